package pipeline

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// JSONL writes values as JSON, one a line.
type JSONL struct {
	buf *bufio.Writer
	enc *json.Encoder
}

// NewJSONL writes to w. Nothing is written before the buffer is full or flushed.
func NewJSONL(w io.Writer) *JSONL {
	buf := bufio.NewWriterSize(w, 64<<10)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	return &JSONL{buf, enc}
}

// Write adds one line.
func (j *JSONL) Write(v any) error { return j.enc.Encode(v) }

// Flush hands the lines on.
func (j *JSONL) Flush() error { return j.buf.Flush() }

// File is a file that appears under its name when it is complete, and not before.
type File struct {
	*os.File
	name string
}

// CreateFile opens a temporary file beside name.
func CreateFile(name string) (*File, error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.tmp")
	if err != nil {
		return nil, err
	}
	return &File{f, name}, nil
}

// Commit makes the file safe on the disk and gives it its name.
func (f *File) Commit() error {
	err := errors.Join(f.Chmod(0o644), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.File.Name(), f.name)
	}
	if err != nil {
		os.Remove(f.File.Name())
	}
	return err
}

// Abandon removes the file. After Commit it does nothing.
func (f *File) Abandon() {
	f.Close()
	os.Remove(f.File.Name())
}
