// Package syntax gives every sentence its dependency tree in Universal Dependencies v2.
//
// The parser is graph-based: embeddings of words, affixes, shapes and tags, three layers of bidirectional simple recurrent
// units (Lei et al. 2018), a biaffine scorer of arcs (Dozat and Manning 2017) and a scorer of relations, then the best
// projective tree with one root (Eisner 1996), then a layer of repairs for known errors. Rules of this package:
//   - weights are int8 and activations int16, products are summed exactly; see package kernel: the same sentence gets the same tree on
//     any machine, alone or in a batch;
//   - the work is bounded for any input: a sentence over Longest is parsed in pieces.
package syntax

import (
	_ "embed"
	"strings"
	"sync"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
	"claimtrail/extract/syntax/repair"
)

//go:embed model/parser.bin
var embedded []byte

// Longest is the number of tokens up to which a sentence is parsed as a whole. A longer one, which is hardly ever a
// sentence, is cut at punctuation; the heads of its further pieces depend on the first as parataxis.
const Longest = 160

// batchRows is the number of rows (tokens and roots) from which a batch is parsed.
const batchRows = 256

// Default is the embedded model. It is decoded at the first call.
var Default = sync.OnceValues(func() (*Model, error) { return Decode(embedded) })

// Stage fills Document.Tree with the embedded model. Sentences for which want is false keep Unparsed heads; a nil want asks
// for all.
func Stage(want func(d *extract.Document, sentence int) bool) extract.Stage {
	return extract.Stage{
		Name:  "syntax",
		Doc:   "tagged tokens to dependency trees",
		Needs: []extract.Layer{extract.SentenceLayer, extract.TagLayer},
		Gives: extract.TreeLayer,
		Run: func(d *extract.Document) error {
			m, err := Default()
			if err != nil {
				return err
			}
			m.Parse(d, want)
			return nil
		},
	}
}

var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// Parse replaces the tree of the document, whose tokens are tagged.
func (m *Model) Parse(d *extract.Document, want func(d *extract.Document, sentence int) bool) {
	w := workspaces.Get().(*workspace)
	defer workspaces.Put(w)
	arcs := make([]extract.Arc, len(d.Tokens))
	var batch []gapped
	w.start()
	flush := func() {
		m.run(w)
		for k, g := range batch {
			m.arcs(arcs, w, w.from[k], g)
		}
		batch = batch[:0]
		w.start()
	}
	add := func(g gapped, headline bool) {
		w.open()
		for i := range g.len() {
			t := g.token(i)
			tag := d.Tags[t]
			for _, gap := range g.gaps {
				if t == gap.End && tag.XPOS == "VBN" && d.Word(gap.Start) != "(" && !auxiliary[d.Tags[gap.Start-1].Lemma] {
					tag.XPOS = "VBD" // behind its subject again, it is no participle
				}
			}
			w.rows = append(w.rows, m.vocab.Rows(d.Word(t), tag, headline, &w.fold))
		}
		w.close()
		batch = append(batch, g)
	}
	var taken []extract.Range
	for i, s := range d.Sentences {
		if s.Tokens.Empty() {
			continue
		}
		if want != nil && !want(d, i) {
			for t := s.Tokens.Start; t < s.Tokens.End; t++ {
				arcs[t].Head = extract.Unparsed
			}
			continue
		}
		for rest := s.Tokens; !rest.Empty(); {
			piece := piece(d, rest)
			rest.Start = piece.End
			headline := headline(d, piece)
			g := gapped{piece, inserts(d, piece)}
			add(g, headline)
			for _, gap := range g.gaps {
				if !exact(d, gap) {
					add(gapped{Range: gap}, headline)
				}
			}
			taken = append(taken, g.gaps...)
			if len(w.rows) >= batchRows {
				flush()
			}
		}
		if s.Tokens.Len() > Longest {
			d.Diagnostics = append(d.Diagnostics, extract.Diagnostic{Code: extract.LongSentence, At: s.Span})
		}
	}
	flush()
	for _, g := range taken {
		hang(d, arcs, g)
	}
	for _, s := range d.Sentences {
		if s.Tokens.Empty() || arcs[s.Tokens.Start].Head == extract.Unparsed {
			continue
		}
		for rest := s.Tokens; !rest.Empty(); { // by pieces, so that the work of a repair is bounded, too
			r := piece(d, rest)
			rest.Start = r.End
			join(arcs, r)
			repair.Apply(d, arcs, r, headline(d, r) || s.Paragraph < len(d.Paragraphs) && d.Paragraphs[s.Paragraph].Kind == extract.Heading)
		}
		join(arcs, s.Tokens)
	}
	d.Tree = extract.NewTree(arcs)
}

// headline reports whether the words are capitalised as those of a headline.
func headline(d *extract.Document, r extract.Range) bool {
	return word.CasingOf(r.Len(), func(i int) string { return d.Word(r.Start + i) }) != word.Running
}

// gapped is a range of tokens that is parsed as a whole, but for the gaps in it.
type gapped struct {
	extract.Range
	gaps []extract.Range // within the range, in order, not adjacent
}

func (g gapped) len() int {
	n := g.Len()
	for _, gap := range g.gaps {
		n -= gap.Len()
	}
	return n
}

// token is the i-th token of the range, the gaps left out.
func (g gapped) token(i int) int {
	t := g.Start + i
	for _, gap := range g.gaps {
		if t >= gap.Start {
			t += gap.Len()
		}
	}
	return t
}

// arcs copies the result of one sentence of the batch, whose root stands in row at.
func (m *Model) arcs(out []extract.Arc, w *workspace, at int, g gapped) {
	for i := range g.len() {
		r := at + 1 + i
		a := extract.Arc{Head: extract.Root, Rel: m.vocab.Relations[w.label[r]], Prob: w.prob[r]}
		if h := int(w.head[r]); h > 0 {
			a.Head = g.token(h - 1)
		}
		out[g.token(i)] = a
	}
}

// hang makes the root of an insert depend on the lowest word that governs both the word before and the word behind it, and that of an
// acronym on the word before it, the rest of a torn word on its beginning, that of a first member on the rest of the compound, that of an aside on the noun it is about.
func hang(d *extract.Document, arcs []extract.Arc, g extract.Range) {
	if exact(d, g) {
		hangExact(d, arcs, g)
		return
	}
	top, rel := g.End, "parataxis"
	about := aboutNoun(d, arcs, g)
	switch {
	case d.Word(g.End-2) == "(": // a torn word
		for t := g.Start; t < g.End; t += 2 {
			arcs[t].Head, arcs[t].Rel = g.Start-1, "punct"
			arcs[t+1].Head, arcs[t+1].Rel = g.Start-1, "goeswith"
		}
		return
	case endOfPeriod(d, g, g.Start) == g.End:
		top, rel = g.Start-1, "acl"
	case g.Len() == 3 && d.Word(g.Start) == "(" && abbreviation(d.Word(g.Start+1)), g.Len() == 3 && acronym(d.Word(g.Start+1)),
		sameAmount(d, extract.Range{End: len(d.Tokens)}, g.Start) == g.End:
		top, rel = g.Start-1, "appos"
	case d.Tags[g.Start+1].XPOS == "HYPH":
		rel = "compound"
	case naming(d, extract.Range{End: len(d.Tokens)}, g.Start) == g.End, d.Word(g.Start) == "," && describedBy(d, extract.Range{End: len(d.Tokens)}, g.Start) == g.End:
		top, rel = headOfName(arcs, g.Start-1), "appos"
	case joinedInBrackets(d, extract.Range{End: len(d.Tokens)}, g.Start) == g.End:
		joinBracket(d, arcs, g)
		return
	case about != "":
		rel = about
		top = headOfName(arcs, g.Start-1)
		for rel == "acl" && arcs[top].Rel == "conj" && arcs[top].Head < top && noun(d, arcs[top].Head) { // of all that are listed
			top = arcs[top].Head
		}
	default:
		over := map[int]bool{}
		for t := g.Start - 1; t >= 0; t = arcs[t].Head {
			over[t] = true
		}
		for top >= 0 && !over[top] {
			top = arcs[top].Head
		}
		for v := top; d.Word(g.Start) == "," && v >= 0; v = arcs[v].Head { // who sets his word in behind a noun speaks for its clause
			if strings.HasPrefix(d.Tags[v].XPOS, "VB") && arcs[v].Rel != "acl" && arcs[v].Rel != "xcomp" && (arcs[v].Rel != "advcl" || hasSubject(arcs, g, v)) {
				top = v
				break
			}
		}
	}
	when := d.Word(g.Start) == "," && circumstance(d, extract.Range{End: len(d.Tokens)}, g.Start) == g.End
	for t := g.Start; t < g.End; t++ {
		if arcs[t].Head != extract.Root || top < 0 {
			continue
		}
		switch {
		case !when || !strings.HasPrefix(d.Tags[top].XPOS, "VB"):
		case strings.HasPrefix(d.Tags[t].XPOS, "VB"):
			rel = "advcl"
		default:
			rel = "obl"
		}
		arcs[t].Head, arcs[t].Rel = top, rel
		if t == g.Start+1 && finite(d.Tags[t].XPOS) { // "reports the Herald": who stands behind the verb is its subject
			for k := t + 1; k < g.End; k++ {
				if arcs[k].Head == t && arcs[k].Rel == "obj" {
					arcs[k].Rel = "nsubj"
					break
				}
			}
		}
	}
}

// headOfName is the head of the phrase in which token t is a modifier: of what it is the last word, t itself but for what stands behind.
func headOfName(arcs []extract.Arc, t int) int {
	for arcs[t].Head > t && (arcs[t].Rel == "compound" || arcs[t].Rel == "flat") || arcs[t].Rel == "flat" && arcs[t].Head >= 0 {
		t = arcs[t].Head
	}
	return t
}

// joinBracket hangs the last name of a bracket on the noun before it as another of its kind, and what stands before that name on it.
func joinBracket(d *extract.Document, arcs []extract.Arc, g extract.Range) {
	last := g.End - 2
	from := last
	for from > g.Start+2 && strings.HasPrefix(d.Tags[from-1].XPOS, "NNP") {
		from--
	}
	top := headOfName(arcs, g.Start-1)
	for t := g.Start; t < g.End; t++ {
		a := extract.Arc{Head: last, Rel: "punct", Prob: arcs[t].Prob}
		switch {
		case t == last:
			a.Head, a.Rel = top, "conj"
		case t >= from && t < last:
			a.Rel = "compound"
		case t == g.Start+1:
			a.Rel = "cc"
		case t > g.Start && t < from && d.Tags[t].XPOS != ",":
			a.Head, a.Rel = g.Start+1, "fixed" // "to a lesser degree"
		}
		arcs[t] = a
	}
}

// hasSubject reports whether a word near insert g is the subject of verb v.
func hasSubject(arcs []extract.Arc, g extract.Range, v int) bool {
	const near = 40 // tokens
	for k := max(0, v-near); k < min(len(arcs), v+near); k++ {
		if arcs[k].Head == v && strings.HasPrefix(arcs[k].Rel, "nsubj") && !g.Has(k) {
			return true
		}
	}
	return false
}

// aboutNoun is the relation to the noun before it of an aside between dashes, or of an apposition between commas, that says something of that noun: a relative clause, a participle, a
// phrase, an apposition or one more thing ("jets — and parts for them — for Chad"); empty for any other aside.
func aboutNoun(d *extract.Document, arcs []extract.Arc, g extract.Range) string {
	root := g.Start
	for root < g.End && arcs[root].Head != extract.Root {
		root++
	}
	if root == g.End || !isDash(d, g.Start) && (d.Word(g.Start) != "," || d.Tags[g.Start+1].XPOS != "DT" && d.Word(g.Start+1) != "worth") || !noun(d, g.Start-1) {
		return ""
	}
	verb := strings.HasPrefix(d.Tags[root].XPOS, "VB")
	switch x := d.Tags[g.Start+1].XPOS; {
	case (x == "WDT" || x == "WP") && verb:
		return "acl:relcl"
	case d.Word(g.Start+1) == "worth":
		return "acl"
	case root == g.Start+1 && (x == "VBN" || x == "VBD" || x == "VBG"), root == g.Start+2 && x == "RB" && (d.Tags[root].XPOS == "VBN" || d.Tags[root].XPOS == "VBG"):
		return "acl"
	case verb:
		return ""
	case x == "CC" && noun(d, root):
		return "conj"
	case x == "IN" || d.Word(g.Start+1) == "including":
		return "nmod"
	case noun(d, root):
		return "appos"
	}
	return ""
}

// piece is the range itself if it is short enough, otherwise its beginning, up to the last strong punctuation mark, or comma, or
// token that fits.
func piece(d *extract.Document, r extract.Range) extract.Range {
	if r.Len() <= Longest {
		return r
	}
	end, weak := 0, 0
	for t := r.Start; t < r.Start+Longest; t++ {
		switch d.Word(t) {
		case ";", ":", ".", "!", "?", "—", "–", "--":
			end = t + 1
		case ",", ")", "”":
			weak = t + 1
		}
	}
	if end-r.Start < Longest/4 {
		end = weak
	}
	if end-r.Start < Longest/4 {
		end = r.Start + Longest
	}
	return extract.Range{Start: r.Start, End: end}
}

// join makes the roots after the first dependents of it.
func join(arcs []extract.Arc, s extract.Range) {
	root := -1
	for t := s.Start; t < s.End; t++ {
		if arcs[t].Head != extract.Root {
			continue
		}
		if root < 0 {
			root = t
			continue
		}
		arcs[t].Head, arcs[t].Rel = root, "parataxis"
	}
}
