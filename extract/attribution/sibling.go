package attribution

import (
	"slices"

	"claimtrail/extract"
)

// Siblings: the claims that make up one accusation. A lead says that prosecutors accuse a haulier of supplying a militia, the next paragraphs that Jan
// Berg sold it trucks and sent it tyres: an answer to the accusation answers all of them.

// reachAccusation is how many paragraphs before an answer the accusation may begin.
const reachAccusation = 7

// withSiblings adds to the claims of out those of the same accusation.
func (a *analysis) withSiblings(x answer, out []int, next int, verdicts []extract.Verdict) []int {
	whole := !x.open && !x.own && !x.here && !x.near && !x.such && !x.event && !x.words && (x.deed < 0 || x.plural) && x.para == ""
	if len(out) == 0 || !whole && !(x.all && x.kind == extract.Denies) {
		return out
	}
	d := a.d
	found := slices.Clone(out)
	for ci := max(0, next-window); ci < next; ci++ {
		c, v := &d.Claims[ci], &verdicts[ci]
		gap := a.paragraphOf(x.head) - a.paragraphOf(c.Head)
		if x.deed >= 0 && c.Head < x.head && gap <= reachAccusation && !slices.Contains(out, ci) && a.answers(x, ci, verdicts) { // "denied carrying any cargo"
			out = append(out, ci)
			continue
		}
		if c.Head >= x.head || a.isRefuted(v) || len(v.Sources) == 0 || slices.Contains(out, ci) || a.standsBy(v, x.source.Head) || gap > reachAccusation ||
			len(x.topics) > 0 && !a.isAbout(c, x.topics) || x.deed >= 0 && !a.isSameDeed(c, x.deed) {
			continue
		}
		if slices.ContainsFunc(found, func(i int) bool {
			o := &d.Claims[i]
			if x.all && x.kind == extract.Denies && gap <= reachOwn && (a.sameDealing(c, o, -1) > 0 || len(c.Suppliers) == 0 && d.SentenceOf(c.Head) == d.SentenceOf(o.Head) && v.Status == verdicts[i].Status) {
				return true
			}
			if !whole || !a.sameAccuser(v, &verdicts[i]) {
				return false
			}
			return x.plea && gap <= reachOwn || a.answers(x, ci, verdicts) && (x.plural && gap <= reachOwn || a.sameGoods(c, o)) || a.spellsOut(c, o)
		}) {
			out = append(out, ci)
		}
	}
	return out
}

// accusers are nouns of those who bring a case, and of its papers, who say one thing.
var accusers = set("prosecutor prosecution indictment complaint attorney state court police charge tribunal investigator")

// sameAccuser reports whether two verdicts rest on one accuser: a source in common, or the law; a charge that nobody is said to bring may be anybody's.
func (a *analysis) sameAccuser(x, y *extract.Verdict) bool {
	if len(x.Sources) == 0 || len(y.Sources) == 0 {
		return false
	}
	s, t := x.Sources[len(x.Sources)-1], y.Sources[len(y.Sources)-1]
	if a.sharedSource(x, y) || a.isObtainedBy(s, t) || a.isObtainedBy(t, s) || s.Kind == extract.GovernmentSource && t.Kind == extract.GovernmentSource && a.party(s.Head).country != "" && a.party(s.Head).country == a.party(t.Head).country {
		return true
	}
	return a.accusesByLaw(x) && a.accusesByLaw(y)
}

// isObtainedBy reports whether the phrase of source s, a document, names source t: "papers obtained by the broadcaster".
func (a *analysis) isObtainedBy(s, t extract.Source) bool {
	const longest = 15 // tokens
	if s.Kind != extract.DocumentSource || s.Head < 0 || t.Head < 0 || !a.tree().Parsed(s.Head) {
		return false
	}
	for k := s.Head + 1; k < min(a.tree().Subtree(s.Head).End, s.Head+longest); k++ {
		if a.nominal(k) && a.sameParty(k, t.Head) {
			return true
		}
	}
	return false
}

// accusesByLaw reports whether a verdict is a charge that nobody is said to bring, or that the law brings.
func (a *analysis) accusesByLaw(v *extract.Verdict) bool {
	if n := len(v.Sources); n > 0 && v.Status == extract.Alleged && v.Sources[n-1].Kind == extract.UnspecifiedSource {
		return true
	}
	return slices.ContainsFunc(v.Sources, func(s extract.Source) bool {
		for t := s.Range.Start; t < s.Range.End; t++ {
			if accusers[a.lemma(t)] {
				return true
			}
		}
		return false
	})
}

// spellsOut reports whether of two claims of one accuser the later may be what the earlier says: the goods agree, of the parties one is the same, or is
// first described and then named ("a Peruvian haulier", "Jan Berg"), and none is somebody else.
func (a *analysis) spellsOut(c, o *extract.Claim) bool {
	if c.Head > o.Head {
		c, o = o, c
	}
	if family(c.Relation) != family(o.Relation) || !a.sameGoods(c, o) {
		return false
	}
	named := func(xs, ys []extract.Argument) bool {
		return slices.ContainsFunc(xs, func(g extract.Argument) bool {
			return slices.ContainsFunc(ys, func(h extract.Argument) bool { return a.isNamedLater(g.Head, h.Head) })
		})
	}
	if named(c.Suppliers, o.Suppliers) && a.isNear(c.Head, o.Head) && len(o.Items) > 0 {
		return true // "A Danish firm supplied pumps to a Syrian plant. Velmar sold the pumps to a dealer in Beirut"
	}
	same := false
	for _, pair := range [][2][]extract.Argument{{c.Suppliers, o.Suppliers}, {c.Recipients, o.Recipients}} {
		switch {
		case len(pair[0]) == 0 || len(pair[1]) == 0:
		case a.common(pair[0], pair[1]) > 0, a.sameNoun(pair[0], pair[1]), named(pair[0], pair[1]):
			same = true
		case a.areTwo(pair[0][0].Head, pair[1][0].Head):
			return false
		}
	}
	return same
}

// isNamedBeside reports whether head is, or speaks for, the supplier in a claim near claim ci that spells it out.
func (a *analysis) isNamedBeside(ci, head int, verdicts []extract.Verdict) bool {
	const near = 4 // claims
	for k := max(0, ci-near); k <= min(len(a.d.Claims)-1, ci+near); k++ {
		c := &a.d.Claims[k]
		if by := (&extract.Claim{Suppliers: c.Suppliers}); k != ci && (a.isParty(by, head) || a.speaksFor(by, head)) && a.sameAccuser(&verdicts[ci], &verdicts[k]) && a.spellsOut(&a.d.Claims[ci], c) {
			return true
		}
	}
	return false
}

// isNamedLater reports whether the indefinite noun g, or the government of nobody named, may be whom h names: both are people, or firms, or bodies, and of
// one country.
func (a *analysis) isNamedLater(g, h int) bool {
	m, n := a.d.MentionAt(g), a.d.MentionAt(h)
	p, q := a.party(g).country, a.party(h).country
	if a.upos(g) != "NOUN" || !a.tree().Parsed(g) || m == nil || p != "" && q != "" && p != q {
		return false
	}
	definite := a.isDefinite(g)
	person := func(c extract.ActorClass) bool { return c == extract.Individual || c == extract.People }
	body := func(c extract.ActorClass) bool { return c == extract.Firm || c == extract.OtherBody }
	switch {
	case m.Class == extract.State:
		return definite && p == "" && n != nil && n.Class == extract.State
	case definite || !a.isIndefinite(g) && a.xpos(g) != "NNS":
		return false
	case n == nil:
		return a.upos(h) == "PROPN" && (person(m.Class) || body(m.Class))
	}
	return person(m.Class) && person(n.Class) || body(m.Class) && body(n.Class)
}

// areTwo reports whether parties g and h are two: of two countries, or with two names and neither of them a state or place.
func (a *analysis) areTwo(g, h int) bool {
	p, q := a.party(g), a.party(h)
	if p.country != "" && q.country != "" {
		return p.country != q.country
	}
	place := func(t int) bool {
		m := a.d.MentionAt(t)
		return m != nil && (m.Class == extract.Place || m.Class == extract.State)
	}
	return len(a.nameOf(g)) > 0 && len(a.nameOf(h)) > 0 && !place(g) && !place(h)
}
