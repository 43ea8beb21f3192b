package attribution

import (
	"sort"

	"claimtrail/extract"
)

// Responses: other statements of the article about a claim. A response is tied to a claim when its speaker is a party of the
// claim, or when it answers claims of its kind in general ("confirmed the reports"); what matches no claim is dropped.

// answer is a statement that responds to claims made elsewhere.
type answer struct {
	kind     extract.ResponseKind
	source   extract.Source
	sentence int
	head     int      // token of the cue
	plural   bool     // "the allegations": all claims of the paragraph, not only the nearest
	open     bool     // anybody may give it: confirmations and disputes; others need a party
	own      bool     // it takes back a claim that its speaker made
	topics   []string // lemmas that narrow what is answered: "the report about the shells"; a claim's sentence must hold one
}

// answerable are nouns that point back at a claim, beside the claim nouns of the lexicon.
var answerable = set(`link involvement wrongdoing role connection tie knowledge fact deal sale transfer shipment delivery supply export import trade
	transaction cooperation version suggestion assertion idea notion news information purchase contract arrangement payment order acquisition
	provision production figure number date timing count total assessment accuracy charge story it this that them they these those everything`)

// falsities are words that deny what they are said of.
var falsities = set(`baseless false groundless fabricated fabrication lie nonsense slander propaganda fake untrue unfounded absurd ridiculous hoax
	disinformation smear fiction rubbish preposterous misinformation unsubstantiated fictitious bogus ludicrous defamatory defamation libel invention
	falsehood myth incorrect wrong inaccurate unproven`)

// findAnswers lists the responses of the text that do not hold the claim in their own content.
func (a *analysis) findAnswers(contained map[int]bool) []answer {
	var out []answer
	for i := range a.cues {
		c := &a.cues[i]
		if c.pos != verb && c.pos != adj || contained[c.head] {
			continue
		}
		if x, ok := a.answerOf(c); ok {
			x.sentence, x.head = a.d.SentenceOf(c.head), c.head
			out = append(out, x)
		}
	}
	sort.SliceStable(out, func(x, y int) bool { return out[x].head < out[y].head })
	return out
}

// answerOf reads cue c as a response.
func (a *analysis) answerOf(c *cue) (answer, bool) {
	t := a.tree()
	var x answer
	source := func() bool {
		who, ok := a.sourceOf(c)
		if !ok || who < 0 {
			return false
		}
		x.source = a.source(who, c)
		return true
	}
	negated := a.isNegated(c.head)
	if a.silent(c, negated) {
		x.kind, x.plural = extract.NoComment, true
		who := a.subject(c.head)
		if who < 0 {
			who = t.Child(c.head, "nsubj:pass")
		}
		if who < 0 || a.is(who, "it", "there") && a.d.MentionAt(who) == nil {
			return x, false
		}
		x.source = a.source(who, c)
		x.topics = a.topicsOf(c.head)
		return x, true
	}
	if negated || a.isHypothetical(c.head) {
		return x, false
	}
	if a.callsFalse(c) {
		x.kind = extract.Denies
		x.plural = true
		if o := t.Child(c.head, "obj", "nsubj:pass"); o >= 0 {
			x.topics = a.topicsOf(o)
		}
		return x, source()
	}
	object, ok := a.objectOf(c)
	if !ok {
		return x, false
	}
	x.plural = a.xpos(object) == "NNS" || a.is(object, "them", "these", "those") || a.anyDeterminer(object)
	x.topics = a.topicsOf(object)
	switch c.class.name {
	case "deny", "reject", "disprove":
		x.kind = extract.Denies
	case "doubt", "dispute":
		x.kind, x.open = extract.Disputes, true
	case "confirm", "admit":
		x.kind, x.open = extract.Confirms, true
	case "retract":
		x.kind, x.own = extract.Retracts, true
	default:
		return x, false
	}
	return x, source()
}

// topicsOf gives the nouns that say which claim a noun or verb of answering is about: its compounds, and what follows about, on, of
// or over; nothing when they are claim nouns themselves.
func (a *analysis) topicsOf(t int) []string {
	var out []string
	add := func(k int) {
		if a.nominal(k) && a.upos(k) != "PRON" && !a.pointsBack(k) && a.d.ValueWithin(word(k), extract.Quantity) == nil {
			out = append(out, a.lemma(k))
		}
	}
	for _, k := range a.tree().Children(t) {
		k := int(k)
		switch a.base(k) {
		case "compound":
			add(k)
		case "nmod", "obl":
			switch a.caseOf(k) {
			case "about", "on", "of", "over", "concerning", "regarding":
				r := a.tree().Subtree(k)
				for g := r.Start; g < r.End; g++ {
					add(g)
				}
			}
		case "xcomp", "advcl":
			if a.lemma(k) == "comment" || a.lemma(k) == "discuss" {
				out = append(out, a.topicsOf(k)...)
			}
		}
	}
	return out
}

// isNegated reports whether verb t has a negation of its own.
func (a *analysis) isNegated(t int) bool {
	w := walker{analysis: a}
	for _, k := range a.tree().Children(t) {
		if b := a.base(int(k)); b != "advmod" && b != "cc" {
			continue
		}
		if _, ok := w.negator(t, int(k), -1); ok {
			return true
		}
	}
	return false
}

// isHypothetical reports whether verb t is modal, conditional or an infinitive, so that nobody has responded.
func (a *analysis) isHypothetical(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if a.base(k) == "aux" && a.xpos(k) == "MD" || a.rel(k) == "mark" && (a.xpos(k) == "TO" || a.is(k, "if", "unless", "whether")) {
			return true
		}
	}
	return false
}

// silent reports whether cue c says that somebody gave no answer: declined to comment, did not respond, could not be reached.
func (a *analysis) silent(c *cue, negated bool) bool {
	switch c.entry.lemma {
	case "decline", "refuse":
		k := a.tree().Child(c.head, "xcomp", "advcl", "obj", "ccomp")
		return k >= 0 && (a.lemma(k) == "comment" || a.lemma(k) == "respond" || a.lemma(k) == "answer" || a.lemma(k) == "discuss" || a.lemma(k) == "confirm" || a.lemma(k) == "elaborate")
	case "comment", "respond", "reply", "answer":
		return negated && a.base(c.head) != "conj" || negated && a.tree().Child(c.head, "obl") >= 0
	case "reach", "return":
		return negated
	case "deny", "confirm":
		for _, k := range a.tree().Children(c.head) {
			if a.is(int(k), "neither", "nor") {
				return true
			}
		}
	}
	return false
}

// callsFalse reports whether cue c calls something false: "called it baseless", "dismissed the report as propaganda".
func (a *analysis) callsFalse(c *cue) bool {
	switch c.entry.lemma {
	case "call", "label", "brand", "term", "dub", "describe", "dismiss", "denounce", "deride", "decry", "reject", "condemn", "slam", "portray":
	default:
		return false
	}
	for _, k := range a.tree().Children(c.head) {
		k := int(k)
		switch a.base(k) {
		case "xcomp", "obl", "obj", "advcl", "ccomp", "advmod", "nmod":
			if falsities[a.lemma(k)] || falsities[a.lower(k)] {
				return true
			}
			for _, g := range a.tree().Children(k) {
				if b := a.base(int(g)); (b == "nmod" || b == "amod" || b == "conj" || b == "acl") && falsities[a.lemma(int(g))] && (b != "amod" || k > c.head) {
					return true
				}
			}
		}
	}
	return false
}

// objectOf is the head of the noun phrase that points back at a claim and that cue c answers.
func (a *analysis) objectOf(c *cue) (int, bool) {
	t := a.tree()
	for _, k := range t.Children(c.head) {
		k := int(k)
		switch a.rel(k) {
		case "obj", "nsubj:pass", "obl", "xcomp":
			if a.pointsBack(k) {
				return k, true
			}
		}
	}
	if h := t.Head(c.head); h >= 0 && h < c.head && (a.base(c.head) == "acl" || a.base(c.head) == "ccomp" && a.upos(h) == "NOUN") && a.pointsBack(h) {
		return h, true // "a fact later confirmed by", "a charge it rejects"
	}
	return -1, false
}

// pointsBack reports whether noun k stands for a claim made elsewhere.
func (a *analysis) pointsBack(k int) bool {
	if answerable[a.lemma(k)] || answerable[a.lower(k)] {
		return true
	}
	for _, e := range a.lex.lookup(noun, a.lemma(k)) {
		switch e.class.name {
		case "claim", "accuse", "report", "suspect", "say", "reveal", "infer", "suggest", "deny", "estimate", "believe", "show":
			return true
		}
	}
	return false
}

func (a *analysis) anyDeterminer(k int) bool {
	for _, g := range a.tree().Children(k) {
		if a.is(int(g), "any", "all", "such", "these", "those", "both") {
			return true
		}
	}
	return false
}

// respond ties the answers, and the parties' own negative statements, to the claims that they answer.
func (a *analysis) respond(verdicts []extract.Verdict) {
	d := a.d
	if len(d.Claims) == 0 {
		return
	}
	contained := make(map[int]bool) // cues that hold a claim in their content: the walk has read those
	for i := range a.listed {
		for _, r := range a.listed[i].Content {
			at := sort.Search(len(d.Claims), func(k int) bool { return d.Claims[k].Predicate.Start >= r.Start })
			if at < len(d.Claims) && r.Has(d.Claims[at].Head) {
				contained[a.listed[i].cue.head] = true
			}
		}
	}
	for _, x := range a.findAnswers(contained) {
		for _, ci := range a.answeredClaims(x, verdicts) {
			v := &verdicts[ci]
			v.Responses = append(v.Responses, extract.Response{Kind: x.kind, Source: x.source, Quote: d.Sentences[x.sentence].Span})
			if d.Explaining {
				d.Explain("attribution", d.Claims[ci].Predicate, string(x.kind)+" by "+d.RangeText(x.source.Range))
			}
		}
	}
	// A party's own denial or confirmation, a record of its own, also answers the other claims of the same dealing.
	const window = 50 // claims on either side
	for j := range d.Claims {
		v := &verdicts[j]
		if len(v.Sources) == 0 {
			continue
		}
		kind := extract.Denies
		switch v.Status {
		case extract.Denied:
		case extract.Confirmed, extract.Admitted:
			kind = extract.Confirms
		default:
			continue
		}
		s := v.Sources[len(v.Sources)-1]
		for i := max(0, j-window); i < min(len(d.Claims), j+window); i++ {
			if i == j || verdicts[i].Polarity == extract.Negative || verdicts[i].Status == extract.NotAsserted || !a.isParty(&d.Claims[i], s.Head) || !a.sameDealing(&d.Claims[i], &d.Claims[j]) || a.saidBy(&verdicts[i], s.Head) {
				continue
			}
			verdicts[i].Responses = append(verdicts[i].Responses, extract.Response{Kind: kind, Source: s,
				Quote: d.Sentences[d.SentenceOf(d.Claims[j].Head)].Span})
		}
	}
	for i := range verdicts {
		rs := verdicts[i].Responses
		sort.SliceStable(rs, func(x, y int) bool { return rs[x].Quote.Start < rs[y].Quote.Start })
		kept := rs[:0]
		for k, r := range rs {
			if k == 0 || r.Quote != rs[k-1].Quote || r.Kind != rs[k-1].Kind {
				kept = append(kept, r)
			}
		}
		verdicts[i].Responses = kept
	}
}

// answeredClaims are the indices of the claims that x answers: those of the nearest place before it, else after it.
func (a *analysis) answeredClaims(x answer, verdicts []extract.Verdict) []int {
	d := a.d
	at := d.Sentences[x.sentence].Tokens
	unit := func(ci int) int {
		s := d.SentenceOf(d.Claims[ci].Head)
		if x.plural {
			return d.Sentences[s].Paragraph
		}
		return s
	}
	if x.open { // the party's answer goes to its own claim, however near another one
		x.open = false
		if out := a.answeredClaims(x, verdicts); len(out) > 0 && d.Sentences[x.sentence].Paragraph-d.Sentences[d.SentenceOf(d.Claims[out[0]].Head)].Paragraph <= 3 {
			return out
		}
		x.open = true
	}
	var out []int
	place := -1
	const window = 50 // claims looked at on either side
	next := sort.Search(len(d.Claims), func(k int) bool { return d.Claims[k].Predicate.Start >= at.End })
	for ci := next - 1; ci >= max(0, next-window); ci-- {
		if d.Claims[ci].Head >= x.head || !a.answers(x, ci, verdicts) {
			continue
		}
		if place < 0 {
			place = unit(ci)
		}
		if unit(ci) != place {
			break
		}
		out = append(out, ci)
	}
	if len(out) > 0 || !x.plural || x.open || x.own || x.kind == extract.NoComment {
		return out
	}
	const ahead = 2 // paragraphs after a denial that may tell what is denied
	for ci := next; ci < min(len(d.Claims), next+window); ci++ {
		if !a.answers(x, ci, verdicts) {
			continue
		}
		p := d.Sentences[d.SentenceOf(d.Claims[ci].Head)].Paragraph
		if p-d.Sentences[x.sentence].Paragraph > ahead {
			break
		}
		out = append(out, ci)
	}
	return out
}

// answers reports whether x can answer claim ci: its speaker is a party of the claim, or anybody where anybody may speak,
// and not the one who makes it.
func (a *analysis) answers(x answer, ci int, verdicts []extract.Verdict) bool {
	c, v := &a.d.Claims[ci], &verdicts[ci]
	if len(x.topics) > 0 && !a.mentions(a.d.SentenceOf(c.Head), x.topics) {
		return false
	}
	if x.own {
		return a.saidBy(v, x.source.Head)
	}
	if v.Polarity == extract.Negative || a.saidBy(v, x.source.Head) {
		return false
	}
	if x.open && v.Status != extract.Planned {
		return len(v.Sources) > 0 || v.Status != extract.Asserted
	}
	for _, h := range a.conjuncts(x.source.Head) {
		if a.isParty(c, h) || a.speaksFor(c, h) || a.compatriot(c, h) {
			return true
		}
		if x.kind == extract.NoComment && a.namedIn(a.d.SentenceOf(c.Head), h) {
			return true // who was asked need not be a party
		}
	}
	if a.d.SentenceOf(c.Head) == x.sentence && a.upos(x.source.Head) == "PRON" && v.Status == extract.Alleged {
		return true // "was accused of selling rockets, a charge it rejects"
	}
	if v.Status == extract.Alleged && x.source.Kind == extract.PersonSource && a.unnamedPerson(c) {
		return true // the trader who was charged, named later
	}
	return a.bothParties(x.source.Head) && a.states(c) >= 2
}

// compatriot reports whether the source is a state and a party of the claim belongs to it: Kyiv answers for a Ukrainian crew.
func (a *analysis) compatriot(c *extract.Claim, head int) bool {
	p := a.party(head)
	if p.country == "" || p.id != "iso:"+p.country {
		return false
	}
	for _, g := range a.partiesOf(c) {
		if a.party(g.Head).country == p.country {
			return true
		}
	}
	return false
}

// namedIn reports whether a sentence names the party that head denotes.
func (a *analysis) namedIn(sentence, head int) bool {
	p := a.party(head)
	if p.id == "" {
		return false
	}
	r := a.d.Sentences[sentence].Tokens
	for t := r.Start; t < r.End; t++ {
		if e := a.d.EntityAt(t); e != nil && e.ID == p.id {
			return true
		}
	}
	return false
}

// mentions reports whether a sentence holds one of the lemmas.
func (a *analysis) mentions(sentence int, lemmas []string) bool {
	r := a.d.Sentences[sentence].Tokens
	for t := r.Start; t < r.End; t++ {
		for _, l := range lemmas {
			if a.lemma(t) == l {
				return true
			}
		}
	}
	return false
}

// speaksFor reports whether the person or office headed by token head belongs to a party of the claim: by the words around the
// name ("the company's chairwoman", "who speaks for the militia", "his lawyer"), here or where the person was introduced.
func (a *analysis) speaksFor(c *extract.Claim, head int) bool {
	if head < 0 || !a.tree().Parsed(head) {
		return false
	}
	switch a.kindOf(head) {
	case extract.PersonSource, extract.AnonymousSource, extract.GovernmentSource:
	default:
		return false
	}
	if e := a.d.EntityAt(head); e != nil && e.Kind == extract.Country {
		return false
	}
	if a.describedBy(c, head) {
		return true
	}
	m := a.d.MentionAt(head)
	if m == nil || m.Class != extract.Individual || m.Entity.ID == "" {
		return false
	}
	if a.introduced == nil {
		a.introduced = make(map[string]int)
		for i := range a.d.Mentions {
			o := &a.d.Mentions[i]
			if _, ok := a.introduced[o.Entity.ID]; !ok && o.Class == extract.Individual && a.surelyParsed(o.Head) {
				a.introduced[o.Entity.ID] = o.Head
			}
		}
	}
	first, ok := a.introduced[m.Entity.ID]
	return ok && first < head && a.describedBy(c, first)
}

// surelyParsed reports whether the sentence of token t has a tree in every run: it holds a claim or triggers.
func (a *analysis) surelyParsed(t int) bool {
	s := a.d.SentenceOf(t)
	r := a.d.Sentences[s].Tokens
	at := sort.Search(len(a.d.Claims), func(k int) bool { return a.d.Claims[k].Predicate.Start >= r.Start })
	return a.tree().Parsed(t) && (at < len(a.d.Claims) && r.Has(a.d.Claims[at].Head) || Trigger(a.d, s))
}

// describedBy reports whether the phrase of head, its apposition and relative clause included, names a party of the claim.
func (a *analysis) describedBy(c *extract.Claim, head int) bool {
	for _, k := range a.tree().Children(head) {
		k := int(k)
		switch a.base(k) {
		case "appos", "acl", "nmod", "compound", "amod", "flat":
			r := a.tree().Subtree(k)
			for t := r.Start; t < r.End; t++ {
				if a.nominal(t) && a.isParty(c, t) {
					return true
				}
			}
		}
	}
	return false
}

// unnamedPerson reports whether a party of the claim is a person without a name: "a trader", "two men".
func (a *analysis) unnamedPerson(c *extract.Claim) bool {
	for _, g := range a.partiesOf(c) {
		if a.upos(g.Head) == "NOUN" && a.d.EntityAt(g.Head) == nil && anonymousNouns[a.lemma(g.Head)] {
			return true
		}
	}
	return false
}

// conjuncts are the heads of a coordination.
func (a *analysis) conjuncts(head int) []int {
	out := []int{head}
	if head < 0 {
		return nil
	}
	for _, k := range a.tree().Children(head) {
		if a.base(int(k)) == "conj" {
			out = append(out, int(k))
		}
	}
	return out
}

// bothParties reports whether a source means the two sides of a dealing: "both countries", "the two sides", "they".
func (a *analysis) bothParties(head int) bool {
	if head < 0 {
		return false
	}
	if a.is(head, "both") {
		return true
	}
	switch a.lemma(head) {
	case "country", "side", "government", "nation", "state", "party", "capital", "company":
		for _, k := range a.tree().Children(head) {
			if a.is(int(k), "both", "two") {
				return true
			}
		}
	}
	return false
}

// states counts the parties of a claim.
func (a *analysis) states(c *extract.Claim) int {
	return len(c.Suppliers) + len(c.Recipients) + len(c.Parties)
}

// saidBy reports whether the source headed by token head is the innermost source of the verdict.
func (a *analysis) saidBy(v *extract.Verdict, head int) bool {
	n := len(v.Sources)
	if n == 0 || head < 0 || v.Sources[n-1].Head < 0 {
		return false
	}
	h := v.Sources[n-1].Head
	return h == head || a.sameParty(h, head)
}

// sameDealing reports whether two claims may be about one dealing: every party role that both fill agrees; of a deal, two
// parties.
func (a *analysis) sameDealing(x, y *extract.Claim) bool {
	if family(x.Relation) != family(y.Relation) && family(x.Relation)*family(y.Relation) != 0 || !sameGoods(x, y) {
		return false
	}
	if x.Relation == extract.Deal || y.Relation == extract.Deal {
		return a.common(a.partiesOf(x), a.partiesOf(y)) >= 2
	}
	match := 0
	for _, pair := range [][2][]extract.Argument{{x.Suppliers, y.Suppliers}, {x.Recipients, y.Recipients}} {
		if len(pair[0]) == 0 || len(pair[1]) == 0 {
			continue
		}
		if a.common(pair[0], pair[1]) == 0 {
			return false
		}
		match++
	}
	return match > 0
}

// family groups relations that can state one dealing; 0 goes with all.
func family(r extract.Relation) int {
	switch r {
	case extract.Supply, extract.Sell, extract.Export, extract.Ship, extract.Smuggle:
		return 1
	case extract.Build, extract.Produce:
		return 2
	case extract.Assist, extract.Train, extract.Finance:
		return 3
	}
	return 0
}

// sameGoods reports whether the items of two claims can be the same: arms are arms, other categories must agree.
func sameGoods(x, y *extract.Claim) bool {
	if len(x.Category) == 0 || len(y.Category) == 0 {
		return true
	}
	for _, p := range x.Category {
		for _, q := range y.Category {
			if p == q || p == "" || q == "" || p == "other" || q == "other" || arms[p] && arms[q] {
				return true
			}
		}
	}
	return false
}

// arms are the item categories that "weapons" may stand for.
var arms = set(`battle_tank armoured_vehicle artillery combat_aircraft attack_helicopter warship missile drone air_defence small_arms ammunition weapon
	missile_technology technology`)

func (a *analysis) partiesOf(c *extract.Claim) []extract.Argument {
	var out []extract.Argument
	out = append(out, c.Suppliers...)
	out = append(out, c.Recipients...)
	return append(out, c.Parties...)
}

// common counts the arguments of xs that denote a party of ys.
func (a *analysis) common(xs, ys []extract.Argument) int {
	n := 0
	for _, g := range xs {
		for _, h := range ys {
			if g.Head == h.Head || a.sameParty(g.Head, h.Head) {
				n++
				break
			}
		}
	}
	return n
}
