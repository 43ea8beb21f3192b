package entity

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// trap is a form that is often something else: what stands around it decides.
type trap struct {
	next, prev   []string // words after and before it, as written, that make it something else
	near, unless []string // strings anywhere in the article that make it something else, and that keep it what it is
	want         []string // one of these words must follow, if there are any
	kind         extract.EntityKind
	country      string // what else it is; an empty kind for no entity at all
}

// catch reports whether the form at r is the other thing, and what that is.
func (t *trap) catch(s *scanner, r extract.Range) (extract.EntityKind, string, bool) {
	switch {
	case t.want != nil && !slices.Contains(t.want, s.word(r.End)), slices.Contains(t.next, s.word(r.End)), slices.Contains(t.prev, s.word(r.Start-1)),
		s.word(r.Start-1) == "," && slices.Contains(t.prev, s.word(r.Start-2)):
	case len(t.near) == 0 || !s.surrounded(t):
		return "", "", false
	}
	return t.kind, t.country, true
}

// surrounded reports whether the article as a whole speaks for the other thing. It is computed once an article and trap.
func (s *scanner) surrounded(t *trap) bool {
	if known, ok := s.subject[t]; ok {
		return known
	}
	caught := (t.near[0] == "*" || s.mentions(t.near)) && !s.mentions(t.unless)
	if s.subject == nil {
		s.subject = map[*trap]bool{}
	}
	s.subject[t] = caught
	return caught
}

// mentions reports whether one of the strings occurs in the article; @arms stands for the words of arms.
func (s *scanner) mentions(list []string) bool {
	for _, w := range list {
		if w == "@arms" && s.mentions(s.g.arms) || strings.Contains(s.d.Text, w) {
			return true
		}
	}
	return false
}

// plainWord reports whether the tagger takes token i, which is written like a name, for a word that no name is: WHO in a headline
// in capitals, Polish that opens an order.
func (s *scanner) plainWord(i int, via extract.Via) bool {
	switch s.upos(i) {
	case "VERB":
		return i == s.start && !s.caps
	case "PRON", "AUX", "SCONJ", "CCONJ", "ADP", "DET", "ADV":
		return s.caps && via == extract.ViaAcronym
	}
	return false
}
