package reference

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"sync"
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
	var faults []error
	header := false
	for i, row := range strings.Split(text, "\n") {
		if row == "" || row[0] == '#' {
			continue
		}
		if !header {
			header = true
			if row != "word\tpos\tsubject\tobject" {
				faults = append(faults, fmt.Errorf("%s:%d: unknown header %q", file, i+1, row))
			}
			continue
		}
		cols := strings.Split(row, "\t")
		if len(cols) != 4 || cols[0] == "" {
			faults = append(faults, fmt.Errorf("%s:%d: want four columns and a word", file, i+1))
			continue
		}
		subject, ok1 := wantNames[cols[2]]
		object, ok2 := wantNames[cols[3]]
		if !ok1 || !ok2 {
			faults = append(faults, fmt.Errorf("%s:%d: unknown kind of filler", file, i+1))
		}
		m := l.verbs
		switch cols[1] {
		case "verb":
		case "noun":
			m = l.nouns
		default:
			faults = append(faults, fmt.Errorf("%s:%d: unknown part of speech %q", file, i+1, cols[1]))
		}
		if _, dup := m[cols[0]]; dup {
			faults = append(faults, fmt.Errorf("%s:%d: %s %q is listed twice", file, i+1, cols[1], cols[0]))
		}
		m[cols[0]] = act{subject, object}
	}
	return l, errors.Join(faults...)
}
