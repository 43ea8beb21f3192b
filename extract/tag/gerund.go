package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Gerunds that were taken for nouns, and names for gerunds.

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
	switch d.Tags[t+1].XPOS {
	case "MD", "VBZ", "VBD":
		return word.Acronym(d.Word(t))
	}
	return false
}

// gerunds maps the gerunds of making that are nouns as well to their verbs.
var gerunds = map[string]string{"manufacturing": "manufacture", "building": "build", "producing": "produce", "developing": "develop", "testing": "test",
	"training": "train", "shipping": "ship", "mining": "mine", "making": "make", "designing": "design", "launching": "launch", "fuelling": "fuel", "smuggling": "smuggle", "trafficking": "traffic",
	"funnelling": "funnel", "funneling": "funnel", "diverting": "divert", "supplying": "supply", "procuring": "procure", "exporting": "export", "transferring": "transfer"}

// functions are gerunds of what a thing is for, and tools nouns of things that have one.
var (
	functions = word.Set("processing imaging positioning targeting launching firing jamming refuelling refueling mining drilling milling cutting welding printing testing measuring monitoring sensing tracking packaging bottling spraying cooling heating lifting loading mixing rolling casting forging sorting training breathing diving landing firefighting")
	tools     = word.Set("unit equipment system device machine machinery tool kit gear instrument apparatus rig vessel vehicle aircraft plane boat craft plant camera pod line")
)

// joining are gerunds that join what stands behind them to the clause and are part of no noun phrase.
var joining = word.Set("using including involving following concerning regarding containing totalling totaling starting beginning pending during being having")

// gerundOfGoods reports whether the gerund at token t is part of a name for goods: it stands right before a noun and right behind a verb of handing over,
// which governs no gerund ("supplied fighting vehicles"), or behind and within the goods of such a verb ("exported trucks and drilling rigs to Mali"), or says
// what a tool is for ("graphics processing units").
func gerundOfGoods(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS != "VBG" || t <= s.Start || t+1 >= s.End || joining[d.Word(t)] {
		return false
	}
	if x := d.Tags[t+1].XPOS; x != "NN" && x != "NNS" {
		return false
	}
	switch x := d.Tags[t-1].XPOS; x {
	case "VB", "VBD", "VBN", "VBZ", "VBP", "VBG":
		return handing[d.Tags[t-1].Lemma] && !handing[d.Tags[t].Lemma]
	case "NN", "NNS":
		return functions[d.Word(t)] && tools[d.Tags[t+1].Lemma] && (t+2 >= s.End || d.Tags[t+2].XPOS != "IN" || d.Word(t+2) != "of")
	case "CC":
	default:
		return false
	}
	if handing[d.Tags[t].Lemma] {
		return false
	}
	end := t + 2 // behind the noun phrase
	for end < s.End && (d.Tags[end].XPOS == "NN" || d.Tags[end].XPOS == "NNS") {
		end++
	}
	if end < s.End {
		switch d.Tags[end].XPOS {
		case "IN", "TO", ".", ",":
		default:
			return false
		}
	}
	const farthest = 8 // tokens of the goods before
	for k := t - 2; k > s.Start && k > t-2-farthest; k-- {
		switch d.Tags[k].XPOS {
		case "NN", "NNS", "NNP", "JJ", "CD", "DT", "PRP$", "HYPH", ",":
		case "VB", "VBD", "VBN", "VBZ", "VBP": // but "exporting rifles and laundering money"
			return handing[d.Tags[k].Lemma] && k < t-2
		default:
			return false
		}
	}
	return false
}

// achieving are words behind which a gerund, with "in" or without a preposition, says what is done well or badly (Quirk et al. 1985, 16.39-40).
var achieving = map[string]bool{"succeed": true, "progress": true, "trouble": true, "difficulty": true, "success": true, "headway": true}

// gerundBehind reports whether a noun in -ing at token t is a gerund with an object: "succeeded in manufacturing engines", "made progress building a
// tank".
func gerundBehind(d *extract.Document, s extract.Range, t int) bool {
	if x := d.Tags[t].XPOS; x != "NN" && x != "JJ" || gerunds[d.Word(t)] == "" || t < s.Start+1 || t+1 >= s.End {
		return false
	}
	if dealt(d, s, t) || sentOn(d, s, t) {
		return true
	}
	k := t - 1
	if w := d.Word(k); (w == "\"" || w == "“") && k > s.Start { // "blacklisted it for “funnelling chips to the army”"
		switch d.Word(k - 1) {
		case "for", "of", "with":
			return strings.HasPrefix(d.Tags[t+1].XPOS, "NN") || (d.Tags[t+1].XPOS == "JJ" || d.Tags[t+1].XPOS == "VBN") && t+2 < s.End && strings.HasPrefix(d.Tags[t+2].XPOS, "NN")
		}
	}
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

// gerundNext reports whether a gerund stands behind the "to" at token t, before which it is a preposition: "pleaded guilty to secretly exporting".
func gerundNext(d *extract.Document, s extract.Range, t int) bool {
	k := t + 1
	if k < s.End && d.Tags[k].XPOS == "RB" {
		k++
	}
	return k < s.End && d.Tags[k].XPOS == "VBG"
}

// dealings are nouns that smuggling and trafficking describe: a ring, not what is smuggled.
var dealings = word.Set(`activity arrest attempt business case charge corridor crime empire gang group hub industry investigation kingpin network offence offense
	operation organisation organization plot racket ring route scheme suspect syndicate trade trial victim`)

// dealt reports whether smuggling or trafficking at token t has goods behind it and a preposition before it: "for trafficking assault rifles".
func dealt(d *extract.Document, s extract.Range, t int) bool {
	if w := d.Word(t); w != "smuggling" && w != "trafficking" {
		return false
	}
	switch d.Word(t - 1) {
	case "for", "of", "with", "by":
	default:
		return false
	}
	k := t + 1
	if k+1 < s.End && d.Tags[k].XPOS == "RB" && d.Tags[k+1].XPOS == "CD" { // "trafficking nearly 10 tonnes"
		k++
	}
	for k+1 < s.End && (strings.HasPrefix(d.Tags[k+1].XPOS, "NN") || d.Tags[k].XPOS == "JJ" || d.Tags[k].XPOS == "CD") {
		k++
	}
	return strings.HasPrefix(d.Tags[k].XPOS, "NN") && !dealings[d.Tags[k].Lemma]
}

// sentOn reports whether "shipping" or the like at token t has goods behind it and where they go or come from: "accused of shipping drones to Chad", "saw the
// firm shipping drones to Chad", but "owners of shipping containers".
func sentOn(d *extract.Document, s extract.Range, t int) bool {
	switch d.Word(t) {
	case "shipping", "exporting", "supplying", "transferring", "funnelling", "funneling", "diverting":
	default:
		return false
	}
	if x := d.Tags[t-1].XPOS; x != "IN" && !strings.HasPrefix(x, "NN") {
		return false
	}
	k := t + 1
	for k+1 < s.End && (strings.HasPrefix(d.Tags[k+1].XPOS, "NN") || d.Tags[k].XPOS == "JJ" || d.Tags[k].XPOS == "CD") {
		k++
	}
	if d.Tags[k].XPOS != "NNS" || d.Tags[k].Lemma == "container" || k+2 >= s.End {
		return false
	}
	switch d.Word(k + 1) {
	case "to", "into", "from":
		return strings.HasPrefix(d.Tags[k+2].XPOS, "NN") || d.Tags[k+2].XPOS == "DT" || d.Tags[k+2].XPOS == "JJ"
	}
	return false
}

// subjects are plurals of what is taught and cannot be trained itself.
var subjects = word.Set("weapons arms firearms explosives munitions skills tactics operations demolitions")

// taughtThings reports whether "training" at token t is a noun behind what is taught and without an object of its own: "received weapons training in
// Libya", not "the men training in Libya".
func taughtThings(d *extract.Document, s extract.Range, t int) bool {
	if d.Word(t) != "training" || t == s.Start || !subjects[strings.ToLower(d.Word(t-1))] {
		return false
	}
	if t+1 >= s.End {
		return true
	}
	switch d.Tags[t+1].XPOS {
	case "DT", "PRP$", "CD", "PRP", "JJ", "NNP", "NNPS", "NNS":
		return false
	}
	return true
}
