package main

import (
	"context"
	"os"
	"strings"

	"claimtrail/corpus"
	"claimtrail/extract"
	"claimtrail/pipeline"
)

type explainCommand struct {
	What      string `arg:"" help:"A file, - for standard input, or a text."`
	Published string `help:"Publication date of the text, from which relative dates count." placeholder:"YYYY-MM-DD"`
}

func (c *explainCommand) Run(ctx context.Context) error {
	run, err := line(pipeline.StageOptions{ParseAll: true})
	if err != nil {
		return err
	}
	docs, err := c.documents(ctx)
	if err != nil {
		return err
	}
	for _, d := range docs {
		d.Explaining = true
		if err := run.Analyse(d); err != nil {
			return err
		}
		if err := pipeline.Explain(os.Stdout, d); err != nil {
			return err
		}
	}
	return nil
}

// documents are the articles of the file, or the text itself when there is no such file.
func (c *explainCommand) documents(ctx context.Context) ([]*extract.Document, error) {
	if _, err := os.Stat(c.What); err != nil && c.What != "-" {
		text := strings.ToValidUTF8(c.What, "\uFFFD")
		return []*extract.Document{pipeline.NewDocument(&corpus.Article{Text: text, Published: c.Published})}, nil
	}
	var docs []*extract.Document
	for item, err := range corpus.Read(ctx, []string{c.What}, corpus.Options{}) {
		if err != nil {
			return nil, err
		}
		a, err := item.Article()
		if err != nil {
			return nil, err
		}
		if c.Published != "" {
			a.Published = c.Published
		}
		docs = append(docs, pipeline.NewDocument(a))
	}
	return docs, nil
}
