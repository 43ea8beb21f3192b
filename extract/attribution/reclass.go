package attribution

import (
	"claimtrail/extract"
)

// The class of a cue, by the words around it.

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
	if a.wielded(t) && a.penalises(h, t) {
		return "sanction" // "hit two firms with a ban for selling"
	}
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

// penalises reports whether a gerund behind "for", or an event or gerund behind "over", hangs on n or on k, whom a restraint strikes.
func (a *analysis) penalises(n, k int) bool {
	for _, h := range []int{n, k} {
		for _, g := range a.tree().Children(h) {
			if g := int(g); g > k && (a.isGerund(g) && a.caseOf(g) == "for" || a.caseOf(g) == "over") {
				return true
			}
		}
	}
	return false
}

// undergone are cues whose subject is the accused, though they are active.
var undergone = map[string]bool{"appear in court": true, "go on trial": true, "stand trial": true}

// reclass gives a verb the class that its frame decides: "charged that" claims where "charged with" accuses, "told X to"
// urges where "told X that" says, "warned against" urges where "warned that" predicts.
func (a *analysis) reclass(c *cue) {
	t := a.tree()
	if c.class.act == attributes && a.knowsHow(c.head) {
		c.class = classNamed("possible")
		return
	}
	if c.entry.lemma == "prove" && a.infinitive(c.head) >= 0 { // "the ship proved to be carrying rifles": it was
		c.class = classNamed("begin")
		return
	}
	if c.passive && c.entry.lemma == "undertake" {
		c.class = classNamed("begin") // work that is undertaken is done
		return
	}
	if a.records(c) {
		c.class = classNamed("show")
		return
	}
	if asking[c.entry.lemma] && a.asksWhether(c.head) {
		c.class = classNamed("ask")
		return
	}
	switch c.entry.class.name {
	case "begin":
		switch {
		case a.resumes(c.head):
			c.class = classNamed("say")
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
		if k := t.Child(c.head, "ccomp"); x < 0 && k > c.head && a.xpos(k) != "VBN" && t.Child(k, "mark", "aux", "cop") < 0 && (a.xpos(k) == "VB" || t.Child(c.head, "obj") > c.head) {
			x = k // "saw men deliver them", with a clause of its own
		}
		if c.entry.lemma == "see" && x >= 0 && a.upos(x) == "VERB" && a.toMark(x) < 0 && a.xpos(x) != "VBN" {
			c.class = classNamed("know") // "saw them deliver", "was seen delivering": perceived, not thought
		}
		if k := t.Child(c.head, "ccomp"); c.entry.lemma == "see" && k > c.head && a.is(t.Subtree(k).Start, "how") {
			c.class = classNamed("know") // "saw how they delivered"
		}
	case "know":
		if x := a.infinitive(c.head); c.entry.lemma == "remember" && x >= 0 && !a.perfect(x) {
			c.class = classNamed("begin") // who remembered to sell sold
		}
		if o := t.Child(c.head, "obj", "nsubj:pass"); o >= 0 && c.entry.lemma == "hear" && pleas[a.lemma(o)] {
			c.class = classNamed("begin") // a court that hears a case has not heard of it
		}
	case "report":
		if o := t.Child(c.head, "obj"); c.entry.lemma == "run" && (o < 0 || !documentNouns[a.lemma(o)] && a.outer[o] == 0) {
			c.class = classNamed("begin") // who runs a programme reports nothing
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
		if s := a.subject(c.head); !c.passive && s >= 0 && a.upos(s) == "NOUN" && !a.acts(s) && !permits[a.lemma(s)] && !documentNouns[a.lemma(s)] {
			c.class = classNamed("possible") // a thing enables, a state or a law permits
			if c.entry.lemma != "permit" && (a.xpos(c.head) == "VBD" || a.perfect(c.head)) {
				c.class = classNamed("begin") // what it allowed somebody to do he has done
			}
		}
	case "accuse":
		if t.Child(c.head, "ccomp") >= 0 && c.entry.lemma == "charge" {
			c.class = classNamed("claim")
		}
	case "urge":
		if s := a.subject(c.head); c.entry.lemma == "call for" && s >= 0 && covenants[a.lemma(s)] {
			c.class = classNamed("plan") // "the deal calls for Chad to deliver"
		}
		if k := t.Child(c.head, "ccomp"); c.entry.lemma == "advise" && k > c.head && (a.perfect(k) || a.xpos(k) == "VBD" || a.tree().Child(k, "aux:pass") >= 0 && a.xpos(a.tree().Child(k, "aux:pass")) == "VBD") {
			c.class = classNamed("say") // "advised the panel that it had sold none": what is over is told
		}
	case "fail":
		if s := t.Child(c.head, "nsubj"); c.entry.lemma == "collapse" && s >= 0 && a.xpos(s) == "NNS" && flows[a.lemma(s)] {
			c.class = classNamed("reduce") // "imports collapsed": they fell, while a deal comes to nothing
		}
	case "say", "insist":
		switch c.entry.lemma {
		case "highlight", "underline", "underscore", "stress", "emphasise", "emphasize":
			if s := a.subject(c.head); s >= 0 && a.upos(s) == "NOUN" && !a.speaks(s) {
				c.class = classNamed("begin") // "the seizure highlights his sales": an event says nothing
			}
			return
		case "compare":
			if c.passive && t.Child(c.head, "nsubj:pass") < 0 {
				c.class = classNamed("begin") // "compared to a delivery of six": nobody compares
			}
			return
		case "call":
			if o := t.Child(c.head, "obj"); o > c.head && (gatherings[a.lemma(o)] || a.isRung(c.head, o)) {
				c.class = classNamed("begin") // "called a meeting", "called a friend"
			}
			return
		case "read":
			if s := t.Child(c.head, "nsubj"); s < 0 || a.kindOf(s) != extract.DocumentSource {
				c.class = classNamed("begin") // who reads says nothing, what reads does
			}
			return
		case "begin", "continue", "go on":
			s := t.Child(c.head, "nsubj")
			if on := c.words.End - 1; c.entry.lemma == "go on" && on > c.head && (a.base(on) == "case" || a.base(on) == "mark") {
				c.class = classNamed("begin") // "went on the offensive"
				return
			}
			if t.Child(c.head, "ccomp") < 0 && (t.Child(c.head, "xcomp", "obj") >= 0 || c.entry.lemma == "go on" && a.hasGerund(c.head) || s >= 0 && (!a.speaks(s) || a.lemma(s) == "work")) { // "work began on the dam that Chad is building"
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
		if c.entry.lemma == "keep" && (!a.keptFrom(c.head) || a.keptSecret(c.head)) {
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

// records reports whether cue c says what stands in a paper: "the minutes record that", "the invoice lists six jets".
func (a *analysis) records(c *cue) bool {
	if l := c.entry.lemma; l != "record" && l != "list" && l != "document" && l != "log" || c.passive {
		return false
	}
	return a.speakingPaper(a.tree().Child(c.head, "nsubj"))
}

// resumes reports whether verb t, which says that something goes on, stands without what does so beside a clause, its subject being somebody: "the colonel
// resumed, Chad sold them".
func (a *analysis) resumes(t int) bool {
	s := a.tree().Child(t, "nsubj")
	if s < 0 || !finite(a.xpos(t)) || !a.acts(s) && a.upos(s) != "PRON" || a.tree().Child(t, "obj", "xcomp", "aux") >= 0 {
		return false
	}
	if b := a.base(t); b == "parataxis" || b == "vocative" {
		return a.isComma(a.tree().Subtree(t).Start) || a.isComma(a.tree().Subtree(s).Start-1)
	}
	k := a.tree().Child(t, "ccomp", "parataxis")
	return k > t && a.isComma(t+1) && a.isFinite(k)
}

// asking are verbs that ask for an answer when a clause with whether or if stands behind them.
var asking = set("press push pressure challenge question query probe")

// asksWhether reports whether a clause with whether or if hangs behind verb t.
func (a *analysis) asksWhether(t int) bool {
	for _, k := range a.tree().Children(t) {
		if m := a.tree().Child(int(k), "mark"); int(k) > t && m > t && a.nextMark(m, int(k)) {
			return true
		}
	}
	return false
}

// nextMark reports whether whether or if is one of the marks from m on before verb k.
func (a *analysis) nextMark(m, k int) bool {
	for ; m < k && a.upos(m) != "NOUN"; m++ {
		if a.is(m, "whether", "if") {
			return true
		}
	}
	return false
}

// acts reports whether noun t is an actor or stands for one.
func (a *analysis) acts(t int) bool {
	if m := a.d.MentionAt(t); m != nil && m.Class != extract.NoActor && m.Class != extract.Place {
		return true
	}
	l := a.lemma(t)
	return anonymousNouns[l] || officeNouns[l] || governmentNouns[l] || bodyNouns[l]
}

// isRung reports whether verb t of calling has only somebody o for its object, whom it calls nothing.
func (a *analysis) isRung(t, o int) bool {
	if a.upos(o) == "PRON" || !a.acts(o) || len(a.d.Tokens) > o+1 && isQuoteMark(a.d.Word(o+1)) {
		return false
	}
	for _, k := range a.tree().Children(t) {
		if k := int(k); k > o && (a.base(k) == "xcomp" || a.base(k) == "obj" || a.base(k) == "ccomp" || a.base(k) == "obl" && a.outer[k] > 0 || a.upos(k) == "ADJ") {
			return false
		}
	}
	end := a.tree().Subtree(o).End
	return end >= len(a.d.Tokens) || a.outer[end] == a.outer[t] && !isQuoteMark(a.d.Word(end)) && a.upos(end-1) != "ADJ"
}

// pleas are what a court hears.
var pleas = set("case appeal plea petition motion lawsuit suit application")

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
	return anonymousNouns[l] || officeNouns[l] || titles[l] || governmentNouns[l] || bodyNouns[l] || mediaNouns[l] || documentNouns[l] || heading[l]
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

// keptSecret reports whether what verb t keeps from somebody is an event, which he is not told of: "kept the sale from its allies".
func (a *analysis) keptSecret(t int) bool {
	tree := a.tree()
	o := tree.Child(t, "obj", "nsubj:pass")
	if o < 0 || tree.Child(o, "nmod") < 0 || a.upos(o) != "NOUN" {
		return false
	}
	for _, k := range tree.Children(t) {
		if k := int(k); a.base(k) == "obl" && a.caseOf(k) == "from" {
			return a.upos(k) == "PROPN" || a.upos(k) == "NOUN"
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

// flows are nouns of trade that goes on and may rise and fall.
var flows = set("export import sale shipment delivery supply purchase flow")

// covenants are nouns of what parties have laid down between them.
var covenants = set("deal agreement contract accord pact treaty plan timetable schedule memorandum protocol budget")
