package reference

import (
	"strings"

	"claimtrail/extract"
)

// role is the place of a phrase in its clause as words and tags show it, without a tree.
type role uint8

const (
	other     role = iota
	oblique        // behind a preposition
	possessor      // before 's
	subject        // before the finite verb
	topic          // subject of the first finite verb of its sentence
)

// assignRoles finds subjects: the nearest phrase to the left of a finite verb that no preposition governs.
func (a *analysis) assignRoles() {
	a.first = make([]int32, len(a.Sentences)+1)
	i := 0
	for s := range a.Sentences {
		a.first[s] = int32(i)
		for ; i < len(a.phrases) && a.phrases[i].sent == s; i++ {
			p := &a.phrases[i]
			start := a.Sentences[s].Tokens.Start
			switch {
			case p.End < len(a.Tags) && a.Tags[p.End].XPOS == "POS" && i+1 < len(a.phrases) && a.phrases[i+1].poss == i:
				p.role = possessor
			case p.Start > start && (a.Tags[p.Start-1].XPOS == "IN" || a.Tags[p.Start-1].XPOS == "TO" || a.Tags[p.Start-1].UPOS == "ADP") && !a.subordinator(p.Start-1):
				p.role = oblique
			}
		}
		a.assignSubjects(s, int(a.first[s]), i)
	}
	a.first[len(a.Sentences)] = int32(i)
}

func (a *analysis) subordinator(tok int) bool {
	return a.Tags[tok].UPOS == "SCONJ" || a.is(tok, "that", "if", "because", "while", "although", "though", "whether", "unless", "when")
}

func (a *analysis) assignSubjects(s, from, to int) {
	next := from // first phrase behind the last finite verb
	main := false
	for t := a.Sentences[s].Tokens.Start; t < a.Sentences[s].Tokens.End && next < to; t++ {
		switch a.Tags[t].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
		default:
			continue
		}
		if a.entity[t] >= 0 {
			continue
		}
		last := next
		for last < to && a.phrases[last].End <= t {
			last++
		}
		for k := last - 1; k >= next; k-- {
			p := &a.phrases[k]
			if p.role == oblique || p.role == possessor {
				if p.poss >= 0 && p.role == oblique { // past the possessor of what is skipped
					k = min(k, p.poss)
				}
				continue
			}
			if p.poss >= 0 && a.phrases[p.poss].Start > a.Sentences[s].Tokens.Start && a.prepositionBefore(p.Start) {
				continue
			}
			if k > next && p.Start > 0 && a.Word(p.Start-1) == "(" && p.End < len(a.Tokens) && a.Word(p.End) == ")" { // the short name of what stands before it
				continue
			}
			if k-1 >= next && !p.ownName && p.Start > 0 && a.Word(p.Start-1) == "," && a.phrases[k-1].ownName && a.phrases[k-1].End == p.Start-1 {
				k-- // past an apposition: "O'Hanlon, senior fellow at Brookings, said"
				p = &a.phrases[k]
				if p.role == oblique {
					continue
				}
			}
			p.role = subject
			p.speaks = a.speech(t)
			if !main {
				p.role, main = topic, true
			}
			for k--; k >= next; k-- { // "Mozambique and Nigeria have"
				q := &a.phrases[k]
				if j, ok := a.joined(k); !ok || j != k+1 && a.phrases[j].poss < 0 || a.phrases[j].role != p.role {
					break
				}
				if q.role == other {
					q.role = p.role
				}
			}
			break
		}
		if last > next {
			next = last
		}
	}
}

// speech reports whether the finite verb or auxiliary at token t belongs to a verb of saying.
func (a *analysis) speech(t int) bool {
	for k := t; k < len(a.Tags) && k <= t+3; k++ {
		switch a.Tags[k].UPOS {
		case "VERB":
			return saying[a.Tags[k].Lemma]
		case "AUX", "ADV", "PART":
		default:
			return false
		}
	}
	return false
}

var saying = set(`say add tell claim note explain argue warn write ask insist state declare announce comment conclude continue remark observe reply respond
suggest admit acknowledge deny believe think caution stress point recall`)

func (a *analysis) prepositionBefore(tok int) bool {
	return tok > 0 && a.Tags[tok-1].UPOS == "ADP"
}

// joined reports whether "and" joins phrase i to the next one, and gives that one's index.
func (a *analysis) joined(i int) (int, bool) {
	p := &a.phrases[i]
	if p.role == possessor {
		return 0, false
	}
	t := p.End
	if t < len(a.Tokens) && a.Word(t) == "(" { // past "(GSC)"
		for k := t + 1; k < len(a.Tokens) && k < t+6; k++ {
			if a.Word(k) == ")" {
				t = k + 1
				break
			}
		}
	}
	if t >= len(a.Tokens) || !a.is(t, "and", "&") {
		return 0, false
	}
	return a.next(i, t+1)
}

// human reports whether a phrase denotes one person: an individual or the holder of an office.
func (a *analysis) human(p *phrase) bool {
	if p.plural {
		return false
	}
	if p.class == extract.Individual {
		return true
	}
	return p.class == extract.State && !p.ownName && p.noun != nil && p.noun.sense == office
}

// singular reports whether a phrase takes "it".
func (a *analysis) singular(i int) bool {
	p := &a.phrases[i]
	if a.human(p) || p.class == extract.People || p.class == extract.Individual {
		return false
	}
	if p.ownName {
		e := &a.Entities[a.entity[p.head]]
		return e.Via != extract.ViaDemonym && (!p.plural || e.Kind == extract.Country || e.Kind == extract.Company || e.Kind == extract.International)
	}
	return !p.plural
}

// several reports whether a phrase takes "they", and whether only loosely so: a body of people named in the singular.
func (a *analysis) several(i int) (ok, loosely bool) {
	p := &a.phrases[i]
	if p.ownName {
		e := &a.Entities[a.entity[p.head]]
		switch {
		case p.plural && a.Tags[p.head].XPOS == "NNS": // "the Omani authorities"
			return true, false
		case e.Via == extract.ViaDemonym:
			return p.plural || p.definite, false
		case e.Kind == extract.Group:
			return true, !strings.HasSuffix(a.Word(p.head), "s")
		case e.Kind == extract.Company, e.Kind == extract.Organisation, e.Kind == extract.International:
			return true, true
		}
		return false, false
	}
	if p.plural {
		return true, false
	}
	switch p.class {
	case extract.People:
		return true, false
	case extract.ArmedGroup, extract.OtherBody, extract.Firm:
		return true, true
	}
	return false, false
}
