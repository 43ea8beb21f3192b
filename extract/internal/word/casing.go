package word

import "strings"

// Casing says how a sentence uses capitals.
type Casing uint8

const (
	Running  Casing = iota // as running text does: names and the first word
	Capitals               // no word has a small letter
	Title                  // as a headline: Most Words With a Capital
)

// CasingOf tells headlines apart from running text by the words of n that begin with an ASCII letter; at gives word i.
func CasingOf(n int, at func(i int) string) Casing {
	var lower, long, title int
	for i := range n {
		f := at(i)
		has := false
		for k := range len(f) {
			has = has || 'a' <= f[k] && f[k] <= 'z'
		}
		if has {
			lower++
		}
		if len(f) > 3 && (f[0]|0x20 >= 'a' && f[0]|0x20 <= 'z') {
			long++
			if f[0] <= 'Z' {
				title++
			}
		}
	}
	switch {
	case lower == 0:
		return Capitals
	case long >= 3 && title*10 >= long*8:
		return Title
	}
	return Running
}

// Acronym reports whether w is two ASCII capitals or more and nothing else: UAV.
func Acronym(w string) bool {
	for i := range len(w) {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) > 1
}

// Acronyms reports whether w is an acronym in the plural: UAVs.
func Acronyms(w string) bool {
	one, plural := strings.CutSuffix(w, "s")
	return plural && Acronym(one)
}
