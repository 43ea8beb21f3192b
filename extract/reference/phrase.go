package reference

import (
	"strings"

	"claimtrail/extract"
)

// phrase is a base noun phrase: determiners, modifiers and head, without what follows the head ("the defence ministry" in
// "the defence ministry of Russia"). It is found from tags and entities alone.
type phrase struct {
	extract.Range
	head  int // last token of its noun or name
	title int // noun before a name that it heads together with it ("president" in "President Kim"), -1 for none
	inner int // first token behind determiner and possessor
	poss  int // index of the phrase of its possessor ("Russia" in "Russia's army"), -1 for none
	sent  int // index of its sentence

	noun     *noun         // entry of its noun, or of the title of its name, nil when not listed
	ownName  bool          // its head is the last token of an entity
	proper   extract.Range // the proper nouns it ends in when they are no entity: a name that no table or rule knows
	plural   bool
	definite bool // "the", "this", "that", a possessor
	pronoun  bool // a personal pronoun by itself
	pair     half // "the former", "the latter"
	role     role
	speaks   bool // subject of a verb of saying

	class   extract.ActorClass
	country string // ISO code, empty when unknown
	denoted int    // index of the entity it denotes, -1 when it denotes none or only its country is known
	via     extract.Via
	made    *extract.Entity // the party when no entity names it: an unknown name, or the state of "the North"

	antecedent extract.Range // what a description, apposition or short name refers to
	by         extract.ResolvedBy
}

// half is one of the two that were mentioned last.
type half uint8

const (
	neither half = iota
	former
	latter
)

// findPhrases divides every sentence into base noun phrases.
func (a *analysis) findPhrases() {
	a.entity = make([]int32, len(a.Tokens))
	for i := range a.entity {
		a.entity[i] = none
	}
	for i := range a.Values {
		if a.Values[i].Kind == extract.Date {
			for t := a.Values[i].Range.Start; t < a.Values[i].Range.End; t++ {
				a.entity[t] = dated
			}
		}
	}
	for t := range a.Tokens {
		switch a.low(t) {
		case "today", "yesterday", "tomorrow", "tonight": // "jailed a Chadian national today"
			a.entity[t] = dated
		}
	}
	for i := range a.Entities {
		for t := a.Entities[i].Range.Start; t < a.Entities[i].Range.End; t++ {
			a.entity[t] = int32(i)
		}
	}
	a.phrases = make([]phrase, 0, len(a.Tokens)/4+4)
	for s := range a.Sentences {
		r := a.Sentences[s].Tokens
		for t := r.Start; t < r.End; {
			t = a.phrase(s, t, r.End)
		}
	}
}

// phrase reads the phrase that opens at token t, if one does, and gives the token to go on from.
func (a *analysis) phrase(sent, t, end int) int {
	p := phrase{Range: extract.Range{Start: t}, head: -1, title: -1, inner: t, poss: -1, sent: sent, denoted: -1}
	if a.entity[t] < 0 {
		switch a.Tags[t].XPOS {
		case "PRP":
			p.End, p.head, p.pronoun = t+1, t, true
			a.phrases = append(a.phrases, p)
			return t + 1
		case "DT", "PRP$", "PDT", "WP$":
			for t < end && a.entity[t] < 0 && determiner(a.Tags[t].XPOS) {
				switch a.low(t) {
				case "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "both":
					p.definite = true
				}
				t++
			}
			p.inner = t
			if t < end && t == p.Start+1 && a.is(t, "former", "latter") && (t+1 == end || !a.nominal(t+1) || a.Tags[t+1].XPOS == "CD" && p.Start > 0 && givers[a.Tags[p.Start-1].Lemma]) { // "sold the latter 20 jets"
				p.End, p.head = t+1, t
				p.pair = latter
				if a.is(t, "former") {
					p.pair = former
				}
				a.phrases = append(a.phrases, p)
				return t + 1
			}
		}
	}
	dative := p.Start > 0 && givers[a.Tags[p.Start-1].Lemma] && a.Tags[p.Start-1].UPOS == "VERB"
	for t < end {
		if e := a.entity[t]; e >= 0 {
			if p.head == t-1 && t > p.inner && a.named(int(e)) && a.fronted(&p, a.Entities[e].Range.End, end) {
				break
			}
			t = min(a.Entities[e].Range.End, end)
			p.head = t - 1
			if dative && p.head >= p.inner && p.End == 0 && a.named(int(e)) && t < end && a.given(t) && p.inner == a.Entities[e].Range.Start {
				break // "sold Armenia rocket artillery"
			}
			continue
		} else if e == dated {
			break
		}
		x := a.Tags[t].XPOS
		switch {
		case strings.HasPrefix(x, "NN"):
			p.head = t
			t++
			if t < end && (x == "NNS" && a.Tags[t].XPOS == "JJ" || dative && (a.receives(t-1, p.inner) && a.given(t) || a.Tree.Arcs[t-1].Rel == "iobj")) {
				break // "gave the engineers advice", "sell the kingdom water cannon", "gave the rebels F-16 jets"
			}
			continue
		case strings.HasPrefix(x, "JJ") || x == "CD":
			t++
			continue
		case x == "HYPH" && t > p.inner && t+1 < end:
			t++
			continue
		case (x == "VBN" || x == "VBG" || x == "RB" || x == "VBD" || x == "AFX") && a.modifies(t, p.Start, end):
			t++
			continue
		case x == "POS" && t > p.inner && p.head == t-1:
			owner := p
			owner.End = t
			a.name(&owner)
			p.poss = len(a.phrases)
			a.phrases = append(a.phrases, owner)
			t++
			p.inner, p.head, p.definite = t, -1, true
			continue
		}
		break
	}
	if p.head < p.inner && t < end && t > p.Start && a.is(t, "of") && a.noun(t-1, t-1) != nil { // "one of", "many of the"
		p.head = t - 1
	}
	if p.head < p.inner {
		return max(t, p.Start+1)
	}
	p.End = p.head + 1
	a.name(&p)
	a.phrases = append(a.phrases, p)
	return p.End
}

// fronted reports whether a phrase stands behind a preposition in what opens its sentence and has a common noun for its head that is nobody's title,
// so that a name behind it, before a verb or a comma, is the subject: "in a related development Velmar said".
func (a *analysis) fronted(p *phrase, next, end int) bool {
	first := a.Sentences[p.sent].Tokens.Start
	if p.Start <= first || next >= end || a.Tags[first].UPOS != "ADP" && a.Tags[first].UPOS != "SCONJ" || a.Tags[p.Start-1].UPOS != "ADP" || a.entity[p.head] >= 0 || a.Tags[p.head].XPOS != "NN" || p.inner == p.Start || a.noun(p.head, p.inner) != nil {
		return false
	}
	for t := first; t < p.Start; t++ {
		if a.Tags[t].UPOS == "VERB" || a.Tags[t].UPOS == "PUNCT" {
			return false
		}
	}
	switch a.Tags[next].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return a.Word(next) == "," && p.Start == first+1
}

// givers lists verbs with two objects, of which the first receives the second (Levin 1993, dative alternation).
var givers = set(`give sell lend send offer supply grant lease pay hand deny promise bring ship build buy award guarantee owe refuse allow provide deliver
rent charge cost donate mail fax wire gift fetch procure`)

// named reports whether an entity is named as a party, not by an adjective or a town that modifies what follows.
func (a *analysis) named(e int) bool {
	switch ent := &a.Entities[e]; ent.Kind {
	case extract.Country, extract.Group, extract.Government, extract.Company, extract.International, extract.Organisation:
		return ent.Via == extract.ViaName || ent.Via == extract.ViaAcronym || ent.Via == extract.ViaGovernment
	}
	return false
}

// receives reports whether a noun that ends at token t names somebody who can be given something.
func (a *analysis) receives(t, from int) bool {
	n := a.noun(t, from)
	return n != nil && n.class != extract.NoActor && n.class != extract.Place && n.class != extract.Carrier
}

// given reports whether a second object can open at token t, and not the rest of the compound that the first one is: "the army
// trucks", but not "the government officials" or "the state mining company".
func (a *analysis) given(t int) bool {
	switch a.Tags[t].XPOS {
	case "CD":
		return true
	case "JJ", "VBN", "NN", "NNS":
	default:
		return false
	}
	for k := t; k < len(a.Tags) && k < t+6; k++ {
		switch a.Tags[k].XPOS {
		case "JJ", "VBN", "HYPH":
		case "NN", "NNS":
			if a.receives(k, k) {
				return false
			}
		default:
			return true
		}
	}
	return true
}

// nominal reports whether a token can go on a phrase behind a determiner and an adjective.
func (a *analysis) nominal(t int) bool {
	switch a.Tags[t].UPOS {
	case "NOUN", "PROPN", "ADJ", "NUM":
		return true
	}
	return a.entity[t] >= 0 || a.Tags[t].XPOS == "HYPH"
}

func determiner(xpos string) bool {
	return xpos == "DT" || xpos == "PRP$" || xpos == "PDT" || xpos == "WP$"
}

// modifies reports whether a participle or adverb stands before a noun of the same phrase.
func (a *analysis) modifies(t, start, end int) bool {
	if t+1 >= end || t == start && a.Tags[t].XPOS != "VBN" {
		return false
	}
	if t > start && a.Tags[t-1].XPOS == "HYPH" || a.Tags[t].XPOS == "AFX" {
		return true
	}
	next := a.Tags[t+1].XPOS
	noun := strings.HasPrefix(next, "NN") || strings.HasPrefix(next, "JJ") || a.entity[t+1] >= 0
	if christening[a.Tags[t].Lemma] && t > start && (strings.HasPrefix(next, "NNP") || a.entity[t+1] >= 0) { // "a company called Velmar"
		return false
	}
	switch a.Tags[t].XPOS {
	case "RB":
		return t > start && (strings.HasPrefix(next, "JJ") || next == "VBN" || next == "CD")
	case "VBD":
		return false
	case "VBN": // behind a plural it tells of it: "the men shipped engines"
		return noun && t > start && a.Tags[t-1].XPOS != "NNS"
	case "VBG":
		return noun && t > start && (determiner(a.Tags[t-1].XPOS) || strings.HasPrefix(a.Tags[t-1].XPOS, "JJ"))
	}
	return noun && t > start
}

// christening are verbs whose participle brings in the name of what stands before it, which is not part of its phrase.
var christening = set("call name dub nickname title style christen codename entitle")

// name sets what the head of a phrase says: its entry, its number, and the title when it ends in a name.
func (a *analysis) name(p *phrase) {
	x := a.Tags[p.head].XPOS
	p.plural = x == "NNS" || x == "NNPS"
	if e := a.entity[p.head]; e >= 0 {
		p.ownName = true
		k := a.Entities[e].Range.Start - 1
		if k >= p.inner && a.entity[k] < 0 && strings.HasPrefix(a.Tags[k].XPOS, "NN") && a.Entities[e].Via != extract.ViaDemonym {
			if n := a.noun(k, a.Sentences[p.sent].Tokens.Start); n != nil && n.class != extract.Place && n.class != extract.Carrier {
				p.noun, p.title = n, k
			}
		}
		return
	}
	if a.proper(p.head, p) && (x == "NNP" || x == "NNPS" || p.head > p.inner && a.proper(p.head-1, p)) {
		k := p.head
		for k > p.inner && (a.proper(k-1, p) || a.entity[k-1] == none && a.Word(k-1) == "&") {
			k--
		}
		if k > p.inner && a.entity[k-1] >= 0 && a.town(int(a.entity[k-1])) { // "Lusaka Lime"
			k = max(a.Entities[a.entity[k-1]].Range.Start, p.inner)
		}
		p.proper = extract.Range{Start: k, End: p.head + 1}
		if k > p.inner && a.entity[k-1] < 0 && a.Tags[k-1].UPOS == "NOUN" {
			if n := a.noun(k-1, p.inner); n != nil && n.class != extract.Place && n.class != extract.Carrier {
				p.noun, p.title, p.plural = n, k-1, false
				return
			}
		}
	}
	p.noun = a.noun(p.head, p.inner)
	if p.noun != nil && a.untaggedPlural(p.head) && a.lex.nouns[a.low(p.head)] == nil {
		p.plural = true
	}
	switch {
	case p.noun == nil:
	case p.proper.Len() == 1:
		p.proper = extract.Range{} // "the Ministry"
	case !p.proper.Empty() && (p.noun.class == extract.Carrier || p.noun.class == extract.Individual):
		p.noun = nil // "Sterling Jet"
	}
}

// proper reports whether token t can belong to a name that is no entity: a proper noun, or a common noun with a capital
// inside a sentence, which taggers make of "Gulf Shipyard Company".
func (a *analysis) proper(t int, p *phrase) bool {
	if a.entity[t] != none {
		return false
	}
	if a.Tags[t].UPOS == "PROPN" {
		return true
	}
	s := &a.Sentences[p.sent]
	c := a.Word(t)[0]
	return a.Tags[t].UPOS == "NOUN" && 'A' <= c && c <= 'Z' && t > s.Tokens.Start && a.Paragraphs[s.Paragraph].Kind != extract.Heading
}

// town reports whether an entity is a town, or a capital that would stand for its state.
func (a *analysis) town(e int) bool {
	return a.Entities[e].Kind == extract.City || a.Entities[e].Via == extract.ViaCapital
}

// isName reports whether a phrase ends in a name, known or not.
func (p *phrase) isName() bool { return p.ownName || !p.proper.Empty() }

func (a *analysis) low(tok int) string { return strings.ToLower(a.Word(tok)) }

// is reports whether token tok is one of the words, which are in lower case.
func (a *analysis) is(tok int, words ...string) bool {
	w := a.Word(tok)
	for _, v := range words {
		if strings.EqualFold(w, v) {
			return true
		}
	}
	return false
}
