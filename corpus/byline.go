package corpus

import (
	"strings"

	"golang.org/x/net/html"
)

// What a page prints between its headline and its first paragraph: the authors and the date, for pages that say neither to
// machines.

// Blocks before and after the beginning of the core that are searched.
const (
	headBefore = 40
	headAfter  = 3
)

// "By Ann Lee", also in the middle of a line: "12 March 2024 | By Ann Lee".
var bylineInLine = lazily(`(?:^|[\s|·•,-])(?:[Bb]y|BY|[Vv]on:?|(?:[Ww]ritten|[Pp]osted|[Rr]eported) by)\s*:?\s*(\p{Lu}\S*(?:\s.*)?)$`)

var authorWords = set("author authors byline writer contributor contributors")

// readHead fills authors and date from the blocks around the beginning of the core, when nothing else gave them. Asides count:
// bylines are among them.
func (a *Article) readHead(blocks []block, core []int) {
	if len(core) == 0 || len(a.Byline) > 0 && a.Published != "" {
		return
	}
	head := blocks[max(0, core[0]-headBefore):min(len(blocks), core[0]+headAfter)]
	if len(a.Byline) == 0 {
		a.Byline = keepNames(authorsAtHead(head), a.Site)
	}
	for _, b := range head {
		if a.Published != "" {
			break
		}
		if t := b.text; len(t) <= bylineLength && 2*b.link <= len(t) && !isElsewhere(b.parent) && (isTimestamp(t) || isStamp(&b)) {
			a.setPublished(findDate(t), FromByline)
		}
	}
}

func authorsAtHead(head []block) []string {
	for _, b := range head {
		if len(b.text) > bylineLength || isElsewhere(b.parent) {
			continue
		}
		if m := bylineInLine().FindStringSubmatch(b.text); m != nil && !endsSentence(m[1]) {
			if names := keepNames(splitNames(m[1]), ""); len(names) > 0 {
				return names
			}
		}
	}
	for _, b := range head {
		if len(b.text) <= 60 && b.kind != paragraph && !isElsewhere(b.parent) && named(b.parent, authorWords) {
			if names := keepNames(splitNames(b.text), ""); len(names) > 0 {
				return names
			}
		}
	}
	return nil
}

var stampWord = set("date dateline time timestamp published pubdate byline meta posted")

// isStamp tells a short line that is called a date or opens as one.
func isStamp(b *block) bool {
	return named(b.parent, stampWord) || byline().MatchString(b.text) || stampWords().FindStringIndex(b.text) != nil && !endsSentence(b.text)
}

// named tells whether an element or one of the two around it has one of the words in its class.
func named(n *html.Node, words map[string]bool) bool {
	for h := 0; n != nil && h < 3; n, h = n.Parent, h+1 {
		for _, w := range nameWords().FindAllString(attr(n, "class"), 40) {
			if words[strings.ToLower(w)] {
				return true
			}
		}
	}
	return false
}
