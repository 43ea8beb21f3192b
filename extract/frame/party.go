package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// actor reports whether the noun phrase headed by tok can be a supplier or recipient: a state, body, group, firm, person or
// people, or a personal pronoun.
func (a *analysis) actor(tok int) bool {
	if m := a.MentionAt(tok); m != nil {
		switch m.Class {
		case extract.Place:
			return blocs[a.low(tok)] && a.Word(tok) != a.low(tok) || a.houseOf(tok) // with a capital, whatever its tag
		case extract.NoActor, extract.Carrier:
			return a.Tags[tok].UPOS == "PROPN" && a.branded(tok)
		}
		if a.noun(tok) == "power" && a.Tree.Child(tok, "nmod:poss") >= 0 { // "the council's powers"
			return false
		}
		if a.noun(tok) == "authority" && a.Tags[tok].XPOS == "NN" && m.Entity.ID == "" && a.Tree.Child(tok, "det", "nmod:poss", "compound") < 0 { // "specific authority"
			return false
		}
		return true
	}
	if partitive[a.low(tok)] { // "any of the parties"
		if k := a.ofPhrase(tok); k >= 0 {
			return a.actor(k)
		}
	}
	switch a.Tags[tok].UPOS {
	case "NUM": // "three charged with", "arrested two for"
		if k := a.Tree.Child(tok, "nmod"); k > tok && a.Tags[k].XPOS == "NNS" { // "sold to 40 of the 54 states"
			if c := a.Tree.Child(k, "case"); c == tok+1 && (a.low(c) == "of" || a.low(c) == "out") {
				return a.actor(k)
			}
		}
		h := a.head(tok)
		return h >= 0 && charging[a.lemma(h)] && (a.rel(tok) == "nsubj:pass" || a.rel(tok) == "obj") && a.Tree.Child(tok, "nmod", "det") < 0
	case "PRON":
		switch a.low(tok) {
		case "it", "they", "he", "she", "we", "i", "you", "them", "him", "us", "me", "who", "everyone", "anyone", "someone", "nobody", "anybody", "somebody", "everybody", "others", "his", "her", "their", "its", "our", "my", "your", "whose":
			return true
		}
		return false
	case "PROPN":
		if a.valueAt(tok, extract.Money) != nil { // "USD"
			return false
		}
		e := a.EntityAt(tok)
		if e == nil && a.dated(tok) { // "agreed on Tuesday to sell"
			return false
		}
		if a.seated(tok) {
			return true
		}
		if e == nil {
			if agreements[a.noun(tok)] { // "a Memorandum of Understanding"
				return false
			}
			it, listed := a.lex.items[a.low(tok)] // a plain noun with the capital of its place: "Iodine is", "Fuel Shipments"
			k := a.Tree.Child(tok, "flat")        // "Van Acker" is no vehicle
			return !listed || it.weak || a.branded(tok) || k == tok+1 && a.Tags[k].UPOS == "PROPN"
		}
		switch e.Kind {
		case extract.Product, extract.Facility, extract.Vessel, extract.City, extract.Region:
			return false
		}
		return true
	case "NOUN":
		w := a.noun(tok)
		if a.Word(tok) != a.low(tok) && (a.seated(tok) || a.branded(tok)) { // a name that the tagger took for a noun
			return true
		}
		switch w {
		case "side", "party", "ally", "neighbour", "neighbor", "entity", "rival", "foe", "enemy", "adversary", "opponent", "proxy", "faction", "insurgency", "ruler":
			return true
		case "agent":
			return a.acting(tok)
		case "arm", "unit", "branch", "subsidiary", "affiliate", "offshoot", "division": // "the Singapore arm of Velmar"
			k := a.ofPhrase(tok)
			if k < 0 { // "the army's third unit"
				k = a.possessor(tok)
			}
			if c := a.Tree.Child(tok, "compound"); k < 0 && c >= 0 { // "Velmar's Singapore arm"
				k = a.possessor(c)
			}
			return k >= 0 && a.Tags[tok].XPOS == "NN" && (a.party(k) || a.Tags[k].UPOS == "PROPN" && a.actor(k))
		case "fund", "trust": // "a Toronto fund"
			k := a.Tree.Child(tok, "compound", "amod")
			return a.Tags[tok].XPOS == "NN" && k >= 0 && k < tok && a.EntityAt(k) != nil && a.Tree.Child(tok, "det") >= 0
		case "service": // "the health service"
			for k := a.Tree.Subtree(tok).Start; k < tok; k++ {
				if services[a.low(k)] {
					return a.Tags[tok].XPOS == "NN"
				}
			}
			return false
		case "carrier": // "the carrier", "a Kyrgyz carrier" flies; a ship has a word before it that says so
			d, k := a.Tree.Child(tok, "det"), a.Tree.Child(tok, "compound", "amod")
			return a.Tags[tok].XPOS == "NN" && (d >= 0 && a.low(d) == "the" && k < 0 || k == tok-1 && a.partyName(k))
		case "force", "command", "utility": // "gave the force lorries", "American utilities"
			d, k := a.Tree.Child(tok, "det"), a.Tree.Child(tok, "compound", "amod")
			if k >= 0 && (a.party(k) || quarters[a.low(k)]) && (w == "utility" || a.Tags[tok].XPOS == "NN" && d >= 0 && a.low(d) == "the") {
				return true
			}
			return d >= 0 && a.low(d) == "the" && a.Tags[tok].XPOS == "NN" && a.ofPhrase(tok) < 0 && k < 0
		}
		it, listed := a.lex.items[w]
		if d := a.Tree.Child(tok, "det"); !listed && !a.lex.rejects[w] && d >= 0 && d == tok-1 && a.low(d) == "the" && len(a.Word(tok)) > 2 && word.Acronym(a.Word(tok)) { // "handed to the NPSF"
			return true
		}
		return listed && it.category == "people" && (!it.weak || traders[w]) || !listed && (agentive(w) || a.acronym(tok))
	}
	return false
}

// houseOf reports whether the name of a place begins with that of a body or firm, whose it is: "the WHO Logistics Hub".
func (a *analysis) houseOf(tok int) bool {
	k := a.Tree.Child(tok, "compound")
	return a.Tags[tok].UPOS == "PROPN" && k >= 0 && k < tok && a.Tags[k].UPOS == "PROPN" && a.partyName(k)
}

// quarters say where a force or command is.
var quarters = set("eastern western northern southern central local national regional police state public private")

// services say of a service that it is a body of a state.
var services = set("health security secret border customs prison ambulance fire postal coastguard guard prosecution")

// branded reports whether a name that ends in a noun of goods is that of a firm: an unknown name stands before the noun, and the word that governs
// it, or the verb before it, has no capital, so that the sentence is no title: "built by Munson Boats".
func (a *analysis) branded(tok int) bool {
	k := tok - 1
	if k >= 0 && a.rel(k) == "flat" && a.head(k) == k-1 { // "Al Dhamra"
		k--
	}
	if k < 0 || a.head(k) != tok || a.rel(k) != "compound" && a.rel(k) != "nmod" && a.rel(k) != "flat" {
		return false
	}
	if k = tok - 1; a.Tags[k].UPOS != "PROPN" || a.EntityAt(k) != nil && !a.city(k) || a.Word(k) == a.low(k) || len(a.Word(k)) < 3 || a.Tree.Child(tok, "nummod", "det") >= 0 {
		return false
	}
	if _, goods := a.lex.items[a.low(k)]; goods || a.lex.mods[a.low(k)] != "" || a.lex.rejects[a.noun(k)] {
		return false
	}
	h := a.head(tok)
	return h >= 0 && a.Word(h) == a.low(h) && (a.rel(tok) == "nsubj" || a.rel(tok) == "obl:agent" || a.rel(tok) == "obl" && a.caseOf(tok) != "with" || a.rel(tok) == "nmod" && a.caseOf(tok) == "by")
}

// acting reports whether an agent is one who acts for somebody, by its modifiers, and no substance: "Chadian agents", "a purchasing agent".
func (a *analysis) acting(tok int) bool {
	acts := false
	for _, k := range a.Tree.Children(tok) {
		k := int(k)
		if k > tok || a.rel(k) != "amod" && a.rel(k) != "compound" && a.rel(k) != "nmod:poss" {
			continue
		}
		if c := a.lex.mods[a.noun(k)]; c != "" || a.noun(k) == "warfare" {
			return false
		}
		acts = acts || a.partyName(k) || commissioned[a.low(k)]
	}
	return acts
}

// commissioned says of an agent what he acts in.
var commissioned = set("purchasing procurement buying shipping intelligence secret undercover foreign overseas covert")

// acronym reports whether a noun in capitals stands by itself as a name does, in a text that is not in capitals: "OAIC bought wheat".
func (a *analysis) acronym(tok int) bool {
	w := a.Word(tok)
	if len(w) < 3 || !word.Acronym(w) || a.rel(tok) == "compound" || a.Tags[tok].XPOS != "NN" || a.Tree.Child(tok, "det", "nummod", "nmod:poss") >= 0 || commonAcronyms[a.noun(tok)] {
		return false
	}
	for _, k := range []int{tok - 1, tok + 1} {
		if k >= 0 && k < len(a.Tokens) && a.Tags[k].UPOS != "PUNCT" && a.Word(k) == strings.ToUpper(a.Word(k)) && a.Tags[k].UPOS != "NUM" {
			return false
		}
	}
	return true
}

// commonAcronyms stand for things.
var commonAcronyms = set("gdp vat gps mri ipo etf hiv dna rna aids covid gst fdi faq pdf usb led lcd api http url asap diy csr esg gmo bmi iq atm pin sms mms dvd adhd ptsd dui lsd")

// seated reports whether a name says where it has its seat: "Vienna-based Velmar".
func (a *analysis) seated(tok int) bool {
	k := a.Tree.Child(tok, "amod")
	return k >= 0 && k < tok && a.low(k) == "based"
}

// partitive words stand for some of those that their of-phrase names.
var partitive = set("any some all both one two either neither none many most several each first second third fourth last latest half few")

// blocs are regions that act as one in the news, and halves of a country that stand for its states: "the West supplied tanks", "Europe bought gas", "the
// North sold missiles".
var blocs = set("west europe north south")

// strong reports whether one of the fillers is a state, body, group, firm or other organisation.
func (a *analysis) strong(fs []filler) bool {
	for _, f := range fs {
		m := a.MentionAt(f.head)
		if m == nil {
			if a.partyName(f.head) {
				return true
			}
			continue
		}
		switch m.Class {
		case extract.State, extract.InterState, extract.ArmedGroup, extract.Firm, extract.OtherBody:
			return true
		}
	}
	return false
}

// party reports whether tok surely names a party, so that it can be no item.
func (a *analysis) party(tok int) bool {
	m := a.MentionAt(tok)
	if m == nil {
		return a.partyName(tok)
	}
	switch m.Class {
	case extract.State, extract.InterState, extract.ArmedGroup, extract.Firm, extract.OtherBody, extract.Individual:
		return true
	}
	return false
}

// endUse lists nouns of programmes and undertakings that goods are delivered to or for ("parts for the missile programme").
var endUse = set(`programme program project effort campaign war front frontline region area territory facility plant depot factory
laboratory site base port arsenal industry sector market network forces country countries nation nations state states
regime town city village hospital camp destination customer stockpile railway fleet fund shop dealership`)

// mirrored are constructions whose subject gets the goods.
var mirrored = set("receive_from import_from buy_from rely_on rely_from stock_on")

// lands lists nouns of land and people that stand for who lives there.
var lands = set("city town village borough county municipality region area country nation territory continent border frontier province island archipelago peninsula enclave exclave")

// peopled reports whether the phrase is a land that stands for who governs it: "the island bought jets", "the Gulf states ordered".
func (a *analysis) peopled(tok int) bool {
	m := a.MentionAt(tok)
	if m == nil || m.Class != extract.Place {
		return false
	}
	if e := a.EntityAt(tok); e != nil {
		return e.Kind == extract.Region
	}
	d := a.Tree.Child(tok, "det")
	return lands[a.noun(tok)] && d >= 0 && definite[a.low(d)] && a.ofPhrase(tok) < 0
}

// province reports whether the phrase is one of a part of a state, which has a government: "the province of Chari".
func (a *analysis) province(tok int) bool {
	return (a.noun(tok) == "province" || a.noun(tok) == "region" || a.noun(tok) == "island") && a.Tree.Child(tok, "det") >= 0 && a.ofPhrase(tok) > tok && a.Tags[a.ofPhrase(tok)].UPOS == "PROPN"
}

// confinement lists where people are sent who are not handed over to anybody.
var confinement = set("prison jail custody exile school hospital bed court trial")

// wastes lists places where nobody is: what goes there is deployed and not handed over.
var wastes = set("water sea ocean air sky space orbit desert")

// works lists places of work that stand for those who run them when things are made: "the plant assembles drones".
var works = set("plant factory facility shipyard yard laboratory lab workshop mill refinery foundry arsenal complex bureau works industry mine smelter reactor sector line unit")

// enterprises lists businesses named for the place where they are run: goods sold or sent to one are sold or sent to those who run it.
var enterprises = set("farm ranch plantation dairy bakery brewery distillery vineyard mill mine smelter refinery foundry shipyard workshop")

// houses are buildings and grounds that stand for those who run them when they deal with somebody; ports are where goods go through.
var houses = set(`terminal station quarry depot warehouse storehouse museum gallery garage base barracks monastery convent nunnery abbey cathedral mosque
synagogue temple palace prison airport canteen hotel hostel restaurant cafe inn cinema stadium arena aquarium racecourse casino shop bookshop store
supermarket pharmacy nursery kitchen camp headquarters studio`)

// ways are where goods go through, unless they are ordered for them: "the port bought four cranes".
var ways = set("port harbour harbor railway")

// premises reports whether the phrase is about a certain house, ground or place of work, or those of a named place, that stands for who runs it: "the
// terminal at Oran", "a welding shop", "smelters on Kyushu".
func (a *analysis) premises(tok int) bool {
	if n := a.noun(tok); !houses[n] && !ways[n] && !a.workplace(tok) || n == "line" || n == "sector" {
		return false
	}
	if k := a.Tree.Child(tok, "nmod"); a.Tags[tok].XPOS == "NNS" && k > tok && a.EntityAt(k) != nil {
		return true
	}
	return a.Tree.Child(tok, "det", "nmod:poss", "nummod") >= 0 || a.possessor(tok) >= 0 || tok > 0 && a.Tags[tok-1].UPOS == "DET" // wherever the article hangs
}

// deals reports whether a phrase stands beside another that a party to the transfer fills: a state, body, group or firm, who deals in goods or bears
// arms, or a house or works that stands for who runs it.
func (a *analysis) deals(tok int, b *binding) bool {
	return slices.ContainsFunc(b.fillers, func(f filler) bool {
		switch f.slot {
		case "subj", "iobj", "from", "to", "by":
		case "obj":
			if con := a.lex.Constructions["verb"][b.name]; con["obj"] != extract.Recipient {
				return false
			}
		default:
			return false
		}
		return f.head != tok && a.rel(f.head) != "conj" && a.dealer(f.head)
	})
}

// dealer reports whether one of two phrases between which goods pass is that of a party.
func (a *analysis) dealer(tok int) bool {
	return a.strong([]filler{{head: tok}}) && !audience[a.noun(tok)] || a.premises(tok) || a.Tags[tok].UPOS == "NOUN" && (traders[a.noun(tok)] || forces[a.noun(tok)] || lands[a.noun(tok)])
}

// workplace reports whether the phrase is about a place of work: "the plant", "the Velmar ammunition works".
func (a *analysis) workplace(tok int) bool {
	return works[a.noun(tok)] || enterprises[a.noun(tok)] || a.low(tok) == "works" && a.Tree.Child(tok, "compound", "amod") >= 0
}

// worker reports whether the phrase can be who makes things: an actor or a place of work.
func (a *analysis) worker(tok int) bool { return a.actor(tok) || a.workplace(tok) }

// receiver reports whether the phrase can be the recipient of a prepositional slot: an actor, a place, a programme or plant.
func (a *analysis) receiver(tok int) bool {
	if a.actor(tok) {
		return true
	}
	if a.city(tok) || wastes[a.noun(tok)] || confinement[a.noun(tok)] {
		return false
	}
	if m := a.MentionAt(tok); m != nil && m.Class == extract.Place {
		return !a.ground(tok)
	}
	if e := a.EntityAt(tok); e != nil && e.Kind == extract.Region {
		return true
	}
	return endUse[a.noun(tok)] || endUse[a.low(tok)] || enterprises[a.noun(tok)]
}

// ground reports whether the phrase is a piece of ground on which somebody builds, which is no party and stands for none: "the construction site".
func (a *analysis) ground(tok int) bool {
	k := a.Tree.Child(tok, "compound", "amod")
	return (a.noun(tok) == "site" || a.noun(tok) == "yard") && k >= 0 && (a.low(k) == "construction" || a.low(k) == "building")
}

// city reports whether the phrase names a town that stands for no state: a place and no party.
func (a *analysis) city(tok int) bool {
	e := a.EntityAt(tok)
	return e != nil && e.Kind == extract.City && !a.actor(tok)
}

// capital reports whether the phrase names a capital as the place where something is.
func (a *analysis) capital(tok int) bool {
	e := a.EntityAt(tok)
	return e != nil && e.Kind == extract.City && e.Rule == "locative"
}

// gate reports whether the phrase is a place by which goods come to a state that possesses it: "Ghana's capital Accra", "Nairobi's airport".
func (a *analysis) gate(tok int) bool {
	n := a.noun(tok)
	if p := a.possessor(tok); p < 0 || !a.state(p) && !a.capital(p) {
		return false
	}
	if n == "capital" || harbours[n] {
		return true
	}
	e := a.EntityAt(tok)
	return a.Tree.Child(tok, "nmod:poss") >= 0 && e != nil && (e.Kind == extract.City || e.Kind == extract.Facility)
}

// territory reports whether the phrase names a land that goods go to as they do to a state: Gaza.
func (a *analysis) territory(tok int) bool {
	e := a.EntityAt(tok)
	return e != nil && e.Kind == extract.Region && territories[a.low(tok)]
}

// territories are lands that are under no state's rule, or not under that of the state which claims them.
var territories = set("gaza strip bank crimea donbas kurdistan somaliland puntland transnistria abkhazia ossetia karabakh kashmir tigray darfur idlib")

// townOf reports whether the phrase of a town names its state, too: "Oran, Algeria".
func (a *analysis) townOf(tok int) bool {
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k > tok && (a.rel(k) == "appos" || a.rel(k) == "nmod" || a.rel(k) == "nmod:unmarked") && a.state(k) {
			return true
		}
	}
	return false
}

// frontFor reports whether a firm is called a front or shell: it stands between the parties.
func (a *analysis) frontFor(tok int) bool {
	for _, k := range a.Tree.Children(tok) {
		if k := int(k); k < tok && (a.noun(k) == "front" || a.noun(k) == "shell") {
			return true
		}
	}
	return false
}

// carrier reports whether the phrase denotes a vessel, aircraft or vehicle that carries goods.
func (a *analysis) carrier(tok int) bool {
	m := a.MentionAt(tok)
	if m != nil && m.Class == extract.Carrier {
		return true
	}
	if e := a.EntityAt(tok); e != nil && e.Kind == extract.Vessel {
		return true
	}
	switch a.noun(tok) {
	case "ship", "vessel", "plane", "aircraft", "truck", "tanker", "freighter", "train", "flight", "convoy", "boat", "lorry", "dhow", "barge",
		"pipeline", "skiff", "coaster", "aeroplane", "airliner", "wagon", "railcar", "dinghy", "speedboat", "trawler", "ferry", "airlift":
		return true
	}
	return false
}

// soft reports whether a claim rests on a predicate of general use and an item of everyday life ("offers a service",
// "provides students with support"): who the parties are must make it one of trade or aid.
func (a *analysis) soft(c *extract.Claim, e *Entry) bool {
	if e.Gate != "listed" && c.Relation != extract.Train {
		return false
	}
	if (c.Relation == extract.Produce || c.Relation == extract.Build) && len(c.Suppliers) > 0 && len(c.Items) > 0 && ships[a.noun(c.Items[0].Head)] {
		s := c.Suppliers[0].Head
		if a.strong([]filler{{head: s}}) || works[a.noun(s)] || len(c.Recipients) > 0 && a.strong([]filler{{head: c.Recipients[0].Head}}) || (a.Tags[s].UPOS == "PROPN" || a.branded(s)) && a.MentionAt(s) == nil { // a name unknown
			return false
		}
	}
	contracted := strings.HasSuffix(c.Rule, "/award") || strings.HasSuffix(c.Rule, "/order_from") // vehicles under contract are trade, whoever gets them
	for i, cat := range c.Category {
		it := c.Items[i].Head
		switch cat {
		case "transport":
			if contracted || a.fleetOf(it) {
				return false
			}
		case "other", "food", "medical":
			if v := a.valueAt(it, extract.Quantity); v != nil && bulk[v.Unit] {
				return false
			}
		case "facility": // amenities
			if c.Relation != extract.Supply {
				return false
			}
		case "service", "technology", "money", "people":
		default:
			return false
		}
	}
	return true
}

// vessels are vehicles that nobody has for himself.
var vessels = set("ship vessel aircraft helicopter tanker freighter trawler dredger icebreaker locomotive airliner")

// fleet is a number of vehicles that nobody has for himself.
const fleet = 5

// fleetOf reports whether vehicles are such, or so many, as nobody has for himself.
func (a *analysis) fleetOf(it int) bool {
	if vessels[a.noun(it)] {
		return true
	}
	k := a.Tree.Child(it, "nummod")
	if k < 0 {
		return false
	}
	v := a.valueAt(k, extract.Quantity)
	return v != nil && v.Min >= fleet
}

// bulk are units by which nobody buys for himself.
var bulk = set("tonne ton barrel")

// continued reports whether an organisation or its experts train people where the text has just told of a transfer ("Velmar sold Chad buses and has also
// trained drivers"), or whether it helps or pays where that was of arms or other goods that nobody has for himself.
func (a *analysis) continued(c *extract.Claim) bool {
	if len(c.Suppliers) == 0 || !a.toldBefore(c.Head) {
		return false
	}
	s := c.Suppliers[0].Head
	if !a.strong([]filler{{head: s}}) && (a.MentionAt(s) != nil || a.Tags[s].UPOS != "PROPN") && (a.Tags[s].UPOS != "NOUN" || !traders[a.noun(s)]) { // a name unknown
		return false
	}
	switch c.Relation {
	case extract.Train:
		return true
	case extract.Finance, extract.Assist:
		for t := c.Head - 1; t >= 0 && t > c.Head-reachOfAmount; t-- {
			switch cat := a.claimed[t]; cat {
			case "", "other", "food", "medical", "transport", "service", "technology", "money", "people":
			default:
				return true
			}
		}
	}
	return false
}

// ships and other vehicles are built by yards and works, which nobody but those in trade do.
var ships = set("ship vessel boat ferry tug tugboat barge aircraft plane airplane helicopter tanker carrier freighter trawler trimaran catamaran yacht dredger icebreaker truck lorry ambulance bus train tram locomotive")

// weighty reports whether a state, international body or armed group is a party, or a firm or organisation on both sides.
func (a *analysis) weighty(c *extract.Claim) bool {
	sides := 0
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties} {
		strong := false
		for _, x := range args {
			if p := a.possessor(x.Head); p >= 0 && a.partyName(p) {
				if m := a.MentionAt(p); m == nil || m.Class != extract.Firm && m.Class != extract.OtherBody {
					return true
				}
				strong = true
				continue
			}
			if a.capital(x.Head) || a.territory(x.Head) {
				return true
			}
			m := a.MentionAt(x.Head)
			if m == nil {
				if forces[a.noun(x.Head)] {
					return true
				}
				strong = strong || a.partyName(x.Head) || a.Tags[x.Head].UPOS == "PROPN" || a.branded(x.Head) || a.premises(x.Head)
				continue
			}
			switch m.Class {
			case extract.State, extract.InterState, extract.ArmedGroup:
				return true
			case extract.Firm, extract.OtherBody:
				if c.Relation == extract.Train && m.Entity.Country != "" { // "a team from Cuba trains the doctors"
					return true
				}
				strong = true
			case extract.Place: // "flew plasma to Oran", "lent the province money"
				strong = strong || a.Tags[x.Head].UPOS == "PROPN" && c.Relation == extract.Ship || lands[a.noun(x.Head)] || a.premises(x.Head)
			case extract.People, extract.Individual:
				if m.Entity.Country != "" || forces[a.noun(x.Head)] {
					return true
				}
			}
		}
		if strong {
			sides++
		}
	}
	return sides == 2
}

// forces are people under arms.
var forces = set(`fighter soldier troop rebel militant insurgent commando recruit guard pilot officer guerrilla mercenary
paramilitary marine sailor cadet gunman terrorist separatist police policeman gendarme peacekeeper conscript ranger cadet personnel
gunner sapper frogman paratrooper militiaman trooper infantryman`)

// traders are people who deal in goods.
var traders = set(`trader broker dealer smuggler merchant exporter importer supplier manufacturer contractor shipper producer distributor
middleman vendor trafficker financier businessman businesswoman entrepreneur executive defendant suspect captain skipper accomplice intermediary donor investor shipbuilder owner operator farmer miner official diplomat minister ambassador engineer
technician scientist adviser instructor volunteer sheikh emir prince king sultan warlord tycoon oligarch billionaire magnate`)

// crosses reports whether somebody who is named or described, whoever he is, takes goods across a border, which no one does for himself only.
func (a *analysis) crosses(c *extract.Claim) bool {
	return (c.Relation == extract.Export || c.Relation == extract.Smuggle) && len(c.Suppliers) > 0 && a.Tags[c.Suppliers[0].Head].UPOS != "PRON"
}

// trading reports whether a party of a claim about goods of everyday life is more than a private person: a state, body, group or firm,
// somebody of a country or under arms, a trader, a name unknown.
func (a *analysis) trading(c *extract.Claim) bool {
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties} {
		for _, x := range args {
			m := a.MentionAt(x.Head)
			if a.territory(x.Head) {
				return true
			}
			if m == nil {
				if p := a.possessor(x.Head); a.Tags[x.Head].UPOS == "PROPN" || a.branded(x.Head) || a.partyName(x.Head) || a.acronym(x.Head) || p >= 0 && a.partyName(p) || traders[a.noun(x.Head)] || forces[a.noun(x.Head)] {
					return true
				}
				continue
			}
			if locals[a.noun(x.Head)] && m.Entity.Country == "" && !(len(c.Items) > 0 && a.fleetOf(c.Items[0].Head)) { // "sold fish to the town"
				continue
			}
			if m.Class != extract.People && m.Class != extract.Individual || m.Entity.Country != "" || traders[a.noun(x.Head)] || forces[a.noun(x.Head)] {
				return true
			}
		}
	}
	return false
}

// inTrade reports whether the parties of a claim are in trade, by what they are or by what the article is about.
func (a *analysis) inTrade(c *extract.Claim, e *Entry) bool {
	if a.partaken(c) || a.supposed(c) {
		return false
	}
	if a.businesslike(c, e) {
		return true
	}
	ok := a.themed(c)
	a.doubted = a.doubted || ok
	return ok && a.trade
}

// businesslike reports whether a claim has a party that can be one in trade, and not only speakers and persons unknown, who buy and
// get things for themselves ("I bought a jacket", "they hand him ammunition").
func (a *analysis) businesslike(c *extract.Claim, e *Entry) bool {
	relief := a.relief(c)
	if a.soft(c, e) && !a.weighty(c) && !a.continued(c) && !relief {
		return false
	}
	if c.Relation == extract.Finance && len(c.Recipients) == 1 && a.paidByTrade(c.Recipients[0].Head) {
		return false
	}
	if c.Relation == extract.Finance && len(c.Suppliers) > 0 && len(c.Recipients) > 0 && a.anybody(c.Suppliers[0].Head) && a.anybody(c.Recipients[0].Head) && a.firms(c.Suppliers[0].Head) { // "banks lend small firms money"
		return false
	}
	consumer, private := false, true // goods of everyday life; goods that private persons buy or make
	for i, cat := range c.Category {
		switch cat {
		case "other", "food", "medical", "transport", "service", "technology":
			consumer = true
		case "facility":
			consumer = consumer || homely[a.noun(c.Items[i].Head)]
		}
		private = private && !arms[cat] || cat == "dual_use"
	}
	if (consumer || private && len(c.Category) > 0 && c.Category[0] == "dual_use" || c.Relation == extract.Train && len(c.Items) == 0) && !a.crosses(c) && !a.trading(c) && !relief && !a.supplies(c) {
		return false
	}
	if (c.Relation == extract.Finance || c.Relation == extract.Assist) && len(c.Recipients) == 0 && len(c.Items) > 0 && a.own(c) {
		return false
	}
	if c.Relation == extract.Finance && len(c.Recipients) == 1 && len(c.Suppliers) == 1 && endUse[a.noun(c.Recipients[0].Head)] { // "gave $60 million to his campaign"
		if p := a.Tree.Child(c.Recipients[0].Head, "nmod:poss"); p >= 0 && a.Tags[p].UPOS == "PRON" && a.sameParty(p, []filler{{head: c.Suppliers[0].Head}}) {
			return false
		}
	}
	if strings.HasPrefix(c.Lemma, "install") && (consumer || private) && len(c.Suppliers) == 1 && a.anybody(c.Suppliers[0].Head) && (len(c.Recipients) == 0 || a.anybody(c.Recipients[0].Head)) { // "builders install heat pumps in houses"
		return false
	}
	if (c.Relation == extract.Produce || c.Relation == extract.Build) && len(c.Suppliers) == 1 && len(c.Recipients) == 0 && len(c.Items) > 0 {
		it := c.Items[0].Head
		if p := a.Tree.Child(it, "nmod:poss"); homely[a.noun(it)] && p >= 0 && a.Tags[p].UPOS == "PRON" && a.Tags[it].XPOS == "NN" { // "designed his own house"
			return false
		}
	}
	if (consumer || private && (c.Relation == extract.Sell || c.Relation == extract.Export)) && !relief && (!a.crosses(c) || c.Lemma == "import") && len(c.Recipients) == 1 && households[a.noun(c.Recipients[0].Head)] && !(len(c.Suppliers) > 0 && c.Suppliers[0].Slot != "from" && a.strong([]filler{{head: c.Suppliers[0].Head}})) { // "the family bought a car from a dealer"
		return false
	}
	if c.Lemma == "sell" && len(c.Recipients) == 0 && len(c.Suppliers) == 1 && len(c.Items) > 0 && a.firm(c.Suppliers[0].Head) && a.retail(c) {
		return false
	}
	if consumer && len(c.Suppliers) == 1 && households[a.noun(c.Suppliers[0].Head)] && a.rel(c.Suppliers[0].Head) != "compound" { // "women rely on the family for childcare"
		return false
	}
	if c.Relation == extract.Finance && len(c.Recipients) == 0 && len(c.Suppliers) == 1 && len(c.Items) > 0 && (a.anybody(c.Suppliers[0].Head) || c.Lemma == "offer" && !a.state(c.Suppliers[0].Head)) { // "money is lent by commercial banks", "the party has offered $300"
		return false
	}
	if len(c.Suppliers)+len(c.Parties) == 0 && len(c.Recipients) > 0 && !slices.ContainsFunc(c.Recipients, func(r extract.Argument) bool { return !a.plants(r.Head) }) { // "coal is transported to power plants"
		return false
	}
	named := false // the item is a noun, not "it" or "the rest"
	for _, it := range c.Items {
		if p := a.Tree.Child(it.Head, "nmod:poss"); p >= 0 && (a.low(p) == "your" || a.low(p) == "my" && private) {
			return false
		}
		named = named || (a.Tags[it.Head].UPOS == "NOUN" || a.Tags[it.Head].UPOS == "PROPN") && !a.elliptic(it.Head)
	}
	var parties []int
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties} {
		for _, x := range args {
			w := a.low(x.Head)
			if w == "you" || w == "your" || (consumer || private && !a.paysMoney(c)) && (w == "me" || w == "i") {
				return false
			}
			parties = append(parties, x.Head)
		}
	}
	isPublic := func(x int) bool { // but "no neighbour sent missiles", "a customer ordered jets"
		return audience[a.noun(x)] && a.Tags[x].UPOS == "NOUN" && a.possessor(x) < 0 && (consumer || private || !a.state(x) && !a.firm(x))
	}
	if len(c.Suppliers) == 1 && len(c.Recipients) > 0 && consumer && a.anybody(c.Suppliers[0].Head) && !slices.ContainsFunc(c.Recipients, func(x extract.Argument) bool { return !isPublic(x.Head) || !a.anybody(x.Head) }) { // "farmers sell milk to customers"
		return false
	}
	pronouns, persons, public := 0, false, slices.ContainsFunc(parties, isPublic)
	for _, x := range parties {
		switch {
		case indefinite[a.low(x)], a.whichever(x), isPublic(x):
		case (private || consumer) && a.kin(x):
			pronouns++
			persons = true
		case a.Tags[x].UPOS != "PRON":
			return true
		default:
			if m := a.MentionAt(x); m != nil && !m.Antecedent.Empty() && (m.Class != extract.Individual || !consumer) {
				return !public || !consumer
			}
			pronouns++
			persons = persons || personal[a.low(x)]
		}
	}
	return !consumer && named && pronouns == 1 && (!private || !persons || a.spoken(c.Head))
}

// homely are structures that people have put up round their own houses.
var homely = set("house home cottage villa flat apartment bungalow housing accommodation fence deck patio porch driveway shed gate pool roof kitchen bathroom garage greenhouse")

// partaken reports whether somebody who is no party gets what his body needs, or a patient what he is given: "women who do not get enough iodine". Who
// gets arms is told of whoever he is.
func (a *analysis) partaken(c *extract.Claim) bool {
	if c.Lemma != "get" && c.Lemma != "receive" && c.Lemma != "obtain" || len(c.Suppliers) > 0 || len(c.Recipients) == 0 || len(c.Category) == 0 {
		return false
	}
	switch c.Category[0] {
	case "chemical", "biological", "nuclear", "raw_material", "energy", "food", "other":
	default:
		return false
	}
	for _, r := range c.Recipients {
		m := a.MentionAt(r.Head)
		if m != nil && m.Class == extract.People && a.Tags[r.Head].XPOS == "NNS" && (folk[a.noun(r.Head)] || audience[a.noun(r.Head)]) { // "women in Chad"
			continue
		}
		if m != nil && m.Class != extract.People && m.Class != extract.Individual || m != nil && (m.Entity.ID != "" || m.Entity.Country != "" || !m.Antecedent.Empty()) ||
			forces[a.noun(r.Head)] || traders[a.noun(r.Head)] || m == nil && a.Tags[r.Head].UPOS != "PRON" {
			return false
		}
	}
	return true
}

// supposed reports whether a works or firm of any name makes things in a condition only: "if a factory makes 100 cars a year".
func (a *analysis) supposed(c *extract.Claim) bool {
	if c.Relation != extract.Produce && c.Relation != extract.Build || len(c.Suppliers) != 1 || len(c.Recipients) > 0 {
		return false
	}
	s, m := c.Suppliers[0].Head, a.Tree.Child(c.Head, "mark")
	d := a.Tree.Child(s, "det")
	return m >= 0 && a.low(m) == "if" && d >= 0 && (a.low(d) == "a" || a.low(d) == "an") && a.Tree.Child(s, "amod", "nmod", "compound", "acl", "acl:relcl", "appos") < 0
}

// firms reports whether a phrase is about firms.
func (a *analysis) firms(tok int) bool {
	return a.firm(tok) || lenders[a.noun(tok)]
}

// lenders lend by trade.
var lenders = set("bank lender insurer creditor")

// supplies reports whether goods pass between two houses or works, or between one and another party: "a plantation supplies the supermarket".
func (a *analysis) supplies(c *extract.Claim) bool {
	if len(c.Suppliers) == 0 || len(c.Recipients) == 0 {
		return false
	}
	s, r := c.Suppliers[0].Head, c.Recipients[0].Head
	return a.dealer(s) && a.dealer(r) && (a.premises(s) || a.premises(r))
}

// relief reports whether food, medicine or counted goods are handed out or brought to people who are no customers: "vaccines were delivered to
// villagers", "his men handed out rice to widows", "the survivors were given 300 blankets".
func (a *analysis) relief(c *extract.Claim) bool {
	if c.Relation != extract.Supply && c.Relation != extract.Ship || len(c.Items) == 0 || len(c.Recipients) == 0 || len(c.Suppliers) > 0 && (a.Tags[c.Suppliers[0].Head].UPOS == "PRON" || audience[a.noun(c.Suppliers[0].Head)]) {
		return false
	}
	for _, x := range c.Recipients {
		if m := a.MentionAt(x.Head); a.Tags[x.Head].XPOS != "NNS" || m == nil || m.Class != extract.People && !households[a.noun(x.Head)] || audience[a.noun(x.Head)] || a.kin(x.Head) {
			return false
		}
	}
	it := c.Items[0].Head
	switch c.Category[0] {
	case "food", "medical", "aid":
		return a.Tags[it].UPOS != "PRON"
	}
	return a.numbered(it) && c.Category[0] != "money"
}

// paidByTrade reports whether money goes to those whom a bank or firm pays in its trade: "lent customers money", "offered its workers a bonus"; or to charity.
func (a *analysis) paidByTrade(tok int) bool {
	n := a.noun(tok)
	return staff[n] && a.Tags[tok].XPOS == "NNS" || audience[n] && a.possessor(tok) < 0 || n == "charity" && a.Tags[tok].XPOS == "NN" && a.Tree.Child(tok, "det", "nummod", "nmod:poss", "compound") < 0
}

// staff are those who are paid for their work, or for what they put in.
var staff = set("worker employee staffer shareholder creditor bondholder player striker")

// paysMoney reports whether the item of a claim is money.
func (a *analysis) paysMoney(c *extract.Claim) bool {
	return len(c.Category) > 0 && c.Category[0] == "money"
}

// plants reports whether a phrase is about places of work of a kind, and none of them: "power plants".
func (a *analysis) plants(tok int) bool {
	return a.Tags[tok].XPOS == "NNS" && works[a.noun(tok)] && a.Tree.Child(tok, "det", "nummod", "nmod:poss", "nmod", "acl", "acl:relcl", "appos") < 0 && a.possessor(tok) < 0
}

// households buy for themselves.
var households = set("family couple household pensioner tenant motorist homeowner widow mother father son daughter bride teenager commuter")

// retail reports whether the goods of a claim are what a shop sells to everybody: food and other goods of everyday life, no number of which is told.
func (a *analysis) retail(c *extract.Claim) bool {
	for i, it := range c.Items {
		if cat := c.Category[i]; cat != "food" && cat != "other" || a.Tree.Child(it.Head, "nummod") >= 0 || a.Tags[it.Head].UPOS != "NOUN" || transparent[a.noun(it.Head)] || a.Tree.Child(it.Head, "acl", "acl:relcl") >= 0 {
			return false
		}
	}
	return true
}

// locals are those who buy and sell what they live on, where no country is told: "the crew sold fish to the town".
var locals = set("town village city neighbourhood neighborhood suburb crew")

// kin reports whether a person is told of as the speaker's own: "my uncle".
func (a *analysis) kin(tok int) bool {
	p := a.Tree.Child(tok, "nmod:poss")
	return p >= 0 && (a.low(p) == "my" || a.low(p) == "your") && a.Tags[tok].UPOS == "NOUN"
}

// spoken reports whether a quotation mark stands in the paragraph of a token, so that a "we" may be that of somebody who speaks for a party.
func (a *analysis) spoken(tok int) bool {
	p := a.Paragraphs[a.Sentences[a.SentenceOf(tok)].Paragraph]
	return strings.ContainsAny(a.Text[p.Span.Start:p.Span.End], "\"“”«»„")
}

// personal pronouns stand for persons, while "it" may stand for a firm, as "they" that stands for nobody named does not.
var personal = set("i we me us he she him her my our his they them their")

// whichever reports whether a phrase is about all of a kind, and so about nobody: "any organisation".
func (a *analysis) whichever(tok int) bool {
	d := a.Tree.Child(tok, "det")
	return d >= 0 && a.Tags[tok].UPOS == "NOUN" && (a.low(d) == "any" || a.low(d) == "every")
}

// anybody reports whether a phrase names a kind of people or firms and none of them: "commercial banks".
func (a *analysis) anybody(tok int) bool {
	if a.Tags[tok].XPOS != "NNS" || a.Tree.Child(tok, "det", "nummod", "nmod:poss", "acl:relcl", "acl", "nmod", "appos") >= 0 || a.possessor(tok) >= 0 {
		return false
	}
	m := a.MentionAt(tok)
	return m == nil || m.Antecedent.Empty() && m.Entity.Country == ""
}

var indefinite = set("anybody anyone nobody somebody someone everybody everyone")

// audience lists the public of a shop or a medium, which is no party in trade.
var audience = set(`people customer shopper public reader visitor guest consumer viewer passenger fan tourist diner patient
student pupil child neighbour neighbor friend colleague listener follower subscriber user everybody everyone`)

// agentive reports whether a noun names people by what they do, by its suffix (Marchand 1969, 4.30).
func agentive(w string) bool {
	if len(w) < 6 || notAgents[w] {
		return false
	}
	for _, s := range []string{"er", "or", "ist", "eer", "man", "woman"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// notAgents are frequent nouns that only look like agents.
var notAgents = set(`number matter letter corner center border order quarter winter summer danger disaster chapter paper power
october september november december charter cluster counter cover encounter factor sector vector error terror horror mirror
rumor favor honor labor harbor humor flavor behavior interior exterior corridor floor finger shoulder figure manner banner
barrier carrier offer shelter filter poster monster register layer dinner supper weather gender tender render surrender
remainder shower tower answer theater holder folder slaughter laughter daughter mother father brother sister header
human german roman woman container computer server tanker printer scanner transformer fertilizer`)
