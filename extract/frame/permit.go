package frame

import "slices"

// "An export licence for rifles to Peru": leave to hand something over, named by the noun of the handing over before it.

// allowed is the noun of handing over right before noun n that says what it allows, -1 for none.
func (a *analysis) allowed(n int) int {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k == n-1 && a.rel(k) == "compound" && (a.noun(k) == "export" || a.noun(k) == "sale" || a.noun(k) == "transfer") {
			return k
		}
	}
	return -1
}

// permitSlots rewrites the slots of permit n: what it is "for" is the goods or who gets them, and who was given it hands them over.
func (a *analysis) permitSlots(n int, out *[]filler, add func(int, string, string)) {
	k := a.allowed(n)
	*out = slices.DeleteFunc(*out, func(f filler) bool { return f.head == k })
	a.ownSlots(k, "shared", add) // "arms export licences", the arms hung on the export
	g := a.head(n)
	if g >= 0 && a.verbal(g) && a.rel(n) == "obj" { // "granted a firm a licence for boats", the boats hung on the verb
		for _, k := range a.Tree.Children(g) {
			if k := int(k); k > n && a.rel(k) == "obl" && (a.caseOf(k) == "to" || a.caseOf(k) == "for") && !a.dated(k) {
				add(k, a.caseOf(k), "governor")
				a.nestedNoun(k, add)
			}
		}
	}
	for i, f := range *out {
		if f.slot == "for" {
			if (*out)[i].slot = "of"; a.party(f.head) || a.actor(f.head) && !a.isListed(f.head) {
				(*out)[i].slot = "to"
			}
		}
	}
	if g < 0 || !a.verbal(g) || !permitting[a.lemma(g)] {
		return
	}
	giver, given := -1, -1
	switch {
	case a.rel(n) == "obj" && a.passiveVoice(g): // "Velmar was granted a licence"
		given, _ = a.subjectOf(g, true, 0)
		giver = a.agentOf(g)
	case a.rel(n) == "obj":
		giver, _ = a.subjectOf(g, false, 0)
		given = a.Tree.Child(g, "iobj")
	case a.rel(n) == "nsubj:pass":
		giver = a.agentOf(g)
	default:
		return
	}
	if given >= 0 && a.actor(given) {
		add(given, "by", "governor")
	}
	if giver >= 0 && a.actor(giver) {
		add(giver, "authority", "governor")
	}
}

// licensor is who gives or keeps the licence that event noun n hangs on, or beside: "refused licences for the export of rifles"; -1 for none.
func (a *analysis) licensor(n int) int {
	g := a.head(n)
	if g < 0 || a.caseOf(n) != "for" {
		return -1
	}
	if a.rel(n) == "nmod" && licences[a.noun(g)] && a.rel(g) == "obj" {
		g = a.head(g)
	} else if o := a.Tree.Child(g, "obj"); a.rel(n) != "obl" || o < 0 || o > n || !licences[a.noun(o)] {
		return -1
	}
	if g < 0 || !a.verbal(g) || a.passiveVoice(g) || !permitting[a.lemma(g)] && !ruling[a.lemma(g)] && !lowering[a.lemma(g)] && !withholding[a.lemma(g)] {
		return -1
	}
	s, _ := a.subjectOf(g, false, 0)
	if s < 0 || !a.actor(s) {
		return -1
	}
	return s
}

// withholding are verbs of giving no leave.
var withholding = set("refuse reject deny withdraw withhold cancel decline")

// permitting are verbs of giving leave.
var permitting = set("grant give issue approve authorise authorize award sign clear renew extend")
