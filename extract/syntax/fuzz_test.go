package syntax

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzParse parses words and tags that make no sense.
func FuzzParse(f *testing.F) {
	f.Add("Guns were sent to Chad by “Norvik” .", []byte{0, 1, 2})
	f.Add("that that that", []byte{9})
	f.Add("Chad , it said , sold which he said had oil ( HFO ) mass - built tanks from Mali , guns from Peru", []byte{0, 16, 16, 1, 16, 1, 9, 19, 16, 1, 1, 9, 9, 25})
	f.Add("\u2028 ſ 0", []byte{})
	tags := strings.Fields("NNP VBD VBN NNS IN TO CD DT VBG NN VBZ , . CC WDT PRP JJ RB VB MD POS $ XX VBP WP HYPH -LRB-")
	m := model(f)
	f.Fuzz(func(t *testing.T, words string, pick []byte) {
		var b strings.Builder
		for i, w := range strings.Fields(strings.ToValidUTF8(words, "?")) {
			tag := tags[i%len(tags)]
			if len(pick) > 0 {
				tag = tags[int(pick[i%len(pick)])%len(tags)]
			}
			b.WriteString(w + "/" + tag + " ")
		}
		d := document(b.String())
		m.Parse(d, nil)
		require.NoError(t, d.Check())
	})
}
