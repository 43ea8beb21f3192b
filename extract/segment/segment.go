// Package segment divides a text into paragraphs, sentences and tokens.
//
// Rules of this package:
//   - the text is never rewritten: every layer is a list of byte spans of Document.Text, exact for any bytes;
//   - paragraphs come first, because a blank line, a list item and a heading end a sentence whatever the words say;
//   - tokens follow the conventions of UD English (EWT, GUM), because the tagger and the parser were trained on them;
//     designations of weapons (S-400, Su-35, 9M729) are the exception: one token each, see designation;
//   - sentences are proposed by prose v2 and corrected by named rules over tokens (corrections), each with its source;
//   - every step is linear in the length of the text, also on runs of one character and on lines of many megabytes.
package segment

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
)

// Stage fills Paragraphs, Sentences and Tokens. White space and invisible format characters belong to no token; every other
// byte of a sentence belongs to exactly one. Bullets and enumerators of list items are in the span of their paragraph, but in
// no sentence.
func Stage() extract.Stage {
	return extract.Stage{
		Name:  "segment",
		Doc:   "paragraphs, sentences (prose v2 with corrections) and UD English tokens",
		Gives: extract.SentenceLayer,
		Run:   run,
	}
}

func run(d *extract.Document) error {
	blocks := paragraphs(d.Text)
	d.Paragraphs = make([]extract.Paragraph, 0, len(blocks))
	d.Sentences = make([]extract.Sentence, 0, len(d.Text)/120+len(blocks))
	d.Tokens = make([]extract.Span, 0, len(d.Text)/5+8)
	var toks []extract.Span // of one paragraph
	var marks []mark
	var ends []int
	for i, b := range blocks {
		toks = tokenize(toks[:0], d.Text, extract.Span{Start: b.body, End: b.span.End})
		marks = slices.Grow(marks[:0], len(toks))[:len(toks)]
		clear(marks)
		var ok bool
		if ends, ok = sentenceEnds(ends[:0], d.Text, toks, marks); !ok {
			d.Diagnostics = append(d.Diagnostics, extract.Diagnostic{Code: extract.SplitterFault, At: b.span})
		}
		first, from := len(d.Sentences), 0
		for _, end := range ends {
			r := extract.Range{Start: len(d.Tokens)}
			d.Tokens = appendSentence(d.Tokens, d.Text, toks[from:end], marks[from:end])
			r.End = len(d.Tokens)
			for ; r.Len() > longest; r.Start += longest {
				cut := extract.Range{Start: r.Start, End: r.Start + longest}
				d.Sentences = append(d.Sentences, extract.Sentence{Span: d.Span(cut), Tokens: cut, Paragraph: i})
			}
			d.Sentences = append(d.Sentences, extract.Sentence{Span: d.Span(r), Tokens: r, Paragraph: i})
			from = end
		}
		d.Paragraphs = append(d.Paragraphs, extract.Paragraph{Span: b.span, Kind: b.kind, LeadIn: b.leadIn, Sentences: [2]int{first, len(d.Sentences)}})
	}
	return nil
}

// longest is the number of tokens of a sentence from which it is cut. Nobody writes such a sentence; it is a list or text without marks, and
// every record quotes the sentence it stands in.
const longest = 1000

// appendSentence appends the tokens of a sentence. The full stop of an abbreviation that ends it ends the sentence too, and is a
// token of its own: "tanks, trucks, etc" + "." (37 of 42 in UD English). Acronyms keep theirs, for the sake of looking them up.
func appendSentence(dst []extract.Span, text string, toks []extract.Span, marks []mark) []extract.Span {
	last := len(toks) - 1
	for last > 0 && marks[last]&closing != 0 {
		last--
	}
	t := toks[last]
	if w := text[t.Start:t.End]; len(w) > 2 && w[len(w)-1] == '.' && abbrOf(w[:len(w)-1]) == afterAbbr {
		dst = append(dst, toks[:last]...)
		dst = append(dst, extract.Span{Start: t.Start, End: t.End - 1}, extract.Span{Start: t.End - 1, End: t.End})
		return append(dst, toks[last+1:]...)
	}
	return append(dst, toks...)
}

// blank reports whether r separates tokens and belongs to none: white space, control characters and the invisible format
// characters that web pages scatter over their text. Joiners, which hold a word or an emoji together, and soft hyphens are
// not blank.
func blank(r rune) bool {
	if r < utf8.RuneSelf {
		return r <= ' ' || r == 0x7f
	}
	switch r {
	case 0x200c, 0x200d, 0xad: // joiners, soft hyphen
		return false
	case 0x200b, 0x2060, 0xfeff, 0x200e, 0x200f: // zero-width spaces, byte order mark, direction marks
		return true
	}
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r < 0xa0 || unicode.IsSpace(r)
}

// skipBlank is the first offset at or after i, and before end, that is not blank, or end.
func skipBlank(text string, i, end int) int {
	for i < end {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:end])
		}
		if !blank(r) {
			break
		}
		i += n
	}
	return i
}

// trimBlank is the last offset at or before end, and not before start, that follows a rune that is not blank, or start.
func trimBlank(text string, start, end int) int {
	for end > start {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !blank(r) {
			break
		}
		end -= n
	}
	return end
}
