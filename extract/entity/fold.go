package entity

import (
	"unicode"
	"unicode/utf8"
)

// plain maps the accented letters of Latin-1 and Latin Extended-A to the letter that news writes without a compose key.
var plain = func() (t [0x180]rune) {
	for i := range t {
		t[i] = rune(i)
	}
	for base, accented := range map[rune]string{
		'A': "ÀÁÂÃÄÅĀĂĄ", 'a': "àáâãäåāăą", 'C': "ÇĆĈĊČ", 'c': "çćĉċč", 'D': "ĎĐ", 'd': "ďđ", 'E': "ÈÉÊËĒĔĖĘĚ", 'e': "èéêëēĕėęě",
		'G': "ĜĞĠĢ", 'g': "ĝğġģ", 'H': "ĤĦ", 'h': "ĥħ", 'I': "ÌÍÎÏĨĪĬĮİ", 'i': "ìíîïĩīĭįı", 'J': "Ĵ", 'j': "ĵ", 'K': "Ķ", 'k': "ķ",
		'L': "ĹĻĽĿŁ", 'l': "ĺļľŀł", 'N': "ÑŃŅŇ", 'n': "ñńņň", 'O': "ÒÓÔÕÖØŌŎŐ", 'o': "òóôõöøōŏő", 'R': "ŔŖŘ", 'r': "ŕŗř",
		'S': "ŚŜŞŠ", 's': "śŝşš", 'T': "ŢŤŦ", 't': "ţťŧ", 'U': "ÙÚÛÜŨŪŬŮŰŲ", 'u': "ùúûüũūŭůűų", 'W': "Ŵ", 'w': "ŵ", 'Y': "ÝŶŸ", 'y': "ýÿŷ",
		'Z': "ŹŻŽ", 'z': "źżž",
	} {
		for _, r := range accented {
			t[r] = base
		}
	}
	return t
}()

// fold is the letter as it is compared: without its accent, apostrophes and hyphens straight.
func fold(r rune) rune {
	switch {
	case r < 0x80:
		return r
	case r < 0x180:
		return plain[r]
	}
	switch r {
	case '‘', '’', 'ʼ', '‛', '′':
		return '\''
	case '‐', '‑', '–', '−':
		return '-'
	case 'ș':
		return 's'
	case 'ț':
		return 't'
	case 0x2002, 0x2003, 0x2009, 0x202f:
		return ' '
	}
	return r
}

func lower(r rune) rune {
	if r < 0x80 {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}
	return unicode.ToLower(r)
}

// key is a hash (FNV-1a) of the folded lower-case letters and digits that w starts with: what the tables are searched by.
func key(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); {
		r, n := rune(w[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(w[i:])
			r = fold(r)
		}
		if r < 0x80 && !letter(byte(r)) && (r < '0' || r > '9') {
			break
		}
		h = (h ^ uint32(lower(r))) * 16777619
		i += n
	}
	return h ^ h>>15
}

// match compares form with the start of text and gives the number of bytes of text that it covers, or -1. One hyphen, or a
// stretch of white space, matches one hyphen or blank of the form. With anyCase letter case does not count.
func match(form, text string, anyCase bool) int {
	i, j := 0, 0
	for i < len(form) {
		if j >= len(text) {
			return -1
		}
		a, b := rune(form[i]), rune(text[j])
		n, m := 1, 1
		if a >= utf8.RuneSelf {
			a, n = utf8.DecodeRuneInString(form[i:])
			a = fold(a)
		}
		if b >= utf8.RuneSelf {
			b, m = utf8.DecodeRuneInString(text[j:])
			b = fold(b)
		}
		i += n
		if a == ' ' || a == '-' {
			switch {
			case b == '-':
				j += m
			case unicode.IsSpace(b):
				for j < len(text) && unicode.IsSpace(b) {
					j += m
					if j < len(text) {
						b, m = utf8.DecodeRuneInString(text[j:])
					}
				}
			default:
				return -1
			}
			continue
		}
		j += m
		if a != b && !(anyCase && lower(a) == lower(b)) {
			return -1
		}
	}
	return j
}

func letter(c byte) bool  { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func digit(c byte) bool   { return '0' <= c && c <= '9' }

// capitalised reports whether w starts with a capital letter.
func capitalised(w string) bool {
	if w == "" {
		return false
	}
	if w[0] < utf8.RuneSelf {
		return isUpper(w[0])
	}
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// allCaps reports whether w has at least one letter and no small one.
func allCaps(w string) bool {
	some := false
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		some = some || unicode.IsUpper(r)
	}
	return some
}
