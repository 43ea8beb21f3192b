package corpus

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// source is one kind of place that a path can name. To add a source, write its file and add its line to sources.
type source struct {
	match func(path string) bool
	// open gives the streams behind path one after the other, each with the fault that keeps it from being read, and goes on
	// while give returns true.
	open func(ctx context.Context, path string, give func(*stream, error) bool)
}

// sources is every source, in the order in which they are asked; the last takes any path.
var sources = []source{
	{match: func(path string) bool { return path == "-" }, open: openStdin},
	{match: func(string) bool { return true }, open: openFiles},
}

func sourceOf(path string) source {
	for _, s := range sources {
		if s.match(path) {
			return s
		}
	}
	panic("unreachable: the last source matches")
}

func openStdin(_ context.Context, path string, give func(*stream, error) bool) {
	give(openStream(path, "", 0, os.Stdin))
}

// openFiles gives a file, the files beneath a folder, or the files and folders that a glob matches.
func openFiles(ctx context.Context, path string, give func(*stream, error) bool) {
	info, err := os.Stat(path)
	if err == nil {
		if info.IsDir() {
			walk(ctx, path, give)
			return
		}
		give(openFile(path))
		return
	}
	if !errors.Is(err, fs.ErrNotExist) || !strings.ContainsAny(path, "*?[") {
		give(failed(path, statFault(path, err)))
		return
	}
	matches, err := filepath.Glob(path)
	if err != nil {
		give(failed(path, &fault{AtOpen, err}))
		return
	}
	n := 0
	for _, m := range matches {
		if hidden(filepath.Base(m)) && !hidden(filepath.Base(path)) {
			continue
		}
		n++
		if info, err := os.Stat(m); err == nil && info.IsDir() {
			if !walk(ctx, m, give) {
				return
			}
		} else if !give(openFound(m)) {
			return
		}
	}
	if n == 0 {
		give(failed(path, &fault{AtOpen, errors.New("no file matches")}))
	}
}

// walk gives the files beneath folder in byte order, folders where their names stand. Links to folders are not followed, so
// that no file comes twice and no walk is endless; each is a fault of its own.
func walk(ctx context.Context, folder string, give func(*stream, error) bool) bool {
	entries, err := os.ReadDir(folder)
	if err != nil && !give(failed(folder, &fault{AtOpen, err})) {
		return false
	}
	for _, e := range entries {
		if hidden(e.Name()) {
			continue
		}
		if ctx.Err() != nil {
			return false
		}
		path := filepath.Join(folder, e.Name())
		if e.IsDir() {
			if !walk(ctx, path, give) {
				return false
			}
		} else if !give(openFound(path)) {
			return false
		}
	}
	return true
}

// openFound opens a file that was not named itself but found, and so must be a regular one.
func openFound(path string) (*stream, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return failed(path, statFault(path, err))
	case info.IsDir():
		return failed(path, &fault{AtOpen, errors.New("a link to a folder: not followed; name the folder itself")})
	case !info.Mode().IsRegular():
		return failed(path, &fault{AtOpen, errors.New("not a regular file")})
	}
	return openFile(path)
}

func openFile(path string) (*stream, error) {
	f, err := os.Open(path)
	if err != nil {
		return failed(path, &fault{AtOpen, err})
	}
	var size int64
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		size = info.Size()
	}
	s, err := openStream(path, path, size, io.Reader(f))
	stop := s.stop
	s.stop = func() { stop(); f.Close() }
	return s, err
}

func failed(path string, err error) (*stream, error) {
	return &stream{path: path, stop: func() {}}, err
}

// statFault tells a link that leads nowhere from a file that is not there.
func statFault(path string, err error) error {
	if link, lerr := os.Readlink(path); lerr == nil {
		return &fault{AtOpen, errors.New("a link that leads nowhere: to " + link)}
	}
	return &fault{AtOpen, err}
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") && name != "." && name != ".." }
