package frame

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsWare(t *testing.T) {
	for i, w := range strings.Split(strings.TrimSpace(waresTXT), "\n") {
		assert.Equal(t, w != "" && w[0] != '#', isWare(w) && w[0] != '#', "line %d", i+1)
	}
	for _, w := range []string{"", "a", "justice", "zzz", "loo"} {
		assert.False(t, isWare(w), w)
	}
}
