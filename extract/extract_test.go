package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// document is "Oman sold Chad the old rifles that Iran made." with its tree.
func document() *Document {
	words := []string{"Oman", "sold", "Chad", "the", "old", "rifles", "that", "Iran", "made", "."}
	heads := []int{1, Root, 1, 5, 5, 1, 8, 8, 5, 1}
	rels := []string{"nsubj", "root", "iobj", "det", "amod", "obj", "obj", "nsubj", "acl:relcl", "punct"}
	d := &Document{}
	arcs := make([]Arc, len(words))
	for i, w := range words {
		if i > 0 && w != "." {
			d.Text += " "
		}
		at := len(d.Text)
		d.Text += w
		d.Tokens = append(d.Tokens, Span{at, at + len(w)})
		arcs[i] = Arc{Head: heads[i], Rel: rels[i], Prob: 1}
	}
	d.Tree = NewTree(arcs)
	d.Tags = make([]Tag, len(words))
	d.Paragraphs = []Paragraph{{Span: Span{0, len(d.Text)}, Sentences: [2]int{0, 1}, LeadIn: -1}}
	d.Sentences = []Sentence{{Span: Span{0, len(d.Text)}, Tokens: Range{0, len(words)}}}
	return d
}

func TestTree(t *testing.T) {
	d := document()
	tree := &d.Tree
	assert.Equal(t, []int32{0, 2, 5, 9}, tree.Children(1))
	assert.Equal(t, 5, tree.Child(1, "obj"))
	assert.Equal(t, -1, tree.Child(1, "xcomp"))
	assert.Equal(t, Range{3, 9}, tree.Subtree(5))
	assert.True(t, tree.Dominates(1, 7))
	assert.False(t, tree.Dominates(0, 7))
	assert.True(t, tree.Parsed(0))
	assert.Equal(t, "nsubj", BaseRel("nsubj:pass"))
}

func TestNounPhrase(t *testing.T) {
	d := document()
	assert.Equal(t, "the old rifles", d.RangeText(d.Tree.NounPhrase(5, nil)), "a trailing relative clause stays out")
	assert.Equal(t, "rifles", d.RangeText(d.Tree.NounPhrase(5, func(k int) bool { return k == 4 })), "and so does what lies behind a skipped modifier")
	assert.Equal(t, "Chad", d.RangeText(d.Tree.NounPhrase(2, nil)))
}

func TestLookUp(t *testing.T) {
	d := document()
	d.Entities = []Entity{{Range: Range{0, 1}, Name: "Oman"}, {Range: Range{2, 3}, Name: "Chad"}}
	d.Mentions = []Mention{{Head: 0}, {Head: 7}}
	d.Values = []Value{{Range: Range{3, 5}, Kind: Quantity}}
	assert.Equal(t, "Chad", d.EntityAt(2).Name)
	assert.Nil(t, d.EntityAt(1))
	assert.Equal(t, 7, d.MentionAt(7).Head)
	assert.Nil(t, d.MentionAt(3))
	assert.NotNil(t, d.ValueWithin(Range{3, 6}, Quantity))
	assert.Nil(t, d.ValueWithin(Range{4, 6}, Quantity))
	assert.Equal(t, 0, d.SentenceOf(4))
	assert.Equal(t, "Oman sold", d.RangeText(Range{0, 2}))
	assert.Equal(t, Span{}, d.Span(Range{3, 3}))
}

func TestCheckFindsFaults(t *testing.T) {
	assert.NoError(t, document().Check())
	for name, spoil := range map[string]func(*Document){
		"text":      func(d *Document) { d.Text = "\xff" + d.Text[1:] },
		"token":     func(d *Document) { d.Tokens[3].End = d.Tokens[4].End + 1 },
		"paragraph": func(d *Document) { d.Paragraphs[0].Span.End = len(d.Text) + 1 },
		"sentence":  func(d *Document) { d.Sentences[0].Tokens.End-- },
		"tags":      func(d *Document) { d.Tags = d.Tags[1:] },
		"entity":    func(d *Document) { d.Entities = []Entity{{Range: Range{0, 2}}, {Range: Range{1, 3}}} },
		"value":     func(d *Document) { d.Values = []Value{{Range: Range{9, 11}}} },
		"head":      func(d *Document) { d.Tree.Arcs[3].Head = 42 },
		"mention":   func(d *Document) { d.Mentions = []Mention{{Head: 3}, {Head: 3}} },
		"claim":     func(d *Document) { d.Claims = []Claim{{Suppliers: []Argument{{Range: Range{-1, 2}}}}} },
		"verdicts":  func(d *Document) { d.Verdicts = make([]Verdict, 1) },
		"quote":     func(d *Document) { d.Quotes = []Quote{{Span: Span{4, 2}}} },
		"source":    func(d *Document) { d.Sources = []Attribution{{Content: []Range{{0, 99}}}} },
	} {
		d := document()
		spoil(d)
		assert.Error(t, d.Check(), name)
	}
}

func TestRanges(t *testing.T) {
	assert.True(t, Range{1, 4}.Overlaps(Range{3, 5}))
	assert.False(t, Range{1, 3}.Overlaps(Range{3, 5}))
	assert.True(t, Range{1, 4}.Contains(Range{2, 4}))
	assert.True(t, Range{1, 1}.Empty())
	assert.True(t, Span{1, 4}.Overlaps(Span{3, 5}))
	assert.True(t, Span{1, 4}.Contains(Span{1, 1}))
	assert.Equal(t, 3, Span{1, 4}.Len())
}
