package train

import (
	"math"
	"math/rand/v2"
	"slices"

	"claimtrail/extract/syntax"
	"claimtrail/extract/syntax/kernel"
)

// example is one sentence with its gold tree.
type example struct {
	rows []syntax.Rows
	head []int // 1-based, 0 for the root
	rel  []int
}

// shard runs its part of every batch forwards and backwards. It has a gradient and a source of randomness of its own, so
// the result does not depend on which processor runs it or when.
type shard struct {
	d       syntax.Dims
	w       *syntax.Weights
	g       *syntax.Weights
	touched []map[int32]struct{} // rows of the input tables with a gradient
	rng     *rand.Rand
	o       Options
	arena   arena
	pack    []float32

	loss         float64
	right, total int
}

func newShard(d syntax.Dims, w *syntax.Weights, o Options, stream uint64) *shard {
	s := &shard{d: d, w: w, g: syntax.NewWeights(d), o: o, rng: rand.New(rand.NewPCG(o.Seed, stream))}
	for range d.Embed {
		s.touched = append(s.touched, map[int32]struct{}{})
	}
	return s
}

// arena hands out zeroed memory that is all taken back at once.
type arena struct {
	buf []float32
	off int
}

func (a *arena) get(n int) []float32 {
	n8 := (n + 7) &^ 7
	if a.off+n8 > len(a.buf) {
		a.buf = make([]float32, max(2*len(a.buf), n8*2, 1<<22))
		a.off = 0
	}
	s := a.buf[a.off : a.off+n : a.off+n8]
	a.off += n8
	clear(s)
	return s
}

// mul gives x·W for t rows of x.
func (s *shard) mul(x []float32, w *syntax.Matrix, bias *syntax.Matrix, t int) []float32 {
	y := s.arena.get(t * w.Cols)
	if bias != nil {
		for i := range t {
			copy(y[i*w.Cols:], bias.W)
		}
	}
	s.matmul(y, x, w.Rows, 1, w.W, w.Cols, 1, t, w.Cols, w.Rows)
	return y
}

func (s *shard) matmul(c, a []float32, ar, ac int, b []float32, br, bc, m, n, k int) {
	if len(s.pack) < packSize(k) {
		s.pack = make([]float32, packSize(k))
	}
	matmul(c, a, ar, ac, b, br, bc, m, n, k, s.pack)
}

// back is the reverse of mul: it adds to dx, which may be nil, and to the gradients of w and bias.
func (s *shard) back(dx, x, dy []float32, w, gw, gb *syntax.Matrix, t int) {
	if dx != nil {
		s.matmul(dx, dy, w.Cols, 1, w.W, 1, w.Cols, t, w.Rows, w.Cols)
	}
	s.matmul(gw.W, x, 1, w.Rows, dy, w.Cols, 1, w.Rows, w.Cols, t)
	if gb != nil {
		for i := range t {
			for j, v := range dy[i*w.Cols : (i+1)*w.Cols] {
				gb.W[j] += v
			}
		}
	}
}

// leak is the slope of the rectifier for negative values.
const leak = syntax.Leak

func rectify(z []float32) {
	for i, v := range z {
		if v < 0 {
			z[i] = v * leak
		}
	}
}

func rectifyBack(dz, z []float32) {
	for i, v := range z {
		if v < 0 {
			dz[i] *= leak
		}
	}
}

// mask is a dropout mask: 0 with probability p, otherwise the value that keeps the mean.
func (s *shard) mask(n int, p float64) []float32 {
	m := s.arena.get(n)
	keep := float32(1 / (1 - p))
	limit := uint32(p * (1 << 32))
	for i := range m {
		if s.rng.Uint32() >= limit {
			m[i] = keep
		}
	}
	return m
}

func scale(x, by []float32) {
	for i, v := range by {
		x[i] *= v
	}
}

type layerState struct {
	in, x, p, c, f, r, h, mask []float32
}

// run adds the gradient of the loss of a batch.
func (s *shard) run(batch []example) {
	s.arena.off = 0
	d, w, g := s.d, s.w, s.g
	t := 0
	from := make([]int, len(batch)) // row of the root of each sentence
	for i, e := range batch {
		from[i] = t
		t += len(e.rows) + 1
	}
	width, dd := d.Input(), 2*d.Hidden

	// input
	x := s.arena.get(t * width)
	rows := make([]syntax.Rows, t)
	for i, e := range batch {
		for k, r := range e.rows {
			at := from[i] + k + 1
			o := at * width
			for table := range r {
				p := s.o.WordDrop
				if table > 0 {
					p *= 0.3
				}
				if s.rng.Float64() < p {
					r[table] = 0
				}
				n := d.Embed[table]
				copy(x[o:o+n], w.Tables[table].W[int(r[table])*n:])
				o += n
			}
			rows[at] = r
		}
	}
	y := s.mul(x, &w.In, &w.InBias, t)
	rectify(y)
	for i := range batch {
		copy(y[from[i]*dd:(from[i]+1)*dd], w.Root.W)
	}

	// encoder
	cur := y
	states := make([]layerState, d.Layers)
	for li := range states {
		st := &states[li]
		st.in = cur
		st.x = s.arena.get(t * dd)
		copy(st.x, cur)
		st.mask = s.mask(len(batch)*dd, s.o.Dropout)
		for i, e := range batch {
			for k := range len(e.rows) + 1 {
				scale(st.x[(from[i]+k)*dd:(from[i]+k+1)*dd], st.mask[i*dd:(i+1)*dd])
			}
		}
		st.p = s.mul(st.x, &w.Layers[li].W, &w.Layers[li].Bias, t)
		st.c, st.f, st.r, st.h = s.arena.get(t*dd), s.arena.get(t*dd), s.arena.get(t*dd), s.arena.get(t*dd)
		for i, e := range batch {
			s.recur(st, w.Layers[li].Peep.W, from[i], len(e.rows)+1)
		}
		cur = st.h
	}

	// heads
	na, nl := d.Arc, d.Label
	ah, ad := s.mul(cur, &w.ArcHead, &w.ArcHeadB, t), s.mul(cur, &w.ArcDep, &w.ArcDepB, t)
	lh, ld := s.mul(cur, &w.RelHead, &w.RelHeadB, t), s.mul(cur, &w.RelDep, nil, t)
	rectify(ah)
	rectify(ad)
	ahm, adm := s.mask(t*na, s.o.Dropout), s.mask(t*na, s.o.Dropout)
	scale(ah, ahm)
	scale(ad, adm)
	adu := s.mul(ad, &w.Biaffine, &w.Prior, t)
	dah, dadu := s.arena.get(t*na), s.arena.get(t*na)
	dlh, dld := s.arena.get(t*nl), s.arena.get(t*nl)
	hid := s.arena.get(t * nl)
	for i, e := range batch {
		n1, o := len(e.rows)+1, from[i]
		ahs, adus := ah[o*na:(o+n1)*na], adu[o*na:(o+n1)*na]
		sc := s.arena.get(n1 * n1) // row: dependent, column: head
		s.matmul(sc, adus, na, 1, ahs, 1, na, n1, n1, na)
		clear(sc[:n1])
		for dep := 1; dep < n1; dep++ {
			row := sc[dep*n1 : (dep+1)*n1]
			row[dep] = float32(math.Inf(-1))
			gold := e.head[dep-1]
			s.softmax(row, gold, true)
			hrow, drow, out := lh[(o+gold)*nl:(o+gold+1)*nl], ld[(o+dep)*nl:(o+dep+1)*nl], hid[(o+dep)*nl:]
			for j, v := range hrow {
				out[j] = v + drow[j]
			}
		}
		s.matmul(dadu[o*na:(o+n1)*na], sc, n1, 1, ahs, na, 1, n1, na, n1)
		s.matmul(dah[o*na:(o+n1)*na], sc, 1, n1, adus, na, 1, n1, na, n1)
	}
	rectify(hid)
	lm := s.mask(t*nl, s.o.Dropout*0.5)
	scale(hid, lm)
	rel := s.mul(hid, &w.Rel, &w.RelBias, t)
	for i, e := range batch {
		clear(rel[from[i]*d.Rel : (from[i]+1)*d.Rel])
		for k, gold := range e.rel {
			at := from[i] + k + 1
			s.softmax(rel[at*d.Rel:(at+1)*d.Rel], gold, false)
		}
	}
	dhid := s.arena.get(t * nl)
	s.back(dhid, hid, rel, &w.Rel, &g.Rel, &g.RelBias, t)
	scale(dhid, lm)
	rectifyBack(dhid, hid)
	for i, e := range batch {
		for k, gold := range e.head {
			dep, head := from[i]+k+1, from[i]+gold
			for j, v := range dhid[dep*nl : (dep+1)*nl] {
				dlh[head*nl+j] += v
				dld[dep*nl+j] += v
			}
		}
	}
	dad := s.arena.get(t * na)
	s.back(dad, ad, dadu, &w.Biaffine, &g.Biaffine, &g.Prior, t)
	scale(dah, ahm)
	scale(dad, adm)
	rectifyBack(dah, ah)
	rectifyBack(dad, ad)
	dcur := s.arena.get(t * dd)
	s.back(dcur, cur, dah, &w.ArcHead, &g.ArcHead, &g.ArcHeadB, t)
	s.back(dcur, cur, dad, &w.ArcDep, &g.ArcDep, &g.ArcDepB, t)
	s.back(dcur, cur, dlh, &w.RelHead, &g.RelHead, &g.RelHeadB, t)
	s.back(dcur, cur, dld, &w.RelDep, &g.RelDep, nil, t)

	// encoder, backwards
	for li := d.Layers - 1; li >= 0; li-- {
		st := &states[li]
		dp, din := s.arena.get(t*3*dd), s.arena.get(t*dd)
		for i, e := range batch {
			s.recurBack(st, w.Layers[li].Peep.W, g.Layers[li].Peep.W, dcur, dp, din, from[i], len(e.rows)+1)
		}
		dx := s.arena.get(t * dd)
		s.back(dx, st.x, dp, &w.Layers[li].W, &g.Layers[li].W, &g.Layers[li].Bias, t)
		for i, e := range batch {
			for k := range len(e.rows) + 1 {
				o := (from[i] + k) * dd
				for j, m := range st.mask[i*dd : (i+1)*dd] {
					din[o+j] += dx[o+j] * m
				}
			}
		}
		dcur = din
	}

	// input, backwards
	for i := range batch {
		for j, v := range dcur[from[i]*dd : (from[i]+1)*dd] {
			g.Root.W[j] += v
		}
		clear(dcur[from[i]*dd : (from[i]+1)*dd])
	}
	rectifyBack(dcur, y)
	dx := s.arena.get(t * width)
	s.back(dx, x, dcur, &w.In, &g.In, &g.InBias, t)
	for i, e := range batch {
		for k := range e.rows {
			at := from[i] + k + 1
			o := at * width
			for table, r := range rows[at] {
				n := d.Embed[table]
				s.touched[table][r] = struct{}{}
				for j, v := range dx[o : o+n] {
					g.Tables[table].W[int(r)*n+j] += v
				}
				o += n
			}
		}
	}
}

// softmax turns scores into the gradient of the cross-entropy for the gold choice, and adds to the loss.
func (s *shard) softmax(z []float32, gold int, arc bool) {
	top := slices.Max(z)
	if arc {
		s.total++
		if z[gold] == top {
			s.right++
		}
	}
	var sum float64
	for i, v := range z {
		z[i] = kernel.Exp(v - top)
		sum += float64(z[i])
	}
	by := float32(1 / sum)
	for i := range z {
		z[i] *= by
	}
	s.loss -= math.Log(float64(z[gold]) + 1e-9)
	z[gold]--
}

// recur is the recurrence of one SRU layer over one sentence of n rows from row o, in both directions.
func (s *shard) recur(st *layerState, peep []float32, o, n int) {
	h := s.d.Hidden
	zero := s.arena.get(h)
	for dir := range 2 {
		vf, vr := peep[dir*2*h:dir*2*h+h], peep[dir*2*h+h:dir*2*h+2*h]
		prev := zero
		for q := range n {
			t := o + q
			if dir == 1 {
				t = o + n - 1 - q
			}
			p := st.p[t*6*h+dir*3*h:]
			px, pf, pr := p[:h], p[h:2*h], p[2*h:3*h]
			at := t*2*h + dir*h
			c, f, r, out, in := st.c[at:at+h], st.f[at:at+h], st.r[at:at+h], st.h[at:at+h], st.in[at:at+h]
			for j, pc := range prev {
				fj, rj := kernel.Sigmoid(pf[j]+vf[j]*pc), kernel.Sigmoid(pr[j]+vr[j]*pc)
				cj := px[j] + fj*(pc-px[j])
				c[j], f[j], r[j] = cj, fj, rj
				out[j] = in[j] + rj*(cj-in[j])
			}
			prev = c
		}
	}
}

func (s *shard) recurBack(st *layerState, peep, gpeep, dh, dp, din []float32, o, n int) {
	h := s.d.Hidden
	zero, dc := s.arena.get(h), s.arena.get(h)
	for dir := range 2 {
		vf, vr := peep[dir*2*h:dir*2*h+h], peep[dir*2*h+h:dir*2*h+2*h]
		gvf, gvr := gpeep[dir*2*h:dir*2*h+h], gpeep[dir*2*h+h:dir*2*h+2*h]
		clear(dc)
		for q := n - 1; q >= 0; q-- {
			t, before := o+q, o+q-1
			if dir == 1 {
				t, before = o+n-1-q, o+n-q
			}
			prev := zero
			if q > 0 {
				prev = st.c[before*2*h+dir*h:][:h]
			}
			px := st.p[t*6*h+dir*3*h:][:h]
			dpt := dp[t*6*h+dir*3*h:]
			dpx, dpf, dpr := dpt[:h], dpt[h:2*h], dpt[2*h:3*h]
			at := t*2*h + dir*h
			c, f, r, in := st.c[at:at+h], st.f[at:at+h], st.r[at:at+h], st.in[at:at+h]
			dht, dint := dh[at:at+h], din[at:at+h]
			for j, pc := range prev {
				gj, rj, fj := dht[j], r[j], f[j]
				dint[j] = gj * (1 - rj)
				db := gj * (c[j] - in[j]) * rj * (1 - rj)
				dcj := dc[j] + gj*rj
				da := dcj * (pc - px[j]) * fj * (1 - fj)
				gvr[j] += db * pc
				gvf[j] += da * pc
				dpx[j] = dcj * (1 - fj)
				dpf[j], dpr[j] = da, db
				dc[j] = db*vr[j] + dcj*fj + da*vf[j]
			}
		}
	}
}
