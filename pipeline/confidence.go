package pipeline

import (
	_ "embed"
	"encoding/json"
	"math"
	"sync"

	"claimtrail/extract"
)

// Feature is one observation about a claim that tells how likely it is to be right.
type Feature struct {
	Name string
	Doc  string
	of   func(*extract.Document, *extract.Claim) int
}

// Features is the closed list of what the confidence looks at. Values are small whole numbers.
var Features = []Feature{
	{"subordinate", "1 for a participle, gerund, infinitive or relative clause", func(_ *extract.Document, c *extract.Claim) int {
		return flag(c.Form == extract.Participle || c.Form == extract.Gerund || c.Form == extract.Infinitive || c.Form == extract.Relative)
	}},
	{"passive", "1 for a passive", func(_ *extract.Document, c *extract.Claim) int { return flag(c.Form == extract.Passive) }},
	{"nominal", "1 for an event noun", func(_ *extract.Document, c *extract.Claim) int { return flag(c.Form == extract.Nominal) }},
	{"agent_noun", "1 for an agent noun", func(_ *extract.Document, c *extract.Claim) int { return flag(c.Form == extract.AgentNoun) }},
	{"origin", "1 for an origin marker", func(_ *extract.Document, c *extract.Claim) int { return flag(c.Form == extract.OriginForm) }},
	{"deal", "1 for a dealing without direction", func(_ *extract.Document, c *extract.Claim) int { return flag(c.Relation == extract.Deal) }},
	{"doubt", "tenths that the parser leaves open about the head of the predicate or an argument, at the worst, 0 to 10", doubt},
	{"distance", "tokens from the predicate to the farthest argument, in tens, 0 to 4", distance},
	{"one_sided", "1 when there is a supplier or a recipient, but not both", func(_ *extract.Document, c *extract.Claim) int {
		return flag(len(c.Parties) == 0 && (len(c.Suppliers) == 0) != (len(c.Recipients) == 0))
	}},
	{"unknown_party", "parties that are no known entity and of no known country, 0 to 2", unknownParties},
	{"resolved_party", "parties resolved from a pronoun or a description, 0 to 2", resolvedParties},
	{"many_arguments", "suppliers, items and recipients beyond one of each, 0 to 4", func(_ *extract.Document, c *extract.Claim) int {
		return min(4, max(0, len(c.Suppliers)-1)+max(0, len(c.Items)-1)+max(0, len(c.Recipients)-1))
	}},
	{"implied_item", "1 when the item is only implied by the predicate", func(_ *extract.Document, c *extract.Claim) int {
		return flag(len(c.Items) > 0 && c.Items[0].Slot == "implied")
	}},
	{"vague_item", "1 when no item is of a category that says what it is", func(_ *extract.Document, c *extract.Claim) int {
		for _, category := range c.Category {
			if category != "" && category != "other" && category != "service" {
				return 0
			}
		}
		return flag(len(c.Items) > 0)
	}},
	{"heading", "1 in a heading or a list item", func(d *extract.Document, c *extract.Claim) int {
		kind := d.Paragraphs[d.Sentences[d.SentenceOf(c.Head)].Paragraph].Kind
		return flag(kind == extract.Heading || kind == extract.ListItem)
	}},
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

func doubt(d *extract.Document, c *extract.Claim) int {
	lowest := headProbability(d, c.Head)
	for _, args := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients, c.Parties} {
		for _, a := range args {
			lowest = min(lowest, headProbability(d, a.Head))
		}
	}
	return int((1 - lowest) * 10)
}

func headProbability(d *extract.Document, tok int) float32 {
	if !d.Tree.Parsed(tok) {
		return 0
	}
	return d.Tree.Arcs[tok].Prob
}

func distance(_ *extract.Document, c *extract.Claim) int {
	farthest := 0
	for _, args := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients, c.Parties} {
		for _, a := range args {
			farthest = max(farthest, a.Head-c.Head, c.Head-a.Head)
		}
	}
	return min(4, farthest/10)
}

func unknownParties(d *extract.Document, c *extract.Claim) int {
	return countParties(d, c, func(m *extract.Mention) bool { return m == nil || m.Entity.ID == "" && m.Entity.Country == "" })
}

func resolvedParties(d *extract.Document, c *extract.Claim) int {
	return countParties(d, c, func(m *extract.Mention) bool {
		return m != nil && (m.By == extract.ByPronoun || m.By == extract.ByDescription)
	})
}

// countParties counts the parties whose mention is so, up to 2.
func countParties(d *extract.Document, c *extract.Claim, so func(*extract.Mention) bool) int {
	n := 0
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties} {
		for _, a := range args {
			if so(d.MentionAt(a.Head)) {
				n++
			}
		}
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
