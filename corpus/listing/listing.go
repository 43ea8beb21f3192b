// Package listing reads what lists articles: feeds (RSS, Atom, JSON Feed) and sitemaps (also indices of sitemaps, news
// sitemaps, gzip, plain lists of addresses).
//
// Rules of this package:
//   - any bytes may come in: nothing panics, every size is capped, entities and depth included;
//   - an entry without a usable address is passed over; everything else that is wrong is an error of the whole listing, after
//     the entries before it.
package listing

import (
	"net/url"
	"strings"
	"time"
)

// Entry is one article of a listing, or one more listing.
type Entry struct {
	URL     string    // absolute
	Stamp   string    // when the listing says that it was last changed, as it says it, or ""
	Date    time.Time // the same, or when it was published; zero when unknown
	Listing bool      // a sitemap, not an article
}

const maxAddress = 2048 // bytes, as sitemaps.org has it

// resolve gives the absolute address of ref in the document at base, or "".
func resolve(base *url.URL, ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || len(ref) > maxAddress {
		return ""
	}
	u, err := base.Parse(ref)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	u.Fragment = ""
	return u.String()
}

// dateForms are the forms of W3C Datetime and what else occurs in sitemaps.
var dateForms = []string{
	time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02 15:04:05", time.DateOnly, "2006-01", "2006", time.RFC1123Z, time.RFC1123,
}

func parseDate(s string) time.Time {
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}
