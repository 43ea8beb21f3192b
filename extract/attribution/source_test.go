package attribution_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"claimtrail/extract"
)

// listing writes the attributions of a document, one a line: kind source (description): cue: content.
func listing(d *extract.Document) string {
	var lines []string
	for _, a := range d.Sources {
		s := string(a.Source.Kind) + " " + d.RangeText(a.Source.Range)
		if !a.Source.Description.Empty() {
			s += " (" + d.RangeText(a.Source.Description) + ")"
		}
		var content []string
		for _, r := range a.Content {
			content = append(content, d.RangeText(r))
		}
		lines = append(lines, s+": "+d.RangeText(a.Source.Cue.Range)+": "+strings.Join(content, " … "))
	}
	return strings.Join(lines, "\n")
}

func TestSources(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"that-clause", "The ministry said that the port was closed.", "government The ministry: said: that the port was closed"},
		{"described speaker", "Anna Berg, head of the port authority, said the quay was empty.", "person Anna Berg (head of the port authority): said: the quay was empty"},
		{"named behind his office", "The head of the port, Jan Berg, said the quay was empty.", "person Jan Berg (The head of the port): said: the quay was empty"},
		{"named behind a noun of his office", "The minister of the sea, Jan Berg, said the quay was empty.", "person Jan Berg (The minister of the sea): said: the quay was empty"},
		{"named behind whom he serves", "Her lawyer, Jan Berg, said the quay was empty.", "person Her lawyer (Jan Berg): said: the quay was empty"},
		{"a thing behind the verb", "The envoy noticed that the quay was empty and, in the end, reported the matter.", "government The envoy: noticed: that the quay was empty and, in the end"},
		{"set in behind the verb", "The quay was built last year, harbour data show, with stone from the hills.", "document harbour data: show: The quay was built last year … with stone from the hills"},
		{"quote before", "“The quay is empty,” said Anna Berg.", "person Anna Berg: said: “The quay is empty,”"},
		{"quote around", "“The quay,” Anna Berg said on Monday, “is empty.”", "person Anna Berg: said: “The quay,” … “is empty.”"},
		{"quote after a colon", "Anna Berg said: “The quay is empty. It has been empty for weeks.”", "person Anna Berg: said: “The quay is empty. It has been empty for weeks."},
		{"quote runs on", "“The quay is empty,” Anna Berg said. “It has been empty for weeks.”", "person Anna Berg: said: “The quay is empty,” … It has been empty for weeks."},
		{"according to nobody", "The talks went according to plan.", ""},
		{"according to", "The quay is empty, according to the harbour master.", "anonymous the harbour master: according to: The quay is empty"},
		{"document", "The study by the institute showed that prices fell.", "document The study by the institute: showed: that prices fell"},
		{"reports of nobody", "According to media reports, prices fell.", "unspecified media reports: According to: prices fell"},
		{"coordination", "Anna Berg and Jan Holm said that prices fell.", "person Anna Berg and Jan Holm: said: that prices fell"},
		{"fragment", "The minister called the plan “a disaster” on Monday.", "government The minister: called: the plan “a disaster”"},
		{"noun", "Nobody believed the envoy's claim that prices fell.", "anonymous Nobody: believed: the envoy's claim that prices fell\ngovernment the envoy: claim: that prices fell"},
		{"speech without content", "The minister spoke on Monday.", ""},
		{"as-clause with nothing missing", "As reports continue of a build-up, the port stayed closed.", ""},
		{"deeds reported", "The firm said it would discuss the sale of the port.", "organization The firm: said: it would discuss the sale of the port"},
		{"speech reported", "The firm said that the minister claimed that prices fell.", "organization The firm: said: that the minister claimed that prices fell\ngovernment the minister: claimed: that prices fell"},
		{"deed behind a preposition", "The mayor won the vote by promoting lower fees.", ""},
		{"participle that restricts", "People supporting the plan met on Monday.", ""},
		{"participle of a document", "The envoy issued a statement calling the plan a crime.", "document a statement: calling: the plan a crime"},
		{"noun without an owner", "The fact that prices fell is known in the port.", ""},
		{"nouns of nobody", "Rumours that prices fell kept the traders awake.", "unspecified : Rumours: that prices fell"},
		{"claims about", "The broker laughed at the envoy's claims about the harvest.", "government the envoy: claims: about the harvest"},
		{"set into the sentence", "The old quay, Anna Berg said, will be closed.", "person Anna Berg: said: The old quay … will be closed"},
		{"raised subject", "The old quay is expected to fall.", "unspecified : expected: The old quay … to fall"},
		{"relative pronoun", "Anna Berg, who said that prices fell, left on Monday.", "person who: said: that prices fell"},
		{"described in brackets", "“The quay is empty,” Anna Berg (R-Iowa) said Monday.", "person Anna Berg: said: “The quay is empty,”"},
		{"described in commas", "“The quay is empty,” Anna Berg, R-Ky., said on Monday.", "person Anna Berg: said: “The quay is empty,”"},
		{"unknown verb with a clause", "The envoy groused that prices fell.", "government The envoy: groused: that prices fell"},
		{"unknown verb behind a quote", "“The quay is empty,” Anna Berg thundered.", "person Anna Berg: thundered: “The quay is empty,”"},
		{"no verb of speech", "The captain ensured that the quay was empty.", ""},
		{"no verb of speech behind a quote", "“The quay is empty.” Anna Berg shivered.", ""},
		{"plural as a verb", "The former chairman calls for a second quay.", "anonymous The former chairman: calls for: for a second quay"},
		{"speaker without a subject relation", "Video shows that the quay was empty.", "document Video: shows: that the quay was empty"},
		{"speaker far from a verb", "The port authority just this month announced it would close the quay.", "government The port authority: announced: it would close the quay"},
		{"noun of a view", "Anna Berg takes the view that the quay is safe.", "person Anna Berg: view: that the quay is safe"},
		{"of the opinion", "Anna Berg is of the opinion that the quay is safe.", "person Anna Berg: opinion: that the quay is safe"},
		{"consensus among", "There is a growing consensus among experts that the quay is safe.", "anonymous experts: consensus: that the quay is safe"},
		{"assurances given", "Anna Berg gave assurances that the quay would open.", "person Anna Berg: assurances: that the quay would open"},
		{"what a message was", "Anna Berg's message was that the quay is safe.", "person Anna Berg: message: that the quay is safe"},
		{"no message", "Anna Berg's dream was that the quay would open.", ""},
		{"passive adjective", "Officials are convinced the quay is safe.", "anonymous Officials: convinced: the quay is safe"},
		{"announced by nobody", "It was announced that the quay had closed.", "unspecified : announced: that the quay had closed"},
		{"quoted saying", "The paper quoted Anna Berg saying the quay was closed.", "media The paper: quoted: Anna Berg\nperson Anna Berg: saying: the quay was closed"},
		{"blamed for", "Anna Berg blamed the gale for the closure.", "person Anna Berg: blamed: for the closure"},
		{"reader as subject", "You can call the quay whatever you want.", ""},
		{"fate without an author", "The captain was charged with a crime.", ""},
		{"charge without an author", "The captain was accused of selling the quay.", "unspecified : accused: The captain … of selling the quay"},
		{"thing that may", "The gale may add costs for the port.", ""},
		{"called somebody", "The mayor called a friend in the port.", ""},
		{"called somebody something", "The mayor called the envoy a liar.", "government The mayor: called: the envoy a liar"},
		{"went on", "The mayor went on the offensive.", ""},
		{"one of several", "One of the envoys had asked the mayor to close the quay.", "anonymous One of the envoys: asked: to close the quay"},
		{"raised concerns", "The mayor raised concerns about the quay.", "government The mayor: concerns: about the quay"},
		{"accused, and described", "The mayor accused the head of the port, Jan Berg, of fraud.", "government The mayor: accused: of fraud"},
		{"fragment of speech", "Not on this quay, Anna Berg said.", "person Anna Berg: said: Not on this quay"},
		{"who spoke", "The quay will be closed, says one envoy, who spoke on condition of anonymity.", "anonymous one envoy: says: The quay will be closed"},
		{"ruled against", "A court ruled on Monday against the plan of the port.", "government A court: ruled: against the plan of the port"},
		{"behind a semicolon", "Prices fell; the mayor has not commented.", ""},
		{"relied on goods", "The port relied on a new crane.", ""},
		{"relied on papers", "The mayor relied on a report about the port.", "government The mayor: relied on: on a report about the port"},
		{"sourced goods", "The port sourced cranes in May.", ""},
		{"called a meeting", "The mayor called a meeting in the port.", ""},
		{"making sure", "They want to make sure that prices fall.", "anonymous They: want: to make sure that prices fall"},
		{"title of a work", "Anna Berg told the “Morning Talk” that prices fell.", "person Anna Berg: told: that prices fell"},
		{"no speech", "The minister sat on the quay and fished.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, listing(analyse(t, c.text)))
		})
	}
}

func TestDiscourse(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"lead-in", "Key points, according to the auditor's data:\n\n  • Iran [shipped] rockets to Syria.\n  • Egypt [sold] tanks to Chad.\n\nIran [bought] grain.",
			"asserted + certain | the auditor's data: according to\nasserted + certain | the auditor's data: according to\nasserted + certain"},
		{"quote over sentences", "“The quay is empty. Iran [shipped] the rockets to Syria. We saw it,” said Anna Berg.", "asserted + certain | Anna Berg: said"},
		{"running quote", "“The quay is empty,” said Anna Berg. “Iran [shipped] the rockets to Syria.”", "asserted + certain | Anna Berg: said"},
		{"paragraphs of one speaker", "Anna Berg said: “The quay is empty.\n\n“Iran [shipped] the rockets to Syria.”", "asserted + certain | Anna Berg: said"},
		{"no running prose", "“The quay is empty,” said Anna Berg. Iran [shipped] the rockets to Syria.", "asserted + certain"},
		{"headline with speaker first", "Kremlin: Iran [shipped] rockets to Syria\n\nThe talks went on in Cairo on Monday.", "asserted + certain | Kremlin: :"},
		{"transcript", "Interview\n\nBERG: The quay is empty.\n\nHOLM: Iran [shipped] the rockets to Syria.\n\nBERG: When was that?\n\nHOLM: In May.", "asserted + certain | HOLM: :"},
		{"lead-in on data", "Based on customs data of the port:\n\n  • Iran [shipped] rockets to Syria.", "asserted + certain | customs data of the port: Based on"},
		{"lead-in in capitals", "THE GRAND JURY CHARGES:\n\n  • Iran [shipped] rockets to Syria.", "alleged + possible | THE GRAND JURY: CHARGES"},
		{"court papers that tell on", "Two men\n\nAs alleged in the Indictment, and as told in court:\n\nThe ships lay in Chad. Iran [shipped] rockets to Syria.\n\nIn May Iran [sold] tanks to Chad.\n\nBerg is charged with fraud. Iran [sold] jets to Chad.",
			"alleged + possible | the Indictment: alleged\nalleged + possible | the Indictment: alleged\nasserted + certain"},
		{"interview", "Talk\n\nAnna Berg ran the port for years. We met her in May.\n\nQ: Did Iran [sell] rockets?\n\nA: Iran [shipped] them to Syria.\n\nQ: When?\n\nA: In May.", "questioned + unknown\nasserted + certain | Anna Berg: :"},
		{"interview by a paper", "Talk\n\nAnna Berg ran the port for years. She spoke to Harbour Review Monthly in May.\n\nQ: Did Iran [sell] rockets?\n\nA: Iran [shipped] them to Syria.\n\nQ: When?\n\nA: In May.", "questioned + unknown\nasserted + certain | Anna Berg: :"},
		{"interview without labels", "Talk\n\nAnna Berg ran the port for years. We met her in May.\n\nWho sold rockets?\n\nI know of one state. Iran [shipped] them to Syria.\n\nWhen?\n\nMy books say May.\n\nIran [shipped] more in June.", "asserted + certain | Anna Berg: ?\nasserted + certain"},
		{"questions of the writer", "Talk\n\nAnna Berg ran the port for years. She met him in May.\n\nWho sold rockets?\n\nIran [shipped] them to Syria.\n\nWhen?\n\nIn May, we think.", "asserted + certain"},
		{"transcript with times and offices", "Talk\n\n(00:12) ANNA BERG: The quay is empty.\n\nThe Minister of Ports (Mr Holm): Iran [shipped] rockets to Syria.\n\n(01:12) BERG: When was that?\n\nA voice from the floor: Iran [shipped] more.", "asserted + certain | Mr Holm: :\nasserted + certain"},
		{"interview with a surname and initials", "Talk\n\nAnna Berg ran the port for years.\n\nHarbour Quarterly: When did you start?\n\nBerg: Iran [shipped] rockets to Syria.\n\nHQ: The army says it [bought] them.\n\nBerg: Yes.\n\nHQ: When?\n\nBerg: In May.",
			"asserted + certain | Anna Berg: :\nasserted + certain | The army: says"},
		{"interview announced, words for labels", "Talk with Anna Berg, a clerk\n\nBy Ole Holm\n\nQuestion: What do you see?\n\nAnswer: Iran [shipped] rockets to Syria.", "asserted + certain | Anna Berg: :"},
		{"interview with initials of both", "Talk\n\nOle Holm of Radio Delta asked Anna Berg for her books.\n\nRD: When did you start?\n\nAB: In May. Iran [shipped] rockets to Syria.\n\nRD: And then?\n\nAB: Chad [sold] some.",
			"asserted + certain | Anna Berg: :\nasserted + certain | Anna Berg: :"},
		{"interview that addresses her", "“We knew”\n\nAnna Berg kept the books.\n\nMrs Berg, where were the rockets?\n\nI found a few. Iran [shipped] them to Syria.\n\nWho else knew?\n\nMy chief.", "asserted + certain | Anna Berg: ?"},
		{"hearing with titles", "Hearing\n\nThe Chair: Order.\n\nMs. Ada Malan: Did you sell any?\n\nMr. Jan Berg (President, Velmar Optics): {We} have not [sold] rockets to Syria.\n\nMs. Ada Malan: Is that so?\n\nMr. Jan Berg (President, Velmar Optics): Iran [sold] them.",
			"denied - certain | Mr. Jan Berg: :\nasserted + certain | Mr. Jan Berg: :"},
		{"lead-in that points out", "Statement\n\nWith regard to reports in certain media, the Ministry points out the following:\n\n- Iran [sold] rockets to Syria.\n- The claim that Iran [lent] Chad a radar is false.",
			"asserted + certain | the Ministry: points out\nalleged + possible | ?: claim < denies by the Ministry"},
		{"first person in a quote", "“We believe that Iran [shipped] the rockets,” said Anna Berg.", "hedged + probable | Anna Berg: said"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := analyse(t, c.text)
			var got []string
			for _, v := range d.Verdicts {
				got = append(got, describe(d, v))
			}
			assert.Equal(t, c.want, strings.Join(got, "\n"))
		})
	}
}

func TestResponses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"denied that any came", "Egypt says {Iran} [sold] rockets to the rebels. Tehran has denied carrying any cargo.", "asserted + certain | Egypt: says < denies by Tehran"},
		{"others speak in between", "Egypt says {Iran} [sold] rockets to {Chad}. Peru said the grain was wet. Oman said the quay was empty. Chad denied it.", "asserted + certain | Egypt: says"},
		{"denials by its capital", "{Iran} has [sold] rockets to {Chad}, a panel said, despite repeated denials by Tehran.", "asserted + certain | a panel: said < denies by Tehran"},
		{"charge between commas", "Egypt says {Iran} [sold] rockets to {Chad}, a charge Tehran vehemently denies.", "asserted + certain | Egypt: says < denies by Tehran"},
		{"apology", "The Bell reported that {Iran} [sold] rockets to the rebels. The newspaper apologised for the story.", "reported + probable | The Bell: reported < retracts by The newspaper"},
		{"apology for something else", "The Bell reported that {Iran} [sold] rockets to the rebels. The newspaper apologised for its delays.", "reported + probable | The Bell: reported"},
		{"denied the allegations", "Egypt said {Iran} [shipped] rockets to Syria. Tehran has denied the allegations.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"not a party", "Egypt said {Iran} [shipped] rockets to Syria. Turkey has denied the allegations.", "asserted + certain | Egypt: said"},
		{"rejected the report", "Reuters reported that {Iran} [shipped] rockets to Syria.\n\nTehran rejected the report.", "reported + probable | Reuters: reported < denies by Tehran"},
		{"called it baseless", "Egypt said {Iran} [shipped] rockets to Syria. Tehran called the claim baseless.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"dismissed as propaganda", "Egypt said {Iran} [shipped] rockets to Syria. Tehran dismissed the report as propaganda.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no comment", "Egypt said {Iran} [shipped] rockets to Syria. Tehran declined to comment.", "asserted + certain | Egypt: said < no_comment by Tehran"},
		{"did not respond", "Egypt said {Iran} [shipped] rockets to Syria. Tehran did not respond to a request for comment.", "asserted + certain | Egypt: said < no_comment by Tehran"},
		{"confirmed", "Iran reportedly [shipped] rockets to Syria. Egypt confirmed the reports.", "reported + probable | ?: reportedly < confirms by Egypt"},
		{"negated statement of a party", "Egypt said {Iran} [shipped] rockets to Syria. Iran said it had not [shipped] any rockets to Syria.", "asserted + certain | Egypt: said < denies by Iran"},
		{"denied something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied him a visa.", "asserted + certain | Egypt: said"},
		{"nothing to answer", "Prices [sold] well. Tehran has denied the allegations.", "asserted + certain"},
		{"a charge it rejects", "{Iran} is accused of [selling] rockets to Syria, a charge it rejects.", "alleged + possible | ?: accused < denies by it"},
		{"speaks for a party", "Egypt said {Iran} [shipped] rockets to Syria. Anna Berg, a spokeswoman for Tehran, denied the report.", "asserted + certain | Egypt: said < denies by Anna Berg"},
		{"topic that fits", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied the report about the rockets.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"topic that does not", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied the report about the election.", "asserted + certain | Egypt: said"},
		{"disputes", "Egypt said {Iran} [shipped] rockets to Syria. A panel disputed the figure.", "asserted + certain | Egypt: said < disputes by A panel"},
		{"said to be false", "Egypt said {Iran} [shipped] rockets to Syria. Tehran calls the story “nonsense”.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"own confirmation", "Egypt said {Iran} [shipped] rockets to Syria. Iran confirmed that it had [shipped] rockets to Syria.", "asserted + certain | Egypt: said < confirms by Iran"},
		{"person behind a country", "The Chilean ambassador to the Philippines Koji Haneda said {Iran} [shipped] rockets to Syria.", "asserted + certain | The Chilean ambassador to the Philippines Koji Haneda: said"},
		{"while, in what is said", "Egypt said jets would leave while {Iran} would [ship] rockets to Syria.", "predicted + probable | Egypt: said"},
		{"neither before a participle, in what is said", "Egypt has neither [sold] nor given shells to Syria, {the foreign ministry} said.", "denied - certain | the foreign ministry: said"},
		{"neither nor", "Egypt said {Iran} [shipped] rockets to Syria. Iran would neither confirm nor deny the report.", "asserted + certain | Egypt: said < no_comment by Iran"},
		{"yet to confirm or deny", "Egypt said {Iran} [shipped] rockets to Syria. Iran has yet to confirm or deny the report.", "asserted + certain | Egypt: said < no_comment by Iran"},
		{"not confirmed or denied", "Egypt said {Iran} [shipped] rockets to Syria. Iran has not confirmed or denied the report.", "asserted + certain | Egypt: said < no_comment by Iran"},
		{"things do not keep silent", "Egypt said {Iran} [shipped] rockets to Syria. Customs figures in Tehran are silent on the matter.", "asserted + certain | Egypt: said"},
		{"borne out", "Egypt said {Iran} [shipped] rockets to Syria. It is correct, an Iranian minister said.", "asserted + certain | Egypt: said < confirms by an Iranian minister"},
		{"true that something else", "Egypt said {Iran} [shipped] rockets to Syria. It is true that rockets are cheap, an Iranian minister said.", "asserted + certain | Egypt: said"},
		{"as does another", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied the report, as did Syria.", "asserted + certain | Egypt: said < denies by Tehran < denies by Syria"},
		{"as it has before", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied the report, as it has denied others.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"where a lie was", "Egypt said {Iran} [shipped] rockets to Syria. Behind each report was a lie, Tehran said.", "asserted + certain | Egypt: said"},
		{"no comment from", "Egypt said {Iran} [shipped] rockets to Syria. There was no immediate comment from Tehran.", "asserted + certain | Egypt: said < no_comment by Tehran"},
		{"not available", "Egypt said {Iran} [shipped] rockets to Syria. Officials in Tehran were not available for comment.", "asserted + certain | Egypt: said < no_comment by Officials in Tehran"},
		{"said to be baseless", "Egypt said {Iran} [shipped] rockets to Syria. Tehran says the claims are baseless.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"said not to be true", "Egypt said {Iran} [shipped] rockets to Syria. The report is not true, Tehran said.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"denial as a noun", "Egypt said {Iran} [shipped] rockets to Syria. Despite Tehran's denials, Cairo protested.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"denied doing so", "{Iran} is accused of [selling] rockets to Syria. Iran has denied doing so.", "alleged + possible | ?: accused < denies by Iran"},
		{"which it denies", "{Iran} is accused of [selling] rockets to Syria, which Tehran denies.", "alleged + possible | ?: accused < denies by Tehran"},
		{"charges denied in the passive", "Egypt said {Iran} [shipped] rockets to Syria. The allegations were denied by Tehran.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"denied before", "Tehran, which denies the charge, said {Iran} [shipped] no rockets.", "denied - certain | Tehran: said"},
		{"by the longer name", "The court heard that {Ostrov} [sold] engines to Syria. Viktor Ostrov pleaded not guilty.", "asserted + certain | The court: heard < denies by Viktor Ostrov"},
		{"paragraph by its number", "7. The panel found that {Iran} [shipped] rockets to Syria.\n\n8. The sea was calm.\n\n9. Tehran disputed the finding in paragraph 7.", "asserted + certain | The panel: found < disputes by Tehran"},
		{"another paragraph", "7. The panel found that {Iran} [shipped] rockets to Syria.\n\n8. The sea was calm.\n\n9. Tehran disputed the finding in paragraph 8.", "asserted + certain | The panel: found"},
		{"withdrawal of something else", "The Bell, a newspaper, reported that {Iran} [shipped] rockets to Syria. It withdrew its man in Tehran on Monday.", "reported + probable | The Bell: reported"},
		{"retraction by its author", "The Bell, a newspaper, reported that {Iran} [shipped] rockets to Syria. It withdrew the story on Monday.", "reported + probable | The Bell: reported < retracts by It"},
		{"withdrew a loan", "The Bell, a newspaper, reported that {Iran} [shipped] rockets to Syria. It withdrew the loan for its press.", "reported + probable | The Bell: reported"},
		{"future of something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran declined to comment on the future of the port.", "asserted + certain | Egypt: said"},
		{"denied what was claimed in between", "{Iran} [shipped] rockets to Syria. Turks claimed that Tehran was aiding a plot; Iran denied it.", "asserted + certain"},
		{"an offer that others tell of", "Egypt said {Iran} has [offered] rockets to Syria. Tehran denied it.", "offered + unknown | Egypt: said | Iran: offered < denies by Tehran"},
		{"an offer that the writer tells of", "{Iran} has [offered] rockets to Syria. Tehran denied it.", "offered + unknown | Iran: offered"},
		{"two countries in one sentence", "Chad said {Iran} had [sold] rockets to {Egypt}. Tehran denied the report and Cairo rejected it.", "asserted + certain | Chad: said < denies by Tehran < denies by Cairo"},
		{"denied and would say no more", "Egypt said {Iran} had [sold] rockets to Syria. Tehran denied the report and declined to comment on the drones.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no knowledge of it", "Egypt said {Iran} had [sold] rockets to Syria. Tehran said it had no knowledge of the sale.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no knowledge of what became of them", "Egypt said {Iran} had [sold] rockets to Syria. Tehran said it had no knowledge of their fate.", "asserted + certain | Egypt: said"},
		{"denied it right away", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied it.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"denied something nearer", "Egypt said {Iran} [shipped] rockets to Syria. The sea was calm. Prices fell. Tehran denied it.", "asserted + certain | Egypt: said"},
		{"withdrew something else", "Egypt said {Iran} [shipped] rockets to Syria. Egypt withdrew its envoy.", "asserted + certain | Egypt: said"},
		{"existence of such a thing", "Egypt said {Iran} [shipped] rockets to Syria. Tehran has always denied the existence of such a programme.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"existence of something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran has always denied the existence of political prisoners.", "asserted + certain | Egypt: said"},
		{"denied that it exists", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denies that any such deal exists.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"politically motivated", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said the accusation was politically motivated.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"other motives", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said the murder was politically motivated.", "asserted + certain | Egypt: said"},
		{"without foundation", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said the claim was without foundation.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no basis", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said the report has no basis.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no basis of something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said the tax has no basis.", "asserted + certain | Egypt: said"},
		{"nothing to do with it", "Egypt said {Iran} [shipped] rockets to Syria. Tehran says it has nothing to do with the shipments.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"nothing to do with something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran says it has nothing to do with football.", "asserted + certain | Egypt: said"},
		{"nothing wrong", "Egypt said {Iran} [shipped] rockets to Syria. Tehran says it has done nothing wrong.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"knew nothing", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it knew nothing about the shipments.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no part in it", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it had no part in the deal.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"made up", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said the story was made up.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"falsely accused", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it had been falsely accused.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"they are baseless allegations", "Egypt said {Iran} [shipped] rockets to Syria. “These are baseless allegations,” Tehran said.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"we reject it", "Egypt said {Iran} [shipped] rockets to Syria. “We reject these accusations,” Tehran said.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"dismissed in an apposition", "Egypt said {Iran} [shipped] rockets to Syria, an accusation Tehran dismissed as propaganda.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"cast doubt", "Egypt said {Iran} [shipped] rockets to Syria. Moscow cast doubt on the report.", "asserted + certain | Egypt: said < disputes by Moscow"},
		{"silent on the phone", "Egypt said {Iran} [shipped] rockets to Syria. The Iranian envoy in Tehran refuses to answer his phone.", "asserted + certain | Egypt: said"},
		{"silent on an offer", "Egypt said {Iran} [shipped] rockets to Syria. Tehran has not responded to the offer.", "asserted + certain | Egypt: said"},
		{"silent on an accusation", "Egypt said {Iran} [shipped] rockets to Syria. Tehran has not responded to the accusation.", "asserted + certain | Egypt: said < no_comment by Tehran"},
		{"part in something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied any role in the coup.", "asserted + certain | Egypt: said"},
		{"part in the affair", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied any role in the affair.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"suggestion of something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran rejected the suggestion that it had bribed an ally.", "asserted + certain | Egypt: said"},
		{"charges of something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denies the charge that it is training rebels.", "asserted + certain | Egypt: said"},
		{"charge that nobody made", "{Iran} [shipped] rockets to Syria. Tehran has rejected the charge.", "asserted + certain"},
		{"charge that somebody made", "Egypt accused {Iran} of [shipping] rockets to Syria. Tehran has rejected the charge.", "alleged + possible | Egypt: accused < denies by Tehran"},
		{"office of the government", "Egypt accused {the government} of [shipping] rockets to Syria. A spokesman for the prime minister rejected the charge as a fairy tale.", "alleged + possible | Egypt: accused < denies by A spokesman for the prime minister"},
		{"office of the government, beside another party", "Egypt accused {the yard} of [shipping] rockets to Syria. A spokesman for the prime minister rejected the charge as a fairy tale.", "alleged + possible | Egypt: accused"},
		{"goods of another kind", "Egypt said {Iran} [shipped] heavy rockets to Syria. Tehran denied the report about toy rockets.", "asserted + certain | Egypt: said"},
		{"goods of the same kind", "Egypt said {Iran} [shipped] heavy rockets to Syria. Tehran denied the report about rockets.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"a thing confirms nothing", "Egypt said {Iran} [shipped] rockets to Syria. The presence of a crane confirmed the report.", "asserted + certain | Egypt: said"},
		{"what the writer tells is not at issue", "Iran [built] a port. Egypt said {Iran} [shipped] rockets to Syria. Tehran denied the allegations.", "asserted + certain"},
		{"called something else false", "Egypt said {Iran} [shipped] rockets to Syria. Tehran called the trial a fabrication.", "asserted + certain | Egypt: said"},
		{"pleaded to something else", "The court heard that {Ostrov} [sold] engines to Syria. Ostrov pleaded not guilty to the murder.", "asserted + certain | The court: heard"},
		{"pleaded to all counts", "The court heard that {Ostrov} [sold] engines to Syria. Ostrov pleaded not guilty to all counts.", "asserted + certain | The court: heard < denies by Ostrov"},
		{"no comment on something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran could not be reached for comment on the election.", "asserted + certain | Egypt: said"},
		{"crates that are not reached", "Egypt said {Iran} [shipped] rockets to Syria. The rockets never reached their buyers.", "asserted + certain | Egypt: said"},
		{"two sentences before", "Egypt said {Iran} [shipped] rockets to Syria. The crates were blue. Tehran denies it.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"two sentences before, with another saying", "Egypt said {Iran} [shipped] rockets to Syria. Peru said that it jails priests. Tehran denies it.", "asserted + certain | Egypt: said"},
		{"what others would not do", "Peru plans to [buy] rifles from {Iran}, the army said. “They would not [sell] us rifles before,” Peru's minister said.", "planned + unknown | the army: said"},
		{"nobody says that it is so", "Egypt did not say that {Iran} [shipped] rockets to Syria. Tehran called the report false.", "not_asserted + unknown | Egypt: say"},
		{"called false in a phrase", "Egypt said {Iran} [shipped] rockets to Syria. Tehran called the claim “an attempt at disinformation”.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"called something in a phrase", "Egypt said {Iran} [shipped] rockets to Syria. Tehran called the claim “an attempt at a joke”.", "asserted + certain | Egypt: said"},
		{"on condition", "Egypt said {Iran} [shipped] rockets to Syria. Officials in Tehran confirmed the claim on condition of anonymity.", "asserted + certain | Egypt: said < confirms by Officials in Tehran"},
		{"called invented", "Egypt said {Iran} [shipped] rockets to Syria. Tehran called the claims invented.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"confirmed that the sale was approved", "Egypt said {Iran} [shipped] rockets to Syria. Tehran confirmed that it had approved the sale.", "asserted + certain | Egypt: said < confirms by Tehran"},
		{"of another, right behind what is said", "Egypt said {Iran} [shipped] rockets to Syria. Turkey called this nonsense.", "asserted + certain | Egypt: said < denies by Turkey"},
		{"of another, the report", "Egypt's report said {Iran} [shipped] rockets to Syria. Turkey rejected the report.", "asserted + certain | Egypt's report: said < denies by Turkey"},
		{"of another, a report that nobody wrote", "Egypt said {Iran} [shipped] rockets to Syria. Turkey rejected the report.", "asserted + certain | Egypt: said"},
		{"of another, further off", "Egypt said {Iran} [shipped] rockets to Syria. The rain went on. Turkey rejected the report.", "asserted + certain | Egypt: said"},
		{"silence of another", "Egypt said {Iran} [shipped] rockets to Syria. The minister was not at liberty to say.", "asserted + certain | Egypt: said < no_comment by The minister"},
		{"silence further off", "Egypt said {Iran} [shipped] rockets to Syria. The rain went on. The minister had no comment.", "asserted + certain | Egypt: said"},
		{"a document", "Egypt's dossier said {Iran} [shipped] rockets to Syria. The Iranian ambassador called the dossier a forgery.", "asserted + certain | Egypt's dossier: said < denies by The Iranian ambassador"},
		{"no dealings", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it had no dealings with Syria.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"no dealings with somebody else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied any dealings with Chad.", "asserted + certain | Egypt: said"},
		{"not involved", "Egypt said {Iran} [shipped] rockets to Syria. Tehran says it is not involved.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"never done so", "Egypt said {Iran} [shipped] rockets to Syria. “We have never done so,” the Iranian ambassador said.", "asserted + certain | Egypt: said < denies by the Iranian ambassador"},
		{"as much", "Egypt said {Iran} [shipped] rockets to Syria. Tehran admitted as much.", "asserted + certain | Egypt: said < confirms by Tehran"},
		{"a new report", "Egypt said {Iran} [shipped] rockets to Syria. Tehran denied a report that it had agreed to barter tea for Syrian cotton.", "asserted + certain | Egypt: said"},
		{"a confession taken back", "Egypt said {Iran} [shipped] rockets to Syria. Egypt later withdrew the admission.", "asserted + certain | Egypt: said < retracts by Egypt"},
		{"an accord is no statement", "Egypt said {Iran} [shipped] rockets to Syria. Egypt accuses it of breaking the accord, from which it withdrew.", "asserted + certain | Egypt: said"},
		{"the writer's own word", "{Iran} [shipped] rockets to Syria. The rain went on. Tehran rejected the criticism as false.", "asserted + certain"},
		{"the government of nobody named", "Peru accused {the government} of [shipping] rockets to Syria. The government denied the allegations.", "alleged + possible | Peru: accused < denies by The government"},
		{"short name of a firm", "Egypt said {Velmar Trading} [shipped] rockets to Syria. Velmar denied the allegations.", "asserted + certain | Egypt: said < denies by Velmar"},
		{"another of them", "Egypt said {three firms} [shipped] rockets to Syria. Another, Velmar, did not respond to requests for comment.", "asserted + certain | Egypt: said < no_comment by Another, Velmar"},
		{"other people", "Egypt said {four men} [shipped] rockets to Syria. The women deny the charges.", "asserted + certain | Egypt: said"},
		{"dismissed as whatever it is", "Egypt said {Iran} [shipped] rockets to Syria. Tehran dismissed the claim as a matter for poets.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"in an interview", "Talk\n\nQ: Egypt says that {your firm} [sold] rockets to Syria.\n\nA: That is a lie. I like tea.\n\nQ: And tea?\n\nA: Tea is fine.", "asserted + certain | Egypt: says < denies by A"},
		{"in an interview, later", "Talk\n\nQ: Egypt says that {your firm} [sold] rockets to Syria.\n\nA: I like tea.\n\nQ: Is tea dear?\n\nA: That is a lie.", "asserted + certain | Egypt: says"},
		{"never heard of the buyer", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it had never heard of the buyer.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"never heard of something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it had never heard of the poet.", "asserted + certain | Egypt: said"},
		{"no business with another", "Egypt said {Iran} [shipped] rockets to Syria. Tehran said it had never done business with Peru.", "asserted + certain | Egypt: said"},
		{"its spokesman", "Egypt said {Velmar Trading} [shipped] rockets to Syria.\n\nIts spokesman, Jan Berg, denied the allegations.", "asserted + certain | Egypt: said < denies by Its spokesman"},
		{"false, according to", "Egypt said {Iran} [shipped] rockets to Syria. The allegation is untrue, according to Tehran.", "asserted + certain | Egypt: said < denies by Tehran"},
		{"refused to say whether", "Egypt said {Iran} [shipped] rockets to Syria. Tehran refused to say whether the rockets were its own.", "asserted + certain | Egypt: said < no_comment by Tehran"},
		{"refused to say something else", "Egypt said {Iran} [shipped] rockets to Syria. Tehran refused to say whether it would borrow money.", "asserted + certain | Egypt: said"},
		{"no reply", "Egypt said {Iran} [shipped] rockets to Syria. There was no reply from Tehran.", "asserted + certain | Egypt: said < no_comment by Tehran"},
		{"not a response", "Egypt said {Iran} [shipped] rockets to Syria. Tehran may deny the allegations.", "asserted + certain | Egypt: said"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := analyse(t, c.text)
			assert.Equal(t, c.want, describe(d, d.Verdicts[0]))
		})
	}
}
