package frame

import "claimtrail/extract"

// Items that do not name their goods: pronouns ("sold them"), numbers and shares ("the last ten", "most of it"), measures without a substance
// ("60 tonnes") and nouns for one of a kind ("a smaller version"). All stand for goods that the text has named before, the items of claims already
// found above all, since what is handed over once is what the text goes on to speak of.

// anaphor says in what way a word stands for goods named before (Halliday and Hasan 1976, ch. 2 to 4: reference and substitution).
type anaphor uint8

const (
	theSame anaphor = iota // the goods themselves: it, them
	alike                  // goods of that kind: six, the first, a smaller version
	share                  // part of the goods, or an amount of such: most of it, the rest, none
	renamed                // the goods of a claim, by a general noun: the product
)

// stoodFor is the category of the goods that word tok stands for; empty for none. It must be one that e takes.
func (a *analysis) stoodFor(tok int, how anaphor, e *Entry) string {
	if how == theSame {
		t, cat := a.referred(tok, e)
		if before, ok := a.stands[t]; ok {
			t = before
		}
		if cat != "" && a.Tags[t].UPOS != "PRON" {
			a.stands[tok] = t
		}
		return cat
	}
	start, from := a.paragraphBefore(tok), a.Sentences[a.SentenceOf(tok)].Tokens.Start
	rival, near := false, false // another thing stands between; in the sentence of the word
	for t := tok - 1; t >= start && t > tok-reachOfAmount; t-- {
		cat, claimed := a.goodsAt(t, e)
		if rival && t < from && near {
			return ""
		}
		switch {
		case cat == "" && !rival && a.Tree.Parsed(t) && a.rival(t, tok):
			rival, near = true, t >= from
		case rival && !claimed:
		case cat == "" || t >= from && a.rel(t) == "nsubj" && a.head(t) == a.head(tok):
		case how == share, claimed:
			return cat
		case how == renamed:
		case a.Tags[t].XPOS == "NNS" || a.Tags[t].XPOS == "NNPS" || !measured[cat]: // what can be counted
			return cat
		}
	}
	for t := start - 1; t >= 0 && t > tok-recall; t-- { // what the article is about
		if cat, claimed := a.goodsAt(t, e); claimed && (how == share || !measured[cat] || a.several(t)) {
			return cat
		}
	}
	if how == share {
		if cat, _ := a.admit(a.massBefore(tok), e); cat != "" {
			return cat
		}
	}
	return ""
}

// rival reports whether noun t, the object of a verb in the sentence or what there is, is a thing that word tok may stand for as well, and no goods: "sought a waiver and
// got one". What is counted must be several.
func (a *analysis) rival(t, tok int) bool {
	switch r := a.rel(t); {
	case r == "nsubj" && a.Tree.Child(a.head(t), "expl") >= 0:
	case (r == "obj" || r == "nsubj:pass") && a.SentenceOf(t) == a.SentenceOf(tok):
	default:
		return false
	}
	if a.Tags[t].UPOS != "NOUN" || a.dated(t) || a.MentionAt(t) != nil && a.actor(t) || transparent[a.noun(t)] || a.isListed(t) {
		return false
	}
	switch a.low(tok) {
	case "nothing", "anything", "everything", "none":
		return false
	case "rest", "most", "half":
		return true
	case "one", "another":
		return true
	}
	return a.several(t)
}

// measured are categories of goods that come by weight and not by number.
var measured = set("energy raw_material food chemical medical nuclear")

// remember notes the items of claims, for the words that stand for them.
func (a *analysis) remember(cs []extract.Claim) {
	for i := range cs {
		a.heads[cs[i].Head] = true
		for j, it := range cs[i].Items {
			if j < len(cs[i].Category) && it.Slot != "implied" && cs[i].Category[j] != "people" {
				a.claimed[it.Head] = cs[i].Category[j]
			}
		}
	}
}

// antecedents notes with the items of a claim what the pronouns in them stand for: "them", "half of it".
func (a *analysis) antecedents(c *extract.Claim) {
	for i := range c.Items {
		it := &c.Items[i]
		if _, ok := a.stands[it.Head]; !ok && a.Tags[it.Head].XPOS == "PRP" && a.Tree.Parsed(it.Head) { // of a predicate that takes whatever it is
			a.stoodFor(it.Head, theSame, &Entry{Lemma: c.Lemma, Relation: c.Relation})
		}
		for _, p := range []int{it.Head, a.ofPhrase(it.Head)} {
			if t, ok := a.stands[p]; ok && a.Tree.Parsed(t) {
				it.Antecedent = a.nounPhrase(t, nil)
				break
			}
		}
	}
}

// toldBefore reports whether the predicate of a claim stands shortly before tok.
func (a *analysis) toldBefore(tok int) bool {
	for t := tok - 1; t >= 0 && t > tok-reachOfAmount; t-- {
		if a.heads[t] {
			return true
		}
	}
	return false
}

// goodsAt is the category of the goods that the noun phrase headed by t names, of those that e takes, and whether they are the item of a claim; empty for
// none. It also looks at sentences without a tree, by the words alone.
func (a *analysis) goodsAt(t int, e *Entry) (cat string, claimed bool) {
	cat, claimed = a.claimed[t]
	if !claimed {
		switch cat = a.namedGoods(t); cat {
		case "":
			return "", false
		case "facility":
			if e.Relation != extract.Build && e.Relation != extract.Finance && e.Relation != extract.Assist {
				return "", false
			}
		}
	}
	if cat == "money" && e.Relation != extract.Finance {
		return "", false
	}
	cat, _ = a.admit(cat, e)
	return cat, claimed && cat != ""
}

// namedGoods is the category of the goods on the list that the noun phrase headed by t names, but for people, money and what is vague; empty for none. It
// is looked up once.
func (a *analysis) namedGoods(t int) (cat string) {
	if cat, ok := a.goods[t]; ok {
		return cat
	}
	defer func() { a.goods[t] = cat }()
	if a.Tags[t].UPOS != "NOUN" && a.Tags[t].UPOS != "PROPN" || a.premodifier(t) {
		return ""
	}
	if a.Tree.Parsed(t) {
		if a.actor(t) {
			return ""
		}
		cat, _ = a.listed(t, 0)
	} else if it, ok := a.entry(t); ok && !it.weak {
		cat = it.category
	}
	switch cat {
	case "people", "other", "technology", "service", "money":
		return ""
	}
	return cat
}

// premodifier reports whether noun t stands before another that it modifies.
func (a *analysis) premodifier(t int) bool {
	if t+1 >= len(a.Tokens) {
		return false
	}
	n := &a.Tags[t+1]
	return n.UPOS == "NOUN" || n.UPOS == "PROPN" || n.XPOS == "HYPH" || n.XPOS == "POS"
}

// referred is the head of the goods that a pronoun stands for, and their category: those that the reference of the text gives it; else, in its sentence and then in those
// before it up to the last that speaks of a thing of its number that could be handed over: the item of a claim, else what is listed, a phrase without a
// preposition first (Grosz, Joshi and Weinstein 1995 rank so); empty for none.
func (a *analysis) referred(tok int, e *Entry) (head int, cat string) {
	plural := false
	switch a.low(tok) {
	case "them", "these", "those", "they":
		plural = true
	}
	n := a.SentenceOf(tok)
	from := a.Sentences[n].Tokens.Start
	for t := tok - 1; t >= from; t-- {
		switch a.rel(t) {
		case "obj", "nsubj:pass", "nsubj", "conj", "nmod", "obl":
		default:
			continue
		}
		if plural != a.several(t) {
			continue
		}
		c, claimed := a.goodsAt(t, e)
		if claimed {
			return t, c
		}
		if cat == "" {
			head, cat = t, c
		}
	}
	if cat != "" || a.thingBefore(from, tok, plural) >= 0 {
		return head, cat
	}
	for t := from; t < tok; t++ { // "copied the lists of the guests and sold them"
		if p := a.caseOf(t); p == "of" && a.Tree.Parsed(t) && a.thing(t, from, tok, plural) && a.portable(t, e) {
			return -1, ""
		}
	}
	if m := a.MentionAt(tok); m != nil && m.By == extract.ByPronoun && a.party(tok) {
		return -1, ""
	}
	for first := max(a.paragraphBefore(tok), tok-reachOfAmount); n > 0 && from > first; {
		n--
		r := a.Sentences[n].Tokens
		from = r.Start
		named, phrase, rival := -1, -1, -1 // goods on the list, such in a phrase with a preposition, and another thing that could be meant
		for t := r.Start; t < r.End; t++ {
			if plural == a.several(t) {
				if cat, claimed := a.goodsAt(t, e); claimed {
					return t, cat
				} else if cat != "" && a.governed(t, r.Start) {
					phrase = t
				} else if cat != "" && named < 0 {
					named = t
				}
			}
			if rival < 0 && a.thing(t, r.Start, r.End, plural) && a.portable(t, e) && !a.governed(t, r.Start) {
				rival = t
			}
		}
		for _, t := range []int{named, rival, phrase} {
			if t < 0 {
				continue
			}
			if x := a.EntityAt(t); x != nil && x.Kind == extract.Product {
				return t, "weapon"
			}
			cat, _ := a.goodsAt(t, e)
			return t, cat
		}
	}
	return -1, ""
}

// portable reports whether what noun t names may be what predicate e is about, goods or not: papers may be sold, and questions not, but promises delivered.
func (a *analysis) portable(t int, e *Entry) bool {
	w := a.noun(t)
	return missives[w] || !a.lex.rejects[w] && !abstract(w) || handling[e.Lemma]
}

var (
	// missives are things on no list of goods that are sent and sold all the same.
	missives = set("document letter paper photo photograph picture image message memo report email e-mail film footage file record certificate invitation licence license magazine newspaper")
	// handling are predicates that take what is no thing, too.
	handling = set("give send deliver hand bring take carry provide pass offer get receive make build develop fund pay")
)

// several reports whether the noun phrase headed by t is of more than one.
func (a *analysis) several(t int) bool {
	if x := a.Tags[t].XPOS; x == "NNS" || x == "NNPS" {
		return true
	}
	return a.Tree.Parsed(t) && a.Tags[t].UPOS == "NUM" && a.low(t) != "one"
}

// definite reports whether an article or pronoun says that it is known which thing noun tok means.
func (a *analysis) definite(tok int) bool {
	d := a.Tree.Child(tok, "det")
	return d >= 0 && definite[a.low(d)]
}
