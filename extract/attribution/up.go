package attribution

import (
	"strings"
)

// The governor of a word, where the parser hung it elsewhere.

// raisedTo is the governor of event tok, subject of the passive cue or word of likelihood or planning h, where its infinitive says that it happened or what became of
// it: the cue ("its sale is believed to have taken place", "is unlikely to happen"), or a verb of ending or preventing ("thought to have been cancelled",
// and behind a verb of staying or becoming: "remain blocked");
// -1 for none. Of anything else that is said of an event it is taken for granted.
func (a *analysis) raisedTo(tok, h int) int {
	c := a.cueOn(h)
	if x := a.tree().Child(h, "xcomp"); x > h && keeping[a.lemma(h)] && a.upos(tok) == "NOUN" && a.toMark(x) < 0 {
		if k := a.cueOn(x); k != nil && (a.xpos(x) == "VBN" || k.pos == adj) && (k.class.act == halts || k.class.act == blocks) {
			return x
		}
	}
	if c == nil || a.upos(tok) != "NOUN" || !(c.passive && c.class.act == attributes || c.class.act == hedges || c.class.name == "unlikely" || c.class.name == "plan" && c.pos != noun) {
		return -1
	}
	x := a.tree().Child(h, "xcomp")
	if x < h || a.toMark(x) < 0 {
		return -1
	}
	if happening[a.lemma(x)] && !(c.class.name == "plan" && a.lemma(x) == "continue") { // "is bound to continue": it goes on
		return h
	}
	if k := a.cueOn(x); k != nil && k.pos == verb && (k.class.act == halts || k.class.act == blocks) {
		return x
	}
	return -1
}

// keeping are verbs of staying or becoming what a participle behind them says.
var keeping = set("remain stay become get")

// happening are verbs that say of an event that it took place.
var happening = set("occur happen take exist proceed begin start commence continue resume go materialise materialize complete finish conclude follow")

// up is the governor of token tok. Where the parser hung a content clause or an accused deed on the person beside it ("told
// parliament that P", "accused the firm of selling"), or on the one cited in between, it is the cue, and mended is true.
func (a *analysis) up(tok int) (h int, mended bool) {
	t := a.tree()
	h = t.Head(tok)
	if n := a.exemplified(tok); n >= 0 && n != h {
		return n, false
	}
	if h < 0 {
		return h, false
	}
	if n := a.voiced(tok, h); n >= 0 {
		return n, false
	}
	if n := a.partedFrom(tok, h); n >= 0 {
		return n, true
	}
	// The last word of a phrasal cue stands for the whole: "pleaded not guilty to selling", "stopped short of selling".
	if v := t.Head(h); v >= 0 && v < h {
		if c := a.cueOn(v); c != nil && c.words.Has(h) && (c.entry.takes(a.caseOf(tok)) || a.base(tok) == "ccomp") {
			return v, true
		}
	}
	if n := t.Head(h); relating[a.lemma(h)] && n >= 0 && n < h && (a.base(h) == "amod" || a.base(h) == "acl") && a.cueOn(n) != nil && a.cueOn(n).pos == noun {
		return n, true // "charges related to selling"
	}
	if n := a.quotedBefore(tok, h); n >= 0 {
		return n, true
	}
	if m := a.toMark(tok); m > 0 && m-1 != h && m-1 < tok && t.Head(m-1) == h {
		if c := a.cueOn(m - 1); c != nil && c.pos == adj && (c.class.act == hedges || c.class.name == "unlikely") && a.base(tok) != "conj" {
			return m - 1, true // "is likely to have sold", the two hung side by side
		}
	}
	switch a.base(tok) {
	case "appos", "parataxis": // "The news: Chad sold jets, X has told them", with the clause on its label
		if v := t.Head(h); a.base(h) == "dislocated" && v > tok && a.upos(tok) == "VERB" && t.Child(v, "ccomp") < 0 {
			if c := a.cueOn(v); c != nil && c.pos == verb && c.class.source && c.class.act == attributes {
				return v, true
			}
		}
	case "advcl":
		if j := a.judgement(tok, h); j >= 0 {
			return j, false
		}
		if o, ok := a.blamedFor(tok, h); ok {
			return o, true
		}
		if n := a.intention(tok, h); n >= 0 {
			return n, true
		}
		if n := a.evidenceTo(tok, h); n >= 0 {
			return n, false
		}
		if n := a.askedFor(tok, h); n >= 0 {
			return n, true
		}
	case "ccomp":
		if v := a.rightBeforeThat(tok, h); v >= 0 {
			return v, true
		}
		if v := t.Head(h); v >= 0 && v < h && a.base(h) == "obl" && a.caseOf(h) == "from" {
			if c := a.cueOn(v); c != nil && c.pos == verb && (c.class.name == "know" || c.class.name == "learn") && a.thatClause(tok) {
				return v, true // "learned from the log that P", the clause hung on the log
			}
		}
	case "obl":
		if o, ok := a.blamedFor(tok, h); ok {
			return o, true
		}
		return a.nounBefore(tok, h)
	case "nmod":
		if v := a.accuserOf(tok, h); v >= 0 {
			return v, true
		}
		if v := a.reproach(tok, h); v >= 0 {
			return v, true
		}
	case "xcomp":
		if n := a.intention(tok, h); n >= 0 {
			return n, true
		}
		if j := a.judgement(tok, h); j >= 0 {
			return j, false
		}
	case "nsubj":
		if x := a.raisedTo(tok, h); x >= 0 {
			return x, x == h
		}
		// "Most of them were old, the agency noted": the first subject is that of the clause
		if c := a.cueOn(h); c != nil && c.pos == verb && c.class.source {
			if k := t.Child(h, "ccomp"); k > tok && k < h && a.subject(h) != tok {
				return k, false
			}
		}
	}
	if a.base(tok) != "acl" || !a.nominal(h) {
		return h, false
	}
	if v := t.Head(h); v >= 0 && v < h && a.rel(h) == "nsubj" && a.xpos(tok) == "VBN" && t.Child(h, "mark") >= 0 {
		if c := a.cueOn(v); c != nil && c.pos == verb && c.class.source {
			return v, true // "says that a crew delivered", the past tense read as a participle
		}
	}
	if n := a.toMark(tok) - 1; n > h && t.Head(n) == h && a.base(n) == "nmod" {
		if c := a.cueOn(n); c != nil && c.pos == noun && c.class.act == unrealises {
			return n, true // "a charge of conspiracy to sell", with the infinitive on the charge
		}
	}
	if c := a.cueOn(h); c != nil && c.pos == noun && a.governs(c, tok) && !a.thatClause(tok) {
		return h, false
	}
	if v := a.arranged(tok, h); v >= 0 {
		return v, true
	}
	if v := a.saidIn(tok, h); v >= 0 {
		return v, true
	}
	if g := t.Head(h); a.toMark(tok) >= 0 && g >= 0 && g < h && a.base(h) == "nmod" && a.caseOf(h) == "by" {
		if c := a.cueOn(g); c != nil && c.pos == noun && c.class.act == unrealises {
			return g, true // "an attempt by the agency to ship", the infinitive on the agency
		}
	}
	if p := a.caseOf(tok); p != "" && a.xpos(tok) == "VBG" { // "imposed sanctions on two firms for selling"
		v := h
		for steps := 0; v >= 0 && steps < 4 && a.nominal(v); steps++ {
			v = t.Head(v)
		}
		if v >= 0 && v < h {
			if o, ok := a.blamedFor(tok, v); ok {
				return o, true
			}
		}
	}
	that := a.thatClause(tok)
	if k := a.tree().Subtree(tok).Start - 1; that && k > h && t.Head(k) == h && a.base(k) == "nmod" && a.cueOn(h) == nil {
		if c := a.cueOn(k); c != nil && c.pos == noun && c.class.source {
			return k, false // "no truth in reports that P", the clause hung on truth
		}
	}
	n := h
	v := t.Head(n)
	for steps := 0; that && v >= 0 && steps < 3 && a.nominal(v) && a.cueOn(n) == nil; steps++ { // "said on condition of anonymity that"
		n, v = v, t.Head(v)
		if c := a.cueOn(n); c != nil && c.pos == noun && c.class.source && c.entry.takes("of") {
			return n, true // "consensus among experts that P", the clause hung on the experts
		}
	}
	if v < 0 {
		return h, false
	}
	if c := a.cueOn(n); that && n != h && c != nil && c.pos == noun {
		return n, true // "concern to diplomats that P"
	}
	c := a.cueOn(v)
	if c == nil || c.pos == noun {
		return h, false
	}
	switch a.base(n) {
	case "obj", "iobj":
		if that && c.class.name != "cite" && !c.entry.person && (!a.speaks(n) && !a.isDate(n) || a.upos(n) == "NOUN" && documentNouns[a.lemma(n)]) {
			return h, false // a thing has a relative clause, a hearer does not
		}
	case "obl":
		if c.passive && a.rel(n) == "obl:agent" && a.toMark(tok) >= 0 && n == h {
			return v, true // "is thought by analysts to have sold"
		}
	case "nsubj":
	default:
		return h, false
	}
	if that {
		if c.class.name == "cite" && a.xpos(v) == "VBG" && t.Head(v) >= 0 {
			if outer := a.cueOn(t.Head(v)); outer != nil && outer.pos == verb && outer.class.source {
				return t.Head(v), true
			}
		}
		if c.class.source && (a.cueOn(n) == nil || n == h && a.base(n) != "obl" && a.hears(v)) && t.Child(v, "ccomp") < 0 && n > v {
			return v, true
		}
		return h, false
	}
	if p := a.caseOf(tok); a.xpos(tok) == "VBG" && p != "" && c.entry.takes(p) && (c.entry.person || a.rel(h) == "obl:agent") {
		return v, true
	}
	return h, false
}

// arranged is the cue that takes the phrase with "for" whose noun h, or one within it, infinitive tok hangs on as its predicate: "arranged for a
// load of rifles to be sent"; -1 for none.
func (a *analysis) arranged(tok, h int) int {
	const longest = 3 // nouns down to the one that the infinitive hangs on
	if a.toMark(tok) < 0 || a.toMark(tok) < h {
		return -1
	}
	for steps := 0; steps < longest && h >= 0 && a.base(h) == "nmod"; steps++ {
		h = a.tree().Head(h)
	}
	v := a.tree().Head(h)
	if v < 0 || v > h || a.base(h) != "obl" || a.caseOf(h) != "for" {
		return -1
	}
	if c := a.cueOn(v); c == nil || c.pos != verb || c.class.act != unrealises || !c.entry.takes("for") {
		return -1
	}
	return v
}

// saidIn is the verb of saying whose that-clause tok the parser hung on the paper it was said in, or on a date beside that: "alleged in a report last month
// that P"; -1 for none.
func (a *analysis) saidIn(tok, h int) int {
	const longest = 3 // nouns from the one that the clause hangs on up to the paper
	if !a.thatClause(tok) {
		return -1
	}
	for steps := 0; steps < longest && h >= 0 && a.base(h) == "nmod"; steps++ {
		h = a.tree().Head(h)
	}
	v := a.tree().Head(h)
	if v < 0 || v > h || a.base(h) != "obl" || a.caseOf(h) != "in" || !documentNouns[a.lemma(h)] || a.tree().Child(v, "ccomp", "obj") >= 0 {
		return -1
	}
	if c := a.cueOn(v); c == nil || c.pos != verb || !c.class.source || c.class.act != attributes || c.passive {
		return -1
	}
	return v
}

// quotedBefore is the evidence in quotation marks right before clause tok, of which it is the content though the parser set the two side by side: “No
// evidence” Chad sold jets; -1 for none.
func (a *analysis) quotedBefore(tok, h int) int {
	if b := a.base(tok); b != "appos" && b != "parataxis" && b != "ccomp" && b != "dep" && b != "acl" || !a.isFinite(tok) {
		return -1
	}
	k := a.tree().Subtree(tok).Start
	if !isQuoteMark(a.d.Word(k)) {
		k--
	}
	if k < 1 || !isQuoteMark(a.d.Word(k)) || a.outer[k-1] == 0 {
		return -1
	}
	n := k - 1
	if c := a.cueOn(n); c == nil || c.pos != noun || c.class.name != "show" && c.class.name != "suggest" || n == h || a.tree().Dominates(tok, n) {
		return -1
	}
	return n
}

// relating are participles that say what a charge, report or plan is about.
var relating = set(`related relate connected connect linked link tied tie stemming stem arising arise concerning concern involving involve`)

// rightBeforeThat is the verb or noun of speech right before the "that" of clause tok, which the parser hung on h, the governor of both:
// "protested, with Cairo firing back that P", "gave assurances that P"; -1 for none.
func (a *analysis) rightBeforeThat(tok, h int) int {
	const longest = 3 // words of a cue
	t := a.tree()
	m := t.Child(tok, "mark")
	if m < 0 || m > tok || !a.is(m, "that", "whether") {
		return -1
	}
	for k := m - 1; k > h && k >= m-longest; k-- {
		c := a.cueOn(k)
		if c == nil || !c.class.source || t.Head(k) != h || a.base(k) == "conj" && a.isComma(m-1) {
			continue // "suspect, but cannot prove, that"
		}
		if c.pos == verb && t.Child(k, "ccomp", "obj") < 0 && a.upos(k) == "VERB" || c.pos == noun && k == m-1 && (a.base(k) == "obj" || a.base(k) == "iobj") && !a.hears(h) ||
			c.pos == noun && k == m-1 && a.base(k) == "obl" && a.cueOn(h) == nil && !a.isDate(k) { // "comes amid speculation that"
			return k
		}
	}
	return -1
}

// partedFrom is the claim noun of whose clause tok, with "that" behind a comma, a participle between commas tells the fate, though the parser hung the clause
// on that participle or on what the noun itself hangs on: "no truth in the story, spread online, that P"; -1 for none.
func (a *analysis) partedFrom(tok, h int) int {
	m := a.tree().Child(tok, "mark")
	if m < 4 || !a.is(m, "that") || !a.isComma(m-1) {
		return -1
	}
	const longest = 12 // tokens between the commas
	for k := m - 2; k > 1 && k > m-2-longest; k-- {
		if !a.isComma(k) {
			continue
		}
		c, n := a.cueOn(k-1), k-1
		if c == nil || c.pos != noun || !c.class.source || n == h || a.xpos(k+1) != "VBN" && a.lemma(k+1) != "spread" || h != k+1 && !a.tree().Dominates(h, n) {
			return -1
		}
		if v := a.cueOn(h); h < n && v != nil && a.governs(v, tok) {
			return -1 // "said in a statement, released on Friday, that P"
		}
		return n
	}
	return -1
}

// voicing are verbs of bringing up what a claim noun names.
var voicing = set(`make level raise spread bring lodge voice publish circulate emerge surface appear float air file issue repeat hear swirl abound`)

// voiced is the claim noun that verb or participle h only brings up, and that tok says the content of: "allegations made about the sale",
// "reports have emerged of a sale"; -1 for none.
func (a *analysis) voiced(tok, h int) int {
	if b := a.base(tok); b != "obl" && b != "advcl" || tok < h || !voicing[a.lemma(h)] || a.upos(h) != "VERB" || a.toMark(tok) >= 0 || a.tree().Child(h, "obj", "xcomp") >= 0 || affairs[a.lemma(tok)] {
		return -1
	}
	n := a.tree().Child(h, "nsubj", "nsubj:pass")
	if a.base(h) == "acl" && (n < 0 || strings.HasPrefix(a.xpos(n), "W")) {
		n = a.tree().Head(h)
	}
	if n < 0 || n > h {
		return -1
	}
	if c := a.cueOn(n); c == nil || c.pos != noun || !c.class.source || !c.entry.takes(a.caseOf(tok)) {
		return -1
	}
	return n
}

// hears reports whether the object of verb h is a hearer: "told the trial that".
func (a *analysis) hears(h int) bool {
	c := a.cueOn(h)
	return c != nil && c.pos == verb && c.entry.person && c.class.act == attributes
}

// reproach is the verb that reproaches noun h with what tok names, which the parser hung on the noun: "blamed the envoy for the sale"; -1
// for none. An of-phrase is a part of the noun ("the head of the firm") unless that is a name, or has one before.
func (a *analysis) reproach(tok, h int) int {
	t := a.tree()
	aside := a.isComma(t.Subtree(tok).Start) || a.isComma(t.Subtree(tok).Start-1) // "accused the head of the firm, Jan Berg, of fraud"
	for steps := 0; aside && steps < 4 && (a.base(h) == "nmod" || a.base(h) == "appos"); steps++ {
		h = t.Head(h)
	}
	v, p := t.Head(h), a.caseOf(tok)
	if v < 0 || p == "" || tok < h || a.base(h) != "obj" && a.rel(h) != "nsubj:pass" {
		return -1
	}
	c := a.cueOn(v)
	if c == nil || c.pos != verb || !c.entry.person || !c.entry.takes(p) {
		return -1
	}
	for _, k := range t.Children(v) {
		if k := int(k); k > h && a.governs(c, k) {
			return -1
		}
	}
	named := p != "of" || a.upos(h) != "NOUN" || aside
	for _, k := range t.Children(h) {
		if k := int(k); a.base(k) == "nmod" && a.caseOf(k) == p {
			if k > tok {
				return -1
			}
			named = named || k < tok
		}
	}
	if !named {
		return -1
	}
	return v
}

// judgement is the adjective beneath verb h that judges infinitive tok, which the parser hung on the verb: "makes it impossible for Iran
// to sell"; -1 for none.
func (a *analysis) judgement(tok, h int) int {
	if j := a.tree().Child(h, "xcomp"); j > h && j < tok && a.upos(j) == "ADJ" && a.toMark(tok) >= 0 {
		return j
	}
	return -1
}

// blamedFor is the noun of blame that verb v has as its object or behind "with" and gerund tok gives the deed of: "imposed sanctions on two firms for
// selling", "hit two firms with fines for selling", wherever the parser hung the gerund; behind "over" an event too ("curbs on a firm over the sale").
func (a *analysis) blamedFor(tok, v int) (int, bool) {
	p := a.caseOf(tok)
	if p == "" || a.xpos(tok) != "VBG" && p != "over" {
		return -1, false
	}
	for _, k := range a.tree().Children(v) {
		if k := int(k); k < tok && (a.rel(k) == "obj" || a.wielded(k)) {
			if c := a.cueOn(k); c != nil && c.pos == noun && c.class.act == attributes && c.entry.takes(p) {
				return k, true
			}
		}
	}
	return -1, false
}

// wielded reports whether token t is what its verb strikes somebody with: "hit two firms with fines".
func (a *analysis) wielded(t int) bool {
	h := a.tree().Head(t)
	return h >= 0 && h < t && a.base(t) == "obl" && a.caseOf(t) == "with" && a.upos(h) == "VERB" && a.tree().Child(h, "obj", "nsubj:pass") >= 0
}

// intention is the noun of intention or failure that is the object of verb h and stands right before infinitive tok, which the
// parser hung on the verb: "made plans to sell"; -1 for none.
func (a *analysis) intention(tok, h int) int {
	n := a.toMark(tok) - 1
	for _, k := range a.tree().Children(h) { // "a refusal by the firm to sell", the author hung on the verb
		if k := int(k); k > h && a.base(k) == "obl" && a.caseOf(k) == "by" && a.tree().Subtree(k).End == n+1 {
			n = a.tree().Subtree(k).Start - 1
			break
		}
	}
	if o := a.tree().Child(h, "obj"); a.lemma(h) == "make" && o > h && o < n { // "made a deal worth a million to sell"
		n = o
	}
	if n <= h || a.tree().Head(n) != h || a.base(n) != "obj" {
		return -1
	}
	c := a.cueOn(n)
	if c == nil || c.pos != noun || c.class.act != unrealises && c.class.act != fails && c.class.act != negates {
		return -1
	}
	return n
}

// evidenceTo is the evidence that is the object of verb h and that infinitive tok says the use of, which the parser hung on the verb: "has
// provided no evidence to confirm that"; -1 for none.
func (a *analysis) evidenceTo(tok, h int) int {
	c, n := a.cueOn(tok), a.tree().Child(h, "obj")
	if c == nil || c.pos != verb || c.class.act != attributes || n < h || n > tok || a.toMark(tok) < 0 {
		return -1
	}
	if e := a.cueOn(n); e == nil || e.pos != noun || e.class.name != "show" && e.class.name != "suggest" {
		return -1
	}
	for k := n + 1; k < a.toMark(tok); k++ {
		if a.upos(k) != "PUNCT" {
			return -1
		}
	}
	return n
}

// accuserOf is the verb of accusing in the passive whose agent is h, on which the parser hung the noun n of what it accuses of: "suspected
// by Egypt of involvement"; -1 for none.
func (a *analysis) accuserOf(n, h int) int {
	v := a.tree().Head(h)
	if v < 0 || a.rel(h) != "obl:agent" || n < h || a.cueOn(n) == nil {
		return -1
	}
	if c := a.cueOn(v); c == nil || !c.passive || !c.entry.person || !c.entry.takes(a.caseOf(n)) {
		return -1
	}
	return v
}

// askedFor is the noun, subject or object of verb h before gerund tok, that asks for the gerund and its preposition, though the parser
// hung it on the verb: "no decision has been taken on selling", "no trace was found of Iran selling"; -1 for none.
func (a *analysis) askedFor(tok, h int) int {
	p := a.caseOf(tok)
	if p == "" || p == "by" || p == "in" || p == "for" || p == "from" || !a.isGerund(tok) || a.cueOn(h) != nil && a.governs(a.cueOn(h), tok) {
		return -1
	}
	for _, k := range a.tree().Children(h) {
		k := int(k)
		if b := a.base(k); k > tok || b != "nsubj" && b != "obj" {
			continue
		}
		if c := a.cueOn(k); c != nil && c.pos == noun && c.class.act != inherits && c.entry.takes(p) {
			return k
		}
	}
	return -1
}

// nounBefore mends a prepositional phrase that the parser hung on the verb though the noun right before it asks for it:
// "won a contract for the delivery", "called for an end to deliveries".
func (a *analysis) nounBefore(tok, h int) (int, bool) {
	p := a.caseOf(tok)
	start := a.tree().Subtree(tok).Start
	for n := start - 1; p != "" && n > h && n >= start-4; n-- {
		if !a.nominal(n) {
			if u := a.upos(n); u == "ADP" || u == "DET" || u == "ADJ" || u == "PROPN" {
				continue
			}
			break
		}
		g := a.tree().Head(n)
		if c := a.cueOn(n); c != nil && c.pos == noun && c.entry.takes(p) && (g == h || g >= 0 && a.accuserOf(n, g) == h) {
			return n, true
		}
	}
	return h, false
}
