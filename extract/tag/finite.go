package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Finite forms that were taken for nouns, and nouns for finite forms.

// invariable verbs have a past like their base, and a noun of the same form.
var invariable = map[string]bool{"cut": true, "put": true, "set": true, "shut": true, "split": true, "hit": true}

// parted reports whether token t stands between its subject and a particle that an object follows: "Chad cut off the supply".
func parted(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || t+2 >= s.End {
		return false
	}
	switch d.Word(t + 1) {
	case "off", "up", "out", "back", "down":
	default:
		return false
	}
	before, behind := d.Tags[t-1].XPOS, d.Tags[t+2].XPOS
	return (strings.HasPrefix(before, "NN") || before == "PRP" || before == "RB") && (behind == "DT" || behind == "PRP$" || strings.HasPrefix(behind, "NN") || behind == "JJ")
}

// countedByMillions reports whether a third person at token t is the plural that a multiplier before it counts, with up to three words between
// that are no plural: "11 million doses", "60 million yellow fever doses".
func countedByMillions(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || d.Tags[t].XPOS != "VBZ" || !strings.HasSuffix(d.Word(t), "s") || strings.HasSuffix(d.Word(t), "ss") || d.Word(t) == "is" || d.Word(t) == "has" || d.Word(t) == "does" {
		return false
	}
	k := t - 1
	for k > s.Start && t-k <= 3 && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
		k--
	}
	switch d.Word(k) {
	case "hundred", "thousand", "million", "billion":
	default:
		return false
	}
	n := k
	for n > s.Start && d.Tags[n].XPOS == "CD" {
		n--
	}
	switch d.Tags[n].XPOS {
	case "DT", "$", "PRP$", "POS": // "a 60 million crown deal covers"
		return k == t-1
	}
	return d.Tags[k].XPOS == "CD"
}

// tradedPlural reports whether a third person at token t is the plural of a noun of trade: right behind a common noun or two that stand behind a past
// tense, a possessor or a preposition, and without an object ("restored power exports to", "half of Chad's cherry exports", "talks on wheat exports"),
// behind an article and a verb of more and less, or behind goods that a capital says whose they are ("discussed Chilean beef exports to").
func tradedPlural(d *extract.Document, s extract.Range, t int) bool {
	if t < s.Start+2 || d.Tags[t].XPOS != "VBZ" || !present[strings.TrimSuffix(d.Word(t), "s")] || t+1 >= s.End || d.Tags[t-1].XPOS != "NN" && d.Tags[t-1].XPOS != "JJ" {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "IN", "TO", ".", ",", "CC", "VBD", "RB":
	default:
		return false
	}
	if traded[d.Word(t)] && ofNation(d, s, t-1) {
		return true
	}
	k := t - 1
	for k > s.Start && t-k <= 3 && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
		k--
	}
	switch d.Tags[k].XPOS {
	case "PRP$", "DT":
		return k > s.Start && d.Tags[k-1].UPOS == "VERB" && resuming[d.Tags[k-1].Lemma] // "suspended its crude oil exports indefinitely"
	case "POS":
		return true
	case "IN":
		return d.Word(k) == "of" || traded[d.Word(t)] && !clausal[d.Word(k)] && !trading[d.Word(t-1)]
	case "VBD", "VBN", "VB", "VBG", "VBZ", "VBP":
		return k > s.Start && resuming[d.Tags[k].Lemma] // but "said industry exports to"
	}
	return false
}

// ofNation reports whether token t is a common noun for goods right behind a word with a capital that says whose they are ("Chilean beef"): no day, and nobody
// who trades ("Chilean industry").
func ofNation(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || d.Tags[t].XPOS != "NN" || trading[d.Word(t)] || !small(d.Word(t)) || small(d.Word(t-1)) {
		return false
	}
	return d.Tags[t-1].XPOS == "JJ" || d.Tags[t-1].XPOS == "NNP"
}

// trading are nouns of those who trade.
var trading = word.Set(`industry company firm corporation business group sector country state nation government ministry economy region province city factory plant mill
yard maker producer manufacturer trader farmer grower dealer supplier exporter buyer agency subsidiary unit arm mine today yesterday tomorrow`)

// resuming are verbs that have trade for their object.
var resuming = word.Set(`restore resume halt suspend stop ban bar block boost increase raise double triple cut reduce halve curb slash limit restrict freeze start begin continue end allow permit approve
expand control dominate hit affect disrupt hurt threaten announce plan cancel tighten lift ease`)

// armedBodies are nouns before which rebel is a noun.
var armedBodies = map[string]bool{"group": true, "force": true, "fighter": true, "faction": true, "army": true, "commander": true, "leader": true, "militia": true}

// likelyAdverb reports whether token t is the likely of "is likely sending", an adverb between a form of be and its participle.
func likelyAdverb(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS != "JJ" || d.Word(t) != "likely" {
		return false
	}
	next, before := t+1, t-1
	for next < s.End && (d.Tags[next].XPOS == "''" || d.Tags[next].XPOS == "``") {
		next++
	}
	for before > s.Start && (d.Tags[before].UPOS == "PUNCT" || d.Tags[before].UPOS == "ADV") {
		before--
	}
	return next < s.End && before >= s.Start && d.Tags[before].Lemma == "be" && (d.Tags[next].XPOS == "VBG" || d.Tags[next].XPOS == "VBN")
}

// boughtFrom reports whether what ends before token t is a singular seller behind from and a verb of getting goods, beside whom no plans stand: "bought
// 30 buses from a manufacturer and plans to buy 60 more".
func boughtFrom(d *extract.Document, s extract.Range, t int) bool {
	const farthest = 14 // tokens of the goods and the seller
	if x := d.Tags[t-1].XPOS; x != "NN" && x != "NNP" {
		return false
	}
	from := t - 1
	for from > s.Start && d.Word(from) != "from" {
		if x := d.Tags[from].XPOS; from < t-5 || x == "NNS" || x == "," || strings.HasPrefix(x, "VB") && x != "VBN" && x != "VBG" {
			return false
		}
		from--
	}
	for k := from - 1; k > s.Start && k > t-farthest; k-- {
		if strings.HasPrefix(d.Tags[k].XPOS, "VB") {
			return getting[d.Tags[k].Lemma] && d.Tags[k].XPOS != "VBG"
		}
	}
	return false
}

// piped are goods without a plural that somebody supplies others with all the time.
var piped = word.Set(`electricity power gas water heat steam energy fuel coal oil milk bread food cement steel`)

// getting are verbs of getting goods from somebody.
var getting = word.Set(`buy order purchase import get receive acquire lease hire rent procure`)

// present are verbs of trade and making whose third person is the plural of a noun.
var present = word.Set(`arm bankroll equip export face finance fuel fund import market order purchase refuel service ship source stock supply train transport`)

// intending are verbs of what somebody wants to do whose third person is the plural of a noun.
var intending = word.Set(`plan aim hope offer pledge promise attempt vow bid`)

// fielding are those who field arms; other nouns before the plural say what grows or lies in fields.
var fielding = word.Set(`army navy force military militia brigade regiment battalion corps guard it`)

// modified reports whether an adjective before token t may belong to it.
func modified(d *extract.Document, t int) bool {
	switch d.Word(t) {
	case "today", "yesterday", "tomorrow", "tonight":
		return false
	}
	x := d.Tags[t].XPOS
	return strings.HasPrefix(x, "NN") || x == "JJ" || x == "HYPH" || x == "VBG"
}

// barring are verbs of ruling whose third person is also a plural; headlines put them before names.
var barring = map[string]bool{"bar": true, "ban": true, "block": true, "halt": true, "fine": true, "sanction": true, "convict": true, "target": true}

// headlining are verbs of headlines whose third person is the plural of a noun.
var headlining = word.Set(`award axe ax bag block clear eye float gift hand ink land lift nab net okay plan scoop scrap seal sign snap weigh`)

// opensHeadline reports whether a plural noun at token t is the verb of a headline: behind the name that the sentence begins with, with a noun phrase and no
// other verb behind it, "Chad eyes purchase of jets".
func opensHeadline(d *extract.Document, s extract.Range, t int) bool {
	if !headlining[d.Tags[t].Lemma] || t == s.Start || t+2 >= s.End || d.Tags[s.End-1].XPOS == "." {
		return false
	}
	for k := s.Start; k < t; k++ {
		if x := d.Tags[k].XPOS; x != "NNP" && x != "NNPS" {
			return false
		}
	}
	switch d.Tags[t+1].XPOS {
	case "NN", "NNS", "NNP", "JJ", "CD", "$", "DT":
		return unaccompanied(d, s, t, 1)
	}
	return false
}

// opensTale reports whether the plural noun at token t is the verb of a clause: behind the name that the clause begins with, with what is shipped, or the one who
// is armed, behind it, and no other verb ("Iran ships oil to Syria", "Chad arms the rebels").
func opensTale(d *extract.Document, s extract.Range, t int) bool {
	w := d.Word(t)
	if w != "ships" && w != "pumps" && w != "arms" || t == s.Start || t+2 >= s.End {
		return false
	}
	k := t - 1
	for k >= s.Start && d.Tags[k].XPOS == "NNP" {
		k--
	}
	if k == t-1 || k >= s.Start && d.Word(k) != "that" {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "NN", "NNS", "JJ", "CD":
		return w != "arms" && unaccompanied(d, s, t, 1)
	case "NNP", "DT":
		return unaccompanied(d, s, t, 1)
	}
	return false
}

// traded are plurals of trade that are verbs, too.
var traded = word.Set(`exports imports supplies transfers purchases orders`)

// behindPlural reports whether the third person at token t is the plural of a noun: right behind a plural, with which it does not agree, and with no object:
// "blocks arms exports to Chad".
func behindPlural(d *extract.Document, s extract.Range, t int) bool {
	if !traded[d.Word(t)] || t < s.Start+1 || d.Tags[t].XPOS != "VBZ" || d.Tags[t-1].XPOS != "NNS" || t-2 >= s.Start && d.Word(t-2) == "of" {
		return false
	}
	if t+1 < s.End {
		switch d.Tags[t+1].XPOS {
		case "IN", "TO", "VBD", "VBP", "MD", ",", ".":
		default:
			return false
		}
	}
	return true
}

// finitePresent reports whether a plural noun at token t is the only verb of its clause: it stands right between a noun in the
// singular and a noun phrase with an article, possessive or number: "Brussels finances a helicopter", "It services our jets".
func finitePresent(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS == "NNS" && (opensHeadline(d, s, t) || opensTale(d, s, t)) {
		return true
	}
	if t > s.Start && t+2 < s.End && d.Word(t) == "accounts" && d.Word(t+1) == "for" { // "Chad accounts for half of the imports"
		x := d.Tags[t+2].XPOS
		return d.Tags[t].XPOS == "NNS" && strings.HasPrefix(d.Tags[t-1].XPOS, "NN") && (x == "CD" || x == "RB" || d.Word(t+2) == "half" || x == "JJR" || x == "JJS" || x == "DT" || x == "PDT") &&
			unaccompanied(d, s, t, -1)
	}
	if t > s.Start && t+3 < s.End && d.Word(t) == "calls" && d.Word(t+1) == "for" && d.Tags[t].XPOS == "NNS" && d.Tags[t-1].XPOS == "NN" { // "The deal calls for Chad to deliver"
		return unaccompanied(d, s, t, -1) && unaccompanied(d, s, t, 1)
	}
	if t > s.Start && t+2 < s.End && d.Word(t) == "dates" && d.Tags[t].XPOS == "NNS" && strings.HasPrefix(d.Tags[t-1].XPOS, "NN") && (d.Word(t+1) == "from" || d.Word(t+1) == "back") { // "their trade in arms dates from 1971"
		return unaccompanied(d, s, t, -1) && unaccompanied(d, s, t, 1)
	}
	if w := d.Word(t); t > s.Start+1 && t+1 < s.End && d.Tags[t].XPOS == "NNS" && (w == "reports" || w == "claims") && d.Tags[t+1].XPOS == "." && d.Tags[t-1].XPOS == "NNP" { // "..., the Herald reports."
		k := t - 1
		for k > s.Start && (d.Tags[k].XPOS == "NNP" || d.Tags[k].XPOS == "DT") {
			k--
		}
		return d.Tags[k].XPOS == ","
	}
	if t > s.Start && t+2 < s.End && d.Tags[t].XPOS == "NNS" && (intending[d.Tags[t].Lemma] && d.Tags[t+1].XPOS == "TO" && d.Tags[t+2].XPOS == "VB" || d.Word(t) == "fields" && fielding[d.Tags[t-1].Lemma]) {
		switch d.Tags[t-1].XPOS { // "The firm plans to build", "The army fields Czech mortars"
		case "NN", "NNP", "PRP":
			return unaccompanied(d, s, t, -1) && unaccompanied(d, s, t, 1)
		case "CC":
			return t > s.Start+4 && d.Word(t-1) == "and" && boughtFrom(d, s, t-1)
		}
		return false
	}
	if l := d.Tags[t].Lemma; d.Tags[t].XPOS != "NNS" || !present[l] && !present[strings.TrimSuffix(l, "s")] && !barring[l] || t == s.Start || t+1 >= s.End { // "finances" is its own lemma
		return false
	}
	if barring[d.Tags[t].Lemma] && headsSubject(d, s, t-1) && unaccompanied(d, s, t, -1) && barredFrom(d, s, t) {
		return true
	}
	switch d.Tags[t-1].XPOS {
	case "NN", "NNP", "PRP":
	default:
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "JJS":
	case "NNS": // "Chad ships rifles to Mali": of two plurals side by side the first is none
		if d.Tags[t-1].XPOS == "NN" || t+2 >= s.End || acts[d.Tags[t+1].Lemma] || nounLike[d.Word(t+1)] != "" || d.Word(t+2) != "to" && d.Word(t+2) != "from" && d.Word(t+2) != "into" {
			return false
		}
		if toldBefore(d, s, t) {
			return unaccompanied(d, s, t, 1)
		}
	case "NN": // "The station supplies electricity to homes"
		if t+2 >= s.End || !piped[d.Word(t+1)] || d.Word(t+2) != "to" && d.Word(t+2) != "from" || !headsSubject(d, s, t-1) || toldBefore(d, s, t) {
			return false
		}
	case "NNP", "JJ": // "Court bars Chad from", "Jury convicts Chadian dealer"
		if d.Word(t) == "orders" && d.Tags[t+1].XPOS == "JJ" && d.Tags[t-1].XPOS == "NNP" && t-1 == s.Start && t+2 < s.End && modified(d, t+2) { // "Chad orders new tanks"
			break
		}
		if d.Tags[t+1].XPOS == "JJ" && d.Word(t+1) == strings.ToLower(d.Word(t+1)) || !barring[d.Tags[t].Lemma] || d.Tags[t-1].XPOS != "NN" {
			return false
		}
	default:
		return false
	}
	return unaccompanied(d, s, t, -1) && unaccompanied(d, s, t, 1)
}

// headsSubject reports whether token t can head the subject of a singular verb right behind it: a singular, or an adjective or gerund that ends a phrase
// with an article ("the embargo bars Chad from", "a court ruling bars it from").
func headsSubject(d *extract.Document, s extract.Range, t int) bool {
	switch d.Tags[t].XPOS {
	case "NN", "NNP", "PRP":
		return true
	case "JJ", "VBG":
		k := t - 1
		for k > s.Start && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
			k--
		}
		return k >= s.Start && d.Tags[k].XPOS == "DT"
	}
	return false
}

// barredFrom reports whether a noun phrase, "from" and a gerund follow token t, without another verb: "The treaty bars armed states from selling".
func barredFrom(d *extract.Document, s extract.Range, t int) bool {
	const longest = 8 // tokens of the phrase
	for k := t + 1; k < s.End-1 && k <= t+longest; k++ {
		switch d.Tags[k].XPOS {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "PRP", "POS", "HYPH", "CD", "CC":
		case "IN":
			return k > t+1 && d.Word(k) == "from" && d.Tags[k+1].XPOS == "VBG"
		case "VBZ": // "bars states from selling"
			if k != t+1 || d.Word(k+1) != "from" {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// pluralVerb reports whether a singular noun at token t is the verb of the that-clause it stands in, which has no other: "claims that the
// firms supply rifles".
func pluralVerb(d *extract.Document, s extract.Range, t int) bool {
	const longest = 8 // tokens of the subject
	if l := d.Tags[t].Lemma; d.Tags[t].XPOS != "NN" || !present[l] && !nounAndVerb[l] || t < s.Start+2 || t+1 >= s.End || d.Tags[t-1].XPOS != "NNS" {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "NNS", "JJ":
	default:
		return false
	}
	for k := t - 1; k >= s.Start && k >= t-longest; k-- {
		switch d.Tags[k].XPOS {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "HYPH", "CD":
		case "IN":
			return d.Word(k) == "that" && unaccompanied(d, s, t, 1)
		default:
			return false
		}
	}
	return false
}

// ownNeeds reports whether a third person of need at token t is the plural of the noun: behind goods whose owner an of-phrase names, and not before what
// somebody needs ("half of its gas needs", "a third of Chad's oil needs last year").
func ownNeeds(d *extract.Document, s extract.Range, t int) bool {
	if d.Word(t) != "needs" || d.Tags[t].XPOS != "VBZ" || t < s.Start+3 {
		return false
	}
	if t+1 < s.End {
		switch d.Tags[t+1].XPOS {
		case "DT", "PRP", "PRP$", "TO", "CD":
			return false
		}
	}
	k := t - 1
	for k > s.Start && t-k <= 3 && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
		k--
	}
	owned := d.Tags[k].XPOS == "PRP$" || d.Tags[k].XPOS == "POS"
	for k--; d.Tags[k+1].XPOS == "POS" && k > s.Start && (strings.HasPrefix(d.Tags[k].XPOS, "NN") || d.Tags[k].XPOS == "DT"); k-- {
		if d.Tags[k-1].XPOS == "IN" {
			k--
			break
		}
	}
	return owned && k >= s.Start && d.Word(k) == "of"
}

// partNouns are numerals that name a part of a whole.
var partNouns = word.Set("third quarter fifth sixth seventh eighth ninth tenth")

// tradesMost reports whether a plural noun of trade at token t is a verb: behind "but" or "and", and before all or a part of what its subject has ("is
// rich in copper but imports most of its grain", "grows tea and exports nearly all of it"), or behind a name and before a part of something, in a clause
// that has no other verb ("Chad supplies most of Mali's corn").
func tradesMost(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; x != "NNS" && x != "VBZ" || !nounAndVerb[d.Tags[t].Lemma] || t == s.Start || t+2 >= s.End {
		return false
	}
	k := t - 1
	if d.Tags[k].XPOS == "RB" && k > s.Start {
		k--
	}
	named := d.Tags[k].XPOS == "NNP" && unaccompanied(d, s, t, -1)
	for k := t + 1; k < s.End && named && d.Word(k) != ","; k++ {
		switch d.Tags[k].XPOS {
		case "VBD", "VBP", "MD", "WDT", "WP":
			named = false
		case "VBZ":
			named = nounAndVerb[d.Tags[k].Lemma]
		}
	}
	if d.Tags[k].XPOS != "CC" && !named {
		return false
	}
	for k = t + 1; k < s.End && k < t+5; k++ {
		switch x := d.Tags[k].XPOS; {
		case d.Word(k) == "of" && k > t+1:
			return named || k+1 < s.End && (d.Tags[k+1].XPOS == "PRP$" || d.Tags[k+1].XPOS == "PRP")
		case x == "PRP$":
			return k > t+1
		case k == t+1 && named && x != "JJS" && x != "DT" && x != "CD" && x != "RB":
			return false // "Chad supplies goods of"
		case x != "RB" && x != "CD" && x != "JJS" && x != "DT" && x != "PDT" && x != "IN" && x != "JJ" && x != "NN" && x != "NNS":
			return false
		}
	}
	return false
}

// toldBefore reports whether a finite verb stands right before the name before token t, with "that" at most between: "says Chad ships".
func toldBefore(d *extract.Document, s extract.Range, t int) bool {
	k := t - 1
	for k > s.Start && d.Tags[k].XPOS == "NNP" {
		k--
	}
	if k > s.Start && d.Word(k) == "that" {
		k--
	}
	x := d.Tags[k].XPOS
	return x == "VBD" || x == "VBZ" || x == "VBP"
}

// unaccompanied reports whether no finite verb stands in the clause of token t on one side of it.
func unaccompanied(d *extract.Document, s extract.Range, t, step int) bool {
	for k := t + step; k >= s.Start && k < s.End; k += step {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD", "WDT", "WP":
			return false
		case ",", ":", ".", "CC", "``", "''":
			return true
		}
	}
	return true
}

// compounded reports whether a form tagged as a verb at token t belongs to a compound of one of three kinds: a guard ("lend the
// coast guard a boat"), things of shipping, or a firm that is a shell or front ("sold to shell companies").
func compounded(d *extract.Document, s extract.Range, t int) bool {
	if !strings.HasPrefix(d.Tags[t].XPOS, "VB") {
		return false
	}
	switch d.Word(t) {
	case "guard":
		if t > s.Start {
			switch d.Word(t - 1) {
			case "coast", "border", "national", "presidential", "republican", "palace":
				return true
			}
		}
	case "shipping": // "seized 13 shipping containers"
		if t+1 < s.End {
			switch d.Tags[t+1].Lemma {
			case "container", "company", "firm", "line", "agent", "document", "record", "label", "magnate", "industry", "route", "lane", "data", "register", "registry",
				"source", "executive", "tracker", "bill", "manifest", "crate", "note":
				return true
			}
		}
	case "export", "import":
		if t > s.Start && t+1 < s.End && (d.Tags[t-1].XPOS == "NN" || d.Tags[t-1].XPOS == "JJ") { // "a missile export firm"
			switch d.Tags[t+1].Lemma {
			case "company", "firm", "corporation", "business", "house":
				return true
			}
		}
	case "shell", "front":
		if t+1 < s.End {
			switch d.Tags[t+1].Lemma {
			case "company", "firm", "corporation", "business", "entity":
				return true
			}
		}
	}
	return false
}

// nounAndVerb are verbs whose third person is also the plural of a noun of trade. Behind a plural, which does not agree with
// a third person singular, it is the noun: "weapons exports".
var nounAndVerb = word.Set("export import supply order purchase transport loan grant transfer upgrade airlift re-export donate trade deal aid design build contract lease license loan ship cargo stock offer pledge request")

// clausal are prepositions that open clauses as well.
var clausal = map[string]bool{"that": true, "because": true, "while": true, "although": true, "if": true, "whether": true, "as": true, "before": true,
	"after": true, "since": true, "until": true, "than": true, "though": true, "unless": true}

// secondVerb reports whether another finite verb follows in the same clause, so that the form before it is a noun:
// "Germany's arms exports to Israel fell".
func secondVerb(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start {
		return false
	}
	switch d.Tags[t-1].XPOS {
	case "NN", "NNS", "JJ", "NNP":
	default:
		return false
	}
	if ownGoods(d, s, t-1) && verbNext(d, s, t) {
		return true
	}
	for k := t + 1; k < s.End; k++ {
		switch x := d.Tags[k].XPOS; x {
		case "VB":
			if k == t+1 && d.Tags[k].Lemma == "go" { // "half of its copper exports go to China"
				return true
			}
		case "VBD", "VBZ", "VBP", "MD":
			return k > t+1 || d.Tags[k].Lemma == "go"
		case "CC", "WDT", "WP", "WRB", ",", ":", "``", "''", "-LRB-":
			return false
		case "IN":
			switch d.Tags[k].Lemma {
			case "that", "because", "while", "although", "if", "whether", "as", "before", "after", "since":
				return false
			}
		}
	}
	return false
}

// ownGoods reports whether token t can be goods that a noun of trade behind it is about, and no trader: a common noun behind whose they are ("Ukrainian
// grain", "its oil"), or one that opens the sentence; behind an article it may be who trades ("the oil that the country exports").
func ownGoods(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; x != "NN" && x != "NNS" && x != "JJ" && !(x == "NNP" && word.Acronym(d.Word(t))) { // "US LNG exports"
		return false
	}
	if t == s.Start {
		return true
	}
	switch d.Tags[t-1].XPOS {
	case "JJ", "NNP", "POS", "PRP$", "NN":
		return true
	}
	return false
}

// verbNext reports whether a finite verb, or a participle that can only be one, stands right behind token t: before a figure, an article, a preposition
// or the end ("exports reached 5 million tonnes"), and not before a noun ("exports refined oil").
func verbNext(d *extract.Document, s extract.Range, t int) bool {
	if t+2 >= s.End {
		return false
	}
	if d.Word(t+1) == "," && d.Word(t+2) == "which" {
		return true
	}
	switch x := d.Tags[t+1].XPOS; {
	case x == "MD", x == "VBZ", x == "VBP":
		return true
	case x == "VBD", x == "VBN", d.Word(t+1) == "rose", d.Word(t+1) == "fell", d.Word(t+1) == "hit":
		switch d.Tags[t+2].XPOS {
		case "IN", "TO", "CD", "DT", "RB", "RBR", ".", "$", ",":
			return true
		case "NNP":
			return x == "VBD" && d.Tags[t-1].XPOS != "NNP" // "coffee exports earned Uganda"
		}
	}
	return false
}

// risen reports whether the flower at token t is the past of rise: right behind a noun, or goods like crude, and before a figure, a preposition or the
// end of the sentence ("exports of crude rose 3 per cent").
func risen(d *extract.Document, s extract.Range, t int) bool {
	if d.Word(t) != "rose" || d.Tags[t].XPOS != "NN" || t == s.Start || t+1 >= s.End || !strings.HasPrefix(d.Tags[t-1].XPOS, "NN") && d.Word(t-1) != "crude" {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "CD", "RB", ".", "IN", "TO":
		return d.Word(t+1) != "of"
	}
	return d.Word(t+1) == "last" || d.Word(t+1) == "this"
}

// regulated are nouns of what export and import, as nouns before them, are under.
var regulated = word.Set("licence licences license licenses permit permits quota quotas ban bans curb curbs control controls restriction restrictions duty duties tariff tariffs subsidy subsidies")

// tradeBefore reports whether a base form or present of export or import at token t is the noun before a licence, a ban or a duty: no auxiliary, "to" or
// pronoun before it makes it a verb ("suspended arms export permits").
func tradeBefore(d *extract.Document, s extract.Range, t int) bool {
	if w := strings.ToLower(d.Word(t)); w != "export" && w != "import" || d.Tags[t].XPOS != "VB" && d.Tags[t].XPOS != "VBP" || t+1 >= s.End || !regulated[strings.ToLower(d.Word(t+1))] {
		return false
	}
	if t == s.Start {
		return true
	}
	switch d.Tags[t-1].XPOS {
	case "TO":
		return subsidies[strings.ToLower(d.Word(t+1))] // "his opposition to export subsidies"
	case "MD", "PRP", "RB", "WDT", "WP", "CC":
		return false
	}
	return true
}

// subsidies are among them what nobody sends abroad.
var subsidies = word.Set("quota quotas subsidy subsidies ban bans curb curbs duty duties tariff tariffs restriction restrictions")
