package frame

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

var set = word.Set

// transparent nouns say how much or what kind of the thing that follows "of": the item is what they measure.
var transparent = set(`first second third fourth fifth sixth seventh eighth ninth tenth last latest next remainder number amount quantity assortment range variety type kind sort array series set lot batch load piece ton tonne
kilogram kilo kg pound litre liter gallon barrel bushel cubic metre meter mile hundred thousand million billion dozen score
couple plenty majority half quarter percent % cent pct part portion fraction share bulk rest stock stockpile cache shipment
consignment cargo truckload planeload shipload boatload crate box container canister delivery supply tranche package flow stream keel
hundreds thousands millions dozens scores tens km kilometre kilometer volume value worth bundle handful pair bag pallet pack unit model version
variant form class category generation fleet squadron battery pool inventory arsenal selection raft host spate wave surplus
surge round line gram milligram ounce hectare acre combination mix mixture some all each most many several one two none much
replica prototype average copy clone derivative force example sample strain vial element consignments squad brigade team group crew contingent level rate degree way means wealth
sack bale keg jar tub basket carload wagonload lorryload total t mt bcm mcm tcf bcf mmt mtpa mmtpa mmbtu dwt lakh crore quintal megawatt gigawatt kilowatt mw gw mwh gwh bpd teu`)

// masses are units by which only goods are measured, so that a weak noun behind them is an item ("1,000 tons of agent").
var masses = set("ton tonne t mt kilogram kilo kg pound litre liter gallon barrel bushel gram milligram ounce unit")

// formations are units of an army, which may be of vehicles or guns.
var formations = set("company battalion regiment division platoon flotilla")

// holdings are shares of a thing, which are sold as the thing is.
var holdings = set("stake share interest holding")

// makings name acts of making and running; what is helped with is what they bear on ("the construction of a plant").
var makings = set(`development construction production manufacture manufacturing design building assembly installation
modernisation modernization upgrade upgrading maintenance repair operation creation establishment expansion acquisition
procurement purchase completion testing enrichment reprocessing conversion deployment improvement fabrication export sale
import extraction mining refining`)

// fields are prepositions of what somebody works on or is helped with: "cooperate on missile development".
var fields = set("on with")

// noun is the look-up form of a noun: its lemma in lower case, of a gerund the form ("training" is no train).
func (a *analysis) noun(tok int) string {
	if a.Tags[tok].XPOS == "VBG" {
		return a.low(tok)
	}
	return strings.ToLower(a.lemma(tok))
}

// category decides whether the noun phrase headed by tok can be an item, and of which category. The gate of the entry says
// whether nouns outside the lists pass ("open") or not ("listed"); with them the category is "other". why explains a refusal.
func (a *analysis) category(tok int, e *Entry) (cat string, why string) {
	if k := a.Tree.Child(tok, "flat"); k > tok && word.Airliner(a.Word(k)) { // "an Airbus A321"
		return a.admit("transport", e)
	}
	if x := a.EntityAt(tok); x != nil && a.partyName(tok) && x.Via != extract.ViaDemonym && a.Tags[tok].UPOS == "PROPN" {
		return "", a.Word(tok) + " names a party" // "Peabody Energy" is no energy
	}
	if a.noun(tok) == "delivery" && a.rel(tok) == "obj" && a.Tree.Child(tok, "det", "nmod:poss") < 0 && a.ofPhrase(tok) >= 0 {
		return "", "delivery is taken and not goods"
	}
	if k := a.Tree.Child(tok, "advmod"); (a.rel(tok) == "compound" || a.rel(tok) == "amod") && k >= 0 && (a.low(k) == "more" || a.low(k) == "most" || a.low(k) == "very") {
		return "", a.Word(tok) + " is an adjective" // "more concrete help"
	}
	if p := a.Tree.Child(tok, "nmod:poss"); a.low(tok) == "arms" && p >= 0 && (a.low(p) == "his" || a.low(p) == "her" || a.low(p) == "my") {
		return "", "arms of a body"
	}
	if k := a.Tree.Child(tok, "amod"); a.noun(tok) == "half" && k >= 0 && k < tok && a.low(k) != "other" && a.ofPhrase(tok) < 0 && (a.low(k) == "first" || a.low(k) == "second" || a.Tree.Child(tok, "det") >= 0 && a.Tags[k].XPOS == "JJ") {
		return "", "a half of a match"
	}
	if a.bearsOn(tok) {
		return "", a.Word(tok) + " says what an act bears on" // "computer hacking was traced to"
	}
	if a.duties(tok) {
		return "", "a burden and no sum" // "handed over millions of dollars of debts"
	}
	if a.papersOf(tok) {
		return "", "a copy of what says something"
	}
	if k := a.Tree.Child(tok, "compound", "amod"); k >= 0 && k < tok && a.noun(tok) == "member" && (a.noun(k) == "family" || a.noun(k) == "household") {
		return "", "somebody's own people"
	}
	if a.inquired(tok) {
		return "", a.Word(tok) + " is that of a witness"
	}
	if a.barePredicate(tok) {
		return "", a.Word(tok) + " is a verb"
	}
	if a.holdsContent(tok) {
		return "", a.Word(tok) + " says something"
	}
	if k := a.ofPhrase(tok); k >= 0 && (e.Realis == string(extract.Halted) || e.Realis == string(extract.Prevented)) && transfers(a.lex.nouns[a.noun(tok)]) && a.isListed(k) {
		return "", "the transfer is stopped and not goods" // "suspended the export of drones to Chad"
	}
	if k := a.ofPhrase(tok); k >= 0 && e.Realis == string(extract.Offered) && transfers(a.lex.nouns[a.noun(tok)]) && a.noun(tok) != "supply" && a.isListed(k) {
		return "", "the transfer is offered and not goods" // "offered sales of wheat to Chad"
	}
	if (e.Relation == extract.Build || e.Relation == extract.Produce) && a.ofPhrase(tok) >= 0 && transfers(a.lex.nouns[a.noun(tok)]) {
		return "", "a transfer is not made" // "completed the purchase of a dam"
	}
	if a.shareOf(tok) {
		return "", "a share of a firm"
	}
	if k := a.ofPhrase(tok); k >= 0 && donations[a.noun(tok)] { // "a donation of vaccines"
		if c, ok := a.listed(k, 0); ok {
			return a.admit(c, e)
		}
	}
	cat, listed := a.listed(tok, 0)
	if c := a.movable(tok); c != "" && e.Relation != extract.Build {
		cat, listed = c, true
	}
	if listed && a.binominal(tok) {
		return "", a.Word(tok) + " is likened to something"
	}
	if m := a.figure(tok); m >= 0 && (listed || isWare(a.noun(tok))) {
		return "", a.Word(m) + " makes a figure of " + a.Word(tok)
	}
	if !listed {
		if v := a.Values; len(v) > 0 {
			if val := a.valueAt(tok, extract.Money); val != nil {
				if n := val.Range.End; n < len(a.Tokens) && a.low(n) == "worth" && (n+1 == len(a.Tokens) || a.low(n+1) != "of") { // "sold $40 million worth abroad"
					if c := a.massBefore(tok); c != "" {
						return a.admit(c, e)
					}
				}
				if a.committed(tok) {
					return "", "what contracts are worth"
				}
				return a.admit("money", e)
			}
		}
		w := a.noun(tok)
		switch {
		case w == "plan" && (e.Relation == extract.Sell || e.Relation == extract.Smuggle) && a.planned(tok): // "sold plans for a gas plant"
			return a.admit("technology", e)
		case papers[w] && a.instructs(tok): // "received documents for the design of a bomb"
			return a.admit("technology", e)
		case w == "power" && powering[e.Lemma] && (!a.held(tok) || resting[e.Lemma] || a.spare(tok)): // "sold power to Chad", "depends on Chad for its power"
			return a.admit("energy", e)
		case a.amount(tok) || a.requirement(tok):
			c := a.massBefore(tok)
			if c == "" && masses[w] && a.ofPhrase(tok) >= 0 && transferring[e.Relation] { // "300 tonnes of whites": only goods are measured so
				c = "other"
			}
			if c != "" {
				return a.admit(c, e)
			}
			return "", "nothing before it that is measured so"
		case (transparent[w] || fractions[w]) && a.ofPronoun(tok) >= 0: // "most of it"
			if c := a.stoodFor(a.ofPronoun(tok), theSame, e); c != "" {
				return c, ""
			}
			if c := a.stoodFor(tok, share, e); c != "" {
				return c, ""
			}
			return "", "nothing before it that the pronoun can stand for"
		case standIns[w] && a.Tags[tok].UPOS == "NOUN" && !a.peopleSent(tok, e) && a.ofPhrase(tok) < 0 && a.Tree.Child(tok, "amod", "nummod") >= 0: // "bought a smaller version"
			if c := a.stoodFor(tok, alike, e); c != "" {
				return c, ""
			}
			return "", "nothing before it that it can be one of"
		case a.general(tok) && a.Tags[tok].UPOS == "NOUN" && a.ofPhrase(tok) < 0 && a.Tree.Child(tok, "compound") < 0 && (a.Tree.Child(tok, "amod", "nummod", "nmod:poss") >= 0 || a.definite(tok)) && a.stoodFor(tok, renamed, e) != "": // "supplied the product"
			return a.stoodFor(tok, renamed, e), ""
		case (e.Relation == extract.Build || e.Relation == extract.Finance) && a.laid(tok):
			return a.admit("facility", e)
		case a.family(tok):
			return a.admit("weapon", e)
		case e.Relation == extract.Finance && a.paidFor(tok) != "":
			return a.admit(a.paidFor(tok), e)
		case (e.Relation == extract.Train || e.Relation == extract.Assist) && a.actOn(tok) != "": // "taught them the handling of shells"
			return a.admit(a.actOn(tok), e)
		case a.lex.rejects[w] && !a.elliptic(tok) && !(transparent[w] && a.ware(tok)) || w == "thing" && a.Tags[tok].XPOS == "NN" || a.partOfOther(tok, 0) && (a.lex.rejects[a.noun(a.ofPhrase(tok))] || abstract(a.noun(a.ofPhrase(tok)))):
			return "", w + " is no item"
		case a.elliptic(tok) && tok+1 < len(a.Tokens) && a.low(tok+1) == "than":
			return "", "a comparison names no item"
		case a.elliptic(tok) && !a.ware(tok):
			how := alike
			if shares[a.low(tok)] {
				how = share
			}
			if c := a.numberOf(tok, how, e); c != "" {
				return a.admit(c, e)
			}
			return "", "nothing before it that the number can count"
		case a.peopleSent(tok, e):
			return a.admit("people", e)
		case w == "one" && a.Tree.Child(tok, "amod") >= 0 && a.ofPhrase(tok) < 0: // "will supply a second one"
			if c := a.numberOf(tok, alike, e); c != "" {
				return a.admit(c, e)
			}
			return "", "nothing before it that it can stand for"
		case a.Tags[tok].UPOS == "PRON" || a.Tags[tok].UPOS == "DET" && definite[a.low(tok)]:
			switch a.low(tok) {
			case "it", "them", "which", "that", "these", "those", "this", "some", "ones", "they":
				if a.rel(tok) == "obj" && a.low(tok) == "it" && a.predicated(a.head(tok)) {
					return "", "it stands for what is said of it"
				}
				how := theSame
				if a.low(tok) == "some" || a.low(tok) == "ones" {
					how = alike
				}
				if c := a.stoodFor(tok, how, e); c != "" {
					return c, ""
				}
				if e.Gate != "" && e.Gate != "open" {
					return "", "nothing before it that the pronoun can stand for"
				}
				return a.admit("other", e)
			case "none", "anything", "nothing", "everything": // "bought none from Chad"
				if c := a.numberOf(tok, share, e); c != "" {
					return a.admit(c, e)
				}
				return "", "nothing before it that there is none of"
			}
			return "", "a personal pronoun is no item"
		case bartering[e.Relation] && a.rel(tok) != "compound" && a.christened(tok) != "":
			return a.admit(a.christened(tok), e)
		case a.Tags[tok].UPOS == "PROPN" && a.EntityAt(tok) != nil && a.EntityAt(tok).Kind == extract.Product:
			return a.admit("weapon", e)
		case a.Tags[tok].UPOS == "PROPN" && a.EntityAt(tok) != nil && a.EntityAt(tok).Kind == extract.Vessel && transferring[e.Relation] && a.warship(tok):
			return a.admit("warship", e)
		case e.Gate == "listed" && !(bartering[e.Relation] && a.ware(tok)):
			return "", w + " is not on the list of items"
		case a.party(tok) || a.MentionAt(tok) != nil && a.MentionAt(tok).Class != extract.Carrier && a.MentionAt(tok).Class != extract.NoActor:
			return "", w + " is a party or a place"
		case a.Tags[tok].UPOS != "NOUN":
			return "", w + " is no noun"
		case abstract(w):
			return "", w + " is abstract"
		}
		if c, why := a.admit("other", e); c == "" {
			return "", why
		}
		return unlisted, ""
	}
	if cat == "facility" && transferring[e.Relation] && len(e.Only) == 0 && a.traded(tok) {
		return cat, ""
	}
	if cat == "people" && a.noun(tok) == "trainer" && (e.Relation == extract.Sell || e.Relation == extract.Produce || slices.Contains(e.Not, cat)) { // who teaches is not sold or handed over
		cat = "combat_aircraft"
	}
	return a.admit(cat, e)
}

// movable is the category of rooms and buildings that are made to be moved, and so are goods: "containerised workshops", "a mobile laboratory"; empty for none.
// Bare mines that change hands are weapons, and not pits.
func (a *analysis) movable(tok int) string {
	w := a.noun(tok)
	if w == "mine" && a.Tags[tok].XPOS == "NNS" && a.Tree.Child(tok, "det", "nmod:poss", "compound", "nmod", "acl:relcl") < 0 && a.possessor(tok) < 0 {
		return "ammunition"
	}
	if !rooms[w] {
		return ""
	}
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k < tok && portable[a.low(k)] {
			if w == "hospital" || w == "clinic" || w == "laboratory" || w == "lab" || w == "theatre" {
				return "medical"
			}
			return "other"
		}
	}
	return ""
}

var (
	portable = set("containerised containerized mobile portable prefabricated modular inflatable collapsible foldable prefab demountable transportable")
	rooms    = set("workshop kitchen bakery laboratory lab clinic hospital morgue mortuary dormitory barracks classroom school office house accommodation shelter toilet shower store hangar garage theatre station command library bridge")
)

// bearsOn reports whether a bare noun before a gerund says what the act bears on, which the parser took for a phrase beside it: "computer hacking".
func (a *analysis) bearsOn(tok int) bool {
	n := tok + 1
	if n >= len(a.Tokens) || a.Tags[tok].XPOS != "NN" || !strings.HasSuffix(a.low(n), "ing") || a.Tree.Child(tok, "det", "nmod:poss", "amod", "nummod") >= 0 {
		return false
	}
	if k := a.Tree.Child(n, "obl", "nmod"); a.head(n) == tok && a.rel(n) == "acl" && k > n && a.caseOf(k) == "of" {
		return true
	}
	return a.head(n) == a.head(tok) && a.rel(n) == a.rel(tok) && a.rel(tok) != "conj"
}

// duties reports whether a sum is that of what somebody owes or has to bear: "millions of dollars of liabilities".
func (a *analysis) duties(tok int) bool {
	if a.valueAt(tok, extract.Money) == nil {
		return false
	}
	for n := tok; n >= 0; n = a.ofPhrase(n) { // "millions of dollars of debts"
		if n != tok && burdens[a.noun(n)] {
			return true
		}
	}
	return false
}

// burdens are nouns of what one hands over to be rid of it.
var burdens = set("obligation liability debt tax cost loss damage dispute claim arrears overdraft deficit shortfall risk exposure responsibility duty fine penalty bill")

// papersOf reports whether copies are those of a text or film, or of anything that is no goods: "hard copies of the settlement".
func (a *analysis) papersOf(tok int) bool {
	k := a.ofPhrase(tok)
	if a.noun(tok) != "copy" || k < tok || a.Tags[k].UPOS != "NOUN" && (a.Tags[k].UPOS != "PROPN" || a.EntityAt(k) != nil && a.EntityAt(k).Kind == extract.Product) {
		return false
	}
	cat, goods := a.listed(k, 0)
	return !goods && !isWare(a.noun(k)) || cat == "facility"
}

// inquired reports whether help is given to an inquiry: "assistance to the investigation". Its phrase may hang on the verb.
func (a *analysis) inquired(tok int) bool {
	switch a.noun(tok) {
	case "assistance", "help", "aid", "support":
	default:
		return false
	}
	for _, n := range []int{tok, a.head(tok)} {
		if n < 0 {
			continue
		}
		for _, k := range a.Tree.Children(n) {
			if k := int(k); k > tok && (a.noun(k) == "investigation" || a.noun(k) == "inquiry" || a.noun(k) == "probe") && (a.caseOf(k) == "to" || a.caseOf(k) == "in" || a.caseOf(k) == "with") {
				return true
			}
		}
	}
	return false
}

// barePredicate reports whether a bare noun behind "and" is a verb that the tagger took for one, as a pronoun that can only be its object stands
// right behind it: "buy a boat and stuff it with pistols". A noun in -ing with an object is one, too: "building its image".
func (a *analysis) barePredicate(tok int) bool {
	if o := a.Tree.Child(tok, "obj"); o > tok && strings.HasSuffix(a.low(tok), "ing") && a.Tree.Child(tok, "det", "nmod:poss", "amod", "compound") < 0 {
		return true
	}
	if k := a.Tree.Child(tok, "aux", "aux:pass", "nsubj", "nsubj:pass"); a.rel(tok) == "conj" && k >= 0 && k < tok { // "delivers parcels and is testing delivery by drone"
		return true
	}
	if a.rel(tok) != "conj" || a.Tags[tok].XPOS != "NN" || tok == 0 || a.low(tok-1) != "and" || tok+2 >= len(a.Tokens) || a.verbal(tok+2) || a.Tags[tok+2].UPOS == "AUX" {
		return false
	}
	switch a.low(tok + 1) {
	case "it", "them", "him", "us", "me":
		return true
	}
	return false
}

// shareOf reports whether a phrase is a part of a firm and no goods: "20 per cent of Velmar Ltd", "the company's stock".
func (a *analysis) shareOf(tok int) bool {
	w, k := a.noun(tok), a.ofPhrase(tok)
	switch {
	case k > tok && portions[w]:
		return a.firm(k)
	case (w == "stock" || w == "arm" && !a.itemPhrase(tok)) && a.Tags[tok].XPOS == "NN" && k < 0: // "its advertising arm"
		p := a.Tree.Child(tok, "nmod:poss")
		return p >= 0 && a.firm(p)
	}
	return false
}

// portions are nouns of how much of a firm somebody buys.
var portions = set("percent % cent pct half part third quarter fifth majority minority portion all stock rest")

// amount reports whether the phrase is a measure of goods that it does not name: "exported 60 tonnes", "an average of 170,000 bpd", "the contracted
// quantities".
func (a *analysis) amount(tok int) bool {
	w := a.noun(tok)
	k := a.ofPhrase(tok)
	if r := a.Tree.Subtree(tok); a.low(r.Start) == "to" && a.rel(tok) == "nmod" { // "limit exports to 96,000 tonnes": how far
		return false
	}
	if k >= 0 && a.Tags[k].UPOS != "PRON" {
		return figures[w] && a.amount(k) || masses[w] && w != "unit" && a.Tags[k].XPOS == "NNS" && !a.lex.rejects[a.noun(k)] && !a.actor(k) && a.valueAt(tok, extract.Quantity) != nil // "tonnes of whites"
	}
	return quantities[w] || (masses[w] && w != "unit" || fluids[w]) && a.valueAt(tok, extract.Quantity) != nil
}

// amountOf reports whether a conjoined amount has a party of its own, and so is that of another clause, its verb left out: "Chad sold 300 tonnes and
// Peru 200 tonnes".
func (a *analysis) amountOf(tok int) bool {
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k > tok && a.rel(k) == "nmod" && (a.caseOf(k) == "to" || a.caseOf(k) == "from") && a.party(k) && a.amount(tok) { // "300 tonnes to Chad and 200 tonnes to Peru"
			return true
		}
	}
	k := a.Tree.Child(tok, "compound", "nmod:unmarked", "nsubj")
	return k >= 0 && k < tok && a.amount(tok) && a.partyName(k)
}

// requirement reports whether the phrase is a share of what somebody needs or imports of goods: "supplies 97 per cent of its requirements".
func (a *analysis) requirement(tok int) bool {
	k := a.ofPhrase(tok)
	return k >= 0 && (needs[a.noun(k)] || a.noun(k) == "import" && a.massBefore(tok) != "") && (a.Tree.Child(tok, "nummod") >= 0 || fractions[a.noun(tok)] || transparent[a.noun(tok)])
}

// sharedBy is the state or firm whose goods share tok is a part of, by its name: "half of [Chad]'s copper", -1 for none.
func (a *analysis) sharedBy(tok int) int {
	k := a.ofPhrase(tok)
	if k < 0 || needs[a.noun(k)] || a.Tree.Child(tok, "nummod") < 0 && !fractions[a.noun(tok)] && !transparent[a.noun(tok)] {
		return -1
	}
	if p := a.Tree.Child(k, "nmod:poss"); p >= 0 && a.partyName(p) {
		return p
	}
	return -1
}

var (
	figures    = set("average total maximum minimum record equivalent estimate")                                  // what an amount may be called
	quantities = set("quantity volume tonnage")                                                                   // nouns for an amount of goods
	fluids     = set("bcm mcm bcf tcf bbl mmt mtpa mmbtu mwh gwh bpd mbpd metre meter barrel carat ounce bushel") // units of goods beside those of weight
	needs      = set("need requirement demand consumption")                                                       // what goods are supplied to meet
)

// massBefore is the category of the goods that an amount measures: those in its phrase, "its gas needs", else the nearest mass goods before it, else
// what the unit is used for alone; empty for none.
func (a *analysis) massBefore(tok int) string {
	goods := func(t int) string {
		it, ok := a.entry(t)
		if _, exact := a.lex.items[a.noun(t)]; !ok || !exact || it.weak || a.Tags[t].UPOS != "NOUN" && a.Tags[t].UPOS != "PROPN" || a.noun(t) == "water" {
			return ""
		}
		switch it.category {
		case "energy", "raw_material", "food", "nuclear", "chemical", "medical", "ammunition":
			if !fluids[a.noun(t)] && !masses[a.noun(t)] {
				return it.category
			}
		}
		return ""
	}
	r := a.Tree.Subtree(tok)
	for t := r.End - 1; t >= r.Start; t-- {
		if c := goods(t); c != "" {
			return c
		}
	}
	for t := tok - 1; t >= 0 && t > tok-reachOfAmount; t-- {
		if c := goods(t); c != "" {
			return c
		}
	}
	switch w := a.noun(tok); w {
	case "bcm", "mcm", "bcf", "tcf", "mmbtu", "mwh", "gwh", "bpd", "mbpd", "barrel":
		return "energy"
	}
	return ""
}

// reachOfAmount is how many tokens back the goods of an amount are looked for.
const reachOfAmount = 120

// ofPronoun is the pronoun that a share is a share of, "most of [it]", or -1.
func (a *analysis) ofPronoun(tok int) int {
	if k := a.ofPhrase(tok); k >= 0 && a.Tags[k].UPOS == "PRON" {
		switch a.low(k) {
		case "it", "that", "this", "them", "these", "those":
			return k
		}
	}
	return -1
}

// warship reports whether the name of a ship opens with the prefix of a navy or coast guard: "the BRP Lena", "HMS Lena".
func (a *analysis) warship(tok int) bool {
	switch a.Word(a.EntityAt(tok).Range.Start) {
	case "MV", "M/V", "MT", "M/T", "MS", "SS", "FV":
		return false
	}
	w := a.Word(a.EntityAt(tok).Range.Start)
	return len(w) > 2 && word.Acronym(w)
}

// held reports whether power is that of somebody or over somebody, and not electricity.
func (a *analysis) held(tok int) bool {
	d := a.Tree.Child(tok, "det")
	return a.Tree.Child(tok, "nmod:poss") >= 0 || a.ofPhrase(tok) >= 0 || d >= 0 && a.low(d) != "any" && a.low(d) != "some" && a.low(d) != "no" && a.low(d) != "all"
}

// spare reports whether power is what somebody has left over: "sells its surplus power".
func (a *analysis) spare(tok int) bool {
	k := a.Tree.Child(tok, "amod", "compound")
	return k >= 0 && (a.low(k) == "surplus" || a.low(k) == "excess" || a.low(k) == "spare")
}

// holdsContent reports whether a clause with that says what noun tok holds, so that it is no goods: "denied charges that it sold rifles".
func (a *analysis) holdsContent(tok int) bool {
	if !telling[a.noun(tok)] {
		return false
	}
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if r := a.rel(k); k < tok || r != "acl" && r != "acl:relcl" && r != "ccomp" {
			continue
		}
		if m := a.Tree.Child(k, "mark"); m > tok && a.low(m) == "that" && a.Tree.Child(k, "nsubj", "nsubj:pass", "expl") > m {
			return true
		}
	}
	return false
}

// telling are nouns of goods that may also be what is said.
var telling = set("charge information intelligence data")

// powering lists verbs of trade whose power is electricity.
var powering = set("sell resell export import buy purchase supply deliver rely depend")

// itemPhrase reports whether the words that end in noun tok, more than one, are goods on the list, so that the noun is no act of making them:
// "fuel assemblies".
func (a *analysis) itemPhrase(tok int) bool {
	_, from, ok := a.entryFrom(tok)
	return ok && from < tok
}

// traded reports whether tok is a facility that is sold and shipped like a machine.
func (a *analysis) traded(tok int) bool {
	it, ok := a.entry(tok)
	return ok && it.traded
}

// bartering are the relations in which wares are made or change hands.
var bartering = map[extract.Relation]bool{extract.Supply: true, extract.Sell: true, extract.Export: true, extract.Ship: true, extract.Smuggle: true, extract.Produce: true, extract.Build: true}

// transferring are the relations in which goods change hands.
var transferring = map[extract.Relation]bool{extract.Supply: true, extract.Sell: true, extract.Export: true, extract.Ship: true, extract.Smuggle: true}

// planned reports whether plans are those of a thing that is built or made: "plans for a chemical plant". Its phrase may hang on the verb.
func (a *analysis) planned(tok int) bool {
	for _, n := range []int{tok, a.head(tok)} {
		if n < 0 || a.Tags[tok].XPOS != "NNS" {
			continue
		}
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			if c := a.caseOf(k); k < tok || c != "for" && c != "of" || a.rel(k) != "nmod" && a.rel(k) != "obl" {
				continue
			}
			if cat, ok := a.listed(k, 1); ok && (cat == "facility" && works[a.noun(k)] || arms[cat]) {
				return true
			}
		}
	}
	return false
}

// papers are nouns for what know-how is written in.
var papers = set("document documentation paper instruction manual data material guide")

// instructs reports whether papers are there to make something by: "documents for the design of a bomb". Their phrase may hang on the verb.
func (a *analysis) instructs(tok int) bool {
	for _, n := range []int{tok, a.head(tok)} {
		if n < 0 {
			continue
		}
		for _, k := range a.Tree.Children(n) {
			k := int(k)
			if k < tok || a.rel(k) != "nmod" && a.rel(k) != "obl" || a.caseOf(k) != "for" || !makings[a.noun(k)] {
				continue
			}
			if cat, ok := a.listed(k, 1); ok && (arms[cat] || cat == "nuclear") {
				return true
			}
		}
	}
	return false
}

// predicated reports whether an adjective is said of the object of v: "makes it easy to sell".
func (a *analysis) predicated(v int) bool {
	for _, k := range a.Tree.Children(v) {
		if k := int(k); a.rel(k) == "xcomp" && a.Tags[k].UPOS == "ADJ" {
			return true
		}
	}
	return false
}

// figurative modifiers make a figure of speech of a thing: "a financial base", "political ammunition".
var figurative = set(`financial political electoral fan customer tax social moral legal emotional intellectual spiritual diplomatic rhetorical
academic mental body blood verbal proverbial metaphorical party campaign publicity propaganda patronage voter support power smoking building search game layout rendering growth
forex exchange credit loan lending swap financing borrowing overdraft repo liquidity`)

// disputants are those between whom nothing but words is ammunition.
var disputants = set("opposition critic opponent sceptic skeptic detractor prosecution prosecutor lawyer lobbyist campaigner tabloid democrat republican conservative liberal columnist rebuttal")

// conveyed are what bridges and pipelines in a figure of speech are of.
var conveyed = set("air weapon weapons arm arms drug supply talent smuggling aid")

// crossed are the prepositions of where a bridge is built.
var crossed = set("in over across on near at between")

// binominal reports whether a thing only characterises another: "a missile of a shot" (Aarts 1998).
func (a *analysis) binominal(tok int) bool {
	d := a.Tree.Child(tok, "det")
	if d < 0 || a.low(d) != "a" && a.low(d) != "an" || transparent[a.noun(tok)] {
		return false
	}
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k > tok && a.rel(k) == "nmod" && a.caseOf(k) == "of" {
			if d := a.Tree.Child(k, "det"); d >= 0 && (a.low(d) == "a" || a.low(d) == "an") && !a.isListed(k) {
				return true
			}
		}
	}
	return false
}

// figure is a modifier of a noun that makes a figure of speech of it, or -1.
func (a *analysis) figure(tok int) int {
	switch a.noun(tok) {
	case "food":
		if tok+2 < len(a.Tokens) && a.low(tok+1) == "for" && a.low(tok+2) == "thought" {
			return tok + 2
		}
		return -1
	case "bridge", "pipeline":
		if h := a.head(tok); h >= 0 && a.low(tok) == "bridges" && len(a.Tree.Children(tok)) == 0 && a.lemma(h) == "build" && !slices.ContainsFunc(a.Tree.Children(h), func(k int32) bool { return crossed[a.caseOf(int(k))] || a.caseOf(int(k)) == "for" && a.actor(int(k)) }) { // "building bridges"
			return h
		}
		for _, k := range a.Tree.Children(tok) { // "an air bridge", "a weapons pipeline"
			if k := int(k); k < tok && a.rel(k) == "compound" && conveyed[a.noun(k)] {
				return k
			}
		}
		if a.noun(tok) == "pipeline" {
			return -1
		}
	case "hay", "water", "fat", "fluid", "sugar", "oxygen":
	case "base", "platform", "network", "wall", "ammunition", "weapon", "bomb", "bombshell", "engine", "tool", "vehicle", "shield", "house", "foundation", "fuel", "machine", "machinery", "ammo", "firepower", "artillery", "gun", "facility", "block", "wing":
	default:
		return -1
	}
	if n := a.noun(tok); n == "ammunition" || n == "ammo" || n == "firepower" || n == "weapon" && a.Tags[tok].XPOS == "NN" {
		if h := a.head(tok); a.rel(tok) == "obj" && giving[a.lemma(h)] || h >= 0 && a.rel(tok) == "obj" && a.lemma(h) == "hand" {
			for _, k := range a.Tree.Children(h) {
				if k := int(k); disputants[a.noun(k)] && (a.rel(k) == "nsubj" || a.rel(k) == "iobj" || a.rel(k) == "obl" && (a.caseOf(k) == "to" || a.caseOf(k) == "for")) {
					return k
				}
			}
		}
	}
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k < tok && (a.rel(k) == "amod" || a.rel(k) == "compound") && (figurative[a.noun(k)] || a.noun(tok) == "base" && (a.low(k) == "industrial" || a.low(k) == "institutional" || a.low(k) == "manufacturing") || a.noun(tok) == "wing" && (a.low(k) == "military" || a.low(k) == "armed")) {
			return k
		}
	}
	return -1
}

// unlisted is the category of a noun outside the lists until the gate has decided; then it is "other".
const unlisted = "unlisted"

func (a *analysis) admit(cat string, e *Entry) (string, string) {
	if len(e.Only) > 0 {
		for _, c := range e.Only {
			if c == cat {
				return cat, ""
			}
		}
		return "", "the predicate takes no item of category " + cat
	}
	for _, c := range e.Not {
		if c == cat {
			return "", "the predicate takes no item of category " + cat
		}
	}
	return cat, ""
}

// listed looks a noun phrase up in the list of items: the longest phrase that ends in the head, then the head; through
// nouns of measure and kind.
func (a *analysis) listed(tok, depth int) (string, bool) {
	if depth > 4 {
		return "", false
	}
	w := a.noun(tok)
	if transparent[w] || makings[w] || w != "" && w[0] >= '0' && w[0] <= '9' || a.Tags[tok].UPOS == "NUM" || a.Tags[tok].UPOS == "DET" || a.Tags[tok].UPOS == "SYM" {
		for _, k32 := range a.Tree.Children(tok) {
			k := int(k32)
			if a.rel(k) == "nmod" && (a.caseOf(k) == "of" || a.caseOf(k) == "in" && a.valueAt(tok, extract.Money) != nil) || k > tok && a.rel(k) == "appos" { // "$2 million in arms"
				if cat, ok := a.listed(k, depth+1); ok && (cat != "money" || a.caseOf(k) != "in") {
					return cat, true
				}
				if it, ok := a.lex.items[a.noun(k)]; ok && masses[w] {
					return it.category, true
				}
			}
		}
	}
	if p := a.Tree.Child(tok, "nmod:poss"); makings[w] && p >= 0 && a.Tags[p].UPOS == "NOUN" && !a.actor(p) { // "paid for the plant's construction"
		if cat, ok := a.listed(p, depth+1); ok {
			return cat, true
		}
	}
	if a.valueAt(tok, extract.Money) != nil { // "a billion dollars in weapons", "$2 million worth of fuel"
		for _, k := range a.Tree.Children(tok) {
			if k := int(k); k > tok && a.rel(k) == "nmod" && (a.caseOf(k) == "in" || a.caseOf(k) == "of" || a.caseOf(k) == "worth") {
				if cat, ok := a.listed(k, depth+1); ok && cat != "money" {
					return cat, true
				}
			}
		}
	}
	if k := a.ofPhrase(tok); formations[w] && k > tok { // "a company of tanks"
		if cat, ok := a.listed(k, depth+1); ok && arms[cat] {
			return cat, true
		}
	}
	if holdings[w] { // "a stake in the mine"
		for _, n := range []int{tok, a.head(tok)} { // its phrase may hang on the verb
			if n < 0 {
				continue
			}
			for _, k := range a.Tree.Children(n) {
				if k := int(k); k > tok && (a.rel(k) == "nmod" || a.rel(k) == "obl") && a.caseOf(k) == "in" {
					if cat, ok := a.listed(k, depth+1); ok && (cat == "facility" || cat == "nuclear") {
						return "other", true
					}
				}
			}
		}
	}
	if makings[w] && a.low(tok) != "operations" && tok > 0 && a.rel(tok-1) == "compound" && a.head(tok-1) == tok { // "its missile production"
		if _, ok := a.phrase(tok - 1); ok && (a.Tree.Child(tok, "nmod:poss") >= 0 || fields[a.caseOf(tok)]) {
			return "technology", true
		}
	}
	if e := a.EntityAt(tok); e != nil && e.Kind == extract.Product {
		if cat, ok := a.phrase(tok); ok {
			return cat, true
		}
		if word.Airliner(a.Word(e.Range.Start)) || word.Airliner(a.Word(e.Range.Start)+"s") {
			return "transport", true
		}
		return "weapon", true
	}
	if a.partOfOther(tok, depth) {
		return "", false
	}
	if cat, ok := a.phrase(tok); ok && (cat != "dual_use" || !a.designation(tok)) {
		return cat, true
	}
	if k := a.Tree.Child(tok, "appos"); k > tok && a.Tags[tok].UPOS == "PROPN" && a.Tags[k].UPOS == "NOUN" && !a.actor(k) { // "Cirus, a research reactor"
		return a.listed(k, depth+1)
	}
	if a.designation(tok) {
		return "weapon", true
	}
	return "", false
}

// kinds are nouns of a phrase that says of what kind a thing is, and not what it is part of: "parts of Chadian origin".
var kinds = set("origin manufacture make design provenance production kind type sort quality value use")

// partOfOther reports whether tok is a part of what is no goods: "part of an investigation", "parts of his collection".
func (a *analysis) partOfOther(tok, depth int) bool {
	if a.noun(tok) != "part" {
		return false
	}
	k := a.ofPhrase(tok)
	if k < 0 || k < tok || a.Tags[k].UPOS == "PRON" || kinds[a.noun(k)] {
		return false
	}
	if _, from, ok := a.entryFrom(tok); !ok || from < tok { // "aircraft parts of little value"
		return false
	}
	_, ok := a.listed(k, depth+1)
	return !ok
}

// designation reports whether a designation says of what make a thing is: "S-400 systems".
func (a *analysis) designation(tok int) bool {
	if k := tok - 1; k >= 0 && a.Word(tok) != a.low(tok) && a.EntityAt(tok) == nil && (a.rel(k) == "compound" || a.rel(k) == "amod") && a.head(k) == tok { // "P-3C Orions", the name behind it
		if e := a.EntityAt(k); e != nil && e.Kind == extract.Product {
			return true
		}
	}
	if !designated[a.noun(tok)] {
		return false
	}
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if e := a.EntityAt(k); k < tok && e != nil && e.Kind == extract.Product && (a.rel(k) == "compound" || a.rel(k) == "amod" || a.rel(k) == "nummod") {
			return true
		}
		if batteries[a.noun(tok)] && k == tok-1 && a.rel(k) == "compound" && a.proper(k) && a.EntityAt(k) == nil && !a.party(k) && a.Word(tok) == a.low(tok) {
			return true // "Osprey systems", a name that no list knows
		}
	}
	return false
}

// designated are nouns that are goods when a designation says of what make, batteries those that are when any name does.
var (
	batteries  = set("system launcher battery complex")
	designated = set("system launcher battery complex platform unit kit round variant set transport model type airframe version")
)

// entry looks up the words that end in tok in the list of items, three words first.
func (a *analysis) entry(tok int) (item, bool) {
	it, _, ok := a.entryFrom(tok)
	return it, ok
}

// entryFrom is entry with the token where the words begin.
func (a *analysis) entryFrom(tok int) (best item, from int, found bool) {
	start := a.Sentences[a.SentenceOf(tok)].Tokens.Start
	w := a.noun(tok)
	long := w
	from = tok
	for _, form := range []string{w, a.low(tok), singular(a.low(tok))} {
		if best, found = a.lex.items[form]; found {
			break
		}
	}
	for n, i := 0, tok-1; i >= start && n < 4; i, n = i-1, n+1 {
		p := a.low(i)
		if p == "-" && i > start {
			long = "-" + long
			continue
		}
		if strings.HasPrefix(long, "-") {
			long = p + long
		} else {
			long = p + " " + long
		}
		it, ok := a.lex.items[long]
		if !ok && i+1 < tok && a.low(i+1) == "-" { // "bridge-layers"
			it, ok = a.lex.items[strings.ReplaceAll(long, "-", " ")]
		}
		if ok {
			best, from, found = it, i, true
		}
	}
	return best, from, found
}

// phrase is the category of the words that end in tok, refined by what modifies them. A weak noun without a modifier counts when it
// repeats a phrase that had one.
func (a *analysis) phrase(tok int) (string, bool) {
	it, from, ok := a.entryFrom(tok)
	if !ok {
		return "", false
	}
	cat, modified := it.category, false
	for _, k32 := range a.Tree.Children(tok) {
		k := int(k32)
		if k > tok && a.rel(k) != "nmod" && a.rel(k) != "acl" {
			continue
		}
		switch r := a.rel(k); {
		case r == "amod", r == "compound", r == "nmod", r == "flat", r == "dep", r == "nmod:poss":
			for j := a.Tree.Subtree(k).Start; r != "nmod:poss" && j < a.Tree.Subtree(k).End && j <= max(k, tok); j++ {
				m, ok := a.lex.mods[a.noun(j)]
				if !ok && j+2 < len(a.Tokens) && a.Word(j+1) == "-" { // "dual-use items"
					m, ok = a.lex.mods[a.low(j)+"-"+a.low(j+2)]
				}
				if ok {
					modified = true
					cat = refine(cat, m)
				}
				if e := a.EntityAt(j); e != nil && e.Kind == extract.Product && k < tok && it.weak && cat == "technology" { // "the Scud programme"
					modified = true
				}
				if m, ok := a.lex.items[a.noun(j)]; ok && k < tok && !m.weak && a.Tags[j].UPOS != "ADJ" {
					modified = true
					if cat == "other" || it.weak && (cat == "technology" || cat == "dual_use") {
						cat = refine(cat, m.category)
					}
				}
			}
			if (r == "nmod:poss" && a.Tags[k].UPOS != "PRON" || a.partyName(k)) && !a.characterised(tok, from) {
				modified = true
			}
			if k > tok && (r == "nmod") {
				if c := a.caseOf(k); c == "of" || c == "for" {
					if _, ok := a.listed(k, 3); ok {
						modified = true
					}
				}
			}
		}
	}
	if it.weak && !modified || cat == "other" {
		if c := a.purpose(tok); c != "" {
			return refine(cat, c), true
		}
	}
	if a.noun(tok) == "supply" && from == tok && !modified && a.Tags[tok].XPOS == "NN" { // "supplies" are goods, "a source of supply" names none
		return "", false
	}
	if it.weak && !modified && a.noun(tok) == "dose" && a.Tags[tok].XPOS == "NNS" && (a.ofPhrase(tok) < 0 || a.Tree.Child(tok, "nummod") >= 0) { // "sent 40,000 doses"
		return cat, true
	}
	if c := a.ofWhat(tok); it.weak && !modified && it.category == "technology" && c != "" { // "the drawings for the plant", whose phrase hangs on the verb
		return refine(cat, c), true
	}
	if it.weak && !modified && a.noun(tok) == "crew" && a.Tags[tok].XPOS == "NNS" { // "sent crews"
		return cat, true
	}
	if it.weak && !modified {
		if cat, ok := a.calledWhat(tok); ok {
			return cat, true
		}
		return a.saidBefore(tok, it.category)
	}
	return cat, true
}

// characterised reports whether a noun that is neither goods nor a modifier of goods says of what kind a thing is, so that whose it is makes no goods
// of it: "Chad's retirement system". from is where the words of the list begin.
func (a *analysis) characterised(tok, from int) bool {
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if k >= from || a.rel(k) != "compound" && a.rel(k) != "amod" || a.Tags[k].UPOS != "NOUN" || a.partyName(k) {
			continue
		}
		if _, ok := a.lex.mods[a.noun(k)]; ok {
			continue
		}
		if _, ok := a.entry(k); !ok {
			return true
		}
	}
	return false
}

// calledWhat is the category of what a thing is known as: "the design, known as an X1 centrifuge".
func (a *analysis) calledWhat(tok int) (string, bool) {
	if k := a.Tree.Child(tok, "acl"); k > tok && a.lemma(k) == "know" {
		if n := a.Tree.Child(k, "obl"); n > k && a.caseOf(n) == "as" {
			return a.listed(n, 1)
		}
	}
	return "", false
}

// purpose is the category of what a thing is for, said by an infinitive or gerund of making behind it: "materials to make toxin", "equipment
// needed to enrich uranium", "machinery for making shells"; empty for none.
func (a *analysis) purpose(tok int) string {
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if k < tok || a.rel(k) != "acl" {
			continue
		}
		if x := a.Tree.Child(k, "xcomp", "advcl"); x >= 0 && serving[a.lemma(k)] && a.passiveVoice(k) {
			k = x
		}
		m := a.Tree.Child(k, "mark")
		if m < 0 || a.low(m) != "to" && a.low(m) != "for" && a.low(m) != "in" || !runs[a.lemma(k)] && !a.makes(k) {
			continue
		}
		if o := a.actObject(k); o >= 0 {
			if cat, ok := a.listed(o, 1); ok {
				return cat
			}
		}
	}
	return ""
}

// serving lists participles that say what a thing is for.
var serving = set("use need require intend design suit employ necessary")

// makes reports whether a verb of the lexicon is one of building or making.
func (a *analysis) makes(v int) bool {
	for _, e := range a.lex.verbs[a.lemma(v)] {
		if e.Relation == extract.Build || e.Relation == extract.Produce {
			return true
		}
	}
	return false
}

// isListed reports whether the noun phrase headed by tok is on the list of items.
func (a *analysis) isListed(tok int) bool {
	_, ok := a.listed(tok, 0)
	return ok
}

// saidBefore finds the category of a weak noun with a definite article in an earlier phrase with the same noun and the modifier that makes it
// an item: "a centrifuge programme ... the programme". It looks at words alone, since not every sentence has a tree.
func (a *analysis) saidBefore(tok int, cat string) (string, bool) {
	d := a.Tree.Child(tok, "det")
	if d < 0 || d != tok-1 && (d != tok-2 || a.low(tok-1) != "same") || !definite[a.low(d)] {
		return "", false
	}
	w := a.noun(tok)
	for k := tok - 2; k > 0 && k > tok-recall; k-- {
		if a.Tags[k].UPOS == "NOUN" && a.noun(k) == w {
			if m, ok := a.lex.mods[a.noun(k-1)]; ok {
				return refine(cat, m), true
			}
			if it, ok := a.entry(k); ok && !it.weak { // "the design drawings ... the drawings"
				return it.category, true
			}
			if c := a.ofWhat(k); c != "" {
				return refine(cat, c), true
			}
		}
	}
	return "", false
}

var definite = set("the this these that those such")

// ofWhat is the category of the first noun behind "of" or "for" right behind noun k, by the words alone: "designs for a bomb"; empty for none.
func (a *analysis) ofWhat(k int) string {
	const reach = 6 // tokens: an article and some modifiers
	if k+1 >= len(a.Tokens) || a.low(k+1) != "of" && a.low(k+1) != "for" {
		return ""
	}
	for j := k + 2; j < len(a.Tokens) && j < k+2+reach; j++ {
		switch a.Tags[j].UPOS {
		case "DET", "ADJ", "NUM", "PROPN":
		case "NOUN":
			if it, ok := a.entry(j); ok && !it.weak {
				return it.category
			}
		default:
			return ""
		}
	}
	return ""
}

// recall is how many tokens back a definite phrase finds what it repeats.
const recall = 400

// refine is the category of an item under a modifier: "nuclear" makes weapons, technology and facilities nuclear but for
// buildings, which stay facilities.
func refine(cat, mod string) string {
	switch mod {
	case "":
		return cat
	case "nuclear", "chemical", "biological":
		switch cat {
		case "weapon", "ammunition", "technology", "raw_material", "other", "energy", "dual_use", mod:
			return mod
		case "missile":
			if mod == "nuclear" {
				return cat
			}
		}
	case "missile_technology":
		switch cat {
		case "technology", "dual_use":
			return mod
		}
	case "missile", "drone", "air_defence", "small_arms":
		switch cat {
		case "weapon", "dual_use":
			return mod
		}
	default:
		if cat == "other" || mod == "weapon" && (cat == "technology" || cat == "dual_use") {
			return mod
		}
	}
	return cat
}

// abstract reports nouns whose derivation makes them names of acts and qualities (Grimshaw 1990): no item unless listed.
func abstract(w string) bool {
	for _, s := range []string{"ness", "ity", "ism", "ance", "ence", "tion", "sion", "ship", "hood", "dom", "ment", "cy", "ing", "th", "sm"} {
		if len(w) > len(s)+3 && strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// valueAt is the value of the kind that covers tok, or nil.
func (a *analysis) valueAt(tok int, kind extract.ValueKind) *extract.Value {
	i := sort.Search(len(a.Values), func(i int) bool { return a.Values[i].Range.Start > tok }) - 1
	if i >= 0 && a.Values[i].Kind == kind && a.Values[i].Range.Has(tok) {
		return &a.Values[i]
	}
	return nil
}

// singular strips a plural ending, for plurals that the lemmatizer keeps ("supplies", "arms").
func singular(w string) string {
	if s, ok := strings.CutSuffix(w, "ies"); ok && len(s) > 2 {
		return s + "y"
	}
	return strings.TrimSuffix(w, "s")
}

// shares are words for a part of goods that need not be counted.
var shares = set("own rest remainder half most all more")

// standIns are nouns for one of the goods that the text has named.
var standIns = set("version variant unit example specimen model copy")

// general reports whether any goods may be called by noun tok once they have been named, as by one of the list that names none without a modifier.
func (a *analysis) general(tok int) bool {
	it, ok := a.entry(tok)
	return generals[a.noun(tok)] || ok && it.weak && it.category != "people" && it.category != "money" && it.category != "facility"
}

// generals are nouns that any goods may be called by once they have been named (Halliday and Hasan 1976, 6.1).
var generals = set("product item lot system model")

// paragraphBefore is the first token of the paragraph before that of tok, or of its own when that is the first.
func (a *analysis) paragraphBefore(tok int) int {
	p := a.Paragraphs[max(a.Sentences[a.SentenceOf(tok)].Paragraph-1, 0)]
	if p.Sentences[0] >= len(a.Sentences) {
		return 0
	}
	return a.Sentences[p.Sentences[0]].Tokens.Start
}

// thingBefore is the first noun from token from up to token end that is no party and stands in no phrase with a preposition, of that number; -1 for
// none.
func (a *analysis) thingBefore(from, end int, plural bool) int {
	for t := from; t < end; t++ {
		if a.thing(t, from, end, plural) && !a.governed(t, from) {
			return t
		}
	}
	return -1
}

// thing reports whether the word at token t of the stretch from token from up to token end heads a phrase of that number for a thing, and not for a party or a
// date. It looks at words alone, since not every sentence has a tree.
func (a *analysis) thing(t, from, end int, plural bool) bool {
	x := a.Tags[t].XPOS
	if many := x == "NNS" || x == "NNPS"; many != plural || a.Tags[t].UPOS != "NOUN" && a.Tags[t].UPOS != "PROPN" || t+1 < end && a.premodifier(t) {
		return false
	}
	if it, ok := a.entry(t); ok && it.category == "people" {
		return false
	}
	e := a.EntityAt(t)
	if m := a.MentionAt(t); m != nil && m.Class != extract.Carrier && m.Class != extract.NoActor || a.dated(t) || e != nil && e.Kind != extract.Product || e == nil && a.Tags[t].UPOS == "PROPN" {
		return false
	}
	return true
}

// governed reports whether a preposition stands before the noun phrase that token t ends, by the words from token from on.
func (a *analysis) governed(t, from int) bool {
	k := t - 1
	for k >= from && (a.Tags[k].UPOS == "DET" || a.Tags[k].UPOS == "ADJ" || a.Tags[k].UPOS == "NUM" || a.Tags[k].UPOS == "NOUN" || a.Tags[k].UPOS == "PROPN" ||
		a.Tags[k].XPOS == "HYPH" || a.Tags[k].XPOS == "POS" || a.Tags[k].XPOS == "PRP$" || a.Tags[k].XPOS == "VBN") {
		k--
	}
	return k >= from && (a.Tags[k].UPOS == "ADP" || a.Tags[k].XPOS == "IN")
}

// elliptic reports whether a numeral or determiner stands for the things it counts: "another six", "the first three", "two".
func (a *analysis) elliptic(tok int) bool {
	switch a.Tags[tok].UPOS {
	case "NUM":
		return !a.dated(tok)
	case "ADJ", "DET", "NOUN", "PRON":
		switch a.low(tok) {
		case "more", "others", "another", "several", "both", "many", "some", "all", "half", "most", "dozen", "dozens", "hundreds", "thousands", "first", "last", "next", "latest", "rest", "remainder", "none":
			return true
		case "own": // "buys no rifles abroad and makes its own"
			return a.Tree.Child(tok, "nmod:poss") >= 0
		case "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth": // "gave it two boats and Chad the third", "the second of two"
			d := a.Tree.Child(tok, "det", "nmod:poss")
			k := a.ofPhrase(tok)
			return d >= 0 && a.low(d) != "a" && (k < 0 || a.Tags[k].UPOS == "NUM" || a.low(k) == "pair" || a.low(k) == "them")
		case "other": // "delivered one in May and the other in June"
			d := a.Tree.Child(tok, "det")
			return d >= 0 && a.low(d) == "the"
		case "any": // "did not sell any"
			return a.rel(tok) == "obj"
		case "pair", "batch", "lot": // "the first pair", without saying of what; "a batch of six"
			d, k := a.Tree.Child(tok, "det"), a.ofPhrase(tok)
			return (k < 0 || a.Tags[k].UPOS == "NUM") && (tok == 0 || a.rel(tok-1) != "compound") && (d < 0 || k > tok || a.low(d) != "a" || a.Tree.Child(tok, "amod") >= 0)
		}
	}
	return false
}

// numberOf is the category of what an elliptic numeral counts: what it is followed by ("the first of 12 trainers"), else goods before it; empty for none.
func (a *analysis) numberOf(tok int, how anaphor, e *Entry) string {
	for _, n := range a.conjuncts(tok) { // "two or three of the tasks"
		for _, k := range a.Tree.Children(n) {
			if k := int(k); a.rel(k) == "nmod" && a.caseOf(k) == "of" {
				if cat, ok := a.listed(k, 0); ok && cat != "money" {
					return cat
				}
				switch a.low(k) {
				case "them", "it", "these", "those":
					return a.stoodFor(k, theSame, e)
				}
				if a.Tags[k].UPOS != "PRON" && a.Tags[k].UPOS != "DET" && a.Tags[k].UPOS != "NUM" && a.low(k) != "pair" && !transfers(a.lex.nouns[a.noun(k)]) { // it says itself what is counted
					return ""
				}
			}
		}
	}
	if v := a.head(tok); v >= 0 && a.low(tok) == "another" && a.rel(v) == "conj" && a.head(v) >= 0 { // "showed a map and promised another"
		if o := a.Tree.Child(a.head(v), "obj"); o >= 0 {
			cat, _ := a.listed(o, 0)
			return cat
		}
	}
	return a.stoodFor(tok, how, e)
}

// countsParties reports whether an elliptic numeral counts parties: the nearest plural before it that can be counted names states, firms
// or groups, or any people where it is definite. "Seven states arm the rebels, three the government".
func (a *analysis) countsParties(tok int) bool {
	if handful[a.noun(tok)] && a.Tree.Child(tok, "det") >= 0 && a.ofPhrase(tok) < 0 {
		return true
	}
	if !a.elliptic(tok) || a.ofPhrase(tok) >= 0 {
		return false
	}
	known := a.theFew(tok)
	for t := tok - 1; t >= 0 && t > tok-60; t-- {
		if a.Tags[t].XPOS != "NNS" && a.Tags[t].XPOS != "NNPS" || !a.Tree.Parsed(t) {
			continue
		}
		if known && !a.carrier(t) && !a.isListed(t) { // "the two had bought rifles"
			return true
		}
		if m := a.MentionAt(t); m != nil && (m.Class == extract.State || m.Class == extract.Firm || m.Class == extract.ArmedGroup || m.Class == extract.OtherBody) {
			return true
		}
		if _, ok := a.listed(t, 0); a.actor(t) || ok && (a.rel(t) == "nsubj" || a.rel(t) == "nsubj:pass") { // "the tanks came late; some took men to the front"
			return false
		}
	}
	return false
}

// theFew reports whether a numeral stands for those who were told of: "the two".
func (a *analysis) theFew(tok int) bool {
	d := a.Tree.Child(tok, "det")
	return a.Tags[tok].UPOS == "NUM" && d >= 0 && a.low(d) == "the" && a.Tree.Child(tok, "amod", "nmod", "acl", "acl:relcl") < 0
}

// handful are nouns for two to four people.
var handful = set("duo trio quartet")

// peopleSent reports whether people can be the item: sent as labour, advisers or troops.
func (a *analysis) peopleSent(tok int, e *Entry) bool {
	if e.Relation != extract.Ship && e.Relation != extract.Supply || len(e.Only) > 0 {
		return false
	}
	if a.noun(tok) == "unit" && a.possessor(tok) < 0 && a.Tree.Child(tok, "amod", "compound") < 0 { // "shipped three thousand units"
		return false
	}
	return a.hands(tok)
}

// laid reports whether noun tok names a stretch of railway, road or pipe, by its length or by where it leads: "the 40-km line from the border".
func (a *analysis) laid(tok int) bool {
	w := a.noun(tok)
	if !tracks[w] || a.Tags[tok].UPOS != "NOUN" {
		return false
	}
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if k < tok && lengths[a.noun(k)] && (a.rel(k) == "compound" || a.rel(k) == "amod" || a.rel(k) == "nmod:unmarked") {
			return true
		}
		if c := a.caseOf(k); k > tok && a.rel(k) == "nmod" && (c == "of" && roads[a.noun(k)] || w != "link" && w != "connection" && (c == "from" || c == "to" || c == "between") && (a.city(k) || borders[a.noun(k)] || grounds[a.noun(k)] || a.locality(k))) {
			return true
		}
	}
	return false
}

// locality reports whether noun k names a place.
func (a *analysis) locality(k int) bool {
	m := a.MentionAt(k)
	return m != nil && m.Class == extract.Place
}

var (
	tracks  = set("line link connection stretch section branch spur leg extension")
	lengths = set("kilometre kilometer km mile")
	roads   = set("road highway motorway expressway railway railroad track line pipeline canal")
)

// family reports whether noun tok is a line of products with a name of its own that somebody helps a state to develop or make: "helped Chad to develop the
// Kestrel series". Only arms go by such names between states.
func (a *analysis) family(tok int) bool {
	v := a.head(tok)
	if w := a.noun(tok); w != "series" && w != "family" || a.rel(tok) != "obj" || !developing[a.lemma(v)] || a.rel(v) != "xcomp" && a.rel(v) != "ccomp" && a.rel(v) != "advcl" {
		return false
	}
	h := a.head(v)
	o := a.Tree.Child(h, "obj")
	if l := a.lemma(h); l != "help" && l != "assist" || o < 0 || !a.state(o) {
		return false
	}
	k := a.Tree.Child(tok, "compound", "nmod:unmarked", "amod")
	return k >= 0 && a.proper(k) && !a.party(k)
}

var developing = set("develop build produce design make manufacture test improve field")

// hands reports whether a plural names people by what they do, who can be sent to do it: "technicians".
func (a *analysis) hands(tok int) bool {
	m := a.MentionAt(tok)
	return m != nil && m.Class == extract.People && a.Tags[tok].XPOS == "NNS"
}
