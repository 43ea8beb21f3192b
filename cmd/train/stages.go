package main

import (
	"errors"

	"claimtrail/extract"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// stages are those that an evaluation runs.
func stages(raw bool) ([]extract.Stage, error) {
	if raw {
		return nil, errors.New("eval: no segmenter yet")
	}
	return []extract.Stage{tag.Stage(), syntax.Stage(nil)}, nil
}
