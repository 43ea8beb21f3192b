package nightly

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Names of the files of a run, without what compression adds.
const (
	claimsFile   = "claims.jsonl"
	articlesFile = "articles.jsonl"
	rejectsFile  = "rejects.jsonl"
	manifestFile = "manifest.json"
)

var lineFiles = []string{claimsFile, articlesFile, rejectsFile}

// Extent is how much of a file is safe.
type Extent struct {
	Name  string `json:"name"`
	Bytes int64  `json:"bytes"` // as they stand on the disk
	Lines int64  `json:"lines"`
}

// spool is the folder of a run that is at work. Lines wait in memory until save, which appends them to their files and makes
// them safe; what the files hold beyond their extents was never acknowledged and is cut off when the spool is opened again.
// Compressed files are made of one member or frame a save, so that they can be cut at every extent.
type spool struct {
	dir   string
	ext   string
	files []*spoolFile
}

type spoolFile struct {
	Extent
	f       *os.File
	pending bytes.Buffer // lines
	lines   int64        // in pending
	enc     *json.Encoder
}

// errLost says that a spool does not hold what was made safe in it.
var errLost = errors.New("the output of an unfinished run has been taken away")

// newExtents are the files of a run before its first line.
func newExtents(ext string) []Extent {
	out := make([]Extent, len(lineFiles))
	for i, name := range lineFiles {
		out[i].Name = name + ext
	}
	return out
}

// openSpool opens the folder at dir, makes what is missing of it, and cuts the files back to their extents.
func openSpool(dir string, extents []Extent) (*spool, error) {
	s := &spool{dir: dir}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	for _, e := range extents {
		f, err := os.OpenFile(filepath.Join(dir, e.Name), os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			s.close()
			return nil, err
		}
		sf := &spoolFile{Extent: e, f: f}
		s.files = append(s.files, sf)
		s.ext = filepath.Ext(e.Name)
		sf.enc = json.NewEncoder(&sf.pending)
		sf.enc.SetEscapeHTML(false)
		info, err := f.Stat()
		switch {
		case err == nil && info.Size() < e.Bytes:
			err = errLost
		case err == nil && info.Size() > e.Bytes:
			if err = f.Truncate(e.Bytes); err == nil {
				err = f.Sync()
			}
		}
		if err == nil {
			_, err = f.Seek(e.Bytes, io.SeekStart)
		}
		if err != nil {
			s.close()
			return nil, fmt.Errorf("%s: %w", f.Name(), err)
		}
	}
	if err := syncFolder(dir); err != nil {
		s.close()
		return nil, err
	}
	return s, syncFolder(filepath.Dir(dir))
}

func (s *spool) close() {
	for _, f := range s.files {
		f.f.Close()
	}
}

// add puts a line before the others that wait.
func (s *spool) add(name string, v any) error {
	for i, n := range lineFiles {
		if n == name {
			f := s.files[i]
			f.lines++
			return f.enc.Encode(v)
		}
	}
	panic("no such file: " + name)
}

// waiting is the number of bytes in memory.
func (s *spool) waiting() int {
	n := 0
	for _, f := range s.files {
		n += f.pending.Len()
	}
	return n
}

// save makes the waiting lines safe and gives the new extents, which count once they are committed to the state.
func (s *spool) save() ([]Extent, error) {
	for _, f := range s.files {
		if f.pending.Len() == 0 {
			continue
		}
		data, err := pack(s.ext, f.pending.Bytes())
		if err != nil {
			return nil, err
		}
		if _, err := f.f.Write(data); err != nil {
			return nil, err
		}
		if err := f.f.Sync(); err != nil {
			return nil, err
		}
		f.Bytes += int64(len(data))
		f.Lines += f.lines
		f.pending.Reset()
		f.lines = 0
	}
	return s.extents(), nil
}

func (s *spool) extents() []Extent {
	out := make([]Extent, len(s.files))
	for i, f := range s.files {
		out[i] = f.Extent
	}
	return out
}

// pack compresses to one member or frame.
func pack(ext string, data []byte) ([]byte, error) {
	var out bytes.Buffer
	var z io.WriteCloser
	var err error
	switch ext {
	case ".gz":
		z = gzip.NewWriter(&out)
	case ".zst":
		z, err = zstd.NewWriter(&out, zstd.WithEncoderConcurrency(1))
	default:
		return data, nil
	}
	if err == nil {
		_, err = z.Write(data)
	}
	if err == nil {
		err = z.Close()
	}
	return out.Bytes(), err
}

// unpack reads what pack wrote.
func unpack(name string, r io.Reader) (io.ReadCloser, error) {
	switch filepath.Ext(name) {
	case ".gz":
		return gzip.NewReader(bufio.NewReader(r))
	case ".zst":
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true))
		if err != nil {
			return nil, err
		}
		return z.IOReadCloser(), nil
	}
	return io.NopCloser(r), nil
}

// FileSum is a finished file of a run.
type FileSum struct {
	Extent
	SHA256 string `json:"sha256"` // of the bytes as they stand on the disk
}

// sums reads the files back.
func (s *spool) sums() ([]FileSum, error) {
	out := make([]FileSum, len(s.files))
	for i, f := range s.files {
		if _, err := f.f.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		h := sha256.New()
		n, err := io.Copy(h, f.f)
		if err != nil {
			return nil, err
		}
		if n != f.Bytes {
			return nil, fmt.Errorf("%s: %d bytes where %d were written", f.f.Name(), n, f.Bytes)
		}
		out[i] = FileSum{f.Extent, hex.EncodeToString(h.Sum(nil))}
	}
	return out, nil
}

// writeFile writes a whole file and makes it safe.
func writeFile(path string, data []byte) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// replaceFile writes a file that others read at any time: it changes at once, or not at all.
func replaceFile(path string, data []byte) error {
	if err := writeFile(path+".tmp", data); err != nil {
		return err
	}
	return os.Rename(path+".tmp", path)
}

// syncFolder makes the names in a folder safe.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
