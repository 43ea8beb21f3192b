package corpus

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// DateSource is the place where the publication date of an article was found.
type DateSource string

const (
	FromMeta        DateSource = "meta"         // a meta element of the page
	FromJSONLD      DateSource = "json-ld"      // structured data (schema.org) of the page
	FromTime        DateSource = "time"         // a time element or a date property in the page's markup
	FromURL         DateSource = "url"          // the path of the address
	FromByline      DateSource = "byline"       // a date printed at the head of the page
	FromFrontMatter DateSource = "front-matter" // the header of a Markdown file
	FromHeader      DateSource = "header"       // a line at the head of plain text
	FromField       DateSource = "field"        // a field of the dump or feed
)

// setPublished sets the publication date if there is none and date is one.
func (a *Article) setPublished(date string, from DateSource) {
	if a.Published == "" && date != "" {
		a.Published, a.DateSource = date, from
	}
}

const (
	weekday  = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
	month    = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
	clockISO = `(?:[T ]\s*(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`
)

// dateForms are the written forms of a date, each anchored at the start, with the places of year, month, day and of hour,
// minute, second and zone in its groups (0: none).
var dateForms = []struct {
	form    *regexp.Regexp
	y, m, d int
	clock   int
}{
	{regexp.MustCompile(`(?i)^(\d{4})-(\d{1,2})-(\d{1,2})` + clockISO), 1, 2, 3, 4},
	{regexp.MustCompile(`(?i)^(\d{4})[/.](\d{1,2})[/.](\d{1,2})` + clockISO), 1, 2, 3, 4},
	{regexp.MustCompile(`(?i)^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?\b`), 1, 2, 3, 4},
	{regexp.MustCompile(`(?i)^` + weekday + `(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]+` + month + `,?[\s-]+(\d{4})` + clockISO), 3, 2, 1, 4},
	{regexp.MustCompile(`(?i)^` + weekday + month + `\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`), 3, 1, 2, 0},
	{regexp.MustCompile(`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})`), 3, 2, 1, 0},
}

// Day and month by numbers alone, whose order depends on the country.
var slashDate = lazily(`^(\d{1,2})/(\d{1,2})/(\d{4})`)

// matchDate reads the date with which s begins. It gives the date as ISO 8601, with the time of day when the form states
// one, and the bytes of s that it took; or "" and 0. A date whose day and month could be either way round is none.
func matchDate(s string) (date string, n int) {
	for _, f := range dateForms {
		g := f.form.FindStringSubmatch(s)
		if g == nil {
			continue
		}
		day := isoDay(g[f.y], g[f.m], g[f.d])
		if day == "" {
			continue
		}
		if f.clock > 0 {
			day += isoClock(g[f.clock : f.clock+4])
		}
		return day, len(g[0])
	}
	if g := slashDate().FindStringSubmatch(s); g != nil {
		a, b := isoDay(g[3], g[1], g[2]), isoDay(g[3], g[2], g[1])
		switch {
		case b == "" || a == b:
			return a, len(g[0])
		case a == "":
			return b, len(g[0])
		}
	}
	return "", 0
}

// isoDay gives year-month-day, or "" when there is no such day between 1900 and 2100.
func isoDay(year, month, day string) string {
	y, _ := strconv.Atoi(year)
	d, _ := strconv.Atoi(day)
	m, err := strconv.Atoi(month)
	if err != nil {
		m = strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(month[:3]))/3 + 1
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if y < 1900 || y > 2100 || int(t.Month()) != m || t.Day() != d {
		return ""
	}
	return t.Format(time.DateOnly)
}

// isoClock gives "T15:04:05" and the zone, from hour, minute, second and zone as they were written, or "".
func isoClock(g []string) string {
	if g[0] == "" || g[0] > "23" || g[1] > "59" || g[2] > "60" {
		return ""
	}
	sec := g[2]
	if sec == "" {
		sec = "00"
	}
	zone := strings.ToUpper(g[3])
	switch {
	case zone == "UTC" || zone == "GMT" || zone == "+00:00" || zone == "+0000":
		zone = "Z"
	case len(zone) == 5:
		zone = zone[:3] + ":" + zone[3:]
	}
	return "T" + g[0] + ":" + g[1] + ":" + sec + zone
}

// parseDate reads a date from the front of s, or "".
func parseDate(s string) string {
	date, _ := matchDate(strings.TrimSpace(s))
	return date
}

// wholeDate reads a line that is a date and nothing else, or "".
func wholeDate(line string) string {
	line = strings.TrimSpace(line)
	date, n := matchDate(line)
	if date == "" || strings.ContainsFunc(line[n:], func(r rune) bool { return r >= 'a' && r <= 'z' }) {
		return ""
	}
	return date
}
