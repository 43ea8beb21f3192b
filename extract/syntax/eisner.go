package syntax

// eisner finds the best projective tree with a single root (Eisner 1996; the root takes one child after the words have
// been combined). It is cubic in the number of words, so callers bound it.
type eisner struct {
	// Complete and incomplete spans [i, j] over words 1..n; R and L say on which side the head is. Those that are read
	// along j are stored transposed, so that every inner loop walks through memory.
	completeR, completeLT    []float32 // head i; head j, at [j][i]
	incompleteR, completeL   []float32 // head i; head j, at [i][j]
	incompleteLT, completeRT []float32 // head j, at [j][i]; head i, at [j][i]
	cutComplete              []int16   // cut of completeR at [i][j], of completeL at [j][i]
	cutIncomplete            []int16
	stack                    []span
	open                     []int16
}

type span struct {
	i, j int16
	kind uint8
}

const (
	completeLeft uint8 = iota
	completeRight
	incompleteLeft
	incompleteRight
)

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/2)[:n]
	}
	return s[:n]
}

// tree sets head[d-1] for the words d = 1..n; score[d*stride+h] is the score of head h for word d, h = 0 for the root.
func (e *eisner) tree(n int, score []float32, stride int, head []int16) {
	if e.greedy(n, score, stride, head) {
		return
	}
	w := n + 1
	size := w * w
	e.completeR, e.completeLT = grow(e.completeR, size), grow(e.completeLT, size)
	e.incompleteR, e.completeL = grow(e.incompleteR, size), grow(e.completeL, size)
	e.incompleteLT, e.completeRT = grow(e.incompleteLT, size), grow(e.completeRT, size)
	e.cutComplete, e.cutIncomplete = grow(e.cutComplete, size), grow(e.cutIncomplete, size)
	for i := 1; i <= n; i++ {
		o := i*w + i
		e.completeR[o], e.completeLT[o], e.completeL[o], e.completeRT[o] = 0, 0, 0, 0
		e.incompleteR[o], e.incompleteLT[o] = 0, 0
	}
	for k := 1; k < n; k++ {
		for i := 1; i+k <= n; i++ {
			j := i + k
			// a right-headed and a left-headed complete span meet between m and m+1
			a, b := e.completeR[i*w+i:i*w+j], e.completeLT[j*w+i+1:j*w+j+1]
			best, cut := a[0]+b[0], 0
			for m := 1; m < k; m++ {
				if v := a[m] + b[m]; v > best {
					best, cut = v, m
				}
			}
			e.cutIncomplete[i*w+j] = int16(i + cut)
			toLeft, toRight := best+score[i*stride+j], best+score[j*stride+i]
			e.incompleteLT[j*w+i] = toLeft
			e.incompleteR[i*w+j] = toRight
			// head j: complete left part and incomplete right part meet in m
			a, b = e.completeL[i*w+i:i*w+j], e.incompleteLT[j*w+i:j*w+j]
			best, cut = a[0]+b[0], 0
			for m := 1; m < k; m++ {
				if v := a[m] + b[m]; v > best {
					best, cut = v, m
				}
			}
			e.completeL[i*w+j], e.completeLT[j*w+i] = best, best
			e.cutComplete[j*w+i] = int16(i + cut)
			// head i
			a, b = e.incompleteR[i*w+i+1:i*w+j+1], e.completeRT[j*w+i+1:j*w+j+1]
			best, cut = a[0]+b[0], 0
			for m := 1; m < k; m++ {
				if v := a[m] + b[m]; v > best {
					best, cut = v, m
				}
			}
			e.completeR[i*w+j], e.completeRT[j*w+i] = best, best
			e.cutComplete[i*w+j] = int16(i + 1 + cut)
		}
	}
	root, best := 1, e.completeLT[w+1]+e.completeR[w+n]+score[stride]
	for r := 2; r <= n; r++ {
		if v := e.completeL[w+r] + e.completeR[r*w+n] + score[r*stride]; v > best {
			root, best = r, v
		}
	}
	head[root-1] = 0
	e.stack = append(e.stack[:0], span{1, int16(root), completeLeft}, span{int16(root), int16(n), completeRight})
	for len(e.stack) > 0 {
		s := e.stack[len(e.stack)-1]
		e.stack = e.stack[:len(e.stack)-1]
		if s.i == s.j {
			continue
		}
		ij, ji := int(s.i)*w+int(s.j), int(s.j)*w+int(s.i)
		switch s.kind {
		case completeLeft:
			m := e.cutComplete[ji]
			e.stack = append(e.stack, span{s.i, m, completeLeft}, span{m, s.j, incompleteLeft})
		case completeRight:
			m := e.cutComplete[ij]
			e.stack = append(e.stack, span{s.i, m, incompleteRight}, span{m, s.j, completeRight})
		default:
			if s.kind == incompleteLeft {
				head[s.i-1] = s.j
			} else {
				head[s.j-1] = s.i
			}
			m := e.cutIncomplete[ij]
			e.stack = append(e.stack, span{s.i, m, completeRight}, span{m + 1, s.j, completeLeft})
		}
	}
}

// greedy takes the best head of each word and reports whether they happen to form a projective tree with one root, which is
// then the best tree there is. Most sentences end here.
func (e *eisner) greedy(n int, score []float32, stride int, head []int16) bool {
	roots := 0
	for d := 1; d <= n; d++ {
		row := score[d*stride : d*stride+n+1]
		best := 0
		for h := 1; h <= n; h++ {
			if row[h] > row[best] && h != d {
				best = h
			}
		}
		head[d-1] = int16(best)
		if best == 0 {
			roots++
		}
	}
	return roots == 1 && e.projective(n, head)
}

// projective reports whether heads 1..n (0 for the root) form a tree without crossing arcs, the root's own arc among them. It
// reads the words from left to right and keeps the open ones on a stack, as a transition parser does.
func (e *eisner) projective(n int, head []int16) bool {
	e.open = grow(e.open, n+1)
	open := e.open // dependents of each word that are still to come: a word is attached when it has none
	clear(open)
	for _, h := range head[:n] {
		open[h]++
	}
	e.stack = e.stack[:0]
	for d := int16(1); d <= int16(n); d++ {
		e.stack = append(e.stack, span{i: d})
		for len(e.stack) > 1 {
			top, under := e.stack[len(e.stack)-1].i, e.stack[len(e.stack)-2].i
			switch {
			case head[under-1] == top && open[under] == 0:
				open[top]--
				e.stack[len(e.stack)-2] = e.stack[len(e.stack)-1]
			case head[top-1] == under && open[top] == 0:
				open[under]--
			default:
				goto next
			}
			e.stack = e.stack[:len(e.stack)-1]
		}
	next:
	}
	return len(e.stack) == 1
}
