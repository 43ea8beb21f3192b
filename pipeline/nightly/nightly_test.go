package nightly

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"sort"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/pipeline"
)

// The test binary is also the program that the torture kills: childEnv names the configuration of a run.
const childEnv = "NIGHTLY_TEST_CONFIG"

func TestMain(m *testing.M) {
	config := os.Getenv(childEnv)
	if config == "" {
		os.Exit(m.Run())
	}
	signal.Ignore(syscall.SIGXFSZ) // a write beyond the limit fails like one on a full disk
	cfg, err := LoadConfig(config)
	if err == nil {
		_, err = Run(context.Background(), cfg, cheap(os.Getenv("NIGHTLY_TEST_VERSION")))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	os.Exit(0)
}

// cheap is a line with a stage that takes no time: every word "sold" is a claim.
func cheap(version string) Options {
	stage := extract.Stage{Name: "cheap", Gives: extract.ClaimLayer, Run: func(d *extract.Document) error {
		if strings.Contains(d.Text, "panic") {
			panic("at the disco")
		}
		at := 0
		for _, word := range strings.Fields(d.Text) {
			start := at + strings.Index(d.Text[at:], word)
			at = start + len(word)
			d.Tokens = append(d.Tokens, extract.Span{Start: start, End: at})
			if word == "sold" {
				n := len(d.Tokens)
				d.Claims = append(d.Claims, extract.Claim{Relation: extract.Sell, Form: extract.Active, Lemma: "sell", Head: n - 1, Predicate: extract.Range{Start: n - 1, End: n}, Rule: version})
				d.Verdicts = append(d.Verdicts, extract.Verdict{Status: extract.Asserted, Polarity: extract.Positive, Certainty: extract.Certain})
			}
		}
		whole := extract.Span{Start: 0, End: len(d.Text)}
		d.Paragraphs = []extract.Paragraph{{Span: whole, Sentences: [2]int{0, 1}, LeadIn: -1}}
		d.Sentences = []extract.Sentence{{Span: whole, Tokens: extract.Range{End: len(d.Tokens)}}}
		return nil
	}}
	line, err := pipeline.NewLine([]extract.Stage{stage})
	if err != nil {
		panic(err)
	}
	return Options{Line: line, Versions: []pipeline.Component{{Name: "cheap", Version: version}}}
}

// write writes files below a folder, as "name", "content" pairs.
func write(t testing.TB, dir string, files ...string) {
	for i := 0; i < len(files); i += 2 {
		path := filepath.Join(dir, files[i])
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(files[i+1]), 0o644))
	}
}

// configure writes a configuration with these sources and settings into a new folder and loads it.
func configure(t testing.TB, yaml string) *Config {
	dir := t.TempDir()
	write(t, dir, "config.yaml", "state: state.db\noutput: {folder: out}\n"+yaml)
	cfg, err := LoadConfig(filepath.Join(dir, "config.yaml"))
	require.NoError(t, err)
	return cfg
}

// run does one run.
func run(t testing.TB, cfg *Config, o Options) *Manifest {
	m, err := Run(context.Background(), cfg, o)
	require.NoError(t, err)
	checkFolder(t, cfg.Output.Folder)
	return m
}

// checkFolder checks that an output folder holds complete runs and nothing else, and gives their names in order.
func checkFolder(t testing.TB, dir string) []string {
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	type numbered struct {
		name string
		run  int64
	}
	var found []numbered
	for _, e := range entries {
		require.False(t, strings.HasPrefix(e.Name(), "."), "left behind: %s", e.Name())
		var m Manifest
		data, err := os.ReadFile(filepath.Join(dir, e.Name(), manifestFile))
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &m))
		require.Equal(t, e.Name(), m.Name)
		files, err := os.ReadDir(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		require.Len(t, files, len(lineFiles)+1)
		for _, f := range m.Files {
			data, err := os.ReadFile(filepath.Join(dir, e.Name(), f.Name))
			require.NoError(t, err)
			sum := sha256.Sum256(data)
			plain := unpacked(t, f.Name, data)
			require.Equal(t, FileSum{Extent{f.Name, int64(len(data)), int64(bytes.Count(plain, []byte("\n")))}, hex.EncodeToString(sum[:])}, f)
		}
		found = append(found, numbered{e.Name(), m.Run})
	}
	sort.Slice(found, func(i, j int) bool { return found[i].run < found[j].run })
	names := make([]string, len(found))
	for i, f := range found {
		names[i] = f.name
	}
	return names
}

func unpacked(t testing.TB, name string, data []byte) []byte {
	if len(data) == 0 {
		return nil
	}
	r, err := unpack(name, bytes.NewReader(data))
	require.NoError(t, err)
	defer r.Close()
	plain, err := io.ReadAll(r)
	require.NoError(t, err)
	return plain
}

// union joins the files of all runs in an output folder, in the order of the runs.
func union(t testing.TB, cfg *Config) map[string]string {
	out := map[string]string{}
	for _, name := range checkFolder(t, cfg.Output.Folder) {
		for _, file := range lineFiles {
			data, err := os.ReadFile(filepath.Join(cfg.Output.Folder, name, file+cfg.Output.Ext))
			require.NoError(t, err)
			out[file] += string(unpacked(t, file+cfg.Output.Ext, data))
		}
	}
	return out
}

// values gives a field of all lines of a file of the union.
func values(t testing.TB, lines, field string) []string {
	out := []string{}
	for _, line := range strings.Split(strings.TrimSuffix(lines, "\n"), "\n") {
		var v map[string]any
		if line == "" {
			continue
		}
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		if s, ok := v[field].(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func TestOnlyWhatIsNew(t *testing.T) {
	for _, compress := range []string{"none", "gzip", "zstd"} {
		t.Run(compress, func(t *testing.T) {
			dir := t.TempDir()
			cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
			cfg.Output.Ext = map[string]string{"gzip": ".gz", "zstd": ".zst"}[compress]
			write(t, dir, "a.txt", "Norland sold tugs.", "b.txt", "It rained.", "c.txt", "\x00\x01\x02\x03\x04\x05")

			first := run(t, cfg, cheap("1"))
			assert.Equal(t, Partial, first.Outcome, "a file is no text")
			assert.Equal(t, Counts{
				Found: 3, Articles: 2, Claims: 1, Rejects: 1, Relations: map[string]int64{"sell": 1},
				Reasons: map[string]int64{"decode: not text: … control characters in … bytes": 1},
			}, first.Counts)
			assert.Equal(t, []Delivery{{Name: "files", Found: 3, Articles: 2, Rejects: 1}}, first.Sources)

			second := run(t, cfg, cheap("1"))
			assert.Equal(t, Complete, second.Outcome, "nothing new is wrong")
			assert.Equal(t, Counts{Found: 3, Unchanged: 2, Standing: 1}, second.Counts)

			write(t, dir, "b.txt", "It rained. Sudland sold boats.", "d.txt", "Norland sold tugs.", "e/a.txt", "Estland sold cranes.")
			require.NoError(t, os.Rename(filepath.Join(dir, "a.txt"), filepath.Join(dir, "z.txt")))
			third := run(t, cfg, cheap("1"))
			assert.Equal(t, Counts{Found: 5, Articles: 2, Claims: 2, Unchanged: 2, Standing: 1, Relations: map[string]int64{"sell": 2}}, third.Counts,
				"neither another name nor a copy is new")

			all := union(t, cfg)
			assert.Equal(t, []string{"Norland sold tugs.", "It rained.", "It rained. Sudland sold boats.", "Estland sold cranes."}, values(t, all[articlesFile], "text"))
			assert.Equal(t, 3, strings.Count(all[claimsFile], "\n"))
			assert.Equal(t, 1, strings.Count(all[rejectsFile], "\n"))
		})
	}
}

func TestChangedAndRepeatedRecords(t *testing.T) {
	dir := t.TempDir()
	cfg := configure(t, fmt.Sprintf("sources: [{name: dump, files: %q, fields: {text: body}}]\nlimits: {articles_a_save: 1}\n", dir+"/*.jsonl"))
	run(t, cfg, cheap("1"))
	write(t, dir, "d.jsonl", `{"id":"1","body":"Norland sold tugs."}`+"\n"+`{"id":"2","body":"It rained."}`+"\n"+`{"id":"2","body":"It rained."}`+"\n"+`{"id":"3"}`+"\n")
	first := run(t, cfg, cheap("1"))
	assert.Equal(t, [4]int64{4, 2, 1, 1}, [4]int64{first.Counts.Found, first.Counts.Articles, first.Counts.Repeated, first.Counts.Rejects})
	write(t, dir, "d.jsonl", `{"id":"0","body":"It snowed."}`+"\n"+`{"body":"Norland sold tugs.","id":"1"}`+"\n"+`{"id":"2","body":"It rained cats."}`+"\n")
	second := run(t, cfg, cheap("1"))
	assert.Equal(t, [3]int64{3, 2, 1}, [3]int64{second.Counts.Found, second.Counts.Articles, second.Counts.Repeated}, "other bytes, the same text")
	assert.Equal(t, []string{"1", "2", "0", "2"}, values(t, union(t, cfg)[articlesFile], "id"))
}

func TestRejectsAreReadAgainUnderOtherSettings(t *testing.T) {
	dir := t.TempDir()
	cfg := configure(t, fmt.Sprintf("sources: [{name: dump, files: %q}]\n", dir))
	write(t, dir, "d.jsonl", `{"id":"1","body":"Norland sold tugs."}`+"\n"+`{"id":"2","text":"It rained."}`+"\n")
	first := run(t, cfg, cheap("1"))
	assert.Equal(t, [2]int64{1, 1}, [2]int64{first.Counts.Articles, first.Counts.Rejects})
	cfg.Sources[0].Fields.Text = "body"
	second := run(t, cfg, cheap("1"))
	assert.Equal(t, [3]int64{1, 0, 1}, [3]int64{second.Counts.Articles, second.Counts.Rejects, second.Counts.Unchanged})
	o := cheap("1")
	o.Reprocess = true
	assert.Equal(t, int64(2), run(t, cfg, o).Counts.Unchanged, "how articles are read makes no analysis outdated")
}

func TestReprocess(t *testing.T) {
	dir := t.TempDir()
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
	cfg.Output.Ext = ".zst"
	write(t, dir, "a.txt", "Norland sold tugs.", "b.txt", "It rained.", "c.txt", "Voilà ce qui est écrit dans la langue du pays, et rien d'autre.")
	first := run(t, cfg, cheap("1"))
	assert.Equal(t, map[string]int64{"language: written in …, which was not asked for": 1}, first.Counts.Reasons)
	assert.Equal(t, Complete, first.Outcome, "a language that was not asked for is no failure")
	before := union(t, cfg)

	same := cheap("1")
	same.Reprocess = true
	assert.Equal(t, Counts{Found: 2, Unchanged: 2}, run(t, cfg, same).Counts)

	normal := run(t, cfg, cheap("2"))
	assert.Equal(t, int64(2), normal.Counts.Unchanged, "a new version alone analyses nothing again")
	assert.Equal(t, [2]int64{1, 0}, [2]int64{normal.Counts.Repeated, normal.Counts.Rejects}, "but it looks at rejects again, and writes them only when they differ")

	require.NoError(t, os.RemoveAll(dir)) // the archive is the output of earlier runs
	other := cheap("2")
	other.Reprocess = true
	m := run(t, cfg, other)
	assert.True(t, m.Reprocess)
	assert.Equal(t, Counts{Found: 2, Articles: 2, Claims: 1, Relations: map[string]int64{"sell": 1}}, m.Counts)
	after := union(t, cfg)
	assert.Equal(t, before[articlesFile], after[articlesFile], "articles are not written again")
	assert.Equal(t, before[claimsFile]+strings.Replace(before[claimsFile], `"rule":"1"`, `"rule":"2"`, 1), after[claimsFile])
	assert.Equal(t, Counts{Found: 2, Unchanged: 2}, run(t, cfg, other).Counts)

	// An archive that is gone is a failure of the run, not of the program.
	for _, name := range checkFolder(t, cfg.Output.Folder) {
		require.NoError(t, os.Remove(filepath.Join(cfg.Output.Folder, name, articlesFile+".zst")))
	}
	last := cheap("3")
	last.Reprocess = true
	m, err := Run(context.Background(), cfg, last)
	require.NoError(t, err)
	assert.Equal(t, Partial, m.Outcome)
}

func TestNearDuplicates(t *testing.T) {
	var words []string
	for i := range 120 {
		words = append(words, fmt.Sprintf("word%d", i*i%97))
	}
	long := strings.Join(words, " ")
	near := strings.Replace(strings.Replace(long, words[20]+" ", "other ", 1), words[60]+" ", "another ", 1)
	for _, c := range []struct {
		action string
		counts Counts
		marked []string
	}{
		{"mark", Counts{Found: 3, Articles: 3, Claims: 3}, []string{"1"}},
		{"skip", Counts{Found: 3, Articles: 2, Claims: 2, Duplicates: 1}, []string{}},
		{"keep", Counts{Found: 3, Articles: 3, Claims: 3}, []string{}},
	} {
		t.Run(c.action, func(t *testing.T) {
			dir := t.TempDir()
			cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\nfilter: {near_duplicates: %s, languages: any}\n", dir, c.action))
			write(t, dir, "d.jsonl", fmt.Sprintf(`{"id":"1","text":"sold %s"}`+"\n"+`{"id":"2","text":"sold %s"}`+"\n"+`{"id":"3","text":"sold some short text"}`+"\n", long, near))
			m := run(t, cfg, cheap("1"))
			m.Counts.Relations = nil
			assert.Equal(t, c.counts, m.Counts)
			all := union(t, cfg)
			assert.Equal(t, c.marked, values(t, all[articlesFile], "duplicate_of"))
			if c.action == "skip" {
				assert.Equal(t, []string{"duplicate"}, values(t, all[rejectsFile], "stage"))
				assert.Contains(t, all[rejectsFile], "nearly the same as article 1, ")
			}
		})
	}
}

func TestStagePanics(t *testing.T) {
	dir := t.TempDir()
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
	write(t, dir, "a.txt", "Do not panic at once.", "b.txt", "Norland sold tugs.")
	assert.Equal(t, Counts{Found: 2, Articles: 1, Claims: 1, Rejects: 1, Relations: map[string]int64{"sell": 1}, Reasons: map[string]int64{"cheap: panic: at the disco (at nightly_test.go:…)": 1}},
		run(t, cfg, cheap("1")).Counts)
}

func TestSourceThatIsNotThere(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "It rained.")
	cfg := configure(t, fmt.Sprintf("sources: [{name: gone, files: %q}, {name: here, files: %q}]\n", dir+"/gone", dir+"/a.txt"))
	for range 2 {
		m := run(t, cfg, cheap("1"))
		assert.Equal(t, Partial, m.Outcome, "every time")
		assert.Equal(t, dir+"/gone: no such file or directory", m.Sources[0].Failure)
		assert.Empty(t, m.Sources[1].Failure)
	}
}

func TestTwoRunsAtOnce(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "It rained.")
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
	held, err := takeLock(cfg.State)
	require.NoError(t, err)
	_, err = Run(context.Background(), cfg, cheap("1"))
	assert.Equal(t, ErrBusy, err)
	held.release()
	run(t, cfg, cheap("1"))
}

func TestStop(t *testing.T) {
	dir := t.TempDir()
	for i := range 300 {
		write(t, dir, fmt.Sprintf("%03d.txt", i), fmt.Sprintf("Norland sold %d tugs.", i))
	}
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
	ctx, cancel := context.WithCancel(context.Background())
	o := cheap("1")
	o.Progress = func(c Counts) {
		if c.Articles == 150 {
			cancel()
		}
	}
	m, err := Run(ctx, cfg, o)
	require.NoError(t, err)
	assert.Equal(t, Stopped, m.Outcome)
	assert.Equal(t, int64(150), m.Counts.Articles, "what was done is published")
	m = run(t, cfg, cheap("1"))
	assert.Equal(t, [3]int64{300, 150, 150}, [3]int64{m.Counts.Found, m.Counts.Articles, m.Counts.Unchanged})
	assert.Equal(t, 300, strings.Count(union(t, cfg)[articlesFile], "\n"))
}

func TestOutputTakenAway(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "Norland sold tugs.", "b.txt", "It rained.")
	for name, harm := range map[string]func(string) error{
		"folder gone": os.RemoveAll,
		"file cut": func(part string) error {
			return os.Truncate(filepath.Join(part, articlesFile), 3)
		},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
			part := dieAfterSave(t, cfg)
			require.NoError(t, harm(part))
			assert.Equal(t, int64(2), run(t, cfg, cheap("1")).Counts.Articles, "what was lost is read again")
		})
	}
}

// dieAfterSave does a run that ends, as if it had been killed, after its last save, and gives its folder.
func dieAfterSave(t testing.TB, cfg *Config) string {
	state, err := openState(cfg.State)
	require.NoError(t, err)
	defer state.close()
	o := cheap("1")
	o.Now = time.Now
	j := &job{cfg: cfg, o: o, log: slog.New(slog.DiscardHandler), state: state, queue: &queue{}}
	require.NoError(t, j.start())
	defer j.spool.close()
	_, err = j.work(context.Background())
	require.NoError(t, err)
	return j.row.part()
}

func TestInterruptedRunIsPublishedByTheNext(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "Norland sold tugs.", "b.txt", "It rained.")
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir))
	part := dieAfterSave(t, cfg)
	f, err := os.OpenFile(filepath.Join(part, articlesFile), os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.WriteString(`{"half a li`)
	require.NoError(t, err)
	require.NoError(t, f.Close())

	m := run(t, cfg, cheap("1"))
	assert.Equal(t, Counts{Found: 2, Unchanged: 2}, m.Counts)
	names := checkFolder(t, cfg.Output.Folder)
	require.Len(t, names, 2)
	data, err := os.ReadFile(filepath.Join(cfg.Output.Folder, names[0], manifestFile))
	require.NoError(t, err)
	assert.Contains(t, string(data), `"outcome": "interrupted"`)
	assert.Equal(t, 2, strings.Count(union(t, cfg)[articlesFile], "\n"))
}
