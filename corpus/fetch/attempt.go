package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"
)

// passing marks a failure that may pass, with what the server says about when.
type passing struct {
	cause *Error
	after time.Duration // as the server asks, 0 when it does not say
}

func (p *passing) Error() string { return p.cause.Error() }

// retrying asks for u until there is an answer that lasts. Next is where a redirect leads, or "".
func (c *Client) retrying(ctx context.Context, u *url.URL, r Request) (resp *Response, next string, err error) {
	h := c.host(u)
	for attempt := 0; ; attempt++ {
		resp, next, err = c.attempt(ctx, h, u, r)
		if ctx.Err() != nil {
			return nil, "", ctx.Err()
		}
		p, again := errors.AsType[*passing](err)
		if !again {
			h.answered()
			return resp, next, err
		}
		wait := time.Duration(float64(c.o.Backoff<<min(attempt, 20)) * (0.5 + 0.5*c.o.Jitter()))
		wait = max(min(wait, c.o.MaxWait), p.after)
		switch {
		case p.after > c.o.MaxWait:
			h.close(fmt.Sprintf("%s asks to be left alone for %v", u.Host, p.after))
			return nil, "", p.cause
		case attempt >= c.o.Retries:
			h.failed(u.Host)
			return nil, "", p.cause
		}
		if p.after > 0 {
			h.pause(p.after) // what a server asks for counts for all requests
		}
		if err := sleep(ctx, wait); err != nil {
			return nil, "", err
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// attempt asks for u once.
func (c *Client) attempt(ctx context.Context, h *host, u *url.URL, r Request) (*Response, string, error) {
	release, err := h.enter(ctx)
	if err != nil {
		return nil, "", err
	}
	defer release()
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, "", failure(Address, "%v", err)
	}
	req.Header.Set("User-Agent", c.o.UserAgent)
	req.Header.Set("Accept", "*/*")
	req.Header.Set("Accept-Encoding", "gzip")
	if r.ETag != "" {
		req.Header.Set("If-None-Match", r.ETag)
	}
	if r.LastModified != "" {
		req.Header.Set("If-Modified-Since", r.LastModified)
	}
	in, err := c.http.RoundTrip(req)
	if err != nil {
		return nil, "", c.networkError(err)
	}
	defer in.Body.Close()
	switch code := in.StatusCode; {
	case code == http.StatusNotModified && (r.ETag != "" || r.LastModified != ""):
		return &Response{URL: u.String(), NotModified: true, ETag: in.Header.Get("ETag"), LastModified: in.Header.Get("Last-Modified")}, "", nil
	case code == http.StatusMovedPermanently, code == http.StatusFound, code == http.StatusSeeOther,
		code == http.StatusTemporaryRedirect, code == http.StatusPermanentRedirect:
		next := in.Header.Get("Location")
		if next == "" {
			return nil, "", failure(Redirect, "to nowhere")
		}
		return nil, next, nil
	case code == http.StatusTooManyRequests, code == http.StatusServiceUnavailable, code == http.StatusInternalServerError,
		code == http.StatusBadGateway, code == http.StatusGatewayTimeout, code == http.StatusRequestTimeout, code == http.StatusTooEarly:
		return nil, "", &passing{statusError(code), retryAfter(in.Header.Get("Retry-After"), time.Now())}
	case code != http.StatusOK && code != http.StatusNonAuthoritativeInfo:
		return nil, "", statusError(code)
	}
	if kind := in.Header.Get("Content-Type"); r.Accept != nil && !r.Accept(kind) {
		return nil, "", failure(Content, "%s, which is not what was asked for", kind)
	}
	body, err := c.body(in, r.MaxBytes)
	if err != nil {
		return nil, "", err
	}
	return &Response{
		URL: u.String(), ContentType: in.Header.Get("Content-Type"),
		ETag: in.Header.Get("ETag"), LastModified: in.Header.Get("Last-Modified"), Body: body,
	}, "", nil
}

func statusError(code int) *Error {
	e := failure(Status, "HTTP status %d %s", code, http.StatusText(code))
	e.Code = code
	return e
}

// retryAfter reads a Retry-After header: seconds, or a date.
func retryAfter(v string, now time.Time) time.Duration {
	if n, err := strconv.ParseInt(strings.TrimSpace(v), 10, 32); err == nil {
		return time.Duration(max(n, 0)) * time.Second
	}
	if t, err := http.ParseTime(v); err == nil {
		return max(t.Sub(now), 0)
	}
	return 0
}

// networkError tells failures that may pass from those that will not. It names no addresses but refused ones: they differ
// from day to day.
func (c *Client) networkError(err error) error {
	if refused, ok := errors.AsType[*refusal](err); ok {
		return failure(Address, "%v", refused)
	}
	if dns, ok := errors.AsType[*net.DNSError](err); ok && dns.IsNotFound {
		return failure(Network, "no such host")
	}
	if strings.Contains(err.Error(), "tls:") || strings.Contains(err.Error(), "x509:") {
		return failure(Network, "%v", err)
	}
	timeout, ok := errors.AsType[net.Error](err)
	switch {
	case errors.Is(err, context.DeadlineExceeded) || ok && timeout.Timeout():
		return &passing{failure(Network, "no answer within %v", c.o.Timeout), 0}
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return &passing{failure(Network, "the connection breaks off"), 0}
	}
	if op, ok := errors.AsType[*net.OpError](err); ok {
		return &passing{failure(Network, "%s: %v", op.Op, op.Err), 0}
	}
	return &passing{failure(Network, "%v", err), 0}
}

// body reads a body of no more than limit bytes, both as it comes and decompressed.
func (c *Client) body(in *http.Response, limit int64) ([]byte, error) {
	tooLarge := failure(Content, "larger than %d bytes", limit)
	if in.ContentLength > limit {
		return nil, tooLarge
	}
	raw, err := io.ReadAll(io.LimitReader(in.Body, limit+1))
	if err != nil {
		return nil, c.networkError(err)
	}
	if int64(len(raw)) > limit {
		return nil, tooLarge
	}
	switch encoding := strings.ToLower(strings.TrimSpace(in.Header.Get("Content-Encoding"))); {
	case encoding == "" || encoding == "identity" || len(raw) == 0:
		return raw, nil
	case encoding != "gzip" && encoding != "x-gzip":
		return nil, failure(Content, "in encoding %q, which was not asked for", encoding)
	}
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, failure(Content, "gzip: %v", err)
	}
	out, err := io.ReadAll(io.LimitReader(z, limit+1))
	if err != nil {
		return nil, failure(Content, "gzip: %v", err)
	}
	if int64(len(out)) > limit {
		return nil, tooLarge
	}
	return out, nil
}
