// Command compile writes the compiled form of the frame lexicon: compile FOLDER FILE.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"claimtrail/extract/frame"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: compile FOLDER FILE")
		os.Exit(2)
	}
	l, err := frame.Load(os.DirFS(os.Args[1]))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	b, err := json.Marshal(l)
	if err == nil {
		err = os.WriteFile(os.Args[2], append(b, '\n'), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
