package attribution

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/segment"
)

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"curly", "“We sold them,” he said. “We did.”", []string{"“We sold them,”", "“We did.”"}},
		{"straight", `"We sold them," he said. "We did."`, []string{`"We sold them,"`, `"We did."`}},
		{"two apostrophes", "''We sold them,'' he said.", []string{"''We sold them,''"}},
		{"two curly apostrophes", "“We sold them,’’ he said. ‘’We did.’’ Nobody’s ship left.", []string{"“We sold them,’’", "‘’We did.’’"}},
		{"round to sharp", "He knew. ‘’Where are they?’’ Berg asked. ’’They left,’’ she said.", []string{"‘’Where are they?’’", "’’They left,’’"}},
		{"single", "He called it ‘an old ship’ and left.", []string{"‘an old ship’"}},
		{"straight single", "He called it 'an old ship' and left.", []string{"'an old ship'"}},
		{"apostrophes", "The ships' crews didn't know Iran's plan of the '90s.", nil},
		{"curly apostrophes", "The ships’ crews didn’t know Iran’s plan.", nil},
		{"nested", "“He said ‘we sold them’ twice,” she said.", []string{"“He said ‘we sold them’ twice,”", "‘we sold them’"}},
		{"guillemets", "«We sold them», he said.", []string{"«We sold them»"}},
		{"inches", `The pipe of 5" bore was sold.`, nil},
		{"open to the end", "“We sold them, he said\n\nNobody else spoke.", []string{"“We sold them, he said"}},
		{"runs on", "He said: “We sold them.\n\n“We will sell more.”", []string{"“We sold them.", "“We will sell more.”"}},
		{"stray", `Nobody " knew why.`, nil},
		{"wrong shape", "”We sold them,” he said.", []string{"”We sold them,”"}},
		{"bracketed", "(“We sold them.”)", []string{"“We sold them.”"}},
		{"empty", "“” and \"\"", nil},
		{"left open inside", "“We sold them, he said. “We did,” she said.", []string{"“We sold them, he said.", "“We did,”"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := &extract.Document{Text: c.text}
			require.NoError(t, segment.Stage().Run(d))
			d.Quotes = findQuotes(d)
			require.NoError(t, d.Check())
			var got []string
			for _, q := range d.Quotes {
				got = append(got, d.SpanText(q.Span))
				assert.False(t, q.Tokens.Empty())
				assert.True(t, q.Span.Contains(d.Span(q.Tokens)))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func BenchmarkQuotes(b *testing.B) {
	d := &extract.Document{Text: strings.Repeat("“We sold them,” the minister's aide said. 'Nobody' \"knew\" it.\n\n", 2000)}
	require.NoError(b, segment.Stage().Run(d))
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		findQuotes(d)
	}
}

func FuzzQuotes(f *testing.F) {
	f.Add("“a ‘b’ \"c\" ''d'' «e» ’f’\n\n“g")
	f.Add("'''''''\"\"\"“”‘’")
	f.Fuzz(func(t *testing.T, text string) {
		d := &extract.Document{Text: strings.ToValidUTF8(text, "?")}
		if segment.Stage().Run(d) != nil || d.Check() != nil {
			return
		}
		d.Quotes = findQuotes(d)
		if err := d.Check(); err != nil {
			t.Fatal(err)
		}
		last := -1
		for _, q := range d.Quotes {
			if q.Span.Start <= last || q.Tokens.Empty() || !q.Span.Contains(d.Span(q.Tokens)) {
				t.Fatalf("quotes out of order or empty: %v", d.Quotes)
			}
			last = q.Span.Start
		}
	})
}
