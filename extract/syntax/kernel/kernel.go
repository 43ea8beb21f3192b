// Package kernel is the arithmetic of the parser: products of matrices of small integers, and the element-wise functions
// between them.
//
// Rules of this package:
//   - products are summed in int32, which is exact, so their order does not matter;
//   - everything in float32 is a fixed sequence of single roundings: no fused multiply-add, no function of the platform;
//   - so the AVX2 and AVX-512 code, chosen at run time, and the portable code give the same bits, and a test compares them.
package kernel

import "math"

// Panel is the number of columns that are computed together: rows of results are padded to a multiple of it.
const Panel = 16

const (
	// Full is the largest magnitude of an activation that meets int8 weights: 512 products stay below 2^31.
	Full = 32767
	// Half is the largest magnitude where activations meet activations: 128 products stay below 2^31.
	Half = 4095
)

// Pad is n rounded up to whole panels.
func Pad(n int) int { return (n + Panel - 1) / Panel * Panel }

// Matrix is a matrix of integers, ready to be multiplied by rows of activations: y = (x·W)·scale + bias.
type Matrix struct {
	k, n  int
	w     []int16 // panels of 16 columns: pairs of rows, for each column two values
	scale []float32
	bias  []float32
}

// NewMatrix packs k rows of n weights in row-major order. scale and bias have n values. k is even and at most 512, weights
// lie within [-127, 127].
func NewMatrix(k, n int, w []int8, scale, bias []float32) *Matrix {
	m := &Matrix{k: k, n: Pad(n), w: make([]int16, k*Pad(n)), scale: make([]float32, Pad(n)), bias: make([]float32, Pad(n))}
	copy(m.scale, scale)
	copy(m.bias, bias)
	out := m.w
	for j := 0; j < n; j += Panel {
		width := min(Panel, n-j)
		for i := 0; i < k; i += 2 {
			a, b := w[i*n+j:i*n+j+width], w[(i+1)*n+j:(i+1)*n+j+width]
			pairs := out[: 2*Panel : 2*Panel]
			out = out[2*Panel:]
			for c, v := range a {
				pairs[2*c], pairs[2*c+1] = int16(v), int16(b[c])
			}
		}
	}
	return m
}

// Columns is the number of columns of the result, a multiple of Panel.
func (m *Matrix) Columns() int { return m.n }

// Apply multiplies rows of activations, k values each, whose scales are xs. y has rows of Columns values.
func (m *Matrix) Apply(y []float32, x []int16, xs []float32, rows int) {
	multiply(y, m.n, x, m.k, xs, m.w, m.scale, m.bias, rows)
}

// Columns are activations that stand where a matrix has its weights.
type Columns struct{ m Matrix }

// Set makes the columns of the rows of x, k values each (k even), with their scales: the result of Apply is then the
// matrix of scalar products of rows.
func (c *Columns) Set(x []int16, xs []float32, rows, k int) *Matrix {
	n := Pad(rows)
	m := &c.m
	m.k, m.n = k, n
	if cap(m.w) < n*k {
		m.w = make([]int16, n*k*2)
	}
	if cap(m.scale) < n {
		m.scale, m.bias = make([]float32, n*2), make([]float32, n*2)
	}
	m.w, m.scale, m.bias = m.w[:n*k], m.scale[:n], m.bias[:n]
	clear(m.scale[copy(m.scale, xs[:rows]):])
	for j := range n {
		at := j/Panel*Panel*k + j%Panel*2
		if j >= rows {
			for i := 0; i < k; i += 2 {
				m.w[at], m.w[at+1] = 0, 0
				at += 2 * Panel
			}
			continue
		}
		row := x[j*k : (j+1)*k]
		for i := 0; i < k; i += 2 {
			m.w[at], m.w[at+1] = row[i], row[i+1]
			at += 2 * Panel
		}
	}
	return m
}

func multiplyScalar(y []float32, n int, x []int16, k int, xs []float32, w []int16, scale, bias []float32, rows int) {
	for i := range rows {
		row := x[i*k : (i+1)*k]
		for j := 0; j < n; j += 8 {
			sum := products(row, w[j/Panel*Panel*k+j%Panel*2:])
			out, s, o := y[i*n+j:i*n+j+8], scale[j:j+8], bias[j:j+8]
			for c, v := range sum {
				out[c] = float32(float32(float32(v)*xs[i])*s[c]) + o[c]
			}
		}
	}
}

// products sums the products of a row and eight columns of a panel. The sums are named so that they stay in registers.
func products(row []int16, w []int16) [8]int32 {
	var s0, s1, s2, s3, s4, s5, s6, s7 int32
	for r := 0; r+1 < len(row); r += 2 {
		a, b := int32(row[r]), int32(row[r+1])
		p := w[r*Panel : r*Panel+16 : r*Panel+16]
		s0 += a*int32(p[0]) + b*int32(p[1])
		s1 += a*int32(p[2]) + b*int32(p[3])
		s2 += a*int32(p[4]) + b*int32(p[5])
		s3 += a*int32(p[6]) + b*int32(p[7])
		s4 += a*int32(p[8]) + b*int32(p[9])
		s5 += a*int32(p[10]) + b*int32(p[11])
		s6 += a*int32(p[12]) + b*int32(p[13])
		s7 += a*int32(p[14]) + b*int32(p[15])
	}
	return [8]int32{s0, s1, s2, s3, s4, s5, s6, s7}
}

// Quantise writes rows of k floats as integers of magnitude at most limit, and the scale of each row.
func Quantise(q []int16, scale, x []float32, rows, k int, limit float32) {
	for i := range rows {
		scale[i] = quantise(q[i*k:(i+1)*k], x[i*k:(i+1)*k], limit)
	}
}

func quantiseScalar(q []int16, x []float32, limit float32) float32 {
	var top float32
	for _, v := range x {
		top = max(top, float32(math.Abs(float64(v))))
	}
	if top == 0 {
		clear(q)
		return 0
	}
	by := limit / top
	for i, v := range x {
		q[i] = int16(round(float32(v * by)))
	}
	return top / limit
}

// round rounds to the nearest integer, halves to even; |v| is below 2^22.
func round(v float32) int32 {
	const magic = 3 << 22
	return int32(float32(v+magic) - magic)
}

// Widen writes as many integers as x holds, times by.
func Widen(x []float32, w []int8, by float32) { widen(x, w, by) }

func widenScalar(x []float32, w []int8, by float32) {
	for i := range x {
		x[i] = float32(float32(w[i]) * by)
	}
}

// Rectify multiplies negative values by leak.
func Rectify(z []float32, leak float32) { rectify(z, leak) }

func rectifyScalar(z []float32, leak float32) {
	for i, v := range z {
		if v < 0 {
			z[i] = float32(v * leak)
		}
	}
}

// Recur runs one direction of an SRU layer over n rows. Row t of p holds at p[t*pStride] the candidates, forget gates and
// reset gates of the direction, h each; row t of in and out h values at t*stride. peep holds the h weights of the cell in the
// forget gate and then those in the reset gate, cell is scratch of h values. step is 1, or -1 to run from the last row to
// the first. h is a multiple of 8.
func Recur(out, in, p, peep, cell []float32, n, h, stride, pStride, step int) {
	clear(cell[:h])
	t := 0
	if step < 0 {
		t = n - 1
	}
	for range n {
		recur(out[t*stride:t*stride+h], in[t*stride:t*stride+h], p[t*pStride:t*pStride+3*h], peep[:2*h], cell[:h])
		t += step
	}
}

func recurScalar(out, in, p, peep, cell []float32) {
	h := len(cell)
	px, pf, pr := p[:h], p[h:2*h], p[2*h:3*h]
	vf, vr := peep[:h], peep[h:2*h]
	for j, c := range cell {
		f := Sigmoid(pf[j] + float32(vf[j]*c))
		r := Sigmoid(pr[j] + float32(vr[j]*c))
		c = px[j] + float32(f*(c-px[j]))
		cell[j] = c
		out[j] = in[j] + float32(r*(c-in[j]))
	}
}
