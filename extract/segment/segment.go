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
	for _, b := range blocks {
		p := extract.Paragraph{Span: b.span, Kind: b.kind, LeadIn: b.leadIn}
		p.Sentences[0] = len(d.Sentences)
		first := len(d.Tokens)
		d.Tokens = tokenize(d.Tokens, d.Text, extract.Span{Start: b.body, End: b.span.End})
		breaks, ok := sentenceEnds(d.Text, d.Tokens[first:])
		if !ok {
			d.Diagnostics = append(d.Diagnostics, extract.Diagnostic{Code: extract.SplitterFault, At: b.span})
		}
		for _, end := range breaks {
			r := extract.Range{Start: first, End: first + end}
			if n := len(d.Sentences); n > p.Sentences[0] {
				r.Start = d.Sentences[n-1].Tokens.End
			}
			d.Sentences = append(d.Sentences, extract.Sentence{Span: d.Span(r), Tokens: r, Paragraph: len(d.Paragraphs)})
		}
		p.Sentences[1] = len(d.Sentences)
		d.Paragraphs = append(d.Paragraphs, p)
	}
	return nil
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
