package nightly

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the database/sql driver

	"claimtrail/pipeline"
)

// identity is the first half of a SHA-256: what says whether a content was seen before.
type identity [16]byte

func identify(sum [sha256.Size]byte) identity { return identity(sum[:16]) }

// schema is the state between runs. Every row names the run that wrote it, so that what a run wrote can be forgotten when its
// output is gone.
const schema = `
CREATE TABLE IF NOT EXISTS version (
	id     INTEGER PRIMARY KEY,
	detail TEXT NOT NULL UNIQUE       -- JSON: components, and how articles are read
);
CREATE TABLE IF NOT EXISTS run (
	id        INTEGER PRIMARY KEY,
	name      TEXT NOT NULL,          -- of its folder
	parent    TEXT NOT NULL,          -- folder that it lies in
	started   TEXT NOT NULL,          -- RFC 3339
	ended     TEXT NOT NULL,          -- last time that something was made safe
	phase     TEXT NOT NULL,          -- open, sealed, published, void
	outcome   TEXT NOT NULL,          -- complete, partial, stopped, interrupted
	reprocess INTEGER NOT NULL,
	version   INTEGER NOT NULL,
	files     TEXT NOT NULL,          -- JSON: what of each file is safe
	counts    TEXT NOT NULL           -- JSON
);
CREATE TABLE IF NOT EXISTS input (    -- what was read, by its content
	id      BLOB PRIMARY KEY,
	run     INTEGER NOT NULL,
	version INTEGER NOT NULL,
	reject  TEXT NOT NULL             -- stage and reason, empty for an article
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS article (
	id        INTEGER PRIMARY KEY,
	text      BLOB NOT NULL UNIQUE,   -- identity of address and text
	name      TEXT NOT NULL,          -- ID of the article
	origin    TEXT NOT NULL,          -- address or path
	source    TEXT NOT NULL,
	run       INTEGER NOT NULL,       -- that found it
	analysed  INTEGER NOT NULL,       -- run that analysed it last
	version   INTEGER NOT NULL,       -- with which
	claims    INTEGER NOT NULL,
	day       INTEGER NOT NULL,       -- of the run that found it, days since 1970
	signature BLOB                    -- MinHash, NULL for a short text
);
CREATE TABLE IF NOT EXISTS band (     -- parts of signatures, of recent articles
	hash    INTEGER NOT NULL,
	article INTEGER NOT NULL,
	PRIMARY KEY (hash, article)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS page (     -- what was fetched: articles, feeds and sitemaps
	url      TEXT PRIMARY KEY,
	run      INTEGER NOT NULL,
	version  INTEGER NOT NULL,        -- with which it was read
	etag     TEXT NOT NULL,
	modified TEXT NOT NULL,
	stamp    TEXT NOT NULL,           -- what the listing said about its last change
	failure  TEXT NOT NULL            -- why it could not be had, empty when it could
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS delivery ( -- what a source gave in a run
	run      INTEGER NOT NULL,
	source   TEXT NOT NULL,
	found    INTEGER NOT NULL,        -- articles that it listed or held
	articles INTEGER NOT NULL,        -- new or changed ones
	rejects  INTEGER NOT NULL,
	failure  TEXT NOT NULL,           -- of the source as a whole
	PRIMARY KEY (run, source)
) WITHOUT ROWID;
`

// state is the database. One goroutine writes, within transactions; any goroutine may read what is committed.
type state struct {
	w, r  *sql.DB
	stmts map[string]*sql.Stmt // of w, by their text
	knows *sql.Stmt
	holds *sql.Stmt
	pages *sql.Stmt
}

func dsn(path string, pragmas ...string) string {
	q := url.Values{"_pragma": pragmas}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + q.Encode()
}

// openState opens the database, and makes it when there is none.
func openState(path string) (*state, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	w, err := sql.Open("sqlite", dsn(path, "journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)"))
	if err != nil {
		return nil, err
	}
	w.SetMaxOpenConns(1)
	s := &state{w: w, stmts: map[string]*sql.Stmt{}}
	if _, err := w.Exec("BEGIN IMMEDIATE;" + schema + "COMMIT"); err != nil {
		s.close()
		return nil, fmt.Errorf("state %s: %w", path, err)
	}
	if err := s.openReader(path); err != nil {
		s.close()
		return nil, fmt.Errorf("state %s: %w", path, err)
	}
	return s, nil
}

func (s *state) openReader(path string) (err error) {
	if s.r, err = sql.Open("sqlite", dsn(path, "query_only(1)", "busy_timeout(10000)")); err != nil {
		return err
	}
	s.r.SetMaxOpenConns(4)
	s.r.SetMaxIdleConns(4)
	prepare := func(query string) (st *sql.Stmt) {
		if err == nil {
			st, err = s.r.Prepare(query)
		}
		return st
	}
	s.knows = prepare(`SELECT run, version, reject <> '' FROM input WHERE id = ?`)
	s.holds = prepare(`SELECT 1 FROM article WHERE text = ?`)
	s.pages = prepare(`SELECT run, version, etag, modified, stamp, failure FROM page WHERE url = ?`)
	return err
}

func (s *state) close() {
	if s.r != nil {
		s.r.Close()
	}
	s.w.Close()
}

// exec runs a statement in the open transaction and gives the number of rows it changed. Statements are prepared once.
func (s *state) exec(query string, args ...any) (int64, error) {
	st, err := s.prepared(query)
	if err != nil {
		return 0, err
	}
	result, err := st.Exec(args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

func (s *state) prepared(query string) (*sql.Stmt, error) {
	if st := s.stmts[query]; st != nil {
		return st, nil
	}
	st, err := s.w.Prepare(query)
	if err == nil {
		s.stmts[query] = st
	}
	return st, err
}

func (s *state) begin() error {
	_, err := s.exec("BEGIN IMMEDIATE")
	return err
}

func (s *state) commit() error {
	_, err := s.exec("COMMIT")
	return err
}

func (s *state) rollback() { s.exec("ROLLBACK") }

// within runs do in a transaction of its own.
func (s *state) within(do func() error) error {
	if err := s.begin(); err != nil {
		return err
	}
	if err := do(); err != nil {
		s.rollback()
		return err
	}
	if err := s.commit(); err != nil {
		s.rollback()
		return err
	}
	return nil
}

// version gives the number of what decides the result of an analysis, and of how articles are read unless that is nil. It is
// called in a transaction.
func (s *state) version(components []pipeline.Component, reading any) (int64, error) {
	detail, err := json.Marshal(struct {
		Components []pipeline.Component `json:"components"`
		Reading    any                  `json:"reading,omitempty"`
	}{components, reading})
	if err != nil {
		return 0, err
	}
	if _, err := s.exec(`INSERT INTO version (detail) VALUES (?) ON CONFLICT DO NOTHING`, string(detail)); err != nil {
		return 0, err
	}
	st, err := s.prepared(`SELECT id FROM version WHERE detail = ?`)
	if err != nil {
		return 0, err
	}
	var id int64
	return id, st.QueryRow(string(detail)).Scan(&id)
}

// seen reports whether an input need not be read again, since it gave an article or was rejected by this version, and the run that read it.
func (s *state) seen(id identity, version int64) (known, rejected bool, run int64, err error) {
	var by int64
	err = s.knows.QueryRow(id[:]).Scan(&run, &by, &rejected)
	if errors.Is(err, sql.ErrNoRows) {
		return false, false, 0, nil
	}
	return err == nil && (!rejected || by == version), rejected, run, err
}

// hasText reports whether an article with this address and text was analysed.
func (s *state) hasText(id identity) (bool, error) {
	var one int
	err := s.holds.QueryRow(id[:]).Scan(&one)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// page is what is known of a fetched document.
type page struct {
	url            string
	known          bool
	run            int64 // that asked for it last
	version        int64 // with which it was read, or anyVersion
	etag, modified string
	stamp          string
	failure        string
}

func (s *state) page(address string) (page, error) {
	p := page{url: address, known: true}
	err := s.pages.QueryRow(address).Scan(&p.run, &p.version, &p.etag, &p.modified, &p.stamp, &p.failure)
	if errors.Is(err, sql.ErrNoRows) {
		return page{url: address}, nil
	}
	return p, err
}

// putPage is called in a transaction.
func (s *state) putPage(p *page, run int64) error {
	_, err := s.exec(`INSERT INTO page (url, run, version, etag, modified, stamp, failure) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET run = excluded.run, version = excluded.version, etag = excluded.etag, modified = excluded.modified,
		stamp = excluded.stamp, failure = excluded.failure`, p.url, run, p.version, p.etag, p.modified, p.stamp, p.failure)
	return err
}

// forget takes back all that a run wrote, so that its inputs are new again. It is called in a transaction.
func (s *state) forget(run int64) error {
	for _, query := range []string{
		`DELETE FROM band WHERE article IN (SELECT id FROM article WHERE run = ?)`,
		`DELETE FROM article WHERE run = ?`,
		`UPDATE article SET version = 0 WHERE analysed = ?`,
		`DELETE FROM input WHERE run = ?`,
		`DELETE FROM page WHERE run = ?`,
		`DELETE FROM delivery WHERE run = ?`,
		`UPDATE run SET phase = 'void' WHERE id = ?`,
	} {
		if _, err := s.exec(query, run); err != nil {
			return err
		}
	}
	return nil
}

// ErrBusy says that another run works on the same state.
var ErrBusy = errors.New("another run is at work on this state")

// lock keeps other runs away from a state for as long as it is held. The system lets go of it when the process dies, however
// it dies: it is the lock of a database file in which nothing is ever written.
type lock struct {
	db   *sql.DB
	conn *sql.Conn
}

func takeLock(statePath string) (*lock, error) {
	if err := os.MkdirAll(filepath.Dir(statePath), 0o755); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", dsn(statePath+".lock", "busy_timeout(0)"))
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	conn, err := db.Conn(ctx)
	if err == nil {
		if _, err = conn.ExecContext(ctx, "BEGIN EXCLUSIVE"); err != nil {
			conn.Close()
		}
	}
	if err != nil {
		db.Close()
		if strings.Contains(err.Error(), "SQLITE_BUSY") {
			return nil, ErrBusy
		}
		return nil, fmt.Errorf("lock of the state: %w", err)
	}
	return &lock{db, conn}, nil
}

func (l *lock) release() {
	l.conn.Close()
	l.db.Close()
}

// day numbers the days since 1970.
func day(t time.Time) int64 { return t.Unix() / (24 * 60 * 60) }
