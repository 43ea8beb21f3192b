package attribution

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// answer is a statement that responds to claims made elsewhere.
type answer struct {
	kind     extract.ResponseKind
	source   extract.Source
	also     extract.Source // who is said to answer likewise, "as does her partner"; head -1 for nobody
	sentence int
	head     int    // token of the cue
	plural   bool   // "the allegations": all claims of the paragraph, not only the nearest
	all      bool   // "the allegations": whatever was alleged of one dealing
	open     bool   // anybody may give it: confirmations and disputes; others need a party
	own      bool   // it takes back a claim that its speaker made
	event    bool   // it names a dealing ("confirmed the purchase"), not a statement about one
	here     bool   // "..., which it rejects": it answers its own sentence
	near     bool   // "denied it", "denied this finding": it answers its own sentence or the one before
	such     bool   // "denied any such sale": what was just told, whoever denies it
	self     bool   // a plea: it is given by the accused, and by nobody for him
	plea     bool   // "not guilty": all that the law holds against somebody
	words    bool   // "his words": what one speaker said
	told     bool   // "the charge": what somebody says, and not what the writer tells
	noun     string // lemma of what points back, empty for nothing
	deed     int    // verb of what its speaker says was not done, when that is no claim of its own; -1 for none
	para     string // number of the paragraph that it says it answers, empty for none
	topics   []int  // words that narrow what is answered: "the report about the shells"; a claim must hold one
}

// answerable are nouns that point back at a claim, beside the claim nouns of the lexicon.
var answerable = set(`link involvement wrongdoing role connection tie knowledge fact deal sale transfer shipment delivery supply export import trade
	transaction cooperation version agreement suggestion assertion idea notion news information purchase contract arrangement payment order acquisition
	provision production figure number date timing count total assessment accuracy charge story post tweet article loan donation training construction
	responsibility complicity part breach violation remark insinuation it this that them they these those everything`)

// schemes are what has not happened yet, and what somebody can confirm; who rejects one answers nobody.
var schemes = set(`plan proposal decision offer intention`)

// dealings are those of them that name the dealing itself.
var dealings = set(`deal sale transfer shipment delivery supply export import trade transaction cooperation purchase contract arrangement payment
	order acquisition provision production loan donation training construction`)

// utterances are what somebody may take back.
var utterances = set(`claim report story article statement remark comment accusation allegation charge assertion post tweet letter paper account
	suggestion complaint apology denial confirmation testimony figure estimate video broadcast`)

// falsities are words that deny what they are said of.
var falsities = set(`baseless false groundless fabricated fabrication lie nonsense slander propaganda fake untrue unfounded absurd ridiculous hoax
	disinformation mistake mistaken error erroneous smear fiction rubbish preposterous misinformation unsubstantiated fictitious bogus ludicrous defamatory defamation libel invention
	falsehood myth incorrect wrong inaccurate unproven figment concoction distortion misleading nonsensical unsupported
	meritless grotesque outlandish slanderous frivolous unsupported rumour rumor gossip speculation conjecture hearsay fantasy slur farcical laughable farce forgery forged doctored falsified phoney phony untruth legend canard fairytale`)

// makings are verbs of making what is false, when it is made so: "the story was made up", "the documents were forged".
var makings = set(`fabricate forge doctor invent concoct falsify stage fake`)

// shares are what somebody says he has none of: "had no part in the sale", "has no knowledge of it".
var shares = set(`part role hand involvement connection link knowledge record contact dealing`)

// afterlives are nouns of what became of goods once they were handed over.
var afterlives = set("journey use reuse misuse whereabouts fate destination location")

// grounds deny what they are said of when there are none: "the report is without foundation", "the claim has no basis".
var grounds = set(`foundation basis merit substance credibility grounds`)

// truths deny what they are said of when they are negated: "the report is not true", "there is no truth in it".
var truths = set(`true truth correct accurate right`)

// findAnswers lists the responses of the text that do not hold the claim in their own content.
func (a *analysis) findAnswers(contained map[int]bool) []answer {
	var out []answer
	keep := func(x answer, head int) {
		if i := a.ownSpeaker(x.source.Head, head); i >= 0 {
			cue := x.source.Cue
			x.source = a.listed[i].Source
			x.source.Cue = cue
		}
		x.sentence, x.head = a.d.SentenceOf(head), head
		x.here = x.here || x.near && a.toldBefore(x.sentence, head)
		x.also = a.likewise(head)
		out = append(out, x)
	}
	for i := range a.cues {
		c := &a.cues[i]
		if contained[c.head] {
			continue
		}
		if x, ok := a.answerOf(c); ok {
			keep(x, c.head)
		}
	}
	for _, s := range a.d.Sentences {
		if s.Tokens.Empty() || !a.tree().Parsed(s.Tokens.Start) {
			continue
		}
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			if x, ok := a.withdrawal(t); ok {
				keep(x, t)
			} else if x, ok := a.silence(t); ok && (!contained[t] || x.here || a.lemma(t) == "decline" || a.lemma(t) == "refuse") { // "refused to say whether P" is P and silence
				keep(x, t)
			} else if x, ok := a.falsehood(t); ok {
				keep(x, t)
			} else if x, ok := a.disclaimer(t); ok {
				keep(x, t)
			} else if x, ok := a.affirmation(t); ok {
				keep(x, t)
			}
		}
	}
	sort.SliceStable(out, func(x, y int) bool { return out[x].head < out[y].head })
	return out
}

// likewise is who is said to do what verb t says: "denies the charge, as does her partner", "denied it, and so did the bank"; head -1 for nobody.
func (a *analysis) likewise(t int) extract.Source {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if l := a.lemma(k); k < t || l != "do" && l != "have" && l != "be" || a.base(k) != "advcl" && a.base(k) != "conj" {
			continue
		}
		s := a.tree().Child(k, "nsubj", "obj") // the parser may take who stands behind for an object
		if s > k && (a.is(k-1, "as", "so") || a.is(k-1, "neither", "nor")) && a.speaks(s) {
			return a.source(s, &cue{head: k, words: one(k), entry: &entry{lemma: a.lemma(k)}, class: classNamed("deny")})
		}
	}
	return extract.Source{Head: -1}
}

// toldBefore reports whether somebody says something in sentence s before token head, to which "it" at head then points: "analysts claimed that P; Chad
// denied it".
func (a *analysis) toldBefore(s, head int) bool {
	r := a.d.Sentences[s].Tokens
	for i := range a.listed {
		if l := &a.listed[i]; r.Has(l.cue.head) && l.cue.head < head && l.cue.class.act == attributes && a.tree().Child(l.cue.head, "ccomp") >= 0 && len(l.Content) > 0 && l.Content[0].End <= head {
			return true
		}
	}
	return false
}

// answerOf reads cue c as a response.
func (a *analysis) answerOf(c *cue) (answer, bool) {
	t := a.tree()
	x := answer{deed: -1}
	source := func() bool {
		who, ok := a.sourceOf(c)
		if k := a.titledSubject(c.head); who < 0 && k >= 0 {
			who, ok = k, true
		}
		if !ok || who < 0 {
			return false
		}
		x.source = a.source(who, c)
		return true
	}
	if c.pos == noun && c.class.name == "doubt" { // "expressed doubts about the report"
		o := a.doubted(c.head)
		if o < 0 || a.isDenied(c.head) {
			return x, false
		}
		x.kind, x.open, x.noun, x.topics = extract.Disputes, true, a.lemma(o), a.topicsOf(o)
		return x, source()
	}
	if c.pos == noun {
		if c.class.name != "deny" || a.isDenied(c.head) {
			return x, false
		}
		x.kind, x.plural = extract.Denies, true // "despite Tehran's denials"
		x.topics = a.topicsOf(c.head)
		if source() {
			return x, true
		}
		k := a.agentBehind(c.head) // "denials by Tehran", the last hung on the verb
		if k >= 0 {
			x.source = a.source(k, c)
		}
		return x, k >= 0
	}
	if c.pos != verb && c.pos != adj || a.isNegated(c.head) || a.isHypothetical(c.head) || a.neither(c.head) || a.leavesOpen(c.head) {
		return x, false
	}
	if a.callsFalse(c) && !a.isNaming(c.head) {
		c = a.answering(c)
		x.kind = extract.Denies
		x.plural = true
		if o := t.Child(c.head, "obj", "nsubj:pass"); o >= 0 {
			x.noun, x.topics = a.lemma(o), a.topicsOf(o)
			if a.upos(o) == "NOUN" && !a.pointsBack(o) && !a.isFalsity(o) && !(documentNouns[a.lemma(o)] && a.isDefinite(o)) {
				x.topics = append(x.topics, o) // "called the trial a farce"
			}
			x.all = a.xpos(o) == "NNS"
			x.told = charging[a.lemma(o)]
			x.near = a.is(o, "it", "this", "that")
		}
		if s := a.secondSubject(c.head); s >= 0 && a.pointsBack(t.Child(c.head, "nsubj")) {
			x.source, x.here = a.source(s, c), true // "an accusation Tehran dismissed as propaganda"
			return x, true
		}
		return x, source()
	}
	switch c.entry.lemma {
	case "plead guilty", "confess":
		x.kind, x.self = extract.Confirms, true
		x.topics = a.phraseTopics(c.head, -1)
		if !source() || !a.speaks(x.source.Head) {
			return x, false
		}
		who := x.source.Head
		if a.base(who) == "appos" { // "a former partner, Jan Berg,"
			who = t.Head(who)
		}
		return x, !a.isIndefinite(who) // "two men pleaded guilty": others than those spoken of
	case "plead not guilty", "enter not guilty", "protest innocence", "maintain innocence", "proclaim innocence", "assert innocence":
		x.kind, x.plural, x.all, x.plea = extract.Denies, true, true, true
		r := t.Subtree(c.head)
		for k := c.words.End; k < r.End; k++ { // "pleaded not guilty to the murder"
			if h := t.Head(k); (h == c.head || c.words.Has(h)) && a.caseOf(k) == "to" && !counts[a.lemma(k)] {
				x.topics = append(x.topics, a.topicsIn(one(k))...)
			}
		}
		return x, source()
	}
	object, ok := a.objectOf(c)
	if !ok {
		if c.class.name != "deny" {
			return x, false
		}
		if x.topics, ok = a.backed(c.head); !ok {
			return x, false
		}
		x.kind, x.plural = extract.Denies, true
		return x, source()
	}
	if content := a.contentTopics(object); len(content) > 0 && a.isIndefinite(object) && a.xpos(object) == "NN" {
		return x, false // "a report that P", which says itself what is denied
	}
	x.noun = a.lemma(object)
	x.plural = a.xpos(object) == "NNS" || a.is(object, "them", "these", "those") || a.anyDeterminer(object)
	x.all = a.xpos(object) == "NNS"
	x.here = a.is(object, "which", "something") || t.Head(object) == c.head && (a.rel(object) == "nsubj" || a.rel(object) == "obj" && object < c.head) || t.Head(c.head) == object && a.summarises(object)
	x.near = a.is(object, "it", "this", "that") || a.xpos(object) == "NN" && t.Child(object, "det") >= 0 && a.is(t.Child(object, "det"), "this", "that")
	x.such = a.isSuch(object)
	x.event = dealings[a.lemma(object)]
	x.para = a.paragraphNumber(object)
	x.told = charging[a.lemma(object)]
	x.topics = slices.Concat(a.topicsOf(object), a.contentTopics(object), a.phraseTopics(c.head, object))
	if a.upos(object) == "NOUN" && !x.here && !a.pointsBack(object) && !schemes[a.lemma(object)] && !a.isSuch(object) { // "denied that any missiles had arrived"
		x.topics = append(x.topics, object)
	}
	switch c.class.name {
	case "deny", "reject", "disprove":
		if c.class.name == "reject" && x.event && !a.isSuch(object) {
			return x, false // who rejects a deal does not want it
		}
		x.kind = extract.Denies
	case "doubt", "dispute":
		x.kind, x.open = extract.Disputes, true
	case "confirm", "admit":
		x.kind, x.open = extract.Confirms, true
	case "retract":
		if b := a.rel(object); b != "obj" && b != "nsubj:pass" && b != "obl" { // "the pact from which he withdrew his country"
			return x, false
		}
		if !utterances[a.lemma(object)] && !a.is(object, "it", "this", "that") && !a.namesSaying(object) { // "withdrew its envoy", "withdrew from the accord"
			return x, false
		}
		x.kind, x.own = extract.Retracts, true
	default:
		return x, false
	}
	if s := a.secondSubject(c.head); s >= 0 && a.rel(object) == "nsubj" {
		x.source = a.source(s, c)
		return x, true
	}
	return x, source()
}

// doubted is the claim that noun t of doubt, the object of a verb, is about, hung on it or on the verb; -1 for none.
func (a *analysis) doubted(t int) int {
	v := a.tree().Head(t)
	if v < 0 || a.base(t) != "obj" || a.isNegated(v) || a.isHypothetical(v) {
		return -1
	}
	for _, h := range [2]int{t, v} {
		for _, k := range a.tree().Children(h) {
			if k := int(k); k > t && (a.base(k) == "nmod" || a.base(k) == "obl") && a.pointsBack(k) && (a.caseOf(k) == "about" || a.caseOf(k) == "on" || a.caseOf(k) == "over") {
				return k
			}
		}
	}
	return -1
}

// agentBehind is who stands right behind noun t in a phrase of by or from that the parser hung elsewhere; -1 for none.
func (a *analysis) agentBehind(t int) int {
	h := a.tree().Head(t)
	if h < 0 {
		return -1
	}
	for _, k := range a.tree().Children(h) {
		if k := int(k); k > t && a.tree().Subtree(k).Start == t+1 && (a.caseOf(k) == "by" || a.caseOf(k) == "from") && a.speaks(k) {
			return k
		}
	}
	return -1
}

// ownSpeaker is the index into listed of the attribution whose speaker means himself by the pronoun who, the subject of the answer at token head:
// “We reject the claim”, said that it rejects the claim; -1 for none.
func (a *analysis) ownSpeaker(who, head int) int {
	if who < 0 || a.upos(who) != "PRON" {
		return -1
	}
	i := a.heldBy(head)
	if i < 0 || a.listed[i].Source.Head < 0 || a.listed[i].Source.Head == who {
		return -1
	}
	if h := a.listed[i].Source.Head; a.is(who, "I", "we") && a.outer[who] > 0 || a.takesUp(who, h) || a.sameParty(who, h) {
		return i
	}
	return -1
}

// secondSubject is the second of two subjects that the parser gave verb t, -1 for none: "a charge Tehran denies".
func (a *analysis) secondSubject(t int) int {
	first := a.tree().Child(t, "nsubj")
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.rel(k) == "nsubj" && k > first && k < t {
			return k
		}
	}
	return -1
}

// titledSubject is the officer before verb t whose title the parser took for a clause: "Managing director Berg rejected the claim";
// -1 for none.
func (a *analysis) titledSubject(t int) int {
	k := a.tree().Child(t, "csubj")
	if k < 0 || k > t || a.xpos(k) != "VBG" {
		return -1
	}
	o := a.tree().Child(k, "obj")
	if o < 0 {
		return -1
	}
	if m := a.d.MentionAt(o); m == nil || m.Class != extract.Individual {
		return -1
	}
	return o
}

// paragraphNumber is the number in "the finding in paragraph 41", empty when there is none.
func (a *analysis) paragraphNumber(t int) string {
	for _, k := range a.tree().Children(t) {
		if k := int(k); k+1 < len(a.d.Tokens) && (a.lemma(k) == "paragraph" || a.is(k, "para")) && a.upos(k+1) == "NUM" {
			return a.d.Word(k + 1)
		}
	}
	return ""
}

// charging are nouns of what somebody says against another.
var charging = set(`charge accusation allegation`)

// counts are what a court calls the deeds that somebody pleads to, whatever they are.
var counts = set(`count offence offense crime felony violation conspiracy fraud misdemeanor smuggling trafficking breach`)

// affairs are nouns that point back at whatever has been told, and name no topic.
var affairs = set(`affair matter case issue incident episode scandal scheme plot activity dealing operation practice thing subject behalf condition
	ground record time future past occasion customer client licence license permit litigation lawsuit proceeding investigation probe policy speculation detail question`)

// conflicts are nouns for fighting: who denies a part in it denies arming those who fight.
var conflicts = set("conflict war fighting insurgency rebellion uprising hostility violence unrest")

// channels are nouns for where and when somebody answers.
var channels = set(`television tv radio air camera phone telephone line platform medium network visit trip tour sideline eve occasion page condition`)

// partakings are nouns of having to do with what follows them, which the parser may hang on the verb: "admitted responsibility for".
var partakings = set(`role part responsibility involvement link tie connection complicity knowledge participation contact cooperation dealing`)

// topicsOf gives the nouns that say which claim a noun or verb of answering is about: its compounds, and what follows it behind about, on,
// of, for and the like; nothing when they are claim nouns themselves.
func (a *analysis) topicsOf(t int) []int {
	var out []int
	for _, k := range a.tree().Children(t) {
		k := int(k)
		switch a.base(k) {
		case "compound":
			out = append(out, a.topicsIn(one(k))...)
		case "xcomp", "advcl", "obl", "obj":
			switch a.lemma(k) {
			case "comment", "discuss", "answer", "respond", "question", "request":
				out = append(out, a.topicsOf(k)...)
			}
		}
	}
	return append(out, a.phraseTopics(t, -1)...)
}

// phraseTopics gives the topics in the phrases behind about, on, of, over that hang on token t. With a token object beyond t they are
// those right behind that object, which the parser hung on its verb. What somebody has or denies a part in follows for, in and to as well.
func (a *analysis) phraseTopics(t, object int) []int {
	var out []int
	noun, end := max(t, object), 0
	if object >= 0 {
		end = a.tree().Subtree(object).End
	}
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); b != "nmod" && b != "obl" || a.is(k, "what") || object >= 0 && a.tree().Subtree(k).Start != end {
			continue
		}
		end = a.tree().Subtree(k).End // "in the war in Chad", side by side
		switch p := a.caseOf(k); p {
		case "about", "of", "over", "concerning", "regarding":
		case "on":
			if a.lemma(k) == "condition" || object >= 0 && (a.upos(k) != "NOUN" || a.isDate(k) || channels[a.lemma(k)] || mediaNouns[a.lemma(k)]) {
				continue // "denied the report on television"
			}
		case "for", "in", "to", "with", "behind":
			if !partakings[a.lemma(noun)] {
				continue
			}
			if p == "for" && a.isDate(k) {
				out = append(out, k) // "responsibility for" a day is for what happened on it
			}
		default:
			continue
		}
		if affairs[a.lemma(k)] { // "on the future of the plant"
			out = append(out, a.phraseTopics(k, -1)...)
		} else {
			out = append(out, a.topicsIn(a.tree().Subtree(k))...)
		}
	}
	return out
}

// contentTopics gives the topics in the clause that says what claim noun t holds: "the charge that it arms rebels". Who it speaks of may
// be charged with much else.
func (a *analysis) contentTopics(t int) []int {
	var out []int
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); k < t || b != "ccomp" && (b != "acl" || a.rel(k) == "acl:relcl" && !a.thatClause(k)) {
			continue
		}
		if a.rel(k) == "acl" && a.xpos(k) == "VBN" && !a.thatClause(k) {
			continue // "a charge denied by Chad"
		}
		out = append(out, k)
		for _, g := range a.tree().Children(k) {
			if b := a.base(int(g)); b == "obj" || b == "obl" || b == "xcomp" {
				out = append(out, a.topicsIn(a.tree().Subtree(int(g)))...)
			}
		}
	}
	return slices.DeleteFunc(out, func(k int) bool { return a.upos(k) == "PROPN" || a.d.EntityAt(k) != nil })
}

// topicsIn gives the words of r that can name a topic.
func (a *analysis) topicsIn(r extract.Range) []int {
	var out []int
	for k := r.Start; k < r.End; k++ {
		if a.nominal(k) && a.upos(k) != "PRON" && !a.isDate(k) && !a.pointsBack(k) && a.d.ValueWithin(one(k), extract.Quantity) == nil {
			out = append(out, k)
		}
	}
	return out
}

// isNegated reports whether verb t has a negation of its own.
func (a *analysis) isNegated(t int) bool {
	w := walker{analysis: a}
	for _, k := range a.tree().Children(t) {
		if b := a.base(int(k)); b != "advmod" && b != "cc" {
			continue
		}
		if _, ok := w.negator(t, int(k), -1); ok {
			return true
		}
	}
	return false
}

// isHypothetical reports whether verb t is modal, conditional or an infinitive, so that nobody has responded.
func (a *analysis) isHypothetical(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if a.base(k) == "aux" && a.xpos(k) == "MD" || a.rel(k) == "mark" && (a.xpos(k) == "TO" || a.is(k, "if", "unless", "whether")) {
			return true
		}
	}
	return false
}

// neither reports whether verb t stands under neither or nor: "neither confirmed nor denied".
func (a *analysis) neither(t int) bool {
	for _, k := range a.tree().Children(t) {
		if a.is(int(k), "neither", "nor") {
			return true
		}
	}
	return false
}

// silence reads token t as the word that says that somebody gave no answer: declined to comment, did not respond, had no comment, could
// not be reached.
func (a *analysis) silence(t int) (answer, bool) {
	x := answer{kind: extract.NoComment, plural: true, deed: -1}
	who := -1
	switch a.upos(t) {
	case "VERB", "AUX":
		if !a.isSilent(t) {
			return x, false
		}
		who = a.tree().Child(t, "nsubj:pass")
		if who < 0 {
			who = a.subject(t)
		}
		switch {
		case who < 0:
		case queries[a.lemma(who)] && a.upos(who) == "NOUN" && a.addressee(who) >= 0: // "requests to the firm were not answered"
			who = a.addressee(who)
		case a.lemma(t) == "fail" || a.lemma(t) == "succeed":
			who = a.sought(who)
		case a.lemma(who) == "request":
			who = -1
		}
	case "NOUN":
		switch a.lemma(t) {
		case "comment", "reply", "response", "answer":
			if a.lemma(t) != "comment" && !a.isDenied(t) {
				return x, false
			}
			who = a.withoutComment(t)
		case "information": // "had no information on such a sale"
			if h := a.tree().Head(t); h >= 0 && a.lemma(h) == "have" && a.base(t) == "obj" && a.isDenied(t) {
				who = a.subject(h)
			}
		case "liberty", "position":
			if a.isNegated(t) && a.maySay(t) {
				who = a.subject(t)
			}
		default:
			return x, false
		}
	case "ADJ":
		switch a.lower(t) {
		case "unanswered":
			if who = a.subject(t); who >= 0 {
				who = a.addressee(who)
			}
		case "unsuccessful":
			if who = a.subject(t); who >= 0 {
				who = a.sought(who)
			}
		case "unable", "able", "authorised", "authorized":
			if a.maySay(t) && (a.is(t, "unable") || a.isNegated(t)) {
				who = a.subject(t)
			}
		case "silent":
			if a.base(t) != "amod" {
				who = a.subject(t)
			}
		}
	}
	if who < 0 || !a.nominal(who) || a.is(who, "it", "there", "which") && a.d.MentionAt(who) == nil || documentNouns[a.lemma(who)] && a.upos(who) == "NOUN" {
		return x, false // "the customs figures are silent on this"
	}
	x.source = a.source(who, &cue{head: t, words: one(t), entry: &entry{lemma: a.lemma(t)}, class: classNamed("refuse")})
	x.topics = a.topicsOf(t)
	k := a.tree().Child(t, "ccomp")
	if say := a.tree().Child(t, "xcomp"); say > t && k < 0 {
		k = a.tree().Child(say, "ccomp")
	}
	if a.saysOnly(t) {
		x.near = true
	} else if k > t { // "would not say whether it had sold any rockets", "declined to say"
		x.topics = append(x.topics, a.topicsIn(a.tree().Subtree(k))...)
		x.near = len(x.topics) == 0
	}
	x.here = a.rel(t) == "acl:relcl" && a.tree().Head(t) != who && a.summarises(a.tree().Head(t))
	x.here = x.here || queried[a.lemma(t)] && a.holdsClaim(extract.Range{Start: t, End: a.tree().Subtree(t).End}) // "did not respond to reports that P"
	x.words = a.onWords(t)
	for _, k := range a.tree().Children(t) { // "asked about the jets", "asked whether it had sold any, the firm declined to comment"
		if k := int(k); k < t && a.base(k) == "advcl" && (a.lemma(k) == "ask" || a.lemma(k) == "press" || a.lemma(k) == "question") {
			x.here = x.here || a.holdsClaim(a.tree().Subtree(k))
			x.topics = append(x.topics, a.phraseTopics(k, -1)...)
		}
	}
	return x, true
}

// queried are verbs of answering a question or what was said.
var queried = set("comment respond reply answer")

// onWords reports whether what verb t of answering, or the one that depends on it, is about has an owner: "on his words", "about the envoy's remarks".
func (a *analysis) onWords(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		switch a.base(k) {
		case "xcomp", "ccomp":
			if a.onWords(k) {
				return true
			}
		case "obl", "obj", "nmod":
			if utterances[a.lemma(k)] || a.lemma(k) == "word" {
				return a.tree().Child(k, "nmod:poss") >= 0
			}
		}
	}
	return false
}

// holdsClaim reports whether a claim stands within r.
func (a *analysis) holdsClaim(r extract.Range) bool {
	at := sort.Search(len(a.d.Claims), func(k int) bool { return a.d.Claims[k].Predicate.Start >= r.Start })
	return at < len(a.d.Claims) && r.Has(a.d.Claims[at].Head)
}

// maySay reports whether what adjective or noun t says that somebody may or can do is to speak: "at liberty to say", "able to comment".
func (a *analysis) maySay(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); k > t && (b == "xcomp" || b == "acl" || b == "advcl" || b == "ccomp") && commenting[a.lemma(k)] {
			return true
		}
	}
	return false
}

// commenting are verbs of giving a reporter an answer.
var commenting = set("comment say discuss confirm answer respond reply speak elaborate")

// isSilent reports whether verb t says that its subject gave no answer.
func (a *analysis) isSilent(t int) bool {
	tree := a.tree()
	negated := a.isNegated(t)
	if k := tree.Child(t, "nsubj", "nsubj:pass"); k >= 0 && a.neither(k) {
		negated = true // "neither Kyiv nor Rabat has commented"
	}
	switch a.lemma(t) {
	case "decline", "refuse":
		k := -1
		for _, c := range tree.Children(t) { // "asked about the jets, the firm declined to comment"
			if b := a.base(int(c)); int(c) > t && (b == "xcomp" || b == "advcl" || b == "ccomp" || b == "obj") {
				k = int(c)
				break
			}
		}
		if k < 0 {
			return false
		}
		switch a.lemma(k) {
		case "answer", "respond", "reply":
			return a.asked(k)
		case "comment", "discuss", "confirm", "elaborate", "speak", "talk", "interview", "request":
			return true
		case "say", "disclose", "tell":
			return tree.Child(k, "ccomp") >= 0
		case "make", "give", "offer", "provide":
			o := tree.Child(k, "obj")
			return o >= 0 && (a.lemma(o) == "comment" || a.lemma(o) == "statement")
		case "draw":
			return true // "declined to be drawn"
		}
	case "comment", "respond", "reply", "answer":
		return (negated || a.yetTo(t)) && a.asked(t) && (a.base(t) != "conj" || tree.Child(t, "obl") >= 0 || tree.Child(t, "aux") >= 0)
	case "discuss", "elaborate":
		return negated
	case "hang":
		return !negated && t+1 < len(a.d.Tokens) && a.is(t+1, "up") && tree.Child(t, "obj") < 0
	case "say", "disclose":
		if a.saysOnly(t) {
			return !negated
		}
		return negated && a.isWilled(t) && tree.Child(t, "ccomp") >= 0
	case "ignore", "refer", "direct", "duck", "dodge":
		o := tree.Child(t, "obj")
		return o > t && !negated && queries[a.lemma(o)] && a.upos(o) == "NOUN" && (a.lemma(t) == "ignore" || a.xpos(o) == "NNS")
	case "fail":
		return !negated && tree.Child(t, "xcomp") < 0
	case "succeed":
		return negated
	case "locate", "trace":
		return negated && tree.Child(t, "nsubj:pass") >= 0 && tree.Child(t, "obl") < 0
	case "reach", "contact":
		return negated && tree.Child(t, "obj") < 0 // crates may not reach their buyers, either
	case "return":
		if !negated {
			return false
		}
		for _, k := range tree.Children(t) {
			switch a.lemma(int(k)) {
			case "call", "message", "email", "e-mail", "request", "phone":
				return true
			}
		}
	case "draw":
		return negated && a.isPassive(t) && a.isWilled(t)
	case "make", "issue":
		o := tree.Child(t, "obj")
		return negated && a.isWilled(t) && o >= 0 && (a.lemma(o) == "statement" || a.lemma(o) == "comment")
	case "deny", "confirm":
		return a.neither(t) || a.lemma(t) == "confirm" && negated && a.isWilled(t) || (negated || a.yetTo(t)) && a.leavesOpen(t)
	}
	return false
}

// saysOnly reports whether verb t is what somebody would say, and no more than that: "would say only that it honours its contracts".
func (a *analysis) saysOnly(t int) bool {
	return a.lemma(t) == "say" && a.isWilled(t) && (t > 0 && a.is(t-1, "only") || t+1 < len(a.d.Tokens) && a.is(t+1, "only")) && a.tree().Child(t, "ccomp") >= 0
}

// leavesOpen reports whether verb t of confirming or denying stands beside its opposite, joined by or, which is one way of saying nothing: "has yet to
// confirm or deny the report".
func (a *analysis) leavesOpen(t int) bool {
	other := a.tree().Child(t, "conj")
	if a.base(t) == "conj" {
		other = a.tree().Head(t)
	}
	if other < 0 || a.lemma(t)+a.lemma(other) != "confirmdeny" && a.lemma(t)+a.lemma(other) != "denyconfirm" {
		return false
	}
	cc := a.tree().Child(max(t, other), "cc")
	return cc >= 0 && a.is(cc, "or")
}

// isWilled reports whether verb t is what somebody would or will do.
func (a *analysis) isWilled(t int) bool {
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) == "aux" && a.is(k, "would", "will", "wo") {
			return true
		}
	}
	return false
}

// yetTo reports whether infinitive t is what somebody has yet to do.
func (a *analysis) yetTo(t int) bool {
	h := a.tree().Head(t)
	if h < 0 || a.base(t) != "xcomp" || a.lemma(h) != "have" {
		return false
	}
	for _, k := range a.tree().Children(h) {
		if a.is(int(k), "yet") {
			return true
		}
	}
	return false
}

// sought is whom the attempts that noun t names were to reach: "attempts to reach the firm failed"; -1 for none.
func (a *analysis) sought(t int) int {
	if l := a.lemma(t); l != "attempt" && l != "effort" {
		return -1
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) == "acl" && (a.lemma(k) == "reach" || a.lemma(k) == "contact") {
			return a.tree().Child(k, "obj")
		}
	}
	return -1
}

// asked reports whether what verb t of answering has for its object, if any, is what a reporter or accuser asks: not the phone, not an offer.
func (a *analysis) asked(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); a.upos(k) != "NOUN" || b != "obj" && (b != "obl" || a.caseOf(k) != "to") {
			continue
		}
		if !queries[a.lemma(k)] && !a.pointsBack(k) {
			return false
		}
	}
	return true
}

// queries are what one who gives no comment does not answer.
var queries = set(`question query inquiry enquiry request email e-mail letter message call approach invitation fax text point detail inquirer reporter
	journalist newspaper paper agency`)

// withoutComment is who had no comment, for the noun comment: "had no comment", "there was no comment from the firm", "was not
// available for comment"; -1 when it says something else.
func (a *analysis) withoutComment(t int) int {
	tree := a.tree()
	h := tree.Head(t)
	if !a.isDenied(t) {
		if h >= 0 && (a.is(h, "unavailable") || a.is(h, "available") && a.isNegated(h)) {
			return a.subject(h)
		}
		return -1
	}
	for _, k := range tree.Children(t) {
		if k := int(k); a.base(k) == "nmod" && (a.caseOf(k) == "from" || a.caseOf(k) == "by" || a.caseOf(k) == "at" && a.lemma(t) == "answer") {
			return k
		}
	}
	if h < 0 {
		return -1
	}
	switch a.lemma(h) {
	case "have", "make", "offer", "give", "issue", "provide":
		return a.subject(h)
	case "be", "come":
		for _, k := range tree.Children(h) {
			if k := int(k); a.base(k) == "obl" && (a.caseOf(k) == "from" || a.caseOf(k) == "at" && a.lemma(t) == "answer") {
				return k
			}
		}
	}
	return -1
}

// addressee is to whom a request or letter went; -1 when it is not said.
func (a *analysis) addressee(t int) int {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); b == "nmod" && a.caseOf(k) == "to" {
			return k
		} else if b == "acl" || b == "nmod" { // "requests sent to", "requests for comment to", "emails seeking comment from"
			if o := a.tree().Child(k, "obj"); o >= 0 && a.lemma(o) == "comment" {
				k = o
			} else if v := a.tree().Child(k, "acl"); v >= 0 && b == "nmod" { // "requests for comment sent to"
				k = v
			}
			for _, g := range a.tree().Children(k) {
				if g := int(g); (a.base(g) == "nmod" || a.base(g) == "obl") && (a.caseOf(g) == "to" || a.caseOf(g) == "from" && a.lemma(k) == "comment") {
					return g
				}
			}
		}
	}
	return -1
}

// falsehood reads token t as the predicate that a speaker uses of a claim: "the report is baseless, Tehran said".
func (a *analysis) falsehood(t int) (answer, bool) {
	x := answer{kind: extract.Denies, plural: true, deed: -1}
	l := a.lemma(t)
	s := a.tree().Child(t, "nsubj", "nsubj:pass")
	if h := a.tree().Head(t); s < 0 && h >= 0 && a.base(t) == "conj" { // "the report is biased and false"
		s = a.tree().Child(h, "nsubj", "nsubj:pass")
	}
	if s >= 0 && a.caseOf(s) != "" {
		return x, false // "behind each account was a lie"
	}
	alone := a.isDenied(t) || a.isWholeQuote(t) // it may do without a subject
	switch h := a.tree().Head(t); {
	case falsities[l] && a.base(t) == "amod" && h > t && a.pointsBack(h) && a.tree().Child(h, "cop") >= 0 && !a.isNegated(h):
		s = a.tree().Child(h, "nsubj") // "these are baseless allegations"
	case slips[l] && a.upos(t) == "NOUN" && (s < 0 || a.upos(s) == "PRON" || dealings[a.lemma(s)]):
		return x, false // "it was a mistake" regrets a deed, "the report was a mistake" denies it
	case l == "lie" && a.xpos(t) == "VBG" && s >= 0 && a.speaks(s) && !a.isNegated(t): // "the officers were lying"
		x.topics = []int{s}
		s, alone = -1, true
	case l == "lie" && a.caseOf(t) == "of" && h >= 0 && (a.is(h, "full") || a.is(h, "pack", "string", "tissue", "bunch", "web")): // "the report was full of lies"
		s = a.tree().Child(h, "nsubj")
	case a.isFalsity(t) && !makings[l] && a.base(t) != "amod" && !a.isNegated(t):
	case makings[l] || l == "make" && t+1 < len(a.d.Tokens) && a.is(t+1, "up"):
		if s = a.tree().Child(t, "nsubj:pass"); s < 0 || a.isNegated(t) {
			return x, false
		}
	case shares[l] && a.isDenied(t) && h >= 0 && a.upos(h) == "VERB":
		s, alone = a.grounded(t), l == "involvement"
		if a.lemma(h) == "have" && a.base(t) == "obj" { // "has no dealings with Chad"
			s, alone = -1, true
			for _, k := range a.tree().Children(t) {
				if k := int(k); a.base(k) == "nmod" || a.base(k) == "acl" {
					x.topics = append(x.topics, a.topicsIn(a.tree().Subtree(k))...)
				}
			}
		}
		if k := a.tree().Child(t, "nmod"); k > t && afterlives[a.lemma(k)] {
			return x, false // "had no knowledge of their later use", which does not say that they were not sold
		}
	case truths[l] && (a.isNegated(t) || a.isDenied(t)):
		if s < 0 && a.upos(t) == "NOUN" { // "there is no truth in talk of a strike"
			s = a.grounded(t)
		}
	case a.upos(t) == "VERB" && a.isFalse(t): // "does not correspond to reality"
		alone = false
	case a.is(t, "political") && s >= 0 && charging[a.lemma(s)] && !a.isNegated(t):
		alone = false
	case a.is(t, "motivated") && !a.isNegated(t) && t > 0 && a.is(t-1, "politically"):
		alone = false
	case a.upos(t) == "NOUN" && a.isSuch(t) && (a.isDenied(t) || h >= 0 && a.isNegated(h) && (a.base(t) == "obj" || a.base(t) == "nsubj")) && (a.pointsBack(t) || schemes[l] || undertakings[l] || wares[l]): // "no such gift had been made"
		s, alone = -1, true
		x.near, x.such, x.plural = true, true, false
	case l == "innocent" && a.tree().Child(t, "cop") >= 0 && !a.isNegated(t), (l == "involve" || l == "involved") && a.isNegated(t) && a.tree().Child(t, "obj") < 0:
		x.topics = a.topicsOf(t)
		s, alone = -1, true // "said his client was innocent"
	case grounds[l] && (a.isWithout(t) || a.isDenied(t)):
		s, alone = a.grounded(t), false
	case a.is(t, "falsely", "wrongly", "unjustly") && h >= 0 && a.isPassive(h) && a.accuses(h):
		s, alone = -1, true
	case a.is(t, "nothing") && t+3 < len(a.d.Tokens) && a.is(t+1, "of") && a.is(t+3, "kind", "sort"): // "nothing of the kind happened"
		s, alone = -1, true
		x.near, x.such, x.plural = true, true, false
	case a.is(t, "nothing"):
		if s, alone = a.unconcerned(t); s < 0 && !alone {
			return x, false
		}
		if s >= 0 && !a.pointsBack(s) && a.upos(s) == "NOUN" { // "knew nothing of any rifles"
			x.topics = a.topicsIn(one(s))
			s, alone = -1, true
		}
	case dealingVerbs[l] && a.upos(t) == "VERB" && a.isNegated(t):
		if x.topics, alone = a.dealtWith(t); !alone {
			return x, false
		}
		s = -1
	default:
		return x, false
	}
	if s >= 0 && !a.pointsBack(s) && !(documentNouns[a.lemma(s)] && a.isDefinite(s)) || s < 0 && !alone {
		return x, false
	}
	if h := a.tree().Head(t); h >= 0 && a.cueOn(h) != nil && a.callsFalse(a.cueOn(h)) {
		return x, false // its subject answers: "calling it “baseless,” the agency reported"
	}
	i := a.heldBy(t)
	if i < 0 || a.listed[i].Source.Head < 0 {
		return x, false
	}
	if s >= 0 {
		x.noun, x.topics = a.lemma(s), a.topicsOf(s)
	}
	x.source = a.listed[i].Source
	x.source.Cue = extract.Cue{Range: one(t), Lemma: l, Class: classNamed("deny").name} // the words that answer
	return x, true
}

// withdrawal reads verb t as what somebody does who takes back what he has told: "apologised for the report", "published a correction", "deleted the post".
func (a *analysis) withdrawal(t int) (answer, bool) {
	x := answer{kind: extract.Retracts, own: true, deed: -1}
	if a.upos(t) != "VERB" || a.isNegated(t) || a.isHypothetical(t) {
		return x, false
	}
	o := a.tree().Child(t, "obj", "nsubj:pass")
	switch l := a.lemma(t); {
	case sorry[l]:
		o = -1
		for _, k := range a.tree().Children(t) {
			if k := int(k); a.base(k) == "obl" && a.caseOf(k) == "for" && (utterances[a.lemma(k)] || slips[a.lemma(k)]) || a.base(k) == "obj" && utterances[a.lemma(k)] {
				o = k
			}
		}
		if o < 0 {
			return x, false
		}
	case issuing[l] || l == "publish" || l == "print" || l == "run" || l == "carry" || l == "issue":
		if o < 0 || !corrections[a.lemma(o)] || a.isDenied(o) {
			return x, false
		}
	case l == "remove" || l == "delete" || l == "pull" || l == "take" && t+1 < len(a.d.Tokens) && (a.is(t+1, "down") || a.tree().Child(t, "compound:prt") >= 0):
		if o < 0 || !published[a.lemma(o)] && a.lemma(o) != "post" && a.lemma(o) != "tweet" || !a.isDefinite(o) || l == "take" && !a.is(t+1, "down") && !a.is(a.tree().Child(t, "compound:prt"), "down") {
			return x, false
		}
	default:
		return x, false
	}
	who := a.subject(t)
	if who < 0 || !a.nominal(who) || who == o {
		return x, false
	}
	x.source = a.source(who, &cue{head: t, words: one(t), entry: &entry{lemma: a.lemma(t)}, class: classNamed("retract")})
	x.noun, x.topics = a.lemma(o), a.topicsOf(o)
	return x, true
}

// slips are nouns of what somebody got wrong, corrections of how he says so.
var (
	slips       = set("error mistake inaccuracy confusion")
	corrections = set("correction retraction apology")
)

// affirmation reads token t as the predicate by which a speaker bears out a claim just made: "it is correct, the army said".
func (a *analysis) affirmation(t int) (answer, bool) {
	x := answer{kind: extract.Confirms, deed: -1, open: true, near: true}
	if !truths[a.lemma(t)] || a.upos(t) != "ADJ" || a.isNegated(t) || a.isHypothetical(t) || a.tree().Child(t, "cop") < 0 || a.tree().Child(t, "ccomp", "csubj", "xcomp", "advcl", "obl") >= 0 {
		return x, false
	}
	s := a.tree().Child(t, "nsubj")
	if s < 0 || !a.is(s, "it", "this", "that") && !(a.pointsBack(s) && a.isDefinite(s)) {
		return x, false
	}
	i := a.heldBy(t)
	if i < 0 || a.listed[i].Source.Head < 0 || a.listed[i].cue.class.act != attributes || a.listed[i].cue.head >= 0 && a.isNegated(a.listed[i].cue.head) {
		return x, false
	}
	x.source = a.listed[i].Source
	x.source.Cue = extract.Cue{Range: one(t), Lemma: a.lemma(t), Class: classNamed("confirm").name}
	return x, true
}

// dealingVerbs are verbs of having to do with somebody or knowing of something.
var dealingVerbs = set("know hear meet deal trade work cooperate do")

// counterparts are nouns for the other side of a dealing.
var counterparts = set("buyer seller customer client supplier recipient purchaser consignee importer exporter")

// dealtWith gives the topics that negated verb t of dealing names: with whom its subject "has never done business", whom it "has never heard of". The buyer,
// or somebody "of that name", is whoever was told of, and no topic.
func (a *analysis) dealtWith(t int) (topics []int, ok bool) {
	business := a.lemma(t) != "do"
	for _, k := range a.tree().Children(t) {
		k := int(k)
		switch b := a.base(k); {
		case b == "obj" && a.lemma(k) == "business":
			business = true
			k = a.tree().Child(k, "nmod")
		case b == "obj" && (a.lemma(t) == "know" || a.lemma(t) == "meet"):
		case b == "obl" && (a.caseOf(k) == "with" || a.caseOf(k) == "of" || a.caseOf(k) == "about" || a.caseOf(k) == "for"):
		default:
			continue
		}
		if k < 0 {
			continue
		}
		if a.isSuch(k) || counterparts[a.lemma(k)] && a.isDefinite(k) || a.pointsBack(k) && a.upos(k) == "NOUN" {
			ok = true
			continue
		}
		if a.is(k, "anybody", "anyone", "nobody", "no-one") { // "anyone in Chad"
			for _, g := range a.tree().Children(k) {
				if g := int(g); a.base(g) == "nmod" && a.caseOf(g) == "in" && a.d.EntityAt(g) != nil {
					topics, ok = append(topics, g), true
				}
			}
			continue
		}
		if g := a.topicsIn(one(k)); len(g) > 0 {
			topics, ok = append(topics, g...), true
		}
	}
	return topics, ok && business
}

// undertakings are what has not been made, given or held when somebody says that there was none such.
var undertakings = set("gift request programme program project negotiation talk meeting visit thing commitment guarantee aid help support assistance flight voyage consignment")

// moves are verbs of passing goods on, making or paying for them.
var moves = set(`sell supply send ship deliver provide give export import buy purchase receive obtain acquire procure get transfer hand fly carry transport move make
	produce manufacture build assemble donate arm equip fund finance bankroll pay smuggle divert traffic leave arrive reach enter cross allow let permit
	load pack issue approve license licence`)

// disclaimer reads verb t as what a speaker says was not done, where that makes no claim of its own: "said that no vehicle had left the country", "denied
// carrying any cargo"; or what he says in two words of what was just told: "insisted that it had not", "admitted that it had".
func (a *analysis) disclaimer(t int) (answer, bool) {
	x := answer{kind: extract.Denies, deed: t}
	if u := a.upos(t); u != "VERB" && u != "AUX" || a.isHypothetical(t) {
		return x, false
	}
	if i := a.heldBy(t); backing[a.lemma(t)] && !moves[a.lemma(t)] && a.isNegated(t) && i >= 0 && a.listed[i].Source.Head >= 0 && a.listed[i].cue.class.act == attributes && !a.holdsClaim(one(t)) {
		if o := a.tree().Child(t, "obj"); o > t && !(a.listed[i].cue.head >= 0 && a.isNegated(a.listed[i].cue.head)) { // "maintained that it does not support the rebels"
			x.source, x.deed, x.plural = a.listed[i].Source, -1, true
			x.source.Cue = extract.Cue{Range: one(t), Lemma: a.lemma(t), Class: classNamed("deny").name}
			x.topics = a.topicsIn(one(o))
			return x, a.anyDeterminer(o) || len(x.topics) > 0
		}
	}
	short := a.isEllipsis(t) || a.lemma(t) == "do" && a.standsForDeed(t)
	if !short && !moves[a.lemma(t)] {
		return x, false
	}
	i := a.heldBy(t)
	if i < 0 || a.listed[i].Source.Head < 0 {
		return x, false
	}
	c, negative := a.listed[i].cue, a.isNaught(t)
	switch {
	case c.head >= 0 && a.isNegated(c.head):
		return x, false
	case c.class.act == denies:
		if negative || a.tree().Head(t) != c.head {
			return x, false
		}
	case c.class.act != attributes, !negative && c.class.name != "confirm" && c.class.name != "admit":
		return x, false
	case !negative:
		x.kind = extract.Confirms
	}
	x.source = a.listed[i].Source
	if c.class.act != denies { // the words that answer are the negative ones
		x.source.Cue = extract.Cue{Range: one(t), Lemma: a.lemma(t), Class: classNamed("deny").name}
	}
	if short {
		x.near, x.deed = true, -1
		return x, true
	}
	r := a.tree().Subtree(t)
	if a.holdsClaim(r) {
		return x, false // a statement with a record of its own
	}
	o := a.goodsOf(t)
	if x.kind == extract.Confirms {
		x.open = true // "confirmed that the trucks had arrived"
		return x, o >= 0 && a.isDefinite(o) && a.upos(o) == "NOUN" && a.tree().Child(o, "acl", "acl:relcl") < 0 && !slices.ContainsFunc(a.tree().Children(o), func(k int32) bool { return a.is(int(k), "new", "other", "second", "further", "additional", "own") })
	}
	x.plural = o >= 0 && (a.is(o, "nothing") || a.least(o) || wares[a.lemma(o)] && a.anyDeterminer(o))
	return x, o >= 0
}

// isEllipsis reports whether t is an auxiliary that stands for what was said before: "that it had not".
func (a *analysis) isEllipsis(t int) bool {
	if l := a.lemma(t); l != "have" && l != "do" && l != "be" || a.base(t) != "ccomp" {
		return false
	}
	subject := false
	for _, k := range a.tree().Children(t) {
		switch a.base(int(k)) {
		case "nsubj":
			subject = a.upos(int(k)) == "PRON" && !a.is(int(k), "there", "this", "that") || a.upos(int(k)) == "PROPN"
		case "mark", "advmod", "punct":
		default:
			return false
		}
	}
	return subject && a.d.Sentences[a.d.SentenceOf(t)].Tokens.Has(t+1)
}

// standsForDeed reports whether verb t, do, stands for what was said before: "have never done so".
func (a *analysis) standsForDeed(t int) bool {
	for _, k := range a.tree().Children(t) {
		if k := int(k); k == t+1 && (a.base(k) == "advmod" && a.is(k, "so") || a.base(k) == "obj" && a.is(k, "that", "this", "it")) {
			return true
		}
	}
	return false
}

// isNaught reports whether verb t, or the one that it is coordinated with, is negated, or one of its arguments is: "no ship left", "supplied nothing".
func (a *analysis) isNaught(t int) bool {
	for h, n := t, 0; h >= 0 && n < 3; n++ {
		if a.isNegated(h) {
			return true
		}
		for _, k := range a.tree().Children(h) {
			k := int(k)
			switch a.base(k) {
			case "obj", "nsubj", "iobj":
				if a.base(k) == "obj" && a.least(k) && !a.isPiece(k) || a.is(k, "nothing", "nobody", "none", "no-one") || a.isDenied(k) {
					return true
				}
			}
		}
		if a.base(h) != "conj" {
			return false
		}
		h = a.tree().Head(h)
	}
	return false
}

// goodsOf is what verb t passes on, as far as the tree says; -1 for none.
func (a *analysis) goodsOf(t int) int {
	o := a.tree().Child(t, "obj", "nsubj:pass")
	if o < 0 {
		switch a.lemma(t) {
		case "leave", "arrive", "reach", "enter", "cross":
			o = a.tree().Child(t, "nsubj")
		case "allow", "let", "permit":
			if k := a.tree().Child(t, "xcomp", "ccomp"); k >= 0 {
				o = a.tree().Child(k, "nsubj", "obj")
			}
		}
	}
	if o >= 0 && places[a.lemma(t)] && a.tree().Child(t, "nsubj") >= 0 {
		o = a.tree().Child(t, "nsubj")
	}
	return o
}

// isSameDeed reports whether claim c may state what verb t says was not done: the goods agree, and whoever is named there is named here.
func (a *analysis) isSameDeed(c *extract.Claim, t int) bool {
	o := a.goodsOf(t)
	same := backing[a.lemma(t)] && (a.is(o, "nobody", "no-one", "anybody", "anyone") || a.is(o, "one") && a.isDenied(o)) || a.is(o, "nothing", "anything", "any", "none", "it", "them") || a.is(o, "one") && a.tree().Child(o, "det") < 0 && !a.isDenied(o) || wares[a.lemma(o)]
	if least := a.least(o); least && family(c.Relation) == 1 {
		same = true // "never flew a single bullet", "carried nothing but tents"
	}
	for _, g := range c.Items {
		t, k := a.substance(g), a.substance(extract.Argument{Head: o})
		same = same || a.lemma(t) == a.lemma(k) && a.alike(t, k)
	}
	if !same && weaponry[a.lemma(o)] {
		same = slices.ContainsFunc(c.Category, func(p string) bool { return arms[p] })
	}
	if !same {
		return false
	}
	goods := a.tree().Subtree(o)
	r := a.tree().Subtree(t)
	for k := r.Start; k < r.End; k++ {
		e := a.d.EntityAt(k)
		if e == nil || goods.Has(k) || places[a.lemma(t)] && a.base(k) == "obj" { // "never left Germany"
			continue
		}
		switch e.Kind {
		case extract.Country, extract.Government, extract.Company, extract.Group, extract.Organisation, extract.Person:
			if !a.isParty(c, k) && !slices.ContainsFunc(a.partiesOf(c), func(g extract.Argument) bool { return e.Country != "" && a.party(g.Head).country == e.Country }) {
				return false
			}
		}
	}
	return true
}

// least reports whether the goods at o are the least that could be, or all that there was: "a single bullet", "so much as a bullet", "nothing but tents".
func (a *analysis) least(o int) bool {
	if o < 0 {
		return false
	}
	for _, k := range a.tree().Children(o) {
		k := int(k)
		if a.is(k, "single") && a.isPiece(o) || a.is(k, "much") && k+1 < o && a.is(k+1, "as") || a.is(k, "nothing") && a.tree().Child(k, "fixed") >= 0 {
			return true
		}
	}
	return false
}

// places are verbs whose object is where somebody or something is.
var places = set("leave enter reach cross")

// weaponry are nouns for arms of any kind.
var weaponry = set("weapon weaponry arm arms munition")

// grounded is what noun t says to be without ground: the subject of "is without foundation" and "has no basis", the complement of
// "there is no substance to the claim"; -1 for none.
func (a *analysis) grounded(t int) int {
	if s := a.tree().Child(t, "nsubj"); s >= 0 {
		return s
	}
	if h := a.tree().Head(t); h >= 0 && a.lemma(h) == "have" && a.base(t) == "obj" {
		return a.tree().Child(h, "nsubj")
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.base(k) == "nmod" || a.base(k) == "obl" {
			return k
		}
	}
	return -1
}

// unconcerned reads "nothing" at token t: what somebody "has nothing to do with"; or, with alone, that he "has done nothing wrong".
func (a *analysis) unconcerned(t int) (with int, alone bool) {
	h := a.tree().Head(t)
	if h < 0 || a.base(t) != "obj" {
		return -1, false
	}
	switch a.lemma(h) {
	case "do":
		w := a.tree().Child(t, "amod")
		return -1, w >= 0 && (a.is(w, "wrong", "illegal", "improper"))
	case "know", "hear":
		for _, at := range [2]int{t, h} {
			for _, k := range a.tree().Children(at) {
				if k := int(k); (a.base(k) == "nmod" || a.base(k) == "obl") && (a.caseOf(k) == "about" || a.caseOf(k) == "of") {
					return k, false
				}
			}
		}
	case "have":
		for _, k := range a.tree().Children(t) {
			if k := int(k); a.base(k) == "acl" && a.lemma(k) == "do" {
				for _, g := range a.tree().Children(k) {
					if g := int(g); a.base(g) == "obl" && a.caseOf(g) == "with" {
						return g, false
					}
				}
			}
		}
	}
	return -1, false
}

// accuses reports whether verb t is a cue of accusation.
func (a *analysis) accuses(t int) bool {
	c := a.cueOn(t)
	return c != nil && c.class.name == "accuse"
}

// isWholeQuote reports whether token t is the noun or adjective that a quote of a few words consists of: “Utter nonsense,” X said.
func (a *analysis) isWholeQuote(t int) bool {
	const few = 5 // tokens
	if a.outer[t] == 0 {
		return false
	}
	q := a.d.Quotes[a.outer[t]-1].Tokens
	return q.Len() <= few && !q.Has(a.tree().Head(t))
}

// heldBy is the index into listed of the nearest attribution that has token t in its content: a governor of t in the tree, a
// speaker beside it, or who speaks the quote; -1 for none.
func (a *analysis) heldBy(t int) int {
	const steps = 20
	has := func(h int) int {
		if i, ok := a.by[h]; ok && h != t {
			for _, r := range a.listed[i].Content {
				if r.Has(t) {
					return i
				}
			}
		}
		return -1
	}
	for h, n := t, 0; h >= 0 && n < steps; h, n = a.tree().Head(h), n+1 {
		if i := has(h); i >= 0 {
			return i
		}
		for _, k := range a.tree().Children(h) {
			switch k := int(k); a.base(k) {
			case "parataxis":
				if i := has(k); i >= 0 {
					return i
				}
			case "obl": // "according to"
				if g := a.tree().Child(k, "case"); g >= 0 && has(g) >= 0 {
					return has(g)
				}
			}
		}
	}
	if q := a.outer[t]; q > 0 {
		return a.quoted[q-1]
	}
	if i := a.voice[a.paragraphOf(t)]; i >= 0 && a.isTurn(i) {
		return i
	}
	return -1
}

// isTurn reports whether the attribution listed[i] is the label over somebody's words: "A:".
func (a *analysis) isTurn(i int) bool {
	c := a.listed[i].cue
	return c.pos == prep && c.head >= 0 && (a.d.Word(c.head) == ":" || a.d.Word(c.head) == "?")
}

// callsFalse reports whether cue c calls something false: "called it baseless", "dismissed the report as propaganda".
func (a *analysis) callsFalse(c *cue) bool { return a.falseWord(c) >= 0 }

// answering is c with the words that answer: of a cue that calls a claim false, those from the verb to what it calls it, "called the story fiction", or that
// word alone where the claim itself stands in between.
func (a *analysis) answering(c *cue) *cue {
	const few = 8 // tokens
	word := a.falseWord(c)
	if word < 0 {
		return c
	}
	out := *c
	if out.words = (extract.Range{Start: min(c.head, word), End: max(c.head, word) + 1}); out.words.Len() > few {
		out.words = one(word)
	}
	return &out
}

// falseWord is the word that cue c calls something false with; -1 when it does not.
func (a *analysis) falseWord(c *cue) int {
	switch c.entry.lemma {
	case "call", "label", "brand", "term", "dub", "describe", "dismiss", "denounce", "deride", "decry", "reject", "condemn", "slam", "portray":
	default:
		return -1
	}
	dismisses := c.entry.lemma == "dismiss" && a.tree().Child(c.head, "obj", "nsubj:pass") >= 0 && a.pointsBack(a.tree().Child(c.head, "obj", "nsubj:pass")) // as whatever it may be
	for _, k := range a.tree().Children(c.head) {
		k := int(k)
		switch a.base(k) {
		case "xcomp", "obl", "obj", "advcl", "ccomp", "advmod", "nmod":
			if a.isFalsity(k) || dismisses && k > c.head && a.caseOf(k) == "as" {
				return k
			}
			for _, g := range a.tree().Children(k) {
				if n := a.tree().Child(int(g), "conj"); int(g) > c.head && a.base(int(g)) == "amod" && n > int(g) && a.isFalsity(n) { // "called the remarks “rash and untrue”"
					return n
				}
				if charging[a.lemma(k)] && int(g) > k && a.is(int(g), "political") {
					return int(g)
				}
				if b := a.base(int(g)); (b == "nmod" || b == "amod" || b == "conj" || b == "acl" || b == "appos" || b == "compound" && a.caseOf(k) == "as") && a.isFalsity(int(g)) && (b != "amod" || k > c.head) {
					return int(g)
				}
			}
		}
	}
	// "called the charge that P “absurd”", "described reports that P as a fabrication", with the last word hung within the charge
	last := a.tree().Subtree(c.head).End - 1
	for last > c.head && a.upos(last) == "PUNCT" {
		last--
	}
	if a.caseOf(last) == "as" && falsities[a.lemma(last)] {
		return last
	}
	o := a.tree().Child(c.head, "obj")
	if o < c.head || a.outer[c.head] > 0 {
		return -1
	}
	if a.outer[last] > 0 && a.isWholeQuote(last) && a.isFalsity(last) {
		return last
	}
	const few = 8                                       // tokens of a quote that says what the object is
	for t := o + 1; a.pointsBack(o) && t <= last; t++ { // "called the report “an attempt at disinformation”"
		if q := a.outer[t]; q > 0 && a.d.Quotes[q-1].Tokens.Len() <= few && a.isFalsity(t) && (a.upos(t) == "NOUN" || a.upos(t) == "ADJ") {
			return t
		}
	}
	return -1
}

// isFalsity reports whether token t is a word for what is not so, by its lemma or as it is written.
func (a *analysis) isFalsity(t int) bool {
	if l := a.lemma(t); l == "tale" || l == "story" {
		return t > 0 && a.is(t-1, "fairy", "tall", "cock-and-bull") // "a fairy tale"
	}
	return falsities[a.lemma(t)] || falsities[a.lower(t)] || makings[a.lemma(t)] && strings.HasSuffix(a.lower(t), "ed")
}

// objectOf is the head of the noun phrase that points back at a claim and that cue c answers.
func (a *analysis) objectOf(c *cue) (int, bool) {
	t := a.tree()
	for _, k := range t.Children(c.head) {
		k := int(k)
		switch a.rel(k) {
		case "obj", "nsubj:pass", "obl", "xcomp", "nmod", "ccomp":
			if a.rel(k) != "ccomp" && (a.pointsBack(k) && (a.rel(k) != "obl" || k > c.head) || k < c.head && a.rel(k) == "obj" && a.summarises(k) || c.class.name == "confirm" && schemes[a.lemma(k)]) || a.rel(k) == "obj" && a.is(k, "which", "something") || a.is(k, "much") && a.is(k-1, "as") { // "admitted as much"
				return k, true
			}
			if g := a.existing(k); g >= 0 {
				return g, true
			}
			if w := a.saidWhat(k); w >= 0 || a.isNamed(k) {
				return max(w, k), true
			}
			if a.rel(k) == "xcomp" && a.lemma(k) == "do" { // "denied doing so"
				return k, true
			}
		}
	}
	if k := t.Child(c.head, "nsubj"); k >= 0 && a.upos(k) == "NOUN" && (a.pointsBack(k) || a.summarises(k)) && a.secondSubject(c.head) >= 0 {
		return k, true // "a charge Tehran denies"
	}
	for _, k := range t.Children(c.head) { // "denied that such a deal existed", "denied playing any part"
		if k := int(k); a.base(k) == "ccomp" || a.base(k) == "xcomp" {
			for _, g := range t.Children(k) {
				g := int(g)
				if b := a.base(g); (b == "nsubj" || b == "obj") && a.upos(g) == "NOUN" && a.anyDeterminer(g) && (a.pointsBack(g) || a.base(k) == "ccomp") {
					return g, true
				} else if n := c.class.name; (b == "nsubj" || b == "obj") && (n == "confirm" || n == "admit") && dealings[a.lemma(g)] && a.isDefinite(g) && !a.isNegated(k) {
					return g, true // "acknowledged that it had approved the sale"
				}
			}
		}
	}
	if h := t.Head(c.head); h >= 0 && h < c.head && (a.base(c.head) == "acl" || a.base(c.head) == "ccomp" && a.upos(h) == "NOUN") && (a.pointsBack(h) || a.rel(c.head) == "acl:relcl" && a.summarises(h)) {
		return h, true // "a fact later confirmed by", "a charge it rejects"
	}
	return -1, false
}

// summarises reports whether noun k sums up the clause before it: ", a bargain both sides deny", with a comma, an indefinite article and a subject of its
// own in the relative clause, or an agent of the participle.
func (a *analysis) summarises(k int) bool {
	t := a.tree()
	first := t.Subtree(k).Start
	if a.upos(k) != "NOUN" || !a.isIndefinite(k) || !a.isComma(first) && (first == 0 || !a.isComma(first-1)) || a.speaksOrActs(k) {
		return false
	}
	for _, g := range t.Children(k) {
		if a.rel(int(g)) == "acl" && a.xpos(int(g)) == "VBN" && t.Child(int(g), "obl:agent") > int(g) { // "a charge denied by both sides"
			return true
		}
		if a.rel(int(g)) == "acl:relcl" {
			s := t.Child(int(g), "nsubj", "nsubj:pass")
			return s >= 0 && !a.is(s, "which", "that", "who") && t.Child(int(g), "obj") < 0
		}
	}
	h := t.Head(k) // the parser may make it a second subject, or an object that stands first
	s := t.Child(h, "nsubj")
	return h > k && (s == k && a.secondSubject(h) >= 0 && t.Child(h, "obj") < 0 || a.rel(k) == "obj" && s > k && s < h)
}

// speaksOrActs reports whether noun k names somebody.
func (a *analysis) speaksOrActs(k int) bool {
	l := a.lemma(k)
	return anonymousNouns[l] || officeNouns[l] || titles[l] || governmentNouns[l] || bodyNouns[l] || mediaNouns[l] || vehicles[l]
}

// namings are verbs of giving what was said another name: "rejected what it called propaganda".
var namings = set("call term describe label brand dub style")

// isNamed reports whether pronoun k is the "what" of such a clause, and stands for what was said.
func (a *analysis) isNamed(k int) bool {
	g := a.tree().Child(k, "acl:relcl", "acl")
	return a.is(k, "what") && g > k && namings[a.lemma(g)]
}

// isNaming reports whether verb t heads the clause of such a "what", whose governor says what becomes of it.
func (a *analysis) isNaming(t int) bool {
	h := a.tree().Head(t)
	return h >= 0 && a.isNamed(h) && a.tree().Head(h) >= 0 && a.cueOn(a.tree().Head(h)) != nil
}

// backing are verbs and nouns of having somebody's side: who denies it denies that he gave him anything.
var (
	backing = set("support back aid assist help arm fund finance sponsor supply equip bankroll abet")
	support = set("support backing assistance aid help sponsorship")
)

// backed reads what verb t denies as help for somebody, "denies supporting the rebels", "denied giving any support to them", and gives the topics that
// say to whom.
func (a *analysis) backed(t int) (topics []int, ok bool) {
	tree := a.tree()
	whom := func(k int) {
		for _, w := range a.conjuncts(k) {
			if d := tree.Child(w, "det"); !a.anyDeterminer(w) && (d < 0 || !a.is(d, "either", "neither")) {
				topics = append(topics, a.topicsIn(one(w))...)
			}
		}
	}
	for _, k := range tree.Children(t) {
		k := int(k)
		n := -1 // noun of support
		switch b := a.base(k); {
		case k < t:
		case (b == "xcomp" || b == "ccomp" || b == "obj") && a.xpos(k) == "VBG" && backing[a.lemma(k)]:
			if o := tree.Child(k, "obj"); o > k {
				whom(o)
				return topics, true
			}
		case b == "xcomp" && a.xpos(k) == "VBG":
			n = tree.Child(k, "obj")
		case b == "obj":
			n = k
		}
		if n < 0 || !support[a.lemma(n)] {
			continue
		}
		for _, h := range []int{n, tree.Head(n)} {
			for _, g := range tree.Children(h) {
				if g := int(g); g > n && (a.base(g) == "nmod" || a.base(g) == "obl") && (a.caseOf(g) == "for" || a.caseOf(g) == "to") {
					whom(g)
				}
			}
		}
		return topics, true
	}
	return nil, false
}

// existing is the thing whose existence noun k names: "denied the existence of such a programme"; -1 for none.
func (a *analysis) existing(k int) int {
	if a.lemma(k) != "existence" {
		return -1
	}
	for _, g := range a.tree().Children(k) {
		if g := int(g); a.base(g) == "nmod" && a.caseOf(g) == "of" && (a.isDefinite(g) || a.anyDeterminer(g)) {
			return g
		}
	}
	return -1
}

// saidWhat is the "what" of clause k when it stands for what was said before: "denied what was reported"; -1 for none.
func (a *analysis) saidWhat(k int) int {
	if a.upos(k) != "VERB" {
		return -1
	}
	switch a.lemma(k) {
	case "say", "mention", "report", "publish", "write", "claim", "allege", "state", "suggest", "print":
	default:
		return -1
	}
	for _, g := range a.tree().Children(k) {
		if g := int(g); g < k && a.is(g, "what", "everything") {
			return g
		}
	}
	return -1
}

// pointsBack reports whether noun k stands for a claim made elsewhere.
func (a *analysis) pointsBack(k int) bool {
	if a.upos(k) == "VERB" {
		return false
	}
	if answerable[a.lemma(k)] || answerable[a.lower(k)] || partakings[a.lemma(k)] {
		return true
	}
	if deeds[a.lemma(k)] || a.lemma(k) == "claim" && a.isTitleTo(k) {
		return false
	}
	if a.lemma(k) == "talk" {
		return a.xpos(k) == "NN" // "the talk of a sale", while talks are held
	}
	return a.namesSaying(k)
}

// isTitleTo reports whether a claim is to something, which is nothing said: "Kenya's claim to the waters".
func (a *analysis) isTitleTo(k int) bool {
	for _, g := range a.tree().Children(k) {
		if g := int(g); g > k && a.base(g) == "nmod" && a.caseOf(g) == "to" {
			return true
		}
	}
	h := a.tree().Head(k)
	if h < 0 {
		return false
	}
	for _, g := range a.tree().Children(h) { // or hung on the verb
		if g := int(g); g > k && a.base(g) == "obl" && a.caseOf(g) == "to" && a.tree().Subtree(g).Start == a.tree().Subtree(k).End {
			return true
		}
	}
	return false
}

// namesSaying reports whether noun k names an act of saying or believing something.
func (a *analysis) namesSaying(k int) bool {
	for _, e := range a.lex.lookup(noun, a.lemma(k)) {
		switch e.class.name {
		case "claim", "accuse", "report", "suspect", "say", "reveal", "infer", "suggest", "deny", "estimate", "believe", "show", "admit", "confirm":
			return true
		}
	}
	return false
}

// deeds are nouns of accusing that are acts, and not what is said.
var deeds = set("trial arrest prosecution detention criticism condemnation")

// isSuch reports whether noun k has such for a determiner, so that it stands for whatever was told.
func (a *analysis) isSuch(k int) bool {
	for _, g := range a.tree().Children(k) {
		if a.is(int(g), "such") {
			return true
		}
	}
	return false
}

func (a *analysis) anyDeterminer(k int) bool {
	for _, g := range a.tree().Children(k) {
		if a.is(int(g), "any", "all", "such", "these", "those", "both") {
			return true
		}
	}
	return false
}
