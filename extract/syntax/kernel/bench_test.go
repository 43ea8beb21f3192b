package kernel

import "testing"

// BenchmarkApply gives the speed of a layer with each kernel that the processor has, the fastest first.
func BenchmarkApply(b *testing.B) {
	const rows, k, n = 256, 384, 1152
	m := NewMatrix(k, n, make([]int8, k*n), make([]float32, n), make([]float32, n))
	q, scale, y := make([]int16, rows*k), make([]float32, rows), make([]float32, rows*n)
	for {
		name := kernelName()
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				m.Apply(y, q, scale, rows)
			}
			b.ReportMetric(float64(b.N)*rows*k*n/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
		if name == "portable" {
			return
		}
		defer downgrade()()
	}
}
