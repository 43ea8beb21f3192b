package fetch

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRobots(t *testing.T) {
	for _, c := range []struct {
		name, file string
		allowed    string // addresses
		forbidden  string
	}{
		{"empty", "", "/ /a", ""},
		{"not a robots.txt", "<html><body>Disallow everything</body></html>", "/ /a", ""},
		{"everything", "User-agent: *\nDisallow: /", "/robots.txt", "/ /a /a?b"},
		{"nothing", "User-agent: *\nDisallow:", "/ /a", ""},
		{"a folder", "User-agent: *\nDisallow: /a/", "/ /a /b/a/ /ab", "/a/ /a/b /a/?c"},
		{"a beginning", "User-agent: *\nDisallow: /a", "/ /b /A", "/a /ab /a/b"},
		{"the longest decides", "User-agent: *\nAllow: /a/b\nDisallow: /a\nDisallow: /a/b/c", "/a/b /a/b/d", "/a /a/c /a/b/c"},
		{"allow wins a tie", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", ""},
		{"allow wins a tie, the other way round", "User-agent: *\nAllow: /a\nDisallow: /a", "/a", ""},
		{"our group", "User-agent: *\nDisallow: /\n\nUser-agent: claimtrail\nDisallow: /a", "/ /b", "/a"},
		{"our group, capitals and version", "User-agent: ClaimTrail/2.0\nDisallow: /a\nUser-agent: *\nDisallow: /b", "/b", "/a"},
		{"a name that ours begins", "User-agent: claimtrail-news\nDisallow: /a", "/a", ""},
		{"a name that begins ours", "User-agent: claim\nDisallow: /a", "/a", ""},
		{"one group for several", "User-agent: other\nUser-agent: claimtrail\nDisallow: /a", "/b", "/a"},
		{"several groups for one", "User-agent: claimtrail\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: claimtrail\nDisallow: /b", "/c", "/a /b"},
		{"our group is empty", "User-agent: claimtrail\nUser-agent: x\nDisallow:\nUser-agent: *\nDisallow: /", "/", ""},
		{"other lines do not end a group", "User-agent: *\nSitemap: https://a.example/s.xml\nHost: a.example\nDisallow: /a", "/b", "/a"},
		{"rules before any group", "Disallow: /\nUser-agent: *\nDisallow: /a", "/b", "/a"},
		{"a star", "User-agent: *\nDisallow: /*.pdf", "/a.html /pdf", "/a.pdf /b/c.pdf /a.pdfx /a?b=.pdf"},
		{"an end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdfx /a.pdf?b", "/a.pdf"},
		{"an end alone", "User-agent: *\nDisallow: /a$", "/ab /a/", "/a"},
		{"stars in a row", "User-agent: *\nDisallow: /**a**b$", "/ab/c", "/ab /xaxb"},
		{"a star must not overlap the end", "User-agent: *\nDisallow: /ab*ba$", "/aba", "/abba /abxba"},
		{"an escaped star", "User-agent: *\nDisallow: /a%2Ab", "/axb", "/a*b /a%2ab"},
		{"a dollar inside", "User-agent: *\nDisallow: /a$b", "/a", "/a$b /a%24b"},
		{"escapes of what needs none", "User-agent: *\nDisallow: /%61%7e", "/b", "/a~ /%61~ /a%7E"},
		{"an escaped slash is no slash", "User-agent: *\nDisallow: /a%2fb", "/a/b", "/a%2Fb /a%2fb"},
		{"bytes outside of ASCII", "User-agent: *\nDisallow: /caf\u00e9", "/cafe", "/caf%C3%A9 /caf%c3%a9"},
		{"a query", "User-agent: *\nDisallow: /a?b=", "/a /a?c", "/a?b=1"},
		{"comments, blanks, line ends", "\uFEFF# x\r\nUSER-AGENT : * # all\rdisallow\t:\t/a # b\r\n", "/b", "/a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			rules := ParseRobots([]byte(c.file), "claimtrail/0.1 (+https://a.example/bot)")
			for want, list := range map[bool]string{true: c.allowed, false: c.forbidden} {
				for _, address := range strings.Fields(list) {
					u, err := url.Parse("https://a.example" + address)
					require.NoError(t, err)
					assert.Equal(t, want, rules.Allow(u), address)
				}
			}
		})
	}
}

func TestCrawlDelay(t *testing.T) {
	assert.Equal(t, 2500*time.Millisecond, ParseRobots([]byte("User-agent: *\nCrawl-delay: 2.5"), "claimtrail").Delay)
	assert.Zero(t, ParseRobots([]byte("User-agent: *\nCrawl-delay: soon"), "claimtrail").Delay)
	assert.Zero(t, ParseRobots([]byte("User-agent: *\nCrawl-delay: -1"), "claimtrail").Delay)
}

func FuzzRobots(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /a*b$"), "/axb")
	f.Add([]byte("User-agent: claimtrail\nAllow: /%zz%2"), "/%zz%2")
	f.Fuzz(func(t *testing.T, data []byte, path string) {
		ParseRobots(data, "claimtrail").Allow(&url.URL{Scheme: "https", Host: "a.example", Path: path})
	})
}
