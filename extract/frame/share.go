package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// Arguments that a clause shares with others, or that hang elsewhere.

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
		case "advcl:relcl":
			if a.cleft(a.head(v)) {
				return v
			}
			return -1
		case "xcomp", "ccomp", "conj":
			if h := a.head(v); a.cleft(h) && a.caseOf(h) != "" {
				return v
			}
			v = a.head(v)
		default:
			return -1
		}
	}
	return -1
}

// cleft reports whether noun h is what a cleft sentence puts first: "it was Chad that sold them" (Quirk et al. 1985, 18.25-28).
func (a *analysis) cleft(h int) bool {
	if h < 0 || !a.nominal(h) || a.Tree.Child(h, "cop") < 0 {
		return false
	}
	it := a.Tree.Child(h, "expl", "nsubj")
	return it >= 0 && a.low(it) == "it"
}

// identified is what a sentence says the thing is that a fused relative leaves open: "what Chad bought was tanks" (Quirk et al. 1985,
// 18.29, pseudo-cleft). It is g itself unless the sentence says so outright.
func (a *analysis) identified(g int) int {
	if g < 0 || a.low(g) != "what" && a.low(g) != "all" || a.rel(g) != "nsubj" {
		return g
	}
	if h := a.head(g); h > g && a.nominal(h) && a.Tree.Child(h, "cop") >= 0 && a.Tree.Child(h, "aux", "case", "mark", "advmod") < 0 {
		return h
	}
	return g
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
			if a.rel(k) == "obl" && a.caseOf(k) == "for" && a.lemma(from) == "pay" && from > v && a.makes(v) && !a.hasObject(from, -1) && !a.dated(k) && a.Tree.Child(k, "case") == from+1 { // "built and paid for the dam"
				add(k, "obj", "shared")
				return true
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
			if k := int(k); a.rel(k) == "obl:agent" && !a.means(k) {
				add(k, "subj", "shared")
				return true
			}
		}
		return false
	}
	for _, k := range a.Tree.Children(v) {
		if int(k) > v && a.rel(int(k)) == "obl" { // "made in Chad and paid for by Oman": what has a phrase of its own has its own agent
			return
		}
		if a.rel(int(k)) == "conj" && a.Tree.Child(int(k), "nsubj:pass", "aux:pass") < 0 && next(int(k)) { // with an auxiliary of its own it has its own agent
			return
		}
	}
}

// sharePhrases takes up the phrases behind the object of a verb that hang on the verb before it, with which it is coordinate: "funds and supplies
// rifles to Chad".
func (a *analysis) sharePhrases(c *clause, v int, add func(int, string, string)) {
	h, o := a.head(v), a.Tree.Child(v, "obj")
	if a.rel(v) != "conj" || h < 0 || o < v || !a.verbal(h) || c.passive || !a.adjoining(h, v) {
		return
	}
	for _, k := range a.Tree.Children(h) {
		if k := int(k); k > o && a.rel(k) == "obl" && !a.dated(k) && a.caseOf(k) != "" && !c.has(a.caseOf(k)) {
			add(k, a.caseOf(k), "shared")
		}
	}
}

// adjoining reports whether nothing but verbs, conjunctions, commas, adverbs and auxiliaries stands between two verbs, and the subject of the second where the
// first has nothing behind it ("Velmar built and Orvex delivered the jets"; right node raising, Quirk et al. 1985, 13.93).
func (a *analysis) adjoining(v, w int) bool {
	own := a.Tree.Child(w, "nsubj")
	raised := own > v+1 && own < w && a.low(v+1) == "and" && a.Tree.Child(v, "nsubj") >= 0
	for i := v + 1; i < w; i++ {
		if raised && a.Tree.Subtree(own).Has(i) {
			continue
		}
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
		below := a.Tree.Children(f.head)
		for _, m := range below { // it may hang on what modifies the goods
			if int(m) < f.head && a.Tree.Subtree(int(m)).Start < int(m) {
				below = append(slices.Clone(below), a.Tree.Children(int(m))...)
			}
		}
		for _, k32 := range below {
			k := int(k32)
			if k > f.head {
				continue
			}
			if a.rel(k) != "compound" && a.rel(k) != "nmod" && a.rel(k) != "nmod:unmarked" && a.rel(k) != "nummod" && (a.rel(k) != "amod" || a.Tags[k].UPOS != "NOUN") || k+1 < len(a.Tokens) && a.Word(k+1) == "-" {
				continue
			}
			start := k
			if e := a.EntityAt(k); e != nil {
				people := strings.HasSuffix(a.Tags[k].XPOS, "S") && start > c.verb+1 && a.low(e.Range.Start-1) == "the" // "sold the Romanians equipment"
				if e.Via == extract.ViaDemonym && !people || e.Range.End > f.head {
					continue
				}
				start = e.Range.Start
			}
			if m := a.MentionAt(k); (m == nil || m.Class == extract.NoActor || m.Class == extract.Place || m.Class == extract.Carrier) && !a.partyName(k) {
				continue
			}
			if start > c.verb+1 && a.Tags[start-1].UPOS == "ADJ" && a.Tags[start-1].XPOS != "VBG" && a.Tags[k].UPOS == "PROPN" && !a.state(k) { // "establishing permanent NATO bases"
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
		if f.slot != "from" && f.slot != "to" || a.head(f.head) != c.verb && a.head(f.head) != a.available(c.verb) {
			continue
		}
		for _, k32 := range a.Tree.Children(f.head) {
			k := int(k32)
			if n := a.Tree.Child(k, "compound"); k < f.head && a.rel(k) == "amod" && n >= 0 && n < k && a.partyName(n) { // "supply to [the Soviet Union] [large quantities]"
				k = n
			}
			if k < f.head && a.partyName(k) && a.rel(k) != "nmod:poss" && a.EntityAt(k).Via != extract.ViaDemonym && a.EntityAt(k).Range.End <= f.head &&
				(a.Tags[a.EntityAt(k).Range.End].UPOS != "NOUN" || a.isListed(f.head) && !a.actor(f.head)) {
				c.fillers[i].head = k
				add(f.head, "obj", "split")
				return
			}
			if k == f.head-1 && a.rel(k) == "compound" && a.Tags[k].XPOS == "NNS" && a.receiver(k) && a.isListed(f.head) { // "bought from two states tanks": no plural modifies a noun
				c.fillers[i].head, c.fillers[i].how = k, "split"
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
		arriving := f.slot == "subj" && f.how == "" && a.lex.arriving[c.lemma]
		if f.slot != "obj" && f.slot != "with" && !arriving && (f.slot != "for" || c.lemma != "pay" && !relying[c.lemma]) && (f.slot != "on" || !relying[c.lemma]) && ((f.slot != "at" && f.slot != "in") || !biddings[a.noun(f.head)]) || f.how == "relative" ||
			f.slot == "with" && everyday[a.noun(f.head)] { // "acquired with the help of a loan from Chad"
			continue
		}
		add := a.withoutSource(c, f.slot, add)
		for _, h := range a.conjuncts(f.head) {
			a.nested(h, func(k int, slot, how string) {
				if f.slot != "on" || leaning[c.lemma] || slot == "for" { // "relies on imports from Chad": where they come from
					add(k, slot, how)
				}
			})
		}
	}
}

// withoutSource keeps what is below a phrase of a verb with preposition p from being where its goods come from, when the phrase says by what means they
// were got: "bought with a loan from Chad", but "supplied with rifles from Chad".
func (a *analysis) withoutSource(c *clause, p string, add func(int, string, string)) func(int, string, string) {
	if p != "with" || a.takes(c.lemma, "with", extract.Item) {
		return add
	}
	return func(k int, slot, how string) {
		if slot != "from" && slot != "by" {
			add(k, slot, how)
		}
	}
}

// takes reports whether a construction of a verb leads a slot to a role.
func (a *analysis) takes(lemma, slot string, role extract.Role) bool {
	return slices.ContainsFunc(a.lex.verbs[lemma], func(e *Entry) bool {
		return slices.ContainsFunc(e.Verb, func(v string) bool { return a.lex.Constructions["verb"][v][slot] == role })
	})
}

// behindPhrases takes up the goal, the source and the agent that the parser hung on a phrase of time, manner or circumstance that stands between them and
// the verb, though its noun governs none: "shipped [in two batches to Chad]", "sold [under a contract of May by Chad]".
func (a *analysis) behindPhrases(c *clause, add func(int, string, string)) {
	for _, k := range a.Tree.Children(c.verb) {
		switch k := int(k); a.rel(k) {
		case "obl", "obl:unmarked", "obl:tmod", "obl:agent", "advmod":
			if k > c.verb && !a.party(k) {
				a.partiesBelow(k, func(n int, slot string) {
					switch {
					case slot != "by":
						add(n, slot, "low")
					case c.passive && !c.has("subj"):
						add(n, "subj", "by")
					}
				})
			}
		}
	}
}

// besidePhrase takes up the same from a phrase below a noun: "sold [rifles without papers to Chad]".
func (a *analysis) besidePhrase(k int, add func(int, string, string)) {
	if !a.party(k) {
		a.partiesBelow(k, func(n int, slot string) {
			if slot != "by" { // who made the goods
				add(n, slot, "low")
			}
		})
	}
}

// partiesBelow gives the parties with "to", "into", "from" and "by", and the goods with "with", below a noun that governs no such phrase.
func (a *analysis) partiesBelow(n int, give func(int, string)) {
	for _, k := range a.Tree.Children(n) {
		k, p := int(k), a.caseOf(int(k))
		if k < n {
			continue
		}
		switch a.rel(k) {
		case "nmod", "nmod:unmarked", "obl", "obl:agent", "conj":
			switch {
			case p == "to" || p == "into" || p == "from" || p == "by":
				if a.party(k) && !a.governs(n, p) {
					give(k, p)
				}
			case p == "with" && a.isListed(k) && !a.governs(n, p):
				give(k, p)
			case !a.party(k):
				a.partiesBelow(k, give)
			}
		case "acl":
			if g := a.goalBehind(k); g >= 0 {
				give(g, "to")
			}
		}
	}
}

// ofPhraseBefore reports whether an agent, a source or a goal on verb v is that of the noun right before it, which says when, why or with what it happened: "sold
// after a raid by Chad", "bought with help from Chad".
func (a *analysis) ofPhraseBefore(v, k int, p string) bool {
	n := a.Tree.Subtree(k).Start - 1
	if n <= v || a.Tags[n].UPOS != "NOUN" || !a.governs(n, p) {
		return false
	}
	switch c := a.caseOf(n); c {
	case "under", "without": // "produced under licence by Velmar"
		return false
	case "with", "in_response_to":
		return p == "from"
	default:
		return aside[c] || c == "for" && a.noun(n) == "use" // "exported for use by the army"
	}
}

// governs reports whether a noun may have a phrase with the preposition of its own: "threats to Chad", "pressure from Chad", "a raid by Chad".
func (a *analysis) governs(n int, p string) bool {
	w, c := a.noun(n), a.caseOf(n)
	if c == "with" && w == "help" && p != "from" || c == "in" && inBreach[w] { // "with the help of", "in violation of" are prepositions
		return false
	}
	if c == "as" && donations[w] { // "received tanks as a gift from Chad"
		return false
	}
	deed := acts[w] || slices.ContainsFunc(deeds, func(s string) bool { return strings.HasSuffix(w, s) }) && !agreements[w]
	switch {
	case a.actor(n) && p != "to" && p != "into", a.elliptic(n): // "40 of them to Chad" are goods of another clause
		return true
	case p == "with":
		return !aside[c]
	case len(a.lex.nouns[w]) > 0:
		return p != "to" || !agreements[w]
	case p == "by":
		return deed
	case p == "from":
		return sources[w] || aside[c] && deed
	}
	return goals[w]
}

// Nouns with a phrase of their own (own compilation): goals with "to", sources with "from", acts and what ends like deeds with "by". Donations are what
// goods are received as, inBreach what makes a preposition with "in" and "of".
var (
	goals = set(`access addition adviser aid alternative ambassador answer approach assistance attack benefit blow border bridge challenge commitment concession
		connection contrast cost damage danger debt delegation devotion embassy end envoy exception gift help introduction invitation journey key letter link
		loss loyalty message mission money neighbour objection obedience obstacle opposition path pipeline reaction reference regard relation resistance respect response return
		right risk road route service signal solution strike support thank threat tie tour train transition trip value victory visit voyage warning way welcome`)
	sources = set(`advice approval asylum attack backing call clearance cover criticism data demand document exemption export feedback fire flight force fund grant
		guarantee help import income independence influence information instruction intelligence invitation letter licence license loan mandate message money objection order
		permission pressure profit proof protection protest refuge request report revenue sample signal support technology threat tip trip visit visitor voyage waiver warning way withdrawal`)
	donations = set("gift donation present loan grant")
	inBreach  = set("accordance breach contravention defiance exchange return violation")
	deeds     = []string{"tion", "sion", "ment", "al", "ance", "ing", "ure"}
	acts      = set(`attack blockade book boycott campaign coup decision effort fire order raid report request ruling statement strike study talk threat use veto visit vote`)
)

// behindAgent takes up the phrases that the parser hung on the agent of a passive that is a name, and so takes none of its own: "bought by Velmar from
// Chad".
func (a *analysis) behindAgent(k int, add func(int, string, string)) {
	if a.Tags[k].UPOS != "PROPN" {
		return
	}
	for _, n := range a.Tree.Children(k) {
		if n := int(n); n > k && (a.rel(n) == "nmod" || a.rel(n) == "obl") {
			switch p := a.caseOf(n); p {
			case "from", "to", "for":
				add(n, p, "low")
			}
		}
	}
}

// biddings are nouns of how goods are bought, below which the parser may hang from whom: "bought wheat in a tender from Chad".
var biddings = set("price cost rate tender auction deal purchase")

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
			case "on":
				if a.caseOf(n) == "for" && a.party(k) || a.valueAt(n, extract.Money) != nil { // "depends for wheat on Chad", "spent $2 million on rifles"
					add(k, p, "low")
				}
			case "of":
				a.nested(k, add)
			case "":
				if a.Tree.Child(k, "cc") >= 0 { // "$2 million in rifles and related parts from Chile", the second hung on the sum
					a.nested(k, add)
				}
			case "including", "such_as": // "bought trucks including tankers from Chile"
				if len(a.lex.nouns[a.noun(k)]) == 0 { // but "got help, including aid from Chile": that of another event
					a.nested(k, add)
				}
			case "in":
				if a.valueAt(n, extract.Money) != nil { // "$2 million in rifles from Chile"
					a.nested(k, add)
				} else {
					a.besidePhrase(k, add)
				}
			default:
				a.besidePhrase(k, add)
			}
		case "conj":
			a.nested(k, add)
		case "appos": // "leased the Sea Lark, the oldest of its tankers, to Chad": behind the aside the clause goes on
			for _, o := range a.Tree.Children(k) {
				if o, p := int(o), a.caseOf(int(o)); o > k && (p == "to" || p == "from") && a.low(a.Tree.Subtree(o).Start) == "," {
					add(o, p, "low")
				}
			}
		case "acl":
			if f := a.destination(k); f >= 0 {
				add(f, "to", "destination")
			} else if g := a.goalBehind(k); g >= 0 {
				add(g, "to", "low")
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

// goalBehind is the goal that hangs on participle k behind another phrase of it, though k is no verb of going or giving and so has none of its
// own: "transfer the warheads left on its soil to Chad"; -1 for none.
func (a *analysis) goalBehind(k int) int {
	if !a.passiveVoice(k) || a.lemma(k) != "leave" && a.takes(a.lemma(k), "to", extract.Recipient) {
		return -1
	}
	other := false
	for _, p := range a.Tree.Children(k) {
		p := int(p)
		if p < k || a.rel(p) != "obl" && a.rel(p) != "obl:agent" {
			continue
		}
		switch a.caseOf(p) {
		case "to":
			if other && (a.party(p) || a.receiver(p) || a.premises(p)) {
				return p
			}
			return -1
		case "in", "at", "on", "by", "from", "since", "under":
			other = true
		}
	}
	return -1
}

// destination is the noun phrase of "bound for Y", "destined for Y", "headed to Y", "en route to Y", "on its way to Y", or -1.
func (a *analysis) destination(k int) int {
	switch a.lemma(k) {
	case "route":
		if k == 0 || a.low(k-1) != "en" {
			return -1
		}
		for _, p := range a.Tree.Children(k) {
			if a.caseOf(int(p)) == "to" {
				return int(p)
			}
		}
	case "way": // "on its way to Chad"
		if d := a.Tree.Child(k, "nmod:poss", "det"); d != k-1 || a.caseOf(k) != "on" {
			return -1
		}
		if h := a.head(k); h >= 0 && a.rel(k) == "obl" { // the phrase behind "from" hung on the verb
			for _, p := range a.Tree.Children(h) {
				if p := int(p); a.rel(p) == "obl" && a.caseOf(p) == "to" && a.Tree.Subtree(p).Start == a.Tree.Subtree(k).End {
					return p
				}
			}
		}
		for _, p := range a.Tree.Children(k) {
			switch a.caseOf(int(p)) {
			case "to":
				return int(p)
			case "from": // "on its way from Peru to Chad", the second hung on the first
				for _, q := range a.Tree.Children(int(p)) {
					if a.caseOf(int(q)) == "to" {
						return int(q)
					}
				}
			}
		}
	case "bind", "bound", "destine", "destined", "head", "headed", "intend", "intended", "earmark", "mean":
		for _, p := range a.Tree.Children(k) {
			if c := a.caseOf(int(p)); c == "for" || c == "to" {
				return int(p)
			}
		}
	}
	return -1
}

// weighed parts the goods that one weight counts: "two tons of dressings" and "antibiotics". The weight stays with the first of them.
func (a *analysis) weighed(c *extract.Claim, bound map[int]bool) {
	if len(c.Items) == 0 || len(c.Category) < len(c.Items) {
		return
	}
	last := len(c.Items) - 1
	it := &c.Items[last]
	if !weights[a.noun(it.Head)] {
		return
	}
	o := a.ofPhrase(it.Head)
	if o < it.Head || !it.Range.Has(o) {
		return
	}
	var more []int
	for _, k := range a.conjuncts(o)[1:] {
		if k > o && it.Range.Has(k) && a.Tags[k].UPOS == "NOUN" && a.caseOf(k) == "" && !bound[k] {
			more = append(more, k)
		}
	}
	if len(more) == 0 {
		return
	}
	end := a.Tree.Subtree(more[0]).Start
	for end-1 > o && (a.Tags[end-1].UPOS == "CCONJ" || a.Tags[end-1].UPOS == "PUNCT") {
		end--
	}
	it.Range.End = end
	for _, k := range more {
		cat, ok := a.listed(k, 0)
		if !ok {
			cat = c.Category[last]
		}
		c.Items = append(c.Items, extract.Argument{Head: k, Range: a.nounPhrase(k, bound), Slot: c.Items[last].Slot})
		c.Category = append(c.Category, cat)
	}
}

// weights are units by which goods are weighed and measured.
var weights = set("ton tonne kilogram kilogramme kilo litre liter gallon barrel bushel")

// conjuncts are the coordinated noun phrases that tok opens, tok first.
func (a *analysis) conjuncts(tok int) []int {
	out := []int{tok}
	p := a.caseOf(tok)
	h := a.head(tok)
	for _, k32 := range a.Tree.Children(tok) {
		k := int(k32)
		if a.rel(k) == "appos" && k > tok && a.goodsListed(tok, k) { // "40 tanks, 20 guns and six jets"
			out = append(out, a.conjuncts(k)...)
			continue
		}
		if a.joins(tok, k) {
			out = append(out, a.conjuncts(k)...)
			continue
		}
		if a.rel(k) == "conj" && a.nominal(k) && k > tok {
			if q := a.caseOf(k); q != "" && q != p || a.negatedPhrase(k) || a.formerName(k) || a.exception(tok, k) || a.Tags[k].UPOS == "PRON" && a.Tree.Child(k, "amod") >= 0 && a.Tree.Child(k, "amod") < k {
				continue // also "armed nobody": no pronoun has an adjective before it
			}
			out = append(out, a.conjuncts(k)...)
		}
	}
	if h >= 0 && p == "of" && a.rel(tok) == "nmod" && len(a.lex.nouns[a.noun(h)]) > 0 && a.isListed(tok) { // "exports of diesel and rice", the rice hung on the exports
		for _, k32 := range a.Tree.Children(h) {
			if k := int(k32); k > tok && a.rel(k) == "conj" && a.caseOf(k) == "" && a.Tree.Subtree(k).Start == a.Tree.Subtree(tok).End && len(a.lex.nouns[a.noun(k)]) == 0 && a.isListed(k) {
				out = append(out, a.conjuncts(k)...)
			}
		}
	}
	if r := a.rel(tok); h >= 0 && (r == "nsubj" || r == "obj") { // "Iran, along with Chad, sold", hung on the verb
		for _, k32 := range a.Tree.Children(h) {
			if k := int(k32); a.Tree.Subtree(k).Start == a.Tree.Subtree(tok).End && a.joins(tok, k) {
				out = append(out, a.conjuncts(k)...)
			}
		}
	}
	if a.rel(tok) == "obj" && h >= 0 && a.verbal(h) && !a.actor(tok) { // "along with rifles, Chad sent tents"
		for _, k32 := range a.Tree.Children(h) {
			if k := int(k32); k < h && a.rel(k) == "obl" && a.nominal(k) && !a.actor(k) && !a.definite(k) && quasi[a.caseOf(k)] { // but "along with the tanks": they were told of
				out = append(out, a.conjuncts(k)...)
			}
		}
	}
	if a.rel(tok) == "obj" && h >= 0 && a.verbal(h) { // the second object hung on the verb: "sent [advisers] and [shells]"
		for _, k32 := range a.Tree.Children(h) {
			k := int(k32)
			if k > tok && a.rel(k) == "conj" && (a.Tags[k].UPOS == "NOUN" || a.Tags[k].UPOS == "PROPN") && a.Tree.Child(k, "nsubj", "cop", "obj", "acl:relcl", "orphan") < 0 && a.additive(k) && !a.behindGap(h, k) {
				out = append(out, a.conjuncts(k)...)
			}
		}
	}
	return out
}

// behindGap reports whether a clause without its verb stands between verb v and its conjunct k: "bought jets from Mali, boats from Togo, and mines".
func (a *analysis) behindGap(v, k int) bool {
	for _, i := range a.Tree.Children(v) {
		if i := int(i); i > v && i < k && a.rel(i) == "conj" && a.Tree.Child(i, "orphan") >= 0 {
			return true
		}
	}
	return false
}

// joins reports whether phrase k adds to noun phrase tok what does or undergoes the same (quasi-coordinators, Quirk et al. 1985, 13.103).
func (a *analysis) joins(tok, k int) bool {
	if r := a.rel(k); k < tok || r != "nmod" && r != "obl" || !a.nominal(k) || a.actor(tok) != a.actor(k) || a.rel(tok) == "nsubj" && !a.actor(tok) {
		return false // "the Lena, along with the Mara, carries": no party by itself
	}
	return quasi[a.caseOf(k)]
}

// quasi are prepositions that add as a conjunction does.
var quasi = set("along_with together_with alongside")

// exception reports whether conjunct k is what is left out of all of tok: "all but three" (Quirk et al. 1985, 9.58).
func (a *analysis) exception(tok, k int) bool {
	switch a.low(tok) {
	case "all", "everything", "everybody", "everyone", "anything", "nothing", "none", "nobody":
		c := a.Tree.Child(k, "cc")
		return c >= 0 && a.low(c) == "but"
	}
	return false
}

// formerName reports whether phrase k behind a comma says what somebody was called before: "Velmar, formerly Oran Group and described as".
func (a *analysis) formerName(k int) bool {
	start := a.Tree.Subtree(k).Start
	return start > 0 && a.Tree.Child(k, "cc") < 0 && (formerly[a.low(start)] && a.Word(start-1) == "," || a.Word(start) == "," && formerly[a.low(start+1)])
}

// formerly are adverbs before the name that somebody had before.
var formerly = set("formerly previously originally")

// goodsListed reports whether apposition k goes on with the list of counted goods that tok opens: they are counted, too, and end in a pair.
func (a *analysis) goodsListed(tok, k int) bool {
	if a.headlineList(tok, k) {
		return true
	}
	pair := a.Tree.Child(k, "conj")
	return pair > k && a.Tree.Child(pair, "cc") >= 0 && a.additive(pair) && a.Tree.Child(tok, "nummod") >= 0 && (a.Tree.Child(k, "nummod") >= 0 || transparent[a.noun(k)]) &&
		a.isListed(k) && a.isListed(tok) && !a.actor(k)
}

// headlineList reports whether a comma stands for "and" between goods of two kinds, of which no article makes one a description of the other:
// "smuggled a grenade launcher, guns to Chad".
func (a *analysis) headlineList(tok, k int) bool {
	if a.Tags[tok].UPOS != "NOUN" || a.Tags[k].XPOS != "NNS" || a.Tree.Child(k, "det", "acl", "acl:relcl", "conj") >= 0 || a.actor(k) || a.actor(tok) {
		return false
	}
	c, ok := a.listed(tok, 0)
	d, also := a.listed(k, 0)
	start := a.Tree.Subtree(k).Start
	return ok && also && c != "weapon" && d != "weapon" && start > tok && (a.Word(start) == "," || a.Word(start-1) == ",") && (arms[c] && arms[d] || c == d)
}

// additive reports whether a conjunct is joined by "and" or "or", or by a comma alone.
func (a *analysis) additive(k int) bool {
	cc := a.Tree.Child(k, "cc")
	return cc < 0 || a.low(cc) == "and" || a.low(cc) == "or" || a.low(cc) == "&"
}

// nearAntecedent mends a relative clause hung too high: when its noun can be no actor but the last noun before the relative
// pronoun can, that one is meant ("a deal on gas with Iran, which supplies").
func (a *analysis) nearAntecedent(v, n int) int {
	if k := a.lastOf(n); k >= 0 && a.singularVerb(v) { // "Chad and Peru, which is building jets": one of them
		for i := v - 1; i > k; i-- {
			if end := a.Tree.Subtree(k).End; a.relativizer(i) && (i == end || i == end+1 && a.Tags[end].UPOS == "PUNCT") {
				return k
			}
		}
	}
	i := a.beforePronoun(v, n)
	if k := a.Tree.Child(n, "advcl:relcl"); i >= 0 && k > n && k < i && a.cleft(n) && a.actor(i) { // "it was Chad that sold them to Peru, who used them"
		return i
	}
	if m := a.MentionAt(n); i >= 0 && m != nil && (m.Class == extract.People || m.Class == extract.Individual) && a.things(v, n) { // "an official of the firm, which sells rifles"
		for h := a.head(i); h >= 0 && h != n && a.party(h); h = a.head(i) {
			i = h
		}
		if a.caseOf(i) == "with" { // "a trader with two offices, which sells rifles"
			return n
		}
		if o := a.MentionAt(i); i != n && a.party(i) && (o == nil || o.Class != extract.Individual) {
			return i
		}
	}
	if m := a.MentionAt(n); (m == nil || m.Class != extract.People && m.Class != extract.Individual && m.Class != extract.ArmedGroup && m.Class != extract.State) && a.pronounBefore(v, n) == "who" {
		who := -1 // "the network of Abu Ali, the head of a yard, who supplied": the person, though what describes him stands in between
		for h := max(i, n); h >= 0 && a.nominal(h); h = a.head(h) {
			if m := a.MentionAt(h); m != nil && m.Class == extract.Individual {
				who = h
			}
		}
		if who >= 0 {
			return who
		}
	}
	if a.actor(n) || a.carrier(n) || works[a.noun(n)] && making[a.lemma(v)] { // "a factory in Chad that makes rifles"
		return n
	}
	if i >= 0 && a.actor(i) {
		return i
	}
	return n
}

// whoever is the antecedent n of relative pronoun p, or the one above it who can be meant: "men from Darfur who sold", "a firm in Oran that sold".
func (a *analysis) whoever(n, p int) int {
	if q := p - 2; q > n && a.low(p) == "which" && a.Word(q+1) == "," && a.head(p) >= 0 && partisan[a.lemma(a.head(p))] && !a.actor(n) && !works[a.noun(n)] && a.partyName(q) { // "shipped the rods to Chad, which relied on"
		return q
	}
	if q := p - 2; q > n && a.low(p) == "which" && a.Word(q+1) == "," && a.Tags[q].UPOS == "PROPN" && a.actor(q) { // "is a firm that sold shells to Velmar, which makes drones"
		for k := q; k >= 0 && k != n; k = a.head(k) {
			if a.verbal(k) {
				for a.rel(q) == "flat" && a.head(q) >= 0 {
					q = a.head(q)
				}
				return q
			}
		}
	}
	m := a.MentionAt(n)
	town := a.caseOf(n) == "in" && a.Tags[n].UPOS == "PROPN" && (m == nil && a.EntityAt(n) == nil || m != nil && m.Class == extract.Place) && a.Tags[n+1].XPOS != ","
	if !town && (m == nil || m.Class != extract.Place || a.low(p) != "who") {
		return n
	}
	for h := a.head(n); h >= 0 && a.nominal(h); h = a.head(h) {
		if a.actor(h) {
			return h
		}
	}
	return n
}

// partisan are verbs whose subject is a party and never goods.
var partisan = set("rely depend buy purchase order procure import agree refuse decline deny pay accuse lack own operate")

// things reports whether the relative pronoun between n and verb v is "which", which stands for no person.
func (a *analysis) things(v, n int) bool { return a.pronounBefore(v, n) == "which" }

// pronounBefore is the last relative pronoun between n and verb v in small letters, or empty.
func (a *analysis) pronounBefore(v, n int) string {
	for i := v - 1; i > n; i-- {
		if a.relativizer(i) {
			return a.low(i)
		}
	}
	return ""
}

// lastOf is the last name that "and" joins to name n, or -1.
func (a *analysis) lastOf(n int) int {
	last := -1
	for _, k := range a.Tree.Children(n) {
		if k := int(k); k > n && a.rel(k) == "conj" && a.Tags[k].UPOS == "PROPN" && a.actor(k) {
			last = k
		}
	}
	return last
}

// singularVerb reports whether v or its auxiliary agrees with a singular only.
func (a *analysis) singularVerb(v int) bool {
	if aux := a.Tree.Child(v, "aux", "aux:pass"); aux >= 0 {
		return a.low(aux) == "is" || a.low(aux) == "has" || a.low(aux) == "was"
	}
	return a.Tags[v].XPOS == "VBZ"
}

// nearThing does the same for what lacks its object: when noun n is no goods but the last noun before the pronoun of relative clause g is, that one is
// meant ("his account of the plant, which they built").
func (a *analysis) nearThing(g, n int) int {
	if a.isListed(n) && !records[a.noun(n)] || a.actor(n) {
		return n
	}
	if i := a.beforePronoun(g, n); i >= 0 && !a.actor(i) && a.isListed(i) {
		return i
	}
	return n
}

// records are nouns of papers and pictures, which are about the goods that they name.
var records = set("paper document certificate licence license permit invoice photo photograph picture image video footage list record form receipt")

// beforePronoun is the noun below n right before the last relative pronoun between n and verb v, or -1.
func (a *analysis) beforePronoun(v, n int) int {
	for i := v - 1; i > n; i-- {
		if !a.relativizer(i) {
			continue
		}
		for i--; i > n && a.Tags[i].UPOS == "PUNCT"; i-- {
		}
		if i > n && a.nominal(i) && a.Tree.Dominates(n, i) {
			return i
		}
		break
	}
	return -1
}

// fronted is an object that stands before the subject and that the parser took for a second one: "the uranium it produces".
func (a *analysis) fronted(v int) int {
	first := -1
	if a.Tree.Child(v, "obj") >= 0 {
		return -1
	}
	for _, k := range a.Tree.Children(v) {
		switch {
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

// participleHost is the object, or the carrier in a phrase, that a present participle stands right behind though the parser hung it on the verb:
// "intercepted [a dhow] carrying missiles", "closed its airspace to [a plane] carrying missiles"; -1 for none.
func (a *analysis) participleHost(v int) int {
	h := a.head(v)
	if h < 0 || v == 0 || a.rel(v) != "advcl" || a.Tags[v].XPOS != "VBG" || !a.verbal(h) || a.Tree.Child(v, "mark", "nsubj") >= 0 {
		return -1
	}
	o := a.Tree.Child(h, "obj")
	if o < 0 {
		o = a.Tree.Child(h, "nsubj:pass")
	}
	if o >= 0 && o == v-1 && (a.carrier(o) || seizing[a.lemma(h)] || catching[a.lemma(h)] && a.low(v) != "using") || o != v-1 && a.rel(v-1) == "obl" && a.head(v-1) == h && a.carrier(v-1) {
		return v - 1
	}
	return -1
}

// catching are verbs of coming upon somebody, of whom the participle behind him tells what he does: "arrested [two men] carrying rifles".
var catching = set("arrest detain catch stop find see spot hold jail nab apprehend shoot ambush charge identify film photograph trace track watch observe notice meet encounter discover trap round pick haul capture intercept collar")

// relativeAdverb reports whether relative clause g says where, when or why of its noun, which then is no object of it: "the port where Chad sold tanks".
func (a *analysis) relativeAdverb(g int) bool {
	for _, k := range a.Tree.Children(g) {
		if k := int(k); k < g && a.Tags[k].XPOS == "WRB" && a.rel(k) == "advmod" {
			return true
		}
	}
	return false
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
