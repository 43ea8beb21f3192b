package nightly

import (
	"maps"
	"regexp"
	"slices"
	"time"

	"claimtrail/pipeline"
)

// ManifestSchema is the schema name of the manifest.
const ManifestSchema = "claimtrail.manifest/1"

// Outcome is how a run ended.
type Outcome string

const (
	Complete    Outcome = "complete"    // everything was read
	Partial     Outcome = "partial"     // some inputs were rejected for the first time, or a source failed
	Stopped     Outcome = "stopped"     // by a signal or by the limit of its duration; the next run goes on
	Interrupted Outcome = "interrupted" // the process died; what it had made safe was published by the next run
)

// Manifest says what a run did. It stands beside the files that it lists.
type Manifest struct {
	Schema    string               `json:"schema"`
	Run       int64                `json:"run"`
	Name      string               `json:"name"`
	Outcome   Outcome              `json:"outcome"`
	Reprocess bool                 `json:"reprocess"` // of articles that were read by earlier runs
	Started   time.Time            `json:"started"`
	Ended     time.Time            `json:"ended"`
	Durations Durations            `json:"durations"`
	Versions  []pipeline.Component `json:"versions"`
	Counts    Counts               `json:"counts"`
	Sources   []Delivery           `json:"sources"`
	Files     []FileSum            `json:"files"`
}

// Durations are in seconds. An interrupted run knows the whole alone.
type Durations struct {
	Run   float64 `json:"run"`   // from start to end
	Fetch float64 `json:"fetch"` // waiting for servers, summed over sources
	Save  float64 `json:"save"`  // making results safe
}

// Counts is what became of the inputs of a run. Found is the sum of all others but Claims.
type Counts struct {
	Found      int64            `json:"found"`               // inputs that the sources were found to hold or to list
	Articles   int64            `json:"articles"`            // new or changed, analysed
	Claims     int64            `json:"claims"`              // written
	Unchanged  int64            `json:"unchanged"`           // seen by an earlier run, or found by the server not to have changed
	Repeated   int64            `json:"repeated"`            // the same text again, in this run or under other bytes
	Duplicates int64            `json:"duplicates"`          // near-duplicates of an earlier article that were left out
	Filtered   int64            `json:"filtered"`            // left out by include, exclude or newer_than
	Standing   int64            `json:"standing"`            // rejected before for the same reason, and not written again
	Postponed  int64            `json:"postponed"`           // beyond the limit of their source
	Rejects    int64            `json:"rejects"`             // written
	Reasons    map[string]int64 `json:"reasons,omitempty"`   // rejects written, by "stage: reason"; numbers and names left out
	Relations  map[string]int64 `json:"relations,omitempty"` // claims written, by relation
}

// Delivery is what a source gave in a run.
type Delivery struct {
	Name     string `json:"name"`
	Found    int64  `json:"found"`
	Articles int64  `json:"articles"`
	Rejects  int64  `json:"rejects"`
	Failure  string `json:"failure,omitempty"` // of the source as a whole
}

// total is Found.
func (c *Counts) total() int64 {
	return c.Articles + c.Unchanged + c.Repeated + c.Duplicates + c.Filtered + c.Standing + c.Postponed + c.Rejects
}

// clone is a copy that shares nothing.
func (c Counts) clone() Counts {
	c.Reasons, c.Relations = maps.Clone(c.Reasons), maps.Clone(c.Relations)
	return c
}

// maxReasons is how many reasons are told apart.
const maxReasons = 200

// Parts of reasons that differ from input to input.
var (
	particular = regexp.MustCompile(`"[^"]*"|https?://\S+|\S*[/\\]\S*|\d+`)
	lineOf     = regexp.MustCompile(`^line \d+: `)
)

// reject counts a reject by its stage and the general part of its reason.
func (c *Counts) reject(r *pipeline.Reject) {
	c.Rejects++
	if c.Reasons == nil {
		c.Reasons = map[string]int64{}
	}
	key := r.Stage + ": " + particular.ReplaceAllString(lineOf.ReplaceAllString(r.Reason, ""), "…")
	if c.Reasons[key] == 0 && len(c.Reasons) >= maxReasons {
		key = r.Stage + ": other reasons"
	}
	c.Reasons[key]++
}

// keys are the keys of a map in order.
func keys(m map[string]int64) []string { return slices.Sorted(maps.Keys(m)) }
