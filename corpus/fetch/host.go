package fetch

import (
	"context"
	"net/url"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// maxFailures is the number of requests in a row that may fail before a host is left alone.
const maxFailures = 4

// host is the queue before one server.
type host struct {
	slots chan struct{}
	limit *rate.Limiter

	mu       sync.Mutex
	notUntil time.Time
	failures int
	closed   string // why nothing more is asked, or ""
}

func (c *Client) host(u *url.URL) *host {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := c.hosts[u.Host]
	if h == nil {
		h = &host{slots: make(chan struct{}, c.o.AtOnce), limit: rate.NewLimiter(rate.Limit(c.o.Rate), 1)}
		c.hosts[u.Host] = h
	}
	return h
}

// enter waits for its turn. Release must be called after the request.
func (h *host) enter(ctx context.Context) (release func(), err error) {
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	release = func() { <-h.slots }
	h.mu.Lock()
	wait, closed := time.Until(h.notUntil), h.closed
	h.mu.Unlock()
	if closed != "" {
		release()
		return nil, failure(Network, "%s", closed)
	}
	if wait > 0 {
		err = sleep(ctx, wait)
	}
	if err == nil {
		turn := h.limit.Reserve()
		if err = sleep(ctx, turn.Delay()); err != nil {
			turn.Cancel()
		}
	}
	if err != nil {
		release()
		return nil, err
	}
	return release, nil
}

// pause keeps all requests back for a while.
func (h *host) pause(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if until := time.Now().Add(d); until.After(h.notUntil) {
		h.notUntil = until
	}
}

// slow makes the rate no faster than one request in d.
func (h *host) slow(d time.Duration) {
	if d > 0 && rate.Every(d) < h.limit.Limit() {
		h.limit.SetLimit(rate.Every(d))
	}
}

func (h *host) answered() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failures = 0
}

func (h *host) failed(name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failures++; h.failures >= maxFailures && h.closed == "" {
		h.closed = name + " failed several times and is left alone for this run"
	}
}

func (h *host) close(why string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = why
}
