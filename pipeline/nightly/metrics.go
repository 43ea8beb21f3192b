package nightly

import (
	"fmt"
	"strings"
)

// metrics describes a run as a Prometheus textfile (exposition format 0.0.4).
func metrics(m *Manifest) []byte {
	var b strings.Builder
	metric := func(name, help string) {
		fmt.Fprintf(&b, "# HELP claimtrail_%s %s\n# TYPE claimtrail_%s gauge\n", name, help, name)
	}
	value := func(name string, v any, labels ...string) {
		b.WriteString("claimtrail_" + name)
		if len(labels) > 0 {
			b.WriteByte('{')
			for i := 0; i < len(labels); i += 2 {
				if i > 0 {
					b.WriteByte(',')
				}
				b.WriteString(labels[i] + `="` + labelEscapes.Replace(labels[i+1]) + `"`)
			}
			b.WriteByte('}')
		}
		fmt.Fprintf(&b, " %v\n", v)
	}
	flag := func(on bool) int {
		if on {
			return 1
		}
		return 0
	}

	metric("run_end_timestamp_seconds", "When the last run ended.")
	value("run_end_timestamp_seconds", m.Ended.Unix())
	metric("run_number", "Number of the last run.")
	value("run_number", m.Run)
	metric("run_duration_seconds", "How long the last run took.")
	value("run_duration_seconds", m.Durations.Run)
	metric("run_outcome", "1 for the outcome of the last run.")
	for _, o := range []Outcome{Complete, Partial, Stopped} {
		value("run_outcome", flag(m.Outcome == o), "outcome", string(o))
	}
	metric("run_inputs", "Inputs of the last run, by what became of them.")
	c := &m.Counts
	for _, of := range []struct {
		name string
		n    int64
	}{
		{"analysed", c.Articles}, {"unchanged", c.Unchanged}, {"repeated", c.Repeated}, {"duplicate", c.Duplicates}, {"filtered", c.Filtered},
		{"standing", c.Standing}, {"postponed", c.Postponed}, {"rejected", c.Rejects},
	} {
		value("run_inputs", of.n, "result", of.name)
	}
	metric("run_claims", "Claims that the last run wrote, by relation.")
	for _, key := range keys(c.Relations) {
		value("run_claims", c.Relations[key], "relation", key)
	}
	metric("run_rejects", "Rejects that the last run wrote, by stage and reason.")
	for _, key := range keys(c.Reasons) {
		stage, reason, _ := strings.Cut(key, ": ")
		value("run_rejects", c.Reasons[key], "stage", stage, "reason", reason)
	}
	metric("source_articles", "New or changed articles that a source gave in the last run.")
	for _, s := range m.Sources {
		value("source_articles", s.Articles, "source", s.Name)
	}
	metric("source_failed", "1 for a source that could not be read in the last run.")
	for _, s := range m.Sources {
		value("source_failed", flag(s.Failure != ""), "source", s.Name)
	}
	return []byte(b.String())
}

var labelEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)
