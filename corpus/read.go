package corpus

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Options says how inputs are read. The zero value of every field means its default.
type Options struct {
	Format   string   // one of Formats, for every input; "" tells each by its name and first bytes
	MaxBytes int64    // of one article as it stands in the input, decompressed; 16 MiB
	MaxNodes int      // elements and texts of one page; 200,000
	Fields   Fields   // names of the fields of JSONL records
	Langs    []string // primary language subtags to keep; none keeps all. An article whose language is unknown is kept

	detect func(*stream, *Options) (*format, error) // set by withDefaults: archives need the list of formats that they stand in
}

func (o Options) withDefaults() *Options {
	if o.MaxBytes <= 0 {
		o.MaxBytes = 16 << 20
	}
	if o.MaxNodes <= 0 {
		o.MaxNodes = 200_000
	}
	o.Fields = o.Fields.withDefaults()
	o.detect = detect
	return &o
}

// Item is one input that may become an article. It owns its bytes.
type Item struct {
	Path string // the file as it was named, "-" for standard input
	URL  string // where it was fetched from, or ""
	Line int    // 1-based line of a record in its dump, 0 for a file of its own

	data   []byte
	label  string // character set that the carrier declares, or ""
	format *format
	o      *Options
	stored *Article // of an item that was an article before
}

// Article decodes, parses and extracts. The error is a *Reject. It may be called from any goroutine, once.
func (it Item) Article() (*Article, error) {
	a, err := it.format.article(&it)
	if err == nil && !hasWords(a.Text) {
		err = &fault{AtExtract, errors.New("no words in it")}
	}
	if err != nil {
		return nil, it.reject(err)
	}
	a.Path = it.Path
	a.Origin = it.Path
	if it.Line > 0 {
		a.Origin = fmt.Sprintf("%s:%d", it.Path, it.Line)
	}
	if a.URL == "" {
		a.URL = it.URL
	}
	if a.MediaType == "" {
		a.MediaType = it.format.name
	}
	a.complete()
	if !it.o.wants(a.Lang) {
		return nil, it.reject(&fault{AtLanguage, fmt.Errorf("written in %q, which was not asked for", a.Lang)})
	}
	return a, nil
}

// Bytes is the size of the item as it stands in the input.
func (it Item) Bytes() int { return len(it.data) }

func (it *Item) reject(err error) *Reject {
	r := (&stream{path: it.Path, url: it.URL}).reject(err, AtExtract)
	if it.Line > 0 {
		r.Reason = fmt.Sprintf("line %d: %s", it.Line, r.Reason)
	}
	return r
}

func (o *Options) wants(lang string) bool {
	if len(o.Langs) == 0 || lang == "" {
		return true
	}
	for _, l := range o.Langs {
		if l == lang {
			return true
		}
	}
	return false
}

// Read streams the items of paths: files, folders (all files beneath, in byte order of their names), globs, and "-" for
// standard input. Errors are *Reject, one for each input that cannot become an item; the run goes on after them. Read ends
// early when ctx does.
func Read(ctx context.Context, paths []string, o Options) iter.Seq2[Item, error] {
	opts := o.withDefaults()
	return func(out func(Item, error) bool) {
		going := true
		give := func(it Item, err error) bool {
			if going && ctx.Err() != nil {
				going = false
			}
			if going {
				going = out(it, err)
			}
			return going
		}
		for _, path := range paths {
			src := sourceOf(path)
			src.open(ctx, path, func(s *stream, err error) bool {
				if err != nil {
					s.stop()
					return give(Item{}, s.reject(err, AtOpen))
				}
				defer s.stop()
				s.items(opts, give)
				return going && ctx.Err() == nil
			})
			if !going || ctx.Err() != nil {
				return
			}
		}
	}
}

// items gives the one item of s, or the many.
func (s *stream) items(o *Options, give yield) {
	f, err := detect(s, o)
	if err != nil {
		give(Item{}, s.reject(err, AtRead))
		return
	}
	if f.split != nil {
		f.split(s, o, give)
		return
	}
	data, err := s.all(o.MaxBytes)
	if err != nil {
		give(Item{}, s.reject(err, AtRead))
		return
	}
	give(Item{Path: s.path, URL: s.url, data: data, format: f, o: o}, nil)
}

// all reads the rest of s when it is no more than limit bytes.
func (s *stream) all(limit int64) ([]byte, error) {
	tooLarge := func(size string) error {
		return &fault{AtRead, fmt.Errorf("%s; the limit for one article is %d bytes", size, limit)}
	}
	if s.size > limit {
		return nil, tooLarge(fmt.Sprintf("%d bytes", s.size))
	}
	data, err := io.ReadAll(io.LimitReader(s.r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, tooLarge("too large")
	}
	return data, nil
}
