package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

// A case is the expected tokens, parted by blanks where the text has one and by "|" where it has none.
func TestTokenize(t *testing.T) {
	for _, c := range []struct{ what, want string }{
		{"words and punctuation", "The| |ship|,| |an| |old| |tanker|,| |left|."},
		{"possessive", "Iran|'s| Syria|’s| workers|'| Hamas|’"},
		{"negation", "do|n't| did|n’t| ca|n't| wo|n't| is|N'T"},
		{"other clitics", "I|'m| we|’ve| they|'ll| she|'d| you|'re"},
		{"two clitics", "would|n't|'ve| he|'d|'ve"},
		{"clitic first", "y'|all"},
		{"fused words", "can|not| gon|na| do|nt| Can|not| sea"},
		{"clitic by itself", "Acme 's| n't"},
		{"apostrophe inside a name", "O'Brien| Sana'a| d'état| o'clock"},
		{"clipped", "'90s| '07| 'em| the 1990's"},
		{"straight quotes", "\"|Yes|,|\"| he said|: |'|No|.|'"},
		{"curly quotes", "“|Yes|,|”| ‘|no|’"},
		{"doubled quotes", "``|Yes|''"},
		{"brackets", "(|the| rebels|)| [|sic|]| {|x|}"},
		{"hyphens", "two|-|year| al|-|Qaeda| state|-|owned| US|-|made| vice|-|president"},
		{"prefixes stay", "anti-tank| pre-war| non-nuclear| co-produced| mid-2022| pro-Russian| e-mail| post-Soviet| ex-spy| re-export"},
		{"a prefix in capitals is an acronym", "UN|-|backed| EX|-|WORKS"},
		{"a prefix inside a chain is none", "Lashkar|-|e|-|Taiba"},
		{"suffixes stay", "price-wise| Picasso-esque"},
		{"given names", "Kim Jong-un| Ban Ki-moon| Park Jin-in| Wong Ka-ki"},
		{"no given name", "Kim Anglo|-|Dutch| talk jong|-|un"},
		{"dashes", "sold|—|or| gave|--|away| – | ―"},
		{"ellipses", "well|...| and|…| no|....| so|…."},
		{"terminal runs", "No|!!| What|?!| Why|???"},
		{"currency", "$|5| €|3.2| £|40| US$|9| C$|12| 5|€| EUR|14.5| KES|1,400"},
		{"codes that are no money", "SEK-5| TRYING| EURO5"},
		{"percent", "3.5|%| 12| percent"},
		{"numbers", "1,200| 3.14| 1,000,000.50| .22| 10:30| 5/6| 11/28/2000| 2003|,|2004"},
		{"ranges", "10|-|15| 2015|-|2016| 20,000|–|30,000"},
		{"telephone numbers and dates", "202-555-0143| 555-0143| 1-800-555-0143| 2000-12-20"},
		{"units", "40|mm| 155|-|mm| 10|km| 5|kg| 3|m| 2.5|bn| 60|K| 5|pm| 300|km|/|h"},
		{"numbers with letters", "20th| 1970s| 3rd| 4A| 5G| 83N"},
		{"slashes", "and|/|or| km|/|h| w/o| n/a"},
		{"URLs", "https://example.org/a_(b)?q=1| www.example.com/x|.| (|http://example.org|)|,"},
		{"host and file names", "example.com|'s| example.org/path|,| report.pdf| site.co.uk"},
		{"addresses, handles, tags", "a.b@example.com|.| @desk_1|:| #sanctions|,| #|5"},
		{"acronyms", "U.S.| U.S.|-|made| U.S.|'s| e.g.| p.m.| Ph.D.| I.R.A."},
		{"ampersands", "AT&T| R&D| Smith|&|Wesson"},
		{"abbreviations", "Gen.| Holm| Lt.| Col.| Vera| Acme Inc.|,| Mr.| X| No.| 5| pp.| 3| Vol.| II"},
		{"the same as words", "he said no|.| It is art|.| in the sun|."},
		{"months and states", "Jan.| 5|,| Reno|,| Nev.|,| Sept.| 2019"},
		{"initials", "J.| K.| Holm|,| George W.| Hill"},
		{"a letter that is no initial", "plan B|.| The end"},
		{"unknown abbreviations of consonants", "Gp.| Capt.| Holm| Sqn.| Ldr.| Hill"},
		{"designations", "S-400| Su-35| Shahed-136| KN-23| F-16| Tu-95MS| RPG-7| Kh-101| MiG-29| 9M729| S-300PMU-2| SS-N-22| 2S19"},
		{"designations with a letter", "Kornet-E| Iskander-M| Pantsir-S1| Buk-M2| 3M-54E| AN/TPY-2| COVID-19"},
		{"airliners", "A220-300s| 787-9| E195-E2s| 717|-|730 people| A4|-|sized"},
		{"designations in compounds", "S-400|-|related| Su-35s| F-16|'s| S-300|/|S-400| Kh‑101"},
		{"no designations", "March|-|2020| Friday|-|5| B|-|based| Mid-2020"},
		{"rules and arrows", "-----| =====| ***| -->| <|3"},
		{"emoji and emoticons", "👍🏽| 👨‍👩‍👧| :-)| :("},
		{"no blank behind a full stop", "weapons|.|The| 1,000|.|That| rockets|.|”|He"},
		{"hyphen at an end", "pro|-| and| -|based"},
		{"soft hyphens and joiners stay in the word", "ex\u00adport| a\u200db"},
		{"zero-width spaces part words", "arms\u200bdeal"},
	} {
		t.Run(c.what, func(t *testing.T) {
			text := strings.ReplaceAll(c.want, "|", "")
			want := strings.FieldsFunc(c.want, func(r rune) bool { return r == '|' || blank(r) })
			var got []string
			for _, s := range tokenize(nil, text, extract.Span{End: len(text)}) {
				got = append(got, text[s.Start:s.End])
			}
			assert.Equal(t, want, got)
		})
	}
}

// A word that is no chunk of its own must not change with the paragraph around it.
func TestTokenizeSpan(t *testing.T) {
	text := "Not this. Only U.S. arms. Nor this."
	from := strings.Index(text, "Only")
	to := strings.Index(text, " Nor")
	var got []string
	for _, s := range tokenize(nil, text, extract.Span{Start: from, End: to}) {
		got = append(got, text[s.Start:s.End])
	}
	require.Equal(t, []string{"Only", "U.S.", "arms", "."}, got)
}
