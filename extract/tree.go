package extract

// Heads of tokens that have no governor.
const (
	Root     = -1 // the root of its sentence
	Unparsed = -2 // its sentence was not parsed
)

// Arc is the dependency of one token on its head, in Universal Dependencies v2.
type Arc struct {
	Head int     // token index in the document, Root or Unparsed
	Rel  string  // relation with subtype: nsubj, nsubj:pass, obl:agent, ...
	Prob float32 // probability of the head under the parser, 0 to 1
}

// Tree is the dependency forest of a document: one arc a token and, for walking down, the children of each.
type Tree struct {
	Arcs []Arc // parallel to Document.Tokens
	kids []int32
	from []int32 // children of token t are kids[from[t]:from[t+1]], in text order
}

// NewTree indexes the arcs.
func NewTree(arcs []Arc) Tree {
	t := Tree{Arcs: arcs, from: make([]int32, len(arcs)+1)}
	n := 0
	for _, a := range arcs {
		if a.Head >= 0 {
			t.from[a.Head+1]++
			n++
		}
	}
	for i := range arcs {
		t.from[i+1] += t.from[i]
	}
	t.kids = make([]int32, n)
	next := make([]int32, len(arcs))
	copy(next, t.from)
	for i, a := range arcs {
		if a.Head >= 0 {
			t.kids[next[a.Head]] = int32(i)
			next[a.Head]++
		}
	}
	return t
}

// Parsed reports whether token tok belongs to a parsed sentence.
func (t *Tree) Parsed(tok int) bool { return tok < len(t.Arcs) && t.Arcs[tok].Head != Unparsed }

// Head is the governor of tok, Root or Unparsed.
func (t *Tree) Head(tok int) int { return t.Arcs[tok].Head }

// Rel is the relation of tok to its governor.
func (t *Tree) Rel(tok int) string { return t.Arcs[tok].Rel }

// Children are the dependents of tok in text order. The slice belongs to the tree.
func (t *Tree) Children(tok int) []int32 { return t.kids[t.from[tok]:t.from[tok+1]] }

// Child is the first dependent of tok with one of the relations, or -1. A relation without subtype stands for itself alone.
func (t *Tree) Child(tok int, rels ...string) int {
	for _, k := range t.Children(tok) {
		for _, r := range rels {
			if t.Arcs[k].Rel == r {
				return int(k)
			}
		}
	}
	return -1
}

// Subtree is the smallest range that covers tok and all its descendants.
func (t *Tree) Subtree(tok int) Range {
	r := Range{tok, tok + 1}
	for _, k := range t.Children(tok) {
		s := t.Subtree(int(k))
		r.Start, r.End = min(r.Start, s.Start), max(r.End, s.End)
	}
	return r
}

// Dominates reports whether tok is anc or one of its descendants.
func (t *Tree) Dominates(anc, tok int) bool {
	for ; tok >= 0; tok = t.Arcs[tok].Head {
		if tok == anc {
			return true
		}
	}
	return false
}

// BaseRel is a relation without its subtype: nsubj for nsubj:pass.
func BaseRel(rel string) string {
	for i := 0; i < len(rel); i++ {
		if rel[i] == ':' {
			return rel[:i]
		}
	}
	return rel
}

// NounPhrase is the phrase headed by tok as a reader would quote it: with determiners and modifiers, prepositional ones
// too, and a name in close apposition ("the shipyard Velmar", Quirk et al. 1985, 17.65), but without a leading preposition or
// conjunction, further conjuncts, loose appositions, relative and participial clauses after the head, and the punctuation around it.
// Dependents for which skip is true are left out with all that follows them on
// their side; skip may be nil. The range is contiguous and holds tok.
func (t *Tree) NounPhrase(tok int, skip func(kid int) bool) Range {
	r := Range{tok, tok + 1}
	kids := t.Children(tok)
	for i := len(kids) - 1; i >= 0; i-- { // to the left, from the head outwards
		k := int(kids[i])
		if k > tok || t.Arcs[k].Rel == "punct" {
			continue
		}
		s := t.Subtree(k)
		if !premodifier(t.Arcs[k].Rel) || skip != nil && skip(k) || s.End > r.Start || !t.punctuation(s.End, r.Start) {
			break
		}
		r.Start = s.Start
	}
	const longestShort = 10    // tokens
	short := r.End             // behind a short form or other amount in brackets, which is quoted only where more of the phrase follows: "nine tonnes (200 bags) of rice"
	for _, k32 := range kids { // to the right
		k := int(k32)
		if k < tok || t.Arcs[k].Rel == "punct" {
			continue
		}
		if s := t.Subtree(k); BaseRel(t.Arcs[k].Rel) == "appos" && s.Start == r.End && s.End-s.Start <= longestShort && t.Arcs[s.Start].Rel == "punct" && t.Arcs[s.End-1].Rel == "punct" {
			short = s.End
			continue
		}
		tight := BaseRel(t.Arcs[k].Rel) == "appos" && t.Subtree(k).Start == r.End && t.Arcs[r.End].Rel != "punct"
		if !postmodifier(t.Arcs[k].Rel) && !tight || skip != nil && skip(k) || !t.punctuation(max(r.End, short), t.Subtree(k).Start) {
			break
		}
		r.End = t.quotedEnd(k, skip)
	}
	return r
}

func premodifier(rel string) bool {
	switch BaseRel(rel) {
	case "det", "amod", "compound", "nummod", "nmod", "flat", "advmod", "acl", "fixed", "goeswith", "obl":
		return true
	}
	return false
}

func postmodifier(rel string) bool {
	switch BaseRel(rel) {
	case "flat", "fixed", "goeswith", "compound", "nmod", "nummod", "amod", "det", "case":
		return true
	}
	return false
}

// quotedEnd is the end of the subtree of a modifier, without the clauses and appositions that trail behind its own head.
func (t *Tree) quotedEnd(k int, skip func(int) bool) int {
	end := k + 1
	for _, c32 := range t.Children(k) {
		c := int(c32)
		if c < k || t.Arcs[c].Rel == "punct" {
			continue
		}
		rel := BaseRel(t.Arcs[c].Rel)
		if rel != "conj" && !postmodifier(rel) || skip != nil && skip(c) {
			break
		}
		end = t.quotedEnd(c, skip)
	}
	return end
}

// punctuation reports whether [from, to) is empty or holds nothing but punctuation.
func (t *Tree) punctuation(from, to int) bool {
	for i := from; i < to; i++ {
		if t.Arcs[i].Rel != "punct" {
			return false
		}
	}
	return from <= to
}
