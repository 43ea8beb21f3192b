package train

import (
	"maps"
	"math"
	"slices"

	"claimtrail/extract/syntax"
)

// adam is the optimiser (Kingma and Ba 2015). Input tables are sparse: only rows with a gradient move.
type adam struct {
	w             *syntax.Weights
	mean, squares *syntax.Weights
	step          int
}

const (
	beta1, beta2 = 0.9, 0.98
	clip         = 5 // largest norm of the dense gradient
)

// update applies the summed gradients of the shards, in their order, and clears them.
func (a *adam) update(shards []*shard, rate float64, by float32) {
	a.step++
	first := float32(rate / (1 - math.Pow(beta1, float64(a.step))))
	second := float32(1 / (1 - math.Pow(beta2, float64(a.step))))
	tables := len(a.w.Tables)
	all, mean, squares, sum := a.w.All(), a.mean.All(), a.squares.All(), shards[0].g.All()
	var norm float64
	for _, s := range shards[1:] {
		for i, g := range s.g.All() {
			if i < tables {
				for r := range s.touched[i] {
					row := g.W[int(r)*g.Cols : (int(r)+1)*g.Cols]
					for j, v := range row {
						sum[i].W[int(r)*g.Cols+j] += v
					}
					clear(row)
					shards[0].touched[i][r] = struct{}{}
				}
				clear(s.touched[i])
				continue
			}
			for j, v := range g.W {
				sum[i].W[j] += v
			}
			clear(g.W)
		}
	}
	for _, g := range sum[tables:] {
		for j := range g.W {
			g.W[j] *= by
			norm += float64(g.W[j]) * float64(g.W[j])
		}
	}
	limit := float32(1)
	if norm > clip*clip {
		limit = float32(clip / math.Sqrt(norm))
	}
	move := func(i, from, to int, by float32) {
		w, m, v, g := all[i].W[from:to], mean[i].W[from:to], squares[i].W[from:to], sum[i].W[from:to]
		for j := range g {
			x := g[j] * by
			g[j] = 0
			m[j] = beta1*m[j] + (1-beta1)*x
			v[j] = beta2*v[j] + (1-beta2)*x*x
			w[j] -= first * m[j] / (float32(math.Sqrt(float64(v[j]*second))) + 1e-8)
		}
	}
	for i, p := range all {
		if i >= tables {
			move(i, 0, len(p.W), limit)
			continue
		}
		for _, r := range slices.Sorted(maps.Keys(shards[0].touched[i])) {
			move(i, int(r)*p.Cols, (int(r)+1)*p.Cols, by)
		}
		clear(shards[0].touched[i])
	}
}
