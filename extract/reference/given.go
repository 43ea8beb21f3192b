package reference

import (
	_ "embed"
	"strings"
	"sync"

	"claimtrail/extract"
	"claimtrail/extract/internal/list"
)

//go:embed data/given.tsv
var givenTSV string

// loadGiven decodes the embedded list of given names once: m or f by name.
var loadGiven = sync.OnceValues(func() (map[string]byte, error) { return parseGiven("given.tsv", givenTSV) })

// parseGiven decodes the list. It reports every fault at once, one a line, as "file:line: message".
func parseGiven(file, text string) (map[string]byte, error) {
	given := make(map[string]byte, 512)
	err := list.Read(file, text, 2, 2, func(cell []string, fault list.Fault) {
		name, sex := cell[0], cell[1]
		switch {
		case name == "" || sex != "m" && sex != "f":
			fault("want a name and m or f")
			return
		case given[name] != 0:
			fault("%q is listed twice", name)
		}
		given[name] = sex[0]
	})
	return given, err
}

// sexOf is m or f when a title, a form of address, a noun or the given name of a phrase says the sex of a person, else 0.
func (a *analysis) sexOf(p *phrase) byte {
	at := p.head
	if p.title >= 0 {
		at = p.title
	}
	switch noun := strings.ToLower(a.Tags[at].Lemma); {
	case women[noun]:
		return 'f'
	case men[noun]:
		return 'm'
	}
	if !p.isName() {
		return 0
	}
	start := a.nameOf(p).Start
	for t := max(start-1, 0); t <= start; t++ {
		switch strings.TrimSuffix(a.low(t), ".") {
		case "mrs", "ms", "miss", "madame":
			return 'f'
		case "mr", "sir", "lord":
			return 'm'
		}
	}
	name := a.RangeText(a.nameOf(p))
	switch {
	case p.denoted >= 0 && a.Entities[p.denoted].Kind == extract.Person:
		name = a.Entities[p.denoted].Name
	case p.made != nil:
		name = p.made.Name
	}
	first, _, _ := strings.Cut(name, " ")
	return a.sexes[first]
}

// women and men list nouns that say somebody's sex.
var (
	women = set(`woman girl mother wife daughter sister widow queen princess businesswoman spokeswoman congresswoman chairwoman saleswoman niece aunt actress servicewoman mum mom lady`)
	men   = set(`man boy father husband son brother king prince emir sultan businessman spokesman congressman chairman salesman nephew uncle imam monk bishop pope priest ayatollah serviceman dad gentleman`)
)
