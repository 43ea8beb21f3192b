package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// jsonl is a dump: one JSON object a line, each an article. It streams, so a dump may be of any size; a file that holds one
// object over several lines is read too.
var jsonl = &format{
	name:  "application/jsonl",
	exts:  []string{".jsonl", ".ndjson", ".json"},
	sniff: sniffJSON,
	split: splitJSONL,
}

// record is one object of a dump.
var record = &format{
	name:    "application/json",
	article: recordArticle,
}

// Fields names the fields of a JSONL record. An empty name means the default: id, url, site, title, byline, published,
// modified, lang, text, html.
type Fields struct {
	ID, URL, Site, Title, Byline, Published, Modified, Lang, Text, HTML string
}

func (f Fields) withDefaults() Fields {
	for _, d := range []struct {
		field *string
		name  string
	}{
		{&f.ID, "id"}, {&f.URL, "url"}, {&f.Site, "site"}, {&f.Title, "title"}, {&f.Byline, "byline"},
		{&f.Published, "published"}, {&f.Modified, "modified"}, {&f.Lang, "lang"}, {&f.Text, "text"}, {&f.HTML, "html"},
	} {
		if *d.field == "" {
			*d.field = d.name
		}
	}
	return f
}

// sniffJSON recognises an object or an array of objects, but not text that begins with a bracket.
func sniffJSON(head []byte) bool {
	head = trimSpace(head)
	if len(head) > 0 && head[0] == '[' {
		head = trimSpace(head[1:])
	}
	if len(head) == 0 || head[0] != '{' {
		return false
	}
	rest := trimSpace(head[1:])
	return len(rest) == 0 || rest[0] == '"' || rest[0] == '}'
}

func splitJSONL(s *stream, o *Options, give yield) {
	head, _ := s.r.Peek(peekBytes)
	head = trimSpace(head)
	first, _, more := bytes.Cut(head, []byte("\n"))
	first = bytes.TrimRight(first, " \t\r")
	switch {
	case bytes.HasPrefix(first, []byte("[")):
		give(Item{}, s.reject(errors.New("a JSON array; a dump is one object a line (JSON Lines)"), AtParse))
		return
	case more && len(first) > 0 && bytes.IndexByte([]byte("{[,"), first[len(first)-1]) >= 0:
		splitDocument(s, o, give)
		return
	}
	lines := lineReader{r: s.r, limit: o.MaxBytes}
	for {
		line, size, err := lines.next()
		switch {
		case err != nil && err != io.EOF:
			r := s.reject(err, AtRead)
			r.Reason = fmt.Sprintf("line %d: %s", lines.n, r.Reason)
			give(Item{}, r)
			return
		case size > o.MaxBytes:
			if !give(Item{}, &Reject{Path: s.path, URL: s.url, Stage: AtRead,
				Reason: fmt.Sprintf("line %d: %d bytes; the limit for one article is %d bytes", lines.n, size, o.MaxBytes)}) {
				return
			}
		case len(bytes.TrimSpace(line)) > 0:
			s.progress()
			if !give(Item{Path: s.path, URL: s.url, Line: lines.n, data: line, format: record, o: o}, nil) {
				return
			}
		}
		if err == io.EOF {
			return
		}
	}
}

// splitDocument reads a file that is one object over several lines.
func splitDocument(s *stream, o *Options, give yield) {
	data, err := s.all(o.MaxBytes)
	if err != nil {
		give(Item{}, s.reject(err, AtRead))
		return
	}
	give(Item{Path: s.path, URL: s.url, data: data, format: record, o: o}, nil)
}

// lineReader reads lines of any length and keeps those up to limit bytes.
type lineReader struct {
	r     *bufio.Reader
	limit int64
	n     int // lines read, the number of the last
}

// next gives the next line in memory of its own and its size in bytes, both without the line feed. Of a line over the
// limit it gives the size only. The error io.EOF comes with the last line, which may be empty.
func (l *lineReader) next() (line []byte, size int64, err error) {
	l.n++
	for {
		part, err := l.r.ReadSlice('\n')
		if err == nil {
			part = part[:len(part)-1]
		}
		size += int64(len(part))
		if size <= l.limit {
			line = append(line, part...)
		} else {
			line = nil
		}
		if err != bufio.ErrBufferFull {
			return line, size, err
		}
	}
}

// recordArticle parses one record.
func recordArticle(it *Item) (*Article, error) {
	data := trimSpace(it.data)
	if !utf8.Valid(data) {
		text, err := decode(data, it.label)
		if err != nil {
			return nil, &fault{AtDecode, err}
		}
		data = []byte(text)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, &fault{AtParse, jsonError(err)}
	}
	f := it.o.Fields
	a := &Article{}
	text, source := stringField(fields[f.Text]), stringField(fields[f.HTML])
	switch {
	case strings.TrimSpace(text) != "":
		a.Text = clean(strings.ToValidUTF8(text, "\uFFFD"))
		a.MediaType = plain.name
	case strings.TrimSpace(source) != "":
		found, err := pageArticle(source, stringField(fields[f.URL]), it.o)
		if err != nil {
			return nil, err
		}
		a = found
		a.MediaType = page.name
	default:
		return nil, &fault{AtExtract, fmt.Errorf("no text: the fields %q and %q are missing or empty", f.Text, f.HTML)}
	}
	for _, v := range []struct {
		name string
		to   *string
	}{{f.ID, &a.ID}, {f.URL, &a.URL}, {f.Site, &a.Site}, {f.Title, &a.Title}, {f.Lang, &a.Lang}} {
		if s := oneLine(stringField(fields[v.name])); s != "" {
			*v.to = s
		}
	}
	if names := namesField(fields[f.Byline]); len(names) > 0 {
		a.Byline = names
	}
	if d := dateField(fields[f.Published]); d != "" {
		a.Published, a.DateSource = d, FromField
	}
	if d := dateField(fields[f.Modified]); d != "" {
		a.Modified = d
	}
	return a, nil
}

// jsonError says what is wrong with a record, in words that help.
func jsonError(err error) error {
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		if strings.Contains(e.Error(), "unexpected end") {
			return errors.New("truncated JSON: the object does not end")
		}
		return fmt.Errorf("not valid JSON: %w (at byte %d)", e, e.Offset)
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return fmt.Errorf("a JSON %s, not an object", e.Value)
	}
	return fmt.Errorf("not valid JSON: %w", err)
}

// stringField reads a string, a number, or a list of strings as paragraphs.
func stringField(raw json.RawMessage) string {
	var s string
	if len(raw) == 0 || json.Unmarshal(raw, &s) == nil {
		return s
	}
	var n json.Number
	if json.Unmarshal(raw, &n) == nil {
		return n.String()
	}
	var list []string
	if json.Unmarshal(raw, &list) == nil {
		return strings.Join(list, "\n\n")
	}
	return ""
}

// namesField reads authors: a string, a list of strings, or objects with a name.
func namesField(raw json.RawMessage) []string {
	if len(raw) == 0 {
		return nil
	}
	var v any
	if json.Unmarshal(raw, &v) != nil {
		return nil
	}
	return authorNames(v)
}

// dateField reads a date in any known form, or a number of seconds or milliseconds since 1970.
func dateField(raw json.RawMessage) string {
	s := stringField(raw)
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && n > 100_000_000 {
		if n > 100_000_000_000 {
			n /= 1000
		}
		return time.Unix(n, 0).UTC().Format(time.RFC3339)
	}
	return parseDate(s)
}

// oneLine joins the words of s by single spaces.
func oneLine(s string) string {
	return strings.Join(strings.Fields(clean(strings.ToValidUTF8(s, "\uFFFD"))), " ")
}
