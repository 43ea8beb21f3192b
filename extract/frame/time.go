package frame

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// when finds the time of the transfer. A date is the time of what happens, whatever noun the tree hangs it on: from the date the way goes up over the
// nouns that have no time, goods, parties, places and sums, to the first word that has one. The claim has the date when that word is its predicate or
// tells the same event.
func (a *analysis) when(c *extract.Claim, acts []int) {
	s := a.Sentences[a.SentenceOf(c.Head)].Tokens
	best := len(a.Tokens)
	for i := sort.Search(len(a.Values), func(i int) bool { return a.Values[i].Range.Start >= s.Start }); i < len(a.Values); i++ {
		v := &a.Values[i]
		if v.Range.Start >= s.End {
			break
		}
		if v.Kind != extract.Date {
			continue
		}
		if a.recalled(v, acts) { // "since 2010, when Chad bought"
			best, c.Time = -1, &extract.Argument{Head: v.Range.End - 1, Range: v.Range, Slot: "when"}
			continue
		}
		k, p := a.datePhrase(v)
		if !timely[p] || a.beside(k) || p == "since" && a.unequalled(c) {
			continue
		}
		if a.due(k, acts) { // "bought gas last week for delivery in May"
			best, c.Time = -1, &extract.Argument{Head: k, Range: v.Range, Slot: p}
			continue
		}
		host := a.timed(c, v, k, p, acts)
		if host < 0 {
			continue
		}
		near := a.concerns(c, host, k, acts)
		if near < 0 || near >= best || near > 0 && turning[p] && a.rel(c.Head) == "nsubj" || a.deciding(c, v, p) || a.nowadays(host, v) {
			continue
		}
		head := v.Range.Start
		for v.Range.Has(a.head(head)) {
			head = a.head(head)
		}
		for _, args := range [][]extract.Argument{c.Items, c.Suppliers, c.Recipients} {
			for i := range args { // "[May] oil imports", "[two years later] Chad bought"
				if x := &args[i]; x.Range.Start == v.Range.Start && x.Head >= v.Range.End {
					x.Range.Start = v.Range.End
				}
			}
		}
		best, c.Time = near, &extract.Argument{Head: head, Range: v.Range, Slot: p}
	}
}

// recalled reports whether a date stands before the "when" of a clause that tells one of the acts: "in 2010, when Chad bought gas".
func (a *analysis) recalled(v *extract.Value, acts []int) bool {
	w := v.Range.End
	if w < len(a.Tokens) && a.Word(w) == "," {
		w++
	}
	if w >= len(a.Tokens) || a.low(w) != "when" {
		return false
	}
	h := a.head(w)
	return h > w && slices.ContainsFunc(acts, func(t int) bool {
		return t == h || t > h && a.rel(t) == "xcomp" && a.head(t) == h
	})
}

// unequalled reports whether the goods or the act of a claim are the first or most of their kind since a date, which then says when the last ones came: "its
// first cargo since 2022".
func (a *analysis) unequalled(c *extract.Claim) bool {
	highest := func(tok int) bool {
		for _, k := range a.Tree.Children(tok) {
			if k := int(k); k < tok && (a.low(k) == "first" || a.Tags[k].XPOS == "JJS") {
				return true
			}
		}
		return false
	}
	for i := range c.Items {
		if x := c.Items[i].Head; x > c.Head && highest(x) { // and not "the first unit has been building since 2017"
			return true
		}
	}
	return c.Form == extract.Nominal && highest(c.Head)
}

// due reports whether the date k says when the goods of one of the acts come: "for delivery in May", "for arrival next month", "for May delivery".
func (a *analysis) due(k int, acts []int) bool {
	n := a.Tree.Subtree(k).Start - 1 // wherever the date hangs
	if h := a.head(k); h > k && comings[a.noun(h)] {
		n = h
	}
	if n < 0 || !comings[a.noun(n)] || a.verbal(n) || a.caseOf(n) != "for" {
		return false
	}
	for i := 0; i < 4 && n >= 0; i++ {
		if slices.Contains(acts, n) {
			return true
		}
		n = a.head(n)
	}
	return false
}

// comings are nouns of the coming of goods that were bought.
var comings = set("delivery arrival shipment loading handover")

// datePhrase is the word of a date that hangs on what is dated, and its preposition. Words that measure time are part of the date: "in the course of the
// 1980s", "on the morning of 3 May".
func (a *analysis) datePhrase(v *extract.Value) (int, string) {
	k := v.Range.Start
	for v.Range.Has(a.head(k)) {
		k = a.head(k)
	}
	if h := a.head(k); h >= 0 && (a.noun(h) == "time" || a.noun(h) == "occasion") { // "for the first time in 2021"
		return h, a.caseOf(k)
	}
	for n := 0; n < 2 && a.head(k) >= 0 && !a.verbal(a.head(k)) && stretches[a.noun(a.head(k))]; n++ {
		k = a.head(k)
	}
	p := a.caseOf(k)
	if c := a.Tree.Child(k, "case"); c >= 0 && (v.Range.Has(c) || a.rel(k) == "nmod:poss") { // "about a year ago", "last year's sale"
		p = ""
	}
	return k, p
}

// stretches are nouns that say what part or stretch of the time behind them is meant, or how often.
var stretches = set("course morning afternoon evening night day eve start beginning end middle close half part rest summer winter spring autumn fall month year fiscal calendar")

// timed is the word that the date v is the time of, as the claim has it; k is the word of the date that hangs on another, with preposition p. -1 for none: of a
// noun with a time of its own ("the war in 1991"), of a name for it ("the 2009 coup"), of what stands beside another name.
func (a *analysis) timed(c *extract.Claim, v *extract.Value, k int, p string, acts []int) int {
	from := a.Tree.Subtree(k).Start
	for n := 0; n < 8; n++ {
		h := a.head(k)
		if h < 0 {
			if r := a.rel(c.Head); a.head(c.Head) == k && a.Tree.Child(k, "cop") >= 0 && (r == "acl:relcl" || r == "ccomp" || r == "advcl" || r == "parataxis") { // "it was in 1994 that they sold"
				return c.Head
			}
			return -1
		}
		if h == c.Head && !a.verbal(h) {
			switch before := v.Range.Start - 1; {
			case k > h, c.Form != extract.Nominal, before < 0, a.Tags[before].UPOS != "ADP": // also "the 2013 sale", "the March oil sales"
				return h
			case n == 0 && a.Tree.Subtree(h).Start == before: // "[in 2013] sales rose"
				return a.head(h)
			}
			return -1
		}
		if n > 0 && k > c.Head && bounded(c, k) { // the phrase of an argument, wherever it hangs
			for _, act := range acts {
				if a.Tree.Dominates(act, k) {
					return c.Head
				}
			}
		}
		if a.verbal(h) || a.Tree.Child(h, "cop") >= 0 {
			switch r := a.rel(h); {
			case from > h && h != c.Head && a.aside(h, from) >= 0:
				k = a.aside(h, from) // "leased a boat, renamed Lena, between 2004 and 2006": behind what is put in
				continue
			case from > h+1 && h != c.Head && r == "acl:relcl" && bounded(c, a.head(h)) && behindOther(c, from) && !a.Tree.Dominates(h, from-1):
				return c.Head // "gave the guns, which were old, to Chad in May": behind an argument that is not of the clause
			case r == "conj" && k < h && a.Tree.Child(h, "cc") > k: // of the clause before: "it sold them until May, and Chad buys"
				return a.head(h)
			}
			if m := a.Tree.Child(h, "mark"); m > k && a.rel(h) == "ccomp" { // "found in May that they had sold"
				return a.head(h)
			}
			if m := a.Tree.Child(h, "ccomp"); m > h && k < h && h+1 < len(a.Tokens) && a.Word(h+1) == "," && a.Tree.Child(m, "mark") < 0 { // "In 2019, he said, the firm sold"
				return m
			}
			return h
		}
		if r := a.rel(h); n == 0 && k > h && (r == "acl" || r == "amod") && a.Tags[h].UPOS == "ADJ" && !valuing[a.lemma(h)] { // "the barges, idle since May, were sold"
			return h
		}
		switch {
		case n == 0 && a.opens(v, h), (a.rel(h) == "xcomp" || a.rel(h) == "advmod") && slices.Contains(acts, a.head(h)): // "rose threefold during 2021"
		case k < h && !(a.rel(h) == "compound" && a.head(h) == c.Head) || n > 0 && a.rel(k) == "appos" || p == "for" || p == "from" || p == "" && !v.Relative || !a.timeless(c, h) || a.contrasted(h):
			return -1
		}
		k = h
	}
	return -1
}

// aside is the noun that a participle or relative clause of verb h between commas is said of, itself or with a noun in apposition, where the second comma stands
// right before token from; -1 for none.
func (a *analysis) aside(h, from int) int {
	r, n := a.rel(h), a.head(h)
	if r != "acl" && r != "acl:relcl" || !a.behindComma(from) {
		return -1
	}
	for t := h + 1; t < from-1; t++ {
		if a.Word(t) == "," {
			return -1
		}
	}
	switch {
	case a.behindComma(a.Tree.Subtree(h).Start):
		return n
	case a.rel(n) == "appos" && a.behindComma(a.Tree.Subtree(n).Start):
		return a.head(n)
	}
	return -1
}

// behindOther reports whether an argument of a claim ends right before token from.
func behindOther(c *extract.Claim, from int) bool {
	for _, args := range [][]extract.Argument{c.Items, c.Suppliers, c.Recipients} {
		for i := range args {
			if args[i].Range.End == from {
				return true
			}
		}
	}
	return false
}

// opens reports whether a date, with a preposition or counted from another time, opens the phrase of the party h, on which the tree hangs it: "In 2019 Velmar
// Ltd sold", "and two years later Chad bought".
func (a *analysis) opens(v *extract.Value, h int) bool {
	s := a.Tree.Subtree(h).Start
	first := v.Range.Start == s && v.Relative || v.Range.Start == s+1 && a.Tags[s].UPOS == "ADP"
	return first && h >= v.Range.End && !clitics[a.Word(v.Range.End)] && (a.actor(h) || a.Word(h) != a.low(h))
}

// concerns says how near the word host of a date is to the event of a claim: 0 when it is the predicate, more when it is another word that tells the same
// event, -1 when it tells another. k is the word of the date.
func (a *analysis) concerns(c *extract.Claim, host, k int, acts []int) int {
	for i, act := range acts {
		if act == host {
			return i
		}
	}
	far := len(acts)
	if a.rel(host) == "xcomp" && occurring[a.lemma(host)] && a.rel(c.Head) == "nsubj" && a.head(host) == a.head(c.Head) { // "exports are unlikely to resume in 2027"
		return far
	}
	if g := a.head(c.Head); g == host && a.rel(c.Head) == "obj" && (describing[a.lemma(g)] || counting[a.lemma(g)]) && k > c.Head { // "described the delivery of arms to the army in 2019"
		if v := a.valueAt(k, extract.Date); v != nil && (!v.Relative || (counting[a.lemma(g)] || a.Tags[v.Range.Start].UPOS == "PROPN") && !strings.HasSuffix(a.low(v.Range.Start), "day")) {
			return far
		}
	}
	if !a.verbal(c.Head) {
		return -1
	}
	for t, n := c.Head, 0; n < 3; n++ {
		g := a.head(t)
		switch {
		case g < 0 || g > t || !a.verbal(g):
			return -1
		case a.rel(t) == "xcomp" && aspectual[a.lemma(g)]:
			if g == host {
				return far + n
			}
		case a.rel(t) == "conj" && a.Tree.Child(t, "nsubj") < 0 && a.Tree.Child(t, "nsubj:pass") < 0: // "in May it bought ore and sold it"
			if g == host && k < g {
				return far + n
			}
		default:
			return -1
		}
		t = g
	}
	return -1
}

// acts are the words that tell the event of a claim, the predicate first: what is coordinate with it, the act that somebody helps with, the verb by which a
// noun says what happened, and what the goods do on their way.
func (a *analysis) acts(c *extract.Claim) []int {
	out := []int{c.Head}
	if a.verbal(c.Head) {
		for _, k := range a.Tree.Children(c.Head) { // "bought and stored ore in May"
			if k := int(k); a.rel(k) == "conj" && a.verbal(k) && a.adjoining(c.Head, k) {
				out = append(out, k)
			}
		}
	}
	for _, x := range c.Items {
		if x.Slot == "xcomp" { // "helped the owner install a line in May"
			if v := a.head(x.Head); v >= 0 && v != c.Head && a.verbal(v) {
				out = append(out, v)
			}
		}
	}
	if c.Form == extract.Nominal {
		if e := a.eventVerb(c); e >= 0 {
			out = append(out, e)
		}
	}
	if relying[c.Lemma] {
		return out
	}
	if c.Relation == extract.Build && len(c.Items) > 0 { // "the bridge, completed in May, was built by Chad"
		for _, k := range a.Tree.Children(c.Items[0].Head) {
			if k := int(k); a.rel(k) == "acl" && k != c.Head && topping[a.lemma(k)] {
				out = append(out, k)
			}
		}
	}
	switch c.Relation {
	case extract.Supply, extract.Ship, extract.Smuggle, extract.Export:
		for _, x := range c.Items { // "sent boats which arrived in May"
			for _, k := range a.Tree.Children(x.Head) {
				if k := int(k); (a.rel(k) == "acl:relcl" || a.rel(k) == "acl" && a.Tags[k].XPOS == "VBG") && k != c.Head && a.travels(k) && !a.passiveVoice(k) {
					out = append(out, k)
				}
			}
		}
		if n := a.head(c.Head); n >= 0 && a.rel(c.Head) == "acl" && a.rel(n) == "nsubj" { // "pumps supplied to Chad arrived in May"
			if v := a.head(n); v >= 0 && a.verbal(v) && a.travels(v) {
				out = append(out, v)
			}
		}
	}
	return out
}

// topping lists verbs of bringing a building to its end.
var topping = set("complete finish")

// intransitive reports whether a verb has no object, clause or infinitive, but an adjective at most: "imports remained high".
func (a *analysis) intransitive(v int) bool {
	x := a.Tree.Child(v, "xcomp")
	return a.Tree.Child(v, "obj", "ccomp") < 0 && (x < 0 || !a.verbal(x))
}

// travels reports whether a verb says what goods and vehicles do on their way.
func (a *analysis) travels(v int) bool {
	l := a.lemma(v)
	return arriving[l] && l != "call" && l != "touch" || underway[l]
}

// underway lists verbs of being on the way, beside those that say where it ends.
var underway = set("leave depart sail fly reach enter come pass cross")

// timely are the prepositions of a date; empty for none.
var timely = func() map[string]bool {
	t := set("in on during since between from until till by before after over throughout within for through as_of as around at")
	t[""] = true
	return t
}()

// deciding reports whether a date on a predicate says when somebody ordered, agreed, promised or
// forbade a transfer, and not when it is to take place: such acts are dated by what is past, the transfer itself by what is
// to come or by a limit ("by", "from").
func (a *analysis) deciding(c *extract.Claim, v *extract.Value, p string) bool {
	switch c.Realis {
	case string(extract.Planned), string(extract.Offered), string(extract.Prevented), string(extract.Halted):
	default:
		h := a.head(c.Head)
		if c.Form == extract.Nominal && h >= 0 && a.verbal(h) && (a.rel(c.Head) == "obj" || a.rel(c.Head) == "nsubj:pass") && a.decides(h) && c.Relation != extract.Deal {
			break // "halted shipments to Chad in May": of halting
		}
		if a.rel(c.Head) != "xcomp" || h < 0 || !resolving[a.lemma(h)] && !ceasing[a.lemma(h)] || a.Tags[h].XPOS != "VBD" && a.Tags[h].XPOS != "VBN" {
			return false
		}
		for _, k := range a.Tree.Children(h) { // "agreed in May to deliver in June"
			if a.dated(int(k)) {
				return false
			}
		}
	}
	if p == "by" || p == "from" || p == "over" {
		return false
	}
	if v.From.IsZero() {
		switch a.low(v.Range.Start) {
		case "next", "tomorrow", "tonight", "the":
			return a.low(v.Range.Start) == "the" && a.low(v.Range.Start+1) != "next"
		}
		return true
	}
	return a.Published.IsZero() || !v.To.After(a.Published)
}

// ceasing lists verbs of ending what their gerund or subject names, which the date behind it is of: "stopped buying gas last month".
var ceasing = set("stop cease quit end halt lapse expire")

// resolving lists verbs of deciding about what somebody will do.
var resolving = set("agree decide promise pledge vow undertake")

// eventVerb is the predicate by which the noun of a claim says that its event took place or what size it had: a support verb
// above it ("made a donation in May", "stepped up shipments"), or what it is the subject of ("imports rose last year",
// "exports were worth $2 million"); -1 for none.
func (a *analysis) eventVerb(c *extract.Claim) int {
	top := c.Head
	if h := a.head(top); a.rel(top) == "nmod" && a.caseOf(top) == "of" && a.numeric(h) { // "14 of its shipments passed through Kano"
		top = h
	}
	for a.rel(top) == "conj" && a.head(top) >= 0 && a.nominal(a.head(top)) {
		top = a.head(top)
	}
	g := a.head(top)
	if g < 0 {
		return -1
	}
	switch a.rel(top) {
	case "obj", "nsubj:pass":
		if a.verbal(g) && (enacting[a.lemma(g)] || a.rel(top) == "nsubj:pass" && a.handsOver(g) || c.Relation == extract.Deal && concluding[a.lemma(g)]) {
			return g
		}
	case "nsubj":
		if a.verbal(g) && (occurring[a.lemma(g)] || !ceasing[a.lemma(g)] && !a.passiveVoice(g) && (a.travels(g) || a.intransitive(g))) || !a.verbal(g) && a.Tree.Child(g, "cop") >= 0 {
			return g
		}
	}
	return -1
}

var (
	// enacting lists support verbs that say that the act of their object is done (after Gross 1981): its time is theirs.
	enacting = set(`make conduct complete undertake begin start commence resume continue increase boost step expand double triple raise
		accelerate speed ramp restart launch carry intensify extend quadruple perform effect execute fulfil fulfill route take
		receive accept get land provide give lend`)
	// concluding lists verbs by which a deal comes about.
	concluding = set("sign strike reach conclude ink seal close")
	// occurring lists verbs that say of an event that it took place, or how much of it there was.
	occurring = set(`rise grow increase jump soar surge climb double triple quadruple reach total amount average exceed surpass hit peak
		fall drop decline decrease slump plunge shrink begin start commence resume continue occur happen follow come go run take arrive`)
)

// aspectual lists verbs by which the act of their infinitive or gerund begins, goes on or comes about.
var aspectual = set("begin start commence resume continue keep manage help try attempt")

// nowadays reports whether a date is a "today" beside the simple present of verb n, which tells of a habit: "today it sells guns to Chad".
func (a *analysis) nowadays(n int, v *extract.Value) bool {
	x := a.Tags[n].XPOS
	return v.Range.Len() == 1 && a.low(v.Range.Start) == "today" && (x == "VBZ" || x == "VBP")
}

// turning lists prepositions of a date behind which something changes.
var turning = set("after before until till by")

// describing lists verbs of reporting on what happened whose own time is hardly ever told.
var describing = set("describe document detail recall cite list mention examine investigate detect trace confirm verify establish")

// counting lists those whose object is what happened in the time that they cover.
var counting = set("count record register log tally")

// timeless reports whether tok has no time of its own: an argument of the claim, a party, place, thing, way or amount.
func (a *analysis) timeless(c *extract.Claim, tok int) bool {
	if bounded(c, tok) || a.numeric(tok) || a.MentionAt(tok) != nil || a.EntityAt(tok) != nil || a.carrier(tok) {
		return true
	}
	switch w := a.noun(tok); {
	case (lots[w] || w == "occasion" || w == "time") && a.Tree.Child(tok, "nummod") >= 0, a.Tags[tok].UPOS != "NOUN" && a.Tags[tok].UPOS != "PROPN", routes[w], grounds[w], sites[w], areas[w], valuing[w]:
		return true
	}
	for _, args := range [][]extract.Argument{c.Items, c.Recipients} {
		for _, x := range args { // "built a line for guidance sections in 2006"
			if tok > x.Head && x.Range.Has(tok) || x.Slot == "xcomp" && a.head(x.Head) == tok {
				return true
			}
		}
	}
	_, ok := a.listed(tok, 0)
	return ok && !a.verbal(tok) && len(a.lex.nouns[a.noun(tok)]) == 0
}

// lots are nouns of the parts in which goods are handed over: "in four consignments".
var lots = set("consignment shipment batch lot tranche instalment installment delivery stage phase")

// numeric reports whether tok is a number, a sum or the unit of one.
func (a *analysis) numeric(tok int) bool {
	return a.valueAt(tok, extract.Money) != nil || a.valueAt(tok, extract.Quantity) != nil || a.Tags[tok].UPOS == "NUM" || a.Tags[tok].UPOS == "SYM" || hundredths[a.low(tok)]
}

// hundredths are words for a share.
var hundredths = set("percent pct cent percentage")

// beside reports whether the date k stands right behind an event by which another is dated, or behind an amount with which another is compared, which it is the
// time of wherever the tree hangs it: "after the war in 1991", "down from 40 tonnes the previous year".
func (a *analysis) beside(k int) bool {
	from := a.Tree.Subtree(k).Start
	t := from - 1
	if t < 0 || t == a.head(k) || a.Tree.Subtree(t).End != from {
		return false
	}
	p := a.caseOf(t)
	return a.contrasted(t) || a.Tags[t].UPOS == "NOUN" && turning[p] && p != "by" && a.rel(t) == "obl" && !a.dated(t)
}

// contrasted reports whether tok is an amount with which another is compared, at its own time: "down from 40 tonnes in January", "more than 40 tonnes last year".
func (a *analysis) contrasted(tok int) bool {
	if !a.numeric(tok) {
		return false
	}
	if h := a.head(tok); a.rel(tok) == "nummod" && h >= 0 { // "$40 million"
		tok = h
	}
	switch a.caseOf(tok) {
	case "from", "than", "against", "with", "as":
		return true
	}
	return false
}

// behindComma reports whether a phrase that starts at tok stands behind a comma, or takes one with it.
func (a *analysis) behindComma(tok int) bool {
	return a.Word(tok) == "," || tok > 0 && a.Word(tok-1) == ","
}

// clitics open what a date possesses: "last year's sale".
var clitics = set("'s ’s ' ’")
