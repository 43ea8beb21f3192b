package main

import (
	"encoding/json"
	"os"
	"time"

	"claimtrail/pipeline/nightly"
)

type statusCommand struct {
	Config string `arg:"" type:"existingfile" help:"Configuration of the runs, YAML."`
	Last   int    `default:"10" help:"Number of runs to show."`
	JSON   bool   `help:"Write JSON."`
}

func (c *statusCommand) Run() error {
	cfg, err := nightly.LoadConfig(c.Config)
	if err != nil {
		return err
	}
	s, err := nightly.LoadStatus(cfg, c.Last, time.Now())
	if err != nil {
		return err
	}
	if !c.JSON {
		return s.Write(os.Stdout)
	}
	e := json.NewEncoder(os.Stdout)
	e.SetIndent("", "  ")
	return e.Encode(s)
}
