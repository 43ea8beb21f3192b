package entity_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/entity"
	"claimtrail/extract/segment"
	"claimtrail/extract/tag"
)

// published is the day from which relative dates of the tests count, a Friday.
var published = time.Date(2024, 3, 15, 0, 0, 0, 0, time.UTC)

func analyse(t testing.TB, text string, at time.Time) *extract.Document {
	t.Helper()
	d := &extract.Document{Text: text, Published: at}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), entity.Stage()} {
		require.NoError(t, s.Run(d))
	}
	require.NoError(t, d.Check())
	return d
}

// names writes down the entities as "words = kind id via" and a country that the id does not say.
func names(d *extract.Document) []string {
	out := []string{}
	for _, e := range d.Entities {
		line := fmt.Sprintf("%s = %s %s %s", d.RangeText(e.Range), e.Kind, e.ID, e.Via)
		if e.Country != "" && e.ID != "iso:"+e.Country {
			line += " " + e.Country
		}
		out = append(out, line)
	}
	return out
}

func TestEntities(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// states and what stands for them
		{"The Kremlin said Pyongyang had asked Moscow for grain.", []string{"Kremlin = country iso:RU capital", "Pyongyang = country iso:KP capital", "Moscow = country iso:RU capital"}},
		{"The Iranians and a South Korean envoy flew to the Netherlands.", []string{"Iranians = country iso:IR demonym", "South Korean = country iso:KR demonym", "Netherlands = country iso:NL name"}},
		{"The Polish MoD met the MoD and a Dutch crew.", []string{"Polish = country iso:PL demonym", "MoD = government iso:PL government", "MoD = government iso:GB government", "Dutch = country iso:NL demonym"}},
		{"The DPRK, the U.S. and the UAE signed.", []string{"DPRK = country iso:KP acronym", "U.S. = country iso:US acronym", "UAE = country iso:AE acronym"}},
		{"They told us nothing about the US.", []string{"US = country iso:US acronym"}},
		{"It was built for the Soviet Union and East Germany.", []string{"Soviet Union = country iso:SU name", "East Germany = country iso:DD name"}},
		{"Brokers in Beijing and Dubai met a Kyiv-based firm.", []string{"Beijing = city name:Beijing name CN", "Dubai = city name:Dubai name AE", "Kyiv = city name:Kyiv name UA"}},
		{"The Soviet Union said Moscow had bought grain.", []string{"Soviet Union = country iso:SU name", "Moscow = country iso:SU capital"}},
		{"Russia, the heir of the Soviet Union, said Moscow had bought grain.", []string{"Russia = country iso:RU name", "Soviet Union = country iso:SU name", "Moscow = country iso:RU capital"}},
		{"NAIROBI, March 14 - Kenya bought two boats.", []string{"NAIROBI = city name:NAIROBI name KE", "Kenya = country iso:KE name"}},
		{"TEHRAN SELLS DRONES TO MOSCOW, WHO SAYS", []string{"TEHRAN = country iso:IR capital", "MOSCOW = country iso:RU capital"}},
		// governments
		{"The Turkish defence ministry and the Polish Air Force agreed.", []string{"Turkish defence ministry = government iso:TR government", "Polish Air Force = government iso:PL government"}},
		{"Norway's Ministry of Trade, Industry and Fisheries and the government of Chad agreed.", []string{"Norway = country iso:NO name", "Ministry of Trade, Industry and Fisheries = government iso:NO government", "government of Chad = government iso:TD government"}},
		{"Israel's army denied it; Israel's army radio did not.", []string{"Israel = country iso:IL name", "army = government iso:IL government", "Israel = country iso:IL name"}},
		{"Russian military trucks crossed, the Russian military said.", []string{"Russian = country iso:RU demonym", "Russian military = government iso:RU government"}},
		{"Peru's Congress voted before the US Congress did.", []string{"Peru = country iso:PE name", "Congress = government iso:PE government", "US Congress = government iso:US government"}},
		{"The Revolutionary Guards of Iran run a fleet.", []string{"Revolutionary Guards of Iran = government iso:IR government"}},
		// leaders
		{"Putin met the emir. The Assad regime fell, and the Kim regime did not.", []string{"Putin = person name:Vladimir Putin name RU", "Assad regime = country iso:SY leader", "Kim regime = country iso:KP leader"}},
		{"Maduro's government paid.", []string{"Maduro = person name:Nicolás Maduro name VE", "government = country iso:VE leader"}},
		{"Joseph R. Biden Jr. and Secretary of State Marco A. Rubio spoke.", []string{"Joseph R. Biden Jr. = person name:Joe Biden name US", "Marco A. Rubio = person name:Marco Rubio name US"}},
		// bodies, groups, firms, media
		{"The IAEA and the European Union warned Hezbollah and the Houthis.", []string{"IAEA = body wd:Q41984 acronym", "European Union = body wd:Q458 name", "Hezbollah = group wd:Q41053 name LB", "Houthis = group name:Houthis name YE"}},
		{"Al-Qaeda in the Arabian Peninsula left al-Qaeda.", []string{"Al-Qaeda in the Arabian Peninsula = group name:al-Qaeda in the Arabian Peninsula name YE", "al-Qaeda = group name:al-Qaeda name"}},
		{"Rosoboronexport sold it, the CIA told The Times of London.", []string{"Rosoboronexport = company name:Rosoboronexport name RU", "CIA = agency wd:Q37230 acronym US", "The Times of London = media name:The Times name GB"}},
		{"The Times reported that times were hard; the Diplomat did too.", []string{"The Times = media name:The Times name GB", "Diplomat = media name:The Diplomat name US"}},
		{"The Australian government waited at the hill.", []string{"Australian government = government iso:AU government"}},
		// beyond the tables
		{"The Bank of Corvenia and Zelvex Corporation signed with Haji Brothers Trading LLC.", []string{"Bank of Corvenia = company name:Bank of Corvenia name", "Zelvex Corporation = company name:Zelvex Corporation name", "Haji Brothers Trading LLC = company name:Haji Brothers Trading LLC name"}},
		{"The Institute for Ballistic Studies and Security (IBSS) wrote to IBSS members.", []string{"Institute for Ballistic Studies and Security = think_tank name:Institute for Ballistic Studies and Security name", "IBSS = think_tank name:Institute for Ballistic Studies and Security acronym", "IBSS = think_tank name:Institute for Ballistic Studies and Security acronym"}},
		{"The Arms Policy Institute (API) met; the API (and its members) left.", []string{"Arms Policy Institute = think_tank name:Arms Policy Institute name", "API = think_tank name:Arms Policy Institute acronym", "API = think_tank name:Arms Policy Institute acronym"}},
		{"The Rural Support Federation (RSF) gave seed. In Sudan, the RSF gave more.", []string{"Rural Support Federation = organisation name:Rural Support Federation name", "RSF = organisation name:Rural Support Federation acronym", "Sudan = country iso:SD name", "RSF = organisation name:Rural Support Federation acronym"}},
		{"The Al-Noor Martyrs Brigade fought the Kivu Liberation Movement.", []string{"Al-Noor Martyrs Brigade = group name:Al-Noor Martyrs Brigade name", "Kivu Liberation Movement = group name:Kivu Liberation Movement name"}},
		{"Chad got its first 737 MAX 8.", []string{"Chad = country iso:TD name", "737 MAX 8 = product name:737 MAX 8 name"}},
		{"They wrote to Bauer & Sohn and to Dunav & Zelvex Energy.", []string{"Bauer & Sohn = company name:Bauer & Sohn name", "Dunav & Zelvex Energy = company name:Dunav & Zelvex Energy name"}},
		{"They wrote to Bauer and Sons and to Dunav and Brothers Shipping.", []string{"Bauer and Sons = company name:Bauer and Sons name", "Dunav and Brothers Shipping = company name:Dunav and Brothers Shipping name"}},
		{"Chad and Partners in Trade wrote.", []string{"Chad = country iso:TD name"}},
		{"Iran & Syria wrote to Bauer.", []string{"Iran = country iso:IR name", "Syria = country iso:SY name"}},
		{"They wrote to Ostrava Zelvex in Ostrava and to Dunav Cargo.", []string{"Ostrava Zelvex = organisation name:Ostrava Zelvex name CZ", "Ostrava = city name:Ostrava name CZ", "Dunav Cargo = company name:Dunav Cargo name"}},
		{"The Dutch company Veldzicht Sensors, and Tarim Optics, a Chinese firm, paid a Russian friend of Zelvex Corp. in May.", []string{"Dutch = country iso:NL demonym", "Veldzicht Sensors = company name:Veldzicht Sensors name NL", "Tarim Optics = company name:Tarim Optics name CN", "Chinese = country iso:CN demonym", "Russian = country iso:RU demonym", "Zelvex Corp. = company name:Zelvex Corp. name"}},
		{"Under a pact signed in Oslo, Moscow sold them.", []string{"Oslo = city name:Oslo name NO", "Moscow = country iso:RU capital"}},
		{"It has offices in Oslo, Moscow and Cairo.", []string{"Oslo = city name:Oslo name NO", "Moscow = city name:Moscow name RU", "Cairo = city name:Cairo name EG"}},
		{"The Lebanese daily Al-Misra said a Taiwanese company, Gold Lantern, and Tarsk, a firm from Oslo, sold it.", []string{"Lebanese = country iso:LB demonym", "Al-Misra = media name:Al-Misra name LB", "Taiwanese = country iso:TW demonym", "Gold Lantern = company name:Gold Lantern name TW", "Tarsk = company name:Tarsk name", "Oslo = country iso:NO capital"}},
		{"The smuggler Orlin Vasko met Hestia Paris, an Australian farmer, and Quinby Rome, who left. Paris stayed.", []string{"Orlin Vasko = person name:Orlin Vasko name", "Hestia Paris = person name:Hestia Paris name AU", "Australian = country iso:AU demonym", "Quinby Rome = person name:Quinby Rome name", "Paris = person name:Hestia Paris name AU"}},
		{"Zelvex Corporation lost. Later Zelvex won.", []string{"Zelvex Corporation = company name:Zelvex Corporation name", "Zelvex = company name:Zelvex Corporation name"}},
		{"The dealer, Gao Wen, is rich. Gao paid.", []string{"Gao Wen = person name:Gao Wen name", "Gao = person name:Gao Wen name"}},
		{"Nuclear energy and Russian oil are sold.", []string{"Russian = country iso:RU demonym"}},
		{"Zhang Wei, a broker, paid Gen. Tomas Brkic. Brkic kept it, and Zhang knew.", []string{"Zhang Wei = person name:Zhang Wei name", "Tomas Brkic = person name:Tomas Brkic name", "Brkic = person name:Tomas Brkic name", "Zhang = person name:Zhang Wei name"}},
		{"Ursula von der Leyen, James O'Hara and Abu Bakr al-Masri met.", []string{"Ursula von der Leyen = person name:Ursula von der Leyen name", "James O'Hara = person name:James O'Hara name", "Abu Bakr al-Masri = person name:Abu Bakr al-Masri name"}},
		{"Iranian Foreign Minister Parviz Zandi resigned.", []string{"Iranian = country iso:IR demonym", "Parviz Zandi = person name:Parviz Zandi name IR"}},
		// things
		{"They sold S-400 launchers, Shahed-136 drones and AK-47s.", []string{"S-400 = product name:S-400 name", "Shahed-136 = product name:Shahed-136 name IR", "AK-47s = product name:AK-47 name SU"}},
		{"COVID-19 kept the G20 from the A4 road.", []string{"G20 = body name:Group of Twenty acronym"}},
		{"Chad fired missiles from three Strelas and two Typhoons.", []string{"Chad = country iso:TD name", "Strelas = product name:Strela name RU", "Typhoons = product name:Typhoon fighter name GB"}},
		{"Two Typhoons struck Chad in May.", []string{"Chad = country iso:TD name"}},
		{"A Patriot missile hit it.", []string{"Patriot missile = product name:Patriot name US"}},
		{"A true patriot and Patriot Coal went broke.", []string{}},
		{"The tanker Arctic Star and the MV Lena, and a freighter, the Blue Heron, sailed.", []string{"Arctic Star = vessel name:Arctic Star name", "MV Lena = vessel name:MV Lena name", "Blue Heron = vessel name:Blue Heron name"}},
		// traps
		{"Turkey sandwiches are cheap. Turkey is not.", []string{"Turkey = country iso:TR name"}},
		{"The Kenya Red Cross sent tents. The Red Cross did not.", []string{"Kenya = country iso:KE name", "Red Cross = body name:International Committee of the Red Cross name"}},
		{"Michael Jordan and Chad Hurley visited Jordan and Chad.", []string{"Michael Jordan = person name:Michael Jordan name", "Chad Hurley = person name:Chad Hurley name", "Jordan = country iso:JO name", "Chad = country iso:TD name"}},
		{"Georgia and Armenia signed.", []string{"Georgia = country iso:GE name", "Armenia = country iso:AM name"}},
		{"A plant near Atlanta, Georgia closed.", []string{"Atlanta = city name:Atlanta name US", "Georgia = region name:Georgia name US"}},
		{"The Bank of China lent it, a general of the George Washington era.", []string{"Bank of China = company name:Bank of China name", "George Washington = person name:George Washington name"}},
		{"Polish off the soup before the Polish guests come.", []string{"Polish = country iso:PL demonym"}},
	} {
		assert.Equal(t, c.want, names(analyse(t, c.text, published)), c.text)
	}
}

// sums writes down the quantities and sums of money as "words = min..max unit", with ~ for rough ones.
func sums(d *extract.Document) []string {
	out := []string{}
	for _, v := range d.Values {
		if v.Kind == extract.Date {
			continue
		}
		line := d.RangeText(v.Range) + " = "
		if v.Approximate {
			line += "~"
		}
		line += fmt.Sprint(v.Min) + ".."
		if !math.IsInf(v.Max, 1) {
			line += fmt.Sprint(v.Max)
		}
		if v.Unit != "" {
			line += " " + v.Unit
		}
		out = append(out, line)
	}
	return out
}

func TestQuantities(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"He sent more than 900 shells, at least 40 guns and up to 200 men.", []string{"more than 900 = 901..", "at least 40 = 40..", "up to 200 = 0..200"}},
		{"Fewer than 30 boats, no fewer than 7 jets and as many as 12 tugs.", []string{"Fewer than 30 = 0..29", "no fewer than 7 = 7..", "as many as 12 = 0..12"}},
		{"They bought more than 3.5 tonnes of it and over $2bn of oil.", []string{"more than 3.5 tonnes = 3.5.. tonne", "over $2bn = 2e+09.. USD"}},
		{"Dozens of tanks, several hundred rifles, a dozen mortars and tens of thousands of rounds came.", []string{"Dozens = ~24..", "several hundred = ~300..", "a dozen = 12..12", "tens of thousands = ~20000.."}},
		{"Between 50 and 60 trucks, some 3,000 mines and 20-25 buses left.", []string{"Between 50 and 60 = 50..60", "some 3,000 = ~3000..3000", "20-25 = 20..25"}},
		{"Twenty-five planes, two hundred and fifty thousand rounds and half a million caps.", []string{"Twenty-five = 25..25", "two hundred and fifty thousand = 250000..250000", "half a million = 500000..500000"}},
		{"400 metric tons of steel, 2m barrels of crude and 60 kg of gold.", []string{"400 metric tons = 400..400 tonne", "2m barrels = 2e+06..2e+06 barrel", "60 kg = 60..60 kilogram"}},
		{"It paid €300 million, 2 billion rubles, US$40m and 5 million Swiss francs.", []string{"€300 million = 3e+08..3e+08 EUR", "2 billion rubles = 2e+09..2e+09 RUB", "US$40m = 4e+07..4e+07 USD", "5 million Swiss francs = 5e+06..5e+06 CHF"}},
		{"It paid EUR14 million, 2.1 billion Danish crowns and 40 million lei.", []string{"EUR14 million = 1.4e+07..1.4e+07 EUR", "2.1 billion Danish crowns = 2.1e+09..2.1e+09 DKK", "40 million lei = 4e+07..4e+07 RON"}},
		{"The price is $2bn to $3bn, or 1.5-2bn yuan.", []string{"$2bn to $3bn = 2e+09..3e+09 USD", "1.5-2bn yuan = 1.5e+09..2e+09 CNY"}},
		{"They sold 4.35 million rounds and 1.005 billion litres.", []string{"4.35 million = 4.35e+06..4.35e+06", "1.005 billion litres = 1.005e+09..1.005e+09 litre"}},
		{"It costs hundreds of millions of dollars.", []string{"hundreds of millions of dollars = ~2e+08.. USD"}},
		{"Forty or more tanks and 50+ guns.", []string{"Forty or more = 40..", "50+ = 50.."}},
		{"A 400-tonne load of wheat.", []string{"400-tonne = 400..400 tonne"}},
		// no quantities
		{"Under Article 5, one of them took 155 mm shells on a two-year lease.", []string{}},
		{"A Boeing 737 with the 300 km missile and polonium-210 landed.", []string{}},
		{"Annex 12 says that at five the page four story was out; see week 47.", []string{}},
		{"He handed over 60 guns.", []string{"60 = 60..60"}},
		{"08.41 The port has reopened with few ships.", []string{}},
		{"Ivo Brand, 47, left no one behind.", []string{}},
	} {
		assert.Equal(t, c.want, sums(analyse(t, c.text, published)), c.text)
	}
}

// dates writes down the dates as "words = from..to", with ~ for relative ones.
func dates(d *extract.Document) []string {
	out := []string{}
	for _, v := range d.Values {
		if v.Kind != extract.Date {
			continue
		}
		line := d.RangeText(v.Range) + " = "
		if v.Relative {
			line += "~"
		}
		if !v.From.IsZero() {
			line += v.From.Format(time.DateOnly) + ".." + v.To.Format(time.DateOnly)
		}
		out = append(out, line)
	}
	return out
}

func TestDates(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"It sold coal between January and August last year.", []string{"January and August last year = ~2023-01-01..2023-08-31"}},
		{"It sold coal from January to February this year.", []string{"January to February this year = ~2024-01-01..2024-02-29"}},
		{"It sold coal in May last year and in October.", []string{"May last year = ~2023-05-01..2023-05-31", "October = ~2023-10-01..2023-10-31"}},
		{"It left in October, on Tuesday and last year.", []string{"October = ~2023-10-01..2023-10-31", "Tuesday = ~2024-03-12..2024-03-12", "last year = ~2023-01-01..2023-12-31"}},
		{"Two years ago, last month, yesterday and this week.", []string{"Two years ago = ~2022-01-01..2022-12-31", "last month = ~2024-02-01..2024-02-29", "yesterday = ~2024-03-14..2024-03-14", "this week = ~2024-03-11..2024-03-17"}},
		{"It came on March 5, 2022, on 7 June 2019 and on 7-9 May 2018.", []string{"March 5, 2022 = 2022-03-05..2022-03-05", "7 June 2019 = 2019-06-07..2019-06-07", "7-9 May 2018 = 2018-05-07..2018-05-09"}},
		{"Between 2015 and 2018, from 2010 to 2014, and in 2019-20.", []string{"2015 and 2018 = 2015-01-01..2018-12-31", "2010 to 2014 = 2010-01-01..2014-12-31", "2019-20 = 2019-01-01..2020-12-31"}},
		{"In the early 1990s, in mid-2019 and in late March 2020.", []string{"the early 1990s = 1990-01-01..1993-12-31", "mid-2019 = 2019-05-01..2019-08-31", "late March 2020 = 2020-03-22..2020-03-31"}},
		{"Since March 2022 and over the past decade it grew.", []string{"March 2022 = 2022-03-01..2024-03-15", "the past decade = ~2014-03-15..2024-03-15"}},
		{"In January or February 1985 and in the first half of 2021.", []string{"January or February 1985 = 1985-01-01..1985-02-28", "the first half of 2021 = 2021-01-01..2021-06-30"}},
		{"In the first week of May, in the last two weeks of March 2019 and the first nine months of 2020.", []string{"the first week of May = ~2023-05-01..2023-05-07", "the last two weeks of March 2019 = 2019-03-18..2019-03-31", "the first nine months of 2020 = 2020-01-01..2020-09-30"}},
		{"It came on the second weekend of June 2023 and in the first quarter.", []string{"the second weekend of June 2023 = 2023-06-10..2023-06-11", "the first quarter = ~2024-01-01..2024-03-31"}},
		{"It flew overnight, on Monday night, and then last night; the overnight flight was full.", []string{"overnight = ~2024-03-14..2024-03-15", "Monday night = ~2024-03-11..2024-03-11", "last night = ~2024-03-14..2024-03-14"}},
		{"It lasted for decades, and a year later it ended in the first half of the game.", []string{"a year later = ~"}},
		{"It came the same night, in eleven months, within the year, at the weekend and that summer; since then it stayed.", []string{"the same night = ~", "the year = ~", "the weekend = ~2024-03-09..2024-03-10", "that summer = ~", "then = ~"}},
		{"That year's crop was in a house of three years, the same week's news and in two years' time.", []string{"That year = ~", "the same week = ~"}},
		{"It held during the reporting period, a year later than planned, for years of war.", []string{"the reporting period = ~"}},
		{"It came since the October earthquake, after the war of 1991, in the first week of the invasion, during the floods and over the coming months.", []string{"the October earthquake = ~", "the war of 1991 = ~", "the first week of the invasion = ~", "the floods = ~", "the coming months = ~"}},
		{"Both sides in the war met after the war crimes trial, a year after the coup and the first week of it.", []string{}},
		{"It rose in 2019 and 2020, in March and April 2021, on the night of 4 May 2021 and in 1986/87.", []string{"2019 and 2020 = 2019-01-01..2020-12-31", "March and April 2021 = 2021-03-01..2021-04-30", "the night of 4 May 2021 = 2021-05-04..2021-05-04", "1986/87 = 1986-01-01..1987-12-31"}},
		{"It rose in the first quarter of last year, by the end of the year, in October of this year and in the 12 months to March 2023.", []string{"the first quarter of last year = ~2023-01-01..2023-03-31", "the end of the year = ~2024-09-01..2024-12-31", "October of this year = ~2024-10-01..2024-10-31", "the 12 months to March 2023 = 2022-04-01..2023-03-31"}},
		{"It rose in the last crop year, every Thursday, after that date, in winter and two years before.", []string{"the last crop year = ~", "every Thursday = ~", "that date = ~", "winter = ~", "two years before = ~"}},
		{"It rose in the fiscal year 2023, this financial year and in the first nine months, in the Armenian quarter after a fall.", []string{"the fiscal year 2023 = 2023-01-01..2023-12-31", "this financial year = ~", "the first nine months = ~2024-01-01..2024-09-30"}},
		{"It rose in the first half of May 2021 and the year before last.", []string{"the first half of May 2021 = 2021-05-01..2021-05-15", "the year before last = ~2022-01-01..2022-12-31"}},
		{"On Tuesday, March 5, 2024, and Peru's May sales on Fridays.", []string{"Tuesday, March 5, 2024 = 2024-03-05..2024-03-05", "May = ~2023-05-01..2023-05-31", "Fridays = ~"}},
		{"It rose on June 3 of last year.", []string{"June 3 of last year = ~2023-06-03..2023-06-03"}},
		{"It rose in the spring of last year.", []string{"the spring of last year = ~2023-03-01..2023-05-31"}},
		{"Jan Kovac sold it in May, and in June Chad sold it on.", []string{"May = ~2023-05-01..2023-05-31", "June = ~2023-06-01..2023-06-30"}},
		{"May said they may march in May.", []string{"May = ~2023-05-01..2023-05-31"}},
		{"He sold 2000 tanks under the 2015 deal.", []string{"2015 = 2015-01-01..2015-12-31"}},
		{"On December 30 it sailed.", []string{"December 30 = ~2023-12-30..2023-12-30"}},
	} {
		assert.Equal(t, c.want, dates(analyse(t, c.text, published)), c.text)
	}
}

func TestDatesWithoutPublication(t *testing.T) {
	d := analyse(t, "It left on Tuesday, in October and in 2019, and has sailed since 2020.", time.Time{})
	assert.Equal(t, []string{"Tuesday = ~", "October = ~", "2019 = 2019-01-01..2019-12-31", "2020 = 2020-01-01..2020-12-31"}, dates(d))
}

func TestAnyText(t *testing.T) {
	for _, text := range []string{
		"", "A", "the", "$", "$ million", "between", "- 5", "'90s", "Kim", "The Times", "of the", "U.S.", "mid-", "O'", "Gen.", "Bank of", "al -", "()", "(IAEA)",
		strings.Repeat("Georgia and Jordan, ", 300), strings.Repeat("A B. ", 300), strings.Repeat("two hundred and ", 300), strings.Repeat("Bank of ", 300),
		strings.Repeat("the end of ", 5000), strings.Repeat("two hundred ", 5000) + "-pound", strings.Repeat("Bank of A and ", 3000), strings.Repeat("from 1 to ", 3000),
		strings.Repeat("Kim Bank ", 5000), strings.Repeat("Ministry of Defence ", 3000), strings.Repeat("Georgia (GE) ", 3000), strings.Repeat("1-", 300), strings.Repeat("Kim Lee ", 300), "North\u00a0Korea’s Kim Jong‑un", "ĞÜŞ Ölçüm Ltd. Şti.", "２０２４年 Иран",
	} {
		analyse(t, text, published)
	}
}

func FuzzStage(f *testing.F) {
	f.Add("Russia sold Iran 24 Su-35s for $2bn in March 2019, the IAEA (and TASS) said.")
	f.Add("between $5 and 6m; mid-2018 to late 2019; Gen. Abu al-X of the Y Front's Z Co., Ltd.")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<12 {
			return
		}
		d := &extract.Document{Text: strings.ToValidUTF8(text, "\uFFFD"), Published: published}
		for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), entity.Stage()} {
			require.NoError(t, s.Run(d))
		}
		require.NoError(t, d.Check())
		for _, v := range d.Values {
			require.False(t, v.Range.Empty())
			require.False(t, v.To.Before(v.From))
		}
	})
}

func BenchmarkStage(b *testing.B) {
	text := strings.Repeat(`Russia's Defence Ministry said on Tuesday that Rosoboronexport, the state trader, had shipped at least 40 tonnes of parts
for S-400 launchers to Iran between 2015 and 2018. Officials in Washington, including Gen. Paul Carver of the Center for Army Studies,
declined to comment. The deal was worth about $2.5bn, according to two people familiar with it, who asked not to be named.

`, 50)
	d := analyse(b, text, published)
	run := entity.Stage().Run
	b.ReportAllocs()
	for b.Loop() {
		if err := run(d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
