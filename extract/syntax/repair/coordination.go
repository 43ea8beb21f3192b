package repair

import "strings"

// Repairs of coordination, and of subjects that a speaker or a pronoun parts from their verb.

// joinedPhrase: "sold rifles to shops until May and to dealers in Chad" with dealers as a conjunct of the verb. What a conjunction and a preposition open is
// one more of the phrase with the same preposition.
func (p *parse) joinedPhrase(t int) bool {
	v, c, prep := p.head(t), p.child(t, "cc"), p.child(t, "case")
	if v < p.s.Start || v > t || !p.verb(v) || c < v || prep != c+1 || p.start(t) < c || p.child(t, "orphan", "nsubj", "cop", "conj") >= 0 {
		return false
	}
	for o := c - 1; o > v; o-- {
		if p.head(o) == v && p.is(o, "obl") && p.preposition(o) == p.preposition(t) && p.preposition(o) != "" && (p.preposition(o) == "to" || p.preposition(o) == "from") {
			p.move(t, o, "conj")
			return true
		}
	}
	return false
}

// likeOfPlace: "a dealer in Oran and a broker in Lima" with broker coordinate with Oran. Likes are coordinated with likes (Schachter 1977): a common noun with
// an article belongs to the common noun before, and not to the place or country that stands in its phrase.
func (p *parse) likeOfPlace(t int) bool {
	place := p.head(t)
	if place < p.s.Start || place > t || !p.proper(place) || !p.is(place, "nmod") || !p.common(t) || p.child(t, "case") >= 0 {
		return false
	}
	n, d := p.head(place), p.child(t, "det", "nummod", "nmod:poss")
	if n < p.s.Start || n > place || !p.common(n) || d < 0 || d > t {
		return false
	}
	switch c := p.child(place, "case"); {
	case c < 0:
		return false
	case p.d.Word(c) == "in", p.d.Word(c) == "of", p.d.Word(c) == "near", p.d.Word(c) == "from", p.d.Word(c) == "at":
	default:
		return false
	}
	list := p.child(t, "cc") >= 0
	for k := t + 1; k < p.s.End; k++ {
		list = list || p.is(k, "conj") && (p.head(k) == t || p.head(k) == n || p.head(k) == place)
	}
	if !list { // "in Oran, a port"
		return false
	}
	return p.listUnder(n, t, t)
}

// listUnder makes t, and the conjuncts behind it that hang on old, conjuncts of first.
func (p *parse) listUnder(first, t, old int) bool {
	return p.keepingTree(func() {
		p.move(t, first, "conj")
		for k := t + 1; k < p.s.End; k++ {
			if p.head(k) == old && p.is(k, "conj") {
				p.move(k, first, "conj")
			}
		}
	})
}

// conjunctionBelow: "rifles and, since May, mortar shells" with and below mortar. A conjunction belongs to the noun of its phrase.
func (p *parse) conjunctionBelow(t int) bool {
	m := p.head(t)
	if m < t || !p.is(m, "compound", "amod", "nummod") || p.child(m, "conj") >= 0 {
		return false
	}
	n := p.head(m)
	if n < m || !p.noun(n) || !p.is(n, "conj") || p.head(n) > t || p.child(n, "cc") >= 0 {
		return false
	}
	p.arcs[t].Head = n
	return true
}

// common reports whether token t is a common noun.
func (p *parse) common(t int) bool { return p.xpos(t) == "NN" || p.xpos(t) == "NNS" }

// secondPhrase: "sells arms to Togo and to a militia" with militia coordinate with the verb. A phrase with the preposition of the one before it is coordinate
// with that.
func (p *parse) secondPhrase(t int) bool {
	v, c, cc := p.head(t), p.child(t, "case"), p.child(t, "cc")
	if v < p.s.Start || v > t || !p.verb(v) || !p.noun(t) || c < 0 || cc < 0 || cc != p.start(t) || c != cc+1 {
		return false
	}
	for k := cc - 1; k > v; k-- {
		if p.head(k) != v {
			continue
		}
		if f := p.child(k, "case"); !p.is(k, "obl") || f < 0 || p.d.Word(f) != p.d.Word(c) {
			return false
		}
		p.move(t, k, "conj")
		return true
	}
	return false
}

// emphatic: "Chad had itself sold rifles" with itself as an object of sold. Between a form of have and a participle it stresses the subject.
func (p *parse) emphatic(t int) bool {
	have, v := t-1, t+1
	if have < p.s.Start || v >= p.s.End || p.lemma(have) != "have" || p.xpos(v) != "VBN" && p.xpos(v) != "VBD" {
		return false
	}
	switch p.d.Word(t) {
	case "itself", "himself", "herself", "themselves":
	default:
		return false
	}
	if p.head(t) != have && p.head(t) != v || p.head(have) == t || p.head(v) == t {
		return false
	}
	hung := p.head(v) == have
	if !hung && p.head(have) != v {
		return false
	}
	if !p.keepingTree(func() {
		if hung {
			p.become(v, have, "aux")
			p.inherit(v, have, p.s.Start, p.s.End)
		}
		p.move(t, v, "obl:unmarked")
	}) {
		return false
	}
	p.d.Tags[v].XPOS = "VBN"
	return true
}

// subjectBeforeSpeaker: "Chad, he said, \"sold rifles to Mali\"" with Chad called out to. Before a speaker who is set in stands the subject of what he says.
func (p *parse) subjectBeforeSpeaker(t int) bool {
	v := p.head(t)
	if v < t || !p.verb(v) || t+1 >= p.s.End || p.d.Word(t+1) != "," && p.d.Word(t+1) != "\"" && p.d.Word(t+1) != "”" {
		return false
	}
	told, speaker := p.child(v, "ccomp"), -1
	for k := t + 1; k < v; k++ {
		if p.head(k) == v && p.is(k, "nsubj") {
			speaker = k
		}
	}
	if told < v || speaker < 0 || p.child(told, "nsubj", "nsubj:pass", "csubj", "expl", "mark") >= 0 {
		return false
	}
	if x := p.xpos(told); x != "VBD" && x != "VBZ" && x != "VBP" && p.child(told, "aux", "aux:pass", "cop") < 0 {
		return false
	}
	return p.keepingTree(func() {
		p.become(told, v, "parataxis")
		p.move(t, told, p.subjectOf(told))
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == v && (k < t || k > told || p.is(k, "punct") && k > v) {
				p.arcs[k].Head = told
			}
		}
	})
}

// likeOfName: "the Republic of the Congo and Nigeria" with Nigeria coordinate with a part of the name. What is coordinate with a part of a name of several words
// is so with the whole.
func (p *parse) likeOfName(t int) bool {
	n := p.head(t)
	if n < p.s.Start || n > t {
		return false
	}
	e := p.d.EntityAt(n)
	if e == nil || e.Range.End-e.Range.Start < 2 || e.Range.Has(t) {
		return false
	}
	top := n
	for p.head(top) >= e.Range.Start && p.head(top) < e.Range.End {
		top = p.head(top)
	}
	if top == n || p.head(top) == t {
		return false
	}
	return p.listUnder(top, t, n)
}

// bearers are nouns of what carries goods.
var bearers = set("aircraft barge boat column convoy dhow freighter lorry plane ship skiff tanker train trawler truck van vessel")

// cargoOfCarrier: "the seizure by officers of a dhow carrying rifles" with carrying said of the officers, "bombed a truck carrying rifles" with carrying on
// bombed. Right behind a carrier, a participle of carrying is
// said of that.
func (p *parse) cargoOfCarrier(t int) bool {
	k := t - 1
	if k < p.s.Start || !bearers[p.lemma(k)] || !p.noun(k) || p.head(t) == k || p.lemma(t) != "carry" && p.lemma(t) != "transport" || p.child(t, "mark", "nsubj", "aux") >= 0 {
		return false
	}
	if c := p.child(k, "case"); (c < 0 || p.d.Word(c) != "of") && !(p.is(k, "obj") && p.is(t, "advcl") && p.head(k) == p.head(t)) {
		return false
	}
	return p.keepingTree(func() { p.move(t, k, "acl") })
}

// onward are participles of where a carrier goes and of what it holds.
var onward = set("bound destined headed heading sailing steaming travelling traveling carrying transporting loaded laden packed")

// carrierOfParticiple: "seized a dhow heading for Chad" with dhow on heading, and this as what was seized. What is said of a carrier right behind it describes it.
func (p *parse) carrierOfParticiple(t int) bool {
	n, v := t-1, p.head(t)
	if !onward[strings.ToLower(p.d.Word(t))] || n <= p.s.Start || v < 0 || v >= n || !p.verb(v) || !bearers[p.lemma(n)] || p.head(n) != t || !p.is(n, "compound", "obl:unmarked", "nsubj", "amod") || p.child(n, "case") >= 0 {
		return false
	}
	return p.keepingTree(func() {
		p.become(n, t, "acl")
		p.arcs[n].Rel = "obj"
		p.inherit(n, t, v+1, n)
	})
}
