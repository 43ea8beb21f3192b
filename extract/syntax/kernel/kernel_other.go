//go:build !amd64

package kernel

func multiply(y []float32, n int, x []int16, k int, xs []float32, w []int16, scale, bias []float32, rows int) {
	multiplyScalar(y, n, x, k, xs, w, scale, bias, rows)
}

func quantise(q []int16, x []float32, limit float32) float32 { return quantiseScalar(q, x, limit) }

func recur(out, in, p, peep, cell []float32) { recurScalar(out, in, p, peep, cell) }

func rectify(z []float32, leak float32) { rectifyScalar(z, leak) }

func widen(x []float32, w []int8, by float32) { widenScalar(x, w, by) }
