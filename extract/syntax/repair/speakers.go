package repair

import "strings"

// Repairs of who speaks where several speak, or where the speaker stands apart.

// speaksOut reports whether t is a verb of saying with a speaker of its own before it who is no pronoun, and who that is.
func (p *parse) speaksOut(t int) (who int, ok bool) {
	if !saying[p.lemma(t)] && !telling[p.lemma(t)] {
		return -1, false
	}
	who = p.child(t, "nsubj")
	return who, who >= 0 && who < t && p.noun(who)
}

// contrasting are the conjunctions that set one speaker against another, coordinating the first two.
var contrasting = set("but and while whereas although though")

// secondSpeaker: "Chad said P, while Mali said Q" with the second said as a part of P, "Chad said P, but Berg, a broker, said Q" with it as another content of
// the first, or over the first. Who is set beside a speaker with his own name and a content of his own speaks for himself.
func (p *parse) secondSpeaker(t int) bool {
	if p.tornSpeaker(t) {
		return true
	}
	who, ok := p.speaksOut(t)
	if !ok || p.child(t, "ccomp") < 0 {
		return false
	}
	if p.is(t, "root") {
		return p.firstSpeaker(t, who)
	}
	first := p.start(who)
	link := p.child(t, "mark", "cc")
	if link < 0 {
		link = p.child(who, "cc")
	}
	if link >= 0 && link > first {
		link = first
	}
	if p.d.Word(first) == "," && first+1 < who {
		first++
	}
	c := p.head(t)
	switch {
	case c < p.s.Start || c > first:
		return false
	case link < 0 || !contrasting[strings.ToLower(p.d.Word(link))] || link <= p.s.Start || p.d.Word(link-1) != ",":
		return false
	}
	if p.is(t, "advcl") || p.is(t, "conj") && p.is(c, "ccomp") {
		h := p.head(c)
		if h < p.s.Start || h > c || !p.is(c, "ccomp") {
			return false
		}
		if _, ok := p.speaksOut(h); !ok {
			return false
		}
		p.arcs[t].Head = h
		return true
	}
	if _, ok := p.speaksOut(c); !ok || p.child(c, "ccomp") == t || p.is(t, "conj") {
		return false
	}
	p.arcs[t].Rel = "conj"
	return true
}

// tornSpeaker is secondSpeaker for one whom the parser hung on what the first one says, so that his verb has no subject.
func (p *parse) tornSpeaker(t int) bool {
	h := p.head(t)
	if h < p.s.Start || h > t || !saying[p.lemma(t)] && !telling[p.lemma(t)] || p.child(t, "nsubj", "nsubj:pass") >= 0 || p.child(t, "ccomp") < t || p.d.Word(t-1) != "," || !p.is(t, "conj", "parataxis") {
		return false
	}
	if _, ok := p.speaksOut(h); !ok {
		return false
	}
	c := p.child(h, "ccomp")
	if c < h || c > t {
		return false
	}
	k := -1
	for n := c + 1; n < t; n++ {
		if p.head(n) == c && p.is(n, "conj") {
			k = n
		}
	}
	if k < 0 || !p.proper(k) && p.child(k, "det") < 0 || p.child(k, "case") >= 0 {
		return false
	}
	cc := p.child(k, "cc")
	if cc < 0 || cc > k || !contrasting[p.d.Word(cc)] || p.d.Word(cc-1) != "," {
		return false
	}
	p.move(k, t, "nsubj")
	p.arcs[cc].Head = t
	p.move(t, h, "conj")
	return true
}

// firstSpeaker is secondSpeaker for a second speaker who stands at the root, over the first.
func (p *parse) firstSpeaker(t, who int) bool {
	u := p.child(t, "ccomp")
	if u > who {
		return false
	}
	cc := p.child(who, "cc")
	if cc < 0 {
		cc = p.child(t, "cc")
	}
	own := p.child(u, "ccomp")
	if _, ok := p.speaksOut(u); !ok || own < u || cc < own || cc > who || !contrasting[strings.ToLower(p.d.Word(cc))] || p.d.Word(cc-1) != "," {
		return false
	}
	p.become(u, t, "conj")
	p.arcs[cc].Head = t
	return true
}

// orSo: "Chad sold jets, or so officials say" with say as a second thing that happened. It takes up what stands before.
func (p *parse) orSo(t int) bool {
	v, or := p.head(t), p.child(t, "cc")
	so := or + 1
	if v < p.s.Start || or < v || so >= t || p.d.Word(or) != "or" || p.d.Word(so) != "so" || p.child(t, "ccomp", "obj") >= 0 {
		return false
	}
	if who := p.child(t, "nsubj"); who < so || who > t {
		return false
	}
	p.arcs[t].Rel, p.arcs[or].Rel = "parataxis", "discourse"
	p.move(so, t, "advmod")
	return true
}

// labelBehind: "Chad sold jets to Mali - report", "...: sources" with the last word as head of Mali, or as a part of its phrase. What stands alone behind a dash
// or colon at the end of a headline says whose words it holds.
func (p *parse) labelBehind(t int) bool {
	mark := t - 1
	if !p.headline || t != p.s.End-1 || mark-2 < p.s.Start || p.d.Word(mark) != ":" && (!dash(p.d.Word(mark)) || p.d.Tokens[mark].Start == p.d.Tokens[mark-1].End) {
		return false
	}
	h := p.head(t)
	if k := p.child(t, "compound", "nmod", "amod", "flat"); k >= 0 && k < mark {
		for n := mark - 1; n > k; n-- { // the last of what hangs on the label
			if p.head(n) == t && p.noun(n) {
				k = n
				break
			}
		}
		p.become(k, t, "parataxis")
		p.inherit(k, t, p.s.Start, k)
		h = k
	} else if h < p.s.Start || h > mark || !p.is(t, "appos", "conj", "nmod", "obl", "obj", "flat", "compound") {
		return false
	}
	for h >= p.s.Start && p.head(h) >= p.s.Start {
		h = p.head(h)
	}
	if h < p.s.Start || h == t {
		return false
	}
	p.move(t, h, "parataxis")
	return true
}

// clovenBySpeaker: "It was Chad, officials said, that sold the jets" with sold as a second content of said. The clause with that is one of what it was (Quirk et
// al. 1985, 18.25-28).
func (p *parse) clovenBySpeaker(t int) bool {
	v, that := p.head(t), p.start(t)
	if p.d.Word(that) == "," {
		that++
	}
	if v < p.s.Start || v > t || that >= t || p.xpos(that) == "" || p.d.Word(that) != "that" && p.d.Word(that) != "which" && p.d.Word(that) != "who" || p.d.Word(that-1) != "," {
		return false
	}
	if _, ok := p.speaksOut(v); !ok {
		return false
	}
	n := p.child(v, "ccomp")
	if n == t && p.is(v, "parataxis") { // "It was Chad" over "officials said"
		n = p.head(v)
	}
	if n < 0 || n > v || n == t || p.child(n, "cop") < 0 {
		return false
	}
	if it := p.child(n, "nsubj", "expl"); it < 0 || p.lemma(it) != "it" {
		return false
	}
	p.move(t, n, "acl:relcl")
	if p.is(that, "mark") && p.child(t, "nsubj", "nsubj:pass") < 0 {
		p.arcs[that].Rel = p.subjectOf(t)
	}
	return true
}

// speakingFor are nouns of those who speak or act for a state or body, of whom nobody says which.
var speakingFor = set(`ambassador envoy consul minister president spokesman spokeswoman spokesperson representative secretary director delegate attache attaché
	official officer lawyer chairman chief head boss manager executive employee agent commander general diplomat leader premier governor king founder owner analyst`)

// whichOfPerson: "the envoy of Chad, which sold jets" with sold as a clause of the envoy. A person is who; which is the state or body right before it.
func (p *parse) whichOfPerson(t int) bool {
	n, w := p.head(t), p.child(t, "nsubj", "obj", "nsubj:pass")
	if n < p.s.Start || n > t || w < n+3 || p.d.Word(w) != "which" || p.d.Word(w-1) != "," || !speakingFor[p.lemma(n)] {
		return false
	}
	k := w - 2
	for h := p.head(k); h > n && h < w; h = p.head(h) {
		k = h
	}
	if p.head(k) != n || !p.is(k, "nmod") || !p.proper(k) {
		return false
	}
	p.arcs[t].Head = k
	return true
}

// gerundOfPlural: "Shipping records seen by the paper show that" with shipping as the subject, which ships records. A plural verb has the plural for its subject.
func (p *parse) gerundOfPlural(t int) bool {
	v, o := p.head(t), p.child(t, "obj")
	if v < t || o != t+1 || p.xpos(o) != "NNS" || p.xpos(v) != "VBP" || p.child(v, "nsubj") >= 0 {
		return false
	}
	p.become(o, t, "compound")
	p.arcs[o].Rel = "nsubj"
	p.inherit(o, t, o+1, v)
	p.d.Tags[t].XPOS, p.d.Tags[t].UPOS = "NN", "NOUN"
	return true
}

// sayingAsNoun: "The army claims that P", "Officials in Chad fear that P" with claims or fear as a noun. Between a noun and a that-clause, in a sentence without
// another verb, a word that may be a verb of saying is one.
func (p *parse) sayingAsNoun(t int) bool {
	that := t + 1
	if that+2 >= p.s.End || t == p.s.Start || p.d.Word(that) != "that" || !mayTell[p.lemma(t)] || p.child(t, "case", "nmod:poss", "amod", "cop") >= 0 {
		return false
	}
	det := p.child(t, "det")
	if n := p.child(t, "nsubj"); det >= 0 && (n < det || n > t) {
		return false
	}
	c := p.child(t, "ccomp", "acl", "acl:relcl")
	if c < that || !p.below(that, c) {
		return false
	}
	tag := "VBP"
	if p.xpos(t) == "NNS" {
		tag = "VBZ"
	}
	if n := p.child(t, "nsubj"); n >= 0 && n < t && p.is(t, "root") {
		if (p.xpos(n) == "NNS") != (tag == "VBP") {
			return false
		}
		if det >= 0 {
			p.arcs[det].Head = n
		}
	} else {
		n := p.head(t)
		if n < p.s.Start || n > t || !p.is(n, "root") || !p.noun(n) || p.child(n, "cop", "nsubj") >= 0 || (p.xpos(n) == "NNS") != (tag == "VBP") {
			return false
		}
		p.become(t, n, "nsubj")
		p.inherit(t, n, t+1, p.s.End)
	}
	p.d.Tags[t].XPOS, p.d.Tags[t].UPOS = tag, "VERB"
	p.arcs[c].Rel = "ccomp"
	if p.below(that, c) && p.head(that) == c && !p.is(that, "mark") {
		p.arcs[that].Rel = "mark"
	}
	return true
}

// mayTell are verbs of saying whose forms may be nouns.
var mayTell = set("claim fear report hope doubt charge suspect worry estimate promise")

// contentOfClaim: "the claim by the ministry that Chad sold jets" with sold as a relative clause of the ministry. A clause with that and all that belongs to it is what
// the claim holds.
func (p *parse) contentOfClaim(t int) bool {
	n := p.head(t)
	if n < p.s.Start || n > t || !p.is(n, "nmod") {
		return false
	}
	g, that := p.head(n), p.start(t)
	if g < p.s.Start || g > n || !claims[p.lemma(g)] || p.d.Word(that) != "that" {
		return false
	}
	switch prep := p.preposition(n); {
	case prep != "by" && prep != "from" && prep != "of" && prep != "in":
		return false
	case p.is(that, "mark"):
	case p.is(that, "nsubj", "nsubj:pass"):
		if p.nextSubject(t, that) < 0 {
			return false
		}
	case p.is(that, "obj"):
		if k := p.child(t, "nsubj", "nsubj:pass"); k < 0 || p.nextObject(t, that) < 0 {
			return false
		}
	default:
		return false
	}
	p.move(t, g, "acl")
	p.arcs[that].Rel = "mark"
	return true
}

// claims are nouns of saying whose contents follow, also behind whose they are.
var claims = set(`accusation admission allegation announcement argument assertion assessment belief charge claim conclusion confirmation denial fear finding hint
	promise report revelation rumor rumour speculation statement suggestion suspicion testimony warning`)

// nextSubject is the subject of t behind token from, -1 for none; nextObject its object.
func (p *parse) nextSubject(t, from int) int { return p.after(t, from, "nsubj", "nsubj:pass") }
func (p *parse) nextObject(t, from int) int  { return p.after(t, from, "obj", "ccomp") }

// after is the first dependent of t behind token from with one of the relations, -1 for none.
func (p *parse) after(t, from int, rels ...string) int {
	for k := from + 1; k < p.s.End; k++ {
		if p.head(k) == t && p.is(k, rels...) {
			return k
		}
	}
	return -1
}

// quotedPerson: "The report quotes Jan Berg as saying that" with Berg as an apposition. Who is quoted as saying it is the object.
func (p *parse) quotedPerson(t int) bool {
	v := p.head(t)
	if v < p.s.Start || v > t || p.lemma(v) != "quote" && p.lemma(v) != "cite" || p.child(v, "obj", "nsubj:pass", "aux:pass") >= 0 || p.child(v, "nsubj") < 0 {
		return false
	}
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.xpos(k) == "VBG" && p.d.Word(k-1) == "as" {
			p.arcs[t].Rel = "obj"
			if x := p.xpos(v); x == "NNS" {
				p.d.Tags[v].XPOS, p.d.Tags[v].UPOS = "VBZ", "VERB"
			}
			return true
		}
	}
	return false
}

// asReported: "Chad, as first reported by Radio Oran, sold jets" with reported as what describes Chad. A clause with as between commas is about the whole.
func (p *parse) asReported(t int) bool {
	n, as := p.head(t), p.child(t, "mark", "case")
	if n < p.s.Start || n > t || as < n || as > t || p.d.Word(as) != "as" || p.d.Word(as-1) != "," || !p.is(n, "nsubj", "nsubj:pass") || !saying[p.lemma(t)] && !telling[p.lemma(t)] {
		return false
	}
	v := p.head(n)
	if v < t {
		return false
	}
	p.move(t, v, "advcl")
	return true
}

// describedByFirst: "Ama Osei, quoted by the paper," with quoted below Osei, "Jan Berg, a broker," with broker below Berg. What is said of a name hangs on its head.
func (p *parse) describedByFirst(t int) bool {
	n := p.head(t)
	if n < p.s.Start || n > t || !p.is(n, "flat") || !p.proper(n) || p.head(n) < p.s.Start || p.head(n) > n {
		return false
	}
	p.arcs[t].Head = p.head(n)
	return true
}

// thoughtBy: "is thought by two diplomats to have sold jets" with sold as what the diplomats did. Behind the agent of a verb of thinking or saying stands what
// is thought of its subject.
func (p *parse) thoughtBy(t int) bool {
	n, to := p.head(t), p.child(t, "mark")
	if n < p.s.Start || n > t || to < n || p.xpos(to) != "TO" || !p.is(n, "obl:agent", "obl") || p.preposition(n) != "by" {
		return false
	}
	v := p.head(n)
	if v < p.s.Start || v > n || p.xpos(v) != "VBN" || p.child(v, "xcomp", "ccomp") >= 0 || p.child(v, "nsubj:pass", "nsubj") < 0 || !thought[p.lemma(v)] {
		return false
	}
	p.move(t, v, "xcomp")
	return true
}

// thought are verbs whose passive says of somebody that he does or did a thing (Quirk et al. 1985, 16.50).
var thought = set(`accuse acknowledge allege assess assume believe claim consider deem estimate expect feel find hold judge know observe presume report reveal rumor rumour
	say see show suppose suspect think understand`)

// modifierAsVerb: "has seen leaked documents showing that" with leaked as what it said next, and documents as its object. A participle between a verb without an
// object and a noun is a modifier of that.
func (p *parse) modifierAsVerb(t int) bool {
	v, o := t-1, t+1
	if v < p.s.Start || o >= p.s.End || p.head(o) != t || !p.is(o, "obj") || !p.noun(o) || p.xpos(v) != "VBN" && p.xpos(v) != "VBD" || p.is(v, "aux", "aux:pass", "cop") ||
		p.child(v, "obj", "aux:pass", "nsubj:pass") >= 0 || p.child(t, "nsubj", "mark", "aux", "cc") >= 0 || saying[p.lemma(v)] || p.below(v, t) {
		return false
	}
	if c := p.child(v, "xcomp", "ccomp"); c >= 0 && c != t || p.head(t) != v && p.head(t) != p.head(v) {
		return false
	}
	p.move(o, v, "obj")
	p.move(t, o, "amod")
	p.inherit(v, t, o+1, p.s.End)
	return true
}

// warnedOf: the headline "Oman selling jets to Chad, warns panel" with Oman as who warns and the panel as its object. The words before the comma are what is
// said, and who says it stands behind the verb.
func (p *parse) warnedOf(t int) bool {
	v, n, o := p.head(t), t-1, -1
	if v == n && v >= p.s.Start { // on its subject
		v = p.head(n)
	}
	if !p.headline || v < t || p.xpos(v) != "VBZ" || !saying[p.lemma(v)] && !telling[p.lemma(v)] || n < p.s.Start || p.head(n) != v || !p.is(n, "nsubj") || p.d.Word(v-1) != "," {
		return false
	}
	if o = p.child(v, "obj"); o < v || p.child(v, "ccomp") >= 0 {
		return false
	}
	p.move(t, v, "ccomp")
	p.move(n, t, "nsubj")
	p.arcs[o].Rel = "nsubj"
	return true
}

// speakerLast: "So says Jan Berg" and "Chad sold jets, reports Radio Oran" with the speaker as an object, and reports perhaps as a noun. Right behind a verb of saying
// that has no subject, a name or what has an article is who says it.
func (p *parse) speakerLast(t int) bool {
	v := p.head(t)
	if v <= p.s.Start || v > t || !saying[p.lemma(v)] || p.start(t) != v+1 || !p.noun(t) || !p.proper(t) && p.child(t, "det") != v+1 || p.child(v, "nsubj", "nsubj:pass", "aux", "mark", "cc", "ccomp", "case") >= 0 {
		return false
	}
	switch x := p.xpos(v); {
	case v == p.s.Start+1 && p.d.Word(p.s.Start) == "So" && p.finite(v):
	case x == "NNS" && p.is(v, "parataxis") && p.d.Word(v-1) == "," && p.head(v) >= p.s.Start && p.head(v) < v:
		p.d.Tags[v].XPOS, p.d.Tags[v].UPOS = "VBZ", "VERB"
	default:
		return false
	}
	p.arcs[t].Rel = "nsubj"
	return true
}

// behindRelative: "Berg backed the station, which fired him, and said that" with said as what the station did. The comma before "and" ends a relative clause that a comma
// opened, and what is said there is said by the subject of the whole.
func (p *parse) behindRelative(t int) bool {
	r, cc := p.head(t), p.child(t, "cc")
	if r < p.s.Start || r > t || cc <= r || cc > t || p.d.Word(cc) != "and" || p.d.Word(cc-1) != "," || !p.is(r, "acl:relcl", "advcl:relcl") || !saying[p.lemma(t)] && !telling[p.lemma(t)] ||
		p.child(t, "nsubj", "nsubj:pass", "aux", "mark") >= 0 || p.child(t, "ccomp") < t {
		return false
	}
	w := p.child(r, "nsubj")
	if w <= p.s.Start || p.d.Word(w) != "which" || p.d.Word(w-1) != "," {
		return false
	}
	v := p.head(r)
	for v >= p.s.Start && !p.finite(v) {
		v = p.head(v)
	}
	if v < p.s.Start || p.xpos(v) != p.xpos(t) || p.child(v, "nsubj") < 0 || p.child(v, "nsubj") > v {
		return false
	}
	p.move(t, v, "conj")
	return true
}

// showAsNoun: "said that records obtained by an official show that" with show as the noun by whom they were obtained. Behind papers and before a that-clause it is
// what they do.
func (p *parse) showAsNoun(t int) bool {
	that, k := t+1, p.child(t, "compound")
	if p.lemma(t) != "show" || that >= p.s.End || p.d.Word(that) != "that" || k != t-1 {
		return false
	}
	c, v := p.child(t, "acl", "acl:relcl", "ccomp"), p.head(t)
	if c < that || p.start(c) != that || v < p.s.Start || v > t || p.xpos(v) != "VBN" || !p.is(v, "acl") {
		return false
	}
	d := p.head(v)
	if d < p.s.Start || d > v || p.xpos(d) != "NNS" && p.lemma(d) != "data" && p.lemma(d) != "datum" {
		return false
	}
	p.move(k, v, p.rel(t))
	p.inherit(k, t, p.s.Start, t)
	p.become(t, d, "nsubj")
	p.d.Tags[t].XPOS, p.d.Tags[t].UPOS = "VBP", "VERB"
	p.arcs[c].Rel = "ccomp"
	if p.head(that) == c {
		p.arcs[that].Rel = "mark"
	}
	if m := p.child(d, "det"); m >= 0 && p.d.Word(m) == "that" { // "reported that records"
		p.move(m, t, "mark")
		if p.is(t, "obj") {
			p.arcs[t].Rel = "ccomp"
		}
	}
	return true
}

// authorOf: "citing a report by the paper" with the paper as who cites. An active verb has no agent: what stands right behind its object wrote that.
func (p *parse) authorOf(t int) bool {
	v := p.head(t)
	if v < p.s.Start || v > t || p.preposition(t) != "by" || p.xpos(v) == "VBN" {
		return false
	}
	o := p.start(t) - 1
	if o <= v || p.head(o) != v || !p.is(o, "obj") || !written[p.lemma(o)] || p.child(v, "aux:pass", "nsubj:pass") >= 0 {
		return false
	}
	p.move(t, o, "nmod")
	return true
}

// written are nouns of what somebody writes or says.
var written = set(`account allegation analysis article assessment audit book claim comment editorial estimate finding letter memo paper photograph post remark report research
	review speech statement story study survey testimony tweet`)
