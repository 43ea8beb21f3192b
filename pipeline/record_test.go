package pipeline_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/corpus"
	"claimtrail/extract"
	"claimtrail/pipeline"
)

// assertSpans checks, anywhere inside a decoded record, that text[start:end] is the text given.
func assertSpans(t testing.TB, value any, text []rune) {
	at := func(start, end int, want string) {
		if assert.True(t, 0 <= start && start <= end && end <= len(text), "span %d-%d in %d", start, end, len(text)) {
			assert.Equal(t, want, string(text[start:end]))
		}
	}
	switch v := value.(type) {
	case []any:
		for _, e := range v {
			assertSpans(t, e, text)
		}
	case map[string]any:
		if s, ok := v["span"].([]any); ok {
			at(int(s[0].(float64)), int(s[1].(float64)), v["text"].(string))
		}
		if exact, ok := v["exact"].(string); ok {
			start, end := int(v["start"].(float64)), int(v["end"].(float64))
			at(start, end, exact)
			if prefix, ok := v["prefix"].(string); ok {
				at(start-len([]rune(prefix)), start, prefix)
			}
			if suffix, ok := v["suffix"].(string); ok {
				at(end, end+len([]rune(suffix)), suffix)
			}
		}
		for _, e := range v {
			assertSpans(t, e, text)
		}
	}
}

// TestLines checks every line that the fixtures give: against the JSON Schema, and span by span against the text.
func TestLines(t *testing.T) {
	schemas := map[string]*jsonschema.Schema{}
	for _, l := range pipeline.Lines {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(pipeline.Schema(l.Name)))
		require.NoError(t, err)
		c := jsonschema.NewCompiler()
		require.NoError(t, c.AddResource(l.Name+".json", doc))
		schemas[l.Name], err = c.Compile(l.Name + ".json")
		require.NoError(t, err)
	}
	out := output(t, pipeline.Stages(pipeline.StageOptions{}), 2, unpack(t), "no such file")
	texts := map[string][]rune{}
	var lines []map[string]any
	for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
		var v map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		lines = append(lines, v)
		if text, ok := v["text"].(string); ok {
			texts[v["text_sha256"].(string)] = []rune(text)
		}
	}
	seen := map[string]int{}
	for _, v := range lines {
		kind := "article"
		if schema, ok := v["schema"].(string); ok {
			kind = strings.TrimSuffix(strings.TrimPrefix(schema, "claimtrail."), "/1")
		}
		seen[kind]++
		assert.NoError(t, schemas[kind].Validate(v))
		if ref, ok := v["article"].(map[string]any); ok {
			assertSpans(t, v, texts[ref["text_sha256"].(string)])
		}
	}
	assert.Equal(t, 1, seen["reject"])
	assert.NotZero(t, seen["article"])
}

// TestObserve checks what the confidence sees of two claims.
func TestObserve(t *testing.T) {
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	require.NoError(t, err)
	for _, c := range []struct {
		text string
		want map[string]int // but for doubt, which is the parser's
	}{
		{"Iran sold two rockets to Syria.", map[string]int{}},
		{"Egypt thanked Chad for sending it rifles.", map[string]int{"bystanders": 1, "bare_item": 1}},
		{"Peru, after a vote in the capital of Bolivia, has not sold six tanks.", map[string]int{"bystanders": 1, "one_sided": 1, "negated": 1}},
		{"They sold Norway tanks.", map[string]int{"bare_item": 1, "unresolved": 1}},
	} {
		d := pipeline.NewDocument(&corpus.Article{ID: "a", Text: c.text})
		require.NoError(t, line.Analyse(d))
		require.NotEmpty(t, d.Claims, c.text)
		got := map[string]int{}
		for i, v := range pipeline.Observe(d, &d.Claims[0], &d.Verdicts[0]) {
			if f := pipeline.Features[i].Name; v > 0 && f != "doubt" {
				got[f] = v
			}
		}
		assert.Equal(t, c.want, got, c.text)
	}
}

// TestRecord checks one record field by field: code points, keys and their order, what is left out and what is empty.
func TestRecord(t *testing.T) {
	text := "“Ünion” sold two boats."
	d := &extract.Document{Text: text}
	for _, w := range []string{"“", "Ünion", "”", "sold", "two", "boats", "."} {
		at := strings.Index(text, w)
		d.Tokens = append(d.Tokens, extract.Span{Start: at, End: at + len(w)})
	}
	d.Tags = make([]extract.Tag, len(d.Tokens))
	d.Paragraphs = []extract.Paragraph{{Span: extract.Span{Start: 0, End: len(text)}, Sentences: [2]int{0, 1}, LeadIn: -1}}
	d.Sentences = []extract.Sentence{{Span: extract.Span{Start: 0, End: len(text)}, Tokens: extract.Range{Start: 0, End: 7}}}
	arcs := make([]extract.Arc, 7)
	for i, head := range []int{1, 3, 1, extract.Root, 5, 3, 3} {
		arcs[i] = extract.Arc{Head: head, Prob: 1}
	}
	d.Tree = extract.NewTree(arcs)
	d.Values = []extract.Value{{Range: extract.Range{Start: 4, End: 5}, Kind: extract.Quantity, Min: 2, Max: 2}}
	d.Mentions = []extract.Mention{{Head: 1, Class: extract.Firm, Entity: extract.Entity{
		ID: "name:Ünion", Name: "Ünion", Kind: extract.Company, Via: extract.ViaName, Country: "CH"}}}
	d.Claims = []extract.Claim{{
		Relation: extract.Sell, Head: 3, Predicate: extract.Range{Start: 3, End: 4}, Lemma: "sell", Form: extract.Active,
		Suppliers: []extract.Argument{{Head: 1, Range: extract.Range{Start: 1, End: 2}}},
		Items:     []extract.Argument{{Head: 5, Range: extract.Range{Start: 4, End: 6}}},
		Category:  []string{"warship"},
		Rule:      "sell/sell", Trace: "active",
	}}
	d.Verdicts = []extract.Verdict{{
		Sources: []extract.Source{{Kind: extract.UnspecifiedSource, Head: -1, Certainty: extract.Probable}},
		Status:  extract.Asserted, Polarity: extract.Positive, Certainty: extract.Certain, Path: "root",
	}}
	got := pipeline.Records(d, &corpus.Article{ID: "a1", Path: "a.txt", Text: text})
	require.Len(t, got, 1)
	assert.Regexp(t, "^[0-9a-f]{16}$", got[0].ID)
	got[0].ID, got[0].Article.TextSHA256, got[0].Confidence = "", "", 0.5
	line, err := json.Marshal(got[0])
	require.NoError(t, err)
	assert.Equal(t, `{"schema":"claimtrail.claim/1","id":"",`+
		`"article":{"id":"a1","path":"a.txt","byline":[],"text_sha256":""},`+
		`"relation":"sell","predicate":{"text":"sold","lemma":"sell","span":[8,12],"form":"active"},`+
		`"suppliers":[{"text":"Ünion","head":"Ünion","span":[1,6],"entity":{"id":"name:Ünion","name":"Ünion","kind":"company","via":"name"},"country":"CH"}],`+
		`"items":[{"text":"two boats","head":"boats","span":[13,22],"category":"warship","quantity":{"text":"two","span":[13,16],"min":2,"max":2,"approximate":false}}],`+
		`"recipients":[],"via":[],"authorities":[],"parties":[],`+
		`"sources":[{"kind":"unspecified","certainty":"probable"}],`+
		`"status":"asserted","polarity":"positive","certainty":"certain","cues":[],"responses":[],`+
		`"quote":{"exact":"“Ünion” sold two boats.","start":0,"end":23},"quoted":false,`+
		`"confidence":0.5,"rule":"sell/sell","trace":"active; root","version":"0.1.0"}`, string(line))
}

// TestOrigin checks where the phrase of an item says that the item comes from.
func TestOrigin(t *testing.T) {
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	require.NoError(t, err)
	for text, want := range map[string]string{
		"Sudan has bought North Korean rockets.":               "North Korean",
		"Sudan has bought Turkish-built drones.":               "Turkish",
		"Sudan has bought mortars of Chinese manufacture.":     "Chinese",
		"Sudan has sold Chad rifles with a range of one mile.": "",
	} {
		a := &corpus.Article{Text: text}
		d := pipeline.NewDocument(a)
		require.NoError(t, line.Analyse(d))
		records := pipeline.Records(d, a)
		if !assert.NotEmpty(t, records, text) {
			continue
		}
		got := ""
		if o := records[0].Items[0].Origin; o != nil {
			got = o.Text
		}
		assert.Equal(t, want, got, text)
	}
}
