package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of relative clauses, infinitives and subjects.

// reducedRelative: "delivered the helicopters announced in May" with announced as complement of delivered. A past participle
// right behind the object of a verb, without a subject of its own, is a modifier of the object, and so is the phrase behind
// the participle one of the participle.
func (p *parse) reducedRelative(t int) bool {
	n := t - 1
	v := p.head(t)
	if being := p.child(t, "aux:pass"); being == n && being > p.s.Start && p.d.Word(being) == "being" && p.xpos(t) == "VBN" { // "the origin of goods being shipped by a dealer"
		n = being - 1
		if v < 0 || v > n || !p.noun(n) || p.below(n, t) || p.child(t, "nsubj", "nsubj:pass", "mark", "aux", "obj", "expl") >= 0 || p.verb(v) && causing[p.lemma(v)] {
			return false
		}
		p.move(t, n, "acl")
		return true
	}
	if p.xpos(t) == "VBD" && !p.is(t, "obj") || n < p.s.Start || !p.noun(n) || v < 0 || v != p.head(n) || v > n || !p.is(n, "obj") || p.child(t, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "obj", "expl") >= 0 || causing[p.lemma(v)] {
		return false
	}
	p.move(t, n, "acl")
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.is(k, "obl", "obl:unmarked") && p.start(k) == t+1 {
			p.arcs[k].Head = t
		}
	}
	return true
}

// participlesOfNoun: "examined jets made in Oman, sold to Chad and later lost" with sold coordinate with examined. A participle with a phrase right behind
// it, behind the comma after another participle that ends so, says another thing of the same noun.
func (p *parse) participlesOfNoun(t int) bool {
	v, before := p.head(t), t-2
	if v < p.s.Start || v > t || !p.verb(v) || p.d.Word(t-1) != "," || t+1 >= p.s.End || p.xpos(t+1) != "IN" && p.xpos(t+1) != "TO" || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "mark") >= 0 {
		return false
	}
	if last := p.child(t, "conj"); p.xpos(t) == "VBD" && p.child(t, "obl:agent") < 0 && (last < 0 || p.child(last, "obl:agent") < 0) { // also "made in Oman, sold to Chad and later lost by it"
		return false
	}
	for w := before; w > v; w = p.head(w) {
		if n := p.head(w); p.is(w, "acl") && p.xpos(w) == "VBN" && !p.below(w, t) && n > v && p.noun(n) && n < w && p.child(w, "conj") < 0 {
			p.move(t, w, "conj")
			return true
		}
	}
	return false
}

// occasion: "handed over to the army at a ceremony in Oran" with ceremony below army. What is done at an occasion is the act.
func (p *parse) occasion(t int) bool {
	n := p.head(t)
	if n < p.s.Start || n > t || !gatherings[p.lemma(t)] || p.preposition(t) != "at" || !p.noun(n) {
		return false
	}
	v := p.head(n)
	if v < p.s.Start || v > n || !p.verb(v) || !gapping[p.lemma(v)] || !p.is(n, "obl", "obj", "iobj", "obl:agent") {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// gerundWithGerund: "a paper welcoming plans to send tanks and calling for talks" with calling coordinate with send. Like is coordinate with like (Quirk et al.
// 1985, 13.61).
func (p *parse) gerundWithGerund(t int) bool {
	v, cc := p.head(t), p.child(t, "cc")
	if v < p.s.Start || v > t || cc < v || cc > t || p.xpos(v) != "VB" || p.child(v, "mark") < 0 || p.child(t, "nsubj", "aux", "mark") >= 0 {
		return false
	}
	for g := p.head(v); g >= p.s.Start && g < v; g = p.head(g) {
		if p.xpos(g) == "VBG" && p.is(g, "acl", "advcl") && p.child(g, "aux", "nsubj") < 0 {
			p.move(t, g, "conj")
			return true
		}
		if p.verb(g) {
			return false
		}
	}
	return false
}

// goalOfWay: "was stopped on its way to Chad" with Chad on stopped. Where a way leads is said right behind it.
func (p *parse) goalOfWay(t int) bool {
	v, c := p.head(t), p.start(t)
	if v < p.s.Start || c <= p.s.Start || p.preposition(t) != "to" {
		return false
	}
	if w := c - 1; p.lemma(w) == "way" && p.head(w) == v && p.preposition(w) == "on" {
		p.move(t, w, "nmod")
		return true
	}
	return false
}

// agentAsApposition: "the sale by Velmar Group of jets" with Group in apposition to sale. What has a preposition is no apposition.
func (p *parse) agentAsApposition(t int) bool {
	n, c := p.head(t), p.child(t, "case")
	if c < p.s.Start || c > t || n < p.s.Start || n != c-1 || p.d.Word(c) != "by" || !p.common(n) {
		return false
	}
	p.arcs[t].Rel = "nmod"
	return true
}

// gatherings are nouns for an occasion at which something is handed over or signed.
var gatherings = set("ceremony handover summit parade gala unveiling inauguration")

// causing verbs have an object with a participle that says what becomes of it: "had the boats repaired".
var causing = set(`get have keep leave like need see want`)

// cleftRelative: "It was Chad, and not Oman, that sold the jets" with sold on Oman. The clause of a cleft sentence is about what that says it was, and not
// about what it says it was not (Quirk et al. 1985, 18.25-28).
func (p *parse) cleftRelative(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(n, "conj", "appos", "obl", "nmod") {
		return false
	}
	h, it := p.head(n), -1
	if h >= 0 && h < n && p.child(h, "cop") >= 0 {
		it = p.child(h, "nsubj", "expl")
	}
	if it < 0 || p.lemma(it) != "it" || !p.is(h, "root", "ccomp", "conj", "parataxis") {
		return false
	}
	for k := h + 1; k < n; k++ {
		if p.lemma(k) == "not" && p.below(k, n) {
			p.arcs[t].Head = h
			return true
		}
	}
	return false
}

// relativeOfSubject: "Ore mined in Chad was sold" with mined as the subject and ore as one of it, "owns 20 guns bought in Peru" with guns as the subject of
// bought. A participle between a noun and a phrase is a modifier of the noun, where the verb of the clause lacks what the noun is.
func (p *parse) relativeOfSubject(t int) bool {
	n, v := p.child(t, "nsubj"), p.head(t)
	if n < 0 || n != t-1 || v < 0 || !p.noun(n) || p.child(t, "obj", "aux", "cop", "xcomp", "ccomp", "mark", "iobj", "nsubj:pass") >= 0 || t+1 >= p.s.End {
		return false
	}
	if x := p.xpos(t + 1); x != "IN" && x != "TO" || !p.verb(v) {
		return false
	}
	switch {
	case p.is(t, "nsubj", "nsubj:pass", "csubj", "csubj:pass") && v > t && p.child(v, "aux", "aux:pass") > t:
	case p.is(t, "advcl", "ccomp", "xcomp") && v < n && p.start(n) == v+1 && owning[p.lemma(v)] && p.child(v, "obj") < 0:
		p.arcs[t].Rel = "obj"
	default:
		return false
	}
	p.become(n, t, "acl")
	if p.is(n, "csubj") {
		p.arcs[n].Rel = "nsubj"
	}
	return true
}

// subjectWithin: "The firm, accused of a fraud, denied it" with the firm as subject of accused, a clause of denied. A participle between two commas is
// said of the subject.
func (p *parse) subjectWithin(t int) bool {
	n, v := p.child(t, "nsubj", "nsubj:pass"), p.head(t)
	first := v // of the verb with its auxiliaries
	for first-1 > t && p.head(first-1) == v && p.is(first-1, "aux", "aux:pass") {
		first--
	}
	if n < 0 || n > t || v < t || t-1 <= n || p.d.Word(t-1) != "," || p.d.Word(first-1) != "," || !p.lacksSubject(v) || p.child(t, "aux", "aux:pass", "mark", "obj") >= 0 {
		return false
	}
	p.move(n, v, p.subjectOf(v))
	p.move(t, n, "acl")
	return true
}

// subjectAsConjunct: "It sold Chad rifles and the buyers were told" with buyers as a conjunct of rifles. Where a clause lacks subject and conjunction, the
// noun right before it that has a conjunction of its own is that subject.
func (p *parse) subjectAsConjunct(t int) bool {
	v, first := p.head(t), p.start(t)
	if v < 0 || v > t || !p.verb(v) || !p.lacksSubject(t) || p.child(t, "cc", "mark") >= 0 || first <= v+2 || !p.noun(first-1) && !p.verb(first-1) {
		return false
	}
	if p.xpos(v) == "VB" || p.child(t, "aux", "aux:pass", "cop") < 0 && p.child(t, "obj") < t { // "to send rifles and shells needed to"
		return false
	}
	for k := v + 1; k < first; k++ {
		if cc := p.child(k, "cc"); p.is(k, "conj") && p.noun(k) && p.head(k) < k && p.head(k) > v && cc > v && cc < k && p.d.Word(cc) != "or" && p.below(first-1, k) && p.child(k, "case") < 0 {
			p.move(k, t, p.subjectOf(t))
			p.arcs[cc].Head = t
			return true
		}
	}
	return false
}

// actorOfClause: "after Chad, an ally of Peru, shared it" with after as a preposition and shared on a noun before. A past tense with an object, behind
// the comma that closes what describes a name behind such a conjunction, is what the name did.
func (p *parse) actorOfClause(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || t-1 <= h || p.d.Word(t-1) != "," || p.child(t, "obj") < t || p.child(t, "aux", "aux:pass", "mark", "nsubj", "obl:agent") >= 0 {
		return false
	}
	v := h
	for v >= 0 && !p.verb(v) {
		v = p.head(v)
	}
	for k := h + 1; v >= 0 && k < t-1; k++ {
		c := p.child(k, "case")
		if c != k-1 || !p.proper(k) || p.head(k) != h && p.head(k) != v || !subordinating[p.lemma(c)] || p.child(k, "appos") < 0 || p.below(t, k) {
			continue
		}
		p.move(t, v, "advcl")
		p.move(c, t, "mark")
		p.move(k, t, "nsubj")
		return true
	}
	return false
}

// mainBeforeTime: "Chad halted sales of jets after a paper reported that" with halted as a modifier of the sales, and these as the subject of reported. A past
// tense between a name and a noun phrase, with a clause of time behind, is the verb above that clause.
func (p *parse) mainBeforeTime(t int) bool {
	const longest = 10 // tokens of the subject of the clause
	n, own := p.head(t), t-1
	for own > p.s.Start && p.xpos(own) == "RB" {
		own--
	}
	if n < t || !p.is(n, "nsubj", "nsubj:pass") || own < p.s.Start || !p.noun(own) || p.head(own) != t && p.head(own) != n {
		return false
	}
	v := p.head(n)
	if v < n || !p.finite(v) || p.child(v, "aux", "aux:pass", "cop") >= 0 {
		return false
	}
	k := v - 1
	for k > n && k > v-longest && !(p.xpos(k) == "IN" && subordinating[p.d.Word(k)]) {
		k--
	}
	if k <= n || k <= v-longest {
		return false
	}
	r := -1 // the subject of the clause, which the parser hung on its verb or, with the word of time as a preposition, on the noun
	for j := k + 1; j < v && r < 0; j++ {
		if p.noun(j) && (p.head(j) == v && p.is(j, "nsubj", "nsubj:pass") || p.head(k) == j && p.is(k, "case")) {
			r = j
		}
	}
	if r < 0 || times[p.lemma(r)] || months[p.d.Word(r)] || weekday[p.d.Word(r)] {
		return false
	}
	return p.keepingTree(func() {
		p.become(t, v, "advcl")
		for j := p.s.Start; j < own; j++ {
			if p.head(j) == n && p.is(j, "det", "compound", "amod", "nmod:poss") {
				p.arcs[j].Head = own
			}
		}
		p.move(own, t, "nsubj")
		p.move(n, t, "obj")
		p.move(r, v, "nsubj")
		p.move(k, v, "mark")
		if e := p.s.End - 1; p.head(e) == v && p.is(e, "punct") {
			p.arcs[e].Head = t
		}
	})
}

// clauseOfTime: "The talks failed after a firm in Oran sold jets" with after as a preposition and sold beside failed, or failed as a participle of the talks and
// sold as what they did. A verb with an object and no subject of its own, right behind the phrase that such a word opens, is what that phrase did.
func (p *parse) clauseOfTime(t int) bool {
	const longest = 10 // tokens of the subject
	if o := p.child(t, "obj", "obl"); o < t || p.child(t, "aux", "aux:pass", "mark", "cc", "obl:agent", "cop", "nsubj:pass") >= 0 {
		return false
	}
	k := t - 1
	for k > p.s.Start && p.xpos(k) == "RB" {
		k--
	}
	r := -1
	for ; k > p.s.Start && k > t-longest; k-- {
		x := p.xpos(k)
		if x == "IN" && subordinating[p.d.Word(k)] {
			break
		}
		switch {
		case p.noun(k):
			if r < 0 || p.xpos(k+1) == "IN" {
				r = k
			}
		case x == "DT", x == "JJ", x == "PRP$", x == "POS", x == "HYPH", x == "CD", x == "VBN" && p.xpos(k-1) == "HYPH", x == "IN" && (p.d.Word(k) == "in" || p.d.Word(k) == "of"):
		default:
			return false
		}
	}
	if r < 0 || k <= p.s.Start || k <= t-longest || p.xpos(k) != "IN" || times[p.lemma(r)] || p.d.ValueWithin(extract.Range{Start: k, End: r + 1}, extract.Date) != nil {
		return false
	}
	mark, above := k, k-1
	if h := p.head(t); !p.verb(above) && h >= 0 && h < k && p.head(r) == h { // "fell by half after a firm sold jets"
		above = h
	}
	if !p.verb(above) || !p.finite(above) && p.xpos(above) != "VBN" || p.below(t, r) || p.head(r) == t {
		return false
	}
	own := p.child(t, "nsubj")
	beside := p.head(t) == above && own < 0 && p.is(t, "advcl", "ccomp", "xcomp", "conj", "parataxis", "dep")
	if !beside && (own < 0 || own >= above || !p.is(above, "acl", "amod") || p.head(above) != own || !p.below(r, above)) {
		return false
	}
	kept := p.keepingTree(func() {
		if !beside { // "The talks failed"
			p.become(above, t, "advcl")
			p.move(own, above, "nsubj")
		}
		p.move(t, above, "advcl")
		p.move(r, t, "nsubj")
		p.move(mark, t, "mark")
	})
	if kept && !beside {
		p.d.Tags[above].XPOS = "VBD"
	}
	return kept
}

// subordinating are prepositions that open clauses, too.
var subordinating = set("after before since until")

// owning verbs have a thing for an object, and no clause.
var owning = set("possess own operate field hold deploy display store receive acquire obtain import buy purchase use have keep")

// opensClause reports whether token t is a mark or conjunction behind which a clause begins.
func (p *parse) opensClause(t int) bool {
	switch p.xpos(t) {
	case ":", "\"", "``", "''", "''\"", "CC", "HYPH":
		return true
	}
	return p.d.Word(t) == "that" || p.d.Word(t) == "-" || p.d.Word(t) == "–"
}

// masses are nouns for goods in bulk, which have no contents.
var masses = set(`ammunition equipment weaponry hardware material materiel technology machinery gear fuel oil gas uranium plutonium software cargo
shipment aid money food grain steel`)

// thatRelative: "seized rifles that a dealer was trying to ship" with the that-clause as content of rifles. A noun that has no
// contents has a relative clause, if the clause lacks an object.
func (p *parse) thatRelative(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.xpos(n) != "NNS" && !masses[p.lemma(n)] || contents[p.lemma(n)] || p.child(t, "nsubj") < 0 || p.child(t, "cop") >= 0 {
		return false
	}
	mark := p.child(t, "mark")
	if mark != n+1 || p.d.Word(mark) != "that" {
		return false
	}
	v := t
	for {
		if p.child(v, "obj", "ccomp") >= 0 {
			return false
		}
		k := p.child(v, "xcomp")
		if k < v {
			break
		}
		v = k
	}
	p.arcs[t].Rel = "acl:relcl"
	return true
}

// saidOf: "sanctioned a firm it said had sold jets" with said as what sanctioned says. A finite clause that lacks its subject, below a clause of
// saying right behind a noun, is said of the noun; so it is behind "that", and behind the seat of whom the noun names ("a firm in Oran that it said had sold"). "Sanctioned a
// firm it accused of selling" is the same with the firm as the object.
func (p *parse) saidOf(t int) bool {
	v := p.head(t)
	if v < 0 || v > t {
		return false
	}
	speaker := p.child(t, "nsubj")
	if accusing := p.lemma(t) == "accuse" && t+1 < p.s.End && p.d.Word(t+1) == "of"; accusing && p.xpos(t-1) == "PRP" && p.is(t, "ccomp", "advcl") && p.child(t, "mark", "obj") < 0 && p.head(t-1) >= v {
		speaker = t - 1
	} else if p.is(t, "advcl") {
		return false
	} else if c := p.child(t, "ccomp"); !saying[p.lemma(t)] || saying[p.lemma(v)] || speaker < v || speaker > t || c < 0 || c != p.first(t+1, c) ||
		p.child(c, "nsubj", "nsubj:pass", "csubj", "expl", "mark") >= 0 || !p.finite(c) && p.child(c, "aux", "aux:pass") < 0 {
		return false
	}
	n := p.start(speaker) - 1
	if m := p.child(t, "mark"); m >= 0 {
		if m != n || !relatives[p.d.Word(m)] {
			return false
		}
		n--
	}
	if n > v && p.proper(n) && p.head(n) == v && p.is(n, "obl") && p.preposition(n) == "in" {
		if k := p.child(n, "case") - 1; k > v && p.noun(k) && p.head(k) == v {
			p.move(n, k, "nmod")
			n = k
		}
	} else if n > v && p.is(n, "nmod") && p.proper(n) && p.preposition(n) == "in" {
		n = p.head(n)
	}
	if n <= v || !p.noun(n) || p.head(n) != v || !p.is(n, "obj", "iobj", "obl") {
		return false
	}
	p.move(speaker, t, "nsubj")
	p.move(t, n, "acl:relcl")
	if p.is(n, "iobj") {
		p.arcs[n].Rel = "obj"
	}
	return true
}

// toldInRelative: "parts that papers show the firm sent" with firm as what papers show and sent as a modifier of it or of parts, "firms that Oman said had
// sold rifles" with the clause as the contents of firms. What stands behind a verb of saying within a relative clause is told of its noun: a clause
// without a subject of its own, or one without the object that the noun is.
func (p *parse) toldInRelative(t int) bool {
	n, s, w := p.head(t), p.child(t, "nsubj"), p.child(t, "mark", "obj", "obl:unmarked")
	if n < 0 || n > t || !saying[p.lemma(t)] && !finding[p.lemma(t)] || s < 0 || s > t || w < p.s.Start || w != p.start(s)-1 || !relatives[p.d.Word(w)] || !p.noun(n) || contents[p.lemma(n)] {
		return false
	}
	if c := p.child(t, "ccomp"); c >= 0 {
		if p.is(t, "acl:relcl") || p.child(c, "nsubj", "nsubj:pass", "csubj", "expl", "mark") >= 0 || c != p.first(t+1, c) || !p.finite(c) && p.child(c, "aux", "aux:pass") < 0 {
			return false
		}
		p.arcs[t].Rel = "acl:relcl"
		return true
	}
	for o := t + 1; o < p.s.End; o++ {
		if p.head(o) == n && p.is(o, "acl:relcl") && handed(p.lemma(o)) && (p.finite(o) || p.child(o, "aux") >= 0) && p.start(o) == t+1 && p.child(o, "nsubj") > t && p.child(o, "obj") < 0 { // "rifles which Oman says Chad sold"
			p.move(o, t, "ccomp")
			return true
		}
		if p.head(o) != t || !p.is(o, "obj", "xcomp") || !p.noun(o) || p.start(o) != t+1 {
			continue
		}
		for v := o + 1; v < p.s.End; v++ {
			if h := p.head(v); h != o && h != n || !p.verb(v) || !p.is(v, "acl", "acl:relcl") {
				continue
			}
			if !handed(p.lemma(v)) || !p.finite(v) && p.xpos(v) != "VBN" || p.child(v, "obj", "nsubj", "nsubj:pass", "mark", "aux:pass") >= 0 {
				return false
			}
			p.move(v, t, "ccomp")
			p.move(o, v, "nsubj")
			p.arcs[t].Rel = "acl:relcl"
			return true
		}
		return false
	}
	return false
}

// speakerOfRelative: "a firm which Chad says has sold rifles" with says as a description of which. A verb of saying right behind its subject, between a
// relative pronoun and the verb of its clause, is an aside in that clause.
func (p *parse) speakerOfRelative(t int) bool {
	w, s := p.head(t), p.child(t, "nsubj")
	if w < p.s.Start || w > t || !relatives[p.d.Word(w)] || !saying[p.lemma(t)] || s < w || s > t || p.start(s) != w+1 {
		return false
	}
	v := p.head(w)
	if v < t || !p.verb(v) || !p.is(w, "nsubj", "nsubj:pass") {
		return false
	}
	p.move(t, v, "parataxis")
	return true
}

// speakerWithRelative: "Chad sold rifles to Mali, a man who saw them said" with said as another clause about the man, or without a subject beside the man as
// an apposition to Mali. A verb of saying at the end has for its subject the phrase behind the comma that a relative clause describes.
func (p *parse) speakerWithRelative(t int) bool {
	if !saying[p.lemma(t)] && p.lemma(t) != "tell" || p.child(t, "nsubj", "nsubj:pass", "csubj", "cc", "mark") >= 0 {
		return false
	}
	n, own := -1, false
	for k := t - 1; k > p.s.Start && n < 0; k-- {
		switch {
		case p.is(k, "appos") && p.noun(k) && p.head(k) < k && p.child(k, "case") < 0 && (p.d.Word(p.start(k)) == "," || p.d.Word(p.start(k)-1) == ","):
			n = k
		case p.is(k, "acl:relcl"):
			own = own || p.child(k, "nsubj") >= 0 && relatives[p.d.Word(p.child(k, "nsubj"))]
		case p.finite(k) && !p.is(k, "aux", "aux:pass", "cop"):
			return false
		}
	}
	if n < 0 || !own {
		return false
	}
	m, old := p.head(n), p.head(n)
	for m >= 0 && p.head(m) >= 0 && p.head(m) != t {
		m = p.head(m)
	}
	switch v := p.head(t); {
	case v >= 0 && v < old && p.is(t, "parataxis", "conj") && p.verb(v): // also "bought rifles from Peru", with Peru on said
		p.inherit(v, t, v+1, n)
		p.arcs[t].Rel = "parataxis"
	case m < 0 || m > n || !p.verb(m):
		return false
	case p.is(t, "acl:relcl") && (v == n || v == old) && p.head(m) < 0:
		p.become(t, m, "ccomp")
	case v < 0 && p.head(m) == t && p.is(m, "ccomp"):
	default:
		return false
	}
	for k := n + 1; k < t; k++ {
		if p.head(k) == old && k != t && p.is(k, "acl:relcl", "flat") {
			p.arcs[k].Head = n
		}
	}
	p.move(n, t, "nsubj")
	return true
}

// first is verb c if nothing but its auxiliaries and adverbs stands between token from and it, else -1.
func (p *parse) first(from, c int) int {
	if c < from {
		return -1
	}
	for k := from; k < c; k++ {
		if p.head(k) != c || !p.is(k, "aux", "aux:pass", "advmod") {
			return -1
		}
	}
	return c
}

// participleBehind: "the rebels, armed and trained by Chad, fled" with armed as an adjective before its noun. Behind its noun a participle with
// what belongs to it is a clause.
func (p *parse) participleBehind(t int) bool {
	if n := p.head(t); n >= 0 && n < t-1 && p.is(t, "conj") && p.xpos(t) == "VBG" && p.noun(n) && p.d.Word(t-1) == "," && p.child(t, "cc", "nsubj", "aux", "mark", "case") < 0 && p.child(t, "obj") > t {
		p.arcs[t].Rel = "acl" // "one of its best customers, buying rifles": no conjunct
		return true
	}
	n := p.head(t)
	parted := n >= 0 && p.is(t, "conj") && n < t-1 && p.d.Word(t-1) == "," && p.head(t-1) == t && p.child(t, "cc", "nsubj", "nsubj:pass", "aux", "aux:pass") < 0 // "the road, funded and built by Chad,": no conjunct
	if n < 0 || n > t || !p.is(t, "amod") && !parted || p.xpos(t) != "VBN" || !p.noun(n) {
		return false
	}
	agent := p.child(t, "obl", "obl:agent", "obj", "xcomp")
	if c := p.child(t, "conj"); agent < 0 && c > t && p.xpos(c) == "VBN" {
		agent = p.child(c, "obl", "obl:agent", "obj", "xcomp")
	}
	if agent < t {
		return false
	}
	p.arcs[t].Rel = "acl"
	return true
}

// participleOver: "provided Chad with drones needed to fight" with needed as a clause of provided and drones as its subject. What one gives somebody
// with is a noun, and the participle behind it is said of it.
func (p *parse) participleOver(t int) bool {
	v, n := p.head(t), t-1
	if v >= 0 && v < n && p.is(t, "advcl", "ccomp", "conj") && p.child(t, "cc") < 0 && furnishing[p.lemma(v)] && p.head(n) == v && p.is(n, "obl") && p.preposition(n) == "with" && p.noun(n) &&
		p.child(t, "nsubj", "aux", "aux:pass", "cop", "mark", "obj") < 0 {
		p.move(t, n, "acl")
		return true
	}
	if v < 0 || v > n || !furnishing[p.lemma(v)] || n <= v || p.head(n) != t || !p.noun(n) || p.child(t, "aux", "aux:pass", "cop", "cc", "mark") >= 0 {
		return false
	}
	with := p.start(n)
	if p.lemma(with) != "with" || p.head(with) != n && p.head(with) != t && !p.below(with, n) {
		return false
	}
	p.move(t, n, "acl")
	p.move(n, v, "obl")
	p.move(with, n, "case")
	return true
}

// furnishing verbs say behind "with" what somebody is given.
var furnishing = set("provide supply furnish equip arm outfit present issue help assist aid")

// invertedProgressive: "Not only are several states buying jets" with states as a predicate and buying as one of its modifiers. Behind "not only" the
// auxiliary stands before the subject (Quirk et al. 1985, 18.24).
func (p *parse) invertedProgressive(t int) bool {
	n := p.head(t)
	if c := p.child(t, "compound", "amod"); c >= 0 && p.xpos(t) == "VBG" && p.xpos(c) == "NNS" && p.child(t, "nsubj") < 0 { // "are several states buying" with states as a modifier
		if be := p.child(t, "aux"); be > p.s.Start && be < c && p.d.Word(be-1) == "only" {
			p.arcs[c].Rel = "nsubj"
			return true
		}
	}
	if n < 0 || n > t || !p.is(t, "acl") || !p.noun(n) {
		return false
	}
	be := p.child(n, "cop")
	if be < p.s.Start+2 || be > n || p.d.Word(be-1) != "only" || !strings.EqualFold(p.d.Word(be-2), "not") {
		return false
	}
	subject, auxiliary := "nsubj", "aux"
	if p.xpos(t) == "VBN" {
		subject, auxiliary = "nsubj:pass", "aux:pass"
	}
	p.become(t, n, subject)
	p.move(be, t, auxiliary)
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n && (k < be || k > t) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// each: "Chad and Mali each got ten buses" with each as a second subject. It belongs to the first one.
func (p *parse) each(t int) bool {
	v := p.head(t)
	if v < t || p.d.Word(t) != "each" && p.d.Word(t) != "both" && p.d.Word(t) != "all" {
		return false
	}
	for k := p.s.Start; k < t; k++ {
		if p.head(k) == v && p.is(k, "nsubj", "nsubj:pass") {
			p.move(t, k, "det")
			return true
		}
	}
	return false
}

// occasions are nouns of contents whose clause may tell when instead.
var occasions = set("time day year way word")

// contentMark: "the claim that Chad gave Mali jets" with that as an object of gave, which has one. Behind a noun that has contents it opens them.
func (p *parse) contentMark(t int) bool {
	v := p.head(t)
	if v < t || p.d.Word(t) != "that" || !p.is(v, "acl", "acl:relcl") || p.child(v, "nsubj", "nsubj:pass") < t {
		return false
	}
	if n := p.head(v); n > t-1 || !p.below(t-1, n) || !contents[p.lemma(n)] || occasions[p.lemma(n)] { // "accusations from Oman that", too
		return false
	}
	for k := v + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.is(k, "obj", "iobj") {
			p.arcs[t].Rel = "mark"
			p.arcs[v].Rel = "acl"
			return true
		}
	}
	return false
}

// relativeObject: "rifles that a dealer was trying to ship" with that and dealer as two subjects. The pronoun is the object.
func (p *parse) relativeObject(t int) bool {
	v := p.head(t)
	if v < t || !p.is(v, "acl:relcl") || p.head(v) != t-1 || p.child(v, "obj") >= 0 {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.head(k) == v && p.is(k, "nsubj") && (p.noun(k) || p.xpos(k) == "PRP") {
			p.arcs[t].Rel = "obj"
			return true
		}
	}
	return false
}

// relativeAsContents: "gunships that Chad ordered from Peru" with what Chad ordered as the contents of gunships, "found rifles that Velmar, a firm in Oran,
// had sold" with it as what was found, though that is its object. A verb of handing over without its thing behind it has it in the pronoun.
func (p *parse) relativeAsContents(t int) bool {
	w, s := p.child(t, "obj", "mark"), p.child(t, "nsubj")
	if w < p.s.Start+1 || s < w || s > t || p.d.Word(w) != "that" && p.d.Word(w) != "which" {
		return false
	}
	n := w - 1
	if p.d.Word(n) == "," {
		n--
	}
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == t && p.is(k, "obj", "ccomp", "xcomp") {
			return false
		}
	}
	switch v := p.head(t); {
	case v == n && p.is(t, "acl") && p.is(w, "obj"):
	case n >= p.s.Start && p.is(t, "acl") && p.is(w, "obj") && p.head(n) == v && p.is(n, "conj") && p.noun(v) && !contents[p.lemma(v)]: // "rifles and shells that Chad sold"
		n = v
	case v < 0 || v > n || n < p.s.Start || !p.is(t, "advcl", "ccomp") || p.child(t, "aux:pass") >= 0 || !dative[p.lemma(t)] && !building[p.lemma(t)]:
		return false
	default:
		for p.noun(n) && p.is(n, "nmod") && p.preposition(n) == "in" && p.head(n) > v { // "a plant in Oran that Chad is building"
			n = p.head(n)
		}
		if !p.noun(n) || p.head(n) != v || !p.is(n, "obj", "obl") || telling[p.lemma(v)] {
			return false
		}
	}
	p.move(t, n, "acl:relcl")
	p.arcs[w].Rel = "obj"
	return true
}

// building are verbs of making that never lack their object.
var building = set("build rebuild construct develop design manufacture assemble erect")

// partedRelative: "one of the ships that Chad ordered has come" with that and Chad as an object and a second subject of come and ordered as a modifier of
// Chad. What stands between a noun with that and the verb of the noun is what somebody does to it.
func (p *parse) partedRelative(t int) bool {
	v, n := p.head(t), t-1
	if v < t || n < p.s.Start || p.d.Word(t) != "that" && p.d.Word(t) != "which" || !p.verb(v) || !p.noun(n) {
		return false
	}
	k := n // the subject of v, which ends right before the pronoun
	for p.head(k) >= 0 && p.head(k) < n {
		k = p.head(k)
	}
	if p.head(k) != v || !p.is(k, "nsubj", "nsubj:pass") {
		return false
	}
	for s := t + 1; s < v; s++ {
		if p.head(s) != v || !p.is(s, "nsubj", "nsubj:pass") || p.start(s) != t+1 {
			continue
		}
		r := p.child(s, "acl")
		if r < s || r > v || p.xpos(r) != "VBD" && p.xpos(r) != "VBN" || p.child(r, "obj", "mark") >= 0 {
			return false
		}
		p.move(r, n, "acl:relcl")
		p.move(s, r, "nsubj")
		p.move(t, r, "obj")
		return true
	}
	return false
}

// timeInRelative: "Peru, which that spring shipped jets to Chad" with spring as the subject and the pronoun as a second object. A time does nothing.
func (p *parse) timeInRelative(t int) bool {
	v := p.head(t)
	if v < t || !p.verb(v) {
		return false
	}
	s, o := -1, -1
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.is(k, "nsubj") {
			s = k
		} else if k > v && p.head(k) == v && p.is(k, "obj") {
			o = k
		}
	}
	if s < 0 || s > v || o < 0 || !times[p.lemma(s)] {
		return false
	}
	if k := s - 1; k > t && (p.xpos(k) == "DT" || p.xpos(k) == "IN" && p.lemma(k) == "that") {
		p.move(k, s, "det")
	}
	p.move(t, v, "nsubj")
	p.move(s, v, "obl:unmarked")
	if n := t - 2; n > p.s.Start && p.is(v, "advcl:relcl", "advcl") && p.d.Word(t-1) == "," && p.noun(n) && !p.below(n, v) {
		p.move(v, n, "acl:relcl")
	}
	return true
}

// times are nouns of stretches of time that stand without a preposition behind this, that, last and next.
var times = set("day week weekend month year spring summer autumn fall winter season quarter decade morning evening night afternoon")

// relativeNumber: "weapons at a port, which were loaded" with the clause on port. The verb agrees with what the pronoun stands for.
func (p *parse) relativeNumber(t int) bool {
	n, w := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if n < 0 || n > t || w < n || w > t || p.d.Word(w) != "which" && p.d.Word(w) != "that" || p.xpos(n) != "NN" || p.child(n, "conj") >= 0 ||
		!p.plural(t, p.child(t, "aux", "aux:pass", "cop")) {
		return false
	}
	v := p.head(n)
	switch {
	case v < 0 || v > n:
		return false
	case p.is(n, "nmod") && p.xpos(v) == "NNS" && p.preposition(n) != "":
		p.arcs[t].Head = v
		return true
	case p.is(n, "obl") && p.verb(v):
		o := p.child(v, "obj")
		if o < v || o > n || p.xpos(o) != "NNS" {
			return false
		}
		for k := o + 1; k < n; k++ { // the phrase stands right behind the object
			if !p.below(k, o) && !p.below(k, n) {
				return false
			}
		}
		p.move(n, o, "nmod")
		p.arcs[t].Head = o
		return true
	}
	return false
}

// relativeOfSeat: "a firm in Oran, which sold jets" with the clause on Oran. What a party has its seat in sells nothing.
func (p *parse) relativeOfSeat(t int) bool {
	n, w := p.head(t), p.child(t, "nsubj")
	if n < 0 || n > t || w != n+2 || p.d.Word(n+1) != "," || p.d.Word(w) != "which" || !handed(p.lemma(t)) || !p.is(n, "nmod") || p.preposition(n) != "in" || !p.noun(p.head(n)) || p.head(n) > n {
		return false
	}
	if e := p.d.EntityAt(n); e == nil && !p.proper(n) || e != nil && e.Kind != extract.City {
		return false
	}
	p.arcs[t].Head = p.head(n)
	return true
}

// coordinateRelative: "chips that a firm sold to a dealer and that the dealer sent to Chad" with sent as a clause of the dealer. Behind a conjunction a pronoun
// opens a second clause of what the first one is about.
func (p *parse) coordinateRelative(t int) bool {
	c := p.child(t, "cc")
	n := p.head(t)
	if c < p.s.Start || c+1 >= t || n < p.s.Start || n > c || p.child(t, "obj") >= 0 {
		return false
	}
	w := c + 1
	if p.d.Word(w) != "that" && p.d.Word(w) != "which" || p.head(w) != t {
		return false
	}
	r := n // the relative clause before the conjunction
	if !p.is(t, "conj") {
		for r >= 0 && !p.is(r, "acl:relcl") {
			r = p.head(r)
		}
		if !p.noun(n) || r < 0 || r > n {
			return false
		}
	}
	o := p.child(r, "obj", "nsubj", "nsubj:pass", "mark")
	if !p.is(r, "acl:relcl") || o < 0 || o > r || p.d.Word(o) != "that" && p.d.Word(o) != "which" {
		return false
	}
	rel := "obj"
	if s := p.child(t, "nsubj", "nsubj:pass"); s < 0 || s == w {
		rel = p.subjectOf(t)
	} else if !dative[p.lemma(t)] && !building[p.lemma(t)] && !trading[p.lemma(t)] {
		return false
	}
	if p.head(t) == r && p.is(w, rel) {
		return false
	}
	p.move(t, r, "conj")
	p.d.Tags[w] = extract.Tag{UPOS: "PRON", XPOS: "WDT", Lemma: p.lemma(w)}
	p.move(w, t, rel)
	return true
}

// relativeOfPlace: "the reactor at Oran, some 40 kilometres south of Kano, which Chad built" with the clause on Kano. Nobody builds or hands over what a
// thing lies near: the clause is of the thing, whatever the parser hung the aside on.
func (p *parse) relativeOfPlace(t int) bool {
	n, w := p.head(t), p.child(t, "obj", "nsubj:pass")
	if n < p.s.Start || w <= n || w > t || p.d.Word(w) != "which" || p.d.Word(w-1) != "," || !p.proper(n) || !dative[p.lemma(t)] && !building[p.lemma(t)] {
		return false
	}
	if e := p.d.EntityAt(n); e != nil && e.Kind != extract.City && e.Kind != extract.Country && e.Kind != extract.Region {
		return false
	}
	c := n - 1
	for c > p.s.Start && p.d.Word(c) != "," && !p.verb(c) {
		c--
	}
	near := c + 1
	for near < n && !nearby[p.d.Word(near)] {
		near++
	}
	if c <= p.s.Start || p.d.Word(c) != "," || near == n {
		return false
	}
	thing := c - 1
	for thing >= p.s.Start && p.proper(thing) && p.head(thing) >= p.s.Start && p.head(thing) < c {
		thing = p.head(thing)
	}
	if thing < p.s.Start || !p.noun(thing) || p.proper(thing) || !p.below(c-1, thing) || p.below(thing, t) {
		return false
	}
	a := n // the head of the aside
	for h := p.head(a); h > c && h < w; h = p.head(a) {
		a = h
	}
	p.move(t, thing, "acl:relcl")
	if !p.below(thing, a) {
		p.move(a, thing, "parataxis")
	}
	return true
}

// nearby are words that say where a place lies by another.
var nearby = set("north south east west northeast northwest southeast southwest north-east north-west south-east south-west near outside off from inland upriver downriver")

// relativeOfDescription: "Velmar, a firm in Oran with no website and no staff, which sold jets" with sold as a clause of the staff. Behind the comma that ends
// what is said of a name, the clause is of the one who can act, and that is he.
func (p *parse) relativeOfDescription(t int) bool {
	n, w := p.head(t), p.child(t, "nsubj")
	if n < p.s.Start || n > t || w <= n || w > t || p.d.Word(w) != "which" || p.d.Word(w-1) != "," || !p.noun(n) || p.child(t, "cop") >= 0 || p.d.EntityAt(n) != nil {
		return false
	}
	for with := false; n >= p.s.Start && p.noun(n); n = p.head(n) {
		if p.is(n, "appos") && with && p.proper(p.head(n)) && p.head(n) < n {
			p.arcs[t].Head = n
			return true
		}
		if !p.is(n, "nmod", "conj") || p.head(n) > n || p.proper(n) && with {
			return false
		}
		with = with || p.is(n, "nmod") && p.preposition(n) == "with"
	}
	return false
}

// subjectAsModifier: "word that the South shipped rifles" with article and South as modifiers of shipped. A past tense has no article;
// what stands between the two is its subject.
func (p *parse) subjectAsModifier(t int) bool {
	n := t - 1
	if p.xpos(t) == "VB" { // "Under no circumstances will Chad sell", with the name right behind the auxiliary
		a := p.start(n) - 1
		if n <= p.s.Start || a < p.s.Start || !p.proper(n) || p.head(n) != t || !p.is(n, "compound") || p.head(a) != t || !p.is(a, "aux") || p.child(t, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
			return false
		}
		p.arcs[n].Rel = p.subjectOf(t)
		return true
	}
	if n <= p.s.Start || !p.noun(n) || p.head(n) != t || !p.is(n, "compound", "nmod", "obl:unmarked") ||
		p.child(t, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
		return false
	}
	d := p.child(t, "det")
	if l := p.lemma(t); d < 0 && p.is(n, "compound") && t+1 < p.s.End && p.d.Word(t+1) == "," && (saying[l] || l == "show" || l == "suggest" || l == "indicate") {
		d = n // "customs data shows, the firm": no verb is a compound, or a phrase
		if p.is(t, "obl", "nmod") {
			p.arcs[t].Rel = "parataxis"
		}
	}
	if d < 0 || d > n {
		return false
	}
	p.inherit(n, t, d, n)
	p.arcs[n].Rel = p.subjectOf(t)
	return true
}

// pastUnderInfinitive: "broke its promise to behave when it sold rifles" with sold below behave. What happened at a past time is told of the past tense
// above, and not of an infinitive.
func (p *parse) pastUnderInfinitive(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.xpos(n) != "VB" {
		return false
	}
	when, to := p.child(t, "mark", "advmod"), p.child(n, "mark")
	if when < 0 || !p.told(when) || to < 0 || p.d.Word(to) != "to" || p.start(t) != when && p.start(t) != when-1 {
		return false
	}
	v := p.head(n)
	for v >= 0 && p.xpos(v) != "VBD" {
		if p.finite(v) || p.is(v, "ccomp", "acl:relcl", "advcl") {
			return false
		}
		v = p.head(v)
	}
	if v < 0 || v > n {
		return false
	}
	p.move(t, v, "advcl")
	return true
}

// told reports whether t is a conjunction of time behind which what happened is told.
func (p *parse) told(t int) bool {
	w := p.d.Word(t)
	return w == "when" || w == "after" || w == "once"
}

// markOfFirst: "Although Chad plans to sell rifles, it did not say so" with Although on say. The conjunction that opens a sentence belongs to the clause
// right behind it.
func (p *parse) markOfFirst(t int) bool {
	h := p.head(t)
	if t != p.s.Start || h < 0 {
		return false
	}
	for k := t + 1; k < h; k++ {
		if p.head(k) == h && p.is(k, "advcl") && p.start(k) == t+1 && (p.finite(k) || p.child(k, "nsubj", "nsubj:pass") >= 0) && p.child(k, "mark") < 0 {
			p.arcs[t].Head = k
			return true
		}
	}
	return false
}

// contentBehindInsert: "There were reports - it was the Times first - that Chad sold jets" with sold within the insert. A that-clause right behind the dash
// that closes an insert is none of it: it is what the report before the insert holds.
func (p *parse) contentBehindInsert(t int) bool {
	m := p.child(t, "mark")
	if m <= p.s.Start+3 || m > t || p.d.Word(m) != "that" || !dash(p.d.Word(m-1)) {
		return false
	}
	open := m - 2
	for open > p.s.Start && !dash(p.d.Word(open)) {
		open--
	}
	if h := p.head(t); h < open {
		return false
	}
	for n := open - 1; n > p.s.Start && n > open-8; n-- {
		if contents[p.lemma(n)] && p.noun(n) && !p.below(n, t) && p.child(n, "acl", "acl:relcl") < 0 {
			p.move(t, n, "acl")
			return true
		}
		if p.verb(n) {
			return false
		}
	}
	return false
}

// dash reports whether w is a dash that sets off an insert.
func dash(w string) bool { return w == "-" || w == "--" || w == "–" || w == "—" }

// firstOfList: "Berg met Holm in May, gave him rifles and paid for a ship" with met as a clause of gave. A verb behind a comma with no subject of its own, and
// one more of its form behind "and", goes on with what the subject before them does.
func (p *parse) firstOfList(t int) bool {
	last := p.child(t, "conj")
	if t == p.s.Start || p.d.Word(t-1) != "," || last < t || p.xpos(last) != p.xpos(t) || p.child(last, "cc") < 0 || p.child(last, "nsubj", "nsubj:pass") >= 0 ||
		p.child(t, "nsubj", "nsubj:pass", "expl", "csubj", "aux", "aux:pass", "cop", "mark", "obl:agent") >= 0 {
		return false
	}
	v := -1
	for k := p.s.Start; k < t-1; k++ {
		if p.head(k) == t && p.is(k, "advcl", "ccomp", "parataxis") {
			if v >= 0 {
				return false
			}
			v = k
		}
	}
	if v < 0 || p.xpos(v) != p.xpos(t) || saying[p.lemma(v)] || p.child(v, "mark", "cc") >= 0 || p.child(v, "nsubj") < 0 {
		return false
	}
	p.become(v, t, "conj")
	p.inherit(v, t, p.s.Start, v)
	if e := p.s.End - 1; p.head(e) == t && p.is(e, "punct") {
		p.arcs[e].Head = v
	}
	return true
}

// contentAbove: "reports over the life of the programme that Chad sold jets" with the clause on programme, "denied charges in a report that they sold
// arms" with the clause on report. A noun without contents leaves a complete clause to the noun above that has some, and a text what is claimed in it to
// the claim.
func (p *parse) contentAbove(t int) bool {
	n, m := p.head(t), p.child(t, "mark")
	if n < 0 || n > t || m < n || p.d.Word(m) != "that" || contents[p.lemma(n)] && !recorded[p.lemma(n)] || !p.noun(n) {
		return false
	}
	last := t // "agreed to sell"
	if x := p.child(t, "xcomp"); x > t {
		last = x
	}
	complete := !contents[p.lemma(n)] && p.child(t, "nsubj", "nsubj:pass") > m && (p.child(t, "nsubj:pass", "obj", "ccomp") >= 0 || p.child(last, "obj", "ccomp") >= 0)
	text := false
	for k := p.head(n); k >= 0 && k < n && p.noun(k); n, k = k, p.head(k) {
		text = text || recorded[p.lemma(n)] && (p.preposition(n) == "in" || p.preposition(n) == "of")
		if contents[p.lemma(k)] && (complete || text && !recorded[p.lemma(k)]) {
			p.move(t, k, "acl")
			return true
		}
	}
	v := p.head(n) // "rejected a claim by Oman that Chad sold jets" with Oman hung on the verb
	if !complete || v < 0 || v > n || !p.verb(v) || !p.is(n, "obl", "obl:agent") || n != p.head(t) {
		return false
	}
	o := p.start(n) - 1
	if o <= v || p.head(o) != v || !p.is(o, "obj") && (!p.is(o, "obl") || p.child(v, "obj") >= 0 || p.child(o, "case") >= 0) || !contents[p.lemma(o)] {
		return false
	}
	p.arcs[o].Rel = "obj" // "rejected as a lie a claim by Oman that", too
	p.move(n, o, "nmod")
	p.move(t, o, "acl")
	return true
}

// recorded lists texts in which something is claimed.
var recorded = set(`report article paper letter indictment complaint lawsuit memo memorandum document statement book file cable story broadcast
	newspaper dossier study`)

// participleOfPredicate: "The X1 is a missile bought in Chad" with bought as the verb and missile as a part of it. Behind a form of be and an article
// stands the predicate, and the participle is said of it.
func (p *parse) participleOfPredicate(t int) bool {
	n := t - 1
	if n < p.s.Start || p.head(n) != t || !p.noun(n) || !p.is(n, "compound", "nmod", "obl:unmarked") {
		return false
	}
	be := p.child(t, "cop")
	if be < 0 || n <= be || p.child(n, "case") >= 0 {
		return false
	}
	if d := p.child(n, "det"); d < be || d > n {
		return false
	}
	p.become(n, t, "acl")
	p.inherit(n, t, p.s.Start, n)
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == t && p.is(k, "punct", "conj", "parataxis") {
			p.arcs[k].Head = n
		}
	}
	return true
}

// partOfWhich: "turned to Chad and Mali, both of which sold it jets" with the clause on turned, "ordered ten jets from Chad, the first of which was
// delivered" with first as a clause of its own, "showed a tank, the gun of which had been built by Velmar" with the clause on gun. What a clause says of some of them is said of the nouns right before it, of things that are counted
// of the nearest plural.
func (p *parse) partOfWhich(t int) bool {
	s := t - 2
	if s <= p.s.Start || p.d.Word(t) != "which" && p.d.Word(t) != "whom" || p.d.Word(t-1) != "of" {
		return false
	}
	n := s - 1
	part := p.noun(s) && p.d.Word(t) == "which" && !portions[p.lemma(s)] // "a tank, the main gun of which was forged"
	for part && n > p.s.Start && p.d.Word(n) != "the" && (p.noun(n) || p.xpos(n) == "JJ") {
		n--
	}
	if p.d.Word(n) == "the" {
		n--
	} else {
		part = false
	}
	if p.xpos(s) != "CD" && p.xpos(s) != "JJS" && !portions[p.lemma(s)] && !part || n <= p.s.Start || p.d.Word(n) != "," {
		return false
	}
	v := p.head(s)
	if v < t || !p.verb(v) { // hung the other way round, or on the noun beside the clause
		v = -1
		for k := t + 1; k < p.s.End && k <= t+partReach; k++ {
			if p.verb(k) && p.is(k, "acl:relcl", "advcl:relcl", "advcl") && (p.head(k) == s || p.head(k) == p.head(s) || p.head(k) == t) {
				v = k
				break
			}
		}
	}
	if v < 0 || !p.is(v, "acl:relcl", "advcl:relcl", "advcl", "parataxis") {
		return false
	}
	for n--; p.is(n, "conj") && p.noun(p.head(n)) && p.head(n) < n; {
		n = p.head(n)
	}
	if p.d.Word(t) == "which" && !part && (p.xpos(s) == "CD" || !both[p.lemma(s)]) && p.xpos(n) != "NNS" && p.xpos(n) != "NNPS" {
		k := n - 1
		for k > p.s.Start && k > n-partReach && p.xpos(k) != "NNS" {
			k--
		}
		if p.xpos(k) == "NNS" {
			n = k
		}
	}
	if !p.noun(n) || p.below(n, v) || p.below(n, s) || p.below(n, t) {
		return false
	}
	rel := "obj"
	if k := p.child(v, "nsubj", "nsubj:pass"); k < 0 || k == s {
		if rel = "nsubj"; p.child(v, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
	}
	if p.head(v) == n && p.is(v, "acl:relcl") && p.head(s) == v && p.is(s, rel) {
		return false
	}
	p.move(v, n, "acl:relcl")
	p.move(s, v, rel)
	p.move(t, s, "nmod")
	return true
}

// partReach is how far from "of which" its verb and the plural it stands for are looked for, in tokens.
const partReach = 12

// portions are words for some of those just named; both are those that may stand for two names.
var (
	portions = set("first second third fourth last latest most some many several half both all none each one few majority part either neither")
	both     = set("both all none each one either neither")
)

// infinitiveOfState: "Chad was under contract not to sell rifles" with sell as a second subject. An infinitive behind a predicate that has its subject
// belongs to the predicate.
func (p *parse) infinitiveOfState(t int) bool {
	h, m := p.head(t), p.child(t, "mark")
	if h < 0 || h > t || m < h || p.d.Word(m) != "to" || !p.noun(h) || p.preposition(h) == "" {
		return false
	}
	s := p.child(h, "nsubj")
	if s < 0 || s > h || p.lemma(s) == "it" {
		return false
	}
	p.arcs[t].Rel = "acl"
	return true
}

// infinitiveOfNoun: "in response to Chad's decision to sell rifles" with sell on response. An infinitive right behind a noun of deciding or trying is
// one of the noun, in the clause of a verb where somebody owns the noun.
func (p *parse) infinitiveOfNoun(t int) bool {
	m, h := p.child(t, "mark"), p.head(t)
	n := m - 1
	if m <= p.s.Start || p.d.Word(m) != "to" || h < 0 || h >= n || p.verb(h) && p.child(n, "nmod:poss") < 0 || !deciding[p.lemma(n)] || !p.noun(n) || !p.below(n, h) || p.start(t) != m {
		return false
	}
	p.move(t, n, "acl")
	return true
}

// deciding are nouns that say by what somebody comes to a deed.
var deciding = set("decision plan effort attempt pledge promise offer proposal refusal willingness readiness reluctance agreement intention move bid failure commitment desire")

// infinitiveOfRequest: "rejected a request from Oman to sell rifles" with sell on rejected. What is done with a request is done with what it asks for, whoever
// stands between the two.
func (p *parse) infinitiveOfRequest(t int) bool {
	m, h, n := p.child(t, "mark"), p.head(t), -1
	if m <= p.s.Start || p.d.Word(m) != "to" || h < 0 || h > m || p.start(t) != m {
		return false
	}
	for k := m - 1; k > h && n < 0; k = p.head(k) {
		if p.noun(k) && (deciding[p.lemma(k)] || asking[p.lemma(k)]) {
			n = k
		}
	}
	if n < 0 || p.head(n) != h || !p.is(n, "obj") && !p.is(n, "nsubj:pass") || !treating[p.lemma(h)] {
		return false
	}
	for k := n + 1; k < m; k++ {
		if c := p.preposition(k); p.head(k) == n && p.is(k, "nmod") && (c == "from" || c == "by" || c == "of") && p.below(m-1, k) {
			p.move(t, n, "acl")
			return true
		}
	}
	return false
}

// asking are nouns of asking for a deed, treating verbs of what is done with them.
var (
	asking   = set("request appeal application petition bid plea call demand invitation motion order")
	treating = set(`reject refuse turn decline deny dismiss rebuff spurn ignore oppose block veto approve accept grant consider review receive get have hear
		weigh study examine discuss answer welcome support back endorse`)
)

// subjectOfConjunct: "expanded the mine and Chad began to sell ore" with Chad as conjunct of mine. The name of a party between a conjunction and a
// verb without a subject is the subject, if it stands beside a thing.
func (p *parse) subjectOfConjunct(t int) bool {
	n := t - 1
	x := p.child(t, "aux")
	if x >= 0 && x < t && p.start(t) == x { // "and Chad will in turn sell": with an auxiliary of its own it has a subject of its own
		n = x - 1
	} else if !p.finite(t) {
		return false
	}
	if n <= p.s.Start || !p.proper(n) || !p.is(n, "conj") || n == t-1 && p.proper(p.head(n)) || p.head(n) > n || p.child(t, "nsubj", "nsubj:pass", "cc") >= 0 {
		return false
	}
	cc, e := p.child(n, "cc"), p.d.EntityAt(n)
	if cc < 0 || p.start(n) != cc || e == nil || e.Kind != extract.Country && e.Kind != extract.Government && e.Via != extract.ViaCapital || p.below(n, t) || p.noun(p.head(n)) && acting(p.lemma(p.head(n))) {
		return false
	}
	p.move(n, t, p.subjectOf(t))
	p.arcs[cc].Head = t
	return true
}

// subjectBehindSemicolon: "Oman sold chips; a firm in Chad, Velmar, shipped them" with firm as a clause of its own and shipped as a conjunct of sold. What
// stands between a semicolon and a verb without a subject is the subject.
func (p *parse) subjectBehindSemicolon(t int) bool {
	v, first := p.head(t), p.start(t)
	if v < 0 || v > t || p.d.Word(first) != ";" && (first <= p.s.Start || p.d.Word(first-1) != ";") || p.child(t, "nsubj", "cop", "case") >= 0 {
		return false
	}
	w := t + 1
	for w < p.s.End && (p.below(w, t) || p.d.Word(w) == ",") {
		w++
	}
	if w >= p.s.End || !p.finite(w) || !p.is(w, "conj") || p.head(w) != v || p.child(w, "nsubj", "nsubj:pass", "csubj", "expl", "cc") >= 0 {
		return false
	}
	p.move(t, w, p.subjectOf(w))
	p.arcs[w].Rel = "parataxis"
	return true
}

// tellingConjunct: "met a trader who made rifles and officials said that they had bought some" with officials as conjunct of rifles and said as a clause
// of it. Who stands behind a conjunction and right before a verb of a that-clause without a subject is its subject, and the two a clause of their own.
func (p *parse) tellingConjunct(t int) bool {
	n := t - 1
	if n <= p.s.Start || !p.noun(n) || !p.is(n, "conj") || p.child(t, "nsubj", "nsubj:pass", "aux") >= 0 {
		return false
	}
	told, cc := p.child(t, "ccomp"), p.child(n, "cc")
	if told < t || cc < 0 || p.child(told, "mark") != t+1 || p.d.Word(t+1) != "that" || p.start(n) != cc {
		return false
	}
	v := p.head(n)
	for v >= 0 && !p.is(v, "root", "ccomp", "parataxis") {
		v = p.head(v)
	}
	if v < 0 || v > cc || p.below(v, t) {
		return false
	}
	p.move(n, t, "nsubj")
	p.arcs[cc].Head = t
	p.move(t, v, "conj")
	return true
}

// infinitiveConjunct: "is believed to have bought rifles, but then to have sold them" with sold as conjunct of believed. An infinitive with its "to"
// behind a conjunction is coordinate with the infinitive before it.
func (p *parse) infinitiveConjunct(t int) bool {
	v, to := p.head(t), p.child(t, "mark")
	if v < 0 || v > t || to < 0 || p.d.Word(to) != "to" || p.child(t, "cc") < 0 || p.child(v, "mark") >= 0 || p.child(t, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	for ; v >= 0; v = p.head(v) {
		x := p.child(v, "xcomp")
		if x < v || x > t {
			continue
		}
		if m := p.child(x, "mark"); m >= 0 && p.d.Word(m) == "to" {
			p.arcs[t].Head = x
			return true
		}
	}
	return false
}

// subjectBehindSource: "According to a report, two firms, both Swiss, sold pumps" with firms as conjunct of report. A noun phrase between a phrase with
// "according to" and a verb without a subject is the subject.
func (p *parse) subjectBehindSource(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.child(t, "cc") >= 0 || !p.is(n, "obl") || p.preposition(n) != "according" {
		return false
	}
	v := p.head(n)
	if v < t || !p.verb(v) || p.child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 || p.start(t) <= p.s.Start || p.d.Word(p.start(t)-1) != "," {
		return false
	}
	p.move(t, v, p.subjectOf(v))
	return true
}

// dummy are verbs whose "it" stands for nothing though they have an infinitive (Quirk et al. 1985, 18.33).
var dummy = set("seem appear happen take cost require remain")

// letting are verbs whose object is who does what their infinitive says.
var letting = set(`allow authorise authorize cause compel enable encourage force help lead license oblige permit prompt require urge`)

// disposed are predicates of who will or may do what their infinitive says, and not of the infinitive.
var disposed = set(`able unable ready willing unwilling eager keen set prepared free reluctant determined anxious poised bound likely unlikely certain sure scheduled
slated expected forced obliged entitled allowed permitted authorised authorized licensed committed content unprepared`)

// expletive: "it has continued to import", "it is ready to sell" with it as expletive. Beside a verb with an infinitive "it" is the subject, and so it
// is beside what is said of somebody only.
func (p *parse) expletive(t int) bool {
	v := p.head(t)
	if v == t-1 && letting[p.lemma(v)] && p.child(v, "obj", "ccomp") < 0 { // "allows it to sell"
		if x := p.child(v, "xcomp"); x > t && p.verb(x) {
			p.arcs[t].Rel = "obj"
			return true
		}
	}
	if v == t-1 && saying[p.lemma(v)] && p.child(v, "nsubj:pass", "aux:pass") < 0 { // "said it no longer sold jets"
		if c := p.child(v, "ccomp"); c > t && p.verb(c) && p.xpos(c) != "VBG" && p.child(c, "nsubj", "nsubj:pass", "csubj", "expl") < 0 {
			p.move(t, c, p.subjectOf(c))
			return true
		}
	}
	if v > t && strings.EqualFold(p.d.Word(t), "it") && disposed[strings.ToLower(p.d.Word(v))] && p.child(v, "cop", "aux:pass") >= 0 && p.child(v, "nsubj", "nsubj:pass", "ccomp") < 0 {
		x := p.child(v, "xcomp", "csubj", "csubj:pass")
		if x < v || !p.verb(x) || p.child(x, "nsubj", "nsubj:pass") >= 0 {
			return false
		}
		if m := p.child(x, "mark"); m < v || p.lemma(m) != "to" {
			return false
		}
		p.arcs[x].Rel, p.arcs[t].Rel = "xcomp", "nsubj"
		if p.child(v, "aux:pass") >= 0 {
			p.arcs[t].Rel = "nsubj:pass"
		}
		return true
	}
	if v < t || !p.verb(v) || !strings.EqualFold(p.d.Word(t), "it") || dummy[p.lemma(v)] || p.child(v, "nsubj", "aux:pass", "csubj", "ccomp") >= 0 {
		return false
	}
	x := p.child(v, "xcomp")
	if x < v || !p.verb(x) {
		return false
	}
	p.arcs[t].Rel = "nsubj"
	return true
}

// phraseAsInfinitive: "sentenced to prison for selling rifles" with prison as an infinitive, "sent workers to garment factories" with garment. A noun
// right behind "to" is the head of a phrase, or modifies the plural behind it, and the reason behind it is one of the verb.
func (p *parse) phraseAsInfinitive(t int) bool {
	v, c := p.head(t), p.child(t, "mark")
	if k := p.child(t, "case"); c < 0 && k >= 0 && k < t && v >= 0 && v < k && p.noun(t) && p.verb(v) && goals[p.d.Word(k)] && p.child(t, "nsubj", "nsubj:pass", "obj", "cop", "aux") < 0 { // "sent tents to Chad" with Chad as a clause without a verb
		p.arcs[t].Rel = "obl"
		return true
	}
	if o := p.child(t, "obj"); o == t+1 && p.xpos(o) == "NNS" && c >= 0 && c == t-1 && p.lemma(c) == "to" && v >= 0 && v < c && p.child(t, "nsubj", "cop", "aux") < 0 { // "sent workers to garment factories"
		if p.is(t, "acl") && p.noun(v) {
			v = p.head(v)
		}
		if v < 0 || !p.verb(v) {
			return false
		}
		p.move(o, v, "obl")
		p.move(t, o, "compound")
		p.move(c, o, "case")
		p.inherit(o, t, o+1, p.s.End)
		return true
	}
	if v < 0 || v > t || c != t-1 || p.lemma(c) != "to" || !p.verb(v) ||
		p.child(t, "nsubj", "nsubj:pass", "obj", "cop", "aux") >= 0 {
		return false
	}
	p.move(t, v, "obl")
	p.move(c, t, "case")
	for k := t + 1; k < p.s.End; k++ {
		if m := p.child(k, "mark"); p.head(k) == t && p.xpos(k) == "VBG" && m >= 0 && m < k && p.lemma(m) == "for" {
			p.move(k, v, "advcl")
		}
	}
	return true
}

// goals are prepositions of where goods go and come from.
var goals = set("to from for into")

// verdictOnObject: "found two men guilty of selling", "found a man, who lives in Lima, guilty of selling" with guilty as a modifier of men or
// Lima. It is what the verb says of its object.
func (p *parse) verdictOnObject(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !blaming[p.lemma(t)] || p.child(t, "cop", "case", "cc") >= 0 {
		return false
	}
	for behind := p.d.Word(t-1) == ","; n >= 0 && !p.is(n, "obj") && behind; {
		n = p.head(n)
	}
	if n < 0 || !p.is(n, "obj") || p.head(n) > n {
		return false
	}
	switch v := p.head(n); p.lemma(v) {
	case "find", "hold", "judge", "deem", "consider", "pronounce", "declare", "rule":
		p.move(t, v, "xcomp")
		return true
	}
	return false
}

// twoSubjects: "A firm in Delft, Velmar, delivered the sights, prosecutors said" with firm as a subject of said and delivered
// as modifier of firm. A verb of saying has one subject, and what is said has the other.
func (p *parse) twoSubjects(t int) bool {
	if n := t + 1; p.is(t, "nsubj") && p.proper(t) && n < p.s.End && p.is(n, "nsubj") && p.head(n) == p.head(t) && p.xpos(n) == "NN" && p.child(t, "nmod:poss") >= 0 && p.child(n, "det", "amod", "nmod:poss") < 0 {
		p.move(p.child(t, "nmod:poss"), n, "nmod:poss") // "Velmar's Oslo office sold": no name has a possessor
		p.move(t, n, "compound")
		return true
	}
	if s := p.start(t) - 1; p.is(t, "nsubj", "nsubj:pass") && p.preposition(t) == "for" && s > p.s.Start && p.noun(s) && p.head(s) == p.head(t) && p.is(s, "nsubj", "nsubj:pass") {
		p.move(t, s, "nmod") // "an order for six jets was signed": no subject has a preposition
		return true
	}
	if p.subjectOfWhatIsSaid(t) || p.subjectSetOff(t) || p.objectAsSubject(t) {
		return true
	}
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "acl", "acl:relcl", "amod", "parataxis", "appos") || p.xpos(t) != "VBD" && p.xpos(t) != "VBZ" || !p.is(n, "nsubj") ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "expl") >= 0 {
		return false
	}
	v := p.head(n)
	if v < t || !saying[p.lemma(v)] && !telling[p.lemma(v)] || p.child(v, "ccomp") >= 0 || p.speaker(v, t) < 0 {
		return false
	}
	p.move(t, v, "ccomp")
	p.move(n, t, p.subjectOf(t))
	return true
}

// objectAsSubject: "the claim it had sold Chad jets was baseless" with claim and jets as subjects of baseless. A predicate has one subject: what stands right
// behind the verb of a clause on that, which lacks its thing, is the thing.
func (p *parse) objectAsSubject(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "nsubj:pass") || !p.noun(t) || p.child(t, "case", "cc") >= 0 {
		return false
	}
	n := p.child(v, "nsubj", "nsubj:pass")
	if n < 0 || n >= t || !contents[p.lemma(n)] {
		return false
	}
	c := p.child(n, "acl", "acl:relcl")
	if c < n || c > t || !trading[p.lemma(c)] || p.child(c, "nsubj") < n || p.child(c, "obj", "aux:pass") >= 0 {
		return false
	}
	for k := c + 1; k < p.start(t); k++ {
		if !p.below(k, c) {
			return false
		}
	}
	p.move(t, c, "obj")
	p.arcs[c].Rel = "acl"
	return true
}

// speaker is the subject of verb v behind token t, right before the verb or behind it, or -1.
func (p *parse) speaker(v, t int) int {
	for k := t + 1; k < v+3 && k < p.s.End; k++ {
		if p.head(k) == v && p.is(k, "nsubj") {
			return k
		}
	}
	return -1
}

// subjectOfWhatIsSaid: "The crew and the captain were held, Berg said" with crew as a second subject of said, before a clause without a subject.
func (p *parse) subjectOfWhatIsSaid(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "nsubj:pass") || !saying[p.lemma(v)] && !telling[p.lemma(v)] {
		return false
	}
	c := p.child(v, "ccomp")
	if c < t || c > v || p.child(c, "nsubj", "nsubj:pass", "expl", "csubj", "mark") >= 0 || p.speaker(v, c) < 0 {
		return false
	}
	p.move(t, c, p.subjectOf(c))
	for k := p.s.Start; k < t; k++ { // and what opens the clause
		if p.head(k) == v && p.is(k, "advmod", "obl", "advcl") {
			p.arcs[k].Head = c
		}
	}
	return true
}

// subjectSetOff: "Velmar, a shipyard, on Sunday sold", "Jan Berg, Velmar's chief executive said" with shipyard or executive as a second subject. What
// a comma parts from a subject, and "a" or a possessive opens, says what the subject is.
func (p *parse) subjectSetOff(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "nsubj:pass") || !p.noun(t) || p.proper(t) || p.child(t, "cc") >= 0 {
		return false
	}
	first := p.child(v, "nsubj", "nsubj:pass")
	start := p.start(t)
	if p.d.Word(start) == "," {
		start++
	}
	if first < 0 || first >= start || !p.proper(first) || p.d.Word(start-1) != "," {
		return false
	}
	for k := first + 1; k < start-1; k++ { // nothing but the phrases of the subject between the two
		if !p.below(k, first) {
			return false
		}
	}
	article := p.lemma(start) == "a" || p.lemma(start) == "an"
	if owner := p.child(t, "nmod:poss"); !article && (owner < start || owner > t) {
		return false
	}
	p.move(t, first, "appos")
	return true
}

// importedSubject: "gas imported from Chad fell" with imported as the verb, fell below it. Of two past forms without a conjunction between them the
// first, which lacks the object that it must have, is a participle of the subject.
func (p *parse) importedSubject(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !trading[p.lemma(v)] || p.xpos(v) != "VBN" && p.xpos(v) != "VBD" ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "aux", "cc") >= 0 || p.child(v, "obj", "aux", "aux:pass", "ccomp") >= 0 {
		return false
	}
	if p.is(t, "conj") && (p.d.Word(p.start(t)) == "," || p.d.Word(p.start(t)-1) == ",") { // a list of verbs
		return false
	}
	s := p.child(v, "nsubj", "nsubj:pass")
	if s < 0 || s > v || !p.noun(v-1) || !p.below(v-1, s) {
		return false
	}
	p.become(t, v, "acl")
	p.arcs[v].Head = v - 1
	p.move(s, t, "nsubj")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == v && (k < v || p.is(k, "punct")) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// participleBeforeVerb: "suspect that shells sold to Chad ended up there" with sold and ended as two contents of suspect. Of two verbs without a
// conjunction, the first of which lacks its thing and the second its subject, the first is a participle that describes the subject of the second.
func (p *parse) participleBeforeVerb(t int) bool {
	h := p.head(t)
	c := p.child(h, "ccomp")
	if c < 0 || c >= t || p.xpos(c) != "VBD" || !trading[p.lemma(c)] || p.child(t, "nsubj", "nsubj:pass", "expl", "cc", "mark") >= 0 || p.child(c, "obj", "ccomp", "xcomp", "aux") >= 0 {
		return false
	}
	n := p.child(c, "nsubj")
	if n < 0 || n > c || !p.noun(n) && p.xpos(n) != "DT" && p.xpos(n) != "CD" || p.child(c, "obl", "obl:agent") < c {
		return false
	}
	for k := c + 1; k < t; k++ {
		if !p.below(k, c) || p.xpos(k) == "CC" || p.xpos(k) == "," {
			return false
		}
	}
	if m := p.child(c, "mark"); m >= 0 {
		p.arcs[m].Head = t
	}
	p.move(n, t, "nsubj")
	p.move(c, n, "acl")
	p.d.Tags[c].XPOS = "VBN"
	return true
}

// whetherTo: "must decide whether to sell jets" with sell as a clause that has no subject. The infinitive behind whether is what the subject of the verb
// above may do (Quirk et al. 1985, 15.5).
func (p *parse) whetherTo(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || !p.verb(h) || p.child(t, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	w := t - 2
	if w == h+1 && p.lemma(t-1) == "to" && p.lemma(w) == "whether" && p.head(w) == h { // "is considering whether to sell", the mark on considering
		p.move(w, t, "mark")
	}
	if w <= p.s.Start || p.lemma(t-1) != "to" || p.lemma(w) != "whether" || p.head(w) != t || w != h+1 {
		return false
	}
	p.arcs[t].Rel = "xcomp"
	return true
}

// calledOn: "To the council: suspend exports to Chad" with suspend as a modifier of the exports, or as an apposition to the council.
func (p *parse) calledOn(t int) bool {
	colon := t - 1
	if t < p.s.Start+3 || p.d.Word(colon) != ":" || p.d.Word(p.s.Start) != "To" {
		return false
	}
	party := -1
	for k := p.s.Start; k < colon; k++ {
		if h := p.head(k); h < p.s.Start || h >= colon {
			if party >= 0 || !p.noun(k) {
				return false
			}
			party = k
		}
	}
	if party < 0 {
		return false
	}
	if n := p.head(t); n > t && p.noun(n) && p.is(t, "compound", "amod", "nmod") && (p.is(n, "root") || p.head(n) == party) {
		p.become(t, n, "obj")
	}
	switch {
	case p.is(party, "root") && p.head(t) == party:
		p.become(t, party, "obl")
	case p.is(t, "root"):
		p.move(party, t, "obl")
	default:
		return false
	}
	p.move(colon, t, "punct")
	return true
}

// verbOfRelative: "Chad, which borders Niger, sold rifles" with borders within an apposition. Between "which" or "who" behind a comma and the next comma there
// is a verb: where nothing else can be one, the word right behind the pronoun is.
func (p *parse) verbOfRelative(t int) bool {
	w := t - 1
	h := w - 2
	if h < p.s.Start || p.xpos(w) != "WDT" && p.xpos(w) != "WP" || p.d.Word(w) == "that" || p.d.Word(w-1) != "," || !p.noun(h) || p.head(w) == t && p.is(w, "nsubj") || p.below(h, t) || t+1 >= p.s.End {
		return false
	}
	end := t + 1
	for ; end < p.s.End && p.d.Word(end) != ","; end++ {
		if p.verb(end) || p.xpos(end) == "MD" {
			return false
		}
	}
	o, prep := p.phraseBehind(t + 1)
	if o < 0 || prep != "" || end >= p.s.End {
		return false
	}
	for p.is(h, "flat") && p.head(h) >= p.s.Start {
		h = p.head(h)
	}
	if !p.keepingTree(func() {
		p.move(t, h, "acl:relcl")
		p.move(w, t, "nsubj")
		p.move(o, t, "obj")
		p.move(w-1, t, "punct")
		p.move(end, t, "punct")
		for r := end + 1; r < p.s.End; r++ { // "Chad, which borders Niger, had sold rifles" with sold as a second clause of Chad
			if p.head(r) == h && p.is(r, "acl:relcl", "acl") && p.start(r) == end+1 && p.child(r, "aux", "aux:pass") == end+1 && p.child(r, "nsubj", "nsubj:pass") < 0 {
				if v := p.head(h); v > r && p.is(h, "nsubj") && saying[p.lemma(v)] {
					p.move(r, v, "ccomp")
					p.move(h, r, p.subjectOf(r))
				} else if v < 0 || p.is(h, "ccomp", "parataxis") {
					p.become(r, h, p.subjectOf(r))
				}
				break
			}
		}
		v := p.head(h)
		if p.is(h, "appos") && v >= p.s.Start {
			v = p.head(v)
		}
		if p.is(h, "appos") && v > end && p.verb(v) && p.child(v, "nsubj", "nsubj:pass", "expl", "csubj") < 0 { // "According to her, Chad, which borders Niger, sold" with Chad as who she is
			p.move(h, v, p.subjectOf(v))
		}
	}) {
		return false
	}
	p.d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: p.lemma(t)}
	return true
}

// whichOfName: "rifles which Chad sold" with which as a determiner of Chad. Nobody asks which Chad: the pronoun is what was sold.
func (p *parse) whichOfName(t int) bool {
	w, v := t-1, p.head(t)
	if w < p.s.Start || p.head(w) != t || p.d.Word(w) != "which" || v < t || !p.is(v, "acl:relcl", "acl") || p.child(v, "obj") >= 0 {
		return false
	}
	p.move(w, v, "obj")
	return true
}

// prepositionAsMark: "After the coup Chad sent rifles to Mali, a paper reported" with after as the conjunction of sent. With a phrase between it and the
// subject it is the preposition of that, and the clause is what is said.
func (p *parse) prepositionAsMark(t int) bool {
	v, o := p.head(t), t+1
	switch strings.ToLower(p.d.Word(t)) {
	case "after", "before", "since", "during", "amid", "following", "until":
	default:
		return false
	}
	if v < t || !p.verb(v) {
		return false
	}
	for ; o < v && p.head(o) != v; o++ {
	}
	s := p.child(v, "nsubj", "nsubj:pass")
	if o >= v || !p.is(o, "obl", "obl:unmarked") || !p.common(o) || p.start(o) != t+1 || p.child(o, "case") >= 0 || s < o || s > v || p.start(s) != o+1 && p.d.Word(o+1) != "," {
		return false
	}
	p.move(t, o, "case")
	p.arcs[o].Rel = "obl"
	if h := p.head(v); p.is(v, "advcl") && h > v && saying[p.lemma(h)] && p.child(h, "ccomp") < 0 {
		p.arcs[v].Rel = "ccomp"
		if s := p.child(h, "nsubj:pass"); s > v && p.child(h, "aux:pass") < 0 {
			p.arcs[s].Rel = "nsubj"
		}
	}
	return true
}

// clauseOfSaying: "After the war Chad sold jets, officials said" with sold as what happened when they said it. Without a conjunction it is what they said.
func (p *parse) clauseOfSaying(t int) bool {
	v := p.head(t)
	if v < t || !saying[p.lemma(v)] && !telling[p.lemma(v)] || !p.finite(v) || !p.finite(t) && p.child(t, "aux", "aux:pass") < 0 || p.child(v, "ccomp", "obj") >= 0 {
		return false
	}
	s, own := p.child(v, "nsubj"), p.child(t, "nsubj", "nsubj:pass")
	if s < t || s > v || own < 0 || own > t || p.child(t, "mark", "advmod") >= 0 && p.child(t, "mark", "advmod") < own {
		return false
	}
	p.arcs[t].Rel = "ccomp"
	return true
}

// speakerOfAll: "Chad sold jets and Mali bought rifles, officials said", "will sell jets once they are old, officials said" with said within the second clause.
// What stands behind both is about both.
func (p *parse) speakerOfAll(t int) bool {
	last := p.head(t)
	if last < p.s.Start || last > t || !saying[p.lemma(t)] && !telling[p.lemma(t)] || !p.is(last, "conj", "advcl") {
		return false
	}
	s := p.child(t, "nsubj")
	if s < last || s > t || p.child(t, "ccomp", "obj", "cc", "mark") >= 0 || !p.parts(p.opening(s)-1) || p.d.Word(p.opening(s)-1) != "," {
		return false
	}
	first := p.head(last)
	if first < p.s.Start || first > last || !p.verb(first) || p.child(first, "mark") >= 0 {
		return false
	}
	p.arcs[t].Head = first
	return true
}

// speakerBehindName: "In talks with the agency Velmar, Ana Berg, an analyst, said" with Velmar as the subject and Berg as who that is. A name right behind what
// its bearer is, and behind a preposition, is no subject: that stands between the commas.
func (p *parse) speakerBehindName(t int) bool {
	v, n, who := p.head(t), t-1, p.child(t, "appos")
	if v < t || n < p.s.Start || !saying[p.lemma(v)] && !telling[p.lemma(v)] || p.d.Word(v-1) != "," || who < t || !acting(p.lemma(n)) || !p.is(n, "nmod", "obl") || p.child(n, "case") < 0 || p.child(t, "case", "det", "cc") >= 0 {
		return false
	}
	return p.keepingTree(func() {
		p.arcs[t] = p.arcs[n]
		p.inherit(t, n, p.s.Start, n)
		p.move(n, t, "compound")
		p.move(who, v, "nsubj")
		for k := who + 1; k < v; k++ {
			if p.head(k) == t {
				p.arcs[k].Head = who
			}
		}
	})
}

// whoIsFronted: "According to Ana Berg, the country's minister, rifles were sold" with minister as a first subject. Between commas right behind a name that a
// preposition opens the sentence with, it says who that is.
func (p *parse) whoIsFronted(t int) bool {
	v, b := p.head(t), p.opening(t)
	if v < t || b < p.s.Start+2 || p.d.Word(b-1) != "," || !p.proper(b-2) || t+1 >= v || p.d.Word(t+1) != "," && !p.below(t+1, t) {
		return false
	}
	n := b - 2
	for p.is(n, "flat", "compound") && p.head(n) >= p.s.Start {
		n = p.head(n)
	}
	if p.head(n) != v || !p.is(n, "obl") || p.child(n, "case") < 0 {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.head(k) == v && p.is(k, "nsubj", "nsubj:pass") && p.d.Word(p.opening(k)-1) == "," {
			p.move(t, n, "appos")
			return true
		}
	}
	return false
}

// reported are nouns for what somebody says, which the clause behind them gives and a predicate judges.
var reported = set("accusation allegation assertion charge claim insinuation report rumour rumor speculation statement story suggestion")

// judgedReport: "said reports that Chad sold jets were false" with false as a clause of sold, "that rumours Chad had sold jets were false" with rumours as an
// auxiliary of sold. A predicate with a form of be and without a subject, right behind the contents of a report, is about the report.
func (p *parse) judgedReport(t int) bool {
	be := p.child(t, "cop", "aux:pass")
	if be < p.s.Start+3 || be > t || p.start(t) != be || p.child(t, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "cc") >= 0 || p.xpos(be) == "VBG" || p.xpos(be) == "VB" {
		return false
	}
	c := p.head(t) // the clause before it
	if c > t || c < p.s.Start || !p.verb(c) {
		return false
	}
	if saying[p.lemma(c)] || telling[p.lemma(c)] { // beside it
		if c = p.child(c, "ccomp"); c < p.s.Start || c > t {
			return false
		}
	}
	n := p.head(c)
	if a := p.child(c, "aux"); a >= p.s.Start && reported[p.lemma(a)] {
		n = a
	}
	if n < p.s.Start || n > c || !reported[p.lemma(n)] || p.child(c, "nsubj", "nsubj:pass") < n || p.d.Word(be-1) == "," {
		return false
	}
	v := p.head(n)
	if n == p.child(c, "aux") {
		v = p.head(c)
	}
	if v < p.s.Start || v > n || !saying[p.lemma(v)] && !telling[p.lemma(v)] {
		return false
	}
	if p.verb(n) {
		p.d.Tags[n] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: p.lemma(n)}
	}
	return p.keepingTree(func() {
		that := p.child(c, "mark")
		p.move(t, v, "ccomp")
		p.move(n, t, p.subjectOf(t))
		p.move(c, n, "acl")
		if that >= 0 && that < n {
			p.move(that, t, "mark")
		}
	})
}

// invertedDo: "At no point did Chad sell jets" with did as a verb by itself. Behind a negative phrase the auxiliary stands before the subject (Quirk et al.
// 1985, 18.24).
func (p *parse) invertedDo(t int) bool {
	if p.lemma(t) != "do" || t == p.s.Start || p.child(t, "obj", "nsubj") >= 0 {
		return false
	}
	none := false
	for k := p.s.Start; k < t; k++ {
		none = none || p.head(k) == t && (p.is(k, "obl", "advmod", "obl:unmarked") && (p.d.Word(k) == "never" || p.d.Word(k) == "nowhere" || p.child(k, "det") >= 0 && p.d.Word(p.child(k, "det")) == "no"))
	}
	v := t + 1
	for v < p.s.End && v < t+12 && !p.verb(v) {
		v++
	}
	if !none || v >= p.s.End || p.xpos(v) != "VB" && p.xpos(v) != "VBP" || p.d.Word(v-1) == "to" {
		return false
	}
	if s := p.child(v, "nsubj"); s < t || s > v || p.start(s) != t+1 {
		return false
	}
	return p.keepingTree(func() {
		if p.below(v, t) {
			p.arcs[v] = p.arcs[t]
		}
		p.inherit(v, t, p.s.Start, p.s.End)
		p.move(t, v, "aux")
	})
}

// partedDo: "Chad does not, Ana Berg said, sell jets" with does as an auxiliary of said. A finite verb takes none: it is that of the bare verb behind.
func (p *parse) partedDo(t int) bool {
	v := p.head(t)
	if v < t || p.lemma(t) != "do" || !p.finite(v) || !saying[p.lemma(v)] {
		return false
	}
	c, s := p.child(v, "ccomp"), p.child(t, "nsubj")
	if c < v || p.xpos(c) != "VB" && p.xpos(c) != "VBP" || s < 0 || s > t || p.child(c, "nsubj", "mark", "aux") >= 0 {
		return false
	}
	p.inherit(c, t, p.s.Start, t+2)
	p.move(t, c, "aux")
	return true
}

// adjectiveAside: "while Oman, usually good for one, sent two" with good as the predicate of Oman and sent without a subject. A predicate has a form of be:
// without one, between commas, it is an aside on the subject of the verb behind it.
func (p *parse) adjectiveAside(t int) bool {
	s := p.child(t, "nsubj")
	if s < p.s.Start || s > t || s+1 >= p.s.End || p.d.Word(s+1) != "," || p.child(t, "cop", "aux", "aux:pass", "expl") >= 0 {
		return false
	}
	v := t + 1
	for v < p.s.End && p.d.Word(v) != "," {
		if p.verb(v) && p.xpos(v-1) != "TO" || p.xpos(v) == "MD" {
			return false
		}
		v++
	}
	for v++; v < p.s.End && (p.xpos(v) == "RB" || p.is(v, "aux", "aux:pass")); v++ {
	}
	active := v < p.s.End && p.xpos(v) == "VBN" && p.child(v, "obj") > v && p.child(v, "aux", "aux:pass") < 0 // a past tense
	if v >= p.s.End || !p.verb(v) || !p.finite(v) && !active && p.child(v, "aux", "aux:pass") < 0 || p.child(v, "nsubj", "nsubj:pass", "mark", "cc", "csubj", "expl") >= 0 || p.head(v) != p.head(t) && p.head(v) != t && p.head(t) != v {
		return false
	}
	if !p.keepingTree(func() {
		if p.head(t) != v {
			p.arcs[v] = p.arcs[t]
		}
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == t && (k < s || p.is(k, "mark", "cc") || k > v) {
				p.arcs[k].Head = v
			}
		}
		p.move(s, v, p.subjectOf(v))
		p.move(t, s, "acl")
	}) {
		return false
	}
	if active {
		p.d.Tags[v].XPOS = "VBD"
	}
	return true
}

// contentAsConjunct: "it is not true that Chad trained crews and sold jets" with sold as a conjunct of true, and its "that" on it. What opens with "that" is the content of
// the adjective right before, and a conjunction within it no link to that.
func (p *parse) contentAsConjunct(t int) bool {
	h, m, cc := p.head(t), p.child(t, "mark"), p.child(t, "cc")
	if h < p.s.Start || h > t || p.child(h, "expl") < 0 || m != h+1 || p.lemma(m) != "that" || cc < m || p.child(h, "ccomp", "csubj") >= 0 {
		return false
	}
	p.arcs[t].Rel = "ccomp"
	return true
}

// openingCondition: "Provided that the ban is lifted, Chad will sell jets" with provided as the verb of the sentence. A form of providing or supposing that opens a
// sentence without a subject makes the first of two clauses behind it a condition of the second.
func (p *parse) openingCondition(t int) bool {
	if t != p.s.Start || p.head(t) >= 0 || !conditional[strings.ToLower(p.d.Word(t))] || p.child(t, "nsubj", "nsubj:pass", "obj", "aux") >= 0 {
		return false
	}
	first, second := -1, -1
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) != t || !p.is(k, "ccomp", "advcl", "parataxis", "csubj", "xcomp", "conj") {
			continue
		}
		if first < 0 {
			first = k
		} else if second < 0 {
			second = k
		}
	}
	if second < 0 || p.child(second, "nsubj", "nsubj:pass") < first {
		return false
	}
	return p.keepingTree(func() {
		p.become(second, t, "mark")
		for k := t + 1; k < p.s.End; k++ {
			if p.head(k) == t {
				p.arcs[k].Head = second
			}
		}
		p.move(first, second, "advcl")
		p.move(t, first, "mark")
	})
}

// conditional are forms of verbs that open a condition.
var conditional = set("provided providing supposing assuming")

// subjectInCase: "keeps boats in case Chad sells jets" with Chad as a phrase of keeps. A phrase with "in case", and no article, right before a finite verb without a subject is the
// subject of that.
func (p *parse) subjectInCase(t int) bool {
	v, in := p.head(t), p.child(t, "case")
	if v < p.s.Start || in < p.s.Start || in > t || p.lemma(in) != "in" || in+1 >= p.s.End || strings.ToLower(p.d.Word(in+1)) != "case" || in+1 >= t {
		return false
	}
	for k := t + 1; k < p.s.End && k < t+4; k++ {
		if !p.finite(k) || p.child(k, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if p.head(k) != v && p.head(k) != t {
			return false
		}
		return p.keepingTree(func() {
			p.move(k, v, "advcl")
			p.move(t, k, "nsubj")
			p.move(in, k, "mark")
			p.move(in+1, in, "fixed")
		})
	}
	return false
}

// askedIf: "Asked if Chad had sold tanks, he left" with the two as clauses of their own. What stands right behind a bare participle of asking that opens the
// sentence is what was asked.
func (p *parse) askedIf(t int) bool {
	v, m := p.s.Start, p.child(t, "mark")
	if x := p.xpos(v); t == v || x != "VBN" && x != "VBD" || !questioning[p.lemma(v)] || m < 0 || m > v+5 || p.head(t) != p.head(v) || p.head(t) < t {
		return false
	}
	if w := p.d.Word(m); w != "if" && w != "whether" {
		return false
	}
	for k := v + 1; k < m; k++ { // "Asked by reporters on Monday if"
		if !p.below(k, v) {
			return false
		}
	}
	p.move(t, v, "ccomp")
	return true
}

// questioning are verbs of asking whose participle opens a sentence.
var questioning = set("ask press question query challenge quiz")

// askedAside: "The envoy, asked whether Chad had sold tanks, smiled" with asked as the verb and smiled as a conjunct. Between two commas behind the subject the
// participle is an aside, and the verb behind them is the verb.
func (p *parse) askedAside(t int) bool {
	v := p.head(t)
	for n := p.s.Len(); v >= 0 && n > 0 && !questioning[p.lemma(v)]; n-- {
		v = p.head(v)
	}
	if v < p.s.Start+2 || v > t || p.d.Word(v-1) != "," || p.d.Word(t-1) != "," || p.child(t, "cc", "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") >= 0 || p.child(v, "aux", "aux:pass", "obj", "iobj", "cc") >= 0 {
		return false
	}
	n := p.child(v, "nsubj", "nsubj:pass")
	if n < 0 || n > v-2 || p.child(v, "ccomp", "advcl", "obl") < v {
		return false
	}
	p.become(t, v, "acl")
	p.arcs[v].Head = n
	p.move(n, t, "nsubj")
	for k := p.s.Start; k < p.s.End; k++ { // what opens or ends the sentence
		if p.head(k) == v && (k < n || k > t) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// howOfClause: "explain how 400 rifles came there" with how as a part of the number. Before a number or an article it asks about the clause.
func (p *parse) howOfClause(t int) bool {
	w := p.d.Word(t)
	if w != "how" && w != "why" || t+1 >= p.s.End || p.xpos(t+1) != "CD" && p.xpos(t+1) != "DT" && p.xpos(t+1) != "PRP$" {
		return false
	}
	n := p.head(t)
	for n > t && !p.is(n, "nsubj", "nsubj:pass") {
		n = p.head(n)
	}
	if n <= t || p.head(n) < n || !p.verb(p.head(n)) {
		return false
	}
	p.move(t, p.head(n), "advmod")
	return true
}
