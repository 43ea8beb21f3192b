package attribution

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// isParty reports whether the source headed by token head is, or speaks for, a supplier, recipient or party of the claim.
func (a *analysis) isParty(claim *extract.Claim, head int) bool {
	if head < 0 {
		return false
	}
	for _, args := range [][]extract.Argument{claim.Suppliers, claim.Recipients, claim.Parties} {
		for _, g := range args {
			for _, t := range a.called(g.Head) {
				if t == head || a.sameParty(t, head) || a.ownWords(t, head) || a.onlyHis(t, head) {
					return true
				}
			}
		}
	}
	return false
}

// called are the noun t and the names that stand beside it: "the dairy, Velmar".
func (a *analysis) called(t int) []int {
	out := []int{t}
	if a.upos(t) != "NOUN" || !a.tree().Parsed(t) {
		return out
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) == "appos" && a.upos(k) == "PROPN" {
			out = append(out, k)
		}
	}
	return out
}

// onlyHis reports whether arg can only be whom the speaker at head speaks for: the client of a lawyer, "the country" of an official.
func (a *analysis) onlyHis(arg, head int) bool {
	switch a.lemma(arg) {
	case "client":
		k := a.tree().Child(arg, "nmod:poss")
		if k < 0 || advocates[a.lemma(head)] || a.is(k, "my", "our") {
			return k >= 0
		}
		m := a.d.MentionAt(k)
		return m != nil && m.Antecedent.Has(head) // "her client sold none, Ms Berg said"
	case "it", "they": // "the firm's lawyer said it sold none", where nothing says who it is
		m := a.d.MentionAt(arg)
		return (m == nil || m.Antecedent.Empty()) && (titles[a.lemma(head)] || mouthpieces[a.lemma(head)] || advocates[a.lemma(head)])
	case "country", "government", "nation", "state":
		m, p := a.d.MentionAt(arg), a.party(head)
		return a.isDefinite(arg) && (m == nil || m.Entity.ID == "" && m.Antecedent.Empty()) && p.state && p.country != "" && a.tree().Child(arg, "amod", "nmod", "acl:relcl", "compound") < 0
	}
	if k := a.tree().Child(arg, "nmod:poss"); k >= 0 && bodies[a.lemma(arg)] && a.is(k, "his", "her", "our", "my") && (a.isPerson(head) || titles[a.lemma(head)]) {
		m := a.d.MentionAt(k)
		return m == nil || m.Antecedent.Empty() || m.Antecedent.Has(head) || a.tree().Subtree(head).Has(m.Antecedent.Start) // "his firm has sold none, Berg said"
	}
	if bodies[a.lemma(arg)] && titles[a.lemma(head)] && a.isDefinite(arg) && a.tree().Child(arg, "amod", "nmod", "nmod:poss", "acl:relcl", "compound") < 0 {
		for _, k := range a.tree().Children(head) { // "the firm has sold none, said Velmar's spokesman"
			if k := int(k); a.base(k) == "nmod" && a.upos(k) == "PROPN" && a.d.EntityAt(k) == nil {
				return true
			}
		}
	}
	m := a.d.MentionAt(arg)
	if m == nil || !a.ownerless(head) {
		return false
	}
	switch m.Class {
	case extract.Firm, extract.OtherBody, extract.ArmedGroup, extract.State: // "the firm sold none, a spokesman said"
		return mouthpieces[a.lemma(head)]
	case extract.Individual, extract.People: // "the brothers sold none, defence counsel said"
		return advocates[a.lemma(head)]
	}
	return false
}

// bodies are what somebody speaks for when he calls it his own.
var bodies = set("company firm group bank corporation airline shipyard yard refinery movement party organisation organization army force men government ministry agency country")

// mouthpieces speak for bodies.
var mouthpieces = set("spokesman spokeswoman spokesperson")

// ownerless reports whether nothing beside noun t says for whom the person speaks that it names.
func (a *analysis) ownerless(t int) bool {
	if a.upos(t) != "NOUN" || a.base(t) != "nsubj" {
		return false
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) != "det" && a.base(k) != "punct" && !a.is(k, "defence", "defense") {
			return false
		}
	}
	return true
}

// advocates speak for their clients.
var advocates = set("lawyer attorney counsel advocate solicitor barrister")

// ownWords reports whether arg is a first person within a quote and head, outside it, the speaker, or head the speaker whose label stands over it.
func (a *analysis) ownWords(arg, head int) bool {
	if i := a.voice[a.paragraphOf(arg)]; i >= 0 && a.is(arg, "I", "we") && a.outer[arg] == 0 && a.listed[i].Source.Head == head && a.isTurn(i) {
		return true
	}
	return a.is(arg, "I", "we", "us", "me", "our", "my") && a.outer[arg] > 0 && a.outer[head] != a.outer[arg] &&
		a.quoted[a.outer[arg]-1] >= 0 && a.listed[a.quoted[a.outer[arg]-1]].Source.Head == head
}

// sameParty reports whether two noun phrases denote the same party, or parts of the same state.
func (a *analysis) sameParty(x, y int) bool {
	px, py := a.party(x), a.party(y)
	switch {
	case px.id != "" && px.id == py.id, px.country != "" && px.country == py.country && px.state && py.state:
		return true
	case a.takesUp(x, y) || a.takesUp(y, x), a.sameOffice(x, y):
		return true
	case (px.country == "" || py.country == "" || px.country == py.country) && a.sameNounAgain(max(x, y), min(x, y)):
		return true
	case a.isPerson(x) && a.isPerson(y): // whatever country one of them is said to be of
		return a.sameName(x, y)
	case px.state && px.country != "" || py.state && py.country != "" || px.country != "" && py.country != "" && px.country != py.country:
		return false
	}
	return a.sameName(x, y) || a.refersBack(max(x, y), min(x, y))
}

// sameOffice reports whether two definite nouns are of one government, force or office that the article does not name: "accused the government. The government said".
func (a *analysis) sameOffice(x, y int) bool {
	bare := func(t int) bool {
		return a.tree().Parsed(t) && a.isDefinite(t) && a.tree().Child(t, "amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl", "appos") < 0 && a.party(t).country == ""
	}
	return a.upos(x) == "NOUN" && a.upos(y) == "NOUN" && a.lemma(x) == a.lemma(y) && governmentNouns[a.lemma(x)] && bare(x) && bare(y)
}

// isPerson reports whether the noun phrase of head names or denotes one person.
func (a *analysis) isPerson(head int) bool {
	m, e := a.d.MentionAt(head), a.d.EntityAt(head)
	return m != nil && m.Class == extract.Individual || e != nil && e.Kind == extract.Person
}

// takesUp reports whether the phrase of head later was resolved to the phrase of head earlier.
func (a *analysis) takesUp(later, earlier int) bool {
	m := a.d.MentionAt(later)
	return m != nil && earlier >= 0 && m.Antecedent.Has(earlier) && a.tree().Parsed(earlier) && !m.Antecedent.Has(a.tree().Head(earlier))
}

// sameName reports whether two names are one in its longer and its shorter form: Viktor Laskar and LASKAR, Balkan Ordnance and
// Ordnance.
func (a *analysis) sameName(x, y int) bool {
	long, short := a.nameOf(x), a.nameOf(y)
	if len(long) < len(short) {
		long, short = short, long
	}
	if len(short) == 0 || len(short) == 1 && (bodyNouns[short[0]] || governmentNouns[short[0]] || mediaNouns[short[0]]) {
		return false
	}
	if slices.Equal(long[len(long)-len(short):], short) {
		return true
	}
	return slices.Equal(long[:len(short)], short) && a.isBodyName(x) && a.isBodyName(y)
}

// isBodyName reports whether the name at t is that of a firm or other body, which its first words may stand for: Velmar, of Velmar Trading.
func (a *analysis) isBodyName(t int) bool {
	if m := a.d.MentionAt(t); m != nil {
		return m.Class == extract.Firm || m.Class == extract.OtherBody || m.Class == extract.NoActor
	}
	e := a.d.EntityAt(t)
	return e == nil && a.upos(t) == "PROPN" || e != nil && (e.Kind == extract.Company || e.Kind == extract.Organisation)
}

// nameOf is the name that a noun phrase gives or refers back to, in words of lower case; nil for a description.
func (a *analysis) nameOf(head int) []string {
	const longest = 8 // words
	name := ""
	switch e, m := a.d.EntityAt(head), a.d.MentionAt(head); {
	case e != nil && (e.Kind == extract.Product || e.Kind == extract.City || e.Kind == extract.Region):
	case e != nil:
		name = e.Name
	case a.upos(head) == "PROPN":
		r := one(head)
		for r.Start > 0 && a.upos(r.Start-1) == "PROPN" && head-r.Start < longest {
			r.Start--
		}
		for r.End < len(a.d.Tokens) && a.upos(r.End) == "PROPN" && r.End-head < longest {
			r.End++
		}
		name = a.d.RangeText(r)
	case m != nil && m.Entity.Name != "":
		name = m.Entity.Name
	case m != nil && m.By == extract.ByPronoun && a.upos(a.named(m.Antecedent)) == "PROPN":
		name = a.d.RangeText(m.Antecedent)
	}
	words := strings.Fields(strings.ToLower(name))
	if len(words) > longest {
		return nil
	}
	return words
}

// sameNounAgain reports whether the definite phrase later takes up earlier by its very noun, and describes nothing else: the brothers after two
// brothers, the factory after the factory. One office may be that of many.
func (a *analysis) sameNounAgain(later, earlier int) bool {
	if later < 0 || earlier < 0 || a.upos(later) != "NOUN" && (a.upos(later) != "PROPN" || a.d.Word(later) != a.lower(later)) || a.upos(earlier) != "NOUN" || a.lower(later) != a.lower(earlier) && (a.lemma(later) != a.lemma(earlier) || a.xpos(later) != a.xpos(earlier)) ||
		officeNouns[a.lemma(later)] || governmentNouns[a.lemma(later)] || titles[a.lemma(later)] && a.xpos(later) == "NN" || !a.tree().Parsed(later) || !a.tree().Parsed(earlier) || !a.isDefinite(later) {
		return false
	}
	if m := a.d.MentionAt(later); m != nil && a.tree().Child(later, "appos", "flat") < 0 && (m.Entity.ID != "" || !m.Antecedent.Empty()) {
		return false // it is somebody else, and not one who is now named: "The broker, Luc Ferrand, said"
	}
	if anonymousNouns[a.lemma(later)] && a.xpos(later) == "NN" && !a.isIndefinite(earlier) && !a.isNear(earlier, later) {
		return false
	}
	for _, k := range a.tree().Children(later) {
		k := int(k)
		switch a.base(k) {
		case "nmod:unmarked", "nmod", "advmod", "dep":
			if a.xpos(k) == "PRP" { // "the scientist himself"
				continue
			}
		case "det", "punct", "case", "cc", "conj", "appos", "nummod":
			if a.base(k) != "det" || a.is(k, "the", "these", "those", "both") {
				continue
			}
			return false
		case "acl":
			if a.isComma(a.tree().Subtree(k).Start) || a.isComma(a.tree().Subtree(k).Start-1) { // ", who denies the charges,"
				continue
			}
		}
		described := false
		for _, g := range a.tree().Children(earlier) {
			described = described || a.lemma(int(g)) == a.lemma(k)
		}
		if !described {
			return false
		}
	}
	return true
}

// refersBack reports whether the definite phrase later can take up earlier by its noun: the militia after a militia, the company
// after "Lanka Ordnance Works, the state arms company".
func (a *analysis) refersBack(later, earlier int) bool {
	if later < 0 || earlier < 0 || a.upos(later) != "NOUN" || !a.tree().Parsed(later) || !a.tree().Parsed(earlier) || !a.isDefinite(later) {
		return false
	}
	m := a.d.MentionAt(later)
	if m == nil || m.Entity.ID != "" {
		return false
	}
	switch m.Class {
	case extract.Firm, extract.ArmedGroup, extract.OtherBody, extract.Individual:
	default:
		return false
	}
	if officeNouns[a.lemma(later)] || m.Class == extract.Individual && anonymousNouns[a.lemma(later)] {
		return false
	}
	if a.upos(earlier) == "NOUN" {
		o := a.d.MentionAt(earlier)
		return m.Antecedent.Empty() && o != nil && o.Class == m.Class && a.lemma(earlier) == a.lemma(later) && a.xpos(earlier) == a.xpos(later)
	}
	if a.unknownBody(earlier) && m.Antecedent.Empty() && (m.Class == extract.Firm || m.Class == extract.OtherBody) && a.tree().Child(later, "amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl") < 0 {
		return true
	}
	for _, k := range a.tree().Children(earlier) {
		if b := a.base(int(k)); (b == "appos" || b == "compound") && a.upos(int(k)) == "NOUN" && a.lemma(int(k)) == a.lemma(later) {
			return true
		}
	}
	return false
}

// unknownBody reports whether the name at head is of nobody known, longer than one word, and begins with the name of a firm or with none, so that
// "the company" may take it up.
func (a *analysis) unknownBody(head int) bool {
	if a.upos(head) != "PROPN" || a.d.MentionAt(head) != nil || a.d.EntityAt(head) != nil || head == 0 || a.upos(head-1) != "PROPN" {
		return false
	}
	e := a.d.EntityAt(head - 1)
	return e == nil || e.Kind == extract.Company || e.Kind == extract.Organisation
}

// party is what a noun phrase denotes as a party.
type party struct {
	id, country string
	state       bool
}

// party finds the party of the phrase headed by token head: its mention, its entity, or the state that an official speaks for.
func (a *analysis) party(head int) party {
	var p party
	if m := a.d.MentionAt(head); m != nil && m.Entity.ID == "" && !m.Antecedent.Empty() { // a phrase that refers back to one without a name
		p.id = a.d.RangeText(m.Antecedent)
	}
	if m := a.d.MentionAt(head); m != nil && (m.Entity.ID != "" || m.Entity.Country != "") {
		if m.Entity.ID != "" {
			p.id = m.Entity.ID
		}
		p = party{p.id, m.Entity.Country, m.Class == extract.State || m.Class == extract.Individual || m.Class == extract.People}
		if m.Class == extract.NoActor {
			p.state = false
		}
	} else if e := a.d.EntityAt(head); e != nil {
		p = party{e.ID, e.Country, e.Kind == extract.Country || e.Kind == extract.Government || e.Kind == extract.Agency || e.Kind == extract.Person}
	}
	if e := a.d.EntityAt(head); p.country == "" && e != nil && (e.Kind == extract.Government || e.Kind == extract.Agency) && a.tree().Parsed(head) { // "the Foreign Ministry in Aden"
		if o := a.partyBeside(head); o.country != "" {
			return party{p.id, o.country, o.state}
		}
	}
	if p.id != "" || p.country != "" {
		return p
	}
	return a.partyBeside(head)
}

// seated are offices and officers of the state in whose town they are said to be.
var seated = set("ministry government official authority army military parliament cabinet leadership regime junta officer")

// partyBeside is the party that the words beside noun head name: "a spokesman for the Kremlin", "Tehran's ambassador", "Iranian officials", "the
// company's lawyer", "the ministry in Aden".
func (a *analysis) partyBeside(head int) party {
	var p party
	for _, k := range a.tree().Children(head) {
		k := int(k)
		switch a.base(k) {
		case "nmod", "amod", "compound", "appos":
			if e := a.d.EntityAt(k); e != nil && e != a.d.EntityAt(head) && (e.ID != "" || e.Country != "") {
				switch e.Kind {
				case extract.City:
					if seated[strings.ToLower(a.lemma(head))] && a.caseOf(k) == "in" && e.Country != "" {
						return party{"", e.Country, true}
					}
				case extract.Country, extract.Government, extract.Agency:
					return party{e.ID, e.Country, true}
				case extract.Person:
					if e.Via == extract.ViaLeader && e.Country != "" { // "a spokesman for Lukashenko"
						return party{e.ID, e.Country, true}
					}
				case extract.Company, extract.Group, extract.International, extract.Organisation:
					return party{e.ID, e.Country, false}
				}
			}
		}
	}
	return p
}

// compatriot reports whether the source is a state, its leader or who speaks for it, and a party of the claim belongs to it: Kyiv answers for a Ukrainian
// crew, the Chinese embassy for a firm in Dalian.
func (a *analysis) compatriot(c *extract.Claim, head int) bool {
	p := a.party(head)
	if p.id != "iso:"+p.country && !a.leads(head) {
		p = a.represented(head)
	}
	if p.country == "" {
		p = a.homeOf(head)
	}
	if p.country == "" {
		return false
	}
	for _, g := range a.partiesOf(c) {
		if a.party(g.Head).country == p.country {
			return true
		}
	}
	return false
}

// homeOf is the state that was spoken of last in the paragraph as who acts, before "a foreign ministry spokesman" of nobody named; empty for others.
func (a *analysis) homeOf(head int) party {
	if head < 0 || !a.tree().Parsed(head) || a.upos(head) != "NOUN" || !mouthpieces[a.lemma(head)] {
		return party{}
	}
	if found, other := a.officeIn(a.tree().Subtree(head)); !found || other {
		return party{}
	}
	s := a.d.SentenceOf(head)
	for k := s - 1; k >= 0 && k >= s-2 && a.d.Sentences[k].Paragraph == a.d.Sentences[s].Paragraph; k-- {
		r := a.d.Sentences[k].Tokens
		for t := r.Start; t < r.End; t++ {
			if e := a.d.EntityAt(t); e != nil && e.Kind == extract.Country && e.ID == "iso:"+e.Country && a.tree().Parsed(t) && a.base(t) == "nsubj" {
				return party{e.ID, e.Country, true}
			}
		}
	}
	return party{}
}

// missions are offices that speak for their state abroad.
var missions = set("embassy consulate mission ambassador consul")

// represented is the state for whose mission or ministry the phrase of head speaks, or the phrase that introduced that person; empty for none.
func (a *analysis) represented(head int) party {
	for _, h := range []int{head, a.introduction(head)} {
		if h < 0 || !a.tree().Parsed(h) {
			continue
		}
		if a.base(h) == "appos" || a.base(h) == "flat" {
			h = a.tree().Head(h)
		}
		r := a.tree().Subtree(h)
		speaks, p := false, party{}
		for t := r.Start; t < r.End; t++ {
			if e := a.d.EntityAt(t); p.country == "" && e != nil && e.Country != "" {
				switch e.Kind {
				case extract.Country, extract.Government, extract.Agency:
					p = party{"iso:" + e.Country, e.Country, true}
				}
			}
			speaks = speaks || missions[a.lemma(t)] || missions[a.lower(t)] || a.is(t, "ministry")
		}
		if speaks && p.country != "" {
			return p
		}
	}
	return party{}
}

// leads reports whether head denotes somebody who leads a state: one of the table of leaders.
func (a *analysis) leads(head int) bool {
	m := a.d.MentionAt(head)
	return m != nil && m.Class == extract.Individual && m.Entity.Rule == "leaders"
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
	first := a.introduction(head)
	return first >= 0 && a.describedBy(c, first)
}

// speaksForState reports whether the source is a ministry or minister of nobody named, or who speaks for one, and so for the state that the claim is
// about: "China has never sold rockets, foreign ministry spokeswoman Lin said".
func (a *analysis) speaksForState(c *extract.Claim, head int) bool {
	if head < 0 || len(c.Suppliers) != 1 {
		return false
	}
	p := a.party(c.Suppliers[0].Head)
	if p.country == "" {
		return false
	}
	if !p.state { // "Chadian firms sell none, said a spokesman for the Chadian embassy"
		return a.officialOf(head, p.country) || a.officialOf(a.introduction(head), p.country)
	}
	for _, h := range []int{head, a.introduction(head)} {
		if h >= 0 && a.tree().Parsed(h) && a.ofMinistry(h) {
			return true
		}
	}
	return false
}

// forGovernment reports whether the source is, or speaks for, an office of nobody named, and so for the government that the claim is about without saying
// whose it is: "accused the government of selling it. A spokesman for the prime minister".
func (a *analysis) forGovernment(c *extract.Claim, head int) bool {
	if head < 0 || !a.tree().Parsed(head) || !slices.ContainsFunc(a.partiesOf(c), func(g extract.Argument) bool {
		return homeForces[a.lemma(g.Head)] && a.isDefinite(g.Head) && a.tree().Parsed(g.Head) && a.tree().Child(g.Head, "amod", "nmod", "compound") < 0
	}) {
		return false
	}
	r := a.tree().Subtree(head)
	found := false
	for k := r.Start; k < r.End && !a.isComma(k); k++ {
		if e := a.d.EntityAt(k); e != nil && e.Country != "" && e.Kind != extract.Person {
			return false
		}
		found = found || offices[a.lower(k)]
	}
	return found
}

// homeForces are nouns for those whom an office of nobody named speaks for, when it is not said whose they are.
var homeForces = set("government army navy military police force customs coastguard")

// offices are words for those who govern.
var offices = set("government cabinet minister premier president presidency ministry")

// officialOf reports whether the phrase of head, or the one it stands in apposition to, speaks of an office of the state of that country.
func (a *analysis) officialOf(head int, country string) bool {
	if head < 0 || !a.tree().Parsed(head) {
		return false
	}
	if a.base(head) == "appos" || a.base(head) == "flat" {
		head = a.tree().Head(head)
	}
	r := a.tree().Subtree(head)
	const longest = 25 // tokens of name and description
	for k := r.Start; k < r.End && k < r.Start+longest; k++ {
		if w := a.lower(k); !offices[w] && w != "embassy" && w != "consulate" && w != "ambassador" {
			continue
		}
		for g := max(r.Start, k-2); g < min(r.End, k+4); g++ { // "the Chadian foreign ministry", "the embassy of Chad"
			e := a.d.EntityAt(g)
			if e != nil && e.Country == country && e.Kind != extract.Person && e.Kind != extract.Company && (g <= k || a.is(k+1, "of")) {
				return true
			}
		}
	}
	return false
}

// ofMinistry reports whether the phrase of head speaks of a ministry or minister and of no state.
func (a *analysis) ofMinistry(head int) bool {
	if b := a.base(head); b == "appos" || b == "flat" {
		head = a.tree().Head(head)
	}
	if found, other := a.officeIn(a.tree().Subtree(head)); found || other {
		return found
	}
	for _, k := range a.tree().Children(head) { // "Lin Jian, a spokesman for the ministry"
		if k := int(k); a.base(k) == "appos" && k > head {
			r := a.tree().Subtree(k)
			for r.Start < r.End && a.isComma(r.Start) {
				r.Start++
			}
			if found, _ := a.officeIn(r); found {
				return true
			}
		}
	}
	return false
}

// officeIn reports whether the words of r up to a comma or colon hold a ministry or minister, and whether they name whose office or what country it is.
func (a *analysis) officeIn(r extract.Range) (found, other bool) {
	for k := r.Start; k < r.End && !a.isComma(k) && !a.is(k, ":"); k++ {
		if e := a.d.EntityAt(k); e != nil && e.Country != "" && e.Kind != extract.Person {
			return false, true
		}
		found = found || a.is(k, "ministry", "minister") || a.is(k, "office") && k > 0 && a.is(k-1, "foreign")
	}
	return found, false
}

// bareLabel reports whether noun t is all that a headline says of its speaker, "Minister: Chad sold none", and so may be anybody's.
func (a *analysis) bareLabel(t int) bool {
	return t >= 0 && t+1 < len(a.d.Tokens) && a.upos(t) == "NOUN" && a.is(t+1, ":") && a.d.Sentences[a.d.SentenceOf(t)].Tokens.Start == t
}

// introduction is the head of the phrase in which the text first speaks of the person that head denotes; -1 when that is not before.
func (a *analysis) introduction(head int) int {
	m := a.d.MentionAt(head)
	if m != nil && m.Entity.ID == "" && !m.Antecedent.Empty() && a.upos(head) == "PRON" && m.Antecedent.End <= head { // "a spokeswoman for the firm said. She added"
		if h := a.headWithin(m.Antecedent); a.surelyParsed(h) {
			return h
		}
		return -1
	}
	if m == nil || m.Class != extract.Individual || m.Entity.ID == "" {
		return -1
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
	if first, ok := a.introduced[m.Entity.ID]; ok && first < head {
		return first
	}
	return -1
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
	if h := a.tree().Head(head); h >= 0 && a.base(head) == "appos" && a.nominal(h) && h < head { // "Peru's spokesman, Jan Alva"
		if a.isParty(c, h) || a.describedBy(c, h) {
			return true
		}
	}
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
		if a.upos(g.Head) == "NOUN" && a.d.EntityAt(g.Head) == nil && (anonymousNouns[a.lemma(g.Head)] || titles[a.lemma(g.Head)] || a.lemma(g.Head) == "president") {
			return true
		}
	}
	return false
}

// isDefendant reports whether head is the accused of a court.
func (a *analysis) isDefendant(head int) bool {
	return head >= 0 && a.upos(head) == "NOUN" && (a.lemma(head) == "defendant" || a.lemma(head) == "suspect" || a.lower(head) == "accused")
}

// hasPerson reports whether a party of the claim is a person.
func (a *analysis) hasPerson(c *extract.Claim) bool {
	for _, g := range a.partiesOf(c) {
		if m := a.d.MentionAt(g.Head); m != nil && (m.Class == extract.Individual || m.Class == extract.People) {
			return true
		}
	}
	return false
}

// isAmongParties reports whether head, or several of whom it is one, is a party of the claim, or a party refers to the name beside it.
func (a *analysis) isAmongParties(c *extract.Claim, head int) bool {
	return slices.ContainsFunc(a.members(head), func(h int) bool { return a.isParty(c, h) }) || a.isNamedOne(c, head)
}

// isNamedOne reports whether head is one of several, "one of the firms, Velmar", and a party of the claim refers to the name beside it.
func (a *analysis) isNamedOne(c *extract.Claim, head int) bool {
	if head < 0 || !a.tree().Parsed(head) || !a.is(head, "one", "another") {
		return false
	}
	for _, k := range a.tree().Children(head) {
		if k := int(k); a.base(k) == "appos" && a.isParty(c, k) {
			return true
		}
	}
	for _, h := range a.members(head) { // with the name beside what they are
		if a.tree().Parsed(h) && h != head {
			for _, k := range a.tree().Children(h) {
				if k := int(k); a.base(k) == "appos" && a.isParty(c, k) {
					return true
				}
			}
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

// members are the heads of a coordination and those of whom one, some or none of them are: "one of the firms".
func (a *analysis) members(head int) []int {
	out := a.conjuncts(head)
	for _, h := range out {
		if !a.is(h, "one", "both", "two", "some", "each", "neither", "either", "none", "all", "three", "several") {
			continue
		}
		for _, k := range a.tree().Children(h) {
			if k := int(k); a.base(k) == "nmod" && a.caseOf(k) == "of" {
				out = append(out, k)
			}
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
			if a.is(int(k), "both", "two", "neither") {
				return true
			}
		}
	}
	return false
}

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

// controls reports whether a party of the claim is described by the one that head denotes: "a company that he controlled",
// "Waal's firm".
func (a *analysis) controls(c *extract.Claim, head int) bool {
	p := a.party(head)
	if p.id == "" || p.id == "iso:"+p.country {
		return false
	}
	const reach = 30 // tokens of description
	for _, g := range append(a.partiesOf(c), c.Via...) {
		if !a.tree().Parsed(g.Head) {
			continue
		}
		for _, k := range a.tree().Children(g.Head) {
			k := int(k)
			if b := a.base(k); b != "acl" && b != "appos" && a.rel(k) != "nmod:poss" {
				continue
			}
			r := a.tree().Subtree(k)
			for t := r.Start; t < min(r.End, r.Start+reach); t++ {
				if a.nominal(t) && (a.party(t).id == p.id || a.takesUp(head, t)) {
					return true
				}
			}
		}
	}
	return false
}

// operators are those who answer for a vehicle, vehicles what may stand for one that was named.
var (
	operators = set(`owner operator captain master skipper crew manager charterer shipowner pilot`)
	vehicles  = set(`ship vessel freighter tanker boat trawler plane aircraft jet airliner helicopter truck lorry train barge carrier`)
)

// operates reports whether head is who answers for a vehicle that carried the goods of the claim: "its owner", "the operator of the ship".
func (a *analysis) operates(c *extract.Claim, head int) bool {
	if head < 0 || len(c.Via) == 0 || !a.tree().Parsed(head) || !operators[a.lemma(head)] {
		return false
	}
	for _, k := range a.tree().Children(head) {
		k := int(k)
		if a.rel(k) != "nmod:poss" && (a.base(k) != "nmod" || a.caseOf(k) != "of") && a.base(k) != "compound" {
			continue
		}
		if vehicles[a.lemma(k)] || a.upos(k) == "PRON" && a.isNear(c.Head, head) && a.mayBeVehicle(k) {
			return true
		}
		for _, g := range c.Via {
			if a.sameParty(g.Head, k) {
				return true
			}
		}
	}
	return false
}

// mayBeVehicle reports whether a possessive pronoun may stand for a vehicle: nothing else than a state, which has no owner, resolves it.
func (a *analysis) mayBeVehicle(t int) bool {
	m := a.d.MentionAt(t)
	return a.is(t, "its", "her", "their") && (m == nil || m.Class == extract.State || m.Class == extract.Carrier || m.Class == extract.NoActor)
}

// titles of those who speak for a body without its being named: "managing director Berg denied the report".
var titles = set(`spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair executive owner founder manager chief
	lawyer attorney solicitor counsel`)

// unplaced reports whether the source is an office or officer of nobody named, who can only be that of the party just spoken of: "the
// finance ministry", "a spokesman", "managing director Berg".
func (a *analysis) unplaced(c *extract.Claim, head int) bool {
	if head < 0 || !a.tree().Parsed(head) {
		return false
	}
	if p := a.party(head); p.country != "" {
		return false
	}
	if p := a.homeOf(head); p.country != "" { // it is that of the state just spoken of
		return slices.ContainsFunc(a.partiesOf(c), func(g extract.Argument) bool { return a.party(g.Head).country == p.country })
	}
	if first := a.introduction(head); first >= 0 && a.upos(head) == "PRON" {
		head = first
	}
	if h := a.tree().Head(head); a.base(head) == "appos" && h >= 0 && h < head && titles[a.lemma(h)] { // "a military spokesman, Colonel Berg,"
		head = h
	}
	m := a.d.MentionAt(head)
	office := m != nil && m.Class == extract.State && m.Entity.ID == "" && m.Antecedent.Empty() && a.isDefinite(head)
	titled, military := titles[a.lemma(head)], false
	for _, k := range a.tree().Children(head) {
		k := int(k)
		office = office || k < head && offices[strings.ToLower(a.lemma(k))] && a.base(k) != "nsubj" && a.rel(k) != "nmod:poss" // "Foreign Minister Berg"
		switch a.base(k) {
		case "nmod", "acl":
			if offices[a.lemma(k)] && a.party(k).country == "" && a.isDefinite(k) && a.tree().Child(k, "nmod", "nmod:poss") < 0 { // "the president's spokeswoman"
				office = true
				continue
			}
			if c := a.caseOf(k); a.rel(k) == "nmod:poss" || c == "for" || c == "of" || c == "at" || a.base(k) == "acl" {
				return false // it says whose
			}
		case "appos", "flat", "compound", "amod":
			military = military || homeForces[a.lemma(k)]
			if e := a.d.EntityAt(k); e != nil && e.Kind != extract.Person && e.Kind != extract.Region {
				return false
			}
			if titles[a.lemma(k)] {
				if a.tree().Child(k, "nmod", "nmod:poss") >= 0 {
					return false
				}
				titled = true
			}
		}
	}
	if !office && !titled {
		return false
	}
	for _, g := range a.partiesOf(c) {
		o := a.d.MentionAt(g.Head)
		switch {
		case o == nil:
		case military && homeForces[a.lemma(g.Head)] && o.Class == extract.State: // "a military spokesman", of the army
			return true
		case office && o.Class == extract.State, titled && (o.Class == extract.Firm || o.Class == extract.OtherBody || o.Class == extract.ArmedGroup):
			return true
		case titled && o.Class == extract.Individual && (a.lemma(head) == "lawyer" || a.lemma(head) == "attorney"):
			return true
		}
	}
	return false
}
