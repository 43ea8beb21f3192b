package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Verbs and nouns of saying that were taken for each other.

// nounOnly lists nouns of news that look like comparatives, adjectives or verbs.
var nounOnly = map[string]bool{"dossier": true, "proof": true, "courier": true, "chancellor": true, "institute": true, "diesel": true, "vaccine": true, "maraging": true, "soy": true, "whisky": true, "embargo": true, "ally": true}

// periodical reports whether the adjective or adverb at token t is a newspaper: behind an article, a name or a word for where it appears, and right
// before its verb: "a weekly reported", "Chadian daily says".
func periodical(d *extract.Document, s extract.Range, t int) bool {
	switch strings.ToLower(d.Word(t)) {
	case "daily", "weekly", "monthly":
	default:
		return false
	}
	if x := d.Tags[t].XPOS; x != "JJ" && x != "RB" && x != "NNP" || t == s.Start || t+1 >= s.End {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "VBD", "VBZ", "VBP":
	case "IN":
		if d.Word(t+1) != "that" { // "a claim by a Chadian weekly that"
			return false
		}
	case "VBN":
		if !saying[d.Tags[t+1].Lemma] && !sayings[d.Tags[t+1].Lemma] || t+2 < s.End && d.Word(t+2) == "by" {
			return false
		}
	case ",", ".":
		if t-3 < s.Start || d.Word(t-2) != "the" && d.Word(t-2) != "a" || d.Word(t-3) != "by" { // "cited by the Oran daily"
			return false
		}
	default:
		return false
	}
	switch before := d.Tags[t-1].XPOS; before {
	case "DT", "NNP":
		return true
	case "JJ":
		return 'A' <= d.Word(t - 1)[0] && d.Word(t - 1)[0] <= 'Z'
	}
	return false
}

// tellingGerunds maps gerunds to the verb of telling.
var tellingGerunds = map[string]string{"alleging": "allege", "claiming": "claim", "stating": "state", "suggesting": "suggest", "arguing": "argue",
	"insisting": "insist", "asserting": "assert", "admitting": "admit", "denying": "deny", "confirming": "confirm", "revealing": "reveal",
	"acknowledging": "acknowledge", "conceding": "concede", "showing": "show", "warning": "warn", "saying": "say"}

// documents are what says something by itself, so that a gerund of telling right behind one is no noun.
var documents = map[string]bool{"report": true, "letter": true, "memo": true, "dossier": true, "statement": true, "email": true, "cable": true, "document": true,
	"paper": true, "study": true, "article": true, "note": true, "message": true, "assessment": true, "documents": true, "reports": true, "letters": true}

// alsoNoun lists those of them that before "that" may be nouns, or are tagged right.
var alsoNoun = word.Set("suggesting arguing confirming acknowledging showing warning saying")

// beforeQuote reports whether what was tagged as a noun at token t is a participle of saying: between a comma and a quotation: “P,” he said, adding, “Q”.
func beforeQuote(d *extract.Document, s extract.Range, t int) bool {
	if speaking[d.Word(t)] == "" || !strings.HasPrefix(d.Tags[t].XPOS, "NN") || t == s.Start || d.Word(t-1) != "," || t+2 >= s.End {
		return false
	}
	k := t + 1
	if w := d.Word(k); w == "," || w == ":" {
		k++
	}
	switch d.Word(k) {
	case "“", "\"", "''", "``", "‘", "'":
		return true
	}
	return false
}

// readsOut reports whether the noun "read" at token t is the verb of a text before it, behind the closed quotation of what it says: “P,” the statement read.
func readsOut(d *extract.Document, s extract.Range, t int) bool {
	if d.Word(t) != "read" || d.Tags[t].XPOS != "NN" || t < s.Start+3 || !documents[d.Word(t-1)] || t+1 < s.End && d.Word(t+1) != "." && d.Word(t+1) != "," {
		return false
	}
	for k := t - 2; k > s.Start && k > t-6; k-- {
		switch d.Word(k) {
		case "”", "\"", "''", "’", "'":
			return true
		}
	}
	return false
}

// speaking maps participles of verbs that bring in direct speech to the verb.
var speaking = map[string]string{"adding": "add", "saying": "say", "tweeting": "tweet", "writing": "write", "posting": "post", "explaining": "explain", "noting": "note",
	"joking": "joke", "quipping": "quip", "shouting": "shout", "replying": "reply", "asking": "ask", "declaring": "declare", "warning": "warn", "arguing": "argue", "stating": "state"}

// contentVerb reports whether what was tagged as a noun at token t is the gerund that the that-clause right behind it belongs to: "after
// first alleging that", "a report warning that".
func contentVerb(d *extract.Document, s extract.Range, t int) bool {
	w := d.Word(t)
	if tellingGerunds[w] == "" || t+1 >= s.End || d.Word(t+1) != "that" {
		return false
	}
	if !alsoNoun[w] {
		return true
	}
	if !strings.HasPrefix(d.Tags[t].XPOS, "NN") || t == s.Start {
		return false
	}
	if documents[d.Word(t-1)] {
		return true
	}
	return w != "warning" && w != "saying" && w != "showing" && d.Tags[t-1].XPOS != "DT" && d.Tags[t-1].XPOS != "PRP$" && d.Tags[t-1].XPOS != "POS"
}

// claimsThey reports whether a noun of speech in the singular at token t is the verb of a plural before it: a pronoun in the nominative
// right behind it is the subject of what is said. "The rebels claim they seized the boat".
func claimsThey(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS != "NN" || !sayings[d.Tags[t].Lemma] || t == s.Start || t+1 >= s.End || !strings.HasPrefix(d.Tags[t-1].XPOS, "NN") {
		return false
	}
	switch d.Word(t + 1) {
	case "they", "he", "she", "we":
	default:
		return false
	}
	plural := false
	for k := t - 1; k >= s.Start; k-- {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "IN", "CC", ",":
			return false
		case "NN", "NNS":
			plural = plural || strings.HasSuffix(d.Word(k), "s")
		}
	}
	return plural
}

// telling are verbs of what papers say that are nouns as well.
var telling = map[string]bool{"show": true, "report": true, "claim": true, "state": true, "detail": true, "record": true, "hint": true, "suspect": true, "estimate": true}

// tellsThat reports whether token t has a plural subject at the beginning of its sentence and a clause behind it, "documents seen by the paper show
// that Chad sold jets"; behind a noun that a relative clause describes, "that" would open it with a verb.
func tellsThat(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || t+2 >= s.End || d.Word(t+1) != "that" || !opensPhrase(d, t+2) {
		return false
	}
	subject := false
	for k := s.Start; k < t; k++ {
		switch d.Tags[k].XPOS {
		case "NNS":
			subject = true
		case "VBD", "VBZ", "VBP", "MD":
			return false
		}
	}
	return subject
}

// opensPhrase reports whether token t opens the subject of a clause.
func opensPhrase(d *extract.Document, t int) bool {
	if d.Word(t) == "customs" {
		return true // whatever it was taken for
	}
	switch d.Tags[t].XPOS {
	case "DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "CD", "EX":
		return true
	}
	return false
}

// furtherStates reports whether a plural noun of telling at token t is a third person: behind a singular and an adverb, before "that": "The report further
// states that".
func furtherStates(d *extract.Document, s extract.Range, t int) bool {
	if d.Word(t) == "points" && t > s.Start && t+2 < s.End && d.Word(t+1) == "out" && strings.HasPrefix(d.Tags[t-1].XPOS, "NN") {
		return true // "the ministry points out the following"
	}
	if d.Tags[t].XPOS != "NNS" || t < s.Start+2 || t+2 >= s.End || d.Word(t+1) != "that" || !telling[d.Tags[t].Lemma] && !sayings[d.Tags[t].Lemma] {
		return false
	}
	switch d.Tags[t-1].XPOS {
	case "RB", "RBR":
		x := d.Tags[t-2].XPOS
		return x == "NN" || x == "NNP"
	case "NN", "NNP": // "Chad's chief of staff reports that it received guns": the clause has the one verb behind
		if !soleSubject(d, s, t) || !opensPhrase(d, t+2) {
			return false
		}
		verbs := 0
		for k := t + 2; k < s.End; k++ {
			switch x := d.Tags[k].XPOS; {
			case x == "MD", x == "VBD", x == "VBZ", x == "VBP":
				verbs++
			case x == "CC", x == ",":
				return verbs == 1
			}
		}
		return verbs == 1
	}
	return false
}

// soleSubject reports whether the words before token t, back to the beginning of the sentence, are one noun phrase with an article or possessor, so that a
// singular right before t is its head and no modifier of a plural.
func soleSubject(d *extract.Document, s extract.Range, t int) bool {
	determined := d.Tags[t-1].XPOS == "NNP"
	for k := s.Start; k < t; k++ {
		switch d.Tags[k].XPOS {
		case "DT", "POS", "PRP$":
			determined = true
		case "NN", "NNP", "NNPS", "JJ", "HYPH", "CD":
		case "IN":
			if d.Word(k) != "of" && d.Word(k) != "for" {
				return false
			}
		default:
			return false
		}
	}
	return determined
}

// asking are words that stand behind "Asked" at the beginning of a sentence, where nobody asks.
var asking = map[string]bool{"whether": true, "if": true, "about": true, "why": true, "how": true, "by": true, "on": true}

// asTold reports whether a plural noun at token t is the verb of a comment on the clause before it: "Chad sold it, as Oman claims.",
// "Chad sold it, the diary notes."
func asTold(d *extract.Document, s extract.Range, t int) bool {
	const longest = 5 // tokens of the subject
	switch d.Word(t) {
	case "claims", "reports", "shows", "suggests", "indicates", "states", "notes":
	default:
		return false
	}
	if d.Tags[t].XPOS != "NNS" || t+1 >= s.End || d.Word(t+1) != "." && d.Word(t+1) != "," {
		return false
	}
	for k := t - 1; k > s.Start && k >= t-longest; k-- {
		switch d.Tags[k].XPOS {
		case "NN", "NNP", "DT", "JJ", "POS", "PRP$":
		case ",": // "Chad sold it, the general's diary notes."
			x, y := d.Tags[k+1].XPOS, d.Tags[t-1].XPOS
			return d.Word(t+1) == "." && k+1 < t && (x == "DT" || x == "PRP$") && (y == "NN" || y == "NNP") && !unaccompanied(d, s, k, -1)
		case "IN", "RB":
			return d.Word(k) == "as" && d.Word(k-1) == "," && k < t-1 && d.Tags[t-1].XPOS != "JJ"
		default:
			return false
		}
	}
	return false
}

// reportSetIn reports whether a noun at token t is the verb of a report set into a sentence: "In all, customs data shows, the firm sold", "Chad sold
// rice, figures from the port show, and tea". It stands before a comma or the end, agrees with the noun of the phrase between that and the comma before, and
// something is told before.
func reportSetIn(d *extract.Document, s extract.Range, t int) bool {
	const longest = 8 // tokens of the subject
	if t+1 >= s.End || d.Word(t+1) != "," && d.Word(t+1) != "." || d.Word(t+1) == "," && t+2 >= s.End || !strings.HasPrefix(d.Tags[t].XPOS, "NN") {
		return false
	}
	one := false // the form of the third person
	switch d.Word(t) {
	case "shows", "suggests", "indicates", "says":
		if d.Tags[t].XPOS != "NNS" {
			return false
		}
		one = true
	case "reports", "claims", "notes", "states", "estimates":
		one = true
	case "show", "suggest", "indicate", "report", "estimate", "claim":
	default:
		return false
	}
	head := t - 1 // of the subject
	for k := t - 1; k >= s.Start && k >= t-longest; k-- {
		switch d.Tags[k].XPOS {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "HYPH", "POS":
		case "DT", "PRP$":
		case "IN":
			head = k - 1
		case "VBN": // "port data seen by the paper shows"
			if d.Tags[k+1].XPOS != "IN" {
				return false
			}
			head = k - 1
		case ",":
			if k >= t-1 || d.Word(t+1) == "." && unaccompanied(d, s, k, -1) {
				return false
			}
			if verbOf := d.Word(t); verbOf == "shows" || verbOf == "suggests" || verbOf == "indicates" || verbOf == "says" {
				return true
			}
			x, plural := d.Tags[head].XPOS, d.Tags[head].XPOS == "NNS" || d.Tags[head].XPOS == "NNPS" || evidence[strings.ToLower(d.Word(head))]
			if one {
				first := d.Tags[k+1].XPOS
				return (x == "NN" || x == "NNP") && !plural && (first == "DT" || first == "PRP$" || first == "NNP")
			}
			return plural && !unaccompanied(d, s, k, -1)
		default:
			return false
		}
	}
	return false
}

// saying are verbs with a clause for their object that needs no that.
var saying = map[string]bool{"say": true, "believe": true, "think": true, "claim": true, "allege": true, "know": true, "suspect": true, "hope": true, "fear": true}

// sayings are verbs of speech whose third person is also the plural of what is said.
var sayings = map[string]bool{"report": true, "claim": true, "charge": true, "account": true, "comment": true, "remark": true, "demand": true, "hint": true}

// rejecting are verbs that have what is said for their object, and no clause without that.
var rejecting = map[string]bool{"deny": true, "reject": true, "dismiss": true, "refute": true, "rebut": true, "dispute": true, "denounce": true, "slam": true,
	"spurn": true, "condemn": true, "repeat": true, "echo": true, "rubbish": true, "shrug": true, "brush": true, "laugh": true, "criticise": true, "criticize": true, "counter": true, "decry": true}

// saidThings reports whether a third person of speech at token t is a plural noun: it stands right before "of" ("that reports of rifles
// are false"; so does that of trade, "their exports of rifles"), or is the object of a verb of rejecting before it ("denies reports", "denied army (RAF) claims").
func saidThings(d *extract.Document, s extract.Range, t int) bool {
	const longest = 8 // tokens of the noun phrase
	if t+1 < s.End && d.Word(t+1) == "of" && (sayings[d.Tags[t].Lemma] || nounAndVerb[d.Tags[t].Lemma]) {
		return true
	}
	if t > s.Start && t+1 < s.End && d.Word(t+1) == "about" && d.Word(t) == "reports" && d.Word(t-1) == "media" { // "media reports about the sale are false"
		return true
	}
	if !sayings[d.Tags[t].Lemma] {
		return false
	}
	for k := t - 1; k >= s.Start && k >= t-longest; k-- {
		switch x := d.Tags[k].XPOS; x {
		case "NN", "NNP", "NNS", "JJ", "POS", "PRP$", "HYPH", "-LRB-", "-RRB-", "CD":
		case "VBD", "VBZ", "VBP", "VBN", "VB", "VBG":
			return rejecting[d.Tags[k].Lemma]
		default:
			if w := d.Word(k); w != "off" && w != "aside" {
				return false
			}
		}
	}
	return false
}

// inPhrase reports whether a form at token t ends a phrase that opens with a preposition and an article, in which no subject stands:
// "involved in the missile exports to Chad".
func inPhrase(d *extract.Document, s extract.Range, t int) bool {
	if t+1 >= s.End {
		return false
	}
	switch d.Word(t + 1) {
	case "to", "of", "from", "by":
	default:
		return false
	}
	k := t - 1
	for k > s.Start && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
		k--
	}
	if k == s.Start || k == t-1 {
		return false
	}
	before := d.Tags[k-1]
	return d.Tags[k].XPOS == "DT" && before.XPOS == "IN" && !clausal[before.Lemma]
}

// lands are what is said to be developing.
var lands = word.Set("countries nations states economies world")

// speakers are nouns for who speaks that are adjectives too.
var speakers = word.Set("official executive expert insider representative general")

// beforeVerb reports whether what was tagged as an adjective at token t stands between a determiner and a finite verb, where a noun is wanted: "the general
// said".
func beforeVerb(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || t+1 >= s.End || d.Tags[t-1].XPOS != "DT" && d.Tags[t-1].XPOS != "PRP$" {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "VBD", "VBZ", "MD":
		return true
	}
	return false
}

// chiefOf reports whether token t is the executive of "its chief executive", with no noun behind it.
func chiefOf(d *extract.Document, s extract.Range, t int) bool {
	return t > s.Start && d.Word(t) == "executive" && d.Tags[t-1].Lemma == "chief" && (t+1 >= s.End || !strings.HasPrefix(d.Tags[t+1].XPOS, "NN") || d.Tags[t+1].XPOS == "NNP")
}

// postponed reports whether token t is an adjective that stands behind its noun because it has a complement: "an official familiar with
// the talks" (Quirk et al. 1985, 7.22).
func postponed(d *extract.Document, s extract.Range, t int) bool {
	if t+1 >= s.End {
		return false
	}
	switch d.Word(t) {
	case ",": // "the official, who"
		return d.Word(t+1) == "who"
	case "familiar", "acquainted":
		return d.Word(t+1) == "with"
	case "aware", "knowledgeable":
		return d.Word(t+1) == "of" || d.Word(t+1) == "about"
	case "close", "privy":
		return d.Word(t+1) == "to"
	case "responsible":
		return d.Word(t+1) == "for"
	case "cited", "quoted": // "according to an official cited by the paper"
		return d.Word(t+1) == "by" || d.Word(t+1) == "in"
	}
	return false
}

// evidence are nouns in the plural, whatever their form, for what shows something; charges are papers that charge.
var (
	evidence = word.Set("data statistics figures records documents papers media images photos photographs filings files logs invoices")
	charging = word.Set("indictment complaint lawsuit suit affidavit filing report letter document statement")
)

// evidenceVerb reports whether token t is what evidence does, though it was taken for a noun: "customs data show the firm", "the indictment charges
// that".
func evidenceVerb(d *extract.Document, s extract.Range, t int) bool {
	if t == s.Start || t+2 >= s.End || !strings.HasPrefix(d.Tags[t].XPOS, "NN") {
		return false
	}
	before, next := strings.ToLower(d.Word(t-1)), d.Word(t+1)
	switch d.Word(t) {
	case "show", "suggest", "indicate", "reveal":
		if !evidence[before] {
			return false
		}
		switch d.Tags[t+1].XPOS {
		case "NNP", "NNPS", "DT", "JJ", "NNS", "PRP", "PRP$", "CD", "EX", "$":
			return true
		}
		return next == "that"
	case "charges", "alleges", "claims", "states":
		return charging[before] && next == "that" && strings.HasPrefix(d.Tags[t-1].XPOS, "NN")
	}
	return false
}

// lastShows reports whether a plural at token t that ends the sentence is what a study shows or a firm estimates: behind a comma, with no other verb in the phrase
// there, which is a singular with an indefinite article or says whose work it is ("research by a university shows").
func lastShows(d *extract.Document, s extract.Range, t int) bool {
	if w := d.Word(t); w != "shows" && w != "estimates" || t+2 != s.End || d.Tags[t].XPOS != "NNS" || d.Tags[t-1].XPOS != "NN" && d.Tags[t-1].XPOS != "NNP" {
		return false
	}
	told := false
	k := t - 1
	for ; k > s.Start && d.Word(k) != ","; k-- {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD", "CC":
			return false
		}
		switch d.Word(k) {
		case "a", "an", "by", "from", "at":
			told = true
		}
	}
	if !told {
		return false
	}
	for k--; k > s.Start; k-- {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// oneName reports whether names with an indefinite article before them stand right before token t: they are no plural subject.
func oneName(d *extract.Document, s extract.Range, t int) bool {
	k := t - 1
	for k >= s.Start && strings.HasPrefix(d.Tags[k].XPOS, "NNP") {
		k--
	}
	return k >= s.Start && k < t-1 && (d.Word(k) == "a" || d.Word(k) == "an" || d.Word(k) == "A" || d.Word(k) == "An")
}
