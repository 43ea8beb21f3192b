package train

import "unsafe"

// tile6scalar adds six rows of A times a packed panel to six rows of C; strides in values.
func tile6scalar(c *float32, ldc int, a *float32, ar, ac int, b *float32, k int) {
	for i := range 6 {
		tile1scalar(at(c, i*ldc), at(a, i*ar), ac, b, k)
	}
}

// tile1scalar does so for one row.
func tile1scalar(c, a *float32, ac int, b *float32, k int) {
	out := unsafe.Slice(c, panel)
	for x, row := range unsafe.Slice((*[panel]float32)(unsafe.Pointer(b)), k) {
		v := *at(a, x*ac)
		for y := range out {
			out[y] += v * row[y]
		}
	}
}

func at(p *float32, i int) *float32 { return (*float32)(unsafe.Add(unsafe.Pointer(p), i*4)) }
