package entity

import (
	"embed"
	"fmt"
	"sort"
	"strings"
	"sync"

	"claimtrail/extract"
	"claimtrail/extract/internal/list"
)

//go:embed data/*.tsv
var files embed.FS

// tables are the embedded tables, decoded at the first call.
var tables = sync.OnceValues(func() (*gazetteer, error) {
	return load(func(name string) (string, error) {
		b, err := files.ReadFile("data/" + name + ".tsv")
		return string(b), err
	})
})

// entry is one line of a table.
type entry struct {
	kind              extract.EntityKind
	id, name, country string
	table             string
}

// form is one way in which an entry is written.
type form struct {
	text    string
	entry   int32
	next    int32 // next form with the same slot, -1 for none
	via     extract.Via
	article bool // only after "the"
}

// ruler is the country of the last leader of a surname.
type ruler struct{ country, since, until string }

// gazetteer holds all tables, searched by the first word of a form.
type gazetteer struct {
	entries []entry
	forms   []form
	slots   []int32 // first form by key, -1 for none
	traps   map[string]*trap
	states  map[string]string // names of countries by code
	rulers  map[string]ruler  // leaders by surname, for "the X regime"

	official            map[string][]string // heads of governmental bodies by their first word: lists of words
	officialModifiers   map[string]bool
	officialTopics      map[string]bool
	orgs                map[string]orgWord
	given, family       map[string]bool
	titles              map[string]bool
	vesselNouns, weapon map[string]bool
	other               map[string]bool               // words that no name of a person holds
	nouns               map[string]extract.EntityKind // nouns that say what the name beside them is
	people, things      map[string]bool               // nouns of people whatever they end in, and nouns in -er and -or that are none
	arms                []string                      // pieces of words that show that an article is about arms
}

// kinds of the tables of names, in the order in which they are read; an earlier table wins where two hold the same form.
var nameTables = []struct {
	file string
	kind extract.EntityKind
}{
	{"bodies", extract.International},
	{"agencies", extract.Agency},
	{"governments", extract.Government},
	{"groups", extract.Group},
	{"persons", extract.Person},
	{"companies", extract.Company},
	{"media", extract.Media},
	{"institutes", extract.ThinkTank},
	{"organisations", extract.Organisation},
	{"products", extract.Product},
	{"facilities", extract.Facility},
	{"regions", extract.Region},
	{"cities", extract.City},
}

// described are the lists of words.tsv with nouns that say what the name beside them is.
var described = map[string]extract.EntityKind{
	"firm": extract.Company, "group": extract.Group, "medium": extract.Media, "institute": extract.ThinkTank,
	"body": extract.Organisation,
}

func load(read func(table string) (string, error)) (*gazetteer, error) {
	g := &gazetteer{
		entries: make([]entry, 0, 4096), forms: make([]form, 0, 8192), slots: make([]int32, 1<<14), traps: make(map[string]*trap, 512),
		states: make(map[string]string, 256), rulers: make(map[string]ruler, 512),
	}
	for i := range g.slots {
		g.slots[i] = -1
	}
	var fault error
	rows := func(table string, columns int, each func(cell []string)) {
		text, err := read(table)
		if err != nil && fault == nil {
			fault = err
		}
		if err := list.Read(table+".tsv", text, columns, columns, func(cell []string, _ list.Fault) { each(cell) }); err != nil && fault == nil {
			fault = err
		}
	}

	g.official, g.officialModifiers, g.officialTopics = map[string][]string{}, map[string]bool{}, map[string]bool{}
	g.orgs = make(map[string]orgWord, 512)
	g.given, g.family, g.titles = make(map[string]bool, 2048), make(map[string]bool, 256), make(map[string]bool, 256)
	g.vesselNouns, g.weapon, g.other = map[string]bool{}, map[string]bool{}, map[string]bool{}
	g.people, g.things = map[string]bool{}, map[string]bool{}
	g.nouns = map[string]extract.EntityKind{}
	rows("official", 2, func(c []string) {
		for _, w := range cells(c[1]) {
			switch c[0] {
			case "head":
				first, _, _ := strings.Cut(w, " ")
				g.official[first] = append(g.official[first], w)
			case "modifier":
				g.officialModifiers[w] = true
			case "topic":
				g.officialTopics[w] = true
			}
		}
	})
	rows("orgwords", 3, func(c []string) {
		for _, w := range cells(c[2]) {
			g.orgs[w] = orgWord{extract.EntityKind(c[0]), c[1]}
		}
	})
	rows("words", 2, func(c []string) {
		if c[0] == "arms" {
			g.arms = strings.Fields(c[1])
			return
		}
		if kind, ok := described[c[0]]; ok {
			for w := range strings.FieldsSeq(c[1]) {
				g.nouns[w] = kind
			}
			return
		}
		set := map[string]map[string]bool{"given": g.given, "family": g.family, "title": g.titles, "vessel": g.vesselNouns, "weapon": g.weapon, "other": g.other, "people": g.people, "things": g.things}[c[0]]
		if set == nil && fault == nil {
			fault = fmt.Errorf("words.tsv: no list is called %q", c[0])
			return
		}
		for w := range strings.FieldsSeq(c[1]) {
			set[w] = true
		}
	})

	rows("countries", 7, func(c []string) {
		at := g.entry(entry{extract.Country, "iso:" + c[0], c[1], c[0], "countries"})
		g.states[c[0]] = c[1]
		g.form(c[1], at, extract.ViaName)
		g.list(c[2], at, extract.ViaName)
		g.list(c[3], at, extract.ViaAcronym)
		g.list(c[4], at, extract.ViaDemonym)
		g.list(c[5], at, extract.ViaCapital)
		g.list(c[6], at, extract.ViaCapital)
	})
	rows("leaders", 7, func(c []string) {
		at := g.entry(entry{extract.Person, "name:" + c[1], c[1], c[0], "leaders"})
		g.form(c[1], at, extract.ViaName)
		g.list(c[2], at, extract.ViaName)
		g.list(c[3], at, extract.ViaName)
		if name := g.surname(c[1]); name != "" {
			r := g.rulers[name]
			if r.country == "" || c[6] == "" && r.until != "" || (c[6] == "") == (r.until == "") && c[5] > r.since {
				g.rulers[name] = ruler{c[0], c[5], c[6]}
			}
		}
	})
	for _, t := range nameTables {
		rows(t.file, 5, func(c []string) {
			e, via := entry{t.kind, "name:" + c[0], c[0], c[3], t.file}, extract.ViaName
			switch {
			case t.kind == extract.Government: // stands for its state
				e.id, e.name, via = "iso:"+c[3], g.states[c[3]], extract.ViaGovernment
			case c[4] != "":
				e.id = "wd:" + c[4]
			}
			at := g.entry(e)
			g.form(c[0], at, via)
			g.list(c[1], at, via)
			if t.kind == extract.Product {
				g.plurals(c, at)
			}
			if via == extract.ViaName {
				via = extract.ViaAcronym
			}
			g.list(c[2], at, via)
		})
	}
	rows("traps", 8, func(c []string) {
		g.traps[c[0]] = &trap{cells(c[1]), cells(c[2]), cells(c[3]), cells(c[4]), cells(c[5]), extract.EntityKind(c[6]), c[7]}
	})
	for i := range g.forms { // the plural of a trapped name is trapped as it is
		if one, ok := strings.CutSuffix(g.forms[i].text, "s"); ok && g.entries[g.forms[i].entry].kind == extract.Product && g.traps[one] != nil && g.traps[g.forms[i].text] == nil {
			g.traps[g.forms[i].text] = g.traps[one]
		}
	}
	for _, heads := range g.official { // longest first
		sort.SliceStable(heads, func(i, j int) bool { return len(heads[i]) > len(heads[j]) })
	}
	return g, fault
}

func (g *gazetteer) entry(e entry) int32 {
	g.entries = append(g.entries, e)
	return int32(len(g.entries) - 1)
}

// list adds the forms of a cell. The plural of a demonym in -an or -i is made here.
func (g *gazetteer) list(cell string, at int32, via extract.Via) {
	for cell != "" {
		var text string
		text, cell, _ = strings.Cut(cell, ";")
		g.form(text, at, via)
		if via == extract.ViaDemonym && (strings.HasSuffix(text, "an") || strings.HasSuffix(text, "i")) {
			g.form(text+"s", at, via)
		}
	}
}

// plurals adds the plurals of a product's forms that end in a name: "Strelas", "Super Tucanos", but no "Milan missiles".
func (g *gazetteer) plurals(c []string, at int32) {
	for _, f := range append([]string{c[0]}, cells(c[1])...) {
		last := f[strings.LastIndexByte(f, ' ')+1:]
		if capitalised(last) && !strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "-class") && g.exact(f+"s") == nil {
			g.form(f+"s", at, extract.ViaName)
		}
	}
}

func (g *gazetteer) form(text string, at int32, via extract.Via) {
	f := form{text: text, entry: at, via: via}
	if rest, ok := strings.CutPrefix(text, "the "); ok {
		f.text, f.article = rest, true
	}
	slot := &g.slots[key(f.text)&uint32(len(g.slots)-1)]
	f.next = *slot
	*slot = int32(len(g.forms))
	g.forms = append(g.forms, f)
}

func cells(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ";")
}

// listed is the longest form of the tables that starts at token i, ends with a token of the sentence and passes its trap.
func (s *scanner) listed(i int) (extract.Entity, bool) {
	d, g := s.d, s.g
	w := s.word(i)
	if w == "" {
		return extract.Entity{}, false
	}
	at := g.slots[key(w)&uint32(len(g.slots)-1)]
	if at < 0 {
		return extract.Entity{}, false
	}
	from := d.Tokens[i].Start
	text := d.Text[from:d.Tokens[s.end-1].End]
	anyCase := s.caps || i == s.start && len(w) > 2 && allCaps(w) // a headline in capitals, a dateline
	best, end, last := -1, 0, 0
	for ; at >= 0; at = g.forms[at].next {
		f := &g.forms[at]
		n := match(f.text, text, false)
		if n < 0 && anyCase {
			n = match(f.text, text, true)
		}
		// of two forms of the same length the one that was read first wins: it comes later in the list
		if n < 0 && g.entries[f.entry].kind == extract.Media && strings.Count(f.text, " ") > 1 && !strings.HasPrefix(f.text, "The ") {
			n = match(f.text, text, true) // careless copy: "wall street journal", never "the hill"
		}
		if n < len(w) || n < end || f.article && !strings.EqualFold(s.word(i-1), "the") {
			continue
		}
		if k := s.tokenEnd(i, from+n); k > i && !(f.article && s.nameWord(k)) && s.titular(f, i, k) {
			best, end, last = int(at), n, k
		}
	}
	if best < 0 {
		return extract.Entity{}, false
	}
	return s.entity(&g.forms[best], extract.Range{Start: i, End: last})
}

// titular reports whether a form such as "The Australian" or "The Hill" is a title here: inside a sentence its capital says so, at
// the start of one the word behind it must be a verb or a mark.
func (s *scanner) titular(f *form, i, end int) bool {
	if !strings.HasPrefix(f.text, "The ") || i > s.start && !s.caps && !s.title || end > i+2 {
		return true
	}
	u := s.upos(end)
	return u == "VERB" || u == "PUNCT" || u == "PART"
}

// exact is the entry that has text as a form, or nil.
func (g *gazetteer) exact(text string) *entry {
	for at := g.slots[key(text)&uint32(len(g.slots)-1)]; at >= 0; at = g.forms[at].next {
		if g.forms[at].text == text {
			return &g.entries[g.forms[at].entry]
		}
	}
	return nil
}

// tokenEnd is the token behind the one that ends at byte end, searched from token i; -1 when none ends there.
func (s *scanner) tokenEnd(i, end int) int {
	for ; i < s.end && s.d.Tokens[i].End <= end; i++ {
		if s.d.Tokens[i].End == end {
			return i + 1
		}
	}
	return -1
}

// entity is the reading of form f at r, unless its trap or its tag speaks against it.
func (s *scanner) entity(f *form, r extract.Range) (extract.Entity, bool) {
	e := &s.g.entries[f.entry]
	found := extract.Entity{Range: r, Kind: e.kind, ID: e.id, Name: e.name, Country: e.country, Via: f.via, Rule: e.table}
	if r.Len() == 1 && s.plainWord(r.Start, f.via) {
		return extract.Entity{}, false
	}
	if t, ok := s.g.traps[f.text]; ok {
		if kind, country, caught := t.catch(s, r); caught {
			if kind == "" {
				return extract.Entity{}, false
			}
			found.Kind, found.Country, found.ID, found.Via, found.Rule = kind, country, "name:"+f.text, extract.ViaName, "traps"
			found.Name = f.text
		}
	}
	return found, true
}
