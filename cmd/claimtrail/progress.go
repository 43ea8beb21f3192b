package main

import (
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/mattn/go-isatty"

	"claimtrail/pipeline"
)

// progress is one line on standard error, when that is a terminal.
type progress struct {
	mu       sync.Mutex
	shown    bool
	enabled  bool
	start    time.Time
	last     time.Time
	articles int
	rejects  int
	claims   int
	bytes    int64
}

func newProgress(wanted bool) *progress {
	return &progress{enabled: wanted && isatty.IsTerminal(os.Stderr.Fd()), start: time.Now()}
}

// step counts a result; the line is drawn at most five times a second.
func (p *progress) step(r *pipeline.Result, claims int) {
	if r.Reject != nil {
		p.rejects++
	} else {
		p.articles++
	}
	p.claims += claims
	p.bytes += int64(r.Bytes)
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.due() {
		return
	}
	mb := float64(p.bytes) / 1e6
	fmt.Fprintf(os.Stderr, "\r\x1b[K%d articles, %d rejected, %d claims, %.1f MB, %.2f MB/s",
		p.articles, p.rejects, p.claims, mb, mb/time.Since(p.start).Seconds())
}

// message writes a line of its own.
func (p *progress) message(text string) {
	p.clear()
	fmt.Fprintln(os.Stderr, text)
}

// due reports whether the line should be drawn now. It is called with the lock held, like hide.
func (p *progress) due() bool {
	if !p.enabled || time.Since(p.last) < 200*time.Millisecond {
		return false
	}
	p.last, p.shown = time.Now(), true
	return true
}

func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hide()
}

func (p *progress) hide() {
	if p.shown {
		fmt.Fprint(os.Stderr, "\r\x1b[K")
		p.shown = false
	}
}
