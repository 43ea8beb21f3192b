package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecords(t *testing.T) {
	path := write(t, t.TempDir(), "dump.jsonl", []byte("\xEF\xBB\xBF"+`{"id":"n1","url":"https://c.example/1","site":"Courier","title":"Six  turbines","byline":["Ann Lee",{"name":"Piet Maas"}],"published":"4 March 2024","modified":1709632800,"lang":"en-GB","text":"The yard shipped six turbines.\r\n\r\nTwo follow.  "}`+"\n"+
		`{"id":42,"byline":"By Ann Lee and Joe Roe","published":1709632800000,"html":"<h1>Six turbines leave</h1><p>The yard shipped six turbines to Norland, the director said on Monday."}`+"\r\n"+
		`{"text":["The yard builds turbines.","Norland buys them."],"published":null}`))
	articles, rejects := readAll(t, Options{}, path)
	assert.Empty(t, rejects)
	want := []*Article{
		{ID: "n1", URL: "https://c.example/1", Path: path, Site: "Courier", Title: "Six turbines", Byline: []string{"Ann Lee", "Piet Maas"}, Published: "2024-03-04", Modified: "2024-03-05T10:00:00Z",
			DateSource: FromField, Lang: "en", MediaType: "text/plain", Text: "The yard shipped six turbines.\n\nTwo follow.  ", Origin: path + ":1"},
		{ID: "42", Path: path, Title: "Six turbines leave", Byline: []string{"Ann Lee", "Joe Roe"}, Published: "2024-03-05T10:00:00Z", DateSource: FromField, Lang: articles[1].Lang, MediaType: "text/html",
			Text: "Six turbines leave\n\nThe yard shipped six turbines to Norland, the director said on Monday.", Origin: path + ":2"},
		{ID: articles[2].ID, Path: path, Lang: articles[2].Lang, MediaType: "text/plain", Text: "The yard builds turbines.\n\nNorland buys them.", Origin: path + ":3"},
	}
	assert.Equal(t, want, articles)
}

func TestFieldNames(t *testing.T) {
	path := write(t, t.TempDir(), "dump.jsonl", []byte(`{"uri":"https://c.example/1","body":"The yard shipped six turbines.","date":"2024-03-04"}`))
	articles, rejects := readAll(t, Options{Fields: Fields{URL: "uri", Text: "body", Published: "date"}}, path)
	assert.Empty(t, rejects)
	require.Len(t, articles, 1)
	assert.Equal(t, "https://c.example/1", articles[0].URL)
	assert.Equal(t, "2024-03-04", articles[0].Published)
}

func TestBrokenRecords(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"no text", `{"title":"Turbines"}`, `extract: line 1: no text: the fields "text" and "html" are missing or empty`},
		{"cut", `{"text":"The yard`, "parse: line 1: truncated JSON: the object does not end"},
		{"not an object", `"text"`, "parse: line 1: a JSON string, not an object"},
		{"not JSON", `<p>`, "parse: line 1: not valid JSON: invalid character '<' looking for beginning of value (at byte 1)"},
		{"overlong", `{"text":"` + strings.Repeat("words ", 50) + `"}`, "read: line 1: 311 bytes; the limit for one article is 200 bytes"},
		{"wrong type", `{"text":{"a":1}}`, `extract: line 1: no text: the fields "text" and "html" are missing or empty`},
		{"binary", "{\"text\":\"a\xff\xfe" + strings.Repeat("\x01", 50) + "\"}", "decode: line 1: not text: 50 control characters in 64 bytes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := write(t, t.TempDir(), "a.jsonl", []byte(c.data+"\n"+`{"text":"The run goes on."}`))
			articles, rejects := readAll(t, Options{MaxBytes: 200}, path)
			assert.Equal(t, []string{path + ": " + c.want}, rejects)
			require.Len(t, articles, 1)
			assert.Equal(t, "The run goes on.", articles[0].Text)
		})
	}
}

func TestObjectOverSeveralLines(t *testing.T) {
	a := one(t, "a.json", []byte("{\n  \"title\": \"Turbines\",\n  \"text\": \"The yard shipped six turbines.\"\n}\n"))
	assert.Equal(t, "Turbines", a.Title)
	assert.Equal(t, "The yard shipped six turbines.", a.Text)
}

func TestUTF16Dump(t *testing.T) {
	a := one(t, "a.jsonl", []byte("\xFF\xFE"+utf16le("{\"text\":\"The yard shipped six turbines to Malmö.\"}\r\n")))
	assert.Equal(t, "The yard shipped six turbines to Malmö.", a.Text)
}

func TestMarkdown(t *testing.T) {
	a := one(t, "a.md", []byte(`---
title: "Yard ships six turbines"
date: 2024-03-04
author: [Ann Lee, Piet Maas]
lang: en
---

# Yard ships *six* turbines

The yard at [Port Alder](https://alder.example/a_(b)) has **shipped** six
turbines to `+"`Norland`"+`, its director said.[^1]  
Two more follow &mdash; in May.

![The freighter](orla.jpg)

Eight in all
------------

- Six left on *Monday*,
  aboard the Orla.
- [ ] Two are being built.
  1. In the second hall.

> We built them, and
> they paid.

<!-- not
this -->
`+"```go\nfmt.Println()\n```"+`

| Turbine | Port |
|---------|------|
| Six     | Alder |

snake_case_name and 2 * 3 * 4 stay.

[^1]: On the phone.
[ref]: https://alder.example
`))
	assert.Equal(t, strings.Join([]string{
		"Yard ships six turbines",
		"The yard at Port Alder has shipped six turbines to Norland, its director said.\nTwo more follow — in May.",
		"Eight in all",
		"• Six left on Monday, aboard the Orla.",
		"• Two are being built.",
		"• In the second hall.",
		"We built them, and they paid.",
		"Turbine Port",
		"Six Alder",
		"snake_case_name and 2 * 3 * 4 stay.",
	}, "\n\n"), a.Text)
	assert.Equal(t, "Yard ships six turbines", a.Title)
	assert.Equal(t, []string{"Ann Lee", "Piet Maas"}, a.Byline)
	assert.Equal(t, "2024-03-04", a.Published)
	assert.Equal(t, FromFrontMatter, a.DateSource)
}

func TestMarkdownWithoutFrontMatter(t *testing.T) {
	a := one(t, "a.md", []byte("---\nnot: [yaml\n---\n# Turbines\n\nThe yard builds them."))
	assert.Equal(t, "Turbines\n\nThe yard builds them.", a.Text)
	assert.Equal(t, "Turbines", a.Title)
	assert.Equal(t, "A rule.\n\nAnd text.", one(t, "a.md", []byte("A rule.\n\n---\n\nAnd text.")).Text)
}

func TestDates(t *testing.T) {
	for in, want := range map[string]string{
		"2024-03-04":                     "2024-03-04",
		"2024-03-04T07:30:00.123Z":       "2024-03-04T07:30:00Z",
		"2024-03-04 07:30:00 +0100":      "2024-03-04T07:30:00+01:00",
		"2024-03-04T07:30":               "2024-03-04T07:30:00",
		"20240304":                       "2024-03-04",
		"20240304T073000Z":               "2024-03-04T07:30:00Z",
		"2024/3/4":                       "2024-03-04",
		"Mon, 04 Mar 2024 07:30:00 GMT":  "2024-03-04T07:30:00Z",
		"Monday, March 4th, 2024 at six": "2024-03-04",
		"4 Sept. 2023":                   "2023-09-04",
		"04.03.2024":                     "2024-03-04",
		"25/12/2023":                     "2023-12-25",
		"12/25/2023":                     "2023-12-25",
		"03/03/2024":                     "2024-03-03",
		"03/04/2024":                     "", // the fourth of March or the third of April
		"2024-02-30":                     "",
		"2024-13-01":                     "",
		"0001-01-01":                     "",
		"soon":                           "",
		"":                               "",
	} {
		assert.Equal(t, want, parseDate(in), "%q", in)
	}
	for in, want := range map[string]string{
		"https://c.example/2024/03/04/turbines":      "2024-03-04",
		"https://c.example/news/2024-03-04-turbines": "2024-03-04",
		"https://c.example/20240304/turbines":        "2024-03-04",
		"https://c.example/world/2024/mar/04/a":      "2024-03-04",
		"https://c.example/item/20241399":            "",
		"https://c.example/a/12024/03/04":            "",
	} {
		assert.Equal(t, want, urlDate(in), in)
	}
}

// checkItem holds for any bytes: an article with words in valid, clean text, or a reject with a reason.
func checkItem(t *testing.T, item Item) {
	a, err := item.Article()
	if err != nil {
		require.IsType(t, &Reject{}, err)
		require.NotEmpty(t, err.(*Reject).Reason)
		require.NotContains(t, err.(*Reject).Reason, "\n")
		return
	}
	require.True(t, hasWords(a.Text))
	for _, s := range append([]string{a.Text, a.Title, a.Site, a.Published, a.Lang}, a.Byline...) {
		require.True(t, utf8.ValidString(s))
		require.False(t, strings.ContainsFunc(s, unclean))
	}
	if item.format == page || item.format == markdown {
		require.NotContains(t, a.Text, " \n")
		require.NotContains(t, a.Text, "\n\n\n")
		require.Equal(t, strings.TrimSpace(a.Text), a.Text)
	}
	again, err := item.Article()
	require.NoError(t, err)
	require.Equal(t, a, again)
}

func FuzzPlain(f *testing.F) {
	f.Add([]byte(wire), "")
	f.Add([]byte("\xFF\xFEa\x00\r\x00\n\x00"), "utf-16")
	f.Add([]byte("Caf\xe9 \x80\x93"), "iso-8859-1")
	f.Add([]byte("a\x00b"), "shift_jis")
	f.Fuzz(func(t *testing.T, data []byte, label string) {
		checkItem(t, Item{Path: "a", data: data, label: label, format: plain, o: Options{}.withDefaults()})
	})
}

func FuzzMarkdown(f *testing.F) {
	f.Add([]byte("---\ntitle: x\n---\n# A\n\n- b\n> c\n\n**d** [e](f) ![g](h) `i` <j> \\* ~~k~~ _l_"))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkItem(t, Item{Path: "a", data: data, format: markdown, o: Options{}.withDefaults()})
	})
}

func FuzzJSONL(f *testing.F) {
	f.Add([]byte(`{"text":"a"}` + "\n" + `{"html":"<p>b","byline":[{"name":"C"}],"published":1709632800}` + "\n[1]\n"))
	f.Add([]byte("{\n\"text\":\"a\"\n}"))
	f.Fuzz(func(t *testing.T, data []byte) { checkStream(t, "a.jsonl", data) })
}

func FuzzDecompress(f *testing.F) {
	f.Add(gz(f, []byte(wire)), false)
	f.Add(zst(f, []byte(newspage)), true)
	f.Fuzz(func(t *testing.T, data []byte, named bool) {
		name := "a"
		if named {
			name = "a.gz"
		}
		checkStream(t, name, data)
	})
}

// checkStream holds for any bytes: the items of a stream, each checked, or a reject.
func checkStream(t *testing.T, name string, data []byte) {
	s, err := openStream(name, name, 0, bytes.NewReader(data))
	defer func() { s.stop() }()
	if err != nil {
		require.NotEmpty(t, s.reject(err, AtOpen).Reason)
		return
	}
	s.items(Options{MaxBytes: 1 << 16, MaxNodes: 2000}.withDefaults(), func(item Item, err error) bool {
		if err != nil {
			require.IsType(t, &Reject{}, err)
			return true
		}
		checkItem(t, item)
		return true
	})
}

func BenchmarkPlain(b *testing.B) {
	bench(b, plain, []byte(strings.Repeat(wire, 20)))
}

func BenchmarkMarkdown(b *testing.B) {
	bench(b, markdown, []byte(strings.Repeat("# Turbines\n\n- The yard *shipped* [six](x) turbines.\n- Two follow.\n\nThe director said **so** on Monday, in May.\n\n", 20)))
}

func BenchmarkRecord(b *testing.B) {
	line, err := json.Marshal(map[string]string{"id": "a", "url": "https://c.example", "text": strings.Repeat(wire, 20)})
	require.NoError(b, err)
	bench(b, record, line)
}

func bench(b *testing.B, f *format, data []byte) {
	item := Item{Path: "a", data: data, format: f, o: Options{}.withDefaults()}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := item.Article(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadJSONL(b *testing.B) {
	var dump bytes.Buffer
	for i := range 2000 {
		fmt.Fprintf(&dump, "{\"id\":\"%d\",\"text\":%q}\n", i, wire)
	}
	b.SetBytes(int64(dump.Len()))
	b.ReportAllocs()
	for b.Loop() {
		s, err := openStream("a.jsonl", "a.jsonl", 0, bytes.NewReader(dump.Bytes()))
		require.NoError(b, err)
		s.items(Options{}.withDefaults(), func(Item, error) bool { return true })
	}
}
