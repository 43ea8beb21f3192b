package frame

import (
	"embed"
	"encoding/json"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"claimtrail/extract"
)

// An Entry is one predicate of the lexicon: a verb, with the nouns made from it, or nouns alone.
type Entry struct {
	Lemma    string           `yaml:"lemma" json:"l"`              // of the verb; a particle follows an underscore: hand_over
	Relation extract.Relation `yaml:"relation" json:"r"`           //
	Verb     []string         `yaml:"verb" json:"v,omitempty"`     // constructions of the verb, in order of preference
	Nouns    []Noun           `yaml:"nouns" json:"n,omitempty"`    //
	Gate     string           `yaml:"gate" json:"g,omitempty"`     // listed: only nouns of items.tsv; open (default): any noun that is not abstract nor in rejects.tsv; parties: such a noun only between a supplier and a recipient
	Only     []string         `yaml:"only" json:"o,omitempty"`     // item categories that are admitted, all when empty; a name of categoryGroups stands for several
	Not      []string         `yaml:"not" json:"x,omitempty"`      // item categories that are not
	Never    []string         `yaml:"never" json:"d,omitempty"`    // nouns that name no goods beside the predicate, though they do elsewhere: "laid the foundation for a win"
	Also     []string         `yaml:"also" json:"t,omitempty"`     // nouns that name goods beside the predicate, though they do not elsewhere: "provided the rebels with support"; their category is aid
	Implied  string           `yaml:"implied" json:"i,omitempty"`  // category of an item that lies in the predicate itself ("armed the rebels")
	Itemless bool             `yaml:"itemless" json:"e,omitempty"` // the claim stands without an item (train, finance, deal)
	Both     bool             `yaml:"both" json:"b,omitempty"`     // supplier and recipient must both be named: the predicate is too vague otherwise
	Weighty  bool             `yaml:"weighty" json:"w,omitempty"`  // supplier or recipient must be a state, body, group or firm
	Abroad   bool             `yaml:"abroad" json:"z,omitempty"`   // supplier and recipient must both be named and not of one country
	Realis   string           `yaml:"realis" json:"a,omitempty"`   // status that the predicate itself fixes: planned, offered, prevented, halted
	Spelling []string         `yaml:"spelling" json:"s,omitempty"` // other spellings of the lemma
	Yes      []string         `yaml:"yes" json:"-"`                // marked sentences in which the entry must fire as marked
	No       []string         `yaml:"no" json:"-"`                 // near misses in which no claim may come from the entry
	Line     int              `yaml:"-" json:"-"`                  // line of the entry in its file
	File     string           `yaml:"-" json:"-"`
}

// A Noun is a noun made from a predicate, with the construction its arguments follow.
type Noun struct {
	Lemma string `yaml:"lemma" json:"l"`
	As    string `yaml:"as" json:"a"`             // construction: out, in, make, help, order, deal; or agent: supplier, recipient, broker
	Bare  bool   `yaml:"bare" json:"b,omitempty"` // the noun itself can be the item: "Russian aid to Syria"
}

// A Construction maps grammatical slots to roles.
type Construction map[string]extract.Role

// Lexicon is the compiled lexicon: what the engine looks things up in.
type Lexicon struct {
	Constructions map[string]map[string]Construction `json:"constructions"` // verb, noun, agent -> name -> slots
	Entries       []*Entry                           `json:"entries"`

	verbs    map[string][]*Entry
	arriving map[string]bool // verbs whose subject is the item
	nouns    map[string][]nounEntry
	items    map[string]item
	mods     map[string]string
	rejects  map[string]bool

	triggers map[string]bool // lemmas that can anchor a claim
}

type nounEntry struct {
	*Entry
	noun Noun
}

type item struct {
	category string
	weak     bool // needs a modifier
	traded   bool // a facility that is sold and shipped like a machine
}

//go:embed lexicon/*.yaml
var files embed.FS

// Sources are the YAML files of the built-in lexicon, with their example sentences.
func Sources() fs.FS {
	dir, err := fs.Sub(files, "lexicon")
	if err != nil {
		panic(err) // the folder is embedded
	}
	return dir
}

//go:embed lexicon/items.tsv
var itemsTSV string

//go:embed lexicon/modifiers.tsv
var modifiersTSV string

//go:embed lexicon/rejects.tsv
var rejectsTSV string

// lexicon.json is compiled from the YAML files by `go generate`; a test compares them. It spares every start the YAML parser.
//
//go:generate go run claimtrail/extract/frame/compile lexicon lexicon.json
//go:embed lexicon.json
var compiled []byte

// Default is the lexicon that is built in.
var Default = sync.OnceValue(func() *Lexicon {
	l := &Lexicon{}
	if err := json.Unmarshal(compiled, l); err != nil {
		panic("frame: built-in lexicon: " + err.Error())
	}
	l.index()
	return l
})

// index builds the look-up tables.
func (l *Lexicon) index() {
	l.verbs, l.nouns, l.arriving = map[string][]*Entry{}, map[string][]nounEntry{}, map[string]bool{}
	for _, e := range l.Entries {
		if len(e.Verb) > 0 {
			for _, s := range append([]string{e.Lemma}, e.Spelling...) {
				l.verbs[s] = append(l.verbs[s], e)
				for _, v := range e.Verb {
					l.arriving[s] = l.arriving[s] || l.Constructions["verb"][v]["subj"] == extract.Item
				}
			}
		}
		for _, n := range e.Nouns {
			l.nouns[n.Lemma] = append(l.nouns[n.Lemma], nounEntry{e, n})
		}
	}
	again(l.verbs)
	again(l.nouns)
	l.triggers = map[string]bool{}
	for _, lemma := range append(l.Lemmas(), originLemmas...) {
		base, _, _ := strings.Cut(lemma, "_")
		l.triggers[base] = true
	}
	l.items, l.mods, l.rejects = map[string]item{}, map[string]string{}, map[string]bool{}
	for _, line := range rows(itemsTSV) {
		for _, w := range line.words {
			w, weak := strings.CutSuffix(w, "!")
			w, traded := strings.CutSuffix(w, "+")
			if _, ok := l.items[w]; !ok {
				l.items[w] = item{line.key, weak, traded}
			}
		}
	}
	for _, line := range rows(modifiersTSV) {
		for _, w := range line.words {
			l.mods[w] = strings.TrimPrefix(line.key, "-")
		}
	}
	for _, line := range strings.Split(rejectsTSV, "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for w := range strings.SplitSeq(line, ",") {
			if w = strings.TrimSpace(w); w != "" {
				l.rejects[w] = true
				l.rejects[w+"s"] = true // for plurals that the lemmatizer keeps
			}
		}
	}
}

// re is the prefix of what is done once more; written with a hyphen it changes nothing else ("re-sold", "the re-transfer of"). Without one it may
// be another word ("remove", "return"): such words stand in the lexicon.
const re = "re-"

// again lets each predicate be found with the prefix.
func again[E any](table map[string][]E) {
	for _, lemma := range slices.Collect(maps.Keys(table)) {
		if _, own := table[re+lemma]; !own && !strings.HasPrefix(lemma, re) {
			table[re+lemma] = table[lemma]
		}
	}
}

type row struct {
	key   string
	words []string
}

// rows reads lines of a key, a tab, and words separated by commas; # opens a comment line.
func rows(tsv string) []row {
	var out []row
	for line := range strings.SplitSeq(tsv, "\n") {
		key, rest, ok := strings.Cut(line, "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		r := row{key: key}
		for w := range strings.SplitSeq(rest, ",") {
			r.words = append(r.words, strings.TrimSpace(w))
		}
		out = append(out, r)
	}
	return out
}
