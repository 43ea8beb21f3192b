package reference

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestFaults shows that a list with several faults names each with its line.
func TestFaults(t *testing.T) {
	_, err := parseNouns("nouns.tsv", "# nouns\narmy\tstate\tinstitution\t\narmy\tstate\toffice\t\nfirm\tfirma\t\t\nriver\tplace\n")
	assert.EqualError(t, err, `nouns.tsv:3: "army" is listed twice
nouns.tsv:4: unknown class "firma"
nouns.tsv:5: 2 columns, want 4`)
	_, err = parseActs("acts.tsv", "# acts\nsell\tverb\tparty\t\nsell\tverb\tman\t\nbuy\tadverb\t\t\n")
	assert.EqualError(t, err, `acts.tsv:3: unknown kind of filler
acts.tsv:3: verb "sell" is listed twice
acts.tsv:4: unknown part of speech "adverb"`)
	_, err = parseGiven("given.tsv", "# names\nAnna\tf\nAnna\tf\nKim\t?\n")
	assert.EqualError(t, err, `given.tsv:3: "Anna" is listed twice
given.tsv:4: want a name and m or f`)
}
