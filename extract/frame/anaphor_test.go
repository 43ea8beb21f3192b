package frame_test

import (
	"testing"

	"claimtrail/extract/frame"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every item of a text with its category: those of words that stand for goods, and none where they stand for something else.
func TestItemsThatStandForGoods(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"pronoun of goods handed on", "Velmar Ltd sold Chad six cranes in May. Chad gave them to Mali.", "six cranes (dual_use); them (dual_use)"},
		{"pronoun behind a sentence without a thing", "Chad owned two frigates. They were old. Velmar Ltd bought them from Chad.", "them (warship)"},
		{"pronoun of another thing", "Velmar Ltd sold Chad six frigates. Chad praised the songs. It gave them to Mali.", "six frigates (warship)"},
		{"ordinal", "Oman sold Chad two tanks. It delivered the first to Chad in March.", "two tanks (battle_tank); the first (battle_tank)"},
		{"rest", "Chad is the main supplier of barley, while Oman exports the rest to Mali.", "barley (food); the rest (food)"},
		{"rest of what is no goods", "Chad brought the warmth, and Oman exported the rest to Mali.", ""},
		{"none of what is counted", "Chad held a vote on the tanks. There were speeches. The minister delivered one to Chad.", ""},
		{"one of what was sought", "Oman bought tanks. Chad will seek a waiver, and Oman said that Chad would get one from Mali.", "tanks (battle_tank)"},
		{"unit of a plant", "Oman will have a power station. Velmar Ltd will build two more units.", "two more units (facility)"},
		{"some of people", "Six of the men were sold to Chad by Oman.", ""},
		{"goods of an earlier paragraph", "Oman sold Chad two tanks.\n\nThe town is old.\n\nThe mayor is tired.\n\nOman delivered the last two on Monday.", "two tanks (battle_tank); the last two (battle_tank)"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := analyse(tc.text)
			require.NoError(t, err)
			frame.Fill(d, frame.Default(), frame.Options{})
			got := ""
			for _, c := range d.Claims {
				for i, it := range c.Items {
					if got != "" {
						got += "; "
					}
					got += d.RangeText(it.Range) + " (" + c.Category[i] + ")"
				}
			}
			assert.Equal(t, tc.want, got)
		})
	}
}
