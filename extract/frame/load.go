package frame

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"

	"claimtrail/extract"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Load reads a lexicon from the YAML files of a folder: constructions.yaml and any number of files of entries. It reports
// every fault at once, as file:line: message. An entry without at least one yes and one no sentence does not load.
func Load(dir fs.FS) (*Lexicon, error) {
	l := &Lexicon{}
	var faults []error
	fault := func(file string, line int, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s:%d: %s", file, line, fmt.Sprintf(format, args...)))
	}
	const conFile = "constructions.yaml"
	src, err := fs.ReadFile(dir, conFile)
	if err != nil {
		return nil, err
	}
	if err := decode(src, &l.Constructions); err != nil {
		fault(conFile, lineOf(err), "%s", firstLine(err))
	}
	for kind, cons := range l.Constructions {
		for name, con := range cons {
			for slot, role := range con {
				if !validRole[role] {
					fault(conFile, 1, "%s %s: slot %s has the unknown role %q", kind, name, slot, role)
				}
			}
		}
	}
	files, err := fs.Glob(dir, "*.yaml")
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	seen := map[string]string{}
	for _, name := range files {
		if name == conFile {
			continue
		}
		src, err := fs.ReadFile(dir, name)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		var es []*Entry
		if err := decode(src, &es); err != nil {
			fault(name, lineOf(err), "%s", firstLine(err))
			continue
		}
		lines := entryLines(src)
		for i, e := range es {
			if e == nil {
				fault(name, 1, "entry %d is empty", i+1)
				continue
			}
			e.File = path.Base(name)
			if i < len(lines) {
				e.Line = lines[i]
			}
			e.Only = ungrouped(e.Only)
			for _, w := range e.faults(l) {
				fault(name, e.Line, "%s: %s", e.Lemma, w)
			}
			key := e.Lemma + "/" + strings.Join(e.Verb, "+") + string(e.Relation)
			if at, dup := seen[key]; dup {
				fault(name, e.Line, "%s stands already at %s", e.Lemma, at)
			}
			seen[key] = fmt.Sprintf("%s:%d", name, e.Line)
			l.Entries = append(l.Entries, e)
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	l.index()
	return l, nil
}

// decode reads YAML into v, with no field that v does not have. The library panics on some malformed text ("! ,"), which is a
// fault of the text like any other.
func decode(src []byte, v any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = errors.New("malformed YAML")
		}
	}()
	return yaml.NewDecoder(bytes.NewReader(src), yaml.Strict()).Decode(v)
}

// faults says what is wrong with an entry.
func (e *Entry) faults(l *Lexicon) []string {
	var out []string
	bad := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	if e.Lemma == "" {
		bad("no lemma")
	}
	if !validRelation[e.Relation] {
		bad("unknown relation %q", e.Relation)
	}
	if len(e.Verb) == 0 && len(e.Nouns) == 0 {
		bad("neither a verb construction nor a noun")
	}
	for _, v := range e.Verb {
		if l.Constructions["verb"][v] == nil {
			bad("unknown verb construction %q", v)
		}
	}
	for _, n := range e.Nouns {
		if l.Constructions["noun"][n.As] == nil && l.Constructions["agent"][n.As] == nil {
			bad("noun %s: unknown construction %q", n.Lemma, n.As)
		}
	}
	if e.Gate != "" && e.Gate != "listed" && e.Gate != "open" && e.Gate != "parties" {
		bad("gate is listed, parties or open, not %q", e.Gate)
	}
	for _, c := range append(append([]string{}, e.Only...), e.Not...) {
		if !Categories[c] {
			bad("unknown item category %q", c)
		}
	}
	if e.Implied != "" && !Categories[e.Implied] {
		bad("unknown item category %q", e.Implied)
	}
	switch extract.Status(e.Realis) {
	case "", extract.Planned, extract.Offered, extract.Prevented, extract.Halted, extract.Attempted, extract.NotAsserted, extract.Predicted:
	default:
		bad("realis %q is none that a predicate can fix", e.Realis)
	}
	if len(e.Yes) == 0 {
		bad("no yes sentence")
	}
	if len(e.No) == 0 {
		bad("no no sentence: a near miss in which nothing may be found")
	}
	for _, s := range e.Yes {
		m, err := ParseMarked(s)
		if err != nil {
			bad("yes: %v", err)
		} else if len(m.Marks) == 0 {
			bad("yes: nothing is marked in %q", s)
		}
	}
	return out
}

var validRelation = map[extract.Relation]bool{extract.Supply: true, extract.Sell: true, extract.Export: true, extract.Ship: true,
	extract.Smuggle: true, extract.Build: true, extract.Produce: true, extract.Assist: true, extract.Train: true, extract.Finance: true,
	extract.Origin: true, extract.Deal: true}

var validRole = map[extract.Role]bool{extract.Supplier: true, extract.Item: true, extract.Recipient: true, extract.Through: true,
	extract.Authority: true, extract.Party: true, extract.AtPlace: true, extract.ForPrice: true, extract.AtTime: true}

// categoryGroups are names for lists of item categories that many entries admit.
var categoryGroups = map[string][]string{
	"arms":       strings.Fields("battle_tank armoured_vehicle artillery combat_aircraft attack_helicopter warship missile drone air_defence small_arms ammunition weapon"),
	"programmes": strings.Fields("nuclear chemical biological missile_technology weapon missile technology"),
}

// ungrouped replaces the names of groups by the categories that they stand for.
func ungrouped(categories []string) (out []string) {
	for _, c := range categories {
		if g, ok := categoryGroups[c]; ok {
			out = append(out, g...)
		} else {
			out = append(out, c)
		}
	}
	return out
}

// Categories is the closed list of item categories: the seven of the UN Register of Conventional Arms, then what else
// is traded.
var Categories = set(`battle_tank armoured_vehicle artillery combat_aircraft attack_helicopter warship missile drone air_defence
small_arms ammunition weapon chemical biological nuclear missile_technology dual_use energy raw_material food medical money
people facility transport technology aid service other`)

// entryLines are the lines on which the entries of a file begin.
func entryLines(src []byte) []int {
	f, err := parser.ParseBytes(src, 0)
	if err != nil || len(f.Docs) == 0 {
		return nil
	}
	seq, ok := f.Docs[0].Body.(*ast.SequenceNode)
	if !ok {
		return nil
	}
	var out []int
	for _, v := range seq.Values {
		out = append(out, v.GetToken().Position.Line)
	}
	return out
}

func lineOf(err error) int {
	var y yaml.Error
	if errors.As(err, &y) && y.GetToken() != nil {
		return y.GetToken().Position.Line
	}
	return 1
}

func firstLine(err error) string {
	s, _, _ := strings.Cut(err.Error(), "\n")
	return s
}
