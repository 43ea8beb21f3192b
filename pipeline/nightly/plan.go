package nightly

import (
	"database/sql"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"claimtrail/pipeline"
)

// WritePlan says what a run would do, without a request to any server and without a change to anything.
func WritePlan(w io.Writer, cfg *Config, versions []pipeline.Component, reprocess bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "state\t%s\t%s\n", cfg.State, planState(cfg.State))
	for _, name := range lineFiles {
		fmt.Fprintf(t, "output\t%s\n", filepath.Join(cfg.Output.Folder, "DATE-RUN", name+cfg.Output.Ext))
	}
	if cfg.Output.Metrics != "" {
		fmt.Fprintf(t, "metrics\t%s\n", cfg.Output.Metrics)
	}
	for _, v := range versions {
		fmt.Fprintf(t, "version\t%s\t%s\n", v.Name, v.Version)
	}
	langs := "any"
	if len(cfg.Filter.Langs) > 0 {
		langs = strings.Join(cfg.Filter.Langs, ", ")
	}
	fmt.Fprintf(t, "languages\t%s\n", langs)
	fmt.Fprintf(t, "near-duplicates\t%s\twithin %v\n", cfg.Filter.Duplicates, cfg.Filter.Within)
	if reprocess {
		fmt.Fprintf(t, "reprocess\tarticles of earlier runs that another version analysed; no source is read\n")
		return t.Flush()
	}
	remote := false
	for _, s := range cfg.Sources {
		remote = remote || s.Kind != Files
		for _, target := range s.Targets {
			fmt.Fprintf(t, "source %s\t%s %s\t%s\n", s.Name, s.Kind, target, planTarget(s.Kind, target))
		}
	}
	if remote {
		f := cfg.Fetch
		fmt.Fprintf(t, "user agent\t%s\n", f.UserAgent)
		if len(f.Allow) > 0 {
			fmt.Fprintf(t, "private hosts\t%s\n", strings.Join(f.Allow, ", "))
		}
	}
	return t.Flush()
}

func planState(path string) string {
	if _, err := os.Stat(path); err != nil {
		return "will be made"
	}
	db, err := sql.Open("sqlite", dsn(path, "query_only(1)", "busy_timeout(10000)"))
	if err != nil {
		return err.Error()
	}
	defer db.Close()
	var articles, unfinished int64
	if err := db.QueryRow(`SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM run WHERE phase IN ('open', 'sealed'))`).Scan(&articles, &unfinished); err != nil {
		return err.Error()
	}
	if unfinished > 0 {
		return fmt.Sprintf("%d articles known; a run is at work, or died and will be brought to its end first", articles)
	}
	return fmt.Sprintf("%d articles known", articles)
}

// planTarget says what stands at a path.
func planTarget(k Kind, target string) string {
	if k != Files {
		return ""
	}
	info, err := os.Stat(target)
	switch {
	case err == nil && info.IsDir():
		return "folder"
	case err == nil:
		return fmt.Sprintf("%d bytes", info.Size())
	case strings.ContainsAny(target, "*?["):
		matches, err := filepath.Glob(target)
		if err != nil {
			return err.Error()
		}
		return fmt.Sprintf("%d matches", len(matches))
	}
	return "NOT THERE"
}
