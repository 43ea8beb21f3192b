package attribution

import (
	"strings"

	"claimtrail/extract"
)

// Trigger reports whether a sentence can matter to claims outside it, so that it needs a tree even when it holds no claim:
// it answers a claim (denied, confirmed, no comment), gives the speaker of a quote, or introduces a list, a headline or a
// speech. It needs tags. The verdicts are the same whether or not other sentences have trees.
func Trigger(d *extract.Document, sentence int) bool {
	lex, err := loadLexicon()
	if err != nil {
		return true // the stage will report it
	}
	s := d.Sentences[sentence]
	if s.Tokens.Empty() {
		return false
	}
	if k := d.Paragraphs[s.Paragraph].Kind; k == extract.LeadIn || k == extract.Heading {
		return true
	}
	quoted := nearQuote(d, sentence)
	for t := s.Tokens.Start; t < s.Tokens.End; t++ {
		lemma := d.Tags[t].Lemma
		switch d.Tags[t].UPOS {
		case "VERB", "AUX":
			for i, es := 0, lex.lookup(verb, lemma); i < len(es); i++ {
				if es[i].class.responds() || quoted && es[i].class.listed {
					return true
				}
			}
			switch lemma {
			case "comment", "respond", "reply", "reach", "return", "answer":
				return true
			case "know", "hear", "meet", "deal", "trade", "work", "cooperate", "draw", "do", "involve":
				if negatedBefore(d, s.Tokens, t) {
					return true
				}
			}
			if falsities[lemma] || truths[lemma] || lemma == "motivate" || makings[lemma] || lemma == "make" && t+1 < s.Tokens.End && strings.EqualFold(d.Word(t+1), "up") || quoted && len(lex.lookup(verb, lemma)) == 0 {
				return true // a verb that the lexicon does not know may be one of speech beside a quote
			}
		case "NOUN", "PROPN":
			if quoted && len(lex.lookup(noun, lemma)) > 0 || falsities[lemma] || truths[lemma] || grounds[lemma] || shares[lemma] || lemma == "comment" || namesDenial(lex, lemma) ||
				(lemma == "answer" || lemma == "reply" || lemma == "response") && t > s.Tokens.Start && d.Word(t-1) == "no" {
				return true
			}
		case "ADJ":
			if quoted && len(lex.lookup(adj, lemma)) > 0 || falsities[lemma] || truths[lemma] || lemma == "unanswered" || lemma == "innocent" || lemma == "involved" && negatedBefore(d, s.Tokens, t) || lemma == "political" && chargedBefore(d, s.Tokens, t) || lemma == "silent" || lemma == "motivated" {
				return true
			}
		case "PRON":
			if lemma == "nothing" {
				return true
			}
		case "ADV":
			if lemma == "falsely" || lemma == "wrongly" || lemma == "unjustly" {
				return true
			}
		case "PUNCT":
			switch w := d.Word(t); w {
			case ":":
				if t < s.Tokens.Start+6 || sentence == d.Paragraphs[s.Paragraph].Sentences[1]-1 {
					return true
				}
			case "—", "–", "―", "--", "-", "~":
				if quoted {
					return true
				}
			}
		}
		if quoted && (lemma == "accord" || lemma == "according" || lemma == "per") {
			return true
		}
	}
	return false
}

// negatedBefore reports whether one of the few words before verb t negates it: "had never heard".
func negatedBefore(d *extract.Document, r extract.Range, t int) bool {
	const few = 3
	for k := max(r.Start, t-few); k < t; k++ {
		switch d.Tags[k].Lemma {
		case "never", "not", "neither", "nor":
			return true
		}
	}
	return false
}

// chargedBefore reports whether one of the few words before adjective t is a noun of accusing: "the charge is political".
func chargedBefore(d *extract.Document, r extract.Range, t int) bool {
	const few = 5
	for k := max(r.Start, t-few); k < t; k++ {
		if charging[d.Tags[k].Lemma] {
			return true
		}
	}
	return false
}

// namesDenial reports whether a noun names a denial or a doubt.
func namesDenial(lex *lexicon, lemma string) bool {
	for _, e := range lex.lookup(noun, lemma) {
		if e.class.name == "deny" || e.class.name == "doubt" {
			return true
		}
	}
	return false
}

// responds reports whether cues of the class answer claims.
func (c *class) responds() bool {
	switch c.name {
	case "deny", "reject", "dispute", "disprove", "doubt", "confirm", "admit", "retract":
		return true
	}
	return c.act == negates
}

// nearQuote reports whether a sentence holds a quotation mark or stands right beside one.
func nearQuote(d *extract.Document, sentence int) bool {
	s := d.Sentences[sentence].Tokens
	for t := max(0, s.Start-2); t < min(len(d.Tokens), s.End+2); t++ {
		if isQuoteMark(d.Word(t)) {
			return true
		}
	}
	return false
}
