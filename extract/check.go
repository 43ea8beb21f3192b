package extract

import (
	"fmt"
	"unicode/utf8"
)

// Check verifies every layer that is filled: spans within the text and on code point boundaries, ranges within their
// sentence, layers of parallel length, heads within the sentence. It returns the first fault, or nil. Offsets that it accepts
// can be sliced without a panic.
func (d *Document) Check() error {
	if !utf8.ValidString(d.Text) {
		return fmt.Errorf("text is not valid UTF-8")
	}
	boundary := func(i int) bool { return i >= 0 && i <= len(d.Text) && (i == len(d.Text) || utf8.RuneStart(d.Text[i])) }
	span := func(what string, i int, s Span) error {
		if s.Start > s.End || !boundary(s.Start) || !boundary(s.End) {
			return fmt.Errorf("%s %d: span [%d,%d) is not within the text", what, i, s.Start, s.End)
		}
		return nil
	}
	within := func(what string, i int, r Range) error {
		if r.Start > r.End || r.Start < 0 || r.End > len(d.Tokens) {
			return fmt.Errorf("%s %d: range [%d,%d) is not within the tokens", what, i, r.Start, r.End)
		}
		return nil
	}
	end := 0
	for i, p := range d.Paragraphs {
		if err := span("paragraph", i, p.Span); err != nil {
			return err
		}
		if p.Span.Start < end {
			return fmt.Errorf("paragraph %d overlaps the one before", i)
		}
		end = p.Span.End
		if p.Sentences[0] > p.Sentences[1] || p.Sentences[1] > len(d.Sentences) {
			return fmt.Errorf("paragraph %d: bad sentences %v", i, p.Sentences)
		}
	}
	tok := 0
	for i, s := range d.Sentences {
		if err := span("sentence", i, s.Span); err != nil {
			return err
		}
		if s.Tokens.Start != tok || s.Tokens.End < tok || s.Tokens.End > len(d.Tokens) {
			return fmt.Errorf("sentence %d: tokens %v do not follow on from %d", i, s.Tokens, tok)
		}
		tok = s.Tokens.End
		if s.Paragraph < 0 || s.Paragraph >= len(d.Paragraphs) || !d.Paragraphs[s.Paragraph].Span.Contains(s.Span) {
			return fmt.Errorf("sentence %d is not within its paragraph", i)
		}
		for k := s.Tokens.Start; k < s.Tokens.End; k++ {
			if !s.Span.Contains(d.Tokens[k]) {
				return fmt.Errorf("token %d is not within its sentence", k)
			}
		}
	}
	if tok != len(d.Tokens) {
		return fmt.Errorf("%d tokens, but sentences hold %d", len(d.Tokens), tok)
	}
	end = 0
	for i, t := range d.Tokens {
		if err := span("token", i, t); err != nil {
			return err
		}
		if t.Empty() || t.Start < end {
			return fmt.Errorf("token %d is empty or overlaps the one before", i)
		}
		end = t.End
	}
	if n := len(d.Tags); n != 0 && n != len(d.Tokens) {
		return fmt.Errorf("%d tags for %d tokens", n, len(d.Tokens))
	}
	last := 0
	for i, e := range d.Entities {
		if err := within("entity", i, e.Range); err != nil {
			return err
		}
		if e.Range.Empty() || e.Range.Start < last {
			return fmt.Errorf("entity %d is empty or overlaps the one before", i)
		}
		last = e.Range.End
	}
	for i, v := range d.Values {
		if err := within("value", i, v.Range); err != nil {
			return err
		}
	}
	if n := len(d.Tree.Arcs); n != 0 {
		if n != len(d.Tokens) {
			return fmt.Errorf("%d arcs for %d tokens", n, len(d.Tokens))
		}
		reached := make([]int, n) // the token whose way to the root passed here first
		for i, s := range d.Sentences {
			roots := 0
			for k := s.Tokens.Start; k < s.Tokens.End; k++ {
				a := d.Tree.Arcs[k]
				if a.Head != Root && a.Head != Unparsed && !s.Tokens.Has(a.Head) || a.Head == k {
					return fmt.Errorf("sentence %d: head %d of token %d is outside", i, a.Head, k)
				}
				if a.Head == Root {
					roots++
				}
				if (a.Head == Root) != (a.Rel == "root") && a.Head != Unparsed {
					return fmt.Errorf("sentence %d: relation %s of token %d with head %d", i, a.Rel, k, a.Head)
				}
			}
			if roots != 1 && !s.Tokens.Empty() && d.Tree.Parsed(s.Tokens.Start) {
				return fmt.Errorf("sentence %d has %d roots", i, roots)
			}
			for k := s.Tokens.Start; k < s.Tokens.End; k++ {
				t := k
				for ; t >= 0 && reached[t] == 0; t = d.Tree.Arcs[t].Head {
					reached[t] = k + 1
				}
				if t >= 0 && reached[t] == k+1 {
					return fmt.Errorf("sentence %d: token %d depends on itself", i, t)
				}
			}
		}
	}
	for i, m := range d.Mentions {
		if m.Head < 0 || m.Head >= len(d.Tokens) || i > 0 && d.Mentions[i-1].Head >= m.Head {
			return fmt.Errorf("mention %d: bad or unordered head %d", i, m.Head)
		}
		if err := within("mention", i, m.Antecedent); err != nil {
			return err
		}
	}
	for i := range d.Claims {
		c := &d.Claims[i]
		if err := within("claim", i, c.Predicate); err != nil {
			return err
		}
		for _, args := range [][]Argument{c.Suppliers, c.Items, c.Recipients, c.Via, c.Authorities, c.Parties} {
			for _, a := range args {
				if err := within("claim", i, a.Range); err != nil {
					return err
				}
			}
		}
	}
	for i, q := range d.Quotes {
		if err := span("quote", i, q.Span); err != nil {
			return err
		}
	}
	for i, a := range d.Sources {
		for _, r := range append([]Range{a.Source.Range, a.Source.Cue.Range}, a.Content...) {
			if err := within("attribution", i, r); err != nil {
				return err
			}
		}
	}
	if n := len(d.Verdicts); n != 0 && n != len(d.Claims) {
		return fmt.Errorf("%d verdicts for %d claims", n, len(d.Claims))
	}
	for i, v := range d.Verdicts {
		for _, s := range v.Sources {
			if err := within("verdict", i, s.Range); err != nil {
				return err
			}
			if err := within("verdict", i, s.Cue.Range); err != nil {
				return err
			}
		}
	}
	return nil
}
