package repair

import "strings"

// A rule is one repair and the tokens that it looks at.
type rule struct {
	name string
	rels string                       // relations of the token, separated by spaces; empty for any but those of marks and articles
	tags string                       // XPOS tags of the token likewise; empty for any
	fix  func(p *parse, tok int) bool // changes the arcs around token tok and reports whether it did; where it does not, all stays as it was
}

// Groups of tags.
const (
	nouns  = "NN NNS NNP NNPS"
	names  = "NNP NNPS"
	verbs  = "VB VBD VBG VBN VBP VBZ"
	finite = "VBD VBP VBZ"
)

// A class is a set of relations and a set of tags, a bit each.
type class struct{ rels, tags uint64 }

// meets reports whether the two have a relation and a tag in common.
func (c class) meets(other class) bool { return c.rels&other.rels != 0 && c.tags&other.tags != 0 }

// bits number words. The last bit stands for every word that no rule names.
type bits map[string]uint64

const unnamed = uint64(1) << 63

// set is the set of the words of a list, or of all for the empty list.
func (b bits) set(list string) (s uint64) {
	if list == "" {
		return ^uint64(0)
	}
	for w := range strings.FieldsSeq(list) {
		if b[w] == 0 {
			b[w] = 1 << len(b)
		}
		s |= b[w]
	}
	return s
}

// of is the set of one word.
func (b bits) of(w string) uint64 {
	if s, ok := b[w]; ok {
		return s
	}
	return unnamed
}

var (
	relBits, tagBits = bits{}, bits{}
	indexed          = index() // of each repair the tokens that it looks at
)

func index() []class {
	all := make([]class, len(repairs))
	for i, r := range repairs {
		all[i] = class{relBits.set(r.rels), tagBits.set(r.tags)}
	}
	// No repair is about a mark or an article, whatever it moves with it.
	relBits["punct"], relBits["det"] = 0, 0
	return all
}

// classify writes the classes of the tokens of the sentence, and is the class of all of them together.
func (p *parse) classify(at []class) (all class) {
	for i := range at {
		t := p.s.Start + i
		at[i] = class{relBits.of(p.arcs[t].Rel), tagBits.of(p.d.Tags[t].XPOS)}
		all.rels |= at[i].rels
		all.tags |= at[i].tags
	}
	return all
}
