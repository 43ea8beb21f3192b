package repair

import "claimtrail/extract"

// Repairs of relative clauses without a pronoun ("the rifles a dealer sold to Chad"; Quirk et al. 1985, 17.15), which the parser reads as anything else.

// handed are verbs of transfer, getting and making that lack their thing in such a clause.
func handed(lemma string) bool { return trading[lemma] || dative[lemma] || crafting[lemma] }

// crafting are verbs of making and upkeep, and of carriage beside those of giving.
var crafting = set("make build manufacture assemble develop design repair service overhaul upgrade refurbish maintain lend lease offer ferry truck rush carry bring re-export")

// contactRelative: "seized the rifles a firm in Oran supplied to Chad" with rifles, the firm or the clause as an object, "the tents a dealer sent to Peru were
// old" with sent as the verb. Two noun phrases side by side before a verb that lacks its thing, in a sentence that has another verb, are that thing and the
// subject of a relative clause.
func (p *parse) contactRelative(v int) bool {
	if !handed(p.lemma(v)) || v+1 >= p.s.End || !p.finite(v) && p.xpos(v) != "VBN" && !p.underAuxiliary(v) || !p.lacksObject(v) {
		return false
	}
	n, r := p.sideBefore(v)
	if n < 0 || times[p.lemma(n)] || p.lemma(n) == "time" || p.lemma(n) == "way" {
		return false
	}
	if p.is(v, "acl:relcl", "acl") && p.head(v) == n && p.head(r) == v {
		relabelled := p.is(v, "acl")
		p.arcs[v].Rel = "acl:relcl"
		return relabelled
	}
	if p.xpos(v) == "VBN" && (p.xpos(v-1) == "VBN" || p.lemma(v-1) == "be" || p.child(v, "aux:pass") >= 0) {
		return false
	}
	q := p.verbBehind(v) // of the sentence, where n is its subject
	m := p.verbBefore(n)
	that := n + 1
	if p.d.Word(that) != "that" {
		that = -1
	} else if q < 0 || contents[p.lemma(n)] || p.is(that, "obj") {
		return false
	}
	if q >= 0 && m >= 0 || q < 0 && m < 0 {
		return false
	}
	if q < 0 && (saying[p.lemma(m)] || supposing[p.lemma(m)] || telling[p.lemma(m)]) || q >= 0 && !p.below(q, v) && !p.below(v, q) {
		return false
	}
	return p.keepingTree(func() {
		switch {
		case q < 0: // "seized the rifles"
			if p.preposition(n) == "" || p.head(n) > n {
				p.move(n, m, "obj")
			}
			p.place(v, r, n)
		default:
			if p.below(q, v) {
				p.become(q, v, p.rel(v))
			}
			p.move(n, q, p.subjectOf(q))
			p.place(v, r, n)
			if o := p.givenBehind(v); o >= 0 { // "the jets Spain sold Peru"
				p.move(o, v, "iobj")
			}
			for k := v - 1; k > r && p.verb(k); k-- { // "is", "will"
				p.move(k, v, "aux")
			}
			for k := v + 1; k < q; k++ { // "to Peru"
				if c := p.child(k, "case"); c > v && c < k && p.noun(k) && p.head(k) >= q {
					p.move(k, v, "obl")
				}
			}
		}
		if that >= 0 {
			p.move(that, v, "obj")
		}
	})
}

// place makes v, with its subject r, the relative clause of n. What stands before n and hung on any of them is of n, and what stands between n and v of r.
func (p *parse) place(v, r, n int) {
	p.move(v, n, "acl:relcl")
	p.move(r, v, "nsubj")
	for k := max(p.s.Start, n-4); k < v; k++ {
		h := p.head(k)
		switch {
		case k == n || k == r:
		case k < n && (h == r || h == v || h > n && h < v) && (p.xpos(k) == "DT" || p.xpos(k) == "JJ" || p.xpos(k) == "CD" || p.xpos(k) == "PRP$" || p.noun(k)):
			p.move(k, n, inPhrase(p.xpos(k)))
		case k < n && (h == r || h == v):
			p.arcs[k].Head = n
		case k > n && (h <= n || h > v) && p.preposition(k) == "":
			p.move(k, r, inPhrase(p.xpos(k)))
		}
	}
	for k := v + 1; k < p.s.End; k++ {
		if h := p.head(k); (h == r || h == n) && p.preposition(k) != "" && p.is(k, "nmod", "obl") {
			p.move(k, v, "obl")
		}
	}
}

// lacksObject reports whether no noun phrase stands right behind verb v.
func (p *parse) lacksObject(v int) bool {
	switch p.xpos(v + 1) {
	case "IN", "TO", ".", ",", "VBD", "VBZ", "VBP", "MD", "RP":
		o := p.child(v, "obj")
		return o < v+1 || p.child(o, "cop") >= 0 || p.finite(v+1)
	}
	return p.givenBehind(v) >= 0
}

// underAuxiliary reports whether v is a gerund or an infinitive right behind its auxiliary: "is building", "will build".
func (p *parse) underAuxiliary(v int) bool {
	a := v - 1
	for a > p.s.Start && p.xpos(a) == "RB" {
		a--
	}
	return a > p.s.Start && (p.xpos(v) == "VBG" && p.lemma(a) == "be" && p.finite(a) || p.xpos(v) == "VB" && p.xpos(a) == "MD")
}

// givenBehind is the name of a state right behind verb v of giving and before another finite verb, to whom the thing was given: "the jets Spain sold Peru
// were old"; -1 for none.
func (p *parse) givenBehind(v int) int {
	if !ditransitive[p.lemma(v)] || v+1 >= p.s.End {
		return -1
	}
	e := p.d.EntityAt(v + 1)
	if e == nil || e.Kind != extract.Country || e.Range.Start != v+1 || e.Range.End >= p.s.End {
		return -1
	}
	if k := e.Range.End; p.finite(k) || p.xpos(k) == "MD" {
		return k - 1
	}
	return -1
}

// sideBefore are the heads of two noun phrases that stand side by side right before verb v and its auxiliaries; -1 for none. The first has an article, the
// second an article of its own or begins with a name behind a plural; "that" may stand between them.
func (p *parse) sideBefore(v int) (n, r int) {
	const longest = 10 // tokens of the second
	k := v - 1
	for k > p.s.Start && (p.lemma(k) == "have" && p.verb(k) || p.xpos(k) == "RB" || k < v && p.underAuxiliary(v) && (p.lemma(k) == "be" || p.xpos(k) == "MD")) {
		k--
	}
	if k <= p.s.Start || !p.noun(k) {
		return -1, -1
	}
	r = k
	b := -1 // where the second begins
	for last := k; k > p.s.Start && k > last-longest && b < 0; k-- {
		switch x := p.xpos(k); {
		case x == "DT" || x == "PRP$":
			b = k
		case (p.capital(k) && (p.proper(k) || x == "JJ")) && (p.xpos(k-1) == "NNS" || p.xpos(k-1) == "NN" && masses[p.lemma(k-1)]):
			b = k
		case x == "CD" && p.xpos(k-1) == "NNS":
			b = k
		case p.noun(k) || x == "JJ" || x == "POS" || x == "HYPH" || x == "CD" || x == "VBN" && p.xpos(k-1) == "HYPH":
		case x == "IN" && (p.d.Word(k) == "in" || p.d.Word(k) == "of" || p.d.Word(k) == "at") && p.noun(k-1):
			r = k - 1
		default:
			return -1, -1
		}
	}
	n = b - 1
	if n > p.s.Start+1 && p.d.Word(n) == "that" {
		n--
	}
	if b < 0 || n <= p.s.Start || !p.noun(n) || p.proper(n) {
		return -1, -1
	}
	for k = n - 1; k >= p.s.Start && k > n-4; k-- { // its article
		switch x := p.xpos(k); {
		case x == "DT" && certain(p.d.Word(k)):
			return n, r
		case p.noun(k) || x == "JJ" || x == "CD" || x == "HYPH":
		default:
			return -1, -1
		}
	}
	return -1, -1
}

// certain reports whether an article says which things are meant.
func certain(w string) bool {
	switch w {
	case "the", "The", "those", "Those", "these", "all", "some", "All", "Some":
		return true
	}
	return false
}

// verbBehind is the predicate of the finite verb behind verb v and its phrases, without a comma or conjunction between; -1 for none.
func (p *parse) verbBehind(v int) int {
	const longest = 10 // tokens between
	for k := v + 1; k < p.s.End && k <= v+longest; k++ {
		switch x := p.xpos(k); x {
		case "VBD", "VBZ", "VBP", "MD":
			for h := p.head(k); p.is(k, "aux", "aux:pass", "cop") && h > k; h = p.head(k) {
				return h
			}
			return k
		case ",", "CC", "WDT", "WP", ":", ".", "''", "``":
			return -1
		}
	}
	return -1
}

// verbBefore is the verb before the noun phrase of n in its clause; -1 for none.
func (p *parse) verbBefore(n int) int {
	const longest = 8 // tokens between
	for k := n - 1; k >= p.s.Start && k >= n-longest; k-- {
		switch x := p.xpos(k); {
		case p.verb(k) && x != "VBG":
			return k
		case x == "DT", x == "JJ", x == "CD", x == "IN", x == "TO", p.noun(k), x == "PRP$", x == "POS", x == "HYPH", x == "RB":
		default:
			return -1
		}
	}
	return -1
}
