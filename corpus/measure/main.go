// Command measure scores the extraction of articles from pages against a folder of pages with known segments, titles, dates
// and authors: DIR/truth.jsonl and DIR/pages.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"claimtrail/corpus"
)

// truth is what is known about one page.
type truth struct {
	File, URL, Title, Date string
	Author                 []string
	With, Without          []string // segments that must and must not be in the text
}

// rate counts successes.
type rate struct{ right, all int }

func (r *rate) add(ok bool) {
	r.all++
	if ok {
		r.right++
	}
}

func (r rate) String() string {
	if r.all == 0 {
		return "none"
	}
	return fmt.Sprintf("%.3f (%d of %d)", float64(r.right)/float64(r.all), r.right, r.all)
}

func main() {
	failures := flag.Bool("failures", false, "print each segment, title, date and author that is wrong")
	texts := flag.String("texts", "", "write the extracted texts to this folder")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: measure [-failures] [-texts DIR] DIR")
		os.Exit(2)
	}
	if err := run(os.Stdout, flag.Arg(0), *failures, *texts); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, dir string, failures bool, texts string) error {
	f, err := os.Open(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		return fmt.Errorf("no pages to measure on: %w", err)
	}
	defer f.Close()
	var with, without, title, date, dateSaid, author, authorSaid, language rate
	report := func(file, what, detail string) {
		if failures {
			fmt.Fprintf(out, "%s\t%s\t%s\n", file, what, detail)
		}
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var t truth
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			return fmt.Errorf("truth.jsonl: %w", err)
		}
		a := &corpus.Article{}
		for item, err := range corpus.Read(context.Background(), []string{filepath.Join(dir, "pages", t.File)}, corpus.Options{}) {
			if err == nil {
				item.URL = t.URL
				var found *corpus.Article
				if found, err = item.Article(); err == nil {
					a = found
				}
			}
			if err != nil {
				report(t.File, "reject", err.Error())
			}
		}
		if texts != "" {
			if err := os.WriteFile(filepath.Join(texts, t.File+".txt"), []byte(a.Text), 0o644); err != nil {
				return err
			}
		}
		text := flat(a.Text)
		for _, s := range t.With {
			ok := strings.Contains(text, flat(s))
			with.add(ok)
			if !ok {
				report(t.File, "missing", s)
			}
		}
		for _, s := range t.Without {
			ok := !strings.Contains(text, flat(s))
			without.add(ok)
			if !ok {
				report(t.File, "unwanted", s)
			}
		}
		if t.Title != "" {
			ok := letters(a.Title) == letters(t.Title)
			title.add(ok)
			if !ok {
				report(t.File, "title", fmt.Sprintf("%q, not %q", a.Title, t.Title))
			}
		}
		if t.Date != "" {
			ok := strings.HasPrefix(a.Published, t.Date)
			date.add(ok)
			if a.Published != "" {
				dateSaid.add(ok)
			}
			if !ok {
				report(t.File, "date", fmt.Sprintf("%q (%s), not %q", a.Published, a.DateSource, t.Date))
			}
		}
		if len(t.Author) > 0 {
			ok := letters(strings.Join(a.Byline, "")) == letters(strings.Join(t.Author, ""))
			author.add(ok)
			if len(a.Byline) > 0 {
				authorSaid.add(ok)
			}
			if !ok {
				report(t.File, "author", fmt.Sprintf("%q, not %q", a.Byline, t.Author))
			}
		}
		language.add(a.Lang != "")
	}
	if err := lines.Err(); err != nil {
		return err
	}
	fmt.Fprintf(out, "wanted segments found       %v\nunwanted segments excluded  %v\n", with, without)
	fmt.Fprintf(out, "title right                 %v\ndate right                  %v, of those given %v\n", title, date, dateSaid)
	fmt.Fprintf(out, "authors right               %v, of those given %v\nlanguage told               %v\n", author, authorSaid, language)
	return nil
}

// flat joins the words of s by single spaces.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// letters keeps letters and digits, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
