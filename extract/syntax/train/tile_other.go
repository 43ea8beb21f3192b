//go:build !amd64

package train

func tile6(c *float32, ldc int, a *float32, ar, ac int, b *float32, k int) {
	tile6scalar(c, ldc, a, ar, ac, b, k)
}

func tile1(c, a *float32, ac int, b *float32, k int) { tile1scalar(c, a, ac, b, k) }
