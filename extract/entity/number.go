package entity

import (
	"math"
	"strconv"
	"strings"

	"claimtrail/extract"
)

// valuer finds the values of one document.
type valuer struct {
	d          *extract.Document
	start, end int // tokens of the sentence, without the names that follow
	full       int // end of the sentence
	found      []extract.Value
	fold       [24]byte
}

// values are the quantities, sums of money and dates of the document, sorted by their start. A token belongs to at most one of
// them. Numbers inside the names of entities are none.
func values(d *extract.Document) []extract.Value {
	v := valuer{d: d}
	at := 0
	for i := range d.Sentences {
		s := &d.Sentences[i]
		v.start, v.end = s.Tokens.Start, s.Tokens.End
		for k := v.start; k < v.end; {
			for at < len(d.Entities) && d.Entities[at].Range.End <= k {
				at++
			}
			if at < len(d.Entities) && d.Entities[at].Range.Has(k) {
				k = d.Entities[at].Range.End
				continue
			}
			w := v.triggerWord(k)
			if w == "" {
				k++
				continue
			}
			stop := v.end
			if at < len(d.Entities) {
				stop = min(stop, d.Entities[at].Range.Start)
			}
			v.full, v.end = v.end, stop // a value does not run into a name
			val, ok := v.date(k, w)
			if !ok {
				val, ok = v.quantity(k, w)
			}
			v.end = v.full
			if !ok {
				k++
				continue
			}
			v.found = append(v.found, val)
			k = val.Range.End
		}
	}
	return v.found
}

// triggerWord is the word at token k in small letters if a value can start with it, or empty. It does not allocate but for
// capitalised words that pass.
func (v *valuer) triggerWord(k int) string {
	w := v.d.Word(k)
	c := w[0]
	switch {
	case digit(c), c == '$', c == '~', c == '\'' && len(w) > 2 && digit(w[1]), currencies[w] != "":
		return w
	case !letter(c) || len(w) > len(v.fold):
		return ""
	}
	upper := false
	b := v.fold[:len(w)]
	for i := 0; i < len(w); i++ {
		c := w[i]
		if isUpper(c) {
			c += 'a' - 'A'
			upper = true
		}
		b[i] = c
	}
	if !triggers[string(b)] && !(len(b) > 4 && string(b[:4]) == "mid-") {
		return ""
	}
	if upper {
		return string(b)
	}
	return w
}

func (v *valuer) word(k int) string {
	if k < v.start || k >= v.end {
		return ""
	}
	return v.d.Word(k)
}

func (v *valuer) low(k int) string { return strings.ToLower(v.word(k)) }

func (v *valuer) upos(k int) string {
	if k < v.start || k >= v.end {
		return ""
	}
	return v.d.Tags[k].UPOS
}

// glued reports whether no white space separates token k from the one before it.
func (v *valuer) glued(k int) bool {
	return k > v.start && k < v.end && v.d.Tokens[k-1].End == v.d.Tokens[k].Start
}

// phrase reports whether the words at token k are those of p, and gives the token behind them.
func (v *valuer) phrase(k int, p string) (int, bool) {
	for p != "" {
		var w string
		w, p, _ = strings.Cut(p, " ")
		if !strings.EqualFold(v.word(k), w) {
			return 0, false
		}
		k++
	}
	return k, true
}

var ones = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}

var tens = map[string]float64{
	"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var multipliers = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "mln": 1e6, "mn": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12,
	"trn": 1e12, "crore": 1e7, "lakh": 1e5, "k": 1e3, "m": 1e6, "b": 1e9, "mio": 1e6,
}

// crowds are the plurals that leave the number open: at least two of them.
var crowds = map[string]float64{
	"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6, "billions": 2e9, "trillions": 2e12,
}

// vague are the words that stand for a small number left open: the least that they mean.
var vague = map[string]float64{"several": 3, "few": 3, "handful": 3, "couple": 2}

// amount is a number as words state it.
type amount struct {
	min, max    float64
	approximate bool
	end         int // token behind it
}

// amount reads the number at token k: figures with multiplier, words, "a dozen", "half a million", "hundreds of thousands",
// "several hundred"; without bounds.
func (v *valuer) amount(k int) (amount, bool) {
	w := v.low(k)
	if w == "" {
		return amount{}, false
	}
	if digit(w[0]) {
		x, ok := figure(w)
		if !ok {
			return amount{}, false
		}
		return v.scaled(x, k+1, false), true
	}
	switch w {
	case "a", "an", "one":
		next := v.low(k + 1)
		if m, ok := multipliers[next]; ok && len(next) > 2 {
			return v.scaled(m, k+2, false), true
		}
		if next == "few" || next == "handful" || next == "couple" {
			a, ok := v.amount(k + 1)
			if a.end < v.end && v.low(a.end) == "of" && multipliers[v.low(a.end+1)] > 0 { // "a couple of hundred"
				m := multipliers[v.low(a.end+1)]
				a.min, a.max, a.end = a.min*m, a.max*m, a.end+2
			}
			return a, ok
		}
		if next == "half" && w == "one" {
			return amount{0.5, 0.5, false, k + 2}, true
		}
		if w != "one" {
			return amount{}, false
		}
	case "half":
		j := k + 1
		if n := v.low(j); n == "a" || n == "an" || n == "-" {
			if n == "-" {
				j++
				if v.low(j) == "a" {
					j += 2
				}
			} else {
				j++
			}
			n = v.low(j)
			if m, ok := multipliers[n]; ok && len(n) > 2 {
				return v.scaled(m/2, j+1, false), true
			}
		}
		return amount{}, false
	case "tens":
		if e, ok := v.phrase(k, "tens of"); ok {
			if c, ok := crowds[v.low(e)]; ok {
				return amount{c * 10, math.Inf(1), true, e + 1}, true
			}
		}
		return amount{20, math.Inf(1), true, k + 1}, true
	}
	if c, ok := crowds[w]; ok {
		e := k + 1
		if v.low(e) == "of" {
			if m, ok := crowds[v.low(e+1)]; ok { // "hundreds of thousands", "dozens of millions"
				return amount{c / 2 * m, math.Inf(1), true, e + 2}, true
			}
		}
		return amount{c, math.Inf(1), true, e}, true
	}
	if c, ok := vague[w]; ok {
		a := amount{c, math.Inf(1), true, k + 1}
		if w == "couple" {
			a.max = c
		}
		if m, ok := multipliers[v.low(k+1)]; ok {
			a.min, a.max, a.end = a.min*m, a.max*m, k+2
		}
		return a, true
	}
	x, ok := ones[w]
	e := k + 1
	if !ok {
		if x, ok = tens[w]; !ok {
			return amount{}, false
		}
		if v.word(e) == "-" || v.word(e) == "‑" {
			if y, ok := ones[v.low(e+1)]; ok && y > 0 && y < 10 {
				x, e = x+y, e+2
			}
		} else if y, ok := ones[v.low(e)]; ok && y > 0 && y < 10 {
			x, e = x+y, e+1
		}
	}
	return v.scaled(x, e, true), true
}

// scaled multiplies x by the multipliers at token e and, for numbers in words, adds what follows: "two hundred and fifty thousand".
func (v *valuer) scaled(x float64, e int, inWords bool) amount {
	total := 0.0
	for range 12 {
		w := v.low(e)
		if w == "-" && len(v.word(e+1)) > 2 {
			if _, ok := multipliers[v.low(e+1)]; ok { // "$100-million"
				e++
				w = v.low(e)
			}
		}
		m, ok := multipliers[w]
		if !ok || len(w) == 1 && !v.glued(e) {
			break
		}
		x *= m
		if r := math.Round(x); math.Abs(x-r) < 1e-6 { // 4.35 million is a whole number
			x = r
		}
		e++
		if !inWords && m < 1e3 {
			continue
		}
		j := e
		if v.low(j) == "and" {
			j++
		}
		if y, ok := v.small(j); inWords && ok && m <= 1e3 {
			if n, ok := multipliers[v.low(y.end)]; ok && n > m { // "two hundred and fifty thousand"
				x, e = x+y.min, y.end
				continue
			}
			total, x, e = total+x, y.min, y.end
		}
	}
	return amount{total + x, total + x, false, e}
}

// small reads a number in words below one hundred.
func (v *valuer) small(k int) (amount, bool) {
	w := v.low(k)
	if x, ok := ones[w]; ok {
		return amount{x, x, false, k + 1}, true
	}
	x, ok := tens[w]
	if !ok {
		return amount{}, false
	}
	if v.word(k+1) == "-" {
		if y, ok := ones[v.low(k+2)]; ok && y < 10 {
			return amount{x + y, x + y, false, k + 3}, true
		}
	}
	return amount{x, x, false, k + 1}, true
}

// figure reads a number in figures: 3,000 or 2.5 or 1,234.5.
func figure(w string) (float64, bool) {
	commas := strings.IndexByte(w, ',') >= 0
	if commas { // groups of three, or of two and three in India
		whole, _, _ := strings.Cut(w, ".")
		groups := strings.Split(whole, ",")
		for i, g := range groups {
			if i == len(groups)-1 && len(g) != 3 || i > 0 && len(g) != 3 && len(g) != 2 || g == "" {
				return 0, false
			}
		}
		w = strings.ReplaceAll(w, ",", "")
	}
	if len(w) > 18 {
		return 0, false
	}
	for i := 0; i < len(w); i++ {
		if !digit(w[i]) && (w[i] != '.' || i == len(w)-1) {
			return 0, false
		}
	}
	x, err := strconv.ParseFloat(w, 64)
	return x, err == nil
}
