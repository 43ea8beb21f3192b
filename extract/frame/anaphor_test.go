package frame_test

import (
	"testing"

	"claimtrail/extract"
	"claimtrail/extract/frame"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// filled is the document of a text with its claims.
func filled(t *testing.T, text string) *extract.Document {
	d, err := analyse(text)
	require.NoError(t, err)
	frame.Fill(d, frame.Default(), frame.Options{})
	return d
}

// Every item of a text with its category: those of words that stand for goods, and none where they stand for something else.
func TestItemsThatStandForGoods(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"pronoun of goods handed on", "Velmar Ltd sold Chad six cranes in May. Chad gave them to Mali.", "six cranes (dual_use); them (dual_use) = six cranes"},
		{"pronoun behind a sentence without a thing", "Chad owned two frigates. They were old. Velmar Ltd bought them from Chad.", "them (warship) = two frigates"},
		{"pronoun of another thing", "Velmar Ltd sold Chad six frigates. Chad praised the songs. It gave them to Mali.", "six frigates (warship)"},
		{"ordinal", "Oman sold Chad two tanks. It delivered the first to Chad in March.", "two tanks (battle_tank); the first (battle_tank)"},
		{"rest", "Chad is the main supplier of barley, while Oman exports the rest to Mali.", "barley (food); the rest (food)"},
		{"rest of what is no goods", "Chad brought the warmth, and Oman exported the rest to Mali.", ""},
		{"none of what is counted", "Chad held a vote on the tanks. There were speeches. The minister delivered one to Chad.", ""},
		{"one of what was sought", "Oman bought tanks. Chad will seek a waiver, and Oman said that Chad would get one from Mali.", "tanks (battle_tank)"},
		{"unit of a plant", "Oman will have a power station. Velmar Ltd will build two more units.", "two more units (facility)"},
		{"product of a claim", "Oman sold Chad two tanks. Oman delivered the products to Chad.", "two tanks (battle_tank); the products (battle_tank)"},
		{"product of nobody", "Oman praised two tanks. Oman makes the products.", ""},
		{"some of people", "Six of the men were sold to Chad by Oman.", ""},
		{"goods of an earlier paragraph", "Oman sold Chad two tanks.\n\nThe town is old.\n\nThe mayor is tired.\n\nOman delivered the last two on Monday.", "two tanks (battle_tank); the last two (battle_tank)"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := filled(t, tc.text)
			got := ""
			for _, c := range d.Claims {
				for i, it := range c.Items {
					if got != "" {
						got += "; "
					}
					got += d.RangeText(it.Range) + " (" + c.Category[i] + ")"
					if !it.Antecedent.Empty() {
						got += " = " + d.RangeText(it.Antecedent)
					}
				}
			}
			assert.Equal(t, tc.want, got)
		})
	}
}

// Who finances or trains whom, where what is paid for or taught is no goods itself: a claim a line of relation, supplier, item and recipient.
func TestPaidAndTaught(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"act on goods", "Chad paid for the destruction of the shells.", "finance S=Chad I=the destruction of the shells"},
		{"act on what is no goods", "Chad paid for the destruction of the songs.", ""},
		{"buyer who pays for a delivery", "Chad has paid for the deliveries of shells.", "sell I=the deliveries of shells R=Chad"},
		{"course of which the text has told", "Omani officers trained Chadian gunners, and Peru financed the course.", "train S=Omani officers R=Chadian gunners; finance S=Peru I=the course"},
		{"course of nobody", "Peru financed the course.", ""},
		{"contract of which the text has told", "Chad will buy six frigates from Peru. The contract is being financed by an Omani bank.", "sell S=Peru I=six frigates R=Chad; finance S=an Omani bank I=The contract"},
		{"repair of goods given", "The scanner was donated by Oman. Chad financed its repair.", "supply S=Oman I=The scanner; finance S=Chad I=its repair"},
		{"programme of the payer's own", "Oman sold Chad rifles. Chad finances its drone programme.", "sell S=Oman I=rifles R=Chad"},
		{"money of a party", "Omani money paid for the jets.", "finance S=Omani I=the jets"},
		{"money of nobody", "Hard cash paid for the jets.", ""},
		{"paid for in part", "Chad donated a ferry, paid for in part by Oman.", "supply S=Chad I=a ferry; finance S=Oman I=a ferry"},
		{"taught an act on goods", "Omani experts instructed Chadian workers in the winding of airframes.", "train S=Omani experts I=the winding of airframes R=Chadian workers"},
		{"firm that trains in a text about goods", "Velmar supplied two buses. Ardent Coaches has also trained the mechanics of the district.", "supply S=Velmar I=two buses; train S=Ardent Coaches R=the mechanics of the district"},
		{"deliveries of what was said", "Oman makes jets. Oman's sales to Chad rose by 20 per cent.", "produce S=Oman I=jets; sell S=Oman I=Oman's sales R=Chad"},
		{"deliveries of what is no goods", "Oman makes songs. Oman's sales to Chad rose by 20 per cent.", ""},
		{"deliveries to nobody named", "Oman makes jets. Oman's sales to shops rose by 20 per cent.", "produce S=Oman I=jets"},
		{"donations", "Oman makes jets. Oman's donations to Chad rose.", "produce S=Oman I=jets"},
		{"bill that is footed", "Oman picked up the bill for the drones.", "finance S=Oman I=the drones"},
		{"cost that nobody bears", "The clerk added up the cost of the drones.", ""},
		{"pay of fighters", "Oman pays the fighters' salaries.", "finance S=Oman I=the fighters' salaries R=the fighters"},
		{"pay of his own", "Oman pays its salaries.", ""},
		{"loan that pays", "The jets were paid for with an Omani loan.", "finance S=Omani I=The jets"},
		{"taught how to", "Omani instructors taught the gunners how to use the radars.", "train S=Omani instructors I=the radars R=the gunners"},
		{"pointing word", "Chad had rifles. These came from Oman.", "origin S=Oman I=These"},
		{"experts of a country", "Engineers from Oman are repairing the refinery.", "assist S=Engineers from Oman I=the refinery"},
		{"experts of nobody", "Engineers are repairing the refinery.", ""},
		{"those who teach", "Chadian cadets were trained by Omani pilots.", "train S=Omani pilots R=Chadian cadets"},
		{"firm that trains", "Ardent Coaches has trained the mechanics of the district.", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := filled(t, tc.text)
			got := ""
			for _, c := range d.Claims {
				if got != "" {
					got += "; "
				}
				got += string(c.Relation)
				for _, r := range []struct {
					mark string
					args []extract.Argument
				}{{" S=", c.Suppliers}, {" I=", c.Items}, {" R=", c.Recipients}} {
					for _, x := range r.args {
						got += r.mark + d.RangeText(x.Range)
					}
				}
			}
			assert.Equal(t, tc.want, got)
		})
	}
}
