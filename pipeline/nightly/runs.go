package nightly

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"claimtrail/corpus"
	"claimtrail/pipeline"
)

// phase is how far a run has come.
type phase string

const (
	phaseOpen      phase = "open"      // at work, or died at work
	phaseSealed    phase = "sealed"    // files and manifest are complete, the folder may have its name or not
	phasePublished phase = "published" // the folder has its name
	phaseVoid      phase = "void"      // gave nothing, or what it gave is gone
)

// runRow is a row of the table of runs.
type runRow struct {
	ID        int64
	Name      string // of the folder
	Parent    string // folder that it lies in, absolute
	Started   time.Time
	Ended     time.Time
	Phase     phase
	Outcome   Outcome
	Reprocess bool
	Version   int64
	Files     []Extent
	Counts    Counts
}

// folder is where the results of a run are seen, part where they are until then.
func (r *runRow) folder() string { return filepath.Join(r.Parent, r.Name) }
func (r *runRow) part() string   { return filepath.Join(r.Parent, "."+r.Name+".part") }

// insertRun gives the run its number and its name. It is called in a transaction.
func (s *state) insertRun(r *runRow) error {
	st, err := s.prepared(`SELECT coalesce(max(id), 0) + 1 FROM run`)
	if err != nil {
		return err
	}
	if err := st.QueryRow().Scan(&r.ID); err != nil {
		return err
	}
	r.Name = fmt.Sprintf("%s-%06d", r.Started.Format("2006-01-02T150405Z"), r.ID)
	files, err := json.Marshal(r.Files)
	if err != nil {
		return err
	}
	_, err = s.exec(`INSERT INTO run (id, name, parent, started, ended, phase, outcome, reprocess, version, files, counts)
		VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, '{}')`,
		r.ID, r.Name, r.Parent, r.Started.Format(time.RFC3339Nano), r.Ended.Format(time.RFC3339Nano), string(r.Phase), r.Reprocess, r.Version, string(files))
	return err
}

// updateRun writes how far the run has come, and what its sources gave unless that is nil. It is called in a transaction.
func (s *state) updateRun(r *runRow, sources []Delivery) error {
	files, err := json.Marshal(r.Files)
	if err != nil {
		return err
	}
	counts, err := json.Marshal(r.Counts)
	if err != nil {
		return err
	}
	if _, err := s.exec(`UPDATE run SET ended = ?, phase = ?, outcome = ?, files = ?, counts = ? WHERE id = ?`,
		r.Ended.Format(time.RFC3339Nano), string(r.Phase), string(r.Outcome), string(files), string(counts), r.ID); err != nil {
		return err
	}
	for _, d := range sources {
		if _, err := s.exec(`INSERT INTO delivery (run, source, found, articles, rejects, failure) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET found = excluded.found, articles = excluded.articles, rejects = excluded.rejects, failure = excluded.failure`,
			r.ID, d.Name, d.Found, d.Articles, d.Rejects, d.Failure); err != nil {
			return err
		}
	}
	return nil
}

// void marks a run that gave nothing.
func (s *state) void(run int64) error {
	_, err := s.exec(`UPDATE run SET phase = ? WHERE id = ?`, string(phaseVoid), run)
	return err
}

const runColumns = `SELECT id, name, parent, started, ended, phase, outcome, reprocess, version, files, counts FROM run `

// runs reads rows of the table of runs.
func runs(db *sql.DB, where string, args ...any) ([]runRow, error) {
	found, err := db.Query(runColumns+where, args...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var out []runRow
	for found.Next() {
		var r runRow
		var started, ended, files, counts string
		if err := found.Scan(&r.ID, &r.Name, &r.Parent, &started, &ended, &r.Phase, &r.Outcome, &r.Reprocess, &r.Version, &files, &counts); err != nil {
			return nil, err
		}
		var errs [4]error
		r.Started, errs[0] = time.Parse(time.RFC3339Nano, started)
		r.Ended, errs[1] = time.Parse(time.RFC3339Nano, ended)
		errs[2] = json.Unmarshal([]byte(files), &r.Files)
		errs[3] = json.Unmarshal([]byte(counts), &r.Counts)
		if err := errors.Join(errs[:]...); err != nil {
			return nil, fmt.Errorf("run %d: %w", r.ID, err)
		}
		out = append(out, r)
	}
	return out, found.Err()
}

// unfinished are the runs that died, oldest first.
func (s *state) unfinished() ([]runRow, error) {
	return runs(s.r, `WHERE phase IN (?, ?) ORDER BY id`, string(phaseOpen), string(phaseSealed))
}

// deliveries are what the sources of a run gave, by name.
func (s *state) deliveries(run int64) ([]Delivery, error) {
	found, err := s.r.Query(`SELECT source, found, articles, rejects, failure FROM delivery WHERE run = ? ORDER BY source`, run)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	out := []Delivery{}
	for found.Next() {
		var d Delivery
		if err := found.Scan(&d.Name, &d.Found, &d.Articles, &d.Rejects, &d.Failure); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, found.Err()
}

// components are what a version stands for.
func (s *state) components(version int64) ([]pipeline.Component, error) {
	var detail string
	if err := s.r.QueryRow(`SELECT detail FROM version WHERE id = ?`, version).Scan(&detail); err != nil {
		return nil, err
	}
	var v struct {
		Components []pipeline.Component `json:"components"`
	}
	return v.Components, json.Unmarshal([]byte(detail), &v)
}

// putInput remembers an input, and reports whether it is new, or was rejected by another version for another reason: exactly
// when seen would not have known it. It is called in a transaction.
func (s *state) putInput(id identity, run, version int64, reject string) (fresh bool, err error) {
	n, err := s.exec(`INSERT INTO input (id, run, version, reject) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`, id[:], run, version, reject)
	if err != nil || n > 0 {
		return n > 0, err
	}
	n, err = s.exec(`UPDATE input SET run = ?2, version = ?3, reject = ?4 WHERE id = ?1 AND version <> ?3 AND reject <> '' AND reject <> ?4`,
		id[:], run, version, reject)
	if err != nil || n > 0 {
		return n > 0, err
	}
	_, err = s.exec(`UPDATE input SET version = ?2 WHERE id = ?1 AND version <> ?2`, id[:], version)
	return false, err
}

// putArticle remembers an article, and reports whether its text is new. It is called in a transaction.
func (s *state) putArticle(text identity, a *corpus.Article, source string, r *runRow) (row int64, fresh bool, err error) {
	st, err := s.prepared(`INSERT INTO article (text, name, origin, source, run, analysed, version, claims, day)
		VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, 0, ?7) ON CONFLICT DO NOTHING`)
	if err != nil {
		return 0, false, err
	}
	result, err := st.Exec(text[:], a.ID, originOf(a), source, r.ID, r.Version, day(r.Started))
	if err != nil {
		return 0, false, err
	}
	n, err := result.RowsAffected()
	if err != nil || n == 0 {
		return 0, false, err
	}
	row, err = result.LastInsertId()
	return row, true, err
}

// sign stores a signature and makes it findable. It is called in a transaction.
func (s *state) sign(article int64, sig *signature) error {
	if _, err := s.exec(`UPDATE article SET signature = ? WHERE id = ?`, sig.bytes(), article); err != nil {
		return err
	}
	return s.index(article, sig)
}
