package tag

import "claimtrail/extract/internal/digest"

// Digest identifies the embedded model by its content.
func Digest() [32]byte { return digest.Of(embedded) }
