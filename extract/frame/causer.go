package frame

// Causatives: who has a deed done by people that nobody names is its doer.

// causer is who has the deed of passive v done, where nobody is named who did it: "[Velmar] had the pumps trucked to Chad", "[it] caused the pumps to be
// exported", "[it] arranged for the pumps to be exported" (Quirk et al. 1985, 16.52-54); -1 for none. Who orders it is an authority, and who arranges it where the goods are said to come from somebody
// else, which sourced tells, a broker.
func (a *analysis) causer(v int, sourced bool) int {
	for n := 0; n < 4 && a.rel(v) == "conj" && a.head(v) >= 0; n++ { // "had the pumps packed and shipped"
		v = a.head(v)
	}
	h := a.head(v)
	if h < 0 {
		return -1
	}
	switch a.rel(v) {
	case "acl": // hung on the thing: "had ten tons of ore trucked to Chad", "arranged for ten tons to be trucked"
		o := h
		for a.rel(o) == "nmod" && a.caseOf(o) == "of" && a.head(o) >= 0 {
			o = a.head(o)
		}
		if h = a.head(o); h < 0 || (a.rel(o) != "obj" || !a.headedFor(v)) && (a.rel(o) != "obl" || a.caseOf(o) != "for") {
			return -1
		}
	case "xcomp", "ccomp", "advcl":
	default:
		return -1
	}
	if !a.verbal(h) || a.passiveVoice(h) {
		return -1
	}
	switch m := a.Tree.Child(v, "mark"); a.lemma(h) {
	case "have", "get":
		if m >= 0 || a.Tree.Child(v, "aux", "aux:pass") >= 0 || a.Tree.Child(h, "obj") < h {
			return -1
		}
	case "cause", "arrange":
		if a.lemma(h) == "arrange" && sourced { // for another
			return -1
		}
		if m < 0 || a.low(m) != "to" || a.Tree.Child(v, "aux:pass") < 0 {
			return -1
		}
	default:
		return -1
	}
	if s, _ := a.subjectOf(h, false, 1); s >= 0 && a.actor(s) {
		return s
	}
	return -1
}

// headedFor reports whether a participle says where its thing goes, so that it tells a deed and not what kind of thing it is.
func (a *analysis) headedFor(v int) bool {
	for _, k := range a.Tree.Children(v) {
		if k := int(k); k > v && (a.caseOf(k) == "to" || a.caseOf(k) == "into") {
			return true
		}
	}
	return false
}
