package attribution_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/attribution"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// analyse runs the real stages up to the tree, marks the countries and names of these tests as mentions, makes one claim of
// each [bracketed] predicate and runs attribution. Words in {braces} before a bracket are a party of the claim: "{Iran} ... [sold]".
func analyse(t *testing.T, marked string) *extract.Document {
	t.Helper()
	var text strings.Builder
	var preds, parties []extract.Span
	start := -1
	for i := 0; i < len(marked); i++ {
		switch marked[i] {
		case '[', '{':
			start = text.Len()
		case ']':
			preds = append(preds, extract.Span{Start: start, End: text.Len()})
		case '}':
			parties = append(parties, extract.Span{Start: start, End: text.Len()})
		default:
			text.WriteByte(marked[i])
		}
	}
	d := &extract.Document{Text: text.String()}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), syntax.Stage(nil)} {
		require.NoError(t, s.Run(d), s.Name)
	}
	mention(d)
	for _, p := range preds {
		r := cover(d, p)
		head := r.Start
		for k := r.Start; k < r.End; k++ {
			if !r.Has(d.Tree.Head(k)) {
				head = k
			}
		}
		c := extract.Claim{Head: head, Predicate: r}
		if strings.HasSuffix(d.Text[p.Start:p.End], "-made") {
			c.Form = extract.OriginForm
		}
		for _, q := range parties {
			h := cover(d, q)
			c.Suppliers = append(c.Suppliers, extract.Argument{Head: h.End - 1, Range: h})
		}
		if strings.HasPrefix(d.Text[p.Start:p.End], "supplier") {
			c.Form = extract.AgentNoun
		}
		d.Claims = append(d.Claims, c)
	}
	require.NoError(t, attribution.Stage().Run(d))
	require.NoError(t, d.Check())
	return d
}

// cover is the range of the tokens within a byte span.
func cover(d *extract.Document, s extract.Span) extract.Range {
	r := extract.Range{Start: -1}
	for i, k := range d.Tokens {
		if s.Overlaps(k) {
			if r.Start < 0 {
				r.Start = i
			}
			r.End = i + 1
		}
	}
	return r
}

// states are the countries of these tests and words that stand for them.
var states = map[string]string{"Iran": "IR", "Tehran": "IR", "Iranian": "IR", "Russia": "RU", "Moscow": "RU", "Kremlin": "RU", "Russian": "RU", "Syria": "SY",
	"Pyongyang": "KP", "Turkey": "TR", "Ankara": "TR", "Egypt": "EG", "Cairo": "EG", "Belarus": "BY", "Minsk": "BY", "Chad": "TD", "Ukraine": "UA", "China": "CN", "Beijing": "CN"}

func mention(d *extract.Document) {
	for i := range d.Tokens {
		w := d.Word(i)
		e := extract.Entity{Range: extract.Range{Start: i, End: i + 1}, Name: w}
		class := extract.State
		switch cc, ok := states[w]; {
		case ok:
			e.Kind, e.ID, e.Country = extract.Country, "iso:"+cc, cc
		case w == "Reuters":
			e.Kind, e.ID, class = extract.Media, "name:Reuters", extract.OtherBody
		default:
			continue
		}
		d.Entities = append(d.Entities, e)
		d.Mentions = append(d.Mentions, extract.Mention{Head: i, Class: class, Entity: e})
	}
}

// describe writes a verdict on one line: status, polarity, certainty, the chain with its cues, outermost first.
func describe(d *extract.Document, v extract.Verdict) string {
	sign := "+"
	if v.Polarity == extract.Negative {
		sign = "-"
	}
	s := fmt.Sprintf("%s %s %s", v.Status, sign, v.Certainty)
	for _, n := range v.Sources {
		name := d.RangeText(n.Range)
		if n.Kind == extract.UnspecifiedSource {
			name = "?"
		}
		s += fmt.Sprintf(" | %s: %s", name, d.RangeText(n.Cue.Range))
	}
	for _, r := range v.Responses {
		s += fmt.Sprintf(" < %s by %s", r.Kind, d.RangeText(r.Source.Range))
	}
	return s
}

func TestVerdicts(t *testing.T) {
	groups := []struct {
		name  string
		cases [][2]string
	}{
		{"own voice", [][2]string{
			{"Iran [shipped] rockets to Syria last year.", "asserted + certain"},
			{"The rockets were [shipped] to Syria by Iran.", "asserted + certain"},
			{"Iran, which said little about the war, [shipped] rockets to Syria.", "asserted + certain"},
			{"Iran [shipped] rockets to Syria and said nothing about the price.", "asserted + certain"},
			{"After the minister denied everything, Iran [shipped] rockets to Syria.", "asserted + certain"},
		}},
		{"who bears a role", [][2]string{
			{"Chad's main [supplier] of jets is {Peru}.", "asserted + certain"},
			{"Chad's main [supplier] of jets may be {Peru}.", "hedged + possible"},
			{"Chad's [suppliers] of jets do not include {Peru}.", "negated - certain"},
			{"Chad's main [supplier] of jets is not well.", "asserted + certain"},
		}},
		{"bans to come, rules", [][2]string{
			{"The EU is considering a ban on [imports] of gold from Chad.", "not_asserted + unknown"},
			{"The EU proposed banning the [sale] of jets to Chad.", "not_asserted + unknown | The EU: proposed"},
			{"Lawmakers want to ban the [export] of rifles to Chad.", "not_asserted + unknown"},
			{"The EU banned the [sale] of jets to Chad.", "prevented - certain"},
			{"[Exports] of turbines to Chad require a licence.", "not_asserted + unknown"},
			{"[Exports] of turbines to Chad need new ships.", "asserted + certain"},
			{"The law limits the [sale] of rifles to hunters.", "not_asserted + unknown"},
			{"Peru limited its [exports] of rifles to Chad.", "asserted + certain"},
		}},
		{"hearsay", [][2]string{
			{"Reports say Mali [sold] gold to Iran.", "reported + probable | ?: say"},
			{"Rumours said Mali had [sold] gold to Iran.", "reported + probable | Rumours: said"},
			{"Unconfirmed accounts say Mali [sold] gold to Iran.", "reported + probable | Unconfirmed accounts: say"},
			{"A forged letter said Mali had [sold] gold to Iran.", "not_asserted + unknown | A forged letter: said"},
			{"A report by the bank said Mali had [sold] gold to Iran.", "asserted + certain | A report by the bank: said"},
		}},
		{"fiction, opposition, ignorance", [][2]string{
			{"In the novel, a colonel [sells] uranium to spies.", "not_asserted + unknown"},
			{"The novel says that a colonel [sold] uranium to spies.", "not_asserted + unknown | The novel: says"},
			{"In the letter, a colonel [sells] uranium to spies.", "asserted + certain"},
			{"The senator is against the [sale] of jets to Chad.", "not_asserted + unknown"},
			{"The firm said it had no knowledge of its chips being [sold] to Chad.", "not_asserted + unknown | The firm: said"},
		}},
		{"statements that are rejected", [][2]string{
			{"Mali rejected the statements regarding the [supply] of drones to Chad.", "reported + probable | ?: statements < denies by Mali"},
			{"Mali rejected statements by Niger about the [supply] of drones to Chad.", "asserted + certain | Niger: statements < denies by Mali"},
		}},
		{"who speaks for whom", [][2]string{
			{"A lawyer for the broker said {her client} had never [shipped] rockets to Libya.", "denied - certain | A lawyer for the broker: said"},
			{"A witness said {her client} had never [shipped] rockets to Libya.", "negated - certain | A witness: said"},
			{"Chad said {the country} had not [sold] tanks to Mali.", "denied - certain | Chad: said"},
			{"Analysts said {the country} had not [sold] tanks to Mali.", "negated - certain | Analysts: said"},
		}},
		{"plan of a headline", [][2]string{
			{"Estonia to [hand] over howitzers, minister confirms", "planned + unknown | minister: confirms"},
		}},
		{"first to say", [][2]string{
			{"Brazil was the first to allege that Chad had [sold] drones to Mali.", "alleged + possible | Brazil: allege"},
		}},
		{"hedged arguments", [][2]string{
			{"Libya [bought] rockets, probably from {Korea}.", "hedged + probable"},
			{"Libya [bought] rockets mainly from {Korea}.", "asserted + certain"},
			{"Libya will go on [buying] rockets, its minister said.", "predicted + probable | its minister: said"},
		}},
		{"origin before the noun", [][2]string{
			{"Chad has no [Russian] jets.", "negated - certain"},
			{"No [Russian] jets were used by Chad.", "negated - certain"},
			{"Chad did not use its [Russian] jets.", "asserted + certain"},
			{"Chad may not be able to fly its [Russian] jets.", "asserted + certain"},
			{"Chad did not use [Russian] jets.", "negated - certain"},
		}},
		{"changes of what goes on", [][2]string{
			{"There was no rise in Iran's [sales] of rockets to Chad.", "asserted + certain"},
			{"The backlog in [sales] of rockets to Chad is not getting shorter.", "asserted + certain"},
			{"Iran's [sales] of rockets to Chad did not take place.", "negated - certain"},
		}},
		{"what follows upon events", [][2]string{
			{"Peru will halt all trade as a result of Iran's [sale] of rockets to Chad.", "asserted + certain"},
			{"Peru may act in response to Iran's [sale] of rockets to Chad.", "asserted + certain"},
			{"Chad broke its pledge to stop when it [sold] rockets to Mali.", "asserted + certain"},
			{"Although Peru plans to [buy] rockets from Iran, the minister could not say whether the deal would be affected.", "planned + unknown"},
			{"The firm is believed to have bought parts, but then to have [exported] them to Iran.", "hedged + probable | ?: believed"},
		}},
		{"two acts under one auxiliary", [][2]string{
			{"Iran will send engineers and [deliver] rockets to Chad.", "predicted + probable"},
			{"Iran may train 300 technicians and [deliver] rockets to Chad.", "hedged + possible"},
		}},
		{"clefts", [][2]string{
			{"It was not Iran that [supplied] the rockets to Syria.", "negated - certain"},
			{"It was Iran that [supplied] the rockets to Syria.", "asserted + certain"},
			{"It wasn't Russia [providing] the rockets to Syria.", "negated - certain"},
		}},
		{"whose statements", [][2]string{
			{"Officials rejected the statements of Egypt about the [sale] of rockets to Syria.", "asserted + certain | Egypt: statements < denies by Officials"},
			{"The minister repeated claims of the [sale] of rockets to Syria by Egypt.", "alleged + possible | The minister: claims"},
		}},
		{"plans before their infinitive", [][2]string{
			{"The firm shared progress made on its plans to [sell] rockets to Chad.", "planned + unknown"},
		}},
		{"parts and wholes", [][2]string{
			{"Rockets make up a third of Chad's [imports].", "asserted + certain"},
		}},
		{"means of a deed", [][2]string{
			{"Iran used the flights to [ship] rockets to Syria.", "asserted + certain"},
			{"Iran bought the planes to [ship] rockets to Syria.", "planned + unknown"},
			{"Egypt foiled a plot by rebels to [smuggle] rockets to Syria.", "prevented - certain"},
		}},
		{"on their way", [][2]string{
			{"Ankara is moving ahead with the [sale] of rockets to Chad.", "planned + unknown"},
			{"The [sale] of rockets to Chad won approval.", "planned + unknown"},
			{"The [sale] of rockets to Chad won him friends.", "asserted + certain"},
			{"The minister is an advocate of the [sale] of rockets to Chad.", "not_asserted + unknown"},
		}},
		{"pictures", [][2]string{
			{"Chad released photos showing that it [received] rockets.", "asserted + certain | Chad: photos"},
		}},
		{"lies and myths", [][2]string{
			{"It is a lie that Egypt [received] tanks from Russia.", "negated - certain"},
			{"It is a myth that Egypt [received] tanks from Russia.", "negated - certain"},
			{"It is not a lie that Egypt [received] tanks from Russia.", "not_asserted + unknown"},
			{"It is a fact that Egypt [received] tanks from Russia.", "asserted + certain"},
		}},
		{"what is lost or left", [][2]string{
			{"Egypt lost a contract to [build] ships for Chad.", "prevented - certain"},
			{"Egypt pulled out of a deal to [supply] turbines to Iran.", "negated - certain"},
			{"Egypt reneged on a contract to [build] ships for Chad.", "prevented - certain"},
			{"Egypt's contract to [build] ships for Chad was torn up.", "prevented - certain"},
			{"Egypt opted out of [buying] tanks from Russia.", "negated - certain"},
			{"Russia talked Egypt out of [selling] turbines to Iran.", "prevented - certain"},
			{"Egypt lost six tanks that Russia had [sold] to it.", "asserted + certain"},
		}},
		{"what a deal sees", [][2]string{
			{"The deal will see Egypt [buy] tanks from Russia.", "predicted + probable"},
			{"The year saw Egypt [buy] tanks from Russia.", "asserted + certain"},
		}},
		{"who relies on whom", [][2]string{
			{"Egypt confirmed that tanks were [sold] to Chad, according to Reuters.", "confirmed + certain | Reuters: according to | Egypt: confirmed"},
			{"It later emerged that Egypt [sold] tanks to Chad.", "asserted + certain"},
		}},
		{"what never was", [][2]string{
			{"The [sale] of tanks to Chad never took place.", "negated - certain"},
			{"The [sale] of tanks to Chad took place in May.", "asserted + certain"},
			{"A planned [sale] of tanks to Chad never materialised.", "negated - certain"},
			{"The [sale] of tanks to Chad, which never took place, was cited.", "negated - certain"},
			{"The [sale] of tanks to Chad, which took place in May, was cited.", "asserted + certain"},
			{"Egypt did everything but [sell] tanks to Chad.", "negated - certain"},
			{"Egypt did nothing but [sell] tanks to Chad.", "asserted + certain"},
			{"Chad's hopes of [buying] tanks from Egypt were dashed.", "prevented - certain"},
		}},
		{"first times", [][2]string{
			{"It would be the first time that Egypt [sold] tanks to Chad.", "conditional + unknown"},
			{"It will be the first time that Egypt [sells] tanks to Chad.", "predicted + probable"},
			{"It was the first time that Egypt [sold] tanks to Chad.", "asserted + certain"},
		}},
		{"what came later", [][2]string{
			{"Egypt would later [sell] six of the jets to Syria.", "asserted + certain"},
			{"Under the plan, Egypt would later [sell] six of the jets to Syria.", "conditional + unknown"},
			{"Egypt would [sell] six of the jets to Syria.", "conditional + unknown"},
		}},
		{"speech", [][2]string{
			{"Officials said that Iran [shipped] rockets to Syria.", "asserted + certain | Officials: said"},
			{"Officials said Iran had [shipped] rockets to Syria.", "asserted + certain | Officials: said"},
			{"Iran [shipped] rockets to Syria, officials said.", "asserted + certain | officials: said"},
			{"Iran, officials said, [shipped] rockets to Syria.", "asserted + certain | officials: said"},
			{"Iran [shipped] rockets to Syria, said a diplomat in Vienna.", "asserted + certain | a diplomat in Vienna: said"},
			{"“Iran [shipped] rockets to Syria,” said the minister.", "asserted + certain | the minister: said"},
			{"“Iran [shipped] rockets to Syria,” the minister said on Monday.", "asserted + certain | the minister: said"},
			{"The minister said: “Iran [shipped] rockets to Syria.”", "asserted + certain | The minister: said"},
			{"Egypt fired back that Iran had [shipped] rockets to Syria.", "asserted + certain | Egypt: fired back"},
			{"Egypt protested, with Cairo firing back that Iran [shipped] rockets to Syria.", "asserted + certain | Cairo: firing back"},
			{"Cairo protested, with Egypt saying Belarus built it to hide tanks and Minsk firing back that Iran [shipped] rockets to Syria.", "asserted + certain | Minsk: firing back"},
			{"Egypt called a meeting on the [sale] of rockets to Syria.", "asserted + certain"},
			{"Egypt objected that Iran had [shipped] rockets to Syria.", "asserted + certain | Egypt: objected"},
			{"Officials gave assurances that Iran [shipped] rockets to Syria.", "asserted + certain | Officials: assurances"},
			{"The minister's message was that Iran [shipped] rockets to Syria.", "asserted + certain | The minister: message"},
			{"The minister is of the opinion that Iran [shipped] rockets to Syria.", "hedged + probable | The minister: opinion"},
			{"Officials groused that Iran [shipped] rockets to Syria.", "asserted + certain | Officials: groused"},
			{"“Iran [shipped] rockets to Syria,” the minister thundered.", "asserted + certain | the minister: thundered"},
			{"The envoy told parliament that Iran had [shipped] rockets to Syria.", "asserted + certain | The envoy: told"},
			{"As the general put it, Iran [shipped] rockets to Syria.", "asserted + certain | the general: put it"},
			{"As the ministry noted, Iran [shipped] rockets to Syria.", "asserted + certain | the ministry: noted"},
			{"According to the ministry, Iran [shipped] rockets to Syria.", "asserted + certain | the ministry: According to"},
			{"Iran [shipped] rockets to Syria, according to two diplomats.", "asserted + certain | two diplomats: according to"},
			{"The report, which was published on Monday, says Iran [shipped] rockets to Syria.", "asserted + certain | The report: says"},
			{"The general announced the [sale] of rockets to Syria.", "asserted + certain | The general: announced"},
			{"The panel found that Iran [shipped] rockets to Syria.", "asserted + certain | The panel: found"},
			{"Satellite imagery shows that Iran [built] a plant in Syria.", "asserted + certain | Satellite imagery: shows"},
			{"The treasury sanctioned the firm for [shipping] rockets to Syria.", "asserted + certain | The treasury: sanctioned"},
			{"Canada imposed sanctions on two companies and a broker for [selling] rockets to Syria.", "asserted + certain | Canada: sanctions"},
			{"A court convicted the broker of [selling] rockets to Syria.", "asserted + certain | A court: convicted"},
		}},
		{"chains", [][2]string{
			{"According to the editor, the agency believes Iran has [sent] shells to Syria.", "hedged + probable | the editor: According to | the agency: believes"},
			{"The minister said the agency believes that Iran [sent] shells.", "hedged + probable | The minister: said | the agency: believes"},
			{"Reuters reported, citing two officials, that Iran had [sent] shells to Syria.", "asserted + certain | Reuters: reported | two officials: citing"},
			{"The Harbour Times, quoting officials familiar with the talks, reported this month that Iran had [sent] shells.", "asserted + certain | The Harbour Times: reported | officials familiar: quoting"},
			{"Iran [sent] shells to Syria, Reuters reported, citing two officials.", "asserted + certain | Reuters: reported | two officials: citing"},
			{"The newspaper quoted a general as saying that Iran had [sent] shells to Syria.", "asserted + certain | The newspaper: quoted | a general: saying"},
			{"The paper said officials had reported that Iran [sent] shells to Syria.", "reported + probable | The paper: said | officials: reported"},
		}},
		{"media", [][2]string{
			{"Reuters reported that Iran had [sent] shells to Syria.", "reported + probable | Reuters: reported"},
			{"Reuters said Iran had [sent] shells to Syria.", "reported + probable | Reuters: said"},
			{"Iran reportedly [sent] shells to Syria.", "reported + probable | ?: reportedly"},
			{"There are reports that Iran [sent] shells to Syria.", "reported + probable | ?: reports"},
			{"According to reports, Iran [sent] shells to Syria.", "reported + probable | ?: According to"},
			{"It was reported that Iran [sent] shells to Syria.", "reported + probable | ?: reported"},
		}},
		{"allegation", [][2]string{
			{"Washington claims that Iran [sent] shells to Syria.", "alleged + possible | Washington: claims"},
			{"Iran allegedly [sent] shells to Syria.", "alleged + possible | ?: allegedly"},
			{"The prosecutor accused the firm of [selling] rockets to Syria.", "alleged + possible | The prosecutor: accused"},
			{"The firm was accused of [selling] rockets to Syria.", "alleged + possible | ?: accused"},
			{"The firm was accused by prosecutors of [selling] rockets to Syria.", "alleged + possible | prosecutors: accused"},
			{"Egypt blamed Iran for the [sale] of rockets to Syria.", "alleged + possible | Egypt: blamed"},
			{"The firm was charged with [selling] rockets to Syria.", "alleged + possible | ?: charged"},
			{"Iran is alleged to have [sent] shells to Syria.", "alleged + possible | ?: alleged"},
			{"The envoy repeated the allegation that Iran [sent] shells to Syria.", "alleged + possible | The envoy: allegation"},
			{"Police are looking into the alleged [sale] of rockets to Syria.", "alleged + possible | Police: looking into | ?: alleged"},
			{"Washington's claim that Iran [sent] shells surprised nobody.", "alleged + possible | Washington: claim"},
			{"The firm is suspected of [selling] rockets to Syria.", "alleged + possible | ?: suspected of"},
		}},
		{"confirmation and admission", [][2]string{
			{"The ministry confirmed that Iran had [sent] shells to Syria.", "confirmed + certain | The ministry: confirmed"},
			{"The firm admitted [selling] rockets to Syria.", "admitted + certain | The firm: admitted"},
			{"The general acknowledged that his army had [sold] rockets to Syria.", "admitted + certain | The general: acknowledged"},
		}},
		{"hedges", [][2]string{
			{"Iran may have [sent] shells to Syria.", "hedged + possible"},
			{"Iran might [sell] rockets to Syria.", "hedged + possible"},
			{"Iran could [sell] rockets to Syria.", "hedged + possible"},
			{"Iran has probably [sent] shells to Syria.", "hedged + probable"},
			{"Iran is likely to have [sent] shells to Syria.", "hedged + probable"},
			{"Iran appears to have [sent] shells to Syria.", "hedged + probable"},
			{"It appears that Iran [sent] shells to Syria.", "hedged + probable"},
			{"It is possible that Iran [sent] shells to Syria.", "hedged + possible"},
			{"Iran is believed to have [sent] shells to Syria.", "hedged + probable | ?: believed"},
			{"Analysts suspect that Iran [sent] shells to Syria.", "hedged + possible | Analysts: suspect"},
			{"The evidence suggests that Iran [sent] shells to Syria.", "hedged + possible | The evidence: suggests"},
			{"Officials said Iran may have [sent] shells to Syria.", "hedged + possible | Officials: said"},
			{"The agency concluded that Iran [sent] shells to Syria.", "asserted + certain | The agency: concluded"},
			{"Amid speculation that Iran is [sending] shells to Syria, talks began.", "hedged + possible | ?: speculation"},
			{"Iran must have [sent] the shells to Syria.", "hedged + probable"},
		}},
		{"prediction and plan", [][2]string{
			{"Iran will [sell] rockets to Syria.", "predicted + probable"},
			{"Iran is expected to [sell] rockets to Syria.", "predicted + probable"},
			{"The general warned that Iran would [sell] rockets to Syria.", "predicted + probable | The general: warned"},
			{"Officials said Iran would [sell] rockets to Syria.", "predicted + probable | Officials: said"},
			{"Iran plans to [sell] rockets to Syria.", "planned + unknown"},
			{"Iran made plans to [sell] rockets to Syria.", "planned + unknown"},
			{"Iran received orders to [ship] rockets to Syria.", "planned + unknown"},
			{"Iran agreed to [sell] rockets to Syria.", "planned + unknown"},
			{"Iran pledged to [sell] rockets to Syria.", "planned + unknown | Iran: pledged"},
			{"Iran promised that it would [sell] rockets to Syria.", "planned + unknown | Iran: promised"},
			{"Iran is to [deliver] rockets to Syria next year.", "planned + unknown"},
			{"Iran is set to [deliver] rockets to Syria next year.", "planned + unknown"},
			{"The parliament approved the [sale] of rockets to Syria.", "planned + unknown"},
			{"Oman gave the green light for the [sale] of rockets to Syria.", "planned + unknown"},
			{"Oman gave the go-ahead to the [sale] of rockets to Syria.", "planned + unknown"},
			{"Oman gave a loan for the [sale] of rockets to Syria.", "asserted + certain"},
			{"The two sides signed a contract for the [delivery] of rockets.", "planned + unknown"},
			{"Iran announced plans to [sell] rockets to Syria.", "planned + unknown | Iran: announced"},
			{"The planned [sale] of rockets to Syria drew protests.", "planned + unknown"},
			{"Iran offered to [sell] rockets to Syria.", "offered + unknown | Iran: offered"},
			{"Iran tried to [sell] rockets to Syria.", "attempted + unknown"},
			{"Iran sought to [buy] rockets from Syria.", "attempted + unknown"},
			{"Iran took steps to [sell] rockets to Syria.", "attempted + unknown"},
			{"Sanctions made it harder for Iran to [sell] rockets to Syria.", "not_asserted + unknown"},
			{"The law makes it possible for Iran to [sell] rockets to Syria.", "hedged + possible"},
			{"It is cheaper for Iran to [sell] rockets to Syria.", "not_asserted + unknown"},
			{"The broker's attempt to [ship] rockets to Syria took months.", "attempted + unknown"},
			{"Syria has ordered ten tanks to be [delivered] by Iran.", "planned + unknown"},
			{"Iran to [sell] rockets to Syria", "planned + unknown"},
			{"Iran vied to [sell] rockets to Syria.", "planned + unknown"},
			{"Iran raced to [sell] rockets to Syria.", "planned + unknown"},
			{"Syria convinced Iran to [sell] it rockets.", "planned + unknown"},
			{"The law lets Iran [sell] rockets to Syria.", "planned + unknown"},
			{"Iran has to [sell] rockets to Syria.", "not_asserted + unknown"},
			{"Iran has no reason to [sell] rockets to Syria.", "not_asserted + unknown"},
			{"Iran had to [sell] rockets to Syria.", "asserted + certain"},
			{"Iran happened to [sell] rockets to Syria.", "asserted + certain"},
			{"Iran remembered to [ship] the rockets.", "asserted + certain"},
			{"Iran turned out to have [sold] rockets to Syria.", "asserted + certain"},
			{"Iran was seen [delivering] rockets to Syria.", "asserted + certain"},
			{"Debts led Iran to [sell] rockets to Syria.", "asserted + certain"},
			{"Iran used to [sell] rockets to Syria.", "asserted + certain"},
			{"Iran managed to [sell] rockets to Syria.", "asserted + certain"},
			{"Iran began [shipping] rockets to Syria.", "asserted + certain"},
			{"Iran continued to [ship] rockets to Syria.", "asserted + certain"},
		}},
		{"condition and question", [][2]string{
			{"If Iran [sells] rockets to Syria, the talks will end.", "conditional + unknown"},
			{"Iran would [ship] rockets to Syria if the talks failed.", "conditional + unknown"},
			{"Iran would have [shipped] rockets to Syria.", "conditional + unknown"},
			{"Unless the talks succeed, Iran will [ship] rockets to Syria.", "conditional + unknown"},
			{"Did Iran [ship] rockets to Syria?", "questioned + unknown"},
			{"Police are investigating whether Iran [shipped] rockets to Syria.", "questioned + unknown | Police: investigating"},
			{"It is unclear whether Iran [shipped] rockets to Syria.", "questioned + unknown"},
			{"Reporters asked if Iran had [shipped] rockets to Syria.", "questioned + unknown | Reporters: asked"},
			{"Who [sold] the rockets to Syria?", "asserted + certain"},
		}},
		{"negation", [][2]string{
			{"Iran did not [ship] rockets to Syria.", "negated - certain"},
			{"Iran didn’t [ship] rockets to Syria.", "negated - certain"},
			{"Iran didn't [ship] rockets to Syria.", "negated - certain"},
			{"Iran won’t be [shipping] rockets to Syria.", "negated - probable"},
			{"Officials alleged that Iran not only has tanks, but has also [sold] some.", "alleged + possible | Officials: alleged"},
			{"Iran never [shipped] rockets to Syria.", "negated - certain"},
			{"Iran no longer [sells] rockets to Syria.", "halted + certain"},
			{"No country has [sold] rockets to Syria.", "negated - certain"},
			{"Iran has [sold] no rockets to Syria.", "negated - certain"},
			{"Neither Iran nor Egypt has [sold] rockets to Syria.", "negated - certain"},
			{"Nobody [sold] rockets to Syria.", "negated - certain"},
			{"There was no [sale] of rockets to Syria.", "negated - certain"},
			{"Iran won the war without [selling] rockets to Syria.", "negated - certain"},
			{"Iran refused to [sell] rockets to Syria.", "negated - certain"},
			{"Iran will not [sell] rockets to Syria.", "negated - probable"},
			{"The minister said Iran would never [sell] rockets to Syria.", "negated - probable | The minister: said"},
			{"Iran will refuse to [sell] rockets to Syria.", "negated - probable"},
			{"Iran is not expected to [sell] rockets to Syria.", "negated - probable"},
			{"It is impossible for Iran to [sell] rockets to Syria.", "negated - certain"},
			{"The law makes it impossible for Iran to [sell] rockets to Syria.", "negated - certain"},
			{"It is not impossible that Iran [sold] rockets to Syria.", "hedged + possible"},
			{"It is not possible that Iran [sold] rockets to Syria.", "negated - certain"},
			{"Iran is too weak to [sell] rockets to Syria.", "negated - certain"},
			{"Iran has no way to [sell] rockets to Syria.", "negated - certain"},
			{"Iran pushed back that it had [sold] no rockets to Syria.", "negated - certain | Iran: pushed back"},
			{"Iran cannot [sell] rockets to Syria.", "negated - certain"},
			{"Iran may not have [sold] rockets to Syria.", "negated - possible"},
			{"Officials said that Iran had not [sold] rockets to Syria.", "negated - certain | Officials: said"},
			{"The agency does not believe that Iran [sold] rockets to Syria.", "negated - probable | The agency: believe"},
			{"Iran does not appear to have [sold] rockets to Syria.", "negated - probable"},
			{"Iran has not only [sold] rockets to Syria but trained its crews.", "asserted + certain"},
			{"Iran is unlikely to [sell] rockets to Syria.", "hedged - probable"},
			{"Iran has yet to [deliver] the rockets.", "negated - certain"},
			{"Instead of [selling] rockets, Iran gave them away.", "negated - certain"},
			{"The newspaper quoted a general as saying that no state had [delivered] rockets.", "negated - certain | The newspaper: quoted | a general: saying"},
			{"Iran did not [sell] or give rockets to Syria.", "negated - certain"},
			{"Iran did not sell or [give] rockets to Syria.", "negated - certain"},
			{"Iran did not keep the rockets but [sold] them to Syria.", "asserted + certain"},
			{"Iran did not plan to [sell] rockets to Syria.", "negated - certain"},
			{"Iran falsely claimed to have [sold] rockets to Syria.", "negated - certain | Iran: claimed"},
		}},
		{"denial", [][2]string{
			{"Iran denied that it [sold] rockets to Syria.", "denied - certain | Iran: denied"},
			{"Iran denied [selling] rockets to Syria.", "denied - certain | Iran: denied"},
			{"Iran has repeatedly denied [supplying] rockets to Syria.", "denied - certain | Iran: denied"},
			{"Iran denied the [sale] of rockets to Syria.", "denied - certain | Iran: denied"},
			{"The minister said Iran denies [selling] rockets to Syria.", "denied - certain | The minister: said | Iran: denies"},
			{"{Iran} said it had not [sold] rockets to Syria.", "denied - certain | Iran: said"},
			{"Egypt said {Iran} had not [sold] rockets to Syria.", "negated - certain | Egypt: said"},
			{"“We have never [sold] rockets to Syria,” said {Iran}.", "denied - certain | Iran: said"},
			{"Iran denied that it had never [paid] for the rockets.", "asserted + certain | Iran: denied"},
			{"Iran did not deny [selling] rockets to Syria.", "not_asserted + unknown | Iran: deny"},
			{"Iran denied buying grain and accused Egypt of [selling] rockets to Chad.", "alleged + possible | Iran: accused"},
			{"Iran denied reports that it had [sold] rockets to Syria.", "reported + probable | ?: reports < denies by Iran"},
			{"Iran rejected allegations by Egypt that it had [sold] rockets to Syria.", "alleged + possible | Egypt: allegations < denies by Iran"},
		}},
		{"not asserted", [][2]string{
			{"Officials did not say that Iran [sold] rockets to Syria.", "not_asserted + unknown | Officials: say"},
			{"There is no evidence that Iran [sold] rockets to Syria.", "not_asserted + unknown"},
			{"The ministry declined to say whether Iran had [sold] rockets to Syria.", "not_asserted + unknown | The ministry: say"},
			{"Washington urged Iran to [sell] rockets to Syria.", "not_asserted + unknown | Washington: urged"},
			{"Egypt called for the [delivery] of more rockets.", "not_asserted + unknown | Egypt: called for"},
			{"The firm will not acknowledge that it [sold] rockets to Syria.", "not_asserted + unknown | The firm: acknowledge"},
			{"Iran should [sell] rockets to Syria.", "not_asserted + unknown"},
			{"Officials could not confirm that Iran [sold] rockets to Syria.", "not_asserted + unknown | Officials: confirm"},
			{"Washington urged Iran to stop [selling] rockets to Syria.", "not_asserted + unknown | Washington: urged"},
		}},
		{"prevented and halted", [][2]string{
			{"Iran failed to [deliver] the rockets.", "prevented - certain"},
			{"Egypt blocked the [shipment] of rockets to Syria.", "prevented - certain"},
			{"Egypt banned the [export] of rockets to Syria.", "prevented - certain"},
			{"Egypt prevented Iran from [shipping] rockets to Syria.", "prevented - certain"},
			{"Egypt kept Iran from [shipping] rockets to Syria.", "prevented - certain"},
			{"He asked how the mines can keep [producing] coal, while prices fall.", "questioned + unknown | He: asked"},
			{"The cancelled [sale] cost the firm millions.", "prevented - certain"},
			{"Iran stopped [shipping] rockets to Syria.", "halted + certain"},
			{"Customs officers stopped a [shipment] of rockets.", "prevented - certain"},
			{"Iran suspended [deliveries] of rockets to Syria.", "halted + certain"},
			{"Iran halted the [export] of rockets.", "halted + certain"},
			{"The [deliveries] of rockets to Syria stopped in May.", "halted + certain"},
			{"Iran did not stop [shipping] rockets to Syria.", "asserted + certain"},
			{"Iran will not stop [shipping] rockets to Syria.", "asserted + certain"},
			{"Iran is forbidden to [ship] rockets to Syria.", "prevented - certain"},
			{"Egypt did nothing to stop the [shipments] of rockets to Syria.", "asserted + certain"},
			{"Egypt did little to stop the [shipments] of rockets to Syria.", "asserted + certain"},
			{"Egypt plans to halt its [exports] of rockets to Syria.", "asserted + certain"},
			{"If Egypt stops its [exports] of rockets, Syria will suffer.", "asserted + certain"},
			{"Egypt is considering stopping its [exports] of rockets.", "asserted + certain"},
			{"Egypt wants to cut its reliance on [imports] of rockets from Iran.", "asserted + certain"},
			{"Egypt tried to stop the [shipment] of rockets to Syria.", "not_asserted + unknown"},
			{"Egypt is trying to limit its [exports] of rockets to Syria.", "asserted + certain"},
			{"Egypt will cut its [imports] of rockets from Iran.", "asserted + certain"},
			{"Officials said Iran may reduce its [shipments] of rockets.", "asserted + certain | Officials: said"},
			{"The cut in [deliveries] of rockets may hurt Syria.", "asserted + certain"},
			{"Iran cut its [deliveries] of rockets to zero.", "halted + certain"},
			{"Iranian [exports] of rockets may double.", "asserted + certain"},
			{"Iran may increase its [exports] of rockets.", "hedged + possible"},
			{"Egypt failed to stop the [shipment] of rockets to Syria.", "asserted + certain"},
			{"Iran did not fail to [deliver] the rockets.", "asserted + certain"},
			{"An export [ban] on rockets is in force.", "asserted + certain"},
		}},
		{"presupposition", [][2]string{
			{"Egypt did not use the rockets that Iran had [sold] to it.", "asserted + certain"},
			{"Egypt may use the rockets that Iran [sold] to it.", "asserted + certain"},
			{"Egypt said the rockets that Iran had [sold] were old.", "asserted + certain | Egypt: said"},
			{"Egypt denied using the rockets that Iran had [sold] to it.", "not_asserted + unknown | Egypt: denied"},
			{"Prices did not fall after Iran [sold] rockets to Syria.", "asserted + certain"},
			{"Iran built the port to [ship] rockets to Syria.", "planned + unknown"},
			{"Iran earned money by [selling] rockets to Syria.", "asserted + certain"},
		}},
		{"coordination", [][2]string{
			{"Officials said that Iran sold rockets and [shipped] them to Syria.", "asserted + certain | Officials: said"},
			{"Iran may sell or [give] rockets to Syria.", "hedged + possible"},
			{"Iran agreed to build and [deliver] rockets.", "planned + unknown"},
			{"Officials in Cairo and Ankara said Iran [sold] rockets to Syria.", "asserted + certain | Officials in Cairo and Ankara: said"},
			{"Iran agreed to lead the talks and [provide] engines.", "planned + unknown"},
			{"Egypt and Turkey said Iran [sold] rockets to Syria.", "asserted + certain | Egypt and Turkey: said"},
		}},
		{"raising and impersonal", [][2]string{
			{"Iran is said to have [supplied] the engines.", "reported + probable | ?: said"},
			{"Iran is reported to be [building] a plant in Syria.", "reported + probable | ?: reported"},
			{"Iran is thought by analysts to have [supplied] the engines.", "hedged + probable | analysts: thought"},
			{"It is believed that Iran [supplied] the engines.", "hedged + probable | ?: believed"},
			{"Iran was found to have [supplied] the engines.", "asserted + certain"},
			{"Iran is known to have [supplied] the engines.", "asserted + certain"},
			{"Iran is rumoured to be [selling] tanks.", "reported + probable | ?: rumoured"},
			{"The engines are believed to have been [supplied] by Iran.", "hedged + probable | ?: believed"},
			{"There is speculation that Iran [supplied] the engines.", "hedged + possible | ?: speculation"},
			{"There are fears that Iran will [sell] tanks.", "predicted + probable | ?: fears"},
			{"There is evidence that Iran [supplied] the engines.", "asserted + certain | evidence: evidence"},
			{"There is a possibility that Iran [supplied] the engines.", "hedged + possible"},
			{"It remains unclear whether Iran [supplied] the engines.", "questioned + unknown"},
			{"It is likely that Iran [supplied] the engines.", "hedged + probable"},
			{"It is unlikely that Iran [supplied] the engines.", "hedged - probable"},
		}},
		{"passives of command", [][2]string{
			{"The firm was ordered to [deliver] the engines.", "planned + unknown"},
			{"The firm was allowed to [export] the engines.", "planned + unknown"},
			{"The firm was asked to [deliver] the engines.", "planned + unknown"},
			{"The firm was forced to [sell] its engines.", "asserted + certain"},
			{"The firm was barred from [selling] engines.", "prevented - certain"},
			{"The firm was told to [deliver] the engines.", "planned + unknown"},
			{"The firm was fined for [selling] engines to Iran.", "asserted + certain | ?: fined"},
			{"Two men were charged with [smuggling] engines to Iran.", "alleged + possible | ?: charged"},
			{"Two men were arrested on suspicion of [smuggling] engines.", "alleged + possible | ?: suspicion of"},
			{"The broker, accused of [selling] engines to Iran, left the country.", "alleged + possible | ?: accused"},
			{"The broker pleaded guilty to [selling] engines to Iran.", "admitted + certain | The broker: pleaded guilty"},
			{"The broker pleaded not guilty to [selling] engines.", "denied - certain | The broker: pleaded not guilty"},
		}},
		{"nominal predicates", [][2]string{
			{"The minister denied any [sale] of engines to Iran.", "denied - certain | The minister: denied"},
			{"The government approved the [export] of engines.", "planned + unknown"},
			{"The two sides discussed the [sale] of engines.", "planned + unknown"},
			{"Talks on the [sale] of engines began in May.", "planned + unknown"},
			{"Plans for the [sale] of engines were shelved.", "prevented - certain"},
			{"The firm won a contract for the [delivery] of engines.", "planned + unknown"},
			{"The minister confirmed the [sale] of engines.", "confirmed + certain | The minister: confirmed"},
			{"The minister defended the [sale] of engines.", "asserted + certain | The minister: defended"},
			{"Critics condemned the [sale] of engines.", "asserted + certain | Critics: condemned"},
			{"The suspected [shipment] of engines was traced to Iran.", "hedged + possible | ?: suspected"},
			{"The possible [sale] of engines worries traders.", "hedged + possible"},
			{"The [sale] of engines was cancelled.", "prevented - certain"},
			{"The [sale] of engines was blocked by parliament.", "prevented - certain"},
			{"[Deliveries] of engines have been suspended.", "halted + certain"},
			{"[Deliveries] of engines will begin in May.", "predicted + probable"},
			{"[Deliveries] of engines began in May.", "asserted + certain"},
			{"The [delivery] of engines is expected in May.", "predicted + probable"},
			{"The minister announced a halt to [deliveries] of engines.", "halted + certain | The minister: announced"},
			{"Parliament called for an end to [deliveries] of engines.", "not_asserted + unknown | Parliament: called for"},
			{"A ban on the [export] of engines took effect.", "prevented - certain"},
			{"Iran stepped up [shipments] of engines.", "asserted + certain"},
			{"No [shipments] of engines took place.", "negated - certain"},
			{"No [shipment] of engines has arrived.", "negated - certain"},
			{"Proof of the [sale] of engines was found.", "asserted + certain | Proof: Proof"},
			{"Reports of the [sale] of engines were wrong.", "reported + probable | ?: Reports"},
			{"Allegations of arms [sales] to Iran were made by Egypt.", "alleged + possible | ?: Allegations"},
			{"The firm had no role in the [sale] of engines.", "negated - certain"},
			{"The firm played a part in the [sale] of engines.", "asserted + certain"},
			{"Rumours about a [sale] of engines drove up prices.", "reported + probable | ?: Rumours"},
		}},
		{"questions of knowledge", [][2]string{
			{"The ministry did not confirm that Iran [supplied] the engines.", "not_asserted + unknown | The ministry: confirm"},
			{"The ministry has not said whether Iran [supplied] the engines.", "not_asserted + unknown | The ministry: said"},
			{"The ministry refused to confirm that Iran [supplied] the engines.", "not_asserted + unknown | The ministry: confirm"},
			{"The ministry does not know who [supplied] the engines.", "not_asserted + unknown | The ministry: know"},
			{"The ministry wants to know whether Iran [supplied] the engines.", "questioned + unknown | The ministry: know"},
			{"Egypt doubts that Iran [supplied] the engines.", "hedged - probable | Egypt: doubts"},
			{"Inspectors found no evidence that Iran [supplied] the engines.", "not_asserted + unknown | Inspectors: found"},
			{"Inspectors found no sign of Iran [supplying] engines.", "not_asserted + unknown | Inspectors: found"},
		}},
		{"plans with outcome", [][2]string{
			{"Iran agreed last year to [deliver] engines to Syria.", "planned + unknown"},
			{"Iran has promised Syria to [deliver] engines.", "planned + unknown | Iran: promised"},
			{"Iran vowed to keep [supplying] engines.", "planned + unknown | Iran: vowed"},
			{"Iran intends to continue [supplying] engines.", "planned + unknown"},
			{"Iran refused to stop [supplying] engines.", "asserted + certain"},
			{"Iran is preparing to [deliver] engines.", "planned + unknown"},
			{"Iran wants to [sell] engines to Syria.", "planned + unknown"},
			{"Iran is ready to [sell] engines to Syria.", "planned + unknown"},
			{"Iran is due to [deliver] the engines in May.", "planned + unknown"},
			{"The engines are due to be [delivered] in May.", "planned + unknown"},
			{"Iran is going to [sell] engines to Syria.", "predicted + probable"},
			{"Iran can [produce] engines.", "hedged + possible"},
			{"Iran is able to [produce] engines.", "hedged + possible"},
			{"Iran is capable of [producing] engines.", "hedged + possible"},
			{"Iran is unable to [produce] engines.", "negated - certain"},
			{"Iran considered [selling] engines to Syria.", "planned + unknown"},
			{"Iran is considering [supplying] engines to Syria, the paper reported.", "planned + unknown | the paper: reported"},
			{"Iran decided against [selling] engines to Syria.", "negated - certain"},
			{"Iran threatened to [supply] engines to Syria.", "planned + unknown | Iran: threatened"},
			{"Iran says it will [supply] engines to Syria.", "predicted + probable | Iran: says"},
			{"Iran said it was [supplying] engines to Syria.", "asserted + certain | Iran: said"},
			{"Iran has stopped short of [supplying] engines.", "negated - certain"},
			{"Iran was about to [ship] engines.", "planned + unknown"},
			{"Iran used to [ship] engines to Syria.", "asserted + certain"},
			{"Iran helped Syria [build] a plant.", "asserted + certain"},
			{"The money was used to [buy] engines.", "asserted + certain"},
		}},
		{"offices, seizures, comments", [][2]string{
			{"Turkey seems to have [sold] engines to Syria, according to a tender notice.", "hedged + probable | a tender notice: according to"},
			{"Iran [received] two boats from Egypt, the defence ministry said, as it tries to keep an eye on its coast.", "asserted + certain | the defence ministry: said"},
			{"In the view of Anna Berg, Syria [depends] on Iran for engines.", "hedged + probable | Anna Berg: In the view"},
			{"The army was “almost certainly” [buying] engines.", "hedged + probable"},
			{"Police intercepted a truck [carrying] engines to Syria.", "prevented - certain"},
			{"Police seized engines that Iran had [sold] to Syria.", "asserted + certain"},
			{"Police seized [Iranian-made] engines.", "asserted + certain"},
			{"Police intercepted a truck carrying [Iranian-made] engines.", "asserted + certain"},
			{"Egypt banned [Iranian-made] engines.", "asserted + certain"},
			{"It further alleges that the firm [sold] engines to Syria.", "alleged + possible | It: alleges"},
			{"It continues to investigate whether the firm [sold] engines.", "questioned + unknown | It: investigate"},
			{"Had Iran [sold] the engines, Syria would have won.", "conditional + unknown"},
			{"There is no doubt that Iran [sold] the engines.", "asserted + certain"},
			{"It is unclear whether Iran will [sell] the engines.", "questioned + unknown"},
			{"Would Iran [sell] engines to Syria?", "questioned + unknown"},
			{"Iran [pledged] engines to Syria.", "planned + unknown | Iran: pledged"},
			{"Iran offered to [sell] engines, but Cairo never replied.", "offered + unknown | Iran: offered"},
			{"Zinc was [sold] to China last year, up 4 percent, customs data show.", "asserted + certain | customs data: show"},
			{"The police were looking at a depot that held engines that Iran [sold] to Syria.", "asserted + certain"},
			{"We urge Iran to [donate] engines.", "not_asserted + unknown"},
			{"Iran was not asked to help and did not [supply] the engines.", "negated - certain"},
		}},
		{"guilt and blame", [][2]string{
			{"The jury found two traders guilty of [selling] engines.", "asserted + certain | The jury: found"},
			{"The jury found the men not guilty of [selling] engines.", "negated - certain"},
			{"A dealer was found guilty in a Cairo court of trying to [sell] engines.", "attempted + unknown | ?: found guilty"},
			{"The ministry held Iran responsible for [selling] engines.", "alleged + possible | The ministry: held"},
			{"The ministry is responsible for [selling] engines.", "asserted + certain"},
			{"The envoy accused Syria of fuelling the war by [buying] engines.", "alleged + possible | The envoy: accused"},
			{"The envoy accused Syria of secretly funding the war by [buying] engines.", "alleged + possible | The envoy: accused"},
			{"The envoy said Syria had violated a ban on [selling] engines.", "asserted + certain | The envoy: said"},
			{"The envoy said Syria had not breached a ban on [selling] engines.", "negated - certain | The envoy: said"},
			{"Syria upheld a ban on [selling] engines.", "prevented - certain"},
			{"The court sentenced three men to prison for [selling] engines.", "asserted + certain | The court: sentenced"},
		}},
		{"signing", [][2]string{
			{"Egypt on Friday signed an agreement with a firm to [build] a plant.", "planned + unknown"},
			{"Egypt signed up two firms to [build] a plant.", "planned + unknown"},
			{"Egypt raised [imports] of engines from Iran.", "asserted + certain"},
		}},
		{"pledges not to", [][2]string{
			{"{Egypt} pledged not to sell rockets, not to [build] engines and not to buy fuel.", "negated - unknown | Egypt: pledged"},
			{"{Egypt} said it did not [build] engines.", "denied - certain | Egypt: said"},
		}},
		{"accused through the tree", [][2]string{
			{"Iran is suspected by Egypt of [selling] rockets to Chad.", "alleged + possible | Egypt: suspected"},
			{"Iran has long been suspected by two neighbours of secretly [selling] rockets.", "alleged + possible | two neighbours: suspected"},
			{"Iran is suspected by Egypt of involvement in the [shipment] of rockets.", "alleged + possible | Egypt: suspected"},
			{"The firm was blamed by Egypt for [supplying] engines to Chad.", "alleged + possible | Egypt: blamed"},
			{"Two men were charged by prosecutors with [smuggling] engines to Iran.", "alleged + possible | prosecutors: charged"},
			{"Iran suspects that Egypt [sold] rockets to Chad.", "hedged + possible | Iran: suspects"},
			{"A court acquitted the broker of [selling] engines to Iran.", "denied - certain | A court: acquitted"},
		}},
		{"two reversals", [][2]string{
			{"Without a licence Turkey cannot [sell] rockets to Chad.", "negated - certain"},
			{"Iran did not [sell] rockets without a licence.", "negated - certain"},
			{"Nobody doubts that Iran [sold] rockets to Chad.", "hedged + probable"},
			{"Few doubt that Iran [sold] rockets to Chad.", "hedged + probable"},
			{"There is little doubt that Iran [sold] rockets to Chad.", "hedged + probable"},
			{"Egypt does not doubt that Iran [sold] rockets to Chad.", "hedged + probable | Egypt: doubt"},
			{"There is some doubt that Iran [sold] rockets to Chad.", "hedged - probable"},
			{"Few believe that Iran [sold] rockets to Chad.", "negated - probable"},
			{"A few believe that Iran [sold] rockets to Chad.", "hedged + probable | A few: believe"},
			{"There is little evidence that Iran [sold] rockets to Chad.", "not_asserted + unknown"},
			{"Few countries [sold] rockets to Chad.", "asserted + certain"},
			{"It is not true that Iran did not [sell] the rockets.", "asserted + certain"},
			{"Egypt denied blocking the [sale] of rockets to Chad.", "not_asserted + unknown | Egypt: denied"},
			{"Iran did not hesitate to [sell] rockets to Chad.", "asserted + certain"},
		}},
		{"attitudes to a deed", [][2]string{
			{"Egypt balked at [sending] tanks to Chad.", "negated - certain"},
			{"Egypt shied away from [sending] tanks to Chad.", "negated - certain"},
			{"Egypt held off on [sending] tanks to Chad.", "negated - certain"},
			{"Egypt ruled out [sending] tanks to Chad.", "negated - certain"},
			{"Egypt is wary of [sending] tanks to Chad.", "not_asserted + unknown"},
			{"Egypt drifted away from [selling] tanks to Chad.", "not_asserted + unknown"},
			{"The voters are against [sending] tanks to Chad.", "not_asserted + unknown"},
			{"The minister objected to [sending] tanks to Chad.", "not_asserted + unknown | The minister: objected"},
			{"Egypt grew rich from [selling] tanks to Chad.", "asserted + certain"},
			{"Egypt lifted its ban on [selling] tanks to Chad.", "planned + unknown"},
			{"The embargo on [sales] of tanks to Chad was eased.", "planned + unknown"},
			{"Egypt maintained its ban on [selling] tanks to Chad.", "prevented - certain"},
			{"Egypt approved the possible [sale] of tanks to Chad.", "planned + unknown"},
			{"The minister would rather resign than [sell] tanks to Chad.", "negated - certain"},
			{"Egypt never [sold] tanks to Chad; Oman has said otherwise.", "negated - certain"},
			{"Egypt rejected as false a U.N. report saying it [armed] the rebels.", "asserted + certain | a U.N. report: saying"},
			{"The [sale] of tanks to Chad approved by Congress was huge.", "planned + unknown"},
			{"Report: Egypt to [buy] Turkish tanks", "planned + unknown | Report: :"},
			{"This fuss that Iran has [provided] drones to Russia is tiresome.", "not_asserted + unknown"},
			{"The irony that Egypt [sold] drones to Chad is plain.", "asserted + certain"},
			{"Egypt profits from [selling] tanks to Chad.", "asserted + certain"},
			{"Officials blocked Egypt from [selling] tanks to Chad.", "prevented - certain"},
			{"A clause detached Egypt from [selling] tanks to Chad.", "not_asserted + unknown"},
			{"The firm, he added, would [sell] tanks to Chad.", "predicted + probable | he: added"},
			{"Egypt is proud of [selling] tanks to Chad.", "asserted + certain"},
			{"Iran talked Egypt into [selling] tanks to Chad.", "asserted + certain"},
			{"Iran may talk Egypt into [selling] tanks to Chad.", "hedged + possible"},
		}},
		{"so or not so", [][2]string{
			{"It is not the case that Iran [sold] rockets to Chad.", "negated - certain"},
			{"It is the case that Iran [sold] rockets to Chad.", "asserted + certain"},
			{"It is not clear that Iran [sold] rockets to Chad.", "not_asserted + unknown"},
			{"It is clear that Iran [sold] rockets to Chad.", "asserted + certain"},
			{"It is not surprising that Iran [sold] rockets to Chad.", "asserted + certain"},
			{"That Iran [sold] rockets to Chad is not true.", "negated - certain"},
			{"Iran could not have [sold] the rockets without help.", "not_asserted + unknown"},
			{"Iran was found guilty of [selling] rockets to Chad.", "asserted + certain | ?: found guilty"},
			{"Iran ended up [selling] rockets to Chad.", "asserted + certain"},
			{"Iran returned to [selling] rockets to Chad.", "asserted + certain"},
			{"Iran came close to [selling] rockets to Chad.", "not_asserted + unknown"},
		}},
		{"as good as not", [][2]string{
			{"At no time did Iran [sell] rockets to Chad.", "negated - certain"},
			{"Under no circumstances will Iran [sell] rockets to Chad.", "negated - probable"},
			{"Iran [sold] rockets to Chad at no extra cost.", "asserted + certain"},
			{"As expected, Iran [sold] rockets to Chad.", "asserted + certain"},
			{"As seen in satellite images, Iran [built] a plant.", "asserted + certain | satellite images: seen"},
			{"As reported in the newspaper, Iran [sold] rockets to Chad.", "reported + probable | the newspaper: reported"},
			{"Iran is not [building] the reactor for anything but research.", "not_asserted + unknown"},
			{"Egypt almost [sold] tanks to Chad.", "negated - certain"},
			{"Egypt has almost always [sold] tanks to Chad.", "asserted + certain"},
			{"Egypt [sold] almost all its tanks to Chad.", "asserted + certain"},
			{"Egypt has not ruled out [selling] tanks to Chad.", "not_asserted + unknown"},
			{"Rather than [send] tanks to Chad, Egypt sent helmets.", "negated - certain"},
			{"No decision has been taken on [sending] tanks to Chad.", "negated - certain"},
			{"A decision has been taken on [sending] tanks to Chad.", "planned + unknown"},
			{"No trace was found of Iran having [sold] rockets to Chad.", "not_asserted + unknown"},
			{"The coalition is split over [sending] tanks to Chad.", "not_asserted + unknown"},
			{"[Sending] tanks to Chad was not on the agenda.", "not_asserted + unknown"},
			{"The party, which has long opposed [sending] tanks to Chad, won the vote.", "not_asserted + unknown | The party: opposed"},
		}},
		{"obligation", [][2]string{
			{"Egypt has to [send] tanks to Chad.", "not_asserted + unknown"},
			{"The allies have to stop talking and [send] tanks to Chad.", "not_asserted + unknown"},
			{"Egypt ought to [send] tanks to Chad.", "not_asserted + unknown"},
			{"Egypt ought to have [sent] tanks to Chad.", "not_asserted + unknown"},
			{"Egypt is supposed to [send] tanks to Chad.", "not_asserted + unknown"},
			{"Egypt is supposed to have [sent] tanks to Chad.", "hedged + probable | ?: supposed"},
			{"Egypt has got to [send] tanks to Chad.", "not_asserted + unknown"},
			{"You had better [send] the tanks to Chad.", "not_asserted + unknown"},
			{"Egypt had to [sell] its tanks to Chad.", "asserted + certain"},
			{"The minister said Egypt had to [sell] its tanks to Chad.", "not_asserted + unknown | The minister: said"},
			{"Iran found a way to [sell] oil to China.", "hedged + possible"},
		}},
		{"deeds thought of", [][2]string{
			{"[Selling] jets to Chad would be a mistake.", "conditional + unknown"},
			{"[Sending] tanks to Chad could provoke Egypt.", "conditional + unknown"},
			{"[Sending] tanks to Chad is madness.", "not_asserted + unknown"},
			{"[Sending] tanks to Chad was madness.", "asserted + certain"},
			{"[Selling] jets to Chad has made Egypt rich.", "asserted + certain"},
			{"The [sale] of jets to Chad would anger Egypt.", "conditional + unknown"},
			{"The [sale] of jets to Chad will anger Egypt.", "asserted + certain"},
			{"The idea of [selling] jets to Chad is dead.", "not_asserted + unknown"},
			{"The importance of [selling] jets to Chad is plain.", "not_asserted + unknown"},
			{"The minister spoke about [selling] jets to Chad.", "not_asserted + unknown | The minister: spoke"},
			{"The minister's remarks about [selling] jets to Chad angered Egypt.", "not_asserted + unknown | The minister: remarks"},
			{"The minister boasted about [selling] jets to Chad.", "asserted + certain | The minister: boasted"},
			{"The firm had a policy of [selling] jets to Chad.", "asserted + certain"},
			{"Iran is on the verge of [building] a reactor.", "planned + unknown"},
			{"Talks on the [sale] of jets to Chad were suspended.", "prevented - certain"},
			{"The mission's tasks include [sending] food to Chad.", "not_asserted + unknown"},
			{"Egypt seeks a firm that [sells] rockets.", "attempted + unknown"},
			{"Egypt seeks the firm that [sold] the rockets.", "asserted + certain"},
		}},
		{"what others are to do", [][2]string{
			{"Iran recruited engineers to [build] reactors.", "planned + unknown"},
			{"Syria paid Iran to [build] a plant.", "planned + unknown"},
			{"Russia persuaded Iran to [send] drones.", "planned + unknown"},
			{"Russia forced Belarus to [supply] shells.", "asserted + certain"},
			{"Russia prompted Belarus to [supply] shells.", "asserted + certain"},
			{"Russia got Belarus to [supply] shells.", "asserted + certain"},
			{"The furnace allows Iran to [produce] steel.", "hedged + possible"},
			{"The law allows Iran to [sell] rockets to Chad.", "planned + unknown"},
			{"The firm pledged to be “clean and green” by May and to [buy] engines.", "planned + unknown | The firm: pledged"},
			{"The firm committed money to [building] a plant in Chad.", "planned + unknown"},
			{"The firm committed itself to [building] a plant in Chad.", "planned + unknown | The firm: committed"},
		}},
		{"no more doubt than there is", [][2]string{
			{"Iran and China were willing [suppliers] of engines to Chad.", "asserted + certain"},
			{"Egypt may fix the fence that Iran [built] for it.", "asserted + certain"},
			{"Officials fear that the rockets that Iran [sold] to Chad are old.", "asserted + certain | Officials: fear"},
			{"Officials voiced fears that arms, [sold] by Iran to Chad, were lost.", "asserted + certain | Officials: fears"},
			{"Officials fear that a rocket that Iran [sold] to Chad was used.", "hedged + possible | Officials: fear"},
			{"Officials claim that the rockets that Iran [sold] to Chad are old.", "alleged + possible | Officials: claim"},
			{"Iran is in the position to [sell] rockets to Chad.", "planned + unknown"},
			{"Iran learned how to [build] a reactor.", "hedged + possible"},
			{"Houses [built] by Iran were demolished to make way for offices.", "asserted + certain"},
			{"Iran tried to win favour by [selling] rockets to Chad.", "asserted + certain"},
			{"Iran plans to win favour by [selling] rockets to Chad.", "planned + unknown"},
			{"It was wrong of Iran to [sell] rockets to Chad.", "asserted + certain"},
			{"It would be wrong of Iran to [sell] rockets to Chad.", "not_asserted + unknown"},
			{"The minister would like to know if Iran [sold] rockets to Chad.", "questioned + unknown | The minister: know"},
			{"Iran is not [building] the reactor for any purpose other than research.", "not_asserted + unknown"},
			{"Iran is not [building] the reactor for any purpose.", "negated - certain"},
			{"Officials voiced fears that arms are being [passed] to Chad.", "hedged + possible | Officials: fears"},
			{"Officials have raised fears that Iran is [selling] rockets to Chad.", "hedged + possible | Officials: fears"},
			{"Officials voiced alarm that Iran was [selling] rockets to Chad.", "hedged + possible | Officials: alarm"},
			{"Officials have expressed concern to diplomats that Iran is [selling] rockets.", "hedged + possible | Officials: concern"},
			{"Egypt's fear is that Iran [sold] rockets to Chad.", "hedged + possible | Egypt: fear"},
			{"The minister hoped that Egypt would [send] tanks.", "predicted + probable | The minister: hoped"},
			{"It was a mistake to [sell] rockets to Chad.", "asserted + certain"},
			{"It is a mistake to [sell] rockets to Chad.", "not_asserted + unknown"},
			{"The minister demanded to know if Iran [sold] rockets to Chad.", "questioned + unknown | The minister: know"},
			{"There is no question of [sending] tanks to Chad.", "questioned - unknown"},
			{"The options include [selling] tanks to Chad.", "not_asserted + unknown"},
			{"The minister expressed confidence that Egypt would [send] tanks.", "predicted + probable | The minister: confidence"},
			{"Oman expressed interest in [buying] drones from Turkey.", "planned + unknown | Oman: expressed"},
			{"Oman was interested in [buying] drones from Turkey.", "planned + unknown"},
			{"The rebels showed interest in [acquiring] rockets.", "not_asserted + unknown"},
			{"The firm succeeded in [buying] drones from Turkey.", "asserted + certain"},
			{"The sale or [transfer] of rockets to Chad is a violation of the embargo.", "not_asserted + unknown"},
			{"The sale and [transfer] of rockets to Chad is a violation of the embargo.", "asserted + certain"},
			{"Chad became the first African state to [buy] drones from Turkey.", "asserted + certain"},
			{"Egypt denied the inspectors access to the engines that Iran [sold].", "asserted + certain"},
			{"As revealed in court judgments, the firm [sold] engines to Iran.", "asserted + certain | court judgments: revealed"},
		}},
		{"who answers, relays and heads", [][2]string{
			{"The minister said reports that Iran had [sold] engines were baseless.", "reported + probable | ?: reports < denies by The minister"},
			{"The minister said a claim by the opposition that Iran [sold] engines was a lie.", "alleged + possible | the opposition: claim < denies by The minister"},
			{"The minister said the report that Iran [sold] engines is old.", "reported + probable | The minister: said | ?: report"},
			{"The minister called the charge that Iran [sold] engines in May “absurd”.", "alleged + possible | ?: charge < denies by The minister"},
			{"The minister called the [sale] of engines “absurd”.", "asserted + certain | The minister: called"},
			{"The minister denied that Egypt had [sold] engines and accused Iran of selling them.", "denied - certain | The minister: denied"},
			{"The minister denied that Egypt had sold engines and accused Iran of [selling] them.", "alleged + possible | The minister: accused"},
			{"The minister said Egypt had bought engines and [sold] them to Chad.", "asserted + certain | The minister: said"},
			{"Officials suspect, but cannot prove, that Iran [sold] engines.", "hedged + possible | Officials: suspect"},
			{"According to the paper, which cited two officials, Iran [sold] engines.", "asserted + certain | the paper: According to | two officials: cited"},
			{"Officials quoted by the paper said Iran had [sold] engines.", "asserted + certain | the paper: quoted | Officials: said"},
			{"Officials paid by the paper said Iran had [sold] engines.", "asserted + certain | Officials: said"},
			{"The envoy said in a paper published on Monday that Iran [sold] engines.", "asserted + certain | The envoy: said"},
			{"The army posted on its site that Iran had [sold] engines.", "asserted + certain | The army: posted"},
			{"What the envoy did not say was that Iran had [sold] engines.", "not_asserted + unknown | the envoy: say"},
			{"What the envoy said was that Iran had [sold] engines.", "asserted + certain | the envoy: said"},
			{"Analysts at the bank estimate that Iran [sold] engines.", "hedged + probable | Analysts at the bank: estimate"},
			{"Egypt has voiced concern that Iran may have [sold] engines.", "hedged + possible | Egypt: concern"},
			{"The envoy says Iran [sold] engines; Egypt has not commented.", "asserted + certain | The envoy: says < no_comment by Egypt"},
			{"Iran [sold] engines to Chad - media", "reported + probable | media: -"},
			{"Iran [sold] engines to Chad, newspaper reports", "reported + probable | newspaper: reports"},
			{"Iran [sold] engines to Chad: report", "reported + probable | report: :"},
			{"Iran [sold] engines on a state-to-state basis", "asserted + certain"},
			{"Iran [sold] engines to Chad, Egyptian weekly says", "reported + probable | Egyptian weekly: says"},
		}},
		{"reports and what becomes of them", [][2]string{
			{"The inquiry found no evidence the ship had [carried] rifles to Chad.", "not_asserted + unknown | The inquiry: found"},
			{"There is no indication Iran [sold] rockets to Chad.", "not_asserted + unknown"},
			{"The inquiry found evidence Iran [sent] to Chad.", "asserted + certain | The inquiry: found"},
			{"None of the reports about the [sale] of rockets to Chad are true.", "not_asserted + unknown | ?: reports"},
			{"None of the allegations made about the [supply] of rockets to Chad have been proven to be true, the judge said.", "not_asserted + unknown | the judge: said | ?: allegations"},
			{"Iran dismissed claims made by Egypt about the [delivery] of rockets to Chad.", "alleged + possible | Egypt: claims < denies by Iran"},
			{"Sanctions made it harder for Iran to [sell] rockets to Chad.", "not_asserted + unknown"},
			{"The minister denies reports about the [sale] of tanks to Chad.", "reported + probable | ?: reports < denies by The minister"},
			{"The minister told a newspaper that reports of the [sale] of tanks to Chad are baseless.", "reported + probable | ?: reports < denies by The minister"},
			{"The ministry rejected a media report regarding the alleged [sale] of tanks to Chad.", "alleged + possible | ?: alleged < denies by The ministry"},
			{"The minister has no proof to confirm the claim that Iran [sold] tanks to Chad.", "not_asserted + unknown | ?: claim"},
			{"Iran dismissed Egypt's claims that it had not [sold] any tanks to Chad.", "negated - certain | Egypt: claims < disputes by Iran"},
			{"Iran rejected the allegation saying that it had never [sold] tanks to Chad.", "negated - certain | Iran: saying"},
			{"Egypt denied having signed any deal that suggested Iran was [selling] tanks to Chad.", "not_asserted + unknown | Egypt: denied | any deal: suggested"},
			{"The envoy warned that Iran was [selling] tanks to Chad.", "asserted + certain | The envoy: warned"},
			{"The envoy warned that Iran would be [selling] tanks to Chad.", "predicted + probable | The envoy: warned"},
			{"A senior official told a newspaper on Tuesday that Iran [sold] tanks to Chad, according to several news outlets.", "asserted + certain | several news outlets: according to | A senior official: told"},
		}},
		{"courts and penalties", [][2]string{
			{"A jury convicted the dealer on charges of [selling] rockets to Chad.", "asserted + certain | A jury: convicted"},
			{"A jury convicted the dealer on charges related to [smuggling] rockets to Chad.", "asserted + certain | A jury: convicted"},
			{"The dealer pleaded guilty to charges of [selling] rockets to Chad.", "admitted + certain | The dealer: pleaded guilty"},
			{"The dealer was arrested on charges of [selling] rockets to Chad.", "alleged + possible | ?: charges"},
			{"Two dealers are on trial for [selling] rockets to Chad.", "alleged + possible | ?: trial"},
			{"Two dealers were brought to court by Egypt for [selling] rockets to Chad.", "alleged + possible | Egypt: brought to court"},
			{"Two dealers will appear in court for [selling] rockets to Chad.", "alleged + possible | ?: appear in court"},
			{"Egypt announced curbs on nine firms for [selling] rockets to Chad.", "asserted + certain | Egypt: curbs"},
			{"Egypt announced curbs on the [sale] of rockets to Chad.", "prevented - certain | Egypt: announced"},
			{"Egypt widened its sanctions on the [sale] of rockets to Chad.", "prevented - certain"},
			{"The bank agreed to pay a fine for [selling] rockets to Chad.", "asserted + certain"},
			{"The bank accepted it had broken the law by [selling] rockets to Chad.", "admitted + certain | The bank: accepted"},
			{"The bank accepted rockets [sold] by Iran.", "asserted + certain"},
			{"The brothers stood to make millions from [selling] rockets to Chad.", "planned + unknown"},
			{"The brothers made millions from [selling] rockets to Chad.", "asserted + certain"},
			{"The yard is yet to [deliver] the rockets to Chad.", "negated - certain"},
			{"The dealer made false statements in connection with his [sale] of rockets to Chad.", "asserted + certain"},
			{"The ministry denied false reports of the [sale] of rockets to Chad.", "reported + probable | ?: reports < denies by The ministry"},
			{"The bank was paid not by the dealers to whom the rockets were [shipped] but by Iran.", "asserted + certain"},
			{"Officials said Iran [sold] rockets to the Union of Myanmar, as Burma is called.", "asserted + certain | Officials: said"},
			{"As per the ministry's statement, Iran [sold] rockets to Chad.", "asserted + certain | the ministry's statement: As per"},
			{"Two months after first alleging that Iran [sold] rockets to Chad, Egypt showed photographs.", "alleged + possible | Egypt: alleging"},
			{"In all, Egyptian customs data shows, Iran [sold] rockets to Chad.", "asserted + certain | Egyptian customs data: shows"},
			{"The incident highlighted the threat posed by Iran's [sale] of rockets to Chad.", "asserted + certain"},
			{"The minister highlighted the threat posed by Iran's [sale] of rockets to Chad.", "asserted + certain | The minister: highlighted"},
			{"They were described by prosecutors as “some of the rockets that Iran [sold] to Chad.”", "asserted + certain | prosecutors: described"},
			{"Iran tried to make a deal worth a million dollars to [sell] rockets to Chad.", "planned + unknown"},
			{"Iran [sent] a crate to Chad, including manuals, drawings and data.", "asserted + certain"},
			{"The court overturned the conviction of a dealer for [selling] rockets to Chad.", "not_asserted + unknown"},
			{"The dealers are alleged to have “knowingly and wilfully” [sold] rockets to Chad.", "alleged + possible | ?: alleged"},
			{"As per the release, the agency manages firms that [sold] rockets to Chad.", "asserted + certain | the release: As per"},
			{"Three Chilean firms summoned to court for [selling] rockets to Chad", "alleged + possible | ?: summoned to court"},
			{"Iran has also been seen [selling] rockets to Chad.", "asserted + certain"},
			{"Sanctions block two banks and eight vessels involved in [shipping] rockets to Chad.", "asserted + certain"},
			{"The dealer was convicted of conspiracy to [sell] rockets to Chad.", "attempted + unknown | ?: convicted"},
			{"Four people were indicted in an alleged plot to [sell] rockets to Chad.", "attempted + unknown | ?: alleged"},
			{"He faces trial, where Egypt showed that he [sold] rockets to Chad.", "asserted + certain | Egypt: showed"},
		}},
		{"papers that speak", [][2]string{
			{"The newspaper obtained documents from 2019 posted on a forum that indicated Iran [sent] rockets to Chad.", "hedged + possible | documents: indicated"},
			{"Among them, however, was a document that stated that Iran was [selling] rockets to Chad.", "asserted + certain | a document: stated"},
			{"A leaked dossier compiled by an envoy to the council alleges that Iran has [sold] rockets to Chad.", "alleged + possible | A leaked dossier: alleges"},
			{"The firm holds documents confirming the [delivery] of rockets to Chad.", "confirmed + certain | documents: confirming"},
			{"The firm wrote to Chad confirming the [delivery] of the rockets.", "confirmed + certain | The firm: confirming"},
			{"Officials said they had received an intelligence report warning that Iran was [selling] rockets to Chad.", "asserted + certain | Officials: said | an intelligence report: warning"},
			{"Egypt has intelligence that Iran may [provide] rockets to Chad.", "hedged + possible | Egypt: intelligence"},
			{"Leaked documents allege Iran to [supply] Chad with rockets.", "alleged + possible | Leaked documents: allege"},
		}},
		{"speakers and headlines", [][2]string{
			{"Iran has [sent] rockets to rebels in Chad, experts and a militia say.", "asserted + certain | experts and a militia: say"},
			{"The sale comes after a minister said that the army had taken [delivery] of six tanks.", "asserted + certain | a minister: said"},
			{"Two months after first alleging that Iran had [sold] rockets to Chad, the newspaper closed.", "alleged + possible | the newspaper: alleging"},
			{"The rebels claim they [seized] rockets from Iran.", "alleged + possible | The rebels: claim"},
			{"The claim they [made] rockets angered Iran.", "alleged + possible | ?: claim"},
			{"National security adviser Jan Berg told reporters that Iran [sold] rockets to Chad.", "asserted + certain | National security adviser Jan Berg: told"},
			{"Iran [Sent] Rockets to Chad, Leaked Documents Reveal", "asserted + certain | Leaked Documents: Reveal"},
			{"Iran [sold] rockets to Chad, US official claims", "alleged + possible | US official: claims"},
			{"Libya Reported [Making] Chemical Weapons", "reported + probable | ?: Reported"},
		}},
		{"words about words", [][2]string{
			{"The minister slammed an envoy for accusing Iran of [sending] rockets to Chad, calling the claims \"baseless allegations against Iran,\" state television reported.", "alleged + possible | state television: reported | an envoy: accusing"},
			{"The minister responded to several media reports that talked about the [sale] of rockets to Chad.", "reported + probable | ?: talked"},
			{"The minister backed Egypt's claims that Iran [sold] rockets to Chad.", "alleged + possible | Egypt: claims"},
			{"The minister backed the [sale] of rockets to Chad.", "not_asserted + unknown | The minister: backed"},
			{"The minister claimed that Egypt \"has not provided any evidence\" to confirm the [sale] of rockets.", "not_asserted + unknown | The minister: claimed | any evidence: confirm"},
			{"The minister shrugged off Egyptian claims that Iran [sold] rockets to Chad.", "alleged + possible | ?: claims < denies by The minister"},
			{"Russia's top diplomat shrugged off U.S. claims that Iran [sold] rockets to Chad.", "alleged + possible | ?: claims < denies by Russia's top diplomat"},
			{"Officials said Egypt has information that shows Iran is [selling] rockets to Chad.", "asserted + certain | Officials: said | information: shows"},
			{"The minister told the trial that Iran [sold] rockets to Chad.", "asserted + certain | The minister: told"},
			{"The minister slammed Iran for [sending] rockets to Chad.", "asserted + certain | The minister: slammed"},
			{"The minister disagreed with reports on the [sale] of rockets to Chad.", "reported + probable | ?: reports < disputes by The minister"},
		}},
		{"deeds that are no words", [][2]string{
			{"The rebels said that they had captured [consignments] of rifles.", "asserted + certain | The rebels: said"},
			{"Cameras captured the [delivery] of the rifles.", "asserted + certain"},
		}},
		{"open questions, ends and means", [][2]string{
			{"It is not yet known whether Iran will [sell] engines.", "questioned + unknown"},
			{"The firm did not say whether it will [sell] engines.", "not_asserted + unknown | The firm: say"},
			{"Iran is looking for ways to [sell] engines.", "attempted + unknown"},
			{"The firm is completing tests to [make] engines.", "planned + unknown"},
			{"The firm completed [building] engines.", "asserted + certain"},
			{"A team came to inspect the [shipment] of engines.", "asserted + certain"},
			{"A team came to arrange a [shipment] of engines.", "planned + unknown"},
			{"The [shipment] of engines has been stalled.", "prevented - certain"},
			{"Egypt approved Iran as a [supplier] of engines.", "planned + unknown"},
			{"It is part of the commitment of Iran to [selling] engines.", "planned + unknown"},
			{"When Iran [sells] engines, it does not say so.", "asserted + certain"},
			{"The army relied on engines that Iran [sold].", "asserted + certain"},
			{"The report relied on papers that show that Iran [sold] engines.", "asserted + certain | The report: relied on | papers: show"},
			{"The price of the engines is low, considering that Iran [sold] engines to Chad.", "asserted + certain"},
			{"It is considering the resumption of [sales] of engines.", "planned + unknown"},
			{"Prosecutors charged three men in a scheme to [sell] engines to Iran.", "planned + unknown | Prosecutors: charged"},
			{"The firm ran into production issues which affected the [sale] of engines.", "asserted + certain"},
			{"It fell short of the task of keeping peace, pledging to [sell] engines.", "planned + unknown"},
		}},
		{"long paths", [][2]string{
			{"The minister told reporters in Cairo on Monday that officials believed Iran might have [supplied] the engines.", "hedged + possible | The minister: told | officials: believed"},
			{"A spokesman for the ministry, Anna Berg, said that the army had denied [selling] engines to Iran.", "denied - certain | A spokesman for the ministry: said | the army: denied"},
			{"“They [sold] engines to Iran and we know it,” the minister told the newspaper.", "asserted + certain | the minister: told"},
			{"In a letter to parliament, the minister said the firm had [sold] engines to Iran.", "asserted + certain | the minister: said"},
			{"The firm, which has always denied wrongdoing, [sold] engines to Iran.", "asserted + certain"},
			{"The firm said it did not know that its broker had [sold] engines to Iran.", "not_asserted + unknown | The firm: said | it: know"},
			{"Officials said on condition of anonymity that Iran had [supplied] the engines.", "asserted + certain | Officials: said"},
			{"The minister rejected claims that the firm had [sold] engines to Iran.", "alleged + possible | ?: claims < denies by The minister"},
			{"Egypt rejected allegations by Chad accusing it of [selling] engines to Iran.", "alleged + possible | Chad: accusing < denies by Egypt"},
			{"Egypt accepted a letter by Chad accusing it of [selling] engines to Iran.", "alleged + possible | Chad: accusing"},
			{"The minister suspended the [exports], citing the risk of war.", "halted + certain"},
			{"Asked about reports that Iran had [supplied] the engines, the minister laughed.", "reported + probable | ?: reports"},
			{"The story that Iran [supplied] the engines is inaccurate.", "negated - certain | ?: story"},
			{"The reports that Iran [supplied] the engines are not accurate.", "not_asserted + unknown | ?: reports"},
			{"The engines were intended for [delivery] to Chad.", "planned + unknown"},
			{"“We [sold] engines to Iran,” the agency quoted the minister as saying.", "asserted + certain | the agency: quoted | the minister: saying"},
			{"“We [sold] engines to Iran,” the minister was quoted as saying.", "asserted + certain | the minister: saying"},
			{"The army attacked a convoy [carrying] engines to Iran.", "asserted + certain"},
			{"The envoy attacked the [sale] of engines to Iran.", "asserted + certain | The envoy: attacked"},
			{"The minister said reports that Iran had [supplied] the engines were false.", "reported + probable | ?: reports < denies by The minister"},
			{"Asked whether Iran had [supplied] the engines, the minister declined to comment.", "questioned + unknown"},
			{"The ship left the port with engines that Iran had reportedly [supplied].", "reported + probable | ?: reportedly"},
			{"The engines, reportedly [supplied] by Iran, were found on the ship.", "reported + probable | ?: reportedly"},
			{"Neither side has confirmed that Iran [supplied] the engines.", "not_asserted + unknown"},
			{"It is not true that Iran [supplied] the engines.", "negated - certain"},
			{"It is false that Iran [supplied] the engines.", "negated - certain"},
			{"The claim that Iran [supplied] the engines is false.", "negated - certain | ?: claim"},
			{"Nobody believes that Iran [supplied] the engines.", "negated - probable"},
		}},
	}
	for _, g := range groups {
		t.Run(g.name, func(t *testing.T) {
			for _, c := range g.cases {
				d := analyse(t, c[0])
				require.NotEmpty(t, d.Verdicts, c[0])
				if got := describe(d, d.Verdicts[0]); got != c[1] {
					assert.Fail(t, "verdict", "%s\n  got  %s\n  want %s\n  path %s", c[0], got, c[1], d.Verdicts[0].Path)
				}
			}
		})
	}
}
