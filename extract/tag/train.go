package tag

import (
	"cmp"
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// Training says how Train goes about it.
type Training struct {
	Members    int    // perceptrons, trained on the sentences in different orders, of which the mean is taken
	Rounds     int    // passes of each over the data
	MinUpdates int32  // a row that changed less often is dropped
	MinWeight  int32  // a weight below that, in units of 1/32, is dropped
	Seed       uint64 // order of the sentences
}

// Published is the training of the embedded model; Quick is that of a tagger that only serves to train the parser.
var (
	Published = Training{Members: 5, Rounds: 6, MinUpdates: 10, MinWeight: 3, Seed: 1}
	Quick     = Training{Members: 1, Rounds: 10, MinUpdates: 3, MinWeight: 1, Seed: 1}
)

const (
	classCount = 3    // a word seen less often has no ambiguity class
	fixedCount = 20   // a spelling seen less often is never fixed
	fixedShare = 0.99 // share of the first tag from which a spelling is fixed
	weightUnit = 32   // integer weight of 1
)

// perceptron is the table while it learns. Weights are averaged over all steps by the usual trick: each entry knows when
// it last changed.
type perceptron struct {
	slots []int32 // hash table: number of a row plus one, 0 for an empty slot; a power of two in length
	rows  []learning
	now   int64
}

// find is the number of the row of key, or -1.
func (p *perceptron) find(key uint32) int32 {
	mask := uint32(len(p.slots) - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		r := p.slots[i] - 1
		if r < 0 || p.rows[r].key == key {
			return r
		}
	}
}

// add makes a row for a key that has none.
func (p *perceptron) add(key uint32) int32 {
	p.rows = append(p.rows, learning{key: key})
	if 2*len(p.rows) > len(p.slots) {
		p.slots = make([]int32, 2*len(p.slots))
		for i := range p.rows {
			p.place(int32(i))
		}
	} else {
		p.place(int32(len(p.rows) - 1))
	}
	return int32(len(p.rows) - 1)
}

func (p *perceptron) place(row int32) {
	mask := uint32(len(p.slots) - 1)
	i := p.rows[row].key & mask
	for p.slots[i] != 0 {
		i = (i + 1) & mask
	}
	p.slots[i] = row + 1
}

type learning struct {
	key     uint32
	updates int32
	entries []cell
}

type cell struct {
	tag    uint8
	weight int32
	last   int64
	sum    int64
}

func (p *perceptron) score(scores *[256]int32, keys []uint32) {
	for _, k := range keys {
		if r := p.find(k); r >= 0 {
			for i := range p.rows[r].entries {
				c := &p.rows[r].entries[i]
				scores[c.tag] += c.weight
			}
		}
	}
}

func (p *perceptron) update(keys []uint32, tag uint8, by int32) {
	for _, k := range keys {
		r := p.find(k)
		if r < 0 {
			r = p.add(k)
		}
		row := &p.rows[r]
		row.updates++
		i := slices.IndexFunc(row.entries, func(c cell) bool { return c.tag == tag })
		if i < 0 {
			i = len(row.entries)
			row.entries = append(row.entries, cell{tag: tag, last: p.now})
		}
		c := &row.entries[i]
		c.sum += (p.now - c.last) * int64(c.weight)
		c.last = p.now
		c.weight += by
	}
}

// restart forgets the weights but keeps their sums, so that the mean runs over several perceptrons that saw the data in
// another order.
func (p *perceptron) restart() {
	for _, r := range p.rows {
		for i := range r.entries {
			c := &r.entries[i]
			c.sum += (p.now - c.last) * int64(c.weight)
			c.last, c.weight = p.now, 0
		}
	}
}

// averaged gives the table of mean weights without the rows that hardly ever changed.
func (p *perceptron) averaged(t Training) *table {
	var rows []weights
	for _, r := range p.rows {
		if r.updates < t.MinUpdates || len(r.entries) > 255 {
			continue
		}
		w := weights{key: r.key}
		for _, c := range r.entries {
			sum := c.sum + (p.now-c.last)*int64(c.weight)
			if v := int32(math.Round(float64(sum) / float64(max(p.now, 1)) * weightUnit)); max(v, -v) >= t.MinWeight {
				w.entries = append(w.entries, v<<8|int32(c.tag))
			}
		}
		if len(w.entries) > 0 {
			rows = append(rows, w)
		}
	}
	return buildTable(rows)
}

// Train learns tags and lemmas from the documents, whose Tags are gold.
func Train(docs []*extract.Document, t Training) *Model {
	m := &Model{}
	counts := m.vocabulary(docs)
	id := map[pos]int{}
	for i, p := range m.tags {
		id[p] = i
	}
	m.dictionary(counts)
	m.lemmas = learnLemmas(docs)

	type sentence struct {
		views []view
		gold  []uint8
	}
	var data []sentence
	w := &workspace{}
	var rng *rand.Rand
	for _, d := range docs {
		for _, s := range d.Sentences {
			x := sentence{views: slices.Clone(m.views(d, s.Tokens, w))}
			for _, g := range d.Tags[s.Tokens.Start:s.Tokens.End] {
				x.gold = append(x.gold, uint8(id[pos{g.XPOS, g.UPOS}]))
			}
			data = append(data, x)
		}
	}
	p := &perceptron{slots: make([]int32, 1<<16)}
	for round := range t.Rounds * t.Members {
		if round%t.Rounds == 0 {
			p.restart()
			rng = rand.New(rand.NewPCG(t.Seed, uint64(7+round)))
		}
		rng.Shuffle(len(data), func(i, k int) { data[i], data[k] = data[k], data[i] })
		for _, s := range data {
			p1, p2 := before, before
			for i, gold := range s.gold {
				best := uint8(0)
				if f := s.views[i+2].fixed; f >= 0 {
					best = uint8(f)
				} else {
					keys := w.keys[:features(&w.keys, s.views, i+2, p1, p2)]
					clear(w.scores[:])
					p.score(&w.scores, keys)
					for k := range m.tags {
						if w.scores[k] > w.scores[best] {
							best = uint8(k)
						}
					}
					p.now++
					if best != gold {
						p.update(keys, gold, 1)
						p.update(keys, best, -1)
					}
				}
				p1, p2 = uint32(best), p1
			}
		}
	}
	m.table = p.averaged(t)
	return m
}

// seen counts the tags of one spelling.
type seen map[pos]int

// vocabulary sets the tags, the most frequent first, and counts them for every spelling.
func (m *Model) vocabulary(docs []*extract.Document) map[string]seen {
	counts := map[string]seen{}
	all := seen{}
	for _, d := range docs {
		for i, g := range d.Tags {
			p := pos{g.XPOS, g.UPOS}
			f := d.Word(i)
			if counts[f] == nil {
				counts[f] = seen{}
			}
			counts[f][p]++
			all[p]++
		}
	}
	m.tags = all.ranked()
	if len(m.tags) > 256 {
		m.tags = m.tags[:256]
	}
	return counts
}

// ranked are the tags, the most frequent first.
func (s seen) ranked() []pos {
	return slices.SortedFunc(maps.Keys(s), func(a, b pos) int {
		return cmp.Or(cmp.Compare(s[b], s[a]), cmp.Compare(a.xpos, b.xpos), cmp.Compare(a.upos, b.upos))
	})
}

func (s seen) total() int {
	n := 0
	for _, c := range s {
		n += c
	}
	return n
}

// dictionary sets the known words: their ambiguity class, which is a hash of the tags with a twelfth of the occurrences
// and of the first one, and the spellings with one tag.
func (m *Model) dictionary(counts map[string]seen) {
	m.words = map[string]entry{}
	folded := map[string]seen{}
	spellings := map[string][]string{}
	for _, form := range sorted(counts) {
		f := string(word.Fold(nil, form))
		if folded[f] == nil {
			folded[f] = seen{}
		}
		for p, c := range counts[form] {
			folded[f][p] += c
		}
		spellings[f] = append(spellings[f], form)
	}
	for f, s := range folded {
		total := s.total()
		if total < classCount {
			continue
		}
		ranked := s.ranked()
		var h uint32
		for _, p := range ranked {
			if s[p]*12 >= total {
				h += word.Hash([]byte(p.xpos+"|"+p.upos)) * 2654435761
			}
		}
		e := entry{class: h*31 + word.Hash([]byte(ranked[0].xpos+"|"+ranked[0].upos))}
		for _, form := range spellings[f] {
			c := counts[form]
			n := c.total()
			first := c.ranked()[0]
			k := slices.Index(m.tags, first)
			if n >= fixedCount && k >= 0 && float64(c[first]) >= fixedShare*float64(n) {
				e.fixed = append(e.fixed, fixed{form, int16(k)})
			}
		}
		m.words[f] = e
	}
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
