package attribution

import (
	"strings"

	"claimtrail/extract"
)

// What a cue governs.

// governs reports whether the dependent k of cue c is content: what is said, believed, planned, stopped.
func (a *analysis) governs(c *cue, k int) bool {
	t := a.tree()
	rel := a.rel(k)
	base := extract.BaseRel(rel)
	if c.words.Has(k) {
		return false // "as she put it"
	}
	if c.pos == verb && a.upos(c.head) == "NOUN" && !a.hasSubject(c.head) {
		return base == "acl" || base == "obj"
	}
	switch c.pos {
	case noun:
		return a.nounGoverns(c, k, base)
	case adj:
		switch base {
		case "xcomp", "ccomp", "csubj":
			return true
		case "advcl":
			return a.toMark(k) >= 0 || c.entry.takes(a.caseOf(k))
		case "obl", "nmod":
			return c.entry.takes(a.caseOf(k))
		case "nsubj":
			// "the sale is likely", "deliveries are set to begin": an event noun as subject
			return a.isEvent(k) && a.tree().Child(c.head, "xcomp", "ccomp") < 0
		}
		return false
	}
	if c.entry.lemma == "make" && !c.passive && a.toMark(k) >= 0 {
		return false // who is made to sell sells, who makes it easier to sell does not
	}
	if c.class.name == "cite" && len(c.entry.rest) > 0 && base == "obl" && !a.speaks(k) {
		return false // "relied on data" cites, "relied on tanks" does not
	}
	if c.class.name == "cite" && a.toMark(k) >= 0 {
		return false // "relied on brokers to buy": what for
	}
	if c.class.name == "disprove" && a.toMark(k) >= 0 {
		return false // "demolished to make way": what for
	}
	if c.class.name == "begin" && a.toMark(k) >= 0 && finishing[c.entry.lemma] {
		return false // "completed tests to make engines": what for, not what is done
	}
	switch base {
	case "ccomp":
		return !a.trails(c, k)
	case "csubj":
		return c.passive || t.Child(c.head, "expl") >= 0 || c.class.act == hedges
	case "xcomp":
		if c.entry.person && c.class.act == attributes && a.toMark(k) >= 0 && !a.perfect(k) {
			return false // "extradited him to face trial": what for
		}
		return len(c.entry.rest) > 0 && a.lemma(k) == c.entry.rest[0] || a.upos(k) == "VERB" || a.isEvent(k) || t.Child(k, "cop", "aux") >= 0 || a.toMark(k) >= 0
	case "obj":
		if c.entry.lemma == "issue" && issued[a.lemma(k)] && !a.isNegated(c.head) || c.entry.lemma == "call" && convened[a.lemma(k)] {
			return false
		}
		if c.entry.lemma == "make up" && portions[a.lemma(k)] { // "rockets make up half of the imports": a part is no invention
			return false
		}
		return !c.entry.person && !a.invertedSubject(c, k) && !(c.class.name == "believe" && c.entry.clause && c.entry.np == nil)
	case "nsubj":
		if c.class.name == "estimate" && prices[a.lemma(k)] {
			return false // "the price offered was estimated at": not the deed
		}
		if rel == "nsubj:pass" || t.Head(k) != c.head && keeping[a.lemma(t.Head(k))] { // also "remains blocked", at the participle
			return !c.entry.person && t.Child(c.head, "xcomp", "ccomp", "csubj", "csubj:pass") < 0
		}
		if o := t.Child(c.head, "obj"); o >= 0 && (len(c.entry.rest) == 0 || a.lemma(o) != c.entry.rest[0]) { // "took place" has no object
			return false
		}
		if c.class.name == "plan" && len(c.entry.rest) > 0 && a.isEvent(k) { // "the sale won approval"
			return true
		}
		return (c.class.act == halts || c.class.act == inherits || c.class.act == fails) && !c.passive && t.Child(c.head, "xcomp", "ccomp") < 0 && a.isEvent(k)
	case "advcl":
		if m := t.Child(k, "mark"); m >= 0 && (a.is(m, "whether", "that") || c.class.name == "ask" && m > c.head && a.nextMark(m, k) && !a.commaWithin(c.head, m)) {
			return true
		}
		if a.toMark(k) >= 0 {
			switch c.class.act {
			case unrealises, hedges, fails, negates, inherits:
				return true
			}
			return c.passive && c.class.act == attributes && !c.entry.person // "was extradited to face trial": what for
		}
		if a.xpos(k) == "VBG" && k > c.head && k <= c.head+3 && a.caseOf(k) == "" && c.class.name != "cite" && t.Child(c.head, "obj") < 0 && !a.commaWithin(c.head, k) {
			return true // "is considering supplying"
		}
		if len(c.entry.rest) > 0 && a.xpos(k) == "VBG" && a.caseOf(k) == "" && k >= c.words.End && k-c.words.End <= 1 && t.Child(c.head, "obj") < 0 {
			return true // "considered, but decided against, buying"
		}
		if o := t.Child(c.head, "obj"); o >= 0 && o < k && a.xpos(k) == "VBG" && a.caseOf(k) == "" && c.class.act == attributes {
			switch a.lemma(o) { // "cited cases of Iran receiving aid"
			case "case", "instance", "example", "report", "evidence", "record", "sign":
				return true
			}
		}
		if a.xpos(k) == "VBG" && c.entry.person {
			switch a.caseOf(k) {
			case "of":
				return true
			case "by": // "convicted him of fraud by selling"
				if c.class.name == "accuse" || c.class.name == "condemn" {
					return true
				}
			}
		}
		return c.entry.takes(a.caseOf(k))
	case "obl":
		if c.class.act == diminishes && a.caseOf(k) == "on" && t.Child(c.head, "obj") >= 0 {
			return true // "cut its reliance on imports"
		}
		return c.entry.takes(a.caseOf(k)) && rel != "obl:agent" && (a.caseOf(k) != "on" || !a.isDate(k)) // "reported on Friday"
	case "parataxis":
		if m := t.Child(k, "mark"); m > c.head && a.is(m, "that") {
			return true
		}
		return a.speechBefore(c, k) || a.speechGoesOn(c, k)
	}
	return false
}

// trails reports whether gerund k behind a comma says what the speaker of cue c does while he speaks, hung on the cue as what he says: "officials said,
// declining to be named".
func (a *analysis) trails(c *cue, k int) bool {
	return strong(c.class) && c.pos == verb && a.xpos(k) == "VBG" && k > c.head && a.isComma(c.words.End) && a.tree().Child(k, "nsubj", "aux", "mark") < 0 && a.outer[k] == a.outer[c.head]
}

// prices are nouns of what something costs.
var prices = set("price cost value bill worth")

// convened are nouns of what is set going by calling it, and is not called anything: "called a tender for wheat".
var convened = set("tender auction vote strike election ballot meeting halt")

// portions are nouns for how much of a whole something is.
var portions = set("bulk part half third quarter fifth tenth majority share portion percent % percentage most remainder rest lot")

// isEvent reports whether token k is a noun, so that it can name an event.
func (a *analysis) isEvent(k int) bool { return a.upos(k) == "NOUN" }

// nounGoverns is governs for a noun cue.
func (a *analysis) nounGoverns(c *cue, k int, base string) bool {
	switch base {
	case "ccomp", "xcomp":
		return true
	case "acl":
		if a.rel(k) == "acl:relcl" {
			if o := a.tree().Child(k, "obj"); c.class.name == "begin" && o >= 0 && o < k { // "parts that Chad sold"
				return false
			}
			return a.thatClause(k) || a.contactClause(k)
		}
		if a.toMark(k) >= 0 {
			if c.class.act == blocks && a.broken(c.head) {
				return false // "evaded the restrictions to sell": what for
			}
			return c.class.name != "say" && c.class.name != "insist" || a.perfect(k) // "in the position to sell" says nothing
		}
		if a.contactClause(k) {
			return true
		}
		if a.tree().Child(k, "mark") >= 0 || a.thatClause(k) {
			return true
		}
		if a.xpos(k) == "VBG" && a.isComma(k-1) {
			return false // "was a supporter of the rebels, supplying them with rifles"
		}
		if a.xpos(k) == "VBG" && a.caseOf(k) == "" { // "no sign of Iran selling arms", with Iran hung on the noun
			for _, g := range a.tree().Children(c.head) {
				if g := int(g); g > c.head && g < k && a.base(g) == "nmod" && c.entry.takes(a.caseOf(g)) && k-g <= 2 {
					return true
				}
			}
			return false
		}
		return a.xpos(k) == "VBG"
	case "advcl":
		return a.toMark(k) >= 0 || a.xpos(k) == "VBG" && c.entry.takes(a.caseOf(k))
	case "nmod", "obl":
		return a.rel(k) != "nmod:poss" && (c.entry.takes(a.caseOf(k)) || a.xpos(k) == "VBG")
	case "compound":
		return a.isEvent(k)
	case "appos":
		return false
	}
	return false
}

// thatClause reports whether clause k, which the parser may have taken for a relative clause, is a content clause: it opens with
// "that" or "whether", which is no argument in it since it has a subject of its own and, where that stands for its object, another one.
func (a *analysis) thatClause(k int) bool {
	t := a.tree()
	if a.cueOn(t.Head(k)) != nil && a.isFinite(k) { // behind a claim noun that is no relative pronoun where the clause has a subject
		for _, g := range t.Children(k) {
			if g := int(g); g < k && a.is(g, "that") && max(t.Child(k, "nsubj", "nsubj:pass"), a.secondSubject(k)) > g && t.Child(k, "obj", "ccomp", "xcomp", "obl") >= 0 {
				return true
			}
		}
	}
	that, subject, objects := -1, false, 0
	for _, g := range t.Children(k) {
		g := int(g)
		switch {
		case that < 0 && g < k && a.is(g, "that", "whether"):
			that = g
			if a.base(g) == "nsubj" {
				return false
			}
		case a.base(g) == "nsubj":
			subject = true
		case a.base(g) == "obj":
			objects++
		}
	}
	return that >= 0 && subject && (a.rel(that) != "obj" || objects > 0)
}

// contactClause reports whether clause k says without a "that" what the claim noun right before it holds: "no evidence the ship carried
// rifles". It is finite, has a subject of its own, and an object too, so that the noun is none of its own arguments.
func (a *analysis) contactClause(k int) bool {
	t := a.tree()
	n, s := t.Head(k), t.Child(k, "nsubj", "nsubj:pass")
	if s < 0 || s > k || !a.isFinite(k) || t.Child(k, "mark") >= 0 || t.Subtree(k).Start != n+1 || a.upos(n+1) == "PUNCT" || strings.HasPrefix(a.xpos(s), "W") || strings.HasPrefix(a.xpos(n+1), "W") {
		return false // "the trial, where prosecutors told"
	}
	return t.Child(k, "obj", "ccomp", "xcomp", "nsubj:pass") >= 0
}

// exemplified is the noun that token tok is an example of: "actions such as sending arms"; -1 when it is none.
func (a *analysis) exemplified(tok int) int {
	if b := a.base(tok); b != "advcl" && b != "obl" && b != "nmod" && b != "acl" {
		return -1
	}
	for _, k := range a.tree().Children(tok) {
		k := int(k)
		if a.is(k, "such", "including") && k < tok && (a.rel(k) == "mark" || a.rel(k) == "case") {
			for n := k - 1; n >= 0 && n >= k-4; n-- {
				if a.nominal(n) {
					return n
				}
				if a.upos(n) != "PUNCT" {
					return -1
				}
			}
		}
	}
	return -1
}

// isFinite reports whether verb t is a finite form, auxiliaries included.
func (a *analysis) isFinite(t int) bool {
	if finite(a.xpos(t)) {
		return true
	}
	for _, k := range a.tree().Children(t) {
		if b := a.base(int(k)); b == "aux" || b == "cop" {
			return true
		}
	}
	return false
}

// speechBefore reports whether parataxis k is the speech that cue c introduces: after a colon or within quotation marks.
func (a *analysis) speechBefore(c *cue, k int) bool {
	if c.class.act != attributes && c.class.act != denies && c.class.act != unrealises || !c.class.source {
		return false
	}
	if c.head < k {
		s := a.tree().Subtree(k).Start
		for i := s - 1; i > c.head && i >= s-3; i-- {
			if w := a.d.Word(i); w == ":" {
				return true
			}
		}
	}
	return a.outer[k] > 0 && a.outer[c.head] != a.outer[k]
}

// speechGoesOn reports whether parataxis k, behind a semicolon, is one more clause of what cue c says before it and lists behind a colon: "said that
// the yard kept its word: it built six boats; it trained the crews".
func (a *analysis) speechGoesOn(c *cue, k int) bool {
	s := a.tree().Subtree(k).Start
	if c.class.act != attributes || !c.class.source || c.head > s || a.tree().Child(c.head, "ccomp") < 0 || a.d.Word(s) != ";" && a.d.Word(max(0, s-1)) != ";" {
		return false
	}
	for i := c.head + 1; i < s; i++ {
		if a.d.Word(i) == ":" {
			return true
		}
	}
	return false
}

// invertedSubject reports whether the parser took the speaker of an inverted cue for its object: “P,” said X.
func (a *analysis) invertedSubject(c *cue, k int) bool {
	if c.class.act != attributes || c.passive || k < c.head || a.tree().Child(c.head, "nsubj", "aux") >= 0 {
		return false
	}
	switch c.entry.lemma {
	case "say", "add", "write", "ask", "reply", "explain", "continue", "note", "argue", "recall":
		if m := a.d.MentionAt(k); m != nil && m.Class != extract.NoActor || a.upos(k) == "PROPN" || a.upos(k) == "PRON" {
			return a.base(c.head) == "root" || a.base(c.head) == "parataxis"
		}
	}
	return false
}

// issued are nouns of papers that allow or ask for a deed, and do not tell of one: "issued a licence".
var issued = set("licence license permit permission tender visa invitation")
