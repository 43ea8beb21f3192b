package pipeline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"claimtrail/corpus"
	"claimtrail/pipeline"
)

// FuzzLine sends any bytes down the whole line: no panic, every layer sound, every span exact, and the same claims whether or
// not the sentences that hold no word of the lexicon are parsed.
func FuzzLine(f *testing.F) {
	for _, seed := range []string{
		"Norland sold two boats to Sudland, a minister said.",
		"• “Reportedly", "According to\n\n- the North\n- it shipped them",
		"“Norland sold us two boats.”\n\n― Ann Ott\n\nIt rained. Sudland denied it.", "Key points, says Ott:\n\n• The North shipped 40 drones to Russia.",
		"Envoys say! Peru:\nNorland shipped 2 drones to Sudland!",
		"S-400 \xff\xfe 5.000,00 €", "the the the of of to to Iran-made",
	} {
		f.Add(seed)
	}
	var lines [2]*pipeline.Line
	for i, opt := range []pipeline.StageOptions{{}, {ParseAll: true}} {
		line, err := pipeline.NewLine(pipeline.Stages(opt))
		require.NoError(f, err)
		lines[i] = line
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := &corpus.Article{ID: "fuzz", Text: text, Published: "2024-05-06"}
		var records [2][]pipeline.Record
		for i, line := range lines {
			d := pipeline.NewDocument(a)
			require.NoError(t, line.Analyse(d))
			records[i] = pipeline.Records(d, a)
		}
		require.Equal(t, records[1], records[0])
		for _, r := range records[0] {
			data, err := json.Marshal(r)
			require.NoError(t, err)
			var v any
			require.NoError(t, json.Unmarshal(data, &v))
			assertSpans(t, v, []rune(a.Text))
		}
	})
}
