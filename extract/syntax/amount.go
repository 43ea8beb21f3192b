package syntax

import (
	"strings"

	"claimtrail/extract"
)

// Words that say how exact an amount is ("between 200 and 250 tanks", "nearly all of its diesel", "as much as half its ore"; Quirk et al. 1985,
// 5.13-14, 7.63-64) are prepositions, conjunctions and adverbs that the parser reads as such, above all before a second object ("sold Chad up to
// 40 jets"). Without them the clause is a plain one. So they are inserts, too, and are hung on the amount.

// exactness are the phrases that say how exact the amount right behind them is, by their first word.
var exactness = func() map[string][][]string {
	m := map[string][][]string{}
	for _, p := range strings.Split("nearly|almost|virtually|practically|roughly|approximately|up to|close to|as many as|as much as|as few as|as little as|"+
		"just under|just over|just about|well over|well under|slightly over|slightly under|a little over|a little under|upwards of|at least|more than|less than|fewer than", "|") {
		w := strings.Fields(p)
		m[w[0]] = append(m[w[0]], w)
	}
	return m
}()

// whole are words of an amount that are no numbers.
var whole = set("all half most")

// share are nouns of a part of something.
var share = set("half third quarter fifth sixth seventh eighth ninth tenth dozen hundred thousand million")

// exactEnd is the token behind the words from token t on that say how exact the amount behind them is; 0 for none. Behind a comma they begin an
// apposition ("sent 40 jets, less than half of what it owed").
func exactEnd(d *extract.Document, s extract.Range, t int) int {
	w := strings.ToLower(d.Word(t))
	if d.Tags[t].XPOS == "CD" { // "three to four tonnes", but not "from three to four"
		if t+3 < s.End && (d.Word(t+1) == "to" || d.Word(t+1) == "or") && d.Tags[t+2].XPOS == "CD" && !year(d.Word(t+2)) && counted(d, t+3) &&
			(t == s.Start || d.Word(t-1) != "from" && d.Tags[t-1].XPOS != "$" && d.Tags[t-1].XPOS != "CD" && d.Tags[t-1].XPOS != "HYPH" && d.Tags[t-1].XPOS != "NNP") {
			return t + 2
		}
		return 0
	}
	phrases := exactness[w]
	if phrases == nil && w != "between" || t > s.Start && (d.Word(t-1) == "," || d.Tags[t-1].XPOS == "HYPH") {
		return 0
	}
	if w == "between" { // "between 200 and 250 tanks", but not "between 1982 and 1984"
		if t+4 < s.End && d.Tags[t+1].XPOS == "CD" && d.Word(t+2) == "and" && d.Tags[t+3].XPOS == "CD" && !year(d.Word(t+3)) && counted(d, t+4) {
			return t + 3
		}
		return 0
	}
	for _, p := range phrases {
		e := t + len(p)
		if e >= s.End {
			continue
		}
		same := true
		for i := 1; i < len(p); i++ {
			same = same && d.Word(t+i) == p[i]
		}
		if same && amount(d, s, e) {
			return e
		}
	}
	return 0
}

// year reports whether w may be the number of a year.
func year(w string) bool {
	return len(w) == 4 && (w[0] == '1' && w[1] >= '7' || w[0] == '2' && w[1] == '0') && small(strings.Map(func(r rune) rune { return r - '0' + 'a' }, w))
}

// counted reports whether what is counted may begin at token t.
func counted(d *extract.Document, t int) bool {
	x := d.Tags[t].XPOS
	return x == "CD" || x == "NNS" || x == "NN" || x == "JJ" || x == "NNP"
}

// amount reports whether an amount begins at token t: a number, a sum, a share or a whole.
func amount(d *extract.Document, s extract.Range, t int) bool {
	switch {
	case d.Tags[t].XPOS == "CD", d.Tags[t].XPOS == "$", whole[d.Word(t)], share[d.Word(t)]:
		return true
	case d.Word(t) == "a" || d.Word(t) == "one":
		return t+1 < s.End && share[d.Word(t+1)]
	}
	return false
}

// exact reports whether insert g says how exact an amount is.
func exact(d *extract.Document, g extract.Range) bool {
	return exactEnd(d, extract.Range{Start: g.Start, End: min(len(d.Tokens), g.End+2)}, g.Start) == g.End
}

// hangExact hangs the words of g on the amount behind them.
func hangExact(d *extract.Document, arcs []extract.Arc, g extract.Range) {
	top := g.End
	if d.Word(top) == "a" && arcs[top].Head > top { // "nearly a third"
		top = arcs[top].Head
	}
	arcs[g.Start] = extract.Arc{Head: top, Rel: "advmod", Prob: 1}
	for t := g.Start + 1; t < g.End; t++ {
		arcs[t] = extract.Arc{Head: g.Start, Rel: "fixed", Prob: 1}
	}
}
