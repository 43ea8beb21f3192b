package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Verbs that are spelled as nouns ("services", "ship") in clauses that have no other verb. A clause has one, and it agrees with its subject (Quirk et
// al. 1985, 10.34-36), so that a singular spelled like a plural right behind a singular, or the reverse, and right before an object is it.

// nounLike are forms of verbs of trade, carriage, making and upkeep whose base and third person are a noun's as well: base form to its lemma, and third
// person to it.
var nounLike = func() map[string]string {
	m := map[string]string{}
	for v := range strings.FieldsSeq(`arm bankroll barter bottle channel charter crew design equip export fabricate farm ferry finance fuel fund funnel gift grant hand haul import lease license
		loan manufacture market mine order outfit overhaul patrol pipe pump purchase refit refuel re-export repair retrofit sample service ship siphon source staff stock stockpile store
		supply swap trade traffic train transfer transport truck upgrade`) {
		m[v], m[thirdPerson(v)] = v, v
	}
	return m
}()

// objects are the tags that begin an object, and nothing that stands right behind a noun of the same phrase.
var objects = word.Set("DT PDT PRP$ CD $ JJS")

// amounts are words that begin an amount, and nearing those that do so right before a number.
var (
	amounts = word.Set("nearly almost roughly virtually some several many most half all both dozens hundreds thousands")
	nearing = word.Set("about around over under between up as close just well at more less")
)

// verbOf is the verb of trade, carriage, making, upkeep or wanting that w may be a form of; empty for none.
func verbOf(w string) string {
	if intending[w] {
		return w
	}
	return nounLike[w]
}

// soleVerb is the tag of the verb that is spelled as the noun at token t and is the only one its clause can have, or behind an auxiliary or "to"; empty
// for none.
func soleVerb(d *extract.Document, s extract.Range, t int) string {
	w := d.Word(t)
	lemma := verbOf(w)
	if x := d.Tags[t].XPOS; lemma == "" || x != "NN" && x != "NNS" && x != "JJ" || t == s.Start || t+1 >= s.End {
		return ""
	}
	p := t - 1
	for p > s.Start && d.Tags[p].XPOS == "RB" {
		p--
	}
	strong, weak := objectBehind(d, s, t)
	if w == lemma { // a base form
		switch l := d.Tags[p].Lemma; {
		case d.Tags[p].XPOS == "MD" && (d.Word(p) != "can" || strong), l == "do" && p < t-1 && strings.HasPrefix(d.Tags[p].XPOS, "VB"):
			return "VB"
		case p == t-1 && d.Word(p) == "to":
			if strong || weak && p > s.Start && strings.HasPrefix(d.Tags[p-1].XPOS, "VB") && d.Tags[p-1].Lemma != "be" { // "plans to service jets"
				return "VB"
			}
			return ""
		}
	}
	if intending[w] && d.Word(t+1) == "to" && t+2 < s.End && d.Tags[t+2].XPOS == "VB" { // "The police plan to buy"
		strong = true
	}
	if !strong && !weak {
		return ""
	}
	if d.Word(p) == "," { // behind an aside about the subject
		const longest = 20 // tokens of the aside
		k := p - 1
		for k > s.Start && k > p-longest && d.Word(k) != "," {
			if x := d.Tags[k].XPOS; x == "MD" || (x == "VBZ" || x == "VBP" || x == "VBD") && d.Tags[k-1].XPOS != "WDT" && d.Tags[k-1].XPOS != "WP" {
				return ""
			}
			k--
		}
		if k <= s.Start || d.Word(k) != "," || !strong {
			return ""
		}
		p = k - 1
	}
	number, articled := subjectBefore(d, s, p)
	if number == "" || !strong && !articled || !freeBehind(d, s, t) {
		return ""
	}
	switch {
	case w == lemma && number != "one":
		return "VBP"
	case w != lemma && number != "many":
		return "VBZ"
	}
	return ""
}

// acts are nouns of trade that a noun before them is about.
var acts = word.Set("sale delivery shipment deal supply transfer trade agreement contract talk aid assistance embargo export import smuggling trafficking company firm group industry maker dealer ban yard")

// objectBehind reports whether what stands behind token t, or behind its particle, can only be an object of its own (strong), or may be one: a plural,
// a name or behind a base form any noun that a preposition follows (weak).
func objectBehind(d *extract.Document, s extract.Range, t int) (strong, weak bool) {
	o := t + 1
	if nounLike[d.Word(t)] == "hand" {
		if w := d.Word(o); w != "over" && w != "back" && w != "out" || o+1 >= s.End {
			return false, false
		}
		o++
	}
	if x := d.Tags[o].XPOS; objects[x] || x == "PRP" || amounts[d.Word(o)] {
		return true, false
	}
	for k := o; k+1 < s.End && k < o+3 && nearing[d.Word(o)]; k++ { // "about 300", "as many as 12"
		if d.Tags[k+1].XPOS == "CD" {
			return true, false
		}
	}
	const longest = 7 // tokens of the object
	for k := o; k < s.End && k < o+longest; k++ {
		switch d.Tags[k].XPOS {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "VBN", "VBG":
		case "IN", "TO":
			x := d.Tags[k-1].XPOS
			if acts[d.Tags[k-1].Lemma] || nounLike[d.Word(k-1)] != "" { // "arms exports to"
				return false, false
			}
			return false, k > o && (x == "NNS" || x == "NNP" || x == "NNPS" || x == "NN" && d.Word(t) == nounLike[d.Word(t)]) && d.Word(k) != "that"
		default:
			return false, false
		}
	}
	return false, false
}

// subjectBefore is the number of the noun phrase that ends at token p and begins its clause, "one", "many" or "any", empty for none, and whether an
// article, a number or a name says that it is a phrase of its own.
func subjectBefore(d *extract.Document, s extract.Range, p int) (number string, articled bool) {
	const longest = 15 // tokens of the subject
	switch w := strings.ToLower(d.Word(p)); w {
	case "it", "he", "she":
		return "one", true
	case "they", "we", "i", "you":
		return "many", true
	case "which", "who", "that":
		if x := d.Tags[p].XPOS; x == "WDT" || x == "WP" {
			return "any", true
		}
		return "", false
	}
	if !strings.HasPrefix(d.Tags[p].XPOS, "NN") {
		return "", false
	}
	head := p
	k := p
	both := false
scan:
	for ; k >= s.Start && k > p-longest; k-- {
		switch x := d.Tags[k].XPOS; x {
		case "NN", "NNS", "NNP", "NNPS":
			articled = articled || x[0] == 'N' && strings.HasPrefix(x, "NNP")
		case "JJ", "POS", "HYPH":
		case "VBN": // "state-owned"
			if k == s.Start || d.Tags[k-1].XPOS != "HYPH" {
				return "", false
			}
		case "DT", "CD", "PRP$":
			articled = true
		case "IN":
			if clausal[strings.ToLower(d.Word(k))] {
				break scan
			}
			if k == s.Start || !strings.HasPrefix(d.Tags[k-1].XPOS, "NN") { // "In Chad firms"
				return "", false
			}
			head = k - 1
			articled = true
		case "CC":
			both = true
			break scan
		case ",", ":", "``", "''", ".":
			break scan
		default:
			return "", false
		}
	}
	if k == p-longest {
		return "", false
	}
	x := d.Tags[head].XPOS
	switch {
	case both, x == "NNPS": // a firm may be called "Works"
		return "any", articled
	case d.Word(head) == "police":
		return "many", articled
	case x == "NNS":
		return "many", articled
	}
	return "one", articled
}

// freeBehind reports whether no other finite verb stands behind token t in its clause.
func freeBehind(d *extract.Document, s extract.Range, t int) bool {
	for k := t + 1; k < s.End; k++ {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return false
		case ",", ":", ".", "CC", "``", "''", "WDT", "WP":
			return true
		case "IN":
			if clausal[d.Word(k)] {
				return true
			}
		}
	}
	return true
}
