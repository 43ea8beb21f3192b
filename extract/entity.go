package extract

import "time"

// EntityKind is the type of a named entity.
type EntityKind string

const (
	Country       EntityKind = "country"      // a state, or what stands for it: demonym, capital, leader
	Region        EntityKind = "region"       // a supranational or sub-national area that is not an actor by itself
	City          EntityKind = "city"         // a town or place that stands for no state
	Government    EntityKind = "government"   // ministry, armed force, police, parliament, court of a state
	Agency        EntityKind = "agency"       // intelligence service
	International EntityKind = "body"         // international body: UN, EU, NATO, IAEA
	Group         EntityKind = "group"        // armed group, militia, party
	Company       EntityKind = "company"      // firm, arms maker, state trader
	Media         EntityKind = "media"        // newspaper, broadcaster, news agency
	ThinkTank     EntityKind = "think_tank"   // research institute, university
	Organisation  EntityKind = "organisation" // any other organisation
	Person        EntityKind = "person"
	Product       EntityKind = "product"  // named weapon, vehicle or other article: S-400, Su-35, Shahed-136
	Facility      EntityKind = "facility" // named plant, port, base
	Vessel        EntityKind = "vessel"   // named ship
)

// Via says by which kind of words an entity is named.
type Via string

const (
	ViaName        Via = "name"
	ViaAcronym     Via = "acronym"
	ViaDemonym     Via = "demonym"
	ViaCapital     Via = "capital"     // or the seat of government: the Kremlin, the White House
	ViaLeader      Via = "leader"      // a head of state or government, when the government is meant
	ViaGovernment  Via = "government"  // government, armed force, ministry, office of a state
	ViaDescription Via = "description" // "the Kim regime", "North Korean engineers"
)

// Entity is a named entity of the text.
type Entity struct {
	Range   Range
	Kind    EntityKind
	ID      string // "iso:KP", "wd:Q..." or "name:..."
	Name    string // canonical name
	Country string // ISO 3166-1 alpha-2 code of the country it is or belongs to, empty when unknown
	Via     Via
	Rule    string // what found it: gazetteer table or recogniser rule
}

// ValueKind is the type of a Value.
type ValueKind string

const (
	Quantity ValueKind = "quantity"
	Money    ValueKind = "money"
	Date     ValueKind = "date" // a day, month, year or range of them
)

// Value is a number, a sum of money or a date with its normal form.
type Value struct {
	Range Range // with its bounds and units: "more than a million", "at least 40 tonnes", "in"-less dates: "early 2019"
	Kind  ValueKind

	Min, Max    float64 // inclusive bounds; Max is +Inf when open
	Approximate bool
	Unit        string // unit of measure as lemma ("tonne", "barrel"), ISO 4217 code for money, empty for a bare count

	From, To time.Time // first and last day of a date, UTC midnight
	Relative bool      // the date was counted from the publication date
}

// ActorClass says what sort of party a noun phrase can be in a claim.
type ActorClass string

const (
	NoActor    ActorClass = ""      // a thing, an event, an abstract noun
	State      ActorClass = "state" // a country or what stands for it: government, army, ministry, state engineers
	InterState ActorClass = "body"  // UN, EU, NATO, coalition of states
	ArmedGroup ActorClass = "group" // rebels, militia, cartel, party
	Firm       ActorClass = "firm"
	OtherBody  ActorClass = "organisation"
	Individual ActorClass = "person"
	People     ActorClass = "people"  // a plural or collective of persons: smugglers, engineers, civilians
	Place      ActorClass = "place"   // a place that is no actor of itself: a port, a city, a region
	Carrier    ActorClass = "carrier" // vessel, aircraft, pipeline
)

// ResolvedBy says how a noun phrase that does not name its referent was resolved.
type ResolvedBy string

const (
	ByPronoun      ResolvedBy = "pronoun"
	ByAlias        ResolvedBy = "alias" // "the North", an acronym introduced in the text, a surname
	ByDescription  ResolvedBy = "description"
	ByFormerLatter ResolvedBy = "former_latter"
	ByApposition   ResolvedBy = "apposition"
)

// Mention is a noun phrase that can denote a party, and the party it denotes.
type Mention struct {
	Head       int // head token of the phrase
	Class      ActorClass
	Entity     Entity     // the party; its Range is empty when only Country is known ("a Chinese firm") or nothing
	Antecedent Range      // tokens it was resolved to, empty when it names its referent itself or is unresolved
	By         ResolvedBy // how, empty when Antecedent is
}
