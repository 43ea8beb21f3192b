package tag

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

// document makes one sentence of words parted by spaces.
func document(words string) *extract.Document {
	d := &extract.Document{Text: words}
	at := 0
	for w := range strings.FieldsSeq(words) {
		start := at + strings.Index(words[at:], w)
		at = start + len(w)
		d.Tokens = append(d.Tokens, extract.Span{Start: start, End: at})
	}
	span := extract.Span{End: len(words)}
	d.Sentences = []extract.Sentence{{Span: span, Tokens: extract.Range{End: len(d.Tokens)}}}
	d.Paragraphs = []extract.Paragraph{{Span: span, Sentences: [2]int{0, 1}, LeadIn: -1}}
	return d
}

func TestTag(t *testing.T) {
	m, err := Default()
	require.NoError(t, err)
	for _, c := range []struct{ words, want string }{
		{
			"Norway has not supplied the missiles , the minister told reporters .",
			"Norway/NNP/Norway has/VBZ/have not/RB/not supplied/VBN/supply the/DT/the missiles/NNS/missile ,/,/, the/DT/the minister/NN/minister told/VBD/tell reporters/NNS/reporter ./././",
		},
		{
			"They are n’t shipping bigger tanks .",
			"They/PRP/they are/VBP/be n’t/RB/not shipping/VBG/ship bigger/JJR/big tanks/NNS/tank ./././",
		},
	} {
		d := document(c.words)
		m.Tag(d)
		var b strings.Builder
		for i, tag := range d.Tags {
			b.WriteString(d.Word(i) + "/" + tag.XPOS + "/" + tag.Lemma + " ")
		}
		assert.Equal(t, strings.TrimSuffix(c.want, "/"), strings.TrimSpace(b.String()))
	}
}

func TestTagAnything(t *testing.T) {
	m, err := Default()
	require.NoError(t, err)
	for _, words := range []string{"", "’", "ſ İ ǆ", "\x00 \u2028", strings.Repeat("x", 5000), "ing ed er est s es ies"} {
		d := document(words)
		m.Tag(d)
		assert.Len(t, d.Tags, len(d.Tokens))
	}
}

func TestLemma(t *testing.T) {
	m, err := Default()
	require.NoError(t, err)
	var buf []byte
	for _, c := range []struct{ form, xpos, want string }{
		{"shipped", "VBD", "ship"}, {"travelled", "VBD", "travel"}, {"selling", "VBG", "sell"}, {"manufacturing", "VBG", "manufacture"},
		{"built", "VBN", "build"}, {"sought", "VBD", "seek"}, {"supplies", "VBZ", "supply"}, {"supplies", "NNS", "supply"},
		{"denied", "VBD", "deny"}, {"sanctioned", "VBN", "sanction"}, {"refitting", "VBG", "refit"}, {"deploying", "VBG", "deploy"},
		{"factories", "NNS", "factory"}, {"aircraft", "NNS", "aircraft"}, {"knives", "NNS", "knife"}, {"batches", "NNS", "batch"},
		{"Countries", "NNS", "country"}, {"heaviest", "JJS", "heavy"}, {"larger", "JJR", "large"}, {"better", "RBR", "well"},
		{"EXPORTED", "VBD", "export"}, {"Reuters", "NNP", "Reuters"}, {"licences", "NNS", "licence"}, {"organised", "VBN", "organise"},
		{"armour", "NN", "armour"}, {"centrifuges", "NNS", "centrifuge"}, {"provided", "VBN", "provide"}, {"transferred", "VBN", "transfer"},
		{"smuggled", "VBN", "smuggle"}, {"procuring", "VBG", "procure"}, {"men", "NNS", "man"}, {"S-400s", "NNS", "s-400"},
		{"freed", "VBD", "free"}, {"guaranteed", "VBN", "guarantee"}, {"re-exported", "VBN", "re-export"}, {"re-sold", "VBN", "re-sell"}, {"mothballed", "VBD", "mothball"}, {"re-", "NN", "re-"}, {"equipped", "VBN", "equip"}, {"evading", "VBG", "evade"}, {"rerouting", "VBG", "reroute"}, {"assembling", "VBG", "assemble"}, {"'s", "VBZ", "be"},
	} {
		assert.Equal(t, c.want, m.lemma(c.form, pos{xpos: c.xpos}, &buf), "%s/%s", c.form, c.xpos)
	}
}

func TestDecodeRefusesDamage(t *testing.T) {
	for _, file := range [][]byte{nil, []byte(modelName + "\n"), embedded[:len(embedded)/2]} {
		_, err := Decode(file)
		assert.Error(t, err)
	}
	m, err := Default()
	require.NoError(t, err)
	again, err := m.Encode()
	require.NoError(t, err)
	assert.Equal(t, embedded, again)
}

var text = "The ministry said on Tuesday that the company had shipped at least 40 armoured vehicles to the port , where engineers fitted them with new engines and radios ."

func BenchmarkTag(b *testing.B) {
	m, err := Default()
	require.NoError(b, err)
	d := document(strings.Repeat(text+" ", 20))
	b.ReportAllocs()
	for b.Loop() {
		m.Tag(d)
	}
	b.ReportMetric(float64(b.N*len(d.Tokens))/b.Elapsed().Seconds(), "tok/s")
}

// BenchmarkProseTag is the tagger of prose v2 on the same text, its tokenizer included, since it offers none without.
func BenchmarkProseTag(b *testing.B) {
	in := strings.Repeat(text+" ", 20)
	first, err := prose.NewDocument("x", prose.WithSegmentation(false), prose.WithExtraction(false))
	require.NoError(b, err)
	tokens := 0
	b.ReportAllocs()
	for b.Loop() {
		d, err := prose.NewDocument(in, prose.UsingModel(first.Model), prose.WithSegmentation(false), prose.WithExtraction(false))
		require.NoError(b, err)
		tokens += len(d.Tokens())
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tok/s")
}

func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		if _, err := Decode(embedded); err != nil {
			b.Fatal(err)
		}
	}
}
