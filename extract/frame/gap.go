package frame

import "claimtrail/extract"

// gapped makes the claims of the clauses that leave out their verb: "sold jets to Mali and [sold] boats to Togo", "Chad sold
// jets and Niger [sold] boats". A remnant takes the slot of the phrase that it repeats, the other slots are shared. c is the
// clause with the verb.
func (a *analysis) gapped(entries []*Entry, c *clause, pred extract.Range, opt Options) []extract.Claim {
	var out []extract.Claim
	for _, k32 := range a.Tree.Children(c.verb) {
		k := int(k32)
		if a.rel(k) != "conj" || a.Tree.Child(k, "orphan") < 0 {
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
			case p == "":
				put(o, "obj")
				if first = "subj"; c.has("iobj") {
					first = "iobj"
				}
			default:
				put(o, p)
			}
		}
		put(k, first)
		for _, f := range c.fillers {
			if !own[f.slot] && f.how != "low" {
				g.fillers = append(g.fillers, f)
			}
		}
		b := a.bestVerb(entries, &g, pred, opt)
		if b == nil {
			continue
		}
		cl := a.claim(b, c.verb, pred, c.form, "gapped")
		cl.Rule += gapMark
		if t := cl.Time; date != nil || t != nil && t.Head > c.verb && t.Head < k { // "jets in May and boats in June"
			cl.Time = date
		}
		cl.Place, cl.Price, cl.Via = nil, nil, nil
		if opt.NoGate || a.inTrade(&cl, b.entry) {
			out = append(out, cl)
		}
	}
	return out
}

// gapMark ends the rule of a claim of a gapped clause, which shares its predicate with the claim of the clause before it.
const gapMark = "+gap"
