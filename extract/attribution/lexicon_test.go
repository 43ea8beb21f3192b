package attribution

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLexiconLoads(t *testing.T) {
	l, err := loadLexicon()
	require.NoError(t, err)
	assert.Greater(t, l.count, 1000)
	say := l.lookup(verb, "say")
	require.Len(t, say, 1)
	assert.Equal(t, "say", string(say[0].class.name))
	assert.True(t, say[0].takes("about"))
	for _, e := range l.lookup(verb, "call") {
		if len(e.rest) == 0 {
			assert.Equal(t, "say", string(e.class.name))
		}
	}
	assert.NotEmpty(t, l.lookup(verb, "call")[0].rest, "entries of more words come first")
}

func TestLexiconFaults(t *testing.T) {
	_, err := parseLexicon("cues.tsv", "# head\nsay\tverb\tsay\nsay\tverb\tsay\nrun\tverbs\tsay\nrun\tverb\tmumble\n\tverb\tsay\nrun\tverb\tsay\tof  to\nrun off\tverb\tsay\tof\tto\n")
	require.Error(t, err)
	assert.Equal(t, `cues.tsv:3: verb "say" is listed twice
cues.tsv:4: unknown part of speech "verbs" of "run"
cues.tsv:5: unknown class "mumble" of "run"
cues.tsv:6: cue "" is empty or has stray blanks
cues.tsv:7: bad slot "" of "run"
cues.tsv:8: 5 columns, want 3 to 4`, err.Error())
}

func TestEveryClassIsUsed(t *testing.T) {
	l, err := loadLexicon()
	require.NoError(t, err)
	used := map[string]bool{}
	for p := range l.by {
		for _, es := range l.by[p] {
			for _, e := range es {
				used[string(e.class.name)] = true
			}
		}
	}
	for _, c := range classes {
		assert.True(t, used[string(c.name)], "class %s has no cue", c.name)
	}
}

func BenchmarkLexicon(b *testing.B) {
	b.SetBytes(int64(len(cuesTSV)))
	for b.Loop() {
		if _, err := parseLexicon("cues.tsv", cuesTSV); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzLexicon(f *testing.F) {
	f.Add("say\tverb\tsay\tof about\n")
	f.Add("\t\t\t\t\n#\nsay")
	f.Fuzz(func(t *testing.T, text string) {
		l, err := parseLexicon("x", text)
		if err == nil && l == nil {
			t.Fatal("neither lexicon nor error")
		}
	})
}
