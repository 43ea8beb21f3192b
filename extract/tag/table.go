package tag

import (
	"cmp"
	"runtime"
	"slices"

	"claimtrail/extract/internal/pack"
)

// table holds the weights: a hash table of rows, each a short list of (tag, weight). It is filled in the order of its keys,
// and a key lies at or after the place that its high bits name, so loading writes memory from front to back.
type table struct {
	shift   uint
	slots   []slot
	entries []int32 // weight<<8 | tag
}

type slot struct{ key, row uint32 } // row is first entry<<8 | number of entries; 0 for an empty slot

// weights is one row on its way into or out of a file.
type weights struct {
	key     uint32
	entries []int32
}

const line = 16 // entries that the memory fetches at once

const slack = 64 // slots behind the last home place; the last slot is always empty, so that a search ends

func newTable(rows, entries int) *table {
	bits := uint(1)
	for 1<<bits < rows*2 {
		bits++
	}
	return &table{shift: 32 - bits, slots: make([]slot, 1<<bits+slack), entries: make([]int32, 1, entries+1)}
}

// put adds a row. Keys must come in ascending order; at is the first slot that may be free, and the next one is returned.
func (t *table) put(at int, key, row uint32) int {
	at = max(at, int(key>>t.shift))
	for at+1 >= len(t.slots) {
		t.slots = append(t.slots, slot{})
	}
	t.slots[at] = slot{key, row}
	return at + 1
}

// add adds the rows of the keys to the scores of the tags. The table is far larger than the nearer caches: all places are
// touched before the first is looked at, so that the memory answers them together.
func (t *table) add(scores *[256]int32, keys []uint32) {
	var touched uint32
	for _, k := range keys {
		touched |= t.slots[k>>t.shift].key
	}
	var rows [maxFeatures]uint32
	n := 0
	for _, k := range keys {
		i := k >> t.shift
		for t.slots[i].row != 0 && t.slots[i].key != k {
			i++
		}
		if row := t.slots[i].row; row != 0 {
			rows[n] = row
			n++
			for e := row >> 8; e < row>>8+row&0xff; e += line {
				touched |= uint32(t.entries[e])
			}
		}
	}
	runtime.KeepAlive(touched) // or the compiler would leave the loads out
	for _, row := range rows[:n] {
		es := t.entries[row>>8:][:row&0xff]
		for ; len(es) >= 4; es = es[4:] { // a loop for each would cost as much as the addition
			a, b, c, d := es[0], es[1], es[2], es[3]
			scores[uint8(a)] += a >> 8
			scores[uint8(b)] += b >> 8
			scores[uint8(c)] += c >> 8
			scores[uint8(d)] += d >> 8
		}
		for _, e := range es {
			scores[uint8(e)] += e >> 8
		}
	}
}

func buildTable(rows []weights) *table {
	slices.SortFunc(rows, func(a, b weights) int { return cmp.Compare(a.key, b.key) })
	n := 0
	for _, r := range rows {
		n += len(r.entries)
	}
	t := newTable(len(rows), n)
	at := 0
	for _, r := range rows {
		at = t.put(at, r.key, uint32(len(t.entries))<<8|uint32(len(r.entries)))
		t.entries = append(t.entries, r.entries...)
	}
	return t
}

// write stores keys as differences and weights as 16 bits, each byte of them in a plane of its own: that packs well and is read
// back without a branch.
func (t *table) write(w *pack.Writer) {
	var keys, counts, tags, values []uint32
	last := uint32(0)
	for _, s := range t.slots {
		if s.row == 0 {
			continue
		}
		keys = append(keys, s.key-last)
		last = s.key
		counts = append(counts, s.row&0xff)
		for _, e := range t.entries[s.row>>8:][:s.row&0xff] {
			tags = append(tags, uint32(uint8(e)))
			values = append(values, uint32(uint16(e>>8)))
		}
	}
	w.Bytes(planes(keys, 4))
	w.Bytes(planes(counts, 1))
	w.Bytes(planes(tags, 1))
	w.Bytes(planes(values, 2))
}

func planes(values []uint32, bytes int) []byte {
	b := make([]byte, 0, len(values)*bytes)
	for k := range bytes {
		for _, v := range values {
			b = append(b, byte(v>>(8*k)))
		}
	}
	return b
}

func readTable(r *pack.Reader) *table {
	keys, counts, tags, values := r.Bytes(), r.Bytes(), r.Bytes(), r.Bytes()
	rows, entries := len(counts), len(tags)
	sum := 0
	for _, c := range counts {
		sum += int(c)
	}
	if len(keys) != 4*rows || len(values) != 2*entries || sum != entries {
		r.Fail()
		return newTable(0, 0)
	}
	t := newTable(rows, entries)
	low, high := values[:entries], values[entries:]
	t.entries = t.entries[:entries+1]
	for i, tag := range tags {
		t.entries[i+1] = int32(int16(uint16(low[i])|uint16(high[i])<<8))<<8 | int32(tag)
	}
	k0, k1, k2, k3 := keys[:rows], keys[rows:2*rows], keys[2*rows:3*rows], keys[3*rows:]
	at, first, key := 0, uint32(1), uint32(0)
	for i, n := range counts {
		key += uint32(k0[i]) | uint32(k1[i])<<8 | uint32(k2[i])<<16 | uint32(k3[i])<<24
		at = t.put(at, key, first<<8|uint32(n))
		first += uint32(n)
	}
	return t
}
