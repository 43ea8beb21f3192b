// Command measure scores the attributions of the program against a JSONL file of articles in which every attribution is
// marked, and prints the overlap F1 of cues, sources and contents.
//
//	go run ./extract/attribution/measure [-errors] [-text FILE] [GOLD]
//
// GOLD defaults to ../shared/gold/sources-dev.jsonl. A span is right when it shares at least one character with a span of
// the same kind on the other side; precision counts the program's spans, recall those of the gold. With -text the
// attributions and verdicts of a text file are printed instead.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/attribution"
	"claimtrail/extract/entity"
	"claimtrail/extract/frame"
	"claimtrail/extract/reference"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

type article struct {
	ID           string `json:"id"`
	Text         string `json:"text"`
	Attributions []struct {
		Source, Cue, Content [][2]int
	} `json:"attributions"`
}

// kinds are the parts of an attribution that are scored apart.
var kinds = []string{"cue", "source", "content"}

func main() {
	errors := flag.Bool("errors", false, "print every span that has no partner")
	classes := flag.Bool("classes", false, "print the precision of the cues of each class and word")
	text := flag.String("text", "", "print the attributions and verdicts of this file")
	flag.Parse()
	if *text != "" {
		b, err := os.ReadFile(*text)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		d, err := analyse(string(b))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		show(d)
		return
	}
	path := "../shared/gold/sources-dev.jsonl"
	if flag.NArg() > 0 {
		path = flag.Arg(0)
	}
	f, err := os.Open(path)
	if err != nil {
		fmt.Fprintf(os.Stderr, "no gold to measure against: %v\n", err)
		os.Exit(2)
	}
	defer f.Close()
	score := map[string]*counts{}
	for _, k := range kinds {
		score[k] = &counts{}
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(make([]byte, 1<<20), 1<<26)
	for lines.Scan() {
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		d, err := analyse(a.Text)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", a.ID, err)
			os.Exit(1)
		}
		compare(d, &a, score, *errors)
	}
	if err := lines.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if *classes {
		for _, name := range slices.Sorted(maps.Keys(words)) {
			fmt.Printf("%4d of %4d  %s\n", words[name].right, words[name].predicted, name)
		}
	}
	fmt.Println("kind     precision  recall     F1")
	for _, k := range kinds {
		c := score[k]
		p, r := ratio(c.right, c.predicted), ratio(c.found, c.gold)
		fmt.Printf("%-8s %9.3f %7.3f %6.3f   (%d of %d, %d of %d)\n", k, p, r, 2*p*r/max(p+r, 1e-9), c.right, c.predicted, c.found, c.gold)
	}
}

// words counts the cues of each class and word.
var words = map[string]*counts{}

func count(name string, right bool) {
	c := words[name]
	if c == nil {
		c = &counts{}
		words[name] = c
	}
	c.predicted++
	if right {
		c.right++
	}
}

type counts struct{ right, predicted, found, gold int }

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// analyse runs the stages that attribution needs.
func analyse(text string) (*extract.Document, error) {
	d := &extract.Document{Text: text}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), entity.Stage(), syntax.Stage(nil), reference.Stage(), frame.Stage(frame.Options{}), attribution.Stage()} {
		if err := s.Run(d); err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	return d, d.Check()
}

// compare adds the spans of one article to the score.
func compare(d *extract.Document, a *article, score map[string]*counts, print bool) {
	offset := codePoints(d.Text)
	predicted := map[string][]extract.Span{}
	for _, s := range d.Sources {
		add := func(kind string, r extract.Range) {
			if !r.Empty() {
				predicted[kind] = append(predicted[kind], d.Span(r))
			}
		}
		add("cue", s.Source.Cue.Range)
		add("source", s.Source.Range)
		for _, r := range s.Content {
			add("content", r)
		}
	}
	gold := map[string][]extract.Span{}
	for _, g := range a.Attributions {
		for i, spans := range [][][2]int{g.Cue, g.Source, g.Content} {
			for _, s := range spans {
				gold[kinds[i]] = append(gold[kinds[i]], extract.Span{Start: offset[s[0]], End: offset[s[1]]})
			}
		}
	}
	for _, s := range d.Sources {
		c := s.Source.Cue
		right := overlaps(d.Span(c.Range), gold["cue"])
		pos := ""
		if !c.Range.Empty() {
			pos = d.Tags[c.Range.Start].UPOS
		}
		count(string(c.Class)+" "+pos, right)
		count(string(c.Class)+" "+pos+" "+c.Lemma, right)
	}
	for _, k := range kinds {
		c := score[k]
		c.predicted += len(predicted[k])
		c.gold += len(gold[k])
		for _, s := range predicted[k] {
			if overlaps(s, gold[k]) {
				c.right++
			} else if print {
				fmt.Printf("extra   %-8s %s\n", k, context(d.Text, s))
			}
		}
		for _, s := range gold[k] {
			if overlaps(s, predicted[k]) {
				c.found++
			} else if print {
				fmt.Printf("missing %-8s %s\n", k, context(d.Text, s))
			}
		}
	}
}

func overlaps(s extract.Span, others []extract.Span) bool {
	for _, o := range others {
		if s.Overlaps(o) {
			return true
		}
	}
	return false
}

// codePoints gives the byte offset of each code point of the text and of its end.
func codePoints(text string) []int {
	out := make([]int, 0, len(text)+1)
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}

// context is the span in brackets with some of the text around it.
func context(text string, s extract.Span) string {
	from, to := max(0, s.Start-60), min(len(text), s.End+60)
	line := strings.ToValidUTF8(text[from:s.Start]+"[["+text[s.Start:s.End]+"]]"+text[s.End:to], "")
	return strings.Join(strings.Fields(line), " ")
}

// show prints the attributions and verdicts of a document.
func show(d *extract.Document) {
	for _, s := range d.Sources {
		fmt.Printf("%s [%s] %s %q desc %q", s.Source.Kind, s.Source.Cue.Class, d.RangeText(s.Source.Cue.Range), d.RangeText(s.Source.Range), d.RangeText(s.Source.Description))
		for _, r := range s.Content {
			fmt.Printf(" | %s", d.RangeText(r))
		}
		fmt.Println()
	}
	for i, v := range d.Verdicts {
		c := d.Claims[i]
		fmt.Printf("\n%s [%s] %s %s %s quoted %v\n   %s\n   %s\n", c.Relation, d.RangeText(c.Predicate), v.Status, v.Polarity, v.Certainty, v.Quoted,
			d.SpanText(d.Sentences[d.SentenceOf(c.Head)].Span), v.Path)
		for _, s := range v.Sources {
			fmt.Printf("   %s %q by %q %s\n", s.Kind, d.RangeText(s.Range), d.RangeText(s.Cue.Range), s.Certainty)
		}
		for _, r := range v.Responses {
			fmt.Printf("   %s by %q: %s\n", r.Kind, d.RangeText(r.Source.Range), d.SpanText(r.Quote))
		}
	}
}
