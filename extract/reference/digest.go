package reference

import (
	"embed"

	"claimtrail/extract/internal/digest"
)

//go:embed data/*.tsv
var data embed.FS

// Digest identifies the embedded lists by their content.
func Digest() [32]byte { return digest.Files(data) }
