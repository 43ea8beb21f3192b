// Command measure scores the antecedents of the program against the coreference layer of GUM (the Entity key of the MISC
// column), on gold words, tags and trees.
//
//	go run ./extract/reference/measure [-errors] [-genres news,bio] [FILE]
//
// FILE defaults to ../shared/ud/gum-dev-free.conllu. An antecedent is right when its head lies in a mention of the chain
// that the anaphor belongs to. Precision counts what was resolved; coverage is the share of third person pronouns that have
// an antecedent in the gold chain and were given one.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/conllu"
	"claimtrail/extract/entity"
	"claimtrail/extract/reference"
)

func main() {
	errors := flag.Bool("errors", false, "print every antecedent that is wrong")
	genres := flag.String("genres", "", "only documents whose id has one of these words")
	flag.Parse()
	path := "../shared/ud/gum-dev-free.conllu"
	if flag.NArg() > 0 {
		path = flag.Arg(0)
	}
	if err := measure(path, *genres, *errors); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

// chained is a gold mention of a document.
type chained struct {
	chain string
	extract.Range
}

// tally counts the anaphors of one kind.
type tally struct{ gold, given, right int }

func measure(path, genres string, errors bool) error {
	file, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	docs, err := conllu.Read(bytes.NewReader(file))
	if err != nil {
		return err
	}
	chains, err := readChains(bytes.NewReader(file))
	if err != nil {
		return err
	}
	total := map[string]*tally{}
	for i, d := range docs {
		if i >= len(chains) || len(chains[i]) == 0 || !wanted(d.ID, genres) {
			continue
		}
		for _, s := range []extract.Stage{entity.Stage(), reference.Stage()} {
			if err := s.Run(d); err != nil {
				return fmt.Errorf("%s: %s: %w", d.ID, s.Name, err)
			}
		}
		score(d, chains[i], total, errors)
	}
	kinds := make([]string, 0, len(total))
	for k := range total {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	for _, k := range kinds {
		t := total[k]
		fmt.Printf("%-16s given %5d  precision %5.1f %%  of %5d anaphors  coverage %5.1f %%\n",
			k, t.given, share(t.right, t.given), t.gold, share(t.right, t.gold))
	}
	return nil
}

func wanted(id, genres string) bool {
	if genres == "" {
		return true
	}
	for _, g := range strings.Split(genres, ",") {
		if strings.Contains(id, g) {
			return true
		}
	}
	return false
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return 100 * float64(n) / float64(of)
}

var third = map[string]string{
	"it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "themselves": "they",
	"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "herself": "she",
}

func score(d *extract.Document, gold []chained, total map[string]*tally, errors bool) {
	at := func(kind string) *tally {
		if total[kind] == nil {
			total[kind] = &tally{}
		}
		return total[kind]
	}
	for tok := range d.Tokens {
		kind, pronoun := third[strings.ToLower(d.Word(tok))]
		m := d.MentionAt(tok)
		given := m != nil && !m.Antecedent.Empty()
		if !pronoun && !given {
			continue
		}
		chain := ""
		anaphor, ok := smallest(gold, tok, d)
		if ok {
			chain = anaphor.chain
		}
		if pronoun {
			kind = "pronoun " + kind
			for _, g := range gold {
				if g.chain == chain && g.End <= tok && chain != "" {
					at(kind).gold++
					break
				}
			}
		} else {
			kind = string(m.By)
			at(kind).gold++
		}
		if !given {
			continue
		}
		at(kind).given++
		right := false
		for _, g := range gold {
			if ok && g.chain == chain && m.Antecedent.Overlaps(g.Range) && (g.Contains(m.Antecedent) || m.Antecedent.Contains(g.Range)) && g.Has(headOf(d, m.Antecedent)) &&
				g.Has(headOf(d, g.Range)) && m.Antecedent.Has(headOf(d, g.Range)) {
				right = true
				break
			}
		}
		if right {
			at(kind).right++
			continue
		}
		if errors {
			s := d.Sentences[d.SentenceOf(tok)]
			from := d.Sentences[d.SentenceOf(m.Antecedent.Start)]
			truth := ""
			for i := len(gold) - 1; i >= 0; i-- {
				if ok && gold[i].chain == chain && gold[i].End <= tok && !slices.Contains([]string{"it", "its", "they", "their", "them", "he", "his", "him", "she", "her"}, strings.ToLower(d.RangeText(gold[i].Range))) {
					truth = d.RangeText(gold[i].Range)
					break
				}
			}
			text := d.SpanText(s.Span)
			if from != s {
				text = d.SpanText(from.Span) + " | " + text
			}
			fmt.Printf("%s: %q <- %q, not %q\n    %s\n", kind, d.Word(tok), d.RangeText(m.Antecedent), truth, text)
		}
	}
}

// headOf is the token of a range that is governed from outside.
func headOf(d *extract.Document, r extract.Range) int {
	for t := r.Start; t < r.End; t++ {
		if h := d.Tree.Head(t); !r.Has(h) && d.Tree.Rel(t) != "punct" {
			return t
		}
	}
	return r.Start
}

// smallest is the shortest gold mention headed by token tok.
func smallest(gold []chained, tok int, d *extract.Document) (chained, bool) {
	var best chained
	found := false
	for _, g := range gold {
		if g.Has(tok) && headOf(d, g.Range) == tok && (!found || g.Len() < best.Len()) {
			best, found = g, true
		}
	}
	return best, found
}

// readChains reads the Entity keys: for each document its mentions by end, tokens counted from the start of the document.
func readChains(r io.Reader) ([][]chained, error) {
	var docs [][]chained
	type opened struct {
		chain string
		start int
	}
	var open []opened
	tok := 0
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 1<<16), 1<<20)
	for sc.Scan() {
		l := sc.Text()
		if strings.HasPrefix(l, "# newdoc") {
			docs, open, tok = append(docs, nil), nil, 0
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) != 10 || strings.ContainsAny(f[0], "-.") || len(docs) == 0 {
			continue
		}
		for _, kv := range strings.Split(f[9], "|") {
			v, ok := strings.CutPrefix(kv, "Entity=")
			if !ok {
				continue
			}
			for i := 0; i < len(v); {
				switch {
				case v[i] == '(':
					end := i + 1
					for end < len(v) && v[end] != '(' && v[end] != ')' {
						end++
					}
					chain, _, _ := strings.Cut(v[i+1:end], "-")
					open = append(open, opened{chain, tok})
					i = end
				case v[i] == ')': // closes the bracket opened last at this token
					if n := len(open); n > 0 {
						docs[len(docs)-1] = append(docs[len(docs)-1], chained{open[n-1].chain, extract.Range{Start: open[n-1].start, End: tok + 1}})
						open = open[:n-1]
					}
					i++
				default:
					end := strings.IndexByte(v[i:], ')')
					if end < 0 {
						i = len(v)
						continue
					}
					for k := len(open) - 1; k >= 0; k-- {
						if open[k].chain == v[i:i+end] {
							docs[len(docs)-1] = append(docs[len(docs)-1], chained{open[k].chain, extract.Range{Start: open[k].start, End: tok + 1}})
							open = slices.Delete(open, k, k+1)
							break
						}
					}
					i += end + 1
				}
			}
		}
		tok++
	}
	return docs, sc.Err()
}
