package entity

import (
	"strings"

	"claimtrail/extract"
)

// locatives are the prepositions behind which a capital is a place; behind "to", "from" and "with" it can be the state.
var locatives = map[string]bool{"in": true, "near": true, "outside": true, "around": true, "at": true, "across": true, "inside": true}

// locative is the town, if e is a capital and stands where only a place can stand: "in Moscow", "Beijing, China", "Cairo-based".
func (s *scanner) locative(e extract.Entity) extract.Entity {
	if e.Via != extract.ViaCapital || e.Range.Len() > 3 {
		return extract.Entity{}
	}
	first := s.word(e.Range.Start)
	seat := strings.EqualFold(s.word(e.Range.Start-1), "the")
	dateline := e.Range.Start == s.start && allCaps(first) && !s.caps
	based := s.word(e.Range.End) == "-" && s.low(e.Range.End+1) == "based" || dateline
	if seat || !based && !locatives[s.low(e.Range.Start-1)] && !s.locativeList(e.Range) || !capitalised(first) {
		return extract.Entity{}
	}
	name := s.text(e.Range)
	return extract.Entity{Range: e.Range, Kind: extract.City, ID: "name:" + name, Name: name, Country: e.Country, Via: extract.ViaName, Rule: "locative"}
}

// locativeList reports whether r continues a list of towns that opened behind a locative: "in Moscow and Beijing". Behind a comma the list goes on or ends
// with its sentence: "Signed in Oslo, Moscow's pledge".
func (s *scanner) locativeList(r extract.Range) bool {
	k := r.Start - 1
	switch s.low(k) {
	case "and", "or":
	case ",":
		switch s.low(r.End) {
		case ",", "and", "or", ".", ";", "":
		default:
			return false
		}
	default:
		return false
	}
	if s.word(k-1) == "," {
		k--
	}
	e := s.last(k)
	return e != nil && e.Kind == extract.City && e.Rule == "locative"
}

// government extends a state to its government, ministry, army, police, parliament or court: "Russian defence ministry",
// "US Navy", "Turkish Ministry of Trade". An empty range when none follows.
func (s *scanner) government(country extract.Entity) extract.Entity {
	if country.Via == extract.ViaCapital {
		return extract.Entity{}
	}
	end := s.officialEnd(country.Range.End)
	if end < 0 {
		return extract.Entity{}
	}
	return s.state(extract.Range{Start: country.Range.Start, End: end}, &country)
}

// state is a governmental body of a country.
func (s *scanner) state(r extract.Range, country *extract.Entity) extract.Entity {
	return extract.Entity{Range: r, Kind: extract.Government, ID: "iso:" + country.Country, Name: s.g.states[country.Country], Country: country.Country, Via: extract.ViaGovernment, Rule: "government"}
}

// officialEnd is the end of the governmental body whose words start at token i, or -1: modifiers, head, "of" and its topic.
func (s *scanner) officialEnd(i int) int {
	k := i
	for n := 0; n < 4 && s.g.officialModifiers[s.low(k)]; n++ {
		k++
	}
	for ; k >= i; k-- { // a modifier can be the head itself: "military"
		end := s.officialHead(k)
		if end < 0 {
			continue
		}
		if end == i+1 && s.low(i) == "military" && !s.caps && (s.upos(end) == "NOUN" || s.upos(end) == "ADJ") {
			return -1 // the adjective: "Russian military trucks"
		}
		return s.officialTopic(end)
	}
	return -1
}

// officialHead is the end of the head noun of a governmental body that starts at token k, or -1.
func (s *scanner) officialHead(k int) int {
	w := s.low(k)
heads:
	for _, head := range s.g.official[w] {
		end := k + 1
		for rest := head[len(w):]; rest != ""; end++ {
			var next string
			next, rest, _ = strings.Cut(rest[1:], " ")
			if s.low(end) != next {
				continue heads
			}
			if rest != "" {
				rest = " " + rest
			}
		}
		return end
	}
	return -1
}

// officialTopic extends a head noun that ends at end by what the body is for: "of Foreign Affairs and Trade", "of defence".
func (s *scanner) officialTopic(end int) int {
	if w := s.low(end); w != "of" && w != "for" {
		return end
	}
	k := end + 1
	if s.low(k) == "the" {
		k++
	}
	if !s.g.officialTopics[s.low(k)] {
		return end
	}
	for k < s.end {
		switch {
		case s.g.officialTopics[s.low(k)] || s.g.officialModifiers[s.low(k)]:
			end = k + 1
		case s.word(k) == "," || s.word(k) == "and" || s.word(k) == "&":
			if !s.g.officialTopics[s.low(k+1)] || s.word(k) == "," && !capitalised(s.word(k+1)) {
				return end
			}
		default:
			return end
		}
		k++
	}
	return end
}

// official is the governmental body that starts at token i without its state in front: behind a possessor ("Iran's Ministry of
// Defence", "Israel's military"), before one ("government of Sudan"), or alone with a capital ("Defence Ministry").
func (s *scanner) official(i int) extract.Entity {
	w := s.word(i)
	lw := s.low(i)
	if len(s.g.official[lw]) == 0 && !s.g.officialModifiers[lw] {
		return extract.Entity{}
	}
	end := s.officialEnd(i)
	if end < 0 {
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	p := s.possessor(i)
	if p != nil && s.leader(p) && r.Len() == 1 && regimes[lw] && !s.nominal(end) {
		e := *p
		e.Range = r
		return s.ruled(e)
	}
	if p != nil && p.Country != "" && (p.Kind == extract.Country || p.Kind == extract.Government) {
		if !capitalised(w) && s.nominal(end) {
			return extract.Entity{} // "Israel's military operations"
		}
		return s.state(r, p)
	}
	if s.low(end) == "of" {
		k := end + 1
		if s.low(k) == "the" {
			k++
		}
		if c, ok := s.listed(k); ok && c.Kind == extract.Country && (c.Via == extract.ViaName || c.Via == extract.ViaAcronym) && s.upos(c.Range.End) != "PART" {
			r.End = c.Range.End
			return s.state(r, &c)
		}
	}
	if !capitalised(w) || r.Len() < 2 || !capitalised(s.word(end-1)) || s.title {
		return extract.Entity{}
	}
	name := s.text(r)
	return extract.Entity{Range: r, Kind: extract.Government, ID: "name:" + name, Name: name, Via: extract.ViaGovernment, Rule: "government"}
}

func (s *scanner) nominal(i int) bool { u := s.upos(i); return u == "NOUN" || u == "PROPN" }

// regimes are the nouns that make a leader stand for his state: "the Assad regime".
var regimes = map[string]bool{"regime": true, "government": true, "administration": true, "junta": true, "dynasty": true}

// rule is the state, if e is a leader whose regime follows; otherwise e.
func (s *scanner) rule(e extract.Entity) extract.Entity {
	if !regimes[s.low(e.Range.End)] || !s.leader(&e) {
		return e
	}
	e.Range.End++
	return s.ruled(e)
}

// dynasty is the state whose regime the words at token i name by a surname: "the Kim regime".
func (s *scanner) dynasty(i int) extract.Entity {
	r, ok := s.g.rulers[s.word(i)]
	if !ok || !regimes[s.low(i+1)] || s.word(i-1) == "-" || s.upos(i-1) == "PROPN" && !s.g.titles[s.word(i-1)] {
		return extract.Entity{}
	}
	return s.ruled(extract.Entity{Range: extract.Range{Start: i, End: i + 2}, Country: r.country})
}

// leader reports whether e is a person of the table of leaders.
func (s *scanner) leader(e *extract.Entity) bool {
	return e.Kind == extract.Person && e.Rule == "leaders"
}

// ruled is the state that leader e stands for, at the range of e.
func (s *scanner) ruled(e extract.Entity) extract.Entity {
	e.Kind, e.ID, e.Name, e.Via, e.Rule = extract.Country, "iso:"+e.Country, s.g.states[e.Country], extract.ViaLeader, "regime"
	return e
}

// town is an unknown place that starts at token i behind a locative preposition and before the country or region it lies in: "in
// Brezovo, Bulgaria".
func (s *scanner) town(i int) extract.Entity {
	if w := s.low(i - 1); !locatives[w] && w != "of" && w != "from" && w != "to" && w != "between" && w != "and" {
		return extract.Entity{}
	}
	end := i
	for end < s.end && end < i+3 && s.nameWord(end) && s.upos(end) == "PROPN" {
		end++
	}
	if end == i || s.word(end) != "," {
		return extract.Entity{}
	}
	in, ok := s.listed(end + 1)
	if !ok || in.Kind != extract.Country && in.Kind != extract.Region || in.Via != extract.ViaName || s.nameWord(in.Range.End) {
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	return extract.Entity{Range: r, Kind: extract.City, ID: "name:" + name, Name: name, Country: in.Country, Via: extract.ViaName, Rule: "town"}
}
