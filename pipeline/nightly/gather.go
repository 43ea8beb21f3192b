package nightly

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"sync"
	"time"

	"claimtrail/corpus"
	"claimtrail/corpus/fetch"
	"claimtrail/corpus/listing"
)

const (
	listingBytes = 64 << 20 // of a feed or sitemap as it is sent
	listingDepth = 3        // of indices of sitemaps
)

// fetchStage is the stage of rejects that could not be fetched.
const fetchStage corpus.Stage = "fetch"

// arrival is one thing that a source gives.
type arrival struct {
	source int
	item   corpus.Item
	err    error    // a *corpus.Reject in place of the item
	id     identity // of the input by its content; zero for a failed request, which its page remembers
	page   *page    // to be remembered together with what becomes of the item
	marker bool     // there is no item, only a page
	row    int64    // of an article that is analysed again, or 0
}

// gatherer reads the sources. All files are read one after the other; each source on the network is read beside them. What is
// known and unchanged is counted and goes no further.
type gatherer struct {
	cfg     *Config
	state   *state
	client  *fetch.Client
	version int64 // of analysis and reading: rejects and pages of another one are looked at again
	now     time.Time
	log     *slog.Logger
	tally   *tally

	run      int64 // this one
	analysis int64 // version of the analysis alone: articles of another one are outdated

	out     chan arrival
	mu      sync.Mutex
	claimed map[string]bool // addresses that this run deals with
	asked   map[int]int     // addresses of articles that were asked for, by source
	broken  error           // of the state
	stop    context.CancelFunc
}

// items streams what is new in the sources. Every arrival enters the queue before its item is given, in the same order.
func (g *gatherer) items(ctx context.Context, q *queue) iter.Seq2[corpus.Item, error] {
	return func(yield func(corpus.Item, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		g.stop = stop
		var local, remote []int
		for i := range g.cfg.Sources {
			if g.cfg.Sources[i].Kind == Files {
				local = append(local, i)
			} else {
				remote = append(remote, i)
			}
		}
		g.out = make(chan arrival)
		next := make(chan int)
		var lanes sync.WaitGroup
		lanes.Go(func() {
			for _, i := range local {
				g.source(ctx, i)
			}
		})
		for range min(len(remote), g.cfg.Limits.SourcesAtOnce) {
			lanes.Go(func() {
				for i := range next {
					g.source(ctx, i)
				}
			})
		}
		go func() {
			for _, i := range remote {
				next <- i
			}
			close(next)
			lanes.Wait()
			close(g.out)
		}()
		defer func() {
			stop()
			for range g.out { // lanes end by themselves
			}
		}()
		for a := range g.out {
			q.push(a)
			if !a.marker && !yield(a.item, a.err) {
				return
			}
		}
	}
}

// send hands an arrival over, unless the run ends.
func (g *gatherer) send(ctx context.Context, a arrival) bool {
	select {
	case g.out <- a:
		return true
	case <-ctx.Done():
		return false
	}
}

// fault ends the run because its state cannot be read.
func (g *gatherer) fault(err error) {
	g.mu.Lock()
	if g.broken == nil {
		g.broken = err
	}
	g.mu.Unlock()
	g.stop()
}

// failed says that a source could not be read as a whole.
func (g *gatherer) failed(i int, where string, err error) {
	message := strings.Join(strings.Fields(where+": "+err.Error()), " ")
	g.tally.fail(i, message)
	g.log.Warn("source failed", "source", g.cfg.Sources[i].Name, "error", message)
}

func (g *gatherer) source(ctx context.Context, i int) {
	if ctx.Err() != nil {
		return
	}
	s := &g.cfg.Sources[i]
	begin := time.Now()
	g.log.Debug("source begins", "source", s.Name, "kind", string(s.Kind))
	defer func() {
		if p := recover(); p != nil {
			g.failed(i, s.Name, fmt.Errorf("panic: %v", p))
		}
		g.log.Debug("source ends", "source", s.Name, "seconds", time.Since(begin).Seconds())
	}()
	if s.Kind == Files {
		g.files(ctx, i)
		return
	}
	v := visit{g: g, i: i}
	for _, address := range s.Targets {
		if s.Kind == URLs {
			v.entry(ctx, listing.Entry{URL: address})
		} else {
			v.listing(ctx, address, "", 0)
		}
	}
	v.again(ctx)
}

// files reads the files of a source.
func (g *gatherer) files(ctx context.Context, i int) {
	s := &g.cfg.Sources[i]
	o := g.cfg.reading()
	o.Format, o.Fields = s.Format, s.Fields
	targets := map[string]bool{}
	var paths []string
	for _, t := range s.Targets {
		if _, err := os.Stat(t); err != nil && strings.ContainsAny(t, "*?[") {
			if matches, err := filepath.Glob(t); err == nil && len(matches) == 0 {
				continue // nothing there yet
			}
		}
		targets[t] = true
		paths = append(paths, t)
	}
	for item, err := range corpus.Read(ctx, paths, o) {
		a := arrival{source: i, item: item, err: err}
		if err == nil {
			a.id = identify(item.Sum())
		} else {
			r := err.(*corpus.Reject)
			if r.Stage == corpus.AtOpen && targets[r.Path] {
				g.failed(i, r.Path, errors.New(r.Reason))
				continue
			}
			a.id = rejectIdentity(r)
		}
		if known, err := g.pass(i, a.id); err != nil {
			g.fault(err)
			return
		} else if !known && !g.send(ctx, a) {
			return
		}
	}
}

// pass reports whether an input is known, and counts it then.
func (g *gatherer) pass(i int, id identity) (bool, error) {
	known, rejected, run, err := g.state.seen(id, g.version)
	switch {
	case !known:
	case run == g.run: // whether or not it has been saved already
		g.tally.add(i, func(c *Counts) { c.Repeated++ })
	case rejected:
		g.tally.add(i, func(c *Counts) { c.Standing++ })
	default:
		g.tally.add(i, func(c *Counts) { c.Unchanged++ })
	}
	return known, err
}

// rejectIdentity identifies an input that cannot be read by what is wrong with it.
func rejectIdentity(r *corpus.Reject) identity {
	return identify(sha256.Sum256([]byte("reject\x00" + r.Path + "\x00" + r.URL + "\x00" + string(r.Stage) + "\x00" + r.Reason)))
}

// visit is one reading of a source on the network.
type visit struct {
	g     *gatherer
	i     int
	later []recheck // known articles whose listing does not say whether they have changed
}

type recheck struct {
	entry listing.Entry
	page  page
}

// listing reads a feed or a sitemap. It is complete when all of its articles have been dealt with for good; only then its
// validators are remembered, so that what is still open comes again.
func (v *visit) listing(ctx context.Context, address, stamp string, depth int) (complete bool) {
	g := v.g
	if ctx.Err() != nil || !g.claim(address) {
		return ctx.Err() == nil
	}
	p, err := g.state.page(address)
	if err != nil {
		g.fault(err)
		return false
	}
	current := p.known && p.version == g.version
	if current && stamp != "" && stamp == p.stamp {
		return true
	}
	r := fetch.Request{URL: address, MaxBytes: listingBytes}
	if current {
		r.ETag, r.LastModified = p.etag, p.modified
	}
	resp, err := g.get(ctx, r)
	if err != nil {
		if ctx.Err() == nil {
			g.failed(v.i, address, err)
		}
		return false
	}
	p.stamp, p.version = stamp, g.version
	if !resp.NotModified {
		p.etag, p.modified = resp.ETag, resp.LastModified
		if !v.entries(ctx, resp, depth) {
			return false
		}
	}
	return g.send(ctx, arrival{source: v.i, page: &p, marker: true})
}

// entries deals with what a listing lists.
func (v *visit) entries(ctx context.Context, resp *fetch.Response, depth int) (complete bool) {
	complete = true
	for e, err := range v.parse(resp) {
		if ctx.Err() != nil {
			return false
		}
		switch {
		case err != nil:
			v.g.failed(v.i, resp.URL, err)
			return false
		case e.Listing && depth >= listingDepth:
			v.g.failed(v.i, resp.URL, errors.New("indices of sitemaps nested too deeply"))
			return false
		case e.Listing:
			complete = v.listing(ctx, e.URL, e.Stamp, depth+1) && complete
		default:
			complete = v.entry(ctx, e) && complete
		}
	}
	return complete
}

func (v *visit) parse(resp *fetch.Response) iter.Seq2[listing.Entry, error] {
	if v.g.cfg.Sources[v.i].Kind == Sitemap {
		return listing.Sitemap(bytes.NewReader(resp.Body), resp.URL)
	}
	return func(yield func(listing.Entry, error) bool) {
		entries, err := listing.Feed(resp.Body, resp.URL)
		for _, e := range entries {
			if !yield(e, nil) {
				return
			}
		}
		if err != nil {
			yield(listing.Entry{}, err)
		}
	}
}

// claim reports whether an address is this caller's to deal with: the first one's.
func (g *gatherer) claim(address string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.claimed[address] {
		return false
	}
	g.claimed[address] = true
	return true
}

func matchesAny(patterns []*regexp.Regexp, s string) bool {
	for _, p := range patterns {
		if p.MatchString(s) {
			return true
		}
	}
	return false
}

// entry deals with the address of an article, and reports whether it need not be listed again.
func (v *visit) entry(ctx context.Context, e listing.Entry) (done bool) {
	g, s := v.g, &v.g.cfg.Sources[v.i]
	old := s.NewerThan > 0 && !e.Date.IsZero() && e.Date.Before(g.now.Add(-s.NewerThan))
	if old || matchesAny(s.Exclude, e.URL) || len(s.Include) > 0 && !matchesAny(s.Include, e.URL) {
		g.tally.add(v.i, func(c *Counts) { c.Filtered++ })
		return true
	}
	if !g.claim(e.URL) {
		g.tally.add(v.i, func(c *Counts) { c.Repeated++ })
		return true
	}
	p, err := g.state.page(e.URL)
	if err != nil {
		g.fault(err)
		return false
	}
	if p.known && p.failure == "" && (p.version == anyVersion || p.version == g.version) {
		if e.Stamp != "" && e.Stamp == p.stamp {
			g.tally.add(v.i, func(c *Counts) { c.Unchanged++ })
		} else {
			v.later = append(v.later, recheck{e, p})
		}
		return true
	}
	return v.article(ctx, e, p)
}

// anyVersion is the version of a page that gave an article: it need not be read again by another.
const anyVersion = 0

// again asks for known articles, those first that were asked for longest ago, as far as the limit of the source allows: new
// ones come first.
func (v *visit) again(ctx context.Context) {
	sort.SliceStable(v.later, func(i, j int) bool { return v.later[i].page.run < v.later[j].page.run })
	for _, r := range v.later {
		if ctx.Err() != nil {
			return
		}
		v.article(ctx, r.entry, r.page)
	}
}

// article asks for an article, and reports whether it need not be listed again.
func (v *visit) article(ctx context.Context, e listing.Entry, p page) (done bool) {
	g := v.g
	g.mu.Lock()
	g.asked[v.i]++
	beyond := g.asked[v.i] > g.cfg.Sources[v.i].Limit
	g.mu.Unlock()
	if beyond {
		g.tally.add(v.i, func(c *Counts) { c.Postponed++ })
		return false
	}
	r := fetch.Request{URL: e.URL, Accept: corpus.HoldsArticle}
	if p.known && p.failure == "" && (p.version == anyVersion || p.version == g.version) {
		r.ETag, r.LastModified = p.etag, p.modified
	}
	resp, err := g.get(ctx, r)
	if ctx.Err() != nil {
		return false
	}
	a := arrival{source: v.i, page: &p}
	if err != nil {
		failure, passing := describe(err)
		if p.failure == failure {
			g.tally.add(v.i, func(c *Counts) { c.Standing++ })
			return !passing
		}
		p.failure = failure
		a.err = &corpus.Reject{URL: e.URL, Stage: fetchStage, Reason: failure}
		return g.send(ctx, a) && !passing
	}
	p.stamp, p.failure = e.Stamp, ""
	if resp.NotModified {
		g.tally.add(v.i, func(c *Counts) { c.Unchanged++ })
		a.marker = true
		return g.send(ctx, a)
	}
	p.etag, p.modified, p.version = resp.ETag, resp.LastModified, g.version
	a.item, a.err = g.cfg.reading().Item(corpus.Carried{URL: resp.URL, ContentType: resp.ContentType, Body: resp.Body})
	if a.err != nil {
		a.id = rejectIdentity(a.err.(*corpus.Reject))
	} else {
		a.id = identify(a.item.Sum())
	}
	if a.marker, err = g.pass(v.i, a.id); err != nil {
		g.fault(err)
		return false
	}
	return g.send(ctx, a)
}

// describe gives the reason of a failed request, and whether it may pass by itself.
func describe(err error) (reason string, passing bool) {
	if e, ok := errors.AsType[*fetch.Error](err); ok {
		return e.Reason, e.Cause == fetch.Network || e.Code >= 500 || e.Code == 429
	}
	return strings.Join(strings.Fields(err.Error()), " "), true
}

func (g *gatherer) get(ctx context.Context, r fetch.Request) (*fetch.Response, error) {
	begin := time.Now()
	resp, err := g.client.Get(ctx, r)
	took := time.Since(begin)
	g.tally.fetched(took)
	g.log.Debug("fetched", "url", r.URL, "seconds", took.Seconds(), "error", err)
	return resp, err
}

// queue keeps arrivals in the order in which their items were given.
type queue struct {
	mu   sync.Mutex
	list []arrival
}

func (q *queue) push(a arrival) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.list = append(q.list, a)
}

// pop gives the first arrival, false when there is none or only one that is no marker though a marker is wanted.
func (q *queue) pop(markerOnly bool) (arrival, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.list) == 0 || markerOnly && !q.list[0].marker {
		return arrival{}, false
	}
	a := q.list[0]
	q.list[0] = arrival{}
	q.list = q.list[1:]
	return a, true
}

// tally counts, from any goroutine.
type tally struct {
	mu      sync.Mutex
	counts  Counts
	sources []Delivery
	fetch   time.Duration
}

// add counts for a source.
func (t *tally) add(source int, count func(*Counts)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	before := t.counts
	count(&t.counts)
	t.counts.Found = t.counts.total()
	s := &t.sources[source]
	s.Found += t.counts.Found - before.Found
	s.Articles += t.counts.Articles - before.Articles
	s.Rejects += t.counts.Rejects - before.Rejects
}

func (t *tally) fail(source int, message string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.sources[source].Failure == "" {
		t.sources[source].Failure = message
	}
}

func (t *tally) fetched(d time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.fetch += d
}

// now gives copies.
func (t *tally) now() (Counts, []Delivery) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.counts.clone(), append([]Delivery(nil), t.sources...)
}

func (t *tally) claim(relation string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counts.Relations == nil {
		t.counts.Relations = map[string]int64{}
	}
	t.counts.Claims++
	t.counts.Relations[relation]++
}
