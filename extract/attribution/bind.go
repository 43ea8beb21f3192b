package attribution

import (
	"slices"
	"strings"
	"unicode"

	"claimtrail/extract"
)

// cue is one occurrence of a lexicon entry.
type cue struct {
	head    int // token of its first word
	words   extract.Range
	entry   *entry
	class   *class
	pos     pos
	passive bool
}

// analysis is the state of one run over a document.
type analysis struct {
	d      *extract.Document
	lex    *lexicon
	cues   []cue
	cueAt  []int32 // parallel to tokens: index of the cue headed there plus one
	outer  []int32 // parallel to tokens: index of the outermost quote that holds it plus one
	listed []listed
	by     map[int]int // cue head -> index into listed
	// positional attributions, whose content was found by position and not by the tree: sentence -> indices into listed
	positional   map[int][]int
	introduced   map[string]int           // entity id of a person -> head of the first parsed mention; filled when first asked for
	quoted       []int                    // parallel to d.Quotes: index into listed of who speaks it, -1 for nobody
	label        []int                    // parallel to d.Paragraphs: the colon of the speaker's label it opens with, -1 for none and outside transcripts
	interviewers map[string]bool          // labels of a transcript that stand for who asks; filled when first asked for
	fullNames    map[string]extract.Range // label of a transcript -> the full name before it
	voice        []int                    // parallel to d.Paragraphs: index into listed of whose words the paragraph is, -1 for nobody
	tellers      map[int][]int            // sentence -> indices into listed of who the next sentence says has told it, innermost first
}

func (a *analysis) tree() *extract.Tree { return &a.d.Tree }
func (a *analysis) rel(t int) string    { return a.d.Tree.Arcs[t].Rel }
func (a *analysis) base(t int) string   { return extract.BaseRel(a.d.Tree.Arcs[t].Rel) }
func (a *analysis) lemma(t int) string  { return a.d.Tags[t].Lemma }
func (a *analysis) xpos(t int) string   { return a.d.Tags[t].XPOS }
func (a *analysis) upos(t int) string   { return a.d.Tags[t].UPOS }

// lower is the word in lower case.
func (a *analysis) lower(t int) string { return strings.ToLower(a.d.Word(t)) }

// is reports whether token t is one of the words, whatever its case.
func (a *analysis) is(t int, words ...string) bool {
	w := a.d.Word(t)
	for _, x := range words {
		if strings.EqualFold(w, x) {
			e := a.d.EntityAt(t)
			return x != "no" || e == nil || e.Range.Len() == 1 // "its first No Dongs"
		}
	}
	return false
}

// findCues marks every occurrence of a lexicon entry in the parsed sentences.
func (a *analysis) findCues() {
	d := a.d
	a.cueAt = make([]int32, len(d.Tokens))
	for _, s := range d.Sentences {
		if s.Tokens.Empty() || !d.Tree.Parsed(s.Tokens.Start) {
			continue
		}
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			var ps [2]pos
			n := 1
			switch d.Tags[t].UPOS {
			case "VERB", "AUX":
				ps[0] = verb
				if a.base(t) == "amod" {
					ps[0], ps[1], n = adj, verb, 2
				} else if d.Tags[t].XPOS == "VBN" || d.Tags[t].XPOS == "VBD" && (a.rel(t) == "acl" || a.is(t, "wanted")) {
					ps[1], n = adj, 2 // "is poised to"
				}
			case "NOUN", "PROPN":
				ps[0] = noun
				if a.endsSentence(t, s.Tokens) {
					ps[0], ps[1], n = verb, noun, 2
				} else if a.hasSubject(t) {
					ps[0], ps[1], n = verb, noun, 2
				} else if d.Tags[t].XPOS == "NNS" {
					ps[1], n = verb, 2 // "denies", "assesses" as the tagger sees them
				}
			case "ADJ":
				ps[0] = adj
				if strings.HasSuffix(d.Word(t), "ed") {
					ps[1], n = verb, 2
				}
			default:
				continue
			}
			found := false
			for i := 0; i < n && !found; i++ {
				found = a.cueOf(t, ps[i], s.Tokens)
			}
			if !found {
				a.unlisted(t)
			}
		}
	}
}

// hasSubject reports whether the parser has given a subject to what the tagger took for a noun: "The chairman calls for a halt"; for a
// singular an object or a that-clause too: "Moscow cast doubt", "Analysts estimate that".
func (a *analysis) hasSubject(t int) bool {
	k := a.tree().Child(t, "nsubj")
	return (a.xpos(t) == "NNS" || a.xpos(t) == "NN" && a.tree().Child(t, "obj", "ccomp") > t) && k >= 0 && k < t && a.speaks(k) && a.tree().Child(t, "det", "nmod:poss", "amod", "cop", "nummod") < 0
}

// endsSentence reports whether a noun at the end of its sentence is rather the verb of "P, customs data show".
func (a *analysis) endsSentence(t int, within extract.Range) bool {
	if t+2 < within.End || t-2 < within.Start || !a.nominal(t-1) || a.upos(within.End-1) != "PUNCT" {
		return false
	}
	switch a.lemma(t) {
	case "show", "say", "report", "suggest", "indicate":
		return a.lower(t) == a.lemma(t)
	}
	return false
}

// soughtFor reports whether participle t has a phrase or gerund behind "for": "is wanted for", "is wanted in Chad for".
func (a *analysis) soughtFor(t int, within extract.Range) bool {
	if t+1 < within.End && a.lower(t+1) == "for" {
		return true
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); k > t && a.caseOf(k) == "for" {
			return true
		}
	}
	return false
}

// cueOf records the cue of part of speech p at token t, if there is one.
func (a *analysis) cueOf(t int, p pos, within extract.Range) bool {
	lemma := a.lemma(t)
	if p == adj {
		lemma = a.lower(t)
	}
	if p == noun {
		lemma = a.restraint(t, lemma)
	}
	entries := a.lex.lookup(p, lemma)
	if len(entries) == 0 {
		return false
	}
	if e := a.d.EntityAt(t); p == noun && e != nil && e.Range.Len() > 1 && unicode.IsUpper(firstRune(a.d.Word(t))) {
		return false // "the World Food Programme"
	}
	if p == verb && lemma == "want" && a.is(t, "wanted") && (!a.perfect(t) || a.tree().Child(t, "aux:pass") >= 0) && a.tree().Child(t, "obj", "xcomp", "ccomp") < 0 && a.soughtFor(t, within) {
		return false // who is wanted for a deed is accused, who wants a thing is not: the adjective
	}
	if p == verb && lemma == "commission" && a.intoService(t) { // what is put into service is there
		return false
	}
	if p == verb && lemma == "see" && t > within.Start && a.is(t-1, "(") {
		return false // "(see annex 2)"
	}
	alike := ""
	switch {
	case p == verb && a.putsOnList(t):
		alike = "blacklist"
	case p == verb && lemma == "stop" && a.barsFrom(t):
		alike = "block"
	}
	if alike != "" {
		entries = slices.Clone(a.lex.lookup(verb, alike))
		entries[0].lemma = lemma
	}
	for i := range entries {
		e := &entries[i]
		words, ok := a.restMatches(t, e, within)
		if !ok {
			continue
		}
		c := cue{head: t, words: words, entry: e, class: e.class, pos: p}
		if p == verb && a.upos(t) == "NOUN" && !a.endsSentence(t, within) && !a.hasSubject(t) && (a.tree().Child(t, "case") >= 0 ||
			c.class.act != attributes && c.class.act != denies || a.tree().Child(t, "det", "nmod:poss", "amod") >= 0 || a.tree().Child(t, "acl", "acl:relcl", "obj") < 0) {
			return false
		}
		if e.lemma == "repeat" && a.isPassive(t) && a.tree().Child(t, "obl:agent", "xcomp", "ccomp") < 0 {
			return false // "the deliveries were repeated": done again
		}
		if p == verb && (a.isScene(t) || a.isDeed(t) || a.isConjunction(t)) || p == noun && a.isBody(t) {
			return false
		}
		if p == verb && accounting[e.lemma] {
			if s := a.subject(t); s >= 0 && a.upos(s) == "NOUN" && !a.speaks(s) && !a.isPassive(t) {
				return false // "the attacks explain why P": things give reasons, and say nothing
			}
		}
		if p == verb {
			c.passive = undergone[e.lemma] || a.opensAsked(t, e) || a.struck(t, e) || haling[e.lemma] && a.tree().Child(t, "obj") < 0 || a.isPassive(t) && !a.isMistakenPassive(t, e) && a.describedBeside(&c) < 0
			a.reclass(&c)
		}
		a.cues = append(a.cues, c)
		a.cueAt[t] = int32(len(a.cues))
		return true
	}
	return false
}

// accounting are verbs of saying that things do without a word.
var accounting = set("explain describe")

// putsOnList reports whether verb t says that somebody is put under sanctions or on a list of those with whom one may not deal, for some deed: "added 12
// firms to its list for selling", "added two firms for selling", "a firm that Chad put under sanctions for selling".
func (a *analysis) putsOnList(t int) bool {
	l := a.lemma(t)
	if l != "add" && l != "place" && l != "put" && l != "list" {
		return false
	}
	o := a.tree().Child(t, "obj", "nsubj:pass")
	if h := a.tree().Arcs[t].Head; a.rel(t) == "acl:relcl" && (o < 0 || o < t && a.xpos(o) != "" && a.xpos(o)[0] == 'W') {
		o = h
	}
	if o < 0 {
		return false
	}
	m := a.d.MentionAt(o)
	if m == nil {
		return false
	}
	switch m.Class {
	case extract.Firm, extract.OtherBody, extract.Individual, extract.People:
	default:
		return false
	}
	for _, h := range [...]int{t, o} {
		for _, k := range a.tree().Children(h) {
			k := int(k)
			if p := a.caseOf(k); k > t && ((p == "to" || p == "on") && (a.lemma(k) == "list" || a.lemma(k) == "blacklist") || p == "under" && a.lemma(k) == "sanction" || p == "for" && a.xpos(k) == "VBG" && (l == "add" || l == "list")) {
				return true
			}
		}
	}
	return false
}

// barsFrom reports whether verb t keeps somebody or something from what a gerund says: "stopped ten tons of ore from being sold".
func (a *analysis) barsFrom(t int) bool {
	for _, k := range a.tree().Children(t) {
		if k := int(k); k > t && a.upos(k) == "VERB" && a.caseOf(k) == "from" {
			return true
		}
	}
	return false
}

// isScene reports whether verb t is see with a thing or event for its subject, which sees nothing: "the deal will see Chad buy jets".
func (a *analysis) isScene(t int) bool {
	if a.lemma(t) != "see" {
		return false
	}
	s := a.tree().Child(t, "nsubj")
	return s >= 0 && a.upos(s) == "NOUN" && scenes[a.lemma(s)] && a.tree().Child(t, "xcomp", "ccomp") >= 0
}

// isBody reports whether noun t is the opposition that sits in parliament, and not one to something.
func (a *analysis) isBody(t int) bool {
	if a.lemma(t) != "opposition" {
		return false
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); k > t && (a.caseOf(k) == "to" || a.caseOf(k) == "of") {
			return false
		}
	}
	return true
}

// isDeed reports whether verb t, which may say what somebody holds, tells what he does: questions officials, or captures goods, which
// only a picture says something by.
func (a *analysis) isDeed(t int) bool {
	switch a.lemma(t) {
	case "question", "challenge":
		o := a.tree().Child(t, "obj", "nsubj:pass")
		if o < 0 {
			return false
		}
		m := a.d.MentionAt(o)
		return m != nil && m.Class != extract.NoActor && m.Class != extract.Place && m.Class != extract.Carrier && !a.pointsBack(o)
	case "conclude": // "concluded a deal with Chad"
		o := a.tree().Child(t, "obj", "nsubj:pass")
		return o >= 0 && bargains[a.lemma(o)]
	case "attack": // a ship or a band with arms, a plan or a person with words
		o := a.tree().Child(t, "obj", "nsubj:pass")
		if o < 0 {
			return false
		}
		m := a.d.MentionAt(o)
		return m != nil && (m.Class == extract.Carrier || m.Class == extract.Place || m.Class == extract.ArmedGroup)
	case "source", "rely", "draw": // goods, and not data
		for _, k := range a.tree().Children(t) {
			if k := int(k); k > t && (a.lemma(t) == "source" && a.base(k) == "obj" || a.base(k) == "obl" && a.caseOf(k) == "on") {
				return a.upos(k) != "PRON" && !a.bearsWitness(k)
			}
		}
	case "capture", "display", "show":
		s := a.tree().Child(t, "nsubj")
		if o := a.tree().Child(t, "obj"); a.lemma(t) != "capture" && (o < 0 || a.tree().Child(o, "nmod") >= 0 || a.tree().Child(t, "ccomp", "xcomp", "iobj") >= 0 || s >= 0 && a.upos(s) == "PRON") { // "displayed six rifles", not "the sale of rifles"
			return false
		}
		return s >= 0 && (a.upos(s) == "PRON" || a.kindOf(s) != extract.DocumentSource && a.kindOf(s) != extract.MediaSource)
	}
	return false
}

// bearsWitness reports whether noun t is what one may rely on for what one says: a document, a medium, people.
func (a *analysis) bearsWitness(t int) bool {
	l := a.lemma(t)
	return documentNouns[l] || mediaNouns[l] || anonymousNouns[l] || testimonies[l]
}

// testimonies are other nouns of what one may rely on for what one says.
var testimonies = set("interview research information source tip leak account testimony fact statement comment claim report reporting finding material archive")

// bargains are what parties conclude.
var bargains = set("deal contract agreement treaty pact accord talk talks negotiation bargain")

// scenes are things and times of which one says that they see what happens in them (Quirk et al. 1985, 10.21).
var scenes = set(`deal contract agreement accord pact order project programme program plan scheme venture partnership move phase year decade month
	week century period arrangement initiative sale purchase transaction merger proposal`)

// restReach is how many tokens after its first word a phrasal cue may go on: "called yesterday for".
const restReach = 4

// restMatches finds the further words of a phrasal cue: as dependents, or as the next words.
func (a *analysis) restMatches(t int, e *entry, within extract.Range) (extract.Range, bool) {
	words := extract.Range{Start: t, End: t + 1}
	if len(e.rest) == 0 {
		return words, true
	}
	at := t + 1
	for _, w := range e.rest {
		found := false
		for k := at; k < within.End && k < at+restReach; k++ {
			if a.lemma(k) == w || a.is(k, w) {
				h := a.tree().Head(k)
				if k > at && h != t && (h < 0 || a.tree().Head(h) != t) || h >= 0 && a.isDate(h) {
					break // "called a meeting on Monday" calls on nobody
				}
				at, found = k+1, true
				break
			}
			if u := a.upos(k); u != "ADV" && u != "PRON" && u != "DET" && u != "NUM" && u != "PROPN" && u != "NOUN" && u != "ADJ" || len(e.rest) > 1 && u != "ADV" && u != "PRON" && u != "DET" {
				break
			}
		}
		if !found {
			return words, e.person && len(e.rest) == 1 && a.introduces(t, w)
		}
	}
	if at <= t+1+len(e.rest) || at == t+2+len(e.rest) && a.upos(t+1) == "DET" { // "gave the green light"
		words.End = at
	}
	return words, true
}

// introduces reports whether word introduces what passive verb t says of its subject, however far behind it: "suspected by the panel of
// selling".
func (a *analysis) introduces(t int, word string) bool {
	for _, h := range []int{t, a.tree().Child(t, "obl:agent")} { // on which the parser may hang it
		if h < 0 {
			continue
		}
		for _, k := range a.tree().Children(h) {
			if k := int(k); k > h && k > t+1 && a.caseOf(k) == word && !a.isDate(k) && (h == t || len(a.lex.lookup(noun, a.lemma(k))) > 0) {
				return a.isPassive(t)
			}
		}
	}
	return false
}

// isConjunction reports whether participle t joins clauses as a conjunction does: "is cheap, considering that it was shipped from Chad" (Quirk et al. 1985,
// 14.14).
func (a *analysis) isConjunction(t int) bool {
	if a.xpos(t) != "VBG" || !a.is(t, "considering", "given", "granting", "supposing", "seeing") || a.base(t) != "advcl" && a.base(t) != "acl" {
		return false
	}
	return a.tree().Child(t, "ccomp") > t && a.tree().Child(t, "nsubj", "aux", "obj") < 0
}

// opensAsked reports whether participle t of asking opens its sentence without a subject or stands between commas behind its noun, and so is passive whatever the
// tree makes of it: "Asked if it sold any, Berg left", "Berg, asked if it sold any, left".
func (a *analysis) opensAsked(t int, e *entry) bool {
	if e.class.name != "ask" || a.xpos(t) != "VBN" && a.xpos(t) != "VBD" || a.tree().Child(t, "nsubj", "obj") >= 0 {
		return false
	}
	return a.d.Sentences[a.d.SentenceOf(t)].Tokens.Start == t || a.rel(t) == "acl" && a.isComma(t-1)
}

// struck reports whether the verb t of accusing or punishing has its auxiliary left out, as in headlines, "Two firms suspected of smuggling", and behind a
// noun, "the yard, fined in May for selling". Without whom it strikes, its subject or that noun is struck.
func (a *analysis) struck(t int, e *entry) bool {
	if n := e.class.name; n != "accuse" && n != "condemn" || !e.person || a.xpos(t) != "VBN" && a.xpos(t) != "VBD" {
		return false
	}
	behind := a.rel(t) == "acl"
	if !behind && a.d.Paragraphs[a.paragraphOf(t)].Kind != extract.Heading {
		return false
	}
	if (a.tree().Child(t, "nsubj") < 0) != behind || a.tree().Child(t, "obj", "iobj", "aux", "ccomp") >= 0 {
		return false
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); k > t && e.takes(a.caseOf(k)) {
			return true
		}
	}
	return len(e.rest) > 0
}

// isPassive reports whether verb t is passive: by its auxiliary or subject, or as a participle behind its noun.
func (a *analysis) isPassive(t int) bool {
	if a.tree().Child(t, "aux:pass", "nsubj:pass", "csubj:pass") >= 0 {
		return true
	}
	if a.partedHave(t) >= 0 || a.saysLast(t) >= 0 {
		return false
	}
	if x := a.tree().Child(t, "xcomp"); a.lemma(t) == "report" && x == t+1 && a.xpos(x) == "VBG" && a.d.Paragraphs[a.paragraphOf(t)].Kind == extract.Heading {
		return true // "Libya Reported Making Gas": was reported
	}
	if h := a.tree().Head(t); h >= 0 && a.base(t) == "xcomp" && a.xpos(t) == "VBN" && (a.lemma(h) == "become" || a.lemma(h) == "stand" || a.lemma(h) == "remain") {
		return true // "it became known that P", "stands accused of"
	}
	if h := a.tree().Head(t); h >= 0 && a.base(t) == "acl" && a.base(h) == "root" && a.nominal(h) && t > 0 && a.isComma(t-1) && a.tree().Child(t, "obl:agent", "advcl") < 0 {
		return false // "Berg, head of the port, called on": the name taken for the root
	}
	return a.xpos(t) == "VBN" && (a.base(t) == "acl" && a.rel(t) != "acl:relcl" || a.base(t) == "advcl" || a.base(t) == "amod" || a.tree().Child(t, "obl:agent") >= 0) &&
		a.tree().Child(t, "aux", "nsubj") < 0
}

// partedHave is the form of have that is the auxiliary of participle t, hung as its own verb because an adverbial parts them: "has in
// the past called"; -1 for none.
func (a *analysis) partedHave(t int) int {
	h := a.tree().Head(t)
	if a.xpos(t) != "VBN" || h < 0 || a.base(t) != "acl" || h > t || a.base(h) != "obl" {
		return -1
	}
	v := a.tree().Head(h)
	if v < 0 || v > h || a.lemma(v) != "have" || a.tree().Child(v, "obj", "xcomp") >= 0 || a.commaWithin(v, t) {
		return -1
	}
	return v
}

// isMistakenPassive reports whether a past tense was read as a participle: without an auxiliary, and who would be its
// passive subject can speak.
func (a *analysis) isMistakenPassive(t int, e *entry) bool {
	s := a.tree().Child(t, "nsubj:pass")
	if s < 0 || !e.class.source || !a.speaks(s) {
		return false
	}
	if x := a.tree().Child(t, "aux:pass"); x >= 0 && a.is(x, "'s", "’s") && len(e.rest) > 0 && a.tree().Child(t, "obl:agent") < 0 {
		return true // "who's called for": of a verb with its preposition has, not is
	}
	return !e.person && a.tree().Child(t, "aux:pass", "aux", "obl:agent", "xcomp") < 0
}

// toMark is the infinitive marker of verb t, or -1.
func (a *analysis) toMark(t int) int {
	for _, k := range a.tree().Children(t) {
		if a.rel(int(k)) == "mark" && a.xpos(int(k)) == "TO" {
			return int(k)
		}
	}
	if t == 0 {
		return -1
	}
	k := t - 1 // hung elsewhere: "due to deliver"
	for k > 0 && k > t-3 && (a.upos(k) == "ADV" || a.upos(k) == "AUX") {
		k--
	}
	if x := a.xpos(t); (x == "VB" || x == "VBN" && k < t-1) && k >= 0 && a.xpos(k) == "TO" {
		return k
	}
	return -1
}

// perfect reports whether verb t has the auxiliary have.
func (a *analysis) perfect(t int) bool {
	for _, k := range a.tree().Children(t) {
		if a.base(int(k)) == "aux" && a.lemma(int(k)) == "have" {
			return true
		}
	}
	return false
}

// caseOf is the preposition of a noun or gerund as the lexicon writes it, empty when there is none.
func (a *analysis) caseOf(t int) string {
	for _, k := range a.tree().Children(t) {
		if r := a.rel(int(k)); (r == "case" || r == "mark") && a.xpos(int(k)) != "TO" || r == "case" {
			return a.lower(int(k))
		}
	}
	return ""
}

// isWithout reports whether noun t stands behind without: "said that it was without any basis".
func (a *analysis) isWithout(t int) bool {
	for _, k := range a.tree().Children(t) {
		if a.rel(int(k)) == "case" && a.is(int(k), "without") {
			return true
		}
	}
	return false
}

// cueOn is the cue headed at token t, or nil.
func (a *analysis) cueOn(t int) *cue {
	if i := a.cueAt[t]; i > 0 {
		return &a.cues[i-1]
	}
	return nil
}

// isGerund reports whether verb t is a gerund, the perfect and the passive included: "having sold", "being sold".
func (a *analysis) isGerund(t int) bool {
	if a.xpos(t) == "VBG" {
		return true
	}
	x := a.tree().Child(t, "aux", "aux:pass")
	return a.xpos(t) == "VBN" && x >= 0 && a.xpos(x) == "VBG"
}

// hasGerund reports whether verb t has a gerund below it.
func (a *analysis) hasGerund(t int) bool {
	return slices.ContainsFunc(a.tree().Children(t), func(k int32) bool { return int(k) > t && a.isGerund(int(k)) })
}

func (a *analysis) isComma(t int) bool {
	return t >= 0 && t < len(a.d.Tokens) && a.d.Word(t) == ","
}

// subject is the head of who does verb t: its own subject, or the one it shares with or takes from its governor; -1 for none.
func (a *analysis) subject(t int) int {
	tree := a.tree()
	for steps := 0; steps < 12 && t >= 0; steps++ {
		k := tree.Child(t, "nsubj", "nsubj:outer")
		if k > t && a.isDate(k) || k >= 0 && k < t && a.upos(k) == "NOUN" && a.inCase(k) {
			k = -1 // "P, X said Friday", "in circumstances never explained"
		}
		if e := tree.Child(t, "expl"); k < 0 && steps > 0 && e >= 0 && e < t && a.is(e, "it") {
			k = e // "It continues to investigate"
		}
		if k < 0 && (steps > 0 || tree.Child(t, "aux:pass") < 0) {
			k = tree.Child(t, "nsubj:pass")
		}
		if k >= 0 {
			if a.upos(k) == "PRON" && a.is(k, "who", "which", "that", "whom") && a.rel(t) == "acl:relcl" && a.secondSubject(t) < 0 {
				return tree.Head(t)
			}
			if k+1 < t && a.d.Word(k+1) == ":" { // "Q: Officials in Oran say", with the label for a subject
				if n := a.nextNominal(k+2, t); n >= 0 {
					return n
				}
			}
			// "Iran, officials said, shipped": the parser took the speaker for an apposition or a second subject.
			if p := tree.Child(k, "appos"); p == t-1 && p > k+1 && a.isComma(k+1) {
				return p
			}
			relative := a.rel(t) == "acl:relcl" && a.is(k, "which", "that", "whom", "who")
			for _, p := range tree.Children(t) {
				if p := int(p); p > k && p < t && a.rel(p) == "nsubj" && (relative || a.isComma(tree.Subtree(p).Start-1) || a.isComma(tree.Subtree(p).Start) && !a.isComma(t-1)) {
					return p
				}
			}
			return k
		}
		if d := tree.Child(t, "det"); d >= 0 && d == t-1 && vague[a.lower(d)] && steps == 0 {
			return d // "Some say that P", with the pronoun read as a determiner
		}
		h := tree.Head(t)
		switch a.base(t) {
		case "conj":
			if a.xpos(t) == "VBG" && a.toMark(h) >= 0 && a.nominal(t-1) {
				return t - 1 // "to hide it and Egypt firing back": a participle is no conjunct of an infinitive
			}
			if a.rel(h) == "acl:relcl" && a.upos(t) == "VERB" {
				t = h
				continue
			}
			t = h
		case "xcomp":
			if o := tree.Child(h, "obj", "iobj"); o >= 0 && a.toMark(t) >= 0 && h >= 0 {
				if c := a.cueOn(h); c == nil || c.class.act == unrealises && c.class.name != "promise" {
					return o
				}
			}
			t = h
		case "advcl", "ccomp":
			if c := a.cueOn(h); c != nil && c.class.name == "cite" && (a.caseOf(t) == "as" || a.xpos(t) == "VBG" && tree.Child(h, "obj") > h && !a.isComma(t-1)) { // "quoted X as saying"
				return tree.Child(h, "obj", "nsubj:pass")
			}
			if o := tree.Child(h, "obj"); o > h && o < t && steps == 0 && a.xpos(t) == "VBG" && a.caseOf(t) == "for" && a.acts(o) {
				return o // "slammed the envoy for accusing it"
			}
			t = h
		case "acl":
			if v := a.partedHave(t); v >= 0 {
				t = v
				continue
			}
			if a.isPassive(t) {
				return -1
			}
			if t > 0 && a.isComma(t-1) && a.xpos(t) == "VBG" && steps == 0 {
				// ", adding that P" hangs on the clause, whatever noun stands before it
				for v := h; v >= 0; v = tree.Head(v) {
					if a.upos(v) == "VERB" {
						t = v
						break
					}
				}
				if a.upos(t) == "VERB" && t != h && t < h {
					continue
				}
			}
			if k := tree.Child(h, "nsubj"); k >= 0 && tree.Child(h, "cop") >= 0 && a.toMark(t) >= 0 {
				return k // "Brazil was the first to allege"
			}
			return h
		case "root", "parataxis":
			return -1
		default:
			return -1
		}
	}
	return -1
}

// inCase reports whether noun t opens with a preposition of place or manner, and so is no subject whatever the tree says.
func (a *analysis) inCase(t int) bool {
	k := a.tree().Child(t, "case")
	return k >= 0 && k < t && a.is(k, "in", "under", "at", "for", "with", "by", "on")
}

// intoService reports whether verb t has a phrase that says where what it puts to use goes: "commissioned the ship into service".
func (a *analysis) intoService(t int) bool {
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.caseOf(k) == "into" && a.is(k, "service", "fleet", "navy", "force", "guard") {
			return true
		}
	}
	return false
}
