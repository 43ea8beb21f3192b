package reference

import (
	_ "embed"
	"sync"

	"claimtrail/extract/internal/list"
)

//go:embed data/acts.tsv
var actsTSV string

// want is what a grammatical slot asks of its filler.
type want uint8

const (
	anything want = iota
	party
	thing
)

var wantNames = map[string]want{"": anything, "party": party, "thing": thing}

// act is what a verb asks of its subject and object; for a noun, subject is its possessor.
type act struct{ subject, object want }

// acts holds verbs and nouns by lemma.
type acts struct{ verbs, nouns map[string]act }

// loadActs decodes the embedded list once.
var loadActs = sync.OnceValues(func() (*acts, error) { return parseActs("acts.tsv", actsTSV) })

// parseActs decodes the list. It reports every fault at once, one a line, as "file:line: message".
func parseActs(file, text string) (*acts, error) {
	l := &acts{verbs: make(map[string]act, 256), nouns: make(map[string]act, 128)}
	err := list.Read(file, text, 4, 4, func(cell []string, fault list.Fault) {
		if cell[0] == "" {
			fault("no word")
			return
		}
		subject, ok1 := wantNames[cell[2]]
		object, ok2 := wantNames[cell[3]]
		if !ok1 || !ok2 {
			fault("unknown kind of filler")
		}
		m := l.verbs
		switch cell[1] {
		case "verb":
		case "noun":
			m = l.nouns
		default:
			fault("unknown part of speech %q", cell[1])
		}
		if _, dup := m[cell[0]]; dup {
			fault("%s %q is listed twice", cell[1], cell[0])
		}
		m[cell[0]] = act{subject, object}
	})
	return l, err
}
