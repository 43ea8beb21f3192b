package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// page is an HTML page with one article in it.
var page = &format{
	name:    "text/html",
	exts:    []string{".html", ".htm", ".xhtml", ".shtml"},
	sniff:   sniffHTML,
	article: htmlArticle,
}

// What a page or a piece of one begins with, after white space, comments and an XML declaration.
var pageStart = lazily(`(?is)^(?:\s|<!--.*?-->|<\?xml[^>]*>|<!doctype[^>]*>)*<(!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|table|ul|ol|span|a|b|script|style|link|center|font)[\s>/]`)

func sniffHTML(head []byte) bool {
	head = trimSpace(head)
	return len(head) > 0 && head[0] == '<' && pageStart().Match(head)
}

func htmlArticle(it *Item) (*Article, error) {
	label := it.label
	if label == "" {
		label = declaredCharset(it.data)
	}
	text, err := decode(it.data, label)
	if err != nil {
		return nil, &fault{AtDecode, err}
	}
	return pageArticle(text, it.URL, it.o)
}

// A character set in a meta element or an XML declaration.
var charsetLabel = lazily(`(?i)(?:<meta[^>]*charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([\w:-]+)`)

// declaredCharset finds the character set that the head of a page names, or "".
func declaredCharset(data []byte) string {
	m := charsetLabel().FindSubmatch(data[:min(len(data), peekBytes)])
	if m == nil {
		return ""
	}
	if e, name := charset.Lookup(string(m[1])); e != nil {
		return name
	}
	return ""
}

// pageArticle extracts the article of a page. address is where the page was found, or "".
func pageArticle(source, address string, o *Options) (*Article, error) {
	nodes, clones := countNodes(source, o.MaxNodes)
	if nodes > o.MaxNodes {
		return nil, &fault{AtParse, fmt.Errorf("more than %d elements and texts; the limit for one page", o.MaxNodes)}
	}
	var root *html.Node
	if nodes+clones <= o.MaxNodes {
		// Without scripting the content of noscript is elements: some pages have their article there. The parser gives up at 512
		// open elements.
		root, _ = html.ParseWithOptions(strings.NewReader(source), html.ParseOptionEnableScripting(false))
	}
	if root == nil {
		root = shallowTree(source)
	}
	base, _ := url.Parse(address)
	a, lead, body := metadata(goquery.NewDocumentFromNode(root), base)
	if a.Text = articleText(root, base, a, lead, body); a.Text == "" {
		return nil, &fault{AtExtract, errors.New("no article text in the page")}
	}
	return a, nil
}

// formatting are the elements that the parser opens again in every block until they are closed.
var formatting = map[string]bool{
	"b": true, "big": true, "code": true, "em": true, "font": true, "i": true, "s": true, "small": true, "strike": true,
	"strong": true, "tt": true, "u": true,
}

// maxFormatting is the most elements that can be open, and so be opened again.
const maxFormatting = 512

// countNodes counts elements and texts as they stand in source, up to limit, and the copies of formatting elements left open
// that the parser will at most put into the blocks that follow: a small page can ask for millions of them.
func countNodes(source string, limit int) (nodes, clones int) {
	z := html.NewTokenizer(strings.NewReader(source))
	var open []string // tags as written, the last opened last
	for {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			return nodes, clones
		case html.TextToken:
			nodes++
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			if kind != html.EndTagToken {
				nodes++
			}
			raw := string(z.Raw())
			name, _ := z.TagName()
			switch {
			case !formatting[string(name)]:
				if breaks[atom.Lookup(name)] {
					clones = min(clones+len(open), limit+1)
				}
			case kind == html.EndTagToken:
				for i := len(open) - 1; i >= 0; i-- {
					if isTag(open[i], string(name)) {
						open = append(open[:i], open[i+1:]...)
						break
					}
				}
			case len(open) < maxFormatting && alike(open, raw) < 3: // the parser keeps three of a kind
				open = append(open, raw)
			}
		}
		if nodes > limit {
			return nodes, clones
		}
	}
}

// isTag tells whether raw, a start tag as written, opens the element name, in lower case.
func isTag(raw, name string) bool {
	return len(raw) > len(name)+1 && strings.EqualFold(raw[1:1+len(name)], name) && !isNameByte(raw[1+len(name)])
}

func isNameByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' }

// alike counts the tags in open that are written like raw.
func alike(open []string, raw string) int {
	n := 0
	for _, o := range open {
		if o == raw {
			n++
		}
	}
	return n
}

// Elements that the shallow tree keeps open at most; deeper ones lie flat beside their texts.
const shallowDepth = 200

var voidElements = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true, "input": true, "link": true,
	"meta": true, "param": true, "source": true, "track": true, "wbr": true,
}

// shallowTree reads a page that nests too deeply for the parser, with the tokenizer alone. Beyond shallowDepth an element is
// a mark between texts and no longer a parent.
func shallowTree(source string) *html.Node {
	root := &html.Node{Type: html.DocumentNode}
	open := []*html.Node{root}
	flat := 0 // open elements beyond the depth
	z := html.NewTokenizer(bytes.NewReader([]byte(source)))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return root
		case html.TextToken:
			open[len(open)-1].AppendChild(&html.Node{Type: html.TextNode, Data: string(z.Text())})
		case html.StartTagToken:
			t := z.Token()
			n := &html.Node{Type: html.ElementNode, Data: t.Data, DataAtom: t.DataAtom, Attr: t.Attr}
			open[len(open)-1].AppendChild(n)
			switch {
			case voidElements[t.Data]:
			case len(open) < shallowDepth:
				open = append(open, n)
			default:
				flat++
			}
		case html.SelfClosingTagToken:
			t := z.Token()
			open[len(open)-1].AppendChild(&html.Node{Type: html.ElementNode, Data: t.Data, DataAtom: t.DataAtom, Attr: t.Attr})
		case html.EndTagToken:
			if flat > 0 {
				flat--
				continue
			}
			name, _ := z.TagName()
			for i := len(open) - 1; i > 0; i-- {
				if open[i].Data == string(name) {
					open = open[:i]
					break
				}
			}
		}
	}
}
