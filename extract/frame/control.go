package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// Whose act a clause without a subject of its own tells of.

// agreements are made between the parties of the transfer that their infinitive names.
var agreements = set("deal contract agreement talks talk negotiation accord pact memorandum understanding arrangement agree negotiate")

// counterpart is the other party of "a contract with Chad to supply", "agreed with Chad to buy", or -1.
func (a *analysis) counterpart(v int) int {
	if k := a.underContract(v); k >= 0 {
		return k
	}
	if k := a.underWhich(v); k >= 0 {
		return k
	}
	if a.rel(v) == "conj" && a.head(v) >= 0 && a.Tree.Child(v, "nsubj") < 0 { // "to build a dam and repair a road"
		v = a.head(v)
	}
	h := a.head(v)
	if h < 0 || a.rel(v) != "acl" && a.rel(v) != "xcomp" && a.rel(v) != "advcl" {
		return -1
	}
	switch m := a.Tree.Child(v, "mark"); {
	case m < 0:
		return -1
	case a.low(m) == "to", a.low(m) == "for", a.low(m) == "on", a.low(m) == "over", a.low(m) == "about": // "talks with Chad on buying"
	default:
		return -1
	}
	with := func(n int) int {
		for _, k := range a.Tree.Children(n) {
			if k := int(k); k < v && (a.rel(k) == "nmod" || a.rel(k) == "obl") && a.caseOf(k) == "with" && (a.actor(k) || lands[a.noun(k)]) {
				return k
			}
		}
		return -1
	}
	if a.talksWith(h) >= 0 { // hung on the counterpart itself
		return h
	}
	n := h
	if a.verbal(h) && !agreements[a.lemma(h)] { // the infinitive may hang on the verb: "signed a deal with Chad to supply"
		if n = a.Tree.Child(h, "obj"); n < 0 {
			return -1
		}
	}
	if !agreements[a.noun(n)] && !agreements[a.lemma(n)] {
		return -1
	}
	if k := with(n); k >= 0 {
		return k
	}
	if g := a.head(n); a.rel(n) == "obj" && g >= 0 {
		return with(g)
	}
	return -1
}

// underContract is the other party of the contract that a phrase of v says it acts under: "under a contract with Chad, the yard will build", or -1.
func (a *analysis) underContract(v int) int {
	for _, n := range a.Tree.Children(v) {
		n := int(n)
		if p := a.caseOf(n); a.rel(n) != "obl" || p != "under" && p != "as_part_of" && p != "of" || !agreements[a.noun(n)] && !commissions[a.noun(n)] {
			continue
		}
		for _, k := range a.Tree.Children(n) {
			if k := int(k); a.rel(k) == "nmod" && a.caseOf(k) == "with" && a.actor(k) {
				return k
			}
		}
	}
	return -1
}

// underWhich is the other party of the agreement that relative clause v tells the terms of: "[Chad] signed a contract under which Velmar will supply", "Chad
// signed a deal with [Velmar] under which it will get", "Chad and [Peru] signed a pact under which Chad will supply"; -1 for none, and where the clause
// is about a third.
func (a *analysis) underWhich(v int) int {
	n := a.head(v)
	if a.rel(v) != "acl:relcl" && a.rel(v) != "acl" || n < 0 || a.passiveVoice(v) {
		return -1
	}
	if a.talksWith(n) >= 0 { // hung on the counterpart
		n = a.talksWith(n)
	}
	if !agreements[a.noun(n)] && !commissions[a.noun(n)] || !slices.ContainsFunc(a.Tree.Children(v), func(k int32) bool {
		return int(k) < v && (a.caseOf(int(k)) == "under" && a.relativizer(int(k)) || a.low(int(k)) == "whereby")
	}) {
		return -1
	}
	g := a.head(n)
	if g < 0 || a.rel(n) != "obj" || !concluding[a.lemma(g)] && !having[a.lemma(g)] && !winning[a.lemma(g)] {
		return -1
	}
	s, _ := a.subjectOf(v, false, 0)
	one, _ := a.subjectOf(g, false, 0)
	if s < 0 || one < 0 || !a.party(one) {
		return -1
	}
	sides := a.conjuncts(one)
	for _, h := range []int{n, g} {
		for _, k := range a.Tree.Children(h) {
			if k := int(k); k > g && k < v && (a.rel(k) == "nmod" || a.rel(k) == "obl") && a.caseOf(k) == "with" && a.actor(k) {
				sides = append(sides, k)
			}
		}
	}
	switch i := slices.IndexFunc(sides, func(k int) bool { return a.sameParty(k, []filler{{head: s}}) }); {
	case len(sides) == 1 && i < 0 && a.Tags[s].UPOS != "PRON":
		return one
	case len(sides) != 2:
		return -1
	case i == 0:
		return sides[1]
	case i == 1 && len(a.conjuncts(one)) == 1:
		return one
	case a.Tags[s].UPOS == "PRON" && len(a.conjuncts(one)) == 1: // whoever signs is spoken of
		return sides[1]
	}
	return -1
}

// acquiring lists verbs of getting goods.
var acquiring = set("buy purchase procure acquire import obtain get lease secure source")

// bothSides reports whether noun s opens a pair of states, or names the sides to an agreement on a transfer.
func (a *analysis) bothSides(s int, transfers bool) bool {
	pair := a.conjuncts(s)
	if len(pair) == 1 && sides[a.noun(s)] && transfers { // "the two sides", "both countries"
		n, d := a.Tree.Child(s, "nummod"), a.Tree.Child(s, "det")
		return n >= 0 && a.low(n) == "two" || d >= 0 && a.low(d) == "both"
	}
	if len(pair) != 2 {
		return false
	}
	for _, k := range pair {
		if m := a.MentionAt(k); m == nil || m.Class != extract.State {
			return false
		}
	}
	return true
}

// handsOver reports whether verb v may name a transfer.
func (a *analysis) handsOver(v int) bool {
	return slices.ContainsFunc(a.lex.verbs[a.lemma(v)], func(e *Entry) bool { return transferring[e.Relation] })
}

// sides are nouns for the parties to an agreement.
var sides = set("side country nation state government ally neighbour neighbor party capital ministry")

// hired lists what states have firms do for them.
var hired = set("build construct design develop upgrade modernise modernize renovate repair install erect manufacture supply deliver provide")

// commissions reports whether buyer is a state and worker a firm.
func (a *analysis) commissions(buyer, worker int) bool {
	b, w := a.MentionAt(buyer), a.MentionAt(worker)
	if b == nil || b.Class != extract.State {
		return false
	}
	if w == nil { // a name of which nothing is known but that it takes a state's orders
		return a.Tags[worker].UPOS == "PROPN" && a.EntityAt(worker) == nil
	}
	return w.Class == extract.Firm
}

// signatories are the subject and the counterpart of the agreement or the talks that event noun t is about, "[Chad] signed a contract with [Velmar
// Ltd] for the construction of", "[Chad] is in talks with [Peru] over the purchase of"; -1 and -1 when the two are not both named.
func (a *analysis) signatories(t int) (one, other int) {
	s, n, v := a.signing(t)
	if n < 0 {
		return -1, -1
	}
	return a.signedWith(s, n, v)
}

// signing is the agreement or the talks n that event noun t is about, the verb v that tells of it, or n itself, and the subject s of that; -1 for none.
func (a *analysis) signing(t int) (s, n, v int) {
	if v := a.head(t); v >= 0 && a.rel(t) == "obj" && (a.rel(v) == "acl" || a.rel(v) == "acl:relcl") && listing[a.lemma(v)] && !a.passiveVoice(v) {
		t = v // "signed a contract with [Velmar Ltd] covering the construction of", "that includes the construction of"
	}
	switch a.caseOf(t) {
	case "", "for", "on", "of", "over", "covering", "about", "regarding", "concerning":
	default:
		return -1, -1, -1
	}
	n = a.head(t)
	if a.rel(t) == "obj" && n >= 0 && n < t && treating[a.lemma(n)] { // "is discussing with Peru the purchase of"
		s, _ := a.subjectOf(n, a.passiveVoice(n), 0)
		return s, t, n
	}
	if n >= 0 && a.verbal(n) && !agreements[a.lemma(n)] { // the phrase may hang on the verb
		v := n
		n = a.Tree.Child(v, "obj")
		for _, k := range a.Tree.Children(v) {
			if k := int(k); n < 0 && a.rel(k) == "obl" && agreements[a.noun(k)] {
				n = k
			}
		}
	} else if n >= 0 && a.talksWith(n) >= 0 { // or on the other party
		n = a.talksWith(n)
	}
	if n < 0 || n > t {
		return -1, -1, -1
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "nmod" && (a.noun(n) == "understanding" || a.noun(n) == "intent") { // "a memorandum of understanding for the purchase of"
		n = h
	}
	v, s = n, -1
	switch p := a.caseOf(n); {
	case a.verbal(n) && agreements[a.lemma(n)]: // "is negotiating with Peru over the purchase of"
		s, _ = a.subjectOf(n, a.passiveVoice(n), 0)
	case !agreements[a.noun(n)] && a.noun(n) != "letter": // of intent
		return -1, -1, -1
	case a.rel(n) == "obj":
		v = a.head(n)
		s, _ = a.subjectOf(v, a.passiveVoice(v), 0)
	case p == "in" || p == "into": // "is in talks with Peru about the purchase of", "entered into talks"
		s, _ = a.nounController(n, 0)
	}
	return s, n, v
}

// signer is the only side that is named of the agreement that event noun t is about: "[Chad] signed a contract for the purchase of", "a contract for the
// purchase of jets was signed by [Chad]", "[Chad] received approval for the purchase of"; -1 where none is, and where there are two.
func (a *analysis) signer(t int) int {
	s, n, v := a.signing(t)
	switch {
	case n < 0:
		if n = a.permitFor(t); n < 0 {
			return -1
		}
		v = a.head(n)
		s, _ = a.subjectOf(v, a.passiveVoice(v), 0)
	case s < 0:
		if v = a.head(n); a.rel(n) == "nsubj:pass" && v >= 0 {
			s = a.agentOf(v)
		}
	case v != n && !concluding[a.lemma(v)] && !having[a.lemma(v)] && !lasting[a.lemma(v)]:
		return -1
	}
	if s < 0 || !a.actor(s) || len(a.conjuncts(s)) > 1 || sides[a.noun(s)] && a.EntityAt(s) == nil && a.Tree.Child(s, "nummod") >= 0 {
		return -1
	}
	if m := a.MentionAt(s); m != nil && m.Class == extract.Individual { // who signs for somebody
		return -1
	}
	two := false
	other := func(k int, slot, _ string) { two = two || (slot == "with" || slot == "between") && a.actor(k) }
	a.nestedNoun(n, other)
	if v != n {
		a.nested(v, other)
	}
	if two {
		return -1
	}
	return s
}

// permitFor is the permit for event noun t that somebody gets: "received approval (from Oman) for the purchase of"; -1 for none.
func (a *analysis) permitFor(t int) int {
	n := a.head(t)
	if a.caseOf(t) != "for" || n < 0 {
		return -1
	}
	if a.verbal(n) {
		n = a.Tree.Child(n, "obj")
	}
	if n < 0 || n > t || !permits[a.noun(n)] || a.rel(n) != "obj" || !a.verbal(a.head(n)) || !gaining[a.lemma(a.head(n))] {
		return -1
	}
	return n
}

// lasting are verbs of what the sides to a contract do with it.
var lasting = set("cancel terminate scrap suspend extend renew finalise finalize complete honour honor announce disclose seek")

// signedWith are party s and the counterpart that noun n or verb v names with it; -1 and -1 when the two are not both named.
func (a *analysis) signedWith(s, n, v int) (one, other int) {
	k := -1
	find := func(h int, slot, _ string) {
		if k < 0 && slot == "with" && a.actor(h) {
			k = h
		}
	}
	if s >= 0 {
		a.nestedNoun(n, find)
		a.nested(v, find)
	}
	if k < 0 {
		return -1, -1
	}
	return s, k
}

// treating lists verbs of talking about a transfer that is their object.
var treating = set("negotiate discuss")

// bought finds who sells and who gets what event noun t of taking says that an agreement is for: "Chad signed a deal with Peru for the purchase of
// jets". Where fillers, the slots of t, name the buyer, the other sells; else who signs with another for his purchase buys, but of a firm and a state
// the state.
func (a *analysis) bought(t int, fillers []filler) (seller, buyer int) {
	s, k := a.signatories(t)
	if s < 0 {
		if s = a.signer(t); slices.ContainsFunc(fillers, func(f filler) bool {
			return f.slot == "poss" || f.slot == "by" || f.slot == "from" && s >= 0 && a.sameParty(s, []filler{f})
		}) {
			return -1, -1
		}
		return -1, s
	}
	for _, f := range fillers {
		switch {
		case f.slot != "poss" && f.slot != "by":
		case a.sameParty(k, []filler{f}):
			return s, k
		case !a.sameParty(s, []filler{f}): // "talks with Peru on Chad's purchase of"
			return -1, -1
		}
	}
	if s >= 0 && a.commissions(k, s) {
		return s, k
	}
	return k, s
}

// contracted finds who supplies or makes and who gets what event noun t says that an agreement is for: "Chad signed a contract with Velmar Ltd
// for the construction of a dam". Where fillers, the slots of t, name one of the two, the other is the other; of a state and a firm the firm
// builds and delivers; else the two do not say, and both are -1.
func (a *analysis) contracted(t int, fillers []filler) (maker, client int) {
	s, k := a.signatories(t)
	if s < 0 {
		return a.contractedAlone(t, fillers)
	}
	for _, f := range fillers {
		supplier := f.slot == "poss" || f.slot == "from" || f.slot == "by"
		one, other := a.sameParty(s, []filler{f}), a.sameParty(k, []filler{f})
		switch {
		case !supplier && f.slot != "to" || !one && !other:
		case one == supplier:
			return s, k
		default:
			return k, s
		}
	}
	switch {
	case a.commissions(s, k):
		return k, s
	case a.commissions(k, s):
		return s, k
	}
	return -1, -1
}

// contractedAlone is the same where only one side is named. It is the one that fillers do not name; of an event of which they name nobody, a sale is that
// of the one who signs, a firm supplies and makes, and a ministry or force gets it.
func (a *analysis) contractedAlone(t int, fillers []filler) (maker, client int) {
	s := a.signer(t)
	if s < 0 {
		return -1, -1
	}
	supplied, received := false, false
	for _, f := range fillers {
		if f.slot != "poss" && f.slot != "from" && f.slot != "by" && f.slot != "to" && f.slot != "for" || !a.party(f.head) {
			continue
		}
		if a.sameParty(s, []filler{f}) {
			return -1, -1
		}
		received = received || f.slot == "to" || f.slot == "for"
		supplied = supplied || f.slot != "to" && f.slot != "for"
	}
	m, e := a.MentionAt(s), a.EntityAt(s)
	switch firm := m == nil || m.Class == extract.Firm; {
	case supplied && received:
	case supplied:
		return -1, s
	case received || firm || a.noun(t) == "sale" || a.noun(t) == "export":
		return s, -1
	case m.Class == extract.State && (e == nil || e.Kind != extract.Country):
		return -1, s
	}
	return -1, -1
}

// talksWith is the noun of agreement that party n is the counterpart of, "talks with n"; -1 for none.
func (a *analysis) talksWith(n int) int {
	if h := a.head(n); h >= 0 && h < n && a.rel(n) == "nmod" && a.caseOf(n) == "with" && agreements[a.noun(h)] && a.actor(n) {
		return h
	}
	return -1
}

// subjectOf finds the surface subject of a verb, said or understood, and how; -1 for none.
func (a *analysis) subjectOf(v int, passive bool, depth int) (int, string) {
	if depth > 8 {
		return -1, ""
	}
	s := -1
	for _, k := range a.Tree.Children(v) { // not the one of an aside: "papers, a copy of which was shown, the rifles were sold"
		if k := int(k); a.rel(k) == "nsubj:pass" && (s < 0 || k < v && a.relativizer(max(a.ofPhrase(s), 0)) && a.ofPhrase(s) > s) {
			s = k
		}
	}
	if s < 0 {
		s = a.Tree.Child(v, "nsubj:outer") // "the claim is that Chad sold" is told of Chad
	}
	for _, k := range a.Tree.Children(v) { // the last one before the verb: what stands before it is fronted, or the subject of an outer clause
		if s >= 0 && a.Tree.Child(int(k), "case") >= 0 { // "advisers have been in Chad selling", with Chad as a second subject
			continue
		}
		if a.rel(int(k)) == "nsubj" && (s < 0 || int(k) < v && !a.dated(int(k))) { // "The ministry Thursday signed"
			s = int(k)
		}
	}
	if s >= 0 && a.Tags[s].UPOS == "NOUN" && a.rel(v) == "conj" && a.dated(s) && a.Tree.Child(v, "cop") < 0 { // "bought jets and a decade later sold them"
		s = -1
	}
	if s >= 0 {
		if k := a.ofPhrase(s); k > s && k < v && a.relativizer(k) && (partitive[a.low(s)] || a.Tags[s].UPOS == "NUM" || a.Tags[s].XPOS == "JJS") { // "two firms, both of which sold"
			s = k
		}
		if a.relativizer(s) {
			if g := a.relativeClause(v); g >= 0 {
				return a.whoever(a.head(g), s), "relative"
			}
			if a.rel(v) == "acl" && a.head(v) >= 0 {
				return a.head(v), "relative"
			}
			return -1, ""
		}
		if m := a.Tree.Child(v, "mark"); m > s && a.low(m) == "against" && a.Tags[v].XPOS == "VBG" {
			return -1, "" // "voters are against sending"
		}
		return s, ""
	}
	if k := a.addressed(v); k >= 0 {
		return k, "address"
	}
	h := a.head(v)
	if h < 0 {
		return -1, ""
	}
	if arbitraryControl[a.lemma(h)] && a.gerundObject(v) {
		return -1, ""
	}
	if g := a.givingHelp(v, h); g >= 0 {
		s, _ := a.subjectOf(g, a.passiveVoice(g), depth+1)
		return s, "control"
	}
	if who, ok := a.costing(v, h); ok {
		return who, "object control"
	}
	if f, ok := a.forSubject(v, h); ok {
		return f, "for"
	}
	if m := a.Tree.Child(v, "mark"); m >= 0 && (a.low(m) == "to" || a.low(m) == "for" && a.Tags[v].XPOS == "VBG") {
		if firm, client := a.awardFor(v); firm >= 0 || client >= 0 { // "awarded the yard a contract to build", "a contract for building"
			return firm, "award"
		}
	}
	if m := a.Tree.Child(v, "mark", "case"); m >= 0 && a.low(m) == "for" && a.Tags[v].XPOS == "VBG" && a.nominal(h) {
		if k := a.aimedAt(h); k >= 0 && k < m {
			return k, "object control"
		}
	}
	switch a.rel(v) {
	case "conj":
		if g := a.head(h); a.Tags[v].XPOS == "VBG" && !a.verbal(h) && g >= 0 && strings.HasSuffix(a.low(h), "ing") && a.verbal(g) && (a.rel(h) == "obl" || a.rel(h) == "advcl") { // "accused of sheltering and arming"
			return a.treated(g, a.caseOf(h), depth)
		}
		if !a.verbal(h) && a.Tree.Child(h, "cop") < 0 && a.Tree.Child(h, "nsubj", "nsubj:pass") < 0 {
			return -1, ""
		}
		s, how := a.subjectOf(h, a.passiveVoice(h), depth+1)
		if s < 0 {
			return -1, ""
		}
		if how == "" || how == "shared" {
			how = "shared"
		}
		return s, how
	case "xcomp":
		return a.controller(h, depth)
	case "ccomp":
		if g := a.relativeClause(h); g == h && a.Tree.Child(v, "mark") < 0 && a.finite(v) { // "a firm it said had supplied"
			return a.head(g), "relative"
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "to" && a.Tags[v].XPOS == "VB" { // "learn how to build"
			return a.controller(h, depth)
		}
		if a.Tags[v].XPOS == "VB" && promising[a.lemma(h)] && a.Tree.Child(v, "mark", "aux") < 0 { // promised "not test or make" them, the "to" left out before the quotation
			return a.controller(h, depth)
		}
		if a.Tags[v].XPOS == "VBG" && a.verbal(h) {
			if o := a.Tree.Child(h, "obj"); o > h && o < v && a.actor(o) { // "detected the firm buying chips"
				return o, "object control"
			}
			if a.Tree.Child(v, "aux") >= 0 { // it has lost a subject of its own
				return -1, ""
			}
			s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
			return s, "gerund"
		}
	case "advcl", "advcl:relcl":
		if m := a.Tree.Child(v, "mark"); m >= 0 && (a.low(m) == "in" || a.low(m) == "for") && a.lemma(h) == "use" && a.passiveVoice(h) { // "could be used by Chad in making rifles"
			return a.agentOf(h), "control"
		}
		if n := a.head(h); relating[a.lemma(h)] && n >= 0 && n < h && (a.rel(h) == "amod" || a.rel(h) == "acl") { // "convicted him on charges related to selling"
			return a.nounController(n, depth+1)
		}
		if n := a.head(h); a.Tags[h].UPOS == "ADJ" && a.rel(h) == "amod" && n >= 0 && n < h && a.actor(n) && a.noun(h) != "capable" { // "a ring responsible for supplying rifles"
			return a.antecedent(n), "noun"
		}
		if a.nominal(h) && a.Tree.Child(h, "cop") < 0 { // "actions such as sending arms"
			return a.nounController(h, depth+1)
		}
		if n := a.participleHost(v); n >= 0 {
			return n, "participle"
		}
		if n := a.goodsBefore(v, h); n >= 0 && passive {
			return n, "participle"
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "such" { // "condemned Iran's actions such as sending arms"
			if o := a.Tree.Child(h, "obj"); o >= 0 {
				return a.nounController(o, depth+1)
			}
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 {
			if s, how := a.treated(h, a.low(m), depth); s >= 0 || how != "" {
				return s, how
			}
		}
		if m := a.Tree.Child(v, "mark"); m > 0 && a.low(m) == "to" {
			if o := a.Tree.Child(h, "obj"); o > h && o < m && choosing[a.lemma(h)] && a.worker(o) { // "chose Peru over Chile to build"
				return o, "object control"
			}
			if o := a.Tree.Child(h, "obj"); o > h && o < m { // "received bids from two firms to sell wheat"
				if k := a.offerer(o); k >= 0 {
					return k, "noun control"
				}
			}
			// An infinitive right behind a noun belongs to the noun, though it may hang on the verb: "has the ability to
			// build", "led a consortium to construct".
			if n := m - 1; a.Tags[n].UPOS == "NOUN" && plans[a.noun(n)] {
				return a.nounController(n, depth+1)
			}
			if o := a.Tree.Child(h, "obj", "nsubj:pass"); o >= 0 && o < m && foiling[a.lemma(h)] && plans[a.noun(o)] { // "foiled a plot by [rebels] to ship"
				return a.nounController(o, depth+1)
			}
			if n := a.plannedBy(h, m); n >= 0 {
				return a.nounController(n, depth+1)
			}
			if k := a.neededFor(m); k >= 0 {
				return k, "for"
			}
			if o := a.Tree.Child(h, "obj"); o > h && plans[a.noun(o)] { // "faced a refusal by the firm to sell", the author hung on the verb
				for _, k := range a.Tree.Children(h) {
					if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "by" && a.actor(k) && a.Tree.Subtree(k) == (extract.Range{Start: o + 1, End: m}) {
						return k, "noun control"
					}
				}
			}
			if enabling[a.lemma(h)] && making[a.lemma(v)] && !a.hands(m-1) { // "supplied the rebels with parts to build drones"
				if g := a.enabled(h, m-1); g >= 0 {
					return g, "object control"
				}
			}
			if n := a.addressee(v, h, m); n >= 0 {
				return n, "object control"
			}
			if i := a.Tree.Child(h, "iobj"); i > h && i < m && a.verbal(h) && a.actor(i) && !a.asksFor(h) { // "paid a firm $2 million to train guards"
				return i, "object control"
			}
			if v > h && a.passiveVoice(h) && a.lemma(h) == "use" { // "trucks used by the rebels to carry shells"
				return a.agentOf(h), "control"
			}
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "by" && a.rel(h) == "xcomp" && helping[a.lemma(a.head(h))] { // "helps it survive by sending"
			h = a.head(h)
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "for" && a.lemma(h) == "call" { // "called for sending troops": by others
			return -1, ""
		}
		if a.verbal(h) || a.Tree.Child(h, "nsubj", "nsubj:pass", "cop") >= 0 || a.rel(h) == "xcomp" {
			s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
			return s, "adverbial"
		}
	case "acl", "amod":
		if s := a.Tree.Child(h, "nsubj"); s >= 0 && !passive && a.Tree.Child(h, "cop") >= 0 && a.Tree.Child(h, "case") >= 0 && a.Tags[v].XPOS == "VBG" { // "was in Chad selling"
			return a.antecedent(s), "participle"
		}
		if passive || a.Tags[v].XPOS == "VBG" && a.Tree.Child(v, "mark") < 0 {
			if s := a.saidOf(v, h); s >= 0 && !passive {
				return s, "participle"
			}
			if speakers[a.noun(h)] && charging[a.lemma(v)] { // "lawyers for two brothers, accused of selling"
				for _, k := range a.Tree.Children(h) {
					if k := int(k); k < v && (a.rel(k) == "nmod" && (a.caseOf(k) == "for" || a.caseOf(k) == "of") || a.rel(k) == "nmod:poss") && a.actor(k) {
						return k, "participle"
					}
				}
			}
			return h, "participle"
		}
		if n := a.talksWith(h); n >= 0 { // "leads talks with Chad to sell": who leads them sells
			h = n
			if s := a.Tree.Child(n, "nsubj"); s >= 0 {
				return s, "noun control"
			}
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "for" && works[a.noun(h)] && a.struck(h) { // "sanctioned a refinery for buying"
			return h, "object control"
		}
		if s, how := a.nounController(h, depth); s < 0 || !agreements[a.noun(h)] || a.Tags[h].XPOS != "NN" || acquiring[a.lemma(v)] || !a.bothSides(s, a.handsOver(v)) {
			return s, how
		}
		return -1, "" // "Chad and Peru signed a deal to supply rifles": one of them does
	case "csubj", "obj", "obl", "nmod", "parataxis":
		if a.Tags[v].XPOS == "VBG" {
			if a.rel(v) == "csubj" && a.cleft(h) { // "it was Chad selling them"
				return h, "cleft"
			}
			if p := a.Tree.Child(v, "nmod:poss"); p >= 0 {
				return p, "possessor"
			}
			if a.rel(v) != "csubj" && a.rel(v) != "parataxis" && a.verbal(h) {
				s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
				return s, "gerund"
			}
			if a.rel(v) == "nmod" {
				return a.nounController(h, depth)
			}
		}
	}
	return -1, ""
}

// costing reports whether infinitive v under verb h is what something takes to do, and who does it, "it took [Chad] ten years to build"; -1 for nobody named.
func (a *analysis) costing(v, h int) (int, bool) {
	if a.rel(v) == "acl" && a.rel(h) == "obj" && a.head(h) >= 0 { // "it would cost [too much] to build"
		h = a.head(h)
	}
	if l := a.lemma(h); l != "take" && l != "cost" || !a.toInfinitive(v) {
		return -1, false
	}
	if s := a.Tree.Child(h, "nsubj", "expl"); s < 0 || a.low(s) != "it" {
		return -1, false
	}
	if i := a.Tree.Child(h, "iobj"); i > h {
		return i, true
	}
	o := a.Tree.Child(h, "obj")
	if o > h && a.actor(o) {
		return o, true
	}
	if o > h { // "Chad ten years", taken for one phrase
		if k := a.Tree.Child(o, "nmod:poss", "compound", "nmod"); k > h && k < o && a.actor(k) && a.Tree.Child(k, "case") < 0 {
			return k, true
		}
	}
	return -1, true
}

// addressed is whom bare verb v calls on to do what it says, in a phrase before a colon: "To [Chad]: end all transfers"; -1 for none.
func (a *analysis) addressed(v int) int {
	if a.rel(v) != "root" || a.Tags[v].XPOS != "VB" {
		return -1
	}
	colon := v - 1
	for colon > 0 && (a.Tags[colon].UPOS == "AUX" || a.Tags[colon].UPOS == "PART" || a.Tags[colon].UPOS == "ADV") { // "do not sell"
		colon--
	}
	if colon < 0 || a.Word(colon) != ":" {
		return -1
	}
	for _, k := range a.Tree.Children(v) {
		if k := int(k); k < colon && a.rel(k) == "obl" && a.caseOf(k) == "to" && a.actor(k) {
			return k
		}
	}
	return -1
}

// treated is whom verb h does something to in view of the deed that a gerund names behind preposition prep: "accused Iran of supplying", "sanctioned the
// firm for selling", "barred it from exporting", "tricked it into selling", "convicted him of fraud by selling". Without one, how is empty unless the
// penalty strikes somebody who is not named.
func (a *analysis) treated(h int, prep string, depth int) (s int, how string) {
	switch prep {
	case "of", "for", "from", "with", "into", "out":
	case "against":
		if !cautioning[a.lemma(h)] {
			return -1, ""
		}
	case "by":
		if !charging[a.lemma(h)] {
			return -1, ""
		}
	default:
		return -1, ""
	}
	if n := a.Tree.Child(h, "obj"); prep == "for" && n >= 0 && penalties[a.noun(n)] {
		s, _ = a.punished(n, depth+1)
		return s, "object control"
	}
	o := a.Tree.Child(h, "obj", "iobj", "nsubj:pass")
	if n := a.head(h); o < 0 && n >= 0 && n < h && (charging[a.lemma(h)] || a.sanctions(h)) && (a.rel(h) == "acl" || a.rel(h) == "acl:relcl") && a.Tree.Child(h, "nsubj") > n && a.actor(n) { // "four firms it accused of selling"
		return n, "object control"
	}
	if o < 0 || !a.actor(o) { // "imposed sanctions on the firm for selling", which the parser may hang on the noun
		for _, g := range []int{h, o} {
			if g < 0 {
				continue
			}
			for _, k := range a.Tree.Children(g) {
				if k := int(k); (a.rel(k) == "obl" || g == o && a.rel(k) == "nmod") && a.aimed(k) || g == h && prep == "for" && a.rel(k) == "obl" && (a.caseOf(k) == "after" || a.caseOf(k) == "at") && a.actor(k) {
					return k, "object control" // also "went after the firm for selling", "lashed out at it for selling"
				}
			}
		}
	}
	if o >= 0 && (prep != "from" || !a.proceeds(o)) { // but "made millions from selling"
		return a.antecedent(o), "object control"
	}
	return -1, ""
}

// aimed reports whether what stands at noun phrase k strikes whom it names: "sanctions on the firm", "action against Chad".
func (a *analysis) aimed(k int) bool {
	p := a.caseOf(k)
	return (p == "on" || p == "against") && (a.actor(k) || works[a.noun(k)])
}

// aimedAt is whom noun n strikes, of which a gerund behind "for" tells the deed: "action against [Chad] for selling", "a ban on [the firm] for
// selling"; -1 for none.
func (a *analysis) aimedAt(n int) int {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k > n && a.rel(k) == "nmod" && a.aimed(k) {
			return k
		}
	}
	return -1
}

// struck reports whether tok is accused or punished: "charged the refinery", "sanctions on the refinery", "a refinery accused of".
func (a *analysis) struck(tok int) bool {
	if h := a.head(tok); h >= 0 && (charging[a.lemma(h)] && (a.rel(tok) == "obj" || a.rel(tok) == "nsubj:pass") || a.caseOf(tok) == "on" || a.caseOf(tok) == "against") {
		return true
	}
	k := a.Tree.Child(tok, "acl")
	return k > tok && charging[a.lemma(k)]
}

// speakers are who speaks or appears for somebody, of whom what follows is told.
var speakers = set("lawyer attorney counsel solicitor barrister spokesman spokeswoman wife husband family trial hearing case")

// saidOf is whom the predicate noun h is said of, when participle v behind a comma goes on about him: "[Chad] is one of its best customers,
// buying rifles"; -1 for none.
func (a *analysis) saidOf(v, h int) int {
	if v == 0 || a.Word(v-1) != "," || a.rel(v) != "acl" {
		return -1
	}
	if n := a.head(h); a.rel(h) == "nmod" && n >= 0 && a.low(n) == "one" {
		h = n
	}
	if s := a.Tree.Child(h, "nsubj"); s >= 0 && s < h && a.Tree.Child(h, "cop") >= 0 && a.actor(s) {
		return a.antecedentOf(s, h)
	}
	return -1
}

// cautioning lists verbs of advice whose object is told what not to do: "warned Chad against selling".
var cautioning = set("warn caution advise counsel")

// goodsBefore is the object of verb h, goods right before the comma of participle v that says what was done with them: "overhauled its jets, leased
// from Chad"; -1 for none, and where v may say what was done with people.
func (a *analysis) goodsBefore(v, h int) int {
	o, first := a.Tree.Child(h, "obj"), a.Tree.Subtree(v).Start
	if !a.verbal(h) || o < 0 || o > v || a.Tags[v].XPOS != "VBN" || a.Tree.Child(v, "mark", "nsubj") >= 0 || a.Word(first) != "," || a.Tree.Subtree(o).End != first || !a.isListed(o) || a.actor(o) {
		return -1
	}
	for _, e := range a.lex.verbs[a.lemma(v)] {
		for _, name := range e.Verb {
			if a.lex.Constructions["verb"][name]["obj"] != extract.Item {
				return -1
			}
		}
	}
	return o
}

// givingHelp is the verb of giving above the infinitive v of helping "it" or "them", which stands for who is given: "gave Chad technology to
// help it build", where who gives helps; -1 for none.
func (a *analysis) givingHelp(v, h int) int {
	o := a.Tree.Child(v, "obj")
	if !helping[a.lemma(v)] || a.Tags[v].XPOS != "VB" || o < v || a.Tags[o].UPOS != "PRON" {
		return -1
	}
	if !a.verbal(h) && a.head(h) >= 0 {
		h = a.head(h)
	}
	if !a.verbal(h) || !enabling[a.lemma(h)] || h > v {
		return -1
	}
	return h
}

// helping lists verbs whose by-gerund, also behind what they help with, says how the helper helps.
var helping = set("help assist aid enable")

// inService are verbs of acting in another's service.
var inService = set("work act operate serve")

// addressee is the actor that an infinitive under h stands right behind, its mark being token m: "recruited [him] to build", "relies on
// [Iran] to send", "gave money to [the group] to buy"; -1 for none. Who promises or threatens acts himself.
func (a *analysis) addressee(v, h, m int) int {
	if m > 0 && (a.low(m-1) == "not" || a.low(m-1) == "neither") { // "obliges [the party] not to receive"
		m--
	}
	if !a.verbal(h) || promising[a.lemma(h)] || joint[a.lemma(h)] || travelling[a.lemma(h)] && a.Tree.Child(h, "obj") < 0 {
		return -1
	}
	for _, k32 := range a.Tree.Children(h) {
		k := int(k32)
		if k >= m || k < h || k == v || !a.actor(k) || a.Tree.Subtree(k).End != m {
			continue
		}
		switch a.rel(k) {
		case "obj", "iobj":
			if i := a.Tree.Child(h, "iobj"); i >= 0 && i < k && a.actor(i) { // "gave [the railway] the authority to build"
				return i
			}
			if v >= 0 && shunning[a.lemma(v)] {
				return -1
			}
			return k
		case "obl", "nmod":
			switch a.caseOf(k) {
			case "with": // "supplied Chad with [engineers] to build"
				if enabling[a.lemma(h)] && a.hands(k) {
					return k
				}
			case "on", "upon", "for", "to":
				if v >= 0 && a.caseOf(k) == "for" && inService[a.lemma(h)] && !acquiring[a.lemma(v)] { // "works for the army to supply rifles", but "to buy them"
					return -1
				}
				if s := a.Tree.Child(h, "nsubj:pass"); s >= 0 && a.caseOf(k) == "to" && a.passiveVoice(h) && a.actor(s) { // "[he] was flown to Peru to face"
					return s
				}
				o := a.Tree.Child(h, "obj", "iobj")
				if o >= 0 && dispatching[a.lemma(h)] && a.actor(o) { // "sent [engineers] to Mali to build"
					return o
				}
				if v >= 0 && a.caseOf(k) == "to" && (a.lemma(h) == "turn" || a.lemma(h) == "look") && acquiring[a.lemma(v)] { // "turned to Chad to buy rifles"
					return -1
				}
				if v >= 0 && o >= 0 && a.caseOf(k) == "to" && acquiring[a.lemma(v)] { // "sold arms to Mali to obtain gold": for oneself, but "lent money to Mali to buy arms"
					if c, ok := a.listed(o, 0); ok && c != "money" {
						return -1
					}
				}
				return k
			}
		}
	}
	if o := a.Tree.Child(h, "obj"); o > h && o < m { // "placed an order for [the yard] to build"
		for _, k := range a.Tree.Children(o) {
			if k := int(k); a.rel(k) == "nmod" && a.caseOf(k) == "for" && a.actor(k) && a.Tree.Subtree(k).End == m {
				return k
			}
		}
	}
	return -1
}

// shunning lists verbs whose infinitive says what who acts wants to be spared, or to hide: "checks its buyers to avoid arming rebels".
var shunning = set("avoid evade escape circumvent hide conceal mask disguise skirt bypass comply")

// travelling lists verbs of motion (Levin 1993, 51.1-51.3): who goes to Chad to buy acts himself.
var travelling = set("travel go come fly drive sail return head move rush hurry flock journey trek turn_up march walk run cross race fan")

// choosing lists verbs whose object is chosen to act.
var choosing = set("choose select pick hire appoint contract commission enlist engage tap")

// chooser is who chose the one who acts as infinitive v says, "[Chad] picked Velmar to build a dam", or -1.
func (a *analysis) chooser(v int) int {
	h, m := a.head(v), a.Tree.Child(v, "mark")
	if h < 0 || m < 0 || a.low(m) != "to" || a.rel(v) != "advcl" && a.rel(v) != "xcomp" && a.rel(v) != "acl" {
		return -1
	}
	if a.rel(v) == "acl" && a.rel(h) == "obj" && a.head(h) >= 0 { // hung on the chosen one
		h = a.head(h)
	}
	asked := a.lemma(h) == "ask" || a.lemma(h) == "request" || a.lemma(h) == "order"
	if !a.verbal(h) || !choosing[a.lemma(h)] && !asked {
		return -1
	}
	k := a.agentOf(h)
	if !a.passiveVoice(h) {
		o := a.Tree.Child(h, "obj", "iobj")
		if o < 0 || !a.worker(o) {
			return -1
		}
		k, _ = a.subjectOf(h, false, 0)
		if asked && (k < 0 || !a.commissions(k, o)) { // "asked Velmar Ltd to build", but not "asked Chad to send"
			return -1
		}
	} else if asked {
		return -1
	}
	if k < 0 || !a.actor(k) {
		return -1
	}
	return k
}

// dispatching lists verbs whose object goes to where their phrase says, and acts there.
var dispatching = set("send dispatch deploy fly despatch")

// arbitraryControl lists verbs of attitude that say nothing of who does what their gerund names: "voters opposed sending tanks".
var arbitraryControl = set(`oppose object favour favor support back endorse advocate recommend criticise criticize condemn protest encourage discourage advise
defend welcome`)

// gerundObject reports whether v is a gerund that its governor has for an object, with "to" or "against" at most before it.
func (a *analysis) gerundObject(v int) bool {
	const reach = 3 // tokens, adverbs included
	if a.Tags[v].XPOS != "VBG" {
		return false
	}
	switch a.rel(v) {
	case "xcomp", "ccomp", "obj", "advcl":
		m := a.Tree.Child(v, "mark", "case")
		return m < 0 && v > a.head(v) && v-a.head(v) <= reach || m >= 0 && (a.low(m) == "to" || a.low(m) == "against")
	}
	return false
}

// forSubject finds the subject of an infinitive under an evaluation: "easier for Iran to sell", "it made sense for Iran to
// sell"; ok is true and the subject -1 when the evaluation names none. The "it" of the evaluation is expletive, nobody's subject.
func (a *analysis) forSubject(v, h int) (int, bool) {
	m := a.Tree.Child(v, "mark")
	if m <= 0 || a.low(m) != "to" {
		return -1, false
	}
	made := a.lemma(h) == "make" && a.verbal(h) && a.Tree.Child(h, "aux:pass") < 0
	judged := made || a.rel(v) == "csubj" || arranging[a.lemma(h)]
	if j := a.Tree.Child(h, "xcomp"); j >= 0 && a.Tags[j].UPOS == "ADJ" {
		judged = true // "finds it easier to sell"
	}
	if !judged && a.Tags[h].UPOS != "ADJ" {
		return -1, false
	}
	for k := m - 1; k >= 0 && k > m-12; k-- {
		if c := a.Tree.Child(k, "case"); c >= 0 && a.low(c) == "for" && c < k && a.nominal(k) && a.Tree.Subtree(k).End == m {
			return k, true
		}
	}
	it := a.Tree.Child(h, "obj", "nsubj")
	return -1, judged && it >= 0 && a.low(it) == "it"
}

// arranging are verbs of seeing to it that somebody acts: "arranged for the rifles to be shipped".
var arranging = set("arrange wait opt call ask press push lobby vote appeal")

// needed are participles of what somebody must have in order to act: "the lathes needed for Chad to make shells".
var needed = set("need require intend mean design")

// neededFor is who needs a thing to act as the infinitive with mark m says, "the lathes needed for [Chad] to make"; -1 for none.
func (a *analysis) neededFor(m int) int {
	for k := m - 1; k >= 0 && k > m-12; k-- {
		c, h := a.Tree.Child(k, "case"), a.head(k)
		if c >= 0 && c < k && a.low(c) == "for" && h >= 0 && a.rel(h) == "acl" && needed[a.lemma(h)] && a.Tree.Subtree(k).End == m && a.actor(k) {
			return k
		}
	}
	return -1
}

// plannedBy is the noun of plan below verb h that a phrase of its author parts from the infinitive with mark m, "an operation by two dealers to
// sell"; -1 for none.
func (a *analysis) plannedBy(h, m int) int {
	for _, k := range a.Tree.Children(h) {
		if k := int(k); k > h && k < m-1 && a.Tags[k].UPOS == "NOUN" && plans[a.noun(k)] && a.Tree.Subtree(k).End == m {
			for _, x := range a.Tree.Children(k) {
				if a.caseOf(int(x)) == "by" {
					return k
				}
			}
		}
	}
	return -1
}

// plans lists nouns whose infinitive says what is planned, able or tried.
var plans = set(`plan program programme project ability capability capacity decision effort attempt deal agreement contract bid right
order intention intent desire operation mission venture initiative offer promise pledge proposal refusal failure willingness commitment scheme move push race tender
licence license permission request option campaign conspiracy plot infrastructure means technology facility know-how resource
equipment machinery machine material expertise blueprint component tool`)

// tools are the plans that one gets from others to do a thing oneself.
var tools = set("technology facility know-how resource equipment machinery machine material expertise blueprint component tool")

// antecedent replaces a relative pronoun by the noun it stands for.
func (a *analysis) antecedent(tok int) int {
	if a.relativizer(tok) {
		for h := a.head(tok); h >= 0; h = a.head(h) {
			if a.rel(h) == "acl:relcl" && a.head(h) >= 0 {
				return a.nearAntecedent(h, a.head(h))
			}
		}
	}
	return tok
}

// ranked is who is said to be n or one of the n: "Chad is among the states that", "Chad was the first firm which"; else n.
func (a *analysis) ranked(n int) int {
	top := n
	if h := a.head(n); h >= 0 && a.rel(n) == "nmod" && a.caseOf(n) == "of" && a.low(h) == "one" {
		top = h
	}
	s, k := a.Tree.Child(top, "nsubj"), a.Tree.Child(top, "advmod")
	if d := a.Tree.Child(top, "det"); d >= 0 && a.low(d) == "a" { // "is a firm that sells"
		return n
	}
	if s >= 0 && s < top && a.Tree.Child(top, "cop") >= 0 && (k < 0 || a.lemma(k) != "not") && (a.party(s) || persons[a.low(s)]) && a.actor(n) && a.Tags[n].UPOS == "NOUN" {
		return s
	}
	return n
}

// persons are the pronouns that stand for nothing but those who can act.
var persons = set("i we he she who")

// promising lists verbs whose own subject is understood in the infinitive although they have an object (Larson 1991).
var promising = set("promise vow pledge threaten swear")

// equipping lists verbs whose object is no party to the infinitive but when it can act: "need trucks to carry", "need Germany to send".
var equipping = set("spend take sign seize win need")

// joint lists verbs whose object is never the one who acts: "joined forces to build", "used its consulates to train".
var joint = set("join combine use")

// inclusive lists verbs whose subject is what an act belongs to, and not who does it.
var inclusive = set("include comprise entail constitute")

// controller is the understood subject of a complement of governor g.
func (a *analysis) controller(g, depth int) (int, string) {
	if a.lemma(g) == "use" && a.passiveVoice(g) { // "the acids are used to make": nobody, or who uses them
		return a.agentOf(g), "control"
	}
	if inclusive[a.lemma(g)] && !a.passiveVoice(g) { // "its powers include sending troops"
		return -1, ""
	}
	if a.verbal(g) && !promising[a.lemma(g)] && !joint[a.lemma(g)] {
		if o := a.Tree.Child(g, "obj", "iobj"); o >= 0 && !a.extracted(o, g) && !a.passiveVoice(g) && !a.asksFor(g) && !strings.HasPrefix(a.Tags[o].XPOS, "WRB") && (!equipping[a.lemma(g)] || a.party(o)) {
			return a.antecedent(o), "object control"
		}
		if m := a.toOf(g); m > 0 && !a.passiveVoice(g) { // "relies on Iran to send"
			if n := a.addressee(-1, g, m); n >= 0 {
				return n, "object control"
			}
		}
	}
	s, how := a.subjectOf(g, a.passiveVoice(g), depth+1)
	if s >= 0 && (how == "" || how == "participle") {
		how = "control"
	}
	return s, how
}

// extracted reports whether the object o of verb g is a relative pronoun that stands for a thing, so that it belongs to the complement of g: "shells
// that a broker was trying to sell".
func (a *analysis) extracted(o, g int) bool {
	return o < g && a.relativizer(o) && !a.actor(a.antecedent(o))
}

// asksFor reports whether verb g asks somebody for a thing, with which who asks will act: "asked Chad for a loan to buy".
func (a *analysis) asksFor(g int) bool {
	if a.lemma(g) != "ask" && a.lemma(g) != "beg" {
		return false
	}
	for _, k := range a.Tree.Children(g) {
		if k := int(k); k > g && a.rel(k) == "obl" && a.caseOf(k) == "for" && !a.actor(k) {
			return true
		}
	}
	return false
}

// toOf is the "to" of the first infinitive that complements g, or -1.
func (a *analysis) toOf(g int) int {
	for _, k := range a.Tree.Children(g) {
		if k := int(k); a.rel(k) == "xcomp" {
			if m := a.Tree.Child(k, "mark"); m >= 0 && a.low(m) == "to" {
				return m
			}
		}
	}
	return -1
}

// nounController is the understood subject of an infinitive or gerund that a noun governs: an actor noun itself ("the
// first country to build"), its possessor ("Iran's plan to sell"), or the subject of the verb whose object the noun is.
func (a *analysis) nounController(n, depth int) (int, string) {
	if s := a.Tree.Child(n, "nsubj"); s >= 0 && a.Tree.Child(n, "cop") >= 0 && (a.Tree.Child(n, "case") >= 0 || a.party(s) || persons[a.low(s)]) { // "is in talks to buy", "Chad was the first state to buy"
		return a.antecedent(s), "noun control"
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "obj" && (joint[a.lemma(h)] || breaking[a.lemma(h)] && a.verbal(h)) { // "used shell companies to ship", "violated the UN ban on exporting"
		s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
		return s, "noun control"
	}
	if h, p := a.head(n), a.Tree.Child(n, "nmod:poss"); p >= 0 && h >= 0 && a.rel(n) == "obj" && permits[a.noun(n)] && a.Tags[p].UPOS != "PRON" && a.verbal(h) && gaining[a.lemma(h)] { // "wants Chad's permission to sell"
		s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
		return s, "noun control"
	}
	if s := a.predicateSubject(n); s >= 0 {
		return a.antecedent(s), "predicative"
	}
	if m := a.MentionAt(n); m != nil && m.Class != extract.NoActor && m.Class != extract.Place {
		for a.rel(n) == "conj" && a.head(n) >= 0 && a.actor(a.head(n)) { // all of those that are coordinate
			n = a.head(n)
		}
		return n, "noun"
	}
	if penalties[a.noun(n)] {
		if s, how := a.punished(n, depth); s >= 0 || !confinement[a.noun(n)] { // "faces years in prison for selling"
			return s, how
		}
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "obl" && a.caseOf(n) == "in" && a.noun(n) == "attempt" { // "seized a tanker (on suspicion of entering its waters) in an attempt to smuggle fuel"
		if v := a.head(h); v >= 0 && a.rel(h) == "advcl" && a.Tags[h].XPOS == "VBG" {
			h = v
		}
		if o := a.Tree.Child(h, "obj", "nsubj:pass"); a.verbal(h) && seizing[a.lemma(h)] && o >= 0 && o < n {
			return o, "object control"
		}
	}
	if forbidding[a.noun(n)] { // "extended its ban on exporting": who bans is not who does it
		return -1, ""
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "nmod" && a.caseOf(n) == "in" && partaking[a.noun(h)] { // "jailed for his role in a scheme to export"
		if p := a.Tree.Child(h, "nmod:poss"); p >= 0 {
			return p, "possessor"
		}
		if g := a.head(h); g >= 0 && a.rel(h) == "obl" && a.verbal(g) && charging[a.lemma(g)] {
			return a.treated(g, "for", depth)
		}
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "obl" && a.caseOf(n) == "for" && (licences[a.noun(n)] || a.noun(n) == "leave") && (a.lemma(h) == "ask" || a.lemma(h) == "apply") { // "asked Oman for leave to buy"
		s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
		return s, "noun control"
	}
	if asks[a.noun(n)] && !a.asksToGet(n) {
		return a.askedOf(n, depth)
	}
	if p := a.possessor(n); p >= 0 && !(a.rel(p) == "amod" && tools[a.noun(n)] && a.rel(n) == "obj") { // "bought German equipment to make fuel": the buyer makes it
		return p, "possessor"
	}
	for _, k := range a.Tree.Children(n) {
		if r := a.rel(int(k)); (r == "nmod" || r == "obl") && (a.caseOf(int(k)) == "by" || a.caseOf(int(k)) == "for" || a.caseOf(int(k)) == "of" || a.caseOf(int(k)) == "from" && vows[a.noun(n)]) && a.actor(int(k)) {
			return int(k), "possessor"
		}
	}
	if k := a.offerer(n); k >= 0 {
		return k, "noun control"
	}
	h := a.head(n)
	if h < 0 || a.invites(n, h) {
		return -1, ""
	}
	if a.rel(n) == "nmod" && a.caseOf(n) == "in" && agreements[a.noun(n)] && !a.verbal(h) && a.actor(h) { // "Chad in talks to buy", of a headline
		return h, "noun control"
	}
	if a.rel(n) == "nmod" && a.caseOf(n) == "of" && agreements[a.noun(h)] { // "a memorandum of understanding to buy"
		return a.nounController(h, depth+1)
	}
	if s := a.Tree.Child(h, "nsubj"); a.rel(n) == "obl" && agreements[a.noun(n)] && a.Tags[h].UPOS == "ADJ" && s >= 0 && a.party(s) { // "is close to a deal to sell"
		return a.antecedent(s), "noun control"
	}
	switch a.rel(n) {
	case "obj", "obl", "xcomp", "conj":
		if a.verbal(h) {
			if a.rel(n) == "obj" && (ruling[a.lemma(h)] || noticing[a.lemma(h)] && attempts[a.noun(n)]) { // "thwarted an attempt to smuggle", "identified attempts to smuggle": of others
				return -1, ""
			}
			// "removed a call for sending", "despite calls to stop"
			if demands[a.noun(n)] && (a.rel(n) == "obl" || a.rel(n) == "obj" && !sharing[a.lemma(h)] && !having[a.lemma(h)]) {
				return -1, ""
			}
			if a.rel(n) == "obl" && charging[a.lemma(h)] && !a.passiveVoice(h) { // "charged three men in a plot to smuggle"
				if o := a.Tree.Child(h, "obj"); o >= 0 && o < n {
					if a.actor(o) || a.Tags[o].UPOS == "NUM" { // "arrests 17 in a plot to smuggle"
						return a.antecedent(o), "object control"
					}
					return -1, ""
				}
			}
			if enabling[a.lemma(h)] && !vows[a.noun(n)] {
				if g := a.enabled(h, n); g >= 0 || a.lemma(h) != "deny" { // "denied claims of selling": nobody is denied anything
					return g, "object control"
				}
			}
			s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
			return s, "noun control"
		}
		if a.rel(n) == "conj" {
			return a.nounController(h, depth+1)
		}
		if s := a.predicateSubject(h); s >= 0 && a.rel(n) == "obl" && a.noun(a.head(h)) == "plea" {
			return a.antecedent(s), "predicative"
		}
		if v := a.head(h); a.rel(n) == "obl" && a.rel(h) == "xcomp" && v >= 0 && a.verbal(v) { // "pleaded guilty to a plot to sell", "found him guilty of a plot"
			if s := a.predicateSubject(h); s >= 0 {
				return a.antecedent(s), "predicative"
			}
			s, _ := a.subjectOf(v, a.passiveVoice(v), depth+1)
			return s, "noun control"
		}
	}
	return -1, ""
}

// forbidding lists nouns of what keeps others from acting.
var forbidding = set("ban embargo prohibition moratorium blockade")

// partaking lists nouns of having a hand in a plan.
var partaking = set("role part involvement participation share hand")

// noticing lists verbs of noticing and telling of attempts, which are those of others.
var noticing = set("identify detect uncover expose discover reveal spot notice monitor track observe describe report investigate disrupt document")

// penalties are nouns of holding, trying and punishing somebody for what he has done.
var penalties = set(`arrest charge conviction detention fine imprisonment indictment jailing penalty prosecution punishment sanction sanctions
	sentence sentencing settlement trial prison jail`)

// drawing lists verbs whose subject gets or bears the penalty that is their object.
var drawing = set("pay reach receive get face serve draw avoid escape accept appeal incur owe risk earn fear")

// punished is whom the noun of penalty n strikes: "the arrest of a broker for", "fines on the bank for", "his trial for", "handed the firm a fine
// for", "paid the ministry a fine for". Who imposes it ("a German court's sentence") has not done the deed.
func (a *analysis) punished(n, depth int) (int, string) {
	for _, k := range a.Tree.Children(n) {
		k := int(k)
		if p := a.caseOf(k); a.rel(k) == "nmod" && (p == "of" || p == "on" || p == "against") && (a.actor(k) || works[a.noun(k)]) {
			return k, "object control"
		}
	}
	if k := a.Tree.Child(n, "nmod:poss"); k >= 0 && !officials[a.noun(k)] && a.actor(k) {
		return k, "possessor"
	}
	h := a.head(n)
	for h >= 0 && (a.rel(n) == "nmod" || a.rel(n) == "conj") && !a.verbal(h) && a.nominal(h) { // "before a judge on charges"
		n, h = h, a.head(h)
	}
	if h >= 0 && a.rel(n) == "obl" && !a.verbal(h) { // "found him guilty of two charges"
		if s := a.predicateSubject(h); s >= 0 {
			return a.antecedent(s), "predicative"
		}
	}
	if h < 0 || !a.verbal(h) {
		return -1, ""
	}
	if drawing[a.lemma(h)] && a.rel(n) == "obj" || a.passiveVoice(h) {
		s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
		return s, "noun control"
	}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); k != n && (a.actor(k) || works[a.noun(k)]) && !a.dated(k) && (a.rel(k) == "iobj" || a.rel(k) == "obj" || a.rel(k) == "obl" && (a.caseOf(k) == "on" || a.caseOf(k) == "against")) {
			return k, "object control"
		}
	}
	if a.rel(n) == "obl" && a.Tree.Child(h, "obj") < 0 { // "will appear before a judge on charges of"
		s, _ := a.subjectOf(h, false, depth+1)
		return s, "noun control"
	}
	return -1, ""
}

// relating are participles that say what a charge, report or plan is about.
var relating = set("related relate connected connect linked link tied tie stemming stem arising arise")

// charging lists verbs whose object, and not their subject, has a hand in the plan or plot that their phrase names.
var charging = set(`charge indict accuse arrest arraign remand apprehend nab punish penalise penalize detain hold sentence convict jail imprison fine sanction blacklist prosecute try sue implicate
name suspect question catch extradite acquit condemn blame designate`)

// gains are what somebody gets from what he does himself.
var gains = set("million billion thousand money fortune profit income revenue living dollar euro pound cash earning earnings proceeds receipt")

// earning are verbs of getting a sum by what one does oneself.
var earning = set("earn make get gain generate derive draw receive raise reap net pocket collect rake take")

// proceeds reports whether noun n is a sum of money or another gain.
func (a *analysis) proceeds(n int) bool {
	return gains[a.noun(n)] || a.valueAt(n, extract.Money) != nil
}

// earner is who gets a gain from the trade of his own that a phrase behind "from" names: the subject of the verb h of getting it ("[Chad] earned $2 million from
// oil exports"), or whose the gain h is ("[Chad]'s income from oil exports"); -1 for none, and where the sum is a tax.
func (a *analysis) earner(h int) int {
	if !a.verbal(h) {
		if !a.proceeds(h) {
			return -1
		}
		if p := a.possessor(h); p >= 0 {
			return p
		}
		v := a.head(h)
		if v >= 0 && a.rel(h) == "obl" && a.caseOf(h) == "on" && depending[a.lemma(v)] { // "relies on revenue from oil exports"
			s, _ := a.subjectOf(v, false, 0)
			return s
		}
		if a.rel(h) != "obj" || v < 0 || !a.verbal(v) {
			return -1
		}
		h = v
	}
	o := a.Tree.Child(h, "obj")
	if k := o; k >= 0 && a.ofPhrase(k) > k && !a.proceeds(k) { // "drew most of its revenue"
		o = a.ofPhrase(k)
	}
	if a.passiveVoice(h) || a.lemma(h) != "profit" && (o < 0 || !earning[a.lemma(h)] || !a.proceeds(o) || a.taxed(o)) {
		return -1
	}
	s, _ := a.subjectOf(h, false, 0)
	return s
}

// taxed reports whether sum o is one that others pay in tax: "$2 million in tax".
func (a *analysis) taxed(o int) bool {
	k := a.Tree.Child(o, "nmod")
	return k > o && a.caseOf(k) == "in"
}

// breaking lists verbs of doing what is forbidden; whoever forbids it does not do it.
var breaking = set("violate breach flout circumvent evade defy bust skirt sidestep dodge break")

// predicateSubject is whom a predicative complement is said of, when who says it is another: "found [the men] guilty of selling", "[he] was held
// responsible for selling"; -1 for none.
func (a *analysis) predicateSubject(n int) int {
	h := a.head(n)
	if h >= 0 && (a.rel(n) == "nmod" || a.rel(n) == "acl") && a.noun(h) == "plea" && a.rel(h) == "obj" { // "entered a plea of guilty to"
		s, _ := a.subjectOf(a.head(h), false, 0)
		return s
	}
	if h < 0 || a.rel(n) != "xcomp" || !a.verbal(h) || a.verbal(n) || a.Tree.Child(n, "case") >= 0 {
		return -1
	}
	if s := a.Tree.Child(n, "nsubj"); s >= 0 {
		return s
	}
	if a.passiveVoice(h) {
		return a.Tree.Child(h, "nsubj:pass")
	}
	if o := a.Tree.Child(h, "obj"); o >= 0 && o < n {
		return o
	}
	return -1
}

// enabling lists verbs whose object serves the deeds of who is given it: "gave Chad the means to build", "sold it machines to make".
var enabling = set("give provide supply sell furnish equip lend grant hand deny lease donate")

// vows name what binds who gives it.
var vows = set("promise pledge commitment vow offer proposal assurance guarantee plan undertaking bid quote")

// offerer is who makes the offer n that the subject of its verb gets from him, "got an offer from [Velmar Ltd] to supply buses"; -1 for none.
func (a *analysis) offerer(n int) int {
	v := a.head(n)
	if v < 0 || a.rel(n) != "obj" || !vows[a.noun(n)] || !a.verbal(v) {
		return -1
	}
	for _, k := range a.Tree.Children(v) {
		if k := int(k); a.rel(k) == "obl" && k > n && a.caseOf(k) == "from" && a.actor(k) {
			return k
		}
	}
	return -1
}

// tenders are nouns of what is put out to bidders, bids of what they answer with.
var (
	tenders = set("tender auction competition")
	bids    = set("bid offer proposal quote quotation")
)

// bidding are verbs of what a bidder does with a tender, answeringBids of what is done with bids by who gets them or wants them.
var (
	bidding       = set("win land secure get obtain clinch bag net snag nab snap scoop pocket lose submit enter bid")
	answeringBids = set("invite seek solicit receive get request open accept reject choose select pick consider weigh study review decline refuse spurn approve turn welcome evaluate examine assess await want need ask call rebuff dismiss shortlist prefer")
)

// invites reports whether the subject of verb h is not who would do what noun n of a tender or bid says, but who gets it done: "issued a tender to supply
// boots", "rejected a bid to build its refinery". Who issues a tender to buy something buys it.
func (a *analysis) invites(n, h int) bool {
	if !a.verbal(h) {
		return false
	}
	called := a.rel(n) == "obl" && a.caseOf(n) == "for" // "asked for bids"
	v := a.Tree.Child(n, "acl")
	if v < 0 {
		v = a.Tree.Child(h, "advcl", "xcomp")
	}
	switch w := a.noun(n); {
	case bids[w]:
		return (a.rel(n) == "obj" || called) && answeringBids[a.lemma(h)] && !a.passiveVoice(h) && (w != "proposal" || v > n && !acquiring[a.lemma(v)])
	case tenders[w]:
		return (a.rel(n) == "obj" && !bidding[a.lemma(h)] || called && answeringBids[a.lemma(h)]) && v > n && !acquiring[a.lemma(v)]
	}
	return false
}

// bidder is who makes bid n: its possessor, "a bid by [Velmar]", "an offer from [Chad]"; -1 for none.
func (a *analysis) bidder(n int) int {
	if p := a.possessor(n); p >= 0 {
		return p
	}
	for _, k := range a.Tree.Children(n) {
		if p := a.caseOf(int(k)); a.rel(int(k)) == "nmod" && (p == "by" || p == "from" || p == "of") && a.actor(int(k)) {
			return int(k)
		}
	}
	return a.offerer(n)
}

// enabled is who is given thing n by verb h, or -1.
func (a *analysis) enabled(h, n int) int {
	if a.passiveVoice(h) {
		if s := a.Tree.Child(h, "nsubj:pass"); s >= 0 && s != n { // "Chad was given the means to build"
			return s
		}
	}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); k != n && a.actor(k) && (a.rel(k) == "iobj" || a.rel(k) == "obj" || a.rel(k) == "obl" && a.caseOf(k) == "to") {
			return k
		}
	}
	if k := a.Tree.Child(n, "compound"); k == n-1 && k == h+1 && a.Tags[k].XPOS == "NNS" && a.actor(k) { // "gave sellers options to sell", taken for one phrase
		return k
	}
	if i := a.Tree.Child(h, "iobj"); i >= 0 && i < n { // "gave the sellers options to sell": not who gives them
		return i
	}
	return -1
}

// making lists what is done with goods by who gets them.
var making = set("build rebuild make produce manufacture assemble develop construct reconstruct design erect install renovate")

// demands name what one asks of others: who has to do with a call for something is not who does it, unless it is his own.
var demands = set("call demand proposal request appeal plea bill motion recommendation suggestion idea resolution")

// having lists verbs whose subject has what their object names.
var having = set("have get hold own keep")

// possessor is the 's-genitive or demonym of a noun, or -1.
func (a *analysis) possessor(n int) int {
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		if a.rel(k) == "nmod:poss" {
			return k
		}
	}
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		if k < n && (a.rel(k) == "amod" || a.rel(k) == "compound" || a.rel(k) == "nmod") && a.caseOf(k) == "" && a.partyName(k) {
			return k
		}
	}
	return -1
}

// ownPossessor is the possessor of n, the object of verb v, or where a pronoun stands for the subject of v that subject: "[Chad] regained its place",
// but not "analysts praised its role", "Chad condemned its role"; -1 for none.
func (a *analysis) ownPossessor(n, v int) int {
	p := a.possessor(n)
	if p < 0 || a.low(p) != "its" && a.low(p) != "their" || arbitraryControl[a.lemma(v)] || a.passiveVoice(v) {
		return p
	}
	if s, _ := a.subjectOf(v, false, 0); s >= 0 && a.party(s) && a.plural(s) == (a.low(p) == "their") && len(a.conjuncts(s)) == 1 {
		return s
	}
	return p
}

// whose is the noun that possessive relative pronoun tok stands for, by its clause, or the one it stands right behind where the clause hangs elsewhere:
// "angered [Chad], whose plan to sell".
func (a *analysis) whose(tok int) int {
	for h := a.head(tok); h > tok; h = a.head(h) {
		if n := a.head(h); a.rel(h) == "acl:relcl" && n >= 0 && n < tok {
			if n = a.nearAntecedent(h, n); a.actor(n) {
				return n
			}
		}
	}
	t := tok - 1
	for t > 0 && a.Tags[t].UPOS == "PUNCT" {
		t--
	}
	if t < 0 || !a.nominal(t) {
		return tok
	}
	for a.rel(t) == "flat" && a.head(t) >= 0 {
		t = a.head(t)
	}
	return t
}

// asks are nouns of asking somebody else for what their infinitive says.
var asks = set("request plea appeal petition entreaty")

// answeringRequests are verbs of what one does with a request made to oneself.
var answeringRequests = set("reject refuse rebuff spurn decline dismiss deny turn receive get consider weigh study review grant accept approve ignore heed meet field honour honor")

// assenting are verbs of giving way to a request.
var assenting = set("agree accede bow respond assent consent yield")

// asksToGet reports whether the infinitive of request n says what who asks wants to get, "its request to buy jets", or to be allowed to do to another,
// "Peru's request to send tanks to Chad".
func (a *analysis) asksToGet(n int) bool {
	for _, k := range a.Tree.Children(n) {
		k := int(k)
		if a.rel(k) != "acl" || k < n {
			continue
		}
		if l := a.lemma(k); acquiring[l] || l == "receive" || l == "join" || l == "sell" || l == "export" || l == "re-export" {
			return true
		}
		for _, o := range a.Tree.Children(k) {
			if o := int(o); a.rel(o) == "obl" && a.caseOf(o) == "to" && a.partyName(o) && a.possessor(n) >= 0 {
				return true
			}
		}
	}
	return false
}

// askedOf is who would do what request n asks for: whom it is made to ("a request to Peru to send"), or who answers it ("turned down a request to send").
// Who makes it would not.
func (a *analysis) askedOf(n, depth int) (int, string) {
	for _, k := range a.Tree.Children(n) {
		if p := a.caseOf(int(k)); a.rel(int(k)) == "nmod" && (p == "to" || p == "for") && a.actor(int(k)) {
			return int(k), "object control"
		}
	}
	if h := a.head(n); h >= 0 && a.verbal(h) && (a.rel(n) == "obj" && answeringRequests[a.lemma(h)] || a.rel(n) == "obl" && a.caseOf(n) == "to" && assenting[a.lemma(h)]) {
		s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
		return s, "noun control"
	}
	return -1, ""
}
