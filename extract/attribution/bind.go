package attribution

import (
	"slices"
	"strings"

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
	positional map[int][]int
	introduced map[string]int // entity id of a person -> head of the first parsed mention; filled when first asked for
	quoted     []int          // parallel to d.Quotes: index into listed of who speaks it, -1 for nobody
	label      []int          // parallel to d.Paragraphs: the colon of the speaker's label it opens with, -1 for none and outside transcripts
	voice      []int          // parallel to d.Paragraphs: index into listed of whose words the paragraph is, -1 for nobody
}

func (a *analysis) tree() *extract.Tree { return &a.d.Tree }

func (a *analysis) rel(t int) string { return a.d.Tree.Arcs[t].Rel }

func (a *analysis) base(t int) string { return extract.BaseRel(a.d.Tree.Arcs[t].Rel) }

func (a *analysis) lemma(t int) string { return a.d.Tags[t].Lemma }

func (a *analysis) xpos(t int) string { return a.d.Tags[t].XPOS }

func (a *analysis) upos(t int) string { return a.d.Tags[t].UPOS }

// lower is the word in lower case.
func (a *analysis) lower(t int) string { return strings.ToLower(a.d.Word(t)) }

// is reports whether token t is one of the words, whatever its case.
func (a *analysis) is(t int, words ...string) bool {
	w := a.d.Word(t)
	for _, x := range words {
		if strings.EqualFold(w, x) {
			return true
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
				} else if d.Tags[t].XPOS == "VBN" {
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
// singular an object too: "Moscow cast doubt".
func (a *analysis) hasSubject(t int) bool {
	k := a.tree().Child(t, "nsubj")
	return (a.xpos(t) == "NNS" || a.xpos(t) == "NN" && a.tree().Child(t, "obj") > t) && k >= 0 && k < t && a.speaks(k) && a.tree().Child(t, "det", "nmod:poss", "amod", "cop", "nummod") < 0
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
		if p == verb && (a.isScene(t) || a.isDeed(t) || a.isConjunction(t)) {
			return false
		}
		if p == verb {
			c.passive = undergone[e.lemma] || haling[e.lemma] && a.tree().Child(t, "obj") < 0 || a.isPassive(t) && !a.isMistakenPassive(t, e) && a.describedBeside(&c) < 0
			a.reclass(&c)
		}
		a.cues = append(a.cues, c)
		a.cueAt[t] = int32(len(a.cues))
		return true
	}
	return false
}

// haling are cues of bringing somebody to court, of whom a headline leaves out that he was brought: "Two firms summoned to court for".
var haling = map[string]bool{"summon to court": true, "bring to court": true, "take to court": true, "put on trial": true}

// restraint is the noun whose cue the noun of restraint t is read as: what strikes somebody for a deed is a sanction ("curbs on two firms for
// selling"), and a sanction on a deed an embargo ("sanctions on the sale of oil").
func (a *analysis) restraint(t int, lemma string) string {
	switch lemma {
	case "curb", "restriction", "limit", "measure", "ban", "embargo", "control", "sanction":
	default:
		return lemma
	}
	h := a.tree().Head(t)
	for _, n := range []int{t, h} {
		if n < 0 || n == h && a.base(t) != "obj" && a.rel(t) != "nsubj:pass" {
			continue
		}
		for _, k := range a.tree().Children(n) {
			k := int(k)
			if p := a.caseOf(k); k < t || p != "on" && p != "against" || a.base(k) != "nmod" && a.base(k) != "obl" {
				continue
			}
			switch m := a.d.MentionAt(k); {
			case lemma == "sanction":
				if forbidden[a.lemma(k)] && (m == nil || m.Class == extract.NoActor) {
					return "embargo"
				}
			case a.acts(k) && (a.penalises(n, k) || a.base(t) == "obj" && a.penalises(h, k)):
				return "sanction"
			}
		}
	}
	return lemma
}

// forbidden are nouns of what an embargo forbids.
var forbidden = set("sale export import supply delivery shipment transfer trade purchase provision procurement transport re-export")

// penalises reports whether a gerund behind "for" hangs on n or on k, whom a restraint strikes.
func (a *analysis) penalises(n, k int) bool {
	for _, h := range []int{n, k} {
		for _, g := range a.tree().Children(h) {
			if g := int(g); g > k && a.isGerund(g) && a.caseOf(g) == "for" {
				return true
			}
		}
	}
	return false
}

// undergone are cues whose subject is the accused, though they are active.
var undergone = map[string]bool{"appear in court": true, "go on trial": true, "stand trial": true}

// isScene reports whether verb t is see with a thing or event for its subject, which sees nothing: "the deal will see Chad buy jets".
func (a *analysis) isScene(t int) bool {
	if a.lemma(t) != "see" {
		return false
	}
	s := a.tree().Child(t, "nsubj")
	return s >= 0 && a.upos(s) == "NOUN" && scenes[a.lemma(s)] && a.tree().Child(t, "xcomp", "ccomp") >= 0
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
		return m != nil && m.Class != extract.NoActor && m.Class != extract.Place && m.Class != extract.Carrier
	case "capture":
		s := a.tree().Child(t, "nsubj")
		return s >= 0 && (a.upos(s) == "PRON" || a.kindOf(s) != extract.DocumentSource && a.kindOf(s) != extract.MediaSource)
	}
	return false
}

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
	if at <= t+1+len(e.rest) {
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

// isPassive reports whether verb t is passive: by its auxiliary or subject, or as a participle behind its noun.
func (a *analysis) isPassive(t int) bool {
	if a.tree().Child(t, "aux:pass", "nsubj:pass", "csubj:pass") >= 0 {
		return true
	}
	if a.partedHave(t) >= 0 {
		return false
	}
	if x := a.tree().Child(t, "xcomp"); a.lemma(t) == "report" && x == t+1 && a.xpos(x) == "VBG" && a.d.Paragraphs[a.paragraphOf(t)].Kind == extract.Heading {
		return true // "Libya Reported Making Gas": was reported
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

// reclass gives a verb the class that its frame decides: "charged that" claims where "charged with" accuses, "told X to"
// urges where "told X that" says, "warned against" urges where "warned that" predicts.
func (a *analysis) reclass(c *cue) {
	t := a.tree()
	if c.class.act == attributes && a.knowsHow(c.head) {
		c.class = classNamed("possible")
		return
	}
	switch c.entry.class.name {
	case "begin":
		switch {
		case a.obliges(c):
			c.class = classNamed("must")
		case c.entry.lemma == "mean" && c.passive && a.infinitive(c.head) >= 0:
			c.class = classNamed("plan")
		case c.entry.lemma == "enable" && a.xpos(c.head) != "VBD" && !a.perfect(c.head):
			c.class = classNamed("possible") // what was enabled has happened, what is enabled may
		}
	case "believe":
		if x := a.infinitive(c.head); c.passive && c.entry.lemma == "suppose" && x >= 0 && !a.perfect(x) {
			c.class = classNamed("must") // "is supposed to sell", while "is supposed to have sold" is thought
		}
		if c.passive && c.entry.lemma == "see" && a.recordedIn(c.head) >= 0 {
			c.class = classNamed("show") // "as seen in images"
		}
		x := t.Child(c.head, "xcomp")
		if k := t.Child(c.head, "advcl"); x < 0 && c.passive && k > c.head && k <= c.head+2 && a.xpos(k) == "VBG" && a.caseOf(k) == "" {
			x = k // "was seen delivering", read as an adverbial
		}
		if c.entry.lemma == "see" && x >= 0 && a.upos(x) == "VERB" && a.toMark(x) < 0 && a.xpos(x) != "VBN" {
			c.class = classNamed("know") // "saw them deliver", "was seen delivering": perceived, not thought
		}
	case "know":
		if x := a.infinitive(c.head); c.entry.lemma == "remember" && x >= 0 && !a.perfect(x) {
			c.class = classNamed("begin") // who remembered to sell sold
		}
	case "reveal":
		if o := t.Child(c.head, "obj"); o >= 0 && c.entry.lemma == "find" && ways[a.lemma(o)] {
			c.class = classNamed("begin") // who finds a way to sell says nothing
		}
		if c.entry.lemma == "turn out" && a.infinitive(c.head) >= 0 {
			c.class = classNamed("begin") // who turned out to have sold said nothing
		}
	case "admit":
		if x := a.infinitive(c.head); c.entry.lemma != "accept" {
		} else if x >= 0 && !a.perfect(x) {
			c.class = classNamed("plan") // who accepted to sell has not sold yet
		} else if t.Child(c.head, "ccomp", "xcomp") < 0 {
			c.class = classNamed("begin") // who accepted a thing took it
		}
	case "promise":
		if c.entry.lemma == "commit" && !c.passive {
			if o := t.Child(c.head, "obj"); o >= 0 && a.upos(o) != "PRON" {
				c.class = classNamed("plan") // "committed money to building" gives and does not promise
			}
		}
	case "permit":
		if s := a.subject(c.head); !c.passive && s >= 0 && a.upos(s) == "NOUN" && !a.acts(s) && !permits[a.lemma(s)] {
			c.class = classNamed("possible") // a thing enables, a state or a law permits
		}
	case "accuse":
		if t.Child(c.head, "ccomp") >= 0 && c.entry.lemma == "charge" {
			c.class = classNamed("claim")
		}
	case "say", "insist":
		switch c.entry.lemma {
		case "highlight", "underline", "underscore", "stress", "emphasise", "emphasize":
			if s := a.subject(c.head); s >= 0 && a.upos(s) == "NOUN" && !a.speaks(s) {
				c.class = classNamed("begin") // "the seizure highlights his sales": an event says nothing
			}
			return
		case "call":
			if o := t.Child(c.head, "obj"); o > c.head && gatherings[a.lemma(o)] {
				c.class = classNamed("begin") // "called a meeting"
			}
			return
		case "begin", "continue", "go on":
			s := t.Child(c.head, "nsubj")
			if t.Child(c.head, "ccomp") < 0 && (t.Child(c.head, "xcomp", "obj") >= 0 || c.entry.lemma == "go on" && a.hasGerund(c.head) || s >= 0 && !a.speaks(s)) {
				c.class = classNamed("begin")
			}
			return
		}
		if !c.entry.person && c.entry.lemma != "say" {
			return
		}
		if x := a.infinitive(c.head); x >= 0 && !(c.passive && c.entry.lemma == "say") && t.Child(c.head, "ccomp") < 0 {
			c.class = classNamed("plan") // an order
		}
	case "reject":
		switch c.entry.lemma {
		case "reject", "dismiss", "rebuff", "spurn", "rubbish", "rule out", "laugh off", "brush off", "brush aside", "shrug off", "wave away":
			return // "rejected that P" says that it is not so
		}
		for k := c.words.End; k < min(c.words.End+2, len(a.d.Tokens)); k++ {
			if a.is(k, "that") && a.base(k) == "mark" {
				c.class = classNamed("say") // "fired back that P" says that it is
			}
		}
	case "block":
		if c.entry.lemma == "keep" && !a.keptFrom(c.head) {
			c.class = classNamed("begin") // "keep selling"
		}
	case "warn":
		if x := a.infinitive(c.head); x >= 0 {
			c.class = classNamed("urge")
			return
		}
		for _, k := range t.Children(c.head) {
			if p := a.caseOf(int(k)); p == "against" {
				c.class = classNamed("urge")
				return
			}
		}
		// What is over or going on is no prediction: "warned that Iran had sold".
		if k := t.Child(c.head, "ccomp"); k >= 0 && a.tree().Child(k, "aux") < 0 && a.xpos(k) == "VBD" || k >= 0 && (a.perfect(k) || a.goesOnNow(k)) {
			c.class = classNamed("say")
		}
	case "ask":
		if x := a.infinitive(c.head); x >= 0 {
			c.class = classNamed("plan") // a request
		}
	}
}

// goesOnNow reports whether verb t is progressive and has no modal: "was shipping", but "will be shipping".
func (a *analysis) goesOnNow(t int) bool {
	x := a.tree().Child(t, "aux")
	return a.xpos(t) == "VBG" && x >= 0 && finite(a.xpos(x))
}

// knowsHow reports whether verb t has an infinitive with how for its object: who learns or shows how to sell says nothing.
func (a *analysis) knowsHow(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); k < t || b != "ccomp" && b != "xcomp" && b != "advcl" {
			continue
		}
		if m := a.toMark(k); m > t && a.is(m-1, "how") {
			return true
		}
	}
	return false
}

// ways are what somebody finds in order to do something.
var ways = set(`way means route method solution path loophole workaround avenue`)

// permits are nouns of what gives a permission, where other things make something possible.
var permits = set(`law rule treaty deal agreement licence license constitution sanction contract waiver resolution permit charter accord pact
	regulation decree order directive exemption act bill provision clause legislation ruling embargo convention`)

// obliges reports whether the have or get of cue c says what must be done: "has to sell", "has got to sell". In the past it says that it
// was done ("had to sell"), unless that past is reported speech, where it may stand for "have to".
func (a *analysis) obliges(c *cue) bool {
	if c.entry.lemma != "have" && c.entry.lemma != "get" && c.entry.lemma != "get to" {
		return false
	}
	x := a.infinitive(c.head)
	if x < 0 || a.base(x) != "xcomp" || a.is(a.toMark(x)-1, "yet") || a.tree().Child(c.head, "obj") >= 0 {
		return false
	}
	w := walker{analysis: a}
	if c.entry.lemma != "have" {
		return a.perfect(c.head)
	}
	return !a.perfect(c.head) && (a.xpos(c.head) != "VBD" || w.reportedPast(c.head))
}

// acts reports whether noun t is an actor or stands for one.
func (a *analysis) acts(t int) bool {
	if m := a.d.MentionAt(t); m != nil && m.Class != extract.NoActor && m.Class != extract.Place {
		return true
	}
	l := a.lemma(t)
	return anonymousNouns[l] || officeNouns[l] || governmentNouns[l] || bodyNouns[l]
}

// gatherings are what somebody calls without calling it anything.
var gatherings = set(`meeting session summit conference election vote referendum strike rally halt truce ceasefire witness attention`)

// speaks reports whether noun t can speak: a person, a body, a medium, a document.
func (a *analysis) speaks(t int) bool {
	if a.upos(t) != "NOUN" {
		return true
	}
	if m := a.d.MentionAt(t); m != nil && m.Class != extract.NoActor {
		return true
	}
	l := a.lemma(t)
	return anonymousNouns[l] || officeNouns[l] || titles[l] || governmentNouns[l] || bodyNouns[l] || mediaNouns[l] || documentNouns[l]
}

// infinitive is the to-infinitive that depends on verb t, or -1.
func (a *analysis) infinitive(t int) int {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if (a.base(k) == "xcomp" || a.base(k) == "advcl" || a.base(k) == "ccomp") && k > t {
			if m := a.toMark(k); m > t && !a.commaWithin(t, m) {
				return k
			}
		}
	}
	return -1
}

// keptFrom reports whether "from" stands within the clause of verb t, as in "kept the firm from selling".
func (a *analysis) keptFrom(t int) bool {
	for k := t + 1; k < a.tree().Subtree(t).End; k++ {
		if a.is(k, "from") {
			return true
		}
	}
	return false
}

// commaWithin reports whether a comma stands between two tokens.
func (a *analysis) commaWithin(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if a.isComma(k) {
			return true
		}
	}
	return false
}

// finishing lists verbs of bringing to an end that have an infinitive of purpose only.
var finishing = set("complete finish finalise finalize conclude")

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

// cueOn is the cue headed at token t, or nil.
func (a *analysis) cueOn(t int) *cue {
	if i := a.cueAt[t]; i > 0 {
		return &a.cues[i-1]
	}
	return nil
}

// governs reports whether the dependent k of cue c is content: what is said, believed, planned, stopped.
func (a *analysis) governs(c *cue, k int) bool {
	t := a.tree()
	rel := a.rel(k)
	base := extract.BaseRel(rel)
	if c.words.Has(k) {
		return false // "as she put it"
	}
	if c.pos == verb && a.upos(c.head) == "NOUN" && !a.hasSubject(c.head) {
		return base == "acl" || base == "obj"
	}
	switch c.pos {
	case noun:
		return a.nounGoverns(c, k, base)
	case adj:
		switch base {
		case "xcomp", "ccomp", "csubj":
			return true
		case "advcl":
			return a.toMark(k) >= 0 || c.entry.takes(a.caseOf(k))
		case "obl", "nmod":
			return c.entry.takes(a.caseOf(k))
		case "nsubj":
			// "the sale is likely", "deliveries are set to begin": an event noun as subject
			return a.isEvent(k) && a.tree().Child(c.head, "xcomp", "ccomp") < 0
		}
		return false
	}
	if c.entry.lemma == "make" && !c.passive && a.toMark(k) >= 0 {
		return false // who is made to sell sells, who makes it easier to sell does not
	}
	if c.class.name == "cite" && len(c.entry.rest) > 0 && base == "obl" && !a.speaks(k) {
		return false // "relied on data" cites, "relied on tanks" does not
	}
	if c.class.name == "begin" && a.toMark(k) >= 0 && finishing[c.entry.lemma] {
		return false // "completed tests to make engines": what for, not what is done
	}
	switch base {
	case "ccomp":
		return true
	case "csubj":
		return c.passive || t.Child(c.head, "expl") >= 0 || c.class.act == hedges
	case "xcomp":
		return len(c.entry.rest) > 0 && a.lemma(k) == c.entry.rest[0] || a.upos(k) == "VERB" || a.isEvent(k) || t.Child(k, "cop", "aux") >= 0 || a.toMark(k) >= 0
	case "obj":
		if c.entry.lemma == "make up" && portions[a.lemma(k)] { // "rockets make up half of the imports": a part is no invention
			return false
		}
		return !c.entry.person && !a.invertedSubject(c, k) && !(c.class.name == "believe" && c.entry.clause && c.entry.np == nil)
	case "nsubj":
		if rel == "nsubj:pass" {
			return !c.entry.person && t.Child(c.head, "xcomp", "ccomp", "csubj", "csubj:pass") < 0
		}
		if o := t.Child(c.head, "obj"); o >= 0 && (len(c.entry.rest) == 0 || a.lemma(o) != c.entry.rest[0]) { // "took place" has no object
			return false
		}
		if c.class.name == "plan" && len(c.entry.rest) > 0 && a.isEvent(k) { // "the sale won approval"
			return true
		}
		return (c.class.act == halts || c.class.act == inherits || c.class.act == fails) && !c.passive && t.Child(c.head, "xcomp", "ccomp") < 0 && a.isEvent(k)
	case "advcl":
		if m := t.Child(k, "mark"); m >= 0 && a.is(m, "whether", "that") {
			return true
		}
		if a.toMark(k) >= 0 {
			switch c.class.act {
			case unrealises, hedges, fails, negates, inherits:
				return true
			}
			return c.passive && c.class.act == attributes
		}
		if a.xpos(k) == "VBG" && k > c.head && k <= c.head+3 && a.caseOf(k) == "" && c.class.name != "cite" && t.Child(c.head, "obj") < 0 && !a.commaWithin(c.head, k) {
			return true // "is considering supplying"
		}
		if o := t.Child(c.head, "obj"); o >= 0 && o < k && a.xpos(k) == "VBG" && a.caseOf(k) == "" && c.class.act == attributes {
			switch a.lemma(o) { // "cited cases of Iran receiving aid"
			case "case", "instance", "example", "report", "evidence", "record", "sign":
				return true
			}
		}
		return c.entry.takes(a.caseOf(k)) || a.xpos(k) == "VBG" && c.entry.person && a.caseOf(k) == "of"
	case "obl":
		if c.class.act == diminishes && a.caseOf(k) == "on" && t.Child(c.head, "obj") >= 0 {
			return true // "cut its reliance on imports"
		}
		return c.entry.takes(a.caseOf(k)) && rel != "obl:agent" && (a.caseOf(k) != "on" || !a.isDate(k)) // "reported on Friday"
	case "parataxis":
		if m := t.Child(k, "mark"); m > c.head && a.is(m, "that") {
			return true
		}
		return a.speechBefore(c, k)
	}
	return false
}

// portions are nouns for how much of a whole something is.
var portions = set("bulk part half third quarter fifth tenth majority share portion percent % percentage most remainder rest lot")

// isEvent reports whether token k is a noun, so that it can name an event.
func (a *analysis) isEvent(k int) bool { return a.upos(k) == "NOUN" }

// nounGoverns is governs for a noun cue.
func (a *analysis) nounGoverns(c *cue, k int, base string) bool {
	switch base {
	case "ccomp", "xcomp":
		return true
	case "acl":
		if a.rel(k) == "acl:relcl" {
			return a.thatClause(k) || a.contactClause(k)
		}
		if a.toMark(k) >= 0 {
			return c.class.name != "say" && c.class.name != "insist" || a.perfect(k) // "in the position to sell" says nothing
		}
		if a.contactClause(k) {
			return true
		}
		if a.tree().Child(k, "mark") >= 0 || a.thatClause(k) {
			return true
		}
		if a.xpos(k) == "VBG" && a.caseOf(k) == "" { // "no sign of Iran selling arms", with Iran hung on the noun
			for _, g := range a.tree().Children(c.head) {
				if g := int(g); g > c.head && g < k && a.base(g) == "nmod" && c.entry.takes(a.caseOf(g)) && k-g <= 2 {
					return true
				}
			}
			return false
		}
		return a.xpos(k) == "VBG"
	case "advcl":
		return a.toMark(k) >= 0 || a.xpos(k) == "VBG" && c.entry.takes(a.caseOf(k))
	case "nmod", "obl":
		return a.rel(k) != "nmod:poss" && (c.entry.takes(a.caseOf(k)) || a.xpos(k) == "VBG")
	case "compound":
		return a.isEvent(k)
	case "appos":
		return false
	}
	return false
}

// thatClause reports whether clause k, which the parser may have taken for a relative clause, is a content clause: it opens with
// "that" or "whether", which is no argument in it since it has a subject of its own and, where that stands for its object, another one.
func (a *analysis) thatClause(k int) bool {
	t := a.tree()
	if a.cueOn(t.Head(k)) != nil && a.isFinite(k) { // behind a claim noun that is no relative pronoun where the clause has a subject
		for _, g := range t.Children(k) {
			if g := int(g); g < k && a.is(g, "that") && max(t.Child(k, "nsubj", "nsubj:pass"), a.secondSubject(k)) > g && t.Child(k, "obj", "ccomp", "xcomp", "obl") >= 0 {
				return true
			}
		}
	}
	that, subject, objects := -1, false, 0
	for _, g := range t.Children(k) {
		g := int(g)
		switch {
		case that < 0 && g < k && a.is(g, "that", "whether"):
			that = g
			if a.base(g) == "nsubj" {
				return false
			}
		case a.base(g) == "nsubj":
			subject = true
		case a.base(g) == "obj":
			objects++
		}
	}
	return that >= 0 && subject && (a.rel(that) != "obj" || objects > 0)
}

// contactClause reports whether clause k says without a "that" what the claim noun right before it holds: "no evidence the ship carried
// rifles". It is finite, has a subject of its own, and an object too, so that the noun is none of its own arguments.
func (a *analysis) contactClause(k int) bool {
	t := a.tree()
	n, s := t.Head(k), t.Child(k, "nsubj", "nsubj:pass")
	if s < 0 || s > k || !a.isFinite(k) || t.Child(k, "mark") >= 0 || t.Subtree(k).Start != n+1 || a.upos(n+1) == "PUNCT" || strings.HasPrefix(a.xpos(s), "W") || strings.HasPrefix(a.xpos(n+1), "W") {
		return false // "the trial, where prosecutors told"
	}
	return t.Child(k, "obj", "ccomp", "xcomp", "nsubj:pass") >= 0
}

// exemplified is the noun that token tok is an example of: "actions such as sending arms"; -1 when it is none.
func (a *analysis) exemplified(tok int) int {
	if b := a.base(tok); b != "advcl" && b != "obl" && b != "nmod" && b != "acl" {
		return -1
	}
	for _, k := range a.tree().Children(tok) {
		k := int(k)
		if a.is(k, "such", "including") && k < tok && (a.rel(k) == "mark" || a.rel(k) == "case") {
			for n := k - 1; n >= 0 && n >= k-4; n-- {
				if a.nominal(n) {
					return n
				}
				if a.upos(n) != "PUNCT" {
					return -1
				}
			}
		}
	}
	return -1
}

// isFinite reports whether verb t is a finite form, auxiliaries included.
func (a *analysis) isFinite(t int) bool {
	if finite(a.xpos(t)) {
		return true
	}
	for _, k := range a.tree().Children(t) {
		if b := a.base(int(k)); b == "aux" || b == "cop" {
			return true
		}
	}
	return false
}

// up is the governor of token tok. Where the parser hung a content clause or an accused deed on the person beside it ("told
// parliament that P", "accused the firm of selling"), or on the one cited in between, it is the cue, and mended is true.
func (a *analysis) up(tok int) (h int, mended bool) {
	t := a.tree()
	h = t.Head(tok)
	if n := a.exemplified(tok); n >= 0 && n != h {
		return n, false
	}
	if h < 0 {
		return h, false
	}
	if n := a.voiced(tok, h); n >= 0 {
		return n, false
	}
	// The last word of a phrasal cue stands for the whole: "pleaded not guilty to selling", "stopped short of selling".
	if v := t.Head(h); v >= 0 && v < h {
		if c := a.cueOn(v); c != nil && c.words.Has(h) && (c.entry.takes(a.caseOf(tok)) || a.base(tok) == "ccomp") {
			return v, true
		}
	}
	if n := t.Head(h); relating[a.lemma(h)] && n >= 0 && n < h && (a.base(h) == "amod" || a.base(h) == "acl") && a.cueOn(n) != nil && a.cueOn(n).pos == noun {
		return n, true // "charges related to selling"
	}
	switch a.base(tok) {
	case "advcl":
		if j := a.judgement(tok, h); j >= 0 {
			return j, false
		}
		if o, ok := a.blamedFor(tok, h); ok {
			return o, true
		}
		if n := a.intention(tok, h); n >= 0 {
			return n, true
		}
		if n := a.evidenceTo(tok, h); n >= 0 {
			return n, false
		}
		if n := a.askedFor(tok, h); n >= 0 {
			return n, true
		}
	case "ccomp":
		if v := a.rightBeforeThat(tok, h); v >= 0 {
			return v, true
		}
	case "obl":
		return a.nounBefore(tok, h)
	case "nmod":
		if v := a.accuserOf(tok, h); v >= 0 {
			return v, true
		}
		if v := a.reproach(tok, h); v >= 0 {
			return v, true
		}
	case "xcomp":
		if n := a.intention(tok, h); n >= 0 {
			return n, true
		}
		if j := a.judgement(tok, h); j >= 0 {
			return j, false
		}
	case "nsubj": // "Most of them were old, the agency noted": the first subject is that of the clause
		if c := a.cueOn(h); c != nil && c.pos == verb && c.class.source {
			if k := t.Child(h, "ccomp"); k > tok && k < h && a.subject(h) != tok {
				return k, false
			}
		}
	}
	if a.base(tok) != "acl" || !a.nominal(h) {
		return h, false
	}
	if v := t.Head(h); v >= 0 && v < h && a.rel(h) == "nsubj" && a.xpos(tok) == "VBN" && t.Child(h, "mark") >= 0 {
		if c := a.cueOn(v); c != nil && c.pos == verb && c.class.source {
			return v, true // "says that a crew delivered", the past tense read as a participle
		}
	}
	if c := a.cueOn(h); c != nil && c.pos == noun && a.governs(c, tok) && !a.thatClause(tok) {
		return h, false
	}
	if p := a.caseOf(tok); p != "" && a.xpos(tok) == "VBG" { // "imposed sanctions on two firms for selling"
		v := h
		for steps := 0; v >= 0 && steps < 4 && a.nominal(v); steps++ {
			v = t.Head(v)
		}
		if v >= 0 && v < h {
			if o, ok := a.blamedFor(tok, v); ok {
				return o, true
			}
		}
	}
	that := a.thatClause(tok)
	n := h
	v := t.Head(n)
	for steps := 0; that && v >= 0 && steps < 3 && a.nominal(v) && a.cueOn(n) == nil; steps++ { // "said on condition of anonymity that"
		n, v = v, t.Head(v)
		if c := a.cueOn(n); c != nil && c.pos == noun && c.class.source && c.entry.takes("of") {
			return n, true // "consensus among experts that P", the clause hung on the experts
		}
	}
	if v < 0 {
		return h, false
	}
	if c := a.cueOn(n); that && n != h && c != nil && c.pos == noun {
		return n, true // "concern to diplomats that P"
	}
	c := a.cueOn(v)
	if c == nil || c.pos == noun {
		return h, false
	}
	switch a.base(n) {
	case "obj", "iobj":
		if that && c.class.name != "cite" && !c.entry.person && (!a.speaks(n) && !a.isDate(n) || a.upos(n) == "NOUN" && documentNouns[a.lemma(n)]) {
			return h, false // a thing has a relative clause, a hearer does not
		}
	case "obl":
		if c.passive && a.rel(n) == "obl:agent" && a.toMark(tok) >= 0 && n == h {
			return v, true // "is thought by analysts to have sold"
		}
	case "nsubj":
	default:
		return h, false
	}
	if that {
		if c.class.name == "cite" && a.xpos(v) == "VBG" && t.Head(v) >= 0 {
			if outer := a.cueOn(t.Head(v)); outer != nil && outer.pos == verb && outer.class.source {
				return t.Head(v), true
			}
		}
		if c.class.source && (a.cueOn(n) == nil || n == h && a.base(n) != "obl" && a.hears(v)) && t.Child(v, "ccomp") < 0 && n > v {
			return v, true
		}
		return h, false
	}
	if p := a.caseOf(tok); a.xpos(tok) == "VBG" && p != "" && c.entry.takes(p) && (c.entry.person || a.rel(h) == "obl:agent") {
		return v, true
	}
	return h, false
}

// relating are participles that say what a charge, report or plan is about.
var relating = set(`related relate connected connect linked link tied tie stemming stem arising arise concerning concern involving involve`)

// rightBeforeThat is the verb or noun of speech right before the "that" of clause tok, which the parser hung on h, the governor of both:
// "protested, with Cairo firing back that P", "gave assurances that P"; -1 for none.
func (a *analysis) rightBeforeThat(tok, h int) int {
	const longest = 3 // words of a cue
	t := a.tree()
	m := t.Child(tok, "mark")
	if m < 0 || !a.is(m, "that") {
		return -1
	}
	for k := m - 1; k > h && k >= m-longest; k-- {
		c := a.cueOn(k)
		if c == nil || !c.class.source || t.Head(k) != h {
			continue
		}
		if c.pos == verb && t.Child(k, "ccomp", "obj") < 0 && a.upos(k) == "VERB" || c.pos == noun && k == m-1 && (a.base(k) == "obj" || a.base(k) == "iobj") && !a.hears(h) {
			return k
		}
	}
	return -1
}

// voicing are verbs of bringing up what a claim noun names.
var voicing = set(`make level raise spread bring lodge voice publish circulate emerge surface appear float air file issue repeat hear swirl abound`)

// voiced is the claim noun that verb or participle h only brings up, and that tok says the content of: "allegations made about the sale",
// "reports have emerged of a sale"; -1 for none.
func (a *analysis) voiced(tok, h int) int {
	if b := a.base(tok); b != "obl" && b != "advcl" || tok < h || !voicing[a.lemma(h)] || a.upos(h) != "VERB" || a.toMark(tok) >= 0 || a.tree().Child(h, "obj", "xcomp") >= 0 || affairs[a.lemma(tok)] {
		return -1
	}
	n := a.tree().Child(h, "nsubj", "nsubj:pass")
	if a.base(h) == "acl" && (n < 0 || strings.HasPrefix(a.xpos(n), "W")) {
		n = a.tree().Head(h)
	}
	if n < 0 || n > h {
		return -1
	}
	if c := a.cueOn(n); c == nil || c.pos != noun || !c.class.source || !c.entry.takes(a.caseOf(tok)) {
		return -1
	}
	return n
}

// hears reports whether the object of verb h is a hearer: "told the trial that".
func (a *analysis) hears(h int) bool {
	c := a.cueOn(h)
	return c != nil && c.pos == verb && c.entry.person && c.class.act == attributes
}

// reproach is the verb that reproaches noun h with what tok names, which the parser hung on the noun: "blamed the envoy for the sale"; -1
// for none. An of-phrase is a part of the noun ("the head of the firm") unless that is a name, or has one before.
func (a *analysis) reproach(tok, h int) int {
	t := a.tree()
	v, p := t.Head(h), a.caseOf(tok)
	if v < 0 || p == "" || tok < h || a.base(h) != "obj" && a.rel(h) != "nsubj:pass" {
		return -1
	}
	c := a.cueOn(v)
	if c == nil || c.pos != verb || !c.entry.person || !c.entry.takes(p) {
		return -1
	}
	for _, k := range t.Children(v) {
		if k := int(k); k > h && a.governs(c, k) {
			return -1
		}
	}
	named := p != "of" || a.upos(h) != "NOUN"
	for _, k := range t.Children(h) {
		if k := int(k); a.base(k) == "nmod" && a.caseOf(k) == p {
			if k > tok {
				return -1
			}
			named = named || k < tok
		}
	}
	if !named {
		return -1
	}
	return v
}

// judgement is the adjective beneath verb h that judges infinitive tok, which the parser hung on the verb: "makes it impossible for Iran
// to sell"; -1 for none.
func (a *analysis) judgement(tok, h int) int {
	if j := a.tree().Child(h, "xcomp"); j > h && j < tok && a.upos(j) == "ADJ" && a.toMark(tok) >= 0 {
		return j
	}
	return -1
}

// blamedFor is the noun of blame that verb v has as its object and gerund tok gives the deed of: "imposed sanctions on two firms for
// selling", wherever the parser hung the gerund.
func (a *analysis) blamedFor(tok, v int) (int, bool) {
	p := a.caseOf(tok)
	if p == "" || a.xpos(tok) != "VBG" {
		return -1, false
	}
	o := a.tree().Child(v, "obj")
	if o < 0 || o > tok {
		return -1, false
	}
	c := a.cueOn(o)
	return o, c != nil && c.pos == noun && c.class.act == attributes && c.entry.takes(p)
}

// intention is the noun of intention or failure that is the object of verb h and stands right before infinitive tok, which the
// parser hung on the verb: "made plans to sell"; -1 for none.
func (a *analysis) intention(tok, h int) int {
	n := a.toMark(tok) - 1
	for _, k := range a.tree().Children(h) { // "a refusal by the firm to sell", the author hung on the verb
		if k := int(k); k > h && a.base(k) == "obl" && a.caseOf(k) == "by" && a.tree().Subtree(k).End == n+1 {
			n = a.tree().Subtree(k).Start - 1
			break
		}
	}
	if o := a.tree().Child(h, "obj"); a.lemma(h) == "make" && o > h && o < n { // "made a deal worth a million to sell"
		n = o
	}
	if n <= h || a.tree().Head(n) != h || a.base(n) != "obj" {
		return -1
	}
	c := a.cueOn(n)
	if c == nil || c.pos != noun || c.class.act != unrealises && c.class.act != fails && c.class.act != negates {
		return -1
	}
	return n
}

// evidenceTo is the evidence that is the object of verb h and that infinitive tok says the use of, which the parser hung on the verb: "has
// provided no evidence to confirm that"; -1 for none.
func (a *analysis) evidenceTo(tok, h int) int {
	c, n := a.cueOn(tok), a.tree().Child(h, "obj")
	if c == nil || c.pos != verb || c.class.act != attributes || n < h || n > tok || a.toMark(tok) < 0 {
		return -1
	}
	if e := a.cueOn(n); e == nil || e.pos != noun || e.class.name != "show" && e.class.name != "suggest" {
		return -1
	}
	for k := n + 1; k < a.toMark(tok); k++ {
		if a.upos(k) != "PUNCT" {
			return -1
		}
	}
	return n
}

// accuserOf is the verb of accusing in the passive whose agent is h, on which the parser hung the noun n of what it accuses of: "suspected
// by Egypt of involvement"; -1 for none.
func (a *analysis) accuserOf(n, h int) int {
	v := a.tree().Head(h)
	if v < 0 || a.rel(h) != "obl:agent" || n < h || a.cueOn(n) == nil {
		return -1
	}
	if c := a.cueOn(v); c == nil || !c.passive || !c.entry.person || !c.entry.takes(a.caseOf(n)) {
		return -1
	}
	return v
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

// askedFor is the noun, subject or object of verb h before gerund tok, that asks for the gerund and its preposition, though the parser
// hung it on the verb: "no decision has been taken on selling", "no trace was found of Iran selling"; -1 for none.
func (a *analysis) askedFor(tok, h int) int {
	p := a.caseOf(tok)
	if p == "" || p == "by" || p == "in" || p == "for" || p == "from" || !a.isGerund(tok) || a.cueOn(h) != nil && a.governs(a.cueOn(h), tok) {
		return -1
	}
	for _, k := range a.tree().Children(h) {
		k := int(k)
		if b := a.base(k); k > tok || b != "nsubj" && b != "obj" {
			continue
		}
		if c := a.cueOn(k); c != nil && c.pos == noun && c.class.act != inherits && c.entry.takes(p) {
			return k
		}
	}
	return -1
}

// nounBefore mends a prepositional phrase that the parser hung on the verb though the noun right before it asks for it:
// "won a contract for the delivery", "called for an end to deliveries".
func (a *analysis) nounBefore(tok, h int) (int, bool) {
	p := a.caseOf(tok)
	start := a.tree().Subtree(tok).Start
	for n := start - 1; p != "" && n > h && n >= start-4; n-- {
		if !a.nominal(n) {
			if u := a.upos(n); u == "ADP" || u == "DET" || u == "ADJ" || u == "PROPN" {
				continue
			}
			break
		}
		g := a.tree().Head(n)
		if c := a.cueOn(n); c != nil && c.pos == noun && c.entry.takes(p) && (g == h || g >= 0 && a.accuserOf(n, g) == h) {
			return n, true
		}
	}
	return h, false
}

// speechBefore reports whether parataxis k is the speech that cue c introduces: after a colon or within quotation marks.
func (a *analysis) speechBefore(c *cue, k int) bool {
	if c.class.act != attributes && c.class.act != denies && c.class.act != unrealises || !c.class.source {
		return false
	}
	if c.head < k {
		s := a.tree().Subtree(k).Start
		for i := s - 1; i > c.head && i >= s-3; i-- {
			if w := a.d.Word(i); w == ":" {
				return true
			}
		}
	}
	return a.outer[k] > 0 && a.outer[c.head] != a.outer[k]
}

// invertedSubject reports whether the parser took the speaker of an inverted cue for its object: “P,” said X.
func (a *analysis) invertedSubject(c *cue, k int) bool {
	if c.class.act != attributes || c.passive || k < c.head || a.tree().Child(c.head, "nsubj", "aux") >= 0 {
		return false
	}
	switch c.entry.lemma {
	case "say", "add", "write", "ask", "reply", "explain", "continue", "note", "argue", "recall":
		if m := a.d.MentionAt(k); m != nil && m.Class != extract.NoActor || a.upos(k) == "PROPN" || a.upos(k) == "PRON" {
			return a.base(c.head) == "root" || a.base(c.head) == "parataxis"
		}
	}
	return false
}

func (a *analysis) isComma(t int) bool {
	return t >= 0 && t < len(a.d.Tokens) && a.d.Word(t) == ","
}

// subject is the head of who does verb t: its own subject, or the one it shares with or takes from its governor; -1 for none.
func (a *analysis) subject(t int) int {
	tree := a.tree()
	for steps := 0; steps < 12 && t >= 0; steps++ {
		k := tree.Child(t, "nsubj", "nsubj:outer")
		if k > t && a.isDate(k) {
			k = -1 // "P, X said Friday"
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
			// "Iran, officials said, shipped": the parser took the speaker for an apposition or a second subject.
			if p := tree.Child(k, "appos"); p == t-1 && p > k+1 && a.isComma(k+1) {
				return p
			}
			relative := a.rel(t) == "acl:relcl" && a.is(k, "which", "that", "whom", "who")
			for _, p := range tree.Children(t) {
				if p := int(p); p > k && p < t && a.rel(p) == "nsubj" && (relative || a.isComma(tree.Subtree(p).Start-1)) {
					return p
				}
			}
			return k
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
			return h
		case "root", "parataxis":
			return -1
		default:
			return -1
		}
	}
	return -1
}
