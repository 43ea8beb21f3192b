// Package extract holds the nouns of the language analysis: the Document and its layers. The verbs, which fill the
// layers, are the packages beneath it (segment, tag, entity, syntax, reference, frame, attribution).
//
// Rules of this package:
//   - standard library only;
//   - a layer is written once, by one stage, and only read afterwards;
//   - layers hold indices (Span in bytes, Range in tokens), never copies of the text;
//   - the text is never rewritten under the offsets.
package extract

import (
	"sort"
	"time"
)

// Document is one article on its way through the stages. It is owned by one goroutine.
type Document struct {
	ID        string
	Text      string    // valid UTF-8; a blank line separates paragraphs, a list item is a paragraph of its own
	Published time.Time // publication date of the article, zero when unknown; relative dates count from it

	Paragraphs []Paragraph   // segment
	Sentences  []Sentence    // segment
	Tokens     []Span        // segment; UD English words: clitics, hyphens and punctuation are tokens
	Tags       []Tag         // tag; parallel to Tokens
	Entities   []Entity      // entity; sorted by Range.Start, not overlapping
	Values     []Value       // entity; quantities, money and dates, sorted by Range.Start
	Tree       Tree          // syntax; one tree a parsed sentence
	Mentions   []Mention     // reference; sorted by Head, at most one a head token
	Claims     []Claim       // frame; sorted by Predicate.Start
	Quotes     []Quote       // attribution; sorted by Span.Start
	Sources    []Attribution // attribution; every attribution of the text, sorted by Cue.Start
	Verdicts   []Verdict     // attribution; parallel to Claims

	Diagnostics []Diagnostic // what went wrong inside the document without ending its analysis
	Explaining  bool         // stages write Notes only when set
	Notes       []Note       // the reasoning of the stages, for people
}

// ParagraphKind says what a paragraph is.
type ParagraphKind uint8

const (
	Body     ParagraphKind = iota // running text
	Heading                       // headline or section heading: short, no final punctuation
	ListItem                      // opens with a bullet or an enumerator, which is not part of the first sentence
	LeadIn                        // ends with a colon and is followed by list items, which it governs
)

func (k ParagraphKind) String() string {
	return [...]string{"body", "heading", "list_item", "lead_in"}[k]
}

// Paragraph is a block between blank lines, or one list item.
type Paragraph struct {
	Span      Span
	Kind      ParagraphKind
	Sentences [2]int // half-open interval of indices into Document.Sentences
	LeadIn    int    // index of the paragraph that introduces this list item, -1 for none
}

// Sentence is a stretch of tokens in one paragraph.
type Sentence struct {
	Span      Span
	Tokens    Range
	Paragraph int // index into Document.Paragraphs
}

// Tag is the morphology of one token.
type Tag struct {
	UPOS  string // universal part of speech: NOUN, VERB, ...
	XPOS  string // Penn Treebank tag: NNS, VBD, ...
	Lemma string // lower case but for proper nouns; British and American spellings are kept apart
}

// Note is one step of reasoning, kept when Document.Explaining is set.
type Note struct {
	Stage string
	At    Range // the tokens it is about
	Text  string
}

// Explain keeps a note when the document is being explained. Callers whose text is costly to build test Explaining first.
func (d *Document) Explain(stage string, at Range, text string) {
	if d.Explaining {
		d.Notes = append(d.Notes, Note{stage, at, text})
	}
}

// SpanText is the text of a byte span.
func (d *Document) SpanText(s Span) string { return d.Text[s.Start:s.End] }

// Span is the byte span of a token range; an empty range gives an empty span.
func (d *Document) Span(r Range) Span {
	if r.Empty() {
		return Span{}
	}
	return Span{d.Tokens[r.Start].Start, d.Tokens[r.End-1].End}
}

// RangeText is the text of a token range as it stands in the article.
func (d *Document) RangeText(r Range) string { return d.SpanText(d.Span(r)) }

// Word is the text of one token.
func (d *Document) Word(tok int) string { return d.SpanText(d.Tokens[tok]) }

// SentenceOf is the index of the sentence that holds token tok.
func (d *Document) SentenceOf(tok int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Sentences[m].Tokens.End <= tok {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// EntityAt is the entity that covers token tok, or nil.
func (d *Document) EntityAt(tok int) *Entity {
	lo, hi := 0, len(d.Entities)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Entities[m].Range.End <= tok {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(d.Entities) && d.Entities[lo].Range.Has(tok) {
		return &d.Entities[lo]
	}
	return nil
}

// MentionAt is the mention whose head is token tok, or nil.
func (d *Document) MentionAt(tok int) *Mention {
	lo, hi := 0, len(d.Mentions)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Mentions[m].Head < tok {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(d.Mentions) && d.Mentions[lo].Head == tok {
		return &d.Mentions[lo]
	}
	return nil
}

// ValueWithin is the first value of the kind whose tokens all lie within r, or nil.
func (d *Document) ValueWithin(r Range, kind ValueKind) *Value {
	for i := sort.Search(len(d.Values), func(i int) bool { return d.Values[i].Range.Start >= r.Start }); i < len(d.Values); i++ {
		v := &d.Values[i]
		if v.Range.Start >= r.End {
			break
		}
		if v.Kind == kind && r.Contains(v.Range) {
			return v
		}
	}
	return nil
}
