package train

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/conllu"
	"claimtrail/extract/syntax"
)

const treebank = `1	Chad	Chad	PROPN	NNP	_	2	nsubj	_	_
2	sold	sell	VERB	VBD	_	0	root	_	_
3	two	two	NUM	CD	_	4	nummod	_	_
4	boats	boat	NOUN	NNS	_	2	obj	_	_
5	.	.	PUNCT	.	_	2	punct	_	_

1	Two	two	NUM	CD	_	2	nummod	_	_
2	boats	boat	NOUN	NNS	_	4	nsubj:pass	_	_
3	were	be	AUX	VBD	_	4	aux:pass	_	_
4	sold	sell	VERB	VBN	_	0	root	_	_
5	to	to	ADP	IN	_	6	case	_	_
6	Chad	Chad	PROPN	NNP	_	4	obl	_	_
7	.	.	PUNCT	.	_	4	punct	_	_

1	Peru	Peru	PROPN	NNP	_	2	nsubj	_	_
2	sold	sell	VERB	VBD	_	0	root	_	_
3	Chad	Chad	PROPN	NNP	_	2	iobj	_	_
4	boats	boat	NOUN	NNS	_	2	obj	_	_
`

func documents(t *testing.T) []*extract.Document {
	docs, err := conllu.Read(strings.NewReader(treebank))
	require.NoError(t, err)
	return docs
}

func TestGradient(t *testing.T) {
	docs := documents(t)
	v := syntax.NewVocabulary(docs)
	d := syntax.DefaultDims(v, 16)
	w := initial(d, 3)
	data, _ := examples(docs, v)
	s := newShard(d, w, Options{Seed: 1}, 1)
	s.run(data)
	loss := func() float64 {
		x := newShard(d, w, Options{Seed: 1}, 1)
		x.run(data)
		return x.loss
	}
	rng := rand.New(rand.NewPCG(4, 4))
	grads := s.g.All()
	const eps = 2e-3 // a larger step crosses the kinks of the rectifiers
	for i, m := range w.All() {
		var dot, a2, b2 float64
		for range 12 {
			k := rng.IntN(len(m.W))
			old := m.W[k]
			m.W[k] = old + eps
			up := loss()
			m.W[k] = old - eps
			down := loss()
			m.W[k] = old
			a, b := float64(grads[i].W[k]), (up-down)/(2*eps)
			dot, a2, b2 = dot+a*b, a2+a*a, b2+b*b
		}
		if a2 < 1e-4 && b2 < 1e-4 {
			continue // rows that do not occur
		}
		assert.Greater(t, dot/math.Sqrt(a2*b2), 0.98, "direction, matrix %d", i)
		assert.InDelta(t, 1, math.Sqrt(a2/b2), 0.2, "length, matrix %d", i)
	}
}

func TestMatmul(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	for _, c := range []struct{ m, n, k int }{{1, 1, 1}, {6, 16, 8}, {7, 17, 3}, {13, 50, 33}} {
		a, b := make([]float32, c.m*c.k), make([]float32, c.k*c.n)
		for i := range a {
			a[i] = float32(rng.IntN(9) - 4)
		}
		for i := range b {
			b[i] = float32(rng.IntN(9) - 4)
		}
		got, turned, want := make([]float32, c.m*c.n), make([]float32, c.n*c.m), make([]float32, c.m*c.n)
		for i := range c.m {
			for j := range c.n {
				for k := range c.k {
					want[i*c.n+j] += a[i*c.k+k] * b[k*c.n+j]
				}
			}
		}
		pack := make([]float32, packSize(c.k))
		matmul(got, a, c.k, 1, b, c.n, 1, c.m, c.n, c.k, pack)
		assert.Equal(t, want, got, "%+v", c)
		matmul(turned, b, 1, c.n, a, 1, c.k, c.n, c.m, c.k, pack) // the transpose of both
		for i := range c.m {
			for j := range c.n {
				assert.Equal(t, want[i*c.n+j], turned[j*c.m+i])
			}
		}
	}
}

func TestRunLearnsAndRepeats(t *testing.T) {
	o := Defaults
	o.Hidden, o.Epochs, o.Batch, o.Rate, o.Dropout, o.WordDrop = 16, 200, 8, 6e-3, 0, 0
	var losses []float64
	o.Epoch = func(_ int, loss, _ float64, _ *syntax.Model) { losses = append(losses, loss) }
	docs := documents(t)
	m, err := Run(docs, o)
	require.NoError(t, err)
	assert.Less(t, losses[len(losses)-1], losses[0]/4)
	d := *docs[0]
	m.Parse(&d, nil)
	for i, a := range d.Tree.Arcs {
		assert.Equal(t, docs[0].Tree.Arcs[i].Head, a.Head, d.Word(i))
		assert.Equal(t, docs[0].Tree.Arcs[i].Rel, a.Rel, d.Word(i))
	}
	first, err := m.Encode()
	require.NoError(t, err)
	m, err = Run(docs, o)
	require.NoError(t, err)
	second, err := m.Encode()
	require.NoError(t, err)
	assert.Equal(t, first, second, "one seed, one model")
	again, err := syntax.Decode(first)
	require.NoError(t, err)
	e := *docs[0]
	again.Parse(&e, nil)
	assert.Equal(t, d.Tree, e.Tree, "the file parses as the model")
}
