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
	"claimtrail/extract/attribution"
	"claimtrail/extract/entity"
	"claimtrail/extract/frame"
	"claimtrail/extract/reference"
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
		entity.Stage(),    // tokens -> named entities, quantities, money, dates
		parse(opt),        // tokens -> dependency trees
		reference.Stage(), // noun phrases -> the parties they denote
		frame.Stage(frame.Options{NoGate: opt.NoGate}), // trees -> claims
		attribution.Stage(),                            // claims -> who says so and how sure they are
	}
}

// warm begins to load what the stages read, side by side. A stage that needs it waits for it.
func warm() {
	go segment.Stage().Run(&extract.Document{Text: "Warm."})
	go tag.Default()
	go syntax.Default()
}

// parse is the syntax stage, for the sentences that need a tree.
func parse(opt StageOptions) extract.Stage {
	stage := syntax.Stage(nil)
	stage.Needs = append([]extract.Layer{extract.EntityLayer}, stage.Needs...)
	all := stage.Run
	stage.Run = func(d *extract.Document) error {
		if opt.ParseAll || opt.NoGate {
			return all(d)
		}
		wanted := wanted(d)
		return syntax.Stage(func(_ *extract.Document, sentence int) bool { return wanted[sentence] }).Run(d)
	}
	return stage
}

// wanted says which sentences need a tree: the paragraphs that hold a predicate of the lexicon, whole; and, in an article that has
// one, the sentences where its sources and responses may stand.
func wanted(d *extract.Document) []bool {
	wanted := make([]bool, len(d.Sentences))
	triggered := false
	for _, p := range d.Paragraphs {
		for s := p.Sentences[0]; s < p.Sentences[1]; s++ {
			if !frame.Trigger(d, s) {
				continue
			}
			for k := p.Sentences[0]; k < p.Sentences[1]; k++ {
				wanted[k] = true
			}
			triggered = true
			break
		}
	}
	if triggered {
		for s := range wanted {
			wanted[s] = wanted[s] || attribution.Trigger(d, s)
		}
	}
	return wanted
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
