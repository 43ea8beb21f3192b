package entity

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// product is the designation at token i: letters and digits in one token (S-400, Su-35, Shahed-136, 9M729, M777), with the named
// system before it or the version behind it ("Bayraktar TB2", "Patriot PAC-3"), or a type number ("Type 99", "Mark 41").
func (s *scanner) product(i int) extract.Entity {
	w := s.word(i)
	end := i
	switch {
	case word.Airliner(w):
		end = i + 1
	case len(w) == 3 && w[0] == '7' && digit(w[1]) && w[2] == '7' && (s.word(i+1) == "MAX" || s.word(i+1) == "Max" || s.word(i+1) == "Dreamliner"):
		end = i + 2
		if n := s.word(end); n == "7" || n == "8" || n == "9" || n == "10" {
			end++
		}
	case designation(w):
		end = i + 1
		if !strings.Contains(w, "-") && !digit(w[0]) && len(w) < 4 && !s.armed(i) {
			return extract.Entity{}
		}
		for end < s.end && capitalised(s.word(end)) && (roman[s.word(end)] || designation(s.word(end)) && len(s.word(end)) > 2) {
			end++
		}
	case len(w) == 3 && isUpper(w[0]) && w[1] == '-' && digit(w[2]) && s.armed(i): // "a B-1 bomber", where a paper or road may be meant elsewhere
		end = i + 1
	case (w == "Type" || w == "Mark" || w == "Mk" || w == "Mk." || w == "Block" && i > s.start) && number(s.word(i+1)) && s.armed(i+1):
		end = i + 2
	case capitalised(w) && s.upos(i) == "PROPN" && designation(s.word(i+1)) && strings.ContainsAny(s.word(i+1), "-0123456789") && s.armed(i+1) && len(w) > 2:
		if e, ok := s.listed(i); ok && e.Kind != extract.Product {
			return extract.Entity{}
		}
		end = i + 2
	default:
		return extract.Entity{}
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	e := extract.Entity{Range: r, Kind: extract.Product, ID: "name:" + name, Name: name, Via: extract.ViaName, Rule: "designation"}
	if family := s.g.exact(firstPart(w)); family != nil && family.kind == extract.Product { // Shahed-131 of the Shaheds
		e.Country = family.country
	}
	return e
}

var roman = map[string]bool{"II": true, "III": true, "IV": true, "VI": true}

// armed reports whether the word behind token i, or the one before it, is a noun of arms or vehicles.
func (s *scanner) armed(i int) bool {
	return s.g.weapon[s.low(i+1)] || s.g.weapon[s.low(i-1)] || s.g.weapon[s.low(i+2)] && s.upos(i+1) != "VERB"
}

// designation reports whether w looks like the designation of a system: capital letters, then digits, at most two letters more,
// a hyphen between at will; or a digit, capital letters and digits (9M729). Names of diseases, summits, roads, papers and the like
// are not.
func designation(w string) bool {
	if len(w) < 3 || len(w) > 14 {
		return false
	}
	letters, k := 0, 0
	if digit(w[0]) { // GRAU index: 9M729, 2S19, 3M14
		if !isUpper(w[1]) {
			return false
		}
		k = 1
	}
	first := k
	for k < len(w) && letter(w[k]) {
		letters++
		k++
	}
	if letters == 0 || letters > 9 || !isUpper(w[first]) {
		return false
	}
	head := w[first:k]
	if len(head) == 3 && currencies[head] != "" { // USD290
		return false
	}
	hyphen := false
	if k < len(w) && w[k] == '-' {
		hyphen = true
		k++
	}
	digits := 0
	for k < len(w) && digit(w[k]) {
		digits++
		k++
	}
	if digits == 0 || digits > 4 || first == 1 && digits < 2 && len(w) > 4 {
		return false
	}
	tail := len(w) - k
	if tail > 3 {
		return false
	}
	for j := k; j < len(w); j++ {
		if !letter(w[j]) && !digit(w[j]) && w[j] != '-' {
			return false
		}
	}
	if !hyphen && (letters > 5 || digits < 2 && first == 0 && letters < 2 && !strings.ContainsAny(w[k:], "0123456789")) {
		return false
	}
	switch strings.ToUpper(head) {
	case "G", "COVID", "SARS", "Q", "A" /* paper, motorway */, "I" /* motorway */, "H", "B" /* papers */, "UN", "MI", "CO", "CH", "P", "FY", "CES", "PM", "MH", "GPT", "TOP", "EU", "BRICS", "CAT", "GEN", "COP", "US", "EB", "ISO", "AD", "BC", "RD", "SB", "HR":
		// the hyphen tells the bomber from the paper: B-52, A-10, H-20, CH-4, P-800, Mi-24
		return hyphen && (digits > 1 && (head == "A" || head == "B" || head == "H") || head == "CH" || head == "P" || head == "Mi" || head == "MI")
	}
	return true
}

// number reports whether w consists of digits.
func number(w string) bool {
	for i := 0; i < len(w); i++ {
		if !digit(w[i]) {
			return false
		}
	}
	return w != ""
}

// prefixes are the abbreviations before the name of a ship.
var prefixes = map[string]bool{"MV": true, "M/V": true, "MT": true, "M/T": true, "MS": true, "SS": true, "USS": true, "HMS": true, "HMCS": true, "HMAS": true, "INS": true, "USNS": true, "FV": true, "BRP": true, "KRI": true, "ROKS": true, "TCG": true, "HNLMS": true, "HDMS": true, "ITS": true, "FGS": true, "BAP": true, "ARA": true, "PNS": true, "HMNZS": true, "HMSAS": true, "RSS": true, "UMS": true, "GNS": true}

// vessel is the ship whose name starts at token i: behind MV, USS or HMS, which belong to it, or behind a noun such as "tanker".
func (s *scanner) vessel(i int) extract.Entity {
	k := i
	if prefixes[s.word(i)] {
		k = i + 1
	} else if !s.vesselBefore(i) {
		return extract.Entity{}
	}
	end := k
	for end < s.end && end < k+4 && s.nameWord(end) {
		if e, ok := s.listed(end); ok && e.Kind == extract.Country && end > k {
			break
		}
		end++
	}
	if end == k || end == k+1 && s.upos(k) != "PROPN" {
		return extract.Entity{}
	}
	if end < s.end && number(s.word(end)) && len(s.word(end)) < 3 {
		end++ // "Arctic Star 7"
	}
	r := extract.Range{Start: i, End: end}
	name := s.text(r)
	return extract.Entity{Range: r, Kind: extract.Vessel, ID: "name:" + name, Name: name, Via: extract.ViaName, Rule: "vessel"}
}

// vesselBefore reports whether the words before token i say that the name of a ship follows: "the tanker X", "a ship named X", "a
// freighter, the X". The name of a state is none.
func (s *scanner) vesselBefore(i int) bool {
	switch w := s.low(i - 1); {
	case s.g.vesselNouns[w] && s.upos(i-1) != "VERB":
	case (w == "named" || w == "called") && s.g.vesselNouns[s.low(i-2)]:
	case w == "the" && s.word(i-2) == "," && s.g.vesselNouns[s.low(i-3)]:
	default:
		return false
	}
	e, ok := s.listed(i)
	return !ok || e.Kind != extract.Country && e.Kind != extract.Government && e.Kind != extract.Person && e.Kind != extract.Media && e.Kind != extract.Agency && e.Kind != extract.International
}
