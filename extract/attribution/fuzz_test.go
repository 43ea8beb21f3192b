package attribution_test

import (
	"strings"
	"testing"

	"claimtrail/extract"
	"claimtrail/extract/attribution"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

func FuzzStage(f *testing.F) {
	for _, t := range triggerTexts {
		f.Add(t)
	}
	f.Add("according to\n\n: says\n\n“said said: “said” — X\n\n- a:\n\n* b")
	f.Add("no no not never denied denied denied that that that said, said, he, said")
	f.Fuzz(func(t *testing.T, text string) {
		d := &extract.Document{Text: strings.ToValidUTF8(text, "?")}
		for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), syntax.Stage(nil)} {
			if err := s.Run(d); err != nil {
				return
			}
		}
		if d.Check() != nil {
			return
		}
		mention(d)
		claims(d)
		for i := range d.Tokens { // and claims on anything
			if i%5 == 0 && len(d.Claims) == 0 {
				d.Claims = append(d.Claims, extract.Claim{Head: i, Predicate: extract.Range{Start: i, End: i + 1}})
			}
		}
		if err := attribution.Stage().Run(d); err != nil {
			t.Fatal(err)
		}
		if err := d.Check(); err != nil {
			t.Fatal(err)
		}
	})
}
