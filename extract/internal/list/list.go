// Package list reads the lists that a non-programmer can extend: one row a line, cells between tabs, comments behind #.
package list

import (
	"errors"
	"fmt"
	"strings"
)

// Fault reports what is wrong with the row at hand.
type Fault func(format string, args ...any)

// Read calls each for every row of text, in order. A row has least to most cells (most is at most 16); what is missing at its end
// is empty, so that cell has most members, which hold until the next row. A row with fewer or more is a fault and skipped.
// All faults come back at once, one a line, as "file:line: message".
func Read(file, text string, least, most int, each func(cell []string, fault Fault)) error {
	var faults []error
	line := 0
	fault := func(format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s:%d: %s", file, line, fmt.Sprintf(format, args...)))
	}
	var cells [16]string
	for row := ""; text != ""; {
		row, text, _ = strings.Cut(text, "\n")
		line++
		if row == "" || row[0] == '#' {
			continue
		}
		n := 0
		for more := true; more && n < len(cells); n++ {
			cells[n], row, more = strings.Cut(row, "\t")
		}
		switch {
		case n >= least && n <= most:
			clear(cells[n:most])
			each(cells[:most], fault)
		case least == most:
			fault("%d columns, want %d", n, most)
		default:
			fault("%d columns, want %d to %d", n, least, most)
		}
	}
	return errors.Join(faults...)
}
