package attribution

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The algebra of operators, nearest first. "not" is a bare negation.
func TestFold(t *testing.T) {
	for _, c := range []struct{ ops, want string }{
		{"", "asserted positive certain"},
		{"say", "asserted positive certain"},
		{"say believe", "asserted positive certain"},
		{"believe say", "hedged positive probable"},
		{"not", "negated negative certain"},
		{"not say", "negated negative certain"},
		{"not believe", "negated negative probable"},
		{"say not", "not_asserted positive unknown"},
		{"believe not", "negated negative probable"},
		{"believe not say", "negated negative probable"},
		{"confirm not", "not_asserted positive unknown"},
		{"deny", "denied negative certain"},
		{"deny say", "denied negative certain"},
		{"not deny", "asserted positive certain"},
		{"deny not", "not_asserted positive unknown"},
		{"say deny", "not_asserted positive unknown"},
		{"possible deny", "denied negative certain"},
		{"plan deny", "denied negative certain"},
		{"possible", "hedged positive possible"},
		{"not possible", "negated negative possible"},
		{"possible say", "hedged positive possible"},
		{"will", "predicted positive probable"},
		{"not will", "negated negative probable"},
		{"will not", "negated negative probable"},
		{"possible not", "negated negative certain"},
		{"impossible", "negated negative certain"},
		{"impossible not", "hedged positive possible"},
		{"will promise", "planned positive unknown"},
		{"plan", "planned positive unknown"},
		{"plan not", "negated negative certain"},
		{"plan say", "planned positive unknown"},
		{"plan try", "planned positive unknown"},
		{"fail", "prevented negative certain"},
		{"fail not", "asserted positive certain"},
		{"block not", "not_asserted positive unknown"},
		{"stop", "halted negative certain"},
		{"stop not", "asserted positive certain"},
		{"stop fail", "asserted positive certain"},
		{"stop urge", "not_asserted positive unknown"},
		{"stop plan", "not_asserted positive unknown"},
		{"stop will", "halted negative certain"},
		{"refuse", "negated negative certain"},
		{"refuse not", "asserted positive certain"},
		{"if", "conditional positive unknown"},
		{"not if", "conditional negative unknown"},
		{"whether say", "questioned positive unknown"},
		{"say whether", "questioned positive unknown"},
		{"say urge", "not_asserted positive unknown"},
		{"unlikely", "hedged negative probable"},
		{"pretend", "negated negative certain"},
		{"say retract", "not_asserted positive unknown"},
		{"begin not", "negated negative certain"},
	} {
		v := asserted
		for _, name := range strings.Fields(c.ops) {
			k := classNamed(name)
			if !assert.NotNil(t, k, name) {
				return
			}
			v = v.under(&operator{class: k, plain: name == "not"})
		}
		assert.Equal(t, c.want, string(v.status)+" "+string(v.polarity)+" "+string(v.certainty), c.ops)
	}
}

// Whatever the operators, a denial or a negation right above the event never comes out as an assertion of it, unless a second
// reversal follows.
func TestNegationIsNeverDropped(t *testing.T) {
	reversing := map[act]bool{negates: true, denies: true, fails: true, halts: true, blocks: true, belies: true}
	for _, first := range []string{"not", "deny", "reject", "refuse", "without", "stop", "block", "fail"} {
		for _, x := range classes {
			for _, y := range classes {
				if reversing[x.act] || reversing[y.act] || x.act == retracts || y.act == retracts {
					continue
				}
				v := asserted
				for _, k := range []*class{classNamed(first), classNamed(string(x.name)), classNamed(string(y.name))} {
					v = v.under(&operator{class: k, plain: k.name == "not"})
				}
				sure := v.status == "asserted" || v.status == "confirmed" || v.status == "admitted" || v.status == "reported"
				assert.False(t, sure && v.polarity == "positive", "%s %s %s gives %v", first, x.name, y.name, v)
			}
		}
	}
}

// Two reversals assert only in these pairs, nearest first; any other leaves the event open or negative.
func TestTwoReversals(t *testing.T) {
	reversing := map[act]bool{negates: true, denies: true, fails: true, halts: true, blocks: true, belies: true, retracts: true}
	restored := ""
	for _, x := range classes {
		for _, y := range classes {
			if !reversing[x.act] || !reversing[y.act] {
				continue
			}
			v := asserted
			for _, k := range []*class{classNamed(string(x.name)), classNamed(string(y.name))} {
				v = v.under(&operator{class: k, plain: k.name == "not"})
			}
			if v.polarity == "positive" && v.status == "asserted" {
				restored += string(x.name) + " " + string(y.name) + "; "
			}
		}
	}
	assert.Equal(t, "fail fail; fail not; refuse fail; refuse not; stop deny; stop reject; stop dispute; stop disprove; stop fail; stop refuse; stop lack; "+
		"stop impossible; stop not; stop without; block fail; not deny; not reject; not dispute; not disprove; ", restored)
}
