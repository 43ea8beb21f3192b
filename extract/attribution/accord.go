package attribution

import (
	"slices"

	"claimtrail/extract"
)

// What a contract or plan says of the events that it is about.

// accords are nouns of what binds or guides those who act under it.
var accords = set(`agreement deal contract accord pact treaty arrangement memorandum plan scheme programme program framework protocol understanding
compromise proposal licence license permit`)

// agreedOn reports whether clause t says what an agreement or plan provides for: "a deal whereby X would supply", "an accord under which it would", "one in which it will",
// "under the deal it would", "the deal would see it supply".
func (w *walker) agreedOn(t int) bool {
	for _, k := range w.tree().Children(t) {
		k := int(k)
		switch {
		case w.base(k) == "obl" && (w.caseOf(k) == "under" && accords[w.lemma(k)] || w.caseOf(k) == "as" && w.is(k, "part") && w.partOfAccord(k)):
			return true
		case k > t:
		case w.is(k, "whereby") && (w.base(k) == "advmod" || w.base(k) == "mark" || w.base(k) == "obl"):
			return true
		case w.base(k) == "nsubj" && w.lemma(t) == "see" && accords[w.lemma(k)]:
			return true
		case w.is(k, "which") && (w.base(t) == "acl:relcl" || w.base(t) == "acl") && (w.caseOf(k) == "under" || w.caseOf(k) == "by" || w.caseOf(k) == "in"):
			if h := w.tree().Head(t); h >= 0 && accords[w.lemma(h)] {
				return true
			}
		}
	}
	return false
}

// partOfAccord reports whether noun k is the part of a contract or plan: "as part of the deal".
func (w *walker) partOfAccord(k int) bool {
	n := w.tree().Child(k, "nmod")
	return n >= 0 && w.caseOf(n) == "of" && accords[w.lemma(n)]
}

// holding are verbs of having among one's parts.
var holding = set("include cover comprise encompass involve entail feature envisage envision foresee")

// laidDown reports whether event tok is the object of verb h that says what a contract or plan holds: "the contract includes the delivery of 36 guns", "a
// deal that involves the sale". What is in a contract is yet to be done.
func (w *walker) laidDown(tok, h int) bool {
	if w.presup || w.origin || w.base(tok) != "obj" || !holding[w.lemma(h)] || tok != w.claim || !w.isEvent(tok) && !w.isGerund(tok) {
		return false
	}
	s := w.subject(h)
	if s < 0 && w.base(h) == "acl" {
		s = w.tree().Head(h) // "a contract covering the supply"
	}
	return s >= 0 && (accords[w.lemma(s)] || w.is(s, "package", "order", "offer", "tender", "bid"))
}

// filled gathers what governs the verb that says what is in the package or delivery that claim tok, its subject, names: the one is as sure as the other
// ("the package will include howitzers", "is expected to include"). It reports whether there is such a verb at h.
func (w *walker) filled(tok, h int) bool {
	v := h
	if x := w.tree().Child(h, "xcomp"); x > h && w.toMark(x) >= 0 {
		v = x
	}
	if tok != w.claim || w.presup || !holding[w.lemma(v)] || !slices.ContainsFunc(w.walked().Items, func(x extract.Argument) bool { return w.tree().Head(x.Head) == v }) {
		return false
	}
	if c := w.cueOn(h); v != h && c != nil {
		w.pushCue(c, v)
	}
	return true
}

// undecided reports whether predicate h says of one event tok that it is not settled yet. Of many it says that they may end: "exports have stalled".
func (w *walker) undecided(tok, h int) bool {
	if w.xpos(tok) != "NN" || w.upos(tok) != "NOUN" || w.isNegated(h) {
		return false
	}
	return w.upos(h) == "VERB" && pending[w.lemma(h)] || w.caseOf(h) == "in" && suspense[w.lemma(h)] && w.tree().Child(h, "cop") >= 0
}

// comesToNothing reports whether predicate h says of an event that it will not be, or never was: "is off", "is out of the question", "failed to
// materialise", "was nipped in the bud".
func (w *walker) comesToNothing(h int) bool {
	t := w.tree()
	if w.isNegated(h) {
		return false
	}
	if x := t.Child(h, "xcomp"); w.lemma(h) == "fail" && x > h {
		return happening[w.lemma(x)] || w.is(x, "come", "go", "get", "win", "succeed")
	}
	if t.Child(h, "cop") >= 0 {
		return w.is(h, "off", "dead") || w.is(h, "table", "agenda", "cards") && w.caseOf(h) == "off" || w.is(h, "question") && w.caseOf(h) == "out"
	}
	return w.lemma(h) == "nip" && w.isPassive(h)
}

var (
	// pending are verbs of waiting for what settles a thing.
	pending = set("await stall")
	// suspense are nouns for the state of what is not settled, behind "in".
	suspense = set("doubt limbo jeopardy suspense")
)

// toBegin gathers the infinitive below event n, in a phrase with "with", that says when it is to happen: "a deal, with deliveries to begin in May".
func (w *walker) toBegin(n int) {
	if w.upos(n) != "NOUN" || w.caseOf(n) != "with" {
		return
	}
	if x := w.tree().Child(n, "acl"); x > n && w.toMark(x) >= 0 && happening[w.lemma(x)] {
		w.push(classNamed("plan"), one(x), n, false)
	}
}

// foreseen reports whether participle tok, hung on the object h of "see", is what a contract or a time sees done, and so a clause beneath that verb: "the
// deal will see rifles delivered to Chad". Of who looks at things it describes them: "witnesses saw rifles sold to rebels".
func (w *walker) foreseen(tok, h int) bool {
	g := w.tree().Head(h)
	if w.xpos(tok) != "VBN" || g < 0 || g > h || w.base(h) != "obj" || w.lemma(g) != "see" || w.upos(g) != "VERB" {
		return false
	}
	s := w.subject(g)
	return s >= 0 && !w.acts(s)
}

// yetToBe reports whether the infinitive tok below noun h is no fact though h names a rank: commas set it off, or h is the subject of what will or is to
// happen: "the first tank to be built in Chad will be handed over in May", "a deal with the first tank to be handed over in May".
func (w *walker) yetToBe(tok, h int) bool {
	if m := w.toMark(tok); m > 0 && w.isComma(m-1) && w.tree().Child(tok, "aux:pass") >= 0 || w.caseOf(h) == "with" || slices.ContainsFunc(w.tree().Children(h), func(k int32) bool { return w.is(int(k), "next") }) {
		return true
	}
	g := w.tree().Head(h)
	if b := w.base(h); g < 0 || b != "nsubj" && b != "nsubj:pass" {
		return false
	}
	if x := w.tree().Child(g, "aux"); x >= 0 && w.is(x, "will", "would", "may", "could", "should") || w.isTo(g) >= 0 {
		return true
	}
	c := w.cueOn(g)
	return c != nil && c.class.act == unrealises
}

// talkedOverWith is the noun of talks or a contract with party h that the event noun tok, which the parser hung on h, is about: "talks with ten states for
// the sale of jets"; nil for none.
func (w *walker) talkedOverWith(tok, h int) *cue {
	g := w.tree().Head(h)
	if w.base(tok) != "nmod" || tok < h || g < 0 || g > h || w.caseOf(h) != "with" || w.presup || !w.isEvent(tok) && !w.isGerund(tok) {
		return nil
	}
	if c := w.cueOn(g); c != nil && c.pos == noun && c.class.act == unrealises && c.entry.takes(w.caseOf(tok)) {
		return c
	}
	return nil
}

// wonFor is the contract or order that verb h of getting or giving out has for an object, when gerund tok says what it is for, though the parser hung it on
// the verb: "won an order worth $3 million for supplying rifles"; nil for none. Of other verbs it is the reason: "lost its licence for selling rifles".
func (w *walker) wonFor(tok, h int) *cue {
	if w.base(tok) != "advcl" || w.xpos(tok) != "VBG" || w.caseOf(tok) != "for" || !gaining[w.lemma(h)] {
		return nil
	}
	o := w.tree().Child(h, "obj")
	if o < h || o > tok {
		return nil
	}
	if c := w.cueOn(o); c != nil && c.pos == noun && c.class.act == unrealises && c.entry.takes("for") {
		return c
	}
	return nil
}

// gaining are verbs of getting and of giving out contracts.
var gaining = set(`win get receive secure bag land clinch snag obtain gain take sign award give grant place issue float invite announce`)

// provides reports whether relative clause t says what a bill or deal is meant to bring about: "a bill that would allow sales". It is a fact no more than
// the sale of "a bill to allow sales" is.
func (w *walker) provides(t int) bool {
	h := w.tree().Head(t)
	if w.rel(t) != "acl:relcl" || h < 0 || !motions[w.lemma(h)] && !accords[w.lemma(h)] {
		return false
	}
	x, s := w.tree().Child(t, "aux"), w.tree().Child(t, "nsubj")
	return x >= 0 && w.is(x, "would") && s >= 0 && s < x && w.is(s, "that", "which")
}

// motions are nouns of what a body votes or decides on.
var motions = set("motion amendment bill resolution legislation measure draft initiative petition ordinance bid")
