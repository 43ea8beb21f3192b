package syntax

// Dims is the shape of the network.
type Dims struct {
	Embed    [tables]int // width of each input table
	Hidden   int         // H: width of the encoder, one direction
	Layers   int         // bidirectional SRU layers
	Arc      int         // width of the arc scorer
	Label    int         // width of the label scorer
	Rel      int         // number of relations
	TableLen [tables]int // rows of each input table
}

// DefaultDims are the dimensions of the published model for a vocabulary.
func DefaultDims(v *Vocabulary, hidden int) Dims {
	return Dims{
		Embed:    [tables]int{64, 24, 16, 16, 8, 32, 64},
		Hidden:   hidden,
		Layers:   3,
		Arc:      128,
		Label:    96,
		Rel:      len(v.Relations),
		TableLen: v.rows(),
	}
}

// Input is the width of the concatenated embeddings.
func (d Dims) Input() int {
	n := 0
	for _, e := range d.Embed {
		n += e
	}
	return n
}

// Matrix is a weight matrix in row-major order: y = x·W, x of Rows values and y of Cols.
type Matrix struct {
	Rows, Cols int
	W          []float32
}

// Layer is one bidirectional SRU layer. The columns of W and Bias are, for the forward and then the backward direction,
// candidate, forget gate and reset gate, H columns each; those of Peep the weights of the cell in the forget and in
// the reset gate.
type Layer struct{ W, Bias, Peep Matrix }

// Weights are the parameters of the network as floats, as training leaves them. D is twice H.
type Weights struct {
	Tables   []Matrix // one an input table, one row an entry
	In       Matrix   // Input × D
	InBias   Matrix   // 1 × D
	Layers   []Layer  // W D × 6H, Bias 1 × 6H, Peep 1 × 4H
	ArcHead  Matrix   // D × Arc; also the other projections and their biases
	ArcDep   Matrix
	RelHead  Matrix // D × Label
	RelDep   Matrix
	ArcHeadB Matrix
	ArcDepB  Matrix
	RelHeadB Matrix
	Biaffine Matrix // Arc × Arc: dependent to head
	Prior    Matrix // 1 × Arc: how likely a word is a head at all
	Rel      Matrix // Label × Rel
	RelBias  Matrix
	Root     Matrix // 1 × D: stands before each sentence
}

// NewWeights gives weights of zeros.
func NewWeights(d Dims) *Weights {
	m := func(r, c int) Matrix { return Matrix{r, c, make([]float32, r*c)} }
	h := d.Hidden
	w := &Weights{
		In: m(d.Input(), 2*h), InBias: m(1, 2*h),
		ArcHead: m(2*h, d.Arc), ArcDep: m(2*h, d.Arc), RelHead: m(2*h, d.Label), RelDep: m(2*h, d.Label),
		ArcHeadB: m(1, d.Arc), ArcDepB: m(1, d.Arc), RelHeadB: m(1, d.Label),
		Biaffine: m(d.Arc, d.Arc), Prior: m(1, d.Arc),
		Rel: m(d.Label, d.Rel), RelBias: m(1, d.Rel), Root: m(1, 2*h),
	}
	for i, e := range d.Embed {
		w.Tables = append(w.Tables, m(d.TableLen[i], e))
	}
	for range d.Layers {
		w.Layers = append(w.Layers, Layer{m(2*h, 6*h), m(1, 6*h), m(1, 4*h)})
	}
	return w
}

// All lists every matrix in a fixed order, the input tables first.
func (w *Weights) All() []*Matrix {
	var all []*Matrix
	for i := range w.Tables {
		all = append(all, &w.Tables[i])
	}
	all = append(all, &w.In, &w.InBias)
	for i := range w.Layers {
		l := &w.Layers[i]
		all = append(all, &l.W, &l.Bias, &l.Peep)
	}
	return append(all, &w.ArcHead, &w.ArcDep, &w.RelHead, &w.RelDep, &w.ArcHeadB, &w.ArcDepB, &w.RelHeadB,
		&w.Biaffine, &w.Prior, &w.Rel, &w.RelBias, &w.Root)
}
