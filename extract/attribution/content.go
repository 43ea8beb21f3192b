package attribution

import "claimtrail/extract"

// What a cue says: the stretches of the text that are its content.

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
	if len(rs) == 0 && c.pos == verb {
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

func (a *analysis) predicated(c *cue, k int) bool {
	o := a.tree().Child(c.head, "obj")
	return !c.entry.person && a.toMark(k) < 0 && a.upos(k) != "VERB" && o > c.head && o < k
}

func (a *analysis) raised(c *cue) int {
	if c.pos != verb || !c.passive && c.class.act != hedges || c.class.act != attributes && c.class.act != hedges {
		return -1
	}
	k := a.tree().Child(c.head, "nsubj", "nsubj:pass")
	if k < 0 || k > c.head || a.governs(c, k) || a.upos(k) == "PRON" && a.rel(c.head) == "acl:relcl" {
		return -1
	}
	return k
}

func (a *analysis) parted(c *cue) extract.Range {
	if c.pos != verb || c.passive || !strong(c.class) || !finite(a.xpos(c.head)) || !a.isComma(c.head+1) {
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

func (a *analysis) mended(c *cue) []int {
	if c.pos != verb {
		return nil
	}
	var out []int
	r := a.tree().Subtree(c.head)
	for k := c.head + 1; k < r.End; k++ {
		if a.base(k) == "acl" {
			if v, ok := a.up(k); ok && v == c.head {
				out = append(out, k)
			}
		}
	}
	return out
}

func (a *analysis) hostContent(c *cue) []extract.Range {
	h, ok := a.hosted(c)
	if !ok {
		return nil
	}
	return a.around(a.tree().Subtree(h), a.tree().Subtree(c.head))
}

func (a *analysis) hosted(c *cue) (int, bool) {
	t := a.tree()
	h := t.Head(c.head)
	if h < 0 || c.pos != verb || !a.mayQuote(c) && c.class.act != attributes {
		return -1, false
	}
	switch a.base(c.head) {
	case "parataxis":
		if t.Child(c.head, "nsubj", "nsubj:pass", "obj") < 0 {
			return -1, false
		}
	case "advcl":
		m := t.Child(c.head, "mark", "advmod")
		r := t.Subtree(c.head)
		switch {
		case m >= 0 && a.is(m, "as", "like"):
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
		if b := a.base(int(k)); b == "ccomp" || b == "xcomp" {
			return -1, false
		}
	}
	return h, true
}

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

func (a *analysis) without(r extract.Range, tok int) extract.Range {
	if !r.Has(tok) {
		return r
	}
	if tok-r.Start >= r.End-tok-1 {
		return extract.Range{Start: r.Start, End: tok}
	}
	return extract.Range{Start: tok + 1, End: r.End}
}

func (a *analysis) trim(r extract.Range) extract.Range {
	for !r.Empty() && a.upos(r.End-1) == "PUNCT" && !isQuoteMark(a.d.Word(r.End-1)) {
		r.End--
	}
	for !r.Empty() && a.upos(r.Start) == "PUNCT" && !isQuoteMark(a.d.Word(r.Start)) {
		r.Start++
	}
	return r
}
