// Package conllu reads and writes annotated text in CoNLL-U (https://universaldependencies.org/format.html) and scores
// one analysis of a text against another in the manner of the CoNLL 2018 shared task.
//
// Rules of this package:
//   - the unit is the syntactic word; a multiword token ("don't") is cut into the spans of its words, so that every
//     word has bytes of its own in Document.Text; empty nodes of the enhanced graph are skipped;
//   - what the format says wrongly is an error with its line, never a guess;
//   - scores are computed over byte spans of one and the same text, so gold words and words found from raw text are
//     compared by the same code.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"claimtrail/extract"
)

const maxLine = 1 << 20 // bytes

// row is one syntactic word as read.
type row struct {
	line            int
	form, lemma     string
	upos, xpos, rel string
	head            int // 1-based within the sentence, 0 for the root, -1 for none given
	spaceAfter      bool
	part, parts     int    // position within its multiword token and number of its words; parts is 0 for a plain word
	surface         string // form of the multiword token, on its first word
}

// reader gathers the documents.
type reader struct {
	docs []*extract.Document
	doc  *extract.Document
	text strings.Builder
	arcs []extract.Arc

	rows     []row
	mwtEnd   int // last word of the open multiword token, 0 for none
	mwtSpace bool
	newdoc   bool
	docID    string
	newpar   bool
}

// Read reads documents: one for every "# newdoc", or one for the whole input if there is none. A paragraph begins at every
// document and "# newpar"; paragraphs are separated by a blank line, and sentences within one by what SpaceAfter says. A
// head given as "_" leaves the word Unparsed; arcs that are given have probability 1. Errors name the line, counted from 1.
func Read(r io.Reader) ([]*extract.Document, error) {
	rd := &reader{newdoc: true}
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 1<<16), maxLine)
	line := 0
	for sc.Scan() {
		line++
		l := strings.TrimSuffix(sc.Text(), "\r")
		var err error
		switch {
		case l == "":
			err = rd.sentence()
		case l[0] == '#':
			rd.comment(l)
		default:
			err = rd.word(l, line)
		}
		if err != nil {
			return nil, err
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", line+1, err)
	}
	if err := rd.sentence(); err != nil {
		return nil, err
	}
	rd.finish()
	return rd.docs, nil
}

func (rd *reader) comment(l string) {
	key, value, _ := strings.Cut(strings.TrimSpace(l[1:]), "=")
	switch name, _, _ := strings.Cut(strings.TrimSpace(key), " "); name {
	case "newdoc":
		rd.newdoc, rd.docID = true, strings.TrimSpace(value)
	case "newpar":
		rd.newpar = true
	}
}

func (rd *reader) word(l string, line int) error {
	if !utf8.ValidString(l) {
		return fmt.Errorf("line %d: not valid UTF-8", line)
	}
	f := strings.Split(l, "\t")
	if len(f) != 10 {
		return fmt.Errorf("line %d: %d columns, want 10", line, len(f))
	}
	if f[1] == "" {
		return fmt.Errorf("line %d: empty form", line)
	}
	space := true
	for _, m := range strings.Split(f[9], "|") {
		space = space && m != "SpaceAfter=No"
	}
	if strings.Contains(f[0], ".") {
		return nil // an empty node
	}
	next := len(rd.rows) + 1
	if from, to, ok := strings.Cut(f[0], "-"); ok {
		a, errA := strconv.Atoi(from)
		b, errB := strconv.Atoi(to)
		if errA != nil || errB != nil || a != next || b < a || rd.mwtEnd >= next {
			return fmt.Errorf("line %d: bad multiword token %q", line, f[0])
		}
		rd.mwtEnd, rd.mwtSpace = b, space
		rd.rows = append(rd.rows, row{line: line, surface: f[1], parts: b - a + 1, part: -1}) // completed by its first word
		return nil
	}
	pending := len(rd.rows) > 0 && rd.rows[len(rd.rows)-1].part == -1
	if pending {
		next--
	}
	if id, err := strconv.Atoi(f[0]); err != nil || id != next {
		return fmt.Errorf("line %d: word %q, want %d", line, f[0], next)
	}
	head := -1
	if f[6] != "_" {
		h, err := strconv.Atoi(f[6])
		if err != nil || h < 0 || h == next {
			return fmt.Errorf("line %d: bad head %q", line, f[6])
		}
		head = h
	}
	w := row{line: line, form: f[1], lemma: given(f[2], f[1]), upos: given(f[3], ""), xpos: given(f[4], ""), rel: given(f[7], ""), head: head, spaceAfter: space}
	if next <= rd.mwtEnd {
		if pending {
			w.surface, w.parts = rd.rows[len(rd.rows)-1].surface, rd.rows[len(rd.rows)-1].parts
			rd.rows = rd.rows[:len(rd.rows)-1]
		} else {
			before := rd.rows[len(rd.rows)-1]
			w.part, w.parts = before.part+1, before.parts
		}
		w.spaceAfter = next == rd.mwtEnd && rd.mwtSpace
	}
	rd.rows = append(rd.rows, w)
	return nil
}

// given is the value of a column, or empty for an underscore, unless the form itself is one.
func given(s, form string) string {
	if s == "_" && form != "_" {
		return ""
	}
	return s
}

func (rd *reader) sentence() error {
	rows := rd.rows
	if len(rows) == 0 {
		return nil
	}
	last := rows[len(rows)-1]
	if last.part == -1 || rd.mwtEnd > len(rows) {
		return fmt.Errorf("line %d: the multiword token lacks words", last.line)
	}
	for _, w := range rows {
		if w.head > len(rows) {
			return fmt.Errorf("line %d: head %d of a sentence of %d words", w.line, w.head, len(rows))
		}
	}
	if rd.newdoc {
		rd.finish()
		rd.doc = &extract.Document{ID: rd.docID}
		rd.newdoc, rd.newpar = false, true
	}
	d := rd.doc
	if rd.newpar {
		if len(d.Paragraphs) > 0 {
			text := strings.TrimRight(rd.text.String(), " ")
			rd.text.Reset()
			rd.text.WriteString(text)
			rd.text.WriteString("\n\n")
		}
		d.Paragraphs = append(d.Paragraphs, extract.Paragraph{
			Span:      extract.Span{Start: rd.text.Len()},
			Sentences: [2]int{len(d.Sentences), len(d.Sentences)},
			LeadIn:    -1,
		})
		rd.newpar = false
	}
	par := &d.Paragraphs[len(d.Paragraphs)-1]
	s := extract.Sentence{Tokens: extract.Range{Start: len(d.Tokens), End: len(d.Tokens) + len(rows)}, Paragraph: len(d.Paragraphs) - 1}
	for i, w := range rows {
		for _, form := range rd.forms(rows, i) {
			at := rd.text.Len()
			rd.text.WriteString(form)
			d.Tokens = append(d.Tokens, extract.Span{Start: at, End: rd.text.Len()})
		}
		if w.spaceAfter {
			rd.text.WriteByte(' ')
		}
		d.Tags = append(d.Tags, extract.Tag{UPOS: w.upos, XPOS: w.xpos, Lemma: w.lemma})
		arc := extract.Arc{Head: s.Tokens.Start + w.head - 1, Rel: w.rel, Prob: 1}
		switch w.head {
		case 0:
			arc.Head = extract.Root
		case -1:
			arc = extract.Arc{Head: extract.Unparsed}
		}
		rd.arcs = append(rd.arcs, arc)
	}
	s.Span = d.Span(s.Tokens)
	par.Span.End = s.Span.End
	par.Sentences[1]++
	d.Sentences = append(d.Sentences, s)
	rd.rows, rd.mwtEnd = rd.rows[:0], 0
	return nil
}

// forms are the pieces of text to write at row i: the form of a plain word, all pieces of a multiword token at its first
// word, nothing at the others.
func (rd *reader) forms(rows []row, i int) []string {
	w := rows[i]
	if w.parts == 0 {
		return []string{w.form}
	}
	if w.part > 0 {
		return nil
	}
	words := make([]string, w.parts)
	for k := range words {
		words[k] = rows[i+k].form
	}
	return cut(w.surface, words)
}

// cut divides a multiword token among its words: where a word is found at its place, exactly, and evenly by code points
// elsewhere ("wanna" for want to). A surface too short to give each word a code point is replaced by the words.
func cut(surface string, words []string) []string {
	if utf8.RuneCountInString(surface) < len(words) {
		return words
	}
	out := make([]string, len(words))
	rest := surface
	for i, w := range words[:len(words)-1] {
		left := len(words) - i
		runes := utf8.RuneCountInString(rest)
		n := utf8.RuneCountInString(w)
		if n > runes-left+1 || !strings.EqualFold(prefix(rest, n), w) {
			n = max(1, runes/left)
		}
		out[i] = prefix(rest, n)
		rest = rest[len(out[i]):]
	}
	out[len(words)-1] = rest
	return out
}

func prefix(s string, runes int) string {
	for i := range s {
		if runes == 0 {
			return s[:i]
		}
		runes--
	}
	return s
}

func (rd *reader) finish() {
	if rd.doc == nil {
		return
	}
	rd.doc.Text = strings.TrimRight(rd.text.String(), " ")
	rd.doc.Tree = extract.NewTree(rd.arcs)
	rd.docs = append(rd.docs, rd.doc)
	rd.doc, rd.arcs = nil, nil
	rd.text.Reset()
}

// Write writes a document whose sentences and tokens are filled; tags and arcs that are missing are written as "_".
func Write(w io.Writer, d *extract.Document) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "# newdoc id = %s\n", oneLine(d.ID))
	for i, s := range d.Sentences {
		if i == d.Paragraphs[s.Paragraph].Sentences[0] {
			fmt.Fprintf(b, "# newpar\n")
		}
		fmt.Fprintf(b, "# sent_id = %s-%d\n# text = %s\n", oneLine(d.ID), i+1, oneLine(d.SpanText(s.Span)))
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			lemma, upos, xpos, head, rel, misc := "_", "_", "_", "_", "_", "_"
			if t < len(d.Tags) {
				lemma, upos, xpos = column(d.Tags[t].Lemma), column(d.Tags[t].UPOS), column(d.Tags[t].XPOS)
			}
			if d.Tree.Parsed(t) {
				head, rel = "0", column(d.Tree.Rel(t))
				if h := d.Tree.Head(t); h != extract.Root {
					head = strconv.Itoa(h - s.Tokens.Start + 1)
				}
			}
			if t+1 < len(d.Tokens) && d.Tokens[t].End == d.Tokens[t+1].Start {
				misc = "SpaceAfter=No"
			}
			fmt.Fprintf(b, "%d\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t%s\n", t-s.Tokens.Start+1, oneLine(d.Word(t)), lemma, upos, xpos, head, rel, misc)
		}
		fmt.Fprintln(b)
	}
	return b.Flush()
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func column(s string) string {
	if s == "" {
		return "_"
	}
	return oneLine(s)
}
