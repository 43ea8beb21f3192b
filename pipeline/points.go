package pipeline

import (
	"unicode/utf8"

	"claimtrail/extract"
)

// points turns byte offsets into code point offsets: the count up to every block start is kept, the rest is counted.
type points struct {
	text   string
	before []int // code points before byte i*block
}

const block = 512 // bytes

func newPoints(text string) points {
	p := points{text: text, before: make([]int, 0, len(text)/block+1)}
	n := 0
	for at := 0; at <= len(text); at += block {
		p.before = append(p.before, n)
		n += runeStarts(text[at:min(at+block, len(text))])
	}
	return p
}

// runeStarts counts the bytes that begin a code point. Unlike a count of runes it adds up over cuts inside one.
func runeStarts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// at is the code point offset of a byte offset on a code point boundary.
func (p points) at(offset int) int {
	b := offset / block
	return p.before[b] + runeStarts(p.text[b*block:offset])
}

func (p points) span(s extract.Span) Span { return Span{p.at(s.Start), p.at(s.End)} }
