// Command measure runs the built program as it is run every night, and measures it from outside.
//
//	go run ./pipeline/nightly/measure -program build/claimtrail -warc 1000
//	go run ./pipeline/nightly/measure -program build/claimtrail -articles 10000
//
// The first measures the peak memory on a web archive of so many MB, made of HTML pages over and over under different
// addresses and with different texts. The second measures the processor time of a first run over so many articles and of a
// second run over the same, unchanged.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"claimtrail/fixtures"
)

func main() {
	program := flag.String("program", filepath.Join("build", "claimtrail"), "the built program")
	warc := flag.Int("warc", 0, "MB of a web archive")
	pages := flag.String("pages", "", "folder of HTML pages; the pages of the fixtures when it is not there")
	articles := flag.Int("articles", 0, "number of articles")
	flag.Parse()
	dir, err := os.MkdirTemp("", "measure")
	if err == nil {
		defer os.RemoveAll(dir)
		if *warc > 0 {
			err = memory(*program, dir, *pages, int64(*warc)*1e6)
		}
		if err == nil && *articles > 0 {
			err = incremental(*program, dir, *articles)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(2)
	}
}

// run starts a run over a file or folder and waits for it. Rejects are no failure here.
func run(program, dir, input string) (*os.ProcessState, time.Duration, error) {
	config := filepath.Join(dir, "config.yaml")
	text := fmt.Sprintf("state: state.db\noutput: {folder: out}\nsources: [{name: input, files: %q}]\nfilter: {languages: any}\n", input)
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		return nil, 0, err
	}
	cmd := exec.Command(program, "run", config)
	var log bytes.Buffer
	cmd.Stderr = &log
	begin := time.Now()
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && exit.ExitCode() == 1 {
		err = nil
	}
	if err != nil {
		return nil, 0, fmt.Errorf("%w: %s", err, log.String())
	}
	lines := strings.Split(strings.TrimSpace(log.String()), "\n")
	_, last, _ := strings.Cut(lines[len(lines)-1], `msg="run ends" `)
	fmt.Println(last)
	return cmd.ProcessState, time.Since(begin), nil
}

func memory(program, dir, folder string, size int64) error {
	pages, err := load(folder, ".html")
	if err != nil {
		return err
	}
	file := filepath.Join(dir, "pages.warc")
	n, err := writeWARC(file, pages, size)
	if err != nil {
		return err
	}
	state, took, err := run(program, dir, file)
	if err != nil {
		return err
	}
	peak := state.SysUsage().(*syscall.Rusage).Maxrss * 1024
	fmt.Printf("archive of %d MB, %d pages made of %d: %.0f s, peak memory %.1f MB\n", size/1e6, n, len(pages), took.Seconds(), float64(peak)/1e6)
	return nil
}

// load reads the files of a kind in a folder, or those of the fixtures.
func load(folder, ext string) ([][]byte, error) {
	var out [][]byte
	files, err := filepath.Glob(filepath.Join(folder, "*"+ext))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		out = append(out, data)
	}
	if len(out) > 0 {
		return out, nil
	}
	if folder != "" {
		fmt.Fprintf(os.Stderr, "measure: no pages in %s, which is not part of the project; the pages of the fixtures instead\n", folder)
	}
	all, err := fixtures.Load(filepath.Join("fixtures", fixtures.Articles))
	if err != nil {
		return nil, err
	}
	for _, f := range all {
		if filepath.Ext(f.Input.Name) == ext {
			out = append(out, f.Input.Data)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no fixtures with %s", ext)
	}
	return out, nil
}

// writeWARC writes responses until there are size bytes, and gives their number.
func writeWARC(file string, pages [][]byte, size int64) (int, error) {
	f, err := os.Create(file)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	n := 0
	for written := int64(0); written < size; n++ {
		page := pages[n%len(pages)]
		// Another text, so that no page is the same as one before.
		page = bytes.ReplaceAll(page, []byte("</p>"), fmt.Appendf(nil, " This was copy %d.</p>", n))
		head := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
		k, err := fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/%d\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s%s\r\n\r\n",
			n, len(head)+len(page), head, page)
		if err != nil {
			return n, err
		}
		written += int64(k)
	}
	return n, w.Flush()
}

func incremental(program, dir string, articles int) error {
	texts, err := load("", ".txt")
	if err != nil {
		return err
	}
	input := filepath.Join(dir, "input")
	for i := range articles {
		folder := filepath.Join(input, fmt.Sprintf("%03d", i/100))
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		text := fmt.Appendf(append([]byte(nil), texts[i%len(texts)]...), "\n\nThis was copy %d.\n", i)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%06d.txt", i)), text, 0o644); err != nil {
			return err
		}
	}
	var times [2]time.Duration
	for i := range times {
		state, took, err := run(program, dir, input)
		if err != nil {
			return err
		}
		times[i] = state.UserTime() + state.SystemTime()
		fmt.Printf("run %d over %d articles: %.1f s, processor time %.2f s\n", i+1, articles, took.Seconds(), times[i].Seconds())
	}
	fmt.Printf("processor time of the second run: %.2f %% of that of the first\n", 100*times[1].Seconds()/times[0].Seconds())
	return nil
}
