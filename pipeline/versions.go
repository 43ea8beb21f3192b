package pipeline

import (
	"encoding/hex"

	"claimtrail/extract/attribution"
	"claimtrail/extract/entity"
	"claimtrail/extract/frame"
	"claimtrail/extract/reference"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// Component is one thing that decides what is extracted, with its version.
type Component struct {
	Name    string `json:"name"`
	Version string `json:"version" jsonschema_description:"of the program its number, of a lexicon or model the first 16 hexadecimal digits of its SHA-256"`
}

// Versions lists the program and the lexicons and models that are built into it.
func Versions() []Component {
	short := func(sum [32]byte) string { return hex.EncodeToString(sum[:8]) }
	return []Component{
		{"claimtrail", Version},
		{"tagger", short(tag.Digest())},
		{"parser", short(syntax.Digest())},
		{"entities", short(entity.Digest())},
		{"references", short(reference.Digest())},
		{"frames", short(frame.Digest())},
		{"cues", short(attribution.Digest())},
	}
}
