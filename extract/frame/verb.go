package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// verb matches the entries of a verb and returns its claim, and those of negated halves set in contrast to it.
func (a *analysis) verb(v int, opt Options) []extract.Claim {
	lemma := a.lemma(v)
	particle := a.particle(v)
	var entries []*Entry
	if particle >= 0 {
		entries = a.lex.verbs[lemma+"_"+a.low(particle)]
		if len(entries) == 0 && (!neutral[a.low(particle)] || yielding[lemma+"_"+a.low(particle)]) {
			return nil
		}
	}
	compound := v > 1 && a.Word(v-1) == "-" && len(a.lex.verbs[a.low(v-2)+"-"+lemma]) > 0
	if compound { // "jump-started"
		entries = a.lex.verbs[a.low(v-2)+"-"+lemma]
	}
	if a.available(v) >= 0 {
		entries = a.lex.verbs["make_available"]
	}
	if len(entries) == 0 {
		entries = a.lex.verbs[lemma]
	}
	if len(entries) == 0 {
		return nil
	}
	if a.rel(v) == "amod" || a.rel(v) == "compound" || a.rel(v) == "case" || a.rel(v) == "aux" || a.rel(v) == "cop" {
		return nil
	}
	if v > 0 && a.Word(v-1) == "-" && !compound && a.Tokens[v-1].End == a.Tokens[v].Start && !(v > 1 && manner[a.low(v-2)]) { // "strong-arm": part of another word
		return nil
	}
	if s, _ := a.subjectOf(v, false, 0); s >= 0 && (lemma == "stop" && a.stopping(s) || lowering[lemma] && legislating[a.noun(s)] || lemma == "order" && judging[a.noun(s)]) {
		return nil // the authority over what is stopped, not its supplier; a court orders no goods
	}
	if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "for" && a.rel(v) == "acl" && a.Tags[v].XPOS == "VBG" && tools[a.noun(a.head(v))] { // "technology for making rifles": what it is for
		return nil
	}
	if a.causes(v) && a.available(v) < 0 || a.power(v) || a.outdone(v) || a.record(v) || a.courteous(v) {
		return nil
	}
	if v > 2 && a.low(v-1) == "to" && a.low(v-2) == "not" && a.low(v-3) == "how" { // "a lesson in how not to build an airport"
		return nil
	}
	if v+2 < len(a.Tokens) && a.low(v+1) == "in" && a.low(v+2) == a.low(v) { // "arm in arm"
		return nil
	}
	if a.aidedAct(v) || a.kindOf(v) {
		return nil
	}
	c := a.clauseOf(v)
	pred := extract.Range{Start: v, End: v + 1}
	if particle == v+1 {
		pred.End = particle + 1
	}
	best := a.bestVerb(entries, c, pred, opt)
	if best == nil {
		return nil
	}
	if (lemma == "arm" || lemma == "equip") && c.passive && (c.form == extract.Participle || a.rel(v) == "advcl" && a.Tree.Child(v, "aux:pass", "mark", "nsubj:pass") < 0) && len(best.roles[extract.Supplier]) == 0 && !opt.NoGate {
		a.Explain("frame", pred, lemma+": what somebody carries, not a transfer") // "gunmen armed with rifles"
		return nil
	}
	if best.entry.Implied != "" && len(best.roles[extract.Item]) == 0 && (len(best.roles[extract.Recipient]) == 0 || len(best.roles[extract.Supplier]) == 0 && (c.has("with") || best.name == "fit_with")) && !opt.NoGate {
		a.Explain("frame", pred, lemma+": of nobody, with nothing") // "broke in, armed with a crowbar"
		return nil
	}
	if it := best.roles[extract.Item]; len(it) == 1 && (best.name == "depart_from" || best.name == "way_to") && a.Tags[it[0].head].UPOS == "PRON" && a.carrierBefore(it[0].head) {
		a.Explain("frame", pred, lemma+": the way of a ship") // "the ship took maize on board before it went on to Mali"
		return nil
	}
	if it := best.roles[extract.Item]; best.name == "swap_for" && len(best.roles[extract.Recipient]) == 0 && !slices.ContainsFunc(c.all("for"), func(f filler) bool { return !a.dated(f.head) && !moments[a.noun(f.head)] }) && !slices.ContainsFunc(it, func(f filler) bool { return arms[best.category[f.head]] }) {
		a.Explain("frame", pred, lemma+": a business with nobody") // "has traded grain for years"
		return nil
	}
	if it := best.roles[extract.Item]; len(it) > 0 && best.category[it[0].head] == "people" && slices.ContainsFunc(c.all("to"), func(f filler) bool { return confinement[a.noun(f.head)] || a.noun(f.head) == "war" }) {
		a.Explain("frame", pred, "people sent where nobody gets them") // "sent three men to prison", "sending troops to the war"
		return nil
	}
	if it := best.roles[extract.Item]; !opt.NoGate && len(it) > 0 && (best.entry.Relation == extract.Ship || best.entry.Relation == extract.Supply) && a.ownPeople(best, c) {
		a.Explain("frame", pred, "people sent to no one, or elected")
		return nil
	}
	if rec := best.roles[extract.Recipient]; !opt.NoGate && len(rec) > 0 && best.entry.Relation == extract.Supply && a.toldToMedia(best) {
		a.Explain("frame", pred, lemma+": the press gets to know it")
		return nil
	}
	if it := best.roles[extract.Item]; !opt.NoGate && lemma == "get" && best.name == "import_from" && len(it) == 1 && !best.sourced && a.spoils(it[0].head, best, v) {
		a.Explain("frame", pred, "get: what is there for the taking")
		return nil
	}
	if it := best.roles[extract.Item]; !opt.NoGate && len(it) == 1 && lemma == "send" && a.carrier(it[0].head) && a.Tags[it[0].head].XPOS == "NN" && errand(a, best) {
		a.Explain("frame", pred, lemma+": a vehicle on its way") // "sent a car to the airport"
		return nil
	}
	if !opt.NoGate && best.entry.Relation == extract.Train && !c.passive && len(best.roles[extract.Item]) == 0 && a.ownHands(best) {
		a.Explain("frame", pred, lemma+": one's own") // "the army trains its officers"
		return nil
	}
	if !opt.NoGate && a.bearing(best, c) {
		a.Explain("frame", pred, lemma+": bears arms")
		return nil
	}
	if it := best.roles[extract.Item]; len(it) == 1 && lemma == "take" && a.Tags[it[0].head].UPOS == "PRON" && c.has("for") { // "took it for a toy"
		return nil
	}
	if it := best.roles[extract.Item]; len(it) == 1 && best.name == "contract_for" && a.Tags[it[0].head].UPOS == "PRON" && lemma == "sign" { // "the officer who signed for them"
		return nil
	}
	if it := best.roles[extract.Item]; len(it) == 1 && best.name == "borne_to" && c.passive && len(best.roles[extract.Supplier]) == 0 && a.carrier(it[0].head) {
		a.Explain("frame", pred, lemma+": where a ship is taken") // "the trawler was brought into port"
		return nil
	}
	if k := a.Tree.Child(v, "advmod"); lemma == "send" && k > v && away[a.low(k)] && !c.has("to") && len(best.roles[extract.Item]) > 0 && best.category[best.roles[extract.Item][0].head] == "people" {
		a.Explain("frame", pred, "people sent away are handed over to nobody") // "sent the hosts home"
		return nil
	}
	if to := c.all("to"); lemma == "make" && (c.form == extract.Relative || a.rel(v) == "ccomp" && a.head(v) >= 0 && a.rel(a.head(v)) == "acl:relcl") && best.entry.Relation == extract.Produce && len(to) > 0 && a.party(to[0].head) { // "the transfer of rifles which Chad made to Mali"
		return nil
	}
	if lemma == "pay" && best.entry.Relation == extract.Sell && a.unpaid(v) && !opt.NoGate {
		a.Explain("frame", pred, "goods that nobody paid for may have come all the same") // "never paid for the jets"
		return nil
	}
	if best.name == "rely_item" && a.strong(best.roles[extract.Item]) { // "firms on which it depends": somebody, no thing
		return nil
	}
	if best.name == "rely_from" && len(best.roles[extract.Supplier]) == 0 && !opt.NoGate {
		p := a.possessor(best.roles[extract.Item][0].head)
		if s := c.all("subj"); len(s) == 1 && !a.actor(s[0].head) || p >= 0 && a.partyName(p) { // "relied on German parts"
			a.Explain("frame", pred, lemma+": nobody whom the goods come from")
			return nil
		}
	}
	if c.lemma == "lease" && best.entry.Relation == extract.Sell && !mirrored[best.name] && len(best.roles[extract.Recipient]) == 0 && len(best.roles[extract.Supplier]) > 0 && !best.sourced {
		a.Explain("frame", pred, "lease: to somebody, or from somebody")
		return nil
	}
	if lemma == "take" && a.mistaken(v) {
		return nil // "took the firm for a supplier"
	}
	if c.lemma == "come" && best.name == "come_from" && len(best.roles[extract.Supplier]) == 0 {
		a.Explain("frame", pred, "come: nobody whom the goods come from") // "rockets came late to the country"
		return nil
	}
	if c.lemma == "fly" && !c.passive && len(best.roles[extract.Recipient]) == 0 && best.name == "carry_to" && !best.sourced && !c.has("to") && !c.has("into") {
		a.Explain("frame", pred, "flies what it has")
		return nil
	}
	if c.lemma == "teach" && best.name == "train_up" && c.form == extract.Gerund {
		a.Explain("frame", pred, "teaching is a trade") // "teaching staff"
		return nil
	}
	if rec := best.roles[extract.Recipient]; best.entry.Lemma == "equip" && best.entry.Implied != "" && len(best.roles[extract.Item]) == 0 && !c.passive {
		if p := a.Tree.Child(rec[0].head, "nmod:poss"); p >= 0 && (a.low(p) == "its" || a.low(p) == "their") {
			a.Explain("frame", pred, "equip: one's own") // "equipped its laboratory"
			return nil
		}
	}
	if best.entry.Lemma == "instruct" && best.name == "train_up" && !a.learner(best, v, c) {
		a.Explain("frame", pred, "instruct: an order, or no learner") // "instructed the army to leave"
		return nil
	}
	if a.deployed(best) {
		a.Explain("frame", pred, "moves what it has")
		return nil
	}
	if a.firing(best, c) {
		a.Explain("frame", pred, "delivers a warhead to its target")
		return nil
	}
	if it := best.roles[extract.Item]; len(it) > 0 && a.low(it[0].head) == "none" && a.ofPhrase(it[0].head) < 0 && (len(best.roles[extract.Supplier]) == 0 || len(best.roles[extract.Recipient]) == 0) {
		return nil // "having sent none before" only says how little that was
	}
	a.possessedItem(best)
	if best.name == "help_item" && helping[lemma] && !opt.NoGate {
		if it := best.roles[extract.Item][0].head; c.form == extract.Participle && len(best.roles[extract.Recipient]) == 0 && a.rel(it) == "obj" && a.makes(a.head(it)) { // "built a programme aided by Chad"
			if s, _ := a.subjectOf(a.head(it), a.passiveVoice(a.head(it)), 0); s >= 0 && a.actor(s) {
				best.roles[extract.Recipient] = []filler{{s, "subj", "maker"}}
			}
		}
		if it := best.roles[extract.Item][0].head; len(best.roles[extract.Recipient]) == 0 || !programmes[a.noun(it)] && !endeavours[a.noun(it)] {
			a.Explain("frame", pred, lemma+": no programme of somebody's")
			return nil
		}
	}
	if sup := best.roles[extract.Supplier]; c.lemma == "train" && !c.passive && len(best.roles[extract.Recipient]) == 0 && len(sup) > 0 && sup[0].slot == "subj" { // "the crews trained on simulators": were trained
		best.roles[extract.Recipient], best.roles[extract.Supplier] = sup, nil
		if !a.taughtAbroad(best, c.fillers) {
			a.Explain("frame", pred, "train: oneself")
			return nil
		}
	}
	a.goBetween(best, v)
	a.unpack(best, c)
	a.unload(best, v)
	cl := a.claim(best, v, pred, c.form, string(c.form))
	a.inUse(best, c, &cl)
	a.lessons(&cl)
	a.lend(best, v, &cl)
	a.benefactor(best, c, &cl)
	if !opt.NoGate && !best.abroad && !a.inTrade(&cl, best.entry) {
		a.Explain("frame", pred, cl.Rule+": nobody in trade")
		return nil
	}
	out := append([]extract.Claim{cl}, a.contrasts(best, v, pred, c.form)...)
	return append(append(out, a.gapped(entries, c, pred, opt)...), a.portions(entries, c, pred, opt)...)
}

// lessons makes training the predicate of a claim whose verb only says that it was given: "Chile gave the police training in crowd control".
func (a *analysis) lessons(c *extract.Claim) {
	if c.Relation != extract.Supply || len(c.Items) != 1 || a.noun(c.Items[0].Head) != "training" || !giving[c.Lemma] {
		return
	}
	c.Relation = extract.Train
	if n := c.Items[0].Head; extract.BaseRel(a.rel(n)) != "nsubj" { // what is said of a subject is said by the verb: "no training was given"
		c.Form, c.Lemma, c.Head, c.Predicate = extract.Nominal, "training", n, extract.Range{Start: n, End: n + 1}
	}
}

// giving are verbs that with a noun of doing only say that it was done (support verbs, Gross 1981).
var giving = set("give provide offer supply")

// unpaid reports whether verb v of paying is negated: "never paid", "has yet to pay", "refused to pay".
func (a *analysis) unpaid(v int) bool {
	for k := v - 1; k >= 0 && k > v-5; k-- {
		switch a.low(k) {
		case "not", "n't", "n’t", "never", "yet", "without":
			return true
		}
	}
	h := a.head(v)
	return h >= 0 && a.rel(v) == "xcomp" && (a.lemma(h) == "refuse" || a.lemma(h) == "fail" || a.lemma(h) == "decline")
}

// toldToMedia reports whether everybody who gets a thing is of the press, and the thing is what can be printed: "released it to The Herald".
func (a *analysis) toldToMedia(b *binding) bool {
	for _, r := range b.roles[extract.Recipient] {
		if e := a.EntityAt(r.head); (e == nil || e.Kind != extract.Media) && !press[a.noun(r.head)] {
			return false
		}
	}
	return !slices.ContainsFunc(b.roles[extract.Item], func(f filler) bool { return a.Tags[f.head].UPOS != "PRON" && b.category[f.head] != "other" })
}

// press are those who print and broadcast.
var press = set("newspaper broadcaster reporter journalist press media editor magazine outlet tabloid")

// spoils reports whether somebody is to get a thing that is called known and of which the text has not spoken: "the terrorists will get the buses".
func (a *analysis) spoils(it int, b *binding, v int) bool {
	d, m := a.Tree.Child(it, "det"), a.Tree.Child(v, "aux")
	posed := m >= 0 && a.Tags[m].XPOS == "MD"
	for _, k := range a.Tree.Children(v) {
		if x := a.Tree.Child(int(k), "mark"); a.rel(int(k)) == "advcl" && x >= 0 && a.low(x) == "if" {
			posed = true
		}
	}
	if d < 0 || a.low(d) != "the" || !posed || a.Tree.Child(it, "amod", "compound", "nmod", "acl", "acl:relcl", "nummod") >= 0 {
		return false
	}
	switch b.category[it] {
	case "transport", "energy":
		return !a.inTheme()
	}
	return false
}

// errand reports whether a vehicle goes to a house, station or port, whose it does not become.
func errand(a *analysis, b *binding) bool {
	rec := b.roles[extract.Recipient]
	return len(rec) == 1 && (ways[a.noun(rec[0].head)] || harbours[a.noun(rec[0].head)] || houses[a.noun(rec[0].head)]) && !a.actor(rec[0].head)
}

// ownHands reports whether all who are trained belong to him who trains them, and no country or group with a name does it.
func (a *analysis) ownHands(b *binding) bool {
	rec, sup := b.roles[extract.Recipient], b.roles[extract.Supplier]
	if len(rec) != 1 || len(sup) != 1 || a.party(rec[0].head) && a.partyName(rec[0].head) {
		return false
	}
	p := a.Tree.Child(rec[0].head, "nmod:poss")
	return p >= 0 && a.Tags[p].UPOS == "PRON" && a.sameParty(p, sup)
}

// ownPeople reports whether people are sent whom nobody gets: those whom voters send to a chamber or an office ("sent good men to the Senate"), and a
// country's own that are sent to nobody ("sends its people", "sends its best").
func (a *analysis) ownPeople(b *binding, c *clause) bool {
	if c.lemma != "send" && c.lemma != "return" {
		return false
	}
	it := b.roles[extract.Item][0].head
	people := b.category[it] == "people" || folk[a.noun(it)]
	for _, f := range append(c.all("to"), c.all("into")...) {
		if people && (chambers[a.noun(f.head)] || chambers[a.low(f.head)]) {
			return true
		}
	}
	p := a.Tree.Child(it, "nmod:poss")
	if p < 0 || a.Tags[p].UPOS != "PRON" || len(b.roles[extract.Recipient]) > 0 || a.townward(c.fillers) || c.has("there") {
		return false
	}
	switch a.low(it) {
	case "best", "finest", "worst", "young", "people", "own":
		return true
	}
	m := a.MentionAt(it)
	return folk[a.noun(it)] || m != nil && m.Class == extract.People && !employed[a.noun(it)] && !forces[a.noun(it)] && !traders[a.noun(it)]
}

var (
	// folk are nouns of people that say nothing of what they do.
	folk = set("man woman person people folk boy girl youth son daughter candidate mp lawmaker legislator senator congressman congresswoman representative")
	// chambers are houses and offices that people are elected to.
	chambers = set("senate parliament congress house commons legislature assembly knesset bundestag duma diet seanad statehouse mansion capitol westminster holyrood stormont")
	// employed are people who are sent for what they can do.
	employed = set("expert adviser advisor specialist doctor nurse medic worker labourer laborer teacher inspector observer monitor engineer technician scientist instructor trainer contractor")
)

// bearing reports whether somebody only has arms with him: "the right to carry arms". Who brings them to others or from them is said, or he is in trade.
func (a *analysis) bearing(b *binding, c *clause) bool {
	it := b.roles[extract.Item]
	if c.lemma != "carry" || len(it) != 1 || len(b.roles[extract.Recipient]) > 0 || b.sourced || c.passive || a.Tree.Child(it[0].head, "nummod", "det", "amod", "compound", "nmod") >= 0 {
		return false
	}
	switch a.noun(it[0].head) {
	case "arm", "arms", "gun", "weapon", "firearm", "rifle", "pistol":
		return !slices.ContainsFunc(b.roles[extract.Supplier], func(f filler) bool { return a.carrier(f.head) || traders[a.noun(f.head)] }) && len(b.roles[extract.Through]) == 0
	}
	return false
}

// packaging are what goods are sent in.
var packaging = set("container crate box package parcel suitcase trunk barrel pallet consignment shipment cargo bag luggage")

// hiding are verbs of being within what is sent.
var hiding = set("hide conceal find discover pack stash stow store seize secrete smuggle contain")

// unpack takes what was within a container for the item of the participle that says where the container was sent: "pistols hidden in a container
// shipped from Chad".
func (a *analysis) unpack(b *binding, c *clause) {
	items := b.roles[extract.Item]
	if len(items) != 1 || c.form != extract.Participle || !packaging[a.noun(items[0].head)] {
		return
	}
	it := items[0].head
	h := a.head(it)
	if h < 0 || a.rel(it) != "obl" || a.caseOf(it) != "in" && a.caseOf(it) != "inside" || !hiding[a.lemma(h)] {
		return
	}
	what := a.Tree.Child(h, "nsubj:pass")
	if a.rel(h) == "acl" {
		what = a.head(h)
	} else if what < 0 {
		what = a.Tree.Child(h, "obj")
	}
	if what < 0 || !a.isListed(what) {
		return
	}
	b.roles[extract.Item] = []filler{{what, items[0].slot, "within"}}
	category, _ := a.listed(what, 0)
	b.category[what] = category
}

// sending are verbs whose thing may be the vehicle in which the goods go, bearers the participles that say what is in it.
var (
	sending = set("send dispatch despatch fly provide donate")
	bearers = set("carry bring transport haul bear load lade fill pack stuff cram")
)

// unload takes what a vehicle that is sent holds for the item, and the vehicle for the way: "sent two ships carrying corn to Chad", "a plane with ten
// tonnes of corn".
func (a *analysis) unload(b *binding, v int) {
	items := b.roles[extract.Item]
	if len(items) == 0 || !sending[a.lemma(v)] {
		return
	}
	it, goods := items[0].head, -1
	var below []int
	for _, x := range items {
		k := a.ofPhrase(x.head)
		if !a.carrier(x.head) && (k < 0 || !a.carrier(k)) {
			return
		}
		below = append(below, a.conjuncts(x.head)...)
		if k > x.head {
			below = append(below, k)
		}
	}
	var phrases []int // what the goods hang on
	for _, n := range append(below, v) {
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			switch laden := a.rel(k) == "acl" && bearers[a.lemma(k)] || a.low(k) == "full" || a.low(k) == "laden"; {
			case k < it || goods >= 0:
			case (a.rel(k) == "acl" || a.rel(k) == "advcl") && bearers[a.lemma(k)] && a.Tags[k].XPOS == "VBG":
				goods = a.Tree.Child(k, "obj")
				phrases = append(phrases, k)
			case laden:
				for _, g := range a.Tree.Children(k) {
					if p := a.caseOf(int(g)); int(g) > k && (p == "with" || p == "of") && goods < 0 {
						goods = int(g)
					}
				}
				phrases = append(phrases, k)
			case (a.rel(k) == "nmod" || a.rel(k) == "obl") && a.caseOf(k) == "with":
				goods = k
			}
		}
	}
	if goods < 0 || a.carrier(goods) {
		return
	}
	var fs []filler
	for _, g := range a.conjuncts(goods) {
		if cat, ok := a.listed(g, 0); ok && cat != "people" && cat != "facility" {
			fs = append(fs, filler{g, items[0].slot, "freight"})
			b.category[g] = cat
		}
	}
	if len(fs) == 0 {
		return
	}
	b.roles[extract.Item] = fs
	b.roles[extract.Through] = append(b.roles[extract.Through], items...)
	for _, n := range append(phrases, a.conjuncts(goods)...) {
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			if p := a.caseOf(k); len(b.roles[extract.Recipient]) == 0 && k > n && (p == "to" || p == "for" || p == "into") && (a.rel(k) == "nmod" || a.rel(k) == "obl") && a.receiver(k) && !used(b, k) {
				b.roles[extract.Recipient] = []filler{{k, p, "freight"}}
			}
		}
	}
}

// furthered gives whom the goods, the people or the money that are sent or given are to help as where they go: "rushed shells to help Chad's army", "gave $30
// million to help Chad build a dam"; -1 for none. Who helps his own keeps them.
func (a *analysis) furthered(c *clause) int {
	if c.has("to") || c.has("into") || c.has("iobj") || c.has("on_behalf_of") {
		return -1
	}
	from := []int{c.verb}
	for _, f := range c.fillers {
		if f.slot == "obj" && f.head > c.verb {
			from = append(from, f.head)
		}
	}
	for _, n := range from {
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			if k < n || a.rel(k) != "advcl" && a.rel(k) != "xcomp" && a.rel(k) != "acl" || !furthering[a.lemma(k)] {
				continue
			}
			o := a.Tree.Child(k, "obj", "iobj")
			if m := a.Tree.Child(k, "mark"); m < 0 || a.low(m) != "to" || o < k || !a.strong([]filler{{head: o}}) || a.sameParty(o, c.all("subj")) {
				continue
			}
			if m := a.MentionAt(o); m != nil && (m.Class == extract.Firm || m.Class == extract.OtherBody) && !a.partyName(o) && !a.definite(o) && a.possessor(o) < 0 { // "software to help firms manage": whoever needs it
				continue
			}
			if p := a.Tree.Child(o, "nmod:poss"); p >= 0 && (a.Tags[p].UPOS == "PRON" || a.sameParty(p, c.all("subj"))) {
				continue
			}
			return o
		}
	}
	return -1
}

// furthering are verbs of helping somebody to act.
var furthering = set("help assist enable allow support aid bolster reinforce strengthen")

// inUse makes who has in use what was made or handed over by others its recipient: "use rifles made in Chad", "fired rockets smuggled from Chad".
func (a *analysis) inUse(b *binding, c *clause, cl *extract.Claim) {
	if len(cl.Recipients) > 0 || len(cl.Items) == 0 || len(cl.Suppliers) == 0 || b.name != "made_in" && (c.form != extract.Participle || !c.passive || !transferring[cl.Relation]) {
		return
	}
	if w := a.awaiting(cl.Items[0].Head); w >= 0 && !a.sameParty(w, b.roles[extract.Supplier]) {
		cl.Recipients = []extract.Argument{{Head: w, Range: a.nounPhrase(w, nil), Slot: "awaiting"}}
		return
	}
	h, how := a.holder(cl.Items[0].Head)
	if h < 0 || !a.actor(h) || a.MentionAt(h) == nil || a.sameParty(h, b.roles[extract.Supplier]) || b.name != "made_in" && !using[strings.TrimPrefix(how, "holder of ")] {
		return
	}
	cl.Recipients = []extract.Argument{{Head: h, Range: a.nounPhrase(h, nil), Slot: "holder"}}
}

// using are the verbs of holding that say that one has a thing for good, and does not only show or take it.
var using = set("use have possess own operate field fire wield fly drive launch induct commission")

// awaiting is the actor who waits for the thing, "is waiting for jets promised by Chad", or -1.
func (a *analysis) awaiting(item int) int {
	h := a.head(item)
	if h < 0 || a.passiveVoice(h) || !(a.lemma(h) == "wait" && a.rel(item) == "obl" && a.caseOf(item) == "for" || a.lemma(h) == "await" && a.rel(item) == "obj") {
		return -1
	}
	s, _ := a.subjectOf(h, false, 0)
	if s < 0 || !a.strong([]filler{{head: s}}) {
		return -1
	}
	return s
}

// lend gives a claim that lacks a party the one whom another clause about the same goods names: a clause on them ("delivered the first of six jets
// ordered by Chad", "took delivery of two jets ordered from Chad"), or the one whose object they are ("Chad imported gas, resold by a trader",
// "launched the first ship ordered by Chad", "bought 20 tanks from Chad, of which it has received six").
func (a *analysis) lend(b *binding, v int, cl *extract.Claim) {
	suppliers, recipients := b.roles[extract.Supplier], b.roles[extract.Recipient]
	given, got := len(cl.Suppliers) > 0, len(cl.Recipients) > 0
	if len(cl.Items) == 0 || given == got || given && mirrored[b.name] || !transferring[cl.Relation] && (got || cl.Relation != extract.Produce) {
		return
	}
	lent := func(who int, slot string) []extract.Argument {
		if who < 0 || a.sameParty(who, suppliers) || a.sameParty(who, recipients) {
			return nil
		}
		return []extract.Argument{{Head: who, Range: a.nounPhrase(who, nil), Slot: slot}}
	}
	for k := cl.Items[0].Head; k >= 0; k = a.ofPhrase(k) {
		for _, g := range a.Tree.Children(k) {
			g := int(g)
			if g < k || g == cl.Head || a.rel(g) != "acl" && a.rel(g) != "acl:relcl" {
				continue
			}
			buyer := a.buyer(g)
			switch l := a.lemma(g); {
			case given && ordering[l] && buyer != k:
				cl.Recipients = lent(buyer, "buyer")
			case got && (ordering[l] || acquiring[l]) && cl.Relation != extract.Smuggle && cl.Realis == "" &&
				(buyer < 0 || a.sameParty(buyer, recipients) || a.compatriots(buyer, cl.Recipients[0].Head)): // what another bought he may have passed on himself
				cl.Suppliers = lent(a.seller(g), "seller")
			}
			if len(cl.Suppliers) > 0 && len(cl.Recipients) > 0 {
				return
			}
		}
	}
	what, g := a.handled(v)
	if g < 0 {
		return
	}
	switch l := a.lemma(g); {
	case given && acquiring[l] && a.rel(v) == "acl" && v > 0 && a.low(v-1) == "," && a.passiveVoice(v) && a.seller(g) < 0:
		cl.Recipients = lent(a.buyer(g), "acquirer")
	case got && b.entry.Lemma == "order" && cl.Form == extract.Participle && (finishing[l] || l == "lay" && a.noun(what) == "keel"):
		if s, _ := a.subjectOf(g, false, 0); s >= 0 && (a.strong([]filler{{head: s}}) || works[a.noun(s)]) && !a.state(s) {
			cl.Suppliers = lent(s, "yard")
		}
	case got && mirrored[b.name] && a.rel(v) == "acl:relcl" && (acquiring[l] || ordering[l]) && a.ofWhich(v, cl):
		cl.Suppliers = lent(a.seller(g), "whole")
	}
}

// buyer is the actor who gets the object of verb g, or -1.
func (a *analysis) buyer(g int) int {
	who := a.agentOf(g)
	if !a.passiveVoice(g) {
		who, _ = a.subjectOf(g, false, 0)
	}
	if who < 0 || !a.actor(who) || a.relativizer(who) {
		return -1
	}
	return who
}

// seller is the party from whom the object of verb g comes, or -1.
func (a *analysis) seller(g int) int {
	from := -1
	a.nested(g, func(k int, slot, _ string) {
		if from < 0 && slot == "from" && a.party(k) {
			from = k
		}
	})
	for _, k := range a.Tree.Children(g) {
		if k := int(k); from < 0 && a.rel(k) == "obl" && a.caseOf(k) == "from" && a.party(k) {
			from = k
		}
	}
	return from
}

// handled is the active verb whose object is what the clause of v hangs on, or what that is part of, and that object: "laid the keel of a ship ordered
// by Chad". The clause may hang on the seller. The verb is -1 when there is none.
func (a *analysis) handled(v int) (what, verb int) {
	const farthest = 3
	what = a.head(v)
	for i := 0; i < farthest && what >= 0 && (a.rel(what) == "nmod" || a.rel(what) == "appos" || a.rel(what) == "conj"); i++ {
		what = a.head(what)
	}
	if what < 0 || a.rel(what) != "obj" && (a.rel(what) != "obl" || a.caseOf(what) != "from") || a.passiveVoice(a.head(what)) {
		return -1, -1
	}
	return what, a.head(what)
}

// ofWhich reports whether the relative clause of v is about a part of the goods, "of which it has received six".
func (a *analysis) ofWhich(v int, cl *extract.Claim) bool {
	if w := a.Tree.Child(v, "obl"); w >= 0 && w < v && a.low(w) == "which" && a.caseOf(w) == "of" {
		return true
	}
	o := a.ofPhrase(cl.Items[0].Head)
	return o >= 0 && a.low(o) == "which"
}

// benefactor makes who pays for goods that are not said to come to him the one who finances them: a bank, fund or body of states, or whoever has
// not sent them himself: "the shipment was paid for by Peru".
func (a *analysis) benefactor(b *binding, c *clause, cl *extract.Claim) {
	if cl.Lemma != "pay" || b.entry.Relation != extract.Sell || len(cl.Suppliers) > 0 || len(cl.Recipients) != 1 || len(cl.Items) == 0 {
		return
	}
	who := cl.Recipients[0].Head
	m := a.MentionAt(who)
	if !benefactors[a.noun(who)] && (m == nil || m.Class != extract.InterState) && !(c.passive && packaging[a.noun(cl.Items[0].Head)]) {
		return
	}
	cl.Relation, cl.Suppliers, cl.Recipients = extract.Finance, cl.Recipients, nil
}

// benefactors pay for what others get.
var benefactors = set("bank fund donor foundation charity sponsor philanthropist benefactor")

// compatriots reports whether two parties are known to be of one state, or one is a government of nobody named.
func (a *analysis) compatriots(x, y int) bool {
	m, n := a.MentionAt(x), a.MentionAt(y)
	return m != nil && n != nil && m.Class == extract.State && n.Class == extract.State && (m.Entity.Country == n.Entity.Country || m.Entity.Country == "")
}

// finishing are verbs of bringing forth what is built.
var finishing = set("launch complete finish christen float build unveil roll_out")

// ordering lists verbs of getting goods from a seller.
var ordering = set("order buy purchase procure request commission")

// aidedAct reports whether gerund v is what help or assistance is in: "asked for help in building it". It makes no claim beside that of the help.
func (a *analysis) aidedAct(v int) bool {
	h, m := a.head(v), a.Tree.Child(v, "mark")
	if h < 0 || m <= 0 || a.low(m) != "in" || a.Tags[v].XPOS != "VBG" {
		return false
	}
	if a.rel(v) == "advcl" && a.Tags[m-1].UPOS == "NOUN" { // it may hang on the verb
		h = m - 1
	}
	return (a.rel(v) == "acl" || h == m-1) && slices.ContainsFunc(a.lex.nouns[a.noun(h)], func(e nounEntry) bool { return e.noun.As == "help" })
}

// kindOf reports whether a participle behind a form of be says of what kind the noun right behind it is: "the exports would be enriched uranium". The
// passive of a verb that does not take two objects has no object.
func (a *analysis) kindOf(v int) bool {
	if a.Tags[v].XPOS != "VBN" || a.Tree.Child(v, "aux:pass") < 0 || a.Tree.Child(v, "obj", "nmod") != v+1 {
		return false
	}
	for _, e := range a.lex.verbs[a.lemma(v)] {
		if slices.Contains(e.Verb, "dative") || slices.Contains(e.Verb, "supply_with") {
			return false
		}
	}
	return true
}

// endeavours are what somebody is helped with beside his programmes: "aided Chad's missile development".
var endeavours = set("development production research initiative ambition industry capability capacity construction")

// away are adverbs of where people are sent who are wanted no more.
var away = set("home away packing back off tumbling crashing")

// leaning are adjectives with the arguments of a verb of the lexicon.
var leaning = set("dependent reliant")

// courteous reports whether v is a speaker's own thanks, or thanks for what a verb beside it says was handed over.
func (a *analysis) courteous(v int) bool {
	if a.lemma(v) != "thank" {
		return false
	}
	if s, _ := a.subjectOf(v, a.passiveVoice(v), 0); s < 0 || a.low(s) == "i" || a.low(s) == "we" {
		return true
	}
	for _, k := range a.Tree.Children(v) {
		if k := int(k); a.caseOf(k) == "for" && a.Tree.Child(k, "acl", "acl:relcl") > k {
			return true
		}
	}
	return false
}

// relying are the leaning adjectives and their verbs, whose second phrase may hang on the first: "relied on Chad's mills for its flour".
var relying = set("rely depend dependent reliant")

// outdone reports whether verb v compares what nobody else did with what somebody did, which it does not deny: "no state has given it more
// tanks than Chad".
func (a *analysis) outdone(v int) bool {
	s := a.Tree.Child(v, "nsubj")
	if s < 0 || s > v || a.low(s) != "nobody" && a.low(s) != "none" {
		if d := a.Tree.Child(max(s, 0), "det"); s < 0 || d < 0 || a.low(d) != "no" && a.low(d) != "few" {
			return false
		}
	}
	for _, k := range a.Tree.Children(v) {
		k := int(k)
		if a.rel(k) != "obj" || k < v {
			continue
		}
		if m := a.Tree.Child(k, "amod", "advmod"); a.low(k) != "more" && (m < 0 || a.low(m) != "more" && a.low(m) != "greater" && a.low(m) != "bigger" && a.low(m) != "larger") {
			return false
		}
		for t := k + 1; t < a.Sentences[a.SentenceOf(v)].Tokens.End; t++ {
			if a.low(t) == "than" {
				return true
			}
		}
	}
	return false
}

// record reports whether verb v says of the greatest or first thing that nobody else did it so far, and not who did: "the largest shipment received
// by any country".
func (a *analysis) record(v int) bool {
	h := a.head(v)
	if h < 0 || h > v || a.rel(v) != "acl" && a.rel(v) != "acl:relcl" {
		return false
	}
	superlative := false
	for n := h; n >= 0 && !superlative; n = a.above(n) {
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			superlative = superlative || k < n && (a.Tags[k].XPOS == "JJS" || a.low(k) == "first" || a.low(k) == "only") || a.rel(k) == "amod" && a.Tree.Child(k, "advmod") >= 0 && a.low(a.Tree.Child(k, "advmod")) == "most"
		}
	}
	for _, k := range a.Tree.Children(v) {
		if r := a.rel(int(k)); superlative && (r == "nsubj" || r == "obl" || r == "obl:agent") {
			if d := a.Tree.Child(int(k), "det"); d >= 0 && a.low(d) == "any" {
				return true
			}
		}
	}
	return false
}

// above is the noun that the of-phrase n belongs to, or -1.
func (a *analysis) above(n int) int {
	if h := a.head(n); a.rel(n) == "nmod" && h >= 0 && h < n && a.caseOf(n) == "of" {
		return h
	}
	return -1
}

// causes reports whether verb v says what somebody makes of a thing or makes it do, and not that he makes or sends it: "make it appear",
// "made the tank lighter", "sent the drones slamming into a school" (Levin 1993, 29.3; Quirk et al. 1985, 16.50-54).
func (a *analysis) causes(v int) bool {
	x := a.Tree.Child(v, "xcomp")
	if a.passiveVoice(v) { // "the delivery was made possible by a grant"
		return a.lemma(v) == "make" && x > v && (a.Tags[x].UPOS == "ADJ" || a.verbal(x))
	}
	o := a.Tree.Child(v, "obj")
	if o < v {
		return false
	}
	switch a.lemma(v) {
	case "make":
		if m := a.Tree.Child(o, "amod"); m >= 0 && praising[a.low(m)] { // "it would make a fine tank": it would be one (Levin 1993, 29.8)
			if d := a.Tree.Child(o, "det"); d >= 0 && (a.low(d) == "a" || a.low(d) == "an") {
				return true
			}
		}
		return x > o && (a.Tags[x].UPOS == "ADJ" || a.bare(x) && a.Tree.Child(x, "mark") < 0)
	case "send":
		x := a.Tree.Subtree(o).End
		if k := a.Tree.Child(o, "acl"); k > o {
			x = k
		}
		if x >= len(a.Tokens) || a.Tags[x].XPOS != "VBG" || a.head(x) != o && a.head(x) != v || a.Tree.Child(x, "obj", "mark", "case") >= 0 {
			return false
		}
		for _, k := range a.Tree.Children(x) {
			switch a.caseOf(int(k)) {
			case "into", "onto", "through", "down", "across", "over":
				return true
			}
		}
	}
	return false
}

// available is the adjective with which *make* says that somebody hands a thing over, "made rifles available to Chad", "made available to Chad ten
// tanks"; -1 for none.
func (a *analysis) available(v int) int {
	if a.lemma(v) != "make" {
		return -1
	}
	if k := a.Tree.Child(v, "xcomp"); k > v && a.low(k) == "available" {
		return k
	}
	if o := a.Tree.Child(v, "obj"); o > v {
		for _, k := range a.Tree.Children(o) {
			if k := int(k); k > o && a.low(k) == "available" && a.rel(k) == "amod" {
				return k
			}
		}
	}
	return -1
}

// power reports whether gerund v says what a thing can do, and not what somebody does: "turbines capable of supplying 7,000 megawatts".
func (a *analysis) power(v int) bool {
	h := a.head(v)
	if h < 0 || a.noun(h) != "capable" || a.Tags[v].XPOS != "VBG" {
		return false
	}
	n := a.Tree.Child(h, "nsubj")
	if n < 0 && a.rel(h) == "amod" {
		n = a.head(h)
	}
	return n >= 0 && a.Tags[n].UPOS == "NOUN" && !a.actor(n) && !works[a.noun(n)]
}

// praising lists adjectives of worth: what "makes a fine X" is one, and makes none.
var praising = set("good better nice fine great perfect excellent ideal lovely decent wonderful splendid superb poor bad terrible handsome formidable")

// bare reports whether verb t has the form of a bare infinitive, which is that of a present.
func (a *analysis) bare(t int) bool { return a.Tags[t].XPOS == "VB" || a.Tags[t].XPOS == "VBP" }

// bestVerb is the binding of a clause that fills the most roles, over all constructions of the entries; nil when none fits.
func (a *analysis) bestVerb(entries []*Entry, c *clause, pred extract.Range, opt Options) *binding {
	var best *binding
	for _, e := range entries {
		for _, name := range e.Verb {
			con := a.lex.Constructions["verb"][name]
			if con["with"] == "" && con["obj"] == extract.Item && c.has("with") && slices.Contains(e.Verb, "supply_with") && a.withItself(c) {
				continue // "supplied it with what it lacked": the object receives
			}
			if (name == "contract_for" || name == "seek_item" || name == "stock_on") && c.has("obj") { // "signed a contract with Chad for rifles": the noun says what was agreed
				continue
			}
			if con["subj"] == "" && a.ownSubject(name, c) {
				continue
			}
			if name == "pay_act" && !a.sponsors(c) || (name == "pay_sum" || name == "pay_to" || name == "pay_obj") && a.sponsors(c) {
				continue
			}
			b, why := a.bind(e, name, con, c.fillers, opt)
			if b == nil {
				if a.Explaining {
					a.Explain("frame", pred, e.Lemma+"/"+name+": "+why)
				}
				continue
			}
			if best == nil || b.score > best.score {
				best = b
			}
		}
	}
	return best
}

// ownSubject reports whether a clause has a subject that its construction, which has no place for one, cannot do without: who makes things in a land
// makes them there ("makes pumps in Chad"), and what is no party and carries none brings nobody's goods ("the tide brought salt").
func (a *analysis) ownSubject(name string, c *clause) bool {
	s := c.all("subj")
	if name == "made_in" && len(s) > 0 && s[0].how == "by" { // "made by Velmar in Chad"
		return true
	}
	if c.passive || len(s) == 0 || s[0].how != "" && s[0].how != "shared" && s[0].how != "relative" {
		return false
	}
	h := s[0].head
	return name == "made_in" || hauling[name] && !a.actor(h) && !a.carrier(h) && !a.elliptic(h) && !works[a.noun(h)] && a.Tags[h].UPOS == "NOUN" && a.MentionAt(h) == nil && !a.isListed(h) && !transparent[a.noun(h)] && a.convoyOf(h) < 0
}

// mistaken reports whether somebody takes one thing for another.
func (a *analysis) mistaken(v int) bool {
	for _, k := range a.Tree.Children(v) {
		if k := int(k); k > v && a.rel(k) == "obl" && a.caseOf(k) == "for" && a.Tags[k].UPOS == "NOUN" {
			d := a.Tree.Child(k, "det")
			return d >= 0 && (a.low(d) == "a" || a.low(d) == "an") && a.actor(k)
		}
	}
	return false
}

// inward are verbs of moving goods to where one is, with in for a particle; money is put in, too.
var inward = set("bring ferry fly send ship pour pump take truck smuggle")

// movedIn is the object of a verb of moving whose particle was read as a preposition: "brought in rice", "pouring in weapons"; -1 for none.
func (a *analysis) movedIn(v int) int {
	p := v + 1
	if !inward[a.lemma(v)] && a.lemma(v) != "put" || p >= len(a.Tokens) || a.low(p) != "in" || a.rel(p) != "case" || a.passiveVoice(v) || a.Tree.Child(v, "obj") >= 0 {
		return -1
	}
	k := a.head(p)
	if k < 0 || a.rel(k) != "obl" || a.head(k) != v || a.Tags[k].UPOS == "PROPN" || a.dated(k) || a.carrier(k) || !a.isListed(k) && a.valueAt(k, extract.Money) == nil {
		return -1
	}
	if a.lemma(v) == "put" && a.valueAt(k, extract.Money) == nil { // "put in $40 million"
		return -1
	}
	return k
}

// particle is the particle of a phrasal verb, or -1: as the parser says, or a word right behind the verb that makes one of the
// phrasal verbs of the lexicon ("handed over two minesweepers", where the parser may hang over on the number).
func (a *analysis) particle(v int) int {
	if p := a.Tree.Child(v, "compound:prt"); p >= 0 && !a.bound(p) {
		return p
	}
	if k := a.movedIn(v); k >= 0 && len(a.lex.verbs[a.lemma(v)+"_in"]) > 0 {
		return v + 1
	}
	if p := v + 1; p < len(a.Tokens) && !a.bound(p) && a.SentenceOf(p) == a.SentenceOf(v) && len(a.lex.verbs[a.lemma(v)+"_"+a.low(p)]) > 0 {
		switch a.rel(p) {
		case "advmod", "compound:prt", "obl", "case":
			if a.rel(p) != "case" || a.Tree.Child(v, "obj") >= 0 && a.Tree.Subtree(a.Tree.Child(v, "obj")).Start == p {
				return p
			}
		}
	}
	return -1
}

// bound reports whether what looks like the particle up opens a bound of a number: "buy up to 150,000 tons".
func (a *analysis) bound(p int) bool {
	return p+2 < len(a.Tokens) && a.low(p) == "up" && a.low(p+1) == "to" && a.Tags[p+2].UPOS == "NUM"
}

// manner are first members of compound verbs that leave the meaning of the second as it is: "mass-produce".
var manner = set("mass co re jointly hand home self custom")

// payloads are what missiles and aircraft deliver to a target.
var payloads = set("warhead payload bomb weapon agent munition chemical ordnance strike")

// firing reports whether the clause tells what weapons can do and not that goods are handed over: "able to deliver nuclear warheads", with
// nobody who gets them or whom they come from.
func (a *analysis) firing(b *binding, c *clause) bool {
	items := b.roles[extract.Item]
	if c.lemma != "deliver" || c.passive || c.form != extract.Infinitive && c.form != extract.Gerund || len(items) == 0 || !payloads[a.noun(items[0].head)] {
		return false
	}
	h := a.head(c.verb)
	rec := b.roles[extract.Recipient]
	return len(rec) == 0 || h >= 0 && abilities[a.noun(h)] && a.noun(items[0].head) == "warhead" && !a.party(rec[0].head) // "capable of delivering warheads to the mainland"
}

// abilities are words of what weapons or somebody can do.
var abilities = set("capable able ability capability capacity")

// carrierBefore reports whether a ship or vehicle is spoken of before pronoun tok in its sentence.
func (a *analysis) carrierBefore(tok int) bool {
	for t := tok - 1; t >= a.Sentences[a.SentenceOf(tok)].Tokens.Start; t-- {
		if (a.Tags[t].UPOS == "NOUN" || a.Tags[t].UPOS == "PROPN") && a.rel(t) != "compound" && a.carrier(t) {
			return true
		}
	}
	return false
}

// deployed reports whether somebody sends his own machines of war to a place and to nobody: "sent its tanks to the border", "sent in his warplanes".
func (a *analysis) deployed(b *binding) bool {
	items, sup := b.roles[extract.Item], b.roles[extract.Supplier]
	if b.entry.Relation == extract.Ship && len(sup) == 1 && len(b.roles[extract.Recipient]) == 0 && (a.noun(sup[0].head) == "police" || a.noun(sup[0].head) == "sheriff") {
		return true // "police sent vans to the square"
	}
	if b.entry.Relation != extract.Ship || len(items) == 0 || len(sup) == 0 || !machines[b.category[items[0].head]] {
		return false
	}
	p := a.Tree.Child(items[0].head, "nmod:poss")
	for _, k := range a.Tree.Children(items[0].head) { // "sent armoured cars to confront the crowd"
		if k := int(k); len(b.roles[extract.Recipient]) == 0 && a.rel(k) == "acl" && fighting[a.lemma(k)] {
			return true
		}
	}
	if h := a.head(items[0].head); h >= 0 && len(b.roles[extract.Recipient]) == 0 {
		if k := a.Tree.Child(h, "advcl", "xcomp"); k > h && fighting[a.lemma(k)] {
			return true
		}
	}
	return p >= 0 && a.Tags[p].UPOS == "PRON" && a.sameParty(p, sup) && !slices.ContainsFunc(b.roles[extract.Recipient], func(f filler) bool { return a.partyName(f.head) || a.capital(f.head) })
}

// fighting are verbs of what forces are sent to do.
var fighting = set("confront quell crush disperse attack fight patrol guard suppress storm besiege encircle retake recapture hunt chase")

// machines are the categories of arms that somebody has crews for.
var machines = map[string]bool{"battle_tank": true, "armoured_vehicle": true, "combat_aircraft": true, "attack_helicopter": true, "warship": true}

// yielding are phrasal verbs that a particle makes another verb than the one it stands with: who gives up his arms hands them to nobody.
var yielding = set("give_up give_in make_up make_out carry_out carry_on")

// neutral particles leave the meaning of the verb as it is.
var neutral = set("up out off over on in back along down")

// possessedItem makes the possessor of what is built or helped the recipient: "constructed Iran's facilities"; not when it
// is the builder itself.
func (a *analysis) possessedItem(b *binding) {
	switch b.entry.Relation {
	case extract.Build, extract.Produce, extract.Assist, extract.Finance:
	default:
		if b.entry.Lemma == "supply" || b.entry.Lemma == "provide" || b.name == "meet_need" {
			a.sharesOf(b)
		}
		it := b.roles[extract.Item]
		if b.name != "rely_item" && !((b.entry.Relation == extract.Supply || b.entry.Relation == extract.Ship) && len(it) == 1 && (programmes[a.noun(it[0].head)] || b.category[it[0].head] == "facility")) { // "has supplied Chad's nuclear programme", "delivered its reactor"
			return
		}
	}
	if len(b.roles[extract.Recipient]) > 0 || len(b.roles[extract.Supplier]) == 0 {
		return
	}
	if b.entry.Relation == extract.Assist {
		for _, it := range b.roles[extract.Item] { // "helped to deliver rifles to Chad"
			if it.slot != "xcomp" {
				continue
			}
			for _, k := range a.Tree.Children(it.head) {
				if k := int(k); a.rel(k) == "obl" && (a.caseOf(k) == "to" || a.caseOf(k) == "into" || a.caseOf(k) == "for" && acquiring[a.lemma(it.head)] && a.strong([]filler{{head: k}})) && a.receiver(k) && !a.sameParty(k, b.roles[extract.Supplier]) {
					b.roles[extract.Recipient] = []filler{{k, "to", "helped"}}
					return
				}
			}
		}
	}
	for _, it := range b.roles[extract.Item] {
		h := it.head
		if it.slot == "xcomp" {
			if h = a.actObject(it.head); h < 0 {
				continue
			}
		}
		p := a.Tree.Child(h, "nmod:poss")
		if p < 0 && (b.name == "rely_item" || b.name == "help_item") {
			p = a.possessor(h)
		}
		if p < 0 || !a.actor(p) || a.Tags[p].UPOS == "PRON" { // "its factory" is most often the builder's own
			p = -1
			for _, k := range a.Tree.Children(h) { // "the missile programme of Iran"
				if k := int(k); b.entry.Relation == extract.Assist && a.rel(k) == "nmod" && a.caseOf(k) == "of" && a.party(k) {
					p = k
				}
			}
			if p < 0 {
				continue
			}
		}
		if !a.actor(p) || a.sameParty(p, b.roles[extract.Supplier]) {
			continue
		}
		b.roles[extract.Recipient] = []filler{{p, "poss", "possessor"}}
		for _, k := range a.Tree.Children(p) { // "the Chadian and Peruvian programmes"
			if k := int(k); a.rel(p) == "amod" && a.rel(k) == "conj" && a.partyName(k) && !a.sameParty(k, b.roles[extract.Supplier]) {
				b.roles[extract.Recipient] = append(b.roles[extract.Recipient], filler{k, "poss", "possessor"})
			}
		}
		return
	}
}

// fleets are nouns for all that somebody has of a kind.
var fleets = set("fleet arsenal inventory squadron battery stock")

// sharesOf makes the possessor of goods that somebody supplies a share of their recipient: "supplies a third of Peru's coal".
func (a *analysis) sharesOf(b *binding) {
	items := b.roles[extract.Item]
	if len(items) != 1 || len(b.roles[extract.Recipient]) > 0 || len(b.roles[extract.Supplier]) == 0 {
		return
	}
	if p := a.Tree.Child(items[0].head, "nmod:poss"); p >= 0 && fleets[a.noun(items[0].head)] && a.party(p) && !a.sameParty(p, b.roles[extract.Supplier]) { // "Peru's fleet of jets was supplied by Chad"
		b.roles[extract.Recipient] = []filler{{p, "poss", "possessor"}}
		return
	}
	k := a.ofPhrase(items[0].head)
	if k < 0 || !transparent[a.noun(items[0].head)] && !fractions[a.noun(items[0].head)] && a.Tags[items[0].head].UPOS != "NUM" {
		return
	}
	p := a.Tree.Child(k, "nmod:poss")
	if p < 0 && (a.noun(k) == "import" || needs[a.noun(k)]) { // "a fifth of U.S. oil imports"
		p = a.possessor(k)
	}
	if p >= 0 && a.party(p) && !a.sameParty(p, b.roles[extract.Supplier]) {
		b.roles[extract.Recipient] = []filler{{p, "poss", "possessor"}}
	}
}

// goBetween makes what somebody uses for a transfer its way: "used a front company to ship", "trucks used to carry".
func (a *analysis) goBetween(b *binding, v int) {
	switch b.entry.Relation {
	case extract.Supply, extract.Sell, extract.Export, extract.Ship, extract.Smuggle:
	default:
		return
	}
	h := a.head(v)
	if h < 0 || a.rel(v) != "advcl" && a.rel(v) != "xcomp" && a.rel(v) != "acl" {
		return
	}
	if a.rel(v) == "acl" { // the infinitive may hang on what is used
		h = a.head(h)
	}
	if h < 0 || a.lemma(h) != "use" || !a.verbal(h) {
		return
	}
	o := a.Tree.Child(h, "obj")
	if a.passiveVoice(h) {
		o, _ = a.subjectOf(h, true, 0)
	}
	if o >= 0 && o != v && (a.carrier(o) || a.actor(o)) && !used(b, o) {
		b.roles[extract.Through] = append(b.roles[extract.Through], filler{o, "use", ""})
	}
}

// sameParty reports whether tok denotes one of the fillers: the same words, the same entity, or a possessive pronoun that
// is not known to denote somebody else.
func (a *analysis) sameParty(tok int, fs []filler) bool {
	m := a.MentionAt(tok)
	for _, f := range fs {
		if f.head == tok || a.low(f.head) == a.low(tok) {
			return true
		}
		n := a.MentionAt(f.head)
		if m != nil && n != nil && m.Entity.ID != "" && m.Entity.ID == n.Entity.ID {
			return true
		}
		if m != nil && m.Antecedent.Has(f.head) || n != nil && n.Antecedent.Has(tok) {
			return true
		}
	}
	return a.Tags[tok].UPOS == "PRON" && (m == nil || m.Antecedent.Empty())
}

// supplied reports whether a phrase names a certain place of work, which goods are brought to and which is itself no goods: "supplied the plant
// with cells".
func (a *analysis) supplied(tok int) bool {
	return a.workplace(tok) && (a.Tree.Child(tok, "det", "nmod:poss") >= 0 || a.possessor(tok) >= 0)
}

// knownWorks reports whether a phrase says by a name which place of work it means.
func (a *analysis) knownWorks(tok int) bool {
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); a.Tags[k].UPOS == "PROPN" && (a.rel(k) == "compound" || a.rel(k) == "nmod" || a.rel(k) == "appos") {
			return true
		}
	}
	return false
}

// withItself reports whether a with-phrase belongs to an object that is a pronoun, a party or a place of work.
func (a *analysis) withItself(c *clause) bool {
	for _, f := range c.all("obj") {
		if a.Tags[f.head].UPOS == "PRON" || a.party(f.head) || a.supplied(f.head) {
			return true
		}
	}
	return false
}

// learner reports whether those whom verb v of instructing is about learn something by it: people under arms or of a country, who are not told to do
// or that something, and not the instructor's own: "instructed its soldiers".
func (a *analysis) learner(b *binding, v int, c *clause) bool {
	if a.Tree.Child(v, "xcomp", "ccomp", "advcl") >= 0 {
		return false
	}
	n := b.roles[extract.Recipient][0].head
	if p := a.Tree.Child(n, "nmod:poss"); p >= 0 && a.Tags[p].UPOS == "PRON" && !c.passive {
		return false
	}
	if a.state(n) && a.Tags[n].UPOS == "PROPN" { // "instructed Chad"
		return false
	}
	m := a.MentionAt(n)
	return a.Tags[n].XPOS == "NNS" && (forces[a.noun(n)] || a.noun(n) == "crew" || m != nil && m.Entity.Country != "")
}
