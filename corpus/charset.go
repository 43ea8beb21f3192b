package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// decode gives data as valid UTF-8. label is the character set that the input declares, or "".
//
// What the bytes prove counts before what the label says: a byte order mark, zero bytes in every second place, valid UTF-8,
// nearly valid UTF-8 (a few broken bytes become U+FFFD), then the label, then the detector, then windows-1252, in which any
// bytes are text.
func decode(data []byte, label string) (string, error) {
	if kind := binaryKind(data); kind != "" {
		return "", errors.New("not text but " + kind)
	}
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	if e := utf16(data); e != nil {
		return decodeAs(e, data)
	}
	if utf8.Valid(data) {
		return string(data), controls(data)
	}
	if good, bad := multibyte(data); good > 3*bad {
		return strings.ToValidUTF8(string(data), "\uFFFD"), controls(data)
	}
	if err := controls(data); err != nil {
		return "", err
	}
	if e, name := charset.Lookup(label); e != nil && name != "utf-8" && name != "replacement" {
		return decodeAs(e, data)
	}
	e, _ := charset.Lookup(guessed(data))
	return decodeAs(e, data)
}

const western = "windows-1252"

// guessed names the character set that the letters of data speak for. The detector gives its findings in no fixed order, so
// that ties are decided here: for western text, else by name.
func guessed(data []byte) string {
	found, err := chardet.NewTextDetector().DetectAll(data[:min(len(data), 64<<10)])
	if err != nil {
		return western
	}
	best, points := western, 30
	for _, f := range found {
		e, name := charset.Lookup(f.Charset)
		if name == western {
			f.Confidence += 5
		}
		switch {
		case e == nil || strings.HasPrefix(name, "utf-") || f.Confidence < points:
		case f.Confidence > points, name == western, best != western && name < best:
			best, points = name, f.Confidence
		}
	}
	return best
}

func decodeAs(e encoding.Encoding, data []byte) (string, error) {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", err
	}
	return strings.ToValidUTF8(string(out), "\uFFFD"), nil
}

// utf16 recognises UTF-16 by its mark or by the zero bytes that Latin letters have in it, and gives nil for all else.
func utf16(data []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	}
	head := data[:min(len(data), 1024)&^1]
	if len(head) < 8 {
		return nil
	}
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case zeros[0] > half*7/10 && zeros[1] < half/20+1:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	case zeros[1] > half*7/10 && zeros[0] < half/20+1:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	}
	return nil
}

// multibyte counts the well-formed sequences of two and more bytes, and the bytes that belong to none.
func multibyte(data []byte) (good, bad int) {
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		data = data[n:]
	}
	return good, bad
}

// controls refuses data that is full of control characters: more than one byte in fifty.
func controls(data []byte) error {
	n := 0
	for _, c := range data {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F {
			n++
		}
	}
	if n > 4 && n > len(data)/50 {
		return fmt.Errorf("not text: %d control characters in %d bytes", n, len(data))
	}
	return nil
}

// Formats that are recognised by their first bytes and hold no article text as they are.
var binaries = []struct {
	at          int
	magic, kind string
}{
	{0, "%PDF-", "a PDF document"},
	{0, "PK\x03\x04", "a ZIP archive or office document"},
	{0, "PK\x05\x06", "a ZIP archive"},
	{0, "\x1F\x8B", "gzip data inside compressed data"},
	{0, "\x28\xB5\x2F\xFD", "zstd data inside compressed data"},
	{0, "BZh9", "bzip2 data"},
	{0, "\xFD7zXZ\x00", "xz data"},
	{0, "7z\xBC\xAF\x27\x1C", "a 7z archive"},
	{0, "Rar!\x1A\x07", "a RAR archive"},
	{257, "ustar", "a tar archive"},
	{0, "\x89PNG\r\n", "a PNG image"},
	{0, "\xFF\xD8\xFF", "a JPEG image"},
	{0, "GIF87a", "a GIF image"},
	{0, "GIF89a", "a GIF image"},
	{0, "II*\x00", "a TIFF image"},
	{0, "MM\x00*", "a TIFF image"},
	{8, "WEBPVP8", "a WebP image"},
	{4, "ftyp", "an MP4 or HEIF file"},
	{0, "OggS\x00", "an Ogg file"},
	{0, "ID3\x03", "an MP3 file"},
	{0, "ID3\x04", "an MP3 file"},
	{0, "\x7FELF", "an ELF executable"},
	{0, "{\\rtf", "an RTF document"},
	{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old office document"},
	{0, "SQLite format 3\x00", "an SQLite database"},
	{0, "PAR1", "a Parquet file"},
	{0, "wOFF", "a font"},
	{0, "wOF2", "a font"},
}

// binaryKind names the binary format that data begins as, or gives "".
func binaryKind(data []byte) string {
	for _, b := range binaries {
		if len(data) > b.at && bytes.HasPrefix(data[b.at:], []byte(b.magic)) {
			return b.kind
		}
	}
	return ""
}

// clean gives text without carriage returns and control characters: line ends become line feeds, every other control
// character a space, so that no code point but the carriage return of a pair goes away.
func clean(text string) string {
	if strings.IndexFunc(text, unclean) < 0 {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for i, r := range text {
		switch {
		case r == '\r' && strings.HasPrefix(text[i+1:], "\n"):
		case r == '\r', r == '\f', r == '\v', r == '\u0085', r == '\u2028', r == '\u2029':
			b.WriteByte('\n')
		case unclean(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unclean(r rune) bool {
	return r < 0x20 && r != '\n' && r != '\t' || r >= 0x7F && r < 0xA0 || r == '\u2028' || r == '\u2029'
}
