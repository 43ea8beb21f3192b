package attribution

import "claimtrail/extract"

// Entry is a cue of the lexicon, for tests outside the package.
type Entry struct{ Cue, Pos, Class string }

// Entries lists the lexicon by part of speech and cue.
func Entries() []Entry {
	l, err := loadLexicon()
	if err != nil {
		panic(err)
	}
	var out []Entry
	for p := range l.by {
		for _, es := range l.by[p] {
			for _, e := range es {
				out = append(out, Entry{e.lemma, posNames[p], string(e.class.name)})
			}
		}
	}
	return out
}

// Found lists the cues that are found in the tokens of r, by their lexicon form.
func Found(d *extract.Document, r extract.Range) []string {
	lex, _ := loadLexicon()
	a := &analysis{d: d, lex: lex, outer: make([]int32, len(d.Tokens))}
	a.findCues()
	var out []string
	for _, c := range a.cues {
		if r.Has(c.head) {
			out = append(out, c.entry.lemma)
		}
	}
	return out
}
