package extract

// Span is a half-open interval of byte offsets [Start, End) into Document.Text, 0-based.
type Span struct{ Start, End int }

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Range is a half-open interval of token indices [Start, End) into Document.Tokens, 0-based.
// It is a type of its own so that the compiler catches a mix-up with a byte Span.
type Range struct{ Start, End int }

// Len is the number of tokens.
func (r Range) Len() int { return r.End - r.Start }

// Empty reports whether the range holds no token.
func (r Range) Empty() bool { return r.End <= r.Start }

// Has reports whether token tok lies within r.
func (r Range) Has(tok int) bool { return r.Start <= tok && tok < r.End }

// Contains reports whether o lies within r.
func (r Range) Contains(o Range) bool { return r.Start <= o.Start && o.End <= r.End }

// Overlaps reports whether r and o share at least one token.
func (r Range) Overlaps(o Range) bool { return r.Start < o.End && o.Start < r.End }
