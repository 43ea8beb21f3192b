package conllu

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

const sample = `# newdoc id = yard-1
# newpar
# sent_id = yard-1-1
# text = They don't build "gunboats".
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	build	build	VERB	VB	_	0	root	_	_
4.1	ghost	_	_	_	_	_	_	_	_
5	"	"	PUNCT	` + "``" + `	_	6	punct	_	SpaceAfter=No
6	gunboats	gunboat	NOUN	NNS	_	4	obj	_	SpaceAfter=No
7	"	"	PUNCT	''	_	6	punct	_	SpaceAfter=No
8	.	.	PUNCT	.	_	4	punct	_	_

# text = Why?
1	Why	why	ADV	WRB	_	0	root	_	SpaceAfter=No
2	?	?	PUNCT	.	_	1	punct	_	_

# newpar
# text = We wanna know.
1	We	we	PRON	PRP	_	2	nsubj	_	_
2-3	wanna	_	_	_	_	_	_	_	_
2	want	want	VERB	VBP	_	0	root	_	_
3	to	to	PART	TO	_	4	mark	_	_
4	know	know	VERB	VB	_	2	xcomp	_	SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_

# newdoc id = yard-2
1	_	_	SYM	NFP	_	_	_	_	_
`

func TestRead(t *testing.T) {
	docs, err := Read(strings.NewReader(sample))
	require.NoError(t, err)
	require.Len(t, docs, 2)
	d := docs[0]
	require.NoError(t, d.Check())
	require.NoError(t, docs[1].Check())
	assert.Equal(t, "yard-1", d.ID)
	assert.Equal(t, "They don't build \"gunboats\". Why?\n\nWe wanna know.", d.Text)
	var words []string
	for i := range d.Tokens {
		words = append(words, d.Word(i))
	}
	assert.Equal(t, strings.Fields(`They do n't build " gunboats " . Why ? We wa nna know .`), words)
	assert.Equal(t, [][2]int{{0, 2}, {2, 3}}, [][2]int{d.Paragraphs[0].Sentences, d.Paragraphs[1].Sentences})
	assert.Equal(t, extract.Tag{UPOS: "NOUN", XPOS: "NNS", Lemma: "gunboat"}, d.Tags[5])
	assert.Equal(t, extract.Arc{Head: 3, Rel: "obj", Prob: 1}, d.Tree.Arcs[5])
	assert.Equal(t, extract.Root, d.Tree.Head(8))
	assert.Equal(t, 11, d.Tree.Head(13), "heads are counted in the document")
	assert.Equal(t, extract.Unparsed, docs[1].Tree.Head(0))
	assert.Equal(t, "_", docs[1].Word(0))
}

func TestReadErrors(t *testing.T) {
	word := func(id, head string) string { return id + "\tx\t_\t_\t_\t_\t" + head + "\tdep\t_\t_\n" }
	for _, c := range []struct{ in, want string }{
		{"1\tx\n", "line 1: 2 columns, want 10"},
		{word("1", "0") + word("3", "1"), `line 2: word "3", want 2`},
		{word("1", "1"), `line 1: bad head "1"`},
		{word("1", "x"), `line 1: bad head "x"`},
		{word("1", "0") + word("2", "9"), "line 2: head 9 of a sentence of 2 words"},
		{"2-3\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", `line 1: bad multiword token "2-3"`},
		{"1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n" + word("1", "0"), "line 2: the multiword token lacks words"},
		{"1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: the multiword token lacks words"},
		{"1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "line 1: empty form"},
		{"1\t\xff\t_\t_\t_\t_\t0\troot\t_\t_\n", "line 1: not valid UTF-8"},
	} {
		_, err := Read(strings.NewReader(c.in))
		assert.EqualError(t, err, c.want)
	}
}

func TestWriteAndReadBack(t *testing.T) {
	docs, err := Read(strings.NewReader(sample))
	require.NoError(t, err)
	for _, d := range docs {
		var b bytes.Buffer
		require.NoError(t, Write(&b, d))
		again, err := Read(&b)
		require.NoError(t, err)
		require.Len(t, again, 1)
		d.Tags[0].Lemma = again[0].Tags[0].Lemma // "_" stands both for itself and for none
		assert.Equal(t, d, again[0])
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Fuzz(func(t *testing.T, in string) {
		docs, err := Read(strings.NewReader(in))
		if err != nil {
			return
		}
		for _, d := range docs {
			require.NoError(t, d.Check())
		}
	})
}

func TestScore(t *testing.T) {
	docs, err := Read(strings.NewReader(sample))
	require.NoError(t, err)
	gold := docs[0]
	var same Score
	require.NoError(t, same.Add(gold, gold))
	n := len(gold.Tokens)
	assert.Equal(t, Count{n, n, n}, same.LAS)
	assert.Equal(t, Count{3, 3, 3}, same.Sentences)
	assert.Equal(t, Count{n - 7, n - 7, n - 7}, same.CLAS, "aux, mark and punct do not count")

	// another analysis: "don't" is one word, gunboats is an oblique, and the last two sentences are one
	other := *gold
	other.Tokens = append([]extract.Span{gold.Tokens[0], {Start: 5, End: 10}}, gold.Tokens[3:]...)
	other.Tags = append([]extract.Tag{gold.Tags[0], {XPOS: "VBP"}}, gold.Tags[3:]...)
	arcs := append([]extract.Arc{gold.Tree.Arcs[0], {Head: 3, Rel: "aux"}}, gold.Tree.Arcs[3:]...)
	for i := range arcs {
		if arcs[i].Head > 1 {
			arcs[i].Head--
		}
	}
	arcs[4].Rel = "obl"
	other.Tree = extract.NewTree(arcs)
	other.Sentences = []extract.Sentence{{Span: extract.Span{Start: 0, End: gold.Sentences[0].Span.End}}, {Span: gold.Sentences[1].Span}}
	var s Score
	require.NoError(t, s.Add(gold, &other))
	assert.Equal(t, Count{n, n - 1, n - 2}, s.Words)
	assert.Equal(t, Count{n, n - 1, n - 2}, s.UAS)
	assert.Equal(t, Count{n, n - 1, n - 3}, s.LAS)
	assert.Equal(t, Count{3, 2, 2}, s.Sentences)
	assert.Equal(t, Count{1, 0, 0}, *s.Relations["obj"])
	assert.InDelta(t, 0, s.Relations["obj"].F1(), 0)
	var b bytes.Buffer
	require.NoError(t, s.Table(&b))
	assert.Contains(t, b.String(), "LAS")

	other.Text += "."
	assert.ErrorIs(t, s.Add(gold, &other), ErrText)
}
