package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Past participles and past tenses.

// firstParticiple reports whether the past form that opens the sentence describes the noun behind it, of which another verb tells: "Leaked
// documents show". A past tense cannot open a sentence.
func firstParticiple(d *extract.Document, s extract.Range, t int) bool {
	if t != s.Start || d.Tags[t].XPOS != "VBD" || !strings.HasSuffix(d.Word(t), "ed") || t+1 >= s.End {
		return false
	}
	for k := t + 1; k < s.End; k++ {
		switch x := d.Tags[k].XPOS; x {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "HYPH":
		case "VBZ", "VBP", "VBD", "MD":
			return k > t+1
		default:
			return false
		}
	}
	return false
}

// alike are past tenses of verbs of trade that are past participles, too, without ending in -ed.
var alike = word.Set("sold resold sent resent built rebuilt bought made lent leased brought taught put laid paid lost spent held kept")

// secondParticiple reports whether the past form at token t is coordinate with the participle of a passive: "will be unloaded at Oran and sold to
// farmers". Right before it stands the conjunction, and a finite verb, a subject or a mark of a clause of its own between the two there is none;
// behind it nothing stands that could be its object.
func secondParticiple(d *extract.Document, s extract.Range, t int) bool {
	if w := d.Word(t); t == s.Start || d.Tags[t].XPOS != "VBD" || !strings.HasSuffix(w, "ed") && !alike[w] {
		return false
	}
	behind := t + 1
	for behind < s.End && (d.Tags[behind].XPOS == "RP" || d.Tags[behind].XPOS == "RB") { // "handed over to"
		behind++
	}
	if behind < s.End {
		switch d.Tags[behind].XPOS {
		case "IN", "TO", ".", ",", ":", "CC":
		default:
			return false
		}
	}
	k := t - 1
	for k > s.Start && d.Tags[k].XPOS == "RB" { // "and later sold"
		k--
	}
	if d.Tags[k].XPOS != "CC" {
		return false
	}
	const farthest = 15 // tokens of the first member
	for from := k - 1; k > s.Start && from-k < farthest; k-- {
		switch d.Tags[k-1].XPOS {
		case "VBN", "VBD":
			b := k - 2
			for b > s.Start && d.Tags[b].XPOS == "RB" {
				b--
			}
			if b >= s.Start && d.Tags[b].Lemma == "be" {
				return true
			}
			if x := d.Tags[b].XPOS; b < s.Start || x != "," && x != "CC" { // "unloaded, bagged and sold"
				return false
			}
		case "VB", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", ":", "\"\"", "``", "''":
			return false
		}
	}
	return false
}

// perfectConjunct reports whether the past form at token t is coordinate with a perfect infinitive or gerund, whose auxiliary it shares: "is believed to
// have bought rifles and sold them", "accused of having bought rifles and sold them" (Quirk et al. 1985, 13.54). Between the two stands no other
// finite verb, mark or subject; the first member may be a list itself.
func perfectConjunct(d *extract.Document, s extract.Range, t int) bool {
	if w := d.Word(t); t == s.Start || !strings.HasSuffix(w, "ed") && !alike[w] {
		return false
	}
	k := t - 1
	for k > s.Start && d.Tags[k].XPOS == "RB" { // "and later sold"
		k--
	}
	if d.Tags[k].XPOS != "CC" && d.Word(k) != "," {
		return false
	}
	const farthest = 20 // tokens of the first member
	for from := k; k > s.Start+1 && from-k < farthest; k-- {
		switch d.Tags[k-1].XPOS {
		case "VBN":
			b := k - 2
			for b > s.Start && (d.Tags[b].XPOS == "RB" || d.Word(b) == "been") {
				b--
			}
			if b > s.Start && d.Tags[b].Lemma == "have" {
				return d.Word(b) == "having" || d.Word(b) == "have" && d.Tags[b-1].XPOS == "TO"
			}
		case "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "PRP", ":", "\"\"", "``", "''":
			if x := d.Tags[k-1].XPOS; x == "PRP" && d.Tags[k-2].XPOS != "CC" && d.Word(k-2) != "," {
				continue // an object: "bought them and sold"
			}
			return false
		}
	}
	return false
}

// makings are participles of who made or sold a thing, which stand without a hyphen behind the adjective of a country.
var makings = word.Set("made built designed supplied manufactured produced assembled developed")

// originParticiple reports whether the past form at token t tells where the thing behind it is from: it stands between the adjective of a country and a
// noun, and before that adjective is what no subject stands behind: "flies French built jets", "a fleet of Chinese made boats". "The French built boats" is left
// alone.
func originParticiple(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS != "VBD" || !makings[d.Word(t)] || t <= s.Start+1 || t+1 >= s.End || d.Tags[t-1].XPOS != "JJ" && d.Word(t-1) != "Korean" {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "CD":
	default:
		return false
	}
	k := t - 1
	if w := d.Word(k); w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	if w := d.Word(k - 1); k > s.Start+1 && (w == "North" || w == "South") {
		k--
	}
	switch x := d.Tags[k-1].XPOS; x {
	case "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "IN", "CD", "PRP$":
		return d.Tags[k-1].Lemma != "that" && !saying[d.Tags[k-1].Lemma]
	case "CC":
		return k-2 > s.Start && strings.HasPrefix(d.Tags[k-2].XPOS, "NN")
	case "DT":
		return d.Word(k-1) != "the" && k-1 > s.Start
	}
	return false
}

// participles are past participles that are adjectives as well, with their verbs.
var participles = map[string]string{"armed": "arm", "equipped": "equip", "trained": "train", "funded": "fund", "backed": "back", "supplied": "supply",
	"financed": "finance", "organised": "organise", "organized": "organize", "supported": "support", "directed": "direct"}

// coordinateParticiple reports whether adjective t is coordinate with a participle that has an agent: "the rebels, armed and trained by Chad".
func coordinateParticiple(d *extract.Document, s extract.Range, t int) bool {
	if participles[d.Word(t)] == "" {
		return false
	}
	for k := t + 1; k+2 < s.End && k < t+5; k++ { // "armed, trained and funded by"
		switch d.Tags[k].XPOS {
		case ",", "CC", "JJ":
		case "VBN", "VBD":
			if d.Word(k+1) == "by" {
				return true
			}
		default:
			return false
		}
	}
	return false
}

// besides are participles of place, and of what steel goes through, that stand before nouns as adjectives.
var besides = map[string]bool{"neighboring": true, "neighbouring": true, "surrounding": true, "adjoining": true, "bordering": true, "maraging": true}

// modifierBehindVerb reports whether a base form at token t is an adjective: it stands right behind the base form of a full verb, which governs no
// other, and before a noun or what is coordinate with it: "may purchase raw or refined sugar", "supplying select units".
func modifierBehindVerb(d *extract.Document, s extract.Range, t int) bool {
	if w := d.Word(t); (w == "select" || w == "separate" || w == "live" || w == "complete") && t > s.Start && t+1 < s.End && d.Tags[t].XPOS == "VB" && d.Tags[t-1].XPOS == "VBG" &&
		!bareGovernor[d.Tags[t-1].Lemma] {
		x := d.Tags[t+1].XPOS
		return x == "NN" || x == "NNS" || x == "JJ"
	}
	if d.Tags[t].XPOS != "VB" || t < s.Start+2 || t+1 >= s.End || d.Tags[t-1].XPOS != "VB" || bareGovernor[d.Tags[t-1].Lemma] {
		return false
	}
	switch x := d.Tags[t-2].XPOS; x {
	case "MD", "TO":
	default:
		return false
	}
	switch x := d.Tags[t+1].XPOS; x {
	case "NN", "NNS", "JJ":
		return true
	case "CC":
		return t+2 < s.End && (d.Tags[t+2].XPOS == "VBN" || d.Tags[t+2].XPOS == "JJ")
	}
	return false
}

// processed are participles of what goods have gone through.
var processed = map[string]bool{"enriched": true, "refined": true, "processed": true, "frozen": true}

// processedGoods reports whether token t says what the goods behind it have gone through, and what stands before it is the verb of trade that
// was taken for its subject: "Velmar supplies enriched uranium".
func processedGoods(d *extract.Document, s extract.Range, t int) bool {
	return processed[d.Word(t)] && (d.Tags[t].XPOS == "VBD" || d.Tags[t].XPOS == "VBN") && t > s.Start+1 && t+1 < s.End && d.Tags[t-1].XPOS == "NNS" && nounAndVerb[d.Tags[t-1].Lemma] &&
		d.Tags[t-2].XPOS == "NNP" && strings.HasPrefix(d.Tags[t+1].XPOS, "NN")
}

// conditions are participles of the state that goods are in, which stand before them as adjectives.
var conditions = word.Set("used refurbished modified captured confiscated stolen mothballed retired damaged modernised modernized upgraded overhauled enriched refined processed frozen")

// conditionOfGoods reports whether past form t says in what state the plural behind it is: right behind an active verb ("shipped used trucks"), in a list of
// plurals that goes on ("radars, used trucks and"), or behind a conjunction where they have a goal, or a source as what is
// before them has one ("rifles from Peru and used trucks from Oman").
func conditionOfGoods(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; !conditions[d.Word(t)] || x != "VBD" && x != "VBN" || t < s.Start+2 || t+2 >= s.End {
		return false
	}
	k := t + 1
	for k+1 < s.End && k < t+3 && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
		k++
	}
	if d.Tags[k].XPOS != "NNS" || k+1 >= s.End {
		return false
	}
	behind := strings.ToLower(d.Word(k + 1))
	if w := d.Word(t - 1); d.Tags[t-1].XPOS == "RB" && (w == "possibly" || w == "perhaps" || w == "probably") && d.Tags[t-2].XPOS == "CC" { // "rifles and possibly used trucks"
		return true
	}
	switch x := d.Tags[t-1].XPOS; x {
	case "VBD", "VB", "VBP", "VBZ", "VBG":
		l := d.Tags[t-1].Lemma
		return l != "have" && l != "be" && l != "get"
	case "VBN":
		return perfect(d, s.Start, t-1)
	case ",":
		return d.Tags[t-2].XPOS == "NNS" && (d.Tags[k+1].XPOS == "CC" || behind == ",")
	case "CC":
		return strings.HasPrefix(d.Tags[t-2].XPOS, "NN") && (behind == "to" || behind == "from" && d.Word(t-3) == "from") && k+2 < s.End && d.Tags[k+2].XPOS != "VB"
	}
	return false
}

// purposes are nouns before a craft for what it does, which are verbs as well.
var purposes = word.Set("attack assault patrol transport escort")

// crafts are machines that such a noun stands before.
var crafts = word.Set("drones helicopters aircraft planes jets boats ships vessels submarines rifles vehicles guns")

// purposeOfCraft reports whether the verb at token t is what the craft behind it is for: behind an adverb or conjunction in a list, or behind the taker of a verb of
// giving ("not only rifles but also attack drones", "sent the rebels attack drones").
func purposeOfCraft(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; !purposes[d.Word(t)] || x != "VB" && x != "VBP" || t < s.Start+2 || t+1 >= s.End || d.Tags[t+1].XPOS != "NNS" || !crafts[d.Word(t+1)] {
		return false
	}
	switch x := d.Tags[t-1].XPOS; x {
	case "RB":
		return d.Word(t-1) == "also" && d.Tags[t-2].XPOS == "CC"
	case "NN", "NNS", "NNP", "NNPS":
		for k := t - 2; k >= s.Start && k > t-5; k-- {
			switch d.Tags[k].Lemma {
			case "give", "send", "sell", "supply", "offer", "lend", "promise", "deliver":
				return true
			}
		}
	}
	return false
}

// without maps past forms of verbs that never lack their object to a preposition right behind which they must be participles, for the
// object cannot stand there: "armed with rifles", "accused of fraud".
var without = map[string]struct{ lemma, prep string }{
	"armed": {"arm", "with"}, "laden": {"lade", "with"}, "equipped": {"equip", "with"}, "furnished": {"furnish", "with"},
	"accused": {"accuse", "of"}, "convicted": {"convict", "of"}, "suspected": {"suspect", "of"},
}

// perfect reports whether a form of have or be stands before token t, adverbs and negation between them aside.
func perfect(d *extract.Document, start, t int) bool {
	for t--; t >= start; t-- {
		switch d.Tags[t].XPOS {
		case "RB":
			continue
		}
		l := d.Tags[t].Lemma
		return l == "have" || l == "be" || l == "'ve" || l == "get"
	}
	return false
}

// gerundObject lists verbs whose object may be a gerund, so that they are no participles right before one.
var gerundObject = map[string]bool{"oppose": true, "favour": true, "favor": true, "support": true, "endorse": true, "advocate": true, "reject": true,
	"consider": true, "discuss": true, "debate": true, "deny": true, "admit": true, "suggest": true, "propose": true, "recommend": true, "resist": true}

// finitePast reports whether a form tagged as a past participle is a past tense: it stands behind its subject without an
// auxiliary, and right before its object ("the dealer mailed explosives"). Participles behind a noun have no object.
func finitePast(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || t+1 >= s.End || perfect(d, s.Start, t) {
		return false
	}
	before := t - 1
	if d.Tags[before].XPOS == "HYPH" && before-2 >= s.Start { // "the plant mass-produced rifles"
		before -= 2
	}
	for before > s.Start && d.Tags[before].XPOS == "RB" { // "the firm also shipped radar"
		before--
	}
	switch d.Tags[before].XPOS {
	case "NN", "NNS", "NNP", "NNPS", "PRP", "WDT", "WP":
	case "VBP", "VBZ", "VBD": // "a firm that officials say supplied engines"
		return saying[d.Tags[before].Lemma] && before > s.Start && (strings.HasPrefix(d.Tags[before-1].XPOS, "NN") || d.Tags[before-1].XPOS == "PRP")
	default:
		return false
	}
	for k := s.Start; k < t; k++ { // another finite verb before it: a reduced relative is as likely
		switch x := d.Tags[k].XPOS; x {
		case "VBD", "VBZ", "VBP", "MD":
			if !saying[d.Tags[k].Lemma] || t-k < 2 { // "prosecutors say the owner shipped parts" asks for one
				return false
			}
		}
	}
	for k := t + 1; k < s.End; k++ { // and after it, unless it is coordinate: "Chad trained pilots and sold jets"
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			if (d.Tags[k].XPOS != "VBD" || d.Tags[k-1].XPOS != "CC") && !reportBehind(d, t, k) {
				return false
			}
		}
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "NNS", "NNPS", "$":
		return true
	case "VBG": // "voters opposed sending tanks", but "men seen carrying rifles"
		return gerundObject[d.Tags[t].Lemma]
	case "JJ", "NN", "NNP":
		return t+2 < s.End && (d.Tags[t+2].XPOS == "NNS" || d.Tags[t+2].XPOS == "NN") && d.Tags[t+1].Lemma != "last" && d.Tags[t+1].Lemma != "next"
	}
	return false
}

// keeping are forms of verbs of keeping somebody from what a gerund says that are read as nouns or adjectives.
var keeping = map[string]struct{ lemma, xpos string }{
	"bar": {"bar", "VBP"}, "bars": {"bar", "VBZ"}, "barred": {"bar", "VBD"}, "ban": {"ban", "VBP"}, "bans": {"ban", "VBZ"}, "banned": {"ban", "VBD"},
	"blocks": {"block", "VBZ"}, "block": {"block", "VBP"},
}

// barsFrom reports whether the word at token t, no verb, stands between its subject and whom it keeps from what a gerund says: "New rules bar Chadian firms from
// buying".
func barsFrom(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || !strings.HasPrefix(d.Tags[t-1].XPOS, "NN") || strings.HasPrefix(d.Tags[t].XPOS, "VB") && d.Tags[t].Lemma == keeping[d.Word(t)].lemma {
		return false
	}
	const farthest = 10 // tokens of whom it keeps
	for k := t + 1; k+1 < s.End && k < t+farthest; k++ {
		switch x := d.Tags[k].XPOS; {
		case d.Word(k) == "from":
			return k > t+1 && d.Tags[k+1].XPOS == "VBG"
		case x == "DT" || x == "JJ" || x == "CD" || x == "PRP" || x == "PRP$" || x == "POS" || d.Word(k) == "of" || d.Word(k) == "in" || strings.HasPrefix(x, "NN"):
		default:
			return false
		}
	}
	return false
}

// forbidding maps pasts of forbidding, which describe what is forbidden as well, to their verbs.
var forbidding = map[string]string{"banned": "ban", "barred": "bar", "prohibited": "prohibit", "restricted": "restrict"}

// reportBehind reports whether the verb at token k is that of a report behind what token t is part of: "the firm shipped rifles, the panel said".
func reportBehind(d *extract.Document, t, k int) bool {
	if !saying[d.Tags[k].Lemma] {
		return false
	}
	for j := k - 1; j > t; j-- {
		switch d.Tags[j].XPOS {
		case "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "JJ", "POS", "HYPH":
		case ",":
			return j < k-1
		default:
			return false
		}
	}
	return false
}

// curbed are participles that say what the law makes of goods, or what was done to them.
var curbed = map[string]bool{"restricted": true, "banned": true, "controlled": true, "prohibited": true, "sanctioned": true, "licensed": true, "embargoed": true, "smuggled": true,
	"subsidised": true, "subsidized": true, "looted": true, "captured": true, "refined": true, "enriched": true, "recycled": true, "frozen": true}

// handing are verbs of transfer and making, which have goods for an object.
var handing = map[string]bool{"supply": true, "ship": true, "sell": true, "export": true, "send": true, "deliver": true, "provide": true, "smuggle": true, "buy": true,
	"purchase": true, "acquire": true, "obtain": true, "procure": true, "import": true, "transfer": true, "make": true, "get": true, "receive": true, "hand": true, "give": true,
	"donate": true, "lend": true, "offer": true, "divert": true, "funnel": true, "transport": true, "carry": true, "move": true}

// handsOver reports whether participle t stands between such a verb and a noun, "had supplied restricted parts", so that it is an adjective.
func handsOver(d *extract.Document, s extract.Range, t int) bool {
	if t+1 >= s.End || !strings.HasPrefix(d.Tags[t-1].XPOS, "VB") || !handing[d.Tags[t-1].Lemma] {
		return false
	}
	x := d.Tags[t+1].XPOS
	return strings.HasPrefix(x, "NN") || x == "JJ"
}

// periods are nouns of spans of time that figures are told for.
var periods = word.Set("week month quarter half year period season fortnight")

// periodEnded reports whether a past tense at token t says when the span of time before it ended: "in the week ended February 24".
func periodEnded(d *extract.Document, s extract.Range, t int) bool {
	return strings.ToLower(d.Word(t)) == "ended" && d.Tags[t].XPOS == "VBD" && t > s.Start && periods[strings.ToLower(d.Word(t-1))] && t+1 < s.End && (d.Tags[t+1].XPOS == "NNP" || d.Tags[t+1].XPOS == "CD")
}
