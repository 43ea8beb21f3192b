package syntax

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"claimtrail/extract"
)

// tagged makes a document of one sentence from words with their tags; the lemma is given where it is not the word.
func tagged(text string) *extract.Document {
	d := &extract.Document{}
	for f := range strings.FieldsSeq(text) {
		word, xpos, _ := strings.Cut(f, "/")
		word, lemma, ok := strings.Cut(word, "=")
		if !ok {
			lemma = strings.ToLower(word)
		}
		at := len(d.Text)
		d.Text += word + " "
		d.Tokens = append(d.Tokens, extract.Span{Start: at, End: at + len(word)})
		d.Tags = append(d.Tags, extract.Tag{XPOS: xpos, Lemma: lemma})
	}
	d.Sentences = []extract.Sentence{{Tokens: extract.Range{End: len(d.Tokens)}}}
	return d
}

func TestInsert(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Chad/NNP ,/, the/DT army/NN said=say/VBD on/IN Monday/NNP ,/, has=have/VBZ sold/VBN rifles/NNS", ", the army said on Monday ,"},
		{"Chad/NNP ,/, said=say/VBD the/DT minister/NN ,/, sold/VBD rifles/NNS", ", said the minister ,"},
		{"Chad/NNP (/-LRB- the/DT panel/NN says=say/VBZ )/-RRB- sold/VBD rifles/NNS", "( the panel says )"},
		{"Chad/NNP is=be/VBZ ,/, critics/NNS claim/VBP ,/, selling/VBG rifles/NNS", ", critics claim ,"},
		{"Guns/NNS ,/, shells/NNS and/CC mines/NNS ,/, reports/NNS said=say/VBD ,/, were/VBD sold/VBN", ", reports said ,"},
		{"guns/NNS that/WDT analysts/NNS say/VBP were/VBD sold/VBN", "analysts say"},
		{"Chad/NNP ,/, which/WDT many/JJ believed=believe/VBN had=have/VBD sold/VBN rifles/NNS", "many believed"},
		{"Chad/NNP ,/, which/WDT many/JJ sold/VBN had=have/VBD left/VBN", ""},
		{"half/NN of/IN it/PRP comes/VBZ from/IN Chad/NNP ,/, reports=report/VBZ The/DT Herald/NNP ./.", ", reports The Herald"},
		{"half/NN comes/VBZ from/IN Chad/NNP ,/, says=say/VBZ Ali/NNP ,/, who/WP saw/VBD it/PRP ./.", ", says Ali , who saw it"},
		{"half/NN comes/VBZ from/IN Chad/NNP ,/, says=say/VBZ Ali/NNP ,/, who/WP saw/VBD it/PRP", ""},
		{"have/VB “/`` knowingly/RB and/CC wilfully/RB ”/'' sold/VBN rifles/NNS", "“ knowingly and wilfully ”"},
		{"have/VB “/`` rifles/NNS ”/'' sold/VBN in/IN May/NNP", ""},
		{"lathes/NNS —/: which/WDT were=be/VBD old/JJ —/: for/IN Chad/NNP", "— which were old —"},
		{"firms/NNS --/: added=add/VBD in/IN May/NNP --/: that/WDT sell/VBP guns/NNS", "-- added in May --"},
		{"sending=send/VBG —/: by/IN design/NN or/CC not/RB —/: parts/NNS to/IN Chad/NNP", "— by design or not —"},
		{"Peru/NNP sold=sell/VBD rifles/NNS —/: Chile/NNP sold=sell/VBD shells/NNS —/: in/IN May/NNP", ""},
		{"Peru/NNP —/: Chile/NNP —/: Chad/NNP", ""},
		{"Peru/NNP –/: Chile/NNP —/: in/IN Chad/NNP", ""},
		{"he/PRP sold/VBD tanks/NNS ,/, bought/VBD guns/NNS and/CC left/VBD ./.", ""},
		{"guns/NNS were/VBD mass/NN -/HYPH produced/VBN", "mass -"},
		{"Chad/NNP jump/NN -/HYPH started/VBD talks/NNS", "jump -"},
		{"guns/NNS were/VBD state/NN -/HYPH produced/VBN", ""},
		{"fuel/NN oil/NN (/-LRB- HFO/NNP )/-RRB- shipments/NNS to/IN Chad/NNP ,/, he/PRP said=say/VBD ,/, ended=end/VBD", "( HFO )|, he said ,"},
		{"fuel/NN oil/NN (/-LRB- HFO/NNP )/-RRB- ended=end/VBD", ""},
		{"sold=sell/VBD 9/CD tonnes/NNS (/-LRB- about/RB 200/CD bags/NNS )/-RRB- of/IN rice/NN", "( about 200 bags )"},
		{"sold=sell/VBD 9/CD tonnes/NNS (/-LRB- 200/CD bags/NNS )/-RRB- to/TO Chad/NNP", ""},
		{"Peru/NNP 213/CD (/-LRB- 147/CD )/-RRB- tonnes/NNS", ""},
		{"nine/CD tonnes/NNS (/-LRB- mt/NN )/-RRB- of/IN rice/NN ended=end/VBD", "( mt )"},
		{"nine/CD tonnes/NNS (/-LRB- 1987/CD )/-RRB- of/IN rice/NN ended=end/VBD", ""},
		{"rice/NN exports/NNS rose/VBD in/IN the/DT week/NN ended=end/VBN March/NNP 3/CD ./.", "ended March 3"},
		{"the/DT week/NN ended=end/VBN in/IN rain/NN", ""},
		{"Chad/NNP sold/VBD rifles/NNS ,/, the/DT army/NN said=say/VBD ,/, and/CC bought/VBD shells/NNS", ""},
		{"Chad/NNP sold/VBD rifles/NNS ,/, the/DT army/NN said=say/VBD ,/, with/IN a/DT loan/NN from/IN Peru/NNP ./.", ", the army said ,"},
		{"Chad/NNP sold/VBD rifles/NNS ,/, the/DT army/NN said=say/VBD ,/, having=have/VBG made/VBN them/PRP ./.", ", the army said ,"},
		{"Chad/NNP sold/VBD rifles/NNS ,/, the/DT army/NN said=say/VBD ,/, adding=add/VBG that/IN Peru/NNP bought/VBD them/PRP ./.", ""},
		{"Chad/NNP sold/VBD rifles/NNS ,/, the/DT army/NN said=say/VBD ,/, in/IN a/DT statement/NN on/IN Mali/NNP ./.", ""},
		{"Chad/NNP rifles/NNS ,/, the/DT army/NN said=say/VBD ,/, with/IN a/DT loan/NN from/IN Peru/NNP ./.", ""},
		{"Ali/NNP ,/, the/DT minister/NN ,/, sold/VBD rifles/NNS", ""},
		{"Chad/NNP ,/, which/WDT sells=sell/VBZ guns/NNS ,/, bought/VBD rifles/NNS", ""},
		{"Chad/NNP ,/, the/DT army/NN sold/VBD rifles/NNS ,/, has=have/VBZ money/NN", ""},
		{"Chad/NNP sold/VBD Mali/NNP up/IN to/IN 40/CD jets/NNS ./.", "up to"},
		{"Between/IN 200/CD and/CC 250/CD jets/NNS were/VBD sold/VBN", "Between 200 and"},
		{"Between/IN 1982/CD and/CC 1984/CD firms/NNS sold/VBD jets/NNS", ""},
		{"Chad/NNP sold/VBD just/RB under/IN a/DT third/NN of/IN it/PRP", "just under"},
		{"Chad/NNP sold/VBD jets/NNS ,/, less/JJR than/IN half/NN of/IN them/PRP new/JJ", ""},
		{"Chad/NNP sold/VBD three/CD to/TO four/CD tons/NNS", "three to"},
		{"fell/VBD from/IN three/CD to/TO four/CD tons/NNS", ""},
		{"pick/NN -/HYPH up/RP to/IN all/DT of/IN them/PRP", ""},
		{"the/DT man/NN who/WP said=say/VBD he/PRP sold/VBD rifles/NNS", ""},
		{"Chad/NNP sold/VBD borax/NN -/: a/DT salt/NN -/: to/IN Mali/NNP ./.", "- a salt -"},
		{"Chad/NNP sold/VBD lathes/NNS -/: tools/NNS that/WDT cut/VBP metal/NN -/: to/IN Mali/NNP ./.", "- tools that cut metal -"},
		{"Chad/NNP sold/VBD lathes/NNS -/: it/PRP needs/VBZ cash/NN -/: to/IN Mali/NNP ./.", ""},
		{"Chad/NNP sold/VBD borax/NN ,/, a/DT salt/NN of/IN glass/NN ,/, to/IN Mali/NNP ./.", ", a salt of glass ,"},
		{"Chad/NNP sold/VBD jets/NNS ,/, worth/JJ $/$ 2/CD million/CD ,/, to/IN Mali/NNP ./.", ", worth $ 2 million ,"},
		{"Chad/NNP asked/VBD Mali/NNP ,/, a/DT friend/NN ,/, to/TO send/VB borax/NN ./.", ""},
		{"Chad/NNP sold/VBD borax/NN ,/, a/DT lathe/NN and/CC jets/NNS ,/, to/IN Mali/NNP ./.", ""},
	} {
		d := tagged(c.sentence)
		var got []string
		for _, g := range inserts(d, d.Sentences[0].Tokens) {
			got = append(got, d.RangeText(g))
		}
		assert.Equal(t, c.want, strings.Join(got, "|"), c.sentence)
	}
}

func TestTornWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"the Yo (ngbyo (n plant", "(ngbyo (n"},
		{"the P'yo (ng-gang mine (see above)", "(ng"},
		{"the Yo (ngbyo (n) plant", ""},
		{"the Tema (harbour) plant", ""},
		{"the Tema (and others like it, which were sold) plant", ""},
		{"the plant (ngbyo and", ""},
		{"the Yo ( ngbyo and", ""},
		{"the Yo(ngbyo and", ""},
		{"the Yo (Ngbyo and", ""},
		{"(ngbyo", ""},
		{"Yo (", ""},
	} {
		d := &extract.Document{Text: c.text}
		for _, at := range regexp.MustCompile(`[\w']+|[(),-]`).FindAllStringIndex(c.text, -1) {
			span := extract.Span{Start: at[0], End: at[1]}
			d.Tokens = append(d.Tokens, span)
			xpos := "NN"
			if w := d.SpanText(span); w[0] >= 'A' && w[0] <= 'Z' {
				xpos = "NNP"
			}
			d.Tags = append(d.Tags, extract.Tag{XPOS: xpos})
		}
		d.Sentences = []extract.Sentence{{Tokens: extract.Range{End: len(d.Tokens)}}}
		got := ""
		for _, g := range inserts(d, d.Sentences[0].Tokens) {
			got += d.RangeText(g)
		}
		assert.Equal(t, c.want, got, c.text)
	}
}

func TestDescribedByAtTheEnd(t *testing.T) {
	d := tagged("Ana/NNP ,/, Berg/NNP")
	assert.Zero(t, describedBy(d, d.Sentences[0].Tokens, 1))
}

func FuzzInsert(f *testing.F) {
	f.Add("Chad/NNP ,/, he/PRP said=say/VBD ,/, sold/VBD it/PRP")
	f.Fuzz(func(t *testing.T, text string) {
		d := tagged(text)
		if len(d.Tokens) == 0 {
			return
		}
		end := 0
		for _, g := range inserts(d, d.Sentences[0].Tokens) {
			assert.True(t, !g.Empty() && g.Start > end && g.End <= len(d.Tokens))
			end = g.End
		}
	})
}
