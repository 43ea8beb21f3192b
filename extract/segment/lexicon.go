package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract/internal/word"
)

var set = word.Set

// abbrClass says where an abbreviation stands, which decides whether a sentence can end behind it.
type abbrClass uint8

const (
	noAbbreviation abbrClass = iota
	titleAbbr                // before a name: Gen., Lt. Col.; never ends a sentence
	leadAbbr                 // before what it introduces: vs., cf., e.g.; never ends a sentence
	numberAbbr               // before a number, and an abbreviation only there: No. 5, p. 12
	afterAbbr                // behind a name or a number: Inc., Jr., etc.; can end a sentence
	monthAbbr                // can end a sentence
	stateAbbr                // behind a town and a comma: Fairfax, Va.; can end a sentence
	initialAbbr              // one letter: J. Smith
	acronymAbbr              // letters with full stops: U.S., p.m.; can end a sentence
)

// abbreviations by lower-case form without the full stop. Titles, months and states are abbreviations with a capital
// only. Sources: the abbreviations of news style guides (titles, states, months, companies), and the tokens with a final full stop
// in UD English EWT and GUM.
var abbreviations = func() map[string]abbrClass {
	m := map[string]abbrClass{}
	for _, group := range []struct {
		class abbrClass
		words string
	}{
		{titleAbbr, `adm amb att brig capt cdr cmdr cmdt col comdr cpl cpt dr drs ens fr gen gov hon insp lt ltc maj messrs mgr mlle mme mr mrs ms mt
			ofc pfc pres prof pvt rep reps rev sen sens sfc sgt spc ssgt st ste supt tsgt ft dep atty ald`},
		{leadAbbr, `e.g i.e vs cf viz eg ie ca approx est esp incl excl attn tel ext fax mob aka`},
		{numberAbbr, `res ser no nos art arts ch chap eq fig figs op p pp par para pg sec sect vol vols nr n°`},
		{afterAbbr, `apt assn ave bldg blvd bros co corp ct dept div etc gmbh hwy inc intl int'l jr llc ltd mfg natl nat'l pkwy pl plc pty rd rte
			sr univ al blk esq dec'd govt gov't ass't lb lbs oz yrs mins hrs conf ed eds ph ass'n dist mil assoc bn`},
		{monthAbbr, `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`},
		{stateAbbr, `ala ariz ark cal calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont ore pa penn que tenn
			tex va vt wash wis wyo`},
	} {
		for w := range strings.FieldsSeq(group.words) {
			m[w] = group.class
		}
	}
	return m
}()

// lookup finds a word in m by its lower case without allocating.
func lookup[V any](m map[string]V, w string) (v V, ok bool) {
	var buf [16]byte
	if len(w) > len(buf) {
		return v, false
	}
	for i := 0; i < len(w); i++ {
		c := w[i]
		if isCapital(c) {
			c |= 0x20
		}
		buf[i] = c
	}
	v, ok = m[string(buf[:len(w)])]
	return v, ok
}

// abbrOf is the class of the word w, which a full stop follows, by its form alone.
func abbrOf(w string) abbrClass {
	r, n := utf8.DecodeRuneInString(w)
	if n == len(w) && unicode.IsLetter(r) {
		switch r {
		case 'p':
			return numberAbbr
		case 'v':
			return leadAbbr // Holm v. Acme
		}
		return initialAbbr
	}
	if strings.IndexByte(w, '.') >= 0 {
		if class, ok := lookup(abbreviations, w); ok {
			return class
		}
		return acronymAbbr
	}
	class, ok := lookup(abbreviations, w)
	if !ok && len(w) <= 4 && w[n:] != "s" && unicode.IsUpper(r) && !strings.ContainsAny(w[n:], "aeiouyAEIOUYBCDFGHJKLMNPQRSTVWXZ0123456789") &&
		!strings.ContainsRune("AEIOUY", r) && isASCIILetter(w[n]) {
		return titleAbbr // Gp., Sqn., Wg.: a capital and small consonants
	}
	switch class {
	case titleAbbr, monthAbbr, stateAbbr:
		if !unicode.IsUpper(r) {
			return noAbbreviation
		}
	}
	return class
}

// abbreviation reports whether the full stop at q belongs to the word [p,q).
func (s *scanner) abbreviation(p, q int) bool {
	if s.byteAt(q+1) == '.' {
		return false // an ellipsis
	}
	class := abbrOf(s.text[p:q])
	if class == noAbbreviation {
		return false
	}
	i := skipBlank(s.text, q+1, s.end)
	next, _ := utf8.DecodeRuneInString(s.text[i:s.end])
	switch class {
	case numberAbbr:
		return unicode.IsDigit(next) || next == '#' || !s.is(p, q, "no") && !s.is(p, q, "p") && s.roman(i)
	case initialAbbr:
		r, _ := utf8.DecodeRuneInString(s.text[p:])
		return unicode.IsUpper(r) && s.initial(i, next) ||
			r == 'c' && unicode.IsDigit(next) || (r == 'b' || r == 'd' || r == 'c') && s.openBracket() // circa, born, died
	case monthAbbr:
		// "Sun." and "Mar." are words as well: a date stands around the abbreviation
		return len(s.text[p:q]) > 3 || unicode.IsDigit(next) || next == ',' || unicode.IsLower(next) || s.previousDigit()
	case stateAbbr:
		return len(s.toks) > 0 && s.text[s.toks[len(s.toks)-1].Start] == ','
	case titleAbbr:
		return i < s.end && !unicode.IsLower(next)
	case leadAbbr:
		return i < s.end && (q-p > 1 || unicode.IsUpper(next))
	}
	return true
}

// initial reports whether a capital letter with a full stop is an initial, given the first rune of what follows at i.
func (s *scanner) initial(i int, next rune) bool {
	if next == ',' || next == ')' {
		return true
	}
	if !unicode.IsUpper(next) {
		return false
	}
	end := i
	for end < s.end && (isASCIILetter(s.text[end]) || s.text[end] >= utf8.RuneSelf) && end-i < 20 {
		_, n := utf8.DecodeRuneInString(s.text[end:s.end])
		end += n
	}
	if _, ok := lookup(starters, s.text[i:end]); !ok {
		return true
	}
	return end-i == 1 && end < s.end && s.text[end] == '.' // the next initial
}

// is reports whether the word [p,q) is lower, whatever its case.
func (s *scanner) is(p, q int, lower string) bool { return strings.EqualFold(s.text[p:q], lower) }

// roman reports whether a roman number stands at i.
func (s *scanner) roman(i int) bool {
	end := i
	for end < s.end && strings.IndexByte("IVXL", s.text[end]) >= 0 {
		end++
	}
	return end > i && (blankAt(s.text, end, s.end) || strings.IndexByte(".,;:)", s.text[end]) >= 0)
}

// openBracket reports whether the token before is a bracket.
func (s *scanner) openBracket() bool {
	return len(s.toks) > 0 && s.text[s.toks[len(s.toks)-1].Start] == '('
}

func (s *scanner) previousDigit() bool {
	return len(s.toks) > 0 && isDigit(s.text[s.toks[len(s.toks)-1].End-1])
}

// starters are words that, with a capital, open a sentence much more often than they open a name. Source: the sentence-initial
// words of UD English EWT and GUM that are seldom capitalised elsewhere.
var starters = set(`a about according after again all also although among an and another any anyone are as asked at because before below beside
	besides both but by can clearly could currently did do does during each earlier either even every everyone finally first following for from further
	furthermore given had has have he hence her here hers his how however i if in indeed instead is it its itself just last later let
	like many may maybe meanwhile might more moreover most much my neither nevertheless no nobody none nor not nothing now of often on once one only
	or other others otherwise our over perhaps please she should similarly since so some someone sometimes soon still such than thank that the
	their them then there therefore these they this those though through thus to today together under unfortunately unless
	until up was we well were what when where whereas whether which while who whose why will with within without would yes yet you your
	yesterday`)

// calendarWords are the months and the days of the week: "September-11" is no designation.
var calendarWords = set(`january february march april may june july august september october november december jan feb mar apr jun jul aug
	sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm`)

func calendar(w string) bool { return has(calendarWords, w) }

// hyphenPrefixes stay with the word behind their hyphen. Source: counts over UD English EWT and GUM (kept : cut, non 57:1, e
// 43:3, mid 23:0, anti 22:0, re 22:0, co 20:0, pre 18:0, pro 17:0, cross 16:0, post 9:2, ...; self, vice, al, all are cut).
var hyphenPrefixes = set(`non e mid anti re co pre pro cross post over semi counter ex multi sub mini neo socio micro un intra inter psycho`)

// hyphenPrefix reports whether w is such a prefix; in capitals it is an acronym (UN-backed).
func hyphenPrefix(w string) bool { return has(hyphenPrefixes, w) && (len(w) == 1 || !isUpper(w)) }

// slugs are labels of news agencies for the kind or the desk of a story. Facts of usage in English wires.
var slugs = set(`update rpt refile wrapup corrected correction factbox analysis exclusive interview timeline explainer feature focus insight column
poll brief table text advisory urgent alert preview scenario diary graphic investigation grains oilseeds softs metals precious copper oil gas
lng energy sugar coffee cocoa cotton forex treasuries stocks markets newsmaker snapshot highlights lead corrective repeat`)

func has(m map[string]bool, w string) bool {
	_, ok := lookup(m, w)
	return ok
}

// fusedWords are two words written as one, with the length of the first.
var fusedWords = map[string]int{
	"cannot": 3, "outta": 3, "kinda": 4, "sorta": 4, "lotta": 3, "alot": 1, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3,
	"dont": 2, "cant": 2, "wont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3, "werent": 4, "arent": 3, "couldnt": 5, "wouldnt": 5, "shouldnt": 6,
	"havent": 4, "hasnt": 3, "hadnt": 3, "aint": 2,
	"im": 1, "ive": 1, "thats": 4, "whats": 4, "theres": 5, "hes": 2, "shes": 3, "youre": 3, "theyre": 4, "youll": 3, "theyll": 4, "youve": 3,
}

// fused is the length of the first of the two words that w fuses, or 0.
func fused(w string) int {
	if len(w) < 2 || len(w) > 8 || len(w) < 4 && isCapital(w[len(w)-1]) {
		return 0
	}
	k, _ := lookup(fusedWords, w)
	return k
}

// units are cut off the number before them.
var units = set(`mm cm dm km kg g mg kb mb gb tb k m b bn mn tn mln t kt mt ft sq lb lbs oz p x am pm hz khz mhz ghz kw mw gw kwh mwh hp mph kph kmh kph
	knots ml l ha yd mi nm min mins minute minutes hr hrs hour hours h hh day days week weeks month months year years percent pct persons watt watts volt volts
	usd eur rmb pp f mAh mah db`)

// unit reports whether the letters behind a number are a unit of measure or a multiplier. A capital alone is one for
// thousands and millions only: 4A, 83N are codes.
func unit(w string) bool {
	if len(w) == 1 && isCapital(w[0]) {
		return w == "K" || w == "M"
	}
	return has(units, w)
}

// familyNames are the commonest family names of Korea and of China in their usual romanisations; the given name behind them
// is written with a hyphen between its syllables.
var familyNames = set(`kim lee yi ri rhee park pak bak choi choe jung jeong chong chung jong kang gang cho jo yoon yun jang chang lim rim im han oh o seo so suh
	shin sin kwon gwon hwang ahn an song ryu yoo yu hong moon mun ko go yang bae paek baek baik heo huh nam sim shim noh no roh ro ha kwak gwak sung
	song cha joo ju woo u koo ku gu min jin na ra ji chi um eom won chun cheon bang kong ban hyon hyun ma kil gil ho chae so hyong myong pyon tae thae
	wong chan cheung lam leung ng chow tsang lau ho yeung kwok fung mak lo tam hui tsai wu tang chu chen lin hsu hsieh kuo tsai tseng liao lai wang zhang`)

func familyName(w string) bool { return w != "" && isCapital(w[0]) && has(familyNames, w) }

// topDomains and fileTypes are the last parts of names with full stops. Country codes that are English words are left out.
var (
	topDomains = set(`com org net edu gov mil info biz io uk ru cn ir kp kr jp de fr tv eu ca au nz il ua pl nl se ch`)
	fileTypes  = set(`doc docx xls xlsx ppt pptx pdf txt csv exe zip html htm php asp aspx jpg jpeg png gif mp3 mp4 xml json url`)
)

func domain(suffix string) bool { return has(topDomains, suffix) || has(fileTypes, suffix) }
