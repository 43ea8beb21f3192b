// Command train trains the tagger and the parser from a treebank, and scores them.
//
//	go run ./cmd/train [-data ../shared/ud] [-only tagger|parser]
//	go run ./cmd/train eval [-raw] FILE.conllu...
//
// The first form reads train-free.conllu, ewt-dev.conllu, gum-dev-free.conllu and ewt-test.conllu in the data folder,
// and writes the models into the folders from which the packages embed them, each with a card beside it. With one
// seed, on one type of processor, the models are the same to the byte. The second form prints the scores of the embedded
// models on any CoNLL-U file: on its tokens, or with -raw from its text alone.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"claimtrail/extract"
	"claimtrail/extract/conllu"
)

func main() {
	log.SetFlags(log.Ltime)
	log.SetPrefix("train: ")
	var err error
	if len(os.Args) > 1 && os.Args[1] == "eval" {
		err = eval(os.Args[2:])
	} else {
		err = train(os.Args[1:])
	}
	if err != nil {
		log.Fatal(err)
	}
}

func eval(args []string) error {
	fs := flag.NewFlagSet("train eval", flag.ExitOnError)
	raw := fs.Bool("raw", false, "segment the text too, instead of taking the gold tokens")
	fs.Parse(args)
	if fs.NArg() == 0 {
		return fmt.Errorf("eval: which CoNLL-U file?")
	}
	for _, path := range fs.Args() {
		docs, err := read(path)
		if err != nil {
			return err
		}
		var s conllu.Score
		for _, gold := range docs {
			system := &extract.Document{ID: gold.ID, Text: gold.Text}
			if !*raw {
				system.Paragraphs, system.Sentences, system.Tokens = gold.Paragraphs, gold.Sentences, gold.Tokens
			}
			for _, st := range stages(*raw) {
				if err := st.Run(system); err != nil {
					return fmt.Errorf("%s: %s: %w", gold.ID, st.Name, err)
				}
			}
			if err := s.Add(gold, system); err != nil {
				return err
			}
		}
		fmt.Println(path)
		if err := s.Table(os.Stdout); err != nil {
			return err
		}
	}
	return nil
}

func read(path string) ([]*extract.Document, error) {
	f, err := os.Open(filepath.Clean(path))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	docs, err := conllu.Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return docs, nil
}
