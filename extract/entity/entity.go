// Package entity finds what the text names: states and what stands for them, organisations, people, products, ships, places,
// and quantities, sums of money and dates with their normal form.
//
// Rules of this package:
//   - facts stand in the tables of data/, one line each, which a non-programmer can extend; rules stand in Go and know no names;
//   - a name is matched as written, letter case included, against the text and never against rewritten tokens; the longest match
//     wins, and of equally long ones the table before the rule;
//   - an entity is a name without article, title and clitic: "Putin" of "President Putin's", "Kremlin" of "the Kremlin";
//   - a capital, demonym, ministry or army stands for its state and carries the id of the state; a leader is a person and
//     carries the country;
//   - a value keeps its bounds and units, but no leading preposition: "October" of "in October".
package entity

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// Stage fills Entities (sorted, not overlapping, within sentences) and Values (sorted). Headlines in capitals are matched without
// regard to letter case.
func Stage() extract.Stage {
	return extract.Stage{
		Name:  "entity",
		Doc:   "named entities by gazetteer and rules; quantities, money and dates with their normal form",
		Needs: []extract.Layer{extract.SentenceLayer, extract.TagLayer},
		Gives: extract.EntityLayer,
		Run:   run,
	}
}

func run(d *extract.Document) error {
	g, err := tables()
	if err != nil {
		return err
	}
	s := scanner{d: d, g: g}
	for i := range d.Sentences {
		s.sentence(&d.Sentences[i])
	}
	s.recall()
	s.soviet()
	d.Entities = s.found
	d.Values = values(d)
	return nil
}

// scanner walks over the sentences of one document from left to right.
type scanner struct {
	d     *extract.Document
	g     *gazetteer
	end   int  // token at which the sentence ends
	start int  // token at which it starts
	caps  bool // the sentence is written in capitals
	title bool // it is a headline that Writes Most Words With a Capital
	found []extract.Entity

	known    map[string]extract.Entity // short forms that the article introduced
	acronyms map[string]extract.Entity // those of them that abbreviate a name letter by letter
	subject  map[*trap]bool            // whether the article as a whole sets off a trap
}

// soviet lets the capital of two states stand for the earlier one in an article that names that one and never the later: "the Soviet Union ...
// Moscow has bought".
func (s *scanner) soviet() {
	var earlier *extract.Entity
	for i := range s.found {
		switch e := &s.found[i]; {
		case e.ID == "iso:SU":
			earlier = e
		case e.ID == "iso:RU" && e.Via != extract.ViaCapital:
			return
		}
	}
	if earlier == nil {
		return
	}
	for i := range s.found {
		if e := &s.found[i]; e.ID == "iso:RU" {
			e.ID, e.Name, e.Country = earlier.ID, earlier.Name, earlier.Country
		}
	}
}

// sentence finds the entities of one sentence.
func (s *scanner) sentence(sent *extract.Sentence) {
	s.start, s.end = sent.Tokens.Start, sent.Tokens.End
	s.caps, s.title = s.style()
	for i := s.start; i < s.end; {
		e, ok := s.at(i)
		if !ok {
			i++
			continue
		}
		s.introduce(&e)
		s.found = append(s.found, e)
		i = e.Range.End
	}
}

// style says whether the sentence is written in capitals, and whether in title case. A sentence of fewer than four words is
// neither.
func (s *scanner) style() (caps, title bool) {
	words, upper, capital := 0, 0, 0
	for i := s.start; i < s.end; i++ {
		w := s.d.Word(i)
		if len(w) < 2 || !letter(w[0]) {
			continue
		}
		words++
		if isUpper(w[0]) {
			capital++
			if allCaps(w) {
				upper++
			}
		}
	}
	full := s.end > s.start && s.word(s.end-1) == "."
	return words >= 3 && upper*10 >= words*9, words >= 4 && capital*10 >= words*7 && !full
}

// at is the entity that starts at token i, if there is one.
func (s *scanner) at(i int) (extract.Entity, bool) {
	w := s.d.Word(i)
	if c := w[0]; c < 'A' && (c < '0' || c > '9') {
		return extract.Entity{}, false
	}
	if e, ok := s.acronyms[w]; ok { // before the tables
		e.Range = extract.Range{Start: i, End: i + 1}
		return e, true
	}
	best, ok := s.listed(i)
	if e := s.official(i); e.Range.End > i && (!ok || e.Range.End > best.Range.End) {
		return e, true
	}
	if !capitalised(w) && !ok {
		if digit(w[0]) { // "737 MAX"
			best = s.product(i)
			ok = best.Range.End > i
		}
		return best, ok
	}
	if e, known := s.known[w]; known && ok && (best.Kind == extract.City || best.Via == extract.ViaCapital) && best.Range.Len() == 1 && e.Kind == extract.Person {
		e.Range = best.Range // the dealer Gao Wen, not the town
		return e, true
	}
	if ok && best.Kind == extract.Government {
		p := s.possessor(i)
		if p == nil {
			if e := s.last(i); e != nil && e.Via == extract.ViaDemonym {
				p = e // "the Peruvian MoD"
			}
		}
		if p != nil && p.Kind == extract.Country && p.Country != best.Country {
			return s.state(best.Range, p), true // "Peru's Congress"
		}
	}
	if ok && best.Kind == extract.Country {
		if e := s.government(best); e.Range.End > best.Range.End {
			best = e
		} else if e := s.locative(best); e.Kind != "" {
			best = e
		}
	}
	if ok && best.Kind == extract.Person {
		best = s.rule(best)
	}
	for _, find := range [...]func(*scanner, int) extract.Entity{(*scanner).organisation, (*scanner).dynasty, (*scanner).product, (*scanner).vessel, (*scanner).person, (*scanner).town, (*scanner).eponym, (*scanner).partners, (*scanner).described} {
		if e := find(s, i); e.Range.End > best.Range.End || !ok && e.Range.End > i {
			best, ok = e, true
		}
	}
	return best, ok
}

// word is the text of token i, empty outside the sentence.
func (s *scanner) word(i int) string {
	if i < s.start || i >= s.end {
		return ""
	}
	return s.d.Word(i)
}

// low is the text of token i in lower case.
func (s *scanner) low(i int) string { return strings.ToLower(s.word(i)) }

// upos is the universal tag of token i, empty outside the sentence.
func (s *scanner) upos(i int) string {
	if i < s.start || i >= s.end {
		return ""
	}
	return s.d.Tags[i].UPOS
}

// text is the text of a range with every stretch of white space as one blank.
func (s *scanner) text(r extract.Range) string {
	t := s.d.RangeText(r)
	if strings.ContainsAny(t, "\n\t\r\u00a0") || strings.Contains(t, "  ") {
		return strings.Join(strings.Fields(t), " ")
	}
	return t
}

// glued reports whether token i stands in the sentence and no white space separates it from the token before it.
func (s *scanner) glued(i int) bool {
	return i > s.start && i < s.end && s.d.Tokens[i-1].End == s.d.Tokens[i].Start
}

// last is the entity found last if it ends at token end.
func (s *scanner) last(end int) *extract.Entity {
	if n := len(s.found); n > 0 && s.found[n-1].Range.End == end && end > s.start {
		return &s.found[n-1]
	}
	return nil
}

// possessor is the entity that stands before token i with a possessive clitic ("Israel's").
func (s *scanner) possessor(i int) *extract.Entity {
	if clitic(s.word(i - 1)) {
		return s.last(i - 1)
	}
	return nil
}

// introduce remembers the surname and the first name of a person, an unknown town, a name of one word that a noun describes, and the
// acronym in brackets behind a name.
func (s *scanner) introduce(e *extract.Entity) {
	switch {
	case (e.Rule == "town" || e.Rule == "described") && e.Range.Len() == 1:
		s.remember(e.Name, *e)
	case e.Kind == extract.Person:
		name := s.g.surname(e.Name)
		if name == "" {
			break
		}
		s.remember(name, *e)
		if first, _, _ := strings.Cut(e.Name, " "); first != name && s.g.given[first] {
			s.remember(first, *e)
		}
	case e.Kind == extract.Company && e.Rule == "organisation" && s.distinct(e.Range.Start, e.Range.Start+1):
		w := s.word(e.Range.Start) // "Veldzicht" of "Veldzicht Sensors"
		if _, ok := s.listed(e.Range.Start); !ok && len(w) > 3 && !s.g.given[w] && !s.g.family[w] && s.upos(e.Range.Start) == "PROPN" {
			s.remember(w, *e)
		}
		s.introduceAcronym(e)
	default:
		s.introduceAcronym(e)
	}
}

// introduceAcronym remembers the acronym in brackets behind a name.
func (s *scanner) introduceAcronym(e *extract.Entity) {
	if s.word(e.Range.End) != "(" || s.word(e.Range.End+2) != ")" || e.Kind == extract.Country {
		return
	}
	w := s.word(e.Range.End + 1)
	if len(w) < 2 || len(w) > 8 || !allCaps(w) || !letter(w[0]) {
		return
	}
	a := *e
	if a.Via == extract.ViaName {
		a.Via = extract.ViaAcronym
	}
	s.remember(w, a)
	if initials(s.text(e.Range), w) {
		if s.acronyms == nil {
			s.acronyms = map[string]extract.Entity{}
		}
		s.acronyms[w] = a
	}
}

// initials reports whether the letters of acronym open words of name, in order.
func initials(name, acronym string) bool {
	k, open := 0, true
	for i := 0; i < len(name) && k < len(acronym); i++ {
		if open && name[i]&^0x20 == acronym[k] {
			k++
		}
		open = !letter(name[i])
	}
	return k == len(acronym)
}

func (s *scanner) remember(form string, e extract.Entity) {
	if _, month := months[strings.ToLower(form)]; month || s.g.other[form] {
		return
	}
	if _, ok := s.known[form]; ok {
		return
	}
	if s.known == nil {
		s.known = map[string]extract.Entity{}
	}
	e.Rule = "introduced"
	s.known[form] = e
}

// recall finds the short forms that the article introduced, before and after the place where it did, and first names that stand
// alone.
func (s *scanner) recall() {
	d, n := s.d, len(s.found)
	at := 0
	for i := range d.Tokens {
		for at < n && s.found[at].Range.End <= i {
			at++
		}
		if c := d.Text[d.Tokens[i].Start]; c < 'A' || 'Z' < c && c < 0x80 || at < n && s.found[at].Range.Has(i) || d.Tags[i].UPOS != "PROPN" {
			continue
		}
		w := d.Word(i)
		r := extract.Range{Start: i, End: i + 1}
		if e, ok := s.known[w]; ok {
			e.Range = r
			s.found = append(s.found, e)
		} else if s.g.given[w] && !s.g.family[w] && months[strings.ToLower(w)] == 0 && !(i > 0 && d.Tags[i-1].UPOS == "PROPN") && !(i+1 < len(d.Tokens) && d.Tags[i+1].UPOS == "PROPN") {
			s.found = append(s.found, extract.Entity{Range: r, Kind: extract.Person, ID: "name:" + w, Name: w, Via: extract.ViaName, Rule: "first name alone"})
		}
	}
	if len(s.found) > n {
		slices.SortFunc(s.found, func(a, b extract.Entity) int { return a.Range.Start - b.Range.Start })
	}
}
