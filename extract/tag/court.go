package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// courtVerbs are verbs of courts, police and treasuries whose present is also a noun.
var courtVerbs = word.Set("arrest charge convict jail sentence fine sanction")

// chargePrepositions open the deed that somebody is charged with.
var chargePrepositions = map[string]bool{"for": true, "of": true, "with": true, "over": true}

// chargesNow gives the tag of the verb that a noun at token t is when it stands between who strikes and who is struck, and a preposition
// with a gerund says for what: "Spain and Peru arrest 4 people for selling rifles", "Court convicts man of selling them". Empty for none.
func chargesNow(d *extract.Document, s extract.Range, t int) string {
	const longest = 10 // tokens of who is struck
	x := d.Tags[t].XPOS
	if !strings.HasPrefix(x, "NN") || !courtVerbs[strings.ToLower(d.Tags[t].Lemma)] || t == s.Start || t+3 >= s.End || !strings.HasPrefix(d.Tags[t-1].XPOS, "NN") {
		return ""
	}
	verb := "VBZ"
	if w := strings.ToLower(d.Word(t)); courtVerbs[w] { // of several: a plural, or two names
		if two := t-2 > s.Start && d.Tags[t-2].XPOS == "CC"; !two && d.Tags[t-1].XPOS != "NNS" {
			return ""
		}
		verb = "VBP"
	}
	switch d.Tags[t+1].XPOS {
	case "NN", "NNS", "NNP", "JJ", "CD", "DT":
	default:
		return ""
	}
	if !unaccompanied(d, s, t, -1) {
		return ""
	}
	for k := t + 1; k+1 < s.End && k <= t+longest; k++ {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			if l := d.Tags[k].Lemma; l != "accuse" && l != "suspect" { // "sanctions a firm accused of buying"
				return ""
			}
		case ":", "WDT", "WP", "``", "''":
			return ""
		}
		if k > t+1 && d.Tags[k].XPOS == "VBG" && strings.HasPrefix(d.Tags[k-1].XPOS, "NNS") { // "sanctions firms selling rifles"
			return verb
		}
		if !chargePrepositions[strings.ToLower(d.Word(k))] {
			continue
		}
		if n := k + 1; d.Tags[n].XPOS == "VBG" || d.Tags[n].XPOS == "RB" && n+1 < s.End && d.Tags[n+1].XPOS == "VBG" {
			return verb
		}
	}
	return ""
}

// oneOfMen are singulars that end as the plural of man does.
var oneOfMen = word.Set("specimen regimen abdomen acumen bitumen albumen cyclamen foramen cognomen")

// soleMan reports whether token t is a man or woman of some trade that was tagged as an adjective: "finds businessman guilty".
func soleMan(d *extract.Document, t int) bool {
	w := d.Word(t)
	return d.Tags[t].XPOS == "JJ" && len(w) > 6 && w == strings.ToLower(w) && strings.HasSuffix(w, "man") && !strings.HasSuffix(w, "human")
}
