package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Schema names of the lines that the program writes.
const (
	ClaimSchema  = "claimtrail.claim/1"
	RejectSchema = "claimtrail.reject/1"
)

// Record is one claim as it is written, one JSON object a line, keys in this order. A field with nothing to say is left
// out, lists and truth values excepted. All offsets are Unicode code points into the clean text of the article, 0-based and
// half-open; for every span, text[start:end] is exactly the text given beside it.
type Record struct {
	Schema      string     `json:"schema"`
	ID          string     `json:"id" jsonschema:"pattern=^[0-9a-f]{16}$" jsonschema_description:"hash of the content: the same on every machine and in every run"`
	Article     ArticleRef `json:"article"`
	Relation    string     `json:"relation"`
	Predicate   Predicate  `json:"predicate"`
	Suppliers   []Argument `json:"suppliers" jsonschema_description:"who moved, sold, built, made or otherwise provided the item"`
	Items       []Argument `json:"items"`
	Recipients  []Argument `json:"recipients" jsonschema_description:"to or for whom"`
	Via         []Argument `json:"via" jsonschema_description:"intermediaries, fronts, carriers and routes"`
	Authorities []Argument `json:"authorities" jsonschema_description:"who approved, banned, ordered or seized"`
	Parties     []Argument `json:"parties" jsonschema_description:"of a deal whose direction is not stated"`
	Place       *Argument  `json:"place,omitempty" jsonschema_description:"where a facility stands or the transfer happened"`
	Price       *Quantity  `json:"price,omitempty"`
	Time        *Time      `json:"time,omitempty" jsonschema_description:"of the transfer, not of saying"`
	Sources     []Source   `json:"sources" jsonschema_description:"who says so, outermost first; empty for the article's own voice"`
	Status      string     `json:"status" jsonschema_description:"how the innermost source presents the claim"`
	Polarity    string     `json:"polarity"`
	Certainty   string     `json:"certainty"`
	Cues        []Cue      `json:"cues" jsonschema_description:"every word that decided the status"`
	Responses   []Response `json:"responses" jsonschema_description:"other statements of the same article about this claim"`
	Quote       Quote      `json:"quote" jsonschema_description:"the sentence as in the article"`
	Quoted      bool       `json:"quoted" jsonschema_description:"the predicate stands inside quotation marks"`
	Confidence  float64    `json:"confidence" jsonschema:"minimum=0,maximum=1" jsonschema_description:"probability that the record is right"`
	Rule        string     `json:"rule" jsonschema_description:"lexicon entry and construction that fired"`
	Trace       string     `json:"trace" jsonschema_description:"how the form, the sources and the status were found"`
	Version     string     `json:"version" jsonschema_description:"of the program"`
}

// ArticleRef says which article a record comes from.
type ArticleRef struct {
	ID         string   `json:"id"`
	URL        string   `json:"url,omitempty"`
	Path       string   `json:"path,omitempty"`
	Site       string   `json:"site,omitempty"`
	Title      string   `json:"title,omitempty"`
	Byline     []string `json:"byline"`
	Published  string   `json:"published,omitempty" jsonschema_description:"ISO 8601 date or date-time"`
	Lang       string   `json:"lang,omitempty"`
	TextSHA256 string   `json:"text_sha256" jsonschema:"pattern=^[0-9a-f]{64}$" jsonschema_description:"of the UTF-8 bytes of the clean text"`
}

// Article is one line of the articles file.
type Article struct {
	ArticleRef
	Modified   string `json:"modified,omitempty"`
	DateSource string `json:"date_source,omitempty" jsonschema_description:"where the publication date was found"`
	MediaType  string `json:"media_type,omitempty"`
	// DuplicateOf is set by runs that compare articles with those of earlier runs.
	DuplicateOf string `json:"duplicate_of,omitempty" jsonschema_description:"ID of an earlier article that is nearly the same"`
	Text        string `json:"text" jsonschema_description:"the clean text that the offsets count in"`
}

// Reject is one line of the rejects file: an input, or a part of one, that gave no claims because something was wrong with it.
type Reject struct {
	Schema string `json:"schema"`
	Path   string `json:"path,omitempty"`
	URL    string `json:"url,omitempty"`
	Stage  string `json:"stage"`
	Reason string `json:"reason"`
}

// Predicate is the word that a claim is anchored on.
type Predicate struct {
	Text  string `json:"text"`
	Lemma string `json:"lemma"`
	Span  Span   `json:"span"`
	Form  string `json:"form"`
}

// Span is a half-open interval of Unicode code points, 0-based.
type Span [2]int

// Argument is a party, an item or a place.
type Argument struct {
	Text     string    `json:"text"`
	Head     string    `json:"head"`
	Span     Span      `json:"span"`
	Resolved *Resolved `json:"resolved,omitempty"`
	Entity   *Entity   `json:"entity,omitempty"`
	Country  string    `json:"country,omitempty" jsonschema:"pattern=^[A-Z]{2}$" jsonschema_description:"ISO 3166-1 alpha-2 code of the country it is or belongs to"`
	Category string    `json:"category,omitempty"`
	Quantity *Quantity `json:"quantity,omitempty"`
	Origin   *Name     `json:"origin,omitempty" jsonschema_description:"of an item, where the phrase names one"`

	head Span // of the head word
}

// Resolved says what a phrase that does not name its referent stands for.
type Resolved struct {
	Text string `json:"text"`
	Span Span   `json:"span"`
	By   string `json:"by"`
}

// Entity is the canonical party or thing.
type Entity struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Kind string `json:"kind"`
	Via  string `json:"via" jsonschema_description:"by which kind of words it is named"`
}

// Name is a named entity inside a phrase.
type Name struct {
	Text    string  `json:"text"`
	Span    Span    `json:"span"`
	Entity  *Entity `json:"entity,omitempty"`
	Country string  `json:"country,omitempty" jsonschema:"pattern=^[A-Z]{2}$"`
}

// Quantity is a number of things, or a sum of money, with inclusive bounds; a bound that is open is left out.
type Quantity struct {
	Text        string   `json:"text"`
	Span        Span     `json:"span"`
	Min         *float64 `json:"min,omitempty"`
	Max         *float64 `json:"max,omitempty"`
	Approximate bool     `json:"approximate"`
	Unit        string   `json:"unit,omitempty" jsonschema_description:"unit of measure, or ISO 4217 code of the currency"`
}

// Time is when the transfer happened.
type Time struct {
	Text  string `json:"text"`
	Span  Span   `json:"span"`
	From  string `json:"from,omitempty" jsonschema_description:"first day, ISO 8601"`
	To    string `json:"to,omitempty" jsonschema_description:"last day, ISO 8601"`
	Basis string `json:"basis,omitempty"`
}

// Speaker is somebody who says something. An unspecified one has a kind and nothing else.
type Speaker struct {
	Kind        string    `json:"kind"`
	Text        string    `json:"text,omitempty"`
	Span        Span      `json:"span,omitzero"`
	Resolved    *Resolved `json:"resolved,omitempty"`
	Entity      *Entity   `json:"entity,omitempty"`
	Country     string    `json:"country,omitempty" jsonschema:"pattern=^[A-Z]{2}$"`
	Description string    `json:"description,omitempty"`

	head Span // of the head word
}

// Source is one node of a chain of sources.
type Source struct {
	Speaker
	Cue       *SourceCue `json:"cue,omitempty"`
	Certainty string     `json:"certainty,omitempty" jsonschema_description:"what this source commits to"`
}

// SourceCue is the word that attributes.
type SourceCue struct {
	Text  string `json:"text"`
	Lemma string `json:"lemma"`
	Span  Span   `json:"span"`
	Class string `json:"class"`
}

// Cue is a word that decided the status.
type Cue struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
	Span Span   `json:"span"`
}

// Response is another statement of the same article about a claim.
type Response struct {
	Kind   string     `json:"kind"`
	Source Speaker    `json:"source"`
	Cue    *SourceCue `json:"cue,omitempty"`
	Quote  Quote      `json:"quote"`
}

// Quote is a stretch of the article: TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model.
type Quote struct {
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitempty" jsonschema_description:"up to 32 code points before"`
	Suffix string `json:"suffix,omitempty" jsonschema_description:"up to 32 code points after"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
}

// contentHash is the identity of a record: a hash over all that it says. Where the file was found, how sure the program is,
// and which version of it found what by which rule, do not count.
func contentHash(r Record) string {
	r.ID, r.Article.Path, r.Confidence, r.Rule, r.Trace, r.Version = "", "", 0, "", "", ""
	line, err := json.Marshal(r)
	if err != nil {
		panic(err) // the type holds nothing that cannot be encoded
	}
	sum := sha256.Sum256(line)
	return hex.EncodeToString(sum[:8])
}
