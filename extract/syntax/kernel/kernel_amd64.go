package kernel

import "golang.org/x/sys/cpu"

var avx2 = cpu.X86.HasAVX2

// tile6 computes 6 rows and 16 columns: y[6][16] = float(x[6][k]·w[k][16])·xs·scale + bias. yStride is in floats, x rows have
// k values.
//
//go:noescape
func tile6(y *float32, yStride int, x *int16, k int, xs *float32, w *int16, scale, bias *float32)

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
	for j := 0; j < n; j += Panel {
		i := 0
		for ; i+6 <= rows; i += 6 {
			tile6(&y[i*n+j], n, &x[i*k], k, &xs[i], &w[j*k], &scale[j], &bias[j])
		}
		for ; i < rows; i++ {
			tile1(&y[i*n+j], &x[i*k], k, &xs[i], &w[j*k], &scale[j], &bias[j])
		}
	}
}

func quantise(q []int16, x []float32, limit float32) float32 { return quantiseScalar(q, x, limit) }

func recur(out, in, p, peep, cell []float32) { recurScalar(out, in, p, peep, cell) }
