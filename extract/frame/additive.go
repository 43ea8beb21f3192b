package frame

import "claimtrail/extract"

// "Also": words that add presuppose that the same was done before, to the same.

// adding are adverbs and modifiers that say that more of the same is handed over (Quirk et al. 1985, 8.116-118, additives).
var adding = set("also further additional more another second third fourth next extra")

// added gives a delivery that says that it adds to another the recipient of that other one, where one sentence tells both of the same supplier, in
// coordinate clauses or in a relative clause on him: "Oman, which has sent Mali tanks, will also send shells", "Oman gave Mali six guns and is
// sending another four". Trade goes on with anybody: "sells tanks to Mali and also exports rice" leaves the buyer of the rice open.
func (a *analysis) added(cs []extract.Claim) {
	for i := range cs {
		c := &cs[i]
		if len(c.Recipients) > 0 || len(c.Suppliers) != 1 || len(c.Items) == 0 || !handing(c) || !a.adds(c) {
			continue
		}
		for j := range cs {
			e := &cs[j]
			if e.Head < c.Head && handing(e) && len(e.Recipients) > 0 && len(e.Suppliers) == 1 && a.sameParty(c.Suppliers[0].Head, []filler{{head: e.Suppliers[0].Head}}) &&
				(a.relativeClause(e.Head) == e.Head && a.head(e.Head) == c.Suppliers[0].Head || a.coordinate(c.Head, e.Head)) {
				for _, r := range e.Recipients {
					r.Slot = "added"
					c.Recipients = append(c.Recipients, r)
				}
				break
			}
		}
	}
}

// handing reports whether a claim tells of arms that are given or brought to somebody by an act that a verb names.
func handing(c *extract.Claim) bool {
	switch c.Form {
	case extract.Nominal, extract.AgentNoun, extract.OriginForm:
		return false
	}
	return (c.Relation == extract.Supply || c.Relation == extract.Ship || c.Relation == extract.Sell) && len(c.Category) > 0 && arms[c.Category[0]]
}

// adds reports whether the verb of a claim or its goods have a word that adds, and the verb is no plain present, which tells of a trade.
func (a *analysis) adds(c *extract.Claim) bool {
	if x := a.Tags[c.Head].XPOS; x == "VBZ" || x == "VBP" {
		return false
	}
	heads := []int{c.Items[0].Head}
	for v, n := c.Head, 0; v >= 0 && n < 3; n++ { // "also plans to send"
		heads = append(heads, v)
		if a.rel(v) != "xcomp" {
			break
		}
		v = a.head(v)
	}
	for _, h := range heads {
		if a.Tags[h].UPOS != "VERB" && (adding[a.low(h)] || h+1 < len(a.Tokens) && a.low(h+1) == "more") { // "another", "150 more"
			return true
		}
		for _, k := range a.Tree.Children(h) {
			if r := a.rel(int(k)); (r == "advmod" || r == "amod" || r == "det" || r == "nummod") && adding[a.low(int(k))] {
				return true
			}
		}
	}
	return false
}

// coordinate reports whether verb v, or one that it completes, is coordinate with verb w before it.
func (a *analysis) coordinate(v, w int) bool {
	for n := 0; v >= 0 && n < 4; n++ {
		h := a.head(v)
		switch a.rel(v) {
		case "xcomp":
		case "conj":
			if h == w {
				return true
			}
		default:
			return false
		}
		v = h
	}
	return false
}
