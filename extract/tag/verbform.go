package tag

import (
	"strings"

	"claimtrail/extract"
)

// Some forms are verbs and nothing else, yet a tagger that has not seen them takes them for nouns by their ending ("denies",
// "possess", "lent"). verbOnly lists verbs of news that have no noun of the same form; irregular ones with their past
// and participle. Own compilation; a noun that is merely rare ("a build", "an assist") keeps its verb off the list.
const verbOnly = `accuse acknowledge acquire admit allege allow announce appear argue arrive ask assert assign assure attend
authorise authorize become:became:become begin:began:begun behave believe belong blame bring:brought:brought
buy:bought:bought cancel carry choose:chose:chosen compile conceal concede conclude confirm confiscate consider contain
continue contradict contribute convey convince cooperate create declare decline deem deliver denounce deny depend deploy deprive
derive describe destroy detain develop dig:dug:dug disclose discover dismantle dismiss dispute:- disrupt distribute divert donate eliminate embark employ enable
encourage endorse enforce enlarge enrich ensure enter equip erect establish evade examine exceed exclude
exist expand expect expel explain extend facilitate forbid:forbade:forbidden forge fulfil fulfill furnish generate
get:got:gotten give:gave:given go:went:gone grow:grew:grown happen hear:heard:heard hide:hid:hidden identify ignore impose impound include incur
indicate indict inform inherit inspect install instruct insist intend introduce invade invest investigate invite involve join justify
keep:kept:kept know:knew:known lend:lent:lent let loan:- maintain manage merge modernise modernize negotiate notify obtain occupy occur offend operate oppose
organise organize outlaw overhaul:- overthrow owe own participate perform persist persuade possess possess postpone predict prefer prepare prescribe
prevent proceed:- procure prohibit proliferate promote prosecute prove provide publish pursue raise:- realise realize receive recognise recognize
recommend reduce refurbish refuse:- regard:- reiterate rely remain:- remind remit remove renounce renew repatriate repay replace replenish
require resell:resold:resold reside resolve:- respond restore restrict resume retain retrieve reveal revoke satisfy say:said:said
seek:sought:sought seize sell:sold:sold send:sent:sent settle siphon smuggle speak:spoke:spoken:- specify stipulate strengthen
submit suffer suggest supersede suppose survive sustain teach:taught:taught tell:told:told tend terminate testify think:-
threaten thwart transmit understand:understood:understood undergo undertake:undertook:undertaken unveil uphold
urge:- violate warn weaken weaponise weaponize withdraw:withdrew:withdrawn withhold:withheld:withheld write:wrote:written`

// adjectiveOnly lists adjectives of guilt that have no noun: "found two men guilty of selling".
var adjectiveOnly = map[string]bool{"guilty": true, "liable": true, "complicit": true, "culpable": true}

// nounOnly lists nouns of news that look like comparatives.
var nounOnly = map[string]bool{"dossier": true, "courier": true, "chancellor": true}

// tellingGerunds maps gerunds that no noun shares, or that are one only behind a determiner, to the verb of telling.
var tellingGerunds = map[string]string{"alleging": "allege", "claiming": "claim", "stating": "state", "suggesting": "suggest", "arguing": "argue",
	"insisting": "insist", "asserting": "assert", "admitting": "admit", "denying": "deny", "confirming": "confirm", "revealing": "reveal",
	"acknowledging": "acknowledge", "showing": "show", "warning": "warn", "saying": "say"}

// documents are what says something by itself, so that a gerund of telling right behind one is no noun.
var documents = map[string]bool{"report": true, "letter": true, "memo": true, "dossier": true, "statement": true, "email": true, "cable": true, "document": true,
	"paper": true, "study": true, "article": true, "note": true, "message": true, "assessment": true, "documents": true, "reports": true, "letters": true}

// contentVerb reports whether what was tagged as a noun at token t is the gerund that the that-clause right behind it belongs to: "after
// first alleging that", "a report warning that".
func contentVerb(d *extract.Document, s extract.Range, t int) bool {
	w := d.Word(t)
	if tellingGerunds[w] == "" || !strings.HasPrefix(d.Tags[t].XPOS, "NN") || t == s.Start || t+1 >= s.End || d.Word(t+1) != "that" {
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

type verbForm struct {
	lemma string
	xpos  string // VB, VBZ or VBD; the neighbours decide between VB and VBP, VBD and VBN
}

var verbForms = func() map[string]verbForm {
	m := map[string]verbForm{}
	for entry := range strings.FieldsSeq(verbOnly) {
		parts := strings.Split(entry, ":")
		v := parts[0]
		if parts[len(parts)-1] == "-" { // it has a noun of the same form
			continue
		}
		m[v] = verbForm{v, "VB"}
		m[thirdPerson(v)] = verbForm{v, "VBZ"}
		if len(parts) > 1 {
			for _, p := range parts[1:] {
				if p != v {
					m[p] = verbForm{v, "VBD"}
				}
			}
		} else {
			m[past(v)] = verbForm{v, "VBD"}
		}
	}
	return m
}()

// thirdPerson is the regular third person singular of a verb.
func thirdPerson(v string) string {
	switch {
	case strings.HasSuffix(v, "y") && !strings.ContainsRune("aeiou", rune(v[len(v)-2])):
		return v[:len(v)-1] + "ies"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "x"), strings.HasSuffix(v, "o"):
		return v + "es"
	}
	return v + "s"
}

// past is the regular past of a verb.
func past(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && !strings.ContainsRune("aeiou", rune(v[len(v)-2])):
		return v[:len(v)-1] + "ied"
	}
	return v + "ed"
}

// repairVerbs gives verb forms that were tagged as nouns or adjectives their verb tags. A form behind a determiner,
// possessive, adjective or numeral stays what it is. In a headline they may have been tagged as names, too.
func repairVerbs(d *extract.Document) {
	for _, s := range d.Sentences {
		headline := casing(d, s.Tokens) != 0
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			w := d.Word(t)
			if headline && t > s.Tokens.Start {
				w = strings.ToLower(w)
			}
			f, ok := verbForms[w]
			switch {
			case nounOnly[w] && strings.HasPrefix(d.Tags[t].XPOS, "JJ"):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case adjectiveOnly[w] && strings.HasPrefix(d.Tags[t].XPOS, "NN"):
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case modifierBehindVerb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case gerundBehind(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBG", Lemma: gerunds[w]}
				continue
			case listedVerb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VB", Lemma: w}
				continue
			case acronyms(d.Word(t)) && !strings.HasPrefix(d.Tags[t].XPOS, "NN"):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: strings.TrimSuffix(d.Word(t), "s")}
				continue
			case w == "national" && d.Tags[t].XPOS == "JJ" && t > s.Tokens.Start && (d.Tags[t-1].XPOS == "JJ" || d.Tags[t-1].XPOS == "NNP") && !(t+1 < s.Tokens.End && modified(d, t+1)):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w} // "a Chadian national"
				continue
			case t+1 < s.Tokens.End && sayingThat[w] != "" && d.Word(t+1) == "that":
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBG", Lemma: sayingThat[w]}
				d.Tags[t+1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
				if t > s.Tokens.Start && d.Word(t-1) == "first" {
					d.Tags[t-1] = extract.Tag{UPOS: "ADV", XPOS: "RB", Lemma: "first"}
				}
				continue
			case reportSetIn(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: strings.TrimSuffix(w, "s")}
				continue
			case helpedAdjective(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VB", Lemma: strings.ToLower(w)}
				continue
			case bareInfinitive(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VB", Lemma: d.Word(t)}
				if d.Word(t-1) == "military" {
					d.Tags[t-1] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: "military"}
				}
				continue
			case likelyAdverb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "ADV", XPOS: "RB", Lemma: "likely"}
				continue
			case finitePresent(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: d.Tags[t].Lemma}
				continue
			case contentVerb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBG", Lemma: tellingGerunds[w]}
				d.Tags[t+1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
				continue
			case claimsThey(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: d.Tags[t].Lemma}
				continue
			case firstParticiple(d, s.Tokens, t):
				d.Tags[t].XPOS = "VBN"
				continue
			case pluralVerb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: d.Tags[t].Lemma}
				continue
			case d.Tags[t].XPOS == "NN" && telling[w] && tellsThat(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: w}
				continue
			case d.Tags[t].XPOS == "JJ" && strings.HasSuffix(w, "ed") && coordinateParticiple(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBN", Lemma: participles[w]}
				continue
			case w == "accounts" && d.Tags[t].XPOS == "NNS" && t > s.Tokens.Start && t+1 < s.Tokens.End && d.Word(t+1) == "for" && strings.HasPrefix(d.Tags[t-1].XPOS, "NNP"):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: "account"}
				continue
			case invariable[w] && d.Tags[t].XPOS == "NN" && parted(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: w}
				continue
			case compounded(d, s.Tokens, t), d.Word(t) == "route" && t > s.Tokens.Start && d.Word(t-1) == "en":
				if d.Word(t) == "route" {
					d.Tags[t-1] = extract.Tag{UPOS: "ADP", XPOS: "IN", Lemma: "en"}
				}
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: d.Word(t)}
				continue
			case d.Tags[t].XPOS == "NNPS" && 'a' <= w[0] && w[0] <= 'z' && w == d.Word(t): // no name in small letters is a plural
				d.Tags[t].UPOS, d.Tags[t].XPOS = "NOUN", "NNS"
				continue
			case w == "rebel" && t > s.Tokens.Start && d.Word(t-1) == "to" && t+1 < s.Tokens.End && armedBodies[d.Tags[t+1].Lemma]: // "sent to rebel groups"
				d.Tags[t-1] = extract.Tag{UPOS: "ADP", XPOS: "IN", Lemma: "to"}
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case !headline && acronymSubject(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "PROPN", XPOS: "NNP", Lemma: d.Word(t)}
				continue
			case besides[w] && d.Tags[t].XPOS == "VBG" && t+1 < s.Tokens.End && strings.HasPrefix(d.Tags[t+1].XPOS, "NN"): // "neighbouring Chad"
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			}
			if t == s.Tokens.Start && d.Tags[t].XPOS == "VBD" && d.Word(t) == "Asked" && t+1 < s.Tokens.End && asking[d.Word(t+1)] { // "Asked whether it would, the firm said"
				d.Tags[t].XPOS = "VBN"
				continue
			}
			if d.Word(t) == "bound" && t > s.Tokens.Start && t+1 < s.Tokens.End && d.Word(t+1) == "for" { // "rifles bound for Mali"
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBN", Lemma: "bind"}
				continue
			}
			if x := d.Tags[t].XPOS; (x == "VBD" || x == "JJ") && t+1 < s.Tokens.End && without[w].prep != "" && d.Word(t+1) == without[w].prep {
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBN", Lemma: without[w].lemma}
				continue
			}
			switch d.Tags[t].XPOS {
			case "NN", "NNS", "JJ":
			case "NNP", "NNPS":
				if !headline {
					continue
				}
			case "VBN":
				if finitePast(d, s.Tokens, t) {
					d.Tags[t].XPOS = "VBD"
				}
				continue
			case "VBZ":
				if nounAndVerb[d.Tags[t].Lemma] && (secondVerb(d, s.Tokens, t) || inPhrase(d, s.Tokens, t) || t > s.Tokens.Start && d.Tags[t-1].XPOS == "NNS") || saidThings(d, s.Tokens, t) {
					d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: d.Tags[t].Lemma}
					if t > s.Tokens.Start && d.Tags[t-1].XPOS == "WDT" { // "said that reports of"
						d.Tags[t-1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
					}
				}
				continue
			case "VB", "VBP":
				if d.Tags[t].XPOS == "VBP" && baseConjunct(d, s.Tokens, t) {
					d.Tags[t].XPOS = "VB"
				}
				if ok && f.xpos == "VBD" {
					d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: f.lemma}
				}
				continue
			default:
				continue
			}
			if !ok || d.Tags[t].XPOS == "JJ" && f.xpos == "VBD" {
				continue
			}
			before := ""
			if t > s.Tokens.Start {
				before = d.Tags[t-1].XPOS
			}
			switch before {
			case "JJ":
				if l := d.Tags[t-1].Lemma; l == "latter" || l == "former" { // an adjective that is a noun phrase
					break
				}
				continue
			case "DT", "PRP$", "POS", "CD", "HYPH", "IN", "":
				continue
			}
			x := f.xpos
			switch {
			case x == "VB" && before != "TO" && before != "MD":
				x = "VBP"
			case x == "VBD" && perfect(d, s.Tokens.Start, t):
				x = "VBN"
			}
			d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: x, Lemma: f.lemma}
		}
	}
}

// telling are verbs of what papers say that are nouns as well.
var telling = map[string]bool{"show": true, "report": true, "claim": true, "state": true, "detail": true, "record": true, "hint": true}

// tellsThat reports whether token t has a plural subject at the beginning of its sentence and a clause behind it, "documents seen by the paper show
// that Chad sold jets"; behind a noun that a relative clause describes, "that" would open it with a verb.
func tellsThat(d *extract.Document, s extract.Range, t int) bool {
	if t < s.Start+2 || t+2 >= s.End || d.Word(t+1) != "that" {
		return false
	}
	switch d.Tags[t+2].XPOS {
	case "DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "CD", "EX":
	default:
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

// scaling are verbs of more and less, which have a thing and no clause for an object.
var scaling = map[string]bool{"ban": true, "block": true, "boost": true, "cut": true, "double": true, "expand": true, "halt": true, "increase": true, "limit": true, "raise": true,
	"reduce": true, "restrict": true, "resume": true, "slash": true, "stop": true, "suspend": true}

// nameAsGerund reports whether what is tagged as a gerund at the beginning of a sentence is a name: no verb is known that it could belong to, and a finite
// verb follows ("Boeing sold").
func (m *Model) nameAsGerund(d *extract.Document, s extract.Range) bool {
	t := s.Start
	if t+1 >= s.End || d.Tags[t].XPOS != "VBG" || m.known('v', []byte(d.Tags[t].Lemma), "") {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "VBD", "VBZ", "MD":
		return true
	}
	return false
}

// acronymSubject reports whether the capitals that open a sentence at token t, right before a finite verb, are a name and no common noun: "GE will".
func acronymSubject(d *extract.Document, s extract.Range, t int) bool {
	if t != s.Start || t+1 >= s.End || d.Tags[t].XPOS != "NN" {
		return false
	}
	w := d.Word(t)
	for i := range len(w) {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	switch d.Tags[t+1].XPOS {
	case "MD", "VBZ", "VBD":
		return len(w) > 1
	}
	return false
}

// besides are participles of place that stand before nouns as adjectives.
var besides = map[string]bool{"neighboring": true, "neighbouring": true, "surrounding": true, "adjoining": true, "bordering": true}

// bareGovernor are verbs with a bare infinitive right behind them, or another verb that they are said with.
var bareGovernor = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("be have do help let make go come dare need see hear watch get try can could may might must shall should will would to") {
		m[w] = true
	}
	return m
}()

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

// gerunds maps the gerunds of making that are nouns as well to their verbs.
var gerunds = map[string]string{"manufacturing": "manufacture", "building": "build", "producing": "produce", "developing": "develop", "testing": "test",
	"training": "train", "shipping": "ship", "mining": "mine", "making": "make", "designing": "design", "launching": "launch", "fuelling": "fuel", "smuggling": "smuggle"}

// achieving are words behind which a gerund, with "in" or without a preposition, says what is done well or badly (Quirk et al. 1985, 16.39-40).
var achieving = map[string]bool{"succeed": true, "progress": true, "trouble": true, "difficulty": true, "success": true, "headway": true}

// gerundBehind reports whether a noun in -ing at token t is a gerund with an object: "succeeded in manufacturing engines", "made progress building a
// tank".
func gerundBehind(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; x != "NN" && x != "JJ" || gerunds[d.Word(t)] == "" || t < s.Start+1 || t+1 >= s.End {
		return false
	}
	k := t - 1
	if w := d.Word(k); w == "and" || w == "or" { // "was enriching ore and building copies of the bomb"
		const reach = 6 // tokens
		for k--; k > s.Start && k > t-reach; k-- {
			if d.Tags[k].XPOS == "VBG" && d.Tags[k-1].Lemma == "be" {
				return d.Tags[t+1].XPOS == "NNS" || d.Tags[t+1].XPOS == "DT" || d.Tags[t+1].XPOS == "PRP$" || d.Tags[t+1].XPOS == "CD"
			}
			if d.Tags[k].UPOS == "PUNCT" {
				return false
			}
		}
		return false
	}
	if d.Word(k) == "in" && k > s.Start {
		k--
	} else if d.Tags[k].Lemma == "succeed" {
		return false
	}
	if !achieving[d.Tags[k].Lemma] {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "NNS", "NNPS":
		return true
	case "JJ", "NN":
		return t+2 < s.End && (d.Tags[t+2].XPOS == "NNS" || d.Tags[t+2].XPOS == "NN" || d.Tags[t+2].XPOS == "JJ")
	}
	return false
}

// baseConjunct reports whether a present at token t is the base form of a second verb under one auxiliary or "to": it stands right behind a
// conjunction, and so has no subject of its own, and the verb before it is a base form ("will send engineers and deliver fuel").
func baseConjunct(d *extract.Document, s extract.Range, t int) bool {
	const reach = 12 // tokens
	if t == s.Start || d.Tags[t-1].XPOS != "CC" {
		return false
	}
	for k := t - 2; k >= s.Start && k > t-reach; k-- {
		switch x := d.Tags[k].XPOS; x {
		case "VB":
			return true
		case "NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "IN", "PRP$", "POS", "RB", "HYPH", ",", "$":
		default:
			return false
		}
	}
	return false
}

// listedVerb reports whether a noun at token t is a verb of a list of verbs, of which no member has more than one word but the last: "not to
// test, manufacture, store or use arms".
func listedVerb(d *extract.Document, s extract.Range, t int) bool {
	const longest = 12 // members
	if d.Tags[t].XPOS != "NN" || !verbLike[d.Word(t)] || t == s.Start || t+2 >= s.End {
		return false
	}
	switch w := d.Word(t - 1); w {
	case ",", "not", "or", "and":
	default:
		return false
	}
	verbs := 0
	for k, n := t, 0; k < s.End && n < longest; n++ {
		switch x := d.Tags[k].XPOS; {
		case x == "VB", x == "VBP", verbForms[d.Word(k)].xpos == "VB":
			verbs++
		case !verbLike[d.Word(k)]:
			return false
		}
		if k++; k >= s.End {
			return false
		}
		comma := d.Word(k) == ","
		if comma {
			k++
		}
		if k < s.End && d.Tags[k].XPOS == "CC" { // the last member, which has the object
			return (verbs > 0 || t-2 >= s.Start && d.Tags[t-2].XPOS == "VB") && k+1 < s.End && (d.Tags[k+1].XPOS == "VB" || d.Tags[k+1].XPOS == "VBP")
		}
		if !comma {
			return false
		}
	}
	return false
}

// verbLike are verbs of making and handling whose base is a noun as well.
var verbLike = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("manufacture design test supply export import ship store transfer purchase use transport market stock stockpile trade build") {
		m[w] = true
	}
	return m
}()

// armedBodies are nouns before which rebel is a noun.
var armedBodies = map[string]bool{"group": true, "force": true, "fighter": true, "faction": true, "army": true, "commander": true, "leader": true, "militia": true}

// asking are words that stand behind "Asked" at the beginning of a sentence, where nobody asks.
var asking = map[string]bool{"whether": true, "if": true, "about": true, "why": true, "how": true, "by": true, "on": true}

// without maps past forms of verbs that never lack their object to a preposition right behind which they must be participles, for the
// object cannot stand there: "armed with rifles", "accused of fraud".
var without = map[string]struct{ lemma, prep string }{
	"armed": {"arm", "with"}, "equipped": {"equip", "with"}, "furnished": {"furnish", "with"},
	"accused": {"accuse", "of"}, "convicted": {"convict", "of"}, "suspected": {"suspect", "of"},
}

// helpedActs are verbs of making, getting and running whose base is a noun as well.
var helpedActs = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`design drill escape export finance fire fuel fund guard import jam launch map market mine mount overhaul patrol plan plant
		process program programme purchase refuel repair restart run service ship smuggle staff stock store supply target test trade transport upgrade`) {
		m[w] = true
	}
	return m
}()

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

// bareInfinitive reports whether a noun at token t is the act that somebody is helped with or let do: "helped the air force run
// its drones". It stands right behind help or its object, which is a plain noun phrase, and right before an object of its own.
func bareInfinitive(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS != "NN" || !helpedActs[d.Word(t)] || t < s.Start+2 || t+1 >= s.End {
		return false
	}
	if d.Tags[t-1].Lemma == "help" && strings.HasPrefix(d.Tags[t-1].XPOS, "VB") { // "helped fund the war", "helped fuel Mali's war"
		x := d.Tags[t+1].XPOS
		return x == "DT" || x == "PRP$" || x == "CD" || x == "NNP" && possessed(d, s, t+1)
	}
	named := false
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD":
	case "NNP":
		named = true
	case "NNS":
		if d.Tags[t-1].XPOS == "NN" && d.Tags[t-2].XPOS != "DT" && d.Tags[t-2].XPOS != "JJ" && d.Tags[t-2].XPOS != "NN" {
			return false // "helped army test ranges"
		}
	default:
		return false
	}
	for k := t - 1; k >= s.Start && k > t-7; k-- {
		switch x := d.Tags[k].XPOS; x {
		case "NN", "NNS", "NNP", "NNPS", "PRP":
		case "DT", "JJ", "PRP$", "POS", "HYPH", "CD":
			if k == t-1 && d.Word(k) != "military" {
				return false
			}
		default:
			l := d.Tags[k].Lemma // "will see Chad supply Mali with arms"
			return (!named && (l == "help" || l == "let") || l == "see") && k < t-1 && strings.HasPrefix(x, "VB")
		}
	}
	return false
}

// helpedAdjective reports whether an adjective at token t, or what its capital made a name, is the act that a name right before it is helped with:
// "helps Chad secure its arms".
func helpedAdjective(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; x != "JJ" && x != "NNP" || t < s.Start+2 || t+1 >= s.End {
		return false
	}
	switch strings.ToLower(d.Word(t)) {
	case "secure", "complete", "perfect":
	default:
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "JJ", "NN", "NNS":
	default:
		return false
	}
	k := t - 1
	for k > s.Start && (d.Tags[k].XPOS == "NNP" || d.Tags[k].XPOS == "NNPS" || d.Tags[k].XPOS == "JJ" && d.Word(k)[0] >= 'A' && d.Word(k)[0] <= 'Z') {
		k--
	}
	return k < t-1 && (d.Tags[k].Lemma == "help" || d.Tags[k].Lemma == "let") && strings.HasPrefix(d.Tags[k].XPOS, "VB")
}

// possessed reports whether the name that opens at token t is a possessor.
func possessed(d *extract.Document, s extract.Range, t int) bool {
	for t < s.End && d.Tags[t].XPOS == "NNP" {
		t++
	}
	return t < s.End && d.Tags[t].XPOS == "POS"
}

// present are verbs of trade and making whose third person is the plural of a noun.
var present = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`arm bankroll equip export finance fuel fund import market order purchase refuel service ship source stock supply train transport`) {
		m[w] = true
	}
	return m
}()

// acronyms reports whether w is an acronym in the plural.
func acronyms(w string) bool {
	if len(w) < 4 || w[len(w)-1] != 's' {
		return false
	}
	for i := range len(w) - 1 {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return true
}

// modified reports whether an adjective before token t may belong to it.
func modified(d *extract.Document, t int) bool {
	switch d.Word(t) {
	case "today", "yesterday", "tomorrow", "tonight":
		return false
	}
	x := d.Tags[t].XPOS
	return strings.HasPrefix(x, "NN") || x == "JJ" || x == "HYPH" || x == "VBG"
}

// sayingThat are gerunds of saying that no noun shares before "that", with their lemmas.
var sayingThat = map[string]string{"alleging": "allege", "claiming": "claim", "asserting": "assert", "insisting": "insist", "stating": "state",
	"admitting": "admit", "denying": "deny", "conceding": "concede", "revealing": "reveal"}

// reportSetIn reports whether a plural noun at token t is the verb of a report set into a sentence: "In all, customs data shows, the firm sold".
func reportSetIn(d *extract.Document, s extract.Range, t int) bool {
	const longest = 8 // tokens of the subject
	switch d.Word(t) {
	case "shows", "suggests", "indicates", "says":
	default:
		return false
	}
	if d.Tags[t].XPOS != "NNS" || t+2 >= s.End || d.Word(t+1) != "," {
		return false
	}
	for k := t - 1; k >= s.Start && k >= t-longest; k-- {
		switch d.Tags[k].XPOS {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "HYPH", "POS":
		case ",":
			return k < t-1
		default:
			return false
		}
	}
	return false
}

// finitePresent reports whether a plural noun at token t is the only verb of its clause: it stands right between a noun in the
// singular and a noun phrase with an article, possessive or number: "Brussels finances a helicopter", "It services our jets".
// barring are verbs of ruling whose third person is also a plural; headlines put them before names.
var barring = map[string]bool{"bar": true, "ban": true, "block": true, "halt": true, "fine": true, "sanction": true, "convict": true}

func finitePresent(d *extract.Document, s extract.Range, t int) bool {
	if t > s.Start && t+2 < s.End && d.Word(t) == "accounts" && d.Word(t+1) == "for" { // "Chad accounts for half of the imports"
		x := d.Tags[t+2].XPOS
		return d.Tags[t].XPOS == "NNS" && strings.HasPrefix(d.Tags[t-1].XPOS, "NN") && (x == "CD" || x == "RB" || x == "JJR" || x == "JJS" || x == "DT" || x == "PDT") &&
			unaccompanied(d, s, t, -1)
	}
	if w := d.Word(t); t > s.Start+1 && t+1 < s.End && d.Tags[t].XPOS == "NNS" && (w == "reports" || w == "claims") && d.Tags[t+1].XPOS == "." && d.Tags[t-1].XPOS == "NNP" { // "..., the Herald reports."
		k := t - 1
		for k > s.Start && (d.Tags[k].XPOS == "NNP" || d.Tags[k].XPOS == "DT") {
			k--
		}
		return d.Tags[k].XPOS == ","
	}
	if l := d.Tags[t].Lemma; d.Tags[t].XPOS != "NNS" || !present[l] && !barring[l] || t == s.Start || t+1 >= s.End {
		return false
	}
	switch d.Tags[t-1].XPOS {
	case "NN", "NNP", "PRP":
	default:
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "JJS":
	case "NNP", "JJ": // "Court bars Chad from", "Jury convicts Chadian dealer"
		if d.Tags[t+1].XPOS == "JJ" && d.Word(t+1) == strings.ToLower(d.Word(t+1)) || !barring[d.Tags[t].Lemma] || d.Tags[t-1].XPOS != "NN" {
			return false
		}
	default:
		return false
	}
	return unaccompanied(d, s, t, -1) && unaccompanied(d, s, t, 1)
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
			case "container", "company", "firm", "line", "agent", "document", "record", "label", "magnate", "industry", "route", "lane":
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
	for k := t + 1; k < s.End; k++ { // and after it
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return false
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

// saying are verbs with a clause for their object that needs no that.
var saying = map[string]bool{"say": true, "believe": true, "think": true, "claim": true, "allege": true, "know": true, "suspect": true, "hope": true, "fear": true}

// nounAndVerb are verbs whose third person is also the plural of a noun of trade. Behind a plural, which does not agree with
// a third person singular, it is the noun: "weapons exports".
var nounAndVerb = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("export import supply order purchase transport loan grant transfer upgrade airlift re-export donate trade deal aid design build contract lease license loan ship cargo stock offer pledge request") {
		m[w] = true
	}
	return m
}()

// sayings are verbs of speech whose third person is also the plural of what is said.
var sayings = map[string]bool{"report": true, "claim": true, "charge": true, "account": true, "comment": true, "remark": true, "demand": true, "hint": true}

// rejecting are verbs that have what is said for their object, and no clause without that.
var rejecting = map[string]bool{"deny": true, "reject": true, "dismiss": true, "refute": true, "rebut": true, "dispute": true, "denounce": true, "slam": true,
	"spurn": true, "condemn": true, "repeat": true, "echo": true, "rubbish": true, "shrug": true, "brush": true, "laugh": true, "criticise": true, "criticize": true, "counter": true, "decry": true}

// saidThings reports whether a third person of speech at token t is a plural noun: it stands right before "of" ("that reports of rifles
// are false"), or is the object of a verb of rejecting before it ("denies reports", "denied army (RAF) claims").
func saidThings(d *extract.Document, s extract.Range, t int) bool {
	const longest = 8 // tokens of the noun phrase
	if !sayings[d.Tags[t].Lemma] {
		return false
	}
	if t+1 < s.End && d.Word(t+1) == "of" {
		return true
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

// inPhrase reports whether a form at token t ends a phrase that opens with a preposition and an article, in which no subject stands, or with a verb of more
// and less: "involved in the missile exports to Chad", "reduced its gas exports to".
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
	switch d.Tags[k].XPOS {
	case "DT":
		return before.XPOS == "IN" && !clausal[before.Lemma] || before.UPOS == "VERB" && scaling[before.Lemma]
	case "PRP$":
		return before.UPOS == "VERB" && scaling[before.Lemma]
	}
	return false
}

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
	for k := t + 1; k < s.End; k++ {
		switch x := d.Tags[k].XPOS; x {
		case "VBD", "VBZ", "VBP", "MD":
			return k > t+1
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
