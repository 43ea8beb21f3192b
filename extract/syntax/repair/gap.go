package repair

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// A remnant is a noun phrase, with or without a preposition, of a clause that leaves out its verb.
type remnant struct {
	start, end int // tokens, the preposition included
	head       int
	prep       string // lower case, empty for none
	members    []int  // heads of the goods joined to the first: "rifles and mortars"
}

// An elliptic clause is the phrases of a clause without its verb, and the words that join it to the clause before.
type elliptic struct {
	joint   extract.Range
	phrases []remnant
}

// gapping verbs take several phrases that a conjunct can repeat without the verb.
var gapping = func() map[string]bool {
	m := set(`arm build come equip order produce train`)
	for _, verbs := range []map[string]bool{ditransitive, dative, receiving} {
		for v := range verbs {
			m[v] = true
		}
	}
	return m
}()

// argumental prepositions open the phrases that a remnant can repeat; a date may stand behind in and on.
var argumental = set(`by for from into to with`)

// gapped: "Chad sold jets to Mali and Niger boats to Togo", "sent jets to Mali and boats to Togo", "gave Mali six jets and Togo
// two": behind the phrases of a verb a conjunction and the same kinds of phrases again, without a verb. They are a clause of
// their own (Quirk et al. 1985, 13.92-94). As Universal Dependencies have it, its first phrase is a conjunct of the verb, the
// others are orphans of the first. Parsers make one phrase of what stands side by side.
func (p *parse) gapped(v int) bool {
	if !gapping[p.lemma(v)] {
		return false
	}
	from := v + 1
	if from < p.s.End && (p.xpos(from) == "RP" || p.is(from, "compound:prt")) {
		from++
	}
	left, end := p.remnants(from)
	if len(left) == 0 {
		return false
	}
	var clauses []elliptic
	for {
		cc, at := p.joint(end)
		if at < 0 || at < p.s.End && p.d.Word(at) == "not" && p.d.Word(cc) == "," { // "sold jets to Mali, not boats to Togo"
			break
		}
		right, to := p.remnants(p.pastAdverb(at))
		if x := p.xpos(at); (x == "VBN" || x == "VBD") && gapping[p.lemma(at)] { // "sold boots to Mali and shipped tents to Togo"
			break
		}
		if len(right) < 2 || !p.parallel(v, left, right) {
			break
		}
		clauses = append(clauses, elliptic{extract.Range{Start: cc, End: at}, right})
		end = to
	}
	if len(clauses) == 0 || end < p.s.End && !p.ends(end) {
		return false
	}
	if first := clauses[0].phrases; len(left) == 1 && left[0].prep == "" && p.proper(left[0].head) && first[1].prep == "" && !p.proper(first[1].head) && ditransitive[p.lemma(v)] { // "gave Mali and Togo 40 rifles"
		return false
	}
	tail, tailAt := remnant{head: -1}, -1
	if cc, at := p.joint(end); at > cc && p.xpos(cc) == "CC" { // "bought jets from Mali, boats from Togo, and mines"
		if bare, to := p.remnants(at); len(bare) == 1 && p.kind(bare[0]) && (to == p.s.End || p.ends(to)) {
			tail, tailAt = bare[0], cc
		}
	}
	if last := clauses[len(clauses)-1]; tailAt < 0 && last.phrases[1].prep != "" && last.phrases[1].prep != "by" && p.xpos(last.joint.Start) != "CC" && last.joint.Len() == 1 && !p.manifold(last.phrases[0]) { // "sent troops to Mali, a clear signal to Niger"
		return false
	}
	for a := p.head(v); a >= 0; a = p.head(a) { // the verb hangs on none of its phrases
		if a >= left[0].start && a < end && a > v {
			return false
		}
	}
	bare := 0
	for _, r := range left {
		rel := "obl"
		if r.prep == "" && !p.dates(r) {
			bare++
			rel = "obj"
		}
		p.plant(r, v, rel)
	}
	if bare == 2 {
		p.arcs[left[0].head].Rel = "iobj"
	}
	for _, c := range clauses {
		for i, r := range c.phrases {
			switch {
			case i == 0:
				p.plant(r, v, "conj")
			case i > 1 && seated[r.prep] && !p.dates(r) && !slices.ContainsFunc(left, func(l remnant) bool { return l.prep == r.prep }): // "and boats to its yard in Kano"
				p.plant(r, c.phrases[i-1].head, "nmod")
			case i > 1 && p.dates(r) && !slices.ContainsFunc(left, p.dates): // "oil to Mali and gas to Togo in 2019": of both
				p.plant(r, v, "obl")
			default:
				p.plant(r, c.phrases[0].head, "orphan")
			}
		}
		cc := c.joint.Start
		p.move(cc, c.phrases[0].head, "cc")
		if p.d.Word(cc) == "," || p.d.Word(cc) == ";" {
			p.arcs[cc].Rel = "punct"
		}
		for t := cc + 1; t < c.joint.End; t++ {
			p.move(t, cc, "fixed")
		}
		for t := c.joint.End; t < c.phrases[0].start; t++ { // "and, more recently, boats"
			if h := p.head(t); h < c.joint.End || h >= c.phrases[0].start {
				p.move(t, cc, inPhrase(p.xpos(t)))
			}
		}
	}
	if tailAt >= 0 {
		p.plant(tail, v, "conj")
		p.move(tailAt, tail.head, "cc")
	}
	return true
}

// kind reports whether a phrase without a preposition is a kind of goods without article or number: "mines", "light armoured vehicles", "fuel".
func (p *parse) kind(r remnant) bool {
	x := p.xpos(r.start)
	return r.prep == "" && (p.xpos(r.head) == "NNS" || p.xpos(r.head) == "NN") && x != "DT" && x != "PRP$" && !p.dates(r) && !acting(p.lemma(r.head))
}

// manifold reports whether a phrase is of many or of an amount, as goods are and an aside is not.
func (p *parse) manifold(r remnant) bool {
	x := p.xpos(r.head)
	return x == "NNS" || x == "CD" || p.kind(r) || p.xpos(r.start) == "CD"
}

// joint finds what joins two clauses at token t: the conjunction or mark, and the token behind it; -1 for none.
func (p *parse) joint(t int) (joint, next int) {
	if t+1 >= p.s.End {
		return -1, -1
	}
	if p.d.Word(t) == "," && (p.xpos(t+1) == "CC" || p.joins(t+1) >= 0) {
		t++
	}
	if at := p.joins(t); at >= 0 { // "as well as boats from Togo"
		return t, at
	}
	switch strings.ToLower(p.d.Word(t)) {
	case "and", "or", "while", ";", ",":
		return t, t + 1
	}
	return -1, -1
}

// pastAdverb is the token behind an adverb of time that stands between a conjunction and what it joins, with its commas: "and, more recently, boats from
// Togo"; t itself where there is none.
func (p *parse) pastAdverb(t int) int {
	k := t
	if k < p.s.End && p.d.Word(k) == "," {
		k++
	}
	from := k
	for k < p.s.End && k < from+2 && (p.xpos(k) == "RB" || p.xpos(k) == "RBR" || p.xpos(k) == "RBS") {
		k++
	}
	if k == from || k >= p.s.End || p.xpos(k) == "CD" && from == t {
		return t
	}
	if p.d.Word(k) == "," && from > t {
		k++
	}
	return k
}

// ends reports whether a clause can end at token t: at a mark, or before another conjunction.
func (p *parse) ends(t int) bool {
	switch p.xpos(t) {
	case ".", ",", ":", "''", "-RRB-":
		return true
	}
	return false
}

// seated prepositions say where the party right before them is.
var seated = set("in at near")

// remnants reads noun phrases from token t on, and the token where they end.
func (p *parse) remnants(t int) ([]remnant, int) {
	var out []remnant
	for t < p.s.End && len(out) < 5 {
		r := remnant{start: t, head: -1}
		if n := p.bounds(t); n > 0 {
			t += n
		} else if x := p.xpos(t); x == "IN" || x == "TO" {
			r.prep = strings.ToLower(p.d.Word(t))
			if r.prep == "of" || r.prep == "that" || len(out) == 0 && r.prep == "than" {
				return out, t
			}
			t++
		}
		if t = p.date(&r, t); r.head < 0 {
			t = p.phrase(&r, t)
		}
		if r.head < 0 {
			return out, r.start
		}
		t = p.joined(&r, t)
		r.end = t
		out = append(out, r)
	}
	return out, t
}

// bounds is the number of words at token t that say how near a number behind them is: "at least six jets", "about 40"; 0 for none.
func (p *parse) bounds(t int) int {
	n := 0
	switch w := p.d.Word(t); {
	case t+2 < p.s.End && (w == "at" && (p.d.Word(t+1) == "least" || p.d.Word(t+1) == "most") || w == "up" && p.d.Word(t+1) == "to"):
		n = 2
	case t+1 < p.s.End && (w == "about" || w == "around" || w == "over" || w == "under"):
		n = 1
	}
	if n > 0 && p.xpos(t+n) != "CD" {
		return 0
	}
	return n
}

// date reads the date that begins at token t, adverbs and all: "a decade later". Without one it leaves r as it is.
func (p *parse) date(r *remnant, t int) int {
	for n := 6; n > 1; n-- { // tokens: the longest first
		if t+n > p.s.End {
			continue
		}
		v := p.d.ValueWithin(extract.Range{Start: t, End: t + n}, extract.Date)
		if v == nil || v.Range.Start != t {
			continue
		}
		for k := v.Range.End - 1; k >= t; k-- {
			if p.noun(k) || p.xpos(k) == "CD" || p.xpos(k) == "RB" && k == t {
				r.head = k
				return v.Range.End
			}
		}
	}
	return t
}

// joined reads on from token t what a conjunction joins to the goods r, where a preposition ends the list ("rifles and mortars to Mali"), and
// gives the token behind it.
func (p *parse) joined(r *remnant, t int) int {
	end := t
	if r.prep != "" && p.proper(r.head) {
		return p.joinedNames(r, t)
	}
	var members []int
	for r.prep == "" && (p.xpos(r.head) == "NNS" || p.kind(*r)) {
		cc, at := p.joint(end)
		if at < 0 || p.d.Word(cc) == ";" || strings.ToLower(p.d.Word(cc)) == "while" {
			break
		}
		m := remnant{start: at, head: -1}
		next := p.phrase(&m, at)
		if m.head < 0 || p.xpos(m.head) != "NNS" && !p.kind(m) || p.xpos(at) == "NNP" && p.state(at, at) {
			break
		}
		members, end = append(members, m.head), next
	}
	if len(members) == 0 || end >= p.s.End || !argumental[strings.ToLower(p.d.Word(end))] {
		return t
	}
	r.members = members
	return end
}

// joinedNames reads on from token t the names that a conjunction joins to the name of r, where another joint or the end of the clause stands behind them:
// "jets to Mali and Niger, and boats to Togo", but not "jets to Mali and Niger six boats".
func (p *parse) joinedNames(r *remnant, t int) int {
	end := t
	var members []int
	for {
		cc, at := p.joint(end)
		if at < 0 || p.d.Word(cc) == ";" || strings.ToLower(p.d.Word(cc)) == "while" || at > cc+1 {
			break
		}
		m := remnant{start: at, head: -1}
		next := p.phrase(&m, at)
		if m.head < 0 || !p.name(m.head) || !p.proper(at) {
			break
		}
		members, end = append(members, m.head), next
	}
	if _, at := p.joint(end); len(members) == 0 || end < p.s.End && at < 0 && !p.ends(end) {
		return t
	}
	r.members = members
	return end
}

// phrase reads one noun phrase with its of-phrases from token t on and gives the token behind it.
func (p *parse) phrase(r *remnant, t int) int {
	from, sum := t, -1
	for ; t < p.s.End; t++ {
		switch p.xpos(t) {
		case "NN", "NNS", "NNP", "NNPS":
			if r.head >= from && !p.proper(t) && p.state(from, r.head) { // "Niger boats"
				return t
			}
			r.head = t
			continue
		case "POS":
			continue
		case "CD":
			if r.head >= from && !months[p.d.Word(r.head)] {
				return t
			}
			continue
		case "DT", "PRP$", "PDT", "$":
			if r.head >= from {
				return t
			}
			if p.xpos(t) == "$" {
				sum = t
			}
			continue
		case "JJ", "VBN", "HYPH", "JJR":
			if r.head >= from && p.d.Word(t) == "more" { // "dozens more to Togo"
				continue
			}
			if r.head >= from && p.xpos(t) != "HYPH" && p.xpos(t-1) != "HYPH" { // "Soviet-made jets"
				return t
			}
			continue
		case "VBG":
			if r.head < from && (sequent[p.d.Word(t)] || p.d.Word(t) == "remaining") { // "the following year"
				continue
			}
		case "RB":
			if r.head < from && t+1 < p.s.End && (p.xpos(t+1) == "CD" || p.xpos(t+1) == "$") {
				continue
			}
		case "IN":
			counts := t > from && p.xpos(t-1) == "CD"
			if (r.head >= from || counts) && p.d.Word(t) == "of" && t+1 < p.s.End { // "six jets of", "six of"
				of := remnant{head: -1}
				if end := p.phrase(&of, t+1); of.head >= 0 {
					if r.head < from {
						r.head = t - 1
					}
					return end
				}
			}
			if r.head < from && t == from+2 && p.xpos(from) == "DT" && ordinals[p.lemma(t-1)] { // "the second in July"
				r.head = t - 1
			}
			if r.head < from && t == from+1 && vague[p.lemma(from)] && p.d.Word(t) != "than" || r.head < from && t == from+2 && p.xpos(from) == "CD" && p.d.Word(t-1) == "more" { // "several to Togo", "two more to Togo"
				r.head = from
			}
			if r.head < from && p.d.Word(t) == "than" && t > from && (p.xpos(t-1) == "JJR" || p.xpos(t-1) == "RBR") && t+1 < p.s.End && p.xpos(t+1) == "CD" { // "more than 100 of the jets"
				continue
			}
		}
		if x := p.xpos(t - 1); r.head < from && t > from && x == "CD" && p.xpos(t) != "HYPH" {
			if r.head = t - 1; sum >= 0 { // "in 2019", "six to Togo"; a sum hangs by its sign
				r.head = sum
			}
		}
		return t
	}
	if r.head < from && t > from && p.xpos(t-1) == "CD" {
		if r.head = t - 1; sum >= 0 {
			r.head = sum
		}
	}
	return t
}

// state reports whether the tokens from first to last are the name of a country and nothing else.
func (p *parse) state(first, last int) bool {
	e := p.d.EntityAt(last)
	return e != nil && e.Kind == extract.Country && e.Via == extract.ViaName && e.Range.Start == first && e.Range.End == last+1
}

// parallel reports whether the phrases on the right repeat the kinds of those of the verb: subject and object, two objects, or
// an object (for a passive, the subject) and a phrase with the same preposition.
func (p *parse) parallel(v int, left, right []remnant) bool {
	subject := p.child(v, "nsubj", "nsubj:pass")
	passive := p.child(v, "nsubj:pass", "aux:pass") >= 0
	bare := 0
	for _, r := range left {
		if r.prep == "" && !p.dates(r) {
			bare++
		}
	}
	rest := right[2:]
	switch {
	case right[0].prep != "":
		return false
	case right[1].prep == "":
		if passive || !p.name(right[0].head) || p.name(right[1].head) || p.dates(right[1]) || p.measures(right[1]) {
			return false
		}
		if bare == 2 && (left[0].prep != "" || left[1].prep != "" || !p.noun(left[0].head)) || bare != 1 && bare != 2 {
			return false
		}
		if bare == 1 && (subject < 0 || !p.name(subject) || left[0].prep != "") {
			return false
		}
		if x := p.xpos(right[1].start); x != "CD" && x != "DT" && x != "PRP$" { // "and Niger boats": states on both sides
			if bare != 1 || !p.state(right[0].start, right[0].head) || !p.state(p.start(subject), subject) {
				return false
			}
		}
	default:
		first := -1 // the phrase of the verb that stands where the noun phrase on the right does
		i := 0
		switch {
		case (passive || p.lemma(v) == "come") && bare == 0 && subject >= 0: // "the jets came from Mali, the boats from Togo"
			first = subject
		case !passive && bare == 1 && left[0].prep == "":
			first, i = left[0].head, 1
		case !passive && bare == 2 && left[0].prep == "" && left[1].prep == "" && p.dates(right[1]): // "gave Mali jets in May and boats in June"
			first, i = left[1].head, 2
		}
		if !passive && first >= 0 && subject >= 0 && !p.name(first) && p.state(right[0].start, right[0].head) && p.state(p.start(subject), subject) {
			first = subject // "Chad bought maize from Mali, and Niger from Togo"
		}
		if first < 0 || p.name(first) != p.name(right[0].head) || p.dates(right[0]) || !p.noun(first) && !vague[p.lemma(first)] && p.xpos(first) != "$" && p.xpos(first) != "CD" && !ordinals[p.lemma(first)] {
			return false
		}
		if i >= len(left) {
			return false
		}
		rest = right[1:]
		if argumental[right[1].prep] && left[i].prep != right[1].prep {
			return false
		}
	}
	for i, r := range rest {
		if i > 0 && p.dates(r) && (!slices.ContainsFunc(left, p.dates) || r.prep == "") {
			continue
		}
		if i > 0 && seated[r.prep] && !p.dates(r) && !p.dates(rest[i-1]) {
			continue
		}
		if r.prep == "" || !argumental[r.prep] && !p.dates(r) || !slices.ContainsFunc(left, func(l remnant) bool {
			return l.prep == r.prep && p.dates(l) == p.dates(r) && (r.prep == "to" || (p.name(l.head) || acting(p.lemma(l.head))) == (p.name(r.head) || acting(p.lemma(r.head))))
		}) {
			return false
		}
	}
	return true
}

// name reports whether a noun names somebody or a place, and not a thing as "F-16s" do.
func (p *parse) name(t int) bool {
	e := p.d.EntityAt(t)
	return p.proper(t) && (e == nil || e.Kind != extract.Product)
}

// dates reports whether a phrase is a date.
func (p *parse) dates(r remnant) bool {
	v := p.d.ValueWithin(extract.Range{Start: r.start, End: r.end}, extract.Date)
	return v != nil && v.Range.Has(r.head) || months[p.d.Word(r.head)] || weekday[p.d.Word(r.head)] || r.prep == "" && r.head-r.start == 2 && dated[p.lemma(r.head)] && sequent[p.d.Word(r.head-1)] // "the following year"
}

// dated are nouns of time; sequent are adjectives that make a date of them by what was said before.
var (
	dated   = set("year month week day decade summer winter spring autumn fall")
	sequent = set("following same next previous")
)

// vague words may too: "several to Togo".
var vague = set("several many most some others more another")

// ordinals may stand for one of the things that the clause before counts: "the second".
var ordinals = set("first second third fourth fifth sixth seventh eighth ninth tenth last other")

// measures reports whether a phrase says how much or how long: "and Togo ten percent".
func (p *parse) measures(r remnant) bool {
	switch p.lemma(r.head) {
	case "percent", "%", "time", "year", "month", "week", "day", "hour", "decade":
		return true
	}
	return false
}

// plant hangs a phrase on head and what is in it on its own head.
func (p *parse) plant(r remnant, head int, rel string) {
	p.move(r.head, head, rel)
	for t := r.start; t < r.end; t++ {
		if t == r.head {
			continue
		}
		a := p.head(t)
		for n := r.end - r.start; n > 0 && a >= r.start && a < r.end && a != r.head; n-- {
			a = p.head(a)
		}
		if a == r.head && (t > r.start || r.prep == "") {
			continue
		}
		switch i := slices.IndexFunc(r.members, func(m int) bool { return m >= t }); {
		case i < 0 || t < r.head:
			p.move(t, r.head, inPhrase(p.xpos(t)))
		case r.members[i] == t:
			p.move(t, r.head, "conj")
		case p.xpos(t) == "CC":
			p.move(t, r.members[i], "cc")
		default:
			p.move(t, r.members[i], inPhrase(p.xpos(t)))
		}
	}
}

// inPhrase is the relation of a word with that tag to the noun of its phrase.
func inPhrase(xpos string) string {
	switch xpos {
	case "IN", "TO", "POS":
		return "case"
	case "DT", "PDT":
		return "det"
	case "CD":
		return "nummod"
	case "PRP$":
		return "nmod:poss"
	case "JJ", "JJR", "JJS", "VBN", "VBG":
		return "amod"
	case "RB":
		return "advmod"
	case "HYPH", ",":
		return "punct"
	}
	return "compound"
}
