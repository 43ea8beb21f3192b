package pipeline_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/pipeline"
)

func TestFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "claims.jsonl")
	write := func(name, text string, finish func(*pipeline.File) error) {
		f, err := pipeline.CreateFile(name)
		require.NoError(t, err)
		_, err = f.WriteString(text)
		require.NoError(t, err)
		require.NoError(t, finish(f))
	}
	commit := (*pipeline.File).Commit
	abandon := func(f *pipeline.File) error { f.Abandon(); return nil }
	holds := func(want string) {
		got, err := os.ReadFile(name)
		require.NoError(t, err)
		all, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
		assert.LessOrEqual(t, len(all), 2, "no temporary file is left")
	}
	write(name, "one", commit)
	holds("one")
	write(name, "two", abandon)
	holds("one")

	link := filepath.Join(dir, "latest.jsonl")
	require.NoError(t, os.Symlink("claims.jsonl", link))
	write(link, "three", commit)
	holds("three")
	to, err := os.Readlink(link)
	require.NoError(t, err)
	assert.Equal(t, "claims.jsonl", to, "the link stays one")
}

// A device keeps its place, whoever runs the program.
func TestFileThatIsDevice(t *testing.T) {
	for _, finish := range []func(*pipeline.File) error{(*pipeline.File).Commit, func(f *pipeline.File) error { f.Abandon(); return nil }} {
		f, err := pipeline.CreateFile(os.DevNull)
		require.NoError(t, err)
		_, err = f.WriteString("lost")
		require.NoError(t, err)
		require.NoError(t, finish(f))
		i, err := os.Stat(os.DevNull)
		require.NoError(t, err)
		assert.NotZero(t, i.Mode()&os.ModeDevice)
	}
}
