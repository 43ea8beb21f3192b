package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
)

// Quotation marks. A mark opens or closes by its shape where the shape says it, else by its neighbours: an opening mark stands
// after a blank or bracket and before a letter, a closing one the other way round. Newswire writes two apostrophes for a
// double mark, and some systems turn the first of the two round (‘’So it was,’’). A quote that is open at the end of a paragraph runs on when the next paragraph opens with a mark too
// (Chicago Manual of Style, 17th edition, 13.30); otherwise only a mark at the head of a paragraph or after a comma or
// colon may stay open, since a lone mark inside a sentence is rather a slip or an inch sign.

// maxQuotes caps the nesting of quotes that is followed.
const maxQuotes = 4

// findQuotes gives the quotation spans of the document, sorted by start, nested ones after the one around them.
func findQuotes(d *extract.Document) []extract.Quote {
	if !strings.ContainsAny(d.Text, "\"“”«»„‘’'") {
		return nil
	}
	var quotes []extract.Quote
	for p := range d.Paragraphs {
		quotes = paragraphQuotes(d, p, quotes)
	}
	tok := 0
	for i := range quotes {
		q := &quotes[i]
		for tok > 0 && d.Tokens[tok-1].Start >= q.Span.Start {
			tok--
		}
		for tok < len(d.Tokens) && d.Tokens[tok].Start < q.Span.Start {
			tok++
		}
		start := tok
		for start < len(d.Tokens) && d.Tokens[start].End <= q.Span.End && isQuoteMark(d.Word(start)) {
			start++
		}
		end := start
		for end < len(d.Tokens) && d.Tokens[end].End <= q.Span.End {
			end++
		}
		for end > start && isQuoteMark(d.Word(end-1)) {
			end--
		}
		q.Tokens = extract.Range{Start: start, End: end}
	}
	kept := quotes[:0]
	for _, q := range quotes {
		if !q.Tokens.Empty() {
			kept = append(kept, q)
		}
	}
	return kept
}

// isQuoteMark reports whether a token is nothing but a quotation mark.
func isQuoteMark(word string) bool {
	switch word {
	case `"`, "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``", "`", "’’", "‘‘", "‘’":
		return true
	}
	return false
}

// openQuote is a mark that waits for its partner.
type openQuote struct {
	at    int  // byte offset of the mark
	width int  // bytes of the mark
	kind  rune // '"', '\'' or '«'
	slot  int  // index into the result, so that quotes come in order of their start
}

// paragraphQuotes appends the quotes of paragraph p.
func paragraphQuotes(d *extract.Document, p int, quotes []extract.Quote) []extract.Quote {
	span := d.Paragraphs[p].Span
	text := d.Text
	var stack []openQuote
	first := len(quotes)
	for i := span.Start; i < span.End; {
		c := text[i]
		if c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
			i++
			continue
		}
		r, width := utf8.DecodeRuneInString(text[i:span.End])
		kind, shape := markOf(r)
		if kind == 0 {
			i += width
			continue
		}
		if kind == '\'' {
			if second, w := utf8.DecodeRuneInString(text[i+width : span.End]); isSingle(second) && (second == r || opensAfter(runeBefore(text, span.Start, i))) {
				kind, shape, width = '"', 0, width+w
			}
		}
		before := runeBefore(text, span.Start, i)
		after, _ := utf8.DecodeRuneInString(text[i+width : span.End])
		if i+width >= span.End {
			after = ' '
		}
		opens := opensAfter(before) && !unicode.IsSpace(after) && after != 0
		closes := !unicode.IsSpace(before) && !opensAfter(before) || before == '”' || before == '’'
		top := -1
		for k := len(stack) - 1; k >= 0; k-- {
			if stack[k].kind == kind {
				top = k
				break
			}
		}
		switch {
		case kind == '\'':
			// An apostrophe stands between letters, before a decade or at the end of a plural possessive.
			if top >= 0 && !isWordRune(after) && closes && !(before == 's' && nextSingleCloses(text[i+width:span.End])) {
				break
			}
			if top < 0 && shape <= 0 && opens && isWordRune(after) && !unicode.IsDigit(after) && len(stack) < maxQuotes && singleCloses(text[i+width:span.End]) {
				stack = append(stack, openQuote{i, width, kind, len(quotes)})
				quotes = append(quotes, extract.Quote{})
			}
			i += width
			continue
		case top >= 0 && (shape > 0 || shape == 0 && !(opens && !closes) || shape < 0 && !opens):
			// closes the open one
		case top >= 0 && kind == '"' && len(stack) == 1 && (shape < 0 || opens):
			// A second opening mark where none was closed: the first one was left open.
			quotes[stack[0].slot] = extract.Quote{Span: extract.Span{Start: stack[0].at, End: trimRight(text, stack[0].at, i)}}
			stack = append(stack[:0], openQuote{i, width, kind, len(quotes)})
			quotes = append(quotes, extract.Quote{})
			i += width
			continue
		default:
			if top < 0 && len(stack) < maxQuotes && opens {
				stack = append(stack, openQuote{i, width, kind, len(quotes)})
				quotes = append(quotes, extract.Quote{})
			}
			i += width
			continue
		}
		quotes[stack[top].slot] = extract.Quote{Span: extract.Span{Start: stack[top].at, End: i + width}}
		stack = stack[:top]
		i += width
	}
	for _, o := range stack {
		if o.kind == '\'' {
			continue
		}
		lead := strings.TrimRightFunc(text[span.Start:o.at], unicode.IsSpace)
		runsOn := p+1 < len(d.Paragraphs) && startsWithMark(text[d.Paragraphs[p+1].Span.Start:])
		if runsOn || lead == "" || strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, ":") {
			quotes[o.slot] = extract.Quote{Span: extract.Span{Start: o.at, End: trimRight(text, o.at, span.End)}}
		}
	}
	kept := quotes[:first]
	for _, q := range quotes[first:] {
		if !q.Span.Empty() {
			kept = append(kept, q)
		}
	}
	return kept
}

// runeBefore is the character before byte i, a blank at the start.
func runeBefore(text string, start, i int) rune {
	if i == start {
		return ' '
	}
	r, _ := utf8.DecodeLastRuneInString(text[start:i])
	return r
}

// isSingle reports whether r is a single mark of some shape.
func isSingle(r rune) bool {
	kind, _ := markOf(r)
	return kind == '\''
}

// trimRight is the end of text[from:to] without trailing blanks.
func trimRight(text string, from, to int) int {
	return from + len(strings.TrimRightFunc(text[from:to], unicode.IsSpace))
}

// markOf gives the kind of a quotation mark, 0 for none, and whether its shape opens (-1), closes (1) or says nothing (0).
func markOf(r rune) (kind rune, shape int) {
	switch r {
	case '"':
		return '"', 0
	case '“', '„':
		return '"', -1
	case '”':
		return '"', 1
	case '«':
		return '«', -1
	case '»':
		return '«', 1
	case '‘', '`':
		return '\'', -1
	case '’', '\'':
		return '\'', 0
	}
	return 0, 0
}

// startsWithMark reports whether a paragraph opens with a quotation mark.
func startsWithMark(text string) bool {
	text = strings.TrimLeftFunc(text[:min(len(text), 16)], unicode.IsSpace)
	r, _ := utf8.DecodeRuneInString(text)
	return r == '"' || r == '“' || r == '„' || r == '«' || r == '‘' || strings.HasPrefix(text, "''")
}

// opensAfter reports whether an opening mark may stand after r.
func opensAfter(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("([{—–-/“‘\"'…", r)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// closeWindow is how far, in bytes, a single opening mark looks for its closing partner.
const closeWindow = 600

// singleCloses reports whether a closing single mark follows within closeWindow bytes.
func singleCloses(text string) bool { return singleClose(text) >= 0 }

// nextSingleCloses reports whether, after a mark that may be a plural possessive, another single mark closes before one opens.
func nextSingleCloses(text string) bool {
	i := singleClose(text)
	return i >= 0 && !strings.ContainsAny(text[:i], "‘") && !strings.Contains(text[:i], " '")
}

// singleClose is the offset of the first single mark that can close: after a letter, digit or stop and not before a letter.
func singleClose(text string) int {
	text = text[:min(len(text), closeWindow)]
	before := ' '
	for i, r := range text {
		if r == '\'' || r == '’' {
			after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			if !unicode.IsSpace(before) && !isWordRune(after) && !(before == 's' && unicode.IsSpace(after)) {
				return i
			}
		}
		before = r
	}
	return -1
}
