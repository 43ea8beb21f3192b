package repair

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// Repairs of two objects side by side (Quirk et al. 1985, 10.7; Levin 1993, 13.1).

// amountWords begin an amount, and no compound goes on with them.
var amountWords = set("all both half most much some several many dozens scores hundreds thousands millions")

// sideBySide: "sent a company in Minsk two shiploads of coal", "gave the rebels all of their cotton", "sold its neighbour half its rifles" with the second object
// hung within the first, the first within the second, or either as a phrase. Behind a verb with two objects, what begins with an amount or an article right
// behind a noun phrase is a phrase of its own, and both are what the verb governs, whatever the tree.
func (p *parse) sideBySide(v int) bool {
	if !ditransitive[p.lemma(v)] || v+3 >= p.s.End {
		return false
	}
	b, r := p.secondBehind(v)
	if b < 0 {
		return false
	}
	first := p.amountAt(b)
	if first < 0 {
		first = b
	}
	o := p.headOfAmount(first)
	if o < 0 || p.is(o, "nsubj", "nsubj:pass") || p.below(v, o) || p.below(v, r) || spans[p.lemma(o)] || p.lemma(o) == "time" || p.d.ValueWithin(extract.Range{Start: b, End: o + 1}, extract.Date) != nil ||
		p.child(v, "aux:pass", "nsubj:pass") >= 0 {
		return false
	}
	if thing := p.child(v, "obj"); p.head(r) == v && p.is(r, "iobj") && (thing == o || thing > b && p.start(thing) == b) { // as it should be
		return false
	}
	if next := o + 1; next < p.s.End && (p.finite(next) || p.xpos(next) == "MD" || p.xpos(next) == "POS") { // "sold the tanks the army had", "sold Chad the army's tanks"
		return false
	}
	if h := p.head(o); h > o && p.noun(h) && (spans[p.lemma(h)] || p.is(o, "compound") && h > o+1) { // "some calendar six years earlier"
		return false
	}
	return p.keepingTree(func() { p.putSideBySide(v, r, b, o) })
}

// putSideBySide makes r and o the objects of v, and what stands before each its own. The second begins at b.
func (p *parse) putSideBySide(v, r, b, o int) {
	p.move(r, v, "iobj")
	p.move(o, v, "obj")
	phrase := -1 // the preposition of the phrase within the first object
	for k := v + 1; k < b; k++ {
		h := p.head(k)
		switch {
		case k == r:
		case p.xpos(k) == "IN":
			phrase = k
		case phrase >= 0 && k == b-1: // the noun behind it
			p.move(k, r, "nmod")
			p.move(phrase, k, "case")
		case h >= v+1 && h < b:
		case phrase >= 0:
			p.move(k, b-1, inPhrase(p.xpos(k)))
		default:
			p.move(k, r, inPhrase(p.xpos(k)))
		}
	}
	for k := b; k < o; k++ {
		if h := p.head(k); h < b || h > o {
			p.move(k, o, inPhrase(p.xpos(k)))
		}
	}
	for k := o + 1; k < p.s.End; k++ {
		h := p.head(k)
		if h == v && p.preposition(k) == "of" && p.start(k) == o+1 {
			p.move(k, o, "nmod")
		}
		if h <= v || h >= b && h <= o || h > o {
			continue
		}
		switch { // what hung on the first object from behind the second
		case p.is(k, "punct"):
			p.arcs[k].Head = v
		case p.preposition(k) == "of":
			p.move(k, o, "nmod")
		case p.preposition(k) != "":
			p.move(k, v, "obl")
		default:
			p.arcs[k].Head = o
		}
	}
}

// keepingTree makes a change of many arcs, and undoes it where the sentence is no tree behind it; it reports whether the change stands.
func (p *parse) keepingTree(change func()) bool {
	before := slices.Clone(p.arcs[p.s.Start:p.s.End])
	change()
	for t := p.s.Start; t < p.s.End; t++ {
		k := t
		for n := p.s.Len(); n > 0 && k >= p.s.Start && k < p.s.End; n-- {
			k = p.arcs[k].Head
		}
		if k >= p.s.Start && k < p.s.End {
			copy(p.arcs[p.s.Start:p.s.End], before)
			return false
		}
	}
	return true
}

// secondBehind is the token where a second object begins right behind a noun phrase that begins right behind verb v, and the head of that phrase; -1 for
// none.
func (p *parse) secondBehind(v int) (second, head int) {
	const longest = 12 // tokens of the first object
	head = -1
	phrase := false
	for k := v + 1; k < p.s.End-1 && k <= v+longest; k++ {
		x := p.xpos(k)
		begins := p.amountAt(k) >= 0 || k > v+1 && p.make(k)
		switch {
		case begins && k > v+1 && p.noun(k-1):
			return k, head
		case begins && k == v+1 && x != "DT" && x != "PRP$": // "sold 40 jets"
			return -1, -1
		case p.noun(k):
			if !phrase {
				head = k
			}
		case x == "IN" && head >= 0 && !phrase:
			switch p.d.Word(k) {
			case "in", "of", "at", "near", "on":
				phrase = true
			default:
				return -1, -1
			}
		case x == "DT", x == "PRP$", x == "JJ", x == "POS", x == "HYPH":
		default:
			return -1, -1
		}
	}
	return -1, -1
}

// make reports whether a phrase of its own begins at token k with the make or model of goods: a capital or figure right behind a plural, or a name
// behind that of a country ("sold the rebels F-16 jets", "gave Chad Leopard 2 tanks").
func (p *parse) make(k int) bool {
	if !p.capital(k) && !strings.ContainsAny(p.d.Word(k), "0123456789") || p.xpos(k) == "CD" {
		return false
	}
	if x := p.xpos(k); x == "IN" || x == "TO" || x == "CC" { // in title case
		return false
	}
	if e := p.d.EntityAt(k - 1); e != nil {
		return e.Kind == extract.Country && e.Via == extract.ViaName && e.Range.End == k
	}
	return p.xpos(k-1) == "NNS"
}

// amountAt is the token of the amount or article that begins a noun phrase at token k, behind words that say how exact it is; -1 for none.
func (p *parse) amountAt(k int) int {
	const longest = 4 // tokens before the amount
	if amountWords[p.d.Word(k)] || p.opens(k) {
		return k
	}
	if h := p.head(k); !p.is(k, "advmod") || h < k || h > k+longest+2 {
		return -1
	}
	for e := k + 1; e <= k+longest && e < p.s.End; e++ {
		switch x := p.xpos(e); {
		case p.head(e) == k: // "as many as", "between 200 and"
		case x == "CD", amountWords[p.d.Word(e)], x == "DT" && e+1 < p.s.End && shares[p.lemma(e+1)]:
			return e
		default:
			return -1
		}
	}
	return -1
}

// headOfAmount is the head of the noun phrase that begins with an amount or article at token b: the amount itself before "of", else its last noun; -1 for
// none.
func (p *parse) headOfAmount(b int) int {
	if amountWords[p.d.Word(b)] || p.xpos(b) == "CD" {
		if b+1 < p.s.End && p.d.Word(b+1) == "of" {
			return b
		}
	}
	last := -1
	for k := b; k < p.s.End; k++ {
		x := p.xpos(k)
		switch {
		case strings.HasPrefix(x, "NN"):
			last = k
		case x == "CD" && last == k-1 && p.capital(last): // "Leopard 2 tanks"
		case k > b && p.xpos(k-1) == "HYPH", x == "CD" && last < 0, x == "DT" && k <= b+1, x == "PRP$" && k <= b+1, x == "JJ", x == "HYPH", x == "JJR", x == "JJS", x == "VBN" && last < 0, x == "VBG" && last < 0, k == b:
		case x == "RB" && p.head(k) > k && last < 0:
		default:
			return last
		}
	}
	return last
}
