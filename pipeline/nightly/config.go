package nightly

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"claimtrail/corpus"
	"claimtrail/corpus/fetch"
	"claimtrail/pipeline"
)

// Config says what a run reads, how, and where its results go. Paths are absolute or relative to the working folder.
type Config struct {
	File    string
	State   string // database of what was seen
	Output  Output
	Sources []Source
	Fetch   fetch.Options
	Filter  Filter
	Limits  Limits
	Workers int // articles analysed at a time, 0 for one a processor
}

// Output says where the results of a run go.
type Output struct {
	Folder  string
	Ext     string // what the names of the JSONL files end with: "", ".gz" or ".zst"
	Metrics string // Prometheus textfile, or ""
}

// Kind is what a source names.
type Kind string

const (
	Feed    Kind = "feed"    // addresses of RSS, Atom or JSON feeds
	Sitemap Kind = "sitemap" // addresses of sitemaps or of indices of them
	URLs    Kind = "urls"    // addresses of articles
	Files   Kind = "files"   // files, folders and globs: pages, text, dumps, archives
)

// Source is a place that delivers articles, under a name that stays the same from run to run.
type Source struct {
	Name        string
	Kind        Kind
	Targets     []string
	Include     []*regexp.Regexp // addresses of articles: one must match when there are any
	Exclude     []*regexp.Regexp // none must match
	NewerThan   time.Duration    // articles that the listing dates earlier are passed over, 0 for none
	Limit       int              // addresses of articles that are asked for in one run; the rest waits for the next
	SilentAfter time.Duration    // without a new article the source counts as silent
	Format      string           // of files, "" tells each by its name and first bytes
	Fields      corpus.Fields    // of JSONL records
}

// Duplicates says what becomes of an article that is nearly the same as an earlier one.
type Duplicates string

const (
	Mark Duplicates = "mark" // extracted, and its line in the articles file names the earlier one
	Skip Duplicates = "skip" // not extracted, but written to the rejects file
	Keep Duplicates = "keep" // not looked for
)

// Filter says which articles and claims are wanted.
type Filter struct {
	Langs      []string // primary language subtags, none for all
	Claims     pipeline.Filter
	Duplicates Duplicates
	Within     time.Duration // how far back near-duplicates are looked for
}

// Limits bound a run.
type Limits struct {
	ArticleBytes  int64
	ArticleNodes  int           // elements and texts of one page
	Duration      time.Duration // after which nothing more is gathered, 0 for none
	SourcesAtOnce int           // of those on the network
	Batch         int           // articles made safe together
}

// reading is how articles are read.
func (c *Config) reading() corpus.Options {
	return corpus.Options{MaxBytes: c.Limits.ArticleBytes, MaxNodes: c.Limits.ArticleNodes, Langs: c.Filter.Langs}
}

// readings is everything that decides whether an input is an article.
func (c *Config) readings() any {
	type reading struct {
		Source, Format string
		Fields         corpus.Fields
	}
	var sources []reading
	for _, s := range c.Sources {
		if s.Kind == Files {
			sources = append(sources, reading{s.Name, s.Format, s.Fields})
		}
	}
	return []any{c.reading(), sources}
}

// LoadConfig reads a configuration. The error is of type Faults when the file can be read.
func LoadConfig(file string) (*Config, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	c, err := ParseConfig(file, data)
	if err != nil {
		return nil, err
	}
	dir := filepath.Dir(file)
	paths := []*string{&c.State, &c.Output.Folder, &c.Output.Metrics}
	for i := range c.Sources {
		for k := range c.Sources[i].Targets {
			if c.Sources[i].Kind == Files {
				paths = append(paths, &c.Sources[i].Targets[k])
			}
		}
	}
	for _, p := range paths {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	return c, nil
}

// ParseConfig reads the text of a configuration, which was found in file. It reports everything that is wrong at once, as
// Faults.
func ParseConfig(file string, data []byte) (*Config, error) {
	d := &decoder{file: file}
	c := &Config{
		File:   file,
		Fetch:  fetch.Options{UserAgent: "claimtrail/" + pipeline.Version},
		Filter: Filter{Langs: []string{"en"}, Duplicates: Mark, Within: 30 * 24 * time.Hour},
		Limits: Limits{SourcesAtOnce: 8, Batch: 100},
	}
	tree, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, syntaxFault(file, err)
	}
	var bodies []ast.Node
	for _, doc := range tree.Docs {
		if doc.Body != nil {
			bodies = append(bodies, doc.Body)
		}
	}
	if len(bodies) != 1 {
		return nil, Faults{{file, 1, 1, fmt.Sprintf("one YAML document expected, not %d", len(bodies))}}
	}
	found := d.mapping(bodies[0], "configuration", fields{
		"state":   d.text(&c.State),
		"output":  c.output(d),
		"sources": c.sources(d),
		"fetch":   c.fetch(d),
		"filter":  c.filter(d),
		"limits":  c.limits(d),
		"workers": d.number(&c.Workers, 0, 1024),
	})
	for _, key := range []string{"state", "output", "sources"} {
		if found[key] == nil {
			d.fault(bodies[0], "configuration: %q is missing", key)
		}
	}
	if err := d.sorted(); err != nil {
		return nil, err
	}
	return c, nil
}

// syntaxFault is what the YAML parser says, as a fault. It knows one at a time.
func syntaxFault(file string, err error) Faults {
	f := Fault{File: file, Line: 1, Column: 1, Message: err.Error()}
	var e yaml.Error
	if errors.As(err, &e) {
		f.Message = e.GetMessage()
		if t := e.GetToken(); t != nil && t.Position != nil {
			f.Line, f.Column = t.Position.Line, t.Position.Column
		}
	}
	return Faults{f}
}

func (c *Config) output(d *decoder) func(ast.Node) {
	return func(n ast.Node) {
		compress := "none"
		found := d.mapping(n, "output", fields{
			"folder":   d.text(&c.Output.Folder),
			"compress": d.oneOf(&compress, "none", "gzip", "zstd"),
			"metrics":  d.text(&c.Output.Metrics),
		})
		if found["folder"] == nil {
			d.fault(n, `output: "folder" is missing`)
		}
		c.Output.Ext = map[string]string{"gzip": ".gz", "zstd": ".zst"}[compress]
	}
}

func (c *Config) sources(d *decoder) func(ast.Node) {
	return func(n ast.Node) {
		seq, ok := n.(*ast.SequenceNode)
		if !ok || len(seq.Values) == 0 {
			d.fault(n, "sources: a list with at least one source expected")
			return
		}
		names := map[string]bool{}
		for _, v := range seq.Values {
			s := c.source(d, v)
			if names[s.Name] {
				d.fault(v, "source: the name %q is taken", s.Name)
			}
			names[s.Name] = true
			c.Sources = append(c.Sources, s)
		}
	}
}

func (c *Config) source(d *decoder, n ast.Node) Source {
	s := Source{Limit: 1000, SilentAfter: 3 * 24 * time.Hour}
	addresses := func(n ast.Node) {
		d.list(n, func(n ast.Node) {
			var t string
			d.text(&t)(n)
			if u, err := url.Parse(t); t != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
				d.fault(n, "source: %q is no address of the web", t)
			}
			s.Targets = append(s.Targets, t)
		})
	}
	f := &s.Fields
	found := d.mapping(n, "source", fields{
		"name":         d.text(&s.Name),
		"feed":         addresses,
		"sitemap":      addresses,
		"urls":         addresses,
		"files":        d.texts(&s.Targets),
		"include":      d.patterns(&s.Include),
		"exclude":      d.patterns(&s.Exclude),
		"newer_than":   d.duration(&s.NewerThan),
		"limit":        d.number(&s.Limit, 1, 1e6),
		"silent_after": d.duration(&s.SilentAfter),
		"format":       d.oneOf(&s.Format, corpus.Formats()...),
		"fields": func(n ast.Node) {
			d.mapping(n, "fields", fields{
				"id": d.text(&f.ID), "url": d.text(&f.URL), "site": d.text(&f.Site), "title": d.text(&f.Title), "byline": d.text(&f.Byline),
				"published": d.text(&f.Published), "modified": d.text(&f.Modified), "lang": d.text(&f.Lang), "text": d.text(&f.Text), "html": d.text(&f.HTML),
			})
		},
	})
	kinds := 0
	for _, k := range []Kind{Feed, Sitemap, URLs, Files} {
		if found[string(k)] != nil {
			kinds++
			s.Kind = k
		}
	}
	if kinds != 1 {
		d.fault(n, "source: one of feed, sitemap, urls, files expected, not %d of them", kinds)
	}
	if found["name"] == nil {
		d.fault(n, `source: "name" is missing`)
	}
	// Keys that mean nothing for the kind are mistakes.
	misplaced := map[string]bool{"format": s.Kind != Files, "fields": s.Kind != Files, "newer_than": s.Kind == Files || s.Kind == URLs,
		"include": s.Kind == Files, "exclude": s.Kind == Files, "limit": s.Kind == Files}
	for key, wrong := range misplaced {
		if wrong && found[key] != nil && kinds == 1 {
			d.fault(found[key], "source: %q means nothing for %s", key, s.Kind)
		}
	}
	return s
}

func (c *Config) fetch(d *decoder) func(ast.Node) {
	f := &c.Fetch
	return func(n ast.Node) {
		retries, redirects := 3, 5
		d.mapping(n, "fetch", fields{
			"user_agent":          d.text(&f.UserAgent),
			"requests_per_second": d.fraction(&f.Rate, 0.001, 1000),
			"requests_at_once":    d.number(&f.AtOnce, 1, 100),
			"timeout":             d.duration(&f.Timeout),
			"max_size":            d.size(&f.MaxBytes),
			"retries":             d.number(&retries, 0, 20),
			"backoff":             d.duration(&f.Backoff),
			"max_wait":            d.duration(&f.MaxWait),
			"redirects":           d.number(&redirects, 0, 20),
			"allow_private":       d.texts(&f.Allow),
		})
		f.Retries, f.Redirects = retries, redirects
		if retries == 0 {
			f.Retries = -1
		}
		if redirects == 0 {
			f.Redirects = -1
		}
	}
}

func (c *Config) filter(d *decoder) func(ast.Node) {
	f := &c.Filter
	return func(n ast.Node) {
		var langs []string
		duplicates := string(Mark)
		known := func(to *[]string, list pipeline.List) func(ast.Node) {
			values := make([]string, len(list))
			for i, t := range list {
				values[i] = t.Value
			}
			return func(n ast.Node) {
				d.list(n, func(n ast.Node) {
					var v string
					d.oneOf(&v, values...)(n)
					*to = append(*to, v)
				})
			}
		}
		found := d.mapping(n, "filter", fields{
			"languages":         d.texts(&langs),
			"relations":         known(&f.Claims.Relations, pipeline.Relations),
			"statuses":          known(&f.Claims.Statuses, pipeline.Statuses),
			"min_confidence":    d.fraction(&f.Claims.MinConfidence, 0, 1),
			"near_duplicates":   d.oneOf(&duplicates, string(Mark), string(Skip), string(Keep)),
			"duplicates_within": d.duration(&f.Within),
		})
		f.Duplicates = Duplicates(duplicates)
		if found["languages"] != nil {
			f.Langs = langs
		}
		if len(langs) == 1 && langs[0] == "any" {
			f.Langs = nil
		}
	}
}

func (c *Config) limits(d *decoder) func(ast.Node) {
	l := &c.Limits
	return func(n ast.Node) {
		d.mapping(n, "limits", fields{
			"article_size":    d.size(&l.ArticleBytes),
			"article_nodes":   d.number(&l.ArticleNodes, 1, 1e8),
			"duration":        d.duration(&l.Duration),
			"sources_at_once": d.number(&l.SourcesAtOnce, 1, 1000),
			"articles_a_save": d.number(&l.Batch, 1, 10_000),
		})
	}
}
