package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of sums of money and what they are worth or buy.

// worth: "a deal worth $300 million with Chad" with deal as modifier of worth, or of the sum. The noun takes the place that
// worth or the sum had; worth depends on the noun, and the sum on worth. Phrases behind the sum belong to what is above it.
func (p *parse) worth(t int) bool {
	n := t - 1
	if p.d.Word(t) != "worth" || n < p.s.Start || !p.noun(n) || p.child(t, "cop", "aux") >= 0 || t+1 < p.s.End && p.d.Word(t+1) == "of" {
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

// worthOf: "sold four million dollars worth of rifles", "$2 billion worth of", "millions of dollars' worth of", with worth as what describes the sum,
// beside it or somewhere below it. It is the head; the sum measures it, and the goods depend on it (Quirk et al. 1985, 5.25).
func (p *parse) worthOf(t int) bool {
	if p.d.Word(t) != "worth" || t+2 >= p.s.End || p.d.Word(t+1) != "of" || t == p.s.Start {
		return false
	}
	end := t
	switch p.d.Word(t - 1) {
	case "'", "’", "'s", "’s":
		end--
	}
	m := p.d.ValueWithin(extract.Range{Start: max(p.s.Start, end-9), End: end}, extract.Money)
	goods := p.head(t + 1)
	if m == nil || m.Range.End != end || goods <= t {
		return false
	}
	start := m.Range.Start
	top, sum := -1, -1
	for k := start; k <= t; k++ {
		h := p.head(k)
		if k < end && sum < 0 && (h < start || h >= end) {
			sum = k
		}
		if top < 0 && (h < start || h > t && !p.below(h, goods)) {
			top = k
		}
	}
	if top < 0 && (p.head(goods) < start || p.head(goods) > t) {
		top = goods
	}
	if top < 0 || sum < 0 || p.head(sum) == t && p.head(goods) == t && p.preposition(sum) == "" {
		return false
	}
	above, rel := p.head(top), p.rel(top)
	for k := start; above >= 0 && k <= t; k++ {
		if p.below(above, k) || p.below(above, goods) {
			return false
		}
	}
	measure := "nmod:unmarked"
	if end < t {
		measure = "nmod:poss"
	}
	if rel == "iobj" {
		rel = "obj"
	}
	p.move(t, above, rel)
	p.move(goods, t, "nmod")
	for k := start; k < end; k++ {
		switch h := p.head(k); {
		case k == sum || h >= start && h < end:
		case p.is(k, "case"): // "millions of dollars"
			p.arcs[k].Head = k + 1
		default:
			p.move(k, sum, "nmod")
		}
	}
	p.move(sum, t, measure)
	for k := p.s.Start; k < p.s.End; k++ {
		switch h := p.head(k); {
		case h < start || h > t || k == goods || k == sum:
		case k < start && p.is(k, "case", "mark", "cc"):
			p.arcs[k].Head = t
		case k > t && p.is(k, "nmod", "obl") && above >= 0 && p.verb(above): // "worth of tanks from Chad"
			p.move(k, above, "obl")
		case k > t:
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

// goodsBesideSum: "the sale of $2 million in rifles", with the rifles beside the sum. They say what the sum is of.
func (p *parse) goodsBesideSum(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || p.preposition(t) != "in" || p.child(t, "det", "nmod:poss") >= 0 {
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

// noBefore: "no earlier reports" with no as an adverb of earlier, "no fewer than 40 rifles" with no as what determines the rifles. Before an adjective of
// the noun it determines that; before a bound it says how exact that is.
func (p *parse) noBefore(t int) bool {
	no, n := t-1, p.head(t)
	if no < p.s.Start || t+1 >= p.s.End || p.d.Word(no) != "no" && p.d.Word(no) != "No" {
		return false
	}
	switch than := p.d.Word(t+1) == "than"; {
	case than && p.is(no, "det") && n > t && !p.below(t, no):
		p.move(no, t, "advmod")
	case !than && p.head(no) == t && p.is(t, "amod") && n > t && p.noun(n):
		p.move(no, n, "det")
	default:
		return false
	}
	return true
}

// ofMeasure: "sold 1,000 tonnes of yellowcake to Chad" with yellowcake on the verb, "3 million tonnes of corn by sea" with corn on sea, "90,000 barrels
// a day of crude" with crude on day. What "of" joins right behind a counted noun, a rate or a word for a share, "supplied half of the wheat", is what is counted.
func (p *parse) ofMeasure(t int) bool {
	if p.head(t) < 0 {
		return false
	}
	c := p.child(t, "case")
	n := c - 1
	for k := n; n > p.s.Start && p.d.Word(n) == ")" && k > max(p.s.Start, n-10); k-- { // "9 tonnes (200 bags) of rice"
		if p.d.Word(k) == "(" && p.below(n, k-1) {
			n = k - 1
		}
	}
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
	if m := n - 2; m > p.s.Start && periods[p.lemma(n)] && p.is(n-1, "det", "case") && p.noun(m) && p.xpos(m) == "NNS" && p.head(m) != n && !p.below(m, n) && !p.below(m, t) { // "barrels a day of crude"
		p.move(n, m, "nmod:unmarked")
		p.move(t, m, "nmod")
		if v := p.head(m); v >= 0 && p.verb(v) {
			for k := t + 1; k < p.s.End; k++ { // "barrels a day of crude to Chad" with Chad on day
				if p.head(k) == n && p.child(k, "case") > t {
					p.move(k, v, "obl")
				}
			}
		}
		return true
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
	if counted := p.noun(n) && (p.xpos(n-1) == "CD" || thousands[p.lemma(n-1)] && n-2 >= p.s.Start && p.xpos(n-2) == "CD"); !counted && (!p.is(n, "obj", "nsubj:pass") || !shares[p.lemma(n)] && !parts[p.lemma(n)] || suspecting[p.lemma(p.head(t))]) {
		return false
	}
	p.move(t, n, "nmod")
	return true
}

// goodsBeforeTime: "sold 80 tonnes of diesel last winter", "sells 80 tonnes of diesel a year" with diesel as what describes the winter or the year. The
// measure is one of goods, and the time is when, or how often.
func (p *parse) goodsBeforeTime(t int) bool {
	c, x := p.child(t, "case"), t-2
	if x < p.s.Start+3 || p.head(x) != t {
		return false
	}
	if c < 0 {
		c = p.child(x, "case")
	}
	n := c - 1
	if c < p.s.Start+2 || x <= c || p.lemma(c) != "of" || !p.noun(x) || !p.noun(n) || p.xpos(n-1) != "CD" && !(thousands[p.lemma(n-1)] && p.xpos(n-2) == "CD") || p.below(n, t) {
		return false
	}
	rate := false
	switch strings.ToLower(p.d.Word(t - 1)) {
	case "a", "per", "each", "every":
		rate = true
	case "last", "this", "next":
	default:
		return false
	}
	if !periods[p.lemma(t)] && !p.relativeTime(t) {
		return false
	}
	p.move(x, n, "nmod")
	p.move(c, x, "case")
	for k := c + 1; k < x; k++ {
		if p.head(k) == t {
			p.arcs[k].Head = x
		}
	}
	if v := p.head(n); !rate && v >= 0 && p.verb(v) {
		p.move(t, v, "obl:unmarked")
	} else {
		p.move(t, n, "nmod:unmarked")
	}
	return true
}

// goodsBeforeParticiple: "ten tonnes of ore mined in Chad" with ore and perhaps "of" on mined. What "of" joins to a noun is none of the participle behind it.
func (p *parse) goodsBeforeParticiple(t int) bool {
	v := p.head(t)
	if v != t+1 || p.xpos(v) != "VBN" && p.xpos(v) != "VBD" || !p.is(v, "acl") {
		return false
	}
	c, n := p.child(t, "case"), p.head(v)
	if c < 0 {
		c = p.child(v, "case")
	}
	if c < 0 || c != p.start(t) && c != p.start(t)-1 || p.lemma(c) != "of" || n != c-1 || !p.noun(n) {
		return false
	}
	p.move(c, t, "case")
	p.move(t, n, "nmod")
	return true
}

// thousands are the words that a number before them multiplies, with their short forms, which are tagged as nouns: "2 mln tonnes".
var thousands = set("thousand million billion mln mio bln bn m")

// periods are nouns of the time that a rate is counted by: "barrels a day".
var periods = set("day week month quarter year hour")

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
