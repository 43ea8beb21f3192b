package segment

import (
	"strings"
	"sync"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

// decisions gives for each gap of a one-paragraph text that was a candidate, by the offset of its left end, the verdict and the
// rule.
func decisions(text string) map[int]string {
	toks := tokenize(nil, text, extract.Span{End: len(text)})
	g := gap{text: text, toks: toks, marks: make([]mark, len(toks))}
	propose(g.marks, text, toks)
	g.markQuotes()
	g.dateline = datelineEnd(&g)
	out := map[int]string{}
	for ; g.left+1 < len(toks); g.left++ {
		if !g.candidate() {
			continue
		}
		v, rule := g.decide()
		if v == cut {
			g.start = g.left + 1
			rule = "| " + rule
		} else {
			rule = "~ " + rule
		}
		out[toks[g.left].End] = rule
	}
	return out
}

// In the texts "|" is a gap where the rule ends the sentence, "~" one where the rule lets it go on; other gaps are free.
func TestCorrections(t *testing.T) {
	tested := map[string]bool{"prose": true}
	for _, c := range []struct{ rule, text string }{
		{"dateline", "HARBOUR TOWN, Oct.~ 3 (Wire) —| Holm spoke on TV — He was calm."},
		{"dateline", "Reno, Nev.~ (AB) –| “We are glad,” said Holm."},
		{"dateline", "UPDATE 2-|Holm sells boats"},
		{"dateline", "RPT-FACTBOX-|Holm sells boats"},
		{"dateline", "NEW HAVEN -| A yard sold ten boats."},
		{"dateline", "HARBOUR TOWN, Oct.~ 3| A yard sold ten boats."},
		{"dateline", "RENO May 4, 2019| “We are glad,” said Holm."},
		{"dateline", "RENO (A Wire / B Wire - 4th May, 2019)| Holm, an Ohio trader, said so."},
		{"dateline", "RENO--(A WIRE)--|Holm sold ten boats."},
		{"rule line", "He left.| ********| The next day"},
		{"rule line", "Read on| -----| Sports"},
		{"time stamp", "Ann Holm| 08/17/2000 11:21 AM| I spoke to the yard."},
		{"unspaced", "They sold weapons.|The buyers paid."},
		{"unspaced", "They sold it all!~” said Holm."},
		{"unspaced", "He sold 1,000.|That was all."},
		{"unspaced", "It fell.~)"},
		{"unspaced", "He said “no.”|The others agreed."},
		{"unspaced", "They were ready...|The rest fled."},
		{"closing mark", "They sold it.~ ” The end."},
		{"closing mark", "It was over.~ ) The end."},
		{"closing mark", "Nobody knows !~ ! We asked."},
		{"note", "He sold nothing.~ [12]~ [13]| The firm did."},
		{"emoticon", "I like it :)| Next week we go."},
		{"emoticon", "I like it :-)| Next week we go."},
		{"address", "The list is at https://example.org/a| Look there."},
		{"counted", "2.~ Background"},
		{"counted", "Figure 3.~ Range of the missile"},
		{"no terminal", "He left.(Then~ Holm came.)"},
		{"title", "It was Gen.~ Holm and Lt.~ Col.~ Vera."},
		{"title", "Many (e.g.~ Acme) sold it."},
		{"title", "Dorn v.~ Hale vs.~ Moss"},
		{"title", "It was Gp.~ Capt.~ Holm."},
		{"number", "He lives at No.~ 5 and read pp.~ 4 and 5."},
		{"number", "It is at N°.~ 331 there."},
		{"initial", "Paul J.~ K.~ Holm spoke."},
		{"initial", "Maria Holm (b.~ March 1960) spoke."},
		{"acronym", "The U.S.~ Army left the U.S.| It was late."},
		{"acronym", "It left at 5 p.m.| Holm waved."},
		{"acronym", "It left at 5 p.m.~ EST and at 6 a.m.~ Monday."},
		{"acronym", "At 7 a.m.~ Holm left."},
		{"acronym", "The office is in Washington, D.C.| Officials denied it."},
		{"behind name", "It was Acme Inc.~ Chairman Holm."},
		{"behind name", "It was Acme Inc.| The firm closed."},
		{"behind name", "It is in Reno, Nev.| They built it in Sept.| Nobody saw it."},
		{"behind name", "He signed for Acme Corp.| “We are glad,” he said."},
		{"behind name", "They sent tanks, trucks, etc.| Holm confirmed it."},
		{"ellipsis", "They are...~ gone."},
		{"ellipsis", "They are gone...| Nobody knows."},
		{"ellipsis", "They are gone….| Nobody knows."},
		{"exclaimed name", "He joined Yahoo!~ in May."},
		{"attribution", "“Who sold it?”~ Holm asked."},
		{"attribution", "“Stop!”~ Sergeant Moss cried."},
		{"lower case", "“Stop!”~ he said."},
		{"lower case", "The agent (He was alone.)~ left."},
		{"lower case", "Holm said Are”.~ financial Times “Amid tension”."},
		{"capital", "They sold it.| Nobody knew."},
		{"capital", "They sold it.”| Nobody knew."},
		{"capital", "They sold it. (A spokesman agreed.)| Nobody knew."},
		{"capital", "Was it him?| “No.”| The rest is known."},
	} {
		tested[c.rule] = true
		var text strings.Builder
		want := map[int]string{}
		for _, r := range c.text {
			switch r {
			case '|', '~':
				want[text.Len()] = string(r) + " " + c.rule
			default:
				text.WriteRune(r)
			}
		}
		got := decisions(text.String())
		for at, w := range want {
			assert.Equal(t, w, got[at], "%s: behind %q", c.text, text.String()[:at])
		}
	}
	for _, c := range corrections {
		assert.True(t, tested[c.name], "no test of %s", c.name)
	}
}

func TestSentences(t *testing.T) {
	for _, want := range []string{
		"Lt. Col. Ada Moor of the U.S. Army spoke on Jan. 5. | No. 7 depot, she said, is empty.",
		"“We sold nothing,” the minister said. | “It is a lie.” | He left.",
		"He said: \"We never sold arms. | It is false.\" | The ministry agreed.",
		"‘Never,’ she said. | ‘We won’t.’ | The end.",
		"The yard's owner, J. R. Holm Jr., built 12 boats. | 10 of them sank.",
		"Parts worth $3.4 million came from St. Olaf. | 40 crates are missing.",
		"i went home. | nobody was there. | why did they go?",
		"Is it over? | Not yet! | But soon.",
		"The deal, signed in 2019, covers S-400s. | S-300s are not in it.",
		"Mr. Dorn asked who had paid. | Vera did.",
		"The crate weighed 2.5 kg. | It was light.",
		"See www.example.com. | Write to a@example.com. | Thanks.",
		"A lone word",
		"Holm - The whole story",
		"ACME – maker of pumps – closed.",
		"NORTH-EAST BAY — | Nobody came.",
		"“What did they say?”",
	} {
		assert.Equal(t, strings.Split(want, " | "), split(strings.ReplaceAll(want, " | ", " ")))
	}
}

// The full stop of an abbreviation that ends a sentence is a token, that of an acronym is not.
func TestFinalAbbreviation(t *testing.T) {
	words := func(text string) (out []string) {
		d := invariants(t, text)
		for i := range d.Tokens {
			out = append(out, d.Word(i))
		}
		return out
	}
	assert.Equal(t, []string{"tanks", ",", "guns", ",", "etc", "."}, words("tanks, guns, etc."))
	assert.Equal(t, []string{"tanks", "etc.", "sold"}, words("tanks etc. sold"))
	assert.Equal(t, []string{"“", "Acme", "Inc", ".", "”"}, words("“Acme Inc.”"))
	assert.Equal(t, []string{"the", "U.S."}, words("the U.S."))
}

// The splitter that is linked to must be the one that prose calls.
func TestProse(t *testing.T) {
	text := benchText[:4*len(article)] + "Mr. Dorn said “no.” Gov. Hale (the other one) left! Yahoo! in May... The F.B.I. knew. It was 5 p.m. Nobody J. Holm asked? yes."
	doc, err := prose.NewDocument(text, prose.WithTokenization(false), prose.WithTagging(false), prose.WithExtraction(false))
	require.NoError(t, err)
	var want, got []string
	for _, s := range doc.Sentences() {
		want = append(want, s.Text)
	}
	sp, err := splitter()
	require.NoError(t, err)
	for _, s := range sp.Tokenize(text) {
		got = append(got, strings.TrimSpace(s.Text))
	}
	assert.Equal(t, want, got)
}

// Documents share the splitter's model.
func TestConcurrent(t *testing.T) {
	want := invariants(t, benchText)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			d := &extract.Document{Text: benchText}
			assert.NoError(t, Stage().Run(d))
			assert.Equal(t, want, d)
		})
	}
	wg.Wait()
}

// Long runs of one thing must not take more than linear time: a quadratic step would not come back from them.
func TestLongRuns(t *testing.T) {
	for _, unit := range []string{
		"!", "? ", " ", "(", ")", "\"", "'", "“", "’ ", ".", ". ", "-", "a-", "A-1-", "a.", "U.", "A. ", "U.S. ", "a@", "@", "1,", "1,000", "1-1", "x", "a'", "n't",
		"http://", "http://a.b ", "www.", "\n", "•\n", "• a ", "a\n", "A.\n", "[...", "[1] ", ".[1]", "a&", "AB/", "é", "\u200b", "\xff", ":) ", "#a", "Yes! No? \"", "p. ",
		"1. A 2. B ", "(a) b ", "//", "_", "*a", "* ", "*****", "9M7", ":\n- a\n", "'s", "$$", "👍", "Aa.", "Aa-", "Ab.-", "aA.b@", "1/1/00 1:00 AM ",
	} {
		text := strings.Repeat(unit, 100_000/len(unit))
		d := &extract.Document{Text: text}
		require.NoError(t, Stage().Run(d))
		if strings.ToValidUTF8(text, "") == text {
			require.NoError(t, d.Check(), unit)
		}
	}
}

func TestEndlessSentence(t *testing.T) {
	d := &extract.Document{Text: strings.Repeat("guns ", 2*longest+7)}
	require.NoError(t, Stage().Run(d))
	require.NoError(t, d.Check())
	var lengths []int
	for _, s := range d.Sentences {
		lengths = append(lengths, s.Tokens.Len())
	}
	assert.Equal(t, []int{longest, longest, 7}, lengths)
	assert.Equal(t, [2]int{0, 3}, d.Paragraphs[0].Sentences)
}
