package main

import (
	"context"
	"fmt"
	"os"

	"claimtrail/pipeline"
)

type sourcesCommand struct {
	input
}

func (c *sourcesCommand) Run(ctx context.Context) error {
	items, err := c.items(ctx)
	if err != nil {
		return err
	}
	run, err := line(pipeline.StageOptions{ParseAll: true})
	if err != nil {
		return err
	}
	lines := pipeline.NewJSONL(os.Stdout)
	sum, err := run.Run(ctx, items, c.Workers, func(r *pipeline.Result) error {
		if r.Reject != nil {
			fmt.Fprintln(os.Stderr, rejectLine(r.Reject))
			return nil
		}
		for _, a := range pipeline.Attributions(r.Document, r.Article) {
			if err := lines.Write(a); err != nil {
				return err
			}
		}
		return lines.Flush()
	})
	if err == nil && sum.Rejects > 0 {
		err = errRejected
	}
	return err
}
