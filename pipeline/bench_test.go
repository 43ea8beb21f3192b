package pipeline_test

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"claimtrail/corpus"
	"claimtrail/extract"
	"claimtrail/pipeline"
)

// benchmarkArticles are the fixtures as the program reads them: dense text of the domain.
func benchmarkArticles(b *testing.B) (articles []*corpus.Article, bytes int64) {
	for item, err := range corpus.Read(context.Background(), []string{unpack(b)}, corpus.Options{}) {
		require.NoError(b, err)
		a, err := item.Article()
		require.NoError(b, err)
		articles = append(articles, a)
		bytes += int64(len(a.Text))
	}
	return articles, bytes
}

// report adds what the benchmarks of the stages and of the line have in common. The time and the allocations of an operation are
// those of all articles.
func report(b *testing.B, tokens int, bytes int64, mallocs uint64) {
	b.SetBytes(bytes)
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(float64(mallocs)/float64(tokens)/float64(b.N), "allocs/token")
}

// mallocs counts the allocations of the process so far.
func mallocs() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Mallocs
}

// BenchmarkStages measures each stage alone, on documents that the stages before it have filled, with one goroutine.
func BenchmarkStages(b *testing.B) {
	articles, bytes := benchmarkArticles(b)
	stages := pipeline.Stages(pipeline.StageOptions{})
	docs := make([]*extract.Document, len(articles))
	for i, a := range articles {
		docs[i] = pipeline.NewDocument(a)
	}
	for _, s := range stages {
		b.Run(s.Name, func(b *testing.B) {
			tokens := 0
			before := mallocs()
			for range b.N {
				tokens = 0
				for _, d := range docs {
					fresh := *d // a stage writes its own layer and reads the others
					fresh.Diagnostics = nil
					require.NoError(b, s.Run(&fresh))
					tokens += len(fresh.Tokens)
				}
			}
			report(b, tokens, bytes, mallocs()-before)
		})
		for _, d := range docs {
			require.NoError(b, s.Run(d))
		}
	}
}

// BenchmarkLine measures the line from text to records, with one goroutine.
func BenchmarkLine(b *testing.B) {
	articles, bytes := benchmarkArticles(b)
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	require.NoError(b, err)
	run := func() (tokens int) {
		for _, a := range articles {
			d := pipeline.NewDocument(a)
			require.NoError(b, line.Analyse(d))
			pipeline.Records(d, a)
			tokens += len(d.Tokens)
		}
		return tokens
	}
	tokens := run() // loads the models
	before := mallocs()
	b.ResetTimer()
	for range b.N {
		run()
	}
	report(b, tokens, bytes, mallocs()-before)
}

// BenchmarkRun measures the runner from files to records, with a goroutine a processor.
func BenchmarkRun(b *testing.B) {
	dir := unpack(b)
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(b, err)
	var bytes int64
	for _, f := range files {
		info, err := os.Stat(f)
		require.NoError(b, err)
		bytes += info.Size()
	}
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	require.NoError(b, err)
	ctx := context.Background()
	b.SetBytes(bytes)
	for range b.N {
		_, err := line.Run(ctx, corpus.Read(ctx, []string{dir}, corpus.Options{}), 0, func(*pipeline.Result) error { return nil })
		require.NoError(b, err)
	}
}
