package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"claimtrail/corpus"
	"claimtrail/extract"
	"claimtrail/extract/frame"
	"claimtrail/pipeline"
)

type framesCommand struct {
	Check framesCheckCommand `cmd:"" help:"Validate a frame lexicon and run the yes and no sentences of its entries."`
}

type framesCheckCommand struct {
	Folder string `arg:"" optional:"" type:"existingdir" help:"Folder of a lexicon; the built-in one by default."`
}

func (c *framesCheckCommand) Run() error {
	var dir fs.FS = frame.Sources()
	if c.Folder != "" {
		dir = os.DirFS(c.Folder)
	}
	lexicon, err := frame.Load(dir)
	if err != nil {
		return err
	}
	before, err := pipeline.NewLine(stagesBeforeClaims())
	if err != nil {
		return err
	}
	faults := lexicon.Check(func(text string) (*extract.Document, error) {
		d := pipeline.NewDocument(&corpus.Article{Text: text})
		return d, before.Analyse(d)
	})
	if err := errors.Join(faults...); err != nil {
		return fmt.Errorf("%d examples fail:\n%w", len(faults), err)
	}
	fmt.Printf("%d entries, all examples pass\n", len(lexicon.Entries))
	return nil
}

// stagesBeforeClaims are the stages that fill what the lexicon works on.
func stagesBeforeClaims() []extract.Stage {
	stages := pipeline.Stages(pipeline.StageOptions{ParseAll: true})
	for i, s := range stages {
		if s.Gives == extract.ClaimLayer {
			return stages[:i]
		}
	}
	return stages
}
