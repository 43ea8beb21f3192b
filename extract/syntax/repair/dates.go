package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of days and dates.

// weekday names stand before the subject on their own: "Tuesday Boeing said".
var weekday = set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

// dayBehindSubject: "The ministry Friday signed a contract" with Friday as the subject, or as one of two. A day right before a past tense
// and right behind a noun says when.
func (p *parse) dayBehindSubject(t int) bool {
	v := p.head(t)
	if v == t-1 && v >= p.s.Start && weekday[p.d.Word(t)] && saying[p.lemma(v)] && p.finite(v) { // "P, the envoy, Jan Berg, said Thursday"
		p.arcs[t].Rel = "obl:unmarked"
		return true
	}
	if n := t - 1; v == t+1 && weekday[p.d.Word(t)] && p.xpos(v) == "VBD" && n >= p.s.Start && p.noun(n) && (p.head(n) == t || p.head(n) == v && p.is(n, "nsubj")) {
		p.move(n, v, "nsubj")
		p.inherit(n, t, p.s.Start, p.s.End)
		p.move(t, v, "obl:unmarked")
		return true
	}
	return false
}

// days are nouns of days that are counted from now.
var days = set("today yesterday tomorrow tonight")

// namedDays are first members of the names of days.
var namedDays = set("Super Black Bloody Good Ash Holy Easter Palm Cyber")

// dayBehindNoun: "convicted a trader Tuesday of selling" with Tuesday as the object. A day without a preposition says when.
func (p *parse) dayBehindNoun(t int) bool {
	n, v := t-1, p.head(t)
	if c := p.child(t, "nmod"); c >= 0 && c < t && v >= 0 && v < c && p.is(t, "nmod:unmarked", "obl:unmarked") && p.preposition(c) == "of" && p.head(c+1) == t && p.is(c+1, "amod", "det") && p.d.ValueWithin(extract.Range{Start: c + 1, End: t + 1}, extract.Date) != nil {
		p.arcs[c].Head = v // "the buyer of crude last year"
		return true
	}
	if p.is(t, "nmod:unmarked", "obl:unmarked") || !weekday[p.d.Word(t)] && !days[p.d.Word(t)] || v < p.s.Start || v >= n || p.head(n) != t || !p.noun(n) || !p.verb(v) || namedDays[p.d.Word(n)] ||
		!p.is(n, "compound", "nmod", "amod", "flat", "nmod:desc", "nmod:unmarked") {
		return false
	}
	p.move(n, v, p.rel(t))
	p.inherit(n, t, p.s.Start, p.s.End)
	p.move(t, v, "obl:unmarked")
	return true
}

// partyBeforeTime: "sold rifles to the Kenyans six years earlier" with the Kenyans as a modifier of years. What stands before the number of a time
// reckoned back or on is a phrase of its own, with the preposition that the parser hung on it or on the time.
func (p *parse) partyBeforeTime(t int) bool {
	n := p.head(t)
	if n == t+2 && spans[p.lemma(n)] && (p.d.Word(t+1) == "last" || p.d.Word(t+1) == "next" || p.d.Word(t+1) == "this") && p.proper(t) { // "to Peru last year"
		c, v := p.child(t, "case"), p.head(n)
		if c < 0 {
			c = p.child(n, "case")
		}
		if v < 0 || c < v || c > t || c < t-3 || !p.verb(v) {
			return false
		}
		for k := c + 1; k < t; k++ {
			if p.head(k) == n {
				p.arcs[k].Head = t
			}
		}
		p.move(t, v, "obl")
		p.move(c, t, "case")
		p.arcs[n].Rel = "obl:unmarked"
		return true
	}
	if n == t+1 && p.xpos(n) == "CD" && p.is(n, "nummod") { // on the number of them
		n = p.head(n)
	}
	if n < t+2 || !spans[p.lemma(n)] || p.xpos(t+1) != "CD" || p.head(t+1) != n {
		return false
	}
	g := p.head(n)
	if g != n+1 || !reckoned[p.lemma(g)] || !p.is(g, "advmod") || p.head(g) < 0 || p.head(g) > t || !p.verb(p.head(g)) {
		return false
	}
	c := p.child(t, "case")
	if c < 0 {
		c = p.child(n, "case")
	}
	if c < 0 {
		c = p.child(g, "case")
	}
	if c < 0 || c > t || c < t-3 {
		return false
	}
	for k := c + 1; k < t; k++ {
		if h := p.head(k); h == n || h == g {
			p.arcs[k].Head = t
		}
	}
	p.move(t, p.head(g), "obl")
	p.move(c, t, "case")
	return true
}

// spans are units of time, and reckoned the adverbs that reckon with them.
var (
	spans    = set("day week month year decade hour century")
	reckoned = set("earlier later ago before afterwards early late")
)

// dateBefore: "In June customs officers stopped a lorry" with June as a modifier of officers. A month or year behind a
// preposition that opens the sentence is a phrase of its own.
func (p *parse) dateBefore(t int) bool {
	n := p.head(t)
	if n > t && p.is(n, "nmod:poss") && p.head(n) > n && p.is(p.head(n), "nsubj", "nsubj:pass") && p.verb(p.head(p.head(n))) && p.is(t, "compound", "nmod", "nummod") { // "In early 1993 Chad's army sold rifles"
		c, v := p.child(t, "case"), p.head(p.head(n))
		if d := p.d.ValueWithin(extract.Range{Start: p.s.Start, End: n}, extract.Date); d == nil || !d.Range.Has(t) || c < 0 || c != p.start(t) || c > t {
			return false
		}
		p.move(t, v, "obl")
		return true
	}
	if n > t && p.is(t, "nmod:poss", "nmod") && p.xpos(t) == "CD" && p.is(n, "nsubj", "nsubj:pass") && p.head(n) > n && p.verb(p.head(n)) { // the same with the year on the army
		d, c := p.d.ValueWithin(extract.Range{Start: p.s.Start, End: n}, extract.Date), p.child(n, "case")
		if d == nil || !d.Range.Has(t) || c < 0 || c != d.Range.Start-1 {
			return false
		}
		p.move(c, t, "case")
		p.move(t, p.head(n), "obl")
		return true
	}
	if n < t || t-1 < p.s.Start || !p.is(n, "nsubj", "nsubj:pass", "obl") || !p.is(t, "compound", "nmod", "nummod", "amod", "nmod:unmarked") {
		return false
	}
	if relativeDays[p.lemma(t)] && p.noun(n) && p.head(n) > n && p.verb(p.head(n)) && p.head(t-1) == t && p.start(n) == t-1 && p.child(n, "case") < 0 { // "last week police seized"
		switch strings.ToLower(p.d.Word(t - 1)) {
		case "last", "this", "next":
			p.move(t, p.head(n), "obl:unmarked")
			return true
		}
	}
	if v := p.d.ValueWithin(extract.Range{Start: p.s.Start, End: n}, extract.Date); v != nil && v.Range.Has(t) && v.Range.End == n && v.Range.Len() > 1 && p.is(n, "nsubj", "nsubj:pass") &&
		p.head(n) > n && p.verb(p.head(n)) && p.start(t) >= v.Range.Start-1 { // "On 12 May 2015 Chad sold rifles"
		c := v.Range.Start - 1
		if c < p.s.Start || strings.ToLower(p.d.Word(c)) != "on" || p.head(c) < v.Range.Start || p.head(c) > n {
			return false
		}
		p.move(c, t, "case")
		p.move(t, p.head(n), "obl")
		return true
	}
	w := p.d.Word(t)
	year := len(w) == 4 && p.xpos(t) == "CD" && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
	if !months[w] && !year || p.head(t-1) != n || !p.is(t-1, "case") || t-1 > p.s.Start && !p.opensClause(t-2) {
		return false
	}
	switch strings.ToLower(p.d.Word(t - 1)) {
	case "in", "by", "since", "until", "during":
	default:
		return false
	}
	v := p.head(n)
	if v < n || !p.verb(v) || p.child(v, "nsubj", "nsubj:pass") >= 0 && !p.is(n, "nsubj", "nsubj:pass") {
		return false
	}
	p.arcs[t-1].Head = t
	p.move(t, v, "obl")
	if p.is(n, "obl") {
		p.arcs[n].Rel = p.subjectOf(v)
	}
	return true
}

// subjectOfDate: "On June 3 of last year Velmar Ltd sold rifles", "In October of 2021 Velmar, a broker, sold them" with Velmar below the date, whose last token is t,
// or the year below Velmar. The name right behind a date that opens the clause is the subject, and what a comma parts from it describes it.
func (p *parse) subjectOfDate(t int) bool {
	if t+2 >= p.s.End || !p.proper(t+1) || p.child(t, "conj") >= 0 {
		return false
	}
	d := p.d.ValueWithin(extract.Range{Start: p.s.Start, End: t + 1}, extract.Date)
	if d == nil || d.Range.End != t+1 || d.Range.Len() < 2 {
		return false
	}
	n := t + 1 // the last token of the name
	for n+1 < p.s.End && p.proper(n+1) {
		n++
	}
	name := extract.Range{Start: t + 1, End: n + 1}
	mixed := false
	for k := d.Range.Start; k <= n; k++ {
		mixed = mixed || d.Range.Has(k) && name.Has(p.head(k)) || name.Has(k) && d.Range.Has(p.head(k))
	}
	top := n
	for d.Range.Has(p.head(top)) || name.Has(p.head(top)) {
		top = p.head(top)
	}
	v := p.head(top)
	if !mixed || v < n || !p.verb(v) || !p.is(top, "obl", "obl:unmarked") {
		return false
	}
	s := p.child(v, "nsubj", "nsubj:pass")
	if s >= 0 && (s < n || p.d.Word(n+1) != "," || p.start(s) > n+2 || p.proper(s)) {
		return false
	}
	return p.keepingTree(func() {
		if name.Has(top) {
			top = t
			p.move(t, v, "obl")
		}
		for k := d.Range.Start; k < d.Range.End; k++ {
			if k != top && name.Has(p.head(k)) {
				p.arcs[k].Head = t
				if k == t {
					p.move(t, top, "nmod")
				}
			}
		}
		for k := n + 1; k < v; k++ { // what is said of the name
			if h := p.head(k); (d.Range.Has(h) || name.Has(h)) && h != n {
				p.arcs[k].Head = n
			}
		}
		for k := t + 1; k < n; k++ {
			if !name.Has(p.head(k)) {
				p.move(k, n, "compound")
			}
		}
		p.move(n, v, p.subjectOf(v))
		if s >= 0 {
			p.move(s, n, "appos")
		}
	})
}

// relativeDays are the units and days behind "last", "this" and "next".
var relativeDays = set(`week month year night weekend spring summer autumn winter Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

var months = set(`January February March April May June July August September October November December`)

// relativeTime reports whether t heads a time that counts from now: "this spring", "last week".
func (p *parse) relativeTime(t int) bool {
	if t <= p.s.Start || !relativeDays[p.lemma(t)] {
		return false
	}
	switch strings.ToLower(p.d.Word(t - 1)) {
	case "this", "last", "next":
		return true
	}
	return false
}

// timeAsObject: "will give nine jets to Mali this spring" with spring as the object, and jets perhaps as the receiver. It is when.
func (p *parse) timeAsObject(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.verb(v) || !p.relativeTime(t) {
		return false
	}
	p.arcs[t].Rel = "obl:unmarked"
	if o := p.child(v, "iobj"); o > v && o < t && p.child(v, "obj") < 0 {
		p.arcs[o].Rel = "obj"
	}
	return true
}

// dateOfSaying: "the minister said last week Chad might import corn" with week on import. A date of the past right between a verb of saying and the
// clause that is said belongs to the saying.
func (p *parse) dateOfSaying(t int) bool {
	h := p.head(t)
	if h < t || !p.verb(h) || !p.is(h, "ccomp") || !p.dated(t) {
		return false
	}
	v := p.head(h)
	if v < 0 || v > t || p.start(t) != v+1 || !saying[p.lemma(v)] || !p.finite(v) || p.child(h, "mark") >= 0 || p.is(t, "obl") && p.preposition(t) != "on" {
		return false
	}
	if s := p.child(h, "nsubj", "nsubj:pass"); s < t {
		return false
	}
	switch strings.ToLower(p.d.Word(v + 1)) {
	case "next", "tomorrow", "by", "until", "from", "since", "after", "before", "during":
		return false
	}
	p.arcs[t].Head = v
	return true
}

// timeBeforeSubject: "Last winter Chadian officials sold tanks", "Earlier this month officials said" with winter or month as a part of the subject. A noun of
// time that such a word opens the sentence with says when.
func (p *parse) timeBeforeSubject(t int) bool {
	first := p.s.Start
	if t > first+2 || t == first || !times[p.lemma(t)] || !opensTime[strings.ToLower(p.d.Word(first))] || t == first+2 && !opensTime[strings.ToLower(p.d.Word(t-1))] {
		return false
	}
	top, rel := t, "obl:unmarked"
	if p.head(t) == first { // "earlier" with the month below it
		top, rel = first, "advmod"
	}
	n := p.head(top)
	for n > t && !p.is(n, "nsubj", "nsubj:pass") {
		n = p.head(n)
	}
	if n <= t+1 && !(n == t+1 && (p.proper(n) || p.xpos(n) == "NNS")) || p.head(n) < n || p.child(t, "conj", "nmod", "case") >= 0 {
		return false
	}
	v := p.head(n)
	p.move(top, v, rel)
	for k := first; k < top; k++ {
		if p.head(k) > t {
			p.arcs[k].Head = t
		}
	}
	return true
}

// opensTime are words that open a phrase of time without a preposition.
var opensTime = set("last next this that earlier later each every")
