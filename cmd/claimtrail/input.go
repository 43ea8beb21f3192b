package main

import (
	"context"
	"fmt"
	"iter"
	"sort"

	"claimtrail/corpus"
	"claimtrail/pipeline"
)

// input are the flags of every command that reads articles.
type input struct {
	Paths       []string          `arg:"" name:"path" help:"Files, folders, globs, or - for standard input: text, Markdown, HTML, JSONL, also .gz and .zst."`
	InputFormat string            `help:"Read every input as this: plain, markdown, html, jsonl. Otherwise each by its name and first bytes." placeholder:"FORMAT"`
	FieldMap    map[string]string `help:"Names of the fields of JSONL records, as ours=theirs: text=body;title=headline." placeholder:"OURS=THEIRS"`
	Lang        []string          `help:"Languages to read." default:"en" placeholder:"CODE"`
	AnyLanguage bool              `help:"Read articles in any language as if they were English."`
	Workers     int               `short:"w" help:"Articles analysed at a time; 0 for one a processor." placeholder:"N"`
}

// items streams the inputs.
func (in *input) items(ctx context.Context) (iter.Seq2[corpus.Item, error], error) {
	opts := corpus.Options{Format: in.InputFormat, Langs: in.Lang}
	if in.AnyLanguage {
		opts.Langs = nil
	}
	f := &opts.Fields
	fields := map[string]*string{
		"id": &f.ID, "url": &f.URL, "site": &f.Site, "title": &f.Title, "byline": &f.Byline, "published": &f.Published,
		"modified": &f.Modified, "lang": &f.Lang, "text": &f.Text, "html": &f.HTML,
	}
	for ours, theirs := range in.FieldMap {
		field, ok := fields[ours]
		if !ok {
			known := make([]string, 0, len(fields))
			for name := range fields {
				known = append(known, name)
			}
			sort.Strings(known)
			return nil, fmt.Errorf("--field-map: no field %q; the fields are %v", ours, known)
		}
		*field = theirs
	}
	return corpus.Read(ctx, in.Paths, opts), nil
}

// line is the checked list of stages.
func line(opt pipeline.StageOptions) (*pipeline.Line, error) {
	return pipeline.NewLine(pipeline.Stages(opt))
}
