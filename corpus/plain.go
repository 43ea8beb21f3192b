package corpus

import (
	"strings"
)

// plain is text without markup. Its Text is the input's, code point for code point, save line ends and control characters.
var plain = &format{
	name:    "text/plain",
	exts:    []string{".txt", ".text"},
	article: plainArticle,
}

func plainArticle(it *Item) (*Article, error) {
	text, err := decode(it.data, it.label)
	if err != nil {
		return nil, &fault{AtDecode, err}
	}
	a := &Article{Text: clean(text)}
	a.headers()
	return a, nil
}

// A line that says when a text was published: "Published: 3 March 2024", "date 2024-03-03 ...".
var publishedLine = lazily(`(?i)^\s*(?:published|posted|date|dated|first published|publication date)(?:\s+on)?\s*[:\s]\s*(.{6,60})`)

// headers reads what the first lines of a text say about it: a headline, a date.
func (a *Article) headers() {
	head := window(a.Text, 2<<10)
	for n := 0; n < 6 && head != ""; n++ {
		var line string
		line, head, _ = strings.Cut(head, "\n")
		line = strings.TrimSpace(line)
		if n == 0 && isHeadline(line) && (head == "" || strings.HasPrefix(strings.TrimLeft(head, " \t"), "\n")) {
			a.Title = line
		}
		if a.Published != "" {
			continue
		}
		if m := publishedLine().FindStringSubmatch(line); m != nil {
			a.setPublished(parseDate(m[1]), FromHeader)
		} else if len(line) < 40 {
			a.setPublished(wholeDate(line), FromHeader)
		}
	}
}

// isHeadline tells a line that can stand above an article from the first sentence of one.
func isHeadline(line string) bool {
	if line == "" || len(line) > 200 || strings.ContainsAny(line[len(line)-1:], ".:;,") {
		return false
	}
	return strings.Count(line, " ") > 0 && strings.Count(line, ". ") == 0
}
