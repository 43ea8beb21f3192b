package score

import (
	"crypto/sha256"
	"encoding/hex"

	"claimtrail/pipeline"
)

// Assign hands every record to the gold document of the same text, or else of the same id. It returns the records of each
// document and the number of those that belong to none. Documents of the same text get the same records.
func Assign(docs []Document, records []pipeline.Record) (byDoc [][]pipeline.Record, strays int) {
	byText, byID := map[string][]pipeline.Record{}, map[string][]pipeline.Record{}
	seen := map[string]bool{}
	for _, r := range records {
		if seen[r.ID] {
			continue // a text that was read twice
		}
		seen[r.ID] = true
		byText[r.Article.TextSHA256] = append(byText[r.Article.TextSHA256], r)
		byID[r.Article.ID] = append(byID[r.Article.ID], r)
	}
	byDoc = make([][]pipeline.Record, len(docs))
	used := map[string]bool{}
	for i, d := range docs {
		sum := sha256.Sum256([]byte(d.Text))
		byDoc[i] = byText[hex.EncodeToString(sum[:])]
		if byDoc[i] == nil && d.Text == "" {
			byDoc[i] = byID[d.ID]
		}
		for _, r := range byDoc[i] {
			used[r.ID] = true
		}
	}
	return byDoc, len(seen) - len(used)
}
