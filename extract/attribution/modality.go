package attribution

import (
	"slices"

	"strings"

	"claimtrail/extract"
)

// Modals, adverbs, adjectives and conditions on the way up.

// invertedCondition is the auxiliary of "had X lent", "should X sell", "were X to sell" in a clause beneath another; -1 for none.
func (w *walker) invertedCondition(t int) int {
	switch w.base(t) {
	case "advcl", "parataxis", "ccomp", "csubj":
	case "conj": // "it would be a target, should Chad sell it"
		if w.tree().Child(t, "cc") >= 0 {
			return -1
		}
	case "root":
		if s := w.d.Sentences[w.d.SentenceOf(t)]; w.isQuestion(s, t) {
			return -1
		}
	default:
		return -1
	}
	s := w.tree().Child(t, "nsubj", "nsubj:pass")
	for _, k := range w.tree().Children(t) {
		if k := int(k); s > k && w.base(k) == "aux" && w.is(k, "had", "should", "were") && w.tree().Child(t, "mark", "advmod") < 0 && (k == 0 || !w.is(k-1, "nor", "neither", "sooner")) {
			return k
		}
	}
	return -1
}

// opensCondition reports whether modal k opens a condition that the parser gave to the verb of the consequence, which has another modal, one of kids: "should the
// talks fail, Chad will sell it".
func (w *walker) opensCondition(k int, kids []int32) bool {
	if !w.is(k, "should") {
		return false
	}
	for _, g := range kids {
		if g := int(g); g > k+2 && w.base(g) == "aux" && w.xpos(g) == "MD" {
			return true
		}
	}
	return false
}

// owes reports whether the negated verb t says what made the event possible rather than that it did not happen: "could not have sold them
// without help".
func (w *walker) owes(t int) bool {
	could := w.tree().Child(t, "aux")
	if could < 0 || !w.is(could, "could") || !w.perfect(t) {
		return false
	}
	for _, k := range w.tree().Children(t) {
		if b := w.base(int(k)); (b == "obl" || b == "advcl") && w.caseOf(int(k)) == "without" {
			return true
		}
	}
	return false
}

// isTo is the form of be in "is to deliver", -1 when t is not governed by it. "If they were to deliver" is a condition only.
func (w *walker) isTo(t int) int {
	if t > 1 && w.xpos(t) == "VB" && w.is(t-1, "to") && w.is(t-2, "due") && w.tree().Head(t-2) == t { // "is due to hand over", with due read as a preposition
		return t - 2
	}
	m := w.toMark(t)
	if m < 0 || w.tree().Child(t, "mark") >= 0 && w.is(w.tree().Child(t, "mark"), "if", "unless", "whether") {
		return -1
	}
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if b := w.base(k); (b == "aux" || b == "cop") && k < m && w.lemma(k) == "be" && finite(w.xpos(k)) {
			return k
		}
	}
	if h := w.tree().Head(t); h >= 0 && h < m && w.lemma(h) == "be" && finite(w.xpos(h)) && m-h <= 3 && w.tree().Child(h, "expl") < 0 && w.base(t) != "advcl" {
		return h
	}
	return -1
}

// hadBetter is the had of "had better sell", -1 for none.
func (w *walker) hadBetter(t int) int {
	if w.xpos(t) != "VB" {
		return -1
	}
	for k := t - 1; k > 0 && k > t-4; k-- {
		if w.is(k, "better", "best") && w.is(k-1, "had", "'d", "’d") {
			return k - 1
		}
		if u := w.upos(k); u != "ADV" && w.lemma(k) != "not" {
			break
		}
	}
	return -1
}

// modal gathers the modal auxiliary k of verb t.
func (w *walker) modal(t, k int, negated bool) {
	es := w.lex.lookup(modal, w.lower(k))
	if len(es) == 0 {
		return
	}
	c := es[0].class
	perfect := w.perfect(t)
	switch {
	case (c.name == "urge" || c.name == "must") && !perfect && w.hereby(t, negated):
		return
	case negated && w.is(k, "may", "can", "must", "could") && w.underLaw(t):
		return // the prohibition has said so
	case c.name == "possible" && negated && w.is(k, "could", "can", "ca"):
		return // cannot: the event does not happen
	case c.name == "would" && !perfect && w.laterOn(t) && !w.hasCondition(t) && !w.reportedPast(t):
		return
	case c.name == "would" && (!perfect && w.agreedOn(t) || w.provides(t)):
		c = classNamed("plan")
	case c.name == "possible" && perfect && w.is(k, "could") && w.hasCondition(t):
		c = classNamed("would")
	case c.name == "would" && perfect:
	case c.name == "would" && w.sofar().polarity == extract.Negative && !w.hasCondition(t) && !w.lacking(t):
		c = classNamed("will") // "it would not sell them": refused to
	case c.name == "would" && !w.hasCondition(t) && w.reportedPast(t):
		c = classNamed("will") // the future of the past: "said that it would"
	case c.name == "urge" && perfect:
		c = classNamed("would") // "should have sold"
	case c.name == "must" && perfect:
		c = classNamed("probable")
	}
	if n := len(w.ops) - 1; n >= 0 && (c.act == hedges && !negated) && w.ops[n].class.name == "must" && w.ops[n].at.Has(t) && (w.lemma(t) == "have" || w.lemma(t) == "need") {
		w.ops = w.ops[:n] // "will have to import", "may need to import": who foretells the need foretells the deed
	}
	w.push(c, one(k), t, false)
}

// hereby reports whether verb t under "must" or "should" is one of saying with which the writer says so himself: "it should be noted that", "we must not
// forget that" (performative modals, Quirk et al. 1985, 11.3). Others are told to say it: "the minister must say that".
func (w *walker) hereby(t int, negated bool) bool {
	if !announced[w.lemma(t)] && !(negated && (w.lemma(t) == "forget" || w.lemma(t) == "overlook")) {
		return false
	}
	if s := w.tree().Child(t, "nsubj"); s >= 0 {
		return w.is(s, "we", "one", "you", "i")
	}
	s := w.tree().Child(t, "expl", "nsubj:pass")
	return w.tree().Child(t, "aux:pass") >= 0 && s >= 0 && w.is(s, "it") && w.tree().Child(t, "obl:agent") < 0
}

// underLaw reports whether a phrase of verb t says by what rule it may or may not happen: "under the treaty Chad may not".
func (w *walker) underLaw(t int) bool {
	for _, k := range w.tree().Children(t) {
		if k := int(k); w.base(k) == "obl" && w.caseOf(k) == "under" && (rules[strings.ToLower(w.lemma(k))] || bans[strings.ToLower(w.lemma(k))]) {
			return true
		}
	}
	return false
}

// bans are nouns of rules that let nothing through.
var bans = set("ban embargo sanction agreement accord pact")

// forbids reports whether the negated modal before verb t says what a rule does not allow.
func (w *walker) forbids(t int) bool {
	k := w.tree().Child(t, "aux")
	return k >= 0 && w.is(k, "may", "can", "must", "could") && w.underLaw(t)
}

// marks reports whether tok is the claim and stands before its noun as a marker of origin: "Libyan-made rifles", "Libyan rifles".
func (w *walker) marks(tok int) bool {
	return tok == w.claim && (w.base(tok) == "amod" || w.base(tok) == "compound")
}

// laterOn reports whether the would of t tells what came to pass after what the writer is telling of: "it would later build six more".
func (w *walker) laterOn(t int) bool {
	later := false
	for _, k := range w.tree().Children(t) {
		switch k := int(k); {
		case w.base(k) == "obl" && w.caseOf(k) == "under": // "under the plan"
			return false
		case w.base(k) == "advmod" && k < t && w.is(k, "later", "subsequently"):
			later = true
		}
	}
	return later
}

// lacking reports whether a phrase of verb t says what it depends on: "would not sell them without a licence".
func (a *analysis) lacking(t int) bool {
	return slices.ContainsFunc(a.tree().Children(t), func(k int32) bool { return a.caseOf(int(k)) == "without" })
}

// hasCondition reports whether an if-clause depends on t.
func (w *walker) hasCondition(t int) bool {
	for _, k := range w.tree().Children(t) {
		if w.base(int(k)) == "advcl" {
			if m := w.tree().Child(int(k), "mark"); m >= 0 && w.is(m, "if", "unless", "provided", "had") {
				return true
			}
		}
	}
	return false
}

// wasAble reports whether adjective t tells what somebody was able to do in the past, which he did (Bhatt 1999): "was able to buy", "has been able to
// buy". Behind a past tense of speech "was able to" may stand for "is able to".
func (w *walker) wasAble(t int) bool {
	cop := w.tree().Child(t, "cop")
	if cop < 0 || w.isModal(t) {
		return false
	}
	if w.xpos(cop) == "VBN" {
		return w.tree().Child(t, "aux") >= 0
	}
	h := w.tree().Head(t)
	return w.xpos(cop) == "VBD" && (!w.reportedPast(t) || h >= 0 && w.base(t) == "ccomp" && (w.xpos(h) == "VBZ" || w.xpos(h) == "VBP"))
}

// reportedPast reports whether verb t stands in the content of a cue, so that its would may be a shifted will.
func (w *walker) reportedPast(t int) bool {
	tree := w.tree()
	for steps := 0; t >= 0 && steps < 8; steps++ {
		for _, k := range tree.Children(t) { // "the firm, he said, would sell"
			if c := w.cueOn(int(k)); c != nil && w.base(int(k)) == "parataxis" && c.class.act == attributes {
				return true
			}
		}
		h := tree.Head(t)
		if h < 0 {
			return false
		}
		switch w.base(t) {
		case "ccomp", "acl", "parataxis", "csubj":
			if c := w.cueOn(h); c != nil && (c.class.act == attributes || c.class.act == denies || c.class.act == unrealises || c.class.act == hedges && c.pos == noun) {
				return true
			}
			return w.base(t) == "ccomp"
		case "conj", "xcomp":
			for _, k := range tree.Children(h) { // "the tanks were full, and the port would get rice, he said", with said beside the clauses
				if i, ok := w.by[int(k)]; ok && w.listed[i].cue.class.act == attributes && slices.ContainsFunc(w.listed[i].Content, func(r extract.Range) bool { return r.Has(t) }) {
					return true
				}
			}
			t = h
		case "advcl": // "said six would go to Chad while four would stay"
			if m := tree.Child(t, "mark"); m < 0 || !w.is(m, "while", "whereas") {
				return false
			}
			t = h
		default:
			return false
		}
	}
	return false
}

// adverb gathers the adverb k of t.
func (w *walker) adverb(t, k int) {
	if w.base(k) == "amod" && w.upos(k) != "ADV" {
		return
	}
	if k > 0 { // "almost certainly"
		for _, e := range w.lex.lookup(adv, w.lower(k-1)) {
			if len(e.rest) == 1 && w.is(k, e.rest[0]) && e.class.act == hedges {
				w.push(e.class, extract.Range{Start: k - 1, End: k + 1}, t, false)
				return
			}
		}
	}
	es := w.lex.lookup(adv, w.lower(k))
	if len(es) == 0 || len(es[0].rest) > 0 || es[0].class.act == negates || es[0].class.act == halts {
		return
	}
	if w.presup && es[0].class.act == denies {
		return // "hardly needs any, since it sells its own": what is taken for granted is so all the same
	}
	w.unnamed(&es[0], k, t)
}

// belying reports whether adverb k says that what the verb beside it states is false, and not what is coordinate with that: "falsely declared them as
// toys and shipped them".
func (w *walker) belying(k int) bool {
	es := w.lex.lookup(adv, w.lower(k))
	return len(es) > 0 && es[0].class.act == belies
}

// unnamed gathers adverb or adjective k of t, which is cue e; what is alleged or reported is so by nobody named.
func (w *walker) unnamed(e *entry, k, t int) {
	c := e.class
	o := w.operator(c, one(k), t)
	if c.source && c.act == attributes {
		o.who = &extract.Source{Kind: extract.UnspecifiedSource, Head: -1, Certainty: c.certainty,
			Cue: extract.Cue{Range: one(k), Lemma: e.lemma, Class: c.name}}
		o.node = true
	}
	w.say("%s %q on %s", c.name, w.d.Word(k), w.d.Word(t))
	w.ops = append(w.ops, o)
}

// adjectives gathers the adjectives that qualify the nominal predicate t: alleged, planned, blocked.
func (w *walker) adjectives(t int) {
	if w.upos(t) != "NOUN" {
		return
	}
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if w.base(k) == "acl" && k > t { // "a sale approved by Congress", "shipments suspended in May"
			if c := w.cueOn(k); c != nil && c.pos == verb && c.passive && !w.passed[k] && (c.class.act == blocks || c.class.act == halts || c.class.name == "plan") {
				w.passed[k] = true
				w.push(c.class, c.words, t, false)
			}
			continue
		}
		if w.base(k) != "amod" || k > t {
			continue
		}
		w.qualify(t, k)
	}
}

// tells reports whether noun t is about its phrase k, so that an adjective of t bears on k: "false reports of the sale", but not "false
// statements in connection with the sale".
func (w *walker) tells(t, k int) bool {
	if c := w.cueOn(t); c != nil && w.governs(c, k) {
		return true
	}
	switch w.caseOf(k) {
	case "in", "with", "during", "at", "under", "before", "after":
		return false
	}
	return true
}

// dispositions are adjectives that plan what their infinitive says ("willing to sell"), but no noun that they stand before ("a willing
// seller").
var dispositions = set(`willing eager keen ready reluctant prepared determined poised bound about open set due`)

// qualify gathers adjective k of noun t.
func (w *walker) qualify(t, k int) {
	es := w.lex.lookup(adj, w.lower(k))
	if len(es) == 0 {
		return
	}
	c := es[0].class
	if c.act == inherits || c.name == "believe" || c.name == "know" || c.name == "confirm" || dispositions[w.lower(k)] {
		return
	}
	w.unnamed(&es[0], k, t)
}

// adjectivesBefore is for an origin marker or participle before its noun, which an adjective of that noun qualifies with it.
func (w *walker) adjectivesBefore(t int) {
	if w.base(t) != "amod" && w.base(t) != "compound" {
		return
	}
	h := w.tree().Head(t)
	for _, k := range w.tree().Children(h) {
		if k := int(k); k < t && (w.base(k) == "advmod" || w.base(k) == "amod") {
			w.adverb(h, k)
		}
	}
}

// asksFor reports whether clause t hangs right behind a verb of asking, whose question it is: "when asked if it sold them".
func (w *walker) asksFor(t int) bool {
	h := w.tree().Head(t)
	c := w.cueOn(max(h, 0))
	return h >= 0 && h < t && c != nil && c.pos == verb && c.class.name == "ask" && w.governs(c, t)
}

// clauseMark gathers the conjunction or preposition k that introduces t.
func (w *walker) clauseMark(t, k int) {
	if h := w.tree().Head(t); w.is(k, "than") && h >= 0 {
		for _, r := range w.tree().Children(h) {
			if r := int(r); r < t && w.is(r, "rather", "sooner") { // "would rather resign than sell"
				w.push(classNamed("not"), one(k), t, true)
				return
			}
		}
	}
	if h := w.tree().Head(t); w.is(k, "from") && w.xpos(t) == "VBG" && h == k-1 && w.is(h, "far") && w.base(h) == "advmod" && h < w.tree().Head(h) {
		w.push(classNamed("not"), extract.Range{Start: h, End: k + 1}, t, true) // "Far from selling them, Chad gave them back"
		w.presup = true
		return
	}
	if h := w.tree().Head(t); w.is(k, "from") && w.xpos(t) == "VBG" && h >= 0 && (w.upos(h) == "VERB" || w.tree().Child(h, "obj") >= 0) && !drawing[w.lemma(h)] && (k == 0 || !gains[w.lemma(k-1)]) && (w.cueOn(h) == nil || !w.governs(w.cueOn(h), t)) {
		w.push(classNamed("must"), one(k), t, true) // what somebody is kept from, by whatever verb, is not said to happen
		return
	}
	if w.is(k, "though", "if") && k > 1 && w.is(k-1, "as") && w.lemma(k-2) == "not" {
		w.negate(one(k-2), t) // "it is not as though X had sold jets"
		w.passed[k-2] = true
		return
	}
	if w.is(k, "in") && k+1 < t && w.is(k+1, "case") && w.upos(t) == "VERB" {
		w.push(classNamed("if"), extract.Range{Start: k, End: k + 2}, t, true) // "in case X sells jets"
		return
	}
	if be := w.tree().Child(t, "aux:pass"); w.is(k, "that") && be > k && w.is(be, "be") && w.tree().Child(t, "aux") < 0 { // the mandative subjunctive (Quirk et al. 1985, 3.59): "stipulated that the steel be bought from Chad"
		w.push(classNamed("must"), one(be), t, true)
		return
	}
	p := mark
	if w.rel(k) == "case" {
		p = prep
	}
	es := w.lex.lookup(p, w.lower(k))
	for i := range es {
		e := &es[i]
		if e.class.act != unrealises && e.class.act != negates {
			continue
		}
		words, ok := w.restMatches(k, e, extract.Range{Start: k, End: t})
		if !ok {
			continue
		}
		c := e.class
		if h := w.tree().Head(t); c.name == "must" && h >= 0 && w.cueOn(h) != nil && w.governs(w.cueOn(h), t) {
			return // "decided against selling"
		}
		if e.lemma == "without" && w.finiteClause(t) {
			return // "Without a licence Poland cannot sell": the preposition of a phrase
		}
		if c.name == "if" {
			switch {
			case w.base(t) == "ccomp", w.base(t) == "advcl" && w.asksFor(t):
				c = classNamed("whether")
			case k > 0 && w.is(k-1, "even") && w.counterfactual(t): // "even if it had sold them, they would have failed"
			case k > 0 && w.is(k-1, "even", "as"):
				return
			}
		}
		w.push(c, words, t, true)
		return
	}
}

// counterfactual reports whether the conditional clause t tells what was not so: in the pluperfect, beside a would or could have.
func (w *walker) counterfactual(t int) bool {
	h := w.tree().Head(t)
	had, would := w.tree().Child(t, "aux"), -1
	for _, k := range w.tree().Children(max(h, 0)) {
		if k := int(k); w.base(k) == "aux" && w.is(k, "would", "could", "might", "'d", "’d") {
			would = k
		}
	}
	return had >= 0 && w.is(had, "had", "'d", "’d") && would >= 0 && w.perfect(h)
}

// gains are what a deed has brought in: "spent the cash from selling rifles", "laundered the proceeds of selling rifles".
var gains = set("money cash revenue profit proceeds proceed income earnings earning fund funds million billion dollar euro fortune wealth gain windfall takings fee")

// drawing lists verbs whose from-phrase is an origin, so that a gerund there is a fact: "profits from selling arms".
var drawing = func() map[string]bool {
	m := map[string]bool{}
	for v := range strings.FieldsSeq(`arise benefit collect come derive draw earn emerge evolve finance fund gain get go graduate grow learn make move obtain
		pay profit raise range receive recover result return shift stem suffer switch turn vary`) {
		m[v] = true
	}
	return m
}()

// enables reports whether verb t has a modal of what can be: "could sell them once the ban is lifted".
func (w *walker) enables(t int) bool {
	for _, k := range w.tree().Children(t) {
		if k := int(k); w.base(k) == "aux" && w.is(k, "could", "can", "may", "might", "would") {
			return true
		}
	}
	return false
}

// condition gathers an if-clause on the node, when the node states a consequence: with a modal or in the present tense.
func (w *walker) condition(t, below int) {
	if w.upos(t) != "VERB" && w.tree().Child(t, "cop") < 0 {
		return
	}
	if w.base(t) == "ccomp" { // "should Chad lift the ban, Oman will sell them, X said", with two contents
		for _, k := range w.tree().Children(w.tree().Head(t)) {
			if k := int(k); k >= t {
				break
			} else if at := w.invertedCondition(k); at >= 0 && w.base(k) == "ccomp" && w.is(at, "should", "were") {
				w.push(classNamed("if"), one(at), t, false)
				return
			}
		}
	}
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if k == below || w.base(k) != "advcl" {
			continue
		}
		m := w.tree().Child(k, "mark")
		if at := w.invertedCondition(k); at >= 0 && at < t && w.is(at, "should", "were") && !w.isSpeech(t) { // "should Chad lift the ban, Oman will sell them"
			w.push(classNamed("if"), one(at), t, false)
			return
		}
		if m < 0 || !w.is(m, "if", "unless", "provided", "assuming", "once") || m > 0 && w.is(m-1, "even", "as") {
			continue
		}
		if w.is(m, "once") && !w.enables(t) {
			continue // what will be done once something is so is planned
		}
		consequence := finite(w.xpos(t)) && w.xpos(t) != "VBD" || w.xpos(t) == "VB"
		for _, g := range w.tree().Children(t) {
			if w.base(int(g)) == "aux" && w.xpos(int(g)) == "MD" {
				consequence = true
			}
		}
		if consequence && !w.isSpeech(t) {
			w.push(classNamed("if"), one(m), t, false)
			return
		}
	}
}
