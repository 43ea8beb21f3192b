package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/mattn/go-isatty"

	"claimtrail/pipeline"
)

type extractCommand struct {
	input
	Format        string   `enum:"auto,table,jsonl" default:"auto" help:"Output: table, jsonl, or auto: a table on a terminal."`
	Output        string   `short:"o" help:"Write claims to this file instead of standard output." placeholder:"FILE"`
	Articles      string   `help:"Write the clean articles to this file, one JSON object a line." placeholder:"FILE"`
	Rejects       string   `help:"Write what could not be read to this file instead of standard error." placeholder:"FILE"`
	MinConfidence float64  `help:"Leave out claims below this probability, 0 to 1." placeholder:"P"`
	Relation      []string `help:"Only claims of these relations." placeholder:"NAME"`
	Status        []string `help:"Only claims of this status." placeholder:"NAME"`
}

// Validate checks what kong cannot; its faults are usage errors.
func (c *extractCommand) Validate() error {
	if c.MinConfidence < 0 || c.MinConfidence > 1 {
		return fmt.Errorf("--min-confidence must be from 0 to 1")
	}
	return errors.Join(allIn("--relation", c.Relation, pipeline.Relations), allIn("--status", c.Status, pipeline.Statuses))
}

func allIn(flag string, values []string, list pipeline.List) error {
	for _, v := range values {
		if !list.Has(v) {
			known := make([]string, len(list))
			for i, t := range list {
				known[i] = t.Value
			}
			return fmt.Errorf("%s: no %q; there are %v", flag, v, known)
		}
	}
	return nil
}

func (c *extractCommand) Run(ctx context.Context) (err error) {
	items, err := c.items(ctx)
	if err != nil {
		return err
	}
	run, err := line(pipeline.StageOptions{})
	if err != nil {
		return err
	}
	var files outputs
	defer func() { err = files.close(err) }()
	out, err := files.open(c.Output, os.Stdout)
	if err != nil {
		return err
	}
	terminal := out == io.Writer(os.Stdout) && isatty.IsTerminal(os.Stdout.Fd())
	write := c.claimWriter(out, terminal)
	articles, err := files.lines(c.Articles)
	if err != nil {
		return err
	}
	rejects, err := files.lines(c.Rejects)
	if err != nil {
		return err
	}
	bar := newProgress(!terminal)
	filter := pipeline.Filter{MinConfidence: c.MinConfidence, Relations: c.Relation, Statuses: c.Status}
	claims := 0
	sum, err := run.Run(ctx, items, c.Workers, func(r *pipeline.Result) error {
		kept := r.Records[:0]
		for i := range r.Records {
			if filter.Keep(&r.Records[i]) {
				kept = append(kept, r.Records[i])
			}
		}
		claims += len(kept)
		bar.step(r, len(kept))
		if r.Reject != nil {
			if rejects == nil {
				bar.message(rejectLine(r.Reject))
			} else if err := rejects.Write(r.Reject); err != nil {
				return err
			}
		}
		if articles != nil && r.Article != nil {
			if err := articles.Write(pipeline.NewArticle(r.Article)); err != nil {
				return err
			}
		}
		return write(kept)
	})
	bar.clear()
	if err != nil {
		return err
	}
	if sum.Articles+sum.Rejects == 0 {
		return fmt.Errorf("no input found in %v", c.Paths)
	}
	if terminal || c.Output != "" {
		fmt.Fprintf(os.Stderr, "%d claims in %d articles, %d rejected\n", claims, sum.Articles, sum.Rejects)
	}
	if sum.Rejects > 0 {
		return errRejected
	}
	return nil
}

// claimWriter writes the claims of one article in the wanted format, and hands them on at once.
func (c *extractCommand) claimWriter(out io.Writer, terminal bool) func([]pipeline.Record) error {
	if c.Format == "table" || c.Format == "auto" && terminal {
		return pipeline.NewTable(out).Write
	}
	lines := pipeline.NewJSONL(out)
	return func(records []pipeline.Record) error {
		for i := range records {
			if err := lines.Write(&records[i]); err != nil {
				return err
			}
		}
		return lines.Flush()
	}
}

func rejectLine(r *pipeline.Reject) string {
	where := r.Path
	if where == "" {
		where = r.URL
	}
	return fmt.Sprintf("claimtrail: rejected %s: %s: %s", where, r.Stage, r.Reason)
}
