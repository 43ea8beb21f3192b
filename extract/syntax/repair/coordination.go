package repair

import "claimtrail/extract"

// Repairs of coordination, and of subjects that a speaker, a pronoun or a preposition parts from their verb.

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
	return p.keepingTree(func() {
		p.move(t, n, "conj")
		for k := t + 1; k < p.s.End; k++ {
			if p.head(k) == t && p.is(k, "conj") {
				p.move(k, n, "conj")
			}
		}
	})
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

// gerundSubject: "warned against Chad selling rifles", "opposes Chad selling rifles" with the gerund as what the first party does. Right behind a noun phrase
// that a preposition of attitude governs, or the object of such a verb, a gerund has that for its subject (Quirk et al. 1985, 15.12).
func (p *parse) gerundSubject(t int) bool {
	n := t - 1
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
	if p.child(t, "aux", "nsubj") >= 0 {
		return false
	}
	for p.is(n, "flat", "compound", "fixed") && p.head(n) >= p.s.Start && p.head(n) < t && p.head(n) != n {
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
	return p.keepingTree(func() {
		p.move(t, top, "conj")
		for k := t + 1; k < p.s.End; k++ {
			if p.head(k) == n && p.is(k, "conj") {
				p.move(k, top, "conj")
			}
		}
	})
}

// bearers are nouns of what carries goods.
var bearers = set("aircraft barge boat convoy dhow freighter lorry plane ship skiff tanker train trawler truck van vessel")

// cargoOfCarrier: "the seizure by officers of a dhow carrying rifles" with carrying said of the officers. Right behind a carrier, a participle of carrying is
// said of that.
func (p *parse) cargoOfCarrier(t int) bool {
	k := t - 1
	if k < p.s.Start || !bearers[p.lemma(k)] || !p.noun(k) || p.head(t) == k || p.lemma(t) != "carry" && p.lemma(t) != "transport" || p.child(t, "mark", "nsubj", "aux") >= 0 {
		return false
	}
	if c := p.child(k, "case"); c < 0 || p.d.Word(c) != "of" {
		return false
	}
	return p.keepingTree(func() { p.move(t, k, "acl") })
}
