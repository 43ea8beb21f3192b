package reference

import (
	"slices"

	"claimtrail/extract"
)

// linkNames ties names to what stands beside them: an apposition ("Nordkabel, a Danish maker of cables"), a short form to the
// full one, "the North" to the Korea it means. Only words, tags and entities are looked at.
func (a *analysis) linkNames() {
	for i := range a.phrases {
		q := &a.phrases[i]
		if i+1 == len(a.phrases) {
			break
		}
		if j, ok := a.apposed(i); ok {
			a.appose(q, &a.phrases[j])
		} else if j, ok := a.equated(i); ok {
			a.equate(q, &a.phrases[j])
		}
	}
	a.spreadCountries()
	a.linkShortNames()
	a.linkUnknownNames()
	a.linkHalves()
}

// spreadCountries gives every mention of a named party the country that one of them has.
func (a *analysis) spreadCountries() {
	var country map[string]string // by entity id
	for i := range a.phrases {
		p := &a.phrases[i]
		if p.denoted < 0 || p.country == "" {
			continue
		}
		if e := &a.Entities[p.denoted]; e.Country == "" && e.ID != "" && country[e.ID] == "" {
			if country == nil {
				country = map[string]string{}
			}
			country[e.ID] = p.country
		}
	}
	if country == nil {
		return
	}
	for i := range a.phrases {
		if p := &a.phrases[i]; p.denoted >= 0 && p.country == "" {
			p.country = country[a.Entities[p.denoted].ID]
		}
	}
}

// next is the phrase that starts at token t, the longest with its possessors, looked for behind phrase i.
func (a *analysis) next(i, t int) (int, bool) {
	j := i + 1
	for j < len(a.phrases) && a.phrases[j].Start < t {
		j++
	}
	for j+1 < len(a.phrases) && a.phrases[j+1].Start == t {
		j++
	}
	return j, j < len(a.phrases) && a.phrases[j].Start == t && a.phrases[j].sent == a.phrases[i].sent
}

// apposed gives the phrase that follows phrase i behind a comma and is the same thing by another name: one of the two is a
// name, the other a common noun of the same sort.
func (a *analysis) apposed(i int) (int, bool) {
	p := &a.phrases[i]
	if p.End >= len(a.Tokens) || a.Word(p.End) != "," || p.role == possessor {
		return 0, false
	}
	j, ok := a.next(i, p.End+1)
	if !ok {
		return 0, false
	}
	q := &a.phrases[j]
	if p.isName() == q.isName() {
		return 0, false
	}
	name, common := p, q
	if q.isName() {
		name, common = q, p
	}
	if unknown := name.class == extract.NoActor && !name.proper.Empty(); !compatible(name.class, common.class) && !(unknown && describes(common)) {
		return 0, false
	}
	if common.plural || common.denoted >= 0 && common.class != extract.State {
		return 0, false
	}
	end := q.End
	if !q.isName() && !determiner(a.Tags[q.Start].XPOS) && q.poss < 0 && q.class != extract.Individual {
		return 0, false
	}
	if q.isName() { // "the state arms trader, Rosoboronexport, said"
		return j, p.definite && (end >= len(a.Tokens) || a.Tags[end].UPOS == "PUNCT")
	}
	return j, true
}

// equated gives the phrase of "X is a Danish company".
func (a *analysis) equated(i int) (int, bool) {
	p := &a.phrases[i]
	if !p.isName() || p.role == possessor || p.End >= len(a.Tokens) || a.Tags[p.End].Lemma != "be" {
		return 0, false
	}
	j, ok := a.next(i, p.End+1)
	return j, ok && !a.phrases[j].isName() && a.is(a.phrases[j].Start, "a", "an")
}

// equate takes over what "is a Danish company" says of a name.
func (a *analysis) equate(p, q *phrase) {
	switch {
	case p.class == extract.NoActor && !p.proper.Empty() && describes(q):
		p.class, p.country, p.noun = q.class, q.country, q.noun
		a.makeName(p)
	case p.country == "" && compatible(p.class, q.class):
		p.country = q.country
	}
}

// describes reports whether a common noun says what sort of party an unknown name is.
func describes(p *phrase) bool {
	switch p.class {
	case extract.Firm, extract.ArmedGroup, extract.OtherBody, extract.Individual:
		return !p.plural
	case extract.State:
		return !p.plural && p.noun != nil && (p.noun.sense == office || p.noun.sense == servant)
	}
	return false
}

// compatible reports whether a name of one class can be described by a noun of the other.
func compatible(x, y extract.ActorClass) bool {
	if x > y {
		x, y = y, x
	}
	switch x {
	case extract.NoActor, extract.Place, extract.Carrier, extract.People:
		return false
	}
	if x == y {
		return x != extract.State
	}
	pair := [2]extract.ActorClass{x, y}
	switch pair {
	case [2]extract.ActorClass{extract.Firm, extract.OtherBody}, [2]extract.ActorClass{extract.ArmedGroup, extract.OtherBody},
		[2]extract.ActorClass{extract.InterState, extract.OtherBody}, [2]extract.ActorClass{extract.Individual, extract.State}:
		return true
	}
	return false
}

// appose lets two phrases of one party share what they say.
func (a *analysis) appose(p, q *phrase) {
	name, common := p, q
	if q.isName() {
		name, common = q, p
	}
	if name.class == extract.NoActor {
		name.class, name.noun, name.country = common.class, common.noun, common.country
		a.makeName(name)
	}
	if name.class == extract.State && common.class == extract.Individual && !a.human(name) || common.class == extract.State && (common.noun == nil || common.noun.sense != office && common.noun.sense != servant) {
		return
	}
	if name.country == "" {
		name.country = common.country
	}
	if common.country == "" {
		common.country = name.country
	}
	common.class, common.denoted, common.via, common.made = name.class, name.denoted, name.via, name.made
	common.antecedent, common.by = a.nameOf(name), extract.ByApposition
}

// linkShortNames refers a surname, a shortened firm name or an acronym to the first full name of the same entity.
func (a *analysis) linkShortNames() {
	full := map[string]extract.Range{} // first occurrence by entity id
	for i := range a.Entities {
		e := &a.Entities[i]
		switch e.Kind {
		case extract.Person, extract.Company, extract.Organisation, extract.Group, extract.ThinkTank, extract.Media, extract.Agency, extract.Facility:
		default:
			continue
		}
		if e.ID == "" {
			continue
		}
		if r, ok := full[e.ID]; !ok || r.Len() == 1 && e.Range.Len() > 1 {
			full[e.ID] = e.Range
		}
	}
	for i := range a.phrases {
		p := &a.phrases[i]
		if !p.ownName || p.denoted < 0 || !p.antecedent.Empty() {
			continue
		}
		e := &a.Entities[p.denoted]
		r, ok := full[e.ID]
		if ok && r.Start < e.Range.Start && r.Len() > e.Range.Len() {
			p.antecedent, p.by = r, extract.ByAlias
		}
	}
}

// nameOf is the name in a phrase that ends in one.
func (a *analysis) nameOf(p *phrase) extract.Range {
	if p.ownName {
		return a.Entities[a.entity[p.head]].Range
	}
	return p.proper
}

// bearer is who bears a name: an entity, or a phrase with a name that is none.
type bearer struct{ entity, phrase int32 }

var several = bearer{none, none}

// linkUnknownNames gives a name that is no entity to the party whose name it repeats, or of whose name it is a part that
// nobody else shares: "Kim" after Kim Jong Un, "Nordkabel" after the Danish firm Nordkabel AS.
func (a *analysis) linkUnknownNames() {
	bearers := map[string]bearer{}
	note := func(w string, b bearer) {
		old, ok := bearers[w]
		switch {
		case !ok:
			bearers[w] = b
		case old != several && !a.sameBearer(old, b):
			bearers[w] = several
		}
	}
	e := 0
	for i := range a.phrases {
		p := &a.phrases[i]
		for ; e < len(a.Entities) && a.Entities[e].Range.Start < p.Start; e++ {
			ent := &a.Entities[e]
			if _, ok := kindClass[ent.Kind]; !ok || ent.Range.Len() < 2 {
				continue
			}
			note(a.Word(ent.Range.Start), bearer{int32(e), none})
			if t := ent.Range.End; t+2 < len(a.Tokens) && a.Word(t) == "(" && a.Word(t+2) == ")" && a.entity[t+1] < 0 {
				note(a.Word(t+1), bearer{int32(e), none})
			}
			if ent.Kind == extract.Person {
				note(a.Word(ent.Range.End-1), bearer{int32(e), none})
			}
		}
		if p.proper.Empty() || p.noun != nil && p.made == nil {
			continue
		}
		if p.made != nil {
			if t, ok := a.bracketed(p); ok { // "the Gulf Shipyard Company (GSC)"
				note(a.Word(t), bearer{none, int32(i)})
			}
			note(a.RangeText(p.proper), bearer{none, int32(i)})
			if p.proper.Len() > 1 {
				note(a.Word(p.proper.Start), bearer{none, int32(i)})
				if p.class == extract.Individual {
					note(a.Word(p.head), bearer{none, int32(i)})
				}
			}
			continue
		}
		b, ok := bearers[a.RangeText(p.proper)]
		switch {
		case !ok || b == several:
		case b.entity >= 0:
			q := &a.Entities[b.entity]
			p.class, p.denoted, p.country, p.via = a.classOf(q), int(b.entity), q.Country, q.Via
			p.antecedent, p.by = q.Range, extract.ByAlias
		default:
			q := &a.phrases[b.phrase]
			p.class, p.made, p.country, p.noun = q.class, q.made, q.country, nil
			if q.proper.Len() > p.proper.Len() {
				p.antecedent, p.by = q.proper, extract.ByAlias
			}
		}
	}
}

// bracketed is the single token in brackets behind a phrase.
func (a *analysis) bracketed(p *phrase) (int, bool) {
	t := p.End
	return t + 1, t+2 < len(a.Tokens) && a.Word(t) == "(" && a.Word(t+2) == ")" && a.entity[t+1] < 0
}

func (a *analysis) sameBearer(x, y bearer) bool {
	return a.bearerID(x) == a.bearerID(y)
}

func (a *analysis) bearerID(b bearer) string {
	if b.entity >= 0 {
		return a.Entities[b.entity].ID
	}
	return a.phrases[b.phrase].made.ID
}

// kindClass holds the kinds of entities that are called by a part of their name.
var kindClass = map[extract.EntityKind]bool{
	extract.Person: true, extract.Company: true, extract.Organisation: true, extract.Group: true, extract.ThinkTank: true,
}

// halves are the states that news calls by a point of the compass alone.
var halves = []struct {
	north, south         string // ISO codes
	northName, southName string
}{
	{"KP", "KR", "North Korea", "South Korea"},
	{"SD", "SS", "Sudan", "South Sudan"},
}

// linkHalves resolves "the North" and "the South" in a text about one of the divided countries.
func (a *analysis) linkHalves() {
	var named map[string][]int32 // entities that name a half, by code
	for i := range a.phrases {
		p := &a.phrases[i]
		if p.ownName || p.Len() != 2 || !a.is(p.Start, "the") || a.Word(p.head) != "North" && a.Word(p.head) != "South" {
			continue
		}
		if p.End < len(a.Tokens) && (a.Tags[p.End].UPOS == "PROPN" || a.is(p.End, "of")) {
			continue
		}
		if named == nil {
			named = a.namedHalves()
		}
		for k := range halves {
			h := &halves[k]
			if len(named[h.north]) == 0 && len(named[h.south]) == 0 {
				continue
			}
			code, name := h.north, h.northName
			if a.Word(p.head) == "South" {
				code, name = h.south, h.southName
			}
			p.class, p.via, p.country, p.noun = extract.State, extract.ViaName, code, nil
			if at := named[code]; len(at) > 0 {
				n, _ := slices.BinarySearchFunc(at, p.Start, func(e int32, tok int) int { return a.Entities[e].Range.Start - tok })
				p.denoted = int(at[max(n-1, 0)]) // the last before it, or the first behind
				p.antecedent, p.by = a.Entities[p.denoted].Range, extract.ByAlias
			} else {
				p.made = &extract.Entity{ID: "iso:" + code, Name: name, Kind: extract.Country, Country: code, Via: extract.ViaName}
			}
			break
		}
	}
}

// namedHalves gives the entities that name one of the divided countries, by code, in text order.
func (a *analysis) namedHalves() map[string][]int32 {
	out := make(map[string][]int32)
	for i := range a.Entities {
		if e := &a.Entities[i]; e.Kind == extract.Country && e.Via == extract.ViaName {
			for k := range halves {
				if e.Country == halves[k].north || e.Country == halves[k].south {
					out[e.Country] = append(out[e.Country], int32(i))
				}
			}
		}
	}
	return out
}
