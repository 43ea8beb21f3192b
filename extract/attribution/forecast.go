package attribution

import (
	"slices"

	"claimtrail/extract"
)

// What forecasts of trade say of it: how much there will be, in a clause whose subject or object is the trade.

// volumes are nouns of trade that goes on and can be counted, by the year or the season.
var volumes = set("export import shipment sale purchase delivery supply offtake loading arrival buying")

// foretold gathers what foretells or hedges the amount that trade tok, the claim, comes to in the clause of h: "exports will rise to 3 mln
// tonnes", "are forecast to fall 12 pct", "are likely to be around 3 mln tonnes", "are seen rising in 1988". An amount or a time to come is that of
// trade to come, which is then as sure as its amount; without either ("deliveries may double") the trade goes on already. What negates the amount says
// nothing of the trade ("will not exceed 3 mln tonnes"), so the claim is presupposed from there. It reports whether there is such a forecast.
func (w *walker) foretold(tok, h int) bool {
	if tok != w.claim || w.presup || w.upos(tok) != "NOUN" || !volumes[w.lemma(tok)] {
		return false
	}
	v := h
	if x := w.tree().Child(h, "xcomp"); x > h {
		v = x
	} else if x := w.tree().Child(h, "advcl"); x == h+1 && w.xpos(x) == "VBG" { // "are seen rising"
		v = x
	}
	if !varying[w.lemma(v)] && !amounting[w.lemma(v)] && (w.tree().Child(v, "cop") < 0 || !w.counted(v)) || !w.measured(v) && !w.measured(h) {
		return false
	}
	n := len(w.ops)
	for _, k := range w.tree().Children(v) {
		if k := int(k); w.base(k) == "aux" && w.xpos(k) == "MD" {
			w.modal(v, k, false)
		}
	}
	if c := w.cueOn(h); v != h {
		switch {
		case w.lemma(h) == "see" && w.tree().Child(h, "aux:pass") >= 0, w.lemma(h) == "forecast" && w.tree().Child(h, "cop") >= 0: // "are forecast to", with forecast read as a noun
			w.push(classNamed("predict"), one(h), tok, false)
		case c != nil && (c.class.act == hedges || c.class.status == extract.Predicted || c.class.status == extract.Hedged || c.class.act == unrealises) && !w.isNegated(h):
			w.pushCue(c, v)
		}
	}
	if len(w.ops) == n {
		return false
	}
	w.presuppose(tok)
	return true
}

// counted reports whether there is a figure in the phrase of n: "3 mln tonnes", "$3 million", "1988".
func (w *walker) counted(n int) bool {
	r := w.tree().Subtree(n)
	for k := r.Start; k < r.End; k++ {
		if w.xpos(k) == "CD" {
			return true
		}
	}
	return false
}

// measured reports whether a phrase of verb or predicate noun v says an amount or a time.
func (w *walker) measured(v int) bool {
	return slices.ContainsFunc(w.tree().Children(v), func(k int32) bool {
		switch w.base(int(k)) {
		case "obj", "obl", "nmod", "xcomp", "nummod", "ccomp":
			return w.counted(int(k)) || w.d.ValueWithin(w.tree().Subtree(int(k)), extract.Date) != nil
		}
		return false
	})
}

// reckons are the verbs by which somebody says what trade comes to with a phrase of "at" ("puts exports at", "sees imports at"), and the class that they
// then have.
var reckons = map[string]string{"put": "estimate", "place": "estimate", "peg": "estimate", "see": "predict"}

// reckoned is the cue of verb h where it says what trade tok, its object or passive subject, comes to, else nil.
func (w *walker) reckoned(tok, h int) *cue {
	name, ok := reckons[w.lemma(h)]
	if !ok || tok != w.claim || w.presup || !volumes[w.lemma(tok)] || w.base(tok) != "obj" && w.rel(tok) != "nsubj:pass" || w.tree().Child(h, "xcomp") >= 0 {
		return nil
	}
	for k := h + 1; k < w.d.Sentences[w.d.SentenceOf(h)].Tokens.End; k++ {
		if w.is(w.tree().Subtree(k).Start, "at") && (w.base(k) == "obl" || w.base(k) == "nmod") && w.counted(k) && (w.tree().Head(k) == h || w.tree().Head(k) == tok || w.tree().Head(w.tree().Head(k)) == tok) {
			c := classNamed(name)
			return &cue{head: h, words: one(h), entry: &entry{lemma: w.lemma(h), class: c}, class: c, pos: verb, passive: w.tree().Child(h, "aux:pass") >= 0}
		}
	}
	return nil
}
