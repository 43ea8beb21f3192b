// Command calibrate fits the confidence of claims to gold claims.
//
//	go run ./pipeline/score/calibrate [-write] [FOLDER]
//
// It reads the fixture articles and, when FOLDER holds them, nti-dev.jsonl and propbank-dev.jsonl, whose sentences are of any domain and are
// read without the gate of the items. A logistic regression over pipeline.Features is fitted to whether each extracted claim is right. It prints the
// weights, and how well the probabilities hold on documents that were left out (cross-validation). With -write it replaces
// pipeline/confidence.json.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

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
	corpus   string
	document int
	features []float64 // with a leading 1 for the bias
	right    bool
}

func run(dir string, write bool) error {
	g := gatherer{}
	if err := g.fixtures(); err != nil {
		return err
	}
	for _, corpus := range []struct {
		name string
		opt  pipeline.StageOptions
	}{{"nti-dev", pipeline.StageOptions{}}, {"propbank-dev", pipeline.StageOptions{NoGate: true}}} {
		if err := g.corpus(dir, corpus.name, corpus.opt); err != nil {
			return err
		}
	}
	weights := fit(g.examples)
	data := strings.Join(g.data, ", ")
	c := pipeline.Calibration{Data: data, Bias: thousandths(weights[0]), Weights: map[string]int{}}
	fmt.Printf("%d claims of %s\n\n%-15s %7.3f\n", len(g.examples), data, "bias", weights[0])
	for i, f := range pipeline.Features {
		c.Weights[f.Name] = thousandths(weights[i+1])
		fmt.Printf("%-15s %7.3f  %s\n", f.Name, weights[i+1], f.Doc)
	}
	validate(g.examples)
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

// gatherer collects the claims of gold documents.
type gatherer struct {
	examples  []example
	data      []string // what they are of
	documents int
}

// add analyses the input of one gold file.
func (g *gatherer) add(corpusName, path string, line *pipeline.Line, docs []score.Document) error {
	ctx := context.Background()
	at := 0
	_, err := line.Run(ctx, corpus.Read(ctx, []string{path}, corpus.Options{}), 0, func(r *pipeline.Result) error {
		if r.Reject == nil {
			g.examples = append(g.examples, judge(corpusName, g.documents, &docs[at], r)...)
		} else if r.Article == nil { // one that is too short to tell its language gives nothing
			return r.Err
		}
		at++
		g.documents++
		return nil
	})
	return err
}

// fixtures adds the articles of the project.
func (g *gatherer) fixtures() error {
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	if err != nil {
		return err
	}
	all, err := fixtures.Load(filepath.Join("fixtures", "articles"))
	if err != nil {
		return err
	}
	tmp, err := os.MkdirTemp("", "calibrate")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for i := range all {
		articles, err := all[i].Articles(tmp)
		if err != nil {
			return err
		}
		docs, err := all[i].Locate(articles)
		if err != nil {
			return err
		}
		path, err := all[i].Unpack(tmp)
		if err != nil {
			return err
		}
		if err := g.add("fixtures", path, line, docs); err != nil {
			return err
		}
	}
	g.data = append(g.data, fmt.Sprintf("%d fixture articles", g.documents))
	return nil
}

// corpus adds an annotated corpus of folder dir, where only part of the claims is annotated.
func (g *gatherer) corpus(dir, name string, opt pipeline.StageOptions) error {
	path := filepath.Join(dir, name+".jsonl")
	docs, err := score.LoadFile(path)
	if os.IsNotExist(err) {
		fmt.Fprintf(os.Stderr, "calibrate: no %s, fitted without it\n", path)
		return nil
	} else if err != nil {
		return err
	}
	line, err := pipeline.NewLine(pipeline.Stages(opt))
	if err != nil {
		return err
	}
	g.data = append(g.data, fmt.Sprintf("%d documents of %s", len(docs), name))
	return g.add(name, path, line, docs)
}

// judge says of each record of a document whether it is right. Where only part of the claims is annotated, a record without a
// gold claim is judged when it stands in a sentence that is known to hold none, and left out otherwise.
func judge(corpusName string, document int, d *score.Document, r *pipeline.Result) []example {
	complete := corpusName == "fixtures"
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
		out = append(out, example{corpusName, document, features, right[&r.Records[i]]})
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

// validate prints how the probabilities hold on documents that the weights were not fitted on: the Brier score (mean squared error, the
// less the better) beside that of the share of right claims for all alike, the area under the curve (how often a right claim
// has more confidence than a wrong one; 0.5 for a coin), and how many claims are right in each bin.
func validate(examples []example) {
	fitted, alike := make([]float64, len(examples)), make([]float64, len(examples))
	var reliability score.Reliability
	for fold := range folds {
		var train []example
		right := 0.0
		for _, e := range examples {
			if e.document%folds != fold {
				train = append(train, e)
				right += outcome(e)
			}
		}
		weights := fit(train)
		for i, e := range examples {
			if e.document%folds == fold {
				fitted[i], alike[i] = probability(weights, e.features), right/float64(len(train))
				reliability.Add(fitted[i], e.right)
			}
		}
	}
	fmt.Printf("\non documents left out, %d folds\n\n%-14s claims  right  Brier  of a constant  area under the curve\n", folds, "")
	for _, corpus := range []string{"", "fixtures", "nti-dev", "propbank-dev"} {
		var ps []float64
		var of []example
		brier, constant, right := 0.0, 0.0, 0.0
		for i, e := range examples {
			if corpus == "" || e.corpus == corpus {
				ps, of = append(ps, fitted[i]), append(of, e)
				y := outcome(e)
				brier += (fitted[i] - y) * (fitted[i] - y)
				constant += (alike[i] - y) * (alike[i] - y)
				right += y
			}
		}
		if n := float64(len(of)); n > 0 {
			fmt.Printf("%-14s %6d  %.3f  %.3f  %.3f          %.3f\n", cmp.Or(corpus, "all"), len(of), right/n, brier/n, constant/n, area(ps, of))
		}
	}
	fmt.Printf("\n%s", reliability.String())
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
