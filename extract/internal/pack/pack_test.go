package pack

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWriteAndRead(t *testing.T) {
	var w Writer
	w.Uint(300)
	w.Float(1.5)
	w.Floats([]float32{1, -2})
	w.Bytes([]byte{7, 8})
	w.Strings([]string{"a", "", "bc"})
	file, err := w.Close("thing 1")
	require.NoError(t, err)
	r, err := Open(file, "thing 1")
	require.NoError(t, err)
	assert.Equal(t, uint64(300), r.Uint())
	assert.Equal(t, float32(1.5), r.Float())
	assert.Equal(t, []float32{1, -2}, r.Floats())
	assert.Equal(t, []byte{7, 8}, r.Bytes())
	assert.Equal(t, []string{"a", "", "bc"}, r.Strings())
	assert.NoError(t, r.Err)
	assert.Zero(t, r.Uint())
	assert.ErrorIs(t, r.Err, ErrFormat)
}

func TestOpenRefuses(t *testing.T) {
	var w Writer
	w.Uint(1)
	file, err := w.Close("thing 1")
	require.NoError(t, err)
	for _, bad := range [][]byte{nil, file[:3], file[:len(file)-2], []byte("thing 1\nxxxx")} {
		_, err := Open(bad, "thing 1")
		assert.Error(t, err)
	}
	_, err = Open(file, "thing 2")
	assert.ErrorIs(t, err, ErrFormat)
}

func FuzzReader(f *testing.F) {
	f.Add([]byte{5, 1, 2, 3})
	f.Fuzz(func(t *testing.T, b []byte) {
		r := &Reader{b: b}
		r.Strings()
		r.Floats()
		r.Bytes()
		r.Float()
	})
}
