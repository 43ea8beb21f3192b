package attribution

import (
	"claimtrail/extract"
)

// What the step from a clause to its governor says of it.

// triedFor is the noun of accusing in a phrase of h, a party, right before the gerund tok that the parser hung on him: "on trial for selling"; nil for
// none.
func (w *walker) triedFor(tok, h int) *cue {
	if w.base(tok) != "acl" || w.xpos(tok) != "VBG" || w.caseOf(tok) != "for" {
		return nil
	}
	k := w.tree().Child(tok, "mark") - 1
	if k <= h || w.tree().Head(k) != h || w.base(k) != "nmod" {
		return nil
	}
	if n := w.cueOn(k); n != nil && n.pos == noun && n.class.name == "accuse" {
		return n
	}
	return nil
}

// edge gathers what the governor h does to its dependent tok.
func (w *walker) edge(tok, h int) {
	base := w.base(tok)
	if base == "acl" && w.isPaper(h) && w.cueOn(tok) != nil {
		if k := w.unmasked(h); k >= 0 { // "the forged letter in which he admits the sale"
			w.replying[k] = true // it says the paper is no good, and nothing of what is in it
			w.push(classNamed("must"), one(k), tok, false)
			return
		}
	}
	if c := w.cueOn(h); c != nil && w.passed[h] && w.pictured == h {
		return // what is seen in a picture, gathered before
	}
	if w.xpos(tok) == "VBG" && w.lists(h) && tok > h && w.caseOf(tok) == "" && (base == "xcomp" || base == "ccomp" || base == "obj" || base == "advcl") {
		w.push(classNamed("must"), one(h), tok, false)
		return
	}
	if n := w.triedFor(tok, h); n != nil {
		w.pushCue(n, tok) // "a dealer on trial for selling"
		return
	}
	if n := w.discussedApart(tok, h); n != nil {
		w.pushCue(n, tok) // "talks are under way on the sale"
		return
	}
	if n := w.talkedOverWith(tok, h); n != nil {
		w.pushCue(n, tok) // "talks with Chad for the sale", the sale hung on Chad
		return
	}
	if n := w.wonFor(tok, h); n != nil {
		w.pushCue(n, tok) // "won an order worth $3 million for supplying rifles"
		return
	}
	if w.laidDown(tok, h) {
		w.push(classNamed("plan"), one(h), tok, false) // "the contract includes the delivery"
		return
	}
	if m := w.toMark(tok); base == "advcl" && m > h+1 && w.cueOn(m-1) != nil && w.cueOn(m-1).pos == noun && w.cueOn(m-1).class.act == unrealises && w.tree().Head(m-1) == h && w.base(m-1) == "obl" {
		w.pushCue(w.cueOn(m-1), tok) // "progress made on plans to sell", "convicted of a plot to sell", the infinitive hung on the verb
		tok = m - 1
		base = w.base(tok)
		w.adjectives(tok)
	}
	if n := w.cueOn(tok); n != nil && n.pos == noun && n.class.act == attributes && (n.class.status == extract.Reported || n.class.status == extract.Alleged) && w.passed[tok] && w.heeds(h) {
		w.passed[h] = true
		if i := w.heldBy(h); i >= 0 && !w.passed[w.listed[i].cue.head] {
			w.passed[w.listed[i].cue.head], w.replying[w.listed[i].cue.head] = true, true
		}
		w.say("%q heeds it", w.d.Word(h)) // "X said it was looking into reports that P": X vouches for nothing
		return
	}
	if n := w.ruledBy(tok, base); n >= 0 {
		w.push(classNamed("must"), one(n), tok, false) // "tightened its rules on exporting arms": of whatever there may be
		return
	}
	if w.belied(tok, h, base) || w.granted(tok, h, base) {
		return
	}
	if c := w.cueOn(tok); base == "nsubj" && !w.presup && c != nil && c.class.source && w.passed[tok] && w.tree().Child(h, "cop") >= 0 && (w.lemma(h) == "true" || w.lemma(h) == "truth") && w.isFalse(h) {
		for _, k := range w.tree().Children(h) {
			w.passed[int(k)] = w.passed[int(k)] || w.lemma(int(k)) == "not" || w.is(int(k), "never")
		}
		w.push(classNamed("pretend"), one(h), tok, false) // "the claim that it did is not true"
		return
	}
	if c := w.cueOn(h); c != nil && (base == "obl" && (w.caseOf(tok) == "" || w.caseOf(tok) == "as") || base == "obj") && w.cueOn(tok) != nil && w.passed[tok] && w.callsFalse(c) {
		w.answered(c) // "described as baseless a report that P", "described reports that P as a fabrication"
		return
	}
	if c := w.cueOn(h); c != nil && c.pos == verb && c.class.act == denies && base == "obl" && w.caseOf(tok) == "as" {
		if o := w.tree().Child(h, "obj"); o > h && o < tok && w.tree().Child(o, "nmod:poss") >= 0 {
			w.pushCue(c, tok) // "denied its role as a supplier", with the phrase on the verb
			return
		}
	}
	if c := w.reckoned(tok, h); c != nil {
		w.pushCue(c, tok) // "puts exports at 3 mln tonnes"
		return
	}
	if w.unawarded(tok, h) {
		w.push(classNamed("refuse"), one(h), tok, false)
		w.presuppose(tok)
		if v := w.tree().Head(h); v >= 0 {
			w.passed[v], w.replying[v] = true, true // "rejected all offers at its tender": who rejects offers is no source
		}
		return
	}
	if base == "nsubj" && w.foretold(tok, h) {
		return
	}
	if base == "obl" && w.caseOf(tok) == "for" && w.needed(h) {
		w.push(classNamed("must"), one(h), tok, false) // "a licence is needed for the export": of any there may be
		return
	}
	if n := w.cueOn(tok); (base == "obj" || w.rel(tok) == "nsubj:pass") && n != nil && n.pos == noun && n.class.act == attributes && w.passed[tok] && settling[w.lemma(h)] {
		w.passed[h] = true
		w.presuppose(tok) // "paid to settle charges that P": they were made
		return
	}
	if g := w.tree().Head(h); base == "obj" && tok == w.claim && (w.seizes(h) || halting[w.lemma(h)]) && w.base(h) == "acl" && g >= 0 && w.isDenied(g) && w.isDefinite(tok) {
		w.presuppose(tok) // "no ground to seize the shipment": there is one
		return
	}
	if w.inForce(tok, h) {
		w.presuppose(tok) // "extended a contract under which Chad sells gas"
		if g := w.cueOn(w.tree().Head(h)); g != nil && w.base(h) == "obj" && (g.class.act == halts || g.class.act == blocks) && !w.passed[g.head] && !w.isNegated(g.head) && w.ownDoing(tok, g.head) {
			w.presup = false
			w.push(classNamed("stop"), g.words, tok, false) // "ended a programme under which it sold gas"
			w.passed[g.head], w.presup = true, true
		}
		return
	}
	if c := w.cueOn(h); c != nil && c.pos == adj && evident[w.lemma(h)] && w.tree().Child(h, "expl") >= 0 && w.farFrom(h).Empty() && (base == "ccomp" || base == "csubj") {
		w.passed[h] = true
		w.push(classNamed("know"), one(h), tok, false) // "it is not certain that P", which nobody in particular believes
		return
	}
	if at := w.farFrom(h); !at.Empty() && w.cueOn(h) != nil && w.finiteClause(tok) {
		w.passed[h] = true
		w.push(classNamed("must"), at, tok, false) // "it is far from certain that P"
		return
	}
	if c := w.cueOn(h); c != nil && w.governs(c, tok) && !w.gotFor(tok, h) && !w.brings(c, tok) {
		if w.replying[h] {
			return // "X said reports that P were false": X answers and does not tell it
		}
		if b := base; w.presup && ((c.entry.clause || c.entry.np != nil || c.pos == adj) && c.class.act == attributes || c.class.act == denies || c.class.act == unrealises) && tok != w.claim && (b == "obj" || b == "obl" && w.caseOf(tok) != "as" || b == "nsubj") && w.cueOn(tok) == nil && w.truthOf(tok) == tok {
			return // a thing described in passing is the writer's description: "discussed the tanks that Iran sold"
		}
		if m := w.d.MentionAt(tok); w.presup && c.entry.lemma == "attack" && c.pos == verb && tok != w.claim && w.upos(tok) == "NOUN" && (m == nil || m.Class == extract.NoActor || m.Class == extract.Carrier || m.Class == extract.Place) {
			return // with arms and not with words: "attacked a convoy carrying rifles"
		}
		if c.pos == noun && w.isDenied(h) && (c.entry.lemma == "doubt" || c.entry.lemma == "question" && w.xpos(tok) != "VBG") {
			w.undoubted = h
			return
		}
		if c.class.status == extract.Questioned && w.asksHow(tok) {
			w.passed[c.head] = true
			w.presuppose(tok) // "investigates how the chips got there": they did
			return
		}
		if c.class.act == attributes && (c.pos == verb || c.pos == adj) && (w.isNegated(h) && w.asksHow(tok) || w.refused(h) && (w.asksHow(tok) || w.asksWho(tok)) || w.calledOn(h) && w.asksHow(tok)) {
			w.passed[c.head] = true
			w.presuppose(tok) // "could not say how many jets Chad sold", "asked Chad to explain how it sold them": it sold some
			return
		}
		if c.pos == verb && !c.passive && knowing[c.entry.lemma] && base == "ccomp" && w.thatMark(tok) && w.isNobody(w.subject(h)) && !w.is(w.subject(h), "I", "we") {
			w.passed[c.head] = true
			w.presuppose(tok) // "few people know that Chad sold it": it did
			return
		}
		if n := w.cueOn(tok); c.class.name == "ask" && base == "obl" && n != nil && n.pos == noun && n.class.act == attributes && w.passed[tok] {
			w.presuppose(tok) // "asked about reports that P": the reports stand, and who is asked vouches for nothing
			if g := w.tree().Head(h); g >= 0 && w.base(h) == "advcl" {
				w.passed[g] = true
			}
			return
		}
		if n := w.cueOn(tok); base == "obl" && (c.entry.lemma == "respond" && w.caseOf(tok) == "to" || c.entry.lemma == "comment" && w.presup && tok != w.claim || c.entry.lemma == "comment" && n != nil && n.pos == noun && n.class.act == attributes && w.passed[tok]) {
			w.passed[c.head] = true
			w.presuppose(tok) // who responds to reports, or comments on them, has not made them
			return
		}
		if n := w.cueOn(tok); c.pos == noun && c.entry.lemma == "comment" && n != nil && n.pos == noun && n.class.act == attributes && w.passed[tok] {
			w.passed[c.head] = true
			w.presuppose(tok) // "did not respond to requests for comment on reports that P"
			return
		}
		if n := w.cueOn(tok); c.class.name == "urge" && base == "obj" && n != nil && n.pos == noun && n.class.act == attributes && w.passed[tok] {
			w.passed[c.head] = true
			w.say("%q supports it", w.d.RangeText(c.words)) // "backed the claim that P": it stands as it is
			return
		}
		if c.class.name == "reject" && c.pos == verb && tok == w.claim && (base == "obj" || w.rel(tok) == "nsubj:pass") && c.entry.np == nil && consigned[w.lemma(tok)] && !w.isOpaque(tok) {
			w.passed[c.head] = true
			w.presuppose(tok) // "a cargo from Chad was rejected": who sends goods back does not say that they were not sent
			return
		}
		if n := w.cueOn(tok); (c.class.name == "reject" || c.class.act == retracts) && c.pos == verb && (base == "obj" || w.rel(tok) == "nsubj:pass") && !w.presup &&
			(tok == w.claim && (w.start.status == extract.Offered || w.start.status == extract.Planned) || tok != w.claim && (motions[w.lemma(tok)] || accords[w.lemma(tok)]) || n != nil && n.pos == noun && n.class.act == unrealises && w.passed[tok]) {
			switch w.sofar().status {
			case extract.Planned, extract.Offered, extract.Attempted:
				w.passed[c.head] = true
				if c.class.act == retracts {
					w.push(classNamed("block"), c.words, tok, false) // who withdraws an order takes back nothing that was said
				} else {
					w.push(classNamed("refuse"), c.words, tok, false) // who rejects a request or an offer denies nothing; it comes to nothing
				}
				return
			case extract.Asserted, extract.NotAsserted:
				if c.class.name == "reject" {
					w.passed[c.head] = true
					w.say("%q leaves it as it is", w.d.RangeText(c.words)) // "rejected a motion to halt exports": they go on
					return
				}
			}
		}
		if c.class.act == denies || c.class.name == "confirm" || w.callsFalse(c) || c.pos == verb && scoffing[c.entry.lemma] {
			if n := w.cueOn(tok); (w.presup || !w.passed[tok]) && c.class.act == denies && base == "obj" && n != nil && n.pos == noun && n.class.source && n.class.act == attributes {
				w.presup, w.fact = false, false // "rejected a report that named ten states that had sold": the report tells of them
				if !w.sourced() {
					w.pushCue(n, tok)
				}
				w.answered(c)
				return
			}
			tok = w.truthOf(tok)
			if n := w.cueOn(tok); n != nil && n.pos == noun && n.class.source && w.passed[tok] || w.isCharging(tok) || c.class.act == denies && w.unsourced() {
				if n == nil || n.class.act != unrealises { // who rejects a proposal denies nothing
					w.answered(c)
				}
				return
			}
			if n := w.namedBefore(tok, h); n != nil && n.class.source { // "rejected claims by Egypt that P", the clause hung on the verb
				w.pushCue(n, tok)
				w.answered(c)
				return
			}
			for i := range w.ops {
				if who := w.ops[i].who; who != nil && w.ops[i].node && who.Range.Has(tok) && base == "obj" { // "rejected a report saying that P"
					w.answered(c)
					return
				}
			}
		} else if n := w.namedBefore(tok, h); n != nil && c.class.source { // "raised fears that P", the clause hung on the verb
			w.pushCue(n, tok)
			tok = n.head
		}
		if c.class.act == retracts && w.isCharging(tok) {
			w.presup, w.fact = false, false // "withdrew a story saying that P"
		}
		if c.class.name == "cite" && c.pos == verb {
			if c.passive {
				if s, _ := w.sourceOf(c); s < 0 {
					return
				}
			} else if o := w.tree().Child(h, "obj"); base == "ccomp" && o > h && o < tok && w.speaks(o) {
				w.cite(c, o, tok) // "quoted an official that P"
			}
		} else {
			w.relays(c)
		}
		w.pushCue(c, tok)
		return
	}
	if (base == "advcl" || base == "ccomp" || base == "csubj") && evident[w.lemma(h)] && w.upos(h) != "VERB" && (w.asksHow(tok) || w.asksWho(tok)) {
		w.presuppose(tok) // "it is not clear who supplied the rockets": somebody did
		return
	}
	if s := w.tree().Subtree(tok).Start - 1; base == "advcl" && s > h && hows[w.lower(s)] && w.tree().Head(s) == h && w.base(s) == "obl" && !w.modalVerb(tok) {
		w.presuppose(tok) // "will look at why Chad sold it", the clause beside why
		return
	}
	if r := w.rel(tok); (r == "acl:relcl" || r == "advcl:relcl") && hows[w.lower(h)] && h < tok && !w.modalVerb(tok) {
		w.presuppose(tok) // "will look at why Chad sold it": it did
		return
	}
	switch base {
	case "xcomp":
		switch {
		case w.toMark(tok) < 0:
		case w.lemma(h) == "go" && w.xpos(h) == "VBG":
			w.push(classNamed("will"), one(h), tok, false)
		case w.factive(h):
			w.presuppose(tok)
		case w.judges(h):
			w.judged(tok, h)
		case w.becomesRank(tok, h): // "became the first state to sell", hung on the verb
		case w.upos(h) == "VERB" && w.cueOn(h) == nil:
			// Only verbs of the lexicon pass the fact on (implicatives, Karttunen 1971; aspect, raising, perception): "vied to sell" and
			// "paid him to sell" do not.
			w.push(classNamed("plan"), extract.Range{}, tok, false)
		}
	case "ccomp":
		w.holds(h, tok)
	case "acl":
		if n := len(w.ops) - 1; n >= 0 && w.passed[tok] && w.ops[n].class.act == blocks && w.ops[n].at.Has(tok) && w.isDenied(h) {
			w.ops[n].class = classNamed("must") // "no law that bars Chad from selling": it may
			return
		}
		if w.struckAt(h) && !w.isSeized(h) {
			w.given = true
		} else if w.isOpaque(h) && (w.rel(tok) == "acl:relcl" || w.toMark(tok) < 0 && w.caseOf(tok) == "") {
			return // "seeks a firm that sells rifles": there may be none
		}
		if at := w.farFrom(h); !at.Empty() && w.finiteClause(tok) {
			w.push(classNamed("must"), at, tok, false)
			return
		}
		if k := w.noSuch(h); k >= 0 {
			w.push(classNamed("must"), one(k), tok, false) // "no licences were issued for rifles bound for Chad": there may be none
			return
		}
		if falsities[w.lemma(h)] && w.upos(h) == "NOUN" && w.thatClause(tok) && w.cueOn(h) == nil { // "the myth that"
			w.push(classNamed("pretend"), one(h), tok, false)
			return
		}
		if w.is(h, "whoever", "anyone", "anybody") && w.rel(tok) == "acl:relcl" {
			w.push(classNamed("if"), one(h), tok, false) // "whoever sells them will be punished"
			return
		}
		w.given = w.given || !w.presup && w.toMark(tok) < 0 && w.isKnown(h, tok)
		switch {
		case w.isGerund(tok) && w.caseOf(tok) == "of" && !facts[w.lemma(h)], w.isGerund(tok) && w.aims(w.caseOf(tok)):
			w.push(classNamed("must"), extract.Range{}, tok, false) // "the idea of selling"
		case w.rel(tok) == "acl:relcl" && w.timeToCome(h), w.cleft(h), w.provides(tok):
		case w.rel(tok) == "acl:relcl" && instances[w.lemma(h)] && !w.isDefinite(h): // "is aware of cases where it sold rifles"
		case w.rel(tok) == "acl:relcl":
			w.presuppose(tok)
		case w.toMark(tok) >= 0:
			switch g := w.tree().Head(h); {
			case w.isOrdinal(h) && !w.yetToBe(tok, h), w.broken(h): // "evaded the ban to sell rifles"
			case g >= 0 && w.base(h) == "obj" && w.costs(g): // "would cost [too much] to build"
				w.push(classNamed("must"), extract.Range{}, tok, false)
			case g >= 0 && (w.base(h) == "obj" && w.instrumental(g) || w.base(h) == "nmod" && w.base(g) == "obj" && w.tree().Head(g) >= 0 && w.instrumental(w.tree().Head(g))): // also "uses the proceeds of this trade to arm"
			case w.is(h, "nothing", "little"):
				w.push(classNamed("not"), one(h), tok, true) // "did nothing to stop"
				w.ops[len(w.ops)-1].past = g >= 0 && w.hasBeen(g)
			case w.isDenied(h) && powers[w.lemma(h)]: // "is in no position to sell": the no is met at the noun
			case w.isDenied(h):
				w.push(classNamed("must"), extract.Range{}, tok, false) // "has no reason to sell"
			default:
				w.push(classNamed("plan"), extract.Range{}, tok, false)
			}
		case w.thatClause(tok) && w.base(h) == "xcomp" && w.upos(h) == "NOUN" && w.cueOn(h) == nil && w.callsIt(w.tree().Head(h)):
			w.presuppose(tok) // "called it a scandal that"
		case w.thatClause(tok) && w.upos(h) == "NOUN" && w.cueOn(h) == nil && !facts[w.lemma(h)] && !occasions[w.lemma(h)]:
			w.push(classNamed("must"), one(h), tok, false) // "the fuss that", "the hysteria that": talk of a thing is not the thing
		case w.xpos(tok) == "VBG" && w.caseOf(tok) == "" && w.isSeized(h):
			if !w.origin {
				w.push(classNamed("block"), one(w.tree().Head(h)), tok, false) // the carrying came to its end there
			}
			w.presup = true
		case w.xpos(tok) == "VBN" || w.xpos(tok) == "VBD" && w.tree().Child(tok, "mark", "nsubj") < 0 || w.upos(tok) == "ADJ" && tok > h || w.xpos(tok) == "VBG" && w.caseOf(tok) == "":
			if w.foreseen(tok, h) {
				return // "the deal will see rifles delivered"
			}
			if c := w.picturing(h); c != nil && !w.presup {
				w.pictured = c.head
				w.pushCue(c, tok) // "photos show drones sold to Chad": the photos say so
				return
			}
			w.presuppose(tok) // also "vessels involved in shipping"
		}
	case "advcl":
		if c := w.cueOn(tok); c != nil && c.class.act == attributes && w.passed[tok] && (w.toMark(tok) >= 0 || w.caseOf(tok) == "in") && mistaken[w.lemma(h)] {
			w.push(classNamed("must"), one(h), tok, false) // "was wrong to say that P"
			return
		}
		if w.xpos(tok) == "VBG" && w.caseOf(tok) == "" && tok == w.claim && w.seizes(h) {
			w.push(classNamed("block"), one(h), tok, false) // "intercepted a truck carrying rifles"
			return
		}
		if s := w.sofar().status; w.xpos(tok) == "VBG" && w.caseOf(tok) == "by" && (s == extract.Prevented || s == extract.Negated || s == extract.Denied) {
			w.presuppose(tok) // "did not keep its word by failing to deliver": what says how is not negated with the rest
			return
		}
		if w.trails(tok, h) {
			w.presuppose(tok) // "will carry the missile, developed by a firm": what it is, hung on the verb
			return
		}
		w.adverbial(tok, h)
	case "csubj":
		if w.toMark(tok) >= 0 && w.upos(tok) == "VERB" {
			if w.factive(h) || w.costs(h) && w.past(h) {
				w.presuppose(tok)
				return
			}
			if w.worthSaying(h, tok) {
				return
			}
			w.push(classNamed("must"), extract.Range{}, tok, false) // "it is cheaper to sell"
			return
		}
		if w.finiteClause(tok) && w.tree().Child(tok, "mark") >= 0 && w.holds(h, tok) || w.cleft(h) {
			return
		}
		if w.worthSaying(h, tok) {
			return
		}
		w.imagined(tok, h)
		w.presuppose(tok)
	case "nsubj":
		if w.identified(tok, h) || happening[w.lemma(h)] && w.isTo(h) >= 0 { // "the delivery is to begin"
			return
		}
		if tok == w.claim && !w.presup && w.isEvent(tok) && w.comesToNothing(h) {
			w.push(classNamed("block"), one(h), tok, false) // "the sale is off the table", "failed to materialise"
			return
		}
		if tok == w.claim && w.undecided(tok, h) {
			w.push(classNamed("plan"), one(h), tok, false) // "the sale has stalled", "is in limbo"
			return
		}
		if x := w.tree().Child(h, "xcomp"); x > h && w.lemma(h) == "have" && happening[w.lemma(x)] && w.toMark(x) > 0 && w.is(w.toMark(x)-1, "yet") {
			w.push(classNamed("not"), one(w.toMark(x)-1), tok, false) // "the sale has yet to take place"
			return
		}
		if c := w.cueOn(tok); c != nil && c.class.act == attributes && w.passed[tok] && w.tree().Child(h, "expl") >= 0 {
			return // "is there evidence that P?": it is the evidence that is asked for
		}
		if !w.presup && (notions[w.lemma(tok)] || tok == w.claim && w.isEvent(tok) && w.upos(h) == "NOUN") && w.tree().Child(h, "cop") >= 0 && w.isFalse(h) {
			if c := w.cueOn(tok); notions[w.lemma(tok)] && (c == nil || !c.class.source) {
				w.push(classNamed("retract"), one(h), tok, false) // "the idea that it would is ludicrous": who thinks so holds nothing himself
			} else {
				w.push(classNamed("pretend"), one(h), tok, false) // "the sale was a hoax"
			}
			return
		}
		if tok == w.claim && w.isEvent(tok) && amounting[w.lemma(h)] {
			return // "sales may have totalled 300 tons": how many there were is as sure as that there were some
		}
		if w.filled(tok, h) {
			return
		}
		w.imagined(tok, h)
		if !w.presup && w.isKind(tok) && w.tree().Child(h, "cop") >= 0 {
			w.push(classNamed("must"), extract.Range{}, tok, false)
		}
		w.presuppose(tok)
	case "obj":
		if tok == w.claim && attending[w.lemma(h)] && w.isDefinite(tok) { // "came to inspect the shipment": there is one
			w.presuppose(tok)
		}
	case "obl", "nmod":
		if w.isGerund(tok) && (w.aims(w.caseOf(tok)) || base == "nmod" && w.caseOf(tok) == "of" && !facts[w.lemma(h)]) {
			w.push(classNamed("must"), extract.Range{}, tok, false)
			return
		}
		if p := w.caseOf(tok); interrogating[w.lemma(h)] && (p == "over" || p == "about" || p == "on") {
			w.push(classNamed("whether"), one(h), tok, false) // "were questioned over the sale"
			return
		}
		if w.caseOf(tok) == "for" && choices[w.lemma(h)] { // "was selected for the construction of two ships"
			w.push(classNamed("plan"), one(h), tok, false)
			return
		}
		if c := w.cueOn(h); base == "obl" && w.caseOf(tok) == "with" && c != nil && c.pos == verb && c.class.name == "show" && tok > h {
			if s := w.subject(h); s >= 0 && w.isPaper(s) {
				w.pushCue(c, tok) // "photos show fighters with Chadian rifles"
				return
			}
		}
		if p := w.caseOf(tok); base == "obl" && w.upos(h) == "ADJ" && w.cueOn(h) == nil && w.isNegated(h) && w.upos(tok) == "NOUN" && (p == "with" || p == "about" || p == "over" || p == "of" || p == "at") {
			w.presuppose(tok) // "was not transparent about the sale"
			return
		}
		switch w.caseOf(tok) {
		case "after", "before", "during", "since", "following", "despite", "amid", "until", "because", "due", "upon", "by":
			w.presuppose(tok)
		case "as", "in":
			if answering[w.lemma(tok)] { // "as a result of the sale", "in response to the sale"
				w.presuppose(tok)
			}
		}
	case "appos":
		if w.colonSpeech(tok, h) {
			return
		}
		if w.acts(tok) { // "bound for Chile, a buyer of jets": a description is the writer's
			w.presuppose(tok)
		}
	case "parataxis", "list", "dep", "dislocated":
		if !w.colonSpeech(tok, h) {
			w.presuppose(tok)
		}
	case "amod", "compound":
		if p := w.tree().Child(h, "nmod:poss"); w.marks(tok) && p >= 0 && p < tok {
			w.presuppose(tok) // "cannot sell its Libyan-made rifles": it has them all the same
		} else if c := w.walked(); w.marks(tok) && c != nil && c.Form == extract.OriginForm && (c.Relation != extract.Origin || len(c.Recipients) == 0 && w.certain(h)) && !w.isDenied(h) {
			w.presuppose(tok) // "will use the Chadian-funded works": paid for already; "tries to collect Chadian-made rifles left over"
		}
	}
}

// certain reports whether a noun phrase is about things that there are, by its article or by what is said behind it: "the rifles", "rifles left over".
func (w *walker) certain(n int) bool {
	for _, k := range w.tree().Children(n) {
		k := int(k)
		switch w.base(k) {
		case "det":
			if w.is(k, "the", "this", "that", "these", "those") {
				return true
			}
		case "acl":
			if k > n && w.rel(k) == "acl" {
				return true
			}
		}
	}
	return false
}

// knowing are verbs whose clause is so, though few or none know it (factives, Karttunen 1971).
var knowing = set("know realise realize remember notice forget")

// ownDoing reports whether the subject of clause t is a pronoun that stands for the subject of verb v above it.
func (w *walker) ownDoing(t, v int) bool {
	s, whose := w.tree().Child(t, "nsubj"), w.subject(v)
	if s < 0 || whose < 0 || w.upos(s) != "PRON" {
		return false
	}
	m := w.d.MentionAt(s)
	return m != nil && w.phrase(whose).Overlaps(m.Antecedent)
}

// inForce reports whether relative clause tok tells what is or was done under contract h, and not what will be: in the past, or where what happens to
// the contract shows that it is in force.
func (w *walker) inForce(tok, h int) bool {
	if w.rel(tok) != "acl:relcl" || !accords[w.lemma(h)] || !w.agreedOn(tok) || w.isTo(tok) >= 0 {
		return false
	}
	if x := w.tree().Child(tok, "aux"); x >= 0 {
		return w.perfect(tok) && w.xpos(x) != "MD" // "the permits under which it had been selling"
	}
	if be := w.tree().Child(tok, "aux:pass"); be >= 0 && w.xpos(be) == "VBD" {
		return true // "a deal in which guns were sold"
	}
	g := w.tree().Head(h)
	return w.xpos(tok) == "VBD" || finite(w.xpos(tok)) && g >= 0 && w.base(h) == "obj" && lasting[w.lemma(g)]
}

// lasting are verbs of what happens to a contract that is in force.
var lasting = set("extend renew prolong end terminate cancel suspend scrap honour honor break breach violate review rescind")

// modalVerb reports whether verb t has a modal auxiliary or is an infinitive.
func (w *walker) modalVerb(t int) bool {
	x := w.tree().Child(t, "aux")
	return w.toMark(t) >= 0 || x >= 0 && w.xpos(x) == "MD"
}

// asksHow reports whether a finite clause opens with how, when, where or why, so that a question about it takes it for granted (Karttunen 1977).
func (w *walker) asksHow(t int) bool {
	start := w.tree().Subtree(t).Start // the parser may have made the first word a sister of the clause
	modal, how := false, w.upos(start) == "ADP" && w.is(start+1, "whom", "which", "what") || hows[w.lower(t)] || start > 0 && hows[w.lower(start-1)] || w.is(start, "how") && w.is(start+1, "many", "much") ||
		w.is(start, "what", "which") && start+1 < t && w.upos(start+1) == "NOUN"
	for _, k := range w.tree().Children(t) {
		k := int(k)
		how = how || k < t && hows[w.lower(k)] && (w.base(k) == "advmod" || w.base(k) == "mark")
		modal = modal || w.base(k) == "aux" && w.xpos(k) == "MD"
	}
	return how && !modal && w.toMark(t) < 0
}

// refused reports whether somebody declines to do what verb h says: "declined to say".
func (w *walker) refused(h int) bool {
	g := w.tree().Head(h)
	return g >= 0 && w.base(h) == "xcomp" && (w.lemma(g) == "decline" || w.lemma(g) == "refuse")
}

// asksWho reports whether a clause asks who did what it says, and so takes it for granted that somebody did.
func (w *walker) asksWho(t int) bool {
	s := w.tree().Child(t, "nsubj")
	aux := w.tree().Child(t, "aux")
	return s >= 0 && s < t && w.is(s, "who") && (aux < 0 || w.xpos(aux) != "MD")
}

// powers are nouns of what one needs to do a thing: who has none does not do it.
var powers = set("position condition state shape capacity ability means power capability way room")

// hows are the words of questions about something that is taken for granted.
var hows = set("how when where why")

// mistaken are adjectives of who says what is not so.
var mistaken = set("wrong mistaken incorrect dishonest untruthful")

// consigned are nouns of goods under way, which those they are for may turn away.
var consigned = set("shipment cargo consignment delivery batch load")

// scoffing are verbs of making light of what one does not hold for true: "ridiculed claims that P".
var scoffing = set("ridicule mock deride lampoon belittle")

// discussedApart is the noun of a plan or talks, subject of h, whose object stands apart from it behind h: "talks began on the sale"
// (extraposition from a noun phrase, Quirk et al. 1985, 18.39); nil for none.
func (w *walker) discussedApart(tok, h int) *cue {
	if b := w.base(tok); b != "obl" && b != "nmod" || tok < h || w.presup || w.origin {
		return nil
	}
	s := w.tree().Child(h, "nsubj", "nsubj:pass")
	if s < 0 || s > h {
		return nil
	}
	c := w.cueOn(s)
	if requiring[w.lemma(h)] { // a rule for whoever may do it
		return nil
	}
	if c == nil || c.pos != noun || c.class.act != unrealises || !c.entry.takes(w.caseOf(tok)) || !w.isEvent(tok) && !w.isGerund(tok) {
		return nil
	}
	for _, k := range w.tree().Children(s) { // it has its object beside it already
		if k := int(k); k > s && c.entry.takes(w.caseOf(k)) {
			return nil
		}
	}
	return c
}

// ruledOut reports whether predicate h says that something must not be.
func (w *walker) ruledOut(h int) bool {
	switch w.lemma(h) {
	case "unacceptable", "intolerable", "inadmissible", "unthinkable", "impermissible":
		return true
	case "acceptable", "tolerable", "permissible", "admissible":
		return w.isNegated(h)
	}
	return false
}

// facts are nouns whose gerund with of tells what has happened; of other nouns (idea, question, goal, importance) it does not.
var facts = set(`act result consequence experience crime credit honour honor blame success proceeds profit policy habit tradition custom tactic
	mistake error blunder folly strategy year decade month business work offence offense memory aftermath sin`)

// notions are nouns of what somebody may think of, so that to call it false is to say that it is not so.
var notions = set("idea notion thought story theory suggestion narrative fantasy tale")

// choices lists verbs whose phrase with "for" says what somebody is chosen to do.
var choices = set("choose select pick shortlist tap")

// interrogating are verbs of asking somebody about a deed that he may have a part in.
var interrogating = set("question quiz interrogate grill")

// answering are nouns of what follows upon an event.
var answering = set("result consequence response retaliation reaction reply revenge")

// attending lists verbs whose object is there, or the event under way, whatever their subject wants of it.
var attending = set(`inspect watch escort guard protect oversee supervise monitor track follow meet greet celebrate mark witness observe photograph
	film handle unload check survey seize intercept confiscate impound interdict hold detain search board`)

// aims reports whether a preposition before a gerund says what somebody leans to or shrinks from, and not what he has done, where no
// cue tells: "winced at selling", "doubts about selling".
func (w *walker) aims(preposition string) bool {
	switch preposition {
	case "at", "towards", "toward", "about", "over":
		return true
	}
	return false
}

// lists reports whether verb h tells what belongs to its subject, so that a gerund names a kind of deed: "its tasks include sending".
func (w *walker) lists(h int) bool {
	switch w.lemma(h) {
	case "include", "entail", "involve":
		return true
	}
	return false
}

// factive reports whether predicate h judges a deed that was done: "it was wrong of him to sell" (Karttunen 1971). In the present, and
// of other adjectives (cheaper, hard), the deed is open.
func (w *walker) factive(h int) bool {
	c := w.tree().Child(h, "cop")
	return judgements[w.lemma(h)] && c >= 0 && w.xpos(c) == "VBD" && w.tree().Child(h, "aux") < 0
}

// worthSaying reports whether adjective h finds worth saying what verb tok tells, so that the writer says it hereby: "it is pertinent to mention that".
func (w *walker) worthSaying(h, tok int) bool { return worthy[w.lemma(h)] && announced[w.lemma(tok)] }

// worthy are adjectives of what is worth saying, announced verbs of saying it.
var (
	worthy    = set("pertinent important worth relevant notable noteworthy interesting useful necessary fair significant imperative essential instructive")
	announced = set("mention note add recall remember stress emphasise emphasize highlight point state say remark observe repeat reiterate underline underscore")
)

// judgements are adjectives and nouns that judge what somebody did.
var judgements = set(`wrong right foolish unwise wise smart brave stupid mistaken irresponsible reckless generous kind crazy naive clever bold
	cruel rash careless hypocritical cowardly shameful mad silly mistake error blunder crime folly shame disgrace`)

// isKnown reports whether noun h is definite, or its clause tok set off, so that what the clause tells is not part of what is believed or
// feared: "believes that the tanks that Iran sold are old", "fears that arms, sold by Iran, were lost".
func (w *walker) isKnown(h, tok int) bool {
	d := w.tree().Child(h, "det", "nmod:poss")
	if d >= 0 && (w.rel(d) == "nmod:poss" || w.is(d, "the", "this", "these", "those")) || w.upos(h) == "PROPN" {
		return true
	}
	s := w.tree().Subtree(tok).Start
	return w.upos(s) == "PUNCT" || s > 0 && w.upos(s-1) == "PUNCT"
}

// isOpaque reports whether noun h is the indefinite object of a verb that does not say that there is such a thing: "seeks a firm that",
// "denied having seen any paper that".
func (w *walker) isOpaque(h int) bool {
	d, v := w.tree().Child(h, "det"), w.tree().Head(h)
	if d >= 0 && w.is(d, "any") {
		return true
	}
	if d < 0 || v < 0 || w.base(h) != "obj" || !w.is(d, "a", "an", "any") {
		return false
	}
	if m := w.toMark(v); w.isNegated(v) || m > 0 && w.is(m-1, "yet") { // "has yet to find a paper showing that P"
		return true
	}
	if g := w.tree().Head(v); g >= 0 && w.toMark(v) >= 0 && w.base(v) == "xcomp" { // "urged it to pass a resolution banning sales"
		if c := w.cueOn(g); c != nil && c.pos == verb && c.class.act == unrealises && w.governs(c, v) {
			return true
		}
	}
	c := w.cueOn(v)
	return c != nil && c.pos == verb && c.class.act == unrealises && c.class.name != "ask" && w.governs(c, h)
}

// noSuch is the no before a permit, bargain or trace that is one of plural h, which nothing picks out ("no licences for rifles", "no permit was given for
// rifles"), or before h where the clause says that there are none; -1 for none.
func (w *walker) noSuch(h int) int {
	t := w.tree()
	g := t.Head(h)
	if g < 0 {
		return -1
	}
	n := g
	switch b := w.base(h); {
	case b == "nsubj" && t.Child(g, "expl") >= 0:
		n = h
	case w.xpos(h) != "NNS" || t.Child(h, "det", "nmod:poss", "nummod") >= 0:
		return -1
	case b == "obl":
		n = t.Child(g, "nsubj:pass")
	case b != "nmod":
		return -1
	case w.base(g) == "obl" && t.Head(g) >= 0: // "were issued in recent years for rifles", hung on the years
		n = t.Child(t.Head(g), "nsubj:pass")
	}
	if n < 0 || n != h && !grants[w.lemma(n)] && !traces[w.lemma(n)] {
		return -1
	}
	if d := t.Child(n, "det"); d >= 0 && d < n && w.is(d, "no") {
		return d
	}
	return -1
}

// traces are what there is of goods or a deed where there was any.
var traces = set("trace sign evidence record proof report contract agreement deal order authorisation authorization approval")

// struckAt reports whether noun h is what somebody strikes or stops on its way, whether he does or not: "came close to bombing a ship that carried
// rifles", "failed to stop a truck carrying them".
func (w *walker) struckAt(h int) bool {
	v := w.tree().Head(h)
	return v >= 0 && w.base(h) == "obj" && hostile[w.lemma(v)]
}

// hostile are verbs of striking and stopping what is on its way.
var hostile = set("attack bomb bombard strike hit ram sink shell torpedo target destroy stop intercept board")

// imagined gathers what the clause of h says of its subject tok when that is no fact: a gerund under a modal or in a present judgement
// ("selling jets would be a mistake", "sending tanks is madness"), any event under would.
func (w *walker) imagined(tok, h int) {
	if tok == w.claim && !w.presup && w.isEvent(tok) && w.regulated(h) {
		w.push(classNamed("must"), one(h), tok, false) // "exports to Chad require a licence": of any there may be
		return
	}
	gerund := w.isGerund(tok)
	if !gerund && (w.upos(tok) != "NOUN" || tok != w.claim || varying[w.lemma(h)]) || w.presup { // "exports would rise": they go on
		return
	}
	for _, k := range w.tree().Children(h) {
		k := int(k)
		switch {
		case w.base(k) == "aux" && w.xpos(k) == "MD" && (gerund || w.is(k, "would", "'d", "’d")):
			w.push(classNamed("would"), one(k), tok, false)
			return
		case !gerund && w.base(k) == "cop" && w.xpos(k) != "VBD" && w.ruledOut(h):
			w.push(classNamed("must"), one(h), tok, false) // "the transfer is not acceptable": it may be to come
			return
		case gerund && w.base(k) == "cop" && (w.tree().Child(h, "case") >= 0 || w.tree().Child(h, "aux") < 0 && w.xpos(k) != "VBD"):
			w.push(classNamed("must"), extract.Range{}, tok, false)
			return
		}
	}
}

// identified reports whether h, or its object, says who bears the role that the claim's noun tok names, so that what negates or hedges the
// clause does so to the claim: "Chad's main supplier is not Peru".
func (w *walker) identified(tok, h int) bool {
	if tok != w.claim {
		return false
	}
	c := w.walked()
	if c == nil || c.Form != extract.AgentNoun {
		return false
	}
	for _, args := range [][]extract.Argument{c.Suppliers, c.Recipients, c.Via} {
		for _, x := range args {
			if x.Head == h || w.lemma(h) == "include" && w.tree().Head(x.Head) == h {
				return true
			}
		}
	}
	return false
}

// regulated reports whether predicate h says under what rule its subject stands: "require a licence", "are subject to approval", "are governed by".
func (w *walker) regulated(h int) bool {
	switch w.lemma(h) {
	case "require", "need":
		o := w.tree().Child(h, "obj")
		return o > h && permissions[w.lemma(o)]
	case "subject":
		cop, not := w.tree().Child(h, "cop"), w.tree().Child(h, "advmod")
		return cop >= 0 && (not < 0 || w.lemma(not) != "not") // "were not subject to safeguards": they went on without
	case "govern", "regulate":
		return w.isPassive(h)
	}
	return false
}

// settling are verbs of meeting a claim or charge that somebody made, or of being done with it, without a word on whether it is so.
var settling = set("settle resolve face answer")

// requiring are verbs of what has to be there first.
var requiring = set("require need")

// needed reports whether passive verb h says that a permission is required.
func (w *walker) needed(h int) bool {
	s := w.tree().Child(h, "nsubj:pass")
	return s >= 0 && permissions[w.lemma(s)] && requiring[w.lemma(h)]
}

// permissions are what rules make dealings depend on.
var permissions = set("licence license permit permission approval authorisation authorization consent notification certificate clearance waiver review")

// rules are texts that say what may be done, whoever does it.
var rules = set("law rule regulation statute act treaty convention directive code constitution decree ordinance resolution guideline")

// heeding are words for who takes notice of a report or charge, and has not made it.
var heeding = set("investigate examine probe check study review see read hear follow monitor notice aware")

// heeds reports whether h says that somebody takes notice of what a report or charge below it holds.
func (w *walker) heeds(h int) bool {
	switch w.lemma(h) {
	case "look":
		return h+1 < len(w.d.Tokens) && w.is(h+1, "into", "at")
	case "note":
		g := w.tree().Head(h)
		return g >= 0 && w.lemma(g) == "take"
	case "take":
		return w.tree().Child(h, "advmod") >= 0 && w.is(w.tree().Child(h, "advmod"), "seriously")
	}
	return heeding[w.lemma(h)] && !w.isNegated(h)
}

// duties are what somebody keeps to, and matters what is talked of, without a word on whether it is done.
var (
	duties  = set("obligation duty commitment norm standard principle restriction condition requirement guideline")
	matters = set("issue matter field area sphere domain")
)

// ruledBy is the noun of a rule, duty or matter that gerund tok stands right behind, wherever the parser hung it: "rules on exporting", "in the field of
// selling"; -1 for none.
func (w *walker) ruledBy(tok int, base string) int {
	if base != "acl" && base != "advcl" || w.xpos(tok) != "VBG" {
		return -1
	}
	m := w.tree().Child(tok, "mark", "case")
	if m < 1 || m > tok {
		return -1
	}
	switch n := w.lemma(m - 1); {
	case w.is(m, "on", "for") && (rules[n] || duties[n]), w.is(m, "of") && matters[n]:
		return m - 1
	}
	return -1
}

// ruling verbs and nouns set bounds to what anybody does.
var ruling = set("limit restrict curb")

// supplied reports whether the claim names who supplies.
func (w *walker) supplied() bool {
	c := w.walked()
	return c != nil && len(c.Suppliers) > 0
}

// walked is the claim that the walk began at, nil for none.
func (w *walker) walked() *extract.Claim {
	for i := range w.d.Claims {
		if c := &w.d.Claims[i]; c.Head == w.claim {
			return c
		}
	}
	return nil
}

// isKind reports whether event noun t names, with another beside an "or", kinds of deeds rather than one that was done: "the sale or
// transfer of rifles is a crime".
func (w *walker) isKind(t int) bool {
	if w.upos(t) != "NOUN" {
		return false
	}
	for _, k := range w.tree().Children(t) {
		if k := int(k); w.base(k) == "conj" && w.isEvent(k) {
			if c := w.tree().Child(k, "cc"); c >= 0 && w.is(c, "or") {
				return true
			}
		}
	}
	return false
}

// namedBefore is the noun cue that verb h has for an object before clause tok, which says what it is that the noun names; nil for none.
func (w *walker) namedBefore(tok, h int) *cue {
	o := w.tree().Child(h, "obj")
	if k := w.tree().Child(h, "obl"); o < 0 && k > h && (w.caseOf(k) == "off" || w.caseOf(k) == "aside") { // "shrugged off claims that"
		o = k
	}
	if b := w.base(tok); o < 0 || o > tok || b != "ccomp" && (b != "advcl" || !w.thatClause(tok)) {
		return nil
	}
	if n := w.cueOn(o); n != nil && n.pos == noun && (n.class.source || n.class.act == unrealises) {
		return n
	}
	return nil
}

// holds reports whether predicate h says of clause tok that it is so, and no more, so that its negation reaches the clause: "it is not the
// case that P". What is not clear is left open.
func (w *walker) holds(h, tok int) bool {
	switch {
	case !w.farFrom(h).Empty():
		w.push(classNamed("must"), w.farFrom(h), tok, false)
		return true
	case truths[w.lemma(h)] || w.lemma(h) == "case":
		return true
	case veiling[w.lemma(h)]:
		w.presuppose(tok)
		return true
	case falsities[w.lemma(h)] && w.upos(h) == "NOUN" && w.tree().Child(h, "cop") >= 0, falsities[w.lemma(h)] && w.base(h) == "xcomp" && w.dubbed(h): // "it is a lie that", "called it a lie that"
		w.push(classNamed("pretend"), one(h), tok, false)
		return true
	case evident[w.lemma(h)] && w.upos(h) != "VERB" && w.tree().Child(h, "cop") >= 0:
		w.push(classNamed("know"), one(h), tok, false)
		return true
	}
	return false
}

// dubbed reports whether h is what something is called: "called it [a lie]".
func (w *walker) dubbed(h int) bool {
	c := w.cueOn(w.tree().Head(h))
	return c != nil && c.pos == verb && w.callsFalse(c)
}

// veiling are verbs of keeping from sight what is so, whether one does or not: "did not hide that it sold them" (factives, Karttunen 1971).
var veiling = set("hide conceal disguise mask camouflage obscure")

// farFrom is the range of "far from" or "anything but" and the word that is far from being said, when h is that word or its "far": "it is far from clear that P"; empty for
// none.
func (w *walker) farFrom(h int) extract.Range {
	if g := w.tree().Head(h); g >= 0 && w.is(g, "far") && w.caseOf(h) == "from" {
		return extract.Range{Start: g, End: h + 1}
	}
	if g := w.tree().Head(h); g >= 0 && w.is(g, "anything") && w.caseOf(h) == "but" {
		return extract.Range{Start: g, End: h + 1}
	}
	if w.is(h, "far", "anything") {
		for _, k := range w.tree().Children(h) {
			if k := int(k); k > h && (w.caseOf(k) == "from" && w.is(h, "far") || w.caseOf(k) == "but" && w.is(h, "anything")) {
				return extract.Range{Start: h, End: k + 1}
			}
		}
	}
	return extract.Range{}
}

// evident are predicates of a clause that is so for all to see.
var evident = set(`clear obvious plain proven certain undeniable indisputable self-evident`)

// judges reports whether an infinitive under h is judged and not said to happen: "harder to sell", "made sense to sell".
func (w *walker) judges(h int) bool { return w.upos(h) == "ADJ" || w.lemma(h) == "make" }

// costs reports whether clause h says what it takes to do what its infinitive names: "it would cost too much to build".
func (w *walker) costs(h int) bool {
	s := w.tree().Child(h, "nsubj", "expl")
	return (w.lemma(h) == "cost" || w.lemma(h) == "take") && s >= 0 && w.lemma(s) == "it" && s+4 > h
}

// past reports whether verb h tells in the simple past, with no adverb.
func (w *walker) past(h int) bool {
	return w.xpos(h) == "VBD" && w.tree().Child(h, "aux", "advmod") < 0
}

// judged gathers what h, which judges infinitive tok, makes of it: who is "too weak to sell" does not (Karttunen 1971).
func (w *walker) judged(tok, h int) {
	for _, k := range w.tree().Children(h) {
		if k := int(k); w.base(k) == "advmod" && w.is(k, "too") && k < h {
			w.push(classNamed("impossible"), one(k), tok, false)
			return
		}
	}
	w.push(classNamed("must"), extract.Range{}, tok, false)
}

// varying are verbs of what becomes of the amount of something that goes on.
var varying = set("rise fall grow increase decline drop double triple climb decrease shrink dip soar jump surge halve quadruple recover total reach exceed")

// amounting are verbs that say how much an event came to.
var amounting = set("total number exceed")

// occasions are nouns whose that-clause says when or how something is so.
var occasions = map[string]bool{"day": true, "time": true, "moment": true, "year": true, "extent": true, "degree": true, "way": true, "point": true,
	"proof": true, "truth": true, "reality": true, "irony": true, "shame": true, "pity": true, "secret": true, "surprise": true, "coincidence": true}

// isSeized reports whether noun t is the object of a seizure.
func (w *walker) isSeized(t int) bool {
	h := w.tree().Head(t)
	return h >= 0 && (w.base(t) == "obj" || w.rel(t) == "nsubj:pass") && w.seizes(h)
}

// seizes reports whether verb t takes goods off their way.
func (w *walker) seizes(t int) bool { return seizures[w.lemma(t)] }

// halting are verbs of keeping goods from going on.
var halting = set("stop block halt hold detain")

// seizures are verbs of taking goods off their way.
var seizures = set("seize intercept confiscate impound interdict")

// calledOn reports whether infinitive h is what somebody is asked to do: "asked the minister to explain".
func (w *walker) calledOn(h int) bool {
	v := w.tree().Head(h)
	return v >= 0 && w.base(h) == "xcomp" && w.toMark(h) >= 0 && calling[w.lemma(v)]
}

// calling are verbs of asking somebody to do something.
var calling = set("ask urge press call tell order challenge invite implore beg request demand")

// presuppose marks that the event is taken for granted by what stands above.
func (w *walker) presuppose(tok int) {
	if !w.presup {
		w.say("%s presupposed by %s", w.d.Word(tok), w.base(tok))
		w.fact = w.isFinite(tok) && (w.base(tok) == "advcl" || w.xpos(tok) == "VBD" || w.perfect(tok)) // "because Iran sells tanks", "who sold tanks"
	}
	w.presup = true
}

// cleft reports whether h is the party that a cleft sentence puts first, whose negation is that of the clause: "it was not Chad that sold
// them" (Quirk et al. 1985, 18.25-28).
func (w *walker) cleft(h int) bool {
	it, m := w.tree().Child(h, "expl", "nsubj"), w.d.MentionAt(h)
	return it >= 0 && w.is(it, "it") && w.tree().Child(h, "cop") >= 0 && (w.upos(h) == "PROPN" || m != nil && m.Class != extract.NoActor)
}

// trails reports whether passive participle tok with its doer stands behind a comma and a noun in the clause of h, and so describes that noun.
func (w *walker) trails(tok, h int) bool {
	t := w.tree()
	return w.xpos(tok) == "VBN" && tok > h+2 && w.is(tok-1, ",") && w.nominal(tok-2) && t.Child(tok, "obl:agent") > tok && t.Child(tok, "mark", "aux", "aux:pass", "nsubj", "nsubj:pass") < 0
}

// timeToCome reports whether h says what time something would or will be, and so whether its clause is a fact no more than it is: "it would
// be the first time that Chad sold jets".
func (w *walker) timeToCome(h int) bool {
	if w.lemma(h) != "time" || w.tree().Child(h, "cop") < 0 {
		return false
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); w.base(k) == "aux" && w.xpos(k) == "MD" {
			return true
		}
	}
	return false
}

// isOrdinal reports whether a noun names a rank, so that the infinitive behind it is a fact: "the first country to sell".
func (w *walker) isOrdinal(h int) bool {
	for _, k := range w.tree().Children(h) {
		if w.is(int(k), "first", "second", "third", "last", "only", "latest", "next") {
			return true
		}
	}
	return w.is(h, "first", "second", "last")
}

// becomesRank reports whether verb h says that somebody comes to be the first, the last or the like, of whom the infinitive tok tells.
func (w *walker) becomesRank(tok, h int) bool {
	if !w.is(h, "become", "becomes", "became", "becoming", "remain", "remains", "remained") {
		return false
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); k > h && k < tok && w.base(k) == "xcomp" && w.nominal(k) && w.isOrdinal(k) {
			return true
		}
	}
	return false
}

// adverbial gathers what an adverbial clause headed by tok says of its fact: purpose, time, reason, means.
func (w *walker) adverbial(tok, h int) {
	if w.toMark(tok) >= 0 {
		if w.isOrdinal(h) {
			return
		}
		if w.factive(h) {
			w.presuppose(tok)
			return
		}
		switch {
		case w.judges(h):
			w.judged(tok, h)
		case w.costs(h):
			if w.past(h) { // "it took ten years to build"
				w.presuppose(tok)
				return
			}
			w.push(classNamed("must"), extract.Range{}, tok, false)
		case tok > h && w.perfect(tok) && !w.isModal(h): // "the only state to have sold it", hung on the verb: nobody acts in order to have acted
			w.presuppose(tok)
		case w.blocked(tok, h), w.offered(tok, h), w.instrumental(h): // "used the flights to ship rifles": who uses a thing for a deed does the deed
		default:
			w.push(classNamed("plan"), extract.Range{}, tok, false)
		}
		return
	}
	if w.asIf(tok, h) {
		return
	}
	if at := w.asLongAs(tok); !at.Empty() && !w.hasBeen(h) {
		w.push(classNamed("if"), at, tok, false) // "will stay as long as Chad sells it"
		w.presup = true
		return
	}
	m := w.caseOf(tok)
	if m == "before" && w.undone(tok, h) {
		w.push(classNamed("block"), one(h), tok, false) // "the ship sank before delivering the rifles"
		w.presup = true
		return
	}
	if m == "before" && w.isGerund(tok) && !w.isNegated(h) && (w.toCome(tok, h, m) || w.planned(h)) {
		return // "will test the jets before handing them over": two steps of one plan
	}
	if w.toCome(tok, h, m) {
		w.push(classNamed("if"), extract.Range{}, tok, false)
		w.presup = true // "would not sell any": of the clause itself that says nothing
		return
	}
	if w.presentToCome(tok, h, m) {
		w.push(classNamed("will"), extract.Range{}, tok, false)
		w.presup = true
		return
	}
	if m == "that" && w.holds(h, tok) {
		return // "That it sold them is not true", hung as an adverbial
	}
	if w.isGerund(tok) && (w.aims(m) || w.complements(tok, h, m)) {
		w.push(classNamed("must"), extract.Range{}, tok, false)
		return
	}
	if m == "" && w.timed(tok) {
		if c := w.cueOn(h); c != nil && c.class.act == attributes && w.tellsCase(tok) {
			w.pushCue(c, tok) // "is aware of cases where P"
			return
		}
		w.presuppose(tok)
		return
	}
	switch m {
	case "for":
		if w.lemma(h) == "use" && tok > h {
			return // "may be used for making": no more real than the use
		}
	case "from":
		if drawing[w.lemma(h)] && w.toMark(h) >= 0 {
			return // "stood to profit from selling": no more real than the profit
		}
	case "by", "through":
		w.means = true
		return
	case "while", "whilst":
		if k := w.tree().Child(tok, "advmod"); w.isGerund(tok) && k >= 0 && k < tok && w.is(k, "also", "simultaneously") {
			return // "will send trucks while also giving money": two halves of one plan
		}
	case "":
		if s := w.tree().Subtree(tok).Start; w.xpos(tok) == "VBG" && tok > h && (w.isComma(s) || w.isComma(s-1)) && w.isNegated(h) && !w.modalVerb(h) && !w.alternative(tok) {
			w.presuppose(tok) // "is not up to its task, pledging 300 men"
		}
		return
	case "in", "into": // "talked into selling": who may be talked into it may sell
		return
	case "if", "unless", "whether", "provided", "without", "lest":
		w.presup = true // its own mark has decided
		return
	case "so":
		w.push(classNamed("plan"), extract.Range{}, tok, false)
		return
	}
	w.presuppose(tok)
}

// planned reports whether infinitive h is what somebody plans, promises or is to do.
func (w *walker) planned(h int) bool {
	if w.isTo(h) >= 0 {
		return true
	}
	g := w.tree().Head(h)
	if g < 0 || w.toMark(h) < 0 || w.isNegated(g) {
		return false
	}
	c := w.cueOn(g)
	return c != nil && c.class.act == unrealises && c.class.status == extract.Planned
}

// asIf reports whether clause tok says what something looks or is like, and gathers that: "it looks as if Chad sold them", "it is not as though Chad had sold
// them". Of how somebody does a thing ("acts as if it had sold them") it is no fact either.
func (w *walker) asIf(tok, h int) bool {
	s := w.tree().Subtree(tok).Start
	for s < tok && w.isComma(s) {
		s++
	}
	if w.is(s, "as") {
		s++
	} else if s == 0 || !w.is(s-1, "as", "like") {
		return false
	}
	if s >= tok || !w.is(s, "if", "though") || w.is(s, "though") && !w.is(s-1, "as") {
		return false
	}
	switch l := w.lemma(h); {
	case l == "look" || l == "appear" || l == "seem" || l == "sound" || l == "feel":
		w.push(classNamed("appear"), extract.Range{Start: s - 1, End: s + 1}, tok, false)
	case s > 1 && w.lemma(s-2) == "not": // "it is not as though": it has been met at the mark
	case l == "as" || l == "be" || l == "like":
		w.push(classNamed("would"), extract.Range{Start: s - 1, End: s + 1}, tok, false)
	default:
		w.push(classNamed("would"), extract.Range{Start: s - 1, End: s + 1}, tok, false)
		w.presup = true
	}
	return true
}

// asLongAs is the range of "as long as" or "so long as" before clause tok, empty for none.
func (w *walker) asLongAs(tok int) extract.Range {
	s := w.tree().Subtree(tok).Start
	if w.is(s, "as") && s > 1 && w.is(s-1, "long") && w.is(s-2, "as", "so") {
		return extract.Range{Start: s - 2, End: s + 1}
	}
	return extract.Range{}
}

// undone reports whether what verb h tells is the end of what, or who, was to do what the clause of before, tok, names: "the ship sank before
// delivering the rifles", "the rifles were seized before being handed over" (the non-factual before, Beaver and Condoravdi 2003).
func (w *walker) undone(tok, h int) bool {
	if w.upos(h) != "VERB" || w.isNegated(h) || w.presup {
		return false
	}
	return w.isGerund(tok) && undoing[w.lemma(h)]
}

// undoing are verbs of what brings a party, a vehicle or goods to an end.
var undoing = set("sink die seize intercept confiscate impound destroy arrest capture kill crash perish collapse wreck burn explode expire detain catch raid fold cancel scrap stop halt")

// toCome reports whether clause of time tok, behind conjunction m, says what has to be so before what verb h foretells, and so is no fact
// yet: "will sell them once it has built a plant", "would not sell any until it had built one" (Quirk et al. 1985, 4.23).
func (w *walker) toCome(tok, h int, m string) bool {
	would := false
	if w.isSpeech(tok) { // "will stand trial after officials say P"
		return false
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); w.base(k) == "aux" && w.xpos(k) == "MD" {
			would = w.is(k, "would", "'d", "’d")
			if !would && !w.is(k, "will", "wo", "'ll", "’ll", "shall") {
				return false
			}
			if w.perfect(h) {
				return false
			}
			if m == "until" || m == "till" || m == "before" {
				return true
			}
			past := w.xpos(tok) == "VBD"
			for _, g := range w.tree().Children(tok) {
				past = past || w.base(int(g)) == "aux" && w.xpos(int(g)) == "VBD"
			}
			return !would && !past && (m == "once" || m == "after")
		}
	}
	return false
}

// presentToCome reports whether the clause of time tok, behind conjunction m, tells in the present tense what will be when something foretold, planned or
// promised comes: "will train the crews when Chad gets the jets", "agreed to pay as soon as it has the jets" (Quirk et al. 1985, 4.23).
func (w *walker) presentToCome(tok, h int, m string) bool {
	if m == "" && !w.whenever(tok, "when") || m != "" && m != "as" && m != "once" && m != "after" {
		return false
	}
	if m == "as" { // "as soon as"
		if s := w.tree().Subtree(tok).Start; s == 0 || !w.is(s, "as", "soon") && !w.is(s-1, "soon") {
			return false
		}
		if w.is(h, "soon") && w.tree().Head(h) >= 0 {
			h = w.tree().Head(h)
		}
	}
	if w.upos(h) != "VERB" && w.tree().Child(h, "cop") < 0 || w.isSpeech(tok) || w.isNegated(h) {
		return false
	}
	tense := w.xpos(tok)
	for _, k := range w.tree().Children(tok) {
		if k := int(k); (w.base(k) == "aux" || w.base(k) == "cop") && k < tok {
			tense = w.xpos(k)
			break
		}
	}
	if tense != "VBZ" && tense != "VBP" {
		return false
	}
	for _, k := range w.tree().Children(h) {
		if k := int(k); w.base(k) == "aux" && w.is(k, "will", "wo", "'ll", "’ll", "shall", "would", "'d", "’d") {
			return true
		}
	}
	if w.isTo(h) >= 0 {
		return true
	}
	g := w.tree().Head(h)
	if g < 0 || w.toMark(h) < 0 || w.base(h) != "xcomp" {
		return false
	}
	c := w.cueOn(g)
	return c != nil && c.class.act == unrealises && w.governs(c, h)
}

// tellsCase reports whether clause tok stands right behind a noun of which it tells the case: "cases where it sold rifles".
func (w *walker) tellsCase(tok int) bool {
	k := w.tree().Subtree(tok).Start - 1
	for k > 0 && isQuoteMark(w.d.Word(k)) {
		k--
	}
	return k >= 0 && instances[w.lemma(k)]
}

// instances are nouns of single events of a kind.
var instances = set("case instance example incident occasion occurrence situation")

// timed reports whether clause tok says when or where something is so, by an adverb that stands for its mark: "when it sends rifles, it does not
// say so".
func (w *walker) timed(tok int) bool {
	return w.whenever(tok, "when", "whenever", "where", "wherever", "while")
}

// callsIt reports whether the object of verb v stands for a clause that follows: "called it a scandal that".
func (w *walker) callsIt(v int) bool {
	o := w.tree().Child(v, "obj")
	return o > v && w.is(o, "it")
}

// whenever reports whether clause tok, which has a subject, opens with one of the adverbs.
func (w *walker) whenever(tok int, adverbs ...string) bool {
	k := w.tree().Child(tok, "advmod")
	return k >= 0 && k < tok && w.is(k, adverbs...) && w.tree().Child(tok, "nsubj", "nsubj:pass") >= 0
}

// brings reports whether cue c says that what tok names comes about, and not what somebody finds: "concluded the sale". Of bargains it is no cue (isDeed).
func (w *walker) brings(c *cue, tok int) bool {
	return c.entry.lemma == "conclude" && c.pos == verb && (w.base(tok) == "obj" || w.base(tok) == "nsubj") && w.nominal(tok)
}

// gotFor reports whether infinitive tok says what the thing is for that somebody gets by verb h: "received letters from firms to sell wheat". That has not
// begun.
func (w *walker) gotFor(tok, h int) bool {
	o := w.tree().Child(h, "obj")
	return w.base(tok) == "advcl" && w.toMark(tok) >= 0 && o > h && o < tok && (w.lemma(h) == "get" || w.lemma(h) == "receive")
}

// offered reports whether infinitive tok says what is offered by the noun that verb h has for an object, though it hangs on the verb, and gathers
// that: "received bids from two firms to sell wheat".
func (w *walker) offered(tok, h int) bool {
	if !w.gotFor(tok, h) {
		return false
	}
	n := w.cueOn(w.tree().Child(h, "obj"))
	if n == nil || n.pos != noun || n.class.act != unrealises {
		return false
	}
	w.pushCue(n, tok)
	return true
}

// blocked reports whether infinitive tok says what the plan or attempt was that verb h of preventing has for its object, though it hangs on
// the verb, and gathers both: "foiled a plot by rebels to smuggle rifles".
func (w *walker) blocked(tok, h int) bool {
	c, o := w.cueOn(h), w.tree().Child(h, "obj", "nsubj:pass")
	if c == nil || c.class.act != blocks || o < 0 || o > tok || w.tree().Child(tok, "nsubj", "nsubj:outer", "aux") >= 0 {
		return false
	}
	n := w.cueOn(o)
	if n == nil || n.pos != noun || n.class.act != unrealises {
		return false
	}
	w.pushCue(n, tok)
	w.pushCue(c, n.head)
	return true
}

// instrumental reports whether active verb h has the means of what its infinitive tells for an object.
func (w *walker) instrumental(h int) bool {
	return w.lemma(h) == "use" && w.upos(h) == "VERB" && w.tree().Child(h, "obj") > h && w.tree().Child(h, "aux:pass") < 0
}

// complements reports whether gerund tok behind preposition m is what an unlisted verb or adjective h is about rather than a deed told
// beside it: "is wary of selling", "leaned to selling", "shied away from selling".
func (w *walker) complements(tok, h int, m string) bool {
	p := w.tree().Child(tok, "mark", "case")
	if p < 1 {
		return false
	}
	switch m {
	case "of":
		return !facts[w.lemma(p-1)] // but "made the mistake of selling"
	case "to":
		return !relating[w.lemma(h)] && p == h+1 && (w.upos(h) == "VERB" || w.upos(h) == "ADJ") || w.is(p-1, "close", "closer", "near", "nearer")
	case "in":
		return w.is(p-1, "interest", "interested")
	case "from", "on":
		return w.is(p-1, "away", "back", "off", "short", "clear", "far")
	}
	return false
}

// belied records that somebody says of the report or charge tok, which the path has come from, that its predicate h is false: "X said reports that P
// were baseless", "X said there was no truth in reports that P". It is no negation of P by X but an answer to the reports; of the writer it is one.
func (w *walker) belied(tok, h int, base string) bool {
	n := w.cueOn(tok)
	if (n == nil || n.pos != noun || !n.class.source || !w.passed[tok]) && !w.told(tok) {
		return false
	}
	none := (base == "nmod" || base == "obl") && (truths[w.lemma(h)] || grounds[w.lemma(h)]) && w.isDenied(h)
	if !none && (base != "nsubj" || !w.isFalse(h)) {
		return false
	}
	i := w.heldBy(h)
	if i < 0 {
		i = w.voice[w.paragraphOf(h)]
	}
	if none && i < 0 {
		w.push(classNamed("pretend"), one(h), tok, false)
		return true
	}
	if i < 0 || w.listed[i].Source.Head < 0 || w.passed[w.listed[i].cue.head] {
		return false
	}
	l := &w.listed[i]
	w.passed[l.cue.head], w.replying[l.cue.head] = true, true
	w.presup = true
	w.say("%q is false, says %s", w.d.Word(tok), w.d.RangeText(l.Source.Range))
	w.responses = append(w.responses, extract.Response{Kind: extract.Denies, Source: l.Source, Quote: w.d.Sentences[l.sentence].Span})
	return true
}

// told reports whether the last thing passed is what paper or report tok tells: "press reports claiming that P".
func (w *walker) told(tok int) bool {
	n := len(w.ops)
	return n > 0 && w.ops[n-1].who != nil && w.ops[n-1].who.Head == tok && w.ops[n-1].class.act == attributes
}

// unsourced reports whether the last thing passed is what nobody in particular alleges or reports by a word beside the event: "denied its alleged supply",
// "denied that it had allegedly sold".
func (w *walker) unsourced() bool {
	n := len(w.ops)
	return n > 0 && w.ops[n-1].who != nil && w.ops[n-1].who.Head < 0 && w.ops[n-1].class.act == attributes && w.ops[n-1].over == w.claim && !w.presup
}

// truthOf is the report or charge whose truth noun tok names, when the path has come from that: "denied the validity of statements about the sale"; tok
// itself where it names none.
func (w *walker) truthOf(tok int) int {
	if verities[w.lemma(tok)] {
		for _, k := range w.tree().Children(tok) {
			if k := int(k); w.base(k) == "nmod" && w.caseOf(k) == "of" && (w.passed[k] || w.told(k)) {
				return k
			}
		}
	}
	return tok
}

// verities are nouns for whether something said is so.
var verities = set("validity accuracy truth truthfulness veracity authenticity correctness reliability credibility")

// isFalse reports whether predicate t says of its subject that it is not so: "is baseless", "is not true", "is without foundation".
func (a *analysis) isFalse(t int) bool {
	if k := a.tree().Child(t, "amod"); k >= 0 && a.upos(t) == "NOUN" && a.isFalsity(k) {
		return !a.isNegated(t) && !a.isDenied(t) // "is a baseless accusation"
	}
	switch l := a.lemma(t); {
	case a.isFalsity(t):
		return !a.isNegated(t) && !a.isDenied(t)
	case truths[l]:
		return a.isNegated(t)
	case grounds[l]:
		return a.isWithout(t)
	case l == "have": // "has no basis"
		o := a.tree().Child(t, "obj")
		return o >= 0 && grounds[a.lemma(o)] && (a.isDenied(o) || a.isNegated(t))
	case l == "correspond", l == "accord", l == "reflect", l == "base":
		o := a.tree().Child(t, "obl", "obj")
		return o >= 0 && realities[a.lemma(o)] && a.isNegated(t)
	case a.is(t, "odds"): // "are at odds with the facts"
		o := a.tree().Child(t, "obl", "nmod")
		return o >= 0 && realities[a.lemma(o)] && a.caseOf(t) == "at"
	case l == "hold":
		o := a.tree().Child(t, "obj")
		return o >= 0 && a.is(o, "water") && a.isNegated(t)
	}
	return false
}

// realities are what does not agree with what is not so: "the reports do not correspond to reality".
var realities = set("reality fact truth")

// answered records that the speaker of cue c answers the claim: "denied reports that P", "confirmed reports that P".
func (w *walker) answered(c *cue) {
	head, ok := w.sourceOf(c)
	if !ok || head < 0 {
		return
	}
	w.passed[c.head] = true
	if w.leavesOpen(c.head) { // "has not confirmed or denied reports that P"
		w.presup = true
		return
	}
	for _, k := range w.tree().Children(c.head) {
		if _, no := w.negator(c.head, int(k), -1); no { // "could not confirm reports that P", "did not deny reports that P"
			w.presup = true
			return
		}
	}
	if g := w.tree().Head(c.head); c.class.name == "confirm" && w.toMark(c.head) >= 0 && g >= 0 && (w.isNegated(g) || w.isDenied(g)) {
		w.presup = true // "is not in a position to confirm reports that P"
		return
	}
	if n := len(w.ops); n > 0 && w.ops[n-1].class.act == belies && w.tree().Head(w.ops[n-1].at.Start) == w.ops[n-1].over && w.base(w.ops[n-1].at.Start) == "amod" {
		w.ops = w.ops[:n-1] // "rejected the false reports that P": the word of who rejects them
	}
	kind := extract.Denies
	if c.class.name == "confirm" {
		kind = extract.Confirms
	} else if s := w.sofar().status; c.class.name == "doubt" || c.class.name == "dispute" || s == extract.Negated || s == extract.Denied {
		kind = extract.Disputes // "dismissed claims that it had not sold" does not deny that it sold
	}
	w.presup = true
	if n := len(w.ops); n > 0 && kind != extract.Confirms && w.ops[n-1].who == nil && w.ops[n-1].class.act == attributes && w.ops[n-1].class.source {
		o := &w.ops[n-1] // "rejected the statements about the sale", whoever made them: nobody else says that it is so
		o.class, o.node = classNamed("report"), true
		o.who = &extract.Source{Kind: extract.UnspecifiedSource, Head: -1, Certainty: o.class.certainty,
			Cue: extract.Cue{Range: o.at, Lemma: w.lemma(o.at.Start), Class: o.class.name}}
	}
	if n := len(w.ops); n > 0 && w.ops[n-1].who != nil && w.ops[n-1].who.Head == head {
		return // its own words: "rejected the charge saying that it never sold"
	}
	w.say("%s %q answers it", c.class.name, w.d.RangeText(c.words))
	w.responses = append(w.responses, extract.Response{Kind: kind, Source: w.source(head, w.answering(c)),
		Quote: w.d.Sentences[w.d.SentenceOf(c.head)].Span})
}
