package frame

import (
	"strings"

	"claimtrail/extract"
)

// holding lists verbs that say that somebody has, uses or shows a thing.
var holding = set(`use have possess own operate field deploy fire launch display parade show install wield carry employ hold
brandish unveil fly mount acquire capture inherit keep store stockpile exhibit test drive induct commission run`)

// madeIn maps the participle of an origin compound to itself when it marks origin ("Iranian-made", "Chinese-supplied").
var madeIn = set(`made built manufactured produced supplied provided designed developed assembled engineered sourced origin style
type donated sold exported shipped given delivered furnished`)

// originLemmas anchor origin markers beside the entries of the lexicon.
var originLemmas = append(strings.Fields("bind bound destine destined intend mean earmark head headed route way origin manufacture make design provenance production base model copy derive pattern adapt inspire evolve engineer descend clone replica version variant derivative imitation adaptation knockoff marking inscription lettering hallmark role hand part train arm equip fund finance bankroll"), keys(madeIn)...)

func keys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}

// arms are the categories of which a bare nationality says where they come from.
var arms = set(`battle_tank armoured_vehicle artillery combat_aircraft attack_helicopter warship missile drone air_defence small_arms
ammunition weapon chemical biological missile_technology dual_use technology transport`)

// origins finds origin markers at token t.
func (a *analysis) origins(t int) []extract.Claim {
	if c, ok := a.compoundOrigin(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.compoundHelp(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.nounOrigin(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.designOrigin(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.likeness(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.bareOrigin(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.markedOrigin(t); ok {
		return []extract.Claim{c}
	}
	if c, ok := a.playedRole(t); ok {
		return []extract.Claim{c}
	}
	return nil
}

var originEntry = &Entry{Lemma: "origin", Relation: extract.Origin}

func (a *analysis) originClaim(head int, pred extract.Range, supplier, item int, rule string) (extract.Claim, bool) {
	cat, _ := a.listed(item, 0)
	if cat == "" {
		var why string
		if cat, why = a.category(item, originEntry); cat == unlisted {
			cat = "other"
		}
		if cat == "" {
			a.Explain("frame", pred, "origin/"+rule+": "+why)
			return extract.Claim{}, false
		}
	}
	b := &binding{entry: originEntry, name: rule, roles: map[extract.Role][]filler{
		extract.Supplier: {{supplier, "origin", ""}}, extract.Item: {{item, "head", ""}}}, category: map[int]string{item: cat}}
	for _, k := range a.conjuncts(item)[1:] { // "Libyan-made rifles and mortars": bare plurals share their modifier
		if cat, ok := a.listed(k, 0); ok && rule == "made" && a.Tags[item].XPOS == "NNS" && a.Tags[k].XPOS == "NNS" && a.Tree.Child(k, "det", "nummod", "amod", "nmod:poss", "nmod", "acl") < 0 && a.Tree.Child(item, "det", "nummod") < 0 && a.possessor(k) < 0 {
			b.roles[extract.Item] = append(b.roles[extract.Item], filler{k, "head", ""})
			b.category[k] = cat
		}
	}
	if h, how := a.holder(item); h >= 0 && a.actor(h) && !a.sameEntity(h, supplier) {
		b.roles[extract.Recipient] = []filler{{h, "holder", how}}
	}
	if len(b.roles[extract.Recipient]) == 0 && rule == "made" && handed[a.low(head)] { // "Libyan-supplied rifles to the rebels"
		hosts := []int{item}
		if h := a.head(item); h >= 0 && a.rel(item) == "nmod" && seizures[a.noun(h)] { // the phrase may hang on the seizure
			hosts = append(hosts, h)
		}
		for _, n := range hosts {
			for _, k := range a.Tree.Children(n) {
				if k := int(k); k > item && a.rel(k) == "nmod" && a.caseOf(k) == "to" && a.actor(k) && !a.sameEntity(k, supplier) {
					b.roles[extract.Recipient] = []filler{{k, "to", ""}}
				}
			}
		}
	}
	c := a.claim(b, head, pred, extract.OriginForm, "origin")
	// The item is quoted whole: a marker that does not stand behind it, as its predicate, is part of it.
	for i := range c.Items {
		if c.Items[i].Head == item && (rule != "made" || item > head) {
			bound := map[int]bool{}
			for _, r := range b.roles[extract.Recipient] {
				bound[r.head] = r.slot == "to"
			}
			c.Items[i].Range = a.nounPhrase(item, bound)
		}
	}
	return c, true
}

// handed are the participles of origin compounds that say that the goods were handed over.
var handed = set("supplied provided donated sold exported shipped given delivered furnished")

func (a *analysis) sameEntity(x, y int) bool {
	m := a.MentionAt(x)
	e := a.EntityAt(y)
	return x == y || m != nil && e != nil && m.Entity.ID != "" && m.Entity.ID == e.ID
}

// sighting are verbs of seeing or catching somebody with a thing.
var sighting = set("see photograph film picture spot show pose arrest catch capture")

// striking lists verbs of attack: who attacks with a thing uses it.
var striking = set(`attack strike hit bomb bombard shell pound target assault kill destroy down wound ambush raid`)

// resting lists verbs of making use of what others made.
var resting = set("rely depend draw")

// reliance are the nouns and adjectives of them.
var reliance = set("reliance dependence dependency reliant dependent")

// intangible are categories of what is no goods that come from somewhere.
var intangible = set("people money service facility aid")

// reliedOn is who is said to rely on what a phrase names, by a verb, a noun or an adjective: "[Chad] depends on Cuban sugar", "[its] reliance on Cuban
// sugar"; -1 for none.
func (a *analysis) reliedOn(item int) int {
	h := a.head(item)
	switch {
	case h < 0 || a.caseOf(item) != "on":
		return -1
	case a.verbal(h) && resting[a.lemma(h)] && !a.passiveVoice(h):
		s, _ := a.subjectOf(h, false, 0)
		return s
	case !reliance[a.low(h)]:
		return -1
	}
	if s := a.Tree.Child(h, "nsubj"); s >= 0 {
		return s
	}
	return a.possessor(h)
}

// keeping names the having, using and showing of a thing: "Mali's use of drones".
var keeping = set(`use possession deployment display ownership launch arsenal stockpile inventory fleet`)

// grasp are nouns of what a thing is in that somebody has: "in the hands of the rebels".
var grasp = set("hand possession custody arsenal inventory")

// users names who has or uses a thing: "the largest operator of French-built jets".
var users = set(`operator user owner possessor holder`)

// holder is who has, uses or shows the thing: the subject of the governing verb, its possessor, or who is said to hold it in a
// participle or relative clause behind it ("drones used by Mali", "rockets that the group fired").
func (a *analysis) holder(item int) (int, string) {
	for n := item; n >= 0; n = a.ofPhrase(n) { // "most of Chad's rifles"
		if p := a.Tree.Child(n, "nmod:poss"); p >= 0 {
			return p, "possessor"
		}
		if !transparent[a.noun(n)] && a.Tags[n].UPOS != "DET" && a.Tags[n].UPOS != "ADV" && a.Tags[n].UPOS != "PRON" {
			break
		}
	}
	for _, k32 := range a.Tree.Children(item) {
		k := int(k32)
		if !holding[a.lemma(k)] || a.rel(k) != "acl" && a.rel(k) != "acl:relcl" {
			continue
		}
		if a.passiveVoice(k) {
			if g := a.agentOf(k); g >= 0 {
				return g, "holder of " + a.lemma(k)
			}
		} else if s, how := a.subjectOf(k, false, 0); s >= 0 && how != "relative" && how != "participle" && s != item {
			return s, "holder of " + a.lemma(k)
		}
	}
	if h := a.head(item); h >= 0 && (a.rel(item) == "nsubj" || a.rel(item) == "nsubj:pass") { // "the rifles were (found) in the hands of the rebels"
		in := h
		if a.verbal(h) {
			in = a.Tree.Child(h, "obl")
		}
		if k := -1; in >= 0 && grasp[a.noun(in)] && (a.caseOf(in) == "in" || a.caseOf(in) == "into") {
			if k = a.ofPhrase(in); k < 0 {
				k = a.possessor(in)
			}
			if k >= 0 {
				return k, "holder by " + a.noun(in)
			}
		}
	}
	top := item
	for i := 0; i < 5; i++ {
		h := a.head(top)
		if h < 0 {
			return -1, ""
		}
		switch a.rel(top) {
		case "conj", "nmod":
			if s := a.reliedOn(top); s >= 0 && a.rel(top) == "nmod" {
				return s, "holder of " + a.noun(h)
			}
			if a.rel(top) == "nmod" && a.caseOf(top) == "with" && forces[a.noun(h)] { // "showed fighters with Peruvian-made rifles"
				return h, "holder by with"
			}
			if a.rel(top) == "nmod" && a.caseOf(top) != "of" {
				return -1, ""
			}
			if keeping[a.noun(h)] && a.rel(top) == "nmod" {
				if p := a.possessor(h); p >= 0 {
					return p, "holder by " + a.noun(h)
				}
				if g := a.agentOf(h); g >= 0 {
					return g, "holder by " + a.noun(h)
				}
			}
			if users[a.noun(h)] && a.rel(top) == "nmod" {
				who := -1
				a.self(h, func(k int, _, _ string) { who = k })
				return who, "holder by " + a.noun(h)
			}
			top = h
			continue
		case "obj":
			if (holding[a.lemma(h)] || a.intoService(h)) && !a.passiveVoice(h) {
				s, _ := a.subjectOf(h, false, 0)
				return s, "holder of " + a.lemma(h)
			}
		case "obl":
			if s := a.reliedOn(top); s >= 0 { // "its programme relied on Peruvian technology"
				if p := a.possessor(max(s, 0)); s >= 0 && programmes[a.noun(s)] && p >= 0 {
					s = p
				}
				return s, "holder of " + a.lemma(h)
			}
			if a.caseOf(top) == "with" && (a.lemma(h) == "equip" || a.lemma(h) == "arm") && a.passiveVoice(h) {
				s, _ := a.subjectOf(h, true, 0)
				return s, "holder of " + a.lemma(h)
			}
			if o := a.Tree.Child(h, "obj"); a.caseOf(top) == "with" && a.lemma(h) == "show" && o > h && o < top && forces[a.noun(o)] { // "photographs show fighters with Peruvian-made rifles"
				return o, "holder by with"
			}
			if a.caseOf(top) == "with" && sighting[a.lemma(h)] && (a.passiveVoice(h) || a.lemma(h) == "pose") { // "rebels were photographed with Chadian-made rifles"
				s, _ := a.subjectOf(h, a.passiveVoice(h), 0)
				return s, "holder of " + a.lemma(h)
			}
			if a.caseOf(top) == "with" && striking[a.lemma(h)] {
				if a.passiveVoice(h) {
					return a.agentOf(h), "holder of " + a.lemma(h)
				}
				s, _ := a.subjectOf(h, false, 0)
				return s, "holder of " + a.lemma(h)
			}
		case "nsubj:pass":
			if holding[a.lemma(h)] {
				return a.agentOf(h), "holder of " + a.lemma(h)
			}
		}
		return -1, ""
	}
	return -1, ""
}

// intoService reports whether verb v puts a thing into use: "took the jets into service".
func (a *analysis) intoService(v int) bool {
	for _, k := range a.Tree.Children(v) {
		if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "into" && a.noun(k) == "service" {
			return true
		}
	}
	return false
}

// agentOf is the by-phrase of a passive or of a noun of action, or -1.
func (a *analysis) agentOf(h int) int {
	for _, k := range a.Tree.Children(h) {
		if k := int(k); a.rel(k) == "obl:agent" || (a.rel(k) == "obl" || a.rel(k) == "nmod") && a.caseOf(k) == "by" {
			return k
		}
	}
	return -1
}

// compoundOrigin: "Iranian-made drones", "U.S.-supplied rifles". t is the participle.
func (a *analysis) compoundOrigin(t int) (extract.Claim, bool) {
	if t < 1 || !madeIn[a.low(t)] {
		return extract.Claim{}, false
	}
	last := t - 1 // of the name: "Iranian-made", "Libyan supplied"
	if a.Word(last) == "-" {
		last--
	} else if e := a.EntityAt(last); a.rel(t) != "amod" || e == nil || e.Via != extract.ViaDemonym && e.Via != extract.ViaAcronym {
		return extract.Claim{}, false
	}
	if last < 0 || !a.partyName(last) {
		return extract.Claim{}, false
	}
	e := a.EntityAt(last)
	item := a.predicatedOf(t)
	if item < 0 {
		item = a.head(t)
		for item >= 0 && item < t { // the compound may hang on its own first member
			item = a.head(item)
		}
	}
	if item < 0 || !a.nominal(item) || a.SentenceOf(item) != a.SentenceOf(t) {
		return extract.Claim{}, false
	}
	if w := a.low(t); w == "style" || w == "type" { // "a U.S.-style classroom": a likeness counts for arms alone
		if cat, _ := a.listed(item, 0); !arms[cat] || e.Kind != extract.Country {
			return extract.Claim{}, false
		}
	}
	return a.originClaim(t, extract.Range{Start: e.Range.Start, End: t + 1}, e.Range.End-1, item, "made")
}

// predicatedOf is the thing of which an origin compound is said behind it: "[the boats] are German-built", "[the drones], Iranian-built and armed, were
// shown"; -1 where it stands before its noun. t is the participle.
func (a *analysis) predicatedOf(t int) int {
	if a.Word(t-1) != "-" || a.Tree.Child(t, "obj", "xcomp", "ccomp") >= 0 || a.low(t) == "style" || a.low(t) == "type" {
		return -1
	}
	item := a.Tree.Child(t, "nsubj:pass", "nsubj")
	if h := a.head(t); item < 0 && h >= 0 && h < t && a.rel(t) == "conj" && madeIn[a.low(h)] { // "[the chips] are American-designed and Chinese-made"
		return a.predicatedOf(h)
	}
	if h := a.head(t); item < 0 && h >= 0 && h < t-2 && a.nominal(h) && (a.rel(t) == "acl" || a.rel(t) == "amod" || a.rel(t) == "appos") {
		item = h
	}
	if h := a.head(t); item < 0 && h >= 0 && h < t && a.verbal(h) && (a.caseOf(t) == "as" || a.caseOf(t-2) == "as") { // "identified the rockets as Cuban-made"
		item = a.Tree.Child(h, "obj", "nsubj:pass")
	}
	if item < 0 || item > t {
		return -1
	}
	if k := a.ofPhrase(item); k >= 0 && (transparent[a.noun(item)] || fractions[a.noun(item)] || partitive[a.low(item)]) { // "most of the chips"
		return k
	}
	return item
}

// helpedIn maps the participles of compounds that say who was taught, armed or paid for by whom to what was done.
var helpedIn = map[string]extract.Relation{"trained": extract.Train, "armed": extract.Supply, "equipped": extract.Supply, "funded": extract.Finance, "financed": extract.Finance,
	"bankrolled": extract.Finance}

// compoundHelp: "Cuban-trained rebels", "a Chadian-funded missile project". t is the participle. Only people under arms are taught and armed, and only a
// programme, works or group is paid for: who studied abroad is no claim.
func (a *analysis) compoundHelp(t int) (extract.Claim, bool) {
	rel, n := helpedIn[a.low(t)], a.head(t)
	if rel == "" || t < 2 || a.Word(t-1) != "-" || !a.partyName(t-2) || n < t || !a.nominal(n) || a.Tree.Child(t, "obl", "obj", "xcomp") >= 0 {
		return extract.Claim{}, false
	}
	e, m := a.EntityAt(t-2), a.MentionAt(n)
	group := m != nil && m.Class == extract.ArmedGroup
	b := &binding{entry: &Entry{Lemma: a.lemma(t), Relation: rel}, name: "compound", roles: map[extract.Role][]filler{
		extract.Supplier: {{t - 2, "origin", ""}}}, category: map[int]string{}}
	switch cat, _ := a.listed(n, 0); {
	case a.sameEntity(n, t-2):
		return extract.Claim{}, false
	case group || forces[a.noun(n)] && rel != extract.Finance:
		b.roles[extract.Recipient] = []filler{{n, "head", ""}}
	case rel == extract.Finance && (programmes[a.noun(n)] || cat == "facility" && !a.actor(n)):
		b.roles[extract.Item] = []filler{{n, "head", ""}}
		b.category[n] = cat
	default:
		return extract.Claim{}, false
	}
	c := a.claim(b, t, extract.Range{Start: e.Range.Start, End: t + 1}, extract.OriginForm, "origin")
	for _, args := range [][]extract.Argument{c.Items, c.Recipients} {
		for i := range args {
			args[i].Range = a.nounPhrase(n, nil) // quoted whole, as other goods and their marker are
		}
	}
	return c, true
}

// nounOrigin: "weapons of North Korean origin", "of Chinese manufacture". t is the noun.
func (a *analysis) nounOrigin(t int) (extract.Claim, bool) {
	switch a.noun(t) {
	case "origin", "manufacture", "make", "design", "provenance", "production":
	default:
		return extract.Claim{}, false
	}
	if a.caseOf(t) != "of" || a.rel(t) != "nmod" && a.Tree.Child(t, "nsubj") < 0 {
		return extract.Claim{}, false
	}
	p := a.possessor(t)
	if p < 0 || !a.partyName(p) {
		return extract.Claim{}, false
	}
	for _, k := range a.Tree.Children(t) {
		if k := int(k); k > p && k < t && a.rel(k) == "compound" || k > t && a.rel(k) == "nmod" && a.caseOf(k) == "of" { // "backers of Chad's rocket production", which names its own goods
			return extract.Claim{}, false
		}
	}
	item := a.head(t)
	if s := a.Tree.Child(t, "nsubj"); s >= 0 {
		item = s
	}
	if item < 0 || !a.nominal(item) {
		return extract.Claim{}, false
	}
	r := a.Tree.Subtree(t)
	start := t
	for start > r.Start && a.low(start) != "of" {
		start--
	}
	return a.originClaim(t, extract.Range{Start: start, End: t + 1}, p, item, "of_origin")
}

// designed lists participles that say what a thing was made after, and from what alone those say so that else only say who made it.
var (
	designed = set("base model copy derive pattern clone adapt inspire")
	evolved  = set("develop evolve engineer reverse-engineer descend")
)

// designOrigin: "tunnels based on North Korean designs", "modelled on Iranian drones", "reverse-engineered from a Soviet rocket".
func (a *analysis) designOrigin(t int) (extract.Claim, bool) {
	if !designed[a.lemma(t)] && !evolved[a.lemma(t)] {
		return extract.Claim{}, false
	}
	if !a.verbal(t) || !a.passiveVoice(t) && a.Tags[t].XPOS != "VBN" {
		return extract.Claim{}, false
	}
	subj, _ := a.subjectOf(t, true, 0)
	if subj < 0 {
		return extract.Claim{}, false
	}
	for _, k32 := range a.Tree.Children(t) {
		k := int(k32)
		switch p := a.caseOf(k); {
		case p == "from":
		case (p == "on" || p == "upon" || p == "after" || p == "by" && a.lemma(t) == "inspire" && !a.actor(k)) && designed[a.lemma(t)]:
		default:
			continue
		}
		p := a.possessor(k)
		if p < 0 || !a.partyName(p) {
			continue
		}
		if cat, _ := a.listed(subj, 0); cat == "" {
			continue
		}
		return a.madeAfter(t, p, subj)
	}
	return extract.Claim{}, false
}

// madeAfter is the claim of marker t that item follows a design of supplier; whose thing it is is its holder.
func (a *analysis) madeAfter(t, supplier, item int) (extract.Claim, bool) {
	c, ok := a.originClaim(t, extract.Range{Start: t, End: t + 1}, supplier, item, "based_on")
	if ok && len(c.Recipients) == 0 {
		if h := a.possessor(item); h >= 0 && a.partyName(h) && !a.sameEntity(h, supplier) {
			c.Recipients = []extract.Argument{{Head: h, Range: a.nounPhrase(h, nil), Slot: "poss"}}
		}
	}
	return c, ok
}

// likenesses are nouns for what is made after something else.
var likenesses = set("copy clone replica version variant derivative imitation adaptation knockoff")

// likeness: "Chad's rocket is a copy of the Soviet Scud", "the R-9, a version of a Chinese missile". t is the noun.
func (a *analysis) likeness(t int) (extract.Claim, bool) {
	if !likenesses[a.noun(t)] || a.Tags[t].UPOS != "NOUN" {
		return extract.Claim{}, false
	}
	item, of := a.Tree.Child(t, "nsubj"), a.ofPhrase(t)
	if h := a.head(t); item < 0 && h >= 0 && h < t && a.rel(t) == "appos" {
		item = h
	} else if item < 0 && h >= 0 && (a.caseOf(t) == "as" && a.rel(t) == "obl" || a.rel(t) == "xcomp" && a.Tree.Child(t, "cop") >= 0) { // "is described as a copy of", "appears to be one"
		item, _ = a.subjectOf(h, a.passiveVoice(h), 0)
	}
	if item < 0 || of < 0 || item == t {
		return extract.Claim{}, false
	}
	p := a.possessor(of)
	if p < 0 || !a.partyName(p) {
		return extract.Claim{}, false
	}
	cat, _ := a.listed(item, 0)
	if of, ok := a.listed(of, 0); !arms[cat] || ok && !arms[of] || !ok && a.Tags[a.ofPhrase(t)].UPOS != "PROPN" {
		return extract.Claim{}, false
	}
	return a.madeAfter(t, p, item)
}

// bareOrigin: "Hamas used North Korean weapons": a nationality before arms that somebody holds, uses or shows.
func (a *analysis) bareOrigin(t int) (extract.Claim, bool) {
	e := a.EntityAt(t)
	if e == nil || e.Kind != extract.Country || e.Range.End-1 != t || e.Via != extract.ViaDemonym && e.Via != extract.ViaName && e.Via != extract.ViaAcronym {
		return extract.Claim{}, false
	}
	item := a.head(t)
	if item < t || a.rel(t) != "amod" && a.rel(t) != "compound" && a.rel(t) != "nmod" || a.caseOf(t) != "" {
		return extract.Claim{}, false
	}
	for a.rel(item) == "compound" && a.head(item) > item { // the demonym may hang on the first noun of a compound
		item = a.head(item)
	}
	if t+1 < len(a.Tokens) && (a.Word(t+1) == "-" || madeIn[a.low(t+1)]) {
		return extract.Claim{}, false
	}
	cat, ok := a.listed(item, 0)
	if !ok || !arms[cat] && (intangible[cat] || a.reliedOn(item) < 0) {
		return extract.Claim{}, false
	}
	h, _ := a.holder(item)
	if h < 0 || !a.actor(h) || a.sameEntity(h, t) || a.Tree.Child(item, "nmod:poss") == h {
		return extract.Claim{}, false
	}
	return a.originClaim(t, e.Range, t, item, "bare")
}

// showing are verbs of what can be read on a thing.
var showing = set("bear bore carry have display show feature")

// markedOrigin: "rockets bearing Iranian markings", "the crates carried the markings of a Chadian firm". t is the noun for what is written on the thing.
func (a *analysis) markedOrigin(t int) (extract.Claim, bool) {
	switch a.noun(t) {
	case "marking", "inscription", "lettering", "hallmark":
	default:
		return extract.Claim{}, false
	}
	item, h := -1, a.head(t)
	switch {
	case h < 0:
	case a.rel(t) == "obj" && showing[a.lemma(h)]:
		item, _ = a.subjectOf(h, false, 0)
	case a.rel(t) == "nmod" && a.caseOf(t) == "with":
		item = h
	case a.rel(t) == "obl" && a.caseOf(t) == "with": // hung on the verb
		if o := a.Tree.Child(h, "obj", "nsubj:pass"); o >= 0 && a.Tree.Subtree(o).End == a.Tree.Subtree(t).Start {
			item = o
		}
	}
	if item < 0 || !a.isListed(item) {
		return extract.Claim{}, false
	}
	if k := a.ofPhrase(t); k >= 0 && a.party(k) {
		return a.originClaim(t, extract.Range{Start: t, End: t + 1}, k, item, "marked")
	}
	k := a.Tree.Child(t, "amod", "compound")
	if k < 0 || a.EntityAt(k) == nil || a.EntityAt(k).Kind != extract.Country {
		return extract.Claim{}, false
	}
	return a.originClaim(t, extract.Range{Start: a.EntityAt(k).Range.Start, End: t + 1}, a.EntityAt(k).Range.End-1, item, "marked")
}

// playing are verbs of which the subject has the role that their object names.
var playing = set("play have deny admit acknowledge confirm conceal downplay end")

// playedRole: "Chad's role in the missile programme", "played a role in every stage of Iran's missile programme", "had a hand in". t is the noun role.
func (a *analysis) playedRole(t int) (extract.Claim, bool) {
	switch a.noun(t) {
	case "role", "hand", "part":
	default:
		return extract.Claim{}, false
	}
	g, s := a.head(t), a.possessor(t) // "Chad's role in the missile programme"
	switch {
	case g < 0 || a.rel(t) != "obj" || !a.verbal(g):
		g = -1
	case s < 0 && playing[a.lemma(g)]:
		s, _ = a.subjectOf(g, false, 0)
	}
	if s < 0 || !a.actor(s) {
		return extract.Claim{}, false
	}
	var down func(n, depth int) int
	down = func(n, depth int) int {
		for _, k32 := range a.Tree.Children(n) {
			k := int(k32)
			if p := a.caseOf(k); (a.rel(k) == "nmod" || a.rel(k) == "obl") && (p == "in" || p == "of") && depth < 4 {
				if cat, ok := a.listed(k, 0); ok && cat != "other" {
					return k
				}
				if d := down(k, depth+1); d >= 0 {
					return d
				}
			}
		}
		return -1
	}
	item := down(t, 0)
	if item < 0 && g >= 0 {
		item = down(g, 0)
	}
	if item < 0 {
		return extract.Claim{}, false
	}
	cat, _ := a.listed(item, 0)
	e := &Entry{Lemma: "role", Relation: extract.Assist}
	b := &binding{entry: e, name: "play_role", roles: map[extract.Role][]filler{
		extract.Supplier: {{s, "subj", ""}}, extract.Item: {{item, "in", ""}}}, category: map[int]string{item: cat}}
	if p := a.possessor(item); p >= 0 && a.actor(p) && !a.sameParty(p, b.roles[extract.Supplier]) {
		b.roles[extract.Recipient] = []filler{{p, "poss", "possessor"}}
	}
	return a.claim(b, t, extract.Range{Start: t, End: t + 1}, extract.Nominal, "nominal"), true
}
