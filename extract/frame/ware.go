package frame

import (
	_ "embed"
	"slices"
	"strings"

	"claimtrail/extract"
)

// Nouns that the list of items does not have, but that are known to name things made, bought and sold. That a thing is concrete makes it no goods ("handed
// him a sandwich"): who makes it or hands it to whom must.

// waresTXT is a sorted list of nouns, one a line, behind lines of comment, which sort before them.
//
//go:embed lexicon/wares.txt
var waresTXT string

// isWare looks a noun up in the list, where it stands: a map would cost every start time.
func isWare(w string) bool {
	for lo, hi := 0, len(waresTXT); lo < hi; {
		at := lo + strings.LastIndexByte(waresTXT[lo:(lo+hi)/2], '\n') + 1
		line, _, _ := strings.Cut(waresTXT[at:], "\n")
		switch {
		case line == w:
			return true
		case line < w:
			lo = at + len(line) + 1
		default:
			hi = at
		}
	}
	return false
}

// ware reports whether noun tok, or what it says how much or how many there is of, names something that is made, bought and sold.
func (a *analysis) ware(tok int) bool {
	for n := 0; n < 3 && (transparent[a.noun(tok)] || fractions[a.noun(tok)] || a.elliptic(tok)); n++ { // "the second of three launches"
		k := a.ofPhrase(tok)
		if k < tok {
			break
		}
		tok = k
	}
	if a.Tags[tok].UPOS != "NOUN" || len(a.lex.nouns[a.noun(tok)]) > 0 || !isWare(a.noun(tok)) || a.actor(tok) { // an export is the act
		return false
	}
	_, weak := a.entry(tok) // what is on the list and yet refused lacks a modifier
	return !weak
}

// inBulk reports whether an item is so much of something as nobody has for himself: "40,000 tonnes of it".
func (a *analysis) inBulk(tok int) bool {
	v := a.valueAt(tok, extract.Quantity)
	return v != nil && bulk[v.Unit] && a.ofPhrase(tok) > tok
}

// vouched reports whether one of the items is on the list, or they are made items by the parties: any thing between two of which one is a state, body,
// group or firm; what comes by the tonne also with one of them; what is known for a ware also between dealers and works, or when such a one makes it.
func (a *analysis) vouched(b *binding) bool {
	wares := true
	for _, it := range b.roles[extract.Item] {
		if b.category[it.head] != unlisted || a.inBulk(it.head) && (a.strong(b.roles[extract.Supplier]) || a.strong(b.roles[extract.Recipient])) {
			return true
		}
		wares = wares && a.ware(it.head)
	}
	sup, rec := b.roles[extract.Supplier], b.roles[extract.Recipient]
	both := len(sup) > 0 && len(rec) > 0
	switch {
	case both && (a.strong(sup) || a.strong(rec)):
		return b.entry.Gate == "parties" || wares
	case b.entry.Gate == "parties" && a.novelty(b):
		return true
	case !wares:
		return false
	case both && b.entry.Gate == "parties":
		return true
	}
	return (b.entry.Relation == extract.Produce || both) && (a.strong(sup) || slices.ContainsFunc(sup, func(f filler) bool { return a.workplace(f.head) || traders[a.noun(f.head)] }))
}
