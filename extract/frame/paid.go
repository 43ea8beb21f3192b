package frame

import (
	"slices"

	"claimtrail/extract"
)

// What somebody finances or pays for: goods, or what others do with goods, "the repair of the ferry", "the course" of which the text has told.

// undertakings are nouns for what is done with goods, people or money at a cost, none of which they name.
var undertakings = set(`course contract project programme program scheme order deal operation mission flight trip voyage work training exercise campaign transport
passage overhaul refit repair clean-up cleanup disposal removal destruction dismantling storage lease use handling firing transaction undertaking venture
service rental effort`)

// act reports whether noun tok names what somebody does: one of making, moving or working, or one derived from a verb (Grimshaw 1990).
func (a *analysis) act(tok int) bool {
	w := a.noun(tok)
	return a.Tags[tok].UPOS == "NOUN" && (makings[w] || undertakings[w] || transfers(a.lex.nouns[w]) || abstract(w))
}

// actOn is the category of the goods that an act bears on, "the destruction of the shells", "shell disposal"; empty for none.
func (a *analysis) actOn(tok int) string {
	if !a.act(tok) {
		return ""
	}
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if r := a.rel(k); r != "nmod:poss" && r != "compound" && (r != "nmod" || a.caseOf(k) != "of") || a.actor(k) {
			continue
		}
		if cat, ok := a.listed(k, 1); ok && cat != "money" {
			return cat
		}
		if it, ok := a.entry(k); ok && arms[it.category] && a.rel(k) == "compound" { // "mine clearance"
			return it.category
		}
	}
	return ""
}

// expertise reports whether people of a country, who need no further party for it, work on goods: "Omani engineers are repairing the refinery".
func (a *analysis) expertise(b *binding) bool {
	sup, it := b.roles[extract.Supplier], b.roles[extract.Item]
	if b.entry.Relation != extract.Assist || len(sup) == 0 || len(it) == 0 || a.Tags[sup[0].head].UPOS != "NOUN" || !traders[a.noun(sup[0].head)] && !forces[a.noun(sup[0].head)] || a.Tree.Child(it[0].head, "nmod:poss") >= 0 {
		return false
	}
	m := a.MentionAt(sup[0].head)
	return m != nil && m.Entity.Country != "" && b.category[it[0].head] != unlisted && b.category[it[0].head] != "other"
}

// paidFor is the category of what is financed when it is no goods itself: that of the goods of an act ("the destruction of the shells"), or of those of the
// claim just told of, to which a definite undertaking belongs ("the course", "its repair", "many of the projects"); empty for none.
func (a *analysis) paidFor(tok int) string {
	if a.actor(tok) {
		return ""
	}
	if cat := a.actOn(tok); cat != "" {
		return cat
	}
	if (a.noun(tok) == "construction" || a.noun(tok) == "reconstruction") && a.Tree.Child(tok, "nmod:poss", "compound") < 0 { // "refused to fund construction abroad"
		return "facility"
	}
	if k := a.ofPhrase(tok); k >= 0 && (a.elliptic(tok) || transparent[a.noun(tok)]) {
		tok = k
	}
	d := a.Tree.Child(tok, "det", "nmod:poss")
	if d < 0 || !definite[a.low(d)] && a.low(d) != "its" && a.low(d) != "their" || !undertakings[a.noun(tok)] && !makings[a.noun(tok)] && !transfers(a.lex.nouns[a.noun(tok)]) {
		return ""
	}
	if !a.toldBefore(tok) {
		return ""
	}
	for t := tok - 1; t >= 0 && t > tok-reachOfAmount; t-- {
		if cat, ok := a.claimed[t]; ok {
			return cat
		}
	}
	return "other"
}

// own reports whether what is financed is the payer's: "finances its programme", but not "financed its repair", that of goods.
func (a *analysis) own(c *extract.Claim) bool {
	it := c.Items[0].Head
	p := a.Tree.Child(it, "nmod:poss")
	if p < 0 || a.Tags[p].UPOS != "PRON" {
		return false
	}
	return !a.act(it) || a.Tree.Child(it, "compound", "amod", "nmod") >= 0
}

// sponsors reports whether a clause of paying for goods names neither a sum nor who is paid nor what the payer bought, or is about a facility, so that he bears the cost of what
// others do: "the barge was paid for by a bank", "paid for the repair of the barge", but "ordered and paid for the barge", "paid $3 million for it", and
// a state that pays buys.
func (a *analysis) sponsors(c *clause) bool {
	if c.lemma != "pay" || c.has("obj") || c.has("iobj") || c.has("to") || slices.ContainsFunc(c.all("from"), func(f filler) bool { return a.actor(f.head) }) {
		return false
	}
	for _, k := range append([]int32{int32(max(a.head(c.verb), 0))}, a.Tree.Children(c.verb)...) {
		if l := a.lemma(int(k)); (a.rel(int(k)) == "conj" || a.rel(c.verb) == "conj") && (acquiring[l] || ordering[l]) {
			return false
		}
	}
	for _, f := range c.all("for") { // "paid for part of the cargo", "for the repair"
		n := f.head
		if k := a.ofPhrase(n); k >= 0 && a.elliptic(n) {
			n = k
		}
		if cat, ok := a.listed(n, 0); ok && cat == "facility" { // which is not sold: "a prince paid for the mosque"
			return true
		}
		if w := a.noun(n); fractions[w] || w == "part" || w == "share" || a.act(n) && (!transfers(a.lex.nouns[w]) || hauls[w]) && !a.itemPhrase(n) {
			return true
		}
	}
	payer := c.all("subj")
	if len(payer) == 0 {
		return false
	}
	m := a.MentionAt(payer[0].head)
	return c.passive || payer[0].how == "lender" || m != nil && (m.Class == extract.InterState || m.Class == extract.OtherBody)
}

// hauls are nouns of moving goods that somebody may pay for without buying them.
var hauls = set("transport transportation carriage haulage airlift shipping freight passage storage handling")

// lender is whose money does what verb v of paying says of money k, "was financed by a loan from Chad", "Chadian money paid for the boats", or -1.
func (a *analysis) lender(v, k int) int {
	switch a.lemma(v) {
	case "finance", "fund", "cover", "pay", "bankroll", "underwrite", "subsidise", "subsidize":
	default:
		return -1
	}
	if a.actor(k) {
		return -1
	}
	if cat, ok := a.listed(k, 0); !ok || cat != "money" {
		return -1
	}
	for _, n := range a.Tree.Children(k) {
		if n := int(n); n > k && a.rel(n) == "nmod" && a.caseOf(n) == "from" && a.actor(n) {
			return n
		}
	}
	if p := a.possessor(k); p >= 0 && a.party(p) {
		return p
	}
	return -1
}

// costOf is what the cost or bill k, or the one that k is a part of, is of or for, or -1: "covered the cost of the drones", "two thirds of the cost of the dam".
func (a *analysis) costOf(k int) int {
	if whole := a.ofPhrase(k); whole > k && (portions[a.noun(k)] || fractions[a.noun(k)] || transparent[a.noun(k)]) {
		k = whole
	}
	switch a.noun(k) {
	case "cost", "bill", "expense", "tab":
	default:
		return -1
	}
	for _, h := range []int{k, a.head(k)} { // its phrase may hang on the verb
		for _, n := range a.Tree.Children(h) {
			if n := int(n); n > k && (a.rel(n) == "nmod" || a.rel(n) == "obl") && (a.caseOf(n) == "of" || a.caseOf(n) == "for") && !a.dated(n) {
				return n
			}
		}
	}
	return -1
}

// payees makes those whose pay somebody pays the recipients of the money: "pays the fighters' salaries".
func (a *analysis) payees(b *binding) {
	it := b.roles[extract.Item]
	if b.entry.Relation != extract.Finance || len(it) != 1 || len(b.roles[extract.Recipient]) > 0 || !pay[a.noun(it[0].head)] {
		return
	}
	for _, k := range []int{a.possessor(it[0].head), a.ofPhrase(it[0].head)} {
		if k >= 0 && a.Tags[k].UPOS != "PRON" && a.actor(k) {
			b.roles[extract.Recipient] = []filler{{k, "poss", "payee"}}
			return
		}
	}
}

// pay are nouns of the money that people get for their work.
var pay = set("salary wage stipend pension pay")
