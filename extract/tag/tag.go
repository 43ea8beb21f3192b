// Package tag gives every token its part of speech (Penn Treebank tag and universal one together) and its lemma.
//
// The tagger is a greedy averaged perceptron, left to right. Rules of this package:
//   - weights and scores are integers, so every machine gives the same tags;
//   - a word that has one tag only, as far as the training data know, gets it without a look at its context;
//   - tags are strings of the model, lemmas mostly slices of the text or of the model: a token costs next to no allocation.
package tag

import (
	_ "embed"
	"sync"

	"claimtrail/extract"
	"claimtrail/extract/internal/pack"
)

const modelName = "claimtrail tagger 1"

//go:embed model/tagger.bin
var embedded []byte

// Model is a trained tagger with its lemma table. It is safe for concurrent use.
type Model struct {
	tags  []pos
	words map[string]entry
	table *table
	lemmas
}

// pos is a joint tag.
type pos struct{ xpos, upos string }

// entry is a known word, by its folded form.
type entry struct {
	class uint32
	fixed []fixed
}

// fixed is a spelling that always has the same tag.
type fixed struct {
	form string
	tag  int16
}

func (e entry) tag(form string) (int16, bool) {
	for _, f := range e.fixed {
		if f.form == form {
			return f.tag, true
		}
	}
	return 0, false
}

// Default is the embedded model. It is decoded at the first call.
var Default = sync.OnceValues(func() (*Model, error) { return Decode(embedded) })

// Stage fills Document.Tags for all tokens with the embedded model.
func Stage() extract.Stage {
	return extract.Stage{
		Name:  "tag",
		Doc:   "tokens to part of speech and lemma",
		Needs: []extract.Layer{extract.SentenceLayer},
		Gives: extract.TagLayer,
		Run: func(d *extract.Document) error {
			m, err := Default()
			if err != nil {
				return err
			}
			m.Tag(d)
			m.smallNames(d)
			for _, s := range d.Sentences {
				if t := s.Tokens.Start; m.nameAsGerund(d, s.Tokens) || m.nameAsPlural(d, s.Tokens) || m.nameAsSingular(d, s.Tokens) {
					d.Tags[t] = extract.Tag{UPOS: "PROPN", XPOS: "NNP", Lemma: d.Word(t)}
				}
			}
			openingNames(d)
			repairVerbs(d)
			return nil
		},
	}
}

type workspace struct {
	views  []view
	fold   []byte
	keys   [maxFeatures]uint32
	scores [256]int32
}

var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// Tag replaces the tags of all tokens of the document.
func (m *Model) Tag(d *extract.Document) {
	w := workspaces.Get().(*workspace)
	defer workspaces.Put(w)
	d.Tags = make([]extract.Tag, len(d.Tokens))
	for _, s := range d.Sentences {
		m.sentence(d, s.Tokens, w)
	}
}

func (m *Model) sentence(d *extract.Document, s extract.Range, w *workspace) {
	vs := m.views(d, s, w)
	p1, p2 := before, before
	for i := range s.Len() {
		k := int(vs[i+2].fixed)
		if k < 0 {
			k = m.best(w, vs, i+2, p1, p2)
		}
		p1, p2 = uint32(k), p1
		p := m.tags[k]
		t := s.Start + i
		d.Tags[t] = extract.Tag{UPOS: p.upos, XPOS: p.xpos, Lemma: m.lemma(d.Word(t), p, &w.fold)}
	}
}

// best is the tag with the highest score, the first of equals.
func (m *Model) best(w *workspace, vs []view, i int, p1, p2 uint32) int {
	n := features(&w.keys, vs, i, p1, p2)
	scores := w.scores[:len(m.tags)]
	clear(scores)
	m.table.add(&w.scores, w.keys[:n])
	best := 0
	for k, v := range scores {
		if v > scores[best] {
			best = k
		}
	}
	return best
}

// Decode reads a model written by Encode.
func Decode(file []byte) (*Model, error) {
	r, err := pack.Open(file, modelName)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	m.tags = make([]pos, r.Len())
	for i := range m.tags {
		m.tags[i] = pos{r.String(), r.String()}
	}
	n := r.Len()
	m.words = make(map[string]entry, n)
	for range n {
		form := r.String()
		e := entry{class: uint32(r.Uint())}
		if k := r.Len(); k > 0 {
			e.fixed = make([]fixed, k)
			for i := range e.fixed {
				e.fixed[i] = fixed{r.String(), int16(min(r.Uint(), uint64(max(len(m.tags), 1)-1)))}
			}
		}
		m.words[form] = e
	}
	m.table = readTable(r)
	m.lemmas = readLemmas(r)
	if r.Err == nil && (len(m.tags) == 0 || len(m.tags) > 256) {
		return nil, pack.ErrFormat
	}
	return m, r.Err
}

// Encode gives the model as a file.
func (m *Model) Encode() ([]byte, error) {
	var w pack.Writer
	w.Uint(uint64(len(m.tags)))
	for _, p := range m.tags {
		w.String(p.xpos)
		w.String(p.upos)
	}
	w.Uint(uint64(len(m.words)))
	for _, form := range sorted(m.words) {
		e := m.words[form]
		w.String(form)
		w.Uint(uint64(e.class))
		w.Uint(uint64(len(e.fixed)))
		for _, f := range e.fixed {
			w.String(f.form)
			w.Uint(uint64(f.tag))
		}
	}
	m.table.write(&w)
	m.lemmas.write(&w)
	return w.Close(modelName)
}
