package repair

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// Repairs of headlines.

// label: "Kremlin: Russia never sold tanks" with Kremlin as a second subject of sold, "Chad arming rebels: UN" with UN as a second object. What stands
// before or behind a colon is no argument of a clause on the other side that has one already.
func (p *parse) label(t int) bool {
	v := p.head(t)
	if v >= p.s.Start && v < t && p.verb(v) && p.proper(t) && p.is(t, "obj", "iobj") {
		first := p.start(t)
		if p.d.Word(first) != ":" {
			first--
		}
		if o := p.child(v, "obj", "iobj"); p.d.Word(first) != ":" || o < 0 || o >= first || p.s.End-t > 2 {
			return false
		}
		p.arcs[t].Rel = "parataxis"
		return true
	}
	if v < t || !p.verb(v) {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.d.Word(k) == ":" {
			for n := k + 1; n < v; n++ {
				if p.head(n) == v && p.is(n, "nsubj", "nsubj:pass", "nsubj:outer") {
					p.move(t, v, "dislocated")
					if p.rel(n) == "nsubj:outer" {
						p.arcs[n].Rel = "nsubj"
					}
					return true
				}
			}
			return false
		}
	}
	return false
}

// labelOfQuestion: "BBC: Who supplied the engines?" with supplied as a relative clause of BBC. What stands before a colon asks.
func (p *parse) labelOfQuestion(t int) bool {
	colon := t + 1
	if t != p.s.Start || p.head(t) >= 0 || colon+1 >= p.s.End || p.d.Word(colon) != ":" || p.d.Word(p.s.End-1) != "?" && p.d.Word(p.s.End-1) != "." || !strings.HasPrefix(p.xpos(colon+1), "W") {
		return false
	}
	v := p.child(t, "acl:relcl")
	if v < t {
		return false
	}
	p.become(v, t, "dislocated")
	p.inherit(v, t, colon, p.s.End)
	return true
}

// transitive are verbs that without an object are passives in headlines, which leave "was" out.
var transitive = set(`accuse acquire approve arm arrest ban blacklist block build cancel capture charge confiscate convict deliver detain
donate equip export extradite fine impound import indict intercept jail kill prosecute purchase sanction seize sell send sentence ship smuggle
supply suspend train transfer unveil`)

// headlineList: "Chad, Mali sign drone deal", "UN says Chad, Mali armed rebels" with the names as appositions, as two subjects or with the first called out
// to. Headlines join the last two of a list by a comma; countries side by side are not in apposition, and an apposition would have another comma behind it.
func (p *parse) headlineList(t int) bool {
	if t > p.s.Start && (p.proper(t-1) || !p.verb(t-1) && p.d.Word(t-1) != ":" && p.d.Word(t-1) != "that") || p.s.End-t < 4 {
		return false
	}
	var heads []int
	countries, end := true, t-1
	town, id := false, ""
	for end < t || p.d.Word(end) == "," {
		first := end + 1
		for end = first; end < p.s.End && p.proper(end); end++ {
		}
		if end == first || end >= p.s.End {
			return false
		}
		h := p.top(first, end)
		if h < 0 || p.child(h, "case", "det") >= 0 {
			return false
		}
		e := p.d.EntityAt(h)
		if e == nil {
			e = &extract.Entity{}
		}
		if len(heads) > 0 && (town || e.ID == id && id != "") { // "Paris, France"
			return false
		}
		heads, town, id, countries = append(heads, h), e.Kind == extract.City || e.Kind == extract.Region, e.ID, countries && e.Kind == extract.Country
	}
	n, last := heads[0], heads[len(heads)-1]
	if len(heads) < 2 || !p.headline && !countries {
		return false
	}
	verb := end
	if p.d.Word(verb) == "to" && verb+1 < p.s.End {
		verb++
	}
	if x := p.xpos(verb); !p.verb(verb) && x != "MD" {
		if countries && p.is(last, "appos") && p.head(last) == n { // "accuses Chad, Mali of arming rebels"
			p.arcs[last].Rel = "conj"
			return true
		}
		return false
	} else if next := verb + 1; x == "VBZ" || next >= p.s.End || saying[p.lemma(verb)] && verb == end && p.d.Word(next) != "to" && p.xpos(next) != "VBG" && p.xpos(next) != "PRP" { // "Chad, Mali said, sold jets"
		return false
	}
	v := verb
	if h := p.head(verb); p.is(verb, "aux", "aux:pass", "cop") {
		v = h
	}
	rel := "nsubj"
	for _, h := range heads {
		if p.head(h) == v && p.is(h, "nsubj:pass") {
			rel = "nsubj:pass"
		}
	}
	right := p.head(n) == v && p.is(n, rel)
	for _, h := range heads[1:] {
		right = right && p.head(h) == n && p.is(h, "conj")
	}
	if s := p.child(v, "nsubj", "nsubj:pass", "csubj"); right || s >= 0 && !slices.Contains(heads, s) {
		return false
	}
	return p.keepingTree(func() {
		if slices.Contains(heads, p.head(v)) { // without a finite verb the infinitive hangs on a name
			top := p.head(v)
			for slices.Contains(heads, p.head(top)) {
				top = p.head(top)
			}
			if top != n {
				p.become(n, top, "conj")
			}
			p.move(v, n, "acl")
		} else {
			p.move(n, v, rel)
		}
		for _, h := range heads[1:] {
			p.move(h, n, "conj")
		}
	})
}

// top is the token from first to before end whose head is outside; -1 where there is more than one.
func (p *parse) top(first, end int) int {
	top := -1
	for k := first; k < end; k++ {
		if h := p.head(k); h < first || h >= end {
			if top >= 0 {
				return -1
			}
			top = k
		}
	}
	return top
}

// verbBeforeNoun: "Chad plans purchase of jets" with plans as a modifier or the subject of purchase. A finite verb between a name and a noun phrase without a
// verb of its own is the verb of both.
func (p *parse) verbBeforeNoun(t int) bool {
	n := p.head(t)
	for n > t && p.is(n, "compound") {
		n = p.head(n)
	}
	if n <= t || p.head(n) >= 0 || !p.noun(n) || t == p.s.Start || !p.headline && !p.unended() || p.child(n, "cop", "aux", "case", "det", "acl:relcl") >= 0 {
		return false
	}
	s := t - 1
	for k := p.s.Start; k < t; k++ {
		if !p.proper(k) {
			return false
		}
		if h := p.head(k); h >= t {
			s = k
		}
	}
	for k := p.s.Start; k < p.s.End; k++ {
		if k != t && strings.Contains(finite, p.xpos(k)) && p.xpos(k) != "" {
			return false
		}
	}
	p.become(t, n, "obj")
	for k := p.s.Start; k < t; k++ {
		if k != s && p.head(k) >= t {
			p.move(k, s, "compound")
		}
	}
	p.move(s, t, "nsubj")
	return true
}

// unended reports whether the sentence has no full stop.
func (p *parse) unended() bool { return p.xpos(p.s.End-1) != "." }

// headlinePassive: "Trader fined for selling rifles", "Tanks delivered to Mali" with the noun as subject of an active verb.
func (p *parse) headlinePassive(t int) bool {
	v := p.head(t)
	if !p.headline || v < t || p.xpos(v) != "VBD" && p.xpos(v) != "VBN" || !transitive[p.lemma(v)] ||
		p.child(v, "aux", "aux:pass", "cop", "obj", "iobj", "ccomp", "xcomp") >= 0 || p.is(v, "acl:relcl") {
		return false
	}
	p.arcs[t].Rel = "nsubj:pass"
	return true
}

// barePlan: "Oman to sell jets - minister" with the name as what the sentence is about. In a headline without another verb it is the subject of the
// infinitive of trade.
func (p *parse) barePlan(t int) bool {
	if !p.headline || p.head(t) >= 0 {
		return false
	}
	v := p.child(t, "xcomp", "acl", "advcl")
	if v < t || p.xpos(v) != "VB" || !trading[p.lemma(v)] && !dative[p.lemma(v)] || p.child(t, "cop", "nsubj") >= 0 {
		return false
	}
	if to := p.child(v, "mark"); to != t+1 || p.d.Word(to) != "to" || p.child(v, "nsubj") >= 0 {
		return false
	}
	for k := p.s.Start; k < p.s.End; k++ {
		if p.finite(k) && k != v {
			return false
		}
	}
	p.become(v, t, "nsubj")
	p.inherit(v, t, v+1, p.s.End)
	return true
}

// plannedHeadline: "Oman to sell jets, minister says" with Oman as a second subject of says and the infinitive as its purpose. What stands before
// the speaker is what he says.
func (p *parse) plannedHeadline(t int) bool {
	v := p.head(t)
	if v < t || !saying[p.lemma(v)] || !p.finite(v) {
		return false
	}
	to := p.child(t, "mark")
	if to <= p.s.Start || p.d.Word(to) != "to" || p.child(t, "nsubj") >= 0 {
		return false
	}
	subject, speaker := -1, -1
	for k := p.s.Start; k < v; k++ {
		if p.head(k) == v && p.is(k, "nsubj") {
			if k < to {
				subject = k
			} else {
				speaker = k
			}
		}
	}
	if subject != to-1 || speaker < t || p.d.Word(p.start(speaker)-1) != "," {
		return false
	}
	p.move(subject, t, "nsubj")
	p.arcs[t].Rel = "ccomp"
	return true
}
