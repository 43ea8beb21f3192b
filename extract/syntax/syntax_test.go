package syntax

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

// document makes a tagged document of sentences written as "word/TAG word/TAG".
func document(sentences ...string) *extract.Document {
	d := &extract.Document{}
	for i, s := range sentences {
		if i > 0 {
			d.Text += "\n\n"
		}
		first := len(d.Tokens)
		start := len(d.Text)
		for k, f := range strings.Fields(s) {
			if k > 0 {
				d.Text += " "
			}
			at := strings.LastIndexByte(f, '/')
			d.Tokens = append(d.Tokens, extract.Span{Start: len(d.Text), End: len(d.Text) + at})
			d.Tags = append(d.Tags, extract.Tag{XPOS: f[at+1:]})
			d.Text += f[:at]
		}
		span := extract.Span{Start: start, End: len(d.Text)}
		d.Sentences = append(d.Sentences, extract.Sentence{Span: span, Tokens: extract.Range{Start: first, End: len(d.Tokens)}, Paragraph: i})
		d.Paragraphs = append(d.Paragraphs, extract.Paragraph{Span: span, Sentences: [2]int{i, i + 1}, LeadIn: -1})
	}
	return d
}

// tree writes the arcs as "word<rel-head" joined by spaces.
func tree(d *extract.Document) string {
	var b strings.Builder
	for i, a := range d.Tree.Arcs {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(d.Word(i) + "<" + a.Rel + "-")
		if a.Head >= 0 {
			b.WriteString(d.Word(a.Head))
		}
	}
	return b.String()
}

func model(t testing.TB) *Model {
	m, err := Default()
	require.NoError(t, err)
	return m
}

func TestParse(t *testing.T) {
	d := document("Norway/NNP sold/VBD two/CD frigates/NNS to/IN Chile/NNP ./.")
	model(t).Parse(d, nil)
	require.NoError(t, d.Check())
	assert.Equal(t, "Norway<nsubj-sold sold<root- two<nummod-frigates frigates<obj-sold to<case-Chile Chile<obl-sold .<punct-sold", tree(d))
	for _, a := range d.Tree.Arcs {
		assert.True(t, a.Prob > 0.3 && a.Prob <= 1)
	}
}

func TestParseAloneAndTogether(t *testing.T) {
	s := []string{
		"The/DT drones/NNS were/VBD built/VBN by/IN a/DT firm/NN in/IN Izmir/NNP ,/, officials/NNS said/VBD ./.",
		"Rockets/NNS !/.",
		"It/PRP has/VBZ shipped/VBN engines/NNS ,/, spare/JJ parts/NNS and/CC fuel/NN since/IN May/NNP ./.",
	}
	all := document(s...)
	m := model(t)
	m.Parse(all, nil)
	require.NoError(t, all.Check())
	n := 0
	for _, x := range s {
		one := document(x)
		m.Parse(one, nil)
		for i, a := range one.Tree.Arcs {
			if a.Head >= 0 {
				a.Head += n
			}
			assert.Equal(t, a, all.Tree.Arcs[n+i])
		}
		n += len(one.Tokens)
	}
}

func TestParseWanted(t *testing.T) {
	d := document("Guns/NNS arrived/VBD ./.", "Nobody/NN knew/VBD ./.")
	model(t).Parse(d, func(_ *extract.Document, sentence int) bool { return sentence == 1 })
	require.NoError(t, d.Check())
	assert.False(t, d.Tree.Parsed(0))
	assert.True(t, d.Tree.Parsed(3))
}

func TestParseLongSentence(t *testing.T) {
	d := document(strings.Repeat("ships/NNS ,/, ", 2000))
	model(t).Parse(d, nil)
	require.NoError(t, d.Check())
	roots := 0
	for _, a := range d.Tree.Arcs {
		if a.Head == extract.Root {
			roots++
		}
	}
	assert.Equal(t, 1, roots)
	assert.Equal(t, []extract.Diagnostic{{Code: extract.LongSentence, At: d.Sentences[0].Span}}, d.Diagnostics)
}

// TestPortableSameBits runs itself again with the vector instructions switched off, and compares every arc and probability.
func TestPortableSameBits(t *testing.T) {
	const variable = "CLAIMTRAIL_PRINT_ARCS"
	d := document(
		"Officials/NNS in/IN Lima/NNP said/VBD the/DT yard/NN ,/, which/WDT built/VBD two/CD patrol/NN boats/NNS for/IN Gabon/NNP ,/, had/VBD not/RB been/VBN paid/VBN ./.",
		"Shells/NNS were/VBD sent/VBN to/IN Sudan/NNP by/IN three/CD brokers/NNS and/CC a/DT bank/NN in/IN May/NNP ./.",
		"No/DT comment/NN")
	model(t).Parse(d, nil)
	var b strings.Builder
	for _, a := range d.Tree.Arcs {
		fmt.Fprintf(&b, "%d %s %08x\n", a.Head, a.Rel, math.Float32bits(a.Prob))
	}
	if os.Getenv(variable) != "" {
		fmt.Print("<" + b.String() + ">")
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestPortableSameBits$")
	cmd.Env = append(os.Environ(), variable+"=1", "GODEBUG=cpu.avx2=off")
	out, err := cmd.Output()
	require.NoError(t, err)
	assert.Contains(t, string(out), "<"+b.String()+">")
}

func TestDecodeRefusesDamage(t *testing.T) {
	for _, file := range [][]byte{nil, []byte("claimtrail parser 1\n"), embedded[:len(embedded)/2]} {
		_, err := Decode(file)
		assert.Error(t, err)
	}
	m := model(t)
	again, err := m.Encode()
	require.NoError(t, err)
	assert.Equal(t, embedded, again)
}

func BenchmarkParse(b *testing.B) {
	m := model(b)
	var s []string
	for range 10 {
		s = append(s,
			"The/DT ministry/NN said/VBD on/IN Tuesday/NNP that/IN the/DT company/NN had/VBD shipped/VBN at/RB least/RBS 40/CD armoured/JJ vehicles/NNS to/IN the/DT port/NN ,/, where/WRB engineers/NNS fitted/VBD them/PRP with/IN new/JJ engines/NNS ./.",
			"Two/CD frigates/NNS ,/, which/WDT the/DT yard/NN delivered/VBD in/IN May/NNP ,/, carry/VBP missiles/NNS made/VBN in/IN France/NNP and/CC Italy/NNP ./.",
			"Officials/NNS denied/VBD the/DT report/NN ./.")
	}
	d := document(s...)
	b.ReportAllocs()
	for b.Loop() {
		m.Parse(d, nil)
	}
	b.ReportMetric(float64(b.N*len(d.Tokens))/b.Elapsed().Seconds(), "tok/s")
}

func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		if _, err := Decode(embedded); err != nil {
			b.Fatal(err)
		}
	}
}
