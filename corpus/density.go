package corpus

import (
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// Text density: an article is where the long blocks with few links are. Each such block gives its score to the element
// around it and, weaker, to the two elements around that; the element with the highest score holds the article.
const (
	scoringLength = 25  // bytes below which a block scores nothing
	scoreDecay    = 0.6 // from an element to the one around it
	scoreHeight   = 4   // elements that a block scores for
	commaScore    = 20  // running text has commas, menus have none
	fallbackRatio = 0.7 // of the text that readability finds, below which its text is taken
)

// articleText extracts the text of the page under root, whose metadata is a. It may take root apart.
func articleText(root *html.Node, base *url.URL, a *Article) string {
	blocks := readBlocks(root)
	chosen := choose(blocks)
	size := 0
	for _, b := range chosen {
		size += len(b.text)
	}
	if other := readable(root, base); float64(size) < fallbackRatio*float64(textSize(other)) {
		chosen = other
	}
	return compose(chosen, blocks, a)
}

func textSize(blocks []block) int {
	n := 0
	for _, b := range blocks {
		n += len(b.text)
	}
	return n
}

// choose gives the blocks of the article.
func choose(blocks []block) []block {
	score := map[*html.Node]float64{}
	var order []*html.Node // of first scoring, so that ties do not depend on the map
	for i := range blocks {
		b := &blocks[i]
		if b.aside || b.kind == heading || len(b.text) < scoringLength {
			continue
		}
		s := float64(len(b.text) - 2*b.link + commaScore*strings.Count(b.text, ","))
		if s <= 0 {
			continue
		}
		w := 1.0
		for n, i := b.parent, 0; n != nil && i < scoreHeight; n, i = n.Parent, i+1 {
			if _, ok := score[n]; !ok {
				order = append(order, n)
			}
			score[n] += s * w
			w *= scoreDecay
		}
	}
	var best *html.Node
	for _, n := range order {
		if best == nil || score[n] > score[best] {
			best = n
		}
	}
	var chosen []block
	for _, b := range blocks {
		if !b.aside && 2*b.link <= len(b.text) && isWithin(b.parent, best) {
			chosen = append(chosen, b)
		}
	}
	return chosen
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
	return readBlocks(found.Node)
}

// compose writes the chosen blocks as text, below the headline when the page shows one and the text does not.
func compose(chosen, all []block, a *Article) string {
	var b strings.Builder
	if a.Title != "" && shows(all, a.Title) && !shows(chosen[:min(len(chosen), 5)], a.Title) {
		b.WriteString(a.Title)
	}
	for _, c := range chosen {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		if c.first {
			b.WriteString("• ")
		}
		b.WriteString(c.text)
	}
	return b.String()
}

func shows(blocks []block, title string) bool {
	t := letters(title)
	for _, b := range blocks {
		if len(b.text) < 3*len(title) && strings.Contains(letters(b.text), t) {
			return true
		}
	}
	return false
}
