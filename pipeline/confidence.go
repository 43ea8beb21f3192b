package pipeline

import (
	"math"

	"claimtrail/extract"
)

// formPrior is how often a claim of this form is right when nothing else is known.
var formPrior = map[extract.Form]float64{
	extract.Active:     .92,
	extract.Passive:    .92,
	extract.Relative:   .88,
	extract.Participle: .85,
	extract.Infinitive: .85,
	extract.Gerund:     .82,
	extract.AgentNoun:  .80,
	extract.OriginForm: .80,
	extract.Nominal:    .75,
}

// confidence is a first estimate of the probability that a claim is right, from what can be observed: the prior of its form, times
//   - (1+p)/2, where p is the lowest probability that the parser gives the head of the predicate or of an argument;
//   - .95 for a party that is no known entity and of no known country;
//   - .90 for a party that was resolved from a pronoun or a description;
//   - .90 for an item that is only implied by the predicate;
//   - .85 for a dealing without direction.
//
// It has two decimals.
func confidence(d *extract.Document, c *extract.Claim) float64 {
	p := formPrior[c.Form]
	if p == 0 {
		p = .75
	}
	lowest := headProbability(d, c.Head)
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties} {
		for _, a := range args {
			lowest = min(lowest, headProbability(d, a.Head))
			m := d.MentionAt(a.Head)
			switch {
			case m == nil || m.Entity.ID == "" && m.Entity.Country == "":
				p *= .95
			case m.By == extract.ByPronoun || m.By == extract.ByDescription:
				p *= .90
			}
		}
	}
	for _, a := range c.Items {
		if a.Slot == "implied" {
			p *= .90
			continue
		}
		lowest = min(lowest, headProbability(d, a.Head))
	}
	if c.Relation == extract.Deal {
		p *= .85
	}
	// The conversion keeps the product from being fused with the sum, which would give other bits on other machines.
	p *= .5 + float64(.5*lowest)
	return math.Round(p*100) / 100
}

func headProbability(d *extract.Document, tok int) float64 {
	if !d.Tree.Parsed(tok) {
		return 0
	}
	return float64(d.Tree.Arcs[tok].Prob)
}
