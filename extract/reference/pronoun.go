package reference

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// family is a set of pronoun forms that agree with the same antecedents.
type family uint8

const (
	noFamily  family = iota
	neuter           // it, its, itself
	plural           // they, them, their, theirs, themselves
	masculine        // he, him, his, himself
	feminine         // she, her, hers, herself
	families
)

var pronouns = map[string]family{
	"it": neuter, "its": neuter, "itself": neuter,
	"they": plural, "them": plural, "their": plural, "theirs": plural, "themselves": plural,
	"he": masculine, "him": masculine, "his": masculine, "himself": masculine,
	"she": feminine, "her": feminine, "hers": feminine, "herself": feminine,
}

// How far back an antecedent is sought, and how good it must be. The weights follow the salience factors of Lappin and Leass
// (1994): recency, subject before object before the rest, parallel role; they were set on the coreference layer of GUM.
const (
	reachSentences = 4  // sentences
	reachPhrases   = 48 // phrases
	enough         = 40 // score from which a candidate is believed
	alone          = 30 // score that is enough where a party is asked for and only one is in reach
	ahead          = 10 // by which it must beat the next one that denotes something else
)

var recency = [reachSentences + 1]int{30, 24, 14, 7, 3}

// pronoun is one occurrence to be resolved.
type pronoun struct {
	tok    int
	family family
	sent   int
	owns   bool // its, their, his: it owns the noun it depends on
	subj   bool
	object bool
	verb   int // verb it depends on, or the verb that governs the noun it owns; -1 for none
	want   want
	states bool // subject of a noun or adjective
	speaks bool // subject of a verb of saying
	closes bool // ... behind the words it says: `"...", he said`
}

// link is what a pronoun was found to stand for: phrase i, together with phrase j when they are joined, -1 for not joined.
type link struct {
	tok  int
	i, j int
}

// resolvePronouns gives the third person pronouns of a parsed sentence their mentions. owners receives, for each possessive
// pronoun that was resolved, its mention.
func (a *analysis) resolvePronouns(s int) {
	var last [families]link
	for f := range last {
		last[f].tok = -1
	}
	a.owners = a.owners[:0]
	r := a.Sentences[s].Tokens
	for t := r.Start; t < r.End; t++ {
		if x := a.Tags[t].XPOS; x != "PRP" && x != "PRP$" {
			continue
		}
		f := pronouns[a.low(t)]
		if f == noFamily || f == neuter && a.expletive(t, r) {
			continue
		}
		p := a.pronounAt(t, f, s)
		l := link{t, -1, -1}
		if before := last[f]; before.tok >= 0 && before.i >= 0 && !p.closes && !a.coArguments(before.tok, t) && a.suits(&a.phrases[before.i], p.want) && a.reasonOf(&p) < 0 {
			l.i, l.j = before.i, before.j
		} else {
			l.i, l.j = a.antecedent(&p)
			if l.i < 0 && p.speaks {
				l.i, l.j = a.speaker(&p)
			}
		}
		last[f] = l
		m := extract.Mention{Head: t}
		switch {
		case l.i >= 0:
			m = a.standFor(t, l)
		case f == masculine || f == feminine:
			m.Class = extract.Individual
		default:
			continue
		}
		a.out = append(a.out, m)
		if p.owns {
			a.owners = append(a.owners, m)
		}
	}
}

// standFor is the mention of a pronoun at token t that stands for the phrases of l.
func (a *analysis) standFor(t int, l link) extract.Mention {
	q := &a.phrases[l.i]
	m := a.mention(q)
	m.Head, m.By = t, extract.ByPronoun
	m.Antecedent = a.referent(q)
	if m.Class == extract.Place && !q.ownName && works[a.Tags[q.head].Lemma] && l.j < 0 {
		m.Class = extract.OtherBody // who runs it
	}
	if m.Class == extract.NoActor && a.unknownName(q) { // the pronoun tells what nothing else does
		if m.Class = extract.OtherBody; pronouns[a.low(t)] != neuter {
			m.Class = extract.Individual
		}
	}
	if l.j >= 0 {
		m.Antecedent = extract.Range{Start: q.Start, End: a.phrases[l.j].End}
		if o := &a.phrases[l.j]; o.class != q.class || o.denoted != q.denoted || o.country != q.country {
			m.Entity = extract.Entity{}
			switch {
			case o.class == q.class && q.class == extract.Individual:
				m.Class = extract.People
			case o.class != q.class:
				m.Class = extract.NoActor
				if (a.party(o.class) || a.unknownName(o)) && (a.party(q.class) || a.unknownName(q)) {
					m.Class = extract.People
				}
			}
		}
	}
	return m
}

func (a *analysis) party(c extract.ActorClass) bool {
	switch c {
	case extract.NoActor, extract.Place, extract.Carrier:
		return false
	}
	return true
}

// pronounAt looks up the grammar of the pronoun at token t.
func (a *analysis) pronounAt(t int, f family, s int) pronoun {
	p := pronoun{tok: t, family: f, sent: s, verb: -1}
	h, rel := a.Tree.Head(t), a.Tree.Rel(t)
	if h < 0 {
		return p
	}
	if rel == "nmod:poss" {
		p.owns = true
		p.want = a.acts.nouns[a.Tags[h].Lemma].subject
		if n := a.noun(h, h); p.want == anything && n != nil && n.class != extract.NoActor && n.class != extract.Place && n.class != extract.Carrier {
			p.want = party
		}
		for v := h; v >= 0; v = a.Tree.Head(v) {
			if a.verbal(v) {
				p.verb = v
				break
			}
		}
		return p
	}
	if rel == "nmod" && a.Tree.Head(h) >= 0 && partitive[a.low(h)] { // "all of them are trained": the whole stands in the slot of its part
		h, rel = a.Tree.Head(h), a.Tree.Rel(h)
	}
	p.object = rel != "nsubj" && rel != "nsubj:pass"
	if !a.verbal(h) {
		p.states = !p.object
		return p
	}
	p.verb = h
	passive := a.Tree.Child(h, "nsubj:pass", "aux:pass") >= 0
	w := a.acts.verbs[a.Tags[h].Lemma]
	switch rel {
	case "nsubj", "nsubj:pass", "nsubj:outer":
		p.object = false
		p.subj, p.speaks = true, saying[a.Tags[h].Lemma]
		p.closes = p.speaks && t > a.Sentences[s].Tokens.Start && a.Tags[t-1].UPOS == "PUNCT" && a.closesQuote(t-1, s)
		if p.want = w.subject; passive {
			p.want = w.object
		} else if x := a.Tree.Child(h, "xcomp"); x > h && p.want == anything { // "they should stop sending"
			p.want = a.acts.verbs[a.Tags[x].Lemma].subject
		}
	case "obj":
		p.want = w.object
	case "iobj":
		p.want = party
	}
	return p
}

// partitive are words for a part of those that their of-phrase names.
var partitive = set("all some most many none both one several each neither few two three four five six")

// closesQuote reports whether a quotation ends at or right before the comma at token t.
func (a *analysis) closesQuote(t, s int) bool {
	for k := t; k >= a.Sentences[s].Tokens.Start && k >= t-1; k-- {
		switch a.Word(k) {
		case "\"", "”", "''", "’", "'":
			return true
		}
	}
	return false
}

func (a *analysis) verbal(t int) bool { return a.Tags[t].UPOS == "VERB" || a.Tags[t].UPOS == "AUX" }

// expletive reports whether "it" stands for nothing: "it is likely that", "it was reported that", "it took months to".
func (a *analysis) expletive(t int, r extract.Range) bool {
	if a.Tree.Rel(t) == "expl" {
		return true
	}
	if !a.is(t, "it") || t+2 >= r.End {
		return false
	}
	verb := t + 1
	for verb < r.End && (a.Tags[verb].XPOS == "MD" || a.Tags[verb].UPOS == "ADV" || a.Tags[verb].UPOS == "PART") {
		verb++
	}
	if verb >= r.End {
		return false
	}
	switch a.Tags[verb].Lemma {
	case "seem", "appear", "turn", "happen", "emerge", "transpire":
		return verb+1 < r.End && a.is(verb+1, "that", "as", "out", "likely", "unlikely")
	case "take", "rain", "snow":
		return a.Tags[verb].Lemma != "take"
	case "have":
		if verb++; verb >= r.End || !a.is(verb, "been") { // "it has agreed that", "it had a plan to"
			return false
		}
	case "be", "become", "remain":
	default:
		return false
	}
	for k := verb + 1; k < r.End && k < verb+8; k++ { // what follows: an adjective, noun or participle, then that / to / whether
		switch {
		case a.Tags[k].UPOS == "PUNCT" || a.Tags[k].UPOS == "VERB" && a.Tags[k].XPOS != "VBN" || a.Tags[k].UPOS == "ADP" && !a.is(k, "for", "of"):
			return false
		case addressed[a.low(k)]: // "it is ready to", "it was told that"
			return false
		case a.is(k, "that", "whether", "how", "why", "what"):
			return a.Tags[k].UPOS != "DET"
		case a.Tags[k].XPOS == "TO":
			n := a.noun(k-1, k-1)
			return a.Tags[k-1].UPOS == "ADJ" || k-1 > verb && a.Tags[k-1].UPOS == "NOUN" && (n == nil || !a.party(n.class)) // "it was the first firm to"
		}
	}
	return false
}

// addressed are predicates of somebody, and not of what a clause behind them says: "it is ready to", "it was told that".
var addressed = set(`able unable ready willing unwilling eager keen set due bound prepared free reluctant determined anxious glad happy content quick
slow entitled obliged poised confident convinced aware unaware satisfied optimistic worried concerned hopeful adamant told informed assured advised warned
notified promised persuaded supposed forced allowed permitted authorised authorized meant intended designed used first last`)

// antecedent finds the phrase that a pronoun stands for, and the one joined to it; -1 when none is good enough or two are
// about as good.
func (a *analysis) antecedent(p *pronoun) (best, with int) {
	best, with = -1, -1
	score, second := 0, 0
	try := func(i, dist, passed int, chained bool) {
		v, j := a.score(p, i, dist, passed)
		if chained && a.phrases[i].role < subject {
			v -= 14 // the pronouns between continue the subject
		}
		if v <= 0 {
			return
		}
		switch {
		case best >= 0 && a.same(best, i) && (j < 0) == (with < 0):
			score = max(score, v)
		case v > score:
			if best >= 0 {
				second = max(second, score)
			}
			best, with, score = i, j, v
		default:
			second = max(second, v)
		}
	}
	passed, dist := 0, 0
	chained := false
	seen := false // a pronoun of the family was subject of the sentence being left
	sent := p.sent
	at := a.phraseBefore(p.tok)
	for i := at; i >= 0 && passed < reachPhrases && at-i < 4*reachPhrases; i-- {
		q := &a.phrases[i]
		if q.sent != sent {
			if chained = seen; !seen {
				dist++
			}
			dist += max(0, sent-q.sent-1) // sentences without a phrase
			sent, seen = q.sent, false
			if dist > reachSentences || p.sent-sent > 2*reachSentences {
				break
			}
		}
		if q.pronoun {
			if q.sent != p.sent && pronouns[a.low(q.head)] == p.family && q.role == topic {
				seen = true
			}
			continue
		}
		passed++
		try(i, dist, passed, chained)
	}
	if best < 0 || a.phrases[best].sent != p.sent {
		if i := a.cataphor(p); i >= 0 {
			return i, -1
		}
	}
	switch {
	case best >= 0 && second == 0 && p.want == party && score >= alone: // nobody else comes into question
	case best < 0 || score < enough || score-second < ahead:
		return -1, -1
	case p.family == neuter && a.unknownName(&a.phrases[best]) && p.want != party && !p.speaks:
		return -1, -1 // a firm, or a place, or a thing?
	case a.phrases[best].class == extract.NoActor && p.want != thing && score < enough+10 && !a.unknownName(&a.phrases[best]):
		return -1, -1
	}
	return best, with
}

// speaker is who spoke last before pronoun p, the subject of a verb of saying that nothing else resolves: in this paragraph or the one before, nobody else
// having spoken since. "The report says P. It adds that Q": also what is no party, and a name that may be a town's. With it comes the one joined to it;
// -1 for none.
func (a *analysis) speaker(p *pronoun) (best, with int) {
	for i := a.phraseBefore(p.tok); i >= 0; i-- {
		q := &a.phrases[i]
		if p.sent-q.sent > reachSentences || a.Sentences[p.sent].Paragraph-a.Sentences[q.sent].Paragraph > 1 {
			break
		}
		if q.sent == p.sent && q.role == topic && p.family == neuter && a.singular(i) {
			break // who is spoken of in this sentence may speak as well
		}
		if q.sent == p.sent || !q.speaks || q.role < subject || a.temporal(q) || q.class == extract.NoActor && !a.unknownName(q) && !papers[a.Tags[q.head].Lemma] {
			continue
		}
		if q.pronoun {
			if pronouns[a.low(q.head)] != p.family {
				break
			}
			continue
		}
		joined, pair := a.joined(i)
		switch p.family {
		case plural:
			if pair {
				return i, joined
			}
			if ok, _ := a.several(i); ok && !(i > 0 && a.endsJoined(i)) {
				return i, -1
			}
		case neuter:
			if a.singular(i) && !pair && a.Tags[q.head].UPOS != "PRON" && q.class != extract.Place {
				return i, -1
			}
		default:
			sex := a.sexOf(q)
			name := q.class == extract.Place && q.ownName || a.unknownName(q)
			if !pair && (a.human(q) || name) && (sex == 0 || sex == 'f' == (p.family == feminine)) {
				return i, -1
			}
		}
		break
	}
	return -1, -1
}

// papers are nouns of what speaks though it is no party.
var papers = set(`report statement document study survey paper letter memo newspaper article investigation filing indictment complaint source assessment
audit review summary website daily weekly magazine`)

// unknownName reports whether a phrase ends in a proper noun that is neither an entity nor a listed noun.
func (a *analysis) unknownName(q *phrase) bool {
	return q.class == extract.NoActor && !q.proper.Empty() && q.noun == nil
}

// score rates phrase i as antecedent; 0 when it cannot be one. j is the phrase joined to it that the pronoun includes.
func (a *analysis) score(p *pronoun, i, dist, passed int) (v, j int) {
	q := &a.phrases[i]
	j = -1
	if a.temporal(q) {
		return 0, -1
	}
	switch p.family {
	case neuter:
		if !a.singular(i) || a.Tags[q.head].UPOS == "PRON" {
			return 0, -1
		}
		if _, ok := a.joined(i); ok && q.role != possessor {
			v -= 6
		}
	case plural:
		if k, ok := a.joined(i); ok {
			j = k
		} else if i > 0 && a.endsJoined(i) {
			return 0, -1
		} else {
			ok, loosely := a.several(i)
			if !ok {
				return 0, -1
			}
			if loosely {
				v -= 14
			}
		}
	case masculine, feminine:
		if !a.human(q) && !(a.unknownName(q) && q.role >= subject) {
			return 0, -1
		}
		switch sex := a.sexOf(q); {
		case sex == 0:
			v += 6
		case sex == 'f' == (p.family == feminine):
			v += 10
		default:
			return 0, -1
		}
	}
	if !a.suits(q, p.want) || p.family == plural && a.exemplifies(i) {
		return 0, -1 // "groups such as the Lions ... they": the groups
	}
	switch {
	case p.want == party && a.party(q.class):
		v += 6
	case p.states && p.family == neuter && a.party(q.class):
		v -= 8 // "it was a provocation", "it's back": rather what was said before than a party
	}
	if p.speaks && q.speaks {
		v += 10
	}
	above := 0
	if dist == 0 && q.sent == p.sent {
		if p.closes || a.bound(p, i) || q.speaks && a.quoted(p.tok) && !a.quoted(q.head) {
			return 0, -1 // who says something says "I" of himself
		}
		above = a.inSentence(p, q)
		v += above
	}
	role := q.role
	if h := a.treeHead(q); q.sent == p.sent && p.subj && p.want == party && role < subject && role != possessor && a.party(q.class) && a.Tree.Child(h, "conj") < 0 && (a.Tree.Rel(h) == "nsubj" || a.Tree.Rel(h) == "nsubj:pass") {
		if role = subject; a.Tree.Head(h) >= 0 && a.Tree.Rel(a.Tree.Head(h)) == "root" {
			role = topic // though its verb does not look finite
		}
	}
	v += recency[min(dist, reachSentences)]
	if x := a.Sentences[p.sent].Paragraph; a.Paragraphs[x].Kind == extract.ListItem && a.Sentences[q.sent].Paragraph != x {
		v -= 14 // each item speaks of its own
	}
	switch role {
	case topic:
		v += 16
		if p.object && above == 0 {
			v -= 10
		}
	case subject:
		v += 12
		if p.object && above == 0 {
			v -= 7
		}
	case possessor:
		v += 4
		if own := i + 1; own < len(a.phrases) && a.phrases[own].poss == i && a.phrases[own].role == topic && q.Start == a.Sentences[q.sent].Tokens.Start && p.want == party && !a.party(a.phrases[own].class) {
			v += 8 // "Chad's imports rose: it bought jets"
		}
	case oblique:
		v -= 2
		if p.object {
			v += 4
		}
	default:
		v += 3
		if p.object {
			v += 4
		}
	}
	if p.subj && role >= subject {
		v += 4
	}
	switch {
	case q.class == extract.NoActor && p.want != thing:
		v -= 4
	case q.isName():
		v += 5
	}
	if t := q.End; t+1 < len(a.Tags) && a.Tags[t].Lemma == "be" && pronouns[a.low(t+1)] == p.family {
		v -= 14 // "Chad was its supplier. It made": it is somebody else
	}
	if q.role == other && q.Start > 0 && a.Tags[q.Start-1].Lemma == "be" { // "X was a maker of Y": X is the better antecedent
		v -= 10
	}
	v -= min(passed, 8) / 2
	return v, j
}

// exemplifies reports whether phrase i stands in a list behind "such as".
func (a *analysis) exemplifies(i int) bool {
	for ; i > 0 && a.phrases[i].Start > 0 && a.phrases[i-1].sent == a.phrases[i].sent; i-- {
		t := a.phrases[i].Start - 1
		if a.is(t, "and", "or") && t > a.phrases[i-1].End {
			t--
		}
		if t != a.phrases[i-1].End || !a.is(t, ",", "and", "or") {
			break
		}
	}
	t := a.phrases[i].Start
	return t > 1 && a.is(t-1, "as") && a.is(t-2, "such")
}

// suits reports whether a phrase is of the sort that the slot asks for.
func (a *analysis) suits(q *phrase, w want) bool {
	switch w {
	case party:
		return a.party(q.class) || a.unknownName(q) || q.class == extract.Place && !q.ownName && works[a.Tags[q.head].Lemma]
	case thing:
		return q.class == extract.NoActor && !q.ownName || q.class == extract.Carrier || q.ownName && a.Entities[a.entity[q.head]].Kind == extract.Product || q.class == extract.Place && !q.ownName
	}
	return true
}

// works are places that stand for who runs them: "the yard laid the keel of a ship that it is building".
var works = set("plant factory shipyard yard mill refinery foundry smelter mine workshop")

// temporal reports whether a phrase says when.
func (a *analysis) temporal(q *phrase) bool {
	if q.ownName {
		return false
	}
	return moments[a.Tags[q.head].Lemma] || a.entity[q.head] == dated
}

var moments = set(`year month week day hour minute time moment decade century today yesterday tomorrow morning evening night afternoon period
monday tuesday wednesday thursday friday saturday sunday percent % way case fact example instance addition result number lot part kind sort`)

// endsJoined reports whether phrase i is the second of two that "and" joins.
func (a *analysis) endsJoined(i int) bool {
	t := a.phrases[i].Start - 1
	return t > 0 && a.is(t, "and", "&") && a.phrases[i].sent == a.phrases[i-1].sent
}

// same reports whether two phrases surely denote the same.
func (a *analysis) same(i, j int) bool {
	p, q := &a.phrases[i], &a.phrases[j]
	if !p.proper.Empty() && !q.proper.Empty() {
		return p.made != nil && q.made != nil && p.made.ID == q.made.ID || a.RangeText(p.proper) == a.RangeText(q.proper)
	}
	if p.made != nil && q.made != nil {
		return p.made.ID == q.made.ID
	}
	if p.denoted >= 0 && q.denoted >= 0 && p.class == q.class && (p.noun == nil || q.noun == nil || p.noun == q.noun || p.class == extract.State) {
		x, y := &a.Entities[p.denoted], &a.Entities[q.denoted]
		return x.ID != "" && x.ID == y.ID || p.class == extract.State && x.Country == y.Country && x.Country != ""
	}
	return p.denoted < 0 && q.denoted < 0 && !p.isName() && !q.isName() && p.plural == q.plural && a.Tags[p.head].Lemma == a.Tags[q.head].Lemma && (p.definite || q.definite)
}

// coArguments reports whether two tokens are arguments of one verb, so that they cannot denote the same unless reflexive
// (principle B of the binding theory, Chomsky 1981).
func (a *analysis) coArguments(x, y int) bool {
	hx, hy := a.Tree.Head(x), a.Tree.Head(y)
	return hx >= 0 && hx == hy && a.verbal(hx) && a.Tree.Rel(y) != "nmod:poss" && a.Tree.Rel(x) != "nmod:poss"
}

// bound reports whether grammar forbids the pronoun to stand for phrase i of its own sentence.
func (a *analysis) bound(p *pronoun, i int) bool {
	q := &a.phrases[i]
	h := a.treeHead(q)
	reflexive := a.is(p.tok, "itself", "themselves", "himself", "herself")
	if !p.owns && a.coArguments(h, p.tok) {
		return !reflexive
	}
	if p.object && !p.owns && !reflexive && p.verb >= 0 && p.verb == a.Tree.Head(p.tok) {
		if s := a.understood(p.verb); s == h || s >= 0 && a.denotes(s, i) {
			return true // "Chad agreed to buy it", "met the firm and paid it"
		}
	}
	if p.object && !reflexive && a.denotedBySubject(p, i) {
		return true
	}
	if n := a.Tree.Head(p.tok); p.owns && n >= 0 && a.Tree.Head(h) == n && a.Tree.Child(n, "cop") >= 0 {
		return true // "South Africa was its supplier"
	}
	if !p.owns && p.verb >= 0 && !reflexive && a.Tree.Rel(h) == "conj" && a.coArguments(a.Tree.Head(h), p.tok) {
		return true
	}
	for t := p.tok; t >= 0; t = a.Tree.Head(t) { // "the sale of it": inside the phrase without a clause between
		if t == h {
			return true
		}
		if t != p.tok && a.verbal(t) {
			break
		}
	}
	return false
}

// denotedBySubject reports whether phrase i is what a pronoun, subject of the verb of p, stands for: "it could not say whom it trained them for".
func (a *analysis) denotedBySubject(p *pronoun, i int) bool {
	if p.verb < 0 || a.Tree.Head(p.tok) != p.verb {
		return false
	}
	s := a.Tree.Child(p.verb, "nsubj", "nsubj:pass")
	for k := len(a.out) - 1; k >= 0 && s >= 0 && a.out[k].By == extract.ByPronoun; k-- {
		if a.out[k].Head == s {
			return a.out[k].Antecedent == a.referent(&a.phrases[i])
		}
	}
	return false
}

// quoted reports whether a quotation that opens in the sentence of token t is open there.
func (a *analysis) quoted(t int) bool {
	open := false
	for k := a.Sentences[a.SentenceOf(t)].Tokens.Start; k < t; k++ {
		switch a.Word(k) {
		case "“", "``":
			open = true
		case "”", "''":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// understood is the subject that verb v shares with the verb it is coordinate with or a complement of, or -1.
func (a *analysis) understood(v int) int {
	for i := 0; i < 4; i++ {
		if a.Tree.Child(v, "nsubj", "nsubj:pass", "csubj", "obl:agent") >= 0 {
			return -1
		}
		h := a.Tree.Head(v)
		if a.Tree.Rel(v) == "acl" && h >= 0 && a.Tree.Rel(h) == "obj" && a.Tree.Child(v, "mark") >= 0 { // "got a licence to sell it"
			v, h = h, a.Tree.Head(h)
			if s := a.Tree.Child(h, "nsubj", "nsubj:pass"); s >= 0 {
				return s
			}
		}
		if h < 0 || !a.verbal(h) || a.Tree.Rel(v) != "conj" && (a.Tree.Rel(v) != "xcomp" || a.Tree.Child(h, "obj", "iobj") >= 0) {
			return -1
		}
		if s := a.Tree.Child(h, "nsubj", "nsubj:pass"); s >= 0 {
			return s
		}
		v = h
	}
	return -1
}

// denotes reports whether the phrase of token t is another one for what phrase i denotes.
func (a *analysis) denotes(t, i int) bool {
	k := a.phraseBefore(t + 1)
	return k >= 0 && k != i && a.phrases[k].Has(t) && (a.same(k, i) || a.referent(&a.phrases[k]) == a.referent(&a.phrases[i]))
}

// treeHead is the token of a phrase that its sentence's tree governs from outside.
func (a *analysis) treeHead(q *phrase) int {
	t := q.head
	for h := a.Tree.Head(t); h >= 0 && q.Has(h); h = a.Tree.Head(t) {
		t = h
	}
	return t
}

// inSentence rates the grammar between a pronoun and a phrase of the same sentence: subjects of the clauses above it come first.
func (a *analysis) inSentence(p *pronoun, q *phrase) int {
	h := a.treeHead(q)
	v := a.Tree.Head(h)
	switch a.Tree.Rel(h) {
	case "nsubj", "nsubj:pass":
		if v >= 0 && addressing[a.Tags[v].Lemma] && a.Tree.Child(v, "obj", "iobj") >= 0 {
			return -8 // rather the one addressed
		}
		if v >= 0 && a.reasonOf(p) == v {
			return -20 // rather the one judged
		}
	case "obj", "iobj":
		if v >= 0 && a.reasonOf(p) == v {
			return 20 // "blacklisted the firm, saying it had"
		}
		if v >= 0 && addressing[a.Tags[v].Lemma] && p.subj && a.Tree.Dominates(v, p.tok) { // "asked Eritrea whether it had"
			return 20
		}
		return 0
	case "obl", "nmod":
		if c := a.Tree.Child(h, "case"); c >= 0 && (a.is(c, "on", "against")) && (v >= 0 && a.reasonOf(p) == v || v >= 0 && a.Tree.Head(v) >= 0 && a.reasonOf(p) == a.Tree.Head(v)) {
			return 20 // "imposed sanctions on the firm, saying it had"
		}
		if v >= 0 && p.subj && h < p.tok && a.bids(p.verb) && (a.Tree.Head(p.verb) == v || a.Tree.Head(p.verb) >= 0 && a.Tree.Head(a.Tree.Head(p.verb)) == v) { // "made clear to Chad that it should stop"
			return 20
		}
		return 0
	default:
		return 0
	}
	depth := 0 // clauses with a subject of their own between the pronoun and the verb
	for t := p.tok; t >= 0; t = a.Tree.Head(t) {
		if t == v {
			switch {
			case p.owns && depth == 0:
				return 14 // "Iran exports its oil"
			case depth <= 1:
				return 12 // "Iran said it would"
			}
			return 0
		}
		if r := a.Tree.Rel(t); r == "conj" || r == "parataxis" {
			if depth = 2; p.subj && !p.speaks && t == p.verb && a.Tree.Head(t) == v { // beside it, not above
				return 6
			}
		}
		if a.verbal(t) && a.Tree.Child(t, "nsubj", "nsubj:pass") >= 0 {
			depth++
		}
	}
	return 0
}

// reasonOf is the verb of judging or striking somebody that the clause whose subject pronoun p is gives the reason for: "[blacklisted] the firm, saying it had
// sold", "[fined] the bank because it had lent". Such verbs lay the cause in whom they strike (implicit causality; Garvey and Caramazza 1974). -1 for none,
// and for what is still to come or what somebody says in his own defence: "criticised the press, saying it had never sold any".
func (a *analysis) reasonOf(p *pronoun) int {
	if !p.subj || p.verb < 0 {
		return -1
	}
	for _, k := range a.Tree.Children(p.verb) {
		if l := a.Tags[k].Lemma; a.Tags[k].XPOS == "MD" || l == "not" || l == "never" {
			return -1
		}
	}
	w := p.verb
	switch m := a.Tree.Child(w, "mark"); a.Tree.Rel(w) {
	case "ccomp":
		if w = a.Tree.Head(w); w < 0 || a.Tags[w].XPOS != "VBG" || a.Tree.Rel(w) != "advcl" || a.Tree.Child(w, "nsubj", "mark") >= 0 {
			return -1
		}
	case "advcl":
		if m < 0 || !a.is(m, "because") {
			return -1
		}
	default:
		return -1
	}
	v := a.Tree.Head(w)
	if v < 0 || v > w || !a.verbal(v) || a.Tree.Child(v, "aux:pass") >= 0 {
		return -1
	}
	switch l := a.Tags[v].Lemma; {
	case judging[l]:
		return v
	case imposing[l]:
		for _, k := range a.Tree.Children(v) {
			if k := int(k); penal[strings.ToLower(a.Tags[k].Lemma)] {
				return v
			}
		}
	}
	return -1
}

var (
	judging = set(`applaud arrest ban bar blacklist censure chide commend condemn congratulate convict criticise criticize denounce designate detain dismiss expel fault fine fire honour
		honor imprison indict jail laud penalise penalize praise prosecute punish rebuke reprimand reward sack sanction scold sentence sue thank`)
	imposing = set("add announce impose place put slap")
	penal    = set("sanction list blacklist fine ban penalty embargo")
)

// bids reports whether the clause of verb v says what somebody is to do, as what he is told: "that they should stop".
func (a *analysis) bids(v int) bool {
	if v < 0 || a.Tree.Rel(v) != "ccomp" {
		return false
	}
	x := a.Tree.Child(v, "aux")
	return x >= 0 && a.is(x, "should", "must", "ought")
}

// addressing lists verbs whose object is the understood agent of what is asked, ordered or charged (object control).
var addressing = set(`ask urge accuse warn order remind demand persuade convince pressure force suspect blame charge request beg press challenge`)

// cataphor is the subject that a possessive pronoun looks forward to ("Despite its denials, Iran ..."), or -1.
func (a *analysis) cataphor(p *pronoun) int {
	r := a.Sentences[p.sent].Tokens
	if !p.owns {
		return -1
	}
	root := -1
	for t := p.tok; t >= 0; t = a.Tree.Head(t) {
		root = t
	}
	if root < 0 || root <= p.tok || !r.Has(root) {
		return -1
	}
	s := a.Tree.Child(root, "nsubj", "nsubj:pass")
	if s <= p.tok {
		return -1
	}
	i := a.phraseBefore(s + 1)
	if i < 0 {
		return -1
	}
	if q := &a.phrases[i]; !q.Has(s) || q.pronoun || a.treeHead(q) != s || !a.party(q.class) {
		return -1
	}
	if v, j := a.score(p, i, 0, 0); v <= 0 || j >= 0 {
		return -1
	}
	return i
}

// phraseBefore is the index of the last phrase that starts before token tok, or -1.
func (a *analysis) phraseBefore(tok int) int {
	i, _ := slices.BinarySearchFunc(a.phrases, tok, func(p phrase, tok int) int { return p.Start - tok })
	return i - 1
}
