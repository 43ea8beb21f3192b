package frame

import (
	"strings"

	"claimtrail/extract"
)

// A filler is a noun phrase (by its head token), or for xcomp a verb, that stands in a grammatical slot of a predicate.
type filler struct {
	head int
	slot string
	how  string // how a filler that is no direct dependent was found, for the trace
}

// A clause is a verb with its slots as the active voice would have them: the subject of a passive stands in obj, its
// by-phrase in subj; subjects and objects that coordination, control and relative clauses leave unsaid are filled in.
type clause struct {
	verb    int
	lemma   string // with its particle: hand_over
	passive bool
	form    extract.Form
	fillers []filler
	subjPos int // index of the surface subject of a passive in fillers, -1 for none: it may also be the iobj
}

func (c *clause) all(slot string) []filler {
	var out []filler
	for _, f := range c.fillers {
		if f.slot == slot {
			out = append(out, f)
		}
	}
	return out
}

func (c *clause) has(slot string) bool {
	for _, f := range c.fillers {
		if f.slot == slot {
			return true
		}
	}
	return false
}

// analysis is what the engine knows of one document.
type analysis struct {
	*extract.Document
	lex *Lexicon
}

func (a *analysis) lemma(tok int) string { return a.Tags[tok].Lemma }
func (a *analysis) low(tok int) string   { return strings.ToLower(a.Word(tok)) }
func (a *analysis) rel(tok int) string   { return a.Tree.Rel(tok) }
func (a *analysis) head(tok int) int     { return a.Tree.Head(tok) }
func (a *analysis) verbal(tok int) bool {
	return a.Tags[tok].UPOS == "VERB" || a.Tags[tok].UPOS == "AUX"
}
func (a *analysis) nominal(tok int) bool {
	switch a.Tags[tok].UPOS {
	case "NOUN", "PROPN", "PRON", "NUM", "SYM", "X":
		return true
	case "ADJ", "DET": // "the former", "the wounded", "those"
		return true
	}
	return false
}

// relativizer reports whether tok is a relative pronoun.
func (a *analysis) relativizer(tok int) bool {
	switch a.low(tok) {
	case "which", "who", "whom", "that":
		return a.Tags[tok].XPOS == "WDT" || a.Tags[tok].XPOS == "WP" || a.low(tok) != "that" && a.Tags[tok].UPOS == "PRON" ||
			a.low(tok) == "that" && a.Tags[tok].UPOS == "PRON" && strings.HasPrefix(a.Tags[tok].XPOS, "W")
	}
	return false
}

// caseOf is the preposition of a noun phrase, words joined by an underscore, empty when it has none.
func (a *analysis) caseOf(tok int) string {
	s := ""
	for _, k32 := range a.Tree.Children(tok) {
		k := int(k32)
		if k > tok {
			break
		}
		if a.rel(k) != "case" && a.rel(k) != "mark" {
			continue
		}
		w := a.low(k)
		if w == "than" || w != "of" && a.valueAt(k, extract.Quantity) != nil { // "more than a million shells", "at least six drones": a bound
			continue
		}
		if a.rel(k) == "mark" && a.Tags[k].UPOS != "ADP" {
			continue
		}
		for _, f := range a.Tree.Children(k) {
			if a.rel(int(f)) == "fixed" {
				w += "_" + a.low(int(f))
			}
		}
		if s != "" {
			s += "_"
		}
		s += w
	}
	if i := strings.LastIndexByte(s, '_'); i >= 0 { // "back to", "over to", "out of", "as far as": the last word decides
		switch s {
		case "such_as", "as_well_as", "according_to", "because_of", "due_to", "by_way_of", "on_behalf_of", "instead_of", "in_exchange_for", "other_than", "rather_than", "in_return_for", "as_of", "by_means_of", "out_of", "in_addition_to", "along_with", "together_with", "apart_from", "aside_from", "prior_to", "in_response_to", "with_respect_to", "as_for", "up_to", "thanks_to", "next_to", "close_to", "ahead_of":
		default:
			s = s[i+1:]
		}
	}
	switch s {
	case "out_of":
		return "from"
	case "toward":
		return "towards"
	}
	return s
}

// passiveVoice reports whether the verb is a passive participle.
func (a *analysis) passiveVoice(v int) bool {
	if a.Tree.Child(v, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") >= 0 {
		return true
	}
	if h := a.head(v); a.Tags[v].XPOS == "VBD" && a.rel(v) == "conj" && h >= 0 && a.Tree.Child(h, "aux:pass") >= 0 && a.Tree.Child(v, "nsubj", "obj", "aux", "xcomp", "ccomp") < 0 && likeParticiple(a.low(v)) {
		return true // "was built in 1987 and later sold", tagged as a past tense
	}
	if a.Tags[v].XPOS != "VBN" {
		return false
	}
	switch a.rel(v) {
	case "acl": // reduced relative: "drones sold to Russia"
		return a.Tree.Child(v, "nsubj", "aux") < 0
	case "amod":
		return true
	case "advcl", "conj", "xcomp", "ccomp", "parataxis", "acl:relcl", "dep":
		if a.Tree.Child(v, "aux") >= 0 {
			return false
		}
		if a.rel(v) == "conj" { // "were seized and shipped", "has seized and shipped"
			h := a.head(v)
			if h >= 0 && a.verbal(h) && a.Tree.Child(v, "nsubj", "obj") < 0 {
				return a.passiveVoice(h)
			}
			return h >= 0 && !a.verbal(h) && a.Tree.Child(v, "nsubj", "obj") < 0 // "goats in plastic, climbers armed with poison"
		}
		return a.Tree.Child(v, "nsubj", "obj", "mark") < 0 && a.rel(v) != "parataxis"
	}
	return false
}

// likeParticiple reports whether a past tense has the form of the participle.
func likeParticiple(w string) bool {
	if strings.HasSuffix(w, "ed") {
		return true
	}
	switch w {
	case "sold", "resold", "sent", "built", "rebuilt", "bought", "made", "lent", "brought", "taught":
		return true
	}
	return false
}

// clauseOf derives the slots of a verb.
func (a *analysis) clauseOf(v int) *clause {
	c := &clause{verb: v, lemma: a.lemma(v), passive: a.passiveVoice(v), subjPos: -1}
	if p := a.particle(v); p >= 0 {
		c.lemma += "_" + a.low(p)
	}
	c.form = a.formOf(v, c.passive)
	add := func(h int, slot, how string) {
		for _, f := range c.fillers {
			if f.head == h && f.slot == slot {
				return
			}
		}
		c.fillers = append(c.fillers, filler{h, slot, how})
	}
	// Subject.
	subj, how := a.subjectOf(v, c.passive, 0)
	if subj >= 0 && how == "relative" && !c.passive {
		subj = a.nearAntecedent(v, subj)
	}
	if subj >= 0 && !c.passive && how != "" && how != "relative" && how != "participle" && !a.actor(subj) && a.nominal(subj) && (plans[a.noun(subj)] || a.isListed(subj)) {
		// "the capability required to develop": who has the thing is meant
		if s, h := a.nounController(subj, 1); s >= 0 && a.actor(s) {
			subj, how = s, h
		}
	}
	if subj >= 0 {
		if c.passive {
			c.subjPos = len(c.fillers)
			add(subj, "obj", how)
		} else {
			add(subj, "subj", how)
		}
	}
	if f := a.fronted(v); f >= 0 && !c.passive {
		add(f, "obj", "fronted")
	}
	relArg := -1 // antecedent of a relative clause that has not been placed yet
	if g := a.relativeClause(v); g >= 0 && (g == v || !a.relativized(g)) {
		relArg = a.head(g)
		if relArg == subj || a.possessive(v) {
			relArg = -1
		}
	}
	for _, k32 := range a.Tree.Children(v) {
		k := int(k32)
		switch a.rel(k) {
		case "obj":
			if a.relativizer(k) && k < v && a.hasObject(v, k) { // "evidence that Iran sent arms": a conjunction read as a pronoun
				continue
			}
			if a.relativizer(k) && relArg >= 0 {
				add(relArg, "obj", "relative")
				relArg = -1
				continue
			}
			if c.passive && c.subjPos >= 0 { // "was given missiles": the subject is the receiver
				c.fillers[c.subjPos].slot = "iobj"
			}
			add(k, "obj", "")
		case "iobj":
			add(k, "iobj", "")
		case "obl:agent":
			if !means[a.noun(k)] && !a.dated(k) {
				add(k, "subj", "by")
			}
		case "obl", "obl:unmarked", "obl:tmod", "advmod", "nmod":
			p := a.caseOf(k)
			if p == "" && (a.rel(k) == "obl:unmarked" || a.rel(k) == "obl" && a.Tree.Child(k, "case") >= 0) && !a.dated(k) && a.valueAt(k, extract.Money) == nil && k > v && a.Tags[k].UPOS == "NOUN" && !c.has("obj") {
				p = "obj" // "was sold three craft": the second object of a passive
			}
			if p == "obj" && c.passive && c.subjPos >= 0 {
				c.fillers[c.subjPos].slot = "iobj"
			}
			if a.relativizer(k) && relArg >= 0 && p != "" {
				add(relArg, p, "relative")
				relArg = -1
				continue
			}
			if p == "by" && c.passive && !means[a.noun(k)] {
				add(k, "subj", "by")
				continue
			}
			if p != "" {
				add(k, p, "")
				if p == "to" || p == "with" || p == "from" || p == "for" { // a second phrase hung below the first
					a.nested(k, add)
				}
			}
		case "xcomp", "ccomp":
			add(k, "xcomp", "")
			if s := a.Tree.Child(k, "nsubj"); s >= 0 && a.rel(k) == "xcomp" && a.Tree.Child(v, "obj") < 0 && s > v { // "assist Iran modernise"
				add(s, "obj", "small clause")
			}
		case "advcl", "acl": // "bound for Syria", "destined for the rebels"
			if f := a.destination(k); f >= 0 {
				add(f, "to", "destination")
			}
			if m := a.Tree.Child(k, "mark"); a.rel(k) == "advcl" && m >= 0 && a.low(m) == "in" && a.Tags[k].XPOS == "VBG" { // "helped in building a plant"
				add(k, "xcomp", "")
			}
		}
	}
	a.shareObjects(c, v, add)
	a.twoObjects(c)
	a.shareAgent(c, v, add)
	if relArg >= 0 && !c.passive && !c.has("obj") {
		if p := a.stranded(v); p != "" {
			add(relArg, p, "relative")
		} else {
			add(relArg, "obj", "relative")
		}
	}
	if !c.passive {
		a.splitDative(c, add)
		a.splitFrom(c, add)
	}
	a.lowAttached(c, add)
	if _, client := a.awardFor(v); client >= 0 && !c.passive && !c.has("for") && !c.has("to") {
		add(client, "for", "client")
		add(client, "to", "client")
	}
	if k := a.counterpart(v); k >= 0 && subj >= 0 && !c.passive && hired[c.lemma] && a.commissions(subj, k) {
		for i, f := range c.fillers { // "Chad signed a contract with Velmar Ltd to build a dam": the firm builds
			if f.slot == "subj" && f.head == subj {
				c.fillers[i] = filler{k, "subj", "counterpart"}
			}
		}
		add(subj, "for", "counterpart")
		add(subj, "to", "counterpart")
	} else if k >= 0 { // whom one agrees with to buy sells, whom one agrees with to sell buys
		add(k, "from", "counterpart")
		add(k, "to", "counterpart")
	}
	return c
}

// possessive reports whether a phrase of the relative clause of v holds its pronoun as a possessor, so that nothing is missing beside it:
// "Chad, whose engineers helped in building the dam".
func (a *analysis) possessive(v int) bool {
	for _, k := range a.Tree.Children(v) {
		if p := a.Tree.Child(int(k), "nmod:poss"); p >= 0 && p < v && a.low(p) == "whose" {
			return true
		}
	}
	return false
}

// means are ways of carriage: "delivered by road" names no agent.
var means = set("road rail sea air ship land truck lorry plane post mail boat train parcel courier hand helicopter barge pipeline river convoy train car container tanker van ferry night")

// twoObjects reads the first of two objects as the indirect one when it names a party: "lent Harare the money".
func (a *analysis) twoObjects(c *clause) {
	if c.passive || c.has("iobj") {
		return
	}
	var objs []int
	for i, f := range c.fillers {
		if f.slot == "obj" {
			objs = append(objs, i)
		}
	}
	if len(objs) == 2 && c.fillers[objs[0]].head < c.fillers[objs[1]].head && a.actor(c.fillers[objs[0]].head) {
		c.fillers[objs[0]].slot = "iobj"
	}
}

// formOf names the realisation of the verb.
func (a *analysis) formOf(v int, passive bool) extract.Form {
	switch a.rel(v) {
	case "acl:relcl":
		return extract.Relative
	case "acl", "amod":
		switch a.Tags[v].XPOS {
		case "VBN", "VBD":
			return extract.Participle
		case "VBG":
			if a.Tree.Child(v, "mark") >= 0 {
				return extract.Gerund
			}
			return extract.Participle
		}
	}
	if a.Tags[v].XPOS == "VBG" && a.Tree.Child(v, "aux") < 0 {
		return extract.Gerund
	}
	if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "to" {
		return extract.Infinitive
	}
	if passive {
		return extract.Passive
	}
	return extract.Active
}

// agreements are made between the parties of the transfer that their infinitive names.
var agreements = set("deal contract agreement talks talk negotiation accord pact memorandum arrangement agree negotiate contract")

// counterpart is the other party of "a contract with Chad to supply", "agreed with Chad to buy", or -1.
func (a *analysis) counterpart(v int) int {
	if a.rel(v) == "conj" && a.head(v) >= 0 && a.Tree.Child(v, "nsubj") < 0 { // "to build a dam and repair a road"
		v = a.head(v)
	}
	h := a.head(v)
	if h < 0 || a.rel(v) != "acl" && a.rel(v) != "xcomp" && a.rel(v) != "advcl" {
		return -1
	}
	if m := a.Tree.Child(v, "mark"); m < 0 || a.low(m) != "to" && a.low(m) != "for" {
		return -1
	}
	with := func(n int) int {
		for _, k := range a.Tree.Children(n) {
			if k := int(k); k < v && (a.rel(k) == "nmod" || a.rel(k) == "obl") && a.caseOf(k) == "with" && a.actor(k) {
				return k
			}
		}
		return -1
	}
	if a.talksWith(h) >= 0 { // hung on the counterpart itself
		return h
	}
	n := h
	if a.verbal(h) && !agreements[a.lemma(h)] { // the infinitive may hang on the verb: "signed a deal with Chad to supply"
		if n = a.Tree.Child(h, "obj"); n < 0 {
			return -1
		}
	}
	if !agreements[a.noun(n)] && !agreements[a.lemma(n)] {
		return -1
	}
	if k := with(n); k >= 0 {
		return k
	}
	if g := a.head(n); a.rel(n) == "obj" && g >= 0 {
		return with(g)
	}
	return -1
}

// hired lists what states have firms do for them.
var hired = set("build construct design develop upgrade modernise modernize renovate repair install erect manufacture supply deliver provide")

// commissions reports whether buyer is a state and worker a firm.
func (a *analysis) commissions(buyer, worker int) bool {
	b, w := a.MentionAt(buyer), a.MentionAt(worker)
	return b != nil && w != nil && b.Class == extract.State && w.Class == extract.Firm
}

// talksWith is the noun of agreement that party n is the counterpart of, "talks with n"; -1 for none.
func (a *analysis) talksWith(n int) int {
	if h := a.head(n); h >= 0 && h < n && a.rel(n) == "nmod" && a.caseOf(n) == "with" && agreements[a.noun(h)] && a.actor(n) {
		return h
	}
	return -1
}

// relativeClause is the verb of the relative clause that v belongs to (v itself, or a verb that v complements or is
// conjoined with), or -1. Complements are followed because a gap may lie deep: "missiles that Iran agreed to sell".
func (a *analysis) relativeClause(v int) int {
	for i := 0; v >= 0 && i < 6; i++ {
		switch a.rel(v) {
		case "acl:relcl":
			if h := a.head(v); h >= 0 && a.nominal(h) {
				return v
			}
			return -1
		case "xcomp", "ccomp", "conj":
			v = a.head(v)
		default:
			return -1
		}
	}
	return -1
}

// stranded is a preposition without a noun phrase: "the group it sold rockets to".
func (a *analysis) stranded(v int) string {
	for _, k := range a.Tree.Children(v) {
		k := int(k)
		if k > v && a.Tags[k].UPOS == "ADP" && (a.rel(k) == "obl" || a.rel(k) == "advmod" || a.rel(k) == "case") {
			return a.low(k)
		}
	}
	return ""
}

// subjectOf finds the surface subject of a verb, said or understood, and how; -1 for none.
func (a *analysis) subjectOf(v int, passive bool, depth int) (int, string) {
	if depth > 8 {
		return -1, ""
	}
	s := a.Tree.Child(v, "nsubj:pass", "nsubj:outer")
	for _, k := range a.Tree.Children(v) { // the last one before the verb: what stands before it is fronted, or the subject of an outer clause
		if a.rel(int(k)) == "nsubj" && (s < 0 || int(k) < v && !a.dated(int(k))) { // "The ministry Thursday signed"
			s = int(k)
		}
	}
	if s >= 0 {
		if a.relativizer(s) {
			if g := a.relativeClause(v); g >= 0 {
				return a.head(g), "relative"
			}
			if a.rel(v) == "acl" && a.head(v) >= 0 {
				return a.head(v), "relative"
			}
			return -1, ""
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "against" && a.Tags[v].XPOS == "VBG" {
			return -1, "" // "voters are against sending"
		}
		return s, ""
	}
	h := a.head(v)
	if h < 0 {
		return -1, ""
	}
	if arbitraryControl[a.lemma(h)] && a.gerundObject(v) {
		return -1, ""
	}
	if g := a.givingHelp(v, h); g >= 0 {
		s, _ := a.subjectOf(g, a.passiveVoice(g), depth+1)
		return s, "control"
	}
	if f, ok := a.forSubject(v, h); ok {
		return f, "for"
	}
	if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "to" {
		if firm, client := a.awardFor(v); firm >= 0 || client >= 0 { // "awarded the yard a contract to build"
			return firm, "award"
		}
	}
	switch a.rel(v) {
	case "conj":
		if !a.verbal(h) && a.Tree.Child(h, "cop") < 0 && a.Tree.Child(h, "nsubj", "nsubj:pass") < 0 {
			return -1, ""
		}
		s, how := a.subjectOf(h, a.passiveVoice(h), depth+1)
		if s < 0 {
			return -1, ""
		}
		if how == "" || how == "shared" {
			how = "shared"
		}
		return s, how
	case "xcomp":
		return a.controller(h, depth)
	case "ccomp":
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "to" && a.Tags[v].XPOS == "VB" { // "learn how to build"
			return a.controller(h, depth)
		}
		if a.Tags[v].XPOS == "VBG" && a.verbal(h) {
			s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
			return s, "gerund"
		}
	case "advcl", "advcl:relcl":
		if a.nominal(h) && a.Tree.Child(h, "cop") < 0 { // "actions such as sending arms"
			return a.nounController(h, depth+1)
		}
		if n := a.participleHost(v); n >= 0 {
			return n, "participle"
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "such" { // "condemned Iran's actions such as sending arms"
			if o := a.Tree.Child(h, "obj"); o >= 0 {
				return a.nounController(o, depth+1)
			}
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && (a.low(m) == "of" || a.low(m) == "for" || a.low(m) == "from" || a.low(m) == "with" || a.low(m) == "into" || a.low(m) == "out") {
			// "accused Iran of supplying", "sanctioned the firm for selling", "barred it from exporting", "tricked it into selling"
			o := a.Tree.Child(h, "obj", "iobj", "nsubj:pass")
			if o < 0 || !a.actor(o) { // "imposed sanctions on the firm for selling"
				for _, k := range a.Tree.Children(h) {
					if k := int(k); a.rel(k) == "obl" && (a.caseOf(k) == "on" || a.caseOf(k) == "against") && a.actor(k) {
						return k, "object control"
					}
				}
				if o >= 0 {
					for _, k := range a.Tree.Children(o) { // the parser may hang it on the noun
						if k := int(k); a.rel(k) == "nmod" && (a.caseOf(k) == "on" || a.caseOf(k) == "against") && a.actor(k) {
							return k, "object control"
						}
					}
				}
			}
			if o >= 0 && (a.low(m) != "from" || !gains[a.noun(o)]) { // but "made millions from selling"
				return a.antecedent(o), "object control"
			}
		}
		if m := a.Tree.Child(v, "mark"); m > 0 && a.low(m) == "to" {
			// An infinitive right behind a noun belongs to the noun, though it may hang on the verb: "has the ability to
			// build", "led a consortium to construct".
			if n := m - 1; a.Tags[n].UPOS == "NOUN" && plans[a.noun(n)] {
				return a.nounController(n, depth+1)
			}
			if n := a.addressee(v, h, m); n >= 0 {
				return n, "object control"
			}
			if o := a.Tree.Child(h, "obj"); o > h && o < m && choosing[a.lemma(h)] && a.actor(o) { // "chose Peru over Chile to build"
				return o, "object control"
			}
			if i := a.Tree.Child(h, "iobj"); i > h && i < m && a.verbal(h) && a.actor(i) { // "paid a firm $2 million to train guards"
				return i, "object control"
			}
			if a.passiveVoice(h) && a.lemma(h) == "use" { // "trucks used by the rebels to carry shells"
				return a.agentOf(h), "control"
			}
		}
		if m := a.Tree.Child(v, "mark"); m >= 0 && a.low(m) == "by" && a.rel(h) == "xcomp" && helping[a.lemma(a.head(h))] { // "helps it survive by sending"
			h = a.head(h)
		}
		if a.verbal(h) || a.Tree.Child(h, "nsubj", "nsubj:pass", "cop") >= 0 || a.rel(h) == "xcomp" {
			s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
			return s, "adverbial"
		}
	case "acl", "amod":
		if passive || a.Tags[v].XPOS == "VBG" && a.Tree.Child(v, "mark") < 0 {
			return h, "participle"
		}
		if n := a.talksWith(h); n >= 0 { // "leads talks with Chad to sell": who leads them sells
			h = n
			if s := a.Tree.Child(n, "nsubj"); s >= 0 {
				return s, "noun control"
			}
		}
		return a.nounController(h, depth)
	case "csubj", "obj", "obl", "nmod", "parataxis":
		if a.Tags[v].XPOS == "VBG" {
			if p := a.Tree.Child(v, "nmod:poss"); p >= 0 {
				return p, "possessor"
			}
			if a.rel(v) != "csubj" && a.rel(v) != "parataxis" && a.verbal(h) {
				s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
				return s, "gerund"
			}
			if a.rel(v) == "nmod" {
				return a.nounController(h, depth)
			}
		}
	}
	return -1, ""
}

// givingHelp is the verb of giving above the infinitive v of helping "it" or "them", which stands for who is given: "gave Chad technology to
// help it build", where who gives helps; -1 for none.
func (a *analysis) givingHelp(v, h int) int {
	o := a.Tree.Child(v, "obj")
	if !helping[a.lemma(v)] || a.Tags[v].XPOS != "VB" || o < v || a.Tags[o].UPOS != "PRON" {
		return -1
	}
	if !a.verbal(h) && a.head(h) >= 0 {
		h = a.head(h)
	}
	if !a.verbal(h) || !enabling[a.lemma(h)] || h > v {
		return -1
	}
	return h
}

// helping lists verbs whose by-gerund, also behind what they help with, says how the helper helps.
var helping = set("help assist aid enable")

// addressee is the actor that an infinitive under h stands right behind, its mark being token m: "recruited [him] to build", "relies on
// [Iran] to send", "gave money to [the group] to buy"; -1 for none. Who promises or threatens acts himself.
func (a *analysis) addressee(v, h, m int) int {
	if !a.verbal(h) || promising[a.lemma(h)] || joint[a.lemma(h)] {
		return -1
	}
	for _, k32 := range a.Tree.Children(h) {
		k := int(k32)
		if k >= m || k < h || k == v || !a.actor(k) || a.Tree.Subtree(k).End != m {
			continue
		}
		switch a.rel(k) {
		case "obj", "iobj":
			return k
		case "obl", "nmod":
			switch a.caseOf(k) {
			case "on", "upon", "for", "to":
				if o := a.Tree.Child(h, "obj"); o >= 0 && dispatching[a.lemma(h)] && a.actor(o) { // "sent [engineers] to Mali to build"
					return o
				}
				return k
			}
		}
	}
	return -1
}

// choosing lists verbs whose object is chosen to act.
var choosing = set("choose select pick hire appoint contract commission enlist engage")

// dispatching lists verbs whose object goes to where their phrase says, and acts there.
var dispatching = set("send dispatch deploy fly despatch")

// arbitraryControl lists verbs of attitude that say nothing of who does what their gerund names: "voters opposed sending tanks".
var arbitraryControl = set(`oppose object favour favor support back endorse advocate recommend criticise criticize condemn protest encourage discourage advise
defend welcome`)

// gerundObject reports whether v is a gerund that its governor has for an object, with "to" or "against" at most before it.
func (a *analysis) gerundObject(v int) bool {
	const reach = 3 // tokens, adverbs included
	if a.Tags[v].XPOS != "VBG" {
		return false
	}
	switch a.rel(v) {
	case "xcomp", "ccomp", "obj", "advcl":
		m := a.Tree.Child(v, "mark", "case")
		return m < 0 && v > a.head(v) && v-a.head(v) <= reach || m >= 0 && (a.low(m) == "to" || a.low(m) == "against")
	}
	return false
}

// forSubject finds the subject of an infinitive under an evaluation: "easier for Iran to sell", "it made sense for Iran to
// sell"; ok is true and the subject -1 when the evaluation names none. The "it" of the evaluation is expletive, nobody's subject.
func (a *analysis) forSubject(v, h int) (int, bool) {
	m := a.Tree.Child(v, "mark")
	if m <= 0 || a.low(m) != "to" {
		return -1, false
	}
	made := a.lemma(h) == "make" && a.verbal(h) && a.Tree.Child(h, "aux:pass") < 0
	judged := made || a.rel(v) == "csubj"
	if j := a.Tree.Child(h, "xcomp"); j >= 0 && a.Tags[j].UPOS == "ADJ" {
		judged = true // "finds it easier to sell"
	}
	if !judged && a.Tags[h].UPOS != "ADJ" {
		return -1, false
	}
	for k := m - 1; k >= 0 && k > m-12; k-- {
		if c := a.Tree.Child(k, "case"); c >= 0 && a.low(c) == "for" && c < k && a.nominal(k) && a.Tree.Subtree(k).End == m {
			return k, true
		}
	}
	it := a.Tree.Child(h, "obj", "nsubj")
	return -1, judged && it >= 0 && a.low(it) == "it"
}

// plans lists nouns whose infinitive says what is planned, able or tried.
var plans = set(`plan program programme project ability capability capacity decision effort attempt deal agreement contract bid right
order intention desire offer promise pledge proposal refusal failure willingness commitment scheme move push race tender
licence license permission request campaign conspiracy plot infrastructure means technology facility know-how resource
equipment machinery machine material expertise blueprint component tool`)

// antecedent replaces a relative pronoun by the noun it stands for.
func (a *analysis) antecedent(tok int) int {
	if a.relativizer(tok) {
		for h := a.head(tok); h >= 0; h = a.head(h) {
			if a.rel(h) == "acl:relcl" && a.head(h) >= 0 {
				return a.head(h)
			}
		}
	}
	return tok
}

// promising lists verbs whose own subject is understood in the infinitive although they have an object (Larson 1991).
var promising = set("promise vow pledge threaten swear")

// equipping lists verbs whose object is no party to the infinitive but when it can act: "need trucks to carry", "need Germany to send".
var equipping = set("spend take sign seize win need")

// joint lists verbs whose object is never the one who acts: "joined forces to build", "used its consulates to train".
var joint = set("join combine use")

// controller is the understood subject of a complement of governor g.
func (a *analysis) controller(g, depth int) (int, string) {
	if a.lemma(g) == "use" && a.passiveVoice(g) { // "the acids are used to make": nobody, or who uses them
		return a.agentOf(g), "control"
	}
	if a.verbal(g) && !promising[a.lemma(g)] && !joint[a.lemma(g)] {
		if o := a.Tree.Child(g, "obj", "iobj"); o >= 0 && !a.passiveVoice(g) && !strings.HasPrefix(a.Tags[o].XPOS, "WRB") && (!equipping[a.lemma(g)] || a.party(o)) {
			return a.antecedent(o), "object control"
		}
		if m := a.toOf(g); m > 0 && !a.passiveVoice(g) { // "relies on Iran to send"
			if n := a.addressee(-1, g, m); n >= 0 {
				return n, "object control"
			}
		}
	}
	s, how := a.subjectOf(g, a.passiveVoice(g), depth+1)
	if s >= 0 && (how == "" || how == "participle") {
		how = "control"
	}
	return s, how
}

// toOf is the "to" of the first infinitive that complements g, or -1.
func (a *analysis) toOf(g int) int {
	for _, k := range a.Tree.Children(g) {
		if k := int(k); a.rel(k) == "xcomp" {
			if m := a.Tree.Child(k, "mark"); m >= 0 && a.low(m) == "to" {
				return m
			}
		}
	}
	return -1
}

// nounController is the understood subject of an infinitive or gerund that a noun governs: an actor noun itself ("the
// first country to build"), its possessor ("Iran's plan to sell"), or the subject of the verb whose object the noun is.
func (a *analysis) nounController(n, depth int) (int, string) {
	if s := a.Tree.Child(n, "nsubj"); s >= 0 && a.Tree.Child(n, "cop") >= 0 && a.Tree.Child(n, "case") >= 0 { // "is in talks to buy"
		return a.antecedent(s), "noun control"
	}
	if h := a.head(n); h >= 0 && a.rel(n) == "obj" && (joint[a.lemma(h)] || breaking[a.lemma(h)] && a.verbal(h)) { // "used shell companies to ship", "violated the UN ban on exporting"
		s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
		return s, "noun control"
	}
	if s := a.predicateSubject(n); s >= 0 {
		return a.antecedent(s), "predicative"
	}
	if m := a.MentionAt(n); m != nil && m.Class != extract.NoActor && m.Class != extract.Place {
		for a.rel(n) == "conj" && a.head(n) >= 0 && a.actor(a.head(n)) { // all of those that are coordinate
			n = a.head(n)
		}
		return n, "noun"
	}
	if p := a.possessor(n); p >= 0 {
		return p, "possessor"
	}
	for _, k := range a.Tree.Children(n) {
		if r := a.rel(int(k)); (r == "nmod" || r == "obl") && (a.caseOf(int(k)) == "by" || a.caseOf(int(k)) == "for" || a.caseOf(int(k)) == "of" || a.caseOf(int(k)) == "from" && vows[a.noun(n)]) && a.actor(int(k)) {
			return int(k), "possessor"
		}
	}
	h := a.head(n)
	if h < 0 {
		return -1, ""
	}
	switch a.rel(n) {
	case "obj", "obl", "xcomp", "conj":
		if a.verbal(h) {
			// "removed a call for sending", "despite calls to stop"
			if demands[a.noun(n)] && (a.rel(n) == "obl" || a.rel(n) == "obj" && !sharing[a.lemma(h)] && !having[a.lemma(h)]) {
				return -1, ""
			}
			if enabling[a.lemma(h)] && !vows[a.noun(n)] {
				if g := a.enabled(h, n); g >= 0 || a.lemma(h) != "deny" { // "denied claims of selling": nobody is denied anything
					return g, "object control"
				}
			}
			s, _ := a.subjectOf(h, a.passiveVoice(h), depth+1)
			return s, "noun control"
		}
		if a.rel(n) == "conj" {
			return a.nounController(h, depth+1)
		}
	}
	return -1, ""
}

// gains are what somebody gets from what he does himself.
var gains = set("million billion thousand money fortune profit income revenue living dollar euro pound cash")

// breaking lists verbs of doing what is forbidden; whoever forbids it does not do it.
var breaking = set("violate breach flout circumvent evade defy bust skirt sidestep dodge break")

// predicateSubject is whom a predicative complement is said of, when who says it is another: "found [the men] guilty of selling", "[he] was held
// responsible for selling"; -1 for none.
func (a *analysis) predicateSubject(n int) int {
	h := a.head(n)
	if h < 0 || a.rel(n) != "xcomp" || !a.verbal(h) || a.verbal(n) || a.Tree.Child(n, "case") >= 0 {
		return -1
	}
	if s := a.Tree.Child(n, "nsubj"); s >= 0 {
		return s
	}
	if a.passiveVoice(h) {
		return a.Tree.Child(h, "nsubj:pass")
	}
	if o := a.Tree.Child(h, "obj"); o >= 0 && o < n {
		return o
	}
	return -1
}

// enabling lists verbs whose object serves the deeds of who is given it: "gave Chad the means to build", "sold it machines to make".
var enabling = set("give provide supply sell furnish equip lend grant hand deny lease donate")

// vows name what binds who gives it.
var vows = set("promise pledge commitment vow offer proposal assurance guarantee plan undertaking")

// enabled is who is given thing n by verb h, or -1.
func (a *analysis) enabled(h, n int) int {
	if a.passiveVoice(h) {
		if s := a.Tree.Child(h, "nsubj:pass"); s >= 0 && s != n { // "Chad was given the means to build"
			return s
		}
	}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); k != n && a.actor(k) && (a.rel(k) == "iobj" || a.rel(k) == "obj" || a.rel(k) == "obl" && a.caseOf(k) == "to") {
			return k
		}
	}
	return -1
}

// demands name what one asks of others: who has to do with a call for something is not who does it, unless it is his own.
var demands = set("call demand proposal request appeal plea bill motion recommendation suggestion idea resolution")

// having lists verbs whose subject has what their object names.
var having = set("have get hold own keep")

// possessor is the 's-genitive or demonym of a noun, or -1.
func (a *analysis) possessor(n int) int {
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		if a.rel(k) == "nmod:poss" {
			return k
		}
	}
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		if k < n && (a.rel(k) == "amod" || a.rel(k) == "compound" || a.rel(k) == "nmod") && a.caseOf(k) == "" && a.partyName(k) {
			return k
		}
	}
	return -1
}

// partyName reports whether tok belongs to the name of a party: a country, demonym, organisation, group or firm.
func (a *analysis) partyName(tok int) bool {
	e := a.EntityAt(tok)
	if e == nil {
		return false
	}
	switch e.Kind {
	case extract.Country, extract.Government, extract.Agency, extract.International, extract.Group, extract.Company, extract.Organisation:
		return true
	}
	return false
}

// shareObjects fills the object of a verb that shares it with a conjunct: "produce, store and export drones" has the
// object at the first conjunct in Universal Dependencies, though parsers attach it to the last as often.
func (a *analysis) shareObjects(c *clause, v int, add func(int, string, string)) {
	if c.has("obj") || c.passive || v+1 < len(a.Tokens) && directions[a.low(v+1)] { // "get out and drop the weapon"
		return
	}
	take := func(from int) bool {
		for _, k32 := range a.Tree.Children(from) {
			k := int(k32)
			if k < v || a.passiveVoice(from) {
				continue
			}
			if a.rel(k) == "obj" {
				add(k, "obj", "shared")
				for _, p := range a.Tree.Children(from) {
					if r := a.rel(int(p)); int(p) > k && r == "obl" && a.caseOf(int(p)) != "" {
						add(int(p), a.caseOf(int(p)), "shared")
					}
				}
				return true
			}
		}
		return false
	}
	if a.rel(v) == "conj" && a.verbal(a.head(v)) && take(a.head(v)) {
		return
	}
	if a.rel(v) == "conj" { // siblings
		for _, k := range a.Tree.Children(a.head(v)) {
			if k := int(k); k > v && a.takeFrom(v, k, take, 0) {
				return
			}
		}
	}
	for _, k := range a.Tree.Children(v) {
		if a.takeFrom(v, int(k), take, 0) {
			return
		}
	}
}

// takeFrom tries the verb k that is coordinate with v, and those below it, which a parser may hang one on the other.
func (a *analysis) takeFrom(v, k int, take func(int) bool, depth int) bool {
	if a.rel(k) != "conj" || !a.verbal(k) || !a.adjoining(v, k) || depth > 8 {
		return false
	}
	if take(k) {
		return true
	}
	for _, n := range a.Tree.Children(k) {
		if a.takeFrom(v, int(n), take, depth+1) {
			return true
		}
	}
	return false
}

// directions end the clause of a verb that has no object.
var directions = set("out away off back down up in over on together around")

// hasObject reports whether v has an object beside token but.
func (a *analysis) hasObject(v, but int) bool {
	for _, k := range a.Tree.Children(v) {
		if int(k) != but && a.rel(int(k)) == "obj" {
			return true
		}
	}
	return false
}

// shareAgent gives a passive the by-phrase of the passive that is coordinate with it: "designed and built by the works".
func (a *analysis) shareAgent(c *clause, v int, add func(int, string, string)) {
	if !c.passive || c.has("subj") {
		return
	}
	next := func(w int) bool {
		if w <= v || !a.verbal(w) || !a.passiveVoice(w) {
			return false
		}
		for _, k := range a.Tree.Children(w) {
			if k := int(k); a.rel(k) == "obl:agent" && !means[a.noun(k)] {
				add(k, "subj", "shared")
				return true
			}
		}
		return false
	}
	for _, k := range a.Tree.Children(v) {
		if a.rel(int(k)) == "conj" && a.Tree.Child(int(k), "nsubj:pass") < 0 && next(int(k)) {
			return
		}
	}
}

// adjoining reports whether nothing but verbs, conjunctions, commas, adverbs and auxiliaries stands between two verbs.
func (a *analysis) adjoining(v, w int) bool {
	for i := v + 1; i < w; i++ {
		switch a.Tags[i].UPOS {
		case "VERB", "CCONJ", "PUNCT", "ADV", "AUX", "PART":
		default:
			if a.rel(i) != "conj" { // a verb that the tagger took for a noun
				return false
			}
		}
	}
	return true
}

// splitDative mends "sold Iran missiles" read as one compound noun: the name of a party that opens the object right
// behind the verb is the indirect object.
func (a *analysis) splitDative(c *clause, add func(int, string, string)) {
	if c.has("iobj") || c.has("to") {
		return
	}
	for _, f := range c.all("obj") {
		for _, k32 := range a.Tree.Children(f.head) {
			k := int(k32)
			if k > f.head || a.rel(k) != "compound" && a.rel(k) != "nmod" && a.rel(k) != "nmod:unmarked" || k+1 < len(a.Tokens) && a.Word(k+1) == "-" {
				continue
			}
			start := k
			if e := a.EntityAt(k); e != nil {
				if e.Via == extract.ViaDemonym || e.Range.End > f.head {
					continue
				}
				start = e.Range.Start
			}
			if m := a.MentionAt(k); (m == nil || m.Class == extract.NoActor || m.Class == extract.Place || m.Class == extract.Carrier) && !a.partyName(k) {
				continue
			}
			for start > c.verb+1 && (a.Tags[start-1].UPOS == "DET" || a.Tags[start-1].UPOS == "ADJ" || a.rel(start-1) == "compound") {
				start--
			}
			if start == c.verb+1 {
				add(k, "iobj", "split")
				return
			}
		}
	}
}

// splitFrom mends "imported from China 1.8 tons of ore" read as one phrase: the name behind the preposition is its
// complement, the rest the object.
func (a *analysis) splitFrom(c *clause, add func(int, string, string)) {
	if c.has("obj") {
		return
	}
	for _, k := range a.Tree.Children(c.verb) { // the preposition may hang on the name
		if k := int(k); a.rel(k) == "obl" && k > c.verb && a.caseOf(k) == "" {
			for _, n := range a.Tree.Children(k) {
				if n := int(n); n < k && a.partyName(n) && (a.caseOf(n) == "from" || a.caseOf(n) == "to") {
					add(n, a.caseOf(n), "split")
					add(k, "obj", "split")
					return
				}
			}
		}
	}
	for i, f := range c.fillers {
		if f.slot != "from" && f.slot != "to" || a.head(f.head) != c.verb {
			continue
		}
		for _, k32 := range a.Tree.Children(f.head) {
			k := int(k32)
			if k < f.head && a.partyName(k) && a.rel(k) != "nmod:poss" && a.EntityAt(k).Via != extract.ViaDemonym && a.EntityAt(k).Range.End < f.head &&
				a.Tags[a.EntityAt(k).Range.End].UPOS != "NOUN" {
				c.fillers[i].head = k
				add(f.head, "obj", "split")
				return
			}
		}
	}
}

// lowAttached takes up prepositional phrases that the parser hung on the object, or on the last of its conjuncts, though
// the verb may want them: "exported [missiles to Iran]". The engine binds them only when no direct dependent fills the slot.
func (a *analysis) lowAttached(c *clause, add func(int, string, string)) {
	for _, f := range c.fillers {
		if f.slot != "obj" && f.slot != "with" || f.how == "relative" {
			continue
		}
		for _, h := range a.conjuncts(f.head) {
			a.nested(h, add)
		}
	}
}

// containing lists verbs that say what is in a thing, and have no goal.
var containing = set("contain include comprise hold total weigh number use")

// nested takes up the phrases below a noun, one below the other.
func (a *analysis) nested(n int, add func(int, string, string)) {
	for _, k32 := range a.Tree.Children(n) {
		k := int(k32)
		switch a.rel(k) {
		case "nmod", "obl", "nmod:unmarked":
			switch p := a.caseOf(k); p {
			case "to", "from", "for", "into", "via", "through", "with", "by":
				add(k, p, "low")
				a.nested(k, add)
			case "of":
				a.nested(k, add)
			case "in":
				if a.valueAt(n, extract.Money) != nil { // "$2 million in rifles from Chile"
					a.nested(k, add)
				}
			}
		case "conj":
			a.nested(k, add)
		case "acl":
			if f := a.destination(k); f >= 0 {
				add(f, "to", "destination")
			} else if a.Tags[k].XPOS == "VBG" && containing[a.lemma(k)] { // "servers containing chips to Chad"
				a.nested(k, add)
				if o := a.Tree.Child(k, "obj"); o > k {
					a.nested(o, add)
				}
			}
		}
		if a.low(k) == "worth" { // "lathes worth two million to the mill"
			a.nested(k, add)
			if o := a.Tree.Child(k, "obj", "obl", "obl:unmarked", "nmod"); o >= 0 {
				a.nested(o, add)
			}
		}
	}
}

// destination is the noun phrase of "bound for Y", "destined for Y", "headed to Y", "en route to Y", or -1.
func (a *analysis) destination(k int) int {
	switch a.lemma(k) {
	case "bind", "bound", "destine", "destined", "head", "headed", "intend", "intended", "earmark", "mean":
		for _, p := range a.Tree.Children(k) {
			if c := a.caseOf(int(p)); c == "for" || c == "to" {
				return int(p)
			}
		}
	}
	return -1
}

// conjuncts are the coordinated noun phrases that tok opens, tok first.
func (a *analysis) conjuncts(tok int) []int {
	out := []int{tok}
	p := a.caseOf(tok)
	h := a.head(tok)
	for _, k32 := range a.Tree.Children(tok) {
		k := int(k32)
		if a.rel(k) == "conj" && a.nominal(k) && k > tok {
			if q := a.caseOf(k); q != "" && q != p || a.negatedPhrase(k) {
				continue
			}
			out = append(out, a.conjuncts(k)...)
		}
	}
	if a.rel(tok) == "obj" && h >= 0 && a.verbal(h) { // the second object hung on the verb: "sent [advisers] and [shells]"
		for _, k32 := range a.Tree.Children(h) {
			k := int(k32)
			if k > tok && a.rel(k) == "conj" && (a.Tags[k].UPOS == "NOUN" || a.Tags[k].UPOS == "PROPN") && a.Tree.Child(k, "nsubj", "cop", "acl:relcl", "orphan") < 0 && a.additive(k) {
				out = append(out, a.conjuncts(k)...)
			}
		}
	}
	return out
}

// additive reports whether a conjunct is joined by "and" or "or", or by a comma alone.
func (a *analysis) additive(k int) bool {
	cc := a.Tree.Child(k, "cc")
	return cc < 0 || a.low(cc) == "and" || a.low(cc) == "or" || a.low(cc) == "&"
}

// nearAntecedent mends a relative clause hung too high: when its noun can be no actor but the last noun before the relative
// pronoun can, that one is meant ("a deal on gas with Iran, which supplies").
func (a *analysis) nearAntecedent(v, n int) int {
	if a.actor(n) || a.carrier(n) {
		return n
	}
	for i := v - 1; i > n; i-- {
		if a.relativizer(i) {
			for i--; i > n && a.Tags[i].UPOS == "PUNCT"; i-- {
			}
			if i > n && a.nominal(i) && a.actor(i) && a.Tree.Dominates(n, i) {
				return i
			}
			break
		}
	}
	return n
}

// fronted is an object that stands before the subject and that the parser took for a second one: "the uranium it produces".
func (a *analysis) fronted(v int) int {
	first := -1
	for _, k := range a.Tree.Children(v) {
		switch {
		case a.rel(int(k)) == "obj":
			return -1
		case a.rel(int(k)) == "nsubj" && first >= 0:
			if a.negatedPhrase(first) {
				return -1
			}
			return first
		case a.rel(int(k)) == "nsubj" && !a.relativizer(int(k)):
			first = int(k)
		}
	}
	return -1
}

// participleHost is the object that a present participle stands right behind though the parser hung it on the verb:
// "intercepted [a dhow] carrying missiles"; -1 for none.
func (a *analysis) participleHost(v int) int {
	h := a.head(v)
	if h < 0 || a.rel(v) != "advcl" || a.Tags[v].XPOS != "VBG" || !a.verbal(h) || a.Tree.Child(v, "mark", "nsubj") >= 0 {
		return -1
	}
	o := a.Tree.Child(h, "obj")
	if o < 0 {
		o = a.Tree.Child(h, "nsubj:pass")
	}
	if o >= 0 && o == v-1 && (a.carrier(o) || seizing[a.lemma(h)]) {
		return o
	}
	return -1
}

// relativized reports whether the relative pronoun of a clause is its subject or stands behind a preposition, so that no verb
// coordinate with or below it can have the antecedent for its object.
func (a *analysis) relativized(g int) bool {
	for _, k32 := range a.Tree.Children(g) {
		if k := int(k32); a.relativizer(k) && a.rel(k) != "obj" && (a.rel(k) == "nsubj" || a.rel(k) == "nsubj:pass" || a.caseOf(k) != "") {
			return true
		}
	}
	return false
}
