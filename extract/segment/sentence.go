package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
)

// mark is what is known of a token before sentences are cut.
type mark uint8

const (
	proposed mark = 1 << iota // prose ends a sentence behind it
	opening                   // an opening quotation mark or bracket
	closing                   // a closing one
)

// gap is the place between two tokens of a paragraph where a sentence may end.
type gap struct {
	text  string
	toks  []extract.Span
	marks []mark // parallel to toks
	start int    // first token of the sentence
	left  int    // the token before the gap
	term  int    // the terminal token: left, or the one that only closing marks part from it; -1 for none
	right int    // the first token behind the gap that is no opening mark

	dateline int // the dash that ends the dateline of the paragraph, -1 for none
}

// verdict is what a correction says about a gap.
type verdict uint8

const (
	noOpinion verdict = iota
	join              // the sentence goes on
	cut               // the sentence ends here
)

// correction is one rule about gaps.
type correction struct {
	name  string
	judge func(g *gap) verdict
}

// corrections in the order of their application. The first one with an opinion decides; prose does when none has one.
var corrections = []correction{
	{"dateline", behindDateline},
	{"rule line", ruleLine},
	{"time stamp", timeStamp},
	{"unspaced", unspaced},
	{"closing mark", closingMark},
	{"note", note},
	{"emoticon", behindEmoticon},
	{"address", behindAddress},
	{"no terminal", noTerminal},
	{"counted", counted},
	{"title", title},
	{"number", number},
	{"initial", initial},
	{"acronym", acronym},
	{"behind name", behindName},
	{"ellipsis", ellipsis},
	{"exclaimed name", exclaimedName},
	{"attribution", attribution},
	{"lower case", lowerCase},
	{"capital", capital},
}

// sentenceEnds appends to ends the ends of the sentences of a paragraph, as numbers of its tokens; the last one is len(toks). marks
// is parallel to toks and zero. It reports false when prose failed: the corrections alone have decided then.
func sentenceEnds(ends []int, text string, toks []extract.Span, marks []mark) ([]int, bool) {
	if len(toks) == 0 {
		return ends, true
	}
	ok := propose(marks, text, toks)
	g := gap{text: text, toks: toks, marks: marks}
	g.markQuotes()
	g.dateline = datelineEnd(&g)
	for g.left = 0; g.left+1 < len(toks); g.left++ {
		if !g.candidate() {
			continue
		}
		if v, _ := g.decide(); v == cut {
			ends = append(ends, g.left+1)
			g.start = g.left + 1
		}
	}
	return append(ends, len(toks)), ok
}

// decide gives the verdict on the gap, join or cut, and the name of the rule it comes from.
func (g *gap) decide() (verdict, string) {
	for _, c := range corrections {
		if v := c.judge(g); v != noOpinion {
			return v, c.name
		}
	}
	if g.marks[g.left]&proposed != 0 {
		return cut, "prose"
	}
	return join, "prose"
}

// word is the text of token i, or "" outside the paragraph.
func (g *gap) word(i int) string {
	if i < 0 || i >= len(g.toks) {
		return ""
	}
	return g.text[g.toks[i].Start:g.toks[i].End]
}

// spaced reports whether there is a blank behind token i; the paragraph begins and ends with one.
func (g *gap) spaced(i int) bool {
	return i < 0 || i+1 >= len(g.toks) || g.toks[i].End < g.toks[i+1].Start
}

// markQuotes tells opening from closing marks. A straight quotation mark opens when the blank is before it and closes when it
// is behind it; when there is one on both sides or on neither, the marks alternate.
func (g *gap) markQuotes() {
	open := false
	for i, t := range g.toks {
		if t.Len() > 3 {
			continue
		}
		switch g.text[t.Start:t.End] {
		case "``", "“", "‘", "(", "[", "{", "«", "„":
			g.marks[i] |= opening
		case "”", "’", "’’", ")", "]", "}", "»":
			g.marks[i] |= closing
		case `"`, "''", "'":
			before := g.spaced(i-1) || g.marks[i-1]&opening != 0
			behind := g.spaced(i) || strings.IndexByte(".,;:!?)]", g.text[g.toks[i+1].Start]) >= 0
			switch {
			case before && !behind:
				open = true
			case behind && !before:
				open = false
			default:
				open = !open
			}
			if open {
				g.marks[i] |= opening
			} else {
				g.marks[i] |= closing
			}
		}
	}
}

// candidate finds the tokens around the gap and reports whether a sentence may end here.
func (g *gap) candidate() bool {
	g.term = -1
	w := g.word(g.left)
	i := g.left
	for n := 0; n < 4 && i > g.start && g.marks[i]&closing != 0; n++ {
		i--
	}
	if terminal(g.word(i)) {
		g.term = i
	}
	if g.term < 0 && g.marks[g.left]&proposed == 0 && g.left != g.dateline && !g.noted(g.left) && !ruled(w) && !ruled(g.word(g.left+1)) &&
		emoticon(w) == 0 && !link(w) && !g.stamp(g.left-2) && !g.stamp(g.left+1) {
		return false
	}
	g.right = g.left + 1
	for n := 0; n < 3 && g.right+1 < len(g.toks) && g.marks[g.right]&opening != 0; n++ {
		g.right++
	}
	return true
}

// terminal reports whether a token ends with what can end a sentence.
func terminal(w string) bool {
	switch w[len(w)-1] {
	case '.', '!', '?':
		return true
	}
	return strings.HasSuffix(w, "…")
}

func capitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

func lower(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

// starts reports whether the word behind the gap is one that opens sentences.
func (g *gap) starts() bool {
	w := g.word(g.right)
	return capitalised(w) && has(starters, w)
}

// behindDateline: the place and the agency before the first sentence of a report are no part of it: "SEOUL, Oct. 3 (Reuters) — ".
// UD English EWT cuts them off too.
func behindDateline(g *gap) verdict {
	if g.left == g.dateline {
		return cut
	}
	if g.left < g.dateline {
		return join
	}
	return noOpinion
}

// datelineEnd finds the end of a dateline: at most datelineTokens tokens, all of them capitalised, figures or punctuation, the first one in
// capitals or the last a bracket, then a dash between blanks, then a capital or an opening mark. Behind a town in capitals the day itself may
// end it ("LIMA, May 4 A firm"), and so may the bracket in which it stands ("LIMA (Wire - 4 May) A firm").
func datelineEnd(g *gap) int {
	const datelineTokens = 14
	if w := g.word(0); !capitalised(w) {
		return -1
	}
	if end := slugEnd(g); end >= 0 {
		return end
	}
	town := len(g.word(0)) >= 4 && strings.ToUpper(g.word(0)) == g.word(0)
	dated, bracket, figure := false, false, false
	for i := 1; i+1 < len(g.toks) && i < datelineTokens; i++ {
		begins := capitalised(g.word(i+1)) || g.marks[i+1]&opening != 0
		switch w := g.word(i); w {
		case "—", "–", "--", "-":
			if bracket {
				continue
			}
			if wired := w == "--" && (g.word(i+1) == "(" || g.word(i-1) == ")"); !wired && (!g.spaced(i) || !g.spaced(i-1) && g.word(i-1) != ")") {
				if w == "-" && !g.spaced(i) && !g.spaced(i-1) {
					continue // within a name
				}
				return -1
			} else if wired && g.word(i+1) == "(" {
				continue // "LIMA--(A WIRE)--A firm"
			}
			if (town || allUpper(g, i) || g.word(i-1) == ")") && begins { // "NEW YORK - "
				return i
			}
			return -1
		case "(":
			bracket = true
		case ")":
			bracket = false
			if town && figure && begins {
				return i
			}
		case ",", ".", "/", "'s", "’s", "and", "de", "al", "of":
		default:
			if !capitalised(w) && !isDigit(w[0]) {
				return -1
			}
			figure = figure || isDigit(w[0])
			if !bracket && town && dated && isDigit(w[0]) && begins && g.word(i+1) != "(" && !month(g.word(i+1)) {
				return i
			}
			dated = dated || month(w)
		}
	}
	return -1
}

// slugEnd finds the last hyphen of the labels that news agencies put before a headline: "UPDATE 2-", "RPT-FACTBOX-"; -1 for none.
func slugEnd(g *gap) int {
	end := -1
	for i := 0; i+1 < len(g.toks) && has(slugs, g.word(i)) && strings.ToUpper(g.word(i)) == g.word(i); {
		if i++; i+1 < len(g.toks) && isDigit(g.word(i)[0]) {
			i++
		}
		if i+1 >= len(g.toks) || g.word(i) != "-" || g.spaced(i-1) || g.spaced(i) {
			break
		}
		end = i
		i++
	}
	return end
}

// month reports whether w is a month or day that is not written in capitals.
func month(w string) bool {
	return strings.ToUpper(w) != w && calendar(strings.TrimSuffix(w, "."))
}

// allUpper reports whether the words before token end, two of them or more, are in capitals.
func allUpper(g *gap, end int) bool {
	for i := range end {
		if w := g.word(i); len(w) < 2 || strings.ToUpper(w) != w || w[0] < 'A' {
			return false
		}
	}
	return end > 1
}

// ruleLine: a line of stars, dashes or the like that was drawn between paragraphs is on its own.
func ruleLine(g *gap) verdict {
	if g.spaced(g.left) && (ruled(g.word(g.left)) || ruled(g.word(g.left+1))) {
		return cut
	}
	return noOpinion
}

func ruled(w string) bool {
	return len(w) >= 5 && strings.IndexByte("*=-_~#+", w[0]) >= 0 && strings.Trim(w, w[:1]) == ""
}

// unspaced: without a blank a sentence ends only where the blank was lost: "weapons.The", "rockets.”The".
func unspaced(g *gap) verdict {
	if g.spaced(g.left) {
		return noOpinion
	}
	if g.term < 0 || !capitalised(g.word(g.right)) || g.marks[g.left+1]&closing != 0 || g.marks[g.left]&opening != 0 {
		return join
	}
	if g.dots() && g.starts() {
		return cut
	}
	before := g.word(g.term - 1)
	if w := g.word(g.term); (w == "." || w == "!" || w == "?") && g.term > g.start && (utf8.RuneCountInString(before) > 1 || isDigit(before[0])) {
		return cut
	}
	return join
}

// closingMark: closing quotation marks and brackets, emoticons and further punctuation stay with the sentence.
func closingMark(g *gap) verdict {
	w := g.word(g.left + 1)
	if g.marks[g.left+1]&closing != 0 || strings.IndexByte(".,;:!?", w[0]) >= 0 && (len(w) == 1 || terminal(w)) || emoticon(w) > 0 {
		return join
	}
	return noOpinion
}

// timeStamp: the time stamp of a message between a name and its text is on its own: "J. Doe 08/17/2000 11:21 AM I spoke".
func timeStamp(g *gap) verdict {
	if g.spaced(g.left) && (g.stamp(g.left+1) && !lower(g.word(g.left)) || g.stamp(g.left-2)) {
		return cut
	}
	return noOpinion
}

// stamp reports whether a date in figures, a time of day and AM or PM stand at token i.
func (g *gap) stamp(i int) bool {
	if m := g.word(i + 2); m != "AM" && m != "PM" {
		return false
	}
	date, hour := g.word(i), g.word(i+1)
	return date != "" && isDigit(date[0]) && strings.Count(date, "/") == 2 && isDigit(hour[0]) && strings.Contains(hour, ":")
}

// note: the number of a note in brackets stays with the sentence before it, which ends behind the number: "in 1801. [6] He".
func note(g *gap) verdict {
	noted := g.noted(g.left)
	switch {
	case (noted || g.term == g.left) && g.word(g.left+1) == "[" && g.word(g.left+3) == "]" && isDigit(g.word(g.left + 2)[0]):
		return join
	case !noted:
		return noOpinion
	case lower(g.word(g.right)):
		return join
	}
	return cut
}

// noted reports whether token i ends one or more notes behind terminal punctuation.
func (g *gap) noted(i int) bool {
	n := 0
	for ; g.word(i) == "]" && i-3 >= g.start && g.word(i-2) == "[" && isDigit(g.word(i - 1)[0]) && n < 8; n++ {
		i -= 3
	}
	for n > 0 && i > g.start && g.marks[i]&closing != 0 {
		i--
	}
	return n > 0 && terminal(g.word(i))
}

// behindEmoticon: a sentence ends behind an emoticon before a capital.
func behindEmoticon(g *gap) verdict {
	if emoticon(g.word(g.left)) > 0 && g.left > g.start && capitalised(g.word(g.right)) {
		return cut
	}
	return noOpinion
}

// behindAddress: in text that a page was scraped into, the address of a link ends a sentence before a capital or another address.
func behindAddress(g *gap) verdict {
	if link(g.word(g.left)) && g.term != g.left && (capitalised(g.word(g.right)) && g.right == g.left+1 || link(g.word(g.left+1))) {
		return cut
	}
	return noOpinion
}

func link(w string) bool { return strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") }

// noTerminal: prose may see terminal punctuation within a word; no sentence ends behind it.
func noTerminal(g *gap) verdict {
	if g.term >= 0 {
		return noOpinion
	}
	return join
}

// counted: a number with a full stop that opens a sentence or a caption counts what follows: "2. Background", "Figure 1. Range".
func counted(g *gap) verdict {
	if g.term != g.left || g.word(g.left) != "." || g.spaced(g.left-1) || g.left == g.start || len(g.word(g.left-1)) > 4 {
		return noOpinion
	}
	switch w := g.word(g.left - 1); {
	case !isDigit(w[0]) && (len(w) > 1 || !isASCIILetter(w[0]) || w == "I"):
		return noOpinion
	case g.left-1 == g.start, g.left-2 == g.start && has(captions, g.word(g.start)):
		return join
	}
	return noOpinion
}

var captions = set(`figure fig fig. table chapter section part step article annex appendix box map chart`)

// abbr is the class of the abbreviation that stands before the gap.
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

// number: no sentence ends between "No.", also written "N°.", and its number.
func number(g *gap) verdict {
	if g.abbr() == numberAbbr {
		return join
	}
	if w := g.word(g.left - 1); (w == "°" || w == "º") && g.term == g.left && isDigit(g.word(g.right)[0]) {
		return join
	}
	return noOpinion
}

// initial: an initial belongs to the name behind it.
func initial(g *gap) verdict {
	if g.abbr() != initialAbbr {
		return noOpinion
	}
	if w := g.word(g.right); g.starts() && len(w) > 1 && !lower(g.word(g.left)) {
		return cut
	}
	return join
}

// acronym: a sentence ends behind U.S. only before a word that opens sentences, and behind p.m. also before another capital, unless the
// time of day opens the sentence.
func acronym(g *gap) verdict {
	if g.abbr() != acronymAbbr {
		return noOpinion
	}
	right := g.word(g.right)
	if g.starts() || g.word(g.left) == "D.C." && capitalised(right) && has(speakers, right) {
		return cut
	}
	if w := g.word(g.left); len(w) == 4 && (w[2]|0x20) == 'm' && (w[0]|0x20 == 'a' || w[0]|0x20 == 'p') {
		if capitalised(right) && g.left-g.start > 3 && !calendar(right) && !timeZone(right) {
			return cut
		}
	}
	return join
}

// speakers are plural nouns that open sentences of news. With a capital they belong to no name that an abbreviation ends.
var speakers = set(`analysts authorities critics diplomats experts inspectors investigators lawmakers negotiators officers officials opponents observers police
	prosecutors rebels reporters researchers sources spokesmen supporters troops witnesses`)

// timeZone reports whether w looks like the abbreviation of a time zone: EST, GMT.
func timeZone(w string) bool { return len(w) >= 2 && len(w) <= 4 && isUpper(w) }

// behindName: a sentence ends behind Inc., Jr., a month or a state only before a word that opens sentences, behind etc. and other
// abbreviations in small letters before any capital.
func behindName(g *gap) verdict {
	switch g.abbr() {
	case afterAbbr, monthAbbr, stateAbbr:
		if g.starts() || capitalised(g.word(g.right)) && has(speakers, g.word(g.right)) || g.right > g.left+1 && capitalised(g.word(g.right)) && g.word(g.left+1) != "(" {
			return cut
		}
		if w := g.word(g.left); lower(w) && w != "al." && capitalised(g.word(g.right)) {
			return cut // etc., bn.
		}
		return join
	}
	return noOpinion
}

// dots reports whether the terminal token is or ends an ellipsis.
func (g *gap) dots() bool {
	w := g.word(g.term)
	return strings.HasSuffix(w, "..") || strings.HasPrefix(w, "…") || w == "." && g.word(g.term-1) == "."
}

// ellipsis: dots that stand for what was left out end a sentence before a capital only.
func ellipsis(g *gap) verdict {
	if !g.dots() {
		return noOpinion
	}
	if g.term == g.start || !capitalised(g.word(g.right)) {
		return join
	}
	return cut
}

// exclaimedName: the exclamation mark of a name (Yahoo!) ends no sentence before a small letter.
func exclaimedName(g *gap) verdict {
	if g.term == g.left && g.word(g.left) == "!" && g.left-1 > g.start && capitalised(g.word(g.left-1)) && lower(g.word(g.right)) && !g.spaced(g.left-1) {
		return join
	}
	return noOpinion
}

// attribution: a quotation that ends with an exclamation or question mark goes on with the words that say whose it is: "Stop!" he
// said. "Why?" Smith asked.
func attribution(g *gap) verdict {
	if g.term < 0 || g.term == g.left || g.word(g.term) == "." || g.word(g.left) == ")" {
		return noOpinion
	}
	for i := g.left + 1; i < len(g.toks) && i <= g.left+5; i++ {
		w := g.word(i)
		if has(saying, w) {
			return join
		}
		if !capitalised(w) && !has(determiners, w) {
			break
		}
	}
	return noOpinion
}

// saying are the commonest verbs of reported speech, as they stand behind a quotation.
var saying = set(`said says asked asks replied replies added adds wrote writes told tells shouted shouts cried cries declared declares exclaimed insisted
	warned continued answered demanded joked`)

var determiners = set(`the a an his her their its`)

// lowerCase: no sentence begins in lower case behind a quotation, a bracket or an ellipsis. Behind a bare mark it does,
// in careless writing.
func lowerCase(g *gap) verdict {
	if !lower(g.word(g.right)) {
		return noOpinion
	}
	if g.term != g.left || g.marks[max(g.left-1, 0)]&closing != 0 && g.word(g.left-1) != ")" {
		return join
	}
	return noOpinion
}

// capital: terminal punctuation that is no part of an abbreviation ends the sentence before a capital.
func capital(g *gap) verdict {
	if capitalised(g.word(g.right)) {
		return cut
	}
	return noOpinion
}
