package frame

import (
	"slices"

	"claimtrail/extract"
)

// An article has a subject, and its subject decides between the readings of a clause that by itself may be about anything: "it sent three of them" tells
// of trade among reports of arms and cargoes, and of somebody's errands elsewhere (one domain per discourse: Magnini et al. 2002, after Gale, Church and
// Yarowsky 1992). So claims that nobody known as a party stands behind are kept back until the whole article is read.
const (
	themeClaims    = 2  // claims that make trade the subject of an article
	themeSentences = 10 // sentences to one such claim, at most
)

// aboutTrade reports whether trade in goods of weight or between parties of weight is what the article is about.
func (a *analysis) aboutTrade(claims [][]extract.Claim) bool {
	n := 0
	for _, cs := range claims {
		for i := range cs {
			if c := &cs[i]; slices.ContainsFunc(c.Category, func(cat string) bool { return !everydayGoods[cat] }) || a.weighty(c) {
				n++
			}
		}
	}
	return n >= themeClaims && n*themeSentences >= len(a.Sentences)
}

// inTheme reports whether the article is about trade, and notes that it matters.
func (a *analysis) inTheme() bool {
	a.doubted = true
	return a.trade
}

// everydayGoods are categories that private persons buy and sell, too.
var everydayGoods = set("other food medical transport service technology money people facility aid dual_use")

// themed reports whether a claim whose parties may be private persons is one of trade in an article about trade: goods that are no everyday ones, else
// such as are counted or known from before; parties who are neither the reader, nor anybody, nor of the speaker's family.
func (a *analysis) themed(c *extract.Claim) bool {
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties} {
		for _, x := range args {
			w := a.low(x.Head)
			switch {
			case w == "you", w == "your", w == "one", a.whichever(x.Head), a.kin(x.Head), a.anybody(x.Head), households[a.noun(x.Head)]:
				return false
			case audience[a.noun(x.Head)] && !a.firm(x.Head) && a.Tree.Child(x.Head, "nmod", "appos", "flat") < 0: // but "the customer"
				return false
			}
		}
	}
	if len(c.Items) == 0 {
		return c.Relation == extract.Train && len(c.Recipients) > 0 && len(c.Suppliers) > 0 && a.Tags[c.Recipients[0].Head].XPOS == "NNS"
	}
	for i, it := range c.Items {
		if a.goodsOfTrade(it.Head, c.Category[i]) && !(a.Tags[it.Head].UPOS == "PRON" && a.lemma(c.Head) == "get") { // "they did not get it"
			return true
		}
	}
	return false
}

// goodsOfTrade reports whether an item of category cat is goods of trade in an article about trade.
func (a *analysis) goodsOfTrade(tok int, cat string) bool {
	if p := a.Tree.Child(tok, "nmod:poss"); p >= 0 && a.Tags[p].UPOS == "PRON" {
		return false
	}
	switch cat {
	case "other", "food", "service", "people", "money", "facility":
		return a.numbered(tok) || packaging[a.noun(tok)] && a.defined(tok)
	case "medical", "transport", "technology":
		return a.numbered(tok) || a.defined(tok) || cat == "technology" && a.qualified(tok)
	}
	return a.low(tok) != "anything" && a.low(tok) != "something"
}

// qualified reports whether it is told what know-how is about: "technical expertise", "a wealth of missile technology".
func (a *analysis) qualified(tok int) bool {
	if k := a.ofPhrase(tok); k >= 0 && transparent[a.noun(tok)] {
		tok = k
	}
	k := a.Tree.Child(tok, "amod", "compound")
	if k < 0 {
		return false
	}
	_, ok := a.lex.mods[a.low(k)]
	return ok
}

// novelty reports whether, in an article about trade, what a party of weight sells or buys is goods although no list has it: "China has bought the system".
func (a *analysis) novelty(b *binding) bool {
	it := b.roles[extract.Item][0]
	if b.entry.Relation != extract.Sell && b.entry.Relation != extract.Export || a.rel(it.head) == "compound" || a.Tree.Child(it.head, "nmod:poss") >= 0 {
		return false
	}
	if fractions[a.noun(it.head)] || a.noun(it.head) == "cent" || a.Tags[it.head].UPOS != "PROPN" && a.Tree.Child(it.head, "det", "nummod") < 0 || !a.strong(b.roles[extract.Supplier]) && !a.strong(b.roles[extract.Recipient]) {
		return false
	}
	return a.inTheme()
}

// awaited reports whether, in an article about trade, a party of weight seeks or gets goods that are counted or no everyday ones, whoever sends them: "Chad
// seeks four radars", "the guns reached the rebels". What is measured by the tonne ("seeks 100,000 tonnes of sugar") is traded in any article.
func (a *analysis) awaited(b *binding) bool {
	items := b.roles[extract.Item]
	if len(items) == 0 || !a.strong(b.roles[extract.Recipient]) || a.Tree.Child(items[0].head, "acl", "acl:relcl") >= 0 { // "doses promised by"
		return false
	}
	it := items[0].head
	switch {
	case b.name == "reach" && !everydayGoods[b.category[it]]:
	case (b.name == "seek_item" || wanting[b.entry.Lemma]) && (a.numbered(it) || a.Tree.Child(it, "nmod:poss") >= 0 || it > 0 && a.low(it-1) == "more"):
	default:
		return false
	}
	return a.inTheme() || a.inBulk(it) && b.name != "reach"
}

// wanting are verbs of wanting goods.
var wanting = set("seek await want need request")

// numbered reports whether a phrase tells how many or how much there is of what it names: "three of the tankers", "12 tonnes of plasma", "the last ten".
func (a *analysis) numbered(tok int) bool {
	if a.Tags[tok].UPOS == "NUM" || a.low(tok) == "both" || a.valueAt(tok, extract.Money) != nil {
		return true
	}
	k := a.Tree.Child(tok, "nummod")
	return k >= 0 && a.low(k) != "one" && a.low(k) != "1" || masses[a.noun(tok)] && a.ofPhrase(tok) >= 0
}

// defined reports whether a phrase is about what is known from before: "the vessel", "these trucks".
func (a *analysis) defined(tok int) bool {
	d := a.Tree.Child(tok, "det")
	return d >= 0 && definite[a.low(d)] && a.Tags[tok].UPOS != "PRON"
}
