package segment

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"claimtrail/extract"
)

func TestLin(t *testing.T) {
	for _, u := range []string{"!", "? ", " ", "(", ")", "\"", "'", "“", "’", ".", ". ", "-", "a-", "a.", "a@", "@", "1,", "1-1", "A.", "A. ", "U.S. ", "x", "a'", "n't", "http://", "\n", "•\n", "• a\n", "a\n", "A.\n", "[...", "a&", "\"(", "A-1-", "AB/", "www.", "1.1", "é", "\u200b", "\xff", ":)", "&", "#a", "Yes! No? \"", "p. ", "1. a 2. b ", "a) b ", "//", "_", "*a"} {
		var el [2]time.Duration
		for k, n := range []int{100_000, 400_000} {
			text := strings.Repeat(u, n/len(u))
			t0 := time.Now()
			Stage().Run(&extract.Document{Text: text})
			el[k] = time.Since(t0)
		}
		if el[1] > 200*time.Millisecond || el[1] > 8*el[0] && el[1] > 20*time.Millisecond {
			fmt.Printf("%q %v %v\n", u, el[0], el[1])
		}
	}
}
