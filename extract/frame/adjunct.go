package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// adjuncts finds when, where and by what way the transfer took place: among the dependents of the predicate, of what is
// coordinate with it, of the act that somebody helps with, of the arguments, on the last of which a phrase may hang, and of
// the verb by which a noun says what happened.
func (a *analysis) adjuncts(c *extract.Claim, bound map[int]bool) {
	seek := func(n int) {
		for _, k := range a.Tree.Children(n) {
			if !bound[int(k)] {
				a.adjunct(c, n, int(k), bound)
			}
		}
	}
	acts := a.acts(c)
	for _, n := range acts {
		seek(n)
	}
	event := -1
	if c.Form == extract.Nominal {
		event = a.eventVerb(c)
	}
	for _, args := range [][]extract.Argument{c.Items, c.Recipients, c.Suppliers, c.Parties} {
		for _, x := range args {
			if x.Head != c.Head && (a.Tree.Dominates(c.Head, x.Head) || event >= 0 && x.Head > c.Head && a.Tree.Dominates(event, x.Head)) {
				seek(x.Head)
			}
		}
	}
	a.strays(c, acts, bound)
	a.when(c, acts)
	if c.Place == nil && event >= 0 && a.verbal(event) { // "took delivery of six jets in Kano"
		for _, k32 := range a.Tree.Children(event) {
			if k := int(k32); k > c.Head && a.rel(k) == "obl" && !a.dated(k) && a.placed(c, event, k, a.caseOf(k)) {
				c.Place = &extract.Argument{Head: k, Range: a.nounPhrase(k, bound), Slot: a.caseOf(k)}
				break
			}
		}
	}
	if h := a.head(c.Head); c.Place == nil && h >= 0 && a.rel(c.Head) == "xcomp" && sharing[a.lemma(h)] && local(c.Relation) { // "In Callao, Chad has begun training them"
		for _, k32 := range a.Tree.Children(h) {
			if k := int(k32); k < h && a.rel(k) == "obl" && !a.dated(k) && a.placed(c, h, k, a.caseOf(k)) {
				c.Place = &extract.Argument{Head: k, Range: a.nounPhrase(k, bound), Slot: a.caseOf(k)}
				break
			}
		}
	}
	if h := a.head(c.Head); c.Form == extract.Nominal && event < 0 && len(c.Via) == 0 && h >= 0 && a.rel(c.Head) == "obj" && (counting[a.lemma(h)] || describing[a.lemma(h)]) {
		for _, k32 := range a.Tree.Children(h) { // "counted shipments to Chad through Kano"
			if k, p := int(k32), a.wayOrCase(int(k32)); k > c.Head && !bound[k] && !a.dated(k) && (p == "via" || p == "through") && a.Tags[k].UPOS == "PROPN" {
				a.by(c, k, p, bound)
			}
		}
	}
	if c.Place == nil {
		a.placeWhere(c)
	}
	a.carriedBy(c)
	if p := c.Place; p != nil { // "built a plant at Arak": where it is is said once
		if p.Slot != "where" {
			a.widen(p, bound)
		}
		for i := range c.Items {
			if it := &c.Items[i]; it.Range.Has(p.Range.Start) && it.Head < p.Range.Start && a.Tree.Dominates(it.Head, p.Head) {
				it.Range.End = a.Tree.Subtree(p.Head).Start
			}
		}
		for i := range c.Recipients { // "built a plant for the army near Arak"
			if r := &c.Recipients[i]; (local(c.Relation) || tending[c.Lemma]) && a.Tree.Dominates(r.Head, p.Head) && r.Range.Has(p.Range.Start) && r.Head < p.Range.Start {
				r.Range.End = a.Tree.Subtree(p.Head).Start
			}
		}
	}
}

// strays takes up the phrases of way and place that the tree hangs on a noun of another phrase, which has none of its own: "by road through Kano", "on 40
// occasions aboard two ships".
func (a *analysis) strays(c *extract.Claim, acts []int, bound map[int]bool) {
	end := 0
	for _, act := range acts {
		end = max(end, a.Tree.Subtree(act).End)
	}
	for k := c.Head + 1; k < end; k++ {
		n := a.head(k)
		if r := extract.BaseRel(a.rel(k)); bound[k] || r != "nmod" && r != "obl" && r != "advmod" && (r != "conj" || a.caseOf(k) == "") || n < 0 || a.verbal(n) || n == c.Head || bounded(c, n) || a.dated(k) {
			continue
		}
		goods := true // nothing but goods on the way up
		h := n
		for i := 0; h >= 0 && i < 5 && !slices.Contains(acts, h) && !bounded(c, h); i++ {
			if a.verbal(h) || !a.timeless(c, h) && !stretches[a.noun(h)] && !modes[a.noun(h)] || a.rel(h) == "appos" && !a.behindComma(a.Tree.Subtree(k).Start) || a.Tags[h].UPOS == "ADJ" || a.Tags[h].UPOS == "ADV" {
				h = -1
				break
			}
			_, listed := a.listed(h, 0)
			goods = goods && (listed || a.relevant(c, h)) && !a.housed(h)
			h = a.head(h)
		}
		if h < 0 || !slices.Contains(acts, h) && !bounded(c, h) {
			continue
		}
		p := a.wayOrCase(k)
		if w, ok := a.way(c, c.Head, k, p); ok {
			a.by(c, w, p, bound)
		} else if c.Place == nil && goods && local(c.Relation) && (a.located(c, k, p) || p == "" && a.low(k) == "there") {
			c.Place = &extract.Argument{Head: k, Range: a.nounPhrase(k, bound), Slot: p}
		}
	}
}

// relevant reports whether tok stands in the phrase of an item or recipient of a claim.
func (a *analysis) relevant(c *extract.Claim, tok int) bool {
	for _, args := range [][]extract.Argument{c.Items, c.Recipients} {
		for _, x := range args {
			if x.Range.Has(tok) && tok >= x.Head {
				return true
			}
		}
	}
	return false
}

// modes are nouns of how goods go, by whatever way.
var modes = set("road rail air sea land foot water night")

// placeWhere takes the place that the predicate is said of by a relative clause: "the yard in Callao, where it was built".
func (a *analysis) placeWhere(c *extract.Claim) {
	w := a.Tree.Child(c.Head, "advmod", "obl")
	n := a.head(c.Head)
	if !local(c.Relation) && c.Relation != extract.Sell || a.rel(c.Head) != "acl:relcl" || w < 0 || w > c.Head || a.low(w) != "where" || n < 0 || bounded(c, n) {
		return
	}
	for t := w - 1; t > n && t > w-3; t-- { // "at a yard in Callao, where it was built"
		if a.Tags[t].UPOS == "PROPN" && a.caseOf(t) != "" {
			n = t
			break
		}
	}
	if ok, _ := a.fits(n, extract.AtPlace, "in", nil, Options{}); ok || sites[a.noun(n)] {
		c.Place = &extract.Argument{Head: n, Range: a.nounPhrase(n, nil), Slot: "where"}
	}
}

// widen adds to a place the phrase right behind it that says where the place is, hung on the predicate: "at its yard" "in Callao".
func (a *analysis) widen(p *extract.Argument, bound map[int]bool) {
	h := a.head(p.Head)
	if h < 0 || a.EntityAt(p.Head) != nil {
		return
	}
	for _, k := range a.Tree.Children(h) {
		k := int(k)
		switch q := a.caseOf(k); q {
		case "in", "near", "at", "outside", "on":
			if k > p.Head && !bound[k] && a.rel(k) == "obl" && a.Tree.Subtree(k).Start == p.Range.End && !a.dated(k) {
				if m := a.MentionAt(k); m != nil && m.Class == extract.Place || a.EntityAt(k) != nil {
					p.Range.End = a.nounPhrase(k, bound).End
				}
			}
		}
	}
}

// adjunct takes up one dependent k of n.
func (a *analysis) adjunct(c *extract.Claim, n, k int, bound map[int]bool) {
	switch extract.BaseRel(a.rel(k)) {
	case "obl", "nmod", "advmod", "nummod":
	case "appos": // "to Chad aboard two ships"
		if a.low(a.Tree.Subtree(k).Start) != "aboard" {
			return
		}
	case "advcl": // "shipped it using fishing boats"
		if o := a.Tree.Child(k, "obj"); a.lemma(k) == "use" && n == c.Head && o >= 0 && (a.carrier(o) || routes[a.noun(o)] || a.haulier(o)) {
			a.by(c, o, "using", bound)
		}
		return
	default:
		return
	}
	p := a.wayOrCase(k)
	if a.dated(k) {
		return
	}
	if p == "" && a.lemma(k) == "ago" { // "two years ago"
		return
	}
	if a.low(k) == "there" && a.rel(k) == "advmod" && (n == c.Head && a.verbal(n) || bounded(c, n)) && k > n && c.Place == nil && local(c.Relation) {
		c.Place = &extract.Argument{Head: k, Range: extract.Range{Start: k, End: k + 1}, Slot: "there"}
		return
	}
	if w, ok := a.way(c, n, k, p); ok {
		a.by(c, w, p, bound)
		return
	}
	switch p {
	case "from":
		if c.Relation == extract.Finance && a.noun(k) == "account" { // "received 2 million euros from an account in Chad"
			a.by(c, k, p, bound)
		}
		return
	case "for":
		if c.Price == nil && a.noun(k) == "price" && n == c.Head && a.ofPhrase(k) >= 0 { // "for the price of a goat"
			c.Price = &extract.Argument{Head: k, Range: a.nounPhrase(k, bound), Slot: p}
		}
	}
	if c.Place == nil && a.placed(c, n, k, p) {
		c.Place = &extract.Argument{Head: k, Range: a.nounPhrase(k, bound), Slot: p}
	}
}

// wayOrCase is the preposition of a phrase, "aboard" also where the tree reads it otherwise: "on board two dhows".
func (a *analysis) wayOrCase(k int) string {
	if from := a.Tree.Subtree(k).Start; a.low(from) == "aboard" || from > 1 && a.low(from-1) == "board" && a.low(from-2) == "on" && a.rel(from-1) != "case" {
		return "aboard"
	}
	return a.caseOf(k)
}

// way gives the noun of the vehicle, intermediary or route by which a transfer goes that the phrase k with preposition p on n names.
func (a *analysis) way(c *extract.Claim, n, k int, p string) (int, bool) {
	switch p {
	case "in", "on", "by", "with":
		if a.carrier(k) || conveyances[a.noun(k)] && !local(c.Relation) && c.Relation != extract.Assist || p == "by" && a.haulier(k) && len(c.Suppliers) > 0 && c.Suppliers[0].Slot == "from" && a.passiveVoice(c.Head) {
			return k, true
		}
		o := a.ofPhrase(k)
		if next := k + 1; o < 0 && next < len(a.Tokens) && a.low(next) == "of" && a.rel(next) == "case" { // its phrase hung elsewhere
			o = a.head(next)
		}
		if o >= 0 && (p == "by" && a.noun(k) == "way" || p == "with" && assistance[a.noun(k)] && (n == c.Head || bounded(c, n)) && c.Relation != extract.Produce) {
			return o, true // "by way of Eritrea", "with the help of a broker"
		}
	case "via", "through", "across", "by_way_of", "aboard", "on_board", "over", "up", "down", "along":
		switch known := a.nominal(k) && (routes[a.noun(k)] || grounds[a.noun(k)]); {
		case p == "across" && (a.noun(k) == "line" || borders[a.noun(k)] && a.Tree.Child(k, "amod", "compound", "nmod", "nmod:poss") < 0), frameworks[a.noun(k)]: // "across state lines", "across the border", "through the Aid Programme"
		case p == "over" && nets[a.noun(k)]: // "power over the Kenyan grid"
			return k, true
		case p == "over" || p == "up" || p == "down" || p == "along": // "dug a ditch along the border"
			return k, !local(c.Relation) && a.nominal(k) && grounds[a.noun(k)]
		case known, a.ofPhrase(k) >= 0 && routes[a.noun(a.ofPhrase(k))], a.actor(k), a.receiver(k), a.carrier(k), a.city(k), a.Tags[k].UPOS == "PROPN", a.MentionAt(k) != nil, p == "via" && a.Tags[k].UPOS == "NOUN":
			return k, true
		}
	}
	return -1, false
}

// nets are what energy is sent over.
var nets = set("grid network interconnector interconnection cable line")

// conveyances are what carries goods and is none that a state buys.
var conveyances = set("canoe camel mule donkey horse motorcycle motorbike bicycle van cart raft suitcase backpack")

// assistance are nouns of what a middleman gives.
var assistance = set("help assistance aid intermediation mediation")

// borders are nouns of what all trade crosses.
var borders = set("border frontier")

// frameworks are nouns of the arrangement under which something is done, which is no way.
var frameworks = set("programme program scheme plan project initiative agreement deal contract mechanism facility act")

// ofPhrase is the noun of the of-phrase of a noun, or -1.
func (a *analysis) ofPhrase(tok int) int {
	for _, k := range a.Tree.Children(tok) {
		if a.caseOf(int(k)) == "of" {
			return int(k)
		}
	}
	return -1
}

// by adds the noun phrases that k opens to the ways of the transfer.
func (a *analysis) by(c *extract.Claim, k int, slot string, bound map[int]bool) {
	for _, h := range a.conjuncts(k) {
		if slices.ContainsFunc(c.Via, func(x extract.Argument) bool { return x.Head == h }) {
			continue
		}
		r := a.nounPhrase(h, bound)
		if a.low(r.Start) == "aboard" && r.Start < h {
			r.Start++
		}
		for t := h + 1; t < r.End; t++ { // "by boat" "across the lake": the next way
			if _, ok := a.way(c, c.Head, t, a.wayOrCase(t)); ok && a.Tree.Subtree(t).Start > h {
				r.End = a.Tree.Subtree(t).Start
			}
		}
		c.Via = append(c.Via, extract.Argument{Head: h, Range: r, Slot: slot})
		from := a.Tree.Subtree(k).Start
		for _, args := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients} {
			for i := range args {
				if x := &args[i]; x.Range.Has(from) && x.Head < from {
					x.Range.End = from
				}
			}
		}
	}
}

// carriedBy puts the vehicle that carries goods among the ways of the transfer: "a truck carrying rifles for the militia".
func (a *analysis) carriedBy(c *extract.Claim) {
	if !bearing[c.Lemma] || !a.verbal(c.Head) || a.passiveVoice(c.Head) || len(c.Via) > 0 {
		return
	}
	if s, _ := a.subjectOf(c.Head, false, 0); s >= 0 && a.conveys(s) && !holdsItem(c, s) && !bounded(c, s) {
		c.Via = []extract.Argument{{Head: s, Range: a.nounPhrase(s, nil), Slot: "subj"}}
	}
}

// conveys reports whether the subject of a verb of carrying is a vehicle, or its name or type: "the Silver Petrel", "an Il-76".
func (a *analysis) conveys(s int) bool {
	if a.carrier(s) || a.vesselName(s) {
		return true
	}
	e := a.EntityAt(s)
	return e != nil && e.Kind == extract.Product && a.Tree.Child(s, "det") >= 0
}

// bearing lists verbs whose subject may be the vehicle.
var bearing = set("carry haul transport bring ferry convey move fly")

// decides reports whether a verb says that somebody stops, allows, forbids, seizes or plans what its object names.
func (a *analysis) decides(v int) bool {
	l := a.lemma(v)
	return ruling[l] || approving[l] || seizing[l] || resolving[l] || sharing[l] && !enacting[l]
}

// bounded reports whether tok heads an argument of the claim.
func bounded(c *extract.Claim, tok int) bool {
	for _, args := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients, c.Parties} {
		for _, x := range args {
			if x.Head == tok {
				return true
			}
		}
	}
	return false
}

// placed reports whether the phrase k with preposition p, which hangs on n, says where the transfer took place. A town that
// goods go to is a place, since it is no party. What is built, made or taught is so somewhere; other transfers go from
// one place to another, so that a place that opens the sentence only sets the scene, and one behind a party says where the
// party is. So does one in front of the verb, behind what is built: "the galleries on the islands were dug".
func (a *analysis) placed(c *extract.Claim, n, k int, p string) bool {
	if (p == "to" || p == "into") && a.city(k) {
		return true
	}
	works := c.Relation == extract.Build || c.Relation == extract.Produce
	here := local(c.Relation) || tending[c.Lemma]
	if !a.located(c, k, p) {
		return false
	}
	if r := a.rel(c.Head); n != c.Head && n == a.head(c.Head) && (r == "nsubj" || r == "nsubj:pass" && !enacting[a.lemma(n)]) { // "imports have grown in Chad": whose they are
		return false
	}
	verb := a.verbal(n)
	if n != c.Head && !verb {
		if here && !works {
			return len(c.Recipients) > 0 && n == c.Recipients[0].Head && n > c.Head
		}
		if here && len(c.Recipients) > 0 && n == c.Recipients[0].Head { // "built a base for the army near Kano"
			m := a.MentionAt(n)
			return n > c.Head && (p == "near" || p == "outside") && m != nil && m.Class == extract.State
		}
		return (works && c.Lemma != "design" || (c.Relation == extract.Finance || c.Relation == extract.Assist) && len(c.Items) > 0 && a.housed(c.Items[0].Head)) &&
			len(c.Items) > 0 && n == c.Items[0].Head && n > c.Head
	}
	if k < n {
		return here && !a.seatBetween(k)
	}
	before := a.Tree.Subtree(k).Start - 1
	for _, x := range c.Items {
		if x.Range.Has(before) {
			return c.Lemma != "design"
		}
	}
	if p == "at" && before >= 0 && (grounds[a.noun(before)] || n == c.Head && verb && (sites[a.noun(k)] || grounds[a.noun(k)]) && (a.Tags[before].XPOS != "NNS" || a.Tree.Child(before, "det") >= 0)) { // "across the border at Belle Anse", "handed it to a man at a crossing"
		return true
	}
	if !here {
		for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Via} {
			for _, x := range args {
				if x.Range.Has(before) {
					m := a.MentionAt(x.Head)
					return a.Tags[x.Head].UPOS == "PRON" || m != nil && m.Class == extract.State && a.Tags[x.Head].UPOS == "PROPN"
				}
			}
		}
	}
	return true
}

// seatBetween reports whether a place stands between commas behind the subject, and so says where that is: "Velmar Ltd, in Kano, makes pumps".
func (a *analysis) seatBetween(k int) bool {
	r := a.Tree.Subtree(k)
	from, to := r.Start, r.End
	if a.Word(from) == "," {
		from++
	}
	if a.Word(to-1) == "," {
		to--
	}
	return from > 1 && a.Word(from-1) == "," && to < len(a.Tokens) && a.Word(to) == "," && a.nominal(from-2)
}

// located reports whether the phrase k with preposition p names a place where something is done.
func (a *analysis) located(c *extract.Claim, k int, p string) bool {
	if p != "in" && p != "at" && p != "near" && p != "on" && p != "outside" && !(p == "along" && (c.Relation == extract.Build || c.Relation == extract.Produce)) || a.noun(k) == "world" || a.noun(k) == "home" || a.noun(k) == "place" {
		return false
	}
	ok, _ := a.fits(k, extract.AtPlace, p, nil, Options{})
	return ok || (local(c.Relation) || tending[c.Lemma] || p == "at") && (sites[a.noun(k)] || grounds[a.noun(k)] || areas[a.noun(k)] && a.named(k))
}

// tending lists verbs of work on a thing that is done where the thing is.
var tending = set("overhaul upgrade repair refit refurbish service maintain modernise modernize install")

// local reports whether an act takes place somewhere, and not from one place to another.
func local(r extract.Relation) bool {
	return r == extract.Build || r == extract.Produce || r == extract.Train
}

// sites are nouns of places where people work and are taught.
var sites = set("range track camp base school academy college centre center hall hangar workshop yard shipyard plant factory hotel cafe restaurant checkpoint port harbour harbor airport station farm warehouse laboratory facility ground airfield airbase barracks coast border outskirts outskirt suburb hill cave forest village town city")

// areas are nouns of parts of a country, which a name tells apart: "the Kano district".
var areas = set("sector district county valley province region island peninsula")

// housed reports whether a thing is a building or what is in one.
func (a *analysis) housed(tok int) bool {
	cat, _ := a.listed(tok, 0)
	m := a.MentionAt(tok)
	return cat == "facility" || m != nil && (m.Class == extract.Place || m.Class == extract.OtherBody)
}

// price finds the sum that a transfer cost: behind for, worth, at, or "a cost of", or before the noun of the deal, under the
// predicate, the predicate above its noun or the verb it is the object of, and no argument itself.
// What money costs is no price, nor what is financed.
func (a *analysis) price(c *extract.Claim, bound map[int]bool) {
	if c.Relation == extract.Finance || slices.Contains(c.Category, "money") {
		return
	}
	s := a.Sentences[a.SentenceOf(c.Head)].Tokens
	for i := range a.Values {
		v := &a.Values[i]
		if v.Range.Start >= s.End {
			return
		}
		if v.Kind != extract.Money || v.Range.Start < s.Start || !s.Contains(v.Range) || !a.priced(c, v) {
			continue
		}
		taken := false
		for t := v.Range.Start; t < v.Range.End; t++ {
			taken = taken || bound[t]
		}
		if !taken && a.costs(c, v) {
			c.Price = &extract.Argument{Head: v.Range.End - 1, Range: v.Range, Slot: a.low(max(v.Range.Start-1, 0))}
			return
		}
	}
}

// each is the end of what says behind a sum, which ends at tok, what it is the price of one of: "$80 a barrel", "$12 per million British thermal units", "40 euros apiece".
func (a *analysis) each(tok int) int {
	const longest = 6 // tokens
	end := a.Sentences[a.SentenceOf(tok-1)].Tokens.End
	if tok >= end {
		return tok
	}
	switch a.low(tok) {
	case "each", "apiece":
		return tok + 1
	case "a", "an", "per":
		for t := tok + 1; t < end && t < tok+longest; t++ {
			if x := a.Tags[t].UPOS; x == "NOUN" && (t+1 >= end || a.Tags[t+1].UPOS != "NOUN") {
				return t + 1
			} else if x != "NUM" && x != "ADJ" && x != "NOUN" {
				break
			}
		}
	}
	return tok
}

// rate is the end of what says behind an amount, which ends at tok, in what time it is handed over: "40 tonnes a month".
func (a *analysis) rate(tok int, bound map[int]bool) int {
	if tok+1 < a.Sentences[a.SentenceOf(tok-1)].Tokens.End && (a.low(tok) == "a" || a.low(tok) == "per") && spans[a.noun(tok+1)] && !bound[tok+1] {
		return tok + 2
	}
	return tok
}

// spans are nouns of stretches of time that goods are counted by.
var spans = set("year month week day hour quarter season")

// priced reports whether the words around a sum make it a price.
func (a *analysis) priced(c *extract.Claim, v *extract.Value) bool {
	for t := v.Range.Start; t < v.Range.End; t++ { // "a $90 million deal"
		if h := a.head(t); h >= v.Range.End && h < v.Range.End+4 && !a.verbal(h) && bargains[a.noun(h)] && h != a.itemOf(c) {
			return true
		}
	}
	if v.Range.Start == 0 {
		return false
	}
	if v.Range.End+1 < len(a.Tokens) && a.low(v.Range.End) == "worth" && a.low(v.Range.End+1) == "of" { // "bought $2 million worth of pumps"
		return true
	}
	before := v.Range.Start - 1
	for before > 0 && hedging[a.low(before)] { // "worth an estimated $2 million"
		before--
	}
	if m := a.low(before); measuring[a.lemma(before)] || m == "to" && before > 0 && (amounting[a.lemma(before-1)] || turned[a.lemma(before-1)]) {
		return true
	}
	switch a.low(before) {
	case "for", "worth", "at":
		return true
	case "to": // "exports came to $780 million"
		e := -1
		if c.Form == extract.Nominal {
			e = a.eventVerb(c)
		}
		return e >= 0 && (a.lemma(e) == "come" || a.lemma(e) == "amount") && e == v.Range.Start-2
	case "of":
		if v.Range.Start >= 2 {
			switch a.noun(v.Range.Start - 2) {
			case "cost", "price", "value", "sum", "total":
				return true
			}
		}
	}
	return false
}

func (a *analysis) itemOf(c *extract.Claim) int {
	if len(c.Items) == 0 {
		return -1
	}
	return c.Items[0].Head
}

// bargains lists nouns of a trade that a sum before them prices.
var bargains = set("deal contract agreement order sale purchase tender transaction acquisition")

// costs reports whether a sum hangs below the predicate, with no clause of another predicate between them, or below the verb
// that the noun of the predicate shares its phrases with.
func (a *analysis) costs(c *extract.Claim, v *extract.Value) bool {
	g := -1
	if h := a.head(c.Head); c.Form == extract.Nominal && h >= 0 {
		if e := a.eventVerb(c); e >= 0 {
			g = e
		} else if a.rel(c.Head) == "obj" && (sharing[a.lemma(h)] || taking[a.lemma(h)] || approving[a.lemma(h)]) {
			g = h
		}
	}
	if h := a.head(c.Head); h >= 0 && a.rel(c.Head) == "acl" && bargains[a.noun(h)] { // "a contract worth $40 million to supply jets"
		g = h
	} else if h >= 0 && a.verbal(h) && a.toInfinitive(c.Head) && (concluding[a.lemma(h)] || taking[a.lemma(h)]) { // the infinitive hung on the verb
		if o := a.Tree.Child(h, "obj"); o >= 0 && bargains[a.noun(o)] {
			g = o
		}
	}
	t := v.Range.Start
	for i := 0; t >= 0 && i < 12; i++ {
		if t == c.Head || t == g {
			return true
		}
		if a.rel(t) == "conj" && a.Tree.Child(t, "orphan") >= 0 { // of a gapped clause
			return false
		}
		if a.verbal(t) && !valuing[a.lemma(t)] && !(a.lemma(t) == "pay" && a.Tags[t].XPOS == "VBG") && !v.Range.Has(t) {
			if a.rel(t) != "conj" || !a.adjoining(c.Head, t) {
				return false
			}
		}
		t = a.head(t)
	}
	return false
}

var (
	// hedging words stand before a sum that is not exact.
	hedging = set("an a estimated about around roughly approximately nearly almost over some up")
	// measuring lists verbs whose object is what something cost.
	measuring = set("cost total reach exceed surpass average hit top pay")
	// amounting lists verbs whose phrase with "to" is what something came to.
	amounting = set("amount come")
	// turned lists verbs of change whose phrase with "to" is what something came to.
	turned = set("rise grow increase jump soar surge climb fall drop decline slump double triple quadruple slide shrink")
)

// valuing lists what stands between a thing and its price.
var valuing = set("worth value price cost estimate")

var routes = set(`interconnector interconnection grid purchaser buyer agent network company firm intermediary middleman broker port route border airport front subsidiary bank channel
smuggler forwarder tunnel pipeline corridor bridge crossing trader dealer entity third-party hub account line airstrip airfield terminal canal agency
cutout supplier partner country contact associate relative wife husband brother cousin`)

// grounds are pieces of ground and water that goods cross or go along.
var grounds = set(`river strait canal sea lake desert mountain valley frontier border crossing bridge coast route road pass corridor channel railway pipeline delta steppe
danube rhine nile volga niger mekong congo amazon`)

// hauliers are firms that carry what others send.
var hauliers = set("airline carrier haulier forwarder courier shipper haulage freight")

// haulier reports whether a firm is one that carries what others send, by its noun or by what is said of it.
func (a *analysis) haulier(tok int) bool {
	if hauliers[a.noun(tok)] {
		return true
	}
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); (a.rel(k) == "appos" || a.rel(k) == "compound") && hauliers[a.noun(k)] {
			return true
		}
	}
	return false
}

// vesselName reports whether a name may be that of a ship: an unknown one behind "the", as the subject of a verb of carrying.
func (a *analysis) vesselName(tok int) bool {
	if a.Tags[tok].UPOS != "PROPN" || a.EntityAt(tok) != nil {
		return false
	}
	return a.low(a.Tree.Subtree(tok).Start) == "the" && !strings.ContainsAny(a.Word(tok), "0123456789")
}
