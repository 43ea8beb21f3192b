package frame

import (
	"encoding/json"
	"strings"
	"testing"

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
