package frame

import (
	"slices"

	"claimtrail/extract"
)

// awarding lists verbs by which a client gives a contract out, winning those by which a firm gets it.
var (
	awarding = set("award grant hand give")
	winning  = set("win land secure receive get obtain clinch bag net snag nab snap scoop pocket")
)

// award finds the firm that gets the contract noun n and the client who gives it out: "[Chile] awarded [the yard] a contract", "[the
// yard] won a contract from [Chile]"; -1 for whom the sentence does not name.
func (a *analysis) award(n int) (firm, client int) {
	firm, client = -1, -1
	v := a.head(n)
	if v < 0 || !a.commission(n) || !a.verbal(v) {
		return
	}
	passive := a.passiveVoice(v)
	subj, _ := a.subjectOf(v, passive, 0)
	if a.invites(n, v) && !awarding[a.lemma(v)] { // "opened a tender to supply boots"
		return a.bidder(n), subj
	}
	phrase := func(prepositions ...string) int { // on the verb or below the noun
		for _, top := range []int{v, n, a.worthOf(n)} {
			if top < 0 {
				continue
			}
			for _, k := range a.Tree.Children(top) {
				for _, p := range prepositions {
					if k := int(k); (a.rel(k) == "obl" || a.rel(k) == "nmod") && a.caseOf(k) == p && (a.actor(k) || a.Tags[k].UPOS == "PROPN") {
						return k
					}
				}
			}
		}
		return -1
	}
	giver := a.agentOf(v)
	if giver < 0 {
		giver = a.agentOf(n)
	}
	switch {
	case awarding[a.lemma(v)] && a.rel(n) == "obj" && passive: // "the yard was awarded a contract by Chile"
		return subj, giver
	case awarding[a.lemma(v)] && a.rel(n) == "obj":
		if firm = a.Tree.Child(v, "iobj"); firm < 0 {
			firm = phrase("to")
		}
		if firm < 0 && a.clippedPassive(v, n, subj) {
			return subj, phrase("by", "from")
		}
		return firm, subj
	case awarding[a.lemma(v)] && a.rel(n) == "nsubj:pass":
		return phrase("to"), giver
	case winning[a.lemma(v)] && a.rel(n) == "nsubj:pass": // "the contract was won by the yard"
		return giver, phrase("from", "with")
	case winning[a.lemma(v)] && a.rel(n) == "obj" && !passive:
		if client = phrase("from", "with"); client < 0 {
			client = a.clientBefore(n, subj)
		}
		return subj, client
	case a.lemma(v) == "place" && a.rel(n) == "obj" && !passive: // "placed an order with the yard"
		if firm = phrase("with"); firm >= 0 {
			return firm, subj
		}
	case a.lemma(v) == "go" && a.rel(n) == "nsubj": // "the contract went to the yard"
		return phrase("to"), a.clientBefore(n, -1)
	}
	return
}

// clippedPassive reports whether verb v of awarding, with noun n for an object, is the passive of a headline, which leaves out the auxiliary and the article:
// "Velmar awarded contract to build two tugs". The active stands in the present there, and a state gives contracts out.
func (a *analysis) clippedPassive(v, n, subj int) bool {
	if subj < 0 || a.Tags[v].UPOS != "VERB" || a.low(v) == a.lemma(v) || a.Tags[v].XPOS == "VBZ" || a.Tags[v].XPOS == "VBG" || a.Tree.Child(v, "aux", "mark") >= 0 || a.Tree.Child(n, "det", "nmod:poss") >= 0 || a.low(n) != a.noun(n) {
		return false
	}
	m := a.MentionAt(subj)
	return m == nil && a.Tags[subj].UPOS == "PROPN" || m != nil && m.Class == extract.Firm
}

// clientBefore is the client whose contract n is, "Poland's contract", "a Polish contract", and not firm itself; -1 for none.
func (a *analysis) clientBefore(n, firm int) int {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k < n && (a.rel(k) == "nmod:poss" || a.rel(k) == "amod" && a.demonym(k)) && a.actor(k) && (firm < 0 || !a.sameEntity(firm, k)) {
			return k
		}
	}
	return -1
}

// commission reports whether noun n is a contract or order, or a sum of such: "awarded the yard $2 million in contracts".
func (a *analysis) commission(n int) bool {
	if h := a.head(n); h >= 0 && (a.rel(n) == "obj" || a.rel(n) == "nsubj:pass") && (winning[a.lemma(h)] && (a.noun(n) == "deal" || a.noun(n) == "tender") || awarding[a.lemma(h)] && a.noun(n) == "tender") { // "won a deal to supply jets"
		return true
	}
	return commissions[a.noun(n)] || a.committed(n) || a.head(n) >= 0 && a.invites(n, a.head(n))
}

var commissions = set("contract order commission")

// committed reports whether tok heads a sum of money that only says what contracts are worth.
func (a *analysis) committed(tok int) bool { return a.worthOf(tok) >= 0 }

// worthOf is the noun of contracts that the sum of money headed by tok says the worth of, or -1.
func (a *analysis) worthOf(tok int) int {
	if a.valueAt(tok, extract.Money) == nil {
		return -1
	}
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k > tok && a.rel(k) == "nmod" && (a.caseOf(k) == "in" || a.caseOf(k) == "of") && (agreements[a.noun(k)] || commissions[a.noun(k)]) {
			return k
		}
	}
	return -1
}

// awardFor is the award whose work verb or noun t describes, hung on the work ("a contract to build, for the construction of") or on its
// verb ("awarded a contract to the yard to build"); -1 and -1 for none.
func (a *analysis) awardFor(t int) (firm, client int) {
	h := a.head(t)
	switch a.rel(t) {
	case "acl", "nmod":
		if h >= 0 && a.commission(h) {
			return a.award(h)
		}
	case "advcl", "xcomp", "obl":
		if h >= 0 && (awarding[a.lemma(h)] || winning[a.lemma(h)] || a.lemma(h) == "place") {
			o := a.Tree.Child(h, "obj") // of a passive, too: "was awarded a contract"
			if o < 0 {
				o = a.Tree.Child(h, "nsubj:pass")
			}
			if o >= 0 && o < t {
				return a.award(o)
			}
		}
	}
	return -1, -1
}

// goodsOf is what event noun n says is handed over ("the supply of grain"); n itself where it names no such thing.
func (a *analysis) goodsOf(n int) int {
	joint := a.Tree.Child(n, "amod")
	if !slices.ContainsFunc(a.lex.nouns[a.noun(n)], func(e nounEntry) bool {
		return e.noun.As == "out" || e.noun.As == "make" && joint >= 0 && a.low(joint) == "joint" // "an accord on the joint production of missiles"
	}) {
		return n
	}
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k > n && a.rel(k) == "nmod" && a.caseOf(k) == "of" && a.isListed(k) {
			return k
		}
	}
	return n
}

// contents is what the verb that package n is subject of says is in it: "the package includes tanks", "a package that includes tanks"; -1 for none.
func (a *analysis) contents(n int) int {
	v := a.head(n)
	if v < 0 || a.rel(n) != "nsubj" {
		v = a.Tree.Child(n, "acl:relcl", "acl")
	}
	if v < 0 || a.noun(n) != "package" || !listing[a.lemma(v)] || a.passiveVoice(v) {
		return -1
	}
	return a.Tree.Child(v, "obj")
}

// listing verbs say what a thing holds.
var listing = set("include contain comprise encompass feature cover involve")

// aiding reports whether a word before package n says that it is one of aid or arms, and not of rescue or sanctions.
func (a *analysis) aiding(n int) bool {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k < n && (a.rel(k) == "compound" || a.rel(k) == "amod") && helpful[a.noun(k)] {
			return true
		}
	}
	return false
}

var helpful = set("aid assistance arms arm weapon weapons weaponry munition ammunition drone missile military defence defense security humanitarian support relief")
