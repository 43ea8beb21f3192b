package kernel

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bits makes a comparison exact, and one of NaNs possible.
func bits(x []float32) []uint32 {
	b := make([]uint32, len(x))
	for i, v := range x {
		b[i] = math.Float32bits(v)
	}
	return b
}

func randoms(rng *rand.Rand, n int, scale float64) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(rng.NormFloat64() * scale)
	}
	return x
}

// kernels runs a test with each kernel that the processor has.
func kernels(t *testing.T, test func(t *testing.T)) {
	for {
		name := kernelName()
		t.Run(name, test)
		if name == "portable" {
			return
		}
		t.Cleanup(downgrade())
	}
}

func TestApplySameBits(t *testing.T) {
	kernels(t, testApplySameBits)
}

func testApplySameBits(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, size := range []struct{ rows, k, n int }{{1, 2, 1}, {5, 160, 50}, {6, 256, 16}, {13, 512, 33}, {64, 256, 768}, {12, 384, 48}, {23, 96, 17}} {
		w := make([]int8, size.k*size.n)
		for i := range w {
			w[i] = int8(rng.IntN(255) - 127)
		}
		m := NewMatrix(size.k, size.n, w, randoms(rng, size.n, 0.1), randoms(rng, size.n, 1))
		x := randoms(rng, size.rows*size.k, 3)
		q, scale := make([]int16, len(x)), make([]float32, size.rows)
		Quantise(q, scale, x, size.rows, size.k, Full)
		got, want := make([]float32, size.rows*m.n), make([]float32, size.rows*m.n)
		m.Apply(got, q, scale, size.rows)
		multiplyScalar(want, m.n, q, m.k, scale, m.w, m.scale, m.bias, size.rows)
		assert.Equal(t, bits(want), bits(got), "%+v", size)
	}
}

func TestApplyExtremes(t *testing.T) {
	const k, n = 512, 16
	w := make([]int8, k*n)
	q := make([]int16, k)
	for i := range w {
		w[i] = 127
	}
	for i := range q {
		q[i] = Full
	}
	one := make([]float32, n)
	for i := range one {
		one[i] = 1
	}
	y := make([]float32, n)
	NewMatrix(k, n, w, one, make([]float32, n)).Apply(y, q, []float32{1}, 1)
	assert.Equal(t, float32(k*127*Full), y[0], "the largest sum must not overflow")
}

func TestColumnsAreScalarProducts(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	const rows, k = 21, 128
	x := randoms(rng, rows*k, 1)
	q, scale := make([]int16, len(x)), make([]float32, rows)
	Quantise(q, scale, x, rows, k, Half)
	var c Columns
	m := c.Set(q, scale, rows, k)
	y := make([]float32, rows*m.Columns())
	m.Apply(y, q, scale, rows)
	for i := range rows {
		for j := range rows {
			var want int32
			for e := range k {
				want += int32(q[i*k+e]) * int32(q[j*k+e])
			}
			assert.Equal(t, float32(float32(float32(want)*scale[i])*scale[j]), y[i*m.Columns()+j])
		}
	}
}

func TestQuantiseSameBits(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for _, k := range []int{2, 8, 96, 128, 160, 250, 256} {
		for _, limit := range []float32{Full, Half} {
			x := randoms(rng, k, math.Pow(10, float64(rng.IntN(9)-4)))
			got, want := make([]int16, k), make([]int16, k)
			s := quantiseScalar(want, x, limit)
			assert.Equal(t, math.Float32bits(s), math.Float32bits(quantise(got, x, limit)))
			assert.Equal(t, want, got)
		}
	}
	q := []int16{1, 2, 3, 4, 5, 6, 7, 8}
	assert.Zero(t, quantise(q, make([]float32, 8), Full))
	assert.Equal(t, make([]int16, 8), q)
}

func TestWidenSameBits(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	for _, n := range []int{0, 3, 8, 64} {
		w := make([]int8, n+1)
		for i := range w {
			w[i] = int8(rng.IntN(256) - 128)
		}
		got, want := make([]float32, n), make([]float32, n)
		widenScalar(want, w, 0.013)
		Widen(got, w, 0.013)
		assert.Equal(t, bits(want), bits(got))
	}
}

func TestRectifySameBits(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	for _, n := range []int{3, 8, 96} {
		want := randoms(rng, n, 1)
		want[0], want[1], want[2] = 0, float32(math.Copysign(0, -1)), -math.SmallestNonzeroFloat32
		got := append([]float32(nil), want...)
		rectifyScalar(want, 0.1)
		Rectify(got, 0.1)
		assert.Equal(t, bits(want), bits(got))
	}
}

func TestRecurSameBits(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for _, h := range []int{8, 16, 128, 136} {
		in, p, peep, cell := randoms(rng, h, 1), randoms(rng, 3*h, 8), randoms(rng, 2*h, 1), randoms(rng, h, 2)
		got, want := make([]float32, h), make([]float32, h)
		cells := append([]float32(nil), cell...)
		recurScalar(want, in, p, peep, cell)
		recur(got, in, p, peep, cells)
		assert.Equal(t, bits(want), bits(got))
		assert.Equal(t, bits(cell), bits(cells))
	}
}

func TestSigmoidAndExp(t *testing.T) {
	for x := float32(-30); x <= 30; x += 0.01 {
		assert.InDelta(t, 1/(1+math.Exp(-float64(x))), float64(Sigmoid(x)), 1e-6)
		if x <= 0 {
			e := math.Exp(float64(x))
			assert.InDelta(t, 1, float64(Exp(x))/e, 2e-6)
		}
	}
	assert.Zero(t, Exp(-1000))
	assert.Equal(t, float32(1), Exp(0))
}

func BenchmarkRecur(b *testing.B) {
	const n, h = 30, 128
	in, p := make([]float32, n*2*h), make([]float32, n*6*h)
	out, cell, peep := make([]float32, n*2*h), make([]float32, h), make([]float32, 2*h)
	for b.Loop() {
		Recur(out, in, p, peep, cell, n, h, 2*h, 6*h, 1)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/row")
}
