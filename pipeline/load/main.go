// Command load measures the built program from outside: its speed and its peak memory on inputs of several sizes, and the time
// from its start to the first record.
//
//	go run ./pipeline/load -program build/claimtrail -memory 10,200
//	go run ./pipeline/load -program build/claimtrail -startup 20
//
// The input is made of the fixture articles, over and over under different ids, as one JSONL file.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"claimtrail/fixtures"
)

func main() {
	program := flag.String("program", filepath.Join("build", "claimtrail"), "the built program")
	sizes := flag.String("memory", "", "sizes of input in MB, separated by commas")
	starts := flag.Int("startup", 0, "number of starts")
	workers := flag.Int("workers", 0, "workers of the program, 0 for one a processor")
	flag.Parse()
	dir, err := os.MkdirTemp("", "load")
	if err == nil {
		defer os.RemoveAll(dir)
		if *starts > 0 {
			err = startup(*program, dir, *starts)
		}
		if err == nil && *sizes != "" {
			err = memory(*program, dir, strings.Split(*sizes, ","), *workers)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(2)
	}
}

func startup(program, dir string, starts int) error {
	file := filepath.Join(dir, "one.txt")
	if err := os.WriteFile(file, []byte("Iran has sold forty drones to Russia, officials said.\n"), 0o644); err != nil {
		return err
	}
	times, processor := make([]time.Duration, starts), make([]time.Duration, starts)
	for i := range times {
		begin := time.Now()
		cmd := exec.Command(program, "extract", file)
		out, err := cmd.StdoutPipe()
		if err != nil {
			return err
		}
		if err := cmd.Start(); err != nil {
			return err
		}
		line, err := bufio.NewReader(out).ReadString('\n')
		times[i] = time.Since(begin)
		if err != nil {
			return fmt.Errorf("no record: %q, %w", line, err)
		}
		if err := cmd.Wait(); err != nil {
			return err
		}
		processor[i] = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	}
	slices.Sort(times)
	slices.Sort(processor)
	round := func(d time.Duration) time.Duration { return d.Round(100 * time.Microsecond) }
	fmt.Printf("start to first record, %d starts: fastest %v, median %v, slowest %v; processor time, median %v\n",
		starts, round(times[0]), round(times[starts/2]), round(times[starts-1]), round(processor[starts/2]))
	return nil
}

func memory(program, dir string, sizes []string, workers int) error {
	fmt.Printf("%8s %9s %8s %8s %19s %8s\n", "MB", "articles", "seconds", "KB/s", "KB/processor second", "peak MB")
	for _, size := range sizes {
		mb, err := strconv.Atoi(size)
		if err != nil {
			return err
		}
		file := filepath.Join(dir, size+".jsonl")
		articles, err := generate(file, int64(mb)*1e6)
		if err != nil {
			return err
		}
		cmd := exec.Command(program, "extract", "--workers", strconv.Itoa(workers), "--output", filepath.Join(dir, "claims.jsonl"), file)
		begin := time.Now()
		if err := cmd.Run(); err != nil {
			return err
		}
		seconds := time.Since(begin).Seconds()
		peak := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * 1024
		processor := (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
		fmt.Printf("%8d %9d %8.1f %8.0f %19.0f %8.1f\n", mb, articles, seconds, 1e3*float64(mb)/seconds, 1e3*float64(mb)/processor, float64(peak)/1e6)
	}
	return nil
}

// generate writes at least size bytes of articles and returns their number.
func generate(file string, size int64) (int, error) {
	all, err := fixtures.Load(filepath.Join("fixtures", fixtures.Articles))
	if err != nil {
		return 0, err
	}
	var texts []string
	for _, f := range all {
		if filepath.Ext(f.Input.Name) == ".txt" {
			texts = append(texts, string(f.Input.Data))
		}
	}
	if len(texts) == 0 {
		return 0, fmt.Errorf("no fixture articles in plain text")
	}
	f, err := os.Create(file)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	n := 0
	for written := int64(0); written < size; n++ {
		line, err := json.Marshal(map[string]string{"id": strconv.Itoa(n), "lang": "en", "published": "2024-05-06", "text": texts[n%len(texts)]})
		if err != nil {
			return 0, err
		}
		written += int64(len(line)) + 1
		if _, err := io.WriteString(w, string(line)+"\n"); err != nil {
			return 0, err
		}
	}
	return n, w.Flush()
}
