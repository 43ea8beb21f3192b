package attribution

import (
	"strings"
	"unicode"

	"claimtrail/extract"
)

// Transcripts and interviews: paragraphs under the label of who speaks, and answers behind questions that are paragraphs of their own.

// labels gives, for each paragraph, the mark behind the speaker's label it opens with, -1 where there is none.
func (a *analysis) labels() []int {
	out := make([]int, len(a.d.Paragraphs))
	named := map[string]bool{}
	for p := range a.d.Paragraphs {
		r := a.tokensOf(p)
		r.Start = a.trimMarks(r).Start
		if out[p] = a.labelOf(r); out[p] > 0 {
			named[a.d.RangeText(extract.Range{Start: r.Start, End: out[p]})] = true
		}
	}
	for p := range a.d.Paragraphs { // whatever the tagger takes the name for there
		if out[p] < 0 {
			r := a.tokensOf(p)
			r.Start = a.trimMarks(r).Start
			for t := r.Start + 1; t+1 < r.End && t < r.Start+5; t++ {
				if a.d.Word(t) == ":" {
					if named[a.d.RangeText(extract.Range{Start: r.Start, End: t})] {
						out[p] = t
					}
					break
				}
			}
		}
	}
	return out
}

// labelOf is the mark behind the label of who speaks that r opens with, -1 for none.
func (a *analysis) labelOf(r extract.Range) int {
	if end := a.officeLabel(r); end > 0 {
		return end
	}
	for t := r.Start; t < r.End && t < r.Start+5; t++ {
		w := a.d.Word(t)
		if w == ":" || w == "." && t == r.Start+1 && (a.d.Word(r.Start) == "Q" || a.d.Word(r.Start) == "A") { // "Q. Who sold them?"
			if t > r.Start && t+1 < r.End && !rubrics[strings.ToLower(a.d.Word(t-1))] {
				return t
			}
			return -1
		}
		if end := a.titleEnd(t, r.End); end > t && t > r.Start { // "Mr. Jan Berg (President, Velmar):"
			return end
		}
		if !unicode.IsUpper(firstRune(w)) && w != "." {
			return -1
		}
		if t == r.Start && w == "The" && t+2 < r.End && a.upos(t+1) == "PROPN" { // "The Record:"
			continue
		}
		if l := strings.ToLower(w); a.upos(t) != "PROPN" && w != "." && w != strings.ToUpper(w) && !chairs[l] && !turns[l] {
			return -1
		}
	}
	return -1
}

// chairs are those who speak in a transcript without a name.
var chairs = set("chair chairman chairwoman speaker moderator host guest caller presenter interviewer interviewee reporter narrator operator witness")

// turns are the labels of questions and answers.
var turns = set("q a question answer")

// turn is the label of a question or an answer that stands for nobody by name: "q" or "a", empty for another label.
func turn(label string) string {
	if l := strings.ToLower(label); turns[l] && (len(l) > 1 || l != label) {
		return l[:1]
	}
	return ""
}

// isTranscript reports whether at least three paragraphs after the first open with a label, or two and one ends with a question, two of them with the same
// last word; or one with that of a question and one with that of an answer.
func (a *analysis) isTranscript(labels []int) bool {
	seen := make(map[string]int)
	n, repeated, asked := 0, false, 0
	for p, colon := range labels {
		r := a.tokensOf(p)
		if p > 0 && !r.Empty() && strings.HasPrefix(a.d.Word(r.End-1), "?") {
			asked = 1
		}
		if p == 0 || colon < 0 {
			continue
		}
		label := a.nameOfLabel(a.trimMarks(extract.Range{Start: r.Start, End: colon}))
		name := strings.ToLower(a.d.Word(label.End - 1)) // "Ana Berg:", later "Berg:"
		if t := turn(a.d.RangeText(label)); t != "" {
			name = t + ":"
		}
		seen[name]++
		n++
		repeated = repeated || seen[name] == 2
	}
	return n+asked >= 3 && repeated || seen["q:"] > 0 && seen["a:"] > 0
}

// speakerOf is the attribution of a paragraph under a speaker's label. The label of an answer in an interview stands for the
// person whom the introduction names, that of a question for the article itself: -1.
func (a *analysis) speakerOf(labels []int, p int, name extract.Range) int {
	text := a.d.RangeText(name)
	t := turn(text)
	if t == "q" {
		return -1
	}
	if a.interviewers == nil {
		a.findInterviewers(labels)
	}
	if a.interviewers[text] {
		return -1
	}
	i := a.labelled(labels[p], name)
	s := &a.listed[i].Source
	if s.Kind == extract.AnonymousSource && (name.Len() > 1 || a.upos(name.Start) != "NOUN" || t != "") {
		s.Kind = extract.PersonSource
	}
	full, ok := a.fullNames[text]
	if !ok {
		if t == "a" {
			full = a.interviewee(a.firstLabel(labels))
		} else {
			full = a.introducedAs(labels, p, name)
		}
		a.fullNames[text] = full
	}
	if !full.Empty() {
		s.Head, s.Range, s.Kind = full.End-1, full, extract.PersonSource
	}
	return i
}

// firstLabel is the first paragraph with a label behind the title.
func (a *analysis) firstLabel(labels []int) int {
	p := 1
	for p < len(labels) && labels[p] < 0 {
		p++
	}
	return p
}

// introducedAs is the full name before the first label of whom the one-word label name is the last part, whatever its case, or holds the initials;
// empty for none.
func (a *analysis) introducedAs(labels []int, p int, name extract.Range) extract.Range {
	if name.Len() != 1 {
		return extract.Range{}
	}
	label := a.d.Word(name.Start)
	for k := 0; k < p && (k == 0 || labels[k] < 0); k++ {
		r := a.tokensOf(k)
		for t := r.Start + 1; t < r.End; t++ {
			if !strings.EqualFold(a.d.Word(t), label) || a.upos(t-1) != "PROPN" {
				continue
			}
			full := extract.Range{Start: t - 1, End: t + 1}
			for full.Start > r.Start && a.upos(full.Start-1) == "PROPN" {
				full.Start--
			}
			return full
		}
	}
	if n := len(label); n < 2 || n > 3 || label != strings.ToUpper(label) {
		return extract.Range{}
	}
	for k := 0; k < p && (k == 0 || labels[k] < 0); k++ {
		r := a.tokensOf(k)
		for t := r.Start; t+len(label) <= r.End; t++ {
			full := extract.Range{Start: t, End: t + len(label)}
			if e := a.d.EntityAt(t); (e == nil || e.Kind == extract.Person) && a.initials(full) == label && (full.End == r.End || a.upos(full.End) != "PROPN") {
				return full
			}
		}
	}
	return extract.Range{}
}

// initials are the first letters of the words of r.
func (a *analysis) initials(r extract.Range) string {
	var b strings.Builder
	for t := r.Start; t < r.End; t++ {
		b.WriteRune(firstRune(a.d.Word(t)))
	}
	return b.String()
}

// findInterviewers finds the labels in initials that stand for who asks: at least half of their paragraphs end with a question.
func (a *analysis) findInterviewers(labels []int) {
	a.interviewers, a.fullNames = map[string]bool{}, map[string]extract.Range{}
	asked := map[string]int{} // questions less other paragraphs
	for p, colon := range labels {
		r := a.tokensOf(p)
		if colon < 0 {
			continue
		}
		w := a.d.RangeText(a.trimMarks(extract.Range{Start: r.Start, End: colon}))
		if len(w) > 4 || w != strings.ToUpper(w) {
			continue
		}
		if strings.HasPrefix(a.d.Word(r.End-1), "?") {
			asked[w]++
		} else {
			asked[w]--
		}
		a.interviewers[w] = true
	}
	for w := range a.interviewers {
		a.interviewers[w] = asked[w] >= 0
	}
}

// interviewee is whom the paragraphs before first name as the one who was asked: behind a word of meeting ("spoke to Jan Berg", "an interview with"), else
// the first name; empty for none. Who signs the piece is not asked.
func (a *analysis) interviewee(first int) extract.Range {
	const reach = 12 // tokens between the word and the name
	who := extract.Range{}
	for p := 0; p < first; p++ {
		r := a.tokensOf(p)
		if !r.Empty() && a.is(r.Start, "by") && r.Len() < reach {
			continue
		}
		met := -1
		for t := r.Start; t < r.End; t++ {
			if meeting[a.lemma(t)] {
				met = t
			} else if strings.HasPrefix(a.d.Word(t), ".") {
				met = -1
			}
			n := a.nameAt(t, r.End)
			if n.Len() < 2 && met >= 0 && t > r.Start && a.is(t-1, "with", "to", "of") && a.upos(t) == "PROPN" && t+1 < r.End && a.upos(t+1) == "PROPN" {
				n = extract.Range{Start: t, End: t + 2}
			}
			if n.Len() < 2 || t > r.Start && a.upos(t-1) == "PROPN" && !a.isTitled(t) {
				continue
			}
			if met >= 0 && t-met <= reach {
				if !who.Empty() && met > 0 && a.is(met-1, "he", "she") && (a.lemma(met) == "speak" || a.lemma(met) == "talk") {
					return who // "She spoke to Harbour Monthly": the paper asked
				}
				return n
			}
			if who.Empty() {
				who = n
			}
		}
	}
	return who
}

// isTitled reports whether the name at token t has a title before it that is no part of it: Judge Marta Oliveira.
func (a *analysis) isTitled(t int) bool {
	e := a.d.EntityAt(t)
	return e != nil && e.Kind == extract.Person && e.Range.Start == t
}

// assignAnswers gives the answers of an interview without labels to the person whom its introduction names and says that "we" met, or the
// questions address: paragraphs behind questions that are paragraphs of their own, at least half of them in the first person.
func (a *analysis) assignAnswers() {
	d := a.d
	first, questions, answers, own := -1, 0, 0, 0
	for p := range d.Paragraphs {
		r := a.tokensOf(p)
		switch {
		case r.Empty() || p == 0:
		case a.isQuestion(p):
			if questions++; first < 0 {
				first = p
			}
		case first >= 0:
			answers++
			if a.inFirstPerson(r) {
				own++
			}
		}
	}
	if questions < 2 || 2*own < answers {
		return
	}
	title := a.tokensOf(0)
	met := !title.Empty() && a.is(title.Start, "interview")
	who := a.interviewee(first)
	for p := first; p < len(d.Paragraphs) && !met && !who.Empty(); p++ { // "Mrs Holm, did you sell them?"
		if r := a.tokensOf(p); !r.Empty() && strings.HasPrefix(d.Word(r.End-1), "?") {
			for t := r.Start; t < r.End; t++ {
				met = met || a.is(t, "you", "your") || d.Word(t) == d.Word(who.End-1)
			}
		}
	}
	for p := 1; p < first && !met; p++ {
		r := a.tokensOf(p)
		for t := r.Start; t < r.End; t++ {
			met = met || meeting[a.lemma(t)] && a.inFirstPerson(d.Sentences[d.SentenceOf(t)].Tokens)
		}
	}
	if who.Empty() && met && first > 1 { // "The retired engineer talks over tea"
		if h := a.nextNominal(a.tokensOf(1).Start, a.tokensOf(1).End); h >= 0 && a.tree().Parsed(h) && strings.HasPrefix(a.rel(h), "nsubj") && a.speaks(h) {
			who = a.phrase(h)
		}
	}
	if who.Empty() || !met {
		return
	}
	answered := false // he has said something since the last question
	for p, i := first, -1; p < len(d.Paragraphs); p++ {
		r := a.tokensOf(p)
		if r.Empty() || d.Paragraphs[p].Kind != extract.Body || a.isQuestion(p) {
			answered = false
			continue
		}
		if answered && !a.inFirstPerson(r) { // what the writer adds at the end
			break
		}
		answered = true
		if i < 0 {
			i = a.labelled(a.tokensOf(first).End-1, who)
			if s := &a.listed[i].Source; a.upos(who.End-1) == "PROPN" {
				s.Head, s.Range, s.Kind = who.End-1, who, extract.PersonSource
			}
		}
		a.voice[p] = i
		a.listed[i].Content = merge(a.listed[i].Content, r)
	}
}

// inFirstPerson reports whether somebody speaks of himself in r, outside quotation marks.
func (a *analysis) inFirstPerson(r extract.Range) bool {
	for t := r.Start; t < r.End; t++ {
		switch w := a.d.Word(t); w {
		case "I", "we", "We", "my", "My", "our", "Our", "us", "me":
			if a.outer[t] == 0 {
				return true
			}
		}
	}
	return false
}

// meeting are words by which an introduction says that somebody was asked.
var meeting = set("interview speak talk ask question conversation meet answer")

// isQuestion reports whether paragraph p is one question, or one sentence put to "you".
func (a *analysis) isQuestion(p int) bool {
	const longest = 40 // tokens
	r := a.tokensOf(p)
	s := a.d.Paragraphs[p].Sentences
	if r.Empty() || r.Len() > longest || s[1]-s[0] != 1 || a.outer[r.Start] > 0 {
		return false
	}
	if strings.HasPrefix(a.d.Word(r.End-1), "?") {
		return true
	}
	for t := r.Start; t < r.End; t++ {
		if a.is(t, "you", "your") {
			return !a.inFirstPerson(r)
		}
	}
	return false
}
