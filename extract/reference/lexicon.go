package reference

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimtrail/extract"
	"claimtrail/extract/internal/list"
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
	err := list.Read(file, text, 4, 4, func(cell []string, fault list.Fault) {
		words := strings.Fields(strings.ReplaceAll(cell[0], "-", " - "))
		class, okClass := classNames[cell[1]]
		sense, okSense := senseNames[cell[2]]
		switch {
		case len(words) == 0:
			fault("no noun")
			return
		case !okClass:
			fault("unknown class %q", cell[1])
		case !okSense || sense != noSense && class != extract.State:
			fault("sense %q does not fit class %q", cell[2], cell[1])
		case cell[3] != "" && cell[3] != "of":
			fault("count is %q, want of or nothing", cell[3])
		}
		last := words[len(words)-1]
		n := noun{words[:len(words)-1], class, sense, cell[3] == "of"}
		ns := l.nouns[last]
		at := len(ns)
		for k := range ns {
			if strings.Join(ns[k].before, " ") == strings.Join(n.before, " ") {
				fault("%q is listed twice", cell[0])
			}
			if at == len(ns) && len(ns[k].before) < len(n.before) {
				at = k
			}
		}
		l.nouns[last] = slices.Insert(ns, at, n)
	})
	return l, err
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
