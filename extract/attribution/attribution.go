// Package attribution says who makes each claim and how sure they are.
//
// Rules of this package:
//   - status by scope: sources, polarity and certainty follow the path from the predicate up the tree and on through the quote,
//     the lead-in or the speaker's label; words that merely stand nearby have no say;
//   - the nearest operator on the path decides the status, the outer ones stay visible as sources and cues;
//   - negation and denial are never dropped: where two readings fit, the one that asserts less is taken;
//   - the subject of a passive is never its source; who is not named is a source all the same, of kind unspecified;
//   - cues are data (data/cues.tsv), what a class of cues does is code (class.go, value.go).
//
// The order of work: quotes over the raw text (quote.go), cues (bind.go; their class by the words around them: reclass.go; verbs that the
// lexicon does not know: unlisted.go), what they govern (govern.go, up.go), attributions as the trees show them (list.go, content.go,
// source.go), speakers of quotes, lists and transcripts (discourse.go), the walk from each claim (walk.go; at each word negation.go,
// modality.go and speech.go, between two words edge.go) and its fold into a verdict (value.go, verdict.go), and responses to claims made
// elsewhere: what answers (answer.go), who speaks for whom (party.go), and which claims it answers (response.go).
package attribution

import "claimtrail/extract"

// Stage fills Document.Quotes, Document.Sources and Document.Verdicts.
func Stage() extract.Stage {
	return extract.Stage{
		Name:  "attribution",
		Doc:   "quotes, sources, status and responses",
		Needs: []extract.Layer{extract.TagLayer, extract.EntityLayer, extract.TreeLayer, extract.MentionLayer, extract.ClaimLayer},
		Gives: extract.VerdictLayer,
		Run:   run,
	}
}

func run(d *extract.Document) error {
	lex, err := loadLexicon()
	if err != nil {
		return err
	}
	d.Quotes = findQuotes(d)
	a := &analysis{d: d, lex: lex, outer: outerQuotes(d)}
	a.findCues()
	a.findAttributions()
	a.assignQuotes()
	a.assignVoices()
	a.assignTellers()
	d.Sources = a.sources()
	d.Verdicts = make([]extract.Verdict, len(d.Claims))
	for ci := range d.Claims {
		d.Verdicts[ci] = a.verdict(ci)
	}
	a.respond(d.Verdicts)
	return nil
}

// outerQuotes gives, for each token, the index of the outermost quote that holds it plus one.
func outerQuotes(d *extract.Document) []int32 {
	out := make([]int32, len(d.Tokens))
	end := 0
	for i, q := range d.Quotes {
		if q.Tokens.End <= end {
			continue
		}
		for t := max(q.Tokens.Start, end); t < q.Tokens.End; t++ {
			out[t] = int32(i + 1)
		}
		end = q.Tokens.End
	}
	return out
}
