package frame

import (
	"slices"
	"strings"

	"claimtrail/extract"
)

// merge keeps one claim an event: of two predicates that stand for the same event the one that binds more roles; the act
// that somebody helps with makes no claim of its own.
func (a *analysis) merge(cs []extract.Claim) []extract.Claim {
	drop := make([]bool, len(cs))
	for i := range cs {
		for j := range cs {
			if i != j && embedded(&cs[i], &cs[j]) { // before who helps gives way to another predicate for the help
				drop[j] = true
			}
		}
	}
	for i := range cs {
		for j := range cs {
			if i == j || drop[i] || drop[j] {
				continue
			}
			x, y := &cs[i], &cs[j]
			switch {
			case contrasted(x, y), x.Head == y.Head && (strings.HasSuffix(x.Rule, gapMark) || strings.HasSuffix(y.Rule, gapMark)):
			case x.Predicate == y.Predicate:
				drop[worse(cs, i, j)] = true
			case a.sameEvent(x, y):
				w := worse(cs, i, j)
				k := i + j - w
				a.inherit(&cs[k], &cs[w])
				drop[w] = true
			}
		}
	}
	out := cs[:0]
	for i := range cs {
		if !drop[i] {
			out = append(out, cs[i])
		} else if a.Explaining {
			a.Explain("frame", cs[i].Predicate, cs[i].Rule+": the same event as another claim")
		}
	}
	return out
}

func roles(c *extract.Claim) int {
	n := 0
	for _, as := range [][]extract.Argument{c.Suppliers, c.Items, c.Recipients, c.Parties} {
		if len(as) > 0 {
			n++
		}
	}
	return n
}

// worse is the index of the claim to drop: the one that a rule of lesser says, else the later one.
func worse(cs []extract.Claim, i, j int) int {
	x, y := &cs[i], &cs[j]
	for _, less := range lesser {
		switch {
		case less(x, y):
			return i
		case less(y, x):
			return j
		}
	}
	return max(i, j)
}

// lesser are reasons, the strongest first, to drop claim x for claim y of the same event.
var lesser = []func(x, y *extract.Claim) bool{
	func(x, y *extract.Claim) bool {
		return x.Lemma == "bound_for" && y.Lemma != "bound_for" && x.Form != extract.OriginForm && y.Form != extract.OriginForm
	},
	func(x, y *extract.Claim) bool { // light verb: "provided training"
		return y.Relation == extract.Train && y.Form == extract.Nominal && holdsItem(x, y.Head) && len(x.Items) == 1
	},
	func(x, y *extract.Claim) bool { return x.Relation == extract.Origin && y.Relation != extract.Origin },
	func(x, y *extract.Claim) bool { return x.Relation == extract.Deal && y.Relation != extract.Deal },
	came,
	func(x, y *extract.Claim) bool { // "financed the purchase of": who pays for an act is none of its parties
		return x.Form == extract.Nominal && x.Relation != extract.Finance && y.Relation == extract.Finance && y.Form != extract.Nominal && holdsItem(y, x.Head)
	},
	func(x, y *extract.Claim) bool { // "delivered a cargo of oil to Chad"
		return x.Lemma == "cargo" && y.Form != extract.OriginForm && holdsItem(y, x.Head) && roles(y) >= roles(x)
	},
	func(x, y *extract.Claim) bool { // "licensed the export of": the noun says what happened
		return roles(x) == roles(y) && holdsItem(x, y.Head) && !outweighs(x, y)
	},
	func(x, y *extract.Claim) bool { return roles(x) == roles(y) && holdsItem(y, x.Head) && outweighs(y, x) },
	func(x, y *extract.Claim) bool { return roles(x) < roles(y) },
}

// outweighs reports whether the verb of claim x, whose item is noun y, is no light verb: "received assistance", "sent aid", "gave arms and training".
func outweighs(x, y *extract.Claim) bool {
	return taking[x.Lemma] && len(x.Recipients) > 0 || moves(x, y) || several(x) || y.Lemma == "consignment" && shifting[x.Lemma] && len(x.Recipients) > 0
}

// shifting are verbs that say themselves how a load goes to somebody: "delivered a cargo of rice to", "moved two cargoes to".
var shifting = set("deliver move sell export smuggle transport supply fly truck ferry hand ship send dispatch buy purchase import")

// arrivals are verbs of coming in.
var arrivals = set("arrive land dock reach come_to")

// came reports whether claim x only says where the shipment went that the noun of y tells of: "a shipment of rifles from Chad arrived in Mali".
func came(x, y *extract.Claim) bool {
	if arrivals[x.Lemma] && y.Form == extract.Participle && len(x.Items) == 1 && holdsItem(y, x.Items[0].Head) {
		return true
	}
	return y.Form == extract.Nominal && x.Relation == extract.Ship && y.Relation == extract.Ship && len(x.Items) == 1 && x.Items[0].Slot == "subj" && x.Items[0].Head == y.Head
}

// several reports whether a claim has more items than one and the members of it that "such as" adds.
func several(c *extract.Claim) bool {
	return len(c.Items) > 1 && !strings.HasSuffix(c.Items[1].Slot, "including")
}

// moves reports whether claim x says how the goods that noun y names as help go or are paid for: "ships aid", "sold aid".
func moves(x, y *extract.Claim) bool {
	switch x.Relation {
	case extract.Ship, extract.Sell, extract.Export, extract.Smuggle:
		return y.Relation == extract.Assist || y.Relation == extract.Finance
	}
	return false
}

// contrasted reports whether one claim is the negated half of the other.
func contrasted(x, y *extract.Claim) bool {
	return x.Head == y.Head && (x.Realis == string(extract.Negated)) != (y.Realis == string(extract.Negated))
}

// embedded reports whether y is the act that x helps with.
func embedded(x, y *extract.Claim) bool {
	if x.Relation != extract.Assist && x.Relation != extract.Train {
		return false
	}
	for _, it := range x.Items {
		if it.Slot != "xcomp" {
			continue
		}
		if y.Head == it.Head && y.Form == extract.Nominal { // "helped Chad get shipments"
			return true
		}
		for _, jt := range y.Items {
			if jt.Head == it.Head && y.Head != x.Head {
				return true
			}
		}
	}
	return false
}

// otherOrigin reports whether two markers of origin name two countries.
func (a *analysis) otherOrigin(x, y *extract.Claim) bool {
	return x.Form == extract.OriginForm && y.Form == extract.OriginForm && len(x.Suppliers) == 1 && len(y.Suppliers) == 1 && !a.sameEntity(x.Suppliers[0].Head, y.Suppliers[0].Head)
}

// sameEvent reports whether one predicate is an item of the other ("received a shipment", "provided assistance"), or both
// share an item of which one says only the origin.
func (a *analysis) sameEvent(x, y *extract.Claim) bool {
	for _, it := range x.Items {
		gift := y.Form == extract.Nominal && given[y.Lemma] && a.rel(y.Head) == "appos" && transferring[x.Relation] // "received jeeps, a gift from Chad"
		if (taking[x.Lemma] && y.Form == extract.Participle || gift) && len(x.Suppliers) == 0 && len(x.Recipients) > 0 && len(y.Suppliers) > 0 && len(y.Recipients) == 0 &&
			transferring[y.Relation] && y.Realis == "" && holdsItem(y, it.Head) { // "received helicopters donated by Chad"
			return true
		}
		if len(x.Suppliers) == 1 && x.Suppliers[0].Slot == "seller" && y.Form == extract.Participle && acquiring[y.Lemma] && len(y.Recipients) == 0 && holdsItem(y, it.Head) { // "is equipped with helicopters bought from Chad"
			return true
		}
		if it.Head == y.Head || x.Relation == extract.Origin && x.Form == extract.Active && y.Form == extract.Nominal && it.Range.Has(y.Head) { // "half of its imports come from Chad"
			return true
		}
		if y.Form == extract.OriginForm || x.Form == extract.OriginForm { // a marker, not a clause of its own
			for _, jt := range y.Items {
				if it.Head == jt.Head && a.otherOrigin(x, y) { // "American-designed, Chinese-made chips"
					continue
				}
				if it.Head == jt.Head || y.Form == extract.OriginForm && transparent[a.noun(it.Head)] && it.Range.Has(jt.Head) { // "a batch of Chinese-made trains"
					return true
				}
			}
			if y.Form == extract.OriginForm && x.Form != extract.OriginForm && it.Range.Has(y.Head) && !holding[x.Lemma] { // "hundreds of Libyan-made rifles"
				return true
			}
		}
		if y.Form == extract.Nominal && x.Head != y.Head && a.Tree.Head(y.Head) == it.Head && it.Range.Has(y.Head) && a.valueAt(it.Head, extract.Money) != nil { // "sent $2 million in aid"
			return true
		}
		if y.Form == extract.Nominal && it.Head != y.Head && it.Range.Has(y.Head) && (a.Tree.Head(it.Head) == y.Head || a.ofPhrase(it.Head) == y.Head && (transparent[a.noun(it.Head)] || a.Tags[it.Head].UPOS == "NUM" || a.Tags[it.Head].UPOS == "SYM")) { // "half of its imports"
			return true
		}
		if x.Lemma != y.Lemma && arrivals[x.Lemma] && it.Slot == "subj" && y.Form == extract.Participle && len(y.Suppliers) > 0 && len(y.Recipients) == 0 && transferring[y.Relation] && y.Realis == "" && holdsItem(y, it.Head) { // "doses sent by Chad arrived in Mali"
			return true
		}
	}
	if sending[x.Lemma] && bearers[y.Lemma] && (y.Form == extract.Participle || y.Form == extract.Gerund) && shareItem(x, y) { // "sent a plane loaded with tents"
		return true
	}
	// The verb governs the noun of the same event: "took delivery of", "made a purchase of".
	if y.Form == extract.Nominal && a.Tree.Head(y.Head) == x.Head && a.rel(y.Head) == "obj" && shareItem(x, y) {
		return true
	}
	if (x.Lemma == "bound_for") != (y.Lemma == "bound_for") && (shareItem(x, y) || a.measuresItem(x, y)) {
		return true
	}
	if x.Form == extract.Nominal && y.Form == extract.Nominal && a.rel(y.Head) == "conj" && a.head(y.Head) == x.Head && a.Tree.Child(y.Head, "det", "nmod:poss", "amod") < 0 && transferring[x.Relation] && transferring[y.Relation] &&
		len(x.Items) == len(y.Items) && shareItem(x, y) && len(x.Suppliers) == len(y.Suppliers) && len(x.Recipients) == len(y.Recipients) { // "the sale and transfer of rifles"
		return true
	}
	if y.Relation != extract.Deal || x.Relation == extract.Deal {
		return false
	}
	return a.Tree.Dominates(y.Head, x.Head) || a.rel(y.Head) == "obj" && a.rel(x.Head) == "advcl" && x.Form == extract.Infinitive && a.head(x.Head) == a.head(y.Head) // hung on the verb
}

func shareItem(x, y *extract.Claim) bool {
	for _, it := range x.Items {
		for _, jt := range y.Items {
			if it.Head == jt.Head {
				return true
			}
		}
	}
	return false
}

// measuresItem reports whether an item of one claim counts that of the other: "smuggled thousands of rifles bound for Mali".
func (a *analysis) measuresItem(x, y *extract.Claim) bool {
	for _, it := range x.Items {
		for _, jt := range y.Items {
			if k := a.ofPhrase(it.Head); k >= 0 && k == jt.Head {
				return true
			}
			if k := a.ofPhrase(jt.Head); k >= 0 && k == it.Head {
				return true
			}
		}
	}
	return false
}

// inherit fills the empty roles of the claim that stays from the one that goes.
func (a *analysis) inherit(keep, gone *extract.Claim) {
	if gone.Form == extract.OriginForm && handed[a.low(gone.Head)] && arrivals[keep.Lemma] && len(keep.Suppliers) == 0 {
		keep.Suppliers = gone.Suppliers // "Chadian-donated tents arrived": by whoever handed them over
	}
	if gone.Relation == extract.Origin || gone.Relation == extract.Deal || keep.Relation == extract.Origin {
		return
	}
	if len(keep.Suppliers) == 0 {
		keep.Suppliers = gone.Suppliers
	}
	if len(keep.Recipients) == 0 {
		keep.Recipients = gone.Recipients
	}
	if keep.Time == nil {
		keep.Time = gone.Time
	}
	if keep.Price == nil {
		keep.Price = gone.Price
	}
	if len(keep.Via) == 0 {
		keep.Via = slices.DeleteFunc(slices.Clone(gone.Via), func(v extract.Argument) bool { // who arranges his own sale is no broker
			same := func(x extract.Argument) bool { return x.Head == v.Head }
			return slices.ContainsFunc(keep.Suppliers, same) || slices.ContainsFunc(keep.Recipients, same)
		})
	}
}

func holdsItem(c *extract.Claim, head int) bool {
	for _, it := range c.Items {
		if it.Head == head {
			return true
		}
	}
	return false
}
