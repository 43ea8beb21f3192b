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

// File is a file that appears under its name when it is complete, and not before. What is no regular file, a device or a pipe, is written as it stands.
type File struct {
	*os.File
	name string // empty when there is nothing to rename
}

// CreateFile opens a temporary file beside name, or beside what name links to.
func CreateFile(name string) (*File, error) {
	if to, err := filepath.EvalSymlinks(name); err == nil {
		name = to
	}
	if i, err := os.Stat(name); err == nil && !i.Mode().IsRegular() && !i.IsDir() {
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return nil, err
		}
		return &File{f, ""}, nil
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.tmp")
	if err != nil {
		return nil, err
	}
	return &File{f, name}, nil
}

// Commit makes the file safe on the disk and gives it its name.
func (f *File) Commit() error {
	if f.name == "" {
		return f.Close()
	}
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
	if f.name != "" {
		os.Remove(f.File.Name())
	}
}
