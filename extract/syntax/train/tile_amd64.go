package train

import "golang.org/x/sys/cpu"

//go:noescape
func tile6fma(c *float32, ldc int, a *float32, ar, ac int, b *float32, k int)

//go:noescape
func tile1fma(c, a *float32, ac int, b *float32, k int)

var fma = cpu.X86.HasAVX2 && cpu.X86.HasFMA

func tile6(c *float32, ldc int, a *float32, ar, ac int, b *float32, k int) {
	if fma {
		tile6fma(c, ldc, a, ar, ac, b, k)
		return
	}
	tile6scalar(c, ldc, a, ar, ac, b, k)
}

func tile1(c, a *float32, ac int, b *float32, k int) {
	if fma {
		tile1fma(c, a, ac, b, k)
		return
	}
	tile1scalar(c, a, ac, b, k)
}
