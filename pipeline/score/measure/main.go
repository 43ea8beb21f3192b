// Command measure runs the program over the annotated corpora of a folder and prints one table.
//
//	go run ./pipeline/score/measure [-list KIND] [FOLDER]
//
// The folder holds nti-dev.jsonl, propbank-dev.jsonl and sources-dev.jsonl; what is missing is said and left out. -list prints, instead of
// the table, what a figure is made of, one case a line: silent, or one of score.CaseKinds.
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"claimtrail/corpus"
	"claimtrail/pipeline"
	"claimtrail/pipeline/score"
)

func main() {
	list := flag.String("list", "", "print the cases of one kind: silent, "+strings.Join(score.CaseKinds, ", "))
	flag.Parse()
	dir := filepath.Join("..", "shared", "gold")
	if flag.NArg() > 0 {
		dir = flag.Arg(0)
	}
	if _, err := os.Stat(dir); err != nil {
		fmt.Fprintf(os.Stderr, "measure: the annotated corpora are not part of the project, and there is no folder %s\n", dir)
		os.Exit(2)
	}
	m := measurement{dir: dir, list: *list, out: tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)}
	for _, corpus := range []func() error{m.nti, m.propbank, m.sources} {
		if err := corpus(); err != nil {
			fmt.Fprintln(os.Stderr, "measure:", err)
			os.Exit(2)
		}
	}
	m.out.Flush()
}

type measurement struct {
	dir, list string
	out       *tabwriter.Writer
}

// row is one line of the table.
func (m *measurement) row(corpus, what, value string) {
	if m.list == "" {
		fmt.Fprintf(m.out, "%s\t%s\t%s\n", corpus, what, value)
	}
}

// run analyses a gold file. It hands over the results in the order of the documents.
func (m *measurement) run(name string, opt pipeline.StageOptions, docs []score.Document, each func(int, *pipeline.Result)) error {
	line, err := pipeline.NewLine(pipeline.Stages(opt))
	if err != nil {
		return err
	}
	ctx := context.Background()
	at := 0
	_, err = line.Run(ctx, corpus.Read(ctx, []string{name}, corpus.Options{}), 0, func(r *pipeline.Result) error {
		if r.Reject != nil && r.Article != nil {
			fmt.Fprintf(os.Stderr, "measure: %s: document %d gives nothing: %v\n", name, at+1, r.Err)
			r.Document = pipeline.NewDocument(r.Article)
		} else if r.Reject != nil {
			return r.Err
		}
		if at >= len(docs) || utf8.RuneCountInString(r.Article.Text) != utf8.RuneCountInString(docs[at].Text) {
			return fmt.Errorf("%s: document %d: the clean text is not as long as the annotated one", name, at+1)
		}
		each(at, r)
		at++
		return nil
	})
	return err
}

// load opens a gold file, or says that it is missing.
func (m *measurement) load(name string) ([]score.Document, string, error) {
	path := filepath.Join(m.dir, name)
	docs, err := score.LoadFile(path)
	if os.IsNotExist(err) {
		fmt.Fprintln(os.Stderr, "measure: no", path)
		return nil, path, fs.ErrNotExist
	}
	return docs, path, err
}

// interval is a measure with its bootstrap interval and what it counts.
func interval(tallies []score.Tally, of func(*score.Tally) float64) string {
	all := score.Sum(tallies)
	low, high := score.Interval(tallies, of)
	return fmt.Sprintf("%.3f\t%.3f-%.3f", of(&all), low, high)
}

func (m *measurement) nti() error {
	docs, path, err := m.load("nti-dev.jsonl")
	if err == fs.ErrNotExist {
		return nil
	} else if err != nil {
		return err
	}
	const name = "nti-dev"
	byTag := map[string][]score.Tally{}
	silent, sentences := 0, 0
	var attributed score.Count
	err = m.run(path, pipeline.StageOptions{}, docs, func(i int, r *pipeline.Result) {
		byTag["verbs"] = append(byTag["verbs"], score.Compare(ofTag(docs[i].Claims, true), r.Records))
		byTag["nouns"] = append(byTag["nouns"], score.Compare(ofTag(docs[i].Claims, false), r.Records))
		m.cases(&docs[i], r.Records)
		pairs, _ := score.Match(docs[i].Claims, r.Records)
		for _, p := range pairs {
			if len(p.Gold.Sources) > 0 {
				attributed.Gold++
				if score.InnermostAmong(p) {
					attributed.Found++
				}
			}
		}
		sentences += len(docs[i].Silent)
		for k := range r.Records {
			c := &r.Records[k]
			for _, s := range docs[i].Silent {
				if s.Overlaps(score.Span(c.Predicate.Span)) {
					silent++
					if m.list == "silent" {
						fmt.Println(docs[i].ID + ": " + score.Describe(c))
					}
				}
			}
		}
	})
	if err != nil {
		return err
	}
	for _, tag := range []string{"verbs", "nouns"} {
		all := score.Sum(byTag[tag])
		m.row(name, fmt.Sprintf("%s, predicate found (%d of %d)", tag, all.Claims.Found, all.Claims.Gold),
			interval(byTag[tag], func(t *score.Tally) float64 { return t.Claims.Recall() }))
		m.row(name, tag+", role F1 on found", interval(byTag[tag], func(t *score.Tally) float64 { return score.Core(t.OnFound).F1() }))
		for i, role := range []string{"supplier", "item", "recipient"} {
			c := all.OnFound[i]
			m.row(name, fmt.Sprintf("%s, %s P / R / F1", tag, role), fmt.Sprintf("%.3f / %.3f / %.3f\t", c.Precision(), c.Recall(), c.F1()))
		}
	}
	m.row(name, "innermost source, where annotated", fmt.Sprintf("%.3f\t%d of %d", attributed.Recall(), attributed.Found, attributed.Gold))
	m.row(name, fmt.Sprintf("records on %d silent sentences", sentences), fmt.Sprintf("%d\t", silent))
	return nil
}

// ofTag picks the claims whose predicate is a verb, or those whose predicate is not.
func ofTag(claims []score.Claim, verb bool) []score.Claim {
	var out []score.Claim
	for _, c := range claims {
		if strings.HasPrefix(strings.ToLower(c.Tag), "v") == verb {
			out = append(out, c)
		}
	}
	return out
}

func (m *measurement) propbank() error {
	docs, path, err := m.load("propbank-dev.jsonl")
	if err == fs.ErrNotExist {
		return nil
	} else if err != nil {
		return err
	}
	const name = "propbank-dev"
	var tallies []score.Tally
	err = m.run(path, pipeline.StageOptions{NoGate: true}, docs, func(i int, r *pipeline.Result) {
		tallies = append(tallies, score.Compare(docs[i].Claims, r.Records))
		m.cases(&docs[i], r.Records)
	})
	if err != nil {
		return err
	}
	all := score.Sum(tallies)
	m.row(name, fmt.Sprintf("without gate, predicate found (%d of %d)", all.Claims.Found, all.Claims.Gold),
		interval(tallies, func(t *score.Tally) float64 { return t.Claims.Recall() }))
	m.row(name, "without gate, role F1 on found", interval(tallies, func(t *score.Tally) float64 { return score.Core(t.OnFound).F1() }))
	m.row(name, "negated ones that come out positive", fmt.Sprintf("%d\tof %d", all.NegatedPositive, all.Negated))
	m.row(name, "modal ones that come out certain", fmt.Sprintf("%d\tof %d", all.ModalCertain, all.Modal))
	return nil
}

func (m *measurement) sources() error {
	path := filepath.Join(m.dir, "sources-dev.jsonl")
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		fmt.Fprintln(os.Stderr, "measure: no", path)
		return nil
	} else if err != nil {
		return err
	}
	defer f.Close()
	docs, gold, err := score.LoadAttributions(f, path)
	if err != nil {
		return err
	}
	var all score.Attributed
	err = m.run(path, pipeline.StageOptions{ParseAll: true}, docs, func(i int, r *pipeline.Result) {
		all.Add(score.CompareAttributions(gold[i], pipeline.Attributions(r.Document, r.Article)))
	})
	if err != nil {
		return err
	}
	for _, part := range []struct {
		name string
		of   score.Count
	}{{"cue", all.Cue}, {"source", all.Source}, {"content", all.Content}} {
		m.row("sources-dev", part.name+", overlap P / R / F1", fmt.Sprintf("%.3f / %.3f / %.3f\t", part.of.Precision(), part.of.Recall(), part.of.F1()))
	}
	return nil
}

// cases prints what the figures of one document are made of.
func (m *measurement) cases(d *score.Document, records []pipeline.Record) {
	for _, c := range score.Cases(d, records) {
		if c.Kind == m.list {
			fmt.Println(c.Text)
		}
	}
}
