package nightly

import (
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"text/tabwriter"
	"time"
)

// Status is what the state says about the runs so far. It can be had while a run is at work.
type Status struct {
	Articles int64          `json:"articles"` // known
	Claims   int64          `json:"claims"`   // of their last analyses
	Outdated int64          `json:"outdated"` // articles that another version analysed last than the last run's
	Runs     []RunStatus    `json:"runs"`     // newest first
	Sources  []SourceStatus `json:"sources"`
	Rejects  []RejectStatus `json:"rejects"` // of the runs shown
}

// RunStatus is one run.
type RunStatus struct {
	Run     int64     `json:"run"`
	Name    string    `json:"name"`
	Started time.Time `json:"started"`
	Ended   time.Time `json:"ended"`
	Outcome string    `json:"outcome"` // an Outcome, or "at work or dead", or "void"
	Counts  Counts    `json:"counts"`
}

// SourceStatus is one source of the configuration.
type SourceStatus struct {
	Name      string    `json:"name"`
	Runs      int64     `json:"runs"`
	Articles  int64     `json:"articles"`
	Rejects   int64     `json:"rejects"`
	Delivered time.Time `json:"delivered,omitzero"` // start of the last run with a new article
	Failure   string    `json:"failure,omitempty"`  // in the last run
	Silent    bool      `json:"silent"`             // nothing new for longer than the configuration expects
}

// RejectStatus counts rejects by their stage and reason.
type RejectStatus struct {
	Reason string `json:"reason"`
	N      int64  `json:"n"`
}

// LoadStatus reads the state. It shows the last runs, no more than the number given.
func LoadStatus(cfg *Config, last int, now time.Time) (*Status, error) {
	if _, err := os.Stat(cfg.State); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no state at %s: nothing has been run yet", cfg.State)
	}
	db, err := sql.Open("sqlite", dsn(cfg.State, "query_only(1)", "busy_timeout(10000)"))
	if err != nil {
		return nil, err
	}
	defer db.Close()
	st := &Status{Runs: []RunStatus{}, Sources: []SourceStatus{}, Rejects: []RejectStatus{}}
	rows, err := runs(db, `ORDER BY id DESC LIMIT ?`, last)
	if err != nil {
		return nil, err
	}
	version := int64(0)
	if len(rows) > 0 {
		version = rows[0].Version
	}
	reasons := map[string]int64{}
	for _, r := range rows {
		s := RunStatus{Run: r.ID, Name: r.Name, Started: r.Started, Ended: r.Ended, Outcome: string(r.Outcome), Counts: r.Counts}
		switch r.Phase {
		case phaseOpen, phaseSealed:
			s.Outcome = "at work or dead"
		case phaseVoid:
			s.Outcome = "void"
		}
		for key, n := range r.Counts.Reasons {
			reasons[key] += n
		}
		st.Runs = append(st.Runs, s)
	}
	for _, key := range keys(reasons) {
		st.Rejects = append(st.Rejects, RejectStatus{key, reasons[key]})
	}
	if err := db.QueryRow(`SELECT count(*), coalesce(sum(claims), 0), coalesce(sum(version <> ?), 0) FROM article`, version).
		Scan(&st.Articles, &st.Claims, &st.Outdated); err != nil {
		return nil, err
	}
	for i := range cfg.Sources {
		s, err := sourceStatus(db, &cfg.Sources[i], now)
		if err != nil {
			return nil, err
		}
		st.Sources = append(st.Sources, *s)
	}
	return st, nil
}

func sourceStatus(db *sql.DB, source *Source, now time.Time) (*SourceStatus, error) {
	s := &SourceStatus{Name: source.Name}
	var first, delivered, failure sql.NullString
	err := db.QueryRow(`SELECT count(*), coalesce(sum(d.articles), 0), coalesce(sum(d.rejects), 0), min(r.started), max(CASE WHEN d.articles > 0 THEN r.started END),
		(SELECT failure FROM delivery WHERE source = ?1 ORDER BY run DESC LIMIT 1)
		FROM delivery d JOIN run r ON r.id = d.run WHERE d.source = ?1 AND NOT r.reprocess`, source.Name).
		Scan(&s.Runs, &s.Articles, &s.Rejects, &first, &delivered, &failure)
	if err != nil {
		return nil, err
	}
	s.Failure = failure.String
	since := first.String // of its first run, when it has never given anything
	if delivered.Valid {
		since = delivered.String
		if s.Delivered, err = time.Parse(time.RFC3339Nano, delivered.String); err != nil {
			return nil, err
		}
	}
	if since != "" {
		at, err := time.Parse(time.RFC3339Nano, since)
		if err != nil {
			return nil, err
		}
		s.Silent = now.Sub(at) > source.SilentAfter
	}
	return s, nil
}

// Write shows the status to people.
func (s *Status) Write(w io.Writer) error {
	fmt.Fprintf(w, "%d articles known, %d claims", s.Articles, s.Claims)
	if s.Outdated > 0 {
		fmt.Fprintf(w, "; %d articles were analysed by another version: claimtrail run --reprocess", s.Outdated)
	}
	fmt.Fprint(w, "\n\n")
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "RUN\tSTARTED\tSECONDS\tOUTCOME\tNEW\tCLAIMS\tREJECTED\tUNCHANGED\tOTHER")
	for _, r := range s.Runs {
		c := &r.Counts
		fmt.Fprintf(t, "%d\t%s\t%.0f\t%s\t%d\t%d\t%d\t%d\t%d\n", r.Run, r.Started.Format(time.DateTime), r.Ended.Sub(r.Started).Seconds(), r.Outcome,
			c.Articles, c.Claims, c.Rejects, c.Unchanged, c.Found-c.Articles-c.Rejects-c.Unchanged)
	}
	fmt.Fprintln(t, "\nSOURCE\tRUNS\tARTICLES\tREJECTED\tLAST NEW\tSTATE")
	for _, r := range s.Sources {
		last := "never"
		if !r.Delivered.IsZero() {
			last = r.Delivered.Format(time.DateTime)
		}
		var state []string
		if r.Silent {
			state = append(state, "SILENT")
		}
		if r.Failure != "" {
			state = append(state, "FAILED: "+r.Failure)
		}
		if state == nil {
			state = []string{"ok"}
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%s\t%s\n", r.Name, r.Runs, r.Articles, r.Rejects, last, strings.Join(state, "; "))
	}
	if len(s.Rejects) > 0 {
		fmt.Fprintln(t, "\nREJECTS\tSTAGE AND REASON")
		for _, r := range s.Rejects {
			fmt.Fprintf(t, "%d\t%s\n", r.N, r.Reason)
		}
	}
	return t.Flush()
}
