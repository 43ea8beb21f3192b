package reference

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"sync"

	"claimtrail/extract"
)

//go:embed data/nouns.tsv
var nounsTSV string

// sense tells apart the nouns that stand for a state.
type sense uint8

const (
	noSense     sense = iota
	institution       // government, army, ministry
	territory         // country, nation
	office            // president, minister: one person who stands for the state
	servant           // official, soldier, engineer: stands for the state when its country is named
)

var senseNames = map[string]sense{"": noSense, "institution": institution, "territory": territory, "office": office, "servant": servant}

var classNames = map[string]extract.ActorClass{
	"": extract.NoActor, "state": extract.State, "body": extract.InterState, "group": extract.ArmedGroup, "firm": extract.Firm,
	"organisation": extract.OtherBody, "person": extract.Individual, "place": extract.Place, "carrier": extract.Carrier,
}

// noun is one entry of the list of nouns.
type noun struct {
	before []string // words of a compound before the last, in lower case, hyphens apart
	class  extract.ActorClass
	sense  sense
	counts bool // "a group of engineers": the of-phrase may decide
}

// lexicon finds nouns by their last word, longer compounds first.
type lexicon struct{ nouns map[string][]noun }

// loadLexicon decodes the embedded lists once.
var loadLexicon = sync.OnceValues(func() (*lexicon, error) { return parseNouns("nouns.tsv", nounsTSV) })

// parseNouns decodes the list of nouns. It reports every fault at once, one a line, as "file:line: message".
func parseNouns(file, text string) (*lexicon, error) {
	l := &lexicon{nouns: make(map[string][]noun, 1024)}
	var faults []error
	header := false
	for i, row := range strings.Split(text, "\n") {
		if row == "" || row[0] == '#' {
			continue
		}
		if !header {
			header = true
			if row != "noun\tclass\tsense\tcount" {
				faults = append(faults, fmt.Errorf("%s:%d: unknown header %q", file, i+1, row))
			}
			continue
		}
		cols := strings.Split(row, "\t")
		if len(cols) != 4 {
			faults = append(faults, fmt.Errorf("%s:%d: %d columns, want 4", file, i+1, len(cols)))
			continue
		}
		words := strings.Fields(strings.ReplaceAll(cols[0], "-", " - "))
		class, okClass := classNames[cols[1]]
		sense, okSense := senseNames[cols[2]]
		switch {
		case len(words) == 0:
			faults = append(faults, fmt.Errorf("%s:%d: no noun", file, i+1))
			continue
		case !okClass:
			faults = append(faults, fmt.Errorf("%s:%d: unknown class %q", file, i+1, cols[1]))
		case !okSense || sense != noSense && class != extract.State:
			faults = append(faults, fmt.Errorf("%s:%d: sense %q does not fit class %q", file, i+1, cols[2], cols[1]))
		case cols[3] != "" && cols[3] != "of":
			faults = append(faults, fmt.Errorf("%s:%d: count is %q, want of or nothing", file, i+1, cols[3]))
		}
		last := words[len(words)-1]
		n := noun{words[:len(words)-1], class, sense, cols[3] == "of"}
		ns := l.nouns[last]
		at := len(ns)
		for k := range ns {
			if strings.Join(ns[k].before, " ") == strings.Join(n.before, " ") {
				faults = append(faults, fmt.Errorf("%s:%d: %q is listed twice", file, i+1, cols[0]))
			}
			if at == len(ns) && len(ns[k].before) < len(n.before) {
				at = k
			}
		}
		ns = append(ns, noun{})
		copy(ns[at+1:], ns[at:])
		ns[at] = n
		l.nouns[last] = ns
	}
	return l, errors.Join(faults...)
}

// noun looks up the noun whose last word is token tok, with words before it not before token from; nil when it is not listed.
// An entry for the plural ("forces") comes before that for its lemma.
func (a *analysis) noun(tok, from int) *noun {
	if n := a.longest(a.lex.nouns[a.low(tok)], tok, from); n != nil {
		return n
	}
	if n := a.longest(a.lex.nouns[strings.ToLower(a.Tags[tok].Lemma)], tok, from); n != nil {
		return n
	}
	if a.untaggedPlural(tok) {
		return a.longest(a.lex.nouns[strings.TrimSuffix(a.low(tok), "s")], tok, from)
	}
	return nil
}

// untaggedPlural reports whether a word looks like a plural that the tagger took for a singular.
func (a *analysis) untaggedPlural(tok int) bool {
	w := a.Word(tok)
	return a.Tags[tok].XPOS == "NN" && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && strings.EqualFold(w, a.Tags[tok].Lemma)
}

// longest is the first of the entries, which are sorted by length, whose words stand before token tok.
func (a *analysis) longest(ns []noun, tok, from int) *noun {
next:
	for i := range ns {
		n := &ns[i]
		at := tok - len(n.before)
		if at < from {
			continue
		}
		for k, w := range n.before {
			if !strings.EqualFold(a.Word(at+k), w) {
				continue next
			}
		}
		return n
	}
	return nil
}
