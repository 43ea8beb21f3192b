package attribution

import (
	"slices"
	"sort"
	"strings"

	"claimtrail/extract"
)

// verdict walks from claim ci and folds the operators it meets.
func (a *analysis) verdict(ci int) extract.Verdict {
	claim := &a.d.Claims[ci]
	w := &walker{analysis: a, passed: make(map[int]bool), replying: make(map[int]bool), origin: claim.Form == extract.OriginForm}
	v := realis(claim.Realis)
	w.start = v
	if claim.Realis != "" {
		w.say("%s by the predicate", claim.Realis)
	}
	if claim.Realis != string(extract.Negated) { // the negated half of a contrast says so itself
		w.contrast(claim)
	}
	w.doubtful(claim)
	if a.tree().Parsed(claim.Head) {
		w.walk(claim.Head)
	}
	if slices.ContainsFunc(w.ops, func(o operator) bool { return o.node && o.who != nil && !o.summed }) { // "the army says Chad sold them, a charge it denies"
		w.ops = slices.DeleteFunc(w.ops, func(o operator) bool { return o.summed })
	}
	var out extract.Verdict
	if claim.Realis != "" && claim.Realis != string(extract.Asserted) {
		out.Cues = append(out.Cues, extract.StatusCue{Kind: "predicate", Range: claim.Predicate})
	}
	for i := range w.ops {
		o := &w.ops[i]
		before := v
		v = v.under(o)
		if o.who != nil && before.bare() && v.status == extract.Asserted && o.who.Kind == extract.MediaSource && (o.class.name == "say" || o.class.name == "insist") {
			v.status, v.certainty = extract.Reported, extract.Probable // a medium that says so reports it
		}
		if o.node {
			a.chain(&out, o, v)
		}
		if o.class.cue != "" && !o.at.Empty() && !(o.event && !o.node) {
			out.Cues = append(out.Cues, extract.StatusCue{Kind: o.class.cue, Range: o.at})
		}
	}
	for i, j := 0, len(out.Sources)-1; i < j; i, j = i+1, j-1 {
		out.Sources[i], out.Sources[j] = out.Sources[j], out.Sources[i]
	}
	out.Status, out.Polarity, out.Certainty = v.status, v.polarity, v.certainty
	if out.Status == extract.Halted { // what was halted happened before; on the way up it counts as negative, so that a negation restores it
		out.Polarity = extract.Positive
	}
	if n := len(out.Sources); n > 0 && v.status == extract.Negated && (v.plain || v.belied) && !pledges(out.Sources[n-1].Cue.Class) {
		who := out.Sources[n-1].Head
		if !a.bareLabel(who) && a.isAmongParties(claim, who) && out.Sources[n-1].Cue.Class != "pretend" || v.plain && !a.bareLabel(who) && (a.speaksFor(claim, who) || a.speaksForState(claim, who) || a.unplaced(claim, who)) {
			out.Status = extract.Denied
			w.say("its source is a party to it")
		}
	}
	if k := a.tree().Child(claim.Head, "det"); k >= 0 && a.is(k, "any") && a.upos(claim.Head) == "NOUN" && v.polarity == extract.Positive && (out.Status == extract.Asserted || out.Status == extract.Confirmed || out.Status == extract.Admitted) {
		out.Status, out.Certainty = extract.NotAsserted, extract.Unknown // "has no knowledge of any sale": there may be none
		w.say("there may be none")
	}
	sort.SliceStable(out.Cues, func(i, j int) bool { return out.Cues[i].Range.Start < out.Cues[j].Range.Start })
	out.Responses = w.responses
	out.Quoted = a.outer[claim.Head] > 0
	if len(w.trace) == 0 {
		w.say("own voice")
	}
	out.Path = strings.Join(w.trace, "; ")
	if a.d.Explaining {
		a.d.Explain("attribution", claim.Predicate, string(out.Status)+" "+string(out.Polarity)+" "+string(out.Certainty)+": "+out.Path)
	}
	return out
}

// pledges reports whether a class of cues commits its source to a deed rather than to a fact: who pledges not to sell denies nothing.
func pledges(name extract.CueClass) bool {
	c := classNamed(string(name))
	return c != nil && c.act == unrealises
}

// chain adds the node of operator o above those gathered before. The same source met twice in a row is one node, and a
// speaker's own I or we within the quote is the speaker.
func (a *analysis) chain(out *extract.Verdict, o *operator, v value) {
	s := *o.who
	if n := len(out.Sources); n > 0 {
		inner := &out.Sources[n-1]
		if inner.Head == s.Head { // also two that nobody is named for: "arrested on suspicion of"
			return
		}
		if h := inner.Cue.Range.Start; inner.Head < 0 && (o.class.name == "accuse" || o.class.name == "condemn") && a.tree().Parsed(h) && counted[a.lemma(h)] && a.base(h) == "obl" && o.at.Has(a.tree().Head(h)) {
			s.Certainty = weaker(s.Certainty, inner.Certainty)
			*inner = s // "indicted him on charges of": the charges are his who indicts
			return
		}
		if h := inner.Cue.Range.Start; inner.Head < 0 && s.Head >= 0 && a.upos(h) == "ADV" && (o.class.name == "accuse" || o.class.name == "claim" || o.class.name == "report" && a.is(h, "reportedly")) {
			s.Certainty = weaker(s.Certainty, inner.Certainty)
			*inner = s // "arraigned him for allegedly selling", "reportedly sold, the paper reported": it is he who alleges
			return
		}
		if v := inner.Cue.Range.Start; inner.Head >= 0 && s.Head >= 0 && a.upos(inner.Head) == "PRON" && a.tree().Parsed(v) && a.base(v) == "conj" && a.tree().Child(v, "nsubj") < 0 && a.takesUp(inner.Head, s.Head) {
			s.Cue, s.Certainty = inner.Cue, inner.Certainty
			*inner = s // "acknowledged that it had bought arms, but denied having bought missiles", with "it" for who denies
			return
		}
		if inner.Head >= 0 && a.upos(inner.Head) == "PRON" && a.rel(inner.Head) == "nmod:poss" && (inner.Cue.Class == "predict" || inner.Cue.Class == "estimate") && a.takesUp(inner.Head, s.Head) {
			s.Cue, s.Certainty = inner.Cue, inner.Certainty
			*inner = s // "the department raised its forecast of exports": its own
			return
		}
		if inner.Head >= 0 && a.is(inner.Head, "I", "we", "my", "our") && a.outer[inner.Head] > 0 {
			s.Certainty = weaker(s.Certainty, inner.Certainty)
			*inner = s
			return
		}
	} else if rank(v.certainty) < rank(s.Certainty) && v.polarity == extract.Positive {
		s.Certainty = v.certainty
	}
	out.Sources = append(out.Sources, s)
}

// counted are nouns for what somebody is charged with or held on by who charges or holds him.
var counted = set("charge suspicion count accusation allegation")

// contrast gathers the negation of an argument that carries the whole claim: the negated half of "aid, not arms".
func (w *walker) contrast(claim *extract.Claim) {
	for _, args := range [][]extract.Argument{claim.Items, claim.Suppliers, claim.Recipients, claim.Parties} {
		if len(args) == 0 {
			continue
		}
		var at extract.Range
		all := true
		for _, g := range args {
			r, ok := w.negatedArgument(claim, g)
			if !ok {
				all = false
				break
			}
			at = r
		}
		if all {
			w.negate(at, claim.Head)
			return
		}
	}
}

// doubtful gathers the adverb before an argument that hedges the whole claim: "bought rockets, probably from Chad", "sold, allegedly by a broker";
// or the adjective that says that there is no such party or thing.
func (w *walker) doubtful(claim *extract.Claim) {
	for _, args := range [][]extract.Argument{claim.Items, claim.Suppliers, claim.Recipients} {
		if len(args) == 0 || args[0].Head == claim.Head || !w.tree().Parsed(args[0].Head) || w.tree().Dominates(args[0].Head, claim.Head) {
			continue
		}
		for _, k := range w.tree().Children(args[0].Head) {
			k := int(k)
			if k < args[0].Head && w.base(k) == "amod" && unreal[w.lower(k)] {
				w.push(classNamed("must"), one(k), claim.Head, false) // "a fictitious state sold rifles"
				return
			}
			if k > args[0].Head || w.base(k) != "advmod" {
				continue
			}
			if es := w.lex.lookup(adv, w.lower(k)); len(es) > 0 && (es[0].class.act == hedges || es[0].class.act == attributes) {
				w.adverb(claim.Head, k)
				return
			}
		}
	}
}

// negatedArgument finds the not of an argument set in contrast to another, a conjunct with its own not, or the no before a party: "from no
// foreign state".
func (w *walker) negatedArgument(claim *extract.Claim, g extract.Argument) (extract.Range, bool) {
	if g.Head == claim.Head || !w.tree().Parsed(g.Head) || w.tree().Dominates(g.Head, claim.Head) && w.tree().Child(g.Head, "cop") < 0 {
		return extract.Range{}, false // the not of an antecedent is that of its own clause: "not by those whom it sold jets", but "it was not Iran that sold"
	}
	behind := g.Head > claim.Head // what stands before the predicate is met on the path
	if behind && w.is(g.Head, "nobody", "none", "nothing", "no-one") {
		return one(g.Head), true
	}
	for _, k := range w.tree().Children(g.Head) {
		k := int(k)
		switch b := w.base(k); {
		case b == "det" && behind && w.is(k, "no", "neither"),
			(b == "advmod" || b == "cc") && w.lemma(k) == "not" && k < g.Head && w.tree().Head(g.Head) != claim.Head && !w.notFirst(g.Head, k):
			return one(k), true
		}
	}
	if h := w.tree().Head(g.Head); h >= 0 && w.base(g.Head) == "conj" && !w.is(max(w.tree().Child(g.Head, "cc"), 0), "but") { // "not a single shell or round"
		for _, k := range w.tree().Children(h) {
			if k := int(k); behind && k < h && w.is(k, "neither") { // "to neither Chad nor Mali"
				return one(k), true
			}
			if k := int(k); k < h && w.lemma(k) == "not" && (w.is(k+1, "one") || w.is(k+1, "a") && w.is(k+2, "single", "lone")) {
				return one(k), true
			}
		}
	}
	if h := w.tree().Head(g.Head); h >= 0 && w.base(g.Head) != "conj" {
		for _, k := range w.tree().Children(g.Head) {
			k := int(k)
			if w.base(k) == "advmod" && w.lemma(k) == "not" && !w.is(min(k+1, len(w.d.Tokens)-1), "only", "just", "merely") && k < g.Head && !w.notFirst(g.Head, k) {
				return one(k), true
			}
		}
	}
	return extract.Range{}, false
}
