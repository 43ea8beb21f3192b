package attribution

import (
	"strings"
	"unicode"

	"claimtrail/extract"
)

// Whose words a stretch of text is, beyond the sentence: quotes to speakers, quotes that run on, speaker labels, lead-ins
// over lists, headlines with a speaker before or after a colon.

// reach is how many tokens may lie between a quote and the cue that gives its speaker.
const reach = 30

// assignQuotes finds the speaker of each outermost quote.
func (a *analysis) assignQuotes() {
	d := a.d
	a.quoted = make([]int, len(d.Quotes))
	for i := range a.quoted {
		a.quoted[i] = -1
	}
	a.byTree()
	last, lastQuote := -1, -1 // speaker of the last quote
	lastEnd := -1
	for qi := range d.Quotes {
		q := &d.Quotes[qi]
		if q.Tokens.Empty() || !a.outermost(qi) || a.isTitle(qi) {
			continue
		}
		if a.quoted[qi] < 0 {
			a.quoted[qi] = a.byNeighbours(qi)
		} else if i := a.rightBefore(qi); i >= 0 {
			a.quoted[qi] = i
		}
		if a.quoted[qi] < 0 && last >= 0 && a.runsOn(qi, lastQuote, lastEnd) {
			a.quoted[qi] = last
		}
		if a.quoted[qi] < 0 {
			a.quoted[qi] = a.floats(qi)
		}
		if i := a.quoted[qi]; i >= 0 {
			a.listed[i].Content = merge(a.listed[i].Content, q.Tokens)
			last, lastQuote, lastEnd = i, qi, q.Tokens.End
		}
	}
}

// rightBefore is the attribution of a verb of speech that stands right before a quote, closer than the one the tree gives:
// “P,” X said, adding, “Q.”; -1 for none.
func (a *analysis) rightBefore(qi int) int {
	q := a.d.Quotes[qi].Tokens
	for t := q.Start - 1; t >= 0 && t > q.Start-5; t-- {
		if a.outer[t] > 0 {
			return -1
		}
		if c := a.cueOn(t); c != nil && a.xpos(t) == "VBG" && a.mayQuote(c) && c.class.name == "say" {
			if i := a.quoted[qi]; a.listed[i].cue.head == t {
				return -1
			}
			return a.speaking(t, a.d.Sentences[a.d.SentenceOf(t)].Tokens.Start, q.Start)
		}
		if u := a.upos(t); u != "PUNCT" && u != "ADV" {
			return -1
		}
	}
	return -1
}

// outermost reports whether quote qi lies in no other.
func (a *analysis) outermost(qi int) bool { return a.outer[a.d.Quotes[qi].Tokens.Start] == int32(qi+1) }

// byTree assigns quotes to attributions whose content, as the tree shows it, holds them.
func (a *analysis) byTree() {
	for i := range a.listed {
		l := &a.listed[i]
		if l.cue.pos == noun {
			continue
		}
		for _, r := range l.Content {
			for t := r.Start; t < r.End; t++ {
				o := int(a.outer[t])
				if o == 0 {
					continue
				}
				q := a.d.Quotes[o-1].Tokens
				if !q.Has(l.cue.head) && (a.quoted[o-1] < 0 || a.inside(i, a.quoted[o-1])) {
					a.quoted[o-1] = i
				}
				t = q.End - 1
			}
		}
	}
}

// inside reports whether attribution i lies within the content of attribution j.
func (a *analysis) inside(i, j int) bool {
	for _, r := range a.listed[j].Content {
		if r.Has(a.listed[i].cue.head) {
			return true
		}
	}
	return false
}

// merge adds r to the stretches, joined with those that it touches or overlaps.
func merge(rs []extract.Range, r extract.Range) []extract.Range {
	if n := len(rs); n > 0 && rs[n-1].End < r.Start {
		return append(rs, r)
	}
	var out []extract.Range
	for _, x := range rs {
		if x.Start <= r.End && r.Start <= x.End {
			r.Start, r.End = min(r.Start, x.Start), max(r.End, x.End)
			continue
		}
		out = append(out, x)
	}
	return append(out, r)
}

// byNeighbours finds the speaker of a quote by the words around it: a cue just after it, just before it, or a name behind a dash.
func (a *analysis) byNeighbours(qi int) int {
	d := a.d
	q := d.Quotes[qi].Tokens
	speech := a.isSpeechQuote(qi)
	si := d.SentenceOf(q.End - 1)
	para := d.Sentences[si].Paragraph
	after := q.End
	for after < len(d.Tokens) && isQuoteMark(d.Word(after)) {
		after++
	}
	if speech {
		if i := a.dashName(after, para); i >= 0 {
			return i
		}
	}
	// After: in the sentence, or in a scrap that the splitter cut off the quote ("he said.").
	end := d.Sentences[si].Tokens.End
	if after >= end && si+1 < len(d.Sentences) && d.Sentences[si+1].Paragraph == para {
		next := d.Sentences[si+1].Tokens
		if r := firstRune(d.Word(next.Start)); unicode.IsLower(r) || next.Len() <= 8 {
			end = next.End
		}
	}
	for t := after; t < end && t < after+reach; t++ {
		if a.outer[t] > 0 {
			break
		}
		if w := d.Word(t); w == ";" || w == ":" {
			break
		}
		if i := a.speaking(t, after, end); i >= 0 {
			return i
		}
	}
	// Before: in the sentence, or behind the colon that ends the paragraph before.
	sb := d.SentenceOf(q.Start)
	start := d.Sentences[sb].Tokens.Start
	before := q.Start - 1
	for before >= 0 && isQuoteMark(d.Word(before)) {
		before--
	}
	colon := before >= 0 && d.Word(before) == ":"
	if before >= 0 && before < start && colon {
		start = d.Sentences[d.SentenceOf(before)].Tokens.Start
	}
	for t := before; t >= start && t > before-reach; t-- {
		if a.outer[t] > 0 {
			break
		}
		if i := a.speaking(t, start, before+1); i >= 0 {
			return i
		}
	}
	return -1
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// isSpeechQuote reports whether a quote is long enough, or set off, to be speech rather than a scare quote or a title.
func (a *analysis) isSpeechQuote(qi int) bool {
	q := a.d.Quotes[qi].Tokens
	if q.Len() >= 4 {
		return true
	}
	if q.End > q.Start && q.End-1 < len(a.d.Tokens) {
		switch a.d.Word(q.End - 1) {
		case ",", ".", "!", "?":
			return true
		}
	}
	return q.Start > 1 && (a.d.Word(q.Start-2) == ":" || a.d.Word(q.Start-2) == ",")
}

// isTitle reports whether quote qi is the title of a work in running text rather than speech: a few words with capitals behind a word
// without one and no comma or colon (told NBC's "Morning Talk").
func (a *analysis) isTitle(qi int) bool {
	const longest = 8 // tokens
	q := a.d.Quotes[qi].Tokens
	before := q.Start - 2
	if q.Len() > longest || q.Len() < 2 || before < a.d.Sentences[a.d.SentenceOf(q.Start)].Tokens.Start || a.upos(before) == "PUNCT" || !unicode.IsLower(firstRune(a.d.Word(before))) && a.xpos(before) != "POS" {
		return false
	}
	for t := q.Start; t < q.End; t++ {
		switch a.upos(t) {
		case "PUNCT", "ADP", "DET", "CCONJ", "PART":
		default:
			if !unicode.IsUpper(firstRune(a.d.Word(t))) {
				return false
			}
		}
	}
	return true
}

// speaking is the attribution of the speech verb at token t, made from the words around it when the tree gave none; -1 when t
// is no speech verb with a speaker within [from, to).
func (a *analysis) speaking(t, from, to int) int {
	c := a.cueOn(t)
	if (c == nil || c.pos == noun) && a.upos(t) == "NOUN" && t+1 < len(a.d.Tokens) && a.d.Word(t+1) == ":" {
		if es := a.lex.lookup(verb, a.lemma(t)); len(es) > 0 { // "The paper reports:" with a verb that looks like a noun
			c = &cue{head: t, words: one(t), entry: &es[len(es)-1], class: es[len(es)-1].class, pos: verb}
		}
	}
	if c == nil || !a.mayQuote(c) || c.passive {
		return -1
	}
	if i, ok := a.by[t]; ok && a.listed[i].Source.Head >= 0 && a.outer[a.listed[i].Source.Head] == 0 {
		return i
	}
	who, ok := a.sourceOf(c)
	if !ok || who < 0 || a.outer[who] > 0 {
		who = -1
		for k := t - 1; k >= from && k > t-8; k-- {
			if a.upos(k) == "PUNCT" && k < t-1 {
				break
			}
			if a.nominal(k) {
				who = k
				break
			}
		}
		if who < 0 {
			who = a.nextNominal(t+1, to)
		}
	}
	if who < 0 {
		return -1
	}
	for h := a.tree().Head(who); h >= from && h < to && (a.base(who) == "flat" || a.base(who) == "compound"); h = a.tree().Head(who) {
		who = h
	}
	l := listed{cue: c, sentence: a.d.SentenceOf(t), speech: true}
	l.Source = a.source(who, c)
	if i, ok := a.by[t]; ok {
		a.listed[i].Source = l.Source
		return i
	}
	return a.add(l)
}

// dashName is the attribution of a quote to the name behind a dash, -1 when there is none.
func (a *analysis) dashName(t, para int) int {
	d := a.d
	if t >= len(d.Tokens) {
		return -1
	}
	switch d.Word(t) {
	case "—", "–", "―", "--", "-", "~":
	default:
		return -1
	}
	end := t + 1
	for end < len(d.Tokens) && end < t+9 && d.Tokens[end].End <= d.Paragraphs[para].Span.End && (a.upos(end) == "PROPN" || unicode.IsUpper(firstRune(d.Word(end))) || d.Word(end) == ".") {
		end++
	}
	if end == t+1 || end < len(d.Tokens) && d.Tokens[end].Start < d.Paragraphs[para].Span.End && a.upos(end) != "PUNCT" {
		return -1
	}
	return a.labelled(t, extract.Range{Start: t + 1, End: end})
}

// labelled adds an attribution of the words at hand to who, whose cue is a mark of punctuation or a headline's "Says".
func (a *analysis) labelled(at int, who extract.Range) int {
	if i, ok := a.by[at]; ok {
		return i
	}
	e := &entry{lemma: strings.TrimSuffix(a.lower(at), "s"), class: classNamed("say")}
	for _, v := range a.lex.lookup(verb, e.lemma) { // "P, X claims"
		if len(v.rest) == 0 && v.class.act == attributes && v.class.source {
			e.class = v.class
		}
	}
	head := a.headWithin(who)
	if who.Len() == 1 && a.lemma(head) == "report" && a.upos(at) == "PUNCT" { // "Chad sold jets: report", and nobody says whose
		e.class = classNamed("report")
	}
	c := &cue{head: at, words: one(at), entry: e, class: e.class, pos: prep}
	l := listed{cue: c, sentence: a.d.SentenceOf(at), speech: true}
	l.Source = a.source(head, c)
	l.Source.Range = who
	return a.add(l)
}

// runsOn reports whether quote qi without a cue of its own goes on with the speaker of the quote before it: it opens its
// sentence in the same paragraph, or is a paragraph by itself right after.
func (a *analysis) runsOn(qi, prev, prevEnd int) bool {
	d := a.d
	q := d.Quotes[qi]
	s := d.Sentences[d.SentenceOf(q.Tokens.Start)]
	if !a.isSpeechQuote(qi) {
		return false
	}
	opens := q.Tokens.Start-s.Tokens.Start <= 1
	before := d.Sentences[d.SentenceOf(d.Quotes[prev].Tokens.Start)]
	if s.Paragraph == before.Paragraph {
		return opens
	}
	gap := s.Paragraph - d.Sentences[d.SentenceOf(prevEnd-1)].Paragraph
	para := d.Paragraphs[s.Paragraph]
	whole := q.Span.Start-para.Span.Start <= 2 && para.Span.End-q.Span.End <= 2
	return gap == 1 && opens && whole
}

// floats is the attribution of the sentence before a quote that is a sentence by itself, in one paragraph: reported speech that
// goes on in quotation marks; -1 for none.
func (a *analysis) floats(qi int) int {
	d := a.d
	q := d.Quotes[qi]
	si := d.SentenceOf(q.Tokens.Start)
	s := d.Sentences[si]
	if !a.isSpeechQuote(qi) || q.Tokens.Start-s.Tokens.Start > 1 || s.Span.End-q.Span.End > 1 || si == 0 || d.Sentences[si-1].Paragraph != s.Paragraph {
		return -1
	}
	r := d.Sentences[si-1].Tokens
	best := -1
	for t := r.Start; t < r.End; t++ {
		if i, ok := a.by[t]; ok && a.outer[t] == 0 && (a.listed[i].speech || a.listed[i].cue.pos == prep) && a.listed[i].Source.Head >= 0 {
			if b := a.base(t); b == "root" || b == "parataxis" || a.listed[i].cue.pos == prep {
				if best < 0 {
					best = i
				}
			}
		}
	}
	return best
}

// assignVoices finds the paragraphs that are wholly somebody's words: list items under a lead-in that names its source,
// speeches under a speaker's label, headlines "X: P" and "P: X".
func (a *analysis) assignVoices() {
	d := a.d
	a.voice = make([]int, len(d.Paragraphs))
	for i := range a.voice {
		a.voice[i] = -1
	}
	labels := a.labels()
	transcript := a.isTranscript(labels)
	a.label = labels
	if !transcript {
		a.label = make([]int, len(labels))
		for i := range a.label {
			a.label[i] = -1
		}
	}
	if !transcript {
		a.assignAnswers()
	}
	lead, leader := -1, -1 // the last lead-in looked at and its source
	papers := -1           // source of the paragraph before, where court papers tell a story that runs on
	for p, para := range d.Paragraphs {
		if para.Sentences[0] >= para.Sentences[1] {
			continue
		}
		if para.LeadIn >= 0 && para.LeadIn < p {
			if para.LeadIn != lead {
				lead, leader = para.LeadIn, a.leadSource(para.LeadIn)
			}
			if i := leader; i >= 0 {
				a.voice[p] = i
				a.listed[i].Content = merge(a.listed[i].Content, a.trim(a.tokensOf(p)))
			}
			continue
		}
		if transcript && p > 0 && labels[p] > 0 {
			r := a.tokensOf(p)
			i := a.speakerOf(labels, p, a.nameOfLabel(a.trimMarks(extract.Range{Start: r.Start, End: labels[p]})))
			if i < 0 {
				continue
			}
			for k := p; k < len(d.Paragraphs) && (k == p || labels[k] < 0 && d.Paragraphs[k].Kind == extract.Body && !a.looksLabelled(k)); k++ {
				r := a.tokensOf(k)
				if k == p {
					r.Start = labels[p] + 1
				}
				if !r.Empty() {
					a.voice[k] = i
					a.listed[i].Content = merge(a.listed[i].Content, r)
				}
			}
			continue
		}
		if p > 0 && para.Kind == extract.Body && a.voice[p] < 0 && !startsWithMark(d.SpanText(para.Span)) {
			if r := a.tokensOf(p - 1); !r.Empty() && d.Paragraphs[p-1].Kind != extract.ListItem && d.Word(r.End-1) == ":" {
				if i := a.leadSource(p - 1); i >= 0 {
					a.voice[p] = i
					a.listed[i].Content = merge(a.listed[i].Content, a.trim(a.tokensOf(p)))
					papers = -1
					if h := a.listed[i].Source.Head; h >= 0 && filed[a.lower(h)] {
						papers = i
					}
					continue
				}
			}
			if papers >= 0 && a.tellsOn(a.tokensOf(p)) {
				a.voice[p] = papers
				a.listed[papers].Content = merge(a.listed[papers].Content, a.trim(a.tokensOf(p)))
				continue
			}
		}
		papers = -1
		if p == 0 || para.Kind == extract.Heading || a.opensWithTime(a.tokensOf(p)) {
			a.headlineVoice(p)
		}
	}
}

// filed are the papers of a case, whose story runs on over paragraphs: "As alleged in the indictment:".
var filed = set("indictment complaint affidavit document filing paper information statement record")

// procedure are words of a case and no more of its story: "is charged with", "faces a maximum of".
var procedure = set("charge count sentence maximum penalty praise thank presume accusation investigate prosecute attorney plead convict")

// tellsOn reports whether a paragraph goes on with the story of the papers, and does not tell of the case.
func (a *analysis) tellsOn(r extract.Range) bool {
	for t := r.Start; t < r.End; t++ {
		if procedure[a.lemma(t)] {
			return false
		}
	}
	return !r.Empty() && a.d.Word(r.End-1) != ":"
}

// setOut is the document in which verb t says that something stands, "As alleged in the indictment"; -1 for none.
func (a *analysis) setOut(t int, r extract.Range) int {
	if t == r.Start || t+2 >= r.End || !a.is(t-1, "as") || !a.is(t+1, "in", "by") {
		return -1
	}
	if n := a.nextNominal(t+2, r.End); n >= 0 && (filed[a.lower(n)] || a.kindOf(n) == extract.DocumentSource) {
		return n
	}
	return -1
}

// tokensOf is the range of a paragraph's tokens.
func (a *analysis) tokensOf(p int) extract.Range {
	s := a.d.Paragraphs[p].Sentences
	if s[0] >= s[1] {
		return extract.Range{}
	}
	return extract.Range{Start: a.d.Sentences[s[0]].Tokens.Start, End: a.d.Sentences[s[1]-1].Tokens.End}
}

// leadSource is the attribution in a lead-in that governs the list beneath it, -1 for none: the last one in it. Of a paragraph of running text
// only the sentence with the colon leads in.
func (a *analysis) leadSource(p int) int {
	r := a.tokensOf(p)
	if para := a.d.Paragraphs[p]; para.Kind == extract.Body && !r.Empty() {
		r = a.d.Sentences[para.Sentences[1]-1].Tokens
	}
	for t := r.End - 1; t >= r.Start; t-- {
		if i, ok := a.by[t]; ok && a.listed[i].cue.class.act == attributes {
			return i
		}
		if c := a.cueOn(t); c != nil && c.pos == verb && c.class.source && c.class.act == attributes {
			who, ok := a.sourceOf(c)
			if n := a.setOut(t, r); n >= 0 {
				who, ok = n, true
			}
			if ok && who >= 0 {
				l := listed{cue: c, sentence: a.d.SentenceOf(t), speech: true}
				l.Source = a.source(who, c)
				if filed[a.lower(who)] {
					l.Source.Kind = extract.DocumentSource // "the Indictment", with a capital
				}
				return a.add(l)
			}
		}
	}
	for t := r.End - 1; t >= r.Start; t-- { // "Key findings of the panel:", "The ministry gave the following figures:"
		if i := a.tidings(t); i >= 0 {
			return i
		}
	}
	if t := r.End - 2; t > r.Start && a.d.Word(t+1) == ":" { // "THE GRAND JURY CHARGES:", where tags fail
		for _, e := range a.lex.lookup(verb, strings.TrimSuffix(a.lower(t), "s")) {
			if len(e.rest) == 0 && e.class.source && e.class.act == attributes {
				c := &cue{head: t, words: one(t), entry: &e, class: e.class, pos: verb}
				l := listed{cue: c, sentence: a.d.SentenceOf(t), speech: true}
				who := extract.Range{Start: r.Start, End: t}
				l.Source = a.source(t-1, c)
				l.Source.Range = who
				return a.add(l)
			}
		}
	}
	for t := r.Start; t+1 < r.End; t++ { // "Based on customs data compiled by X:"
		if a.is(t, "based", "drawing") && a.is(t+1, "on", "upon") || a.is(t, "from") && t == r.Start {
			from := t + 1
			if !a.is(t, "from") {
				from++
			}
			head := a.nextNominal(from, r.End)
			if head < 0 || a.kindOf(head) != extract.DocumentSource {
				return -1
			}
			e := &entry{lemma: "based on", class: classNamed("cite")}
			c := &cue{head: t, words: extract.Range{Start: t, End: from}, entry: e, class: e.class, pos: prep}
			l := listed{cue: c, sentence: a.d.SentenceOf(t)}
			l.Source = a.source(head, c)
			return a.add(l)
		}
	}
	return -1
}

// tidings is the attribution of a lead-in that noun t of what somebody has to tell makes, to whom it belongs or who gives it; -1 for none.
func (a *analysis) tidings(t int) int {
	if !tellings[a.lemma(t)] || a.upos(t) != "NOUN" {
		return -1
	}
	who := -1
	for _, k := range a.tree().Children(t) {
		if k := int(k); a.rel(k) == "nmod:poss" || a.base(k) == "nmod" && k > t && (a.caseOf(k) == "of" || a.caseOf(k) == "by" || a.caseOf(k) == "from") {
			who = k
			break
		}
	}
	if h := a.tree().Head(t); who < 0 && h >= 0 && a.base(t) == "obj" && t > 0 && a.is(t-1, "following") {
		who = a.subject(h)
	}
	if who < 0 || !a.speaks(who) && !a.speakingPaper(who) {
		return -1
	}
	if i, ok := a.by[t]; ok {
		return i
	}
	e := &entry{lemma: a.lemma(t), class: classNamed("say")}
	c := &cue{head: t, words: one(t), entry: e, class: e.class, pos: prep}
	l := listed{cue: c, sentence: a.d.SentenceOf(t), speech: true}
	l.Source = a.source(who, c)
	return a.add(l)
}

// tellings are nouns of what somebody has to tell.
var tellings = set("finding conclusion figure point claim allegation accusation charge result revelation takeaway detail statement answer fact number")

// officeLabel is the colon of a label that gives the office before the name: "The Minister of Trade (Mr Holm):"; -1 for none.
func (a *analysis) officeLabel(r extract.Range) int {
	const longest = 10 // tokens of the office
	for t := r.Start; t < r.End && t < r.Start+longest; t++ {
		w := a.d.Word(t)
		if w == "(" && t > r.Start+1 && a.is(r.Start, "the") {
			return a.titleEnd(t, r.End)
		}
		if !unicode.IsUpper(firstRune(w)) && !a.is(t, "of", "for", "and", "the", "to") {
			break
		}
	}
	return -1
}

// looksLabelled reports whether paragraph p opens with a few words without a verb and a colon, so that it is not of the speaker before, whoever says it.
func (a *analysis) looksLabelled(p int) bool {
	const longest = 12 // tokens of a label
	r := a.tokensOf(p)
	for t := r.Start; t < r.End-1 && t < r.Start+longest; t++ {
		switch {
		case a.d.Word(t) == ":":
			return t > r.Start && unicode.IsUpper(firstRune(a.d.Word(r.Start)))
		case a.upos(t) == "VERB" || a.upos(t) == "AUX":
			return false
		}
	}
	return false
}

// titleEnd is the colon right behind the bracket that opens at token t, -1 when there is none.
func (a *analysis) titleEnd(t, end int) int {
	const longest = 25 // tokens of a title
	if a.d.Word(t) != "(" {
		return -1
	}
	for k := t + 1; k+1 < end && k < t+longest; k++ {
		if a.d.Word(k) == ")" {
			if a.d.Word(k+1) == ":" {
				return k + 1
			}
			return -1
		}
	}
	return -1
}

// nameOfLabel is label r without the title in brackets behind the name, or the name in brackets behind an office.
func (a *analysis) nameOfLabel(r extract.Range) extract.Range {
	for k := r.Start + 1; k+2 < r.End && a.is(r.Start, "the"); k++ {
		if a.d.Word(k) == "(" && a.d.Word(r.End-1) == ")" {
			return extract.Range{Start: k + 1, End: r.End - 1}
		}
	}
	for k := r.Start + 1; k < r.End; k++ {
		if a.d.Word(k) == "(" {
			r.End = k
			break
		}
	}
	return r
}

// nameAt is the name of a person that begins at token t: a person of the entity layer, or two or more capitalised proper
// nouns that open a sentence and name nothing else as a whole.
func (a *analysis) nameAt(t, end int) extract.Range {
	if e := a.d.EntityAt(t); e != nil && e.Range.Start == t {
		if e.Kind == extract.Person {
			return e.Range
		}
	}
	if s := a.d.Sentences[a.d.SentenceOf(t)].Tokens; s.Start != t {
		return extract.Range{}
	}
	k := t
	for k < end && k < t+4 && a.upos(k) == "PROPN" {
		k++
	}
	if e := a.d.EntityAt(t); e != nil && e.Range.End >= k {
		return extract.Range{}
	}
	return extract.Range{Start: t, End: k}
}

// trimMarks takes quotation marks and the time of a recording ("[00:12]") off the start of r.
func (a *analysis) trimMarks(r extract.Range) extract.Range {
	for k := r.Start + 1; r.Len() > 2 && (a.d.Word(r.Start) == "[" || a.d.Word(r.Start) == "(") && k < min(r.End-1, r.Start+7); k++ {
		if w := a.d.Word(k); w == "]" || w == ")" {
			r.Start = k + 1
			break
		} else if !unicode.IsDigit(firstRune(w)) && w != ":" {
			break
		}
	}
	for r.Len() > 1 && isQuoteMark(a.d.Word(r.Start)) {
		r.Start++
	}
	return r
}

// headlineVoice finds the speaker of a headline before or after its colon.
func (a *analysis) headlineVoice(p int) {
	r := a.tokensOf(p)
	for r.Len() > 1 && a.opensWithTime(r) || r.Len() > 1 && p > 0 && a.is(r.Start, "gmt", "bst", "cet", "et", "utc", "-", "–", "—") {
		r.Start++
	}
	colon := -1
	for t := r.Start; t < r.End; t++ {
		if a.d.Word(t) == ":" && a.outer[t] == 0 {
			colon = t
			break
		}
	}
	if r.Len() > 40 {
		return
	}
	if colon > r.Start && colon-r.Start <= 3 && rubrics[a.lower(colon-1)] { // "Exclusive: P - sources"
		r.Start = colon + 1
		colon = -1
		for t := r.Start; t < r.End; t++ {
			if a.d.Word(t) == ":" && a.outer[t] == 0 {
				colon = t
				break
			}
		}
	}
	if colon < 0 {
		colon = a.byDash(r)
	}
	if colon < 0 {
		a.headlineSays(p, r)
		return
	}
	before, after := a.trim(extract.Range{Start: r.Start, End: colon}), a.trim(extract.Range{Start: colon + 1, End: r.End})
	if before.Empty() || after.Empty() {
		return
	}
	switch {
	case before.Len() <= 6 && after.Len() >= 3 && a.isSpeakerName(before):
		i := a.labelled(colon, before)
		a.voice[p] = i
		a.listed[i].Content = merge(a.listed[i].Content, after)
	case after.Len() <= 4 && before.Len() >= 3 && a.isSpeakerName(after):
		i := a.labelled(colon, after)
		a.voice[p] = i
		a.listed[i].Content = merge(a.listed[i].Content, before)
	}
}

// opensWithTime reports whether r opens with the time of day of an entry: "14:32 Minister: We bought them".
func (a *analysis) opensWithTime(r extract.Range) bool {
	if r.Empty() {
		return false
	}
	w := a.d.Word(r.Start)
	k := strings.IndexAny(w, ":.")
	return k > 0 && k <= 2 && len(w) >= k+3 && unicode.IsDigit(firstRune(w)) && unicode.IsDigit(rune(w[k+1])) && unicode.IsDigit(rune(w[k+2]))
}

// byDash is the dash of a headline that ends with its source: "Chad sold jets - media"; -1 for none.
func (a *analysis) byDash(r extract.Range) int {
	const longest = 4 // tokens of the source
	for t := r.End - 2; t > r.Start+2 && t >= r.End-1-longest; t-- {
		switch a.d.Word(t) {
		case "-", "–", "—", "--", "|":
			if a.outer[t] > 0 || a.d.Tokens[t].Start == a.d.Tokens[t-1].End && !a.wired(t, r.End) { // a hyphen
				return -1
			}
			if a.upos(t+1) == "ADP" { // "bought two jets - its first ever - from Chad"
				return -1
			}
			return t
		}
	}
	return -1
}

// wired reports whether the hyphen at t parts, though glued, the source from a headline in capitals, as the wires wrote it: "CHAD TO BUY GRAIN-USDA".
func (a *analysis) wired(t, end int) bool {
	if t+2 != end || a.d.Word(t-1) != strings.ToUpper(a.d.Word(t-1)) {
		return false
	}
	e := a.d.EntityAt(t + 1)
	return e != nil && !e.Range.Has(t) && e.Kind != extract.Country && e.Kind != extract.Product || e == nil && (anonymousNouns[a.lemma(t+1)] || documentNouns[a.lemma(t+1)])
}

// headlineSays finds the speaker of a headline whose words are all capitalised, where tags and trees fail: "P, X Says", "X Says P".
func (a *analysis) headlineSays(p int, r extract.Range) {
	for i := range a.listed {
		if r.Has(a.listed[i].cue.head) {
			return
		}
	}
	if last := a.trim(r).End - 1; last > r.Start && a.closes(last) {
		k := last - 1
		for k > r.Start && last-k < 8 && a.nominalWord(k) {
			k--
		}
		who, content := extract.Range{Start: k + 1, End: last}, a.trim(extract.Range{Start: r.Start, End: k})
		if a.isComma(k) && !who.Empty() && content.Len() > 2 {
			i := a.labelled(last, who)
			a.voice[p] = i
			a.listed[i].Content = merge(a.listed[i].Content, content)
		}
		return
	}
	if last := a.trim(r).End - 1; last > r.Start+3 && a.isComma(last-1) && anonymousNouns[strings.ToLower(a.d.Word(last))] { // "Chad to sell no oil, official"
		i := a.labelled(last-1, one(last))
		a.voice[p] = i
		a.listed[i].Content = merge(a.listed[i].Content, extract.Range{Start: r.Start, End: last - 1})
		return
	}
	for t := r.Start + 1; t < r.End; t++ {
		if !a.is(t, "says", "say") || a.outer[t] > 0 || !unicode.IsUpper(firstRune(a.d.Word(t))) {
			continue
		}
		who, content := extract.Range{Start: r.Start, End: t}, a.trim(extract.Range{Start: t + 1, End: r.End})
		if content.Len() < 2 {
			k := t - 1
			for k > r.Start && !a.isComma(k) {
				k--
			}
			who, content = extract.Range{Start: k + 1, End: t}, a.trim(extract.Range{Start: r.Start, End: k})
		}
		if who.Empty() || who.Len() > 8 || content.Len() < 2 {
			return
		}
		i := a.labelled(t, who)
		a.voice[p] = i
		a.listed[i].Content = merge(a.listed[i].Content, content)
		return
	}
}

// closes reports whether word t may close a headline as the verb of "P, X claims", whatever the tagger took it for.
func (a *analysis) closes(t int) bool {
	switch a.lower(t) {
	case "claim", "claims", "reveal", "reveals", "show", "shows", "suggest", "suggests", "find", "finds", "allege", "alleges", "warn", "warns", "confirm",
		"confirms", "admit", "admits", "indicate", "indicates", "announce", "announces", "insist", "insists":
		return true
	case "reports", "report": // "newspaper reports"
		return t > 0 && a.isSpeakerName(one(t-1)) && (!documentNouns[a.lemma(t-1)] || a.lemma(t-1) == "paper") && (a.upos(t-1) == "PROPN" || mediaNouns[a.lemma(t-1)] || a.lemma(t-1) == "paper")
	}
	return false
}

// nominalWord reports whether word t may stand in the phrase of a speaker.
func (a *analysis) nominalWord(t int) bool {
	switch a.upos(t) {
	case "PROPN", "NOUN", "ADJ", "DET", "NUM":
		return true
	}
	return a.xpos(t) == "VBN" || a.xpos(t) == "VBD" || a.is(t, ".", "-", "'s", "’s", "of")
}

// rubrics are the words before a colon that say what kind of piece a headline stands over, and not who speaks.
var rubrics = set(`exclusive breaking analysis opinion comment editorial explainer update updated watch video live fact-check factbox timeline photos
	correction commentary feature exclusively insight focus special scoop urgent developing profile interview podcast claim myth rumour rumor fact verdict truth reality fiction`)

// isSpeakerName reports whether a range is a noun phrase that names somebody or something that speaks.
func (a *analysis) isSpeakerName(r extract.Range) bool {
	if a.is(r.Start, "to") { // "To the council: extend the ban" is addressed to it
		return false
	}
	for t := r.Start; t < r.End; t++ {
		switch a.upos(t) {
		case "PROPN", "NOUN", "ADJ", "DET", "ADP", "PART", "NUM", "PUNCT":
		default:
			return false
		}
	}
	h := a.headWithin(r)
	if rubrics[a.lower(h)] {
		return false
	}
	if e := a.d.EntityAt(h); e != nil {
		switch e.Kind {
		case extract.Person, extract.Government, extract.Agency, extract.International, extract.Group, extract.Company, extract.Media, extract.ThinkTank, extract.Organisation, extract.Country:
			return true
		}
		return false
	}
	if a.upos(h) == "PROPN" && r.Len() <= 3 {
		for t := r.Start; t < r.End; t++ { // "Stealth over Health: P"
			if a.upos(t) == "ADP" {
				return false
			}
		}
		return true
	}
	l := a.lemma(h)
	return documentNouns[l] || mediaNouns[l] || anonymousNouns[l] || governmentNouns[l] || bodyNouns[l] || officeNouns[l] || titles[l] || heading[l]
}
