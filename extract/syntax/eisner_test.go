package syntax

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bestTree tries every projective tree with one root over n words.
func bestTree(n int, score []float32) float32 {
	head := make([]int16, n)
	best := float32(-1e30)
	var e eisner
	var try func(d int, sum float32)
	try = func(d int, sum float32) {
		if d > n {
			roots := 0
			for _, h := range head {
				if h == 0 {
					roots++
				}
			}
			if roots == 1 && e.projective(n, head) && sum > best {
				best = sum
			}
			return
		}
		for h := 0; h <= n; h++ {
			if h != d {
				head[d-1] = int16(h)
				try(d+1, sum+score[d*(n+1)+h])
			}
		}
	}
	try(1, 0)
	return best
}

func TestTreeIsBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	var e eisner
	for n := 1; n <= 6; n++ {
		for range 60 {
			score := make([]float32, (n+1)*(n+1))
			for i := range score {
				score[i] = float32(rng.IntN(100))
			}
			head := make([]int16, n)
			e.tree(n, score, n+1, head)
			var sum float32
			roots := 0
			for d, h := range head {
				sum += score[(d+1)*(n+1)+int(h)]
				if h == 0 {
					roots++
				}
			}
			assert.Equal(t, 1, roots)
			assert.True(t, e.projective(n, head))
			assert.Equal(t, bestTree(n, score), sum, "%d words, heads %v", n, head)
		}
	}
}

func TestProjective(t *testing.T) {
	var e eisner
	for _, c := range []struct {
		head []int16
		want bool
	}{
		{[]int16{0}, true},
		{[]int16{2, 0, 2}, true},
		{[]int16{2, 3, 0}, true},
		{[]int16{2, 1, 0}, false},    // a cycle
		{[]int16{3, 4, 0, 3}, false}, // 1-3 crosses 2-4
		{[]int16{0, 1, 2, 1, 4}, true},
		{[]int16{3, 1, 0}, true},
	} {
		assert.Equal(t, c.want, e.projective(len(c.head), c.head), "%v", c.head)
	}
}
