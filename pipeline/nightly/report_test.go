package nightly

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/pipeline"
)

func TestMetrics(t *testing.T) {
	m := &Manifest{
		Run: 7, Outcome: Partial, Ended: time.Unix(1_800_000_000, 0), Durations: Durations{Run: 12.5},
		Counts:  Counts{Articles: 2, Claims: 3, Unchanged: 4, Rejects: 1, Relations: map[string]int64{"ship": 1, "sell": 2}, Reasons: map[string]int64{"fetch: HTTP status …": 1}},
		Sources: []Delivery{{Name: `a "b" \ c`, Articles: 2, Failure: "gone"}},
	}
	got := string(metrics(m))
	for _, line := range []string{
		"# TYPE claimtrail_run_inputs gauge", "claimtrail_run_end_timestamp_seconds 1800000000", "claimtrail_run_duration_seconds 12.5",
		`claimtrail_run_outcome{outcome="complete"} 0`, `claimtrail_run_outcome{outcome="partial"} 1`, `claimtrail_run_inputs{result="unchanged"} 4`,
		"claimtrail_run_claims{relation=\"sell\"} 2\nclaimtrail_run_claims{relation=\"ship\"} 1", `claimtrail_run_rejects{stage="fetch",reason="HTTP status …"} 1`,
		`claimtrail_source_failed{source="a \"b\" \\ c"} 1`,
	} {
		assert.Contains(t, got, line+"\n")
	}
}

func TestStatus(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "Norland sold tugs.", "b.txt", "\x00\x01\x02\x03\x04\x05")
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}, {name: gone, files: %q, silent_after: 1h}]\n", dir, dir+"/gone"))
	now := time.Date(2026, 11, 21, 2, 30, 0, 0, time.UTC)
	_, err := LoadStatus(cfg, 10, now)
	assert.ErrorContains(t, err, "nothing has been run yet")

	o := cheap("1")
	o.Now = func() time.Time { return now }
	run(t, cfg, o)
	first := now
	now = now.Add(24 * time.Hour)
	run(t, cfg, o)

	s, err := LoadStatus(cfg, 10, now)
	require.NoError(t, err)
	require.Len(t, s.Runs, 2)
	assert.Equal(t, [2]string{"partial", "partial"}, [2]string{s.Runs[0].Outcome, s.Runs[1].Outcome}, "a source is gone, each time")
	s.Runs = nil
	assert.Equal(t, &Status{
		Articles: 1, Claims: 1,
		Sources: []SourceStatus{
			{Name: "files", Runs: 2, Articles: 1, Rejects: 1, Delivered: first},
			{Name: "gone", Runs: 2, Failure: dir + "/gone: no such file or directory", Silent: true},
		},
		Rejects: []RejectStatus{{"decode: not text: … control characters in … bytes", 1}},
	}, s)

	later := cheap("2")
	later.Now = o.Now
	run(t, cfg, later)
	s, err = LoadStatus(cfg, 1, now.Add(100*time.Hour))
	require.NoError(t, err)
	assert.Equal(t, int64(1), s.Outdated)
	assert.Len(t, s.Runs, 1)
	assert.True(t, s.Sources[0].Silent)
	var b bytes.Buffer
	require.NoError(t, s.Write(&b))
	for _, want := range []string{"1 articles known, 1 claims; 1 articles were analysed by another version", "partial", "SILENT; FAILED: ", "2026-11-21 02:30:00"} {
		assert.Contains(t, b.String(), want)
	}
}

func TestPlan(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "It rained.")
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: [%q, %q]}, {name: wire, feed: 'https://a.example/feed'}]\n", dir, dir+"/*.txt"))
	plan := func(reprocess bool) string {
		var b bytes.Buffer
		require.NoError(t, WritePlan(&b, cfg, []pipeline.Component{{Name: "frames", Version: "1"}}, reprocess))
		return b.String()
	}
	before := plan(false)
	for _, want := range []string{"will be made", "files " + dir + "  ", "folder", "1 matches", "feed https://a.example/feed", "user agent", "frames"} {
		assert.Contains(t, before, want)
	}
	assert.NoFileExists(t, cfg.State, "a plan changes nothing")
	cfg.Sources = cfg.Sources[:1]
	run(t, cfg, cheap("1"))
	assert.Contains(t, plan(false), "1 articles known")
	assert.NotContains(t, plan(true), "source files")
}

// TestUnits checks the examples for systemd where it is installed.
func TestUnits(t *testing.T) {
	program, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("systemd-analyze is not installed")
	}
	for _, unit := range []string{"claimtrail.service", "claimtrail.timer"} {
		path, err := filepath.Abs(filepath.Join("../../fixtures/nightly", unit))
		require.NoError(t, err)
		out, err := exec.Command(program, "verify", path).CombinedOutput()
		if strings.Contains(string(out), "Failed to initialize") || strings.Contains(string(out), "Failed to lookup unit file") {
			t.Skipf("systemd-analyze does not work here: %s", out)
		}
		assert.NoError(t, err, "%s", out)
		assert.NotContains(t, string(out), path, "no complaint about the unit")
	}
}

func TestSignature(t *testing.T) {
	var words []string
	for i := range 300 {
		words = append(words, fmt.Sprintf("w%d", i*7919%1009))
	}
	text := strings.Join(words, " ")
	sig, ok := sign(text)
	require.True(t, ok)
	same, _ := sign(strings.ToUpper(strings.ReplaceAll(text, " ", ",\n")))
	assert.Equal(t, sig, same, "case and punctuation do not count")
	edited := append([]string(nil), words...)
	for i := 0; i < len(edited); i += 20 { // a twentieth of the words
		edited[i] = "changed"
	}
	near, _ := sign(strings.Join(edited, " "))
	assert.InDelta(t, 0.74, sig.similar(near), 0.12)
	far, _ := sign(strings.Repeat("something else altogether was written here by somebody ", 10))
	assert.Less(t, sig.similar(far), 0.1)
	_, ok = sign("too short")
	assert.False(t, ok)
	back, ok := signatureOf(sig.bytes())
	assert.True(t, ok)
	assert.Equal(t, *sig, back)
}

func TestStateIsNoDatabase(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "state.db", "this is no database, but a text of some length that somebody put there", "a.txt", "It rained.")
	cfg := configure(t, fmt.Sprintf("sources: [{name: files, files: %q}]\n", dir+"/a.txt"))
	cfg.State = filepath.Join(dir, "state.db")
	_, err := Run(t.Context(), cfg, cheap("1"))
	assert.ErrorContains(t, err, "state "+cfg.State)
	cfg.State = filepath.Join(dir, "a.txt", "state.db")
	_, err = Run(t.Context(), cfg, cheap("1"))
	assert.Error(t, err)
	_, err = os.Stat(cfg.Output.Folder)
	assert.ErrorIs(t, err, os.ErrNotExist)
}
