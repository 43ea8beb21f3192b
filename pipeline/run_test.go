package pipeline_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/corpus"
	"claimtrail/extract"
	"claimtrail/fixtures"
	"claimtrail/pipeline"
)

// unpack writes the inputs of all fixtures to a folder.
func unpack(t testing.TB) string {
	all, err := fixtures.Load("../fixtures/articles")
	require.NoError(t, err)
	dir := t.TempDir()
	for _, f := range all {
		_, err := f.Unpack(dir)
		require.NoError(t, err)
	}
	return dir
}

// output runs a line over paths and returns all that it gives as JSON lines.
func output(t testing.TB, stages []extract.Stage, workers int, paths ...string) string {
	line, err := pipeline.NewLine(stages)
	require.NoError(t, err)
	var b bytes.Buffer
	lines := pipeline.NewJSONL(&b)
	write := func(v any) { require.NoError(t, lines.Write(v)) }
	_, err = line.Run(context.Background(), corpus.Read(context.Background(), paths, corpus.Options{}), workers, func(r *pipeline.Result) error {
		for i := range r.Records {
			write(r.Records[i])
		}
		if r.Article != nil {
			write(pipeline.NewArticle(r.Article))
		}
		if r.Document != nil {
			for _, a := range pipeline.Attributions(r.Document, r.Article) {
				write(a)
			}
		}
		if r.Reject != nil {
			write(r.Reject)
		}
		return nil
	})
	require.NoError(t, err)
	require.NoError(t, lines.Flush())
	return b.String()
}

func TestWorkers(t *testing.T) {
	dir := unpack(t)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "m.bin.txt"), []byte{0, 1, 2, 0xff}, 0o644))
	one := output(t, pipeline.Stages(pipeline.StageOptions{}), 1, dir)
	assert.Equal(t, one, output(t, pipeline.Stages(pipeline.StageOptions{}), 8, dir), "8 workers")
	assert.NotEmpty(t, one)
}

func TestPanicIsOneReject(t *testing.T) {
	dir := t.TempDir()
	for i, text := range []string{"A good day.", "A bad day.", "A fair day."} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.txt", i)), []byte(text), 0o644))
	}
	stages := []extract.Stage{{Name: "brittle", Gives: extract.SentenceLayer, Run: func(d *extract.Document) error {
		switch d.Text[2] {
		case 'b':
			panic("broken")
		case 'f':
			return errors.New("failed")
		}
		return nil
	}}}
	line, err := pipeline.NewLine(stages)
	require.NoError(t, err)
	var got []string
	sum, err := line.Run(context.Background(), corpus.Read(context.Background(), []string{dir}, corpus.Options{}), 2, func(r *pipeline.Result) error {
		if r.Reject == nil {
			got = append(got, "read")
			return nil
		}
		got = append(got, r.Reject.Stage+" "+r.Reject.Reason)
		assert.Equal(t, r.Article.Path, r.Reject.Path)
		return nil
	})
	require.NoError(t, err)
	require.Len(t, got, 3)
	assert.Regexp(t, `^brittle panic: broken \(at run_test\.go:\d+\)$`, got[1])
	assert.Equal(t, []string{"read", "brittle failed"}, []string{got[0], got[2]})
	assert.Equal(t, [2]int{1, 2}, [2]int{sum.Articles, sum.Rejects})
}

func TestRunEndsWithTheErrorOfTheCaller(t *testing.T) {
	dir := t.TempDir()
	for i := range 200 {
		require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), []byte("A day."), 0o644))
	}
	line, err := pipeline.NewLine(nil)
	require.NoError(t, err)
	full := errors.New("disk full")
	n := 0
	_, err = line.Run(context.Background(), corpus.Read(context.Background(), []string{dir}, corpus.Options{}), 4, func(*pipeline.Result) error {
		n++
		if n == 3 {
			return full
		}
		return nil
	})
	assert.Equal(t, full, err)
	assert.Equal(t, 3, n, "nothing more is handed over")
}

func TestCheckStages(t *testing.T) {
	a := extract.Stage{Name: "a", Gives: extract.SentenceLayer}
	b := extract.Stage{Name: "b", Needs: []extract.Layer{extract.SentenceLayer}, Gives: extract.TagLayer}
	assert.NoError(t, pipeline.CheckStages([]extract.Stage{a, b}))
	assert.EqualError(t, pipeline.CheckStages([]extract.Stage{b, a}), "stage b needs sentences, which no stage before it gives")
	assert.EqualError(t, pipeline.CheckStages([]extract.Stage{a, b, b}), "stage b gives tags, which is there already")
	assert.NoError(t, pipeline.CheckStages(pipeline.Stages(pipeline.StageOptions{})))
}

// TestTrigger checks that no claim is lost by not parsing the articles that hold no word of the lexicon.
func TestTrigger(t *testing.T) {
	dir := unpack(t)
	calm := filepath.Join(dir, "zz-calm.txt")
	require.NoError(t, os.WriteFile(calm, []byte("It rained. The minister walked home, and nobody saw him."), 0o644))
	claims := func(opt pipeline.StageOptions) (records []pipeline.Record, parsed bool) {
		line, err := pipeline.NewLine(pipeline.Stages(opt))
		require.NoError(t, err)
		ctx := context.Background()
		_, err = line.Run(ctx, corpus.Read(ctx, []string{dir}, corpus.Options{}), 2, func(r *pipeline.Result) error {
			records = append(records, r.Records...)
			if r.Article.Path == calm {
				parsed = r.Document.Tree.Parsed(0)
			}
			return nil
		})
		require.NoError(t, err)
		return records, parsed
	}
	with, parsed := claims(pipeline.StageOptions{})
	without, all := claims(pipeline.StageOptions{ParseAll: true})
	assert.Equal(t, without, with)
	assert.Equal(t, [2]bool{false, true}, [2]bool{parsed, all}, "the calm article is parsed only without the trigger")
}
