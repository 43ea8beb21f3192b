package syntax

import (
	"claimtrail/extract/syntax/kernel"
)

// workspace is the memory of one batch on its way through the network. Every row is one token, or the root that stands
// before each sentence; what is computed for a row does not depend on the other sentences of the batch.
type workspace struct {
	rows   []Rows
	from   []int // row of the root of each sentence, and the end
	fold   []byte
	x      []float32
	q      []int16
	scale  []float32
	cur    []float32
	next   []float32
	proj   []float32
	cell   []float32
	heads  []float32
	arcs   []float32 // arc dependents, then their image under the biaffine form
	qh     []int16
	hscale []float32
	cols   kernel.Columns
	score  []float32
	hidden []float32
	rel    []float32

	eisner eisner
	head   []int16 // 1-based, 0 for the root; parallel to rows
	label  []int16
	prob   []float32
}

// start empties the batch.
func (w *workspace) start() {
	w.rows = w.rows[:0]
	w.from = append(w.from[:0], 0)
}

// open begins a sentence with its root.
func (w *workspace) open() { w.rows = append(w.rows, Rows{}) }

// close ends the sentence.
func (w *workspace) close() { w.from = append(w.from, len(w.rows)) }

// run parses the sentences of the batch into head, label and prob.
func (m *Model) run(w *workspace) {
	t := len(w.rows)
	if t == 0 {
		return
	}
	d := &m.dims
	h, width := 2*d.Hidden, d.Input()
	w.x = grow(w.x, t*width)
	for i := range w.rows {
		o := i * width
		for table, r := range w.rows[i] {
			q := &m.tables[table]
			n := q.cols
			kernel.Widen(w.x[o:o+n], q.w[int(r)*n:int(r)*n+n], q.scale[r])
			o += n
		}
	}
	w.cur, w.next = grow(w.cur, t*h), grow(w.next, t*h)
	w.apply(m.in, w.cur, w.x, t, width)
	kernel.Rectify(w.cur, Leak)
	for _, o := range w.from[:len(w.from)-1] {
		copy(w.cur[o*h:(o+1)*h], m.root)
	}
	w.proj = grow(w.proj, t*3*h)
	w.cell = grow(w.cell, d.Hidden)
	for i := range m.layers {
		l := &m.layers[i]
		w.apply(l.w, w.proj, w.cur, t, h)
		for k, o := range w.from[:len(w.from)-1] {
			n := w.from[k+1] - o
			in, out, p := w.cur[o*h:], w.next[o*h:], w.proj[o*3*h:]
			kernel.Recur(out, in, p, l.peep, w.cell, n, d.Hidden, h, 3*h, 1)
			kernel.Recur(out[d.Hidden:], in[d.Hidden:], p[3*d.Hidden:], l.peep[2*d.Hidden:], w.cell, n, d.Hidden, h, 3*h, -1)
		}
		w.cur, w.next = w.next, w.cur
	}
	m.attach(w, t)
	m.name(w, t)
}

// apply multiplies t rows of k floats.
func (w *workspace) apply(m *kernel.Matrix, y, x []float32, t, k int) {
	w.q, w.scale = grow(w.q, t*k), grow(w.scale, t)
	kernel.Quantise(w.q, w.scale, x, t, k, kernel.Full)
	m.Apply(y, w.q, w.scale, t)
}

// attach finds the heads and their probabilities.
func (m *Model) attach(w *workspace, t int) {
	d := &m.dims
	a, cols := d.Arc, m.heads.Columns()
	w.heads = grow(w.heads, t*cols)
	w.apply(m.heads, w.heads, w.cur, t, 2*d.Hidden)
	w.arcs = grow(w.arcs, t*a)
	w.qh, w.hscale = grow(w.qh, t*a), grow(w.hscale, t)
	for i := range t {
		row := w.heads[i*cols : i*cols+2*a]
		kernel.Rectify(row, Leak)
		kernel.Quantise(w.qh[i*a:], w.hscale[i:], row, 1, a, kernel.Half)
		copy(w.arcs[i*a:], row[a:])
	}
	w.q, w.scale = grow(w.q, t*a), grow(w.scale, t)
	kernel.Quantise(w.q, w.scale, w.arcs, t, a, kernel.Full)
	m.biaff.Apply(w.arcs, w.q, w.scale, t)
	kernel.Quantise(w.q, w.scale, w.arcs, t, a, kernel.Half)
	w.head, w.prob = grow(w.head, t), grow(w.prob, t)
	for k, o := range w.from[:len(w.from)-1] {
		n1 := w.from[k+1] - o
		c := w.cols.Set(w.qh[o*a:], w.hscale[o:], n1, a)
		stride := c.Columns()
		w.score = grow(w.score, n1*stride)
		c.Apply(w.score, w.q[o*a:], w.scale[o:], n1)
		w.eisner.tree(n1-1, w.score, stride, w.head[o+1:o+n1])
		for dep := 1; dep < n1; dep++ {
			w.prob[o+dep] = probability(w.score[dep*stride:dep*stride+n1], dep, int(w.head[o+dep]))
		}
	}
}

// probability is the share of head in the softmax over all heads of a word but itself.
func probability(score []float32, dep, head int) float32 {
	top := score[head]
	for h, v := range score {
		if h != dep {
			top = max(top, v)
		}
	}
	var sum float32
	for h, v := range score {
		if h != dep {
			sum += kernel.Exp(v - top)
		}
	}
	return kernel.Exp(score[head]-top) / sum
}

// name finds the relations of the arcs.
func (m *Model) name(w *workspace, t int) {
	d := &m.dims
	l, cols := d.Label, m.heads.Columns()
	at := 2 * d.Arc
	w.hidden = grow(w.hidden, t*l)
	for k, o := range w.from[:len(w.from)-1] {
		clear(w.hidden[o*l : (o+1)*l])
		for i := o + 1; i < w.from[k+1]; i++ {
			head := w.heads[(o+int(w.head[i]))*cols+at:][:l]
			dep := w.heads[i*cols+at+l:][:l]
			out := w.hidden[i*l:][:l]
			for j, v := range head {
				out[j] = v + dep[j]
			}
		}
	}
	kernel.Rectify(w.hidden, Leak)
	cols = m.rel.Columns()
	w.rel = grow(w.rel, t*cols)
	w.apply(m.rel, w.rel, w.hidden, t, l)
	w.label = grow(w.label, t)
	for i := range t {
		row := w.rel[i*cols : i*cols+d.Rel]
		best := -1
		for r, v := range row {
			if r != m.rootRel && (best < 0 || v > row[best]) {
				best = r
			}
		}
		if w.head[i] == 0 {
			best = m.rootRel
		}
		w.label[i] = int16(best)
	}
}
