package corpus

import (
	"bytes"
	"strings"

	"github.com/goccy/go-yaml"
	"golang.org/x/net/html"
)

// markdown is text in Markdown (CommonMark), with or without YAML front matter. The marks are taken away; headings,
// paragraphs, list items and quotations stay, each a paragraph of its own. Code, images, tables' rules and HTML tags go.
var markdown = &format{
	name:    "text/markdown",
	exts:    []string{".md", ".markdown", ".mdown", ".mkd"},
	sniff:   sniffMarkdown,
	article: markdownArticle,
}

// frontMatterEnd is the line below a header.
var frontMatterEnd = lazily(`(?m)^(?:---|\.\.\.)[ \t]*$`)

// frontMatterStart is a header that opens with a key of an article, and nothing else that begins with a rule.
var frontMatterStart = lazily(`^---[ \t]*\r?\n(?:#.*\n|\s*\n)*[\w-]+[ \t]*:`)

func sniffMarkdown(head []byte) bool { return frontMatterStart().Match(trimSpace(head)) }

func markdownArticle(it *Item) (*Article, error) {
	text, err := decode(it.data, it.label)
	if err != nil {
		return nil, &fault{AtDecode, err}
	}
	a := &Article{}
	text = a.frontMatter(clean(text))
	blocks := markdownBlocks(withoutComments(text))
	a.Text = joinBlocks(blocks)
	if a.Title == "" {
		for _, b := range blocks[:min(len(blocks), 3)] {
			if b.kind == heading && b.level == 1 {
				a.Title = b.text
				break
			}
		}
	}
	return a, nil
}

// frontMatter reads the header of a Markdown file into a and gives the text behind it. A header that is no YAML is passed over.
func (a *Article) frontMatter(text string) string {
	text = strings.TrimLeft(text, "\n")
	if !strings.HasPrefix(text, "---") {
		return text
	}
	first, rest, _ := strings.Cut(text, "\n")
	if strings.TrimRight(first, " \t") != "---" {
		return text
	}
	end := frontMatterEnd().FindStringIndex(window(rest, 64<<10))
	if end == nil {
		return text
	}
	body := strings.TrimLeft(rest[end[1]:], "\n")
	var head map[string]any
	if yaml.NewDecoder(bytes.NewReader([]byte(rest[:end[0]]))).Decode(&head) != nil {
		return body
	}
	value := func(names ...string) string {
		for _, n := range names {
			if s, ok := head[n].(string); ok && s != "" {
				return oneLine(s)
			}
		}
		return ""
	}
	a.Title = value("title", "headline")
	a.URL = value("url", "canonical_url", "canonical", "link", "permalink")
	if !strings.Contains(a.URL, "://") {
		a.URL = ""
	}
	a.Site = value("site", "publication", "publisher", "source")
	a.Lang = value("lang", "language", "locale")
	for _, n := range []string{"author", "authors", "byline", "by"} {
		if len(a.Byline) == 0 {
			a.Byline = authorNames(head[n])
		}
	}
	a.setPublished(parseDate(value("date", "published", "published_at", "datePublished", "pubdate", "created")), FromFrontMatter)
	a.Modified = parseDate(value("lastmod", "modified", "updated", "last_modified_at"))
	return body
}

// withoutComments takes HTML comments out; one that does not end is text.
func withoutComments(text string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "<!--")
		_, after, ended := strings.Cut(rest, "-->")
		if !found || !ended {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(before)
		text = after
	}
}

var (
	atxHeading    = lazily(`^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$`)
	setextLine    = lazily(`^ {0,3}(=+|-{2,})[ \t]*$`)
	ruleLine      = lazily(`^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$`)
	listMark      = lazily(`^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?`)
	fenceLine     = lazily("^[ \t]{0,8}(```+|~~~+)")
	quoteMark     = lazily(`^ {0,3}> ?`)
	tableRule     = lazily(`^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$`)
	reference     = lazily(`^ {0,3}\[[^\]]+\]:[ \t]*\S+`)
	footnote      = lazily(`\[\^[^\]\s]+\]`)
	image         = lazily(`!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])`)
	inlineLink    = lazily(`\[([^\[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])`)
	autoLink      = lazily(`<((?:https?://|mailto:)[^>\s]+)>`)
	tag           = lazily(`</?[A-Za-z][^<>]*>`)
	codeSpan      = lazily("`+([^`]+)`+")
	strong        = lazily(`(\*\*|__)(\S(?:[^*_]*\S)?)(\*\*|__)`)
	emphasis      = lazily(`(^|[^\w*])\*(\S(?:[^*]*[^\s*])?)\*`)
	underline     = lazily(`(^|[^\w_])_(\S(?:[^_]*[^\s_])?)_($|[^\w_])`)
	strike        = lazily(`~~([^~]+)~~`)
	escape        = lazily(`\\([!-/:-@\[-` + "`" + `{-~])`)
	hardBreakMark = lazily(`(?: {2,}|\\)$`)
)

// markdownBlocks cuts Markdown into blocks without marks, line by line.
func markdownBlocks(text string) []block {
	var blocks []block
	var open block // being read
	var lines []string
	fence := ""
	end := func() {
		if t := inline(strings.Join(lines, "\n")); t != "" {
			open.text = t
			blocks = append(blocks, open)
		}
		open, lines = block{kind: paragraph}, nil
	}
	end()
	for _, line := range strings.Split(text, "\n") {
		if fence != "" {
			if f := fenceLine().FindStringSubmatch(line); f != nil && strings.HasPrefix(f[1], fence) {
				fence = ""
			}
			continue
		}
		quoted := false
		for depth := 0; depth < 8 && quoteMark().MatchString(line); depth++ {
			line = quoteMark().ReplaceAllString(line, "")
			quoted = true
		}
		if quoted != (open.kind == quotation) && len(lines) > 0 && (quoted || strings.TrimSpace(line) == "") {
			end()
		}
		if f := fenceLine().FindStringSubmatch(line); f != nil {
			end()
			fence = f[1]
			continue
		}
		switch {
		case strings.TrimSpace(line) == "":
			end()
		case atxHeading().MatchString(line):
			end()
			m := atxHeading().FindStringSubmatch(line)
			open.kind, open.level = heading, len(m[1])
			lines = []string{m[2]}
			end()
		case len(lines) > 0 && open.kind == paragraph && setextLine().MatchString(line):
			open.kind, open.level = heading, 1
			if strings.Contains(line, "-") {
				open.level = 2
			}
			end()
		case ruleLine().MatchString(line), tableRule().MatchString(line):
			end()
		case reference().MatchString(line) && len(lines) == 0:
		case listMark().MatchString(line):
			end()
			open.kind, open.first = listItem, true
			lines = []string{line[len(listMark().FindString(line)):]}
		case len(lines) == 0 && (strings.HasPrefix(line, "    ") || strings.HasPrefix(line, "\t")) && (len(blocks) == 0 || blocks[len(blocks)-1].kind != listItem):
			// Indented code.
		case strings.HasPrefix(strings.TrimSpace(line), "|"):
			end()
			open.kind = cell
			lines = []string{strings.Join(strings.Fields(strings.ReplaceAll(line, "|", " ")), " ")}
			end()
		default:
			if len(lines) == 0 && quoted {
				open.kind = quotation
			}
			lines = append(lines, line)
		}
	}
	end()
	return blocks
}

// inline takes the marks out of the lines of one block and joins them by spaces, at hard breaks by line feeds.
func inline(s string) string {
	if strings.ContainsAny(s, "*_`[<~\\&") {
		s = unmarked(s)
	}
	var out []string
	glue := false
	for _, line := range strings.Split(s, "\n") {
		broken := hardBreakMark().MatchString(line)
		line = visible(hardBreakMark().ReplaceAllString(line, ""))
		if glue && len(out) > 0 {
			if line != "" {
				out[len(out)-1] = strings.TrimSpace(out[len(out)-1] + " " + line)
			}
		} else {
			out = append(out, line)
		}
		glue = !broken
	}
	return trimLines(strings.TrimSpace(strings.Join(out, "\n")))
}

// unmarked takes links, emphasis, code marks, tags, escapes and entities out of a text.
func unmarked(s string) string {
	s = image().ReplaceAllString(s, "")
	s = footnote().ReplaceAllString(s, "")
	for range 2 { // images inside links, links inside brackets
		s = inlineLink().ReplaceAllString(s, "$1")
	}
	s = autoLink().ReplaceAllString(s, "$1")
	s = tag().ReplaceAllString(s, "")
	s = codeSpan().ReplaceAllString(s, "$1")
	s = strong().ReplaceAllString(s, "$2")
	s = emphasis().ReplaceAllString(s, "$1$2")
	s = underline().ReplaceAllString(s, "$1$2$3")
	s = strike().ReplaceAllString(s, "$1")
	s = escape().ReplaceAllString(s, "$1")
	return html.UnescapeString(s)
}

// joinBlocks writes blocks as paragraphs, list items with their bullet.
func joinBlocks(blocks []block) string {
	var b strings.Builder
	for _, x := range blocks {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		if x.first {
			b.WriteString("• ")
		}
		b.WriteString(x.text)
	}
	return b.String()
}
