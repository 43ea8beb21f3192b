package score

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"claimtrail/pipeline"
)

// Report writes all scores of a corpus as a table; each tally is one document.
func Report(w io.Writer, tallies []Tally) error {
	all := Sum(tallies)
	var b strings.Builder
	fmt.Fprintf(&b, "%d documents, %d gold claims, %d extracted, %d matched\n\n", len(tallies), all.Claims.Gold, all.Claims.Pred, all.Claims.Found)
	tw := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(tw, "\tprecision\trecall\tF1\t95 %% interval of F1\t\n")
	count := func(name string, of func(*Tally) Count) {
		c := of(&all)
		if c.Gold+c.Pred == 0 {
			return
		}
		low, high := Interval(tallies, func(t *Tally) float64 { return of(t).F1() })
		fmt.Fprintf(tw, "%s\t%.3f\t%.3f\t%.3f\t%.3f-%.3f\t\n", name, c.Precision(), c.Recall(), c.F1(), low, high)
	}
	count("claim, predicate", func(t *Tally) Count { return t.Claims })
	count("claim, strict", func(t *Tally) Count { return t.Strict })
	count("claim, relaxed", func(t *Tally) Count { return t.Relaxed })
	for i, r := range roles {
		count(r.name, func(t *Tally) Count { return t.Roles[i] })
	}
	count("source chain", func(t *Tally) Count { return t.EndChains })
	count("response", func(t *Tally) Count { return t.Responses })
	tw.Flush()

	b.WriteByte('\n')
	tw = tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(tw, "on matched claims\t\t95 %% interval\t\n")
	value := func(name string, of func(*Tally) float64) {
		low, high := Interval(tallies, of)
		fmt.Fprintf(tw, "%s\t%.3f\t%.3f-%.3f\t\n", name, of(&all), low, high)
	}
	value("supplier, item, recipient F1", func(t *Tally) float64 { return Core(t.OnFound).F1() })
	value("innermost source", func(t *Tally) float64 { return t.Innermost.Recall() })
	value("source chain", func(t *Tally) float64 { return t.Chains.Recall() })
	value("status accuracy", (*Tally).StatusAccuracy)
	value("status macro-F1", (*Tally).StatusMacroF1)
	tw.Flush()

	fmt.Fprintf(&b, "\nnegative claims that came out positive: %d of %d\n", all.NegatedPositive, all.Negated)
	confusion(&b, &all)
	b.WriteString("\n" + all.Reliability.String())
	_, err := io.WriteString(w, b.String())
	return err
}

// confusion lists the pairs of gold and system status that differ, in the order of the list of statuses.
func confusion(b *strings.Builder, t *Tally) {
	b.WriteString("\nstatus, gold -> extracted\n")
	for i := range t.Status {
		line := ""
		for k, n := range t.Status[i] {
			if n > 0 {
				line += fmt.Sprintf("  %s %d", pipeline.Statuses[k].Value, n)
			}
		}
		if line != "" {
			fmt.Fprintf(b, "%12s ->%s\n", pipeline.Statuses[i].Value, line)
		}
	}
}
