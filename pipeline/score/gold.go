package score

// Document is one text with what is to be found in it.
type Document struct {
	ID     string
	Text   string // empty when the file gives none; offsets are Unicode code points of it, half-open
	Claims []Claim
	Silent []Span // sentences that hold no claim
}

// Span is a half-open interval of Unicode code points, 0-based.
type Span [2]int

// Overlaps reports whether s and o share a code point.
func (s Span) Overlaps(o Span) bool { return s[0] < o[1] && o[0] < s[1] }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s[0] <= o[0] && o[1] <= s[1] }

// Claim is one gold claim. A field that is empty because the annotation has no such layer is not scored: see Layers.
type Claim struct {
	Line      int // line of the file it stands in, 0 when unknown
	Predicate Span
	Relation  string
	Form      string
	Tag       string // part of speech of the predicate as annotated: v, n, a or a Penn tag

	Suppliers, Items, Recipients []Argument
	Via, Authorities, Parties    []Argument
	Place, Price, Time           *Argument

	Sources   []Source // outermost first
	Status    string
	Polarity  string
	Certainty string
	Modal     bool
	Responses []Response
	Repeated  bool // in a sentence that the text repeats
}

// Argument is one gold argument: alternatives, any one of which is right, and what it denotes, where annotated.
type Argument struct {
	Spans    []Span
	Entity   string // "iso:KP"
	Country  string // "KP"
	Category string
	Resolved []Span // what a pronoun or a description stands for, where annotated
	From, To string // ISO dates of a time
}

// Source is one gold node of a chain.
type Source struct {
	Kind      string
	Spans     []Span // none for an unspecified source
	Cue       []Span
	Certainty string
}

// Response is one gold response.
type Response struct {
	Kind   string
	Source []Span
	Cue    []Span
}
