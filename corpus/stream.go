package corpus

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/transform"
)

const (
	peekBytes     = 4 << 10  // what sniffing sees
	bufferBytes   = 64 << 10 // of a stream
	zstdWindow    = 32 << 20 // largest window a zstd stream may ask for: what `zstd --ultra -20` writes, not --long=27
	bombRatio     = 250      // gzip reaches 1032, dumps of text 4 to 50
	bombThreshold = 64 << 20 // bytes that come out, since the last article, before the ratio counts
)

// stream is one opened input, decompressed and out of UTF-16, before it is known what it holds.
type stream struct {
	path string // as it was named
	url  string // where it was fetched from, or ""
	ext  string // of the name without .gz or .zst, in lower case: ".html", or ""
	size int64  // bytes of an uncompressed file, 0 when unknown
	r    *bufio.Reader
	exp  *expander // nil when it was not compressed
	stop func()
}

// progress tells that an article came out of s. A dump of like articles may expand as much as a bomb does, but a bomb brings
// nothing.
func (s *stream) progress() {
	if s.exp != nil {
		s.exp.n, s.exp.from = 0, s.exp.in.n
	}
}

// fault is an error that knows its stage.
type fault struct {
	stage Stage
	err   error
}

func (f *fault) Error() string { return f.err.Error() }
func (f *fault) Unwrap() error { return f.err }

// reject makes the Reject for err; fallback is its stage when err does not know.
func (s *stream) reject(err error, fallback Stage) *Reject {
	if f, ok := errors.AsType[*fault](err); ok {
		fallback = f.stage
	}
	return &Reject{Path: s.path, URL: s.url, Stage: fallback, Reason: reason(err)}
}

// reason is err as one line, without the name of the file that the Reject carries already.
func reason(err error) string {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err
	}
	return strings.Join(strings.Fields(err.Error()), " ")
}

// openStream decompresses r by its first bytes and remembers what its name says.
func openStream(path, name string, size int64, r io.Reader) (*stream, error) {
	s := &stream{path: path, size: size, stop: func() {}}
	ext := strings.ToLower(filepath.Ext(name))
	if ext == ".gz" || ext == ".zst" {
		s.ext = strings.ToLower(filepath.Ext(name[:len(name)-len(ext)]))
	} else {
		s.ext = ext
	}
	raw := &counted{r: r}
	s.r = bufio.NewReaderSize(raw, bufferBytes)
	head, err := s.r.Peek(4)
	if err != nil && err != io.EOF {
		return s, &fault{AtRead, err}
	}
	var out io.Reader
	switch {
	case strings.HasPrefix(string(head), "\x1F\x8B"):
		z, err := gzip.NewReader(s.r)
		if err != nil {
			return s, &fault{AtDecompress, fmt.Errorf("gzip: %w", noEOF(err))}
		}
		s.stop = func() { z.Close() }
		out = z
	case string(head) == "\x28\xB5\x2F\xFD":
		z, err := zstd.NewReader(s.r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true),
			zstd.WithDecoderMaxWindow(zstdWindow), zstd.WithDecoderMaxMemory(2*zstdWindow))
		if err != nil {
			return s, &fault{AtDecompress, fmt.Errorf("zstd: %w", noEOF(err))}
		}
		s.stop = z.Close
		out = z
	case ext == ".gz" || ext == ".zst":
		if len(head) == 0 {
			return s, &fault{AtDecompress, errors.New("empty file, not " + ext[1:] + " data")}
		}
		return s, &fault{AtDecompress, errors.New("not " + ext[1:] + " data")}
	}
	if out != nil {
		s.size = 0
		s.exp = &expander{in: raw, out: out}
		s.r = bufio.NewReaderSize(s.exp, bufferBytes)
	}
	if head, _ = s.r.Peek(2); string(head) == "\xFE\xFF" || string(head) == "\xFF\xFE" {
		s.size = 0
		s.r = bufio.NewReaderSize(transform.NewReader(s.r, utf16(head).NewDecoder()), bufferBytes)
	}
	return s, nil
}

// counted counts what is read from a file.
type counted struct {
	r io.Reader
	n int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	if err != nil && err != io.EOF {
		err = &fault{AtRead, err}
	}
	return n, err
}

// expander reads what a decompressor gives and stops when that is out of all proportion to what went in.
type expander struct {
	in   *counted
	out  io.Reader
	n    int64 // bytes that came out since the last article
	from int64 // bytes that had gone in by then
}

func (e *expander) Read(p []byte) (int, error) {
	n, err := e.out.Read(p)
	e.n += int64(n)
	if err != nil && err != io.EOF {
		return n, &fault{AtDecompress, noEOF(err)}
	}
	if e.n > bombThreshold && e.n > bombRatio*(e.in.n-e.from) {
		return n, &fault{AtDecompress, fmt.Errorf("expands more than %d times: refused as a decompression bomb", bombRatio)}
	}
	return n, err
}

// noEOF says in plain words that a file ends too early.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("truncated: the file ends in the middle of its data")
	}
	return err
}
