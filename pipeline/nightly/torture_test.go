package nightly

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	kills = flag.Int("kills", 200, "number of times that the torture kills a run")
	seed  = flag.Uint64("seed", 1, "of the random moments at which it does")
)

// torturer kills runs, and a few times fills their disk or starts two at once, until enough have died.
type torturer struct {
	input string
	want  map[string]string // what an undisturbed run writes
	took  time.Duration     // how long it takes

	mu     sync.Mutex
	kills  int
	rounds int
}

// more reports whether there is more to do.
func (k *torturer) more() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.kills < *kills
}

// child starts a run in a process of its own. Limit is the size that no file can grow beyond, 0 for none.
func child(t testing.TB, config string, limit uint64) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	if limit > 0 {
		cmd = exec.Command("/bin/sh", "-c", fmt.Sprintf(`ulimit -f %d; exec "$0"`, limit), os.Args[0])
	}
	cmd.Env = append(os.Environ(), childEnv+"="+config, "NIGHTLY_TEST_VERSION=1", "GORACE=atexit_sleep_ms=0")
	cmd.Stderr = &bytes.Buffer{}
	require.NoError(t, cmd.Start())
	return cmd
}

// TestTorture kills the process of a run at random moments, again and again, until a run comes through, and compares what all of
// them wrote with what one undisturbed run writes. Some rounds start two runs at once, some let the disk fill up.
func TestTorture(t *testing.T) {
	input := t.TempDir()
	writeTortureInput(t, input)
	calm := tortureConfig(t, input, "none", 10)
	begin := time.Now()
	cmd := child(t, calm.File, 0)
	require.NoError(t, cmd.Wait(), cmd.Stderr)
	k := &torturer{input: input, want: union(t, calm), took: time.Since(begin)}
	for _, file := range lineFiles {
		require.NotEmpty(t, k.want[file])
	}
	t.Run("lanes", func(t *testing.T) {
		for lane := range 2 {
			t.Run(fmt.Sprint(lane), func(t *testing.T) {
				t.Parallel()
				random := rand.New(rand.NewPCG(*seed, uint64(lane)))
				for k.more() && !t.Failed() {
					k.round(t, random)
				}
			})
		}
	})
	t.Logf("%d processes killed in %d rounds, an undisturbed run takes %v", k.kills, k.rounds, k.took)
}

// tortureConfig writes and loads the configuration of a round.
func tortureConfig(t testing.TB, input, compress string, batch int) *Config {
	dir := t.TempDir()
	write(t, dir, "config.yaml", fmt.Sprintf("state: state.db\noutput: {folder: out, compress: %s}\n"+
		"sources: [{name: dump, files: %q}, {name: rest, files: [%q, %q]}]\nfilter: {languages: any}\nlimits: {articles_a_save: %d}\n",
		compress, input+"/a", input+"/b", input+"/c.html", batch))
	cfg, err := LoadConfig(filepath.Join(dir, "config.yaml"))
	require.NoError(t, err)
	return cfg
}

// writeTortureInput writes a dump and files, some of which are rejected, repeated or near-duplicates.
func writeTortureInput(t testing.TB, dir string) {
	random := rand.New(rand.NewPCG(7, 7))
	var dump strings.Builder
	for i := range 48 {
		text := fmt.Sprintf("Article %d: Norland sold %d tugs.", i, i)
		switch {
		case i%29 == 5:
			text = "Article that comes again: Norland sold tugs."
		case i%31 == 7:
			text = fmt.Sprintf("Article %d: panic.", i)
		case i%11 == 0:
			text += strings.Repeat(" and the yard at Alder said so", 20) + fmt.Sprint(" ", random.IntN(1000))
		}
		fmt.Fprintf(&dump, "{\"id\":\"%d\",\"text\":%q}\n", i, text)
		if i%17 == 3 {
			dump.WriteString("{\"id\":\"broken\"\n")
		}
	}
	write(t, dir, "a/dump.jsonl", dump.String())
	for i := range 10 {
		write(t, dir, fmt.Sprintf("b/%02d.txt", i), fmt.Sprintf("File %d: Sudland sold %d boats.", i, i*i))
	}
	write(t, dir, "b/bad.txt", "\x00\x01\x02\x03\x04\x05\x06", "c.html", "<html><body><p>Page: Estland sold nine cranes to the port.</p></body></html>")
}

func (k *torturer) round(t *testing.T, random *rand.Rand) {
	compress := []string{"none", "none", "gzip", "zstd"}[random.IntN(4)]
	rough := tortureConfig(t, k.input, compress, []int{2, 5, 10, 40}[random.IntN(4)])
	latest := []float64{0.5, 0.8, 1.2}[random.IntN(3)] * float64(k.took)
	died := 0
	for done := false; !done; {
		var limit uint64
		if random.IntN(12) == 0 {
			limit = 1 + random.Uint64N(256) // blocks of 512 or 1024 bytes
		}
		cmd := child(t, rough.File, limit)
		var rival *exec.Cmd
		if random.IntN(8) == 0 {
			rival = child(t, rough.File, 0)
		}
		timer := time.AfterFunc(time.Duration(random.Float64()*latest), func() { cmd.Process.Kill() })
		err := cmd.Wait()
		timer.Stop()
		switch status := cmd.ProcessState.Sys().(syscall.WaitStatus); {
		case status.Signaled():
			require.Equal(t, syscall.SIGKILL, status.Signal(), "%s", cmd.Stderr)
			died++
		case err == nil:
			done = true
		default:
			require.Equal(t, 2, status.ExitStatus(), "%s", cmd.Stderr)
			if limit == 0 {
				require.Contains(t, cmd.Stderr.(*bytes.Buffer).String(), ErrBusy.Error())
			}
		}
		if rival != nil && rival.Wait() != nil { // where it ends well, the first may have died in a run after it
			require.Contains(t, rival.Stderr.(*bytes.Buffer).String(), ErrBusy.Error())
		}
	}
	got := union(t, rough)
	for _, file := range lineFiles {
		if !assert.True(t, k.want[file] == got[file], "%s after %d kills", file, died) {
			a, b := strings.Split(k.want[file], "\n"), strings.Split(got[file], "\n")
			for i := range min(len(a), len(b)) {
				if a[i] != b[i] {
					t.Logf("%d and %d lines; line %d:\n%s\n%s", len(a), len(b), i+1, a[i], b[i])
					break
				}
			}
		}
	}
	folder, err := os.ReadDir(filepath.Dir(rough.State))
	require.NoError(t, err)
	for _, e := range folder {
		assert.Contains(t, []string{"config.yaml", "out", "state.db", "state.db.lock", "state.db-wal", "state.db-shm"}, e.Name())
	}
	k.mu.Lock()
	k.kills += died
	k.rounds++
	k.mu.Unlock()
}
