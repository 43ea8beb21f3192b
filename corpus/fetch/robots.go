package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	robotsBytes   = 500 << 10        // of a robots.txt that count (RFC 9309, 2.5)
	maxCrawlDelay = 30 * time.Second // longest that a robots.txt can put between two requests
)

// origin is a scheme, host and port with its robots.txt.
type origin struct {
	mu    sync.Mutex
	known bool
	rules *Rules // nil when the file could not be had: nothing is allowed then
	why   string
}

// permitted asks the robots.txt of u's origin, which is fetched once in the life of the client.
func (c *Client) permitted(ctx context.Context, u *url.URL) error {
	c.mu.Lock()
	key := u.Scheme + "://" + u.Host
	o := c.origins[key]
	if o == nil {
		o = &origin{}
		c.origins[key] = o
	}
	c.mu.Unlock()

	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.known {
		if err := c.learn(ctx, o, u); err != nil {
			return err
		}
		o.known = true
	}
	switch {
	case o.rules == nil:
		return failure(Network, "robots.txt: %s", o.why)
	case !o.rules.Allow(u):
		return failure(Robots, "robots.txt of %s forbids it", u.Host)
	}
	return nil
}

// learn fetches the robots.txt. Its error is that of the context, or an address that may not be connected to at all.
func (c *Client) learn(ctx context.Context, o *origin, u *url.URL) error {
	file := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	resp, err := c.follow(ctx, file, Request{MaxBytes: c.o.MaxBytes}, func(*url.URL) error { return nil })
	fail, _ := errors.AsType[*Error](err)
	switch {
	case err == nil:
		o.rules = ParseRobots(resp.Body, c.o.UserAgent)
		c.host(u).slow(min(o.rules.Delay, maxCrawlDelay))
	case fail == nil:
		return err
	case fail.Cause == Address:
		return fail
	case fail.Cause == Status && fail.Code < 500 && fail.Code != http.StatusTooManyRequests, fail.Cause == Redirect, fail.Cause == Content:
		o.rules = &Rules{} // unavailable: everything is allowed (2.3.1.3)
	default:
		o.why = fail.Reason // unreachable: nothing is (2.3.1.4)
	}
	return nil
}

// Rules are what a robots.txt says to one crawler.
type Rules struct {
	Delay time.Duration // between two requests, 0 when the file does not say; no part of RFC 9309, but widely used
	rules []rule
}

type rule struct {
	pattern string // normalised
	allow   bool
}

// ParseRobots reads a robots.txt for the crawler of a User-Agent. It takes any bytes.
func ParseRobots(data []byte, userAgent string) *Rules {
	data = bytes.TrimPrefix(data[:min(len(data), robotsBytes)], []byte("\xEF\xBB\xBF"))
	us := productToken(userAgent)
	var named, any Rules
	var isNamed, isAny, found bool // whom the current group speaks to, and whether any group named us
	heading := false               // the last line was a user-agent line
	for _, line := range strings.FieldsFunc(string(data), func(r rune) bool { return r == '\n' || r == '\r' }) {
		line, _, _ = strings.Cut(line, "#")
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		key, value = strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)
		var into []*Rules
		if isNamed {
			into = append(into, &named)
		}
		if isAny {
			into = append(into, &any)
		}
		switch key {
		case "user-agent":
			if !heading {
				isNamed, isAny = false, false
			}
			heading = true
			if value == "*" {
				isAny = true
			} else if us != "" && strings.EqualFold(productToken(value), us) {
				isNamed, found = true, true
			}
		case "allow", "disallow":
			heading = false
			for _, r := range into {
				if value != "" {
					r.rules = append(r.rules, rule{pattern(value), key == "allow"})
				}
			}
		case "crawl-delay":
			heading = false
			if s, err := strconv.ParseFloat(value, 64); err == nil && s > 0 {
				for _, r := range into {
					r.Delay = time.Duration(min(s, 3600) * float64(time.Second))
				}
			}
		}
	}
	if found {
		return &named
	}
	return &any
}

// productToken is the name that a User-Agent opens with.
func productToken(userAgent string) string {
	for i, r := range userAgent {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '-' || r == '_') {
			return userAgent[:i]
		}
	}
	return userAgent
}

// Allow reports whether an address may be fetched: the longest rule that matches decides, allow in a tie (2.2.2).
func (r *Rules) Allow(u *url.URL) bool {
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" || u.ForceQuery {
		path += "?" + u.RawQuery
	}
	path = literal.Replace(normalise(path))
	if path == "/robots.txt" {
		return true
	}
	longest, allow := -1, true
	for _, rule := range r.rules {
		if n := len(rule.pattern); (n > longest || n == longest && rule.allow) && matches(rule.pattern, path) {
			longest, allow = n, rule.allow
		}
	}
	return allow
}

// literal escapes what has a meaning in patterns.
var literal = strings.NewReplacer("*", "%2A", "$", "%24")

// pattern is the path of a rule, in which only stars and a final dollar are left with their meaning.
func pattern(path string) string {
	path = normalise(path)
	body, anchored := strings.CutSuffix(path, "$")
	body = strings.ReplaceAll(body, "$", "%24")
	if anchored {
		body += "$"
	}
	return body
}

// normalise writes octets in the one form in which they are compared (2.2.2): unreserved ones as they are, all outside of
// ASCII and all that were escaped otherwise as %XX with capitals.
func normalise(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' && i+2 < len(s) {
			if v, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				i += 2
				if d := byte(v); unreserved(d) {
					b.WriteByte(d)
				} else {
					fmt.Fprintf(&b, "%%%02X", d)
				}
				continue
			}
		}
		if c <= ' ' || c >= 0x7F {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func unreserved(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~", c) >= 0
}

// matches reports whether a pattern matches the beginning of path; "*" stands for any octets, a final "$" for the end. It
// takes time in the product of the lengths at most, and never goes back over more than one star.
func matches(pattern, path string) bool {
	anchored := strings.HasSuffix(pattern, "$")
	pattern = strings.TrimSuffix(pattern, "$")
	parts := strings.Split(pattern, "*")
	if !strings.HasPrefix(path, parts[0]) {
		return false
	}
	path = path[len(parts[0]):]
	for i, part := range parts[1:] {
		if anchored && i == len(parts)-2 {
			return strings.HasSuffix(path, part)
		}
		at := strings.Index(path, part)
		if at < 0 {
			return false
		}
		path = path[at+len(part):]
	}
	return !anchored || path == ""
}
