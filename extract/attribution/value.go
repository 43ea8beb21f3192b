package attribution

import "claimtrail/extract"

// operator is one word (or its absence: a question mark, a purpose clause) on the path from a claim to its outermost source.
type operator struct {
	class  *class
	at     extract.Range // the word; empty for a construction without one
	over   int           // the node it governs: the token beneath it on the path
	truth  bool          // it negates that something is so: "not true", "not the case"
	keeps  bool          // it keeps somebody from a deed, so that it was done where that did not: "did not stop Chad from buying"
	past   bool          // a negation of what was or has been, not of what can or will be
	again  bool          // it says that something goes on that was broken off: "resume"
	fixed  bool          // who decides it brings it about: "voted to end sales"
	open   bool          // a refusal whose negation says nothing of the deed: "did not rule out selling"
	who    *extract.Source
	node   bool // who is a node of the chain
	plain  bool // a bare negation (not, no, never) rather than a verb like refuse
	going  bool // what it halts are several events, which go on unless the halt is real
	event  bool // it reached the event across a presupposing edge: only sources count
	fact   bool // what crossed it was a finite clause, which a prediction takes for granted
	given  bool // and the edge takes it for granted whatever the source believes
	summed bool // a charge that sums up the clause, somebody's only where nobody else tells it
}

// value is what is known of the event on the way up: as the part of the path walked so far presents it.
type value struct {
	status     extract.Status
	polarity   extract.Polarity
	certainty  extract.Certainty
	attributed bool // a source has been passed
	evidence   bool // and the last thing passed was evidence, which a hedge weakens as if it were the event: "appears to show"
	belief     bool // and the last thing passed was one that negation sinks through
	tight      bool // negative so that a further negation restores the event: "did not fail to", "did not refuse to"
	plain      bool // negative by a bare negation
	barred     bool // negative because it cannot be: a further negation leaves it possible
	going      bool // of several events, halted or said not to have been
	negator    int  // the token that the last negation stands over
	doubted    bool // and the last thing passed was a doubt about what is positive
	kept       bool // negative because somebody was kept from it
	again      bool // and the last thing passed was its going on again
	belied     bool // negative because what says so is a lie
	asked      bool // and the last thing passed was the knowledge of nobody in particular, or the inquiry, of what is in question
}

// asserted is the value of an event before any operator.
var asserted = value{status: extract.Asserted, polarity: extract.Positive, certainty: extract.Certain}

// rank orders certainties from weak to strong.
func rank(c extract.Certainty) int {
	switch c {
	case extract.Certain:
		return 3
	case extract.Probable:
		return 2
	case extract.Possible:
		return 1
	}
	return 0
}

func weaker(a, b extract.Certainty) extract.Certainty {
	if rank(a) < rank(b) {
		return a
	}
	return b
}

// bare reports whether nothing has decided the status yet.
func (v value) bare() bool { return v.status == extract.Asserted && !v.attributed }

// negative is a value of negative polarity.
func (v value) negative(s extract.Status, c extract.Certainty) value {
	v.status, v.polarity, v.certainty = s, extract.Negative, c
	return v
}

// real is a value of positive polarity.
func (v value) real(s extract.Status, c extract.Certainty) value {
	v.status, v.polarity, v.certainty = s, extract.Positive, c
	return v
}

// unsaid is a content that its source is not said to hold. A negative content stays negative: negation is never dropped.
func (v value) unsaid() value {
	v.status, v.certainty = extract.NotAsserted, extract.Unknown
	return v
}

// under applies the next operator outwards. The nearest operator decides the status (so an outer one changes it only where
// it cancels or reverses what lies beneath); polarity follows the product of the reversals on the path.
func (v value) under(o *operator) value {
	c := o.class
	if o.event && c.act != attributes && c.act != denies {
		return v
	}
	if v.going && v.bare() && (c.act == hedges || c.act == unrealises) {
		return v // "will not stop selling": it goes on
	}
	next := v
	next.belief, next.doubted, next.asked, next.again = c.negRaises, false, false, o.again
	next.evidence = c.name == "show" || c.name == "suggest" || c.name == "reveal"
	switch c.act {
	case attributes:
		if c.name == "know" && !o.node && v.status == extract.Questioned {
			v.asked = true
			return v // "it is not known whether": it is in question
		}
		switch {
		case o.given && c.status == extract.Hedged, (o.given || o.fact && o.who != nil) && c.status == extract.Predicted: // "warned that the tanks that Iran sold may move"
		default:
			next = v.attributedBy(c, next)
		}
		next.attributed = true
		next.asked = v.status == extract.Questioned && o.who != nil && inquiring[o.who.Cue.Lemma] // "could not establish whether": it is still in question
	case denies:
		next = v.deniedBy(o, next)
	case unrealises:
		switch {
		case v.attributed && v.status == extract.Questioned: // "wants to know whether", "demanded to know whether"
		case v.attributed && c.status != extract.Conditional && c.status != extract.Questioned:
			next = next.unsaid()
		case v.attributed && v.status != extract.Asserted && v.status != extract.Confirmed && v.status != extract.Admitted && v.status != extract.Reported:
			// "looks into the alleged sale": the nearest decides
		case o.fixed && (v.status == extract.Halted || v.status == extract.Prevented): // "voted to end sales", "decided to ban them"
		case v.attributed, v.bare():
			next.status, next.certainty = c.status, c.certainty
		case (c.status == extract.Conditional || c.status == extract.Questioned) && v.polarity == extract.Positive &&
			(v.status == extract.Predicted || v.status == extract.Hedged || v.status == extract.Conditional):
			next.status, next.certainty = c.status, c.certainty // "unclear whether it will": the clause as a whole is in question
		case v.status == extract.Halted && v.going && c.status != extract.NotAsserted:
			next = next.real(extract.Asserted, extract.Certain) // "plans to stop its deliveries": they go on
		case v.status == extract.Halted && (c.status == extract.Planned || c.status == extract.Attempted || c.status == extract.Offered):
			next = next.real(extract.NotAsserted, extract.Unknown) // "tried to stop the delivery"
		case (c.status == extract.Planned || c.status == extract.Attempted && v.status == extract.Hedged) && (v.status == extract.Predicted || v.status == extract.Hedged && v.certainty == extract.Possible):
			next.status, next.certainty = c.status, c.certainty // "promised that it will", "approved a possible sale": one intention, not two
		case v.status == extract.Prevented && v.polarity == extract.Negative && (c.status == extract.Planned || c.status == extract.Attempted || c.status == extract.Offered):
			next = next.real(extract.NotAsserted, extract.Unknown) // "considers a ban on sales", "tried to block the sale"
		case c.status == extract.NotAsserted && v.status == extract.Predicted:
			next = next.unsaid() // "it is far from certain that it will"
		case c.status == extract.NotAsserted && (v.status == extract.Halted || v.status == extract.Prevented):
			next = next.real(extract.NotAsserted, extract.Unknown) // "urged it to stop selling" says that it sells
		case v.polarity == extract.Negative && (v.status == extract.Negated || v.status == extract.Prevented || v.status == extract.Halted):
			if c.status == extract.Conditional || c.status == extract.Questioned || c.status == extract.NotAsserted {
				next.status = c.status
			}
			next.certainty = weaker(v.certainty, c.certainty)
		}
	case hedges:
		next.asked = v.asked // "has not been able to establish whether"
		switch {
		case v.bare(), v.evidence && v.status == extract.Asserted:
			next.status, next.certainty = c.status, c.certainty
		case c.status == extract.Predicted && v.status == extract.Halted:
			// "will stop its deliveries": they were made
		default:
			next.certainty = weaker(v.certainty, c.certainty)
		}
	case negates:
		next = v.negatedBy(o, next)
	case fails:
		switch {
		case v.asked:
		case v.attributed:
			next = next.unsaid()
		case v.status == extract.Halted || v.status == extract.Prevented || v.status == extract.Negated && v.tight:
			next = next.real(extract.Asserted, weaker(v.certainty, extract.Certain)) // "failed to stop the shipments"
		case v.status == extract.Negated:
			next = next.real(extract.NotAsserted, extract.Unknown)
		default:
			next = next.negative(extract.Prevented, extract.Certain)
			next.tight = true
		}
	case halts:
		if v.attributed {
			return next.unsaid()
		}
		switch v.status {
		case extract.Planned, extract.Offered, extract.Attempted:
			next = next.negative(extract.Prevented, extract.Certain) // "ended talks on a sale": what was halted is the plan
		case extract.Conditional, extract.Questioned, extract.NotAsserted:
		default:
			if v.polarity == extract.Positive {
				next = next.negative(extract.Halted, extract.Certain)
				next.going = o.going
			}
		}
	case blocks:
		if v.attributed {
			return next.unsaid()
		}
		if v.polarity == extract.Positive {
			next = next.negative(extract.Prevented, extract.Certain)
			next.kept = o.keeps
		}
	case belies:
		next = next.negative(extract.Negated, extract.Certain)
		next.belied = true
	case retracts:
		next = next.unsaid()
	}
	return next
}

// inquiring are verbs of finding out, which he who fails in them has not kept to himself.
var inquiring = set("establish determine ascertain verify")

// attributedBy is the value after a source that says, claims or believes.
func (v value) attributedBy(c *class, next value) value {
	switch {
	case v.bare():
		next.status, next.certainty = c.status, c.certainty
	case v.status == extract.Negated && rank(c.certainty) < rank(v.certainty) && !v.attributed && c.status == extract.Hedged:
		next.certainty = c.certainty // "believes that it never sold": negated, as far as the source believes
	}
	return next
}

// deniedBy is the value after a denial or doubt.
func (v value) deniedBy(o *operator, next value) value {
	doubt := o.class.status == extract.Hedged
	switch {
	case o.event && (v.attributed || doubt): // "is unlikely to sell more after selling six": it sold six
		return v
	case o.event:
		return next.unsaid() // a presupposition beneath a denial is left open rather than asserted
	case v.attributed:
		return next.unsaid() // "denied saying that P"
	case v.polarity == extract.Negative && !doubt && (v.plain || v.status == extract.Halted):
		next = next.real(extract.Asserted, extract.Certain) // "denied that it had not paid", "denied that it had stopped"
	case v.polarity == extract.Negative && !doubt:
		next = next.real(extract.NotAsserted, extract.Unknown) // "denied blocking the sale"
	case v.polarity == extract.Negative:
		next.status, next.certainty = extract.Hedged, extract.Possible
	default:
		next = next.negative(o.class.status, o.class.certainty)
		next.doubted = doubt && v.bare()
	}
	next.attributed = !doubt || v.attributed || o.who != nil
	return next
}

// negatedBy is the value after not, no, without, refuse, lack.
func (v value) negatedBy(o *operator, next value) value {
	switch {
	case v.asked:
		return v
	case v.status == extract.Denied:
		next = next.real(extract.NotAsserted, extract.Unknown) // "did not deny that P"
	case v.belief && o.plain && v.polarity == extract.Positive:
		// Negation sinks through think, expect, appear (neg-raising: Horn 1978).
		next = next.negative(extract.Negated, weaker(v.certainty, extract.Probable))
		next.certainty = extract.Probable
		next.plain = true
	case v.doubted && o.plain:
		next = next.real(extract.Hedged, extract.Probable) // "nobody doubts that P"
	case v.attributed:
		next = next.unsaid()
	case v.status == extract.Conditional || v.status == extract.Questioned || v.status == extract.NotAsserted:
		next.polarity = extract.Negative
		if v.polarity == extract.Negative {
			next.polarity = extract.Positive
		}
	case v.again && v.bare():
		next = next.negative(extract.Halted, extract.Certain) // "has not resumed its deliveries": it made them before
	case v.barred:
		next = next.real(extract.Hedged, extract.Possible) // "not impossible that it sold"
		next.barred = false
	case v.status == extract.Halted:
		next = next.real(extract.Asserted, v.certainty) // "did not stop selling", "refused to stop selling"
	case v.polarity == extract.Negative && v.plain && o.plain && v.negator == o.over:
		// Two negations of one word are one: "cannot sell without a licence", with without hung on the verb.
	case v.polarity == extract.Negative:
		// Only what the negation of an implicative verb restores is real again (Karttunen 1971): "did not fail to", "did not refuse
		// to". "Did not ban" does not say that anything was sold, nor do two negations of different clauses.
		next = next.real(extract.NotAsserted, extract.Unknown)
		if o.plain && (v.tight || o.truth && v.plain || v.kept && o.past) {
			next = next.real(extract.Asserted, extract.Certain) // also "it is not true that he did not"
		}
	case v.status == extract.Hedged || v.status == extract.Predicted:
		next = next.negative(extract.Negated, v.certainty)
		if v.certainty == extract.Possible {
			next.certainty = extract.Certain // what is not possible is not
		}
		next.plain, next.tight, next.negator = o.plain, o.class.name == "refuse" && !o.open, o.over
	default:
		next = next.negative(extract.Negated, extract.Certain)
		next.plain, next.tight, next.negator = o.plain, o.class.name == "refuse" && !o.open, o.over
		next.barred = o.class.name == "impossible"
	}
	return next
}

// realis is the value that the lexicon entry of a predicate fixes.
func realis(s string) value {
	v := asserted
	switch s := extract.Status(s); s {
	case "", extract.Asserted:
	case extract.Prevented, extract.Halted, extract.Negated:
		v = v.negative(s, extract.Certain)
	case extract.Hedged, extract.Predicted:
		v = v.real(s, extract.Probable)
	default:
		v = v.real(s, extract.Unknown)
	}
	return v
}
