package syntax

import (
	"fmt"
	"math"
	"unsafe"

	"claimtrail/extract/internal/pack"
	"claimtrail/extract/syntax/kernel"
)

const modelName = "claimtrail parser 1"

// Leak is the slope of the network's rectifiers for negative values.
const Leak = 0.1

// Model is a trained parser. It is safe for concurrent use.
type Model struct {
	dims    Dims
	vocab   *Vocabulary
	tables  []quantised // one scale a row
	in      *kernel.Matrix
	layers  []layer
	heads   *kernel.Matrix // arc head, arc dependent, label head and label dependent side by side
	biaff   *kernel.Matrix
	rel     *kernel.Matrix
	root    []float32
	rootRel int // number of the relation "root"

	parts  []quantised // what is written to a file
	floats [][]float32
}

type layer struct {
	w    *kernel.Matrix
	peep []float32
}

// quantised is a matrix of int8 with one scale a row or a column.
type quantised struct {
	rows, cols int
	byRow      bool
	w          []int8
	scale      []float32
}

func quantise(m *Matrix, byRow bool) quantised {
	q := quantised{rows: m.Rows, cols: m.Cols, byRow: byRow, w: make([]int8, len(m.W))}
	q.scale = make([]float32, q.scales())
	at := func(i int) int {
		if byRow {
			return i / m.Cols
		}
		return i % m.Cols
	}
	for i, v := range m.W {
		q.scale[at(i)] = max(q.scale[at(i)], float32(math.Abs(float64(v)))/127)
	}
	for i, v := range m.W {
		if s := q.scale[at(i)]; s > 0 {
			q.w[i] = int8(math.RoundToEven(float64(v / s)))
		}
	}
	return q
}

func (q *quantised) scales() int {
	if q.byRow {
		return q.rows
	}
	return q.cols
}

// beside joins matrices of as many rows to one.
func beside(ms ...*Matrix) *Matrix {
	out := &Matrix{Rows: ms[0].Rows}
	for _, m := range ms {
		out.Cols += m.Cols
	}
	for r := range out.Rows {
		for _, m := range ms {
			out.W = append(out.W, m.W[r*m.Cols:(r+1)*m.Cols]...)
		}
	}
	return out
}

// NewModel makes the model that computes with integers out of trained weights.
func NewModel(d Dims, v *Vocabulary, w *Weights) (*Model, error) {
	var parts []quantised
	for i := range w.Tables {
		parts = append(parts, quantise(&w.Tables[i], true))
	}
	parts = append(parts, quantise(&w.In, false))
	for i := range w.Layers {
		parts = append(parts, quantise(&w.Layers[i].W, false))
	}
	parts = append(parts,
		quantise(beside(&w.ArcHead, &w.ArcDep, &w.RelHead, &w.RelDep), false),
		quantise(&w.Biaffine, false),
		quantise(&w.Rel, false))
	none := &Matrix{1, d.Label, make([]float32, d.Label)}
	floats := [][]float32{w.InBias.W}
	for i := range w.Layers {
		floats = append(floats, w.Layers[i].Bias.W, w.Layers[i].Peep.W)
	}
	floats = append(floats, beside(&w.ArcHeadB, &w.ArcDepB, &w.RelHeadB, none).W, w.Prior.W, w.RelBias.W, w.Root.W)
	return assemble(d, v, parts, floats)
}

// assemble builds the model from its quantised matrices and the vectors that stay floats, each in the order of NewModel.
func assemble(d Dims, v *Vocabulary, parts []quantised, floats [][]float32) (*Model, error) {
	if err := d.check(v); err != nil {
		return nil, err
	}
	m := &Model{dims: d, vocab: v, tables: parts[:tables], rootRel: -1, parts: parts, floats: floats}
	part := func(i int, bias []float32) *kernel.Matrix {
		p := &parts[i]
		return kernel.NewMatrix(p.rows, p.cols, p.w, p.scale, bias)
	}
	i, f := tables, 0
	next := func() []float32 { f++; return floats[f-1] }
	m.in = part(i, next())
	for range d.Layers {
		i++
		w := part(i, next())
		m.layers = append(m.layers, layer{w, next()})
	}
	m.heads = part(i+1, next())
	m.biaff = part(i+2, next())
	m.rel = part(i+3, next())
	m.root = next()
	for k, r := range v.Relations {
		if r == "root" {
			m.rootRel = k
		}
	}
	if m.rootRel < 0 {
		return nil, fmt.Errorf("%w: no relation root", pack.ErrFormat)
	}
	return m, nil
}

// check refuses dimensions that the kernels cannot compute with.
func (d Dims) check(v *Vocabulary) error {
	ok := d.Hidden > 0 && d.Hidden%8 == 0 && d.Hidden <= 256 && d.Layers > 0 && d.Layers < 16 &&
		d.Arc > 0 && d.Arc%16 == 0 && d.Arc <= 128 && d.Label > 0 && d.Label%16 == 0 && d.Label <= 256 &&
		d.Rel == len(v.Relations) && d.Input()%2 == 0 && d.Input() <= 512 && d.TableLen == v.rows()
	if !ok {
		return fmt.Errorf("%w: dimensions %+v", pack.ErrFormat, d)
	}
	return nil
}

// Encode gives the model as a file.
func (m *Model) Encode() ([]byte, error) {
	var w pack.Writer
	w.Strings(m.vocab.Words)
	w.Strings(m.vocab.Lemmas)
	w.Strings(m.vocab.Tags)
	w.Strings(m.vocab.Relations)
	for _, n := range m.dims.Embed {
		w.Uint(uint64(n))
	}
	for _, n := range []int{m.dims.Hidden, m.dims.Layers, m.dims.Arc, m.dims.Label} {
		w.Uint(uint64(n))
	}
	for _, p := range m.parts {
		b := make([]byte, len(p.w))
		for i, v := range p.w {
			b[i] = byte(v)
		}
		w.Bytes(b)
		w.Floats(p.scale)
	}
	for _, f := range m.floats {
		w.Floats(f)
	}
	return w.Close(modelName)
}

// Decode reads a model written by Encode.
func Decode(file []byte) (*Model, error) {
	r, err := pack.Open(file, modelName)
	if err != nil {
		return nil, err
	}
	v := &Vocabulary{Words: r.Strings(), Lemmas: r.Strings(), Tags: r.Strings(), Relations: r.Strings()}
	v.index()
	d := Dims{Rel: len(v.Relations), TableLen: v.rows()}
	for i := range d.Embed {
		d.Embed[i] = int(r.Uint() & 0xffff)
	}
	for _, p := range []*int{&d.Hidden, &d.Layers, &d.Arc, &d.Label} {
		*p = int(r.Uint() & 0xffff)
	}
	if r.Err != nil {
		return nil, r.Err
	}
	if err := d.check(v); err != nil {
		return nil, err
	}
	h := 2 * d.Hidden
	var parts []quantised
	add := func(rows, cols int, byRow bool) {
		q := quantised{rows: rows, cols: cols, byRow: byRow}
		b := r.Bytes()
		q.scale = r.Floats()
		if len(b) != rows*cols || len(q.scale) != q.scales() {
			r.Fail()
			return
		}
		q.w = unsafe.Slice((*int8)(unsafe.Pointer(unsafe.SliceData(b))), len(b)) // the same bytes, read as signed
		parts = append(parts, q)
	}
	for i, n := range d.Embed {
		add(d.TableLen[i], n, true)
	}
	add(d.Input(), h, false)
	for range d.Layers {
		add(h, 3*h, false)
	}
	add(h, 2*d.Arc+2*d.Label, false)
	add(d.Arc, d.Arc, false)
	add(d.Label, d.Rel, false)
	var floats [][]float32
	vector := func(n int) {
		f := r.Floats()
		if len(f) != n {
			r.Fail()
		}
		floats = append(floats, f)
	}
	vector(h)
	for range d.Layers {
		vector(3 * h)
		vector(2 * h)
	}
	vector(2*d.Arc + 2*d.Label)
	vector(d.Arc)
	vector(d.Rel)
	vector(h)
	if r.Err != nil {
		return nil, r.Err
	}
	return assemble(d, v, parts, floats)
}
