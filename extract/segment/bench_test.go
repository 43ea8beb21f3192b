package segment

import (
	"runtime"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"claimtrail/extract"
)

// article is a text of about 1 kB in the manner of a wire report.
const article = `Port city seizes crates bound for rebels

HARBOUR TOWN — Customs officers at the northern port said on Tuesday that they had opened 14 containers declared as farm machinery and found parts for
S-300 air-defence missiles, Kh-22 engines and "at least 2,500" mortar fuses. Gen. A. R. Holm, who leads the inspection unit, told reporters that the shipment
was worth $3.4m and had come from a firm that didn't exist. "We can't say who paid for it," he said. "But somebody in the U.S. knew."

The papers named three buyers:

• a trading house in the capital, founded on Feb. 3, 2011;
• Orbital Works Inc., a maker of 155-mm shells;
• the rebels' own purchasing office.

A spokeswoman for the ministry declined to comment... The ship, the 40-year-old "Maria", left at 6 p.m. No. 5 berth was closed until noon. See
https://example.org/harbour?id=5 for the list, or write to desk@example.org. It's unclear whether the crew — mostly hired abroad — knew what was on board.

`

var benchText = strings.Repeat(article, 100)

func BenchmarkStage(b *testing.B) {
	d := &extract.Document{Text: benchText}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b.SetBytes(int64(len(benchText)))
	for b.Loop() {
		*d = extract.Document{Text: benchText}
		if err := Stage().Run(d); err != nil {
			b.Fatal(err)
		}
	}
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/float64(b.N)/float64(len(d.Tokens)), "allocs/token")
	b.ReportMetric(float64(len(d.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkStageArticle is the cost of one short article: the splitter's model must not be loaded again.
func BenchmarkStageArticle(b *testing.B) {
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		if err := Stage().Run(&extract.Document{Text: article}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTokenize(b *testing.B) {
	b.SetBytes(int64(len(benchText)))
	var toks []extract.Span
	for b.Loop() {
		toks = tokenize(toks[:0], benchText, extract.Span{End: len(benchText)})
	}
	b.ReportMetric(float64(len(toks))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkSentences(b *testing.B) {
	toks := tokenize(nil, benchText, extract.Span{End: len(benchText)})
	marks := make([]mark, len(toks))
	var ends []int
	b.SetBytes(int64(len(benchText)))
	for b.Loop() {
		clear(marks)
		ends, _ = sentenceEnds(ends[:0], benchText, toks, marks)
	}
}

func benchmarkProse(b *testing.B, text string, opts ...prose.DocOpt) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	opts = append(opts, prose.WithTagging(false), prose.WithExtraction(false))
	for b.Loop() {
		if _, err := prose.NewDocument(text, opts...); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkProseSentences(b *testing.B) {
	benchmarkProse(b, benchText, prose.WithTokenization(false))
}

func BenchmarkProseSentencesArticle(b *testing.B) {
	benchmarkProse(b, article, prose.WithTokenization(false))
}

func BenchmarkProseTokens(b *testing.B) { benchmarkProse(b, benchText, prose.WithSegmentation(false)) }

// BenchmarkLoadSplitter is what the first article of a process pays.
func BenchmarkLoadSplitter(b *testing.B) {
	for b.Loop() {
		if _, err := newSentenceTokenizer(nil); err != nil {
			b.Fatal(err)
		}
	}
}
