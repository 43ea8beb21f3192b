package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Some forms are verbs and nothing else, yet a tagger that has not seen them takes them for nouns by their ending ("denies",
// "possess", "lent"). verbOnly lists verbs of news that have no noun of the same form; irregular ones with their past
// and participle. Own compilation; a noun that is merely rare ("a build", "an assist") keeps its verb off the list.
const verbOnly = `assess assume presume imply contend complain envisage envision foresee:foresaw:foreseen infer surmise reckon proclaim profess purport reassure
accuse acknowledge acquire acquit admit allege allow announce appear argue arise:arose:arisen arrive ask assert assign assure attend
authorise authorize become:became:become begin:began:begun behave believe belong blame bring:brought:brought
buy:bought:bought cancel carry choose:chose:chosen compile conceal concede conclude confirm confiscate consider contain
continue contradict contribute convey convince cooperate create declare decline deem deliver denounce deny depend deploy deport deprive
derive describe destroy detain develop dig:dug:dug disclose discover dismantle dismiss dispute:- disrupt distribute divert donate eliminate embark employ enable
encourage endorse enforce enlarge enrich ensure enter equip erect establish evade examine exceed exclude
exist expand expect expel explain extend extradite facilitate forbid:forbade:forbidden forge freeze:froze:frozen:- fulfil fulfill furnish generate
get:got:gotten give:gave:given go:went:gone grow:grew:grown happen hear:heard:heard hide:hid:hidden identify ignore impose imprison impound include incur
indicate indict inform inherit inspect install instruct insist intend introduce invade invest investigate invite involve join justify
keep:kept:kept know:knew:known lend:lent:lent let loan:- maintain manage merge modernise modernize negotiate notify obtain occupy occur offend operate oppose
organise organize outlaw overhaul:- overthrow owe own participate perform persist persuade plead possess postpone predict prefer prepare prescribe
prevent proceed:- procure prohibit proliferate promote prosecute prove provide publish pursue raise:- realise realize receive recognise recognize
recommend reduce refurbish refuse:- regard:- reiterate rely remain:- remind remit remove renounce renew repatriate repay replace replenish
require resell:resold:resold reside resolve:- respond restore restrict resume retain retrieve reveal revoke satisfy say:said:said
seek:sought:sought seize sink:sank:sunk:- sink:sank:sunk:- sell:sold:sold send:sent:sent settle siphon smuggle speak:spoke:spoken:- specify steal:stole:stolen stipulate strengthen
submit suffer suggest supersede suppose survive sustain teach:taught:taught tell:told:told tend terminate testify think:-
threaten thwart transmit understand:understood:understood undergo:underwent:undergone undertake:undertook:undertaken unveil uphold
urge:- violate warn weaken weaponise weaponize withdraw:withdrew:withdrawn withhold:withheld:withheld write:wrote:written`

// adjectiveOnly lists adjectives of guilt and reluctance that have no noun: "found two men guilty of selling", "is loath to sell".
var adjectiveOnly = map[string]bool{"guilty": true, "liable": true, "complicit": true, "culpable": true, "loath": true}

// personal are verbs whose subject is no gerund: whoever says, sells or wins is somebody.
var personal = word.Set("say announce deliver sell hand ship supply sign unveil win beat agree offer receive donate")

// correlative are the words before the first of two coordinated verbs (Quirk et al. 1985, 13.33-39).
var correlative = word.Set("neither either both")

type verbForm struct {
	lemma string
	xpos  string // VB, VBZ or VBD; the neighbours decide between VB and VBP, VBD and VBN
	past  bool   // a past tense that is no participle, and so no adjective either: "stole"
}

var verbForms = func() map[string]verbForm {
	m := map[string]verbForm{}
	for entry := range strings.FieldsSeq(verbOnly) {
		parts := strings.Split(entry, ":")
		v := parts[0]
		if parts[len(parts)-1] == "-" { // its base has a noun of the same form
			parts = parts[:len(parts)-1]
			if len(parts) == 1 {
				continue
			}
		} else {
			m[v] = verbForm{lemma: v, xpos: "VB"}
			m[thirdPerson(v)] = verbForm{lemma: v, xpos: "VBZ"}
		}
		if len(parts) > 1 {
			for _, p := range parts[1:] {
				if p != v {
					m[p] = verbForm{v, "VBD", len(parts) > 2 && p == parts[1] && p != parts[2]}
				}
			}
		} else {
			m[past(v)] = verbForm{lemma: v, xpos: "VBD"}
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

// small reports whether a word is in small letters, as no name behind an article is.
func small(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}

// repairVerbs gives verb forms that were tagged as nouns or adjectives their verb tags. A form behind a determiner,
// possessive, adjective or numeral stays what it is. In a headline they may have been tagged as names, too.
func repairVerbs(d *extract.Document) {
	for _, s := range d.Sentences {
		headline := casing(d, s.Tokens) != 0
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			if behindPlural(d, s.Tokens, t) || ownNeeds(d, s.Tokens, t) {
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: d.Tags[t].Lemma}
			}
		}
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			w := d.Word(t)
			if headline && t > s.Tokens.Start {
				w = strings.ToLower(w)
			}
			bare, once := strings.CutPrefix(w, again)
			f, ok := verbForms[bare]
			if once {
				f.lemma = again + f.lemma
			}
			switch {
			case nounOnly[w] && (strings.HasPrefix(d.Tags[t].XPOS, "JJ") || d.Tags[t].XPOS == "RB" || d.Tags[t].XPOS == "VBG" || d.Tags[t].XPOS == "VBP" && t > s.Tokens.Start && d.Tags[t-1].XPOS == "NN"):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case d.Tags[t].XPOS == "NNP" && len(w) > 4 && small(w) && !headline && t > s.Tokens.Start && d.Tags[t-1].XPOS == "DT":
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case adjectiveOnly[w] && strings.HasPrefix(d.Tags[t].XPOS, "NN"):
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case periodical(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				if d.Tags[t+1].XPOS == "VBN" {
					d.Tags[t+1].XPOS = "VBD"
				}
				continue
			case modifierBehindVerb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case gerundOfGoods(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case gerundBehind(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBG", Lemma: gerunds[w]}
				continue
			case listedVerb(d, s.Tokens, t), calledFor(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VB", Lemma: w}
				continue
			case len(d.Word(t)) > 3 && word.Acronyms(d.Word(t)) && !strings.HasPrefix(d.Tags[t].XPOS, "NN"):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: strings.TrimSuffix(d.Word(t), "s")}
				continue
			case w == "developing" && d.Tags[t].XPOS == "VBG" && t+1 < s.Tokens.End && lands[d.Word(t+1)]:
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w} // "sold to developing countries"
				continue
			case w == "national" && d.Tags[t].XPOS == "JJ" && t > s.Tokens.Start && (d.Tags[t-1].XPOS == "JJ" || d.Tags[t-1].XPOS == "NNP") && !(t+1 < s.Tokens.End && modified(d, t+1)):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w} // "a Chadian national"
				continue
			case d.Tags[t].XPOS == "JJ" && speakers[w] && (postponed(d, s.Tokens, t+1) || beforeVerb(d, s.Tokens, t) || chiefOf(d, s.Tokens, t)):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case evidenceVerb(d, s.Tokens, t):
				if w := d.Word(t); strings.HasSuffix(w, "s") {
					d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: strings.TrimSuffix(w, "s")}
				} else {
					d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: w}
				}
				if d.Word(t+1) == "that" {
					d.Tags[t+1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
				}
				continue
			case lastShows(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: strings.TrimSuffix(w, "s")}
				continue
			case purposeOfCraft(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case conditionOfGoods(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case processedGoods(d, s.Tokens, t):
				d.Tags[t].XPOS = "VBN"
				d.Tags[t-1].UPOS, d.Tags[t-1].XPOS = "VERB", "VBZ"
				continue
			case soleVerb(d, s.Tokens, t) != "":
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: soleVerb(d, s.Tokens, t), Lemma: verbOf(d.Word(t))}
				if t > s.Tokens.Start && d.Word(t-1) == "to" {
					d.Tags[t-1] = extract.Tag{UPOS: "PART", XPOS: "TO", Lemma: "to"}
				}
				continue
			case countedByMillions(d, s.Tokens, t), tradedPlural(d, s.Tokens, t), d.Tags[t].XPOS == "NN" && present[strings.TrimSuffix(w, "s")] && !present[w]: // "exports"
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: strings.TrimSuffix(w, "s")}
				continue
			case w == "executive" && d.Tags[t].XPOS == "JJ" && t > s.Tokens.Start && d.Tags[t-1].XPOS == "NN" && !(t+1 < s.Tokens.End && modified(d, t+1)):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w} // "a business executive"
				continue
			case contentVerb(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBG", Lemma: tellingGerunds[w]}
				d.Tags[t+1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
				if t > s.Tokens.Start && d.Word(t-1) == "first" {
					d.Tags[t-1] = extract.Tag{UPOS: "ADV", XPOS: "RB", Lemma: "first"}
				}
				continue
			case furtherStates(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: d.Tags[t].Lemma}
				d.Tags[t+1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
				continue
			case d.Tags[t].UPOS == "PUNCT" && ownsPlural(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "PART", XPOS: "POS", Lemma: "'s"}
				continue
			case (w == "amid" || w == "amidst") && d.Tags[t].XPOS != "IN": // "sent to the army amid shortages"
				d.Tags[t] = extract.Tag{UPOS: "ADP", XPOS: "IN", Lemma: w}
				continue
			case w == "yen" && t > s.Tokens.Start && d.Tags[t-1].XPOS == "CD" && d.Tags[t].XPOS == "IN":
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case readsOut(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: "read"}
				continue
			case beforeQuote(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBG", Lemma: speaking[w]}
				continue
			case reportSetIn(d, s.Tokens, t), asTold(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: strings.TrimSuffix(w, "s")}
				if strings.HasSuffix(w, "s") {
					d.Tags[t].XPOS = "VBZ"
				}
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
			case chargesNow(d, s.Tokens, t) != "":
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: chargesNow(d, s.Tokens, t), Lemma: strings.ToLower(d.Tags[t].Lemma)}
				continue
			case d.Tags[t].XPOS == "TO" && gerundNext(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "to"}
				continue
			case headline && w == "to" && d.Tags[t].XPOS == "IN" && t+1 < s.Tokens.End && d.Tags[t+1].XPOS == "VB": // "CHAD TO IMPORT GRAIN"
				d.Tags[t] = extract.Tag{UPOS: "PART", XPOS: "TO", Lemma: "to"}
				continue
			case tradeBefore(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: strings.ToLower(d.Word(t))}
				continue
			case risen(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: "rise"}
				continue
			case secondParticiple(d, s.Tokens, t), (d.Tags[t].XPOS == "VBD" || d.Tags[t].XPOS == "VBN") && perfectConjunct(d, s.Tokens, t), originParticiple(d, s.Tokens, t), periodEnded(d, s.Tokens, t):
				d.Tags[t].XPOS = "VBN"
				continue
			case w == "pleaded" && d.Tags[t].XPOS == "JJ" && t+1 < s.Tokens.End && (d.Word(t+1) == "guilty" || d.Word(t+1) == "not"):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: "plead"}
				if perfect(d, s.Tokens.Start, t) {
					d.Tags[t].XPOS = "VBN"
				}
				continue
			case d.Tags[t].XPOS == "NN" && len(w) > 5 && strings.HasSuffix(w, "men") && w == strings.ToLower(w) && !oneOfMen[w]:
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: strings.TrimSuffix(w, "en") + "an"} // "gunmen"
				continue
			case soleMan(d, t):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case w == "own" && d.Tags[t].XPOS == "VBP" && t > s.Tokens.Start && d.Tags[t-1].XPOS == "VBZ": // "Chad arrests own citizen"
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case finitePresent(d, s.Tokens, t):
				if x := d.Tags[t-1].XPOS; x == "JJ" || x == "VBG" {
					d.Tags[t-1] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: strings.ToLower(d.Word(t - 1))}
				}
				lemma := d.Tags[t].Lemma
				if one := strings.TrimSuffix(lemma, "s"); present[one] {
					lemma = one
				}
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: lemma}
				continue
			case partNouns[w] && d.Tags[t].XPOS == "JJ" && t > s.Tokens.Start && t+1 < s.Tokens.End && d.Word(t+1) == "of" && d.Word(t-1) == "a": // "a fifth of U.S. imports"
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case tradesMost(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: d.Tags[t].Lemma}
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
			case d.Tags[t].XPOS == "JJ" && f.xpos == "VBD" && t > s.Tokens.Start && d.Tags[t-1].Lemma == "be" && t+1 < s.Tokens.End &&
				(d.Tags[t+1].XPOS == "CD" || d.Tags[t+1].XPOS == "DT" || d.Tags[t+1].XPOS == "PRP$"): // "was lent three jets"
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBN", Lemma: f.lemma}
				continue
			case d.Tags[t].XPOS == "NN" && telling[w] && tellsThat(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBP", Lemma: w}
				continue
			case d.Tags[t].XPOS == "JJ" && strings.HasSuffix(w, "ed") && coordinateParticiple(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBN", Lemma: participles[w]}
				continue
			case keeping[w].xpos != "" && barsFrom(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: keeping[w].xpos, Lemma: keeping[w].lemma}
				continue
			case w == "accounts" && d.Tags[t].XPOS == "NNS" && t > s.Tokens.Start && t+1 < s.Tokens.End && d.Word(t+1) == "for" && strings.HasPrefix(d.Tags[t-1].XPOS, "NNP"):
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBZ", Lemma: "account"}
				continue
			case curbed[w] && t > s.Tokens.Start && (d.Tags[t].XPOS == "VBN" || d.Tags[t].XPOS == "VBD") && handsOver(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case d.Tags[t].XPOS == "VBZ" && t > s.Tokens.Start && d.Tags[t-1].XPOS == "VBZ" && barring[d.Tags[t-1].Lemma] && barredFrom(d, s.Tokens, t-1):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: strings.TrimSuffix(w, "s")}
				continue
			case w == "think" && d.Tags[t].XPOS != "NN" && (t+1 < s.Tokens.End && tank(d.Word(t+1)) || t+2 < s.Tokens.End && d.Word(t+1) == "-" && tank(d.Word(t+2))):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case neitherNor(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "CCONJ", XPOS: "CC", Lemma: "neither"}
				d.Tags[t+1] = extract.Tag{UPOS: "VERB", XPOS: "VB", Lemma: strings.ToLower(d.Word(t + 1))}
				continue
			case w == "hit" && d.Tags[t].XPOS == "JJ" && t > s.Tokens.Start && d.Tags[t-1].Lemma == "be":
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBN", Lemma: w} // "were hit with sanctions"
				continue
			case invariable[w] && d.Tags[t].XPOS == "NN" && parted(d, s.Tokens, t), w == "cast" && t+1 < s.Tokens.End && (d.Word(t+1) == "doubt" || d.Word(t+1) == "doubts") && strings.HasPrefix(d.Tags[t].XPOS, "NN"):
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
			case w == "know" && t+2 < s.Tokens.End && d.Word(t+1) == "-" && d.Word(t+2) == "how": // one noun
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				d.Tags[t+2] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: "how"}
				continue
			case strings.HasSuffix(w, "ed") && strings.HasPrefix(d.Tags[t].XPOS, "VB") && t > s.Tokens.Start && d.Word(t-1) == "highly" && t+1 < s.Tokens.End && strings.HasPrefix(d.Tags[t+1].XPOS, "NN"): // "highly enriched uranium"
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case w == "rogue" && strings.HasPrefix(d.Tags[t].XPOS, "VB"): // "sold to rogue states"
				if t > s.Tokens.Start && d.Tags[t-1].XPOS == "TO" {
					d.Tags[t-1] = extract.Tag{UPOS: "ADP", XPOS: "IN", Lemma: "to"}
				}
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			case w == "rebel" && t > s.Tokens.Start && d.Word(t-1) == "to" && t+1 < s.Tokens.End && armedBodies[d.Tags[t+1].Lemma]: // "sent to rebel groups"
				d.Tags[t-1] = extract.Tag{UPOS: "ADP", XPOS: "IN", Lemma: "to"}
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case !headline && (w == "WHO" || w == "US") && (d.Tags[t].XPOS == "WP" || d.Tags[t].XPOS == "PRP"): // among small letters, a body and a country
				d.Tags[t] = extract.Tag{UPOS: "PROPN", XPOS: "NNP", Lemma: w}
				continue
			case !headline && acronymSubject(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "PROPN", XPOS: "NNP", Lemma: d.Word(t)}
				continue
			case intended(d, s.Tokens, t):
				d.Tags[t-1] = extract.Tag{UPOS: "PART", XPOS: "TO", Lemma: "to"}
				d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VB", Lemma: w}
				continue
			case d.Tags[t].XPOS == "VBG" && taughtThings(d, s.Tokens, t):
				d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
				continue
			case besides[w] && d.Tags[t].XPOS == "VBG" && t+1 < s.Tokens.End && strings.HasPrefix(d.Tags[t+1].XPOS, "NN"): // "neighbouring Chad"
				d.Tags[t] = extract.Tag{UPOS: "ADJ", XPOS: "JJ", Lemma: w}
				continue
			}
			if t == s.Tokens.Start && !headline && d.Tags[t].XPOS == "VBG" && t+1 < s.Tokens.End && personal[d.Tags[t+1].Lemma] && (d.Tags[t+1].XPOS == "VBD" || d.Tags[t+1].XPOS == "VBZ") { // "Boeing delivered six jets"
				d.Tags[t] = extract.Tag{UPOS: "PROPN", XPOS: "NNP", Lemma: d.Word(t)}
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
				if !headline && forbidding[w] != "" && d.Tags[t].XPOS == "JJ" && t > s.Tokens.Start && strings.HasPrefix(d.Tags[t-1].XPOS, "NNP") && finitePast(d, s.Tokens, t) { // "The United Nations banned sales"
					d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: forbidding[w]}
					continue
				}
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
				if ok && f.xpos == "VBD" {
					d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: "VBD", Lemma: f.lemma}
				}
				if w == "works" && t > s.Tokens.Start && d.Tags[t-1].XPOS == "NN" && t+1 < s.Tokens.End && (d.Tags[t+1].XPOS == "VBD" || d.Tags[t+1].XPOS == "VBZ" || d.Tags[t+1].XPOS == "MD") { // "the cement works bought coal"
					d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: w}
					continue
				}
				if w == "works" && inWorks(d, s.Tokens, t) {
					d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: w}
					continue
				}
				if d.Tags[t].Lemma == "custom" || nounAndVerb[d.Tags[t].Lemma] && t > s.Tokens.Start+1 && d.Word(t-1) == "all" && d.Tags[t-2].UPOS == "VERB" || nounAndVerb[d.Tags[t].Lemma] && (secondVerb(d, s.Tokens, t) || inPhrase(d, s.Tokens, t) || t > s.Tokens.Start && d.Tags[t-1].XPOS == "NNS") || saidThings(d, s.Tokens, t) {
					d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: d.Tags[t].Lemma}
					if t > s.Tokens.Start && d.Tags[t-1].XPOS == "WDT" { // "said that reports of"
						d.Tags[t-1] = extract.Tag{UPOS: "SCONJ", XPOS: "IN", Lemma: "that"}
					}
				}
				continue
			case "VB", "VBP":
				if d.Tags[t].XPOS == "VBP" && sayings[d.Tags[t].Lemma] && oneName(d, s.Tokens, t) { // "a United Nations report that"
					d.Tags[t] = extract.Tag{UPOS: "NOUN", XPOS: "NN", Lemma: w}
					continue
				}
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
			if !ok || d.Tags[t].XPOS == "JJ" && f.xpos == "VBD" && !f.past {
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
			case "DT":
				if !correlative[strings.ToLower(d.Word(t-1))] {
					continue
				}
				d.Tags[t-1] = extract.Tag{UPOS: "CCONJ", XPOS: "CC", Lemma: d.Tags[t-1].Lemma} // "Chad neither sold nor lent them"
			case "PRP$", "POS", "CD", "HYPH", "IN", "":
				continue
			}
			x := f.xpos
			switch {
			case x == "VB" && before != "TO" && before != "MD":
				x = "VBP"
			case x == "VBD" && (perfect(d, s.Tokens.Start, t) || perfectConjunct(d, s.Tokens, t)):
				x = "VBN"
			}
			d.Tags[t] = extract.Tag{UPOS: "VERB", XPOS: x, Lemma: f.lemma}
		}
	}
}

// ownsPlural reports whether the quotation mark at token t is the apostrophe of a plural that owns what follows: "the islands' minister said", with
// no quotation open.
func ownsPlural(d *extract.Document, s extract.Range, t int) bool {
	if w := d.Word(t); w != "'" && w != "’" || t == s.Start || t+1 >= s.End || d.Tokens[t-1].End != d.Tokens[t].Start || d.Tokens[t].End == d.Tokens[t+1].Start {
		return false
	}
	if x := d.Tags[t+1].XPOS; !strings.HasSuffix(d.Word(t-1), "s") || !strings.HasPrefix(d.Tags[t-1].XPOS, "NN") || !strings.HasPrefix(x, "NN") && x != "JJ" {
		return false
	}
	for k := s.Start; k < t; k++ {
		if w := d.Word(k); w == "'" || w == "‘" {
			return false
		}
	}
	return true
}

// tank reports whether w is the second word of "think tank".
func tank(w string) bool { return w == "tank" || w == "tanks" }

// inWorks reports whether the "works" at token t is what a preposition and its article govern, a plant, in a clause that has its verb before: "was sold to a
// barrel works in Perm".
func inWorks(d *extract.Document, s extract.Range, t int) bool {
	k := t - 1
	for k > s.Start && (d.Tags[k].XPOS == "NN" || d.Tags[k].XPOS == "JJ") {
		k--
	}
	if k == t-1 || k <= s.Start || d.Tags[t-1].XPOS != "NN" || (d.Word(k) != "a" && d.Word(k) != "an") || !toWorks[d.Word(k-1)] {
		return false
	}
	for k -= 2; k >= s.Start && d.Tags[k].XPOS != "," && d.Tags[k].XPOS != "IN"; k-- {
		switch d.Tags[k].XPOS {
		case "VBD", "VBZ", "VBP", "VBN":
			return true
		}
	}
	return false
}

// toWorks are the prepositions that join a plant to what is done there or sent there, and open no clause.
var toWorks = map[string]bool{"for": true, "to": true, "at": true, "by": true, "from": true, "of": true, "in": true}
