package corpus

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Names of meta elements (name, property, itemprop or http-equiv, in lower case) for each thing, the best first.
var (
	metaTitle     = []string{"og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title", "headline"}
	metaSite      = []string{"og:site_name", "application-name", "al:ios:app_name", "dc.publisher", "publisher"}
	metaAuthor    = []string{"author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "article:author_name", "citation_author", "cxenseparse:author", "article:author"}
	metaPublished = []string{"article:published_time", "og:published_time", "datepublished", "article:published", "parsely-pub-date", "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "article.published", "published-date", "originalpublicationdate", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date", "displaydate", "ptime", "pdate", "created", "datecreated"}
	metaModified  = []string{"article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified", "revision_date", "utime"}
	metaURL       = []string{"og:url", "twitter:url", "parsely-link"}
	metaLead      = []string{"og:description", "description", "twitter:description", "dc.description"}
	metaLang      = []string{"og:locale", "content-language", "dc.language", "language", "inlanguage"}
)

// Places in the body that name the author, the best first. Classes are left to authorsAtHead.
var bylineSelectors = []cascadia.Selector{
	cascadia.MustCompile(`[itemprop="author"] [itemprop="name"]`),
	cascadia.MustCompile(`[itemprop="author"]`),
	cascadia.MustCompile(`a[rel~="author"]`),
	cascadia.MustCompile(`[class~="vcard"] [class~="fn"]`),
}

// Places in the body that carry the date of publication in an attribute or as text, the best first.
var dateSelectors = []cascadia.Selector{
	cascadia.MustCompile(`[itemprop="datePublished"]`),
	cascadia.MustCompile(`time[pubdate], time[class~="published"], time[class~="entry-date"]`),
	cascadia.MustCompile(`article time[datetime], header time[datetime], main time[datetime]`),
	cascadia.MustCompile(`time[datetime]`),
	cascadia.MustCompile(`abbr[class~="published"], [class~="date-published"], [class~="published-date"], [class~="publish-date"], [class~="post-date"], [class~="entry-date"], [class~="article-date"], [class~="pubdate"], [class~="article__date"], [class~="date-header"]`),
	cascadia.MustCompile(`time, [class~="date"], [class~="dateline"], [class~="timestamp"], [class~="published"], [id="date"]`),
}

var (
	selMeta      = cascadia.MustCompile(`meta[content]`)
	selLD        = cascadia.MustCompile(`script[type="application/ld+json"]`)
	selCanonical = cascadia.MustCompile(`link[rel="canonical"]`)
	selTitle     = cascadia.MustCompile(`title`)
	selH1        = cascadia.MustCompile(`h1`)
	selHTML      = cascadia.MustCompile(`html`)
	selModified  = cascadia.MustCompile(`[itemprop="dateModified"]`)
)

// metadata reads what a page says about its article, also its description and the text in its structured data. base is the
// address it was found under, or nil.
func metadata(doc *goquery.Document, base *url.URL) (a *Article, lead, body string) {
	a = &Article{}
	meta := map[string][]string{}
	doc.FindMatcher(selMeta).Each(func(_ int, s *goquery.Selection) {
		value := visible(s.AttrOr("content", ""))
		if value == "" {
			return
		}
		for _, key := range []string{"name", "property", "itemprop", "http-equiv"} {
			if name := strings.ToLower(strings.TrimSpace(s.AttrOr(key, ""))); name != "" {
				meta[name] = append(meta[name], value)
				return
			}
		}
	})
	first := func(names []string) string {
		for _, n := range names {
			if v := meta[n]; len(v) > 0 {
				return v[0]
			}
		}
		return ""
	}
	var ld linkedData
	doc.FindMatcher(selLD).Each(func(_ int, s *goquery.Selection) { ld.read(s.Text()) })

	a.URL = absolute(base, doc.FindMatcher(selCanonical).AttrOr("href", ""))
	if a.URL == "" {
		a.URL = absolute(base, first(metaURL))
	}
	if a.URL == "" && base != nil {
		a.URL = base.String()
	}
	a.Lang = doc.FindMatcher(selHTML).AttrOr("lang", doc.FindMatcher(selHTML).AttrOr("xml:lang", ""))
	if a.Lang == "" {
		a.Lang = first(metaLang)
	}
	a.Site = first(metaSite)
	if a.Site == "" {
		a.Site = ld.publisher
	}
	a.Title = headline(doc, first(metaTitle), ld.headline, a.Site)

	for _, n := range metaAuthor {
		for _, v := range meta[n] {
			a.Byline = append(a.Byline, splitNames(v)...)
		}
		if a.Byline = keepNames(a.Byline, a.Site); len(a.Byline) > 0 {
			break
		}
	}
	if len(a.Byline) == 0 {
		a.Byline = keepNames(ld.authors, a.Site)
	}
	for _, sel := range bylineSelectors {
		if len(a.Byline) > 0 {
			break
		}
		a.Byline = keepNames(namesAt(doc.FindMatcher(sel)), a.Site)
	}

	for _, n := range metaPublished {
		for _, v := range meta[n] {
			a.setPublished(parseDate(v), FromMeta)
		}
	}
	a.setPublished(parseDate(ld.published), FromJSONLD)
	for _, sel := range dateSelectors {
		if a.Published != "" {
			break
		}
		doc.FindMatcher(sel).EachWithBreak(func(i int, s *goquery.Selection) bool {
			for _, v := range []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.AttrOr("title", ""), s.Text()} {
				if v = visible(v); len(v) < 120 {
					a.setPublished(findDate(v), FromTime)
				}
			}
			return a.Published == "" && i < 20
		})
	}
	a.dateByAddress(a.URL)
	if base != nil {
		a.dateByAddress(base.String())
	}
	for _, v := range append([]string{first(metaModified), ld.modified}, attributes(doc.FindMatcher(selModified))...) {
		if a.Modified == "" {
			a.Modified = parseDate(v)
		}
	}
	return a, first(metaLead), ld.body
}

// dateByAddress takes the date from an address when there is none yet, or when it is a day away from one that was given in
// UTC: addresses count days where the newsroom is.
func (a *Article) dateByAddress(address string) {
	day := urlDate(address)
	if day == "" {
		return
	}
	if stated, err := time.Parse(time.RFC3339, a.Published); err == nil && isUTC(stated) {
		there, _ := time.Parse(time.DateOnly, day)
		if gap := stated.Sub(there); gap < 0 && gap >= -14*time.Hour || gap >= 24*time.Hour && gap < 36*time.Hour {
			a.Published, a.DateSource = day, FromURL
		}
	}
	a.setPublished(day, FromURL)
}

func isUTC(t time.Time) bool {
	_, offset := t.Zone()
	return offset == 0
}

// namesAt reads the authors of the first element that is no part of a comment or a list of other articles, and of those that
// stand beside it.
func namesAt(s *goquery.Selection) []string {
	var names []string
	var beside *html.Node
	s.EachWithBreak(func(i int, s *goquery.Selection) bool {
		n := s.Nodes[0]
		t := visible(s.AttrOr("content", s.Text()))
		if beside != nil && !isWithin(n, beside) || t == "" || len(t) > 120 || isElsewhere(n) {
			return i < 100
		}
		if beside == nil {
			if beside = n.Parent; beside.Parent != nil {
				beside = beside.Parent
			}
		}
		names = append(names, splitNames(t)...)
		return len(names) < 8
	})
	return distinct(names)
}

var elsewhereWords = set(`comment comments respond reply replies related sidebar widget recommended recommendations popular trending
	references bibliography citation citations footer more latest recent`)

// isElsewhere tells an element in a part of the page that speaks of other articles or other people.
func isElsewhere(n *html.Node) bool {
	for h := 0; n != nil && h < 12; n, h = n.Parent, h+1 {
		if n.DataAtom == atom.Body {
			return false
		}
		for _, names := range []string{attr(n, "class"), attr(n, "id")} {
			for _, w := range nameWords().FindAllString(names, 40) {
				if elsewhereWords[strings.ToLower(w)] {
					return true
				}
			}
		}
		if n.DataAtom == atom.Article {
			return false
		}
	}
	return false
}

// attributes gives the machine-readable values of an element.
func attributes(s *goquery.Selection) []string {
	return []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), visible(s.Text())}
}

// linkedData is what the schema.org descriptions of a page say. Of several articles on a page the first counts.
type linkedData struct {
	headline, published, modified, publisher, body string
	authors                                        []string
	names                                          map[string]string // of what the descriptions refer to by "@id"
}

// How deep descriptions are followed, and how many values of one.
const (
	maxLinkedDepth  = 8
	maxLinkedValues = 2000
)

func (ld *linkedData) read(source string) {
	var v any
	source = strings.TrimSpace(source)
	if json.Unmarshal([]byte(source), &v) != nil {
		// Line feeds inside strings are the commonest fault.
		if json.Unmarshal([]byte(strings.Join(strings.Fields(source), " ")), &v) != nil {
			return
		}
	}
	left := maxLinkedValues
	if ld.names == nil {
		ld.names = map[string]string{}
	}
	ld.name(v, maxLinkedDepth, &left)
	left = maxLinkedValues
	ld.walk(v, maxLinkedDepth, &left)
}

// name collects the names of everything that has an identifier.
func (ld *linkedData) name(v any, depth int, left *int) {
	if *left--; depth == 0 || *left < 0 {
		return
	}
	switch x := v.(type) {
	case []any:
		for _, e := range x {
			ld.name(e, depth-1, left)
		}
	case map[string]any:
		id, _ := x["@id"].(string)
		if name, ok := x["name"].(string); ok && id != "" {
			ld.names[id] = visible(name)
		}
		for _, key := range []string{"@graph", "author", "publisher"} {
			ld.name(x[key], depth-1, left)
		}
	}
}

func (ld *linkedData) walk(v any, depth int, left *int) {
	if *left--; depth == 0 || *left < 0 {
		return
	}
	switch x := v.(type) {
	case []any:
		for _, e := range x {
			ld.walk(e, depth-1, left)
		}
	case map[string]any:
		if isArticleType(x["@type"]) {
			set := func(to *string, v any) {
				if s, ok := v.(string); ok && *to == "" {
					*to = visible(s)
				}
			}
			set(&ld.headline, x["headline"])
			set(&ld.published, x["datePublished"])
			set(&ld.modified, x["dateModified"])
			if s, ok := x["articleBody"].(string); ok && len(s) > len(ld.body) {
				ld.body = s
			}
			if p, ok := ld.refer(x["publisher"]).(map[string]any); ok {
				set(&ld.publisher, p["name"])
			}
			if len(ld.authors) == 0 {
				ld.authors = authorNames(ld.refer(x["author"]))
			}
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"} {
			ld.walk(x[key], depth-1, left)
		}
	}
}

// refer puts the thing in the place of an object that only refers to it.
func (ld *linkedData) refer(v any) any {
	switch x := v.(type) {
	case []any:
		var out []any
		for _, e := range x {
			out = append(out, ld.refer(e))
		}
		return out
	case map[string]any:
		if id, ok := x["@id"].(string); ok && x["name"] == nil && ld.names[id] != "" {
			return map[string]any{"name": ld.names[id]}
		}
	}
	return v
}

func isArticleType(v any) bool {
	switch x := v.(type) {
	case string:
		return strings.HasSuffix(x, "Article") || strings.HasSuffix(x, "Posting") || x == "WebPage" || x == "Report" || x == "ReportageNewsArticle"
	case []any:
		for _, e := range x {
			if isArticleType(e) {
				return true
			}
		}
	}
	return false
}

// authorNames reads authors from JSON: a string, an object with a name, or a list of these.
func authorNames(v any) []string {
	switch x := v.(type) {
	case string:
		return splitNames(x)
	case map[string]any:
		return authorNames(x["name"])
	case []any:
		var names []string
		for _, e := range x {
			names = append(names, authorNames(e)...)
			if len(names) > 50 {
				break
			}
		}
		return distinct(names)
	}
	return nil
}

var (
	bylineLead  = lazily(`(?i)^(?:(?:written|posted|published|reported|story|words|text|posts?|articles?)\s+by\b|by\b|von\b|authors?\b|post author\b)\s*:?\s*`)
	bylineTail  = lazily(`(?i)\s*(?:[|•·–—(\[]|\s-\s|\bpublished\b|\bupdated\b|\bposted\b|\bphoto(?:graph)?s?\b|\bphotography\b|\s\d{1,2}\s+\w+$|follow$|\bview\b|\bfor the\b|\bon\s+\w+\s+\d|\d{1,2}:\d{2}|\b\d{4}\b).*$`)
	nameDivider = lazily(`(?i)\s*(?:[;&]|,\s+and\s+|\s+and\s+|\s+und\s+|,)\s*`)
)

// splitNames takes a byline apart: "By Ann Lee, Joe Roe and Kim Poe | 3 March".
func splitNames(s string) []string {
	s = visible(s)
	if strings.Contains(s, "://") || strings.HasPrefix(s, "@") || len(s) > 300 {
		return nil
	}
	s = bylineLead().ReplaceAllString(s, "")
	s = bylineTail().ReplaceAllString(s, "")
	var names []string
	for _, n := range nameDivider().Split(s, 20) {
		if n = strings.Trim(bylineLead().ReplaceAllString(n, ""), " .,-:"); n != "" {
			names = append(names, n)
		}
	}
	return distinct(names)
}

// keepNames drops what cannot be a name: the site itself, long phrases, words without a capital.
func keepNames(names []string, site string) []string {
	var out []string
	for _, n := range names {
		first, _ := utf8.DecodeRuneInString(n)
		switch {
		case strings.EqualFold(n, site), len(n) < 3, strings.Count(n, " ") > 5, unicode.IsLower(first) && strings.Contains(n, " "),
			!unicode.IsLetter(first), notNames[strings.ToLower(n)]:
			continue
		}
		out = append(out, n)
	}
	return distinct(out)
}

// What stands where a name should.
var notNames = map[string]bool{
	"admin": true, "administrator": true, "author": true, "authors": true, "editor": true, "staff": true, "unknown": true,
	"guest": true, "webmaster": true, "super user": true, "none": true, "null": true, "n/a": true, "anonymous": true, "user": true,
	"no author": true, "phd": true, "md": true, "jr": true, "follow": true, "senior reporter": true, "staff writer": true, "reporter": true, "correspondent": true, "contributor": true,
}

func distinct(names []string) []string {
	var out []string
	for _, n := range names {
		seen := false
		for _, o := range out {
			seen = seen || strings.EqualFold(n, o)
		}
		if !seen {
			out = append(out, n)
		}
	}
	return out
}

// headline chooses the title: the h1 that the page's own title repeats, or the only h1 that reads like a headline (what is
// declared for sharing is often another one), else the declared title without the site's name.
func headline(doc *goquery.Document, meta, ld, site string) string {
	full := visible(doc.FindMatcher(selTitle).First().Text())
	declared := meta
	if declared == "" {
		declared = ld
	}
	var repeated, only string
	n := 0
	doc.FindMatcher(selH1).EachWithBreak(func(i int, s *goquery.Selection) bool {
		h := visible(s.Text())
		if len(h) <= 5 || len(h) >= 300 || strings.EqualFold(h, site) || isElsewhere(s.Nodes[0]) {
			return i < 10
		}
		if (within(h, declared) || within(h, full)) && len(h) > len(repeated) {
			repeated = h
		}
		if strings.Count(h, " ") >= 2 {
			only = h
			n++
		}
		return i < 10
	})
	switch {
	case repeated != "":
		return repeated
	case n == 1 && !within(stripSite(declared, site), only):
		return only
	case declared != "" && !strings.EqualFold(declared, site):
		return stripSite(declared, site)
	}
	if t := stripSite(full, site); t != "" {
		return t
	}
	return visible(doc.FindMatcher(selH1).First().Text())
}

// within tells whether part stands in whole, letter case and punctuation aside.
func within(part, whole string) bool {
	p := letters(part)
	return p != "" && strings.Contains(letters(whole), p)
}

// letters keeps letters and digits, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

var titleDivider = lazily(`\s+[|–—»·:-]+\s+|\s*\|\s*`)

// stripSite takes the name of the site off the end or the front of a title.
func stripSite(title, site string) string {
	cuts := titleDivider().FindAllStringIndex(title, -1)
	if len(cuts) == 0 {
		return title
	}
	head, tail := title[:cuts[0][0]], title[cuts[len(cuts)-1][1]:]
	switch {
	case site != "" && within(tail, site), site != "" && within(site, tail):
		return title[:cuts[len(cuts)-1][0]]
	case site != "" && within(head, site):
		return title[cuts[0][1]:]
	case len(tail) < 30 && strings.Count(tail, " ") < 4 && len(title)-len(tail) > max(15, len(tail)):
		return title[:cuts[len(cuts)-1][0]]
	}
	return title
}

// absolute resolves a link against base and keeps it when it is a web address.
func absolute(base *url.URL, link string) string {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || link == "" {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// A date in the path of an address: /2024/03/05/, /2024-03-05-, /20240305/.
var (
	pathDate    = lazily(`[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_.-]|$)`)
	pathCompact = lazily(`[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?:[/_.-]|$)`)
	pathNamed   = lazily(`(?i)/((?:19|20)\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d{1,2})(?:/|$)`)
)

// urlDate reads the date in the path of an address, or "".
func urlDate(address string) string {
	for _, form := range []pattern{pathDate, pathNamed, pathCompact} {
		if m := form().FindStringSubmatch(address); m != nil {
			if d := isoDay(m[1], m[2], m[3]); d != "" {
				return d
			}
		}
	}
	return ""
}

// Where a date may begin in a line.
var dateStart = lazily(`(?i)\b(?:\d{1,4}[-/. ]|\d{1,2}(?:st|nd|rd|th)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`)

// findDate reads the first date anywhere in a short line, or "".
func findDate(line string) string {
	for _, at := range dateStart().FindAllStringIndex(line, 20) {
		if date, _ := matchDate(line[at[0]:]); date != "" {
			return date
		}
	}
	return parseDate(line)
}

// visible gives a text of a page as it is seen: white space of any kind and length is one space, what has no width is gone.
func visible(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case noWidth(r):
		case unicode.IsSpace(r) || r < 0x20 || r >= 0x7F && r < 0xA0:
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// noWidth tells soft hyphens, joiners and marks that a page has for its layout.
func noWidth(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF':
		return true
	}
	return false
}

// attr gives an attribute of an element, or "".
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
