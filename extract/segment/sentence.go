package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
)

// sentenceEnds gives the ends of the sentences of a paragraph as numbers of tokens, the last one always len(toks). It reports
// false when prose failed, and the paragraph then has the sentences that the corrections alone find.
func sentenceEnds(text string, toks []extract.Span) (ends []int, ok bool) {
	if len(toks) == 0 {
		return nil, true
	}
	proposed := make([]bool, len(toks))
	ok = propose(proposed, text, toks)
	g := gap{text: text, toks: toks}
	for i := 0; i+1 < len(toks); i++ {
		w := text[toks[i].Start:toks[i].End]
		if w == `"` {
			g.open = !g.open
		}
		g.left, g.proposed = i, proposed[i]
		if !g.candidate() {
			continue
		}
		v := noOpinion
		for _, c := range corrections {
			if v = c.judge(&g); v != noOpinion {
				break
			}
		}
		if v == cut || v == noOpinion && g.proposed {
			ends = append(ends, i+1)
			g.start = i + 1
			g.open = false
		}
	}
	return append(ends, len(toks)), ok
}

// verdict is what a correction says about a gap.
type verdict uint8

const (
	noOpinion verdict = iota
	join              // the sentence goes on
	cut               // the sentence ends here
)

// gap is the place between two tokens where a sentence may end.
type gap struct {
	text     string
	toks     []extract.Span
	start    int  // first token of the sentence
	left     int  // the token before the gap
	term     int  // the terminal token: left, or the one before the closing quotes and brackets that left ends; -1 for none
	open     bool // a straight double quotation mark is open
	proposed bool // prose ends a sentence here
}

func (g *gap) word(i int) string {
	if i < 0 || i >= len(g.toks) {
		return ""
	}
	return g.text[g.toks[i].Start:g.toks[i].End]
}

func (g *gap) spaced() bool { return g.toks[g.left].End < g.toks[g.left+1].Start }

// candidate finds the terminal token of the gap and reports whether a sentence may end here at all.
func (g *gap) candidate() bool {
	g.term = -1
	for i := g.left; i >= g.start && i > g.left-4; i-- {
		w := g.word(i)
		if terminal(w) {
			g.term = i
			break
		}
		if !closer(w) {
			break
		}
	}
	return g.proposed || g.term >= 0
}

// terminal reports whether a token ends with what can end a sentence.
func terminal(w string) bool {
	switch w[len(w)-1] {
	case '.', '!', '?':
		return true
	}
	return strings.HasSuffix(w, "…")
}

func closer(w string) bool {
	switch w {
	case `"`, "'", "''", "”", "’", "’’", ")", "]", "}", "»":
		return true
	}
	return false
}

func opener(w string) bool {
	switch w {
	case `"`, "'", "``", "“", "‘", "‘‘", "(", "[", "{", "«":
		return true
	}
	return false
}

// right is the first word behind the gap, behind opening quotes and brackets.
func (g *gap) right() string {
	i := g.left + 1
	for k := 0; k < 3 && i+1 < len(g.toks) && opener(g.word(i)); k++ {
		i++
	}
	return g.word(i)
}

func capitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

func lower(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

func starter(w string) bool { return capitalised(w) && has(starters, w) }

// correction is one rule about gaps. The first one with an opinion decides; prose does when none has one.
type correction struct {
	name  string
	judge func(g *gap) verdict
}

// corrections in the order of their application.
var corrections = []correction{
	{"unspaced", unspaced},
	{"closer", closes},
	{"title", title},
	{"number", number},
	{"initial", initial},
	{"acronym", acronym},
	{"after", behindName},
	{"ellipsis", ellipsis},
	{"quoted", quoted},
	{"lower case", lowerCase},
	{"full stop", fullStop},
}

// unspaced: a sentence ends without white space only where it was lost: "weapons.The".
func unspaced(g *gap) verdict {
	if g.spaced() {
		return noOpinion
	}
	if g.term != g.left || !capitalised(g.right()) || opener(g.word(g.left+1)) && g.word(g.left+1) == `"` && g.open {
		return join
	}
	if w := g.word(g.left); len(w) == 1 && g.left > g.start && len(g.word(g.left-1)) > 1 {
		return cut
	}
	return join
}

// closes: closing quotes and brackets and further terminal punctuation stay with the sentence.
func closes(g *gap) verdict {
	w := g.word(g.left + 1)
	switch w {
	case "”", "’", "’’", "''", ")", "]", "}", "»", ".", "!", "?", ",", ";", ":":
		return join
	case `"`, "'":
		if g.open && w == `"` || g.left+2 < len(g.toks) && g.toks[g.left+1].End < g.toks[g.left+2].Start {
			if w == `"` && !g.open {
				return noOpinion
			}
			return join
		}
	}
	return noOpinion
}

// abbr is the class of the abbreviation that the gap follows.
func (g *gap) abbr() abbrClass {
	w := g.word(g.left)
	if g.term != g.left || len(w) < 2 || w[len(w)-1] != '.' || w[len(w)-2] == '.' {
		return noAbbreviation
	}
	return abbrOf(w[:len(w)-1])
}

// title: no sentence ends behind a rank or title, or behind an abbreviation that introduces something.
func title(g *gap) verdict {
	switch g.abbr() {
	case titleAbbr, leadAbbr:
		return join
	}
	return noOpinion
}

// number: no sentence ends between "No." and its number.
func number(g *gap) verdict {
	if g.abbr() == numberAbbr {
		return join
	}
	return noOpinion
}

// initial: an initial belongs to the name behind it.
func initial(g *gap) verdict {
	if g.abbr() != initialAbbr {
		return noOpinion
	}
	if starter(g.right()) && len(g.right()) > 1 {
		return cut
	}
	return join
}

// acronym: a sentence ends behind U.S. or p.m. only before a word that opens sentences.
func acronym(g *gap) verdict {
	if g.abbr() != acronymAbbr {
		return noOpinion
	}
	if starter(g.right()) {
		return cut
	}
	switch strings.ToLower(g.word(g.left)) {
	case "a.m.", "p.m.":
		if capitalised(g.right()) && g.left-g.start > 3 && !calendar(g.right()) {
			return cut
		}
	}
	return join
}

// behindName: a sentence ends behind Inc., Jr., a month or a state only before a word that opens sentences.
func behindName(g *gap) verdict {
	switch g.abbr() {
	case afterAbbr, monthAbbr, stateAbbr:
		if starter(g.right()) || opener(g.word(g.left+1)) && capitalised(g.right()) {
			return cut
		}
		if strings.EqualFold(g.word(g.left), "etc.") && capitalised(g.right()) {
			return cut
		}
		return join
	}
	return noOpinion
}

// ellipsis: three dots end a sentence before a capital only.
func ellipsis(g *gap) verdict {
	if g.term < 0 {
		return noOpinion
	}
	w := g.word(g.term)
	if !strings.HasSuffix(w, "..") && !strings.HasSuffix(w, "…") && !(w == "." && g.word(g.term-1) == ".") {
		return noOpinion
	}
	if w := g.word(g.left + 1); w == "." || w == "..." {
		return join
	}
	if capitalised(g.right()) {
		return cut
	}
	return join
}

// quoted: a quotation that ends with ! or ? goes on with the words that attribute it: "Stop!" he said. "Why?" Smith asked.
func quoted(g *gap) verdict {
	if g.term < 0 || g.term == g.left {
		return noOpinion
	}
	if lower(g.word(g.left + 1)) {
		return join
	}
	if w := g.word(g.term); w != "." && quoteMark(g.word(g.left)) {
		for i := g.left + 1; i < len(g.toks) && i <= g.left+4; i++ {
			if has(saying, g.word(i)) {
				return join
			}
			if !capitalised(g.word(i)) && !has(determiners, g.word(i)) && i > g.left+2 {
				break
			}
		}
	}
	return noOpinion
}

func quoteMark(w string) bool {
	switch w {
	case `"`, "'", "''", "”", "’", "’’", "»":
		return true
	}
	return false
}

// saying are the commonest verbs of reporting speech in the past and the present.
var saying = set(`said says asked asks replied replies added adds wrote writes told tells shouted shouts cried cries declared declares exclaimed insisted
	warned continued answered demanded joked`)

var determiners = set(`the a an his her their its`)

// lowerCase: no sentence begins in lower case behind a mark that can stand inside one: a bracket, ! or ?.
func lowerCase(g *gap) verdict {
	if !lower(g.right()) {
		return noOpinion
	}
	if g.term < 0 || g.word(g.term) != "." || g.term > g.start && quoteMark(g.word(g.term-1)) {
		return join
	}
	return noOpinion
}

// fullStop: a full stop that is no part of an abbreviation ends the sentence before a capital.
func fullStop(g *gap) verdict {
	if g.term >= 0 && capitalised(g.right()) {
		return cut
	}
	return noOpinion
}
