package frame

import (
	"strings"

	"claimtrail/extract"
)

// Things that go by a name of their own. What a name is the name of stands beside it once, in apposition or as the head of the phrase that it opens ("the
// tanker Sea Laurel", "the Sea Laurel, an ageing tanker", "Kestrel recovery vehicles"; Quirk et al. 1985, 17.65-93), and not again.

// christened is the category of the goods that the text calls by the name at tok, of one or many ("12 Kestrels"); empty for none. It looks at words alone,
// since not every sentence has a tree.
func (a *analysis) christened(tok int) string {
	if m := a.MentionAt(tok); !a.proper(tok) || a.party(tok) && (m == nil || m.Class != extract.Individual) || a.Word(tok)[0] <= '9' { // ships have the names of people
		return ""
	}
	if cat, ok := a.names[tok]; ok {
		return cat
	}
	s := a.Sentences[a.SentenceOf(tok)].Tokens
	start, end := tok, tok+1
	for start > s.Start && a.proper(start-1) {
		start--
	}
	for end < s.End && a.proper(end) {
		end++
	}
	n := end - start
	last := strings.TrimSuffix(a.Word(end-1), "s")
	cat := ""
	for t := max(start-2*recall, 0); t+n <= s.End && cat == ""; t++ {
		if t > 0 && a.proper(t-1) || !strings.HasPrefix(a.Word(t+n-1), last) || strings.TrimSuffix(a.Word(t+n-1), "s") != last {
			continue
		}
		same := true
		for i := 0; i < n-1 && same; i++ {
			same = a.Word(t+i) == a.Word(start+i)
		}
		if same {
			cat = a.calledBeside(t, t+n)
		}
	}
	a.names[tok] = cat
	return cat
}

// calledBeside is the category of the goods that the words beside the name from token start to end say it is.
func (a *analysis) calledBeside(start, end int) string {
	goods := func(t int) string {
		if t < 0 || a.Tags[t].UPOS != "NOUN" {
			return ""
		}
		it, ok := a.entry(t)
		if !ok || it.weak {
			return ""
		}
		switch it.category {
		case "people", "money", "service", "technology", "food", "energy", "raw_material", "facility":
			return ""
		}
		return it.category
	}
	before := start - 1
	if before > 1 && a.low(before) == "the" && a.low(before-1) == "," { // "its training ship, the San Roque"
		before -= 2
	}
	if cat := goods(before); cat != "" { // "the tanker Sea Laurel"
		return cat
	}
	if k := start - 1; k > 1 {
		if a.low(k) == "the" {
			k--
		}
		if a.low(k) == "as" {
			k--
		}
		if naming[a.low(k)] { // "a drone called the Tern", "the radar is known as the Lynx"
			for t := k - 1; t >= 0 && t > k-5; t-- {
				if a.Tags[t].UPOS == "NOUN" {
					return goods(t)
				}
			}
		}
	}
	t := end
	if t+1 < len(a.Tokens) && a.low(t) == "," && (a.Tags[t+1].XPOS == "DT" || a.Tags[t+1].XPOS == "PRP$") { // "the Sea Laurel, the oldest of four tankers"
		t++
	}
	head := -1
	for ; t < len(a.Tokens) && t < end+8 && (head < 0 && a.low(t) == "of" || a.within(t, head)); t++ {
		if a.Tags[t].UPOS == "NOUN" {
			head = t
		}
	}
	return goods(head)
}

// naming are participles before a name.
var naming = set("called named dubbed christened known designated nicknamed codenamed")

// build are forms in -ed of how vehicles and guns are built, which a name before them makes look like verbs.
var build = set("armoured armored tracked wheeled towed unmanned crewed guided")

// within reports whether token t may stand in a noun phrase without a preposition, the noun head before it, -1 for none.
func (a *analysis) within(t, head int) bool {
	switch tag := &a.Tags[t]; {
	case tag.UPOS == "NOUN", tag.XPOS == "HYPH":
		return true
	case tag.UPOS == "ADJ", tag.UPOS == "NUM", tag.UPOS == "DET", tag.XPOS == "VBN", tag.XPOS == "PRP$", tag.XPOS == "VBD" && build[a.low(t)]:
		return head < 0
	}
	return false
}

// proper reports whether a token is written as a part of a name is, as its tag says or its place behind the first word of its sentence.
func (a *analysis) proper(tok int) bool {
	return a.Word(tok) != a.low(tok) && (a.Tags[tok].UPOS == "PROPN" || a.Tags[tok].UPOS == "NOUN" && tok > a.Sentences[a.SentenceOf(tok)].Tokens.Start)
}

// christening are verbs whose participle brings in the name of what it stands behind.
var christening = set("call name dub nickname title style christen")
