// Package pipeline runs the stages over articles, one goroutine an article, and writes down what they found as records.
//
// Rules of this package:
//   - the output depends on the input alone: not on the number of workers, the machine or the day;
//   - one bad article is one reject, with the stage and the cause; the run goes on;
//   - Record is the only description of a claim that leaves the program.
package pipeline

import (
	"fmt"

	"claimtrail/extract"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// StageOptions change the list of stages. The zero value is the program as it is meant to be used.
type StageOptions struct {
	NoGate   bool // bind roles by grammar alone, for scoring against corpora of other domains
	ParseAll bool // parse every sentence: for every attribution of a text, and for a proof that the trigger loses no claim
}

// Stages is the straight line from a text to its claims.
func Stages(opt StageOptions) []extract.Stage {
	return []extract.Stage{
		segment.Stage(),   // text -> paragraphs, sentences, tokens
		tag.Stage(),       // tokens -> part of speech, lemma
		syntax.Stage(nil), // tokens -> dependency trees
	}
}

// CheckStages refuses a list in which a stage needs a layer that no stage before it gives, or gives one that is there already.
func CheckStages(stages []extract.Stage) error {
	given := map[extract.Layer]bool{}
	for _, s := range stages {
		for _, need := range s.Needs {
			if !given[need] {
				return fmt.Errorf("stage %s needs %s, which no stage before it gives", s.Name, need)
			}
		}
		if given[s.Gives] {
			return fmt.Errorf("stage %s gives %s, which is there already", s.Name, s.Gives)
		}
		given[s.Gives] = true
	}
	return nil
}
