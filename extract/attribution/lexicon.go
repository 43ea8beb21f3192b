package attribution

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimtrail/extract/internal/list"
)

//go:embed data/cues.tsv
var cuesTSV string

// pos is the part of speech under which a cue is looked up.
type pos uint8

const (
	verb pos = iota
	noun
	adj
	adv
	modal
	mark
	prep
	posCount
)

var posNames = [posCount]string{"verb", "noun", "adj", "adv", "modal", "mark", "prep"}

// entry is one cue of the lexicon.
type entry struct {
	lemma  string   // as it stands in the lexicon
	rest   []string // further words of a phrasal cue: out, for
	class  *class
	slots  []string // prepositions whose object is content
	person bool     // the object is a person who hears or stands accused, not content
	np     *class   // the class when an event noun or gerund is the content, nil for the same
	clause bool     // attributes with a clause or quote only: "found that", not "found a mine"
}

// takes reports whether the object of preposition p is content. The preposition that ends a phrasal cue always has one; what takes
// "about" takes what stands for it.
func (e *entry) takes(p string) bool {
	if p == "regarding" || p == "concerning" {
		p = "about"
	}
	if n := len(e.rest); n > 0 && p != "" && e.rest[n-1] == p {
		return true
	}
	for _, s := range e.slots {
		if s == p {
			return true
		}
	}
	return false
}

// lexicon finds cues by their first lemma; entries of more words come before those of fewer.
type lexicon struct {
	by    [posCount]map[string][]entry
	count int
}

// lookup gives the entries whose first word is lemma.
func (l *lexicon) lookup(p pos, lemma string) []entry { return l.by[p][lemma] }

// loadLexicon decodes the embedded lexicon once.
var loadLexicon = sync.OnceValues(func() (*lexicon, error) { return parseLexicon("cues.tsv", cuesTSV) })

// parseLexicon decodes tab-separated cue entries. It reports every fault at once, one a line, as "file:line: message".
func parseLexicon(file, text string) (*lexicon, error) {
	l := &lexicon{}
	for p := range l.by {
		l.by[p] = make(map[string][]entry, 256)
	}
	named := make(map[string]*class, len(classes))
	for i := range classes {
		named[string(classes[i].name)] = &classes[i]
	}
	err := list.Read(file, text, 3, 4, func(cell []string, fault list.Fault) {
		cue, posName, className, slots := cell[0], cell[1], cell[2], cell[3]
		p := posCount
		for i, name := range posNames {
			if name == posName {
				p = pos(i)
			}
		}
		c := named[className]
		switch {
		case cue == "" || strings.TrimSpace(cue) != cue || strings.Contains(cue, "  "):
			fault("cue %q is empty or has stray blanks", cue)
			return
		case p == posCount:
			fault("unknown part of speech %q of %q", posName, cue)
			return
		case c == nil:
			fault("unknown class %q of %q", className, cue)
			return
		}
		e := entry{lemma: cue, class: c}
		first := cue
		if i := strings.IndexByte(cue, ' '); i >= 0 {
			first, e.rest = cue[:i], strings.Split(cue[i+1:], " ")
		}
		if slots != "" {
			for _, s := range strings.Split(slots, " ") {
				if s == "-obj" {
					e.person = true
				} else if s == "-np" {
					e.clause = true
				} else if name, ok := strings.CutPrefix(s, "np:"); ok {
					if e.np = named[name]; e.np == nil {
						fault("unknown class %q of %q", name, cue)
					}
				} else if s == "" || s[0] == '-' {
					fault("bad slot %q of %q", s, cue)
				} else {
					e.slots = append(e.slots, s)
				}
			}
		}
		es := l.by[p][first]
		at := len(es)
		for i := range es {
			if es[i].lemma == cue {
				fault("%s %q is listed twice", posName, cue)
			}
			if at == len(es) && len(es[i].rest) < len(e.rest) {
				at = i
			}
		}
		l.by[p][first] = slices.Insert(es, at, e)
		l.count++
	})
	return l, err
}
