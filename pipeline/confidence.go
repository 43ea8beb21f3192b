package pipeline

import (
	_ "embed"
	"encoding/json"
	"math"
	"slices"
	"sync"

	"claimtrail/extract"
)

// Feature is one observation about a claim that tells how likely it is to be right.
type Feature struct {
	Name string
	Doc  string
	of   func(*extract.Document, *extract.Claim) int
}

// Features is the closed list of what the confidence looks at. Values are small whole numbers. What is not on the list (the kind of predicate,
// whether parties are known or were resolved, the length of the sentence) was tried and does not tell right claims from wrong ones on
// documents left out.
var Features = []Feature{
	{"doubt", "tenths that the parser leaves open about an arc between the predicate and an argument, at the worst, 0 to 10", doubt},
	{"bystanders", "actors in the sentence that are no part of the claim, 0 to 4", bystanders},
	{"between", "nouns between the predicate and an argument that are no part of the claim, 0 to 4", between},
	{"no_actor", "parties that are not known to be actors, 0 to 2", notActors},
	{"one_sided", "1 when there is a supplier or a recipient, but not both", func(_ *extract.Document, c *extract.Claim) int {
		return flag(len(c.Parties) == 0 && (len(c.Suppliers) == 0) != (len(c.Recipients) == 0))
	}},
	{"pronoun_item", "1 when an item is a pronoun", func(d *extract.Document, c *extract.Claim) int {
		return flag(slices.ContainsFunc(c.Items, func(a extract.Argument) bool { return d.Tags[a.Head].UPOS == "PRON" }))
	}},
	{"subordinate", "1 for a participle, gerund, infinitive or relative clause", func(_ *extract.Document, c *extract.Claim) int {
		return flag(c.Form == extract.Participle || c.Form == extract.Gerund || c.Form == extract.Infinitive || c.Form == extract.Relative)
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

func doubt(d *extract.Document, c *extract.Claim) int {
	const steps = 30 // of a path; trees of news are far shallower
	above := []int{}
	for t := c.Head; t >= 0 && d.Tree.Parsed(t) && len(above) < steps; t = d.Tree.Head(t) {
		above = append(above, t)
	}
	lowest := float32(1)
	for _, a := range arguments(c) {
		t, met := a.Head, -1
		for k := 0; t >= 0 && d.Tree.Parsed(t) && k < steps; k++ {
			if met = slices.Index(above, t); met >= 0 {
				break
			}
			lowest = min(lowest, d.Tree.Arcs[t].Prob)
			t = d.Tree.Head(t)
		}
		for _, t := range above[:max(0, met)] {
			lowest = min(lowest, d.Tree.Arcs[t].Prob)
		}
	}
	return int((1 - lowest) * 10)
}

func bystanders(d *extract.Document, c *extract.Claim) int {
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

func between(d *extract.Document, c *extract.Claim) int {
	args, n := arguments(c), 0
	for _, a := range args {
		for t := min(a.Head, c.Head) + 1; t < max(a.Head, c.Head) && n < 4; t++ {
			if u := d.Tags[t].UPOS; (u == "NOUN" || u == "PROPN") && !isPart(args, t) {
				n++
			}
		}
	}
	return n
}

func notActors(d *extract.Document, c *extract.Claim) int {
	n := 0
	for _, a := range slices.Concat(c.Suppliers, c.Recipients, c.Parties) {
		n += flag(!isActor(d.MentionAt(a.Head)))
	}
	return min(2, n)
}

// Observe gives the value of every feature of a claim, parallel to Features.
func Observe(d *extract.Document, c *extract.Claim) []int {
	values := make([]int, len(Features))
	for i, f := range Features {
		values[i] = f.of(d, c)
	}
	return values
}

// Calibration is the fitted model: the log-odds that a claim is right are the bias plus the weights times the features, in
// thousandths, so that sums are the same on every machine.
type Calibration struct {
	Data    string         `json:"data"`    // what it was fitted on
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

// confidence is the probability that a claim is right, from 0.01 to 0.99 with two decimals, after the fitted model.
func confidence(d *extract.Document, c *extract.Claim) float64 {
	m := calibrated()
	odds := m.bias
	for i, value := range Observe(d, c) {
		odds += m.weights[i] * value
	}
	p := 0
	for p < 99 && odds >= m.steps[p] {
		p++
	}
	return float64(max(1, p)) / 100
}
