package entity

import (
	"strings"
	"unicode/utf8"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// orgWord says what a capitalised sequence is that holds the word, and where in it the word stands: first, last or both.
type orgWord struct {
	kind  extract.EntityKind
	place string
}

// links are the small words that can stand inside the name of an organisation behind a word that opens it.
var links = map[string]bool{"of": true, "for": true, "on": true, "against": true, "and": true, "de": true, "du": true, "des": true, "la": true}

// owners are the words whose possessive is part of a name: "People's Front", "Workers' Party".
var owners = map[string]bool{
	"People": true, "Peoples": true, "Workers": true, "Women": true, "Lord": true, "King": true, "Queen": true, "Children": true, "Students": true, "Martyrs": true,
	"Farmers": true, "Soldiers": true, "Writers": true, "Teachers": true, "Peasants": true, "Doctors": true, "Citizens": true, "Fishermen": true, "Veterans": true,
}

func clitic(w string) bool {
	switch w {
	case "'s", "’s", "'", "’", "'S", "’S":
		return true
	}
	return false
}

// schools are openers behind which "on" is about a place: "the university on Long Island".
var schools = map[string]bool{"University": true, "School": true, "College": true, "Hospital": true, "Museum": true, "Library": true}

const longestName = 12 // tokens

// organisation is the organisation or facility whose name starts at token i: a capitalised sequence that ends in a word such as
// Corporation, Institute or Brigade, or opens with one before "of", "for" or "on".
func (s *scanner) organisation(i int) extract.Entity {
	if w := s.word(i); !s.nameWord(i) || s.g.titles[w] && strings.HasSuffix(w, ".") {
		return extract.Entity{}
	}
	end, word := -1, orgWord{}
	opener, opens := s.g.orgs[s.word(i)]
	opens = opens && (opener.place == "first" || opener.place == "both")
	linked := false
	closes := func(o orgWord) bool {
		return o.place == "last" || o.place == "both" || o.place == "article" && strings.EqualFold(s.word(i-1), "the")
	}
	for k := i; k < s.end && k < i+longestName; {
		w := s.word(k)
		switch {
		case k == i, s.nameWord(k):
			o, ok := s.g.orgs[w]
			if ok && k > i && closes(o) && (!s.nameWord(k+1) || strings.HasSuffix(w, ".")) {
				end, word = k+1, o
			}
			if ok && k > i && !opens && o.place == "both" {
				opener, opens = o, true // "Stockholm International Peace Research Institute for ...", "Wisconsin Project on ..."
			}
			k++
		case w == "-" && s.glued(k) && s.glued(k+1) && s.nameWord(k+1):
			k++
		case k > i && (w == "and" || w == "&") && kin[s.word(k+1)]:
			if e, ok := s.listed(k - 1); ok && e.Kind != extract.Person { // "Chad and Partners in Health"
				return s.organised(i, end, word)
			}
			k += 2
			if end, word = k, (orgWord{extract.Company, "last"}); s.nameWord(k) && s.g.orgs[s.word(k)].kind != extract.Company { // "Berg and Sons Shipping"
				for k < s.end && s.nameWord(k) {
					k++
				}
				end = k
			}
		case w == "&" && s.nameWord(k+1), w == "and" && business[s.word(k-1)] && business[s.word(k+1)] && s.firm(k+1):
			k++
		case clitic(w) && owners[s.word(k-1)] && s.nameWord(k+1):
			k++
		case w == "," && s.g.orgs[s.word(k+1)].kind == extract.Company && abbreviated(s.word(k+1)):
			k++
		case opens && links[w] && (s.nameWord(k+1) || s.word(k+1) == "the" && s.nameWord(k+2)):
			switch _, place := s.listed(k - 1); {
			case w != "and":
				linked = true
			case !linked, place, s.word(k+1) == "the", s.firm(k + 1):
				// "the Institute for Science and International Security" runs on, "the Board of Trade and Boeing" does not
				return s.organised(i, end, word)
			default:
				if _, ok := s.listed(k + 1); ok {
					return s.organised(i, end, word)
				}
			}
			if w == "on" && schools[s.word(k-1)] {
				return s.organised(i, end, word)
			}
			k++
			if s.word(k) == "the" {
				k++
			}
			for k < s.end && s.nameWord(k) {
				k++
			}
			end, word = k, opener
		default:
			return s.organised(i, end, word)
		}
	}
	return s.organised(i, end, word)
}

// kin are words for those with whom the owner of a firm shares its name: "Berg and Sons".
var kin = word.Set("Sons Son Brothers Bros Daughters Nephews Partners Associates Co Company")

// business are words for what firms do, which two by two stand in their names: "Velmar Import and Export Co".
var business = word.Set(`Aerospace Agricultural Agriculture Automation Aviation Building Chemical Chemicals Commerce Commercial Construction Consulting
	Control Defence Defense Design Development Economic Electric Electrical Electronic Electronics Energy Engineering Equipment Export Exports Finance Food
	Foreign Gas General Import Imports Industrial Industries Industry Innovation Investment Logistics Machine Machinery Management Manufacturing Marine Maritime
	Marketing Material Materials Mechanical Metal Metallurgical Metals Mineral Minerals Mining Oil Petroleum Production Research Resources Scientific Science
	Security Services Ship Shipbuilding Shipping Space Systems Technical Technological Technologies Technology Telecommunications Tool Tools Tourism Trade
	Trading Transport Transportation`)

// firm reports whether the capitalised words from token i close with a word of firms, so that they are a name of their own.
func (s *scanner) firm(i int) bool {
	k := i
	for k < s.end && s.nameWord(k) {
		k++
	}
	o := s.g.orgs[s.word(k-1)]
	return k > i+1 && o.kind == extract.Company && o.place == "last"
}

// organised is the organisation at [i, end), empty when end is not behind the second token.
func (s *scanner) organised(i, end int, word orgWord) extract.Entity {
	if end < i+2 || s.title && !abbreviated(s.word(end-1)) || word.kind == extract.Company && !s.distinct(i, end) {
		return extract.Entity{}
	}
	if kind, ok := s.g.nouns[s.word(i-1)]; word.kind == extract.Facility && ok { // "the contractor Lower Valley Bridge"
		word.kind = kind
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	e := extract.Entity{Range: r, Kind: word.kind, ID: "name:" + name, Name: name, Via: extract.ViaName, Rule: "organisation"}
	if c, ok := s.listed(i); ok && c.Kind == extract.Country && c.Range.End < end {
		e.Country = c.Country
	} else if p := s.possessor(i); p != nil {
		e.Country = p.Country
	}
	if e.Country == "" {
		e.Country = s.nationality(r)
	}
	return e
}

// eponym is the organisation whose name starts at token i with a town or region that unknown words follow: "Ostrava Machining".
func (s *scanner) eponym(i int) extract.Entity {
	e, ok := s.listed(i)
	if s.title || !ok || s.upos(i) != "PROPN" || e.Kind != extract.City && e.Kind != extract.Region && (e.Kind != extract.Country || e.Via != extract.ViaCapital) {
		return extract.Entity{}
	}
	end := e.Range.End
	for end < s.end && end < e.Range.End+3 && s.nameWord(end) && s.upos(end) == "PROPN" {
		w := s.word(end)
		if _, known := s.listed(end); known || s.g.titles[w] || s.g.other[w] || s.g.given[w] || s.g.official[strings.ToLower(w)] != nil || initial(w) || generation[w] {
			return extract.Entity{}
		}
		end++
	}
	if end == e.Range.End || s.nameWord(end) {
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	return extract.Entity{Range: r, Kind: extract.Organisation, ID: "name:" + name, Name: name, Country: e.Country, Via: extract.ViaName, Rule: "eponym"}
}

// partners is the firm whose name starts at token i and is that of two unknown partners: "Bauer & Sohn". Between names that are known the sign is a
// conjunction.
func (s *scanner) partners(i int) extract.Entity {
	and, end := -1, i
	for end < s.end && end < i+7 && s.nameWord(end) && (s.upos(end) == "PROPN" || and >= 0) {
		if _, ok := s.listed(end); ok || s.g.titles[s.word(end)] {
			return extract.Entity{}
		}
		end++
		if and < 0 && s.word(end) == "&" {
			and = end
			end++
		}
	}
	if s.title || and < 0 || end <= and+1 || s.nameWord(i-1) || s.word(i-1) == "&" {
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	return extract.Entity{Range: r, Kind: extract.Company, ID: "name:" + name, Name: name, Country: s.nationality(r), Via: extract.ViaName, Rule: "partners"}
}

// loads are what the ship is built for whose noun is carrier, as is that of an airline.
var loads = map[string]bool{"bulk": true, "ore": true, "gas": true, "lng": true, "oil": true, "crude": true, "container": true, "car": true, "grain": true,
	"cement": true, "cattle": true, "livestock": true, "aircraft": true, "helicopter": true, "personnel": true, "troop": true}

// described is the organisation whose name starts at token i and that a noun beside it describes: "the Bulgarian company X", "a
// militia, X,", "X, a Chinese trading firm,".
func (s *scanner) described(i int) extract.Entity {
	if s.title || s.upos(i) != "PROPN" || !s.nameWord(i) || s.nameWord(i-1) || s.g.titles[s.word(i)] {
		return extract.Entity{}
	}
	end := i
	for end < s.end && end < i+5 {
		w := s.word(end)
		if s.g.titles[w] && end > i {
			return extract.Entity{}
		}
		if e, ok := s.listed(end); ok && (e.Kind == extract.Country || e.Kind == extract.Person || end > i) {
			return extract.Entity{}
		}
		end++
		if s.word(end) == "&" || s.word(end) == "-" && s.glued(end) && s.glued(end+1) {
			end++
		}
		if !s.nameWord(end) {
			break
		}
	}
	kind, ok := s.g.nouns[s.word(i-1)]
	if !ok && s.word(i-1) == "," {
		kind, ok = s.g.nouns[s.word(i-2)]
		ok = ok && (s.word(end) == "," || s.word(end) == ".")
	}
	if !ok && s.word(end) == "," {
		if w := s.low(end + 1); w == "a" || w == "an" || w == "the" {
			for k := end + 2; k < end+7 && !ok && (s.upos(k) == "NOUN" || s.upos(k) == "ADJ" || s.upos(k) == "PROPN" || s.upos(k) == "PUNCT" && s.word(k) == "-"); k++ {
				kind, ok = s.g.nouns[s.word(k)]
				ok = ok && s.upos(k+1) != "NOUN" && !(s.word(k) == "carrier" && loads[s.low(k-1)])
			}
		}
	}
	if !ok || end > s.end {
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	return extract.Entity{Range: r, Kind: kind, ID: "name:" + name, Name: name, Country: s.nationality(r), Via: extract.ViaName, Rule: "described"}
}

// distinct reports whether [i, end) holds a word that can tell a firm from others: "Nuclear Energy" and "Russian Oil" are no names.
func (s *scanner) distinct(i, end int) bool {
	if abbreviated(s.word(end - 1)) {
		return true
	}
	for k := i; k < end; k++ {
		w := s.word(k)
		if _, org := s.g.orgs[w]; org || !capitalised(w) {
			continue
		}
		if c, ok := s.listed(k); ok && c.Kind == extract.Country && c.Range.End < end && c.Via == extract.ViaDemonym {
			k = c.Range.End - 1
			continue
		}
		if lw := strings.ToLower(w); !s.g.officialModifiers[lw] && !s.g.officialTopics[lw] && !common[lw] {
			return true
		}
	}
	return false
}

// common are adjectives that tell no firm from another.
var common = map[string]bool{
	"atomic": true, "biological": true, "chemical": true, "clean": true, "green": true, "heavy": true, "light": true, "natural": true, "new": true, "renewable": true,
	"solar": true, "wind": true, "crude": true, "dual": true, "high": true, "low": true, "big": true, "global": true, "weapons": true, "arms": true, "advanced": true,
}

// abbreviated reports whether w is the legal form of a firm in short.
func abbreviated(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "Inc", "Corp", "Ltd", "LLC", "Co", "PLC", "Plc", "plc", "GmbH", "AG", "SA", "S.A", "SpA", "NV", "N.V", "BV", "AB", "ASA", "JSC", "OJSC", "PJSC", "OOO", "Pte", "Pty", "LLP", "LP", "FZE", "FZCO":
		return true
	}
	return false
}

// nameWord reports whether token i can be part of a name: capitalised, and no function word, month, day or title.
func (s *scanner) nameWord(i int) bool {
	w := s.word(i)
	if !capitalised(w) {
		return false
	}
	if s.word(i+1) == "-" && s.glued(i+1) && particles[strings.ToLower(w)] {
		return true // Al-Noor
	}
	switch s.upos(i) {
	case "PRON", "DET", "AUX", "SCONJ", "CCONJ", "ADP", "ADV", "INTJ", "PART", "PUNCT":
		return false
	case "VERB":
		if i == s.start || s.title {
			return false
		}
	}
	if i == s.start && s.upos(i) != "PROPN" && s.upos(i) != "NOUN" && s.upos(i) != "ADJ" {
		return false
	}
	return !calendar[w] || bornMonth(w, s.low(i-1), s.word(i+1), s.upos(i+1))
}

// bornMonth reports whether the name of a month is that of a person, as a name stands right behind it and nothing that puts it in time before it: "Jan
// Kovac", "April Ross", but "in June Chad sold".
func bornMonth(w, before, next, pos string) bool {
	switch w {
	case "Jan", "April", "May", "June", "August":
		return pos == "PROPN" && capitalised(next) && !calendar[next] && !beforeMonth[before]
	}
	return false
}

// calendar are the names of months and days as they are written in names and headlines.
var calendar = func() map[string]bool {
	t := map[string]bool{}
	add := func(w string) {
		t[strings.ToUpper(w[:1])+w[1:]] = true
		t[strings.ToUpper(w)] = true
	}
	for w := range months {
		add(w)
	}
	for w := range weekdays {
		add(w)
	}
	return t
}()

// particles are the small words inside names of people.
var particles = map[string]bool{
	"de": true, "da": true, "do": true, "dos": true, "di": true, "del": true, "della": true, "la": true, "le": true, "van": true, "von": true, "der": true,
	"den": true, "ter": true, "bin": true, "bint": true, "ibn": true, "ben": true, "al": true, "el": true, "ul": true, "ur": true, "ad": true, "as": true,
	"abu": true, "e": true, "y": true, "zu": true, "af": true,
}

// behindArticle reports whether nothing but parts of names stands between "the" and token i.
func (s *scanner) behindArticle(i int) bool {
	for i > s.start && s.upos(i-1) == "PROPN" && s.low(i-1) != "the" {
		i--
	}
	return s.low(i-1) == "the"
}

// person is the person whose name starts at token i: behind a title, or with a first name, initials or an East Asian surname, or
// before a verb of saying.
func (s *scanner) person(i int) extract.Entity {
	w := s.word(i)
	if !s.personWord(i) || s.g.titles[w] || s.low(i-1) == "of" && s.g.officialTopics[strings.ToLower(w)] {
		return extract.Entity{}
	}
	titled := s.titled(i)
	if s.upos(i) != "PROPN" && !titled && !s.g.given[w] {
		return extract.Entity{}
	}
	end, parts := s.personEnd(i)
	first := firstPart(w)
	rule := ""
	switch {
	case titled && (parts > 1 || s.upos(i) == "PROPN"):
		rule = "title"
	case parts < 2:
	case initial(s.word(end - 1)):
	case s.g.given[w] || s.g.given[first]:
		rule = "first name"
	case parts > 2 && initial(s.word(i+1)) && s.upos(i) == "PROPN" && s.g.exact(w) == nil:
		rule = "middle initial"
	case initial(w) && s.g.exact(w) == nil:
		rule = "initials"
	case s.g.family[w] && parts <= 3 && s.upos(i+1) == "PROPN":
		rule = "family name"
	case !s.title && parts <= 4 && (s.occupation(i-1) || s.introducedAs(end)):
		rule = "occupation"
	case !s.title && parts <= 4 && (saying[s.low(end)] || saying[s.low(i-1)] && s.word(i-2) != "" && s.upos(i-1) == "VERB" || s.aged(end)):
		rule = "speaker"
	}
	if rule == "" || rule != "title" && s.behindArticle(i) && s.upos(end) != "NOUN" && s.upos(end) != "PROPN" { // "the Amina Rose sailed": a ship
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	if e := s.g.exact(plainName(name)); e != nil && e.kind == extract.Person {
		return extract.Entity{Range: r, Kind: e.kind, ID: e.id, Name: e.name, Country: e.country, Via: extract.ViaName, Rule: e.table}
	}
	return extract.Entity{Range: r, Kind: extract.Person, ID: "name:" + name, Name: name, Country: s.nationality(r), Via: extract.ViaName, Rule: rule}
}

// plainName is a name without middle initials and generation: "John Kerry" of "John F. Kerry".
func plainName(name string) string {
	parts := strings.Fields(name)
	kept := parts[:0]
	for i, p := range parts {
		if i > 0 && i < len(parts)-1 && initial(p) || i > 1 && generation[p] {
			continue
		}
		kept = append(kept, strings.TrimSuffix(p, ","))
	}
	return strings.Join(kept, " ")
}

// personEnd is the end of a name of a person that starts at token i, and the number of its parts without particles.
func (s *scanner) personEnd(i int) (end, parts int) {
	k := i
	longest := 6
	if s.title { // the verb of a headline has a capital too
		longest = 2
	}
	for k < s.end && k < i+9 && parts < longest {
		w := s.word(k)
		if s.title && k > i && initial(w) {
			longest++
		}
		switch {
		case s.personWord(k):
			if parts >= 1 {
				if _, org := s.g.orgs[w]; org && !s.g.given[w] || s.g.other[w] {
					return end, parts
				}
				if e, ok := s.listed(k); ok && (parts >= 2 || e.Kind != extract.Country || e.Range.Len() > 1) && e.Rule != "leaders" && e.Kind != extract.City {
					return end, parts
				}
				if s.g.titles[w] {
					return end, parts
				}
			}
			k++
			end = k
			parts++
		case parts >= 1 && particles[strings.ToLower(w)] && (s.personWord(k+1) || particles[s.low(k+1)] && s.personWord(k+2) || s.word(k+1) == "-" && s.personWord(k+2)):
			k++
		case w == "-" && k > i && s.glued(k) && s.glued(k+1) && (capitalised(s.word(k+1)) || s.g.family[s.word(i)] && s.upos(k+1) == "PROPN"):
			k += 2
			end = k
		case (w == "'" || w == "’") && k > i && s.glued(k) && s.glued(k+1) && capitalised(s.word(k+1)): // O'Hanlon
			k += 2
			end = k
		case parts >= 2 && w == "," && generation[s.word(k+1)]:
			return k + 2, parts
		default:
			return end, parts
		}
	}
	return end, parts
}

var generation = map[string]bool{"Jr": true, "Jr.": true, "Sr": true, "Sr.": true, "II": true, "III": true, "IV": true}

// personWord reports whether token i can be part of a person's name: a capital and small letters, or an initial.
func (s *scanner) personWord(i int) bool {
	w := s.word(i)
	if !capitalised(w) || !s.nameWord(i) {
		return false
	}
	if initial(w) || generation[w] {
		return true
	}
	if !s.caps && allCaps(w) && utf8.RuneCountInString(w) > 2 {
		return false
	}
	for j := 0; j < len(w); j++ {
		if c := w[j]; !letter(c) && c != '-' && c != '\'' && c != '.' {
			return false
		}
	}
	return true
}

// initial reports whether w is an initial, or several: J. or J.D.
func initial(w string) bool {
	if len(w) < 2 || len(w) > 6 || len(w)%2 != 0 {
		return false
	}
	for j := 0; j < len(w); j += 2 {
		if !isUpper(w[j]) || w[j+1] != '.' {
			return false
		}
	}
	return true
}

// firstPart is w up to its first hyphen: the first name in Jean-Yves.
func firstPart(w string) string {
	first, _, _ := strings.Cut(w, "-")
	return first
}

// titled reports whether a title stands directly before token i: "President", "Gen.", "spokesman". A title in small letters
// counts only before a proper noun.
func (s *scanner) titled(i int) bool {
	t := s.word(i - 1)
	if k := i - 1; s.g.officialTopics[strings.ToLower(t)] && capitalised(t) { // "Secretary of State X"
		for k > s.start && (s.g.officialTopics[s.low(k)] || s.word(k) == "and") {
			k--
		}
		if s.word(k) == "of" && s.g.titles[s.word(k-1)] {
			return true
		}
	}
	return s.g.titles[t] && (capitalised(t) || s.upos(i) == "PROPN") && s.upos(i) != "VERB" && s.upos(i) != "AUX"
}

// occupation reports whether token k is a noun in small letters for somebody who does something: "goalkeeper", "activist". Makers
// and carriers are firms or ships more often than people.
func (s *scanner) occupation(k int) bool {
	w := s.word(k)
	if len(w) < 5 || capitalised(w) || s.upos(k) != "NOUN" || s.g.nouns[w] != "" || s.g.vesselNouns[w] || s.g.weapon[w] {
		return false
	}
	if s.g.people[w] {
		return true
	}
	if s.g.things[w] {
		return false
	}
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or") || strings.HasSuffix(w, "ist") || strings.HasSuffix(w, "ian") || strings.HasSuffix(w, "man")
}

// corporate are nouns of acting that firms are called by as often as people.
var corporate = map[string]bool{"builder": true, "shipbuilder": true, "maker": true, "carmaker": true, "manufacturer": true, "producer": true, "supplier": true,
	"carrier": true, "operator": true, "developer": true, "exporter": true, "importer": true, "retailer": true, "distributor": true, "refiner": true, "miner": true, "insurer": true, "lender": true}

// introducedAs reports whether an apposition or relative clause that is about a person follows at token end: ", who ...", ", a former
// smuggler,".
func (s *scanner) introducedAs(end int) bool {
	if s.word(end) != "," {
		return false
	}
	switch s.low(end + 1) {
	case "who":
		return true
	case "a", "an", "the":
		for k := end + 2; k < end+6; k++ {
			w := s.word(k)
			if u := s.upos(k); u != "NOUN" && u != "ADJ" && u != "PROPN" && w != "-" {
				return false
			}
			if s.upos(k+1) != "NOUN" && !capitalised(w) && !corporate[w] && (s.g.titles[w] || s.occupation(k)) {
				return true
			}
		}
	}
	return false
}

// saying are verbs whose subject, when it is an unknown name, is a person.
var saying = map[string]bool{"said": true, "says": true, "told": true, "added": true, "wrote": true, "tweeted": true, "testified": true, "argued": true, "recalled": true, "explained": true}

// aged reports whether an age stands behind token end: ", 45,".
func (s *scanner) aged(end int) bool {
	if s.word(end) != "," || s.word(end+2) != "," {
		return false
	}
	w := s.word(end + 1)
	return len(w) == 2 && digit(w[0]) && digit(w[1])
}

// nationality is the country in the description around a name at r: "South Korean Foreign Minister X", "Iran's envoy, X", "X, a
// Chinese broker". A country that a description is about is none: "North Korea expert X", "Seoul bureau chief X".
func (s *scanner) nationality(r extract.Range) string {
	k := r.Start - 1
	if s.word(k) == "," && (s.g.titles[s.word(k-1)] || s.g.nouns[s.word(k-1)] != "") {
		k--
	}
	formal := true // nothing but titles with a capital
	for first := k; k >= s.start && k >= first-6; k-- {
		if e := s.last(k + 1); e != nil {
			switch {
			case e.Kind != extract.Country && e.Kind != extract.Government:
			case e.Via == extract.ViaDemonym, e.Via == extract.ViaAcronym, e.Kind == extract.Government, formal, clitic(s.word(k + 1)):
				return e.Country
			}
			break
		}
		w := s.word(k)
		if !s.g.titles[w] && !s.g.officialModifiers[strings.ToLower(w)] && s.upos(k) != "NOUN" && s.g.nouns[w] == "" && w != "-" && !clitic(w) &&
			(w != "of" || !s.g.officialTopics[s.low(k+1)]) {
			break
		}
		formal = formal && capitalised(w)
	}
	if w := s.low(r.End + 1); s.word(r.End) == "," && (w == "a" || w == "an" || w == "the") {
		for k := r.End + 2; k < r.End+5 && k < s.end; k++ {
			if e, ok := s.listed(k); ok {
				if e.Kind == extract.Country && e.Via == extract.ViaDemonym && s.upos(e.Range.End) == "NOUN" {
					return e.Country
				}
				break
			}
		}
	}
	return ""
}

// surname is the part of a full name that articles use alone: the last one, the first one of an East Asian name; empty for a
// name of one word and for one of several tokens.
func (g *gazetteer) surname(name string) string {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return ""
	}
	western := g.given[parts[1]] || g.given[parts[0]] && len(parts) == 2 && !strings.Contains(parts[1], "-") // Lee Harvey Oswald, Kim Novak
	if g.family[parts[0]] && len(parts) <= 3 && !western {
		return parts[0]
	}
	last := parts[len(parts)-1]
	if generation[last] {
		last = parts[len(parts)-2]
	}
	last = strings.TrimSuffix(last, ",")
	if strings.ContainsAny(last, "-'’.") || utf8.RuneCountInString(last) < 2 {
		return ""
	}
	return last
}
