package entity

import (
	"strings"
	"time"

	"claimtrail/extract"
)

var months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}

var weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
}

// quarters are the parts of a year by their first month and length in months; northern seasons, winter by its January.
var quarters = map[string][2]int{
	"q1": {1, 3}, "q2": {4, 3}, "q3": {7, 3}, "q4": {10, 3}, "h1": {1, 6}, "h2": {7, 6},
	"spring": {3, 3}, "summer": {6, 3}, "autumn": {9, 3}, "fall": {9, 3}, "winter": {1, 2},
}

// spans are the calendar units of relative dates.
var periods = map[string]string{
	"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year", "decade": "decade",
	"decades": "decade", "weekend": "weekend", "fortnight": "fortnight", "quarter": "quarter", "century": "century", "centuries": "century", "hours": "hour",
}

// triggers are the words with which a value can start.
var triggers = func() map[string]bool {
	t := map[string]bool{}
	for _, w := range strings.Fields(`today yesterday tomorrow tonight this last next past previous the early late mid earlier later overnight every each beginning start middle end first second
		third fourth q1 q2 q3 q4 h1 h2 spring summer autumn fall winter a an half between from tens more since recent then that`) {
		t[w] = true
	}
	for w := range months {
		t[w] = true
	}
	for w := range weekdays {
		t[w], t[w+"s"] = true, true
	}
	for w := range bounds {
		t[w] = true
	}
	for w := range ones {
		t[w] = true
	}
	for w := range tens {
		t[w] = true
	}
	for w := range crowds {
		t[w] = true
	}
	for w := range vague {
		t[w] = true
	}
	for w := range loosely {
		t[w] = true
	}
	return t
}()

// days is a stretch of days, first and last one included, UTC.
type days struct {
	from, to time.Time
	relative bool
	end      int // token behind the words
}

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

func whole(y int) days { return days{from: day(y, 1, 1), to: day(y, 12, 31)} }

func month(y int, m time.Month) days { return days{from: day(y, m, 1), to: day(y, m+1, 0)} }

// part is the early, middle or late third of a stretch.
func (s days) part(which string) days {
	n := int(s.to.Sub(s.from).Hours()/24) + 1
	third := n / 3
	if s.to.Year() == s.from.Year() && n > 300 { // thirds of a year end with a month
		y := s.from.Year()
		switch which {
		case "early":
			s.to = day(y, 5, 0)
		case "mid":
			s.from, s.to = day(y, 5, 1), day(y, 9, 0)
		case "late":
			s.from = day(y, 9, 1)
		}
		return s
	}
	if n > 3000 { // thirds of a decade are whole years: three, four, three
		y := s.from.Year()
		switch which {
		case "early":
			s.to = day(y+3, 12, 31)
		case "mid":
			s.from, s.to = day(y+3, 1, 1), day(y+6, 12, 31)
		case "late":
			s.from = day(y+6, 1, 1)
		}
		return s
	}
	switch which {
	case "early":
		s.to = s.from.AddDate(0, 0, third-1)
	case "mid":
		s.from, s.to = s.from.AddDate(0, 0, third), s.to.AddDate(0, 0, -third)
	case "late":
		s.from = s.to.AddDate(0, 0, 1-third)
	}
	return s
}

// date is the date or range of dates that starts at token k, whose word is w in small letters. Relative ones are counted from the
// publication date; without one they have no days. The range of a value has no leading preposition, but "since" opens a
// stretch up to the publication date.
func (v *valuer) date(k int, w string) (extract.Value, bool) {
	s, ok := v.dated(k, w)
	if !ok {
		return extract.Value{}, false
	}
	if w != "between" && w != "from" {
		s = v.upTo(s, "-", "–", "—", "to", "through", "until", "/", "and", "or")
	}
	if v.low(k-1) == "since" && !s.relative && !v.d.Published.IsZero() && s.from.Before(v.published()) {
		s.to = v.published()
	} else if v.low(k-1) == "since" && s.relative && !s.from.IsZero() {
		s.to = v.published()
	}
	if s.relative && v.d.Published.IsZero() {
		s.from, s.to = time.Time{}, time.Time{}
	}
	if w == "from" || w == "between" {
		k++
	}
	return extract.Value{Range: extract.Range{Start: k, End: s.end}, Kind: extract.Date, From: s.from, To: s.to, Relative: s.relative}, true
}

// upTo extends a date by the end of a range that a link word opens: "2015-2018", "March to May 2020", "2019-20".
func (v *valuer) upTo(s days, links ...string) days {
	link := v.low(s.end)
	for _, l := range links {
		if link != l {
			continue
		}
		next := v.low(s.end + 1)
		if len(next) == 2 && number(next) && v.glued(s.end) && s.to.Equal(day(s.from.Year(), 12, 31)) && s.from.Equal(day(s.from.Year(), 1, 1)) {
			y := s.from.Year()/100*100 + int(next[0]-'0')*10 + int(next[1]-'0')
			if y > s.from.Year() {
				s.to, s.end = day(y, 12, 31), s.end+2
			}
			return s
		}
		if (next == "present" || next == "now") && !s.from.IsZero() && !v.d.Published.IsZero() && s.from.Before(v.published()) {
			s.to, s.end = v.published(), s.end+2
			return s
		}
		t, ok := v.dated(s.end+1, next)
		if (l == "and" || l == "or") && ok && !s.like(t) { // "in May and last year"
			return s
		}
		if ok && s.relative && t.relative && s.to.After(t.to) && v.low(t.end-1) == "year" { // "between January and August last year"
			y := t.from.Year() - s.from.Year()
			s.from, s.to = s.from.AddDate(y, 0, 0), s.to.AddDate(y, 0, 0)
		}
		if ok && !t.from.IsZero() && (t.to.After(s.to) || s.from.IsZero()) {
			if s.relative && !t.relative && t.to.Sub(s.from) > 366*24*time.Hour || s.relative && !t.relative && s.from.Year() != t.from.Year() {
				// "March to May 2020": the year of the end counts for the start
				s.from = day(t.from.Year(), s.from.Month(), s.from.Day())
			}
			if s.from.After(t.to) || s.from.IsZero() {
				return s
			}
			s.to, s.end, s.relative = t.to, t.end, t.relative
		}
		return s
	}
	return s
}

// like reports whether two stretches are of the same unit: two years, two months.
func (s days) like(t days) bool {
	a, b := s.to.Sub(s.from), t.to.Sub(t.from)
	return !s.from.IsZero() && !t.from.IsZero() && max(a, b)-min(a, b) < 4*24*time.Hour && s.relative == t.relative
}

// published is the day of publication. Where it is not known any day will do, the end of a year so that no month is yet to come: dates
// that count from it are left without days.
func (v *valuer) published() time.Time {
	if v.d.Published.IsZero() {
		return day(2000, 12, 31)
	}
	p := v.d.Published.UTC()
	return day(p.Year(), p.Month(), p.Day())
}

// dated reads one date at token k.
func (v *valuer) dated(k int, w string) (days, bool) {
	switch w {
	case "":
		return days{}, false
	case "early", "late", "mid", "beginning", "start", "middle", "end":
		return v.partOf(k, w)
	case "the":
		return v.definite(k)
	case "between", "from":
		return v.fromTo(k, w)
	case "today", "tonight":
		p := v.published()
		return days{p, p, true, k + 1}, true
	case "overnight":
		p := v.published()
		return days{p.AddDate(0, 0, -1), p, true, k + 1}, v.upos(k) == "ADV"
	case "then": // "since then"
		return days{relative: true, end: k + 1}, v.low(k-1) == "since"
	case "that": // "that year": told before
		return v.told(k, k+1)
	case "every", "each":
		return v.recurring(k)
	case "yesterday", "tomorrow":
		p := v.published().AddDate(0, 0, map[string]int{"yesterday": -1, "tomorrow": 1}[w])
		return days{p, p, true, k + 1}, true
	case "earlier", "later":
		if s, ok := v.dated(k+1, v.low(k+1)); ok && v.low(k+1) == "this" {
			if w == "earlier" && s.from.Before(v.published()) {
				s.to = v.published()
			} else if w == "later" && s.to.After(v.published()) {
				s.from = v.published()
			}
			return s, true
		}
		return days{}, false
	case "this", "last", "next", "past", "previous", "recent":
		s, ok := v.around(k, w)
		if !ok && (w == "this" || w == "last" || w == "next") && v.upos(k+1) != "NUM" { // "this financial year"
			return v.told(k+1, k+1)
		}
		return s, ok
	}
	if rest, ok := strings.CutPrefix(w, "mid-"); ok {
		return v.midWord(k, rest)
	}
	if digit(w[0]) || w[0] == '\'' {
		return v.figures(k, w)
	}
	if m, ok := months[w]; ok {
		return v.monthAt(k, m)
	}
	if wd, ok := weekdays[w]; ok && capitalised(v.word(k)) {
		e := k + 1
		if v.low(e) == "," {
			e++
		}
		if s, ok := v.dated(e, v.low(e)); ok && !s.from.IsZero() && s.from.Equal(s.to) && (s.relative || s.from.Weekday() == wd) && weekdayless(v.low(e)) { // "Monday, June 23, 2014"
			return s, true
		}
		return v.weekday(k, wd, "")
	}
	if day, ok := strings.CutSuffix(w, "s"); ok && weekdays[day] > 0 || w == "sundays" { // "on Fridays"
		return days{relative: true, end: k + 1}, v.low(k-1) == "on" && v.upos(k+1) != "PART"
	}
	if q, ok := quarters[w]; ok {
		if y, end, ok := v.yearBehind(k + 1); ok {
			return days{from: day(y, time.Month(q[0]), 1), to: day(y, time.Month(q[0]+q[1]), 0), end: end}, true
		}
		return days{relative: true, end: k + 1}, season(w) && temporal[v.low(k-1)] && v.upos(k) == "NOUN" && v.upos(k+1) != "NOUN" // "in winter"
	}
	return v.ago(k)
}

// weekdayless reports whether a word opens a date of the calendar.
func weekdayless(w string) bool { return months[w] > 0 || w != "" && digit(w[0]) }

// year reads a year of four figures at token k.
func (v *valuer) year(k int) (int, bool) {
	w := v.word(k)
	if len(w) != 4 || !number(w) || w[0] != '1' && w[0] != '2' {
		return 0, false
	}
	y := int(w[0]-'0')*1000 + int(w[1]-'0')*100 + int(w[2]-'0')*10 + int(w[3]-'0')
	return y, y >= 1800 && y <= 2099
}

// years reads two years that follow each other in one word: "1986/87".
func years(w string) (y, next int, ok bool) {
	if len(w) != len("1986/87") || w[4] != '/' || !number(w[:4]) || !number(w[5:]) {
		return 0, 0, false
	}
	for i := range 4 {
		y = y*10 + int(w[i]-'0')
	}
	return y, y + 1, y >= 1800 && y <= 2099 && (y+1)%100 == int(w[5]-'0')*10+int(w[6]-'0')
}

// yearBehind reads a year at token k, after a comma or "of" at will.
func (v *valuer) yearBehind(k int) (y, end int, ok bool) {
	if w := v.low(k); w == "," || w == "of" {
		k++
	}
	y, ok = v.year(k)
	return y, k + 1, ok
}

// figures reads what starts with a figure: a year, a decade, a day before its month, an ISO date, or a number of units ago.
func (v *valuer) figures(k int, w string) (days, bool) {
	if len(w) == len(time.DateOnly) && w[4] == '-' {
		if t, err := time.Parse(time.DateOnly, w); err == nil {
			return days{from: t, to: t, end: k + 1}, true
		}
	}
	if s, ok := v.decade(k, w); ok {
		return s, true
	}
	if d, ok := ordinal(w); ok {
		j := k + 1
		last := d
		if l := v.word(j); l == "-" || l == "–" || l == "to" || l == "and" { // "7-9 May"
			if d2, ok := ordinal(v.low(j + 1)); ok && d2 > d {
				last, j = d2, j+2
			}
		}
		if v.low(j) == "of" {
			j++
		}
		if m, ok := months[v.low(j)]; ok && (capitalised(v.word(j)) || v.upos(j) == "PROPN") {
			s, ok := v.monthAt(j, m)
			if ok && s.to.Sub(s.from) > 24*time.Hour && last <= s.to.Day() {
				t := day(s.from.Year(), s.from.Month(), d)
				if s.relative {
					t = v.latest(m, d)
				}
				return days{t, day(t.Year(), m, last), s.relative, s.end}, true
			}
		}
	}
	if y, ok := v.year(k); ok && v.yearHere(k, y) {
		s := whole(y)
		s.end = k + 1
		return s, true
	}
	if y, next, ok := years(w); ok && v.upos(k+1) != "NOUN" { // "in 1986/87"
		return days{from: day(y, 1, 1), to: day(next, 12, 31), end: k + 1}, true
	}
	return v.ago(k)
}

// yearHere reports whether four figures at token k are a year and not a number of things: round numbers before a plural, and
// numbers before a unit or after a sign of money, are not.
func (v *valuer) yearHere(k, y int) bool {
	next := v.low(k + 1)
	if units[next] != "" || sizes[next] || coins[next] != "" || multipliers[next] > 0 || currencies[v.word(k-1)] != "" {
		return false
	}
	if v.d.Tags[k].XPOS == "NNP" && v.upos(k-1) == "PROPN" && months[v.low(k-1)] == 0 {
		return false // the Mirage 2000
	}
	plural := v.upos(k+1) == "NOUN" && k+1 < v.end && v.d.Tags[k+1].XPOS == "NNS"
	if _, b := v.bounded(k-2, v.low(k-2)); b != asStated && plural {
		return false
	}
	return !(y%50 == 0 && (plural || v.upos(k+1) == "ADJ")) && y >= 1900 || y >= 1800 && y < 1900 && !plural && v.low(k-1) == "in"
}

// decades are those that go by the word alone, with their first year; "the twenties" may be of either century.
var decades = map[string]int{"thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}

// decade reads "1990s", "'90s" or "nineties" at token k.
func (v *valuer) decade(k int, w string) (days, bool) {
	if y, ok := decades[w]; ok {
		return days{from: day(y, 1, 1), to: day(y+9, 12, 31), end: k + 1}, true
	}
	w = strings.TrimPrefix(w, "'")
	w, ok := strings.CutSuffix(w, "s")
	if !ok || !number(w) {
		return days{}, false
	}
	y := 0
	for i := 0; i < len(w); i++ {
		y = y*10 + int(w[i]-'0')
	}
	if len(w) == 2 {
		y += 1900
		if y < 1930 {
			y += 100
		}
	} else if len(w) != 4 || y < 1800 || y > 2099 {
		return days{}, false
	}
	if y%10 != 0 {
		return days{}, false
	}
	return days{from: day(y, 1, 1), to: day(y+9, 12, 31), end: k + 1}, true
}

// ordinal reads the day of a month: 7, 7th.
func ordinal(w string) (int, bool) {
	if len(w) > 2 {
		switch w[len(w)-2:] {
		case "st", "nd", "rd", "th":
			w = w[:len(w)-2]
		}
	}
	if len(w) > 2 || !number(w) {
		return 0, false
	}
	d := 0
	for i := 0; i < len(w); i++ {
		d = d*10 + int(w[i]-'0')
	}
	return d, d >= 1 && d <= 31
}

// monthAt reads a month at token k with the day and year behind it. A month without a year is the last one that began before the
// publication.
func (v *valuer) monthAt(k int, m time.Month) (days, bool) {
	w := v.word(k)
	if !capitalised(w) || (w == "May" || w == "March" || w == "Mar" || w == "Jan" || w == "Sep" || w == "Dec") && v.upos(k) != "PROPN" && !v.digitAt(k+1) && !v.dayAt(k-1) {
		return days{}, false
	}
	if d, ok := ordinal(v.low(k + 1)); ok && v.low(k+2) != "%" {
		end := k + 2
		last := d
		if l := v.word(end); (l == "-" || l == "–" || l == "—" || l == "and" || l == "to") && v.digitAt(end+1) {
			if d2, ok := ordinal(v.low(end + 1)); ok && d2 > d && units[v.low(end+2)] == "" && v.upos(end+2) != "NOUN" {
				last, end = d2, end+2
			}
		}
		if y, e, ok := v.yearBehind(end); ok {
			return days{from: day(y, m, d), to: day(y, m, last), end: e}, true
		}
		if v.low(end) == "of" && v.low(end+2) == "year" { // "June 3 of last year"
			if shift, ok := yearBeside[v.low(end+1)]; ok {
				y := v.published().Year() + shift
				return days{day(y, m, d), day(y, m, last), true, end + 3}, true
			}
		}
		from := v.latest(m, d)
		return days{from, day(from.Year(), m, last), true, end}, true
	}
	if y, e, ok := v.yearBehind(k + 1); ok {
		s := month(y, m)
		s.end = e
		return s, true
	}
	if (w == "May" || w == "March") && !beforeMonth[v.low(k-1)] && !v.dayAt(k-1) || bornMonth(w, v.low(k-1), v.word(k+1), v.upos(k+1)) && !v.dayAt(k-1) {
		return days{}, false // Theresa May, the march
	}
	if y, ok := v.sharedYear(k + 1); ok {
		s := month(y, m)
		s.end = k + 1
		return s, true
	}
	y := v.published().Year()
	beside := k + 1
	if v.low(beside) == "of" { // "October of this year"
		beside++
	}
	if shift, ok := yearBeside[v.low(beside)]; ok && v.low(beside+1) == "year" {
		s := month(y+shift, m)
		s.relative, s.end = true, beside+2
		return s, true
	}
	if day(y, m, 1).After(v.published()) {
		y--
	}
	s := month(y, m)
	s.relative, s.end = true, k+1
	return s, true
}

// yearBeside says which year the word before "year" means behind a month: "August last year".
var yearBeside = map[string]int{"last": -1, "this": 0, "next": 1}

// beforeMonth are the words one of which stands before May and March when they are months.
var beforeMonth = func() map[string]bool {
	t := map[string]bool{}
	for _, w := range strings.Fields(`in of since by until till from to last next this past late early mid during before after and or , - – through between for on
		around about throughout 's ’s`) {
		t[w] = true
	}
	return t
}()

// sharedYear is the year of the month that a conjunction at token k adds: "January or February 1985".
func (v *valuer) sharedYear(k int) (int, bool) {
	switch v.low(k) {
	case "and", "or", "to", "-", "–", ",", "through", "until":
	default:
		return 0, false
	}
	if _, ok := months[v.low(k+1)]; !ok {
		return 0, false
	}
	k += 2
	if _, ok := ordinal(v.low(k)); ok {
		k++
	}
	y, _, ok := v.yearBehind(k)
	return y, ok
}

func (v *valuer) dayAt(k int) bool { _, ok := ordinal(v.low(k)); return ok }

func (v *valuer) digitAt(k int) bool { w := v.word(k); return w != "" && digit(w[0]) }

// latest is the last day of that name on or before the publication; a day in the next fortnight is one to come.
func (v *valuer) latest(m time.Month, d int) time.Time {
	p := v.published()
	t := day(p.Year(), m, d)
	if t.After(p.AddDate(0, 0, 14)) {
		t = day(p.Year()-1, m, d)
	}
	return t
}

// weekday reads a day of the week: the last one before the publication, or that day itself.
func (v *valuer) weekday(k int, wd time.Weekday, which string) (days, bool) {
	p := v.published()
	back := (int(p.Weekday()) - int(wd) + 7) % 7
	t := p.AddDate(0, 0, -back)
	switch which {
	case "last":
		if back == 0 {
			t = t.AddDate(0, 0, -7)
		}
	case "next":
		t = t.AddDate(0, 0, 7)
	}
	end := k + 1
	if dayParts[v.low(end)] {
		end++
	}
	return days{t, t, true, end}, true
}

// dayParts stand behind the name of a day, or behind last and this.
var dayParts = map[string]bool{"morning": true, "afternoon": true, "evening": true, "night": true}

// around reads what this, last, next, past or previous says: "last year", "this week", "next Tuesday", "past decade", "last five years".
func (v *valuer) around(k int, w string) (days, bool) {
	next := v.low(k + 1)
	if wd, ok := weekdays[next]; ok {
		return v.weekday(k+1, wd, w)
	}
	p := v.published()
	if w == "last" && next == "night" {
		return days{p.AddDate(0, 0, -1), p.AddDate(0, 0, -1), true, k + 2}, true
	}
	if w == "this" && dayParts[next] {
		return days{p, p, true, k + 2}, true
	}
	shift := map[string]int{"last": -1, "next": 1, "previous": -1}[w]
	if m, ok := months[next]; ok && capitalised(v.word(k+1)) {
		y := p.Year()
		switch {
		case w == "next" && !day(y, m, 1).After(p):
			y++
		case w == "last" && !month(y, m).to.Before(p):
			y--
		}
		s := month(y, m)
		s.relative, s.end = true, k+2
		return s, true
	}
	if q, ok := quarters[next]; ok && len(next) > 2 {
		y := p.Year() + min(shift, 1)
		if w == "last" && month(p.Year(), time.Month(q[0]+q[1]-1)).to.Before(p) {
			y = p.Year()
		} else if w == "next" && day(p.Year(), time.Month(q[0]), 1).After(p) {
			y = p.Year()
		}
		return days{day(y, time.Month(q[0]), 1), day(y, time.Month(q[0]+q[1]), 0), true, k + 2}, true
	}
	if w == "recent" || w == "previous" {
		return days{}, false
	}
	if unit, ok := periods[next]; ok && next != "days" {
		if next == unit || unit == "weekend" {
			return v.period(unit, w, shift, k+2)
		}
		if w == "last" || w == "past" || next == "hours" {
			return days{}, false // "the last years" names no stretch
		}
		return days{}, false
	}
	a, ok := v.amount(k + 1)
	if !ok || w == "this" {
		return days{}, false
	}
	unit, ok := periods[v.low(a.end)]
	if !ok || a.min > 500 {
		return days{}, false
	}
	n := int(a.min)
	if w == "next" {
		return days{p, step(p, unit, n), true, a.end + 1}, true
	}
	return days{step(p, unit, -n), p, true, a.end + 1}, true
}

// step is the day n units away.
func step(t time.Time, unit string, n int) time.Time {
	switch unit {
	case "week":
		return t.AddDate(0, 0, 7*n)
	case "fortnight":
		return t.AddDate(0, 0, 14*n)
	case "month":
		return t.AddDate(0, n, 0)
	case "quarter":
		return t.AddDate(0, 3*n, 0)
	case "year":
		return t.AddDate(n, 0, 0)
	case "decade":
		return t.AddDate(10*n, 0, 0)
	case "century":
		return t.AddDate(100*n, 0, 0)
	case "hour":
		return t.AddDate(0, 0, n/24)
	}
	return t.AddDate(0, 0, n)
}

// period is the calendar unit that holds the publication, shifted; "past" means the stretch that ends with the publication.
func (v *valuer) period(unit, w string, shift, end int) (days, bool) {
	p := v.published()
	if w == "past" {
		return days{step(p, unit, -1), p, true, end}, true
	}
	s := days{relative: true, end: end}
	switch unit {
	case "day":
		return days{}, false
	case "week", "weekend", "fortnight":
		monday := p.AddDate(0, 0, -(int(p.Weekday())+6)%7).AddDate(0, 0, 7*shift)
		s.from, s.to = monday, monday.AddDate(0, 0, 6)
		if unit == "weekend" {
			if w != "next" && shift == -1 || w == "this" && p.Weekday() != time.Saturday && p.Weekday() != time.Sunday && p.Weekday() < time.Wednesday {
				monday = p.AddDate(0, 0, -(int(p.Weekday())+6)%7).AddDate(0, 0, -7)
			}
			s.from, s.to = monday.AddDate(0, 0, 5), monday.AddDate(0, 0, 6)
		}
	case "month":
		m := month(p.Year(), p.Month()+time.Month(shift))
		s.from, s.to = m.from, m.to
	case "quarter":
		first := (int(p.Month())-1)/3*3 + 1 + 3*shift
		s.from, s.to = day(p.Year(), time.Month(first), 1), day(p.Year(), time.Month(first+3), 0)
	case "year":
		y := whole(p.Year() + shift)
		s.from, s.to = y.from, y.to
	case "decade":
		if shift == -1 {
			return days{step(p, unit, -1), p, true, end}, true
		}
		y := (p.Year()/10 + shift) * 10
		s.from, s.to = day(y, 1, 1), day(y+9, 12, 31)
	case "century":
		y := (p.Year()/100 + shift) * 100
		s.from, s.to = day(y, 1, 1), day(y+99, 12, 31)
	}
	return s, true
}

// told reads a day or a longer unit that the text has told of or defines, with up to three words that tell it apart, in the phrase that the determiner at token
// start opens: "that year", "the last crop year", "the 2022/23 season". It is a date without days.
func (v *valuer) told(start, k int) (days, bool) {
	if v.upos(start) != "DET" && start != k {
		return days{}, false
	}
	for e := k; e < k+6; e++ {
		w := v.low(e)
		if y, ok := v.year(e + 1); ok && w == "year" { // "the fiscal year 2023"
			s := whole(y)
			s.end = e + 2
			return s, true
		}
		switch {
		case (unit(w) && (e == k || w != "quarter") || periods[w] != "" && (v.low(e-1) == "coming" || v.low(e-1) == "ensuing") || terms[w] || dayParts[w] || season(w) && (e == k || w != "fall")) && v.upos(e+1) != "NOUN" && v.upos(e+1) != "PROPN" && (v.low(e+1) != "of" || periods[w] != "" && e == k):
			return days{relative: true, end: e + 1}, true
		case w == "/" || w == "-" || w == "–":
		case e > k && (w == "next" || w == "last" || w == "this"): // "from the generals last year"
			return days{}, false
		case v.upos(e) == "VERB" && strings.HasSuffix(w, "ing"): // "the reporting period"
		case v.upos(e) != "NOUN" && v.upos(e) != "ADJ" && v.upos(e) != "NUM":
			return days{}, false
		}
	}
	return days{}, false
}

// upheaval reads an event by which all is dated, or the stretch of it that is meant: "the October earthquake", "the war of 1991", "the first week of the invasion". It is
// a date without days.
func (v *valuer) upheaval(k int) (days, bool) {
	end := -1
	switch v.low(k - 1) {
	case "since", "during", "after", "before", "until", "till", "throughout": // and not "both sides in the war"
		if periods[v.low(k-2)] == "" { // nor "a year after the war"
			end = v.eventBehind(k + 1)
		}
	}
	for e := k + 1; end < 0 && e < k+4; e++ { // "the last months of the war"
		if w := v.low(e); (periods[w] != "" || dayParts[w] || limits[w]) && v.low(e+1) == "of" {
			if v.upos(e+2) == "DET" {
				e++
			}
			end = v.eventBehind(e + 2)
			break
		} else if x := v.upos(e); x != "ADJ" && x != "NUM" {
			break
		}
	}
	if end < 0 {
		return days{}, false
	}
	if w := v.low(end); w == "of" || w == "in" {
		if _, ok := v.year(end + 1); ok {
			end += 2
		}
	}
	return days{relative: true, end: end}, true
}

// eventBehind is the end of an event at token k, with up to three words that tell it apart; -1 for none.
func (v *valuer) eventBehind(k int) int {
	for e := k; e < k+4; e++ {
		switch x := v.upos(e); {
		case upheavals[v.low(e)]:
			if next := v.upos(e + 1); next == "NOUN" || next == "PROPN" || next == "PART" || strings.HasPrefix(v.low(e+1), "'") || strings.HasPrefix(v.low(e+1), "’") || v.low(e+1) == "-" { // "the war effort"
				return -1
			}
			return e + 1
		case x != "NOUN" && x != "PROPN" && x != "ADJ" && x != "NUM" && v.low(e) != "-":
			return -1
		}
	}
	return -1
}

var (
	// limits are nouns of how an event begins and ends.
	limits = map[string]bool{"start": true, "beginning": true, "outbreak": true, "onset": true, "end": true, "height": true, "eve": true, "aftermath": true}
	// upheavals are nouns of events that everybody in a place counts from.
	upheavals = func() map[string]bool {
		t := map[string]bool{}
		for _, w := range strings.Fields(`war earthquake quake flood floods flooding coup putsch ceasefire truce armistice pandemic epidemic outbreak invasion occupation revolution
			uprising rebellion insurgency siege famine drought cyclone hurricane typhoon tsunami eruption election elections genocide mutiny offensive blockade`) {
			t[w] = true
		}
		return t
	}()
)

// terms are nouns of a stretch of time that others than the calendar set.
var terms = map[string]bool{"season": true, "period": true, "date": true, "weekend": true}

// recurring reads a unit or day that comes again: "every Thursday", "each year". It is a date without days.
func (v *valuer) recurring(k int) (days, bool) {
	w := v.low(k + 1)
	_, weekday := weekdays[w]
	ok := weekday || unit(w) || dayParts[w] || season(w)
	return days{relative: true, end: k + 2}, ok && v.upos(k+2) != "NOUN" && v.upos(k+2) != "PROPN"
}

// unit reports whether a word is the singular of a calendar unit.
func unit(w string) bool { return w != "" && periods[w] == w }

// season reports whether a word names a season.
func season(w string) bool { return quarters[w][1] > 0 && len(w) > 2 }

// closes reports whether token k ends a phrase, so that "before" in front of it has nothing behind.
func (v *valuer) closes(k int) bool {
	switch v.upos(k) {
	case "", "PUNCT", "CCONJ", "ADP", "VERB", "AUX":
		return true
	}
	return false
}

// ago reads "two years ago". "A week earlier" and "a year later" count from another event, and "within eleven months" from now: they are
// dates without days. How long something took is no date.
func (v *valuer) ago(k int) (days, bool) {
	if hedge := v.low(k); hedge == "about" || hedge == "around" || hedge == "nearly" || hedge == "almost" || hedge == "some" || hedge == "over" {
		if s, ok := v.ago(k + 1); ok && s.end > k+1 && v.low(s.end-1) == "ago" {
			return s, true
		}
	}
	w := v.low(k)
	n, e := 1, k+1
	if (w == "a" || w == "one") && v.low(e) == "single" {
		e++
	} else if w != "a" && w != "an" {
		a, ok := v.amount(k)
		if !ok || a.min > 500 {
			return days{}, false
		}
		n, e = int(a.min), a.end
	} else if next := v.low(e); next == "few" || next == "couple" || next == "dozen" {
		a, ok := v.amount(k)
		if !ok {
			return days{}, false
		}
		n, e = int(a.min), a.end
		if v.low(e) == "of" {
			e++
		}
	}
	unit, ok := periods[v.low(e)]
	if !ok {
		return days{}, false
	}
	switch v.low(e + 1) {
	case "ago":
	case "later", "earlier":
		return days{relative: true, end: e + 2}, v.low(e+2) != "than"
	case "before", "after": // "two years before"
		return days{relative: true, end: e + 2}, v.closes(e + 2)
	case "old", "of", "-", "'", "’", "'s", "’s":
		return days{}, false
	default:
		return days{relative: true, end: e + 1}, v.low(k-1) == "within" && unit != "hour" && v.upos(e+1) != "NOUN" && v.upos(e+1) != "ADJ"
	}
	t := step(v.published(), unit, -n)
	s := days{t, t, true, e + 2}
	switch unit {
	case "week", "fortnight":
		s.from = t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
		s.to = s.from.AddDate(0, 0, 6)
	case "month":
		m := month(t.Year(), t.Month())
		s.from, s.to = m.from, m.to
	case "year":
		y := whole(t.Year())
		s.from, s.to = y.from, y.to
	case "decade", "century":
		s.from, s.to = day(t.Year()/10*10, 1, 1), day(t.Year()/10*10+9, 12, 31)
	}
	return s, true
}

// partOf reads "early 2019", "late March", "mid 2020", "end of 2019".
func (v *valuer) partOf(k int, w string) (days, bool) {
	j := k + 1
	switch w {
	case "beginning", "start", "middle", "end":
		if v.low(j) != "of" {
			return days{}, false
		}
		j++
		w = map[string]string{"beginning": "early", "start": "early", "middle": "mid", "end": "late"}[w]
	default:
		if v.word(j) == "-" { // "mid - 2018", "early-2019", "mid - to late 2020"
			j++
		}
		if v.low(j) == "to" || v.low(j) == "or" {
			second := v.low(j + 1)
			if second == "mid" || second == "late" {
				m := j + 2
				if v.word(m) == "-" {
					m++
				}
				s, ok := v.dated(m, v.low(m))
				if !ok {
					return days{}, false
				}
				from, to := s.part(w), s.part(second)
				return days{from.from, to.to, s.relative, s.end}, true
			}
		}
	}
	return v.third(j, w)
}

// third is a part of the date at token j.
func (v *valuer) third(j int, which string) (days, bool) {
	first := v.low(j)
	if first == "the" {
		first = v.low(j + 1)
	}
	switch first {
	case "early", "late", "mid", "beginning", "start", "middle", "end", "earlier", "later", "today", "yesterday", "tomorrow":
		return days{}, false // a part of a part, without end
	}
	s, ok := v.stretch(j)
	if !ok || !s.from.IsZero() && s.to.Sub(s.from) < 20*24*time.Hour {
		return days{}, false
	}
	p := s.part(which)
	p.end, p.relative = s.end, s.relative
	return p, true
}

// stretch reads the date behind "of", for which the unit that now runs will do: "the end of the year".
func (v *valuer) stretch(k int) (days, bool) {
	if u := v.low(k + 1); v.low(k) == "the" && unit(u) && u != "day" {
		return v.period(u, "this", 0, k+2)
	}
	return v.dated(k, v.low(k))
}

// midWord reads "mid-2018" or "mid-March", which is one token.
func (v *valuer) midWord(k int, rest string) (days, bool) {
	s := days{}
	ok := false
	if len(rest) == 4 && number(rest) {
		y := int(rest[0]-'0')*1000 + int(rest[1]-'0')*100 + int(rest[2]-'0')*10 + int(rest[3]-'0')
		if y >= 1800 && y <= 2099 {
			s, ok = whole(y), true
			s.end = k + 1
		}
	} else if d, isDecade := v.decade(k, rest); isDecade {
		s, ok = d, true
	} else if m, isMonth := months[rest]; isMonth {
		if y, e, isYear := v.yearBehind(k + 1); isYear {
			s, ok = month(y, m), true
			s.end = e
		} else {
			y := v.published().Year()
			if day(y, m, 1).After(v.published()) {
				y--
			}
			s, ok = month(y, m), true
			s.relative, s.end = true, k+1
		}
	}
	if !ok {
		return days{}, false
	}
	p := s.part("mid")
	p.end, p.relative = s.end, s.relative
	return p, true
}

// halves and quarters of a year in words.
var fractions = map[string][2]int{
	"first half": {1, 6}, "second half": {7, 6}, "first quarter": {1, 3}, "second quarter": {4, 3}, "third quarter": {7, 3}, "fourth quarter": {10, 3},
	"last quarter": {10, 3}, "latter half": {7, 6}, "final quarter": {10, 3},
}

// definite reads what "the" opens: "the 1990s", "the early 2000s", "the past decade", "the last five years", "the first half of 2019",
// "the summer of 2020", "the end of 2019", "the 7th of October".
func (v *valuer) definite(k int) (days, bool) {
	next := v.low(k + 1)
	if f, ok := fractions[next+" "+v.low(k+2)]; ok {
		if y, end, ok := v.yearBehind(k + 3); ok {
			return days{from: day(y, time.Month(f[0]), 1), to: day(y, time.Month(f[0]+f[1]), 0), end: end}, true
		}
		if s, ok := v.stretch(k + 4); ok && v.low(k+3) == "of" && f[1] == 6 && s.to.Sub(s.from) < 32*24*time.Hour && s.to.Sub(s.from) > 26*24*time.Hour { // "the second half of May"
			if f[0] == 1 {
				s.to = s.from.AddDate(0, 0, 14)
			} else {
				s.from = s.from.AddDate(0, 0, 15)
			}
			return s, true
		}
		if s, ok := v.stretch(k + 4); ok && v.low(k+3) == "of" && s.to.Sub(s.from) > 300*24*time.Hour { // "the first half of last year"
			y := s.from.Year()
			return days{day(y, time.Month(f[0]), 1), day(y, time.Month(f[0]+f[1]), 0), s.relative, s.end}, true
		}
		if within[v.low(k-1)] && v.low(k+3) != "of" && v.upos(k+3) != "NOUN" { // the last one that began before the publication
			y := v.published().Year()
			if day(y, time.Month(f[0]), 1).After(v.published()) {
				y--
			}
			return days{day(y, time.Month(f[0]), 1), day(y, time.Month(f[0]+f[1]), 0), true, k + 3}, true
		}
	}
	if s, ok := v.share(k); ok {
		return s, true
	}
	switch next {
	case "early", "late", "mid", "beginning", "start", "middle", "end":
		return v.partOf(k+1, next)
	case "same", "previous", "following", "preceding":
		if s, ok := v.told(k, k+2); ok {
			return s, true
		}
	case "weekend":
		if p := v.low(k - 1); p == "at" || p == "over" || p == "during" {
			return v.period(next, "last", -1, k+2)
		}
	case "day", "week", "month", "year":
		if v.low(k-1) == "within" {
			return v.told(k, k+1)
		}
		if w := v.low(k + 2); (w == "before" || w == "after") && v.closes(k+3) { // "the year before"
			return days{relative: true, end: k + 3}, true
		} else if w == "before" && v.low(k+3) == "last" {
			return v.period(next, "last", -2, k+4)
		}
	case "night", "morning", "afternoon", "evening", "eve": // "the night of 4 May"
		if s, ok := v.stretch(k + 3); ok && v.low(k+2) == "of" {
			return s, true
		}
	case "past", "last", "next":
		s, ok := v.around(k+1, next)
		if ok && next == "last" && v.low(k+2) != "decade" && s.end == k+3 {
			return days{}, false // "the last year of the war"
		}
		if ok {
			return s, true
		}
		if next == "next" {
			if s, ok := v.told(k, k+2); ok {
				return s, true
			}
		}
	}
	if q, ok := quarters[next]; ok && v.low(k+2) == "of" {
		if y, end, ok := v.yearBehind(k + 2); ok {
			return days{from: day(y, time.Month(q[0]), 1), to: day(y, time.Month(q[0]+q[1]), 0), end: end}, true
		}
		if s, ok := v.stretch(k + 3); ok && !s.from.IsZero() && s.to.Sub(s.from) > 300*24*time.Hour && s.from.Year() == s.to.Year() { // "the spring of last year"
			y := s.from.Year()
			return days{day(y, time.Month(q[0]), 1), day(y, time.Month(q[0]+q[1]), 0), s.relative, s.end}, true
		}
	}
	if s, ok := v.upToEnd(k + 1); ok {
		return s, true
	}
	if temporal[v.low(k-1)] {
		if s, ok := v.upheaval(k); ok {
			return s, true
		}
	}
	if temporal[v.low(k-1)] && !unit(next) { // "during the reporting period"
		if s, ok := v.told(k, k+1); ok {
			return s, true
		}
	}
	if y := decades[next]; y > 0 && (within[v.low(k-1)] || v.low(k-1) == "since") { // "in the nineties"
		return v.decade(k+1, next)
	}
	if next == "" || !digit(next[0]) && next[0] != '\'' && !strings.HasPrefix(next, "mid-") {
		return days{}, false
	}
	if rest, ok := strings.CutPrefix(next, "mid-"); ok {
		return v.midWord(k+1, rest)
	}
	if s, ok := v.decade(k+1, next); ok {
		return s, true
	}
	if strings.HasSuffix(next, "th") || strings.HasSuffix(next, "st") || strings.HasSuffix(next, "nd") || strings.HasSuffix(next, "rd") {
		return v.figures(k+1, next)
	}
	return days{}, false
}

// within are prepositions of a stretch of time.
var within = map[string]bool{"in": true, "during": true, "over": true, "throughout": true, "within": true}

// temporal are prepositions behind which a stretch of time is most often a time.
var temporal = map[string]bool{"in": true, "during": true, "over": true, "throughout": true, "within": true, "since": true, "until": true, "till": true, "by": true,
	"before": true, "after": true, "from": true, "on": true}

// upToEnd reads a stretch that is counted back from its end: "12 months to March 2023", "year ended in June".
func (v *valuer) upToEnd(k int) (days, bool) {
	n, e := 1, k
	if a, ok := v.amount(k); ok && a.min <= 36 {
		n, e = int(a.min), a.end
	}
	unit := periods[v.low(e)]
	if unit != "month" && unit != "year" && unit != "week" {
		return days{}, false
	}
	switch e++; v.low(e) {
	case "to", "through", "until":
		e++
	case "ended", "ending":
		if e++; v.low(e) == "in" || v.low(e) == "on" {
			e++
		}
	default:
		return days{}, false
	}
	s, ok := v.dated(e, v.low(e))
	if !ok || s.from.IsZero() {
		return days{}, false
	}
	return days{step(s.to.AddDate(0, 0, 1), unit, -n), s.to, s.relative, s.end}, true
}

// share reads a share of a month or year: "the first week of May", "the last two weeks of March 2019", "the first nine months
// of 2020". Days are the first or last week.
func (v *valuer) share(k int) (days, bool) {
	nth, ok := map[string]int{"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1, "closing": -1}[v.low(k+1)]
	if !ok {
		return days{}, false
	}
	e, n := k+2, 1
	if a, ok := v.amount(e); ok && a.min <= 12 && nth <= 0 {
		e, n = a.end, int(a.min)
	}
	unit := periods[v.low(e)]
	if v.low(e) == "days" && n == 1 {
		unit = "week"
	}
	if v.low(e+1) != "of" && nth == 0 && unit == "month" && n > 1 && within[v.low(k-1)] && v.upos(e+1) != "NOUN" { // "in the first nine months"
		y := v.published().Year()
		return days{day(y, 1, 1), day(y, time.Month(n+1), 0), true, e + 1}, true
	}
	if v.low(e+1) != "of" || unit != "day" && unit != "week" && unit != "weekend" && unit != "fortnight" && unit != "month" {
		return days{}, false
	}
	s, ok := v.stretch(e + 2)
	if !ok || s.from.IsZero() || s.to.Sub(s.from) < 25*24*time.Hour || (unit == "month") != (s.to.Sub(s.from) > 300*24*time.Hour) {
		return days{}, false
	}
	first := s.from
	switch {
	case unit == "weekend" && nth < 0:
		first = s.to.AddDate(0, 0, -(int(s.to.Weekday())+1)%7)
	case unit == "weekend":
		first = first.AddDate(0, 0, 6-int(first.Weekday())+7*nth)
	case nth < 0:
		first = step(s.to.AddDate(0, 0, 1), unit, -n)
	default:
		first = step(first, unit, nth*n)
	}
	last := step(first, unit, n).AddDate(0, 0, -1)
	if unit == "weekend" {
		last = first.AddDate(0, 0, 1)
	}
	if first.After(s.to) {
		return days{}, false
	}
	return days{first, last, s.relative, s.end}, true
}

// fromTo reads "between 2015 and 2018", "from March to May 2020".
func (v *valuer) fromTo(k int, w string) (days, bool) {
	first, ok := v.dated(k+1, v.low(k+1))
	if !ok || v.low(k+1) == "between" || v.low(k+1) == "from" {
		return days{}, false
	}
	if w == "from" {
		if all := v.upTo(first, "to", "through", "until", "till"); all.end > first.end {
			return all, true
		}
		return days{}, false
	}
	if all := v.upTo(first, "and"); all.end > first.end {
		return all, true
	}
	return days{}, false
}
