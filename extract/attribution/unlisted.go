package attribution

// unlisted records as a cue of speech a verb that the lexicon does not know, when its frame is that of speech: somebody who can speak,
// and a clause with that or a quotation beside the two. "The envoy groused that", “P,” she thundered.
func (a *analysis) unlisted(t int) {
	if a.upos(t) != "VERB" || veiling[a.lemma(t)] || a.base(t) == "amod" || a.base(t) == "compound" || a.outer[t] > 0 || len(a.lex.lookup(verb, a.lemma(t))) > 0 || !finite(a.xpos(t)) && !a.perfect(t) || a.isPassive(t) {
		return
	}
	e := &entry{lemma: a.lemma(t), class: classNamed("say"), person: true, clause: true}
	c := cue{head: t, words: one(t), entry: e, class: e.class, pos: verb}
	who := a.tree().Child(t, "nsubj")
	if !a.tells(t) {
		if who = a.besideQuote(&c); who < 0 || !a.goesOn(min(who, t)) {
			return
		}
	}
	if who < 0 || !a.speaks(who) || a.is(who, "it", "this", "that", "which", "what") {
		return
	}
	a.cues = append(a.cues, c)
	a.cueAt[t] = int32(len(a.cues))
}

// tells reports whether verb t has a finite clause with that for its object.
func (a *analysis) tells(t int) bool {
	k := a.tree().Child(t, "ccomp")
	if k < t || !a.isFinite(k) {
		return false
	}
	m := a.tree().Child(k, "mark")
	return m >= 0 && a.is(m, "that")
}

// goesOn reports whether the quote before token t leaves its sentence open: it ends in a comma, question or exclamation mark.
func (a *analysis) goesOn(t int) bool {
	const reach = 8 // tokens of the speaker's name
	for k := t - 1; k > 0 && k > t-reach; k-- {
		if isQuoteMark(a.d.Word(k)) {
			return a.is(k-1, ",", "?", "!", "—", "–")
		}
	}
	return false
}
