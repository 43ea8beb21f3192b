package extract

// Code is one of the closed list of diagnostics.
type Code string

const (
	LongSentence  Code = "long_sentence"  // a sentence over the parser's length was parsed in pieces
	SplitterFault Code = "splitter_fault" // the sentence splitter failed on a paragraph, which is one sentence now
)

// Diagnostic says what went wrong at a place of the document; the analysis goes on.
type Diagnostic struct {
	Code Code
	At   Span
}
