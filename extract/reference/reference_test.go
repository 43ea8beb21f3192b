package reference_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/entity"
	"claimtrail/extract/reference"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// analyse runs the stages up to this one; sentences for which want is false are not parsed.
func analyse(t testing.TB, text string, want func(d *extract.Document, sentence int) bool) *extract.Document {
	t.Helper()
	d := &extract.Document{Text: text}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), entity.Stage(), syntax.Stage(want), reference.Stage()} {
		require.NoError(t, s.Run(d), s.Name)
	}
	require.NoError(t, d.Check())
	return d
}

// unmark takes the marks out of a text: "[Iranian]{state iso:IR demonym} oil" gives the text without brackets and braces and,
// by the byte offset of each marked word, what is said of it.
func unmark(marked string) (text string, marks map[int]string) {
	marks = map[int]string{}
	var b strings.Builder
	for {
		open := strings.IndexByte(marked, '[')
		if open < 0 {
			b.WriteString(marked)
			return b.String(), marks
		}
		b.WriteString(marked[:open])
		word, rest, _ := strings.Cut(marked[open+1:], "]{")
		mark, rest, _ := strings.Cut(rest, "}")
		marks[b.Len()] = mark
		b.WriteString(word)
		marked = rest
	}
}

// describe writes a mention in the notation of the marks: class, entity or country, via, antecedent and resolver.
func describe(d *extract.Document, tok int) string {
	m := d.MentionAt(tok)
	if m == nil {
		return "-"
	}
	words := []string{string(m.Class)}
	if m.Class == extract.NoActor {
		words[0] = "thing"
	}
	switch {
	case m.Entity.ID != "":
		words = append(words, m.Entity.ID, string(m.Entity.Via))
	case m.Entity.Country != "":
		words = append(words, m.Entity.Country)
	}
	if !m.Antecedent.Empty() {
		words = append(words, "<-", d.RangeText(m.Antecedent)+",", string(m.By))
	}
	return strings.Join(words, " ")
}

// check analyses a marked text and compares what every marked word is found to be.
func check(t *testing.T, marked string) {
	t.Helper()
	text, marks := unmark(marked)
	d := analyse(t, text, nil)
	got := map[int]string{}
	for tok, s := range d.Tokens {
		if _, ok := marks[s.Start]; ok {
			got[s.Start] = describe(d, tok)
		}
	}
	assert.Equal(t, marks, got, text)
}

func TestClasses(t *testing.T) {
	for _, marked := range []string{
		// what stands for a state
		"[Iranian]{state iso:IR demonym} oil [exports]{-} fell.",
		"North Korean [engineers]{state iso:KP description} dug the shafts.",
		"Russian [troops]{state iso:RU description} held the town.",
		"The Iranian [government]{state iso:IR government} paid for it.",
		"Belarus is poor. The Zorin [regime]{state iso:BY government <- Belarus, description} sold coal.",
		"[Pyongyang]{state iso:KP capital} sold coal.",
		"The foreign [ministry]{state iso:KP government} in Pyongyang said nothing.",
		"[Putin]{person name:Vladimir Putin name} sold coal, and so did the Assad [regime]{state iso:SY leader}.",
		// not the state, but of a country
		"A Chinese [firm]{firm CN} made the pumps.",
		"An Israeli [company]{firm IL} made the pumps.",
		"Libyan [militias]{group LY} bought the lorries.",
		"A Russian [businessman]{person RU} bought the lorries.",
		"Greek [owners]{firm GR} sold the tankers.",
		"A [broker]{person AE} in Dubai sold the tankers.",
		"A Dubai-based [trader]{person AE} sold the tankers.",
		// people and carriers
		"[Smugglers]{people} hid the rifles from the [villagers]{people}.",
		"The [freighter]{carrier} took the shells aboard.",
		// places
		"The envoy arrived in [Tehran]{place name:Tehran name} on Monday.",
		"The envoy flew to [Tehran]{place IR}, and the arms went to [Tehran]{state iso:IR capital} too.",
		"They were loaded at a [port]{place} near [Tehran]{place name:Tehran name}.",
		// of-phrases that decide
		"[Dozens]{group} of militants were armed with rifles.",
		"A [group]{state iso:CN description} of engineers from China repaired the turbines.",
		"[One]{firm} of the companies repaired the turbines.",
		// things
		"The [deal]{-} brought the [missiles]{-} closer.",
		"Moscow sold 12 Su-35 [fighters]{-} to Egypt.",
		"The B-1 [bomber]{-} flew over the town.",
		"Growers want wider [powers]{-} to stop imports.",
	} {
		check(t, marked)
	}
}

func TestPronouns(t *testing.T) {
	for _, marked := range []string{
		"Iran said [it]{state iso:IR name <- Iran, pronoun} would export [its]{state iso:IR name <- Iran, pronoun} oil to Syria.",
		"Belarus sold lorries to Sudan. [It]{state iso:BY name <- Belarus, pronoun} also trained pilots.",
		"Despite [its]{state iso:RU name <- Russia, pronoun} denials, Russia has supplied the shells.",
		"The Omani authorities resold the jets that [they]{state iso:OM government <- Omani authorities, pronoun} bought from Chad.",
		"The envoy was clear with countries in the region that [they]{state <- countries, pronoun} should stop sending rifles.",
		"Rifles reached groups such as the Lions and the Elite Forces. All of [them]{organisation <- groups, pronoun} are trained by Chad.",
		"Rebels in the hills said [they]{group <- Rebels, pronoun} had bought mortars.",
		"Chad's imports rose by half: [it]{state iso:TD name <- Chad, pronoun} bought two ferries from Oman.",
		"Oman gave a ferry. Chad, too, is of service: [it]{state iso:TD name <- Chad, pronoun} has sold rifles.",
		"Chad said [it]{state iso:TD name <- Chad, pronoun} had a plan to sell rifles.",
		"Chad said [it]{state iso:TD name <- Chad, pronoun} was ready to sell rifles.",
		"Rifles reached groups such as the Lions, the Belt and the Elite Forces. All of [them]{organisation <- groups, pronoun} are trained by Chad.",
		"In a further development Chad said [it]{state iso:TD name <- Chad, pronoun} would sell rifles.",
		"Chad blacklisted Niger, saying [it]{state iso:NE name <- Niger, pronoun} had sold rifles.",
		"Chad put a bank on its list, saying [it]{firm <- a bank, pronoun} had lent money.",
		"Chad imposed sanctions on Niger because [it]{state iso:NE name <- Niger, pronoun} had sold rifles.",
		"Chad praised Niger, saying [it]{state iso:TD name <- Chad, pronoun} would buy ten boats.",
		"Chad criticised Niger, saying [it]{state iso:TD name <- Chad, pronoun} had never sold rifles.",
		"Since the start of the war Chad has sold the rifles that [it]{state iso:TD name <- Chad, pronoun} made.",
		// nothing to refer to, or too much
		"Chad knows that [it]{-} has been a mistake to sell rifles.",
		"[It]{-} is likely that Turkey sold the drones.",
		"[It]{-} bought drones.",
		"Turkey's deal with Egypt and Chad's deal with Niger lapsed. [It]{-} bought drones.",
		// grammar forbids: co-arguments of one verb
		"Iran supplied [it]{-} with oil.",
		"Iran agreed to supply [it]{-} with oil.",
		"Iran met the envoy and supplied [it]{-} with oil.",
		"Iran got a licence to supply [it]{-} with oil.",
		"Oman was [its]{-} supplier. [It]{-} made rifles.",
		"Mr Ganda said, \"[He]{person} will sell rifles.\"",
		"NATO left as it could not say whom [it]{body wd:Q7184 name <- NATO, pronoun} trained [them]{-} for.",
	} {
		check(t, marked)
	}
}

func TestNames(t *testing.T) {
	for _, marked := range []string{
		// names that no table knows, by title, apposition, bracket and part
		"The Danish company [Nordkabel]{firm name:Nordkabel name} laid it. [Nordkabel]{firm name:Nordkabel name} also sold rope.",
		"[Vexholm]{firm name:Vexholm name}, a Danish firm, sold rope to farmers.",
		"Jan Kovac, a Czech [broker]{person name:Jan Kovac name <- Jan Kovac, apposition}, sold rope.",
		"Velmar Shipyards sold rope. The [shipyard]{firm name:Velmar Shipyards description <- Velmar Shipyards, description} sold ore.",
		"Farid Lotfi, an Iranian [national]{person name:Farid Lotfi name <- Farid Lotfi, apposition}, sold rope.",
		// second objects are phrases of their own
		"Oslo lent the [army]{state} field kitchens.",
		// and not everything with a capital is a party
		"Vexholm [Fjord]{-} froze over.",
	} {
		check(t, marked)
	}
}

func TestSpeakers(t *testing.T) {
	for _, marked := range []string{
		"Elena Petrova is a chemist. Ivan Petrov is her boss. [She]{person name:Elena Petrova name <- Elena Petrova, pronoun} made glue.",
		"The rope was sold, a report says. [It]{thing <- a report, pronoun} adds that it was old.",
		"The rope was sold, the sources said. [They]{thing <- the sources, pronoun} said it was old.",
		"The rope was sold, the sources said. [It]{-} adds that it was old.",
		"The report says the rope was sold. Iran is on the map. Firms [it]{state iso:IR name <- Iran, pronoun} said were old sold it.",
		"\"The deal is off,\" Elena Petrova said. \"Kim sold coal,\" [she]{person name:Elena Petrova name <- Elena Petrova, pronoun} added.",
	} {
		check(t, marked)
	}
}

// An object pronoun is nobody who is subject of its verb, or of a verb that shares the subject with it.
func TestBinding(t *testing.T) {
	for _, marked := range []string{
		"Anna Weld gave Karim Nassar a letter and allegedly paid [him]{person name:Karim Nassar name <- Karim Nassar, pronoun} $35,000.",
		"Jamal Haddad, who had met Karim Nassar in Oran, sold [him]{person name:Karim Nassar name <- Karim Nassar, pronoun} rifles.",
		"According to the indictment, Jamal Haddad recruited Karim Nassar in 2012, provided [him]{person name:Karim Nassar name <- Karim Nassar, pronoun} with rifles and paid for a ship.",
		"Jamal Haddad told Karim Nassar to buy rifles, and gave [him]{person name:Karim Nassar name <- Karim Nassar, pronoun} $35,000 to ship them.",
		"Turkey supplied Egypt with jets and sold [it]{state iso:EG name <- Egypt, pronoun} tanks.",
		"Turkey promised Egypt jets and later gave them to [it]{state iso:EG name <- Egypt, pronoun}.",
		"Turkey met Egypt in May and told Chad that it had sold [it]{-} jets.",
	} {
		check(t, marked)
	}
}

func TestDescriptions(t *testing.T) {
	for _, marked := range []string{
		"Belarus sold lorries to farmers. The [regime]{state iso:BY government <- Belarus, description} also built a hall.",
		"Assad bought coal. His [government]{state iso:SY government <- Assad, description} paid in oil.",
		"A Czech firm repaired the tanks. The [firm]{firm CZ <- A Czech firm, description} also sold shells.",
		"North Korea sent shells. The [North]{state iso:KP name <- North Korea, alias} got oil for them.",
		"Turkey asked Egypt whether [it]{state iso:EG name <- Egypt, pronoun} had sold coal.",
		"Serbia and Croatia talked. The [latter]{state iso:HR name <- Croatia, former_latter} bought jets.",
		"Turkey signed a contract with Egypt in May. The former sold the [latter]{state iso:EG name <- Egypt, former_latter} 20 jets.",
		"Turkey signed a contract with Egypt in May. The [former]{state iso:TR name <- Turkey, former_latter} sold jets.",
		"Turkey and Chad signed a contract with Egypt. Peru met Oman near Togo. The [former]{-} sold jets.",
		// another one, or one of several
		"A Czech firm and a Polish firm repaired the tanks. The [firm]{firm} also sold shells.",
		"Russia armed the [government]{state}.",
		"The Danish firm Nordkabel lent the [company]{firm} money.",
		"Egypt met Chad. The other [country]{state} sold jets.",
	} {
		check(t, marked)
	}
}

// TestIndependence proves that what a sentence is given does not depend on which other sentences were parsed.
func TestIndependence(t *testing.T) {
	text := `Belarus exported 1,400 lorries to Zimbabwe, customs data show. It also built a hall outside Harare.

The regime's sales of potash fell. Nordkabel, a Danish maker of cables, said that it had sold them nothing. The company denied that its
engineers had been there, and their lawyers called the report false.

Key points:

- Iran has armed the rebels, who thanked it.
- It also trained them in its camps.
- The former officers said they knew nothing. The group denied it.

Serbia and Croatia talked. The latter sold the North's neighbour shells; South Korea said that it had known of the sale.`
	whole := analyse(t, text, nil)
	require.NotEmpty(t, whole.Mentions)
	for s := range whole.Sentences {
		alone := analyse(t, text, func(_ *extract.Document, k int) bool { return k == s })
		want := []extract.Mention{}
		for _, m := range whole.Mentions {
			if whole.Sentences[s].Tokens.Has(m.Head) {
				want = append(want, m)
			}
		}
		assert.Equal(t, want, alone.Mentions, whole.SpanText(whole.Sentences[s].Span))
	}
}

// TestAnyText runs the stage on texts that no tagger was made for: nothing may panic, and Check must accept the result.
func TestAnyText(t *testing.T) {
	for _, unit := range []string{"it its the latter ", "Iran ", "the army of ", "Kim, a ", "'s ", "- ", "the North and ", "\"They said he ", "\n\n- It\n", "It was likely that it ", "company ", "A & B ", "Chad's guards left. They "} {
		analyse(t, strings.Repeat(unit, 400), nil)
	}
	analyse(t, "", nil)
}

// BenchmarkStage measures the stage on news-like text, and on one sentence without end for a proof that it is linear.
func BenchmarkStage(b *testing.B) {
	bench := func(name, unit string, n int) {
		b.Run(name, func(b *testing.B) { benchmark(b, strings.Repeat(unit, n)) })
	}
	bench("news", "Belarus sold lorries to Sudan. It also trained pilots, and its engineers built a hall for the army.\n\n", 200)
	bench("sentence/4k", "Iran and it gave its army the firm and the latter ", 400)
	bench("sentence/16k", "Iran and it gave its army the firm and the latter ", 1600)
}

func benchmark(b *testing.B, text string) {
	d := analyse(b, text, nil)
	run := reference.Stage().Run
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := run(d); err != nil {
			b.Fatal(err)
		}
	}
}
