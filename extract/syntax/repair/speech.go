package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of clauses of saying.

// Verbs of telling have an addressee and a that-clause; verbs of saying a that-clause (Levin 1993, 37.1-37.9).
var (
	telling = set(`advise assure brief convince inform notify persuade reassure remind tell warn`)
	saying  = set(`acknowledge add admit agree allege announce argue assert assess believe boast caution claim complain contend emphasise emphasize
		hint imply recall reiterate remark comment concede conclude confirm declare deny disclose
		explain indicate insist maintain note observe predict promise reply repeat report reveal say state stress suggest testify think write`)
	// finding verbs say what somebody learned, or what made it known.
	finding = set(`conclude confirm establish find know learn reveal show`)
	// contents may govern a that-clause themselves.
	contents = set(`accusation admission agreement allegation announcement argument assertion assessment assurance belief chance charge claim
		conclusion concern confirmation day denial doubt evidence extent fact fear finding guarantee hint hope idea impression indication
		information intelligence message news notion opinion possibility promise proof reason report reports risk rule rumor rumour sense sign
		speculation statement story suggestion suspicion theory thing time view warning way word year`)
)

// tellingClause: "told reporters that the jets were sold", "said on Monday that ..." with the clause as modifier of the noun.
func (p *parse) tellingClause(t int) bool {
	n := p.head(t)
	if n < 0 || n > t {
		return false
	}
	mark := p.child(t, "mark")
	// "admitted for the first time that it had sold jets" as a relative clause of time
	occasion := p.lemma(n) == "time" && p.preposition(n) == "for" && p.child(n, "amod") >= 0
	if spans[p.lemma(n)] && mark < 0 { // "admitted last month that it had sold jets" likewise, though sold has its object
		for k := t + 1; k < p.s.End && !occasion; k++ {
			h := p.head(k)
			occasion = p.is(k, "obj", "ccomp") && (h == t || h > t && p.is(h, "conj") && p.head(h) == t)
		}
	}
	if mark < 0 && occasion {
		mark = p.child(t, "obj", "obl", "obl:unmarked", "advmod")
	}
	if p.is(n, "iobj", "obj") && mark < 0 && telling[p.lemma(p.head(n))] && p.child(t, "ccomp") > t { // "told the paper that his chief had said P": said has its object
		mark = p.child(t, "obj")
	}
	if mark > p.s.Start+1 && p.d.Word(mark-1) == "," { // "said, based on talks with officials, that": what the commas set off is passed over
		for up := p.head(n); up >= p.s.Start && up < n && !p.verb(n); up = p.head(up) {
			if p.verb(up) {
				if (saying[p.lemma(up)] || telling[p.lemma(up)]) && p.d.Word(up+1) == "," && p.child(up, "ccomp", "xcomp") < 0 {
					p.arcs[mark].Rel = "mark"
					p.move(t, up, "ccomp")
					return true
				}
				break
			}
		}
	}
	if mark < n || mark > t || p.d.Word(mark) != "that" || p.is(mark, "mark") && p.xpos(mark) != "IN" && p.child(t, "obj") < 0 || p.child(t, "nsubj", "nsubj:pass", "expl", "csubj", "nsubj:outer") < 0 {
		return false
	}
	v := p.head(n)
	if p.verb(n) || v < 0 || v > n || !p.verb(v) {
		return false
	}
	if c := p.child(v, "ccomp", "xcomp"); c >= 0 && (c < t || !occasion) { // what stands behind is told besides
		return false
	}
	object := p.is(n, "obj", "iobj", "nsubj:pass")
	switch {
	case telling[p.lemma(v)] && (object || p.is(n, "obl", "obl:unmarked") && !contents[p.lemma(n)]):
	case (saying[p.lemma(v)] || finding[p.lemma(v)]) && p.is(n, "obl", "obl:unmarked", "advmod") && (occasion || !contents[p.lemma(n)]):
	default:
		return false
	}
	if object && p.lemma(v) == "tell" && p.is(n, "obj") {
		p.arcs[n].Rel = "iobj"
	}
	p.arcs[mark].Rel = "mark"
	p.move(t, v, "ccomp")
	return true
}

// contactContent: "said in a meeting the army has sold jets" with sold as a relative clause of meeting. A clause that lacks nothing is no
// relative one; behind a phrase of a verb of saying it is what is said.
func (p *parse) contactContent(t int) bool {
	n, s := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if n < 0 || n > t || s < n || s > t || p.start(s) != n+1 || strings.HasPrefix(p.xpos(s), "W") || p.child(t, "mark") >= 0 ||
		p.child(t, "obj", "aux:pass", "ccomp") < 0 || contents[p.lemma(n)] {
		return false
	}
	if a := p.child(t, "aux"); !p.finite(t) && (a < 0 || !p.finite(a) && p.xpos(a) != "MD") {
		return false
	}
	v := p.head(n)
	switch {
	case v < 0 || v > n || !p.verb(v) || p.child(v, "ccomp", "xcomp") >= 0:
		return false
	case saying[p.lemma(v)] && p.is(n, "obl", "obl:unmarked") && p.child(v, "obj") < 0:
	case telling[p.lemma(v)] && p.is(n, "iobj", "obj"): // "told the paper he had sold it"
	default:
		return false
	}
	for k := t + 1; k < p.s.End; k++ { // a gap at its end: "said in the house Chad had built huts for"
		if p.head(k) == t && p.xpos(k) == "IN" {
			return false
		}
	}
	p.move(t, v, "ccomp")
	return true
}

// secondContent: "says that it sold jets, and that it built a plant" with built as a conjunct of says. A second clause with that is said as the first
// one is; it becomes a second complement, so that it shares nothing else with it.
func (p *parse) secondContent(t int) bool {
	v, m := p.head(t), p.child(t, "mark")
	if v < 0 || v > t || m < v || p.d.Word(m) != "that" || p.child(t, "nsubj", "nsubj:pass", "expl") < m || !p.verb(v) || !saying[p.lemma(v)] && !telling[p.lemma(v)] && !finding[p.lemma(v)] {
		return false
	}
	c := p.child(v, "ccomp")
	if c < v || c > m {
		return false
	}
	p.arcs[t].Rel = "ccomp"
	return true
}

// contentList: "said that Chad closed the camp, burned its stores and sold the rifles" with closed and burned as two contents of said, "says it closed
// the camp, burned its stores" with burned as a conjunct of says. Behind a comma a verb without a subject goes on with the clause that is said,
// and with the saying only in its tense.
func (p *parse) contentList(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.verb(v) || p.child(t, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "aux", "aux:pass", "cop") >= 0 {
		return false
	}
	c := p.child(v, "ccomp")
	if c < v || c > t || p.child(c, "nsubj", "nsubj:pass", "expl") < 0 {
		return false
	}
	if first := p.start(t); p.child(t, "cc") < 0 && p.d.Word(first) != "," && (first == p.s.Start || p.d.Word(first-1) != ",") {
		return false
	}
	form, last := p.xpos(c), p.child(t, "conj")
	if a := p.child(c, "aux"); a >= 0 && p.lemma(a) != "have" {
		return false
	}
	if p.is(t, "conj") {
		shared := form == "VBN" && last > t && p.xpos(last) == "VBN" && p.child(last, "aux", "aux:pass") < 0 // "had left, crossed over and taken"
		if !shared && (p.xpos(v) == p.xpos(t) || p.xpos(t) != form) {
			return false
		}
	} else if p.xpos(t) != form && (form != "VBN" || p.xpos(t) != "VBD") {
		return false
	}
	p.move(t, c, "conj")
	return true
}

// contentOfContent: "said papers showed the army had bought jets" with showed and bought as two contents of said. Without a conjunction, what stands
// behind a verb of saying that has no content is its content.
func (p *parse) contentOfContent(t int) bool {
	if p.child(t, "cc", "mark") >= 0 {
		return false
	}
	c := p.child(p.head(t), "ccomp")
	if c < 0 || c >= t || !p.finite(c) || !saying[p.lemma(c)] && !finding[p.lemma(c)] || p.child(c, "ccomp", "xcomp", "obj") >= 0 || p.start(t) != c+1 || p.child(t, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	p.arcs[t].Head = c
	return true
}

// toldWhom: "told the paper Chad had bought jets" with paper as object of bought. What stands between a verb of telling and the subject of what
// is told is who is told.
func (p *parse) toldWhom(t int) bool {
	c := p.head(t)
	if c < t || !p.is(c, "ccomp", "xcomp") || p.child(t, "case") >= 0 {
		return false
	}
	v := p.head(c)
	subject := p.child(c, "nsubj", "nsubj:pass")
	if subject == t { // the first of two
		subject = -1
		for k := t + 1; k < c && subject < 0; k++ {
			if p.head(k) == c && p.is(k, "nsubj", "nsubj:pass") {
				subject = k
			}
		}
	}
	if v < 0 || v > t || !telling[p.lemma(v)] || p.child(v, "obj", "iobj") >= 0 || p.start(t) != v+1 || subject < t || subject > c || p.start(subject) != t+1 {
		return false
	}
	p.move(t, v, "iobj")
	return true
}

// toldConjunct: "tests suggest Oman has sold rifles" with sold as conjunct of suggest. Without a conjunction, a finite verb whose subject
// stands right behind a verb of saying is what that says. So it is in "tests suggest Oman and Chad have sold rifles", with Oman as
// object of suggest: the plural takes both.
func (p *parse) toldConjunct(t int) bool {
	v, n := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if v < 0 || v > t || !p.verb(v) || !saying[p.lemma(v)] || n < 0 || n > t || p.child(t, "mark") >= 0 || p.child(v, "ccomp") >= 0 {
		return false
	}
	auxiliary := p.child(t, "aux", "aux:pass")
	if !p.finite(t) && auxiliary < 0 {
		return false
	}
	first, and := p.child(v, "obj"), p.child(t, "cc")
	switch {
	case first < 0 && and < 0 && p.start(n) == v+1:
	case first > v && and > first && p.start(first) == v+1 && p.start(n) == and+1 && p.proper(first) && p.xpos(n) == "NNP" && p.plural(t, auxiliary):
		p.move(first, t, p.rel(n))
		p.move(n, first, "conj")
		p.move(and, n, "cc")
	default:
		return false
	}
	p.arcs[t].Rel = "ccomp"
	return true
}

// subjectAsTold: "He added Oman, the buyer, is in talks" with Oman as object of added, or as a second subject. A name right behind a verb of saying,
// before a finite clause that lacks its subject, is that subject.
func (p *parse) subjectAsTold(t int) bool {
	v := p.head(t)
	if v < 0 || !saying[p.lemma(v)] && !showing[p.lemma(v)] && !hearing[p.lemma(v)] || telling[p.lemma(v)] || p.start(t) != v+1 {
		return false
	}
	if s := p.child(v, "nsubj"); p.is(t, "nsubj") && (s < 0 || s >= v) {
		return false
	}
	c := p.child(v, "ccomp")
	for k := t + 1; c < 0 && k < p.s.End; k++ { // "said reports of arms were false", with false on reports or arms
		if p.is(k, "ccomp") && p.below(k, t) && p.lacksSubject(k) {
			c = k
		}
	}
	if c < t || !p.lacksSubject(c) && !p.pastAsParticiple(c) {
		return false
	}
	p.move(c, v, "ccomp")
	p.move(t, c, p.subjectOf(c))
	return true
}

// partedContents: "Rumours persist that Chad sold jets", "There is no evidence so far that Chad sold jets", "The claim was made that" with what is rumoured
// hung on what parts it from its noun (discontinuous noun phrases, Quirk et al. 1985, 18.39). Verbs of being and appearing tell nothing (Levin 1993, 47-48).
func (p *parse) partedContents(t int) bool {
	m, v := p.child(t, "mark"), p.head(t)
	if m < 0 {
		m = p.child(t, "obj") // "last year that Chad had sold jets"
	}
	if v >= p.s.Start && v < m && !p.verb(v) && (p.is(v, "advmod") || p.is(v, "obl", "obl:unmarked", "obl:tmod") && p.d.ValueWithin(extract.Range{Start: p.start(v), End: v + 1}, extract.Date) != nil || spans[p.lemma(v)]) {
		v = p.head(v) // "so far", "last year", "for months"
	}
	if m < 0 || m > t || p.d.Word(m) != "that" || v < p.s.Start || v > m {
		return false
	}
	n := p.child(v, "nsubj", "nsubj:pass")
	if n < 0 || n > m || !p.noun(n) || !contents[p.lemma(n)] || occasions[p.lemma(n)] && p.lemma(n) != "word" || p.child(v, "obj", "iobj") >= 0 {
		return false
	}
	switch cop := p.child(v, "cop"); {
	case p.child(v, "expl") >= 0 && p.lemma(v) == "be": // "there is no evidence so far that"
	case cop >= 0: // "suspicion was rife that"
		if !prevalent[p.lemma(v)] {
			return false
		}
	case p.is(n, "nsubj:pass"):
		if telling[p.lemma(v)] || p.lemma(v) == "base" {
			return false
		}
	case !appearing[p.lemma(v)]:
		return false
	}
	return p.keepingTree(func() {
		p.move(t, n, "acl")
		p.arcs[m].Rel = "mark"
	})
}

var (
	// appearing are verbs of being, appearing and changing, which say of a rumour that there is one.
	appearing = set(`abound appear arise arrive break circulate come continue deepen emerge exist fade fly grow increase intensify linger mount multiply persist
recede reemerge remain resurface rise spread surface swirl`)
	// prevalent are the adjectives for how many hold something.
	prevalent = set("common general growing high persistent prevalent rampant rife strong universal widespread")
)

// reportIsThat: "The claim is that jets were sold" with claim as a passive subject of sold. What stands before "is that" is said to be the whole clause.
func (p *parse) reportIsThat(t int) bool {
	v := p.head(t)
	if v < t || !contents[p.lemma(t)] {
		return false
	}
	is, that := -1, -1
	for k := t + 1; k < v; k++ {
		if p.head(k) != v {
			continue
		}
		switch {
		case is < 0 && p.is(k, "aux", "aux:pass", "cop") && p.lemma(k) == "be":
			is = k
		case is >= 0 && that < 0 && k == is+1 && p.d.Word(k) == "that":
			that = k
		case that >= 0 && p.is(k, "nsubj", "nsubj:pass", "expl"):
			p.arcs[t].Rel, p.arcs[is].Rel = "nsubj:outer", "cop"
			return true
		}
	}
	return false
}

// toldSubject: "“Chad, an ally, sold rifles,” he said" with Chad as a second content of said, "Purchases may have risen, they said" likewise. A noun before a finite clause that lacks its subject is
// that subject.
func (p *parse) toldSubject(t int) bool {
	v := p.head(t)
	if v < t || p.child(t, "cop", "case", "nsubj", "mark", "obj") >= 0 {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.head(k) == v && p.is(k, "ccomp") && p.lacksSubject(k) {
			p.move(t, k, p.subjectOf(k))
			return true
		}
	}
	return false
}

// hearing verbs say how somebody came to know: "heard guns were sent".
var hearing = set("hear learn find discover understand")

// showing are verbs of evidence.
var showing = set("show suggest indicate reveal")

// lacksSubject reports whether t heads a finite clause that lacks its subject.
func (p *parse) lacksSubject(t int) bool {
	if p.child(t, "nsubj", "nsubj:pass", "expl", "csubj", "mark") >= 0 {
		return false
	}
	a := p.child(t, "cop", "aux", "aux:pass")
	return p.finite(t) || a >= 0 && a < t && (p.finite(a) || p.xpos(a) == "MD")
}

// pastAsParticiple reports whether t heads a clause in the past that was tagged as a participle, as behind the comma of an aside: a participle
// of the passive has no object.
func (p *parse) pastAsParticiple(t int) bool {
	return p.xpos(t) == "VBN" && p.child(t, "obj") > t && p.child(t, "nsubj", "nsubj:pass", "expl", "csubj", "mark", "aux", "aux:pass", "cop") < 0
}

// publishedReport: "said in a report published on Monday that it sold tanks" with published as what was said, and sold as what was published. A
// participle right behind a phrase in the saying describes that, and the that-clause is what was said.
func (p *parse) publishedReport(t int) bool {
	v, n := p.head(t), t-1
	if v < 0 || v >= n || !p.noun(n) || p.head(n) != v || !p.is(n, "obl") || !saying[p.lemma(v)] && !telling[p.lemma(v)] {
		return false
	}
	c := p.child(t, "ccomp")
	if m := p.child(c, "mark"); c < t || m < t || m > c || p.d.Word(m) != "that" || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obj") >= 0 {
		return false
	}
	p.move(c, v, "ccomp")
	p.move(t, n, "acl")
	return true
}

// toldOfParticiple: "said in a report circulated in July that it sold tanks" with sold as what circulated. A that-clause behind a participle of
// a phrase in the saying is what was said, where nothing else is.
func (p *parse) toldOfParticiple(t int) bool {
	g, m := p.head(t), p.child(t, "mark", "obl:unmarked", "advmod")
	if g >= 0 && times[p.lemma(g)] && g < t && p.child(t, "nsubj", "nsubj:pass") >= 0 { // "released last week that", the clause hung on the week
		g = p.head(g)
	}
	if g < 0 || g > t || m < g || m > t || p.d.Word(m) != "that" || !p.is(g, "acl") || p.xpos(g) != "VBN" || contents[p.lemma(p.head(g))] && !p.is(p.head(g), "obl") {
		return false
	}
	n := p.head(g)
	v := p.head(n)
	if v < 0 || v > n || !p.is(n, "obl") || !saying[p.lemma(v)] && !telling[p.lemma(v)] || p.child(v, "ccomp") >= 0 || saying[p.lemma(v)] && p.child(v, "obj") >= 0 || saying[p.lemma(g)] || telling[p.lemma(g)] {
		return false
	}
	p.move(t, v, "ccomp")
	p.arcs[m].Rel = "mark"
	return true
}

// agreeing: "says that its troops are there and blames Chad" with blames as what the troops do. A verb in the present that cannot agree with
// their number, but does with that of who says it, is said of the speaker.
func (p *parse) agreeing(t int) bool {
	inner, cc, auxiliary := p.head(t), p.child(t, "cc"), p.child(t, "aux", "aux:pass", "cop")
	if inner < 0 || inner > t || cc < inner || cc > t || p.child(t, "nsubj", "nsubj:pass", "expl", "csubj", "mark") >= 0 {
		return false
	}
	for p.is(inner, "conj") && p.head(inner) >= 0 && p.head(inner) < inner && p.child(inner, "nsubj", "nsubj:pass") < 0 {
		inner = p.head(inner)
	}
	v := p.head(inner)
	if v < 0 || v > inner || !p.is(inner, "ccomp") || !saying[p.lemma(v)] && !telling[p.lemma(v)] {
		return false
	}
	present := t
	if auxiliary >= 0 {
		present = auxiliary
	}
	if x := p.xpos(present); x != "VBZ" && x != "VBP" || present < cc || p.xpos(v) != x && p.child(v, "aux") < 0 {
		return false
	}
	own, who := p.child(inner, "nsubj", "nsubj:pass"), p.child(v, "nsubj")
	if own < 0 || who < 0 || who > v {
		return false
	}
	many := p.xpos(present) == "VBP"
	if p.several(own) == many || p.several(who) != many || p.numberless(own) || p.numberless(who) {
		return false
	}
	p.arcs[t].Head = v
	return true
}

// several reports whether a phrase is of plural number.
func (p *parse) several(t int) bool {
	return p.xpos(t) == "NNS" || p.xpos(t) == "NNPS" || p.child(t, "conj") >= 0 || p.xpos(t) == "PRP" && (p.lemma(t) == "they" || p.lemma(t) == "we")
}

// numberless reports whether either number can stand beside a phrase: names ("the Emirates says"), bodies ("the army are"), counts and other words.
func (p *parse) numberless(t int) bool {
	switch x := p.xpos(t); x {
	case "NNS", "NNP":
		return false
	case "PRP":
		w := p.lemma(t)
		return w != "he" && w != "she" && w != "it" && w != "they"
	case "NN":
		return flocks[p.lemma(t)]
	}
	return true
}

// flocks are nouns of people that go with either number.
var flocks = set("number majority group pair couple team family crew staff police army navy government press rest half army lot dozen public audience data media")

// accusedOf: "accusing two men and a woman living in Oran of smuggling" with smuggling as a participle of the woman. What somebody is accused of
// stands behind of, and the verb has one such phrase.
func (p *parse) accusedOf(t int) bool {
	of := p.child(t, "mark")
	if of < 0 || of != t-1 || p.d.Word(of) != "of" {
		return false
	}
	v := p.head(t)
	for n := p.s.Len(); v >= 0 && n > 0 && !suspecting[p.lemma(v)]; n-- {
		if v > t || p.verb(v) && p.xpos(v) != "VBG" && p.xpos(v) != "VBN" {
			return false
		}
		v = p.head(v)
	}
	if v < 0 || v > t || v == p.head(t) || !p.verb(v) || p.child(v, "advcl") >= 0 {
		return false
	}
	for k := v + 1; k < of; k++ { // a phrase with of is none of a noun that calls for it
		if k+1 == of && p.noun(k) && contents[p.lemma(k)] {
			return false
		}
	}
	p.move(t, v, "advcl")
	return true
}

// contentShared: "suspect, but cannot prove, that it sold tanks" with sold as what cannot be proved alone. What follows the comma behind a conjunct
// set off by commas belongs to the first verb.
func (p *parse) contentShared(t int) bool {
	g := p.head(t)
	if g < 0 || g > t || !p.is(g, "conj") {
		return false
	}
	v, and, m := p.head(g), p.child(g, "cc"), p.child(t, "mark")
	if v < 0 || and <= v || m != g+2 || p.d.Word(m) != "that" || p.d.Word(m-1) != "," || p.d.Word(and-1) != "," || and != v+2 || !p.verb(v) || p.child(v, "ccomp", "obj") >= 0 {
		return false
	}
	p.move(t, v, "ccomp")
	return true
}

// speakerInOpener: "In a report published on May 8, Oran Rights, a group, said", "At a hearing in Geneva, the rapporteur, Jan Berg, said" with Oran Rights
// and rapporteur as appositions within the phrase before them, and said without a subject.
func (p *parse) speakerInOpener(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.dated(t) || p.start(t) <= p.s.Start || p.d.Word(p.start(t)-1) != "," && p.start(t) > n+2 {
		return false
	}
	end := t + 1
	for end < p.s.End && (p.below(end, n) || p.d.Word(end) == "," || p.is(end, "advmod") && p.head(end) > end) { // "also says"
		end++
	}
	if end >= p.s.End || !p.finite(end) || p.child(end, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
		return false
	}
	opener := n
	for p.head(opener) >= p.s.Start && p.head(opener) != end {
		opener = p.head(opener)
	}
	answering := opener == n && p.is(n, "advcl") && p.xpos(n) == "VBG" // "Responding to a question in the house, the minister, in a letter, said"
	if p.head(opener) != end || !answering && !p.is(opener, "obl", "obl:unmarked", "nmod") || p.start(opener) != p.s.Start || !answering && !p.dated(opener) && p.child(opener, "case") < 0 {
		return false
	}
	if answering && !saying[p.lemma(end)] && !telling[p.lemma(end)] || !p.is(t, "appos") && (!answering || p.child(t, "case") >= 0) {
		return false
	}
	for k := t + 1; k < end; k++ { // what describes the speaker
		if p.head(k) == n && p.is(k, "appos") {
			p.arcs[k].Head = t
		} else if answering && p.head(k) == n {
			p.arcs[k].Head = end
		}
	}
	p.move(t, end, "nsubj")
	return true
}

// speakerWithParticiple: "Chad sold jets, two people briefed on the deal said", "an official familiar with it said" with briefed or familiar as what is said or as
// the speaker, and the people as its subject. What has no finite verb right before a verb of saying describes who says it.
func (p *parse) speakerWithParticiple(t int) bool {
	v, n := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if v < t || n < 0 || n > t || !saying[p.lemma(v)] && !telling[p.lemma(v)] || !p.finite(v) || p.child(t, "aux", "aux:pass", "cop", "mark", "obj") >= 0 || !p.noun(n) {
		return false
	}
	begin := p.start(n)
	for begin > p.s.Start && p.head(begin-1) == t && p.d.Word(begin) != "," {
		begin--
	}
	if begin != p.s.Start && p.d.Word(begin) != "," && p.d.Word(begin-1) != "," || !acting(p.lemma(n)) && !tellers[p.lemma(n)] {
		return false
	}
	for k := n + 1; k < v; k++ {
		if !p.below(k, t) {
			return false
		}
	}
	p.move(n, v, "nsubj")
	for k := p.s.Start; k < n; k++ {
		if p.head(k) == t {
			p.arcs[k].Head = n
		}
	}
	p.move(t, n, "acl")
	return true
}

// tellers are nouns for those whom reports have it from without a name.
var tellers = set("people person source official executive insider aide diplomat adviser individual employee lawmaker analyst expert witness")

// invertedSpeaker: "The network can regroup, warns a report" with network as subject of warns and report as its object. What stands before belongs to the
// clause that is said, which lacks its subject; who says it stands right behind the verb.
func (p *parse) invertedSpeaker(v int) bool {
	if !saying[p.lemma(v)] && !telling[p.lemma(v)] || v < p.s.Start+3 || p.xpos(v-1) != "," && p.xpos(v-1) != "''" {
		return false
	}
	n, c, o := p.child(v, "nsubj"), p.child(v, "ccomp"), p.child(v, "obj")
	if n < 0 && saying[p.lemma(v)] && p.is(v, "parataxis") && p.head(v) < v && p.finite(v) && p.child(v, "cc", "aux", "iobj") < 0 {
		// "Chad sold tents, said the watch group Velmar" with the group as what is said
		if o = p.child(v, "ccomp", "obj"); o > v && p.noun(o) && p.start(o) == v+1 && (p.proper(o) || p.child(o, "det") == v+1) && p.child(o, "cop", "case", "nsubj") < 0 {
			p.arcs[o].Rel = "nsubj"
			return true
		}
		return false
	}
	if last := p.after(v, v, "ccomp", "obj"); n < 0 && saying[p.lemma(v)] && p.finite(v) && c >= 0 && c < v && last > v && p.noun(last) && p.start(last) == v+1 && p.child(v, "cc", "aux", "iobj") < 0 &&
		(p.proper(last) || p.child(last, "det", "nummod") == v+1) && p.child(last, "cop", "case", "nsubj") < 0 && p.d.Word(v-1) == "," { // "Chad sold tents, said one trader" with the trader as what is said
		p.arcs[last].Rel = "nsubj"
		return true
	}
	if n < 0 || c < n || c > v || o < v || p.start(o) != v+1 || !p.noun(o) || !p.lacksSubject(c) || p.child(v, "iobj", "aux") >= 0 {
		return false
	}
	p.move(n, c, p.subjectOf(c))
	p.arcs[o].Rel = "nsubj"
	return true
}

// deniedCharge: "an allegation Oran Peak denies" with Oran as an apposition of allegation, which denies has for its subject. What stands between a charge and
// the verb of answering, without a comma, is who answers it.
func (p *parse) deniedCharge(t int) bool {
	if !answering[p.lemma(t)] {
		return false
	}
	o := p.child(t, "nsubj")
	if o < 0 { // or as its object
		o = p.child(t, "obj")
	} else if p.child(t, "obj", "ccomp", "xcomp") >= 0 {
		return false
	}
	if o < 0 || o > t {
		return false
	}
	if c := p.child(o, "compound"); p.proper(o) && c >= 0 && contents[p.lemma(c)] && p.child(c, "det") >= 0 && p.start(c) > p.s.Start && p.d.Word(p.start(c)-1) == "," { // "a claim Oran denies", as one name
		p.move(c, t, "obj")
		return true
	}
	if !contents[p.lemma(o)] {
		return false
	}
	m := p.child(o, "appos", "compound", "flat", "nmod", "nmod:desc", "nmod:unmarked")
	for k := o + 1; m < o && k < t; k++ { // or as a second subject
		if p.head(k) == t && p.is(k, "nsubj") {
			m = k
		}
	}
	if m <= o || !p.proper(m) || p.start(m) != o+1 || p.child(m, "case") >= 0 {
		return false
	}
	p.arcs[o].Rel = "obj"
	p.move(m, t, "nsubj")
	if p.is(t, "ccomp", "conj", "appos", "advcl") && p.head(t) < t {
		p.arcs[t].Rel = "parataxis"
	}
	return true
}

// answering are verbs of what one does with a charge.
var answering = set("deny reject dismiss dispute refute rebut contest repudiate")

// chargeAsClause: "Oman and its allies accuse Chad of selling rifles, a charge Chad denies" with denies as root, allies accuse below its first subject. A charge
// behind a comma with its own subject and verb comments on the clause before it.
func (p *parse) chargeAsClause(t int) bool {
	if t < p.s.Start+4 {
		return false
	}
	o := p.child(t, "obj")
	if o < 0 || o > t || !contents[p.lemma(o)] && p.lemma(o) != "something" {
		return false
	}
	first, second := -1, -1 // the subjects before and behind the charge
	for k := p.s.Start; k < t; k++ {
		if p.head(k) == t && p.is(k, "nsubj") {
			if k < o {
				first = k
			} else {
				second = k
			}
		}
	}
	comma := p.start(o) - 1
	if second < 0 || comma <= p.s.Start || p.d.Word(comma) != "," {
		return false
	}
	if v := p.child(t, "ccomp"); first < 0 && v >= 0 && v < comma && p.child(v, "nsubj", "nsubj:pass") >= 0 && p.child(v, "mark") < 0 { // or as what is denied
		p.become(v, t, "parataxis")
		if e := p.s.End - 1; p.head(e) == t && p.is(e, "punct") {
			p.arcs[e].Head = v
		}
		return true
	}
	if first < 0 {
		return false
	}
	v := comma - 1
	for v > first && (p.head(v) != first || !p.is(v, "conj") || !p.verb(v)) {
		v--
	}
	n := p.child(v, "nsubj")
	if v == first || n < first || n > v {
		return false
	}
	p.become(v, t, "parataxis")
	p.move(first, v, "nsubj")
	p.move(n, first, "conj")
	if e := p.s.End - 1; p.head(e) == t && p.is(e, "punct") {
		p.arcs[e].Head = v
	}
	return true
}

// chargeAsObject: "sent the rebels rifles, a charge Chad has always rejected" with charge as an object of sent. A noun for what is said, behind a comma and an
// indefinite article, with a denial for its relative clause, comments on the clause before it.
func (p *parse) chargeAsObject(n int) bool {
	v, k := p.head(n), p.child(n, "acl:relcl")
	if v > n || k < n || !contents[p.lemma(n)] || !answering[p.lemma(k)] || !p.verb(v) || p.child(v, "ccomp") > n {
		return false
	}
	comma := p.start(n)
	if p.d.Word(comma) != "," {
		comma--
	}
	if comma <= v || p.d.Word(comma) != "," || p.lemma(comma+1) != "a" && p.lemma(comma+1) != "an" {
		return false
	}
	p.arcs[n].Rel = "parataxis"
	return true
}

// chargeBeforeName: "officials accuse Cuba of selling rifles, a claim Havana denies" with claim as a part of the name Havana. A charge behind a comma, with the
// name of who denies it right behind, comments on the clause before it.
func (p *parse) chargeBeforeName(t int) bool {
	s := p.child(t, "nsubj")
	if s < p.s.Start+4 || s > t || !answering[p.lemma(t)] || !p.proper(s) || p.child(t, "obj", "xcomp") >= 0 {
		return false
	}
	n := s - 1
	for n > p.s.Start && n > s-3 && p.proper(n) {
		n--
	}
	if d := n - 1; !p.noun(n) || p.proper(n) || !contents[p.lemma(n)] || p.xpos(d) != "DT" || p.xpos(d-1) != "," || !p.noun(d-2) {
		return false
	}
	if a := p.head(n); a < n || a > s { // a part of the name
		return false
	}
	comma := n - 2
	return p.keepingTree(func() {
		for k := comma - 1; k >= p.s.Start && p.is(t, "root"); k-- { // the clause before hangs on the denial
			if p.head(k) == t && p.is(k, "ccomp", "advcl", "parataxis") && p.verb(k) && p.child(k, "nsubj", "nsubj:pass") >= 0 && p.child(k, "mark") < 0 {
				p.become(k, t, "acl:relcl")
				if e := p.s.End - 1; p.head(e) == t && p.is(e, "punct") {
					p.arcs[e].Head = k
				}
			}
		}
		if p.is(t, "root") {
			return
		}
		p.move(n, comma-1, "appos")
		p.move(n-1, n, "det")
		p.move(comma, n, "punct")
		p.move(t, n, "acl:relcl")
	}) && !p.is(t, "root")
}

// chargeOfName: "a charge Havana called absurd" with Havana as the name of the charge. The name right behind a charge and before what is said of it is who says it.
func (p *parse) chargeOfName(t int) bool {
	n := p.head(t)
	if n < p.s.Start+2 || n > t || !contents[p.lemma(n)] || p.xpos(n-1) != "DT" || p.d.Word(n-2) != "," || p.child(t, "nsubj", "nsubj:pass", "obl:agent", "aux:pass", "mark") >= 0 {
		return false
	}
	who := -1
	for k := n + 1; k < t; k++ {
		switch {
		case p.head(k) == n && (p.proper(k) || p.d.EntityAt(k) != nil) && p.is(k, "flat", "compound", "appos", "nmod", "nmod:unmarked", "obl:unmarked") && p.child(k, "case") < 0:
			who = k
		case who >= 0 && p.head(k) == who, p.head(k) == t && p.xpos(k) == "RB":
		default:
			return false
		}
	}
	if who < 0 {
		return false
	}
	p.move(who, t, "nsubj")
	p.arcs[t].Rel = "acl:relcl"
	return true
}

// sayingAsParticiple: "The guard posted on a site that Peru had sold it boats" with posted as a participle of guard, and guard as a first subject of
// sold. What stands before the "that" of a clause with a subject of its own is none of it.
func (p *parse) sayingAsParticiple(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !posting[p.lemma(t)] && !saying[p.lemma(t)] || !p.is(n, "nsubj", "nsubj:outer", "nsubj:pass") {
		return false
	}
	v := p.head(n)
	m := p.child(v, "mark")
	if v < t || m < t || p.d.Word(m) != "that" || p.child(t, "obj", "ccomp", "obl:agent", "aux:pass") >= 0 {
		return false
	}
	own := -1
	for k := m + 1; k < v && own < 0; k++ {
		if p.head(k) == v && p.is(k, "nsubj", "nsubj:pass", "expl") {
			own = k
		}
	}
	if own < 0 {
		return false
	}
	p.become(t, v, "ccomp")
	p.move(n, t, "nsubj")
	p.inherit(t, v, p.s.Start, n)
	if e := p.s.End - 1; p.head(e) == v && p.is(e, "punct") {
		p.arcs[e].Head = t
	}
	return true
}

// posting verbs say where somebody wrote something.
var posting = set("post tweet blog message text email announce")

// contentOfRelative: "has information that shows Chad is selling rifles" with selling as a clause of information. Right behind a finite verb of
// saying or showing that lacks its object, a finite clause with a subject of its own is what it says.
func (p *parse) contentOfRelative(t int) bool {
	n, s := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if n < 0 || n > t || s < n || s > t || p.child(t, "mark") >= 0 || strings.HasPrefix(p.xpos(s), "W") {
		return false
	}
	if a := p.child(t, "aux", "cop", "aux:pass"); !p.finite(t) && (a < 0 || !p.finite(a) && p.xpos(a) != "MD") {
		return false
	}
	v := p.start(t) - 1
	if v <= n || p.head(v) != n || !p.is(v, "acl:relcl") || !p.finite(v) || !saying[p.lemma(v)] && p.lemma(v) != "show" || p.child(v, "ccomp", "obj", "xcomp") >= 0 {
		return false
	}
	p.move(t, v, "ccomp")
	return true
}

// toldInParticiple: "denied a report claiming rifles were found" with rifles as object of claiming, and found on the verb or with the report for
// its subject. A finite verb right behind the object of a participle of charging is what that says, and has the object for a subject.
func (p *parse) toldInParticiple(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !charging[p.lemma(t)] && !saying[p.lemma(t)] {
		return false
	}
	o := p.child(t, "obj")
	if m := t + 1; o < 0 && m < p.s.End && p.is(m, "mark") && p.d.Word(m) == "that" && p.child(t, "ccomp") < 0 { // "posts claiming that it sold tanks", with sold beside claiming
		if w := p.head(m); w > m && p.head(w) == n && p.noun(n) {
			p.move(w, t, "ccomp")
			return true
		}
	}
	if o < t || p.start(o) != t+1 {
		return false
	}
	w := o + 1
	for w < p.s.End && p.below(w, o) {
		w++
	}
	if w >= p.s.End || !p.finite(w) && p.xpos(w) != "MD" {
		return false
	}
	if p.is(w, "aux", "aux:pass", "cop") && p.head(w) > w {
		w = p.head(w)
	}
	g := p.head(w)
	if g < 0 || g > n || p.below(w, t) || p.child(w, "nsubj", "nsubj:pass") >= 0 && p.head(n) != w || p.head(n) != w && p.head(n) != g {
		return false
	}
	if p.head(n) == w {
		p.move(n, g, "obj")
	}
	p.move(w, t, "ccomp")
	p.move(o, w, p.subjectOf(w))
	return true
}

// plural reports whether verb t, with this auxiliary or -1, agrees with a plural only.
func (p *parse) plural(t, auxiliary int) bool {
	if auxiliary < 0 {
		return p.xpos(t) == "VBP"
	}
	return p.xpos(auxiliary) == "VBP" || strings.EqualFold(p.d.Word(auxiliary), "were")
}

// charging verbs say what a charge or report that they stand behind holds.
var charging = set(`accuse allege assert blame charge claim implicate link say suggest`)

// chargingParticiple: "rejected allegations by a charity accusing it of smuggling" with accusing as adverbial of rejected. Right behind a
// charge or report, without a comma, a participle of charging is its content.
func (p *parse) chargingParticiple(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !charging[p.lemma(t)] || p.child(t, "mark", "case", "nsubj") >= 0 {
		return false
	}
	n := p.child(v, "obj")
	if n < v || n > t || !contents[p.lemma(n)] {
		return false
	}
	for k := n + 1; k < t; k++ { // nothing but the phrases of the noun between the two
		if !p.below(k, n) || p.is(k, "punct") {
			return false
		}
	}
	p.move(t, n, "acl")
	return true
}

// voicing verbs say of a charge or report that it was made, and nothing of what it is about.
var voicing = set(`air attribute base bring carry circulate contain deliver file give issue leak lodge make publish raise release repeat spread submit`)

// predicateOfReport: "Claims that it sold rifles are unfounded" with unfounded as a clause of claims. Behind what a charge or report holds, a predicate with a
// finite auxiliary and no subject is that of the charge.
func (p *parse) predicateOfReport(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.noun(n) || !contents[p.lemma(n)] || p.child(n, "cop", "case", "nsubj") >= 0 ||
		p.child(t, "nsubj", "nsubj:pass", "csubj", "mark", "expl") >= 0 {
		return false
	}
	a := p.child(t, "cop", "aux", "aux:pass")
	if a < 0 || a > t || !p.finite(a) || a != p.start(t) {
		return false
	}
	switch v := p.head(n); p.rel(n) {
	case "root", "ccomp", "parataxis":
	case "nsubj": // of who says so, beside the speaker
		if v < t || !saying[p.lemma(v)] || !p.is(v-1, "nsubj") || p.head(v-1) != v {
			return false
		}
		p.arcs[n].Rel = "ccomp"
	default:
		return false
	}
	for k := n + 1; k < a; k++ {
		if p.head(k) == n && p.is(k, "acl", "ccomp") && p.child(k, "mark") > n {
			p.become(t, n, p.subjectOf(t))
			return true
		}
	}
	return false
}

// topicOfReport: "dismissed the statements by Sudan's army about deliveries" with deliveries on dismissed. Right behind a charge or report and who made
// it, what a phrase with about is about is what the report holds.
func (p *parse) topicOfReport(t int) bool {
	v := p.head(t)
	if v < 0 || v > t {
		return false
	}
	switch p.preposition(t) {
	case "about", "regarding", "concerning", "on":
	default:
		return false
	}
	n := p.child(v, "obj")
	if n < v || n > t || !contents[p.lemma(n)] {
		return false
	}
	by := p.child(n, "nmod")
	if by < n || p.preposition(by) != "by" && p.preposition(by) != "from" {
		return false
	}
	for k := n + 1; k < p.start(t); k++ {
		if !p.below(k, n) || p.is(k, "punct") {
			return false
		}
	}
	p.move(t, n, "nmod")
	return true
}

// thingOfReport: "reports of rifles bound for Chad" with bound as a clause of reports. What stands right behind the thing that a report or
// charge is of says something of the thing.
func (p *parse) thingOfReport(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !contents[p.lemma(n)] || voicing[p.lemma(t)] || p.child(t, "obl:agent") >= 0 {
		return false
	}
	m := t - 1
	if m <= n || p.head(m) != n || !p.is(m, "nmod") || p.preposition(m) != "of" || !p.noun(m) {
		return false
	}
	p.arcs[t].Head = m
	return true
}

// reportAsHearer: "denies reports about the sale" with reports as the one who is denied something. What is said hears nothing; it is
// what the verb is about.
func (p *parse) reportAsHearer(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !contents[p.lemma(t)] || p.child(v, "obj", "ccomp", "xcomp") >= 0 {
		return false
	}
	p.arcs[t].Rel = "obj"
	return true
}

// trailingAttribution: "It broke the ban, France told the council" with told as conjunct of broke. A verb of saying with a
// subject of its own behind a comma, and no conjunction, is no conjunct.
func (p *parse) trailingAttribution(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.verb(v) || !saying[p.lemma(t)] && !telling[p.lemma(t)] || p.child(t, "cc", "mark", "ccomp", "obj") >= 0 {
		return false
	}
	subject := p.child(t, "nsubj")
	if subject < v || subject > t || p.child(v, "nsubj", "nsubj:pass") < 0 || p.is(t, "advcl") && (!p.finite(t) || p.child(t, "advmod") >= 0 || p.d.Word(p.opening(subject)-1) != ",") {
		return false
	}
	p.arcs[t].Rel = "parataxis"
	return true
}

// attributionBehindQuote: “..., calling it "a lie," state television reported” with reported as a clause of lie, "bought jets that could reach Chad, a paper
// reported" of jets. A verb of saying that ends the sentence, with its speaker right behind a comma, says all that stands before: what restricts a noun
// without a pronoun has no comma (Quirk et al. 1985, 17.15).
func (p *parse) attributionBehindQuote(t int) bool {
	n := p.child(t, "nsubj")
	if !p.finite(t) && (p.xpos(t) != "VBN" || p.child(t, "aux", "aux:pass") >= 0) || !saying[p.lemma(t)] || n < 0 || n > t || p.child(t, "mark", "cc", "ccomp", "obj") >= 0 || !p.endOf(t) {
		return false
	}
	from := n
	for from > p.s.Start && p.below(from-1, n) && !p.is(from-1, "punct") {
		from--
	}
	if from < p.s.Start+2 {
		return false
	}
	switch p.d.Word(from - 1) {
	case "\"", "”", "’", "''":
		if p.d.Word(from-2) != "," {
			return false
		}
	case ",":
		if !p.is(t, "acl", "acl:relcl", "appos") || p.child(t, "xcomp") >= 0 {
			return false
		}
		for k := from; k < t; k++ { // "both of which said"
			if strings.HasPrefix(p.xpos(k), "W") {
				return false
			}
		}
	default:
		return false
	}
	root := t
	for p.head(root) >= 0 {
		root = p.head(root)
	}
	if root == t || root > t {
		return false
	}
	p.move(t, root, "parataxis")
	p.inherit(root, t, p.s.Start, from) // the marks are none of its own
	return true
}

// speakerInClause: "“It is new,” Ana Berg, an analyst, said", "The boat left, the crew and police say" with Berg or crew within the clause that is
// said. What stands between the comma or quotation mark that ends the clause and a verb of saying without a subject is the speaker. Behind
// the verb it is its object: "“It is new,” wrote the monitors".
func (p *parse) speakerInClause(v int) bool {
	if !saying[p.lemma(v)] && !telling[p.lemma(v)] && p.lemma(v) != "show" || p.xpos(v) == "VBN" && !p.is(v, "acl") || p.child(v, "nsubj", "nsubj:pass", "expl", "aux", "aux:pass", "cc", "mark") >= 0 {
		return false
	}
	if p.is(v, "acl", "acl:relcl") { // "a station reported", "Ana Berg, who runs it, said" as a clause of the station or of what Berg hangs on
		return p.speakerOverClause(v)
	}
	clause := p.child(v, "ccomp")
	if clause < 0 && p.is(v, "parataxis", "conj") {
		clause = p.head(v)
	}
	opener := p.child(v, "advcl", "csubj")
	if opener >= 0 && p.is(opener, "csubj") && (p.xpos(opener) != "VBG" || opener > v) {
		return false
	}
	if clause < 0 || clause > v && opener >= 0 && opener < v { // "Speaking after talks, Ana Berg, an analyst, said"
		clause = opener
	}
	if clause < 0 || clause > v || v < p.s.Start+3 {
		return false
	}
	if o := p.child(v, "obj"); o > v && p.noun(o) && p.start(o) == v+1 && p.parts(v-1) && p.child(v, "iobj") < 0 {
		p.arcs[o].Rel = "nsubj"
		return true
	}
	if p.child(v, "obj") >= 0 {
		return false
	}
	speaker, k := -1, v-1
	for p.parts(k) && k > p.s.Start {
		k--
	}
	hung := p.relativeOn(k) // "Ana Berg, who runs it, said"
	if hung >= 0 {
		noun := p.head(hung)
		p.arcs[hung].Head = p.apposedBefore(hung)
		defer func() {
			if p.child(v, "nsubj") < 0 {
				p.arcs[hung].Head = noun
			}
		}()
	}
	for n := p.s.Len(); k != clause && n > 0; n-- {
		if p.noun(k) && !p.below(v, k) && p.child(k, "case", "cop", "nsubj", "nsubj:pass", "mark", "nummod") < 0 && p.speaks(k, v) {
			speaker = k
		}
		if k = p.head(k); k < 0 {
			return false // not within the clause
		}
		if k == v {
			return p.pairOfSpeakers(v) // within another piece of it
		}
	}
	if speaker < 0 {
		return p.pairOfSpeakers(v)
	}
	if p.is(v, "conj") {
		p.arcs[v].Rel = "parataxis"
	}
	if p.is(clause, "csubj") { // nobody's speaking says anything
		p.arcs[clause].Rel = "advcl"
	}
	if first := p.introduced(speaker, v); first >= 0 {
		p.move(first, v, "nsubj")
		p.move(speaker, first, "appos")
		return true
	}
	p.move(speaker, v, "nsubj")
	return true
}

// withheld are verbs for what who has said something may decline to do besides.
var withheld = set("answer comment confirm disclose discuss elaborate explain identify name say specify")

// conjunctOfTold: "It bought rifles, officials said, and passed them to Mali" with passed as a conjunct of said. A finite verb without a subject that a
// comma and a conjunction add behind a speaker who has put in his word is one of the clause that he interrupted, where nothing is quoted.
func (p *parse) conjunctOfTold(t int) bool {
	v, cc := p.head(t), p.child(t, "cc")
	if v < 0 || cc < v || cc > t || !saying[p.lemma(v)] && !telling[p.lemma(v)] || !p.finite(t) && p.child(t, "aux") < 0 || saying[p.lemma(t)] || telling[p.lemma(t)] || p.xpos(cc-1) != "," || p.child(t, "nsubj", "nsubj:pass", "expl", "ccomp", "mark", "aux:pass") >= 0 {
		return false
	}
	if x := p.child(t, "xcomp"); x > t && withheld[p.lemma(x)] && (p.lemma(t) == "decline" || p.lemma(t) == "refuse") {
		return false // "officials said, but declined to comment"
	}
	c, s := p.child(v, "ccomp"), p.child(v, "nsubj")
	if c < 0 && p.is(v, "parataxis") {
		c = p.head(v)
	}
	if c < 0 || c > s || s > v || p.child(c, "nsubj", "nsubj:pass") < 0 || p.child(v, "obj", "xcomp") >= 0 {
		return false
	}
	if x := p.xpos(cc + 1); x != "''" && x != "``" { // P “Q”, she said, but “R”: what is quoted is said too
		for k := p.s.Start; k < s; k++ {
			if p.xpos(k) == "''" || p.xpos(k) == "``" {
				return false
			}
		}
	}
	p.arcs[t].Head = c
	return true
}

// speakerOverClause is speakerInClause for a verb that hangs on a noun of the clause.
func (p *parse) speakerOverClause(v int) bool {
	clause := p.head(v)
	for clause >= p.s.Start && !p.verb(clause) {
		clause = p.head(clause)
	}
	if clause < p.s.Start || clause > v || p.child(v, "obj", "ccomp", "xcomp", "obl:agent", "nsubj", "aux:pass") >= 0 || !saying[p.lemma(v)] || p.is(clause, "acl", "acl:relcl") {
		return false
	}
	k := v - 1
	for p.parts(k) && k > p.s.Start {
		k--
	}
	n := -1
	if r := p.relativeOn(k); r >= 0 {
		n = p.apposedBefore(r)
	}
	if h := p.head(v); n < 0 && p.is(h, "appos") && k == h {
		n = h
	}
	if n < 0 || !p.proper(n) && !acting(p.lemma(n)) || !p.parts(p.opening(n)-1) {
		return false
	}
	if p.xpos(v) == "VBN" {
		if !p.is(n, "appos") || p.proper(n) && p.head(v) != n {
			return false
		}
		p.d.Tags[v].XPOS = "VBD"
	}
	return p.keepingTree(func() {
		p.move(v, clause, "parataxis")
		for r := n + 1; r < v; r++ {
			if p.apposedBefore(r) == n {
				p.arcs[r].Head = n
			}
		}
		p.move(n, v, "nsubj")
	})
}

// relativeOn is the relative clause in which token t stands and before which stands an apposition of the same noun; -1 for none.
func (p *parse) relativeOn(t int) int {
	for n := p.s.Len(); t >= p.s.Start && n > 0; n-- {
		if p.apposedBefore(t) >= 0 {
			return t
		}
		t = p.head(t)
	}
	return -1
}

// apposedBefore is the apposition that stands right before relative clause r and hangs on the same noun; -1 for none.
func (p *parse) apposedBefore(r int) int {
	if !p.is(r, "acl:relcl") {
		return -1
	}
	for k := p.start(r) - 1; k > p.s.Start && k > p.head(r); k = p.head(k) {
		if p.is(k, "appos") && p.head(k) == p.head(r) {
			return k
		}
	}
	return -1
}

// introduced is the name or office that stands between commas right before a speaker n, who stands between commas himself: "sold it to Chad, Ana Berg,
// an analyst, said", "sold it to Chad, an analyst, Ana Berg, said". The two are one speaker. It is -1 where there is none.
func (p *parse) introduced(n, v int) int {
	first := p.opening(n) - 2 // its last word, before the comma
	if first <= p.s.Start || p.xpos(first+1) != "," || p.xpos(v-1) != "," {
		return -1
	}
	for p.head(first) >= 0 && !p.is(first, "appos", "conj") {
		first = p.head(first)
	}
	if comma := p.opening(first) - 1; comma <= p.s.Start || p.xpos(comma) != "," || p.head(first) < 0 || p.proper(first) == p.proper(n) || p.below(v, first) || p.below(n, first) {
		return -1
	}
	return first
}

// pairOfSpeakers: "They sent it to Chad, papers and witnesses show" with papers and witnesses as conjuncts of Chad.
func (p *parse) pairOfSpeakers(v int) bool {
	m := v - 1
	and := p.child(m, "cc")
	if !p.noun(m) || !p.is(m, "conj") || and <= p.s.Start+1 || p.start(m) != and {
		return false
	}
	k := and - 1
	if !p.noun(k) || !p.is(k, "conj") || p.head(k) != p.head(m) || p.below(v, k) || p.below(v, m) {
		return false
	}
	comma := p.start(k)
	if p.xpos(comma) != "," {
		comma--
	}
	if comma <= p.s.Start || p.xpos(comma) != "," {
		return false
	}
	p.move(k, v, "nsubj")
	p.move(m, k, "conj")
	return true
}

// parts reports whether token t is a comma or a closing quotation mark.
func (p *parse) parts(t int) bool {
	return p.xpos(t) == "," || p.xpos(t) == "''"
}

// speaks reports whether the phrase of noun n reaches from a comma or closing quotation mark to verb v, with no quotation mark in it.
func (p *parse) speaks(n, v int) bool {
	first := p.opening(n)
	for k := first; k < v; k++ {
		if p.xpos(k) == "''" || k > n && !p.below(k, n) && p.xpos(k) != "," {
			return false
		}
	}
	return first > p.s.Start && p.parts(first-1)
}

// opening is the first word of the phrase of t, behind the marks that hang on it.
func (p *parse) opening(t int) int {
	first := p.start(t)
	for first < t && p.parts(first) {
		first++
	}
	return first
}

// speechContinued: "said that the cargo was checked, adding that it was old" with adding as a clause of checked. A participle of saying
// behind a comma, with a that-clause, goes on with what the speaker of the clause before it says.
func (p *parse) speechContinued(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !saying[p.lemma(t)] || t == p.s.Start || p.d.Word(t-1) != "," {
		return false
	}
	c := p.child(t, "ccomp", "obj")
	if m := p.child(c, "mark"); c < t || m < 0 || m > c || p.d.Word(m) != "that" {
		return false
	}
	for v >= 0 && !p.verb(v) { // hung on a noun of the clause
		v = p.head(v)
	}
	if v >= 0 && p.is(v, "xcomp") && p.xpos(v) == "VB" && p.head(v) >= p.s.Start && p.head(v) < v && p.finite(p.head(v)) { // "vowed to hold back, adding that Chad sold some"
		p.move(t, p.head(v), "advcl")
		p.arcs[c].Rel = "ccomp"
		return true
	}
	if v < 0 || !p.is(v, "ccomp") || saying[p.lemma(v)] || telling[p.lemma(v)] {
		return false
	}
	speaker := p.head(v)
	if speaker < 0 || speaker > t || !saying[p.lemma(speaker)] && !telling[p.lemma(speaker)] {
		return false
	}
	p.move(t, speaker, "advcl")
	return true
}

// speechResumed: "claimed that Chad armed rebels and alleged that Peru trained them" with alleged as a conjunct of armed. A verb of saying with a that-clause
// of its own and no subject, coordinate with a verb of deeds within a that-clause, goes on with the saying.
func (p *parse) speechResumed(t int) bool {
	c := p.head(t)
	if c < 0 || c > t || !p.is(c, "ccomp") || !saying[p.lemma(t)] || saying[p.lemma(c)] || telling[p.lemma(c)] || p.child(t, "nsubj", "nsubj:pass", "aux", "mark") >= 0 {
		return false
	}
	h := p.head(c)
	if h < 0 || h > c || !saying[p.lemma(h)] && !telling[p.lemma(h)] && !finding[p.lemma(h)] || (p.xpos(h) == "VBD") != (p.xpos(t) == "VBD" || p.xpos(t) == "VBN") || p.child(h, "nsubj") < 0 {
		return false
	}
	k, s := p.child(t, "ccomp"), p.child(c, "nsubj", "nsubj:pass")
	if k < t || s < 0 || p.xpos(s) == "PRP" && p.lemma(s) != "it" || p.lemma(p.start(k)) != "that" {
		return false
	}
	p.move(t, h, "conj")
	return true
}

// accordingTo: "is for export to Chad according to a book" with book below Chad. Who is relied on vouches for the clause; behind a comma at
// the end of what another says, for that saying: "Chad confirmed that the tanks came, according to its news agency". Behind a comma at the end of a
// sentence it is never for a relative or adverbial clause alone.
func (p *parse) accordingTo(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || p.preposition(t) != "according" {
		return false
	}
	v := h
	for v >= 0 && !p.verb(v) && p.child(v, "cop") < 0 {
		v = p.head(v)
	}
	if v < 0 || v > t {
		return false
	}
	if p.start(t) > p.s.Start && p.d.Word(p.start(t)) == "," && p.endOf(t) {
		v = p.wholeSaying(p.mainOf(v))
	}
	if v == h {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// mainOf is the verb of the clause that the relative and adverbial clauses over verb v belong to; v where it stands in none.
func (p *parse) mainOf(v int) int {
	const deepest = 4 // clauses
	for n := 0; n < deepest && p.is(v, "acl", "acl:relcl", "advcl"); n++ {
		h := p.head(v)
		for h >= 0 && !p.verb(h) && p.child(h, "cop") < 0 {
			h = p.head(h)
		}
		if h < 0 || h > v {
			break
		}
		v = h
	}
	return v
}

// wholeSaying is the saying to whose that-clause verb v belongs, and where that is a participle, the verb above it; v where there is none.
func (p *parse) wholeSaying(v int) int {
	c := v
	for p.is(c, "xcomp") && p.head(c) >= 0 && p.head(c) < c {
		c = p.head(c)
	}
	s := p.head(c)
	if !p.is(c, "ccomp") || s < 0 || s > c || !saying[p.lemma(s)] && !telling[p.lemma(s)] && !finding[p.lemma(s)] || p.child(c, "mark", "nsubj", "nsubj:pass") < 0 {
		return v
	}
	if h := p.head(s); p.xpos(s) == "VBG" && p.is(s, "advcl") && h >= 0 && h < s && p.verb(h) {
		return h
	}
	return s
}

// behindSemicolon: "Chad sold rifles, traders said; none would be named" with named as what the traders said. Behind a semicolon another clause begins, and what
// stands before the aside is what they said.
func (p *parse) behindSemicolon(t int) bool {
	v, first := p.head(t), p.start(t)
	if v < 0 || v > t || !saying[p.lemma(v)] || !p.is(v, "parataxis") || p.head(v) > v || p.d.Word(first) != ";" && p.d.Word(first-1) != ";" {
		return false
	}
	p.move(t, p.head(v), "parataxis")
	return true
}

// coordinateSpeaker: "sent rifles to rebels in Chad, experts and a militia say" with experts as a conjunct of Chad and militia alone as
// subject of say. What stands behind the comma is said by both.
func (p *parse) coordinateSpeaker(t int) bool {
	n, c := p.child(t, "nsubj"), -1
	if !saying[p.lemma(t)] && p.lemma(t) != "tell" || n < 0 || n > t {
		return false
	}
	if c = p.start(n); p.xpos(c) != "CC" {
		c--
	}
	if c <= p.s.Start || p.xpos(c) != "CC" || p.lemma(c) != "and" || !p.noun(c-1) || !p.is(c-1, "conj", "appos", "nmod") || p.below(t, c-1) {
		return false
	}
	m := c - 1
	comma := p.start(m)
	if p.d.Word(comma) != "," {
		comma--
	}
	if comma <= p.s.Start || p.d.Word(comma) != "," || p.preposition(m) != "" || p.head(m) > comma || n <= c || p.below(t, comma) {
		return false
	}
	p.move(m, t, "nsubj")
	p.move(comma, t, "punct")
	p.move(n, m, "conj")
	p.move(c, n, "cc")
	return true
}

// subjectInPhrase: "comes after a minister said that" with minister as a phrase of comes and said without a subject. Right before a finite
// verb, what stands behind a word that may be a conjunction is its subject.
func (p *parse) subjectInPhrase(t int) bool {
	n := t - 1
	if p.is(t, "advcl") && p.subjectBehindPhrases(t) {
		return true
	}
	if n <= p.s.Start || !p.noun(n) || !p.is(n, "obl", "nmod") ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "cc", "csubj", "expl", "aux:pass") >= 0 || p.below(n, t) {
		return false
	}
	c := p.child(n, "case")
	if h := p.head(n); c < 0 || c > n || h < 0 || h > c || p.head(t) != h && p.head(t) != n || p.d.ValueWithin(extract.Range{Start: n, End: t}, extract.Date) != nil {
		return false
	}
	switch p.lemma(c) {
	case "after", "before", "since", "until", "as":
	default:
		return false
	}
	p.move(t, p.head(n), "advcl")
	p.move(n, t, p.subjectOf(t))
	p.move(c, t, "mark")
	return true
}

// subjectBehindPhrases is subjectInPhrase where the subject has phrases of its own, which were hung beside it: "flows after officials from Chad
// pressed a switch".
func (p *parse) subjectBehindPhrases(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || p.child(t, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "cc", "csubj", "expl") >= 0 || p.start(t) != t {
		return false
	}
	var own []int
	for k := t - 1; k > h; k-- {
		if p.head(k) != h {
			continue
		}
		if !p.is(k, "obl") || !p.noun(k) {
			return false
		}
		c := p.child(k, "case")
		switch p.preposition(k) {
		case "after", "before", "until":
		case "from", "of", "in", "with", "for":
			own = append(own, k)
			continue
		default:
			return false
		}
		if len(own) == 0 || p.dated(k) || p.start(k) != c || p.d.ValueWithin(extract.Range{Start: c, End: t}, extract.Date) != nil {
			return false
		}
		p.move(k, t, p.subjectOf(t))
		p.move(c, t, "mark")
		for _, o := range own {
			p.move(o, k, "nmod")
		}
		return true
	}
	return false
}

// verbAsPhrase: "A dossier compiled by an envoy to the council alleges that" with alleges as a phrase of compiled and council as its subject.
// A finite verb is no phrase: the noun before the participle is its subject, and what stands right before it belongs to the preposition.
func (p *parse) verbAsPhrase(t int) bool {
	v, m := p.head(t), t-1
	if v < 0 || v > t || m <= v || !p.noun(m) || p.head(m) != t {
		return false
	}
	c := p.child(t, "case")
	n := p.head(v)
	if c < v || c > m || n < 0 || !p.is(v, "acl") || p.head(n) != extract.Root || p.child(n, "cop", "nsubj") >= 0 {
		return false
	}
	host := c - 1 // the noun that the phrase stands behind
	if host <= v || !p.noun(host) || p.below(host, t) {
		host = v
	}
	rel := "nmod"
	if host == v {
		rel = "obl"
	}
	p.become(t, n, p.subjectOf(t))
	p.move(m, host, rel)
	p.inherit(m, t, c, m)
	for k := t + 1; k < p.s.End; k++ { // what stands behind the verb is the verb's
		if p.head(k) == n || p.head(k) == v {
			p.arcs[k].Head = t
		}
	}
	return true
}

// clauseOfVerb: "after alleging that it sold tanks" with sold as a relative clause of alleging. No clause restricts a verb; a that-clause is
// what it says. Nor does a clause with a subject of its own behind a comma and "as" or "because" restrict a noun ("led to protests by its
// supporters, as Chad sold tanks"): it goes with the verb.
func (p *parse) clauseOfVerb(t int) bool {
	v, m := p.head(t), p.child(t, "mark")
	if v >= 0 && v < t && p.noun(v) && m > v && p.d.Word(m-1) == "," && besideVerbs[p.lemma(m)] && p.child(t, "nsubj", "nsubj:pass") > m {
		for v >= 0 && !p.verb(v) {
			v = p.head(v)
		}
		if v < 0 || v > t {
			return false
		}
		p.move(t, v, "advcl")
		return true
	}
	if v < 0 || v > t || !p.verb(v) || m < v || m > t || p.lemma(m) != "that" || p.child(v, "ccomp") >= 0 {
		return false
	}
	p.arcs[t].Rel = "ccomp"
	return true
}

// besideVerbs open clauses that go with a verb, whatever they stand behind.
var besideVerbs = set("as because although though whereas while")

// gerundOfReport: "received a report warning that" with report as a compound of warning. Right behind what can say something, a gerund with a
// that-clause is what it says.
func (p *parse) gerundOfReport(t int) bool {
	n, c := t-1, p.child(t, "ccomp")
	if n <= p.s.Start || !p.noun(n) || p.head(n) != t || !p.is(n, "compound") || c < t {
		return false
	}
	p.become(n, t, "acl")
	p.inherit(n, t, p.s.Start, n)
	return true
}

// endOf reports whether the phrase of t is the last of its sentence.
func (p *parse) endOf(t int) bool {
	for k := p.s.End - 1; k > t; k-- {
		if p.xpos(k) != "." && p.xpos(k) != "''" && !p.below(k, t) {
			return false
		}
	}
	return true
}
