package kernel

// kernelName names the kernel in use.
func kernelName() string {
	switch {
	case vnni:
		return "vnni"
	case avx2:
		return "avx2"
	}
	return "portable"
}

// downgrade switches to the next slower kernel and returns what undoes that.
func downgrade() func() {
	before, vnniBefore := avx2, vnni
	avx2, vnni = avx2 && vnni, false
	return func() { avx2, vnni = before, vnniBefore }
}
