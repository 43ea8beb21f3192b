package corpus

import (
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// Text density: an article is where the long blocks with few links are. Each such block gives its score to the element
// around it and, weaker, to the elements around that; the element with the highest score holds the article, or the core of
// it: the elements around it may hold more of the same.
const (
	scoringLength = 25  // bytes below which a block scores nothing
	scoreDecay    = 0.6 // from an element to the one around it
	scoreHeight   = 4   // elements that a block scores for
	commaScore    = 20  // running text has commas, menus have none
	climbHeight   = 6   // elements above the best that may hold the rest of the article
	climbNoise    = 0.3 // bytes of noise for each byte of prose that a wider element may bring along
	tooLittle     = 200 // bytes of an article below which names of classes are not believed
	fallbackRatio = 0.7 // of the text that readability finds, below which its text is taken
)

// articleText extracts the text of the page under root, whose metadata is a, and what its head adds to a. body is the article's text as the page's
// structured data gives it, or "". It may take root apart.
func articleText(root *html.Node, base *url.URL, a *Article, lead, body string) string {
	blocks, core, chosen := selectBlocks(root, base, a.Title, lead, body)
	a.readHead(blocks, core)
	return compose(blocks, chosen, a.Title)
}

// selectBlocks gives all blocks of the page, the core of the article, and the choice that is the article.
func selectBlocks(root *html.Node, base *url.URL, title, lead, body string) (blocks []block, core, chosen []int) {
	blocks = readBlocks(root, true)
	core = choose(blocks)
	if bytesOf(blocks, core) < tooLittle {
		// What is called a gallery or a widget may be all there is.
		blocks = readBlocks(root, false)
		core = choose(blocks)
	}
	if other := keep(blocks, readable(root, base)); float64(bytesOf(blocks, core)) < fallbackRatio*float64(bytesOf(blocks, other)) {
		core = other
	}
	if stated := paragraphs(body); float64(bytesOf(blocks, core)) < fallbackRatio*float64(len(body)) {
		if within := keep(blocks, stated); float64(bytesOf(blocks, within)) > fallbackRatio*float64(len(body)) {
			core = within
		} else {
			blocks, core = stated, all(stated)
		}
	}
	if len(core) == 0 {
		return blocks, nil, nil
	}
	return blocks, core, trim(blocks, withStandfirst(blocks, core, title, lead))
}

// Below, a choice of blocks is a list of indices into all blocks of the page, in order.

func bytesOf(blocks []block, choice []int) int {
	n := 0
	for _, i := range choice {
		n += len(blocks[i].text)
	}
	return n
}

func all(blocks []block) []int {
	choice := make([]int, len(blocks))
	for i := range choice {
		choice[i] = i
	}
	return choice
}

// keep gives the eligible blocks whose text is among others'.
func keep(blocks, others []block) []int {
	texts := map[string]bool{}
	for _, o := range others {
		texts[letters(o.text)] = true
	}
	var choice []int
	for i := range blocks {
		if blocks[i].eligible() && texts[letters(blocks[i].text)] {
			choice = append(choice, i)
		}
	}
	return choice
}

// paragraphs cuts running text into blocks at its line ends.
func paragraphs(text string) []block {
	var blocks []block
	for _, line := range strings.Split(text, "\n") {
		if t := visible(line); t != "" {
			blocks = append(blocks, block{kind: paragraph, text: t})
		}
	}
	return blocks
}

// eligible tells a block that may belong to an article.
func (b *block) eligible() bool { return !b.aside && 2*b.link <= len(b.text) }

// score is what a block adds to the elements around it: 0 for what is no prose.
func (b *block) score() float64 {
	if b.aside || b.kind == heading || len(b.text) < scoringLength {
		return 0
	}
	return max(0, float64(len(b.text)-2*b.link+commaScore*strings.Count(b.text, ",")))
}

// choose gives the blocks of the article.
func choose(blocks []block) []int {
	score := map[*html.Node]float64{}
	var order []*html.Node // of first scoring, so that ties do not depend on the map
	for i := range blocks {
		s := blocks[i].score()
		if s == 0 {
			continue
		}
		for n, h := blocks[i].parent, 0; n != nil && h < scoreHeight; n, h = n.Parent, h+1 {
			if _, ok := score[n]; !ok {
				order = append(order, n)
			}
			score[n] += s
			s *= scoreDecay
		}
	}
	var best *html.Node
	for _, n := range order {
		if best == nil || score[n] > score[best] {
			best = n
		}
	}
	if best == nil {
		return nil
	}
	best = climb(blocks, best)
	var choice []int
	for i := range blocks {
		if blocks[i].eligible() && isWithin(blocks[i].parent, best) {
			choice = append(choice, i)
		}
	}
	return choice
}

// climb goes from the best element to one around it that holds clearly more prose and little else.
func climb(blocks []block, best *html.Node) *html.Node {
	prose, noise := holds(blocks, best)
	for n, h := best.Parent, 0; n != nil && h < climbHeight; n, h = n.Parent, h+1 {
		p, q := holds(blocks, n)
		if p > prose && float64(q-noise) <= climbNoise*float64(p-prose) {
			best, prose, noise = n, p, q
		}
	}
	return best
}

// holds counts the bytes of prose and of other text that stand in n, asides left out.
func holds(blocks []block, n *html.Node) (prose, noise int) {
	for i := range blocks {
		b := &blocks[i]
		if b.aside || !isWithin(b.parent, n) {
			continue
		}
		switch {
		case b.kind == heading && b.link == 0, b.kind != loose && b.link == 0 && len(b.text) < 80:
		case len(b.text) >= 80 && 4*b.link <= len(b.text):
			prose += len(b.text)
		default:
			noise += len(b.text)
		}
	}
	return prose, noise
}

func isWithin(n, ancestor *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == ancestor {
			return true
		}
	}
	return false
}

// readable gives the blocks of what readability takes for the article. It takes root apart.
func readable(root *html.Node, base *url.URL) (blocks []block) {
	// The library is made for pages as they should be, and this one may be anything.
	defer func() {
		if recover() != nil {
			blocks = nil
		}
	}()
	p := readability.NewParser()
	found, err := p.ParseDocument(root, base)
	if err != nil || found.Node == nil {
		return nil
	}
	return readBlocks(found.Node, true)
}

// withStandfirst adds what stands between the headline and the core and reads like prose, and blocks anywhere above the core
// that say what the page's description says.
func withStandfirst(blocks []block, core []int, title, lead string) []int {
	first := core[0]
	head := -1 // the headline
	for i := first - 1; i >= 0; i-- {
		b := &blocks[i]
		if isTitle := title != "" && letters(title) == letters(b.text); isTitle || head < 0 && b.kind == heading && b.level == 1 {
			head = i
			if isTitle {
				break
			}
		}
	}
	lead = letters(lead)
	var before []int
	for i := 0; i < first; i++ {
		b := &blocks[i]
		if i == head && b.level == 1 && b.eligible() {
			before = append(before, i)
			continue
		}
		if b.aside || i == head || len(b.text) < 40 {
			continue
		}
		t := letters(b.text)
		described := len(lead) >= 40 && (strings.HasPrefix(t, lead) || strings.HasPrefix(lead, t) && len(t) > 30)
		prose := head >= 0 && i > head && 5*b.link <= len(b.text) && (endsSentence(b.text) || b.kind == heading && b.level <= 2)
		if described || prose {
			before = append(before, i)
		}
	}
	return append(before, core...)
}

func endsSentence(text string) bool {
	text = strings.TrimRight(text, `"'”’)]`)
	return text != "" && strings.ContainsAny(text[len(text)-1:], ".!?") || strings.HasSuffix(text, "…")
}

// compose writes the chosen blocks as text, below the headline when the page shows one and the text does not.
func compose(blocks []block, chosen []int, title string) string {
	if len(chosen) == 0 {
		return ""
	}
	headed := ""
	if title != "" && shows(blocks, all(blocks), title) && !shows(blocks, chosen[:min(len(chosen), 5)], title) {
		headed = title + "\n\n"
	}
	picked := make([]block, len(chosen))
	for k, i := range chosen {
		picked[k] = blocks[i]
	}
	return headed + joinBlocks(picked)
}

// shows tells whether a chosen block is the title.
func shows(blocks []block, choice []int, title string) bool {
	t := letters(title)
	for _, i := range choice {
		if text := blocks[i].text; len(text) < 3*len(title) && strings.Contains(letters(text), t) {
			return true
		}
	}
	return false
}
