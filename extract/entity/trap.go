package entity

import (
	"strings"

	"claimtrail/extract"
)

// trap is a form that is often something else: what stands around it decides.
type trap struct {
	next, prev   map[string]bool // words after and before it, as written, that make it something else
	near, unless []string        // strings anywhere in the article that make it something else, and that keep it what it is
	want         map[string]bool // one of these words must follow, if there are any
	kind         extract.EntityKind
	country      string // what else it is; an empty kind for no entity at all
}

// catch reports whether the form at r is the other thing, and what that is.
func (t *trap) catch(s *scanner, r extract.Range) (extract.EntityKind, string, bool) {
	switch {
	case t.want != nil && !t.want[s.word(r.End)], t.next[s.word(r.End)], t.prev[s.word(r.Start-1)],
		s.word(r.Start-1) == "," && t.prev[s.word(r.Start-2)]:
	default:
		for _, w := range t.unless {
			if strings.Contains(s.d.Text, w) {
				return "", "", false
			}
		}
		near := false
		for _, w := range t.near {
			if strings.Contains(s.d.Text, w) {
				near = true
				break
			}
		}
		if !near {
			return "", "", false
		}
	}
	return t.kind, t.country, true
}

// trappedVerb reports whether token i opens its sentence and is tagged as a word that is no name, although written like one.
func (s *scanner) trappedVerb(i int) bool { return i == s.start && s.upos(i) == "VERB" }
