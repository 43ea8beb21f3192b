package frame

import "claimtrail/extract"

var (
	// commanding lists verbs of telling others what to do, whose subject decides about what they hand over.
	commanding = set("order instruct direct command compel oblige force")
	// permits are nouns of what allows a transfer; whoever gives it decides about it.
	permits = set(`permission approval licence license permit authorisation authorization consent clearance leave waiver exemption
		blessing assent endorsement`)
	// bans are nouns of what forbids it.
	bans = set("ban embargo prohibition moratorium veto injunction restriction sanction")
	// commands are nouns of what somebody is told to do.
	commands = set("order instruction directive decree ruling command")
	// issuing lists verbs whose subject gives, changes or takes away a permit, a ban or a command.
	issuing = set(`grant give issue refuse deny revoke withdraw suspend cancel sign impose lift ease tighten relax loosen waive renew extend announce introduce
		enforce pass adopt slap place maintain keep withhold reject approve award use wield overturn reimpose`)
	// gaining lists verbs whose subject gets a permit from somebody.
	gaining = set("receive get obtain win secure gain have need require seek await acquire want")
	// defying lists nouns of what is done to a ban.
	defying = set("defiance violation breach contravention spite")
)

// decided adds the authority to claims about what somebody allows, forbids, orders or punishes: the subject of such a verb above the predicate
// ("allowed Chad to send"), and whoever gives the permit, ban or command that a noun above or beside it names ("permission from Chad to send", "sold
// under a licence issued by"). A party to the transfer is none, nor is a firm that lets others build what it has designed.
func (a *analysis) decided(c *extract.Claim) {
	if len(c.Authorities) > 0 {
		return
	}
	made := c.Relation == extract.Produce || c.Relation == extract.Build
	ordered := false // somebody else is told to act, who may be of the same state
	add := func(k int) bool {
		if k < 0 || a.firm(k) || made && a.Tags[k].UPOS == "PROPN" && a.MentionAt(k) == nil || // the owner of a design
			a.relativizer(k) || !a.actor(k) && !a.partyName(k) || a.partyTo(c, k, ordered) {
			return false
		}
		c.Authorities = []extract.Argument{{Head: k, Range: a.nounPhrase(k, nil), Slot: "authority"}}
		return true
	}
	for top, i := c.Head, 0; i < 5; i++ {
		h := a.head(top)
		if h < 0 {
			break
		}
		r := extract.BaseRel(a.rel(top))
		if !a.verbal(h) {
			if a.decision(h) && (r == "acl" || r == "nmod" || r == "advcl") && !a.none(h) {
				a.issuer(h, add)
				return
			}
			if r != "nmod" && !(a.rel(top) == "acl" && a.toInfinitive(top)) || a.actor(h) {
				break
			}
			top = h
			continue
		}
		ordered = r == "xcomp" && commanding[a.lemma(h)] && a.Tree.Child(h, "obj", "nsubj:pass") >= 0
		if r != "conj" && a.decidesAbout(c, h, top, add) {
			return
		}
		ordered = false
		if x := a.Tree.Child(h, "xcomp"); r == "nsubj" && x >= 0 && a.toInfinitive(x) && a.passiveVoice(x) && (ruling[a.lemma(x)] || approving[a.lemma(x)]) { // "the sale has to be approved by"
			add(a.agentOf(x))
			return
		}
		if r != "xcomp" && r != "conj" && (r != "obj" || !sharing[a.lemma(h)]) {
			break
		}
		top = h
	}
	for _, k := range a.Tree.Children(c.Head) {
		if a.sanctioned(int(k), add) {
			return
		}
		r, acting := a.rel(int(k)), a.lemma(int(k)) == "act" // "acting on the orders of the president"
		if r != "obl" && r != "nmod" && (r != "advcl" || !acting) {
			continue
		}
		for _, k := range a.Tree.Children(int(k)) { // "at the request of Chad and with the consent of the council"
			if (acting || a.Tree.Child(int(k), "cc") >= 0) && a.sanctioned(int(k), add) {
				return
			}
		}
	}
}

// decision reports whether n is a noun of what allows, forbids or commands something.
func (a *analysis) decision(n int) bool {
	w := a.noun(n)
	return permits[w] || bans[w] || commands[w] || n > 0 && (w == "light" && a.low(n-1) == "green" || w == "ahead" && a.Word(n-1) == "-")
}

// partyTo reports whether the phrase k is one of the parties to a claim, or the same as one; as a supplier who is ordered to act only where it stands in the same phrase.
func (a *analysis) partyTo(c *extract.Claim, k int, ordered bool) bool {
	var fs []filler
	for i, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Parties, c.Via} {
		for _, x := range args {
			if x.Range.Has(k) {
				return true
			}
			if i > 0 || !ordered {
				fs = append(fs, filler{head: x.Head})
			}
		}
	}
	return a.sameParty(k, fs)
}

// decidesAbout offers who decides about the act or event top below verb h: the subject of the verb, or of its passive the agent, where somebody else is
// allowed, forbidden or ordered to act; else the giver of a permit that stands beside it.
func (a *analysis) decidesAbout(c *extract.Claim, h, top int, add func(int) bool) bool {
	l, r, passive := a.lemma(h), extract.BaseRel(a.rel(top)), a.passiveVoice(h)
	if ruling[l] || approving[l] || commanding[l] || l == "let" || lowering[l] && (r == "obj" || r == "nsubj" && passive) && top == c.Head {
		other := a.Tree.Child(h, "obj", "iobj", "nsubj:pass") // whose act it is
		fits := r == "obj" || r == "nsubj" && passive
		if r == "xcomp" || r == "ccomp" || r == "advcl" {
			fits = other >= 0 && a.partyTo(c, a.antecedent(other), false) || r == "ccomp" && approving[l] && a.Tree.Child(top, "nsubj") >= 0
		}
		if fits {
			by := a.agentOf(h)
			if !passive {
				by, _ = a.subjectOf(h, false, 0)
			}
			if by < 0 && a.rel(h) == "acl" {
				by = a.head(h)
			}
			if lowering[l] && !(by >= 0 && (a.state(by) || passive && a.actor(by))) { // "the ministry suspended exports by local firms"
				return false
			}
			if by >= 0 && (a.rel(by) == "nmod" || a.rel(by) == "obl") && (a.caseOf(by) == "against" || a.caseOf(by) == "on") && bans[a.noun(a.head(by))] { // "an embargo against Chad that prohibits exports"
				by = a.head(by)
			}
			if by >= 0 && (add(by) || a.decision(by) && a.issuer(by, add)) { // "signed an order allowing the sale"
				return true
			}
		}
	}
	if r == "advcl" || r == "xcomp" || r == "obl" || r == "nsubj" && gaining[l] {
		for _, k := range a.Tree.Children(h) { // "received [permission] from Chad [to send]", "imposed [an embargo] [on exports]", "[the sale] needs [the approval] of"
			k := int(k)
			if (k < top || r == "nsubj") && (a.rel(k) == "obj" || a.rel(k) == "obl" || a.rel(k) == "nsubj:pass") && a.decision(k) && !a.none(k) {
				return a.issuer(k, add)
			}
		}
	}
	return false
}

// issuer offers who gives the permit, ban or command n: its possessor, the phrase behind from, by or of, the agent of a participle, the subject of a verb
// of issuing it, and whom it is got from or asked for.
func (a *analysis) issuer(n int, add func(int) bool) bool {
	own := a.possessor(n)
	if own >= 0 && a.Tags[own].UPOS != "PRON" && add(own) {
		return true
	}
	for _, k := range a.Tree.Children(n) {
		k := int(k)
		switch p := a.caseOf(k); {
		case a.rel(k) == "nmod" && (p == "from" || p == "by" || p == "of" && !bans[a.noun(n)]):
			if a.actor(k) {
				return add(k)
			}
		case a.rel(k) == "acl" && issuing[a.lemma(k)]:
			if g := a.agentOf(k); g >= 0 {
				return add(g)
			}
		}
	}
	if next := a.Tree.Subtree(n).End; a.rel(n) == "obl" { // "under licence from Chad", hung on the verb
		for _, k := range a.Tree.Children(a.head(n)) {
			if k := int(k); a.rel(k) == "obl" && a.caseOf(k) == "from" && a.Tree.Subtree(k).Start == next && a.actor(k) {
				return add(k)
			}
		}
	}
	g := a.head(n)
	if g < 0 || !a.verbal(g) {
		return own >= 0 && add(own)
	}
	l, passive := a.lemma(g), a.passiveVoice(g)
	switch a.rel(n) {
	case "obj", "nsubj:pass", "xcomp":
		if issuing[l] || sharing[l] || commanding[l] {
			by := a.agentOf(g)
			if !passive {
				by, _ = a.subjectOf(g, false, 0)
			}
			if by >= 0 && add(by) {
				return true
			}
		}
		if !gaining[l] {
			return own >= 0 && add(own)
		}
	case "obl":
		if l != "ask" && l != "apply" && l != "appeal" && l != "turn" && l != "wait" {
			return false
		}
		if o := a.Tree.Child(g, "obj", "iobj"); o >= 0 && !passive && add(o) { // "asked Chad for leave"
			return true
		}
	default:
		return false
	}
	for _, k := range a.Tree.Children(g) {
		if k := int(k); a.rel(k) == "obl" && (a.caseOf(k) == "from" || a.caseOf(k) == "to" && a.rel(n) == "obl") && a.actor(k) {
			return add(k)
		}
	}
	return false
}

// sanctioned offers who allowed, ordered or forbade a transfer by what a phrase k on its predicate says: "with the approval of Chad", "under a licence
// issued by", "on the orders of", "in defiance of a ban by".
func (a *analysis) sanctioned(k int, add func(int) bool) bool {
	if r := a.rel(k); r != "obl" && r != "nmod" && (r != "conj" || a.verbal(a.head(k))) {
		return false
	}
	p, n := a.caseOf(k), k
	if o := a.ofPhrase(k); defying[a.noun(k)] && o >= 0 {
		n = o
	}
	switch w := a.noun(n); {
	case permits[w]:
		if p != "with" && p != "without" && p != "under" && p != "on" && p != "after" {
			return false
		}
	case w == "sanction":
		return false // on a country, and not on this transfer
	case bans[w]:
		if n == k && p != "despite" && p != "against" && p != "under" {
			return false
		}
	case commands[w]:
		if p != "on" && p != "by" && p != "under" && p != "at" {
			return false
		}
	default:
		return false
	}
	return a.issuer(n, add)
}
