package segment

import (
	"strings"
	"sync"
	"unicode/utf8"
	_ "unsafe" // for go:linkname

	"github.com/jdkato/prose/v2"
	"gopkg.in/neurosnap/sentences.v1"

	"claimtrail/extract"
)

// newSentenceTokenizer is prose's own constructor of its sentence splitter: the Punkt model of neurosnap/sentences with
// prose's word tokenizer and its annotations. prose.NewDocument calls it anew for every document, which decodes the
// model each time (9.5 ms and 45,000 allocations, more than all the rest of the work on an ordinary article), and the exported
// API gives no way to keep it. Linking to it keeps prose the splitter and pays for the model once a process; TestProse
// holds its output against prose.NewDocument's. nil asks for the English model.
//
//go:linkname newSentenceTokenizer github.com/jdkato/prose/v2.newSentenceTokenizer
func newSentenceTokenizer(*sentences.Storage) (*sentences.DefaultSentenceTokenizer, error)

var _ = prose.NewDocument // the package that newSentenceTokenizer is linked from

// splitter is prose's splitter. It only reads its model, so that all workers share it.
var splitter = sync.OnceValues(func() (*sentences.DefaultSentenceTokenizer, error) { return newSentenceTokenizer(nil) })

// propose marks the tokens behind which prose ends a sentence; marks is parallel to toks. It reports false when prose failed,
// with no token marked.
//
// prose gets the tokens' text with each stretch of white space replaced by one space, because its cost is quadratic in the length
// of such a stretch. Its sentences are found again by counting the bytes that are not white space.
func propose(marks []mark, text string, toks []extract.Span) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
			clear(marks)
		}
	}()
	sp, err := splitter()
	if err != nil {
		return false
	}
	var b strings.Builder
	b.Grow(toks[len(toks)-1].End - toks[0].Start)
	at := make([]int, len(toks)) // end of each token in the copy
	for i, t := range toks {
		if i > 0 && toks[i-1].End < t.Start {
			b.WriteByte(' ')
		}
		if w := text[t.Start:t.End]; utf8.ValidString(w) {
			b.WriteString(w)
		} else {
			b.WriteString(strings.ToValidUTF8(w, "?"))
		}
		at[i] = b.Len()
	}
	i := 0
	for _, s := range sp.Tokenize(b.String()) {
		for i < len(at) && at[i] < s.End {
			i++
		}
		if i < len(at) && at[i] == s.End {
			marks[i] |= proposed
		}
	}
	return true
}
