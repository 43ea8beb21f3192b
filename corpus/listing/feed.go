package listing

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

// Feed reads an RSS, Atom or JSON feed that was found at base, in its order.
func Feed(data []byte, base string) (entries []Entry, err error) {
	at, err := url.Parse(base)
	if err != nil {
		return nil, fmt.Errorf("address of the feed: %w", err)
	}
	// The library is made for feeds as they should be, and this one may be anything.
	defer func() {
		if p := recover(); p != nil {
			entries, err = nil, fmt.Errorf("not a feed that can be read: %v", p)
		}
	}()
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("not a feed that can be read: %s", strings.Join(strings.Fields(err.Error()), " "))
	}
	for _, item := range feed.Items {
		e := Entry{Stamp: item.Updated, URL: resolve(at, item.Link)}
		if e.Stamp == "" {
			e.Stamp = item.Published
		}
		if e.URL == "" && (strings.HasPrefix(item.GUID, "http://") || strings.HasPrefix(item.GUID, "https://")) {
			e.URL = resolve(at, item.GUID)
		}
		for _, date := range []*time.Time{item.UpdatedParsed, item.PublishedParsed} {
			if date != nil && e.Date.IsZero() {
				e.Date = date.UTC()
			}
		}
		if e.URL != "" {
			entries = append(entries, e)
		}
	}
	return entries, nil
}
