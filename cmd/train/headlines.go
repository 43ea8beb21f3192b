package main

import (
	"math/rand/v2"

	"claimtrail/extract"
)

// headlineShare is the share of sentences that the tagger sees a second time as headlines.
const headlineShare = 8

// headlines gives one sentence in headlineShare again as a headline: The Words of Its Text With Capitals, Without the Full
// Stop. American news writes its headlines so, and the treebanks hold hardly any.
func headlines(docs []*extract.Document, seed uint64) []*extract.Document {
	rng := rand.New(rand.NewPCG(seed, 41))
	var out []*extract.Document
	for _, d := range docs {
		text := []byte(d.Text)
		h := &extract.Document{ID: d.ID + "-headlines"}
		for _, s := range d.Sentences {
			if s.Tokens.Len() < 4 || rng.IntN(headlineShare) > 0 {
				continue
			}
			small := rng.IntN(3) > 0 // most styles leave articles, conjunctions and short prepositions small
			for t := s.Tokens.Start; t < s.Tokens.End; t++ {
				k := d.Tokens[t]
				if c := text[k.Start]; 'a' <= c && c <= 'z' && !(small && t > s.Tokens.Start && function(d.Tags[t].XPOS, k.End-k.Start)) && !clitic(d, t) {
					text[k.Start] = c - 'a' + 'A'
				}
			}
			if s.Tokens.Len() > 4 && d.Tags[s.Tokens.End-1].XPOS == "." {
				s.Tokens.End--
			}
			first := len(h.Tokens)
			h.Tokens = append(h.Tokens, d.Tokens[s.Tokens.Start:s.Tokens.End]...)
			h.Tags = append(h.Tags, d.Tags[s.Tokens.Start:s.Tokens.End]...)
			s.Tokens = extract.Range{Start: first, End: len(h.Tokens)}
			h.Sentences = append(h.Sentences, s)
		}
		h.Text = string(text)
		out = append(out, h)
	}
	return out
}

// function reports whether a word of n bytes with the tag is one that headlines leave small.
func function(xpos string, n int) bool {
	switch xpos {
	case "DT", "CC", "TO", "IN", "RP":
		return n < 5
	}
	return false
}

// clitic reports whether token t is glued to the one before it: the s of 's, the second half of a hyphenated word.
func clitic(d *extract.Document, t int) bool {
	return t > 0 && d.Tokens[t-1].End == d.Tokens[t].Start
}
