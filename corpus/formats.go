package corpus

import (
	"bytes"
	"fmt"
	"strings"
)

// format is one way in which bytes hold articles. A format that holds one article gives it in article; a format that holds
// many gives them one by one in split, as items of other formats or of its own.
//
// To add a format, write its file and add its line to formats.
type format struct {
	name    string                         // media type
	exts    []string                       // of file names, with the dot
	sniff   func(head []byte) bool         // recognises the first bytes, up to peekBytes; nil: by name only
	split   func(*stream, *Options, yield) // streams the items of a container; nil for a format that holds one article
	article func(*Item) (*Article, error)  // parses one item
}

// yield hands over the next item or the reject in its place, and says whether to go on.
type yield func(Item, error) bool

// formats is every format, in the order in which they sniff; the last takes any text.
var formats = []*format{
	warc,
	jsonl,
	page,
	markdown,
	plain,
}

// Extensions of text files that hold no article, with what they are. Pages saved with "everything" bring many along.
var noArticle = map[string]string{
	".css": "a style sheet", ".js": "a script", ".mjs": "a script", ".map": "a source map", ".svg": "an SVG image",
	".csv": "a table (CSV)", ".tsv": "a table (TSV)", ".yaml": "YAML data", ".yml": "YAML data", ".toml": "TOML data",
	".log": "a log", ".ini": "settings", ".sh": "a script", ".py": "source code", ".go": "source code", ".php": "source code",
	".sql": "SQL", ".vtt": "subtitles", ".srt": "subtitles", ".ics": "a calendar", ".bib": "a bibliography", ".tex": "TeX",
}

// detect gives the format of a stream: the one that was asked for, or by extension, or by the first bytes.
func detect(s *stream, o *Options) (*format, error) {
	if o.Format != "" {
		return lookup(o.Format)
	}
	head, err := s.r.Peek(peekBytes)
	if len(head) == 0 {
		if err != nil && err.Error() != "EOF" {
			return nil, err
		}
		return nil, &fault{AtExtract, fmt.Errorf("empty file")}
	}
	if kind := binaryKind(head); kind != "" {
		return nil, &fault{AtDecode, fmt.Errorf("not text but %s", kind)}
	}
	if kind := noArticle[s.ext]; kind != "" {
		return nil, &fault{AtParse, fmt.Errorf("%s, not an article (by its extension %s)", kind, s.ext)}
	}
	var sniffed *format
	for _, f := range formats {
		if f.sniff != nil && f.sniff(head) {
			sniffed = f
			break
		}
	}
	for _, f := range formats {
		for _, e := range f.exts {
			if e != s.ext {
				continue
			}
			// A page that was saved as text is still a page; text that was saved as a page is text.
			if f == plain && sniffed == page || f == page && !bytes.ContainsRune(head, '<') {
				return other(f), nil
			}
			return f, nil
		}
	}
	if sniffed != nil {
		return sniffed, nil
	}
	if bytes.HasPrefix(trimSpace(head), []byte("<?xml")) {
		return nil, &fault{AtParse, fmt.Errorf("XML that is neither a page nor any other known format")}
	}
	return plain, nil
}

func other(f *format) *format {
	if f == plain {
		return page
	}
	return plain
}

// lookup finds a format by media type or by the part behind the slash: "text/html", "html".
func lookup(name string) (*format, error) {
	for _, f := range formats {
		if _, short, _ := strings.Cut(f.name, "/"); name == f.name || name == short {
			return f, nil
		}
	}
	return nil, &fault{AtOpen, fmt.Errorf("unknown format %q", name)}
}

// Formats lists the names that Options.Format takes.
func Formats() []string {
	var names []string
	for _, f := range formats {
		_, short, _ := strings.Cut(f.name, "/")
		names = append(names, short)
	}
	return names
}

// trimSpace takes white space and a byte order mark off the front.
func trimSpace(head []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n\f")
}
