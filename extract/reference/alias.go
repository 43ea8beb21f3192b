package reference

import (
	"slices"

	"claimtrail/extract"
)

// linkNames ties names to what stands beside them: an apposition ("Nordkabel, a Danish maker of cables"), a short form to the
// full one, "the North" to the Korea it means. Only words, tags and entities are looked at.
func (a *analysis) linkNames() {
	country := map[string]string{} // of named parties, by entity id
	for i := range a.phrases {
		if q := &a.phrases[i]; i+1 < len(a.phrases) {
			if j, ok := a.apposed(i); ok {
				a.appose(q, &a.phrases[j])
			} else if j, ok := a.equated(i); ok && q.country == "" && compatible(q.class, a.phrases[j].class) {
				q.country = a.phrases[j].country
			}
		}
	}
	for i := range a.phrases {
		p := &a.phrases[i]
		if p.denoted < 0 || p.country == "" {
			continue
		}
		if e := &a.Entities[p.denoted]; e.Country == "" && e.ID != "" && country[e.ID] == "" {
			country[e.ID] = p.country
		}
	}
	if len(country) > 0 {
		for i := range a.phrases {
			if p := &a.phrases[i]; p.denoted >= 0 && p.country == "" {
				p.country = country[a.Entities[p.denoted].ID]
			}
		}
	}
	a.linkShortNames()
	a.linkNamesakes()
	a.linkHalves()
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
	if p.ownName == q.ownName || !compatible(p.class, q.class) || p.plural != q.plural && !p.ownName && !q.ownName {
		return 0, false
	}
	common := q
	if q.ownName {
		common = p
	}
	if common.plural || common.denoted >= 0 && common.class != extract.State {
		return 0, false
	}
	end := q.End
	if !q.ownName && !determiner(a.Tags[q.Start].XPOS) && q.poss < 0 && q.class != extract.Individual {
		return 0, false
	}
	if q.ownName { // "the state arms trader, Rosoboronexport, said"
		return j, p.definite && (end >= len(a.Tokens) || a.Tags[end].UPOS == "PUNCT")
	}
	return j, true
}

// equated gives the phrase of "X is a Danish company".
func (a *analysis) equated(i int) (int, bool) {
	p := &a.phrases[i]
	if !p.ownName || p.End >= len(a.Tokens) || a.Tags[p.End].Lemma != "be" {
		return 0, false
	}
	j, ok := a.next(i, p.End+1)
	return j, ok && !a.phrases[j].ownName && a.is(a.phrases[j].Start, "a", "an")
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
	if q.ownName {
		name, common = q, p
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
	common.class, common.denoted, common.via = name.class, name.denoted, name.via
	common.antecedent, common.by = name.Range, extract.ByApposition
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

// linkNamesakes gives a single proper noun that the entity stage did not know to the one person of whose name it is a part,
// so that "Kim" is Kim Jong Un after his full name.
func (a *analysis) linkNamesakes() {
	people := map[string]int32{} // part of a name to the entity, none when several persons share it
	e := 0
	for i := range a.phrases {
		p := &a.phrases[i]
		for ; e < len(a.Entities) && a.Entities[e].Range.Start < p.Start; e++ {
			a.notePerson(people, e)
		}
		if !a.unknownName(p) || p.head != p.inner {
			continue
		}
		if k, ok := people[a.Word(p.head)]; ok && k >= 0 {
			q := &a.Entities[k]
			p.class, p.denoted, p.country, p.via = extract.Individual, int(k), q.Country, q.Via
			p.antecedent, p.by = q.Range, extract.ByAlias
		}
	}
}

func (a *analysis) notePerson(people map[string]int32, e int) {
	ent := &a.Entities[e]
	if ent.Kind != extract.Person || ent.Range.Len() < 2 {
		return
	}
	for _, t := range []int{ent.Range.Start, ent.Range.End - 1} {
		w := a.Word(t)
		if k, ok := people[w]; !ok {
			people[w] = int32(e)
		} else if k >= 0 && a.Entities[k].ID != ent.ID {
			people[w] = none
		}
	}
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
				p.unnamed = &extract.Entity{ID: "iso:" + code, Name: name, Kind: extract.Country, Country: code, Via: extract.ViaName}
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
