package pipeline

import "claimtrail/extract"

// Term is one value of a closed list of the record, with its meaning.
type Term struct {
	Value string
	Doc   string
}

// List is a closed list.
type List []Term

// Has reports whether the list holds a value.
func (l List) Has(value string) bool {
	for _, t := range l {
		if t.Value == value {
			return true
		}
	}
	return false
}

// The closed lists of the record. The JSON Schema, the flags of the command and the check of fixtures read them.
var (
	Relations = List{
		{string(extract.Supply), "handed over, on any terms"},
		{string(extract.Sell), "for payment"},
		{string(extract.Export), "across a border as trade"},
		{string(extract.Ship), "physical movement towards the recipient"},
		{string(extract.Smuggle), "covert or diverted movement"},
		{string(extract.Build), "a facility or structure"},
		{string(extract.Produce), "made the item"},
		{string(extract.Assist), "helped the recipient make, get or run the item"},
		{string(extract.Train), "taught people"},
		{string(extract.Finance), "gave money or paid for another's act"},
		{string(extract.Origin), "the holder has items that come from the supplier; no transfer is stated"},
		{string(extract.Deal), "agreement, trade or cooperation between parties whose direction is not stated"},
	}
	Forms = List{
		{string(extract.Active), "a verb in the active voice"},
		{string(extract.Passive), "a verb in the passive voice"},
		{string(extract.Participle), "a participle that modifies a noun"},
		{string(extract.Infinitive), "an infinitive under another verb, adjective or noun"},
		{string(extract.Gerund), "an -ing form used as a noun or adverbial"},
		{string(extract.Relative), "the verb of a relative clause"},
		{string(extract.Nominal), "an event noun"},
		{string(extract.AgentNoun), "a noun for the one who does it"},
		{string(extract.OriginForm), "an origin marker"},
	}
	Statuses = List{
		{string(extract.Asserted), "stated as a fact"},
		{string(extract.Confirmed), "confirmed or verified by one who would know"},
		{string(extract.Admitted), "admitted or acknowledged by one who would rather not"},
		{string(extract.Alleged), "claimed, alleged or charged"},
		{string(extract.Reported), "reported or rumoured without a further source"},
		{string(extract.Hedged), "believed, likely or possible"},
		{string(extract.Predicted), "expected to happen"},
		{string(extract.Planned), "agreed, planned, approved, ordered or promised"},
		{string(extract.Offered), "offered"},
		{string(extract.Attempted), "tried or sought"},
		{string(extract.Conditional), "under a condition"},
		{string(extract.Questioned), "asked or under investigation"},
		{string(extract.Prevented), "kept from happening"},
		{string(extract.Halted), "happened before and was stopped"},
		{string(extract.Denied), "denied by a party, or under a word of denial"},
		{string(extract.Negated), "said not to have happened"},
		{string(extract.NotAsserted), "mentioned without commitment"},
	}
	Polarities = List{
		{string(extract.Positive), "is said to happen"},
		{string(extract.Negative), "is said not to happen"},
	}
	Certainties = List{
		{string(extract.Certain), "the source is certain"},
		{string(extract.Probable), "the source thinks it probable"},
		{string(extract.Possible), "the source thinks it possible"},
		{string(extract.Unknown), "the source does not commit itself"},
	}
	SourceKinds = List{
		{string(extract.PersonSource), "a named person"},
		{string(extract.OrganisationSource), "an organisation"},
		{string(extract.GovernmentSource), "a state, or an office or body of one"},
		{string(extract.MediaSource), "a named medium"},
		{string(extract.DocumentSource), "a document, data or imagery"},
		{string(extract.AnonymousSource), "somebody without a name"},
		{string(extract.UnspecifiedSource), "nobody is said: reportedly, is alleged to"},
	}
	CueClasses = List{
		{"say", "states"},
		{"insist", "states against doubt"},
		{"claim", "states what others may doubt"},
		{"accuse", "accuses, charges or blames"},
		{"condemn", "condemns, punishes or sanctions for it"},
		{"report", "reports, or is a report or rumour"},
		{"cite", "passes on what others say"},
		{"reveal", "finds or reveals"},
		{"show", "shows: documents, data, imagery"},
		{"confirm", "confirms or verifies"},
		{"admit", "admits or acknowledges"},
		{"know", "knows"},
		{"learn", "learns"},
		{"believe", "believes or assesses"},
		{"suspect", "suspects or fears"},
		{"estimate", "estimates"},
		{"infer", "infers or concludes"},
		{"suggest", "suggests or indicates"},
		{"predict", "expects or predicts"},
		{"warn", "warns"},
		{"deny", "denies"},
		{"reject", "rejects what was said"},
		{"dispute", "disputes"},
		{"disprove", "disproves"},
		{"doubt", "doubts"},
		{"pretend", "says what the writer holds to be false"},
		{"retract", "takes back"},
		{"promise", "promises, pledges or announces"},
		{"threaten", "threatens"},
		{"offer", "offers"},
		{"plan", "plans, agrees, approves or orders"},
		{"try", "tries or seeks"},
		{"urge", "urges, asks for or calls for"},
		{"ask", "asks or investigates"},
		{"fail", "fails"},
		{"refuse", "refuses"},
		{"lack", "lacks"},
		{"stop", "stops or suspends"},
		{"block", "bans, blocks or cancels"},
		{"begin", "begins, continues or manages"},
		{"appear", "appears or seems"},
		{"probable", "likely"},
		{"possible", "possibly"},
		{"unlikely", "unlikely"},
		{"not", "not"},
		{"without", "without"},
		{"will", "will"},
		{"would", "would"},
		{"must", "must, should"},
		{"if", "if, unless"},
		{"whether", "whether"},
	}
	CueKinds = List{
		{"speech", "somebody says it"},
		{"allegation", "somebody alleges it"},
		{"judgement", "somebody condemns or punishes it"},
		{"report", "it is reported"},
		{"relay", "somebody passes it on"},
		{"finding", "it was found out"},
		{"evidence", "something shows or suggests it"},
		{"confirmation", "somebody confirms it"},
		{"admission", "somebody admits it"},
		{"knowledge", "somebody knows it"},
		{"belief", "somebody believes or suspects it"},
		{"prediction", "somebody expects it"},
		{"denial", "somebody denies it"},
		{"doubt", "somebody doubts it"},
		{"falsity", "the writer says that it is false"},
		{"retraction", "somebody takes it back"},
		{"plan", "it is planned, promised or ordered"},
		{"offer", "it is offered"},
		{"attempt", "it is tried"},
		{"directive", "somebody asks for it"},
		{"question", "it is asked whether"},
		{"failure", "it was tried and failed"},
		{"refusal", "somebody refuses to"},
		{"halt", "it was stopped"},
		{"prevention", "it was kept from happening"},
		{"hedge", "it is likely or possible"},
		{"modal", "a modal verb"},
		{"conditional", "it depends on a condition"},
		{"negation", "a negation"},
		{"predicate", "the predicate itself says so"},
	}
	ResponseKinds = List{
		{string(extract.Denies), "says that it is not so"},
		{string(extract.Confirms), "says that it is so"},
		{string(extract.Disputes), "contests it without a plain denial"},
		{string(extract.NoComment), "declines to comment"},
		{string(extract.Retracts), "takes back what was said before"},
	}
	EntityKinds = List{
		{string(extract.Country), "a state, or what stands for it"},
		{string(extract.Region), "an area that is not an actor by itself"},
		{string(extract.City), "a town or place that stands for no state"},
		{string(extract.Government), "ministry, armed force, police, parliament or court of a state"},
		{string(extract.Agency), "intelligence service"},
		{string(extract.International), "international body"},
		{string(extract.Group), "armed group, militia or party"},
		{string(extract.Company), "firm, arms maker or state trader"},
		{string(extract.Media), "newspaper, broadcaster or news agency"},
		{string(extract.ThinkTank), "research institute or university"},
		{string(extract.Organisation), "any other organisation"},
		{string(extract.Person), "a person"},
		{string(extract.Product), "a named weapon, vehicle or other article"},
		{string(extract.Facility), "a named plant, port or base"},
		{string(extract.Vessel), "a named ship"},
	}
	Vias = List{
		{string(extract.ViaName), "by its name"},
		{string(extract.ViaAcronym), "by an acronym"},
		{string(extract.ViaDemonym), "by a demonym"},
		{string(extract.ViaCapital), "by its capital or seat of government"},
		{string(extract.ViaLeader), "by its head of state or government"},
		{string(extract.ViaGovernment), "by its government, a ministry, an armed force or an office"},
		{string(extract.ViaDescription), "by a description"},
	}
	Resolvers = List{
		{string(extract.ByPronoun), "a pronoun"},
		{string(extract.ByAlias), "another name: \"the North\", an acronym, a surname"},
		{string(extract.ByDescription), "a definite description"},
		{string(extract.ByFormerLatter), "the former, the latter"},
		{string(extract.ByApposition), "an apposition"},
	}
	Categories = List{
		{"battle_tank", "battle tanks (UN Register I)"},
		{"armoured_vehicle", "armoured combat vehicles (UN Register II)"},
		{"artillery", "large-calibre artillery, rocket launchers, mortars (UN Register III)"},
		{"combat_aircraft", "combat aircraft (UN Register IV)"},
		{"attack_helicopter", "attack helicopters (UN Register V)"},
		{"warship", "warships and submarines (UN Register VI)"},
		{"missile", "missiles and missile launchers (UN Register VII)"},
		{"drone", "uncrewed aircraft"},
		{"air_defence", "air defence systems"},
		{"small_arms", "small arms and light weapons"},
		{"ammunition", "ammunition, shells, bombs, mines, explosives"},
		{"weapon", "weapons without further description"},
		{"chemical", "chemical weapons, agents and precursors"},
		{"biological", "biological weapons and agents"},
		{"nuclear", "nuclear material, reactors and weapons"},
		{"missile_technology", "parts and technology for missiles"},
		{"dual_use", "goods of civil and military use"},
		{"energy", "oil, gas, coal, electricity"},
		{"raw_material", "ores, metals, timber and other commodities"},
		{"food", "food and fertiliser"},
		{"medical", "medicine and medical equipment"},
		{"money", "money, loans, grants"},
		{"people", "labour, advisers, fighters"},
		{"facility", "plants, sites, tunnels and other structures"},
		{"transport", "civil vehicles, aircraft, ships"},
		{"technology", "technology, designs, know-how, software"},
		{"aid", "aid and relief"},
		{"service", "services and support"},
		{"other", "any other goods"},
	}
	Bases = List{
		{"explicit", "the dates stand in the text"},
		{"relative", "the dates are counted from the publication date"},
	}
)
