// Package repair mends the errors that the parser makes over and over.
package repair

import (
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

var set = word.Set

// The parser makes a few errors over and over, in constructions that its treebanks hardly hold. Each repair knows one of
// them: it looks for the wrong shape of tree together with words that make the right one all but certain, and moves as few
// arcs as it takes. A repair only ever moves a word to an ancestor of its head, to a neighbour outside its own subtree, or
// swaps a word with its head, so what was a tree stays one. Each has its test, and none may cost accuracy on the development data.
var repairs = []struct {
	name string
	fix  func(p *parse, tok int) bool // changes the arcs around token tok and reports whether it did
}{
	{"dependent of an auxiliary", (*parse).onAuxiliary},
	{"torn name", (*parse).tornName},
	{"know-how", (*parse).knowHow},
	{"torn compound", (*parse).tornCompound},
	{"object in pieces", (*parse).objectInPieces},
	{"head taken for a modifier", (*parse).compoundBelow},
	{"make before its noun", (*parse).makeBelow},
	{"apposition taken for a conjunct", (*parse).apposition},
	{"list taken for an apposition", (*parse).listAsApposition},
	{"fighting vehicle", (*parse).fightingVehicle},
	{"origin of a thing", (*parse).originOf},
	{"maker of a thing", (*parse).makerOf},
	{"programmes of two kinds", (*parse).kindsOfProgramme},
	{"day behind the subject", (*parse).dayBehindSubject},
	{"seat before a name", (*parse).seatBefore},
	{"description torn from its name", (*parse).tornDescription},
	{"day behind a noun", (*parse).dayBehindNoun},
	{"sum taken for the noun", (*parse).worth},
	{"verbless root", (*parse).verblessRoot},
	{"verb below its subject", (*parse).verbBelowSubject},
	{"aside taken for the verb", (*parse).asideAsVerb},
	{"verb behind a relative clause", (*parse).verbBehindRelative},
	{"noun taken for the verb", (*parse).nounAsVerb},
	{"verb taken for a modifier", (*parse).verbAsModifier},
	{"verb over a name", (*parse).verbOverName},
	{"makers of goods", (*parse).makersOfGoods},
	{"goal of what is made", (*parse).goalOfMade},
	{"subject on an adverb", (*parse).subjectOnAdverb},
	{"perfect taken for possession", (*parse).perfect},
	{"perfect parted by a date", (*parse).partedPerfect},
	{"verb behind a participle", (*parse).verbBehindParticiple},
	{"voyage behind its cargo", (*parse).voyageBehindCargo},
	{"verb taken for a participle", (*parse).verbAsParticiple},
	{"particle taken for a preposition", (*parse).particle},
	{"argument of a noun", (*parse).argumentOfNoun},
	{"verb taken for an auxiliary", (*parse).verbAsAuxiliary},
	{"mark of contents", (*parse).contentMark},
	{"time taken for an object", (*parse).timeAsObject},
	{"participle taken for the verb of its noun", (*parse).participleAsVerb},
	{"gerund of a business", (*parse).gerundOfBusiness},
	{"goods of a measure", (*parse).ofMeasure},
	{"share taken for a phrase", (*parse).shareAsPhrase},
	{"object behind an insert", (*parse).objectBehindInsert},
	{"thing taken for a conjunct", (*parse).thingAsConjunct},
	{"phrase in the subject", (*parse).phraseInSubject},
	{"conjunct taken for a phrase", (*parse).secondOblique},
	{"phrase taken for a subject", (*parse).subjectWithCase},
	{"recipient of a relative clause", (*parse).recipientOfRelative},
	{"two objects", (*parse).twoObjects},
	{"bound for", (*parse).boundFor},
	{"act of a bargain", (*parse).actOfBargain},
	{"participle of the subject", (*parse).importedSubject},
	{"participle right behind the subject", (*parse).participleOfSubject},
	{"relative of the subject", (*parse).relativeOfSubject},
	{"reduced relative", (*parse).reducedRelative},
	{"preposition on a modifier", (*parse).caseBelow},
	{"as much as", (*parse).asMuchAs},
	{"by-agent", (*parse).byAgent},
	{"helper and helped", (*parse).helped},
	{"bare infinitive of help", (*parse).helpedBare},
	{"gerund taken for a clause", (*parse).gerundBefore},
	{"date before the subject", (*parse).dateBefore},
	{"date of saying", (*parse).dateOfSaying},
	{"relative clause", (*parse).thatRelative},
	{"number beside a unit", (*parse).countedBeside},
	{"coordinate origins", (*parse).coordinateOrigins},
	{"subject of a noun", (*parse).subjectOfNoun},
	{"coordinate modifiers", (*parse).coordinateModifiers},
	{"claim recorded in a text", (*parse).claimRecorded},
	{"clause on an adverb", (*parse).clauseOnAdverb},
	{"relative clause of saying", (*parse).saidOf},
	{"saying in a relative clause", (*parse).saidBehind},
	{"participle behind its noun", (*parse).participleBehind},
	{"participle over its noun", (*parse).participleOver},
	{"participle over a predicate", (*parse).participleOfPredicate},
	{"inverted progressive", (*parse).invertedProgressive},
	{"each", (*parse).each},
	{"relative pronoun", (*parse).relativeObject},
	{"number of a relative clause", (*parse).relativeNumber},
	{"subject taken for a modifier", (*parse).subjectAsModifier},
	{"conjunction of the first clause", (*parse).markOfFirst},
	{"some of which", (*parse).partOfWhich},
	{"infinitive of a state", (*parse).infinitiveOfState},
	{"infinitive of a noun", (*parse).infinitiveOfNoun},
	{"subject taken for a conjunct", (*parse).subjectOfConjunct},
	{"clause of telling behind a noun", (*parse).tellingConjunct},
	{"infinitives side by side", (*parse).infinitiveConjunct},
	{"time of an infinitive", (*parse).pastUnderInfinitive},
	{"subject behind a source", (*parse).subjectBehindSource},
	{"gerund taken for the noun", (*parse).gerundOfReport},
	{"clause of a verb", (*parse).clauseOfVerb},
	{"content of a relative clause", (*parse).contentOfRelative},
	{"content of the report above", (*parse).contentAbove},
	{"verb taken for a phrase", (*parse).verbAsPhrase},
	{"subject in a phrase", (*parse).subjectInPhrase},
	{"clause of telling", (*parse).tellingClause},
	{"participle before the verb", (*parse).participleBeforeVerb},
	{"content of a content", (*parse).contentOfContent},
	{"second content", (*parse).secondContent},
	{"content behind a phrase", (*parse).contactContent},
	{"finite conjunct", (*parse).finiteConjunct},
	{"contrast across an aside", (*parse).contrastAcross},
	{"participles side by side", (*parse).secondParticiple},
	{"conjunct taken for an object", (*parse).participleConjunct},
	{"gerunds after one preposition", (*parse).gerundConjunct},
	{"charge in a participle", (*parse).chargingParticiple},
	{"participle behind a report", (*parse).thingOfReport},
	{"report taken for a hearer", (*parse).reportAsHearer},
	{"recipient", (*parse).recipient},
	{"phrase on a name", (*parse).phraseOnName},
	{"phrase on an agent", (*parse).phraseOnAgent},
	{"phrase of a naming participle", (*parse).phraseOfNaming},
	{"phrase behind a relative clause", (*parse).phraseBehindRelative},
	{"thing behind the recipient", (*parse).thingBehindRecipient},
	{"recipient behind the thing", (*parse).recipientBehindThing},
	{"source", (*parse).source},
	{"speaker within the clause", (*parse).speakerInClause},
	{"speaker behind the verb", (*parse).invertedSpeaker},
	{"trailing attribution", (*parse).trailingAttribution},
	{"attribution behind a quote", (*parse).attributionBehindQuote},
	{"speech continued", (*parse).speechContinued},
	{"according to", (*parse).accordingTo},
	{"goal of a transfer", (*parse).goalOfTransfer},
	{"mark of a phrase", (*parse).markOfPhrase},
	{"seat of a party", (*parse).seat},
	{"adverb before a gerund", (*parse).adverbBeforeGerund},
	{"gerund taken for a modifier", (*parse).gerundAsModifier},
	{"participle behind a singular", (*parse).participleOfSingular},
	{"gerund of a tool", (*parse).gerundOfTool},
	{"gerund of a noun", (*parse).gerundOfNoun},
	{"gerund with a subject", (*parse).gerundWithSubject},
	{"phrase taken for an infinitive", (*parse).phraseAsInfinitive},
	{"verdict on the object", (*parse).verdictOnObject},
	{"gerund of an adjective", (*parse).gerundOfAdjective},
	{"gerund of a penalty", (*parse).gerundOfPenalty},
	{"gerund of a charge", (*parse).gerundOfCharge},
	{"term of a penalty", (*parse).termOfPenalty},
	{"share in an act", (*parse).shareIn},
	{"name of a list", (*parse).nameOfList},
	{"means of a gerund", (*parse).meansOfGerund},
	{"sum beside its worth", (*parse).worthOf},
	{"amount compared", (*parse).comparedAmount},
	{"goods for a sum", (*parse).goodsOfSum},
	{"goods beside their sum", (*parse).goodsBesideSum},
	{"day before a sum", (*parse).dayBeforeSum},
	{"worth of money", (*parse).moneysWorth},
	{"phrase of a gerund", (*parse).phraseOfGerund},
	{"subject taken for an expletive", (*parse).expletive},
	{"two subjects", (*parse).twoSubjects},
	{"speaker in pieces", (*parse).speakerInPieces},
	{"coordinate speaker", (*parse).coordinateSpeaker},
	{"coordinate subject", (*parse).coordinateSubject},
	{"who is told taken for an object", (*parse).toldWhom},
	{"what is told taken for a conjunct", (*parse).toldConjunct},
	{"subject of what is told", (*parse).subjectAsTold},
	{"report in which it is said", (*parse).publishedReport},
	{"content of two verbs", (*parse).contentShared},
	{"saying taken for a participle", (*parse).sayingAsParticiple},
	{"who denies a charge", (*parse).deniedCharge},
	{"speaker beside a date", (*parse).speakerOnDate},
	{"charge taken for the clause", (*parse).chargeAsClause},
	{"what a participle tells", (*parse).toldInParticiple},
	{"label before a colon", (*parse).label},
	{"label of a question", (*parse).labelOfQuestion},
	{"plan of a headline", (*parse).plannedHeadline},
	{"plan of a headline without a verb", (*parse).barePlan},
	{"passive of a headline", (*parse).headlinePassive},
	{"pair of a headline", (*parse).headlinePair},
	{"gapped clause", (*parse).gapped},
	{"partners taken for conjuncts", (*parse).partners},
	{"name in pieces", (*parse).nameInPieces},
}

// parse is one parsed sentence under repair, or a piece of a long one.
type parse struct {
	d        *extract.Document
	arcs     []extract.Arc // of the whole document
	s        extract.Range
	headline bool // by its capitals or its paragraph
}

// Apply applies all repairs to all tokens of s, a sentence or a piece of one whose arcs are a tree, from left to right, and
// keeps them one. arcs are those of the whole document; headline says that s is written as headlines are.
func Apply(d *extract.Document, arcs []extract.Arc, s extract.Range, headline bool) {
	p := &parse{d, arcs, s, headline}
	for _, r := range repairs {
		for t := s.Start; t < s.End; t++ {
			if rel := arcs[t].Rel; rel == "punct" || rel == "det" {
				continue // no repair is one of these, whatever it moves with it
			}
			if r.fix(p, t) && d.Explaining {
				d.Explain("syntax", extract.Range{Start: t, End: t + 1}, "repair: "+r.name)
			}
		}
	}
}

func (p *parse) head(t int) int                { return p.arcs[t].Head }
func (p *parse) rel(t int) string              { return p.arcs[t].Rel }
func (p *parse) xpos(t int) string             { return p.d.Tags[t].XPOS }
func (p *parse) lemma(t int) string            { return p.d.Tags[t].Lemma }
func (p *parse) is(t int, rels ...string) bool { return slices.Contains(rels, p.arcs[t].Rel) }
func (p *parse) move(t, head int, rel string)  { p.arcs[t].Head, p.arcs[t].Rel = head, rel }

// child is the first dependent of t with one of the relations, or -1.
func (p *parse) child(t int, rels ...string) int {
	for k := p.s.Start; k < p.s.End; k++ {
		if p.arcs[k].Head == t && slices.Contains(rels, p.arcs[k].Rel) {
			return k
		}
	}
	return -1
}

// preposition is the lower-case case marker of a phrase, or empty.
func (p *parse) preposition(t int) string {
	if c := p.child(t, "case"); c >= 0 && c < t {
		return strings.ToLower(p.d.Word(c))
	}
	return ""
}

func (p *parse) noun(t int) bool   { return strings.HasPrefix(p.xpos(t), "NN") }
func (p *parse) proper(t int) bool { return strings.HasPrefix(p.xpos(t), "NNP") }
func (p *parse) verb(t int) bool   { return strings.HasPrefix(p.xpos(t), "VB") }

// finite reports whether t is a verb form that needs no auxiliary: past or present tense.
func (p *parse) finite(t int) bool {
	x := p.xpos(t)
	return x == "VBD" || x == "VBZ" || x == "VBP"
}

// start is the first token of the subtree of t that lies in one piece before it.
func (p *parse) start(t int) int {
	first := t
	for k := t - 1; k >= p.s.Start && p.below(k, t); k-- {
		first = k
	}
	return first
}

// below reports whether t depends on anc, directly or not.
func (p *parse) below(t, anc int) bool {
	for n := p.s.Len(); t >= 0 && n >= 0; n-- {
		if t == anc {
			return true
		}
		t = p.arcs[t].Head
	}
	return false
}

// become gives t the place of its ancestor old, which then depends on t.
func (p *parse) become(t, old int, rel string) {
	p.arcs[t].Head, p.arcs[t].Rel = p.arcs[old].Head, p.arcs[old].Rel
	p.move(old, t, rel)
}

// inherit gives t the dependents of old that stand from token start on and before token end.
func (p *parse) inherit(t, old, start, end int) {
	for k := start; k < end; k++ {
		if p.head(k) == old {
			p.arcs[k].Head = t
		}
	}
}

// subjectOf is the relation of the subject of verb t.
func (p *parse) subjectOf(t int) string {
	if p.child(t, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
}
