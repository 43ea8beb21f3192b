package nightly

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sort"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// site is a server whose documents change between runs.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	docs  map[string]doc
	asked []string // path and what came of it
}

type doc struct {
	body string
	etag string
	code int // 0 for 200
	kind string
}

func newSite(t testing.TB) *site {
	s := &site{docs: map[string]doc{}}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d, ok := s.docs[r.URL.Path]
	code := d.code
	switch {
	case !ok:
		code = http.StatusNotFound
	case code == 0 && d.etag != "" && r.Header.Get("If-None-Match") == d.etag:
		code = http.StatusNotModified
	case code == 0:
		code = http.StatusOK
	}
	if r.URL.Path != "/robots.txt" {
		s.asked = append(s.asked, fmt.Sprint(r.URL.Path, " ", code))
	}
	if d.kind == "" {
		d.kind = "text/html; charset=utf-8"
	}
	w.Header().Set("Content-Type", d.kind)
	if d.etag != "" {
		w.Header().Set("ETag", d.etag)
	}
	w.WriteHeader(code)
	if code == http.StatusOK {
		io.WriteString(w, d.body)
	}
}

// put sets a document, with an ETag that follows from its body.
func (s *site) put(path, body string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.docs[path] = doc{body: body, etag: fmt.Sprintf(`"%d-%s"`, len(body), body[max(0, len(body)-8):])}
}

func (s *site) set(path string, d doc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.docs[path] = d
}

// requests gives what was asked since the last call, sorted.
func (s *site) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.asked
	s.asked = nil
	sort.Strings(out)
	return out
}

func rss(items ...string) string {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>Wire</title>`)
	for _, item := range items {
		link, date, _ := strings.Cut(item, " ")
		fmt.Fprintf(&b, "<item><link>%s</link><pubDate>%s</pubDate></item>", link, date)
	}
	return b.String() + "</channel></rss>"
}

func articlePage(text string) string {
	return "<html lang=en><head><title>A page</title></head><body><article><p>" + text + "</p></article></body></html>"
}

// networked configures sources on a loopback server.
func networked(t testing.TB, sources string) *Config {
	cfg := configure(t, "fetch: {allow_private: 127.0.0.1, requests_per_second: 1000, backoff: 1ms, max_wait: 100ms, retries: 1, timeout: 20s}\nfilter: {languages: any}\nsources:\n"+sources)
	return cfg
}

func TestFeed(t *testing.T) {
	s := newSite(t)
	cfg := networked(t, "- {name: wire, feed: "+s.URL+"/feed}\n")
	s.put("/feed", rss("/1 Sat, 21 Nov 2026 10:00:00 GMT", "/2", "/3", "/4", "/5"))
	s.put("/1", articlePage("Norland sold tugs to the port of Alder last week."))
	s.put("/2", articlePage("It rained on all the coast for many days."))
	s.set("/3", doc{code: 503})
	s.set("/4", doc{kind: "image/png", body: "x"})

	first := run(t, cfg, cheap("1"))
	assert.Equal(t, Partial, first.Outcome)
	assert.Equal(t, []string{"/1 200", "/2 200", "/3 503", "/3 503", "/4 200", "/5 404", "/feed 200"}, s.requests())
	assert.Equal(t, [3]int64{5, 2, 3}, [3]int64{first.Counts.Found, first.Counts.Articles, first.Counts.Rejects})
	assert.Equal(t, map[string]int64{
		"fetch: HTTP status … Service Unavailable": 1, "fetch: HTTP status … Not Found": 1, "fetch: … which is not what was asked for": 1,
	}, first.Counts.Reasons)

	second := run(t, cfg, cheap("1"))
	assert.Equal(t, Complete, second.Outcome, "the failures are known")
	assert.Equal(t, []string{"/2 304", "/3 503", "/3 503", "/4 200", "/5 404", "/feed 200"}, s.requests(),
		"the feed was not remembered, as an article was open; the date of 1 has not changed")
	assert.Equal(t, Counts{Found: 5, Unchanged: 2, Standing: 3}, second.Counts)

	s.put("/2", articlePage("It rained on all the coast for many more days."))
	s.put("/3", articlePage("Sudland sold boats to the port of Alder last week."))
	third := run(t, cfg, cheap("1"))
	assert.Equal(t, Complete, third.Outcome)
	assert.Equal(t, []string{"/2 200", "/3 200", "/4 200", "/5 404", "/feed 200"}, s.requests())
	assert.Equal(t, [3]int64{2, 1, 2}, [3]int64{third.Counts.Articles, third.Counts.Unchanged, third.Counts.Standing})

	fourth := run(t, cfg, cheap("1"))
	assert.Equal(t, []string{"/feed 304"}, s.requests(), "all of it has been dealt with")
	assert.Equal(t, Counts{}, fourth.Counts)
	assert.Equal(t, 4, strings.Count(union(t, cfg)[articlesFile], "\n"))

	s.set("/feed", doc{body: "<rss><channel><item>"})
	fifth := run(t, cfg, cheap("1"))
	assert.Equal(t, Partial, fifth.Outcome)
	assert.Contains(t, fifth.Sources[0].Failure, "/feed: not a feed that can be read: ")
}

func TestSitemapAndFilters(t *testing.T) {
	s := newSite(t)
	cfg := networked(t, "- {name: map, sitemap: "+s.URL+"/index.xml, include: ['/news/', '/world/'], exclude: 'video', newer_than: 7d, limit: 2}\n")
	o := cheap("1")
	o.Now = func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }
	s.put("/index.xml", `<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2026-11-21</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>`)
	s.put("/a.xml", `<urlset><url><loc>/news/1</loc><lastmod>2026-11-20</lastmod></url><url><loc>/news/old</loc><lastmod>2026-11-01</lastmod></url>
		<url><loc>/video/news/</loc></url><url><loc>/sport/1</loc></url></urlset>`)
	s.put("/b.xml", s.URL+"/news/2\n"+s.URL+"/world/3\n"+s.URL+"/news/1\n")
	for i, path := range []string{"/news/1", "/news/2", "/world/3"} {
		s.put(path, articlePage(fmt.Sprintf("Norland sold %d tugs to the port of Alder last week.", i)))
	}
	first := run(t, cfg, o)
	assert.Equal(t, Counts{Found: 7, Articles: 2, Claims: 2, Filtered: 3, Repeated: 1, Postponed: 1, Relations: map[string]int64{"sell": 2}}, first.Counts)
	assert.Equal(t, []string{"/a.xml 200", "/b.xml 200", "/index.xml 200", "/news/1 200", "/news/2 200"}, s.requests())

	second := run(t, cfg, o)
	assert.Equal(t, []string{"/b.xml 200", "/index.xml 200", "/news/2 304", "/world/3 200"}, s.requests(), "what was postponed comes before what is known")
	assert.Equal(t, int64(1), second.Counts.Articles)

	run(t, cfg, o)
	assert.Equal(t, []string{"/index.xml 304"}, s.requests(), "all that it lists was complete")
}

func TestURLsAndText(t *testing.T) {
	s := newSite(t)
	cfg := networked(t, "- {name: a, urls: ['"+s.URL+"/1', '"+s.URL+"/1', '"+s.URL+"/2']}\n- {name: b, urls: '"+s.URL+"/1'}\n")
	cfg.Limits.SourcesAtOnce = 1
	s.set("/1", doc{body: articlePage("Norland sold tugs to the port of Alder last week. <!-- 1 -->")})
	s.set("/2", doc{body: "Sudland sold boats.", kind: "text/plain"})
	assert.Equal(t, [2]int64{2, 2}, func() [2]int64 { c := run(t, cfg, cheap("1")).Counts; return [2]int64{c.Articles, c.Repeated} }())
	s.set("/1", doc{body: articlePage("Norland sold tugs to the port of Alder last week. <!-- 2 -->")})
	c := run(t, cfg, cheap("1")).Counts
	assert.Equal(t, [3]int64{0, 3, 1}, [3]int64{c.Articles, c.Repeated, c.Unchanged}, "other bytes, the same text")
}

func TestCharsets(t *testing.T) {
	s := newSite(t)
	cfg := networked(t, "- {name: a, urls: ['"+s.URL+"/right', '"+s.URL+"/wrong', '"+s.URL+"/none', '"+s.URL+"/unknown']}\n")
	western := articlePage("The caf\xe9 in Malm\xf6 sold tugs to the port of Alder, \x93twice\x94, last week.")
	s.set("/right", doc{body: western + "1", kind: "text/html; charset=windows-1252"})
	s.set("/wrong", doc{body: western + "2", kind: "text/html; charset=utf-8"})
	s.set("/none", doc{body: western + "3", kind: "text/html"})
	s.set("/unknown", doc{body: western + "4", kind: "text/html; charset=klingon"})
	assert.Equal(t, int64(4), run(t, cfg, cheap("1")).Counts.Articles)
	for _, text := range values(t, union(t, cfg)[articlesFile], "text") {
		assert.Contains(t, text, "The café in Malmö sold tugs to the port of Alder, “twice”, last week.")
	}
}

func TestHostileSource(t *testing.T) {
	var endless sync.WaitGroup
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		endless.Add(1)
		defer endless.Done()
		switch r.URL.Path {
		case "/feed":
			io.WriteString(w, rss("/endless", "/slow", "/loop", "/away", "/reset", "/fine", "file:///etc/passwd", "http://10.0.0.1/x"))
		case "/endless":
			for {
				if _, err := w.Write(bytes.Repeat([]byte("<p>"), 10000)); err != nil {
					return
				}
			}
		case "/slow":
			<-r.Context().Done()
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		case "/away":
			http.Redirect(w, r, "http://169.254.169.254/latest", http.StatusFound)
		case "/reset":
			conn, _, _ := w.(http.Hijacker).Hijack()
			conn.Close()
		case "/fine":
			io.WriteString(w, articlePage("Norland sold tugs to the port of Alder last week."))
		default:
			http.NotFound(w, r)
		}
	}))
	defer endless.Wait()
	defer server.Close()
	cfg := networked(t, "- {name: bad, feed: "+server.URL+"/feed}\n")
	cfg.Fetch.MaxBytes, cfg.Fetch.Timeout = 1<<20, 2*time.Second
	begin := time.Now()
	m := run(t, cfg, cheap("1"))
	assert.Less(t, time.Since(begin), 40*time.Second)
	assert.Equal(t, int64(1), m.Counts.Articles)
	assert.Equal(t, map[string]int64{
		"fetch: larger than … bytes": 1, "fetch: no answer within …s": 1, "fetch: more than … redirects": 1,
		"fetch: ….….….… is not a public address": 2, "fetch: the connection breaks off": 1,
	}, m.Counts.Reasons)
}

func TestDurationLimit(t *testing.T) {
	s := newSite(t)
	var urls []string
	for i := range 50 {
		path := fmt.Sprintf("/%d", i)
		s.put(path, articlePage(fmt.Sprintf("Norland sold %d tugs to the port of Alder last week.", i)))
		urls = append(urls, s.URL+path)
	}
	cfg := networked(t, "- {name: many, urls: ['"+strings.Join(urls, "', '")+"']}\n")
	cfg.Fetch.Rate, cfg.Limits.Duration = 20, 300*time.Millisecond
	m := run(t, cfg, cheap("1"))
	assert.Equal(t, Stopped, m.Outcome)
	assert.Less(t, m.Counts.Articles, int64(50))
	cfg.Fetch.Rate, cfg.Limits.Duration = 1000, 0
	again := run(t, cfg, cheap("1"))
	assert.Equal(t, int64(50), m.Counts.Articles+again.Counts.Articles, "the next run goes on")
}
