package score

import (
	"fmt"
	"strings"

	"claimtrail/pipeline"
)

// Case is one difference between gold and extracted claims, for people who look for its cause.
type Case struct {
	Kind string // one of CaseKinds
	Text string // one line
	At   Span   // the predicate
}

// CaseKinds are the kinds of differences.
var CaseKinds = []string{"missed", "extra", "relation", "roles", "sources", "status", "negated", "modal", "responses"}

// Cases lists the differences of one document: gold claims in order, then records without a gold claim. Sources and status are
// compared when the gold claim has a status.
func Cases(d *Document, pred []pipeline.Record) []Case {
	var out []Case
	var at Span
	add := func(kind, format string, args ...any) {
		text := strings.Join(strings.Fields(fmt.Sprintf(format, args...)), " ")
		out = append(out, Case{kind, d.ID + ": " + text, at})
	}
	pairs, extra := Match(d.Claims, pred)
	found := map[*Claim]*Pair{}
	for i := range pairs {
		found[pairs[i].Gold] = &pairs[i]
	}
	for i := range d.Claims {
		c := &d.Claims[i]
		at = c.Predicate
		p := found[c]
		if p == nil {
			add("missed", "%s", d.describe(c))
			continue
		}
		r := p.Pred
		if c.Relation != "" && family[c.Relation] != family[r.Relation] {
			add("relation", "%s for %s: %s", r.Relation, c.Relation, Describe(r))
		}
		if wrong := wrongRoles(*p, c.Status == ""); len(wrong) > 0 {
			add("roles", "%v: %s; want %s", wrong, Describe(r), d.describe(c))
		}
		if c.Status != "" && !Chain(*p) || c.Status == "" && len(c.Sources) > 0 && !InnermostAmong(*p) {
			add("sources", "%v for %v: %s", chainOf(r), d.chain(c), Describe(r))
		}
		if c.Status != "" && c.Status != r.Status {
			add("status", "%s for %s: %s", r.Status, c.Status, Describe(r))
		}
		if c.Polarity == "negative" && r.Polarity == "positive" {
			add("negated", "%s", Describe(r))
		}
		if c.Modal && r.Certainty == "certain" {
			add("modal", "%s", Describe(r))
		}
		if n := compareResponses(*p); n < len(c.Responses) || n < len(r.Responses) {
			add("responses", "%d right of %d, gold has %d: %s", n, len(r.Responses), len(c.Responses), Describe(r))
		}
	}
	for _, i := range extra {
		at = Span(pred[i].Predicate.Span)
		add("extra", "%s", Describe(&pred[i]))
	}
	return out
}

// wrongRoles names the roles of a pair in which an argument is missing or wrong. Core leaves out the roles that annotation from
// elsewhere does not have.
func wrongRoles(p Pair, core bool) []string {
	var wrong []string
	for _, role := range roles {
		if core && (role.optional || role.name == "party") {
			continue
		}
		if c := role.compare(p.Gold, p.Pred); c.Found < c.Gold || c.Right < c.Pred {
			wrong = append(wrong, role.name)
		}
	}
	return wrong
}

// Describe puts a record on one line.
func Describe(r *pipeline.Record) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %q", r.Relation, r.Predicate.Text)
	for _, role := range roles {
		var words []string
		for _, a := range role.pred(r) {
			words = append(words, a.Text)
		}
		if len(words) > 0 {
			fmt.Fprintf(&b, " %s [%s]", role.name, strings.Join(words, "; "))
		}
	}
	fmt.Fprintf(&b, " %s %v (%s) in %q", r.Status, chainOf(r), r.Rule, r.Quote.Exact)
	return b.String()
}

func chainOf(r *pipeline.Record) []string {
	out := make([]string, len(r.Sources))
	for i, s := range r.Sources {
		out[i] = s.Kind + " " + s.Text
	}
	return out
}

// describe puts a gold claim on one line, with the words around its predicate.
func (d *Document) describe(c *Claim) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %q", c.Tag, c.Relation, d.words([]Span{c.Predicate}))
	for _, role := range roles {
		var words []string
		for _, a := range role.gold(c) {
			words = append(words, d.words(a.Spans))
		}
		if len(words) > 0 {
			fmt.Fprintf(&b, " %s [%s]", role.name, strings.Join(words, "; "))
		}
	}
	text := []rune(d.Text)
	from, to := max(0, c.Predicate[0]-150), min(len(text), c.Predicate[1]+150)
	fmt.Fprintf(&b, " %s %v in %q", c.Status, d.chain(c), string(text[from:to]))
	return b.String()
}

func (d *Document) chain(c *Claim) []string {
	out := make([]string, len(c.Sources))
	for i, s := range c.Sources {
		out[i] = strings.TrimSpace(s.Kind + " " + d.words(s.Spans))
	}
	return out
}

// words are the alternatives of a gold span.
func (d *Document) words(spans []Span) string {
	text := []rune(d.Text)
	out := make([]string, len(spans))
	for i, s := range spans {
		out[i] = string(text[s[0]:s[1]])
	}
	return strings.Join(out, " | ")
}
