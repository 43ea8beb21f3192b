package conllu

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"claimtrail/extract"
)

// Count holds what precision, recall and F1 are made of.
type Count struct{ Gold, System, Right int }

// F1 is the harmonic mean of precision and recall in percent, 0 when there is nothing to find or found.
func (c Count) F1() float64 {
	if c.Gold+c.System == 0 {
		return 0
	}
	return 200 * float64(c.Right) / float64(c.Gold+c.System)
}

// Score compares analyses with gold as the CoNLL 2018 shared task does: words are aligned when they cover the same bytes;
// UAS asks for the right head, LAS for the universal relation too (without subtype), CLAS is LAS over content words. With
// gold tokens the F1 values are accuracies.
type Score struct {
	Sentences, Words, Lemma, UPOS, XPOS, UAS, LAS, CLAS Count
	Relations                                           map[string]*Count // F1 of head and relation with subtype
}

// ErrText is the error of a comparison of analyses of different texts.
var ErrText = errors.New("gold and system are not of the same text")

// functional relations do not count for CLAS (http://universaldependencies.org/conll18/evaluation.html).
var functional = map[string]bool{"aux": true, "case": true, "cc": true, "clf": true, "cop": true, "det": true, "mark": true, "punct": true}

// Add adds the comparison of two analyses of one text.
func (s *Score) Add(gold, system *extract.Document) error {
	if gold.Text != system.Text {
		return fmt.Errorf("%w: %s", ErrText, gold.ID)
	}
	if s.Relations == nil {
		s.Relations = map[string]*Count{}
	}
	toSystem := make([]int, len(gold.Tokens))
	for i := range toSystem {
		toSystem[i] = -1
	}
	for i, k := 0, 0; i < len(gold.Tokens) && k < len(system.Tokens); {
		switch a, b := gold.Tokens[i], system.Tokens[k]; {
		case a == b:
			toSystem[i] = k
			i++
			k++
		case a.End <= b.End:
			i++
			if a.End == b.End {
				k++
			}
		default:
			k++
		}
	}
	spans := map[extract.Span]bool{}
	for _, g := range gold.Sentences {
		spans[g.Span] = true
	}
	for _, x := range system.Sentences {
		if spans[x.Span] {
			s.Sentences.Right++
		}
	}
	s.Sentences.Gold += len(gold.Sentences)
	s.Sentences.System += len(system.Sentences)
	for _, c := range []*Count{&s.Words, &s.Lemma, &s.UPOS, &s.XPOS, &s.UAS, &s.LAS} {
		c.Gold += len(gold.Tokens)
		c.System += len(system.Tokens)
	}
	for _, a := range gold.Tree.Arcs {
		s.relation(a.Rel).Gold++
		if !functional[extract.BaseRel(a.Rel)] {
			s.CLAS.Gold++
		}
	}
	for _, a := range system.Tree.Arcs {
		if a.Head == extract.Unparsed {
			continue
		}
		s.relation(a.Rel).System++
		if !functional[extract.BaseRel(a.Rel)] {
			s.CLAS.System++
		}
	}
	for i, k := range toSystem {
		if k < 0 {
			continue
		}
		s.Words.Right++
		if k < len(system.Tags) && i < len(gold.Tags) {
			a, b := gold.Tags[i], system.Tags[k]
			s.Lemma.add(a.Lemma == b.Lemma)
			s.UPOS.add(a.UPOS == b.UPOS)
			s.XPOS.add(a.XPOS == b.XPOS)
		}
		if k >= len(system.Tree.Arcs) {
			continue
		}
		a, b := gold.Tree.Arcs[i], system.Tree.Arcs[k]
		head := a.Head
		if head >= 0 {
			head = toSystem[head]
			if head < 0 {
				continue
			}
		}
		if head != b.Head || b.Head == extract.Unparsed {
			continue
		}
		s.UAS.Right++
		if base := extract.BaseRel(a.Rel); base == extract.BaseRel(b.Rel) {
			s.LAS.Right++
			s.CLAS.add(!functional[base])
		}
		if a.Rel == b.Rel {
			s.relation(a.Rel).Right++
		}
	}
	return nil
}

func (c *Count) add(right bool) {
	if right {
		c.Right++
	}
}

func (s *Score) relation(rel string) *Count {
	c := s.Relations[rel]
	if c == nil {
		c = &Count{}
		s.Relations[rel] = c
	}
	return c
}

// Line is the result on one line.
func (s *Score) Line() string {
	return fmt.Sprintf("words %d UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f CLAS %.2f", s.Words.Gold, s.UPOS.F1(), s.XPOS.F1(), s.UAS.F1(), s.LAS.F1(), s.CLAS.F1())
}

// Table writes the result for people: one line a measure, then one a relation, by frequency in the gold.
func (s *Score) Table(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "measure\tgold\tsystem\tF1\t")
	for _, m := range []struct {
		name string
		c    Count
	}{
		{"sentences", s.Sentences}, {"words", s.Words}, {"lemma", s.Lemma}, {"UPOS", s.UPOS}, {"XPOS", s.XPOS},
		{"UAS", s.UAS}, {"LAS", s.LAS}, {"CLAS", s.CLAS},
	} {
		fmt.Fprintf(t, "%s\t%d\t%d\t%.2f\t\n", m.name, m.c.Gold, m.c.System, m.c.F1())
	}
	rels := slices.SortedFunc(maps.Keys(s.Relations), func(a, b string) int {
		return cmp.Or(cmp.Compare(s.Relations[b].Gold, s.Relations[a].Gold), cmp.Compare(a, b))
	})
	for _, r := range rels {
		c := s.Relations[r]
		fmt.Fprintf(t, "%s\t%d\t%d\t%.1f\t\n", r, c.Gold, c.System, c.F1())
	}
	return t.Flush()
}
