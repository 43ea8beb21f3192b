// Command calibrate fits the confidence of records to the gold claims of the fixture articles.
//
//	go run ./pipeline/score/calibrate [-unseen SHARE] [-write]
//
// A logistic regression over pipeline.Features is fitted to whether each extracted claim is right. Its weights say what makes a record
// doubtful. How many are right it cannot say, because the program has been made on these articles: the bias is moved by as much as the log-odds of
// the share of right records on text that nobody had seen differ from those on the fixtures (the correction for another prior of King and Zeng
// 2001, section 4.2). It prints the weights, and how they order the claims of documents that were left out (cross-validation). With -write it
// replaces pipeline/confidence.json.
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
	rounds = 4000
	rate   = 0.2
	ridge  = 0.01 // penalty on squared weights, a document-independent pull towards no effect
)

// expected is the share of records that are right in every respect (roles, status, sources, answers) in news and reports that nobody had seen
// before they were judged: 334 of 606 over several rounds, 45 to 69 % in each, the later ones with harder texts and a better program.
const expected = 0.6

func main() {
	unseen := flag.Float64("unseen", expected, "the share of right records to be expected of text that nobody has seen")
	write := flag.Bool("write", false, "replace pipeline/confidence.json")
	flag.Parse()
	if err := run(*unseen, *write); err != nil {
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

func run(unseen float64, write bool) error {
	if !(unseen > 0 && unseen < 1) {
		return fmt.Errorf("-unseen must be between 0 and 1")
	}
	examples, documents, err := gather()
	if err != nil {
		return err
	}
	weights := fit(examples)
	right := 0.0
	for _, e := range examples {
		right += outcome(e)
	}
	weights[0] += logOdds(unseen) - logOdds(right/float64(len(examples)))
	c := pipeline.Calibration{Data: fmt.Sprintf("%d fixture articles", documents), Unseen: unseen, Bias: thousandths(weights[0]), Weights: map[string]int{}}
	fmt.Printf("%d claims of %s\n\n%-12s %7.3f\n", len(examples), c.Data, "bias", weights[0])
	for i, f := range pipeline.Features {
		c.Weights[f.Name] = thousandths(weights[i+1])
		fmt.Printf("%-12s %7.3f  %s\n", f.Name, weights[i+1], f.Doc)
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

func logOdds(p float64) float64 { return math.Log(p / (1 - p)) }

// gather extracts the claims of the fixture articles and says which are right, and of how many documents they are.
func gather() (examples []example, documents int, err error) {
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	if err != nil {
		return nil, 0, err
	}
	all, err := fixtures.LoadAll("fixtures")
	if err != nil {
		return nil, 0, err
	}
	tmp, err := os.MkdirTemp("", "calibrate")
	if err != nil {
		return nil, 0, err
	}
	defer os.RemoveAll(tmp)
	ctx := context.Background()
	for i := range all {
		articles, err := all[i].Articles(tmp)
		if err != nil {
			return nil, 0, err
		}
		docs, err := all[i].Locate(articles)
		if err != nil {
			return nil, 0, err
		}
		path, err := all[i].Unpack(tmp)
		if err != nil {
			return nil, 0, err
		}
		at := 0
		_, err = line.Run(ctx, corpus.Read(ctx, []string{path}, corpus.Options{}), 0, func(r *pipeline.Result) error {
			if r.Reject == nil {
				examples = append(examples, judge(documents, &docs[at], r)...)
			} else if r.Article == nil { // one that is too short to tell its language gives nothing
				return r.Err
			}
			at++
			documents++
			return nil
		})
		if err != nil {
			return nil, 0, err
		}
	}
	return examples, documents, nil
}

// judge says of each record of a document whether it is right.
func judge(document int, d *score.Document, r *pipeline.Result) []example {
	right := map[*pipeline.Record]bool{}
	pairs, _ := score.Match(d.Claims, r.Records)
	for _, p := range pairs {
		right[p.Pred] = score.Right(p)
	}
	var out []example
	for i := range r.Records {
		features := []float64{1}
		for _, v := range pipeline.Observe(r.Document, &r.Document.Claims[i], &r.Document.Verdicts[i]) {
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
			miss := outcome(e) - probability(weights, e.features)
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

// validate prints how the weights do on documents that they were not fitted on, with the bias that fits the fixtures: the Brier score (mean
// squared error, the less the better) beside that of the share of right claims for all alike, the area under the curve (how often a
// right claim has more confidence than a wrong one; 0.5 for a coin), and how many claims are right in each bin.
func validate(examples []example) {
	fitted := make([]float64, len(examples))
	brier, constant, right := 0.0, 0.0, 0.0
	var reliability score.Reliability
	for fold := range folds {
		var train []example
		share := 0.0
		for _, e := range examples {
			if e.document%folds != fold {
				train = append(train, e)
				share += outcome(e)
			}
		}
		share /= float64(len(train))
		weights := fit(train)
		for i, e := range examples {
			if e.document%folds == fold {
				fitted[i] = probability(weights, e.features)
				reliability.Add(fitted[i], e.right)
				y := outcome(e)
				brier += (fitted[i] - y) * (fitted[i] - y)
				constant += (share - y) * (share - y)
				right += y
			}
		}
	}
	n := float64(len(examples))
	fmt.Printf("\non documents left out, %d folds: %.3f right, Brier score %.3f, of a constant %.3f, area under the curve %.3f\n\n%s",
		folds, right/n, brier/n, constant/n, area(fitted, examples), reliability.String())
}

// outcome is 1 for a right claim and 0 for a wrong one.
func outcome(e example) float64 {
	if e.right {
		return 1
	}
	return 0
}

// area is how often a right claim has a higher probability than a wrong one, equal ones counting half.
func area(ps []float64, of []example) float64 {
	won, pairs := 0.0, 0.0
	for i, e := range of {
		for k, f := range of {
			if e.right && !f.right {
				pairs++
				switch {
				case ps[i] > ps[k]:
					won++
				case ps[i] == ps[k]:
					won += .5
				}
			}
		}
	}
	return won / max(1, pairs)
}
