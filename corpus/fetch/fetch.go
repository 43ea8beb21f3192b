// Package fetch gets documents from web servers, politely and without trust.
//
// Rules of this package:
//   - a server is asked only what its robots.txt allows (RFC 9309), at a bounded rate, under an honest name;
//   - an address that is not public is never connected to, whatever name or redirect leads there, unless the host was allowed
//     by name; the environment names no proxy;
//   - what a server sends is bounded in size, time and expansion, and a broken answer is an error of one request;
//   - only failures that may pass are tried again, later and later, and never more often than a server asks for;
//   - a server that keeps failing is left alone for the life of the client.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Options configure a Client. The zero value of every field means its default.
type Options struct {
	UserAgent string        // product token first; "claimtrail"
	Rate      float64       // requests a second to one host; 1
	AtOnce    int           // requests at a time to one host; 2
	Timeout   time.Duration // of one attempt, from the look-up of the name to the last byte; 30 s
	MaxBytes  int64         // of a document, decompressed; 16 MiB
	Retries   int           // after the first attempt; 3, none when negative
	Backoff   time.Duration // before the first retry, doubled before every other; 1 s
	MaxWait   time.Duration // longest wait before a retry, also when the server asks for more; 2 min
	Redirects int           // followed for one document; 5, none when negative
	Allow     []string      // hosts, as they stand in addresses, that may have addresses which are not public

	Jitter func() float64 // from 0 to 1, stretches waits; random
}

func (o Options) withDefaults() Options {
	if o.UserAgent == "" {
		o.UserAgent = "claimtrail"
	}
	if o.Rate <= 0 {
		o.Rate = 1
	}
	if o.AtOnce <= 0 {
		o.AtOnce = 2
	}
	if o.Timeout <= 0 {
		o.Timeout = 30 * time.Second
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = 16 << 20
	}
	if o.Retries == 0 {
		o.Retries = 3
	}
	if o.Backoff <= 0 {
		o.Backoff = time.Second
	}
	if o.MaxWait <= 0 {
		o.MaxWait = 2 * time.Minute
	}
	if o.Redirects == 0 {
		o.Redirects = 5
	}
	if o.Jitter == nil {
		o.Jitter = rand.Float64
	}
	return o
}

// Client fetches. It is safe for concurrent use.
type Client struct {
	o    Options
	http *http.Transport

	mu      sync.Mutex
	hosts   map[string]*host
	origins map[string]*origin
}

// New makes a client.
func New(o Options) *Client {
	o = o.withDefaults()
	return &Client{
		o: o,
		http: &http.Transport{
			DialContext:            guard{allow: o.Allow}.dial,
			DisableCompression:     true, // bodies are decompressed here, within limits
			ForceAttemptHTTP2:      true,
			MaxIdleConnsPerHost:    o.AtOnce,
			IdleConnTimeout:        30 * time.Second,
			TLSHandshakeTimeout:    10 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
		},
		hosts:   map[string]*host{},
		origins: map[string]*origin{},
	}
}

// Close ends idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Request says what to get.
type Request struct {
	URL          string
	ETag         string                        // validators of the copy that the caller knows, as a Response gave them, or ""
	LastModified string                        //
	MaxBytes     int64                         // instead of that of the Options when not 0
	Accept       func(contentType string) bool // decides by the Content-Type header whether the body is read; nil takes any
}

// Response is a document, or the word that it has not changed.
type Response struct {
	URL          string // after redirects
	NotModified  bool   // the validators still hold; there is no body
	ContentType  string
	ETag         string
	LastModified string
	Body         []byte // without transfer and content encoding
}

// Error says why there is no response.
type Error struct {
	Cause  Cause
	Reason string // one line
	Code   int    // HTTP status when that is the cause
}

func (e *Error) Error() string { return string(e.Cause) + ": " + e.Reason }

// Cause is the kind of a failure.
type Cause string

const (
	Address  Cause = "address"  // not an address that may be fetched
	Robots   Cause = "robots"   // the site does not want the document fetched
	Network  Cause = "network"  // no connection, no answer, an answer that breaks off
	Status   Cause = "status"   // the server answered that it will not
	Content  Cause = "content"  // of a type that was not asked for, broken, too large
	Redirect Cause = "redirect" // too many, or to nowhere
)

func failure(cause Cause, format string, args ...any) *Error {
	return &Error{Cause: cause, Reason: strings.Join(strings.Fields(fmt.Sprintf(format, args...)), " ")}
}

// Get fetches a document. The error is an *Error, or that of the context.
func (c *Client) Get(ctx context.Context, r Request) (*Response, error) {
	if r.MaxBytes <= 0 {
		r.MaxBytes = c.o.MaxBytes
	}
	u, err := parseAddress(r.URL)
	if err != nil {
		return nil, err
	}
	return c.follow(ctx, u, r, func(u *url.URL) error { return c.permitted(ctx, u) })
}

// follow fetches u and goes where redirects lead. May is asked about every address.
func (c *Client) follow(ctx context.Context, u *url.URL, r Request, may func(*url.URL) error) (*Response, error) {
	for hop := 0; ; hop++ {
		if err := may(u); err != nil {
			return nil, err
		}
		resp, next, err := c.retrying(ctx, u, r)
		if err != nil || next == "" {
			return resp, err
		}
		if hop >= c.o.Redirects {
			return nil, failure(Redirect, "more than %d redirects", max(c.o.Redirects, 0))
		}
		ref, err := u.Parse(next)
		if err != nil {
			return nil, failure(Redirect, "to %q, which is no address", next)
		}
		target, err := parseAddress(ref.String())
		if err != nil {
			return nil, failure(Redirect, "to %q: %s", next, err.(*Error).Reason)
		}
		u = target
	}
}

// parseAddress reads an absolute address of the web. The error is an *Error.
func parseAddress(s string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(s))
	switch {
	case err != nil:
		return nil, failure(Address, "not an address: %v", errors.Unwrap(err))
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, failure(Address, "neither http nor https")
	case u.Hostname() == "":
		return nil, failure(Address, "without a host")
	case u.User != nil:
		return nil, failure(Address, "with a user name or password in it")
	}
	u.Fragment = ""
	u.Host = strings.ToLower(u.Host)
	if u.Path == "" {
		u.Path = "/"
	}
	return u, nil
}
