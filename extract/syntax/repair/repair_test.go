package repair

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
	"claimtrail/extract/syntax/disturb"
)

// drawn makes a parsed sentence of "word/TAG:rel>head" with heads counted from 1, 0 for the root. The lemma is the word
// unless "word=lemma" gives it.
func drawn(t *testing.T, sentence string) *extract.Document {
	d := &extract.Document{}
	var arcs []extract.Arc
	for f := range strings.FieldsSeq(sentence) {
		slash := strings.LastIndex(f[:strings.LastIndex(f, ">")], "/")
		form, lemma, ok := strings.Cut(f[:slash], "=")
		if !ok {
			lemma = form
		}
		xpos, rest, _ := strings.Cut(f[slash+1:], ":")
		rel, head, _ := strings.Cut(rest, ">")
		h, err := strconv.Atoi(head)
		require.NoError(t, err, f)
		if len(d.Tokens) > 0 {
			d.Text += " "
		}
		d.Tokens = append(d.Tokens, extract.Span{Start: len(d.Text), End: len(d.Text) + len(form)})
		d.Tags = append(d.Tags, extract.Tag{XPOS: xpos, Lemma: lemma})
		d.Text += form
		arcs = append(arcs, extract.Arc{Head: h - 1, Rel: rel})
	}
	span := extract.Span{End: len(d.Text)}
	d.Sentences = []extract.Sentence{{Span: span, Tokens: extract.Range{End: len(d.Tokens)}}}
	d.Paragraphs = []extract.Paragraph{{Span: span, Sentences: [2]int{0, 1}, LeadIn: -1}}
	d.Tree = extract.NewTree(arcs)
	require.NoError(t, d.Check())
	return d
}

// repaired are sentences as the parser leaves them, each with the arcs that repairs change.
var repaired = []struct{ name, parsed, want string }{
	{
		"description torn from its name",
		"arms/NNS:root>0 from/IN:case>4 the/DT:det>4 company/NN:nmod>1 Velmar/NNP:compound>6 Arms/NNP:nmod>1",
		"from case Arms; the det Arms; company compound Arms",
	},
	{
		"goods before a participle",
		"tons/NNS:root>0 of/IN:case>4 ore/NN:compound>4 mined=mine/VBN:acl>1 in/IN:case>6 Chad/NNP:obl>4",
		"of case ore; ore nmod tons",
	},
	{
		"ground of an arrest",
		"Oman/NNP:nsubj>2 held=hold/VBD:root>0 men/NNS:obj>2 on/IN:case>5 suspicion/NN:nmod>3",
		"suspicion obl held",
	},
	{
		"gerund of a bar",
		"Oman/NNP:nsubj>2 kept=keep/VBD:root>0 tons/NNS:obj>2 of/IN:case>5 ore/NN:nmod>3 from/IN:mark>8 being=be/VBG:aux:pass>8 sold=sell/VBN:acl>5 to/IN:case>10 Chad/NNP:obl>8",
		"sold advcl kept",
	},
	{
		"gerund of a bar", // no verb of keeping
		"Oman/NNP:nsubj>2 had=have/VBD:root>0 income/NN:obj>2 from/IN:mark>5 selling=sell/VBG:acl>3 ore/NN:obj>5",
		"",
	},
	{
		"list taken for two contents",
		"Oman/NNP:nsubj>2 said=say/VBD:root>0 rebels/NNS:nsubj>4 stormed=storm/VBD:ccomp>2 it/PRP:obj>4 ,/,:punct>7 burned=burn/VBD:ccomp>2 it/PRP:obj>7 and/CC:cc>10 sold=sell/VBD:conj>7 rifles/NNS:obj>10",
		"burned conj stormed",
	},
	{
		"list taken for two contents",
		"Oman/NNP:nsubj>2 says=say/VBZ:root>0 rebels/NNS:nsubj>4 stormed=storm/VBD:ccomp>2 it/PRP:obj>4 ,/,:punct>7 burned=burn/VBD:conj>2 it/PRP:obj>7",
		"burned conj stormed",
	},
	{
		"list taken for two contents", // a saying that goes on
		"Oman/NNP:nsubj>2 said=say/VBD:root>0 rebels/NNS:nsubj>4 stormed=storm/VBD:ccomp>2 it/PRP:obj>4 ,/,:punct>7 thanked=thank/VBD:conj>2 Chad/NNP:obj>7",
		"",
	},
	{
		"active verb behind a passive",
		"Oman/NNP:nsubj>2 swore=swear/VBD:root>0 they/PRP:nsubj:pass>5 were=be/VBD:aux:pass>5 burned=burn/VBN:ccomp>2 ,/,:punct>8 and/CC:cc>8 sold=sell/VBD:conj>5 them/PRP:obj>8",
		"sold conj swore",
	},
	{
		"participle of a perfect",
		"Oman/NNP:nsubj:pass>3 is=be/VBZ:aux:pass>3 said=say/VBN:root>0 to/TO:mark>6 have/VB:aux>6 bought=buy/VBN:xcomp>3 rifles/NNS:obj>6 and/CC:cc>9 sold=sell/VBN:conj>3 them/PRP:obj>9",
		"sold conj bought",
	},
	{
		"participle of a perfect", // no perfect
		"Oman/NNP:nsubj:pass>3 is=be/VBZ:aux:pass>3 said=say/VBN:root>0 to/TO:mark>5 buy/VB:xcomp>3 rifles/NNS:obj>5 and/CC:cc>8 praised=praise/VBN:conj>3 for/IN:case>10 it/PRP:obl>8",
		"",
	},
	{
		"what is told in a relative clause",
		"parts/NNS:root>0 that/IN:mark>4 Oman/NNP:nsubj>4 says=say/VBZ:acl:relcl>1 the/DT:det>6 firm/NN:obj>4 sent=send/VBN:acl>6 to/IN:case>9 Chad/NNP:obl>7",
		"firm nsubj sent; sent ccomp says",
	},
	{
		"what is told in a relative clause",
		"firms/NNS:root>0 that/IN:mark>4 Oman/NNP:nsubj>4 said=say/VBD:acl>1 had=have/VBD:aux>6 sold=sell/VBN:ccomp>4 rifles/NNS:obj>6",
		"said acl:relcl firms",
	},
	{
		"what is told in a relative clause",
		"rifles/NNS:root>0 ,/,:punct>5 which/WDT:obj>5 Oman/NNP:nsubj>5 claims=claim/VBZ:acl:relcl>1 Peru/NNP:nsubj>7 gave=give/VBD:acl:relcl>1 to/IN:case>9 Chad/NNP:obl>7",
		"gave ccomp claims",
	},
	{
		"speaker of a relative clause",
		"firms/NNS:root>0 which/WDT:nsubj>6 Oman/NNP:nsubj>4 says=say/VBZ:appos>2 have/VBP:aux>6 sold=sell/VBN:acl:relcl>1 rifles/NNS:obj>6",
		"says parataxis sold",
	},
	{
		"content of the report above",
		"Oman/NNP:nsubj>2 rejected=reject/VBD:root>0 as/IN:case>5 a/DT:det>5 lie/NN:obl>2 a/DT:det>7 claim/NN:obl>2 by/IN:case>9 Chad/NNP:obl>2 that/IN:mark>12 it/PRP:nsubj>12 sold=sell/VBD:acl:relcl>9 jets/NNS:obj>12",
		"claim obj rejected; Chad nmod claim; sold acl claim",
	},
	{
		"mark of contents",
		"Oman/NNP:nsubj>2 met=meet/VBD:root>0 accusations=accusation/NNS:obj>2 from/IN:case>5 Chad/NNP:nmod>3 that/IN:obj>9 Mali/NNP:nsubj>9 had/VBD:aux>9 given=give/VBN:acl>3 rebels/NNS:compound>11 jets/NNS:obj>9",
		"that mark given",
	},
	{
		"series of a model",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 Oman/NNP:iobj>2 40/CD:nummod>5 Type/NN:iobj>2 59/CD:nummod>7 tanks/NNS:obj>2",
		"40 nummod tanks; Type compound tanks; 59 flat Type",
	},
	{
		"series of a model",
		"Chad/NNP:nsubj>2 cut=cut/VBD:root>0 type/NN:obj>2 2/CD:nummod>5 diabetes/NNS:obj>2",
		"",
	},
	{
		"past tense behind its subject",
		"Cuban/JJ:amod>2 wheat/NN:nsubj>3 exports/NNS:root>0 fell=fall/VBD:obj>3 in/IN:case>6 May/NNP:obl>4",
		"wheat compound exports; exports nsubj fell; fell root",
	},
	{
		"subject of a passive",
		"firm/NN:nsubj>3 was/VBD:aux:pass>3 fined=fine/VBN:root>0 $/$:obj>3 2/CD:nummod>4",
		"firm nsubj:pass fined",
	},
	{
		"plural taken for a clause",
		"talks/NNS:nsubj>7 on/IN:case>3 rice/NN:nmod>1 exports=export/NNS:nmod>1 to/IN:case>6 Chad/NNP:nmod>4 failed=fail/VBD:root>0",
		"on case exports; rice compound exports",
	},
	{
		"noun taken for the verb before its verb",
		"rice/NN:nsubj>2 exports=export/NNS:ccomp>6 fell=fall/VBD:ccomp>6 ,/,:punct>3 officials/NNS:nsubj>6 said=say/VBD:root>0",
		"rice compound exports; exports nsubj fell",
	},
	{
		"coordinate modifiers",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 its/PRP$:nmod:poss>4 paint/NN:obj>2 and/CC:cc>7 ink/NN:compound>7 businesses=business/NNS:conj>4",
		"its nmod:poss businesses; paint compound businesses; businesses obj sold",
	},
	{
		"coordinate modifiers",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 two/CD:nummod>4 yachts/NNS:obj>2 and/CC:cc>7 ink/NN:compound>7 businesses=business/NNS:conj>4",
		"",
	},
	{
		"head taken for a modifier",
		"sale/NN:root>0 of/IN:case>3 Cuban/JJ:nmod>1 diesel/NN:amod>3 to/IN:case>6 Chad/NNP:nmod>1",
		"of case diesel; Cuban amod diesel; diesel nmod sale",
	},
	{
		"noun taken for the verb before its verb",
		"income/NN:nsubj>4 from/IN:case>4 gold/NN:compound>4 exports=export/NNS:root>0 rose=rise/VBD:advcl>4 in/IN:case>7 May/NNP:obl>5",
		"income nsubj rose; exports nmod income; rose root",
	},
	{
		"speaker with a relative clause",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 ,/,:punct>8 a/DT:det>8 man/NN:appos>5 who/WP:nsubj>10 flew=fly/VBD:acl:relcl>8 them/PRP:obj>10 said=say/VBD:acl:relcl>8",
		"sold ccomp said; man nsubj said; said root",
	},
	{
		"speaker with a relative clause",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 ,/,:punct>8 a/DT:det>8 dealer/NN:appos>5 who/WP:nsubj>10 said=say/VBD:acl:relcl>8 so/RB:advmod>10",
		"",
	},
	{
		"clause behind a semicolon",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 ,/,:punct>6 traders/NNS:nsubj>6 said=say/VBD:parataxis>2 ;/;:punct>9 it/PRP:nsubj>9 denied=deny/VBD:ccomp>6 it/PRP:obj>9",
		"denied parataxis sold",
	},
	{
		"adverb taken for a subject",
		"Berg/NNP:nsubj>8 ,/,:punct>3 here/RB:nsubj>8 for/IN:case>6 a/DT:det>6 fair/NN:obl>3 ,/,:punct>3 said=say/VBD:root>0",
		"here advmod Berg",
	},
	{
		"object in pieces",
		"Chad/NNP:nsubj>2 exported=export/VBD:root>0 a/DT:det>4 record/NN:obj>2 90/CD:nummod>6 jets/NNS:obj>2",
		"a det jets; record compound jets",
	},
	{
		"plural taken for a clause",
		"Cuban/JJ:amod>2 rice/NN:nsubj>4 exports/NNS:acl>2 fell=fall/VBD:root>0 in/IN:case>6 May/NNP:obl>4",
		"rice compound exports; exports nsubj fell",
	},
	{
		"thing behind a name",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 Mali/NNP:iobj>2 and/CC:cc>7 Togo/NNP:compound>7 18/CD:nummod>7 jets=jet/NNS:conj>3",
		"and cc Togo; Togo conj Mali; jets obj gave",
	},
	{
		"thing behind a name",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 the/DT:det>4 army/NN:obj>2 in/IN:case>8 Mali/NNP:compound>8 18/CD:nummod>8 jets=jet/NNS:obl>2",
		"army iobj gave; in case Mali; Mali nmod army; jets obj gave",
	},
	{
		"thing behind a name",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 Mali/NNP:obj>2 ,/,:punct>6 an/DT:det>6 ally/NN:appos>3 ,/,:punct>9 18/CD:nummod>9 jets=jet/NNS:appos>3",
		"Mali iobj gave; , punct Mali; jets obj gave",
	},
	{
		"thing behind a name",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 Mali/NNP:obj>2 and/CC:cc>5 Togo/NNP:conj>2 18/CD:nummod>7 jets=jet/NNS:orphan>5",
		"Mali iobj gave; Togo conj Mali; jets obj gave",
	},
	{
		"two objects",
		"Chad/NNP:nsubj>2 sent=send/VBD:root>0 Oman/NNP:iobj>2 twenty/CD:compound>5 X1s/NNP:obl>2",
		"X1s obj sent",
	},
	{
		"two objects",
		"Chad/NNP:nsubj>2 sent=send/VBD:root>0 Oman/NNP:iobj>2 to/TO:case>5 war/NN:obl>2",
		"",
	},
	{
		"speaker behind the verb",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 tents/NNS:obj>2 ,/,:punct>5 said=say/VBD:parataxis>2 the/DT:det>7 group/NN:ccomp>5",
		"group nsubj said",
	},
	{
		"speaker behind the verb",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 tents/NNS:obj>2 and/CC:cc>5 said=say/VBD:conj>2 the/DT:det>7 word/NN:obj>5",
		"",
	},
	{
		"label of a question",
		"Radio/NNP:root>0 :/::punct>4 Who/WP:nsubj>4 sold=sell/VBD:acl:relcl>1 it/PRP:obj>4 ?/.:punct>1",
		"Radio dislocated sold; sold root; ? punct sold",
	},
	{
		"label of a question",
		"Radio/NNP:root>0 ,/,:punct>4 which/WDT:nsubj>4 sold=sell/VBD:acl:relcl>1 it/PRP:obj>4 ./.:punct>1",
		"",
	},
	{
		"subject in a phrase",
		"Gas/NN:nsubj>2 flows=flow/VBZ:root>0 after/IN:case>4 men/NNS:obl>2 from/IN:case>6 Chad/NNP:obl>2 pressed=press/VBD:advcl>2 it/PRP:obj>7",
		"after mark pressed; men nsubj pressed; Chad nmod men",
	},
	{
		"subject in a phrase",
		"It/PRP:nsubj>2 flows=flow/VBZ:root>0 to/IN:case>4 men/NNS:obl>2 from/IN:case>6 Chad/NNP:obl>2 pressed=press/VBD:advcl>2 it/PRP:obj>7",
		"",
	},
	{
		"noun taken for the verb before its verb",
		"Gas/NN:nsubj>2 flows=flow/VBZ:root>0 from/IN:case>4 Chad/NNP:obl>2 to/IN:case>6 Mali/NNP:nsubj>7 ended=end/VBD:advcl>2 in/IN:case>9 May/NNP:obl>7",
		"Gas compound flows; flows nsubj ended; Chad nmod flows; Mali nmod flows; ended root",
	},
	{
		"noun taken for the verb before its verb",
		"Gas/NN:nsubj>2 flows=flow/VBZ:root>0 from/IN:case>4 Chad/NNP:obl>2 when/WRB:advmod>6 asked=ask/VBD:advcl>2",
		"",
	},
	{
		"order as part of a preposition",
		"It/PRP:nsubj>2 has=have/VBZ:root>0 jets/NNS:obj>2 on/IN:case>7 order/NN:fixed>4 from/IN:case>7 Chad/NNP:obl>2",
		"on case order; order obl has; Chad nmod order",
	},
	{
		"verb before its object taken for a modifier",
		"Chad/NNP:compound>4 blocks=block/VBZ:compound>3 arms=arm/NNS:compound>4 exports=export/NNS:root>0 to/IN:case>6 Mali/NNP:nmod>4",
		"Chad nsubj blocks; blocks root; exports obj blocks",
	},
	{
		"verb before its object taken for a modifier",
		"The/DT:det>3 rebels/NNS:compound>3 blocks=block/NNS:nsubj>4 fell=fall/VBD:root>0",
		"",
	},
	{
		"date of saying",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 last/JJ:amod>4 week/NN:obl:unmarked>6 Mali/NNP:nsubj>6 sold=sell/VBD:ccomp>2 it/PRP:obj>6",
		"week obl:unmarked said",
	},
	{
		"date of saying",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 next/JJ:amod>4 week/NN:obl:unmarked>7 Mali/NNP:nsubj>7 will/MD:aux>7 sell/VB:ccomp>2 it/PRP:obj>7",
		"",
	},
	{
		"goods of a measure",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 9/CD:nummod>4 tons=ton/NNS:obj>2 of/IN:case>6 ore/NN:obl>2 to/IN:case>8 Mali/NNP:obl>2",
		"ore nmod tons",
	},
	{
		"goods of a measure",
		"Chad/NNP:nsubj>2 robbed=rob/VBD:root>0 two/CD:nummod>4 firms=firm/NNS:obj>2 in/IN:case>6 May/NNP:obl>2 of/IN:case>8 ore/NN:obl>2",
		"",
	},
	{
		"goods before a time",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 9/CD:nummod>4 tons=ton/NNS:obj>2 of/IN:case>8 diesel/NN:amod>8 last/JJ:amod>8 week/NN:nmod>4",
		"of case diesel; diesel nmod tons; week obl:unmarked sold",
	},
	{
		"goods before a time",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 9/CD:nummod>4 mln/NN:compound>5 tons=ton/NNS:obj>2 of/IN:case>9 diesel/NN:amod>9 a/DT:det>9 year/NN:obl:unmarked>2",
		"of case diesel; diesel nmod tons; year nmod:unmarked tons",
	},
	{
		"goods before a time",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 9/CD:nummod>4 boats=boat/NNS:obj>2 of/IN:case>8 diesel/NN:compound>8 made/JJ:amod>8 steel/NN:nmod>4",
		"",
	},
	{
		"goods of a measure",
		"Chad/NNP:nsubj>2 sells=sell/VBZ:root>0 9/CD:nummod>4 barrels=barrel/NNS:obj>2 a/DT:det>6 day/NN:obl:unmarked>2 of/IN:case>8 crude/NN:nmod>6 to/IN:case>10 Mali/NNP:nmod>6",
		"day nmod:unmarked barrels; crude nmod barrels; Mali obl sells",
	},
	{
		"goods of a measure",
		"Chad/NNP:nsubj>2 sells=sell/VBZ:root>0 boats=boat/NNS:obj>2 every/DT:det>5 day/NN:obl:unmarked>2 in/IN:case>7 May/NNP:nmod>5",
		"",
	},
	{
		"share taken for a phrase",
		"Chad/NNP:nsubj>2 supplies=supply/VBZ:root>0 about/IN:case>5 a/DT:det>5 third/NN:obl>2 of/IN:case>8 its/PRP$:nmod:poss>8 ore/NN:nmod>5",
		"about advmod third; third obj supplies",
	},
	{
		"share taken for a phrase",
		"Chad/NNP:nsubj>2 ships=ship/VBZ:root>0 in/IN:case>5 the/DT:det>5 third/NN:obl>2 of/IN:case>8 its/PRP$:nmod:poss>8 months/NNS:nmod>5",
		"",
	},
	{
		"participle taken for the verb of its noun",
		"Chad/NNP:nsubj>2 imported=import/VBD:root>0 refined=refine/VBN:ccomp>2 oil/NN:obj>3 from/IN:case>6 Mali/NNP:obl>3",
		"refined amod oil; oil obj imported; Mali obl imported",
	},
	{
		"participle taken for the verb of its noun",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 refined=refine/VBN:ccomp>2 oil/NN:obj>3",
		"",
	},
	{
		"participle taken for the verb of its noun",
		"Velmar/NNP:nsubj>2 supplies=supply/VBZ:nsubj>3 enriched=enrich/VBN:root>0 fuel/NN:obj>3 to/IN:case>6 Mali/NNP:obl>3",
		"supplies root; enriched amod fuel; fuel obj supplies; Mali obl supplies",
	},
	{
		"subject of what is told",
		"Data/NNS:nsubj>2 show/VBP:root>0 firms=firm/NNS:obj>2 sold=sell/VBD:ccomp>2 it/PRP:obj>4",
		"firms nsubj sold",
	},
	{
		"gerund of a business",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 corn/NN:obj>2 from/IN:mark>5 trading=trade/VBG:advcl>2 house/NN:obj>5 Velmar/NNP:obj>5",
		"from case Velmar; trading compound Velmar; house compound Velmar; Velmar obl bought",
	},
	{
		"gerund of a business",
		"Jets/NNS:nsubj:pass>2 bought=buy/VBN:root>0 by/IN:mark>5 state/NN:compound>5 trading=trade/VBG:advcl>2 house/NN:compound>7 Velmar/NNP:obl:agent>2",
		"by case Velmar; trading compound house",
	},
	{
		"gerund of a business",
		"Chad/NNP:nsubj>2 gave=give/VBD:root>0 Mali/NNP:iobj>2 drilling=drill/VBG:xcomp>2 equipment/NN:obj>4",
		"drilling compound equipment; equipment obj gave",
	},
	{
		"gerund of a business",
		"Chad/NNP:nsubj>2 imported=import/VBD:root>0 pumps=pump/NNS:obj>2 and/CC:cc>5 bottling=bottle/VBG:conj>3 equipment/NN:obj>5 from/IN:case>8 Mali/NNP:obl>5",
		"and cc equipment; bottling compound equipment; equipment conj pumps; Mali obl imported",
	},
	{
		"gerund of a business",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 using=use/VBG:advcl>2 machines=machine/NNS:obj>3",
		"",
	},
	{
		"infinitive of wanting",
		"He/PRP:nsubj>2 stops=stop/VBZ:root>0 jets/NNS:obj>2 you/PRP:nsubj>5 want/VBP:acl:relcl>3 to/TO:mark>7 sell/VB:advcl>2 them/PRP:obj>7",
		"sell xcomp want",
	},
	{
		"infinitive of wanting",
		"He/PRP:nsubj>2 stops=stop/VBZ:root>0 jets/NNS:obj>2 you/PRP:nsubj>5 want/VBP:acl:relcl>3 ,/,:punct>2 to/TO:mark>8 sell/VB:advcl>2 them/PRP:obj>8",
		"",
	},
	{
		"torn compound",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 ore/NN:obj>2 and/CC:cc>5 uranium/NN:conj>3 oxide/NN:conj>3",
		"and cc oxide; uranium compound oxide",
	},
	{
		"gerund of a business",
		"Chad/NNP:nsubj>2 barred=bar/VBD:root>0 Mali/NNP:obj>2 from/IN:mark>5 trading=trade/VBG:advcl>2 rifles/NNS:obj>5",
		"",
	},
	{
		"voyage behind its cargo",
		"A/DT:det>2 ship/NN:nsubj>3 carrying=carry/VBG:root>0 9/CD:nummod>5 tons=ton/NNS:obj>3 docked=dock/VBD:acl>5 in/IN:case>8 Chad/NNP:obl>6",
		"ship nsubj docked; carrying acl ship; docked root",
	},
	{
		"voyage behind its cargo",
		"A/DT:det>2 ship/NN:nsubj>3 carrying=carry/VBG:root>0 9/CD:nummod>5 tons=ton/NNS:obj>3 loaded=load/VBN:acl>5 in/IN:case>8 Chad/NNP:obl>6",
		"",
	},
	{
		"by-agent",
		"Chad/NNP:nsubj:pass>3 was/VBD:aux:pass>3 given=give/VBN:root>0 tents/NNS:obj>3 by/IN:case>6 Mali/NNP:nmod>4",
		"Mali obl:agent given",
	},
	{
		"by-agent",
		"Chad/NNP:nsubj:pass>3 was/VBD:aux:pass>3 given=give/VBN:root>0 books=book/NNS:obj>3 by/IN:case>6 Berg/NNP:nmod>4",
		"",
	},
	{
		"relative clause of saying",
		"Chad/NNP:nsubj>2 fined=fine/VBD:root>0 a/DT:det>4 firm/NN:obj>2 it/PRP:nsubj>6 said=say/VBD:ccomp>2 had/VBD:aux>8 sold=sell/VBN:ccomp>6 jets/NNS:obj>8",
		"said acl:relcl firm",
	},
	{
		"clause of saying",
		"Chad/NNP:nsubj>2 told=tell/VBD:root>0 a/DT:det>4 firm/NN:obj>2 it/PRP:nsubj>6 knew=know/VBD:ccomp>2 Mali/NNP:nsubj>8 sold=sell/VBD:ccomp>6 jets/NNS:obj>8",
		"",
	},
	{
		"participle behind its noun",
		"The/DT:det>2 rebels/NNS:nsubj>9 ,/,:punct>4 armed=arm/VBN:amod>2 and/CC:cc>6 trained=train/VBN:conj>4 by/IN:case>8 Chad/NNP:obl:agent>6 fled=flee/VBD:root>0",
		"armed acl rebels",
	},
	{
		"aside taken for the verb",
		"Oman/NNP:nsubj>3 ,/,:punct>3 worried=worry/VBN:root>0 about/IN:case>5 prices/NNS:obl>3 ,/,:punct>3 bought=buy/VBD:parataxis>3 six/CD:obj>7",
		"Oman nsubj bought; worried acl Oman; bought root",
	},
	{
		"passive beside another",
		"Oman/NNP:nsubj:pass>3 was/VBD:aux:pass>3 warned=warn/VBN:root>0 ,/,:punct>3 bought=buy/VBD:parataxis>3 six/CD:obj>5",
		"",
	},
	{
		"object behind an insert",
		"Oman/NNP:nsubj>2 obtained=obtain/VBD:root>0 ,/,:punct>5 through/IN:case>5 traders/NNS:obl>2 ,/,:punct>8 six/CD:nummod>8 tons/NNS:conj>2",
		"tons obj obtained",
	},
	{
		"three who each do it",
		"Oman/NNP:root>0 and/CC:cc>3 Chad/NNP:conj>1 each/DT:conj>1 sold=sell/VBD:acl>1 jets/NNS:obj>5",
		"Oman nsubj sold; each det Oman; sold root",
	},
	{
		"conjunct taken for a phrase",
		"He/PRP:nsubj>2 left=leave/VBD:root>0 with/IN:case>4 tools/NNS:obl>2 and/CC:cc>6 parts/NNS:obl>2",
		"parts conj tools",
	},
	{
		"two phrases",
		"He/PRP:nsubj>2 left=leave/VBD:root>0 with/IN:case>4 tools/NNS:obl>2 and/CC:cc>7 without/IN:case>7 parts/NNS:obl>2",
		"",
	},
	{
		"phrase taken for a subject",
		"Rifles/NNS:nsubj>5 meant=mean/VBN:acl>1 for/IN:case>4 Oman/NNP:nsubj>5 sank=sink/VBD:root>0",
		"Oman obl meant",
	},
	{
		"apposition within an insert",
		"Oman/NNP:nsubj>2 received=receive/VBD:root>0 ,/,:punct>5 in/IN:case>5 return/NN:obl>2 for/IN:case>7 dollars/NNS:nmod>5 ,/,:punct>10 many/JJ:amod>10 rifles/NNS:appos>7",
		"rifles obj received",
	},
	{
		"content of the report above",
		"reports/NNS:nsubj>11 from/IN:case>4 the/DT:det>4 mill/NN:nmod>1 that/IN:mark>7 Oman/NNP:nsubj>7 sold=sell/VBD:acl:relcl>4 old/JJ:amod>9 jets/NNS:obj>7 have/VBP:aux>11 ended=end/VBN:root>0",
		"sold acl reports",
	},
	{
		"mill that sold",
		"reports/NNS:nsubj>10 from/IN:case>4 the/DT:det>4 mill/NN:nmod>1 that/WDT:nsubj>6 sold=sell/VBD:acl:relcl>4 old/JJ:amod>8 jets/NNS:obj>6 have/VBP:aux>10 ended=end/VBN:root>0",
		"",
	},
	{
		"participle over a predicate",
		"It/PRP:nsubj>5 is=be/VBZ:cop>5 a/DT:det>4 jet/NN:compound>5 bought=buy/VBN:root>0 in/IN:case>7 Oman/NNP:obl>5",
		"It nsubj jet; is cop jet; jet root; bought acl jet",
	},
	{
		"progress in a deed",
		"Oman/NNP:nsubj>2 made=make/VBD:root>0 little/JJ:amod>6 progress/NN:compound>6 building=build/VBG:compound>6 jets/NNS:obj>2",
		"little amod progress; progress obj made; building acl progress; jets obj building",
	},
	{
		"goals of the subject",
		"sales/NNS:nsubj>8 to/IN:case>3 Oman/NNP:nmod>1 ,/,:punct>5 Chad/NNP:nsubj>8 and/CC:cc>7 Mali/NNP:conj>5 stopped=stop/VBD:root>0",
		"Chad conj Oman",
	},
	{
		"back taken for a modifier",
		"They/PRP:nsubj>2 brought=bring/VBD:root>0 back/JJ:amod>4 shells/NNS:obj>2 from/IN:case>6 Chad/NNP:obl>2",
		"back advmod brought",
	},
	{
		"back taken for a modifier",
		"They/PRP:nsubj>2 took=take/VBD:root>0 home/NN:obj>2 designs/NNS:obj>2 from/IN:case>6 Chad/NNP:obl>2",
		"home advmod took",
	},
	{
		"joining phrase taken for the predicate",
		"It/PRP:nsubj>4 is=be/VBZ:cop>4 by/IN:case>4 contrast/NN:root>0 based=base/VBN:acl>4 on/IN:case>7 designs/NNS:obl>5",
		"It nsubj:pass based; is aux:pass based; contrast obl based; based root",
	},
	{
		"noun taken for a clause",
		"tonnes/NNS:root>0 of/IN:mark>3 fuel/NN:acl>1 a/DT:det>5 year/NN:obl:unmarked>3",
		"of case fuel; fuel nmod tonnes",
	},
	{
		"told of a participle",
		"He/PRP:nsubj>2 said=say/VBD:root>0 in/IN:case>4 reports/NNS:obl>2 circulated=circulate/VBN:acl>4 that/IN:mark>8 Chad/NNP:nsubj>8 sold=sell/VBD:advcl>5 guns/NNS:obj>8",
		"sold ccomp said",
	},
	{
		"conjunct that agrees with the speaker",
		"Chad/NNP:nsubj>2 says=say/VBZ:root>0 troops/NNS:nsubj>5 are=be/VBP:cop>5 there/RB:ccomp>2 and/CC:cc>7 blames=blame/VBZ:conj>5 Mali/NNP:obj>7",
		"blames conj says",
	},
	{
		"of what somebody is accused",
		"He/PRP:nsubj>2 accuses=accuse/VBZ:root>0 men/NNS:obj>2 and/CC:cc>5 women/NNS:conj>3 living=live/VBG:acl>5 in/IN:case>8 Oran/NNP:obl>6 of/IN:mark>10 smuggling=smuggle/VBG:acl>5 guns/NNS:obj>10",
		"smuggling advcl accuses",
	},
	{
		"time before the subject",
		"Earlier/RBR:advmod>5 this/DT:det>5 month/NN:compound>5 Western/JJ:amod>5 diplomats/NNS:nsubj>6 left=leave/VBD:root>0",
		"Earlier advmod month; this det month; month obl:unmarked left",
	},
	{
		"where goods are traced to",
		"They/PRP:nsubj>2 traced=trace/VBD:root>0 guns/NNS:obj>2 found=find/VBN:acl>3 here/RB:advmod>4 to/IN:case>7 Chad/NNP:obl>4",
		"Chad obl traced",
	},
	{
		"what was asked",
		"Asked=ask/VBN:advcl>8 if/IN:mark>4 Chad/NNP:nsubj>4 sold=sell/VBD:advcl>8 jets/NNS:obj>4 ,/,:punct>4 he/PRP:nsubj>8 left=leave/VBD:root>0",
		"sold ccomp Asked",
	},
	{
		"asked taken for the verb",
		"Envoys/NNS:nsubj>3 ,/,:punct>3 asked=ask/VBD:root>0 if/IN:mark>6 Chad/NNP:nsubj>6 sold=sell/VBD:ccomp>3 jets/NNS:obj>6 ,/,:punct>9 left=leave/VBD:conj>6",
		"Envoys nsubj left; asked acl Envoys; left root",
	},
	{
		"name beside its noun",
		"The/DT:det>2 bank/NN:nsubj>4 Velmar/NNP:nsubj>4 lent=lend/VBD:root>0 money/NN:obj>4",
		"bank compound Velmar",
	},
	{
		"charge before who comments on it",
		"He/PRP:nsubj>2 accused=accuse/VBD:root>0 Chad/NNP:obj>2 ,/,:punct>6 a/DT:det>6 charge/NN:parataxis>2 Oran/NNP:flat>6 called=call/VBD:acl>6 absurd/JJ:xcomp>8",
		"Oran nsubj called; called acl:relcl charge",
	},
	{
		"description behind an adverb",
		"France/NNP:nsubj>8 ,/,:punct>1 once/IN:mark>8 the/DT:det>5 ally/NN:obl>8 there/RB:advmod>5 ,/,:punct>5 left=leave/VBD:root>0",
		"once advmod ally; ally appos France",
	},
	{
		"how of a clause",
		"They/PRP:nsubj>2 ask=ask/VBP:root>0 how/WRB:advmod>4 400/CD:nummod>5 rifles/NNS:nsubj>6 left=leave/VBD:ccomp>2",
		"how advmod left",
	},
	{
		"know-how",
		"It/PRP:nsubj>2 got=get/VBD:root>0 guns/NNS:obj>2 and/CC:cc>5 know/NN:conj>3 -/HYPH:punct>5 how/NN:parataxis>2",
		"and cc how; know compound how; - punct how; how conj guns",
	},
	{
		"list taken for an apposition",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 ,/,:punct>6 a/DT:det>6 ton/NN:appos>3 of/IN:case>8 fuel/NN:nmod>6 and/CC:cc>11 a/DT:det>11 tent/NN:conj>6",
		"ton conj jets",
	},
	{
		"apposition",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 ,/,:punct>6 a/DT:det>6 blow/NN:appos>3 to/IN:case>8 Chad/NNP:nmod>6",
		"",
	},
	{
		"subject in two halves",
		"Purchases/NNS:root>0 of/IN:case>3 steel/NN:nmod>1 and/CC:cc>6 glass/NN:nsubj>6 alarmed=alarm/VBD:conj>1 them/PRP:obj>6",
		"Purchases nsubj alarmed; and cc glass; glass conj steel; alarmed root",
	},
	{
		"both of which",
		"It/PRP:nsubj>2 asked=ask/VBD:root>0 Oman/NNP:obj>2 and/CC:cc>5 Chad/NNP:conj>3 ,/,:punct>10 both/DT:nsubj>10 of/IN:case>9 which/WDT:nmod>7 refused=refuse/VBD:advcl:relcl>2",
		"refused acl:relcl Oman",
	},
	{
		"participle over its noun",
		"Oman/NNP:nsubj>2 provided=provide/VBD:root>0 Chad/NNP:obj>2 with/IN:mark>5 drones/NNS:nsubj>6 needed=need/VBN:advcl>2 to/TO:mark>8 fight/VB:xcomp>6",
		"with case drones; drones obl provided; needed acl drones",
	},
	{
		"event beside another",
		"Oman/NNP:nsubj>2 left=leave/VBD:root>0 Chad/NNP:obj>2 with/IN:mark>5 drones/NNS:nsubj>6 needed=need/VBN:advcl>2 to/TO:mark>8 fight/VB:xcomp>6",
		"",
	},
	{
		"inverted progressive",
		"Not/RB:advmod>5 only/RB:advmod>5 are=be/VBP:cop>5 several/JJ:amod>5 states/NNS:root>0 buying=buy/VBG:acl>5 jets/NNS:obj>6",
		"Not advmod buying; only advmod buying; are aux buying; states nsubj buying; buying root",
	},
	{
		"predicate",
		"They/PRP:nsubj>4 are=be/VBP:cop>4 only/RB:advmod>4 states/NNS:root>0 buying=buy/VBG:acl>4 jets/NNS:obj>5",
		"",
	},
	{
		"infinitive of a state",
		"Oman/NNP:nsubj>4 was=be/VBD:cop>4 under/IN:case>4 contract/NN:root>0 to/TO:mark>6 sell/VB:csubj>4 jets/NNS:obj>6",
		"sell acl contract",
	},
	{
		"infinitive of a request",
		"Peru/NNP:nsubj>2 rejected=reject/VBD:root>0 a/DT:det>4 request/NN:obj>2 from/IN:case>6 Oman/NNP:nmod>4 to/TO:mark>8 sell/VB:advcl>2 jets/NNS:obj>8",
		"sell acl request",
	},
	{
		"purpose behind a request",
		"Peru/NNP:nsubj>2 used=use/VBD:root>0 a/DT:det>4 request/NN:obj>2 from/IN:case>6 Oman/NNP:nmod>4 to/TO:mark>8 sell/VB:advcl>2 jets/NNS:obj>8",
		"",
	},
	{
		"infinitive for a subject",
		"it/PRP:nsubj>3 is=be/VBZ:cop>3 habit/NN:root>0 to/TO:mark>5 sell/VB:csubj>3 jets/NNS:obj>5",
		"",
	},
	{
		"fuel that is spent",
		"deliveries/NNS:nsubj>5 of/IN:mark>3 spent=spend/VBN:acl>1 fuel/NN:obj>3 ended=end/VBD:root>0",
		"of case fuel; spent amod fuel; fuel nmod deliveries",
	},
	{
		"first of three",
		"Oman/NNP:nsubj>6 ,/,:punct>3 Chad/NNP:nsubj>6 and/CC:cc>5 Mali/NNP:conj>3 sold=sell/VBD:root>0 jets/NNS:obj>6",
		"Chad conj Oman",
	},
	{
		"last of three, behind an insert",
		"Oman/NNP:nsubj>9 and/CC:cc>9 ,/,:punct>6 to/IN:case>6 some/DT:det>6 extent/NN:obl>9 ,/,:punct>6 Mali/NNP:nsubj>9 sold=sell/VBD:root>0 jets/NNS:obj>9",
		"and cc Mali; Mali conj Oman",
	},
	{
		"teller before his verb",
		"Oman/NNP:obl:unmarked>2 suspected=suspect/VBN:amod>3 Chad/NNP:nsubj>5 was=be/VBD:aux>5 making=make/VBG:root>0 gas/NN:obj>5",
		"Oman nsubj suspected; suspected root; making ccomp suspected",
	},
	{
		"suspects that are several",
		"most/JJS:amod>3 suspected=suspect/VBN:amod>3 dealers/NNS:nsubj>5 were=be/VBD:aux>5 selling=sell/VBG:root>0 jets/NNS:obj>5",
		"",
	},
	{
		"each",
		"Chad/NNP:nsubj>5 and/CC:cc>3 Mali/NNP:conj>1 each/DT:nsubj>5 got=get/VBD:root>0 buses/NNS:obj>5",
		"each det Chad",
	},
	{
		"mark of a phrase",
		"Oman/NNP:nsubj>2 unveiled=unveil/VBD:root>0 a/DT:det>4 package/NN:obj>2 for/IN:mark>6 Chad/NNP:obj>2",
		"for case Chad; Chad nmod package",
	},
	{
		"passive gerund with a subject",
		"firms/NNS:nsubj>2 had=have/VBD:root>0 knowledge/NN:obj>2 of/IN:case>6 its/PRP$:nmod:poss>6 chips=chip/NNS:nmod>3 being=be/VBG:aux:pass>8 sold=sell/VBN:acl>3 to/IN:case>10 Chad/NNP:obl>8",
		"of mark sold; chips nsubj:pass sold",
	},
	{
		"seen to act",
		"deal/NN:nsubj>3 will/MD:aux>3 see/VB:root>0 Oman/NNP:compound>5 supply/VB:obj>3 Chad/NNP:obj>5 with/IN:case>8 jets/NNS:obl>5",
		"Oman obj see; supply xcomp see",
	},
	{
		"amount compared",
		"More=more/JJR:nsubj:pass>8 than/IN:fixed>1 half/NN:nsubj:pass>8 of/IN:case>6 its/PRP$:nmod:poss>6 fuel/NN:nmod>3 is/VBZ:aux:pass>8 imported=import/VBN:root>0",
		"More advmod half",
	},
	{
		"subject of a noun",
		"Oil/NN:nsubj>4 and/CC:cc>3 gas/NN:conj>1 exports=export/NNS:nsubj>7 to/IN:case>6 Mali/NNP:nmod>4 fell=fall/VBD:root>0",
		"Oil compound exports",
	},
	{
		"recipient of a relative clause",
		"Oman/NNP:nsubj>2 lost=lose/VBD:root>0 tanks=tank/NNS:iobj>2 it/PRP:nsubj>5 promised=promise/VBD:acl:relcl>3 Chad/NNP:obj>2",
		"tanks obj lost; Chad iobj promised",
	},
	{
		"participle before the verb",
		"Courts=court/NNS:nsubj>2 say/VBP:root>0 rifles=rifle/NNS:nsubj>4 sold=sell/VBD:ccomp>2 to/IN:case>6 Chad/NNP:obl>4 surfaced=surface/VBD:ccomp>2 in/IN:case>9 Oman/NNP:obl>7",
		"rifles nsubj surfaced; sold acl rifles",
	},
	{
		"content of a content",
		"Courts=court/NNS:nsubj>2 said=say/VBD:root>0 papers=paper/NNS:nsubj>4 showed=show/VBD:ccomp>2 Oman/NNP:nsubj>6 sold=sell/VBD:ccomp>2 jets/NNS:obj>6",
		"sold ccomp showed",
	},
	{
		"second content",
		"Courts=court/NNS:nsubj>2 say/VBP:root>0 that/IN:mark>5 he/PRP:nsubj>5 left=leave/VBD:ccomp>2 and/CC:cc>9 that/IN:mark>9 Oman/NNP:nsubj>9 sold=sell/VBD:conj>2 jets/NNS:obj>9",
		"sold ccomp say",
	},
	{
		"number beside a unit",
		"Oman/NNP:nsubj>2 bought=buy/VBD:root>0 3/CD:nummod>4 tons=ton/NNS:obj>2 of/IN:case>6 rice/NN:nmod>4 and/CC:cc>9 20/CD:nummod>9 trucks=truck/NNS:conj>6",
		"trucks conj tons",
	},
	{
		"number beside a unit",
		"Oman/NNP:nsubj>2 bought=buy/VBD:root>0 3/CD:nummod>4 tons=ton/NNS:obj>2 of/IN:case>6 rice/NN:nmod>4 and/CC:cc>8 beans=bean/NNS:conj>6",
		"",
	},
	{
		"coordinate modifiers",
		"Oman/NNP:nsubj>2 approved=approve/VBD:root>0 missile/NN:obj>2 and/CC:cc>6 drone/NN:compound>6 sales=sale/NNS:conj>3 to/IN:case>8 Mali/NNP:nmod>6",
		"missile compound sales; and cc drone; drone conj missile; sales obj approved",
	},
	{
		"coordinate modifiers",
		"Oman/NNP:nsubj>2 approved=approve/VBD:root>0 the/DT:det>4 loans=loan/NNS:obj>2 and/CC:cc>7 drone/NN:compound>7 sales=sale/NNS:conj>4 to/IN:case>9 Mali/NNP:nmod>7",
		"",
	},
	{
		"claim recorded in a text",
		"Chad/NNP:nsubj>2 denied=deny/VBD:root>0 claims=claim/NNS:obj>2 in/IN:case>6 a/DT:det>6 letter/NN:nmod>3 to/IN:case>8 Oman/NNP:nmod>6 that/IN:mark>11 it/PRP:nsubj>11 sold=sell/VBD:acl>8 rifles/NNS:obj>11",
		"sold acl claims",
	},
	{
		"phrase behind a sum",
		"Oman/NNP:nsubj>2 signed=sign/VBD:root>0 an/DT:det>4 agreement/NN:obj>2 worth/JJ:acl>4 $/$:obj>5 million/CD:nummod>6 on/IN:case>9 grain/NN:obl>5",
		"grain obl signed",
	},
	{
		"mark of contents",
		"the/DT:det>2 claim/NN:root>0 that/WDT:obj>6 Oman/NNP:nsubj>6 had/VBD:aux>6 given=give/VBN:acl>2 Mali/NNP:compound>8 jets=jet/NNS:obj>6",
		"that mark given",
	},
	{
		"plan of a headline",
		"Oman/NNP:nsubj>6 to/TO:mark>3 sell/VB:advcl>6 jets/NNS:obj>3 ,/,:punct>3 says=say/VBZ:root>0 envoy/NN:nsubj>6",
		"",
	},
	{
		"plan of a headline, its speaker first",
		"Oman/NNP:nsubj>7 to/TO:mark>3 sell/VB:advcl>7 jets/NNS:obj>3 ,/,:punct>3 envoy/NN:nsubj>7 says=say/VBZ:root>0",
		"Oman nsubj sell; sell ccomp says",
	},
	{
		"time taken for an object",
		"Oman/NNP:nsubj>3 will/MD:aux>3 give/VB:root>0 jets/NNS:iobj>3 to/IN:case>6 Mali/NNP:obl>3 this/DT:det>8 spring/NN:obj>3",
		"jets obj give; spring obl:unmarked give",
	},
	{
		"perfect parted by a date",
		"Oman/NNP:nsubj>2 has=have/VBZ:root>0 since/IN:mark>5 2019/CD:nsubj>5 sold=sell/VBN:advcl>2 jets/NNS:obj>5 ./.:punct>2",
		"Oman nsubj sold; has aux sold; since case 2019; 2019 obl sold; sold root; . punct sold",
	},
	{
		"perfect, what one has",
		"Oman/NNP:nsubj>2 has=have/VBZ:root>0 jets/NNS:obj>2 since/IN:mark>6 Chad/NNP:nsubj>6 sold=sell/VBD:advcl>2 some/DT:obj>6",
		"",
	},
	{
		"verb behind a participle",
		"A/DT:det>2 plane/NN:nsubj>3 loaded=load/VBN:root>0 with/IN:case>5 shells/NNS:nsubj>6 flew=fly/VBD:advcl>3 to/IN:case>8 Chad/NNP:obl>6 ./.:punct>3",
		"plane nsubj flew; loaded acl plane; shells obl loaded; flew root; . punct flew",
	},
	{
		"verb taken for a participle",
		"The/DT:det>2 yard/NN:root>0 delivered=deliver/VBN:acl>2 to/IN:case>5 Chad/NNP:obl>3 the/DT:det>7 last/JJ:obl:unmarked>3 of/IN:case>9 boats/NNS:nmod>7 ./.:punct>2",
		"yard nsubj delivered; delivered root; last obj delivered; . punct delivered",
	},
	{
		"participle in a phrase",
		"The/DT:det>2 yard/NN:root>0 delivered=deliver/VBN:acl>2 to/IN:case>5 Chad/NNP:obl>3 last/JJ:amod>7 week/NN:obl:unmarked>3 ./.:punct>2",
		"",
	},
	{
		"gerund behind a relative clause",
		"a/DT:det>2 state/NN:root>0 which/WDT:nsubj>5 has/VBZ:aux>5 opposed=oppose/VBN:acl:relcl>2 selling=sell/VBG:acl:relcl>2 jets/NNS:obj>6",
		"selling xcomp opposed",
	},
	{
		"gerund behind a relative clause",
		"a/DT:det>2 state/NN:root>0 which/WDT:nsubj>4 bought=buy/VBD:acl:relcl>2 jets/NNS:obj>4 selling=sell/VBG:acl>2 them/PRP:obj>6",
		"",
	},
	{
		"infinitive taken for a modifier",
		"Oman/NNP:nsubj>3 was=be/VBD:aux>3 preparing=prepare/VBG:root>0 to/TO:case>6 hand/VB:compound>6 jets/NNS:obl>3 to/IN:case>8 Chad/NNP:obl>3",
		"to mark hand; hand xcomp preparing; jets obj hand; Chad obl hand",
	},
	{
		"infinitive taken for a modifier",
		"Oman/NNP:nsubj>2 turned=turn/VBD:root>0 to/IN:case>5 hand/NN:compound>5 tools/NNS:obl>2",
		"",
	},
	{
		"relative clause taken for contents",
		"They/PRP:nsubj:pass>3 are=be/VBP:aux:pass>3 made=make/VBN:root>0 at/IN:case>6 a/DT:det>6 mill/NN:obl>3 in/IN:case>8 Oran/NNP:nmod>6 that/IN:mark>12 Chad/NNP:nsubj>12 is=be/VBZ:aux>12 building=build/VBG:ccomp>3",
		"that obj building; building acl:relcl mill",
	},
	{
		"subject taken for a conjunct",
		"Oman/NNP:nsubj>3 will/MD:aux>3 sell/VB:root>0 jets/NNS:obj>3 to/IN:case>6 Peru/NNP:obl>3 and/CC:cc>8 they/PRP:conj>6 will/MD:aux>10 pay/VB:conj>3",
		"",
	},
	{
		"adjective over its noun",
		"the/DT:det>2 sale/NN:root>0 of/IN:case>4 jets/NNS:nmod>2 and/CC:cc>6 related/JJ:conj>2 gear/NN:obj>6 to/TO:case>9 Chad/NNP:obl>6",
		"and cc gear; related amod gear; gear conj jets; Chad nmod sale",
	},
	{
		"adjective over its noun",
		"it/PRP:nsubj>3 is/VBZ:cop>3 old/JJ:root>0 and/CC:cc>5 worth/JJ:conj>3 money/NN:obj>5",
		"",
	},
	{
		"particle taken for a preposition",
		"Oman/NNP:nsubj>2 handed=hand/VBD:root>0 over/RB:advmod>4 50/CD:nummod>5 tanks/NNS:obj>2",
		"over compound:prt handed",
	},
	{
		"particle taken for a preposition",
		"Oman/NNP:nsubj>2 cut/VBD:root>0 off/IN:case>5 the/DT:det>5 supply/NN:obl>2 of/IN:case>7 fuel/NN:nmod>5",
		"off compound:prt cut; supply obj cut",
	},
	{
		"preposition behind a verb",
		"Oman/NNP:nsubj>2 sailed=sail/VBD:root>0 off/IN:case>5 the/DT:det>5 coast/NN:obl>2",
		"",
	},
	{
		"particle before a plural",
		"Trucks/NNS:nsubj>2 brought=bring/VBD:root>0 in/IN:case>4 mortars/NNS:obl>2 from/IN:case>6 Chad/NNP:obl>2",
		"in compound:prt brought; mortars obj brought",
	},
	{
		"month behind a verb",
		"Trucks/NNS:nsubj>2 brought=bring/VBD:root>0 in/IN:case>4 May/NNP:obl>2 mortars/NNS:obl>2",
		"",
	},
	{
		"particle with a goal",
		"Oman/NNP:nsubj>2 passed=pass/VBD:root>0 on/IN:case>5 its/PRP$:nmod:poss>5 battery/NN:obl>2 to/IN:case>7 Chad/NNP:obl>2",
		"on compound:prt passed; battery obj passed",
	},
	{
		"day behind a verb",
		"It/PRP:nsubj>2 passed=pass/VBD:root>0 on/IN:case>4 Monday/NNP:obl>2 to/IN:case>6 Chad/NNP:obl>2",
		"",
	},
	{
		"maker beside the goods",
		"Oman/NNP:nsubj>2 bought=buy/VBD:root>0 12/CD:obj>2 Chad/NNP:nmod:unmarked>3 -/HYPH:punct>4 made=make/VBN:amod>7 jets/NNS:obj>2",
		"12 nummod jets; Chad compound made; - punct made",
	},
	{
		"maker as a subject",
		"Chad/NNP:nsubj>5 -/HYPH:punct>1 made=make/VBN:amod>4 rifles/NNS:nsubj>5 ended=end/VBD:root>0",
		"Chad compound made; - punct made",
	},
	{
		"a hyphen and no maker",
		"Oman/NNP:nsubj>2 bought=buy/VBD:root>0 hand/NN:compound>6 -/HYPH:punct>3 made=make/VBN:amod>6 jets/NNS:obj>2",
		"",
	},
	{
		"last name of a list",
		"sales=sale/NNS:root>0 to/IN:case>3 Chad/NNP:nmod>1 ,/,:punct>5 Peru/NNP:conj>3 ,/,:punct>8 and/CC:cc>8 Mali/NNP:conj>1 rose=rise/VBD:acl>1",
		"Mali conj Chad",
	},
	{
		"noun behind a list",
		"sales=sale/NNS:root>0 to/IN:case>3 Chad/NNP:nmod>1 ,/,:punct>5 Peru/NNP:conj>3 ,/,:punct>8 and/CC:cc>8 exports=export/NNS:conj>1",
		"",
	},
	{
		"goods beside their sum",
		"The/DT:det>2 sale/NN:root>0 of/IN:case>4 $/$:nmod>2 2/CD:compound>6 million/CD:nummod>4 in/IN:case>8 rifles=rifle/NNS:nmod>2",
		"rifles nmod $",
	},
	{
		"place behind a sum",
		"The/DT:det>2 sale/NN:root>0 of/IN:case>4 $/$:nmod>2 2/CD:compound>6 million/CD:nummod>4 in/IN:case>8 Chad/NNP:nmod>2",
		"",
	},
	{
		"share in a gerund",
		"Oman/NNP:nsubj>2 denied=deny/VBD:root>0 any/DT:det>4 role/NN:obj>2 in/IN:mark>6 selling=sell/VBG:advcl>2 jets/NNS:obj>6",
		"selling acl role",
	},
	{
		"success in a gerund",
		"Oman/NNP:nsubj>2 saw=see/VBD:root>0 some/DT:det>4 success/NN:obj>2 in/IN:mark>6 selling=sell/VBG:advcl>2 jets/NNS:obj>6",
		"",
	},
	{
		"truck loaded",
		"A/DT:det>2 truck/NN:nsubj>3 loaded=load/VBN:root>0 with/IN:case>5 mortars/NNS:obl>3 drove=drive/VBD:advcl>3 to/IN:case>8 Chad/NNP:obl>6",
		"truck nsubj drove; loaded acl truck; drove root",
	},
	{
		"weapons in a fight",
		"The/DT:det>2 army/NN:nsubj>3 fought=fight/VBD:root>0 with/IN:case>5 rifles/NNS:obl>3 bought=buy/VBD:acl>5 in/IN:case>8 Chad/NNP:obl>6",
		"",
	},
	{
		"reduced relative as object",
		"Oman/NNP:nsubj>2 used=use/VBD:root>0 parts/NNS:obj>2 imported=import/VBD:obj>2 from/IN:case>6 Chad/NNP:obl>4",
		"imported acl parts",
	},
	{
		"who is told taken for an object",
		"Traders/NNS:nsubj>2 told=tell/VBD:root>0 the/DT:det>4 paper/NN:obj>7 Chad/NNP:nsubj>7 had=have/VBD:aux>7 bought=buy/VBN:ccomp>2 jets/NNS:obj>7",
		"paper iobj told",
	},
	{
		"what is told fronted",
		"Traders/NNS:nsubj>2 said=say/VBD:root>0 the/DT:det>4 jets/NNS:obj>7 Chad/NNP:nsubj>7 had=have/VBD:aux>7 bought=buy/VBN:ccomp>2",
		"",
	},
	{
		"subject of what is told",
		"He/PRP:nsubj>2 added=add/VBD:root>0 Oman/NNP:obj>2 ,/,:punct>3 the/DT:det>6 buyer/NN:appos>3 ,/,:punct>3 sells=sell/VBZ:ccomp>2 tents/NNS:obj>8",
		"Oman nsubj sells",
	},
	{
		"subject of what is told, its past taken for a participle",
		"He/PRP:nsubj>2 said=say/VBD:root>0 Oman/NNP:obj>2 ,/,:punct>3 the/DT:det>6 buyer/NN:appos>3 ,/,:punct>8 shipped=ship/VBN:ccomp>2 tents/NNS:obj>8",
		"Oman nsubj shipped",
	},
	{
		"what somebody is told, hung on him",
		"He/PRP:nsubj>2 told=tell/VBD:root>0 papers/NNS:iobj>2 Oman/NNP:nsubj>5 sold=sell/VBD:acl:relcl>3 tents/NNS:obj>5",
		"sold ccomp told",
	},
	{
		"what somebody heard",
		"He/PRP:nsubj>2 heard=hear/VBD:root>0 tents/NNS:obj>2 were=be/VBD:aux:pass>5 sent=send/VBN:ccomp>2",
		"tents nsubj:pass sent",
	},
	{
		"report that is a clause",
		"The/DT:det>2 claim/NN:nsubj:pass>7 is=be/VBZ:aux:pass>7 that/IN:mark>7 tents/NNS:nsubj:pass>7 were=be/VBD:aux:pass>7 sold=sell/VBN:root>0",
		"claim nsubj:outer sold; is cop sold",
	},
	{
		"claim that is judged itself",
		"The/DT:det>2 claim/NN:nsubj:pass>4 was=be/VBD:aux:pass>4 denied=deny/VBN:root>0 that/IN:mark>7 tents/NNS:nsubj>7 sold=sell/VBD:ccomp>4",
		"sold acl claim",
	},
	{
		"gerund behind and without its preposition",
		"They/PRP:nsubj>2 accused=accuse/VBD:root>0 Chad/NNP:obj>2 of/IN:mark>5 massing=mass/VBG:advcl>2 troops=troop/NNS:obj>5 and/CC:cc>8 selling=sell/VBG:conj>2 rifles=rifle/NNS:obj>8",
		"selling conj massing",
	},
	{
		"gerund taken for a noun before another",
		"They/PRP:nsubj>2 accuse/VBP:root>0 Chad/NNP:obj>2 of/IN:case>5 training/NN:nmod>3 and/CC:cc>7 arming=arm/VBG:conj>2 rebels=rebel/NNS:obj>7",
		"of mark training; training advcl accuse; arming conj training",
	},
	{
		"gerund taken for a modifier before another",
		"They/PRP:nsubj>2 accuse/VBP:root>0 Chad/NNP:obj>2 of/IN:case>6 looting=loot/VBG:amod>6 gold/NN:nmod>3 and/CC:cc>8 selling=sell/VBG:conj>2 it/PRP:obj>8",
		"of mark looting; looting advcl accuse; gold obj looting; selling conj looting",
	},
	{
		"gerund with a preposition behind a noun with it",
		"They/PRP:nsubj>2 charged=charge/VBD:root>0 him/PRP:obj>2 with/IN:case>5 fraud/NN:obl>2 and/CC:cc>8 with/IN:mark>8 selling=sell/VBG:conj>2 rifles=rifle/NNS:obj>8",
		"selling advcl charged",
	},
	{
		"passive of giving",
		"The/DT:det>2 rebels=rebel/NNS:nsubj>5 were=be/VBD:cop>5 promised=promise/VBN:amod>5 missiles=missile/NNS:root>0 by/IN:case>7 Iran/NNP:nmod>5",
		"rebels nsubj:pass promised; were aux:pass promised; promised root; missiles obj promised; Iran obl:agent promised",
	},
	{
		"things that were given",
		"The/DT:det>2 trucks=truck/NNS:nsubj>5 were=be/VBD:cop>5 donated=donate/VBN:amod>5 goods/NNS:root>0",
		"",
	},
	{
		"contents behind a time",
		"Rumours=rumour/NNS:nsubj>2 surfaced=surface/VBD:root>0 last/JJ:amod>4 year/NN:obl:unmarked>2 that/IN:mark>7 Chad/NNP:nsubj>7 sold=sell/VBD:acl:relcl>4 jets/NNS:obj>7",
		"sold acl Rumours",
	},
	{
		"contents behind so far",
		"There/EX:expl>2 is=be/VBZ:root>0 no/DT:det>4 evidence/NN:nsubj>2 so/RB:advmod>6 far/RB:advmod>2 that/IN:mark>9 Chad/NNP:nsubj>9 sold=sell/VBD:advcl>6 jets/NNS:obj>9",
		"sold acl evidence",
	},
	{
		"what a report shows",
		"The/DT:det>2 report/NN:nsubj>3 shows=show/VBZ:root>0 that/IN:mark>6 Chad/NNP:nsubj>6 sold=sell/VBD:ccomp>3 jets/NNS:obj>6",
		"",
	},
	{
		"no before an adjective",
		"They/PRP:nsubj>2 made=make/VBD:root>0 no/RB:advmod>4 earlier=early/JJR:amod>5 deliveries=delivery/NNS:obj>2",
		"no det deliveries",
	},
	{
		"no before a bound",
		"No/DT:det>5 fewer=few/JJR:advmod>4 than/IN:fixed>2 40/CD:nummod>5 rifles=rifle/NNS:nsubj:pass>7 were=be/VBD:aux:pass>7 sold=sell/VBN:root>0",
		"No advmod fewer",
	},
	{
		"participle without an object behind what is told",
		"He/PRP:nsubj>2 said=say/VBD:root>0 Oman/NNP:obj>2 ,/,:punct>3 the/DT:det>6 buyer/NN:appos>3 ,/,:punct>8 shipped=ship/VBN:ccomp>2 north/RB:advmod>8",
		"",
	},
	{
		"who denies a charge, with the charge as object",
		"Mali/NNP:nsubj:pass>3 is=be/VBZ:aux:pass>3 accused=accuse/VBN:ccomp>10 of/IN:case>5 theft/NN:obl>3 ,/,:punct>3 a/DT:det>8 charge/NN:obj>10 Oman/NNP:appos>8 denies=deny/VBZ:root>0",
		"accused root; Oman nsubj denies; denies parataxis accused",
	},
	{
		"speech coordinate with what is said",
		"Oman/NNP:nsubj>2 denied=deny/VBD:root>0 Peru/NNP:nsubj>5 had=have/VBD:aux>5 sent=send/VBN:ccomp>2 tents/NNS:obj>5 and/CC:cc>8 accused=accuse/VBD:conj>5 Chad/NNP:obj>8",
		"accused conj denied",
	},
	{
		"deed coordinate with what is said",
		"Oman/NNP:nsubj>2 denied=deny/VBD:root>0 Peru/NNP:nsubj>5 had=have/VBD:aux>5 sent=send/VBN:ccomp>2 tents/NNS:obj>5 and/CC:cc>8 sold=sell/VBD:conj>5 them/PRP:obj>8",
		"",
	},
	{
		"verb with its auxiliary taken for a modifier",
		"Chad/NNP:nsubj>3 has=have/VBZ:aux>3 voiced=voice/VBN:amod>4 concern/NN:root>0 ./.:punct>4",
		"voiced root; concern obj voiced; . punct voiced",
	},
	{
		"report in which it is said",
		"Oman/NNP:nsubj>2 said=say/VBD:root>0 in/IN:case>5 a/DT:det>5 report/NN:obl>2 published=publish/VBN:ccomp>2 today/NN:obl:unmarked>6 that/IN:mark>10 Chad/NNP:nsubj>10 sold=sell/VBD:ccomp>6",
		"published acl report; sold ccomp said",
	},
	{
		"report that was published, they say",
		"Oman/NNP:nsubj>2 said=say/VBD:root>0 reports/NNS:nsubj>4 claimed=claim/VBD:ccomp>2 that/IN:mark>7 Chad/NNP:nsubj>7 sold=sell/VBD:ccomp>4",
		"",
	},
	{
		"content of two verbs",
		"They/PRP:nsubj>2 suspect/VBP:root>0 ,/,:punct>6 but/CC:cc>6 cannot=can/MD:aux>6 prove/VB:conj>2 ,/,:punct>10 that/IN:mark>10 Chad/NNP:nsubj>10 sold=sell/VBD:ccomp>6",
		"sold ccomp suspect",
	},
	{
		"content of the second verb",
		"They/PRP:nsubj>2 met=meet/VBD:root>0 ,/,:punct>5 and/CC:cc>5 said=say/VBD:conj>2 that/IN:mark>8 Chad/NNP:nsubj>8 sold=sell/VBD:ccomp>5",
		"",
	},
	{
		"feast beside a date",
		"On/IN:case>3 May/NNP:compound>3 8/CD:obl>9 ,/,:punct>3 Victory/NNP:compound>6 Day/NNP:appos>3 ,/,:punct>3 he/PRP:nsubj>9 said=say/VBD:root>0 so/RB:advmod>9",
		"",
	},
	{
		"participle behind a singular",
		"Chad/NNP:nsubj>2 passed=pass/VBD:root>0 a/DT:det>6 law/NN:compound>6 banning=ban/VBG:amod>6 sales/NNS:obj>2",
		"a det law; law obj passed; banning acl law; sales obj banning",
	},
	{
		"participle before a plural",
		"Chad/NNP:nsubj>2 passed=pass/VBD:root>0 the/DT:det>6 law/NN:compound>6 binding=bind/VBG:amod>6 sales/NNS:obj>2",
		"",
	},
	{
		"speaker within a phrase of place",
		"At/IN:case>3 a/DT:det>3 hearing/NN:obl>9 in/IN:case>5 Oman/NNP:nmod>3 ,/,:punct>3 the/DT:det>8 envoy/NN:appos>3 said=say/VBD:root>0 so/RB:advmod>9",
		"envoy nsubj said",
	},
	{
		"apposition of what opens the clause, beside a subject",
		"At/IN:case>3 a/DT:det>3 hearing/NN:obl>10 in/IN:case>5 Oman/NNP:nmod>3 ,/,:punct>3 the/DT:det>8 seat/NN:appos>3 he/PRP:nsubj>10 said=say/VBD:root>0",
		"",
	},
	{
		"subject behind a semicolon",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 it/PRP:obj>2 ;/::punct>6 a/DT:det>6 firm/NN:parataxis>2 sent=send/VBD:conj>2 it/PRP:obj>7",
		"firm nsubj sent; sent parataxis sold",
	},
	{
		"clause of its own behind a semicolon",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 it/PRP:obj>2 ;/::punct>6 a/DT:det>6 pity/NN:parataxis>2 ,/,:punct>9 and/CC:cc>9 lent=lend/VBD:conj>2 it/PRP:obj>9",
		"",
	},
	{
		"speaker beside a date",
		"On/IN:case>3 May/NNP:compound>3 8/CD:obl>8 ,/,:punct>3 Oran/NNP:compound>6 Rights/NNP:appos>3 ,/,:punct>6 said=say/VBD:root>0 so/RB:advmod>8",
		"Rights nsubj said",
	},
	{
		"speaker behind the verb, and subject of what is said before it",
		"Firms/NNS:nsubj>5 can/MD:aux>3 regroup/VB:ccomp>5 ,/,:punct>3 warns=warn/VBZ:root>0 a/DT:det>7 report/NN:obj>5",
		"Firms nsubj regroup; report nsubj warns",
	},
	{
		"who warns somebody",
		"Firms/NNS:nsubj>3 often/RB:advmod>3 warn/VBP:root>0 a/DT:det>5 trader/NN:obj>3",
		"",
	},
	{
		"pair of speakers in the clause",
		"They/PRP:nsubj>2 sold=sell/VBD:ccomp>9 it/PRP:obj>2 to/IN:case>5 Chad/NNP:obl>2 ,/,:punct>7 papers/NNS:conj>5 and/CC:cc>10 show/VBP:root>0 x/NN:dep>9",
		"",
	},
	{
		"pair of speakers in the clause",
		"They/PRP:nsubj>2 sold=sell/VBD:ccomp>10 it/PRP:obj>2 to/IN:case>5 Chad/NNP:obl>2 ,/,:punct>7 papers/NNS:conj>5 and/CC:cc>9 friends/NNS:conj>5 show/VBP:root>0",
		"papers nsubj show; friends conj papers",
	},
	{
		"who denies a charge",
		"Oman/NNP:nsubj>2 says/VBZ:root>0 so/RB:advmod>2 ,/,:punct>9 an/DT:det>6 allegation/NN:nsubj>9 Oran/NNP:appos>6 Peak/NNP:flat>7 denies=deny/VBZ:ccomp>2",
		"allegation obj denies; Oran nsubj denies; denies parataxis says",
	},
	{
		"charge that is denied",
		"The/DT:det>2 charge/NN:nsubj>4 often/RB:advmod>4 denies=deny/VBZ:root>0 Oran/NNP:obj>4",
		"",
	},
	{
		"charge taken for the clause",
		"Oman/NNP:nsubj>11 and/CC:cc>3 Peru/NNP:nsubj>4 accuse/VBP:conj>1 Chad/NNP:obj>4 ,/,:punct>4 a/DT:det>8 charge/NN:obj>11 Chad/NNP:nsubj>11 often/RB:advmod>11 denies/VBZ:root>0 ./.:punct>11",
		"Oman nsubj accuse; Peru conj Oman; accuse root; denies parataxis accuse; . punct accuse",
	},
	{
		"charge fronted",
		"That/DT:det>2 charge/NN:obj>4 Chad/NNP:nsubj>4 denies/VBZ:root>0 ./.:punct>4",
		"",
	},
	{
		"clause of time taken for a phrase",
		"It/PRP:nsubj>2 came/VBD:root>0 after/IN:case>5 the/DT:det>5 traders/NNS:obl>2 called/VBD:acl>5 for/IN:case>9 a/DT:det>9 ban/NN:obl>6",
		"after mark called; traders nsubj called; called advcl came",
	},
	{
		"phrase of time with a participle",
		"It/PRP:nsubj>2 came/VBD:root>0 after/IN:case>4 talks/NNS:obl>2 held/VBN:acl>4 in/IN:case>7 May/NNP:obl>5",
		"",
	},
	{
		"saying taken for a participle",
		"army/NN:nsubj>7 posted=post/VBN:acl>1 on/IN:case>4 a/DT:det>5 site/NN:obl>2 that/IN:mark>8 Peru/NNP:nsubj>8 sold=sell/VBD:root>0 it/PRP:obj>8",
		"",
	},
	{
		"subject of what is told, as a second one of the saying",
		"Oman/NNP:nsubj>2 said=say/VBD:root>0 reports/NNS:nsubj>2 were=be/VBD:cop>5 false/JJ:ccomp>2",
		"reports nsubj false",
	},
	{
		"subject of what is told, with that on it",
		"Oman/NNP:nsubj>2 said=say/VBD:root>0 reports/NNS:obj>2 were=be/VBD:cop>5 false/JJ:ccomp>3",
		"reports nsubj false; false ccomp said",
	},
	{
		"speaker behind the verb",
		"“/``:punct>3 Tents/NNS:nsubj>3 sold=sell/VBD:ccomp>4 said=say/VBD:root>0 Oman/NNP:nsubj>4",
		"",
	},
	{
		"thing added, and what is told of it",
		"He/PRP:nsubj>2 added=add/VBD:root>0 salt/NN:obj>2 ,/,:punct>3 that/IN:mark>6 sells=sell/VBZ:ccomp>2",
		"",
	},
	{
		"participle of the subject",
		"gas/NN:nsubj>2 imported=import/VBD:root>0 from/IN:case>4 Chad/NNP:obl>2 fell=fall/VBD:xcomp>2 ./.:punct>2",
		"gas nsubj fell; imported acl gas; fell root; . punct fell",
	},
	{
		"somebody who imports",
		"Oman/NNP:nsubj>2 imported=import/VBD:root>0 gas/NN:obl>2 fell=fall/VBD:xcomp>2 and/CC:cc>4",
		"",
	},
	{
		"who is let act",
		"It/PRP:nsubj>2 allows=allow/VBZ:root>0 it/PRP:expl>2 to/TO:mark>5 sell/VB:xcomp>2 tents/NNS:obj>5",
		"it obj allows",
	},
	{
		"compound below a possessor",
		"Oman/NNP:nsubj>2 cut/VBD:root>0 its/PRP$:nmod:poss>4 gas/NN:obj>2 exports/NNS:obj>2",
		"its nmod:poss exports; gas compound exports",
	},
	{
		"description of a conjunct",
		"sent/VBN:root>0 to/IN:case>3 Orlan/NNP:obl>1 and/CC:cc>6 the/DT:det>6 firm/NN:conj>3 Velmar/NNP:conj>3",
		"and cc Velmar; the det Velmar; firm compound Velmar",
	},
	{
		"seat before a name",
		"a/DT:det>2 deal/NN:root>0 with/IN:case>4 Oran/NNP:nmod>2 -/HYPH:punct>6 based/VBN:acl>2 Orlan/NNP:compound>8 Marine/NNP:obl:unmarked>6",
		"with case Marine; Oran compound based; based amod Marine; Marine nmod deal",
	},
	{
		"compound before a name",
		"sent/VBD:root>0 gas/NN:obj>1 to/IN:mark>6 fuel/NN:compound>6 -/HYPH:punct>4 starved/VBN:advcl>1 Oman/NNP:obj>6",
		"to case Oman; starved amod Oman; Oman obl sent",
	},
	{
		"a seat behind",
		"a/DT:det>2 firm/NN:root>0 based/VBN:acl>2 in/IN:case>5 Oran/NNP:obl>3",
		"",
	},
	{
		"label before a colon, with a passive",
		"Oman/NNP:nsubj:pass>5 :/::punct>5 Orlan/NNP:nsubj:pass>5 was/VBD:aux:pass>5 given/VBN:root>0 boats/NNS:obj>5",
		"Oman dislocated given",
	},
	{
		"sum behind the recipient",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 the/DT:det>4 rebels/NNS:iobj>2 $/$:appos>4 9/CD:nummod>5",
		"$ obj gave",
	},
	{
		"act of a bargain",
		"Oman/NNP:nsubj>2 signed=sign/VBD:root>0 a/DT:det>4 contract/NN:obj>2 for/IN:case>7 the/DT:det>7 delivery/NN:obl>2 of/IN:case>9 boats/NNS:nmod>7",
		"delivery nmod contract",
	},
	{
		"purpose of a bargain",
		"Oman/NNP:nsubj>2 signed=sign/VBD:root>0 a/DT:det>4 contract/NN:obj>2 for/IN:case>7 the/DT:det>7 king/NN:obl>2",
		"",
	},
	{
		"by-agent",
		"Mortars/NNS:nsubj:pass>3 were/VBD:aux:pass>3 supplied/VBN:root>0 to/IN:case>5 Sudan/NNP:obl>3 by/IN:case>7 Egypt/NNP:nmod>5",
		"Egypt obl:agent supplied",
	},
	{
		"clause of telling behind a noun",
		"Chad/NNP:nsubj>2 hired=hire/VBD:root>0 smiths/NNS:obj>2 and/CC:cc>5 envoys/NNS:conj>3 claimed=claim/VBD:acl:relcl>3 that/IN:mark>9 they/PRP:nsubj>9 left=leave/VBD:ccomp>6",
		"and cc claimed; envoys nsubj claimed; claimed conj hired",
	},
	{
		"conjunction of the first clause",
		"Although/IN:mark>5 Chad/NNP:nsubj>3 sells=sell/VBZ:advcl>5 it/PRP:nsubj>5 knows=know/VBZ:root>0",
		"Although mark sells",
	},
	{
		"subject behind a source",
		"According/VBG:case>4 to/IN:fixed>1 the/DT:det>4 panel/NN:obl>7 ,/,:punct>4 traders/NNS:conj>4 sold/VBD:root>0 rice/NN:obj>7",
		"traders nsubj sold",
	},
	{
		"two sources",
		"According/VBG:case>4 to/IN:fixed>1 the/DT:det>4 panel/NN:obl>8 and/CC:cc>6 traders/NNS:conj>4 they/PRP:nsubj>8 sold/VBD:root>0 rice/NN:obj>8",
		"",
	},
	{
		"preposition on a possessor",
		"share/NN:root>0 in/IN:case>3 Velmar/NNP:nmod:poss>5 's/POS:case>3 works/NNS:nmod>1",
		"in case works",
	},
	{
		"according to, below a noun",
		"Chad/NNP:nsubj>2 trains=train/VBZ:root>0 guards/NNS:obj>2 for/IN:case>5 Mali/NNP:nmod>3 according/VBG:case>8 to/IN:fixed>6 envoys/NNS:nmod>5",
		"envoys obl trains",
	},
	{
		"speech resumed",
		"Ana/NNP:nsubj>2 claimed=claim/VBD:root>0 that/IN:mark>5 Chad/NNP:nsubj>5 armed=arm/VBD:ccomp>2 rebels/NNS:obj>5 and/CC:cc>8 alleged=allege/VBD:conj>5 that/IN:mark>11 Peru/NNP:nsubj>11 trained=train/VBD:ccomp>8 them/PRP:obj>11",
		"alleged conj claimed",
	},
	{
		"speech of him who is spoken of",
		"Ana/NNP:nsubj>2 claimed=claim/VBD:root>0 that/IN:mark>5 he/PRP:nsubj>5 left=leave/VBD:ccomp>2 and/CC:cc>7 alleged=allege/VBD:conj>5 that/IN:mark>10 Peru/NNP:nsubj>10 trained=train/VBD:ccomp>7 them/PRP:obj>10",
		"",
	},
	{
		"according to, behind a relative clause at the end",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 tanks/NNS:obj>2 it/PRP:nsubj>5 made=make/VBD:acl:relcl>3 ,/,:punct>9 according/VBG:case>9 to/IN:fixed>7 envoys/NNS:obl>5",
		"envoys obl sold",
	},
	{
		"according to, in a relative clause",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 tanks/NNS:obj>2 it/PRP:nsubj>5 made=make/VBD:acl:relcl>3 according/VBG:case>8 to/IN:fixed>6 envoys/NNS:obl>5",
		"",
	},
	{
		"according to, behind what a participle confirms",
		"Chad/NNP:nsubj>2 published=publish/VBD:root>0 notes/NNS:obj>2 confirming=confirm/VBG:advcl>2 that/IN:mark>7 Mali/NNP:nsubj>7 prepared=prepare/VBD:ccomp>4 to/TO:mark>9 sell/VB:xcomp>7 tanks/NNS:obj>9 ,/,:punct>14 according/VBG:case>14 to/IN:fixed>12 envoys/NNS:obl>9",
		"envoys obl published",
	},
	{
		"verb taken for a phrase",
		"Notes=note/NNS:root>0 made=make/VBN:acl>1 by/IN:case>4 envoys/NNS:obl:agent>2 to/IN:case>7 Chad/NNP:nsubj>7 alleged=allege/VBD:obl>2 theft/NN:obj>7",
		"Notes nsubj alleged; to case Chad; Chad nmod envoys; alleged root",
	},
	{
		"gerund taken for the noun",
		"They/PRP:nsubj>2 read=read/VBD:root>0 a/DT:det>5 note/NN:compound>5 warning=warn/VBG:obj>2 that/IN:mark>8 tanks/NNS:nsubj>8 came=come/VBD:ccomp>5",
		"a det note; note obj read; warning acl note",
	},
	{
		"content of a relative clause",
		"Notes=note/NNS:root>0 that/WDT:nsubj>3 show/VBP:acl:relcl>1 Chad/NNP:nsubj>5 sold=sell/VBD:acl>1 tanks/NNS:obj>5",
		"sold ccomp show",
	},
	{
		"clause of reason behind a noun",
		"It/PRP:nsubj>2 led=lead/VBD:root>0 to/IN:case>4 protests=protest/NNS:obl>2 ,/,:punct>8 as/IN:mark>8 Chad/NNP:nsubj>8 sold=sell/VBD:acl>4 tanks=tank/NNS:obj>8",
		"sold advcl led",
	},
	{
		"clause of reason behind a noun, which may be its content",
		"It/PRP:nsubj>2 made=make/VBD:root>0 claims=claim/NNS:obj>2 as/IN:mark>6 Chad/NNP:nsubj>6 sold=sell/VBD:acl>3 tanks=tank/NNS:obj>6",
		"",
	},
	{
		"clause of a verb",
		"After/IN:case>2 alleging=allege/VBG:obl>6 that/IN:mark>5 Chad/NNP:nsubj>5 paid=pay/VBD:acl:relcl>2 stopped=stop/VBD:root>0",
		"paid ccomp alleging",
	},
	{
		"subject in a phrase",
		"It/PRP:nsubj>2 came=come/VBD:root>0 after/IN:case>4 officials/NNS:obl>2 said=say/VBD:advcl>2 tanks/NNS:nsubj>7 arrived=arrive/VBD:ccomp>5",
		"after mark said; officials nsubj said",
	},
	{
		"a day is no subject",
		"It/PRP:nsubj>2 came=come/VBD:root>0 in/IN:case>4 boxes/NNS:obl>2 said=say/VBD:advcl>2",
		"",
	},
	{
		"attribution behind a quote",
		"Chad/NNP:nsubj>2 left=leave/VBD:root>0 calling=call/VBG:advcl>2 it/PRP:obj>3 ``/``:punct>6 lies/NNS:xcomp>3 ,/,:punct>10 ''/'':punct>6 envoys/NNS:nsubj>10 said=say/VBD:acl>6",
		", punct left; said parataxis left",
	},
	{
		"attribution behind a quote",
		"Peru/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 that/WDT:nsubj>6 may/MD:aux>6 fly/VB:acl:relcl>3 ,/,:punct>9 papers/NNS:nsubj>9 reported=report/VBD:acl>3",
		", punct bought; reported parataxis bought",
	},
	{
		"attribution behind a quote",
		"Peru/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 papers/NNS:nsubj>5 reported=report/VBD:acl>3",
		"",
	},
	{
		"coordinate speaker",
		"Chad/NNP:nsubj>2 sells=sell/VBZ:root>0 tanks/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 ,/,:punct>7 experts/NNS:conj>5 and/CC:cc>9 envoys/NNS:nsubj>10 say/VBP:parataxis>2",
		", punct say; experts nsubj say; envoys conj experts",
	},
	{
		"participle behind a report",
		"Reports=report/NNS:nsubj>6 of/IN:case>3 rifles/NNS:nmod>1 bound/VBN:acl>1 are/VBP:cop>6 wrong/JJ:root>0",
		"bound acl rifles",
	},
	{
		"reports are published",
		"Reports=report/NNS:nsubj>6 of/IN:case>3 rifles/NNS:nmod>1 published=publish/VBN:acl>1 are/VBP:cop>6 wrong/JJ:root>0",
		"",
	},
	{
		"report taken for a hearer",
		"Chad/NNP:nsubj>2 denies=deny/VBZ:root>0 claims=claim/NNS:iobj>2",
		"claims obj denies",
	},
	{
		"speech continued",
		"Envoys/NNS:nsubj>2 said=say/VBD:root>0 that/IN:mark>6 tanks/NNS:nsubj:pass>6 were/VBD:aux:pass>6 checked=check/VBN:ccomp>2 ,/,:punct>8 adding=add/VBG:advcl>6 that/IN:mark>11 they/PRP:nsubj>11 leaked=leak/VBD:ccomp>8",
		"adding advcl said",
	},
	{
		"speech within speech",
		"Envoys/NNS:nsubj>2 said=say/VBD:root>0 that/IN:mark>5 Chad/NNP:nsubj>5 warned=warn/VBD:ccomp>2 them/PRP:obj>5 ,/,:punct>8 adding=add/VBG:advcl>5 that/IN:mark>11 tanks/NNS:nsubj>11 leaked=leak/VBD:ccomp>8",
		"",
	},
	{
		"by-agent of a participle",
		"Mortars/NNS:root>0 sent/VBN:acl>1 to/IN:case>5 the/DT:det>5 rebels/NNS:obl>2 by/IN:case>8 a/DT:det>8 dealer/NN:nmod>5",
		"dealer obl:agent sent",
	},
	{
		"a report has an author",
		"They/PRP:nsubj:pass>3 were/VBD:aux:pass>3 named/VBN:root>0 in/IN:case>6 a/DT:det>6 report/NN:obl>3 by/IN:case>8 auditors/NNS:nmod>6",
		"",
	},
	{
		"subject taken for a modifier",
		"Word/NN:root>0 that/IN:mark>5 the/DT:det>5 South/NNP:compound>5 shipped/VBD:acl>1 rifles/NNS:obj>5",
		"the det South; South nsubj shipped",
	},
	{
		"a name of its own before a noun",
		"They/PRP:nsubj>2 saw=see/VBD:root>0 the/DT:det>5 South/NNP:compound>5 sale/NN:obj>2",
		"",
	},
	{
		"what is told taken for a conjunct",
		"Tests/NNS:nsubj>2 suggest/VBP:root>0 Oman/NNP:nsubj>5 has/VBZ:aux>5 sold/VBN:conj>2 rifles/NNS:obj>5",
		"sold ccomp suggest",
	},
	{
		"the first half of a subject taken for an object",
		"Tests/NNS:nsubj>2 suggest/VBP:root>0 Oman/NNP:obj>2 and/CC:cc>7 Chad/NNP:nsubj>7 have/VBP:aux>7 sold/VBN:conj>2 rifles/NNS:obj>7",
		"Oman nsubj sold; and cc Chad; Chad conj Oman; sold ccomp suggest",
	},
	{
		"an object and another clause",
		"Tests/NNS:nsubj>2 confirm/VBP:root>0 Oman/NNP:obj>2 and/CC:cc>7 Chad/NNP:nsubj>7 has/VBZ:aux>7 sold/VBN:conj>2 rifles/NNS:obj>7",
		"",
	},
	{
		"gerunds after one preposition",
		"He/PRP:nsubj>2 accused=accuse/VBD:root>0 Oman/NNP:obj>2 of/IN:mark>5 selling=sell/VBG:advcl>2 jets/NNS:obj>5 and/CC:cc>9 of/IN:mark>9 training=train/VBG:conj>2 crews/NNS:obj>9",
		"training conj selling",
	},
	{
		"gerunds of one verb",
		"Oman/NNP:nsubj>2 stopped=stop/VBD:root>0 building=build/VBG:xcomp>2 jets/NNS:obj>3 and/CC:cc>6 selling=sell/VBG:conj>2 them/PRP:obj>6",
		"selling conj building",
	},
	{
		"gerunds in a list",
		"Oman/NNP:nsubj>2 denied=deny/VBD:root>0 building=build/VBG:xcomp>2 ,/,:punct>5 selling=sell/VBG:advcl>2 or/CC:cc>7 shipping=ship/VBG:conj>5 jets/NNS:obj>7",
		"selling conj building; shipping conj building",
	},
	{
		"gerund that tells how",
		"Oman/NNP:nsubj>2 denied=deny/VBD:root>0 building=build/VBG:xcomp>2 jets/NNS:obj>3 ,/,:punct>6 blaming=blame/VBG:advcl>2 Chad/NNP:obj>6",
		"",
	},
	{
		"participle behind a gerund's phrase",
		"Chad/NNP:nsubj>4 is/VBZ:cop>4 the/DT:det>4 master/NN:root>0 of/IN:mark>6 keeping=keep/VBG:acl>4 peace/NN:obj>6 ,/,:punct>9 pledging=pledge/VBG:advcl>6 men/NNS:obj>9",
		"pledging advcl master",
	},
	{
		"infinitive of a gerund",
		"Oman/NNP:nsubj:pass>3 was=be/VBD:aux:pass>3 accused=accuse/VBN:root>0 of/IN:mark>5 failing=fail/VBG:advcl>3 to/TO:mark>7 stop/VB:advcl>3 Chad/NNP:obj>7",
		"stop xcomp failing",
	},
	{
		"infinitive that tells what for",
		"Oman/NNP:nsubj>2 began=begin/VBD:root>0 by/IN:mark>4 selling=sell/VBG:advcl>2 to/TO:mark>6 help/VB:advcl>2 Chad/NNP:obj>6",
		"",
	},
	{
		"content taken for a conjunct",
		"It/PRP:expl>4 is=be/VBZ:cop>4 not/RB:advmod>4 true/JJ:root>0 that/IN:mark>9 Oman/NNP:nsubj>9 came=come/VBD:amod>6 and/CC:cc>9 sold=sell/VBD:conj>4 jets/NNS:obj>9",
		"sold ccomp true",
	},
	{
		"condition that opens",
		"Provided=provide/VBN:root>0 that/IN:mark>5 the/DT:det>4 ban/NN:nsubj>5 ends=end/VBZ:ccomp>1 ,/,:punct>9 Oman/NNP:nsubj>9 will/MD:aux>9 sell/VB:ccomp>1 jets/NNS:obj>9",
		"Provided mark ends; ends advcl sell; sell root",
	},
	{
		"subject behind in case",
		"Chad/NNP:nsubj>2 waits=wait/VBZ:root>0 in/IN:case>5 case/NN:fixed>3 Oman/NNP:obl>2 sells=sell/VBZ:advcl>2 jets/NNS:obj>6",
		"in mark sells; Oman nsubj sells",
	},
	{
		"gerunds after two prepositions",
		"He/PRP:nsubj>2 spoke=speak/VBD:root>0 of/IN:mark>4 selling=sell/VBG:advcl>2 jets/NNS:obj>4 and/CC:cc>8 by/IN:mark>8 training=train/VBG:conj>2 crews/NNS:obj>8",
		"",
	},
	{
		"charge in a participle",
		"Oman/NNP:nsubj>2 rejected=reject/VBD:root>0 allegations=allegation/NNS:obj>2 by/IN:case>5 Chad/NNP:nmod>3 accusing=accuse/VBG:advcl>2 it/PRP:obj>6 of/IN:mark>9 selling=sell/VBG:advcl>6 jets/NNS:obj>9",
		"accusing acl allegations",
	},
	{
		"participle behind a comma",
		"Oman/NNP:nsubj>2 rejected=reject/VBD:root>0 allegations=allegation/NNS:obj>2 ,/,:punct>2 accusing=accuse/VBG:advcl>2 Chad/NNP:obj>5 of/IN:mark>8 selling=sell/VBG:advcl>5 jets/NNS:obj>8",
		"",
	},
	{
		"admitted for the first time that",
		"Oman/NNP:nsubj>2 admitted=admit/VBD:root>0 for/IN:case>6 the/DT:det>6 first/JJ:amod>6 time/NN:obl>2 that/WDT:obj>9 it/PRP:nsubj>9 sold=sell/VBD:acl:relcl>6 jets/NNS:obj>9",
		"that mark sold; sold ccomp admitted",
	},
	{
		"found two years later that",
		"Courts/NNS:nsubj>2 found=find/VBD:root>0 two/CD:nummod>4 years=year/NNS:obl:unmarked>5 later/RB:advmod>2 that/IN:mark>9 it/PRP:nsubj>9 had/VBD:aux>9 sold=sell/VBN:advcl>5 jets/NNS:obj>9",
		"sold ccomp found",
	},
	{
		"number of a relative clause",
		"Crews/NNS:nsubj>2 unloaded=unload/VBD:root>0 rifles/NNS:obj>2 at/IN:case>6 a/DT:det>6 port/NN:obl>2 ,/,:punct>10 which/WDT:nsubj:pass>10 were/VBD:aux:pass>10 sold=sell/VBN:acl:relcl>6",
		"port nmod rifles; sold acl:relcl rifles",
	},
	{
		"a relative clause in the singular",
		"Crews/NNS:nsubj>2 unloaded=unload/VBD:root>0 rifles/NNS:obj>2 at/IN:case>6 a/DT:det>6 port/NN:obl>2 ,/,:punct>10 which/WDT:nsubj:pass>10 was/VBD:aux:pass>10 sold=sell/VBN:acl:relcl>6",
		"",
	},
	{
		"a counted name",
		"Peru/NNP:nsubj>2 sent=send/VBD:root>0 14/CD:nummod>4 Leopard/NNP:iobj>2 2/CD:nummod>6 tanks/NNS:obj>2",
		"14 nummod tanks; Leopard compound tanks; 2 flat Leopard",
	},
	{
		"a counted name within the object",
		"Peru/NNP:nsubj>2 sent=send/VBD:root>0 14/CD:nummod>6 Leopard/NNP:compound>6 2/CD:nummod>6 tanks/NNS:obj>2",
		"",
	},
	{
		"counted soldiers",
		"Peru/NNP:nsubj>2 gave=give/VBD:root>0 14/CD:nummod>4 soldiers/NNS:iobj>2 2/CD:nummod>6 rifles/NNS:obj>2",
		"",
	},
	{
		"speaker in pieces",
		"Ministry/NN:nsubj>5 spokesman/NN:nsubj>5 Jan/NNP:nsubj>5 Berg/NNP:flat>3 said=say/VBD:root>0 so/RB:advmod>5",
		"Ministry nmod:desc Jan; spokesman compound Jan",
	},
	{
		"head of a body in pieces",
		"The/DT:det>2 head/NN:nsubj>8 of/IN:case>5 the/DT:det>5 union/NN:nmod>2 Jan/NNP:nsubj>8 Berg/NNP:flat>6 told=tell/VBD:root>0 us/PRP:iobj>8",
		"head nmod:desc Jan",
	},
	{
		"two bodies of which one is set off",
		"The/DT:det>2 head/NN:nsubj>8 of/IN:case>5 the/DT:det>5 union/NN:nmod>2 ,/,:punct>2 Jan/NNP:nsubj>8 told=tell/VBD:root>0 us/PRP:iobj>8",
		"",
	},
	{
		"a name of two subjects",
		"Velmar/NNP:nsubj>3 Heavy/NNP:nsubj>3 won=win/VBD:root>0 orders/NNS:obj>3",
		"Velmar compound Heavy",
	},
	{
		"a thing and its maker as subjects",
		"the/DT:det>2 Velmars/NNPS:nsubj>4 Oman/NNP:nsubj>4 built=build/VBD:root>0",
		"",
	},
	{
		"a speaker and what he says",
		"Prices/NNS:nsubj>5 ,/,:punct>5 Jan/NNP:nsubj>5 Berg/NNP:flat>3 said=say/VBD:root>0 rose=rise/VBD:ccomp>5",
		"Prices nsubj rose; said parataxis rose; rose root",
	},
	{
		"verb of a relative clause",
		"Chad/NNP:nsubj>8 ,/,:punct>5 which/WDT:det>4 borders=border/NNS:compound>5 Niger/NNP:appos>1 ,/,:punct>5 had/VBD:aux>8 sold=sell/VBN:root>0 rifles/NNS:obj>8",
		", punct borders; which nsubj borders; borders acl:relcl Chad; Niger obj borders; , punct borders",
	},
	{
		"verb of a relative clause",
		"Chad/NNP:nsubj>8 ,/,:punct>5 which/WDT:nsubj>5 all/DT:dep>5 say/VBP:acl:relcl>1 ,/,:punct>5 had/VBD:aux>8 sold=sell/VBN:root>0 rifles/NNS:obj>8",
		"",
	},
	{
		"which of a name",
		"rifles/NNS:root>0 which/WDT:det>3 Chad/NNP:nsubj>4 sold=sell/VBD:acl:relcl>1",
		"which obj sold",
	},
	{
		"which of a name",
		"It/PRP:nsubj>2 asked=ask/VBD:root>0 which/WDT:det>4 firm/NN:nsubj>5 sold=sell/VBD:ccomp>2 them/PRP:obj>5",
		"",
	},
	{
		"speaker behind the clause that opens",
		"Speaking=speak/VBG:advcl>13 after/IN:case>4 a/DT:det>4 vote/NN:obl>1 ,/,:punct>6 Ana/NNP:appos>4 Berg/NNP:flat>6 ,/,:punct>10 an/DT:det>10 analyst/NN:appos>4 ,/,:punct>1 has/VBZ:aux>13 said=say/VBD:root>0 it/PRP:nsubj>15 sold=sell/VBD:ccomp>13 jets/NNS:obj>15",
		"",
	},
	{
		"speaker behind the clause that opens",
		"Speaking=speak/VBG:advcl>12 after/IN:case>4 a/DT:det>4 vote/NN:obl>1 ,/,:punct>6 Ana/NNP:appos>4 Berg/NNP:flat>6 ,/,:punct>10 an/DT:det>10 analyst/NN:appos>4 ,/,:punct>1 said=say/VBD:root>0 it/PRP:nsubj>14 sold=sell/VBD:ccomp>12 jets/NNS:obj>14",
		"Ana nsubj said; analyst appos Ana",
	},
	{
		"speaker with a clause of his own",
		"It/PRP:nsubj>2 sold=sell/VBD:ccomp>13 jets/NNS:obj>2 to/IN:case>5 Chad/NNP:obl>2 ,/,:punct>7 Ana/NNP:appos>5 Berg/NNP:flat>7 ,/,:punct>11 who/WP:nsubj>11 leads=lead/VBZ:acl:relcl>5 ,/,:punct>11 said=say/VBD:root>0",
		"Ana nsubj said; leads acl:relcl Ana",
	},
	{
		"speaker as a noun with a participle",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Chad/NNP:obl>2 ,/,:punct>8 a/DT:det>8 newspaper/NN:appos>5 reported=report/VBN:acl>8 ./.:punct>2",
		"newspaper nsubj reported; reported parataxis sold",
	},
	{
		"speaker as a noun with a participle",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Chad/NNP:obl>2 ,/,:punct>8 a/DT:det>8 deal/NN:appos>5 reported=report/VBN:acl>8 ./.:punct>2",
		"",
	},
	{
		"preposition taken for a conjunction",
		"After/IN:mark>5 the/DT:det>3 coup/NN:obl>5 Chad/NNP:nsubj>5 sold=sell/VBD:advcl>10 jets/NNS:obj>5 ,/,:punct>5 a/DT:det>9 paper/NN:nsubj:pass>10 reported=report/VBD:root>0",
		"After case coup; sold ccomp reported; paper nsubj reported",
	},
	{
		"preposition taken for a conjunction",
		"After/IN:mark>3 Chad/NNP:nsubj>3 sold=sell/VBD:advcl>8 jets/NNS:obj>3 ,/,:punct>3 a/DT:det>7 paper/NN:nsubj>8 closed=close/VBD:root>0",
		"",
	},
	{
		"clause of saying",
		"In/IN:case>2 May/NNP:obl>4 Chad/NNP:nsubj>4 sold=sell/VBD:advcl>8 jets/NNS:obj>4 ,/,:punct>4 officials/NNS:nsubj>8 said=say/VBD:root>0",
		"sold ccomp said",
	},
	{
		"clause of saying",
		"When/WRB:advmod>3 Chad/NNP:nsubj>3 sold=sell/VBD:advcl>7 jets/NNS:obj>3 ,/,:punct>3 officials/NNS:nsubj>7 said=say/VBD:root>0 so/RB:advmod>7",
		"",
	},
	{
		"speaker of both clauses",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 and/CC:cc>6 Mali/NNP:nsubj>6 bought=buy/VBD:conj>2 tanks/NNS:obj>6 ,/,:punct>10 officials/NNS:nsubj>10 said=say/VBD:parataxis>6",
		"said parataxis sold",
	},
	{
		"speaker behind a name",
		"In/IN:case>2 talks/NNS:obl>13 with/IN:case>5 the/DT:det>5 agency/NN:nmod>2 Velmar/NNP:nsubj>13 ,/,:punct>8 Ana/NNP:appos>6 ,/,:punct>11 an/DT:det>11 analyst/NN:appos>6 ,/,:punct>6 said=say/VBD:root>0",
		"with case Velmar; the det Velmar; agency compound Velmar; Velmar nmod talks; Ana nsubj said; analyst appos Ana; , punct Ana",
	},
	{
		"who a fronted name is",
		"According/VBG:case>3 to/IN:fixed>1 Ana/NNP:obl>10 ,/,:punct>6 a/DT:det>6 minister/NN:nsubj:pass>10 ,/,:punct>6 jets/NNS:nsubj:pass>10 were/VBD:aux:pass>10 sold=sell/VBN:root>0",
		"minister appos Ana",
	},
	{
		"who a fronted name is",
		"After/IN:case>2 May/NNP:obl>9 ,/,:punct>9 a/DT:det>5 minister/NN:nsubj>9 ,/,:punct>7 Berg/NNP:appos>5 ,/,:punct>7 sold=sell/VBD:root>0 jets/NNS:obj>9",
		"",
	},
	{
		"report that is judged",
		"He/PRP:nsubj>2 said=say/VBD:root>0 reports=report/NNS:obj>2 that/IN:mark>6 Chad/NNP:nsubj>6 sold=sell/VBD:acl>3 jets/NNS:obj>6 were=be/VBD:cop>9 false/JJ:advcl>6",
		"reports nsubj false; false ccomp said",
	},
	{
		"report that is judged",
		"He/PRP:nsubj>2 told=tell/VBD:root>0 us/PRP:iobj>2 that/IN:mark>8 rumours=rumour/VBZ:aux>8 Chad/NNP:nsubj>8 had/VBD:aux>8 sold=sell/VBN:ccomp>2 jets/NNS:obj>8 were=be/VBD:aux:pass>11 unfounded/JJ:ccomp>2",
		"that mark unfounded; rumours nsubj:pass unfounded; sold acl rumours",
	},
	{
		"report that is judged",
		"He/PRP:nsubj>2 read=read/VBD:root>0 reports=report/NNS:obj>2 that/IN:mark>6 Chad/NNP:nsubj>6 sold=sell/VBD:acl>3 jets/NNS:obj>6 that/WDT:nsubj>10 were=be/VBD:cop>10 old/JJ:acl:relcl>7",
		"",
	},
	{
		"auxiliary before its subject",
		"At/IN:case>3 no/DT:det>3 point/NN:obl>4 did=do/VBD:root>0 Chad/NNP:nsubj>6 sell/VB:ccomp>4 jets/NNS:obj>6 ./.:punct>4",
		"point obl sell; did aux sell; sell root; . punct sell",
	},
	{
		"auxiliary before its subject",
		"At/IN:case>3 this/DT:det>3 point/NN:obl>4 did=do/VBD:root>0 Chad/NNP:nsubj>6 sell/VB:ccomp>4 jets/NNS:obj>6",
		"",
	},
	{
		"auxiliary parted from its verb",
		"Chad/NNP:nsubj>2 does=do/VBZ:aux>6 not/RB:advmod>2 ,/,:punct>6 she/PRP:nsubj>6 said=say/VBD:root>0 ,/,:punct>8 sell/VB:ccomp>6 jets/NNS:obj>8",
		"Chad nsubj sell; does aux sell; not advmod sell",
	},
	{
		"gerund of a business",
		"It/PRP:nsubj>2 flew=fly/VBD:root>0 bombs=bomb/NNS:obj>2 and/CC:cc>5 jamming=jam/VBG:conj>2 gear/NN:obj>5 to/IN:case>8 Chad/NNP:obl>5",
		"and cc gear; jamming compound gear; gear conj bombs; Chad obl flew",
	},
	{
		"thing behind its recipient, with a participle",
		"It/PRP:nsubj>2 delivered=deliver/VBD:root>0 to/IN:case>5 the/DT:det>5 army/NN:obl>2 the/DT:det>7 trucks/NNS:nsubj>8 agreed=agree/VBN:parataxis>2 on/RB:advmod>8",
		"trucks obj delivered; agreed acl trucks",
	},
	{
		"thing behind its recipient, with a participle",
		"It/PRP:nsubj>2 delivered=deliver/VBD:root>0 to/IN:case>5 the/DT:det>5 army/NN:obl>2 ,/,:punct>9 the/DT:det>8 minister/NN:nsubj>9 said=say/VBD:parataxis>2",
		"",
	},
	{
		"thing behind its recipient taken for a phrase",
		"It/PRP:nsubj>2 delivered=deliver/VBD:root>0 to/IN:case>5 the/DT:det>5 army/NN:obl>2 40/CD:nummod>7 trucks/NNS:obl>2",
		"trucks obj delivered",
	},
	{
		"subject taken for a bare phrase",
		"In/IN:case>2 1996/CD:obl>6 a/DT:det>4 guard/NN:obl>6 soon/RB:advmod>6 sold=sell/VBD:root>0 jets/NNS:obj>6",
		"",
	},
	{
		"subject taken for a bare phrase",
		"In/IN:case>2 1996/CD:obl>5 a/DT:det>4 guard/NN:obl>5 sold=sell/VBD:root>0 jets/NNS:obj>5",
		"guard nsubj sold",
	},
	{
		"aside taken for the predicate",
		"Oman/NNP:nsubj>4 ,/,:punct>4 long/RB:advmod>4 critical/JJ:root>0 of/IN:case>6 wars/NNS:obl>4 ,/,:punct>8 sold=sell/VBN:advcl>4 jets/NNS:obj>8",
		"Oman nsubj sold; critical acl Oman; sold root",
	},
	{
		"aside taken for the predicate",
		"It/PRP:nsubj>2 sank=sink/VBD:root>0 while/IN:mark>6 Oman/NNP:nsubj>6 ,/,:punct>6 good/JJ:advcl>2 for/IN:case>8 one/CD:obl>6 ,/,:punct>6 sent=send/VBD:advcl>2 two/CD:obj>10",
		"while mark sent; Oman nsubj sent; good acl Oman",
	},
	{
		"aside taken for the predicate",
		"Oman/NNP:nsubj>4 ,/,:punct>4 was=be/VBD:cop>4 critical/JJ:root>0 ,/,:punct>6 sold=sell/VBD:conj>4 jets/NNS:obj>6",
		"",
	},
	{
		"as well as",
		"Chad/NNP:root>0 as/RB:advmod>1 well/RB:fixed>2 as/IN:fixed>2 Mali/NNP:nsubj>6 sold=sell/VBD:advcl>1 rifles/NNS:obj>6",
		"Chad nsubj sold; as cc Mali; Mali conj Chad; sold root",
	},
	{
		"as well as",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 along/RB:advmod>2 with/IN:case>6 shells/NNS:obl>2 to/IN:case>8 Chad/NNP:obl>2",
		"along cc shells; with fixed along; shells conj rifles",
	},
	{
		"as well as",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 as/RB:cc>7 well/RB:fixed>4 as/IN:fixed>4 lending=lend/VBG:conj>2 trucks/NNS:obj>7",
		"",
	},
	{
		"possessor in a list",
		"Chad/NNP:nmod:poss>3 's/POS:case>1 army/NN:nsubj>8 and/CC:cc>5 Mali/NNP:conj>3 's/POS:case>5 police/NNS:conj>3 sold=sell/VBD:root>0 boots/NNS:obj>8",
		"and cc police; Mali nmod:poss police",
	},
	{
		"source of a noun",
		"Mali/NNP:nsubj>2 gained=gain/VBD:root>0 from/IN:case>5 the/DT:det>5 purchase/NN:obl>2 of/IN:case>7 boats/NNS:nmod>5 from/IN:case>9 Chad/NNP:obl>2",
		"Chad nmod purchase",
	},
	{
		"source of a noun",
		"Mali/NNP:nsubj>2 moved=move/VBD:root>0 from/IN:case>4 Chad/NNP:obl>2 in/IN:case>6 May/NNP:obl>2 from/IN:case>8 Togo/NNP:obl>2",
		"",
	},
	{
		"likes with like phrases",
		"The/DT:det>2 sale/NN:root>0 of/IN:case>4 boats/NNS:nmod>2 for/IN:case>7 the/DT:det>7 navy/NN:nmod>4 and/CC:cc>9 trucks/NNS:conj>7 for/IN:case>12 the/DT:det>12 police/NN:nmod>9",
		"trucks conj boats",
	},
	{
		"likes with like phrases",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 boats/NNS:obj>2 for/IN:case>6 the/DT:det>6 navy/NN:nmod>3 and/CC:cc>8 police/NN:conj>6 in/IN:case>10 May/NNP:obl>2",
		"",
	},
	{
		"participle in a list",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 ,/,:punct>5 shells/NNS:conj>3 ,/,:punct>8 and/CC:cc>8 captured=capture/VBD:conj>2 tanks/NNS:obj>8 to/IN:case>11 Chad/NNP:obl>8",
		", punct sold; and cc tanks; captured amod tanks; tanks conj rifles; Chad obl sold",
	},
	{
		"participle in a list",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 and/CC:cc>5 shells/NNS:conj>3 ,/,:punct>8 and/CC:cc>8 captured=capture/VBD:conj>2 tanks/NNS:obj>8",
		"",
	},
	{
		"amount in a list",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 six/CD:nummod>4 jets/NNS:obj>2 ,/,:punct>7 40/CD:nummod>7 drones/NNS:obl>2 and/CC:cc>10 20/CD:nummod>10 shells/NNS:conj>7",
		"drones conj jets",
	},
	{
		"amount in a list",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 six/CD:nummod>4 jets/NNS:obj>2 ,/,:punct>8 after/IN:case>8 40/CD:nummod>8 talks/NNS:obl>2 and/CC:cc>10 votes/NNS:conj>8",
		"",
	},
	{
		"verb of a list",
		"Rifles/NNS:root>0 ,/,:punct>3 shells/NNS:conj>1 and/CC:cc>5 tanks/NNS:conj>1 were/VBD:aux:pass>7 sold=sell/VBN:conj>1 to/IN:case>9 Chad/NNP:obl>7",
		"Rifles nsubj:pass sold; sold root",
	},
	{
		"verb of a list",
		"Rifles/NNS:root>0 that/WDT:nsubj>3 jam/VBP:acl:relcl>1 and/CC:cc>6 were/VBD:aux:pass>6 sold=sell/VBN:conj>1 to/IN:case>8 Chad/NNP:obl>6",
		"",
	},
	{
		"like hung on the verb",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 not/RB:advmod>5 only/RB:advmod>5 rifles/NNS:obj>2 but/CC:cc>9 also/RB:advmod>9 old/JJ:amod>9 tanks/NNS:conj>2",
		"tanks conj rifles",
	},
	{
		"like hung on the verb",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 in/IN:case>5 May/NNP:obl>2 and/CC:cc>7 tanks/NNS:conj>2",
		"",
	},
	{
		"cargo of a carrier",
		"seizure/NN:root>0 by/IN:case>3 officers/NNS:nmod>1 of/IN:case>6 a/DT:det>6 dhow/NN:nmod>3 carrying=carry/VBG:acl>3 arms/NNS:obj>7",
		"carrying acl dhow",
	},
	{
		"cargo of a carrier",
		"They/PRP:nsubj>2 bombed=bomb/VBD:root>0 a/DT:det>4 dhow/NN:obj>2 carrying=carry/VBG:advcl>2 arms/NNS:obj>5",
		"carrying acl dhow",
	},
	{
		"carrier taken for a part of what describes it",
		"They/PRP:nsubj>2 seized=seize/VBD:root>0 a/DT:det>4 dhow/NN:compound>5 heading/NN:obj>2 for/IN:case>7 Oman/NNP:obl>5",
		"dhow obj seized; heading acl dhow",
	},
	{
		"carrier and its name",
		"They/PRP:nsubj>2 seized=seize/VBD:root>0 a/DT:det>5 dhow/NN:compound>5 cargo/NN:obj>2 for/IN:case>7 Oman/NNP:nmod>5",
		"",
	},
	{
		"gerund of a ban",
		"They/PRP:nsubj>2 want/VBP:root>0 laws/NNS:obj>2 barring=bar/VBG:acl>3 Chad/NNP:obj>4 from/IN:mark>7 selling=sell/VBG:acl>3 arms/NNS:obj>7",
		"selling advcl barring",
	},
	{
		"gerund behind another from",
		"Law/NN:root>0 hiding=hide/VBG:acl>1 Chad/NNP:obj>2 from/IN:mark>5 selling=sell/VBG:acl>1 arms/NNS:obj>5",
		"",
	},
	{
		"participles side by side",
		"They/PRP:nsubj>2 seized=seize/VBD:root>0 dhow/NN:obj>2 heading=head/VBG:acl>3 off/RP:advmod>4 and/CC:cc>7 carrying=carry/VBG:conj>2 arms/NNS:obj>7",
		"carrying conj heading",
	},
	{
		"time in its subject",
		"In/IN:case>3 the/DT:det>3 past/JJ:amod>4 Chad/NNP:nsubj>5 sold=sell/VBD:root>0 jets/NNS:obj>5",
		"past obl sold",
	},
	{
		"adjective of a subject",
		"The/DT:det>3 old/JJ:amod>3 Chad/NNP:nsubj>4 sold=sell/VBD:root>0 jets/NNS:obj>4",
		"",
	},
	{
		"first of a list of verbs",
		"In/IN:case>2 May/NNP:obl>6 Berg/NNP:nsubj>4 met=meet/VBD:advcl>6 ,/,:punct>6 gave=give/VBD:root>0 rifles/NNS:obj>6 and/CC:cc>9 paid=pay/VBD:conj>6 them/PRP:obj>9 ./.:punct>6",
		"May obl met; met root; gave conj met; . punct met",
	},
	{
		"verbs behind a clause",
		"When/WRB:mark>3 Berg/NNP:nsubj>3 came=come/VBD:advcl>5 ,/,:punct>5 gave=give/VBD:root>0 rifles/NNS:obj>5 and/CC:cc>8 paid=pay/VBD:conj>5 them/PRP:obj>8",
		"",
	},
	{
		"charge taken for an object",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 rifles/NNS:iobj>2 ,/,:punct>6 a/DT:det>6 charge/NN:obj>2 it/PRP:nsubj>8 denies=deny/VBZ:acl:relcl>6",
		"rifles obj sent; charge parataxis sent",
	},
	{
		"charge that is an object",
		"Oman/NNP:nsubj>2 made=make/VBD:root>0 a/DT:det>4 charge/NN:obj>2 it/PRP:nsubj>6 denies=deny/VBZ:acl:relcl>4",
		"",
	},
	{
		"charge before who denies it",
		"Officials/NNS:nsubj>2 accused=accuse/VBD:advcl>8 Cuba/NNP:obj>2 ,/,:punct>7 a/DT:det>7 claim/NN:compound>7 Havana/NNP:nsubj>8 denied=deny/VBD:root>0",
		"accused root; , punct claim; a det claim; claim appos Cuba; denied acl:relcl claim",
	},
	{
		"main verb before a clause of time",
		"Oman/NNP:compound>3 froze=freeze/VBD:amod>3 sales/NNS:nsubj>7 after/IN:case>6 a/DT:det>6 weekly/NN:nmod>3 revealed=reveal/VBD:root>0 them/PRP:obj>7",
		"Oman nsubj froze; froze root; sales obj froze; after mark revealed; weekly nsubj revealed; revealed advcl froze",
	},
	{
		"main verb before a phrase of time",
		"Oman/NNP:compound>3 frozen=freeze/VBD:amod>3 sales/NNS:nsubj>6 after/IN:case>5 May/NNP:nmod>3 rose=rise/VBD:root>0",
		"",
	},
	{
		"verb taken for a subject",
		"Law/NN:nsubj>2 bars=bar/VBZ:nsubj>3 states/NNS:root>0 from/IN:mark>5 selling=sell/VBG:advcl>3 arms/NNS:obj>5",
		"bars root; states obj bars; selling advcl bars",
	},
	{
		"goods of what is said of their taker",
		"They/PRP:nsubj>2 supply/VBP:root>0 men/NNS:obj>2 operating=operate/VBG:acl>3 there/RB:advmod>4 with/IN:case>7 arms/NNS:obl>4",
		"arms obl supply",
	},
	{
		"what fits the goods",
		"They/PRP:nsubj>2 supply/VBP:root>0 arms/NNS:obj>2 fitted=fit/VBN:acl>3 with/IN:case>6 scopes/NNS:obl>4",
		"",
	},
	{
		"cargo of a carrier",
		"officers/NNS:root>0 on/IN:case>4 a/DT:det>4 dhow/NN:nmod>1 carrying=carry/VBG:acl>1 arms/NNS:obj>5",
		"",
	},
	{
		"subject of a gerund",
		"Oman/NNP:nsubj>2 warned=warn/VBD:root>0 against/IN:case>4 Chad/NNP:obl>2 selling=sell/VBG:advcl>2 arms/NNS:obj>5",
		"against mark selling; Chad nsubj selling",
	},
	{
		"subject of a gerund",
		"Oman/NNP:nsubj>4 is=be/VBZ:cop>4 against/IN:case>4 Chad/NNP:root>0 selling=sell/VBG:acl>4 arms/NNS:obj>5",
		"Oman nsubj:outer selling; is cop selling; against mark selling; Chad nsubj selling; selling root",
	},
	{
		"subject of a gerund",
		"Oman/NNP:nsubj>2 opposes=oppose/VBZ:root>0 Chad/NNP:obj>2 selling=sell/VBG:advcl>2 arms/NNS:obj>4",
		"Chad nsubj selling; selling ccomp opposes",
	},
	{
		"subject of a gerund",
		"Oman/NNP:nsubj>2 fought=fight/VBD:root>0 in/IN:case>4 Chad/NNP:obl>2 selling=sell/VBG:advcl>2 arms/NNS:obj>5",
		"",
	},
	{
		"like hung on a place",
		"dealers/NNS:root>0 in/IN:case>3 Oran/NNP:nmod>1 and/CC:cc>6 a/DT:det>6 broker/NN:conj>3 in/IN:case>8 Lima/NNP:nmod>6",
		"broker conj dealers",
	},
	{
		"like hung on a place",
		"dealers/NNS:root>0 in/IN:case>3 Oran/NNP:nmod>1 and/CC:cc>5 Lima/NNP:conj>3",
		"",
	},
	{
		"phrase coordinate with the verb",
		"Chad/NNP:nsubj>2 sells=sell/VBZ:root>0 arms/NNS:obj>2 to/IN:case>5 Togo/NNP:obl>2 and/CC:cc>9 to/IN:case>9 a/DT:det>9 militia/NN:conj>2",
		"militia conj Togo",
	},
	{
		"pronoun that stresses the subject",
		"Chad/NNP:nsubj>2 had=have/VBD:root>0 itself/PRP:obj>2 sold=sell/VBN:xcomp>2 arms/NNS:obj>4",
		"Chad nsubj sold; had aux sold; itself obl:unmarked sold; sold root",
	},
	{
		"subject before the speaker",
		"Chad/NNP:vocative>4 ,/,:punct>1 he/PRP:nsubj>4 said=say/VBD:root>0 sold=sell/VBD:ccomp>4 arms/NNS:obj>5",
		"Chad nsubj sold; said parataxis sold; sold root",
	},
	{
		"subject before the speaker",
		"Minister/NNP:vocative>4 ,/,:punct>1 he/PRP:nsubj>4 said=say/VBD:root>0 Chad/NNP:nsubj>6 sold=sell/VBD:ccomp>4 arms/NNS:obj>6",
		"",
	},
	{
		"admitted for the first time that, with more behind it",
		"Oman/NNP:nsubj>2 admitted=admit/VBD:root>0 for/IN:case>6 the/DT:det>6 first/JJ:amod>6 time/NN:obl>2 that/WDT:obj>9 it/PRP:nsubj>9 sold=sell/VBD:acl:relcl>6 jets/NNS:obj>9 wars/NNS:nsubj>12 came=come/VBD:ccomp>2",
		"that mark sold; sold ccomp admitted",
	},
	{
		"torn compound",
		"Peru/NNP:nsubj>2 ordered=order/VBD:root>0 six/CD:nummod>4 rescue/NN:obj>2 vessels/NNS:obj>2",
		"six nummod vessels; rescue compound vessels",
	},
	{
		"second of two names in pieces",
		"Jan/NNP:nsubj>6 Berg/NNP:flat>1 and/CC:cc>4 Ana/NNP:conj>1 Dahl/NNP:flat>1 left=leave/VBD:root>0",
		"Dahl flat Ana",
	},
	{
		"perfect parted by adverbs",
		"They/PRP:nsubj:pass>3 are/VBP:aux:pass>3 said=say/VBN:root>0 to/TO:mark>5 have/VB:advcl>3 “/``:punct>7 openly/RB:advmod>5 ”/'':punct>7 sold=sell/VBD:advcl>3 jets/NNS:obj>9",
		"to mark sold; have aux sold; openly advmod sold; sold xcomp said",
	},
	{
		"what one openly has",
		"They/PRP:nsubj>2 have/VBP:root>0 openly/RB:advmod>2 sold=sell/VBN:advcl>2 jets/NNS:obj>2",
		"",
	},
	{
		"object in pieces",
		"Peru/NNP:nsubj>2 breached=breach/VBD:root>0 the/DT:det>4 arms/NNS:obj>2 embargo/VBP:obj>2",
		"the det embargo; arms compound embargo",
	},
	{
		"object behind the name of its maker",
		"Peru/NNP:nsubj>2 tested=test/VBD:root>0 two/CD:nummod>4 Velmar/NNP:obj>2 loitering/VBG:amod>6 munitions/NNS:obj>2",
		"two nummod munitions; Velmar compound munitions",
	},
	{
		"an object and what it is called",
		"Peru/NNP:nsubj>2 named=name/VBD:root>0 Oman/NNP:obj>2 supplier/NN:obj>2",
		"",
	},
	{
		"for whom it is built",
		"Peru/NNP:nsubj>2 built=build/VBD:root>0 Oman/NNP:obj>2 boats/NNS:obj>2",
		"",
	},
	{
		"an object and what it is done with",
		"Crews/NNS:nsubj>2 cut/VBD:root>0 wires/NNS:obj>2 two/CD:nummod>5 days/NNS:obj>2",
		"",
	},
	{
		"an object and what is done with it",
		"Crews/NNS:nsubj>2 spent=spend/VBD:root>0 the/DT:det>4 night/NN:obj>2 training/NN:obj>2",
		"",
	},
	{
		"torn name below a preposition",
		"It/PRP:nsubj:pass>3 was/VBD:aux:pass>3 dug/VBN:root>0 near/IN:case>5 Porto/NNP:obl>3 Novo/NNP:obj>5",
		"Novo flat Porto",
	},
	{
		"torn description",
		"The/DT:det>2 builder=builder/NN:nsubj>5 Arco/NNP:compound>4 Vela/NNP:nsubj>5 dug=dig/VBD:root>0 tunnels/NNS:obj>5",
		"builder compound Vela",
	},
	{
		"a thing before its owner",
		"The/DT:det>2 bunkers=bunker/NNS:nsubj>4 Oman/NNP:nsubj>4 built=build/VBD:root>0 leak/VBP:parataxis>4",
		"bunkers nsubj leak; built acl:relcl bunkers; leak root",
	},
	{
		"sum taken for the noun",
		"Mali/NNP:nsubj>2 signed=sign/VBD:root>0 a/DT:det>5 contract/NN:compound>5 worth/JJ:obj>2 nine/CD:compound>7 million/CD:nummod>8 euros/NNS:obj>5 with/IN:case>10 Oman/NNP:nmod>8",
		"a det contract; contract obj signed; worth acl contract; Oman obl signed",
	},
	{
		"sum taken for the noun, behind a preposition",
		"Mali/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 in/IN:case>9 a/DT:det>9 deal/NN:compound>7 worth/JJ:amod>9 nine/CD:nummod>9 euros/NNS:obl>2",
		"in case deal; a det deal; deal obl bought; worth acl deal; euros obj worth",
	},
	{
		"worth as a predicate",
		"Imports/NNS:nsubj>3 were/VBD:cop>3 worth/JJ:root>0 nine/CD:nummod>5 euros/NNS:obj>3",
		"",
	},
	{
		"verb taken for an auxiliary",
		"Oman/NNP:nsubj>4 long/RB:advmod>3 opposed=oppose/VBD:aux>4 sending/VBG:root>0 tents/NNS:obj>4",
		"Oman nsubj opposed; opposed root; sending xcomp opposed",
	},
	{
		"auxiliary of a gerund",
		"Oman/NNP:nsubj>3 kept=be/VBD:aux>3 sending/VBG:root>0 tents/NNS:obj>3",
		"",
	},
	{
		"reduced relative",
		"Oman/NNP:nsubj>2 delivered=deliver/VBD:root>0 the/DT:det>4 boats/NNS:obj>2 promised/VBN:ccomp>2 in/IN:case>7 2019/CD:obl>2",
		"promised acl boats; 2019 obl promised",
	},
	{
		"a causative",
		"Oman/NNP:nsubj>2 had=have/VBD:root>0 the/DT:det>4 boats/NNS:obj>2 repaired/VBN:ccomp>2 in/IN:case>7 2019/CD:obl>2",
		"",
	},
	{
		"seat of a party",
		"They/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 to/IN:case>5 traders/NNS:obl>2 in/IN:case>7 Oran/NNP:obl>2",
		"Oran nmod traders",
	},
	{
		"a month behind a party",
		"They/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 to/IN:case>5 traders/NNS:obl>2 in/IN:case>7 June/NNP:obl>2",
		"",
	},
	{
		"seat of a firm that built",
		"It/PRP:nsubj:pass>3 was/VBD:aux:pass>3 built/VBN:root>0 by/IN:case>6 a/DT:det>6 firm/NN:obl:agent>3 in/IN:case>8 Oran/NNP:obl>3",
		"Oran nmod firm",
	},
	{
		"place where people built",
		"It/PRP:nsubj:pass>3 was/VBD:aux:pass>3 built/VBN:root>0 by/IN:case>5 engineers/NNS:obl:agent>3 in/IN:case>7 Oran/NNP:obl>3",
		"",
	},
	{
		"relative clause on a seat",
		"They/PRP:nsubj>2 fined=fine/VBD:root>0 firms/NNS:obj>2 in/IN:case>5 Oran/NNP:obl>2 that/WDT:nsubj>7 sold=sell/VBD:acl:relcl>5 rifles/NNS:obj>7",
		"Oran nmod firms; sold acl:relcl firms",
	},
	{
		"relative clause on a name behind a comma",
		"They/PRP:nsubj>2 fined=fine/VBD:root>0 firms/NNS:obj>2 in/IN:case>5 Oran/NNP:obl>2 ,/,:punct>8 which/WDT:nsubj>8 grew=grow/VBD:acl:relcl>5",
		"",
	},
	{
		"agent behind a place of work",
		"They/PRP:nsubj:pass>3 were/VBD:aux:pass>3 trained/VBN:root>0 at/IN:case>6 the/DT:det>6 track/NN:obl>3 by/IN:case>8 officers/NNS:nmod>6 from/IN:case>10 Oran/NNP:nmod>6",
		"officers obl:agent trained; Oran nmod officers",
	},
	{
		"verb behind an aside",
		"Velmar/NNP:root>0 ,/,:punct>4 a/DT:det>4 firm/NN:appos>1 ,/,:punct>4 suspended/VBN:amod>7 supplies/NNS:appos>1 ./.:punct>1",
		"Velmar nsubj suspended; suspended root; supplies obj suspended; . punct suspended",
	},
	{
		"participle before a noun with an article",
		"Velmar/NNP:root>0 ,/,:punct>4 a/DT:det>4 firm/NN:appos>1 ,/,:punct>4 the/DT:det>8 stolen/VBN:amod>8 supplies/NNS:appos>1",
		"",
	},
	{
		"goods of a measure as a clause",
		"Chad/NNP:nsubj>2 buys=buy/VBZ:root>0 tonnes/NNS:obj>2 of/IN:case>5 cement/NN:acl>3 daily/RB:advmod>2",
		"cement nmod tonnes",
	},
	{
		"aboard before what is no object",
		"They/PRP:nsubj>2 shipped=ship/VBD:root>0 scopes/NNS:iobj>2 to/IN:case>5 Oran/NNP:obl>2 aboard/RB:advmod>8 two/CD:nummod>8 lorries/NNS:obj>2",
		"scopes obj shipped; aboard case lorries; lorries obl shipped",
	},
	{
		"head taken for a modifier",
		"They/PRP:nsubj:pass>3 were/VBD:aux:pass>3 flown/VBN:root>0 to/IN:case>5 guerrilla/NN:obl>3 forces/NNS:obj>5",
		"to case forces; guerrilla compound forces; forces obl flown",
	},
	{
		"recommendation",
		"To/TO:case>2 Chad/NNP:nmod>5 :/::punct>2 suspend/VB:compound>5 exports/NNS:root>0 of/IN:case>7 oil/NN:nmod>5",
		"Chad obl suspend; : punct suspend; suspend root; exports obj suspend",
	},
	{
		"recommendation",
		"To/TO:case>2 Chad/NNP:root>0 :/::punct>2 end/VB:appos>2 sales/NNS:obj>4",
		"Chad obl end; : punct end; end root",
	},
	{
		"helper and helped",
		"Mali/NNP:nsubj>2 helped=help/VBD:root>0 the/DT:det>4 army/NN:compound>5 test/VB:xcomp>2 a/DT:det>7 rocket/NN:obj>5",
		"army obj helped",
	},
	{
		"gerund taken for a clause",
		"The/DT:det>2 sale/NN:nsubj>8 of/IN:mark>4 training=train/VBG:acl>2 jets/NNS:obj>4 to/IN:case>7 Mali/NNP:obl>4 ended/VBD:root>0",
		"of case jets; training amod jets; jets nmod sale; Mali nmod sale",
	},
	{
		"an act that is no transfer",
		"The/DT:det>2 habit/NN:nsubj>6 of/IN:mark>4 selling=sell/VBG:acl>2 jets/NNS:obj>4 ended/VBD:root>0",
		"",
	},
	{
		"date before the subject",
		"In/IN:case>4 June/NNP:compound>4 customs/NN:compound>4 officers/NNS:nsubj>5 stopped/VBD:root>0 a/DT:det>7 dhow/NN:obj>5",
		"In case June; June obl stopped",
	},
	{
		"relative clause",
		"They/PRP:nsubj>2 seized/VBD:root>0 rifles=rifle/NNS:obj>2 that/IN:mark>6 Mali/NNP:nsubj>6 tried/VBD:acl>3 to/TO:mark>8 sell/VB:xcomp>6",
		"tried acl:relcl rifles",
	},
	{
		"a clause of contents",
		"They/PRP:nsubj>2 denied/VBD:root>0 reports=report/NNS:obj>2 that/IN:mark>6 Mali/NNP:nsubj>6 tried/VBD:acl>3 to/TO:mark>8 sell/VB:xcomp>6",
		"",
	},
	{
		"gapped clause, object and recipient",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 and/CC:cc>7 boats/NNS:conj>5 to/IN:case>9 Togo/NNP:obl>2",
		"boats conj sold; Togo orphan boats",
	},
	{
		"two gapped clauses",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 from/IN:case>5 Mali/NNP:obl>2 ,/,:punct>7 guns/NNS:conj>5 from/IN:case>9 Peru/NNP:nmod>7 and/CC:cc>11 boats/NNS:conj>9 from/IN:case>13 Togo/NNP:obl>2",
		"guns conj bought; Peru orphan guns; boats conj bought; Togo orphan boats",
	},
	{
		"gapped clause, added by a preposition",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 from/IN:case>5 Mali/NNP:obl>2 as/RB:cc>9 well/RB:fixed>6 as/IN:fixed>6 boats/NNS:obl>2 from/IN:case>11 Togo/NNP:nmod>9",
		"boats conj bought; Togo orphan boats",
	},
	{
		"gapped clause, with an adverb of time",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 from/IN:case>5 Mali/NNP:obl>2 and/CC:cc>8 later/RB:advmod>8 boats/NNS:conj>5 from/IN:case>10 Togo/NNP:nmod>8",
		"later advmod and; boats conj bought; Togo orphan boats",
	},
	{
		"what is added, a party",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 as/RB:cc>9 well/RB:fixed>6 as/IN:fixed>6 Togo/NNP:obl>2",
		"Togo conj Mali",
	},
	{
		"what is added, goods",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 as/RB:cc>9 well/RB:fixed>6 as/IN:fixed>6 boats/NNS:obl>2",
		"boats conj jets",
	},
	{
		"as well as it can",
		"Chad/NNP:nsubj>2 served=serve/VBD:root>0 Mali/NNP:obj>2 as/RB:advmod>5 well/RB:advmod>2 as/IN:mark>8 it/PRP:nsubj>8 could/MD:advcl>5",
		"",
	},
	{
		"gapped clause, numbers with a bound",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 at/IN:advmod>5 least/JJS:fixed>3 six/CD:nummod>6 jets/NNS:obj>2 to/IN:case>8 Mali/NNP:obl>2 and/CC:cc>11 about/IN:advmod>11 40/CD:conj>8 to/IN:case>13 Togo/NNP:nmod>11",
		"40 conj sold; Togo orphan 40",
	},
	{
		"gapped clause, sums",
		"Chad/NNP:nsubj>2 gave=give/VBD:root>0 $/$:obj>2 2/CD:nummod>3 to/IN:case>6 Mali/NNP:obl>2 and/CC:cc>8 $/$:conj>6 3/CD:nummod>8 to/IN:case>11 Togo/NNP:nmod>8",
		"$ conj gave; Togo orphan $",
	},
	{
		"gapped clause, subject and object",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 and/CC:cc>5 Niger/NNP:compound>7 six/CD:nummod>7 boats/NNS:conj>3",
		"Niger conj sold; boats orphan Niger",
	},
	{
		"gapped clause, two objects",
		"Chad/NNP:nsubj>2 gave=give/VBD:root>0 Mali/NNP:iobj>2 six/CD:nummod>5 jets/NNS:obj>2 and/CC:cc>9 Togo/NNP:compound>9 two/CD:nummod>9 boats/NNS:conj>5",
		"and cc Togo; Togo conj gave; boats orphan Togo",
	},
	{
		"gapped clause, one of those counted",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 one/CD:nummod>4 boat/NN:obj>2 to/IN:case>6 Mali/NNP:obl>2 and/CC:cc>9 the/DT:det>9 second/JJ:conj>6 to/IN:case>11 Togo/NNP:nmod>9",
		"second conj sold; Togo orphan second",
	},
	{
		"gapped clauses, a bare member at the end",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 jets/NNS:obj>2 from/IN:case>5 Mali/NNP:obl>2 ,/,:punct>7 guns/NNS:conj>5 from/IN:case>9 Peru/NNP:nmod>7 ,/,:punct>12 and/CC:cc>12 mines=mine/NNS:conj>5",
		"guns conj bought; Peru orphan guns; mines conj bought",
	},
	{
		"gapped clause, goods that come",
		"jets/NNS:nsubj>2 came=come/VBD:root>0 from/IN:case>4 Mali/NNP:obl>2 ,/,:punct>6 guns=gun/NNS:appos>4 from/IN:case>8 Peru/NNP:nmod>6",
		"guns conj came; Peru orphan guns",
	},
	{
		"a comment behind a comma",
		"Chad/NNP:nsubj>2 sent=send/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 ,/,:punct>8 a/DT:det>8 signal/NN:appos>5 to/IN:case>10 Peru/NNP:nmod>8",
		"",
	},
	{
		"list of participles",
		"men/NNS:nsubj>2 saw=see/VBD:root>0 jets/NNS:obj>2 made=make/VBN:acl>3 in/IN:case>6 Oman/NNP:obl>4 ,/,:punct>8 sold=sell/VBN:conj>2 to/IN:case>10 Chad/NNP:obl>8",
		"sold conj made",
	},
	{
		"gerund coordinate with an infinitive",
		"paper/NN:root>0 welcoming=welcome/VBG:acl>1 plans=plan/NNS:obj>2 to/TO:mark>5 send/VB:acl>3 jets/NNS:obj>5 and/CC:cc>8 calling=call/VBG:conj>5 for/IN:case>10 talks/NNS:obl>8",
		"calling conj welcoming",
	},
	{
		"occasion of an act",
		"Chad/NNP:nsubj>2 gave=give/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 at/IN:case>8 a/DT:det>8 ceremony/NN:nmod>5",
		"ceremony obl gave",
	},
	{
		"goal of a way",
		"jets/NNS:nsubj:pass>3 were/VBD:aux:pass>3 stopped=stop/VBN:root>0 on/IN:case>6 their/PRP$:nmod:poss>6 way/NN:obl>3 to/IN:case>8 Mali/NNP:obl>3",
		"Mali nmod way",
	},
	{
		"goal of the subject taken for a subject",
		"sale/NN:nsubj>6 of/IN:case>3 jets/NNS:nmod>1 to/IN:case>5 Mali/NNP:nsubj>6 drew=draw/VBD:root>0 protests/NNS:obj>6",
		"Mali nmod sale",
	},
	{
		"goal taken for the subject of an infinitive",
		"Chad/NNP:nsubj>2 sent=send/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:nsubj>7 to/TO:mark>7 help/VB:advcl>2 it/PRP:obj>7",
		"Mali obl sent",
	},
	{
		"agent taken for an apposition",
		"sale/NN:nsubj>7 by/IN:case>4 Velmar/NNP:compound>4 Group/NNP:appos>1 of/IN:case>6 jets/NNS:nmod>1 drew=draw/VBD:root>0 protests/NNS:obj>7",
		"Group nmod sale",
	},
	{
		"conjunction on a modifier",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 and/CC:cc>5 mortar/NN:compound>6 shells/NNS:conj>3",
		"and cc shells",
	},
	{
		"gapped clause, part and remaining part",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 two/CD:obj>2 of/IN:case>6 the/DT:det>6 jets=jet/NNS:nmod>3 to/IN:case>8 Mali/NNP:obl>2 and/CC:cc>12 the/DT:det>12 remaining/VBG:amod>12 four/CD:conj>8 to/IN:case>14 Togo/NNP:nmod>12",
		"four conj sold; Togo orphan four",
	},
	{
		"so much as",
		"Chad/NNP:nsubj>3 never/RB:advmod>3 sold=sell/VBD:root>0 rebels=rebel/NNS:obj>3 so/RB:advmod>6 much/RB:advmod>3 as/IN:case>9 a/DT:det>9 bullet/NN:obl>3",
		"rebels iobj sold; much advmod bullet; as advmod bullet; bullet obj sold",
	},
	{
		"so much as",
		"Chad/NNP:nsubj>3 never/RB:advmod>3 sold=sell/VBD:root>0 as/RB:advmod>5 much/RB:advmod>3 as/IN:case>7 Peru/NNP:obl>3",
		"",
	},
	{
		"two objects",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 the/DT:det>5 Sea/NN:obj>2 Lark/NNP:obj>2 to/IN:case>7 Togo/NNP:obl>2",
		"Sea compound Lark",
	},
	{
		"a second recipient is no clause",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 and/CC:cc>8 to/IN:case>8 Togo/NNP:conj>5",
		"",
	},
	{
		"an apposition is no clause",
		"Chad/NNP:nsubj>2 sent=send/VBD:root>0 troops/NNS:obj>2 to/IN:case>5 Mali/NNP:obl>2 ,/,:punct>8 a/DT:det>8 signal/NN:appos>2 to/IN:case>10 Togo/NNP:nmod>8",
		"",
	},
	{
		"preposition on a modifier",
		"Sales/NNS:nsubj>5 by/IN:case>3 Nordic/NNP:compound>4 Freight/NNP:nmod>1 rose/VBD:root>0",
		"by case Freight",
	},
	{
		"name that begins like an adjective",
		"It/PRP:nsubj:pass>3 was/VBD:aux:pass>3 dug/VBN:root>0 near/IN:case>5 Grim/JJ:obl>3 Sund/NNP:obj>5",
		"near case Sund; Grim compound Sund; Sund obl dug",
	},
	{
		"relative pronoun",
		"They/PRP:nsubj>2 seized/VBD:root>0 rifles=rifle/NNS:obj>2 that/WDT:nsubj>6 Mali/NNP:nsubj>6 tried/VBD:acl:relcl>3 to/TO:mark>8 sell/VB:xcomp>6",
		"that obj tried",
	},
	{
		"relative pronoun as subject",
		"They/PRP:nsubj>2 seized/VBD:root>0 rifles=rifle/NNS:obj>2 that/WDT:nsubj>5 jammed/VBD:acl:relcl>3",
		"",
	},
	{
		"description and name as obliques",
		"They/PRP:nsubj>2 bought/VBD:root>0 radars/NNS:obj>2 from/IN:case>6 the/DT:det>6 firm/NN:obl>2 Arco/NNP:compound>8 Vela/NNP:obl>2",
		"from case Vela; the det Vela; firm compound Vela",
	},
	{
		"a share of a thing",
		"Peru/NNP:nsubj>2 imports/VBZ:root>0 most/JJS:obj>2 of/IN:case>6 its/PRP$:nmod:poss>6 zinc/NN:obl>3",
		"zinc nmod most",
	},
	{
		"two objects, name and share",
		"He/PRP:nsubj>2 sold=sell/VBD:root>0 Oman/NNP:obj>2 six/CD:obl:unmarked>2 of/IN:case>7 the/DT:det>7 jets/NNS:nmod>4",
		"Oman iobj sold; six obj sold",
	},
	{
		"fighting vehicle",
		"Mali/NNP:nsubj>2 bought/VBD:root>0 infantry/NN:obj>2 fighting/VBG:acl>3 vehicles=vehicle/NNS:obj>4",
		"infantry compound vehicles; fighting compound vehicles; vehicles obj bought",
	},
	{
		"two objects that a conjunction joins",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 Mali/NNP:iobj>2 ten/CD:nummod>5 tanks/NNS:obj>2 and/CC:cc>7 shells/NNS:obj>2",
		"shells conj tanks",
	},
	{
		"date without preposition before the subject",
		"Last/JJ:amod>2 week/NN:compound>3 police/NN:nsubj>4 seized/VBD:root>0 a/DT:det>6 dhow/NN:obj>4",
		"week obl:unmarked seized",
	},
	{
		"apposition taken for a conjunct",
		"They/PRP:nsubj>2 left/VBD:root>0 Vela/NNP:obj>2 ,/,:punct>7 a/DT:det>7 Swiss/JJ:amod>7 firm/NN:conj>3 ,/,:punct>10 and/CC:cc>10 returned/VBD:conj>2",
		"firm appos Vela",
	},
	{
		"a list of names and firms",
		"They/PRP:nsubj>2 left/VBD:root>0 Vela/NNP:obj>2 ,/,:punct>6 a/DT:det>6 firm/NN:conj>3 ,/,:punct>9 and/CC:cc>9 Arco/NNP:conj>3",
		"",
	},
	{
		"two objects, name and number",
		"Rome/NNP:nsubj>2 sold=sell/VBD:root>0 Qatar/NNP:compound>6 24/CD:flat>3 naval/JJ:amod>6 helicopters/NNS:obj>2",
		"Qatar iobj sold; 24 nummod helicopters",
	},
	{
		"two objects, noun and money",
		"Judges/NNS:nsubj>2 fined=fine/VBD:root>0 the/DT:det>7 carrier/NN:compound>7 nine/CD:compound>6 million/CD:nummod>7 francs/NNS:obj>2",
		"the det carrier; carrier iobj fined",
	},
	{
		"two objects, both attached",
		"Rome/NNP:nsubj>2 gave=give/VBD:root>0 Malta/NNP:obj>2 two/CD:flat>3 boats/NNS:obj>2",
		"Malta iobj gave; two nummod boats",
	},
	{
		"two objects, model behind the name",
		"They/PRP:nsubj>2 sold=sell/VBD:root>0 Malta/NNP:obj>2 C-27/NNP:flat>3 transport/NN:compound>6 planes/NNS:obj>2",
		"Malta iobj sold; C-27 compound planes",
	},
	{
		"coordinate subject",
		"Guns/NNS:nsubj:pass>8 from/IN:case>3 Malta/NNP:nmod>1 and/CC:cc>8 the/DT:det>6 UAE/NNP:nsubj:pass>8 were/VBD:aux:pass>8 found/VBN:root>0",
		"and cc UAE; UAE conj Malta",
	},
	{
		"coordinate subject with its conjunction",
		"Guns/NNS:nsubj:pass>7 from/IN:case>3 Malta/NNP:nmod>1 and/CC:cc>5 Chad/NNP:nsubj:pass>7 were/VBD:aux:pass>7 found/VBN:root>0",
		"Chad conj Malta",
	},
	{
		"dependent of an auxiliary",
		"Guns/NNS:nsubj:pass>2 were/VBD:aux:pass>3 found/VBN:root>0",
		"Guns nsubj:pass found",
	},
	{
		"clause below an auxiliary",
		"Guns/NNS:nsubj>2 might/MD:aux>5 ,/,:punct>4 pressed=press/VBN:advcl>2 vanish/VB:root>0",
		"Guns nsubj vanish; pressed advcl vanish",
	},
	{
		"torn name",
		"Halden/NNP:advcl>4 Norvik/NNP:nsubj:pass>4 was/VBD:aux:pass>4 hired/VBN:root>0",
		"Halden compound Norvik",
	},
	{
		"a day before the subject",
		"Tuesday/NNP:obl:unmarked>3 Norvik/NNP:nsubj>3 said/VBD:root>0",
		"",
	},
	{
		"verb below its subject",
		"A/DT:det>2 ship/NN:root>0 carrying/VBG:acl>2 crates/NNS:obj>3 of/IN:case>6 guns/NNS:nmod>4 sank/VBD:acl>4 ./.:punct>2",
		"ship nsubj sank; sank root",
	},
	{
		"verb below its subject",
		"Copper/NNP:nsubj>2 exports=export/NNS:root>0 from/IN:case>4 Mali/NNP:nmod>2 to/IN:case>6 Chad/NNP:obl>2 stopped=stop/VBD:advcl>2 in/IN:case>9 May/NNP:obl>7 ./.:punct>2",
		"Copper compound exports; exports nsubj stopped; Chad nmod exports; stopped root; . punct stopped",
	},
	{
		"verb below its subject",
		"Exports=export/NNS:nsubj>7 that/WDT:nsubj>3 rose=rise/VBD:acl:relcl>1 in/IN:case>5 May/NNP:obl>3 have/VBP:aux>7 stopped=stop/VBN:root>0 ./.:punct>7",
		"",
	},
	{
		"goal of a transfer",
		"Malta/NNP:nsubj>2 stopped=stop/VBD:root>0 exports=export/NNS:obj>2 to/IN:case>5 Chad/NNP:obl>2",
		"Chad nmod exports",
	},
	{
		"one object with a name before it",
		"Rome/NNP:nsubj>2 sold=sell/VBD:root>0 Leopard/NNP:compound>4 tanks/NNS:obj>2",
		"",
	},
	{
		"clause of telling",
		"She/PRP:nsubj>2 told=tell/VBD:root>0 senators/NNS:obj>2 that/IN:mark>7 guns/NNS:nsubj:pass>7 were/VBD:aux:pass>7 sold/VBN:acl:relcl>3",
		"senators iobj told; sold ccomp told",
	},
	{
		"clause behind the day",
		"She/PRP:nsubj>2 said=say/VBD:root>0 on/IN:case>4 Friday/NNP:obl>2 that/IN:mark>7 guns/NNS:nsubj>7 arrived/VBD:acl>4",
		"arrived ccomp said",
	},
	{
		"a claim has a content",
		"She/PRP:nsubj>2 denied=deny/VBD:root>0 claims=claim/NNS:obj>2 that/IN:mark>6 guns/NNS:nsubj>6 arrived/VBD:acl>3",
		"",
	},
	{
		"finite conjunct",
		"He/PRP:nsubj>2 denied/VBD:root>0 selling/VBG:xcomp>2 fuel/NN:obj>3 and/CC:cc>6 blamed/VBD:conj>3 rivals/NNS:obj>6",
		"blamed conj denied",
	},
	{
		"verb over a name",
		"Chad/NNP:compound>2 accounts=account/VBZ:root>0 for/IN:case>4 half/NN:nmod>2",
		"Chad nsubj accounts; half obl accounts",
	},
	{
		"goods of a measure",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 most/JJS:obj>2 of/IN:case>6 its/PRP$:nmod:poss>6 ore/NN:obl>3",
		"ore nmod most",
	},
	{
		"two objects: the make of what is sent",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 Velmar/NNP:iobj>2 jets=jet/NNS:obj>2 to/TO:case>6 Chad/NNP:obl>2",
		"Velmar compound jets",
	},
	{
		"no make: who is sent jets",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 Velmar/NNP:iobj>2 the/DT:det>5 keys=key/NNS:obj>2 to/TO:case>7 Chad/NNP:obl>2",
		"",
	},
	{
		"relative clause of a seat",
		"talks=talk/NNS:root>0 with/IN:case>4 a/DT:det>4 firm/NN:nmod>1 in/IN:case>6 Oran/NNP:nmod>4 ,/,:punct>9 which/WDT:nsubj>9 sold=sell/VBD:acl:relcl>6 jets=jet/NNS:obj>9",
		"sold acl:relcl firm",
	},
	{
		"coordinate relative clauses",
		"held=hold/VBD:root>0 chips=chip/NNS:obj>1 that/WDT:obj>5 Oman/NNP:nsubj>5 sold=sell/VBD:acl:relcl>2 to/IN:case>8 a/DT:det>8 dealer/NN:obl>5 and/CC:cc>13 that/IN:mark>13 the/DT:det>12 dealer/NN:nsubj>13 sent=send/VBD:acl:relcl>8 to/IN:case>15 Chad/NNP:obl>13",
		"that obj sent; sent conj sold",
	},
	{
		"no coordinate relative clauses",
		"said=say/VBD:root>0 it/PRP:nsubj>3 sold=sell/VBD:ccomp>1 chips=chip/NNS:obj>3 and/CC:cc>8 that/IN:mark>8 Oman/NNP:nsubj>8 sent=send/VBD:conj>3 jets=jet/NNS:obj>8",
		"",
	},
	{
		"relative clause behind a place",
		"the/DT:det>2 reactor/NN:root>0 at/IN:case>4 Kano/NNP:nmod>2 ,/,:punct>6 south/RB:advmod>2 of/IN:case>8 Oran/NNP:obl>6 ,/,:punct>12 which/WDT:obj>12 Chad/NNP:nsubj>12 built=build/VBD:acl:relcl>8 for/IN:case>14 Mali/NNP:obl>12",
		"south parataxis reactor; built acl:relcl reactor",
	},
	{
		"relative clause behind a description",
		"named=name/VBD:root>0 Velmar/NNP:obj>1 ,/,:punct>5 a/DT:det>5 firm/NN:appos>2 with/IN:case>8 no/DT:det>8 staff/NN:nmod>5 ,/,:punct>11 which/WDT:nsubj>11 sold=sell/VBD:acl:relcl>8 jets=jet/NNS:obj>11",
		"sold acl:relcl firm",
	},
	{
		"no relative clause behind a description",
		"saw=see/VBD:root>0 firms=firm/NNS:obj>1 with/IN:case>4 staff/NN:nmod>2 ,/,:punct>7 which/WDT:nsubj>7 sold=sell/VBD:acl:relcl>4 jets=jet/NNS:obj>7",
		"",
	},
	{
		"gun of which",
		"showed=show/VBD:root>0 a/DT:det>3 tank/NN:obj>1 ,/,:punct>6 the/DT:det>6 gun/NN:appos>3 of/IN:case>8 which/WDT:nmod>6 was=be/VBD:aux:pass>10 built=build/VBN:acl:relcl>6 by/IN:case>12 Velmar/NNP:obl:agent>10",
		"gun nsubj:pass built; built acl:relcl tank",
	},
	{
		"phrase joined to a phrase",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 jets=jet/NNS:obj>2 to/IN:case>5 shops=shop/NNS:obl>2 until/IN:case>7 May/NNP:obl>2 and/CC:cc>11 to/IN:case>11 a/DT:det>11 dealer/NN:conj>2",
		"dealer conj shops",
	},
	{
		"charged with",
		"charged=charge/VBD:root>0 two/CD:nummod>3 men=man/NNS:obj>1 and/CC:cc>6 a/DT:det>6 pilot/NN:conj>3 living=live/VBG:acl>6 in/IN:case>9 Oran/NNP:obl>7 with/IN:mark>11 selling=sell/VBG:advcl>7 jets=jet/NNS:obj>11",
		"selling advcl charged",
	},
	{
		"no relative clause of a seat",
		"talks=talk/NNS:root>0 with/IN:case>4 a/DT:det>4 firm/NN:nmod>1 of/IN:case>6 Oran/NNP:nmod>4 ,/,:punct>9 which/WDT:nsubj>9 sold=sell/VBD:acl:relcl>6 jets=jet/NNS:obj>9",
		"",
	},
	{
		"objects side by side",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 the/DT:det>6 rebels=rebel/NNS:compound>6 X16/NN:compound>6 jets=jet/NNS:obj>2",
		"the det rebels; rebels iobj gave",
	},
	{
		"objects side by side",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 a/DT:det>4 firm/NN:obj>2 in/IN:case>6 Mali/NNP:obl>2 two/CD:nummod>8 loads=load/NNS:obl>2 of/IN:case>10 ore/NN:nmod>8",
		"firm iobj sent; Mali nmod firm; loads obj sent",
	},
	{
		"objects side by side",
		"Oman/NNP:nsubj>2 gave=give/VBD:root>0 the/DT:det>4 rebels=rebel/NNS:obj>2 all/DT:nmod:unmarked>4 of/IN:case>8 its/PRP$:nmod:poss>8 ore/NN:nmod>5",
		"rebels iobj gave; all obj gave",
	},
	{
		"objects side by side",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 its/PRP$:nmod:poss>5 neighbour/NN:compound>5 half/NN:obj>2 of/IN:case>8 its/PRP$:nmod:poss>8 ore/NN:nmod>5",
		"its nmod:poss neighbour; neighbour iobj sold",
	},
	{
		"no objects side by side: a contact clause",
		"Oman/NNP:nsubj>2 sold=sell/VBD:root>0 the/DT:det>4 jets=jet/NNS:obj>2 the/DT:det>6 army/NN:nsubj>7 had=have/VBD:acl:relcl>4",
		"",
	},
	{
		"relative clause without a pronoun",
		"Police/NNS:nsubj>2 seized=seize/VBD:root>0 the/DT:det>4 guns=gun/NNS:iobj>2 a/DT:det>6 firm/NN:obj>2 in/IN:case>8 Oran/NNP:nmod>6 supplied=supply/VBD:acl>6 to/TO:case>11 Chad/NNP:obl>9",
		"guns obj seized; firm nsubj supplied; supplied acl:relcl guns",
	},
	{
		"relative clause without a pronoun",
		"The/DT:det>2 tents=tent/NNS:nsubj>5 a/DT:det>4 dealer/NN:nsubj>5 sent=send/VBD:root>0 to/TO:case>7 Peru/NNP:nsubj>9 were=be/VBD:cop>9 old/JJ:obj>5",
		"tents nsubj old; sent acl:relcl tents; Peru obl sent; old root",
	},
	{
		"relative clause without a pronoun, progressive",
		"The/DT:det>5 weapons=weapon/NNS:compound>3 Chad/NNP:nsubj>5 is=be/VBZ:aux>5 sending=send/VBG:ccomp>8 to/TO:case>7 Mali/NNP:obl>5 include=include/VBP:root>0 shells=shell/NNS:obj>8",
		"The det weapons; weapons nsubj include; sending acl:relcl weapons",
	},
	{
		"speaker with a participle or adjective",
		"Chad/NNP:nsubj>3 has=have/VBZ:aux>3 bought=buy/VBN:root>0 jets/NNS:obj>3 ,/,:punct>8 two/CD:nummod>7 people/NNS:nsubj>8 briefed=brief/VBN:ccomp>9 said=say/VBD:parataxis>3",
		", punct people; people nsubj said; briefed acl people",
	},
	{
		"no speaker described: what is said",
		"Two/CD:nummod>2 people/NNS:nsubj:pass>4 were=be/VBD:aux:pass>4 briefed=brief/VBN:ccomp>6 Chad/NNP:nsubj>6 said=say/VBD:root>0",
		"",
	},
	{
		"no relative clause: what somebody says",
		"Police/NNS:nsubj>2 told=tell/VBD:root>0 the/DT:det>4 men=man/NNS:iobj>2 a/DT:det>6 firm/NN:nsubj>7 sold=sell/VBD:ccomp>2 to/TO:case>9 Chad/NNP:obl>7",
		"",
	},
	{
		"clause of time taken for a phrase",
		"Talks/NNS:nsubj>2 failed=fail/VBD:root>0 after/IN:case>5 a/DT:det>5 firm/NN:obl>2 in/IN:case>7 Oran/NNP:nmod>5 sold=sell/VBD:advcl>2 jets/NNS:obj>8",
		"after mark sold; firm nsubj sold",
	},
	{
		"clause of time taken for a phrase",
		"Talks/NNS:nsubj>6 failed=fail/VBN:acl>1 after/IN:case>5 a/DT:det>5 firm/NN:obl>2 sold=sell/VBD:root>0 jets/NNS:obj>6",
		"Talks nsubj failed; failed root; after mark sold; firm nsubj sold; sold advcl failed",
	},
	{
		"participle without another verb",
		"Velmar/NNP:root>0 ,/,:punct>5 an/DT:det>5 old/JJ:amod>5 ally/NN:appos>1 ,/,:punct>7 armed=arm/VBN:acl>5 Chad/NNP:obj>7 ./.:punct>1",
		"Velmar nsubj armed; armed root; . punct armed",
	},
	{
		"no participle without another verb: it is given",
		"Velmar/NNP:root>0 ,/,:punct>5 an/DT:det>5 old/JJ:amod>5 ally/NN:appos>1 ,/,:punct>7 given=give/VBN:acl>5 jets/NNS:obj>7 ./.:punct>1",
		"",
	},
	{
		"phrase taken for an infinitive",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 tents=tent/NNS:obj>2 to/TO:case>5 Chad/NNP:advcl>2",
		"Chad obl sent",
	},
	{
		"party before a time",
		"Oman/NNP:nsubj>2 sent=send/VBD:root>0 tents=tent/NNS:obj>2 to/TO:case>7 Peru/NNP:nmod>7 last/JJ:amod>7 year/NN:obl:unmarked>2",
		"to case Peru; Peru obl sent",
	},
	{
		"phrase on an agent",
		"jets/NNS:nsubj:pass>3 were=be/VBD:aux:pass>3 sold=sell/VBN:root>0 by/IN:case>6 a/DT:det>6 dealer/NN:obl:agent>3 in/IN:case>8 Oran/NNP:nmod>6 to/TO:case>11 the/DT:det>11 army/NN:nmod>8",
		"army obl sold",
	},
	{
		"verb over a name",
		"Chad/NNP:compound>2 arms=arm/VBZ:nsubj>3 Mali/NNP:root>0 with/IN:case>5 guns/NNS:obl>3 ./.:punct>3",
		"Chad nsubj arms; arms root; Mali obj arms; guns obl arms; . punct arms",
	},
	{
		"verb over a name",
		"Chad/NNP:compound>2 sanctions=sanction/VBZ:root>0 four/CD:nummod>4 firms/NNS:appos>2",
		"Chad nsubj sanctions; firms obj sanctions",
	},
	{
		"subject on an adverb",
		"They/PRP:nsubj>3 are=be/VBP:cop>3 likely/RB:advmod>4 sending/VBG:root>0 guns/NNS:obj>4",
		"They nsubj sending; are aux sending",
	},
	{
		"preposition on a noun before its head",
		"Their/PRP$:nmod:poss>2 role/NN:root>0 in/IN:case>4 arms/NNS:compound>5 sales/NNS:nmod>2",
		"in case sales",
	},
	{
		"what a participle tells",
		"She/PRP:nsubj>2 denied/VBD:root>0 a/DT:det>4 report/NN:obj>2 claiming=claim/VBG:acl>4 guns/NNS:obj>5 were/VBD:aux:pass>8 found/VBN:ccomp>2",
		"guns nsubj:pass found; found ccomp claiming",
	},
	{
		"participle with an object",
		"She/PRP:nsubj>2 denied/VBD:root>0 a/DT:det>4 man/NN:obj>2 claiming=claim/VBG:acl>4 guns/NNS:obj>5 entry/NN:obj>2",
		"",
	},
	{
		"bare infinitive of help",
		"Chad/NNP:nsubj>2 helped=help/VBD:root>0 fuel/VB:nmod:poss>6 Mali/NNP:nmod:poss>6 's/POS:case>4 war/NN:obj>2",
		"fuel xcomp helped; war obj fuel",
	},
	{
		"works on an agent",
		"Guns/NNS:nsubj:pass>2 bought=buy/VBN:root>0 by/IN:case>5 a/DT:det>5 maker/NN:obl:agent>2 from/IN:case>8 a/DT:det>8 works/NN:nmod>5",
		"works obl bought",
	},
	{
		"phrase behind a relative clause",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 guns/NNS:obj>2 ,/,:punct>7 which/WDT:nsubj:pass>7 were/VBD:aux:pass>7 lost/VBN:acl:relcl>3 ,/,:punct>10 from/IN:case>10 Malta/NNP:obl>7",
		"Malta obl bought",
	},
	{
		"phrase of a relative clause",
		"Chad/NNP:nsubj>2 bought=buy/VBD:root>0 guns/NNS:obj>2 that/WDT:nsubj>5 came/VBD:acl:relcl>3 from/IN:case>7 Malta/NNP:obl>5",
		"",
	},
	{
		"phrase on an agent",
		"Guns/NNS:root>0 sent=send/VBN:acl>1 by/IN:case>4 Malta/NNP:obl:agent>2 and/CC:cc>6 firms/NNS:conj>4 to/IN:case>8 rebels/NNS:nmod>6",
		"rebels obl sent",
	},
	{
		"phrase on a relational agent",
		"Guns/NNS:root>0 sent=send/VBN:acl>1 by/IN:case>5 the/DT:det>5 envoy/NN:obl:agent>2 to/IN:case>7 Chad/NNP:nmod>5",
		"",
	},
	{
		"relative clause of goods in bulk",
		"Fuel=fuel/NN:root>0 that/IN:mark>4 Malta/NNP:nsubj>4 sent=send/VBD:acl>1 to/IN:case>6 Chad/NNP:obl>4",
		"sent acl:relcl Fuel",
	},
	{
		"gerund of the part of somebody",
		"He/PRP:nsubj>2 praised/VBD:root>0 the/DT:det>4 role/NN:obj>2 of/IN:case>6 Chad/NNP:nmod>4 in/IN:mark>8 selling/VBG:advcl>2 guns/NNS:obj>8",
		"selling acl role",
	},
	{
		"gerund with a subject",
		"Reports=report/NNS:nsubj>7 of/IN:case>3 Chad/NNP:nmod>1 selling/VBG:acl>1 rifles/NNS:obj>4 were/VBD:cop>7 false/JJ:root>0",
		"of mark selling; Chad nsubj selling",
	},
	{
		"gerund with a subject, hung on the verb",
		"She/PRP:nsubj>2 saw/VBD:root>0 proof/NN:obj>2 of/IN:case>5 Chad/NNP:nmod>3 selling/VBG:advcl>2 rifles/NNS:obj>6",
		"of mark selling; Chad nsubj selling; selling acl proof",
	},
	{
		"participle behind a noun of no tidings",
		"She/PRP:nsubj>2 saw/VBD:root>0 maps/NNS:obj>2 of/IN:case>5 Chad/NNP:nmod>3 showing/VBG:acl>3 rivers/NNS:obj>6",
		"",
	},
	{
		"gerund of somebody's part",
		"It/PRP:nsubj>2 showed/VBD:root>0 Chad/NNP:nmod:poss>5 's/POS:case>3 role/NN:obj>2 in/IN:mark>7 selling/VBG:advcl>2 rifles/NNS:obj>7",
		"selling acl role",
	},
	{
		"gerunds in a row",
		"He/PRP:nsubj>2 denied/VBD:root>0 selling/VBG:xcomp>2 fuel/NN:obj>3 and/CC:cc>6 buying/VBG:conj>3 oil/NN:obj>6",
		"",
	},
	{
		"verbless root",
		"Chad/NNP:nmod:poss>3 's/POS:case>1 Norvik/NNP:root>0 ,/,:punct>6 which/WDT:nsubj>6 builds/VBZ:acl:relcl>3 boats/NNS:obj>6 ,/,:punct>6 won/VBD:parataxis>3 a/DT:det>11 tender/NN:obj>9 ./.:punct>3",
		"Norvik nsubj won; won root; . punct won",
	},
	{
		"past tense behind its subject",
		"exports/NNS:root>0 of/IN:case>3 wine/NN:nmod>1 rose=rise/VBD:amod>3 to/IN:case>6 tonnes/NNS:nmod>3 ./.:punct>1",
		"exports nsubj rose; rose root; . punct rose",
	},
	{
		"past tense behind its subject",
		"exports/NNS:nsubj>8 of/IN:case>3 wine/NN:nmod>1 rose=rise/VBD:amod>3 again/RB:advmod>4 ,/,:punct>8 officials/NNS:nsubj>8 said=say/VBD:root>0",
		"exports nsubj rose; rose ccomp said",
	},
	{
		"verbless root, past tense taken for a participle",
		"Norvik/NNP:root>0 ,/,:punct>4 a/DT:det>4 yard/NN:appos>1 ,/,:punct>4 exported=export/VBN:acl>1 boats/NNS:obj>6",
		"Norvik nsubj exported; exported root",
	},
	{
		"a noun phrase by itself",
		"Norvik/NNP:root>0 ,/,:punct>4 a/DT:det>4 yard/NN:appos>1 ,/,:punct>4 founded=found/VBN:acl>1 in/IN:case>8 May/NNP:obl>6",
		"",
	},
	{
		"what a subject is, as a second subject",
		"Velmar/NNP:nsubj>6 ,/,:punct>4 a/DT:det>4 shipyard/NN:nsubj>6 ,/,:punct>4 sold=sell/VBD:root>0 pumps/NNS:obj>6",
		"shipyard appos Velmar",
	},
	{
		"chief of a body, as a second subject",
		"Jan/NNP:nsubj>8 Berg/NNP:flat>1 ,/,:punct>8 Velmar/NNP:nmod:poss>7 's/POS:case>4 chief/JJ:amod>7 executive/NN:nsubj>8 said=say/VBD:root>0",
		"executive appos Jan",
	},
	{
		"two subjects of a list",
		"Velmar/NNP:nsubj>5 ,/,:punct>4 the/DT:det>4 navy/NN:nsubj>5 sold=sell/VBD:root>0 pumps/NNS:obj>5",
		"",
	},
	{
		"verbless root, with nothing between",
		"Velmar/NNP:root>0 then/RB:advmod>3 sold=sell/VBD:parataxis>1 pumps/NNS:obj>3 ./.:punct>1",
		"Velmar nsubj sold; sold root; . punct sold",
	},
	{
		"a title and what follows it",
		"Pumps/NNS:root>0 sold=sell/VBD:acl>1 in/IN:case>4 Oman/NNP:obl>2",
		"",
	},
	{
		"verb of a sentence taken for a modifier",
		"The/DT:det>6 statement/NN:compound>6 also/RB:advmod>4 detailed=detail/VBD:amod>6 two/CD:nummod>6 exports/NNS:root>0 ./.:punct>6",
		"The det statement; statement nsubj detailed; detailed root; exports obj detailed; . punct detailed",
	},
	{
		"verb taken for a modifier",
		"Oman/NNP:nsubj>4 bought/VBD:amod>4 radar/NN:compound>4 masts/NNS:root>0 ./.:punct>4",
		"Oman nsubj bought; bought root; masts obj bought; . punct bought",
	},
	{
		"perfect taken for possession",
		"Oman/NNP:nsubj>2 has=have/VBZ:root>0 bought/VBN:amod>5 radar/NN:compound>5 masts/NNS:obj>2 ./.:punct>2",
		"Oman nsubj bought; has aux bought; bought root; masts obj bought; . punct bought",
	},
	{
		"perfect taken for possession",
		"rings/NNS:nsubj>2 had=have/VBD:root>0 trafficked/VBN:compound>4 women/NNS:obj>2",
		"rings nsubj trafficked; had aux trafficked; trafficked root; women obj trafficked",
	},
	{
		"bare infinitive of help",
		"They/PRP:nsubj>2 helped=help/VBD:root>0 firms/NNS:obj>2 acquire/VBP:acl>3 chips/NNS:obj>4",
		"acquire xcomp helped",
	},
	{
		"gerund of a charge behind the court",
		"He/PRP:nsubj:pass>3 was=be/VBD:aux:pass>3 accused=accuse/VBN:root>0 by/IN:case>5 judges/NNS:obl:agent>3 in/IN:case>7 Oran/NNP:obl>3 of/IN:mark>9 selling=sell/VBG:acl>7 rifles/NNS:obj>9",
		"selling advcl accused",
	},
	{
		"gerund of a place in the active voice",
		"He/PRP:nsubj>2 accused=accuse/VBD:root>0 men/NNS:obj>2 in/IN:case>5 hopes=hope/NNS:obl>2 of/IN:mark>7 selling=sell/VBG:acl>5 rifles/NNS:obj>7",
		"",
	},
	{
		"source behind a manner",
		"Togo/NNP:nsubj>2 received=receive/VBD:root>0 trucks/NNS:obj>2 in/IN:case>6 great/JJ:amod>6 numbers=number/NNS:obl>2 from/IN:case>8 Peru/NNP:nmod>6",
		"Peru obl received",
	},
	{
		"content behind what commas set off",
		"She/PRP:nsubj>2 said=say/VBD:root>0 ,/,:punct>4 based=base/VBN:advcl>2 on/IN:case>6 talks=talk/NNS:obl>2 with/IN:case>8 men=man/NNS:nmod>6 ,/,:punct>12 that/IN:mark>12 guns=gun/NNS:nsubj>12 came=come/VBD:acl>8",
		"came ccomp said",
	},
	{
		"what a chief had said",
		"She/PRP:nsubj>2 told=tell/VBD:root>0 reporters=reporter/NNS:iobj>2 that/WDT:obj>7 his/PRP$:nmod:poss>6 chief/NN:nsubj>7 said=say/VBD:acl:relcl>3 guns=gun/NNS:nsubj>9 came=come/VBD:ccomp>7",
		"that mark said; said ccomp told",
	},
	{
		"being shipped",
		"They/PRP:nsubj>2 hid=hide/VBD:root>0 origins=origin/NNS:obl>2 of/IN:case>5 guns=gun/NNS:nmod>3 being=be/VBG:aux:pass>7 shipped=ship/VBN:ccomp>2 by/IN:case>9 Oman/NNP:obl:agent>7",
		"shipped acl guns",
	},
	{
		"seen being shipped",
		"They/PRP:nsubj>2 saw=see/VBD:root>0 guns=gun/NNS:obj>2 being=be/VBG:aux:pass>5 shipped=ship/VBN:ccomp>2 by/IN:case>7 Oman/NNP:obl:agent>5",
		"",
	},
	{
		"passive of a question",
		"Were=be/VBD:aux>3 jets=jet/NNS:nsubj>3 sold=sell/VBD:root>0 to/IN:case>5 Chad/NNP:obl>3",
		"Were aux:pass sold; jets nsubj:pass sold",
	},
	{
		"question about an object",
		"Had=have/VBD:aux>3 Oman/NNP:nsubj>3 sold=sell/VBN:root>0 jets=jet/NNS:obj>3",
		"",
	},
	{
		"relative clause of a cleft",
		"It=it/PRP:nsubj>3 was=be/VBD:cop>3 Chad/NNP:root>0 ,/,:punct>7 and/CC:cc>7 not/RB:advmod>7 Oman/NNP:conj>3 that/WDT:nsubj>9 sold=sell/VBD:acl:relcl>7 jets=jet/NNS:obj>9",
		"sold acl:relcl Chad",
	},
	{
		"relative clause of a conjunct",
		"It=it/PRP:nsubj>3 was=be/VBD:cop>3 Chad/NNP:root>0 ,/,:punct>6 and/CC:cc>6 Oman/NNP:conj>3 that/WDT:nsubj>8 sold=sell/VBD:acl:relcl>6 jets=jet/NNS:obj>8",
		"",
	},
	{
		"name behind an auxiliary",
		"Never/RB:advmod>4 will/MD:aux>4 Chad/NNP:compound>4 sell/VB:root>0 jets=jet/NNS:obj>4",
		"Chad nsubj sell",
	},
	{
		"term of a penalty",
		"Oman/NNP:nsubj>2 added=add/VBD:root>0 firms/NNS:obj>2 to/IN:case>6 its/PRP$:nmod:poss>6 list/NN:nmod>3",
		"list obl added",
	},
	{
		"makers of goods",
		"They/PRP:nsubj>2 resell/VBP:root>0 Velmar/NNP:obj>2 and/CC:cc>6 Orion/NNP:compound>6 chips/NNS:conj>3",
		"Velmar compound chips; and cc Orion; Orion conj Velmar; chips obj resell",
	},
	{ // models are goods themselves
		"makers of goods",
		"They/PRP:nsubj>2 resell/VBP:root>0 Mi-8/NNP:obj>2 and/CC:cc>6 Mi-24/NNP:compound>6 jets/NNS:conj>3",
		"",
	},
	{
		"goal of what is made",
		"They/PRP:nsubj>2 resell/VBP:root>0 chips/NNS:obj>2 made=make/VBN:acl>3 in/IN:case>6 Peru/NNP:obl>4 to/IN:case>8 Oman/NNP:obl>4",
		"Oman obl resell",
	},
	{
		"goal of what is made",
		"They/PRP:nsubj>2 resell/VBP:root>0 drones/NNS:obj>2 and/CC:cc>5 software/NN:conj>3 to/TO:mark>7 fly/VB:acl>5 them/PRP:obj>7 to/IN:case>10 Oman/NNP:obl>7",
		"Oman obl resell",
	},
	{
		"charge against a second",
		"They/PRP:nsubj>2 accuse/VBP:root>0 Chad/NNP:obj>2 of/IN:mark>5 arming=arm/VBG:advcl>2 rebels/NNS:obj>5 and/CC:cc>8 Oman/NNP:conj>6 of/IN:mark>10 training=train/VBG:acl>8 them/PRP:obj>10",
		"and cc training; Oman nsubj training; training conj arming",
	},
	{ // one accused, and what he deals in
		"charge against a second",
		"They/PRP:nsubj>2 accuse/VBP:root>0 Chad/NNP:obj>2 of/IN:mark>5 arming=arm/VBG:advcl>2 rebels/NNS:obj>5 and/CC:cc>9 of/IN:mark>9 training=train/VBG:conj>5 them/PRP:obj>9",
		"",
	},
	{ // what one takes goes nowhere
		"goal of what is made",
		"They/PRP:nsubj>2 hold/VBP:root>0 chips/NNS:obj>2 made=make/VBN:acl>3 in/IN:case>6 Peru/NNP:obl>4 to/IN:case>8 Oman/NNP:obl>4",
		"",
	},
	{
		"argument of a noun",
		"arms/NNS:nsubj>2 exports/NNS:nsubj>5 to/IN:case>4 Oman/NNP:obl>2 fell/VBD:root>0",
		"arms compound exports; Oman nmod exports",
	},
	{
		"what somebody has",
		"Oman/NNP:nsubj>2 has=have/VBZ:root>0 old/JJ:amod>4 masts/NNS:obj>2 ./.:punct>2",
		"",
	},
	{
		"recipient",
		"Seoul/NNP:nsubj>3 will/MD:aux>3 deliver/VB:root>0 tanks/NNS:obj>3 and/CC:cc>6 guns/NNS:conj>4 to/IN:case>8 Peru/NNP:nmod>6",
		"Peru obl deliver",
	},
	{
		"access has a goal",
		"Seoul/NNP:nsubj>3 will/MD:aux>3 give/VB:root>0 access/NN:obj>3 to/IN:case>6 ports/NNS:nmod>4",
		"",
	},
	{
		"phrase on a name",
		"Coal/NN:nsubj:pass>3 was/VBD:aux:pass>3 shipped/VBN:root>0 by/IN:case>5 Cuba/NNP:obl:agent>3 to/IN:case>7 Haiti/NNP:nmod>5",
		"Haiti obl shipped",
	},
	{
		"thing behind the recipient",
		"A/DT:det>2 sale/NN:root>0 to/IN:case>4 Peru/NNP:nmod>2 of/IN:case>7 six/CD:nummod>7 boats/NNS:nmod>4",
		"boats nmod sale",
	},
	{
		"a name with of",
		"A/DT:det>2 sale/NN:root>0 to/IN:case>5 the/DT:det>5 Bank/NNP:nmod>2 of/IN:case>7 Crete/NNP:nmod>5",
		"",
	},
	{
		"recipient behind the thing",
		"Their/PRP$:nmod:poss>2 supply/NN:root>0 of/IN:case>4 trucks/NNS:nmod>2 to/IN:case>6 Togo/NNP:nmod>4",
		"Togo nmod supply",
	},
	{
		"source",
		"Togo/NNP:nsubj>2 bought=buy/VBD:root>0 trucks/NNS:obj>2 and/CC:cc>5 fuel/NN:conj>3 from/IN:case>7 Peru/NNP:nmod>5",
		"Peru obl bought",
	},
	{
		"speaker within the clause",
		"It/PRP:nsubj>3 is=be/VBZ:cop>3 new/JJ:ccomp>11 ,/,:punct>3 ”/'':punct>3 Berg/NNP:appos>3 ,/,:punct>9 an/DT:det>9 analyst/NN:appos>6 ,/,:punct>6 said=say/VBD:root>0 ./.:punct>11",
		"Berg nsubj said",
	},
	{
		"speaker before his office",
		"It/PRP:nsubj>2 went=go/VBD:ccomp>11 to/IN:case>4 Chad/NNP:obl>2 ,/,:punct>6 Berg/NNP:appos>4 ,/,:punct>9 an/DT:det>9 analyst/NN:appos>4 ,/,:punct>2 said=say/VBD:root>0",
		"Berg nsubj said; analyst appos Berg",
	},
	{
		"conjunct of what was told",
		"Chad/NNP:nsubj>2 bought=buy/VBD:ccomp>5 boats/NNS:obj>2 ,/,:punct>5 said=say/VBD:root>0 Berg/NNP:nsubj>5 ,/,:punct>9 and/CC:cc>9 sold=sell/VBD:conj>5 them/PRP:obj>9",
		"",
	},
	{
		"conjunct of what was told",
		"Chad/NNP:nsubj>2 bought=buy/VBD:ccomp>6 boats/NNS:obj>2 ,/,:punct>6 Berg/NNP:nsubj>6 said=say/VBD:root>0 ,/,:punct>9 and/CC:cc>9 sold=sell/VBD:conj>6 them/PRP:obj>9",
		"sold conj bought",
	},
	{
		"name torn from its noun",
		"El/NNP:nsubj:pass>5 Azhar/NNP:flat>1 plant/NN:nsubj:pass>5 was/VBD:aux:pass>5 built=build/VBN:root>0",
		"El compound plant",
	},
	{
		"noun behind a name",
		"El/NNP:nsubj:pass>5 Azhar/NNP:flat>1 plant/NN:flat>1 was/VBD:aux:pass>5 built=build/VBN:root>0",
		"El compound plant; Azhar compound plant; plant nsubj:pass built",
	},
	{
		"predicate of a report",
		"Claims=claim/NNS:ccomp>9 that/IN:mark>4 Chad/NNP:nsubj>4 sold=sell/VBD:acl>1 boats/NNS:obj>4 are=be/VBP:cop>7 unfounded/JJ:acl>1 Berg/NNP:nsubj>9 said=say/VBD:root>0",
		"Claims nsubj unfounded; unfounded ccomp said",
	},
	{
		"topic of a report",
		"Chad/NNP:nsubj>2 rejected=reject/VBD:root>0 reports=report/NNS:obj>2 by/IN:case>5 Togo/NNP:nmod>3 about/IN:case>7 boats/NNS:obl>2",
		"boats nmod reports",
	},
	{
		"what a participle says beside it",
		"Reports/NNS:nsubj>8 claiming=claim/VBG:acl>1 that/IN:mark>5 Chad/NNP:nsubj>5 sold=sell/VBD:acl>1 boats/NNS:obj>5 are/VBP:cop>8 false/JJ:root>0",
		"sold ccomp claiming",
	},
	{
		"speaker behind a quotation that ends in a noun",
		"It/PRP:nsubj>2 sold=sell/VBD:ccomp>9 tents/NNS:obj>2 ,/,:punct>5 grain/NN:appos>3 ”/'':punct>7 Berg/NNP:appos>5 ,/,:punct>7 said=say/VBD:root>0",
		"Berg nsubj said",
	},
	{
		"speakers behind a comma",
		"Boats/NNS:nsubj>2 left=leave/VBD:root>0 port/NN:obj>2 ,/,:punct>5 crews/NNS:conj>3 and/CC:cc>7 police/NNS:conj>5 say/VBP:parataxis>2",
		"crews nsubj say",
	},
	{
		"no speaker before the verb",
		"Boats/NNS:nsubj>2 left=leave/VBD:ccomp>7 for/IN:case>5 the/DT:det>5 port/NN:obl>2 ,/,:punct>2 said=say/VBD:root>0 Berg/NNP:nsubj>7",
		"",
	},
	{
		"speaker taken for what is said",
		"Boats/NNS:nsubj>2 left=leave/VBD:ccomp>4 ,/,:punct>2 wrote=write/VBD:root>0 the/DT:det>6 monitors/NNS:obj>4",
		"monitors nsubj wrote",
	},
	{
		"trailing attribution",
		"Togo/NNP:nsubj>2 lied/VBD:root>0 ,/,:punct>2 Peru/NNP:nsubj>5 told=tell/VBD:conj>2 allies/NNS:iobj>5",
		"told parataxis lied",
	},
	{
		"gerund taken for a modifier",
		"Peru/NNP:nsubj>2 denied=deny/VBD:root>0 selling/VBG:compound>4 boats/NNS:obj>2 to/IN:case>6 Chad/NNP:nmod>4",
		"selling xcomp denied; boats obj selling; Chad obl selling",
	},
	{
		"gerund behind a preposition taken for a modifier",
		"Yards/NNS:nsubj>2 succeeded=succeed/VBD:root>0 in/IN:case>5 building/VBG:compound>5 boats/NNS:obl>2 for/IN:case>7 Chad/NNP:obl>2",
		"in mark building; building advcl succeeded; boats obj building; Chad obl building",
	},
	{
		"a noun of making",
		"Banks/NNS:nsubj>2 invested=invest/VBD:root>0 in/IN:case>5 manufacturing/VBG:compound>5 plants/NNS:obl>2",
		"",
	},
	{
		"origin before a thing",
		"got=get/VBD:root>0 its/PRP$:nmod:poss>3 Chile/NNP:obj>1 -/HYPH:punct>5 built=build/VBN:acl>3 corvette/NN:obj>5",
		"its nmod:poss corvette; Chile compound built; built amod corvette; corvette obj got",
	},
	{
		"a clause on a place",
		"saw=see/VBD:root>0 Chile/NNP:obj>1 built=build/VBN:acl>2 corvettes/NNS:obj>3",
		"",
	},
	{
		"relative clause taken for contents",
		"Police/NNS:nsubj>2 found=find/VBD:root>0 rifles/NNS:obj>2 that/IN:mark>7 Velmar/NNP:nsubj>7 had/VBD:aux>7 sold=sell/VBN:ccomp>2 to/IN:case>9 Chad/NNP:obl>7",
		"that obj sold; sold acl:relcl rifles",
	},
	{
		"contents of what reporters are told",
		"He/PRP:nsubj>2 told=tell/VBD:root>0 reporters/NNS:obj>2 that/IN:mark>7 Velmar/NNP:nsubj>7 had/VBD:aux>7 delivered=deliver/VBN:ccomp>2",
		"",
	},
	{
		"relative clause taken for contents",
		"jets/NNS:root>0 that/WDT:obj>4 Chad/NNP:nsubj>4 ordered=order/VBD:acl>1",
		"ordered acl:relcl jets",
	},
	{
		"contents with an object",
		"reports/NNS:root>0 that/IN:mark>4 Chad/NNP:nsubj>4 ordered=order/VBD:acl>1 jets/NNS:obj>4",
		"",
	},
	{
		"relative clause parted from its subject",
		"One/CD:nsubj>8 of/IN:case>3 ships/NNS:nmod>1 that/WDT:obj>8 Chad/NNP:nsubj>8 ordered=order/VBD:acl>5 has/VBZ:aux>8 come/VBN:root>0",
		"that obj ordered; Chad nsubj ordered; ordered acl:relcl ships",
	},
	{
		"time within a relative clause",
		"He/PRP:nsubj>2 praised=praise/VBD:root>0 Rome/NNP:obj>2 ,/,:punct>8 which/WDT:obj>8 that/IN:mark>8 spring/NN:nsubj>8 shipped=ship/VBD:advcl:relcl>2 tanks/NNS:obj>8",
		"which nsubj shipped; that det spring; spring obl:unmarked shipped; shipped acl:relcl Rome",
	},
	{
		"",
		"He/PRP:nsubj>2 praised=praise/VBD:root>0 tanks/NNS:obj>2 ,/,:punct>7 which/WDT:obj>7 Rome/NNP:nsubj>7 shipped=ship/VBD:acl:relcl>3",
		"",
	},
	{
		"party before a time",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 to/IN:case>6 the/DT:det>6 Kenyans/NNPS:compound>8 six/CD:nummod>8 years=year/NNS:obl:unmarked>9 earlier/RB:advmod>2",
		"Kenyans obl sold",
	},
	{
		"",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obl:unmarked>2 some/DT:det>5 calendar/NN:compound>7 six/CD:nummod>7 years=year/NNS:obl:unmarked>8 earlier/RB:advmod>2",
		"",
	},
	{
		"two subjects",
		"A/DT:det>2 yard/NN:nsubj>8 delivered/VBD:acl>2 six/CD:nummod>5 boats/NNS:obj>3 ,/,:punct>8 auditors/NNS:nsubj>8 said=say/VBD:root>0",
		"yard nsubj delivered; delivered ccomp said",
	},
	{
		"subject of what is said",
		"In/IN:case>2 May/NNP:obl>9 crews/NNS:nsubj>9 were/VBD:aux:pass>5 held=hold/VBN:ccomp>9 ,/,:punct>9 Ana/NNP:nsubj>9 Berg/NNP:flat>7 told=tell/VBD:root>0 us/PRP:iobj>9",
		"May obl held; crews nsubj:pass held",
	},
	{
		"subject of what is said, with one of its own",
		"Crews/NNS:nsubj>7 ,/,:punct>7 ships/NNS:nsubj>4 left=leave/VBD:ccomp>7 ,/,:punct>7 Berg/NNP:nsubj>7 said=say/VBD:root>0",
		"",
	},
	{
		"verb of a headline taken for a modifier",
		"Peru/NNP:compound>2 Cancels=cancel/VBZ:compound>3 Purchase/NN:root>0 of/IN:case>5 Jets/NNS:nmod>3",
		"Peru nsubj Cancels; Cancels root; Purchase obj Cancels",
	},
	{
		"gerund of a noun",
		"Men/NNS:nsubj:pass>3 were/VBD:aux:pass>3 held=hold/VBN:root>0 on/IN:case>5 suspicion/NN:obl>3 of/IN:mark>7 smuggling/VBG:advcl>3 fuel/NN:obj>7",
		"smuggling acl suspicion",
	},
	{
		"modifier taken for an infinitive",
		"They/PRP:nsubj>2 sent=send/VBD:root>0 guns/NNS:obj>2 to/TO:mark>5 garment/NN:acl>3 mills/NNS:obj>5 in/IN:case>8 Oran/NNP:obl>5",
		"to case mills; garment compound mills; mills obl sent; Oran obl mills",
	},
	{
		"phrase taken for an infinitive",
		"Men/NNS:nsubj:pass>3 were/VBD:aux:pass>3 sent=send/VBN:root>0 to/TO:mark>5 prison/NN:advcl>3 for/IN:mark>7 selling/VBG:advcl>5 fuel/NN:obj>7",
		"to case prison; prison obl sent; selling advcl sent",
	},
	{
		"infinitive taken for a noun",
		"Men/NNS:nsubj:pass>3 were/VBD:aux:pass>3 sent=send/VBN:root>0 to/TO:mark>5 ship/NN:advcl>3 fuel/NN:obj>5",
		"",
	},
	{
		"adverb before a gerund",
		"Peru/NNP:nsubj>2 accused=accuse/VBD:root>0 Chad/NNP:obj>2 of/IN:case>5 openly/RB:nmod>3 selling/VBG:advcl>2 fuel/NN:obj>6",
		"of mark selling; openly advmod selling",
	},
	{
		"adverb before a noun",
		"Peru/NNP:nsubj>2 spoke=speak/VBD:root>0 of/IN:case>4 late/RB:obl>2 deals/NNS:obj>2",
		"",
	},
	{
		"day behind the subject",
		"The/DT:det>2 navy/NN:compound>3 Friday/NNP:nsubj>4 signed=sign/VBD:root>0 a/DT:det>6 pact/NN:obj>4",
		"navy nsubj signed; Friday obl:unmarked signed",
	},
	{
		"day that is the subject",
		"Friday/NNP:nsubj>2 saw=see/VBD:root>0 a/DT:det>4 pact/NN:obj>2",
		"",
	},
	{
		"verdict on the object",
		"Juries/NNS:nsubj>2 found=find/VBD:root>0 men/NNS:obj>2 guilty/JJ:acl>3 of/IN:mark>6 selling/VBG:advcl>4 fuel/NN:obj>6",
		"guilty xcomp found",
	},
	{
		"no verdict on the object",
		"Juries/NNS:nsubj>2 freed=free/VBD:root>0 men/NNS:obj>2 guilty/JJ:acl>3 of/IN:mark>6 selling/VBG:advcl>4 fuel/NN:obj>6",
		"",
	},
	{
		"gerund of an adjective",
		"Men/NNS:nsubj:pass>3 were/VBD:aux:pass>3 found=find/VBN:root>0 guilty/JJ:xcomp>3 in/IN:case>6 court/NN:obl>4 of/IN:mark>8 selling/VBG:acl>6 fuel/NN:obj>8",
		"selling advcl guilty",
	},
	{
		"gerund of an adjective: on a noun of its own",
		"Men/NNS:nsubj>2 are/VBP:cop>3 rich/JJ:root>0 in/IN:case>5 ways/NNS:obl>3 of/IN:mark>7 selling/VBG:acl>5 fuel/NN:obj>7",
		"",
	},
	{
		"means of a gerund",
		"Peru/NNP:nsubj>2 accused=accuse/VBD:root>0 Chad/NNP:obj>2 of/IN:mark>5 aiding/VBG:advcl>2 rebels/NNS:obj>5 by/IN:mark>8 buying/VBG:advcl>2 fuel/NN:obj>8",
		"buying advcl aiding",
	},
	{
		"means of a finite verb",
		"Peru/NNP:nsubj>2 hurt/VBD:root>0 Chad/NNP:obj>2 by/IN:mark>5 buying/VBG:advcl>2 fuel/NN:obj>5",
		"",
	},
	{
		"gerund of a ban",
		"Peru/NNP:nsubj>2 lifted=lift/VBD:root>0 bans=ban/NNS:obj>2 on/IN:mark>5 selling/VBG:advcl>2 fuel/NN:obj>5",
		"selling acl bans",
	},
	{
		"phrase of a gerund",
		"Peru/NNP:nsubj>2 stopped=stop/VBD:root>0 buying/VBG:xcomp>2 gas/NN:obj>3 from/IN:case>6 Chad/NNP:obl>2",
		"Chad obl buying",
	},
	{
		"subject taken for an expletive",
		"It/PRP:expl>2 continued=continue/VBD:root>0 to/TO:mark>4 sell/VB:xcomp>2 boats/NNS:obj>4",
		"It nsubj continued",
	},
	{
		"subject of an adjective taken for an expletive",
		"It/PRP:expl>3 is/VBZ:cop>3 willing/JJ:root>0 to/TO:mark>5 sell/VB:csubj>3 boats/NNS:obj>5",
		"It nsubj willing; sell xcomp willing",
	},
	{
		"expletive of an adjective",
		"It/PRP:expl>3 is/VBZ:cop>3 wrong/JJ:root>0 to/TO:mark>5 sell/VB:csubj>3 boats/NNS:obj>5",
		"",
	},
	{
		"expletive",
		"It/PRP:expl>2 seemed=seem/VBD:root>0 to/TO:mark>4 rain/VB:xcomp>2",
		"",
	},
	{
		"label before a colon",
		"Osaka/NNP:nsubj>4 :/::punct>4 yards/NNS:nsubj>4 sold=sell/VBD:root>0 boats/NNS:obj>4",
		"Osaka dislocated sold",
	},
	{
		"gerund of a penalty",
		"They/PRP:nsubj>2 jailed=jail/VBD:root>0 him/PRP:obj>2 for/IN:case>6 two/CD:nummod>6 years=year/NNS:obl>2 for/IN:mark>8 selling=sell/VBG:acl>6 rifles/NNS:obj>8",
		"selling advcl jailed",
	},
	{
		"gerund of a noun that is no term",
		"They/PRP:nsubj>2 jailed=jail/VBD:root>0 the/DT:det>4 owner/NN:obj>2 of/IN:case>7 a/DT:det>7 plan/NN:nmod>4 for/IN:mark>9 selling=sell/VBG:acl>7 rifles/NNS:obj>9",
		"",
	},
	{
		"gerund of a charge",
		"Jury/NN:nsubj>2 convicts=convict/VBZ:root>0 dealer/NN:obj>2 of/IN:mark>5 selling=sell/VBG:acl>3 rifles/NNS:obj>5",
		"selling advcl convicts",
	},
	{
		"term of a penalty",
		"They/PRP:nsubj>2 sentenced=sentence/VBD:root>0 three/CD:nummod>4 men/NNS:obj>2 to/IN:case>6 prison/NN:nmod>4",
		"prison obl sentenced",
	},
	{
		"share in an act",
		"They/PRP:nsubj>2 accused=accuse/VBD:root>0 two/CD:nummod>4 men/NNS:obj>2 of/IN:case>6 involvement/NN:nmod>4 in/IN:case>9 the/DT:det>9 sale/NN:obl>2",
		"involvement obl accused; sale nmod involvement",
	},
	{
		"preposition on a modifier",
		"made=make/VBN:root>0 by/IN:case>4 Dunav/NNP:compound>4 Star/NNP:compound>5 Cargo/NNP:obl>1",
		"by case Cargo",
	},
	{
		"preposition on a modifier",
		"bought=buy/VBN:root>0 from/IN:case>4 the/DT:det>4 firm/NN:compound>5 Velmar/NNP:obl>1",
		"from case Velmar",
	},
	{
		"preposition on a possessor",
		"bought=buy/VBN:root>0 from/IN:case>5 the/DT:det>4 steel/NN:compound>5 Velmar/NNP:obl>1",
		"",
	},
	{
		"participle of a phrase",
		"Chad/NNP:nsubj>2 ran=run/VBD:root>0 programmes/NNS:obj>2 with/IN:case>5 pumps/NNS:nsubj>6 bought=buy/VBN:acl>3 from/IN:case>8 Mali/NNP:obl>6",
		"pumps nmod programmes; bought acl pumps",
	},
	{
		"participle with an auxiliary",
		"Chad/NNP:nsubj>2 ran=run/VBD:root>0 programmes/NNS:obj>2 with/IN:case>5 pumps/NNS:nsubj>7 being=be/VBG:aux:pass>7 bought=buy/VBN:acl>3",
		"pumps nsubj:pass bought",
	},
	{
		"subject before what is told",
		"Chad/NNP:ccomp>6 sold=sell/VBD:ccomp>6 rifles/NNS:obj>2 ,/,:punct>2 he/PRP:nsubj>6 said=say/VBD:root>0",
		"Chad nsubj sold",
	},
	{
		"name that is told",
		"Chad/NNP:ccomp>4 ,/,:punct>1 he/PRP:nsubj>4 said=say/VBD:root>0",
		"",
	},
	{
		"subject within an aside",
		"Chad/NNP:nsubj>3 ,/,:punct>1 accused=accuse/VBN:ccomp>7 of/IN:case>5 fraud/NN:obl>3 ,/,:punct>3 denied=deny/VBD:root>0 it/PRP:obj>7",
		"Chad nsubj denied; accused acl Chad",
	},
	{
		"clause before a saying",
		"Chad/NNP:nsubj>2 sold=sell/VBD:ccomp>6 it/PRP:obj>2 ,/,:punct>2 he/PRP:nsubj>6 said=say/VBD:root>0",
		"",
	},
	{
		"description torn from its name",
		"built=build/VBN:root>0 by/IN:case>5 the/DT:det>5 Swiss/JJ:amod>5 company/NN:obl:agent>1 Velmar/NNP:obl:agent>1 ,/,:punct>1",
		"by case Velmar; the det Velmar; company compound Velmar",
	},
	{
		"description before a day",
		"built=build/VBN:root>0 by/IN:case>4 the/DT:det>4 company/NN:obl:agent>1 Monday/NNP:obl>1",
		"",
	},
	{
		"who denies a charge",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 arms/NNS:obj>2 ,/,:punct>8 a/DT:det>6 charge/NN:nsubj>8 Chad/NNP:nsubj>8 rejects=reject/VBZ:parataxis>2",
		"charge obj rejects",
	},
	{
		"subject taken for a conjunct",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 Chad/NNP:iobj>2 rifles/NNS:obj>2 and/CC:cc>7 the/DT:det>7 buyers/NNS:conj>4 were=be/VBD:aux:pass>9 told=tell/VBN:conj>2",
		"and cc told; buyers nsubj:pass told",
	},
	{
		"conjunct with a conjunction of its own",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 Chad/NNP:iobj>2 rifles/NNS:obj>2 and/CC:cc>6 shells/NNS:conj>4 and/CC:cc>8 lent=lend/VBD:conj>2 tents/NNS:obj>8",
		"",
	},
	{
		"actor of a clause of time",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 after/IN:case>5 Chad/NNP:nmod>3 ,/,:punct>8 its/PRP$:nmod:poss>8 ally/NN:appos>5 ,/,:punct>10 shared=share/VBD:acl>3 maps/NNS:obj>10",
		"after mark shared; Chad nsubj shared; shared advcl sold",
	},
	{
		"participle behind a time",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 after/IN:case>5 May/NNP:nmod>3 ,/,:punct>7 shared=share/VBD:acl>3 maps/NNS:obj>7",
		"",
	},
	{
		"question that is an infinitive",
		"Chad/NNP:nsubj>3 must/MD:aux>3 decide/VB:root>0 whether/IN:mark>6 to/TO:mark>6 sell/VB:ccomp>3 jets/NNS:obj>6",
		"sell xcomp decide",
	},
	{
		"all that is left",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 nothing/NN:obj>2 but/IN:case>6 flak/NN:compound>6 jackets/NNS:nmod>3 to/IN:case>8 Oman/NNP:nmod>6",
		"nothing advmod jackets; but fixed nothing; jackets obj sold; Oman obl sold",
	},
	{
		"object taken for a hearer or a clause",
		"Chad/NNP:nsubj>2 sent=send/VBD:root>0 engineers/NNS:iobj>2",
		"engineers obj sent",
	},
	{
		"object taken for a hearer or a clause",
		"Chad/NNP:nsubj>2 obtained=obtain/VBD:root>0 from/IN:case>4 Oman/NNP:obl>2 a/DT:det>6 batch/NN:xcomp>2 of/IN:case>8 jets/NNS:nmod>6",
		"batch obj obtained",
	},
	{
		"object taken for a hearer or a clause",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 naphtha/NN:iobj>2 worth/JJ:xcomp>2 $/$:obj>4 64/CD:nummod>5",
		"naphtha obj sold; worth acl naphtha",
	},
	{
		"hearer",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 traders/NNS:iobj>2 naphtha/NN:obj>2",
		"",
	},
	{
		"phrase behind a relative clause",
		"It/PRP:nsubj>2 sold=sell/VBD:root>0 rifles/NNS:obj>2 ,/,:punct>5 meant=mean/VBN:parataxis>2 to/TO:mark>7 arm/VB:xcomp>5 guards/NNS:obj>7 ,/,:punct>11 to/IN:case>11 Chad/NNP:obl>7",
		"Chad obl sold",
	},
	{
		"passive of a headline",
		"Trader/NN:nsubj>2 Fined=fine/VBD:root>0 for/IN:mark>4 Selling=sell/VBG:advcl>2 Rifles/NNS:obj>4",
		"Trader nsubj:pass Fined",
	},
	{
		"active headline",
		"Trader/NN:nsubj>2 Fined=fine/VBD:root>0 Rival/NN:obj>2 After/IN:case>5 Brawl/NN:obl>2",
		"",
	},
	{
		"second speaker",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 Oran/NNP:nsubj>4 sold=sell/VBD:ccomp>2 jets/NNS:obj>4 ,/,:punct>9 while/IN:mark>9 Mali/NNP:nsubj>9 said=say/VBD:advcl>4 Peru/NNP:nsubj>11 bought=buy/VBD:ccomp>9 them/PRP:obj>11",
		"said advcl said",
	},
	{
		"second speaker as another content",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 Oran/NNP:nsubj>4 sold=sell/VBD:ccomp>2 jets/NNS:obj>4 ,/,:punct>9 but/CC:cc>9 Mali/NNP:nsubj>9 said=say/VBD:ccomp>2 Peru/NNP:nsubj>11 bought=buy/VBD:ccomp>9 them/PRP:obj>11",
		"said conj said",
	},
	{
		"second speaker over the first",
		"Chad/NNP:nsubj>2 said=say/VBD:ccomp>9 Oran/NNP:nsubj>4 sold=sell/VBD:ccomp>2 jets/NNS:obj>4 ,/,:punct>9 but/CC:cc>8 Mali/NNP:nsubj>9 said=say/VBD:root>0 Peru/NNP:nsubj>11 bought=buy/VBD:ccomp>9 them/PRP:obj>11",
		"said root; but cc said; said conj said",
	},
	{
		"second speaker torn from his verb",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 Oran/NNP:nsubj>4 sold=sell/VBD:ccomp>2 jets/NNS:obj>4 ,/,:punct>8 but/CC:cc>8 Berg/NNP:conj>4 ,/,:punct>11 a/DT:det>11 broker/NN:appos>8 ,/,:punct>8 said=say/VBD:parataxis>2 Peru/NNP:nsubj>15 bought=buy/VBD:ccomp>13 them/PRP:obj>15",
		"but cc said; Berg nsubj said; said conj said",
	},
	{
		"one speaker who goes on",
		"Chad/NNP:nsubj>2 said=say/VBD:root>0 Oran/NNP:nsubj>4 sold=sell/VBD:ccomp>2 jets/NNS:obj>4 ,/,:punct>9 while/IN:mark>9 it/PRP:nsubj>9 said=say/VBD:advcl>4 Peru/NNP:nsubj>11 bought=buy/VBD:ccomp>9 them/PRP:obj>11",
		"",
	},
	{
		"or so somebody says",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 ,/,:punct>8 or/CC:cc>8 so/RB:advmod>7 traders=trader/NNS:nsubj>8 say/VBP:conj>2",
		"or discourse say; so advmod say; say parataxis sold",
	},
	{
		"cleft parted by a speaker",
		"It=it/PRP:nsubj>3 was=be/VBD:cop>3 Chad/NNP:ccomp>7 ,/,:punct>3 the/DT:det>6 army/NN:nsubj>7 said=say/VBD:root>0 ,/,:punct>10 that/WDT:nsubj>10 sold=sell/VBD:ccomp>7 jets/NNS:obj>10",
		"sold acl:relcl Chad",
	},
	{
		"which behind a person",
		"The/DT:det>2 envoy/NN:nsubj>9 of/IN:case>4 Chad/NNP:nmod>2 ,/,:punct>7 which/WDT:nsubj>7 sold=sell/VBD:acl:relcl>2 jets/NNS:obj>7 left=leave/VBD:root>0",
		"sold acl:relcl Chad",
	},
	{
		"gerund before a plural subject",
		"Shipping/VBG:csubj>6 records=record/NNS:obj>1 seen=see/VBN:acl>2 by/IN:case>5 Berg/NNP:obl:agent>3 show/VBP:root>0 that/IN:mark>8 failed=fail/VBD:ccomp>6",
		"Shipping compound records; records nsubj show",
	},
	{
		"verb of saying tagged as a noun",
		"Traders=trader/NNS:root>0 in/IN:case>3 Chad/NNP:nmod>1 fear/NN:nmod>1 that/IN:mark>7 Mali/NNP:nsubj>7 sold=sell/VBD:ccomp>4 jets/NNS:obj>7",
		"Traders nsubj fear; fear root",
	},
	{
		"content of a claim",
		"The/DT:det>2 claim/NN:nsubj>10 by/IN:case>5 the/DT:det>5 ministry/NN:nmod>2 that/WDT:nsubj>8 Chad/NNP:nsubj>8 sold=sell/VBD:acl:relcl>5 jets/NNS:obj>8 caused=cause/VBD:root>0 alarm/NN:obj>10",
		"that mark sold; sold acl claim",
	},
	{
		"relative clause of who claims",
		"The/DT:det>2 claim/NN:nsubj>9 by/IN:case>5 the/DT:det>5 firm/NN:nmod>2 that/WDT:nsubj>7 sold=sell/VBD:acl:relcl>5 jets/NNS:obj>7 failed=fail/VBD:root>0",
		"",
	},
	{
		"party before a time of which the number is known",
		"Chad/NNP:nsubj>2 sold=sell/VBD:root>0 jets/NNS:obj>2 to/TO:case>5 Ghana/NNP:compound>6 two/CD:nummod>7 years=year/NNS:obl:unmarked>8 ago/RB:advmod>2",
		"Ghana obl sold",
	},
	{
		"name of an agent in pieces",
		"Berg/NNP:nsubj:pass>3 was=be/VBD:aux:pass>3 quoted=quote/VBN:root>0 by/IN:case>5 Radio/NNP:obl:agent>3 Oran/NNP:obl:agent>3",
		"Oran flat Radio",
	},
	{
		"paper that says so",
		"as/IN:mark>5 the/DT:det>4 paper/NN:compound>4 Lamp/NNP:nsubj>5 said=say/VBD:advcl>7 Chad/NNP:nsubj>7 failed=fail/VBD:root>0",
		"",
	},
	{
		"person quoted as saying",
		"The/DT:det>2 report/NN:nsubj>3 quotes=quote/NNS:root>0 Jan/NNP:appos>3 Berg/NNP:flat>4 as/IN:mark>7 saying=say/VBG:advcl>3 it/PRP:nsubj>9 failed=fail/VBD:ccomp>7",
		"Jan obj quotes",
	},
	{
		"as reported",
		"Chad/NNP:nsubj>8 ,/,:punct>4 as/IN:mark>4 reported=report/VBN:acl>1 by/IN:case>6 Lamp/NNP:obl:agent>4 ,/,:punct>4 failed=fail/VBD:root>0",
		"reported advcl failed",
	},
	{
		"described by the first name",
		"Ama/NNP:nsubj>7 Osei/NNP:flat>1 ,/,:punct>5 a/DT:det>5 broker/NN:appos>2 ,/,:punct>5 left=leave/VBD:root>0",
		"broker appos Ama",
	},
	{
		"what is thought by somebody",
		"Chad/NNP:nsubj:pass>3 is=be/VBZ:aux:pass>3 thought=think/VBN:root>0 by/IN:case>5 traders=trader/NNS:obl:agent>3 to/TO:mark>8 have/VB:aux>8 sold=sell/VBN:acl>5 jets/NNS:obj>8",
		"sold xcomp thought",
	},
	{
		"infinitive of an agent",
		"Chad/NNP:nsubj:pass>3 was=be/VBD:aux:pass>3 hit=hit/VBN:root>0 by/IN:case>6 a/DT:det>6 bid/NN:obl:agent>3 to/TO:mark>8 sell/VB:acl>6 jets/NNS:obj>8",
		"",
	},
	{
		"modifier taken for a verb",
		"It/PRP:nsubj>3 has=have/VBZ:aux>3 seen=see/VBN:root>0 leaked=leak/VBN:ccomp>3 papers=paper/NNS:obj>4 showing=show/VBG:acl>5 that/IN:mark>8 failed=fail/VBD:ccomp>6",
		"leaked amod papers; papers obj seen",
	},
	{
		"speaker behind the last verb",
		"So/RB:advmod>2 says=say/VBZ:root>0 Ruth/NNP:obj>2 Odera/NNP:flat>3",
		"Ruth nsubj says",
	},
	{
		"day of saying behind its verb",
		"it/PRP:nsubj>2 failed=fail/VBD:root>0 ,/,:punct>6 Berg/NNP:appos>2 ,/,:punct>4 said=say/VBD:parataxis>2 Thursday/NNP:nsubj>6",
		"Berg nsubj said; Thursday obl:unmarked said",
	},
	{
		"speaker at the end",
		"The/DT:det>2 talks=talk/NNS:nsubj>3 failed=fail/VBD:ccomp>8 because/IN:mark>6 Chad/NNP:nsubj>6 left=leave/VBD:advcl>3 ,/,:punct>3 said=say/VBD:root>0 one/CD:nummod>10 trader/NN:ccomp>8",
		"trader nsubj said",
	},
	{
		"saying behind a relative clause",
		"Berg/NNP:nsubj>2 left=leave/VBD:root>0 the/DT:det>4 station/NN:obj>2 ,/,:punct>7 which/WDT:nsubj>7 closed=close/VBD:acl:relcl>4 ,/,:punct>10 and/CC:cc>10 said=say/VBD:conj>7 it/PRP:nsubj>12 failed=fail/VBD:ccomp>10",
		"said conj left",
	},
	{
		"saying within a relative clause",
		"Berg/NNP:nsubj>2 left=leave/VBD:root>0 the/DT:det>4 station/NN:obj>2 ,/,:punct>7 which/WDT:nsubj>7 closed=close/VBD:acl:relcl>4 and/CC:cc>9 said=say/VBD:conj>7 it/PRP:nsubj>11 failed=fail/VBD:ccomp>9",
		"",
	},
	{
		"showing taken for who holds a paper",
		"They/PRP:nsubj>2 said=say/VBD:root>0 that/IN:det>4 records=record/NNS:obj>2 obtained=obtain/VBN:acl>4 by/IN:case>9 an/DT:det>9 official/NN:compound>9 show/NN:obl:agent>5 that/IN:mark>11 failed=fail/VBD:acl>9",
		"that mark show; records nsubj show; by case official; an det official; official obl:agent obtained; show ccomp said; failed ccomp show",
	},
	{
		"author of a report",
		"Berg/NNP:nsubj>9 ,/,:punct>3 citing=cite/VBG:acl>1 a/DT:det>5 report/NN:obj>3 by/IN:case>7 Lamp/NNP:obl>3 ,/,:punct>3 left=leave/VBD:root>0",
		"Lamp nmod report",
	},
	{
		"participle for a past tense behind an infinitive",
		"Berg/NNP:nsubj>2 told=tell/VBD:root>0 him/PRP:iobj>2 to/TO:mark>5 wait/VB:xcomp>2 and/CC:cc>7 sold=sell/VBN:conj>5 jets/NNS:obj>7",
		"sold conj told",
	},
	{
		"who declines to say more",
		"Chad/NNP:nsubj>2 sold=sell/VBD:ccomp>6 jets/NNS:obj>2 ,/,:punct>6 officials=official/NNS:nsubj>6 said=say/VBD:root>0 ,/,:punct>9 but/CC:cc>9 declined=decline/VBD:conj>6 to/TO:mark>11 elaborate/VB:xcomp>9",
		"",
	},
	{
		"running text",
		"the/DT:det>2 guns/NNS:nsubj>3 sold=sell/VBD:root>0 in/IN:case>6 six/CD:nummod>6 days/NNS:obl>3",
		"",
	},
}

func TestRepair(t *testing.T) {
	for _, c := range repaired {
		checkRepair(t, drawn(t, c.parsed), c.name, c.want)
	}
}

// checkRepair mends the tree of d and compares the arcs that changed.
func checkRepair(t *testing.T, d *extract.Document, name, want string) {
	arcs := append([]extract.Arc(nil), d.Tree.Arcs...)
	Apply(d, arcs, d.Sentences[0].Tokens, word.CasingOf(len(d.Tokens), d.Word) != word.Running)
	var got []string
	for i, a := range arcs {
		if a == d.Tree.Arcs[i] {
			continue
		}
		if a.Head < 0 {
			got = append(got, fmt.Sprintf("%s %s", d.Word(i), a.Rel))
			continue
		}
		got = append(got, fmt.Sprintf("%s %s %s", d.Word(i), a.Rel, d.Word(a.Head)))
	}
	assert.Equal(t, want, strings.Join(got, "; "), name)
	d.Tree = extract.NewTree(arcs)
	assert.NoError(t, d.Check(), name)
}

func TestWorthOf(t *testing.T) {
	for _, c := range []struct {
		name, parsed string
		from, to     int // the sum
		want         string
	}{
		{
			"beside its sum",
			"The/DT:det>2 sale/NN:root>0 of/IN:case>4 $/$:nmod>2 2/CD:compound>6 million/CD:nummod>4 worth/NN:nmod>2 of/IN:case>9 rifles=rifle/NNS:nmod>7",
			3, 6,
			"of case worth; $ nmod:unmarked worth",
		},
		{
			"sum as an object",
			"Oman/NNP:nsubj>2 imported=import/VBD:root>0 $/$:obj>2 2/CD:compound>5 million/CD:nummod>3 worth/NN:obj>2 of/IN:case>8 rifles/NNS:nmod>6",
			2, 5,
			"$ nmod:unmarked worth",
		},
		{
			"of millions",
			"They/PRP:nsubj>2 bought=buy/VBD:root>0 millions=million/NNS:obj>2 of/IN:case>7 dollars=dollar/NNS:nmod:poss>7 '/POS:case>5 worth/NN:nmod>3 of/IN:case>9 rifles/NNS:nmod>7",
			2, 5,
			"millions nmod:poss worth; of case dollars; dollars nmod millions; worth obj bought",
		},
		{
			"below the currency, with what hangs there",
			"They/PRP:nsubj>2 bought=buy/VBD:root>0 two/CD:compound>4 million/CD:nummod>5 dollars=dollar/NNS:obj>2 worth/JJ:acl>5 of/IN:case>8 rifles/NNS:obj>6 from/IN:case>10 Oman/NNP:nmod>5",
			2, 5,
			"dollars nmod:unmarked worth; worth obj bought; rifles nmod worth; Oman obl bought",
		},
		{
			"as it should be",
			"Oman/NNP:nsubj>2 imported=import/VBD:root>0 $/$:compound>6 2/CD:compound>5 million/CD:nummod>3 worth/NN:obj>2 of/IN:case>8 rifles/NNS:nmod>6",
			2, 5,
			"",
		},
		{
			"no sum",
			"They/PRP:nsubj>2 know=know/VBP:root>0 the/DT:det>4 worth/NN:obj>2 of/IN:case>6 rifles/NNS:nmod>4 ,/,:punct>2 two/CD:nummod>9 dollars=dollar/NNS:appos>6",
			7, 9,
			"",
		},
	} {
		d := drawn(t, c.parsed)
		d.Values = []extract.Value{{Range: extract.Range{Start: c.from, End: c.to}, Kind: extract.Money}}
		checkRepair(t, d, c.name, c.want)
	}
}

func TestVerbTaggedNoun(t *testing.T) {
	for _, c := range []struct {
		parsed string
		tok    int
		want   string
	}{
		{"Yards/NNS:nsubj>2 service/NN:root>0 the/DT:det>4 fleet/NN:obj>2", 1, "VBP"},
		{"Velmar/NNP:nsubj>2 services=service/NNS:root>0 jets/NNS:obj>2", 1, "VBZ"},
		{"Velmar/NNP:nsubj>3 may/MD:aux>3 source/NN:root>0 chips/NNS:obj>3", 2, "VB"},
		{"to/TO:mark>2 service/NN:root>0 two/CD:nummod>4 jets/NNS:obj>2", 1, "VB"},
		{"sent=send/VBD:root>0 to/TO:mark>3 garment/NN:acl>1 mills/NNS:obj>3", 2, "NN"},
		{"a/DT:det>2 service/NN:root>0 jets/NNS:obj>2", 1, "NN"},
		{"Velmar/NNP:nsubj>4 is=be/VBZ:cop>4 a/DT:det>4 source/NN:root>0 jets/NNS:obj>4", 3, "NN"},
		{"exports/NNS:nsubj>2 supply/NN:root>0 fell=fall/VBD:obj>2", 1, "NN"},
	} {
		d := drawn(t, c.parsed)
		p := &parse{d: d, arcs: d.Tree.Arcs, s: d.Sentences[0].Tokens}
		assert.Equal(t, c.want != "NN", p.verbTaggedNoun(c.tok), c.parsed)
		assert.Equal(t, c.want, d.Tags[c.tok].XPOS, c.parsed)
	}
}

// scrambled makes a sentence of up to eleven words of trade in a random tree.
func scrambled(t *testing.T, rng *rand.Rand) *extract.Document {
	words := strings.Fields("sell/VBD sold=sell/VBN told=tell/VBD deliver/VB denied=deny/VBD selling/VBG sale/NN said=say/VBD of/IN Oman/NNP tanks/NNS that/IN by/IN to/IN 12/CD the/DT was/VBD claims=claim/NNS which/WDT " +
		"worth/JJ $/$ million/CD and/CC ,/, help/VBD test/VB firm/NN Chad/NNP in/IN June/NNP bound/VBN for/IN fighting/VBG vehicle/NNS most/JJS Grim/JJ supply/VBD from/IN")
	rels := strings.Fields("nsubj obj iobj obl nmod acl acl:relcl conj compound flat aux advcl amod case mark cc aux:pass parataxis ccomp xcomp det nummod appos")
	n := 2 + rng.IntN(10)
	order := rng.Perm(n) // each word depends on an earlier one of this order
	head := make([]int, n)
	for i, w := range order {
		if i > 0 {
			head[w] = order[rng.IntN(i)] + 1
		}
	}
	var b strings.Builder
	for i := range n {
		rel := rels[rng.IntN(len(rels))]
		if head[i] == 0 {
			rel = "root"
		}
		fmt.Fprintf(&b, "%s:%s>%d ", words[rng.IntN(len(words))], rel, head[i])
	}
	return drawn(t, b.String())
}

func TestRepairKeepsTrees(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 9))
	for range 40000 {
		d := scrambled(t, rng)
		Apply(d, d.Tree.Arcs, d.Sentences[0].Tokens, false)
		require.NoError(t, d.Check(), d.Text)
	}
}

// Trees that differ a little from those that a repair is for take it down the paths that no sound tree does.
func TestRepairNearMisses(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 7))
	var sentences []*extract.Document
	for _, c := range repaired {
		sentences = append(sentences, drawn(t, c.parsed))
	}
	for _, sound := range sentences {
		for range 150 {
			d := disturb.Tree(rng, sound, sentences)
			arcs := d.Tree.Arcs
			Apply(d, arcs, d.Sentences[0].Tokens, rng.IntN(4) == 0)
			d.Tree = extract.NewTree(arcs)
			require.NoError(t, d.Check(), d.Text)
		}
	}
}

// The classes of the tokens are renewed only behind a repair that says that it changed something.
func TestRepairThatFailsChangesNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 2))
	for range 1500 {
		d := scrambled(t, rng)
		p := &parse{d: d, arcs: d.Tree.Arcs, s: d.Sentences[0].Tokens}
		at := make([]class, len(d.Tokens))
		for i, r := range repairs {
			for tok := range at {
				p.classify(at)
				arcs, tags := slices.Clone(p.arcs), slices.Clone(d.Tags)
				if indexed[i].meets(at[tok]) && !r.fix(p, tok) {
					require.Equal(t, arcs, p.arcs, r.name)
					require.Equal(t, tags, d.Tags, r.name)
				}
			}
		}
	}
}

func TestIndex(t *testing.T) {
	assert.Less(t, len(relBits), 63, "relations")
	assert.Less(t, len(tagBits), 63, "tags")

	d := drawn(t, "the/DT:det>2 guns/NNS:nsubj>3 rust/VBP:root>0 ./.:punct>3")
	at := make([]class, 4)
	p := &parse{d: d, arcs: d.Tree.Arcs, s: d.Sentences[0].Tokens}
	all := p.classify(at)
	wanted := class{relBits.set("nsubj obj"), tagBits.set(nouns)}
	var got []bool
	for _, c := range append(at, all) {
		got = append(got, wanted.meets(c), class{^uint64(0), ^uint64(0)}.meets(c))
	}
	assert.Equal(t, []bool{false, false, true, true, false, true, false, false, true, true}, got, "an article, a subject, a verb, a mark, all of them: subjects and objects that are nouns, and all tokens")
}

// What a repair is called stands in the reasoning, so each has a name of its own.
func TestRepairNames(t *testing.T) {
	named := map[string]bool{}
	for _, r := range repairs {
		assert.False(t, named[r.name], r.name)
		named[r.name] = true
	}
}
