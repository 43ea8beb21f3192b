package kernel

import "golang.org/x/sys/cpu"

var (
	avx2 = cpu.X86.HasAVX2
	vnni = cpu.X86.HasAVX512F && cpu.X86.HasAVX512VNNI
)

// tile6 computes 6 rows and 16 columns: y[6][16] = float(x[6][k]·w[k][16])·xs·scale + bias. yStride is in floats, x rows have
// k values.
//
//go:noescape
func tile6(y *float32, yStride int, x *int16, k int, xs *float32, w *int16, scale, bias *float32)

// tile12 computes 12 rows and 32 columns, two panels, with the dot products of AVX-512 VNNI.
//
//go:noescape
func tile12(y *float32, yStride int, x *int16, k int, xs *float32, w *int16, scale, bias *float32)

// tile1 computes one row.
//
//go:noescape
func tile1(y *float32, x *int16, k int, xs *float32, w *int16, scale, bias *float32)

func multiply(y []float32, n int, x []int16, k int, xs []float32, w []int16, scale, bias []float32, rows int) {
	if !avx2 || rows == 0 {
		multiplyScalar(y, n, x, k, xs, w, scale, bias, rows)
		return
	}
	_, _, _ = y[rows*n-1], x[rows*k-1], xs[rows-1]
	_, _, _ = w[n*k-1], scale[n-1], bias[n-1]
	wide := 0 // columns that tile12 computes
	if vnni && rows >= 12 {
		wide = n / (2 * Panel) * (2 * Panel)
	}
	for j := 0; j < wide; j += 2 * Panel {
		for i := 0; i < rows; i += 12 {
			i := min(i, rows-12) // the last tile computes some rows again
			tile12(&y[i*n+j], n, &x[i*k], k, &xs[i], &w[j*k], &scale[j], &bias[j])
		}
	}
	for j := wide; j < n; j += Panel {
		if rows < 6 {
			for i := range rows {
				tile1(&y[i*n+j], &x[i*k], k, &xs[i], &w[j*k], &scale[j], &bias[j])
			}
			continue
		}
		for i := 0; i < rows; i += 6 {
			i := min(i, rows-6)
			tile6(&y[i*n+j], n, &x[i*k], k, &xs[i], &w[j*k], &scale[j], &bias[j])
		}
	}
}

// maxAbs is the largest magnitude; n is a positive multiple of 8.
//
//go:noescape
func maxAbs(x *float32, n int) float32

// narrow rounds x times by; n is a positive multiple of 16.
//
//go:noescape
func narrow(q *int16, x *float32, n int, by float32)

// recur8 is recurScalar for h a positive multiple of 8.
//
//go:noescape
func recur8(out, in, p, peep, cell *float32, h int, lanes *[14][16]float32)

// recur16 is recurScalar for h a positive multiple of 16, with the registers of AVX-512.
//
//go:noescape
func recur16(out, in, p, peep, cell *float32, h int, lanes *[14][16]float32)

// lanes are the constants of Sigmoid in the order in which the assembly names them.
var lanes = func() (l [14][16]float32) {
	for i, v := range [14]float32{
		0.5, tanhLimit, -tanhLimit,
		tanhA13, tanhA11, tanhA9, tanhA7, tanhA5, tanhA3, tanhA1,
		tanhB6, tanhB4, tanhB2, tanhB0,
	} {
		for j := range l[i] {
			l[i][j] = v
		}
	}
	return l
}()

func quantise(q []int16, x []float32, limit float32) float32 {
	n := len(x)
	if !avx2 || n == 0 || n%16 != 0 || len(q) < n {
		return quantiseScalar(q, x, limit)
	}
	top := maxAbs(&x[0], n)
	if top == 0 {
		clear(q)
		return 0
	}
	narrow(&q[0], &x[0], n, limit/top)
	return top / limit
}

// widenLanes is widenScalar for n a positive multiple of 8.
//
//go:noescape
func widenLanes(x *float32, w *int8, n int, by float32)

func widen(x []float32, w []int8, by float32) {
	n := len(x)
	if !avx2 || n == 0 || n%8 != 0 || len(w) < n {
		widenScalar(x, w, by)
		return
	}
	widenLanes(&x[0], &w[0], n, by)
}

// rectifyLanes is rectifyScalar for n a positive multiple of 8 and 0 < leak < 1.
//
//go:noescape
func rectifyLanes(z *float32, n int, leak float32)

func rectify(z []float32, leak float32) {
	n := len(z)
	if !avx2 || n == 0 || n%8 != 0 || leak <= 0 || leak >= 1 {
		rectifyScalar(z, leak)
		return
	}
	rectifyLanes(&z[0], n, leak)
}

func recur(out, in, p, peep, cell []float32) {
	h := len(cell)
	if !avx2 || h == 0 || h%8 != 0 || len(out) < h || len(in) < h || len(p) < 3*h || len(peep) < 2*h {
		recurScalar(out, in, p, peep, cell)
		return
	}
	if vnni && h%16 == 0 {
		recur16(&out[0], &in[0], &p[0], &peep[0], &cell[0], h, &lanes)
		return
	}
	recur8(&out[0], &in[0], &p[0], &peep[0], &cell[0], h, &lanes)
}
