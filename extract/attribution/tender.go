package attribution

// What comes of tenders.

// unawarded reports whether verb or noun h says that nothing was bought at tender tok, the claim: "passed on its tender for wheat", "made no purchase at its
// tender", "did not buy at the tender", "rejected all offers at its tender".
func (w *walker) unawarded(tok, h int) bool {
	if tok != w.claim || w.presup || w.lemma(tok) != "tender" {
		return false
	}
	switch p := w.caseOf(tok); w.lemma(h) {
	case "pass":
		return w.base(tok) == "obl" && p == "on" && w.upos(h) == "VERB" && w.tree().Child(h, "obj") < 0
	case "purchase", "buy", "award", "deal", "purchasing":
		if p != "at" && p != "in" && p != "on" && p != "under" {
			return false
		}
		o := w.tree().Child(h, "obj")
		return w.isDenied(h) || w.isNegated(h) || o >= 0 && (w.is(o, "nothing", "none") || w.isDenied(o))
	case "offer", "bid":
		v := w.tree().Head(h)
		return v >= 0 && w.base(h) == "obj" && (w.lemma(v) == "reject" || w.lemma(v) == "decline") && !w.isNegated(v) && (p == "at" || p == "in")
	case "nothing", "none":
		v := w.tree().Head(h)
		return v >= 0 && w.base(h) == "obj" && (w.lemma(v) == "buy" || w.lemma(v) == "purchase") && (p == "at" || p == "in")
	case "make": // with the tender on the verb
		o := w.tree().Child(h, "obj")
		return o >= 0 && w.base(tok) == "obl" && (p == "at" || p == "in" || p == "on" || p == "under") && (w.lemma(o) == "purchase" || w.lemma(o) == "award") && w.isDenied(o)
	}
	return false
}
