package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"claimtrail/extract"
)

// invariants fails the test unless the layers are sound and every byte of a sentence that is not blank is in a token.
func invariants(t testing.TB, text string) *extract.Document {
	t.Helper()
	d := &extract.Document{Text: text}
	if err := Stage().Run(d); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	if utf8.ValidString(text) {
		if err := d.Check(); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	at := 0 // everything before it is covered
	gap := func(to int, what string) {
		if rest := skipBlank(text, at, to); rest < to {
			t.Fatalf("%q: %q is in no %s", text, text[rest:to], what)
		}
	}
	for i, p := range d.Paragraphs {
		gap(p.Span.Start, "paragraph")
		if p.Span.Empty() || skipBlank(text, p.Span.Start, p.Span.End) != p.Span.Start || trimBlank(text, p.Span.Start, p.Span.End) != p.Span.End {
			t.Fatalf("%q: paragraph %d %v begins or ends with a blank, or is empty", text, i, p.Span)
		}
		if p.Sentences[0] == p.Sentences[1] {
			t.Fatalf("%q: paragraph %d has no sentence", text, i)
		}
		if p.LeadIn >= i || p.LeadIn < -1 || (p.LeadIn >= 0) && p.Kind != extract.ListItem {
			t.Fatalf("%q: paragraph %d has lead-in %d", text, i, p.LeadIn)
		}
		at = d.Sentences[p.Sentences[0]].Span.Start
		if p.Kind != extract.ListItem && at != p.Span.Start {
			t.Fatalf("%q: paragraph %d does not begin with its sentence", text, i)
		}
		for _, s := range d.Sentences[p.Sentences[0]:p.Sentences[1]] {
			if s.Tokens.Empty() || s.Span != d.Span(s.Tokens) {
				t.Fatalf("%q: sentence %v is not the span of its tokens %v", text, s.Span, s.Tokens)
			}
			for _, tok := range d.Tokens[s.Tokens.Start:s.Tokens.End] {
				gap(tok.Start, "token")
				if strings.IndexFunc(text[tok.Start:tok.End], blank) >= 0 {
					t.Fatalf("%q: token %q holds a blank", text, text[tok.Start:tok.End])
				}
				at = tok.End
			}
		}
		gap(p.Span.End, "sentence")
		at = p.Span.End
	}
	gap(len(text), "paragraph")
	return d
}

func FuzzSegment(f *testing.F) {
	for _, s := range []string{
		"", " ", "\n\n", "•", "• \n", "1.", "a)\n\nb)", "-\n-", "\xff\xfe", "U.S", "U.S.\u00a0Army", "don't cannot I'd've y'all", "“Stop!” he said.",
		"S-400, Su-35, 9M729, 3M-54, AN/TPY-2, SS-N-22", "http://", "www.", "a@b.c", "@", "#", "a@@b", "....", "…", "'", "''", "’s", "rock 'n' roll",
		"weapons.The", "Key points:\n• one\n• two:\n  - three\n\nEnd", "1.5m 40mm 155-mm 10km", "713-555-0100", "e\u0301-mail \u200b x\u200dy", "\u2028\u2029\r\r\n\v",
		"https://example.com/a(b)).", "[...]", "US$5", "C++ C+++", "…...", "w/o w/ c/o", "Kim Jong-un", "(((\"'", "No.5", "p. 5", "J. R. R. T.", "?!?!", "---->",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { invariants(t, text) })
}
