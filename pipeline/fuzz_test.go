package pipeline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"claimtrail/corpus"
	"claimtrail/pipeline"
)

// FuzzLine sends any bytes down the whole line: no panic, every layer sound, every span exact.
func FuzzLine(f *testing.F) {
	for _, seed := range []string{
		"Norland sold two boats to Sudland, a minister said.",
		"• “Reportedly", "According to\n\n- the North\n- it shipped them",
		"S-400 \xff\xfe 5.000,00 €", "the the the of of to to Iran-made",
	} {
		f.Add(seed)
	}
	line, err := pipeline.NewLine(pipeline.Stages(pipeline.StageOptions{}))
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text string) {
		a := &corpus.Article{ID: "fuzz", Text: text, Published: "2024-05-06"}
		d := pipeline.NewDocument(a)
		require.NoError(t, line.Analyse(d))
		for _, r := range pipeline.Records(d, a) {
			data, err := json.Marshal(r)
			require.NoError(t, err)
			var v any
			require.NoError(t, json.Unmarshal(data, &v))
			assertSpans(t, v, []rune(a.Text))
		}
	})
}
