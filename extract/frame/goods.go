package frame

import (
	"slices"

	"claimtrail/extract"
)

// The state after which goods are called, where they are traded.

// whoseGoods says what the nationality before the goods of a noun of taking tells: "Chadian copper imports" are Chad's own, or of copper from Chad. They
// are what the goods are called where somebody else takes them ("Peru's Chadian copper imports", "the refiner raised Chadian oil imports") or keeps them
// out ("Peru's duty on Chadian copper imports"), and where Chad is one of those who sell such goods to the world. Of manufactures either may be meant.
// What goods are called says who made them, and not who gave them to the holder.
func (a *analysis) whoseGoods(n int, noun Noun, fs []filler) []filler {
	own := slices.IndexFunc(fs, func(f filler) bool { return f.slot == "poss" && f.how == "" && f.head < n && a.nationality(f.head) })
	goods := slices.IndexFunc(fs, func(f filler) bool { return f.slot == "comp" })
	if noun.As != "in" || own < 0 || goods < 0 {
		return fs
	}
	cat, _ := a.listed(fs[goods].head, 0)
	barred, _ := a.keptOut(n)
	taken := slices.ContainsFunc(fs, func(f filler) bool {
		return f.head != fs[own].head && (f.slot == "by" || f.slot == "to" || f.slot == "into" || f.slot == "poss") && a.party(f.head)
	})
	if taken || barred >= 0 || !hasSlot(fs, "from") && (manufactures[cat] || sellsAbroad(a.EntityAt(fs[own].head).Country, a.noun(fs[goods].head))) {
		return slices.Delete(fs, own, own+1)
	}
	return fs
}

// nationality reports whether tok is the adjective or the acronym of a country.
func (a *analysis) nationality(tok int) bool {
	e := a.EntityAt(tok)
	return e != nil && e.Country != "" && (e.Via == extract.ViaDemonym || e.Via == extract.ViaAcronym)
}

// keptOut is the ban or duty that noun n is the object of, with the state that keeps the goods out by it, -1 where none is named: "Peru's ban on imports",
// "Peru put a duty on imports". ban is -1 where there is none.
func (a *analysis) keptOut(n int) (ban, keeper int) {
	p, g := a.caseOf(n), a.head(n)
	if g < 0 || p != "on" && p != "against" && p != "of" {
		return -1, -1
	}
	ban, v := g, -1
	switch {
	case a.rel(n) == "nmod" && barriers[a.noun(g)]:
		keeper = a.possessor(g)
		if h := a.head(g); keeper < 0 && h >= 0 && a.rel(g) == "obj" {
			v = h
		}
	case a.rel(n) == "obl" && p != "of" && a.verbal(g):
		ban, keeper, v = a.Tree.Child(g, "obj"), -1, g
	default:
		return -1, -1
	}
	if ban < 0 || !barriers[a.noun(ban)] {
		return -1, -1
	}
	if v >= 0 && (imposing[a.lemma(v)] || upholding[a.lemma(v)]) && !a.passiveVoice(v) {
		keeper, _ = a.subjectOf(v, false, 0)
	}
	if keeper >= 0 && !a.state(keeper) && !a.bloc(keeper) {
		keeper = -1
	}
	return ban, keeper
}

// upholding are verbs of what one does with a ban of one's own.
var upholding = set("extend renew maintain keep tighten lift ease")

// bloc reports whether tok is a union of states.
func (a *analysis) bloc(tok int) bool {
	m := a.MentionAt(tok)
	return m != nil && m.Class == extract.InterState
}

// barriers are nouns of what keeps foreign goods out.
var barriers = set("ban embargo tariff duty levy quota cap prohibition crackdown moratorium boycott curb restriction")

// manufactures are categories of goods of which any country may be buyer or maker.
var manufactures = set("transport technology dual_use medical other")

// sellers are, for goods that few countries sell to all others, those countries, past ones among them. Compiled by the authors, 2026-11.
var sellers = []struct{ goods, countries map[string]bool }{
	{set("oil crude gas lng petroleum lpg condensate"), set("RU IR IQ SA KW AE QA OM DZ LY NG AO VE NO AZ KZ TM EC GA CG GQ SS SU")},
	{set("grain wheat corn maize barley sorghum"), set("US CA AU AR UA KZ")},
	{set("soybean soyabean soymeal soya"), set("US BR AR PY UA")},
}

// sellsAbroad reports whether a country is one of those who sell such goods to the world.
func sellsAbroad(country, goods string) bool {
	for _, s := range sellers {
		if s.goods[goods] && s.countries[country] {
			return true
		}
	}
	return false
}

// goodsFrom makes the state after which exported goods are called the one that exports them, where nobody else is named: "exports of Chadian copper".
func (a *analysis) goodsFrom(n int, noun Noun, fs []filler, add func(int, string, string)) {
	if noun.As != "out" || a.noun(n) != "export" || hasSlot(fs, "from") || hasSlot(fs, "by") || hasSlot(fs, "poss") {
		return
	}
	for i := range fs {
		if cat, ok := a.listed(fs[i].head, 0); fs[i].slot == "of" && ok {
			g := a.substance(fs[i].head)
			for _, k := range a.Tree.Children(g) {
				k := int(k)
				if k < g && (a.rel(k) == "amod" || a.rel(k) == "compound") && a.Word(k+1) != "-" && a.state(k) && a.nationality(k) && (a.EntityAt(k).Country != "SU" || !arms[cat]) { // "Soviet warheads" are of a kind
					add(k, "poss", "goods")
					return
				}
			}
		}
	}
}

// substance is what a quantity is a quantity of: "two tonnes of Chadian copper".
func (a *analysis) substance(tok int) int {
	for i := 0; i < 3 && (a.valueAt(tok, extract.Quantity) != nil || a.valueAt(tok, extract.Money) != nil || masses[a.noun(tok)]); i++ {
		k := a.ofPhrase(tok)
		if k < 0 {
			break
		}
		tok = k
	}
	return tok
}
