package corpus

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blockKind is the part that a block plays on a page.
type blockKind uint8

const (
	paragraph blockKind = iota
	heading             // h1 to h6
	listItem
	quotation // blockquote without paragraphs of its own
	cell      // of a table
	verbatim  // pre
	loose     // text that stands in no element made for text
)

// block is a piece of text between two breaks of the layout.
type block struct {
	kind   blockKind
	level  int        // of a heading, 1 to 6
	text   string     // visible, with a line feed for each br
	link   int        // bytes of text within links
	parent *html.Node // the element that the block's own element stands in; for loose text the element itself
	first  bool       // of its list item: gets the bullet
	aside  bool       // stands in something that is no part of the article
}

// blockReader cuts a tree into blocks, in document order.
type blockReader struct {
	weight map[*html.Node]int // bytes of text outside links beneath each element
	total  int                // of the body
	byName bool
	blocks []block

	text  strings.Builder
	link  int
	space bool // white space is due before the next text
	state blockState
}

// blockState is what a block inherits from the elements around it.
type blockState struct {
	kind   blockKind
	level  int
	parent *html.Node
	first  *bool
	inLink bool
	aside  bool
	pre    bool
}

// readBlocks cuts the tree under root into blocks. byName says whether the names of classes tell what is no part of the
// article, beside the elements themselves.
func readBlocks(root *html.Node, byName bool) []block {
	r := &blockReader{weight: map[*html.Node]int{}, byName: byName}
	r.total = r.weigh(root, false)
	r.state = blockState{kind: loose, parent: root}
	r.walk(root)
	r.flush()
	return r.blocks
}

// weigh sums the text beneath n that is neither link nor hidden from view.
func (r *blockReader) weigh(n *html.Node, link bool) int {
	w := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode && !link:
			w += len(strings.TrimSpace(c.Data))
		case c.Type == html.ElementNode && !invisible[c.DataAtom]:
			w += r.weigh(c, link || c.DataAtom == atom.A)
		}
	}
	r.weight[n] = w
	return w
}

// invisible are the elements whose content is not text of the page.
var invisible = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Iframe: true, atom.Svg: true,
	atom.Head: true, atom.Title: true, atom.Object: true, atom.Embed: true, atom.Canvas: true, atom.Audio: true, atom.Video: true,
	atom.Map: true, atom.Textarea: true, atom.Select: true, atom.Option: true, atom.Datalist: true, atom.Math: true,
	atom.Input: true, atom.Button: true, atom.Applet: true, atom.Noframes: true, atom.Progress: true, atom.Meter: true,
}

// furniture are the elements that hold what stands around an article.
var furniture = map[atom.Atom]bool{
	atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Figure: true, atom.Figcaption: true, atom.Menu: true,
	atom.Dialog: true, atom.Caption: true, atom.Address: true, atom.Fieldset: true, atom.Label: true, atom.Legend: true,
	atom.Noscript: true,
}

// breaks are the elements that begin and end a block.
var breaks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Article: true, atom.Section: true, atom.Main: true, atom.Header: true, atom.Footer: true,
	atom.Aside: true, atom.Nav: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Ul: true, atom.Ol: true, atom.Li: true, atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Blockquote: true, atom.Pre: true,
	atom.Table: true, atom.Tbody: true, atom.Thead: true, atom.Tfoot: true, atom.Tr: true, atom.Td: true, atom.Th: true,
	atom.Caption: true, atom.Figure: true, atom.Figcaption: true, atom.Form: true, atom.Fieldset: true, atom.Address: true,
	atom.Hr: true, atom.Body: true, atom.Html: true, atom.Center: true, atom.Details: true, atom.Summary: true, atom.Menu: true,
	atom.Dialog: true, atom.Hgroup: true,
}

// inText are the elements made to hold sentences.
var inText = map[atom.Atom]bool{
	atom.P: true, atom.Li: true, atom.Dd: true, atom.Td: true, atom.Blockquote: true, atom.H1: true, atom.H2: true, atom.H3: true,
	atom.H4: true, atom.H5: true, atom.H6: true,
}

func (r *blockReader) walk(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			r.write(c.Data)
		case html.ElementNode, html.DocumentNode:
			r.element(c)
		}
	}
}

func (r *blockReader) element(n *html.Node) {
	if invisible[n.DataAtom] || isHidden(n) {
		return
	}
	if n.DataAtom == atom.Br {
		r.lineBreak(n)
		return
	}
	saved := r.state
	s := &r.state
	if n.DataAtom == atom.A {
		s.inLink = true
	}
	broken := breaks[n.DataAtom]
	if !s.aside && r.isAside(n) {
		s.aside = true
		broken = true
	}
	if broken {
		r.end(saved)
		s.parent = n.Parent
		switch n.DataAtom {
		case atom.P:
			if s.kind != listItem && s.kind != quotation && s.kind != cell {
				s.kind = paragraph
			}
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			s.kind, s.level = heading, int(n.Data[1]-'0')
		case atom.Li, atom.Dd, atom.Dt:
			s.kind = listItem
			fresh := true
			s.first = &fresh
		case atom.Blockquote:
			s.kind = quotation
		case atom.Td, atom.Th:
			s.kind = cell
		case atom.Pre:
			s.kind, s.pre = verbatim, true
		case atom.Table, atom.Ul, atom.Ol, atom.Dl:
			s.kind, s.first = loose, nil
		default:
			s.parent = n
			if s.kind == paragraph || s.kind == heading {
				s.kind = loose
			}
		}
	}
	r.walk(n)
	if broken {
		r.flush()
	}
	r.state = saved
}

// write adds text, white space collapsed.
func (r *blockReader) write(data string) {
	if r.state.pre {
		for i, line := range strings.Split(data, "\n") {
			if i > 0 && r.text.Len() > 0 {
				r.text.WriteByte('\n')
			}
			r.writeWords(line)
		}
		return
	}
	r.writeWords(data)
}

func (r *blockReader) writeWords(data string) {
	for _, c := range data {
		switch {
		case noWidth(c):
		case unicode.IsSpace(c) || c < 0x20 || c >= 0x7F && c < 0xA0:
			r.space = true
		default:
			before := r.text.Len()
			if r.space && before > 0 && !strings.HasSuffix(r.text.String(), "\n") {
				r.text.WriteByte(' ')
			}
			r.space = false
			r.text.WriteRune(c)
			if r.state.inLink {
				r.link += r.text.Len() - before
			}
		}
	}
}

// lineBreak turns one br into a line feed and two in a row into the end of the block.
func (r *blockReader) lineBreak(n *html.Node) {
	for p := n.PrevSibling; p != nil; p = p.PrevSibling {
		if p.Type == html.ElementNode && p.DataAtom == atom.Br {
			r.end(r.state)
			return
		}
		if p.Type != html.CommentNode && (p.Type != html.TextNode || strings.TrimFunc(p.Data, unicode.IsSpace) != "") {
			break
		}
	}
	if r.text.Len() > 0 {
		r.text.WriteByte('\n')
		r.space = false
	}
}

// flush ends the block in the current state.
func (r *blockReader) flush() { r.end(r.state) }

// end ends the block that was written in state s.
func (r *blockReader) end(s blockState) {
	text := strings.TrimSpace(r.text.String())
	link := r.link
	r.text.Reset()
	r.link, r.space = 0, false
	if text == "" {
		return
	}
	b := block{kind: s.kind, level: s.level, text: trimLines(text), link: link, parent: s.parent, aside: s.aside}
	if s.kind == listItem && s.first != nil && *s.first {
		b.first, *s.first = true, false
	}
	r.blocks = append(r.blocks, b)
}

// trimLines takes the spaces off the ends of lines, and lines that are empty.
func trimLines(text string) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	lines := strings.Split(text, "\n")
	kept := lines[:0]
	for _, l := range lines {
		if l = strings.TrimRight(l, " "); l != "" {
			kept = append(kept, l)
		}
	}
	return strings.Join(kept, "\n")
}

// isHidden tells an element that a browser does not show.
func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "aria-hidden":
			return a.Val == "true" && !breaks[n.DataAtom]
		case "style":
			style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// isAside tells an element that holds no part of the article: by what it is, by its role, by the words in its class and id.
// What holds most of the page's text is never one, whatever it is called.
func (r *blockReader) isAside(n *html.Node) bool {
	if 2*r.weight[n] > r.total && n.DataAtom != atom.Nav && n.DataAtom != atom.Aside {
		return false
	}
	if furniture[n.DataAtom] {
		return true
	}
	switch attr(n, "role") {
	case "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "banner", "toolbar":
		return true
	}
	if !r.byName {
		return false
	}
	if p := n.Parent; p != nil && !breaks[n.DataAtom] && inText[p.DataAtom] && r.weight[p] > 2*r.weight[n] {
		// A phrase of a sentence, whatever it is called.
		return false
	}
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Main, atom.Article:
		// Their classes name sections and topics.
		return false
	}
	return asideName(attr(n, "class")) || asideName(attr(n, "id"))
}

// Words that mark what is no part of an article wherever they stand in a class or id: "article-share-bar", "relatedPosts".
var asideWords = set(`related promo newsletter share sharing sharebar sharedaddy shariff addthis comment comments disqus respond
	reply replies sidebar caption breadcrumb breadcrumbs byline cookie cookies consent gdpr subscribe subscription signup advert
	advertisement sponsor sponsored recommended recommendations popular trending menu nav navi navigation navbar navbox footer
	pagination pager tags masthead copyright timestamp toolbar outbrain taboola metadata postmeta login popup gallery slideshow
	thumbnail blogroll teasers noprint infobox reflist feedback paywall donate donation carousel
	author bio crumb crumbs cta disclosure disclaimer meta`)

// Names that mark it when they are a whole class or id: as parts of longer names they mark anything.
var asideNames = set(`widget hidden ad ads search banner modal overlay toc
	about-author author-box rating social social-links credit credits print skip-link dateline date post-date entry-date
	published visually-hidden screen-reader-text sr-only teaser image-credit photo-credit mw-editsection hatnote`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var nameWords = lazily(`[A-Z]?[a-z]+|[A-Z]+`)

// asideName tells whether the classes or the id of an element mark what is no part of an article.
func asideName(names string) bool {
	for _, name := range strings.Fields(names) {
		if asideNames[strings.ToLower(name)] {
			return true
		}
		for _, w := range nameWords().FindAllString(name, 12) {
			if asideWords[strings.ToLower(w)] {
				return true
			}
		}
	}
	return false
}
