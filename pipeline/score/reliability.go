package score

import (
	"fmt"
	"strings"
)

// Right reports whether a matched record is right for a reader: where the status is annotated, the relaxed claim, the status and the
// chain of sources; elsewhere supplier, item and recipient.
func Right(p Pair) bool {
	if p.Gold.Status == "" {
		return len(wrongRoles(p, true)) == 0
	}
	return relaxed(p) && p.Gold.Status == p.Pred.Status && Chain(p)
}

// bins are the lower bounds of the confidence of a bin.
var bins = [...]float64{0, .5, .6, .7, .8, .9}

// Reliability compares confidence with how many records are right, bin by bin.
type Reliability [len(bins)]struct {
	N, Right int
	Sum      float64 // of confidence
}

// Add counts one record.
func (r *Reliability) Add(confidence float64, right bool) {
	i := len(bins) - 1
	for confidence < bins[i] {
		i--
	}
	r[i].N++
	r[i].Sum += confidence
	if right {
		r[i].Right++
	}
}

func (r *Reliability) add(o *Reliability) {
	for i := range r {
		r[i].N += o[i].N
		r[i].Right += o[i].Right
		r[i].Sum += o[i].Sum
	}
}

// String is a table.
func (r *Reliability) String() string {
	var b strings.Builder
	b.WriteString("confidence  records   mean  right\n")
	for i, bin := range r {
		if bin.N == 0 {
			continue
		}
		to := "1.0"
		if i+1 < len(bins) {
			to = fmt.Sprintf("%.1f", bins[i+1])
		}
		fmt.Fprintf(&b, "%.1f to %s %9d  %.3f  %.3f\n", bins[i], to, bin.N, bin.Sum/float64(bin.N), float64(bin.Right)/float64(bin.N))
	}
	return b.String()
}
