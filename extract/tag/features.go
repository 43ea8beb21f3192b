package tag

import (
	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// view is what the features see of one word.
type view struct {
	fold, exact, shape uint32 // hashes of the folded form, of the form with its case, and of its letter kinds
	class              uint32 // ambiguity class of a known word, 0 for an unknown one
	suffix             [6]uint32
	prefix             [4]uint32
	flags              uint32
	fixed              int16 // the one tag of an unambiguous word, -1 for others
}

const (
	flagFirst uint32 = 1 << iota // first word of the sentence
	flagCaps                     // the sentence has no lower-case word
	flagTitle                    // the sentence is capitalised like a headline
	flagUpper                    // the word begins with an ASCII capital
	flagDash                     // the word has a hyphen
)

// Stand-ins for the words before and after the sentence.
const (
	before uint32 = 0xfffffff1
	after  uint32 = 0xfffffff2
)

var (
	beforeView = view{fold: before, exact: before, shape: before, class: before}
	afterView  = view{fold: after, exact: after, shape: after, class: after}
)

// views gives the words of a sentence, with two stand-ins on each side, so that word i stands at index i+2.
func (m *Model) views(d *extract.Document, s extract.Range, w *workspace) []view {
	vs := append(w.views[:0], beforeView, beforeView)
	casing := casing(d, s)
	for t := s.Start; t < s.End; t++ {
		form := d.Word(t)
		if len(form) == 3 && word.Currencies[form] && t+1 < s.End && d.Word(t + 1)[0]-'0' < 10 { // read as "$"
			form = "$"
		}
		w.fold = word.Fold(w.fold[:0], form)
		f := w.fold
		v := view{fold: word.Hash(f), exact: word.Hash([]byte(form)), shape: word.Shape(form), flags: casing, fixed: -1}
		if e, ok := m.words[string(f)]; ok {
			v.class = e.class
			if k, ok := e.tag(form); ok {
				v.fixed = k
			}
		}
		for k := 1; k <= len(v.suffix) && k <= len(f); k++ {
			v.suffix[k-1] = word.Hash(f[len(f)-k:])
		}
		for k := 1; k <= len(v.prefix) && k <= len(f); k++ {
			v.prefix[k-1] = word.Hash(f[:k])
		}
		if t == s.Start {
			v.flags |= flagFirst
		}
		if 'A' <= form[0] && form[0] <= 'Z' {
			v.flags |= flagUpper
		}
		for i := range len(f) {
			if f[i] == '-' {
				v.flags |= flagDash
			}
		}
		vs = append(vs, v)
	}
	w.views = append(vs, afterView, afterView)
	return w.views
}

// casing is the flag of the casing of a sentence.
func casing(d *extract.Document, s extract.Range) uint32 {
	switch word.CasingOf(s.Len(), func(i int) string { return d.Word(s.Start + i) }) {
	case word.Capitals:
		return flagCaps
	case word.Title:
		return flagTitle
	}
	return 0
}

const maxFeatures = 48

// features fills f with the keys of the features of word i (an index into vs) after the tags p1 and, before it, p2. A key
// is a hash of template number and values: two features that meet in one key share a row, which happens to about one row
// in ten thousand.
func features(f *[maxFeatures]uint32, vs []view, i int, p1, p2 uint32) int {
	c, l1, l2, r1, r2 := &vs[i], &vs[i-1], &vs[i-2], &vs[i+1], &vs[i+2]
	n := 0
	one := func(a uint32) {
		f[n] = key(uint32(n), a, 0)
		n++
	}
	two := func(a, b uint32) {
		f[n] = key(uint32(n), a, b)
		n++
	}
	three := func(a, b, c uint32) {
		f[n] = key(uint32(n), a, b*0x9e3779b1^c)
		n++
	}
	one(0)
	one(c.fold)
	two(c.exact, c.flags&(flagFirst|flagCaps|flagTitle))
	two(c.shape, c.flags)
	one(c.suffix[0])
	one(c.suffix[1])
	one(c.suffix[2])
	one(c.suffix[3])
	one(c.suffix[4])
	one(c.suffix[5])
	one(c.prefix[0])
	one(c.prefix[1])
	one(c.prefix[2])
	one(c.prefix[3])
	three(c.suffix[2], c.shape, c.flags)
	two(c.suffix[1], p1)
	three(c.suffix[2], p1, r1.class)
	two(c.shape, p1)
	one(p1)
	one(p2)
	two(p1, p2)
	two(p1, c.fold)
	three(c.fold, p1, p2)
	two(p1, c.class)
	three(c.class, p1, p2)
	two(c.class, r1.class)
	three(c.class, p1, r1.class)
	three(c.class, r1.class, r2.class)
	three(c.class, p1, r1.class*31+r2.class)
	one(l1.fold)
	two(l1.fold, c.fold)
	one(l2.fold)
	two(l2.fold, l1.fold)
	one(r1.fold)
	two(r1.fold, c.fold)
	one(r2.fold)
	two(r1.fold, r2.fold)
	two(l1.fold, r1.fold)
	three(c.fold, l1.fold, r1.fold)
	one(l1.suffix[2])
	two(r1.suffix[2], r1.shape)
	two(r1.suffix[1], c.suffix[2])
	two(r1.class, c.fold)
	two(r1.shape, c.shape)
	two(l1.shape, c.shape)
	three(c.shape, l1.shape, r1.shape)
	two(p1, r1.fold)
	three(c.suffix[2], c.flags, p1)
	return n
}

func key(template, a, b uint32) uint32 {
	h := (uint64(a)<<32 | uint64(b)) * 0xff51afd7ed558ccd
	h = (h ^ h>>32 ^ uint64(template)<<40) * 0xc4ceb9fe1a85ec53
	return uint32(h >> 32)
}
