package reference

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

var set = word.Set

// classify says for every phrase what sort of party it can denote and which country it belongs to.
func (a *analysis) classify() {
	for i := range a.phrases {
		p := &a.phrases[i]
		switch {
		case p.pronoun:
		case p.ownName:
			a.classifyName(p)
		case p.noun != nil:
			a.classifyNoun(p)
			if !p.proper.Empty() {
				a.makeName(p)
			}
		}
	}
	for i := len(a.phrases) - 1; i >= 0; i-- { // from the right, because what follows an "of" decides what stands before it
		a.addFollowing(i)
	}
	for i := range a.phrases {
		a.settle(&a.phrases[i])
	}
}

// classOf is what a name denotes when it stands by itself.
func (a *analysis) classOf(e *extract.Entity) extract.ActorClass {
	switch e.Kind {
	case extract.Country, extract.Government, extract.Agency:
		if e.Via == extract.ViaCapital && a.visited(e.Range) {
			return extract.Place
		}
		return extract.State
	case extract.International:
		return extract.InterState
	case extract.Group:
		return extract.ArmedGroup
	case extract.Company:
		return extract.Firm
	case extract.Media, extract.ThinkTank, extract.Organisation:
		return extract.OtherBody
	case extract.Person:
		return extract.Individual
	case extract.Region, extract.City, extract.Facility:
		return extract.Place
	case extract.Vessel:
		return extract.Carrier
	}
	return extract.NoActor
}

// visited reports whether a capital is the end or the beginning of somebody's journey, and so the town and not the government.
// Behind other prepositions of place the entity stage has told the two apart.
func (a *analysis) visited(r extract.Range) bool {
	start := a.Sentences[a.SentenceOf(r.Start)].Tokens.Start
	k := r.Start - 1
	for k >= start && (a.Tags[k].UPOS == "ADJ" || a.Tags[k].UPOS == "DET") { // "left snowy Moscow"
		k--
	}
	if k < start {
		return false
	}
	if a.Tags[k].UPOS == "VERB" {
		return goals[a.Tags[k].Lemma]
	}
	switch a.low(k) {
	case "to", "from", "for", "towards", "toward":
		for j := k - 1; j >= start && j >= k-4; j-- {
			if journeys[strings.ToLower(a.Tags[j].Lemma)] {
				return true
			}
		}
	}
	return false
}

// goals lists verbs whose object is where somebody goes or what is hit there; journeys lists words of a journey.
var (
	goals    = set(`visit reach leave enter tour flee bomb shell strike hit pound attack`)
	journeys = set(`travel fly arrive return depart trip journey visit flight tour walk kilometre kilometer mile km ambassador envoy airport embassy`)
)

// classifyName classes a phrase that ends in a name; its title and modifiers may add the country.
func (a *analysis) classifyName(p *phrase) {
	e := &a.Entities[a.entity[p.head]]
	p.class = a.classOf(e)
	p.via = e.Via
	p.country = e.Country
	if p.class == extract.Place && e.Kind == extract.Country {
		return // the town, not the state
	}
	p.denoted = int(a.entity[p.head])
	if e.Via == extract.ViaDemonym && (a.Tags[p.head].UPOS == "NOUN" || a.is(p.Start, "a", "an", "another") && p.inner == p.head) && !p.plural && !p.definite {
		p.class, p.denoted = extract.Individual, -1 // "a Russian"
	}
	if p.country == "" {
		if n := a.nation(p); n >= 0 {
			p.country = a.Entities[n].Country
		}
	}
}

// nation is the index of the entity that gives a phrase its country: its possessor or a modifier before its head; -1 for
// none or several. A modifier joined to another word by a hyphen does not count ("Iran-backed"), unless the word says where
// something is at home ("Dubai-based").
func (a *analysis) nation(p *phrase) int {
	found := -1
	if p.poss >= 0 {
		o := &a.phrases[p.poss]
		if o.denoted >= 0 && a.Entities[o.denoted].Country != "" {
			found = o.denoted
		} else if e := a.entity[o.head]; e >= 0 && a.Entities[e].Country != "" {
			found = int(e)
		}
	}
	title := p.head
	if p.title >= 0 {
		title = p.title
	}
	subject := about[a.Tags[title].Lemma]
	for t := p.inner; t < p.head; t++ {
		e := a.entity[t]
		if e < 0 {
			continue
		}
		ent := &a.Entities[e]
		t = ent.Range.End - 1
		if t >= p.head || ent.Country == "" || subject && ent.Via != extract.ViaDemonym && ent.Via != extract.ViaAcronym {
			continue
		}
		switch ent.Kind {
		case extract.Country, extract.City, extract.Region, extract.Government, extract.Agency, extract.Group, extract.Person:
		default:
			continue
		}
		if a.Tags[t+1].XPOS == "HYPH" && t+2 <= p.head && !a.is(t+2, "based", "registered", "headquartered", "owned", "born", "run", "incorporated") {
			continue
		}
		if found >= 0 && a.Entities[found].Country != ent.Country {
			return -1
		}
		if found < 0 {
			found = int(e)
		}
	}
	return found
}

// about lists nouns of people before which the name of a country says what they deal with, not where they are from: "North
// Korea expert", "Seoul bureau chief".
var about = set(`expert analyst specialist scholar researcher correspondent editor reporter chief watcher historian envoy ambassador
director programme program desk project fellow adviser advisor`)

// body is the index of the entity of a group, firm or body among the possessor and modifiers of a phrase, or -1.
func (a *analysis) body(p *phrase) int {
	ok := func(e int) bool {
		switch a.Entities[e].Kind {
		case extract.Group, extract.International, extract.Company, extract.Organisation, extract.ThinkTank, extract.Media:
			return true
		}
		return false
	}
	if p.poss >= 0 {
		if o := a.phrases[p.poss].denoted; o >= 0 && ok(o) {
			return o
		}
	}
	for t := p.inner; t < p.head; t++ {
		if e := a.entity[t]; e >= 0 && ok(int(e)) && a.Tags[a.Entities[e].Range.End].XPOS != "HYPH" {
			return int(e)
		}
	}
	return -1
}

// classifyNoun classes a phrase with a common noun at its head.
func (a *analysis) classifyNoun(p *phrase) {
	n := p.noun
	p.class = n.class
	for t := p.inner; t < p.head; t++ {
		if e := a.entity[t]; e >= 0 && a.Entities[e].Kind == extract.Product && n.class != extract.Firm {
			p.class = extract.NoActor // "Su-35 fighters"
			return
		}
	}
	if n.class == extract.State && a.rebels(p) {
		p.class = extract.ArmedGroup
	}
	nation, body := a.nation(p), a.body(p)
	if n.sense == territory && p.poss >= 0 {
		return // "Iran's ally" is somebody else
	}
	if e := p.head + 1; a.is(p.head, "powers") && e+1 < len(a.Tokens) && a.Tags[e].XPOS == "TO" && a.Tags[e+1].XPOS == "VB" && !p.definite {
		p.class = extract.NoActor // "wider powers to stop imports"
		return
	}
	if a.is(p.head, "fund", "funds") && (a.Tags[p.Start].XPOS == "PRP$" || p.plural && p.inner == p.head) {
		p.class = extract.NoActor // "paid for it out of its fisheries fund": money and no party
		return
	}
	if nation >= 0 {
		p.country = a.Entities[nation].Country
	}
	switch p.class {
	case extract.State:
		switch {
		case body >= 0 && n.sense == servant: // "Hamas officials", "UN inspectors"
			p.country = a.Entities[body].Country
			if p.class = extract.Individual; p.plural {
				p.class, p.denoted, p.via = a.classOf(&a.Entities[body]), body, extract.ViaDescription
			}
		case nation >= 0:
			p.denoted, p.via = nation, a.stateVia(p, nation)
			if n.sense == servant && !p.plural {
				p.class, p.denoted = extract.Individual, -1
			}
		}
	case extract.ArmedGroup:
		if body >= 0 && a.Entities[body].Kind == extract.Group {
			p.denoted, p.via = body, extract.ViaDescription
		}
	}
}

// makeName gives a name that is no entity the party that its noun, title or apposition says it is.
func (a *analysis) makeName(p *phrase) {
	if p.class == extract.State {
		if p.noun.sense != office && p.noun.sense != servant {
			return // "Defence Ministry"
		}
		p.class, p.denoted = extract.Individual, -1
	}
	kind, ok := kinds[p.class]
	if !ok {
		return
	}
	name := a.RangeText(p.proper)
	p.made = &extract.Entity{Range: p.proper, Kind: kind, ID: "name:" + name, Name: name, Country: p.country, Via: extract.ViaName, Rule: "reference"}
}

// kinds gives the kind of a name by what it is called.
var kinds = map[extract.ActorClass]extract.EntityKind{
	extract.Firm: extract.Company, extract.ArmedGroup: extract.Group, extract.InterState: extract.International,
	extract.OtherBody: extract.Organisation, extract.Individual: extract.Person,
}

// rebels reports whether a modifier says that forces fight against a state.
func (a *analysis) rebels(p *phrase) bool {
	for t := p.inner; t < p.head; t++ {
		if a.entity[t] < 0 && a.is(t, "rebel", "insurgent", "guerrilla", "opposition", "terrorist", "militant", "separatist", "mercenary", "irregular", "proxy", "paramilitary") {
			return true
		}
	}
	return false
}

// stateVia says how words stand for the state whose name or demonym is entity nation.
func (a *analysis) stateVia(p *phrase, nation int) extract.Via {
	if p.noun.sense == servant || a.Entities[nation].Kind == extract.Person {
		return extract.ViaDescription
	}
	if p.noun.sense == territory {
		return extract.ViaDescription
	}
	return extract.ViaGovernment
}

// addFollowing takes up what a phrase right behind phrase i says about it: "of Russia", "from China", "based in Dubai".
func (a *analysis) addFollowing(i int) {
	p := &a.phrases[i]
	if p.noun == nil || p.isName() {
		return
	}
	end := a.Sentences[p.sent].Tokens.End
	t := p.End
	based := false
	if t < end && a.is(t, "based", "headquartered", "registered", "incorporated") {
		t, based = t+1, true
	}
	if t >= end || a.Tags[t].UPOS != "ADP" && a.Tags[t].XPOS != "IN" {
		return
	}
	prep := a.low(t)
	j := i + 1
	for j < len(a.phrases) && a.phrases[j].Start < t+1 {
		j++
	}
	for j+1 < len(a.phrases) && a.phrases[j+1].Start == t+1 { // past its possessors
		j++
	}
	if j >= len(a.phrases) || a.phrases[j].Start != t+1 || a.phrases[j].sent != p.sent {
		return
	}
	q := &a.phrases[j]
	if prep == "of" && q.title == t+1 { // "Secretary of State Blinken"
		p.class, p.country, p.denoted, p.via = q.class, q.country, q.denoted, q.via
		if e := a.entity[q.head]; p.country == "" && q.denoted < 0 && e >= 0 {
			p.country = a.Entities[e].Country
		}
		return
	}
	if prep == "of" && p.noun.counts && q.class != extract.NoActor && q.class != extract.Place && (q.class != extract.Carrier || p.noun.class == extract.NoActor) && (q.plural || p.noun.class == extract.NoActor) {
		p.class, p.country, p.denoted, p.via, p.plural = q.class, q.country, q.denoted, q.via, true
		return
	}
	if prep == "of" && p.noun.counts && q.class == extract.NoActor && q.plural {
		p.class = extract.NoActor // "a host of factors", "a network of tunnels"
		return
	}
	if p.country != "" {
		return
	}
	switch prep {
	case "of":
	case "from":
		if p.class == extract.Place || p.class == extract.Carrier {
			return
		}
	case "in":
		switch {
		case based, p.noun.class == extract.Individual, p.class == extract.Firm, p.class == extract.OtherBody, p.class == extract.Place, p.class == extract.ArmedGroup:
		case p.class == extract.State && p.noun.sense == institution:
		default:
			return
		}
	default:
		return
	}
	nation := q.denoted
	if e := a.entity[q.head]; e >= 0 && q.ownName && nation < 0 {
		nation = int(e)
	}
	if nation < 0 || a.Entities[nation].Country == "" {
		return
	}
	e := &a.Entities[nation]
	switch e.Kind {
	case extract.Country, extract.City, extract.Region, extract.Government:
	default:
		return
	}
	p.country = e.Country
	if p.class == extract.State {
		if p.noun.sense == servant && !p.plural {
			p.class = extract.Individual
			return
		}
		p.denoted, p.via = nation, a.stateVia(p, nation)
	}
}

// settle gives the classes that number decides.
func (a *analysis) settle(p *phrase) {
	switch p.class {
	case extract.Individual:
		if p.plural && !p.isName() {
			p.class = extract.People
		}
	case extract.State:
		if p.noun != nil && p.noun.sense == servant && !p.isName() && p.denoted < 0 && !a.is(p.head, "officials") {
			p.class = extract.Individual
			if p.plural {
				p.class = extract.People
			}
		}
	case extract.ArmedGroup:
		if p.noun != nil && !p.isName() && p.denoted < 0 && !p.plural && !p.noun.counts && a.singlePerson(p) {
			p.class = extract.Individual
		}
	}
}

// singlePerson reports whether a group noun names one member when singular: "a rebel".
func (a *analysis) singlePerson(p *phrase) bool {
	return members[a.Tags[p.head].Lemma]
}

var members = set(`militiaman militant rebel insurgent guerrilla guerilla terrorist extremist jihadist jihadi islamist separatist
secessionist fighter gunman paramilitary mujahid partisan irregular pirate combatant hijacker bomber mercenary tribesman`)
