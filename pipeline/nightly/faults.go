package nightly

import (
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"
)

// Fault is one thing that is wrong with a configuration. Line and column are 1-based, the column in code points.
type Fault struct {
	File         string
	Line, Column int
	Message      string
}

func (f Fault) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, f.Message)
}

// Faults is everything that is wrong with a configuration, by line and column.
type Faults []Fault

func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i := range f {
		lines[i] = f[i].Error()
	}
	return strings.Join(lines, "\n")
}

// decoder reads values out of a YAML tree and collects what is wrong with them.
type decoder struct {
	file   string
	faults Faults
}

func (d *decoder) fault(n ast.Node, format string, args ...any) {
	f := Fault{File: d.file, Line: 1, Column: 1, Message: fmt.Sprintf(format, args...)}
	// The token of a mapping is a colon in it.
	if m, ok := n.(*ast.MappingNode); ok && len(m.Values) > 0 {
		n = m.Values[0]
	}
	if m, ok := n.(*ast.MappingValueNode); ok {
		n = m.Key
	}
	if t := n.GetToken(); t != nil && t.Position != nil {
		f.Line, f.Column = t.Position.Line, t.Position.Column
	}
	d.faults = append(d.faults, f)
}

// sorted gives the faults as an error, nil when there are none.
func (d *decoder) sorted() error {
	if len(d.faults) == 0 {
		return nil
	}
	sort.SliceStable(d.faults, func(i, j int) bool {
		a, b := d.faults[i], d.faults[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return d.faults
}

// fields are the keys of a mapping, with what reads the value of each.
type fields map[string]func(ast.Node)

// mapping reads a mapping. It gives the keys that are there.
func (d *decoder) mapping(n ast.Node, what string, known fields) map[string]ast.Node {
	found := map[string]ast.Node{}
	var pairs []*ast.MappingValueNode
	switch n := n.(type) {
	case *ast.MappingNode:
		pairs = n.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{n}
	case *ast.NullNode:
		return found
	default:
		d.fault(n, "%s: keys and values expected, not %s", what, kindOf(n))
		return found
	}
	for _, pair := range pairs {
		key := pair.Key.GetToken().Value
		read, ok := known[key]
		switch {
		case !ok:
			names := make([]string, 0, len(known))
			for name := range known {
				names = append(names, name)
			}
			sort.Strings(names)
			d.fault(pair.Key, "%s: no key %q; there are %s", what, key, strings.Join(names, ", "))
		case found[key] != nil:
			d.fault(pair.Key, "%s: %q is there already", what, key)
		default:
			found[key] = pair.Value
			read(pair.Value)
		}
	}
	return found
}

// list reads each element of a sequence, or a value that stands alone.
func (d *decoder) list(n ast.Node, read func(ast.Node)) {
	if seq, ok := n.(*ast.SequenceNode); ok {
		for _, v := range seq.Values {
			read(v)
		}
		return
	}
	read(n)
}

// scalar is the text of a value, false for what is no scalar.
func (d *decoder) scalar(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return strings.TrimRight(n.Value.Value, "\n"), true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	}
	hint := ""
	if kindOf(n) == "keys and values" {
		hint = "; an address with a port, and other text with a colon in it, may need quotes"
	}
	d.fault(n, "a value expected, not %s%s", kindOf(n), hint)
	return "", false
}

func kindOf(n ast.Node) string {
	switch n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "keys and values"
	case *ast.SequenceNode:
		return "a list"
	case *ast.NullNode:
		return "nothing"
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, *ast.MergeKeyNode:
		return "an anchor, alias or tag"
	}
	return "a value"
}

func (d *decoder) text(to *string) func(ast.Node) {
	return func(n ast.Node) {
		if s, ok := d.scalar(n); ok {
			if s == "" {
				d.fault(n, "empty")
			}
			*to = s
		}
	}
}

func (d *decoder) texts(to *[]string) func(ast.Node) {
	return func(n ast.Node) {
		d.list(n, func(n ast.Node) {
			var s string
			d.text(&s)(n)
			*to = append(*to, s)
		})
	}
}

// oneOf reads a value of a closed list.
func (d *decoder) oneOf(to *string, values ...string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := d.scalar(n)
		if !ok {
			return
		}
		*to = s
		for _, v := range values {
			if s == v {
				return
			}
		}
		d.fault(n, "no %q; there are %s", s, strings.Join(values, ", "))
	}
}

// number reads a whole number from low to high.
func (d *decoder) number(to *int, low, high int) func(ast.Node) {
	return func(n ast.Node) {
		if s, ok := d.scalar(n); ok {
			v, err := strconv.Atoi(s)
			if err != nil || v < low || v > high {
				d.fault(n, "a whole number from %d to %d expected, not %q", low, high, s)
			}
			*to = v
		}
	}
}

// fraction reads a number from low to high.
func (d *decoder) fraction(to *float64, low, high float64) func(ast.Node) {
	return func(n ast.Node) {
		if s, ok := d.scalar(n); ok {
			v, err := strconv.ParseFloat(s, 64)
			if err != nil || !(v >= low && v <= high) {
				d.fault(n, "a number from %v to %v expected, not %q", low, high, s)
			}
			*to = v
		}
	}
}

var daysForm = regexp.MustCompile(`^(\d{1,4})d$`)

// duration reads "90s", "10m", "36h", "7d".
func (d *decoder) duration(to *time.Duration) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := d.scalar(n)
		if !ok {
			return
		}
		if m := daysForm.FindStringSubmatch(s); m != nil {
			days, _ := strconv.Atoi(m[1])
			*to = time.Duration(days) * 24 * time.Hour
		} else if v, err := time.ParseDuration(s); err == nil {
			*to = v
		}
		if *to <= 0 {
			d.fault(n, `a duration like "30s", "10m", "36h" or "7d" expected, not %q`, s)
		}
	}
}

var sizeForm = regexp.MustCompile(`^(\d{1,9}) ?(B|kB|KiB|MB|MiB|GB|GiB)?$`)

var sizeUnits = map[string]int64{"": 1, "B": 1, "kB": 1e3, "KiB": 1 << 10, "MB": 1e6, "MiB": 1 << 20, "GB": 1e9, "GiB": 1 << 30}

// size reads a number of bytes: "500000", "16 MiB".
func (d *decoder) size(to *int64) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := d.scalar(n)
		if !ok {
			return
		}
		if m := sizeForm.FindStringSubmatch(s); m != nil {
			v, _ := strconv.ParseInt(m[1], 10, 64)
			*to = v * sizeUnits[m[2]]
		}
		if *to <= 0 {
			d.fault(n, `a size like "500 kB" or "16 MiB" expected, not %q`, s)
		}
	}
}

// patterns reads regular expressions.
func (d *decoder) patterns(to *[]*regexp.Regexp) func(ast.Node) {
	return func(n ast.Node) {
		d.list(n, func(n ast.Node) {
			s, ok := d.scalar(n)
			if !ok {
				return
			}
			re, err := regexp.Compile(s)
			if err != nil {
				d.fault(n, "%v", err)
				return
			}
			*to = append(*to, re)
		})
	}
}
