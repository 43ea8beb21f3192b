package pipeline

import (
	"encoding/json"

	"github.com/invopop/jsonschema"
)

// closed says which properties take their values from which list.
var closed = []struct {
	definition, property string
	list                 List
}{
	{"Record", "schema", List{{ClaimSchema, "version 1 of the claim record"}}},
	{"Record", "relation", Relations},
	{"Record", "status", Statuses},
	{"Record", "polarity", Polarities},
	{"Record", "certainty", Certainties},
	{"Predicate", "form", Forms},
	{"Argument", "category", Categories},
	{"Resolved", "by", Resolvers},
	{"Entity", "kind", EntityKinds},
	{"Entity", "via", Vias},
	{"Time", "basis", Bases},
	{"Speaker", "kind", SourceKinds},
	{"Source", "kind", SourceKinds},
	{"Source", "certainty", Certainties},
	{"SourceCue", "class", CueClasses},
	{"Cue", "kind", CueKinds},
	{"Response", "kind", ResponseKinds},
	{"Reject", "schema", List{{RejectSchema, "version 1 of the reject record"}}},
	{"Attribution", "schema", List{{SourceSchema, "version 1 of the attribution record"}}},
}

// Lines are the kinds of JSON lines that the program writes, by name.
var Lines = []struct {
	Name, Title, Doc string
	zero             any
}{
	{"claim", "Claim", "One statement in an article, by somebody, that a supplier moved, sold, built, made or otherwise provided an item to or for a recipient. " +
		"Offsets are Unicode code points into the clean text of the article, 0-based and half-open.", Record{}},
	{"article", "Article", "One article that was read, with its clean text.", Article{}},
	{"reject", "Reject", "One input that gave no claims because something was wrong with it.", Reject{}},
	{"source", "Attribution", "One attribution of an article: who, by which cue, what.", Attribution{}},
}

// Schema is the JSON Schema (draft 2020-12) of a kind of line, or nil when there is no such kind.
func Schema(name string) []byte {
	for _, line := range Lines {
		if line.Name != name {
			continue
		}
		r := jsonschema.Reflector{Anonymous: true, ExpandedStruct: true}
		s := r.Reflect(line.zero)
		s.Title, s.Description = line.Title, line.Doc
		for _, c := range closed {
			in := s.Definitions[c.definition]
			if c.definition == line.Title || c.definition == "Record" && name == "claim" {
				in = s
			}
			if in == nil {
				continue
			}
			if p, ok := in.Properties.Get(c.property); ok {
				for _, t := range c.list {
					p.OneOf = append(p.OneOf, &jsonschema.Schema{Const: t.Value, Description: t.Doc})
				}
			}
		}
		out, err := json.MarshalIndent(s, "", "  ")
		if err != nil {
			panic(err) // a schema of our own types can be encoded
		}
		return append(out, '\n')
	}
	return nil
}
