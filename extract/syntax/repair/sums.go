package repair

import (
	"claimtrail/extract"
)

// Repairs of sums of money and what they are worth or buy.

// worth: "a deal worth $300 million with Chad" with deal as modifier of worth, or of the sum. The noun takes the place that
// worth or the sum had; worth depends on the noun, and the sum on worth. Phrases behind the sum belong to what is above it.
func (p *parse) worth(t int) bool {
	n := t - 1
	if p.d.Word(t) != "worth" || n < p.s.Start || !p.noun(n) || p.child(t, "cop", "aux") >= 0 {
		return false
	}
	sum := t + 1
	for sum < p.s.End && p.xpos(sum) != "$" && !p.noun(sum) {
		if x := p.xpos(sum); x != "CD" && x != "RB" && x != "IN" && x != "JJR" && x != "DT" && p.d.Word(sum) != "estimated" {
			return false
		}
		sum++
	}
	if sum >= p.s.End {
		return false
	}
	if h := p.head(sum); p.xpos(sum) == "$" && h > sum && p.is(sum, "compound") { // "worth an estimated $2 million to a [firm]"
		p.move(sum, t, "obj")
	}
	if p.head(n) != t && p.head(n) != sum && p.head(t) == n && p.head(sum) == t {
		return p.behindSum(n, t, sum) // as it should be
	}
	top := n
	for i := 0; i < 2 && (p.head(top) == t || p.head(top) == sum); i++ {
		top = p.head(top)
	}
	above := p.head(top)
	if above >= 0 && (above == n || top != t && p.below(above, t) || top != sum && p.below(above, sum)) {
		return false
	}
	rel := p.rel(top)
	for k := p.s.Start; k < n; k++ { // articles and prepositions go with the noun
		if top != n && (p.head(k) == top || p.head(k) == t) {
			p.arcs[k].Head = n
			if p.is(k, "case") {
				rel = "nmod"
				if above >= 0 && p.verb(above) {
					rel = "obl"
				}
			}
		}
	}
	switch rel {
	case "advcl", "xcomp", "ccomp", "acl", "amod", "dep", "iobj":
		rel = "nmod"
		if above >= 0 && p.verb(above) {
			rel = "obj"
		}
	}
	if above < 0 {
		rel = "root"
	}
	p.move(n, above, rel)
	p.move(t, n, "acl")
	p.move(sum, t, "obj")
	p.behindSum(n, t, sum)
	return true
}

// behindSum gives what stands behind the sum of "n worth sum", and hangs on sum or worth, to what n is part of.
func (p *parse) behindSum(n, worth, sum int) bool {
	up, onto := n, "nmod"
	if above := p.head(n); above >= 0 && p.verb(above) {
		up, onto = above, "obl"
	}
	moved := false
	for k := sum + 1; k < p.s.End; k++ {
		if p.head(k) != sum && p.head(k) != worth || !p.is(k, "nmod", "obl", "advmod", "advcl", "acl", "punct", "obl:unmarked", "conj", "parataxis") {
			continue
		}
		switch {
		case p.is(k, "acl"): // "a deal worth $2 million to supply jets"
			p.arcs[k].Head = n
			moved = true
		case p.is(k, "nmod", "obl") && p.preposition(k) != "" && p.preposition(k) != "of":
			p.move(k, up, onto)
			moved = true
		case !p.is(k, "nmod", "obl", "obl:unmarked"):
			p.arcs[k].Head = up
			moved = true
		}
	}
	return moved
}

// worthOf: "imported $2 billion worth of weapons" with the sum as a second object. It measures the worth.
func (p *parse) worthOf(t int) bool {
	w := t + 1
	for w < p.s.End && p.below(w, t) {
		w++
	}
	if m := p.d.ValueWithin(extract.Range{Start: t, End: min(p.s.End, t+5)}, extract.Money); m != nil && m.Range.End > w && m.Range.End < p.s.End && p.d.Word(m.Range.End) == "worth" { // "£3m worth", with the figure on worth
		for k := w; k < m.Range.End; k++ {
			if h := p.head(k); h == m.Range.End {
				p.move(k, t, "nummod")
			}
		}
		w = m.Range.End
	}
	if w >= p.s.End || p.d.Word(w) != "worth" || p.head(w) != p.head(t) || p.child(w, "nmod") < 0 {
		return false
	}
	if p.preposition(p.child(w, "nmod")) != "of" {
		return false
	}
	p.move(t, w, "nmod:unmarked")
	return true
}

// moneysWorth: "bought millions of dollars' worth of rifles" with worth as a modifier of millions, or beside it ("gave Mali millions of dollars'
// worth of"). The money, whatever counts it, measures the worth.
func (p *parse) moneysWorth(t int) bool {
	if p.d.Word(t) != "worth" {
		return false
	}
	m, n := p.child(t, "nmod:poss"), p.head(t)
	if m < 0 || m > t || n < 0 || n > m || p.preposition(t) != "of" || p.child(t, "nmod") < t {
		return false
	}
	if o := p.child(t, "case") - 1; p.is(t, "obl") {
		if o <= n || p.head(o) != n || !counts[p.lemma(o)] || !p.is(o, "obj") {
			return false
		}
		for k := n + 1; k < o; k++ {
			if p.head(k) == o && p.proper(k) && ditransitive[p.lemma(n)] {
				p.move(k, n, "iobj")
			}
		}
		p.arcs[t].Head = o
		n = o
	} else if !counts[p.lemma(n)] { // "the sale of millions of dollars' worth"
		return false
	}
	for p.is(n, "nmod") && p.preposition(n) == "of" && p.head(n) >= 0 && p.head(n) < n && counts[p.lemma(p.head(n))] { // "hundreds of thousands of"
		n = p.head(n)
	}
	of := p.child(t, "case")
	p.become(t, n, "nmod:poss")
	p.move(of, m, "case")
	for k := p.s.Start; k < n; k++ {
		if p.head(k) == n && p.is(k, "case", "mark") {
			p.arcs[k].Head = t
		}
	}
	return true
}

// counts are nouns of number, which no name modifies.
var counts = set("dozen score ten hundred thousand million billion trillion")

// goodsOfSum: "imported $2 billion in weapons" with weapons on the verb.
func (p *parse) goodsOfSum(t int) bool {
	c := p.child(t, "case")
	if c <= p.s.Start || p.lemma(c) != "in" || p.child(t, "det", "nmod:poss") >= 0 {
		return false
	}
	m := p.d.ValueWithin(extract.Range{Start: max(p.s.Start, c-8), End: c}, extract.Money)
	if m == nil || m.Range.End != c {
		return false
	}
	for k := m.Range.Start; k < m.Range.End; k++ {
		if p.is(k, "obj") && p.head(k) == p.head(t) {
			p.move(t, k, "nmod")
			return true
		}
		if o := p.head(k); p.is(k, "nmod") && p.is(o, "obj") && p.head(o) == p.head(t) { // "an average of $2 billion in weapons"
			p.move(t, k, "nmod")
			return true
		}
	}
	return false
}

// goodsBesideSum: "the sale of $2 million in rifles", "of $2 million worth of rifles", with the rifles or their worth beside the sum. They say what the sum
// is of.
func (p *parse) goodsBesideSum(t int) bool {
	h, worth := p.head(t), p.d.Word(t) == "worth"
	if worth {
		if m := p.child(t, "compound"); m >= p.s.Start && m < t && p.xpos(m) == "$" && p.preposition(m) != "" { // below the worth with its preposition
			p.move(p.child(m, "case"), t, "case")
			p.arcs[m].Rel = "nmod:unmarked"
			return true
		}
	}
	if h < 0 || h > t || !p.is(t, "nmod", "obl") || !worth && (p.xpos(t) != "NNS" && p.xpos(t) != "NN" || p.preposition(t) != "in" || p.child(t, "det", "nmod:poss") >= 0) {
		return false
	}
	first := p.start(t)
	for m := first - 1; m > h && m > first-8; m-- {
		if p.xpos(m) != "$" || p.head(m) != h || !p.is(m, "nmod", "obl") || p.preposition(m) != "of" {
			continue
		}
		for k := m; k < first; k++ {
			if !p.below(k, m) {
				return false
			}
		}
		if worth { // which the sum measures
			p.move(p.child(m, "case"), t, "case")
			p.arcs[t].Rel = p.rel(m)
			p.move(m, t, "nmod:unmarked")
			return true
		}
		p.move(t, m, "nmod")
		return true
	}
	return false
}

// comparedAmount: "more than half of its fuel is imported" with more as a subject beside half. It modifies the amount behind it.
func (p *parse) comparedAmount(t int) bool {
	n := t + 2
	if n >= p.s.End || p.d.Word(t+1) != "than" || p.head(t) != p.head(n) || p.rel(t) != p.rel(n) || !p.is(n, "nsubj", "nsubj:pass", "obj") {
		return false
	}
	switch p.lemma(t) {
	case "more", "less", "few", "fewer", "much", "many", "little":
		p.move(t, n, "advmod")
		return true
	}
	return false
}

// ofMeasure: "sold 1,000 tonnes of yellowcake to Chad" with yellowcake on the verb, "3 million tonnes of corn by sea" with corn on sea. What "of"
// joins right behind a counted noun or a word for a share, "supplied half of the wheat", is what is counted.
func (p *parse) ofMeasure(t int) bool {
	if p.head(t) < 0 {
		return false
	}
	c := p.child(t, "case")
	n := c - 1
	if c > t || n <= p.s.Start || p.below(n, t) || p.start(t) != c {
		return false
	}
	if p.d.Word(c) == "out" && p.d.Word(c+1) == "of" && p.xpos(n) == "CD" && p.head(t) != n { // "sold to six out of ten states"
		p.move(t, n, "nmod")
		return true
	}
	if p.lemma(c) != "of" {
		return false
	}
	if sum := p.head(p.head(t)); p.head(t) == n && sum >= 0 && sum < n && p.is(n, "nummod", "compound") && p.is(t, "nmod") && p.d.ValueWithin(extract.Range{Start: sum, End: n + 1}, extract.Money) != nil { // "EUR 74m of boats" with boats on m
		p.arcs[t].Head = sum
		return true
	}
	if p.head(t) == n { // "most of its ore" with ore as a phrase of its own
		if p.is(t, "nmod") || !shares[p.lemma(n)] && !parts[p.lemma(n)] && p.xpos(n) != "CD" {
			return false
		}
		p.arcs[t].Rel = "nmod"
		return true
	}
	if counted := p.noun(n) && p.xpos(n-1) == "CD"; !counted && (!p.is(n, "obj", "nsubj:pass") || !shares[p.lemma(n)] && !parts[p.lemma(n)] || suspecting[p.lemma(p.head(t))]) {
		return false
	}
	p.move(t, n, "nmod")
	return true
}

// shares are nouns of a part, which stand for the goods that they are part of.
var shares = set("third half quarter fifth tenth dozen majority bulk")

// parts are the other words that a phrase with "of" always belongs to.
var parts = set("most much part rest all lot percent %")

// shareAsPhrase: "supplies about a third of its coal" with about as a preposition. Before a share it says how exact that is, and the share is the object.
func (p *parse) shareAsPhrase(t int) bool {
	v := p.head(t)
	if !shares[p.lemma(t)] || v < 0 || v > t {
		return false
	}
	c := p.child(t, "case")
	if c != v+1 || !p.verb(v) || !trading[p.lemma(v)] || p.child(v, "obj", "aux:pass") >= 0 {
		return false
	}
	switch p.lemma(c) {
	case "about", "around", "over", "under", "near":
	default:
		return false
	}
	if p.preposition(p.child(t, "nmod")) != "of" {
		return false
	}
	p.arcs[c].Rel = "advmod"
	p.arcs[t].Rel = "obj"
	return true
}
