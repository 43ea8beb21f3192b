package extract

// Relation is the kind of dealing a claim states.
type Relation string

const (
	Supply  Relation = "supply"  // handed over, on any terms
	Sell    Relation = "sell"    // for payment
	Export  Relation = "export"  // across a border as trade
	Ship    Relation = "ship"    // physical movement towards the recipient
	Smuggle Relation = "smuggle" // covert or diverted movement
	Build   Relation = "build"   // a facility or structure
	Produce Relation = "produce" // made the item
	Assist  Relation = "assist"  // helped the recipient make, get or run the item
	Train   Relation = "train"   // taught people
	Finance Relation = "finance" // gave money or paid for another's act
	Origin  Relation = "origin"  // the holder has items that come from the supplier; no transfer is stated
	Deal    Relation = "deal"    // agreement or trade between parties whose direction is not stated
)

// Form is the grammatical realisation of a predicate.
type Form string

const (
	Active     Form = "active"
	Passive    Form = "passive"
	Participle Form = "participle"
	Infinitive Form = "infinitive"
	Gerund     Form = "gerund"
	Relative   Form = "relative"
	Nominal    Form = "nominal"
	AgentNoun  Form = "agent_noun"
	OriginForm Form = "origin"
)

// Role is a place in a claim that an argument can take.
type Role string

const (
	Supplier  Role = "supplier"
	Item      Role = "item"
	Recipient Role = "recipient"
	Through   Role = "via"       // intermediary, front, carrier or route
	Authority Role = "authority" // who approved, banned, ordered or seized
	Party     Role = "party"     // of a deal whose direction is not stated
	AtPlace   Role = "place"     // where a facility stands or the transfer happened
	ForPrice  Role = "price"
	AtTime    Role = "time" // of the transfer, not of saying
)

// Argument is a noun phrase in a role of a claim.
type Argument struct {
	Head  int    // head token; for an item implied by the predicate, the predicate's head
	Range Range  // the phrase as it is quoted
	Slot  string // grammatical slot that bound it: "subj", "to", "of", "implied", ...

	Antecedent Range // of an item, the goods that a pronoun in it stands for; empty for none
}

// Claim is one statement of a transfer, making, help or origin, anchored on a predicate.
type Claim struct {
	Relation  Relation
	Head      int    // head token of the predicate: the status is computed on the path from here to the root
	Predicate Range  // verb without auxiliaries, noun head, or origin marker
	Lemma     string // lemma of the lexicon entry
	Form      Form

	Suppliers, Items, Recipients []Argument
	Via, Authorities, Parties    []Argument
	Category                     []string // item category from the gate, parallel to Items
	Place, Price, Time           *Argument

	Realis string // factuality that the lexicon entry itself fixes ("planned" for order, "prevented" for block), or empty
	Rule   string // lexicon entry and construction that fired: "send/send_from_to"
	Trace  string // how the form was derived
}
