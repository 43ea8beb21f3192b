package syntax

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

var set = word.Set

// A reporting clause that interrupts another ("Iran, the ministry said on Monday, has shipped rockets"; "drones which analysts say
// were built in Iran") is common in news and rare in treebanks; the parser takes its speaker for a second subject. Yet the words
// around it are those of a plain clause. So it is taken out, both are parsed by themselves, and the insert is hung on the
// clause as parataxis, as Universal Dependencies has it. An insert is known by its tags: a subject and a verb of reporting, in either order,
// perhaps with the time, the place or the hearer, and nothing else; before it a subject without a verb, or an auxiliary; after it the
// verb, or a phrase of a clause that stands complete before. One that stands at the end with its verb first ("..., reports the Herald") is taken out likewise. An acronym in brackets within a
// compound ("heavy fuel oil (HFO) shipments") is an insert, too, and so is a short form before what the noun is of ("9 tonnes (t) of rice") or the same amount in other measures ("9 tonnes (200 bags) of rice"), in apposition to the word before it, and so is what says how a verb is
// done ("mass-produce"), what says when a span of time ended ("in the week ended March 3"), the rest of a word torn by brackets, and what two dashes set off from a clause that goes on behind them ("lathes — which were old — for Chad").

// reporting are verbs that news puts into such inserts.
var reporting = set(`acknowledge add admit allege announce argue assert assume believe boast brag caution claim complain concede conclude confide confirm contend
continue declare disclose emphasise emphasize estimate explain fear find hope insist joke know lament maintain muse note observe point predict recall reckon
recount reflect reiterate relate remark remember repeat reply report respond resume reveal say show speculate state stress suggest suspect tell testify think
underline volunteer warn write establish determine discover learn hear grumble mutter complain remind assure recollect reminisce murmur emerge transpire turn`)

// maxInsert is the number of tokens of the longest insert.
const maxInsert = 16

// inserts are the reporting clauses that interrupt the clause around them, with the marks at their ends, and acronyms in brackets that
// interrupt a compound, in order.
func inserts(d *extract.Document, s extract.Range) []extract.Range {
	var out []extract.Range
	for t := s.Start; t < s.End-2; t++ {
		g := extract.Range{}
		if e := exactEnd(d, s, t); e > 0 {
			out = append(out, extract.Range{Start: t, End: e})
			t = e
			continue
		}
		if t == s.Start {
			continue
		}
		switch w := d.Word(t); w {
		case ",", "(", "–", "—", "--", "-", ":":
			if e := naming(d, s, t); e > 0 {
				g = extract.Range{Start: t, End: e}
			} else if e := circumstance(d, s, t); e > 0 {
				g = extract.Range{Start: t, End: e}
			} else if w == ":" {
				continue
			} else if end := clauseOfReport(d, t+1, s.End, closing(w)); end > 0 && (interrupted(d, s.Start, t, end+1, s.End) || w == "," && goesOn(d, s, t, end+1)) {
				g = extract.Range{Start: t, End: end + 1}
			} else if e := describedBy(d, s, t); w == "," && e > 0 {
				g = extract.Range{Start: t, End: e}
			} else if e := apposition(d, s, t); w == "," && e > 0 {
				g = extract.Range{Start: t, End: e}
			} else if w == "," {
				g = extract.Range{Start: t, End: trailingReport(d, s, t)}
			} else if e := joinedInBrackets(d, s, t); e > 0 {
				g = extract.Range{Start: t, End: e}
			} else if isDash(d, t) {
				g = extract.Range{Start: t, End: aside(d, s, t)}
			} else if w == "(" && t+3 < s.End && d.Word(t+2) == ")" && noun(d, t-1) && (acronym(d.Word(t+1)) && noun(d, t+3) || d.Word(t+3) == "of" && abbreviation(d.Word(t+1))) {
				g = extract.Range{Start: t, End: t + 3}
			} else if e := sameAmount(d, s, t); w == "(" && e > 0 {
				g = extract.Range{Start: t, End: e}
			} else if w == "(" {
				g = extract.Range{Start: t, End: tornWord(d, s, t)}
			}
		case "which", "who", "that":
			if x := d.Tags[t].XPOS; x != "WDT" && x != "WP" || strings.HasPrefix(d.Tags[t-1].XPOS, "VB") {
				continue
			}
			if end := clauseOfReport(d, t+1, s.End, ""); end > 0 && finite(d.Tags[end].XPOS) {
				g = extract.Range{Start: t + 1, End: end}
			}
		}
		if e := quotedAdverbs(d, s, t); e > 0 {
			g = extract.Range{Start: t, End: e}
		}
		if manner[strings.ToLower(d.Word(t))] && d.Tags[t+1].XPOS == "HYPH" && strings.HasPrefix(d.Tags[t+2].XPOS, "VB") {
			g = extract.Range{Start: t, End: t + 2}
		}
		if e := endOfPeriod(d, s, t); e > 0 {
			g = extract.Range{Start: t, End: e}
		}
		if !g.Empty() {
			out = append(out, g)
			t = g.End
		}
	}
	return out
}

// dashes are the marks that set an aside off in pairs; a hyphen does where it stands between spaces.
var dashes = set("— – --")

// isDash reports whether token t is a dash.
func isDash(d *extract.Document, t int) bool {
	w := d.Word(t)
	return dashes[w] || w == "-" && t > 0 && t+1 < len(d.Tokens) && d.Tokens[t-1].End < d.Tokens[t].Start && d.Tokens[t].End < d.Tokens[t+1].Start
}

// circumstance is the end of a phrase between commas, the first at token t, that parts an auxiliary from its verb ("was, after months of talks, finally sold") or
// a conjunction from what it joins ("rifles and, since May, mortars"), 0 for none. It holds no verb of its own; behind a conjunction it may be a clause of time.
func circumstance(d *extract.Document, s extract.Range, t int) int {
	const longest = 16 // tokens within
	if d.Word(t) != "," || t+3 >= s.End || t == s.Start {
		return 0
	}
	joins := d.Tags[t-1].XPOS == "CC" && whens[d.Word(t+1)]
	if !joins && (!auxiliary[d.Tags[t-1].Lemma] || d.Tags[t+1].XPOS != "IN") {
		return 0
	}
	e := t + 2
	for ; e < s.End && e <= t+longest && d.Word(e) != ","; e++ {
		if x := d.Tags[e].XPOS; finite(x) && !joins || x == "." || x == ":" || x == "WDT" || x == "WP" || strings.ContainsAny(d.Word(e), `"“”`) {
			return 0
		}
	}
	if e+1 >= s.End || d.Word(e) != "," {
		return 0
	}
	if x := d.Tags[e+1].XPOS; joins && (x == "IN" || x == "JJ" || x == "CD" || strings.HasPrefix(x, "NN")) { // no verb, before which it may be part of a clause
		return e + 1
	} else if joins {
		return 0
	}
	if !noun(d, e-1) && d.Tags[e-1].XPOS != "CD" {
		return 0
	}
	k := e + 1
	for k < s.End && d.Tags[k].XPOS == "RB" {
		k++
	}
	if k < s.End && (d.Tags[k].XPOS == "VBN" || d.Tags[k].XPOS == "VBG" || d.Tags[k].XPOS == "VB") {
		return e + 1
	}
	return 0
}

// whens open phrases and clauses of time.
var whens = set("after before since until during in on when once")

// joinedInBrackets is the end of a bracket at token t that joins another name to the one before it: "Chad (and, to a lesser degree, Mali) sold"; 0 for none.
func joinedInBrackets(d *extract.Document, s extract.Range, t int) int {
	const longest = 12 // tokens within
	if d.Word(t) != "(" || !noun(d, t-1) || t+3 >= s.End || d.Word(t+1) != "and" && d.Word(t+1) != "or" {
		return 0
	}
	for e := t + 2; e < s.End && e <= t+longest; e++ {
		switch x := d.Tags[e].XPOS; {
		case d.Word(e) == ")":
			if !strings.HasPrefix(d.Tags[e-1].XPOS, "NNP") {
				return 0
			}
			return e + 1
		case x == "(" || x == "-LRB-" || x == "." || x == ":" || strings.HasPrefix(x, "VB") || x == "MD":
			return 0
		}
	}
	return 0
}

// maxAside is the number of tokens of the longest aside between dashes.
const maxAside = 30

// aside is the end of an aside between the dash at token t and the next ("lathes — which were old — for Chad"), behind which its sentence goes on; 0
// for none. A clause of its own is left where it is, but for a relative one.
func aside(d *extract.Document, s extract.Range, t int) int {
	e := t + 1
	relative := d.Tags[t+1].XPOS == "WDT" || d.Tags[t+1].XPOS == "WP"
	for e < s.End && e < t+maxAside && !isDash(d, e) {
		if x := d.Tags[e].XPOS; e > t+1 && (x == "WDT" || x == "WP") && noun(d, e-1) {
			relative = true // "lathes - machines that cut metal - to Chad"
		} else if x == ":" || x == "." || finite(x) && !relative && (x != "VBD" || e > t+1) { // also ";"; but "added in May", tagged as a past tense
			return 0
		}
		e++
	}
	if e >= s.End-1 || e >= t+maxAside || e == t+1 || d.Word(e) != d.Word(t) || t == s.Start {
		return 0
	}
	switch x := d.Tags[e+1].XPOS; x { // what may go on
	case "IN", "TO", "WDT", "WP", "MD", "VBZ", "VBD", "VBP", "VBN", "VBG", "VB", "RB", "CC":
		return e + 1
	default:
		if x := d.Tags[t-1].XPOS; strings.HasPrefix(x, "VB") || x == "IN" { // "contributing — by design or not — parts"
			return e + 1
		}
	}
	return 0
}

// apposition is the end of what a noun says between the comma at token t and the next of the thing before it, behind which that thing goes on to somebody
// or comes from him ("900 tons of borax, a raw material of glass, to Chad", "nine radars, worth $2 million, to Chad"), the token of the second comma plus
// one; 0 for none.
func apposition(d *extract.Document, s extract.Range, t int) int {
	const longest = 16 // tokens within
	if !noun(d, t-1) || d.Tags[t+1].XPOS != "DT" && d.Word(t+1) != "worth" {
		return 0
	}
	relative := false
	e := t + 2
	for ; e < s.End && e <= t+longest && d.Word(e) != ","; e++ {
		switch x := d.Tags[e].XPOS; {
		case (x == "WDT" || x == "WP") && noun(d, e-1):
			relative = true
		case x == ":" || x == "." || x == "CC" && !relative || finite(x) && !relative || strings.ContainsAny(d.Word(e), `"“”`):
			return 0
		}
	}
	if e+2 >= s.End || d.Word(e) != "," || e == t+2 || strings.HasPrefix(d.Tags[e+2].XPOS, "VB") {
		return 0
	}
	switch d.Word(e + 1) {
	case "to", "from":
		return e + 1
	}
	return 0
}

// describedBy is the end of what a singular noun phrase between the comma at token t and the next says of the name before it, where a conjunction joins another
// name to that ("Velmar, a maker of rifles, and Orvex sold", "sold to Velmar, a dealer, and to Orvex"); 0 for none.
func describedBy(d *extract.Document, s extract.Range, t int) int {
	const longest = 12 // tokens within
	if !strings.HasPrefix(d.Tags[t-1].XPOS, "NNP") {
		return 0
	}
	k := t + 1
	for k < s.End && k < t+6 && strings.HasPrefix(d.Tags[k].XPOS, "NNP") { // "Chad's largest shipyard"
		k++
	}
	if k == s.End {
		return 0
	}
	if x := d.Tags[k].XPOS; !(k == t+1 && (x == "DT" || x == "PRP$") || k > t+1 && x == "POS") {
		return 0
	}
	common := false
	for e := t + 2; e+2 < s.End && e <= t+longest; e++ {
		switch x := d.Tags[e].XPOS; {
		case d.Word(e) == ",":
			k := e + 2
			if d.Word(e+1) != "and" || !common {
				return 0
			}
			if d.Tags[k].XPOS == "TO" || d.Tags[k].XPOS == "IN" {
				k++
			}
			if k < s.End && strings.HasPrefix(d.Tags[k].XPOS, "NNP") {
				return e + 1
			}
			return 0
		case x == "NN":
			common = true
		case x == "CC" || x == "." || x == ":" || x == "WDT" || x == "WP" || finite(x) || strings.HasPrefix(x, "VB") && x != "VBN" && x != "VBG" || strings.ContainsAny(d.Word(e), `"“”`):
			return 0
		}
	}
	return 0
}

// sameAmount is the end of a bracket at token t that says again how much there is of what is measured before and behind it: "9 tonnes (about 200 bags) of
// rice", "a $9 million (£7 million) contract"; 0 for none.
func sameAmount(d *extract.Document, s extract.Range, t int) int {
	const longest = 8 // tokens in the bracket
	if t+3 >= s.End || d.Word(t) != "(" || !noun(d, t-1) && d.Tags[t-1].XPOS != "CD" {
		return 0
	}
	number, unit := false, false
	for k := t + 1; k < min(s.End-1, t+longest+2); k++ {
		switch x := d.Tags[k].XPOS; x {
		case "CD":
			number = true
		case "NN", "NNS", "NNP", "NNPS", "$":
			unit = true
		case "SYM", "RB", "IN", "JJ", "JJR", ",", "HYPH":
		case "-RRB-", ")":
			if d.Word(k) != ")" || !number || !unit || d.Word(k+1) != "of" && (!noun(d, k+1) || d.Tags[t-1].XPOS != "CD") {
				return 0
			}
			return k + 1
		default:
			return 0
		}
	}
	return 0
}

// tornWord is the end of the rest of a word that brackets tear apart, each standing for an accent that an old text could not write ("the Yo (ngbyo (n
// plant"): a bracket that nothing closes, with a space before it and none behind it, and small letters; 0 for none.
func tornWord(d *extract.Document, s extract.Range, t int) int {
	const near = 40 // tokens in which a bracket is closed
	e := t
	for e+1 < s.End && d.Word(e) == "(" && d.Tokens[e-1].End < d.Tokens[e].Start && d.Tokens[e].End == d.Tokens[e+1].Start && small(d.Word(e+1)) {
		e += 2
	}
	for k := e; k < min(s.End, e+near) && d.Word(k) != "("; k++ {
		if d.Word(k) == ")" {
			return 0
		}
	}
	if e == t || d.Tags[t-1].XPOS != "NNP" {
		return 0
	}
	return e
}

// small reports whether w is of small letters alone.
func small(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

// quotedAdverbs is the end of a quotation of adverbs that opens at token t before a participle or past tense (are said to have “knowingly and
// wilfully” sold); 0 for none.
func quotedAdverbs(d *extract.Document, s extract.Range, t int) int {
	const longest = 5 // tokens within
	if !strings.ContainsAny(d.Word(t), "“\"") || t == s.Start {
		return 0
	}
	for e := t + 1; e < s.End-1 && e <= t+1+longest; e++ {
		switch x := d.Tags[e].XPOS; {
		case x == "RB" || x == "CC" && e > t+1:
		case e > t+1 && strings.ContainsAny(d.Word(e), "”\"") && (d.Tags[e+1].XPOS == "VBN" || d.Tags[e+1].XPOS == "VBD"):
			return e + 1
		default:
			return 0
		}
	}
	return 0
}

// endOfPeriod is the token behind a participle at token t that says when the span of time before it ended ("sales in the week ended March 3 rose"); 0
// for none.
func endOfPeriod(d *extract.Document, s extract.Range, t int) int {
	if strings.ToLower(d.Word(t)) != "ended" || d.Tags[t].XPOS != "VBN" || d.Tags[t-1].XPOS != "NN" {
		return 0
	}
	e := t + 1
	for e < s.End && (d.Tags[e].XPOS == "NNP" || d.Tags[e].XPOS == "CD") {
		e++
	}
	if e == t+1 || e-t > 4 {
		return 0
	}
	return e
}

// manner are first members of compound verbs.
var manner = set("mass co jointly hand home custom jump kick reverse")

func noun(d *extract.Document, t int) bool { return strings.HasPrefix(d.Tags[t].XPOS, "NN") }

// acronym reports whether w is written in capitals, perhaps with a plural s.
func acronym(w string) bool {
	caps := 0
	for i := range len(w) {
		switch c := w[i]; {
		case 'A' <= c && c <= 'Z':
			caps++
		case c != '-' && (c < '0' || c > '9') && (c != 's' || i < len(w)-1):
			return false
		}
	}
	return caps >= 2
}

// abbreviation reports whether w may be the short form of the unit or name before it: some letters.
func abbreviation(w string) bool {
	const longest = 6
	for i := range len(w) {
		if c := w[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return len(w) <= longest
}

// inverted are verbs of reporting that stand before their speaker at the end of a sentence.
var inverted = set("argue claim explain note report say warn write")

// trailingReport is the end of an inverted reporting clause behind the comma at token t that goes to the end of its sentence ("..., reports the
// Herald, which has seen the letter"); 0 for none.
func trailingReport(d *extract.Document, s extract.Range, t int) int {
	end := s.End
	for end > t && d.Tags[end-1].XPOS == "." {
		end--
	}
	if end == s.End { // the outer clause needs a word behind it
		return 0
	}
	if t+2 >= end || !finite(d.Tags[t+1].XPOS) || !inverted[d.Tags[t+1].Lemma] {
		return 0
	}
	told := false
	for k := s.Start; k < t; k++ {
		told = told || finite(d.Tags[k].XPOS)
	}
	speaker := false
	for k := t + 2; told && k < end; k++ {
		switch x := d.Tags[k].XPOS; x {
		case "NN", "NNS", "NNP", "NNPS":
			speaker = true
		case "DT", "JJ", "POS", "PRP$", "HYPH":
		case "IN":
			if !speaker || d.Tags[k].Lemma == "that" {
				return 0
			}
		case ",":
			if !speaker {
				return 0
			}
			return end // an apposition or relative clause of the speaker
		default:
			return 0
		}
	}
	if !told || !speaker {
		return 0
	}
	return end
}

// closing is the mark that ends an insert which the mark w opens.
func closing(w string) string {
	if w == "(" {
		return ")"
	}
	return w
}

// clauseOfReport is the token of the closing mark behind a reporting clause that begins at t, or for an empty mark the token behind its
// verb; 0 for none.
func clauseOfReport(d *extract.Document, t, limit int, mark string) int {
	limit = min(limit, t+maxInsert)
	if mark != "" && t+3 < limit && d.Word(t) == "it" && d.Tags[t+1].Lemma == "be" && d.Tags[t+2].XPOS == "VBN" && reporting[d.Tags[t+2].Lemma] && d.Word(t+3) == mark { // "it is said"
		return t + 3
	}
	subject, verb := false, false
	noun := false // in the phrase that is being read
	for k := t; k < limit; k++ {
		x := d.Tags[k].XPOS
		switch {
		case mark != "" && d.Word(k) == mark:
			if subject && verb {
				return k
			}
			return 0
		case verb && (d.Word(k) == "on" && d.Tags[k-1].Lemma == "go" || d.Word(k) == "out" && (d.Tags[k-1].Lemma == "point" || d.Tags[k-1].Lemma == "turn")):
		case mark != "" && !verb && finite(x) && d.Tags[k].Lemma == "go" && k+2 < limit && d.Word(k+1) == "on" && d.Word(k+2) == mark: // "he went on"
			verb, subject, noun = true, subject || noun, false
		case finite(x), x == "VBN" && mark == "" && k+1 < limit && (k == t+1 && some[d.Word(t)] || noun && finite(d.Tags[k+1].XPOS)): // "which many believed were sold", read as a participle
			if verb || !reporting[d.Tags[k].Lemma] || x == "MD" {
				return 0
			}
			verb = true
			subject = subject || noun
			if mark == "" {
				if subject && k+1 < limit {
					return k + 1
				}
				return 0
			}
			noun = false
		case x == "NN", x == "NNS", x == "NNP", x == "NNPS", x == "PRP":
			noun = true
			subject = subject || verb && k <= t+4 // "said the minister"
		case mark == "" && k == t && some[d.Word(k)]: // "which many believe were sold"
			noun = true
		case x == "DT", x == "PRP$", x == "JJ", x == "POS", x == "CD", x == "CC" && mark == "" && noun, x == "HYPH":
		case x == "IN", x == "TO", x == "RB", x == "RBR":
			if mark == "" && !noun || x == "IN" && k == t { // "as the panel says" is no insert of this kind
				return 0
			}
			switch d.Tags[k].Lemma {
			case "that", "if", "whether", "because", "while", "although", "not":
				return 0
			}
		default:
			return 0
		}
	}
	return 0
}

// goesOn reports whether the clause that stands complete before the comma at token a goes on at token b with a phrase of its own: "rockets were sent to
// Chad, officials say, on ships from Oman", "Chad sold rice, the port says, having sold none before". What the speaker does, and where he
// says it, is not of that clause.
func goesOn(d *extract.Document, s extract.Range, a, b int) bool {
	if b+2 >= s.End {
		return false
	}
	switch d.Tags[b].XPOS {
	case "IN", "TO":
		if d.Tags[b].Lemma == "that" {
			return false
		}
		for k := b + 1; k < min(b+5, s.End); k++ {
			if settings[d.Tags[k].Lemma] || strings.ContainsAny(d.Word(k), "“\"") {
				return false
			}
		}
	case "VBG":
		if l := d.Tags[b].Lemma; l != "have" && l != "include" && l != "make" && l != "bring" && l != "leave" {
			return false
		}
	case "CC": // "was sold to Chad, officials say, and sent on to Mali"
		passive := false
		for k := s.Start + 1; k < a; k++ {
			passive = passive || d.Tags[k].XPOS == "VBN" && d.Tags[k-1].Lemma == "be"
		}
		v := b + 1
		if d.Tags[v].XPOS == "RB" {
			v++
		}
		if !passive || d.Tags[v].XPOS != "VBN" {
			return false
		}
	default:
		return false
	}
	told := false
	for k := s.Start; k < a; k++ {
		if strings.ContainsAny(d.Word(k), "“\"") {
			return false
		}
		told = told || finite(d.Tags[k].XPOS)
	}
	return told
}

// settings are nouns for where, when and how somebody says something.
var settings = set(`statement interview letter report speech email e-mail telegram broadcast post tweet message article briefing conference hearing testimony court parliament
condition request comment monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
week month year day today yesterday`)

// some are words for people that are nobody in particular.
var some = set("many some others most few")

func finite(xpos string) bool { return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD" }

// auxiliary are verbs that may be parted from their main verb.
var auxiliary = set(`be can could have may might must shall should will would`)

// interrupted reports whether the words from start up to token a and those from b on belong to one clause: a subject without its verb
// and the verb, or an auxiliary and its main verb.
func interrupted(d *extract.Document, start, a, b, end int) bool {
	for b < end && (d.Tags[b].XPOS == "RB" || d.Tags[b].XPOS == "RBR") {
		b++
	}
	if b >= end {
		return false
	}
	x := d.Tags[b].XPOS
	last := a - 1
	for last > start && d.Tags[last].XPOS == "RB" {
		last--
	}
	if auxiliary[d.Tags[last].Lemma] {
		if d.Tags[last].Lemma == "be" && last == a-1 && b+1 < end { // "the rifles were, officials said, Chadian-made"
			return x == "VBG" || x == "VBN" || x == "VB" || x == "JJ" || x == "IN" && d.Tags[b].Lemma != "that" || x == "NNP" && d.Tags[b+1].XPOS == "HYPH"
		}
		return x == "VBG" || x == "VBN" || x == "VB"
	}
	if x == "VBN" { // a past tense may be tagged as a participle, since it stands far from its subject; it is one if no other verb is finite
		for k := b + 1; k < end; k++ {
			if finite(d.Tags[k].XPOS) {
				return false
			}
		}
		x = "VBD"
	}
	switch l := d.Tags[last].XPOS; {
	case !finite(x):
		return false
	case l == "WDT", l == "WP", d.Tags[last].Lemma == "that" && last > start && noun(d, last-1): // "a works that, a court found later, had made shells"
		return true
	case !strings.HasPrefix(l, "NN") && l != "PRP" && l != "CD":
		return false
	}
	for k := last; k >= start; k-- {
		if finite(d.Tags[k].XPOS) {
			return false
		}
		switch d.Tags[k].Lemma {
		case ",", "that", "which", "who": // another clause may have gone before
			return true
		}
	}
	return true
}
