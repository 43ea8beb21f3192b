package frame

import (
	"fmt"
	"sort"
	"strings"

	"claimtrail/extract"
)

// Check runs the yes and no sentences of every entry through analyse, which must fill all layers that Stage needs, and
// returns every failure as file:line: message.
//
// A yes sentence passes when a claim of the entry has exactly the marked words: for each marked role the heads of the
// arguments lie in the marks, one each, and no unmarked argument stands beside them in the roles supplier, item, recipient and
// party. A no sentence passes when the entry gives no claim.
func (l *Lexicon) Check(analyse func(text string) (*extract.Document, error)) []error {
	var out []error
	for _, e := range l.Entries {
		for _, s := range e.Yes {
			if err := l.checkYes(e, s, analyse); err != nil {
				out = append(out, fmt.Errorf("%s:%d: %s: %w", e.File, e.Line, e.Lemma, err))
			}
		}
		for _, s := range e.No {
			d, err := analyse(s)
			if err != nil {
				out = append(out, fmt.Errorf("%s:%d: %s: %w", e.File, e.Line, e.Lemma, err))
				continue
			}
			Fill(d, l, Options{})
			for i := range d.Claims {
				if d.Claims[i].Lemma == e.Lemma {
					out = append(out, fmt.Errorf("%s:%d: %s: no: %q gives %s", e.File, e.Line, e.Lemma, s, Describe(d, &d.Claims[i])))
				}
			}
		}
	}
	return out
}

func (l *Lexicon) checkYes(e *Entry, s string, analyse func(string) (*extract.Document, error)) error {
	m, err := ParseMarked(s)
	if err != nil {
		return err
	}
	d, err := analyse(m.Text)
	if err != nil {
		return err
	}
	Fill(d, l, Options{})
	var got []string
	for i := range d.Claims {
		c := &d.Claims[i]
		if c.Lemma == e.Lemma && matches(d, c, m) {
			return nil
		}
		got = append(got, Describe(d, c))
	}
	if len(got) == 0 {
		got = []string{"nothing"}
	}
	return fmt.Errorf("yes: %q gives %s", s, strings.Join(got, " and "))
}

func matches(d *extract.Document, c *extract.Claim, m Marked) bool {
	want := map[string][]extract.Span{}
	for _, k := range m.Marks {
		want[k.Label] = append(want[k.Label], k.Span)
	}
	if p := want["predicate"]; len(p) > 0 && !p[0].Overlaps(d.Span(c.Predicate)) {
		return false
	}
	for role, args := range map[string][]extract.Argument{"supplier": c.Suppliers, "item": c.Items, "recipient": c.Recipients, "party": c.Parties, "via": c.Via, "authority": c.Authorities} {
		spans := want[role]
		if len(spans) == 0 && (role == "via" || role == "authority") {
			continue
		}
		if len(spans) == 0 && role == "item" && len(args) == 1 && (args[0].Slot == "implied" || args[0].Slot == "self") {
			continue
		}
		if len(args) != len(spans) {
			return false
		}
		for _, a := range args {
			ok := false
			for _, s := range spans {
				ok = ok || s.Contains(d.Tokens[a.Head])
			}
			if !ok {
				return false
			}
		}
	}
	for role, arg := range map[string]*extract.Argument{"price": c.Price, "place": c.Place, "time": c.Time} {
		if spans := want[role]; len(spans) > 0 && (arg == nil || !spans[0].Overlaps(d.Span(arg.Range))) {
			return false
		}
	}
	return true
}

// Describe prints a claim on one line, for people.
func Describe(d *extract.Document, c *extract.Claim) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s [%s]", c.Relation, c.Form, d.RangeText(c.Predicate))
	for _, r := range []struct {
		name string
		args []extract.Argument
	}{{"supplier", c.Suppliers}, {"item", c.Items}, {"recipient", c.Recipients}, {"via", c.Via}, {"authority", c.Authorities}, {"party", c.Parties}} {
		var ws []string
		for _, a := range r.args {
			ws = append(ws, d.RangeText(a.Range))
		}
		if len(ws) > 0 {
			fmt.Fprintf(&b, " %s=%s", r.name, strings.Join(ws, " | "))
		}
	}
	for _, r := range []struct {
		name string
		arg  *extract.Argument
	}{{"time", c.Time}, {"place", c.Place}, {"price", c.Price}} {
		if r.arg != nil {
			fmt.Fprintf(&b, " %s=%s", r.name, d.RangeText(r.arg.Range))
		}
	}
	fmt.Fprintf(&b, " (%s; %s)", c.Rule, c.Trace)
	return b.String()
}

// Lemmas lists the lemmas that can anchor a claim, sorted.
func (l *Lexicon) Lemmas() []string {
	m := map[string]bool{}
	for k := range l.verbs {
		m[k] = true
	}
	for k := range l.nouns {
		m[k] = true
	}
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
