package listing

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/url"
	"strings"

	"github.com/klauspost/compress/gzip"
	"golang.org/x/net/html/charset"
)

const (
	sitemapBytes   = 64 << 20 // decompressed; sitemaps.org allows 50 MB
	sitemapEntries = 100_000  // sitemaps.org allows 50,000
	sitemapDepth   = 32       // nested elements
)

// Sitemap streams the entries of a sitemap or of an index of sitemaps that was found at base: XML or a plain list of
// addresses, also gzipped.
func Sitemap(r io.Reader, base string) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		at, err := url.Parse(base)
		if err != nil {
			yield(Entry{}, fmt.Errorf("address of the sitemap: %w", err))
			return
		}
		buf := bufio.NewReader(r)
		if head, _ := buf.Peek(2); string(head) == "\x1F\x8B" {
			z, err := gzip.NewReader(buf)
			if err != nil {
				yield(Entry{}, fmt.Errorf("gzip: %w", err))
				return
			}
			buf = bufio.NewReader(z)
		}
		limited := &io.LimitedReader{R: buf, N: sitemapBytes}
		s := &sitemap{base: at, yield: yield}
		buf = bufio.NewReader(limited)
		if head, _ := buf.Peek(512); strings.HasPrefix(strings.TrimLeft(string(head), "\uFEFF \t\r\n"), "<") {
			err = s.xml(buf)
		} else {
			err = s.lines(buf)
		}
		if err != nil && !s.stopped {
			if limited.N <= 0 {
				err = fmt.Errorf("larger than %d bytes", sitemapBytes)
			}
			yield(Entry{}, err)
		}
	}
}

// sitemap is one being read.
type sitemap struct {
	base    *url.URL
	yield   func(Entry, error) bool
	n       int
	stopped bool
}

// give hands over an entry and says whether to go on.
func (s *sitemap) give(e Entry) (bool, error) {
	if e.URL = resolve(s.base, e.URL); e.URL == "" {
		return true, nil
	}
	if s.n++; s.n > sitemapEntries {
		return false, fmt.Errorf("more than %d entries", sitemapEntries)
	}
	s.stopped = !s.yield(e, nil)
	return !s.stopped, nil
}

// lines reads a plain list of addresses.
func (s *sitemap) lines(r io.Reader) error {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		line := strings.Trim(lines.Text(), "\uFEFF \t\r")
		if !strings.HasPrefix(line, "http") {
			continue
		}
		if going, err := s.give(Entry{URL: line}); !going {
			return err
		}
	}
	if s.n == 0 && lines.Err() == nil {
		return errors.New("no sitemap: neither XML nor a list of addresses")
	}
	return lines.Err()
}

// xml reads elements by their local names, whatever their namespaces: many sitemaps get those wrong.
func (s *sitemap) xml(r io.Reader) error {
	d := xml.NewDecoder(r)
	d.Strict = false
	d.CharsetReader = charset.NewReaderLabel
	var e Entry
	var text strings.Builder
	var open []string
	known := false
	for {
		token, err := d.RawToken()
		if err == io.EOF {
			switch {
			case !known:
				return errors.New("no sitemap: XML without urlset or sitemapindex")
			case len(open) > 0:
				return errors.New("truncated: the sitemap ends in the middle")
			}
			return nil
		}
		if err != nil {
			return fmt.Errorf("broken XML: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			name := t.Name.Local
			known = known || name == "urlset" || name == "sitemapindex"
			if name == "url" || name == "sitemap" {
				e = Entry{Listing: name == "sitemap"}
			}
			if open = append(open, name); len(open) > sitemapDepth {
				return errors.New("elements too deeply nested for a sitemap")
			}
			text.Reset()
		case xml.CharData:
			if text.Len()+len(t) <= maxAddress {
				text.Write(t)
			}
		case xml.EndElement:
			name := t.Name.Local
			if len(open) == 0 || open[len(open)-1] != name {
				return fmt.Errorf("broken XML: </%s> closes nothing", name)
			}
			open = open[:len(open)-1]
			value := strings.TrimSpace(text.String())
			text.Reset()
			inside := ""
			if len(open) > 0 {
				inside = open[len(open)-1]
			}
			switch {
			case name == "loc" && (inside == "url" || inside == "sitemap"): // not that of an image or a video
				e.URL = value
			case name == "lastmod":
				e.Stamp, e.Date = value, parseDate(value)
			case name == "publication_date":
				if e.Stamp == "" {
					e.Stamp = value
				}
				if e.Date.IsZero() {
					e.Date = parseDate(value)
				}
			case name == "url" || name == "sitemap":
				if going, err := s.give(e); !going {
					return err
				}
			}
		}
	}
}
