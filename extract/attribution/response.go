package attribution

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// Responses: other statements of the article about a claim. A response is tied to a claim when its speaker is a party of the
// claim, or when it answers claims of its kind in general ("confirmed the reports"); what matches no claim is dropped.

// respond ties the answers, and the parties' own negative statements, to the claims that they answer.
func (a *analysis) respond(verdicts []extract.Verdict) {
	d := a.d
	if len(d.Claims) == 0 {
		return
	}
	contained := make(map[int]bool) // cues that hold a claim in their content: the walk has read those
	for i := range d.Claims {       // "confirmed the delivery of cars", a record of its own
		if h := a.tree().Head(d.Claims[i].Head); h >= 0 && a.base(d.Claims[i].Head) == "obj" {
			contained[h] = true
		}
	}
	for i := range a.listed {
		for _, r := range a.listed[i].Content {
			if a.holdsClaim(r) {
				contained[a.listed[i].cue.head] = true
			}
		}
	}
	type joinedAnswer struct {
		claim int
		extract.Response
	}
	var joined []joinedAnswer // "..., as does her partner", beside the first answer and never another reading of it
	for _, x := range a.findAnswers(contained) {
		for _, ci := range a.answeredClaims(x, verdicts) {
			v := &verdicts[ci]
			quote := d.Sentences[x.sentence].Span
			v.Responses = append(v.Responses, extract.Response{Kind: x.kind, Source: x.source, Quote: quote})
			if x.also.Head >= 0 && !a.standsBy(v, x.also.Head) {
				joined = append(joined, joinedAnswer{ci, extract.Response{Kind: x.kind, Source: x.also, Quote: quote}})
			}
			if d.Explaining {
				d.Explain("attribution", d.Claims[ci].Predicate, string(x.kind)+" by "+d.RangeText(x.source.Range))
			}
		}
	}
	// A party's own denial, confirmation or negative statement, a record of its own, also answers the other claims of the same dealing.
	for j := range d.Claims {
		kind, s, ok := a.ownStatement(j, verdicts)
		if !ok || a.isAhead(d.Claims[j].Head) && a.ofThird(d.Claims[j].Head) {
			continue
		}
		answered := false
		for i := max(0, j-window); i < min(len(d.Claims), j+window); i++ {
			c, v := &d.Claims[i], &verdicts[i]
			if i == j || a.isRefuted(v) || v.Status == extract.NotAsserted || a.standsBy(v, s.Head) || kind == extract.Confirms && a.sharedSource(v, &verdicts[j]) || a.isAhead(d.Claims[j].Head) && !aheadStatuses[v.Status] {
				continue
			}
			roles := 1
			switch {
			case a.isAmongParties(c, s.Head), a.speaksFor(c, s.Head), a.namesAccused(c, v, s.Head), i < j && a.isNear(c.Head, s.Head) && a.unplaced(c, s.Head):
			case a.compatriot(c, s.Head):
				roles = 2 // who speaks for the country does not speak of all that its people do
			case i < j && a.isNamedBeside(i, s.Head, verdicts): // it matches by the goods, and by whom it does not name
				if a.coversGoods(c, &d.Claims[j]) {
					v.Responses = append(v.Responses, extract.Response{Kind: kind, Source: s, Quote: d.Sentences[d.SentenceOf(d.Claims[j].Head)].Span})
				}
				continue
			default:
				continue
			}
			if len(v.Sources) == 0 && v.Status == extract.Asserted {
				roles = 2 // what the writer tells may be another dealing of the same party
			}
			if verdicts[j].Status == extract.Asserted && !a.besideGoods(c, &d.Claims[j]) {
				continue // "sent only tents", of the tents
			}
			n := a.sameDealing(c, &d.Claims[j], s.Head)
			if n > 0 && a.coversGoods(c, &d.Claims[j]) {
				n++
			}
			if n < roles {
				continue
			}
			answered = true
			v.Responses = append(v.Responses, extract.Response{Kind: kind, Source: s, Quote: d.Sentences[d.SentenceOf(d.Claims[j].Head)].Span})
		}
		if i := a.passedOn(j, s.Head, verdicts); !answered && kind == extract.Denies && i >= 0 {
			verdicts[i].Responses = append(verdicts[i].Responses, extract.Response{Kind: kind, Source: s, Quote: d.Sentences[d.SentenceOf(d.Claims[j].Head)].Span})
		}
	}
	for i := range verdicts {
		rs := a.withoutSilence(verdicts[i].Responses)
		sort.SliceStable(rs, func(x, y int) bool { return rs[x].Quote.Start < rs[y].Quote.Start })
		kept := rs[:0]
		for k, r := range rs {
			if k == 0 || r.Quote != rs[k-1].Quote || r.Kind != rs[k-1].Kind || r.Kind == extract.NoComment && r.Source.Head != rs[k-1].Source.Head || a.ofOtherCountry(r.Source.Head, rs[k-1].Source.Head) {
				kept = append(kept, r)
			}
		}
		verdicts[i].Responses = kept
	}
	for _, x := range joined {
		v := &verdicts[x.claim]
		if !slices.ContainsFunc(v.Responses, func(r extract.Response) bool { return r.Source.Head == x.Source.Head }) {
			v.Responses = append(v.Responses, x.Response)
		}
	}
}

// passedOn is the claim right before claim j, its speaker's denial that he gave somebody goods, that does not say who gave him such goods: "the rifles were handed
// to the militia, the envoys said. Chad denied arming it"; -1 for none.
func (a *analysis) passedOn(j, speaker int, verdicts []extract.Verdict) int {
	y := &a.d.Claims[j]
	if j == 0 || verdicts[j].Status != extract.Denied || !a.speaksOfItself(y.Suppliers, speaker) {
		return -1
	}
	c, v := &a.d.Claims[j-1], &verdicts[j-1]
	if len(c.Suppliers) > 0 || len(v.Sources) == 0 || a.isRefuted(v) || a.standsBy(v, speaker) || !a.isNear(c.Head, y.Head) || a.sameDealing(c, y, speaker) == 0 {
		return -1
	}
	return j - 1
}

// withoutSilence takes from rs the silence of who denies in the same sentence: "denied the sale and would say no more".
func (a *analysis) withoutSilence(rs []extract.Response) []extract.Response {
	if len(rs) < 2 {
		return rs
	}
	denier := make(map[extract.Span]int) // by sentence
	for _, r := range rs {
		if r.Kind == extract.Denies && r.Source.Head >= 0 {
			denier[r.Quote] = r.Source.Head
		}
	}
	return slices.DeleteFunc(rs, func(r extract.Response) bool {
		h, ok := denier[r.Quote]
		return ok && r.Kind == extract.NoComment && r.Source.Head >= 0 && (h == r.Source.Head || a.sameParty(h, r.Source.Head))
	})
}

// ownStatement is what claim j does to other claims of the same dealing when its own source denies or confirms it, or says in plain words that it
// is not so.
func (a *analysis) ownStatement(j int, verdicts []extract.Verdict) (extract.ResponseKind, extract.Source, bool) {
	v := &verdicts[j]
	if len(v.Sources) == 0 {
		return "", extract.Source{}, false
	}
	s := v.Sources[len(v.Sources)-1]
	switch v.Status {
	case extract.Confirmed, extract.Admitted:
		return extract.Confirms, s, true
	case extract.Denied, extract.Negated:
		if c := classNamed(string(s.Cue.Class)); c != nil && c.act == denies {
			return extract.Denies, s, true
		}
		if i := slices.IndexFunc(v.Cues, func(q extract.StatusCue) bool { return q.Kind == classNamed("deny").cue }); i >= 0 && v.Status == extract.Denied && s.Head >= 0 && pledges(s.Cue.Class) {
			r := v.Cues[i].Range // "denied having offered any", of which one node is left
			s.Cue = extract.Cue{Range: r, Lemma: a.lemma(r.Start), Class: classNamed("deny").name}
			return extract.Denies, s, true
		}
		if s.Head < 0 || s.Kind == extract.MediaSource || pledges(s.Cue.Class) {
			return "", s, false
		}
		plain := false
		for _, q := range v.Cues {
			switch q.Kind {
			case classNamed("not").cue: // the words that answer are the negative ones
				s.Cue, plain = extract.Cue{Range: q.Range, Lemma: a.lemma(q.Range.Start), Class: classNamed("not").name}, true
			case classNamed("refuse").cue, classNamed("pretend").cue:
				return "", s, false // who refuses or pretends to sell answers nobody
			}
		}
		return extract.Denies, s, plain || v.Status == extract.Denied
	case extract.Asserted:
		if w := a.exclusive(&a.d.Claims[j]); w >= 0 && s.Head >= 0 && !pledges(s.Cue.Class) {
			s.Cue = extract.Cue{Range: one(w), Lemma: a.lemma(w), Class: classNamed("not").name}
			return extract.Denies, s, true
		}
	}
	return "", extract.Source{}, false
}

// exclusive is the word that says that the goods of claim c are all that there was: "nothing but tents", "only tents"; -1 for none. Who says so denies
// that there was anything else.
func (a *analysis) exclusive(c *extract.Claim) int {
	for _, g := range c.Items {
		if g.Head < 0 || !a.tree().Parsed(g.Head) {
			continue
		}
		for _, k := range a.tree().Children(g.Head) {
			if k := int(k); k < g.Head && (a.is(k, "nothing") && a.tree().Child(k, "fixed") >= 0 || a.is(k, "only") && a.tree().Child(g.Head, "det") < 0) {
				return k
			}
		}
	}
	return -1
}

// besideGoods reports whether none of the goods of claim x are among those of y, which says what alone there was.
func (a *analysis) besideGoods(x, y *extract.Claim) bool {
	if len(x.Items) == 0 || family(x.Relation) != 1 || family(y.Relation) != 1 {
		return false
	}
	return !slices.ContainsFunc(x.Items, func(g extract.Argument) bool {
		return slices.ContainsFunc(y.Items, func(h extract.Argument) bool { return a.alike(a.substance(g), a.substance(h)) })
	})
}

// aheadStatuses are those of claims that a statement about the future can answer.
var aheadStatuses = map[extract.Status]bool{extract.Planned: true, extract.Predicted: true, extract.Offered: true, extract.Hedged: true, extract.Attempted: true,
	extract.Questioned: true}

// ofThird reports whether verb t, within a quote, has others than who speaks for its subject: “They would not sell us any”, which denies nothing.
func (a *analysis) ofThird(t int) bool {
	s := a.subject(t)
	return s >= 0 && a.outer[t] > 0 && a.is(s, "they", "he", "she", "it", "you")
}

// isAhead reports whether verb t is in the future: "would not buy", which says nothing about what was bought.
func (a *analysis) isAhead(t int) bool {
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) == "aux" && (a.is(k, "will", "would", "shall", "'ll") || a.is(k, "wo")) {
			return true
		}
	}
	return false
}

// namesAccused reports whether the person who speaks may be the one without a name whom claim c accuses: a trader was charged, and Berg denies it.
func (a *analysis) namesAccused(c *extract.Claim, v *extract.Verdict, head int) bool {
	return v.Status == extract.Alleged && a.kindOf(head) == extract.PersonSource && a.unnamedPerson(c)
}

// isNear reports whether token t stands in the paragraph of token later or in the one before it.
func (a *analysis) isNear(t, later int) bool {
	gap := a.paragraphOf(later) - a.paragraphOf(t)
	return gap == 0 || gap == 1
}

func (a *analysis) paragraphOf(t int) int { return a.d.Sentences[a.d.SentenceOf(t)].Paragraph }

// Distances in paragraphs over which an answer reaches.
const (
	reachOwn   = 3  // from one answered paragraph to the one before that "the allegations" also cover
	reachCount = 2  // from "another" or "the four" to those of whom it is one
	reachOpen  = 3  // to a claim of others that is confirmed or disputed
	reachEvent = 8  // to the own dealing that is confirmed
	reachAhead = 2  // from a denial to what is denied, told after it
	reachBack  = 12 // from a retraction that stands before what it takes back, as in a live blog
)

// window is how many claims are looked at on either side of an answer.
const window = 50

// answeredClaims are the indices of the claims that x answers: those of the nearest place before it, else after it.
func (a *analysis) answeredClaims(x answer, verdicts []extract.Verdict) []int {
	d := a.d
	para := d.Sentences[x.sentence].Paragraph
	at := d.Sentences[x.sentence].Tokens
	mutual := a.bothParties(x.source.Head) // each may have accused the other
	if mutual && x.near && a.claimsIn(x.sentence-1) {
		x.near, x.plural = false, true
	}
	if x.open { // the party's answer goes to its own claim, however near another one
		reach := reachOpen
		if x.event || x.para != "" {
			reach = reachEvent
		}
		x.open = false
		if out := a.answeredClaims(x, verdicts); len(out) > 0 && (x.para != "" || para-a.paragraphOf(d.Claims[out[0]].Head) <= reach) {
			return out
		}
		if x.event && a.isAnyParty(x.source.Head, at.End) {
			return nil // a party speaks of its own dealing, which is not among the claims
		}
		x.open = true
	}
	next := sort.Search(len(d.Claims), func(k int) bool { return d.Claims[k].Predicate.Start >= at.End })
	var out []int
	for ci := next - 1; ci >= max(0, next-window); ci-- {
		c := &d.Claims[ci]
		if c.Head >= x.head || !a.answers(x, ci, verdicts) {
			continue
		}
		if x.here && d.SentenceOf(c.Head) != x.sentence || x.open && para-a.paragraphOf(c.Head) > reachOpen {
			break
		}
		if n := len(out); n > 0 {
			last := d.Claims[out[n-1]].Head
			same := d.SentenceOf(last) == d.SentenceOf(c.Head)
			if !same && !x.plural && !mutual || !same && mutual && !a.isParty(c, a.innermost(&verdicts[out[0]])) && !a.isParty(&d.Claims[out[0]], a.innermost(&verdicts[ci])) {
				break
			}
			if gap := a.paragraphOf(last) - a.paragraphOf(c.Head); gap > 0 && (x.open || x.own || x.kind == extract.NoComment || gap > reachOwn || len(verdicts[ci].Sources) == 0) {
				break
			}
		}
		out = append(out, ci)
	}
	out = a.withSiblings(x, out, next, verdicts)
	if told := func(ci int) bool { return len(verdicts[ci].Sources) > 0 || verdicts[ci].Status == extract.Alleged }; slices.ContainsFunc(out, told) {
		out = slices.DeleteFunc(out, func(ci int) bool { return !told(ci) }) // what the writer himself tells in between is not at issue
	}
	if len(out) > 0 && x.kind == extract.Denies && documentNouns[x.noun] && !a.isBeside(x, &d.Claims[out[0]]) && !isWritten(&verdicts[out[0]]) {
		if told := a.besides(x, next, verdicts); len(told) > 0 {
			return told // "the report" is the one just given, not what a party of another dealing announced
		}
	}
	if x.pleads() && len(out) > 0 && a.isPerson(x.source.Head) && slices.ContainsFunc(out, func(ci int) bool { return a.accusesByLaw(&verdicts[ci]) }) {
		for ci := next; ci < min(len(d.Claims), next+window); ci++ {
			if a.accusesByLaw(&verdicts[ci]) && a.isParty(&d.Claims[ci], x.source.Head) && a.answers(x, ci, verdicts) {
				out = append(out, ci)
			}
		}
	}
	for ci := next - 1; len(out) == 0 && !x.open && !x.own && ci >= 0 && d.Claims[ci].Head >= at.Start; ci-- { // "X, which denies the charge, is accused of"
		if d.Claims[ci].Head > x.head && a.answers(x, ci, verdicts) {
			out = append(out, ci)
		}
	}
	if len(out) == 0 {
		out = a.besides(x, next, verdicts)
	}
	if len(out) > 0 || x.open || x.here || x.kind == extract.NoComment || !x.plural && !x.own {
		return out
	}
	ahead := reachAhead
	if x.own {
		ahead = reachBack
	}
	for ci := next; ci < min(len(d.Claims), next+window); ci++ {
		if !a.answers(x, ci, verdicts) {
			continue
		}
		if a.paragraphOf(d.Claims[ci].Head)-para > ahead {
			break
		}
		out = append(out, ci)
		if x.own {
			break
		}
	}
	return out
}

// claimsIn reports whether a claim stands in sentence s.
func (a *analysis) claimsIn(s int) bool { return s >= 0 && a.holdsClaim(a.d.Sentences[s].Tokens) }

// besides are the claims right before x that it answers though no party gives it: what somebody says in the same sentence or in the one before, and what
// stands there is denied, or not commented on, by another. Who is a party of some claim speaks of that one.
func (a *analysis) besides(x answer, next int, verdicts []extract.Verdict) []int {
	if x.kind != extract.Denies && x.kind != extract.NoComment || x.open || x.own || x.self || x.here || x.deed >= 0 || !a.speaks(x.source.Head) ||
		a.isPartyOfTold(x, next, verdicts) && !documentNouns[x.noun] && !(x.near && next > 0 && a.hasPronoun(&a.d.Claims[next-1])) {
		return nil
	}
	if charging[x.noun] { // the accused answers them
		return nil
	}
	x.open = true
	var out []int
	for ci := next - 1; ci >= 0 && a.isBeside(x, &a.d.Claims[ci]); ci-- {
		c := &a.d.Claims[ci]
		if len(out) > 0 && a.d.SentenceOf(c.Head) != a.d.SentenceOf(a.d.Claims[out[0]].Head) {
			break
		}
		v := &verdicts[ci]
		if c.Head < x.head && !isToldAsFact(v) && v.Status != extract.NotAsserted && (!documentNouns[x.noun] || isWritten(v)) && a.answers(x, ci, verdicts) {
			out = append(out, ci)
		}
	}
	return out
}

// isWritten reports whether a verdict has a medium, a document or nobody named for a source, so that it may be called a report.
func isWritten(v *extract.Verdict) bool {
	return slices.ContainsFunc(v.Sources, func(s extract.Source) bool {
		return s.Kind == extract.DocumentSource || s.Kind == extract.MediaSource || s.Kind == extract.UnspecifiedSource
	})
}

// hasPronoun reports whether a party of claim c is he or she and nobody says who.
func (a *analysis) hasPronoun(c *extract.Claim) bool {
	return slices.ContainsFunc(a.partiesOf(c), func(g extract.Argument) bool {
		m := a.d.MentionAt(g.Head)
		return a.is(g.Head, "he", "she", "him", "her") && (m == nil || m.Entity.ID == "" && m.Antecedent.Empty())
	})
}

// isPartyOfTold reports whether who gives x is a party of a claim shortly before, which is not only the writer's: that is the one he speaks of.
func (a *analysis) isPartyOfTold(x answer, next int, verdicts []extract.Verdict) bool {
	for ci := max(0, next-window); ci < next; ci++ {
		if c := &a.d.Claims[ci]; !isToldAsFact(&verdicts[ci]) && a.paragraphOf(x.head)-a.paragraphOf(c.Head) <= reachOwn && (a.isParty(c, x.source.Head) || a.speaksFor(c, x.source.Head)) {
			return true
		}
	}
	return false
}

// lastTold reports whether claim c stands two sentences before x, a party's answer, and nobody says anything in between: "Egypt says Chad sold rifles. They were
// seen in May. Chad denies it"; or whether all in between is of the list that c stands in. What answers the claim, too, is passed over: "Chad denied it. So it
// was said. Mali denied it as well".
func (a *analysis) lastTold(x answer, c *extract.Claim, v *extract.Verdict) bool {
	between := a.d.SentenceOf(c.Head) + 1
	if v := a.voice[a.paragraphOf(c.Head)]; !x.open && v >= 0 && a.voice[a.paragraphOf(x.head)] != v {
		for s := between; s <= x.sentence; s++ {
			if s == x.sentence {
				return true
			}
			if a.voice[a.d.Sentences[s].Paragraph] != v {
				break
			}
		}
	}
	if x.open {
		return false
	}
	for between < x.sentence && a.goesOnAnswering(between, v) {
		between++
	}
	if between == x.sentence {
		return true
	}
	if between+1 != x.sentence {
		return false
	}
	return !slices.ContainsFunc(a.listed, func(l listed) bool { return l.sentence == between && len(l.Content) > 0 })
}

// goesOnAnswering reports whether sentence s answers the claim of v, or holds only words of somebody who has answered it.
func (a *analysis) goesOnAnswering(s int, v *extract.Verdict) bool {
	if slices.ContainsFunc(v.Responses, func(r extract.Response) bool { return r.Quote == a.d.Sentences[s].Span }) {
		return true
	}
	said := false
	for i := range a.listed {
		if l := &a.listed[i]; l.sentence == s && len(l.Content) > 0 {
			if !slices.ContainsFunc(v.Responses, func(r extract.Response) bool {
				h := l.Source.Head
				if h < 0 || r.Source.Head < 0 {
					return false
				}
				m := a.d.MentionAt(h)
				return r.Source.Head == h || a.sameParty(h, r.Source.Head) || a.upos(h) == "PRON" && (m == nil || m.Entity.ID == "" && m.Antecedent.Empty())
			}) {
				return false
			}
			said = true
		}
	}
	return said
}

// isBeside reports whether claim c stands in the sentence of x or in the one before it.
func (a *analysis) isBeside(x answer, c *extract.Claim) bool {
	return a.d.SentenceOf(c.Head)+1 >= x.sentence
}

// isVague reports whether x denies or disputes something that it does not name.
func (x *answer) isVague() bool {
	return (x.kind == extract.Denies || x.kind == extract.Disputes) && !x.event && x.deed < 0 && len(x.topics) == 0 && !partakings[x.noun]
}

// pleads reports whether x answers all that a court hears against its speaker, be it told before x or after: "denies all the charges", "denies everything".
func (x *answer) pleads() bool {
	return x.kind == extract.Denies && len(x.topics) == 0 && (x.plea || x.noun == "everything" || x.all && charging[x.noun])
}

// isRefuted reports whether a verdict says itself that it is not so, which nobody denies or confirms. What was seized on its way was sent.
func (a *analysis) isRefuted(v *extract.Verdict) bool {
	return v.Polarity == extract.Negative && !(v.Status == extract.Prevented && slices.ContainsFunc(v.Cues, func(q extract.StatusCue) bool { return q.Kind == "predicate" || seizures[a.lemma(q.Range.Start)] }))
}

// isToldAsFact reports whether the writer himself says that it is or was so.
func isToldAsFact(v *extract.Verdict) bool {
	return len(v.Sources) == 0 && (v.Status == extract.Asserted || v.Status == extract.Halted)
}

// sharedSource reports whether two verdicts have a source in common, so that neither bears out the other.
func (a *analysis) sharedSource(x, y *extract.Verdict) bool {
	for _, s := range x.Sources {
		for _, r := range y.Sources {
			if s.Head >= 0 && r.Head >= 0 && (s.Head == r.Head || a.sameParty(s.Head, r.Head) || a.upos(s.Head) == "NOUN" && a.lemma(s.Head) == a.lemma(r.Head)) {
				return true
			}
		}
	}
	return false
}

// coversGoods reports whether claim y, an own statement, is about the very goods of claim x and names nobody whom x does not name: "denied that it sold
// pulp to any army" covers the pulp that it sold to whomever.
func (a *analysis) coversGoods(x, y *extract.Claim) bool {
	for _, pair := range [][2][]extract.Argument{{x.Suppliers, y.Suppliers}, {x.Recipients, y.Recipients}} {
		if len(pair[0]) == 0 && len(pair[1]) > 0 && !a.isAnybody(pair[1]) {
			return false
		}
	}
	for _, h := range y.Items { // "denied that it bought Iranian missiles"
		for t := h.Range.Start; t < h.Range.End; t++ {
			if e := a.d.EntityAt(t); e != nil && e.Country != "" && !slices.ContainsFunc(a.partiesOf(x), func(g extract.Argument) bool { return a.party(g.Head).country == e.Country }) {
				return false
			}
		}
	}
	return slices.ContainsFunc(x.Items, func(g extract.Argument) bool {
		return slices.ContainsFunc(y.Items, func(h extract.Argument) bool {
			s := a.substance(g)
			return a.upos(s) != "PRON" && a.alike(s, a.substance(h))
		})
	})
}

// isAnyParty reports whether the source is a party of some claim near token end.
func (a *analysis) isAnyParty(head, end int) bool {
	next := sort.Search(len(a.d.Claims), func(k int) bool { return a.d.Claims[k].Predicate.Start >= end })
	for ci := max(0, next-window); ci < min(len(a.d.Claims), next+window); ci++ {
		if a.isParty(&a.d.Claims[ci], head) {
			return true
		}
	}
	return false
}

// answers reports whether x can answer claim ci: its speaker is a party of the claim, or anybody where anybody may speak,
// and not the one who makes it.
func (a *analysis) answers(x answer, ci int, verdicts []extract.Verdict) bool {
	c, v := &a.d.Claims[ci], &verdicts[ci]
	if len(x.topics) > 0 && !a.isAbout(c, x.topics) && (backing[x.source.Cue.Lemma] || !a.isCited(v, x.topics)) || x.near && x.sentence > a.d.SentenceOf(c.Head)+1 && !(x.own && a.paragraphOf(c.Head) == a.paragraphOf(x.head)) && !a.lastTold(x, c, v) ||
		x.deed >= 0 && !a.isSameDeed(c, x.deed) {
		return false
	}
	if x.para != "" && !a.opensWith(a.paragraphOf(c.Head), x.para) {
		return false
	}
	if x.told && len(v.Sources) == 0 && v.Status != extract.Alleged {
		return false
	}
	if x.own {
		return a.saidBy(v, x.source.Head) || a.isAuthorBefore(v, c, x)
	}
	if isToldAsFact(v) && (x.such || c.Form == extract.Relative && a.d.SentenceOf(c.Head) != x.sentence && x.deed < 0 && len(x.topics) == 0 || x.isVague() && !a.isBeside(x, c)) {
		return false // what the writer tells as a fact or in passing is not at issue
	}
	if x.self {
		return !a.isRefuted(v) && !a.standsBy(v, x.source.Head) && a.tree().Child(x.source.Head, "nmod:poss") < 0 && (a.isParty(c, x.source.Head) || a.namesAccused(c, v, x.source.Head) || v.Status == extract.Alleged && a.isDefendant(x.source.Head) && a.hasPerson(c))
	}
	means := a.meansParty(x, c, v)
	if a.isRefuted(v) || v.Status == extract.NotAsserted && (x.isVague() || x.kind == extract.Denies && x.deed >= 0) || a.standsBy(v, x.source.Head) && !means {
		return false
	}
	if x.open && v.Status != extract.Planned {
		return a.speaks(x.source.Head) && (len(v.Sources) > 0 || v.Status != extract.Asserted)
	}
	if a.repliesTo(x, c) {
		return true
	}
	if x.deed >= 0 && a.isTransit(c, x.source.Head) {
		return true
	}
	if x.kind == extract.NoComment && c.Form == extract.OriginForm {
		return false // who made a thing is not who was asked about it
	}
	for _, h := range a.members(x.source.Head) {
		if a.isParty(c, h) || a.speaksFor(c, h) || a.compatriot(c, h) || a.controls(c, h) || a.operates(c, h) || a.isNear(c.Head, x.head) && (a.unplaced(c, h) || a.forGovernment(c, h)) {
			return true
		}
		if a.countsThem(h) && a.paragraphOf(x.head)-a.paragraphOf(c.Head) <= reachCount && slices.ContainsFunc(a.partiesOf(c), func(g extract.Argument) bool {
			return (a.xpos(g.Head) == "NNS" || a.is(g.Head, "they")) && a.mayCount(h, g.Head)
		}) {
			return true // "one of them denied it", "all four denied it", with nothing else to stand for
		}
		if x.kind == extract.NoComment && a.namedIn(a.d.SentenceOf(c.Head), h) {
			return true // who was asked need not be a party
		}
	}
	if a.d.SentenceOf(c.Head) == x.sentence && (v.Status == extract.Alleged && a.upos(x.source.Head) == "PRON" || x.here && a.speaks(x.source.Head)) {
		return true // "was accused of selling rockets, a charge it rejects", "accuses its neighbour, which Chad denies"
	}
	if x.plea && v.Status == extract.Alleged && a.isNear(c.Head, x.head) && a.accusesByLaw(v) && (a.upos(x.source.Head) == "PRON" || a.countsThem(x.source.Head)) {
		return true // only the accused plead
	}
	if x.such && len(v.Sources) > 0 && x.sentence <= a.d.SentenceOf(c.Head)+1 && a.speaks(x.source.Head) {
		return true
	}
	if a.namesAccused(c, v, x.source.Head) || (v.Status == extract.Alleged || a.accusesByLaw(v)) && a.isDefendant(x.source.Head) && a.hasPerson(c) {
		return true // the trader who was charged, named later; the defendant
	}
	if h := a.justNamed(x.source.Head); h >= 0 && a.isParty(c, h) || means {
		return true
	}
	return a.bothParties(x.source.Head) && a.states(c) >= 2 || pairs[a.lemma(x.source.Head)] && a.isDefinite(x.source.Head) && a.isPair(c)
}

// pairs are nouns for two people.
var pairs = set("couple pair duo")

// isPair reports whether two people are the suppliers or the recipients of claim c.
func (a *analysis) isPair(c *extract.Claim) bool {
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients} {
		people := make(map[string]bool)
		for _, g := range args {
			if m := a.d.MentionAt(g.Head); m != nil && m.Class == extract.Individual {
				people[m.Entity.ID] = true
			}
		}
		if len(people) == 2 {
			return true
		}
	}
	return false
}

// isTransit reports whether head speaks for the state that the goods of claim c are said to have passed through.
func (a *analysis) isTransit(c *extract.Claim, head int) bool {
	p := a.party(head)
	if p.country == "" || !p.state {
		return false
	}
	for _, g := range c.Via {
		for t := g.Range.Start; t < g.Range.End; t++ {
			if e := a.d.EntityAt(t); e != nil && e.Country == p.country {
				return true
			}
		}
	}
	return false
}

// repliesTo reports whether x opens what somebody says when he is asked, and claim c stands in the question: "Q: They say you sold rifles. A: No comment."
func (a *analysis) repliesTo(x answer, c *extract.Claim) bool {
	p := a.paragraphOf(x.head)
	v := a.voice[p]
	const opening = 2 // sentences
	return (x.kind == extract.Denies || x.kind == extract.NoComment) && p > 0 && a.paragraphOf(c.Head) == p-1 && v >= 0 && a.isTurn(v) && a.voice[p-1] != v &&
		(a.is(x.source.Head, "I", "we") || x.source.Head == a.listed[v].Source.Head) && x.sentence-a.d.SentenceOf(a.listed[v].cue.head) < opening
}

// countsThem reports whether head stands for one, some or all of several who were spoken of, and says nothing else of them: "them", "the four", "another",
// "a third", "all three men", "the defendants".
func (a *analysis) countsThem(head int) bool {
	if head < 0 || !a.tree().Parsed(head) {
		return false
	}
	if a.is(head, "them", "all", "both", "another", "one", "others", "other") || a.upos(head) == "NUM" {
		return a.d.MentionAt(head) == nil || a.tree().Child(head, "appos") >= 0
	}
	if a.upos(head) == "ADJ" || a.is(head, "third", "second", "fourth") { // "a third"
		return a.is(head, "second", "third", "fourth", "fifth") && a.tree().Child(head, "nmod", "amod", "compound") < 0
	}
	if a.xpos(head) != "NNS" || !persons[a.lemma(head)] && !bodyNouns[a.lemma(head)] {
		return false
	}
	for _, k := range a.tree().Children(head) {
		switch k := int(k); a.base(k) {
		case "det", "nummod", "advmod", "punct":
			if a.base(k) == "det" && !a.is(k, "the", "all", "both", "these", "those", "neither") {
				return false
			}
		default:
			return false
		}
	}
	return a.isDefinite(head)
}

// persons are nouns for people of any kind.
var persons = set("man woman person people defendant suspect accused")

// mayCount reports whether the plural noun g may be of those whom h counts: people are no firms.
func (a *analysis) mayCount(h, g int) bool {
	m := a.d.MentionAt(g)
	switch {
	case a.is(h, "men", "women") && a.is(g, "men", "women"):
		return a.is(h, a.lower(g))
	case m == nil || a.upos(h) != "NOUN":
		return true
	case persons[a.lemma(h)]:
		return m.Class == extract.People || m.Class == extract.Individual
	case a.xpos(h) == "NNS" && bodyNouns[a.lemma(h)]:
		return m.Class == extract.Firm || m.Class == extract.OtherBody
	}
	return true
}

// opensWith reports whether a paragraph opens with a number: "41. ...".
func (a *analysis) opensWith(paragraph int, number string) bool {
	text, ok := strings.CutPrefix(strings.TrimLeft(a.d.SpanText(a.d.Paragraphs[paragraph].Span), "(§ "), number)
	return ok && (text == "" || text[0] < '0' || text[0] > '9')
}

// isAuthorBefore reports whether the source of x can only take up the medium whose report was just given: "The Bell reported that P.
// It withdrew the story", with a pronoun that nothing else resolves, or "The magazine withdrew the story".
func (a *analysis) isAuthorBefore(v *extract.Verdict, c *extract.Claim, x answer) bool {
	h := x.source.Head
	if len(v.Sources) == 0 {
		return false
	}
	k := v.Sources[len(v.Sources)-1].Kind
	if a.upos(h) == "NOUN" {
		s := v.Sources[len(v.Sources)-1].Head
		unknown := s >= 0 && a.upos(s) == "PROPN" && a.d.EntityAt(s) == nil
		if s >= 0 && a.upos(s) == "NOUN" && a.lemma(s) == a.lemma(h) && a.isDefinite(h) && a.isNear(c.Head, x.head) && a.party(h).country == "" && !a.isRival(h, s) {
			return true // "Oman's former envoy said P. The former envoy withdrew it"
		}
		return (k == extract.MediaSource || unknown) && (mediaNouns[a.lemma(h)] || a.lemma(h) == "paper") && a.isDefinite(h) && a.isNear(c.Head, x.head)
	}
	if !a.is(h, "it", "they") || a.d.MentionAt(h) != nil {
		return false
	}
	s := a.d.SentenceOf(c.Head)
	return s+1 == x.sentence && a.d.Sentences[s].Paragraph == a.d.Sentences[x.sentence].Paragraph && (k == extract.MediaSource || k == extract.OrganisationSource)
}

// isRival reports whether noun h has an adjective or noun before it that noun s has not, so that the two are not one.
func (a *analysis) isRival(h, s int) bool {
	for _, k := range a.tree().Children(h) {
		if k := int(k); a.base(k) == "amod" && !slices.ContainsFunc(a.tree().Children(s), func(g int32) bool { return a.lemma(int(g)) == a.lemma(k) }) {
			return true
		}
	}
	return false
}

// meansParty reports whether the pronoun that denies claim c in the sentence right behind it was taken for nobody or for who makes the claim, though
// it can only be a party of it: nobody denies what he has just said.
func (a *analysis) meansParty(x answer, c *extract.Claim, v *extract.Verdict) bool {
	h := x.source.Head
	if h >= 0 && a.upos(h) != "PRON" && a.tree().Parsed(h) && (titles[a.lemma(h)] || advocates[a.lemma(h)]) { // "its spokesman denied it"
		h = a.tree().Child(h, "nmod:poss")
	}
	if h < 0 || x.kind != extract.Denies && (x.kind != extract.NoComment || h == x.source.Head) || !a.is(h, "it", "he", "she", "they", "its", "his", "her", "their") || a.d.SentenceOf(c.Head)+1 != x.sentence ||
		a.paragraphOf(c.Head) != a.paragraphOf(x.head) && h == x.source.Head {
		return false
	}
	if m := a.d.MentionAt(h); m != nil && (m.Entity.ID != "" || !m.Antecedent.Empty()) && !a.saidBy(v, h) {
		return false
	}
	for _, g := range a.partiesOf(c) {
		m := a.d.MentionAt(g.Head)
		person := m != nil && (m.Class == extract.Individual || m.Class == extract.People)
		unknown := m == nil && a.upos(g.Head) == "PROPN"
		if unknown || a.is(h, "they", "their") || person == a.is(h, "he", "she", "his", "her") {
			return true
		}
	}
	return false
}

// justNamed is the last word of the only party that the sentence before an unresolved he, she or it names: "I wrote to Berg. He did not reply."
// It asks no tree, since that sentence may be unparsed; -1 for none.
func (a *analysis) justNamed(head int) int {
	person := head >= 0 && a.is(head, "he", "she")
	if !person && (head < 0 || !a.is(head, "it")) {
		return -1
	}
	if m := a.d.MentionAt(head); m != nil && (m.Entity.ID != "" || !m.Antecedent.Empty()) {
		return -1
	}
	s := a.d.SentenceOf(head)
	if s == 0 || a.d.Sentences[s-1].Paragraph != a.d.Sentences[s].Paragraph {
		return -1
	}
	at := -1
	r := a.d.Sentences[s-1].Tokens
	for t := r.Start; t < r.End; t++ {
		e := a.d.EntityAt(t)
		if e == nil {
			continue
		}
		switch e.Kind {
		case extract.Person:
			if !person {
				continue
			}
		case extract.Company, extract.Group, extract.Organisation, extract.Country, extract.Government, extract.Agency:
			if person {
				continue
			}
		default:
			continue
		}
		if at >= 0 && a.d.EntityAt(at).ID != e.ID {
			return -1
		}
		at = t
	}
	return at
}

// isAbout reports whether the clause or phrase of a claim, or an argument elsewhere, holds one of the topics.
func (a *analysis) isAbout(c *extract.Claim, topics []int) bool {
	held := func(r extract.Range) bool {
		for t := r.Start; t < r.End; t++ {
			for _, k := range topics {
				if a.alike(t, k) {
					return true
				}
			}
		}
		return false
	}
	if war := func(k int) bool { return conflicts[a.lemma(k)] }; slices.ContainsFunc(topics, war) && slices.ContainsFunc(c.Category, func(p string) bool { return arms[p] }) {
		rest := slices.DeleteFunc(slices.Clone(topics), war)
		return len(rest) == 0 || a.isAbout(c, rest) // "denied any role in the war", "in the war in Chad"
	}
	if held(c.Predicate) || a.tree().Parsed(c.Head) && held(a.tree().Subtree(c.Head)) {
		return true
	}
	for h, n := a.tree().Head(c.Head), 0; a.tree().Parsed(c.Head) && h >= 0 && n < aboveClaim; h, n = a.tree().Head(h), n+1 { // "talks on the sale"
		if a.upos(h) == "NOUN" && held(one(h)) {
			return true
		}
		for _, k := range a.tree().Children(h) {
			if k := int(k); a.base(k) == "obj" && a.upos(h) == "VERB" && held(one(k)) {
				return true
			}
		}
	}
	for _, args := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients, c.Parties, c.Via, c.Authorities} {
		for _, g := range args {
			if held(g.Range) || slices.ContainsFunc(topics, func(k int) bool {
				e := a.d.EntityAt(k)
				return a.d.MentionAt(k) != nil && a.sameParty(g.Head, k) || e != nil && e.Kind == extract.Country && a.caseOf(k) == "in" && a.party(g.Head).country == e.Country
			}) {
				return true
			}
		}
	}
	return false
}

// isCited reports whether one of the topics is what a source of the verdict is called: "the footnote", "the ledger".
func (a *analysis) isCited(v *extract.Verdict, topics []int) bool {
	return slices.ContainsFunc(v.Sources, func(s extract.Source) bool {
		return s.Head >= 0 && slices.ContainsFunc(topics, func(k int) bool {
			return a.upos(s.Head) == "NOUN" && a.alike(s.Head, k) || a.upos(k) == "PROPN" && a.sameParty(s.Head, k)
		})
	})
}

// aboveClaim is how many words over a predicate may name the topic that it belongs to.
const aboveClaim = 3

// alike reports whether two words are one noun or verb, whose modifiers do not set the two apart: "rockets" and "heavy rockets", but not
// "nuclear weapons" and "biological weapons".
func (a *analysis) alike(x, y int) bool {
	if a.lemma(x) != a.lemma(y) && a.lower(x) != a.lower(y) {
		return false
	}
	p, q := a.modifiers(x), a.modifiers(y)
	if len(p) > len(q) {
		p, q = q, p
	}
	for _, m := range p {
		if !slices.Contains(q, m) {
			return false
		}
	}
	return true
}

// modifiers are the lemmas of the adjectives and nouns before noun t that say of what kind it is; names, which say whose it is, are none.
func (a *analysis) modifiers(t int) []string {
	var out []string
	if !a.tree().Parsed(t) || a.upos(t) != "NOUN" {
		return out
	}
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); k < t && (b == "amod" || b == "compound") && a.d.EntityAt(k) == nil && a.upos(k) != "PROPN" && !countings[a.lemma(k)] {
			out = append(out, a.lemma(k))
		}
	}
	return out
}

// countings are adjectives that say how many or which, and not of what kind.
var countings = set("single such other more further additional many several certain same first second next last new")

// states counts the parties of a claim.
func (a *analysis) states(c *extract.Claim) int {
	return len(c.Suppliers) + len(c.Recipients) + len(c.Parties)
}

// innermost is the head of the innermost source of the verdict; -1 for none.
func (a *analysis) innermost(v *extract.Verdict) int {
	if n := len(v.Sources); n > 0 {
		return v.Sources[n-1].Head
	}
	return -1
}

// saidBy reports whether the source headed by token head is the innermost source of the verdict.
func (a *analysis) saidBy(v *extract.Verdict, head int) bool {
	n := len(v.Sources)
	if n == 0 || head < 0 || v.Sources[n-1].Head < 0 {
		return false
	}
	h := v.Sources[n-1].Head
	if i := a.voice[a.paragraphOf(head)]; i >= 0 && a.listed[i].Source.Head == h && a.is(head, "I", "we") && a.outer[head] == 0 {
		return true
	}
	return h == head || a.sameParty(h, head)
}

// ofOtherCountry reports whether the sources of heads x and y belong to two countries: "Chad denied it, and so did Peru".
func (a *analysis) ofOtherCountry(x, y int) bool {
	if x < 0 || y < 0 {
		return false
	}
	p, q := a.party(x).country, a.party(y).country
	return p != "" && q != "" && p != q
}

// standsBy reports whether the source headed by token head says itself what the verdict is about, so that it does not answer it. An offer or promise that
// others tell of is theirs to tell: "according to two traders, Chad has offered them jets; Chad denied it".
func (a *analysis) standsBy(v *extract.Verdict, head int) bool {
	n := len(v.Sources)
	return a.saidBy(v, head) && !(n > 1 && pledges(v.Sources[n-1].Cue.Class))
}

// sameDealing counts the party roles in which claim x may be about the dealing of claim y, of which speaker (a head token, -1 for none) speaks: 0
// unless every role that both fill agrees; of a deal, two parties.
func (a *analysis) sameDealing(x, y *extract.Claim, speaker int) int {
	least := speaker >= 0 && family(x.Relation) == 1 && (a.exclusive(y) >= 0 || slices.ContainsFunc(y.Items, func(g extract.Argument) bool { return a.least(g.Head) })) // "never sold a single bullet"
	if family(x.Relation) != family(y.Relation) && family(x.Relation)*family(y.Relation) != 0 || !least && !a.sameGoods(x, y) {
		return 0
	}
	if (x.Relation == extract.Origin) != (y.Relation == extract.Origin) && (family(x.Relation) == 1 || family(y.Relation) == 1) {
		return 0 // who does not supply a thing may still have made it
	}
	if x.Relation == extract.Deal || y.Relation == extract.Deal {
		if n := a.common(a.partiesOf(x), a.partiesOf(y)); n >= 2 {
			return n
		}
		return 0
	}
	match := 0
	for _, pair := range [][2][]extract.Argument{{x.Suppliers, y.Suppliers}, {x.Recipients, y.Recipients}} {
		if len(pair[0]) == 0 || len(pair[1]) == 0 || a.isAnybody(pair[0]) || a.isAnybody(pair[1]) {
			continue
		}
		switch {
		case a.common(pair[0], pair[1]) > 0, a.sameNoun(pair[0], pair[1]), a.speaksOfItself(pair[1], speaker):
			match++
		case len(pair[1]) == 1 && a.upos(pair[1][0].Head) == "PRON" && a.d.MentionAt(pair[1][0].Head) == nil: // "sent them none", whoever they are
		case a.isWithin(pair[0], pair[1]), a.isWithin(pair[1], pair[0]): // "sent to a militia in Libya", "sent nothing to Libya"
		case !a.mayBeCalled(pair[0], pair[1]):
			return 0
		}
	}
	return match
}

// sameNoun reports whether two roles may be one group or body that nobody names: rebels and rebels, rebels and them, a company in Lahore and the
// Lahore company; or the second is all of a country that the first belongs to: a dealer in Dalian and "Chinese companies".
func (a *analysis) sameNoun(xs, ys []extract.Argument) bool {
	for _, g := range xs {
		for _, h := range ys {
			if a.upos(g.Head) == "NOUN" && a.upos(h.Head) == "NOUN" && a.lemma(g.Head) == a.lemma(h.Head) && a.isDefinite(max(g.Head, h.Head)) && a.shareWord(g, h) {
				return true
			}
			if p, q := a.party(g.Head), a.party(h.Head); a.xpos(h.Head) == "NNS" && a.tree().Parsed(h.Head) && a.tree().Child(h.Head, "det", "nummod") < 0 && p.country != "" && p.country == q.country {
				return true
			}
			if a.xpos(g.Head) == "NNS" && (a.lemma(g.Head) == a.lemma(h.Head) || a.lower(g.Head) == a.lower(h.Head) || a.is(h.Head, "them")) || a.xpos(h.Head) == "NNS" && a.is(g.Head, "them") {
				return true
			}
		}
	}
	return false
}

// mayBeCalled reports whether a role of claim y is a definite noun that says nothing but what those of the same role in x may be: the fighters, of the Dawn
// militia. It speaks neither for nor against one dealing.
func (a *analysis) mayBeCalled(xs, ys []extract.Argument) bool {
	if len(ys) != 1 {
		return false
	}
	h := ys[0].Head
	if g := xs[0].Head; len(xs) == 1 && a.upos(g) == "NOUN" && a.isDefinite(g) && a.party(g) == (party{}) && a.isGroup(g) && a.party(h).state {
		return true // "the same forces", of the country
	}
	if a.upos(h) == "NOUN" && a.isDefinite(h) && a.isBodyName(h) && a.isBodyName(xs[0].Head) && a.party(h).id == "" {
		p, q := a.party(h).country, a.party(xs[0].Head).country
		return p == "" || q == "" || p == q // "the Hong Kong company", of Velmar
	}
	m := a.d.MentionAt(h)
	if a.upos(h) != "NOUN" && a.upos(h) != "PROPN" || !a.tree().Parsed(h) || a.tree().Child(h, "amod", "nmod", "compound", "nmod:poss", "acl", "acl:relcl", "nummod") >= 0 || !a.isDefinite(h) ||
		m == nil || m.Class != extract.ArmedGroup || m.Entity.ID != "" || !m.Antecedent.Empty() {
		return false
	}
	return slices.ContainsFunc(xs, func(g extract.Argument) bool {
		o := a.d.MentionAt(g.Head)
		return o != nil && o.Class == extract.ArmedGroup
	})
}

// isWithin reports whether each of xs is a force or body in the land or place that ys are, as far as the text says where it is.
func (a *analysis) isWithin(xs, ys []extract.Argument) bool {
	if len(ys) != 1 {
		return false
	}
	o := a.d.EntityAt(ys[0].Head)
	if o == nil || o.Kind != extract.Country && o.Kind != extract.Region && o.Kind != extract.City {
		return false
	}
	for _, g := range xs {
		if m := a.d.MentionAt(g.Head); a.upos(g.Head) != "NOUN" || m == nil || m.Class != extract.ArmedGroup && m.Class != extract.People {
			return false
		}
		there := false
		for t := g.Range.Start; t < g.Range.End; t++ {
			e := a.d.EntityAt(t)
			there = there || a.is(t, "there") || t+1 == g.Range.End && t+1 < len(a.d.Tokens) && a.is(t+1, "there") || e != nil && (e.ID == o.ID || e.Country != "" && e.Country == o.Country)
		}
		if !there {
			return false
		}
	}
	return true
}

// isGroup reports whether noun t denotes fighters.
func (a *analysis) isGroup(t int) bool {
	m := a.d.MentionAt(t)
	return m != nil && (m.Class == extract.ArmedGroup || m.Class == extract.People) || governmentNouns[a.lemma(t)] && strings.HasPrefix(a.lemma(t), "force")
}

// shareWord reports whether two phrases have a word of a name in common beside their heads: "a company in Lahore", "the Lahore company".
func (a *analysis) shareWord(g, h extract.Argument) bool {
	for t := g.Range.Start; t < g.Range.End; t++ {
		for k := h.Range.Start; k < h.Range.End; k++ {
			if a.upos(t) == "PROPN" && a.upos(k) == "PROPN" && a.lower(t) == a.lower(k) {
				return true
			}
		}
	}
	return false
}

// isAnybody reports whether a role names nobody in particular: anybody, any country, nobody.
func (a *analysis) isAnybody(args []extract.Argument) bool {
	h := args[0].Head
	if a.is(h, "anybody", "anyone", "nobody", "no-one", "none", "everybody", "everyone", "any", "either", "neither") {
		return true
	}
	return a.tree().Parsed(h) && len(args) == 1 && a.anyDeterminer(h) && a.d.EntityAt(h) == nil
}

// speaksOfItself reports whether a role of the own statement of a speaker, who is or speaks for a party of the other claim, is the speaker or we.
func (a *analysis) speaksOfItself(args []extract.Argument, speaker int) bool {
	if speaker < 0 {
		return false
	}
	if a.isNamedOne(&extract.Claim{Suppliers: args}, speaker) {
		return true
	}
	for _, g := range args {
		if g.Head == speaker || a.sameParty(g.Head, speaker) || a.ownWords(g.Head, speaker) || advocates[a.lemma(speaker)] && a.onlyHis(g.Head, speaker) {
			return true
		}
	}
	return false
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

// sameGoods reports whether the items of two claims can be the same: the nouns agree, or the categories where these are narrow; arms may be
// called weapons, and anything the goods.
func (a *analysis) sameGoods(x, y *extract.Claim) bool {
	if len(x.Items) == 0 || len(y.Items) == 0 {
		return true
	}
	apart := false
	for _, g := range x.Items {
		for _, h := range y.Items {
			if a.alike(a.substance(g), a.substance(h)) {
				return true
			}
			apart = apart || a.lemma(g.Head) == a.lemma(h.Head)
		}
	}
	if apart {
		return false
	}
	for _, p := range x.Category {
		for _, q := range y.Category {
			if p == q && !broad[p] || (p == "weapon" || q == "weapon") && arms[p] && arms[q] {
				return true
			}
		}
	}
	vague := func(g extract.Argument) bool { return a.isVague(g.Head) }
	return slices.ContainsFunc(x.Items, vague) || slices.ContainsFunc(y.Items, vague)
}

// substance is the noun of the goods themselves: what a pronoun takes up, what a piece or number is of ("a bag of cement", "thousands of rifles").
func (a *analysis) substance(g extract.Argument) int {
	if !g.Antecedent.Empty() && a.upos(g.Head) == "PRON" {
		return a.headWithin(g.Antecedent)
	}
	if g.Head >= 0 && a.tree().Parsed(g.Head) && (a.isPiece(g.Head) || a.d.ValueWithin(one(g.Head), extract.Quantity) != nil) {
		for _, k := range a.tree().Children(g.Head) {
			if k := int(k); a.base(k) == "nmod" && a.caseOf(k) == "of" {
				return k
			}
		}
	}
	return g.Head
}

// isPiece reports whether noun t is one, or one single, thing: "a bag of", "a single bullet".
func (a *analysis) isPiece(t int) bool {
	return t >= 0 && a.xpos(t) == "NN" && a.tree().Parsed(t) && a.isIndefinite(t)
}

// wares are nouns that may stand for goods of any kind.
var wares = set(`good goods item product merchandise cargo consignment load shipment equipment gear hardware material materiel supply kit technology ware freight
	article thing stuff commodity payload batch lot`)

// isVague reports whether the goods at token t may be any: a pronoun, or a noun for goods of every kind that no noun before it narrows.
func (a *analysis) isVague(t int) bool {
	return a.upos(t) == "PRON" || a.is(t, "any", "none", "some", "one") || a.upos(t) == "NUM" || wares[a.lemma(t)] && (!a.tree().Parsed(t) || a.tree().Child(t, "compound") < 0)
}

// broad are the item categories that hold too much for two items to be the same because they share one.
var broad = set(`other technology facility nuclear chemical biological dual_use service aid`)

// arms are the item categories that "weapons" may stand for.
var arms = set(`battle_tank armoured_vehicle artillery combat_aircraft attack_helicopter warship missile drone air_defence small_arms ammunition weapon
	missile_technology`)
