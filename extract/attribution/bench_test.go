package attribution_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/attribution"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

const sample = `Egypt said on Monday that Iran had shipped rockets to Syria, according to two diplomats in Cairo. “We have seen the crates,” the minister told reporters. “They came by sea.” Tehran has denied the allegations and called them baseless.

The firm was accused by prosecutors of selling engines to Chad without a licence, a charge that it rejects. Analysts believe the engines may have been built in Minsk; the ministry declined to comment.

Prices rose in May. The harbour was closed for two weeks and the cranes stood still. No shipment of grain left the port, and traders do not expect that deliveries will resume before the autumn.

`

func BenchmarkAttribution(b *testing.B) {
	d := &extract.Document{Text: strings.Repeat(sample, 50)}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), syntax.Stage(nil)} {
		require.NoError(b, s.Run(d))
	}
	mention(d)
	for t := range d.Tokens {
		switch d.Tags[t].Lemma {
		case "ship", "sell", "shipment", "delivery":
			r := extract.Range{Start: t, End: t + 1}
			d.Claims = append(d.Claims, extract.Claim{Head: t, Predicate: r})
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, attribution.Stage().Run(d))
	}
	b.ReportMetric(float64(len(d.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
