// Command measure compares the segmentation with CoNLL-U files.
//
//	go run ./extract/segment/measure [-errors N] FILE.conllu...
//
// Each document of the files is rebuilt from its "# text" lines, with a space between sentences and a blank line between
// paragraphs. Sentences and tokens count as right when both their ends are. Words that UD splits without cutting the
// text (multiword tokens such as "du") do not occur in English; the parts of "don't" count as tokens of their own.
package main

import (
	"bufio"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/segment"
)

func main() {
	n := flag.Int("errors", 0, "print at most this many classes of errors of each file")
	show := flag.Bool("sentences", false, "print the errors of sentences, with their context")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: measure [-errors N] [-sentences] FILE.conllu...")
		os.Exit(2)
	}
	var all result
	files := 0
	for _, name := range flag.Args() {
		docs, err := read(name)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s: not there, left out\n", name)
			continue
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		r := measure(docs, *show)
		fmt.Printf("%s: %d documents\n%s", name, len(docs), r)
		r.printErrors(os.Stdout, *n)
		all.add(r)
		files++
	}
	if files > 1 {
		fmt.Printf("together\n%s", all)
	}
}

// gold is one annotated document.
type gold struct {
	id        string
	text      strings.Builder
	sentences []extract.Span
	tokens    []extract.Span
}

// read rebuilds the documents of a CoNLL-U file.
func read(name string) ([]*gold, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var docs []*gold
	var doc *gold
	var words []string
	var text string
	newpar := false
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		line := in.Text()
		switch {
		case strings.HasPrefix(line, "# newdoc"):
			_, id, _ := strings.Cut(line, "id = ")
			doc = &gold{id: id}
			docs = append(docs, doc)
		case strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_block"):
			newpar = true
		case strings.HasPrefix(line, "# text = "):
			text = strings.TrimPrefix(line, "# text = ")
		case line == "":
			if err := doc.append(text, words, newpar); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			words, newpar = words[:0], false
		case line[0] != '#':
			if col := strings.SplitN(line, "\t", 3); !strings.ContainsAny(col[0], "-.") {
				words = append(words, col[1])
			}
		}
	}
	return docs, in.Err()
}

// append adds a sentence to the document.
func (g *gold) append(text string, words []string, newpar bool) error {
	if g.text.Len() > 0 {
		if newpar {
			g.text.WriteString("\n\n")
		} else {
			g.text.WriteByte(' ')
		}
	}
	base := g.text.Len()
	g.text.WriteString(text)
	g.sentences = append(g.sentences, extract.Span{Start: base, End: base + len(text)})
	at := 0
	for _, w := range words {
		k := strings.Index(text[at:], w)
		if k < 0 {
			return fmt.Errorf("%s: word %q is not in %q", g.id, w, text)
		}
		at += k
		g.tokens = append(g.tokens, extract.Span{Start: base + at, End: base + at + len(w)})
		at += len(w)
	}
	return nil
}

// count is what was right, what was found and what there is.
type count struct{ right, found, gold int }

func (c count) String() string {
	return fmt.Sprintf("precision %6.2f  recall %6.2f  F1 %6.2f  (%d right of %d found, %d in the file)",
		percent(c.right, c.found), percent(c.right, c.gold), percent(2*c.right, c.found+c.gold), c.right, c.found, c.gold)
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

type result struct {
	sentences, tokens count
	errors            map[string]int // "gold tokens -> found tokens"
}

func (r result) String() string {
	return fmt.Sprintf("  sentences  %v\n  tokens     %v\n", r.sentences, r.tokens)
}

func (r *result) add(o result) {
	for _, p := range [][2]*count{{&r.sentences, &o.sentences}, {&r.tokens, &o.tokens}} {
		p[0].right += p[1].right
		p[0].found += p[1].found
		p[0].gold += p[1].gold
	}
}

func (r result) printErrors(w io.Writer, n int) {
	type class struct {
		what string
		n    int
	}
	var classes []class
	for what, k := range r.errors {
		classes = append(classes, class{what, k})
	}
	slices.SortFunc(classes, func(a, b class) int { return cmp.Or(b.n-a.n, strings.Compare(a.what, b.what)) })
	for _, c := range classes[:min(n, len(classes))] {
		fmt.Fprintf(w, "  %4d  %s\n", c.n, c.what)
	}
}

// measure segments every document and compares.
func measure(docs []*gold, show bool) result {
	r := result{errors: map[string]int{}}
	stage := segment.Stage()
	for _, g := range docs {
		d := &extract.Document{Text: g.text.String()}
		if err := stage.Run(d); err != nil {
			panic(err)
		}
		found := make([]extract.Span, len(d.Sentences))
		for i, s := range d.Sentences {
			found[i] = s.Span
		}
		compare(&r.sentences, g.sentences, found, func(want, got []extract.Span) {
			if show {
				fmt.Printf("%s\n  want %s\n  got  %s\n", g.id, bars(d.Text, want), bars(d.Text, got))
			}
		})
		compare(&r.tokens, g.tokens, d.Tokens, func(want, got []extract.Span) {
			r.errors[bars(d.Text, want)+" -> "+bars(d.Text, got)]++
		})
	}
	return r
}

// compare counts the spans that are in both lists, and gives each stretch where the lists differ to differ.
func compare(c *count, want, got []extract.Span, differ func(want, got []extract.Span)) {
	c.gold += len(want)
	c.found += len(got)
	i, j := 0, 0
	for i < len(want) || j < len(got) {
		if i < len(want) && j < len(got) && want[i] == got[j] {
			c.right++
			i++
			j++
			continue
		}
		i0, j0 := i, j
		for { // up to the next common end
			switch {
			case i < len(want) && (j >= len(got) || want[i].End < got[j].End):
				i++
				continue
			case j < len(got) && (i >= len(want) || got[j].End < want[i].End):
				j++
				continue
			case i < len(want):
				i++
				j++
			}
			break
		}
		for k := i0; k < i; k++ {
			if slices.Contains(got[j0:j], want[k]) {
				c.right++
			}
		}
		differ(want[i0:i], got[j0:j])
	}
}

// bars joins the texts of spans.
func bars(text string, spans []extract.Span) string {
	w := make([]string, len(spans))
	for i, s := range spans {
		w[i] = text[s.Start:s.End]
	}
	return strings.Join(w, " | ")
}
