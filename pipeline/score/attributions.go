package score

import "claimtrail/pipeline"

// Attributed counts the spans of each part of an attribution: a gold span is found, and a system span right, when it overlaps
// a span of the same part on the other side.
type Attributed struct{ Source, Cue, Content Count }

// CompareAttributions tallies the attributions of one document.
func CompareAttributions(gold []Attribution, pred []pipeline.Attribution) Attributed {
	var g, p struct{ source, cue, content []Span }
	for _, a := range gold {
		g.source = append(g.source, a.Source...)
		g.cue = append(g.cue, a.Cue...)
		g.content = append(g.content, a.Content...)
	}
	for i := range pred {
		a := &pred[i]
		if a.Source.Text != "" {
			p.source = append(p.source, Span(a.Source.Span))
		}
		if a.Source.Cue != nil {
			p.cue = append(p.cue, Span(a.Source.Cue.Span))
		}
		for _, c := range a.Content {
			p.content = append(p.content, Span(c.Span))
		}
	}
	return Attributed{overlaps(g.source, p.source), overlaps(g.cue, p.cue), overlaps(g.content, p.content)}
}

// Add adds up.
func (a *Attributed) Add(o Attributed) {
	a.Source.add(o.Source)
	a.Cue.add(o.Cue)
	a.Content.add(o.Content)
}

func overlaps(gold, pred []Span) Count {
	c := Count{Gold: len(gold), Pred: len(pred)}
	for _, g := range gold {
		if overlapsAny(pred, g) {
			c.Found++
		}
	}
	for _, p := range pred {
		if overlapsAny(gold, p) {
			c.Right++
		}
	}
	return c
}
