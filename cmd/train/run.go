package main

import (
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"claimtrail/extract"
	"claimtrail/extract/conllu"
	"claimtrail/extract/syntax"
	parser "claimtrail/extract/syntax/train"
	"claimtrail/extract/tag"
)

const (
	trainFile = "train-free.conllu"
	folds     = 8 // of the jackknife
)

// devFiles tune, testFile only reports.
var devFiles = []string{"ewt-dev.conllu", "gum-dev-free.conllu"}

const testFile = "ewt-test.conllu"

func train(args []string) error {
	fs := flag.NewFlagSet("train", flag.ExitOnError)
	data := fs.String("data", "../shared/ud", "folder of the treebank")
	out := fs.String("out", "extract", "folder of the packages tag and syntax")
	only := fs.String("only", "", "train one model only: tagger or parser")
	o := parser.Defaults
	fs.IntVar(&o.Hidden, "hidden", o.Hidden, "width of the parser's encoder, one direction")
	fs.IntVar(&o.Epochs, "epochs", o.Epochs, "passes of the parser over the data")
	fs.Uint64Var(&o.Seed, "seed", o.Seed, "random seed of both models")
	fs.Float64Var(&o.Rate, "rate", o.Rate, "peak learning rate of the parser")
	fs.Float64Var(&o.Dropout, "dropout", o.Dropout, "dropout of the parser")
	fs.Float64Var(&o.WordDrop, "worddrop", o.WordDrop, "share of words that the parser does not see in training")
	fs.IntVar(&o.Batch, "batch", o.Batch, "tokens in a step of the parser")
	fs.Parse(args)

	docs, err := read(filepath.Join(*data, trainFile))
	if err != nil {
		return fmt.Errorf("%w (the treebank is not part of the project; see extract/syntax/model/README.md)", err)
	}
	drill, err := drills(o.Seed)
	if err != nil {
		return err
	}
	docs = append(docs, drill...)
	tests := map[string][]*extract.Document{}
	for _, name := range append(slices.Clone(devFiles), testFile) {
		if tests[name], err = read(filepath.Join(*data, name)); err != nil {
			return err
		}
	}
	published, quick := tag.Published, tag.Quick
	published.Seed, quick.Seed = o.Seed, o.Seed
	tagger := tag.Train(slices.Concat(docs, headlines(docs, o.Seed)), published)
	if *only != "parser" {
		file, err := tagger.Encode()
		if err != nil {
			return err
		}
		c := card{Model: "tagger", Seed: o.Seed, Options: map[string]any{
			"members": published.Members, "rounds": published.Rounds, "min_updates": published.MinUpdates, "min_weight": published.MinWeight,
		}}
		if err := c.write(filepath.Join(*out, "tag", "model", "tagger"), file, *data, evaluate(tests, tagger, nil)); err != nil {
			return err
		}
	}
	if *only == "tagger" {
		return nil
	}
	start := time.Now()
	o.Epoch = func(epoch int, loss, right float64, m *syntax.Model) {
		var s conllu.Score
		for _, gold := range tests[devFiles[0]] {
			score(&s, gold, tagger, m)
		}
		log.Printf("epoch %d after %v: loss %.4f, heads %.2f %%; ewt-dev %s", epoch, time.Since(start).Round(time.Second), loss, 100*right, s.Line())
	}
	jackknife(docs, quick)
	log.Printf("jackknife done after %v", time.Since(start).Round(time.Second))
	m, err := parser.Run(docs, o)
	if err != nil {
		return err
	}
	file, err := m.Encode()
	if err != nil {
		return err
	}
	c := card{Model: "parser", Seed: o.Seed, Options: map[string]any{
		"hidden": o.Hidden, "epochs": o.Epochs, "rate": o.Rate, "batch": o.Batch, "dropout": o.Dropout, "word_drop": o.WordDrop,
	}}
	return c.write(filepath.Join(*out, "syntax", "model", "parser"), file, *data, evaluate(tests, tagger, m))
}

// jackknife replaces the tags of the documents by those of taggers that have not seen them.
func jackknife(docs []*extract.Document, o tag.Training) {
	predicted := make([][]extract.Tag, len(docs))
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for fold := range folds {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			var rest []*extract.Document
			for i, d := range docs {
				if i%folds != fold {
					rest = append(rest, d)
				}
			}
			m := tag.Train(rest, o)
			for i, d := range docs {
				if i%folds == fold {
					c := *d
					m.Tag(&c)
					predicted[i] = c.Tags
				}
			}
		})
	}
	wg.Wait()
	for i, d := range docs {
		d.Tags = predicted[i]
	}
}

// score adds the analysis of one document on its gold tokens; without a parser, of its tags alone.
func score(s *conllu.Score, gold *extract.Document, tagger *tag.Model, m *syntax.Model) {
	c := &extract.Document{ID: gold.ID, Text: gold.Text, Paragraphs: gold.Paragraphs, Sentences: gold.Sentences, Tokens: gold.Tokens}
	tagger.Tag(c)
	if m != nil {
		m.Parse(c, nil)
	}
	if err := s.Add(gold, c); err != nil {
		panic(err) // both have the same text
	}
}

// card is what stands beside a model.
type card struct {
	Model   string             `json:"model"`
	Version int                `json:"version"`
	SHA256  string             `json:"sha256"`
	Bytes   int                `json:"bytes"`
	Seed    uint64             `json:"seed"`
	Options map[string]any     `json:"options"`
	Data    map[string]string  `json:"data"` // file to SHA-256
	Source  string             `json:"source"`
	License string             `json:"license"`
	Scores  map[string]results `json:"scores"` // on gold tokens, with predicted tags
}

type results map[string]float64

const (
	source = "Universal Dependencies English EWT; Universal Dependencies English GUM, the documents whose texts may be used commercially"
	// Besides these the drills of this command, which are our own. The treebanks' annotation is under CC BY-SA 4.0 (EWT) and CC BY 4.0 (GUM), texts of GUM under the licences of their sources.
	license = "CC-BY-SA-4.0"
)

func (c card) write(path string, file []byte, data string, scores map[string]results) error {
	c.Version = 1
	c.SHA256 = fmt.Sprintf("%x", sha256.Sum256(file))
	c.Bytes = len(file)
	c.Source, c.License = source, license
	c.Data = map[string]string{}
	b, err := os.ReadFile(filepath.Join(data, trainFile))
	if err != nil {
		return err
	}
	c.Data[trainFile] = fmt.Sprintf("%x", sha256.Sum256(b))
	c.Scores = scores
	b, err = json.MarshalIndent(c, "", "\t")
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".bin", file, 0o644); err != nil {
		return err
	}
	log.Printf("%s: %d bytes\n%s", path, len(file), b)
	return os.WriteFile(path+".json", append(b, '\n'), 0o644)
}

// evaluate scores the models on all test files.
func evaluate(tests map[string][]*extract.Document, tagger *tag.Model, m *syntax.Model) map[string]results {
	out := map[string]results{}
	for name, docs := range tests {
		var s conllu.Score
		for _, gold := range docs {
			score(&s, gold, tagger, m)
		}
		r := results{"upos": round(s.UPOS), "xpos": round(s.XPOS), "lemma": round(s.Lemma)}
		if m != nil {
			r["uas"], r["las"], r["clas"] = round(s.UAS), round(s.LAS), round(s.CLAS)
		}
		out[name] = r
	}
	return out
}

func round(c conllu.Count) float64 { return float64(int(c.F1()*100+0.5)) / 100 }
