package extract

// Status is how sure the innermost source is of a claim.
type Status string

const (
	Asserted    Status = "asserted"
	Confirmed   Status = "confirmed"
	Admitted    Status = "admitted"
	Alleged     Status = "alleged"
	Reported    Status = "reported"
	Hedged      Status = "hedged"
	Predicted   Status = "predicted"
	Planned     Status = "planned"
	Offered     Status = "offered"
	Attempted   Status = "attempted"
	Conditional Status = "conditional"
	Questioned  Status = "questioned"
	Prevented   Status = "prevented"
	Halted      Status = "halted"
	Denied      Status = "denied"
	Negated     Status = "negated"
	NotAsserted Status = "not_asserted"
)

// Polarity is whether the event is said to have happened.
type Polarity string

const (
	Positive Polarity = "positive"
	Negative Polarity = "negative"
)

// Certainty is the commitment of a source, on FactBank's scale (Saurí and Pustejovsky 2009).
type Certainty string

const (
	Certain  Certainty = "certain"
	Probable Certainty = "probable"
	Possible Certainty = "possible"
	Unknown  Certainty = "unknown"
)

// SourceKind is the sort of a source.
type SourceKind string

const (
	PersonSource       SourceKind = "person"
	OrganisationSource SourceKind = "organization"
	GovernmentSource   SourceKind = "government"
	MediaSource        SourceKind = "media"
	DocumentSource     SourceKind = "document"
	AnonymousSource    SourceKind = "anonymous"
	UnspecifiedSource  SourceKind = "unspecified"
)

// CueClass is the commitment class of a cue, one of the classes of the cue lexicon: say, claim, accuse, report, deny, ...
type CueClass string

// Cue is the word that attributes.
type Cue struct {
	Range Range
	Lemma string
	Class CueClass
}

// Source is one node of a chain of sources.
type Source struct {
	Kind        SourceKind
	Head        int   // head token, -1 for an unspecified source; for a relative pronoun that of its antecedent, outside Range
	Range       Range // the phrase, empty for an unspecified source
	Description Range // "Asia editor of The Times", empty when there is none
	Cue         Cue
	Certainty   Certainty // what this source commits to
}

// Attribution is one statement of somebody in the text: who, by which cue, what.
type Attribution struct {
	Source  Source
	Content []Range // stretches of tokens, in text order
}

// Quote is a stretch between quotation marks.
type Quote struct {
	Span   Span  // with the marks; a quote that runs on over paragraphs is one Quote a paragraph
	Tokens Range // without the marks
}

// StatusCue is a word that decided the status of a claim.
type StatusCue struct {
	Kind  string // negation, modal, hedge, belief, report, denial, plan, conditional, question, ...
	Range Range
}

// ResponseKind is what another statement does to a claim.
type ResponseKind string

const (
	Denies    ResponseKind = "denies"
	Confirms  ResponseKind = "confirms"
	Disputes  ResponseKind = "disputes"
	NoComment ResponseKind = "no_comment"
	Retracts  ResponseKind = "retracts"
)

// Response is another statement of the same article about a claim.
type Response struct {
	Kind   ResponseKind
	Source Source
	Quote  Span // the sentence that holds it
}

// Verdict says who makes a claim and how sure they are.
type Verdict struct {
	Sources   []Source // outermost first; empty for the article's own voice
	Status    Status
	Polarity  Polarity
	Certainty Certainty
	Cues      []StatusCue // in text order
	Responses []Response  // in text order
	Quoted    bool        // the predicate stands inside quotation marks
	Path      string      // how the sources and the status were found
}
