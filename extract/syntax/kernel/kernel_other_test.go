//go:build !amd64

package kernel

func kernelName() string { return "portable" }

func downgrade() func() { return func() {} }
