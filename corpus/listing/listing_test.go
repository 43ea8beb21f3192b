package listing

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/gzip"
	"github.com/stretchr/testify/assert"
)

// show writes entries one a line: address, date, stamp, and a slash for a listing.
func show(entries []Entry) string {
	var b strings.Builder
	for _, e := range entries {
		b.WriteString(e.URL)
		if !e.Date.IsZero() {
			b.WriteString(" " + e.Date.Format(time.RFC3339))
		}
		if e.Stamp != "" {
			b.WriteString(" (" + e.Stamp + ")")
		}
		if e.Listing {
			b.WriteString(" /")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestFeed(t *testing.T) {
	for _, c := range []struct{ name, feed, want string }{
		{"rss", `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://a.example/</link>
			<item><title>One</title><link>https://a.example/1#top</link><pubDate>Sat, 21 Nov 2026 10:00:00 +0100</pubDate></item>
			<item><title>Two</title><guid>https://a.example/2</guid></item>
			<item><title>Three</title><guid isPermaLink="false">3</guid></item>
			<item><title>Four</title><link>javascript:alert(1)</link></item></channel></rss>`,
			"https://a.example/1 2026-11-21T09:00:00Z (Sat, 21 Nov 2026 10:00:00 +0100)\nhttps://a.example/2\n"},
		{"atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
			<entry><title>One</title><link href="/1"/><published>2026-11-20T10:00:00Z</published><updated>2026-11-21T10:00:00Z</updated></entry>
			<entry><title>Two</title><link rel="alternate" href="2.html"/></entry></feed>`,
			"https://a.example/1 2026-11-21T10:00:00Z (2026-11-21T10:00:00Z)\nhttps://a.example/news/2.html\n"},
		{"json", `{"version":"https://jsonfeed.org/version/1.1","title":"Wire","items":[{"id":"1","url":"https://a.example/1","date_modified":"2026-11-21T10:00:00Z"}]}`,
			"https://a.example/1 2026-11-21T10:00:00Z (2026-11-21T10:00:00Z)\n"},
		{"no items", `<rss version="2.0"><channel><title>Wire</title></channel></rss>`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			entries, err := Feed([]byte(c.feed), "https://a.example/news/feed")
			assert.NoError(t, err)
			assert.Equal(t, c.want, show(entries))
		})
	}
	for name, feed := range map[string]string{
		"nothing": "", "a page": "<html><body>Not found</body></html>", "a truncated feed": `<rss version="2.0"><channel><item><link>https://a.example/1</link></item><item>`,
		"other JSON": `{"items":[1]}`, "bytes": "\x00\x01\x02", "a picture": "\x89PNG\r\n",
	} {
		entries, err := Feed([]byte(feed), "https://a.example/")
		assert.Error(t, err, name)
		assert.Empty(t, entries, name)
	}
}

// sitemapOf collects the entries and the error.
func sitemapOf(data []byte) (string, error) {
	var entries []Entry
	for e, err := range Sitemap(bytes.NewReader(data), "https://a.example/maps/s.xml") {
		if err != nil {
			return show(entries), err
		}
		entries = append(entries, e)
	}
	return show(entries), nil
}

func TestSitemap(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write([]byte(`<urlset><url><loc>https://a.example/1</loc></url></urlset>`))
	z.Close()
	for _, c := range []struct{ name, data, want, err string }{
		{"urls", `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
			<url><loc> https://a.example/1?a=1&amp;b=2 </loc><lastmod>2026-11-21</lastmod></url>
			<url><loc>/2</loc><lastmod>2026-11-21T10:00+01:00</lastmod><image:image><image:loc>https://a.example/i.png</image:loc></image:image></url>
			<url><loc></loc></url><url><loc>mailto:me@a.example</loc></url></urlset>`,
			"https://a.example/1?a=1&b=2 2026-11-21T00:00:00Z (2026-11-21)\nhttps://a.example/2 2026-11-21T09:00:00Z (2026-11-21T10:00+01:00)\n", ""},
		{"index", `<sitemapindex><sitemap><loc>https://a.example/a.xml.gz</loc><lastmod>2026-11-21</lastmod></sitemap></sitemapindex>`,
			"https://a.example/a.xml.gz 2026-11-21T00:00:00Z (2026-11-21) /\n", ""},
		{"news", `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><news:news>
			<news:publication><news:name>Wire</news:name></news:publication><news:publication_date>2026-11-21T10:00:00Z</news:publication_date>
			<news:title><![CDATA[Tugs & boats]]></news:title></news:news></url></urlset>`,
			"https://a.example/1 2026-11-21T10:00:00Z (2026-11-21T10:00:00Z)\n", ""},
		{"gzip", packed.String(), "https://a.example/1\n", ""},
		{"list", "\uFEFFhttps://a.example/1\r\n\r\nnonsense\nhttps://a.example/2", "https://a.example/1\nhttps://a.example/2\n", ""},
		{"latin-1", "<?xml version='1.0' encoding='iso-8859-1'?><urlset><url><loc>https://a.example/caf\xe9</loc></url></urlset>", "https://a.example/caf%C3%A9\n", ""},
		{"truncated", `<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.ex`, "https://a.example/1\n", "truncated: the sitemap ends in the middle"},
		{"page", `<html><body><p>Not found</p></body></html>`, "", "no sitemap: XML without urlset or sitemapindex"},
		{"text", "Not found", "", "no sitemap: neither XML nor a list of addresses"},
		{"empty", "", "", "no sitemap: neither XML nor a list of addresses"},
		{"wrong nesting", `<urlset></url></urlset>`, "", "broken XML: </url> closes nothing"},
		{"depth", strings.Repeat("<a>", 1000), "", "elements too deeply nested for a sitemap"},
		{"half gzip", packed.String()[:30], "", "unexpected EOF"},
		{"long address", "<urlset><url><loc>https://a.example/" + strings.Repeat("a", 5000) + "</loc></url></urlset>", "", ""},
		{"entity", `<!DOCTYPE a [<!ENTITY b "c">]><urlset><url><loc>https://a.example/&b;</loc></url></urlset>`, "https://a.example/&b;\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := sitemapOf([]byte(c.data))
			if c.err == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, c.err)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestSitemapLimits(t *testing.T) {
	var b bytes.Buffer
	for i := range sitemapEntries + 10 {
		fmt.Fprintf(&b, "https://a.example/%d\n", i)
	}
	n := 0
	var last error
	for _, err := range Sitemap(&b, "https://a.example/") {
		n++
		last = err
	}
	assert.Equal(t, sitemapEntries+1, n)
	assert.EqualError(t, last, "more than 100000 entries")

	n = 0
	for range Sitemap(strings.NewReader("https://a.example/1\nhttps://a.example/2\n"), "https://a.example/") {
		n++
		break
	}
	assert.Equal(t, 1, n, "the caller may stop")
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss version="2.0"><channel><item><link>https://a.example/1</link></item></channel></rss>`))
	f.Add([]byte(`<feed><entry><link href="/1"/></entry></feed>`))
	f.Fuzz(func(t *testing.T, data []byte) { Feed(data, "https://a.example/") })
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte(`<urlset><url><loc>https://a.example/1</loc></url></urlset>`))
	f.Add([]byte("https://a.example/1\n"))
	f.Fuzz(func(t *testing.T, data []byte) { sitemapOf(data) })
}
