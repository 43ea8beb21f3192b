// Package score measures extracted claims against gold claims.
//
// Rules of this package:
//   - Gold and system claims are matched one to one, best match first, when their predicates overlap.
//   - An argument is right when its head lies in the gold span (in any one of the alternatives), or when both are the same entity. In
//     a list each member counts.
//   - Strict: the family of the relation is right, every gold argument is found, no party is wrong, and the polarity is right.
//     Relaxed: one optional argument (via, authority, place, price, time) may be missing.
//   - A source is right when its span overlaps the gold span, or when both are unspecified.
//   - What the annotation does not say is not scored.
package score

import (
	"sort"
	"strings"
	"unicode/utf8"

	"claimtrail/pipeline"
)

// family groups the relations that are told apart in strict scoring.
var family = map[string]string{
	"supply": "transfer", "sell": "transfer", "export": "transfer", "ship": "transfer", "smuggle": "transfer",
	"build": "make", "produce": "make",
	"assist": "help", "train": "help", "finance": "help",
	"origin": "origin", "deal": "deal",
}

// Pair is a gold claim and the record that matches it.
type Pair struct {
	Gold *Claim
	Pred *pipeline.Record
}

// Match pairs the gold claims of one document with its records. It returns the pairs in the order of the gold claims, and the
// indices of the records that match none.
func Match(gold []Claim, pred []pipeline.Record) (pairs []Pair, extra []int) {
	type candidate struct{ g, p, points int }
	var all []candidate
	for g := range gold {
		for p := range pred {
			if gold[g].Predicate.Overlaps(Span(pred[p].Predicate.Span)) {
				all = append(all, candidate{g, p, affinity(&gold[g], &pred[p])})
			}
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].points > all[j].points })
	of := make([]int, len(gold))
	for g := range of {
		of[g] = -1
	}
	taken := make([]bool, len(pred))
	for _, c := range all {
		if of[c.g] < 0 && !taken[c.p] {
			of[c.g], taken[c.p] = c.p, true
		}
	}
	for g, p := range of {
		if p >= 0 {
			pairs = append(pairs, Pair{&gold[g], &pred[p]})
		}
	}
	for p, t := range taken {
		if !t {
			extra = append(extra, p)
		}
	}
	return pairs, extra
}

// affinity says how well a record fits a gold claim: right arguments count for it, missing and wrong ones against it.
func affinity(g *Claim, p *pipeline.Record) int {
	points := 0
	for _, role := range roles {
		c := role.compare(g, p)
		points += 2*(c.Found+c.Right) - (c.Gold - c.Found) - (c.Pred - c.Right)
	}
	if family[g.Relation] == family[p.Relation] {
		points++
	}
	if g.Polarity == p.Polarity {
		points++
	}
	return points
}

// role is one place of a claim, in gold and in records.
type role struct {
	name     string
	party    bool // a wrong one spoils the strict claim
	optional bool // a missing one does not spoil the relaxed claim
	gold     func(*Claim) []Argument
	pred     func(*pipeline.Record) []pipeline.Argument
}

var roles = []role{
	{"supplier", true, false, func(c *Claim) []Argument { return c.Suppliers }, func(r *pipeline.Record) []pipeline.Argument { return r.Suppliers }},
	{"item", false, false, func(c *Claim) []Argument { return c.Items }, func(r *pipeline.Record) []pipeline.Argument { return r.Items }},
	{"recipient", true, false, func(c *Claim) []Argument { return c.Recipients }, func(r *pipeline.Record) []pipeline.Argument { return r.Recipients }},
	{"party", true, false, func(c *Claim) []Argument { return c.Parties }, func(r *pipeline.Record) []pipeline.Argument { return r.Parties }},
	{"via", false, true, func(c *Claim) []Argument { return c.Via }, func(r *pipeline.Record) []pipeline.Argument { return r.Via }},
	{"authority", false, true, func(c *Claim) []Argument { return c.Authorities }, func(r *pipeline.Record) []pipeline.Argument { return r.Authorities }},
	{"place", false, true, func(c *Claim) []Argument { return list(c.Place) }, func(r *pipeline.Record) []pipeline.Argument {
		if r.Place == nil {
			return nil
		}
		return []pipeline.Argument{*r.Place}
	}},
	{"price", false, true, func(c *Claim) []Argument { return list(c.Price) }, func(r *pipeline.Record) []pipeline.Argument {
		if r.Price == nil {
			return nil
		}
		return []pipeline.Argument{{Text: r.Price.Text, Span: r.Price.Span}}
	}},
	{"time", false, true, func(c *Claim) []Argument { return list(c.Time) }, func(r *pipeline.Record) []pipeline.Argument {
		if r.Time == nil {
			return nil
		}
		return []pipeline.Argument{{Text: r.Time.Text, Span: r.Time.Span}}
	}},
}

func list(a *Argument) []Argument {
	if a == nil {
		return nil
	}
	return []Argument{*a}
}

// compare counts the arguments of a role.
func (r *role) compare(g *Claim, p *pipeline.Record) Count {
	gold, pred := r.gold(g), r.pred(p)
	c := Count{Gold: len(gold), Pred: len(pred)}
	for i := range gold {
		for k := range pred {
			if denotes(&gold[i], &pred[k]) {
				c.Found++
				break
			}
		}
	}
	for k := range pred {
		for i := range gold {
			if denotes(&gold[i], &pred[k]) {
				c.Right++
				break
			}
		}
	}
	return c
}

// denotes reports whether a system argument is right for a gold argument. A price or a time has no head: it must overlap.
func denotes(g *Argument, p *pipeline.Argument) bool {
	if p.Entity != nil && g.Entity != "" && p.Entity.ID == g.Entity {
		return true
	}
	for _, s := range g.Spans {
		if p.Head == "" && s.Overlaps(Span(p.Span)) {
			return true
		}
		for _, head := range heads(p) {
			if s.Contains(head) {
				return true
			}
		}
	}
	return false
}

// heads are the places where the head word stands in the argument. A phrase seldom holds its head word twice; either place
// counts then.
func heads(a *pipeline.Argument) []Span {
	var found []Span
	size := utf8.RuneCountInString(a.Head)
	for at := 0; a.Head != ""; {
		i := strings.Index(a.Text[at:], a.Head)
		if i < 0 {
			break
		}
		from := a.Span[0] + utf8.RuneCountInString(a.Text[:at+i])
		found = append(found, Span{from, from + size})
		at += i + len(a.Head)
	}
	return found
}

// sameSource reports whether a system node is right for a gold node.
func sameSource(g *Source, p *pipeline.Source) bool {
	if len(g.Spans) == 0 {
		return p.Kind == "unspecified"
	}
	return overlapsAny(g.Spans, Span(p.Span))
}

func overlapsAny(spans []Span, s Span) bool {
	for _, t := range spans {
		if t.Overlaps(s) {
			return true
		}
	}
	return false
}
