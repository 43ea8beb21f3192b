package nightly

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"claimtrail/corpus"
	"claimtrail/pipeline"
)

// archive streams the articles of earlier runs, as their articles files hold them, that another version analysed last.
func (g *gatherer) archive(ctx context.Context, q *queue) iter.Seq2[corpus.Item, error] {
	return func(yield func(corpus.Item, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		g.stop = stop
		past, err := runs(g.state.r, `WHERE phase = ? ORDER BY id`, string(phasePublished))
		if err != nil {
			g.fault(err)
			return
		}
		sources := map[string]int{}
		for i := range g.cfg.Sources {
			sources[g.cfg.Sources[i].Name] = i
		}
		for i := range past {
			going, err := g.archived(ctx, &past[i], func(a *corpus.Article) bool {
				row, source, err := g.state.outdated(textIdentity(a), g.analysis)
				if err != nil {
					g.fault(err)
					return false
				}
				at := sources[source] // of a source that is no longer there, the first
				if row == 0 {
					g.tally.add(at, func(c *Counts) { c.Unchanged++ })
					return true
				}
				item := corpus.Stored(a)
				q.push(arrival{source: at, item: item, row: row})
				return yield(item, nil)
			})
			if err != nil {
				g.failed(0, past[i].Name, err)
			}
			if !going {
				return
			}
		}
	}
}

// archived reads the articles file of a run.
func (g *gatherer) archived(ctx context.Context, r *runRow, give func(*corpus.Article) bool) (going bool, err error) {
	for _, e := range r.Files {
		if !strings.HasPrefix(e.Name, articlesFile) || e.Lines == 0 {
			continue
		}
		f, err := os.Open(filepath.Join(r.folder(), e.Name))
		if errors.Is(err, fs.ErrNotExist) {
			return true, fmt.Errorf("%s is gone: its articles cannot be analysed again", e.Name)
		}
		if err != nil {
			return true, err
		}
		defer f.Close()
		data, err := unpack(e.Name, f)
		if err != nil {
			return true, err
		}
		defer data.Close()
		lines := json.NewDecoder(bufio.NewReaderSize(data, 64<<10))
		for ctx.Err() == nil {
			var a pipeline.Article
			if err := lines.Decode(&a); err == io.EOF {
				break
			} else if err != nil {
				return true, fmt.Errorf("%s: %w", e.Name, err)
			}
			if !give(a.Corpus()) {
				return false, nil
			}
		}
	}
	return ctx.Err() == nil, nil
}

// outdated finds an article that another version analysed last. Row is 0 when there is none.
func (s *state) outdated(text identity, version int64) (row int64, source string, err error) {
	var by int64
	err = s.r.QueryRow(`SELECT id, source, version FROM article WHERE text = ?`, text[:]).Scan(&row, &source, &by)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", nil
	}
	if by == version {
		row = 0
	}
	return row, source, err
}

// reanalysed writes down what another version found in an article that is known.
func (j *job) reanalysed(a *arrival, r *pipeline.Result) error {
	n, err := j.state.exec(`UPDATE article SET version = ?1, analysed = ?2 WHERE id = ?3 AND version <> ?1`, j.row.Version, j.row.ID, a.row)
	if err != nil {
		return err
	}
	switch {
	case n == 0:
		j.tally.add(a.source, func(c *Counts) { c.Repeated++ })
		return nil
	case r.Reject != nil:
		return j.reject(a.source, r.Reject)
	}
	j.tally.add(a.source, func(c *Counts) { c.Articles++ })
	return j.claims(a.row, r)
}
