// Package nightly runs the pipeline over sources again and again, unattended: only what is new or changed is analysed, and every
// result is written exactly once.
//
// How nothing is lost and nothing comes twice:
//   - The state is one SQLite database. It alone says what is done. A lock that dies with its process keeps two runs apart.
//   - Lines are appended to files in a hidden folder. A save first makes the lines safe on the disk, then commits, in one
//     transaction, what was read, what was found, and how long the files are. What stands in a file beyond its committed length
//     was never acknowledged: the next run cuts it off.
//   - A folder gets its name, and so is seen, when all of its files are complete; then the state says so. A run that died is
//     brought to this end by the next one, before that begins.
//   - What is read next is what the state does not know, in the order of the sources. So the files of all runs, one after the
//     other, hold what one undisturbed run would have written.
//   - Validators of a page are committed with what the page gave, those of a feed or sitemap after all that it lists.
package nightly

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"claimtrail/corpus"
	"claimtrail/corpus/fetch"
	"claimtrail/pipeline"
)

// Options say how a run is done.
type Options struct {
	Line      *pipeline.Line
	Versions  []pipeline.Component
	Reprocess bool             // analyse articles of earlier runs again that another version analysed, instead of reading sources
	Log       *slog.Logger     // nil for none
	Progress  func(Counts)     // called after every article, nil for nobody
	Now       func() time.Time // nil for the clock
}

const (
	saveBytes = 4 << 20         // of lines that wait in memory before they are made safe
	saveAfter = 2 * time.Second // since the last save
)

// job is one run at work.
type job struct {
	cfg   *Config
	o     Options
	log   *slog.Logger
	state *state
	spool *spool
	queue *queue
	tally *tally
	row   runRow
	reads int64 // version that decides whether a reject is looked at again: row.Version and how articles are read
	done  int   // since the last save
	last  time.Time
	saves time.Duration
}

// Run does one run. It first publishes what a run before it left unfinished. The manifest is that of this run; it is there when
// the error is nil, and its Outcome says how the run ended. A run that is stopped through ctx makes safe and publishes what it
// has done. The error is ErrBusy when another run is at work on the same state.
func Run(ctx context.Context, cfg *Config, o Options) (*Manifest, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	held, err := takeLock(cfg.State)
	if err != nil {
		return nil, err
	}
	defer held.release()
	state, err := openState(cfg.State)
	if err != nil {
		return nil, err
	}
	defer state.close()
	j := &job{cfg: cfg, o: o, log: o.Log, state: state, queue: &queue{}, last: o.Now()}
	if err := j.recover(); err != nil {
		return nil, err
	}
	if err := j.start(); err != nil {
		return nil, err
	}
	defer j.spool.close()
	outcome, err := j.work(ctx)
	if err != nil {
		return nil, err
	}
	m, err := j.finish(outcome)
	if err != nil {
		return nil, err
	}
	if cfg.Output.Metrics != "" {
		if err := replaceFile(cfg.Output.Metrics, metrics(m)); err != nil {
			return nil, fmt.Errorf("metrics: %w", err)
		}
	}
	return m, nil
}

// start enters the run into the state and opens its folder.
func (j *job) start() error {
	if err := os.MkdirAll(j.cfg.Output.Folder, 0o755); err != nil {
		return err
	}
	parent, err := filepath.Abs(j.cfg.Output.Folder)
	if err != nil {
		return err
	}
	j.tally = &tally{sources: make([]Delivery, len(j.cfg.Sources))}
	for i := range j.cfg.Sources {
		j.tally.sources[i].Name = j.cfg.Sources[i].Name
	}
	now := j.o.Now().UTC()
	j.row = runRow{Parent: parent, Started: now, Ended: now, Phase: phaseOpen, Reprocess: j.o.Reprocess, Files: newExtents(j.cfg.Output.Ext)}
	err = j.state.within(func() (err error) {
		if j.row.Version, err = j.state.version(j.o.Versions, nil); err != nil {
			return err
		}
		if j.reads, err = j.state.version(j.o.Versions, j.cfg.readings()); err != nil {
			return err
		}
		if err := j.state.prune(now, j.cfg.Filter.Within); err != nil {
			return err
		}
		return j.state.insertRun(&j.row)
	})
	if err != nil {
		return err
	}
	j.log.Info("run begins", "run", j.row.ID, "name", j.row.Name, "reprocess", j.o.Reprocess)
	j.spool, err = openSpool(j.row.part(), j.row.Files)
	return err
}

// work reads and analyses until there is nothing more, or until it is told to stop.
func (j *job) work(ctx context.Context) (Outcome, error) {
	working, cancel := context.WithCancel(ctx)
	defer cancel()
	gathering := working
	if j.cfg.Limits.Duration > 0 {
		var stop context.CancelFunc
		gathering, stop = context.WithTimeout(working, j.cfg.Limits.Duration)
		defer stop()
	}
	g := &gatherer{
		cfg: j.cfg, state: j.state, version: j.reads, run: j.row.ID, analysis: j.row.Version, now: j.row.Started, log: j.log, tally: j.tally,
		claimed: map[string]bool{}, asked: map[int]int{},
	}
	items := g.items(gathering, j.queue)
	line := *j.o.Line
	if j.o.Reprocess {
		items = g.archive(gathering, j.queue)
	} else {
		g.client = fetch.New(j.cfg.Fetch)
		defer g.client.Close()
		line.Admit = j.admit
	}
	_, err := line.Run(working, items, j.cfg.Workers, func(r *pipeline.Result) error {
		err := j.take(r)
		if err != nil {
			cancel()
		}
		return err
	})
	if g.broken != nil {
		err = fmt.Errorf("state: %w", g.broken)
	}
	stopped := ctx.Err() != nil || gathering.Err() != nil && err == nil
	if err != nil && !(ctx.Err() != nil && errors.Is(err, ctx.Err())) {
		j.state.rollback()
		return "", err
	}
	if err := j.markers(); err != nil {
		return "", err
	}
	if err := j.save(); err != nil {
		return "", err
	}
	counts, sources := j.tally.now()
	outcome := Complete
	if failures(&counts) > 0 {
		outcome = Partial
	}
	for _, s := range sources {
		if s.Failure != "" {
			outcome = Partial
		}
	}
	if stopped {
		outcome = Stopped
	}
	return outcome, nil
}

// errSame says that the text of an article has not changed, though its bytes have.
var errSame = errors.New("the same text as before")

// textIdentity identifies an article by its address and text, wherever it stands.
func textIdentity(a *corpus.Article) identity {
	return identify(sha256.Sum256([]byte(a.ID + "\x00" + a.URL + "\x00" + a.Text)))
}

// admit keeps articles from being analysed whose text is known.
func (j *job) admit(a *corpus.Article) error {
	known, err := j.state.hasText(textIdentity(a))
	if err == nil && known {
		err = errSame
	}
	return err
}

// open begins a transaction when there is none.
func (j *job) open() error {
	if j.done > 0 {
		return nil
	}
	if err := j.state.begin(); err != nil {
		return err
	}
	j.done = 1
	return nil
}

// take writes down what became of an input.
func (j *job) take(r *pipeline.Result) error {
	if err := j.markers(); err != nil {
		return err
	}
	a, ok := j.queue.pop(false)
	if !ok {
		panic("a result without an arrival") // the line keeps the order of the items
	}
	if err := j.open(); err != nil {
		return err
	}
	j.done++
	if err := j.record(&a, r); err != nil {
		return err
	}
	if j.o.Progress != nil {
		counts, _ := j.tally.now()
		j.o.Progress(counts)
	}
	if j.done > j.cfg.Limits.Batch || j.spool.waiting() > saveBytes || j.o.Now().Sub(j.last) > saveAfter {
		return j.save()
	}
	return nil
}

// markers remembers the pages whose turn it is.
func (j *job) markers() error {
	for {
		a, ok := j.queue.pop(true)
		if !ok {
			return nil
		}
		if err := j.open(); err != nil {
			return err
		}
		if err := j.state.putPage(a.page, j.row.ID); err != nil {
			return err
		}
	}
}

// record writes one result to the state and to the waiting lines.
func (j *job) record(a *arrival, r *pipeline.Result) error {
	same := errors.Is(r.Err, errSame)
	if r.Err != nil && !same && r.Reject == nil {
		return r.Err
	}
	if a.row != 0 {
		return j.reanalysed(a, r)
	}
	outcome := ""
	if r.Reject != nil && !same {
		outcome = r.Reject.Stage + ": " + r.Reject.Reason
	}
	if a.page != nil {
		if outcome == "" {
			a.page.version = anyVersion
		}
		if err := j.state.putPage(a.page, j.row.ID); err != nil {
			return err
		}
	}
	if a.id != (identity{}) {
		fresh, err := j.state.putInput(a.id, j.row.ID, j.reads, outcome)
		if err != nil {
			return err
		}
		if !fresh {
			j.tally.add(a.source, func(c *Counts) { c.Repeated++ })
			return nil
		}
	}
	switch {
	case same:
		j.tally.add(a.source, func(c *Counts) { c.Repeated++ })
		return nil
	case r.Reject != nil:
		return j.reject(a.source, r.Reject)
	}
	return j.article(a, r)
}

func (j *job) reject(source int, r *pipeline.Reject) error {
	j.tally.add(source, func(c *Counts) { c.reject(r) })
	j.log.Warn("rejected", "path", r.Path, "url", r.URL, "stage", r.Stage, "reason", r.Reason)
	return j.spool.add(rejectsFile, r)
}

// article writes an article that was analysed.
func (j *job) article(a *arrival, r *pipeline.Result) error {
	text := textIdentity(r.Article)
	row, fresh, err := j.state.putArticle(text, r.Article, j.cfg.Sources[a.source].Name, &j.row)
	if err != nil {
		return err
	}
	if !fresh {
		j.tally.add(a.source, func(c *Counts) { c.Repeated++ })
		return nil
	}
	line := pipeline.NewArticle(r.Article)
	if j.cfg.Filter.Duplicates != Keep {
		before, err := j.compare(row, r.Article)
		if err != nil {
			return err
		}
		if before != nil && j.cfg.Filter.Duplicates == Skip {
			j.tally.add(a.source, func(c *Counts) { c.Duplicates++ })
			return j.spool.add(rejectsFile, &pipeline.Reject{
				Schema: pipeline.RejectSchema, Path: r.Article.Origin, URL: r.Article.URL, Stage: "duplicate",
				Reason: fmt.Sprintf("nearly the same as article %s, %s (%.2f)", before.name, before.origin, before.similarity),
			})
		}
		if before != nil {
			line.DuplicateOf = before.name
		}
	}
	if err := j.spool.add(articlesFile, line); err != nil {
		return err
	}
	j.tally.add(a.source, func(c *Counts) { c.Articles++ })
	return j.claims(row, r)
}

// compare looks for an earlier article that this one nearly repeats, and makes this one findable when there is none.
func (j *job) compare(row int64, a *corpus.Article) (*earlier, error) {
	sig, ok := sign(a.Text)
	if !ok {
		return nil, nil
	}
	before, err := j.state.nearest(sig, day(j.row.Started.Add(-j.cfg.Filter.Within)), originOf(a))
	if err != nil || before != nil {
		return before, err // the first of a group stands for it: what is compared does not grow with its copies
	}
	return nil, j.state.sign(row, sig)
}

// originOf says where an article comes from: two versions of it have the same origin.
func originOf(a *corpus.Article) string {
	if a.URL != "" {
		return a.URL
	}
	return a.Origin
}

// claims writes the claims of an article.
func (j *job) claims(row int64, r *pipeline.Result) error {
	n := 0
	for i := range r.Records {
		record := &r.Records[i]
		if !j.cfg.Filter.Claims.Keep(record) {
			continue
		}
		n++
		if err := j.spool.add(claimsFile, record); err != nil {
			return err
		}
		j.tally.claim(record.Relation)
	}
	_, err := j.state.exec(`UPDATE article SET claims = ? WHERE id = ?`, n, row)
	return err
}

// save makes everything safe that was taken.
func (j *job) save() error {
	begin := time.Now()
	if err := j.open(); err != nil {
		return err
	}
	files, err := j.spool.save()
	if err != nil {
		j.state.rollback()
		return err
	}
	var sources []Delivery
	j.row.Files = files
	j.row.Counts, sources = j.tally.now()
	j.row.Ended = j.o.Now().UTC()
	if err = j.state.updateRun(&j.row, sources); err == nil {
		err = j.state.commit()
	}
	if err != nil {
		j.state.rollback()
		return err
	}
	j.done = 0
	j.last = j.o.Now()
	j.saves += time.Since(begin)
	return nil
}

// finish seals the folder of the run, gives it its name, and has the state say so.
func (j *job) finish(outcome Outcome) (*Manifest, error) {
	j.row.Outcome = outcome
	sources, err := j.state.deliveries(j.row.ID)
	if err != nil {
		return nil, err
	}
	versions, err := j.state.components(j.row.Version)
	if err != nil {
		return nil, err
	}
	m := &Manifest{
		Schema: ManifestSchema, Run: j.row.ID, Name: j.row.Name, Outcome: outcome, Reprocess: j.row.Reprocess,
		Started: j.row.Started, Ended: j.row.Ended, Versions: versions, Counts: j.row.Counts, Sources: sources,
		Durations: Durations{Run: j.row.Ended.Sub(j.row.Started).Seconds(), Save: j.saves.Seconds()},
	}
	if j.tally != nil {
		m.Durations.Fetch = j.tally.fetch.Seconds()
	}
	if m.Files, err = j.spool.sums(); err != nil {
		return nil, err
	}
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := writeFile(filepath.Join(j.row.part(), manifestFile), append(data, '\n')); err != nil {
		return nil, err
	}
	if err := syncFolder(j.row.part()); err != nil {
		return nil, err
	}
	j.row.Phase = phaseSealed
	if err := j.state.within(func() error { return j.state.updateRun(&j.row, nil) }); err != nil {
		return nil, err
	}
	if err := j.publish(); err != nil {
		return nil, err
	}
	j.log.Info("run ends", "run", m.Run, "name", m.Name, "outcome", string(outcome), "articles", m.Counts.Articles, "claims", m.Counts.Claims,
		"rejects", m.Counts.Rejects, "unchanged", m.Counts.Unchanged, "seconds", m.Durations.Run)
	return m, nil
}

// publish gives the sealed folder its name.
func (j *job) publish() error {
	err := os.Rename(j.row.part(), j.row.folder())
	if errors.Is(err, os.ErrNotExist) {
		// The run died between the two steps: the folder has its name already, or it has been taken away.
		_, err = os.Stat(j.row.folder())
	}
	if err != nil {
		return err
	}
	if err := syncFolder(j.row.Parent); err != nil {
		return err
	}
	j.row.Phase = phasePublished
	return j.state.within(func() error { return j.state.updateRun(&j.row, nil) })
}

// recover brings runs to their end that died.
func (j *job) recover() error {
	open, err := j.state.unfinished()
	if err != nil {
		return err
	}
	for i := range open {
		if err := j.recoverRun(&open[i]); err != nil {
			return fmt.Errorf("run %d, which was interrupted: %w", open[i].ID, err)
		}
	}
	return nil
}

func (j *job) recoverRun(row *runRow) error {
	dead := &job{cfg: j.cfg, o: j.o, log: j.log, state: j.state, row: *row}
	forget := func() error {
		return j.state.within(func() error { return j.state.forget(row.ID) })
	}
	if row.Phase == phaseSealed {
		err := dead.publish()
		if errors.Is(err, os.ErrNotExist) {
			j.log.Error("output of an interrupted run is gone: its articles will be read again", "run", row.ID, "folder", row.part())
			return forget()
		}
		return err
	}
	safe := int64(0)
	for _, f := range row.Files {
		safe += f.Bytes
	}
	if safe == 0 {
		if err := os.RemoveAll(row.part()); err != nil {
			return err
		}
		// Pages that were found unchanged may stay: they gave nothing.
		return j.state.within(func() error { return j.state.void(row.ID) })
	}
	if _, err := os.Stat(row.part()); errors.Is(err, os.ErrNotExist) {
		j.log.Error("output of an interrupted run is gone: its articles will be read again", "run", row.ID, "folder", row.part())
		return forget()
	}
	spool, err := openSpool(row.part(), row.Files)
	if errors.Is(err, errLost) {
		j.log.Error("output of an interrupted run is damaged: its articles will be read again", "run", row.ID, "folder", row.part(), "error", err)
		if err := os.RemoveAll(row.part()); err != nil {
			return err
		}
		return forget()
	}
	if err != nil {
		return err
	}
	dead.spool = spool
	defer spool.close()
	_, err = dead.finish(Interrupted)
	return err
}

// failures counts the rejects that tell of something wrong, rather than of a choice.
func failures(c *Counts) int64 {
	n := c.Rejects
	for _, key := range keys(c.Reasons) {
		if len(key) > len(corpus.AtLanguage) && key[:len(corpus.AtLanguage)+1] == string(corpus.AtLanguage)+":" {
			n -= c.Reasons[key]
		}
	}
	return n
}
