package attribution

import (
	"fmt"
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
	claim     int // head of the claim
	undoubted int // the noun of "no doubt", whose no negates nothing
	ops       []operator
	responses []extract.Response
	presup    bool // a presupposing edge was crossed: only sources count from here
	given     bool // and the noun that the edge leaves is one that writer and reader know: "the tanks that Iran sold"
	means     bool // a phrase of means was left: "by selling"
	origin    bool // the claim says where something is from, whoever takes or bans it
	passed    map[int]bool
	trace     []string
	quote     int        // outermost quote of the claim's head plus one
	left      int        // number of operators gathered when the path left that quote, -1 while inside
	pending   []operator // sources that comment on the clause, held back until the clause is complete
}

// say adds a line to the path text.
func (w *walker) say(format string, args ...any) {
	w.trace = append(w.trace, fmt.Sprintf(format, args...))
}

// push adds an operator without a source.
func (w *walker) push(c *class, at extract.Range, over int, plain bool) {
	w.ops = append(w.ops, operator{class: c, at: at, over: over, plain: plain, event: w.presup, given: w.given})
	if c.act != inherits {
		if at.Empty() {
			w.say("%s over %s", c.name, w.d.Word(over))
		} else {
			w.say("%s %q over %s", c.name, w.d.RangeText(at), w.d.Word(over))
		}
	}
}

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

// signing are the verbs of making what one signs, which do not say that it was carried out.
var signing = map[string]bool{"sign": true, "ink": true}

// broken reports whether the ban at noun t is said to be broken, so that what it forbids was done: "violated a ban on exporting".
func (w *walker) broken(t int) bool {
	h := w.tree().Head(t)
	if h < 0 {
		return false
	}
	if w.upos(h) == "NOUN" {
		return (w.lemma(h) == "violation" || w.lemma(h) == "breach" || w.lemma(h) == "evasion") && w.base(t) == "nmod" && w.caseOf(t) == "of"
	}
	switch w.lemma(h) {
	case "violate", "breach", "flout", "circumvent", "evade", "defy", "bust", "skirt", "sidestep", "dodge", "break":
		return w.base(t) == "obj" || w.rel(t) == "nsubj:pass"
	}
	return false
}

// musings are words of speech and thought whose gerund is what they are about and not what they say: "spoke of selling", while who boasts
// of selling has sold.
var musings = set(`talk speak think joke muse remark comment speech word write`)

// leavesOpen are refusals to do what one may not do anyway, so that not to refuse is not yet to do it. To negate the others (refuse,
// hesitate, shy away) is to say that it was done (Karttunen 1971).
var leavesOpen = map[string]bool{"rule out": true, "decide against": true, "forswear": true, "renounce": true, "eschew": true, "swear off": true, "disdain": true,
	"lack": true, "forgo": true,
	"forego": true, "refusal": true, "reluctance": true, "unwillingness": true, "unable": true, "unwilling": true, "loath": true, "back out": true, "draw the line": true}

// grants are what is granted or denied: who denies one of them refuses it and says nothing of what it is about.
var grants = set(`permission leave licence license visa access entry passage request application appeal motion petition bid bail permit waiver`)

// settle adds the sources held back. "It seems to have sold them, according to X": X vouches for the seeming.
func (w *walker) settle() {
	w.ops = append(w.ops, w.pending...)
	w.pending = w.pending[:0]
}

// word is the range of one token.
func word(t int) extract.Range { return extract.Range{Start: t, End: t + 1} }

// pushCue adds the operator of cue c over its content, with its source where the class has one.
func (w *walker) pushCue(c *cue, over int) {
	if n := w.cueOn(over); n != nil && n.pos == noun && n.class.act == blocks && (w.lifted(over) == c.head || c.entry.clause && c.class.source) {
		return // the ban says it all: who ended it, who maintained it
	}
	if c.pos == noun && c.class.act == blocks && w.broken(c.head) {
		w.passed[c.head] = true
		w.say("%q is broken", w.d.RangeText(c.words))
		return
	}
	if c.class.source && w.base(over) != "xcomp" {
		w.settle()
	}
	if p := w.caseOf(over); (p == "about" || p == "of") && w.isGerund(over) && musings[c.entry.lemma] {
		w.push(classNamed("must"), extract.Range{}, over, false) // "talked about selling"
	}
	o := operator{class: c.class, at: c.words, over: over, event: w.presup, given: w.given}
	if d := w.cueOn(over); c.entry.np != nil && (w.upos(over) == "NOUN" || w.xpos(over) == "VBG") && (d == nil || d.class.act == diminishes || d.class.act == halts) {
		o.class = c.entry.np
	}
	if c.pos == noun && c.class.act == blocks {
		if g := w.lifted(c.head); g >= 0 { // "lifted its ban on exporting": what is permitted is not done yet
			o.class = classNamed("plan")
			w.passed[g] = true
		}
	}
	if c.entry.lemma == "hope" && w.finiteClause(over) {
		o.class = classNamed("predict") // "hopes that X will sell", while who hopes to sell plans it
	}
	if signing[c.entry.lemma] && w.toMark(over) >= 0 {
		o.class = classNamed("plan") // "signed a contract to build", with the infinitive on signed
	}
	if c.class.name == "stop" && w.base(over) == "obj" && w.isIndefinite(over) {
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
	if c.entry.lemma == "deny" && c.pos == verb && w.upos(over) == "NOUN" && (w.tree().Child(c.head, "iobj") >= 0 || grants[w.lemma(over)]) {
		o.class = classNamed("refuse") // "denied the firm a licence": nothing was said
	}
	o.going = o.class.act == halts && w.isOngoing(over)
	if o.class.act == diminishes || c.class.name == "increase" && w.base(over) == "nsubj" {
		w.passed[c.head] = true
		w.presuppose(over) // "may cut its deliveries", "deliveries may double": there are some
		return
	}
	if o.class.source {
		head, ok := w.sourceOf(c)
		if c.passive && head < 0 && c.class.name == "say" {
			o.class = classNamed("report") // "is said to": by nobody in particular
		}
		if c.pos == noun && head < 0 && (c.class.name == "show" || c.class.name == "suggest") && !w.isDenied(c.head) && !w.isScarce(max(0, c.head-1)) {
			head = c.head // evidence speaks for itself
		}
		if ok && (head >= 0 || w.namesNobody(c)) {
			s := w.source(head, c)
			o.who, o.node = &s, !w.isNobody(head) && !(c.pos == noun && w.isDenied(c.head))
			if head == c.head {
				s.Range, s.Kind = c.words, extract.DocumentSource
			}
			if head < 0 {
				w.say("%s of %s %q, source unspecified", w.base(over), c.class.name, w.d.RangeText(c.words))
			} else {
				w.say("%s of %s %q, source %s", w.base(over), c.class.name, w.d.RangeText(c.words), w.d.RangeText(s.Range))
			}
			w.ops = append(w.ops, o)
			w.passed[c.head] = true
			return
		}
	}
	o.open = o.class.name == "refuse" && leavesOpen[c.entry.lemma]
	if w.means && (o.class.name == "try" || o.class.act == fails) {
		o.event = true // "tried to win favour by selling": the means was done, the end was tried
	}
	if o.class.act != inherits {
		w.say("%s of %s %q", w.base(over), o.class.name, w.d.RangeText(c.words))
	}
	w.ops = append(w.ops, o)
	w.passed[c.head] = true
}

// ongoing are nouns that name in the singular what goes on.
var ongoing = set(`production manufacture trade trafficking smuggling cooperation aid assistance support supply flow traffic financing training
	construction development`)

// isOngoing reports whether token t names what goes on or comes again and again, rather than one event.
func (w *walker) isOngoing(t int) bool {
	return w.xpos(t) == "NNS" || w.xpos(t) == "VBG" || ongoing[w.lemma(t)]
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
	if w.is(t, "nobody", "none", "neither", "no-one", "I", "we") || w.isScarce(t) {
		return true
	}
	for _, k := range w.tree().Children(t) {
		if k := int(k); k < t && (w.is(k, "no", "neither") || w.isScarce(k)) {
			return true
		}
	}
	return false
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
		return c.passive || c.pos == noun && c.class.name != "say" || w.tree().Child(c.head, "expl") >= 0
	case "infer", "suggest", "doubt":
		return c.passive
	case "condemn":
		return c.passive && c.entry.person
	}
	return false
}

// walk gathers the operators from token head to the root of its sentence.
func (w *walker) walk(head int) {
	t := w.tree()
	w.claim, w.left, w.undoubted = head, -1, -1
	w.quote = int(w.outer[head])
	w.performs(head)
	w.local(head, -1)
	tok := head
	for steps := 0; steps < maxSteps; steps++ {
		h, mended := w.up(tok)
		if h < 0 || w.underLabel(tok, h) {
			break
		}
		if w.left < 0 && w.quote > 0 && int(w.outer[h]) != w.quote {
			w.left = len(w.ops)
		}
		if (w.base(tok) == "conj" || w.bareParataxis(tok, h) || w.listedInfinitive(tok, h)) && !mended {
			if w.finiteClause(tok) && w.upos(h) == "VERB" && w.upos(tok) == "VERB" && !w.finiteClause(h) {
				// A finite verb is no conjunct of an infinitive or gerund: "denied sending arms and accused ...".
				if up := t.Head(h); up >= 0 && w.upos(up) == "VERB" {
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

// performs adds the source of a predicate that is itself an act of speech: who promises or offers a delivery says so.
func (w *walker) performs(head int) {
	c := w.cueOn(head)
	if c == nil || c.pos != verb || c.passive || c.class.act != unrealises || !c.class.source || c.class.name == "urge" || c.class.name == "ask" {
		return
	}
	if who, ok := w.sourceOf(c); ok && who >= 0 && !w.isNobody(who) {
		s := w.source(who, c)
		w.say("%s %q by %s", c.class.name, w.d.RangeText(c.words), w.d.RangeText(s.Range))
		w.ops = append(w.ops, operator{class: c.class, at: c.words, over: head, who: &s, node: true})
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
// subject, which is no conjunct of a finite verb; -1 otherwise.
func (w *walker) infinitiveBefore(h, tok int) int {
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
	for k := tok - 1; k > 0 && k > tok-5; k-- {
		if w.is(k, "amid") {
			return w.isComma(k - 1)
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
	if at, ok := w.neverWas(t); ok && below < 0 && !negated {
		w.negate(at, t)
		negated = true
	}
	if at, ok := w.adjacentNegation(t); ok && !negated {
		w.negate(at, t)
		negated = true
	}
	if be := w.isTo(t); be >= 0 {
		w.push(classNamed("plan"), word(be), t, false)
	}
	if b := w.base(t); b == "appos" || b == "parataxis" { // "Report: Chad to buy tanks"
		w.toBuy(t)
	}
	if had := w.hadBetter(t); had >= 0 {
		w.push(classNamed("must"), extract.Range{Start: had, End: had + 2}, t, false)
	}
	for _, k := range kids {
		k := int(k)
		if w.base(k) != "aux" || w.xpos(k) != "MD" || w.outer[k] != w.outer[t] {
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
	if below < 0 || w.base(below) == "compound" || w.base(below) == "nmod" {
		w.adjectives(t)
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
		w.push(classNamed("if"), word(at), t, false)
	}
	w.condition(t, below)
	w.asides(t, below)
	if o := w.tree().Child(t, "nsubj:outer"); o >= 0 && o != below && w.cueOn(o) != nil && w.cueOn(o).pos == noun && !w.passed[o] {
		w.pushCue(w.cueOn(o), t) // "the fear is that P"
	}
}

// invertedCondition is the auxiliary of "had X lent", "should X sell", "were X to sell" in a clause beneath another; -1 for none.
func (w *walker) invertedCondition(t int) int {
	switch w.base(t) {
	case "advcl", "parataxis", "ccomp", "csubj":
	case "root":
		if s := w.d.Sentences[w.d.SentenceOf(t)]; w.isQuestion(s, t) {
			return -1
		}
	default:
		return -1
	}
	s := w.tree().Child(t, "nsubj", "nsubj:pass")
	for _, k := range w.tree().Children(t) {
		if k := int(k); s > k && w.base(k) == "aux" && w.is(k, "had", "should", "were") && w.tree().Child(t, "mark", "advmod") < 0 {
			return k
		}
	}
	return -1
}

// negate adds a bare negation; "no longer" is a halt.
func (w *walker) negate(at extract.Range, over int) {
	if w.is(at.End-1, "longer") {
		w.push(classNamed("stop"), at, over, false)
		return
	}
	if w.excepts(over) || w.owes(over) {
		w.push(classNamed("must"), extract.Range{}, over, false)
		return
	}
	w.push(classNamed("not"), at, over, true)
	w.ops[len(w.ops)-1].truth = truths[w.lemma(over)] || w.lemma(over) == "case"
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
		case w.is(k, "yet"):
			// "has yet to deliver", with yet hung on either verb
			if h := w.tree().Head(t); h >= 0 && (w.lemma(h) == "have" || w.lemma(h) == "be") && k < w.toMark(t) {
				return word(k), true
			}
			if (w.lemma(t) == "have" || w.lemma(t) == "be") && below >= 0 && k < w.toMark(below) {
				return word(k), true
			}
		case w.base(k) == "cc" && w.is(k, "rather") && k+1 < t && w.is(k+1, "than"):
			return extract.Range{Start: k, End: k + 2}, true
		case w.is(k, "almost", "nearly") && k == t-1 && below < 0 && w.upos(t) == "VERB":
			return word(k), true // "almost sold": did not
		case w.lemma(k) == "not" || w.is(k, "never", "nor", "neither", "nowhere"):
			if w.is(k, "neither") && w.base(k) != "cc" && w.base(k) != "advmod" {
				return word(k), w.upos(t) == "NOUN"
			}
			if k+1 < len(w.d.Tokens) && w.is(k+1, "only", "just", "merely", "simply", "least", "surprisingly", "necessarily", "yet") && w.lemma(k) == "not" {
				if w.is(k+1, "yet") {
					return extract.Range{Start: k, End: k + 2}, true
				}
				return extract.Range{}, false
			}
			return word(k), true
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
			return word(k), true
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
		if w.is(k, "nobody", "none", "neither", "nothing", "no-one") || w.is(k, "little") && w.lemma(t) == "do" {
			return word(k), true
		}
		for _, g := range w.tree().Children(k) {
			if g := int(g); (w.base(g) == "det" || w.base(g) == "advmod" || w.base(g) == "cc") && w.is(g, "no", "neither") {
				return word(g), true
			}
		}
	}
	return extract.Range{}, false
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
	case "circumstance", "condition", "account", "way", "sense", "means", "manner":
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
	return word(k), w.isScarce(k)
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
	for k := t - 1; k >= 0 && k >= t-6; k-- {
		switch {
		case w.lemma(k) == "not" || w.is(k, "never"):
			if h := w.tree().Head(k); w.is(k+1, "only", "just", "merely", "least") || h != t && (h < k || h > t || w.upos(h) == "VERB") {
				return extract.Range{}, false
			}
			return word(k), true
		case w.is(k, "longer") && k > 0 && w.is(k-1, "no"):
			return extract.Range{Start: k - 1, End: k + 1}, true
		}
		if u := w.upos(k); u != "AUX" && u != "ADV" {
			break
		}
	}
	return extract.Range{}, false
}

// carriesNegation reports whether "no" before noun t negates the event beneath it: "no role in the sale", "no evidence
// that", while "no details of the sale" presupposes the sale.
func (w *walker) carriesNegation(t int) bool { return w.cueOn(t) != nil }

// isTo is the form of be in "is to deliver", -1 when t is not governed by it. "If they were to deliver" is a condition only.
func (w *walker) isTo(t int) int {
	m := w.toMark(t)
	if m < 0 || w.tree().Child(t, "mark") >= 0 && w.is(w.tree().Child(t, "mark"), "if", "unless") {
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
	case c.name == "possible" && negated && w.is(k, "could", "can", "ca"):
		return // cannot: the event does not happen
	case c.name == "would" && !perfect && w.laterOn(t) && !w.hasCondition(t) && !w.reportedPast(t):
		return
	case c.name == "possible" && perfect && w.is(k, "could") && w.hasCondition(t):
		c = classNamed("would")
	case c.name == "would" && perfect:
	case c.name == "would" && !w.hasCondition(t) && w.reportedPast(t):
		c = classNamed("will") // the future of the past: "said that it would"
	case c.name == "urge" && perfect:
		c = classNamed("would") // "should have sold"
	case c.name == "must" && perfect:
		c = classNamed("probable")
	}
	w.push(c, word(k), t, false)
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
			if c := w.cueOn(h); c != nil && (c.class.act == attributes || c.class.act == denies || c.class.act == unrealises) {
				return true
			}
			return w.base(t) == "ccomp"
		case "conj", "xcomp":
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
	c := es[0].class
	o := operator{class: c, at: word(k), over: t, event: w.presup, given: w.given}
	if c.source && c.act == attributes {
		o.who = &extract.Source{Kind: extract.UnspecifiedSource, Head: -1, Certainty: c.certainty,
			Cue: extract.Cue{Range: word(k), Lemma: es[0].lemma, Class: c.name}}
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
	o := operator{class: c, at: word(k), over: t, event: w.presup, given: w.given}
	if c.source && c.act == attributes {
		o.who = &extract.Source{Kind: extract.UnspecifiedSource, Head: -1, Certainty: c.certainty,
			Cue: extract.Cue{Range: word(k), Lemma: es[0].lemma, Class: c.name}}
		o.node = true
	}
	w.say("%s %q on %s", c.name, w.d.Word(k), w.d.Word(t))
	w.ops = append(w.ops, o)
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

// clauseMark gathers the conjunction or preposition k that introduces t.
func (w *walker) clauseMark(t, k int) {
	if h := w.tree().Head(t); w.is(k, "than") && h >= 0 {
		for _, r := range w.tree().Children(h) {
			if r := int(r); r < t && w.is(r, "rather", "sooner") { // "would rather resign than sell"
				w.push(classNamed("not"), word(k), t, true)
				return
			}
		}
	}
	if h := w.tree().Head(t); w.is(k, "from") && w.xpos(t) == "VBG" && h >= 0 && (w.upos(h) == "VERB" || w.tree().Child(h, "obj") >= 0) && !drawing[w.lemma(h)] && (w.cueOn(h) == nil || !w.governs(w.cueOn(h), t)) {
		w.push(classNamed("must"), word(k), t, true) // what somebody is kept from, by whatever verb, is not said to happen
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
			case w.base(t) == "ccomp":
				c = classNamed("whether")
			case k > 0 && w.is(k-1, "even", "as"):
				return
			}
		}
		w.push(c, words, t, true)
		return
	}
}

// drawing lists verbs whose from-phrase is an origin, so that a gerund there is a fact: "profits from selling arms".
var drawing = func() map[string]bool {
	m := map[string]bool{}
	for v := range strings.FieldsSeq(`arise benefit collect come derive draw earn emerge evolve finance fund gain get go graduate grow learn make move obtain
		pay profit raise range receive recover result return shift stem suffer switch turn vary`) {
		m[v] = true
	}
	return m
}()

// condition gathers an if-clause on the node, when the node states a consequence: with a modal or in the present tense.
func (w *walker) condition(t, below int) {
	if w.upos(t) != "VERB" && w.tree().Child(t, "cop") < 0 {
		return
	}
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if k == below || w.base(k) != "advcl" {
			continue
		}
		m := w.tree().Child(k, "mark")
		if m < 0 || !w.is(m, "if", "unless", "provided", "assuming") || m > 0 && w.is(m-1, "even", "as") {
			continue
		}
		consequence := finite(w.xpos(t)) && w.xpos(t) != "VBD" || w.xpos(t) == "VB"
		for _, g := range w.tree().Children(t) {
			if w.base(int(g)) == "aux" && w.xpos(int(g)) == "MD" {
				consequence = true
			}
		}
		if consequence && !w.isSpeech(t) {
			w.push(classNamed("if"), word(m), t, false)
			return
		}
	}
}

// isSpeech reports whether t is a cue that attributes, whose own conditions do not reach its content.
func (w *walker) isSpeech(t int) bool {
	c := w.cueOn(t)
	return c != nil && (c.class.act == attributes || c.class.act == denies)
}

// asides gathers the sources that comment on the clause of t: "P, X said", "as X said", "according to X", "citing X".
func (w *walker) asides(t, below int) {
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if k == below {
			continue
		}
		switch w.base(k) {
		case "nsubj":
			if c := w.cueOn(k); c != nil && w.predicate(c) == t && !w.passed[k] {
				w.pushCue(c, t) // "the envoy's message was that P"
			}
		case "parataxis", "advcl":
			c := w.cueOn(k)
			if c == nil || w.passed[k] || w.otherwise(c) {
				continue
			}
			if c.class.name == "cite" && w.xpos(k) == "VBG" {
				if !w.isSpeech(t) || below < 0 { // on a cue it was gathered with the cue
					w.citing(k, t)
				}
				continue
			}
			if c.passive && c.class.status == extract.Predicted {
				continue // "as expected": it came about
			}
			if host, ok := w.hosted(c); ok && host == t && (c.class.act == attributes || c.class.act == hedges) {
				inner := w.ops
				w.ops = nil
				held := w.pending
				w.pending = nil
				w.relays(c)
				w.pushCue(c, t)
				w.ops, w.pending = inner, append(held, w.ops...)
			}
		case "obl", "nmod":
			if i := w.introducer(k); i >= 0 {
				w.pushListed(i, t)
			}
		}
	}
}

// introducer is the index of the according-to attribution whose source is headed by k, -1 for none.
func (w *walker) introducer(k int) int {
	if i, ok := w.by[k]; ok && w.listed[i].cue.pos == prep {
		return i
	}
	for _, g := range w.tree().Children(k) {
		if i, ok := w.by[int(g)]; ok && w.listed[i].cue.pos == prep {
			return i
		}
	}
	return -1
}

// pushListed adds the operator of an attribution found before.
func (w *walker) pushListed(i, over int) {
	l := &w.listed[i]
	if w.passed[l.cue.head] {
		return
	}
	w.passed[l.cue.head] = true
	s := l.Source
	c := l.cue.class
	if s.Kind == extract.UnspecifiedSource && l.cue.pos == prep {
		c = classNamed("report")
	}
	w.say("%s %q, source %s", c.name, w.d.RangeText(s.Cue.Range), w.d.RangeText(s.Range))
	w.pending = append(w.pending, operator{class: c, at: s.Cue.Range, over: over, who: &s, node: true, event: w.presup, given: w.given})
}

// motives are cited for what one does and say nothing themselves: "citing the risk of war".
var motives = set(`possibility risk danger threat lack shortage need reason ground principle law rule right interest concern worry cost delay`)

// citing gathers "citing X" at verb k: X is the source within.
func (w *walker) citing(k, over int) {
	if x := w.tree().Child(k, "obj"); x >= 0 && !w.passed[k] && !motives[w.lemma(x)] {
		w.cite(w.cueOn(k), x, over)
	}
}

// cite adds the source headed by x that cue c cites.
func (w *walker) cite(c *cue, x, over int) {
	w.passed[c.head] = true
	s := w.source(x, c)
	if x > c.head {
		s.Range.Start = max(s.Range.Start, c.head+1)
	}
	w.settle()
	w.say("cite %q, source %s", w.d.RangeText(c.words), w.d.RangeText(s.Range))
	w.ops = append(w.ops, operator{class: c.class, at: c.words, over: over, who: &s, node: true, event: w.presup, given: w.given})
}

// relays gathers the sources that a cue itself relays: "reported, citing officials".
func (w *walker) relays(c *cue) {
	look := func(at int) {
		for _, k := range w.tree().Children(at) {
			k := int(k)
			if r := w.cueOn(k); r != nil && r.class.name == "cite" && (w.base(k) == "advcl" || w.base(k) == "xcomp" || w.base(k) == "acl") && w.xpos(k) == "VBG" {
				w.citing(k, c.head)
			}
		}
	}
	look(c.head)
	if s := w.tree().Child(c.head, "nsubj"); s >= 0 {
		look(s)                           // "The paper, quoting officials, reported"
		for k := s + 1; k < c.head; k++ { // the same where the tree made something else of it
			if (w.lemma(k) == "cite" || w.lemma(k) == "quote") && w.xpos(k) == "VBG" && w.isComma(k-1) && !w.passed[k] {
				if x, es := w.nextNominal(k+1, c.head), w.lex.lookup(verb, w.lemma(k)); x >= 0 && len(es) > 0 {
					w.cite(&cue{head: k, words: word(k), entry: &es[0], class: es[0].class, pos: verb}, x, c.head)
				}
			}
		}
	}
}

// isCharging reports whether noun t is a charge or report whose content the path has come from by a participle: "allegations accusing it of
// selling", "a story saying that it sold".
func (w *walker) isCharging(t int) bool {
	if w.upos(t) != "NOUN" || w.cueOn(t) == nil && !documentNouns[w.lemma(t)] {
		return false
	}
	for _, k := range w.tree().Children(t) {
		if c := w.cueOn(int(k)); w.base(int(k)) == "acl" && w.passed[int(k)] && c != nil && c.class.act == attributes && c.class.source {
			return true
		}
	}
	return false
}

// edge gathers what the governor h does to its dependent tok.
func (w *walker) edge(tok, h int) {
	base := w.base(tok)
	if w.xpos(tok) == "VBG" && w.lists(h) && tok > h && w.caseOf(tok) == "" && (base == "xcomp" || base == "ccomp" || base == "obj" || base == "advcl") {
		w.push(classNamed("must"), word(h), tok, false)
		return
	}
	if c := w.cueOn(h); c != nil && w.governs(c, tok) {
		if b := base; w.presup && ((c.entry.clause || c.entry.np != nil) && c.class.act == attributes || c.class.act == denies) && tok != w.claim && (b == "obj" || b == "obl" || b == "nsubj") && w.cueOn(tok) == nil {
			return // a thing described in passing is the writer's description: "discussed the tanks that Iran sold"
		}
		if m := w.d.MentionAt(tok); w.presup && c.entry.lemma == "attack" && c.pos == verb && tok != w.claim && w.upos(tok) == "NOUN" && (m == nil || m.Class == extract.NoActor || m.Class == extract.Carrier || m.Class == extract.Place) {
			return // with arms and not with words: "attacked a convoy carrying rifles"
		}
		if c.pos == noun && w.isDenied(h) && (c.entry.lemma == "doubt" || c.entry.lemma == "question" && w.xpos(tok) != "VBG") {
			w.undoubted = h
			return
		}
		if n := w.cueOn(tok); c.class.name == "ask" && base == "obl" && n != nil && n.pos == noun && n.class.act == attributes && w.passed[tok] {
			w.presuppose(tok) // "asked about reports that P": the reports stand, and who is asked vouches for nothing
			if g := w.tree().Head(h); g >= 0 && w.base(h) == "advcl" {
				w.passed[g] = true
			}
			return
		}
		if c.class.act == denies || c.class.name == "confirm" {
			if n := w.cueOn(tok); n != nil && n.pos == noun && n.class.source && w.passed[tok] || w.isCharging(tok) {
				if n == nil || n.class.act != unrealises { // who rejects a proposal denies nothing
					w.answered(c)
				}
				return
			}
			if n := w.namedBefore(tok, h); n != nil && n.class.source { // "rejected claims by Egypt that P", the clause hung on the verb
				w.pushCue(n, tok)
				w.answered(c)
				return
			}
			for i := range w.ops {
				if who := w.ops[i].who; who != nil && w.ops[i].node && who.Range.Has(tok) && base == "obj" { // "rejected a report saying that P"
					w.answered(c)
					return
				}
			}
		} else if n := w.namedBefore(tok, h); n != nil && c.class.source { // "raised fears that P", the clause hung on the verb
			w.pushCue(n, tok)
			tok = n.head
		}
		if c.class.name == "cite" && c.pos == verb {
			if c.passive {
				if s, _ := w.sourceOf(c); s < 0 {
					return
				}
			}
		} else {
			w.relays(c)
		}
		w.pushCue(c, tok)
		return
	}
	switch base {
	case "xcomp":
		switch {
		case w.toMark(tok) < 0:
		case w.lemma(h) == "go" && w.xpos(h) == "VBG":
			w.push(classNamed("will"), word(h), tok, false)
		case w.factive(h):
			w.presuppose(tok)
		case w.judges(h):
			w.judged(tok, h)
		case w.becomesRank(tok, h): // "became the first state to sell", hung on the verb
		case w.upos(h) == "VERB" && w.cueOn(h) == nil:
			// Only verbs of the lexicon pass the fact on (implicatives, Karttunen 1971; aspect, raising, perception): "vied to sell" and
			// "paid him to sell" do not.
			w.push(classNamed("plan"), extract.Range{}, tok, false)
		}
	case "ccomp":
		w.holds(h, tok)
	case "acl":
		if w.isOpaque(h) && (w.rel(tok) == "acl:relcl" || w.toMark(tok) < 0 && w.caseOf(tok) == "") {
			return // "seeks a firm that sells rifles": there may be none
		}
		if falsities[w.lemma(h)] && w.upos(h) == "NOUN" && w.thatClause(tok) && w.cueOn(h) == nil { // "the myth that"
			w.push(classNamed("pretend"), word(h), tok, false)
			return
		}
		w.given = w.given || !w.presup && w.isKnown(h, tok)
		switch {
		case w.isGerund(tok) && w.caseOf(tok) == "of" && !facts[w.lemma(h)], w.isGerund(tok) && w.aims(w.caseOf(tok)):
			w.push(classNamed("must"), extract.Range{}, tok, false) // "the idea of selling"
		case w.rel(tok) == "acl:relcl" && w.timeToCome(h):
		case w.rel(tok) == "acl:relcl":
			w.presuppose(tok)
		case w.toMark(tok) >= 0:
			switch {
			case w.isOrdinal(h):
			case w.is(h, "nothing", "little"):
				w.push(classNamed("not"), word(h), tok, true) // "did nothing to stop"
			case w.isDenied(h):
				w.push(classNamed("must"), extract.Range{}, tok, false) // "has no reason to sell"
			default:
				w.push(classNamed("plan"), extract.Range{}, tok, false)
			}
		case w.thatClause(tok) && w.upos(h) == "NOUN" && w.cueOn(h) == nil && !facts[w.lemma(h)] && !occasions[w.lemma(h)]:
			w.push(classNamed("must"), word(h), tok, false) // "the fuss that", "the hysteria that": talk of a thing is not the thing
		case w.xpos(tok) == "VBG" && w.caseOf(tok) == "" && w.isSeized(h):
			if !w.origin {
				w.push(classNamed("block"), word(w.tree().Head(h)), tok, false) // the carrying came to its end there
			}
			w.presup = true
		case w.xpos(tok) == "VBN" || w.xpos(tok) == "VBG" && w.caseOf(tok) == "":
			w.presuppose(tok)
		}
	case "advcl":
		if w.xpos(tok) == "VBG" && w.caseOf(tok) == "" && tok == w.claim && w.seizes(h) {
			w.push(classNamed("block"), word(h), tok, false) // "intercepted a truck carrying rifles"
			return
		}
		w.adverbial(tok, h)
	case "csubj":
		if w.toMark(tok) >= 0 && w.upos(tok) == "VERB" {
			if w.factive(h) {
				w.presuppose(tok)
				return
			}
			w.push(classNamed("must"), extract.Range{}, tok, false) // "it is cheaper to sell"
			return
		}
		if w.finiteClause(tok) && w.tree().Child(tok, "mark") >= 0 && w.holds(h, tok) {
			return
		}
		w.imagined(tok, h)
		w.presuppose(tok)
	case "nsubj":
		w.imagined(tok, h)
		if !w.presup && w.isKind(tok) && w.tree().Child(h, "cop") >= 0 {
			w.push(classNamed("must"), extract.Range{}, tok, false)
		}
		w.presuppose(tok)
	case "obl", "nmod":
		if w.isGerund(tok) && (w.aims(w.caseOf(tok)) || base == "nmod" && w.caseOf(tok) == "of" && !facts[w.lemma(h)]) {
			w.push(classNamed("must"), extract.Range{}, tok, false)
			return
		}
		switch w.caseOf(tok) {
		case "after", "before", "during", "since", "following", "despite", "amid", "until", "because", "due", "upon", "by":
			w.presuppose(tok)
		}
	case "parataxis", "list", "dep", "dislocated":
		w.presuppose(tok)
	case "amod", "compound":
		if w.marks(tok) && w.tree().Child(h, "nmod:poss") >= 0 {
			w.presuppose(tok) // "cannot sell its Libyan-made rifles": it has them all the same
		}
	}
}

// facts are nouns whose gerund with of tells what has happened; of other nouns (idea, question, goal, importance) it does not.
var facts = set(`act result consequence experience crime credit honour honor blame success proceeds profit policy habit tradition custom tactic
	strategy year decade month business work offence offense memory aftermath sin`)

// aims reports whether a preposition before a gerund says what somebody leans to or shrinks from, and not what he has done, where no
// cue tells: "winced at selling", "doubts about selling".
func (w *walker) aims(preposition string) bool {
	switch preposition {
	case "at", "towards", "toward", "about", "over":
		return true
	}
	return false
}

// lists reports whether verb h tells what belongs to its subject, so that a gerund names a kind of deed: "its tasks include sending".
func (w *walker) lists(h int) bool {
	switch w.lemma(h) {
	case "include", "entail", "involve":
		return true
	}
	return false
}

// factive reports whether predicate h judges a deed that was done: "it was wrong of him to sell" (Karttunen 1971). In the present, and
// of other adjectives (cheaper, hard), the deed is open.
func (w *walker) factive(h int) bool {
	c := w.tree().Child(h, "cop")
	return judgements[w.lemma(h)] && c >= 0 && w.xpos(c) == "VBD" && w.tree().Child(h, "aux") < 0
}

// judgements are adjectives and nouns that judge what somebody did.
var judgements = set(`wrong right foolish unwise wise smart brave stupid mistaken irresponsible reckless generous kind crazy naive clever bold
	cruel rash careless hypocritical cowardly shameful mad silly mistake error blunder crime folly shame disgrace`)

// isKnown reports whether noun h is definite, or its clause tok set off, so that what the clause tells is not part of what is believed or
// feared: "believes that the tanks that Iran sold are old", "fears that arms, sold by Iran, were lost".
func (w *walker) isKnown(h, tok int) bool {
	d := w.tree().Child(h, "det", "nmod:poss")
	if d >= 0 && (w.rel(d) == "nmod:poss" || w.is(d, "the", "this", "these", "those")) || w.upos(h) == "PROPN" {
		return true
	}
	s := w.tree().Subtree(tok).Start
	return w.upos(s) == "PUNCT" || s > 0 && w.upos(s-1) == "PUNCT"
}

// isOpaque reports whether noun h is the indefinite object of a verb that does not say that there is such a thing: "seeks a firm that".
func (w *walker) isOpaque(h int) bool {
	d, v := w.tree().Child(h, "det"), w.tree().Head(h)
	if d < 0 || v < 0 || w.base(h) != "obj" || !w.is(d, "a", "an", "any") {
		return false
	}
	c := w.cueOn(v)
	return c != nil && c.pos == verb && c.class.act == unrealises && c.class.name != "ask" && w.governs(c, h)
}

// imagined gathers what the clause of h says of its subject tok when that is no fact: a gerund under a modal or in a present judgement
// ("selling jets would be a mistake", "sending tanks is madness"), any event under would.
func (w *walker) imagined(tok, h int) {
	gerund := w.isGerund(tok)
	if !gerund && (w.upos(tok) != "NOUN" || tok != w.claim) || w.presup {
		return
	}
	for _, k := range w.tree().Children(h) {
		k := int(k)
		switch {
		case w.base(k) == "aux" && w.xpos(k) == "MD" && (gerund || w.is(k, "would", "'d", "’d")):
			w.push(classNamed("would"), word(k), tok, false)
			return
		case gerund && w.base(k) == "cop" && (w.tree().Child(h, "case") >= 0 || w.tree().Child(h, "aux") < 0 && w.xpos(k) != "VBD"):
			w.push(classNamed("must"), extract.Range{}, tok, false)
			return
		}
	}
}

// isKind reports whether event noun t names, with another beside an "or", kinds of deeds rather than one that was done: "the sale or
// transfer of rifles is a crime".
func (w *walker) isKind(t int) bool {
	if w.upos(t) != "NOUN" {
		return false
	}
	for _, k := range w.tree().Children(t) {
		if k := int(k); w.base(k) == "conj" && w.isEvent(k) {
			if c := w.tree().Child(k, "cc"); c >= 0 && w.is(c, "or") {
				return true
			}
		}
	}
	return false
}

// namedBefore is the noun cue that verb h has for an object before clause tok, which says what it is that the noun names; nil for none.
func (w *walker) namedBefore(tok, h int) *cue {
	o := w.tree().Child(h, "obj")
	if b := w.base(tok); o < 0 || o > tok || b != "ccomp" && (b != "advcl" || !w.thatClause(tok)) {
		return nil
	}
	if n := w.cueOn(o); n != nil && n.pos == noun && (n.class.source || n.class.act == unrealises) {
		return n
	}
	return nil
}

// holds reports whether predicate h says of clause tok that it is so, and no more, so that its negation reaches the clause: "it is not the
// case that P". What is not clear is left open.
func (w *walker) holds(h, tok int) bool {
	switch {
	case truths[w.lemma(h)] || w.lemma(h) == "case":
		return true
	case falsities[w.lemma(h)] && w.upos(h) == "NOUN" && w.tree().Child(h, "cop") >= 0: // "it is a lie that"
		w.push(classNamed("pretend"), word(h), tok, false)
		return true
	case evident[w.lemma(h)] && w.upos(h) != "VERB" && w.tree().Child(h, "cop") >= 0:
		w.push(classNamed("know"), word(h), tok, false)
		return true
	}
	return false
}

// evident are predicates of a clause that is so for all to see.
var evident = set(`clear obvious plain proven certain undeniable indisputable self-evident`)

// judges reports whether an infinitive under h is judged and not said to happen: "harder to sell", "made sense to sell".
func (w *walker) judges(h int) bool { return w.upos(h) == "ADJ" || w.lemma(h) == "make" }

// judged gathers what h, which judges infinitive tok, makes of it: who is "too weak to sell" does not (Karttunen 1971).
func (w *walker) judged(tok, h int) {
	for _, k := range w.tree().Children(h) {
		if k := int(k); w.base(k) == "advmod" && w.is(k, "too") && k < h {
			w.push(classNamed("impossible"), word(k), tok, false)
			return
		}
	}
	w.push(classNamed("must"), extract.Range{}, tok, false)
}

// occasions are nouns whose that-clause says when or how something is so.
var occasions = map[string]bool{"day": true, "time": true, "moment": true, "year": true, "extent": true, "degree": true, "way": true, "point": true,
	"proof": true, "truth": true, "reality": true, "irony": true, "shame": true, "pity": true, "secret": true, "surprise": true, "coincidence": true}

// isSeized reports whether noun t is the object of a seizure.
func (w *walker) isSeized(t int) bool {
	h := w.tree().Head(t)
	return h >= 0 && (w.base(t) == "obj" || w.rel(t) == "nsubj:pass") && w.seizes(h)
}

// seizes reports whether verb t takes goods off their way.
func (w *walker) seizes(t int) bool {
	switch w.lemma(t) {
	case "seize", "intercept", "confiscate", "impound", "interdict":
		return true
	}
	return false
}

// presuppose marks that the event is taken for granted by what stands above.
func (w *walker) presuppose(tok int) {
	if !w.presup {
		w.say("%s presupposed by %s", w.d.Word(tok), w.base(tok))
	}
	w.presup = true
}

// neverWas is the negation in a relative clause that says of event noun t that it did not happen: "the sale, which never took place".
func (w *walker) neverWas(t int) (extract.Range, bool) {
	if w.upos(t) != "NOUN" {
		return extract.Range{}, false
	}
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if c := w.cueOn(k); w.rel(k) != "acl:relcl" || c == nil || c.class.name != "begin" || w.tree().Child(k, "nsubj") < 0 || w.xpos(w.tree().Child(k, "nsubj")) != "WDT" {
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

// timeToCome reports whether h says what time something would or will be, and so whether its clause is a fact no more than it is: "it would
// be the first time that Chad sold jets".
func (w *walker) timeToCome(h int) bool {
	if w.lemma(h) != "time" || w.tree().Child(h, "cop") < 0 {
		return false
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); w.base(k) == "aux" && w.xpos(k) == "MD" {
			return true
		}
	}
	return false
}

// isOrdinal reports whether a noun names a rank, so that the infinitive behind it is a fact: "the first country to sell".
func (w *walker) isOrdinal(h int) bool {
	for _, k := range w.tree().Children(h) {
		if w.is(int(k), "first", "second", "third", "last", "only", "latest", "next") {
			return true
		}
	}
	return w.is(h, "first", "second", "last")
}

// becomesRank reports whether verb h says that somebody comes to be the first, the last or the like, of whom the infinitive tok tells.
func (w *walker) becomesRank(tok, h int) bool {
	if !w.is(h, "become", "becomes", "became", "becoming", "remain", "remains", "remained") {
		return false
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); k > h && k < tok && w.base(k) == "xcomp" && w.nominal(k) && w.isOrdinal(k) {
			return true
		}
	}
	return false
}

// adverbial gathers what an adverbial clause headed by tok says of its fact: purpose, time, reason, means.
func (w *walker) adverbial(tok, h int) {
	if w.toMark(tok) >= 0 {
		if w.isOrdinal(h) {
			return
		}
		if w.factive(h) {
			w.presuppose(tok)
			return
		}
		if w.judges(h) {
			w.judged(tok, h)
		} else {
			w.push(classNamed("plan"), extract.Range{}, tok, false)
		}
		return
	}
	m := w.caseOf(tok)
	if m == "that" && w.holds(h, tok) {
		return // "That it sold them is not true", hung as an adverbial
	}
	if w.isGerund(tok) && (w.aims(m) || w.complements(tok, h, m)) {
		w.push(classNamed("must"), extract.Range{}, tok, false)
		return
	}
	switch m {
	case "by", "through":
		w.means = true
		return
	case "in", "into", "": // "talked into selling": who may be talked into it may sell
		return
	case "if", "unless", "whether", "provided", "without", "lest":
		w.presup = true // its own mark has decided
		return
	case "so":
		w.push(classNamed("plan"), extract.Range{}, tok, false)
		return
	}
	w.presuppose(tok)
}

// complements reports whether gerund tok behind preposition m is what an unlisted verb or adjective h is about rather than a deed told
// beside it: "is wary of selling", "leaned to selling", "shied away from selling".
func (w *walker) complements(tok, h int, m string) bool {
	p := w.tree().Child(tok, "mark", "case")
	if p < 1 {
		return false
	}
	switch m {
	case "of":
		return true
	case "to":
		return p == h+1 && (w.upos(h) == "VERB" || w.upos(h) == "ADJ") || w.is(p-1, "close", "closer", "near", "nearer")
	case "in":
		return w.is(p-1, "interest", "interested")
	case "from", "on":
		return w.is(p-1, "away", "back", "off", "short", "clear", "far")
	}
	return false
}

// answered records that the speaker of cue c answers the claim: "denied reports that P", "confirmed reports that P".
func (w *walker) answered(c *cue) {
	head, ok := w.sourceOf(c)
	if !ok || head < 0 {
		return
	}
	w.passed[c.head] = true
	kind := extract.Denies
	if c.class.name == "confirm" {
		kind = extract.Confirms
	} else if c.class.name == "doubt" {
		kind = extract.Disputes
	}
	w.say("%s %q answers it", c.class.name, w.d.RangeText(c.words))
	w.responses = append(w.responses, extract.Response{Kind: kind, Source: w.source(head, c),
		Quote: w.d.Sentences[w.d.SentenceOf(c.head)].Span})
	w.presup = true
}

// shared gathers what the first conjunct h shares with conjunct tok: always asides; modals, negation and conditions when
// tok has no subject and finite form of its own.
func (w *walker) shared(h, tok int) {
	tree := w.tree()
	own := tree.Child(tok, "nsubj", "nsubj:pass", "expl") >= 0
	form := w.xpos(tok)
	if !own && w.upos(tok) == "VERB" && !finite(form) && !w.finiteClause(tok) && w.toMark(tok) < 0 {
		contrast := false
		for _, k := range tree.Children(tok) {
			if w.base(int(k)) == "cc" && w.is(int(k), "but", "yet") {
				contrast = true
			}
		}
		negated := false
		for _, k := range tree.Children(h) {
			k := int(k)
			if at, ok := w.negator(h, k, -1); ok && w.base(k) != "obj" && !contrast {
				w.push(classNamed("not"), at, tok, true)
				negated = true
			}
		}
		for _, k := range tree.Children(h) {
			if k := int(k); w.base(k) == "aux" && w.xpos(k) == "MD" {
				w.modal(h, k, negated)
			}
		}
	}
	if w.upos(tok) == "NOUN" {
		for _, k := range tree.Children(h) {
			k := int(k)
			if w.base(k) == "det" && w.is(k, "no") || w.base(k) == "cc:preconj" && w.is(k, "neither") {
				w.push(classNamed("not"), word(k), tok, true)
			}
		}
	}
	if !own {
		for _, k := range tree.Children(h) {
			if k := int(k); w.base(k) == "advmod" {
				w.adverb(h, k)
			}
		}
		w.condition(h, tok)
	}
	w.asides(h, tok)
}

// atRoot gathers what stands above the root of the sentence: a question, the speaker of the quote, the voice of the paragraph.
func (w *walker) atRoot(root int) {
	si := w.d.SentenceOf(root)
	s := w.d.Sentences[si]
	w.toBuy(root)
	if w.isQuestion(s, root) {
		w.push(classNamed("whether"), word(w.lastToken(s)), root, false)
	}
	w.settle()
	if w.quote > 0 {
		if i := w.quoted[w.quote-1]; i >= 0 && !w.passed[w.listed[i].cue.head] {
			at := len(w.ops)
			w.presup = false
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
				w.presup = false
				w.pushListed(i, root)
			}
		}
	}
	w.settle()
	if i := w.voice[s.Paragraph]; i >= 0 {
		w.presup = false
		w.pushListed(i, root)
		w.settle()
	}
	w.raiseQuoters()
}

// quoterOf is the verb of quoting above the saying at token t: "the agency quoted him as saying"; -1 for none.
func (w *walker) quoterOf(t int) int {
	q := w.tree().Head(t)
	if q >= 0 && w.nominal(q) && w.base(q) == "obj" {
		q = w.tree().Head(q)
	}
	if q < 0 || w.xpos(t) != "VBG" {
		return -1
	}
	if c := w.cueOn(q); c == nil || c.class.name != "cite" || c.pos != verb || c.passive {
		return -1
	}
	return q
}

// raiseQuoters puts who quotes somebody above whom he quotes, wherever the path has met the two.
func (w *walker) raiseQuoters() {
	for b := range w.ops {
		q := -1
		if at := w.ops[b].at; !at.Empty() && w.ops[b].who != nil {
			q = w.quoterOf(at.Start)
		}
		for a := 0; q >= 0 && a < b; a++ {
			if w.ops[a].class.name == "cite" && w.ops[a].at.Has(q) {
				said := w.ops[b]
				copy(w.ops[a+1:b+1], w.ops[a:b])
				w.ops[a] = said
				break
			}
		}
	}
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
	for t := s.Tokens.Start; t < s.Tokens.End && t < s.Tokens.Start+4; t++ {
		if w.is(t, "who", "where", "when", "why", "how", "what", "which", "whose") {
			return false
		}
	}
	return true
}

// toBuy gathers the plan of a headline at verb t: "X to buy Y".
func (w *walker) toBuy(t int) {
	if m := w.toMark(t); m >= 0 && w.xpos(t) == "VB" && w.isTo(t) < 0 {
		if n := w.tree().Child(t, "nsubj"); n >= 0 && n < m {
			w.push(classNamed("plan"), word(m), t, false)
		}
	}
}
