package pipeline

import (
	"fmt"
	"io"
	"strings"
	"time"

	"claimtrail/extract"
)

// Explain writes the whole reasoning about an analysed document, sentence by sentence: tokens and tags, the tree, entities,
// values, mentions, quotes, the notes of the stages, the claims with what bound each role, and the path that decided sources
// and status. The notes are there when Document.Explaining was set before the analysis.
func Explain(w io.Writer, d *extract.Document) error {
	x := explainer{d: d}
	for i := range d.Sentences {
		x.sentence(i)
	}
	x.diagnostics()
	_, err := io.WriteString(w, x.b.String())
	return err
}

type explainer struct {
	d *extract.Document
	b strings.Builder
}

func (x *explainer) printf(format string, args ...any) { fmt.Fprintf(&x.b, format, args...) }

// title opens a part, once there is something in it.
func (x *explainer) title(opened *bool, name string) {
	if !*opened {
		x.printf("\n  %s\n", name)
		*opened = true
	}
}

func (x *explainer) sentence(i int) {
	d, s := x.d, x.d.Sentences[i]
	if i > 0 {
		x.b.WriteByte('\n')
	}
	x.printf("sentence %d, %s, bytes %d-%d\n  %s\n", i+1, d.Paragraphs[s.Paragraph].Kind, s.Span.Start, s.Span.End,
		oneLine(d.SpanText(s.Span)))
	x.tokens(s.Tokens)
	x.tree(s.Tokens)
	x.entities(s.Tokens)
	x.values(s.Tokens)
	x.mentions(s.Tokens)
	x.quotes(s)
	x.attributions(s.Tokens)
	x.notes(s.Tokens)
	x.claims(s.Tokens)
}

func (x *explainer) tokens(r extract.Range) {
	if len(x.d.Tags) == 0 {
		return
	}
	x.printf("\n  tokens\n")
	for k := r.Start; k < r.End; k++ {
		t := x.d.Tags[k]
		x.printf("    %4d  %-20s %-6s %-5s %s\n", k, x.d.Word(k), t.UPOS, t.XPOS, t.Lemma)
	}
}

func (x *explainer) tree(r extract.Range) {
	t := &x.d.Tree
	opened := false
	for k := r.Start; k < r.End; k++ {
		if t.Parsed(k) && t.Head(k) == extract.Root {
			x.title(&opened, "tree")
			x.node(k, "    ", "")
		}
	}
	if !opened {
		x.printf("\n  tree\n    not parsed\n")
	}
}

// node draws a token and what hangs from it.
func (x *explainer) node(tok int, indent, branch string) {
	a := x.d.Tree.Arcs[tok]
	x.printf("%s%s%s  %s  %.2f\n", indent, branch, x.d.Word(tok), a.Rel, a.Prob)
	switch branch {
	case "├─ ":
		indent += "│  "
	case "└─ ":
		indent += "   "
	}
	kids := x.d.Tree.Children(tok)
	for i, k := range kids {
		branch := "├─ "
		if i == len(kids)-1 {
			branch = "└─ "
		}
		x.node(int(k), indent, branch)
	}
}

func (x *explainer) entities(r extract.Range) {
	opened := false
	for i := range x.d.Entities {
		e := &x.d.Entities[i]
		if !r.Contains(e.Range) {
			continue
		}
		x.title(&opened, "entities")
		x.printf("    %-28s %s\n", oneLine(x.d.RangeText(e.Range)), described(e))
	}
}

// described says what an entity is and how it was found.
func described(e *extract.Entity) string {
	parts := []string{string(e.Kind)}
	if e.ID != "" {
		parts = append(parts, e.ID)
	}
	if e.Country != "" {
		parts = append(parts, "of "+e.Country)
	}
	if e.Via != "" {
		parts = append(parts, "via "+string(e.Via))
	}
	if e.Rule != "" {
		parts = append(parts, "("+e.Rule+")")
	}
	return strings.Join(parts, " ")
}

func (x *explainer) values(r extract.Range) {
	opened := false
	for i := range x.d.Values {
		v := &x.d.Values[i]
		if !r.Contains(v.Range) {
			continue
		}
		x.title(&opened, "values")
		what := fmt.Sprintf("%g to %g %s", v.Min, v.Max, v.Unit)
		if v.Kind == extract.Date {
			what = v.From.Format(time.DateOnly) + " to " + v.To.Format(time.DateOnly)
		}
		x.printf("    %-28s %s %s\n", oneLine(x.d.RangeText(v.Range)), v.Kind, strings.TrimSpace(what))
	}
}

func (x *explainer) mentions(r extract.Range) {
	opened := false
	for i := range x.d.Mentions {
		m := &x.d.Mentions[i]
		if !r.Has(m.Head) {
			continue
		}
		x.title(&opened, "mentions")
		class := string(m.Class)
		if m.Class == extract.NoActor {
			class = "no actor"
		}
		x.printf("    %-28s %s", x.d.Word(m.Head), class)
		if m.Entity.ID != "" || m.Entity.Country != "" {
			x.printf(", %s", described(&m.Entity))
		}
		if !m.Antecedent.Empty() {
			x.printf(", is %q by %s", oneLine(x.d.RangeText(m.Antecedent)), m.By)
		}
		x.b.WriteByte('\n')
	}
}

func (x *explainer) quotes(s extract.Sentence) {
	opened := false
	for _, q := range x.d.Quotes {
		if q.Span.Overlaps(s.Span) {
			x.title(&opened, "quotes")
			x.printf("    %s\n", oneLine(x.d.SpanText(q.Span)))
		}
	}
}

func (x *explainer) attributions(r extract.Range) {
	opened := false
	for i := range x.d.Sources {
		a := &x.d.Sources[i]
		if !r.Contains(a.Source.Cue.Range) || a.Source.Cue.Range.Empty() {
			continue
		}
		x.title(&opened, "attributions")
		content := make([]string, len(a.Content))
		for k, c := range a.Content {
			content[k] = oneLine(x.d.RangeText(c))
		}
		x.printf("    %s: %s\n", x.speaker(&a.Source), strings.Join(content, " … "))
	}
}

// speaker names a source and its cue: `government "Seoul" (say, certain)`.
func (x *explainer) speaker(s *extract.Source) string {
	who := string(s.Kind)
	if !s.Range.Empty() {
		who += fmt.Sprintf(" %q", oneLine(x.d.RangeText(s.Range)))
	}
	return fmt.Sprintf("%s (%s %s, %s)", who, s.Cue.Class, s.Cue.Lemma, s.Certainty)
}

func (x *explainer) notes(r extract.Range) {
	opened := false
	for _, n := range x.d.Notes {
		if n.At.Empty() || !r.Has(n.At.Start) {
			continue
		}
		x.title(&opened, "reasoning")
		x.printf("    %-12s %-20s %s\n", n.Stage, oneLine(x.d.RangeText(n.At)), n.Text)
	}
}

func (x *explainer) claims(r extract.Range) {
	opened := false
	for i := range x.d.Claims {
		c := &x.d.Claims[i]
		if !r.Has(c.Head) {
			continue
		}
		x.title(&opened, "claims")
		x.printf("    %s: %s, %s, rule %s, confidence %.2f\n", oneLine(x.d.RangeText(c.Predicate)), c.Relation, c.Form, c.Rule, confidence(x.d, c, &x.d.Verdicts[i]))
		if c.Trace != "" {
			x.printf("      %-11s %s\n", "derived", c.Trace)
		}
		for _, list := range []struct {
			role extract.Role
			args []extract.Argument
		}{
			{extract.Supplier, c.Suppliers}, {extract.Item, c.Items}, {extract.Recipient, c.Recipients}, {extract.Through, c.Via},
			{extract.Authority, c.Authorities}, {extract.Party, c.Parties}, {extract.AtPlace, optional(c.Place)},
			{extract.ForPrice, optional(c.Price)}, {extract.AtTime, optional(c.Time)},
		} {
			for _, a := range list.args {
				x.printf("      %-11s %s  (bound by %s)\n", list.role, oneLine(x.d.RangeText(a.Range)), a.Slot)
			}
		}
		x.verdict(&x.d.Verdicts[i])
	}
}

func optional(a *extract.Argument) []extract.Argument {
	if a == nil {
		return nil
	}
	return []extract.Argument{*a}
}

func (x *explainer) verdict(v *extract.Verdict) {
	x.printf("      %-11s %s, %s, %s", "status", v.Status, v.Polarity, v.Certainty)
	for _, q := range v.Cues {
		x.printf("; %s %q", q.Kind, oneLine(x.d.RangeText(q.Range)))
	}
	x.b.WriteByte('\n')
	for i := range v.Sources {
		x.printf("      %-11s %s\n", "source", x.speaker(&v.Sources[i]))
	}
	if v.Path != "" {
		x.printf("      %-11s %s\n", "path", v.Path)
	}
	for i := range v.Responses {
		s := &v.Responses[i]
		x.printf("      %-11s %s by %s\n", "response", s.Kind, x.speaker(&s.Source))
	}
}

func (x *explainer) diagnostics() {
	for _, g := range x.d.Diagnostics {
		x.printf("\ndiagnostic %s, bytes %d-%d\n", g.Code, g.At.Start, g.At.End)
	}
}

// oneLine puts single spaces for all white space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
