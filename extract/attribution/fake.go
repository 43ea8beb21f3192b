package attribution

import "claimtrail/extract"

// Papers, images and quotations that are not what they seem, and works of fiction: what they say or show, nobody asserts. Evidence that is only
// asked for shows nothing either.

// fictions are works in which nothing told is a fact.
var fictions = set("novel novella thriller fable sitcom comedy opera fiction screenplay film movie drama musical cartoon satire parody skit scenario simulation")

// unreal are adjectives of what there is only in such a work or in somebody's mind.
var unreal = set("spoof satirical mock fictional fictitious hypothetical imaginary simulated imagined")

// forged gathers what says that source head is not what it seems, or a work of fiction.
func (w *walker) forged(head, over int) {
	if w.isFiction(head) {
		w.push(classNamed("must"), one(head), over, false)
		return
	}
	if w.upos(head) != "NOUN" || w.kindOf(head) != extract.DocumentSource {
		return
	}
	if k := w.unmasked(head); k >= 0 {
		w.push(classNamed("must"), one(k), over, false)
	}
}

// unmasked is the word that says of paper n that it is not genuine: an adjective ("a doctored image"), a clause of its own ("which turned out to be
// forged", "later shown to be a fake"), or the predicate of which it is the subject ("the letter is a forgery"); -1 for none.
func (w *walker) unmasked(n int) int {
	if k := w.qualifier(n, "pretend"); k >= 0 {
		return k
	}
	for _, k := range w.tree().Children(n) {
		k := int(k)
		if s := w.tree().Child(k, "nsubj", "nsubj:pass"); k < n || w.base(k) != "acl" || w.isNegated(k) || s >= 0 && w.upos(s) != "PRON" {
			continue
		}
		for x := k; x >= 0; x = w.tree().Child(x, "xcomp") {
			if w.isFalse(x) || fictions[w.lemma(x)] || makings[w.lemma(x)] && w.isPassive(x) {
				return x
			}
		}
	}
	if h := w.tree().Head(n); h >= 0 && w.base(n) == "nsubj" && w.isFalse(h) {
		if i := w.heldBy(h); published[w.lemma(n)] && i >= 0 && w.listed[i].Source.Head >= 0 {
			return -1 // "press reports saying that P are false, the minister said": he answers them
		}
		return h
	}
	return -1
}

// isFiction reports whether noun n is a work of fiction, or a paper or broadcast that is a joke: "in a spoof bulletin".
func (w *walker) isFiction(n int) bool {
	if fictions[w.lemma(n)] || w.lemma(n) == "game" && w.tree().Child(n, "compound") == n-1 && w.is(n-1, "war", "video", "computer", "board") {
		return true
	}
	for _, k := range w.tree().Children(n) {
		if k := int(k); k < n && unreal[w.lower(k)] {
			return true
		}
	}
	return false
}

// isPaper reports whether noun n may hold words or pictures of others.
func (w *walker) isPaper(n int) bool {
	return w.upos(n) == "NOUN" && (documentNouns[w.lemma(n)] || w.is(n, "quote", "quotation", "clip", "picture", "screenshot"))
}

// wanted reports whether evidence n is asked for, looked for or in question, so that there may be none: "what proof is there that P", "demanded evidence
// that P", "where is the proof that P".
func (w *walker) wanted(n int) bool {
	if d := w.tree().Child(n, "det"); d >= 0 && w.is(d, "what", "which", "any") {
		return true
	}
	h := w.tree().Head(n)
	if h < 0 {
		return false
	}
	switch w.base(n) {
	case "obj":
		return seeking[w.lemma(h)]
	case "obl":
		return w.caseOf(n) == "for" && seeking[w.lemma(h)]
	case "nsubj":
		return w.is(h, "where")
	}
	return false
}

// unfound reports whether evidence n is what somebody has not found or seen: "found no evidence that P", "did not find", "failed to find", "has yet to see
// evidence that P". It shows nothing by itself.
func (w *walker) unfound(n int) bool {
	h := w.tree().Head(n)
	if h < 0 || w.base(n) != "obj" || w.upos(h) != "VERB" {
		return false
	}
	if s := w.subject(h); w.isDenied(n) || w.isNegated(h) || s >= 0 && w.isNobody(s) {
		return true
	}
	m := w.toMark(h)
	if m > 0 && w.is(m-1, "yet") {
		return true
	}
	c := w.cueOn(max(w.tree().Head(h), 0))
	return m >= 0 && w.tree().Head(h) >= 0 && c != nil && (c.class.act == fails || c.class.act == negates)
}

// misses is who has not found evidence n, where the verb that says so makes nobody a source by itself ("saw no proof that P"); -1 for none.
func (w *walker) misses(n int) int {
	h := w.tree().Head(n)
	if c := w.cueOn(h); c != nil && c.class.source && w.governs(c, n) || presenting[w.lemma(h)] {
		return -1
	}
	if s := w.subject(h); s >= 0 && w.speaks(s) && !w.is(s, "there", "it") {
		return s
	}
	return -1
}

// presenting are verbs of giving evidence to others: who gives none has not looked for it.
var presenting = set("provide offer give present produce submit supply furnish adduce")

// seeking are verbs whose object, or phrase with "for", need not be there.
var seeking = set("demand seek want request need require await ask call look search wait hunt press")

// checked gathers the label under which an article that checks facts puts a sentence: "Claim: Chad sold jets", "Myth: Chad sold jets".
func (w *walker) checked(s extract.Sentence, root int) {
	t := s.Tokens.Start
	if w.is(t, "the", "false") && t+1 < s.Tokens.End {
		t++
	}
	if t+1 >= s.Tokens.End || w.d.Word(t+1) != ":" {
		return
	}
	w.presup, w.fact = false, false
	switch w.lower(t) {
	case "claim", "allegation", "rumour", "rumor":
		es := w.lex.lookup(noun, w.lower(t))
		if len(es) > 0 && !w.passed[t] {
			w.passed[t] = true
			w.unnamed(&es[0], t, root)
		}
	case "myth", "fiction", "lie", "fake":
		w.push(classNamed("pretend"), one(t), root, false)
	}
}

// picturing is the cue by which a picture or paper shows the thing headed by token h or by a noun above it: "photos show crates of drones sold to Chad";
// nil for none.
func (w *walker) picturing(h int) *cue {
	const deepest = 4 // nouns above one another
	for steps := 0; steps < deepest && h >= 0 && w.nominal(h); steps++ {
		v := w.tree().Head(h)
		if w.base(h) == "obj" && v >= 0 && v < h {
			c := w.cueOn(v)
			if c == nil || c.pos != verb || c.class.name != "show" && c.class.name != "suggest" {
				return nil
			}
			if s := w.subject(v); s < 0 || !w.isPaper(s) {
				return nil
			}
			return c
		}
		if b := w.base(h); b != "nmod" && b != "conj" && b != "compound" {
			return nil
		}
		h = v
	}
	return nil
}
