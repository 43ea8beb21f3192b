package tag

import (
	"cmp"
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

const slack = 64 // empty slots behind the last home place, so that a search never runs off the end

func newTable(rows, entries int) *table {
	bits := uint(1)
	for 1<<bits < rows*2 {
		bits++
	}
	return &table{shift: 32 - bits, slots: make([]slot, 1<<bits+slack, 1<<bits+2*slack), entries: make([]int32, 1, entries+1)}
}

// put adds a row. Keys must come in ascending order; at is the first slot that may be free, and the next one is returned.
func (t *table) put(at int, key uint32, entries []int32) int {
	at = max(at, int(key>>t.shift))
	for at+slack/2 >= len(t.slots) {
		t.slots = append(t.slots, slot{})
	}
	t.slots[at] = slot{key, uint32(len(t.entries))<<8 | uint32(len(entries))}
	t.entries = append(t.entries, entries...)
	return at + 1
}

// add adds the row of key, if there is one, to the scores of the tags.
func (t *table) add(scores *[256]int32, key uint32) {
	for i := int(key >> t.shift); ; i++ {
		s := t.slots[i]
		if s.row == 0 {
			return
		}
		if s.key == key {
			for _, e := range t.entries[s.row>>8:][:s.row&0xff] {
				scores[uint8(e)] += e >> 8
			}
			return
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
		at = t.put(at, r.key, r.entries)
	}
	return t
}

func (t *table) write(w *pack.Writer) {
	rows := 0
	var keys, counts, tags, values pack.Writer
	last := uint32(0)
	for _, s := range t.slots {
		if s.row == 0 {
			continue
		}
		rows++
		keys.Uint(uint64(s.key - last))
		last = s.key
		counts.Uint(uint64(s.row & 0xff))
		for _, e := range t.entries[s.row>>8:][:s.row&0xff] {
			tags.Uint(uint64(uint8(e)))
			values.Int(int64(e >> 8))
		}
	}
	w.Uint(uint64(rows))
	w.Uint(uint64(len(t.entries)))
	for _, part := range []*pack.Writer{&keys, &counts, &tags, &values} {
		w.Block(part)
	}
}

func readTable(r *pack.Reader) *table {
	rows, entries := r.Len(), r.Len()
	keys, counts, tags, values := r.Block(), r.Block(), r.Block(), r.Block()
	t := newTable(rows, entries)
	at, last := 0, uint32(0)
	row := make([]int32, 0, 256)
	for range rows {
		last += uint32(keys.Uint())
		row = row[:0]
		for range counts.Uint() & 0xff {
			row = append(row, int32(values.Int())<<8|int32(tags.Uint()&0xff))
		}
		at = t.put(at, last, row)
	}
	for _, part := range []*pack.Reader{keys, counts, tags, values} {
		if part.Err != nil && r.Err == nil {
			r.Err = part.Err
		}
	}
	return t
}
