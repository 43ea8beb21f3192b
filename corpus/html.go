package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
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
var pageStart = regexp.MustCompile(`(?is)^(?:\s|<!--.*?-->|<\?xml[^>]*>|<!doctype[^>]*>)*<(!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|table|ul|ol|span|a|b|script|style|link|center|font)[\s>/]`)

func sniffHTML(head []byte) bool {
	head = trimSpace(head)
	return len(head) > 0 && head[0] == '<' && pageStart.Match(head)
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
var charsetLabel = regexp.MustCompile(`(?i)(?:<meta[^>]*charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([\w:-]+)`)

// declaredCharset finds the character set that the head of a page names, or "".
func declaredCharset(data []byte) string {
	m := charsetLabel.FindSubmatch(data[:min(len(data), peekBytes)])
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
	if n := countNodes(source, o.MaxNodes); n > o.MaxNodes {
		return nil, &fault{AtParse, fmt.Errorf("more than %d elements and texts; the limit for one page", o.MaxNodes)}
	}
	// Without scripting the content of noscript is elements: some pages have their article there.
	root, err := html.ParseWithOptions(strings.NewReader(source), html.ParseOptionEnableScripting(false))
	if err != nil {
		// The parser gives up at 512 open elements.
		root = shallowTree(source)
	}
	base, _ := url.Parse(address)
	a, lead, body := metadata(goquery.NewDocumentFromNode(root), base)
	if a.Text = articleText(root, base, a, lead, body); a.Text == "" {
		return nil, &fault{AtExtract, errors.New("no article text in the page")}
	}
	return a, nil
}

// countNodes counts elements and texts as the parser will make them, and stops above limit.
func countNodes(source string, limit int) int {
	if strings.Count(source, "<") <= limit/2 {
		return 0
	}
	z := html.NewTokenizer(strings.NewReader(source))
	for n := 0; ; {
		switch z.Next() {
		case html.ErrorToken:
			return n
		case html.StartTagToken, html.SelfClosingTagToken, html.TextToken:
			if n++; n > limit {
				return n
			}
		}
	}
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
