// Command calibrate fits the confidence of claims to gold claims.
//
//	go run ./pipeline/score/calibrate [-write] [FOLDER]
//
// It reads the fixture articles and, when FOLDER holds it, nti-dev.jsonl. A logistic regression over pipeline.Features is fitted to whether
// each extracted claim is right. It prints the weights, and how well the probabilities hold on documents that were left out
// (cross-validation). With -write it replaces pipeline/confidence.json.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"

	"claimtrail/corpus"
	"claimtrail/fixtures"
	"claimtrail/pipeline"
	"claimtrail/pipeline/score"
)

const (
	folds  = 5
	rounds = 20000
	rate   = 0.05
	ridge  = 0.01 // penalty on squared weights, a document-independent pull towards no effect
)

func main() {
	write := flag.Bool("write", false, "replace pipeline/confidence.json")
	flag.Parse()
	dir := filepath.Join("..", "shared", "gold")
	if flag.NArg() > 0 {
		dir = flag.Arg(0)
	}
	if err := run(dir, *write); err != nil {
		fmt.Fprintln(os.Stderr, "calibrate:", err)
		os.Exit(2)
	}
}

// example is one extracted claim.
type example struct {
	document int
	features []float64 // with a leading 1 for the bias
	right    bool
}

func run(dir string, write bool) error {
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	if err != nil {
		return err
	}
	examples, data, err := gather(line, dir)
	if err != nil {
		return err
	}
	weights := fit(examples)
	c := pipeline.Calibration{Data: data, Bias: thousandths(weights[0]), Weights: map[string]int{}}
	fmt.Printf("%d claims of %s\n\n%-15s %7.3f\n", len(examples), data, "bias", weights[0])
	for i, f := range pipeline.Features {
		c.Weights[f.Name] = thousandths(weights[i+1])
		fmt.Printf("%-15s %7.3f  %s\n", f.Name, weights[i+1], f.Doc)
	}
	validate(examples)
	if !write {
		return nil
	}
	out, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join("pipeline", "confidence.json"), append(out, '\n'), 0o644)
}

func thousandths(x float64) int { return int(math.Round(1000 * x)) }

// gather extracts the claims of all gold documents.
func gather(line *pipeline.Line, dir string) (examples []example, data string, err error) {
	all, err := fixtures.Load(filepath.Join("fixtures", "articles"))
	if err != nil {
		return nil, "", err
	}
	tmp, err := os.MkdirTemp("", "calibrate")
	if err != nil {
		return nil, "", err
	}
	defer os.RemoveAll(tmp)
	document := 0
	add := func(path string, docs []score.Document) error {
		ctx := context.Background()
		at := 0
		_, err := line.Run(ctx, corpus.Read(ctx, []string{path}, corpus.Options{}), 0, func(r *pipeline.Result) error {
			if r.Reject != nil {
				return r.Err
			}
			examples = append(examples, judge(document, &docs[at], r)...)
			at++
			document++
			return nil
		})
		return err
	}
	for i := range all {
		articles, err := all[i].Articles(tmp)
		if err != nil {
			return nil, "", err
		}
		docs, err := all[i].Locate(articles)
		if err != nil {
			return nil, "", err
		}
		path, err := all[i].Unpack(tmp)
		if err != nil {
			return nil, "", err
		}
		if err := add(path, docs); err != nil {
			return nil, "", err
		}
	}
	data = fmt.Sprintf("%d fixture articles", document)
	path := filepath.Join(dir, "nti-dev.jsonl")
	docs, err := score.LoadFile(path)
	if os.IsNotExist(err) {
		fmt.Fprintf(os.Stderr, "calibrate: no %s, on the fixtures alone\n", path)
		return examples, data, nil
	} else if err != nil {
		return nil, "", err
	}
	return examples, fmt.Sprintf("%s and %d documents of nti-dev", data, len(docs)), add(path, docs)
}

// judge says of each record of a document whether it is right. Where only part of the claims is annotated, a record without a
// gold claim is judged when it stands in a sentence that is known to hold none, and left out otherwise.
func judge(document int, d *score.Document, r *pipeline.Result) []example {
	complete := len(d.Silent) == 0
	right := map[*pipeline.Record]bool{}
	pairs, extra := score.Match(d.Claims, r.Records)
	for _, p := range pairs {
		right[p.Pred] = score.Right(p)
	}
	unjudged := map[int]bool{}
	for _, i := range extra {
		unjudged[i] = !complete
		for _, s := range d.Silent {
			if s.Overlaps(score.Span(r.Records[i].Predicate.Span)) {
				unjudged[i] = false
			}
		}
	}
	var out []example
	for i := range r.Records {
		if unjudged[i] {
			continue
		}
		features := []float64{1}
		for _, v := range pipeline.Observe(r.Document, &r.Document.Claims[i]) {
			features = append(features, float64(v))
		}
		out = append(out, example{document, features, right[&r.Records[i]]})
	}
	return out
}

// fit maximises the penalised likelihood by gradient ascent, from zero and for a fixed number of rounds.
func fit(examples []example) []float64 {
	weights := make([]float64, len(pipeline.Features)+1)
	gradient := make([]float64, len(weights))
	for range rounds {
		clear(gradient)
		for _, e := range examples {
			miss := -probability(weights, e.features)
			if e.right {
				miss++
			}
			for i, x := range e.features {
				gradient[i] += miss * x
			}
		}
		for i := range weights {
			step := gradient[i] / float64(len(examples))
			if i > 0 {
				step -= ridge * weights[i]
			}
			weights[i] += rate * step
		}
	}
	return weights
}

func probability(weights, features []float64) float64 {
	odds := 0.0
	for i, x := range features {
		odds += weights[i] * x
	}
	return 1 / (1 + math.Exp(-odds))
}

// validate prints how the probabilities hold on documents that the weights were not fitted on.
func validate(examples []example) {
	var reliability score.Reliability
	brier, constant := 0.0, 0.0
	for fold := range folds {
		var train, test []example
		for _, e := range examples {
			if e.document%folds == fold {
				test = append(test, e)
			} else {
				train = append(train, e)
			}
		}
		weights := fit(train)
		base := 0.0
		for _, e := range train {
			if e.right {
				base += 1 / float64(len(train))
			}
		}
		for _, e := range test {
			p, y := probability(weights, e.features), 0.0
			if e.right {
				y = 1
			}
			reliability.Add(p, e.right)
			brier += (p - y) * (p - y) / float64(len(examples))
			constant += (base - y) * (base - y) / float64(len(examples))
		}
	}
	fmt.Printf("\non documents left out, %d folds: Brier score %.3f, of a constant %.3f\n\n%s", folds, brier, constant, reliability.String())
}
