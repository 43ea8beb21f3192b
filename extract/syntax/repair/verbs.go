package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of verbs that were taken for something else, and of what hangs on them therefore.

// verbTaggedNoun: "The yard services the fleet", "may source chips" with a verb that is spelled as a noun and was tagged as one, yet has a subject and an
// object in the tree, as no noun has. The tree has seen more of the sentence than the tags, so the word is a verb.
func (p *parse) verbTaggedNoun(t int) bool {
	const near = 12 // tokens to its object
	object := -1
	for k := t + 1; k < p.s.End && k <= t+near && object < 0; k++ {
		if p.head(k) == t && p.is(k, "obj", "iobj") {
			object = k
		}
	}
	if object < 0 || p.verb(object) || p.child(t, "cop", "det", "case", "nmod:poss", "amod", "nummod", "nmod") >= 0 {
		return false
	}
	aux := p.child(t, "aux")
	to := p.child(t, "mark")
	if to >= 0 && p.xpos(to) == "TO" && (p.noun(t+1) || p.xpos(t+1) == "JJ") { // "sent to garment mills"
		return false
	}
	base := aux >= 0 && p.xpos(aux) != "VBN" || to >= 0 && p.xpos(to) == "TO"
	if subject := p.child(t, "nsubj"); !base && (subject < 0 || subject > t) {
		return false
	}
	tag := extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: p.lemma(t)}
	switch {
	case base:
		tag.XPOS = "VB"
	case p.xpos(t) == "NNS":
		tag.XPOS = "VBZ"
	}
	p.d.Tags[t] = tag
	return true
}

// verblessRoot: "Turkey's Baykar, which makes drones, signed a deal" with Baykar as root and signed loosely attached to
// it, perhaps as a participle. A verb without a subject takes as subject the noun before it, from which a clause or an
// apposition parts it, or nothing at all: "Velmar Ltd exported pumps". A participle with an object of its own is a past tense.
func (p *parse) verblessRoot(t int) bool {
	n := p.head(t)
	if p.splitSubject(t, n) {
		return true
	}
	if n >= 0 && n < t && p.is(t, "conj") && p.xpos(t) == "VBD" && p.xpos(n) == "NNS" && p.head(n) == extract.Root && p.child(n, "nsubj") == n-1 && n > p.s.Start && p.child(n, "cop", "aux", "case") < 0 &&
		p.child(t, "nsubj", "nsubj:pass", "csubj", "expl", "cc", "mark") < 0 { // "Chadian exports to Mali earned it a fortune" with Chadian as a subject of exports
		p.arcs[n-1].Rel = "amod"
		p.become(t, n, "nsubj")
		p.inherit(t, n, t+1, p.s.End)
		return true
	}
	if n < 0 || n > t || p.head(n) != extract.Root || !p.noun(n) || p.child(n, "cop", "nsubj", "nsubj:pass", "aux", "case") >= 0 ||
		p.child(t, "nsubj", "nsubj:pass", "csubj", "expl", "cc", "mark") >= 0 {
		return false
	}
	if t > p.s.Start && p.d.Word(t-1) == "each" && p.child(n, "conj") >= 0 && (p.head(t-1) == n || p.is(p.head(t-1), "conj") && p.head(p.head(t-1)) == n) { // "Chad, Mali and Peru each sold jets"
		p.move(t-1, n, "det")
		p.become(t, n, p.subjectOf(t))
		return true
	}
	behind := t - 1 // the mark before the verb and its adverbs
	for behind > n && p.xpos(behind) == "RB" {
		behind--
	}
	active := p.xpos(t) == "VBN" && p.child(t, "obj") > t && !ditransitive[p.lemma(t)] && p.xpos(behind) == ","
	if p.is(t, "acl:relcl") { // a second clause without a pronoun: "The mill, which makes flour, also sold bread"
		first := p.child(n, "acl:relcl")
		if first >= t || p.d.Word(behind) != "," || p.child(first, "nsubj", "nsubj:pass", "obj", "det") < n || p.xpos(p.start(first)) != "WDT" && p.xpos(p.start(first)) != "WP" && p.d.Word(p.start(first)) != "," {
			return false
		}
		active = active || p.xpos(t) == "VBN" && p.child(t, "obj") > t
	}
	if !p.finite(t) && !active && p.child(t, "aux", "aux:pass") < 0 {
		return false
	}
	parted := p.xpos(t) == "VBD" && p.child(t, "obj") > t && p.is(t, "acl", "parataxis") && (t == n+1 || t == n+2 && p.xpos(n+1) == "RB")
	for k := n + 1; k < t; k++ {
		parted = parted || p.head(k) == n && (p.is(k, "acl:relcl", "acl", "appos") || p.is(k, "nmod") && p.xpos(t-1) == "," && p.xpos(p.start(k)) == ",") // "traders in Oran, on the coast, say"
	}
	if !parted {
		return false
	}
	p.become(t, n, p.subjectOf(t))
	p.inherit(t, n, t+1, p.s.End) // what stands behind the verb is the verb's
	return true
}

// asideAsVerb: "Chad, worried about the price, bought six" with worried as the verb and bought beside it. Between two commas behind the subject a
// participle is an aside, and the finite verb behind is the verb of the clause.
func (p *parse) asideAsVerb(t int) bool {
	h := p.head(t)
	for k := t - 1; k > h && h >= 0 && p.is(t, "conj", "parataxis"); k-- { // or the two hang side by side
		if p.head(k) == h && p.is(k, "conj", "parataxis") {
			h = k
		}
	}
	if h < 0 || h > t || p.xpos(h) != "VBN" && p.xpos(h) != "JJ" && (p.xpos(h) != "VBD" || p.xpos(h+1) != "IN" || p.child(h, "obj") >= 0) ||
		p.child(t, "nsubj", "nsubj:pass", "cc", "mark", "aux") >= 0 || p.child(h, "aux", "aux:pass", "cop", "ccomp") >= 0 || t-1 <= h || p.d.Word(t-1) != "," {
		return false
	}
	n := p.child(h, "nsubj", "nsubj:pass")
	if n < 0 || n > h {
		return false
	}
	for k := n + 1; k < h; k++ { // nothing but the comma, and an adverb, parts the two
		if p.d.Word(k) != "," && p.xpos(k) != "RB" {
			return false
		}
	}
	if p.d.Word(n+1) != "," {
		return false
	}
	p.arcs[t] = p.arcs[h]
	p.move(n, t, p.subjectOf(t))
	p.move(h, n, "acl")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == h && (k < n || k > t) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// splitSubject: "Purchases of steel and glass alarmed them" with purchases as the root and glass as the subject of alarmed. The finite verb behind is that
// of the sentence, and what stands between is a conjunct of the last phrase.
func (p *parse) splitSubject(t, n int) bool {
	if n < 0 || n > t || !p.is(t, "conj") || p.xpos(t) != "VBD" && p.xpos(t) != "VBZ" || p.head(n) != extract.Root || !p.noun(n) || p.child(n, "cop", "nsubj", "aux", "case", "acl:relcl") >= 0 {
		return false
	}
	s, cc := p.child(t, "nsubj"), p.child(t, "cc")
	if s < n || s > t || cc < n || p.start(s) != cc+1 || !p.noun(s) {
		return false
	}
	m := cc - 1
	if p.head(m) != n || !p.is(m, "nmod") || p.preposition(m) != "of" || p.noun(m) != p.noun(s) {
		return false
	}
	p.move(s, m, "conj")
	p.move(cc, s, "cc")
	p.become(t, n, p.subjectOf(t))
	p.inherit(t, n, t+1, p.s.End)
	return true
}

// verbAsAuxiliary: "the party, which has long opposed sending arms" with opposed as auxiliary of sending. A full verb right before a
// gerund governs it, and has what stands before.
func (p *parse) verbAsAuxiliary(t int) bool {
	g := p.head(t)
	if g != t+1 || p.xpos(g) != "VBG" || auxiliaries[p.lemma(t)] {
		return false
	}
	p.become(t, g, "xcomp")
	p.inherit(t, g, p.s.Start, t)
	return true
}

// auxiliaries are verbs that stand before a gerund without governing it.
var auxiliaries = set(`be have do get go will can may shall must`)

// onAuxiliary: "the shells were found" with shells as subject of were, and were an auxiliary of found; likewise "it might, if
// pressed, withdraw" with it and pressed below might. An auxiliary governs no clause.
func (p *parse) onAuxiliary(t int) bool {
	aux := p.head(t)
	if aux < 0 || !p.is(aux, "aux", "aux:pass") {
		return false
	}
	v := p.head(aux)
	if v < aux || p.is(t, "nsubj", "nsubj:pass") && p.child(v, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	p.arcs[t].Head = v
	return true
}

// passiveQuestion: "Were any jets sold to Chad?" with were as a plain auxiliary and jets as who sold them. A form of be before a participle makes a passive.
func (p *parse) passiveQuestion(t int) bool {
	be, n := p.child(t, "aux"), p.child(t, "nsubj")
	if h := p.head(t); h > p.s.Start && h < t && p.is(t, "acl") && p.is(h, "root") && p.noun(h) && p.child(h, "cop") == p.s.Start && p.finite(p.s.Start) && p.child(h, "nsubj", "expl") < 0 && p.xpos(t) == "VBN" { // "Were jets sold to Chad?" read as one noun
		p.become(t, h, "nsubj:pass")
		p.move(p.s.Start, t, "aux:pass")
		return true
	}
	if be < 0 || n < be || n > t || p.lemma(be) != "be" || p.xpos(be) != "VBD" && p.xpos(be) != "VBP" && p.xpos(be) != "VBZ" || p.child(t, "obj", "aux:pass", "cop") >= 0 {
		return false
	}
	p.arcs[be].Rel, p.arcs[n].Rel = "aux:pass", "nsubj:pass"
	return true
}

// verbBelowSubject: "a plane carrying 40 tonnes of shells landed" with plane as root and landed as modifier of tonnes. A past
// tense without subject, below a participle that modifies a verbless root, is the verb of that root.
func (p *parse) verbBelowSubject(t int) bool {
	if p.courseOf(t) {
		return true
	}
	if p.head(t) < 0 || p.head(t) > t || p.is(t, "advcl", "xcomp") && !voyages[p.lemma(t)] || p.xpos(t) == "VBN" && (!voyages[p.lemma(t)] || p.child(t, "aux", "obj", "obl:agent") >= 0) || // what goes somewhere is no participle
		p.child(t, "nsubj", "nsubj:pass", "mark", "cc", "aux:pass", "expl") >= 0 {
		return false
	}
	root := t
	for p.head(root) >= 0 {
		root = p.head(root)
	}
	if root > t || !p.noun(root) || p.child(root, "cop", "nsubj", "nsubj:pass", "case", "aux") >= 0 {
		return false
	}
	participle := p.child(root, "acl")
	if participle < 0 || participle == t || !p.below(t, participle) {
		return false
	}
	p.become(t, root, "nsubj")
	return true
}

// courses are verbs of what becomes of an event or an amount, which are never passive without a form of be and an agent.
var courses = set("rise fall drop decline climb soar slump plunge surge dip stop cease resume halve double triple dwindle jump shrink")

// courseOf: "exports of copper to Chad stopped in May" with exports as root, or as what is said, and stopped as a clause of it. The only verb of a phrase
// that should be a clause is its verb.
func (p *parse) courseOf(t int) bool {
	if !courses[p.lemma(t)] || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cc", "obj", "obl:agent") >= 0 {
		return false
	}
	n := t
	for h := p.head(n); h >= 0 && h < t && (p.noun(h) || n == t); h = p.head(n) {
		n = h
	}
	h, s := p.head(n), p.child(n, "nsubj")
	rel := p.arcs[n].Rel
	switch {
	case h == extract.Root && p.d.Word(p.s.End-1) == ".":
	case h >= 0 && saying[p.lemma(h)] && p.is(n, "ccomp", "obj"):
		rel = "ccomp"
	default:
		return false
	}
	if n == t || !p.noun(n) || p.child(n, "cop", "nsubj:pass", "case", "aux") >= 0 || s >= 0 && (s != n-1 || p.xpos(n) != "NNS") {
		return false
	}
	for k := p.start(n); k < p.s.End && (h < 0 || p.below(k, n)); k++ {
		if k != t && (p.finite(k) || p.xpos(k) == "MD" || k > n && k < t && p.d.Word(k) == ",") {
			return false
		}
	}
	p.become(t, n, "nsubj")
	p.arcs[t].Rel = rel
	p.inherit(t, n, t+1, p.s.End)
	if s >= 0 {
		p.arcs[s].Rel = "compound"
	}
	for k := n + 1; k < t; k++ {
		if p.head(k) == n && p.is(k, "obl") {
			p.arcs[k].Rel = "nmod"
		}
	}
	return true
}

// passiveSubject: "the firm was fined $2 million" with firm as the subject of an active verb. A passive has none (Universal Dependencies: nsubj:pass).
func (p *parse) passiveSubject(t int) bool {
	v := p.head(t)
	if v < 0 || p.child(v, "aux:pass") < 0 || p.child(v, "nsubj:pass", "csubj:pass") >= 0 {
		return false
	}
	p.arcs[t].Rel = "nsubj:pass"
	return true
}

// bestowing are verbs of giving whose participle does not say what sort of thing something is, as *donated* and *paid* do.
var bestowing = set("promise give lend sell send award deny grant owe issue")

// passiveOfGiving: "the rebels were promised missiles by Chad" with promised as a modifier of what the rebels were, or were as its copula. They are who
// was to get them (the recipient as subject, Levin 1993, 2.1).
func (p *parse) passiveOfGiving(t int) bool {
	c, n := t-1, p.head(t)
	if c <= p.s.Start || p.lemma(c) != "be" || !p.is(c, "cop") || !bestowing[p.lemma(t)] {
		return false
	}
	if p.head(c) == t {
		if s := p.child(t, "nsubj"); s >= 0 && s < c && p.child(t, "obj") > t {
			p.arcs[c].Rel, p.arcs[s].Rel = "aux:pass", "nsubj:pass"
			return true
		}
		return false
	}
	s := -1
	if n > t && p.is(t, "amod") && p.head(c) == n {
		s = p.child(n, "nsubj")
	}
	if s < 0 || s > c {
		return false
	}
	return p.keepingTree(func() {
		p.become(t, n, "obj")
		for k := p.s.Start; k < p.s.End; k++ {
			switch {
			case p.head(k) != n:
			case k == s:
				p.move(k, t, "nsubj:pass")
			case k == c:
				p.move(k, t, "aux:pass")
			case k < c || p.is(k, "punct", "advcl", "obl", "obl:unmarked", "parataxis", "ccomp"):
				p.arcs[k].Head = t
			case k > n && p.preposition(k) == "by" && p.is(k, "nmod"):
				p.move(k, t, "obl:agent")
			case k > n && p.is(k, "nmod:unmarked"):
				p.move(k, t, "obl:unmarked")
			}
		}
	})
}

// pluralAsClause: "rice exports fell" with exports as a clause about rice, "blocks arms exports" with two objects, "on rice exports" with two phrases. A plural
// noun right behind another is the head of both.
func (p *parse) pluralAsClause(t int) bool {
	n := p.head(t)
	switch {
	case t == p.s.Start:
		return false
	case n == t-1 && p.is(t, "acl") && p.noun(n) && !p.proper(n):
		p.become(t, n, "compound")
	case n >= 0 && n < t-1 && p.is(t, "obj") && p.is(t-1, "obj") && p.head(t-1) == n && p.xpos(t-1) == "NNS" && p.lemma(t-1) == "arm":
		p.move(t-1, t, "compound")
	case n >= 0 && n != t-1 && p.is(t, "nmod", "obl") && dealings[p.lemma(t)] && p.is(t-1, "nmod", "obl") && !p.below(t-1, t) && p.xpos(t-1) == "NN" && p.child(t-1, "case") >= 0 &&
		p.child(t, "case", "det", "nmod:poss", "amod", "nummod") < 0: // "talks on wheat exports fell", both on the talks, or one on the verb
		p.become(t, t-1, "compound")
		for k := p.s.Start; k < t; k++ {
			if p.head(k) == t-1 && p.is(k, "case") {
				p.arcs[k].Head = t
			}
		}
	case n < 0 && p.child(t, "nsubj") == t-1 && p.xpos(t-1) == "NNS" && p.lemma(t-1) == "arm" && p.child(t, "cop", "det") < 0:
		p.arcs[t-1].Rel = "compound"
	default:
		return false
	}
	return true
}

// flowing are verbs of trade whose third person is the plural of a noun.
var flowing = set("export flow import purchase supply transfer")

// joining are prepositions that join clauses, too.
var joining = set("after before since until as while because than")

// nounAsVerb: "gas flows from Chad to Mali ended" with ended as a clause of its own. A finite verb that no word joins to a clause without a comma is the verb
// of that clause, and what stood for it is the head of its subject. It may hang beside that on who says so, "wheat exports fell, the board said".
func (p *parse) nounAsVerb(t int) bool {
	n := p.head(t)
	if n > t && p.is(t, "ccomp") {
		n = p.toldBefore(t)
	}
	if n < p.s.Start || n > t || p.xpos(n) != "NNS" && (p.xpos(n) != "VBZ" || !flowing[p.lemma(n)]) || p.child(t, "mark", "cc", "aux") >= 0 ||
		p.child(n, "aux", "obj", "ccomp", "det", "cop") >= 0 {
		return false
	}
	if x, m := p.child(n, "xcomp"), p.child(t, "advmod"); x >= 0 && x != t || m >= 0 && m < t {
		return false
	}
	s, lost := p.child(n, "nsubj"), p.child(t, "nsubj")
	if c := p.child(n, "case"); s >= 0 && c > s && c < n && lost < 0 && p.noun(s) && p.start(n) == p.start(s) && t > n { // "its income from gas exports rose", with exports as the verb of income
		p.become(t, n, "nmod")
		p.move(s, t, "nsubj")
		p.move(n, s, "nmod")
		p.inherit(t, n, n+1, p.s.End)
		p.d.Tags[n] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: p.lemma(n)}
		return true
	}
	if s >= 0 && (s != n-1 || !p.noun(s) || p.proper(s)) || s < 0 && (lost < 0 || p.head(n) >= 0) || p.is(t, "acl") && s >= 0 {
		return false
	}
	if lost >= 0 {
		c := p.child(lost, "case")
		if c < 0 {
			return false
		}
		switch p.d.Word(c) {
		case "to", "into", "from":
		case "by", "of", "for", "in": // "imports of jets by Chad rose"
			if s >= 0 {
				return false
			}
		default:
			return false
		}
	}
	for k := n + 1; k < t; k++ {
		if p.is(k, "punct") || p.xpos(k) == "IN" && joining[p.d.Word(k)] {
			return false
		}
	}
	p.d.Tags[n] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: p.lemma(n)}
	if s >= 0 {
		p.arcs[s].Rel = "compound"
	}
	p.become(t, n, "nsubj")
	for k := n + 1; k < t; k++ {
		if p.head(k) == n || k == lost {
			p.move(k, n, "nmod")
		}
	}
	return true
}

// toldBefore is the plural that stands as a clause of its own before clause t and hangs where t does, -1 for none.
func (p *parse) toldBefore(t int) int {
	for k := p.start(t) - 1; k >= p.s.Start; k-- {
		if p.head(k) == p.head(t) {
			if p.is(k, "ccomp") && p.xpos(k) == "NNS" {
				return k
			}
			return -1
		}
	}
	return -1
}

// pastBehindSubject: "exports of wine rose to 30 tonnes" with rose as a modifier of wine. A past tense behind a noun is the verb of the phrase that the
// noun ends, where that has no verb or is a second subject of another's.
func (p *parse) pastBehindSubject(t int) bool {
	n := p.head(t)
	if n != t-1 || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cc") >= 0 || !p.is(t, "amod") && (n < 1 || p.xpos(n) != "NNS" || p.child(n, "nsubj") != n-1) {
		return false
	}
	for p.is(n, "nmod") && p.head(n) < n && p.head(n) >= 0 {
		n = p.head(n)
	}
	if s := p.child(n, "nsubj"); s >= 0 && s == n-1 && p.noun(s) && p.xpos(n) == "NNS" { // "wheat exports fell", with exports as the verb of wheat
		p.arcs[s].Rel = "compound"
	}
	if !p.noun(n) || p.child(n, "cop", "nsubj", "nsubj:pass", "case") >= 0 {
		return false
	}
	switch h := p.head(n); {
	case h < 0:
		p.become(t, n, "nsubj")
	case h > t && p.is(n, "nsubj") && p.subjectBetween(t, h):
		p.move(t, h, "ccomp")
		p.move(n, t, "nsubj")
	default:
		return false
	}
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == n {
			p.arcs[k].Head = t
			if p.is(k, "nmod") {
				p.arcs[k].Rel = "obl"
			}
		}
	}
	return true
}

// verbBehindAside: "Velmar Ltd, a firm in Oran, suspended supplies to Mali" with supplies as another apposition of Velmar. Behind the comma that ends an aside on a name,
// and where the clause has no other verb, what looks like a participle before a bare noun is the verb.
func (p *parse) verbBehindAside(t int) bool {
	n := p.head(t)
	if n <= t || t-3 < p.s.Start || p.d.Word(t-1) != "," || !p.noun(n) || !p.is(n, "appos", "list", "conj", "nmod", "dep") || p.child(t, "aux", "nsubj", "cc") >= 0 || p.child(n, "case", "det", "cc", "nummod") >= 0 {
		return false
	}
	h := p.head(n)
	for i := 0; i < 2 && h >= 0 && h < t && p.is(h, "appos"); i++ {
		h = p.head(h)
	}
	if h < 0 || h >= t || !p.proper(h) || p.child(h, "cop", "nsubj") >= 0 {
		return false
	}
	aside := p.child(h, "appos", "list", "acl")
	if aside < 0 || aside >= t || p.start(aside) <= h {
		return false
	}
	mark := p.child(h, "case")
	switch {
	case p.is(h, "root"):
		if p.xpos(p.s.End-1) != "." {
			return false
		}
	case mark < 0 || !clausal[strings.ToLower(p.d.Word(mark))]:
		return false
	}
	p.arcs[t].Head, p.arcs[t].Rel = p.head(h), p.rel(h)
	p.move(h, t, "nsubj")
	p.move(n, t, "obj")
	if mark >= 0 && !p.is(t, "root") { // "though Velmar Ltd, a firm, suspended"
		p.arcs[t].Rel = "advcl"
		p.move(mark, t, "mark")
	}
	for k := h + 1; k < p.s.End; k++ {
		if p.head(k) == h && (k > n || p.is(k, "punct") && k > t) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// clausal words open a clause of reason or contrast.
var clausal = set("though although because while whereas since as if")

// subjectBetween reports whether verb h has a subject of its own behind t.
func (p *parse) subjectBetween(t, h int) bool {
	for k := t + 1; k < h; k++ {
		if p.head(k) == h && p.is(k, "nsubj") {
			return true
		}
	}
	return false
}

// verbAsSubject: "The law bars states from selling rifles" with bars as the subject of states. A finite verb with a subject of its own, right before a plural
// that has no verb, is the verb of both.
func (p *parse) verbAsSubject(t int) bool {
	n, s := p.head(t), p.child(t, "nsubj")
	if n <= t || s < 0 || s > t || p.xpos(n) != "NNS" || p.child(n, "cop", "aux", "aux:pass", "case") >= 0 || p.start(n) < p.start(t) {
		return false
	}
	for k := t + 1; k < n; k++ {
		if p.head(k) != n {
			return false
		}
	}
	return p.keepingTree(func() {
		p.become(t, n, "obj")
		p.inherit(t, n, n+1, p.s.End)
	})
}

// verbAsModifier: "Pakistan obtained centrifuge designs" with obtained as modifier of designs, which has the subject. A participle is the verb
// with a form of have.
func (p *parse) verbAsModifier(t int) bool {
	n := p.head(t)
	if p.tellerBefore(t, n) {
		return true
	}
	if n > t && p.is(t, "amod") && p.xpos(t) == "VBD" && p.is(n, "compound") && p.head(n) > n && p.child(p.head(n), "nsubj") == t-1 { // "Chad halted gas exports", with halted on gas
		p.move(t, p.head(n), "amod")
		n = p.head(t)
	}
	if n <= t || !p.noun(n) {
		return false
	}
	if a := p.child(t, "aux"); p.xpos(t) == "VBN" && (a < 0 || p.lemma(a) != "have") || p.child(n, "cop") >= 0 {
		return false
	}
	subject := p.child(n, "nsubj")
	if own := p.child(t, "nsubj"); subject < 0 && own < t && p.xpos(t) == "VBN" { // "Chad has voiced concern that", with voiced on concern
		subject = own
	}
	if own := t - 1; subject < 0 && own >= p.s.Start && p.headline && p.xpos(t) == "VBZ" && p.is(n, "root") && p.noun(own) && (p.head(own) == t || p.head(own) == n) && p.is(own, "compound", "nmod", "amod") {
		p.arcs[own].Rel = "nsubj" // "Peru Cancels Purchase of Jets"
		subject = own
	} else if subject < 0 && !p.headline && p.xpos(t) == "VBD" && p.is(n, "root") && p.xpos(p.s.End-1) == "." {
		for own = t - 1; own > p.s.Start && p.xpos(own) == "RB"; {
			own--
		}
		if own < p.s.Start || !p.noun(own) || p.head(own) != t && p.head(own) != n || !p.is(own, "compound", "nmod", "amod", "nmod:poss", "nmod:desc", "nsubj", "obl:unmarked") {
			return false
		}
		for k := p.s.Start; k < own; k++ { // "The statement detailed two exports."
			if p.head(k) == n && p.is(k, "det", "compound", "amod", "nmod:poss") {
				p.arcs[k].Head = own
			}
		}
		p.move(own, n, "nsubj")
		subject = own
	}
	if subject < 0 || subject > t {
		return false
	}
	p.become(t, n, "obj")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n && (k < t || p.is(k, "punct", "advcl", "ccomp", "parataxis", "obl", "conj") && k > n) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// tellerBefore: "Peru suspected Chad was making gas" with suspected as a modifier of Chad. Between two names, before a finite verb of which the second
// is the subject, a past tense of saying or thinking has the first for its subject, and the rest is what is told.
func (p *parse) tellerBefore(t, n int) bool {
	own := t - 1
	if n != t+1 || own < p.s.Start || p.xpos(t) != "VBD" && p.xpos(t) != "VBN" || !p.is(t, "amod", "compound", "acl") || !p.proper(own) || !p.proper(n) || !saying[p.lemma(t)] && !supposing[p.lemma(t)] ||
		p.head(own) != t && p.head(own) != n || !p.is(n, "nsubj", "nsubj:pass") {
		return false
	}
	v := p.head(n)
	if v < n || !p.is(v, "root", "conj", "parataxis") || p.child(v, "aux", "aux:pass", "cop") < 0 && !p.finite(v) {
		return false
	}
	p.become(t, v, "ccomp")
	p.move(own, t, "nsubj")
	for k := p.s.Start; k < p.s.End; k++ {
		if k < own && p.head(k) == v || p.head(k) == v && p.is(k, "punct") && k == p.s.End-1 {
			p.arcs[k].Head = t
		}
	}
	return true
}

// supposing verbs have what somebody holds to be so for their content, without that.
var supposing = set("suspect fear know estimate assume doubt hope")

// perfect: "China has provided technology to Iran" with has as the main verb and provided as modifier of technology, or with
// has as auxiliary of technology. A past participle right behind a form of have is its main verb.
func (p *parse) perfect(t int) bool {
	n := p.head(t)
	if n <= t || !p.noun(n) {
		return false
	}
	have := t - 1
	for have >= p.s.Start && (p.xpos(have) == "RB" || p.lemma(have) == "not") {
		have--
	}
	if have < p.s.Start || p.lemma(have) != "have" {
		return false
	}
	switch {
	case p.head(n) == have && p.is(n, "obj"): // has is the main verb
		p.become(t, have, "aux")
		p.move(n, t, "obj")
		p.inherit(t, have, p.s.Start, p.s.End)
	case p.head(have) == n && p.is(have, "aux"): // the noun is the predicate
		p.become(t, n, "obj")
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == n && (k < t || p.is(k, "punct", "advcl", "ccomp", "parataxis", "obl") && k > n) {
				p.arcs[k].Head = t
			}
		}
	default:
		return false
	}
	return true
}

// partedPerfect: "has since 2019 exported jets" with exported as a clause of its own, of which 2019 is the subject. What stands
// between have and its participle is a phrase.
func (p *parse) partedPerfect(t int) bool {
	if p.adverbsInPerfect(t) {
		return true
	}
	have := p.head(t)
	if have < 0 || have > t || !p.is(t, "advcl", "ccomp", "xcomp") || p.lemma(have) != "have" ||
		p.child(have, "obj") >= 0 || p.child(t, "aux", "aux:pass") >= 0 {
		return false
	}
	mark, time := p.child(t, "mark"), p.child(t, "nsubj", "nsubj:pass")
	if mark != have+1 || time < mark || time > t || !p.dated(time) {
		return false
	}
	p.arcs[time].Rel = "obl"
	p.move(mark, time, "case")
	p.become(t, have, "aux")
	p.inherit(t, have, p.s.Start, p.s.End)
	return true
}

// adverbsInPerfect: "are said to have “knowingly and openly” shipped rifles" with have as the verb and shipped as a clause beside or below
// it. A form of have that has nothing is the auxiliary of the participle behind it, whatever adverbs stand between the two; behind
// an infinitive no past tense follows.
func (p *parse) adverbsInPerfect(t int) bool {
	if p.child(t, "aux", "aux:pass", "mark", "cc", "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	have := t - 1
	for ; have >= p.s.Start && have > t-9 && p.lemma(have) != "have"; have-- {
		switch p.xpos(have) {
		case "RB", "CC", "``", "''", ",":
		default:
			return false
		}
	}
	if have < p.s.Start || p.lemma(have) != "have" || have == t-1 || p.is(have, "aux") || p.xpos(t) == "VBD" && p.xpos(have) != "VB" || p.head(t) != have && p.head(t) != p.head(have) ||
		p.child(have, "obj", "xcomp", "ccomp") > t {
		return false
	}
	mark, host := p.child(have, "mark"), p.head(have)
	p.arcs[t].Head, p.arcs[t].Rel = host, p.rel(have)
	if mark >= 0 && mark == have-1 && p.lemma(mark) == "to" && host == mark-1 && p.is(have, "advcl") {
		p.arcs[t].Rel = "xcomp"
	}
	p.move(have, t, "aux")
	p.inherit(t, have, p.s.Start, p.s.End)
	return true
}

// dated reports whether t is a year, a day or a month.
func (p *parse) dated(t int) bool {
	w := p.d.Word(t)
	return p.xpos(t) == "CD" && len(w) == 4 || weekday[w] || months[w] || relativeDays[p.lemma(t)]
}

// laden are participles of what is full of goods, moving verbs of motion beside voyages.
var (
	laden  = set("load pack fill cram stuff stack pile")
	moving = set("leave crash drive go come call enter sink")
)

// verbBehindParticiple: "a plane loaded with shells flew to Chad" with flew as a clause of loaded and shells, with its preposition, as
// subject of flew. A subject has no preposition: the participle modifies what stands before it, and the past tense is the verb.
func (p *parse) verbBehindParticiple(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || p.xpos(t) != "VBD" && !moving[p.lemma(t)] && !voyages[p.lemma(t)] {
		return false
	}
	phrase := p.child(t, "nsubj", "nsubj:pass")
	if p.is(t, "acl") && p.noun(v) && p.head(v) >= 0 && laden[p.lemma(p.head(v))] { // hung on what is loaded
		phrase, v = v, p.head(v)
	} else if laden[p.lemma(v)] && phrase < 0 {
		phrase = p.child(v, "obl")
	}
	if phrase < 0 || !laden[p.lemma(v)] && p.is(t, "xcomp", "acl") || p.xpos(v) != "VBN" && p.xpos(v) != "VBD" ||
		p.child(v, "aux", "aux:pass", "obj") >= 0 || p.child(t, "mark", "cc", "aux", "aux:pass") >= 0 {
		return false
	}
	subject := p.child(v, "nsubj", "nsubj:pass")
	if subject < 0 || subject != v-1 || !p.noun(subject) || phrase < v || phrase > t || p.child(phrase, "case") != v+1 {
		return false
	}
	p.move(phrase, v, "obl")
	p.become(t, v, "acl")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == v && (k < v || k > t) {
			p.arcs[k].Head = t
		}
	}
	p.move(v, subject, "acl")
	return true
}

// voyages are verbs of going somewhere that have no object.
var voyages = set("dock arrive berth moor sail depart land anchor cross head steam fly")

// entering are verbs of going to, into or out of what their object names.
var entering = set("enter reach leave")

// voyageBehindCargo: "a ship carrying tons of oil docked in Chad" with carrying as the verb and docked as a participle of tons. What cannot have an
// object is no participle behind one: it is the verb, and carrying modifies the ship.
func (p *parse) voyageBehindCargo(t int) bool {
	if o := p.child(t, "obj"); !voyages[p.lemma(t)] && !entering[p.lemma(t)] || p.child(t, "aux", "aux:pass", "mark", "obl:agent") >= 0 || o >= 0 && (!entering[p.lemma(t)] || !p.proper(o)) || o < 0 && !voyages[p.lemma(t)] {
		return false
	}
	v := p.head(t)
	for v >= 0 && !p.verb(v) {
		v = p.head(v)
	}
	if v < 0 || v > t || p.xpos(v) != "VBG" || p.child(v, "aux", "mark") >= 0 || p.child(v, "obj") < 0 {
		return false
	}
	s := p.child(v, "nsubj")
	if s < p.s.Start || s != v-1 || p.below(v, t) {
		return false
	}
	p.become(t, v, "acl")
	p.inherit(t, v, t+1, p.s.End)
	p.move(s, t, "nsubj")
	p.move(v, s, "acl")
	return true
}

// verbAsParticiple: "the yard delivered to Chad the last of five boats" with yard as root and delivered as its participle. In a sentence without
// another verb, a participle that has an object besides is the verb.
func (p *parse) verbAsParticiple(t int) bool {
	n := t - 1
	if n < p.s.Start || p.head(t) != n || p.head(n) != extract.Root || !p.noun(n) ||
		p.child(n, "cop", "nsubj", "aux", "case", "appos", "conj", "parataxis") >= 0 || p.child(t, "aux", "aux:pass", "obl:agent") >= 0 {
		return false
	}
	object := p.child(t, "obj", "obl:unmarked")
	if object < t+2 || p.child(object, "det", "nummod") < 0 || p.dated(object) || p.d.Word(p.s.End-1) != "." {
		return false
	}
	for k := p.s.Start; k < p.s.End; k++ {
		if k != t && p.verb(k) {
			return false
		}
	}
	p.become(t, n, "nsubj")
	p.arcs[object].Rel = "obj"
	p.inherit(t, n, t+1, p.s.End)
	return true
}

// adjectiveOverNoun: "the sale of launchers and related equipment to Chad" with related as a conjunct that has equipment for its object. An adjective has
// none: it describes the noun right behind it, which is the conjunct, of the noun right before the conjunction.
func (p *parse) adjectiveOverNoun(t int) bool {
	n, h := p.child(t, "obj"), p.head(t)
	if n <= t || h < 0 || h > t || !p.noun(h) || p.start(n) < t || p.child(t, "nsubj", "nsubj:pass", "cop", "aux", "aux:pass") >= 0 {
		return false
	}
	before := p.start(t) - 1
	for before > h && p.head(before) != h {
		before = p.head(before)
	}
	if before > h && p.is(before, "nmod") {
		p.move(n, before, "conj")
	} else {
		p.move(n, h, "conj")
	}
	p.move(t, n, "amod")
	p.inherit(n, t, p.s.Start, t)
	for k := n + 1; k < p.s.End; k++ {
		if p.head(k) == t {
			p.arcs[k].Head = h
			if p.is(k, "obl") {
				p.arcs[k].Rel = "nmod"
			}
		}
	}
	return true
}

// infinitiveAsModifier: "was preparing to hand rifles to Chad" with hand as a modifier of rifles, and these as a phrase with "to". What is tagged as a verb
// right behind "to" is an infinitive, and the noun its object.
func (p *parse) infinitiveAsModifier(t int) bool {
	m, n := t-1, p.head(t)
	if m <= p.s.Start || p.xpos(m) != "TO" || n < t || p.head(m) != n || !p.is(m, "case") || !p.is(n, "obl", "nmod") || p.start(n) != m {
		return false
	}
	v := p.head(n)
	if v < 0 || v > m || !aspiring[p.lemma(v)] {
		return false
	}
	p.move(t, v, "xcomp")
	p.move(m, t, "mark")
	p.move(n, t, "obj")
	for k := n + 1; k < p.s.End; k++ { // "to Chad"
		if p.head(k) == v && p.is(k, "obl") {
			p.arcs[k].Head = t
		}
	}
	return true
}

// aspiring are verbs with an infinitive of what their subject is to do (Quirk et al. 1985, 16.38).
var aspiring = set("agree aim decide decline hope intend offer plan pledge prepare promise refuse seek threaten undertake vote vow want")

// phrasal are verbs with the particle that makes another verb of them.
var phrasal = map[string]map[string]bool{
	"off":  set(`break call cut fend lay seal sell send shut switch turn write`),
	"over": set(`hand sign turn`),
	"on":   set(`pass`),
	"in":   set(`bring take`),
	"out":  set(`carry churn dole hand phase roll ship`),
}

// particle: "cut off the supply of fuel" with off as preposition of supply. Right behind a verb that it makes another of, it is a particle, and
// the noun an object.
func (p *parse) particle(t int) bool {
	n, v := p.head(t), t-1
	if v < p.s.Start || n < t || !p.verb(v) || !phrasal[p.d.Word(t)][p.lemma(v)] {
		return false
	}
	if o := p.head(n); p.is(t, "advmod") && p.is(n, "nummod") && o > n && p.head(o) == v && p.is(o, "obj") && p.child(v, "compound:prt") < 0 {
		p.move(t, v, "compound:prt") // "handed over 50 tanks", and not over 50
		return true
	}
	if !p.is(t, "case") || p.head(n) != v || !p.is(n, "obl") ||
		p.child(v, "obj", "obl:agent", "aux:pass") >= 0 || p.xpos(v) == "VBN" && p.child(v, "aux", "nsubj") < 0 {
		return false
	}
	switch p.d.Word(t) {
	case "in": // "brought in trucks", not "brought in May"
		if p.xpos(n) != "NNS" {
			return false
		}
	case "on": // "passed on a battery to Chad", not "passed on a vote"
		if p.proper(n) || !p.noun(n) || !p.toward(v, n) {
			return false
		}
	}
	p.move(t, v, "compound:prt")
	p.arcs[n].Rel = "obj"
	return true
}

// toward reports whether verb v has a phrase with "to" behind token n.
func (p *parse) toward(v, n int) bool {
	for k := n + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.preposition(k) == "to" {
			return true
		}
	}
	return false
}

// argumentOfNoun: "oil and gas exports to Israel fell" with oil as subject and Israel as oblique of exports. A noun that is no predicate
// has modifiers.
func (p *parse) argumentOfNoun(t int) bool {
	n := p.head(t)
	if n < 0 || !p.is(n, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod") || p.child(n, "cop", "aux") >= 0 {
		return false
	}
	if !p.noun(n) {
		switch p.xpos(n) {
		case "CD", "JJS", "JJR", "DT", "JJ", "NN": // "most of its zinc"
			if t > n && p.is(t, "obl") && p.preposition(t) == "of" {
				p.arcs[t].Rel = "nmod"
				return true
			}
		}
		return false
	}
	switch {
	case p.is(t, "nsubj") && t < n && p.noun(t) && p.borders(t, n):
		p.arcs[t].Rel = "compound"
	case p.is(t, "obl") && t > n && p.preposition(t) != "":
		p.arcs[t].Rel = "nmod"
	default:
		return false
	}
	return true
}

// borders reports whether nothing but what depends on noun t, which has no article, stands between it and token n: "oil and gas exports".
func (p *parse) borders(t, n int) bool {
	for k := t + 1; k < n; k++ {
		if !p.below(k, t) || k == n-1 && p.xpos(k) == "," {
			return false
		}
	}
	return n == t+1 || p.child(t, "det", "nmod:poss") < 0
}

// helping verbs have a bare infinitive behind their object (Quirk et al. 1985, 16.52).
var helping = set("help let see")

// helped: "helped the Iranian army test a rocket" with army as a modifier of test. What stands between help and a bare
// infinitive is the object of help.
func (p *parse) helped(t int) bool {
	if v := p.head(t); v >= 0 && v < t && p.is(t, "xcomp") && p.proper(t) && p.lemma(v) == "help" && p.child(v, "obj", "iobj") < 0 && p.child(t, "cop", "case", "mark") < 0 && p.start(t) == v+1 {
		for k := t + 1; k < p.s.End; k++ { // "helped the emir to build it"
			if p.head(k) == v && p.is(k, "xcomp", "advcl") && p.verb(k) {
				p.arcs[t].Rel, p.arcs[k].Rel = "obj", "xcomp"
				return true
			}
		}
	}
	if n := p.head(t); n > t && p.xpos(t) == "VB" && p.is(t, "amod", "compound") && p.is(n, "obj", "xcomp") && p.noun(n) && p.head(n) >= 0 && p.head(n) < t {
		return p.helpedModifier(t, n)
	}
	v := p.head(t)
	if v < 0 || v > t || p.xpos(t) != "VB" || !p.is(t, "xcomp", "ccomp", "obj") || !helping[p.lemma(v)] || p.d.Word(t-1) == "-" || p.child(t, "mark", "aux") >= 0 {
		return false
	}
	if o := p.child(v, "obj", "iobj"); o >= 0 && o != t {
		return false
	}
	for k := v + 1; k < t; k++ {
		if p.head(k) == v && p.is(k, "xcomp") && !p.verb(k) && p.start(k) == v+1 && p.start(t) > k { // "Chad Helps Mali Secure Its Arms"
			p.arcs[k].Rel = "obj"
			p.arcs[t].Rel = "xcomp"
			return true
		}
		if p.head(k) == t && p.noun(k) && p.is(k, "compound", "nmod", "nsubj", "amod", "obl") && p.child(k, "case") < 0 && p.start(k) == v+1 {
			p.move(k, v, "obj")
			p.arcs[t].Rel = "xcomp"
			return true
		}
	}
	return false
}

// helpedModifier: "helped the army acquire rifles" with army and acquire as modifiers of rifles.
func (p *parse) helpedModifier(t, n int) bool {
	v := p.head(n)
	if p.lemma(v) != "help" && p.lemma(v) != "let" || !p.verb(v) {
		return false
	}
	who := t - 1
	for who > v && (p.head(who) != n && p.head(who) != v || !p.noun(who)) {
		if who = p.head(who); who < v || who >= t {
			return false
		}
	}
	if who <= v {
		return false
	}
	p.move(t, v, "xcomp")
	p.move(n, t, "obj")
	p.move(who, v, "obj")
	p.inherit(who, n, v+1, who)
	return true
}

// participleOfPhrase: "ran a programme with pumps bought from Chad" with pumps as the subject of bought. What stands behind a preposition is no subject:
// the participle describes it.
func (p *parse) participleOfPhrase(t int) bool {
	n, k := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if n < 0 || n > t || k < n || k > t || !p.noun(k) || p.preposition(k) == "" || p.child(t, "aux", "aux:pass", "mark") >= 0 {
		return false
	}
	p.move(k, n, "nmod")
	p.move(t, k, "acl")
	return true
}

// secondParticiple: "has shown rifles bought in Chad and kept with Cuban help" with kept as conjunct of shown, "seized a ship heading for Chad and carrying
// rifles" with carrying as conjunct of seized. A participle without an object, with the means or the agent of a passive, is coordinate with the participle
// behind the object of the verb, and so is a present one that no auxiliary goes with.
func (p *parse) secondParticiple(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || p.child(t, "cc") < 0 || p.child(t, "xcomp", "ccomp", "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 {
		return false
	}
	n, by := p.child(v, "obj"), p.child(t, "obl", "obl:agent")
	if n < v || n > t {
		return false
	}
	if p.xpos(t) == "VBG" {
		if p.xpos(v) == "VBG" {
			return false
		}
	} else if p.child(t, "obj") >= 0 || by < t || p.preposition(by) != "with" && p.preposition(by) != "by" {
		return false
	}
	for k := n + 1; k < t; k++ {
		if p.head(k) == n && p.is(k, "acl") && (p.xpos(k) == "VBN" || p.xpos(k) == "VBG" && p.child(k, "mark") < 0) {
			p.arcs[t].Head = k
			return true
		}
	}
	return false
}

// activeConjunct: "told the maker that they were for sale, and sent them" or "were meant for Chad, and sent them" with sent as conjunct of meant. What has an
// object does not share the auxiliary of a passive: it goes on with the verb above that clause.
func (p *parse) activeConjunct(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || p.child(h, "aux:pass") < 0 || p.child(h, "obj") >= 0 || p.child(t, "obj") < t || p.child(t, "cc") < 0 || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 {
		return false
	}
	v, first := p.head(h), p.start(t)
	if v < 0 || v > h || !p.is(h, "ccomp", "acl:relcl", "acl") || p.d.Word(first) != "," && p.d.Word(first-1) != "," {
		return false
	}
	for v >= 0 && !p.verb(v) {
		v = p.head(v)
	}
	if v < 0 || v > h || p.xpos(v) != "VBD" {
		return false
	}
	p.move(t, v, "conj")
	return true
}

// perfectConjunct: "is believed to have bought rifles and sold them" with sold as conjunct of believed. A participle without an auxiliary of its own shares
// that of the perfect infinitive or gerund before it.
func (p *parse) perfectConjunct(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 || p.child(v, "aux") >= 0 {
		return false
	}
	for x := t - 1; x > v; x-- {
		if p.head(x) != v || !p.is(x, "xcomp", "advcl", "ccomp") || p.xpos(x) != "VBN" {
			continue
		}
		if a := p.child(x, "aux"); a >= 0 && p.lemma(a) == "have" && !p.finite(a) {
			p.arcs[t].Head = x
			return true
		}
	}
	return false
}

// participleConjunct: "had hired a chemist, bought pumps to make acid, and leased a shed" with pumps as a second object of hired and bought as its
// modifier. A participle between a comma and a noun, where the verb has an object already and its last conjunct comes behind, is a verb of the list.
func (p *parse) participleConjunct(t int) bool {
	n := p.head(t)
	if n != t+1 || !p.noun(n) || !p.is(n, "obj") || t-1 <= p.s.Start || p.d.Word(t-1) != "," {
		return false
	}
	v := p.head(n)
	if v < 0 || v > t || p.xpos(v) != "VBN" && p.xpos(v) != "VBD" {
		return false
	}
	first, last := p.child(v, "obj"), p.child(v, "conj")
	if first < 0 || first == n || last < n || p.xpos(last) != "VBN" && p.xpos(last) != "VBD" || p.child(last, "cc") < 0 {
		return false
	}
	p.move(t, v, "conj")
	p.move(n, t, "obj")
	return true
}

// finiteConjunct: "denied sending mortars and accused the envoy" with accused as conjunct of sending. A finite verb without
// subject or auxiliary is coordinate with the finite verb above, not with an infinitive or gerund; a verb of speech of the same tense, not with a
// perfect or future of what is said either: "denied that Oman had sent mortars and accused Chad".
func (p *parse) finiteConjunct(t int) bool {
	g := p.head(t)
	if g < 0 || g > t || p.xpos(g) != "VBG" && p.xpos(g) != "VB" && p.xpos(g) != "VBN" ||
		p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 {
		return false
	}
	v := p.head(g)
	if m := p.child(g, "mark"); p.xpos(t) == "VBN" && p.xpos(g) == "VB" && m >= 0 && p.xpos(m) == "TO" && v >= 0 && v < g && p.xpos(v) == "VBD" && p.is(g, "xcomp", "advcl") && p.child(t, "obj") > t && p.child(g, "aux", "aux:pass", "cop") < 0 {
		p.d.Tags[t].XPOS = "VBD" // "told the driver to wait and sold them": behind "to" it would be sell
	}
	if v < 0 || v > g || p.xpos(v) != p.xpos(t) || !p.is(g, "xcomp", "ccomp", "advcl", "obj") {
		return false
	}
	bare := p.xpos(g) != "VBN" && p.child(g, "aux", "cop", "aux:pass", "nsubj") < 0
	if !bare && (!p.is(g, "ccomp") || !uttering[p.lemma(t)] || !saying[p.lemma(v)] && !telling[p.lemma(v)] || p.child(g, "aux", "aux:pass") < 0) {
		return false
	}
	p.arcs[t].Head = v
	return true
}

// uttering are verbs of speech that a speaker goes on with: "said that P and accused Q".
var uttering = set(`accuse add admonish applaud appeal blame call challenge commend condemn criticise criticize defend demand deplore dismiss insist offer pledge
	praise promise reiterate reject say stress thank threaten urge vow warn welcome`)

// verbOverName: "Chad accounts for half of the imports" with Chad as a compound of accounts, as if that were a noun. A third person right behind a
// name, without a subject, has it.
func (p *parse) verbOverName(t int) bool {
	n := t - 1
	if n > p.s.Start && p.is(n, "flat") && p.head(n) < n { // of a name of two words
		n = p.head(n)
	}
	if n < p.s.Start || !p.proper(n) && p.d.EntityAt(n) == nil || p.head(n) != t || !p.is(n, "compound", "nmod", "nmod:unmarked") || p.child(t, "nsubj", "nsubj:pass", "aux", "cop") >= 0 {
		return false
	}
	p.arcs[n].Rel = "nsubj"
	for k := t + 1; k < p.s.End; k++ {
		switch {
		case p.head(k) != t:
		case p.is(k, "nmod") && p.preposition(k) != "":
			p.arcs[k].Rel = "obl"
		case p.is(k, "appos") && p.start(k) == t+1: // "Chad sanctions four firms"
			p.arcs[k].Rel = "obj"
		}
	}
	if o := p.head(t); o > t && p.noun(o) && p.is(t, "nsubj", "compound", "nmod", "amod") && p.child(o, "cop") < 0 { // "Moscow arms Chad", with the whole as a phrase
		p.become(t, o, "obj")
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == o && (k < t || p.is(k, "punct", "obl", "advmod", "advcl", "parataxis") && k > o) {
				p.arcs[k].Head = t
			}
		}
	}
	return true
}

// subjectOnAdverb: "they are likely sending" with they and are below likely, as if that were an adjective said of them. An adverb
// right before a participle has neither subject nor copula.
func (p *parse) subjectOnAdverb(t int) bool {
	v := p.head(t)
	if v < t || p.xpos(v) != "VBG" && p.xpos(v) != "VBN" || p.child(v, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	s, c := p.child(t, "nsubj", "nsubj:pass"), p.child(t, "cop", "aux")
	if s < 0 || c < s || c > t {
		return false
	}
	subject, auxiliary := "nsubj", "aux"
	if p.xpos(v) == "VBN" && p.lemma(c) == "be" {
		subject, auxiliary = "nsubj:pass", "aux:pass"
	}
	p.move(s, v, subject)
	p.move(c, v, auxiliary)
	return true
}

// adverbAsSubject: "Berg, here to attend a fair, said" with here as a second subject. Between commas it goes on about the name.
func (p *parse) adverbAsSubject(t int) bool {
	v := p.head(t)
	if v < t || t-2 < p.s.Start || p.d.Word(t-1) != "," {
		return false
	}
	for k := p.start(t) - 1; k >= p.s.Start; k-- {
		if p.head(k) == v && p.is(k, "nsubj") {
			p.move(t, k, "advmod")
			return true
		}
	}
	return false
}

// helpedBare: "helped fuel the war" with fuel as a modifier of war, or of whose war it is. A bare infinitive right behind help has the object.
func (p *parse) helpedBare(t int) bool {
	if o := p.head(t); o == t-1 && p.is(t, "acl") && (p.xpos(t) == "VB" || p.xpos(t) == "VBP") && p.is(o, "obj") && p.head(o) >= 0 && p.lemma(p.head(o)) == "help" && p.child(t, "obj") > t && p.child(t, "nsubj", "mark") < 0 {
		p.move(t, p.head(o), "xcomp") // "helped the institute acquire parts", with acquire on the institute
		return true
	}
	v := t - 1
	if v < p.s.Start || p.xpos(t) != "VB" || p.lemma(v) != "help" || !p.verb(v) {
		return false
	}
	n := p.child(v, "obj")
	if n <= t || !p.below(t, n) && (p.head(t) != v || p.start(n) != t+1) || p.child(t, "obj", "nsubj") >= 0 {
		return false
	}
	p.move(t, v, "xcomp")
	p.move(n, t, "obj")
	return true
}

// trading are verbs of trade and of getting, whose object is what they are about.
var trading = set(`import export buy sell purchase supply ship send deliver receive get obtain procure acquire order donate provide smuggle produce source load hand give transfer divert`)

// participleAsVerb: "imported refined oil" with refined as a clause of its own that takes oil. A participle right between a verb of trade and its
// object modifies the object.
func (p *parse) participleAsVerb(t int) bool {
	v, n := t-1, t+1
	if v >= p.s.Start && n < p.s.End && p.xpos(t) == "VBN" && p.verb(v) && trading[p.lemma(v)] && p.noun(n) && p.is(n, "obj") && p.start(n) == n {
		switch {
		case p.is(t, "amod") && p.head(t) == v && p.head(n) == v: // on the verb
			p.arcs[t].Head = n
			return true
		case p.is(v, "nsubj") && p.head(v) == t && p.head(n) == t && p.child(t, "aux", "aux:pass") < 0: // over its own verb
			p.become(v, t, "amod")
			p.move(n, v, "obj")
			p.inherit(v, t, p.s.Start, p.s.End)
			p.arcs[t].Head = n
			return true
		}
	}
	n = p.child(t, "obj") // "deliver refurbished Leopard 1s"
	if v < p.s.Start || n <= t || !p.verb(v) || !trading[p.lemma(v)] || p.child(v, "obj", "aux:pass") >= 0 ||
		!p.noun(n) || p.start(n) != t+1 || p.child(t, "aux", "nsubj", "mark", "cc") >= 0 ||
		p.head(t) != v && (p.head(t) != p.head(v) || !p.is(t, "ccomp", "conj", "parataxis")) {
		return false
	}
	p.move(n, v, "obj")
	p.move(t, n, "amod")
	p.inherit(v, t, n+1, p.s.End)
	return true
}

// infinitiveOfWanting: "will stop the jets you want to sell them" with sell on stop. An infinitive right behind a finite verb of wanting that has no complement
// is what is wanted.
func (p *parse) infinitiveOfWanting(t int) bool {
	m := p.child(t, "mark")
	v := m - 1
	if m < 1 || m > t || p.d.Word(m) != "to" || v < p.s.Start || p.head(t) == v || !intending[p.lemma(v)] || !p.finite(v) || p.head(t) > v ||
		p.child(v, "xcomp", "ccomp") >= 0 || p.below(v, t) {
		return false
	}
	p.move(t, v, "xcomp")
	return true
}

// intending are verbs of what somebody means to do.
var intending = set("want plan intend hope mean try agree promise refuse")

// activeParticiple: "the firm re-exported hundreds of valves" with the verb tagged as a participle. With a subject and an object in the active, and no
// auxiliary, it is a past tense.
func (p *parse) activeParticiple(t int) bool {
	const near = 12 // tokens to its subject and to its object
	subject, object := false, false
	for k := max(p.s.Start, t-near); k < p.s.End && k <= t+near; k++ {
		if p.head(k) != t {
			continue
		}
		switch p.rel(k) {
		case "nsubj":
			subject = subject || k < t
		case "obj":
			object = object || k > t
		case "aux", "aux:pass", "cop", "nsubj:pass":
			return false
		}
	}
	if !subject || !object || p.child(t, "aux", "aux:pass", "cop") >= 0 {
		return false
	}
	p.d.Tags[t].XPOS = "VBD"
	return true
}

// soleParticiple: "Velmar, an old ally, armed Chad" with armed as a participle of Velmar or of ally, in a sentence that has no other verb. Behind the
// comma that ends an aside, with an object, it is the verb, and the noun that opens the sentence its subject.
func (p *parse) soleParticiple(t int) bool {
	object := p.child(t, "obj")
	if object < t || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "obl:agent", "mark", "cc") >= 0 || p.xpos(p.s.End-1) != "." {
		return false
	}
	if ditransitive[p.lemma(t)] { // "Chad, an ally, given 12 jets"
		goal := false
		for k := object + 1; k < p.s.End; k++ {
			goal = goal || p.head(k) == t && p.preposition(k) == "to"
		}
		if !goal {
			return false
		}
	}
	b := t - 1
	for b > p.s.Start && p.xpos(b) == "RB" {
		b--
	}
	if p.d.Word(b) != "," {
		return false
	}
	n := p.head(t)
	for n >= 0 && p.head(n) >= 0 && p.head(n) < n && p.is(n, "appos", "nmod", "acl") {
		n = p.head(n)
	}
	if n < 0 || n > b || !p.noun(n) || p.head(n) >= 0 || p.child(n, "cop", "nsubj", "aux", "case") >= 0 {
		return false
	}
	for k := p.s.Start; k < p.s.End; k++ {
		if k != t && (p.finite(k) || p.xpos(k) == "MD") {
			return false
		}
	}
	p.become(t, n, "nsubj")
	p.inherit(t, n, t+1, p.s.End)
	p.d.Tags[t].XPOS = "VBD"
	return true
}

// homeward: "brought back warheads" with back as a modifier of the object. Right behind a verb of carrying it says where to.
func (p *parse) homeward(t int) bool {
	n := p.head(t)
	if p.is(t, "obj", "iobj") { // "took home know-how" with two objects
		if n != t-1 || !carrying[p.lemma(n)] || p.d.Word(t) != "home" {
			return false
		}
		for k := t + 1; k < p.s.End; k++ {
			if p.head(k) == n && p.is(k, "obj") {
				p.arcs[t].Rel = "advmod"
				return true
			}
		}
		return false
	}
	for p.is(n, "compound") && p.head(n) > n {
		n = p.head(n)
	}
	if n <= t || t == p.s.Start || !p.is(n, "obj", "obl:unmarked") || p.head(n) != t-1 || !carrying[p.lemma(t-1)] {
		return false
	}
	switch p.d.Word(t) {
	case "home":
		if l := p.lemma(t - 1); l != "bring" && l != "take" && l != "carry" && t+1 == n { // "shipped home computers"
			return false
		}
	case "back":
	default:
		return false
	}
	p.move(t, t-1, "advmod")
	return true
}

// carrying are verbs of taking things to where somebody came from.
var carrying = set("bring take carry send fly lure ship haul ferry smuggle drag")

// asideAsPredicate: "is by contrast based on a design" with contrast as the predicate. Behind a phrase of two words that only joins sentences the
// participle is the verb.
func (p *parse) asideAsPredicate(t int) bool {
	n, be := p.head(t), -1
	if n < p.s.Start+2 || n > t || !p.noun(n) || !linking[p.preposition(n)+" "+p.lemma(n)] || p.child(n, "det", "amod", "compound", "nmod") >= 0 {
		return false
	}
	if be = p.child(n, "cop"); be < 0 || be != n-2 {
		return false
	}
	for k := n + 1; k < t; k++ {
		if p.d.Word(k) != "," && !strings.HasPrefix(p.xpos(k), "RB") {
			return false
		}
	}
	p.become(t, n, "obl")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n && !p.is(k, "case") {
			p.arcs[k].Head = t
		}
	}
	p.arcs[be].Rel = "aux:pass"
	if s := p.child(t, "nsubj"); s >= 0 {
		p.arcs[s].Rel = "nsubj:pass"
	}
	return true
}

// linking are phrases that join a clause to what was said before.
var linking = map[string]bool{"by contrast": true, "by comparison": true, "in turn": true, "in fact": true, "in part": true, "in effect": true, "in essence": true, "in practice": true,
	"in theory": true, "for instance": true, "for example": true, "of course": true, "in particular": true, "on average": true, "in general": true, "as usual": true, "in reality": true}
