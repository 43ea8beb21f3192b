package score

import (
	"math/rand/v2"
	"sort"

	"claimtrail/pipeline"
)

// Count counts arguments, claims or links: gold ones and those found, system ones and those right.
type Count struct{ Gold, Found, Pred, Right int }

func (c *Count) add(o Count) {
	c.Gold += o.Gold
	c.Found += o.Found
	c.Pred += o.Pred
	c.Right += o.Right
}

// Precision is the share of system ones that are right, 0 when there are none.
func (c Count) Precision() float64 { return ratio(c.Right, c.Pred) }

// Recall is the share of gold ones that are found, 0 when there are none.
func (c Count) Recall() float64 { return ratio(c.Found, c.Gold) }

// F1 is the harmonic mean of precision and recall.
func (c Count) F1() float64 {
	p, r := c.Precision(), c.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Tally is what the comparison of one document, or of many, gives. Tallies add up.
type Tally struct {
	Claims  Count   // predicates
	Strict  Count   // strict claims
	Relaxed Count   // relaxed claims
	Roles   []Count // parallel to the roles, over all claims
	OnFound []Count // the same, over matched pairs alone

	Innermost Count // innermost sources, over matched pairs: Gold and Pred count pairs
	Chains    Count // whole chains, over matched pairs
	EndChains Count // whole chains, over all claims

	Status    [][]int // matched pairs by gold and system status, indices into the list of statuses
	Responses Count   // links

	Reliability Reliability // of all records, those without a gold claim counted as wrong

	Negated, NegatedPositive int // found pairs with negative gold polarity; those that came out positive
	Modal, ModalCertain      int // found pairs with a modal; those that came out certain
}

func newTally() Tally {
	t := Tally{Roles: make([]Count, len(roles)), OnFound: make([]Count, len(roles)), Status: make([][]int, len(pipeline.Statuses))}
	for i := range t.Status {
		t.Status[i] = make([]int, len(pipeline.Statuses))
	}
	return t
}

func (t *Tally) add(o *Tally) {
	t.Claims.add(o.Claims)
	t.Strict.add(o.Strict)
	t.Relaxed.add(o.Relaxed)
	for i := range t.Roles {
		t.Roles[i].add(o.Roles[i])
		t.OnFound[i].add(o.OnFound[i])
	}
	t.Innermost.add(o.Innermost)
	t.Chains.add(o.Chains)
	t.EndChains.add(o.EndChains)
	for i := range t.Status {
		for k := range t.Status[i] {
			t.Status[i][k] += o.Status[i][k]
		}
	}
	t.Responses.add(o.Responses)
	t.Reliability.add(&o.Reliability)
	t.Negated += o.Negated
	t.NegatedPositive += o.NegatedPositive
	t.Modal += o.Modal
	t.ModalCertain += o.ModalCertain
}

// Sum adds tallies up.
func Sum(tallies []Tally) Tally {
	all := newTally()
	for i := range tallies {
		all.add(&tallies[i])
	}
	return all
}

// Compare tallies the records of one document against its gold claims.
func Compare(gold []Claim, pred []pipeline.Record) Tally {
	t := newTally()
	t.Claims = Count{Gold: len(gold), Pred: len(pred)}
	t.Strict, t.Relaxed = t.Claims, t.Claims
	t.EndChains = t.Claims
	for i := range gold {
		for k, role := range roles {
			t.Roles[k].Gold += len(role.gold(&gold[i]))
		}
		t.Responses.Gold += len(gold[i].Responses)
	}
	for i := range pred {
		for k, role := range roles {
			t.Roles[k].Pred += len(role.pred(&pred[i]))
		}
		t.Responses.Pred += len(pred[i].Responses)
	}
	pairs, extra := Match(gold, pred)
	for _, p := range pairs {
		t.pair(p)
		t.Reliability.Add(p.Pred.Confidence, Right(p))
	}
	for _, i := range extra {
		t.Reliability.Add(pred[i].Confidence, false)
	}
	return t
}

func (t *Tally) pair(p Pair) {
	t.Claims.Found++
	t.Claims.Right++
	if Strict(p) {
		t.Strict.Found++
		t.Strict.Right++
	}
	if relaxed(p) {
		t.Relaxed.Found++
		t.Relaxed.Right++
	}
	for k, role := range roles {
		c := role.compare(p.Gold, p.Pred)
		t.OnFound[k].add(c)
		t.Roles[k].Found += c.Found
		t.Roles[k].Right += c.Right
	}
	t.sources(p)
	if g, s := statusIndex(p.Gold.Status), statusIndex(p.Pred.Status); g >= 0 && s >= 0 {
		t.Status[g][s]++
	}
	links := compareResponses(p)
	t.Responses.Found += links
	t.Responses.Right += links
	if p.Gold.Polarity == "negative" {
		t.Negated++
		if p.Pred.Polarity == "positive" {
			t.NegatedPositive++
		}
	}
	if p.Gold.Modal {
		t.Modal++
		if p.Pred.Certainty == "certain" {
			t.ModalCertain++
		}
	}
}

// Strict reports whether a pair is right in every respect that strict scoring looks at.
func Strict(p Pair) bool { return agrees(p, 0) }

// relaxed allows one optional argument to be missing.
func relaxed(p Pair) bool { return agrees(p, 1) }

func agrees(p Pair, allowance int) bool {
	if p.Gold.Relation != "" && family[p.Gold.Relation] != family[p.Pred.Relation] {
		return false
	}
	if p.Gold.Polarity != "" && p.Gold.Polarity != p.Pred.Polarity {
		return false
	}
	for _, role := range roles {
		c := role.compare(p.Gold, p.Pred)
		missing := c.Gold - c.Found
		if role.optional {
			spared := min(missing, allowance)
			missing -= spared
			allowance -= spared
		}
		if missing > 0 || role.party && c.Right < c.Pred {
			return false
		}
	}
	return true
}

// InnermostAmong reports whether the innermost source of the record is one of the gold sources, whose order is not annotated.
func InnermostAmong(p Pair) bool {
	if len(p.Pred.Sources) == 0 {
		return false
	}
	for i := range p.Gold.Sources {
		if sameSource(&p.Gold.Sources[i], &p.Pred.Sources[len(p.Pred.Sources)-1]) {
			return true
		}
	}
	return false
}

func (t *Tally) sources(p Pair) {
	gold, pred := p.Gold.Sources, p.Pred.Sources
	innermost := len(gold) == 0 && len(pred) == 0 ||
		len(gold) > 0 && len(pred) > 0 && sameSource(&gold[len(gold)-1], &pred[len(pred)-1])
	t.Innermost.add(one(innermost))
	chain := Chain(p)
	t.Chains.add(one(chain))
	if chain {
		t.EndChains.Found++
		t.EndChains.Right++
	}
}

// Chain reports whether the chain of sources of a pair is right, node by node.
func Chain(p Pair) bool {
	if len(p.Gold.Sources) != len(p.Pred.Sources) {
		return false
	}
	for i := range p.Gold.Sources {
		if !sameSource(&p.Gold.Sources[i], &p.Pred.Sources[i]) {
			return false
		}
	}
	return true
}

func one(right bool) Count {
	if right {
		return Count{1, 1, 1, 1}
	}
	return Count{Gold: 1, Pred: 1}
}

// compareResponses counts the links that both sides have: the same kind, and the source or the cue at the same place.
func compareResponses(p Pair) int {
	n := 0
	taken := make([]bool, len(p.Pred.Responses))
	for _, g := range p.Gold.Responses {
		for k := range p.Pred.Responses {
			r := &p.Pred.Responses[k]
			if taken[k] || r.Kind != g.Kind {
				continue
			}
			if overlapsAny(g.Source, Span(r.Source.Span)) || r.Cue != nil && overlapsAny(g.Cue, Span(r.Cue.Span)) {
				taken[k] = true
				n++
				break
			}
		}
	}
	return n
}

func statusIndex(status string) int {
	for i, t := range pipeline.Statuses {
		if t.Value == status {
			return i
		}
	}
	return -1
}

// StatusAccuracy is the share of matched pairs whose status is right.
func (t *Tally) StatusAccuracy() float64 {
	right, all := 0, 0
	for i := range t.Status {
		right += t.Status[i][i]
		for k := range t.Status[i] {
			all += t.Status[i][k]
		}
	}
	return ratio(right, all)
}

// StatusMacroF1 is the mean of the F1 of every status that the gold of the matched pairs holds.
func (t *Tally) StatusMacroF1() float64 {
	sum, n := 0.0, 0
	for i := range t.Status {
		c := Count{Found: t.Status[i][i], Right: t.Status[i][i]}
		for k := range t.Status {
			c.Gold += t.Status[i][k]
			c.Pred += t.Status[k][i]
		}
		if c.Gold > 0 {
			sum += c.F1()
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// Core adds up supplier, item and recipient.
func Core(counts []Count) Count {
	var c Count
	for i := range counts {
		switch roles[i].name {
		case "supplier", "item", "recipient":
			c.add(counts[i])
		}
	}
	return c
}

const (
	resamples = 1000
	seed      = 20231112
)

// Interval is the bootstrap 95 % interval of a measure: documents are drawn with replacement, always by the same seed.
func Interval(tallies []Tally, measure func(*Tally) float64) (low, high float64) {
	if len(tallies) == 0 {
		return 0, 0
	}
	draw := rand.New(rand.NewPCG(seed, seed))
	values := make([]float64, resamples)
	for i := range values {
		all := newTally()
		for range tallies {
			all.add(&tallies[draw.IntN(len(tallies))])
		}
		values[i] = measure(&all)
	}
	sort.Float64s(values)
	return values[resamples*25/1000], values[resamples*975/1000-1]
}
