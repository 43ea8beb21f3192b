package syntax

import (
	"maps"
	"slices"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Tables of the input layer, in this order. Row 0 of each stands for the unknown.
const (
	wordTable = iota
	suffix3Table
	suffix2Table
	prefix3Table
	shapeTable
	xposTable
	lemmaTable
	tables
)

// Sizes of the hashed tables, without row 0.
const (
	suffix3Rows = 4096
	suffix2Rows = 1024
	prefix3Rows = 2048
	shapeRows   = 256
)

// Rows are the rows of the tables for one token.
type Rows [tables]int32

// Vocabulary numbers words, tags and relations. Numbers of words and tags start at 1.
type Vocabulary struct {
	Words     []string // folded forms
	Lemmas    []string
	Tags      []string // Penn Treebank tags
	Relations []string // with subtype; "root" among them

	words  map[string]int32
	lemmas map[string]int32
	tags   map[string]int32
}

// NewVocabulary takes from the documents the words and lemmas that occur twice, all tags and all relations, each in ascending order.
func NewVocabulary(docs []*extract.Document) *Vocabulary {
	words, lemmas, tags, rels := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, d := range docs {
		for i := range d.Tokens {
			words[string(word.Fold(nil, d.Word(i)))]++
			lemmas[d.Tags[i].Lemma]++
			tags[d.Tags[i].XPOS]++
			rels[d.Tree.Rel(i)]++
		}
	}
	for _, m := range []map[string]int{words, lemmas} {
		maps.DeleteFunc(m, func(_ string, n int) bool { return n < 2 })
	}
	v := &Vocabulary{
		Words:     slices.Sorted(maps.Keys(words)),
		Lemmas:    slices.Sorted(maps.Keys(lemmas)),
		Tags:      slices.Sorted(maps.Keys(tags)),
		Relations: slices.Sorted(maps.Keys(rels)),
	}
	v.index()
	return v
}

func (v *Vocabulary) index() {
	number := func(list []string) map[string]int32 {
		m := make(map[string]int32, len(list))
		for i, s := range list {
			m[s] = int32(i + 1)
		}
		return m
	}
	v.words, v.lemmas, v.tags = number(v.Words), number(v.Lemmas), number(v.Tags)
}

// Table sizes in rows.
func (v *Vocabulary) rows() [tables]int {
	return [tables]int{len(v.Words) + 1, suffix3Rows + 1, suffix2Rows + 1, prefix3Rows + 1, shapeRows + 1, len(v.Tags) + 1, len(v.Lemmas) + 1}
}

// Rows are the rows of a token; fold is scratch. In a headline a word that is no name is seen as running text writes it, in small
// letters: the parser has learned from running text.
func (v *Vocabulary) Rows(form string, tag extract.Tag, headline bool, fold *[]byte) Rows {
	f := word.Fold((*fold)[:0], form)
	*fold = f
	shape := form
	if headline && tag.UPOS != "PROPN" {
		shape = string(f)
	}
	last := func(k int) []byte { return f[max(0, len(f)-k):] }
	return Rows{
		wordTable:    v.words[string(f)],
		suffix3Table: 1 + int32(word.Hash(last(3))%suffix3Rows),
		suffix2Table: 1 + int32(word.Hash(last(2))%suffix2Rows),
		prefix3Table: 1 + int32(word.Hash(f[:min(3, len(f))])%prefix3Rows),
		shapeTable:   1 + int32(word.Shape(shape)%shapeRows),
		xposTable:    v.tags[tag.XPOS],
		lemmaTable:   v.lemmas[tag.Lemma],
	}
}
