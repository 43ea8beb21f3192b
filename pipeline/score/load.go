package score

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"claimtrail/pipeline"
)

// Load reads a gold file: JSON Lines, one document a line, with the fields id, text, claims (predicate, relation, pos,
// suppliers, items, recipients, sources, dup, polarity, modal) and silent. Offsets are code points. Polarity "" and sources
// null mean that the annotation has no such layer. Claims marked dup are left out.
func Load(r io.Reader, name string) ([]Document, error) {
	var docs []Document
	err := lines(r, name, func(line []byte, number int) error {
		var raw struct {
			ID     string `json:"id"`
			Text   string `json:"text"`
			Silent []Span `json:"silent"`
			Claims []struct {
				Predicate  Span     `json:"predicate"`
				Relation   *string  `json:"relation"`
				Pos        string   `json:"pos"`
				Suppliers  [][]Span `json:"suppliers"`
				Items      [][]Span `json:"items"`
				Recipients [][]Span `json:"recipients"`
				Sources    []Span   `json:"sources"`
				Dup        bool     `json:"dup"`
				Polarity   string   `json:"polarity"`
				Modal      bool     `json:"modal"`
			} `json:"claims"`
		}
		if err := json.Unmarshal(line, &raw); err != nil {
			return err
		}
		d := Document{ID: raw.ID, Text: raw.Text, Silent: raw.Silent}
		for _, c := range raw.Claims {
			if c.Dup {
				continue
			}
			claim := Claim{
				Line: number, Predicate: c.Predicate, Tag: c.Pos, Polarity: c.Polarity, Modal: c.Modal,
				Suppliers: alternatives(c.Suppliers), Items: alternatives(c.Items), Recipients: alternatives(c.Recipients),
			}
			if c.Relation != nil {
				claim.Relation = *c.Relation
			}
			for _, s := range c.Sources {
				claim.Sources = append(claim.Sources, Source{Spans: []Span{s}})
			}
			d.Claims = append(d.Claims, claim)
		}
		docs = append(docs, d)
		return nil
	})
	return docs, err
}

func alternatives(args [][]Span) []Argument {
	out := make([]Argument, len(args))
	for i, spans := range args {
		out[i] = Argument{Spans: spans}
	}
	return out
}

// LoadFile is Load of a file.
func LoadFile(name string) ([]Document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return Load(f, name)
}

// LoadRecords reads claims as `claimtrail extract` writes them.
func LoadRecords(r io.Reader, name string) ([]pipeline.Record, error) {
	var records []pipeline.Record
	err := lines(r, name, func(line []byte, _ int) error {
		var c pipeline.Record
		if err := json.Unmarshal(line, &c); err != nil {
			return err
		}
		if c.Schema != pipeline.ClaimSchema {
			return fmt.Errorf("schema is %q, want %q", c.Schema, pipeline.ClaimSchema)
		}
		records = append(records, c)
		return nil
	})
	return records, err
}

// maxLine is the longest line of a gold or record file, in bytes.
const maxLine = 64 << 20

// lines calls each for every line that is not empty, numbered from 1.
func lines(r io.Reader, name string, each func(line []byte, number int) error) error {
	s := bufio.NewScanner(r)
	s.Buffer(nil, maxLine)
	for n := 1; s.Scan(); n++ {
		if len(s.Bytes()) == 0 {
			continue
		}
		if err := each(s.Bytes(), n); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if err := s.Err(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// Attribution is one gold attribution of a text.
type Attribution struct {
	Source, Cue, Content []Span
}

// LoadAttributions reads a gold file of attributions: JSON Lines with the fields id, text and attributions (source, cue,
// content). The documents have no claims.
func LoadAttributions(r io.Reader, name string) (docs []Document, attributions [][]Attribution, err error) {
	err = lines(r, name, func(line []byte, _ int) error {
		var raw struct {
			ID           string        `json:"id"`
			Text         string        `json:"text"`
			Attributions []Attribution `json:"attributions"`
		}
		if err := json.Unmarshal(line, &raw); err != nil {
			return err
		}
		docs = append(docs, Document{ID: raw.ID, Text: raw.Text})
		attributions = append(attributions, raw.Attributions)
		return nil
	})
	return docs, attributions, err
}
