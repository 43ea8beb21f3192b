package pipeline

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Table writes records for eyes: a line that names the article, then one line a claim.
type Table struct {
	w     io.Writer
	after bool // an article was written before
}

// NewTable writes to w.
func NewTable(w io.Writer) *Table { return &Table{w: w} }

// columns of the table and their widths in code points.
var columns = []struct {
	title string
	width int
	cell  func(*Record) string
}{
	{"status", 12, func(r *Record) string { return r.Status }},
	{"relation", 8, func(r *Record) string { return r.Relation }},
	{"supplier", 24, func(r *Record) string { return parties(r.Suppliers, r.Parties) }},
	{"item", 30, func(r *Record) string { return names(r.Items) }},
	{"recipient", 24, func(r *Record) string { return names(r.Recipients) }},
	{"conf", 4, func(r *Record) string { return fmt.Sprintf("%.2f", r.Confidence) }},
	{"sources", 0, chain},
}

// Write writes the claims of one article; nothing when there are none.
func (t *Table) Write(records []Record) error {
	if len(records) == 0 {
		return nil
	}
	var b strings.Builder
	if t.after {
		b.WriteByte('\n')
	}
	t.after = true
	a := &records[0].Article
	title := a.Title
	if title == "" {
		title = a.ID
	}
	where := a.Path
	if a.URL != "" {
		where = a.URL
	}
	fmt.Fprintf(&b, "%s  (%s)\n", title, where)
	row(&b, func(i int) string { return strings.ToUpper(columns[i].title) })
	for i := range records {
		row(&b, func(k int) string { return columns[k].cell(&records[i]) })
	}
	_, err := io.WriteString(t.w, b.String())
	return err
}

func row(b *strings.Builder, cell func(int) string) {
	var line strings.Builder
	for i, c := range columns {
		text := oneLine(cell(i))
		line.WriteString("  ")
		if n := utf8.RuneCountInString(text); c.width > 0 && n > c.width {
			text = string([]rune(text)[:c.width-1]) + "…"
		}
		fmt.Fprintf(&line, "%-*s", c.width, text)
	}
	b.WriteString(strings.TrimRight(line.String(), " "))
	b.WriteByte('\n')
}

// parties are the suppliers, or the parties of a deal.
func parties(suppliers, deal []Argument) string {
	if len(suppliers) == 0 {
		return names(deal)
	}
	return names(suppliers)
}

// names lists arguments with the country they stand for: "the North [KP]; Russia".
func names(args []Argument) string {
	out := make([]string, len(args))
	for i, a := range args {
		out[i] = a.Text
		switch {
		case a.Resolved != nil:
			out[i] += " = " + a.Resolved.Text
		case a.Entity != nil && a.Country != "" && a.Entity.Name != a.Text:
			out[i] += " [" + a.Country + "]"
		}
	}
	return strings.Join(out, "; ")
}

// chain lists the sources, outermost first: "Parry (according to) > the agency (believe)".
func chain(r *Record) string {
	out := make([]string, len(r.Sources))
	for i, s := range r.Sources {
		out[i] = s.Text
		if s.Text == "" {
			out[i] = s.Kind
		}
		if s.Cue != nil {
			out[i] += " (" + s.Cue.Lemma + ")"
		}
	}
	return strings.Join(out, " > ")
}
