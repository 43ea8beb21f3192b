package reference

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// How far back a definite description looks for what it describes, in sentences.
const (
	reachName  = 15 // for a name or title that has its noun: "President Kim ... the president"
	reachNoun  = 6  // for an earlier phrase with the same noun: "a Chinese firm ... the firm"
	reachFocus = 3  // for a party of another name: "Nordkabel ... the company"
)

// holders are the last two phrases that can be what a noun is said of.
type holders struct{ last, before int32 }

// describe resolves definite descriptions ("the company", "the regime", "the terrorist organization") from left to right,
// from words, tags and entities alone.
func (a *analysis) describe() {
	said := map[string]holders{}
	note := func(lemma string, i int) {
		h, ok := said[lemma]
		if !ok {
			h = holders{-1, -1}
		}
		if h.last >= 0 && !a.same(int(h.last), i) && a.phrases[h.last].antecedent != a.phrases[i].Range {
			h.before = h.last
		}
		h.last = int32(i)
		said[lemma] = h
	}
	for i := range a.phrases {
		p := &a.phrases[i]
		if p.pronoun {
			continue
		}
		if p.pair != neither {
			a.choose(i)
			continue
		}
		if p.ownName {
			if p.title >= 0 {
				note(strings.ToLower(a.Tags[p.title].Lemma), i)
			}
			for t := a.Entities[a.entity[p.head]].Range.Start; t <= p.head; t++ {
				w := strings.ToLower(a.Tags[t].Lemma)
				if one := strings.TrimSuffix(w, "s"); len(a.lex.nouns[w]) == 0 && len(a.lex.nouns[one]) > 0 {
					w = one // "Velmar Shipyards ... the shipyard"
				}
				if len(a.lex.nouns[w]) > 0 {
					note(w, i)
				}
			}
			continue
		}
		if p.noun == nil || p.class == extract.NoActor || p.noun.counts && p.noun.class == extract.NoActor {
			continue
		}
		lemma := strings.ToLower(a.Tags[p.head].Lemma)
		if p.title >= 0 {
			note(strings.ToLower(a.Tags[p.title].Lemma), i)
			continue
		}
		if a.anaphoric(p) {
			h, ok := said[lemma]
			if j := int(h.last); ok && a.holds(i, h) {
				a.identify(p, j)
			} else if !p.plural {
				a.focus(i)
			}
		} else if a.ledBy(p) {
			a.focusState(i)
		}
		if !p.antecedent.Empty() || p.denoted >= 0 || p.country != "" || !p.definite {
			note(lemma, i)
		}
	}
}

// anaphoric reports whether a phrase can refer back: "the", "this" or "that", and nothing that says which one.
func (a *analysis) anaphoric(p *phrase) bool {
	if p.End < len(a.Tags) && a.is(p.End, "there", "here") { // "the navy there"
		return false
	}
	if !p.definite || p.poss >= 0 || !p.antecedent.Empty() || p.denoted >= 0 && p.class != extract.State || p.inner == p.Start {
		return false
	}
	if !a.is(p.inner-1, "the", "this", "that", "these", "those") {
		return false
	}
	if a.Tags[p.head].UPOS == "PROPN" && p.head > p.inner || p.class == extract.Place && p.head > p.inner {
		return false // "the Missile Technology Control Regime", "the missile plant"
	}
	for t := p.inner; t < p.head; t++ {
		if a.Tags[t].UPOS == "PROPN" && a.entity[t] < 0 || a.Tags[t].XPOS == "JJS" || a.Tags[t].XPOS == "CD" || particular[a.low(t)] {
			return false
		}
	}
	if p.End < len(a.Tokens) && a.SentenceOf(p.End) == p.sent {
		if a.is(p.End, "of", "that", "who", "which", "whose", "where", "behind", "responsible", "from", "for", "within", "near", "called", "known") || a.Tags[p.End].XPOS == "VBN" || a.Tags[p.End].XPOS == "VBG" {
			return false
		}
	}
	return true
}

// ledBy reports whether a government is called by the name of somebody the entity stage does not know as its leader: "the Kim
// regime".
func (a *analysis) ledBy(p *phrase) bool {
	if !p.definite || p.country != "" || p.class != extract.State || p.head != p.inner+1 || p.poss >= 0 {
		return false
	}
	return a.Tags[p.inner].XPOS == "NNP" && a.entity[p.inner] < 0 && a.is(p.head, "regime", "government", "administration", "dynasty", "junta")
}

// particular lists modifiers that point to something else or to no particular one.
var particular = set(`other others first second third last next only new former latter parent local foreign international global entire whole rival
another previous many several some few old future respective right wrong recipient receiving supplying exporting host average so-called
warring neighbouring neighboring western eastern northern southern central regional interim provisional transitional`)

// holds reports whether phrase i can only be what the last of the phrases with its noun says.
func (a *analysis) holds(i int, h holders) bool {
	p := &a.phrases[i]
	fits := func(j int32) bool {
		q := &a.phrases[j]
		far := reachNoun
		if q.ownName {
			far = reachName
		}
		switch {
		case p.sent-q.sent > far, p.plural != (q.plural && !q.ownName):
			return false
		case p.country != "" && q.country != p.country:
			return false
		case q.noun != nil && p.noun != q.noun && len(p.noun.before) >= len(q.noun.before):
			return false
		case !q.isName() && (p.class == extract.ArmedGroup || descriptive[strings.ToLower(a.Tags[p.head].Lemma)] != nil):
			return false // weighed against names, see focus
		case q.denoted < 0 && q.country == "" && q.title < 0 && (p.plural || !a.introduces(q)):
			return false // nothing is learnt from it
		case q.class == extract.NoActor || q.class == extract.Place && !a.sameWords(p, q):
			return false
		case q.ownName && q.title < 0 && !compatible(p.class, q.class) && p.class != q.class:
			return false
		}
		return true
	}
	if !fits(h.last) {
		return false
	}
	// Two of the kind at about the same place leave it open.
	return h.before < 0 || !fits(h.before) || a.phrases[h.last].sent-a.phrases[h.before].sent >= 2
}

// introduces reports whether a phrase brings in somebody new: "a firm", "one firm".
func (a *analysis) introduces(q *phrase) bool {
	return a.is(q.Start, "a", "an", "one", "another", "two", "three", "four", "five") && q.Start < q.head
}

// sameWords reports whether two phrases end in the same noun.
func (a *analysis) sameWords(p, q *phrase) bool {
	return a.Tags[p.head].Lemma == a.Tags[q.head].Lemma
}

// identify makes phrase p stand for the party of phrase j.
func (a *analysis) identify(p *phrase, j int) {
	q := &a.phrases[j]
	p.antecedent, p.by = a.referent(q), extract.ByDescription
	p.country = q.country
	p.made = q.made
	if q.class != extract.NoActor {
		p.class = q.class
	}
	p.denoted, p.via = q.denoted, q.via
	if p.denoted >= 0 {
		p.via = extract.ViaDescription
		if p.class == extract.State && p.noun.sense == institution {
			p.via = extract.ViaGovernment
		}
	}
}

// choose resolves "the former" and "the latter" to the last two phrases that "and" joins, in the same sentence or the one
// before; without such a pair, "the latter" to the last party named in its sentence, and either to the only two parties of the sentence before.
func (a *analysis) choose(i int) {
	p := &a.phrases[i]
	name := -1
	for j := i - 1; j >= 0 && p.sent-a.phrases[j].sent <= 1 && i-j <= reachPhrases; j-- {
		q := &a.phrases[j]
		if k, ok := a.joined(j); ok && k < i {
			if p.pair == latter {
				j = k
			}
			name = j
			break
		}
		if name < 0 && q.pair == neither && q.sent == p.sent && q.denoted >= 0 && a.party(q.class) {
			name = j
			if p.pair == latter && j+3 >= i {
				break
			}
		}
	}
	if name < 0 || p.pair == former && name >= 0 && !a.opensPair(name) {
		if name = a.oneOfTwo(i); name < 0 {
			return
		}
	}
	q := &a.phrases[name]
	p.class, p.denoted, p.country, p.via, p.plural, p.ownName = q.class, q.denoted, q.country, q.via, q.plural, false
	p.antecedent, p.by = q.Range, extract.ByFormerLatter
	if p.class == extract.NoActor {
		p.antecedent, p.by = extract.Range{}, ""
	}
}

// oneOfTwo is the first or second of the only two parties that the sentence before phrase i names, as it says; -1 where there are others.
func (a *analysis) oneOfTwo(i int) int {
	p := &a.phrases[i]
	var two []int
	for j := i - 1; j >= 0 && p.sent-a.phrases[j].sent <= 1 && i-j <= reachPhrases; j-- {
		q := &a.phrases[j]
		if q.sent == p.sent {
			if q.pair == neither && q.denoted >= 0 {
				return -1 // somebody else is spoken of since
			}
			continue
		}
		if !a.party(q.class) || q.denoted < 0 || slices.ContainsFunc(two, func(k int) bool { return a.same(k, j) }) {
			continue
		}
		two = append(two, j)
	}
	if len(two) != 2 {
		return -1
	}
	if p.pair == former {
		return two[1]
	}
	return two[0]
}

// opensPair reports whether "and" joins phrase i to another.
func (a *analysis) opensPair(i int) bool {
	_, ok := a.joined(i)
	return ok
}

// referent is where the party of a phrase is named: its own antecedent if it has one, the name it denotes by, or itself.
func (a *analysis) referent(q *phrase) extract.Range {
	switch {
	case q.isName():
		return a.nameOf(q)
	case !q.antecedent.Empty():
		return q.antecedent
	}
	return q.Range
}

// focus resolves a description to the party that the text is about at this point, if only one comes into question.
func (a *analysis) focus(i int) {
	p := &a.phrases[i]
	if p.class == extract.State {
		a.focusState(i)
		return
	}
	lemma := strings.ToLower(a.Tags[p.head].Lemma)
	classes := descriptive[lemma]
	if len(classes) == 0 {
		if p.class != extract.ArmedGroup {
			return
		}
		classes = []extract.ActorClass{extract.ArmedGroup}
	}
	best, name, score, second := -1, -1, 0, 0
	try := func(j, entity, v int) { // the party of phrase j, or of an entity that modifies it
		if entity < 0 && best >= 0 && name < 0 && a.same(best, j) || entity >= 0 && name >= 0 && a.Entities[entity].ID == a.Entities[name].ID {
			score = max(score, v)
			return
		}
		if v > score {
			best, name, score, second = j, entity, v, score
		} else {
			second = max(second, v)
		}
	}
	for j := i - 1; j >= 0 && p.sent-a.phrases[j].sent <= reachFocus && i-j <= reachPhrases; j-- {
		q := &a.phrases[j]
		if q.pronoun || q.sent == p.sent && q.role >= subject && p.role < subject && p.role != possessor && !a.clauseBetween(j, i) {
			continue // "Altmark lent the company money": somebody else
		}
		v := recency[p.sent-q.sent]
		for t := q.inner; t <= q.head; t++ {
			e := a.entity[t]
			if e < 0 {
				continue
			}
			ent := &a.Entities[e]
			t = ent.Range.End - 1
			if !in(a.classOf(ent), classes) || ent.Kind == extract.Media || p.country != "" && ent.Country != p.country {
				continue
			}
			if t >= q.head {
				try(j, int(e), v+int(q.role)*3+4)
			} else {
				try(j, int(e), v)
			}
		}
		if q.ownName || q.denoted >= 0 || p.country != "" && q.country != p.country {
			continue
		}
		switch {
		case q.made != nil && in(q.class, classes):
			try(j, -1, v+int(q.role)*3+4)
		case a.unknownName(q) && in(extract.Firm, classes) && q.role >= subject:
			try(j, -1, v+int(q.role)*3-2)
		case q.noun != nil && !q.plural && in(q.class, classes) && q.antecedent.Empty() && a.introduces(q):
			if a.sameWords(p, q) {
				v += 8
			}
			try(j, -1, v+int(q.role)*3)
		}
	}
	if best < 0 || score-second < 8 {
		return
	}
	if name < 0 || a.entity[a.phrases[best].head] == int32(name) {
		a.identify(p, best)
		return
	}
	e := &a.Entities[name]
	p.class, p.denoted, p.country, p.via = a.classOf(e), name, e.Country, extract.ViaDescription
	p.antecedent, p.by = e.Range, extract.ByDescription
}

// descriptive gives the classes of names that a bare noun describes.
var descriptive = map[string][]extract.ActorClass{
	"company":      {extract.Firm},
	"firm":         {extract.Firm},
	"manufacturer": {extract.Firm},
	"corporation":  {extract.Firm},
	"conglomerate": {extract.Firm},
	"enterprise":   {extract.Firm},
	"business":     {extract.Firm},
	"contractor":   {extract.Firm},
	"maker":        {extract.Firm},
	"giant":        {extract.Firm},
	"shipbuilder":  {extract.Firm},
	"group":        {extract.ArmedGroup, extract.OtherBody, extract.Firm},
	"organisation": {extract.ArmedGroup, extract.InterState, extract.OtherBody},
	"organization": {extract.ArmedGroup, extract.InterState, extract.OtherBody},
	"movement":     {extract.ArmedGroup},
	"agency":       {extract.InterState, extract.OtherBody},
	"bloc":         {extract.InterState},
	"alliance":     {extract.InterState},
	"institute":    {extract.OtherBody},
}

func in(c extract.ActorClass, classes []extract.ActorClass) bool {
	for _, k := range classes {
		if c == k {
			return true
		}
	}
	return false
}

// focusState resolves "the country", "the regime", "the army" to the state in focus.
func (a *analysis) focusState(i int) {
	p := &a.phrases[i]
	if p.denoted >= 0 || p.country != "" || p.noun.sense == servant || p.noun.sense == noSense || len(p.noun.before) == 0 && vague[strings.ToLower(a.Tags[p.head].Lemma)] {
		return
	}
	within := p.Start > 0 && a.is(p.Start-1, "in", "across", "within", "throughout", "inside", "into", "outside")
	best, score, second, focal := -1, 0, 0, false
	a.countCountries()
	j := i - 1 // phrase that holds the entity
	for k := a.lastEntity(p.Start); k >= 0; k-- {
		e := &a.Entities[k]
		for j >= 0 && a.phrases[j].Start > e.Range.Start {
			j--
		}
		if j < 0 || i-j > reachPhrases {
			break
		}
		for j > 0 && a.phrases[j].End < e.Range.End {
			j--
		}
		q := &a.phrases[j]
		if p.sent-q.sent > reachFocus {
			break
		}
		if e.Country == "" || e.Kind != extract.Country && e.Kind != extract.Government && e.Kind != extract.Agency {
			continue
		}
		v := recency[p.sent-q.sent]
		head := q.Has(e.Range.Start) && q.head < e.Range.End
		if head || q.denoted == k {
			v += int(q.role) * 2
		}
		switch {
		case e.Via == extract.ViaDemonym && (q.noun == nil || q.noun.sense != institution && q.noun.sense != office):
			continue // "Zambian diplomats" and "Russian arms" bring nobody into focus
		case e.Via == extract.ViaDemonym:
			v -= 4
		case e.Via == extract.ViaCapital && p.noun.sense == territory:
			v -= 10 // a capital stands for the government
		}
		if e.Country == a.dominant {
			v += 6
		}
		if q.sent == p.sent && head && q.role >= subject && p.role < subject && p.role != possessor && !a.clauseBetween(j, i) {
			if !within {
				continue // "Russia armed the government": somebody else's
			}
			v += 10
		}
		switch {
		case best >= 0 && a.Entities[best].Country == e.Country:
			score = max(score, v)
		case v > score:
			best, score, second = k, v, score
			focal = p.noun.sense == territory || head && q.role >= possessor || q.denoted == k && q.role >= subject
		default:
			second = max(second, v)
		}
	}
	if best < 0 || score < 12 {
		return
	}
	if a.Entities[best].Country != a.dominant && (second > 0 || !focal || a.dominant != "") || score-second < 4 {
		return // one of several, a recipient, a scene
	}
	e := &a.Entities[best]
	p.denoted, p.country, p.antecedent, p.by = best, e.Country, e.Range, extract.ByDescription
	p.via = extract.ViaDescription
	if p.noun.sense == institution {
		p.via = extract.ViaGovernment
	}
}

// countCountries finds the country that the text is about: named at least twice as often as any other.
func (a *analysis) countCountries() {
	if a.counted {
		return
	}
	a.counted = true
	count := map[string]int{}
	for i := range a.Entities {
		if e := &a.Entities[i]; e.Country != "" && (e.Kind == extract.Country || e.Kind == extract.Government || e.Kind == extract.City) {
			count[e.Country]++
		}
	}
	first, second := 0, 0
	for i := range a.Entities { // in text order, so that equals are treated alike on every run
		c := a.Entities[i].Country
		n := count[c]
		delete(count, c)
		switch {
		case n > first:
			first, second, a.dominant = n, first, c
		case n > second:
			second = n
		}
	}
	if first < 3 || first < 2*second {
		a.dominant = ""
	}
}

// vague lists nouns of states that do not refer back by themselves.
var vague = set(`state ally neighbour neighbor power superpower mission delegation embassy consulate customs marines fleet squadron division infantry
battalion regiment brigade police legislature senate court parliament power powers minister ambassador envoy consul congress senate treasury intelligence prosecution theocracy dictatorship
ayatollah king queen emir sultan king`)

// lastEntity is the index of the last entity that ends before token tok, or -1.
func (a *analysis) lastEntity(tok int) int {
	lo, hi := 0, len(a.Entities)
	for lo < hi {
		m := (lo + hi) / 2
		if a.Entities[m].Range.End <= tok {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

// clauseBetween reports whether another subject stands between phrases j and i.
func (a *analysis) clauseBetween(j, i int) bool {
	for k := j + 1; k < i; k++ {
		if a.phrases[k].role >= subject {
			return true
		}
	}
	return false
}
