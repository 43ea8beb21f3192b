package frame

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// A binding is a construction filled with the slots of one predicate.
type binding struct {
	entry    *Entry
	name     string // of the construction
	roles    map[extract.Role][]filler
	category map[int]string // of an item's head
	sourced  bool           // a phrase with "from" names a party
	abroad   bool           // people were trained in a country not their own
	fillers  []filler       // what there is to bind
	score    int
}

// bind fills a construction. refusal says why it does not fit; a refused slot outside the core is left empty instead.
func (a *analysis) bind(e *Entry, name string, con Construction, fillers []filler, opt Options) (b *binding, refusal string) {
	b = &binding{entry: e, name: name, fillers: fillers, roles: map[extract.Role][]filler{}, category: map[int]string{}}
	b.sourced = slices.ContainsFunc(fillers, func(f filler) bool { return f.slot == "from" && a.party(f.head) })
	for i, f := range fillers {
		if a.low(f.head) == "whose" {
			fillers[i].head = a.whose(f.head)
		}
	}
	taken := map[int]bool{}
	thing, machine := "", false
	port := filler{head: -1}
	for _, slot := range slotOrder(con) {
		role := con[slot]
		if slot == "from" && role == extract.Recipient && con["poss"] == role && slices.ContainsFunc(fillers, func(f filler) bool { return f.slot == "poss" && a.actor(f.head) }) {
			role = extract.Supplier // "Peru's request for jets from Spain", while a request from Peru is its own
		}
		if len(b.roles[role]) > 0 && !(role == extract.Party) {
			continue
		}
		for _, f := range fillers {
			if f.slot != slot || taken[f.head] || f.how == "low" && core(slot) {
				continue
			}
			core := core(slot)
			if f.how == "counterpart" && slot == "from" && con["obj"] == extract.Recipient { // who agreed to it need not be who supplies a third
				continue
			}
			if slot == "for" && a.noun(f.head) == "part" && a.Tree.Child(f.head, "nmod:poss") >= 0 { // "Velmar, for its part, signed"
				continue
			}
			if slot == "for" && role == extract.Recipient && a.paid(b) { // "offered six million for him": what the money is for
				continue
			}
			if !core && a.dated(f.head) {
				continue
			}
			if f.how == "enabled" && (role != extract.Recipient || e.Relation != extract.Ship && e.Relation != extract.Supply || len(b.roles[extract.Item]) == 0 && e.Implied == "") {
				continue
			}
			if role == extract.Supplier && slot == "from" && thing != "" && !a.party(f.head) { // "the programme shipped doses from a port"
				continue
			}
			if role == extract.Supplier && slot == "from" && (harbours[a.noun(f.head)] || stores[a.noun(f.head)] && a.possessor(f.head) >= 0) { // whose it is counts where nobody else is named
				port = f
				continue
			}
			if p := a.possessor(f.head); role == extract.Recipient && slot == "obj" && p >= 0 && branches[a.noun(f.head)] && !a.actor(f.head) && a.party(p) { // "equipped Chad's artillery with"
				f.head = p
			}
			heads := []int{f.head}
			if slot != "xcomp" {
				heads = a.conjuncts(f.head)
				switch negated := len(heads) > 1 && a.negatedPhrase(f.head); {
				case negated && described(f): // "not from the mill, built by Chad, but from the mine"
					heads = []int{f.head}
				case negated: // "not France but Türkiye"
					heads = heads[1:]
				case described(f):
					heads = a.describedWith(f.head, heads)
					if role == extract.Item {
						heads = append(a.listBefore(f.head), heads...)
					}
				}
			}
			var ok []filler
			why := ""
			among := false // one of several conjuncts is an item that fits
			for _, h := range heads {
				if fit, _ := a.fits(h, role, slot, b, opt); fit && role == extract.Item && len(heads) > 1 {
					among = true
				}
			}
			for _, h := range heads {
				if role == extract.Item && h != f.head && a.amountOf(h) {
					continue
				}
				if role == extract.Supplier && slot == "from" && h != f.head && a.sourcedApart(h) {
					continue
				}
				if role == extract.Supplier && len(heads) == 1 && (a.frontFor(h) || b.sourced && slot != "from" && e.Relation == extract.Ship && a.haulier(h) || slot == "subj" && bearing[e.Lemma] && a.vesselName(h)) {
					b.roles[extract.Through] = append(b.roles[extract.Through], filler{h, slot, f.how})
					taken[h], among = true, true
					continue
				}
				fit, w := a.fits(h, role, slot, b, opt)
				if !fit && role == extract.Item && among && a.Tags[h].UPOS == "NOUN" && !a.actor(h) && !a.lex.rejects[a.noun(h)] && !abstract(a.noun(h)) && !a.barePredicate(h) {
					fit = true // coordinate with an item, it is one (coordination of likes)
					b.category[h] = "other"
				}
				if m := a.MentionAt(h); !fit && role == extract.Item && among && transferring[e.Relation] && m != nil && m.Class == extract.People && a.Tags[h].XPOS == "NNS" {
					fit = true // "tanks, aircraft and advisers"
					b.category[h] = "people"
				}
				if fit {
					ok = append(ok, filler{h, slot, f.how})
				} else if why == "" {
					why = w
				}
			}
			if len(ok) == 0 && role == extract.Item && a.Tags[f.head].XPOS == "NNS" && !a.actor(f.head) && len(a.lex.nouns[a.noun(f.head)]) == 0 { // "facilities including a reactor"
				for _, m := range a.membersBehind(f.head) {
					if fit, _ := a.fits(m, role, slot, b, opt); fit {
						ok = append(ok, filler{m, slot, "including"})
					}
				}
			}
			if len(ok) == 0 && taken[f.head] {
				continue
			}
			if len(ok) == 0 {
				if core {
					if role == extract.Supplier && a.carrier(f.head) { // "a ship carried arms to": the ship is the route
						b.roles[extract.Through] = append(b.roles[extract.Through], f)
						taken[f.head] = true
						o := a.convoyOf(f.head)
						if o < 0 {
							o = a.sender(f.head)
						}
						if o >= 0 {
							b.roles[extract.Supplier] = []filler{{o, slot, "owner"}}
							taken[o] = true
						}
						continue
					}
					if role != extract.Item && f.how != "" && f.how != "relative" && f.how != "participle" && f.how != "by" {
						continue // understood, not said: leave it open
					}
					refused := fmt.Sprintf("%s %q is no %s: %s", slot, a.Word(f.head), role, why)
					if role == extract.Supplier && slot == "subj" && (f.how == "" || f.how == "relative") {
						thing, machine = refused, programs[a.noun(f.head)] // "the material helped Iran build": a thing supplies nothing, but who got it may be said
						continue
					}
					return nil, refused
				}
				continue
			}
			for _, x := range ok {
				taken[x.head] = true
			}
			if role != extract.Party {
				b.roles[role] = append(b.roles[role], ok...)
				break
			}
			for _, x := range ok { // a party has several slots, and may fill two
				if !a.sameParty(x.head, b.roles[role]) {
					b.roles[role] = append(b.roles[role], x)
				}
			}
		}
	}
	if len(b.roles[extract.Supplier]) == 0 && port.head >= 0 {
		p := a.possessor(port.head)
		for _, k := range a.Tree.Children(port.head) { // "from a port in Chad"
			if k := int(k); p < 0 && a.rel(k) == "nmod" && a.caseOf(k) == "in" && a.state(k) {
				p = k
			}
		}
		if p >= 0 && a.actor(p) && !used(b, p) {
			b.roles[extract.Supplier] = []filler{{p, port.slot, "possessor"}}
		}
	}
	if (b.name == "borne_to" || b.name == "taken_to" || laden[b.name]) && len(b.roles[extract.Through]) == 0 { // "the Sea Falcon had carried wheat to a miller"
		for _, f := range fillers {
			if f.slot == "subj" && !taken[f.head] && (a.carrier(f.head) || a.vesselName(f.head)) {
				b.roles[extract.Through] = []filler{f}
			}
		}
	}
	if it := b.roles[extract.Item]; b.name == "depart_from" && arrivals[b.entry.Lemma] && len(it) == 1 && a.carrier(it[0].head) && a.Tags[it[0].head].XPOS == "NN" && len(b.roles[extract.Supplier]) == 0 {
		return nil, "the way of a carrier" // "the plane arrived in Kabul"
	}
	if laden[b.name] && len(b.roles[extract.Through]) == 0 { // "the soldiers arrived with rifles"
		return nil, "who comes or goes with it is no carrier"
	}
	a.ownSources(b)
	if it := b.roles[extract.Item]; name == "take_share" && len(it) == 1 { // "takes half of Chad's copper"
		p := a.sharedBy(it[0].head)
		if p < 0 || a.sameParty(p, b.roles[extract.Recipient]) {
			return nil, "a share of nobody else's goods"
		}
		b.roles[extract.Supplier] = []filler{{p, "poss", "possessor"}}
	}
	a.owner(b)
	a.maker(b)
	a.loader(b)
	a.forAnother(b, fillers)
	if rec := b.roles[extract.Recipient]; len(rec) == 1 && len(b.roles[extract.Supplier]) == 1 && a.capitalOf(rec[0].head, b.roles[extract.Supplier][0].head) {
		delete(b.roles, extract.Recipient) // "Peru shipped the rifles to Lima"
	}
	if why := a.reflexive(b, fillers); why != "" {
		return nil, why
	}
	if !opt.NoGate && slices.ContainsFunc(fillers, func(f filler) bool { return f.slot == "iobj" && reflexives[a.low(f.head)] && !used(b, f.head) }) {
		return nil, "what somebody does to himself" // "taught himself Japanese"
	}
	if why := a.withheld(b); why != "" && !opt.NoGate {
		return nil, why
	}
	if why := a.property(b); why != "" && !opt.NoGate {
		return nil, why
	}
	if con["self"] == extract.Supplier && e.Relation == extract.Supply {
		a.programme(b)
	}
	if role, ok := con["iobj"]; ok && len(b.roles[role]) == 0 && con["for"] != role { // who it is for may be said either way: "built Chad a dam" (Levin 1993, 2.2)
		return nil, "no indirect object"
	} else if !ok && con["obj"] == extract.Item {
		for _, f := range fillers { // "supplied Chad uranium for its programme"
			if f.slot == "iobj" && f.how == "" && a.party(f.head) && !used(b, f.head) && slices.ContainsFunc(b.roles[extract.Recipient], func(r filler) bool { return r.slot == "for" || r.slot == "to" }) {
				return nil, "an indirect object is left over"
			}
		}
	}
	if con["obj"] == extract.Recipient && con["with"] == extract.Item && len(b.roles[extract.Item]) == 0 && e.Implied == "" && !e.Itemless {
		return nil, "no item after with"
	}
	items := b.roles[extract.Item]
	if len(items) == 0 && e.Implied == "" && !e.Itemless {
		return nil, "no item"
	}
	a.payees(b)
	sup, rec, par := len(b.roles[extract.Supplier]), len(b.roles[extract.Recipient]), len(b.roles[extract.Party])
	if sup+rec+par == 0 {
		return nil, "no party"
	}
	if head := 0; par == 1 && sup+rec == 0 {
		head = b.roles[extract.Party][0].head
		signed := b.roles[extract.Party][0].how == "concluded" && a.strong(b.roles[extract.Party]) && len(items) > 0 && arms[b.category[items[0].head]]
		if !signed && (!a.plural(head) || a.partyName(head)) { // "the United States" is one; who signs a deal for arms needs no other
			return nil, "a deal needs two parties"
		}
	}
	if e.Both && (sup == 0 || rec == 0 && !a.townward(fillers) && !a.owned(b)) && !opt.NoGate && !a.taughtAbroad(b, fillers) && !a.awaited(b) && !a.expertise(b) {
		return nil, "supplier and recipient must both be named"
	}
	if (name == "rely_from" || name == "meet_from") && sup == 0 && !opt.NoGate {
		return nil, "who relies on goods is supplied by somebody"
	}
	if e.Weighty && !opt.NoGate && !a.strong(b.roles[extract.Supplier]) && !a.strong(b.roles[extract.Recipient]) {
		return nil, "neither supplier nor recipient is a state, body, group or firm"
	}
	if e.Abroad && !opt.NoGate {
		to := b.roles[extract.Recipient]
		if rec == 0 && len(items) > 0 {
			if p := a.possessor(items[0].head); p >= 0 { // "supported Chad's missile programme"
				to = []filler{{head: p}}
			}
		}
		if sup == 0 || len(to) == 0 || !a.strong(b.roles[extract.Supplier]) || !a.strong(to) || !a.foreign(to[0].head, b.roles[extract.Supplier][0].head) {
			return nil, "supplier and recipient are not of two countries"
		}
	}
	if (e.Gate == "parties" || e.Gate == "listed") && len(items) > 0 && !opt.NoGate && !a.vouched(b) {
		return nil, a.Word(items[0].head) + " is not on the list of items, and the parties do not make it one"
	}
	if thing != "" && !opt.NoGate {
		if e.Relation == extract.Train { // "the war taught the army"
			return nil, thing
		}
		if machine || !a.strong(b.roles[extract.Recipient]) {
			return nil, thing
		}
		goods := false
		for _, it := range items {
			c := b.category[it.head]
			goods = goods || c != unlisted && c != "other" && c != "money"
		}
		if !goods {
			return nil, thing
		}
	}
	for h, cat := range b.category {
		if cat == unlisted {
			b.category[h] = "other"
		}
	}
	if len(items) == 0 && e.Implied == "" && rec == 0 && par == 0 {
		return nil, "neither an item nor a recipient"
	}
	for _, r := range []extract.Role{extract.Supplier, extract.Item, extract.Recipient, extract.Party} {
		if len(b.roles[r]) > 0 {
			b.score += 4
		}
	}
	for _, fs := range b.roles {
		for _, f := range fs {
			if f.how == "low" {
				b.score--
			}
		}
	}
	return b, ""
}

// programs are things of which it is said that they give people what they can do: "the update gives owners better pictures".
var programs = set("update app application software feature plug-in plugin upgrade version patch browser website site platform tool algorithm menu button handset phone tablet laptop camera widget code law statute rule clause")

// sourcedApart reports whether what stands beside a supplier has another source, and so is what a clause without its verb is about: "gets its gas from Chad
// and its tourists from Mali".
func (a *analysis) sourcedApart(tok int) bool {
	if a.Tags[tok].UPOS == "PROPN" {
		return false
	}
	for k := tok + 1; k < a.Tree.Subtree(tok).End; k++ {
		if a.rel(k) == "nmod" && a.caseOf(k) == "from" {
			return true
		}
	}
	return false
}

// foreignTown reports whether goods that are moved to a town come to another country with that: neither a state or armed group of its country moves them,
// nor one that is not known to be of another.
func (a *analysis) foreignTown(tok int, b *binding) bool {
	switch b.entry.Relation {
	case extract.Ship, extract.Export, extract.Smuggle, extract.Sell:
	default:
		return false
	}
	e := a.EntityAt(tok)
	for _, it := range b.roles[extract.Item] { // "exports its angst to Oran"
		if b.category[it.head] == unlisted {
			return false
		}
	}
	if !a.city(tok) || e.Country == "" || len(b.roles[extract.Supplier]) == 0 && !a.inTheme() {
		return false
	}
	for _, s := range b.roles[extract.Supplier] {
		m := a.MentionAt(s.head)
		if m == nil && (a.Tags[s.head].UPOS == "NOUN" || a.Tags[s.head].UPOS == "PRON" && a.inTheme() || b.entry.Relation == extract.Smuggle) {
			continue
		}
		if m == nil || m.Entity.Country == e.Country || m.Entity.Country == "" && (m.Class == extract.State || m.Class == extract.ArmedGroup || m.Class == extract.Place) || m.Class == extract.Individual && b.entry.Relation != extract.Smuggle {
			return false
		}
	}
	return true
}

// branches are parts of an army whose nouns may also mean goods: "equipped its artillery with drones".
var branches = set("artillery cavalry armour armor fleet aviation defence defense arsenal")

// convoyOf is who sends a convoy, "a [Russian] convoy", "a convoy of [the ministry]", or -1. Ships sail under flags for others.
func (a *analysis) convoyOf(tok int) int {
	switch a.noun(tok) {
	case "convoy", "flotilla", "airlift":
	default:
		return -1
	}
	o := a.possessor(tok)
	if o < 0 {
		o = a.ofPhrase(tok)
	}
	if o < 0 || !a.party(o) {
		return -1
	}
	return o
}

// sender is who sends the vehicle tok to do what is told of it, "sent [31 planes] to deliver tents", or -1.
func (a *analysis) sender(tok int) int {
	h := a.head(tok)
	if h < 0 || a.rel(tok) != "obj" || !sending[a.lemma(h)] || a.passiveVoice(h) {
		return -1
	}
	s, _ := a.subjectOf(h, false, 0)
	if s < 0 || !a.actor(s) {
		return -1
	}
	return s
}

// described reports whether a filler is the noun that the clause of the predicate hangs on.
func described(f filler) bool { return f.how == "participle" || f.how == "relative" }

// describedWith leaves of the conjuncts that tok opens those that a clause on tok can be about: not those behind it ("rifles sold by Chad and mortars").
func (a *analysis) describedWith(tok int, heads []int) []int {
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k > tok && (a.rel(k) == "acl" || a.rel(k) == "acl:relcl") {
			return slices.DeleteFunc(heads, func(h int) bool { return h > k })
		}
	}
	return heads
}

// listBefore are the goods that "and" joins to those on whose last member a clause hangs, when that has no article or number of its own, so that it
// describes them all: "ammunition and medical supplies provided by Chad", "the mines and rifles that Chad sold". The first may have a number where *other*
// makes one kind of all: "the 400 missiles and other gear that Chad shipped".
func (a *analysis) listBefore(tok int) []int {
	h := a.head(tok)
	if h < 0 || a.rel(tok) != "conj" || !a.additive(tok) || a.Tree.Child(tok, "det", "nummod", "nmod:poss") >= 0 || !a.isListed(tok) {
		return nil
	}
	alike := false
	for _, k := range a.Tree.Children(tok) {
		alike = alike || a.low(int(k)) == "other"
	}
	if !alike && (!a.isListed(h) || a.Tree.Child(h, "nummod") >= 0 || a.Tree.Child(h, "det") >= 0 && !a.definite(h)) {
		return nil
	}
	out := []int{h}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); a.rel(k) == "conj" && k < tok && a.isListed(k) {
			out = append(out, k)
		}
	}
	return out
}

// named reports whether a definite phrase says by a name which facility or programme it means: "the Saham plant".
func (a *analysis) named(tok int) bool {
	k := a.Tree.Child(tok, "compound")
	return k >= 0 && k < tok && a.Tags[k].UPOS == "PROPN" && a.Tree.Child(tok, "det") >= 0
}

// capitalOf reports whether town stands for the very state that state names, and so is no other party.
func (a *analysis) capitalOf(town, state int) bool {
	t, s := a.MentionAt(town), a.MentionAt(state)
	return a.Tags[town].UPOS == "PROPN" && t != nil && s != nil && t.Entity.ID != "" && t.Entity.ID == s.Entity.ID && t.Entity.Via == extract.ViaCapital
}

// reflexive mends "armed itself with rockets": who does it to himself receives, and who supplied him is not said. Without goods there is no claim.
func (a *analysis) reflexive(b *binding, fillers []filler) (refusal string) {
	rec := b.roles[extract.Recipient]
	if len(rec) != 1 || !reflexives[a.low(rec[0].head)] {
		return ""
	}
	doer := b.roles[extract.Supplier]
	if len(b.roles[extract.Item]) == 0 || len(doer) == 0 || doer[0].slot == "from" {
		return "what somebody does to himself"
	}
	b.roles[extract.Recipient] = doer
	delete(b.roles, extract.Supplier)
	for _, f := range fillers { // "armed itself with rockets from Chad"
		if f.slot == "from" && a.party(f.head) && len(b.roles[extract.Supplier]) == 0 {
			for _, h := range a.conjuncts(f.head) {
				b.roles[extract.Supplier] = append(b.roles[extract.Supplier], filler{h, f.slot, f.how})
			}
		}
	}
	return ""
}

var reflexives = set("himself herself itself themselves ourselves myself yourself yourselves oneself")

// programme makes the item of a supplier without goods the programme that he supplies, and its owner the recipient: "suppliers for Libya's
// nuclear programme".
func (a *analysis) programme(b *binding) {
	rec := b.roles[extract.Recipient]
	if len(b.roles[extract.Item]) > 0 || len(rec) != 1 || !programmes[a.noun(rec[0].head)] {
		return
	}
	cat, ok := a.listed(rec[0].head, 0)
	if !ok {
		return
	}
	b.roles[extract.Item] = rec
	b.category[rec[0].head] = cat
	delete(b.roles, extract.Recipient)
	if p := a.possessor(rec[0].head); p >= 0 && a.actor(p) {
		b.roles[extract.Recipient] = []filler{{p, "poss", "possessor"}}
	}
}

var programmes = set("programme program project effort")

// property refuses plants and grounds that are bought and sold as businesses are, between firms; where a state sells or buys one and both sides are
// named, it is a transfer.
func (a *analysis) property(b *binding) (refusal string) {
	switch {
	case b.entry.Relation == extract.Sell || b.entry.Lemma == "acquire":
	case b.entry.Relation == extract.Supply && len(b.roles[extract.Recipient]) == 0 && b.entry.Lemma != "donation": // "provides facilities"
	default:
		return ""
	}
	for _, it := range b.roles[extract.Item] {
		if b.category[it.head] != "facility" || a.traded(it.head) {
			return ""
		}
	}
	if len(b.roles[extract.Item]) == 0 {
		return ""
	}
	if sup, rec := b.roles[extract.Supplier], b.roles[extract.Recipient]; len(sup) > 0 && len(rec) > 0 && (a.state(sup[0].head) || a.state(rec[0].head)) {
		return ""
	}
	return "property that no state sells or buys"
}

// state reports whether tok denotes a state or one of its bodies.
func (a *analysis) state(tok int) bool {
	m := a.MentionAt(tok)
	return m != nil && m.Class == extract.State
}

// owner takes the possessor of goods that came from a supplier or are imported, or who is said to use them up, for who got them: "Yemen's jets were bought
// from Chad", "half of Peru's fuel comes from Chad", "most of Peru's fuel is imported".
func (a *analysis) owner(b *binding) {
	switch b.name {
	case "import_from", "receive_from", "buy_from", "come_from":
	case "out":
		if it := b.roles[extract.Item]; !given[b.entry.Lemma] || len(it) == 0 || it[0].how != "copula" { // "Peru's ship was a gift from Chad"
			return
		}
	default:
		return
	}
	items := b.roles[extract.Item]
	if len(b.roles[extract.Recipient]) > 0 || len(b.roles[extract.Supplier]) == 0 && (b.name != "import_from" || b.entry.Lemma != "import") || len(items) != 1 {
		return
	}
	it := items[0].head
	if k := a.ofPhrase(it); k >= 0 && transparent[a.noun(it)] {
		it = k
	}
	if p := a.Tree.Child(it, "nmod:poss"); p >= 0 && a.party(p) && !a.sameParty(p, b.roles[extract.Supplier]) {
		b.roles[extract.Recipient] = []filler{{p, "poss", "possessor"}}
		return
	}
	for _, n := range []int{items[0].head, it} { // "most of the oil that Peru burns comes from Chad"
		v := a.Tree.Child(n, "acl:relcl")
		if v < n || !consuming[a.lemma(v)] || a.passiveVoice(v) {
			continue
		}
		if s := a.Tree.Child(v, "nsubj"); s >= 0 && !a.relativizer(s) && a.party(s) && !a.sameParty(s, b.roles[extract.Supplier]) {
			b.roles[extract.Recipient] = []filler{{s, "poss", "possessor"}}
			return
		}
	}
}

// consuming are verbs of using up goods that one has got from somebody.
var consuming = set("burn use consume eat drink need refine mill fire fly drive operate")

// maker takes the possessor of goods for the supplier where nobody else is named: of what somebody orders or gets when it is a firm, or a state
// other than his own ("chose Velmar's howitzer"), of what is sold to somebody else whoever it is ("Chad's oil was sold to Peru").
func (a *analysis) maker(b *binding) {
	items, rec := b.roles[extract.Item], b.roles[extract.Recipient]
	if len(b.roles[extract.Supplier]) > 0 || len(items) != 1 || len(rec) == 0 {
		return
	}
	sold := false
	switch b.name {
	case "buy_from", "receive_from", "seek_item", "stock_on":
	case "recipient": // "the largest buyer of Chad's copper"
	case "carry_to", "haul_to", "borne_to": // "the pipeline carries Velmar's gas to Chad"
		sold = true
	case "depart_from":
		if sold = b.entry.Lemma == "go"; !sold { // "Chad's copper goes to Peru"
			return
		}
	case "sell_for", "send_from_to":
		sold = b.entry.Relation == extract.Sell || b.entry.Relation == extract.Export
		if !sold {
			return
		}
	default:
		return
	}
	it := items[0].head
	p := a.Tree.Child(it, "nmod:poss")
	if p < 0 && !sold {
		if k := a.ofPhrase(it); k > it && a.firm(k) { // "the C-390 of Velmar"
			p = k
		}
	}
	if p < 0 || a.Tags[p].UPOS == "PRON" && !a.ownedByOther(p, rec) || !a.party(p) || a.sameParty(p, rec) || !sold && !a.firm(p) && a.Tags[p].UPOS != "PRON" && (!a.state(rec[0].head) || !a.foreign(p, rec[0].head)) {
		return
	}
	for _, k := range a.Tree.Children(it) { // "Kenya's first frigate" is the one that Kenya has
		if k := int(k); k < it && (a.low(k) == "first" || a.low(k) == "second" || a.low(k) == "new" || a.low(k) == "next" || a.Tags[k].XPOS == "JJS") {
			return
		}
	}
	b.roles[extract.Supplier] = []filler{{p, "poss", "possessor"}}
}

// loader turns round who loads what another party owns: "the port lets Japan load Mexico's crude" is for Japan to have.
func (a *analysis) loader(b *binding) {
	items, sup := b.roles[extract.Item], b.roles[extract.Supplier]
	if b.entry.Lemma != "load" || len(b.roles[extract.Recipient]) > 0 || len(items) != 1 || len(sup) != 1 {
		return
	}
	if p := a.Tree.Child(items[0].head, "nmod:poss"); p >= 0 && a.Tags[p].UPOS != "PRON" && a.party(p) && a.foreign(p, sup[0].head) {
		b.roles[extract.Recipient] = sup
		b.roles[extract.Supplier] = []filler{{p, "poss", "possessor"}}
	}
}

// withheld says why a claim is left out that is none of a transfer: a thing that bears arms by make, a meeting that somebody pays for, and what a loan is
// taken for, which is the loan's claim.
func (a *analysis) withheld(b *binding) string {
	items, rec := b.roles[extract.Item], b.roles[extract.Recipient]
	if fitting[b.entry.Lemma] && len(rec) == 1 && len(b.roles[extract.Supplier]) == 0 && a.Tags[rec[0].head].UPOS == "PROPN" && a.MentionAt(rec[0].head) == nil {
		return "an unknown name that bears arms may be a ship"
	}
	what := items
	switch {
	case b.name == "fund_party":
		what = rec
	case b.name != "fund_obj":
		return ""
	}
	if len(what) == 0 {
		return ""
	}
	if a.noun(what[0].head) == "workshop" { // who pays for one pays for a meeting
		return "a meeting is no goods"
	}
	if v := a.head(what[0].head); v >= 0 && a.toInfinitive(v) {
		for k, n := v-2, 0; k >= 0 && n < 10; k, n = k-1, n+1 { // "asked Oman for a loan of 40 million dinars to finance the dam"
			if loans[a.noun(k)] {
				return "what a loan is for"
			}
			if a.verbal(k) || a.Word(k) == "," {
				break
			}
		}
	}
	return ""
}

// fitting are verbs that say what a ship has as well as what somebody was given.
var fitting = set("arm equip outfit fit")

// loans are sums that are lent or given for a purpose.
var loans = set("loan credit")

// ownedByOther reports whether pronoun p of the goods stands for a state or firm, and not for the many that got them: "traders who bought its sugar".
func (a *analysis) ownedByOther(p int, rec []filler) bool {
	m, n := a.MentionAt(p), a.MentionAt(rec[0].head)
	return m != nil && !m.Antecedent.Empty() && a.low(p) == "its" && len(rec) == 1 && a.Tags[rec[0].head].XPOS == "NNS" && a.strong([]filler{{head: p}}) &&
		(n == nil || n.Entity.Country == "" || n.Entity.Country != m.Entity.Country)
}

// laden are the constructions of a carrier that comes or goes with goods.
var laden = set("arrive_with leave_with")

// hauling are the constructions of carrying, whose subject may be the line that carries.
var hauling = set("carry_to haul_to borne_to")

// shipName reports whether the unknown name with an article that carries goods is that of a ship, as no firm has one: "The Sea Falcon carried rifles".
func (a *analysis) shipName(tok int, slot string, b *binding) bool {
	d := a.Tree.Child(tok, "det")
	if slot != "subj" || !hauling[b.name] || a.Tags[tok].UPOS != "PROPN" || d < 0 || a.low(d) != "the" {
		return false
	}
	e, m := a.EntityAt(tok), a.MentionAt(tok)
	return (e == nil || e.Kind == extract.Vessel) && (m == nil || m.Class == extract.NoActor || m.Class == extract.Carrier)
}

// forAnother makes whoever buys or gets goods for somebody else, of no country that is known to be his own, the one who supplies them: "a broker
// procured cells for Libya's programme". Where goods come from is said, they were sold to the buyer.
func (a *analysis) forAnother(b *binding, fillers []filler) {
	rec := b.roles[extract.Recipient]
	if b.name != "buy_from" && b.name != "receive_from" || len(b.roles[extract.Supplier]) > 0 || len(rec) != 1 || rec[0].slot != "subj" {
		return
	}
	for _, f := range fillers {
		if f.slot != "for" && f.slot != "on_behalf_of" {
			continue
		}
		who := f.head
		if !a.party(who) {
			if p := a.possessor(who); p >= 0 && endUse[a.noun(who)] {
				who = p
			}
		}
		if !a.strong([]filler{{head: who}}) || a.Tags[who].UPOS == "PRON" || !a.foreign(who, rec[0].head) {
			continue
		}
		b.roles[extract.Supplier] = rec
		b.roles[extract.Recipient] = []filler{{who, f.slot, "for another"}}
		return
	}
}

// firm reports whether tok denotes a firm.
func (a *analysis) firm(tok int) bool {
	m := a.MentionAt(tok)
	return m != nil && m.Class == extract.Firm
}

// avowed says why support consists of words and votes and not of goods; empty where it may be goods: "political support", "gave the plan its
// support", "support for the bill".
func (a *analysis) avowed(tok int) string {
	if a.Tree.Child(tok, "nmod:poss") >= 0 || a.possessor(tok) >= 0 {
		return "support is what somebody stands for"
	}
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if k < tok && byWord[a.low(k)] {
			return a.Word(k) + " support is of words"
		}
		if k > tok && (a.rel(k) == "acl" && a.Tags[k].XPOS == "VB" || (a.caseOf(k) == "for" || a.caseOf(k) == "in" || a.caseOf(k) == "on" || a.caseOf(k) == "over") && !a.actor(k)) {
			return "support for a cause"
		}
	}
	return ""
}

// byWord are adjectives of support that is given by words and votes.
var byWord = set("political moral diplomatic verbal vocal rhetorical public popular electoral emotional ideological spiritual parliamentary bipartisan tacit symbolic grassroots voter psychological legal unanimous majority critical")

// foreign reports whether party x, which belongs to a country or is no state, is not known to be of the country of party y: not where y is a
// state body whose country is unknown, nor where x is his own ("its army").
func (a *analysis) foreign(x, y int) bool {
	if p := a.Tree.Child(x, "nmod:poss"); p >= 0 && a.Tags[p].UPOS == "PRON" {
		return false
	}
	m, n := a.MentionAt(x), a.MentionAt(y)
	switch {
	case m == nil || m.Entity.Country == "" && m.Class == extract.State:
		return false
	case n == nil:
		return true
	case n.Entity.Country == "" && n.Class == extract.State:
		return false
	}
	return m.Entity.Country == "" || m.Entity.Country != n.Entity.Country
}

// ownSources takes from a claim whose supplier stands behind "from" the items of a list that have another one: "missiles from China and
// submarines from Russia" names two suppliers, and not one of all.
func (a *analysis) ownSources(b *binding) {
	sup := b.roles[extract.Supplier]
	if len(sup) == 0 || sup[0].slot != "from" || len(b.roles[extract.Item]) < 2 {
		return
	}
	var kept []filler
	for _, it := range b.roles[extract.Item] {
		other := false
		for _, k := range a.Tree.Children(it.head) {
			if k := int(k); k > it.head && a.rel(k) == "nmod" && a.caseOf(k) == "from" && a.party(k) && !a.sameParty(k, sup) {
				other = true
			}
		}
		if !other {
			kept = append(kept, it)
		}
	}
	if len(kept) > 0 {
		b.roles[extract.Item] = kept
	}
}

// stores are what somebody has laid up or has in the ground: "bought rifles from the army's stocks", "gas from Chad's fields".
var stores = set("stock stockpile store inventory arsenal depot warehouse reserve surplus armoury armory field oilfield gasfield mine deposit well quarry basin shelf forest")

// harbours are places that goods pass through.
var harbours = set("port seaport harbour harbor airport terminal dock quay pier wharf")

// owned reports whether what somebody makes or mends belongs to another by name, who is its recipient: "repaired Chad's tanks".
func (a *analysis) owned(b *binding) bool {
	items := b.roles[extract.Item]
	if len(items) == 0 || b.entry.Relation != extract.Assist || !arms[b.category[items[0].head]] { // not somebody's shoes
		return false
	}
	p := a.possessor(items[0].head)
	if b.name == "crew_for" && p >= 0 && a.rel(p) != "nmod:poss" {
		return false // who "operates German tanks" has them
	}
	if k := a.Tree.Child(items[0].head, "amod"); p < 0 && k >= 0 && a.demonym(k) { // "repaired Chadian tanks"
		p = k
	}
	return p >= 0 && a.Tags[p].UPOS != "PRON" && a.party(p) && !a.sameParty(p, b.roles[extract.Supplier])
}

// townward reports whether one of the phrases names a town that goods go to, which is no party.
func (a *analysis) townward(fillers []filler) bool {
	for _, f := range fillers {
		if (f.slot == "to" || f.slot == "into") && a.city(f.head) {
			return true
		}
	}
	return false
}

// core slots are the arguments that a verb must take as they are; prepositional phrases may be adjuncts instead.
func core(slot string) bool {
	return slot == "subj" || slot == "obj" || slot == "iobj" || slot == "self"
}

// slotOrder lists the slots of a construction, the core first, then by name.
func slotOrder(con Construction) []string {
	out := make([]string, 0, len(con))
	for s := range con {
		out = append(out, s)
	}
	rank := func(s string) int {
		switch s {
		case "self":
			return 0
		case "subj":
			return 1
		case "iobj":
			return 2
		case "obj":
			return 3
		case "of":
			return 4
		case "to", "from", "by", "with":
			return 5
		case "poss":
			return 7
		case "comp":
			return 8
		}
		return 6
	}
	sort.Slice(out, func(i, j int) bool {
		if ri, rj := rank(out[i]), rank(out[j]); ri != rj {
			return ri < rj
		}
		return out[i] < out[j]
	})
	return out
}

// fits reports whether the noun phrase headed by tok can stand in the role.
func (a *analysis) fits(tok int, role extract.Role, slot string, b *binding, opt Options) (bool, string) {
	if opt.NoGate {
		switch role {
		case extract.Item:
			b.category[tok] = "other"
			return true, ""
		case extract.Supplier, extract.Recipient:
			return slot != "for" && slot != "in" || a.actor(tok), ""
		}
	}
	switch role {
	case extract.Item:
		if slot == "xcomp" {
			return a.helped(tok, b)
		}
		if slices.Contains(b.entry.Never, a.noun(tok)) {
			return false, "no goods beside " + b.entry.Lemma
		}
		if k := a.ofPhrase(tok); k > tok && a.relativizer(k) && !partitive[a.low(tok)] && !transparent[a.noun(tok)] && !fractions[a.noun(tok)] && a.Tags[tok].UPOS != "NUM" { // "papers, a copy of which was shown"
			return false, "part of an aside"
		}
		if slices.Contains(b.entry.Also, a.noun(tok)) {
			if why := a.avowed(tok); why != "" {
				return false, why
			}
			b.category[tok] = "aid"
			return true, ""
		}
		cat, why := a.category(tok, b.entry)
		if cat == "" && b.entry.Relation == extract.Deal && slot == "for" && makings[a.noun(tok)] { // "a contract for the construction of a dam"
			if c, ok := a.listed(tok, 0); ok && c == "facility" {
				cat = c
			}
		}
		if cat == "" {
			return false, why
		}
		if (slot == "in" || slot == "comp") && cat == "facility" && b.entry.Relation == extract.Assist && !makings[a.noun(tok)] { // "sought help in the nearest settlement", "housing help"
			return false, "a place"
		}
		b.category[tok] = cat
		return true, ""
	case extract.Supplier, extract.Party, extract.Through:
		if slot == "from" && b.name == "seize_from" { // "seized from the militants": whom they were taken from did not supply them
			if m := a.MentionAt(tok); m == nil || m.Class != extract.State {
				return false, "no state of dispatch"
			}
			return true, ""
		}
		if a.shipName(tok, slot, b) {
			return false, "a ship"
		}
		if a.actor(tok) {
			return true, ""
		}
		if slot == "subj" && transferring[b.entry.Relation] && a.peopled(tok) {
			return true, ""
		}
		if (slot == "subj" || slot == "iobj") && a.workplace(tok) && !(a.noun(tok) == "line" && hauling[b.name]) && (a.Tree.Child(tok, "det", "nmod:poss", "nummod") >= 0 || a.possessor(tok) >= 0 || a.Tags[tok].UPOS == "PROPN") {
			return true, "" // not plants in general
		}
		if (slot == "subj" || slot == "from" || slot == "by") && !hauling[b.name] && a.premises(tok) && (b.entry.Relation == extract.Sell || !ways[a.noun(tok)]) && (a.deals(tok, b) || slot == "subj" && a.inTheme()) {
			return true, ""
		}
		if slot == "from" && a.workplace(tok) && (a.possessor(tok) >= 0 || a.Tree.Child(tok, "appos") > tok) { // "bought from Chad's factory Velmar"
			return true, ""
		}
		if k := a.Tree.Child(tok, "nmod"); (slot == "from" || b.name == "trace_to") && a.workplace(tok) && k > tok && a.caseOf(k) == "in" && a.state(k) { // "shipped from mills in Chad"
			return true, ""
		}
		if slot == "from" && a.rel(tok) == "compound" && a.Tags[tok].XPOS == "NNS" && a.receiver(tok) { // split from the object
			return true, ""
		}
		if slot == "from" {
			if m := a.MentionAt(tok); m != nil && m.Class == extract.Place && !wastes[a.noun(tok)] && (!a.city(tok) || a.townOf(tok)) && (a.Tags[tok].UPOS == "PROPN" || a.Tree.Child(tok, "det", "nmod:poss") >= 0 || a.possessor(tok) >= 0) {
				return true, ""
			}
		}
		if slot == "subj" && a.countsParties(tok) {
			return true, ""
		}
		return false, "no actor"
	case extract.Recipient:
		if slot == "subj" && a.countsParties(tok) {
			return true, ""
		}
		if a.noun(tok) == "unit" && (slot == "for" || slot == "to") && a.Tree.Child(tok, "nummod") >= 0 && a.possessor(tok) < 0 { // "vessels for the first two units"
			return false, "units of a plant"
		}
		if core(slot) || slot == "poss" || slot == "for" || slot == "by" {
			if b.entry.Relation == extract.Train && (a.elliptic(tok) || forces[a.noun(tok)]) { // "trained 400 of them", "Chadian cadets"
				return true, ""
			}
			if slot == "iobj" && b.name == "build_for" && (a.noun(tok) == "power" || a.Tags[tok].XPOS == "NN" && a.Tree.Child(tok, "det", "nmod:poss") < 0) { // "building a nuclear power programme" has one object
				return false, "part of the object"
			}
			if a.actor(tok) || slot == "for" && a.province(tok) || slot == "for" && endUse[a.noun(tok)] && a.possessor(tok) >= 0 && (a.noun(tok) != "fleet" || a.Tags[a.possessor(tok)].UPOS != "PRON") {
				return true, ""
			}
			if (slot == "iobj" || slot == "obj" && b.name == "reach") && a.Tags[tok].UPOS == "PROPN" && a.receiver(tok) { // "gave Gaza 40 trucks"
				return true, ""
			}
			if (slot == "subj" && mirrored[b.name] || slot == "iobj" || slot == "poss" || slot == "by") && a.peopled(tok) {
				return true, ""
			}
			if d := a.Tree.Child(tok, "det"); slot == "iobj" && a.Tags[tok].XPOS == "NNS" && d >= 0 && agentive(a.noun(tok)) { // "lend the diggers money": people, where the word may be a machine (Levin 1993, 13.1)
				return true, ""
			}
			if k := a.Tree.Child(tok, "nmod"); slot == "for" && (enterprises[a.noun(tok)] || houses[a.noun(tok)] || a.noun(tok) == "yard" || a.noun(tok) == "factory") && (a.supplied(tok) || k > tok && a.caseOf(k) == "in" && a.state(k)) { // "winches for the yard", "nets for fish farms in Chad"
				return true, ""
			}
			if slot == "obj" && b.name == "supply_with" && a.low(tok) == "both" { // "provided both with fuel"
				return true, ""
			}
			if slot == "subj" && mirrored[b.name] && endUse[a.noun(tok)] && (a.possessor(tok) >= 0 || a.named(tok)) { // "Iran's programme got help from"
				return true, ""
			}
			if slot == "subj" && mirrored[b.name] && a.premises(tok) && (b.entry.Relation == extract.Sell || !ways[a.noun(tok)]) && (a.deals(tok, b) || a.struck(tok) || a.knownWorks(tok) || a.inTheme()) { // "the refinery bought crude from Chad", "sanctioned a refinery for buying crude", "the refinery at Kano bought crude"
				return true, ""
			}
			if (slot == "iobj" || slot == "obj") && a.premises(tok) && !ways[a.noun(tok)] && a.deals(tok, b) { // "gave the museum a piano"
				return true, ""
			}
			if slot == "obj" && b.name == "supply_with" && (a.supplied(tok) || lands[a.noun(tok)] || endUse[a.noun(tok)] && a.possessor(tok) >= 0) { // "flooded the region with arms", "supplies Mali's war with shells"
				return true, ""
			}
			return false, "no actor"
		}
		if slot == "to" && a.foreignTown(tok, b) {
			return true, ""
		}
		if (slot == "on" || slot == "onto") && !a.actor(tok) && a.noun(tok) != "market" { // a road or a beach
			return false, "no actor"
		}
		if slot == "to" && a.premises(tok) && !confinement[a.noun(tok)] && !ways[a.noun(tok)] && a.deals(tok, b) {
			return true, ""
		}
		if a.receiver(tok) || a.capital(tok) && (slot == "to" || slot == "in" && (b.name == "depart_from" || b.name == "arrive_with") || slot == "obj" && b.name == "arrive_with") || a.gate(tok) && (slot == "in" || slot == "at") && b.name == "depart_from" { // what arrives in a capital comes to its state
			return true, ""
		}
		return false, "neither an actor nor a destination"
	case extract.ForPrice:
		return a.valueAt(tok, extract.Money) != nil, "no sum of money"
	case extract.AtPlace:
		if tok > 0 && a.Word(tok-1) == "-" { // "developed in-house"
			return false, "part of another word"
		}
		if m := a.MentionAt(tok); m != nil {
			return m.Class == extract.Place || m.Class == extract.State, "no place"
		}
		if e := a.EntityAt(tok); e != nil {
			return e.Kind == extract.City || e.Kind == extract.Region || e.Kind == extract.Country || e.Kind == extract.Facility, "no place"
		}
		return a.Tags[tok].UPOS == "PROPN" && (slot == "in" || slot == "at" || slot == "near" || slot == "outside"), "no place"
	case extract.Authority:
		return a.actor(tok), "no actor"
	}
	return false, "unknown role"
}

// helped is the item of "helped Hezbollah build bunkers": what the embedded verb makes, gets or runs.
func (a *analysis) helped(v int, b *binding) (bool, string) {
	l := a.lemma(v)
	if !a.verbal(v) { // a bare infinitive behind "help" is often tagged as a noun or adjective
		l = a.low(v)
	}
	if len(a.lex.verbs[l]) == 0 && !runs[l] {
		return false, l + " is no act of making, getting or running"
	}
	if mustering[l] { // "helped train fighters": the act makes its own claim
		return false, "whom one helps to " + l + " is no item"
	}
	o := a.actObject(v)
	if o < 0 {
		return false, "the act has no object"
	}
	cat, why := a.category(o, b.entry)
	if it, ok := a.lex.items[a.noun(o)]; cat == "" && ok && it.weak && a.Tree.Child(o, "nmod:poss") >= 0 { // "help Iran improve its capabilities"
		cat, why = a.admit(it.category, b.entry)
	}
	if cat == "" {
		return false, why
	}
	b.category[v] = cat
	return true, ""
}

// actObject is the object of an act, or of the act that is coordinate with it ("modernise and expand its facilities").
func (a *analysis) actObject(v int) int {
	if o := a.Tree.Child(v, "obj"); o >= 0 {
		return o
	}
	for _, n := range []int{v, a.head(v)} {
		if n < 0 {
			continue
		}
		for _, k := range a.Tree.Children(n) {
			if k := int(k); k > v && a.rel(k) == "conj" && a.verbal(k) {
				if o := a.Tree.Child(k, "obj"); o >= 0 {
					return o
				}
			}
		}
	}
	return -1
}

// mustering are verbs whose object are people that are made fit for something.
var mustering = set("train arm equip teach")

// runs lists verbs of running and improving a thing, beside those of the lexicon, that helping can bear on.
var runs = set(`run operate maintain develop improve modernise modernize upgrade test repair expand enrich design deploy fire
launch install construct assemble build make obtain acquire get secure restore replace extend complete finish dig fly use
start begin continue accelerate advance service evade fund set mine refine extract miniaturise miniaturize perfect`)

// dated reports whether the phrase headed by tok is a date.
func (a *analysis) dated(tok int) bool { return a.valueAt(tok, extract.Date) != nil }

// claim makes the claim of a binding.
func (a *analysis) claim(b *binding, head int, pred extract.Range, form extract.Form, kind string) extract.Claim {
	e := b.entry
	c := extract.Claim{Relation: e.Relation, Head: head, Predicate: pred, Lemma: e.Lemma, Form: form, Realis: e.Realis, Rule: e.Lemma + "/" + b.name}
	bound := map[int]bool{}
	for _, fs := range b.roles {
		for _, f := range fs {
			if f.how != "goods" { // "purchases of Chadian copper": a part of the goods' own name
				bound[f.head] = true
			}
		}
	}
	bound[head] = true
	var trace []string
	told := map[int]bool{} // the members of one side, who are not those of the other as well
	args := func(role extract.Role) []extract.Argument {
		var out []extract.Argument
		seen := map[int]bool{}
		for _, f := range b.roles[role] {
			h := f.head
			if f.slot == "xcomp" {
				if o := a.actObject(f.head); o >= 0 {
					h = o
				}
				for _, hh := range a.conjuncts(h) {
					if hh != h && a.partyName(hh) { // "help Chad build bombs -- Peru and Chile"
						continue
					}
					out = append(out, extract.Argument{Head: hh, Range: a.nounPhrase(hh, bound), Slot: f.slot})
					if role == extract.Item {
						c.Category = append(c.Category, b.category[f.head])
					}
				}
				continue
			}
			if seen[h] {
				continue
			}
			seen[h] = true
			r := a.nounPhrase(h, bound)
			if r.Start < pred.End && pred.End <= h && r.Start >= pred.Start { // a particle that the parser hung on the phrase: "handed over 14 jets"
				r.Start = pred.End
			}
			for f.slot == "comp" && r.Start < h && a.compared(r.Start) { // "the largest grain exporters": the exporters are the largest
				r.Start++
			}
			if _, from, ok := a.entryFrom(h); ok && f.slot == "comp" { // "heavy water supplies": the adjective hangs on the noun behind
				r.Start = min(r.Start, from)
			}
			for f.how == "split" && r.Start > head+1 && (a.Tags[r.Start-1].UPOS == "DET" || a.Tags[r.Start-1].UPOS == "ADJ" || a.Tags[r.Start-1].UPOS == "NUM") { // its article hangs on the other half
				r.Start--
			}
			general := len(out)
			out = append(out, extract.Argument{Head: h, Range: r, Slot: f.slot})
			if role == extract.Item {
				c.Category = append(c.Category, b.category[h])
				for _, m := range a.members(h) {
					cat, ok := a.member(m, b.category[h])
					if ok && !seen[m] {
						seen[m] = true
						if from := a.Tree.Subtree(m).Start; from > h && from < r.End { // "arms, among them mortars"
							r.End = from
							out[general].Range = r
						}
						out = append(out, extract.Argument{Head: m, Range: a.nounPhrase(m, bound), Slot: f.slot + "+including"})
						c.Category = append(c.Category, cat)
					}
				}
			}
			if role == extract.Recipient || role == extract.Supplier {
				list := a.members(h)
				for i, m := range list {
					between := i > 0 && i+1 < len(list) && a.Word(m) != a.low(m) && !a.actor(m) && a.actor(list[i-1]) && a.actor(list[i+1]) // an unknown name among parties
					if (a.actor(m) || between) && !seen[m] && !bound[m] && !told[m] {
						seen[m], told[m] = true, true
						out = append(out, extract.Argument{Head: m, Range: a.nounPhrase(m, bound), Slot: f.slot + "+including"})
					}
				}
			}
			if f.how != "" {
				trace = append(trace, fmt.Sprintf("%s %s by %s", role, a.Word(h), f.how))
			}
		}
		return out
	}
	a.ownersOfEndUse(b)
	for _, f := range b.roles[extract.Recipient] {
		bound[f.head] = true
	}
	c.Suppliers, c.Items, c.Recipients = args(extract.Supplier), args(extract.Item), args(extract.Recipient)
	c.Via, c.Authorities, c.Parties = args(extract.Through), args(extract.Authority), args(extract.Party)
	if len(c.Items) > 0 { // "a supplier of arms for the depots, including tanks": the list may hang on the predicate
		listed := a.members(head)
		for _, k := range a.Tree.Children(head) {
			if k := int(k); endUse[a.noun(k)] && k > head { // or on the depots
				listed = append(listed, a.members(k)...)
			}
		}
		for _, args := range [][]extract.Argument{c.Recipients, c.Suppliers} {
			for _, x := range args { // "sent weapons to Chad: rifles and mortars"
				if a.Tags[x.Head].UPOS == "PROPN" {
					listed = append(listed, a.colonList(x.Head)...)
				}
			}
		}
		for _, m := range listed {
			if cat, ok := a.member(m, c.Category[0]); ok && !bound[m] && m > c.Items[0].Head && !holdsItem(&c, m) {
				c.Items = append(c.Items, extract.Argument{Head: m, Range: a.nounPhrase(m, bound), Slot: "including"})
				c.Category = append(c.Category, cat)
			}
		}
	}
	if len(c.Items) == 0 && e.Implied != "" {
		c.Items = []extract.Argument{{Head: head, Range: pred, Slot: "implied"}}
		c.Category = []string{e.Implied}
	}
	a.weighed(&c, bound)
	for i := range c.Items { // "40 tonnes of rice a month"
		if it := &c.Items[i]; it.Range.Start < it.Head+1 && a.numeric(it.Range.Start) {
			it.Range.End = a.rate(it.Range.End, bound)
		}
	}
	if p := args(extract.ForPrice); len(p) > 0 {
		c.Price = &p[0]
	}
	if p := args(extract.AtPlace); len(p) > 0 && a.placed(&c, a.head(p[0].Head), p[0].Head, p[0].Slot) {
		c.Place = &p[0]
	}
	a.adjuncts(&c, bound)
	if c.Price == nil {
		a.price(&c, bound)
	}
	if c.Price != nil {
		if v := a.ValueWithin(c.Price.Range, extract.Money); v != nil {
			c.Price.Range = extract.Range{Start: v.Range.Start, End: a.each(v.Range.End)}
		}
	}
	c.Relation = relation(e.Relation, c.Category)
	sort.Strings(trace)
	c.Trace = strings.Join(append([]string{kind}, trace...), "; ")
	return c
}

// relation adjusts the relation of the entry to the item: what is built is a facility, what is produced an article;
// money that is given is financing, training that is given is training.
func relation(r extract.Relation, cats []string) extract.Relation {
	if len(cats) == 0 {
		return r
	}
	switch r {
	case extract.Build, extract.Produce:
		if cats[0] == "facility" {
			return extract.Build
		}
		return extract.Produce
	case extract.Supply, extract.Ship:
		if cats[0] == "money" {
			return extract.Finance
		}
	}
	return r
}

// nounPhrase is the phrase of an argument without the arguments and dates that hang within it.
func (a *analysis) nounPhrase(tok int, bound map[int]bool) extract.Range {
	if e := a.EntityAt(tok); e != nil && e.Range.Start <= tok && a.Tags[tok].UPOS != "NOUN" && e.Via == extract.ViaDemonym && a.Tree.Child(tok, "det") < 0 {
		return e.Range // "Iranian sales": the adjective alone
	}
	r := a.Tree.NounPhrase(tok, func(k int) bool {
		if a.Tags[tok].UPOS == "PROPN" && k > tok && a.rel(k) == "nmod" {
			switch c := a.caseOf(k); {
			case c == "of" || c == "" || c == "for" && (a.Tags[k].UPOS == "PROPN" || a.Word(k-1) != a.low(k-1)) && (a.EntityAt(k) == nil || a.EntityAt(k).Range.Has(tok)): // "Atoms for Peace Programme"
			default: // a name takes no other phrase: it belongs to the clause
				return true
			}
		}
		switch a.caseOf(k) {
		case "during", "since", "until", "after", "before", "amid", "despite", "en":
			return true
		case "in", "at":
			if k > tok && a.Tags[k].UPOS == "PROPN" && lessons[a.noun(tok)] { // "received training in Libya": where it happened
				return true
			}
		}
		if a.low(k) == "worth" || k > tok && (a.Tags[tok].UPOS == "PROPN" && (a.low(k) == "late" || a.low(k) == "early") || a.caseOf(k) == "from" && a.actor(tok) && a.carrier(k)) { // "the minister late Friday received"
			return true
		}
		if k > tok && a.rel(k) == "amod" && (a.Tree.Child(k, "advcl", "xcomp") > k || a.low(k) == "full" || a.low(k) == "laden" || a.low(k) == "available") { // "a ring responsible for selling rifles"
			return true
		}
		if k > tok && a.Tags[tok].UPOS == "PROPN" && a.Tags[k].XPOS == "CD" && a.Word(k-1) == "," { // "Jan Berg, 52"
			return true
		}
		if a.dated(k) && k > tok && a.Tags[tok].UPOS == "PROPN" { // "in Kano last week"
			return true
		}
		if c := a.Tree.Child(k, "case"); k > tok && c > tok && (a.noun(k) == "time" && a.low(c) == "for" || a.low(c) == "than" && a.Tags[tok].UPOS == "PROPN") { // "Kano for the first time", "from Kano than from Oran"
			return true
		}
		return bound[k] && k > tok || a.dated(k) && a.caseOf(k) != "" && a.caseOf(k) != "of" || membership(a.caseOf(k)) || a.rel(k) == "nmod" && (a.caseOf(k) == "via" || a.caseOf(k) == "through")
	})
	for k := r.Start; k < tok; k++ { // "sold [the kingdom] [water cannon]": what was split off is not part of it
		if h := a.head(k); bound[k] && (h == tok || h > k && h < tok && a.head(h) == tok) && (a.rel(k) == "compound" || a.rel(k) == "nmod:unmarked" || a.rel(k) == "amod" && a.Tags[k].UPOS == "NOUN" || a.rel(k) == "nummod" && a.party(k) || a.rel(k) == "nmod:poss" && a.rel(tok) == "compound") {
			r.Start = min(a.Tree.Subtree(k).End, tok)
		}
	}
	if v := a.valueAt(r.Start, extract.Date); v != nil && v.Relative && v.Range.Start == r.Start && v.Range.End <= tok && !clitics[a.Word(v.Range.End)] && (a.actor(tok) || officials[a.noun(tok)]) { // "[last month] agents of the service seized"
		r.Start = v.Range.End
	}
	if r.Start == tok && tok > 0 && a.Tags[tok].UPOS == "NUM" && a.low(tok-1) == "another" {
		r.Start--
	}
	if v := a.Tree.Child(tok, "acl"); v == r.End && v > tok && christening[a.lemma(v)] && !bound[v] { // "a company called Velmar": its name
		if n := a.Tree.Child(v, "xcomp", "obj"); n > v && a.proper(n) {
			for r.End = n + 1; r.End < a.Tree.Subtree(v).End && a.proper(r.End); r.End++ {
			}
		}
	}
	if k := a.Tree.Child(tok, "conj"); k == r.End+1 && a.exception(tok, k) { // "all but three"
		r.End = k + 1
	}
	if e := a.EntityAt(tok); e != nil && e.Kind == extract.Vessel && e.Range.Start < r.Start { // "BRP Conrado Lena", read as several phrases
		r.Start = e.Range.Start
	}
	if r.Start+1 < tok && a.Tags[r.Start].XPOS == "WRB" && a.Tags[r.Start+1].XPOS == "JJ" && a.low(r.Start+1) != "many" && a.low(r.Start+1) != "much" { // "shows how armoured vehicles were sold"
		r.Start++
	}
	for i := range a.Values { // "more than a million shells": the bound belongs to the phrase
		v := &a.Values[i]
		if v.Range.Start >= r.End {
			break
		}
		if v.Kind != extract.Date && v.Range.Start < r.Start && v.Range.Overlaps(r) && a.SentenceOf(v.Range.Start) == a.SentenceOf(tok) {
			r.Start = v.Range.Start
		}
	}
	// A possessive clitic belongs to the phrase of a possessor no more than a preposition does, nor an emphatic pronoun to a name.
	for r.End-1 > tok && (a.Tags[r.End-1].XPOS == "POS" || a.Tags[r.End-1].UPOS == "PUNCT" || a.Tags[tok].UPOS == "PROPN" && (a.low(r.End-1) == "itself" || a.low(r.End-1) == "himself" || a.low(r.End-1) == "herself")) {
		r.End--
	}
	if last := r.End - 1; last-1 > tok && a.Word(last-1) == "," && (a.Tags[last].UPOS == "ADV" || a.Tags[last].UPOS == "ADJ") { // "Chad, long [dependent on them], bought"
		r.End -= 2
	}
	if first := a.Sentences[a.SentenceOf(tok)].Tokens.Start; r.Start == first && r.Start < tok && a.rel(first) == "advmod" && a.head(first) == tok && linking[a.low(first)] {
		r.Start++ // "Meanwhile Chad bought"
	}
	for k := r.Start + 1; k < tok; k++ {
		if w := a.low(k); (w == "later" || w == "earlier") && a.Tags[k].UPOS == "ADV" && a.Sentences[a.SentenceOf(tok)].Tokens.Start == r.Start {
			r.Start = k + 1 // "A year later Chad bought"
		}
	}
	for r.Start < tok && (a.low(r.Start) == "them" && a.Tags[r.Start].UPOS == "PRON" || (a.low(r.Start) == "by" || a.low(r.Start) == "from" || a.low(r.Start) == "to") && a.rel(r.Start) == "case" || a.conjoins(r.Start) || a.Tags[r.Start].UPOS == "PUNCT" && a.Tags[r.Start].XPOS != "$" || focus[a.low(r.Start)] && (a.rel(r.Start) != "det" || a.Tags[tok].UPOS == "PROPN") || a.lemma(r.Start) == "not" && a.rel(r.Start) == "advmod" && a.head(r.Start) == tok) {
		r.Start++
	}
	return a.balance(r, tok)
}

// lessons are nouns for what is done for somebody at a place.
var lessons = set("training instruction schooling course treatment help assistance aid support")

// linking adverbs open a sentence and belong to no phrase of it.
var linking = set("meanwhile separately earlier later additionally furthermore moreover however instead recently previously currently now then today yesterday")

// focus particles and correlative conjunctions belong to the clause, not to the noun phrase they stand before.
var focus = set("not only also simply just even either both neither nor mainly merely especially possibly perhaps probably presumably reportedly allegedly")

// balance drops an unmatched bracket or quotation mark at either end of a phrase.
func (a *analysis) balance(r extract.Range, tok int) extract.Range {
	s := a.RangeText(r)
	if strings.Count(s, `"`) == 1 && r.End < len(a.Tokens) && a.Word(r.End) == `"` && a.Word(r.Start) != `"` { // "a state with a "technical capability""
		r.End++
	}
	if strings.Count(s, "(") > strings.Count(s, ")") {
		for i := r.End - 1; i > tok; i-- {
			if a.Word(i) == "(" {
				return extract.Range{Start: r.Start, End: i}
			}
		}
	}
	return r
}

func membership(p string) bool {
	return p == "including" || p == "such_as" || p == "like" || p == "among" || p == "as_well_as"
}

// members are the noun phrases that "including", "such as", "among them", "ranging from", a clause with include, a colon or brackets add to a general one.
func (a *analysis) members(tok int) []int {
	var out []int
	visit := func(n int) {
		for _, k32 := range a.Tree.Children(n) {
			k := int(k32)
			if k < tok {
				continue
			}
			switch p := a.caseOf(k); {
			case p == "among" && (a.noun(k) == "thing" || a.Tags[k].UPOS == "PRON"): // "among them Velmar": the list stands behind, or hangs on it
				out = append(out, a.conjuncts(k)[1:]...)
			case (p == "including" || p == "such_as" || p == "among") && a.nominal(k) && (a.rel(k) == "nmod" || a.rel(k) == "obl"):
				out = append(out, a.conjuncts(k)...)
			case a.rel(k) == "acl" && a.low(k) == "including" && a.Tree.Child(k, "obj") >= 0, a.rel(k) == "acl:relcl" && a.lists(k) && a.relativizer(a.Tree.Child(k, "nsubj")):
				out = append(out, a.conjuncts(a.Tree.Child(k, "obj"))...)
			case a.rel(k) == "acl" && a.low(k) == "ranging":
				for _, end := range a.Tree.Children(k) {
					if e := int(end); a.rel(e) == "obl" && (a.caseOf(e) == "from" || a.caseOf(e) == "to") && a.isListed(e) {
						out = append(out, e)
					}
				}
			}
		}
	}
	visit(tok)
	if v := a.head(tok); v > tok && a.rel(tok) == "nsubj" && a.lists(v) { // "the package sent to Mali includes rifles"
		out = append(out, a.conjuncts(a.Tree.Child(v, "obj"))...)
	}
	several := tok
	if k := a.ofPhrase(tok); k > tok && transparent[a.noun(tok)] { // "shipments of items such as rifles"
		visit(k)
		several = k
	}
	if x := a.Tags[several].XPOS; x == "NNS" || a.noun(several) == "people" {
		out = append(out, a.itemised(tok)...)
		if several != tok {
			out = append(out, a.itemised(several)...)
		}
	}
	if t := a.amongThem(several); t >= 0 {
		out = append(out, a.conjuncts(t)...)
	}
	return out
}

// lists reports whether verb v plainly says what belongs to its subject: "includes rifles", but not "may include rifles", "included them in it".
func (a *analysis) lists(v int) bool {
	o := a.Tree.Child(v, "obj")
	return (a.lemma(v) == "include" || a.lemma(v) == "comprise") && o > v && a.Tags[o].UPOS != "PRON" && a.Tree.Child(v, "aux", "aux:pass", "advmod") < 0
}

// membersBehind are the members of tok, also when their phrase hangs on the verb: "bought [things] [including pumps]".
func (a *analysis) membersBehind(tok int) []int {
	out := a.members(tok)
	if h := a.head(tok); len(out) == 0 && h >= 0 && a.rel(tok) == "obj" {
		for _, k := range a.Tree.Children(h) {
			if k := int(k); k > tok && a.rel(k) == "obl" && membership(a.caseOf(k)) && a.Tree.Subtree(k).Start == a.Tree.Subtree(tok).End {
				out = append(out, a.conjuncts(k)...)
			}
		}
	}
	return out
}

// colonList are the noun phrases behind a colon that hang on tok as an apposition: "sent people: doctors and drivers".
func (a *analysis) colonList(tok int) []int { return a.listBehind(tok, ":") }

// itemised are the noun phrases that a colon or brackets list behind tok: "sells metals (copper and zinc)". What stands alone in brackets may be
// another name. Parties that are named so are no further ones.
func (a *analysis) itemised(tok int) []int {
	out := a.colonList(tok)
	if in := a.listBehind(tok, "("); len(in) > 1 {
		out = append(out, in...)
	}
	if a.actor(tok) && !slices.ContainsFunc(out, func(k int) bool { return a.Tags[k].UPOS != "PROPN" }) { // "three firms: A, B and C" are three
		return nil
	}
	return out
}

// listBehind are the noun phrases in apposition to tok that the mark opens.
func (a *analysis) listBehind(tok int, mark string) []int {
	for _, k32 := range a.Tree.Children(tok) {
		k := int(k32)
		if start := a.Tree.Subtree(k).Start; start > tok && (a.rel(k) == "appos" || a.rel(k) == "list") && a.nominal(k) && (a.Word(start) == mark || a.Word(start-1) == mark) {
			return a.conjuncts(k)
		}
	}
	return nil
}

// member is the category of a noun phrase that "including" or "such as" puts beside an item.
// general is the category of the item; what is beside people is people.
func (a *analysis) member(tok int, general string) (string, bool) {
	if cat, ok := a.listed(tok, 0); ok {
		return cat, true
	}
	if general == "people" && a.Tags[tok].XPOS == "NNS" && a.actor(tok) {
		return general, true
	}
	if general == "money" {
		return "", false
	}
	if transfers(a.lex.nouns[a.noun(tok)]) { // "sales of arms, including deliveries approved before"
		return "", false
	}
	return "other", a.Tags[tok].UPOS == "NOUN" && !a.actor(tok) && !a.lex.rejects[a.noun(tok)] && !abstract(a.noun(tok))
}

// transfers reports whether one of the entries of a noun is an act of handing over or taking.
func transfers(entries []nounEntry) bool {
	return slices.ContainsFunc(entries, func(e nounEntry) bool { return e.noun.As == "out" && !e.noun.Bare || e.noun.As == "in" })
}

// compared reports whether tok is an adjective that ranks what it stands before.
func (a *analysis) compared(tok int) bool {
	switch x := a.Tags[tok].XPOS; x {
	case "JJS", "RBS", "JJR", "RBR":
		return a.noun(tok) != "most" && a.noun(tok) != "more" && a.noun(tok) != "less" // "most copper exports"
	}
	return ranking[a.low(tok)]
}

// ranking are adjectives that say of those in trade how great they are, or of a trade how it grows.
var ranking = set("big major main leading top key prime chief principal important growing independent sole exclusive total overall annual monthly record")

// amongThem is the head of the noun phrase behind "among them" in the sentence of a plural, or -1.
func (a *analysis) amongThem(tok int) int {
	if x := a.Tags[tok].XPOS; x != "NNS" && x != "NNPS" {
		return -1
	}
	s := a.Sentences[a.SentenceOf(tok)].Tokens
	for t := tok + 1; t+2 < s.End && t < tok+12; t++ {
		h := t + 2
		switch {
		case a.low(t) != "among":
			continue
		case a.low(t+1) == "them", a.low(t+1) == "which":
		case a.low(t+1) == "other" && a.low(h) == "things":
			h++
		default:
			continue
		}
		for h < s.End && a.Tags[h].UPOS != "NOUN" && a.Tags[h].UPOS != "PROPN" {
			if a.verbal(h) {
				return -1
			}
			h++
		}
		for h < s.End && a.head(h) > h && a.rel(h) == "compound" {
			h = a.head(h)
		}
		if h < s.End {
			return h
		}
	}
	return -1
}

// ownersOfEndUse puts the definite possessor in the place of the facility or programme that goods are delivered to: "arms
// for Assad's depots" are for Assad. "A Russian depot" has no definite one and gets them itself.
func (a *analysis) ownersOfEndUse(b *binding) {
	for i, f := range b.roles[extract.Recipient] {
		if core(f.slot) && f.slot != "subj" || !endUse[a.noun(f.head)] && !(b.name == "depart_from" && a.gate(f.head)) || a.actor(f.head) {
			continue
		}
		if p := a.possessor(f.head); p >= 0 && (a.rel(p) == "nmod:poss" || a.definite(f.head)) && (a.actor(p) || a.capital(p)) && a.Tags[p].UPOS != "PRON" && !a.sameParty(p, b.roles[extract.Supplier]) {
			b.roles[extract.Recipient][i] = filler{p, f.slot, "possessor"}
		}
	}
}

// paid reports whether the item bound so far is money.
func (a *analysis) paid(b *binding) bool {
	for _, it := range b.roles[extract.Item] {
		if b.category[it.head] == "money" {
			return true
		}
	}
	return false
}

// plural reports whether a noun phrase denotes more than one: "the two countries signed a deal".
func (a *analysis) plural(tok int) bool {
	x := a.Tags[tok].XPOS
	return x == "NNS" || x == "NNPS" || a.low(tok) == "they" || a.low(tok) == "both"
}

// conjoins reports whether token t is a conjunction, or a word of one: "as well as".
func (a *analysis) conjoins(t int) bool {
	h := a.head(t)
	return a.rel(t) == "cc" || a.rel(t) == "fixed" && h >= 0 && h < t && a.rel(h) == "cc"
}
