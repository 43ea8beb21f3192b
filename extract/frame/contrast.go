package frame

import "claimtrail/extract"

// A contrast says of one event what it is not: "aid, not arms", "not Russia but Iran", "to the guard, not to the police", "tents
// rather than tanks".
// The negated half is a claim of its own with the same predicate and status negated.

// negatedPhrase reports whether a noun phrase has a not of its own.
func (a *analysis) negatedPhrase(tok int) bool {
	if a.verbal(tok) {
		return false
	}
	switch a.caseOf(tok) {
	case "rather_than", "instead_of":
		return true
	}
	if h := a.head(tok); a.rel(tok) == "conj" && h >= 0 && h < tok && !a.verbal(h) && !a.naught(h) && a.naught(tok) { // "to Chad and to no one in Mali", "rifles but no tanks"
		return true
	}
	for _, k32 := range a.Tree.Children(tok) {
		k := int(k32)
		if k < tok && a.low(k) == "rather" && k+1 < len(a.Tokens) && a.low(k+1) == "than" && (a.rel(k) == "cc" || a.rel(k) == "mark") {
			return true
		}
		if k < tok && a.low(k) == "no" && a.rel(k) == "det" && a.rel(tok) == "conj" && a.head(tok) >= 0 && a.head(tok) < k { // "arms but no missiles", while "no arms and no missiles" is all negated
			d := a.Tree.Child(a.head(tok), "det")
			return d < 0 || a.low(d) != "no" && a.low(d) != "neither"
		}
		if k < tok && (a.low(k) == "not" || a.low(k) == "never") && (a.rel(k) == "advmod" || a.rel(k) == "cc" || a.rel(k) == "det" || a.rel(k) == "cc:preconj") {
			return k+1 >= len(a.Tokens) || a.low(k+1) != "only" && a.low(k+1) != "just" && a.low(k+1) != "merely" && !a.notOne(k)
		}
	}
	return false
}

// naught reports whether a noun phrase says that there is nobody or nothing: "no one in Mali", "no tanks", "nothing".
func (a *analysis) naught(tok int) bool {
	switch a.low(tok) {
	case "nobody", "nothing", "none":
		return true
	}
	d := a.Tree.Child(tok, "det")
	return d >= 0 && d < tok && a.low(d) == "no"
}

// notOne reports whether not at token k counts: "not one rifle", "not a single mine or shell". It sets nothing apart.
func (a *analysis) notOne(k int) bool {
	return k+2 < len(a.Tokens) && (a.low(k+1) == "one" || a.low(k+1) == "a" && (a.low(k+2) == "single" || a.low(k+2) == "lone"))
}

// contrasts makes the claims of the negated halves that stand beside the fillers of a binding.
func (a *analysis) contrasts(b *binding, head int, pred extract.Range, form extract.Form) []extract.Claim {
	var out []extract.Claim
	seen := map[int]bool{}
	for _, role := range []extract.Role{extract.Supplier, extract.Item, extract.Recipient} {
		fs := b.roles[role]
		if len(fs) == 0 {
			continue
		}
		for _, k := range a.negatedBeside(head, fs) {
			if seen[k] || used(b, k) || a.low(k) == "enough" { // "makes rifles, but not enough"
				continue
			}
			if role == extract.Item && a.actor(k) && !a.actor(fs[0].head) && !a.peopleSent(k, b.entry) || role == extract.Recipient && !a.receiver(k) && !(a.naught(k) && a.noun(k) == "one") || role == extract.Supplier && !a.actor(k) && !works[a.noun(k)] {
				continue
			}
			if r := a.besideRole(b, k); r != "" && r != role { // "sold jets to Chad instead of Mali": what stands right before it
				continue
			}
			seen[k] = true
			n := &binding{entry: b.entry, name: b.name, roles: map[extract.Role][]filler{}, category: map[int]string{}}
			for r, x := range b.roles {
				n.roles[r] = x
			}
			for h, c := range b.category {
				n.category[h] = c
			}
			var half []filler
			for _, h := range a.conjuncts(k) {
				if h != k && !a.additive(h) {
					continue
				}
				half = append(half, filler{h, fs[0].slot, "contrast"})
				if role == extract.Item {
					if n.category[h], _ = a.listed(h, 0); n.category[h] == "" {
						n.category[h] = "other"
					}
				}
			}
			n.roles[role] = half
			for _, x := range a.Tree.Children(k) { // "medicine to the clinics, not rockets to a militia"
				if x := int(x); a.rel(x) == "nmod" && a.caseOf(x) == "to" && a.receiver(x) {
					n.roles[extract.Recipient] = []filler{{x, "to", "contrast"}}
				}
			}
			if end := a.Tree.Subtree(k).End; role == extract.Item && a.naught(k) { // "pumps to Chad but nothing to Mali", the second goal on the verb
				for _, x := range a.Tree.Children(head) {
					if x := int(x); x > k && a.rel(x) == "obl" && a.caseOf(x) == "to" && a.receiver(x) && a.Tree.Subtree(x).Start == end {
						n.roles[extract.Recipient] = []filler{{x, "to", "contrast"}}
					}
				}
			}
			c := a.claim(n, head, pred, form, string(form))
			c.Realis = string(extract.Negated)
			out = append(out, c)
		}
	}
	return out
}

// besideRole is the role of the filler that the phrase k of "instead of" or "rather than", hung on the verb, stands right behind; empty for none.
func (a *analysis) besideRole(b *binding, k int) extract.Role {
	if p := a.caseOf(k); p != "instead_of" && p != "rather_than" || a.rel(k) != "obl" {
		return ""
	}
	for _, role := range []extract.Role{extract.Supplier, extract.Item, extract.Recipient} {
		for _, f := range b.roles[role] {
			if a.Tree.Subtree(f.head).End == a.Tree.Subtree(k).Start {
				return role
			}
		}
	}
	return ""
}

// negatedBeside lists the negated noun phrases that stand beside the fillers of one role: conjuncts, loose appositions, or
// dependents of the predicate with the same preposition.
func (a *analysis) negatedBeside(head int, fs []filler) []int {
	var out []int
	p := a.caseOf(fs[0].head)
	look := func(n int) {
		for _, k32 := range a.Tree.Children(n) {
			k := int(k32)
			switch rel := extract.BaseRel(a.rel(k)); rel {
			case "conj", "appos", "parataxis", "dep", "nmod", "obl", "list", "nsubj", "obj":
				if rel == "obj" && fs[0].slot != "obj" || rel == "nsubj" && fs[0].slot != "subj" { // "sent not engineers but grain to Mali": another role
					continue
				}
				if q := a.caseOf(k); a.nominal(k) && a.negatedPhrase(k) && (q == p || q == "" || q == "rather_than" || q == "instead_of") {
					out = append(out, k)
				}
			}
		}
	}
	for _, f := range fs {
		if described(f) { // what the clause is about stands outside of it
			return nil
		}
		look(f.head)
		if h := a.head(f.head); a.rel(f.head) == "conj" && h >= 0 && a.negatedPhrase(h) && a.nominal(h) { // "not France but Türkiye"
			out = append(out, h)
		}
	}
	if p != "" || fs[0].slot == "obj" || fs[0].slot == "subj" {
		look(head)
	}
	return out
}
