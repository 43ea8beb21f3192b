// Package train fits the parser of package syntax to a treebank.
//
// The network is trained in float32 with hand-written gradients. Rules of this package:
//   - a batch is divided among a fixed number of shards with gradients and random numbers of their own, summed in one
//     order, so the model depends on the seed and on the processor's fused multiply-add, and not on the number of workers;
//   - the tags of the training sentences are those of a tagger that has not seen them (see cmd/train), or the parser
//     would trust tags more than it should.
package train

import (
	"math"
	"math/rand/v2"
	"sync"

	"claimtrail/extract"
	"claimtrail/extract/syntax"
)

// Options of a training run.
type Options struct {
	Hidden   int // width of the encoder, one direction
	Epochs   int
	Seed     uint64
	Rate     float64 // peak learning rate of Adam
	Batch    int     // tokens a step
	Dropout  float64
	WordDrop float64 // share of words replaced by the unknown word; of other inputs, 0.3 times that
	// Epoch is called after each epoch with the mean loss a token, the share of right heads in training, and the
	// model as it stands; may be nil.
	Epoch func(epoch int, loss, right float64, m *syntax.Model)
}

// Defaults are the options of the published model.
var Defaults = Options{Hidden: 192, Epochs: 16, Seed: 1, Rate: 2e-3, Batch: 700, Dropout: 0.33, WordDrop: 0.15}

const (
	shardCount = 2   // a property of the result, not of the machine
	warmUp     = 400 // steps
	longest    = 120 // tokens; longer sentences are left out
	lossScale  = 20
)

// Run trains on documents with gold trees and predicted tags.
func Run(docs []*extract.Document, o Options) (*syntax.Model, error) {
	v := syntax.NewVocabulary(docs)
	d := syntax.DefaultDims(v, o.Hidden)
	w := initial(d, o.Seed)
	data, tokens := examples(docs, v)
	shards := make([]*shard, shardCount)
	for i := range shards {
		shards[i] = newShard(d, w, o, uint64(i+1))
	}
	opt := &adam{w: w, mean: syntax.NewWeights(d), squares: syntax.NewWeights(d)}
	rng := rand.New(rand.NewPCG(o.Seed, 0))
	total := max(1, o.Epochs*tokens/o.Batch)
	var m *syntax.Model
	for epoch := range o.Epochs {
		rng.Shuffle(len(data), func(i, k int) { data[i], data[k] = data[k], data[i] })
		for i := 0; i < len(data); {
			var parts [shardCount][]example
			var sizes [shardCount]int
			n := 0
			for ; n < o.Batch && i < len(data); i++ {
				k := 0
				for j := range sizes {
					if sizes[j] < sizes[k] {
						k = j
					}
				}
				parts[k] = append(parts[k], data[i])
				sizes[k] += len(data[i].rows)
				n += len(data[i].rows)
			}
			var wg sync.WaitGroup
			for k, s := range shards {
				if len(parts[k]) > 0 {
					wg.Go(func() { s.run(parts[k]) })
				}
			}
			wg.Wait()
			opt.update(shards, o.rate(opt.step+1, total), lossScale/float32(n))
		}
		var loss float64
		var right, count int
		for _, s := range shards {
			loss, right, count = loss+s.loss, right+s.right, count+s.total
			s.loss, s.right, s.total = 0, 0, 0
		}
		var err error
		if m, err = syntax.NewModel(d, v, w); err != nil {
			return nil, err
		}
		if o.Epoch != nil {
			o.Epoch(epoch+1, loss/float64(max(1, count)), float64(right)/float64(max(1, count)), m)
		}
	}
	return m, nil
}

// rate rises over the first steps and falls along a cosine.
func (o Options) rate(step, total int) float64 {
	warm := math.Min(1, float64(step)/warmUp)
	part := math.Min(1, float64(step)/float64(total))
	return o.Rate * warm * math.Max(0.01, 0.5*(1+math.Cos(math.Pi*part)))
}

func examples(docs []*extract.Document, v *syntax.Vocabulary) (data []example, tokens int) {
	rel := map[string]int{}
	for i, r := range v.Relations {
		rel[r] = i
	}
	var fold []byte
	for _, d := range docs {
		for _, s := range d.Sentences {
			if s.Tokens.Len() > longest {
				continue
			}
			var e example
			for t := s.Tokens.Start; t < s.Tokens.End; t++ {
				e.rows = append(e.rows, v.Rows(d.Word(t), d.Tags[t], false, &fold))
				head := 0
				if h := d.Tree.Head(t); h >= 0 {
					head = h - s.Tokens.Start + 1
				}
				e.head = append(e.head, head)
				e.rel = append(e.rel, rel[d.Tree.Rel(t)])
			}
			data = append(data, e)
			tokens += len(e.rows)
		}
	}
	return data, tokens
}

// initial draws the first weights.
func initial(d syntax.Dims, seed uint64) *syntax.Weights {
	w := syntax.NewWeights(d)
	rng := rand.New(rand.NewPCG(seed, 11))
	fill := func(scale float64, ms ...*syntax.Matrix) {
		for _, m := range ms {
			for i := range m.W {
				m.W[i] = float32((rng.Float64()*2 - 1) * scale)
			}
		}
	}
	fanIn := func(ms ...*syntax.Matrix) {
		for _, m := range ms {
			fill(math.Sqrt(3/float64(m.Rows)), m)
		}
	}
	for i := range w.Tables {
		fill(1/math.Sqrt(float64(w.Tables[i].Cols)), &w.Tables[i])
	}
	fanIn(&w.In)
	for i := range w.Layers {
		fanIn(&w.Layers[i].W)
		fill(0.3, &w.Layers[i].Peep)
	}
	fanIn(&w.ArcHead, &w.ArcDep, &w.RelHead, &w.RelDep)
	fill(0.05, &w.Biaffine)
	fanIn(&w.Rel)
	fill(0.5, &w.Root)
	return w
}
