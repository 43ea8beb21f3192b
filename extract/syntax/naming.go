package syntax

import (
	"strings"

	"claimtrail/extract"
)

// numerals are the numbers whose members a text may name one by one.
var numerals = map[string]int{"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6, "seven": 7, "7": 7, "eight": 8, "8": 8}

// naming is the end of a list of names behind the mark at token t that says who those are that the plural before it counts, or means by an article or a possessor
// ("Two brokers, Ana Ruiz and Juan Gil, sold", "bought from three firms: A, B and C", "the neighbours (Chad and Mali)"), the closing mark included; 0 for
// none. The parser takes the names for further subjects, or the second for a part of the first.
func naming(d *extract.Document, s extract.Range, t int) int {
	if t == s.Start || d.Tags[t-1].XPOS != "NNS" {
		return 0
	}
	count, definite := countOf(d, s, t-1)
	if count == 0 && !definite {
		return 0
	}
	mark := d.Word(t)
	if mark != "," && mark != ":" && mark != "(" && !isDash(d, t) {
		return 0
	}
	names, e := namesFrom(d, s, t+1)
	if names < 2 || count > 0 && names != count {
		return 0
	}
	last := e == s.End || d.Tags[e].XPOS == "."
	switch {
	case mark == ":" || last && mark != "(":
		if !last || mark == "," && count == 0 {
			return 0
		}
		return e
	case e == s.End || d.Word(e) != closing(mark):
		return 0
	case mark == "," && count == 0: // "the army, Chad and Mali, which": a list as well
		if e+1 >= s.End || !strings.HasPrefix(d.Tags[e+1].XPOS, "VB") && d.Tags[e+1].XPOS != "MD" {
			return 0
		}
	}
	return e + 1
}

// countOf is the number before the plural at token t within its phrase, 0 for none, and whether it has a definite article or a possessor instead.
func countOf(d *extract.Document, s extract.Range, t int) (count int, definite bool) {
	const longest = 6 // tokens before the plural
	for k := t - 1; k >= s.Start && k >= t-longest; k-- {
		switch x := d.Tags[k].XPOS; x {
		case "CD":
			return numerals[strings.ToLower(d.Word(k))], false
		case "JJ", "NN", "NNP", "HYPH", "VBN", "JJS":
		case "DT":
			return 0, strings.ToLower(d.Word(k)) == "the"
		case "PRP$", "POS":
			return 0, true
		default:
			return 0, false
		}
	}
	return 0, false
}

// namesFrom counts the names of a list that begins at token t, and gives the token behind it. The last two are joined by a conjunction.
func namesFrom(d *extract.Document, s extract.Range, t int) (names, end int) {
	for joined := false; ; {
		from := t
		for t < s.End && (strings.HasPrefix(d.Tags[t].XPOS, "NNP") || t > from && (d.Tags[t].XPOS == "HYPH" || d.Word(t) == "&") || t == from && d.Word(t) == "the") {
			t++
		}
		if t == from {
			return 0, t
		}
		if names++; joined {
			return names, t
		}
		if t < s.End && d.Word(t) == "," {
			t++
		}
		if t < s.End && d.Word(t) == "and" {
			joined = true
			t++
		} else if t < s.End && d.Word(t-1) != "," {
			return 0, t
		}
	}
}
