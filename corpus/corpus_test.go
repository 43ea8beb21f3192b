package corpus

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readAll reads everything beneath paths, and gives articles and rejects in order, one line each.
func readAll(t testing.TB, o Options, paths ...string) (articles []*Article, rejects []string) {
	t.Helper()
	for item, err := range Read(context.Background(), paths, o) {
		var a *Article
		if err == nil {
			a, err = item.Article()
		}
		if err != nil {
			require.IsType(t, &Reject{}, err)
			rejects = append(rejects, err.Error())
			continue
		}
		require.NotContains(t, a.Text, "\r")
		require.NotContains(t, a.Text, "\x00")
		articles = append(articles, a)
	}
	return articles, rejects
}

// write makes a file with its folders and gives its path.
func write(t testing.TB, dir, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, data, 0o644))
	return path
}

// one reads data as a file of that name.
func one(t testing.TB, name string, data []byte) *Article {
	t.Helper()
	articles, rejects := readAll(t, Options{}, write(t, t.TempDir(), name, data))
	require.Empty(t, rejects)
	require.Len(t, articles, 1)
	return articles[0]
}

// refused reads data as a file of that name and gives why it was refused, without the path.
func refused(t testing.TB, o Options, name string, data []byte) []string {
	t.Helper()
	path := write(t, t.TempDir(), name, data)
	articles, rejects := readAll(t, o, path)
	require.Empty(t, articles)
	for i, r := range rejects {
		rejects[i] = strings.TrimPrefix(r, path+": ")
	}
	return rejects
}

func gz(t testing.TB, data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

func zst(t testing.TB, data []byte, opts ...zstd.EOption) []byte {
	w, err := zstd.NewWriter(nil, opts...)
	require.NoError(t, err)
	return w.EncodeAll(data, nil)
}

const wire = "Freighter leaves Port Alder with turbines\n\nPublished: 4 March 2024\n\nThe yard at Alder said it had shipped six turbines to a buyer in Norland.\n\n  • Two more will follow in May.\n"

func TestPlainKeepsItsText(t *testing.T) {
	a := one(t, "wire.txt", []byte(wire))
	assert.Equal(t, wire, a.Text)
	assert.Equal(t, "Freighter leaves Port Alder with turbines", a.Title)
	assert.Equal(t, "2024-03-04", a.Published)
	assert.Equal(t, FromHeader, a.DateSource)
	assert.Equal(t, "en", a.Lang)
	assert.Equal(t, "text/plain", a.MediaType)
	assert.Len(t, a.ID, 16)
	assert.Equal(t, a.Path, a.Origin)

	again := one(t, "other.txt", []byte(wire))
	assert.Equal(t, a.ID, again.ID, "the identifier comes from the content")
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"a\r\nb\rc":                     "a\nb\nc",
		"a\x00b\x1bc":                   "a b c",
		"tab\tstays":                    "tab\tstays",
		"a\u0085b\u2029":                "a\nb\n",
		"soft\u00adhyphen stays \u200b": "soft\u00adhyphen stays \u200b",
	} {
		assert.Equal(t, want, clean(in), "%q", in)
	}
}

func TestCharsets(t *testing.T) {
	want := "Café owners in Malmö paid 300 € for naïve art — “twice” its price."
	for name, data := range map[string]string{
		"utf-8":              want,
		"utf-8 with mark":    "\xEF\xBB\xBF" + want,
		"windows-1252":       "Caf\xe9 owners in Malm\xf6 paid 300 \x80 for na\xefve art \x97 \x93twice\x94 its price.",
		"utf-16le with mark": "\xFF\xFE" + utf16le(want),
		"utf-16le, no mark":  utf16le(want),
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, want, one(t, "a.txt", []byte(data)).Text)
		})
	}
	// A page that is not in the character set it declares.
	page := "<html><head><meta charset=iso-8859-1><title>x</title></head><body><p>" + strings.Repeat(want+" ", 5) + "</p></body></html>"
	assert.Contains(t, one(t, "a.html", []byte(page)).Text, want)
	// A page in windows-1251 that says so, and text in it that does not.
	russian := "\xd1\xf3\xe4\xed\xee \xe4\xee\xf1\xf2\xe0\xe2\xe8\xeb\xee \xe3\xf0\xf3\xe7 \xe2 \xef\xee\xf0\xf2, \xf1\xee\xee\xe1\xf9\xe8\xeb\xe0 \xea\xee\xec\xef\xe0\xed\xe8\xff \xe2\xf7\xe5\xf0\xe0 \xe2\xe5\xf7\xe5\xf0\xee\xec. "
	page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><body><p>" + strings.Repeat(russian, 4) + "</p></body></html>"
	assert.Contains(t, one(t, "a.html", []byte(page)).Text, "Судно доставило груз в порт")
	assert.Contains(t, one(t, "a.txt", []byte(strings.Repeat(russian, 4))).Text, "Судно доставило груз в порт")
	// A few broken bytes do not change the character set.
	assert.Equal(t, strings.Replace(want, "Café", "Café\uFFFD", 1), one(t, "a.txt", []byte(strings.Replace(want, "Café", "Café\xff", 1))).Text)
}

func utf16le(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte(byte(r))
		b.WriteByte(byte(r >> 8))
	}
	return b.String()
}

func TestCompressed(t *testing.T) {
	for name, data := range map[string][]byte{
		"a.txt.gz": gz(t, []byte(wire)), "a.txt.zst": zst(t, []byte(wire)), "two members.gz": append(gz(t, []byte(wire[:50])), gz(t, []byte(wire[50:]))...),
		"misnamed.txt": gz(t, []byte(wire)),
	} {
		assert.Equal(t, wire, one(t, name, data).Text, name)
	}
}

func TestBadInput(t *testing.T) {
	zeros := make([]byte, 80<<20)
	small := Options{MaxBytes: 1000}
	noise := make([]byte, 4000)
	for i := range noise {
		noise[i] = byte(i * 7919 >> 3)
	}
	for _, c := range []struct {
		name string
		o    Options
		data []byte
		want []string
	}{
		{"empty.txt", Options{}, nil, []string{"extract: empty file"}},
		{"blank.txt", Options{}, []byte(" \n\n"), []string{"extract: no words in it"}},
		{"digits.txt", Options{}, []byte("1 2 3"), []string{"extract: no words in it"}},
		{"empty.gz", Options{}, nil, []string{"decompress: empty file, not gz data"}},
		{"not.gz", Options{}, []byte(wire), []string{"decompress: not gz data"}},
		{"cut.gz", Options{}, gz(t, []byte(wire))[:60], []string{"decompress: truncated: the file ends in the middle of its data"}},
		{"cut.zst", Options{}, zst(t, []byte(wire))[:60], []string{"decompress: truncated: the file ends in the middle of its data"}},
		{"twice.gz", Options{}, gz(t, gz(t, []byte(wire))), []string{"decode: not text but gzip data inside compressed data"}},
		{"bomb.gz", Options{}, gz(t, zeros), []string{"read: too large; the limit for one article is 16777216 bytes"}},
		{"bomb.zst", Options{}, zst(t, zeros), []string{"read: too large; the limit for one article is 16777216 bytes"}},
		{"window.zst", Options{}, append([]byte("\x28\xB5\x2F\xFD\x00\x98"), noise...), []string{"decompress: window size exceeded"}},
		{"large.txt", small, bytes.Repeat([]byte("words "), 200), []string{"read: 1200 bytes; the limit for one article is 1000 bytes"}},
		{"a.pdf", Options{}, []byte("%PDF-1.7\n1 0 obj"), []string{"decode: not text but a PDF document"}},
		{"a.png", Options{}, []byte("\x89PNG\r\n\x1a\n"), []string{"decode: not text but a PNG image"}},
		{"a.docx", Options{}, []byte("PK\x03\x04 word/document.xml"), []string{"decode: not text but a ZIP archive or office document"}},
		{"noise.txt", Options{}, noise, []string{"decode: not text: 458 control characters in 4000 bytes"}},
		{"a.css", Options{}, []byte("p { color: red }"), []string{"parse: a style sheet, not an article (by its extension .css)"}},
		{"feed", Options{}, []byte("<?xml version='1.0'?><unknown/>"), []string{"parse: XML that is neither a page nor any other known format"}},
		{"array.json", Options{}, []byte(`[{"text":"words"}]`), []string{"parse: a JSON array; a dump is one object a line (JSON Lines)"}},
		{"cut.json", Options{}, []byte("{\n \"text\": \"words"), []string{"parse: truncated JSON: the object does not end"}},
		{"nodes.html", Options{MaxNodes: 100}, []byte(strings.Repeat("<p>a<b>b</b>", 100)), []string{"parse: more than 100 elements and texts; the limit for one page"}},
		{"menu.html", Options{}, []byte("<html><body><nav><a href=/>Home</a></nav></body></html>"), []string{"extract: no article text in the page"}},
		{"other.txt", Options{Langs: []string{"en"}}, []byte(strings.Repeat("Das Schiff brachte gestern die Ladung in den Hafen und fuhr wieder ab. ", 12)),
			[]string{`language: written in "de", which was not asked for`}},
		{"a.txt", Options{Format: "wordperfect"}, []byte(wire), []string{`open: unknown format "wordperfect"`}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, refused(t, c.o, c.name, c.data)) })
	}
}

func TestBombInAStream(t *testing.T) {
	assert.Equal(t, []string{"decompress: line 1: expands more than 250 times: refused as a decompression bomb"},
		refused(t, Options{}, "dump.jsonl.gz", gz(t, append([]byte(`{"text":"`), make([]byte, 80<<20)...))))
}

func TestNoBombInAStream(t *testing.T) {
	line := `{"text":"The yard shipped six turbines."}` + "\n"
	path := write(t, t.TempDir(), "dump.jsonl.zst", zst(t, []byte(strings.Repeat(line, (70<<20)/len(line)))))
	n := 0
	for _, err := range Read(context.Background(), []string{path}, Options{}) {
		require.NoError(t, err)
		n++
	}
	assert.Equal(t, (70<<20)/len(line), n)
}

func TestFolders(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.txt", []byte("Bees swarm early."))
	write(t, dir, "a/z.txt", []byte("Zebras graze."))
	write(t, dir, "a/c.jsonl", []byte("{\"text\":\"Cats sleep.\"}\n\nnot json\n{\"text\":\"Cows graze.\"}"))
	write(t, dir, ".hidden/x.txt", []byte("Never read."))
	write(t, dir, ".secret", []byte("Never read."))
	write(t, dir, "d.png", []byte("\x89PNG\r\n\x1a\n"))
	require.NoError(t, os.Symlink(filepath.Join(dir, "nowhere"), filepath.Join(dir, "e")))
	require.NoError(t, os.Symlink(dir, filepath.Join(dir, "a", "loop")))
	require.NoError(t, os.Symlink(filepath.Join(dir, "b.txt"), filepath.Join(dir, "link.txt")))
	locked := write(t, dir, "locked.txt", []byte("Secret words."))
	require.NoError(t, os.Chmod(locked, 0))

	articles, rejects := readAll(t, Options{}, dir)
	var texts []string
	for _, a := range articles {
		rel, err := filepath.Rel(dir, a.Origin)
		require.NoError(t, err)
		texts = append(texts, rel+" "+a.Text)
	}
	want := []string{"a/c.jsonl:1 Cats sleep.", "a/c.jsonl:4 Cows graze.", "a/z.txt Zebras graze.", "b.txt Bees swarm early.", "link.txt Bees swarm early."}
	wantRejects := []string{
		"a/c.jsonl: parse: line 3: not valid JSON: invalid character 'o' in literal null (expecting 'u') (at byte 2)",
		"a/loop: open: a link to a folder: not followed; name the folder itself",
		"d.png: decode: not text but a PNG image",
		"e: open: a link that leads nowhere: to " + filepath.Join(dir, "nowhere"),
	}
	if os.Geteuid() == 0 {
		want = append(want, "locked.txt Secret words.") // root reads everything
	} else {
		wantRejects = append(wantRejects, "locked.txt: open: permission denied")
	}
	for i := range rejects {
		rejects[i] = strings.TrimPrefix(rejects[i], dir+"/")
	}
	assert.Equal(t, want, texts)
	assert.Equal(t, wantRejects, rejects)

	articles, rejects = readAll(t, Options{}, filepath.Join(dir, "[ab]*"), filepath.Join(dir, "*.md"), filepath.Join(dir, "missing.txt"))
	assert.Len(t, articles, 4)
	require.Len(t, rejects, 4)
	assert.Equal(t, filepath.Join(dir, "*.md")+": open: no file matches", rejects[2])
	assert.Equal(t, filepath.Join(dir, "missing.txt")+": open: no such file or directory", rejects[3])
}

func TestReadEndsWithItsContext(t *testing.T) {
	path := write(t, t.TempDir(), "dump.jsonl", []byte(strings.Repeat("{\"text\":\"Cats sleep.\"}\n", 100)))
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range Read(ctx, []string{path, path}, Options{}) {
		if n++; n == 7 {
			cancel()
		}
	}
	assert.Equal(t, 7, n)
	for range Read(context.Background(), []string{path, path}, Options{}) {
		break
	}
}

func TestSniffing(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"page", "<!-- saved -->\n<!DOCTYPE html><p>Words.", "text/html"},
		{"page.xhtml", "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Words.</p></body></html>", "text/html"},
		{"saved.txt", "<html><body><p>Words.</p></body></html>", "text/html"},
		{"text.html", "Words without any markup.", "text/plain"},
		{"dump", `{"text":"Words."}`, "text/plain"},
		{"note", "---\ntitle: Words\n---\nMore words.", "text/markdown"},
		{"rule", "---\nWords.", "text/plain"},
		{"brace", "{Note: words}", "text/plain"},
		{"BMW.txt", "BMW sold cars.", "text/plain"},
	} {
		assert.Equal(t, c.want, one(t, c.name, []byte(c.data)).MediaType, c.name)
	}
}
