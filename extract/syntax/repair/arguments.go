package repair

import (
	"claimtrail/extract"
	"strings"
)

// Repairs of the arguments of transfers: things, recipients, sources, agents, places.

// ditransitive verbs take a recipient and a thing side by side (Levin, English Verb Classes, 1993, 13.1-13.4, 29.1, 54.5).
var ditransitive = set(`allocate allot assign award bring deliver deny feed fine give grant hand issue lease lend loan mail offer owe pay promise
	provide rent repay sell send serve ship slip supply wire`)

// recipientOfRelative: "has yet to deliver the tanks it promised Chad" with Chad as an object of deliver. A name right behind a verb of giving that
// lacks its thing, in a relative clause without a pronoun, is to whom that was given.
func (p *parse) recipientOfRelative(t int) bool {
	r := t - 1
	if r <= p.s.Start || !p.is(r, "acl:relcl") || !p.verb(r) || !ditransitive[p.lemma(r)] || p.child(r, "obj", "iobj") >= 0 {
		return false
	}
	n, v := p.head(r), p.head(t)
	if n < 0 || n > r || v < 0 || v > n || p.head(n) != v || !p.is(n, "obj", "iobj") || p.child(t, "case", "det") >= 0 {
		return false
	}
	p.move(t, r, "iobj")
	p.arcs[n].Rel = "obj"
	return true
}

// twoObjects: "sell Greece 18 jets", "fined the shipper 40 million euros" with the recipient as modifier of the thing. A
// noun right behind such a verb that is followed by a number or a determiner is an object by itself.
func (p *parse) twoObjects(v int) bool {
	if !ditransitive[p.lemma(v)] {
		return false
	}
	thing := p.child(v, "obj")
	if p.ownMake(v, p.child(v, "iobj"), thing) {
		return true
	}
	if thing < v {
		r := p.child(v, "iobj")
		if o := p.child(v, "obl", "obl:unmarked"); r > v && o > r && p.start(o) == r+1 && p.noun(o) && p.preposition(o) == "" && p.d.ValueWithin(extract.Range{Start: r + 1, End: o + 1}, extract.Date) == nil {
			p.arcs[o].Rel = "obj" // "sent Chad about twenty X1s" with the goods as a phrase
			if p.oneName(r, o) {
				p.move(r, o, "compound")
			}
			return true
		}
		if r > v && p.child(r, "appos") == r+1 && p.opens(r+1) { // "gave the rebels $2 million" with the sum as apposition
			p.move(r+1, v, "obj")
			return true
		}
		return false
	}
	if p.countedName(v, p.child(v, "iobj"), thing) {
		return true
	}
	if r := p.child(thing, "nsubj"); r == v+1 && p.proper(r) && p.d.Word(r+1) == "not" && p.child(v, "iobj") < 0 { // "sold Chad not jets but boats" with Chad as what is no jets
		p.move(r, v, "iobj")
		return true
	}
	if name := p.child(thing, "compound", "nmod", "nmod:unmarked"); counts[p.lemma(thing)] && name == v+1 && name == thing-1 && p.proper(name) { // "given Chad hundreds of millions"
		p.move(name, v, "iobj")
		return true
	}
	if r := v + 1; r < thing && p.proper(r) && p.is(r, "advmod") && p.is(p.head(r), "nummod") && p.head(p.head(r)) == thing { // "gave UNITA 500 tons" with UNITA as an adverb of 500
		p.move(r, v, "iobj")
		return true
	}
	if second := p.secondObject(v, thing); second >= 0 && p.xpos(p.start(second)) == "CC" { // "18 jets and ammunition" with both as objects
		p.move(second, thing, "conj")
		return true
	} else if p.countedName(v, thing, second) {
		return true
	} else if p.oneName(thing, second) {
		p.move(thing, second, "compound")
		return true
	} else if second >= 0 { // "sell Greece 18 jets" with both as objects
		p.move(thing, v, "iobj")
		p.move(second, v, "obj")
		for k := thing + 1; k < second; k++ { // and the number or model behind the name
			if p.head(k) == thing && p.is(k, "flat", "compound", "nummod", "appos") && (p.xpos(k) == "CD" || strings.ContainsAny(p.d.Word(k), "0123456789")) {
				p.move(k, second, "compound")
				if p.xpos(k) == "CD" {
					p.arcs[k].Rel = "nummod"
				}
			}
		}
		return true
	}
	if p.child(v, "iobj") >= 0 {
		return false
	}
	first := p.start(thing)
	for k := first; k < thing; k++ {
		if p.head(k) != thing || !p.noun(k) || p.rel(k) == "nmod:poss" || !p.is(k, "compound", "flat", "amod", "nmod", "nmod:unmarked", "nmod:desc") || !p.opens(k+1) || p.proper(k) && k > first && (p.xpos(first) == "CD" || p.xpos(k-1) == "CD") {
			continue // nobody is counted: "14 Leopard 2 tanks"
		}
		p.move(k, v, "iobj")
		for c := first; c < k; c++ {
			if p.head(c) == thing {
				p.arcs[c].Head = k
			}
		}
		for c := k + 1; c < thing; c++ { // the number that was hung on the recipient
			if p.head(c) == k {
				p.arcs[c].Head = thing
				if p.xpos(c) == "CD" {
					p.arcs[c].Rel = "nummod"
				}
			}
		}
		return true
	}
	return false
}

// ownMake mends "sent Boeing 737 jets to Chad" with Boeing as who gets them: where a phrase says to whom the goods go, a name right before them that is
// no country is that of their make.
func (p *parse) ownMake(v, name, thing int) bool {
	if name != v+1 || thing < name || thing > name+4 || !p.proper(name) || relational[p.lemma(thing)] || p.child(thing, "det", "nmod:poss", "cc") >= 0 {
		return false
	}
	if e := p.d.EntityAt(name); e != nil && e.Kind != extract.Company && e.Kind != extract.Product {
		return false
	}
	goal := -1
	for k := thing + 1; k < p.s.End && goal < 0; k++ {
		if p.head(k) == v && p.is(k, "obl") && p.preposition(k) == "to" && p.start(k) == thing+1 {
			goal = k
		}
	}
	if goal < 0 {
		return false
	}
	p.move(name, thing, "compound")
	return true
}

// thingBehindName: "gave Chad and Mali 18 jets", "gave the army in Mali 18 jets" with Mali as a modifier of jets. What is counted begins with its number or
// article, so the name before it ends the recipient; so does an aside between commas ("gave Chad, its ally, 18 jets").
func (p *parse) thingBehindName(v int) bool {
	const longest = 14 // tokens of the recipient
	r := p.child(v, "iobj", "obj")
	if !ditransitive[p.lemma(v)] || r < v {
		return false
	}
	if p.goodsBehindCountries(v, r) {
		return true
	}
	if p.child(v, "iobj") >= 0 && p.child(v, "obj") >= 0 {
		return false
	}
	for t := r + 2; t < p.s.End && t <= r+longest; t++ {
		n := p.head(t)
		if k := t - 1; p.opens(t) && n > t && p.noun(n) && p.is(n, "orphan") && p.head(n) == k && p.proper(k) && p.proper(r) && p.is(k, "conj") && p.head(k) == v { // read as a gapped clause
			p.arcs[k].Head, p.arcs[r].Rel = r, "iobj"
			p.move(n, v, "obj")
			return true
		}
		if !p.opens(t) || n <= t || !p.noun(n) || p.proper(n) || !p.is(n, "conj", "obl", "nmod", "appos") || p.head(n) > r && !p.below(n, r) || p.head(n) < r && p.head(n) != v {
			continue
		}
		k := t - 1
		switch {
		case p.d.Word(k) == "," && p.is(n, "appos") && p.head(k) == n && p.d.Word(r+1) == "," && k > r+1:
			p.arcs[k].Head = r
		case p.proper(k) && p.head(k) == n && p.is(k, "compound", "flat", "amod", "nmod:unmarked"):
			for c := p.start(n); c < k; c++ {
				if p.head(c) == n {
					p.arcs[c].Head = k
				}
			}
			if p.arcs[k] = p.arcs[n]; p.head(n) == v { // a phrase of the recipient
				p.move(k, r, "nmod")
			}
		default:
			continue
		}
		p.arcs[r].Rel = "iobj"
		p.move(n, v, "obj")
		return true
	}
	return false
}

// goodsBehindCountries: "gave Chad and Mali jets", "sold Oman, Chad and Mali used jets" with Mali as a modifier of jets. Two countries side by side right
// behind such a verb get what follows, unless a phrase says who does.
func (p *parse) goodsBehindCountries(v, r int) bool {
	if !p.stands(r) || p.start(r) > v+2 {
		return false
	}
	k, cc := -1, -1
	for t := r + 1; t < p.s.End && k < 0; t++ {
		switch x := p.xpos(t); {
		case x == "CC" && cc < 0:
			cc = t
		case cc > r && t < cc+5 && p.stands(t) && !(t+1 < p.s.End && p.stands(t+1)):
			k = t
		case x == "," && cc < 0, x == "DT", p.proper(t), x == "JJ" && p.capital(t):
		default:
			return false
		}
	}
	n := -1
	if k >= 0 {
		n = p.head(k)
	}
	if n <= k || !p.noun(n) || p.proper(n) || !p.is(k, "compound", "nmod", "nmod:unmarked", "flat") || p.child(n, "case") >= 0 || !(p.is(n, "conj") && p.below(n, r) || p.is(n, "obj") && p.head(n) == v) {
		return false
	}
	switch p.d.Word(k) {
	case "US", "U.S.", "UK", "U.K.":
		return false // which stand before what is theirs
	}
	for t := v + 1; t < p.s.End; t++ {
		if p.head(t) == v && p.is(t, "obl") && p.preposition(t) == "to" {
			return false
		}
	}
	for t := r + 1; t < k; t++ {
		if p.head(t) == n {
			p.arcs[t].Head = k
		}
	}
	p.arcs[r].Rel = "iobj"
	p.move(n, v, "obj")
	p.move(k, r, "conj")
	return true
}

// stands reports whether t is the name of a country, or of the capital that stands for it.
func (p *parse) stands(t int) bool {
	e := p.d.EntityAt(t)
	return e != nil && e.Kind == extract.Country && e.Via != extract.ViaDemonym
}

// phraseInSubject: "Without a licence Chad shipped pumps" with licence, and the preposition on it, as a modifier of Chad. A subject has no preposition:
// what stands between that and a name is a phrase of its own.
func (p *parse) phraseInSubject(t int) bool {
	v, n := p.head(t), t-1
	if v < t || n < p.s.Start || p.head(n) != t || !p.noun(n) || p.proper(n) || !p.is(n, "compound", "nmod") || !p.entityFrom(t) {
		return false
	}
	c := p.start(t)
	if v == t+1 && saying[p.lemma(v)] && c < n && (strings.EqualFold(p.d.Word(c), "as") || c > p.s.Start && strings.EqualFold(p.d.Word(c-1), "as")) { // "as the paper Lamp said"
		return false
	}
	if c > p.s.Start && p.xpos(c) != "IN" && p.head(c-1) == v {
		c-- // the preposition hangs on the verb
	}
	if n <= c || p.xpos(c) != "IN" || !p.is(c, "case", "mark") ||
		c > p.s.Start && p.d.Word(c-1) != "," || p.child(t, "case") >= 0 && p.child(t, "case") != c {
		return false
	}
	p.move(n, v, "obl")
	p.move(c, n, "case")
	for k := c + 1; k < n; k++ {
		if p.head(k) == t || p.is(k, "det") {
			p.arcs[k].Head = n
		}
	}
	return true
}

// timeInSubject: "In the past Chad has sold jets" with past as an adjective of Chad. A name has no preposition and article inside.
func (p *parse) timeInSubject(t int) bool {
	n, c := p.head(t), p.child(t, "case")
	if n != t+1 || !p.proper(n) || c < 0 || c > t || p.child(t, "det") < c || !p.is(n, "nsubj", "nsubj:pass") || p.child(n, "case") >= 0 || p.head(n) < n {
		return false
	}
	p.move(t, p.head(n), "obl")
	return true
}

// subjectInFronted: "During the war Chad lent Oman ten jets" with Chad as a name of the war and lent without a subject. Right before a finite
// verb, a name that no comma parts from the phrase before it is the subject.
func (p *parse) subjectInFronted(t int) bool {
	if p.subjectAsHead(t) {
		return true
	}
	v := t + 1
	if n := p.head(t); v < p.s.End && p.finite(v) && n >= p.s.Start && n < t && p.noun(t) && p.is(t, "nmod", "appos") && p.head(n) == v && p.is(n, "nsubj") &&
		p.child(n, "case") >= 0 && p.child(n, "case") < n && p.child(t, "case", "det", "cc") < 0 { // "Following cuts in two years traders said": no subject has a preposition
		p.arcs[n].Rel = "obl"
		p.move(t, v, p.subjectOf(v))
		for k := n + 1; k < t; k++ { // the phrase of time before it
			if p.head(k) == t && p.child(k, "case") >= 0 {
				p.move(k, n, "nmod")
			}
		}
		return true
	}
	if v < p.s.End && p.finite(v) && p.is(v, "aux", "aux:pass") && p.head(v) > v { // "By the end of May Chad had lent"
		v = p.head(v)
	}
	if v >= p.s.End || !p.finite(t+1) || !p.entityFrom(t) || p.child(t, "case", "det", "punct", "cc") >= 0 || p.child(v, "nsubj", "nsubj:pass", "csubj", "expl", "mark") >= 0 {
		return false
	}
	n := p.head(t)
	if n < 0 || n >= t || p.head(n) != v || !p.is(n, "obl", "advcl") || p.child(n, "case") < 0 || p.proper(n) {
		return false
	}
	p.move(t, v, p.subjectOf(v))
	return true
}

// subjectAsHead: "In a related move Velmar Ltd said" with Velmar as the head of the phrase, "in the past years traders said" with traders. Where a
// finite verb has no subject, the name, or second plural, at the end of the phrase before it is its subject, and the common noun before that the
// head of the phrase. So it is where the phrase is the end of another ("Following cuts over the past years traders said").
func (p *parse) subjectAsHead(t int) bool {
	c := p.child(t, "case")
	if c < 0 || c > t || !p.noun(t) {
		return false
	}
	fronted, v := t, p.head(t)
	for v >= 0 && v < t && p.is(fronted, "nmod") {
		fronted, v = v, p.head(v)
	}
	if v < t || v < 0 || !p.finite(v) || p.child(fronted, "case") < 0 || fronted != t && p.child(fronted, "case") > fronted {
		return false
	}
	switch {
	case p.is(fronted, "nsubj") && fronted != t: // no subject has a preposition
	case !p.is(fronted, "obl") || p.child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0:
		return false
	}
	n, first := -1, t // the noun of the phrase, the first word of the subject
	for k := t - 1; k > c; k-- {
		if p.head(k) != t || !p.is(k, "compound", "flat", "nmod") {
			break
		}
		if p.noun(k) && !p.proper(k) && (p.proper(first) || p.xpos(k) == "NNS" && p.xpos(t) == "NNS") {
			n = k
			break
		}
		first = k
	}
	d := p.child(t, "det", "nmod:poss")
	if n < 0 || d < c || d > n || p.d.EntityAt(n) != nil {
		return false
	}
	for k := t + 1; k < v; k++ { // behind the subject nothing, or an aside
		if p.below(k, t) && k == t+1 && p.d.Word(k) != "," {
			return false
		}
	}
	rel, up := p.rel(t), p.head(t)
	if up == v {
		rel = "obl"
	}
	p.move(n, up, rel)
	for k := c; k < first; k++ {
		if p.head(k) == t && k != n {
			p.arcs[k].Head = n
		}
	}
	if fronted != t {
		p.arcs[fronted].Rel = "obl"
	}
	p.move(t, v, p.subjectOf(v))
	return true
}

// subjectBehindOpener: "A year after the war Chad bought jets" with war as a modifier or the name of Chad. The verb of a main clause is no part of a clause of time, so
// what stands between a preposition of time and a name right before that verb is a phrase of its own.
func (p *parse) subjectBehindOpener(t int) bool {
	v := t + 1
	e := p.d.EntityAt(t)
	if v >= p.s.End || !p.verb(v) && p.xpos(v) != "MD" || e == nil || e.Range.End != v || e.Range.Start < p.s.Start+3 {
		return false
	}
	n := e.Range.Start - 1
	if p.xpos(n) != "NN" && p.xpos(n) != "NNS" || acting(p.lemma(n)) {
		return false
	}
	c := n - 1
	for c > p.s.Start && n-c < 6 && (p.noun(c) || p.is(c, "det", "amod", "nmod:poss", "compound") && p.xpos(c) != "IN") {
		c--
	}
	if c == n-1 || !opening[strings.ToLower(p.d.Word(c))] || p.xpos(c+1) != "DT" && p.xpos(c+1) != "PRP$" {
		return false
	}
	for i := 0; i < 3 && p.head(v) > v && p.is(v, "aux", "aux:pass"); i++ {
		v = p.head(v)
	}
	if !p.verb(v) || p.is(v, "advcl", "acl", "acl:relcl") || p.below(v, c) || p.below(v, n) || c > p.s.Start && p.below(v, c-1) {
		return false
	}
	top := t // of the name
	for h := p.head(top); e.Range.Has(h); h = p.head(h) {
		top = h
	}
	if p.below(v, top) || p.head(n) != top && !p.below(top, n) { // apart already
		return false
	}
	at, rel := v, "obl"
	if y := c - 1; y >= p.s.Start && dated[p.lemma(y)] && p.noun(y) {
		at, rel = y, "nmod"
		p.move(y, v, "obl:unmarked")
	}
	p.move(n, at, rel)
	p.move(c, n, "case")
	for k := c + 1; k < n; k++ {
		if h := p.head(k); h <= c || h > n {
			p.move(k, n, inPhrase(p.xpos(k)))
		}
	}
	p.move(top, v, p.subjectOf(v))
	return true
}

// opening prepositions begin a phrase of time that stands before its clause.
var opening = set("after before since during following despite amid until")

// entityFrom reports whether a name that is known begins at token t.
func (p *parse) entityFrom(t int) bool {
	e := p.d.EntityAt(t)
	return e != nil && e.Range.Start == t
}

// soMuchAs: "sold nobody so much as a bolt" with much as the object or an adverb and the goods as a phrase. The three words are an adverb before the
// object (Quirk et al. 1985, 10.60).
func (p *parse) soMuchAs(t int) bool {
	const longest = 4 // tokens from the preposition to the noun
	as := p.child(t, "case")
	if as < max(t-longest, p.s.Start+2) || as > t || p.d.Word(as) != "as" || p.d.Word(as-1) != "much" || strings.ToLower(p.d.Word(as-2)) != "so" {
		return false
	}
	v := p.head(t)
	if v == as-1 {
		v = p.head(v)
	}
	if v < 0 || v > as || !p.verb(v) {
		return false
	}
	p.move(t, v, "obj")
	p.move(as-1, t, "advmod")
	p.move(as-2, as-1, "advmod")
	p.move(as, t, "advmod")
	for o := v + 1; o < as-2; o++ {
		if p.head(o) == v && p.is(o, "obj") {
			p.arcs[o].Rel = "iobj"
		}
	}
	return true
}

// oneName reports whether two words in a row are one name and no party with its goods: "leased the Sea Lark".
func (p *parse) oneName(first, second int) bool {
	return second == first+1 && p.capital(first) && p.noun(first) && p.xpos(second) == "NNP" && p.xpos(first-1) == "DT" && p.d.EntityAt(first) == nil
}

// secondObject is a noun behind the object first of verb v that is an object of v too, or -1.
func (p *parse) secondObject(v, first int) int {
	for k := first + 1; k < p.s.End; k++ {
		if p.head(k) == v && (p.is(k, "obj") || p.is(k, "iobj", "obl:unmarked", "appos") && p.xpos(first+1) == "CD") && (p.noun(k) || p.xpos(k) == "CD" && p.child(k, "nmod") > k) && p.child(k, "case") < 0 && !p.relativeTime(k) {
			return k
		}
	}
	return -1
}

// opens reports whether a noun phrase begins at t, whatever stands before but the name of a series: "Type 59 tanks".
func (p *parse) opens(t int) bool {
	switch p.xpos(t) {
	case "CD":
		return !p.capital(t-1) || !series[strings.ToLower(p.d.Word(t-1))]
	case "DT", "$", "PRP$", "PDT":
		return true
	}
	return false
}

// series are words that name a series of arms or machines together with the figure behind them.
var series = set("type mark model mk block")

// objectBehindInsert: "obtained, through two traders, 12 tons of ore" with tons as a conjunct of obtained. Without a conjunction between them no noun is
// coordinate with a verb: behind the phrase set off it is the object.
func (p *parse) objectBehindInsert(t int) bool {
	v, c := p.head(t), p.start(t)-1
	if p.d.Word(p.start(t)) == "," {
		c = p.start(t)
	}
	if n := v; v >= 0 && v < t && p.is(t, "appos", "conj") && p.child(t, "cc", "case", "nsubj", "cop") < 0 && p.noun(t) && p.noun(v) && p.d.Word(c) == "," { // or an apposition within the insert
		for v >= 0 && !p.verb(v) && p.is(v, "nmod", "obl") {
			n, v = v, p.head(v)
		}
		if v >= 0 && v < n && wanting[p.lemma(v)] && p.is(n, "obl") && (p.d.Word(p.start(n)) == "," || p.d.Word(p.start(n)-1) == ",") && p.child(v, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass") < 0 {
			p.move(t, v, "obj")
			return true
		}
		return false
	}
	if v < 0 || v > t || !p.verb(v) || c <= v+1 || p.d.Word(c) != "," || p.d.Word(v+1) != "," || p.child(t, "cc", "case", "nsubj", "cop") >= 0 ||
		p.child(v, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass") >= 0 {
		return false
	}
	p.arcs[t].Rel = "obj"
	return true
}

// wanting are verbs of getting and giving, which are nothing without an object.
var wanting = set("receive obtain acquire buy purchase procure import get supply provide deliver send sell export give furnish")

// secondOblique: "gave him with tools and parts", read as two phrases of the verb, the second without a preposition. Behind "and" it is coordinate with
// the first.
func (p *parse) secondOblique(t int) bool {
	v, cc := p.head(t), p.child(t, "cc")
	if v < 0 || v > t || cc < 0 || cc != p.start(t) || p.child(t, "case", "nummod", "nsubj", "cop") >= 0 || p.d.Word(cc) != "and" && p.d.Word(cc) != "or" {
		return false
	}
	for k := cc - 1; k > v; k-- {
		if p.head(k) == v {
			if p.is(k, "obl") && p.child(k, "case") >= 0 && p.child(k, "case") < k {
				p.move(t, k, "conj")
				return true
			}
			return false
		}
		if !p.below(k, v) {
			return false
		}
	}
	return false
}

// subjectWithCase: "shipments meant for Chad were found" with Chad as a second subject. What has a preposition is no subject: it belongs to the
// participle right before it, to the subject itself where that is of something ("the sale of jets to Chad drew"), or to the verb of giving before the infinitive
// ("sent jets to Chad to help it"). "Since the war Chad has shipped tents" with war and Chad as subjects: the first is a phrase of its own.
func (p *parse) subjectWithCase(t int) bool {
	if v, c := p.head(t), p.start(t)-1; c == p.s.Start && v > t && p.xpos(c) == "IN" && p.head(c) == v && p.is(c, "mark") && p.noun(t) && !p.proper(t) {
		if n := p.child(v, "nsubj", "nsubj:pass"); n == t {
			for k := t + 1; k < v; k++ {
				if p.head(k) == v && p.is(k, "nsubj", "nsubj:pass") && p.start(k) == t+1 && p.entityFrom(p.start(k)) {
					p.move(t, v, "obl")
					p.move(c, t, "case")
					return true
				}
			}
		}
		return false
	}
	v, c := p.head(t), p.child(t, "case")
	if v < t || c < p.s.Start+1 || c > t || p.xpos(c) != "IN" && p.xpos(c) != "TO" || p.start(t) != c {
		return false
	}
	n := c - 1
	if s := p.child(v, "nsubj", "nsubj:pass"); s >= 0 && s < c && dealings[p.lemma(s)] && p.below(n, s) && p.child(s, "nmod") > s && p.d.Word(c) == "to" { // "the sale of jets to Chad drew"
		p.move(t, s, "nmod")
		return true
	}
	if h := p.head(v); p.is(v, "advcl", "xcomp") && h >= p.s.Start && h < c && p.verb(h) && p.child(v, "mark") > t && (dative[p.lemma(h)] || ditransitive[p.lemma(h)]) && p.xpos(v) == "VB" { // "sent jets to Chad to help it"
		p.move(t, h, "obl")
		return true
	}
	if p.xpos(n) != "VBN" && p.xpos(n) != "VBD" || !p.is(n, "acl") || p.head(n) < 0 || p.head(p.head(n)) != v || !p.is(p.head(n), "nsubj", "nsubj:pass") {
		return false
	}
	p.move(t, n, "obl")
	return true
}

// caseBelow: "by Dunav Cargo" with by below Dunav, which modifies Cargo, "in Velmar's works" with in below Velmar, "in arms exports" with in
// below arms, "of Cuban diesel" with of below Cuban. A preposition belongs to the noun of its phrase.
func (p *parse) caseBelow(t int) bool {
	m := p.head(t)
	if m > t && p.xpos(t) == "IN" && p.is(m, "nmod:poss") && p.head(m) > m && p.noun(p.head(m)) && p.start(p.head(m)) == t && p.child(p.head(m), "case") < 0 {
		p.arcs[t].Head = p.head(m)
		return true
	}
	if m > t && p.xpos(t) == "IN" && (p.is(m, "amod") || p.is(m, "nummod") && unbounded[p.lemma(t)]) && p.head(m) > m && p.noun(p.head(m)) && p.start(p.head(m)) == t && p.child(p.head(m), "case") < 0 && p.start(m) == t {
		p.arcs[t].Head = p.head(m) // "of Cuban diesel" with of below Cuban, "at 20 tons" with at below 20
		return true
	}
	if m > t && m+1 < p.s.End && p.is(m, "compound") && (m == t+1 && p.xpos(m) == "NNS" || dealings[p.lemma(m+1)] && !p.proper(m) && p.start(m) == t) && p.head(m) == m+1 && p.noun(m+1) && p.child(m+1, "case") < 0 {
		p.arcs[t].Head = m + 1
		return true
	}
	if m > t && p.is(m, "compound") && acting(p.lemma(m)) && p.start(m) == t && p.head(m) > m && p.proper(p.head(m)) && p.child(p.head(m), "case") < 0 {
		p.arcs[t].Head = p.head(m) // "from the Dutch firm Velmar" with from below firm
		return true
	}
	for n := t + 1; n < m; n++ { // "by Dunav Star Cargo" with by below Star
		if !p.proper(n) {
			return false
		}
	}
	if m <= t || !p.is(m, "compound", "flat") || !p.proper(m) || p.head(m) < m || !p.proper(p.head(m)) || p.child(p.head(m), "case") >= 0 ||
		p.d.Word(t+2) == "-" || t > p.s.Start && p.d.Word(t-1) == "-" {
		return false
	}
	p.arcs[t].Head = p.head(m)
	return true
}

// unbounded are prepositions that say nothing of how exact the number behind them is, as "about" and "over" do.
var unbounded = set("of at with by for on in from")

// asMuchAs: "flew as much as four tons of rice" with much as the object and tons beside it. The bound belongs to the number.
func (p *parse) asMuchAs(t int) bool {
	n := t + 2 // the number
	if w := p.d.Word(t); w != "much" && w != "many" || t == p.s.Start || n >= p.s.End || !strings.EqualFold(p.d.Word(t-1), "as") || p.d.Word(t+1) != "as" || p.xpos(n) != "CD" {
		return false
	}
	thing, v := p.head(n), p.head(t)
	if v < 0 || !p.is(n, "nummod") || thing < n || p.head(thing) != v || !p.is(thing, "obl", "obj", "nmod", "obl:unmarked") || !p.verb(v) ||
		p.child(thing, "case") >= 0 && p.child(thing, "case") != t+1 {
		return false
	}
	rel := p.rel(t)
	if rel == "advmod" || rel == "obl" {
		if rel = "obj"; p.child(v, "obj") >= 0 && p.child(v, "obj") != thing {
			return false
		}
	}
	p.move(thing, v, rel)
	p.move(t, n, "advmod")
	p.move(t-1, t, "advmod")
	p.move(t+1, t, "fixed")
	return true
}

// onOrder: "has six jets on order from Chad" with "on order" as a preposition before Chad. Who sells hangs on the order.
func (p *parse) onOrder(t int) bool {
	on := p.head(t)
	if p.lemma(t) != "order" || on != t-1 || p.d.Word(on) != "on" || !p.is(on, "case") || p.head(on) < t || p.head(p.head(on)) < 0 {
		return false
	}
	seller := p.head(on)
	p.move(t, p.head(seller), "obl")
	p.move(on, t, "case")
	p.move(seller, t, "nmod")
	return true
}

// byAgent: "supplied to Ukraine by Norway" with Norway as modifier of Ukraine. A name has no agent, and neither has
// the recipient or the origin of a passive verb.
func (p *parse) byAgent(t int) bool {
	if p.is(t, "obl:agent") && p.preposition(t) == "as" { // "described by the judge as a plot": nobody does that
		p.arcs[t].Rel = "obl"
		return true
	}
	host := p.head(t)
	if host < 0 || host > t || !p.is(t, "nmod", "obl") || !p.noun(t) || p.preposition(t) != "by" {
		return false
	}
	v := p.head(host)
	if v < 0 || !p.is(host, "obl", "obj", "nmod") || !p.passive(v) || v > host || p.child(v, "obl:agent") >= 0 {
		return false
	}
	prep := p.preposition(host)
	sited := sites[p.lemma(host)] && (seated[prep] || prep == "on" || prep == "outside") && (p.xpos(t) == "NNS" || p.proper(t) || acting(p.lemma(t))) // "trained at a camp by officers"
	if !p.proper(host) && prep != "to" && prep != "from" && !sited && !p.retained(host, v) {
		return false
	}
	p.move(t, v, "obl:agent")
	for k := t + 1; sited && k < p.s.End; k++ { // "by officers from Chad"
		if p.head(k) == host && p.is(k, "nmod") && p.start(k) == t+1 {
			p.arcs[k].Head = t
			break
		}
	}
	return true
}

// sites are nouns of places where people work and are taught.
var sites = set(`airbase airfield academy barracks base camp centre center college depot facility factory field ground hall hangar laboratory plant range
	school shipyard site track workshop yard`)

// retained reports whether thing is what the passive verb v gives to its subject, and no work that somebody else may be the author of: "was
// given tents by Chad", but "was given a book by Tolstoy".
func (p *parse) retained(thing, v int) bool {
	return p.is(thing, "obj") && ditransitive[p.lemma(v)] && p.child(v, "nsubj:pass") >= 0 && !authored[p.lemma(thing)]
}

// authored are works of authors, and acts.
var authored = set(`book painting report study letter song novel film movie play picture poem article statement speech paper work note message visit
	attack tour performance portrait drawing sculpture essay review story script design photograph photo briefing lecture invitation`)

// passive reports whether t is a passive verb or a past participle behind a noun.
func (p *parse) passive(t int) bool {
	return p.xpos(t) == "VBN" && (p.child(t, "aux:pass", "nsubj:pass") >= 0 || p.is(t, "acl") || p.is(t, "conj") && p.head(t) >= 0 && p.is(p.head(t), "acl"))
}

// dative verbs name their recipient with to.
var dative = set(`airlift deliver dispatch divert donate export funnel fly give hand lease lend loan offer pass provide resell sell send ship smuggle supply traffic transfer transport`)

// relational nouns take to-phrases of their own.
var relational = set(`access aid alternative ambassador answer approach assistance attack blow challenge commitment damage donation end envoy
	exception export help introduction invitation key letter link message money objection obstacle path reaction reference regard relation resistance respect response
	return right road route sale service shipment solution support threat tie transfer trip visit way welcome`)

// recipient: "deliver two batteries to Ukraine" with Ukraine as modifier of batteries.
func (p *parse) recipient(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.preposition(t) != "to" || relational[p.lemma(n)] {
		return false
	}
	v := n
	for p.is(v, "conj", "nmod") && p.head(v) >= 0 && p.head(v) < v && p.noun(v) {
		v = p.head(v)
		if relational[p.lemma(v)] {
			return false
		}
	}
	if !p.is(v, "obj") || p.preposition(v) != "" {
		return false
	}
	v = p.head(v)
	if v < 0 || v > n || !p.verb(v) || !dative[p.lemma(v)] || p.child(v, "iobj") >= 0 {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// phraseOnName: "exported by North Korea to Vietnam" with Vietnam as modifier of Korea. A name that depends on a verb has no
// goal of its own.
func (p *parse) phraseOnName(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.proper(n) || !p.is(n, "obl", "obl:agent", "iobj") {
		return false
	}
	own := p.preposition(n)
	if prep := p.preposition(t); prep != "to" && (prep != "for" || own != "from" && own != "by") {
		return false
	}
	v := p.head(n)
	if v < 0 || v > n || !p.verb(v) {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// phraseOnAgent: "supplied by Chad and Saudi firms to the rebels" with rebels as modifier of firms, "bought by a dealer from a works" with works
// as modifier of dealer. Who hands over by such a verb has no goal of his own, and a buyer from a thing no origin there; from a place he may be.
func (p *parse) phraseOnAgent(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.noun(n) || relational[p.lemma(n)] {
		return false
	}
	verbs := dative
	switch p.preposition(t) {
	case "to":
	case "from":
		if p.proper(t) {
			return false
		}
		verbs = receiving
	default:
		return false
	}
	for p.is(n, "conj") && p.head(n) >= 0 && p.head(n) < n {
		n = p.head(n)
	}
	if in := p.preposition(n); p.is(n, "nmod") && (in == "in" || in == "at" || in == "of" || in == "near") && p.head(n) >= 0 && p.head(n) < n { // "by a dealer in Oran to the rebels"
		n = p.head(n)
	}
	v := p.head(n)
	if v < 0 || v > n || !p.is(n, "obl:agent") || !verbs[p.lemma(v)] {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// phraseBehindRelative: "bought rifles, which were later lost, from Chad" with Chad as oblique of lost, "sold rifles, meant to arm its guards, to Chad".
// Behind the comma that closes a relative clause or participle set off by commas, a source or goal belongs to the verb above.
func (p *parse) phraseBehindRelative(t int) bool {
	r := p.head(t)
	if r >= 0 && p.is(r, "xcomp") {
		r = p.head(r)
	}
	if r < 0 || r > t || p.head(r) < 0 || p.head(r) > r {
		return false
	}
	participle := (p.xpos(r) == "VBN" || p.xpos(r) == "VBD" && p.child(r, "nsubj") < 0) && p.is(r, "acl", "parataxis", "advcl") && r > p.s.Start && p.d.Word(r-1) == ","
	if !participle && !p.is(r, "acl:relcl") {
		return false
	}
	prep, c := p.preposition(t), p.child(t, "case")
	if prep != "from" && prep != "to" || c <= p.s.Start || p.d.Word(c-1) != "," || p.head(c-1) != t {
		return false
	}
	w, o := r, p.head(r)
	if participle && p.verb(o) {
		o = p.child(o, "obj")
	}
	for !participle && w > o && p.xpos(w) != "WDT" && p.xpos(w) != "WP" {
		w--
	}
	if o < 0 || w <= o || p.d.Word(w-1) != "," || !p.is(o, "obj", "nsubj:pass") {
		return false
	}
	v := p.head(o)
	if v < 0 || prep == "from" && !receiving[p.lemma(v)] && !dative[p.lemma(v)] || prep == "to" && !dative[p.lemma(v)] {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// nounAsClause: "buys 20 tonnes of cement a month" with cement as a clause of tonnes, and perhaps of as what opens it. A noun with a preposition and
// without a subject is a phrase.
func (p *parse) nounAsClause(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.noun(n) || p.child(t, "nsubj", "nsubj:pass", "cop", "obj", "aux") >= 0 {
		return false
	}
	switch m := p.child(t, "mark"); {
	case m < 0 && p.child(t, "case") < 0:
		return false
	case m == t-1 && m == n+1 && p.d.Word(m) == "of":
		p.arcs[m].Rel = "case"
	case m >= 0:
		return false
	}
	p.arcs[t].Rel = "nmod"
	return true
}

// tracedTo: "traced tanks found near the front to a plant" with plant as where they were found. Who traces things traces them to something.
func (p *parse) tracedTo(t int) bool {
	g := p.head(t)
	if p.preposition(t) != "to" || g < 0 || g > t {
		return false
	}
	v := g
	for n := p.s.Len(); v >= 0 && n > 0 && p.lemma(v) != "trace"; n-- {
		if v != g && p.verb(v) && !p.is(v, "acl") {
			return false
		}
		v = p.head(v)
	}
	if v < 0 || v > g || v == g || !p.verb(v) {
		return false
	}
	for k := v + 1; k < p.s.End; k++ {
		if k != t && p.head(k) == v && p.preposition(k) == "to" {
			return false
		}
	}
	p.move(t, v, "obl")
	return true
}

// aboard: "shipped the scopes to Chad aboard two lorries" with lorries as the object or as another name of Chad. What stands behind "aboard" is where the
// goods are on their way.
func (p *parse) aboard(t int) bool {
	if t == p.s.Start {
		return false
	}
	b := t - 1
	for b > p.s.Start && t-b < 5 && (p.head(b) == t || p.head(b) < t && p.head(b) > b) && strings.ToLower(p.d.Word(b)) != "aboard" {
		b--
	}
	if strings.ToLower(p.d.Word(b)) != "aboard" || !p.below(b, t) || p.is(t, "obl", "nmod") && p.is(b, "case") && p.head(b) == t {
		return false
	}
	v := p.head(t)
	for v >= 0 && v < t && !p.verb(v) {
		v = p.head(v)
	}
	if v < 0 || v > b {
		return false
	}
	if k := b - 1; p.head(k) == t && p.proper(k) { // "to Chad", read as part of it
		p.move(k, v, "obl")
		for c := v + 1; c < k; c++ {
			if p.head(c) == t {
				p.arcs[c].Head = k
			}
		}
	}
	p.move(t, v, "obl")
	p.move(b, t, "case")
	if o := p.child(v, "iobj"); o >= 0 && p.child(v, "obj") < 0 {
		p.arcs[o].Rel = "obj"
	}
	return true
}

// nothingBut: "sold nothing but jackets" with jackets as a phrase or conjunct of nothing, "nobody but Chad". The two words say no more than "only" (Quirk
// et al. 1985, 9.58): what they leave is what is meant.
func (p *parse) nothingBut(t int) bool {
	c := p.child(t, "case", "cc")
	n := c - 1
	if n < p.s.Start || c > t || !p.noun(t) || p.lemma(c) != "but" || !nobody[p.lemma(n)] || p.head(n) < 0 || p.head(t) != n && p.head(t) != p.head(n) {
		return false
	}
	p.become(t, n, "advmod")
	p.inherit(t, n, n, p.s.End)
	p.move(c, n, "fixed")
	return true
}

var nobody = set("nothing nobody none")

// objectMissed: "sent engineers" with engineers as the indirect object of a verb that has no object, "obtained from Chad a first batch of jets" with batch as
// a clause of obtained. What a verb of trade has behind it, alone, is its object.
func (p *parse) objectMissed(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.verb(v) || !dative[p.lemma(v)] && !trading[p.lemma(v)] || p.child(v, "obj", "ccomp", "nsubj:pass") >= 0 || p.child(t, "cop", "mark", "nsubj", "aux", "case") >= 0 {
		return false
	}
	if bare := p.lemma(t) == p.d.Word(t); p.xpos(t) == "VBN" && !bare || p.is(t, "advcl") != (p.xpos(t) == "VBN") || p.is(t, "advcl") && (t != v+1 || p.child(v, "aux:pass") >= 0) {
		return false
	}
	if p.xpos(t) == "VBN" { // "had supplied tungsten to Chad", which has the ending of a participle
		p.d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: p.lemma(t)}
	}
	if w := p.child(v, "xcomp"); w >= 0 && w != t {
		if !p.is(t, "iobj") || w != t+1 || p.lemma(w) != "worth" {
			return false
		}
		p.move(w, t, "acl") // "sold naphtha worth $2 million"
	}
	p.arcs[t].Rel = "obj"
	return true
}

// naming participles have a name, and no goal or purpose.
var naming = set("know call name dub codename code-name term title label nickname")

// phraseOfNaming: "handed the parts of a missile known as Saham to Chad" with Chad on known, "invited engineers of a firm named Velmar to build"
// with build on named. What stands behind the name belongs to the verb above.
func (p *parse) phraseOfNaming(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.xpos(n) != "VBN" || !p.is(n, "acl") || !naming[p.lemma(n)] {
		return false
	}
	goal := p.is(t, "obl") && p.noun(t) && (p.preposition(t) == "to" || p.preposition(t) == "from")
	purpose := p.child(t, "mark")
	if purpose >= 0 && (p.xpos(t) != "VB" || p.d.Word(purpose) != "to" || !p.is(t, "xcomp", "advcl", "ccomp")) {
		purpose = -1
	}
	if !goal && purpose < 0 || p.start(t) <= n+1 { // "known to few"
		return false
	}
	v := p.head(n)
	for v >= 0 && p.is(v, "nmod", "conj", "obl", "appos") && p.noun(v) && !p.is(v, "obl") {
		v = p.head(v)
	}
	if v < 0 || !p.is(v, "obj", "obl") || p.head(v) < 0 || p.head(v) > v || !p.verb(p.head(v)) {
		return false
	}
	v = p.head(v)
	if goal {
		p.move(t, v, "obl")
	} else {
		p.move(t, v, "xcomp")
	}
	return true
}

// transfers are nouns for acts that have a thing (of) and a recipient (to) or a source (by, from).
var transfers = set(`offer seizure interception confiscation acquisition delivery donation export gift handover import loan procurement provision purchase resale sale shipment smuggling supply
	trafficking transfer`)

// thingBehindRecipient: "the sale to Japan of 40 missiles" with missiles as modifier of Japan.
func (p *parse) thingBehindRecipient(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.proper(n) || p.preposition(t) != "of" || !p.is(n, "nmod") {
		return false
	}
	a := p.head(n)
	if a < 0 || a > n || !transfers[p.lemma(a)] {
		return false
	}
	switch p.preposition(n) {
	case "to", "by", "from":
		p.arcs[t].Head = a
		return true
	}
	return false
}

// recipientBehindThing: "the supply of drones to Chad" with Chad as modifier of drones.
func (p *parse) recipientBehindThing(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.noun(n) || p.proper(n) || !p.is(n, "nmod") || p.preposition(n) != "of" || relational[p.lemma(n)] {
		return false
	}
	a := p.head(n)
	if a < 0 || a > n || !transfers[p.lemma(a)] {
		return false
	}
	switch p.preposition(t) {
	case "to":
		if p.lemma(a) == "seizure" || p.lemma(a) == "interception" || p.lemma(a) == "confiscation" {
			return false
		}
		p.arcs[t].Head = a
		return true
	case "from", "by":
		p.arcs[t].Head = a
		return true
	}
	return false
}

// receiving verbs name the source with from.
var receiving = set(`acquire buy get import obtain order procure purchase receive`)

// manners are nouns for how or how much is moved, which come from nowhere.
var manners = set("number quantity amount batch instalment installment bulk secret volume part stage exchange return")

// source: "bought shells from Elbit" with Elbit as modifier of shells.
func (p *parse) source(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.preposition(t) != "from" {
		return false
	}
	if v := p.head(n); p.is(n, "obl") && manners[p.lemma(n)] && p.preposition(n) == "in" && v >= 0 && v < n && p.verb(v) { // "receives shells in great numbers from Chad"
		p.move(t, v, "obl")
		return true
	}
	v := n
	for p.is(v, "conj") && p.head(v) >= 0 && p.head(v) < v {
		v = p.head(v)
	}
	if !p.is(v, "obj") || !p.noun(v) || p.head(v) < 0 || p.head(v) > v || !receiving[p.lemma(p.head(v))] {
		return false
	}
	if l := p.lemma(p.head(v)); (l == "get" || l == "receive") && !p.proper(t) { // feedback from readers
		return false
	}
	p.move(t, p.head(v), "obl")
	return true
}

// goalOfTransfer: "stopped deliveries to Chad" with Chad as oblique of stopped.
func (p *parse) goalOfTransfer(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || p.preposition(t) != "to" || !p.verb(v) || dative[p.lemma(v)] {
		return false
	}
	n := p.child(v, "obj")
	if n < 0 || n+1 != p.start(t) || !transfers[p.lemma(n)] {
		if n = p.start(t) - 1; n < v || !p.noun(n) { // "involved in the trafficking of ivory from Uganda to Oman", with Oman on involved
			return false
		}
		for n > v && p.is(n, "nmod", "conj", "compound") && p.head(n) < n {
			n = p.head(n)
		}
		if n <= v || p.head(n) != v || !p.is(n, "obl") || !transfers[p.lemma(n)] {
			return false
		}
	}
	p.move(t, n, "nmod")
	for k := t + 1; k < p.s.End; k++ { // "an offer to Chad of rifles"
		if p.head(k) == t && p.proper(t) && p.is(k, "nmod") && p.preposition(k) == "of" {
			p.arcs[k].Head = n
		}
	}
	return true
}

// hosting verbs have a party for an object.
var hosting = set(`arm bankroll equip finance fund blacklist sanction use hire`)

// seat: "sold rifles to traders in Oran" with Oran as oblique of sold. A place right behind a party that no name denotes says
// where the party is; what is handed over is seldom said to be so somewhere, and one agent of whom nothing is known yet ("built by a firm in Oran") is told by where
// he sits. A relative clause that no comma parts tells one of several, which no name needs: of "two firms in Oran that sell rifles" it is that of the firms.
func (p *parse) seat(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.verb(v) || months[p.d.Word(t)] || weekday[p.d.Word(t)] || feasts[p.d.Word(t)] {
		return false
	}
	prep := p.preposition(t)
	switch {
	case prep == "from":
	case !p.proper(t), prep != "in" && prep != "at" && prep != "near" && prep != "outside":
		return false
	}
	n := p.child(t, "case") - 1
	if n < v || !p.noun(n) || p.proper(n) || p.head(n) != v {
		return false
	}
	if prep == "from" { // "taught by instructors from the army"
		if !p.is(n, "obl:agent") || dative[p.lemma(v)] || receiving[p.lemma(v)] || ditransitive[p.lemma(v)] {
			return false
		}
		p.move(t, n, "nmod")
		return true
	}
	r := p.child(t, "acl:relcl", "acl")
	restricted := r > t && r != t+1 && relatives[strings.ToLower(p.d.Word(t+1))] && p.is(n, "obj", "obl", "nsubj:pass", "obl:agent")
	switch {
	case restricted:
		p.move(r, n, "acl:relcl")
	case p.is(n, "obl") && (dative[p.lemma(v)] || receiving[p.lemma(v)]):
		switch p.preposition(n) {
		case "to", "from", "through":
		default:
			return false
		}
	case p.is(n, "obj") && hosting[p.lemma(v)]:
	case p.is(n, "obl:agent") && p.xpos(n) == "NN" && article(p.d.Word(p.start(n)+1)):
	default:
		return false
	}
	p.move(t, n, "nmod")
	return true
}

// relatives open a clause that tells which one is meant.
var relatives = set("that which who whom whose")

// article reports whether a word is the indefinite article.
func article(w string) bool { return w == "a" || w == "an" }

var feasts = set(`Christmas Easter Ramadan`)

// bargains are nouns that a phrase with "for" completes by the act agreed on.
var bargains = set("contract order deal agreement tender accord memorandum")

// acts are nouns of what a bargain may be about.
var acts = set(`supply delivery construction production purchase sale provision manufacture building upgrade maintenance development design shipment
procurement export import installation modernisation modernization repair transfer lease acquisition reconstruction assembly`)

// actOfBargain: "signed a contract with Mali for the delivery of boats" with delivery as oblique of signed, "signed a memorandum of understanding for the
// delivery" as one of understanding, read as a gerund.
func (p *parse) actOfBargain(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !acts[p.lemma(t)] || !p.verb(v) || p.preposition(t) != "for" {
		return false
	}
	if o := v - 2; o >= p.s.Start && p.head(v) == o && p.d.Word(v) == "understanding" && bargains[p.lemma(o)] {
		p.arcs[v].Rel = "nmod"
		p.arcs[v-1].Rel = "case"
		for k := v + 1; k <= t; k++ {
			if p.head(k) == v && p.is(k, "obl") {
				p.move(k, o, "nmod")
			}
		}
		return true
	}
	if o := p.child(v, "obj"); o >= 0 && o < t && o > v && (bargains[p.lemma(o)] || p.lemma(o) == "letter" && o+2 < t && p.d.Word(o+2) == "intent") {
		p.move(t, o, "nmod")
		return true
	}
	return false
}

// markOfPhrase: "unveiled a package for Chad" with for as the mark of a clause that Chad, a second object, heads. A name heads no clause: with its
// preposition it is a phrase, of the noun right before it or of the verb.
func (p *parse) markOfPhrase(t int) bool {
	v, mark := p.head(t), p.child(t, "mark")
	if v < 0 || v > t || mark < 0 || mark != p.start(t) || p.xpos(mark) != "IN" || p.child(t, "nsubj", "nsubj:pass", "cop", "aux") >= 0 {
		return false
	}
	p.arcs[mark].Rel = "case"
	p.arcs[t].Rel = "obl"
	if n := mark - 1; p.noun(n) && p.head(n) == v && p.is(n, "obj") && p.preposition(t) == "for" {
		p.move(t, n, "nmod")
	}
	return true
}

// goodsOfPlaced: "supplied forces operating in Chad with rifles" with rifles on operating, "provides groups based in Chad with rifles" with rifles on Chad. What
// says where or to whom somebody belongs has no goods; who supplies him does.
func (p *parse) goodsOfPlaced(t int) bool {
	const longest = 4 // arcs up to the participle
	if p.preposition(t) != "with" {
		return false
	}
	a := p.head(t)
	for steps := 0; a >= 0 && a < t && steps < longest && !(p.is(a, "acl") && placed[p.lemma(a)]); steps++ {
		if p.verb(a) {
			return false
		}
		a = p.head(a)
	}
	if a < 0 || a > t || !p.is(a, "acl") || !placed[p.lemma(a)] {
		return false
	}
	n := p.head(a)
	for n >= 0 && p.is(n, "conj") && p.head(n) < n {
		n = p.head(n)
	}
	v := -1
	if n >= 0 && p.is(n, "obj") {
		v = p.head(n)
	}
	if v < 0 || v > n || !suppliedWith[p.lemma(v)] {
		return false
	}
	for k := v + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.is(k, "obl") && (p.preposition(k) == "with" || p.preposition(k) == "to") {
			return false
		}
	}
	p.move(t, v, "obl")
	return true
}

// placed are verbs of where somebody is and whose he is, suppliedWith those whose object gets what a phrase with "with" names.
var (
	placed       = set("operate base live station work serve deploy headquarter link tie ally locate reside camp fight")
	suppliedWith = set("provide supply furnish equip outfit present")
)

// goalOfMade: "resold chips made in Peru to Oman" with Oman on made, "shipped drones and the tools to fly them to Oman" with Oman on fly. What is made or
// used goes nowhere; who hands it over has the goal.
func (p *parse) goalOfMade(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.is(v, "acl", "advcl") || !(p.xpos(v) == "VBN" && madeGoods[p.lemma(v)] || p.xpos(v) == "VB" && (madeGoods[p.lemma(v)] || usedGoods[p.lemma(v)])) || p.preposition(t) != "to" {
		return false
	}
	n := p.head(v)
	if p.is(v, "advcl") && n >= 0 && n < v && p.xpos(v) == "VB" && dative[p.lemma(n)] {
		p.arcs[t].Head = n
		return true
	}
	for n >= 0 && p.is(n, "conj", "nmod") && p.noun(n) {
		n = p.head(n)
	}
	if n < 0 || !p.is(n, "obj", "nsubj:pass") || p.head(n) < 0 || !dative[p.lemma(p.head(n))] {
		return false
	}
	p.arcs[t].Head = p.head(n)
	return true
}

// usedGoods are verbs of having the use of goods.
var usedGoods = set("use fly run operate fire test repair service maintain guide launch")

// madeGoods are verbs of making and getting whose participle tells of goods.
var madeGoods = set("produce make manufacture build assemble design develop buy purchase acquire procure obtain")
