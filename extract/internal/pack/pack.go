// Package pack is the container of the embedded models: a name and version in clear, then one zstd frame of integers,
// strings and byte blocks in the order in which the model reads them. A damaged file is an error, never a panic.
package pack

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// ErrFormat is the error of bytes that are not a model of the wanted name and version.
var ErrFormat = errors.New("not a model of this version")

const maxModel = 256 << 20 // bytes, decoded

// Writer gathers a model.
type Writer struct{ b []byte }

func (w *Writer) Uint(v uint64)   { w.b = binary.AppendUvarint(w.b, v) }
func (w *Writer) Float(v float32) { w.b = binary.LittleEndian.AppendUint32(w.b, math.Float32bits(v)) }
func (w *Writer) Bytes(v []byte)  { w.Uint(uint64(len(v))); w.b = append(w.b, v...) }
func (w *Writer) String(v string) { w.Uint(uint64(len(v))); w.b = append(w.b, v...) }
func (w *Writer) Strings(v []string) {
	w.Uint(uint64(len(v)))
	for _, s := range v {
		w.String(s)
	}
}

// Floats writes a vector.
func (w *Writer) Floats(v []float32) {
	w.Uint(uint64(len(v)))
	for _, f := range v {
		w.Float(f)
	}
}

// Close gives the finished file. name ends at its first newline and holds the version: "claimtrail tagger 1".
func (w *Writer) Close(name string) ([]byte, error) {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	return enc.EncodeAll(w.b, []byte(name+"\n")), nil
}

// Reader reads a model back. The first fault sticks in Err; values read after it are zero.
type Reader struct {
	b   []byte
	Err error
}

// Open decompresses a file written under the same name.
func Open(file []byte, name string) (*Reader, error) {
	if !strings.HasPrefix(string(file[:min(len(file), len(name)+1)]), name+"\n") {
		return nil, fmt.Errorf("%w: want %q", ErrFormat, name)
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxModel))
	if err != nil {
		return nil, err
	}
	defer dec.Close()
	b, err := dec.DecodeAll(file[len(name)+1:], nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &Reader{b: b}, nil
}

// Fail marks the file as damaged.
func (r *Reader) Fail() {
	if r.Err == nil {
		r.Err = fmt.Errorf("%w: cut short", ErrFormat)
	}
	r.b = nil
}

func (r *Reader) Uint() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.Fail()
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *Reader) Float() float32 {
	if len(r.b) < 4 {
		r.Fail()
		return 0
	}
	v := math.Float32frombits(binary.LittleEndian.Uint32(r.b))
	r.b = r.b[4:]
	return v
}

// Len reads a length, which is at most the number of bytes left: a damaged file cannot ask for much memory.
func (r *Reader) Len() int {
	v := r.Uint()
	if v > uint64(len(r.b)) {
		r.Fail()
		return 0
	}
	return int(v)
}

// Bytes reads a block, which shares the memory of the file.
func (r *Reader) Bytes() []byte {
	n := r.Len()
	v := r.b[:n:n]
	r.b = r.b[n:]
	return v
}

// Floats reads a vector.
func (r *Reader) Floats() []float32 {
	n := r.Len()
	if 4*n > len(r.b) {
		r.Fail()
		return nil
	}
	v := make([]float32, n)
	for i := range v {
		v[i] = math.Float32frombits(binary.LittleEndian.Uint32(r.b[4*i:]))
	}
	r.b = r.b[4*n:]
	return v
}

func (r *Reader) String() string { return string(r.Bytes()) }

func (r *Reader) Strings() []string {
	v := make([]string, r.Len())
	for i := range v {
		v[i] = r.String()
	}
	return v
}
