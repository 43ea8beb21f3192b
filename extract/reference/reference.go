// Package reference says which noun phrases can denote a party, what sort of party, and which one: by its name, by a
// demonym or an office that stands for a state, or by an antecedent.
//
// Rules of this package:
//   - a wrong antecedent is worse than none: where two candidates are about as good, nothing is resolved;
//   - what a sentence is given depends on its own tree, and on the words, tags and entities of the others, never on their
//     trees: the output for a sentence is the same whether or not its neighbours were parsed;
//   - word knowledge is data (data/*.tsv), what it means is code;
//   - the work is linear in the length of the text: a search looks back over a bounded number of phrases.
//
// The order of work: base noun phrases of the whole document from tags alone (phrase.go), their class and country
// (class.go), names and short names (alias.go), then for each parsed sentence its mentions (reference.go), with pronouns
// (pronoun.go) and definite descriptions (description.go).
package reference

import (
	"slices"

	"claimtrail/extract"
)

// Stage fills Document.Mentions for the sentences that have a tree.
func Stage() extract.Stage {
	return extract.Stage{
		Name:  "reference",
		Doc:   "noun phrases to the parties they denote",
		Needs: []extract.Layer{extract.SentenceLayer, extract.TagLayer, extract.EntityLayer, extract.TreeLayer},
		Gives: extract.MentionLayer,
		Run:   run,
	}
}

func run(d *extract.Document) error {
	lex, err := loadLexicon()
	if err != nil {
		return err
	}
	a := &analysis{Document: d, lex: lex}
	a.findPhrases()
	a.classify()
	for i := range a.phrases {
		a.emit(i)
	}
	slices.SortStableFunc(a.out, func(x, y extract.Mention) int { return x.Head - y.Head })
	d.Mentions = slices.CompactFunc(a.out, func(x, y extract.Mention) bool { return x.Head == y.Head })
	return nil
}

// analysis is what is known of one document on the way.
type analysis struct {
	*extract.Document
	lex     *lexicon
	entity  []int32  // of each token: index into Entities, -1 for none
	phrases []phrase // base noun phrases in text order; a possessor stands before the phrase it belongs to
	out     []extract.Mention
}

// emit gives the mentions of phrase i: its head, a title before its name, and the names among its modifiers.
func (a *analysis) emit(i int) {
	p := &a.phrases[i]
	if !a.Tree.Parsed(p.head) {
		return
	}
	if p.class != extract.NoActor {
		m := a.mention(p)
		if e := a.entity[p.head]; e >= 0 && p.ownName {
			a.heads(a.Entities[e].Range, m)
		} else {
			m.Head = p.head
			a.out = append(a.out, m)
		}
		if p.title >= 0 {
			m.Head = p.title
			a.out = append(a.out, m)
		}
	}
	for t := p.inner; t < p.head; t++ {
		e := a.entity[t]
		if e < 0 || e == a.entity[p.head] {
			continue
		}
		ent := &a.Entities[e]
		switch c := a.classOf(ent); {
		case c == extract.NoActor:
		case c == extract.Place && ent.Kind == extract.Country:
			a.heads(ent.Range, extract.Mention{Class: c, Entity: extract.Entity{Country: ent.Country}})
		default:
			a.heads(ent.Range, extract.Mention{Class: c, Entity: *ent})
		}
		t = ent.Range.End - 1
	}
}

// heads gives mention m to the head token of a name; where the tree has torn the name, to each of its heads.
func (a *analysis) heads(r extract.Range, m extract.Mention) {
	for t := r.Start; t < r.End; t++ {
		if h := a.Tree.Head(t); !r.Has(h) {
			m.Head = t
			a.out = append(a.out, m)
		}
	}
}

// mention is what the words of phrase p themselves say.
func (a *analysis) mention(p *phrase) extract.Mention {
	m := extract.Mention{Head: p.head, Class: p.class}
	if p.denoted >= 0 {
		m.Entity = a.Entities[p.denoted]
		if p.class == extract.State && m.Entity.Kind == extract.Person {
			a.toState(&m.Entity)
		}
		m.Entity.Via = p.via
	}
	if m.Entity.Country == "" {
		m.Entity.Country = p.country
	}
	return m
}

// toState makes the entity of a leader that of the state. The state's name is the one it has elsewhere in the document.
func (a *analysis) toState(e *extract.Entity) {
	e.ID, e.Kind = "iso:"+e.Country, extract.Country
	for i := range a.Entities {
		if s := &a.Entities[i]; s.Kind == extract.Country && s.ID == e.ID {
			e.Name = s.Name
			return
		}
	}
}
