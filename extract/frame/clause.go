package frame

import (
	"slices"
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

// rank puts what hangs on the verb before what hangs below one of its phrases.
func rank(f filler) int {
	if f.how == "low" {
		return 1
	}
	return 0
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
	lex     *Lexicon
	claimed map[int]string // the category of the items of the claims found so far, by head token
	heads   map[int]bool   // the heads of those claims
	names   map[int]string // the category of the goods that go by a name, by a token of it
	goods   map[int]string // the category of the goods that noun phrases name, by head token
	stands  map[int]int    // the head of the goods that a pronoun stands for
	trade   bool           // the article is known to be about trade
	doubted bool           // a claim was refused that an article about trade lets through
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

// relativizer reports whether tok is a relative pronoun; -1 is none.
func (a *analysis) relativizer(tok int) bool {
	if tok < 0 {
		return false
	}
	switch a.low(tok) {
	case "which", "who", "whom", "that":
		if h := a.head(tok); a.low(tok) == "that" && h > tok && strings.HasSuffix(a.rel(h), ":relcl") && (a.rel(tok) == "obj" || a.rel(tok) == "nsubj") { // whatever its tag
			return true
		}
		return a.Tags[tok].XPOS == "WDT" || a.Tags[tok].XPOS == "WP" || a.low(tok) != "that" && a.Tags[tok].UPOS == "PRON" ||
			a.low(tok) == "that" && a.Tags[tok].UPOS == "PRON" && strings.HasPrefix(a.Tags[tok].XPOS, "W")
	}
	return false
}

// userOf is whom a phrase with "by" or "of" behind the use k of goods names, wherever the parser hung it below verb v: "for use in Mali by the army"; -1 for none.
func (a *analysis) userOf(k, v int) int {
	for _, h := range []int{k, v} {
		for _, n := range a.Tree.Children(h) {
			if n := int(n); n > k && (a.caseOf(n) == "by" || h == k && a.caseOf(n) == "of") && a.party(n) {
				return n
			}
		}
	}
	return -1
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
	if w, ok := strings.CutSuffix(s, "_among"); ok { // "with, among other things, rifles"
		s = w
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
	if a.Tree.Child(v, "nsubj:pass", "aux:pass", "csubj:pass") >= 0 {
		return true
	}
	if k := a.Tree.Child(v, "obl:agent"); k >= 0 && (!a.means(k) || a.Tree.Child(v, "nsubj") < 0) { // but "arrived by plane"
		return true
	}
	if h := a.head(v); a.Tags[v].XPOS == "VBD" && a.rel(v) == "conj" && h >= 0 && (a.Tree.Child(h, "aux:pass") >= 0 || a.rel(h) == "acl" && a.passiveVoice(h)) && a.Tree.Child(v, "nsubj", "obj", "aux", "xcomp", "ccomp") < 0 && likeParticiple(a.low(v)) {
		return true // "was built in 1987 and later sold", "jets built by Velmar and sold", tagged as a past tense
	}
	if a.Tags[v].XPOS == "VBD" && a.rel(v) == "acl" && a.Tree.Child(v, "nsubj", "obj", "aux", "mark", "xcomp", "ccomp") < 0 && likeParticiple(a.low(v)) {
		return true // "used parts imported from Chad", likewise
	}
	if a.Tags[v].XPOS != "VBN" {
		return false
	}
	if a.Tree.Child(v, "cop") >= 0 && a.Tree.Child(v, "obj") < 0 { // "were trafficked", with were as a copula
		return true
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

// finite reports whether verb v is finite, by itself or by its auxiliary.
func (a *analysis) finite(v int) bool {
	x := a.Tags[v].XPOS
	if k := a.Tree.Child(v, "aux", "aux:pass"); k >= 0 {
		x = a.Tags[k].XPOS
	}
	return x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD"
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
		subj = a.ranked(a.nearAntecedent(v, subj))
	}
	if subj >= 0 && !c.passive && how != "" && how != "relative" && how != "participle" && !a.actor(subj) && a.nominal(subj) && (plans[a.noun(subj)] || a.isListed(subj) && (!works[a.noun(subj)] || how != "object control" && !a.struck(subj))) {
		// "the capability required to develop": who has the thing is meant
		if s, h := a.nounController(subj, 1); s >= 0 && a.actor(s) {
			subj, how = s, h
		}
	}
	if subj >= 0 && c.passive && how == "participle" {
		subj = a.measured(subj)
	}
	if subj >= 0 {
		if c.passive {
			c.subjPos = len(c.fillers)
			slot := "obj"
			if v+2 < len(a.Tokens) && a.low(v+1) == "for" && (a.Tags[v+2].UPOS == "ADP" || a.Tags[v+2].UPOS == "ADV" || a.Tags[v+2].UPOS == "PUNCT") { // "was paid for by Chad", "paid for in part by Chad"
				slot = "for"
			}
			add(subj, slot, how)
		} else if p := a.lender(v, subj); p >= 0 {
			add(p, "subj", "lender")
		} else {
			add(subj, "subj", how)
		}
	}
	if f := a.fronted(v); f >= 0 && !c.passive {
		add(f, "obj", "fronted")
	}
	relArg := -1 // antecedent of a relative clause that has not been placed yet
	if g := a.relativeClause(v); g >= 0 && (g == v || !a.relativized(g)) {
		relArg = a.identified(a.nearThing(g, a.head(g)))
		if relArg == subj || how == "relative" || a.possessive(v) || a.relativeAdverb(g) {
			relArg = -1
		}
	}
	for _, k32 := range a.Tree.Children(v) {
		k := int(k32)
		switch a.rel(k) {
		case "obj":
			if q := a.valueAt(k, extract.Quantity); q != nil && (a.Tags[k].UPOS == "PRON" || a.Tags[k].UPOS == "ADV") && q.Range.Start == k && q.Range.End > k+1 { // "something between 40 and 60 jets"
				continue
			}
			if act := a.Tree.Child(k, "acl"); a.low(k) == "how" && act > k { // "taught them how to build rockets"
				add(act, "xcomp", "")
				continue
			}
			if n := a.costOf(k); n >= 0 {
				add(n, "cost", "")
			}
			if p := a.sharedBy(k); p >= 0 { // "takes half of Chad's copper"
				add(k, "share", "")
			}
			if a.requirement(k) { // "met a third of Chad's gas needs", "meets most of its needs from"
				if p := a.Tree.Child(a.ofPhrase(k), "nmod:poss"); p >= 0 && a.Tags[p].UPOS == "PRON" {
					add(k, "own_need", "")
				} else {
					add(k, "need", "")
				}
			}
			if p := a.caseOf(k); p == "from" || p == "to" || p == "amid" || p == "despite" { // "came from Chad", "sold amid protests", read as an object
				add(k, p, "")
				continue
			}
			if a.Tags[k].UPOS == "ADJ" && a.Tags[k].XPOS == "JJ" && a.goodsBehind(v, k) { // "175 mine-resistant, protected vehicles", the first read as an object
				continue
			}
			if a.relativizer(k) && k < v && a.hasObject(v, k) { // "evidence that Iran sent arms": a conjunction read as a pronoun
				continue
			}
			if o := a.ofPhrase(k); relArg >= 0 && (a.relativizer(k) || o > k && o < v && a.relativizer(o)) { // "which it sold", "three of which it sold"
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
			if p := a.caseOf(k); p != "" && p != "by" { // "donated by Chad to the army", the second read as another agent
				add(k, p, "")
				continue
			}
			if p := a.lender(v, k); p >= 0 {
				add(p, "subj", "lender")
				continue
			}
			if (!a.means(k) || a.Tags[k].UPOS == "PROPN") && !a.dated(k) && !a.ofPhraseBefore(v, k, "by") {
				add(k, "subj", "by")
				a.behindAgent(k, add)
			}
		case "obl", "obl:unmarked", "obl:tmod", "advmod", "nmod":
			p := a.caseOf(k)
			if p == "" && (a.rel(k) == "obl:unmarked" || a.rel(k) == "obl" && a.Tree.Child(k, "case") >= 0) && !a.dated(k) && a.valueAt(k, extract.Money) == nil && k > v && a.Tags[k].UPOS == "NOUN" && !c.has("obj") {
				p = "obj" // "was sold three craft": the second object of a passive
			}
			if p == "" && a.rel(k) == "obl" && !c.passive && k > v && !c.has("obj") && !a.dated(k) && (a.isListed(k) || a.amount(k)) && (c.has("to") || c.has("from") || c.has("for") || c.has("into") || a.counted(k) || a.beforeGoal(k)) {
				p = "obj" // "delivered to the army the first jets": the object behind a phrase; "sold about a dozen jets": with a number as bound
			}
			if k == a.movedIn(v) || a.moreOf(v, k) || p == "" && a.rel(k) == "advmod" && k > v && a.elliptic(k) && a.Tree.Child(k, "det") >= 0 && !c.has("obj") { // "delivered the first"
				p = "obj"
			}
			if p == "obj" && c.passive && c.subjPos >= 0 {
				c.fillers[c.subjPos].slot = "iobj"
			}
			if a.relativizer(k) && relArg >= 0 && p != "" {
				add(relArg, p, "relative")
				relArg = -1
				continue
			}
			if n := a.spanned(v, k); n >= 0 && !c.passive && a.isListed(n) {
				if !slices.ContainsFunc(c.fillers, func(f filler) bool { return f.head == n }) {
					add(n, "obj", "range")
				}
				continue
			}
			if v := a.Tree.Child(k, "acl"); (p == "in" || p == "with") && v > k && attempts[a.noun(k)] && a.toInfinitive(v) { // "assisted Chad in its effort to build a reactor"
				add(v, "xcomp", "attempt")
				continue
			}
			if (p == "by" || p == "from" || p == "to") && a.ofPhraseBefore(v, k, p) {
				continue
			}
			if p == "by" && c.passive && !a.means(k) && !a.dated(k) {
				add(k, "subj", "by")
				a.behindAgent(k, add)
				continue
			}
			if n := a.Tree.Child(k, "nummod"); n > v && !c.passive && !c.has("obj") && a.Tree.Child(k, "case") > n && a.valueAt(n, extract.Money) == nil { // "sold 40 to Chad"
				add(n, "obj", "")
			}
			if n := a.lender(v, k); n >= 0 && p == "with" && c.passive && !c.has("subj") { // "was paid for with a Chadian loan"
				add(n, "subj", "lender")
				continue
			}
			if p == "on" && a.noun(k) == "behalf" { // "on behalf of Chad", "on Chad's behalf"
				if who := max(a.ofPhrase(k), a.Tree.Child(k, "nmod:poss")); who >= 0 {
					add(who, "on_behalf_of", "")
				}
				continue
			}
			if p == "from" && a.licenses(k, v) {
				continue
			}
			if p == "for" && a.noun(k) == "use" && k > v {
				switch who := a.userOf(k, v); {
				case who < 0:
				case c.passive && acquiring[c.lemma]: // "were bought for use by the militia"
					add(who, "subj", "by")
				default: // "sold trucks for use by the militia"
					add(who, "for", "user")
					add(who, "to", "user")
				}
				continue
			}
			if a.low(k) == "back" { // "got the jets back from Chad"
				a.nested(k, add)
			}
			if o := a.ofPhrase(k); (p == "in" || p == "into") && a.noun(k) == "hand" && o >= 0 { // "ended up in the hands of rebels"
				add(o, "in_hands", "")
				continue
			}
			if p == "among" && a.noun(k) == "thing" && !c.has("obj") { // "shipped, among other things, rifles": what is listed hangs on the things
				for _, n := range a.Tree.Children(k) {
					if n := int(n); a.rel(n) == "conj" && a.isListed(n) {
						add(n, "obj", "")
						break
					}
				}
				continue
			}
			if p != "" {
				add(k, p, "")
				if p == "in" || p == "at" { // "build a plant in Kano for Velmar"
					a.behindAgent(k, add)
				}
				if o := a.amongThings(k); o >= 0 && !c.has("obj") {
					add(o, "obj", "")
				}
				if p == "to" || p == "with" && !everyday[a.noun(k)] || p == "from" || p == "for" || p == "on" && resting[c.lemma] && a.actor(k) || (p == "through" || p == "via") && a.noun(k) == "pipeline" && a.low(max(a.Tree.Subtree(k).Start-1, 0)) != "than" { // a second phrase hung below the first
					a.nested(k, a.withoutSource(c, p, add))
				}
			}
		case "xcomp", "ccomp":
			if a.rel(k) == "xcomp" && a.Tags[k].UPOS == "NOUN" && k > v && !c.passive && !c.has("obj") && a.Tree.Child(k, "cop", "mark", "case", "nsubj") < 0 && a.isListed(k) {
				add(k, "obj", "") // "obtained from Chad a first batch of rifles", read as a complement
				continue
			}
			if a.low(k) == "worth" { // "sold oil worth $20 million to Chad"
				a.nested(k, add)
			}
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
	if relArg >= 0 && !c.passive && a.isListed(relArg) && a.giving(c) { // "the tanks that Chad has given Peru"
		for i, f := range c.fillers {
			if f.slot == "obj" {
				c.fillers[i].slot = "iobj"
			}
		}
		add(relArg, "obj", "relative")
		relArg = -1
	}
	if k := a.available(v); k >= 0 {
		for _, n := range a.Tree.Children(k) {
			switch n, p := int(n), a.caseOf(int(n)); {
			case n < k || a.dated(n):
			case p == "by" && c.passive:
				add(n, "subj", "by")
			case p == "to" || p == "for":
				add(n, p, "")
			case p == "" && a.isListed(n) && !c.has("obj"): // "made available to Chad ten tanks"
				add(n, "obj", "")
			}
		}
	}
	if x := a.Tree.Child(v, "xcomp"); c.lemma == "let" && x >= 0 && having[a.lemma(x)] && a.Tree.Child(x, "obj") > x { // "let Chad have six tanks"
		for i, f := range c.fillers {
			if f.slot == "obj" {
				c.fillers[i].slot = "iobj"
			}
		}
		add(a.Tree.Child(x, "obj"), "obj", "")
	}
	a.shareObjects(c, v, add)
	a.twoObjects(c)
	a.shareAgent(c, v, add)
	a.sharePhrases(c, v, add)
	if relArg >= 0 && a.caseOf(relArg) != "" && a.cleft(relArg) { // "it was from Chad that they bought arms"
		add(relArg, a.caseOf(relArg), "relative")
	} else if relArg >= 0 && !c.passive && !c.has("obj") {
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
	a.behindPhrases(c, add)
	if k := a.behindInsert(v); k >= 0 && !c.has("to") && !c.has("for") {
		add(k, "to", "low")
	}
	if o := a.furthered(c); o >= 0 {
		add(o, "to", "enabled")
	}
	if c.passive && !c.has("subj") { // "supplied to a brigade of the army by Chad", the agent hung on the army
		if i := slices.IndexFunc(c.fillers, func(f filler) bool {
			return f.slot == "by" && f.how == "low" && f.head > v && !a.means(f.head) && !a.dated(f.head) && a.receiver(a.head(f.head))
		}); i >= 0 {
			c.fillers[i] = filler{c.fillers[i].head, "subj", "by"}
		}
	}
	if c.passive && !c.has("subj") {
		if k := a.causer(v, c.has("from")); k >= 0 {
			add(k, "subj", "causer")
		}
	}
	if subj >= 0 && !c.passive && bearing[c.lemma] && a.carrier(subj) { // "a flight from Chad to Mali carrying rifles"
		a.nested(subj, add)
		if !c.has("to") && !c.has("for") && !c.has("into") {
			a.voyage(v, subj, add)
		}
	}
	if subj >= 0 && c.passive && (c.lemma == "load" || c.lemma == "lade" || c.lemma == "fill" || c.lemma == "pack") && a.carrier(subj) && !c.has("to") && !c.has("for") { // "a ship loaded with corn sailed to Chad"
		a.voyage(v, subj, add)
	}
	slices.SortStableFunc(c.fillers, func(x, y filler) int { return rank(x) - rank(y) })
	if _, client := a.awardFor(v); client >= 0 && !c.passive && !c.has("for") && !c.has("to") {
		add(client, "for", "client")
		add(client, "to", "client")
	}
	if k := a.chooser(v); k >= 0 && !c.passive && hired[c.lemma] && !slices.ContainsFunc(c.fillers, func(f filler) bool { // "chose Chad to supply the jets"
		return (f.slot == "to" || f.slot == "for" || f.slot == "iobj" || f.slot == "into") && a.receiver(f.head)
	}) {
		add(k, "for", "chooser")
		add(k, "to", "chooser")
	}
	if k := a.counterpart(v); k >= 0 && subj >= 0 && !c.passive && hired[c.lemma] && a.commissions(subj, k) && a.underWhich(v) < 0 {
		for i, f := range c.fillers { // "Chad signed a contract with Velmar Ltd to build a dam": the firm builds
			if f.slot == "subj" && f.head == subj {
				c.fillers[i] = filler{k, "subj", "counterpart"}
			}
		}
		add(subj, "for", "counterpart")
		add(subj, "to", "counterpart")
	} else if k >= 0 && subj >= 0 { // whom one agrees with to buy sells, whom one agrees with to sell buys; not where nobody else is named
		add(k, "from", "counterpart")
		add(k, "to", "counterpart")
		if making[c.lemma] || hired[c.lemma] { // "signed a contract with Chad to build a dam"
			add(k, "for", "counterpart")
		}
	}
	return c
}

// behindInsert is the goal of infinitive v that a phrase in commas has parted from it, so that it hangs on the verb above: "arranged for a lorry to be
// sent, by way of Oran, to Chad"; -1 for none.
func (a *analysis) behindInsert(v int) int {
	m, h := a.Tree.Child(v, "mark"), a.head(v)
	if m < 0 || a.low(m) != "to" || h < 0 {
		return -1
	}
	if a.nominal(h) && !a.verbal(h) {
		h = a.head(h)
	}
	if h < 0 || !intending[a.lemma(h)] {
		return -1
	}
	for _, k := range a.Tree.Children(h) {
		k := int(k)
		if start := a.Tree.Subtree(k).Start; k > v && a.rel(k) == "obl" && a.caseOf(k) == "to" && a.Word(start) == "," && start == a.Tree.Subtree(v).End && a.actor(k) {
			return k
		}
	}
	return -1
}

// intending are verbs of having something done and of trying to, which have no goal of their own.
var intending = set("arrange plan try attempt conspire seek manage intend agree want help order prepare begin start continue")

// giving reports whether the only object of a verb that can have two is a party, so that it is the indirect one where a thing is missing.
func (a *analysis) giving(c *clause) bool {
	objs := c.all("obj")
	if len(objs) != 1 || c.has("iobj") || !a.party(objs[0].head) || objs[0].how != "" {
		return false
	}
	return slices.ContainsFunc(a.lex.verbs[c.lemma], func(e *Entry) bool { return slices.Contains(e.Verb, "dative") })
}

// amongThings is what the parser hung on "among other things" below phrase k, goods on the list, or -1: "handed over to Chad, among other things, all of its
// rifles".
func (a *analysis) amongThings(k int) int {
	for _, n := range a.Tree.Children(k) {
		if n := int(n); n > k && a.noun(n) == "thing" && a.caseOf(n) == "among" {
			for _, o := range a.Tree.Children(n) {
				if o := int(o); o > n && a.Tree.Child(o, "case") < 0 && a.isListed(o) {
					return o
				}
			}
		}
	}
	return -1
}

// attempts are nouns of trying, whose infinitive says what somebody is helped with.
var attempts = set("effort attempt bid drive quest plan endeavour endeavor push campaign")

// toInfinitive reports whether v is an infinitive with to.
func (a *analysis) toInfinitive(v int) bool {
	m := a.Tree.Child(v, "mark")
	return m >= 0 && m < v && a.low(m) == "to"
}

// measured is the thing that noun n is a measure of, "a reactor with a capacity of 40 MW", or the measure of it, "[40 sacks] of ore trucked to Chad", when it is
// one; else n: a participle behind the phrase is said of all of it.
func (a *analysis) measured(n int) int {
	if h := a.head(n); a.rel(n) == "nmod" && a.caseOf(n) == "of" && (masses[a.noun(h)] || transparent[a.noun(h)] || packaging[a.noun(h)]) && a.Tree.Child(h, "nummod") >= 0 && a.Tree.Child(n, "nummod", "det") < 0 {
		return h
	}
	if a.rel(n) == "nmod" && measures[a.noun(n)] {
		if h := a.head(n); a.isListed(h) {
			return h
		}
	}
	return n
}

// measures are nouns of size and strength.
var measures = set("capacity range power output weight length diameter payload yield calibre caliber speed strength displacement")

// spanned is the noun that a range of two numbers counts of which k, a phrase of verb v, is a part or from which it was torn: "sold somewhere between a dozen and
// twenty [rifles]"; -1 for none, or where the noun is the object of v anyway.
func (a *analysis) spanned(v, k int) int {
	q := a.valueAt(k, extract.Quantity)
	if c := a.Tree.Child(k, "case"); q == nil && c >= 0 {
		q = a.valueAt(c, extract.Quantity)
	}
	if q == nil || q.Unit != "" || q.Range.Start <= v {
		return -1
	}
	switch a.low(q.Range.Start) {
	case "between", "somewhere", "anywhere", "something", "anything":
	default:
		return -1
	}
	n := q.Range.End
	for n < len(a.Tokens) && (a.Tags[n].UPOS == "ADJ" || a.Tags[n].UPOS == "NOUN") {
		n++
	}
	if n--; n < q.Range.End || a.Tags[n].UPOS != "NOUN" || a.head(n) == v && a.rel(n) == "obj" {
		return -1
	}
	return n
}

// tornNumber is a number that the parser counts with noun o though an article stands between: "teach another [25] the art"; -1 for none.
func (a *analysis) tornNumber(o int) int {
	n := a.Tree.Child(o, "nummod")
	if n < 0 || n > o {
		return -1
	}
	for t := n + 1; t < o; t++ {
		if a.Tags[t].XPOS == "DT" && a.head(t) == o {
			return n
		}
	}
	return -1
}

// counted reports whether a number right behind the verb, bounds aside, counts noun k: "between 20 and 30 rifles", "about a dozen rifles".
func (a *analysis) counted(k int) bool {
	n := a.Tree.Child(k, "nummod")
	return n >= 0 && (a.caseOf(n) == "between" || a.head(k) >= 0 && a.Tree.Subtree(n).Start == a.head(k)+1)
}

// voyage adds where a carrier with goods goes, and from where: "a ship carrying corn left Chad for Kenya".
func (a *analysis) voyage(v, ship int, add func(int, string, string)) {
	for a.rel(ship) == "nmod" && a.caseOf(ship) == "of" && a.head(ship) >= 0 { // "a flotilla of ships", "the first of three ships"
		ship = a.head(ship)
	}
	g := a.head(ship)
	if a.rel(v) != "acl" || a.rel(ship) != "nsubj" || g < 0 || !sailing[a.lemma(g)] {
		return
	}
	for _, k := range a.Tree.Children(g) {
		k := int(k)
		switch p := a.caseOf(k); {
		case a.rel(k) == "obj" && !a.state(k) && !a.territory(k): // a sea, a zone or a port
		case a.rel(k) == "obj" && a.lemma(g) == "leave":
			add(k, "from", "voyage")
		case a.rel(k) == "obj":
			add(k, "to", "voyage")
		case a.rel(k) != "obl" || k < g || a.dated(k):
		case p == "for" || p == "to" || p == "towards" || p == "from":
			add(k, p, "voyage")
		case (p == "in" || p == "at") && arriving[a.lemma(g)] && (a.state(k) || a.capital(k) || a.territory(k)):
			add(k, "to", "voyage")
		case (p == "in" || p == "at") && arriving[a.lemma(g)] && a.gate(k):
			add(a.possessor(k), "to", "voyage")
		}
	}
}

// sailing lists verbs of going somewhere, arriving those that say where it ends.
var (
	sailing  = set("leave depart sail touch head arrive dock reach enter approach land go travel call steam berth moor set fly")
	arriving = set("arrive dock land call berth moor touch")
)

// licences are nouns of leave to act.
var licences = set("licence license leave permit permission authorisation authorization approval clearance")

// licenses reports whether the office k gives the licence to act as the infinitive v says: "a licence to export rifles from the ministry".
func (a *analysis) licenses(k, v int) bool {
	h, e := a.head(v), a.EntityAt(k)
	if h < 0 || a.rel(v) != "acl" || !licences[a.noun(h)] {
		return false
	}
	return e != nil && (e.Kind == extract.Government || e.Kind == extract.Agency) || e == nil && officials[a.noun(k)]
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

// means reports whether k names a way of carriage, and no agent: "delivered by road", but "built by Munson Boats".
func (a *analysis) means(k int) bool { return carriage[a.noun(k)] && !a.branded(k) }

// carriage are ways of carriage: "delivered by road" names no agent.
var carriage = set("way road rail sea air ship land truck lorry plane post mail boat train parcel courier hand helicopter barge pipeline river convoy car container tanker van ferry night")

// twoObjects reads the first of two objects as the indirect one when it names a party: "lent Harare the money".
func (a *analysis) twoObjects(c *clause) {
	if c.passive {
		return
	}
	if c.has("iobj") {
		if i := slices.IndexFunc(c.fillers, func(f filler) bool { return f.slot == "iobj" }); !c.has("obj") && (!c.has("xcomp") || a.low(c.all("xcomp")[0].head) == "worth") && c.has("to") && !a.party(c.fillers[i].head) {
			c.fillers[i].slot = "obj" // "sent engineers to Chad": who gets them is said already
		} else if i >= 0 && !c.has("obj") && !c.has("xcomp") && c.has("with") { // "supply us with rifles"
			c.fillers[i].slot = "obj"
		}
		return
	}
	var objs []int
	for i, f := range c.fillers {
		if f.slot == "obj" {
			objs = append(objs, i)
		}
	}
	if len(objs) == 1 {
		if o := &c.fillers[objs[0]]; a.tornNumber(o.head) >= 0 {
			if n := a.tornNumber(o.head); c.lemma != "teach" {
				c.fillers = append(c.fillers, filler{n, "iobj", "number"})
			} else if a.noun(o.head) != "lesson" { // what is taught is no goods
				o.head = n
			}
			return
		}
	}
	if len(objs) == 2 && c.fillers[objs[0]].head < c.fillers[objs[1]].head && (a.actor(c.fillers[objs[0]].head) || a.premises(c.fillers[objs[0]].head) && a.isListed(c.fillers[objs[1]].head)) {
		if end := a.Tree.Subtree(c.fillers[objs[0]].head).End; end < len(a.Tags) && a.Tags[end].UPOS == "CCONJ" { // "smuggled X9 and X10 chips to Chad", read as two phrases
			return
		}
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

// goodsBehind reports whether another object of verb v, a noun, stands behind its object k with nothing but modifiers between them.
func (a *analysis) goodsBehind(v, k int) bool {
	for _, o := range a.Tree.Children(v) {
		if o := int(o); o > k && a.rel(o) == "obj" && a.Tags[o].UPOS == "NOUN" && a.Tree.Subtree(o).Start <= a.Tree.Subtree(k).End+1 {
			return true
		}
	}
	return false
}

// moreOf reports whether phrase k of active verb v, which has no object, is a number with more: "will send 150 more".
func (a *analysis) moreOf(v, k int) bool {
	return k == v+2 && a.low(k) == "more" && a.Tags[v+1].UPOS == "NUM" && a.Tree.Child(v, "obj", "nsubj:pass", "aux:pass") < 0
}

// beforeGoal reports whether the phrase right behind phrase k of a verb says where the goods go or come from, so that k is the goods: "delivered on
// Monday 12 rifles to Chad".
func (a *analysis) beforeGoal(k int) bool {
	for _, g := range a.Tree.Children(a.head(k)) {
		if g := int(g); g > k && a.rel(g) == "obl" && a.Tree.Subtree(g).Start == a.Tree.Subtree(k).End {
			c := a.caseOf(g)
			return c == "to" || c == "from"
		}
	}
	return false
}
