package attribution

import "claimtrail/extract"

// What a cue says: the stretches of the text that are its content.

// contentOf gives the stretches of tokens that cue c governs.
func (a *analysis) contentOf(c *cue) []extract.Range {
	t := a.tree()
	var rs []extract.Range
	clause := false
	for _, k := range t.Children(c.head) {
		k := int(k)
		if !a.governs(c, k) {
			continue
		}
		b := a.base(k)
		if b == "ccomp" || b == "xcomp" && !a.predicated(c, k) || b == "csubj" || b == "parataxis" || b == "acl" {
			clause = true
		}
		rs = append(rs, a.trim(a.without(t.Subtree(k), c.head)))
	}
	for _, k := range a.mended(c) {
		r := a.trim(t.Subtree(k))
		for i := range rs {
			if rs[i].Overlaps(r) {
				rs[i] = extract.Range{}
			}
		}
		rs, clause = append(rs, r), false
	}
	if len(rs) > 1 && clause && c.pos == verb {
		// With a clause the nominal object is the hearer: "told parliament that".
		kept := rs[:0]
		i := 0
		for _, k := range t.Children(c.head) {
			k := int(k)
			if !a.governs(c, k) {
				continue
			}
			if b := a.base(k); b != "obj" && b != "obl" {
				kept = append(kept, rs[i])
			}
			i++
		}
		rs = kept
	}
	if h := a.predicate(c); h >= 0 {
		rs = []extract.Range{a.trim(extract.Range{Start: t.Child(h, "mark"), End: t.Subtree(h).End})}
	} else if len(rs) == 0 && c.pos == verb {
		rs = a.hostContent(c)
	} else if k := a.raised(c); k >= 0 {
		rs = append(rs, a.trim(a.without(t.Subtree(k), c.head)))
	} else if before := a.parted(c); !before.Empty() {
		rs = append(rs, before)
	}
	kept := rs[:0]
	for _, r := range rs {
		if !r.Empty() {
			kept = append(kept, r)
		}
	}
	return kept
}

// predicated reports whether clause k of cue c only says what its object is: "called the test a crime".
func (a *analysis) predicated(c *cue, k int) bool {
	o := a.tree().Child(c.head, "obj")
	return !c.entry.person && a.toMark(k) < 0 && a.upos(k) != "VERB" && o > c.head && o < k
}

// raised is the subject of cue c that belongs to what is said of it: "nine are expected to vote", "he seems to know", "she was accused of
// lying"; -1 for none.
func (a *analysis) raised(c *cue) int {
	if c.pos != verb || !c.passive && c.class.act != hedges || c.class.act != attributes && c.class.act != hedges {
		return -1
	}
	k := a.tree().Child(c.head, "nsubj", "nsubj:pass")
	if k < 0 || k > c.head || a.governs(c, k) || a.is(k, "it", "there") || c.class.name == "cite" || a.upos(k) == "PRON" && a.rel(c.head) == "acl:relcl" {
		return -1
	}
	return k
}

// parted is what stands in the sentence before a speaker and his verb that are set into it: "Prices, he said, will fall", where the
// tree has only the words behind as content; empty when the words do not stand so.
func (a *analysis) parted(c *cue) extract.Range {
	if c.pos != verb || c.passive || !strong(c.class) || !finite(a.xpos(c.head)) || !a.isComma(c.words.End) {
		return extract.Range{}
	}
	who := a.tree().Child(c.head, "nsubj")
	if who < 0 || who > c.head || a.base(c.head) != "root" && a.base(c.head) != "parataxis" {
		return extract.Range{}
	}
	comma := a.tree().Subtree(who).Start - 1
	start := a.d.Sentences[a.d.SentenceOf(c.head)].Tokens.Start
	if !a.isComma(comma) || comma <= start || a.outer[comma] > 0 {
		return extract.Range{}
	}
	return a.trim(extract.Range{Start: start, End: comma})
}

// mended gives the heads of what cue c says that the parser hung on a noun beneath it, or, for a noun, on its verb.
func (a *analysis) mended(c *cue) []int {
	var out []int
	r := extract.Range{Start: c.head + 1, End: a.tree().Subtree(c.head).End}
	if c.pos == noun {
		if h := a.tree().Head(c.head); h >= 0 {
			r.End = a.tree().Subtree(h).End
		}
	} else if c.pos != verb {
		return nil
	}
	for k := r.Start; k < r.End; k++ {
		if b := a.base(k); b == "acl" || b == "nmod" && c.pos == verb || (b == "ccomp" || b == "obl" && agentless(c.class)) && c.pos == noun {
			if v, ok := a.up(k); ok && v == c.head {
				out = append(out, k)
			}
		}
	}
	return out
}

// predicate is the head of the clause that noun cue c is said to be: "the envoy's message was that P"; -1 for none.
func (a *analysis) predicate(c *cue) int {
	if c.pos != noun || a.rel(c.head) != "nsubj:outer" || !c.class.source {
		return -1
	}
	h := a.tree().Head(c.head)
	if m := a.tree().Child(h, "mark"); m > c.head && a.is(m, "that") {
		return h
	}
	return -1
}

// hostContent is the content of a cue that stands inside or after what it introduces: "P, X said", "as X put it, P".
func (a *analysis) hostContent(c *cue) []extract.Range {
	h, ok := a.hosted(c)
	if !ok {
		return nil
	}
	return a.around(a.tree().Subtree(h), a.tree().Subtree(c.head))
}

// hosted is the head of the clause that cue c comments on without governing it.
func (a *analysis) hosted(c *cue) (int, bool) {
	t := a.tree()
	h := a.absolute(t.Head(c.head))
	if h < 0 || c.pos != verb || !a.mayQuote(c) && c.class.act != attributes {
		return -1, false
	}
	switch a.base(c.head) {
	case "parataxis", "vocative", "discourse": // the last two of "Later, he resumed, P"
		if t.Child(c.head, "nsubj", "nsubj:pass", "obj") < 0 {
			return -1, false
		}
		if o, s := t.Child(c.head, "obj"), t.Child(c.head, "nsubj"); s >= 0 && s < c.head && o > c.head && a.upos(o) == "NOUN" && a.isDefinite(o) && !c.entry.person {
			return -1, false // "(officials put the number at ten)": it says something else
		}
		if first := t.Subtree(c.head).Start; a.is(first, ";") || first > 0 && a.is(first-1, ";") || a.isNegated(c.head) || a.callsFalse(c) {
			return -1, false // "P; X has not commented", "P, a claim X calls nonsense"
		}
	case "advcl":
		m := t.Child(c.head, "mark", "advmod")
		r := t.Subtree(c.head)
		switch {
		case m >= 0 && a.is(m, "as", "like"):
			if s := t.Child(c.head, "nsubj"); s >= 0 && s < m {
				return -1, false // "twice as many as known"
			}
			if k := t.Child(c.head, "advmod"); c.passive && k > c.head && a.is(k, "above", "below", "earlier", "previously", "elsewhere") {
				return -1, false // "as described above": the text points to itself
			}
			if c.entry.clause && a.about(c.head) {
				return -1, false // "As reports continue of a build-up": nothing is missing in the clause
			}
		case m < 0 && finite(a.xpos(c.head)) && t.Child(c.head, "nsubj") >= 0 && (a.isComma(r.Start-1) || a.isComma(r.Start)) && (a.isComma(r.End-1) || a.isComma(r.End)):
			// "In May, advisers say, the president left"
		default:
			return -1, false
		}
	default:
		return -1, false
	}
	for _, k := range t.Children(c.head) {
		if b := a.base(int(k)); (b == "ccomp" || b == "xcomp") && !a.trails(c, int(k)) {
			return -1, false
		}
	}
	return h, true
}

// absolute is what participle t, with a subject of its own and no auxiliary, goes with, or what a verb that only a comma parts from it follows ("bought rice, freight paid, dealers said, in May": what they say is
// the whole), else t.
func (a *analysis) absolute(t int) int {
	if t < 0 || a.xpos(t) != "VBN" && a.xpos(t) != "VBG" && a.xpos(t) != "VBD" {
		return t
	}
	tree := a.tree()
	h := tree.Head(t)
	if b := a.base(t); h < 0 || h > t || a.upos(h) != "VERB" || b != "conj" && b != "parataxis" && b != "advcl" || tree.Child(t, "cc", "aux", "aux:pass", "mark") >= 0 || !a.isComma(tree.Subtree(t).Start-1) && !a.isComma(tree.Subtree(t).Start) {
		return t
	}
	if tree.Child(t, "nsubj", "nsubj:pass") < 0 && a.base(t) != "conj" {
		return t
	}
	return h
}

// about reports whether the content of verb v stands behind a preposition: "tell of a build-up".
func (a *analysis) about(v int) bool {
	t := a.tree()
	for _, k := range t.Children(v) {
		if a.base(int(k)) != "obl" {
			continue
		}
		if p := t.Child(int(k), "case"); p >= 0 && a.is(p, "of", "about") {
			return true
		}
	}
	return false
}

// around is what of r lies before and after the hole.
func (a *analysis) around(r, hole extract.Range) []extract.Range {
	if !r.Overlaps(hole) {
		return []extract.Range{a.trim(r)}
	}
	var rs []extract.Range
	if before := a.trim(extract.Range{Start: r.Start, End: hole.Start}); !before.Empty() {
		rs = append(rs, before)
	}
	if after := a.trim(extract.Range{Start: hole.End, End: r.End}); !after.Empty() {
		rs = append(rs, after)
	}
	return rs
}

// outside cuts the stretches at the source, which the parser may have taken for a part of what is said.
func (a *analysis) outside(rs []extract.Range, source extract.Range, cue int) []extract.Range {
	kept := rs[:0]
	for _, r := range rs {
		if !source.Empty() && r.Has(source.Start) {
			if source.Start < cue {
				r.End = source.Start
			} else {
				r.Start = min(source.End, r.End)
			}
			r = a.trim(r)
		}
		if !r.Empty() {
			kept = append(kept, r)
		}
	}
	return kept
}

// without cuts r before or after the token, whichever leaves more.
func (a *analysis) without(r extract.Range, tok int) extract.Range {
	if !r.Has(tok) {
		return r
	}
	if tok-r.Start >= r.End-tok-1 {
		return extract.Range{Start: r.Start, End: tok}
	}
	return extract.Range{Start: tok + 1, End: r.End}
}

// trim takes punctuation other than quotation marks off both ends.
func (a *analysis) trim(r extract.Range) extract.Range {
	for !r.Empty() && a.upos(r.End-1) == "PUNCT" && !isQuoteMark(a.d.Word(r.End-1)) {
		r.End--
	}
	for !r.Empty() && a.upos(r.Start) == "PUNCT" && !isQuoteMark(a.d.Word(r.Start)) {
		r.Start++
	}
	return r
}
