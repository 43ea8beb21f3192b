package tag

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
	"claimtrail/extract/internal/pack"
	"claimtrail/extract/internal/word"
)

// lemmas finds the dictionary form: first by the table of exceptions, then by the rules of English inflection, which ask
// the known bases where the spelling leaves a choice (filing: file, filling: fill). Spelling is never Americanised.
type lemmas struct {
	exceptions map[string]string   // key: XPOS, a slash, folded form
	bases      map[string]struct{} // key: v, n or j, a slash, lemma
	lower      map[string]string   // folded form to itself: one string for all capitalised uses
}

// again is the prefix of what is done once more. What follows it is inflected as it is without.
const again = "re-"

// lemma is the lemma of a word; buf is scratch.
func (l *lemmas) lemma(form string, p pos, buf *[]byte) string {
	b := append((*buf)[:0], p.xpos...)
	b = append(b, '/')
	at := len(b)
	b = word.Fold(b, form)
	*buf = b
	if s, ok := l.exceptions[string(b)]; ok {
		return s
	}
	if fold := b[at:]; len(fold) > len(again)+3 && string(fold[:len(again)]) == again && len(form) == len(fold) { // "re-sold"
		return again + l.lemma(form[len(again):], p, buf)
	}
	if proper(p.xpos) {
		if p.xpos == "NNPS" && len(form) > 3 && strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ss") {
			if strings.HasSuffix(form, "ies") && len(form) > 4 {
				return form[:len(form)-3] + "y"
			}
			return form[:len(form)-1]
		}
		return form
	}
	fold := b[at:]
	if p.xpos == "CD" || p.upos == "PUNCT" || p.upos == "SYM" || p.upos == "X" {
		if strings.ContainsFunc(form, unicode.IsDigit) {
			return strings.ToLower(form)
		}
		return l.string(form, fold)
	}
	cut, add := len(fold), ""
	switch p.xpos {
	case "NNS":
		cut, add = l.plural(fold, 'n')
	case "VBZ":
		cut, add = l.plural(fold, 'v')
	case "VBG":
		cut, add = l.strip(fold, "ing", 'v')
	case "VBD", "VBN":
		cut, add = l.strip(fold, "ed", 'v')
	case "JJR", "RBR":
		cut, add = l.strip(fold, "er", 'j')
	case "JJS", "RBS":
		cut, add = l.strip(fold, "est", 'j')
	}
	if add != "" {
		return string(fold[:cut]) + add
	}
	return l.string(form, fold[:cut])
}

// string gives b as a string, without allocating when form begins with it or when it is a known word.
func (l *lemmas) string(form string, b []byte) string {
	if len(b) <= len(form) && form[:len(b)] == string(b) {
		return form[:len(b)]
	}
	if strings.ContainsFunc(form, unicode.IsDigit) { // they are zeros in the folded form
		s := strings.ToLower(form)
		return strings.ToValidUTF8(s[:min(len(b), len(s))], "")
	}
	if s, ok := l.lower[string(b)]; ok {
		return s
	}
	return string(b)
}

func proper(xpos string) bool { return xpos == "NNP" || xpos == "NNPS" }

func (l *lemmas) known(kind byte, stem []byte, tail string) bool {
	var a [48]byte
	k := append(a[:0], kind, '/')
	k = append(append(k, stem...), tail...)
	_, ok := l.bases[string(k)]
	return ok
}

// plural undoes the s of plural nouns and of the third person: it keeps cut bytes of f and adds add.
func (l *lemmas) plural(f []byte, kind byte) (cut int, add string) {
	n := len(f)
	has := func(s string) bool { return bytes.HasSuffix(f, []byte(s)) }
	switch {
	case n < 3 || f[n-1] != 's' || has("ss") || has("us") && n < 6 || has("is"):
		if kind == 'n' && n > 4 && has("men") {
			return n - 2, "an"
		}
		return n, ""
	case has("'s"):
		return n - 2, ""
	case has("ies") && n > 4:
		if l.known(kind, f[:n-1], "") { // movies, ties
			return n - 1, ""
		}
		return n - 3, "y"
	case has("ves") && n > 4:
		for _, t := range []string{"f", "fe"} { // halves, knives
			if !l.known(kind, f[:n-1], "") && l.known(kind, f[:n-3], t) {
				return n - 3, t
			}
		}
		return n - 1, ""
	case has("sses"), has("shes"), has("ches"), has("xes"), has("zzes"), has("oes"):
		if l.known(kind, f[:n-1], "") { // axes, caches, shoes
			return n - 1, ""
		}
		return n - 2, ""
	case has("ses") || has("zes"):
		if !l.known(kind, f[:n-1], "") && l.known(kind, f[:n-2], "") { // buses, biases
			return n - 2, ""
		}
		return n - 1, ""
	}
	return n - 1, ""
}

// strip undoes a suffix that may have dropped an e (ing, ed, er, est), doubled a consonant, or turned y into i.
func (l *lemmas) strip(f []byte, suffix string, kind byte) (cut int, add string) {
	if !bytes.HasSuffix(f, []byte(suffix)) || len(f)-len(suffix) < 2 || !vowelIn(f[:len(f)-len(suffix)]) {
		return len(f), ""
	}
	n := len(f) - len(suffix)
	stem := f[:n]
	last, prev := stem[n-1], stem[n-2]
	double := last == prev && n > 2 && !vowel(last)
	if last == 'i' && suffix != "ing" {
		if suffix == "ed" && l.known(kind, stem, "e") { // tied, died
			return n, "e"
		}
		return n - 1, "y"
	}
	if last == 'e' && suffix == "ed" && !l.known(kind, f, "") { // freed, guaranteed
		return n, "e"
	}
	plain, withE := l.known(kind, stem, ""), l.known(kind, stem, "e")
	switch {
	case double && l.known(kind, stem[:n-1], "") && !plain:
		return n - 1, ""
	case plain && !withE:
		return n, ""
	case withE && !plain:
		return n, "e"
	case withE && plain && last != 'e' && dropsE(stem):
		return n, "e"
	case plain:
		return n, ""
	case double:
		if last == 's' || last == 'z' || last == 'f' || last == 'l' && (syllables(stem) < 2 || stem[n-3] == 'a') { // "mothballed"
			return n, ""
		}
		return n - 1, ""
	case suffix == "ing" && last == 'y':
		return n, ""
	case dropsE(stem):
		return n, "e"
	}
	return n, ""
}

func vowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }

func vowelIn(b []byte) bool {
	for _, c := range b {
		if vowel(c) || c == 'y' || c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// syllables counts the runs of vowels.
func syllables(b []byte) int {
	n, in := 0, false
	for _, c := range b {
		v := vowel(c) || c == 'y'
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

// dropsE guesses, for a stem that no list knows, whether the base ends in a silent e.
func dropsE(s []byte) bool {
	n := len(s)
	last, prev := s[n-1], s[n-2]
	has := func(t string) bool { return bytes.HasSuffix(s, []byte(t)) }
	if n > 2 && vowel(prev) && !vowel(s[n-3]) && !vowel(last) && last != 'w' && last != 'x' && last != 'y' && syllables(s) == 1 {
		return true // piped, doled: without the e the consonant would be doubled
	}
	switch last {
	case 'c', 'v', 'u':
		return true
	case 'z':
		return prev != 'z' && prev != 't'
	case 'g':
		return has("dg") || has("rg") || has("lg") || has("ang") && n > 4 || has("eng") || vowel(prev) && prev != 'o' && syllables(s) > 1 || has("ag") && n > 3
	case 's':
		return prev != 's' && (vowel(prev) || prev == 'n' || prev == 'r' || prev == 'l' || prev == 'p')
	case 'l':
		return !vowel(prev) && prev != 'l' && prev != 'r' && prev != 'w'
	case 't':
		return has("at") && !has("eat") && !has("oat") || has("ut") && n > 4 && !has("out") || has("et") && has("let") || has("ot") && has("mot") || has("rerout")
	case 'r':
		return has("ur") && !has("our") || has("ir") && !has("air") && !has("eir") || has("or") && n <= 4 || has("ar") && n <= 4 && !has("ear")
	case 'n':
		return has("in") && !has("ain") && !has("ein") && !has("oin") || has("en") && has("ven") && n > 6
	case 'd':
		return has("id") && n > 3 && !has("aid") || has("ud") && !has("oud") || has("vad") || has("ad") && n > 4 && !has("ead") && !has("oad") || has("ed") && has("ced")
	case 'k':
		return prev == 'a' || prev == 'i' && n > 2 || prev == 'o' && n > 3 && s[n-3] != 'o'
	case 'm':
		return has("um") && n > 4 || has("im") && !has("aim") && !has("eim")
	case 'p':
		return has("ap") && n > 3 && !has("eap") && !has("oap") || has("yp") || has("op") && n > 3 && s[n-3] != 'o' && syllables(s) == 1
	case 'b':
		return has("ib") || has("rob") || has("ub") && n > 3
	}
	return false
}

// learnLemmas takes from the data the lemmas that the rules get wrong, and the bases.
func learnLemmas(docs []*extract.Document) lemmas {
	l := lemmas{exceptions: irregular(), bases: map[string]struct{}{}, lower: map[string]string{}}
	for k, lemma := range l.exceptions {
		if k[0] == 'V' {
			l.bases["v/"+lemma] = struct{}{}
		}
	}
	counts := map[string]map[string]int{}
	forms := map[string]string{}
	folded := map[string]int{}
	bases := map[string]int{}
	for _, d := range docs {
		for i, t := range d.Tags {
			if t.Lemma == "" || t.XPOS == "" {
				continue
			}
			form := d.Word(i)
			f := string(word.Fold(nil, form))
			folded[f]++
			k := t.XPOS + "/" + f
			if counts[k] == nil {
				counts[k] = map[string]int{}
			}
			counts[k][t.Lemma]++
			if old, ok := forms[k]; !ok || form < old {
				forms[k] = form
			}
			switch {
			case t.XPOS == "VB" || t.XPOS == "VBP" && t.UPOS == "VERB" || t.XPOS[0] == 'V' && l.exceptions[k] != "":
				bases["v/"+t.Lemma] += 2
			case t.XPOS[0] == 'V':
				bases["v/"+t.Lemma]++
			case t.XPOS == "NN":
				bases["n/"+t.Lemma] += 2
			case t.XPOS == "JJ" || t.XPOS == "RB":
				bases["j/"+t.Lemma] += 2
			}
		}
	}
	for b, n := range bases {
		if n >= 2 {
			l.bases[b] = struct{}{}
		}
	}
	for f, n := range folded {
		if n >= 2 && !strings.ContainsRune(f, '0') {
			l.lower[f] = f
		}
	}
	var buf []byte
	for _, k := range sorted(counts) {
		c := counts[k]
		ranked := slices.SortedFunc(maps.Keys(c), func(a, b string) int { return cmp.Or(cmp.Compare(c[b], c[a]), cmp.Compare(a, b)) })
		n := 0
		for _, x := range c {
			n += x
		}
		best := ranked[0]
		xpos, _, _ := strings.Cut(k, "/")
		open := xpos[0] == 'N' || xpos[0] == 'V' || xpos[0] == 'J' || xpos[0] == 'R'
		if strings.ContainsRune(k, '0') || proper(xpos) && (best == forms[k] || c[best] < 3) || n < 2 && !open || 2*c[best] <= n && n > 1 {
			continue
		}
		if _, ok := l.exceptions[k]; ok {
			continue
		}
		if l.lemma(forms[k], pos{xpos: xpos}, &buf) != best {
			l.exceptions[k] = best
		}
	}
	return l
}

func (l *lemmas) write(w *pack.Writer) {
	keys := sorted(l.exceptions)
	w.Strings(keys)
	values := make([]string, len(keys))
	for i, k := range keys {
		values[i] = l.exceptions[k]
	}
	w.Strings(values)
	w.Strings(sorted(l.bases))
	w.Strings(sorted(l.lower))
}

func readLemmas(r *pack.Reader) lemmas {
	keys, values, bases, lower := r.Strings(), r.Strings(), r.Strings(), r.Strings()
	l := lemmas{
		exceptions: make(map[string]string, len(keys)),
		bases:      make(map[string]struct{}, len(bases)),
		lower:      make(map[string]string, len(lower)),
	}
	for i, k := range keys[:min(len(keys), len(values))] {
		l.exceptions[k] = values[i]
	}
	for _, b := range bases {
		l.bases[b] = struct{}{}
	}
	for _, f := range lower {
		l.lower[f] = f
	}
	return l
}
