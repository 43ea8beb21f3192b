package tag

import (
	"strings"

	"claimtrail/extract"
)

// nameAsPlural reports whether what is tagged as a plural at the beginning of a sentence is a name: no noun is known that it could be the plural of, and the
// verb is in the singular ("Siemens says").
func (m *Model) nameAsPlural(d *extract.Document, s extract.Range) bool {
	t := s.Start
	if t+1 >= s.End || d.Tags[t].XPOS != "NNS" || !capital(d.Word(t)) || casing(d, s) != 0 || m.known('n', []byte(d.Tags[t].Lemma), "") {
		return false
	}
	return d.Tags[t+1].XPOS == "VBZ" || d.Word(t+1) == "was"
}

// nameAsSingular reports whether what is tagged as a singular at the beginning of a sentence is a name: the noun is unknown, and a verb in the active or a
// comma stands right behind it ("Velmar armed Chad").
func (m *Model) nameAsSingular(d *extract.Document, s extract.Range) bool {
	t := s.Start
	if t+2 >= s.End || d.Tags[t].XPOS != "NN" || !capital(d.Word(t)) || casing(d, s) != 0 || m.known('n', []byte(strings.ToLower(d.Word(t))), "") {
		return false
	}
	switch d.Tags[t+1].XPOS {
	case "VBD", "VBZ", "MD", "VBN":
		return d.Tags[t+1].Lemma != "be"
	case ",":
		return d.Tags[t+2].XPOS == "DT" || d.Tags[t+2].XPOS == "WDT"
	}
	return false
}

// capital reports whether a word begins with a capital letter of ASCII.
func capital(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' }

// openingNames makes names of the common nouns, adjectives and verb forms that open a sentence when the document has the same spelling as a name in the
// middle of one, and never without its capital: elsewhere in a document is where an ambiguous capital is told (Mikheev 2002, the document-centered
// approach).
func openingNames(d *extract.Document) {
	opening := map[string][]int{}
	for _, s := range d.Sentences {
		t := s.Tokens.Start
		for t+1 < s.Tokens.End && d.Tags[t].UPOS == "PUNCT" { // a quotation mark, a dash
			t++
		}
		if t+1 >= s.Tokens.End || len(d.Word(t)) < 4 || !capital(d.Word(t)) || casing(d, s.Tokens) != 0 {
			continue
		}
		switch d.Tags[t].XPOS {
		case "JJ":
			if strings.HasPrefix(d.Tags[t+1].XPOS, "NN") || d.Tags[t+1].XPOS == "JJ" { // "Republican voters"
				continue
			}
			opening[d.Word(t)] = append(opening[d.Word(t)], t)
		case "NN", "NNS", "VB", "VBG", "VBN", "VBD", "VBZ", "VBP", "RB", "FW":
			opening[d.Word(t)] = append(opening[d.Word(t)], t)
		}
	}
	if len(opening) == 0 {
		return
	}
	small := map[string]string{}
	for w := range opening {
		small[strings.ToLower(w)] = w
	}
	named := map[string]bool{}
	for _, s := range d.Sentences {
		headline := casing(d, s.Tokens) != 0
		for t := s.Tokens.Start; t < s.Tokens.End; t++ {
			w := d.Word(t)
			if form, ok := small[w]; ok && form != w {
				delete(opening, form)
			}
			if _, ok := opening[w]; ok && !headline && d.Tags[t].XPOS == "NNP" && t > s.Tokens.Start && d.Tags[t-1].UPOS != "PUNCT" && d.Tags[t-1].UPOS != "PROPN" && !(t+1 < s.Tokens.End && d.Tags[t+1].UPOS == "PROPN") {
				named[w] = true
			}
		}
	}
	for w, at := range opening {
		if !named[w] {
			continue
		}
		for _, t := range at {
			d.Tags[t] = extract.Tag{UPOS: "PROPN", XPOS: "NNP", Lemma: w}
		}
	}
}

// smallNames makes common nouns of the words without a capital that were tagged as names and end the phrase that an adjective of a place opens
// ("Crimean barley").
func (m *Model) smallNames(d *extract.Document) {
	var fold []byte
	for _, s := range d.Sentences {
		for t := s.Tokens.Start + 1; t < s.Tokens.End; t++ {
			if d.Tags[t].UPOS != "PROPN" || !ofPlace(d.Word(t-1)) || t+1 < s.Tokens.End && d.Tags[t+1].UPOS == "PROPN" {
				continue
			}
			if w := d.Word(t); len(w) > 3 && w[0] >= 'a' && w[0] <= 'z' {
				p := pos{upos: "NOUN", xpos: "NN"}
				if strings.HasSuffix(w, "s") {
					p.xpos = "NNS"
				}
				d.Tags[t] = extract.Tag{UPOS: p.upos, XPOS: p.xpos, Lemma: m.lemma(w, p, &fold)}
			}
		}
	}
}

// ofPlace reports whether a word looks like the adjective of a place.
func ofPlace(w string) bool {
	if len(w) < 6 || !capital(w) {
		return false
	}
	switch w[len(w)-3:] {
	case "ian", "ean", "ese", "ish":
		return true
	}
	return false
}
