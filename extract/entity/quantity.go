package entity

import (
	"math"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// bound is how a phrase before or behind a number changes its bounds.
type bound uint8

const (
	asStated bound = iota
	about          // the number is a rough one
	above          // more than it
	atLeast        // it or more
	below          // less than it
	atMost         // it or less
	nearly         // a little less
)

// bounds are the phrases before a number, by their first word, longest first.
var bounds = map[string][]struct {
	phrase string
	bound  bound
}{
	"more":          {{"more than", above}},
	"over":          {{"over", above}},
	"above":         {{"above", above}},
	"well":          {{"well over", above}, {"well above", above}, {"well under", below}},
	"greater":       {{"greater than", above}},
	"in":            {{"in excess of", above}},
	"upwards":       {{"upwards of", atLeast}},
	"upward":        {{"upward of", atLeast}},
	"north":         {{"north of", above}},
	"exceeding":     {{"exceeding", above}},
	"topping":       {{"topping", above}},
	"at":            {{"at least", atLeast}, {"at most", atMost}},
	"no":            {{"no fewer than", atLeast}, {"no less than", atLeast}, {"no more than", atMost}},
	"not":           {{"not less than", atLeast}, {"not fewer than", atLeast}, {"not more than", atMost}},
	"minimum":       {{"minimum of", atLeast}},
	"maximum":       {{"maximum of", atMost}},
	"up":            {{"up to", atMost}},
	"as":            {{"as many as", atMost}, {"as much as", atMost}, {"as few as", atLeast}, {"as little as", atLeast}},
	"less":          {{"less than", below}},
	"fewer":         {{"fewer than", below}},
	"under":         {{"under", below}},
	"below":         {{"below", below}},
	"about":         {{"about", about}},
	"around":        {{"around", about}},
	"some":          {{"some", about}},
	"roughly":       {{"roughly", about}},
	"approximately": {{"approximately", about}},
	"approx":        {{"approx", about}},
	"approx.":       {{"approx.", about}},
	"circa":         {{"circa", about}},
	"~":             {{"~", about}},
	"estimated":     {{"estimated", about}},
	"close":         {{"close to", nearly}},
	"nearly":        {{"nearly", nearly}},
	"almost":        {{"almost", nearly}},
	"perhaps":       {{"perhaps", about}},
	"possibly":      {{"possibly", about}},
}

// currencies are signs and codes of money with their ISO 4217 code.
var currencies = func() map[string]string {
	m := map[string]string{
		"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₽": "RUB", "₹": "INR", "₴": "UAH", "₪": "ILS", "₺": "TRY", "A$": "AUD", "C$": "CAD",
		"HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "NZ$": "NZD", "AU$": "AUD", "CA$": "CAD", "Rs": "INR", "Rs.": "INR",
	}
	for code := range word.Currencies {
		m[code] = code
	}
	m["RMB"] = "CNY"
	return m
}()

// coins are words behind a number, with the code where no nationality says another.
var coins = map[string]string{
	"dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "sterling": "GBP", "quid": "GBP", "ruble": "RUB",
	"rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "yuan": "CNY", "renminbi": "CNY", "yen": "JPY", "won": "KRW", "rupee": "INR", "rupees": "INR",
	"riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED", "lira": "TRY", "liras": "TRY", "franc": "CHF", "francs": "CHF", "krona": "SEK",
	"kronor": "SEK", "krone": "NOK", "kroner": "NOK", "zloty": "PLN", "zlotys": "PLN", "zlotych": "PLN", "hryvnia": "UAH", "hryvnias": "UAH", "shekel": "ILS",
	"shekels": "ILS", "rand": "ZAR", "forint": "HUF", "forints": "HUF", "koruna": "CZK", "korunas": "CZK", "baht": "THB", "rupiah": "IDR", "ringgit": "MYR",
	"dong": "VND", "naira": "NGN", "rial": "IRR", "rials": "IRR", "peso": "MXN", "pesos": "MXN", "reais": "BRL", "tenge": "KZT", "leu": "RON", "lei": "RON",
	"dinar": "KWD", "dinars": "KWD", "kwacha": "ZMW", "birr": "ETB", "cedi": "GHS", "cedis": "GHS", "taka": "BDT", "som": "KGS",
	"manat": "AZN", "lari": "GEL", "dram": "AMD", "kuna": "HRK", "lev": "BGN", "leva": "BGN", "pula": "BWP", "meticais": "MZN", "shillings": "KES",
	"kyat": "MMK", "kyats": "MMK", "afghanis": "AFN", "kip": "LAK", "riel": "KHR", "riels": "KHR", "usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "chf": "CHF", "sek": "SEK", "nok": "NOK", "marks": "DEM",
	"crown": "CZK", "crowns": "CZK", "kronur": "ISK", "krónur": "ISK", "shilling": "KES", "leone": "SLE", "leones": "SLE", "kwanza": "AOA", "kwanzas": "AOA", "metical": "MZN",
	"dalasi": "GMD", "dalasis": "GMD", "ariary": "MGA", "soles": "PEN", "bolivars": "VES", "bolívares": "VES", "bolivianos": "BOB", "guaranies": "PYG", "quetzals": "GTQ",
	"lempiras": "HNL", "gourdes": "HTG", "colones": "CRC", "tugriks": "MNT", "somoni": "TJS", "leks": "ALL", "denars": "MKD", "kina": "PGK", "vatu": "VUV", "tala": "WST",
	"litas": "LTL", "lats": "LVL", "kroons": "EEK", "markka": "FIM", "drachmas": "GRD", "pesetas": "ESP", "escudos": "CVE", "guilders": "NLG", "cruzeiros": "BRC",
}

// national are the currencies that a nationality before the word makes: "Australian dollars".
var national = map[string]string{
	"australian dollars": "AUD", "canadian dollars": "CAD", "hong kong dollars": "HKD", "singapore dollars": "SGD", "taiwan dollars": "TWD", "new zealand dollars": "NZD",
	"us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "british pounds": "GBP", "egyptian pounds": "EGP", "sudanese pounds": "SDG",
	"syrian pounds": "SYP", "lebanese pounds": "LBP", "pakistani rupees": "PKR", "indian rupees": "INR", "sri lankan rupees": "LKR", "swiss francs": "CHF",
	"french francs": "FRF", "danish kroner": "DKK", "norwegian kroner": "NOK", "swedish kronor": "SEK", "swedish krona": "SEK", "czech koruna": "CZK",
	"russian rubles": "RUB", "russian roubles": "RUB", "belarusian rubles": "BYN", "chinese yuan": "CNY", "japanese yen": "JPY", "turkish lira": "TRY",
	"saudi riyals": "SAR", "qatari riyals": "QAR", "yemeni rials": "YER", "iranian rials": "IRR", "kuwaiti dinars": "KWD", "iraqi dinars": "IQD",
	"jordanian dinars": "JOD", "serbian dinars": "RSD", "uae dirhams": "AED", "emirati dirhams": "AED", "moroccan dirhams": "MAD", "mexican pesos": "MXN",
	"philippine pesos": "PHP", "argentine pesos": "ARS", "colombian pesos": "COP", "south korean won": "KRW", "north korean won": "KPW", "deutsche marks": "DEM",
	"danish crowns": "DKK", "norwegian crowns": "NOK", "swedish crowns": "SEK", "icelandic crowns": "ISK", "czech crowns": "CZK", "cfa francs": "XOF",
	"german marks": "DEM", "israeli shekels": "ILS",
}

// units are measures with their lemma; counts of things are not.
var units = map[string]string{
	"tonne": "tonne", "tonnes": "tonne", "ton": "ton", "tons": "ton", "kilogram": "kilogram", "kilograms": "kilogram", "kilogramme": "kilogram",
	"kilogrammes": "kilogram", "kilo": "kilogram", "kilos": "kilogram", "kg": "kilogram", "kgs": "kilogram", "gram": "gram", "grams": "gram", "barrel": "barrel",
	"barrels": "barrel", "bbl": "barrel", "litre": "litre", "litres": "litre", "liter": "litre", "liters": "litre", "gallon": "gallon", "gallons": "gallon",
	"bushel": "bushel", "bushels": "bushel", "ounce": "ounce", "ounces": "ounce", "megawatt": "megawatt", "megawatts": "megawatt", "mw": "megawatt",
	"kw": "kilowatt", "kilowatt": "kilowatt", "kilowatts": "kilowatt", "kiloton": "kiloton", "kilotons": "kiloton", "gigawatt": "gigawatt", "gigawatts": "gigawatt", "gw": "gigawatt", "kilometre": "kilometre", "kilometres": "kilometre", "kilometer": "kilometre",
	"kilometers": "kilometre", "km": "kilometre", "mile": "mile", "miles": "mile", "metre": "metre", "metres": "metre", "meter": "metre", "meters": "metre",
	"%": "percent", "percent": "percent", "pc": "percent", "bcm": "bcm", "boe": "boe", "dwt": "dwt", "teu": "teu", "teus": "teu", "bpd": "barrel per day", "acre": "acre", "acres": "acre",
	"hectare": "hectare", "hectares": "hectare", "carat": "carat", "carats": "carat",
}

// sizes are measures that describe one thing and count none: a number before them is no quantity of what follows.
var sizes = map[string]bool{
	"mm": true, "millimetre": true, "millimeter": true, "cm": true, "calibre": true, "caliber": true, "inch": true, "inches": true, "feet": true, "foot": true, "ft": true,
	"mph": true, "knots": true, "hp": true, "degrees": true, "th": true, "am": true, "pm": true, "a.m.": true, "p.m.": true, "a.m": true, "gmt": true,
	"minute": true, "minutes": true, "hour": true, "hours": true, "day": true, "days": true, "week": true, "weeks": true, "month": true, "months": true, "year": true,
	"years": true, "second": true, "seconds": true, "decade": true, "decades": true, "century": true, "centuries": true, "o'clock": true, "times": true, "fold": true,
}

// rated are the units that, directly before a noun, describe it and count nothing: "a 40 MW reactor", "300 km range".
var rated = map[string]bool{"megawatt": true, "kilowatt": true, "gigawatt": true, "kilometre": true, "mile": true, "metre": true, "percent": true, "litre": true, "dwt": true, "kiloton": true}

// heavy are the units that stay a quantity when a hyphen joins them to the number: "a 400-tonne shipment".
var heavy = map[string]bool{"tonne": true, "ton": true, "barrel": true}

// quantity is the quantity or sum of money that starts at token k, whose word is w in small letters.
func (v *valuer) quantity(k int, w string) (extract.Value, bool) {
	from, how := k, asStated
	article := false
	if w == "a" || w == "an" { // "a further 40", "an estimated 300", "a minimum of 20", "an additional 5"
		switch v.low(k + 1) {
		case "further", "additional", "extra", "total":
			if a, ok := v.bare(k + 2); ok && v.low(k+1) != "total" {
				return v.valued(k, a, asStated)
			}
			if v.low(k+1) == "total" && v.low(k+2) == "of" {
				if a, ok := v.bare(k + 3); ok {
					return v.valued(k, a, asStated)
				}
			}
			return extract.Value{}, false
		case "estimated", "minimum", "maximum":
			k++
			w = v.low(k)
			article = true
		}
	}
	if w == "between" || w == "from" {
		return v.between(k, w)
	}
	if next := v.low(k + 1); loosely[w] && (next == "between" || next == "from") { // "somewhere between six and ten", "anything from six to ten"
		x, ok := v.between(k+1, next)
		x.Range.Start = k
		return x, ok
	}
	for n := 0; n < 2; n++ { // "at least some 40"
		e, b := v.bounded(k, w)
		if b == asStated {
			break
		}
		if how == asStated || how == about {
			how = b
		}
		k, w = e, v.low(e)
		if n == 0 && w == "an" && v.low(e+1) == "estimated" {
			k, w = e+1, "estimated"
		}
	}
	if article && how == asStated {
		return extract.Value{}, false
	}
	a, ok := v.bare(k)
	if !ok {
		return extract.Value{}, false
	}
	if how == asStated && v.namesNumber(k, a) {
		return extract.Value{}, false
	}
	return v.valued(from, a, how)
}

// loosely are words before a range of two numbers that add nothing to it.
var loosely = map[string]bool{"somewhere": true, "anywhere": true, "something": true, "anything": true}

// bounded is the bound that starts at token k and the token behind it.
func (v *valuer) bounded(k int, w string) (int, bound) {
	if w == "over" && k > v.start && overs[v.d.Tags[k-1].Lemma] {
		return k, asStated // "handed over 60 guns"
	}
	for _, b := range bounds[w] {
		if e, ok := v.phrase(k, b.phrase); ok {
			return e, b.bound
		}
	}
	return k, asStated
}

// overs are verbs that "over" is a part of.
var overs = map[string]bool{"hand": true, "turn": true, "take": true, "sign": true, "pass": true, "give": true, "bring": true, "make": true, "carry": true, "deliver": true, "win": true}

// sum is an amount with the unit or currency that stands with it.
type sum struct {
	amount
	unit     string
	currency bool
	joined   bool // a hyphen joins number and unit
}

// bare reads a number with its unit or currency, a range of two too ("50-60 tanks", "$2bn to $3bn"), without bounds.
func (v *valuer) bare(k int) (sum, bool) {
	first, ok := v.single(k)
	if !ok {
		return sum{}, false
	}
	e := first.end
	switch w := v.word(e); w {
	case "-", "–", "—", "to":
		if w == "to" && first.min != first.max {
			break
		}
		second, ok := v.single(e + 1)
		if !ok || second.min <= first.min && second.unit == first.unit && second.min < 1000 || second.joined {
			break
		}
		if first.unit == "" {
			first.unit, first.currency = second.unit, second.currency
			if m := second.min; first.min < 1000 && m >= 1e6 && v.scale(e+1, second.end) > 0 { // "2 to 3 million", "1.5-2bn"
				first.min *= v.scale(e+1, second.end)
			}
		}
		if second.min >= first.min && (second.unit == first.unit || second.unit == "") {
			first.max, first.end, first.approximate = second.max, second.end, first.approximate || second.approximate
		}
	}
	return first, true
}

// scale is the product of the multipliers in [k, e), 0 if there is none.
func (v *valuer) scale(k, e int) float64 {
	x := 0.0
	for ; k < e; k++ {
		if m, ok := multipliers[v.low(k)]; ok {
			x = max(x, 1) * m
		}
	}
	return x
}

// single reads one number with its unit or currency.
func (v *valuer) single(k int) (sum, bool) {
	code := currencies[v.word(k)]
	if code != "" {
		k++
	}
	a, ok := v.amount(k)
	if !ok {
		return sum{}, false
	}
	s := sum{amount: a, unit: code, currency: code != ""}
	if s.currency {
		if c, ok := coins[v.low(s.end)]; ok && c == code {
			s.end++
		}
		return s, true
	}
	e := s.end
	if v.low(e) == "of" && math.IsInf(a.max, 1) { // "dozens of tonnes", "billions of dollars"
		e++
	}
	if v.word(e) == "-" && v.glued(e) && v.glued(e+1) {
		s.joined = true
		e++
	}
	w := v.low(e)
	if c := v.coin(e); c.code != "" && (!s.joined) && !(w == "pounds" && v.low(e+1) == "of") {
		s.unit, s.currency, s.end = c.code, true, c.end
		return s, true
	}
	if w == "pounds" || w == "pound" {
		s.unit, s.end = "pound", e+1
		return s, true
	}
	switch w {
	case "metric", "short", "long":
		if u := units[v.low(e+1)]; u == "ton" || u == "tonne" {
			if w == "metric" {
				u = "tonne"
			}
			s.unit, s.end = u, e+2
			return s, true
		}
	case "per":
		if v.low(e+1) == "cent" {
			s.unit, s.end = "percent", e+2
			return s, true
		}
	case "cubic":
		if u := units[v.low(e+1)]; u == "metre" {
			s.unit, s.end = "cubic metre", e+2
			return s, true
		}
	case "square":
		if u := units[v.low(e+1)]; u != "" {
			s.unit, s.end = "square "+u, e+2
			return s, true
		}
	}
	if u := units[w]; u != "" {
		s.unit, s.end = u, e+1
		s.joined = s.joined || rated[u] && (v.upos(e+1) == "NOUN" || v.upos(e+1) == "PROPN" || v.upos(e+1) == "ADJ" || v.word(e+1) == "-")
	} else if sizes[w] {
		s.unit, s.end, s.joined = w, e+1, true
	} else if s.joined {
		s.joined = w != "plus" && w != "" && !digit(w[0])
	}
	return s, true
}

type coin struct {
	code string
	end  int
}

// coin is the currency word at token e.
func (v *valuer) coin(e int) coin {
	stop := v.end
	v.end = v.full // the nationality of a currency is a name: "5 million Swiss francs"
	defer func() { v.end = stop }()
	for n := 3; n >= 2; n-- {
		if e+n > v.end {
			continue
		}
		last := v.low(e + n - 1)
		if _, ok := coins[last]; !ok {
			continue
		}
		parts := make([]string, n)
		for i := range parts {
			parts[i] = v.low(e + i)
		}
		if c := national[strings.Join(parts, " ")]; c != "" {
			return coin{c, e + n}
		}
	}
	w := v.word(e)
	if c := currencies[w]; c != "" && letter(w[0]) && len(w) == 3 {
		return coin{c, e + 1}
	}
	if c := coins[v.low(e)]; c != "" && !capitalised(w) {
		return coin{c, e + 1}
	}
	return coin{}
}

// namesNumber reports whether the number at token k names or numbers something instead of counting: a bare "one" that is a
// pronoun, "Article 5", "Room 39", a number after "No.", a house number.
func (v *valuer) namesNumber(k int, a sum) bool {
	w := v.low(k)
	if v.coded(k, a.end) {
		return true
	}
	if w == "one" && a.end == k+1 {
		return v.upos(k) != "NUM" || v.low(k+1) == "of" || v.low(k+1) == "another" || v.low(k-1) == "no"
	}
	if w == "few" {
		return true // "few details"; "a few" starts with its article
	}
	if a.currency || a.unit != "" {
		return false
	}
	switch v.low(k - 1) {
	case "no.", "no", "number", "article", "section", "chapter", "resolution", "page", "room", "route", "highway", "flight", "channel", "point", "#", "phase",
		"part", "level", "grade", "size", "type", "block", "mark", "version", "unit", "figure", "table", "category", "title", "act", "aged", "age":
		return true
	}
	next := v.upos(a.end)
	noun := next == "NOUN" || next == "ADJ" || next == "PROPN" || next == "VERB" && v.d.Tags[a.end].XPOS != "VBD" && v.d.Tags[a.end].XPOS != "VBZ" || v.low(a.end) == "of" || v.low(a.end) == "more"
	if k > v.start && !noun && number(w) && v.d.Tags[k-1].XPOS == "NN" {
		return true // "annex 12", "week 47"
	}
	if !noun && v.clock(k) || v.low(k-1) == "of" && v.low(k-2) == "age" {
		return true
	}
	if v.word(k-1) == "," && v.word(a.end) == "," && v.upos(k-2) == "PROPN" && len(w) <= 3 {
		return true // an age
	}
	if v.upos(k-1) == "PROPN" && capitalised(v.word(k-1)) && number(v.word(k)) && v.upos(a.end) != "NOUN" && v.upos(a.end) != "ADJ" {
		return true
	}
	return v.upos(k) == "PROPN" && v.upos(k+1) == "PROPN" && !number(w)
}

// clock reports whether the number at token k can be a time of the day: 08.41 at the start of a sentence, "at five".
func (v *valuer) clock(k int) bool {
	w := v.word(k)
	hour, minute, ok := strings.Cut(w, ".")
	if ok && len(minute) == 2 && minute[0] < '6' && len(hour) <= 2 && (k == v.start || hour[0] == '0' || v.low(k-1) == "at" || v.low(k-1) == "by") {
		return true
	}
	_, word := ones[strings.ToLower(w)]
	return word && v.low(k-1) == "at"
}

// coded reports whether the number in [k, end) is part of a code or numbers a list: "polonium-210", "HQ-1/2", "id=7", "(3)".
func (v *valuer) coded(k, end int) bool {
	if w := v.word(k); w[0] == '-' {
		return true
	}
	before := v.word(k - 1)
	if before == "(" && v.word(end) == ")" && end == k+1 && len(v.word(k)) < 3 {
		return true
	}
	if !v.glued(k) {
		return false
	}
	switch before {
	case "(", "[", "\"", "“", "‘", "'", "~", "—", "–", "$":
		return false
	}
	return true
}

// between reads "between 50 and 60", "from 50 to 60".
func (v *valuer) between(k int, w string) (extract.Value, bool) {
	first, ok := v.single(k + 1)
	if !ok || first.joined {
		return extract.Value{}, false
	}
	if link := v.low(first.end); w == "between" && link != "and" || w == "from" && link != "to" {
		if w == "between" { // "between 50 to 60", "between 50-60"
			if both, ok := v.bare(k + 1); ok && both.max > both.min {
				return v.valued(k, both, asStated)
			}
		}
		return extract.Value{}, false
	}
	second, ok := v.single(first.end + 1)
	if !ok || second.joined {
		return extract.Value{}, false
	}
	if first.unit == "" {
		first.unit, first.currency = second.unit, second.currency
		if m := v.scale(first.end+1, second.end); first.min < 1000 && m >= 1e6 {
			first.min *= m
		}
	}
	if second.unit != first.unit && second.unit != "" || second.max < first.min {
		return extract.Value{}, false
	}
	if w == "from" && first.unit == "" && !loosely[v.low(k-1)] {
		return extract.Value{}, false // "rose from 40 to 60" is no quantity of things
	}
	first.max, first.end = second.max, second.end
	if w == "from" {
		k++
	}
	return v.valued(k, first, asStated)
}

// valued is the value of the words from token from to the end of s, bounds applied. An exclusive bound on a count moves to the
// next whole number; on a continuous unit, and on money, it stays.
func (v *valuer) valued(from int, s sum, how bound) (extract.Value, bool) {
	if s.joined && !(heavy[s.unit] && !s.currency) {
		return extract.Value{}, false // "155mm shells", "two-year plan", "500-pound bombs"
	}
	end := s.end
	switch {
	case v.word(end) == "+" || v.word(end) == "-" && v.low(end+1) == "plus":
		how = atLeast
		if v.word(end) == "-" {
			end++
		}
		end++
	case v.low(end) == "or" && (v.low(end+1) == "more" || v.low(end+1) == "so" || v.low(end+1) == "fewer" || v.low(end+1) == "less"):
		switch v.low(end + 1) {
		case "more":
			how = atLeast
		case "so":
			how = about
		default:
			how = atMost
		}
		end += 2
	case v.low(end) == "plus" && v.upos(end+1) == "NOUN":
		how = atLeast
		end++
	}
	val := extract.Value{Range: extract.Range{Start: from, End: end}, Kind: extract.Quantity, Min: s.min, Max: s.max, Approximate: s.approximate, Unit: s.unit}
	if s.currency {
		val.Kind = extract.Money
	}
	count := s.unit == ""
	switch how {
	case about:
		val.Approximate = true
	case nearly:
		val.Approximate = true
	case above:
		if count {
			val.Min = math.Floor(val.Min) + 1
		}
		val.Max = math.Inf(1)
	case atLeast:
		val.Max = math.Inf(1)
	case below:
		if count {
			val.Max = math.Ceil(val.Max) - 1
		}
		val.Min = 0
	case atMost:
		val.Min = 0
	}
	if val.Min == 0 && val.Max == 0 && s.end == from+1 && v.word(from) != "0" && how == asStated && !digit(v.word(from)[0]) {
		return extract.Value{}, false
	}
	return val, true
}
