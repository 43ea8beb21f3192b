package attribution_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/attribution"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// texts for the trigger: claims whose verdicts depend on other sentences, among sentences that matter to none.
var triggerTexts = []string{
	sample,
	"“The quay is empty. Iran shipped the rockets. The cranes stood still,” said Anna Berg.\n\nThe weather was fine.\n\n“They sold tanks too.”",
	"Anna Berg spoke on Monday. The sun shone.\n\nAnna Berg continued:\n\n“Iran shipped the rockets. The quay is empty.”",
	"Key points, according to the auditor's data:\n\n  • Iran shipped rockets to Syria.\n  • The sea was calm.\n\nIran sold grain.",
	"Kremlin: Iran shipped rockets to Syria\n\nThe talks went on. Nobody spoke.",
	"Talk\n\nBERG: The quay is empty.\n\nHOLM: Iran shipped the rockets.\n\nBERG: When was that?\n\nHOLM: In May.",
	"Iran shipped rockets. The sea was calm. The claim is baseless, Tehran said. Egypt did not respond.",
	"Iran shipped rockets. The sea was calm. There was no comment from Egypt. Letters to Tehran went unanswered. Russia kept silent.",
	"Iran shipped rockets. The sun shone. Despite denials from Tehran, it was so. It is not true, Iran said.",
	"“The quay is empty,” the envoy believes. “Iran shipped the rockets.”",
	"“Iran shipped the rockets.” — Anna Berg",
}

// claims puts a claim on every verb or noun of transfer of these texts that is parsed.
func claims(d *extract.Document) {
	for t := range d.Tokens {
		switch d.Tags[t].Lemma {
		case "ship", "sell", "shipment", "delivery":
			c := extract.Claim{Head: t, Predicate: extract.Range{Start: t, End: t + 1}}
			for k := d.Sentences[d.SentenceOf(t)].Tokens.Start; k < t; k++ {
				if d.MentionAt(k) != nil {
					c.Suppliers = []extract.Argument{{Head: k, Range: extract.Range{Start: k, End: k + 1}}}
				}
			}
			d.Claims = append(d.Claims, c)
		}
	}
}

// The verdicts are the same whether all sentences have trees or only those with a claim and those that trigger.
func TestTriggerLosesNothing(t *testing.T) {
	for _, text := range triggerTexts {
		run := func(want func(*extract.Document, int) bool) []string {
			d := &extract.Document{Text: text}
			for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), syntax.Stage(want)} {
				require.NoError(t, s.Run(d))
			}
			mention(d)
			claims(d)
			require.NoError(t, attribution.Stage().Run(d))
			var out []string
			for _, v := range d.Verdicts {
				out = append(out, describe(d, v)+" "+v.Path)
			}
			return out
		}
		skipped := 0
		some := run(func(d *extract.Document, s int) bool {
			if attribution.Trigger(d, s) {
				return true
			}
			for t := d.Sentences[s].Tokens.Start; t < d.Sentences[s].Tokens.End; t++ {
				switch d.Tags[t].Lemma {
				case "ship", "sell", "shipment", "delivery":
					return true
				}
			}
			skipped++
			return false
		})
		assert.Equal(t, run(nil), some, text)
		t.Logf("%d sentences skipped", skipped)
	}
}
