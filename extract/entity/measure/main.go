// Command measure compares the entities with the annotation of GUM, which marks every mention in the MISC column of CoNLL-U
// (https://gucorpling.org/gum/).
//
//	go run ./extract/entity/measure [-errors] FILE.conllu...
//
// Of the gold mentions those count whose head is a proper noun and whose type is person, organization or place. One is found when an
// entity covers a word of its name, which is the run of proper nouns around the head (GUM takes a title for the head), and right when
// the kind fits too. Demonyms, products and ships have no counterpart and are left out. Tokens are those of the file; tags are
// predicted.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/conllu"
	"claimtrail/extract/entity"
	"claimtrail/extract/tag"
)

func main() {
	show := flag.Bool("errors", false, "print what was missed, wrong and spurious")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: measure [-errors] FILE.conllu...")
		os.Exit(2)
	}
	for _, name := range flag.Args() {
		b, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s: not there, left out\n", name)
			continue
		}
		if err == nil {
			err = measure(name, b, *show)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
			os.Exit(1)
		}
	}
}

// mention is a gold mention: its type and the tokens of its name, [start, end), counted over the whole file.
type mention struct {
	kind       string
	start, end int
}

func measure(name string, b []byte, show bool) error {
	docs, err := conllu.Read(bytes.NewReader(b))
	if err != nil {
		return err
	}
	gold, err := mentions(b)
	if err != nil {
		return err
	}
	total, found, right := map[string]int{}, map[string]int{}, map[string]int{}
	entities, precise := 0, 0
	first, next := 0, 0
	for _, d := range docs {
		d.Tags = nil
		if err := tag.Stage().Run(d); err != nil {
			return err
		}
		if err := entity.Stage().Run(d); err != nil {
			return err
		}
		matched := make([]bool, len(d.Entities))
		for ; next < len(gold) && gold[next].start < first+len(d.Tokens); next++ {
			m, name := gold[next], extract.Range{Start: gold[next].start - first, End: gold[next].end - first}
			total[m.kind]++
			touched, hit := -1, false
			for i := range d.Entities {
				if e := &d.Entities[i]; e.Range.Overlaps(name) {
					touched = i
					if fits(e, m.kind) {
						hit, matched[i] = true, true
						break
					}
				}
			}
			switch {
			case hit:
				found[m.kind]++
				right[m.kind]++
			case touched >= 0:
				found[m.kind]++
				if show {
					e := &d.Entities[touched]
					fmt.Printf("wrong\t%s\t%s\t%s %s\n", m.kind, d.RangeText(e.Range), e.Kind, e.Rule)
				}
			case show:
				fmt.Printf("missed\t%s\t%s\t%s\n", m.kind, d.RangeText(name), d.SpanText(d.Sentences[d.SentenceOf(name.Start)].Span))
			}
		}
		for i, e := range d.Entities {
			if e.Via == extract.ViaDemonym || e.Kind == extract.Product || e.Kind == extract.Vessel {
				continue
			}
			entities++
			if matched[i] {
				precise++
			} else if show {
				fmt.Printf("spurious\t%s %s\t%s\t%s\n", e.Kind, e.Rule, d.RangeText(e.Range), d.SpanText(d.Sentences[d.SentenceOf(e.Range.Start)].Span))
			}
		}
		first += len(d.Tokens)
	}
	fmt.Printf("%s: %d documents\n", name, len(docs))
	for _, kind := range []string{"person", "organization", "place"} {
		fmt.Printf("  %-13s %5d   found %5.1f %%   of the right kind %5.1f %%\n", kind, total[kind], percent(found[kind], total[kind]), percent(right[kind], total[kind]))
	}
	fmt.Printf("  entities      %5d   at such a mention, of its kind %5.1f %%\n", entities, percent(precise, entities))
	return nil
}

func percent(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return 100 * float64(n) / float64(of)
}

// fits reports whether an entity can be what GUM calls a kind.
func fits(e *extract.Entity, kind string) bool {
	switch e.Kind {
	case extract.Person:
		return kind == "person"
	case extract.Country:
		return kind == "place" || kind == "organization"
	case extract.Region, extract.City, extract.Facility:
		return kind == "place"
	case extract.Group:
		return kind == "organization" || kind == "person"
	}
	return kind == "organization"
}

// mentions reads the mentions of the MISC column in the order of their names. Words are counted as conllu.Read does.
func mentions(b []byte) ([]mention, error) {
	type open struct {
		group, kind string
		start       int
		head        int // place of the last word of the head within the mention
	}
	type closed struct {
		kind             string
		start, head, end int
	}
	var stack []open
	var all []closed
	sc := bufio.NewScanner(bytes.NewReader(b))
	sc.Buffer(nil, 1<<20)
	tok := 0
	var proper []bool
	for sc.Scan() {
		col := strings.Split(sc.Text(), "\t")
		if len(col) != 10 || strings.ContainsAny(col[0], "-.") {
			continue
		}
		proper = append(proper, col[3] == "PROPN")
		for _, field := range strings.Split(col[9], "|") {
			value, ok := strings.CutPrefix(field, "Entity=")
			if !ok {
				continue
			}
			for value != "" {
				if value[0] == '(' {
					end := strings.IndexAny(value[1:], "()") + 1
					if end == 0 {
						end = len(value)
					}
					part := strings.SplitN(value[1:end], "-", 8)
					if len(part) < 6 {
						return nil, fmt.Errorf("mention %q has %d fields, want 6 or more", value[:end], len(part))
					}
					n, err := strconv.Atoi(part[5][strings.LastIndexByte(part[5], ',')+1:])
					if err != nil {
						return nil, fmt.Errorf("mention %q: %w", value[:end], err)
					}
					stack = append(stack, open{part[0], part[1], tok, n - 1})
					value = value[end:]
					if value != "" && value[0] == ')' { // one word
						o := stack[len(stack)-1]
						stack = stack[:len(stack)-1]
						all = append(all, closed{o.kind, o.start, o.start + o.head, tok + 1})
						value = value[1:]
					}
					continue
				}
				group, rest, ok := strings.Cut(value, ")")
				if !ok {
					return nil, fmt.Errorf("no bracket in %q", value)
				}
				value = rest
				for i := len(stack) - 1; i >= 0; i-- {
					if stack[i].group == group {
						o := stack[i]
						stack = append(stack[:i], stack[i+1:]...)
						all = append(all, closed{o.kind, o.start, o.start + o.head, tok + 1})
						break
					}
				}
			}
		}
		tok++
	}
	var out []mention
	for _, m := range all {
		if !proper[m.head] || m.kind != "person" && m.kind != "organization" && m.kind != "place" {
			continue
		}
		start, end := m.head, m.head+1
		for start > m.start && proper[start-1] {
			start--
		}
		for end < m.end && proper[end] {
			end++
		}
		out = append(out, mention{m.kind, start, end})
	}
	slices.SortStableFunc(out, func(a, b mention) int { return a.start - b.start })
	return out, sc.Err()
}
