// Package corpus turns bytes into articles: files, folders, globs and standard input, compressed or not, in any of the
// formats of the list in formats.go. It knows nothing of language analysis.
//
// Rules of this package:
//   - Every input gives an Article or a Reject with a reason, never neither. Below a named folder, names that begin with a
//     dot are the only ones passed over.
//   - Reading is sequential and cheap, and never holds more than one article's bytes; Item.Article does the costly part and
//     may run in any goroutine.
//   - The text of plain text and of a dump's text field stays code point for code point what it was, save line ends and
//     control characters: offsets of other annotation still fit. Text is rewritten only where there is markup to take away.
//   - Any bytes may come in. Every size is capped, no step is quadratic, nothing panics.
//   - The same input gives the same articles in the same order on any machine.
package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
)

// Article is one text with what is known about it.
type Article struct {
	ID         string     // what the input calls it, or 16 hexadecimal digits of a hash over URL and Text
	URL        string     // canonical address, empty when unknown
	Path       string     // the file as it was named, "-" for standard input
	Site       string     // name of the publication
	Title      string     // headline
	Byline     []string   // authors, one name an entry
	Published  string     // ISO 8601: a date, or a date-time with its offset when one was found; empty when unknown
	Modified   string     // the same
	DateSource DateSource // where Published was found
	Lang       string     // primary subtag of BCP 47 ("en"), empty when unknown
	MediaType  string     // of the bytes the text was taken from: "text/html", ...
	Text       string     // valid UTF-8; a blank line separates paragraphs; a list item of a page opens with "• "
	Origin     string     // the place in the input: Path, with ":line" for a record of a dump
}

// Stage is the step at which an input was given up.
type Stage string

const (
	AtOpen       Stage = "open"       // no such file, no permission, not a regular file, a link that leads nowhere
	AtRead       Stage = "read"       // failed while reading, or larger than the cap
	AtDecompress Stage = "decompress" // damaged, truncated, or expands beyond all measure
	AtDecode     Stage = "decode"     // not text, or in no known character set
	AtParse      Stage = "parse"      // broken JSON, or a format that holds no article
	AtExtract    Stage = "extract"    // well-formed, but there is no article text in it
	AtLanguage   Stage = "language"   // in a language that was not asked for
)

// Reject says why one input gave no article. It implements error.
type Reject struct {
	Path, URL string // the input, whichever is known
	Stage     Stage
	Reason    string // one line; begins with "line N: " for a record of a dump
}

func (r *Reject) Error() string {
	name := r.Path
	if name == "" {
		name = r.URL
	}
	return fmt.Sprintf("%s: %s: %s", name, r.Stage, r.Reason)
}

// complete fills what follows from the rest: language, identifier and origin.
func (a *Article) complete() {
	a.Lang = language(a.Lang, a.Text)
	if a.ID == "" {
		h := sha256.New()
		h.Write([]byte(a.URL))
		h.Write([]byte{0})
		h.Write([]byte(a.Text))
		a.ID = hex.EncodeToString(h.Sum(nil)[:8])
	}
}

// hasWords tells whether there is anything to read in text.
func hasWords(text string) bool { return strings.IndexFunc(text, unicode.IsLetter) >= 0 }
