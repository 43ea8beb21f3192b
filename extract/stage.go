package extract

// Layer names one layer of a Document.
type Layer string

const (
	SentenceLayer Layer = "sentences" // paragraphs, sentences and tokens
	TagLayer      Layer = "tags"
	EntityLayer   Layer = "entities" // entities and values
	TreeLayer     Layer = "tree"
	MentionLayer  Layer = "mentions"
	ClaimLayer    Layer = "claims"
	VerdictLayer  Layer = "verdicts" // quotes, sources and verdicts
)

// Stage fills one layer. Run must be safe for concurrent use on different documents.
type Stage struct {
	Name  string
	Doc   string // one line for people
	Needs []Layer
	Gives Layer
	Run   func(*Document) error
}
