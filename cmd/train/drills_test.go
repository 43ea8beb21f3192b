package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDrills(t *testing.T) {
	docs, err := drills(1)
	require.NoError(t, err)
	n := 0
	for _, d := range docs {
		require.NoError(t, d.Check())
		n += len(d.Sentences)
		for _, a := range d.Tree.Arcs {
			assert.NotEmpty(t, a.Rel)
		}
	}
	assert.Equal(t, drillSentences, n)
	again, err := drills(1)
	require.NoError(t, err)
	assert.Equal(t, docs, again, "the same seed gives the same sentences")
}

func TestParseGrammarRefuses(t *testing.T) {
	for _, bad := range []string{
		"a = x/NN:obj>1",       // no head
		"a = x/NN:* <b>:obj>1", // no rule b
		"a = x/NN:* y/NN:obj>7",
		"a = x",
		"a = x/NN:* y/NN:obj>z",
	} {
		_, err := parseGrammar(bad)
		assert.Error(t, err, bad)
	}
}
