package corpus

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is compiled when it is first needed: a run over plain text needs none of those for pages, and
// compiling all of them would take a good part of the start.
type pattern func() *regexp.Regexp

func lazily(expression string) pattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
