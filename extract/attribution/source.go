package attribution

import (
	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

var set = word.Set

// source builds the node of the noun phrase headed by token head, as cue c makes it a source.
func (a *analysis) source(head int, c *cue) extract.Source {
	s := extract.Source{Head: head, Certainty: c.class.certainty,
		Cue: extract.Cue{Range: c.words, Lemma: c.entry.lemma, Class: c.class.name}}
	if head < 0 {
		s.Kind, s.Head = extract.UnspecifiedSource, -1
		return s
	}
	s.Range = a.phrase(head)
	if c.pos == verb && a.upos(c.head) == "NOUN" && a.base(head) == "compound" && a.tree().Head(head) == c.head { // "local media report", with the verb read as a noun
		s.Range.Start = a.trim(extract.Range{Start: a.tree().Subtree(c.head).Start, End: head + 1}).Start
	}
	if c.head >= 0 && !s.Range.Has(head) || a.crosses(c.head, head) { // a phrase that runs over the end of a quote: the part beside the cue
		if h := a.besideCue(c.head, head); h >= 0 {
			head = h
			s.Head, s.Range = h, a.phrase(h)
		}
	}
	if k := a.namedBehind(head); k >= 0 { // "the deputy minister, Jan Berg,": the name is the source, the office its description
		s.Description = s.Range
		s.Head, s.Range, s.Kind = k, a.phrase(k), extract.PersonSource
		return s
	}
	s.Kind = a.kindOf(head)
	if n := c.class.name; s.Kind == extract.AnonymousSource && c.pos == verb && (n == "show" || n == "reveal" || n == "suggest") && !a.speaks(head) {
		s.Kind = extract.DocumentSource // "the tests show": things speak as documents do
	}
	if c.class.name == "report" && c.pos == verb && a.upos(head) == "PROPN" && a.isDefinite(head) && a.d.EntityAt(head) == nil {
		s.Kind = extract.MediaSource // "The Morning Lamp reported"
	}
	s.Description = a.description(head, s.Range)
	return s
}

// namedBehind is the name of a person that stands between commas behind the noun head that says what he is, or behind a noun within its phrase ("the
// minister of the sea, Jan Berg,"); -1 for none.
func (a *analysis) namedBehind(head int) int {
	l := a.lower(head)
	if a.upos(head) == "NOUN" {
		l = a.lemma(head)
	} else if a.upos(head) != "PROPN" || !titles[l] && !officeNouns[l] { // "The Ambassador of Chad, Mr. Jan Berg,"
		return -1
	}
	if k := a.tree().Child(head, "nmod:poss"); k >= 0 && (!officeNouns[l] && !heading[l] || a.upos(k) == "PRON" && !officeNouns[l] && a.lower(k) != "its" || a.kindOf(k) == extract.PersonSource) {
		return -1 // "his lawyer, Jan Berg," speaks as whose lawyer he is, while "Chad's minister, Jan Berg," and "its director, Jan Berg," are named
	}
	listed := anonymousNouns[l] || officeNouns[l] || titles[l] || l == "head" || l == "boss"
	if !listed && (a.isDefinite(head) || !a.calledPerson(head)) {
		return -1 // "the broker, Jan Berg," is the broker just spoken of
	}
	for h := head; h >= 0; {
		inner := -1
		for _, k := range a.tree().Children(h) {
			k := int(k)
			if k > h && a.base(k) == "nmod" {
				inner = k
			}
			if a.base(k) != "appos" || k < h || a.upos(k) != "PROPN" || !a.isComma(a.tree().Subtree(k).Start) && !a.isComma(a.tree().Subtree(k).Start-1) {
				continue
			}
			if e := a.d.EntityAt(k); e != nil && e.Kind == extract.Person || e == nil && a.hasPart(k) {
				return k
			}
		}
		h = inner
	}
	return -1
}

// heading are nouns for who is at the head of a body.
var heading = set("head chief director boss chairman chairwoman chair commander manager executive editor founder owner publisher")

// calledPerson reports whether the reference stage takes noun t for a person that was not spoken of before.
func (a *analysis) calledPerson(t int) bool {
	m := a.d.MentionAt(t)
	return m != nil && m.Antecedent.Empty() && (m.Class == extract.Individual || m.Class == extract.People)
}

// hasPart reports whether name t has a second part right behind it: Jan Berg.
func (a *analysis) hasPart(t int) bool {
	k := a.tree().Child(t, "flat")
	return k == t+1 && a.upos(k) == "PROPN"
}

// crosses reports whether a closing quotation mark and a full stop part a cue from the head of its source in one "phrase".
func (a *analysis) crosses(cue, head int) bool {
	for k := cue + 1; k+1 < head; k++ {
		if isQuoteMark(a.d.Word(k)) && a.d.Word(k+1) == "." {
			return true
		}
	}
	return false
}

// besideCue is the last noun between a cue and the quotation mark before the head of its supposed source, -1 for none.
func (a *analysis) besideCue(cue, head int) int {
	last := -1
	for k := cue + 1; k < head && !isQuoteMark(a.d.Word(k)); k++ {
		if a.nominal(k) {
			last = k
		}
	}
	return last
}

// phrase is the noun phrase of a source with its conjuncts, without its description.
func (a *analysis) phrase(head int) extract.Range {
	t := a.tree()
	r := t.NounPhrase(head, a.isAside)
	if r.End > r.Start+1 && a.xpos(r.End-1) == "POS" {
		r.End--
	}
	if r.End == head+2 && a.upos(head+1) == "ADJ" && r.End < len(a.d.Tokens) && a.upos(r.End) == "ADP" { // "an official familiar with the talks"
		r.End--
	}
	for _, k := range t.Children(head) {
		k := int(k)
		if e := a.d.EntityAt(k); a.base(k) == "conj" && k > head && (a.nominal(k) || e != nil && e.Via == extract.ViaDemonym) {
			n := t.NounPhrase(k, nil)
			if n.Start >= r.End && n.Start-r.End <= 3 {
				r.End = n.End
			}
		}
	}
	return a.uncrossed(a.bare(r, head), head)
}

// bare cuts what describes a name behind it in brackets or commas, where the parser made it a part of the name: Berg (R-Iowa),
// Berg, R-Ky, and a date before it.
func (a *analysis) bare(r extract.Range, head int) extract.Range {
	for r.Start < head && a.isComma(r.Start) { // a comma that the parser hung on a first name
		r.Start++
	}
	if a.upos(r.Start) == "ADP" { // "In 2015 Prime Minister Modi announced", with the year read into the name
		k := r.Start + 1
		for k < head && a.isDate(k) {
			k++
		}
		if k > r.Start+1 {
			r.Start = k
		}
	}
	for k := r.Start + 1; k < head; k++ {
		if a.isComma(k) && a.isDate(k-1) { // "in May, trade data showed", with the month read into the phrase
			r.Start = k + 1
		}
		if a.isComma(k) && (a.upos(r.Start) == "ADP" || a.upos(r.Start) == "SCONJ" || a.is(r.Start, "even", "although", "though")) { // "even though it is feasible, analysts said"
			r.Start = k + 1
		}
	}
	for k := head + 1; k+1 < r.End; k++ {
		if a.isComma(k) && a.upos(k+1) == "NUM" && (k+2 == r.End || a.isComma(k+2)) { // "Jan Berg, 56"
			r.End = k
		}
		if a.is(k, "(") || a.isComma(k) && a.upos(k+1) == "PROPN" && k+2 < r.End && a.is(k+2, "-") {
			r.End = k
		}
	}
	return r
}

// isAside reports whether a dependent is a date or an aside ("Germany, by contrast"), which the parser may hang on the noun
// before it.
func (a *analysis) isAside(k int) bool {
	if a.base(k) != "nmod" {
		return false
	}
	return a.isDate(k) || a.accuserOf(k, a.tree().Head(k)) >= 0 || a.tree().Head(k) < k && a.isComma(a.tree().Subtree(k).Start-1)
}

// uncrossed cuts r at a quotation mark that has no partner in it.
func (a *analysis) uncrossed(r extract.Range, head int) extract.Range {
	for k := r.Start; k < r.End; k++ {
		if !isQuoteMark(a.d.Word(k)) || a.outer[head] > 0 && a.outer[r.Start] == a.outer[r.End-1] || k > r.Start && k < r.End-1 && a.outer[r.Start] == a.outer[r.End-1] {
			continue
		}
		if k > head {
			r.End = k
		} else if k < head {
			r.Start = k + 1
		}
	}
	return r
}

func (a *analysis) nominal(t int) bool {
	switch a.upos(t) {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return false
}

// description is the apposition that says who a source is: "Asia editor of The Times".
func (a *analysis) description(head int, phrase extract.Range) extract.Range {
	t := a.tree()
	for _, k := range t.Children(head) {
		k := int(k)
		if a.base(k) != "appos" || phrase.Has(k) {
			continue
		}
		r := t.Subtree(k)
		for !r.Empty() && a.rel(r.End-1) == "punct" {
			r.End--
		}
		for !r.Empty() && a.rel(r.Start) == "punct" {
			r.Start++
		}
		return r
	}
	return extract.Range{}
}

// Nouns that decide the kind of a source that no gazetteer knows. Facts of usage in English news.
var (
	documentNouns = set(`report study document data datum imagery image photograph photo footage video evidence letter statement indictment filing paper
		email e-mail memo memorandum cable dossier poll survey article analysis transcript testimony affidavit complaint record figure statistic
		file assessment estimate intelligence finding census database satellite tweet post book communique judgment judgement ruling verdict text invoice manifest log
		map chart graph slide presentation recording tape intercept debris wreckage fragment marking number resolution treaty agreement budget bill
		ad advertisement release list account story research audit review paperwork bulletin circular directive order notice summary draft brief
		diary minute ledger logbook register yearbook archive catalogue catalog prospectus brochure footnote appendix annex certificate receipt contract waybill
		voucher memoir deposition telegram stamp label inscription law decree constitution charter statute`)
	mediaNouns = set(`newspaper newswire broadcaster magazine media medium press outlet station tabloid weekly daily website blog podcast journal channel
		network tv television radio news periodical publication`)
	anonymousNouns = set(`official source diplomat expert analyst witness defector people person aide adviser advisor insider executive trader
		researcher investigator commander officer soldier resident lawyer attorney spokesman spokeswoman spokesperson lawmaker senator observer
		critic activist scientist engineer worker employee member economist scholar historian individual somebody someone man woman
		neighbour neighbor refugee fighter rebel militant informant journalist reporter editor author commentator specialist
		veteran representative negotiator inspector prisoner smuggler dealer pilot captain driver others many some several few most voter
		supporter opponent candidate nominee protester demonstrator environmentalist regulator donor strategist surrogate pollster respondent
		colleague friend relative family mother father son daughter wife husband student professor teacher doctor businessman`)
	governmentNouns = set(`government ministry administration military army navy police parliament court embassy regime
		authority prosecutor prosecution kremlin cabinet junta congress senate monarchy palace pentagon department treasury customs
		coastguard leadership state country nation presidency council tribunal judge jury republic
		force forces mission intelligence-agency agency commission committee bureau office inspectorate foreign-ministry capital west`)
	officeNouns = set(`president leader minister monarch king queen premier chancellor secretary ambassador mayor governor emir sultan commissioner
		chief-of-staff vice-president prime-minister envoy consul`)
	bodyNouns = set(`company firm group inquiry organisation organization institute university centre center think-tank union party campaign
		association foundation charity bank corporation manufacturer consortium federation agency committee panel team league society movement club operator group opposition`)
)

// isDefinite reports whether noun t has a definite determiner or possessor: "the minister", "its president".
func (a *analysis) isDefinite(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if a.rel(k) == "nmod:poss" || a.base(k) == "det" && !a.is(k, "a", "an", "some", "another", "no") {
			return true
		}
	}
	return false
}

// kindOf is the kind of a source by its head: by the named entity, by the noun, by the mention it refers back to.
func (a *analysis) kindOf(head int) extract.SourceKind {
	return a.kindThrough(head, 2)
}

func (a *analysis) kindThrough(head, depth int) extract.SourceKind {
	d := a.d
	lemma := a.lemma(head)
	if k := a.kindByTitle(head); k != "" {
		return k
	}
	if a.upos(head) == "NOUN" {
		switch {
		case lemma == "paper" && a.isDefinite(head) && a.tree().Child(head, "nmod", "acl") < 0 && !(a.xpos(head) == "NNS" && a.tree().Child(head, "compound") >= 0): // but "the shipping papers"
			return extract.MediaSource
		case documentNouns[lemma]:
			if (lemma == "report" || lemma == "story") && a.bareReports(head) {
				return extract.UnspecifiedSource
			}
			return extract.DocumentSource
		case a.isMedia(head):
			return extract.MediaSource
		case lemma == "official" || anonymousNouns[lemma]:
			if a.hasName(head) {
				return extract.PersonSource
			}
			return extract.AnonymousSource
		case officeNouns[lemma]:
			if a.isIndefinite(head) {
				return extract.AnonymousSource
			}
			return extract.GovernmentSource
		case governmentNouns[lemma]:
			if a.ofBody(head) {
				return extract.OrganisationSource
			}
			return extract.GovernmentSource
		case bodyNouns[lemma]:
			return extract.OrganisationSource
		}
	}
	if e := d.EntityAt(head); e != nil {
		switch e.Kind {
		case extract.Person:
			return extract.PersonSource
		case extract.Country, extract.Government, extract.Agency:
			if e.Via == extract.ViaLeader {
				return extract.PersonSource
			}
			return extract.GovernmentSource
		case extract.Media:
			return extract.MediaSource
		case extract.International, extract.Group, extract.Company, extract.ThinkTank, extract.Organisation, extract.Facility:
			return extract.OrganisationSource
		}
	}
	if m := d.MentionAt(head); m != nil {
		if !m.Antecedent.Empty() && depth > 0 {
			if h := a.named(m.Antecedent); h != head {
				return a.kindThrough(h, depth-1)
			}
		}
		switch m.Class {
		case extract.State:
			return extract.GovernmentSource
		case extract.InterState, extract.ArmedGroup, extract.Firm, extract.OtherBody:
			return extract.OrganisationSource
		case extract.Individual:
			if a.upos(head) == "PROPN" {
				return extract.PersonSource
			}
			return extract.AnonymousSource
		case extract.People:
			return extract.AnonymousSource
		}
	}
	if a.upos(head) == "PROPN" || a.upos(head) == "PRON" && a.is(head, "he", "she", "i", "him", "her", "me") {
		return extract.PersonSource
	}
	return extract.AnonymousSource
}

// bareReports reports whether reports are nobody's: plural, without a possessor, author or named medium.
func (a *analysis) bareReports(head int) bool {
	if a.xpos(head) != "NNS" {
		return false
	}
	for _, k := range a.tree().Children(head) {
		k := int(k)
		switch b := a.base(k); b {
		case "nmod":
			if c := a.caseOf(k); a.rel(k) == "nmod:poss" || c == "by" || c == "from" || c == "in" {
				return false
			}
		case "compound", "amod":
			if a.d.EntityAt(k) != nil || b == "compound" && a.upos(k) == "NOUN" && !mediaNouns[a.lemma(k)] { // "disclosure reports", but not "press reports"
				return false
			}
		case "acl":
			if lodging[a.lemma(k)] { // "reports filed with the court"
				return false
			}
		}
	}
	return true
}

// lodging are verbs of handing in a paper.
var lodging = set("file submit lodge")

// modifiedBy reports whether a modifier of head has the lemma.
func (a *analysis) modifiedBy(head int, lemma string) bool {
	for _, k := range a.tree().Children(head) {
		if a.lemma(int(k)) == lemma {
			return true
		}
	}
	return false
}

// hasName reports whether a name stands with the noun of a person: "officer Jan Kral", "his lawyer, Anke Brouwer".
func (a *analysis) hasName(head int) bool {
	for _, k := range a.tree().Children(head) {
		k := int(k)
		if b := a.base(k); (b == "flat" || b == "appos" || b == "compound" && k > head) && a.upos(k) == "PROPN" {
			e := a.d.EntityAt(k)
			return e == nil || e.Kind == extract.Person
		}
	}
	return false
}

// kindByTitle is the kind that the common noun before a name gives: "the daily Al-Masar", "the charity Rights First"; or, for a
// body written with a capital, its own word: "the Panel". Empty where neither tells.
func (a *analysis) kindByTitle(head int) extract.SourceKind {
	if a.upos(head) != "PROPN" {
		return ""
	}
	if e := a.d.EntityAt(head); e == nil || e.Kind == extract.Person && e.Range.Len() == 1 {
		l := a.lower(head)
		switch {
		case !a.isDefinite(head):
		case bodyNouns[l]:
			return extract.OrganisationSource
		case governmentNouns[l]:
			return extract.GovernmentSource
		}
	} else if e.Kind != extract.Person && e.Kind != extract.Organisation {
		return ""
	}
	if k := head - 1; k >= 0 && broadcast[a.lower(k)] && a.tree().Head(k) == head || broadcast[a.lower(head)] && a.hasPart(head) {
		return extract.MediaSource // "Radio Oran"
	}
	kids := a.tree().Children(head)
	for i := len(kids) - 1; i >= 0; i-- { // the nearest first
		k := int(kids[i])
		if k > head || a.upos(k) != "NOUN" && a.upos(k) != "ADJ" {
			continue
		}
		switch l := a.lemma(k); {
		case a.isMedia(k):
			return extract.MediaSource
		case bodyNouns[l] && !officeNouns[l]:
			return extract.OrganisationSource
		}
	}
	return ""
}

// broadcast are words that the names of stations begin with.
var broadcast = set("radio television tv")

// isMedia reports whether noun t is one for a medium: a magazine, a news agency.
func (a *analysis) isMedia(t int) bool {
	switch l := a.lemma(t); l {
	case "agency", "site", "portal", "service":
		return a.modifiedBy(t, "news")
	default:
		return mediaNouns[l]
	}
}

// isIndefinite reports whether noun t is one of several: "a minister", "two ministers".
func (a *analysis) isIndefinite(t int) bool {
	for _, k := range a.tree().Children(t) {
		k := int(k)
		if b := a.base(k); b == "nummod" || b == "det" && a.is(k, "a", "an", "some", "another", "no") {
			return true
		}
	}
	return false
}

// ofBody reports whether an international body modifies noun t: "the United Nations mission".
func (a *analysis) ofBody(t int) bool {
	for _, k := range a.tree().Children(t) {
		if e := a.d.EntityAt(int(k)); e != nil && e.Kind == extract.International && int(k) < t {
			return true
		}
	}
	return false
}

// named is the last token of r that names or denotes somebody, its last token when there is none. It asks no tree, since the
// sentence of an antecedent may be unparsed.
func (a *analysis) named(r extract.Range) int {
	for k := r.End - 1; k >= r.Start; k-- {
		if a.d.EntityAt(k) != nil || a.d.MentionAt(k) != nil {
			return k
		}
	}
	return r.End - 1
}

// headWithin is the token of r whose governor lies outside it, the last token when there is none.
func (a *analysis) headWithin(r extract.Range) int {
	for k := r.Start; k < r.End; k++ {
		if h := a.tree().Head(k); !r.Has(h) && h != extract.Unparsed {
			return k
		}
	}
	return r.End - 1
}
