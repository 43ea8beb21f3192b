package main

import (
	"fmt"
	"os"

	"claimtrail/fixtures"
	"claimtrail/pipeline/score"
)

type scoreCommand struct {
	Gold string `arg:"" help:"Gold claims: a JSONL file of annotated documents, or a folder of fixture articles (.txtar)."`
	Pred string `arg:"" help:"Extracted claims, as written by claimtrail extract."`
	List bool   `help:"List every difference, one a line, instead of the table."`
}

func (c *scoreCommand) Run() error {
	docs, err := c.gold()
	if err != nil {
		return err
	}
	f, err := os.Open(c.Pred)
	if err != nil {
		return err
	}
	defer f.Close()
	records, err := score.LoadRecords(f, c.Pred)
	if err != nil {
		return err
	}
	byDoc, strays := score.Assign(docs, records)
	tallies := make([]score.Tally, len(docs))
	for i := range docs {
		if c.List {
			for _, d := range score.Cases(&docs[i], byDoc[i]) {
				fmt.Printf("%-9s %s\n", d.Kind, d.Text)
			}
			continue
		}
		tallies[i] = score.Compare(docs[i].Claims, byDoc[i])
	}
	if strays > 0 {
		fmt.Fprintf(os.Stderr, "claimtrail: %d claims belong to no gold document and are left out\n", strays)
	}
	if c.List {
		return nil
	}
	return score.Report(os.Stdout, tallies)
}

// gold reads a file, or the fixtures of a folder with the texts that the program reads in them.
func (c *scoreCommand) gold() ([]score.Document, error) {
	info, err := os.Stat(c.Gold)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return score.LoadFile(c.Gold)
	}
	all, err := fixtures.Load(c.Gold)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "claimtrail")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	var docs []score.Document
	for i := range all {
		articles, err := all[i].Articles(dir)
		if err != nil {
			return nil, err
		}
		located, err := all[i].Locate(articles)
		if err != nil {
			return nil, err
		}
		docs = append(docs, located...)
	}
	if len(docs) == 0 {
		return nil, fmt.Errorf("no fixture articles (*.txtar) in %s", c.Gold)
	}
	return docs, nil
}
