package attribution

import (
	"fmt"
	"slices"
	"strings"

	"claimtrail/extract"
)

// The walk goes from the head of a claim up the tree to the root of its sentence and on, through the quotation, the
// lead-in or the speaker whose words the sentence is. At each node it gathers first what modifies the node (negation,
// modals, adverbs, clause marks, parentheticals), then what governs it. Words that are not on the path have no say.

// maxSteps caps the length of a path; trees of news are far shallower.
const maxSteps = 200

// walker gathers the operators of one claim, nearest first.
type walker struct {
	*analysis
	claim     int   // head of the claim
	start     value // what the predicate itself says, before any operator
	undoubted int   // the noun of "no doubt", whose no negates nothing
	ops       []operator
	responses []extract.Response
	presup    bool // a presupposing edge was crossed: only sources count from here
	fact      bool // and what it leaves is a finite clause: "because Iran sold tanks"
	given     bool // and the noun that the edge leaves is one that writer and reader know: "the tanks that Iran sold"
	means     bool // a phrase of means was left: "by selling"
	origin    bool // the claim says where something is from, whoever takes or bans it
	pictured  int  // the verb by which a picture shows the claim, 0 for none
	passed    map[int]bool
	replying  map[int]bool // cues of speech whose speaker answers the claim and does not tell it
	trace     []string
	quote     int        // outermost quote of the claim's head plus one
	left      int        // number of operators gathered when the path left that quote, -1 while inside
	pending   []operator // sources that comment on the clause, held back until the clause is complete
}

// sofar is the value of the claim under the operators gathered.
func (w *walker) sofar() value {
	v := w.start
	for i := range w.ops {
		v = v.under(&w.ops[i])
	}
	return v
}

// say adds a line to the path text.
func (w *walker) say(format string, args ...any) {
	w.trace = append(w.trace, fmt.Sprintf(format, args...))
}

// operator is one over a token, with what the path has crossed so far.
func (w *walker) operator(c *class, at extract.Range, over int) operator {
	return operator{class: c, at: at, over: over, event: w.presup, fact: w.fact, given: w.given}
}

// push adds an operator without a source.
func (w *walker) push(c *class, at extract.Range, over int, plain bool) {
	o := w.operator(c, at, over)
	o.plain = plain
	w.ops = append(w.ops, o)
	if c.act != inherits {
		if at.Empty() {
			w.say("%s over %s", c.name, w.d.Word(over))
		} else {
			w.say("%s %q over %s", c.name, w.d.RangeText(at), w.d.Word(over))
		}
	}
}

// grants are what is granted or denied: who denies one of them refuses it and says nothing of what it is about.
var grants = set(`permission leave licence license visa access entry passage request application appeal motion petition bid bail permit waiver`)

// assent is what a state gives to one deal: who refuses it forbids the deal, while to refuse a licence is to grant nothing.
var assent = set("permission consent approval authorisation authorization clearance")

// settle adds the sources held back. "It seems to have sold them, according to X": X vouches for the seeming.
func (w *walker) settle() {
	w.ops = append(w.ops, w.pending...)
	w.pending = w.pending[:0]
}

// word is the range of one token.
func one(t int) extract.Range { return extract.Range{Start: t, End: t + 1} }

// pushCue adds the operator of cue c over its content, with its source where the class has one.
func (w *walker) pushCue(c *cue, over int) {
	if n := w.cueOn(over); n != nil && n.pos == noun && n.class.act == blocks && c.class.act != unrealises && (c.entry.np == nil || c.entry.np.act != unrealises) && (w.lifted(over) == c.head || c.entry.clause && c.class.source) {
		return // the ban says it all: who ended it, who maintained it
	}
	if c.pos == noun && c.class.act == blocks && w.broken(c.head) {
		w.passed[c.head] = true
		w.say("%q is broken", w.d.RangeText(c.words))
		return
	}
	if n := len(w.ops); n > 0 && c.class.name == "dispute" && w.ops[n-1].class.name == "whether" && w.ops[n-1].over == over {
		w.passed[c.head] = true
		w.say("%q leaves it open", w.d.RangeText(c.words)) // "disagree over whether to sell": nobody says that it is not so
		return
	}
	if k := w.tree().Child(over, "advmod"); (c.class.name == "doubt" || c.class.name == "dispute") && (w.is(over, "why") || k >= 0 && k < over && w.is(k, "why")) {
		w.passed[c.head] = true
		w.presuppose(over) // "questioned why Chad had sold it": it had
		return
	}
	if c.pos == noun && c.class.name == "accuse" && w.upheld(c.head) {
		w.passed[c.head] = true
		w.say("%q is upheld", w.d.RangeText(c.words))
		return
	}
	if c.class.name == "infer" && c.passive && w.base(c.head) == "acl" && linking[c.entry.lemma] && w.upos(over) == "NOUN" && w.tree().Child(over, "nmod:poss") >= 0 {
		w.passed[c.head] = true
		w.say("%q is not said of it", w.d.RangeText(c.words)) // "firms connected with Chad's purchases": the purchases were made
		return
	}
	if d := w.cueOn(over); c.class.name == "condemn" && !sorry[c.entry.lemma] && d != nil && d.pos == verb && d.class.act == attributes && w.passed[over] {
		w.passed[c.head] = true
		w.say("%q is about what was said", w.d.RangeText(c.words)) // "slammed the envoy for accusing it"
		return
	}
	if k := w.tree().Child(c.head, "advmod"); c.class.act == unrealises && c.pos == verb && k >= 0 && w.is(k, "successfully") {
		w.passed[c.head] = true
		return // "successfully arranged for rifles to be sent": they were
	}
	if over == w.claim && len(w.ops) == 0 && w.start.polarity == extract.Negative && c.pos == verb && w.base(over) == "obj" && w.cueOn(over) == nil && (c.class.act == negates || c.class.act == halts || c.class.act == blocks || c.class.act == fails) {
		w.passed[c.head] = true
		return // "held back a shipment": the predicate has said so
	}
	if c.class.source && w.base(over) != "xcomp" {
		w.settle()
	}
	if p := w.caseOf(over); (p == "about" || p == "of") && w.isGerund(over) && musings[c.entry.lemma] {
		w.push(classNamed("must"), extract.Range{}, over, false) // "talked about selling"
	}
	if m := w.tree().Child(over, "mark"); m > 0 && w.is(m, "to") && c.class.act == attributes && w.base(over) == "ccomp" && w.tree().Child(over, "nsubj") == m-1 {
		w.push(classNamed("plan"), one(m), over, false) // "Chad to sell jets, minister says"
	}
	if n := len(w.ops) - 1; c.class.name == "claim" && c.pos == verb && w.base(over) == "xcomp" && n >= 0 && w.ops[n].at.Has(over) && w.ops[n].class.act == attributes && w.ops[n].who != nil {
		w.ops[n].class = c.class // "a video claims to show": one source, which shows no more than it claims
		w.ops[n].who.Cue, w.ops[n].who.Certainty = extract.Cue{Range: c.words, Lemma: c.entry.lemma, Class: c.class.name}, c.class.certainty
		w.passed[c.head] = true
		return
	}
	if n := len(w.ops) - 1; c.class.act == halts && permissions[w.lemma(over)] && n >= 0 && w.ops[n].class.name == "plan" && w.ops[n].at.Has(over) {
		w.ops = w.ops[:n] // "suspended permits for exports": what they allowed went on before
	}
	o := w.operator(c.class, c.words, over)
	if d := w.cueOn(over); c.entry.np != nil && (w.upos(over) == "NOUN" || w.xpos(over) == "VBG") && (d == nil || d.class.act == diminishes || d.class.act == halts || d.class.act == blocks || d.class.act == inherits || d.class.act == unrealises && c.entry.np.act == unrealises) {
		o.class = c.entry.np
	}
	if c.pos == noun && c.class.act == blocks {
		if g := w.lifted(c.head); g >= 0 { // "lifted its ban on exporting": what is permitted is not done yet
			o.class = classNamed("plan")
			w.passed[g] = true
		}
	}
	if who, ok := w.sourceOf(c); (c.entry.lemma == "talk" || c.entry.lemma == "speak") && ok && w.speakingPaper(who) {
		o.class = classNamed("report") // "reports that talked about the sale"
	}
	if d := w.cueOn(over); c.entry.lemma == "able" && w.wasAble(c.head) && (d == nil || d.class.act != attributes) {
		o.class = classNamed("begin")
	}
	if n := len(w.ops) - 1; c.entry.lemma == "consider" && n >= 0 && w.ops[n].class.name == "whether" && w.ops[n].over == over {
		o.class = classNamed("plan") // "considers whether to sell": of his own doing nobody asks
	}
	if c.entry.lemma == "wish" && w.base(over) == "ccomp" && (w.perfect(over) || w.xpos(over) == "VBD") {
		o.class = classNamed("would") // "wishes it had bought"
	}
	if s := w.subject(c.head); c.entry.lemma == "see" && s >= 0 && !w.acts(s) && (w.base(over) == "ccomp" || w.base(over) == "xcomp") && (w.xpos(over) == "VB" || w.xpos(over) == "VBG") {
		o.class = classNamed("begin") // "a deal that saw it deliver"
	}
	if (c.entry.lemma == "dissuade" || c.entry.lemma == "discourage") && c.pos == verb && w.isGerund(over) && w.caseOf(over) == "from" {
		if s := w.subject(c.head); c.entry.lemma == "dissuade" || s >= 0 && !w.acts(s) {
			o.class = classNamed("block") // "was dissuaded from selling", "the ban has not discouraged X from selling"
		}
	}
	if g := w.tree().Head(c.head); c.pos == noun && c.class.name == "possible" && g >= 0 && w.base(c.head) == "obj" && w.toMark(over) >= 0 && grasping[w.lemma(g)] && w.hasBeen(g) {
		o.class = classNamed("begin") // "took the opportunity to sell"
	}
	if c.pos == verb && c.class.name == "say" && over == w.claim && w.isEvent(over) && w.base(over) == "obj" && w.sofar().bare() && w.callsFalse(c) && w.upos(w.falseWord(c)) == "NOUN" {
		o.class = classNamed("deny") // "called the sale a fabrication"
	}
	if c.entry.lemma == "hope" && w.finiteClause(over) {
		o.class = classNamed("predict") // "hopes that X will sell", while who hopes to sell plans it
	}
	if s := w.subject(c.head); c.class.name == "begin" && binding[c.entry.lemma] && w.sofar().polarity == extract.Positive && s >= 0 && (rules[w.lemma(s)] || accords[w.lemma(s)]) {
		o.class = classNamed("must") // "the treaty obliges it to sell"
	}
	if n := len(w.ops) - 1; c.pos == verb && commanding[w.lemma(c.head)] && n >= 0 && w.ops[n].class.name == "not" && w.ops[n].at.Start > c.head && w.ops[n].at.End <= w.toMark(over)+1 {
		w.ops[n].class = classNamed("block") // "was told not to sell any": what is forbidden
		w.passed[c.head] = true
		w.say("%q forbids it", w.d.RangeText(c.words))
		return
	}
	if supposing[c.entry.lemma] && c.pos == verb && w.subject(c.head) < 0 && w.base(c.head) == "root" && !c.passive && (w.xpos(c.head) == "VB" || w.xpos(c.head) == "VBP") {
		w.passed[c.head] = true
		w.push(classNamed("if"), c.words, over, false) // "suppose that X sold"
		return
	}
	if g := w.tree().Head(c.head); c.pos == noun && g >= 0 && w.upos(g) == "VERB" {
		switch {
		case (c.entry.lemma == "tender" && !submitting[w.lemma(g)] || (c.class.name == "offer" || c.entry.lemma == "bid") && winning[w.lemma(g)]) && (w.base(c.head) == "obj" || w.rel(c.head) == "nsubj:pass"):
			o.class = classNamed("plan") // "issued a tender to buy", "won a bid to supply"
		case c.entry.lemma == "tender" && (w.lemma(over) == "buy" || w.lemma(over) == "purchase" || w.lemma(over) == "import") && w.toMark(over) >= 0:
			o.class = classNamed("plan") // "a tender by Chad to buy rice": who buys calls it and offers nothing
		case c.class.name == "plan" && competing[w.lemma(g)] && w.base(c.head) == "obl" && w.caseOf(c.head) == "for":
			o.class = classNamed("offer") // "competed for a contract to supply"
		}
	}
	if (c.entry.lemma == "vote against" || c.entry.lemma == "vote down") && w.sofar().status == extract.Prevented {
		o.class = classNamed("refuse") // "voted against a ban on sales": there is none
	}
	if signing[c.entry.lemma] && w.toMark(over) >= 0 {
		o.class = classNamed("plan") // "signed a contract to build", with the infinitive on signed
	}
	if c.class.name == "stop" && (w.base(over) == "obj" || w.rel(over) == "nsubj:pass") && w.isIndefinite(over) && !w.isOngoing(over) {
		o.class = classNamed("block") // "stopped a consignment": it never arrived
	}
	if c.class.act == diminishes && w.wholly(c.head) {
		o.class = classNamed("stop") // "cut its deliveries to zero"
	}
	if w.origin && o.class.act == blocks && w.base(over) != "ccomp" {
		w.say("%s %q stops no origin", o.class.name, w.d.RangeText(c.words))
		w.passed[c.head] = true
		return
	}
	if (c.entry.lemma == "deny" || c.entry.lemma == "refuse") && c.pos == verb && w.upos(over) == "NOUN" && assent[w.lemma(over)] && w.sofar().polarity == extract.Positive {
		o.class = classNamed("block") // "refused Chad permission to sell them": forbade it
	} else if c.entry.lemma == "deny" && c.pos == verb && w.upos(over) == "NOUN" && (w.tree().Child(c.head, "iobj") >= 0 || grants[w.lemma(over)]) {
		o.class = classNamed("refuse") // "denied the firm a licence": nothing was said
	}
	if g := w.tree().Head(c.head); c.class.name == "permit" && c.pos == verb && w.xpos(c.head) == "VBG" && w.caseOf(c.head) != "" && g >= 0 {
		if d := w.cueOn(g); d != nil && (d.class.name == "accuse" || d.class.name == "condemn") && d.entry.takes(w.caseOf(c.head)) {
			w.passed[c.head] = true
			w.say("%q is blamed for what came of it", w.d.RangeText(c.words))
			return // "accused Chad of letting traders sell them": who objects to the leave says that they did
		}
	}
	if g := w.tree().Head(c.head); c.pos == noun && permissions[c.entry.lemma] && g >= 0 && w.base(c.head) == "obj" && requiring[w.lemma(g)] {
		o.class = classNamed("must") // "exporters need a licence to sell": whoever wants to
	}
	switch h := w.dropped(c); {
	case h >= 0 && c.class.act == unrealises && w.cueOn(h) == nil:
		w.passed[c.head] = true
		w.push(classNamed("block"), one(h), over, false) // "dropped plans to sell"
		return
	case h >= 0 && c.class.name == "accuse":
		w.passed[c.head], w.passed[h] = true, true
		w.push(classNamed("must"), one(h), over, false) // "dropped charges of selling"
		return
	}
	if d := w.cueOn(over); o.class.name == "refuse" && d != nil && d.pos == verb && granting[d.entry.lemma] && w.toMark(over) >= 0 && w.sofar().polarity == extract.Positive {
		o.class = classNamed("block") // "refused to allow the sale": forbade it
	}
	o.going = o.class.act == halts && w.isOngoing(over)
	if h := w.tree().Head(c.head); c.pos == noun && c.class.name == "condemn" && h >= 0 {
		switch {
		case w.lemma(h) == "pay":
			w.presuppose(over) // who agrees to pay a fine for a deed has done it
		case quashing[w.lemma(h)] && (w.base(c.head) == "obj" || w.rel(c.head) == "nsubj:pass"):
			w.passed[c.head] = true
			w.push(classNamed("must"), one(h), over, false) // "overturned his conviction for selling": it may be or not
			return
		}
	}
	if s := w.subject(c.head); c.class.act == diminishes && ruling[c.entry.lemma] && (s >= 0 && rules[w.lemma(s)] || !w.supplied() && w.tree().Child(over, "nmod:poss") < 0) {
		w.passed[c.head] = true
		w.push(classNamed("must"), c.words, over, false) // "the law limits sales", "restricted sales of chips": of any there may be
		return
	}
	if o.class.act == diminishes || c.class.name == "increase" && (w.base(over) == "nsubj" || c.pos == noun) {
		w.passed[c.head] = true
		w.presuppose(over) // "may cut its deliveries", "deliveries may double", "saw no rise in deliveries": there are some
		return
	}
	if o.class.source {
		head, ok := w.sourceOf(c)
		if head >= 0 && (c.class.name == "show" || c.class.name == "suggest") && movements[w.lemma(head)] {
			ok = false // "the high level of imports shows", "the arrows show": the writer draws the conclusion, and explains his own chart
		}
		if k := w.tree().Child(c.head, "aux"); head < 0 && c.passive && k >= 0 && w.is(k, "must", "should") && w.hereby(c.head, false) {
			w.passed[c.head] = true
			return // "it should be noted that"
		}
		if c.class.name == "condemn" && sorry[c.entry.lemma] && recanted[w.lower(over)] {
			o.class = classNamed("retract") // "apologised for writing that": takes it back
		}
		if n := w.cueOn(over); head < 0 && c.class.name == "say" && c.passive && n != nil && n.pos == noun && n.class.act == attributes && n.class.source && w.passed[over] {
			w.passed[c.head] = true
			return // "the accusation by Chad was discussed": whose it is has been told
		}
		if head < 0 && c.class.name == "say" && (c.passive || c.entry.lemma == "word") {
			o.class = classNamed("report") // "is said to": by nobody in particular
		}
		missed := c.pos == noun && head < 0 && (c.class.name == "show" || c.class.name == "suggest") && w.unfound(c.head)
		if missed {
			head, ok = w.misses(c.head), true
		} else if c.pos == noun && head < 0 && (c.class.name == "show" || c.class.name == "suggest") && !w.isDenied(c.head) && !w.isScarce(max(0, c.head-1)) {
			head = c.head // evidence speaks for itself
		}
		if head >= 0 && w.interrogative(head) && !c.class.negRaises {
			w.passed[c.head] = true
			w.push(classNamed("whether"), one(head), over, false) // "who says that P?"
			return
		}
		if c.pos == noun && !missed && (c.class.name == "show" || c.class.name == "suggest" || c.class.name == "confirm") && w.wanted(c.head) {
			w.passed[c.head] = true
			o.class = classNamed("must")
			if s := w.d.Sentences[w.d.SentenceOf(c.head)]; strings.HasPrefix(w.d.Word(w.lastToken(s)), "?") {
				o.class = classNamed("whether")
			}
			w.push(o.class, c.words, over, false)
			return
		}
		if w.presup && c.pos == verb && c.class.act == unrealises && w.toMark(over) >= 0 {
			w.passed[c.head] = true
			return // "offered to sell pumps made by Velmar": what describes the goods is none of the offer
		}
		if ok && (head >= 0 || w.namesNobody(c)) {
			s := w.source(head, c)
			if w.presup && w.base(over) == "obj" && head >= 0 && w.saidAlready(s.Range) {
				w.passed[c.head] = true
				return // "named two firms that it said had sold pumps": one speaker
			}
			o.who, o.node = &s, !w.isNobody(head) && (missed || !(c.pos == noun && w.isDenied(c.head)))
			if head == c.head {
				s.Range, s.Kind = c.words, extract.DocumentSource
			}
			if head < 0 {
				w.say("%s of %s %q, source unspecified", w.base(over), c.class.name, w.d.RangeText(c.words))
			} else {
				w.say("%s of %s %q, source %s", w.base(over), c.class.name, w.d.RangeText(c.words), w.d.RangeText(s.Range))
			}
			if head >= 0 {
				o.class = w.hearsay(head, o.class)
			}
			w.ops = append(w.ops, o)
			w.passed[c.head] = true
			if head >= 0 {
				w.forged(head, over)
				w.ops = append(w.ops, w.quotedBy(head, over)...)
			}
			if undergone[c.entry.lemma] {
				w.presuppose(over) // who will appear in court is charged now
			}
			return
		}
	}
	if n := len(w.ops) - 1; o.class.name == "plan" && deciding[c.entry.lemma] && n >= 0 && w.ops[n].class.name == "condemn" && w.ops[n].at.Has(over) {
		w.passed[c.head] = true
		return // "voted to reprimand X for selling": who does so reprimands it
	}
	o.open = o.class.name == "refuse" && leavesOpen[c.entry.lemma]
	o.keeps = o.class.name == "block" && c.pos == verb && keepers[c.entry.lemma] && (w.isGerund(over) && w.caseOf(over) == "from" || w.isEvent(over) && w.isOngoing(over))
	o.again = c.entry.lemma == "resume" || c.entry.lemma == "resumption" || c.entry.lemma == "restart"
	o.fixed = o.class.name == "plan" && deciding[c.entry.lemma]
	if w.means && (o.class.name == "try" || o.class.act == fails) {
		o.event = true // "tried to win favour by selling": the means was done, the end was tried
	}
	if o.class.act != inherits {
		w.say("%s of %s %q", w.base(over), o.class.name, w.d.RangeText(c.words))
	}
	w.ops = append(w.ops, o)
	w.passed[c.head] = true
}

// winning are verbs of getting what one has bid for, competing and submitting of bidding for it.
var (
	winning    = set("win secure land clinch bag award scoop")
	submitting = set("submit enter file lodge prepare draft make")
	competing  = set("compete bid vie pitch race contend tender battle jostle shortlist")
)

// saidAlready reports whether the source met last is a pronoun for the phrase r.
func (w *walker) saidAlready(r extract.Range) bool {
	for i := len(w.ops) - 1; i >= 0; i-- {
		if who := w.ops[i].who; who != nil {
			m := w.d.MentionAt(max(who.Head, 0))
			return who.Head >= 0 && w.upos(who.Head) == "PRON" && m != nil && m.Antecedent.Overlaps(r)
		}
	}
	return false
}

// keepers are verbs of keeping somebody from a deed, and deciding words for the acts of who has it in his power that something ends.
var (
	keepers  = set("stop prevent keep deter hinder restrain discourage dissuade")
	deciding = set("vote decide agree order resolve rule choose elect opt instruct command direct decision")
)

// grasping are verbs of using a chance.
var grasping = set("take seize use grab exploit")

// granting are verbs of giving leave: who refuses to do so forbids.
var granting = set("allow permit let")

// movements are nouns of how much there is of something, which say nothing, though something follows from them, and of the signs of a chart.
var movements = set("level rise fall drop decline increase decrease growth surge slump rebound recovery size colour color arrow line circle dot shade shading bar bubble")

// ongoing are nouns that name in the singular what goes on.
var ongoing = set(`production manufacture trade trafficking smuggling cooperation aid assistance support supply flow traffic financing training
	construction development`)

// isOngoing reports whether token t names what goes on or comes again and again, rather than one event.
func (w *walker) isOngoing(t int) bool {
	return w.xpos(t) == "NNS" || w.xpos(t) == "VBG" || ongoing[w.lemma(t)]
}

// walk gathers the operators from token head to the root of its sentence.
func (w *walker) walk(head int) {
	t := w.tree()
	w.claim, w.left, w.undoubted = head, -1, -1
	w.quote = int(w.outer[head])
	w.performs(head)
	w.toBegin(head)
	w.local(head, -1)
	tok := head
	apart := -1 // number of operators gathered when the path left a clause that tells more of a thing: ", which makes drones"
	for steps := 0; steps < maxSteps; steps++ {
		h, mended := w.up(tok)
		if h < 0 || w.underLabel(tok, h) {
			break
		}
		if w.rel(tok) == "acl:relcl" {
			if told := func(o operator) bool { return o.who != nil }; apart >= 0 && (slices.ContainsFunc(w.ops[apart:], told) || slices.ContainsFunc(w.pending, told)) {
				w.ops, w.pending = w.ops[:apart], nil
				w.say("%s is told by the writer", w.d.Word(head))
				for t.Head(tok) >= 0 {
					tok = t.Head(tok)
				}
				break // "firms that it said had shipped pumps to a works, which makes drones"
			}
			if s := t.Subtree(tok).Start; apart < 0 && (w.isComma(s) || w.isComma(s-1)) {
				apart = len(w.ops)
			}
		}
		if w.left < 0 && w.quote > 0 && int(w.outer[h]) != w.quote {
			w.left = len(w.ops)
			if mark := w.asksWithin(tok); mark >= 0 {
				w.push(classNamed("whether"), one(mark), tok, false)
			}
		}
		if w.base(tok) == "conj" && (w.holdsAll(tok, h) || w.granted(tok, h, "conj")) {
			w.local(h, tok)
			tok = h
			continue
		}
		if (w.base(tok) == "conj" || w.bareParataxis(tok, h) || w.listedInfinitive(tok, h) || w.sisterClause(tok, h)) && !mended {
			if w.finiteClause(tok) && w.upos(h) == "VERB" && w.upos(tok) == "VERB" && !w.finiteClause(h) {
				// A finite verb is no conjunct of an infinitive or gerund: "denied sending arms and accused ...".
				up := t.Head(h)
				for steps := 0; up >= 0 && steps < 3 && w.upos(up) == "NOUN" && w.finiteClause(tok); steps++ { // "signed a contract to buy gas and sent men"
					up = t.Head(up)
				}
				if up >= 0 && w.upos(up) == "VERB" {
					h = up
				}
			}
			if k := w.notOnly(h, tok); k >= 0 {
				h = k
			} else if k := w.infinitiveBefore(h, tok); k >= 0 {
				h = k // "agreed to lead and provide", hung on agreed
			}
			if k := w.participleAbove(h, tok); k >= 0 {
				h = k
			}
			w.shared(h, tok)
			tok = h
			continue
		}
		if w.detached(tok) {
			w.say("%s stands apart from its clause", w.d.Word(tok))
			break
		}
		if w.base(tok) == "advcl" && h > tok && w.isNegated(h) && w.tree().Child(tok, "mark") < 0 && w.tree().Child(tok, "nsubj", "nsubj:pass") >= 0 && w.semicolonBetween(tok, h) {
			w.asides(h, tok) // "sold two jets to Chad; a third, paid for in May, never came": a sentence of its own
			tok = h
			continue
		}
		if mended {
			w.relays(w.cueOn(h))
			w.pushCue(w.cueOn(h), tok)
		} else {
			w.edge(tok, h)
		}
		w.local(h, tok)
		tok = h
	}
	w.atRoot(tok)
}

// announcing are verbs of telling that are the promise when what they tell of is goods, and whose subject is an actor.
var announcing = set("announce unveil")

// linking are verbs of a tie between somebody and an event.
var linking = set("link connect tie associate")

// performs adds the source of a predicate that is itself an act of speech: who promises or offers a delivery says so, and who traces goods says whose they are.
func (w *walker) performs(head int) {
	c := w.cueOn(head)
	traced := c != nil && (c.entry.lemma == "trace" || c.entry.lemma == "trace to") // who traces goods to their maker finds that out
	if c == nil || c.pos != verb || c.passive && !traced || c.class.act != unrealises && !announcing[c.entry.lemma] && !traced || !c.class.source || c.class.name == "urge" || c.class.name == "ask" {
		return
	}
	if h := w.tree().Head(head); w.base(head) == "xcomp" && h >= 0 && (w.lemma(h) == "want" || w.lemma(h) == "wish") {
		return // "does not want to offer grain": nothing was offered
	}
	if who, ok := w.sourceOf(c); ok && who >= 0 && !w.isNobody(who) {
		s := w.source(who, c)
		class := c.class
		if traced {
			class = classNamed("reveal")
		}
		w.say("%s %q by %s", class.name, w.d.RangeText(c.words), w.d.RangeText(s.Range))
		w.ops = append(w.ops, operator{class: class, at: c.words, over: head, who: &s, node: true})
		w.passed[head] = true
	}
}

// underLabel reports whether h is the label of a speaker on whose words the path has come: "HOLM: they sold them".
func (w *walker) underLabel(tok, h int) bool {
	if h > tok || tok-h > 40 {
		return false
	}
	colon := w.label[w.d.Sentences[w.d.SentenceOf(tok)].Paragraph]
	return colon >= 0 && h < colon && colon < tok
}

// bareParataxis reports whether tok is a bare verb without a subject set beside verb h: "could review it, then send it".
func (w *walker) bareParataxis(tok, h int) bool {
	return w.base(tok) == "parataxis" && tok > h && w.xpos(tok) == "VB" && w.upos(h) == "VERB" && w.tree().Child(tok, "nsubj", "nsubj:pass", "aux", "mark") < 0 &&
		w.outer[tok] == w.outer[h] && w.xpos(h) == "VB"
}

// sisterClause reports whether tok is the verb of a main clause of its own that the parser hung before verb h, from which only a comma parts it: "today it
// sells drones, tomorrow it will build them".
func (w *walker) sisterClause(tok, h int) bool {
	t := w.tree()
	if b := w.base(tok); b != "ccomp" && b != "parataxis" && b != "advcl" || tok > h || w.upos(h) != "VERB" || w.cueOn(h) != nil || w.outer[tok] != w.outer[h] {
		return false
	}
	if !finite(w.xpos(tok)) || t.Child(tok, "nsubj") < 0 || t.Child(tok, "nsubj") > tok || t.Child(tok, "mark", "aux") >= 0 || w.timed(tok) {
		return false
	}
	s := t.Child(h, "nsubj")
	return s > tok && w.isComma(t.Subtree(tok).End-1) || s > tok && w.isComma(t.Subtree(tok).End)
}

// listedInfinitive reports whether negated infinitive tok stands behind a comma in a list with negated infinitive h, on which the parser
// hung it: "not to sell rockets, not to build them".
func (w *walker) listedInfinitive(tok, h int) bool {
	m, n := w.toMark(tok), w.toMark(h)
	return w.base(tok) == "advcl" && n >= 0 && m > h+1 && w.lemma(m-1) == "not" && n > 0 && w.lemma(n-1) == "not" && w.isComma(m-2)
}

// notOnly is the verb of "not only" between h and its supposed conjunct tok, whose "but also" answers it: "alleged that they not
// only have some, but have also sold some"; -1 for none.
func (w *walker) notOnly(h, tok int) int {
	but := false
	for _, k := range w.tree().Children(tok) {
		if k := int(k); k < tok && w.is(k, "but") {
			but = true
		}
	}
	if !but || tok-h > 60 {
		return -1
	}
	for k := h + 1; k+1 < tok; k++ {
		if w.lemma(k) == "not" && w.is(k+1, "only") {
			for g := k + 2; g < tok; g++ {
				if u := w.upos(g); u == "VERB" || u == "AUX" && w.base(g) != "aux" && w.rel(g) != "aux:pass" {
					if g != h && w.tree().Dominates(h, g) {
						return g
					}
					return -1
				}
			}
		}
	}
	return -1
}

// infinitiveBefore is the infinitive between the finite verb h and its supposed conjunct tok, when tok is an infinitive without a
// subject, which is no conjunct of a finite verb, or a participle beside that of a passive infinitive; -1 otherwise.
func (w *walker) infinitiveBefore(h, tok int) int {
	if w.xpos(tok) == "VBN" && w.xpos(h) == "VBN" && w.tree().Child(tok, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0 {
		if k := w.tree().Child(h, "xcomp"); k > h && k < tok && w.xpos(k) == "VBN" && w.tree().Child(k, "aux:pass") >= 0 && w.toMark(k) >= 0 {
			return k // "is scheduled to be tested and then handed over"
		}
		return -1
	}
	bare := w.xpos(tok) == "VB" && !w.finiteClause(tok) || w.xpos(tok) == "VBP" && w.xpos(h) == "VBD" // no present beside a past
	if !finite(w.xpos(h)) || !bare || w.tree().Child(tok, "nsubj", "aux") >= 0 {
		return -1
	}
	if m := w.toMark(tok); m >= 0 { // "pledged to be first and to buy"
		for k := h + 1; k < m; k++ {
			if b := w.base(k); (b == "xcomp" || b == "advcl" || b == "acl" || b == "ccomp") && k != tok && w.toMark(k) > h && w.tree().Dominates(h, k) {
				return k
			}
		}
		return -1
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); k > h && k < tok && w.xpos(k) == "VB" && w.toMark(k) >= 0 {
			return k
		}
	}
	return -1
}

// participleAbove is the participle above h whose conjunct participle tok is, since it is none of an infinitive, nor, with a subject of its
// own, of a finite verb: "with Iran saying that P to hide Q and Egypt firing back that R"; -1 when h may be right.
func (w *walker) participleAbove(h, tok int) int {
	t := w.tree()
	if w.xpos(tok) != "VBG" || t.Child(tok, "aux") >= 0 || w.toMark(h) < 0 && (t.Child(tok, "nsubj") < 0 || w.xpos(h) == "VBG") {
		return -1
	}
	for h = t.Head(h); h >= 0; h = t.Head(h) {
		if w.xpos(h) == "VBG" {
			return h
		}
		if finite(w.xpos(h)) && w.upos(h) == "VERB" && w.base(h) != "ccomp" && w.base(h) != "acl:relcl" {
			return -1
		}
	}
	return -1
}

// finite reports whether a Penn tag is that of a finite verb.
func finite(xpos string) bool { return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" }

// finiteClause reports whether verb t has a finite auxiliary.
func (w *walker) finiteClause(t int) bool {
	for _, k := range w.tree().Children(t) {
		if b := w.base(int(k)); b == "aux" || b == "cop" {
			if x := w.xpos(int(k)); finite(x) || x == "MD" {
				return true
			}
		}
	}
	return finite(w.xpos(t))
}

// detached reports whether an adverbial comments on the sentence rather than on the clause the parser hung it on:
// "..., amid speculation that P".
func (w *walker) detached(tok int) bool {
	if h := w.tree().Head(tok); h >= 0 && h < tok && w.upos(h) == "VERB" && w.isNegated(h) && (w.cueOn(h) == nil || !w.cueOn(h).class.source) {
		const farthest = 60 // tokens of a list
		for k := tok; k > h && k > tok-farthest; k-- {
			if w.is(k, ":") && w.outer[k] == w.outer[h] {
				return true // "had not been carried out: six jets to be sold to Chad": what it was
			}
		}
	}
	for k := tok - 1; k > 0 && k > tok-5; k-- {
		if w.is(k, "amid") {
			return w.isComma(k-1) || k == w.d.Sentences[w.d.SentenceOf(k)].Tokens.Start
		}
		if u := w.upos(k); u != "ADJ" && u != "DET" && u != "NOUN" && u != "ADV" {
			break
		}
	}
	return false
}

// local gathers what modifies node t; below is its dependent on the path, -1 at the claim itself.
func (w *walker) local(t, below int) {
	tree := w.tree()
	kids := tree.Children(t)
	// Negation nearest to the event, then modals, so that "may not have" is a hedged negation.
	negated := false
	for _, k := range kids {
		k := int(k)
		if k == below {
			continue
		}
		if at, ok := w.negator(t, k, below); ok {
			w.negate(at, t)
			negated = true
		}
	}
	if at, ok := w.noneOf(t, below); ok && !negated {
		w.negate(at, t)
		negated = true
	}
	if below < 0 && !negated {
		if at, ok := w.neverWas(t); ok {
			w.negate(at, t)
			negated = true
		}
	}
	if at, ok := w.adjacentNegation(t); ok && !negated {
		w.negate(at, t)
		negated = true
	}
	w.destined(t, t)
	if b := w.base(t); b == "appos" || b == "parataxis" { // "Report: Chad to buy tanks"
		w.toBuy(t)
	}
	if below < 0 && w.upos(t) != "VERB" && w.d.Paragraphs[w.paragraphOf(t)].Kind == extract.Heading {
		if s := w.d.Sentences[w.d.SentenceOf(t)].Tokens; t+2 < s.End && w.is(t+1, "forecast", "expected", "seen", "likely", "set", "due") && w.is(t+2, "to") { // "Chadian imports seen to rise"
			w.push(classNamed("will"), one(t+1), t, false)
		}
	}
	if had := w.hadBetter(t); had >= 0 {
		w.push(classNamed("must"), extract.Range{Start: had, End: had + 2}, t, false)
	}
	for _, k := range kids { // "is against the sale", "in the novel, he sells"
		k := int(k)
		if k != below && (w.base(k) == "case" && w.is(k, "against") && tree.Child(t, "cop") >= 0 || w.base(k) == "obl" && w.caseOf(k) == "in" && w.isFiction(k)) {
			w.push(classNamed("must"), one(k), t, false)
		}
	}
	for _, k := range kids {
		k := int(k)
		if w.base(k) != "aux" || w.xpos(k) != "MD" || w.outer[k] != w.outer[t] && !w.rightBefore(k, t) || k == w.invertedCondition(t) {
			continue
		}
		if w.opensCondition(k, kids) {
			w.push(classNamed("if"), one(k), t, false)
			continue
		}
		w.modal(t, k, negated)
	}
	for _, k := range kids {
		k := int(k)
		if k == below || w.base(k) != "advmod" && w.base(k) != "discourse" && w.base(k) != "amod" {
			continue
		}
		w.adverb(t, k)
	}
	if below < 0 || w.base(below) == "compound" || w.base(below) == "nmod" && w.tells(t, below) {
		w.adjectives(t)
	}
	if c := w.cueOn(t); below >= 0 && w.base(below) == "acl" && c != nil && c.pos == noun && c.class.source && w.passed[t] {
		if k := w.qualifier(t, "pretend"); k >= 0 {
			w.push(classNamed("pretend"), one(k), t, false) // "the false claim that P"
		}
	}
	if below < 0 {
		w.adjectivesBefore(t)
	}
	for _, k := range kids {
		k := int(k)
		if w.rel(k) != "mark" && w.rel(k) != "case" || k == below {
			continue
		}
		w.clauseMark(t, k)
	}
	if at := w.invertedCondition(t); at >= 0 {
		w.push(classNamed("if"), one(at), t, false)
	}
	w.condition(t, below)
	if c := w.cueOn(t); w.imperative(t) && (below < 0 || c != nil && !w.isFinite(below)) { // but "note that Chad sells them"
		w.push(classNamed("must"), extract.Range{}, t, false)
	}
	w.asides(t, below)
	if o := w.tree().Child(t, "nsubj:outer"); o >= 0 && o != below {
		w.asides(o, -1) // "what is certain, X said, is that P"
	}
	if o := w.tree().Child(t, "nsubj:outer"); o >= 0 && o != below && w.cueOn(o) != nil && w.cueOn(o).pos == noun && !w.passed[o] {
		if w.cueOn(o).class.status == extract.Questioned && w.asksHow(t) {
			w.passed[o] = true
			w.presuppose(t) // "the question is how they got it": they did
			return
		}
		w.pushCue(w.cueOn(o), t) // "the fear is that P"
	} else if k := w.tree().Child(max(o, 0), "acl:relcl"); o >= 0 && o != below && w.is(o, "what") && k > o && w.lemma(k) == "do" && w.isNegated(k) {
		w.negate(one(k), t) // "what X did not do was sell jets"
	} else if o >= 0 && o != below && w.is(o, "what") && w.thatMark(t) {
		if k := w.tree().Child(o, "acl:relcl"); k > o && w.cueOn(k) != nil && w.cueOn(k).class.source && !w.passed[k] && (w.upos(k) != "ADJ" || w.tree().Child(k, "nsubj") > o) {
			w.pushCue(w.cueOn(k), t) // "what X did not say is that P"
			w.local(k, t)
		}
	}
}

// imperative reports whether verb t is a base form that opens its sentence, quotation or what is told, and so calls for what it names: "Stop selling
// rifles to Chad, groups say" (Quirk et al. 1985, 11.24).
func (w *walker) imperative(t int) bool {
	if w.xpos(t) != "VB" || w.tree().Child(t, "nsubj", "nsubj:pass", "aux:pass", "mark", "expl", "csubj") >= 0 {
		return false
	}
	if k := w.tree().Child(t, "aux"); k >= 0 && !w.is(k, "do") { // "do not sell"
		return false
	}
	first := w.tree().Subtree(t).Start
	switch w.base(t) {
	case "root":
	case "ccomp", "parataxis": // but "will see Chad buy jets"
		if c := w.cueOn(max(w.tree().Head(t), 0)); c != nil && c.class.name == "promise" && w.governs(c, t) {
			return false // "promised “not to sell any”", without its "to"
		}
		if w.tree().Head(t) < t && !isQuoteMark(w.d.Word(first)) && !w.is(first, ":") && (first == 0 || !isQuoteMark(w.d.Word(first-1)) && !w.is(first-1, ":")) {
			return false
		}
	default:
		return false
	}
	if w.is(first, "to") { // "To the council: extend the ban"
		if k := w.addressed(first, t); k > first {
			first = k
		}
	}
	for first < t && (w.upos(first) == "PUNCT" || w.upos(first) == "ADV" || w.upos(first) == "INTJ" || w.is(first, "do") || w.lemma(first) == "not") {
		first++
	}
	return first == t || w.rel(first) == "discourse"
}

// addressed is the colon behind the party that a recommendation opens with, between tokens first and t, or -1.
func (w *walker) addressed(first, t int) int {
	const longest = 15 // tokens of an address
	for k := first + 2; k < t && k < first+longest; k++ {
		if w.is(k, ":") {
			return k
		}
	}
	return -1
}

// rightBefore reports whether nothing but quotation marks and adverbs stands between auxiliary k and verb t: "will “send rifles”".
func (w *walker) rightBefore(k, t int) bool {
	for g := k + 1; g < t; g++ {
		if !isQuoteMark(w.d.Word(g)) && w.upos(g) != "ADV" && w.upos(g) != "AUX" && w.upos(g) != "PART" {
			return false
		}
	}
	return k < t
}

// thatMark reports whether clause t opens with "that".
func (w *walker) thatMark(t int) bool {
	m := w.tree().Child(t, "mark")
	return m >= 0 && w.is(m, "that")
}

// destined gathers for verb t what "is to" says of verb h: that it is planned, or with "yet" that it has not happened.
func (w *walker) destined(h, t int) {
	if be := w.isTo(h); be >= 0 && w.toMark(h) > 0 && w.is(w.toMark(h)-1, "yet") { // "is yet to deliver"
		w.negate(one(w.toMark(h)-1), t)
	} else if be >= 0 {
		w.push(classNamed("plan"), one(be), t, false)
	}
}

// shared gathers what the first conjunct h shares with conjunct tok: always asides; modals, negation and conditions when
// tok has no subject and finite form of its own.
func (w *walker) shared(h, tok int) {
	tree := w.tree()
	own := tree.Child(tok, "nsubj", "nsubj:pass", "expl") >= 0
	form := w.xpos(tok)
	if !own && w.upos(tok) == "VERB" && (form != "VBG" || w.xpos(h) == "VBG") && w.toMark(tok) < 0 {
		bare := tree.Child(tok, "aux", "cop") < 0
		whole := !finite(form) && !w.finiteClause(tok) || bare && (w.alternative(tok) || w.sharesObject(h, tok))
		contrast := false
		for _, k := range tree.Children(tok) {
			if w.base(int(k)) == "cc" && w.is(int(k), "but", "yet") {
				contrast = true
			}
		}
		negated := false
		for _, k := range tree.Children(h) {
			k := int(k)
			if at, ok := w.negator(h, k, -1); ok && w.base(k) != "obj" && !contrast && (whole || bare && w.base(k) == "nsubj") {
				w.push(classNamed("not"), at, tok, true)
				negated = true
			}
		}
		for _, k := range tree.Children(h) {
			if k := int(k); whole && w.base(k) == "aux" && w.xpos(k) == "MD" {
				w.modal(h, k, negated)
			}
		}
	}
	if !own && (form == "VB" || form == "VBN" && tree.Child(tok, "aux", "aux:pass") < 0) && w.xpos(h) == form { // "is to sail to Chad and sell rifles", "is to be tested and sold"
		w.destined(h, tok)
	}
	if w.upos(tok) == "NOUN" {
		nor := tree.Child(tok, "cc")
		for _, k := range tree.Children(h) {
			k := int(k)
			if w.base(k) == "det" && w.is(k, "no") || w.base(k) == "cc" && w.is(k, "neither") && (nor < 0 || !w.is(nor, "nor")) {
				w.push(classNamed("not"), one(k), tok, true)
			}
		}
	}
	if !own {
		for _, k := range tree.Children(h) {
			if k := int(k); w.base(k) == "advmod" && !w.belying(k) {
				w.adverb(h, k)
			}
		}
		w.condition(h, tok)
		if form == "VB" && w.imperative(h) { // "stop the war and give Chad grain"
			w.push(classNamed("must"), extract.Range{}, tok, false)
		}
	}
	if m := tree.Child(h, "mark"); m >= 0 && m < tok && w.toMark(h) != m && tree.Child(tok, "mark") < 0 && (!own || !w.isComma(w.conjunction(tok)-1)) { // "if Chad repairs the jets and sells them"
		w.clauseMark(h, m)
	}
	w.asides(h, tok)
}

// holdsAll gathers what adjective h says of the finite clause tok, which the parser made a conjunct of it though "that" stands right behind it: "it is not true that
// Chad trained crews and sold jets". It reports whether that is so.
func (w *walker) holdsAll(tok, h int) bool {
	if w.upos(h) != "ADJ" || h+1 >= tok || !w.is(h+1, "that") || w.tree().Child(h, "cop") < 0 || w.tree().Child(h, "ccomp", "csubj") >= 0 {
		return false
	}
	s := w.tree().Child(h, "expl", "nsubj")
	if s < 0 || !w.is(s, "it") {
		return false
	}
	if !w.holds(h, tok) && w.cueOn(h) != nil {
		w.pushCue(w.cueOn(h), tok)
	}
	return true
}

// alternative reports whether conjunct tok is one of several that "or" or "nor" joins, so that a negation of the first is one of all, whatever their form: "never
// trained pilots, mended jets or sold rifles" (Quirk et al. 1985, 13.29).
func (w *walker) alternative(tok int) bool {
	for range maxSteps {
		if cc := w.tree().Child(tok, "cc"); cc >= 0 {
			return w.is(cc, "or", "nor")
		}
		next := w.tree().Child(tok, "conj") // the parser hangs the last of a list on the one before it, or on the first
		for _, k := range w.tree().Children(max(w.tree().Head(tok), 0)) {
			if k := int(k); next < 0 && k > tok && w.base(k) == "conj" && w.base(tok) == "conj" {
				next = k
			}
		}
		if next <= tok {
			return false
		}
		tok = next
	}
	return false
}

// sharesObject reports whether verb h has no object but that of its conjunct tok, so that the two are one: "never built and sold boats".
func (w *walker) sharesObject(h, tok int) bool {
	if w.upos(h) != "VERB" || w.tree().Child(tok, "obj") < tok {
		return false
	}
	for k := h + 1; k < tok; k++ {
		if u := w.upos(k); u != "CCONJ" && u != "PUNCT" && u != "VERB" {
			return false
		}
	}
	return true
}

// conjunction is the coordinating conjunction of conjunct t, else t itself.
func (w *walker) conjunction(t int) int {
	if k := w.tree().Child(t, "cc"); k >= 0 {
		return k
	}
	return t
}

// atRoot gathers what stands above the root of the sentence: a question, the speaker of the quote, the voice of the paragraph.
func (w *walker) atRoot(root int) {
	si := w.d.SentenceOf(root)
	s := w.d.Sentences[si]
	w.toBuy(root)
	w.checked(s, root)
	if w.isQuestion(s, root) {
		w.push(classNamed("whether"), one(w.lastToken(s)), root, false)
	}
	w.settle()
	if w.quote > 0 {
		if i := w.quoted[w.quote-1]; i >= 0 && !w.passed[w.listed[i].cue.head] {
			at := len(w.ops)
			w.presup, w.fact = false, false
			w.pushListed(i, root)
			w.settle()
			if w.left >= 0 && w.left < at && len(w.ops) > at {
				// The parser hung the quote on something that is not its cue: the speaker stands right above the quote.
				o := w.ops[at]
				copy(w.ops[w.left+1:at+1], w.ops[w.left:at])
				w.ops[w.left] = o
			}
		}
	}
	for _, i := range w.positional[si] {
		l := &w.listed[i]
		for _, r := range l.Content {
			if r.Has(w.claim) {
				w.presup, w.fact = false, false
				w.pushListed(i, root)
			}
		}
	}
	w.settle()
	if i := w.voice[s.Paragraph]; i >= 0 {
		w.presup, w.fact = false, false
		w.pushListed(i, root)
		w.settle()
	}
	told := w.named()
	for _, i := range w.tellers[si] {
		if told && w.listed[i].Source.Kind != extract.MediaSource {
			continue // "the envoy said on Monday that P. He stated this in Oran."
		}
		w.presup, w.fact = false, false
		w.relays(w.listed[i].cue)
		w.pushListed(i, root)
		w.settle()
	}
	w.raiseQuoters()
}

// lastToken is the last token of a sentence that is no quotation mark or bracket.
func (w *walker) lastToken(s extract.Sentence) int {
	t := s.Tokens.End - 1
	for t > s.Tokens.Start && (isQuoteMark(w.d.Word(t)) || w.is(t, ")", "]")) {
		t--
	}
	return t
}

// isQuestion reports whether the sentence asks whether its main clause is so. A wh-question presupposes it.
func (w *walker) isQuestion(s extract.Sentence, root int) bool {
	if !strings.HasPrefix(w.d.Word(w.lastToken(s)), "?") {
		return false
	}
	return !w.opensWithWh(s.Tokens.Start, s.Tokens.End)
}

// asksWithin is the question mark that ends the quote in which clause tok stands, and its clause, where others say whose words it is: “They sold jets?” he said;
// -1 for none.
func (w *walker) asksWithin(tok int) int {
	q := w.d.Quotes[w.quote-1].Tokens
	last := q.End - 1
	if last < tok || !strings.HasPrefix(w.d.Word(last), "?") || w.d.SentenceOf(last) != w.d.SentenceOf(tok) {
		return -1
	}
	first := tok
	for k := tok; k < last; k++ {
		if w.is(k, ".", "!", "?") {
			return -1
		}
	}
	for first > q.Start && !w.is(first-1, ".", "!", "?") {
		first--
	}
	if w.opensWithWh(first, last) {
		return -1
	}
	return last
}

// opensWithWh reports whether one of the first words from token t on asks for more than yes or no.
func (w *walker) opensWithWh(from, end int) bool {
	for t := from; t < end && t < from+4; t++ {
		if w.is(t, "who", "where", "when", "why", "how", "what", "which", "whose") {
			return true
		}
	}
	return false
}

// toBuy gathers the plan of a headline at verb t: "X to buy Y".
func (w *walker) toBuy(t int) {
	if m := w.toMark(t); m >= 0 && w.xpos(t) == "VB" && w.isTo(t) < 0 {
		if n := w.tree().Child(t, "nsubj"); n >= 0 && n < m {
			w.push(classNamed("plan"), one(m), t, false)
		}
	}
}

// sorry are verbs of being sorry, recanted gerunds of having said what one is sorry for.
var (
	sorry    = set("apologise apologize regret")
	recanted = set("writing saying claiming reporting alleging suggesting stating asserting implying accusing publishing broadcasting tweeting")
)

// named reports whether somebody named has been met who tells the claim.
func (w *walker) named() bool {
	return slices.ContainsFunc(w.ops, func(o operator) bool { return o.node && o.who != nil && o.who.Head >= 0 })
}
