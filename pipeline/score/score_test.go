package score

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/pipeline"
)

// The text of the tests:
//
//	0         1         2         3         4
//	0123456789012345678901234567890123456789012345678
//	Ott said Norland sold Sudland tanks and two guns.
var (
	ott      = Span{0, 3}
	norland  = Span{9, 16}
	sold     = Span{17, 21}
	sudland  = Span{22, 29}
	tanks    = Span{30, 35}
	twoGuns  = Span{40, 48}
	allItems = Span{30, 48}
)

const text = "Ott said Norland sold Sudland tanks and two guns."

func goldClaim() Claim {
	return Claim{
		Predicate: sold, Relation: "sell", Status: "asserted", Polarity: "positive",
		Suppliers: []Argument{{Spans: []Span{norland}}}, Recipients: []Argument{{Spans: []Span{sudland}}},
		Items:   []Argument{{Spans: []Span{tanks}}, {Spans: []Span{twoGuns}}},
		Sources: []Source{{Kind: "person", Spans: []Span{ott}}},
	}
}

func argument(s Span, head string) pipeline.Argument {
	return pipeline.Argument{Text: text[s[0]:s[1]], Span: pipeline.Span(s), Head: head}
}

func record() pipeline.Record {
	return pipeline.Record{
		Predicate: pipeline.Predicate{Span: pipeline.Span(sold)}, Relation: "export", Status: "asserted", Polarity: "positive",
		Suppliers: []pipeline.Argument{argument(norland, "Norland")}, Recipients: []pipeline.Argument{argument(sudland, "Sudland")},
		Items:   []pipeline.Argument{argument(tanks, "tanks"), argument(twoGuns, "guns")},
		Sources: []pipeline.Source{{Speaker: pipeline.Speaker{Kind: "person", Text: "Ott", Span: pipeline.Span(ott)}}},
	}
}

func TestStrict(t *testing.T) {
	for name, tt := range map[string]struct {
		change          func(*Claim, *pipeline.Record)
		strict, relaxed bool
	}{
		"same family":   {func(*Claim, *pipeline.Record) {}, true, true},
		"other family":  {func(_ *Claim, r *pipeline.Record) { r.Relation = "build" }, false, false},
		"missing item":  {func(_ *Claim, r *pipeline.Record) { r.Items = r.Items[:1] }, false, false},
		"items as one":  {func(_ *Claim, r *pipeline.Record) { r.Items = []pipeline.Argument{argument(allItems, "tanks")} }, false, false},
		"gold as one":   {func(c *Claim, _ *pipeline.Record) { c.Items = []Argument{{Spans: []Span{allItems}}} }, true, true},
		"wrong party":   {func(_ *Claim, r *pipeline.Record) { r.Suppliers = append(r.Suppliers, argument(ott, "Ott")) }, false, false},
		"other head":    {func(_ *Claim, r *pipeline.Record) { r.Suppliers[0] = argument(Span{9, 29}, "Sudland") }, false, false},
		"polarity":      {func(_ *Claim, r *pipeline.Record) { r.Polarity = "negative" }, false, false},
		"no polarity":   {func(c *Claim, r *pipeline.Record) { c.Polarity, r.Polarity = "", "negative" }, true, true},
		"no via":        {func(c *Claim, _ *pipeline.Record) { c.Via = []Argument{{Spans: []Span{ott}}} }, false, true},
		"no via nor at": {func(c *Claim, _ *pipeline.Record) { c.Via = []Argument{{Spans: []Span{ott}}}; c.Place = &c.Via[0] }, false, false},
		"same entity": {func(c *Claim, r *pipeline.Record) {
			c.Suppliers[0].Entity = "iso:NL"
			r.Suppliers[0] = argument(ott, "Ott")
			r.Suppliers[0].Entity = &pipeline.Entity{ID: "iso:NL"}
		}, true, true},
	} {
		c, r := goldClaim(), record()
		tt.change(&c, &r)
		p := Pair{&c, &r}
		assert.Equal(t, [2]bool{tt.strict, tt.relaxed}, [2]bool{Strict(p), relaxed(p)}, name)
	}
}

func TestMatchBestFirst(t *testing.T) {
	// Two claims and two records on one predicate: a gapped clause.
	first, second := goldClaim(), goldClaim()
	second.Suppliers, second.Items = []Argument{{Spans: []Span{ott}}}, second.Items[1:]
	one, two := record(), record()
	two.Suppliers, two.Items = []pipeline.Argument{argument(ott, "Ott")}, two.Items[1:]
	stray := record()
	stray.Predicate.Span = pipeline.Span{4, 8}

	gold, pred := []Claim{first, second}, []pipeline.Record{stray, two, one}
	pairs, extra := Match(gold, pred)
	require.Len(t, pairs, 2)
	assert.Same(t, &pred[2], pairs[0].Pred)
	assert.Same(t, &pred[1], pairs[1].Pred)
	assert.Equal(t, []int{0}, extra)
}

func TestCompare(t *testing.T) {
	c, r := goldClaim(), record()
	c.Responses = []Response{{Kind: "denies", Source: []Span{sudland}}, {Kind: "denies", Source: []Span{ott}}}
	r.Responses = []pipeline.Response{{Kind: "denies", Source: pipeline.Speaker{Span: pipeline.Span(sudland)}}}
	r.Items = r.Items[:1]
	r.Status = "alleged"
	missed := goldClaim()
	missed.Predicate = Span{4, 8}
	got := Compare([]Claim{c, missed}, []pipeline.Record{r})

	assert.Equal(t, Count{2, 1, 1, 1}, got.Claims)
	assert.Equal(t, Count{2, 0, 1, 0}, got.Strict)
	assert.Equal(t, Count{4, 1, 1, 1}, got.Roles[1], "items of all claims")
	assert.Equal(t, Count{2, 1, 1, 1}, got.OnFound[1], "items of matched claims")
	assert.Equal(t, Count{4, 3, 3, 3}, Core(got.OnFound))
	assert.Equal(t, Count{1, 1, 1, 1}, got.Chains)
	assert.Equal(t, Count{2, 1, 1, 1}, got.EndChains)
	assert.Equal(t, Count{2, 1, 1, 1}, got.Responses)
	assert.Zero(t, got.StatusAccuracy())
}

func TestIntervalIsDeterministic(t *testing.T) {
	tallies := make([]Tally, 20)
	for i := range tallies {
		tallies[i] = newTally()
		tallies[i].Claims = Count{10, i % 10, 10, i % 10}
	}
	f1 := func(t *Tally) float64 { return t.Claims.F1() }
	low, high := Interval(tallies, f1)
	again, _ := Interval(tallies, f1)
	all := Sum(tallies)
	assert.Equal(t, low, again)
	assert.Less(t, low, f1(&all))
	assert.Greater(t, high, f1(&all))
}

func TestLoad(t *testing.T) {
	docs, err := Load(strings.NewReader(`{"id":"a","text":"`+text+`","silent":[[0,3]],"claims":[`+
		`{"predicate":[17,21],"relation":null,"pos":"v","suppliers":[[[9,16]]],"items":[[[30,35],[30,48]]],"recipients":[],"sources":[[0,3]],"dup":false},`+
		`{"predicate":[17,21],"relation":"sell","dup":true}]}`+"\n"), "a.jsonl")
	require.NoError(t, err)
	assert.Equal(t, []Document{{ID: "a", Text: text, Silent: []Span{{0, 3}}, Claims: []Claim{{
		Line: 1, Predicate: sold, Tag: "v",
		Suppliers: []Argument{{Spans: []Span{norland}}}, Items: []Argument{{Spans: []Span{tanks, allItems}}}, Recipients: []Argument{},
		Sources: []Source{{Spans: []Span{ott}}},
	}}}}, docs)
	_, err = Load(strings.NewReader("{}\n{\"claims\":1}\n"), "b.jsonl")
	assert.ErrorContains(t, err, "b.jsonl:2: ")
}

func TestReport(t *testing.T) {
	c, r := goldClaim(), record()
	var b bytes.Buffer
	require.NoError(t, Report(&b, []Tally{Compare([]Claim{c}, []pipeline.Record{r})}))
	assert.Regexp(t, `(?m)^1 documents, 1 gold claims, 1 extracted, 1 matched$`, b.String())
	assert.Regexp(t, `(?m)^ +claim, strict +1\.000 +1\.000 +1\.000 +1\.000-1\.000$`, b.String())
	assert.Regexp(t, `(?m)^ +asserted ->  asserted 1$`, b.String())
}
