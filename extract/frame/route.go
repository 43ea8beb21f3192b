package frame

import "claimtrail/extract"

// seizing lists verbs of stopping goods on their way; their subject is the authority, not a party.
var seizing = set("seize intercept impound confiscate interdict capture detain stop recover")

// foiling lists verbs of undoing what others attempt; their subject is the authority, too.
var foiling = set("foil thwart block prevent")

// halting are verbs of ending the way of a carrier, or of goods on it; those of turning do so with "back", "away" or "off".
var (
	halting   = set("ground hijack commandeer divert reroute sink torpedo ambush derail")
	returning = set("turn send hold order")
)

// turnedBack reports whether verb h ends the way of carrier or goods tok: "turned the plane back", "the ship was hijacked".
func (a *analysis) turnedBack(h, tok int) bool {
	if k := a.Tree.Child(h, "compound:prt", "advmod"); returning[a.lemma(h)] && k >= 0 {
		switch a.low(k) {
		case "back", "away", "off", "around":
			return a.carrier(tok) || packaging[a.noun(tok)] || a.isListed(tok)
		}
	}
	return a.carrier(tok) && halting[a.lemma(h)] || packaging[a.noun(tok)] && a.lemma(h) == "reject"
}

// seizures are the nouns of seizing.
var seizures = set("seizure interception confiscation interdiction")

// seizer is whom a noun of seizing n names as the one who seizes: its possessor, its by-phrase, or who makes or announces the seizure; -1
// for none.
func (a *analysis) seizer(n int) int {
	for _, k := range a.Tree.Children(n) {
		if k := int(k); a.actor(k) && (a.rel(k) == "nmod:poss" || a.rel(k) == "nmod" && a.caseOf(k) == "by") {
			return k
		}
	}
	k := n + 1
	if k+1 < len(a.Tokens) && a.Word(k) == "," {
		k++
	}
	if k < len(a.Tokens) && a.low(k) == "by" && a.rel(k) == "case" && (a.actor(a.head(k)) || a.patrol(a.head(k))) { // hung on the verb
		return a.head(k)
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "obj" && (sharing[a.lemma(h)] || a.lemma(h) == "announce") {
		if s, _ := a.subjectOf(h, a.passiveVoice(h), 0); s >= 0 && a.actor(s) {
			return s
		}
	}
	return -1
}

// seizedBy is the noun of seizing right before phrase by, which says who seizes though what is seized hangs on it: "the seizure by the navy of rifles"; -1 for none.
func (a *analysis) seizedBy(by int) int {
	if a.caseOf(by) != "by" {
		return -1
	}
	n := a.Tree.Child(by, "case") - 1
	if n >= 0 && a.Word(n) == "," {
		n--
	}
	if n >= 0 && seizures[a.noun(n)] {
		return n
	}
	return -1
}

// seizureOver is the noun of seizing that phrase top of h says the object of, also where the phrase hangs on who seizes or on the verb; -1 for none.
func (a *analysis) seizureOver(top, h int) int {
	if a.caseOf(top) != "of" {
		return -1
	}
	switch n := a.Tree.Child(h, "obj"); {
	case a.rel(top) == "nmod" && seizures[a.noun(h)]:
		return h
	case a.rel(top) == "nmod":
		return a.seizedBy(h)
	case a.rel(top) == "obl" && a.verbal(h) && n >= 0 && seizures[a.noun(n)]:
		return n
	}
	return -1
}

// ruling lists verbs whose subject decides about a transfer of others.
var ruling = set(`ban block prohibit bar forbid veto prevent embargo restrict foil thwart license licence outlaw revoke blacklist
seize intercept impound confiscate interdict sanction`)

// banning lists those of them whose object is a kind of act and not one deal.
var banning = set("ban prohibit forbid outlaw")

// approving lists verbs by which a state allows a transfer: its own, when no other supplier is named.
var approving = set("approve authorise authorize clear greenlight permit allow")

// endowed are nouns of states that import themselves what they allow, where a treasury or agency allows others to.
var endowed = set("government country nation state authority kingdom republic")

// boundFor: "rifles bound for Mali", "a consignment destined for the militia". t is the participle.
func (a *analysis) boundFor(t int) (extract.Claim, bool) {
	dest := a.destination(t)
	if dest < 0 || !a.receiver(dest) || a.relativizer(dest) { // "had no idea for whom they were intended"
		return extract.Claim{}, false
	}
	if m := a.Tree.Child(t, "mark", "case"); a.rel(t) == "advcl" && m >= 0 && m < t && a.low(m) == "as" { // "declared as destined for hospitals": what the papers say
		return extract.Claim{}, false
	}
	host := a.head(t)
	switch a.rel(t) {
	case "acl", "amod", "acl:relcl", "advcl", "nmod", "obl":
		if host >= 0 && a.verbal(host) {
			if host, _ = a.subjectOf(host, a.passiveVoice(host), 0); host < 0 {
				return extract.Claim{}, false
			}
		}
	default:
		host, _ = a.subjectOf(t, true, 0)
	}
	if h := a.head(t); h >= 0 && a.verbal(h) { // "seized [rifles] bound for Mali": what stands right before it
		if o := a.Tree.Child(h, "obj"); o >= 0 && o < t {
			host = o
		}
	}
	if host < 0 {
		return extract.Claim{}, false
	}
	host = a.antecedent(host)
	if a.carrier(host) {
		if g := a.cargoOf(host, t); g >= 0 {
			host = g
		}
	}
	e := &Entry{Lemma: "bound_for", Relation: extract.Ship}
	b := &binding{entry: e, name: "bound_for", roles: map[extract.Role][]filler{}, category: map[int]string{}}
	for _, it := range a.conjuncts(host) {
		if cat, ok := a.listed(it, 0); ok && a.Tags[it].UPOS != "ADJ" && cat != "facility" && !a.carrier(it) { // a ship bound for a port is no goods, nor is the port
			b.roles[extract.Item] = append(b.roles[extract.Item], filler{it, "host", ""})
			b.category[it] = cat
		}
	}
	if len(b.roles[extract.Item]) == 0 {
		return extract.Claim{}, false
	}
	for _, r := range a.conjuncts(dest) {
		if a.receiver(r) {
			b.roles[extract.Recipient] = append(b.roles[extract.Recipient], filler{r, "for", ""})
		}
	}
	for _, n := range []int{host, t} { // "rifles from Chad bound for Mali", "on their way from Chad to Mali"
		for _, k := range a.Tree.Children(n) {
			if k := int(k); a.rel(k) == "nmod" && a.caseOf(k) == "from" && a.actor(k) {
				b.roles[extract.Supplier] = []filler{{k, "from", ""}}
			}
		}
	}
	if it := b.roles[extract.Item]; len(b.roles[extract.Supplier]) == 0 && b.category[it[0].head] == "people" { // they go, and nobody sends them
		return extract.Claim{}, false
	}
	pred := extract.Range{Start: t, End: t + 1}
	if p := a.Tree.Child(dest, "case"); p == t+1 {
		pred.End = p + 1
	}
	switch a.low(t) {
	case "route":
		pred.Start--
	case "way": // "on its way to"
		pred.Start -= 2
	}
	c := a.claim(b, t, pred, extract.Participle, "route")
	if l := a.lemma(t); l == "intend" || l == "mean" || l == "earmark" { // what somebody wants; nothing is on its way yet
		c.Realis = string(extract.Planned)
	}
	return c, true
}

// cargoOf is what carrier n holds, of which participle or phrase t says where it is bound: "a lorry with [rifles] bound for Mali", "a ship carrying [rifles] was
// seized on its way to Mali", "a truck bound for Mali and loaded with [rifles]"; -1 for none.
func (a *analysis) cargoOf(n, t int) int {
	for _, h := range []int{n, t} {
		for _, k := range a.Tree.Children(h) {
			k := int(k)
			switch r := a.rel(k); {
			case k < n:
			case (r == "nmod" && h == n || r == "obl" && h == t) && a.caseOf(k) == "with":
				return k
			case (r == "acl" || r == "acl:relcl") && h == n && k < t && bearers[a.lemma(k)], r == "conj" && h == t && bearers[a.lemma(k)]:
				if g := a.loaded(k); g >= 0 {
					return g
				}
			}
		}
	}
	return -1
}

// loaded is what verb v of bearing or filling says that something holds: "carrying [rifles]", "loaded with [rifles]"; -1 for none.
func (a *analysis) loaded(v int) int {
	if a.Tags[v].XPOS != "VBN" || a.Tree.Child(v, "obj") > v {
		return a.Tree.Child(v, "obj")
	}
	for _, g := range a.Tree.Children(v) {
		if p := a.caseOf(int(g)); int(g) > v && (p == "with" || p == "of") {
			return int(g)
		}
	}
	return -1
}

// moving reports whether an act takes goods somewhere, so that a seizure may end it; what was sold or made before it was seized was sold or made.
func moving(r extract.Relation) bool {
	switch r {
	case extract.Sell, extract.Build, extract.Produce, extract.Assist, extract.Train, extract.Finance:
		return false
	}
	return true
}

// before reports whether a relative clause tells what had been done before: "seized rifles that Chad had given the army".
func (a *analysis) before(v int) bool {
	k := a.Tree.Child(v, "aux")
	return a.rel(v) == "acl:relcl" && k >= 0 && a.low(k) == "had" && a.Tree.Child(v, "xcomp") < 0
}

// unfounded reports whether verb h of seizing is what there is no ground for: "no legal basis to seize the shipment".
func (a *analysis) unfounded(h int) bool {
	return a.rel(h) == "acl" && a.Tree.Child(h, "mark") >= 0 && a.head(h) >= 0 && a.none(a.head(h))
}

// stopped adds the authority to claims about goods that somebody seizes on their way, and says that they did not arrive.
func (a *analysis) stopped(c *extract.Claim) {
	top := c.Head
	if c.Lemma == "bound_for" && (a.low(top) == "route" || a.low(top) == "way") { // hung on the verb
		top = c.Items[0].Head
	}
	if v := a.seizedIn(c); v >= 0 { // "rifles that the navy seized had been bound for Chad"
		a.seize(c, v)
		if c.Lemma == "bound_for" {
			c.Realis, c.Time, c.Place = string(extract.Prevented), nil, nil
		}
		return
	}
	if s := c.Suppliers; c.Lemma == "withhold" && len(s) == 1 && a.stopping(s[0].Head) { // "customs officers held back rifles bound for Mali"
		c.Authorities, c.Suppliers = s, nil
	}
	tried := false // the act that somebody tried: it says itself how far it came
	for i := 0; i < 5; i++ {
		h := a.head(top)
		if h < 0 {
			return
		}
		if n := a.participleHost(top); n >= 0 {
			top = n
			continue
		}
		if k := a.thenSeized(h, top); k >= 0 {
			h = k
		}
		switch r := a.rel(top); {
		case a.verbal(h) && (seizing[a.lemma(h)] || foiling[a.lemma(h)] || a.heldUp(h, c) || a.turnedBack(h, top)) && (r == "obj" || r == "nsubj:pass" || a.aboardOf(h, top)):
			if (a.lemma(h) == "stop" || a.lemma(h) == "recover" || a.lemma(h) == "detain" || a.lemma(h) == "capture") && top == c.Head && c.Form == extract.Nominal && a.lemma(h) != "detain" {
				return // "stopped deliveries": halted, not seized
			}
			a.seize(c, h)
			if !tried && c.Form != extract.OriginForm && c.Relation != extract.Origin && moving(c.Relation) && !a.before(c.Head) && !a.unfounded(h) && (!foiling[a.lemma(h)] || c.Lemma == "bound_for") { // what was seized still came from somewhere
				c.Realis = string(extract.Prevented)
				c.Time, c.Place = nil, nil // of the seizure
			}
			return
		case a.seizureOver(top, h) >= 0: // "the seizure by the navy of rifles bound for Mali"
			h = a.seizureOver(top, h)
			if s := a.seizer(h); len(c.Authorities) == 0 && s >= 0 {
				c.Authorities = []extract.Argument{{Head: s, Range: a.nounPhrase(s, nil), Slot: "authority"}}
			}
			if c.Form != extract.OriginForm && c.Form != extract.Relative && moving(c.Relation) {
				c.Realis, c.Time, c.Place = string(extract.Prevented), nil, nil
			}
			return
		case r == "xcomp" && seizing[a.lemma(h)] && top == c.Head:
			if o := a.Tree.Child(h, "obj"); o >= 0 {
				top = o
				continue
			}
			return
		case r == "xcomp" && a.verbal(h): // "seized rifles that a dealer was trying to ship"
			top, tried = h, true
		case r == "nmod" && a.caseOf(top) == "of" && a.rel(h) == "nmod" && a.caseOf(h) == "of" && a.seizedBy(a.head(h)) >= 0: // "the seizure, by a frigate of the navy, of a dhow"
			top = h
		case (r == "obj" || r == "obl") && bearers[a.lemma(h)] && c.Lemma == "bound_for": // "a ship carrying rifles was seized on its way to Chad"
			top = h
		case r == "acl" || r == "acl:relcl" || r == "amod" || r == "compound" || r == "dep" || r == "nmod" && a.caseOf(top) == "of" || r == "nmod" && a.caseOf(top) == "with" && a.carrier(h) || r == "conj":
			top = h
		default:
			return
		}
	}
}

// thenSeized is the verb of seizing that goes on with what verb h says of top, its subject in the passive: "a ship was boarded and [seized]"; -1 for none.
func (a *analysis) thenSeized(h, top int) int {
	if a.rel(top) != "nsubj:pass" || !a.verbal(h) || seizing[a.lemma(h)] {
		return -1
	}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); k > h && a.rel(k) == "conj" && seizing[a.lemma(k)] && a.passiveVoice(k) && a.Tree.Child(k, "nsubj", "nsubj:pass") < 0 {
			return k
		}
	}
	return -1
}

// patrol reports whether a ship is one of a navy or coast guard, which seizes what others ship: "HMS Lena", "a frigate".
func (a *analysis) patrol(tok int) bool {
	if e := a.EntityAt(tok); e != nil && e.Kind == extract.Vessel {
		return a.warship(tok)
	}
	return patrols[a.noun(tok)]
}

var patrols = set("frigate destroyer warship corvette cutter")

// aboardOf reports whether goods that hang on verb h with "with" are what its object carries: "detained a freighter with pumps bound for Chad".
func (a *analysis) aboardOf(h, goods int) bool {
	o := a.Tree.Child(h, "obj", "nsubj:pass")
	return a.rel(goods) == "obl" && a.caseOf(goods) == "with" && o >= 0 && o < goods && a.carrier(o)
}

// heldUp reports whether officials hold, by verb h, goods that were on their way: "customs officers held rifles bound for Chad".
func (a *analysis) heldUp(h int, c *extract.Claim) bool {
	if a.lemma(h) != "hold" || c.Lemma != "bound_for" && c.Form != extract.Nominal {
		return false
	}
	s := a.agentOf(h)
	if !a.passiveVoice(h) {
		s, _ = a.subjectOf(h, false, 0)
	}
	return s >= 0 && a.stopping(s)
}

// seize adds whoever seizes goods, the subject of verb v or the agent of its passive, to the authorities of a claim.
func (a *analysis) seize(c *extract.Claim, v int) {
	if len(c.Authorities) > 0 {
		return
	}
	by := a.agentOf(v)
	if !a.passiveVoice(v) {
		by, _ = a.subjectOf(v, false, 0)
	}
	if by >= 0 && (a.actor(by) || a.patrol(by) || officials[a.noun(by)]) && !a.robs(by) {
		c.Authorities = []extract.Argument{{Head: by, Range: a.nounPhrase(by, nil), Slot: "authority"}}
	}
}

// robs reports whether somebody who stops goods is a thief, by his noun or that of the group he belongs to: "a gang", "members of the gang".
func (a *analysis) robs(by int) bool {
	o := a.ofPhrase(by)
	return robbers[a.noun(by)] || o >= 0 && robbers[a.noun(o)]
}

var robbers = set("gang bandit pirate robber thief looter hijacker gunman gunmen gangster crook criminal mob")

// seizedIn is the verb of seizing in a relative clause or participle on the first item of a claim that tells of what was to be done with it, or had been done, or -1.
func (a *analysis) seizedIn(c *extract.Claim) int {
	aux := a.Tree.Child(c.Head, "aux")
	if len(c.Items) == 0 || !moving(c.Relation) || c.Lemma != "bound_for" && (aux < 0 || a.low(aux) != "had") {
		return -1
	}
	for _, k := range a.Tree.Children(c.Items[0].Head) {
		if k := int(k); (a.rel(k) == "acl:relcl" || a.rel(k) == "acl") && k != c.Head && seizing[a.lemma(k)] && a.lemma(k) != "stop" && a.lemma(k) != "recover" {
			return k
		}
	}
	return -1
}

// judged adds the authority to claims about what somebody is sanctioned for: "Canada imposed sanctions on the firm for selling
// lathes", "blacklisted two firms that it said had sold lathes".
func (a *analysis) judged(c *extract.Claim) {
	if len(c.Authorities) > 0 {
		return
	}
	g := a.punishing(c)
	if g < 0 {
		return
	}
	by := a.Tree.Child(g, "obl:agent")
	if !a.passiveVoice(g) {
		by, _ = a.subjectOf(g, false, 0)
	}
	if by >= 0 && a.actor(by) && !bounded(c, by) {
		c.Authorities = []extract.Argument{{Head: by, Range: a.nounPhrase(by, nil), Slot: "authority"}}
	}
}

// punishing is the verb of sanctioning somebody for the deed that a claim tells of, in a gerund behind "for" or in a clause that the one who sanctions says
// or charges; -1 for none.
func (a *analysis) punishing(c *extract.Claim) int {
	g := a.head(c.Head)
	if m := a.Tree.Child(c.Head, "mark"); m >= 0 && (a.low(m) == "for" || a.low(m) == "over") && a.Tags[c.Head].XPOS == "VBG" {
		aside := a.behindComma(a.Tree.Subtree(c.Head).Start) // "put sanctions on the firm, a company registered in Chad, for selling"
		for i := 0; i < 5 && g >= 0 && (!a.verbal(g) || aside && a.rel(g) == "acl"); i++ {
			g = a.head(g)
		}
		if g >= 0 && a.verbal(g) && a.sanctions(g) {
			return g
		}
		return -1
	}
	told := false
	if k := a.Tree.Child(c.Head, "parataxis"); k >= 0 && a.verbal(k) && a.ownWord(k) && a.rel(c.Head) == "acl:relcl" { // "which it says have sold"
		told = true
	}
	for t, i := c.Head, 0; i < 6 && g >= 0; t, g, i = g, a.head(g), i+1 {
		switch r := a.rel(t); {
		case !a.verbal(g):
			if r != "acl" && r != "acl:relcl" && r != "nmod" {
				return -1
			}
		case told && (a.sanctions(g) || a.lemma(g) == "list" && r == "obj"):
			if r == "obj" || r == "obl" || r == "nsubj:pass" || r == "advcl" {
				return g
			}
			return -1
		case r == "ccomp" && a.ownWord(g), (r == "advcl" || r == "xcomp") && a.lemma(g) == "accuse" && (a.ownWord(g) || a.Tags[g].XPOS == "VBG" && a.rel(g) == "advcl"):
			told = true
		case r != "xcomp" && r != "ccomp" && r != "conj":
			return -1
		}
	}
	return -1
}

// ownWord reports whether the subject of a verb of saying is a pronoun: who is spoken of says it.
func (a *analysis) ownWord(v int) bool {
	s := a.Tree.Child(v, "nsubj")
	return s >= 0 && a.Tags[s].XPOS == "PRP"
}

var (
	sanctioning = set("sanction blacklist designate")
	imposing    = set("impose put place announce slap levy apply add set introduce") // a ban, a duty or sanctions on something
)

// sanctions reports whether verb v says that somebody is put under sanctions: "blacklisted", "imposed sanctions", "put under sanctions", "put on a blacklist".
func (a *analysis) sanctions(v int) bool {
	if sanctioning[a.lemma(v)] {
		return true
	}
	if !imposing[a.lemma(v)] {
		return false
	}
	for _, k := range a.Tree.Children(v) {
		switch k := int(k); a.rel(k) {
		case "obj", "nsubj:pass":
			if a.noun(k) == "sanction" {
				return true
			}
		case "obl":
			switch m := a.Tree.Child(k, "compound", "nmod:poss"); a.noun(k) {
			case "blacklist":
				return true
			case "sanction":
				return a.caseOf(k) == "under"
			case "list":
				if m >= 0 && (a.noun(m) == "sanction" || a.rel(m) == "nmod:poss" && (a.caseOf(k) == "to" || a.caseOf(k) == "on")) { // "to its list"
					return true
				}
			}
		}
	}
	return false
}

// licensing reports whether a party is an office that lets others trade, by what it looks after: "the trade ministry", "the Department of Commerce". What it approves
// is not its own to sell.
func (a *analysis) licensing(s int) bool {
	if !bureaux[a.noun(s)] {
		return false
	}
	r := a.nounPhrase(s, nil)
	for t := r.Start; t < r.End; t++ {
		if markets[a.low(t)] {
			return true
		}
	}
	return false
}

var (
	bureaux = set("ministry department office agency bureau directorate board authority minister secretary")
	markets = set("economy economic economics trade commerce industry export exports business finance treasury customs licensing")
)

// legislating lists bodies that approve what the state or others do, and do not hand over anything themselves.
var legislating = set("senate parliament congress assembly legislature court council committee commission regulator lawmaker")

// brokering lists verbs whose subject stands between the parties.
var brokering = set("broker mediate orchestrate oversee coordinate facilitate")
