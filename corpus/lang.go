package corpus

import (
	"strings"
	"unicode"
)

// A text of at least this many words outvotes a declaration that names another language: templates declare "en" above
// everything.
const enoughWords = 100

// Only this much of a text is looked at, in bytes.
const languageWindow = 8 << 10

// language gives the primary language subtag of an article, from what it declares and from its text, or "".
func language(declared, text string) string {
	declared, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(declared)), "-")
	declared, _, _ = strings.Cut(declared, "_")
	if len(declared) < 2 || len(declared) > 3 || strings.ContainsFunc(declared, func(r rune) bool { return r < 'a' || r > 'z' }) {
		declared = ""
	}
	found, words := detectLanguage(window(text, languageWindow))
	if found == "" || declared != "" && words < enoughWords {
		return declared
	}
	return found
}

// detectLanguage tells the language of text and how many words that rests on. It gives "" when no language is clearly ahead.
//
// The script decides first; among languages of one script, the commonest function words do. (Trigram profiles that are
// ranked by way of a map give one text now this language, now that.)
func detectLanguage(text string) (lang string, words int) {
	script := make([]int, len(scripts)) // letters of each
	letters := 0
	hits := make([]int, len(functionWords))
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && r != '\'' && r != '’' }) {
		if w = strings.Trim(w, "'’"); w == "" {
			continue
		}
		words++
		for _, r := range w {
			letters++
			if s := scriptOf(r); s >= 0 {
				script[s]++
			}
		}
		for _, l := range languagesOf[strings.ToLower(w)] {
			hits[l]++
		}
	}
	main := 0
	for i := range scripts {
		if script[i] > script[main] {
			main = i
		}
	}
	if letters == 0 {
		return "", 0
	}
	// Japanese is written in kana and Chinese characters together.
	if kana := script[hiragana] + script[hiragana+1]; 5*kana > script[han] && 2*(kana+script[han]) > letters {
		return "ja", words
	}
	if 2*script[main] < letters {
		return "", words
	}
	if only := scripts[main].lang; only != "" {
		return only, words
	}
	best, second := -1, 0
	for l := range functionWords {
		switch {
		case functionWords[l].script != scripts[main].table:
		case best < 0 || hits[l] > hits[best]:
			if best >= 0 {
				second = max(second, hits[best])
			}
			best = l
		default:
			second = max(second, hits[l])
		}
	}
	// In running text of these languages a fifth of the words and more are on their list. A short text has to be clearer.
	lead := 1.2
	if words < enoughWords/4 {
		lead = 2
	}
	if best < 0 || hits[best] < 3 || 12*hits[best] < words || float64(hits[best]) < lead*float64(second) {
		return "", words
	}
	return functionWords[best].lang, words
}

// scriptOf gives the index of the script of a letter, or -1.
func scriptOf(r rune) int {
	if r < 0x80 {
		return 0
	}
	for i, s := range scripts {
		if unicode.Is(s.table, r) {
			return i
		}
	}
	return -1
}

// Indices of the scripts of Japanese.
const (
	hiragana = 3 // and Katakana behind it
	han      = 5
)

// scripts is every script that is told apart, with its language where one alone is written in it for news, or nearly so.
var scripts = []struct {
	table *unicode.RangeTable
	lang  string
}{
	{unicode.Latin, ""}, {unicode.Cyrillic, ""}, {unicode.Arabic, ""}, {unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"},
	{unicode.Han, "zh"}, {unicode.Hangul, "ko"}, {unicode.Greek, "el"}, {unicode.Hebrew, "he"}, {unicode.Devanagari, "hi"},
	{unicode.Bengali, "bn"}, {unicode.Thai, "th"}, {unicode.Tamil, "ta"}, {unicode.Telugu, "te"}, {unicode.Kannada, "kn"},
	{unicode.Malayalam, "ml"}, {unicode.Gujarati, "gu"}, {unicode.Gurmukhi, "pa"}, {unicode.Georgian, "ka"}, {unicode.Armenian, "hy"},
	{unicode.Myanmar, "my"}, {unicode.Khmer, "km"}, {unicode.Sinhala, "si"}, {unicode.Ethiopic, "am"}, {unicode.Lao, "lo"},
}

// functionWords lists the commonest articles, prepositions, conjunctions, pronouns and auxiliaries of each language, from
// general knowledge of their grammars. One word may be on several lists; what counts is the sum.
var functionWords = []struct {
	lang   string
	script *unicode.RangeTable
	words  string
}{
	{"en", unicode.Latin, "the of and to in is that for it was on with as are at by be from has have this not they which their an were had or but been its would he his she said who will more than after about when there what you we i can if all one out no up so"},
	{"de", unicode.Latin, "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man"},
	{"fr", unicode.Latin, "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont son aux cette d'un d'une mais comme ou si leur été être fait nous vous c'est qu'il"},
	{"es", unicode.Latin, "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está"},
	{"it", unicode.Latin, "di e che la il un a è per in una sono del con non le si da i al come più ha della dei nel alla ma ci anche o gli lo delle se questo su dal suo tra essere nella degli stato hanno"},
	{"pt", unicode.Latin, "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também foi pelo pela até isso são está"},
	{"nl", unicode.Latin, "de van het een en in is dat op te zijn met voor niet die aan er om ook als bij maar uit door nog naar over dan hij ze was wordt kan heeft deze of worden werd meer hebben geen"},
	{"sv", unicode.Latin, "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu efter man skulle också vid över eller ut sin hade hon alla"},
	{"da", unicode.Latin, "og i at det er en til på som den de for med af der ikke et har om han men var jeg sig fra vi så kan når nu efter man skulle også ved over eller ud sin havde hun alle blev"},
	{"no", unicode.Latin, "og i at det er en til på som den de for med av ikke et har om han men var jeg seg fra vi så kan når nå etter man skulle også ved over eller ut sin hadde hun alle ble etter mot"},
	{"fi", unicode.Latin, "ja on ei että oli se hän mutta ovat joka myös kun niin tai ole kuin mukaan sen jos vain olisi jo vielä ollut voi nyt mitä sitä sekä"},
	{"pl", unicode.Latin, "w i na z się nie do to że jest o jak za po co ale od przez są tak dla był już czy tym ze tego oraz być jego może przy która który które także"},
	{"cs", unicode.Latin, "a v se na je to že s z o i do ve za pro jako by k po ale jsou od které který tak si jeho jsem byl bude podle také už nebo jen až při má"},
	{"sk", unicode.Latin, "a v sa na je to že s z o i do vo za pre ako by k po ale sú od ktoré ktorý tak si jeho som bol bude podľa aj už alebo len až pri má"},
	{"hu", unicode.Latin, "a az és hogy nem is egy ez meg csak de van volt már még el mint ha vagy azt lehet kell majd után szerint aki ami minden több ki"},
	{"ro", unicode.Latin, "de în și a la cu pe că nu o din este un care mai pentru au se fi al ale sau dar prin fost sunt ca dintre după cel prin lui această acest"},
	{"tr", unicode.Latin, "ve bir bu da de için ile çok olarak daha olan en gibi kadar ne sonra ise ama var o değil her ki mi olduğunu tarafından göre"},
	{"id", unicode.Latin, "yang dan di dengan untuk ini itu dari dalam tidak pada akan juga ke karena ada oleh sebagai mereka telah lebih bisa adalah saya kami bahwa tersebut kata"},
	{"hr", unicode.Latin, "je i u da se na su za od s a koji što će bi kao iz o ne to nije ali koja koje po samo više bio tako ili nakon"},
	{"ca", unicode.Latin, "de la i que el a en un per les del una amb no els és al dels s'ha com va més però són ha seva aquest aquesta també les d'un"},
	{"vi", unicode.Latin, "và của là có các được trong cho một với không những này đã người để khi từ ở vào đến về ra cũng như tại sẽ theo"},
	{"sw", unicode.Latin, "ya na wa kwa ni katika za la kuwa hiyo huo cha yake hii wake pia baada watu kama lakini alisema ambayo"},
	{"lt", unicode.Latin, "ir kad į iš su yra tai kaip bet ne buvo apie per po už jau nuo dėl tik savo taip jis arba prie"},
	{"lv", unicode.Latin, "un ir ka no ar par uz tas kā bet arī nav bija to vai pēc gan lai jau šo pie ko līdz"},
	{"et", unicode.Latin, "ja on ei et see oli aga ka ning kui mis oma kes seda nii või ta selle ning olnud pole välja veel"},
	{"sq", unicode.Latin, "të e në dhe i një për me që nga është se nuk më si do ka ishte janë por kjo ky u"},
	{"tl", unicode.Latin, "ang ng sa na mga ay at ni si para hindi ito siya kung may mula nang rin ang lang"},
	{"ru", unicode.Cyrillic, "и в не на что с по он как это но к из у за от для о же так его а то был бы все были или также после при только уже"},
	{"uk", unicode.Cyrillic, "і в не на що з до у за та як це його від для про але він був або також які який після під є ще було й"},
	{"bg", unicode.Cyrillic, "на и да в за се от е че с не са по като но до той това ще при си след или която който бе има още"},
	{"sr", unicode.Cyrillic, "је и у да се на су за од са а који што ће би као из о не то није али која које по само више"},
	{"ar", unicode.Arabic, "في من على إلى أن التي عن مع الذي هذا هذه ما لا بعد كان كما بين أو قد ذلك قال وقال وقد ولا حيث خلال"},
	{"fa", unicode.Arabic, "و در به از که این را با است برای آن یک خود تا بر هم نیز شده شد می های اند بود کرد ها دارد"},
	{"ur", unicode.Arabic, "کے کی میں ہے اور سے کا کو نے کہ پر ہیں یہ اس بھی تھا کر ایک کیا وہ لیے جو گیا"},
}

// languagesOf gives the lists, by index, on which a word stands.
var languagesOf = func() map[string][]int {
	m := map[string][]int{}
	for i, l := range functionWords {
		seen := map[string]bool{}
		for _, w := range strings.Fields(l.words) {
			if !seen[w] {
				seen[w] = true
				m[w] = append(m[w], i)
			}
		}
	}
	return m
}()

// window cuts text after at most n bytes, at the end of a code point.
func window(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && text[n]&0xC0 == 0x80 {
		n--
	}
	return text[:n]
}
