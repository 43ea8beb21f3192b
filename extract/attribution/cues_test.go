package attribution_test

import (
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/attribution"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// sentenceFor is a plain sentence that uses a content cue.
func sentenceFor(e attribution.Entry) string {
	switch e.Pos {
	case "verb":
		last := e.Cue[strings.LastIndexByte(e.Cue, ' ')+1:]
		switch last {
		case "to", "for", "on", "of", "with", "about", "at", "in", "into", "over", "from", "against", "upon", "toward", "by", "off", "like", "as", "after", "up", "out", "back", "down", "through", "aside", "away":
			return "The ministers will " + e.Cue + " the sale of the ships."
		}
		switch e.Class {
		case "say", "insist", "claim", "believe", "suspect", "suggest", "predict", "know", "learn", "confirm", "admit", "deny":
			return "The ministers will " + e.Cue + " that the ships were sold."
		case "plan", "promise", "threaten", "try", "fail", "refuse", "begin", "offer", "appear":
			return "The ministers will " + e.Cue + " to sell the ships."
		}
		return "The ministers will " + e.Cue + " the sale of the ships."
	case "noun":
		return "The " + e.Cue + " of the ministers was in the papers."
	case "adj":
		switch e.Class {
		case "believe", "know", "doubt", "predict":
			return "The ministers are " + e.Cue + " that the ships were sold."
		case "plan", "refuse", "begin":
			if !strings.HasSuffix(e.Cue, "ed") {
				return "The ministers are " + e.Cue + " to sell the ships."
			}
		}
		return "The " + e.Cue + " sale was in the papers."
	}
	return ""
}

// unfound are cues that the tagger takes for another part of speech, or that a longer cue covers, in the sentence above.
var unfound = map[string]bool{
	"adj apt": true, "adj first": true, "adj pending": true, "adj so-called": true, "adj unwilling": true, "adj would-be": true,
	"noun suspicion": true, // "suspicion of" goes first
	"noun zero":      true,
	"verb capture":   true, // who captures goods says nothing
	"verb draw on":   true, // nor who relies on them
	"verb rely on":   true,
	"verb back away": true, "verb back up": true, "verb budget": true, "verb effect": true, "verb eye": true, "verb fact-check": true, "verb get": true,
	"verb green-light": true, "verb hold": true, "verb imply": true, "verb pooh-pooh": true, "verb project": true, "verb reason": true,
	"verb source": true, "verb task": true, "verb term": true,
}

// Every verb, noun and adjective of the lexicon is found in a plain sentence that uses it.
func TestEveryCueIsFound(t *testing.T) {
	entries := attribution.Entries()
	sort.Slice(entries, func(i, j int) bool {
		return entries[i].Pos+entries[i].Cue < entries[j].Pos+entries[j].Cue
	})
	var lines []string
	var used []attribution.Entry
	for _, e := range entries {
		if s := sentenceFor(e); s != "" {
			lines = append(lines, s)
			used = append(used, e)
		}
	}
	d := &extract.Document{Text: strings.Join(lines, "\n\n")}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), syntax.Stage(nil)} {
		require.NoError(t, s.Run(d))
	}
	require.Len(t, d.Paragraphs, len(used))
	var missing []string
	for i, e := range used {
		p := d.Paragraphs[i].Sentences
		r := extract.Range{Start: d.Sentences[p[0]].Tokens.Start, End: d.Sentences[p[1]-1].Tokens.End}
		if !slices.Contains(attribution.Found(d, r), e.Cue) && !unfound[e.Pos+" "+e.Cue] {
			missing = append(missing, e.Pos+" "+e.Cue+": "+lines[i])
		}
	}
	t.Logf("%d of %d cues found", len(used)-len(missing), len(used))
	assert.Empty(t, missing)
}
