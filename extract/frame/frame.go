// Package frame finds claims: predicates of the lexicon and the noun phrases that fill their roles.
//
// The lexicon (lexicon/*.yaml) says once per predicate, in the active voice, which grammatical slot holds which role. The
// code derives the other realisations from the dependency tree:
//
//	clause.go  a verb and its slots, whatever its voice, clause type and place in a coordination
//	control.go whose act a clause without a subject tells of
//	additive.go recipients that words such as also take over
//	share.go   arguments shared with other clauses, or hung elsewhere
//	noun.go    event nouns and agent nouns and their slots, shared with the verb that governs them
//	origin.go  origin markers: X-made, of X origin, X weapons in Y's hands, reliance
//	bind.go    slots into roles, under the gate of item.go and the parties of party.go
//	merge.go   one event, one claim
package frame

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// Options change what counts as a claim.
type Options struct {
	NoGate bool // bind roles by grammar alone, for scoring against corpora of other domains
}

// Stage fills Document.Claims with the built-in lexicon.
func Stage(opt Options) extract.Stage {
	return extract.Stage{
		Name:  "frame",
		Doc:   "predicates and the parties and items that fill their roles",
		Needs: []extract.Layer{extract.SentenceLayer, extract.TagLayer, extract.EntityLayer, extract.TreeLayer, extract.MentionLayer},
		Gives: extract.ClaimLayer,
		Run: func(d *extract.Document) error {
			Fill(d, Default(), opt)
			return nil
		},
	}
}

// Fill writes the claims of a document.
func Fill(d *extract.Document, lex *Lexicon, opt Options) {
	a := &analysis{Document: d, lex: lex, claimed: map[int]string{}, heads: map[int]bool{}, stands: map[int]int{}, goods: map[int]string{}, names: map[int]string{}}
	found := make([][]extract.Claim, len(d.Sentences))
	var doubtful []int
	for s := range d.Sentences {
		a.doubted = false
		if found[s] = a.sentence(s, opt); a.doubted {
			doubtful = append(doubtful, s)
		}
	}
	if a.trade = len(doubtful) > 0 && a.aboutTrade(found); a.trade {
		for _, s := range doubtful {
			found[s] = a.sentence(s, opt)
		}
	}
	claims := slices.Concat(found...)
	sort.SliceStable(claims, func(i, j int) bool {
		if claims[i].Predicate.Start != claims[j].Predicate.Start {
			return claims[i].Predicate.Start < claims[j].Predicate.Start
		}
		return claims[i].Head < claims[j].Head
	})
	d.Claims = claims
}

// sentence gives the claims of a sentence.
func (a *analysis) sentence(s int, opt Options) []extract.Claim {
	toks := a.Sentences[s].Tokens
	if toks.Empty() || !a.Tree.Parsed(toks.Start) {
		return nil
	}
	var found []extract.Claim
	for t, n := toks.Start, 0; t < toks.End; t++ {
		a.remember(found[n:])
		n = len(found)
		switch a.Tags[t].UPOS {
		case "VERB", "AUX":
			found = append(found, a.verb(t, opt)...)
		case "ADJ": // "is dependent on Chad for fuel"
			if leaning[a.Tags[t].Lemma] {
				found = append(found, a.verb(t, opt)...)
			}
		}
		if c, ok := a.nounClaim(t, opt); ok {
			found = append(found, c)
			found = append(found, a.nounGaps(&c)...)
		}
		found = append(found, a.origins(t)...)
		if c, ok := a.boundFor(t); ok {
			found = append(found, c)
		}
	}
	a.remember(found)
	found = a.merge(found)
	a.added(found)
	for i := range found {
		a.antecedents(&found[i])
		a.stopped(&found[i])
		a.judged(&found[i])
		a.decided(&found[i])
		if c := &found[i]; strings.HasSuffix(c.Rule, "/made_in") && len(c.Recipients) == 0 { // nobody has it: who made it is all that is said
			c.Relation = extract.Produce
		}
	}
	return found
}

// Trigger reports whether a sentence holds a word that can anchor a claim: only such sentences need a tree. It needs tags
// and entities.
func Trigger(d *extract.Document, sentence int) bool {
	lex := Default()
	toks := d.Sentences[sentence].Tokens
	for t := toks.Start; t < toks.End; t++ {
		if l := d.Tags[t].Lemma; lex.triggers[l] || lex.triggers[strings.ToLower(l)] {
			return true
		}
	}
	for i := range d.Entities { // a bare nationality before arms: only where somebody has, uses or shows them
		e := &d.Entities[i]
		if e.Range.Start >= toks.End {
			break
		}
		if toks.Contains(e.Range) && e.Kind == extract.Country {
			for t := toks.Start; t < toks.End; t++ {
				if holding[d.Tags[t].Lemma] {
					return true
				}
			}
			break
		}
	}
	return false
}
