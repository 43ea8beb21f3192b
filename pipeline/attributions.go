package pipeline

import (
	"claimtrail/corpus"
	"claimtrail/extract"
)

// SourceSchema is the schema name of an attribution line.
const SourceSchema = "claimtrail.source/1"

// Attribution is one attribution of an article as it is written: who, by which cue, what.
type Attribution struct {
	Schema  string     `json:"schema"`
	Article ArticleRef `json:"article"`
	Source  Source     `json:"source"`
	Content []Stretch  `json:"content" jsonschema_description:"what is attributed, in text order"`
}

// Stretch is a piece of the text.
type Stretch struct {
	Text string `json:"text"`
	Span Span   `json:"span"`
}

// Attributions writes down every attribution of an analysed article, in text order.
func Attributions(d *extract.Document, a *corpus.Article) []Attribution {
	if len(d.Sources) == 0 {
		return nil
	}
	b := builder{d, newPoints(d.Text)}
	ref := articleRef(a)
	out := make([]Attribution, len(d.Sources))
	for i := range d.Sources {
		s := &d.Sources[i]
		out[i] = Attribution{Schema: SourceSchema, Article: ref, Source: b.source(&s.Source), Content: make([]Stretch, len(s.Content))}
		for k, c := range s.Content {
			text, span := b.words(c)
			out[i].Content[k] = Stretch{text, span}
		}
	}
	return out
}
