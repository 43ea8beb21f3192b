package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hostile is a server whose every path is an unpleasant surprise.
type hostile struct {
	*httptest.Server
	mu     sync.Mutex
	asked  []string // paths, in order, /robots.txt left out
	robots http.HandlerFunc
}

func newHostile(t testing.TB) *hostile {
	h := &hostile{robots: http.NotFound}
	h.Server = httptest.NewServer(h)
	t.Cleanup(func() {
		h.CloseClientConnections()
		h.Close()
	})
	return h
}

// count is how often a path was asked for.
func (h *hostile) count(path string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, p := range h.asked {
		if p == path {
			n++
		}
	}
	return n
}

func (h *hostile) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/robots.txt" {
		h.robots(w, r)
		return
	}
	h.mu.Lock()
	h.asked = append(h.asked, r.URL.Path)
	h.mu.Unlock()
	first := h.count(r.URL.Path) == 1
	drip := func(b string, times int) {
		for range times {
			if _, err := io.WriteString(w, b); err != nil {
				return
			}
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	}
	raw := func(bytes string) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		defer conn.Close()
		io.WriteString(conn, bytes)
	}
	switch path := r.URL.Path; path {
	case "/page":
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("ETag", `"1"`)
		w.Header().Set("Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT")
		if r.Header.Get("If-None-Match") == `"1"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		fmt.Fprintf(w, "page for %s", r.UserAgent())
	case "/gzip":
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(zipped([]byte("a page")))
	case "/slow-head":
		select {
		case <-r.Context().Done():
		case <-time.After(10 * time.Second):
		}
	case "/slow-body":
		drip("x", 2000)
	case "/slow-header-lines":
		conn, _, _ := w.(http.Hijacker).Hijack()
		defer conn.Close()
		io.WriteString(conn, "HTTP/1.1 200 OK\r\n")
		for range 2000 {
			if _, err := io.WriteString(conn, "X-A: b\r\n"); err != nil {
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
	case "/endless":
		for {
			if _, err := w.Write(make([]byte, 32<<10)); err != nil {
				return
			}
		}
	case "/endless-header":
		conn, _, _ := w.(http.Hijacker).Hijack()
		defer conn.Close()
		io.WriteString(conn, "HTTP/1.1 200 OK\r\nX-A: ")
		for {
			if _, err := conn.Write(bytes.Repeat([]byte("a"), 32<<10)); err != nil {
				return
			}
		}
	case "/endless-continue":
		conn, _, _ := w.(http.Hijacker).Hijack()
		defer conn.Close()
		for {
			if _, err := io.WriteString(conn, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"); err != nil {
				return
			}
		}
	case "/bomb":
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(bomb)
	case "/no-gzip":
		w.Header().Set("Content-Encoding", "gzip")
		io.WriteString(w, "this is not gzip")
	case "/half-gzip":
		w.Header().Set("Content-Encoding", "gzip")
		z := zipped([]byte("a page that is cut in the middle"))
		w.Write(z[:len(z)/2])
	case "/brotli":
		w.Header().Set("Content-Encoding", "br")
		io.WriteString(w, "x")
	case "/loop":
		http.Redirect(w, r, "/loop", http.StatusFound)
	case "/chain":
		http.Redirect(w, r, "/hop", http.StatusMovedPermanently)
	case "/hop":
		http.Redirect(w, r, "/page#part", http.StatusTemporaryRedirect)
	case "/to-nowhere":
		w.WriteHeader(http.StatusFound)
	case "/to-file":
		w.Header().Set("Location", "file:///etc/passwd")
		w.WriteHeader(http.StatusFound)
	case "/to-password":
		w.Header().Set("Location", "http://me:secret@a.example/")
		w.WriteHeader(http.StatusFound)
	case "/to-metadata":
		w.Header().Set("Location", "http://169.254.169.254/latest/meta-data/")
		w.WriteHeader(http.StatusFound)
	case "/to-loopback":
		u, _ := url.Parse(h.URL)
		w.Header().Set("Location", "http://localhost:"+u.Port()+"/page")
		w.WriteHeader(http.StatusFound)
	case "/long-length":
		raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")
	case "/huge-length":
		raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nshort")
	case "/bad-length":
		raw("HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nshort")
	case "/bad-chunks":
		raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nshort")
	case "/no-http":
		raw("SSH-2.0-OpenSSH_9.9\r\n")
	case "/silence":
		raw("")
	case "/reset":
		conn, _, _ := w.(http.Hijacker).Hijack()
		conn.(*net.TCPConn).SetLinger(0)
		conn.Close()
	case "/reset-once":
		if first {
			raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")
			return
		}
		io.WriteString(w, "at last")
	case "/busy-once":
		if first {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		io.WriteString(w, "at last")
	case "/later":
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(http.StatusTooManyRequests)
	case "/picture":
		w.Header().Set("Content-Type", "image/png")
		w.Write(make([]byte, 1<<20))
	case "/unasked-304":
		w.WriteHeader(http.StatusNotModified)
	default:
		var code int
		if _, err := fmt.Sscanf(path, "/status/%d", &code); err != nil {
			code = http.StatusNotFound
		}
		w.WriteHeader(code)
	}
}

// bomb is 8 KB that become 8 MB.
var bomb = zipped(make([]byte, 8<<20))

func zipped(data []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(data)
	z.Close()
	return b.Bytes()
}

// impatient is the timeout of tests in which a server takes forever.
const impatient = 300 * time.Millisecond

// quick are options for a server on loopback.
func quick() Options {
	return Options{
		UserAgent: "claimtrail/0 (test)", Rate: 1e6, Timeout: 20 * time.Second, MaxBytes: 1 << 20, Retries: 1, Backoff: time.Millisecond,
		MaxWait: 50 * time.Millisecond, Redirects: 3, Allow: []string{"127.0.0.1"}, Jitter: func() float64 { return 0.5 },
	}
}

func TestHostileServer(t *testing.T) {
	for _, c := range []struct {
		path, want string // a body, or an error
		asked      int
	}{
		{"/page", "page for claimtrail/0 (test)", 1},
		{"/gzip", "a page", 1},
		{"/chain", "page for claimtrail/0 (test)", 1},
		{"/reset-once", "at last", 2},
		{"/busy-once", "at last", 2},
		{"/slow-head", "network: no answer within 300ms", 2},
		{"/slow-body", "network: no answer within 300ms", 2},
		{"/slow-header-lines", "network: no answer within 300ms", 2},
		{"/endless", "content: larger than 1048576 bytes", 1},
		{"/endless-header", "network: net/http: HTTP/1.x transport connection broken: net/http: server response headers exceeded 65536 bytes; aborted", 2},
		{"/endless-continue", "network: net/http: HTTP/1.x transport connection broken: net/http: server response headers exceeded 65536 bytes; aborted", 2},
		{"/bomb", "content: larger than 1048576 bytes", 1},
		{"/no-gzip", "content: gzip: gzip: invalid header", 1},
		{"/half-gzip", "content: gzip: unexpected EOF", 1},
		{"/brotli", `content: in encoding "br", which was not asked for`, 1},
		{"/loop", "redirect: more than 3 redirects", 4},
		{"/to-nowhere", "redirect: to nowhere", 1},
		{"/to-file", `redirect: to "file:///etc/passwd": neither http nor https`, 1},
		{"/to-password", `redirect: to "http://me:secret@a.example/": with a user name or password in it`, 1},
		{"/to-metadata", "address: 169.254.169.254 is not a public address", 1},
		{"/long-length", "network: the connection breaks off", 2},
		{"/huge-length", "content: larger than 1048576 bytes", 1},
		{"/bad-length", `network: net/http: HTTP/1.x transport connection broken: bad Content-Length "-7"`, 2},
		{"/bad-chunks", "network: invalid byte in chunk length", 2},
		{"/no-http", `network: net/http: HTTP/1.x transport connection broken: malformed HTTP response "SSH-2.0-OpenSSH_9.9"`, 2},
		{"/silence", "network: the connection breaks off", 2},
		{"/later", "status: HTTP status 429 Too Many Requests", 1},
		{"/picture", "content: image/png, which is not what was asked for", 1},
		{"/unasked-304", "status: HTTP status 304 Not Modified", 1},
		{"/status/404", "status: HTTP status 404 Not Found", 1},
		{"/status/403", "status: HTTP status 403 Forbidden", 1},
		{"/status/410", "status: HTTP status 410 Gone", 1},
		{"/status/204", "status: HTTP status 204 No Content", 1},
		{"/status/500", "status: HTTP status 500 Internal Server Error", 2},
		{"/status/503", "status: HTTP status 503 Service Unavailable", 2},
		{"/status/999", "status: HTTP status 999", 1},
	} {
		t.Run(c.path[1:], func(t *testing.T) {
			t.Parallel()
			h := newHostile(t)
			o := quick()
			if strings.HasPrefix(c.path, "/slow") {
				o.Timeout = impatient
			}
			client := New(o)
			defer client.Close()
			begin := time.Now()
			got := ""
			resp, err := client.Get(context.Background(), Request{URL: h.URL + c.path, Accept: func(kind string) bool { return !strings.HasPrefix(kind, "image/") }})
			if err != nil {
				require.IsType(t, &Error{}, err)
				got = err.Error()
			} else {
				got = string(resp.Body)
			}
			assert.Equal(t, c.want, got)
			assert.Equal(t, c.asked, h.count(c.path), "requests")
			assert.Less(t, time.Since(begin), 15*time.Second, "nothing hangs")
		})
	}
	t.Run("reset", func(t *testing.T) {
		h := newHostile(t)
		client := New(quick())
		defer client.Close()
		_, err := client.Get(context.Background(), Request{URL: h.URL + "/reset"})
		assert.ErrorContains(t, err, "network: ") // the system words it
		assert.Equal(t, 2, h.count("/reset"))
	})
	t.Run("connection refused", func(t *testing.T) {
		h := newHostile(t)
		h.Close()
		_, err := New(quick()).Get(context.Background(), Request{URL: h.URL + "/page"})
		assert.ErrorContains(t, err, "network: robots.txt: ")
	})
}

func TestPrivateAddresses(t *testing.T) {
	h := newHostile(t)
	u, err := url.Parse(h.URL)
	require.NoError(t, err)
	o := quick()
	o.Allow = nil
	t.Setenv("HTTP_PROXY", h.URL)
	t.Setenv("http_proxy", h.URL)
	for _, address := range []string{
		h.URL + "/page", "http://localhost:" + u.Port() + "/page", "http://[::1]:" + u.Port() + "/page", "http://[::ffff:127.0.0.1]:" + u.Port() + "/page",
		"http://0.0.0.0:" + u.Port() + "/page", "http://127.1:" + u.Port() + "/page", "http://2130706433:" + u.Port() + "/page", "http://0x7f.1:" + u.Port() + "/page",
		"http://169.254.169.254/", "http://10.0.0.1/", "http://[fd00:ec2::254]/", "http://[64:ff9b::7f00:1]:" + u.Port() + "/",
		"http://[::]:" + u.Port() + "/page", "file:///etc/passwd", "ftp://127.0.0.1/", "http:///page", "http://me:secret@127.0.0.1/", "//127.0.0.1", "::", "",
	} {
		_, err := New(o).Get(context.Background(), Request{URL: address})
		assert.Error(t, err, address)
	}
	// A redirect leads from a host that is allowed to one that is not.
	o.Allow = []string{"127.0.0.1"}
	_, err = New(o).Get(context.Background(), Request{URL: h.URL + "/to-loopback"})
	assert.ErrorContains(t, err, "address: ")
	assert.Zero(t, h.count("/page"), "nothing got through")

	o.Allow = []string{"LocalHost", "127.0.0.1"}
	_, err = New(o).Get(context.Background(), Request{URL: h.URL + "/to-loopback"})
	assert.NoError(t, err, "allowed by name")
}

func TestConditional(t *testing.T) {
	h := newHostile(t)
	client := New(quick())
	first, err := client.Get(context.Background(), Request{URL: h.URL + "/page"})
	require.NoError(t, err)
	assert.Equal(t, &Response{
		URL: h.URL + "/page", ContentType: "text/html; charset=utf-8", ETag: `"1"`, LastModified: "Sat, 21 Nov 2026 10:00:00 GMT",
		Body: []byte("page for claimtrail/0 (test)"),
	}, first)
	again, err := client.Get(context.Background(), Request{URL: h.URL + "/page", ETag: first.ETag, LastModified: first.LastModified})
	require.NoError(t, err)
	assert.Equal(t, &Response{URL: h.URL + "/page", NotModified: true, ETag: `"1"`, LastModified: "Sat, 21 Nov 2026 10:00:00 GMT"}, again)
}

func TestRobotsOfAServer(t *testing.T) {
	text := func(s string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, s) }
	}
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
	}
	for _, c := range []struct {
		name   string
		robots http.HandlerFunc
		want   string // of the error
	}{
		{"allows", text("User-agent: *\nDisallow: /private"), ""},
		{"forbids", text("User-agent: claimtrail\nDisallow: /"), "robots: robots.txt of HOST forbids it"},
		{"is not there", status(404), ""},
		{"is forbidden", status(403), ""},
		{"is broken", status(500), "network: robots.txt: HTTP status 500 Internal Server Error"},
		{"is busy", status(429), "network: robots.txt: HTTP status 429 Too Many Requests"},
		{"lies elsewhere", func(w http.ResponseWriter, r *http.Request) {
			if r.URL.RawQuery == "" {
				http.Redirect(w, r, "/robots.txt?there", http.StatusFound)
				return
			}
			io.WriteString(w, "User-agent: *\nDisallow: /")
		}, "robots: robots.txt of HOST forbids it"},
		{"leads round in circles", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/robots.txt", http.StatusFound) }, ""},
		{"does not answer", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "network: robots.txt: no answer within 300ms"},
		{"does not end", func(w http.ResponseWriter, _ *http.Request) {
			for {
				if _, err := w.Write([]byte("User-agent: *\nAllow: /\n")); err != nil {
					return
				}
			}
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHostile(t)
			h.robots = c.robots
			o := quick()
			if strings.Contains(c.want, "no answer") {
				o.Timeout = impatient
			}
			client := New(o)
			_, err := client.Get(context.Background(), Request{URL: h.URL + "/page"})
			if c.want == "" {
				assert.NoError(t, err)
				return
			}
			assert.EqualError(t, err, strings.ReplaceAll(c.want, "HOST", strings.TrimPrefix(h.URL, "http://")))
			assert.Zero(t, h.count("/page"))
		})
	}
}

func TestHostThatAsksToBeLeftAlone(t *testing.T) {
	h := newHostile(t)
	client := New(quick())
	_, err := client.Get(context.Background(), Request{URL: h.URL + "/later"})
	assert.EqualError(t, err, "status: HTTP status 429 Too Many Requests")
	_, err = client.Get(context.Background(), Request{URL: h.URL + "/page"})
	assert.ErrorContains(t, err, "asks to be left alone for 1h0m0s")
	assert.Zero(t, h.count("/page"))
}

func TestHostThatKeepsFailing(t *testing.T) {
	h := newHostile(t)
	client := New(quick())
	for range maxFailures {
		_, err := client.Get(context.Background(), Request{URL: h.URL + "/silence"})
		assert.EqualError(t, err, "network: the connection breaks off")
	}
	_, err := client.Get(context.Background(), Request{URL: h.URL + "/silence"})
	assert.ErrorContains(t, err, "failed several times and is left alone")
	assert.Equal(t, 2*maxFailures, h.count("/silence"))
}

func TestRateAndConcurrency(t *testing.T) {
	var mu sync.Mutex
	now, most, n := 0, 0, 0
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		now++
		n++
		most = max(most, now)
		mu.Unlock()
		time.Sleep(10 * time.Millisecond)
		mu.Lock()
		now--
		mu.Unlock()
	}))
	defer server.Close()
	o := quick()
	o.AtOnce, o.Rate = 3, 100
	client := New(o)
	var all sync.WaitGroup
	begin := time.Now()
	for i := range 19 {
		all.Go(func() {
			_, err := client.Get(context.Background(), Request{URL: fmt.Sprintf("%s/%d", server.URL, i)})
			assert.NoError(t, err)
		})
	}
	all.Wait()
	assert.GreaterOrEqual(t, time.Since(begin), 190*time.Millisecond, "20 requests at 100 a second, robots.txt among them")
	assert.Equal(t, 20, n)
	assert.LessOrEqual(t, most, 3)
}

func TestCancelled(t *testing.T) {
	h := newHostile(t)
	o := quick()
	o.Timeout = time.Minute
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	begin := time.Now()
	_, err := New(o).Get(ctx, Request{URL: h.URL + "/slow-head"})
	assert.ErrorIs(t, err, context.DeadlineExceeded)
	assert.Less(t, time.Since(begin), 5*time.Second)
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
	for v, want := range map[string]time.Duration{
		"": 0, "7": 7 * time.Second, "-7": 0, "Sat, 21 Nov 2026 10:00:30 GMT": 30 * time.Second, "Sat, 21 Nov 2026 09:00:00 GMT": 0,
		"soon": 0, "99999999999999999999": 0,
	} {
		assert.Equal(t, want, retryAfter(v, now), v)
	}
}
