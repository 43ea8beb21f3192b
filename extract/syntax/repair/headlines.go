package repair

import "strings"

// Repairs of headlines.

// label: "Kremlin: Russia never sold tanks" with Kremlin as a second subject of sold. What stands before a colon is no argument of
// a clause behind it that has its subject.
func (p *parse) label(t int) bool {
	v := p.head(t)
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

// headlinePair: "Chad, Mali sign drone deal", "Orlan, Velmar to build plant" with the second in apposition to the first. Headlines join the last two of
// a list by a comma; an apposition would have another behind it.
func (p *parse) headlinePair(t int) bool {
	if k := t - 2; p.headline && p.is(t, "nsubj") && k >= p.s.Start && p.is(k, "vocative") && p.head(k) == p.head(t) && p.d.Word(k+1) == "," && p.named(p.s.Start, k) && p.named(t, t) { // the first called out to
		p.arcs[k].Rel = "nsubj"
		p.move(t, k, "conj")
		return true
	}
	n := p.head(t)
	if !p.headline || n != p.s.Start && (n < p.s.Start || p.start(n) != p.s.Start) || !p.is(t, "appos") || !p.named(p.s.Start, n) || !p.named(n+2, t) || p.d.Word(n+1) != "," {
		return false
	}
	v := p.head(n)
	if k := t + 2; v < 0 && k < p.s.End && p.d.Word(t+1) == "to" && p.verb(k) && (p.head(k) == t || p.head(k) == n) { // without a finite verb the infinitive hangs on a name
		p.arcs[t].Rel = "conj"
		p.move(k, n, "acl")
		return true
	}
	if v != t+1 && (v != t+2 || p.d.Word(t+1) != "to") || !p.verb(v) || p.child(v, "nsubj") >= 0 && !p.is(n, "nsubj") {
		return false
	}
	p.arcs[n].Rel = "nsubj"
	p.arcs[t].Rel = "conj"
	return true
}

// named reports whether the words from first to last are a name.
func (p *parse) named(first, last int) bool {
	for k := first; k <= last; k++ {
		if !p.proper(k) {
			return false
		}
	}
	return first <= last
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
