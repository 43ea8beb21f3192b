package repair

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Repairs of names, compounds and appositions.

// tornName: "Lockheed Martin was awarded" with Lockheed as something of its own, or "near Dire Dawa" with Dawa as an object of
// Dire. A name right before a name that is an argument of the same verb is part of it, and so are two names side by side of
// which one hangs on the other, or that are both subjects of one verb or in apposition to one noun.
func (p *parse) tornName(t int) bool {
	next := t + 1
	if last := t - 1; last >= p.s.Start && p.is(t, "flat") && p.proper(t) && p.proper(last) && p.is(last, "conj") && p.head(t) == p.head(last) && p.head(t) < last {
		p.arcs[t].Head = last // "Jan Berg and Ana Dahl" with Dahl below Jan
		return true
	}
	if next < p.s.End && t > p.s.Start && p.xpos(t) == "JJ" && p.capital(t) && p.proper(next) && p.head(next) == t && p.is(next, "obj", "obl", "nmod") &&
		p.is(t, "obl", "nmod") && p.child(t, "case") >= 0 && p.child(next, "case", "det", "punct") < 0 {
		p.become(next, t, "compound") // a name that begins like an adjective
		p.arcs[p.child(t, "case")].Head = next
		return true
	}
	if next < p.s.End && p.proper(t) && p.proper(next) && p.child(next, "case", "det", "punct") < 0 {
		switch {
		case p.head(next) == t && p.is(next, "obj", "obl", "iobj", "nsubj", "obl:unmarked"):
			p.arcs[next].Rel = "flat"
			return true
		case p.head(next) == p.head(t) && p.rel(next) == p.rel(t) && p.is(t, "appos", "nsubj", "nsubj:pass") && (p.is(t, "appos") || p.child(t, "det", "punct") < 0):
			p.move(t, next, "compound")
			return true
		case p.head(next) == p.head(t) && (p.is(t, "obl:agent") && p.is(next, "obl:agent") || p.is(t, "obj") && p.is(next, "obj") && saying[p.lemma(p.head(t))]): // "quoted by Radio Oran as saying", "reports Radio Oran"
			p.move(next, t, "flat")
			return true
		}
	}
	if next >= p.s.End || !p.proper(t) || !p.proper(next) || p.head(t) < 0 || p.head(t) != p.head(next) || !p.verb(p.head(t)) ||
		!p.is(t, "advcl", "advmod", "dep", "dislocated", "discourse", "obl:unmarked") || !p.is(next, "nsubj", "nsubj:pass", "obj") ||
		p.child(t, "case", "punct", "nummod", "nmod:unmarked") >= 0 || p.child(next, "det") >= 0 || weekday[p.d.Word(t)] {
		return false
	}
	p.move(t, next, "compound")
	return true
}

// halfModifier: "24 twin-barrelled guns" with twin as a noun of its own. A noun that a hyphen joins to a participle or adjective is part of it, and what stands before the
// noun belongs to the thing.
func (p *parse) halfModifier(t int) bool {
	v := t + 2
	if v >= p.s.End || p.xpos(t+1) != "HYPH" || p.xpos(v) != "VBN" && p.xpos(v) != "JJ" && p.xpos(v) != "VBD" || !p.is(v, "amod") || p.head(v) <= v || p.head(t) == v || p.below(v, t) || p.d.EntityAt(t) != nil || p.head(t) == p.head(v) {
		return false
	}
	n := p.head(v)
	for h := n; h >= 0; h = p.head(h) { // the thing must not hang on its number
		if h == t {
			return false
		}
	}
	for k := p.s.Start; k < t; k++ {
		if p.head(k) == t && p.is(k, "nummod", "det", "amod", "nmod:poss") {
			p.arcs[k].Head = n
		}
	}
	p.move(t, v, "compound")
	p.move(t+1, v, "punct")
	return true
}

// tornCompound: "ore and uranium oxide" with uranium and oxide as two conjuncts, "ordered eight transport helicopters" with transport and helicopters as two objects. Of two nouns side by side
// that are the same argument of one verb, the first, in the singular, modifies the second. So does a name that is a second subject of a passive ("Egypt's El Azhar
// plant was built").
func (p *parse) tornCompound(t int) bool {
	next := t + 1
	if p.proper(t) {
		if !p.is(t, "nsubj:pass") {
			return false
		}
		for next < p.s.End && p.is(next, "flat") && p.head(next) == t {
			next++
		}
	}
	if next >= p.s.End || !p.noun(next) || p.proper(next) || p.head(t) != p.head(next) || p.head(t) < 0 || !p.verb(p.head(t)) && !p.is(t, "conj") || p.is(t, "conj") && p.xpos(t) != "NN" ||
		p.rel(t) != p.rel(next) || p.start(next) != next {
		return false
	}
	if !p.proper(t) && p.child(t, "det", "nmod:poss") >= 0 { // "gave the army money", "spend the time training"
		return false
	}
	p.move(t, next, "compound")
	if p.xpos(t) == "JJ" {
		p.arcs[t].Rel = "amod"
	}
	p.inherit(next, t, p.s.Start, t)
	return true
}

// objectInPieces: "breached the arms embargo", "ordered Velmar loitering munitions" with arms or Velmar as an object of its own. A verb that gives
// nothing to anybody and calls nothing anything has one object; of two nouns side by side the first modifies the second.
func (p *parse) objectInPieces(t int) bool {
	v, degree := p.head(t), p.lemma(t) == "record" || p.lemma(t) == "average" // "a record 2 million tons", "an average 3,000 barrels"
	if v < 0 || v > t || !p.verb(v) || ditransitive[p.lemma(v)] && !degree || twofold[p.lemma(v)] || t+1 >= p.s.End ||
		benefactive[p.lemma(v)] && (p.proper(t) || p.child(t, "det", "nmod:poss") >= 0) {
		return false
	}
	switch x := p.xpos(t + 1); {
	case x == "JJ", x == "VBG", x == "VBN", x == "VBP" || x == "VBZ", strings.HasPrefix(x, "NN"), x == "CD" && degree:
	default:
		return false
	}
	for k := t + 1; k < p.s.End && k < t+6; k++ {
		if p.head(k) != v || !p.is(k, "obj") {
			continue
		}
		if !p.noun(k) && (k > t+1 || !p.finite(k) || p.child(k, "obj", "nsubj") >= 0) || p.start(k) != t+1 || p.child(k, "case", "mark", "cc", "det", "nsubj") >= 0 {
			return false
		}
		for c := p.start(t); c < t; c++ {
			if p.head(c) == t && p.is(c, "det", "nmod:poss", "nummod") {
				p.arcs[c].Head = k
			}
		}
		p.move(t, k, "compound")
		return true
	}
	return false
}

var (
	// twofold verbs have an object and what it is, does or is put into (Levin 1993, 29.1-29.4, 30.1; Quirk et al. 1985, 16.43-48).
	twofold = set(`appoint ask call cause choose consider cost declare deem designate dub elect fight find have hear hold judge keep label leave let make
		name nickname proclaim pronounce rename rule save see spend take teach tell term think watch`)
	// benefactive verbs may name whom they are done for first (Levin 1993, 26.1, 13.5.1).
	benefactive = set("arrange assemble buy build design develop earn fetch gain get guarantee hire make manufacture order procure produce purchase reach secure win write")
)

// dealings are events of trade, which are no goods to be coordinate with goods.
var dealings = set("sale export import shipment delivery supply purchase transfer procurement trafficking smuggling production deal")

// coordinateModifiers: "approved missile and drone sales" with missile as the object and sales as its conjunct. What stands before the
// conjunction is sold too; it modifies the event as the noun behind it does.
func (p *parse) coordinateModifiers(t int) bool {
	h := p.head(t)
	if h >= 0 && h < t && ventures[p.lemma(t)] {
		return p.fieldsOf(t, h)
	}
	if h < 0 || h > t || !dealings[p.lemma(t)] || !p.noun(h) || p.proper(h) || dealings[p.lemma(h)] || p.child(h, "amod", "compound", "advmod", "acl") >= 0 || p.child(t, "case", "det", "nmod:poss", "nummod", "amod") >= 0 {
		return false
	}
	if p.xpos(h) == "NNS" && p.d.Word(h) != "arms" && p.d.Word(h) != "weapons" && p.child(h, "det", "nmod:poss", "nummod", "case") >= 0 { // "the rifles and fuel deliveries"
		return false
	}
	cc := p.child(t, "cc")
	if cc < 0 {
		cc = p.child(t-1, "cc")
	}
	if cc != h+1 || t <= cc+1 || p.head(t-1) != t || !p.is(t-1, "compound") || !p.noun(t-1) || p.proper(t-1) {
		return false
	}
	p.become(t, h, "compound")
	p.inherit(t, h, t, p.s.End)
	for k := p.s.Start; k < h; k++ {
		if p.head(k) == h && p.is(k, "det", "nmod:poss", "nummod", "case") {
			p.arcs[k].Head = t
		}
	}
	p.move(t-1, h, "conj")
	p.arcs[cc].Head = t - 1
	return true
}

// ventures are parts of a firm, or firms, before whose names their fields stand.
var ventures = set("business operation division interest activity subsidiary maker manufacturer producer")

// fieldsOf: "sold its paint and plastics businesses" with paint as the object and businesses as its conjunct. What the one article or possessor stands before are
// the fields of the noun at the end.
func (p *parse) fieldsOf(t, h int) bool {
	own := p.child(h, "det", "nmod:poss")
	if !p.noun(h) || p.proper(h) || ventures[p.lemma(h)] || p.child(t, "cc") < 0 && p.child(t-1, "cc") < 0 || p.child(t, "compound") < 0 || p.child(t, "case", "det", "nmod:poss", "nummod") >= 0 ||
		p.child(h, "nummod", "nmod", "acl", "acl:relcl") >= 0 || own < 0 && p.lemma(t) != "business" {
		return false
	}
	p.become(t, h, "compound")
	p.inherit(t, h, t+1, p.s.End)
	for k := p.s.Start; k < h; k++ {
		if p.head(k) == h && p.is(k, "det", "nmod:poss", "case") {
			p.arcs[k].Head = t
		}
	}
	return true
}

// coordinateOrigins: "denied U.S. and British claims", "Kyrgyz and Kazakh firms exported chips" with U.S. or Kyrgyz as an argument of its own. An
// adjective of origin, and an acronym that stands without its article, is no noun phrase: both say whose the thing behind is.
func (p *parse) coordinateOrigins(t int) bool {
	if p.xpos(t) == "VBZ" && !p.is(t, "obj") {
		return false
	}
	cc := t - 1
	for cc > p.s.Start && cc > t-4 && p.xpos(cc) != "CC" {
		cc--
	}
	if cc <= p.s.Start || p.xpos(cc) != "CC" {
		return false
	}
	h := cc - 1
	if h-2 >= p.s.Start && p.xpos(h-1) == "," && p.head(h) == t && p.is(h, "amod") { // "Russian, French and Chinese firms", with the first one apart
		if f := h - 2; p.origin(f) && (p.head(f) == p.head(t) && p.rel(f) == p.rel(t) || p.head(t) == f && p.is(t, "conj")) && p.child(f, "det", "nmod:poss", "compound", "amod") < 0 {
			p.originsBefore(t, f, h)
			return true
		}
	}
	if f := h - 2; f >= p.s.Start && p.xpos(h-1) == "," && p.origin(f) && p.origin(h) && p.origin(t-1) && p.head(h) == f && p.head(t) == p.head(f) && p.head(t) < f && p.child(t, "case", "det") < 0 { // "by US, British and Swiss firms", the noun beside the first
		p.originsBefore(t, f, h)
		return true
	}
	if p.child(h, "det", "nmod:poss", "compound", "amod") >= 0 || p.child(t, "case", "det") >= 0 {
		return false
	}
	if !p.origin(h) {
		return false
	}
	if p.head(t) != h && (p.head(h) != p.head(t) || p.rel(h) != p.rel(t)) || p.head(t) == h && !p.is(t, "conj") || p.head(h) == t {
		return false
	}
	k := -1 // the second origin
	for i := cc + 1; i < t && k < 0; i++ {
		if p.head(i) == t && p.is(i, "amod", "compound") || p.head(i) == h && p.is(i, "conj") {
			k = i
		}
	}
	if k < 0 || p.d.EntityAt(k) == nil || p.start(k) > cc+1 {
		return false
	}
	p.originsBefore(t, h, k)
	p.arcs[cc].Head = k
	if !p.noun(t) { // "U.S. and British claims that"
		p.d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: p.lemma(t)}
	}
	return true
}

// originsBefore makes first a modifier of t, with what governed it, and second its conjunct.
func (p *parse) originsBefore(t, first, second int) {
	if p.head(t) == first {
		p.become(t, first, "amod")
	} else {
		p.move(first, t, "amod")
	}
	p.move(second, first, "conj")
	if c := p.child(first, "case"); c >= 0 {
		p.arcs[c].Head = t
	}
}

// countedBeside: "ten shipments of rifles and 400 shells" with shells as a conjunct of rifles. What has a number of its own, behind a thing
// without one, stands beside the unit that is counted and not within it.
func (p *parse) countedBeside(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(n, "nmod") || p.preposition(n) != "of" || p.child(t, "nummod") < 0 || p.child(n, "nummod") >= 0 || p.child(t, "case") >= 0 {
		return false
	}
	u := p.head(n)
	if u < 0 || u > n || !p.noun(u) || p.child(u, "nummod") < 0 || p.child(t, "cc") < 0 {
		return false
	}
	p.arcs[t].Head = u
	return true
}

// origin reports whether a demonym, or the acronym of a country, ends at token t.
func (p *parse) origin(t int) bool {
	e := p.d.EntityAt(t)
	return e != nil && e.Kind == extract.Country && (e.Via == extract.ViaDemonym || e.Via == extract.ViaAcronym) && e.Range.End == t+1
}

// compoundBelow: "flown to opposition forces" with opposition as the oblique and forces as an object of it. A noun has no
// object; the last of two nouns side by side is the head.
func (p *parse) compoundBelow(t int) bool {
	n := t - 1
	if p.is(t, "amod") { // "of Cuban diesel", with diesel on Cuban
		if n < p.s.Start || p.head(t) != n || p.xpos(n) != "JJ" || p.xpos(t) != "NN" || !p.is(n, "nmod", "obl", "obj", "nsubj", "nsubj:pass", "conj") || p.child(n, "cop") >= 0 {
			return false
		}
		p.become(t, n, "amod")
		p.inherit(t, n, p.s.Start, p.s.End)
		return true
	}
	if p.xpos(t) != "NNS" {
		return false
	}
	content := n >= p.s.Start && p.is(n, "xcomp") && p.is(t, "obj") && p.head(n) >= 0 && p.head(n) < n && p.child(p.head(n), "obj") < 0 // "approved arms export permits", of two objects
	if n < p.s.Start || p.head(t) != n || p.xpos(n) != "NN" || p.child(t, "case", "det", "nmod:poss") >= 0 ||
		p.head(n) < 0 || !content && !p.is(n, "obj", "obl", "nsubj", "nsubj:pass", "nmod", "iobj", "conj", "obl:agent") {
		return false
	}
	p.become(t, n, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n && !p.is(k, "compound", "punct") {
			p.arcs[k].Head = t
			if p.is(k, "nsubj") && p.noun(k) {
				p.arcs[k].Rel = "compound"
			}
		}
	}
	if content {
		p.arcs[t].Rel = "obj"
	}
	return true
}

// makes are participles that say with a name before a hyphen who made a thing.
var makes = set("made built manufactured produced supplied provided designed developed assembled engineered sourced donated")

// makerOf: "bought 12 Libya-made rifles" with Libya, or the number, beside the rifles. The name belongs to the participle, and what counts or
// describes the things to the things.
func (p *parse) makerOf(t int) bool {
	m, n := t-2, p.head(t)
	if !makes[p.d.Word(t)] || m < p.s.Start || p.d.Word(t-1) != "-" || !p.proper(m) || n < t || !p.noun(n) || p.below(n, t-1) || p.head(m) == t && p.child(m, "amod", "nummod") < 0 {
		return false
	}
	old := p.head(m)
	if p.below(n, m) {
		if p.head(n) != m {
			return false
		}
		p.become(n, m, "compound")
	}
	for k := p.s.Start; k < m; k++ { // "two more Libya-made"
		if p.head(k) == m && p.is(k, "amod", "nummod", "det", "case") {
			p.arcs[k].Head = n
		}
	}
	p.move(m, t, "compound")
	p.move(t-1, t, "punct")
	if old != m-1 || old < p.s.Start || p.xpos(old) != "CD" {
		return true
	}
	for k := p.s.Start; k < old; k++ {
		if p.head(k) == old && p.is(k, "case", "det") {
			p.arcs[k].Head = n
		}
	}
	switch {
	case p.below(old, n):
		p.move(old, n, "nummod")
	case p.below(n, old):
		p.become(n, old, "nummod")
	default:
		p.move(n, p.head(old), p.rel(old))
		p.move(old, n, "nummod")
	}
	return true
}

// nameOfList: "sales to Chad, Peru, and Mali" with Mali as a conjunct of the sales. A name right behind the other names of a list is one of it.
func (p *parse) nameOfList(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || p.proper(h) || p.child(t, "orphan", "nsubj", "cop") >= 0 || p.child(t, "cc") < 0 {
		return false
	}
	first := p.start(t)
	for m := first - 1; m > h; m-- {
		if p.head(m) == h && p.is(m, "nmod", "obl") && p.proper(m) && (p.child(m, "conj") > m || p.preposition(m) == "in" && p.country(m) && p.country(t)) && p.child(m, "case") >= 0 {
			for k := m; k < first; k++ { // nothing but the list between them
				if !p.below(k, m) {
					return false
				}
			}
			p.move(t, m, "conj")
			return true
		}
	}
	return false
}

// makeBelow: "400 Velmar X20 GPUs were shipped", "the El Azhar plant was built" with Velmar or El as the subject. Of a make, a model and the plural of what
// they are of, the plural is the head, and is counted, and so is the common noun behind a name.
func (p *parse) makeBelow(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !word.Acronyms(p.d.Word(t)) && (p.proper(t) || !p.noun(t) || p.capital(t)) || !p.proper(n) || p.head(n) == t {
		return false
	}
	for k := n + 1; k < t; k++ {
		if p.head(k) != n || !p.is(k, "flat", "compound", "nummod") {
			return false
		}
	}
	if t+1 < p.s.End && p.head(t+1) == n && p.is(t+1, "flat") {
		return false
	}
	p.become(t, n, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if k == t || p.head(k) != n {
			continue
		}
		p.arcs[k].Head = t
		if p.is(k, "flat") {
			p.arcs[k].Rel = "compound"
		}
	}
	if c := n - 1; c >= p.s.Start && p.xpos(c) == "CD" && p.is(c, "obl:unmarked", "obl", "nummod") && p.head(c) == p.head(t) {
		p.move(c, t, "nummod")
	}
	return true
}

// apposition: "bought radars from Vela, a Swiss firm, and tested them" with firm as a conjunct of Vela. A description with an
// indefinite article that commas set off behind a name is no conjunct, if nothing else is one.
func (p *parse) apposition(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !acting(p.lemma(t)) || p.proper(t) || !p.proper(n) || p.child(t, "cc") >= 0 {
		return false
	}
	comma := p.start(t)
	if p.d.Word(comma) != "," {
		comma--
	}
	if comma <= n || p.d.Word(comma) != "," {
		return false
	}
	det := p.child(t, "det")
	if det < 0 || p.d.Word(det) != "a" && p.d.Word(det) != "an" {
		return false
	}
	for k := p.s.Start; k < p.s.End; k++ {
		if k != t && p.head(k) == n && p.is(k, "conj") {
			return false
		}
	}
	p.arcs[t].Rel = "appos"
	return true
}

// knowHow: "sold know-how" with know and how as two phrases. The two are one noun, the last of them its head.
func (p *parse) knowHow(t int) bool {
	h := t + 2
	if h >= p.s.End || p.d.Word(t) != "know" || p.d.Word(t+1) != "-" || p.d.Word(h) != "how" {
		return false
	}
	if p.head(t) == h {
		changed := !p.is(t, "compound")
		p.arcs[t].Rel = "compound"
		if c := p.start(h); p.is(c, "case") && p.head(c) != h && p.child(h, "case") < 0 { // "of weapons know-how" with of below weapons
			p.arcs[c].Head = h
			if p.is(h, "appos") {
				p.arcs[h].Rel = "nmod"
			}
		}
		return changed
	}
	if p.below(t, h) {
		return false
	}
	if p.head(h) == t || p.is(h, "parataxis", "advmod", "dep", "appos", "compound", "acl", "advcl") && !p.below(h, t) {
		p.arcs[h] = p.arcs[t]
		if p.is(h, "parataxis") {
			p.arcs[h].Rel = "conj"
		}
	} else if p.below(h, t) {
		return false
	}
	p.inherit(h, t, p.s.Start, p.s.End)
	p.move(t, h, "compound")
	return true
}

// listAsApposition: "sold rifles, a ton of shells and a tent" with ton in apposition to rifles. A plural is no single thing: with "and" behind it is the
// next of a list.
func (p *parse) listAsApposition(t int) bool {
	n, d, last := p.head(t), p.child(t, "det"), p.child(t, "conj")
	if v := n; v >= 0 && v < t && p.is(t, "obj") && last > t && p.child(last, "cc") > t { // or the first of the list as who gets the rest: no comma parts two objects
		c := p.start(t)
		if p.d.Word(c) != "," {
			c--
		}
		if k := p.child(v, "iobj", "obj"); k > v && k < c && p.d.Word(c) == "," && p.below(c-1, k) && p.noun(k) && !p.proper(k) {
			p.arcs[k].Rel = "obj"
			p.move(t, k, "conj")
			return true
		}
		return false
	}
	if n < 0 || n > t || !p.is(t, "appos") || !p.is(n, "obj", "obl") || p.xpos(n) != "NNS" || p.xpos(t) != "NN" || d < 0 || last < t {
		return false
	}
	if w := p.d.Word(d); w != "a" && w != "an" || p.child(last, "cc") < 0 || p.d.Word(p.child(last, "cc")) != "and" {
		return false
	}
	p.arcs[t].Rel = "conj"
	return true
}

// fightingVehicle: "infantry fighting vehicles" with fighting as a clause below infantry, and vehicles as its object; so are machines and
// plants named that do something with a substance ("plutonium reprocessing plant").
func (p *parse) fightingVehicle(t int) bool {
	n := p.head(t)
	if n >= 0 && n < t-1 && p.is(t-1, "conj") && p.head(t-1) == n && p.is(t, "acl") { // hung on the noun that its substance is coordinate with
		n = t - 1
	}
	if n != t-1 || p.xpos(t) != "VBG" && p.d.Word(t) != "fighting" || !p.noun(n) || t+1 >= p.s.End || p.head(t+1) != t || p.head(n) < 0 {
		return false
	}
	if machine := p.d.Word(t) == "fighting" && p.lemma(t+1) == "vehicle" || worked[p.lemma(n)] && working[p.lemma(t+1)]; !machine {
		return false
	}
	vehicle := t + 1
	p.become(vehicle, n, "compound")
	p.move(t, vehicle, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n || p.head(k) == t {
			p.arcs[k].Head = vehicle
		}
	}
	return true
}

// worked are substances and things that working plants and machines are named after.
var worked = set("uranium plutonium fuel waste water gas oil ore metal steel coal sugar cotton grain food chip missile tank aircraft ship data")

// working are plants and machines named after what they do.
var working = set("plant facility equipment technology machinery machine line unit complex centre center laboratory site capability capacity")

// originOf: "received the Chad-origin X1" with origin as the head. It modifies what stands behind.
func (p *parse) originOf(t int) bool {
	n := t + 1
	if p.d.Word(t) != "origin" || t <= p.s.Start || p.d.Word(t-1) != "-" || n >= p.s.End || p.head(n) != t && (p.head(n) != p.head(t) || !p.is(n, "obj", "nmod", "appos", "obl:unmarked")) || !p.noun(n) || p.head(t) < 0 {
		return false
	}
	p.become(n, t, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == t && (k > n || p.is(k, "det", "case", "nmod:poss")) {
			p.arcs[k].Head = n
		}
	}
	return true
}

// kindsOfProgramme: "Chad's nerve gas and cruise missile programmes" with programmes as a conjunct of gas. What stands before the conjunction
// is, like what stands behind it, a kind of what comes last.
func (p *parse) kindsOfProgramme(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !undertakings[p.lemma(t)] || !p.noun(n) || p.proper(n) || n+1 >= t ||
		p.xpos(n) != "NN" && p.lemma(n) != "weapon" && p.lemma(n) != "arm" || p.xpos(n+1) != "CC" || p.child(t, "cc") != n+1 || p.child(t, "compound", "amod") < 0 || p.child(t, "det", "nmod:poss", "case") >= 0 || p.head(n) < 0 {
		return false
	}
	p.become(t, n, "compound")
	for k := p.s.Start; k < n; k++ {
		if p.head(k) == n && p.is(k, "case", "det", "nmod:poss", "punct") {
			p.arcs[k].Head = t
		}
	}
	p.inherit(t, n, t+1, p.s.End)
	return true
}

// undertakings are what weapons of several kinds are made in.
var undertakings = set("program programme effort project capability arsenal")

// tornDescription: "The contractor Velmar Ltd, which is young, built a road" with contractor and Velmar as two subjects of
// built. A noun for an actor right before a name that is a subject of the same verb says what the bearer is.
func (p *parse) tornDescription(t int) bool {
	if p.describes(t) {
		return true
	}
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "nsubj:pass") || !acting(p.lemma(t)) || p.proper(t) || !p.verb(v) || t+1 >= p.s.End || !p.proper(t+1) {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.head(k) != v || p.rel(k) != p.rel(t) {
			continue
		}
		if !p.proper(k) || p.start(k) != t+1 || p.child(k, "det", "case") >= 0 {
			return false
		}
		p.move(t, k, "compound")
		p.commaBefore(t, v)
		return true
	}
	return false
}

// commaBefore hangs the comma before the phrase of t, which is none of it, on head.
func (p *parse) commaBefore(t, head int) {
	if c := p.child(t, "punct"); c >= 0 && c < t {
		p.arcs[c].Head = head
	}
}

// personBehindCountry: "the ambassador to Chad Ana Berg said" with Ana Berg as a part of the country's name. A name behind that of a country is that of
// the office before it.
func (p *parse) personBehindCountry(t int) bool {
	h := p.head(t)
	e := p.d.EntityAt(max(h, 0))
	if h < 0 || e == nil || e.Kind != extract.Country || e.Via != extract.ViaName || e.Range.End != t || p.preposition(h) == "" {
		return false
	}
	o := p.head(h)
	if o < 0 || o > h || !posted[strings.ToLower(p.lemma(o))] || !p.is(h, "nmod") || p.child(o, "appos", "flat") >= 0 {
		return false
	}
	p.move(t, o, "flat")
	return true
}

// posted are offices that are held to or for a country.
var posted = set("ambassador envoy consul minister president secretary representative commissioner coordinator director delegate attaché attache commander king queen correspondent chief")

// originBefore: "its first Chad-built corvette" with corvette as an object of built and built as a clause on Chad. Where something was built modifies it.
func (p *parse) originBefore(t int) bool {
	c, o := p.head(t), p.child(t, "obj")
	if c != t-2 || p.xpos(t-1) != "HYPH" || p.head(c) == t-1 || !p.proper(c) || o < t || !p.noun(o) || p.child(t, "nsubj", "aux", "case", "mark") >= 0 {
		return false
	}
	p.become(o, c, "compound")
	p.move(t, o, "amod")
	p.move(c, t, "compound")
	p.move(t-1, t, "punct")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == c && (k > t || p.is(k, "nmod:poss", "amod", "det", "nummod")) {
			p.arcs[k].Head = o
		}
	}
	return true
}

// quotedName: delivered the ferry "Lena" with ferry as the receiver of Lena. A name in quotation marks right behind a thing is what the thing is called.
func (p *parse) quotedName(t int) bool {
	q := p.start(t)
	for q > p.s.Start && p.xpos(q) != "``" && q >= t-4 {
		q--
	}
	n := q - 1
	if p.xpos(q) != "``" || n <= p.s.Start || !p.noun(n) || !p.is(n, "iobj", "obj") || p.head(n) != p.head(t) {
		return false
	}
	p.arcs[n].Rel = "obj"
	p.move(t, n, "appos")
	return true
}

// describes mends "from the Dutch company Velmar" with Velmar as an apposition, or as a second oblique: the name is the head of both.
func (p *parse) describes(t int) bool {
	if !acting(p.lemma(t)) || p.proper(t) || p.head(t) < 0 || t+1 >= p.s.End {
		return false
	}
	if p.d.Word(t+1) == "," && p.is(t, "conj") && p.child(t, "cc") >= 0 { // "the firm and its partner, Velmar, built": behind "and" the list is over
		for k := t + 2; k+1 < p.s.End && p.proper(k); k++ {
			if p.head(k) == p.head(t) && p.is(k, "conj") && p.child(k, "cc") < 0 && p.d.Word(k+1) == "," {
				p.move(k, t, "appos")
				return true
			}
		}
		return false
	}
	if !p.proper(t + 1) {
		return false
	}
	name := -1
	for k := t + 1; k < p.s.End && k < t+5 && p.proper(k); k++ {
		if weekday[p.d.Word(k)] {
			break
		}
		if p.head(k) == t && p.is(k, "appos", "flat") || p.head(k) == p.head(t) && k > t && (p.is(k, "obl", "obj", "obl:unmarked", "obl:agent", "xcomp", "appos") && p.is(t, "obl", "obj", "obl:agent") || p.is(k, "iobj") && p.is(t, "iobj") || p.is(k, "nmod") && p.is(t, "nmod") || p.is(k, "conj") && p.is(t, "conj")) {
			name = k
		}
	}
	if name < 0 || p.start(name) != t+1 || p.child(name, "case", "det", "punct") >= 0 {
		return false
	}
	p.become(name, t, "compound")
	p.commaBefore(t, p.head(name))
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == t && (k < t || k > name) && !p.is(k, "amod", "compound") {
			p.arcs[k].Head = name
		}
	}
	return true
}

// acting reports whether a noun names an actor: by a suffix (Marchand 1969, 4.30) that no noun for a machine has, or as one of
// the frequent others.
func acting(noun string) bool {
	return strings.HasSuffix(noun, "ist") || strings.HasSuffix(noun, "man") || strings.HasSuffix(noun, "ee") || actors[noun]
}

var actors = set(`administrator agency airline ambassador bank banker blog boatyard broadcaster broker builder businesswoman buyer campaigner channel charity commander
	company conglomerate consortium contractor cooperative country daily dealer developer director distributor engineer exporter firm founder foundry
	giant governor group gunmaker importer king lawyer leader lender magazine maker manufacturer middleman militia miner minister ministry monopoly
	network newspaper officer operator outfit outlet paper partner portal president producer prosecutor purchaser queen rebel refiner researcher reseller
	retailer rival secretary seller senator shipbuilder shipper shipyard site spokeswoman startup station state subcontractor subsidiary supplier trader union
	utility venture watchdog website weekly wholesaler works yard`)

// capital reports whether a word begins with a capital letter.
func (p *parse) capital(t int) bool { w := p.d.Word(t); return w[0] >= 'A' && w[0] <= 'Z' }

// partners: "Bauer & Sohn exported", "Velmar Defence and Space built" with Sohn or Space as a conjunct. Within one name a conjunction joins no two
// parties.
func (p *parse) partners(t int) bool {
	e := p.d.EntityAt(t)
	if e == nil {
		return false
	}
	mended := false
	for n := e.Range.Start; n < e.Range.End; n++ {
		if p.is(n, "conj") && e.Range.Has(p.head(n)) {
			p.arcs[n].Rel = "flat"
			mended = true
		}
	}
	return mended
}

// nameInPieces: "will pay Nordic Freight 3 million euros" with Nordic as the recipient and Freight as a part of the sum. The words
// of one name of a body or person hang together, on the last of them that is an argument of something.
func (p *parse) nameInPieces(t int) bool {
	e := p.d.EntityAt(t)
	if e == nil || e.Range.Start != t || e.Range.Len() < 2 || e.Range.End > p.s.End || e.Via != extract.ViaName {
		return false
	}
	switch e.Kind {
	case extract.Company, extract.Organisation, extract.Agency, extract.Group, extract.Person, extract.International:
	default:
		return false
	}
	joined := false
	for k := t + 1; k < e.Range.End; k++ { // "trader Jan van Berg" with Berg beside the name
		if p.is(k, "appos") && p.proper(k) && e.Range.Has(p.head(k)) && p.child(k, "punct", "det", "case") < 0 {
			p.arcs[k].Rel = "flat"
			joined = true
		}
	}
	if joined {
		return true
	}
	var outward []int
	top := -1
	for k := t; k < e.Range.End; k++ {
		if !p.proper(k) {
			return false
		}
		if !e.Range.Has(p.head(k)) {
			outward = append(outward, k)
			if p.is(k, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "appos") {
				top = k
			}
		}
	}
	if len(outward) < 2 || top < 0 {
		return false
	}
	for _, k := range outward {
		if k == top {
			continue
		}
		if p.head(k) < 0 || p.below(top, k) {
			return false
		}
		for j := p.s.Start; j < p.s.End; j++ {
			if p.head(j) == k && !e.Range.Has(j) && j > k {
				return false
			}
		}
	}
	for k := p.s.Start; k < t; k++ { // its preposition is that of the whole
		if e.Range.Has(p.head(k)) && p.head(k) != top && p.is(k, "case") && p.child(top, "case") < 0 {
			p.arcs[k].Head = top
		}
	}
	for _, k := range outward {
		switch {
		case k < top:
			p.move(k, top, "compound")
		case k > top:
			p.move(k, top, "flat")
		}
	}
	return true
}

// countedName mends "send 14 Leopard 2 tanks" with Leopard as recipient or object of its own beside tanks: who is counted is nobody, so
// that the name is that of a model, together with the figure behind it.
func (p *parse) countedName(v, name, thing int) bool {
	if name < v || thing < name || !p.proper(name) || p.child(name, "nummod") < 0 || p.child(thing, "cc", "case", "det") >= 0 {
		return false
	}
	for k := p.start(name); k < thing; k++ {
		switch {
		case k == name:
		case k < name && p.head(k) == name:
			p.arcs[k].Head = thing
		case k > name && p.head(k) == thing && p.xpos(k) == "CD":
			p.move(k, name, "flat")
		}
	}
	p.move(name, thing, "compound")
	return true
}

// serial: "sold Chad 40 Type 59 tanks", "two Type 59 and Type 69 tanks" with Type as somebody who gets tanks. A word for a series and the figure behind it
// are one name, that of the model; the noun behind them is what is counted.
func (p *parse) serial(t int) bool {
	if t+2 >= p.s.End || !p.capital(t) || p.xpos(t+1) != "CD" || !series[strings.ToLower(p.d.Word(t))] || p.is(t, "conj") && p.d.Word(p.head(t)) == p.d.Word(t) {
		return false
	}
	n := t + 2
	if p.xpos(n) == "CC" && n+3 < p.s.End && p.d.Word(n+1) == p.d.Word(t) && p.xpos(n+2) == "CD" {
		n += 3
	}
	if x := p.xpos(n); x != "NN" && x != "NNS" || p.head(t) == n && p.head(t+1) == t || n > t+2 && p.head(t) == n {
		return false
	}
	first := t
	for first > p.s.Start && (p.head(first-1) == t || p.head(first-1) == n || p.head(first-1) == t+1) && !p.is(first-1, "punct", "cc", "nsubj", "iobj") {
		first--
	}
	switch {
	case p.below(n, t): // the name, or its figure, over the noun
		top := t
		if !p.below(t+1, t) && p.below(n, t+1) {
			top = t + 1
		}
		p.arcs[n] = p.arcs[top]
	case p.below(n, t+1):
		p.arcs[n] = p.arcs[t+1]
	}
	for k := first; k < n; k++ {
		if k < t || k > t+1 && p.xpos(k) != "CC" {
			p.arcs[k].Head = n
		}
	}
	p.move(t, n, "compound")
	p.move(t+1, t, "flat")
	if n > t+2 {
		p.move(t+3, t, "conj")
		p.move(t+2, t+3, "cc")
		p.move(t+4, t+3, "flat")
	}
	return true
}

// speakerInPieces: "ministry spokesman Jan Berg said", "the head of the union Jan Berg told them" with spokesman or head and Jan as two subjects.
// A verb of saying or telling has one speaker; of nouns that stand side by side, the ones before the name describe it, and so does one with
// phrases of its own.
func (p *parse) speakerInPieces(t int) bool {
	v := p.head(t)
	if v < 0 || !p.verb(v) || !saying[p.lemma(v)] && !telling[p.lemma(v)] || p.xpos(t) == "NNS" {
		return false
	}
	end := t // of the phrase of t
	for end+1 < p.s.End && p.below(end+1, t) {
		end++
	}
	for k := end + 1; k < p.s.End && k < end+6; k++ {
		if p.head(k) != v || !p.is(k, "nsubj") {
			continue
		}
		if !p.noun(k) || p.start(k) != end+1 || (k < v) != (t < v) || end > t && (p.is(end, "punct") || p.proper(t) || !p.proper(k) || p.child(k, "det") >= 0) {
			return false
		}
		rel := "compound"
		if p.proper(k) && !p.proper(t) {
			rel = "nmod:desc"
		}
		for c := p.start(t); c < t; c++ { // a comma before them both is none of theirs
			if p.head(c) == t && p.is(c, "punct") {
				p.arcs[c].Head = v
			}
		}
		p.move(t, k, rel)
		return true
	}
	return false
}

// coordinateSubject: "the drones from Chad and the UAE have been found" with drones and UAE as two subjects of found, and the
// conjunction between them left to the verb.
func (p *parse) coordinateSubject(t int) bool {
	v := p.head(t)
	if v < t {
		return false
	}
	c := p.start(t)
	if p.d.Word(c) != "," {
		c--
	}
	if c > p.s.Start && p.d.Word(c) == "," && p.proper(t) && p.child(t, "conj") > t && p.child(t, "appos", "det") < 0 { // "Chad, Peru and Mali have sold": the first of three
		first := p.child(v, "nsubj", "nsubj:pass")
		if k := c - 1; first >= 0 && first < k && !p.proper(first) && p.proper(k) && p.below(k, first) && p.is(k, "nmod") && p.preposition(k) != "" && p.child(v, "ccomp") < 0 { // "sales to Chad, Peru and Mali earned it a fortune"
			p.move(t, k, "conj")
			return true
		}
		if first >= 0 && first < c && p.proper(first) && p.below(c-1, first) && p.child(first, "conj", "appos") < 0 && p.child(v, "ccomp") < 0 {
			p.move(t, first, "conj")
			return true
		}
	}
	cc := p.child(t, "cc") // the conjunction is left to the verb or to the second subject
	if cc < 0 || cc != p.start(t) {
		cc = p.start(t) - 1
	}
	for cc > p.s.Start && !p.is(cc, "cc") && p.head(t) == v && (p.d.Word(cc) == "," || p.below(cc, v) && !p.below(cc, t) && p.insertedPhrase(cc, v)) { // "Chad and, to some extent, Mali"
		cc--
	}
	first := p.child(v, "nsubj", "nsubj:pass")
	if cc <= p.s.Start || !p.is(cc, "cc") || p.head(cc) != v && p.head(cc) != t && (first < 0 || p.head(cc) > cc || !p.below(cc, first)) {
		return false
	}
	last := cc - 1
	if p.d.Word(last) == "," && last > p.s.Start {
		last--
	}
	if first < 0 || first >= cc || !p.below(last, first) {
		return false
	}
	partner := first // or the nearest noun of the same kind on the way down to the conjunction
	for k := last; k >= 0 && k != first; k = p.head(k) {
		if p.noun(k) && p.proper(k) == p.proper(t) && p.is(k, "nmod", "conj", "obl") {
			partner = k
			break
		}
	}
	if p.below(partner, cc) {
		return false
	}
	p.move(t, partner, "conj")
	p.arcs[cc].Head = t
	return true
}

// insertedPhrase reports whether token t belongs to a phrase of verb v that stands before it.
func (p *parse) insertedPhrase(t, v int) bool {
	for t >= 0 && p.head(t) != v {
		t = p.head(t)
	}
	return t >= 0 && t < v && p.is(t, "obl", "advmod")
}

// seatBefore: "a contract with Oran-based Velmar Ltd" with Oran below contract and the rest below Oran, "sent fuel to gas-starved Oman" with starved as
// a clause. Where somebody is based, and what else a word with a hyphen says of him, modifies who is meant.
func (p *parse) seatBefore(b int) bool {
	x := b - 2
	if x < p.s.Start || p.d.Word(b-1) != "-" {
		return false
	}
	clause := false
	switch p.xpos(b) {
	case "VBN", "VBD", "JJ":
		clause = p.noun(x) && p.head(x) == b && p.is(b, "acl", "advcl", "xcomp") && b+1 < p.s.End && p.proper(b+1) && p.below(b+1, b)
	}
	if !clause && (strings.ToLower(p.d.Word(b)) != "based" || !p.proper(x)) {
		return false
	}
	n := -1 // the first word behind that is not below another of its phrase
	for k := b + 1; k < p.s.End && (p.noun(k) || strings.HasPrefix(p.xpos(k), "JJ")); k++ {
		if h := p.head(k); p.noun(k) && (h <= b || h > k && !p.noun(h)) {
			n = k
			break
		}
	}
	if n < 0 {
		return false
	}
	first := min(p.start(x), p.start(b))
	if p.head(b) != n || p.head(x) != b {
		top := n // the one whose head lies outside
		for _, t := range []int{x, b} {
			if h := p.head(top); h == x || h == b {
				top = t
			}
		}
		if h := p.head(top); p.below(h, x) || p.below(h, b) || p.below(h, n) {
			return false
		}
		rel := p.rel(top)
		if clause {
			if rel = "nmod"; p.verb(p.head(top)) {
				rel = "obl"
			}
		}
		p.move(n, p.head(top), rel)
		p.move(b, n, "amod")
		p.move(x, b, "compound")
	}
	moved := false
	for k := first; k < x; k++ {
		if p.is(k, "case", "det") && (p.head(k) == x || p.head(k) == b) {
			p.arcs[k].Head, moved = n, true
		} else if clause && p.is(k, "mark") && p.head(k) == b {
			p.move(k, n, "case")
			moved = true
		}
	}
	return moved
}

// makersOfGoods: "resold Velmar and Orion chips" with Velmar as the object and chips as its conjunct. Two names before goods in the plural are both
// whose goods they are.
func (p *parse) makersOfGoods(t int) bool {
	n, m := p.head(t), t-1
	if n < 0 || n > t || !p.firmName(n) || !p.is(n, "obj", "nsubj:pass") || !p.firmName(m) || p.head(m) != t || !p.is(m, "compound") || m-2 != n ||
		p.head(m-1) != t || p.lemma(m-1) != "and" || p.start(n) != n {
		return false
	}
	p.become(t, n, "compound")
	p.move(m, n, "conj")
	p.move(m-1, m, "cc")
	p.inherit(t, n, t+1, p.s.End)
	return true
}

// firmName reports whether t is written as a name and as no model of arms, which has a number: "NXP", but not "Mi-8".
func (p *parse) firmName(t int) bool {
	w := p.d.Word(t)
	return w[0] >= 'A' && w[0] <= 'Z' && p.noun(t) && !strings.ContainsAny(w, "0123456789-")
}

// country reports whether t is the name of a country.
func (p *parse) country(t int) bool {
	e := p.d.EntityAt(t)
	return e != nil && e.Kind == extract.Country && e.Via == extract.ViaName
}

// nameBesideNoun: "the consultancy Velmar cut its forecast" with consultancy and Velmar as two subjects. A name right behind a noun says which one.
func (p *parse) nameBesideNoun(t int) bool {
	n, v := p.start(t)-1, p.head(t)
	if n < p.s.Start || t > v || p.xpos(n) != "NN" || p.head(n) != v || !p.is(n, "nsubj", "nsubj:pass") || contents[p.lemma(n)] || p.child(t, "det", "nmod:poss") >= 0 {
		return false
	}
	if d := p.child(n, "det"); d < 0 || !strings.EqualFold(p.d.Word(d), "the") { // "a claim Chad denied"
		return false
	}
	p.move(n, t, "compound")
	p.inherit(t, n, p.s.Start, n)
	return true
}

// onceDescription: "France, once the main supplier of Chad, left" with supplier as a phrase of the verb. What such an adverb and an article open between commas behind
// the subject says who that is, or was.
func (p *parse) onceDescription(t int) bool {
	d := t + 1
	if t < p.s.Start+2 || d >= p.s.End || !temporal[p.d.Word(t)] || p.d.Word(t-1) != "," || p.xpos(d) != "DT" {
		return false
	}
	n, s := p.head(d), t-2
	for p.head(s) >= 0 && p.head(s) < t && !p.is(s, "nsubj", "nsubj:pass") {
		s = p.head(s)
	}
	v := p.head(s)
	if n < d || !p.noun(n) || !p.is(s, "nsubj", "nsubj:pass") || s > t || v < n || p.below(v, n) || p.is(n, "appos") && p.head(n) == s || p.child(n, "case", "cop", "mark", "nsubj") >= 0 || !p.is(n, "obl", "obl:unmarked", "advcl", "nmod", "appos", "nsubj", "parataxis", "dep", "obj") {
		return false
	}
	end := n
	for k := n + 1; k < v; k++ {
		if p.below(k, n) {
			end = k
		}
	}
	if p.d.Word(end) != "," && (end+1 >= p.s.End || p.d.Word(end+1) != ",") {
		return false
	}
	return p.keepingTree(func() {
		p.move(n, s, "appos")
		p.move(t, n, "advmod")
	})
}

// temporal are adverbs of when somebody is what is said of him.
var temporal = set("once long formerly now then previously currently already still")
