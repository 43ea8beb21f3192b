package frame

import (
	"fmt"
	"strings"

	"claimtrail/extract"
)

// Marked is a sentence with marked spans: "[Acme]{supplier} [shipped]{predicate} [rockets]{item}".
type Marked struct {
	Text  string
	Marks []Mark // in text order
}

// Mark is one marked span.
type Mark struct {
	Label string
	Span  extract.Span
}

// ParseMarked reads a marked sentence. A bracket is a mark only when braces follow it at once.
func ParseMarked(s string) (Marked, error) {
	var m Marked
	var b strings.Builder
	var open []int
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '[':
			open = append(open, b.Len())
		case s[i] == ']':
			if len(open) == 0 {
				return m, fmt.Errorf("unmatched ] in %q", s)
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			if i+1 >= len(s) || s[i+1] != '{' {
				return m, fmt.Errorf("no {label} after ] in %q", s)
			}
			end := strings.IndexByte(s[i:], '}')
			if end < 0 {
				return m, fmt.Errorf("unclosed { in %q", s)
			}
			m.Marks = append(m.Marks, Mark{s[i+2 : i+end], extract.Span{Start: start, End: b.Len()}})
			i += end
		default:
			b.WriteByte(s[i])
		}
	}
	if len(open) > 0 {
		return m, fmt.Errorf("unclosed [ in %q", s)
	}
	m.Text = b.String()
	return m, nil
}
