package attribution

import (
	"sort"

	"claimtrail/extract"
)

// listed is an attribution with what the walk needs of it.
type listed struct {
	extract.Attribution
	cue      *cue
	sentence int
	speech   bool // it can introduce quotes: say, write, insist, ...
}

// findAttributions lists every attribution of the text that the trees show; quotes and lead-ins are added by discourse.
func (a *analysis) findAttributions() {
	a.by = make(map[int]int)
	a.positional = make(map[int][]int)
	d := a.d
	for si, s := range d.Sentences {
		if s.Tokens.Empty() || !d.Tree.Parsed(s.Tokens.Start) {
			continue
		}
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			if a.is(t, "according", "per") {
				a.accordingTo(t, si)
				continue
			}
			if accounts[a.lower(t)] && a.inTheViewOf(t, si) {
				continue
			}
			if c := a.cueOn(t); c != nil && c.class.listed {
				a.list(c, si)
			}
		}
	}
}

// add records an attribution and gives its index.
func (a *analysis) add(l listed) int {
	a.by[l.cue.head] = len(a.listed)
	a.listed = append(a.listed, l)
	return len(a.listed) - 1
}

// list records the attribution of cue c when somebody or something is its source and something its content.
func (a *analysis) list(c *cue, sentence int) {
	who, ok := a.sourceOf(c)
	if c.class.act == hedges {
		who = -1 // who seems to sell says nothing
	}
	content := a.contentOf(c)
	placed := false
	if k := a.standsBefore(c); who > c.head && who == a.tree().Child(c.head, "nsubj") && k >= 0 { // "Berg said his friend's post was a joke", the post taken for the subject
		who, content = k, nil
	}
	if a.saysLast(c.head) >= 0 {
		content = nil // the words before the comma, whatever the tree takes for the subject
	}
	if len(content) == 0 {
		if w, r := a.placed(c, sentence); w >= 0 && !a.otherwise(c) {
			who, content, placed, ok = w, r, true, true
		} else if r := a.behind(c, sentence); ok && who >= 0 && !r.Empty() {
			content, placed = []extract.Range{r}, true
		}
	}
	if !ok {
		return
	}
	if len(content) == 0 && !a.mayQuote(c) || !placed && !a.isAttribution(c, who, len(content) > 0) {
		return
	}
	l := listed{cue: c, sentence: sentence, speech: a.mayQuote(c)}
	l.Source = a.source(who, c)
	l.Content = a.outside(content, l.Source.Range, c.head)
	i := a.add(l)
	if placed {
		a.positional[sentence] = append(a.positional[sentence], i)
	}
}

// otherwise reports whether a cue holds the contrary of what stands beside it: "Moscow has said otherwise".
func (a *analysis) otherwise(c *cue) bool {
	if (c.class.name == "claim" || c.class.name == "accuse") && a.base(c.head) == "advcl" && a.caseOf(c.head) == "as" && a.isComma(a.tree().Subtree(c.head).Start) && a.negatedBefore(c.head) {
		return true // "has not sold any, as X claims": X claims that it has
	}
	for _, k := range a.tree().Children(c.head) {
		if a.base(int(k)) == "advmod" && a.is(int(k), "otherwise", "differently") {
			return true
		}
	}
	return false
}

// negatedBefore reports whether the clause that token t comments on, or one that this is a part of, is negated.
func (a *analysis) negatedBefore(t int) bool {
	const deepest = 4
	h := a.tree().Head(t)
	for steps := 0; steps < deepest && h >= 0; steps++ {
		if a.upos(h) == "VERB" && a.isNegated(h) {
			return true
		}
		switch a.base(h) {
		case "acl", "xcomp", "conj", "obj", "nmod":
			h = a.tree().Head(h)
		default:
			return false
		}
	}
	return false
}

// isAttribution reports whether a cue with its source is an attribution of the text rather than a passing word: nouns need a
// clause that tells what was said, a cue without a stated source too; the words of a quote belong to its speaker; an infinitive
// or a plan within reported speech is part of what is reported.
func (a *analysis) isAttribution(c *cue, who int, content bool) bool {
	t := a.tree()
	if a.outer[c.head] > 0 {
		return false
	}
	if a.otherwise(c) {
		return false
	}
	if c.entry.lemma == "call" && a.calledWhat(c.head) {
		return false // "what he called a mistake" names a thing
	}
	// There is content of a kind that the cue takes; it is a clause, or a verb at least; it is a finite clause, which says that something is so.
	clause, deed, tells := false, false, false
	for _, k := range t.Children(c.head) {
		k := int(k)
		if !a.governs(c, k) {
			continue
		}
		switch a.base(k) {
		case "ccomp", "csubj", "parataxis":
			clause, deed, tells = true, true, true
		case "xcomp", "advcl":
			clause, deed = true, true
		case "acl":
			clause = clause || a.toMark(k) < 0
		case "obj":
			clause = clause || !c.entry.clause || who >= 0 && a.kindOf(who) == extract.DocumentSource
		case "nsubj", "obl", "nmod":
			clause = clause || c.pos == verb && !c.entry.clause || c.pos == noun && who >= 0 && (strong(c.class) || agentless(c.class)) || c.pos == adj && a.base(k) != "nsubj"
		}
	}
	if _, ok := a.hosted(c); ok || len(a.mended(c)) > 0 || a.predicate(c) >= 0 {
		clause, deed, tells = true, true, true
	}
	switch {
	case c.pos == noun:
		return clause && c.class.act != unrealises && (who >= 0 || agentless(c.class))
	case content && !clause:
		return false
	case c.pos == adj:
		return clause && a.toMark(c.head) < 0 && !a.isModal(c.head) && !a.isReported(c.head) && !a.isMade(c.head)
	case who < 0 && (c.class.act == unrealises || a.base(c.head) == "acl" || a.base(c.head) == "amod"):
		return false
	case content && !tells && a.inPassing(c):
		return false
	case who >= 0 && (a.is(who, "you") || a.xpos(c.head) == "VB" && !a.speaks(who)):
		return false // whoever reads, and things that may or should, say nothing
	case who < 0 && c.entry.person && content && !deed:
		return false // "was charged with a crime": a fate
	}
	if strong(c.class) {
		b := a.base(c.head)
		return a.toMark(c.head) < 0 || b == "xcomp" || b == "conj" || b == "advcl"
	}
	return a.toMark(c.head) < 0 && !a.isReported(c.head) && !a.isModal(c.head) && (tells || a.rel(c.head) != "acl:relcl") &&
		(who < 0 || !a.is(who, "it", "that", "which", "this", "one") || a.refers(who) || a.tree().Child(who, "nmod") >= 0) // "one of the judges"
}

// refers reports whether a pronoun has an antecedent that can speak.
func (a *analysis) refers(t int) bool {
	m := a.d.MentionAt(t)
	return m != nil && !m.Antecedent.Empty() && m.Class != extract.NoActor
}

// agentless reports whether nouns of a class stand for what nobody in particular says: reports, charges, fears, doubts. A fact, a
// sign, a belief or a remark without an owner is the writer's.
func agentless(c *class) bool {
	switch c.name {
	case "report", "claim", "accuse", "suspect", "doubt", "deny", "warn", "estimate":
		return true
	}
	return false
}

// inPassing reports whether verb cue c, which has a thing and no clause for its content, tells what somebody does rather than what he
// says: behind a preposition ("by adding fuel"), restricting a noun ("people supporting the plan"), as an infinitive, or as a part of
// what is reported ("said it would discuss the sale").
func (a *analysis) inPassing(c *cue) bool {
	switch a.xpos(c.head) {
	case "VBG":
		if a.caseOf(c.head) != "" {
			return a.tree().Child(c.head, "nsubj") < 0 // but "with members expressing a wish"
		}
		if a.base(c.head) == "acl" && !a.isComma(c.head-1) {
			return a.kindOf(a.tree().Head(c.head)) != extract.DocumentSource // "a statement calling the test a crime" speaks
		}
	case "VB":
		if a.toMark(c.head) >= 0 {
			return true
		}
	}
	return a.isReported(c.head)
}

// isMade reports whether adjective t is what something is made: "make sure that".
func (a *analysis) isMade(t int) bool {
	h := a.tree().Head(t)
	return h >= 0 && a.base(t) == "xcomp" && a.lemma(h) == "make"
}

// isModal reports whether verb t has a modal auxiliary.
func (a *analysis) isModal(t int) bool {
	for _, k := range a.tree().Children(t) {
		if a.base(int(k)) == "aux" && a.xpos(int(k)) == "MD" {
			return true
		}
	}
	return false
}

// calledWhat reports whether verb t stands in "what X called".
func (a *analysis) calledWhat(t int) bool {
	for k := t - 1; k >= 0 && k > t-8; k-- {
		if a.is(k, "what") {
			return true
		}
		if a.upos(k) == "VERB" {
			return false
		}
	}
	return false
}

// strong reports whether a class is one of speech rather than of mind or will.
func strong(c *class) bool {
	switch c.name {
	case "say", "insist", "claim", "accuse", "report", "confirm", "admit", "deny", "cite", "warn":
		return true
	}
	return false
}

// isReported reports whether verb or adjective t is the head of a clause that is itself content of a cue before it. A bare participle
// is none: the parser so hangs ", adding that" behind a quote.
func (a *analysis) isReported(t int) bool {
	for steps := 0; steps < 6 && t >= 0; steps++ {
		h := a.tree().Head(t)
		switch a.base(t) {
		case "ccomp":
			return h < t && a.isFinite(t)
		case "conj", "xcomp":
			t = h
		default:
			return false
		}
	}
	return false
}

// mayQuote reports whether cue c can introduce direct speech.
func (a *analysis) mayQuote(c *cue) bool {
	if c.pos != verb || c.entry.person && c.entry.class.name != "say" && c.entry.class.name != "insist" {
		return false
	}
	switch c.class.name {
	case "say", "insist", "claim", "report", "warn", "ask", "admit", "reveal", "suggest", "believe", "urge", "confirm", "condemn":
		return true
	}
	return false
}

// sourceOf is the head of the source of cue c, -1 for an unspecified one; ok is false when c attributes nothing here.
func (a *analysis) sourceOf(c *cue) (head int, ok bool) {
	t := a.tree()
	switch c.pos {
	case noun:
		return a.sourceOfNoun(c)
	case adj:
		if c.class.act != attributes && c.class.act != denies {
			return -1, false
		}
		if a.base(c.head) == "amod" {
			return -1, false
		}
		if c.class.name == "accuse" {
			return -1, true // "is wanted for": by nobody named
		}
		if s := t.Child(c.head, "nsubj:pass"); s >= 0 {
			return s, true // "officials are convinced"
		}
		return a.subject(c.head), true
	}
	if k := a.describedBeside(c); k >= 0 {
		return k, true
	}
	if c.passive {
		if k := t.Child(c.head, "obl:agent"); k >= 0 {
			return k, true
		}
		for _, k := range t.Children(c.head) {
			if k := int(k); a.base(k) == "obl" && a.caseOf(k) == "by" && a.nominal(k) && !a.isDate(k) {
				return k, true
			}
		}
		return a.recordedIn(c.head), true
	}
	if k := a.saysLast(c.head); k >= 0 {
		return k, true
	}
	if k := a.besideQuote(c); k >= 0 {
		return k, true
	}
	if k := a.documentBefore(c); k >= 0 {
		return k, true
	}
	if h := t.Head(c.head); h >= 0 && a.base(c.head) == "advcl" {
		if k := a.evidenceTo(c.head, h); k >= 0 {
			return k, true
		}
	}
	if k := a.ownerBeside(c.head); k >= 0 {
		return k, true
	}
	if s := a.subject(c.head); s > c.head && c.pos == verb && (a.upos(s) == "NOUN" || a.is(s, "nothing")) {
		switch {
		case a.is(s, "nothing"): // "Chad said nothing"
			return -1, false
		case a.d.ValueWithin(t.Subtree(s), extract.Date) != nil && t.Subtree(s).Len() < 4: // “P,” the minister, Jan Berg, said last month
			k := a.phraseBefore(c.head)
			return k, k >= 0
		case c.entry.lemma != "say" && !a.speaks(s) && a.cueOn(s) == nil: // "and, in the end, reported the matter"
			return -1, false
		}
	}
	if c.class.name == "know" || c.class.name == "learn" {
		for _, k := range t.Children(c.head) { // "heard from drivers that P": they told it
			if k := int(k); k > c.head && a.base(k) == "obl" && a.caseOf(k) == "from" && !a.isDate(k) && (a.speaks(k) && a.nominal(k) || a.speakingPaper(k)) {
				return k, true
			}
		}
	}
	if s := a.subject(c.head); s >= 0 {
		if k := a.documentOf(c, s); k >= 0 {
			return k, true
		}
		if k := a.antecedent(c.head, s); k >= 0 {
			return k, true
		}
		m := a.d.MentionAt(s)
		if a.base(c.head) == "acl" && a.upos(s) == "NOUN" && t.Head(c.head) == s {
			switch n := a.cueOn(s); {
			case a.toMark(c.head) >= 0 && !a.speaks(s): // "leave to appeal": an aim has no voice
				return -1, false
			case n != nil && n.pos == noun && n.class.source && a.contradicts(c.head, s): // "rejected the charge saying that it never sold"
				return a.subject(t.Head(s)), true
			case n != nil && n.pos == noun && n.class.source: // "allegations by Egypt accusing": who made them
				if who, ok := a.sourceOfNoun(n); ok && who >= 0 && t.Dominates(s, who) {
					return who, true
				}
			}
		}
		if b := a.base(s); vocal[string(c.class.name)] && a.xpos(c.head) == "VBG" && (b == "obj" || b == "obl" || b == "nmod") && a.upos(s) == "NOUN" && !a.speaks(s) && a.cueOn(s) == nil {
			if k := a.speakerAbove(c.head, s); k >= 0 {
				return k, true
			}
			return -1, false // "the task of keeping peace, pledging troops": a thing has no voice
		}
		switch {
		case c.entry.lemma == "have it" && rumours[a.lower(s)]: // "rumour has it that"
			return -1, true
		case a.is(s, "it") && (a.lemma(c.head) == "emerge" || a.lemma(c.head) == "transpire" || a.lemma(c.head) == "turn"): // whatever it may stand for
			return -1, c.class.source
		case !a.is(s, "it", "there"), m != nil && !m.Antecedent.Empty():
			return s, true
		case t.Child(c.head, "cop") >= 0 && t.Child(c.head, "ccomp") > c.head: // "it is also well known that"
			return -1, false
		case a.is(s, "there"), t.Child(c.head, "expl") >= 0: // "it emerged that"
			return -1, c.class.source
		}
		return s, t.Head(s) == c.head || a.upos(t.Head(s)) == "VERB" // "it is worth repeating" has no speaker
	}
	if k := t.Child(c.head, "csubj"); k >= 0 && k+1 < c.head && a.xpos(k) == "VBG" && a.speakingPaper(k+1) && t.Head(k+1) == k { // "Shipping records show", read as what one does
		return k + 1, true
	}
	if k := t.Child(c.head, "expl"); k >= 0 && a.is(k, "it") && k < c.head && t.Child(c.head, "ccomp") >= 0 && c.class.act == attributes {
		return k, true // "It alleges that"
	}
	for _, k := range t.Children(c.head) {
		k := int(k)
		if a.base(k) == "obj" && a.invertedSubject(c, k) || a.base(k) == "compound" && a.upos(c.head) == "NOUN" && k < c.head {
			return k, true
		}
	}
	k := a.standsBefore(c)
	if k < 0 {
		k = a.opensBefore(c)
	}
	return k, k >= 0
}

// speakerAbove is the subject of the clause around thing s, on which the parser hung participle t of saying behind a comma: "fined the firm for the crash, noting that
// P"; -1 where the subject cannot speak.
func (a *analysis) speakerAbove(t, s int) int {
	if first := a.tree().Subtree(t).Start; !a.isComma(first) && (first == 0 || !a.isComma(first-1)) {
		return -1
	}
	v := a.tree().Head(s)
	for v >= 0 && (a.upos(v) != "VERB" || a.tree().Child(v, "nsubj") < 0) {
		v = a.tree().Head(v)
	}
	if v < 0 || v > t {
		return -1
	}
	if k := a.subject(v); k >= 0 && k < v && a.speaks(k) && !a.is(k, "it", "this", "that", "which") {
		return k
	}
	return -1
}

// rumours are nouns of what is told by nobody in particular.
var rumours = set("rumour rumor legend gossip tradition talk hearsay lore word")

// vocal are classes of cues whose source must be able to speak: things show and suggest, but do not say or promise.
var vocal = set("say insist claim promise deny admit accuse")

// speakingPaper reports whether noun t is a document or intelligence, which says something by itself.
func (a *analysis) speakingPaper(t int) bool {
	return t >= 0 && a.upos(t) == "NOUN" && documentNouns[a.lemma(t)]
}

// documentBefore is the document right before participle cue c, which the parser hung on the verb: "holds documents confirming the sale"; -1
// for none.
func (a *analysis) documentBefore(c *cue) int {
	if k := c.head - 1; c.pos == verb && a.xpos(c.head) == "VBG" && a.base(c.head) == "advcl" && a.speakingPaper(k) && a.caseOf(c.head) == "" && a.toMark(c.head) < 0 {
		return k
	}
	return -1
}

// documentOf is the document that says what a relative clause with cue c tells, when the parser hung the clause on noun s within its phrase:
// "documents posted on a forum that indicate"; -1 for none. Only of evidence, or where s can say nothing.
func (a *analysis) documentOf(c *cue, s int) int {
	t := a.tree()
	if who := t.Child(c.head, "nsubj"); a.rel(c.head) != "acl:relcl" || t.Head(c.head) != s || a.speakingPaper(s) || who < 0 || a.is(who, "who") {
		return -1
	}
	if c.class.name != "show" && c.class.name != "suggest" && c.class.name != "reveal" && (a.speaks(s) || c.class.name != "say" && c.class.name != "claim") {
		return -1
	}
	const longest = 5 // arcs from the noun to the document
	for k, steps := s, 0; steps < longest; steps++ {
		h := t.Head(k)
		switch b := a.base(k); {
		case h < 0 || h > k:
			return -1
		case b == "nmod" || b == "obl" || b == "acl":
			k = h
		case b == "advcl" && a.xpos(k) == "VBN":
			if k = t.Child(h, "obj"); k < 0 || k > s {
				return -1
			}
		default:
			return -1
		}
		if a.speakingPaper(k) {
			return k
		}
	}
	return -1
}

// antecedent is what relative pronoun s, the subject of verb t, stands for where the parser has not hung the clause on it: the object of the verb before, or
// the noun right before the comma: "made records in May, that show"; -1 for none.
func (a *analysis) antecedent(t, s int) int {
	h := a.tree().Head(t)
	if !a.is(s, "that", "which") || a.rel(t) == "acl:relcl" || h < 0 || h > t || a.tree().Head(s) != t {
		return -1
	}
	if o := a.tree().Child(h, "obj"); o > h && o < s && a.speaks(o) {
		return o
	}
	if k := s - 1; a.isComma(k) && k > 0 && a.nominal(k-1) && a.speaks(k-1) {
		return k - 1
	}
	return -1
}

// contradicts reports whether participle t of saying, hung on the charge or report n that somebody rejects, says that something is not so,
// and so speaks for who rejects it.
func (a *analysis) contradicts(t, n int) bool {
	v := a.tree().Head(n)
	if v < 0 || a.xpos(t) != "VBG" || a.base(n) != "obj" {
		return false
	}
	if c := a.cueOn(v); c == nil || c.pos != verb || c.class.act != denies || c.passive {
		return false
	}
	k := a.tree().Child(t, "ccomp")
	return k > t && a.isNegated(k)
}

// recordedIn is the document or medium in which passive verb t says that something stands: "as revealed in court papers", "was reported in
// the newspaper"; -1 for none.
func (a *analysis) recordedIn(t int) int {
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) == "obl" && (a.caseOf(k) == "in" || a.caseOf(k) == "under" && filed[a.lemma(k)]) && a.nominal(k) {
			if s := a.kindOf(k); s == extract.DocumentSource || s == extract.MediaSource {
				return k
			}
		}
	}
	return -1
}

func (a *analysis) isDate(k int) bool {
	v := a.d.ValueWithin(extract.Range{Start: k, End: k + 1}, extract.Date)
	return v != nil
}

// besideQuote is the speaker that stands between a quote and the verb of speech, or right behind a verb that follows the quote:
// “P,” X said; “P,” said X; -1 where the words do not stand so. Trees of long quotes are unsure, this order is not.
func (a *analysis) besideQuote(c *cue) int {
	if c.pos != verb || c.passive || c.class.name != "say" || !finite(a.xpos(c.head)) || a.outer[c.head] > 0 {
		return -1
	}
	end := a.bracketBefore(c.head)
	t := end - 1
	for t >= 0 && t > end-7 && a.nominal(t) || t >= 0 && (a.upos(t) == "DET" || a.upos(t) == "ADJ") {
		t--
	}
	if t < 1 || !isQuoteMark(a.d.Word(t)) || a.outer[t-1] == 0 {
		return -1
	}
	if t < end-1 {
		return a.nextNominal(t+1, end)
	}
	if w := c.head + 1; w < len(a.d.Tokens) && a.outer[w] == 0 && (a.nominal(w) || a.upos(w) == "DET" || a.upos(w) == "ADJ") {
		return a.nextNominal(w, min(len(a.d.Tokens), w+8))
	}
	return -1
}

// ownerBeside is the name right before the comma of a relative clause with verb t, which the parser hung on a noun over it that cannot speak: "no word from
// Minsk, which denies"; -1 for none.
func (a *analysis) ownerBeside(t int) int {
	h := a.tree().Head(t)
	if a.rel(t) != "acl:relcl" || h < 0 || a.upos(h) != "NOUN" || a.speaks(h) {
		return -1
	}
	k := a.tree().Subtree(t).Start
	if !a.isComma(k) {
		k--
	}
	if k--; k <= h || !a.isComma(k+1) || a.upos(k) != "PROPN" || !a.tree().Dominates(h, k) {
		return -1
	}
	return k
}

// phraseBefore is the head of the phrase that stands between a closing quotation mark and verb t, with whatever its commas set off: “P,” the minister, Jan
// Berg, said; -1 for none.
func (a *analysis) phraseBefore(t int) int {
	const longest = 20 // tokens
	q := t - 1
	for q >= 0 && q > t-longest && !isQuoteMark(a.d.Word(q)) && a.upos(q) != "VERB" {
		q--
	}
	if q < 1 || !isQuoteMark(a.d.Word(q)) || a.outer[q-1] == 0 {
		return -1
	}
	k := a.nextNominal(q+1, t)
	for h := k; h > q && h < t; h = a.tree().Head(h) {
		k = h
	}
	return k
}

// bracketBefore is where the bracket begins that ends right before token t, t when there is none: X (R-Iowa) said.
func (a *analysis) bracketBefore(t int) int {
	const longest = 10 // tokens
	if t == 0 || !a.is(t-1, ")") {
		return t
	}
	for k := t - 2; k >= 0 && k > t-longest; k-- {
		if a.is(k, "(") {
			return k
		}
	}
	return t
}

// describedBeside is the speaker between a quote and the verb of speech whose description stands between the two in commas: “P,” X, the head
// of Y, said; -1 where the words do not stand so, or the tree has a subject.
func (a *analysis) describedBeside(c *cue) int {
	const reach = 30 // tokens of name and description
	if c.pos != verb || c.class.name != "say" || a.outer[c.head] > 0 || !a.isComma(c.head-1) || a.tree().Child(c.head, "aux", "aux:pass") >= 0 {
		return -1
	}
	if k := a.tree().Child(c.head, "nsubj"); k >= 0 && !a.isDate(k) {
		return -1
	}
	comma := -1
	for k := c.head - 2; k > 0 && k > c.head-reach; k-- {
		switch {
		case isQuoteMark(a.d.Word(k)):
			if a.outer[k-1] == 0 || comma < 0 || !a.isComma(k-1) {
				return -1
			}
			return a.nextNominal(k+1, comma)
		case a.isComma(k):
			comma = k
		case a.outer[k] > 0 || a.is(k, ";", ":") || a.is(k, ".") && !a.isComma(k+1): // but "R-Ky., said"
			return -1
		}
	}
	return -1
}

// sourceOfNoun finds who makes the claim that noun cue c names: its possessor, the phrase after by or from, the name
// before it, the subject of the verb it is the object of ("X made the claim that"), else nobody in particular.
func (a *analysis) sourceOfNoun(c *cue) (int, bool) {
	t := a.tree()
	fate := fates[c.entry.lemma] // "the conviction of Berg", "his arrest": nobody convicts himself
	for _, k := range t.Children(c.head) {
		k := int(k)
		switch {
		case a.rel(k) == "nmod:poss":
			if fate && a.kindOf(k) != extract.GovernmentSource {
				continue
			}
			if s := a.ownClaim(c.head, k); s >= 0 {
				return s, true
			}
			return k, true
		case a.base(k) == "nmod":
			if p := a.caseOf(k); (p == "by" || p == "from" || p == "among" && k > c.head) && a.nominal(k) {
				return k, true
			}
			if k > c.head && a.caseOf(k) == "in" { // "charges in a report", "claims in the press"
				if kind := a.kindOf(k); kind == extract.DocumentSource || kind == extract.MediaSource {
					return k, true
				}
				if published[c.entry.lemma] && a.upos(k) == "PROPN" && !a.isDate(k) && a.d.EntityAt(k) == nil && t.Child(k, "det") < 0 { // "a report in Ta Nea"
					return k, true
				}
			}
		}
	}
	who, content := -1, false // "the statements of Egypt about the sale", with a content beside
	for _, k := range t.Children(c.head) {
		k := int(k)
		switch p := a.caseOf(k); {
		case k < c.head:
		case fate && p == "of":
		case a.base(k) == "nmod" && p == "of" && a.d.EntityAt(k) != nil && a.speaks(k):
			who = k
		case a.base(k) == "acl" || a.base(k) == "ccomp" || a.base(k) == "nmod" && p != "of" && c.entry.takes(p):
			content = true
		}
	}
	if h := t.Head(c.head); who >= 0 && h >= 0 && h < c.head {
		for _, k := range t.Children(h) { // the content may hang on the verb
			content = content || int(k) > who && a.base(int(k)) == "obl" && a.caseOf(int(k)) != "of" && c.entry.takes(a.caseOf(int(k)))
		}
	}
	if who >= 0 && content && c.class.act == attributes {
		return who, true
	}
	for _, k := range t.Children(c.head) { // "claims made by Egypt"
		if k := int(k); a.base(k) == "acl" && voicing[a.lemma(k)] {
			if by := t.Child(k, "obl:agent"); by >= 0 {
				return by, true
			}
		}
	}
	medium := false // "a British newspaper report", which is not Britain's
	for _, k := range t.Children(c.head) {
		medium = medium || a.base(int(k)) == "compound" && mediaNouns[a.lemma(int(k))]
	}
	for _, k := range t.Children(c.head) {
		k := int(k)
		if b := a.base(k); b == "compound" || b == "amod" {
			if e := a.d.EntityAt(k); e != nil && e.Kind != extract.Product && e.Kind != extract.Region && !(medium && e.Via == extract.ViaDemonym) {
				return k, true
			}
		}
	}
	if t.Child(c.head, "cop") >= 0 && a.caseOf(c.head) == "of" { // "is of the opinion"
		if s := a.subject(c.head); s >= 0 {
			return s, true
		}
	}
	if a.wielded(c.head) && c.class.act == attributes { // "hit two firms with sanctions", "were hit by Norway with sanctions"
		if h := t.Head(c.head); a.isPassive(h) {
			if k := t.Child(h, "obl:agent"); k >= 0 {
				return k, true
			}
		} else if s := a.subject(h); s >= 0 {
			return s, true
		}
	}
	if h := t.Head(c.head); h >= 0 && (a.base(c.head) == "obj" || a.base(c.head) == "iobj") && a.upos(h) == "VERB" && !a.isPassive(h) {
		for _, k := range t.Children(h) { // "rejected claims by Egypt", the author hung on the verb
			if k := int(k); a.base(k) == "obl" && k > c.head && a.caseOf(k) == "by" && t.Subtree(k).Start == c.head+1 && a.nominal(k) && !a.isDate(k) {
				return k, true
			}
		}
		switch a.lemma(h) {
		case "impose", "bring", "slap", "place", "put", "levy", "announce", "make", "issue", "repeat", "release", "voice", "level", "express", "raise", "have", "publish", "give", "file", "deliver", "reiterate", "renew", "send", "post", "hold", "share", "take", "adopt",
			"spread", "circulate", "disseminate", "propagate", "peddle", "air":
			if s := a.subject(h); s >= 0 {
				return s, true
			}
		}
	}
	return -1, true
}

// ownClaim is the subject of the verb whose object noun cue n is, where the pronoun before the noun stands for it: "the agency cut its forecast"; -1 for none.
func (a *analysis) ownClaim(n, pronoun int) int {
	h, m := a.tree().Head(n), a.d.MentionAt(pronoun)
	if h < 0 || a.upos(pronoun) != "PRON" || m == nil || a.base(n) != "obj" || a.upos(h) != "VERB" {
		return -1
	}
	if s := a.subject(h); s >= 0 && s < pronoun && a.upos(s) != "PRON" && !m.Antecedent.Empty() && (m.Antecedent.Has(s) || a.phrase(s).Has(m.Antecedent.Start)) {
		return s
	}
	return -1
}

// published are nouns of what a medium brings: behind "in" stands its name.
var published = set("report story article account")

// fates are nouns of accusing and condemning whose possessor is who suffers it, unless he holds an office.
var fates = set("conviction arrest trial prosecution indictment detention sentence fine")

// accordingTo records the attribution of "according to X" and "per X" at token t.
func (a *analysis) accordingTo(t, sentence int) {
	tree := a.tree()
	words := extract.Range{Start: t, End: t + 1}
	within := a.d.Sentences[sentence].Tokens
	name := "per"
	if a.is(t, "according") {
		if t+1 >= within.End || !a.is(t+1, "to") {
			return
		}
		words.End, name = t+2, "according to"
	} else if t > within.Start && a.is(t-1, "as") && (a.rel(t) == "fixed" || a.rel(t) == "case") {
		words.Start, t, name = t-1, t-1, "as per"
	} else if a.rel(t) != "case" {
		return
	}
	head := tree.Head(t)
	if a.rel(t) != "case" || !a.nominal(max(head, t)) || head < t {
		head = a.nextNominal(words.End, within.End)
	}
	if head < 0 || mute[a.lemma(head)] && len(tree.Children(head)) <= 2 { // "according to plan"; the children are the words of the preposition
		return
	}
	if name == "per" && (a.d.EntityAt(head) == nil || t > within.Start && a.upos(t-1) != "PUNCT") {
		return // "miles per hour"
	}
	es := a.lex.lookup(prep, firstWord(name))
	if len(es) == 0 {
		return
	}
	c := &cue{head: t, words: words, entry: &es[0], class: es[0].class, pos: prep}
	if a.broughtBy(head) {
		c.class = classNamed("report")
	}
	l := listed{cue: c, sentence: sentence}
	l.Source = a.source(head, c)
	phrase := a.tree().Subtree(head)
	phrase.Start = t
	host := tree.Head(head)
	region := within
	if host >= 0 && host < t && tree.Head(host) >= 0 && a.upos(host) == "VERB" {
		region = tree.Subtree(host)
	}
	l.Content = a.around(region, phrase)
	a.add(l)
}

// broughtBy reports whether paper t is one that a medium brings: "a report in the daily Oran".
func (a *analysis) broughtBy(t int) bool {
	if !published[a.lemma(t)] {
		return false
	}
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if p := a.caseOf(k); k > t && a.base(k) == "nmod" && (p == "in" || p == "by" || p == "on") && a.kindOf(k) == extract.MediaSource {
			return true
		}
		if k < t && (a.rel(k) == "nmod:poss" || a.base(k) == "compound") && a.d.EntityAt(k) != nil && a.kindOf(k) == extract.MediaSource {
			return true
		}
	}
	return false
}

// mute are nouns that what happens goes by, and that say nothing: "according to plan".
var mute = set("plan schedule timetable custom tradition taste need size type rank age weight protocol merit")

// inTheViewOf records the attribution of "in the view of X", "in X's words" and "by X's count" at the noun t, if it is one.
func (a *analysis) inTheViewOf(t, sentence int) bool {
	tree := a.tree()
	within := a.d.Sentences[sentence].Tokens
	start := tree.Subtree(t).Start
	if !a.is(start, "in", "by", "on", "from") || t-start > 6 || start > within.Start && !a.isComma(start-1) || tree.Head(t) < 0 {
		return false
	}
	who := -1
	for _, k := range tree.Children(t) {
		if k := int(k); a.rel(k) == "nmod:poss" || a.base(k) == "nmod" && a.caseOf(k) == "of" {
			who = k
		}
	}
	if who < 0 || a.is(who, "its") || !a.speaks(who) {
		return false
	}
	class := "say"
	switch {
	case a.is(t, "view", "opinion", "eyes", "judgement", "judgment", "assessment", "estimation"):
		class = "believe"
	case a.is(t, "estimate", "estimates"):
		class = "estimate"
	}
	e := &entry{lemma: "in the " + a.lemma(t) + " of", class: classNamed(class)}
	c := &cue{head: t, words: extract.Range{Start: start, End: t + 1}, entry: e, class: e.class, pos: prep}
	l := listed{cue: c, sentence: sentence}
	l.Source = a.source(who, c)
	region := within
	if host := tree.Head(t); tree.Head(host) >= 0 && a.upos(host) == "VERB" {
		region = tree.Subtree(host)
	}
	phrase := tree.Subtree(t)
	phrase.Start = start
	l.Content = a.around(region, phrase)
	a.add(l)
	return true
}

// accounts are words for what somebody holds, behind "in", "by" and "on": in his view, by their count, on its figures.
var accounts = set(`view opinion words eyes telling account reckoning judgement judgment assessment estimation version narrative count tally calculation
	calculations figures estimate estimates`)

func firstWord(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' {
			return s[:i]
		}
	}
	return s
}

// nextNominal is the head of the first noun phrase in [from, to), -1 for none.
func (a *analysis) nextNominal(from, to int) int {
	for k := from; k < to && k < from+12; k++ {
		if a.nominal(k) {
			for h := a.tree().Head(k); h >= from && h < to && a.nominal(h) && h > k; h = a.tree().Head(h) {
				k = h
			}
			return k
		}
	}
	return -1
}

// sources gives the attributions of the text in order of their cues.
func (a *analysis) sources() []extract.Attribution {
	var out []extract.Attribution
	for i := range a.listed {
		if l := &a.listed[i]; len(l.Content) > 0 {
			sort.Slice(l.Content, func(x, y int) bool { return l.Content[x].Start < l.Content[y].Start })
			joined := l.Content[:1]
			for _, r := range l.Content[1:] {
				if last := &joined[len(joined)-1]; r.Start <= last.End {
					last.End = max(last.End, r.End)
				} else {
					joined = append(joined, r)
				}
			}
			l.Content = joined
			if k := a.relativePronoun(l); k >= 0 {
				l.Source.Range = one(k)
			}
			out = append(out, l.Attribution)
		}
	}
	sort.SliceStable(out, func(x, y int) bool { return out[x].Source.Cue.Range.Start < out[y].Source.Cue.Range.Start })
	return out
}

// relativePronoun is the pronoun that stands for the source of l in a relative clause: "Berg, who said"; -1 for none.
func (a *analysis) relativePronoun(l *listed) int {
	t := a.tree()
	for h, steps := l.cue.head, 0; h >= 0 && steps < 4 && l.cue.pos == verb; h, steps = t.Head(h), steps+1 {
		if a.rel(h) == "acl:relcl" {
			if k := t.Child(h, "nsubj"); k >= 0 && k < h && t.Head(h) == l.Source.Head && a.is(k, "who", "which", "that") {
				return k
			}
			return -1
		}
		if b := a.base(h); b != "conj" && b != "xcomp" {
			return -1
		}
	}
	return -1
}
