package main

import (
	"claimtrail/extract"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"
)

// stages are those that an evaluation runs.
func stages(raw bool) []extract.Stage {
	if raw {
		return []extract.Stage{segment.Stage(), tag.Stage(), syntax.Stage(nil)}
	}
	return []extract.Stage{tag.Stage(), syntax.Stage(nil)}
}
