// Package disturb makes trees that differ a little from those of a parser, for tests of what must hold on any tree.
package disturb

import (
	"math/rand/v2"
	"slices"

	"claimtrail/extract"
)

// Tree is a copy of a parsed document in which one to four words have the tag or the relation of a word of another one, or another head in
// their own sentence. Every sentence stays a tree.
func Tree(rng *rand.Rand, sound *extract.Document, others []*extract.Document) *extract.Document {
	d := *sound
	d.Tags = slices.Clone(sound.Tags)
	arcs := slices.Clone(sound.Tree.Arcs)
	for range 1 + rng.IntN(4) {
		other := others[rng.IntN(len(others))]
		from, to := rng.IntN(len(other.Tokens)), rng.IntN(len(arcs))
		switch rng.IntN(3) {
		case 0:
			d.Tags[to] = other.Tags[from]
		case 1:
			if arcs[to].Head >= 0 && other.Tree.Arcs[from].Head >= 0 {
				arcs[to].Rel = other.Tree.Arcs[from].Rel
			}
		case 2:
			s := d.Sentences[d.SentenceOf(to)].Tokens
			head := s.Start + rng.IntN(s.Len())
			above := head
			for above >= 0 && above != to {
				above = arcs[above].Head
			}
			if above < 0 && arcs[to].Head >= 0 {
				arcs[to].Head = head
			}
		}
	}
	d.Tree = extract.NewTree(arcs)
	return &d
}
