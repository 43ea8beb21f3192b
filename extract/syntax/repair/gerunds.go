package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of gerunds and participles.

// gerundBefore: "the export of hunting rifles to Chad" with hunting as a clause of which rifles is the object. An act of
// transfer is one of things. Nor has a past participle an object right behind "of": "deliveries of spent fuel".
func (p *parse) gerundBefore(t int) bool {
	n := p.head(t)
	past := p.xpos(t) != "VBG"
	if n < 0 || n > t || !past && !transfers[p.lemma(n)] {
		return false
	}
	of, thing := p.child(t, "mark"), p.child(t, "obj")
	if of != t-1 || p.lemma(of) != "of" || thing != t+1 || !p.noun(thing) || p.proper(thing) {
		return false
	}
	p.move(thing, n, "nmod")
	p.move(of, thing, "case")
	p.move(t, thing, "amod")
	for k := thing + 1; k < p.s.End; k++ {
		if p.head(k) == t {
			p.move(k, n, "nmod")
		}
	}
	return true
}

// gerundConjunct: "accused the firm of selling drones and of training crews", "accused it of massing troops and supplying tanks" with the second as conjunct
// of accused or of troops. A gerund behind a conjunction is coordinate with a gerund before it, that with the same preposition where it has one
// itself, and with no finite verb.
func (p *parse) gerundConjunct(t int) bool {
	v, m, cc := p.head(t), p.child(t, "mark", "case"), p.child(t, "cc")
	if v < 0 || v > t || m > t || !p.gerund(t) || p.gerund(v) || cc < 0 || cc > t || p.child(t, "nsubj") >= 0 {
		return false
	}
	if m < 0 {
		return p.xpos(t) == "VBG" && p.child(t, "aux", "obl:agent") < 0 && p.child(t, "obj") > t && p.bareGerundConjunct(t, v, cc)
	}
	for k := v + 1; k < t; k++ {
		if c := p.child(k, "mark", "case"); p.head(k) == v && p.is(k, "advcl", "xcomp", "obl") && p.gerund(k) && c >= 0 && p.lemma(c) == p.lemma(m) {
			p.arcs[t].Head = k
			return true
		}
		if c := p.child(k, "case"); p.noun(k) && p.is(k, "obl", "nmod") && c >= 0 && p.lemma(c) == p.lemma(m) && (p.head(k) == v || p.head(p.head(k)) == v) && p.finite(v) { // "charged him with fraud and with selling rifles"
			p.arcs[t].Rel = "advcl"
			return true
		}
	}
	return false
}

// bareGerundConjunct finds the gerund that t behind conjunction cc is coordinate with below finite verb or adjective v, or above noun v. A gerund behind a preposition may
// have been read as a noun or as what describes its object ("of training and arming", "of looting gold and selling it").
func (p *parse) bareGerundConjunct(t, v, cc int) bool {
	if p.noun(v) {
		for k, n := p.head(v), v; k >= p.s.Start && k < n && p.is(n, "conj", "obj"); k, n = p.head(k), k {
			if p.gerund(k) && p.is(n, "obj") {
				p.arcs[t].Head = k
				return true
			}
		}
		return false
	}
	if !p.finite(v) && p.xpos(v) != "VBN" && p.xpos(v) != "JJ" {
		return false
	}
	for k := cc - 1; k > v; k-- {
		if p.xpos(k) != "VBG" && (k+1 != cc || !strings.HasSuffix(p.d.Word(k), "ing")) {
			continue
		}
		for p.is(k, "conj") && p.head(k) > v && p.head(k) < k { // "of funding, training and arming"
			k = p.head(k)
		}
		h, c := p.head(k), k-1
		switch {
		case h == v && p.is(k, "advcl", "xcomp", "ccomp"):
			p.arcs[t].Head = k
			return true
		case p.d.Word(c) != "of" && p.d.Word(c) != "for":
		case p.is(k, "nmod", "obl", "obj") && p.head(c) == k && h >= v && h < k: // "of training and arming"
			return p.keepingTree(func() {
				p.move(k, v, "advcl")
				p.arcs[c].Rel = "mark"
				p.arcs[t].Head = k
			})
		case p.is(k, "amod", "compound") && h > k && h < cc && p.head(c) == h && p.below(h, v): // "of looting gold and selling"
			return p.keepingTree(func() {
				p.move(k, v, "advcl")
				p.move(h, k, "obj")
				p.move(c, k, "mark")
				p.arcs[t].Head = k
			})
		}
	}
	return false
}

// gerundInList: "denied building, selling or shipping drones" with selling as an adverbial of denied. A gerund right behind a comma and a gerund, with a further
// one behind "or" or "and", is the second of a list.
func (p *parse) gerundInList(t int) bool {
	v, last := p.head(t), p.child(t, "conj")
	if v < p.s.Start || v > t || p.d.Word(t-1) != "," || last < t || p.xpos(last) != "VBG" || p.child(last, "cc") < 0 || p.child(t, "mark", "case", "nsubj", "aux") >= 0 {
		return false
	}
	for g := t - 2; g > v; g-- {
		if g == t-2 && p.xpos(g) == "NN" && strings.HasSuffix(p.d.Word(g), "ing") && p.is(g, "obj") && p.head(g) == v && p.start(g) == g && gerunding[p.lemma(v)] {
			p.arcs[t].Rel = "xcomp" // "denied building," with building for a noun
			return true
		}
		if p.xpos(g) == "VBG" && p.head(g) == v && (p.is(g, "obj", "xcomp", "ccomp") || p.is(g, "advcl", "acl", "obl") && p.child(g, "mark", "case") >= 0) {
			p.move(t, g, "conj")
			p.move(last, g, "conj")
			return true
		}
	}
	return false
}

// trailingParticiple: "is not up to the task of keeping peace, pledging 300 troops" with pledging on keeping. A participle behind a comma that ends the phrase of a gerund with "of"
// tells what the subject of the clause does.
func (p *parse) trailingParticiple(t int) bool {
	g := p.head(t)
	if g < p.s.Start || g > t || p.d.Word(t-1) != "," || p.xpos(g) != "VBG" || !p.is(g, "acl", "nmod") || p.child(t, "mark", "nsubj", "aux", "cc") >= 0 {
		return false
	}
	m := p.child(g, "mark", "case")
	if m < p.s.Start || m > g || p.lemma(m) != "of" {
		return false
	}
	n := p.head(g)
	if n < p.s.Start || n > g || !p.noun(n) || p.child(n, "cop") < 0 || p.child(n, "nsubj") < 0 {
		return false
	}
	p.move(t, n, "advcl")
	return true
}

// infinitiveOfGerund: "is accused of failing to stop it" with stop as an adverbial of accused. Right behind a gerund that takes one, an infinitive is that gerund's.
func (p *parse) infinitiveOfGerund(t int) bool {
	m := p.child(t, "mark")
	g := m - 1
	if m <= p.s.Start || m > t || p.xpos(m) != "TO" || p.xpos(g) != "VBG" || p.head(t) == g || p.head(g) != p.head(t) || p.head(t) > g || !infinitiving[p.lemma(g)] || p.child(g, "xcomp", "obj") >= 0 {
		return false
	}
	p.move(t, g, "xcomp")
	return true
}

// infinitiving are verbs that have an infinitive for their object (Quirk et al. 1985, 16.38).
var infinitiving = set("agree attempt begin cease choose conspire continue decide decline fail help hope intend manage neglect offer plan plot pledge promise refuse seek start threaten try vow want")

// gerundOfBan: "a law barring Chad from selling rifles" with selling on law. What somebody is kept from belongs to the verb of keeping whose object stands right
// before.
func (p *parse) gerundOfBan(t int) bool {
	m, h := p.child(t, "mark", "case"), p.head(t)
	if m < 1 || m > t || p.d.Word(m) != "from" || h < 0 || h > m {
		return false
	}
	o := m - 1
	for o > h && p.noun(o) && p.is(o, "flat", "compound", "nmod", "conj") && p.head(o) >= 0 && p.head(o) < o {
		o = p.head(o)
	}
	v := p.head(o)
	if o <= h || v <= h || v > o || !p.is(o, "obj") || !keepingFrom[p.lemma(v)] {
		return false
	}
	return p.keepingTree(func() { p.move(t, v, "advcl") })
}

// keepingFrom are verbs of keeping somebody from what he would do.
var keepingFrom = set("ban bar block discourage forbid keep preclude prevent prohibit restrain stop")

// gerundOfTool: "gave tools for making rifles to Chad" with making on gave and Chad on rifles. What a thing is for is said of the thing, and whom it is
// given to of the giving.
func (p *parse) gerundOfTool(t int) bool {
	v, m := p.head(t), p.child(t, "mark")
	n := m - 1
	if v < 0 || v > t || m < 0 || p.d.Word(m) != "for" || n <= v || !p.noun(n) || !instruments[p.lemma(n)] || p.head(n) != v && v != n || !p.is(n, "obj") || p.start(t) != m {
		return false
	}
	giving := p.head(n)
	p.move(t, n, "acl")
	o := p.child(t, "obj")
	for k := t + 1; o > t && k < p.s.End && dative[p.lemma(giving)]; k++ {
		if (p.head(k) == o || p.head(k) == t) && p.is(k, "nmod", "obl") && p.noun(k) && p.preposition(k) == "to" {
			p.move(k, giving, "obl")
		}
	}
	return v != n
}

// instruments are things that one needs for making others.
var instruments = set("technology know-how equipment machinery machine material chemical component blueprint design drawing facility tool device expertise precursor part")

// gerund reports whether t is a gerund, simple or perfect.
func (p *parse) gerund(t int) bool {
	if p.xpos(t) == "VBG" {
		return true
	}
	a := p.child(t, "aux")
	return p.xpos(t) == "VBN" && a >= 0 && p.xpos(a) == "VBG"
}

// gerunding verbs have a gerund for an object (Quirk et al. 1985, 16.40).
var gerunding = set(`admit avoid begin cease consider continue deny finish halt keep resume risk start stop`)

// gerundingIn are verbs and adjectives that have a gerund behind a preposition (Quirk et al. 1985, 16.40).
var gerundingIn = set(`accuse aid arrest assist blacklist capable charge complicit convict designate detain engage fine guilty implicate imprison indict
instrumental involve jail participate persist prosecute responsible sanction sentence specialise specialize succeed suspect`)

// gerundAsModifier: "denied supplying weapons", "succeeded in building engines", with the gerund as modifier of the noun.
func (p *parse) gerundAsModifier(t int) bool {
	n := p.head(t)
	if k := t - 1; n == t+1 && k > p.s.Start && p.is(n, "obj") && trying[p.lemma(k)] && p.head(k) == n && p.head(n) >= 0 && p.head(n) < k { // "made progress building jets"
		v := p.head(n)
		p.move(k, v, "obj")
		p.inherit(k, n, v+1, k)
		p.move(t, k, "acl")
		p.move(n, t, "obj")
		return true
	}
	if c := t - 1; n > t && p.is(n, "obl") && c >= p.s.Start && p.is(c, "case", "mark") && (p.head(c) == n || p.head(c) == t) && p.head(n) >= 0 && p.head(n) < c && gerundingIn[p.lemma(p.head(n))] {
		v := p.head(n)
		p.move(t, v, "advcl")
		p.move(c, t, "mark")
		p.gerundTakes(t, n, v)
		return true
	}
	if n < t || !p.is(n, "obj") || p.start(n) != t {
		return false
	}
	v := p.head(n)
	if v != t-1 || !gerunding[p.lemma(v)] {
		return false
	}
	p.move(t, v, "xcomp")
	p.gerundTakes(t, n, v)
	return true
}

// gerundBehindRelative: "a state which has opposed selling rifles" with selling as a second clause of state. Right behind the verb of a relative clause,
// a gerund is what that verb is about.
func (p *parse) gerundBehindRelative(t int) bool {
	v := t - 1
	if v <= p.head(t) || p.head(v) != p.head(t) || !p.is(v, "acl:relcl") || !p.verb(v) || p.child(v, "obj", "xcomp", "ccomp") >= 0 || p.start(t) != t {
		return false
	}
	p.move(t, v, "xcomp")
	return true
}

// trying are nouns of success and its lack, whose gerund says in what.
var trying = set("progress success difficulty trouble experience")

// participleOfSingular: "passed a law banning sales" with law and banning as modifiers of sales. The article tells that the singular is the head, and the
// participle behind it says what it does with the plural.
func (p *parse) participleOfSingular(t int) bool {
	n, c := p.head(t), t-1
	if n < t || p.xpos(n) != "NNS" || c <= p.s.Start || p.xpos(c) != "NN" || p.head(c) != n || !p.is(c, "compound") {
		return false
	}
	d := p.child(n, "det")
	if d < 0 || d > c || p.lemma(d) != "a" && p.lemma(d) != "an" {
		return false
	}
	p.inherit(c, n, p.s.Start, c)
	p.become(c, n, "obj")
	p.move(n, t, "obj")
	p.move(t, c, "acl")
	return true
}

// adverbBeforeGerund: "accused Chad of openly selling rifles" with openly as the head of a phrase with of. An adverb heads no phrase before a
// gerund, which has the preposition.
func (p *parse) adverbBeforeGerund(t int) bool {
	g := t + 1
	c := p.child(t, "case")
	if c != t-1 || g >= p.s.End || p.xpos(g) != "VBG" || !p.is(g, "advcl", "acl") || p.child(g, "mark", "nsubj") >= 0 || p.below(t, g) || p.below(g, t) {
		return false
	}
	p.move(t, g, "advmod")
	p.move(c, g, "mark")
	return true
}

// gerundTakes gives the gerund t its object n, and what stands behind that and hung on it or on the governor v.
func (p *parse) gerundTakes(t, n, v int) {
	p.move(n, t, "obj")
	for k := n + 1; k < p.s.End; k++ {
		switch {
		case p.head(k) == n && p.is(k, "nmod") && p.preposition(k) == "to":
			p.move(k, t, "obl")
		case p.head(k) == v && p.is(k, "obl"):
			p.arcs[k].Head = t
		}
	}
}

// bans are nouns with a gerund behind "on" or "against".
var bans = set("ban embargo moratorium prohibition restriction curb limit cap freeze")

// phraseOfGerund: "stop buying gas from Chad" with Chad on stop.
func (p *parse) phraseOfGerund(t int) bool {
	v := p.head(t)
	if v < p.s.Start || !gerunding[p.lemma(v)] {
		return false
	}
	switch p.preposition(t) {
	case "from", "to", "for", "with":
	default:
		return false
	}
	g := p.child(v, "xcomp")
	if g < v || g > t || p.xpos(g) != "VBG" || p.child(g, "obj") < 0 {
		return false
	}
	p.arcs[t].Head = g
	return true
}

// gerundOfBar: "kept ten tons of ore from being sold to Chad" with sold on tons or on ore. What somebody is kept from belongs to the verb.
func (p *parse) gerundOfBar(t int) bool {
	c, n := p.child(t, "mark"), p.head(t)
	if c < 0 || c > t || p.lemma(c) != "from" || n < 0 || n > c || !p.noun(n) {
		return false
	}
	if b := p.child(t, "aux:pass"); p.xpos(t) != "VBG" && (b < c || p.xpos(b) != "VBG") {
		return false
	}
	for p.is(n, "nmod") && p.head(n) >= 0 && p.head(n) < n && p.noun(p.head(n)) {
		n = p.head(n)
	}
	v := p.head(n)
	if !p.is(n, "obj", "nsubj:pass") || v < 0 || !p.verb(v) || !barring[p.lemma(v)] || v > c {
		return false
	}
	p.move(t, v, "advcl")
	return true
}

// barring are verbs of keeping somebody or something from what a gerund says (Levin 1993, 54.1; Quirk et al. 1985, 16.32).
var barring = set("ban bar block deter discourage dissuade exempt forbid halt hinder keep prevent prohibit protect restrain restrict save stop")

// gerundOfNoun: "arrested on suspicion of smuggling fuel", "lifted a ban on selling jets" with the gerund on the verb. A gerund behind
// "of" belongs to the noun right before it when that has a preposition of its own.
func (p *parse) gerundOfNoun(t int) bool {
	c := p.child(t, "mark")
	if c <= p.s.Start || c > t {
		return false
	}
	n := c - 1
	if p.lemma(c) == "in" && p.is(n, "nmod") && p.preposition(n) == "of" { // "the role of Chad in selling"
		n = p.head(n)
	}
	if n < 0 || !p.noun(n) || p.head(n) != p.head(t) {
		return false
	}
	switch p.lemma(c) {
	case "of":
		if !p.is(n, "obl") || p.preposition(n) == "" {
			return false
		}
	case "on", "against":
		if !bans[p.lemma(n)] {
			return false
		}
	case "in": // "showed Chad's role in supplying"
		if !hands[p.lemma(n)] || p.child(n, "nmod:poss", "nmod", "amod") < 0 {
			return false
		}
	default:
		return false
	}
	p.move(t, n, "acl")
	return true
}

// hands are nouns for what part somebody has in a deed.
var hands = set("role part hand involvement complicity participation share")

// tidings are nouns of what is told, shown or feared, in a gerund behind a preposition that may have a subject of its own.
var tidings = set(`report claim allegation accusation charge evidence proof sign indication rumour rumor suspicion talk news fear concern warning possibility
prospect risk likelihood chance history record idea speculation hint account story denial case instance example knowledge awareness memory`)

// gerundWithSubject: "reports of Chad supplying rifles" with Chad as modifier of reports and supplying beside it, or on the verb. Behind a noun
// of telling and its preposition, a party right before a gerund is the subject of that (Quirk et al. 1985, 16.42), and so is a thing right before
// a passive one: "no knowledge of its chips being sold".
func (p *parse) gerundWithSubject(t int) bool {
	first, subject := t, "nsubj"
	if p.xpos(t) == "VBN" && t > p.s.Start && p.d.Word(t-1) == "being" && p.child(t, "aux:pass") == t-1 {
		first, subject = t-1, "nsubj:pass"
	}
	if p.xpos(first) != "VBG" || first-1 < p.s.Start || p.child(t, "mark", "case", "aux", "nsubj") >= 0 || p.child(t, "obj", "obl", "xcomp") < 0 {
		return false
	}
	n := first - 1
	for p.is(n, "compound", "flat", "conj") && p.head(n) >= p.s.Start && p.head(n) < t {
		n = p.head(n)
	}
	h := p.head(n)
	c := p.child(n, "case")
	if !p.noun(n) || !p.is(n, "nmod") || h < 0 || h > n || c < h || c > n || !tidings[p.lemma(h)] || p.below(h, t) || p.head(t) != h && p.head(t) != n && !p.below(h, p.head(t)) {
		return false
	}
	if w := p.lemma(c); w != "of" && w != "about" || !p.proper(n) && p.child(n, "det", "nmod:poss") < 0 { // "reports of firms supplying rifles" may be of firms
		return false
	}
	p.move(t, h, "acl")
	p.move(n, t, subject)
	p.move(c, t, "mark")
	return true
}

// blaming are predicatives that say of what somebody is to blame, in a gerund behind "of" or "for".
var blaming = set("guilty responsible liable accountable culpable")

// gerundOfAdjective: "found guilty in a district court of selling rifles" with selling as a clause of court. A phrase of place between such
// an adjective and its gerund takes no gerund.
func (p *parse) gerundOfAdjective(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(n, "obl", "nmod") || p.head(n) < 0 {
		return false
	}
	c, j := p.child(t, "mark"), p.head(n)
	if c < 0 || c < n || c > t || p.lemma(c) != "of" && p.lemma(c) != "for" {
		return false
	}
	if !blaming[p.lemma(j)] { // the phrase may hang on the verb of the adjective
		if j = p.child(j, "xcomp"); j < 0 || !blaming[p.lemma(j)] {
			return false
		}
	}
	switch p.preposition(n) {
	case "in", "by", "at", "before":
	default:
		return false
	}
	if j > n {
		return false
	}
	p.move(t, j, "advcl")
	return true
}

// meansOfGerund: "accused Chad of funding a war by buying fuel" with buying on accused. Means that stand behind what somebody is accused of,
// or punished for, are means of that.
func (p *parse) meansOfGerund(t int) bool {
	v := p.head(t)
	if c := p.child(t, "mark"); v < 0 || v > t || c < 0 || p.lemma(c) != "by" || !p.verb(v) {
		return false
	}
	for k := t - 1; k > v; k-- {
		if p.head(k) != v || !p.is(k, "advcl") || p.xpos(k) != "VBG" {
			continue
		}
		if c := p.child(k, "mark"); c >= 0 && c < k && (p.lemma(c) == "of" || p.lemma(c) == "for") {
			p.arcs[t].Head = k
			return true
		}
		return false
	}
	return false
}

// lines are gerunds that say what business a firm, or what use a thing, is for; businesses are the nouns that they do so before.
var (
	lines      = set("trading shipping milling drilling cooking heating coking mining refining manufacturing engineering holding processing leasing operating consulting marketing farming")
	businesses = set(`house firm company arm group unit line giant business subsidiary corporation conglomerate concern wheat rig ship vessel oil gas coal stove
		equipment machinery machine tool partner agent agency`)
)

// apparatus are nouns of what is made for a work; notWorks are gerunds that are prepositions or verbs of having it.
var (
	apparatus = set("equipment machinery machine gear tool device apparatus")
	notWorks  = set("using including involving containing excluding requiring lacking")
)

// gerundOfBusiness: "bought barley from trading house Velmar", "500 tons of milling wheat" with trading and milling as verbs that take what stands
// behind, or as what has the preposition. They say what kind of firm or thing it is.
func (p *parse) gerundOfBusiness(t int) bool {
	n, h := t+1, p.head(t)
	kind := n < p.s.End && apparatus[p.lemma(n)] && (p.xpos(t) == "VBG" || p.is(t, "obj", "conj") && strings.HasSuffix(p.d.Word(t), "ing")) && !notWorks[p.d.Word(t)] && !handed(p.lemma(t)) && p.child(t, "mark", "case") < 0 // whatever it is for
	if n >= p.s.End || h < 0 || !kind && (!lines[p.d.Word(t)] || !businesses[p.lemma(n)]) {
		return false
	}
	m := p.child(t, "mark", "case")
	if f := p.head(n); m >= 0 && m < t && f > n && f < p.s.End && p.head(f) == h && p.is(n, "compound") && p.is(f, "obl:agent", "obl", "obj") && p.proper(f) && p.is(t, "advcl", "acl") { // "by state trading house Velmar"
		if p.is(f, "obj") {
			p.arcs[f].Rel = "obl"
		}
		p.move(t, n, "compound")
		p.move(m, f, "case")
		return true
	}
	if m >= 0 && (m != t-1 || p.xpos(m) != "IN") {
		return false
	}
	if p.is(t, "compound") && h >= n && m >= 0 {
		p.move(m, h, "case")
		return true
	}
	if p.head(n) == n+1 && p.is(n, "compound") && p.head(n+1) == t { // "house" with the name for its head
		n++
	}
	if p.head(n) != t || !p.is(n, "obj") || p.child(t, "aux", "nsubj") >= 0 || !p.is(t, "advcl", "acl", "xcomp", "ccomp") && !(kind && p.is(t, "obj", "conj")) {
		return false
	}
	if o := p.child(h, "obj"); kind && p.is(t, "conj") && p.verb(h) && o == t-2 && p.xpos(t-1) == "CC" { // "sold pumps and drilling equipment" with drilling beside sold
		h = o
	}
	rel := "nmod"
	switch {
	case m >= 0 && p.verb(h):
		rel = "obl"
	case m >= 0:
	case p.verb(h) && h == t-1 && trading[p.lemma(h)]:
		rel = "obj"
	case kind && p.verb(h) && handed(p.lemma(h)) && (h == t-1 || p.head(t-1) == h && p.is(t-1, "iobj", "obj")): // "gave Mali drilling equipment"
		if rel = "obj"; h < t-1 {
			p.arcs[t-1].Rel = "iobj"
		}
	case kind && p.is(t, "conj") && p.noun(h) && p.xpos(t-1) == "CC": // "pumps and drilling equipment"
		rel = "conj"
	default:
		return false
	}
	p.move(n, h, rel)
	p.inherit(n, t, p.s.Start, p.s.End)
	for k := n + 1; k < p.s.End; k++ {
		if p.head(k) == n && p.is(k, "obl", "obl:agent") { // "a gift of cooking oil by Chad"
			p.arcs[k].Rel = "nmod"
		}
	}
	p.move(t, n, "compound")
	if m >= 0 {
		p.arcs[m].Rel = "case"
	}
	if name := n + 1; name < p.s.End && p.head(name) == n && p.is(name, "obj") && p.proper(name) {
		p.arcs[name].Rel = "appos"
	}
	return true
}

// resenting are verbs whose object may be a gerund with a subject of its own, objecting those that have it behind "to" or "from".
var (
	resenting = set("oppose resent fear mind dread tolerate condemn criticise criticize denounce")
	objecting = set("object oppose opposed averse agree consent profit benefit")
)

// partyAt reports whether noun n may name somebody who acts, by the entities and the kinds of actors.
func (p *parse) partyAt(n int) bool {
	e := p.d.EntityAt(n)
	return e != nil && e.Kind != extract.City || actors[p.lemma(n)]
}

// perfectGerund: "admitted having sold rifles" with sold as a clause of its own. It has no subject but that of the verb (Quirk et al. 1985, 16.40).
func (p *parse) perfectGerund(t int) bool {
	if !p.gerund(t) || p.child(t, "nsubj", "nsubj:pass", "mark", "expl", "csubj") >= 0 {
		return false
	}
	p.arcs[t].Rel = "xcomp"
	return true
}

// gerundSubject: "warned against Chad selling rifles", "opposes Chad selling rifles" with the gerund as what the first party does. Right behind a noun phrase
// that a preposition of attitude governs, or the object of such a verb, a gerund has that for its subject (Quirk et al. 1985, 15.12).
func (p *parse) gerundSubject(t int) bool {
	n := t - 1
	if n > p.s.Start && p.xpos(n) == "RB" && p.is(n, "advmod") && p.head(n) == t { // "Chad secretly selling rifles"
		n--
	}
	if n < p.s.Start || !p.noun(n) || p.child(t, "mark", "case") >= 0 {
		return false
	}
	if c := p.child(n, "case"); p.head(n) == t && p.is(n, "obl", "nsubj", "compound", "nmod") && c >= 0 && p.copula(t, n) && p.d.Word(c) == "against" { // "have been against Chad selling rifles"
		return p.keepingTree(func() {
			for k := p.s.Start; k < n; k++ {
				if p.head(k) == t && p.is(k, "nsubj") {
					p.arcs[k].Rel = "nsubj:outer"
				}
			}
			if k := p.child(t, "aux"); k >= 0 && p.lemma(k) == "be" {
				p.arcs[k].Rel = "cop"
			}
			p.arcs[n].Rel = "nsubj"
			p.move(c, t, "mark")
		})
	}
	if c := p.child(n, "case"); p.head(n) == t && p.is(n, "nsubj") && c >= 0 && c < n && p.is(t, "advcl") && (p.d.Word(c) == "of" || p.d.Word(c) == "about") {
		p.move(c, t, "mark")
		return true
	}
	if p.child(t, "aux", "nsubj") >= 0 {
		return false
	}
	for p.is(n, "flat", "compound", "fixed") && p.head(n) >= p.s.Start && p.head(n) < t {
		n = p.head(n)
	}
	h, c := p.head(n), p.child(n, "case")
	if c > n || c >= 0 && p.child(c, "fixed") >= 0 {
		return false
	}
	if c < 0 {
		if h < p.s.Start || !p.is(n, "obj") || !resenting[p.lemma(h)] {
			return false
		}
		return p.keepingTree(func() {
			p.move(t, h, "ccomp")
			p.move(n, t, "nsubj")
		})
	}
	switch p.d.Word(c) {
	case "against", "about", "over", "despite":
	case "of", "on", "at": // "spoke of Chad selling rifles", but "spoke on Monday"
		if !p.partyAt(n) {
			return false
		}
	case "to", "from":
		if h < p.s.Start || !objecting[p.lemma(h)] {
			return false
		}
	default:
		return false
	}
	switch {
	case p.is(t, "advcl", "xcomp", "ccomp", "acl") && p.head(t) == h && h >= p.s.Start && p.is(n, "obl", "nmod"):
		return p.keepingTree(func() {
			if !p.is(t, "acl") {
				p.arcs[t].Rel = "advcl"
			}
			p.move(n, t, "nsubj")
			p.move(c, t, "mark")
		})
	case p.is(t, "acl") && p.head(t) == n && p.d.Word(c) == "to" && p.is(n, "obl", "nmod"): // "is opposed to a firm selling rifles"
		return p.keepingTree(func() {
			p.become(t, n, "nsubj")
			p.arcs[t].Rel = "advcl"
			p.move(c, t, "mark")
		})
	case p.is(t, "acl", "advcl") && p.head(t) == n && p.child(n, "cop") >= 0 && p.child(n, "nsubj") >= 0: // "is against Chad selling rifles"
		return p.keepingTree(func() {
			p.arcs[p.child(n, "nsubj")].Rel = "nsubj:outer"
			p.become(t, n, "nsubj")
			for k := p.s.Start; k < p.s.End; k++ {
				if p.head(k) == n && p.is(k, "nsubj:outer", "cop", "aux", "advmod", "obl", "advcl", "punct") {
					p.arcs[k].Head = t
				}
			}
			p.move(c, t, "mark")
		})
	}
	return false
}

// copula reports whether a form of be before token end hangs on t.
func (p *parse) copula(t, end int) bool {
	k := p.child(t, "cop", "aux")
	return k >= 0 && k < end && (p.lemma(k) == "be" || p.child(t, "cop") >= 0)
}
