package main

import (
	"errors"
	"io"

	"claimtrail/pipeline"
)

// outputs are the files that a command writes. They all appear, or none.
type outputs struct {
	files []*pipeline.File
	bufs  []*pipeline.JSONL
}

// open gives the file of a name, or the other writer for no name.
func (o *outputs) open(name string, other io.Writer) (io.Writer, error) {
	if name == "" {
		return other, nil
	}
	f, err := pipeline.CreateFile(name)
	if err != nil {
		return nil, err
	}
	o.files = append(o.files, f)
	return f, nil
}

// lines gives a writer of JSON lines to the file of a name, or nil for no name.
func (o *outputs) lines(name string) (*pipeline.JSONL, error) {
	if name == "" {
		return nil, nil
	}
	f, err := o.open(name, nil)
	if err != nil {
		return nil, err
	}
	lines := pipeline.NewJSONL(f)
	o.bufs = append(o.bufs, lines)
	return lines, nil
}

// close gives the files their names, unless the run failed.
func (o *outputs) close(outcome error) error {
	if outcome != nil && !errors.Is(outcome, errRejected) {
		o.abandon()
		return outcome
	}
	for _, b := range o.bufs {
		if err := b.Flush(); err != nil {
			o.abandon()
			return err
		}
	}
	var failed error
	for _, f := range o.files {
		failed = errors.Join(failed, f.Commit())
	}
	if failed != nil {
		return failed
	}
	return outcome
}

func (o *outputs) abandon() {
	for _, f := range o.files {
		f.Abandon()
	}
}
