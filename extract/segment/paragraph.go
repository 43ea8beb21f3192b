package segment

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
)

// block is a paragraph before its sentences are known.
type block struct {
	span   extract.Span
	body   int // offset of the first byte behind the bullet; span.Start for anything but a list item
	kind   extract.ParagraphKind
	leadIn int    // index of the block that introduces this list item, -1 for none
	marker string // bullet or shape of the enumerator of a list item: "•", "1.", "a)"
}

// line is one line of the text without the blanks around it, or a part of one that is an item of a list (inlineItems).
type line struct {
	span  extract.Span
	runes int  // length of the whole line
	item  bool // known as an item by the others on its line
}

// wrapWidth is the length in code points above which a line was not wrapped by hand or by a mail program: every newline in a
// block with such a line ends a paragraph.
const wrapWidth = 130

// paragraphs divides the text. A blank line always ends a paragraph. Within a block of lines a line that opens with a bullet
// starts one, and so does a line behind a newline that is no wrap (wrapped).
func paragraphs(text string) []block {
	var out []block
	var lines []line
	flush := func() {
		out = appendBlock(out, text, lines)
		lines = lines[:0]
	}
	for i := 0; i < len(text); {
		end := i
		size := 1
		for end < len(text) {
			c := text[end]
			if c == '\n' || c == '\r' || c == '\v' || c == '\f' {
				break
			}
			if c == 0xe2 && (strings.HasPrefix(text[end:], "\u2028") || strings.HasPrefix(text[end:], "\u2029")) {
				size = 3
				break
			}
			end++
		}
		next := min(end+size, len(text))
		if strings.HasPrefix(text[end:], "\r\n") {
			next++
		}
		s := skipBlank(text, i, end)
		if e := trimBlank(text, s, end); e > s {
			lines = inlineItems(lines, text, line{span: extract.Span{Start: s, End: e}, runes: utf8.RuneCountInString(text[s:e])})
		} else if len(lines) > 0 {
			flush()
		}
		i = next
	}
	flush()
	classify(out, text)
	return out
}

// appendBlock appends the paragraphs of a block of lines.
func appendBlock(out []block, text string, lines []line) []block {
	if len(lines) == 0 {
		return out
	}
	width := 0
	for _, l := range lines {
		width = max(width, l.runes)
	}
	for i, l := range lines {
		marker, body := bullet(text, l.span, l.item)
		if i > 0 {
			prev := lines[i-1].span
			item := marker != "" && (l.item || strong(marker) || ended(text, prev) || siblings(out[len(out)-1].marker, marker))
			if !item && wrapped(text, lines[i-1], l, width) {
				out[len(out)-1].span.End = l.span.End
				continue
			}
			if !item {
				marker = ""
			}
		}
		b := block{span: l.span, body: l.span.Start, leadIn: -1}
		if marker != "" {
			b.kind, b.marker, b.body = extract.ListItem, marker, body
		}
		out = append(out, b)
	}
	return out
}

// wrapped reports whether the newline between two lines is white space inside a paragraph. In a block without long lines it is
// one when the next word would not have fitted into the longest line of the block, or when the first line does not look finished and
// the next does not look begun. In a block with a long line every newline ends a paragraph, unless the next line goes on in lower case.
func wrapped(text string, l, next line, width int) bool {
	r, _ := utf8.DecodeRuneInString(text[next.span.Start:])
	if unicode.IsLower(r) && !ended(text, l.span) {
		return true
	}
	if width > wrapWidth {
		return false
	}
	word := next.span.Start
	n := 0
	for word < next.span.End {
		r, size := utf8.DecodeRuneInString(text[word:next.span.End])
		if blank(r) {
			break
		}
		word += size
		n++
	}
	if l.runes+1+n > width {
		return true
	}
	if ended(text, l.span) {
		return unicode.IsLower(r)
	}
	return l.runes*3 > width*2 // ragged, but nearly full
}

// ended reports whether the line ends as a sentence or a lead-in does: with terminal punctuation, a colon or a semicolon, quotes
// and brackets behind it left aside.
func ended(text string, s extract.Span) bool {
	for e := s.End; e > s.Start; {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:e])
		switch {
		case strings.ContainsRune(".!?…:;", r):
			return true
		case !strings.ContainsRune("\"'”’)]»", r):
			return false
		}
		e -= n
	}
	return false
}

// bullet recognises the bullet or enumerator that opens a line. It returns its marker, "" for none, and the offset of what follows.
// Enumerators: "1." "1)" "(1)" "1.)" with up to three digits, "a)" "(a)", roman numbers "ii)" "(ii)" "ii."; "a." only in a list that is known.
func bullet(text string, s extract.Span, known bool) (marker string, body int) {
	r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
	rest := s.Start + n
	switch {
	case dot(r) || r == '·':
		return text[s.Start:rest], skipBlank(text, rest, s.End)
	case strings.ContainsRune("-*–—+", r):
		if blankAt(text, rest, s.End) {
			return text[s.Start:rest], skipBlank(text, rest, s.End)
		}
		return "", s.Start
	}
	e := enumeratorAt(text, s)
	if e.shape == 0 || !known && (e.shape == 'a' || e.shape == 'A') && e.mark == "." {
		return "", s.Start
	}
	return string(rune(e.shape)) + e.mark, skipBlank(text, e.end, s.End)
}

// dot reports whether r is a bullet wherever it stands.
func dot(r rune) bool {
	switch r {
	case '•', '◦', '‣', '▪', '▫', '■', '□', '●', '○', '►', '▶', '➤', '➢', '✓', '✔', '⁃', '∙', '❖', '◆', '\uf0b7', '\uf0a7':
		return true
	}
	return false
}

// blankAt reports whether a blank or the end is at i.
func blankAt(text string, i, end int) bool {
	if i >= end {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return blank(r)
}

// enumerator is a number or a letter that counts an item.
type enumerator struct {
	label string
	shape byte   // '1' for a number, 'a' or 'A' for a letter, 'i' for a roman number, 0 for no enumerator
	mark  string // what closes it: "." or ")"
	end   int    // offset behind it
}

// enumeratorAt reads the enumerator that s starts with. A blank or the end is behind it.
func enumeratorAt(text string, s extract.Span) (e enumerator) {
	i := s.Start
	open := text[i] == '('
	if open {
		i++
	}
	from := i
	for i < s.End && i-from < 5 && (isDigit(text[i]) || isASCIILetter(text[i])) {
		i++
	}
	label := text[from:i]
	if i >= s.End {
		return e
	}
	switch {
	case text[i] == ')':
		i++
	case open, text[i] != '.':
		return e
	case i+1 < s.End && text[i+1] == ')':
		i += 2
	default:
		i++
	}
	if !blankAt(text, i, s.End) {
		return e
	}
	return enumerator{label, enumeratorShape(label), text[i-1 : i], i}
}

// enumeratorShape is the shape of a label, 0 if it can be none.
func enumeratorShape(label string) byte {
	switch {
	case label == "":
		return 0
	case isDigit(label[0]):
		if len(label) <= 3 && strings.Trim(label, "0123456789") == "" {
			return '1'
		}
		return 0
	case label == "i" || len(label) > 1 && strings.Trim(label, "ivx") == "":
		return 'i'
	case len(label) == 1 && label[0] >= 'a':
		return 'a'
	case len(label) == 1:
		return 'A'
	}
	return 0
}

// inlineItems appends a line, cut before each item of a list that is written in it: bullets behind a bullet or behind a colon, and
// "1. ... 2. ..." or "a. ... b. ..." from the start of the line, where each item begins with a capital.
func inlineItems(lines []line, text string, l line) []line {
	first, _ := utf8.DecodeRuneInString(text[l.span.Start:])
	bullets := dot(first)
	next := ""
	e := enumeratorAt(text, l.span)
	if e.label == "1" || e.label == "a" {
		next = successor(e.label)
	}
	from := l.span.Start
	for i := from; i < l.span.End; {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:l.span.End])
		}
		i += n
		if !blank(r) || i == l.span.End {
			continue
		}
		cut := false
		if c := text[i]; c >= utf8.RuneSelf {
			r, _ := utf8.DecodeRuneInString(text[i:l.span.End])
			cut = dot(r) && (bullets || colon(text, extract.Span{Start: from, End: i}))
			bullets = bullets || cut
		} else if next != "" && c == next[0] {
			item := enumeratorAt(text, extract.Span{Start: i, End: l.span.End})
			if item.label == next && item.mark == e.mark {
				r, _ := utf8.DecodeRuneInString(text[skipBlank(text, item.end, l.span.End):])
				cut = unicode.IsUpper(r)
			}
			if cut {
				next = successor(next)
			}
		}
		if cut {
			l.item = true
			lines = append(lines, line{extract.Span{Start: from, End: trimBlank(text, from, i)}, l.runes, from > l.span.Start || !bullets})
			from = i
		}
	}
	l.span.Start = from
	return append(lines, l)
}

// successor is the label behind a number or a letter.
func successor(label string) string {
	if n, err := strconv.Atoi(label); err == nil {
		return strconv.Itoa(n + 1)
	}
	return string(label[0] + 1)
}

// strong reports whether a marker is a bullet whatever stands before it. A dash, a star or a number at the start of a line can
// also be part of a wrapped sentence.
func strong(marker string) bool {
	return marker[0] >= utf8.RuneSelf && marker != "–" && marker != "—"
}

// siblings reports whether two markers belong to one list.
func siblings(a, b string) bool { return a != "" && a == b }

// classify finds headings and lead-ins. A lead-in ends with a colon right before list items and governs them up to the next
// paragraph that is none; an item that ends with a colon before items of another shape governs those.
func classify(blocks []block, text string) {
	type level struct {
		marker string
		leadIn int
	}
	var lists []level // the open lists, outermost first
	for i := range blocks {
		if b := &blocks[i]; b.body == b.span.End { // a bullet with nothing behind it
			b.kind, b.marker, b.body = extract.Body, "", b.span.Start
		}
	}
	for i := range blocks {
		b := &blocks[i]
		if b.kind != extract.ListItem {
			lists = lists[:0]
			nextIsItem := i+1 < len(blocks) && blocks[i+1].kind == extract.ListItem
			switch {
			case nextIsItem && colon(text, b.span):
				b.kind = extract.LeadIn
			case heading(text, b.span):
				b.kind = extract.Heading
			}
			continue
		}
		k := len(lists) - 1
		for k >= 0 && lists[k].marker != b.marker {
			k--
		}
		if k >= 0 {
			lists = lists[:k+1]
		} else {
			l := level{b.marker, -1}
			if i > 0 && (blocks[i-1].kind == extract.LeadIn || blocks[i-1].kind == extract.ListItem && colon(text, blocks[i-1].span)) {
				l.leadIn = i - 1
			} else if len(lists) > 0 {
				l.leadIn = lists[len(lists)-1].leadIn
			}
			lists = append(lists, l)
		}
		b.leadIn = lists[len(lists)-1].leadIn
	}
}

func colon(text string, s extract.Span) bool {
	return strings.HasSuffix(strings.TrimRight(text[s.Start:s.End], "-–—\"”* "), ":")
}

// headingBytes and headingWords bound the length of a heading; headlines of news sites seldom pass 20 words.
const (
	headingBytes = 160
	headingWords = 22
)

// heading reports whether a paragraph is short, holds a letter and has no final punctuation.
func heading(text string, s extract.Span) bool {
	if s.Len() > headingBytes || ended(text, s) || strings.HasSuffix(text[s.Start:s.End], ",") {
		return false
	}
	w := text[s.Start:s.End]
	return len(strings.Fields(w)) <= headingWords && strings.IndexFunc(w, unicode.IsLetter) >= 0
}

func isDigit(c byte) bool { return c-'0' < 10 }

func isASCIILetter(c byte) bool { return c|0x20-'a' < 26 }
