package frame

import (
	"slices"

	"claimtrail/extract"
)

// "With X's help": what somebody does by the help of another is what the other helps him with.

// aidedBy are prepositions of help that is received.
var aidedBy = set("with through thanks_to by")

// aided adds what a phrase of help shares with the clause that it stands in: who acts there is helped, and what he builds, gets or runs
// there is what he is helped with ("Iran built the plant with Chinese help", "was built with the help of China"). Help with anything else
// is no help with goods: it takes nothing ("took the town with Russian help").
func (a *analysis) aided(n int, add func(int, string, string)) {
	g := a.head(n)
	if g >= 0 && a.rel(n) == "obj" && a.verbal(g) && availing[a.lemma(g)] { // "used Chinese help to build the plant"
		if s, _ := a.subjectOf(g, a.passiveVoice(g), 0); s >= 0 && a.actor(s) {
			add(s, "to", "aided")
		}
		return
	}
	if !aidedBy[a.caseOf(n)] {
		return
	}
	for i := 0; i < 4 && g >= 0 && !a.verbal(g) && (a.rel(g) == "obj" || a.rel(g) == "nmod" || a.rel(g) == "conj" || a.rel(g) == "obl" || a.rel(g) == "nsubj:pass"); i++ {
		g = a.head(g) // the phrase may hang on the object
	}
	if g < 0 || !a.verbal(g) {
		return
	}
	l := a.lemma(g)
	if len(a.lex.verbs[l]) == 0 && !runs[l] && !sharing[l] {
		return
	}
	for _, e := range a.lex.verbs[l] {
		if e.Relation == extract.Sell || e.Relation == extract.Ship && !runs[l] { // what one pays with, carries or finds
			return
		}
	}
	passive := a.passiveVoice(g)
	what, who := a.actObject(g), -1
	if passive {
		what, _ = a.subjectOf(g, true, 0)
		who = a.agentOf(g)
	} else {
		who, _ = a.subjectOf(g, false, 0)
	}
	if what < 0 {
		return
	}
	if slices.ContainsFunc(a.lex.verbs[l], func(e *Entry) bool { return e.Relation == extract.Finance }) { // who pays for a plant gets no help with it
		who = -1
	}
	things := a.conjuncts(what)
	for len(things) > 0 && !a.isListed(things[0]) {
		things = things[1:]
	}
	if len(things) == 0 {
		return
	}
	what = things[0]
	add(what, "with", "aided")
	if who >= 0 {
		add(who, "to", "aided")
	}
	for _, k := range a.Tree.Children(g) { // "built with help from Chad", the helper hung on the verb
		if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "from" && a.Tree.Subtree(k).Start == a.Tree.Subtree(n).End && a.actor(k) {
			add(k, "from", "aided")
		}
	}
}

// availing lists verbs whose subject has the help that is their object.
var availing = set("use employ enlist exploit draw")

// everyday nouns of help are said of neighbours and friends as much as of states.
var everyday = set("help support backing credit")

// neighbourly reports whether a claim of help without a stated item is one between people: neither a state, body of states nor armed
// group, nor people of a country, has a part in it.
func (a *analysis) neighbourly(c *extract.Claim) bool {
	return everyday[a.noun(c.Head)] && !a.weighty(c)
}
