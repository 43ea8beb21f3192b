package attribution

// What is taken for granted though a negation stands above it.

// granted reports whether predicate h takes for granted what its dependent tok tells, though it is negated, and marks that: "was not alone in selling", "nobody denies that
// Chad sold", "had no qualms about selling", "had no choice but to sell".
func (w *walker) granted(tok, h int, base string) bool {
	if w.presup {
		return false
	}
	switch {
	case (factives[w.lemma(h)] || factives[w.lower(h)]) && w.isNegated(h) && (w.isGerund(tok) || base == "ccomp" && w.finiteClause(tok)):
	case w.undisputed(tok, h, base):
		w.passed[h] = true
	case w.unhindered(tok, h):
	case w.noChoice(tok, h):
	case w.lemma(h) == "help" && w.isNegated(h) && w.couldNot(h) && (base == "conj" && w.butFor(tok) || base == "xcomp" && w.xpos(tok) == "VBG"): // "could not help but sell"
	case base == "advcl" && w.toMark(tok) >= 0 && w.enough(h): // "was foolish enough to sell"
	default:
		return false
	}
	w.presuppose(tok)
	w.fact = true
	return true
}

// factives are predicates of what is so, also where they are negated (Kiparsky and Kiparsky 1970).
var factives = set("alone sorry ashamed proud regret repent rue famous notorious apologetic unrepentant")

// undisputed reports whether nobody denies what clause tok tells: "nobody disputes that", "there is no denying that".
func (w *walker) undisputed(tok, h int, base string) bool {
	if base != "ccomp" || w.lemma(h) != "deny" && w.lemma(h) != "dispute" && w.lemma(h) != "contest" {
		return false
	}
	s := w.subject(h)
	return s >= 0 && w.isNobody(s) && !w.is(s, "I", "we", "my", "our") || w.isDenied(h)
}

// unhindered reports whether gerund tok is what somebody has no scruple about or makes no secret of, in the past: the noun stands above it, or is the object of verb h above it.
func (w *walker) unhindered(tok, h int) bool {
	if !w.isGerund(tok) || w.caseOf(tok) == "" {
		return false
	}
	n, v := h, w.tree().Head(h)
	if w.upos(h) == "VERB" {
		n, v = w.tree().Child(h, "obj"), h
	}
	return n >= 0 && n < tok && obstacles[w.lemma(n)] && w.isDenied(n) && w.base(n) == "obj" && v >= 0 && overcoming[w.lemma(v)] && w.hasBeen(v)
}

// noChoice reports whether infinitive tok is all that was left to somebody: "had no choice but to sell". Who has no choice now has not done it yet.
func (w *walker) noChoice(tok, h int) bool {
	v := w.tree().Head(h)
	return w.toMark(tok) >= 0 && choosing[w.lemma(h)] && w.isDenied(h) && v >= 0 && w.hasBeen(v) && (w.butFor(tok) || w.is(w.toMark(tok)-1, "but", "than"))
}

// choosing are nouns of what is left to somebody.
var choosing = set("choice option alternative")

// butFor reports whether clause tok opens with "but".
func (w *walker) butFor(tok int) bool {
	k := w.tree().Child(tok, "cc", "mark")
	return k >= 0 && w.is(k, "but")
}

// couldNot reports whether verb t has "could" or "did" for its auxiliary.
func (w *walker) couldNot(t int) bool {
	k := w.tree().Child(t, "aux")
	return k >= 0 && w.is(k, "could", "did")
}

// enough reports whether h judges somebody in the past by a deed: "was kind enough".
func (w *walker) enough(h int) bool {
	c, k := w.tree().Child(h, "cop"), w.tree().Child(h, "advmod")
	if c < 0 || w.xpos(c) != "VBD" || k < 0 || w.isNegated(h) {
		return false
	}
	return w.is(h, "enough") && judgements[w.lemma(k)] || w.is(k, "enough") && judgements[w.lemma(h)]
}

// untilThen reports whether the negation of verb t, in the simple past, holds up to a time that is named, from which on it is so: "did not sell any until 2015", "not
// until May did it sell". Of a perfect or a future that is not said.
func (w *walker) untilThen(t int) bool {
	k := w.tree().Child(t, "aux")
	if k < 0 || !w.is(k, "did") {
		return false
	}
	for _, k := range w.tree().Children(t) {
		k := int(k)
		if w.is(k, "until", "till") && w.base(k) == "mark" { // "Not until May did", with May for a subject
			return k > 0 && w.lemma(k-1) == "not"
		}
		if c := w.tree().Child(k, "case", "mark"); c >= 0 && c <= k && w.is(c, "until", "till") && (w.base(k) == "obl" || w.base(k) == "advcl") {
			return !w.modalVerb(k)
		}
	}
	return false
}
