package attribution

import (
	"strings"

	"claimtrail/extract"
)

// What negates on the way up, and what only seems to.

// lifted is the verb or noun of taking away that has the ban at noun t for its object, or -1.
func (w *walker) lifted(t int) int {
	h := w.tree().Head(t)
	if h < 0 {
		return -1
	}
	switch w.base(t) {
	case "obj", "nsubj", "nmod", "compound":
		switch w.lemma(h) {
		case "lift", "ease", "relax", "remove", "scrap", "waive", "end", "drop", "repeal", "rescind", "overturn", "loosen", "abolish", "revoke",
			"lifting", "easing", "removal", "relaxation", "expire", "expiry":
			return h
		}
	}
	return -1
}

// binding are verbs of making somebody do a thing; a rule or contract does not see to it that it is done.
var binding = set("force compel oblige")

// commanding are verbs of telling somebody what to do; who tells him not to do it forbids it.
var commanding = set("tell order instruct command direct")

// supposing are verbs that ask the reader to think of something as a fact.
var supposing = set("suppose imagine assume presume picture")

// signing are the verbs of making what one signs, which do not say that it was carried out.
var signing = map[string]bool{"sign": true, "ink": true}

// broken reports whether the ban at noun t is said to be broken, so that what it forbids was done: "violated a ban on exporting".
func (a *analysis) broken(t int) bool {
	h := a.tree().Head(t)
	if h < 0 {
		return false
	}
	if a.upos(h) == "NOUN" {
		return (a.lemma(h) == "violation" || a.lemma(h) == "breach" || a.lemma(h) == "evasion") && a.base(t) == "nmod" && a.caseOf(t) == "of"
	}
	switch a.lemma(h) {
	case "violate", "breach", "flout", "circumvent", "evade", "defy", "bust", "skirt", "sidestep", "dodge", "break", "ignore", "disregard", "contravene":
		return a.base(t) == "obj" || a.rel(t) == "nsubj:pass"
	}
	return false
}

// leavesOpen are refusals to do what one may not do anyway, so that not to refuse is not yet to do it. To negate the others (refuse,
// hesitate, shy away) is to say that it was done (Karttunen 1971).
var leavesOpen = map[string]bool{"rule out": true, "decide against": true, "forswear": true, "renounce": true, "eschew": true, "swear off": true, "disdain": true,
	"lack": true, "forgo": true,
	"forego": true, "refusal": true, "reluctance": true, "unwillingness": true, "unable": true, "unwilling": true, "loath": true, "back out": true, "draw the line": true}

// upheld reports whether the charge at noun t is what somebody is convicted of or pleads guilty to, so that it is no mere charge.
func (w *walker) upheld(t int) bool {
	for w.base(t) == "conj" && w.tree().Head(t) >= 0 { // "guilty of two charges of murder and one charge of selling"
		t = w.tree().Head(t)
	}
	h, _ := w.up(t)
	if h < 0 || w.base(t) != "obl" && w.base(t) != "nmod" && w.base(t) != "advcl" {
		return false
	}
	c := w.cueOn(h)
	return c != nil && c.pos == verb && verdicts[c.entry.lemma] && c.entry.takes(w.caseOf(t))
}

// verdicts are cues of judging, or owning, that a charge is true.
var verdicts = map[string]bool{"convict": true, "find guilty": true, "plead guilty": true, "sentence": true, "jail": true, "imprison": true, "confess": true}

// quashing are verbs of undoing a verdict.
var quashing = set("overturn quash reverse annul vacate void throw")

// dropping are verbs of giving up a charge or a plan, beside those of quashing it.
var dropping = set("drop withdraw abandon")

// dropped is the verb that says that somebody gives up what the noun of cue c names, or -1.
func (w *walker) dropped(c *cue) int {
	h := w.tree().Head(c.head)
	if c.pos != noun || h < 0 || !dropping[w.lemma(h)] && !quashing[w.lemma(h)] || w.base(c.head) != "obj" && w.rel(c.head) != "nsubj:pass" {
		return -1
	}
	return h
}

// wholly reports whether verb t of reduction leaves nothing: "cut to zero", "cut entirely".
func (w *walker) wholly(t int) bool {
	for _, k := range w.tree().Children(t) {
		switch k := int(k); w.base(k) {
		case "advmod":
			if w.is(k, "entirely", "completely", "altogether", "totally", "wholly") {
				return true
			}
		case "obl":
			if w.caseOf(k) == "to" && w.is(k, "zero", "nothing", "nil") {
				return true
			}
		}
	}
	return false
}

// isNobody reports whether a subject denies that there is a source, or is the writer: nobody, no official, neither side, we.
func (w *walker) isNobody(t int) bool {
	if t < 0 {
		return false
	}
	if w.is(t, "nobody", "none", "nothing", "neither", "no-one", "I", "we", "my", "our") || w.isScarce(t) {
		return true
	}
	for _, k := range w.tree().Children(t) {
		if k := int(k); k < t && (w.is(k, "no", "neither") || w.isScarce(k)) {
			return true
		}
	}
	return false
}

// interrogative reports whether the source headed by token t is what somebody asks for: "who says", "which papers show".
func (w *walker) interrogative(t int) bool {
	h := w.tree().Head(t)
	if h < 0 || w.base(t) != "nsubj" || w.base(h) == "acl" || t > h {
		return false
	}
	if g := w.tree().Head(h); w.base(h) == "ccomp" && g >= 0 {
		if c := w.cueOn(g); c == nil || c.class.name != "ask" {
			return false
		}
	} else if !strings.HasPrefix(w.d.Word(w.lastToken(w.d.Sentences[w.d.SentenceOf(t)])), "?") {
		return false
	}
	d := w.tree().Child(t, "det")
	return w.is(t, "who", "what") && w.xpos(t) == "WP" || d >= 0 && w.is(d, "which", "what", "whose")
}

// isDenied reports whether noun t has the determiner no.
func (a *analysis) isDenied(t int) bool {
	k := a.tree().Child(t, "det")
	return k >= 0 && a.is(k, "no")
}

// namesNobody reports whether a cue without a stated source stands for an unspecified source: agentless reports and
// claim nouns do, while "is expected to" or "was blamed" as the writer's own words do not.
func (w *walker) namesNobody(c *cue) bool {
	switch c.class.name {
	case "say", "claim", "accuse", "report", "believe", "suspect", "estimate":
		return c.passive || c.pos == noun && (c.class.name != "say" || c.entry.lemma == "word") || c.pos == adj && c.class.name == "accuse" || c.entry.lemma == "have it" || w.tree().Child(c.head, "expl") >= 0
	case "infer", "suggest", "doubt", "ask": // "asked whether P, a spokesman declined"
		return c.passive
	case "condemn":
		return c.passive && c.entry.person
	}
	return false
}

// negate adds a bare negation; "no longer" is a halt.
func (w *walker) negate(at extract.Range, over int) {
	if w.passed[at.Start] {
		return // it has been taken with what it negates
	}
	if w.is(at.End-1, "longer") {
		w.push(classNamed("stop"), at, over, false)
		return
	}
	if w.forbids(over) {
		w.push(classNamed("block"), at, over, false)
		return
	}
	if w.untilThen(over) {
		w.say("%s from then on", w.d.Word(over))
		return
	}
	if w.excepts(over) || w.owes(over) {
		w.push(classNamed("must"), extract.Range{}, over, false)
		return
	}
	if t := at.End; t < len(w.d.Tokens) && w.is(t-1, "no") && w.base(t) == "obj" && obstacles[w.lemma(t)] && overcoming[w.lemma(over)] {
		return // "wasted no time in selling", "had no trouble selling", "made no secret of selling"
	}
	for i := range w.ops {
		if w.ops[i].at == at { // one word, met on two ways: "it was not Chad that sold them"
			return
		}
	}
	w.push(classNamed("not"), at, over, true)
	w.ops[len(w.ops)-1].past = w.hasBeen(over)
	w.ops[len(w.ops)-1].truth = truths[w.lemma(over)] || w.lemma(over) == "case"
}

// obstacles are nouns of what stands in the way of a deed or would hide it, and overcoming the verbs of which they are the object: who loses no time in a deed does
// it.
var (
	obstacles  = set("time trouble difficulty problem qualm scruple compunction hesitation bone secret apology effort expense")
	overcoming = set("waste lose have make show feel spare face encounter")
)

// hasBeen reports whether verb t tells what was or has been, and not what may or will be.
func (w *walker) hasBeen(t int) bool {
	past := w.xpos(t) == "VBD"
	for _, k := range w.tree().Children(t) {
		if k := int(k); w.base(k) == "aux" {
			if w.xpos(k) == "MD" {
				return false
			}
			past = past || w.is(k, "did", "has", "have", "had", "'ve", "’ve")
		}
	}
	return past && w.toMark(t) < 0
}

// excepts reports whether a negation of verb t bears on a purpose or reason and leaves the event open, or even takes it for granted: "is
// not building it for any purpose other than research".
func (w *walker) excepts(t int) bool {
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if b := w.base(k); k < t || b != "obl" && b != "advcl" || !purposes[w.lemma(k)] {
			continue
		}
		r := w.tree().Subtree(k)
		for g := r.Start; g < r.End; g++ {
			if w.is(g, "beyond", "than", "except", "besides", "but", "save", "apart", "aside") {
				return true
			}
		}
	}
	return false
}

// purposes are nouns of what something is done for.
var purposes = set(`purpose reason use end aim motive goal cause need ground objective anything benefit sake`)

// negator reports whether dependent k negates t, and the words that do.
func (w *walker) negator(t, k, below int) (extract.Range, bool) {
	if w.is(k, "but") && k == t-1 && k > 0 && w.is(k-1, "all", "everything", "anything") { // "all but sold", "did everything but sell"
		return extract.Range{Start: k - 1, End: k + 1}, true
	}
	switch w.base(k) {
	case "advmod", "cc", "det", "discourse":
		switch {
		case k < t && w.is(k, "once", "before", "again", "ever") && k > 0 && (w.is(k-1, "never") || w.lemma(k-1) == "not" || w.is(k-1, "even") && k > 1 && w.lemma(k-2) == "not") && w.tree().Head(k-1) == k:
			return one(k - 1), true // "not once did it sell", "never before had it sold"
		case w.is(k, "yet"):
			// "has yet to deliver", with yet hung on either verb
			if h := w.tree().Head(t); h >= 0 && (w.lemma(h) == "have" || w.lemma(h) == "be") && k < w.toMark(t) {
				return one(k), true
			}
			if (w.lemma(t) == "have" || w.lemma(t) == "be") && below >= 0 && k < w.toMark(below) {
				return one(k), true
			}
		case w.base(k) == "cc" && w.is(k, "rather") && k+1 < t && w.is(k+1, "than"):
			return extract.Range{Start: k, End: k + 2}, true
		case w.is(k, "almost", "nearly") && k == t-1 && below < 0 && w.upos(t) == "VERB":
			return one(k), true // "almost sold": did not
		case w.lemma(k) == "not" || w.is(k, "never", "nor", "neither", "nowhere"):
			if w.is(k, "neither") && w.base(k) != "cc" && w.base(k) != "advmod" {
				return one(k), w.upos(t) == "NOUN" || w.upos(t) == "VERB" && k < t // "has neither sold nor given", with neither as a determiner
			}
			if k+1 < len(w.d.Tokens) && w.is(k+1, "only", "just", "merely", "simply", "least", "surprisingly", "necessarily", "yet") && w.lemma(k) == "not" {
				if w.is(k+1, "yet") {
					return extract.Range{Start: k, End: k + 2}, true
				}
				return extract.Range{}, false
			}
			if w.notFirst(t, k) {
				return extract.Range{}, false
			}
			return one(k), true
		case w.is(k, "longer"):
			for _, g := range w.tree().Children(k) {
				if w.is(int(g), "no") {
					return extract.Range{Start: int(g), End: k + 1}, true
				}
			}
			if k > 0 && w.is(k-1, "no") {
				return extract.Range{Start: k - 1, End: k + 1}, true
			}
		case w.base(k) == "det" && w.is(k, "no") && w.undoubted != t:
			if below >= 0 && !w.carriesNegation(t) && !w.marks(below) && !falsities[w.lemma(t)] { // "no Russian jets": none from there
				return extract.Range{}, false
			}
			return one(k), true
		}
	case "obl", "nmod":
		return w.atNoTime(k)
	case "amod", "nsubj", "obj", "iobj":
		if r, ok := w.scarce(t, k); ok {
			return r, true
		}
		if w.base(k) == "amod" || w.base(k) == "obj" && w.tree().Child(t, "obj") != k {
			return extract.Range{}, false
		}
		if w.lemma(k) == "doubt" && w.base(k) == "nsubj" && w.tree().Child(t, "nsubj") != k {
			return extract.Range{}, false // "X no doubt sold them"
		}
		if w.is(k, "nobody", "none", "neither", "nothing", "no-one") || w.is(k, "little") && w.lemma(t) == "do" {
			return one(k), true
		}
		for _, g := range w.tree().Children(k) {
			if g := int(g); (w.base(g) == "det" || w.base(g) == "advmod" || w.base(g) == "cc" || w.base(g) == "amod" && w.is(g, "neither")) && w.is(g, "no", "neither") {
				return one(g), true
			}
		}
		if first := w.tree().Subtree(k).Start; first < k && w.is(first, "no") && w.is(first+1, "more", "further", "other", "additional", "new") { // "will send no more jets", hung below more
			return one(first), true
		}
	}
	return extract.Range{}, false
}

// notFirst reports whether not at token k says of t, which is of a rank or the only one, that it was not: "not the first country to sell", "not
// the only buyer". That others did what is told is so all the more.
func (w *walker) notFirst(t, k int) bool {
	return k < t && w.tree().Child(t, "cop") >= 0 && w.isOrdinal(t)
}

// noneOf is the pronoun t when it says that none of the reports or charges that the path has come from is so: "none of the claims that".
func (w *walker) noneOf(t, below int) (extract.Range, bool) {
	if below < 0 || !w.is(t, "none", "neither") || w.base(below) != "nmod" || !w.passed[below] {
		return extract.Range{}, false
	}
	c := w.cueOn(below)
	return one(t), c != nil && c.pos == noun && c.class.source
}

// atNoTime reads phrase k as a negation of its clause: "at no time did X sell", "under no circumstances".
func (w *walker) atNoTime(k int) (extract.Range, bool) {
	d := w.tree().Child(k, "det")
	if d < 1 || !w.is(d, "no") {
		return extract.Range{}, false
	}
	switch w.lemma(k) {
	case "time", "point", "stage", "moment":
		return extract.Range{Start: d - 1, End: k + 1}, w.is(d-1, "at")
	case "circumstance", "condition", "account", "way", "sense", "means", "manner", "case", "occasion", "event", "instance":
		return extract.Range{Start: d - 1, End: k + 1}, w.is(d-1, "under", "on", "in", "by")
	}
	return extract.Range{}, false
}

// scarce finds the few or little that is as good as a negation of the cue t, as its subject or before its noun: "few believe that", "there is
// little doubt that". Of an event it says that some took place, and so do "a few" and "a little".
func (w *walker) scarce(t, k int) (extract.Range, bool) {
	c := w.cueOn(t)
	if c == nil || c.class.act != attributes && c.class.act != denies {
		return extract.Range{}, false
	}
	if w.base(k) == "nsubj" && !w.is(k, "few") {
		if f := w.tree().Child(k, "amod"); f >= 0 && w.is(f, "few") {
			k = f
		}
	}
	return one(k), w.isScarce(k)
}

// isScarce reports whether k is few or little, which is next to none, and not a few or a little.
func (a *analysis) isScarce(k int) bool {
	return a.is(k, "few", "little", "scant") && (k == 0 || !a.is(k-1, "a", "the", "quite", "not"))
}

// adjacentNegation finds a negation among the auxiliaries right before verb t, wherever the parser hung it.
func (w *walker) adjacentNegation(t int) (extract.Range, bool) {
	if w.upos(t) != "VERB" && !(w.upos(t) == "NOUN" && w.xpos(t) == "NNS") {
		return extract.Range{}, false
	}
	if t > 0 && w.isComma(t-1) && w.xpos(t) == "VB" { // "will not, for the time being, deliver"
		const longest = 8 // tokens of what the commas set off
		for k := t - 2; k > 1 && k >= t-2-longest; k-- {
			if w.isComma(k) {
				return one(k - 1), (w.lemma(k-1) == "not" || w.is(k-1, "never")) && w.upos(k-2) == "AUX"
			}
		}
	}
	for k := t - 1; k >= 0 && k >= t-6; k-- {
		switch {
		case w.lemma(k) == "not" || w.is(k, "never"):
			if h := w.tree().Head(k); w.is(k+1, "only", "just", "merely", "least") || h != t && (h < k || h > t || w.upos(h) == "VERB" && w.base(h) != "aux") {
				return extract.Range{}, false
			}
			return one(k), true
		case w.is(k, "longer") && k > 0 && w.is(k-1, "no"):
			return extract.Range{Start: k - 1, End: k + 1}, true
		}
		if u := w.upos(k); u != "AUX" && u != "ADV" && w.base(k) != "aux" {
			break
		}
	}
	return extract.Range{}, false
}

// carriesNegation reports whether "no" before noun t negates the event beneath it: "no role in the sale", "no evidence
// that", while "no details of the sale" presupposes the sale.
func (w *walker) carriesNegation(t int) bool { return w.cueOn(t) != nil }

// neverWas is the negation in a relative clause that says of event noun t that it did not happen: "the sale, which never took place", also where the
// parser hung it on a name in the phrase: "the deal between Chad and Mali, which never happened".
func (w *walker) neverWas(t int) (extract.Range, bool) {
	if w.upos(t) != "NOUN" {
		return extract.Range{}, false
	}
	for k := t + 1; k < w.tree().Subtree(t).End; k++ {
		if h := w.tree().Head(k); w.rel(k) != "acl:relcl" || h != t && w.upos(h) != "PROPN" {
			continue
		}
		if c := w.cueOn(k); c == nil || c.class.name != "begin" || w.tree().Child(k, "nsubj") < 0 || w.xpos(w.tree().Child(k, "nsubj")) != "WDT" {
			continue
		}
		for _, g := range w.tree().Children(k) {
			if at, ok := w.negator(k, int(g), -1); ok {
				return at, true
			}
		}
	}
	return extract.Range{}, false
}
