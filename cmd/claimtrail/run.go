package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/mattn/go-isatty"

	"claimtrail/pipeline"
	"claimtrail/pipeline/nightly"
)

type runCommand struct {
	Config    string `arg:"" type:"existingfile" help:"Configuration, YAML."`
	DryRun    bool   `help:"Show what a run would do, without doing it or asking any server."`
	Reprocess bool   `help:"Analyse the articles of earlier runs again that another version of program, lexicons or models analysed."`
	Log       string `enum:"text,json" default:"text" help:"Form of the log on standard error: ${enum}."`
	Verbose   bool   `short:"v" help:"Log every request and source."`
}

// stopWithin is how long a run that is told to stop may take to make safe what it has done. After that it ends as it is: the
// next run goes on from what is safe.
const stopWithin = 4 * time.Second

func (c *runCommand) Run(ctx context.Context) error {
	cfg, err := nightly.LoadConfig(c.Config)
	if err != nil {
		return err
	}
	if c.DryRun {
		return nightly.WritePlan(os.Stdout, cfg, pipeline.Versions(), c.Reprocess)
	}
	run, err := line(pipeline.StageOptions{})
	if err != nil {
		return err
	}
	bar := newProgress(c.Log == "text")
	log := c.logger(bar)
	done := make(chan struct{})
	defer close(done)
	go func() {
		select {
		case <-done:
			return
		case <-ctx.Done():
		}
		log.Info("stopping")
		select {
		case <-done:
		case <-time.After(stopWithin):
			log.Error("stopped in the middle of an article; the next run goes on from what is safe")
			os.Exit(2)
		}
	}()
	m, err := nightly.Run(ctx, cfg, nightly.Options{
		Line: run, Versions: pipeline.Versions(), Reprocess: c.Reprocess, Log: log,
		Progress: func(n nightly.Counts) { bar.counts(n) },
	})
	bar.clear()
	if err != nil {
		return err
	}
	switch m.Outcome {
	case nightly.Partial:
		return errRejected
	case nightly.Stopped:
		return errStopped
	}
	return nil
}

// errStopped says that a run was told to stop, and that what it had done is safe.
var errStopped = errors.New("stopped before everything was read")

// logger writes beside the progress line.
func (c *runCommand) logger(bar *progress) *slog.Logger {
	opts := &slog.HandlerOptions{Level: slog.LevelInfo}
	if c.Verbose {
		opts.Level = slog.LevelDebug
	}
	if c.Log == "json" {
		return slog.New(slog.NewJSONHandler(os.Stderr, opts))
	}
	if !isatty.IsTerminal(os.Stderr.Fd()) {
		return slog.New(slog.NewTextHandler(os.Stderr, opts))
	}
	return slog.New(slog.NewTextHandler(besideProgress{bar}, opts))
}

// besideProgress clears the progress line before it writes to standard error.
type besideProgress struct{ bar *progress }

func (b besideProgress) Write(p []byte) (int, error) {
	b.bar.mu.Lock()
	defer b.bar.mu.Unlock()
	b.bar.hide()
	return os.Stderr.Write(p)
}

// counts draws the state of a run, at most five times a second.
func (p *progress) counts(n nightly.Counts) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.due() {
		fmt.Fprintf(os.Stderr, "\r\x1b[K%d found, %d analysed, %d claims, %d rejected, %d unchanged, %s", n.Found, n.Articles, n.Claims, n.Rejects, n.Unchanged,
			time.Since(p.start).Round(time.Second))
	}
}
