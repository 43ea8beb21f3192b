package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"math"
	"time"
	"unicode/utf8"

	"claimtrail/corpus"
	"claimtrail/extract"
)

// Version is the version of the program.
const Version = "0.1.0"

// around is how many code points of the text a quote carries before and after.
const around = 32

// Records writes down the claims of an analysed article, in text order.
func Records(d *extract.Document, a *corpus.Article) []Record {
	if len(d.Claims) == 0 {
		return nil
	}
	b := builder{d, newPoints(d.Text)}
	ref := articleRef(a)
	out := make([]Record, len(d.Claims))
	for i := range d.Claims {
		out[i] = b.record(&d.Claims[i], &d.Verdicts[i], ref)
	}
	return out
}

func articleRef(a *corpus.Article) ArticleRef {
	sum := sha256.Sum256([]byte(a.Text))
	byline := a.Byline
	if byline == nil {
		byline = []string{}
	}
	return ArticleRef{
		ID: a.ID, URL: a.URL, Path: a.Path, Site: a.Site, Title: a.Title, Byline: byline, Published: a.Published, Lang: a.Lang,
		TextSHA256: hex.EncodeToString(sum[:]),
	}
}

// NewArticle is the line of the articles file.
func NewArticle(a *corpus.Article) Article {
	return Article{ArticleRef: articleRef(a), Modified: a.Modified, DateSource: string(a.DateSource), MediaType: a.MediaType, Text: a.Text}
}

// Corpus is the article that the line was written from, but for its place in the input.
func (a *Article) Corpus() *corpus.Article {
	return &corpus.Article{
		ID: a.ID, URL: a.URL, Path: a.Path, Site: a.Site, Title: a.Title, Byline: a.Byline, Published: a.Published, Modified: a.Modified,
		DateSource: corpus.DateSource(a.DateSource), Lang: a.Lang, MediaType: a.MediaType, Text: a.Text, Origin: a.Path,
	}
}

// builder turns layers of indices into records.
type builder struct {
	d  *extract.Document
	pt points
}

func (b *builder) record(c *extract.Claim, v *extract.Verdict, ref ArticleRef) Record {
	text, span := b.words(c.Predicate)
	r := Record{
		Schema:      ClaimSchema,
		Article:     ref,
		Relation:    string(c.Relation),
		Predicate:   Predicate{Text: text, Lemma: c.Lemma, Span: span, Form: string(c.Form)},
		Suppliers:   b.arguments(c.Suppliers),
		Items:       b.items(c),
		Recipients:  b.arguments(c.Recipients),
		Via:         b.arguments(c.Via),
		Authorities: b.arguments(c.Authorities),
		Parties:     b.arguments(c.Parties),
		Price:       b.price(c.Price),
		Time:        b.time(c.Time),
		Sources:     make([]Source, len(v.Sources)),
		Status:      string(v.Status),
		Polarity:    string(v.Polarity),
		Certainty:   string(v.Certainty),
		Cues:        make([]Cue, len(v.Cues)),
		Responses:   make([]Response, len(v.Responses)),
		Quote:       b.quote(b.sentences(c), around),
		Quoted:      v.Quoted,
		Confidence:  confidence(b.d, c, v),
		Rule:        c.Rule,
		Trace:       c.Trace,
		Version:     Version,
	}
	if c.Place != nil {
		place := b.argument(*c.Place)
		r.Place = &place
	}
	if v.Path != "" {
		r.Trace += "; " + v.Path
	}
	for i := range v.Sources {
		r.Sources[i] = b.source(&v.Sources[i])
	}
	for i, q := range v.Cues {
		text, span := b.words(q.Range)
		r.Cues[i] = Cue{Kind: q.Kind, Text: text, Span: span}
	}
	for i := range v.Responses {
		s := &v.Responses[i]
		r.Responses[i] = Response{Kind: string(s.Kind), Source: b.speaker(&s.Source), Cue: b.cue(s.Source.Cue), Quote: b.quote(s.Quote, 0)}
	}
	r.ID = contentHash(r)
	return r
}

// words are the text and the span of a range of tokens.
func (b *builder) words(r extract.Range) (string, Span) {
	s := b.d.Span(r)
	return b.d.SpanText(s), b.pt.span(s)
}

func (b *builder) arguments(args []extract.Argument) []Argument {
	out := make([]Argument, len(args))
	for i, a := range args {
		out[i] = b.argument(a)
	}
	return out
}

func (b *builder) argument(a extract.Argument) Argument {
	text, span := b.words(a.Range)
	head, at := b.words(extract.Range{Start: a.Head, End: a.Head + 1})
	out := Argument{Text: text, Span: span, Head: head, head: at}
	out.Resolved, out.Entity, out.Country = b.denoted(a.Head)
	if !a.Antecedent.Empty() { // known from the place of goods in the claim, where the text alone may have it stand for another thing
		text, span := b.words(a.Antecedent)
		out.Resolved = &Resolved{Text: text, Span: span, By: string(extract.ByPronoun)}
	}
	return out
}

// denoted is what the phrase with this head stands for.
func (b *builder) denoted(head int) (*Resolved, *Entity, string) {
	if m := b.d.MentionAt(head); m != nil {
		var resolved *Resolved
		if !m.Antecedent.Empty() {
			text, span := b.words(m.Antecedent)
			resolved = &Resolved{Text: text, Span: span, By: string(m.By)}
		}
		return resolved, canonical(&m.Entity), m.Entity.Country
	}
	if e := b.d.EntityAt(head); e != nil {
		return nil, canonical(e), e.Country
	}
	return nil, nil, ""
}

func canonical(e *extract.Entity) *Entity {
	if e.ID == "" {
		return nil
	}
	return &Entity{ID: e.ID, Name: e.Name, Kind: string(e.Kind), Via: string(e.Via)}
}

func (b *builder) items(c *extract.Claim) []Argument {
	out := b.arguments(c.Items)
	for i, a := range c.Items {
		if i < len(c.Category) {
			out[i].Category = c.Category[i]
		}
		out[i].Quantity = b.quantityOf(a)
		out[i].Origin = b.originOf(a)
	}
	return out
}

// quantityOf is the number or the sum that counts the head of an item: it opens the phrase, holds the head ("400 tonnes of
// rice"), or depends on it.
func (b *builder) quantityOf(a extract.Argument) *Quantity {
	for i := range b.d.Values {
		v := &b.d.Values[i]
		if v.Range.Start >= a.Range.End {
			break
		}
		if v.Kind == extract.Date || !a.Range.Contains(v.Range) {
			continue
		}
		if v.Range.Has(a.Head) || v.Range.Start == a.Range.Start || b.counts(v.Range, a.Head) {
			return b.quantity(v)
		}
	}
	return nil
}

// counts reports whether a token of the value depends on the head directly.
func (b *builder) counts(value extract.Range, head int) bool {
	for k := value.Start; k < value.End; k++ {
		if b.d.Tree.Parsed(k) && b.d.Tree.Head(k) == head {
			return true
		}
	}
	return false
}

func (b *builder) quantity(v *extract.Value) *Quantity {
	text, span := b.words(v.Range)
	return &Quantity{Text: text, Span: span, Min: bound(v.Min), Max: bound(v.Max), Approximate: v.Approximate, Unit: v.Unit}
}

// bound is nil for a bound that says nothing.
func bound(x float64) *float64 {
	if x <= 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	return &x
}

// originOf is the country or the maker that the phrase of an item names as its origin: "North Korean rockets", "Krupp guns",
// "Turkish-built drones", "mortars of Chinese manufacture", "frigates from France".
func (b *builder) originOf(a extract.Argument) *Name {
	for i := range b.d.Entities {
		e := &b.d.Entities[i]
		if e.Range.Start >= a.Range.End {
			break
		}
		if e.Kind != extract.Country && e.Kind != extract.Company || !a.Range.Contains(e.Range) || e.Range.Has(a.Head) {
			continue
		}
		for k := e.Range.Start; k < e.Range.End; k++ {
			if b.isOrigin(k, a.Head) {
				text, span := b.words(e.Range)
				return &Name{Text: text, Span: span, Entity: canonical(e), Country: e.Country}
			}
		}
	}
	return nil
}

// isOrigin reports whether a word of a name depends on the head of an item in a way that says where the item comes from.
func (b *builder) isOrigin(name, head int) bool {
	t := &b.d.Tree
	if !t.Parsed(name) || t.Head(name) < 0 {
		return false
	}
	above := t.Head(name)
	switch rel := extract.BaseRel(t.Rel(name)); {
	case above == head && (rel == "amod" || rel == "compound"):
		return true
	case above == head && rel == "nmod":
		from := t.Child(name, "case")
		return from >= 0 && b.d.Tags[from].Lemma == "from"
	}
	if t.Head(above) != head {
		return false
	}
	switch b.d.Tags[above].Lemma {
	case "make", "made", "build", "built", "produce", "manufacture", "design", "develop", "supply", "origin", "provenance", "production":
		return true
	}
	return false
}

func (b *builder) price(a *extract.Argument) *Quantity {
	if a == nil {
		return nil
	}
	q := &Quantity{}
	if v := b.d.ValueWithin(a.Range, extract.Money); v != nil {
		q = b.quantity(v)
	}
	q.Text, q.Span = b.words(a.Range) // "$80 a barrel"
	return q
}

func (b *builder) time(a *extract.Argument) *Time {
	if a == nil {
		return nil
	}
	text, span := b.words(a.Range)
	t := &Time{Text: text, Span: span}
	if v := b.d.ValueWithin(a.Range, extract.Date); v != nil && !v.From.IsZero() {
		t.From, t.To, t.Basis = v.From.Format(time.DateOnly), v.To.Format(time.DateOnly), "explicit"
		if v.Relative {
			t.Basis = "relative"
		}
	}
	return t
}

func (b *builder) source(s *extract.Source) Source {
	return Source{Speaker: b.speaker(s), Cue: b.cue(s.Cue), Certainty: string(s.Certainty)}
}

func (b *builder) speaker(s *extract.Source) Speaker {
	out := Speaker{Kind: string(s.Kind)}
	if !s.Range.Empty() {
		out.Text, out.Span = b.words(s.Range)
	}
	if s.Head >= 0 {
		_, out.head = b.words(extract.Range{Start: s.Head, End: s.Head + 1})
		out.Resolved, out.Entity, out.Country = b.denoted(s.Head)
		if out.Resolved == nil && s.Head < s.Range.Start { // the antecedent of a relative pronoun: "Berg, who said"
			text, span := b.words(b.d.Tree.NounPhrase(s.Head, nil))
			out.Resolved = &Resolved{Text: text, Span: span, By: string(extract.ByPronoun)}
		}
	}
	if !s.Description.Empty() {
		out.Description = b.d.RangeText(s.Description)
	}
	return out
}

func (b *builder) cue(c extract.Cue) *SourceCue {
	if c.Range.Empty() {
		return nil
	}
	text, span := b.words(c.Range)
	return &SourceCue{Text: text, Lemma: c.Lemma, Span: span, Class: string(c.Class)}
}

// sentences is the stretch of whole sentences that holds the predicate and the parties and items.
func (b *builder) sentences(c *extract.Claim) extract.Span {
	from := b.d.SentenceOf(c.Predicate.Start)
	to := from
	for _, args := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients, c.Parties} {
		for _, a := range args {
			s := b.d.SentenceOf(a.Range.Start)
			from, to = min(from, s), max(to, s)
		}
	}
	return extract.Span{Start: b.d.Sentences[from].Span.Start, End: b.d.Sentences[to].Span.End}
}

// quote is a stretch of the text with up to n code points before and after.
func (b *builder) quote(s extract.Span, n int) Quote {
	q := Quote{Exact: b.d.SpanText(s)}
	at := b.pt.span(s)
	q.Start, q.End = at[0], at[1]
	from, to := s.Start, s.End
	for i := 0; i < n && from > 0; i++ {
		_, size := utf8.DecodeLastRuneInString(b.d.Text[:from])
		from -= size
	}
	for i := 0; i < n && to < len(b.d.Text); i++ {
		_, size := utf8.DecodeRuneInString(b.d.Text[to:])
		to += size
	}
	q.Prefix, q.Suffix = b.d.Text[from:s.Start], b.d.Text[s.End:to]
	return q
}
