package attribution

import (
	"unicode"

	"claimtrail/extract"
)

// Who says what by the order of the words, where the tree does not tell.

// placed reads "P, X said", "P, said X" and "P, X said, Q" where the tree shows no content: who speaks, and what stands around the two.
func (a *analysis) placed(c *cue, sentence int) (who int, content []extract.Range) {
	if c.pos != verb || !a.mayQuote(c) && c.class.name != "show" || c.passive || a.outer[c.head] > 0 || !finite(a.xpos(c.head)) && a.upos(c.head) != "NOUN" && a.saysLast(c.head) < 0 ||
		c.head+1 < len(a.d.Tokens) && a.is(c.head+1, "that", "whether") {
		return -1, nil
	}
	if k := a.tree().Child(c.head, "nsubj"); a.rel(c.head) == "acl:relcl" && k >= 0 && a.upos(k) == "PROPN" {
		return -1, nil // "P, a charge Berg called absurd"
	}
	s := a.d.Sentences[sentence].Tokens
	if a.is(s.Start, "amid", "amidst", "despite") {
		return -1, nil // "Amid fears that P, X asked for help"
	}
	if first := a.cueOn(s.Start); first != nil && first.head == s.Start && first.passive && first.class.name == "ask" {
		return -1, nil // "Asked whether P, X laughed"
	}
	comma := c.head - 1
	if a.isComma(comma) {
		if who = a.nextNominal(c.head+1, s.End); who < 0 || who > c.head+4 {
			return -1, nil
		}
	} else {
		for comma > s.Start && !a.isComma(comma) {
			if u := a.upos(comma); u == "VERB" && a.base(comma) != "acl" || u == "AUX" || u == "SCONJ" || a.outer[comma] > 0 {
				return -1, nil
			}
			comma--
		}
		if who = a.nextNominal(comma+1, c.head); who < 0 || a.upos(comma+1) == "CCONJ" || a.upos(comma+1) == "SCONJ" || a.upos(comma+1) == "ADP" {
			return -1, nil
		}
	}
	before, behind := extract.Range{Start: s.Start, End: comma}, extract.Range{}
	if comma < c.head-1 && strong(c.class) && a.isComma(c.words.End) && c.words.End+1 < s.End && a.upos(c.words.End+1) != "CCONJ" {
		behind = extract.Range{Start: c.words.End + 1, End: s.End}
	}
	switch {
	case a.upos(who) == "NOUN" && !a.speaks(who) && !a.speakingPaper(who) && a.cueOn(who) == nil: // "P, X said, a gesture Oran denounced"
	case a.xpos(s.Start) == "WRB" && a.is(s.Start, "when", "where") && !a.commaWithin(s.Start, comma): // "When she was asked about it, he laughed"
	case a.outer[who] > 0 || a.is(who, "which", "that", "who", "whom"):
	case !behind.Empty() && comma > s.Start && (a.hasVerb(before) || a.hasVerb(behind)):
		return who, []extract.Range{a.trim(before), a.trim(behind)}
	case before.Len() >= 4 && a.hasVerb(before), before.Len() >= 2 && behind.Empty() && c.head+2 == s.End && strong(c.class): // "People like him, she said."
		return who, []extract.Range{a.trim(before)}
	}
	return -1, nil
}

// hasVerb reports whether there is a verb in r.
func (a *analysis) hasVerb(r extract.Range) bool {
	for k := r.Start; k < r.End; k++ {
		if a.upos(k) == "VERB" || a.upos(k) == "AUX" {
			return true
		}
	}
	return false
}

// sayings are verbs that a clause without that may follow.
var sayings = set(`say claim insist argue announce warn add note believe think suggest show admit acknowledge allege contend maintain fear`)

// behind is the clause behind a verb of saying to which the tree gives no content: "Berg said that P"; empty when none follows.
func (a *analysis) behind(c *cue, sentence int) extract.Range {
	s := a.d.Sentences[sentence].Tokens
	if c.pos != verb || c.passive || a.outer[c.head] > 0 || !finite(a.xpos(c.head)) || c.head+2 >= s.End || c.class.act != attributes && c.class.act != denies {
		return extract.Range{}
	}
	r := extract.Range{Start: c.words.End, End: s.End}
	if a.is(r.Start, "that") {
		if a.upos(r.Start) == "SCONJ" && a.hasVerb(r) {
			return a.trim(r)
		}
		return extract.Range{}
	}
	if !sayings[c.entry.lemma] {
		return extract.Range{}
	}
	switch a.upos(r.Start) {
	case "DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ":
	default:
		return extract.Range{}
	}
	for k := r.Start; k < r.End; k++ { // a verb before anything that may open another clause
		switch u := a.upos(k); {
		case finite(a.xpos(k)) || a.xpos(k) == "MD":
			return a.trim(r)
		case u == "PUNCT" || u == "SCONJ" || u == "CCONJ" || a.is(k, "who", "which", "that"):
			return extract.Range{}
		}
	}
	return extract.Range{}
}

// standsBefore is the speaker right before a finite verb of saying to which the tree gives no subject: "Officials in Cairo last week
// said"; -1 for none.
func (a *analysis) standsBefore(c *cue) int {
	const longest = 12 // tokens of the speaker's phrase
	if c.pos != verb || c.passive || !finite(a.xpos(c.head)) || !c.class.source || c.class.act != attributes && c.class.act != denies || a.outer[c.head] > 0 {
		return -1
	}
	first := a.d.Sentences[a.d.SentenceOf(c.head)].Tokens.Start
	end := a.bracketBefore(c.head)
	for end > first && (a.upos(end-1) == "ADV" || a.isDate(end-1)) {
		end--
	}
	if end <= first || !a.nominal(end-1) && !a.exclaims(end-1) || a.outer[end-1] > 0 {
		return -1
	}
	start := end
	for start > first && end-start < longest {
		switch u := a.upos(start - 1); {
		case u == "VERB" || u == "AUX":
			return -1 // the words may belong to that verb
		case u == "SCONJ" || u == "CCONJ" || u == "PUNCT" && !a.is(start-1, "-", "."):
			first = start
			continue
		}
		start--
	}
	who := end - 1
	if a.upos(start) == "ADP" {
		if a.upos(who) == "NOUN" {
			return -1 // behind a preposition only the nearest name may be meant: "In a talk with Berg Holm said"
		}
	} else {
		for h := a.tree().Head(who); h >= start && h < end; h = a.tree().Head(h) {
			who = h
		}
		if !a.nominal(who) && !a.exclaims(who) {
			who = a.nextNominal(start, end)
		}
	}
	if who < 0 || !a.speaks(who) || a.upos(who) == "PRON" && a.is(who, "what", "which", "who", "that", "whatever") {
		return -1
	}
	return who
}

// opensBefore is the speaker at the start of the sentence whom an aside between commas parts from a finite verb of saying that tells something: "A report by
// the panel, made public on Friday, said that"; -1 for none.
func (a *analysis) opensBefore(c *cue) int {
	s := a.d.Sentences[a.d.SentenceOf(c.head)].Tokens
	if !finite(a.xpos(c.head)) || !a.isComma(c.head-1) || c.words.End >= s.End || !a.is(c.words.End, "that") || a.outer[c.head] > 0 {
		return -1
	}
	switch a.upos(s.Start) {
	case "DET", "NOUN", "PROPN", "ADJ", "NUM":
	default:
		return -1
	}
	comma := s.Start + 1
	for comma < c.head-1 && !a.isComma(comma) {
		if u := a.upos(comma); u == "VERB" || u == "AUX" {
			return -1
		}
		comma++
	}
	who := a.nextNominal(s.Start, comma)
	if comma == c.head-1 || who < 0 || a.upos(who) == "NOUN" && !a.speaks(who) && !a.speakingPaper(who) {
		return -1
	}
	return who
}

// exclaims reports whether token t is a name that the tagger took for an interjection: "Lo said".
func (a *analysis) exclaims(t int) bool {
	return a.upos(t) == "INTJ" && unicode.IsUpper(firstRune(a.d.Word(t)))
}

// saysLast is who speaks where participle t ends its sentence behind his phrase, set off by a comma, and so is a past tense: "P, lawyers for the
// panel pointed out."; -1 where the words do not stand so.
func (a *analysis) saysLast(t int) int {
	const longest = 14 // tokens of the speaker's phrase
	s := a.d.Sentences[a.d.SentenceOf(t)].Tokens
	end := t + 1
	for end < s.End && a.base(end) == "compound" && a.tree().Head(end) == t { // its particle
		end++
	}
	if x := a.xpos(t); x != "VBN" && (x != "VBD" || a.tree().Child(t, "nsubj:pass") < 0) || end != s.End-1 || a.upos(end) != "PUNCT" || a.tree().Child(t, "aux", "aux:pass", "obl:agent", "obl") >= 0 {
		return -1
	}
	for k := t - 1; k > s.Start+3 && k >= t-longest; k-- {
		switch u := a.upos(k); {
		case a.isComma(k):
			who := a.nextNominal(k+1, t)
			if who < 0 || a.upos(k+1) == "CCONJ" || a.upos(who) != "NOUN" && a.upos(who) != "PROPN" || !a.speaks(who) && !a.speakingPaper(who) || !a.hasVerb(extract.Range{Start: s.Start, End: k}) {
				return -1
			}
			return who
		case u == "VERB" || u == "AUX" || u == "SCONJ" || u == "PRON" || a.outer[k] > 0:
			return -1
		}
	}
	return -1
}
