package attribution

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// Agencies of many countries tell the news in one sentence and who told it in the next: "Chad has sold Mali 12 jets. This was announced by the
// minister on Monday." The second sentence has nothing to say but whose words the first one is.

// assignTellers finds, for each sentence, who the one behind it says has told it, innermost first.
func (a *analysis) assignTellers() {
	a.tellers = make(map[int][]int)
	d := a.d
	for si := 1; si < len(d.Sentences); si++ {
		s, before := d.Sentences[si], d.Sentences[si-1]
		if s.Tokens.Empty() || before.Tokens.Empty() || !d.Tree.Parsed(s.Tokens.Start) || d.Paragraphs[before.Paragraph].Kind != extract.Body || d.Paragraphs[s.Paragraph].Kind != extract.Body {
			continue
		}
		root := s.Tokens.Start
		for a.tree().Head(root) >= 0 {
			root = a.tree().Head(root)
		}
		i := a.tellerOf(root)
		if i < 0 || strings.HasPrefix(d.Word(before.Tokens.End-1), "?") {
			continue
		}
		a.tellers[si-1] = []int{i}
		for t := s.Tokens.Start; t < s.Tokens.End; t++ { // "according to AFP, this was stated by the minister"
			if j, ok := a.by[t]; ok && j != i && slices.ContainsFunc(a.listed[j].Content, func(r extract.Range) bool { return r.Has(root) }) {
				a.tellers[si-1] = append(a.tellers[si-1], j)
			}
		}
	}
}

// tellerOf is the attribution that root t makes of the sentence before it: of a verb of saying whose object, or subject in the passive, is "this"
// ("Reuters reports this", "this was stated by", "writes about it", "said so"), of a statement that is made, and of what "this" comes from; -1 for none.
func (a *analysis) tellerOf(t int) int {
	if a.outer[t] > 0 || a.isNegated(t) || a.isHypothetical(t) {
		return -1
	}
	if i := a.whatHeSays(t); i >= 0 {
		return i
	}
	if a.tree().Child(t, "ccomp", "xcomp", "parataxis") >= 0 {
		return -1
	}
	s := a.tree().Child(t, "nsubj", "nsubj:pass")
	if s < 0 {
		return -1
	}
	if k := a.tree().Child(t, "case"); k >= 0 && a.tree().Child(t, "cop") >= 0 { // "this is according to the ministry"
		if i, ok := a.by[k]; ok && a.standsForTold(s) && a.listed[i].cue.pos == prep {
			return i
		}
		return -1
	}
	if c := a.cueOn(t); c != nil && c.pos == noun && c.class.source && c.class.act == attributes && a.tree().Child(t, "cop") >= 0 && a.standsForTold(s) && a.is(s, "this", "that") {
		who, _ := a.sourceOf(c) // "That is the view of the minister"
		for _, k := range a.tree().Children(t) {
			if k := int(k); who < 0 && k > t && a.base(k) == "nmod" && a.caseOf(k) == "of" {
				who = k
			}
		}
		if who < 0 || !a.speaks(who) {
			return -1
		}
		return a.teller(c, who)
	}
	if a.upos(t) != "VERB" {
		return -1
	}
	c := a.cueOn(t)
	switch {
	case a.lemma(t) == "make":
		o := a.tree().Child(t, "obj")
		if a.rel(s) == "nsubj:pass" {
			o = s
		}
		if o < 0 || !statements[a.lemma(o)] || !a.standsForTold(o) {
			return -1
		}
		c = &cue{head: t, words: one(t), entry: &entry{lemma: a.lemma(o)}, class: classNamed("say"), pos: verb, passive: o == s}
	case issuing[a.lemma(t)] && a.standsForTold(s): // "this emerges from a report"
		k := a.tree().Child(t, "obl")
		if k < 0 || a.caseOf(k) != "from" || !a.speaks(k) && !tellings[a.lemma(k)] && a.kindOf(k) != extract.DocumentSource {
			return -1
		}
		e := &entry{lemma: a.lemma(t), class: classNamed("say")}
		l := listed{cue: &cue{head: t, words: one(t), entry: e, class: e.class, pos: verb}, sentence: a.d.SentenceOf(t)}
		l.Source = a.source(k, l.cue)
		return a.add(l)
	case c == nil || c.pos != verb || !telling[c.class.name]:
		return -1
	case c.passive:
		if !a.standsForTold(s) {
			return -1
		}
	default:
		if o := a.tree().Child(t, "obj"); o >= 0 && !a.standsForTold(o) || o < 0 && !a.aboutTold(c) {
			return -1
		}
	}
	who, ok := a.sourceOf(c)
	if !ok || who < 0 || a.standsForTold(who) || !a.speaks(who) && a.kindOf(who) != extract.DocumentSource {
		return -1
	}
	return a.teller(c, who)
}

// teller is the attribution of cue c, whose source is who.
func (a *analysis) teller(c *cue, who int) int {
	if i, ok := a.by[c.head]; ok {
		return i
	}
	l := listed{cue: c, sentence: a.d.SentenceOf(c.head), speech: true}
	l.Source = a.source(who, c)
	return a.add(l)
}

// whatHeSays is the attribution of "That is what X says", whatever the tree makes of it, t being its root; -1 for none.
func (a *analysis) whatHeSays(t int) int {
	const farthest = 8 // tokens up to "what": "That, at least, is what"
	s := a.d.Sentences[a.d.SentenceOf(t)].Tokens
	if !a.is(s.Start, "this", "that") {
		return -1
	}
	what := s.Start + 1
	for what < s.End && what < s.Start+farthest && !a.is(what, "what") {
		what++
	}
	if what >= s.End || !a.is(what, "what") || a.lemma(what-1) != "be" {
		return -1
	}
	for v := what + 1; v < s.End; v++ {
		if a.upos(v) != "VERB" {
			continue
		}
		c := a.cueOn(v)
		if c == nil || c.pos != verb || c.passive || !c.class.source || c.class.act != attributes || a.tree().Child(v, "ccomp", "xcomp") > v || a.isNegated(v) {
			return -1
		}
		who, ok := a.sourceOf(c)
		if !ok || who <= what || !a.speaks(who) {
			return -1
		}
		return a.teller(c, who)
	}
	return -1
}

// aboutTold reports whether verb c, which has no object, is about what was just told: "writes about it", "said so".
func (a *analysis) aboutTold(c *cue) bool {
	for _, k := range a.tree().Children(c.head) {
		k := int(k)
		switch {
		case a.base(k) == "obl" && c.entry.takes(a.caseOf(k)) && (a.is(k, "it") || a.standsForTold(k)), a.base(k) == "advmod" && a.is(k, "so") && (k == c.head+1 || k == c.head-1 && k == a.d.Sentences[a.d.SentenceOf(k)].Tokens.Start):
			return true
		}
	}
	return false
}

// standsForTold reports whether k takes up what was just told and adds nothing to it: "this", "the information", "such a statement".
func (a *analysis) standsForTold(k int) bool {
	if a.is(k, "this", "that") {
		return a.upos(k) == "PRON" || a.upos(k) == "DET"
	}
	return statements[a.lemma(k)] && (a.isSuch(k) || a.isDefinite(k) && a.tree().Child(k, "nmod", "nmod:poss", "acl", "acl:relcl", "ccomp", "compound", "nummod") < 0)
}

// statements are nouns of what somebody has just said, issuing verbs of coming from who or what says it, telling classes of verbs of saying it.
var (
	telling    = map[extract.CueClass]bool{"say": true, "insist": true, "report": true, "reveal": true, "show": true, "claim": true}
	statements = set("statement announcement information news remark revelation disclosure comment claim message")
	issuing    = set("emerge come follow stem")
)
