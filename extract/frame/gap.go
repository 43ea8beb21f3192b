package frame

import (
	"slices"

	"claimtrail/extract"
)

// gapped makes the claims of the clauses that leave out their verb: "sold jets to Mali and [sold] boats to Togo", "Chad sold
// jets and Niger [sold] boats". A remnant takes the slot of the phrase that it repeats, the other slots are shared. c is the
// clause with the verb.
func (a *analysis) gapped(entries []*Entry, c *clause, pred extract.Range, opt Options) []extract.Claim {
	var out []extract.Claim
	for _, k32 := range a.Tree.Children(c.verb) {
		k := int(k32)
		if a.rel(k) != "conj" {
			continue
		}
		lone := a.Tree.Child(k, "orphan") < 0 // "bought jets from Mali, boats from Togo, and mines": of the verb alone
		if lone && !(a.behindGap(c.verb, k) && a.nominal(k) && !a.party(k) && c.has("obj")) {
			continue
		}
		g := *c
		g.fillers = nil
		g.subjPos = -1
		own := map[string]bool{}
		put := func(tok int, slot string) {
			own[slot] = true
			g.fillers = append(g.fillers, filler{tok, slot, ""})
		}
		first := "obj" // the phrase that stands where k does
		var date *extract.Argument
		for _, o32 := range a.Tree.Children(k) {
			o := int(o32)
			if a.rel(o) != "orphan" {
				continue
			}
			switch p := a.caseOf(o); {
			case a.dated(o):
				date = &extract.Argument{Head: o, Range: a.valueAt(o, extract.Date).Range, Slot: p}
			case p == "" && moments[a.noun(o)] && a.Tree.Child(o, "nummod") < 0: // "two to Togo the following year"
			case p == "":
				put(o, "obj")
				if first = "subj"; c.has("iobj") {
					first = "iobj"
				}
			case p == "by" && c.passive:
				put(o, "subj")
			default:
				put(o, p)
			}
		}
		if first == "obj" && !own["obj"] && a.party(k) && c.has("subj") && slices.ContainsFunc(c.all("obj"), func(f filler) bool { return !a.party(f.head) }) {
			first = "subj" // "Chad bought maize from Mali, and Niger from Togo": the goods are shared
		}
		if !lone && !c.passive && !c.has("obj") && !own["obj"] { // "the jets came from Mali, the boats from Togo"
			first = "subj"
		}
		put(k, first)
		for _, f := range c.fillers {
			if !own[f.slot] && f.how != "low" && (!lone || f.slot == "subj") {
				g.fillers = append(g.fillers, f)
			}
		}
		cl, ok := a.besides(entries, &g, pred, "gapped", opt)
		if !ok {
			continue
		}
		if t := cl.Time; date != nil || t != nil && t.Head > c.verb && t.Head < k { // "jets in May and boats in June"
			cl.Time = date
		}
		out = append(out, cl)
	}
	return out
}

// nounGaps makes the claims of further goods and recipients of the same noun of transfer: "the sale of jets to Mali and boats to Togo". c is the claim of the
// first ones.
func (a *analysis) nounGaps(c *extract.Claim) []extract.Claim {
	if len(c.Items) == 0 || len(c.Recipients) == 0 || !transferring[c.Relation] {
		return nil
	}
	it, to := c.Items[len(c.Items)-1].Head, c.Recipients[len(c.Recipients)-1].Head
	if it < c.Head || to < it || a.caseOf(to) != "to" {
		return nil
	}
	var out []extract.Claim
	end := a.Sentences[a.SentenceOf(c.Head)].Tokens.End
	for k := to + 1; k < end; k++ {
		if a.rel(k) != "conj" || a.head(k) != to && a.head(k) != it && a.head(k) != c.Head && (len(out) == 0 || a.head(k) != out[len(out)-1].Items[0].Head) {
			continue
		}
		joint := a.Tree.Subtree(k).Start
		if a.Tags[k].UPOS != "NOUN" || a.low(joint) != "and" && a.low(joint) != "," || a.party(k) || c.Items[0].Head == k {
			return out
		}
		cat, ok := a.listed(k, 0)
		if amount := a.ofPhrase(k); !ok && amount > k {
			cat, ok = a.listed(amount, 0)
		}
		if !ok && a.amount(k) {
			cat, ok = c.Category[0], true
		}
		y := -1
		for t := k + 1; t < end && y < 0; t++ {
			if h := a.head(t); (h == k || h == c.Head || h == to) && a.rel(t) == "nmod" && a.caseOf(t) == "to" && a.actor(t) {
				y = t
			}
		}
		if !ok || y < 0 || slices.ContainsFunc(c.Recipients, func(r extract.Argument) bool { return r.Head == y }) {
			return out
		}
		bound := map[int]bool{k: true, y: true, c.Head: true}
		g := *c
		g.Rule += gapMark
		g.Items, g.Category = []extract.Argument{{Head: k, Range: a.nounPhrase(k, bound), Slot: "of"}}, []string{cat}
		g.Recipients = []extract.Argument{{Head: y, Range: a.nounPhrase(y, bound), Slot: "to"}}
		g.Via, g.Place, g.Price = nil, nil, nil
		if g.Time != nil && g.Time.Head < k {
			g.Time = nil
		}
		out = append(out, g)
		k = y
	}
	return out
}

// moments are nouns of time that say when by what was said before.
var moments = set("year month week day decade summer winter spring autumn fall")

// besides is the claim of slots g that stand beside those of the same verb. What says where, for how much and which way belongs to the first.
func (a *analysis) besides(entries []*Entry, g *clause, pred extract.Range, kind string, opt Options) (cl extract.Claim, ok bool) {
	b := a.bestVerb(entries, g, pred, opt)
	if b == nil {
		return cl, false
	}
	cl = a.claim(b, g.verb, pred, g.form, kind)
	cl.Rule += gapMark
	cl.Place, cl.Price, cl.Via = nil, nil, nil
	return cl, opt.NoGate || a.inTrade(&cl, b.entry)
}

// portions makes the claims of what a part of the goods is told beside the whole: "shipped 200 turbines, 40 of them to Chad", "grain, a third of it to Chad". The part is the item, the
// phrase below it the recipient or supplier, the rest is shared.
func (a *analysis) portions(entries []*Entry, c *clause, pred extract.Range, opt Options) []extract.Claim {
	var out []extract.Claim
	look := func(n int) {
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			if k < c.verb || a.rel(k) == "obj" || a.caseOf(k) != "" || !a.elliptic(k) && !transparent[a.noun(k)] && !fractions[a.noun(k)] {
				continue
			}
			of := a.ofPhrase(k)
			if of < 0 || a.low(of) != "them" && a.low(of) != "which" && a.low(of) != "these" && a.low(of) != "it" {
				continue
			}
			g := *c
			g.fillers, g.subjPos = []filler{{k, "obj", ""}}, -1
			for _, p := range append(slices.Clone(a.Tree.Children(k)), a.Tree.Children(of)...) { // "two-thirds of it from Chad", with Chad perhaps on it
				if p, q := int(p), a.caseOf(int(p)); p > of && (a.rel(p) == "nmod" || a.rel(p) == "obl") && (q == "to" || q == "from" || q == "for") {
					g.fillers = append(g.fillers, filler{p, q, ""})
				}
			}
			if len(g.fillers) == 1 {
				continue
			}
			for _, f := range c.fillers {
				if f.slot == "subj" {
					g.fillers = append(g.fillers, f)
				}
			}
			if cl, ok := a.besides(entries, &g, pred, "portion", opt); ok {
				out = append(out, cl)
			}
		}
	}
	look(c.verb)
	for _, k := range a.Tree.Children(c.verb) { // on the goods, or on the date behind them
		if k := int(k); k > c.verb && (a.rel(k) == "obj" || a.dated(k)) {
			look(k)
			if w := a.Tree.Child(k, "acl"); w > k && a.low(w) == "worth" { // or on what they are worth
				look(w)
				if o := a.Tree.Child(w, "obj"); o > w {
					look(o)
				}
			}
		}
	}
	return out
}

// fractions are nouns for a part of a thing that is not counted.
var fractions = set("third quarter fifth sixth seventh eighth ninth tenth hundredth half bulk majority remainder most rest tonne ton percent")

// gapMark ends the rule of a claim of a gapped clause, which shares its predicate with the claim of the clause before it.
const gapMark = "+gap"
