package list

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRead(t *testing.T) {
	var got [][]string
	err := Read("crates.tsv", "# fruit, crates, port\npear\t3\tLimassol\n\nfig\t2\nplum\nquince\t1\tVarna\tlate\ndate\t0\t\n", 2, 3, func(c []string, fault Fault) {
		got = append(got, append([]string(nil), c...))
		if c[1] == "0" {
			fault("no crate of %q", c[0])
		}
	})
	assert.Equal(t, [][]string{{"pear", "3", "Limassol"}, {"fig", "2", ""}, {"date", "0", ""}}, got)
	assert.EqualError(t, err, `crates.tsv:5: 1 columns, want 2 to 3
crates.tsv:6: 4 columns, want 2 to 3
crates.tsv:7: no crate of "date"`)
	assert.NoError(t, Read("none.tsv", "", 1, 1, nil))
}
