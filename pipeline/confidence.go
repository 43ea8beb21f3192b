package pipeline

import (
	_ "embed"
	"encoding/json"
	"math"
	"slices"
	"sync"

	"claimtrail/extract"
)

// Feature is one observation about a claim that tells how likely its record is to be right.
type Feature struct {
	Name string
	Doc  string
	of   func(*extract.Document, *extract.Claim, *extract.Verdict) int
}

// Features is the closed list of what the confidence looks at. Values are small whole numbers. What is not on the list (the kind of predicate,
// form and relation, the doubt about the arguments, their distance, the length of the sentence, known names, chains of sources) was tried and does
// not tell right records from wrong ones beside these, on texts that were left out.
var Features = []Feature{
	{"doubt", "tenths that the parser leaves open about an arc from the predicate up to the root of the sentence, at the worst, 0 to 10", doubt},
	{"bystanders", "actors in the sentence that are no part of the claim, 0 to 4", bystanders},
	{"one_sided", "1 when there is a supplier or a recipient, but not both", func(_ *extract.Document, c *extract.Claim, _ *extract.Verdict) int {
		return flag(len(c.Parties) == 0 && (len(c.Suppliers) == 0) != (len(c.Recipients) == 0))
	}},
	{"unresolved", "parties that are pronouns and stand for nobody who is known, 0 to 2", unresolved},
	{"bare_item", "1 when an item is a single word", func(_ *extract.Document, c *extract.Claim, _ *extract.Verdict) int {
		return flag(slices.ContainsFunc(c.Items, func(a extract.Argument) bool { return a.Range.Len() == 1 }))
	}},
	{"negated", "1 when the status is negated", func(_ *extract.Document, _ *extract.Claim, v *extract.Verdict) int {
		return flag(v.Status == extract.Negated)
	}},
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// arguments are the parties and items of a claim.
func arguments(c *extract.Claim) []extract.Argument {
	return slices.Concat(c.Suppliers, c.Items, c.Recipients, c.Parties)
}

// isPart reports whether token t stands in one of the arguments.
func isPart(args []extract.Argument, t int) bool {
	return slices.ContainsFunc(args, func(a extract.Argument) bool { return a.Range.Has(t) })
}

func doubt(d *extract.Document, c *extract.Claim, _ *extract.Verdict) int {
	const steps = 30 // of a path; trees of news are far shallower
	lowest := float32(1)
	for t, k := c.Head, 0; t >= 0 && d.Tree.Parsed(t) && k < steps; t, k = d.Tree.Head(t), k+1 {
		lowest = min(lowest, d.Tree.Arcs[t].Prob)
	}
	return int((1 - lowest) * 10)
}

func bystanders(d *extract.Document, c *extract.Claim, _ *extract.Verdict) int {
	args, n := arguments(c), 0
	s := d.Sentences[d.SentenceOf(c.Head)].Tokens
	for t := s.Start; t < s.End && n < 4; t++ {
		if m := d.MentionAt(t); m != nil && m.Head == t && isActor(m) && d.Tags[t].UPOS != "ADJ" && !isPart(args, t) {
			n++
		}
	}
	return n
}

// isActor reports whether a mention is one of somebody who can be a party.
func isActor(m *extract.Mention) bool {
	return m != nil && m.Class != extract.NoActor && m.Class != extract.Place && m.Class != extract.Carrier
}

func unresolved(d *extract.Document, c *extract.Claim, _ *extract.Verdict) int {
	n := 0
	for _, a := range slices.Concat(c.Suppliers, c.Recipients, c.Parties) {
		m := d.MentionAt(a.Head)
		n += flag(d.Tags[a.Head].UPOS == "PRON" && (m == nil || m.Antecedent.Empty()))
	}
	return min(2, n)
}

// Observe gives the value of every feature of a claim, parallel to Features.
func Observe(d *extract.Document, c *extract.Claim, v *extract.Verdict) []int {
	values := make([]int, len(Features))
	for i, f := range Features {
		values[i] = f.of(d, c, v)
	}
	return values
}

// Calibration is the fitted model: the log-odds that a claim is right are the bias plus the weights times the features, in
// thousandths, so that sums are the same on every machine.
type Calibration struct {
	Data    string         `json:"data"`    // what it was fitted on
	Unseen  float64        `json:"unseen"`  // share of right records to be expected of text that nobody has seen, which the bias is set for
	Bias    int            `json:"bias"`    // thousandths
	Weights map[string]int `json:"weights"` // by feature name, thousandths
}

//go:embed confidence.json
var calibrationFile []byte

// calibrated is the bias and the weights parallel to Features, and the log-odds of every whole percentage.
var calibrated = sync.OnceValue(func() (m struct {
	bias    int
	weights []int
	steps   [100]int // steps[p]: thousandths of log-odds from which on the probability rounds to p+1 % or more
}) {
	var c Calibration
	if err := json.Unmarshal(calibrationFile, &c); err != nil {
		panic("confidence.json: " + err.Error()) // embedded; a test reads it
	}
	m.bias = c.Bias
	for _, f := range Features {
		m.weights = append(m.weights, c.Weights[f.Name])
	}
	for p := range m.steps {
		border := (float64(p) + .5) / 100
		m.steps[p] = int(math.Round(1000 * math.Log(border/(1-border))))
	}
	return m
})

// confidence is the probability that the record of a claim is right, from 0.01 to 0.99 with two decimals, after the fitted model.
func confidence(d *extract.Document, c *extract.Claim, v *extract.Verdict) float64 {
	m := calibrated()
	odds := m.bias
	for i, value := range Observe(d, c, v) {
		odds += m.weights[i] * value
	}
	p := 0
	for p < 99 && odds >= m.steps[p] {
		p++
	}
	return float64(max(1, p)) / 100
}
