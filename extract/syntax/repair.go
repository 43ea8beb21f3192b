package syntax

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// The parser makes a few errors over and over, in constructions that its treebanks hardly hold. Each repair knows one of
// them: it looks for the wrong shape of tree together with words that make the right one all but certain, and moves as few
// arcs as it takes. A repair only ever moves a word to an ancestor of its head, to a neighbour outside its own subtree, or
// swaps a word with its head, so what was a tree stays one. Each has its test, and none may cost accuracy on the development data.
var repairs = []struct {
	name string
	fix  func(p *parse, tok int) bool // changes the arcs around token tok and reports whether it did
}{
	{"dependent of an auxiliary", (*parse).onAuxiliary},
	{"torn name", (*parse).tornName},
	{"torn compound", (*parse).tornCompound},
	{"head taken for a modifier", (*parse).compoundBelow},
	{"apposition taken for a conjunct", (*parse).apposition},
	{"fighting vehicle", (*parse).fightingVehicle},
	{"day behind the subject", (*parse).dayBehindSubject},
	{"description torn from its name", (*parse).tornDescription},
	{"sum taken for the noun", (*parse).worth},
	{"verbless root", (*parse).verblessRoot},
	{"verb below its subject", (*parse).verbBelowSubject},
	{"noun taken for the verb", (*parse).nounAsVerb},
	{"verb taken for a modifier", (*parse).verbAsModifier},
	{"perfect taken for possession", (*parse).perfect},
	{"argument of a noun", (*parse).argumentOfNoun},
	{"verb taken for an auxiliary", (*parse).verbAsAuxiliary},
	{"two objects", (*parse).twoObjects},
	{"bound for", (*parse).boundFor},
	{"reduced relative", (*parse).reducedRelative},
	{"preposition on a modifier", (*parse).caseBelow},
	{"by-agent", (*parse).byAgent},
	{"helper and helped", (*parse).helped},
	{"gerund taken for a clause", (*parse).gerundBefore},
	{"date before the subject", (*parse).dateBefore},
	{"relative clause", (*parse).thatRelative},
	{"relative pronoun", (*parse).relativeObject},
	{"number of a relative clause", (*parse).relativeNumber},
	{"subject taken for a modifier", (*parse).subjectAsModifier},
	{"clause of telling", (*parse).tellingClause},
	{"finite conjunct", (*parse).finiteConjunct},
	{"gerunds after one preposition", (*parse).gerundConjunct},
	{"charge in a participle", (*parse).chargingParticiple},
	{"recipient", (*parse).recipient},
	{"phrase on a name", (*parse).phraseOnName},
	{"thing behind the recipient", (*parse).thingBehindRecipient},
	{"recipient behind the thing", (*parse).recipientBehindThing},
	{"source", (*parse).source},
	{"trailing attribution", (*parse).trailingAttribution},
	{"speech continued", (*parse).speechContinued},
	{"according to", (*parse).accordingTo},
	{"goal of a transfer", (*parse).goalOfTransfer},
	{"seat of a party", (*parse).seat},
	{"adverb before a gerund", (*parse).adverbBeforeGerund},
	{"gerund taken for a modifier", (*parse).gerundAsModifier},
	{"gerund of a noun", (*parse).gerundOfNoun},
	{"phrase taken for an infinitive", (*parse).phraseAsInfinitive},
	{"verdict on the object", (*parse).verdictOnObject},
	{"gerund of an adjective", (*parse).gerundOfAdjective},
	{"means of a gerund", (*parse).meansOfGerund},
	{"sum beside its worth", (*parse).worthOf},
	{"goods for a sum", (*parse).goodsOfSum},
	{"phrase of a gerund", (*parse).phraseOfGerund},
	{"subject taken for an expletive", (*parse).expletive},
	{"two subjects", (*parse).twoSubjects},
	{"speaker in pieces", (*parse).speakerInPieces},
	{"coordinate subject", (*parse).coordinateSubject},
	{"what is told taken for a conjunct", (*parse).toldConjunct},
	{"label before a colon", (*parse).label},
	{"passive of a headline", (*parse).headlinePassive},
	{"pair of a headline", (*parse).headlinePair},
	{"gapped clause", (*parse).gapped},
	{"name in pieces", (*parse).nameInPieces},
}

// parse is one parsed sentence under repair, or a piece of a long one.
type parse struct {
	d        *extract.Document
	arcs     []extract.Arc // of the whole document
	s        extract.Range
	headline bool // by its capitals or its paragraph
}

// repair applies all repairs to all tokens of a piece of a sentence, from left to right.
func repair(d *extract.Document, arcs []extract.Arc, s extract.Range, paragraph int) {
	p := &parse{d, arcs, s, headline(d, s) || paragraph < len(d.Paragraphs) && d.Paragraphs[paragraph].Kind == extract.Heading}
	for _, r := range repairs {
		for t := s.Start; t < s.End; t++ {
			if r.fix(p, t) && d.Explaining {
				d.Explain("syntax", extract.Range{Start: t, End: t + 1}, "repair: "+r.name)
			}
		}
	}
}

func (p *parse) head(t int) int                { return p.arcs[t].Head }
func (p *parse) rel(t int) string              { return p.arcs[t].Rel }
func (p *parse) xpos(t int) string             { return p.d.Tags[t].XPOS }
func (p *parse) lemma(t int) string            { return p.d.Tags[t].Lemma }
func (p *parse) is(t int, rels ...string) bool { return slices.Contains(rels, p.arcs[t].Rel) }

func (p *parse) move(t, head int, rel string) { p.arcs[t].Head, p.arcs[t].Rel = head, rel }

// child is the first dependent of t with one of the relations, or -1.
func (p *parse) child(t int, rels ...string) int {
	for k := p.s.Start; k < p.s.End; k++ {
		if p.arcs[k].Head == t && slices.Contains(rels, p.arcs[k].Rel) {
			return k
		}
	}
	return -1
}

// preposition is the lower-case case marker of a phrase, or empty.
func (p *parse) preposition(t int) string {
	if c := p.child(t, "case"); c >= 0 && c < t {
		return strings.ToLower(p.d.Word(c))
	}
	return ""
}

func (p *parse) noun(t int) bool   { return strings.HasPrefix(p.xpos(t), "NN") }
func (p *parse) proper(t int) bool { return strings.HasPrefix(p.xpos(t), "NNP") }
func (p *parse) verb(t int) bool   { return strings.HasPrefix(p.xpos(t), "VB") }

// finite reports whether t is a verb form that needs no auxiliary: past or present tense.
func (p *parse) finite(t int) bool {
	x := p.xpos(t)
	return x == "VBD" || x == "VBZ" || x == "VBP"
}

// start is the first token of the subtree of t that lies in one piece before it.
func (p *parse) start(t int) int {
	first := t
	for k := t - 1; k >= p.s.Start && p.below(k, t); k-- {
		first = k
	}
	return first
}

// below reports whether t depends on anc, directly or not.
func (p *parse) below(t, anc int) bool {
	for n := p.s.Len(); t >= 0 && n >= 0; n-- {
		if t == anc {
			return true
		}
		t = p.arcs[t].Head
	}
	return false
}

// become gives t the place of its ancestor old, which then depends on t.
func (p *parse) become(t, old int, rel string) {
	p.arcs[t].Head, p.arcs[t].Rel = p.arcs[old].Head, p.arcs[old].Rel
	p.move(old, t, rel)
}

// subjectOf is the relation of the subject of verb t.
func (p *parse) subjectOf(t int) string {
	if p.child(t, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
}

// verblessRoot: "Turkey's Baykar, which makes drones, signed a deal" with Baykar as root and signed loosely attached to
// it, perhaps as a participle. A verb without a subject takes as subject the noun before it, from which a clause or an
// apposition parts it. A participle with an object of its own is a past tense.
func (p *parse) verblessRoot(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "parataxis", "conj", "acl", "appos", "list") ||
		p.head(n) != extract.Root || !p.noun(n) || p.child(n, "cop", "nsubj", "nsubj:pass", "aux", "case") >= 0 || !p.verb(t) ||
		p.child(t, "nsubj", "nsubj:pass", "csubj", "expl", "cc", "mark") >= 0 {
		return false
	}
	active := p.xpos(t) == "VBN" && p.child(t, "obj") > t && !ditransitive[p.lemma(t)] && p.xpos(t-1) == ","
	if !p.finite(t) && !active && p.child(t, "aux", "aux:pass") < 0 {
		return false
	}
	parted := false
	for k := n + 1; k < t; k++ {
		parted = parted || p.head(k) == n && p.is(k, "acl:relcl", "acl", "appos")
	}
	if !parted {
		return false
	}
	p.become(t, n, p.subjectOf(t))
	for k := p.s.Start; k < p.s.End; k++ { // what stands behind the verb is the verb's
		if p.head(k) == n && k > t {
			p.arcs[k].Head = t
		}
	}
	return true
}

// verbAsAuxiliary: "the party, which has long opposed sending arms" with opposed as auxiliary of sending. A full verb right before a
// gerund governs it, and has what stands before.
func (p *parse) verbAsAuxiliary(t int) bool {
	g := p.head(t)
	if g != t+1 || !p.is(t, "aux", "aux:pass", "mark") || p.xpos(g) != "VBG" || p.xpos(t) != "VBN" && p.xpos(t) != "VBD" || auxiliaries[p.lemma(t)] {
		return false
	}
	p.become(t, g, "xcomp")
	for k := p.s.Start; k < t; k++ {
		if p.head(k) == g {
			p.arcs[k].Head = t
		}
	}
	return true
}

// auxiliaries are verbs that stand before a gerund without governing it.
var auxiliaries = set(`be have do get go will can may shall must`)

// onAuxiliary: "the shells were found" with shells as subject of were, and were an auxiliary of found; likewise "it might, if
// pressed, withdraw" with it and pressed below might. An auxiliary governs no clause.
func (p *parse) onAuxiliary(t int) bool {
	aux := p.head(t)
	if aux < 0 || !p.is(aux, "aux", "aux:pass") || !p.is(t, "nsubj", "nsubj:pass", "advcl", "obl") {
		return false
	}
	v := p.head(aux)
	if v < aux || p.is(t, "nsubj", "nsubj:pass") && p.child(v, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	p.arcs[t].Head = v
	return true
}

// tornName: "Lockheed Martin was awarded" with Lockheed as something of its own, or "near Dire Dawa" with Dawa as an object of
// Dire. A name right before a name that is an argument of the same verb is part of it, and so are two names side by side of
// which one hangs on the other, or that are both in apposition to one noun.
func (p *parse) tornName(t int) bool {
	next := t + 1
	if next < p.s.End && t > p.s.Start && p.xpos(t) == "JJ" && p.capital(t) && p.proper(next) && p.head(next) == t && p.is(next, "obj", "obl", "nmod") &&
		p.is(t, "obl", "nmod") && p.child(t, "case") >= 0 && p.child(next, "case", "det", "punct") < 0 {
		p.become(next, t, "compound") // a name that begins like an adjective
		p.arcs[p.child(t, "case")].Head = next
		return true
	}
	if next < p.s.End && p.proper(t) && p.proper(next) && p.child(next, "case", "det", "punct") < 0 {
		switch {
		case p.head(next) == t && p.is(next, "obj", "obl", "iobj", "nsubj", "obl:unmarked"):
			p.arcs[next].Rel = "flat"
			return true
		case p.head(next) == p.head(t) && p.is(next, "appos") && p.is(t, "appos"):
			p.move(t, next, "compound")
			return true
		}
	}
	if next >= p.s.End || !p.proper(t) || !p.proper(next) || p.head(t) < 0 || p.head(t) != p.head(next) || !p.verb(p.head(t)) ||
		!p.is(t, "advcl", "advmod", "dep", "dislocated", "discourse", "obl:unmarked") || !p.is(next, "nsubj", "nsubj:pass", "obj") ||
		p.child(t, "case", "punct", "nummod", "nmod:unmarked") >= 0 || p.child(next, "det") >= 0 || weekday[p.d.Word(t)] {
		return false
	}
	p.move(t, next, "compound")
	return true
}

// tornCompound: "ordered eight transport helicopters" with transport and helicopters as two objects. Of two nouns side by side
// that are the same argument of one verb, the first, in the singular, modifies the second.
func (p *parse) tornCompound(t int) bool {
	next := t + 1
	if next >= p.s.End || p.xpos(t) != "NN" && p.xpos(t) != "JJ" || !p.noun(next) || p.proper(next) || p.head(t) != p.head(next) || p.head(t) < 0 || !p.verb(p.head(t)) ||
		p.rel(t) != p.rel(next) || !p.is(t, "obj", "nsubj:pass") || p.start(next) != next {
		return false
	}
	if p.child(t, "det", "nmod:poss") >= 0 { // "gave the army money", "spend the time training"
		return false
	}
	p.move(t, next, "compound")
	if p.xpos(t) == "JJ" {
		p.arcs[t].Rel = "amod"
	}
	for k := p.s.Start; k < t; k++ {
		if p.head(k) == t {
			p.arcs[k].Head = next
		}
	}
	return true
}

// compoundBelow: "flown to opposition forces" with opposition as the oblique and forces as an object of it. A noun has no
// object; the last of two nouns side by side is the head.
func (p *parse) compoundBelow(t int) bool {
	n := t - 1
	if n < p.s.Start || p.head(t) != n || !p.is(t, "obj", "nmod", "nsubj", "dep") || p.xpos(t) != "NNS" || p.xpos(n) != "NN" || p.child(t, "case", "det", "nmod:poss") >= 0 ||
		p.head(n) < 0 || !p.is(n, "obj", "obl", "nsubj", "nsubj:pass", "nmod", "iobj", "conj", "obl:agent") {
		return false
	}
	p.become(t, n, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n && !p.is(k, "compound", "punct") {
			p.arcs[k].Head = t
		}
	}
	return true
}

// apposition: "bought radars from Vela, a Swiss firm, and tested them" with firm as a conjunct of Vela. A description with an
// indefinite article that commas set off behind a name is no conjunct, if nothing else is one.
func (p *parse) apposition(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "conj") || !acting(p.lemma(t)) || p.proper(t) || !p.proper(n) || p.child(t, "cc") >= 0 {
		return false
	}
	comma := p.start(t)
	if p.d.Word(comma) != "," {
		comma--
	}
	if comma <= n || p.d.Word(comma) != "," {
		return false
	}
	det := p.child(t, "det")
	if det < 0 || p.d.Word(det) != "a" && p.d.Word(det) != "an" {
		return false
	}
	for k := p.s.Start; k < p.s.End; k++ {
		if k != t && p.head(k) == n && p.is(k, "conj") {
			return false
		}
	}
	p.arcs[t].Rel = "appos"
	return true
}

// fightingVehicle: "infantry fighting vehicles" with fighting as a clause below infantry, and vehicles as its object.
func (p *parse) fightingVehicle(t int) bool {
	n := p.head(t)
	if n != t-1 || p.d.Word(t) != "fighting" || !p.is(t, "acl") || !p.noun(n) || t+1 >= p.s.End || p.lemma(t+1) != "vehicle" || p.head(t+1) != t || p.head(n) < 0 {
		return false
	}
	vehicle := t + 1
	p.become(vehicle, n, "compound")
	p.move(t, vehicle, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n || p.head(k) == t {
			p.arcs[k].Head = vehicle
		}
	}
	return true
}

// tornDescription: "The contractor Velmar Ltd, which is young, built a road" with contractor and Velmar as two subjects of
// built. A noun for an actor right before a name that is a subject of the same verb says what the bearer is.
func (p *parse) tornDescription(t int) bool {
	if p.describes(t) {
		return true
	}
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "nsubj:pass") || !acting(p.lemma(t)) || p.proper(t) || !p.verb(v) || t+1 >= p.s.End || !p.proper(t+1) {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.head(k) != v || p.rel(k) != p.rel(t) {
			continue
		}
		if !p.proper(k) || p.start(k) != t+1 || p.child(k, "det", "case") >= 0 {
			return false
		}
		p.move(t, k, "compound")
		return true
	}
	return false
}

// describes mends "from the Dutch company Velmar" with Velmar as an apposition, or as a second oblique: the name is the head of both.
func (p *parse) describes(t int) bool {
	if !acting(p.lemma(t)) || p.proper(t) || p.head(t) < 0 || t+1 >= p.s.End || !p.proper(t+1) || !p.is(t, "obl", "obj", "nmod", "obl:agent", "nsubj", "nsubj:pass") {
		return false
	}
	name := -1
	for k := t + 1; k < p.s.End && k < t+5 && p.proper(k); k++ {
		if p.head(k) == t && p.is(k, "appos", "flat") || p.head(k) == p.head(t) && k > t && p.is(k, "obl", "obj", "obl:unmarked", "appos") && p.is(t, "obl", "obj") {
			name = k
		}
	}
	if name < 0 || p.start(name) != t+1 || p.child(name, "case", "det", "punct") >= 0 {
		return false
	}
	p.become(name, t, "compound")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == t && (k < t || k > name) && !p.is(k, "amod", "compound") {
			p.arcs[k].Head = name
		}
	}
	return true
}

// acting reports whether a noun names an actor: by a suffix (Marchand 1969, 4.30) that no noun for a machine has, or as one of
// the frequent others.
func acting(noun string) bool {
	return strings.HasSuffix(noun, "ist") || strings.HasSuffix(noun, "man") || strings.HasSuffix(noun, "ee") || actors[noun]
}

var actors = set(`administrator agency ambassador banker bank broker builder businesswoman campaigner charity commander company contractor country dealer
	developer director engineer exporter firm founder giant governor group importer king lawyer leader maker manufacturer middleman militia
	minister ministry newspaper officer operator president producer prosecutor queen rebel researcher retailer rival secretary senator
	shipbuilder spokeswoman startup state subcontractor subsidiary supplier trader union`)

// worth: "a deal worth $300 million with Chad" with deal as modifier of worth, or of the sum. The noun takes the place that
// worth or the sum had; worth depends on the noun, and the sum on worth. Phrases behind the sum belong to what is above it.
func (p *parse) worth(t int) bool {
	n := t - 1
	if p.d.Word(t) != "worth" || n < p.s.Start || !p.noun(n) || p.child(t, "cop", "aux") >= 0 {
		return false
	}
	sum := t + 1
	for sum < p.s.End && p.xpos(sum) != "$" && !p.noun(sum) {
		if x := p.xpos(sum); x != "CD" && x != "RB" && x != "IN" && x != "JJR" && x != "DT" {
			return false
		}
		sum++
	}
	if sum >= p.s.End {
		return false
	}
	if p.head(n) != t && p.head(n) != sum && p.head(t) == n && p.head(sum) == t {
		return false // as it should be
	}
	top := n
	for i := 0; i < 2 && (p.head(top) == t || p.head(top) == sum); i++ {
		top = p.head(top)
	}
	above := p.head(top)
	if above >= 0 && (above == n || top != t && p.below(above, t) || top != sum && p.below(above, sum)) {
		return false
	}
	rel := p.rel(top)
	for k := p.s.Start; k < n; k++ { // articles and prepositions go with the noun
		if top != n && (p.head(k) == top || p.head(k) == t) {
			p.arcs[k].Head = n
			if p.is(k, "case") {
				rel = "nmod"
				if above >= 0 && p.verb(above) {
					rel = "obl"
				}
			}
		}
	}
	switch rel {
	case "advcl", "xcomp", "ccomp", "acl", "amod", "dep", "iobj":
		rel = "nmod"
		if above >= 0 && p.verb(above) {
			rel = "obj"
		}
	}
	if above < 0 {
		rel = "root"
	}
	p.move(n, above, rel)
	p.move(t, n, "acl")
	p.move(sum, t, "obj")
	up, onto := n, "nmod"
	if above >= 0 && p.verb(above) {
		up, onto = above, "obl"
	}
	for k := sum + 1; k < p.s.End; k++ {
		if (p.head(k) == sum || p.head(k) == t) && p.is(k, "nmod", "obl", "advmod", "advcl", "punct", "obl:unmarked", "conj", "parataxis") {
			switch {
			case p.is(k, "nmod", "obl") && p.preposition(k) != "" && p.preposition(k) != "of":
				p.move(k, up, onto)
			case !p.is(k, "nmod", "obl", "obl:unmarked"):
				p.arcs[k].Head = up
			}
		}
	}
	return true
}

// capital reports whether a word begins with a capital letter.
func (p *parse) capital(t int) bool { w := p.d.Word(t); return w[0] >= 'A' && w[0] <= 'Z' }

// nameInPieces: "will pay Nordic Freight 3 million euros" with Nordic as the recipient and Freight as a part of the sum. The words
// of one name of a body or person hang together, on the last of them that is an argument of something.
func (p *parse) nameInPieces(t int) bool {
	e := p.d.EntityAt(t)
	if e == nil || e.Range.Start != t || e.Range.Len() < 2 || e.Range.End > p.s.End || e.Via != extract.ViaName {
		return false
	}
	switch e.Kind {
	case extract.Company, extract.Organisation, extract.Agency, extract.Group, extract.Person, extract.International:
	default:
		return false
	}
	var outward []int
	top := -1
	for k := t; k < e.Range.End; k++ {
		if !p.proper(k) {
			return false
		}
		if !e.Range.Has(p.head(k)) {
			outward = append(outward, k)
			if p.is(k, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "appos") {
				top = k
			}
		}
	}
	if len(outward) < 2 || top < 0 {
		return false
	}
	for _, k := range outward {
		if k == top {
			continue
		}
		if p.head(k) < 0 || p.below(top, k) {
			return false
		}
		for j := p.s.Start; j < p.s.End; j++ {
			if p.head(j) == k && !e.Range.Has(j) && j > k {
				return false
			}
		}
	}
	for _, k := range outward {
		switch {
		case k < top:
			p.move(k, top, "compound")
		case k > top:
			p.move(k, top, "flat")
		}
	}
	return true
}

// weekday names stand before the subject on their own: "Tuesday Boeing said".
var weekday = set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

// dayBehindSubject: "The ministry Friday signed a contract" with Friday as the subject, or as one of two. A day right before a past tense
// and right behind a noun says when.
func (p *parse) dayBehindSubject(t int) bool {
	v := p.head(t)
	if n := t - 1; v == t+1 && p.is(t, "nsubj") && weekday[p.d.Word(t)] && p.xpos(v) == "VBD" && n >= p.s.Start && p.noun(n) && (p.head(n) == t || p.head(n) == v && p.is(n, "nsubj")) {
		for k := p.s.Start; k < p.s.End; k++ {
			if k != n && p.head(k) == t {
				p.arcs[k].Head = n
			}
		}
		p.move(n, v, "nsubj")
		p.move(t, v, "obl:unmarked")
		return true
	}
	return false
}

// verbBelowSubject: "a plane carrying 40 tonnes of shells landed" with plane as root and landed as modifier of tonnes. A past
// tense without subject, below a participle that modifies a verbless root, is the verb of that root.
func (p *parse) verbBelowSubject(t int) bool {
	if p.xpos(t) != "VBD" || !p.is(t, "acl", "amod", "conj", "acl:relcl", "parataxis", "nmod") || p.head(t) < 0 || p.head(t) > t ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "cc", "aux:pass", "expl") >= 0 {
		return false
	}
	root := t
	for p.head(root) >= 0 {
		root = p.head(root)
	}
	if root > t || !p.noun(root) || p.child(root, "cop", "nsubj", "nsubj:pass", "case", "aux") >= 0 {
		return false
	}
	participle := p.child(root, "acl")
	if participle < 0 || participle == t || !p.below(t, participle) {
		return false
	}
	p.become(t, root, "nsubj")
	return true
}

// nounAsVerb: "Chad's arms exports to Mali fell in May" with arms as subject of exports and fell as a clause below it. A plural
// noun without an auxiliary is the subject of the past tense behind it.
func (p *parse) nounAsVerb(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.xpos(t) != "VBD" || !p.is(t, "advcl", "acl", "acl:relcl", "ccomp", "parataxis", "conj") || p.xpos(n) != "NNS" ||
		!(p.head(n) == extract.Root || p.is(n, "ccomp", "parataxis", "conj")) ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "cc", "expl") >= 0 || p.child(n, "cop", "aux", "mark", "nsubj:pass", "case") >= 0 {
		return false
	}
	modifier := p.child(n, "nsubj")
	if modifier < 0 || modifier != n-1 || !p.noun(modifier) || p.proper(modifier) {
		return false
	}
	p.arcs[modifier].Rel = "compound"
	p.become(t, n, "nsubj")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) != n || k == modifier {
			continue
		}
		switch {
		case k > t || p.is(k, "punct"):
			p.arcs[k].Head = t
		case p.is(k, "obl"):
			p.arcs[k].Rel = "nmod"
		}
	}
	return true
}

// verbAsModifier: "Pakistan obtained centrifuge designs" with obtained as modifier of designs, which has the subject.
func (p *parse) verbAsModifier(t int) bool {
	n := p.head(t)
	if n <= t || !p.is(t, "amod", "compound", "acl", "nmod") || p.xpos(t) != "VBD" && p.xpos(t) != "VBZ" || !p.noun(n) || p.child(n, "cop") >= 0 {
		return false
	}
	subject := p.child(n, "nsubj")
	if own := t - 1; subject < 0 && own >= p.s.Start && p.headline && p.xpos(t) == "VBZ" && p.is(n, "root") && p.noun(own) && (p.head(own) == t || p.head(own) == n) && p.is(own, "compound", "nmod", "amod") {
		p.arcs[own].Rel = "nsubj" // "Peru Cancels Purchase of Jets"
		subject = own
	}
	if subject < 0 || subject > t {
		return false
	}
	p.become(t, n, "obj")
	for k := p.s.Start; k < p.s.End; k++ {
		if p.head(k) == n && (k < t || p.is(k, "punct", "advcl", "ccomp", "parataxis", "obl", "conj") && k > n) {
			p.arcs[k].Head = t
		}
	}
	return true
}

// perfect: "China has provided technology to Iran" with has as the main verb and provided as modifier of technology, or with
// has as auxiliary of technology. A past participle right behind a form of have is its main verb.
func (p *parse) perfect(t int) bool {
	n := p.head(t)
	if n <= t || !p.is(t, "amod", "acl") || p.xpos(t) != "VBN" || !p.noun(n) {
		return false
	}
	have := t - 1
	for have >= p.s.Start && (p.xpos(have) == "RB" || p.lemma(have) == "not") {
		have--
	}
	if have < p.s.Start || p.lemma(have) != "have" {
		return false
	}
	switch {
	case p.head(n) == have && p.is(n, "obj"): // has is the main verb
		p.become(t, have, "aux")
		p.move(n, t, "obj")
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == have {
				p.arcs[k].Head = t
			}
		}
	case p.head(have) == n && p.is(have, "aux"): // the noun is the predicate
		p.become(t, n, "obj")
		for k := p.s.Start; k < p.s.End; k++ {
			if p.head(k) == n && (k < t || p.is(k, "punct", "advcl", "ccomp", "parataxis", "obl") && k > n) {
				p.arcs[k].Head = t
			}
		}
	default:
		return false
	}
	return true
}

// argumentOfNoun: "arms exports to Israel fell" with arms as subject and Israel as oblique of exports. A noun that is no predicate
// has modifiers.
func (p *parse) argumentOfNoun(t int) bool {
	n := p.head(t)
	if n < 0 || !p.is(n, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod") || p.child(n, "cop", "aux") >= 0 {
		return false
	}
	if !p.noun(n) {
		switch p.xpos(n) {
		case "CD", "JJS", "JJR", "DT", "JJ", "NN": // "most of its zinc"
			if t > n && p.is(t, "obl") && p.preposition(t) == "of" {
				p.arcs[t].Rel = "nmod"
				return true
			}
		}
		return false
	}
	switch {
	case p.is(t, "nsubj") && t == n-1 && p.noun(t):
		p.arcs[t].Rel = "compound"
	case p.is(t, "obl") && t > n && p.preposition(t) != "":
		p.arcs[t].Rel = "nmod"
	default:
		return false
	}
	return true
}

// ditransitive verbs take a recipient and a thing side by side (Levin, English Verb Classes, 1993, 13.1-13.4, 29.1, 54.5).
var ditransitive = set(`allocate allot assign award bring deliver deny feed fine give grant hand issue lease lend loan offer owe pay promise
	provide rent repay sell send serve ship slip supply wire`)

// twoObjects: "sell Greece 18 jets", "fined the shipper 40 million euros" with the recipient as modifier of the thing. A
// noun right behind such a verb that is followed by a number or a determiner is an object by itself.
func (p *parse) twoObjects(v int) bool {
	if !p.verb(v) || !ditransitive[p.lemma(v)] {
		return false
	}
	thing := p.child(v, "obj")
	if thing < v {
		return false
	}
	if p.countedName(v, p.child(v, "iobj"), thing) {
		return true
	}
	if second := p.secondObject(v, thing); second >= 0 && p.xpos(p.start(second)) == "CC" { // "18 jets and ammunition" with both as objects
		p.move(second, thing, "conj")
		return true
	} else if p.countedName(v, thing, second) {
		return true
	} else if second >= 0 { // "sell Greece 18 jets" with both as objects
		p.move(thing, v, "iobj")
		p.move(second, v, "obj")
		for k := thing + 1; k < second; k++ { // and the number or model behind the name
			if p.head(k) == thing && p.is(k, "flat", "compound", "nummod", "appos") && (p.xpos(k) == "CD" || strings.ContainsAny(p.d.Word(k), "0123456789")) {
				p.move(k, second, "compound")
				if p.xpos(k) == "CD" {
					p.arcs[k].Rel = "nummod"
				}
			}
		}
		return true
	}
	if p.child(v, "iobj") >= 0 {
		return false
	}
	first := p.start(thing)
	for k := first; k < thing; k++ {
		if p.head(k) != thing || !p.noun(k) || p.rel(k) == "nmod:poss" || !p.is(k, "compound", "flat", "amod", "nmod", "nmod:unmarked", "nmod:desc") || !p.opens(k+1) || p.proper(k) && p.xpos(first) == "CD" && k > first {
			continue // nobody is counted: "14 Leopard 2 tanks"
		}
		p.move(k, v, "iobj")
		for c := first; c < k; c++ {
			if p.head(c) == thing {
				p.arcs[c].Head = k
			}
		}
		for c := k + 1; c < thing; c++ { // the number that was hung on the recipient
			if p.head(c) == k {
				p.arcs[c].Head = thing
				if p.xpos(c) == "CD" {
					p.arcs[c].Rel = "nummod"
				}
			}
		}
		return true
	}
	return false
}

// countedName mends "send 14 Leopard 2 tanks" with Leopard as recipient or object of its own beside tanks: who is counted is nobody, so
// that the name is that of a model, together with the figure behind it.
func (p *parse) countedName(v, name, thing int) bool {
	if name < v || thing < name || !p.proper(name) || p.child(name, "nummod") < 0 || p.child(thing, "cc", "case", "det") >= 0 {
		return false
	}
	for k := p.start(name); k < thing; k++ {
		switch {
		case k == name:
		case k < name && p.head(k) == name:
			p.arcs[k].Head = thing
		case k > name && p.head(k) == thing && p.xpos(k) == "CD":
			p.move(k, name, "flat")
		}
	}
	p.move(name, thing, "compound")
	return true
}

// secondObject is a noun behind the object first of verb v that is an object of v too, or -1.
func (p *parse) secondObject(v, first int) int {
	for k := first + 1; k < p.s.End; k++ {
		if p.head(k) == v && (p.is(k, "obj") || p.is(k, "iobj", "obl:unmarked", "appos") && p.xpos(first+1) == "CD") && (p.noun(k) || p.xpos(k) == "CD" && p.child(k, "nmod") > k) && p.child(k, "case") < 0 {
			return k
		}
	}
	return -1
}

// opens reports whether a noun phrase begins at t, whatever stands before.
func (p *parse) opens(t int) bool {
	switch p.xpos(t) {
	case "CD", "DT", "$", "PRP$", "PDT":
		return true
	}
	return false
}

// reducedRelative: "delivered the helicopters announced in May" with announced as complement of delivered. A past participle
// right behind the object of a verb, without a subject of its own, is a modifier of the object, and so is the phrase behind
// the participle one of the participle.
func (p *parse) reducedRelative(t int) bool {
	n := t - 1
	v := p.head(t)
	if p.xpos(t) != "VBN" || n < p.s.Start || !p.noun(n) || v < 0 || v != p.head(n) || v > n || !p.is(n, "obj") || !p.is(t, "ccomp", "parataxis") ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "obj", "expl") >= 0 || causing[p.lemma(v)] {
		return false
	}
	p.move(t, n, "acl")
	for k := t + 1; k < p.s.End; k++ {
		if p.head(k) == v && p.is(k, "obl", "obl:unmarked") && p.start(k) == t+1 {
			p.arcs[k].Head = t
		}
	}
	return true
}

// boundFor: "tankers of diesel bound for Chad" with diesel as modifier of bound. The participle modifies the noun before it.
func (p *parse) boundFor(t int) bool {
	n := t - 1
	if n < p.s.Start || p.d.Word(t) != "bound" || t+1 >= p.s.End || p.d.Word(t+1) != "for" || p.head(n) != t || !p.noun(n) ||
		!p.is(n, "compound", "amod", "nmod", "obj", "obl:unmarked") || !p.is(t, "nmod", "obl", "amod", "obj", "nsubj", "nsubj:pass") {
		return false
	}
	p.become(n, t, "acl")
	for k := p.s.Start; k < n; k++ {
		if p.head(k) == t {
			p.arcs[k].Head = n
		}
	}
	return true
}

// causing verbs have an object with a participle that says what becomes of it: "had the boats repaired".
var causing = set(`get have keep leave like need see want`)

// helped: "helped the Iranian army test a rocket" with army as a modifier of test. What stands between help and a bare
// infinitive is the object of help.
func (p *parse) helped(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || p.xpos(t) != "VB" || !p.is(t, "xcomp", "ccomp", "obj") || p.lemma(v) != "help" && p.lemma(v) != "let" || p.d.Word(t-1) == "-" || p.child(t, "mark", "aux") >= 0 || p.child(v, "obj", "iobj") >= 0 {
		return false
	}
	for k := v + 1; k < t; k++ {
		if p.head(k) == t && p.noun(k) && p.is(k, "compound", "nmod", "nsubj", "amod", "obl") && p.child(k, "case") < 0 && p.start(k) == v+1 {
			p.move(k, v, "obj")
			p.arcs[t].Rel = "xcomp"
			return true
		}
	}
	return false
}

// gerundBefore: "the export of hunting rifles to Chad" with hunting as a clause of which rifles is the object. An act of
// transfer is one of things.
func (p *parse) gerundBefore(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.xpos(t) != "VBG" || !p.is(t, "acl") || !transfers[p.lemma(n)] {
		return false
	}
	of, thing := p.child(t, "mark"), p.child(t, "obj")
	if of != t-1 || p.lemma(of) != "of" || thing != t+1 || !p.noun(thing) || p.proper(thing) {
		return false
	}
	p.move(thing, n, "nmod")
	p.move(of, thing, "case")
	p.move(t, thing, "amod")
	for k := thing + 1; k < p.s.End; k++ {
		if p.head(k) == t {
			p.move(k, n, "nmod")
		}
	}
	return true
}

// dateBefore: "In June customs officers stopped a lorry" with June as a modifier of officers. A month or year behind a
// preposition that opens the sentence is a phrase of its own.
func (p *parse) dateBefore(t int) bool {
	n := p.head(t)
	if n < t || t-1 < p.s.Start || !p.is(n, "nsubj", "nsubj:pass", "obl") || !p.is(t, "compound", "nmod", "nummod", "amod", "nmod:unmarked") {
		return false
	}
	if relativeDays[p.lemma(t)] && p.noun(n) && p.head(n) > n && p.verb(p.head(n)) && p.head(t-1) == t && p.start(n) == t-1 && p.child(n, "case") < 0 { // "last week police seized"
		switch strings.ToLower(p.d.Word(t - 1)) {
		case "last", "this", "next":
			p.move(t, p.head(n), "obl:unmarked")
			return true
		}
	}
	w := p.d.Word(t)
	year := len(w) == 4 && p.xpos(t) == "CD" && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
	if !months[w] && !year || p.head(t-1) != n || !p.is(t-1, "case") || t-1 > p.s.Start && !p.opensClause(t-2) {
		return false
	}
	switch strings.ToLower(p.d.Word(t - 1)) {
	case "in", "by", "since", "until", "during":
	default:
		return false
	}
	v := p.head(n)
	if v < n || !p.verb(v) || p.child(v, "nsubj", "nsubj:pass") >= 0 && !p.is(n, "nsubj", "nsubj:pass") {
		return false
	}
	p.arcs[t-1].Head = t
	p.move(t, v, "obl")
	if p.is(n, "obl") {
		p.arcs[n].Rel = p.subjectOf(v)
	}
	return true
}

// relativeDays are the units and days behind "last", "this" and "next".
var relativeDays = set(`week month year night weekend Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

// opensClause reports whether token t is a mark or conjunction behind which a clause begins.
func (p *parse) opensClause(t int) bool {
	switch p.xpos(t) {
	case ":", "\"", "``", "''", "''\"", "CC", "HYPH":
		return true
	}
	return p.d.Word(t) == "that" || p.d.Word(t) == "-" || p.d.Word(t) == "–"
}

var months = set(`January February March April May June July August September October November December`)

// thatRelative: "seized rifles that a dealer was trying to ship" with the that-clause as content of rifles. A noun that has no
// contents has a relative clause, if the clause lacks an object.
func (p *parse) thatRelative(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "acl") || p.xpos(n) != "NNS" || contents[p.lemma(n)] || !p.verb(t) || p.child(t, "nsubj") < 0 || p.child(t, "cop") >= 0 {
		return false
	}
	mark := p.child(t, "mark")
	if mark != n+1 || p.d.Word(mark) != "that" {
		return false
	}
	v := t
	for {
		if p.child(v, "obj", "ccomp") >= 0 {
			return false
		}
		k := p.child(v, "xcomp")
		if k < v {
			break
		}
		v = k
	}
	p.arcs[t].Rel = "acl:relcl"
	return true
}

// relativeObject: "rifles that a dealer was trying to ship" with that and dealer as two subjects. The pronoun is the object.
func (p *parse) relativeObject(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "nsubj") || p.xpos(t) != "WDT" || !p.is(v, "acl:relcl") || p.head(v) != t-1 || p.child(v, "obj") >= 0 {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.head(k) == v && p.is(k, "nsubj") && (p.noun(k) || p.xpos(k) == "PRP") {
			p.arcs[t].Rel = "obj"
			return true
		}
	}
	return false
}

// caseBelow: "by Dunav Cargo" with by below Dunav, which modifies Cargo. A preposition belongs to the noun of its phrase.
func (p *parse) caseBelow(t int) bool {
	m := p.head(t)
	if m != t+1 || !p.is(t, "case") || !p.is(m, "compound", "flat") || !p.proper(m) || p.head(m) < m || !p.proper(p.head(m)) || p.child(p.head(m), "case") >= 0 ||
		p.d.Word(t+2) == "-" || t > p.s.Start && p.d.Word(t-1) == "-" {
		return false
	}
	p.arcs[t].Head = p.head(m)
	return true
}

// byAgent: "supplied to Ukraine by Norway" with Norway as modifier of Ukraine. A name has no agent, and neither has
// the recipient or the origin of a passive verb.
func (p *parse) byAgent(t int) bool {
	host := p.head(t)
	if host < 0 || host > t || !p.is(t, "nmod", "obl") || !p.noun(t) || p.preposition(t) != "by" {
		return false
	}
	v := p.head(host)
	if v < 0 || !p.is(host, "obl", "obj", "nmod") || !p.passive(v) || v > host || p.child(v, "obl:agent") >= 0 {
		return false
	}
	if prep := p.preposition(host); !p.proper(host) && prep != "to" && prep != "from" {
		return false
	}
	p.move(t, v, "obl:agent")
	return true
}

// passive reports whether t is a passive verb or a past participle behind a noun.
func (p *parse) passive(t int) bool {
	return p.xpos(t) == "VBN" && (p.child(t, "aux:pass", "nsubj:pass") >= 0 || p.is(t, "acl") || p.is(t, "conj") && p.head(t) >= 0 && p.is(p.head(t), "acl"))
}

// relativeNumber: "weapons at a port, which were loaded" with the clause on port. The verb agrees with what the pronoun stands for.
func (p *parse) relativeNumber(t int) bool {
	n, w := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if n < 0 || n > t || !p.is(t, "acl:relcl") || w < n || w > t || p.d.Word(w) != "which" && p.d.Word(w) != "that" || p.xpos(n) != "NN" || p.child(n, "conj") >= 0 ||
		!p.plural(t, p.child(t, "aux", "aux:pass", "cop")) {
		return false
	}
	v := p.head(n)
	switch {
	case v < 0 || v > n:
		return false
	case p.is(n, "nmod") && p.xpos(v) == "NNS" && p.preposition(n) != "":
		p.arcs[t].Head = v
		return true
	case p.is(n, "obl") && p.verb(v):
		o := p.child(v, "obj")
		if o < v || o > n || p.xpos(o) != "NNS" {
			return false
		}
		for k := o + 1; k < n; k++ { // the phrase stands right behind the object
			if !p.below(k, o) && !p.below(k, n) {
				return false
			}
		}
		p.move(n, o, "nmod")
		p.arcs[t].Head = o
		return true
	}
	return false
}

// Verbs of telling have an addressee and a that-clause; verbs of saying a that-clause (Levin 1993, 37.1-37.9).
var (
	telling = set(`advise assure brief convince inform notify persuade reassure remind tell warn`)
	saying  = set(`acknowledge add admit agree allege announce argue assert believe claim comment concede conclude confirm declare deny disclose
		explain indicate insist maintain note observe predict promise reply repeat report reveal say state stress suggest testify think write`)
	// contents may govern a that-clause themselves.
	contents = set(`accusation admission agreement allegation announcement argument assertion assessment assurance belief chance charge claim
		conclusion concern confirmation day denial doubt evidence extent fact fear finding guarantee hint hope idea impression indication
		information intelligence message news notion opinion possibility promise proof reason report reports risk rule rumor rumour sense sign
		statement story suggestion suspicion theory thing time view warning way word year`)
)

// tellingClause: "told reporters that the jets were sold", "said on Monday that ..." with the clause as modifier of the noun.
func (p *parse) tellingClause(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "acl", "acl:relcl", "appos", "nmod", "advcl", "parataxis") {
		return false
	}
	mark := p.child(t, "mark")
	// "admitted for the first time that it had sold jets" as a relative clause of time
	occasion := p.lemma(n) == "time" && p.preposition(n) == "for" && p.child(n, "amod") >= 0
	if mark < 0 && occasion {
		mark = p.child(t, "obj", "obl", "obl:unmarked", "advmod")
	}
	if mark < n || mark > t || p.d.Word(mark) != "that" || p.is(mark, "mark") && p.xpos(mark) != "IN" || p.child(t, "nsubj", "nsubj:pass", "expl", "csubj", "nsubj:outer") < 0 {
		return false
	}
	v := p.head(n)
	if p.verb(n) || v < 0 || v > n || !p.verb(v) {
		return false
	}
	if c := p.child(v, "ccomp", "xcomp"); c >= 0 && (c < t || !occasion) { // what stands behind is told besides
		return false
	}
	object := p.is(n, "obj", "iobj", "nsubj:pass")
	switch {
	case telling[p.lemma(v)] && (object || p.is(n, "obl", "obl:unmarked") && !contents[p.lemma(n)]):
	case saying[p.lemma(v)] && p.is(n, "obl", "obl:unmarked", "advmod") && (occasion || !contents[p.lemma(n)]):
	default:
		return false
	}
	if object && p.lemma(v) == "tell" && p.is(n, "obj") {
		p.arcs[n].Rel = "iobj"
	}
	p.arcs[mark].Rel = "mark"
	p.move(t, v, "ccomp")
	return true
}

// subjectAsModifier: "word that the South shipped rifles" with article and South as modifiers of shipped. A past tense has no article;
// what stands between the two is its subject.
func (p *parse) subjectAsModifier(t int) bool {
	n := t - 1
	if n <= p.s.Start || p.xpos(t) != "VBD" && p.xpos(t) != "VBZ" || !p.noun(n) || p.head(n) != t || !p.is(n, "compound", "nmod", "obl:unmarked") ||
		p.child(t, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
		return false
	}
	d := p.child(t, "det")
	if d < 0 || d >= n {
		return false
	}
	for k := d; k < n; k++ {
		if p.head(k) == t {
			p.arcs[k].Head = n
		}
	}
	p.arcs[n].Rel = p.subjectOf(t)
	return true
}

// toldConjunct: "tests suggest Oman has sold rifles" with sold as conjunct of suggest. Without a conjunction, a finite verb whose subject
// stands right behind a verb of saying is what that says. So it is in "tests suggest Oman and Chad have sold rifles", with Oman as
// object of suggest: the plural takes both.
func (p *parse) toldConjunct(t int) bool {
	v, n := p.head(t), p.child(t, "nsubj", "nsubj:pass")
	if v < 0 || v > t || !p.is(t, "conj", "parataxis") || !p.verb(v) || !saying[p.lemma(v)] || n < 0 || n > t || p.child(t, "mark") >= 0 || p.child(v, "ccomp") >= 0 {
		return false
	}
	auxiliary := p.child(t, "aux", "aux:pass")
	if !p.finite(t) && auxiliary < 0 {
		return false
	}
	first, and := p.child(v, "obj"), p.child(t, "cc")
	switch {
	case first < 0 && and < 0 && p.start(n) == v+1:
	case first > v && and > first && p.start(first) == v+1 && p.start(n) == and+1 && p.proper(first) && p.xpos(n) == "NNP" && p.plural(t, auxiliary):
		p.move(first, t, p.rel(n))
		p.move(n, first, "conj")
		p.move(and, n, "cc")
	default:
		return false
	}
	p.arcs[t].Rel = "ccomp"
	return true
}

// plural reports whether verb t, with this auxiliary or -1, agrees with a plural only.
func (p *parse) plural(t, auxiliary int) bool {
	if auxiliary < 0 {
		return p.xpos(t) == "VBP"
	}
	return p.xpos(auxiliary) == "VBP" || strings.EqualFold(p.d.Word(auxiliary), "were")
}

// gerundConjunct: "accused the firm of selling drones and of training crews" with training as conjunct of accused. A gerund behind a
// conjunction is coordinate with the gerund that has the same preposition.
func (p *parse) gerundConjunct(t int) bool {
	v, m := p.head(t), p.child(t, "mark", "case")
	if v < 0 || v > t || m < 0 || m > t || !p.is(t, "conj") || !p.gerund(t) || p.gerund(v) || p.child(t, "cc") < 0 || p.child(t, "nsubj") >= 0 {
		return false
	}
	for k := v + 1; k < t; k++ {
		if c := p.child(k, "mark", "case"); p.head(k) == v && p.is(k, "advcl", "xcomp", "obl") && p.gerund(k) && c >= 0 && p.lemma(c) == p.lemma(m) {
			p.arcs[t].Head = k
			return true
		}
	}
	return false
}

// gerund reports whether t is a gerund, simple or perfect.
func (p *parse) gerund(t int) bool {
	if p.xpos(t) == "VBG" {
		return true
	}
	a := p.child(t, "aux")
	return p.xpos(t) == "VBN" && a >= 0 && p.xpos(a) == "VBG"
}

// charging verbs say what a charge or report that they stand behind holds.
var charging = set(`accuse allege assert blame charge claim implicate link say suggest`)

// chargingParticiple: "rejected allegations by a charity accusing it of smuggling" with accusing as adverbial of rejected. Right behind a
// charge or report, without a comma, a participle of charging is its content.
func (p *parse) chargingParticiple(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.is(t, "advcl", "xcomp") || p.xpos(t) != "VBG" || !charging[p.lemma(t)] || p.child(t, "mark", "case", "nsubj") >= 0 {
		return false
	}
	n := p.child(v, "obj")
	if n < v || n > t || !contents[p.lemma(n)] {
		return false
	}
	for k := n + 1; k < t; k++ { // nothing but the phrases of the noun between the two
		if !p.below(k, n) || p.is(k, "punct") {
			return false
		}
	}
	p.move(t, n, "acl")
	return true
}

// finiteConjunct: "denied sending mortars and accused the envoy" with accused as conjunct of sending. A finite verb without
// subject or auxiliary is coordinate with the finite verb above, not with an infinitive or gerund.
func (p *parse) finiteConjunct(t int) bool {
	g := p.head(t)
	if g < 0 || g > t || !p.is(t, "conj") || p.xpos(t) != "VBD" && p.xpos(t) != "VBZ" || p.xpos(g) != "VBG" && p.xpos(g) != "VB" ||
		p.child(g, "aux", "cop", "aux:pass", "nsubj") >= 0 || p.child(t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 {
		return false
	}
	v := p.head(g)
	if v < 0 || v > g || p.xpos(v) != p.xpos(t) || !p.is(g, "xcomp", "ccomp", "advcl", "obj") {
		return false
	}
	p.arcs[t].Head = v
	return true
}

// dative verbs name their recipient with to.
var dative = set(`deliver donate export fly give hand lease lend loan offer pass provide resell sell send ship smuggle supply transfer`)

// relational nouns take to-phrases of their own.
var relational = set(`access aid alternative ambassador answer approach assistance attack blow challenge commitment damage donation end envoy
	exception export help introduction invitation key letter link message money objection obstacle path reaction reference regard relation resistance respect response
	return right road route sale service shipment solution support threat tie transfer trip visit way welcome`)

// recipient: "deliver two batteries to Ukraine" with Ukraine as modifier of batteries.
func (p *parse) recipient(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "nmod") || !p.noun(t) || p.preposition(t) != "to" || relational[p.lemma(n)] {
		return false
	}
	v := n
	for p.is(v, "conj", "nmod") && p.head(v) >= 0 && p.head(v) < v && p.noun(v) {
		v = p.head(v)
		if relational[p.lemma(v)] {
			return false
		}
	}
	if !p.is(v, "obj") || p.preposition(v) != "" {
		return false
	}
	v = p.head(v)
	if v < 0 || v > n || !p.verb(v) || !dative[p.lemma(v)] || p.child(v, "iobj") >= 0 {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// phraseOnName: "exported by North Korea to Vietnam" with Vietnam as modifier of Korea. A name that depends on a verb has no
// goal of its own.
func (p *parse) phraseOnName(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "nmod") || !p.noun(t) || !p.proper(n) || !p.is(n, "obl", "obl:agent", "iobj") {
		return false
	}
	own := p.preposition(n)
	if prep := p.preposition(t); prep != "to" && (prep != "for" || own != "from" && own != "by") {
		return false
	}
	v := p.head(n)
	if v < 0 || v > n || !p.verb(v) {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// transfers are nouns for acts that have a thing (of) and a recipient (to) or a source (by, from).
var transfers = set(`seizure interception confiscation acquisition delivery donation export gift handover import loan procurement provision purchase resale sale shipment supply transfer`)

// thingBehindRecipient: "the sale to Japan of 40 missiles" with missiles as modifier of Japan.
func (p *parse) thingBehindRecipient(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "nmod") || !p.proper(n) || !p.noun(t) || p.proper(t) || p.preposition(t) != "of" || !p.is(n, "nmod") {
		return false
	}
	a := p.head(n)
	if a < 0 || a > n || !transfers[p.lemma(a)] {
		return false
	}
	switch p.preposition(n) {
	case "to", "by", "from":
		p.arcs[t].Head = a
		return true
	}
	return false
}

// recipientBehindThing: "the supply of drones to Chad" with Chad as modifier of drones.
func (p *parse) recipientBehindThing(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "nmod") || !p.noun(t) || !p.noun(n) || p.proper(n) || !p.is(n, "nmod") || p.preposition(n) != "of" || relational[p.lemma(n)] {
		return false
	}
	a := p.head(n)
	if a < 0 || a > n || !transfers[p.lemma(a)] {
		return false
	}
	switch p.preposition(t) {
	case "to", "from", "by":
		p.arcs[t].Head = a
		return true
	}
	return false
}

// receiving verbs name the source with from.
var receiving = set(`acquire buy get import obtain order procure purchase receive`)

// source: "bought shells from Elbit" with Elbit as modifier of shells.
func (p *parse) source(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "nmod") || !p.noun(t) || p.preposition(t) != "from" {
		return false
	}
	v := n
	for p.is(v, "conj") && p.head(v) >= 0 && p.head(v) < v {
		v = p.head(v)
	}
	if !p.is(v, "obj") || !p.noun(v) || p.head(v) < 0 || p.head(v) > v || !receiving[p.lemma(p.head(v))] {
		return false
	}
	if l := p.lemma(p.head(v)); (l == "get" || l == "receive") && !p.proper(t) { // feedback from readers
		return false
	}
	p.move(t, p.head(v), "obl")
	return true
}

// trailingAttribution: "It broke the ban, France told the council" with told as conjunct of broke. A verb of saying with a
// subject of its own behind a comma, and no conjunction, is no conjunct.
func (p *parse) trailingAttribution(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.is(t, "conj") || !p.verb(v) || !saying[p.lemma(t)] && !telling[p.lemma(t)] || p.child(t, "cc", "mark", "ccomp", "obj") >= 0 {
		return false
	}
	subject := p.child(t, "nsubj")
	if subject < v || subject > t || p.child(v, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	p.arcs[t].Rel = "parataxis"
	return true
}

// speechContinued: "said that the cargo was checked, adding that it was old" with adding as a clause of checked. A participle of saying
// behind a comma, with a that-clause, goes on with what the speaker of the clause before it says.
func (p *parse) speechContinued(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.is(t, "advcl", "acl") || p.xpos(t) != "VBG" || !saying[p.lemma(t)] || t == p.s.Start || p.d.Word(t-1) != "," {
		return false
	}
	c := p.child(t, "ccomp")
	if m := p.child(c, "mark"); c < t || m < 0 || m > c || p.d.Word(m) != "that" {
		return false
	}
	for v >= 0 && !p.verb(v) { // hung on a noun of the clause
		v = p.head(v)
	}
	if v < 0 || !p.is(v, "ccomp") || saying[p.lemma(v)] || telling[p.lemma(v)] {
		return false
	}
	speaker := p.head(v)
	if speaker < 0 || speaker > t || !saying[p.lemma(speaker)] && !telling[p.lemma(speaker)] {
		return false
	}
	p.move(t, speaker, "advcl")
	return true
}

// accordingTo: "is for export to Chad according to a book" with book below Chad. Who is relied on vouches for the clause; behind a comma at
// the end of what another says, for that saying: "Chad confirmed that the tanks came, according to its news agency".
func (p *parse) accordingTo(t int) bool {
	h := p.head(t)
	if h < 0 || h > t || p.preposition(t) != "according" || !p.is(t, "nmod", "obl") {
		return false
	}
	v := h
	for v >= 0 && !p.verb(v) && p.child(v, "cop") < 0 {
		v = p.head(v)
	}
	if v < 0 || v > t {
		return false
	}
	if s := p.head(v); p.is(v, "ccomp") && s >= 0 && s < v && saying[p.lemma(s)] && p.child(v, "mark") >= 0 && p.start(t) > p.s.Start && p.d.Word(p.start(t)) == "," && p.endOf(t) {
		v = s
	}
	if v == h {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// endOf reports whether the phrase of t is the last of its sentence.
func (p *parse) endOf(t int) bool {
	for k := p.s.End - 1; k > t; k-- {
		if p.xpos(k) != "." && p.xpos(k) != "''" && !p.below(k, t) {
			return false
		}
	}
	return true
}

// goalOfTransfer: "stopped deliveries to Chad" with Chad as oblique of stopped.
func (p *parse) goalOfTransfer(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.is(t, "obl") || p.preposition(t) != "to" || !p.verb(v) || dative[p.lemma(v)] {
		return false
	}
	n := p.child(v, "obj")
	if n < 0 || n+1 != p.start(t) || !transfers[p.lemma(n)] {
		return false
	}
	p.move(t, n, "nmod")
	return true
}

// gerunding verbs have a gerund for an object (Quirk et al. 1985, 16.40).
var gerunding = set(`admit avoid begin cease consider continue deny finish halt keep resume risk start stop`)

// gerundingIn are verbs and adjectives that have a gerund behind a preposition (Quirk et al. 1985, 16.40).
var gerundingIn = set(`accuse aid assist capable charge complicit convict engage guilty implicate instrumental involve participate
persist responsible specialise specialize succeed suspect`)

// gerundAsModifier: "denied supplying weapons", "succeeded in building engines", with the gerund as modifier of the noun.
func (p *parse) gerundAsModifier(t int) bool {
	n := p.head(t)
	if c := t - 1; n > t && p.xpos(t) == "VBG" && p.is(t, "compound", "amod") && p.is(n, "obl") && c >= p.s.Start && p.is(c, "case") && p.head(c) == n && p.head(n) >= 0 && p.head(n) < c && gerundingIn[p.lemma(p.head(n))] {
		v := p.head(n)
		p.move(t, v, "advcl")
		p.move(c, t, "mark")
		p.gerundTakes(t, n, v)
		return true
	}
	if n < t || p.xpos(t) != "VBG" || !p.is(t, "compound", "amod") || !p.is(n, "obj") || p.start(n) != t {
		return false
	}
	v := p.head(n)
	if v != t-1 || !gerunding[p.lemma(v)] {
		return false
	}
	p.move(t, v, "xcomp")
	p.gerundTakes(t, n, v)
	return true
}

// adverbBeforeGerund: "accused Chad of openly selling rifles" with openly as the head of a phrase with of. An adverb heads no phrase before a
// gerund, which has the preposition.
func (p *parse) adverbBeforeGerund(t int) bool {
	g := t + 1
	c := p.child(t, "case")
	if p.xpos(t) != "RB" || !p.is(t, "nmod", "obl") || c != t-1 || g >= p.s.End || p.xpos(g) != "VBG" || !p.is(g, "advcl", "acl") || p.child(g, "mark", "nsubj") >= 0 || p.below(t, g) || p.below(g, t) {
		return false
	}
	p.move(t, g, "advmod")
	p.move(c, g, "mark")
	return true
}

// gerundTakes gives the gerund t its object n, and what stands behind that and hung on it or on the governor v.
func (p *parse) gerundTakes(t, n, v int) {
	p.move(n, t, "obj")
	for k := n + 1; k < p.s.End; k++ {
		switch {
		case p.head(k) == n && p.is(k, "nmod") && p.preposition(k) == "to":
			p.move(k, t, "obl")
		case p.head(k) == v && p.is(k, "obl"):
			p.arcs[k].Head = t
		}
	}
}

// worthOf: "imported $2 billion worth of weapons" with the sum as a second object. It measures the worth.
func (p *parse) worthOf(t int) bool {
	w := t + 1
	for w < p.s.End && p.below(w, t) {
		w++
	}
	if p.xpos(t) != "$" || w >= p.s.End || p.d.Word(w) != "worth" || p.head(w) != p.head(t) || !p.is(t, "obj", "nsubj", "nsubj:pass", "obl:unmarked") || p.child(w, "nmod") < 0 {
		return false
	}
	if p.preposition(p.child(w, "nmod")) != "of" {
		return false
	}
	p.move(t, w, "nmod:unmarked")
	return true
}

// goodsOfSum: "imported $2 billion in weapons" with weapons on the verb.
func (p *parse) goodsOfSum(t int) bool {
	c := p.child(t, "case")
	if !p.is(t, "obl") || p.xpos(t) != "NNS" && p.xpos(t) != "NN" || c <= p.s.Start || p.lemma(c) != "in" || p.child(t, "det", "nmod:poss") >= 0 {
		return false
	}
	m := p.d.ValueWithin(extract.Range{Start: max(p.s.Start, c-8), End: c}, extract.Money)
	if m == nil || m.Range.End != c {
		return false
	}
	for k := m.Range.Start; k < m.Range.End; k++ {
		if p.is(k, "obj") && p.head(k) == p.head(t) {
			p.move(t, k, "nmod")
			return true
		}
	}
	return false
}

// bans are nouns with a gerund behind "on" or "against".
var bans = set("ban embargo moratorium prohibition restriction curb limit cap freeze")

// phraseOfGerund: "stop buying gas from Chad" with Chad on stop.
func (p *parse) phraseOfGerund(t int) bool {
	v := p.head(t)
	if v < p.s.Start || !p.is(t, "obl") || !gerunding[p.lemma(v)] {
		return false
	}
	switch p.preposition(t) {
	case "from", "to", "for", "with":
	default:
		return false
	}
	g := p.child(v, "xcomp")
	if g < v || g > t || p.xpos(g) != "VBG" || p.child(g, "obj") < 0 {
		return false
	}
	p.arcs[t].Head = g
	return true
}

// dummy are verbs whose "it" stands for nothing though they have an infinitive (Quirk et al. 1985, 18.33).
var dummy = set("seem appear happen take cost require remain")

// expletive: "it has continued to import" with it as expletive. Beside a verb with an infinitive "it" is the subject.
func (p *parse) expletive(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "expl") || !p.verb(v) || !strings.EqualFold(p.d.Word(t), "it") || dummy[p.lemma(v)] || p.child(v, "nsubj", "aux:pass", "csubj", "ccomp") >= 0 {
		return false
	}
	x := p.child(v, "xcomp")
	if x < v || !p.verb(x) {
		return false
	}
	p.arcs[t].Rel = "nsubj"
	return true
}

// gerundOfNoun: "arrested on suspicion of smuggling fuel", "lifted a ban on selling jets" with the gerund on the verb. A gerund behind
// "of" belongs to the noun right before it when that has a preposition of its own.
func (p *parse) gerundOfNoun(t int) bool {
	c := p.child(t, "mark")
	if c <= p.s.Start || c > t || p.xpos(t) != "VBG" || !p.is(t, "advcl") {
		return false
	}
	n := c - 1
	if !p.noun(n) || p.head(n) != p.head(t) {
		return false
	}
	switch p.lemma(c) {
	case "of":
		if !p.is(n, "obl") || p.preposition(n) == "" {
			return false
		}
	case "on", "against":
		if !bans[p.lemma(n)] {
			return false
		}
	default:
		return false
	}
	p.move(t, n, "acl")
	return true
}

// phraseAsInfinitive: "sentenced to prison for selling rifles" with prison as an infinitive. A noun right behind "to" is the head of a phrase,
// and the reason behind it is one of the verb.
func (p *parse) phraseAsInfinitive(t int) bool {
	v, c := p.head(t), p.child(t, "mark")
	if v < 0 || v > t || !p.noun(t) || !p.is(t, "advcl", "xcomp") || c != t-1 || p.lemma(c) != "to" || !p.verb(v) ||
		p.child(t, "nsubj", "nsubj:pass", "obj", "cop", "aux") >= 0 {
		return false
	}
	p.move(t, v, "obl")
	p.move(c, t, "case")
	for k := t + 1; k < p.s.End; k++ {
		if m := p.child(k, "mark"); p.head(k) == t && p.xpos(k) == "VBG" && m >= 0 && m < k && p.lemma(m) == "for" {
			p.move(k, v, "advcl")
		}
	}
	return true
}

// blaming are predicatives that say of what somebody is to blame, in a gerund behind "of" or "for".
var blaming = set("guilty responsible liable accountable culpable")

// verdictOnObject: "found two men guilty of selling", "found a man, who lives in Lima, guilty of selling" with guilty as a modifier of men or
// Lima. It is what the verb says of its object.
func (p *parse) verdictOnObject(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !blaming[p.lemma(t)] || !p.is(t, "acl", "amod", "nmod", "appos", "conj", "advcl") || p.child(t, "cop", "case", "cc") >= 0 {
		return false
	}
	for behind := p.d.Word(t-1) == ","; n >= 0 && !p.is(n, "obj") && behind; {
		n = p.head(n)
	}
	if n < 0 || !p.is(n, "obj") || p.head(n) > n {
		return false
	}
	switch v := p.head(n); p.lemma(v) {
	case "find", "hold", "judge", "deem", "consider", "pronounce", "declare", "rule":
		p.move(t, v, "xcomp")
		return true
	}
	return false
}

// gerundOfAdjective: "found guilty in a district court of selling rifles" with selling as a clause of court. A phrase of place between such
// an adjective and its gerund takes no gerund.
func (p *parse) gerundOfAdjective(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || p.xpos(t) != "VBG" || !p.is(t, "acl") || !p.is(n, "obl", "nmod") || p.head(n) < 0 {
		return false
	}
	c, j := p.child(t, "mark"), p.head(n)
	if c < 0 || c < n || c > t || p.lemma(c) != "of" && p.lemma(c) != "for" {
		return false
	}
	if !blaming[p.lemma(j)] { // the phrase may hang on the verb of the adjective
		if j = p.child(j, "xcomp"); j < 0 || !blaming[p.lemma(j)] {
			return false
		}
	}
	switch p.preposition(n) {
	case "in", "by", "at", "before":
	default:
		return false
	}
	if j > n {
		return false
	}
	p.move(t, j, "advcl")
	return true
}

// meansOfGerund: "accused Chad of funding a war by buying fuel" with buying on accused. Means that stand behind what somebody is accused of,
// or punished for, are means of that.
func (p *parse) meansOfGerund(t int) bool {
	v := p.head(t)
	if c := p.child(t, "mark"); v < 0 || v > t || c < 0 || p.lemma(c) != "by" || p.xpos(t) != "VBG" || !p.is(t, "advcl") || !p.verb(v) {
		return false
	}
	for k := t - 1; k > v; k-- {
		if p.head(k) != v || !p.is(k, "advcl") || p.xpos(k) != "VBG" {
			continue
		}
		if c := p.child(k, "mark"); c >= 0 && c < k && (p.lemma(c) == "of" || p.lemma(c) == "for") {
			p.arcs[t].Head = k
			return true
		}
		return false
	}
	return false
}

// twoSubjects: "A firm in Delft, Velmar, delivered the sights, prosecutors said" with firm as a subject of said and delivered
// as modifier of firm. A verb of saying has one subject, and what is said has the other.
func (p *parse) twoSubjects(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !p.is(t, "acl", "acl:relcl", "amod", "parataxis", "appos") || p.xpos(t) != "VBD" && p.xpos(t) != "VBZ" || !p.is(n, "nsubj") ||
		p.child(t, "nsubj", "nsubj:pass", "mark", "expl") >= 0 {
		return false
	}
	v := p.head(n)
	if v < t || !saying[p.lemma(v)] || p.child(v, "ccomp") >= 0 {
		return false
	}
	second := false
	for k := t + 1; k < v+3 && k < p.s.End; k++ {
		second = second || p.head(k) == v && p.is(k, "nsubj")
	}
	if !second {
		return false
	}
	p.move(t, v, "ccomp")
	p.move(n, t, p.subjectOf(t))
	return true
}

// speakerInPieces: "ministry spokesman Jan Berg said" with spokesman and Jan as two subjects of said. A verb of saying has one speaker;
// of nouns that stand side by side, the ones before the name describe it.
func (p *parse) speakerInPieces(t int) bool {
	v := p.head(t)
	if v < 0 || !p.is(t, "nsubj") || !p.verb(v) || !saying[p.lemma(v)] || !p.noun(t) || p.xpos(t) == "NNS" || t+1 >= p.s.End || !p.noun(t+1) {
		return false
	}
	for k := t + 1; k < p.s.End && k < t+6; k++ {
		if p.head(k) != v || !p.is(k, "nsubj") {
			continue
		}
		if !p.noun(k) || p.start(k) != t+1 || (k < v) != (t < v) {
			return false
		}
		rel := "compound"
		if p.proper(k) && !p.proper(t) {
			rel = "nmod:desc"
		}
		for c := p.start(t); c < t; c++ { // a comma before them both is none of theirs
			if p.head(c) == t && p.is(c, "punct") {
				p.arcs[c].Head = v
			}
		}
		p.move(t, k, rel)
		return true
	}
	return false
}

// coordinateSubject: "the drones from Chad and the UAE have been found" with drones and UAE as two subjects of found, and the
// conjunction between them left to the verb.
func (p *parse) coordinateSubject(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "nsubj:pass") || !p.noun(t) {
		return false
	}
	cc := p.child(t, "cc") // the conjunction is left to the verb or to the second subject
	if cc < 0 || cc != p.start(t) {
		cc = p.start(t) - 1
	}
	if cc <= p.s.Start || p.head(cc) != v && p.head(cc) != t || !p.is(cc, "cc") {
		return false
	}
	first := p.child(v, "nsubj", "nsubj:pass")
	if first < 0 || first >= cc || !p.below(cc-1, first) {
		return false
	}
	partner := first // or the nearest noun of the same kind on the way down to the conjunction
	for k := cc - 1; k >= 0 && k != first; k = p.head(k) {
		if p.noun(k) && p.proper(k) == p.proper(t) && p.is(k, "nmod", "conj", "obl") {
			partner = k
			break
		}
	}
	p.move(t, partner, "conj")
	p.arcs[cc].Head = t
	return true
}

// hosting verbs have a party for an object.
var hosting = set(`arm bankroll equip finance fund`)

// seat: "sold rifles to traders in Oran" with Oran as oblique of sold. A place right behind a party that no name denotes says
// where the party is; what is handed over is seldom said to be so somewhere.
func (p *parse) seat(t int) bool {
	v := p.head(t)
	if v < 0 || v > t || !p.is(t, "obl") || !p.proper(t) || !p.verb(v) || months[p.d.Word(t)] || weekday[p.d.Word(t)] || feasts[p.d.Word(t)] {
		return false
	}
	switch p.preposition(t) {
	case "in", "at", "near":
	default:
		return false
	}
	n := p.child(t, "case") - 1
	if n < v || !p.noun(n) || p.proper(n) || p.head(n) != v {
		return false
	}
	switch {
	case p.is(n, "obl") && (dative[p.lemma(v)] || receiving[p.lemma(v)]):
		switch p.preposition(n) {
		case "to", "from", "through":
		default:
			return false
		}
	case p.is(n, "obj") && hosting[p.lemma(v)]:
	default:
		return false
	}
	p.move(t, n, "nmod")
	return true
}

var feasts = set(`Christmas Easter Ramadan`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// label: "Kremlin: Russia never sold tanks" with Kremlin as a second subject of sold. What stands before a colon is no argument of
// a clause behind it that has its subject.
func (p *parse) label(t int) bool {
	v := p.head(t)
	if v < t || !p.is(t, "nsubj", "obj", "obl", "iobj") || !p.verb(v) {
		return false
	}
	for k := t + 1; k < v; k++ {
		if p.d.Word(k) == ":" {
			for n := k + 1; n < v; n++ {
				if p.head(n) == v && p.is(n, "nsubj", "nsubj:pass") {
					p.move(t, v, "dislocated")
					return true
				}
			}
			return false
		}
	}
	return false
}

// transitive are verbs that without an object are passives in headlines, which leave "was" out.
var transitive = set(`accuse acquire approve arm arrest ban blacklist block build cancel capture charge confiscate convict deliver detain
donate equip export extradite fine impound import indict intercept jail kill prosecute purchase sanction seize sell send sentence ship smuggle
supply suspend train transfer unveil`)

// headlinePair: "Chad, Mali sign drone deal" with Mali in apposition to Chad. Headlines join the last two of a list by a comma.
func (p *parse) headlinePair(t int) bool {
	n := p.head(t)
	if !p.headline || n != p.s.Start && (n < p.s.Start || p.start(n) != p.s.Start) || !p.is(t, "appos") || !p.state(p.s.Start, n) || !p.state(n+2, t) || p.d.Word(n+1) != "," {
		return false
	}
	v := p.head(n)
	if v != t+1 || !p.verb(v) || p.child(v, "nsubj") >= 0 && !p.is(n, "nsubj") {
		return false
	}
	p.arcs[n].Rel = "nsubj"
	p.arcs[t].Rel = "conj"
	return true
}

// headlinePassive: "Trader fined for selling rifles", "Tanks delivered to Mali" with the noun as subject of an active verb.
func (p *parse) headlinePassive(t int) bool {
	v := p.head(t)
	if !p.headline || v < t || !p.is(t, "nsubj") || p.xpos(v) != "VBD" && p.xpos(v) != "VBN" || !transitive[p.lemma(v)] ||
		p.child(v, "aux", "aux:pass", "cop", "obj", "iobj", "ccomp", "xcomp") >= 0 || p.is(v, "acl:relcl") {
		return false
	}
	p.arcs[t].Rel = "nsubj:pass"
	return true
}
