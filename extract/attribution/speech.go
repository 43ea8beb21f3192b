package attribution

import (
	"claimtrail/extract"
)

// Speech that stands beside the way up: asides, introductions, citations, quotations.

// musings are words of speech and thought whose gerund is what they are about and not what they say: "spoke of selling", while who boasts
// of selling has sold.
var musings = set(`talk speak think joke muse remark comment speech word write`)

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
		if s := w.tree().Subtree(k).Start; k > t && w.base(k) != "conj" { // "P, according to papers found by police", hung on the finding
			if w.isComma(s) {
				s++
			}
			if i, ok := w.by[s]; ok && s < k && w.is(s, "according") {
				w.pushListed(i, t)
			}
		}
		if k > t && w.absolute(k) == t {
			for _, g := range w.tree().Children(k) {
				w.comment(int(g), t)
			}
		}
		switch w.base(k) {
		case "nsubj":
			if c := w.cueOn(k); c != nil && w.predicate(c) == t && !w.passed[k] {
				w.pushCue(c, t) // "the envoy's message was that P"
			}
		case "parataxis", "advcl", "vocative", "discourse":
			c := w.cueOn(k)
			if c == nil || w.passed[k] || w.otherwise(c) {
				continue
			}
			if s := w.tree().Subtree(k).Start; k > t && (w.is(s, ":") || s > 0 && w.is(s-1, ":")) && w.tree().Child(k, "obj", "ccomp", "xcomp") > k {
				continue // "Chad sold jets: court announces date of trial" announces that
			}
			if o := w.chargeIn(c); o >= 0 && !w.sourced() { // "Chad sold them, a claim it denies": somebody claims it
				w.passed[o] = true
				n := w.cueOn(o)
				s := w.source(-1, n)
				w.say("%s %q, source unspecified", n.class.name, w.d.Word(o))
				x := w.operator(n.class, n.words, t)
				x.who, x.node, x.summed = &s, true, true
				w.pending = append(w.pending, x)
				continue
			}
			if c.class.name == "cite" && w.xpos(k) == "VBG" {
				if !w.isSpeech(t) || below < 0 { // on a cue it was gathered with the cue
					w.citing(k, t)
				}
				continue
			}
			if o := w.tree().Child(k, "obj"); naming[c.entry.lemma] && w.caseOf(k) == "as" && (c.passive || o > k && w.upos(o) == "PRON") {
				continue // "as Burma is called", "as the minister calls it"
			}
			if c.passive && c.class.status == extract.Predicted {
				continue // "as expected": it came about
			}
			w.comment(k, t)
		case "obl", "nmod":
			if i := w.introducer(k); i >= 0 && !w.semicolonBetween(w.claim, k) {
				w.citedBehind(k, t)
				w.pushListed(i, t)
			}
		}
	}
}

// comment holds back the source of the cue at token k that comments on the clause of t: "P, X said".
func (w *walker) comment(k, t int) {
	c := w.cueOn(k)
	if c == nil || w.passed[k] || c.class.act != attributes && c.class.act != hedges {
		return
	}
	if host, ok := w.hosted(c); !ok || host != t {
		return
	}
	if s := w.tree().Child(k, "nsubj"); s >= 0 && announcing[c.entry.lemma] && !w.speaks(s) { // "sold rifles, a deal announced in May"
		return
	}
	inner := w.ops
	w.ops = nil
	held := w.pending
	w.pending = nil
	w.relays(c)
	w.pushCue(c, t)
	w.ops, w.pending = inner, append(held, w.ops...)
}

// colonSpeech adds the source of clause tok behind a colon where what stands before it names somebody's words ("Her theory: P", "Oran's message was clear:
// P") or says how plainly somebody speaks ("The envoy was blunt: P"), h being the head of that.
func (w *walker) colonSpeech(tok, h int) bool {
	t := w.tree()
	s := t.Subtree(tok).Start
	if tok < h || !w.isFinite(tok) || !w.is(s, ":") && (s == 0 || !w.is(s-1, ":")) {
		return false
	}
	n, who := h, -1
	if t.Child(h, "cop") >= 0 {
		n = t.Child(h, "nsubj")
	}
	if n < 0 || n > s || w.isNegated(h) && !w.is(h, "doubt") {
		return false
	}
	c := w.cueOn(n)
	if v := w.cueOn(h); n == h && v != nil && v.pos == verb && v.class.name == "say" && len(v.entry.rest) > 0 && t.Child(h, "ccomp") < 0 { // "The envoy put it bluntly: P"
		c = v
		who, _ = w.sourceOf(c)
	} else if k := t.Child(h, "obj"); n == h && k > h && k < s && having[w.lemma(h)] && w.message(k) { // "The envoy had a message for the king: P"
		e := &entry{lemma: w.lemma(k), class: classNamed("say")}
		c, who = &cue{head: k, words: one(k), entry: e, class: e.class, pos: noun}, w.subject(h)
	} else if c != nil && c.pos == noun && c.class.act == attributes && c.class.source {
		if who, _ = w.sourceOf(c); who < 0 {
			for _, k := range t.Children(c.head) { // "The conclusion of the army: P"
				if k := int(k); k > c.head && k < s && w.base(k) == "nmod" && w.caseOf(k) == "of" {
					who = k
				}
			}
		}
	} else if n != h && outspoken[w.lemma(h)] && (w.upos(h) == "ADJ" || w.isDenied(h)) && w.acts(n) {
		e := &entry{lemma: w.lemma(h), class: classNamed("insist")}
		w.undoubted = h
		c, who = &cue{head: h, words: one(h), entry: e, class: e.class, pos: adj}, n
	}
	if who < 0 || w.passed[c.head] || !w.speaks(who) {
		return false
	}
	w.cite(c, who, tok)
	return true
}

// message reports whether noun k is one of what somebody has to say.
func (w *walker) message(k int) bool {
	c := w.cueOn(k)
	return tellings[w.lemma(k)] || statements[w.lemma(k)] || c != nil && c.pos == noun && c.class.name == "say"
}

// having are verbs of having or giving what is to be said.
var having = set("have give deliver offer bring send issue get")

// outspoken are words for who speaks plainly and does not doubt what he says.
var outspoken = set("blunt clear plain frank candid adamant categorical unequivocal emphatic firm certain sure convinced doubt")

// semicolonBetween reports whether a semicolon parts token t from phrase k behind it, which is of what follows: "P; according to X, Q".
func (w *walker) semicolonBetween(t, k int) bool {
	const farthest = 60 // tokens of a clause
	for g := k - 1; g > t && g > k-farthest; g-- {
		if w.is(g, ";") && w.outer[g] == w.outer[t] {
			return true
		}
	}
	return false
}

// chargeIn is the noun of claiming or accusing that clause of cue c, which comments on what stands before it, takes that for: "a claim it denies"; -1
// for none. The parser may hang the clause on the noun.
func (w *walker) chargeIn(c *cue) int {
	if k := w.tree().Child(c.head, "acl:relcl", "acl"); c.pos == noun && (c.class.name == "claim" || c.class.name == "accuse") && k > c.head && w.isIndefinite(c.head) {
		if v := w.cueOn(k); v != nil && v.pos == verb && v.class.act == denies && w.tree().Child(k, "nsubj") > c.head {
			return c.head
		}
	}
	if c.pos != verb || c.class.act != denies && !w.callsFalse(c) {
		return -1
	}
	o := w.tree().Child(c.head, "obj")
	if o < 0 || o > c.head {
		if o = w.tree().Child(c.head, "nsubj"); o < 0 || w.secondSubject(c.head) < 0 {
			return -1
		}
	}
	if n := w.cueOn(o); n == nil || n.pos != noun || n.class.name != "claim" && n.class.name != "accuse" {
		return -1
	}
	return o
}

// sourced reports whether the walk has met a source.
func (w *walker) sourced() bool {
	for i := range w.ops {
		if w.ops[i].who != nil {
			return true
		}
	}
	return false
}

// naming are cues that give something a name.
var naming = set("call name term dub label brand know")

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
	if s.Head >= 0 && l.cue.pos == prep {
		w.relayedBy(s.Head, over)
	}
	c := l.cue.class
	if s.Kind == extract.UnspecifiedSource && l.cue.pos == prep {
		c = classNamed("report")
	}
	if s.Head >= 0 {
		c = w.hearsay(s.Head, c)
		w.forged(s.Head, over)
	}
	w.say("%s %q, source %s", c.name, w.d.RangeText(s.Cue.Range), w.d.RangeText(s.Range))
	o := w.operator(c, s.Cue.Range, over)
	o.who, o.node = &s, true
	w.pending = append(w.pending, o)
	if q := w.quoterOf(l.cue.head); q >= 0 && !w.passed[q] { // "P, the agency quoted an official as saying"
		if who := w.subject(q); who >= 0 && w.speaks(who) {
			w.settle()
			w.cite(w.cueOn(q), who, over)
		}
	}
	if s.Head >= 0 && l.cue.pos == prep {
		w.pending = append(w.pending, w.quotedBy(s.Head, over)...)
	}
}

// citable reports whether x, cited for something, can be its source: somebody or something that tells, and no motive ("citing theft", "citing the risk of
// war"). What somebody has made of it tells, too ("citing a teardown by a laboratory").
func (w *walker) citable(x int) bool {
	for _, h := range []int{x, w.tree().Head(x)} { // the phrase may hang on the verb
		for _, k := range w.tree().Children(max(h, 0)) {
			if k := int(k); k > x && w.caseOf(k) == "by" && w.upos(k) == "PROPN" {
				return true
			}
		}
	}
	c := w.cueOn(x)
	return w.speaks(x) || w.isPaper(x) || c != nil && c.pos == noun && c.class.source
}

// citedBehind gathers whom the source of phrase k cites right behind it, though the parser hung that on the clause: "according to Reuters, citing
// officials, Chad sold it".
func (w *walker) citedBehind(k, over int) {
	end := w.tree().Subtree(k).End
	for _, v := range w.tree().Children(over) {
		v := int(v)
		if c := w.cueOn(v); v < end || v > end+1 || c == nil || c.class.name != "cite" || w.xpos(v) != "VBG" || w.base(v) != "advcl" || !w.isComma(v-1) {
			continue
		}
		w.citing(v, over)
	}
}

// citing gathers "citing X" at verb k: X is the source within.
func (w *walker) citing(k, over int) {
	if x := w.tree().Child(k, "obj"); x >= 0 && !w.passed[k] && w.citable(x) && w.caseOf(k) != "without" && !w.isNegated(k) {
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
	o := w.operator(c.class, c.words, over)
	o.who, o.node = &s, true
	w.ops = append(w.ops, o)
}

// relayedBy gathers the sources that a participle or relative clause on token at, a cue or its speaker, cites for what cue head over says: "reported,
// citing officials", "Reuters, which quoted officials".
func (w *walker) relayedBy(at, over int) {
	for _, k := range w.tree().Children(at) {
		k := int(k)
		if x := w.referredTo(k); x >= 0 && !w.passed[k] && w.citable(x) {
			e := &entry{lemma: "refer", class: classNamed("cite")}
			w.cite(&cue{head: k, words: one(k), entry: e, class: e.class, pos: prep}, x, over)
			continue
		}
		r := w.cueOn(k)
		if r == nil || r.class.name != "cite" || r.pos != verb || r.passive {
			continue
		}
		if b := w.base(k); w.xpos(k) == "VBG" && (b == "advcl" || b == "xcomp" || b == "acl") || w.rel(k) == "acl:relcl" && finite(w.xpos(k)) && w.tree().Child(k, "nsubj") == w.tree().Subtree(k).Start+1 {
			w.citing(k, over)
		}
	}
}

// referredTo is whom a report that k hangs on refers to: "reports with reference to officials", "reports, referring to officials"; -1 for none.
func (w *walker) referredTo(k int) int {
	switch {
	case (w.lemma(k) == "reference" || w.lemma(k) == "link") && w.caseOf(k) == "with" && (w.base(k) == "obl" || w.base(k) == "nmod"),
		w.lemma(k) == "refer" && w.xpos(k) == "VBG" && (w.base(k) == "advcl" || w.base(k) == "acl" || w.base(k) == "xcomp"):
		for _, x := range w.tree().Children(k) {
			if x := int(x); (w.base(x) == "nmod" || w.base(x) == "obl") && w.caseOf(x) == "to" {
				return x
			}
		}
	}
	return -1
}

// quotedBy is the medium that quotes the speaker at token head, as an operator: "officials quoted by the paper said", "according to an official
// cited by the paper".
func (w *walker) quotedBy(head, over int) []operator {
	var out []operator
	for _, k := range w.tree().Children(head) {
		k := int(k)
		c := w.cueOn(k)
		if c == nil || c.class.name != "cite" || c.pos != verb || !c.passive || w.base(k) != "acl" || k < head || w.passed[k] {
			continue
		}
		if by := w.tree().Child(k, "obl:agent"); by >= 0 && w.speaks(by) {
			w.passed[k] = true
			s := w.source(by, c)
			w.say("cite %q, source %s", w.d.RangeText(c.words), w.d.RangeText(s.Range))
			o := w.operator(c.class, c.words, over)
			o.who, o.node = &s, true
			out = append(out, o)
		}
	}
	return out
}

// relays gathers the sources that a cue itself relays: "reported, citing officials".
func (w *walker) relays(c *cue) {
	w.relayedBy(c.head, c.head)
	s := w.tree().Child(c.head, "nsubj")
	if k := w.tree().Child(c.head, "obl:agent"); k >= 0 {
		w.relayedBy(k, c.head) // "was reported by the paper with reference to officials"
	}
	if h := w.tree().Head(c.head); s < 0 && w.base(c.head) == "acl" && h < c.head && w.base(h) == "root" {
		s = h // "The paper, quoting officials, reported", with the paper as root
	}
	if s >= 0 {
		w.relayedBy(s, c.head)            // "The paper, quoting officials, reported"
		for k := s + 1; k < c.head; k++ { // the same where the tree made something else of it
			if (w.lemma(k) == "cite" || w.lemma(k) == "quote") && w.xpos(k) == "VBG" && w.isComma(k-1) && !w.passed[k] {
				if x, es := w.nextNominal(k+1, c.head), w.lex.lookup(verb, w.lemma(k)); x >= 0 && len(es) > 0 && w.citable(x) {
					w.cite(&cue{head: k, words: one(k), entry: &es[0], class: es[0].class, pos: verb}, x, c.head)
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

// vague are pronouns for people that nobody tells from others.
var vague = set("some many most few several others")

// hearsay is the class of a source: what reports and rumours by nobody in particular say, and what is unconfirmed, is reported.
func (w *walker) hearsay(head int, c *class) *class {
	if c.act != attributes || c.status != extract.Asserted {
		return c
	}
	if vague[w.lower(head)] && w.tree().Child(head, "nmod", "acl", "acl:relcl") < 0 { // "some say"
		return classNamed("report")
	}
	if w.upos(head) != "NOUN" {
		return c
	}
	if l := w.lemma(head); l == "rumour" || l == "rumor" || l == "report" && w.xpos(head) == "NNS" && w.kindOf(head) == extract.UnspecifiedSource {
		return classNamed("report")
	}
	if k := w.qualifier(head, "report"); k >= 0 {
		return classNamed("report")
	}
	return c
}

// qualifier is the adjective of noun n that is a cue of the named class, or -1.
func (w *walker) qualifier(n int, name string) int {
	for _, k := range w.tree().Children(n) {
		k := int(k)
		if w.base(k) != "amod" || k > n || isQuoteMark(w.d.Word(k+1)) { // "the ‘forged’ letter" is another's word
			continue
		}
		if es := w.lex.lookup(adj, w.lower(k)); len(es) > 0 && string(es[0].class.name) == name {
			return k
		}
	}
	return -1
}
