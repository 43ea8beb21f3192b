package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"claimtrail/corpus"
	"claimtrail/extract"
)

// Line is a list of stages that fit together.
type Line struct {
	// Admit, when set, is asked about every article before its analysis, from any goroutine. Its error keeps the article from
	// being analysed: it is the Err of the result.
	Admit func(*corpus.Article) error

	stages []extract.Stage
}

// NewLine checks the list.
func NewLine(stages []extract.Stage) (*Line, error) {
	if err := CheckStages(stages); err != nil {
		return nil, err
	}
	return &Line{stages: stages}, nil
}

// StageError is the failure of a stage on one document.
type StageError struct {
	Stage string
	Err   error
}

func (e *StageError) Error() string { return e.Stage + ": " + e.Err.Error() }
func (e *StageError) Unwrap() error { return e.Err }

// Analyse runs the stages over a document and checks what they gave. A panic ends the analysis of this document alone. The
// error is a *StageError.
func (l *Line) Analyse(d *extract.Document) error {
	for i := range l.stages {
		if err := contain(l.stages[i].Name, func() error { return l.stages[i].Run(d) }); err != nil {
			return err
		}
	}
	return contain("check", d.Check)
}

// contain calls run and turns its error or its panic into a *StageError.
func contain(stage string, run func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &StageError{Stage: stage, Err: fmt.Errorf("panic: %v (at %s)", p, panicSite())}
		}
	}()
	if err := run(); err != nil {
		return &StageError{Stage: stage, Err: err}
	}
	return nil
}

// panicSite is the file and the line that panicked. It is called by the deferred function that recovers.
func panicSite() string {
	callers := make([]uintptr, 32)
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers)])
	for {
		f, more := frames.Next()
		if !strings.HasPrefix(f.Function, "runtime.") || !more {
			return fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
		}
	}
}

// Result is what became of one input.
type Result struct {
	Article  *corpus.Article   // nil when there is none
	Document *extract.Document // nil when the analysis did not end
	Records  []Record
	Reject   *Reject // set when something was wrong; Article is set as well when it was the analysis
	Err      error   // the cause of the reject
	Bytes    int     // of the input
}

// Summary counts a run.
type Summary struct {
	Articles int // read and analysed
	Rejects  int
	Records  int
	Bytes    int64 // of the input
}

// Run analyses items and hands each result to the caller, one at a time and in the order of the items, whatever the number of
// workers. It holds a number of articles in memory that depends on the workers alone. It ends early with the error of each,
// or with that of the context.
func (l *Line) Run(ctx context.Context, items iter.Seq2[corpus.Item, error], workers int, each func(*Result) error) (Summary, error) {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	warm()

	type job struct {
		item corpus.Item
		err  error
		done chan *Result
	}
	jobs := make(chan job)
	order := make(chan chan *Result, 2*workers) // bounds what is in memory
	var running sync.WaitGroup
	for range workers {
		running.Add(1)
		go func() {
			defer running.Done()
			for j := range jobs {
				j.done <- l.one(j.item, j.err)
			}
		}()
	}
	running.Add(1)
	go func() {
		defer running.Done()
		defer close(order)
		defer close(jobs)
		for item, err := range items {
			j := job{item, err, make(chan *Result, 1)}
			select {
			case order <- j.done:
			case <-ctx.Done():
				return
			}
			jobs <- j // a worker takes it: none ever waits for the consumer
		}
	}()

	var sum Summary
	var failed error
	for done := range order {
		r := <-done
		if failed != nil {
			continue // the reader may be ahead by the length of order
		}
		if failed = ctx.Err(); failed == nil {
			sum.count(r)
			failed = each(r)
		}
		if failed != nil {
			cancel()
		}
	}
	running.Wait()
	if failed == nil {
		failed = ctx.Err()
	}
	return sum, failed
}

func (s *Summary) count(r *Result) {
	s.Bytes += int64(r.Bytes)
	s.Records += len(r.Records)
	if r.Reject != nil {
		s.Rejects++
	} else {
		s.Articles++
	}
}

// one takes one item from bytes to records.
func (l *Line) one(item corpus.Item, err error) *Result {
	if err != nil {
		return rejected(item, nil, err)
	}
	var a *corpus.Article
	if err := contain(string(corpus.AtExtract), func() (err error) {
		a, err = item.Article()
		return err
	}); err != nil {
		return rejected(item, nil, err)
	}
	if l.Admit != nil {
		if err := l.Admit(a); err != nil {
			return rejected(item, a, err)
		}
	}
	d := NewDocument(a)
	if err := l.Analyse(d); err != nil {
		return rejected(item, a, err)
	}
	return &Result{Article: a, Document: d, Records: Records(d, a), Bytes: item.Bytes()}
}

// NewDocument is the document of an article, before its analysis. The text is never anything but valid UTF-8.
func NewDocument(a *corpus.Article) *extract.Document {
	a.Text = strings.ToValidUTF8(a.Text, "\uFFFD")
	return &extract.Document{ID: a.ID, Text: a.Text, Published: day(a.Published)}
}

// day is the date that an ISO 8601 date or date-time opens with, zero when it has none.
func day(iso string) time.Time {
	if len(iso) < len(time.DateOnly) {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, iso[:len(time.DateOnly)])
	if err != nil {
		return time.Time{}
	}
	return t
}

// rejected writes down why there is no result.
func rejected(item corpus.Item, a *corpus.Article, err error) *Result {
	out := &Result{Article: a, Err: err, Bytes: item.Bytes()}
	r := Reject{Schema: RejectSchema, Path: item.Path, URL: item.URL}
	var stage *StageError
	if errors.As(err, &stage) {
		r.Stage, r.Reason = stage.Stage, stage.Err.Error()
	}
	var input *corpus.Reject
	if errors.As(err, &input) {
		r.Path, r.URL, r.Stage, r.Reason = input.Path, input.URL, string(input.Stage), input.Reason
	}
	if a != nil {
		r.Path, r.URL = a.Origin, a.URL
	}
	out.Reject = &r
	return out
}
