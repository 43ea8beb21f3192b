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
// The order of work: base noun phrases of the whole document from tags and entities alone (phrase.go), their class and country
// (class.go), their place in the clause (discourse.go), what names say of each other (alias.go) and what definite descriptions
// refer to (description.go); then, with the tree of each parsed sentence, its pronouns (pronoun.go, given.go) and its mentions
// (reference.go).
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
	acts, err := loadActs()
	if err != nil {
		return err
	}
	given, err := loadGiven()
	if err != nil {
		return err
	}
	a := &analysis{Document: d, lex: lex, acts: acts, sexes: given}
	a.findPhrases()
	a.classify()
	a.assignRoles()
	a.out = make([]extract.Mention, 0, len(a.phrases))
	a.linkNames()
	a.describe()
	for s := range d.Sentences {
		if r := d.Sentences[s].Tokens; r.Empty() || !d.Tree.Parsed(r.Start) {
			continue
		}
		a.resolvePronouns(s)
		for i := a.first[s]; i < a.first[s+1]; i++ {
			a.emit(int(i))
		}
	}
	slices.SortStableFunc(a.out, func(x, y extract.Mention) int { return x.Head - y.Head })
	d.Mentions = slices.CompactFunc(a.out, func(x, y extract.Mention) bool { return x.Head == y.Head })
	return nil
}

// Values of analysis.entity for tokens of no entity.
const (
	none  = -1
	dated = -2 // the token belongs to a date
)

// analysis is what is known of one document on the way.
type analysis struct {
	*extract.Document
	lex     *lexicon
	entity  []int32  // of each token: index into Entities, none or dated
	phrases []phrase // base noun phrases in text order; a possessor stands before the phrase it belongs to
	first   []int32  // of each sentence: index of its first phrase; one more at the end
	acts    *acts
	sexes   map[string]byte   // m or f by given name
	owners  []extract.Mention // possessive pronouns of the sentence at hand that were resolved
	out     []extract.Mention

	counted  bool
	dominant string // ISO code of the country the text is about, empty when there is none

	stateNames map[string]string // canonical names of states by entity id, as far as the document has them
}

// emit gives the mentions of phrase i: its head, a title before its name, and the names among its modifiers.
func (a *analysis) emit(i int) {
	p := &a.phrases[i]
	if p.class != extract.NoActor {
		m := a.mention(p)
		a.own(p, &m)
		if e := a.entity[p.head]; e >= 0 && p.ownName {
			a.heads(a.Entities[e].Range, m)
		} else if !p.proper.Empty() {
			a.heads(p.proper, m)
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
		if e < 0 || e == a.entity[p.head] || p.proper.Has(t) {
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

// own completes a party that a resolved pronoun owns: "his government", "its engineers".
func (a *analysis) own(p *phrase, m *extract.Mention) {
	if m.Entity.Country != "" || p.inner == p.Start || p.ownName || p.noun == nil {
		return
	}
	i, ok := slices.BinarySearchFunc(a.owners, p.inner-1, func(o extract.Mention, tok int) int { return o.Head - tok })
	if !ok || a.owners[i].Entity.Country == "" {
		return
	}
	o := &a.owners[i]
	m.Entity.Country = o.Entity.Country
	state := o.Class == extract.State || o.Class == extract.Individual && p.noun.sense != servant
	if !state || p.noun.class != extract.State || p.noun.sense == territory || p.noun.sense == servant && !p.plural {
		return
	}
	m.Class, m.Entity = extract.State, o.Entity
	if o.Class == extract.Individual || o.Entity.ID == "" {
		m.Entity = extract.Entity{Range: o.Entity.Range, Country: o.Entity.Country}
		a.toState(&m.Entity)
	}
	m.Entity.Via = extract.ViaGovernment
	if p.noun.sense == servant {
		m.Entity.Via = extract.ViaDescription
	}
	m.Antecedent, m.By = o.Antecedent, extract.ByDescription
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
	m := extract.Mention{Head: p.head, Class: p.class, Antecedent: p.antecedent, By: p.by}
	if p.made != nil {
		m.Entity = *p.made
		if p.country != "" {
			m.Entity.Country = p.country
		}
		return m
	}
	if p.denoted >= 0 {
		m.Entity = a.Entities[p.denoted]
		if p.class == extract.State {
			a.toState(&m.Entity)
		}
		m.Entity.Via = p.via
	}
	if m.Entity.Country == "" {
		m.Entity.Country = p.country
	}
	return m
}

// toState makes the entity of a leader or of a town that of its state. The state's name is the one it has elsewhere in the
// document, else its code.
func (a *analysis) toState(e *extract.Entity) {
	switch e.Kind {
	case extract.Country, extract.Government, extract.Agency:
		return
	}
	if a.stateNames == nil {
		a.stateNames = make(map[string]string)
		for i := range a.Entities {
			if s := &a.Entities[i]; s.Kind == extract.Country || s.Kind == extract.Government {
				a.stateNames[s.ID] = s.Name
			}
		}
	}
	e.ID, e.Kind, e.Name = "iso:"+e.Country, extract.Country, e.Country
	if name, ok := a.stateNames[e.ID]; ok {
		e.Name = name
	}
}
