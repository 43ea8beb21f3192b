package tag

import (
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Bare infinitives and verbs of a list that were taken for nouns.

// bareGovernor are verbs with a bare infinitive right behind them, or another verb that they are said with.
var bareGovernor = word.Set("be have do help let make go come dare need see hear watch get try can could may might must shall should will would to")

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
var verbLike = word.Set("manufacture design test supply export import ship store transfer purchase use transport market stock stockpile trade build")

// calledFor reports whether a noun or adjective at token t is the verb of a recommendation, right behind the party that it is addressed to: "To the council:
// suspend exports of arms".
func calledFor(d *extract.Document, s extract.Range, t int) bool {
	const longest = 15 // tokens of an address
	if t < s.Start+3 || t-s.Start > longest || d.Word(t-1) != ":" || t+1 >= s.End || !recommended[d.Word(t)] {
		return false
	}
	return d.Word(s.Start) == "To" || d.Word(s.Start) == "Recommendations" && d.Word(s.Start+1) == "to"
}

// recommended are verbs of what is called for whose base is a noun or an adjective as well.
var recommended = word.Set(`end halt cease stop suspend extend ban bar block limit refrain freeze pause lift embargo sanction review monitor stem curb cap control increase
		support fund finance supply export import ship transfer purchase share press pressure demand request call list place register track investigate open close`)

// helpedActs are verbs of making, getting and running whose base is a noun as well.
var helpedActs = word.Set(`design drill escape export finance fire fuel fund guard import jam launch map market mine mount overhaul patrol plan plant
		process program programme purchase refuel repair restart run service ship smuggle staff stock store supply target test trade transport upgrade`)

// mustering are verbs of making people fit to fight whose base is a noun as well.
var mustering = word.Set("arm train drill")

// bareInfinitive reports whether a noun at token t is the act that somebody is helped with or let do: "helped the air force run
// its drones". It stands right behind help or its object, which is a plain noun phrase, and right before an object of its own.
func bareInfinitive(d *extract.Document, s extract.Range, t int) bool {
	if d.Word(t) == "hand" && t > s.Start && t+1 < s.End && d.Word(t-1) == "to" && (d.Word(t+1) == "over" || d.Word(t+1) == "back" || d.Word(t+1) == "out") {
		return d.Tags[t].XPOS == "NN" // "to hand over the tanks"
	}
	helping := t > s.Start && d.Tags[t-1].Lemma == "help" && strings.HasPrefix(d.Tags[t-1].XPOS, "VB")
	second := t > s.Start+2 && d.Tags[t-1].XPOS == "CC" && d.Tags[t-2].XPOS == "VB" && d.Tags[t-3].Lemma == "help"
	if (helping || second) && mustering[d.Word(t)] && t+1 < s.End { // "helped arm rebels", "helped train and equip local forces"
		switch x := d.Tags[t+1].XPOS; x {
		case "CC":
			return t+2 < s.End && (strings.HasPrefix(d.Tags[t+2].XPOS, "VB") || mustering[d.Word(t+2)])
		case "JJ":
			return t+2 < s.End && strings.HasPrefix(d.Tags[t+2].XPOS, "NN")
		default:
			return x == "DT" || x == "PRP$" || x == "PRP" || x == "CD" || strings.HasPrefix(x, "NN")
		}
	}
	if d.Tags[t].XPOS != "NN" || !helpedActs[d.Word(t)] && verbForms[d.Word(t)].xpos != "VB" || t < s.Start+2 || t+1 >= s.End {
		return false
	}
	if helping { // "helped fund the war", "helped fuel Mali's war"
		x := d.Tags[t+1].XPOS
		if x == "CC" && t+3 < s.End && d.Word(t) != "plan" { // "helped design and build a dam"
			return d.Tags[t+2].XPOS == "VB" && d.Tags[t+3].UPOS != "PUNCT"
		}
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

// aspiring are verbs and nouns with an infinitive right behind them (Quirk et al. 1985, 16.38, 17.35).
var aspiring = word.Set(`refuse decline agree promise pledge vow plan intend want seek offer fail decide vote hope manage prepare threaten opt wish choose
		aim undertake money loan promise bid decision attempt effort fund willingness refusal`)

// intended reports whether a noun at token t is an infinitive: "to" is right before it and what wants or does something before that, and its object is
// right behind it: "refused to fund construction", "money to finance a dam".
func intended(d *extract.Document, s extract.Range, t int) bool {
	if d.Tags[t].XPOS != "NN" || t < s.Start+2 || t+1 >= s.End || d.Word(t-1) != "to" || !helpedActs[d.Word(t)] && d.Word(t) != "sanction" && d.Word(t) != "hand" || !aspiring[d.Tags[t-2].Lemma] {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP$", "PRP":
		return true
	}
	return false
}

// neitherNor reports whether "neither" at token t stands between a modal and the first of two verbs, with "nor" and the second behind it: "would neither
// supply arms nor sell fuel" (Quirk et al. 1985, 13.40).
func neitherNor(d *extract.Document, s extract.Range, t int) bool {
	const reach = 25 // tokens of the first member
	if strings.ToLower(d.Word(t)) != "neither" || t == s.Start || t+3 >= s.End || d.Tags[t-1].XPOS != "MD" || d.Tags[t+1].XPOS == "RB" {
		return false
	}
	for k := t + 2; k+1 < s.End && k < t+reach; k++ {
		if d.Word(k) == "nor" {
			return strings.HasPrefix(d.Tags[k+1].XPOS, "VB") || d.Tags[k+1].XPOS == "NN"
		}
	}
	return false
}
