package repair

import (
	"strings"

	"claimtrail/extract"
)

// Repairs of lists: what is coordinate with what.

// asWell: "Chad as well as Mali sold rifles", "sold rifles along with shells", "sold rifles to Chad as well as shells" with one of the two hung
// elsewhere. "As well as", "along with" and "together with" between two noun phrases join them as "and" does (quasi-coordinators, Quirk et al.
// 1985, 13.103).
func (p *parse) asWell(t int) bool {
	end := p.joins(t)
	if end < 0 || t == p.s.Start || end >= p.s.End {
		return false
	}
	second, prep := p.phraseBehind(end)
	if second < 0 {
		return false
	}
	if h := p.head(second); p.is(second, "compound") && h == second+1 { // "crew training", with the noun read as a verb
		second = h
	}
	first := t - 1
	if p.d.Word(first) == "," && first > p.s.Start {
		first--
	}
	if !p.noun(first) {
		return false
	}
	for h := p.head(first); h >= p.s.Start && h < first && (p.is(first, "flat") || p.is(first, "appos") && h == p.start(first)-1); h = p.head(first) { // "the trader Ana Berg"
		first = h
	}
	for h := p.head(first); h >= p.s.Start && h < first && p.noun(h) && !p.alike(first, second, prep); h = p.head(first) {
		first = h
	}
	if !p.alike(first, second, prep) {
		if first = p.alikeOnVerb(first, second, prep); first < 0 {
			return false
		}
	}
	right := p.head(second) == first && p.is(second, "conj")
	if right && p.head(t) == second {
		return false
	}
	return p.keepingTree(func() {
		p.move(t, second, "cc")
		for k := t + 1; k < end; k++ {
			p.move(k, t, "fixed")
		}
		if right {
			return
		}
		h, rel := p.head(second), p.rel(second)
		switch {
		case p.below(first, second):
			p.move(first, h, rel)
		case h != first && p.below(h, first): // the clause hangs on the first noun
			top := h
			for p.head(top) != first {
				top = p.head(top)
			}
			p.become(top, first, rel)
			p.arcs[first].Head = h
		}
		p.move(second, first, "conj")
		v := p.head(first)
		for k := second + 1; k < p.s.End && v >= p.s.Start; k++ { // what hung on the second belongs to both, or to their verb
			if p.head(k) != second || p.is(k, "conj", "cc", "punct", "flat", "appos") || !p.name(second) {
				continue
			}
			switch p.preposition(k) {
			case "by", "to", "from", "with":
				p.arcs[k].Head = v
				if p.verb(v) && p.noun(k) {
					p.arcs[k].Rel = "obl"
				}
			default:
				if m := p.child(k, "mark"); m >= 0 && p.xpos(k) == "VBG" && p.verb(v) {
					p.move(k, v, "advcl")
				}
			}
		}
	})
}

// joins is the token behind the words at token t that join noun phrases as "and" does; -1 for none.
func (p *parse) joins(t int) int {
	switch p.d.Word(t) {
	case "as":
		if t+2 < p.s.End && p.d.Word(t+1) == "well" && p.d.Word(t+2) == "as" {
			return t + 3
		}
	case "along", "together":
		if t+1 < p.s.End && p.d.Word(t+1) == "with" {
			return t + 2
		}
	}
	return -1
}

// phraseBehind is the head of the noun phrase that begins at token t, and its preposition in lower case; -1 for none.
func (p *parse) phraseBehind(t int) (head int, prep string) {
	head = -1
	if x := p.xpos(t); x == "IN" || x == "TO" {
		prep = strings.ToLower(p.d.Word(t))
		t++
	}
	for ; t < p.s.End; t++ {
		switch x := p.xpos(t); x {
		case "NN", "NNS", "NNP", "NNPS":
			head = t
		case "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "VBN", "RB", "$":
			if head >= 0 {
				return head, prep
			}
		case "POS", "HYPH":
		default:
			return head, prep
		}
	}
	return head, prep
}

// alike reports whether noun first can be coordinate with noun second behind preposition prep: somebody with somebody, things with things, phrases with
// phrases.
func (p *parse) alike(first, second int, prep string) bool {
	return p.somebody(first) == p.somebody(second) && (prep == "" || p.preposition(first) == prep)
}

// somebody reports whether a noun is a name or one for people who act.
func (p *parse) somebody(t int) bool {
	return p.name(t) || acting(p.lemma(t)) || armed[p.lemma(t)]
}

// armed are nouns for those who bear arms and those who command them.
var armed = set("army navy force police gendarme soldier guard military militia brigade battalion fighter insurgent government regime")

// alikeOnVerb is the last phrase alike to noun second on the verb that phrase last ends the clause of: "sold [rifles] to Chad as well as shells"; -1 for
// none.
func (p *parse) alikeOnVerb(last, second int, prep string) int {
	v, top := p.head(last), last
	for v >= p.s.Start && v < last && !p.verb(v) {
		v, top = p.head(v), v
	}
	if v < p.s.Start || v > last {
		return -1
	}
	for k := second + 1; k < p.s.End; k++ {
		if q := p.preposition(top); p.head(k) == second && argumental[q] && p.preposition(k) == q { // "wheat from Chad as well as rice from Mali"
			return -1
		}
	}
	for k := last; k >= p.s.Start; k-- {
		if p.head(k) == v && p.noun(k) && p.is(k, "obj", "iobj", "obl", "obl:agent", "nsubj", "nsubj:pass") && p.alike(k, second, prep) && !p.dates(remnant{start: k, end: k + 1, head: k}) {
			return k
		}
	}
	return -1
}

// givenNames: "gave Chad and Mali refurbished trucks", "gave Chad refurbished trucks" with the last name as a modifier or subject of what follows. Names of
// countries right behind a verb of giving, and goods behind those, are to whom and what was given.
func (p *parse) givenNames(v int) bool {
	if !ditransitive[p.lemma(v)] || p.child(v, "aux:pass") >= 0 {
		return false
	}
	at := v + 1
	if at < p.s.End && p.d.Word(at) == "both" {
		at++
	}
	names, at := p.countries(at)
	if len(names) == 0 || at >= p.s.End {
		return false
	}
	begin, participle := at, p.xpos(at) == "VBD" || p.xpos(at) == "VBN"
	for ; at < p.s.End && (p.xpos(at) == "VBD" || p.xpos(at) == "VBN" || p.xpos(at) == "JJ"); at++ {
	}
	modifiers, thing := at, -1
	for ; at < p.s.End && (p.xpos(at) == "NN" || p.xpos(at) == "NNS"); at++ {
		thing = at
	}
	if thing < 0 || modifiers == begin || len(names) == 1 && !participle || at < p.s.End && (p.noun(at) || p.verb(at) || p.xpos(at) == "POS" || p.xpos(at) == "MD") {
		return false
	}
	right := p.head(thing) == v && p.is(thing, "obj") && p.head(names[0]) == v
	for i, n := range names {
		right = right && (i == 0 || p.head(n) == names[0])
	}
	if right {
		return false
	}
	return p.keepingTree(func() {
		for m := begin; m < thing; m++ {
			if p.below(v, m) {
				p.arcs[v].Head, p.arcs[v].Rel = p.head(m), p.rel(m)
				p.inherit(v, m, p.s.Start, p.s.End)
			}
			for k := p.s.Start; k < p.s.End; k++ {
				if p.head(k) == m && (k < v || k > thing) {
					p.arcs[k].Head = v
				}
			}
			p.move(m, thing, inPhrase(p.xpos(m)))
			if p.verb(m) {
				p.move(m, thing, "amod")
			}
		}
		p.move(thing, v, "obj")
		for i, n := range names {
			if i == 0 {
				p.move(n, v, "iobj")
				continue
			}
			p.move(n, names[0], "conj")
			for k := n - 1; k > v && (p.d.Word(k) == "," || p.xpos(k) == "CC"); k-- {
				p.arcs[k].Head = n
				if p.xpos(k) == "CC" {
					p.arcs[k].Rel = "cc"
				}
			}
		}
		if v+1 < names[0] && p.d.Word(v+1) == "both" {
			p.move(v+1, names[0], "cc:preconj")
		}
	})
}

// countries reads a list of names of countries, or of cities that may stand for them, that begins at token t: the head of each, and the token behind the last.
func (p *parse) countries(t int) (heads []int, end int) {
	for end = t; t < p.s.End; {
		e := p.d.EntityAt(t)
		if e == nil || e.Kind != extract.Country && e.Kind != extract.City || e.Via == extract.ViaDemonym || e.Range.Start != t || e.Range.End > p.s.End {
			return heads, end
		}
		head := t
		for k := t; k < e.Range.End; k++ {
			if !e.Range.Has(p.head(k)) {
				head = k
			}
		}
		heads, end, t = append(heads, head), e.Range.End, e.Range.End
		if t < p.s.End && p.d.Word(t) == "," {
			t++
		}
		if t < p.s.End && p.xpos(t) == "CC" {
			t++
		}
		if t < p.s.End {
			t = max(t, p.joins(t))
		}
		if t == end {
			return heads, end
		}
	}
	return heads, end
}

// possessorInList: "Chad's army and Mali's police" with Mali coordinate with army. Behind a name in the genitive the noun is what is coordinate.
func (p *parse) possessorInList(t int) bool {
	first := p.head(t)
	if t+2 >= p.s.End || p.xpos(t+1) != "POS" || first < p.s.Start || first > t {
		return false
	}
	n, prep := p.phraseBehind(t + 2)
	if n < 0 || prep != "" || !p.is(n, "conj") || p.head(n) != first && p.head(n) != t {
		return false
	}
	return p.keepingTree(func() {
		p.move(n, first, "conj")
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == t && k != t+1 {
				p.arcs[k].Head = n
			}
		}
		p.move(t, n, "nmod:poss")
	})
}

// merchants are nouns for those who trade or fight, whom a place behind them tells from others.
var merchants = set("bank broker buyer client company customer dealer firm importer exporter insurgent manufacturer merchant militia militant rebel smuggler supplier trader yard shipyard")

// merchantIn: "sold by firms in Oran", "supplied firms in Oran with pumps" with the place hung on the verb. Right behind those who trade or fight it says
// where they are; and so does "hired a firm from Oran to ship pumps" where they come from.
func (p *parse) merchantIn(t int) bool {
	v, in := p.head(t), p.child(t, "case")
	if k := in - 1; in > p.s.Start+1 && in < t && p.d.Word(in) == "from" && p.head(k) == v && v > p.s.Start && p.verb(v) && v < k && p.is(k, "obj") && acting(p.lemma(k)) && !receiving[p.lemma(v)] && p.d.EntityAt(t) != nil && p.child(k, "det") >= 0 {
		p.move(t, k, "nmod")
		return true
	}
	if in <= p.s.Start || in > t || p.d.Word(in) != "in" || v < p.s.Start || !p.verb(v) && !p.common(v) {
		return false
	}
	k := in - 1
	if p.head(k) != v || p.xpos(k) != "NNS" || !merchants[p.lemma(k)] || p.is(k, "nsubj", "nsubj:pass", "conj") || p.d.EntityAt(t) == nil {
		return false
	}
	p.move(t, k, "nmod")
	if r := p.child(t, "acl:relcl"); r > t { // "firms in Oran that sell pumps"
		p.arcs[r].Head = k
	}
	return true
}

// sourceOfNoun: "benefited from the purchase of boats from Chad" with the second phrase hung on the verb. A verb has one source: the second is that of the noun.
func (p *parse) sourceOfNoun(t int) bool {
	v := p.head(t)
	if v < p.s.Start || v > t || !p.verb(v) || p.preposition(t) != "from" || p.child(t, "cc") >= 0 || p.d.ValueWithin(extract.Range{Start: t, End: t + 1}, extract.Date) != nil {
		return false
	}
	for k := t - 1; k > v; k-- {
		if p.head(k) != v || p.is(k, "punct") {
			continue
		}
		if !p.is(k, "obl") || p.preposition(k) != "from" || !p.common(k) || p.child(k, "nmod") < 0 {
			return false
		}
		p.move(t, k, "nmod")
		return true
	}
	return false
}

// likePhrases: "boats for the navy and trucks for the police" with trucks coordinate with navy. Two nouns with the same preposition behind each are coordinate.
func (p *parse) likePhrases(t int) bool {
	in := p.head(t)
	if in < p.s.Start || in > t || t+1 >= p.s.End || !p.common(t) {
		return false
	}
	c := p.child(in, "case")
	if c <= p.s.Start || c > in || p.d.Word(c) != p.d.Word(t+1) || p.d.Word(c) != "for" && p.d.Word(c) != "of" {
		return false
	}
	first := c - 1
	if !p.common(first) || p.head(in) != first && p.head(in) != p.head(first) || p.below(first, in) {
		return false
	}
	own, _ := p.phraseBehind(t + 1)
	if own < 0 {
		return false
	}
	return p.keepingTree(func() {
		p.move(in, first, "nmod")
		for k := in + 1; k <= t; k++ {
			if p.head(k) == in && (k == t || p.is(k, "appos") && p.child(k, "nummod") >= 0) { // "six tons of rice, ten tons of salt and two tons of tea"
				p.move(k, first, "conj")
			}
		}
		if p.head(own) < t || p.head(own) > own {
			p.move(own, t, "nmod")
		}
	})
}

// participleInList: "sold rifles, shells, and captured tanks", "not only rifles but also captured tanks" with captured as a second verb. A list wants a last
// member, so the participle modifies the noun behind it.
func (p *parse) participleInList(t int) bool {
	v, o := p.head(t), p.child(t, "obj")
	if v < p.s.Start || v > t || !p.verb(v) || o < t || p.start(o) != t+1 || !p.common(o) || p.child(t, "nsubj", "aux", "aux:pass", "mark") >= 0 {
		return false
	}
	cc := p.child(t, "cc")
	also := cc == t-2 && p.d.Word(t-1) == "also"
	if cc < v || cc != t-1 && !also {
		return false
	}
	last := cc - 1
	if p.d.Word(last) == "," {
		last--
	}
	first, open := p.listUpTo(v, last)
	if first < 0 {
		return false
	}
	if c := p.child(first, "case"); c >= 0 && p.d.Word(c) == "including" && last == cc-1 { // "weapons, including rifles and captured tanks"
		open = true
	}
	if !open && !also { // "denied selling fuel and blamed rivals"
		return false
	}
	if !p.keepingTree(func() {
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == t && k != o {
				p.arcs[k].Head = v
			}
			if k > first && k < cc && p.head(k) == v && p.is(k, "conj") {
				p.arcs[k].Head = first
			}
		}
		p.move(o, first, "conj")
		p.move(t, o, "amod")
		p.move(cc, o, "cc")
		if also {
			p.move(t-1, o, "advmod")
		}
	}) {
		return false
	}
	p.d.Tags[t].XPOS = "VBN"
	return true
}

// listUpTo is the first of the common nouns that are coordinate with the one at token last, behind verb v, and whether they are several without a
// conjunction; -1 for none.
func (p *parse) listUpTo(v, last int) (first int, open bool) {
	if last <= v || !p.common(last) {
		return -1, false
	}
	first = last
	for p.is(first, "conj") && p.head(first) > v && p.common(p.head(first)) {
		first = p.head(first)
	}
	if o := p.child(v, "obj"); p.is(first, "conj") && p.head(first) == v && o > v && o < first && p.common(o) { // the second hangs on the verb
		first = o
	}
	for k := first + 1; k < last; k++ {
		if p.xpos(k) == "CC" {
			return first, false
		}
	}
	return first, first != last
}

// amountInList: "sold six jets, at least 40 drones and 20 shells" with drones as a phrase of the verb. A bare amount behind a comma right behind the thing is
// the next of a list.
func (p *parse) amountInList(t int) bool {
	v, b := p.head(t), p.start(t)
	if v < p.s.Start || v > t || p.child(t, "case", "cc") >= 0 || p.child(t, "nummod") < 0 || p.d.Word(b) != "," || p.d.ValueWithin(extract.Range{Start: b + 1, End: t + 1}, extract.Date) != nil {
		return false
	}
	first := b - 1
	if p.head(first) != v || !p.is(first, "obj") || p.child(first, "nummod") < 0 || p.child(t, "conj") < 0 {
		return false
	}
	p.move(t, first, "conj")
	return true
}

// verbOfList: "rifles, shells and tanks were sold to Chad" with rifles as root and sold coordinate with it. A passive without a subject or a conjunction of its
// own has the list before it as subject.
func (p *parse) verbOfList(t int) bool {
	first, aux := p.head(t), p.child(t, "aux:pass")
	if first < p.s.Start || first > t || !p.noun(first) || aux < 0 || p.child(t, "nsubj", "nsubj:pass", "csubj", "cc", "mark", "expl") >= 0 ||
		p.child(first, "case", "cop", "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	if b := p.start(t); b > aux || !p.noun(b-1) || !p.below(b-1, first) {
		return false
	}
	p.become(t, first, "nsubj:pass")
	p.inherit(t, first, t+1, p.s.End)
	return true
}

// likeOfObject: "sold not only rifles but also old tanks" with tanks coordinate with the verb. A bare thing behind the object is coordinate with that.
func (p *parse) likeOfObject(t int) bool {
	v, cc := p.head(t), p.child(t, "cc")
	if v < p.s.Start || v > t || !p.verb(v) || cc < v || cc > t || p.child(t, "nsubj", "cop", "case", "orphan", "mark", "aux") >= 0 {
		return false
	}
	b := cc - 1
	if p.d.Word(b) == "," {
		b--
	}
	o := p.child(v, "obj")
	if o <= v || o > b || !p.common(o) || !p.below(b, o) {
		return false
	}
	p.move(t, o, "conj")
	return true
}

// heavyThing: "delivered to the army the 40 carriers agreed on in May" with agreed as another verb and carriers as its subject. Behind the recipient a long
// thing may stand (Quirk et al. 1985, 18.39), and the participle behind it says what thing.
func (p *parse) heavyThing(t int) bool {
	v, n := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if v < p.s.Start || v > t || !dative[p.lemma(v)] && !ditransitive[p.lemma(v)] || n < v || n > t || !p.common(n) || p.child(n, "det", "nummod", "nmod:poss") < 0 || p.child(v, "obj") >= 0 ||
		p.child(t, "aux", "aux:pass", "cc", "mark", "obj", "ccomp", "xcomp") >= 0 || p.child(v, "nsubj:pass", "aux:pass") >= 0 {
		return false
	}
	r := -1
	for k := v + 1; k < n; k++ {
		if p.head(k) == v && p.is(k, "obl") && p.preposition(k) == "to" {
			r = k
		}
	}
	if b := p.start(n); r < 0 || b != p.phraseEnd(r) || p.d.Word(b) == "," {
		return false
	}
	return p.keepingTree(func() {
		p.move(n, v, "obj")
		p.move(t, n, "acl")
	})
}

// phraseEnd is the token behind the subtree of t.
func (p *parse) phraseEnd(t int) int {
	end := t + 1
	for end < p.s.End && p.below(end, t) {
		end++
	}
	return end
}

// subjectAsPhrase: "In 1996 a guard at a depot sold rifles" with guard as a phrase of sold, and the date perhaps within it. A finite verb has a subject: where
// none stands by it, the noun with an article and no preposition right before it is.
func (p *parse) subjectAsPhrase(t int) bool {
	v := p.head(t)
	if v < t || !p.finite(v) || p.child(t, "case", "cc") >= 0 || p.child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 || p.child(t, "det", "nummod", "nmod:poss") < 0 || p.phraseEnd(t) != v ||
		p.d.ValueWithin(extract.Range{Start: p.start(t), End: t + 1}, extract.Date) != nil && p.child(t, "nmod") < 0 {
		return false
	}
	for k := p.s.Start; k < t; k++ {
		if p.head(k) == t && p.is(k, "obl", "nmod") && p.preposition(k) != "" {
			p.move(k, v, "obl")
		}
	}
	p.move(t, v, p.subjectOf(v))
	return true
}

// thingAsPhrase: "delivered to the army 40 carriers" with carriers as a phrase of delivered. Behind the recipient, a thing without a preposition is the object.
func (p *parse) thingAsPhrase(t int) bool {
	v := p.head(t)
	if v < p.s.Start || v > t || !dative[p.lemma(v)] && !ditransitive[p.lemma(v)] || p.child(t, "case", "cc") >= 0 || p.child(t, "nummod", "det") < 0 || p.child(v, "obj", "nsubj:pass", "aux:pass") >= 0 ||
		p.d.ValueWithin(extract.Range{Start: p.start(t), End: t + 1}, extract.Date) != nil || spans[p.lemma(t)] || p.lemma(t) == "time" {
		return false
	}
	b := p.start(t)
	for k := v + 1; k < b; k++ {
		if p.head(k) == v && p.is(k, "obl") && p.preposition(k) == "to" && p.phraseEnd(k) == b {
			p.arcs[t].Rel = "obj"
			return true
		}
	}
	return false
}
