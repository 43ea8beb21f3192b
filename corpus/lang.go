package corpus

import (
	"strings"

	"github.com/abadojack/whatlanggo"
)

// A text of at least this many bytes outvotes a declaration that names another language: templates declare "en" above
// everything.
const longEnoughToTell = 600

// The detector reads no more than this much, in bytes.
const detectorWindow = 8 << 10

// language gives the primary language subtag of an article, from what it declares and from its text, or "".
func language(declared, text string) string {
	declared, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(declared)), "-")
	declared, _, _ = strings.Cut(declared, "_")
	if len(declared) < 2 || len(declared) > 3 {
		declared = ""
	}
	if declared != "" && len(text) < longEnoughToTell {
		return declared
	}
	info := whatlanggo.Detect(window(text, detectorWindow))
	if !info.IsReliable() {
		return declared
	}
	if found := info.Lang.Iso6391(); found != "" {
		return found
	}
	return info.Lang.Iso6393()
}

// window cuts text after at most n bytes, at the end of a code point.
func window(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && text[n]&0xC0 == 0x80 {
		n--
	}
	return text[:n]
}
