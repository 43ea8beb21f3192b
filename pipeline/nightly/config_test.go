package nightly

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/corpus"
	"claimtrail/corpus/fetch"
	"claimtrail/pipeline"
)

func TestConfig(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "c.yaml", `
state: /var/lib/state.db
output:
  folder: out
  compress: zstd
  metrics: m.prom
sources:
  - name: wire
    feed: [https://a.example/feed, "https://b.example:8080/feed"]
    include: ^https://a\.example/
    newer_than: 7d
    limit: 50
    silent_after: 36h
  - name: archive
    files:
      - in/*.warc.gz
      - /abs/dump.jsonl
    format: jsonl
    fields: {text: body}
fetch:
  user_agent: bot/1 (+https://a.example)
  requests_per_second: 0.5
  retries: 0
  max_size: 2 MiB
  allow_private: [intranet, 127.0.0.1]
filter:
  languages: [en, de]
  relations: [sell, ship]
  min_confidence: 0.4
  near_duplicates: skip
limits:
  article_size: 500 kB
  duration: 2h
workers: 3
`)
	got, err := LoadConfig(filepath.Join(dir, "c.yaml"))
	require.NoError(t, err)
	assert.Equal(t, &Config{
		File:   filepath.Join(dir, "c.yaml"),
		State:  "/var/lib/state.db",
		Output: Output{Folder: filepath.Join(dir, "out"), Ext: ".zst", Metrics: filepath.Join(dir, "m.prom")},
		Sources: []Source{
			{Name: "wire", Kind: Feed, Targets: []string{"https://a.example/feed", "https://b.example:8080/feed"}, Include: []*regexp.Regexp{regexp.MustCompile(`^https://a\.example/`)},
				NewerThan: 7 * 24 * time.Hour, Limit: 50, SilentAfter: 36 * time.Hour},
			{Name: "archive", Kind: Files, Targets: []string{filepath.Join(dir, "in/*.warc.gz"), "/abs/dump.jsonl"}, Limit: 1000, SilentAfter: 72 * time.Hour,
				Format: "jsonl", Fields: corpus.Fields{Text: "body"}},
		},
		Fetch:   fetch.Options{UserAgent: "bot/1 (+https://a.example)", Rate: 0.5, Retries: -1, Redirects: 5, MaxBytes: 2 << 20, Allow: []string{"intranet", "127.0.0.1"}},
		Filter:  Filter{Langs: []string{"en", "de"}, Claims: pipeline.Filter{MinConfidence: 0.4, Relations: []string{"sell", "ship"}}, Duplicates: Skip, Within: 30 * 24 * time.Hour},
		Limits:  Limits{ArticleBytes: 500_000, Duration: 2 * time.Hour, SourcesAtOnce: 8, Batch: 100},
		Workers: 3,
	}, got)
}

func TestConfigFaults(t *testing.T) {
	for _, c := range []struct{ name, yaml, want string }{
		{"all at once", `state: s.db
outptu: {folder: o}
output:
  folder: ""
  compress: lz4
sources:
  - name: a
    feed: a.example/feed
    format: html
  - name: a
    files: [in]
    sitemap: https://a.example/
    limit: many
  - feed: https://a.example/feed
    include: "("
fetch: {timeout: soon, retries: -1, requests_per_second: 0, max_size: 3 bytes}
filter:
  relations: [sold]
  min_confidence: 2
workers: [1]
`, `c.yaml:2:1: configuration: no key "outptu"; there are fetch, filter, limits, output, sources, state, workers
c.yaml:4:11: empty
c.yaml:5:13: no "lz4"; there are none, gzip, zstd
c.yaml:8:11: source: "a.example/feed" is no address of the web
c.yaml:9:13: source: "format" means nothing for feed
c.yaml:10:5: source: one of feed, sitemap, urls, files expected, not 2 of them
c.yaml:10:5: source: the name "a" is taken
c.yaml:13:12: a whole number from 1 to 1000000 expected, not "many"
c.yaml:14:5: source: "name" is missing
c.yaml:15:14: error parsing regexp: missing closing ): ` + "`(`" + `
c.yaml:16:18: a duration like "30s", "10m", "36h" or "7d" expected, not "soon"
c.yaml:16:33: a whole number from 0 to 20 expected, not "-1"
c.yaml:16:58: a number from 0.001 to 1000 expected, not "0"
c.yaml:16:71: a size like "500 kB" or "16 MiB" expected, not "3 bytes"
c.yaml:18:15: no "sold"; there are supply, sell, `},
		{"missing", "workers: 1\n", "c.yaml:1:1: configuration: \"state\" is missing\nc.yaml:1:1: configuration: \"output\" is missing\nc.yaml:1:1: configuration: \"sources\" is missing"},
		{"empty", "", "c.yaml:1:1: one YAML document expected, not 0"},
		{"two documents", "state: a\n---\nstate: b\n", "c.yaml:1:1: one YAML document expected, not 2"},
		{"a list", "- a\n", "c.yaml:1:1: configuration: keys and values expected, not a list"},
		{"no sources", "state: a\noutput: {folder: b}\nsources: []\n", "c.yaml:3:10: sources: a list with at least one source expected"},
		{"no YAML", "state: \"a\nb: [", "c.yaml:1:8: could not find end character of double-quoted text"},
		{"a key twice", "state: a\nstate: b\n", `c.yaml:2:1: mapping key "state" already defined at [1:1]`},
		{"an alias", "state: &a b\noutput: {folder: *a}\nsources: [{name: x, files: y}]\n", "c.yaml:1:8: a value expected, not an anchor, alias or tag\nc.yaml:2:18: a value expected, not an anchor, alias or tag"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ParseConfig("c.yaml", []byte(c.yaml))
			require.IsType(t, Faults{}, err)
			assert.True(t, strings.HasPrefix(err.Error(), c.want), "%s", err)
		})
	}
	_, err := LoadConfig(filepath.Join(t.TempDir(), "gone.yaml"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}

// TestShippedConfigs checks that the examples are right.
func TestShippedConfigs(t *testing.T) {
	files, err := filepath.Glob("../../fixtures/nightly/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		_, err := LoadConfig(f)
		assert.NoError(t, err)
	}
}

func FuzzConfig(f *testing.F) {
	f.Add([]byte("state: s.db\noutput: {folder: o}\nsources: [{name: a, files: b}]\n"))
	f.Add([]byte("a: [&b {c: *b}, !!d e, |\n f]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := ParseConfig("c.yaml", data); err != nil {
			require.IsType(t, Faults{}, err)
		}
	})
}
