package kernel

import "math"

// Coefficients of a rational approximation of tanh on [-limit, limit], good to a few units in the last place of float32 (from
// the Eigen library, generic_fast_tanh_float; a fact of numerical analysis).
const (
	tanhLimit = 7.90531110763549805

	tanhA1  = 4.89352455891786e-03
	tanhA3  = 6.37261928875436e-04
	tanhA5  = 1.48572235717979e-05
	tanhA7  = 5.12229709037114e-08
	tanhA9  = -8.60467152213735e-11
	tanhA11 = 2.00018790482477e-13
	tanhA13 = -2.76076847742355e-16

	tanhB0 = 4.89352518554385e-03
	tanhB2 = 2.26843463243900e-03
	tanhB4 = 1.18534705686654e-04
	tanhB6 = 1.19825839466702e-06
)

// Sigmoid is the logistic function. Each product is rounded before it is added, so no compiler may fuse the two, and the
// vector kernel gives the same bits.
func Sigmoid(x float32) float32 {
	x = float32(x * 0.5)
	if x > tanhLimit {
		x = tanhLimit
	}
	if x < -tanhLimit {
		x = -tanhLimit
	}
	s := float32(x * x)
	p := float32(s*tanhA13) + tanhA11
	p = float32(s*p) + tanhA9
	p = float32(s*p) + tanhA7
	p = float32(s*p) + tanhA5
	p = float32(s*p) + tanhA3
	p = float32(s*p) + tanhA1
	p = float32(x * p)
	q := float32(s*tanhB6) + tanhB4
	q = float32(s*q) + tanhB2
	q = float32(s*q) + tanhB0
	return float32(float32(p/q)*0.5) + 0.5
}

// Exp is e to the x for x at most 0, with a relative error below 1e-6, and 0 below -87.
func Exp(x float32) float32 {
	const log2e, ln2hi, ln2lo = 1.44269504088896341, 0.693359375, -2.12194440e-4
	if x < -87 {
		return 0
	}
	n := int32(float32(x*log2e) - 0.5)
	f := float32(n)
	x -= float32(f * ln2hi)
	x -= float32(f * ln2lo)
	p := float32(x*1.9875691500e-4) + 1.3981999507e-3
	p = float32(p*x) + 8.3334519073e-3
	p = float32(p*x) + 4.1665795894e-2
	p = float32(p*x) + 1.6666665459e-1
	p = float32(p*x) + 5.0000001201e-1
	y := float32(p*float32(x*x)) + x
	y++
	return float32(y * math.Float32frombits(uint32(n+127)<<23)) // times two to the n
}
