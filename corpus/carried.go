package corpus

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strings"
)

// Carried is an input that does not stand in a file of its own: a page that was fetched, a record of an archive.
type Carried struct {
	Path        string // the archive, or ""
	URL         string // where the bytes came from
	ContentType string // as the carrier declares it: "text/html; charset=koi8-r", or ""
	Body        []byte // without transfer and content encoding; the item owns it
}

// Item makes the item of a carried input. The error is a *Reject.
func (o Options) Item(c Carried) (Item, error) { return c.item(o.withDefaults()) }

func (c Carried) item(o *Options) (Item, error) {
	s := &stream{path: c.Path, url: c.URL, r: bufio.NewReaderSize(bytes.NewReader(c.Body), peekBytes)}
	if int64(len(c.Body)) > o.MaxBytes {
		return Item{}, s.reject(fmt.Errorf("%d bytes; the limit for one article is %d bytes", len(c.Body), o.MaxBytes), AtRead)
	}
	ext, label, err := declared(c.ContentType)
	if err != nil {
		return Item{}, s.reject(err, AtParse)
	}
	s.ext = ext
	f, err := o.detect(s, o)
	if err == nil && f.article == nil {
		err = &fault{AtParse, fmt.Errorf("%s, which holds many articles, where one was expected", f.name)}
	}
	if err != nil {
		return Item{}, s.reject(err, AtRead)
	}
	return Item{Path: c.Path, URL: c.URL, data: c.Body, label: label, format: f, o: o}, nil
}

// Media types of what may hold an article, with the extension that names the format; "" leaves it to the first bytes.
var articleTypes = map[string]string{
	"": "", "text/html": ".html", "application/xhtml+xml": ".xhtml", "text/plain": ".txt", "text/markdown": ".md",
	"application/octet-stream": "", "application/xml": "", "text/xml": "",
}

// HoldsArticle reports whether a body of this content type may hold an article.
func HoldsArticle(contentType string) bool {
	_, _, err := declared(contentType)
	return err == nil
}

// declared gives the extension and the character set that a content type stands for.
func declared(contentType string) (ext, label string, err error) {
	media, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		// Servers write all kinds of things behind the semicolon.
		media, _, _ = strings.Cut(contentType, ";")
		media = strings.ToLower(strings.TrimSpace(media))
	}
	ext, ok := articleTypes[media]
	if !ok {
		return "", "", fmt.Errorf("%s, not an article", oneLine(media))
	}
	return ext, params["charset"], nil
}

// Stored is the item of an article that was read before. Its Article is a.
func Stored(a *Article) Item {
	return Item{Path: a.Path, URL: a.URL, format: stored, o: &Options{}, stored: a}
}

var stored = &format{
	name: "application/x-article",
	article: func(it *Item) (*Article, error) {
		if it.stored == nil {
			return nil, errors.New("no article")
		}
		a := *it.stored
		return &a, nil
	},
}

// Sum identifies the content of an item, wherever it stands: a hash over its address and its bytes.
func (it Item) Sum() [sha256.Size]byte {
	h := sha256.New()
	h.Write([]byte(it.URL))
	h.Write([]byte{0})
	h.Write(it.data)
	return [sha256.Size]byte(h.Sum(nil))
}

// statusFault says why a response that was not successful holds no article.
func statusFault(code int) error {
	return fmt.Errorf("HTTP status %d %s", code, http.StatusText(code))
}
