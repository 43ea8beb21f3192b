// Package word gives the view of a word that the statistical models share (folded letters, a hash, a shape), and lists of words.
// The models are
// trained on exactly this view, so a change of it asks for new models.
package word

import (
	"unicode"
	"unicode/utf8"
)

// Fold appends the form of w that models see: lower case, every digit a zero, quotation marks and hyphens straight.
func Fold(dst []byte, w string) []byte {
	for i := 0; i < len(w); {
		c := w[i]
		if c < utf8.RuneSelf {
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case '0' <= c && c <= '9':
				c = '0'
			case c == '`':
				c = '\''
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(w[i:])
		i += n
		switch r {
		case '‘', '’', '‛', 'ʼ', '´', '′':
			dst = append(dst, '\'')
		case '“', '”', '„', '‟', '«', '»', '″':
			dst = append(dst, '"')
		case '‐', '‑':
			dst = append(dst, '-')
		case '…':
			dst = append(dst, "..."...)
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// Hash is FNV-1a with a last mix, so that its low bits can index a table.
func Hash(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

// Shape is a hash of the kinds of letters of w, runs cut at two: Shahed-136 is Xxx-dd.
func Shape(w string) uint32 {
	h := uint32(17)
	last, run := byte(0), 0
	for _, r := range w {
		k := kind(r)
		if k == last {
			run++
			if run > 2 {
				continue
			}
		} else {
			last, run = k, 1
		}
		h = h*31 + uint32(k)
	}
	return h ^ h>>13
}

func kind(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'x'
	case 'A' <= r && r <= 'Z':
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r == '-' || r == '.':
		return byte(r)
	case r < utf8.RuneSelf:
		return 'p'
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLower(r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return 'p'
}
