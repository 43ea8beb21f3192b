package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// sharing lists verbs whose subject takes part in the event that their object names, in the role of its possessor
// ("Iran has stepped up shipments of drones"): aspectual, light and planning verbs (support verbs after Gross 1981).
var sharing = set(`make conduct complete finish undertake begin start commence resume continue increase boost step expand double triple
raise cut reduce halt stop suspend end cease freeze delay accelerate speed organise organize arrange plan prepare propose
offer finalise finalize pursue maintain keep ramp slow restart launch carry intensify extend
restore quadruple pause consider weigh mull promise pledge explore seek negotiate renew scale sign conclude reach ink clinch agree
place perform effect execute exercise fulfil fulfill schedule cancel admit deny acknowledge hide conceal defend justify route mask
limit curb slash trim curtail throttle lower divert reroute redirect`)

// taking lists verbs whose subject receives what their object names: "took delivery of", "got a shipment of", "seeks supplies of".
var taking = set("take receive accept get await obtain secure win welcome expect land request seek need want attract enlist")

// answeringOffers are verbs of what is done with an offer by who gets it.
var answeringOffers = set("reject decline spurn refuse turn consider study weigh")

// undergoing lists verbs whose subject is taught what their object says.
var undergoing = set("undergo complete finish begin start")

// seeking lists those of them whose subject does not have it yet.
var seeking = set("request seek need want eye")

// lowering lists verbs of less and no more, of which the subject may be an outsider ("activists want to cut coal exports"): only a
// state, body or firm is taken for the possessor.
var lowering = set("cut reduce halt stop suspend end cease freeze delay slow pause limit curb slash trim curtail throttle lower")

// covert are nouns of dealings that are against the law.
var covert = set("smuggling trafficking diversion piracy contraband")

// tendering are verbs of asking firms for offers, selling modifiers of tenders by which one sells.
var (
	tendering = set("issue hold float call launch invite open publish announce set")
	selling   = set("sell selling sale sales export")
)

// officials are people and bodies that stop the dealings of others.
var officials = set("official authority court judge regulator inspector agent prosecutor customs coastguard navy patrol")

// judging lists courts and those who sit in them.
var judging = set("court judge tribunal magistrate jury")

// involved lists verbs and adjectives whose subject has a hand in the event that their phrase with "in", "of" or "for" names.
var involved = set(`involve involved engage participate implicate accuse suspect convict active complicit instrumental responsible guilty`)

// meant lists what is said of things that are to be handed over: "intended for delivery", "due for shipment".
var meant = set("intend schedule slate earmark destine mean plan set due ready prepare approve clear")

// nounClaim matches the entries of a noun and returns its claim, if any.
func (a *analysis) nounClaim(n int, opt Options) (extract.Claim, bool) {
	if u := a.Tags[n].UPOS; u != "NOUN" && u != "PROPN" && !(u == "VERB" && a.Tags[n].XPOS == "VBG") {
		return extract.Claim{}, false
	}
	entries := a.lex.nouns[a.noun(n)]
	if len(entries) == 0 {
		entries = a.lex.nouns[a.low(n)] // "training", whose lemma is that of the verb
	}
	if a.creditLine(n) {
		entries = a.lex.nouns["credit"]
	}
	if len(entries) == 0 || a.rel(n) == "compound" || a.rel(n) == "flat" || a.rel(n) == "case" || a.rel(n) == "fixed" {
		return extract.Claim{}, false
	}
	if designated[a.noun(n)] && a.designation(n) {
		return extract.Claim{}, false // "their A400M transports" are aircraft
	}
	if h := a.head(n); a.noun(n) == "supply" && h >= 0 && a.rel(n) == "nmod" && a.caseOf(n) == "for" && a.Tree.Child(n, "det", "nmod:poss") < 0 && a.isListed(h) {
		return extract.Claim{}, false // "pumps for water supply": what they are for
	}
	if a.Tags[n].XPOS == "NN" && a.noun(n) == "supply" && a.Tree.Child(n, "nmod:poss") >= 0 && a.Tree.Child(n, "compound") >= 0 && a.Tree.Child(n, "nmod", "acl") < 0 && a.rel(n) != "obj" {
		return extract.Claim{}, false // "with Chad's oil supply": what it has
	}
	var best *binding
	var bestNoun Noun
	pred := extract.Range{Start: n, End: n + 1}
	allowed := a.allowed(n)
	for _, ne := range entries {
		if ne.noun.As == "permit" {
			if allowed < 0 {
				continue
			}
			pred.Start = allowed
		}
		if ne.noun.As == "make" && a.itemPhrase(n) {
			continue
		}
		kind, con := "agent", a.lex.Constructions["agent"][ne.noun.As]
		if con == nil {
			kind, con = "noun", a.lex.Constructions["noun"][ne.noun.As]
		}
		fillers := a.nounSlots(n, ne.noun, kind == "agent")
		b, why := a.bindNoun(n, ne, con, fillers, opt)
		if b == nil {
			if a.Explaining {
				a.Explain("frame", pred, ne.noun.Lemma+"/"+ne.noun.As+": "+why)
			}
			continue
		}
		if best == nil || b.score > best.score {
			best, bestNoun = b, ne.noun
		}
	}
	unsaid := ""
	if best == nil && !opt.NoGate {
		best, unsaid = a.unsaidGoods(n, entries, opt)
	}
	if best == nil {
		return extract.Claim{}, false
	}
	form := extract.Nominal
	if a.lex.Constructions["agent"][bestNoun.As] != nil {
		form = extract.AgentNoun
	}
	if best.entry.Relation == extract.Assist { // "help with the programme of Chad" helps Chad
		a.possessedItem(best)
	}
	c := a.claim(best, n, pred, form, string(form))
	a.lend(best, n, &c)
	if (bestNoun.Bare || unsaid != "") && len(c.Items) == 0 {
		bound := map[int]bool{}
		for _, fs := range best.roles {
			for _, f := range fs {
				bound[f.head] = true
			}
		}
		c.Items = []extract.Argument{{Head: n, Range: a.nounPhrase(n, bound), Slot: "self"}}
		cat, _ := a.listed(n, 0)
		switch {
		case unsaid != "":
			cat = unsaid
		case cat == "":
			cat = "aid"
		}
		c.Category = []string{cat}
		if unsaid == "" {
			c.Relation = relation(best.entry.Relation, c.Category)
		}
	}
	if !opt.NoGate && a.basket(best, n) {
		a.Explain("frame", pred, c.Rule+": what customers order")
		return extract.Claim{}, false
	}
	if !opt.NoGate && (!best.abroad && !a.inTrade(&c, best.entry) || bestNoun.Bare && c.Items[0].Head == n && a.neighbourly(&c)) {
		a.Explain("frame", pred, c.Rule+": nobody in trade")
		return extract.Claim{}, false
	}
	return c, true
}

// basket reports whether orders are called after the goods of a shop and are those of nobody known: "add a charger to their laptop orders".
func (a *analysis) basket(b *binding, n int) bool {
	items, rec := b.roles[extract.Item], b.roles[extract.Recipient]
	if len(items) == 0 || items[0].slot != "comp" || len(rec) != 1 || rec[0].slot != "poss" || len(b.roles[extract.Supplier])+len(b.roles[extract.Party]) > 0 || a.Tags[n].XPOS != "NNS" {
		return false
	}
	m := a.MentionAt(rec[0].head)
	if a.Tags[rec[0].head].UPOS != "PRON" || m != nil && m.Entity.ID != "" {
		return false
	}
	return m == nil || m.Antecedent.Empty() || audience[a.noun(m.Antecedent.End-1)]
}

// unsaidGoods binds a noun of transfer between two named parties of different countries that leaves its goods to what was said before, and is then
// their name: "Gas is scarce. Peru halted deliveries to Chad." With it comes their category; nil for none.
func (a *analysis) unsaidGoods(n int, entries []nounEntry, opt Options) (*binding, string) {
	if !handovers[a.noun(n)] || a.Tags[n].UPOS != "NOUN" {
		return nil, ""
	}
	for _, ne := range entries {
		con := a.lex.Constructions["noun"][ne.noun.As]
		if con == nil || ne.noun.Bare || !transfers([]nounEntry{ne}) {
			continue
		}
		ne.noun.Bare = true
		b, _ := a.bindNoun(n, ne, con, a.nounSlots(n, ne.noun, false), opt)
		if b == nil || len(b.roles[extract.Item]) > 0 {
			continue
		}
		sup, rec := b.roles[extract.Supplier], b.roles[extract.Recipient]
		if len(sup) == 0 || len(rec) == 0 || !a.strong(sup) || !a.strong(rec) || !a.foreign(rec[0].head, sup[0].head) {
			continue
		}
		if cat := a.stoodFor(n, share, ne.Entry); cat != "" {
			return b, cat
		}
	}
	return nil, ""
}

// handovers are nouns of transfer that goods are called by as they are handed over.
var handovers = set("delivery shipment export import sale purchase supply transfer consignment cargo")

// borrowed reports whether it is said from whom loan n is.
func (a *analysis) borrowed(n int) bool {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); a.rel(k) == "nmod" && a.caseOf(k) == "from" || a.rel(k) == "amod" && a.demonym(k) {
			return true
		}
	}
	return false
}

// lends reports whether noun n is a loan.
func (a *analysis) lends(n int) bool { return loans[a.noun(n)] || a.creditLine(n) }

// creditLine reports whether noun n is a line of credit or a loan facility.
func (a *analysis) creditLine(n int) bool {
	if w := a.noun(n); w != "line" && w != "facility" {
		return false
	}
	if k := a.ofPhrase(n); k >= 0 && a.noun(k) == "credit" {
		return true
	}
	for _, k := range a.Tree.Children(n) {
		if k := int(k); a.rel(k) == "compound" && k < n && (a.noun(k) == "credit" || a.noun(k) == "loan") {
			return true
		}
	}
	return false
}

// bindNoun binds the slots of a noun. A genitive that is no item is the party that the possessor would be.
func (a *analysis) bindNoun(n int, ne nounEntry, con Construction, fillers []filler, opt Options) (*binding, string) {
	e := *ne.Entry
	if e.Gate == "" && ne.noun.As != "deal" {
		e.Gate = "listed" // nouns of acts have looser syntax than verbs: their items must be known
	}
	if ne.noun.Bare {
		e.Itemless = true
	} else {
		e.Itemless = e.Relation == extract.Deal && (a.dealing(n) || a.teaming(n) || commerce[a.noun(n)] && hasSlot(fillers, "between"))
	}
	e.Implied = ""
	b, why := a.bind(&e, ne.noun.As, con, fillers, opt)
	if b == nil {
		return nil, why
	}
	if e.Relation == extract.Deal && len(b.roles[extract.Item]) == 0 && !a.dealing(n) && a.teaming(n) && !slices.ContainsFunc(b.roles[extract.Party], func(f filler) bool { return a.firm(f.head) }) {
		return nil, "cooperation in general" // of states; that of firms is business
	}
	if commerce[a.noun(n)] && len(b.roles[extract.Item]) == 0 && !a.dealing(n) {
		free := a.Tree.Child(n, "amod")
		if ps := b.roles[extract.Party]; len(ps) < 2 || !a.party(ps[0].head) || !a.party(ps[1].head) || free >= 0 && (a.low(free) == "free" || a.low(free) == "fair") {
			return nil, "trade in general"
		}
	}
	if role, ok := con["poss"]; ok && role != extract.Party && len(b.roles[role]) == 0 {
		for _, f := range fillers {
			if f.slot == "of" && a.party(f.head) && !used(b, f.head) {
				b.roles[role] = []filler{f}
				b.score += 4
			}
		}
	}
	for _, fs := range b.roles { // "a cattle trader": a description of somebody, unless it says whom he supplies
		if len(fs) > 0 && fs[0].how == "itself" && (len(b.roles[extract.Supplier]) == 0 || len(b.roles[extract.Recipient]) == 0) {
			return nil, "an agent noun by itself needs the other party"
		}
	}
	if con["self"] != "" && (e.Relation == extract.Sell || e.Relation == extract.Smuggle || e.Relation == extract.Export) && len(b.roles[extract.Recipient]) == 0 {
		it, sup := b.roles[extract.Item], b.roles[extract.Supplier]
		if len(it) > 0 && a.rel(it[0].head) == "compound" && it[0].head < n && !slices.ContainsFunc(sup, func(f filler) bool { return a.state(f.head) }) {
			return nil, "a trade" // "Berg, an arms dealer": what he is, and no deal of his
		}
	}
	if rel := e.Relation; (rel == extract.Produce || rel == extract.Build) && con["self"] != "" && len(b.roles[extract.Recipient]) == 0 {
		for _, f := range b.roles[extract.Supplier] {
			if f.how != "copula" && !(f.how == "apposition" && a.state(f.head)) { // "the aircraft manufacturer Boeing": a trade name
				return nil, "a trade name"
			}
		}
	}
	if ne.noun.As == "make" && len(b.roles[extract.Supplier]) > 0 && len(b.roles[extract.Item]) > 0 &&
		a.Tags[b.roles[extract.Supplier][0].head].UPOS == "PRON" && b.roles[extract.Item][0].slot == "comp" { // "its weapons development"
		return nil, "a programme, not a thing made"
	}
	if it := b.roles[extract.Item]; len(it) > 0 && it[0].slot == "comp" && ne.noun.Lemma == "flow" && a.noun(it[0].head) == "cash" { // "needs cash flow"
		return nil, "what a business lives on"
	}
	if it := b.roles[extract.Item]; len(it) > 0 && it[0].slot == "comp" && edifices[ne.noun.Lemma] { // "the oil installations", "the headquarters building"
		return nil, "a thing, not the making of one"
	}
	if ne.noun.Lemma == "package" && len(b.roles[extract.Item]) == 0 && !a.aiding(n) {
		return nil, "nothing says that it is of aid"
	}
	if it := b.roles[extract.Item]; len(it) > 0 && it[0].how == "aided" && len(b.roles[extract.Supplier]) == 0 {
		return nil, "nobody is said to help"
	}
	if ne.noun.Bare && len(b.roles[extract.Item]) == 0 && (len(b.roles[extract.Supplier]) == 0 || len(b.roles[extract.Recipient]) == 0) && !a.taughtAbroad(b, fillers) {
		return nil, "aid without a stated item needs both parties"
	}
	if it := b.roles[extract.Item]; e.Relation == extract.Deal && len(it) > 0 && b.category[it[0].head] == "facility" && len(a.lex.nouns[a.noun(it[0].head)]) == 0 && !(a.indefinite(it[0].head) && a.strong(b.roles[extract.Party])) {
		return nil, "a place, not one to be built" // "a deal on the port"
	}
	b.entry = &e
	return b, ""
}

// producing are nouns of making that name a country for the whole of those who make there.
var producing = set("production output")

// edifices are nouns of building that name what is built as well, and then stand behind what it is for.
var edifices = set("building installation completion conversion extraction")

// taughtAbroad reports whether somebody was trained in a country not his own, whoever trained him: "the crews were trained in Cuba", "received training
// in Libya", or, of people of a country, under arms or of a trade that states have taught, in a named town: "340 engineers were trained in Tomsk".
func (a *analysis) taughtAbroad(b *binding, fillers []filler) bool {
	who := b.roles[extract.Recipient]
	if b.entry.Relation != extract.Train || len(who) == 0 || !a.trainee(who[0].head) {
		return false
	}
	n := who[0].head
	if k := a.ofPhrase(n); k >= 0 && (a.Tags[n].UPOS == "NUM" || partitive[a.low(n)]) { // "two of the hijackers"
		n = k
	}
	home, m := "", a.MentionAt(n)
	if m != nil {
		home = m.Entity.Country
	}
	weighty := home != "" || forces[a.noun(n)] || traders[a.noun(n)] || m != nil && (m.Class == extract.State || m.Class == extract.ArmedGroup)
	for _, f := range fillers {
		if f.slot != "in" && f.slot != "at" {
			continue
		}
		for i := a.Tree.Subtree(f.head).Start; i < a.Tree.Subtree(f.head).End; i++ {
			m, e := a.MentionAt(i), a.EntityAt(i)
			if weighty && i == f.head && f.slot == "in" && e == nil && a.Tags[i].UPOS == "PROPN" && !a.dated(i) && !word.Acronym(a.Word(i)) { // a town unknown
				b.abroad = true
				return true
			}
			if m != nil && m.Class == extract.State && m.Entity.Country != "" && m.Entity.Country != home || e != nil && (e.Kind == extract.City || e.Kind == extract.Region) && (weighty || a.capital(i)) {
				b.abroad = true
				return true
			}
		}
	}
	return false
}

// performers learn for a stage, a kitchen or a match.
var performers = set("speaker presenter blogger comedian actor actress artist athlete chef cook cyclist dancer footballer gymnast musician painter player runner singer swimmer team")

// trainee reports whether a phrase is about people, or a force, who may be trained for somebody: neither one person nor pupils nor the public.
func (a *analysis) trainee(tok int) bool {
	m := a.MentionAt(tok)
	if a.Tags[tok].UPOS == "PRON" {
		return m != nil && !m.Antecedent.Empty() && m.Class != extract.Individual
	}
	if m != nil && m.Entity.Country != "" {
		return true
	}
	return a.Tags[tok].UPOS != "NOUN" || !audience[a.noun(tok)] && !households[a.noun(tok)] && !performers[a.noun(tok)] && !a.kin(tok) && (a.Tags[tok].XPOS == "NNS" || m == nil || m.Class != extract.Individual)
}

// commerce are nouns of all that is bought and sold between two parties, whatever it is.
var commerce = set("trade commerce")

// dealing reports whether a deal without an item says what field it is in, by a modifier that makes items of nouns ("military
// cooperation") or by a sum of money.
func (a *analysis) dealing(n int) bool {
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		if a.valueAt(k, extract.Money) != nil {
			return true
		}
		if k > n || a.rel(k) != "amod" && a.rel(k) != "compound" {
			continue
		}
		if _, ok := a.lex.mods[a.noun(k)]; ok || len(a.lex.nouns[a.noun(k)]) > 0 && a.dealing(k) { // "a military cooperation agreement"
			return true
		}
	}
	return false
}

// teaming reports whether agreement n is said to be one to work together: "a cooperation agreement", "a teaming agreement".
func (a *analysis) teaming(n int) bool {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k < n && (a.rel(k) == "compound" || a.rel(k) == "amod") && together[a.low(k)] {
			return true
		}
	}
	return false
}

// partnered reports whether bargain n is one with a firm for a transfer, which who announces it is in: "disclosed an agreement with Velmar for the supply of
// pumps".
func (a *analysis) partnered(n int) bool {
	with, act := false, false
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k > n && a.rel(k) == "nmod" {
			with = with || a.caseOf(k) == "with" && a.firm(k)
			act = act || a.caseOf(k) == "for" && len(a.lex.nouns[a.noun(k)]) > 0
		}
	}
	return with && act
}

// announcing are verbs of making a bargain known, which who is in it does.
var announcing = set("announce disclose")

// together are nouns and participles of working together.
var together = set("cooperation co-operation collaboration partnership teaming")

func used(b *binding, head int) bool {
	for _, fs := range b.roles {
		for _, f := range fs {
			if f.head == head {
				return true
			}
		}
	}
	return false
}

// nounSlots derives the slots of an event noun or agent noun.
func (a *analysis) nounSlots(n int, noun Noun, agent bool) []filler {
	var out []filler
	add := func(h int, slot, how string) {
		if h == n {
			return
		}
		for _, f := range out {
			if f.head == h && f.slot == slot {
				return
			}
		}
		out = append(out, filler{h, slot, how})
	}
	a.ownSlots(n, "", add)
	if k := a.Tree.Child(n, "acl"); noun.As == "intent" && k == n+2 && a.low(k) == "understanding" { // "a memorandum of understanding on drones", taken for a clause
		a.ownSlots(k, "", add)
	}
	if s := a.Tree.Child(n, "nsubj"); s >= 0 && given[a.noun(n)] && a.Tree.Child(n, "cop") >= 0 { // "the rifles were a gift from Chad"
		add(a.antecedentOf(s, n), "of", "copula")
	}
	if h := a.head(n); a.rel(n) == "appos" && h >= 0 && given[a.noun(n)] && !a.party(h) { // "the rifles, a gift from Chad"
		add(h, "of", "apposition")
		for i := range out {
			if out[i].slot == "of" && out[i].head != h && a.party(out[i].head) { // "a gift of the Chilean government"
				out[i].slot = "from"
			}
		}
	}
	if h := a.head(n); a.rel(n) == "conj" && h >= 0 && (len(a.lex.nouns[a.noun(h)]) > 0) { // "sale and delivery of"
		a.ownSlots(h, "shared", func(k int, slot, how string) {
			if slot != "poss" || a.Tree.Child(n, "det") < 0 { // "its purchase of a reactor and a supply of fuel"
				add(k, slot, how)
			}
		})
	}
	if noun.As == "permit" {
		a.permitSlots(n, &out, add)
	}
	if a.creditLine(n) { // the line itself is what is lent
		out = slices.DeleteFunc(out, func(f filler) bool { w := a.noun(f.head); return w == "credit" || w == "loan" })
	}
	if k := a.Tree.Child(n, "amod", "compound"); noun.As == "tender" && k >= 0 && selling[a.low(k)] { // "a selling tender"
		return nil
	}
	owned := hasSlot(out, "poss")
	for _, k := range a.Tree.Children(n) {
		if k := int(k); a.rel(k) == "conj" && len(a.lex.nouns[a.noun(k)]) > 0 && a.Tree.Child(k, "nmod:poss") < 0 { // "the sale of rifles and their export from Chad"
			a.ownSlots(k, "shared", func(h int, slot, how string) {
				if !owned || slot != "from" && slot != "by" && slot != "poss" { // "Cuban aid and the import of rifles from Chad"
					add(h, slot, how)
				}
			})
		}
	}
	if noun.As == "award" {
		firm, client := a.award(n)
		if firm >= 0 {
			add(firm, "firm", "award")
		}
		if client >= 0 {
			add(client, "client", "award")
		}
		if v := a.head(n); v >= 0 && a.verbal(v) { // the goods may hang on the verb
			for _, k := range a.Tree.Children(v) {
				k := int(k)
				if a.rel(k) != "obl" || a.caseOf(k) != "for" || k < n || a.dated(k) {
					continue
				}
				add(k, "for", "governor")
				a.nestedNoun(k, func(by int, slot, how string) {
					if slot == "by" && client < 0 && a.passiveVoice(v) {
						add(by, "client", how)
					}
				})
			}
		}
		return out
	}
	if agent {
		out = slices.DeleteFunc(out, func(f filler) bool { // "Chinese suppliers" come from China, "Chad's supplier" serves it
			return f.slot == "poss" && a.rel(f.head) != "nmod:poss" && (a.rel(f.head) == "amod" || a.demonym(f.head))
		})
		a.self(n, add)
		if noun.As == "recipient" { // "Chilean fuel buyers" are from Chile, or their fuel is
			out = slices.DeleteFunc(out, func(f filler) bool {
				return f.slot == "poss" && (a.rel(f.head) != "nmod:poss" || a.stateRun(n)) || f.slot == "comp" && publicly[a.noun(f.head)]
			})
		}
		if !hasSlot(out, "self") && a.rel(n) == "nmod:poss" { // "the rice importers' group" is a body
			return nil
		}
		if !hasSlot(out, "self") && len(out) > 0 {
			if a.noun(n) == "importer" { // "Chad's rice importers" are those in Chad
				out = slices.DeleteFunc(out, func(f filler) bool { return f.slot == "poss" })
			}
			out = append(out, filler{n, "self", "itself"})
		}
		return out
	}
	if noun.As == "order_from" { // "won a Chadian order"
		for i, f := range out {
			if f.slot == "poss" && f.head < n && a.demonym(f.head) && !hasSlot(out, "from") {
				out[i].slot = "from"
			}
		}
	}
	if noun.As == "out" && a.got(n) { // "imported its first consignment of gas": the taker's own
		out = slices.DeleteFunc(out, func(f filler) bool { return f.slot == "poss" && a.Tags[f.head].UPOS == "PRON" })
	}
	between := hasSlot(out, "between")
	a.governorSlots(n, noun, func(h int, slot, how string) {
		if !between || slot != "poss" { // who the parties are is said: "halted work on the contract between Chad and Peru"
			add(h, slot, how)
		}
	})
	if noun.As == "help" || noun.As == "backing" {
		a.aided(n, add)
	}
	if v := a.head(n); (noun.As == "order" || noun.As == "order_from" || noun.As == "order_goods") && a.rel(n) == "obj" && v >= 0 && a.verbal(v) && !hasSlot(out, "for") && !hasSlot(out, "of") {
		for _, k := range a.Tree.Children(v) { // "booked an order from Chad for six jets": the goods may hang on the verb
			if k := int(k); k > n && a.rel(k) == "obl" && a.caseOf(k) == "for" && !a.dated(k) {
				add(k, "for", "governor")
				a.nestedNoun(k, add)
			}
		}
	}
	if noun.As == "order" {
		a.onOrder(n, add)
	}
	if noun.As == "out" {
		a.carriedOut(n, add)
	}
	a.goodsFrom(n, noun, out, add)
	switch noun.As {
	case "out", "make":
		if producing[a.noun(n)] && !hasSlot(out, "poss") && !hasSlot(out, "by") {
			if o := a.ofPhrase(n); o > n && !hasSlot(out, "in") { // "production of [sugar in Peru]"
				for _, k := range a.Tree.Children(o) {
					if k := int(k); k > o && a.rel(k) == "nmod" && a.caseOf(k) == "in" {
						add(k, "in", "low")
					}
				}
			}
			for i, f := range out { // "sugar production in Peru"
				if f.slot == "in" && f.head > n && a.state(f.head) {
					out[i].slot = "poss"
				}
			}
		}
		from, to := a.contracted(n, out)
		if from >= 0 {
			add(from, "poss", "contract")
		}
		if to >= 0 {
			add(to, "to", "contract")
			add(to, "for", "contract")
		}
		if o := a.contents(n); o >= 0 && !hasSlot(out, "of") {
			add(o, "of", "contents")
		}
		if noun.As == "make" && !hasSlot(out, "of") && hasSlot(out, "by") { // "the dam's construction by a Chadian firm"
			for i, f := range out {
				if f.slot == "poss" && !a.actor(f.head) && a.isListed(f.head) {
					out[i].slot = "of"
				}
			}
		}
	case "in":
		if s := a.approver(n); s >= 0 && !hasSlot(out, "poss") && !hasSlot(out, "by") && hasSlot(out, "from") {
			out = slices.DeleteFunc(out, func(f filler) bool { return f.head == s }) // no mere authority
			add(s, "poss", "approver")
		}
		seller, buyer := a.bought(n, out)
		if seller >= 0 && !hasSlot(out, "from") {
			add(seller, "from", "contract")
		}
		if buyer >= 0 && !hasSlot(out, "poss") {
			add(buyer, "poss", "contract")
		}
	case "order_goods":
		for _, f := range out { // "a contract for the delivery of six jets" is a delivery agreed on
			if f.slot == "for" && len(a.lex.nouns[a.noun(f.head)]) > 0 {
				return nil
			}
		}
	case "deal", "pact", "intent":
		for i, f := range out { // "an agreement on the supply of grain"
			if g := a.goodsOf(f.head); (f.slot == "on" || f.slot == "for") && g != f.head {
				if f.how == "governor" && a.directed(f.head) { // hung on the verb, it makes its own claim: "an agreement worth a million on the supply of jets to Chad"
					return nil
				}
				out[i].head, out[i].slot = g, "for"
			} else if f.slot == "on" && noun.As == "pact" && (a.indefinite(f.head) || a.teaming(n)) { // "an agreement on a reactor", "a cooperation agreement on missiles", but "an agreement on missiles"
				out[i].slot = "for"
			}
		}
	}
	if v := a.Tree.Child(n, "acl"); noun.As == "deal" && v > n && a.verbal(v) && len(a.lex.verbs[a.lemma(v)]) > 0 { // "a contract to supply rifles"
		if o, m := a.Tree.Child(v, "obj"), a.Tree.Child(v, "mark"); o > v && m >= 0 && a.low(m) == "to" {
			add(o, "for", "infinitive")
		}
	}
	return a.soldFrom(noun, a.whoseGoods(n, noun, out))
}

// onOrder takes up the goods and the parties of what is on order: "[Peru] has [six jets] on order from [Sweden]", "[six jets] are on order".
func (a *analysis) onOrder(n int, add func(int, string, string)) {
	g := a.head(n)
	switch {
	case a.caseOf(n) != "on" || a.Tree.Child(n, "det", "nmod:poss") >= 0:
	case a.Tree.Child(n, "cop") >= 0:
		if s := a.Tree.Child(n, "nsubj"); s >= 0 {
			add(s, "of", "copula")
		}
	case g >= 0 && a.verbal(g) && having[a.lemma(g)]:
		if o := a.Tree.Child(g, "obj"); o >= 0 && o < n {
			add(o, "of", "governor")
		}
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "poss", "governor")
		}
		for _, k := range a.Tree.Children(g) {
			if k := int(k); k > n && a.rel(k) == "obl" && (a.caseOf(k) == "from" || a.caseOf(k) == "with") {
				add(k, a.caseOf(k), "governor")
			}
		}
	case g >= 0 && a.nominal(g) && a.rel(n) == "nmod":
		add(g, "of", "governor")
	}
}

// indefinite reports whether a phrase is of some thing or so many, not known from before: "a reactor", "two frigates".
func (a *analysis) indefinite(tok int) bool {
	d := a.Tree.Child(tok, "det")
	return a.numbered(tok) || d >= 0 && (a.low(d) == "a" || a.low(d) == "an")
}

// directed reports whether a phrase of event noun n says who gives or gets what it names.
func (a *analysis) directed(n int) bool {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k > n && a.rel(k) == "nmod" && (a.caseOf(k) == "to" || a.caseOf(k) == "from" || a.caseOf(k) == "by") && a.party(k) {
			return true
		}
	}
	return false
}

// soldFrom drops the unknown place that goods are sold from where the firm that sells them is named: "Velmar halted sales of nickel from Tamba".
func (a *analysis) soldFrom(noun Noun, fs []filler) []filler {
	if noun.As != "out" || !slices.ContainsFunc(fs, func(f filler) bool { return f.slot == "poss" && f.how == "governor" && a.firm(f.head) }) {
		return fs
	}
	return slices.DeleteFunc(fs, func(f filler) bool {
		return f.slot == "from" && a.Tags[f.head].UPOS == "PROPN" && a.EntityAt(f.head) == nil && a.MentionAt(f.head) == nil
	})
}

// approver is the parliament or government whose approval a purchase n needs, and which so buys: "Chad's parliament approved the purchase of jets
// from Peru"; -1 for none.
func (a *analysis) approver(n int) int {
	v := a.head(n)
	if v < 0 || a.rel(n) != "obj" || !a.verbal(v) || !approving[a.lemma(v)] || a.passiveVoice(v) {
		return -1
	}
	s, _ := a.subjectOf(v, false, 0)
	if s < 0 || !purses[a.noun(s)] || !a.state(s) {
		return -1
	}
	return s
}

// purses are nouns of those who allow a state to spend.
var purses = set("parliament cabinet government senate congress assembly ministry council lawmaker")

// booking lists verbs by which a firm has orders, beside those of having and taking.
var booking = set("book bag report log clinch net nab snap scoop land")

// earns lists verbs by which trade gives a sum to who trades.
var earns = set("earn bring net fetch gain win")

// coming lists verbs that say where their subject is from.
var coming = set("come arrive originate stem")

// carriedOut adds who a relative clause says carried out the event of noun n, and to whom: "the transfer of rifles which Chad made to Mali". The clause
// may hang on the goods.
func (a *analysis) carriedOut(n int, add func(int, string, string)) {
	for _, host := range []int{n, a.ofPhrase(n)} {
		if host < 0 {
			continue
		}
		for _, v := range a.Tree.Children(host) {
			v := int(v)
			if v < n || a.rel(v) != "acl:relcl" || !performing[a.lemma(v)] || a.passiveVoice(v) {
				continue
			}
			to := -1
			for _, k := range a.Tree.Children(v) {
				if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "to" && a.party(k) {
					to = k
				}
			}
			if s := a.Tree.Child(v, "nsubj"); s >= 0 && s < v && to > v && a.party(s) && !a.relativizer(s) {
				add(s, "poss", "performed")
				add(to, "to", "performed")
			}
		}
	}
}

// performing are verbs of carrying out what a noun names (support verbs, Gross 1981).
var performing = set("make conduct undertake effect perform execute")

// cooperating are verbs of acting with others.
var cooperating = set("cooperate co-operate collaborate work partner team")

// madeFor reports whether what noun n makes is for somebody who is named: "the construction of ships for Chad".
func (a *analysis) madeFor(n int) bool {
	found := false
	each := func(k int, slot, _ string) { found = found || slot == "for" && a.party(k) }
	a.nestedNoun(n, each)
	a.nested(a.head(n), each) // the phrase may hang on the verb
	return found
}

// given are nouns for what is handed over as well as for the handing over.
var given = set("gift donation present loan grant")

// demonym reports whether tok is the adjective of a country or of its people.
func (a *analysis) demonym(tok int) bool {
	e := a.EntityAt(tok)
	return e != nil && e.Via == extract.ViaDemonym
}

func hasSlot(fs []filler, slot string) bool {
	for _, f := range fs {
		if f.slot == slot {
			return true
		}
	}
	return false
}

// ownTraining reports whether pronoun k says of training n that it is of those who get it: "the crews completed their training".
func (a *analysis) ownTraining(k, n int) bool {
	g := a.head(n)
	return a.noun(n) == "training" && a.Tags[k].UPOS == "PRON" && g >= 0 && a.rel(n) == "obj" && (taking[a.lemma(g)] || undergoing[a.lemma(g)])
}

// ownSlots adds the dependents of a noun.
func (a *analysis) ownSlots(n int, how string, add func(int, string, string)) {
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		switch a.rel(k) {
		case "nmod:poss":
			if !a.field(k, n) && !a.ownTraining(k, n) {
				add(k, "poss", how)
			}
		case "nmod", "obl", "nmod:unmarked":
			p := a.caseOf(k)
			if p == "" {
				if a.partyName(k) && k < n {
					add(k, "poss", how)
				}
				continue
			}
			if o := a.ofPhrase(k); p == "in" && a.noun(k) == "form" && o > k { // "help in the form of a loan"
				add(o, p, how)
			} else {
				add(k, p, how)
			}
			if p == "for" && endUse[a.noun(k)] && everyday[a.noun(n)] { // "support for the missile programme"
				add(k, "in", how)
			}
			if !aside[p] { // "halted the transfer following pressure from Chad"
				a.nestedNoun(k, add)
			}
		case "amod", "compound":
			if k > n {
				continue
			}
			if a.partyName(k) {
				if !a.undirected(n, k) {
					add(k, "poss", how)
				}
				continue
			}
			it, listed := a.lex.items[a.low(k)]
			if a.Tags[k].UPOS == "NOUN" || a.Tags[k].UPOS == "PROPN" || listed && !it.weak && it.category != "people" { // "a crude supplier", whatever its tag
				if a.Word(k+1) == "-" && (a.Tags[k+2].UPOS == "ADP" || a.low(k+2) == "to") || a.Tree.Child(k, "case") >= 0 { // "ship-to-ship"
					continue
				}
				if a.Tags[k].UPOS == "ADJ" && k+1 < n && a.rel(k+1) == "compound" && a.isListed(k+1) { // "crude steel output": the steel
					continue
				}
				if freights[a.noun(k)] { // "an air cargo shipment": how it goes, and not what
					continue
				}
				if k > 1 && a.Word(k-1) == "-" && a.Tags[k-2].UPOS == "ADJ" || k+1 < n && a.Word(k+1) == "-" && k+2 == n || a.Word(k+1) == "-" && a.Tags[k+2].UPOS != "NOUN" { // "best-seller", "Paris-based"
					continue
				}
				add(k, "comp", how)
			}
			for _, g := range a.Tree.Children(k) { // "Iranian missile exports": the demonym may hang on the compound
				if g := int(g); a.partyName(g) && g < k && !a.undirected(n, g) {
					add(g, "poss", how)
				}
			}
		case "conj": // "transfers of technology and materials from Pakistan", the second item hung on the noun
			if how == "" && k > n && a.caseOf(k) == "" && len(a.lex.nouns[a.noun(k)]) == 0 && a.isListed(k) {
				a.nestedNoun(k, add)
			}
		case "acl":
			if d := a.destination(k); d >= 0 {
				add(d, "to", "destination")
			}
			if m := a.Tree.Child(k, "mark"); m >= 0 && (a.low(m) == "to" || a.Tags[k].XPOS == "VBG" && (a.low(m) == "in" || a.low(m) == "with")) { // "help to build a plant", "help with building it"
				add(k, "xcomp", how)
			}
			if approving[a.lemma(k)] && a.passiveVoice(k) { // "a sale approved by Washington"
				if g := a.agentOf(k); g >= 0 {
					if m := a.MentionAt(g); m != nil && m.Class == extract.State && !a.licensing(g) {
						add(g, "poss", "approval")
					}
				}
			}
		}
	}
	if m := n + 1; how == "" && m+1 < len(a.Tokens) && a.low(m) == "to" && a.rel(m) == "mark" && a.rel(a.head(m)) == "advcl" { // the infinitive may hang on the verb
		add(a.head(m), "xcomp", "")
	}
}

// freights are nouns of what is carried, whatever it is.
var freights = set("cargo freight parcel container")

// field reports whether possessor p of noun n only says among whom it is the greatest, and has none of it: "one of the region's largest suppliers".
func (a *analysis) field(p, n int) bool {
	m := a.MentionAt(p)
	if m == nil || m.Class != extract.Place || a.EntityAt(p) != nil {
		return false
	}
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k > p && k < n && a.Tags[k].XPOS == "JJS" {
			return true
		}
	}
	return false
}

// concealing are verbs of not telling somebody: "kept the sale from its allies".
var concealing = set("keep hide conceal withhold")

// enablers are verbs that say what help lets somebody do.
var enablers = set("enable allow help permit let")

// orders are the constructions of nouns of what is agreed on.
var orders = set("order order_from order_goods deal pact intent tender")

// comprising lists verbs that say what an event of transfer is one of.
var comprising = set("include contain comprise")

// beneficiary adds who benefits from the event that a noun names: the subject of verb g, or whose programme it is.
func (a *analysis) beneficiary(g int, noun Noun, add func(int, string, string)) {
	s, _ := a.subjectOf(g, a.passiveVoice(g), 0)
	if s >= 0 && endUse[a.noun(s)] && a.possessor(s) >= 0 {
		s = a.possessor(s)
	}
	if s < 0 || !a.party(s) {
		return
	}
	switch noun.As {
	case "help", "backing", "training", "funding", "out":
		add(s, "to", "governor")
	case "in", "deal":
		add(s, "poss", "governor")
	}
}

// aside are prepositions of phrases that say when, why or in spite of what: what hangs on them is no part of the event.
var aside = set("following after before amid despite during since until under because_of due_to over against without")

// undirected reports whether the bare name of a country before a noun of handing over may be either party: "Taiwan arms sale".
func (a *analysis) undirected(n, k int) bool {
	e := a.EntityAt(k)
	if e == nil || e.Kind != extract.Country || e.Via != extract.ViaName || a.Tags[k].UPOS != "PROPN" {
		return false
	}
	switch a.noun(n) {
	case "sale", "delivery", "shipment", "supply", "aid", "package", "transfer", "assistance", "support":
		for i := k + 1; i < n; i++ {
			if a.Tags[i].XPOS != "NN" {
				return true
			}
		}
		for _, k := range a.Tree.Children(n) { // "Peru rifle sales to Chad"
			if k := int(k); k > n && a.caseOf(k) == "to" && a.party(k) {
				return false
			}
		}
		return true
	}
	return false
}

// nestedNoun takes up phrases that hang one below the other: "sale of missiles to Iran by China".
func (a *analysis) nestedNoun(n int, add func(int, string, string)) {
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		switch a.rel(k) {
		case "nmod", "obl":
			switch p := a.caseOf(k); p {
			case "to", "from", "by", "for", "into", "with", "through", "via":
				add(k, p, "low")
				a.nestedNoun(k, add)
			case "between", "among": // "a deal on helicopters between Chad and Peru", but "for a pipeline between"
				if cat, _ := a.listed(n, 0); cat != "facility" {
					add(k, p, "low")
				}
			case "on": // "cooperation with Chad on missiles"
				if a.Tags[n].UPOS == "PROPN" && a.caseOf(n) == "with" {
					add(k, p, "low")
				}
			case "of":
				h := a.head(n)
				if a.caseOf(n) == "of" && h >= 0 && a.caseOf(h) == "by" && a.Tags[n].UPOS == "PROPN" { // hung within its name: "by the Ministry of Defence of rifles"
					h = a.head(h)
				} else if a.caseOf(n) != "by" {
					h = -1
				}
				if h >= 0 && a.isListed(k) && a.ofPhrase(h) < 0 { // "the sale by a Chadian firm of rifles", hung on the firm
					add(k, p, "by")
				}
				a.nestedNoun(k, add)
			default:
				if !a.party(k) { // "sale of rifles without papers by Chad"
					a.partiesBelow(k, func(n int, slot string) { add(n, slot, "low") })
				}
			}
		case "conj":
			if a.caseOf(k) == "" && (!a.party(n) || a.party(k) || a.actor(k) || a.isListed(k)) { // but "deliveries to Mali and meetings with officials from Chad"
				a.nestedNoun(k, add)
			}
		case "acl":
			if d := a.destination(k); d >= 0 {
				add(d, "to", "destination")
				for _, f := range a.Tree.Children(k) { // "a cargo of parts headed for Chad from Peru"
					if f := int(f); f > k && a.rel(f) == "obl" && a.caseOf(f) == "from" {
						add(f, "from", "destination")
					}
				}
			}
		}
	}
}

// involvedParty is who has a hand in what a phrase of verb or adjective g names: its subject, or whom its subject accuses; -1 for none.
func (a *analysis) involvedParty(g int) int {
	if a.verbal(g) && !a.passiveVoice(g) && blaming[a.lemma(g)] {
		return a.Tree.Child(g, "obj")
	}
	s, _ := a.subjectOf(g, a.passiveVoice(g), 0)
	return s
}

// trying lists the verbs of charging and punishing whose object did what their phrase with over names: not who is acquitted, questioned or blamed over it.
var trying = set("charge indict accuse arrest arraign remand apprehend nab punish penalise penalize detain sentence convict jail imprison fine sanction blacklist prosecute try sue")

// chargedOver is whom verb g, or the penalty or case that is its object, strikes; -1 for none.
func (a *analysis) chargedOver(g int) int {
	if !a.verbal(g) {
		return -1
	}
	o := a.Tree.Child(g, "obj")
	switch {
	case trying[a.lemma(g)] && a.passiveVoice(g):
		o = a.Tree.Child(g, "nsubj:pass")
	case trying[a.lemma(g)]:
		if i := a.Tree.Child(g, "iobj"); i >= 0 { // "fined the broker a million for the sale of"
			o = i
		}
	case o >= 0 && (penalties[a.noun(o)] || cases[a.noun(o)]):
		o, _ = a.punished(o, 0)
	default:
		o = -1
		for _, k := range a.Tree.Children(g) { // "agreed to a settlement for exports of"
			if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "to" && penalties[a.noun(k)] {
				o, _ = a.punished(k, 0)
			}
		}
	}
	if o < 0 || !a.actor(o) {
		return -1
	}
	return o
}

// cases are nouns of what is opened, filed or brought against somebody.
var cases = set("case complaint lawsuit suit proceeding proceedings charge investigation probe")

// doer is the slot of who does what an event noun names, before where the goods come from.
func doer(noun Noun) string {
	if noun.As == "out" {
		return "by"
	}
	return "poss"
}

// plots are nouns of what those who have a hand in it do.
var plots = set("conspiracy plot scheme operation plan racket")

// sharings are nouns of having a hand in what their phrase with "in" names.
var sharings = set("involvement participation complicity")

// sharer is who has the hand that noun n names: its possessor, or whom the verb it is a phrase of accuses or punishes; -1 for none.
func (a *analysis) sharer(n int) int {
	if p := a.Tree.Child(n, "nmod:poss"); p >= 0 {
		return p
	}
	if k := a.ofPhrase(n); k > n && a.actor(k) { // "the contribution of Chad to the supply of"
		return k
	}
	h := a.head(n)
	if h < 0 || a.caseOf(n) != "of" && a.caseOf(n) != "for" && a.caseOf(n) != "over" {
		return -1
	}
	if v := a.head(h); !a.verbal(h) && v >= 0 && a.verbal(v) { // hung on whom it accuses, or on the penalty
		if a.rel(h) == "obj" && a.actor(h) {
			return h
		}
		h = v
	}
	if !a.verbal(h) {
		return -1
	}
	if a.passiveVoice(h) {
		s, _ := a.subjectOf(h, true, 0)
		return s
	}
	if o := a.Tree.Child(h, "obj"); o >= 0 && a.actor(o) {
		return o
	}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); a.rel(k) == "obl" && (a.caseOf(k) == "on" || a.caseOf(k) == "against") && a.actor(k) {
			return k
		}
	}
	return -1
}

// brokered adds whom noun k says to stand between the parties: "named Velmar as the broker in the sale".
func (a *analysis) brokered(k int, add func(int, string, string)) {
	a.self(k, func(s int, _, _ string) {
		if a.actor(s) {
			add(s, "broker", "governor")
		}
	})
}

// comprised is the object by which verb g, or the infinitive of what its subject is expected to do, says what is in the shipment, aid or order that is its
// subject, with its slot: "the shipment included six rifles", "Chad's aid to Peru is to include tanks"; -1 for none.
func (a *analysis) comprised(g int, noun Noun) (object int, slot string) {
	if x := a.Tree.Child(g, "xcomp"); x > g && comprising[a.lemma(x)] && a.toInfinitive(x) {
		g = x
	}
	o := a.Tree.Child(g, "obj")
	switch {
	case o < g:
	case listing[a.lemma(g)] && orders[noun.As], comprising[a.lemma(g)] && noun.As == "order":
		return o, "for"
	case comprising[a.lemma(g)] && (noun.As == "out" || noun.As == "in"):
		return o, "of"
	case comprising[a.lemma(g)] && noun.As == "help" && a.isListed(o):
		return o, "with"
	}
	return -1, ""
}

// warning are verbs whose object is told to keep from the deed.
var warning = set("warn caution advise counsel")

// between are nouns of those who stand between the parties.
var between = set("broker middleman intermediary go-between facilitator")

// blaming lists those of them whose object has the hand.
var blaming = set("accuse suspect convict implicate involve engage")

// stopping reports whether a party is one that stops the dealings of others.
func (a *analysis) stopping(s int) bool { return forces[a.noun(s)] || officials[a.noun(s)] }

// governorSlots adds what a noun shares with the verb that governs it.
func (a *analysis) governorSlots(n int, noun Noun, put func(int, string, string)) {
	add := func(h int, slot, how string) {
		if slot != "authority" || !a.none(h) { // "no authority to seize the shipment"
			put(h, slot, how)
		}
	}
	top := n
	for a.rel(top) == "conj" && a.head(top) >= 0 && a.nominal(a.head(top)) {
		top = a.head(top)
	}
	if h := a.head(top); h >= 0 && a.rel(top) == "nmod" && (a.caseOf(top) == "in" || a.caseOf(top) == "of") && (a.valueAt(h, extract.Money) != nil || transparent[a.noun(h)]) { // "$2 billion in sales", "most of its imports"
		top = h
	}
	g := a.head(top)
	if g < 0 {
		return
	}
	if ban, keeper := a.keptOut(top); keeper >= 0 && (noun.As == "in" || noun.As == "out" && (a.noun(ban) == "ban" || a.noun(ban) == "embargo")) {
		add(keeper, map[string]string{"in": "poss", "out": "authority"}[noun.As], "governor")
		return
	}
	if s := a.licensor(top); s >= 0 {
		add(s, "authority", "governor")
	}
	if a.caseOf(top) == "for" && (noun.As == "make" || noun.As == "out") { // "awarded the yard a contract for the construction of"
		firm, client := a.awardFor(top)
		if firm >= 0 {
			add(firm, "poss", "award")
		}
		if client >= 0 {
			add(client, "for", "client")
		}
	}
	switch a.rel(top) {
	case "nmod":
		if v := a.head(g); noun.As == "tender" && a.noun(g) == "offer" && a.rel(g) == "obj" && v >= 0 && answeringOffers[a.lemma(v)] { // "rejected all offers at a tender for rice": its own
			if s, _ := a.subjectOf(v, false, 0); s >= 0 && a.party(s) && a.possessor(n) < 0 {
				add(s, "poss", "governor")
			}
			return
		}
		if p := a.caseOf(top); penalties[a.noun(g)] && (p == "for" || p == "over") { // "agreed to a settlement for exports of"
			if s, _ := a.punished(g, 0); s >= 0 && a.actor(s) {
				add(s, doer(noun), "governor")
			}
			return
		}
		if a.caseOf(top) == "from" && noun.As == "out" && a.possessor(n) < 0 { // "Chad's income from oil exports"
			if s := a.earner(g); s >= 0 && a.party(s) {
				add(s, "poss", "earned")
			}
			return
		}
		if p := a.possessor(g); p >= 0 && a.caseOf(top) == "on" && dependence[a.noun(g)] { // "its reliance on grain imports"
			a.dependent(p, n, noun, add)
			return
		}
		if between[a.noun(g)] && (a.caseOf(top) == "in" || a.caseOf(top) == "of" || a.caseOf(top) == "for") {
			a.brokered(g, add)
			return
		}
		if sharings[a.noun(g)] && a.caseOf(top) == "in" || a.noun(g) == "contribution" && a.caseOf(top) == "to" {
			if s := a.sharer(g); s >= 0 && a.actor(s) {
				add(s, "poss", "governor")
			}
		}
		return
	case "obj", "nsubj:pass", "obl", "xcomp":
		if o, slot := a.comprised(g, noun); a.rel(top) == "nsubj:pass" && o >= 0 {
			add(o, slot, "governor")
			return
		}
		if h := a.head(g); a.rel(top) == "obj" && a.lemma(g) == "involve" && a.rel(g) == "acl" && h >= 0 && plots[a.noun(h)] { // "pleaded guilty to a plot involving the export"
			if s, _ := a.nounController(h, 0); s >= 0 && a.actor(s) {
				add(s, doer(noun), "governor")
			}
		}
	case "nsubj":
		if coming[a.lemma(g)] { // "Chad's arms imports come from Peru"
			for _, k := range a.Tree.Children(g) {
				if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "from" {
					add(k, "from", "governor")
				}
			}
			return
		}
		if earns[a.lemma(g)] && noun.As == "out" && a.possessor(n) < 0 { // "coffee exports earned Chad $2 million"
			for _, k := range a.Tree.Children(g) {
				if k := int(k); k > g && (a.rel(k) == "iobj" || a.rel(k) == "obj") && a.party(k) {
					add(k, "poss", "earned")
				}
			}
			return
		}
		if a.lemma(g) == "go" && noun.As == "out" { // "half of its exports go to Chad"
			for _, k := range a.Tree.Children(g) {
				if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "to" && a.party(k) {
					add(k, "to", "governor")
				}
			}
			return
		}
		if o := a.Tree.Child(g, "obj"); noun.As == "help" && enablers[a.lemma(g)] && o > g && a.actor(o) { // "assistance from Chad enabled Togo to build it"
			if x := a.Tree.Child(g, "xcomp"); x > o && a.toInfinitive(x) {
				add(o, "to", "governor")
				add(x, "xcomp", "governor")
			}
			return
		}
		if o, slot := a.comprised(g, noun); o >= 0 {
			add(o, slot, "governor")
			return
		}
		if a.lemma(g) != "continue" && a.lemma(g) != "begin" && a.lemma(g) != "stop" && a.lemma(g) != "resume" {
			return
		}
	default:
		return
	}
	if a.rel(top) == "obl" {
		for _, k := range a.Tree.Children(g) {
			if k := int(k); between[a.noun(k)] && a.rel(k) == "obl" && a.caseOf(top) == "in" && a.Tree.Subtree(k).End == a.Tree.Subtree(top).Start { // hung on the verb
				a.brokered(k, add)
			}
		}
		if meant[a.lemma(g)] && a.caseOf(top) == "for" && noun.As == "out" { // "jets scheduled for delivery to Chad"
			if s, _ := a.subjectOf(g, a.passiveVoice(g), 0); s >= 0 && !a.party(s) {
				add(s, "of", "governor")
			}
			return
		}
		if p := a.caseOf(top); a.lemma(g) == "account" && (p == "for" || p == "of") { // "Chad accounts for half of the imports"
			slot := map[string]string{"in": "from", "out": "poss"}[noun.As]
			if p := a.possessor(n); slot == "poss" && p >= 0 && a.party(p) { // "Chad accounts for half of Peru's exports"
				slot = "to"
			}
			if s, _ := a.subjectOf(g, false, 0); s >= 0 && slot != "" && a.strong([]filler{{head: s}}) {
				add(s, slot, "governor")
			}
			return
		}
		if noun.As == "make" && a.caseOf(top) == "on" && cooperating[a.lemma(g)] && !a.passiveVoice(g) && a.madeFor(n) { // "will cooperate on the construction of ships for Chad"
			if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.strong([]filler{{head: s}}) {
				add(s, "poss", "governor")
			}
			a.nested(g, func(k int, slot, _ string) {
				if slot == "for" {
					add(k, slot, "governor")
				}
			})
		}
		if a.lemma(g) == "sign" && a.caseOf(top) == "for" && loans[a.noun(n)] { // "signed for a loan from Oman"
			if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.party(s) {
				add(s, "to", "governor")
			}
		}
		if p := a.caseOf(top); (p == "on" || p == "off") && depending[a.lemma(g)] { // "relies on oil exports"
			if s, _ := a.subjectOf(g, false, 0); s >= 0 {
				a.dependent(s, n, noun, add)
			}
		}
		if a.caseOf(top) == "from" && noun.As == "out" && a.possessor(n) < 0 { // "earned $2 million from arms sales"
			if s := a.earner(g); s >= 0 && a.party(s) {
				add(s, "poss", "earned")
			}
		}
		if a.caseOf(top) == "with" && answering[a.lemma(g)] && noun.As == "out" { // "Chad has stepped in with a donation of tents"
			if s, _ := a.subjectOf(g, a.passiveVoice(g), 0); s >= 0 && a.strong([]filler{{head: s}}) {
				add(s, "poss", "means")
			}
		}
		if p := a.caseOf(top); (p == "with" || p == "through" || p == "by") && a.lends(n) && a.borrowed(n) { // "builds a dam with a loan from Oman"
			s := a.agentOf(g)
			if !a.passiveVoice(g) {
				s, _ = a.subjectOf(g, false, 0)
			} else if k := a.Tree.Child(g, "nsubj:pass"); k >= 0 && a.possessor(k) >= 0 { // "Chad's dam was built by Velmar with a loan from Oman"
				s = a.possessor(k)
			}
			if s >= 0 && s != top && a.strong([]filler{{head: s}}) {
				add(s, "to", "governor")
			}
		}
		if o := a.Tree.Child(g, "obj"); a.caseOf(top) == "on" && noun.As == "out" && o >= 0 && a.noun(o) == "majeure" { // "declared force majeure on its shipments"
			if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.party(s) {
				add(s, "poss", "governor")
			}
		}
		if a.lemma(g) == "eligible" && a.caseOf(top) == "for" && noun.As == "out" { // "was made eligible for sales of wheat"
			s := a.Tree.Child(g, "nsubj", "nsubj:pass")
			if h := a.head(g); s < 0 && a.rel(g) == "xcomp" && h >= 0 {
				s = a.Tree.Child(h, "nsubj:pass", "obj")
			}
			if s >= 0 && a.party(s) {
				add(s, "to", "governor")
			}
		}
		if a.lemma(g) == "benefit" && a.caseOf(top) == "from" { // "its programme benefited from Cuban assistance"
			a.beneficiary(g, noun, add)
		}
		if p := a.caseOf(top); p == "through" && (noun.As == "out" || noun.As == "in") || p == "with" && noun.As == "in" { // "took part through transfers of equipment", "filled the gap with purchases of grain"
			if s, _ := a.subjectOf(g, a.passiveVoice(g), 0); s >= 0 && a.party(s) {
				add(s, "poss", "means")
			}
		}
		if p := a.caseOf(top); p == "over" || p == "for" { // "charged over the sale of arms", "a case against a broker over the sale"
			if s := a.chargedOver(g); s >= 0 {
				add(s, doer(noun), "governor")
			}
		}
		if choosing[a.lemma(g)] && a.caseOf(top) == "for" && (noun.As == "make" || noun.As == "out") { // "Velmar was selected for the construction of two ships"
			firm, client := a.Tree.Child(g, "obj"), -1
			if a.passiveVoice(g) {
				firm, _ = a.subjectOf(g, true, 0)
				client = a.agentOf(g)
			} else {
				client, _ = a.subjectOf(g, false, 0)
			}
			if firm >= 0 && a.actor(firm) {
				add(firm, "poss", "chosen")
				if client >= 0 && a.actor(client) {
					add(client, "for", "chosen")
				}
			}
		}
		if warning[a.lemma(g)] && a.caseOf(top) == "against" { // "cautioned Chad against transfers of missiles"
			s := a.Tree.Child(g, "obj")
			if a.passiveVoice(g) {
				s, _ = a.subjectOf(g, true, 0)
			}
			if s >= 0 && a.actor(s) {
				add(s, doer(noun), "governor")
			}
		}
		if involved[a.lemma(g)] { // "involved in the shipment of arms"
			if s := a.involvedParty(g); s >= 0 && a.actor(s) {
				add(s, "poss", "governor")
			}
		}
		return
	}
	if !a.verbal(g) || a.causes(g) { // "the sale was made possible by a loan"
		return
	}
	if s := a.Tree.Child(g, "nsubj"); a.rel(top) == "obj" && (comprising[a.lemma(g)] || a.lemma(g) == "involve") && s >= 0 && a.Tags[s].UPOS == "NOUN" && !a.actor(s) { // "Cuban aid included the delivery of six jets"
		if p := a.possessor(s); p >= 0 && a.party(p) {
			add(p, "poss", "whole")
		}
		return
	}
	passive := a.passiveVoice(g)
	if k := a.Tree.Child(g, "advcl"); noun.As == "help" && k > n && a.Tags[k].XPOS == "VBG" { // "sought help from Chad in making rifles"
		if m := a.Tree.Child(k, "mark"); m > n && a.low(m) == "in" {
			add(k, "xcomp", "governor")
		}
	}
	agent := -1
	for _, k32 := range a.Tree.Children(g) { // "halted shipments of oil to Syria" with "to Syria" on the verb
		k := int(k32)
		if r := a.rel(k); r == "obl" || r == "obl:agent" {
			switch p := a.caseOf(k); p {
			case "in", "at": // "received training in Libya"
				if noun.As == "training" && !a.dated(k) {
					add(k, p, "governor")
				}
			case "to", "from", "for", "into", "with", "on":
				if a.dated(k) || p == "for" && a.noun(k) == "part" || p == "from" && concealing[a.lemma(g)] || p == "on" && noun.As != "make" && noun.As != "deal" && noun.As != "pact" && noun.As != "intent" {
					continue
				}
				add(k, p, "governor")
				if p == "with" && noun.As == "order" { // "placed orders with suppliers for lithium ore"
					a.nested(k, func(f int, slot, _ string) {
						if slot == "for" {
							add(f, slot, "governor")
						}
					})
				}
			case "by":
				if passive && sharing[a.lemma(g)] || (!passive || a.rel(top) == "obj") && k > n && a.Tree.Subtree(top).End == a.Tree.Subtree(k).Start && a.actor(k) { // "delayed the sale of jets by Chad"
					add(k, "by", "governor")
					if a.ofPhrase(n) < 0 { // "described the supply by Chad of rifles"
						agent = k
						a.nestedNoun(k, add)
					}
				}
			case "of":
				if agent >= 0 && a.Tree.Subtree(agent).End == a.Tree.Subtree(k).Start && a.isListed(k) { // "of" on the verb too
					add(k, "of", "governor")
				}
			}
		}
	}
	if passive || a.rel(top) == "nsubj" {
		return
	}
	switch {
	case (seeking[a.lemma(g)] || taking[a.lemma(g)]) && noun.As == "in": // "requested the purchase of", "took receipt of"
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "poss", "governor")
		}
	case a.noun(n) == "offer" && noun.As == "out" && answeringOffers[a.lemma(g)]: // "Chad rejected an offer of jets": one made to it
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.party(s) {
			add(s, "to", "governor")
		}
	case a.lemma(g) == "report" && noun.As == "out": // "Velmar reported sales of 30 buses": its own
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.firm(s) && a.possessor(n) < 0 {
			add(s, "poss", "governor")
		}
	case (a.lemma(g) == "announce" || a.lemma(g) == "unveil") && (noun.As == "out" || noun.As == "help"): // "Norway announced a delivery of tanks": its own
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.strong([]filler{{head: s}}) {
			add(s, "poss", "governor")
		}
	case (having[a.lemma(g)] || winning[a.lemma(g)] || booking[a.lemma(g)] || announcing[a.lemma(g)] && (a.teaming(n) || a.partnered(n))) && (noun.As == "deal" || noun.As == "pact" || noun.As == "intent"): // "has a contract with Mali"
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && (a.party(s) || announcing[a.lemma(g)] && a.teaming(n) && a.Tags[s].UPOS == "PROPN") {
			add(s, "poss", "governor")
		}
	case (taking[a.lemma(g)] || having[a.lemma(g)] || booking[a.lemma(g)] || winning[a.lemma(g)]) && noun.As == "order_from": // "won an order for guns from Mali": who gets the order sells
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "with", "governor")
		}
	case concluding[a.lemma(g)] && noun.As == "order_from": // "signed an order from Mali", of a firm
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.firm(s) {
			add(s, "with", "governor")
		}
	case noun.As == "training" && undergoing[a.lemma(g)]: // "completed training in Libya"
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "to", "governor")
		}
	case taking[a.lemma(g)] && !a.intoAccount(g) && (noun.As == "out" || noun.As == "help" || noun.As == "training" || noun.As == "backing" || noun.As == "funding"):
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "to", "governor")
		}
	case ruling[a.lemma(g)] && noun.As == "in": // "Chad banned imports of grain": its own
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && (a.state(s) || a.bloc(s)) {
			add(s, "poss", "governor")
		}
	case noun.As == "tender" && tendering[a.lemma(g)]: // "Chad issued a tender for wheat"
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && a.party(s) {
			add(s, "poss", "governor")
		}
	case sharing[a.lemma(g)]:
		switch s, _ := a.subjectOf(g, false, 0); {
		case s < 0:
		case noun.As == "out" && a.noun(n) == "export" && stays[a.lemma(g)] && offices[a.noun(s)] && a.Tags[s].UPOS == "NOUN": // "the government suspended the export of rifles", by firms
			add(s, "authority", "governor")
		case a.lemma(g) == "stop" && a.stopping(s), lowering[a.lemma(g)] && legislating[a.noun(s)]: // "Kenyan customs officers stopped a consignment"
			add(s, "authority", "governor")
		case lowering[a.lemma(g)] && covert[a.noun(n)]: // nobody curbs his own smuggling
			add(s, "authority", "governor")
		case concluding[a.lemma(g)]:
			add(s, "poss", "concluded")
		case !lowering[a.lemma(g)] || a.party(s) || a.Tags[s].UPOS == "PROPN":
			add(s, "poss", "governor")
			if i := a.Tree.Child(g, "iobj"); i >= 0 && noun.As == "out" && a.party(i) { // "offered Chad sales of wheat"
				add(i, "to", "governor")
			}
		case a.stopping(s):
			add(s, "authority", "governor")
		}
	case brokering[a.lemma(g)]:
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "broker", "governor")
		}
	case ruling[a.lemma(g)]:
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			if noun.As == "out" && a.noun(n) == "export" && banning[a.lemma(g)] && a.state(s) && a.Tags[s].UPOS != "NOUN" { // "Chad banned exports of rice": its own
				add(s, "poss", "governor")
				return
			}
			add(s, "authority", "governor")
		}
	case approving[a.lemma(g)]:
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			if m := a.MentionAt(s); m != nil && !a.unwilling(g) && (a.lends(n) && a.strong([]filler{{head: s}}) || m.Class == extract.State) && !legislating[a.noun(s)] && !a.licensing(s) && (noun.As != "in" || m.Entity.Kind == extract.Country || endowed[a.noun(s)]) && a.agentOf(n) < 0 && a.noun(n) != "re-export" { // not "approved the sale of jets by a firm"
				add(s, "poss", "governor")
			} else {
				add(s, "authority", "governor")
			}
		}
	case (a.lemma(g) == "provide" || a.lemma(g) == "give" || a.lemma(g) == "lend" || a.lemma(g) == "send" || a.lemma(g) == "have" || a.lemma(g) == "offer") && (noun.As == "help" || noun.As == "training" && a.lemma(g) != "have"):
		if s, _ := a.subjectOf(g, false, 0); s >= 0 {
			add(s, "poss", "governor")
		}
		i := a.Tree.Child(g, "iobj")
		if o := a.Tree.Child(g, "obj"); i < 0 && o >= 0 && o < top && (a.rel(top) == "obl" && a.caseOf(top) == "with" || a.rel(top) == "obj") && a.actor(o) { // "provided the crews with training"
			i = o
		}
		if i >= 0 {
			add(i, "to", "governor")
		}
	}
}

// depending are verbs, and dependence nouns, of what one cannot do without.
var (
	depending  = set("depend rely live survive hinge thrive")
	dependence = set("dependence reliance dependency")
)

// dependent adds s, who cannot do without the trade that noun n names: his own imports; his own exports and sales, or what somebody else sends him.
func (a *analysis) dependent(s, n int, noun Noun, add func(int, string, string)) {
	if !a.party(s) {
		return
	}
	other, goal := a.possessor(n) >= 0, false
	for _, k := range a.Tree.Children(n) {
		switch p := a.caseOf(int(k)); {
		case p == "from", p == "by":
			other = other || a.party(int(k))
		case p == "to":
			goal = goal || a.party(int(k))
		}
	}
	switch {
	case noun.As == "in" && a.possessor(n) < 0:
		add(s, "poss", "dependent")
	case noun.As == "out" && other && !goal:
		add(s, "to", "dependent")
	case noun.As == "out" && !other && (goal || sold[a.noun(n)]):
		add(s, "poss", "dependent")
	}
}

// sold are nouns of trade that name the deed of who parts with the goods.
var sold = set("export sale re-export")

// intoAccount reports whether what verb v takes is only a thing to think of: "taking into account the sale of".
func (a *analysis) intoAccount(v int) bool {
	for _, k := range a.Tree.Children(v) {
		if k := int(k); k > v && a.rel(k) == "obl" && a.caseOf(k) == "into" && (a.noun(k) == "account" || a.noun(k) == "consideration") {
			return true
		}
	}
	return false
}

// answering are verbs of doing something for others by what their phrase with "with" names.
var answering = set("repay step respond answer reply react follow weigh help assist back reward reciprocate")

// stays are verbs of forbidding for a time, and offices nouns of who does so.
var (
	stays   = set("suspend halt stop freeze pause")
	offices = set("government ministry department agency authority")
)

// unwilling reports whether somebody refuses to do what verb v says.
func (a *analysis) unwilling(v int) bool {
	h := a.head(v)
	return h >= 0 && a.rel(v) == "xcomp" && (a.lemma(h) == "refuse" || a.lemma(h) == "decline")
}

// none reports whether noun t has the determiner no.
func (a *analysis) none(t int) bool {
	k := a.Tree.Child(t, "det")
	return k >= 0 && a.low(k) == "no"
}

// self finds whom an agent noun describes: the subject of a copula, the noun it is in apposition to, the possessor of the
// role it names.
func (a *analysis) self(n int, add func(int, string, string)) {
	if s := a.Tree.Child(n, "nsubj", "nsubj:outer"); s >= 0 {
		add(a.antecedentOf(s, n), "self", "copula")
		return
	}
	top := n
	for a.rel(top) == "conj" && a.head(top) >= 0 {
		top = a.head(top)
		if s := a.Tree.Child(top, "nsubj"); s >= 0 {
			add(a.antecedentOf(s, top), "self", "copula")
			return
		}
	}
	h := a.head(top)
	if h >= 0 && a.rel(top) == "nmod" && a.caseOf(top) == "of" && (a.low(h) == "one" || a.low(h) == "some" || a.low(h) == "part") { // "one of the suppliers"
		top, h = h, a.head(h)
		if s := a.Tree.Child(top, "nsubj"); s >= 0 {
			add(a.antecedentOf(s, top), "self", "copula")
			return
		}
	}
	if h < 0 {
		return
	}
	switch a.rel(top) {
	case "nsubj": // "Chad's main supplier is Peru", "its suppliers include Peru"
		if o := a.Tree.Child(h, "obj"); a.lemma(h) == "include" && o >= 0 && a.party(o) {
			add(o, "self", "copula")
		} else if a.Tree.Child(h, "cop") >= 0 && (a.party(h) || a.Tags[h].UPOS == "PROPN" && a.actor(h)) && a.caseOf(h) == "" {
			add(h, "self", "copula")
		}
	case "appos":
		if a.nominal(h) {
			add(h, "self", "apposition")
		}
	case "xcomp", "obj":
		if o := a.Tree.Child(h, "obj"); a.rel(top) == "xcomp" && a.Tree.Child(n, "cop") > o && o > h && a.actor(o) { // "expects Chad to be a supplier"
			add(o, "self", "copula")
			return
		}
		if a.rel(top) == "xcomp" && a.Tree.Child(n, "cop") >= 0 { // "used to be", "is said to be"
			if s, _ := a.subjectOf(h, a.passiveVoice(h), 0); s >= 0 {
				add(s, "self", "copula")
			}
			return
		}
		switch a.lemma(h) {
		case "call", "consider": // whom somebody calls so
			if !a.passiveVoice(h) {
				o := a.Tree.Child(h, "obj")
				if (o < 0 || o == top || a.relativizer(o)) && strings.HasPrefix(a.rel(h), "acl") { // "networks that it called suppliers"
					o = a.head(h)
				}
				if o >= 0 && o != top && a.actor(o) {
					add(o, "self", "copula")
				}
				return
			}
			fallthrough
		case "become", "remain", "be", "stay", "prove":
			if s, _ := a.subjectOf(h, a.passiveVoice(h), 0); s >= 0 {
				add(s, "self", "copula")
			}
		}
	case "obl", "nmod":
		if a.caseOf(top) == "among" && top < h && a.Tree.Child(h, "cop") >= 0 && a.party(h) { // "among the buyers of rice is Chad"
			add(h, "self", "copula")
			return
		}
		if a.caseOf(top) != "as" {
			break
		}
		for _, k := range a.Tree.Children(h) { // "named Chad as a partner and Peru as a supplier", whose name was lost
			if k := int(k); k < top && a.rel(k) == "obl" && a.caseOf(k) == "as" {
				return
			}
		}
		if displacing[a.lemma(h)] && a.verbal(h) { // "Chad replaced Peru as its supplier"
			o := a.agentOf(h)
			if !a.passiveVoice(h) {
				o, _ = a.subjectOf(h, false, 0)
			}
			if o >= 0 {
				add(o, "self", "as")
			}
		} else if a.verbal(h) { // "serves as a supplier of"; what has an object describes that: "named Chad as a supplier", "praised its role as a"
			o := a.Tree.Child(h, "obj")
			if o < 0 || a.passiveVoice(h) {
				o, _ = a.subjectOf(h, a.passiveVoice(h), 0)
			} else if !a.actor(o) {
				o = a.ownPossessor(o, h)
			}
			for _, k := range a.Tree.Children(h) { // "distanced itself from Chad as a supplier"
				if k := int(k); a.lemma(h) == "distance" && a.rel(k) == "obl" && a.caseOf(k) == "from" && a.actor(k) {
					o = k
				}
			}
			if o >= 0 {
				add(o, "self", "as")
			}
		} else if s := a.Tree.Child(h, "nsubj"); s > n && a.Tree.Child(h, "cop") >= 0 && a.rel(top) == "obl" { // "As a supplier of rifles, Chad was rich"
			add(s, "self", "as")
		} else if v := a.head(h); a.rel(h) == "obj" && v >= 0 && a.verbal(v) { // "regained its place as a supplier", with the phrase on the place
			if p := a.ownPossessor(h, v); p >= 0 {
				add(p, "self", "as")
			}
		} else if p := a.possessor(h); p >= 0 {
			add(p, "self", "as")
		}
	}
	for _, k := range a.Tree.Children(n) { // "a supplier of arms, Iran": apposition the other way
		k := int(k)
		if h := a.ofPhrase(n); k == h && !a.party(h) { // "its supplier of shells, Peru, is": hung on the goods
			if x := a.Tree.Child(h, "appos", "conj"); x > h && a.party(x) && a.Tree.Child(x, "cc") < 0 {
				k = x
			}
		}
		if k > n && (a.rel(k) == "appos" || a.rel(k) == "conj" && a.head(k) != n) && a.party(k) && !hasSelf(a, n) {
			add(k, "self", "apposition")
		}
	}
}

// got reports whether noun n is what somebody gets.
func (a *analysis) got(n int) bool {
	v := a.head(n)
	return v >= 0 && a.rel(n) == "obj" && a.verbal(v) && (taking[a.lemma(v)] || acquiring[a.lemma(v)]) && !seeking[a.lemma(v)] && !a.passiveVoice(v)
}

// publicly are modifiers that say of a buyer or importer that it is a body of its possessor: "Chad's state grain buyer".
var publicly = set("state government public national federal")

// stateRun reports whether one of them stands before noun n.
func (a *analysis) stateRun(n int) bool {
	for i := a.Tree.Subtree(n).Start; i < n; i++ {
		if publicly[a.noun(i)] {
			return true
		}
	}
	return false
}

// displacing lists verbs whose subject takes the place of their object, which "as" names.
var displacing = set("edge beat outstrip topple overtake replace surpass supplant displace succeed eclipse oust unseat dethrone leapfrog outpace")

func hasSelf(a *analysis, n int) bool { return a.Tree.Child(n, "nsubj") >= 0 }

// antecedentOf replaces a relative subject by its antecedent.
func (a *analysis) antecedentOf(s, n int) int {
	if a.relativizer(s) && a.rel(n) == "acl:relcl" && a.head(n) >= 0 {
		return a.head(n)
	}
	return s
}
