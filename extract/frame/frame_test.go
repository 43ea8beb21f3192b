package frame

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The compiled lexicon is what the YAML files say; `go generate ./extract/frame` renews it.
func TestCompiledLexiconIsCurrent(t *testing.T) {
	l, err := Load(Sources())
	require.NoError(t, err)
	want, err := json.Marshal(l)
	require.NoError(t, err)
	assert.True(t, string(want) == strings.TrimSpace(string(compiled)), "lexicon.json is not what the YAML files say: go generate ./extract/frame")
}

// A lexicon that is wrong is refused with the place of every fault, whatever its bytes.
func TestLoadReportsEveryFault(t *testing.T) {
	constructions := &fstest.MapFile{Data: []byte("verb:\n  give_to: {subj: supplier, obj: item, to: recipient}\nnoun: {}\nagent: {}\n")}
	_, err := Load(fstest.MapFS{"constructions.yaml": constructions, "bad.yaml": {Data: []byte(`- lemma: give
  relation: gift
  verb: [give_to, take_from]
  gate: ajar
  only: [cake]
  yes: ["[Oman]{supplier gave rifles."]
- lemma: hand
  relation: supply
  verb: [give_to]
  yes: ["[Oman]{supplier} [handed]{predicate} [rifles]{item} to [Chad]{recipient}."]
  no: ["He handed in his notice."]
`)}})
	require.Error(t, err)
	assert.Equal(t, `bad.yaml:1: give: unknown relation "gift"
bad.yaml:1: give: unknown verb construction "take_from"
bad.yaml:1: give: gate is listed, parties or open, not "ajar"
bad.yaml:1: give: unknown item category "cake"
bad.yaml:1: give: no no sentence: a near miss in which nothing may be found
bad.yaml:1: give: yes: unclosed { in "[Oman]{supplier gave rifles."`, err.Error())
}

func TestCategoryGroups(t *testing.T) {
	assert.Equal(t, append([]string{"aid"}, categoryGroups["arms"]...), ungrouped([]string{"aid", "arms"}))
	for name, group := range categoryGroups {
		assert.False(t, Categories[name], "%s is the name of a group and not of a category", name)
		for _, c := range group {
			assert.True(t, Categories[c], "%s of %s", c, name)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("- lemma: hand\n  relation: supply\n  verb: [give_to]\n  yes: [\"[a]{item}\"]\n  no: [b]\n"))
	f.Add([]byte("- {lemma: x, nouns: [{lemma: y, as: out}]}\n- null\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		constructions := &fstest.MapFile{Data: []byte("verb:\n  give_to: {subj: supplier}\nnoun:\n  out: {of: item}\nagent: {}\n")}
		l, err := Load(fstest.MapFS{"constructions.yaml": constructions, "entries.yaml": {Data: data}})
		if (l == nil) == (err == nil) {
			t.Error("a lexicon or an error, not both and not neither")
		}
	})
}
