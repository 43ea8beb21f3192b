// Package repair mends the errors that the parser makes over and over.
package repair

import (
	"slices"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

var set = word.Set

// The parser makes a few errors over and over, in constructions that its treebanks hardly hold. Each repair knows one of
// them: it looks for the wrong shape of tree together with words that make the right one all but certain, and moves as few
// arcs as it takes. A repair only ever moves a word to an ancestor of its head, to a neighbour outside its own subtree, or
// swaps a word with its head, so what was a tree stays one. Each has its test, and none may cost accuracy on the development data.
//
// A rule meets only the tokens that have one of its relations and one of its tags, so that the many that cannot apply cost nothing: the
// rules themselves do not ask again.
var repairs = []rule{
	{"verb tagged as a noun", "root conj ccomp xcomp advcl acl acl:relcl parataxis", "NN NNS JJ", (*parse).verbTaggedNoun},
	{"verb of saying tagged as a noun", "root nmod compound appos dep", "NN NNS", (*parse).sayingAsNoun},
	{"dependent of an auxiliary", "nsubj nsubj:pass advcl obl", "", (*parse).onAuxiliary},
	{"torn name", "", names + " JJ", (*parse).tornName},
	{"series of a model", "", nouns, (*parse).serial},
	{"know-how", "", "", (*parse).knowHow},
	{"joining phrase taken for the predicate", "acl", "VBN", (*parse).asideAsPredicate},
	{"where goods are traced to", "obl nmod", nouns, (*parse).tracedTo},
	{"back taken for a modifier", "amod compound obj iobj", "", (*parse).homeward},
	{"first half of a modifier", "obj iobj obl nmod conj", nouns, (*parse).halfModifier},
	{"torn compound", "obj nsubj:pass conj", names + " NN JJ", (*parse).tornCompound},
	{"object in pieces", "obj", nouns, (*parse).objectInPieces},
	{"head taken for a modifier", "obj nmod nsubj dep amod", "NNS NN", (*parse).compoundBelow},
	{"make before its noun", "flat", "", (*parse).makeBelow},
	{"apposition taken for a conjunct", "conj", "", (*parse).apposition},
	{"list taken for an apposition", "appos obj", "", (*parse).listAsApposition},
	{"fighting vehicle", "acl", "", (*parse).fightingVehicle},
	{"origin of a thing", "", "", (*parse).originOf},
	{"origin before a thing", "acl", "VBN", (*parse).originBefore},
	{"maker of a thing", "amod", "", (*parse).makerOf},
	{"programmes of two kinds", "conj", "NNS", (*parse).kindsOfProgramme},
	{"day behind the subject", "nsubj", "", (*parse).dayBehindSubject},
	{"time before the subject", "compound nmod:unmarked obl:unmarked amod nmod det", "NN", (*parse).timeBeforeSubject},
	{"seat before a name", "", "", (*parse).seatBefore},
	{"person behind a country", "flat", names, (*parse).personBehindCountry},
	{"description torn from its name", "obl obj iobj nmod obl:agent nsubj nsubj:pass conj", "", (*parse).tornDescription},
	{"name in quotation marks", "obj", names, (*parse).quotedName},
	{"day behind a noun", "obj iobj obl obl:agent nmod:unmarked obl:unmarked", "", (*parse).dayBehindNoun},
	{"sum taken for the noun", "", "", (*parse).worth},
	{"verbless root", "parataxis conj acl acl:relcl appos list", verbs, (*parse).verblessRoot},
	{"verb below its subject", "acl amod conj acl:relcl parataxis nmod advcl xcomp advmod", "VBD VBN", (*parse).verbBelowSubject},
	{"participle without another verb", "acl", "VBN VBD", (*parse).soleParticiple},
	{"aside taken for the verb", "parataxis conj ccomp dep", "VBD VBZ", (*parse).asideAsVerb},
	{"plural taken for a clause", "acl obj root nmod obl", "NNS", (*parse).pluralAsClause},
	{"passive of giving", "", "VBN JJ", (*parse).passiveOfGiving},
	{"subject of a passive", "nsubj", "", (*parse).passiveSubject},
	{"carrier taken for a part of what describes it", "xcomp obj ccomp", "", (*parse).carrierOfParticiple},
	{"cargo of a carrier", "acl advcl", "VBG", (*parse).cargoOfCarrier},
	{"subject of a gerund", "advcl acl xcomp ccomp obj obl root", "VBG", (*parse).gerundSubject},
	{"as well as", "", "RB IN", (*parse).asWell},
	{"verb of a relative clause", "", "NNS VBZ", (*parse).verbOfRelative},
	{"which of a name", "nsubj", names, (*parse).whichOfName},
	{"speaker behind the last verb", "obj", nouns, (*parse).speakerLast},
	{"saying behind a relative clause", "conj", finite, (*parse).behindRelative},
	{"showing taken for who holds a paper", "obl:agent nmod obl", "NN", (*parse).showAsNoun},
	{"author of a report", "obl", nouns, (*parse).authorOf},
	{"person quoted as saying", "appos", "", (*parse).quotedPerson},
	{"as reported", "acl", "VBN", (*parse).asReported},
	{"described by the first name", "acl acl:relcl appos", "", (*parse).describedByFirst},
	{"what is thought by somebody", "acl advcl", "", (*parse).thoughtBy},
	{"modifier taken for a verb", "ccomp xcomp conj parataxis", "VBN VBD", (*parse).modifierAsVerb},
	{"which behind a person", "acl:relcl", "", (*parse).whichOfPerson},
	{"gerund before a plural subject", "csubj", "VBG", (*parse).gerundOfPlural},
	{"preposition taken for a conjunction", "mark", "IN", (*parse).prepositionAsMark},
	{"names that are given something", "", verbs, (*parse).givenNames},
	{"possessor in a list", "conj", names, (*parse).possessorInList},
	{"place of a merchant", "obl nmod", names, (*parse).merchantIn},
	{"source of a noun", "obl", "", (*parse).sourceOfNoun},
	{"likes with like phrases", "conj", "NN NNS", (*parse).likePhrases},
	{"amount in a list", "obl", "NNS", (*parse).amountInList},
	{"like hung on the verb", "conj", "NN NNS", (*parse).likeOfObject},
	{"thing behind its recipient, with a participle", "parataxis ccomp advcl conj", "VBN VBD", (*parse).heavyThing},
	{"subject taken for a bare phrase", "obl", "NN NNS", (*parse).subjectAsPhrase},
	{"thing behind its recipient taken for a phrase", "obl", "NNS", (*parse).thingAsPhrase},
	{"verb of a list", "conj", "VBD VBN", (*parse).verbOfList},
	{"participle in a list", "conj", "VBD VBN", (*parse).participleInList},
	{"like hung on a part of a name", "conj", nouns, (*parse).likeOfName},
	{"like hung on a place", "conj appos", "NN NNS", (*parse).likeOfPlace},
	{"phrase coordinate with the verb", "conj", nouns, (*parse).secondPhrase},
	{"pronoun that stresses the subject", "", "PRP", (*parse).emphatic},
	{"subject before the speaker", "vocative dislocated nsubj discourse parataxis", nouns, (*parse).subjectBeforeSpeaker},
	{"order as part of a preposition", "fixed", "NN", (*parse).onOrder},
	{"verb before its object taken for a modifier", "compound discourse nsubj amod dep vocative", "VBZ", (*parse).verbBeforeNoun},
	{"noun taken for the verb before its verb", "advcl ccomp parataxis conj acl xcomp", finite, (*parse).nounAsVerb},
	{"past tense behind its subject", "amod obj acl", "VBD", (*parse).pastBehindSubject},
	{"main verb before a clause of time", "amod", "VBD", (*parse).mainBeforeTime},
	{"verb taken for a modifier", "amod compound acl nmod", "VBD VBN VBZ", (*parse).verbAsModifier},
	{"verb behind an aside", "amod", "VBD VBN", (*parse).verbBehindAside},
	{"verb over a name", "", "VBZ", (*parse).verbOverName},
	{"makers of goods", "conj", "NNS", (*parse).makersOfGoods},
	{"goods of what is said of their taker", "obl nmod", "", (*parse).goodsOfPlaced},
	{"goal of what is made", "obl", "", (*parse).goalOfMade},
	{"adverb taken for a subject", "nsubj", "RB", (*parse).adverbAsSubject},
	{"subject on an adverb", "advmod", "RB", (*parse).subjectOnAdverb},
	{"passive of a question", "", "VBN VBD", (*parse).passiveQuestion},
	{"perfect taken for possession", "amod acl compound", "VBN", (*parse).perfect},
	{"perfect parted by a date", "advcl ccomp xcomp conj acl parataxis", "VBN VBD", (*parse).partedPerfect},
	{"verb behind a participle", "advcl ccomp conj parataxis xcomp acl", "", (*parse).verbBehindParticiple},
	{"voyage behind its cargo", "acl xcomp advcl ccomp", "VBD VBN", (*parse).voyageBehindCargo},
	{"verb taken for a participle", "acl", "VBN", (*parse).verbAsParticiple},
	{"particle taken for a preposition", "case advmod", "", (*parse).particle},
	{"argument of a noun", "nsubj obl", "", (*parse).argumentOfNoun},
	{"verb taken for an auxiliary", "aux aux:pass mark", "VBN VBD", (*parse).verbAsAuxiliary},
	{"mark of contents", "obj", "", (*parse).contentMark},
	{"time taken for an object", "obj iobj", "", (*parse).timeAsObject},
	{"participle taken for the verb of its noun", "", "VBN VBD JJ", (*parse).participleAsVerb},
	{"gerund of a business", "compound advcl acl xcomp ccomp obj conj", "", (*parse).gerundOfBusiness},
	{"noun taken for a clause", "acl", nouns, (*parse).nounAsClause},
	{"aboard", "", nouns, (*parse).aboard},
	{"goods before a time", "obl:unmarked nmod obl nmod:unmarked obj", "NN", (*parse).goodsBeforeTime},
	{"goods of a measure", "obl nmod obl:unmarked dep advcl obj", nouns, (*parse).ofMeasure},
	{"goods before a participle", "compound nsubj obj", "NN NNS JJ", (*parse).goodsBeforeParticiple},
	{"share taken for a phrase", "obl", "", (*parse).shareAsPhrase},
	{"object behind an insert", "conj appos", nouns, (*parse).objectBehindInsert},
	{"phrase in the subject", "nsubj nsubj:pass", names, (*parse).phraseInSubject},
	{"subject behind what opens its clause", "nsubj nsubj:pass flat appos compound nmod", names, (*parse).subjectBehindOpener},
	{"time in its subject", "amod compound nmod", "JJ NN", (*parse).timeInSubject},
	{"subject in a phrase before it", "appos nmod flat compound obl", nouns, (*parse).subjectInFronted},
	{"conjunct taken for a phrase", "obl nmod obl:unmarked", nouns, (*parse).secondOblique},
	{"phrase taken for a subject", "nsubj nsubj:pass", "", (*parse).subjectWithCase},
	{"recipient of a relative clause", "obj iobj obl:unmarked", names, (*parse).recipientOfRelative},
	{"so much as", "obl nmod", "NN NNS CD", (*parse).soMuchAs},
	{"charge taken for an object", "obj iobj", nouns, (*parse).chargeAsObject},
	{"two objects", "", verbs, (*parse).twoObjects},
	{"thing behind a name", "", verbs, (*parse).thingBehindName},
	{"relative clause without a pronoun", "", "VBD VBN VBP VBZ VBG VB", (*parse).contactRelative},
	{"objects side by side", "", verbs, (*parse).sideBySide},
	{"act of a bargain", "obl", "", (*parse).actOfBargain},
	{"participle of the subject", "xcomp ccomp advcl dep conj", "VBD", (*parse).importedSubject},
	{"relative of the subject", "nsubj nsubj:pass csubj csubj:pass advcl ccomp xcomp", "VBN VBD", (*parse).relativeOfSubject},
	{"gerund coordinate with an infinitive", "conj", "VBG", (*parse).gerundWithGerund},
	{"list of participles", "conj", "VBN VBD", (*parse).participlesOfNoun},
	{"goal of a way", "obl", "", (*parse).goalOfWay},
	{"occasion of an act", "nmod", "NN", (*parse).occasion},
	{"reduced relative", "ccomp parataxis obj advcl", "VBN VBD", (*parse).reducedRelative},
	{"conjunction on a modifier", "cc", "CC", (*parse).conjunctionBelow},
	{"preposition on a modifier", "case", "", (*parse).caseBelow},
	{"as much as", "obj advmod nsubj nsubj:pass obl", "", (*parse).asMuchAs},
	{"by-agent", "obl:agent nmod obl", "", (*parse).byAgent},
	{"helper and helped", "xcomp amod compound ccomp obj", names + " VB", (*parse).helped},
	{"recommendation", "compound amod appos nmod parataxis", "VB", (*parse).calledOn},
	{"bare infinitive of help", "", "VB VBP", (*parse).helpedBare},
	{"gerund taken for a clause", "acl", "VBG VBN VBD", (*parse).gerundBefore},
	{"party before a time", "compound nmod nmod:poss nmod:unmarked amod", "NNP NNPS NNS", (*parse).partyBeforeTime},
	{"date before the subject", "compound nmod nummod nmod:poss amod nmod:unmarked", "", (*parse).dateBefore},
	{"name behind a date", "", "CD NN", (*parse).subjectOfDate},
	{"date of saying", "obl:unmarked obl nmod:unmarked", "", (*parse).dateOfSaying},
	{"relative clause", "acl", verbs, (*parse).thatRelative},
	{"number beside a unit", "conj", nouns, (*parse).countedBeside},
	{"coordinate origins", "", "NN NNS VBZ", (*parse).coordinateOrigins},
	{"coordinate modifiers", "conj", "", (*parse).coordinateModifiers},
	{"relative clause of a cleft", "acl:relcl acl", "", (*parse).cleftRelative},
	{"relative clause of saying", "ccomp parataxis advcl", "", (*parse).saidOf},
	{"what is told in a relative clause", "acl:relcl acl", finite, (*parse).toldInRelative},
	{"clause behind a semicolon", "ccomp", "", (*parse).behindSemicolon},
	{"speaker with a relative clause", "root acl:relcl parataxis conj", finite, (*parse).speakerWithRelative},
	{"speaker of a relative clause", "appos acl acl:relcl", finite, (*parse).speakerOfRelative},
	{"participle behind its noun", "conj amod", "VBG VBN", (*parse).participleBehind},
	{"participle over its noun", "", "VBN VBD", (*parse).participleOver},
	{"participle over a predicate", "", "VBN VBD", (*parse).participleOfPredicate},
	{"inverted progressive", "", "VBG VBN", (*parse).invertedProgressive},
	{"each", "nsubj nsubj:pass", "", (*parse).each},
	{"relative pronoun", "nsubj", "WDT", (*parse).relativeObject},
	{"relative clause taken for contents", "acl advcl ccomp", "VBD VBG VBP VBZ VBN", (*parse).relativeAsContents},
	{"relative clause parted from its subject", "obj", "WDT IN", (*parse).partedRelative},
	{"time within a relative clause", "obj iobj", "WDT", (*parse).timeInRelative},
	{"number of a relative clause", "acl:relcl", "", (*parse).relativeNumber},
	{"coordinate relative clauses", "acl:relcl acl conj", verbs, (*parse).coordinateRelative},
	{"relative clause behind a place", "acl:relcl", "", (*parse).relativeOfPlace},
	{"relative clause behind a description", "acl:relcl", "", (*parse).relativeOfDescription},
	{"relative clause of a seat", "acl:relcl", "", (*parse).relativeOfSeat},
	{"subject taken for a modifier", "", "VBD VBZ VB", (*parse).subjectAsModifier},
	{"verb taken for a subject", "nsubj", "VBZ", (*parse).verbAsSubject},
	{"conjunction of the first clause", "mark", "IN", (*parse).markOfFirst},
	{"some of which", "", "WDT WP", (*parse).partOfWhich},
	{"infinitive of a state", "csubj", "", (*parse).infinitiveOfState},
	{"infinitive of a noun", "acl advcl xcomp", "VB", (*parse).infinitiveOfNoun},
	{"infinitive of a request", "advcl xcomp", "VB", (*parse).infinitiveOfRequest},
	{"adjective over its noun", "conj", "JJ", (*parse).adjectiveOverNoun},
	{"subject of a conjunct", "conj", verbs, (*parse).subjectOfConjunct},
	{"subject behind a semicolon", "parataxis", nouns, (*parse).subjectBehindSemicolon},
	{"clause of telling behind a noun", "acl:relcl acl conj parataxis", finite, (*parse).tellingConjunct},
	{"infinitives side by side", "conj", "", (*parse).infinitiveConjunct},
	{"time of an infinitive", "advcl", "VBD", (*parse).pastUnderInfinitive},
	{"subject behind a source", "conj", nouns, (*parse).subjectBehindSource},
	{"gerund taken for the noun", "obj obl nmod nsubj nsubj:pass", "VBG", (*parse).gerundOfReport},
	{"clause of a verb", "acl acl:relcl", "", (*parse).clauseOfVerb},
	{"content of a relative clause", "acl acl:relcl", "", (*parse).contentOfRelative},
	{"content behind an insert", "acl acl:relcl ccomp", verbs, (*parse).contentBehindInsert},
	{"infinitive of wanting", "advcl", "VB", (*parse).infinitiveOfWanting},
	{"content of a claim", "acl acl:relcl", "", (*parse).contentOfClaim},
	{"content of the report above", "acl acl:relcl", "", (*parse).contentAbove},
	{"verb taken for a phrase", "obl obl:agent nmod", "VBZ VBD", (*parse).verbAsPhrase},
	{"subject in a phrase", "advcl parataxis conj ccomp acl acl:relcl", finite, (*parse).subjectInPhrase},
	{"clause of telling", "acl acl:relcl appos nmod advcl parataxis", "", (*parse).tellingClause},
	{"participle before the verb", "ccomp", finite, (*parse).participleBeforeVerb},
	{"content of a content", "ccomp", "", (*parse).contentOfContent},
	{"second content", "conj", "", (*parse).secondContent},
	{"list taken for two contents", "ccomp conj", finite + " VBN", (*parse).contentList},
	{"content behind a phrase", "acl:relcl", "", (*parse).contactContent},
	{"finite conjunct", "conj", "VBD VBZ VBN", (*parse).finiteConjunct},
	{"participle of a phrase", "acl", "VBN", (*parse).participleOfPhrase},
	{"participles side by side", "conj", "VBN VBG", (*parse).secondParticiple},
	{"participle of a perfect", "conj", "VBN", (*parse).perfectConjunct},
	{"active verb behind a passive", "conj", "VBD VBN", (*parse).activeConjunct},
	{"conjunct taken for an object", "amod acl", "VBN VBD", (*parse).participleConjunct},
	{"gerunds after one preposition", "conj", "VBG VBN", (*parse).gerundConjunct},
	{"charge in a participle", "advcl xcomp", "VBG", (*parse).chargingParticiple},
	{"participle behind a report", "acl", "VBN", (*parse).thingOfReport},
	{"conjunct of what was told", "conj", finite + " VBN VB", (*parse).conjunctOfTold},
	{"predicate of a report", "acl acl:relcl", "", (*parse).predicateOfReport},
	{"topic of a report", "obl", nouns, (*parse).topicOfReport},
	{"report taken for a hearer", "iobj", "", (*parse).reportAsHearer},
	{"recipient", "nmod", nouns, (*parse).recipient},
	{"phrase on a name", "nmod", nouns, (*parse).phraseOnName},
	{"phrase on an agent", "nmod", nouns, (*parse).phraseOnAgent},
	{"phrase of a naming participle", "obl xcomp advcl ccomp", nouns + " VB", (*parse).phraseOfNaming},
	{"phrase behind a relative clause", "obl nmod", nouns, (*parse).phraseBehindRelative},
	{"thing behind the recipient", "nmod", "NN NNS", (*parse).thingBehindRecipient},
	{"recipient behind the thing", "nmod", nouns, (*parse).recipientBehindThing},
	{"source", "nmod", nouns, (*parse).source},
	{"speaker with a participle or adjective", "ccomp nsubj", "VBN JJ VBD", (*parse).speakerWithParticiple},
	{"report that is judged", "advcl ccomp conj parataxis xcomp", "", (*parse).judgedReport},
	{"auxiliary before its subject", "", "VBD VBZ VBP", (*parse).invertedDo},
	{"auxiliary parted from its verb", "aux", "VBD VBZ VBP", (*parse).partedDo},
	{"aside taken for the predicate", "advcl ccomp conj parataxis root acl", "JJ VBN", (*parse).adjectiveAside},
	{"who a fronted name is", "nsubj nsubj:pass", "NN NNS", (*parse).whoIsFronted},
	{"speaker behind a name", "nsubj", names, (*parse).speakerBehindName},
	{"asked taken for the verb", "conj parataxis", "VBD VBN", (*parse).askedAside},
	{"how of a clause", "advmod mark det amod", "WRB", (*parse).howOfClause},
	{"what was asked", "advcl", "", (*parse).askedIf},
	{"clause of saying", "advcl", "", (*parse).clauseOfSaying},
	{"speaker within the clause", "", finite + " VBN", (*parse).speakerInClause},
	{"speaker of both clauses", "parataxis", finite, (*parse).speakerOfAll},
	{"second speaker", "advcl ccomp parataxis conj root", finite, (*parse).secondSpeaker},
	{"or so somebody says", "conj", finite, (*parse).orSo},
	{"cleft parted by a speaker", "ccomp", "", (*parse).clovenBySpeaker},
	{"speaker behind the verb", "", finite, (*parse).invertedSpeaker},
	{"trailing attribution", "conj advcl", "", (*parse).trailingAttribution},
	{"attribution behind a quote", "acl acl:relcl advcl appos conj", finite + " VBN", (*parse).attributionBehindQuote},
	{"speech resumed", "conj", "VBD VBN VBZ VBP", (*parse).speechResumed},
	{"speech continued", "advcl acl", "VBG", (*parse).speechContinued},
	{"according to", "nmod obl", "", (*parse).accordingTo},
	{"goal of a transfer", "obl", "", (*parse).goalOfTransfer},
	{"mark of a phrase", "obj advcl ccomp xcomp obl", names, (*parse).markOfPhrase},
	{"seat of a party", "obl", nouns, (*parse).seat},
	{"adverb before a gerund", "nmod obl", "RB", (*parse).adverbBeforeGerund},
	{"gerund taken for a modifier", "compound amod", "VBG", (*parse).gerundAsModifier},
	{"gerunds of one verb", "conj", "VBG", (*parse).gerundConjunct},
	{"participle behind a gerund's phrase", "advcl", "VBG", (*parse).trailingParticiple},
	{"infinitive of a gerund", "advcl xcomp acl", "VB", (*parse).infinitiveOfGerund},
	{"gerunds in a list", "advcl acl xcomp obj obl", "VBG", (*parse).gerundInList},
	{"gerund behind a relative clause", "acl acl:relcl", "VBG", (*parse).gerundBehindRelative},
	{"participle behind a singular", "amod compound", "VBG", (*parse).participleOfSingular},
	{"gerund of a ban", "acl advcl xcomp", "VBG", (*parse).gerundOfBan},
	{"gerund of a tool", "advcl acl", "VBG", (*parse).gerundOfTool},
	{"ground of an arrest", "nmod", "NN NNS", (*parse).groundOfArrest},
	{"gerund of a noun", "advcl", "VBG", (*parse).gerundOfNoun},
	{"perfect gerund taken for a clause", "ccomp", "VBN", (*parse).perfectGerund},
	{"gerund with a subject", "acl advcl obl", "VBG VBN", (*parse).gerundWithSubject},
	{"infinitive taken for a modifier", "compound amod", "VB", (*parse).infinitiveAsModifier},
	{"phrase taken for an infinitive", "advcl xcomp acl", nouns + " JJ", (*parse).phraseAsInfinitive},
	{"verdict on the object", "acl amod nmod appos conj advcl", "", (*parse).verdictOnObject},
	{"gerund of an adjective", "acl", "VBG", (*parse).gerundOfAdjective},
	{"gerund of a bar", "acl", "VBG VBN VBD", (*parse).gerundOfBar},
	{"gerund of a penalty", "advcl acl", "VBG VBN", (*parse).gerundOfPenalty},
	{"gerund of a charge", "acl advcl", "VBG VBN", (*parse).gerundOfCharge},
	{"charge against a second", "", "VBG", (*parse).secondCharge},
	{"term of a penalty", "nmod", "", (*parse).termOfPenalty},
	{"share in an act", "nmod advcl obl", "", (*parse).shareIn},
	{"name of a list", "conj", names, (*parse).nameOfList},
	{"means of a gerund", "advcl", "VBG", (*parse).meansOfGerund},
	{"no before an adjective or a bound", "amod advmod", "JJ JJR RBR", (*parse).noBefore},
	{"amount compared", "nsubj nsubj:pass obj", "", (*parse).comparedAmount},
	{"goods for a sum", "obl", "NNS NN", (*parse).goodsOfSum},
	{"goods beside their sum", "nmod obl", "NNS NN", (*parse).goodsBesideSum},
	{"content taken for a conjunct", "conj", finite + " VBN", (*parse).contentAsConjunct},
	{"condition that opens", "root", "VBN VBG VBD", (*parse).openingCondition},
	{"subject behind in case", "obl nmod", nouns, (*parse).subjectInCase},
	{"question that is an infinitive", "ccomp advcl xcomp", "VB", (*parse).whetherTo},
	{"all that is left", "nmod conj obl", nouns, (*parse).nothingBut},
	{"object taken for a hearer or a clause", "iobj xcomp advcl", "NN NNS VBN", (*parse).objectMissed},
	{"worth of a sum", "", "NN JJ IN RB NNS VB VBP", (*parse).worthOf},
	{"phrase of a gerund", "obl", "", (*parse).phraseOfGerund},
	{"subject taken for an expletive", "expl", "", (*parse).expletive},
	{"description behind an adverb", "mark advmod cc", "RB IN", (*parse).onceDescription},
	{"name beside its noun", "nsubj nsubj:pass", names, (*parse).nameBesideNoun},
	{"two subjects", "nsubj nsubj:pass acl acl:relcl amod parataxis appos", "", (*parse).twoSubjects},
	{"speaker in pieces", "nsubj", nouns, (*parse).speakerInPieces},
	{"coordinate speaker", "", finite + " VB", (*parse).coordinateSpeaker},
	{"coordinate subject", "nsubj nsubj:pass", nouns, (*parse).coordinateSubject},
	{"who is told taken for an object", "obj iobj obl:unmarked nsubj dislocated", nouns, (*parse).toldWhom},
	{"what is told taken for a conjunct", "conj parataxis", "", (*parse).toldConjunct},
	{"subject before what is told", "ccomp", nouns, (*parse).toldSubject},
	{"subject within an aside", "ccomp advcl parataxis", "VBN VBD", (*parse).subjectWithin},
	{"clause of time taken for a phrase", "", "VBD VBN", (*parse).clauseOfTime},
	{"actor of a clause of time", "acl", "VBN VBD", (*parse).actorOfClause},
	{"subject taken for a conjunct", "conj", "", (*parse).subjectAsConjunct},
	{"subject of what is told", "obj nsubj", nouns, (*parse).subjectAsTold},
	{"contents parted from their noun", "ccomp acl acl:relcl advcl xcomp parataxis", "", (*parse).partedContents},
	{"report that is a clause", "nsubj nsubj:pass", "NN NNS", (*parse).reportIsThat},
	{"report in which it is said", "ccomp", "VBN VBD", (*parse).publishedReport},
	{"told of a participle", "advcl ccomp acl acl:relcl aux xcomp", "", (*parse).toldOfParticiple},
	{"conjunct that agrees with the speaker", "conj", verbs + " JJ", (*parse).agreeing},
	{"of what somebody is accused", "acl", "VBG", (*parse).accusedOf},
	{"content of two verbs", "ccomp", "", (*parse).contentShared},
	{"saying taken for a participle", "acl", "VBN VBD", (*parse).sayingAsParticiple},
	{"who denies a charge", "", "", (*parse).deniedCharge},
	{"speaker in what opens the clause", "appos obl obl:unmarked", nouns, (*parse).speakerInOpener},
	{"charge taken for the clause", "", verbs, (*parse).chargeAsClause},
	{"charge before who comments on it", "acl acl:relcl", verbs, (*parse).chargeOfName},
	{"charge before who denies it", "", verbs, (*parse).chargeBeforeName},
	{"first of a list of verbs", "", "VBD VBZ VBP", (*parse).firstOfList},
	{"what a participle tells", "acl", "VBG", (*parse).toldInParticiple},
	{"label before a colon", "nsubj nsubj:pass nsubj:outer obj obl iobj", "", (*parse).label},
	{"label of a question", "", "", (*parse).labelOfQuestion},
	{"warning of a headline", "advcl acl", "VBG", (*parse).warnedOf},
	{"label behind a headline", "", nouns, (*parse).labelBehind},
	{"plan of a headline", "advcl xcomp", "", (*parse).plannedHeadline},
	{"plan of a headline without a verb", "", names, (*parse).barePlan},
	{"passive of a headline", "nsubj", "", (*parse).headlinePassive},
	{"list of a headline", "", names, (*parse).headlineList},
	{"phrase joined to a phrase", "conj obl", nouns + " PRP", (*parse).joinedPhrase},
	{"gapped clause", "", verbs, (*parse).gapped},
	{"partners taken for conjuncts", "cc", "", (*parse).partners},
	{"name in pieces", "", "", (*parse).nameInPieces},
	{"agent taken for an apposition", "appos", nouns, (*parse).agentAsApposition},
	{"past tense tagged as a participle", "root conj ccomp advcl acl:relcl parataxis", "VBN", (*parse).activeParticiple},
}

// parse is one parsed sentence under repair, or a piece of a long one.
type parse struct {
	d        *extract.Document
	arcs     []extract.Arc // of the whole document
	s        extract.Range
	headline bool // by its capitals or its paragraph
}

// Apply applies all repairs to all tokens of s, a sentence or a piece of one whose arcs are a tree, from left to right, and
// keeps them one. arcs are those of the whole document; headline says that s is written as headlines are.
func Apply(d *extract.Document, arcs []extract.Arc, s extract.Range, headline bool) {
	p := &parse{d, arcs, s, headline}
	at := make([]class, s.Len())
	there := p.classify(at)
	for i := range repairs {
		r, wanted := &repairs[i], indexed[i]
		if !wanted.meets(there) {
			continue
		}
		for t := s.Start; t < s.End; t++ {
			if !wanted.meets(at[t-s.Start]) || !r.fix(p, t) {
				continue
			}
			there = p.classify(at)
			if d.Explaining {
				d.Explain("syntax", extract.Range{Start: t, End: t + 1}, "repair: "+r.name)
			}
		}
	}
}

func (p *parse) head(t int) int                { return p.arcs[t].Head }
func (p *parse) rel(t int) string              { return p.arcs[t].Rel }
func (p *parse) xpos(t int) string             { return p.d.Tags[t].XPOS }
func (p *parse) lemma(t int) string            { return p.d.Tags[t].Lemma }
func (p *parse) is(t int, rels ...string) bool { return slices.Contains(rels, p.arcs[t].Rel) }
func (p *parse) move(t, head int, rel string)  { p.arcs[t].Head, p.arcs[t].Rel = head, rel }

// child is the first dependent of t with one of the relations, or -1.
func (p *parse) child(t int, rels ...string) int {
	for k := p.s.Start; k < p.s.End; k++ {
		if p.arcs[k].Head == t && slices.Contains(rels, p.arcs[k].Rel) {
			return k
		}
	}
	return -1
}

// preposition is the lower-case case marker of a phrase, or empty.
func (p *parse) preposition(t int) string {
	if c := p.child(t, "case"); c >= 0 && c < t {
		return strings.ToLower(p.d.Word(c))
	}
	return ""
}

func (p *parse) noun(t int) bool   { return strings.HasPrefix(p.xpos(t), "NN") }
func (p *parse) proper(t int) bool { return strings.HasPrefix(p.xpos(t), "NNP") }
func (p *parse) verb(t int) bool   { return strings.HasPrefix(p.xpos(t), "VB") }

// finite reports whether t is a verb form that needs no auxiliary: past or present tense.
func (p *parse) finite(t int) bool {
	x := p.xpos(t)
	return x == "VBD" || x == "VBZ" || x == "VBP"
}

// start is the first token of the subtree of t that lies in one piece before it.
func (p *parse) start(t int) int {
	first := t
	for k := t - 1; k >= p.s.Start && p.below(k, t); k-- {
		first = k
	}
	return first
}

// below reports whether t depends on anc, directly or not.
func (p *parse) below(t, anc int) bool {
	for n := p.s.Len(); t >= 0 && n >= 0; n-- {
		if t == anc {
			return true
		}
		t = p.arcs[t].Head
	}
	return false
}

// become gives t the place of its ancestor old, which then depends on t.
func (p *parse) become(t, old int, rel string) {
	p.arcs[t].Head, p.arcs[t].Rel = p.arcs[old].Head, p.arcs[old].Rel
	p.move(old, t, rel)
}

// inherit gives t the dependents of old that stand from token start on and before token end.
func (p *parse) inherit(t, old, start, end int) {
	for k := start; k < end; k++ {
		if p.head(k) == old {
			p.arcs[k].Head = t
		}
	}
}

// subjectOf is the relation of the subject of verb t.
func (p *parse) subjectOf(t int) string {
	if p.child(t, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
}
