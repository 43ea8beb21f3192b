package corpus

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// warcOf writes one record.
func warcOf(kind, uri, contentType, content string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, uri, contentType, len(content), content)
}

func response(uri, head, body string) string {
	return warcOf("response", uri, "application/http; msgtype=response", "HTTP/1.1 "+strings.ReplaceAll(head, "\n", "\r\n")+"\r\n\r\n"+body)
}

const tugPage = `<html lang="en"><head><title>Tugs</title></head><body><article><h1>Tugs</h1><p>Norland has bought four tugs from the yard at Alder, and they will be handed over in the spring.</p></article></body></html>`

// archived gives what an input holds, one line each.
func archived(t testing.TB, name string, data []byte) []string {
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, data, 0o644))
	var out []string
	for it, err := range Read(context.Background(), []string{path}, Options{MaxBytes: 4 << 10}) {
		var a *Article
		if err == nil {
			a, err = it.Article()
		}
		if err != nil {
			r := err.(*Reject)
			assert.Equal(t, path, r.Path)
			out = append(out, fmt.Sprintf("%s %s: %s", r.URL, r.Stage, r.Reason))
			continue
		}
		assert.Equal(t, path, a.Path)
		out = append(out, fmt.Sprintf("%s %s %q", a.URL, a.MediaType, a.Text))
	}
	return out
}

func TestWARC(t *testing.T) {
	text := `"Tugs\n\nNorland has bought four tugs from the yard at Alder, and they will be handed over in the spring."`
	for _, c := range []struct {
		name, record, want string
	}{
		{"page", response("http://a.example/", "200 OK\nContent-Type: text/html", tugPage), "http://a.example/ text/html " + text},
		{"uri in angle brackets", response("<http://a.example/>", "200 OK\nContent-Type: text/html", tugPage), "http://a.example/ text/html " + text},
		{"no content type", response("http://a.example/", "200 OK\nServer: x", tugPage), "http://a.example/ text/html " + text},
		{"bad content type", response("http://a.example/", "200 OK\nContent-Type: text/html;;=", tugPage), "http://a.example/ text/html " + text},
		{"chunked", response("http://a.example/", "200 OK\nTransfer-Encoding: chunked", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(tugPage), tugPage)), "http://a.example/ text/html " + text},
		{"said to be chunked", response("http://a.example/", "200 OK\nTransfer-Encoding: chunked", tugPage), "http://a.example/ text/html " + text},
		{"gzip", response("http://a.example/", "200 OK\nContent-Encoding: gzip", string(gz(t, []byte(tugPage)))), "http://a.example/ text/html " + text},
		{"charset", response("http://a.example/", "200 OK\nContent-Type: text/plain; charset=windows-1251", "\xd1\xf3\xe4\xed\xee ushlo."), `http://a.example/ text/plain "Судно ushlo."`},
		{"text of a page", warcOf("conversion", "http://a.example/", "text/plain", "It rained."), `http://a.example/ text/plain "It rained."`},
		{"request", warcOf("request", "http://a.example/", "application/http", "GET /"), ""},
		{"name", warcOf("response", "dns:a.example", "text/dns", "1.2.3.4"), ""},
		{"not found", response("http://a.example/", "404 Not Found\nContent-Type: text/html", tugPage), "http://a.example/ parse: HTTP status 404 Not Found"},
		{"image", response("http://a.example/", "200 OK\nContent-Type: image/png", "x"), "http://a.example/ parse: image/png, not an article"},
		{"image resource", warcOf("resource", "http://a.example/", "image/png", "x"), "http://a.example/ parse: image/png, not an article"},
		{"bomb", response("http://a.example/", "200 OK\nContent-Type: text/plain", string(gz(t, bytes.Repeat([]byte("a "), 1<<20)))), "http://a.example/ read: 4097 bytes; the limit for one article is 4096 bytes"},
		{"too large", response("http://a.example/", "200 OK\nContent-Type: text/plain", strings.Repeat("a ", 40<<10)), "http://a.example/ read: 81965 bytes; the limit for one article is 4096 bytes"},
		{"no head", warcOf("response", "http://a.example/", "application/http", "nonsense"), "http://a.example/ parse: a response without an end of its header"},
		{"no status", warcOf("response", "http://a.example/", "application/http", "ICY\r\n\r\n"), "http://a.example/ parse: a response without a status"},
	} {
		t.Run(c.name, func(t *testing.T) {
			last := response("http://z.example/", "200 OK\nContent-Type: text/plain", "The last.")
			want := []string{`http://z.example/ text/plain "The last."`}
			if c.want != "" {
				want = append([]string{c.want}, want...)
			}
			assert.Equal(t, want, archived(t, "a.warc", []byte(c.record+last)))
			assert.Equal(t, want, archived(t, "a.warc.gz", append(gz(t, []byte(c.record)), gz(t, []byte(last))...)), "each record compressed by itself")
		})
	}
}

func TestDamagedWARC(t *testing.T) {
	good := response("http://a.example/", "200 OK\nContent-Type: text/plain", "It rained.")
	first := `http://a.example/ text/plain "It rained."`
	for _, c := range []struct {
		name, tail, want string
	}{
		{"cut in the content", good[:len(good)-8], " read: truncated: the file ends in the middle of its data"},
		{"cut in the header", good[:30], " parse: truncated: the file ends in the middle of its data"},
		{"cut in the version", "WARC/", " parse: truncated: the file ends in the middle of its data"},
		{"no record", "Some text.\r\n", " parse: no WARC record where one should begin"},
		{"no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n", ` parse: a WARC record of length ""`},
		{"negative length", "WARC/1.0\r\nContent-Length: -1\r\n\r\n", ` parse: a WARC record of length "-1"`},
		{"endless header", "WARC/1.0\r\n" + strings.Repeat("A: b\r\n", 20000), " parse: a WARC record with more than 65536 bytes of header"},
		{"endless line", "WARC/1.0\r\nA: " + strings.Repeat("b", 1<<18), " parse: a WARC record with more than 65536 bytes of header"},
		{"blank lines", strings.Repeat("\n", 1000), " parse: no WARC record where one should begin"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, []string{first, c.want}, archived(t, "a.warc", []byte(good+c.tail)))
		})
	}
	assert.Equal(t, []string{first}, archived(t, "a", []byte(good)), "told by its first bytes")
}

func FuzzWARC(f *testing.F) {
	f.Add([]byte(response("http://a.example/", "200 OK\nContent-Type: text/html", tugPage)))
	f.Add([]byte(warcOf("conversion", "http://a.example/", "text/plain", "It rained.") + "WARC/1.0\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := openStream("a.warc", "a.warc", 0, bytes.NewReader(data))
		if err != nil {
			return
		}
		n := 0
		splitWARC(s, Options{MaxBytes: 1 << 16}.withDefaults(), func(it Item, err error) bool {
			if n++; n > len(data) {
				t.Fatal("more records than bytes")
			}
			if err == nil {
				_, err = it.Article()
			}
			if err != nil {
				require.IsType(t, &Reject{}, err)
			}
			return true
		})
	})
}
