package word

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Shahed-136", "shahed-000"},
		{"don’t", "don't"},
		{"“", `"`},
		{"«", `"`},
		{"S‑400", "s-000"},
		{"Ćuk", "ćuk"},
		{"…", "..."},
		{"", ""},
		{"\xff", "\uFFFD"},
	} {
		assert.Equal(t, c.want, string(Fold(nil, c.in)), c.in)
	}
}

func TestShape(t *testing.T) {
	same := [][]string{
		{"Shahed-136", "Orlan-10", "Łódź-20"},
		{"tank", "missile", "über"},
		{"U.S.", "U.N."},
	}
	for i, words := range same {
		for _, w := range words {
			assert.Equal(t, Shape(words[0]), Shape(w), w)
			assert.NotEqual(t, Shape(same[(i+1)%len(same)][0]), Shape(w), w)
		}
	}
}

func TestHash(t *testing.T) {
	assert.Equal(t, Hash([]byte("abc")), Hash([]byte("abc")))
	assert.NotEqual(t, Hash([]byte("abc")), Hash([]byte("abd")))
}

func TestAirliner(t *testing.T) {
	got := map[string]bool{}
	words := []string{"A320", "A320neo", "A350-900s", "A303", "A400M", "787-9", "737-800s", "737s", "737", "777X", "E195-E2", "E1", "C919", "C4", "CRJ900", "CRJ", "", "-", "A320-mix"}
	for _, w := range words {
		got[w] = Airliner(w)
	}
	want := map[string]bool{}
	for _, w := range words {
		want[w] = false
	}
	for _, w := range []string{"A320", "A320neo", "A350-900s", "787-9", "737-800s", "737s", "777X", "E195-E2", "C919", "CRJ900"} {
		want[w] = true
	}
	assert.Equal(t, want, got)
}
