package frame_test

import (
	"testing"
	"time"

	"claimtrail/extract"
	"claimtrail/extract/entity"
	"claimtrail/extract/frame"
	"claimtrail/extract/reference"
	"claimtrail/extract/segment"
	"claimtrail/extract/syntax"
	"claimtrail/extract/tag"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// analyse fills every layer that the frame stage needs.
func analyse(text string) (*extract.Document, error) { return analyseOn(text, time.Time{}) }

func analyseOn(text string, published time.Time) (*extract.Document, error) {
	d := &extract.Document{Text: text, Published: published}
	for _, s := range []extract.Stage{segment.Stage(), tag.Stage(), entity.Stage(), syntax.Stage(nil), reference.Stage()} {
		if err := s.Run(d); err != nil {
			return nil, err
		}
	}
	return d, d.Check()
}

// One claim a line: predicate and roles as they must be found, in the first sentence; "-" means that none may be found.
func TestRealisations(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"active", "Bulgaria shipped mortars to Chad.", "ship active shipped S=Bulgaria I=mortars R=Chad"},
		{"passive with agent", "The mortars were shipped to Chad by Bulgaria.", "ship passive shipped S=Bulgaria I=The mortars R=Chad"},
		{"passive without agent", "Two patrol boats were delivered to Kenya in March.", "ship passive delivered I=Two patrol boats R=Kenya"},
		{"dative", "Serbia sold Armenia howitzers.", "sell active sold S=Serbia I=howitzers R=Armenia"},
		{"dative passive", "Armenia was given howitzers by Serbia.", "supply passive given S=Serbia I=howitzers R=Armenia"},
		{"supply with", "Qatar supplied the rebels with rifles.", "supply active supplied S=Qatar I=rifles R=the rebels"},
		{"supply with, passive", "The rebels were supplied with rifles by Qatar.", "supply passive supplied S=Qatar I=rifles R=The rebels"},
		{"relative, subject", "The firm, which exported chips to Iran, closed.", "export relative exported S=The firm I=chips R=Iran"},
		{"relative, object", "The missiles that Iran sold to Sudan were old.", "sell relative sold S=Iran I=The missiles R=Sudan"},
		{"reduced relative, passive", "Missiles sold to Sudan by Iran were old.", "sell participle sold S=Iran I=Missiles R=Sudan"},
		{"reduced relative, active", "A company supplying engines to Russia was fined.", "supply participle supplying S=A company I=engines R=Russia"},
		{"gerund", "Iran earned millions by selling drones to Russia.", "sell gerund selling S=Iran I=drones R=Russia"},
		{"subject control", "Poland plans to buy tanks from South Korea.", "sell infinitive buy S=South Korea I=tanks R=Poland"},
		{"subject of an evaluation", "Sanctions made it harder for Russia to buy missiles from Iran.", "sell infinitive buy S=Iran I=missiles R=Russia"},
		{"object control", "The envoy urged Germany to deliver missiles to Ukraine.", "ship infinitive deliver S=Germany I=missiles R=Ukraine"},
		{"raising", "Iran is believed to have sent rockets to Yemen.", "ship infinitive sent S=Iran I=rockets R=Yemen"},
		{"coordination of verbs", "Turkey built and exported drones to Mali.", "produce active built S=Turkey I=drones; export active exported S=Turkey I=drones R=Mali"},
		{"coordination of items and recipients", "China sold rifles and mortars to Sudan and Chad.", "sell active sold S=China I=rifles I=mortars R=Sudan R=Chad"},
		{"possessor as recipient", "Russia built Iran's nuclear reactor.", "build active built S=Russia I=Iran's nuclear reactor R=Iran"},
		{"mirrored", "Egypt imported wheat from Russia.", "export active imported S=Russia I=wheat R=Egypt"},
		{"help", "French engineers helped Iraq build a reactor.", "assist active helped S=French engineers I=a reactor R=Iraq"},
		{"by the help of another", "Sudan built the shell plant with Cuban help.", "build active built S=Sudan I=the shell plant; assist nominal help S=Cuban I=the shell plant R=Sudan"},
		{"by the help of another, hung on the object", "Sudan developed a plant for the production of fuel with the aid of Cuban experts.", "build active developed S=Sudan I=a plant for the production of fuel; assist nominal aid S=Cuban experts I=a plant for the production of fuel R=Sudan"},
		{"by the help of another, passive", "The reactor was built with Cuban help.", "assist nominal help S=Cuban I=The reactor"},
		{"help with no goods", "The rebels took the hill with Cuban help.", ""},
		{"help in doing", "Sudan criticised Cuban help with building a dam.", "assist nominal help S=Cuban I=a dam"},
		{"help in getting", "Cuba helped Sudan get secret uranium shipments from Mali.", "assist active helped S=Cuba I=secret uranium shipments R=Sudan"},
		{"a plant that is sold like a machine", "Cuba sold Sudan a research reactor.", "sell active sold S=Cuba I=a research reactor R=Sudan"},
		{"a plant that is no machine", "Sudan obtained a cement factory.", ""},
		{"a facility that is supplied", "Cuba will supply the reactor with two turbines.", "supply active supply S=Cuba I=two turbines R=the reactor"},
		{"what materials are for", "The militia acquired materials to manufacture sarin.", "supply active acquired I=materials R=The militia; produce infinitive manufacture S=The militia I=sarin"},
		{"designs said before", "Cuba has designs for a bomb. It passed the same designs to Sudan.", "supply active passed S=It I=the same designs R=Sudan"},
		{"plans of a plant", "A Cuban company sold plans for a chemical plant to Sudan.", "sell active sold S=A Cuban company I=plans R=Sudan"},
		{"plans of something else", "A Cuban company sold plans for a trip to Sudan.", ""},
		{"members of what is no item", "Sudan obtained facilities including a reactor.", "supply active obtained I=a reactor R=Sudan"},
		{"where the carrier goes", "A flight from Cuba to Sudan carrying rifles was late.", "ship participle carrying S=Cuba I=rifles R=Sudan"},
		{"who makes with the equipment of others", "Sudan acquired German equipment to produce sarin.", "supply active acquired I=German equipment R=Sudan; produce infinitive produce S=Sudan I=sarin"},
		{"promised in a quotation without to", "Both sides promised \"not test, manufacture, produce, receive, possess or use nuclear weapons.\"", "produce active manufacture S=Both sides I=nuclear weapons; produce active produce S=Both sides I=nuclear weapons; supply active receive I=nuclear weapons R=Both sides"},
		{"trained in a country", "The Sudanese crews received military training in Cuba.", "train nominal training I=military training R=The Sudanese crews"},
		{"trained in a town", "The nurse received training in Lyon.", ""},
		{"who was somewhere doing", "Cuban advisers have been in Sudan supplying rifles to the rebels.", "supply gerund supplying S=Cuban advisers I=rifles R=the rebels"},
		{"both", "Cuba, which trades with Sudan and Mali, provided both with rifles.", "supply active provided S=Cuba I=rifles R=both"},
		{"a programme that gets", "Sudan's missile programme received parts from Cuba.", "supply active received S=Cuba I=parts R=Sudan"},
		{"a name with its kind behind it", "Sudan developed the Saham, a cruise missile.", "produce active developed S=Sudan I=the Saham"},
		{"an adjective that hangs on the noun behind", "Sudan praised US heavy water supplies.", "supply nominal supplies S=US I=heavy water"},
		{"as much as", "The Cuban army secretly flew as much as four tons of sarin to Mali after a visit.", "ship active flew S=The Cuban army I=as much as four tons of sarin R=Mali"},
		{"subject behind a source", "According to a 1994 report, private Cuban traders, licensed by the state, exported rifles to Mali from 1985 through 1989.", "export active exported S=private Cuban traders I=rifles R=Mali"},
		{"phrase behind a name", "Cuba handed over the parts of a secret missile known as the Saham II to Peru.", "supply active handed over S=Cuba I=the parts of a secret missile R=Peru"},
		{"verbs of a list", "The report revealed that the army had hired a Cuban chemist, acquired pumps to make sarin, and leased a shed.", "supply active acquired I=pumps R=the army; produce infinitive make S=the army I=sarin"},
		{"programmes of two kinds", "Cuba gives assistance to Sudan's nerve gas and cruise missile programmes.", "assist nominal assistance S=Cuba I=assistance to Sudan's nerve gas and cruise missile programmes R=Sudan"},
		{"plant named after what it does", "Sudan began construction of the Blue Nile fuel reprocessing plant.", "build nominal construction S=Sudan I=the Blue Nile fuel reprocessing plant"},
		{"relative clause by hearsay", "Sudan, which many believe had succeeded in manufacturing a bomb in 1986, sells rice.", "produce gerund manufacturing S=Sudan I=a bomb; sell active sells S=Sudan I=rice"},
		{"currency before its sign", "It is a US $2 billion deal to help build Sudan's first reactor.", ""},
		{"event noun", "The sale of submarines to Taiwan by the Netherlands angered Beijing.", "sell nominal sale S=the Netherlands I=submarines R=Taiwan"},
		{"event noun, possessor and compound", "Germany's arms exports to Israel fell.", "export nominal exports S=Germany I=arms R=Israel"},
		{"agent noun", "Ukraine was a key supplier of engines to China.", "supply agent_noun supplier S=Ukraine I=engines R=China"},
		{"origin compound", "The militia fired Iranian-made rockets.", "origin origin Iranian-made S=Iranian I=Iranian-made rockets R=The militia"},
		{"origin, bare", "The militia used North Korean weapons.", "origin origin North Korean S=North Korean I=North Korean weapons R=The militia"},
		{"reliance", "Vietnam relies on Russia for submarines.", "supply active relies S=Russia I=submarines R=Vietnam"},
		{"contrast of items", "China provides engineers, not rifles, to Zambia.", "supply active provides S=China I=engineers R=Zambia; supply active provides S=China I=rifles R=Zambia"},
		{"contrast of recipients", "The guns were delivered to Kenya, not to Uganda.", "ship passive delivered I=The guns R=Kenya; ship passive delivered I=The guns R=Uganda"},
		{"gap, object and recipient", "Peru sold rifles to Chad and mortars to Mali.", "sell active sold S=Peru I=rifles R=Chad; sell active sold S=Peru I=mortars R=Mali"},
		{"gap, subject and object", "Peru sold six rifles to Chad and Cuba four mortars to Mali.", "sell active sold S=Peru I=six rifles R=Chad; sell active sold S=Cuba I=four mortars R=Mali"},
		{"gap, two objects", "Peru gave Chad 12 rifles and Mali six mortars.", "supply active gave S=Peru I=12 rifles R=Chad; supply active gave S=Peru I=six mortars R=Mali"},
		{"gap of a passive", "Twelve rifles were sent to Chad and six mortars to Mali.", "ship passive sent I=Twelve rifles R=Chad; ship passive sent I=six mortars R=Mali"},
		{"gaps in a list", "Peru bought rifles from Chile, mortars from Cuba and helmets from Spain.", "sell active bought S=Chile I=rifles R=Peru; sell active bought S=Cuba I=mortars R=Peru; sell active bought S=Spain I=helmets R=Peru"},
		{"gap with names of arms", "Chad received Wing Loong drones from China and Bayraktar TB2s from Turkey.", "supply active received S=China I=Wing Loong drones R=Chad; supply active received S=Turkey I=Bayraktar TB2s R=Chad"},
		{"who is paid acts", "Peru paid a Chilean firm $2 million to train 300 guards.", "finance active paid S=Peru I=$2 million R=a Chilean firm; train infinitive train S=a Chilean firm R=300 guards"},
		{"who leads talks", "Peru is leading negotiations with two African states to sell rifles.", "sell infinitive sell S=Peru I=rifles R=two African states"},
		{"how the helper helps", "Chad asked France to help it survive by sending helmets.", "ship gerund sending S=France I=helmets"},
		{"how somebody who is not helped earns", "France let Chad survive by selling helmets.", "sell gerund selling S=Chad I=helmets"},
		{"who gives helps", "Peru has given Chad technology to help it build a dam.", "supply active given S=Peru I=technology R=Chad; assist infinitive help S=Peru I=a dam R=it"},
		{"who gives with a preposition helps", "Peru has provided Chad with technology to help it build a dam.", "supply active provided S=Peru I=technology R=Chad; assist infinitive help S=Peru I=a dam R=it"},
		{"who denies claims", "Peru denies claims of sending rifles to Chad.", "ship gerund sending S=Peru I=rifles R=Chad"},
		{"made to do", "Peru tried to make the rifles appear harmless.", ""},
		{"sent flying", "Chad sent two drones crashing into the works.", ""},
		{"sent with a load", "Chad sent two lorries carrying rifles to Mali.", "ship active sent S=Chad I=two lorries; ship gerund carrying I=rifles R=Mali"},
		{"phrases of a second noun with a possessor", "Chile approved the transfer of 14 rifles to Chad and their export from other states.", "supply nominal transfer S=Chile I=14 rifles R=Chad; export nominal export S=other states I=14 rifles R=Chad"},
		{"calls on others", "Despite calls to stop arms exports, the agency said Peru delivered rifles to Chad.", "ship active delivered S=Peru I=rifles R=Chad"},
		{"worth", "Peru imported $2 million worth of rifles from Chile.", "export active imported S=Chile I=$2 million worth of rifles R=Peru"},
		{"meant for delivery", "The first jets are scheduled for delivery to Chad in May.", "ship nominal delivery I=The first jets R=Chad"},
		{"scheduled by the buyer", "Chad is scheduled for delivery of the jets in May.", ""},
		{"where nobody is", "Peru has deployed two ships to waters near Chad.", ""},
		{"goods of a sum from somewhere", "Peru imported $2 million in rifles and spare parts from Chile.", "export active imported S=Chile I=$2 million in rifles and spare parts R=Peru"},
		{"let do", "Chile refused to let Peru ship rifles to Chad.", "ship active ship S=Peru I=rifles R=Chad"},
		{"name in pieces", "Chile will pay Lockheed Martin 1.3 billion euros for 60 Chinook helicopters.", "sell active pay S=Lockheed Martin I=60 Chinook helicopters R=Chile"},
		{"apposition behind a name", "Peru bought radars from Halden Electronics, a Norwegian company, and tested them.", "sell active bought S=Halden Electronics I=radars R=Peru"},
		{"present tense that looks like a plural", "A Chilean trader bankrolls two militias in Peru.", "finance active bankrolls S=A Chilean trader R=two militias in Peru"},
		{"two recipients without a gap", "Peru sold rifles to Chad and to Mali.", "sell active sold S=Peru I=rifles R=Chad R=Mali"},
		{"split dative", "The Netherlands refused to sell the kingdom water cannon.", "sell infinitive sell S=The Netherlands I=water cannon R=the kingdom"},
		{"light verb", "Chad took delivery of 20 lorries from France.", "ship nominal delivery S=France I=20 lorries R=Chad"},
		{"planning verb", "Iran has stepped up shipments of drones to Russia.", "ship nominal shipments S=Iran I=drones R=Russia"},
		{"predicative of the object", "A jury found two Chilean men guilty of selling rifles to Chad.", "sell gerund selling S=two Chilean men I=rifles R=Chad"},
		{"predicative of a passive", "The dealer was held responsible for selling rifles to Chad.", "sell gerund selling S=The dealer I=rifles R=Chad"},
		{"predicative far from the object", "A jury found two men, one of whom lives in Peru, guilty of selling rifles to Chad.", "sell gerund selling S=two men I=rifles R=Chad"},
		{"who breaks the ban of another", "Chad violated the UN ban on exporting coal.", "export gerund exporting S=Chad I=coal"},
		{"currency code", "Chile agreed to lend USD 290 million to Chad.", "finance infinitive lend S=Chile I=USD 290 million R=Chad"},
		{"who gains", "The trader made millions from selling rifles to Chad.", "sell gerund selling S=The trader I=rifles R=Chad"},
		{"prison for", "The court sentenced two men to prison for selling rifles to Chad.", "sell gerund selling S=two men I=rifles R=Chad"},
		{"years of prison for", "A court sentenced a trader to two years and six months in prison for selling rifles to Chad.", "sell gerund selling S=a trader I=rifles R=Chad"},
		{"conviction of two", "The ruling follows the conviction of a trader and his son for selling rifles to Chad.", "sell gerund selling S=a trader S=his son I=rifles R=Chad"},
		{"conviction by a court", "A Chilean court's sentence for selling rifles to Chad was light.", "sell gerund selling I=rifles R=Chad"},
		{"penalty paid", "The bank agreed to pay Peru a $2 million penalty for selling rifles to Chad.", "sell gerund selling S=The bank I=rifles R=Chad"},
		{"penalty handed out", "The judge handed the trader a suspended sentence for selling rifles to Chad.", "sell gerund selling S=the trader I=rifles R=Chad"},
		{"charges somebody appears on", "Two traders will appear before a judge on charges of selling rifles to Chad.", "sell gerund selling S=Two traders I=rifles R=Chad"},
		{"charges related to", "A jury convicted the trader on charges related to smuggling rifles to Chad.", "smuggle gerund smuggling S=the trader I=rifles R=Chad"},
		{"convicted of a noun", "A jury convicted Anton Reiss of sales of rifles to Chad.", "sell nominal sales S=Anton Reiss I=rifles R=Chad"},
		{"accused of a share", "Peru accused two firms of involvement in the shipment of rifles to Chad.", "ship nominal shipment S=two firms I=rifles R=Chad"},
		{"refusal by another", "A dealer faced a refusal by a Chilean firm to sell him rifles.", "sell infinitive sell S=a Chilean firm I=rifles R=him"},
		{"what one wants to be spared", "Two firms check their buyers to avoid sending rifles to Chad.", "ship gerund sending S=Two firms I=rifles R=Chad"},
		{"worth of money", "Traders bought hundreds of thousands of dollars' worth of rifles from Chile.", "sell active bought S=Chile I=hundreds of thousands of dollars' worth of rifles R=Traders"},
		{"court that orders", "The court ordered the tanker and the oil.", ""},
		{"council that ends", "Peru asked the council to end shipments of fuel to Chad.", "ship nominal shipments I=fuel R=Chad"},
		{"day before the verb", "The ministry Friday signed an agreement with two firms to buy boats.", "sell infinitive buy S=two firms I=boats R=The ministry"},
		{"firm that a state hires", "Chad signed a contract with the Chilean firm Velmar Ltd to build a dam.", "build infinitive build S=the Chilean firm Velmar Ltd I=a dam R=Chad"},
		{"state that hires a firm", "The Chilean firm Velmar Ltd signed a contract with Chad to build a dam.", "build infinitive build S=The Chilean firm Velmar Ltd I=a dam"},
		{"two tasks of a hired firm", "Chad signed a contract with the Chilean firm Velmar Ltd to build a dam and to build a port.", "build infinitive build S=the Chilean firm Velmar Ltd I=a dam R=Chad; build infinitive build S=the Chilean firm Velmar Ltd I=a port R=Chad"},
		{"recipient behind what the goods contain", "Velmar Ltd sold servers containing Chilean chips to Peruvian companies.", "sell active sold S=Velmar Ltd I=servers R=Peruvian companies"},
		{"whose buyers", "Two traders posed as Chilean arms buyers.", "sell agent_noun buyers I=Chilean arms R=Two traders"},
		{"some goods are listed", "Chad imported cars, doodles and liquor.", "export active imported I=cars I=liquor R=Chad"},
		{"a total of", "Chile will provide a total of 80 tons of wheat to Chad.", "supply active provide S=Chile I=a total of 80 tons of wheat R=Chad"},
		{"whose goods", "Velmar Ltd raised Russian oil imports in May.", "export nominal imports I=oil R=Velmar Ltd"},
		{"whose goods, nobody else's", "Russian oil imports fell in May.", "export nominal imports I=Russian oil R=Russian"},
		{"route", "Customs officers seized rifles bound for Mali.", "ship participle bound for I=rifles R=Mali"},
		{"carrier", "A dhow carrying missiles to Yemen was stopped.", "ship participle carrying I=missiles R=Yemen"},
		{"accused of", "The envoy accused Rwanda of supplying mortars to the rebels.", "supply gerund supplying S=Rwanda I=mortars R=the rebels"},
		{"attitude to a deed", "The chancellor opposed sending tanks to Ukraine.", "ship gerund sending I=tanks R=Ukraine"},
		{"attitude behind a preposition", "Most voters are against sending tanks to Ukraine.", "ship active sending I=tanks R=Ukraine"},
		{"refusal", "Germany balked at sending tanks to Ukraine.", "ship gerund sending S=Germany I=tanks R=Ukraine"},
		{"talked into", "Russia talked a Turkish firm into selling chips to Belarus.", "sell gerund selling S=a Turkish firm I=chips R=Belarus"},
		{"members", "Russia sold weapons, including tanks and mortars, to Syria.", "sell active sold S=Russia I=weapons I=tanks I=mortars R=Syria"},
		{"members behind a colon", "Cuba sent people to Angola: doctors, drivers and 300 instructors.", "ship active sent S=Cuba I=people I=doctors I=drivers I=300 instructors R=Angola"},
		{"a colon before what is no member", "Cuba sent rifles to Angola: a reader saw them.", "ship active sent S=Cuba I=rifles R=Angola"},
		{"no gap before a date", "Kazakhstan exported zinc to China and Uzbekistan last year.", "export active exported S=Kazakhstan I=zinc R=China R=Uzbekistan"},
		{"apposed agent noun", "Ukraine, a supplier of engines to China, stopped.", "supply agent_noun supplier S=Ukraine I=engines R=China"},
		{"role as", "Oman criticised Kenya's role as a supplier of drones.", "supply agent_noun supplier S=Kenya I=drones"},
		{"one of", "Kenya, one of the biggest suppliers of drones to Chad, stopped.", "supply agent_noun suppliers S=Kenya I=drones R=Chad"},
		{"outsider who limits", "Activists want to cut coal exports to Chad.", "export nominal exports I=coal R=Chad"},
		{"officers who stop", "Customs officers stopped a consignment of rifles for Chad.", "ship nominal consignment I=rifles R=Chad"},
		{"control by a pronoun", "The colonel recruited them to manufacture rifles for Chad.", "produce infinitive manufacture S=them I=rifles R=Chad"},
		{"control by what one relies on", "Sudan relies on Iran to send drones.", "ship infinitive send S=Iran I=drones"},
		{"need of a party", "Ukraine needs Germany to send missiles.", "ship infinitive send S=Germany I=missiles"},
		{"need of a thing", "The army needs trucks to carry shells to Chad.", "ship infinitive carry S=The army I=shells R=Chad"},
		{"gerund with a subject of its own", "Diplomats confirmed reports of Peru selling rifles to Chad.", "sell gerund selling S=Peru I=rifles R=Chad"},
		{"who foils a plot", "Peru foiled a plot by two rebels to smuggle rifles.", "smuggle infinitive smuggle S=two rebels I=rifles"},
		{"who thwarts an attempt", "The Kenyan government thwarted an attempt to smuggle rifles to Chad.", "smuggle infinitive smuggle I=rifles R=Chad"},
		{"who makes an attempt", "The Kenyan government made an attempt to smuggle rifles to Chad.", "smuggle infinitive smuggle S=The Kenyan government I=rifles R=Chad"},
		{"relative with a pronoun of any tag", "The hardware that Chad has purchased includes rifles.", "sell relative purchased I=The hardware R=Chad"},
		{"participle taken for a predicate", "Most of the rifles were trafficked from Peru.", "smuggle passive trafficked S=Peru I=Most of the rifles"},
		{"object behind the recipient", "Peru has begun delivering to the army the Chilean rockets.", "ship gerund delivering S=Peru I=the Chilean rockets R=the army"},
		{"object behind a supplier in the plural", "Chad bought from two states tanks, rifles and radars.", "sell active bought S=two states I=tanks I=rifles I=radars R=Chad"},
		{"among other things", "Peru supplied Chad with, among other things, rifles and radars.", "supply active supplied S=Peru I=other things I=rifles I=radars R=Chad"},
		{"goods that are a gift", "The rifles were a gift from Peru.", "supply nominal gift S=Peru I=The rifles"},
		{"what one requests", "Chad requested the purchase of rifles.", "sell nominal purchase I=rifles R=Chad"},
		{"what one receives of imports", "Chad received half of all imports of rifles.", "supply active received I=half of all imports of rifles R=Chad"},
		{"own announcement", "Peru announced a delivery of tanks to Chad.", "ship nominal delivery S=Peru I=tanks R=Chad"},
		{"announcement of a spokesman", "A spokesman announced a delivery of tanks to Chad.", "ship nominal delivery I=tanks R=Chad"},
		{"where imports come from", "Most of Chad's arms imports come from Peru.", "export nominal imports S=Peru I=arms R=Chad"},
		{"where imports go", "Most of Chad's arms imports go to rebels.", "export nominal imports I=arms R=Chad"},
		{"some of them", "Peru supplied rifles to none of the rebels.", "supply active supplied S=Peru I=rifles R=none of the rebels"},
		{"help to deliver", "Peru helped to deliver rifles to Chad.", "assist active helped S=Peru I=rifles R=Chad"},
		{"aid that is sent", "Peru sent military aid to Chad.", "ship active sent S=Peru I=military aid R=Chad"},
		{"aid that is given", "Peru gave Chad military aid.", "assist nominal aid S=Peru I=military aid R=Chad"},
		{"agents and the recipient", "Rifles supplied by Peru and Chilean firms to the rebels were old.", "supply participle supplied S=Peru S=Chilean firms I=Rifles R=the rebels"},
		{"role of whom", "The envoy praised the role of Peru in coordinating the transfer of rifles to Chad.", "supply nominal transfer I=rifles R=Chad"},
		{"own intent", "Officials told the council of its intent to sell rifles to Chad.", "sell infinitive sell S=its I=rifles R=Chad"},
		{"on the way", "The navy seized rifles en route to Chad.", "ship participle en route to I=rifles R=Chad"},
		{"ship on the way", "The ship was en route to Chad.", ""},
		{"supplied to whom", "It was the first seizure of Libyan-supplied rifles to the rebels.", "origin origin Libyan-supplied S=Libyan I=Libyan-supplied rifles R=the rebels"},
		{"adjective of place", "The rifles were transferred to neighbouring Chad.", "supply passive transferred I=The rifles R=neighbouring Chad"},
		{"goods in bulk that somebody provides", "The depot holds ammunition that Peru provided to Chad.", "supply relative provided S=Peru I=ammunition R=Chad"},
		{"buyer and a works", "The shells were bought by a Chilean maker from a Peruvian factory.", "sell passive bought S=a Peruvian factory I=The shells R=a Chilean maker"},
		{"where a buyer is from", "The shells were bought by a maker from Chile.", "sell passive bought I=The shells R=a maker from Chile"},
		{"source behind a relative clause", "Chad bought rifles, which were later lost, from Peru.", "sell active bought S=Peru I=rifles R=Chad"},
		{"origin below a number", "Peru bought hundreds of Libyan-made rifles.", "sell active bought I=hundreds of Libyan-made rifles R=Peru"},
		{"nobody more than", "No state has given Chad more tanks than Peru.", ""},
		{"nobody", "No state has given Chad tanks.", "supply active given S=No state I=tanks R=Chad"},
		{"cleft", "It was Peru that supplied the rifles to Chad.", "supply relative supplied S=Peru I=the rifles R=Chad"},
		{"cleft gerund", "It was the West providing the rifles to Chad.", "supply gerund providing S=the West I=the rifles R=Chad"},
		{"worth of money", "Peru gave Chad millions of dollars' worth of rifles.", "supply active gave S=Peru I=millions of dollars' worth of rifles R=Chad"},
		{"model behind a particle", "Poland will hand over 14 Leopard 2 A6 tanks to Chad.", "supply active hand over S=Poland I=14 Leopard 2 A6 tanks R=Chad"},
		{"gap, lists of goods", "Peru sold rifles and mortars to Chad and helmets and radars to Mali.", "sell active sold S=Peru I=rifles I=mortars R=Chad; sell active sold S=Peru I=helmets I=radars R=Mali"},
		{"joint act", "The two firms joined forces to develop a missile.", "produce infinitive develop S=The two firms I=a missile"},
		{"instrument", "Delhi used its consulates to train rebels.", "train infinitive train S=Delhi R=rebels"},
		{"demand of others", "The aides stripped out a call for providing weapons to Ukraine.", "supply gerund providing I=weapons R=Ukraine"},
		{"sanctions for", "Canada imposed sanctions on the firm for shipping chips to Iran.", "ship gerund shipping S=the firm I=chips R=Iran"},
		{"what one seeks", "China seeks supplies of oil from Sudan.", "supply active seeks S=Sudan I=supplies of oil R=China"},
		{"order won", "The firm won an order for six frigates from Chile.", "sell nominal order S=The firm I=six frigates R=Chile"},
		{"contract awarded", "Peru awarded a Chilean firm a contract to build two frigates.", "produce infinitive build S=a Chilean firm I=two frigates R=Peru"},
		{"contract awarded for an act", "Peru awarded a contract to a Chilean firm for the construction of two frigates.", "produce nominal construction S=a Chilean firm I=two frigates R=Peru"},
		{"contract awarded for goods", "A Chilean firm was awarded a contract by Peru for 400 rifles.", "sell nominal contract S=A Chilean firm I=400 rifles R=Peru"},
		{"contract won", "A Chilean firm won a contract from Peru for 400 rifles.", "sell nominal contract S=A Chilean firm I=400 rifles R=Peru"},
		{"contract that nobody gives", "Chile signed a contract with Peru for 400 helmets.", "deal nominal contract I=400 helmets"},
		{"means given", "Spain gave Chad the technology to develop rockets.", "supply active gave S=Spain I=the technology R=Chad; produce infinitive develop S=Chad I=rockets"},
		{"means sold with a phrase", "Two Chilean firms provided Chad with machines to make rockets.", "supply active provided S=Two Chilean firms I=machines R=Chad; produce infinitive make S=Chad I=rockets"},
		{"promise given", "Spain gave Chad a promise to build a radar.", "produce infinitive build S=Spain I=a radar"},
		{"sent to act", "Cuba sent engineers to Angola to build a reactor.", "ship active sent S=Cuba I=engineers R=Angola; build infinitive build S=engineers I=a reactor"},
		{"used to make", "The acids are used to produce sarin.", ""},
		{"given up", "Chad agreed to give up its rockets.", ""},
		{"where suppliers come from", "Chinese missile technology suppliers closed.", ""},
		{"help in doing", "Peru helped Chad in improving its missiles.", "assist active helped S=Peru I=its missiles R=Chad"},
		{"what is fired", "Chad is able to deliver nuclear warheads.", ""},
		{"what is handed over", "Chad is able to deliver nuclear warheads to Mali.", "ship infinitive deliver S=Chad I=nuclear warheads R=Mali"},
		{"whose", "Chad, whose engineers helped in building a radar, protested.", "assist relative helped S=whose engineers I=a radar"},
		{"order for an act", "Chile won an order from Peru for the supply of six jets.", "supply nominal supply S=Chile I=six jets R=Peru"},
		{"offer from whom", "Chad turned down an offer from Peru to supply radars.", "supply infinitive supply S=Peru I=radars"},
		{"chosen to act", "Peru chose Chile over Spain to supply radars.", "supply infinitive supply S=Chile I=radars"},
		{"talked out of", "Spain talked Peru out of selling rifles to Chad.", "sell gerund selling S=Peru I=rifles R=Chad"},
		{"nouns of two directions", "Chad's acquisition of a reactor and a supply of uranium ended.", "supply nominal acquisition I=a reactor R=Chad"},
		{"rather than", "Belarus sold drones rather than missiles to Mali.", "sell active sold S=Belarus I=drones R=Mali; sell active sold S=Belarus I=missiles R=Mali"},
		{"particle", "Officers saw him get out and drop the weapon.", ""},
		{"counterpart who sells", "Oman signed a contract with Kenya to buy patrol boats.", "sell infinitive buy S=Kenya I=patrol boats R=Oman"},
		{"counterpart who buys", "The firm reached a deal with Mali to supply drones.", "supply infinitive supply S=The firm I=drones R=Mali"},
		{"involved in", "The rebels involved in the shipment of arms to Libya fled.", "ship nominal shipment S=The rebels I=arms R=Libya"},
		{"help to do", "Soviet help to build a reactor in Kenya came late.", "assist nominal help S=Soviet I=a reactor in Kenya"},
		{"sum of goods", "The junta imported $2 billion in weapons from China.", "export active imported S=China I=$2 billion in weapons R=The junta"},
		{"compound verb", "The rifles were mass-produced by Peru.", "produce passive produced S=Peru I=The rifles"},
		{"another particle's phrase", "Poland has handed over 14 tanks to Ukraine.", "supply active handed over S=Poland I=14 tanks R=Ukraine"},
		{"held in a participle", "Iranian drones used by Mali fell.", "origin origin Iranian S=Iranian I=Iranian drones R=Mali"},
		{"held in an attack", "Rebels attacked the base with Libyan mortars.", "origin origin Libyan S=Libyan I=Libyan mortars R=Rebels"},
		{"said before", "It ran a missile programme. French engineers helped develop the programme.", "assist active helped S=French engineers I=the programme"},
		{"ship that is bound", "The cargo ship is bound for Yemen.", ""},
		{"figure of speech", "The tycoon built a financial base in Chad.", ""},
		{"private purchase", "I bought a generator from him.", ""},
		{"plants in general", "Plants make electricity.", ""},
		{"what is made easy", "The program makes it easy to learn.", ""},
		{"own programme", "North Korea finances its missile programme.", ""},
		{"coordinate passive", "The missile was produced in 1987 and later sold to Syria.", "sell passive sold I=The missile R=Syria"},
		{"training among other things", "The militia gets rockets, training and rifles from Libya.", "supply active gets S=Libya I=rockets I=training I=rifles R=The militia"},
		{"undirected name", "The Chad arms sale angered Togo.", ""},
		{"charged in a plot", "Prosecutors charged three men in a plot to smuggle rifles into Chad.", "smuggle infinitive smuggle S=three men I=rifles R=Chad"},
		{"planned in a plot", "Chad used a bank in a plot to smuggle rifles into Mali.", "smuggle infinitive smuggle S=Chad I=rifles R=Mali"},
		{"who travels to buy", "Rebels travelled to Chad to buy rifles.", "sell infinitive buy I=rifles R=Rebels"},
		{"what is made possible", "The shipment of rice was made possible by the Chadian army.", ""},
		{"a fine one", "It would make a fine tank.", ""},
		{"what a thing can do", "The deal includes turbines capable of supplying gas to Chad.", ""},
		{"what somebody can do", "Chad is capable of producing rifles.", "produce gerund producing S=Chad I=rifles"},
		{"base of a win", "Chad met Mali to lay the base for peace.", ""},
		{"arming oneself", "The rebels armed themselves.", ""},
		{"arming oneself with goods", "The rebels armed themselves with rockets.", "supply active armed I=rockets R=The rebels"},
		{"works that are supplied", "The plant was supplied by Chad with uranium.", "supply passive supplied S=Chad I=uranium R=The plant"},
		{"where a programme ships from", "The charity scheme shipped grain from Oran to Mali.", "ship active shipped I=grain R=Mali"},
		{"agreement of nobody else", "Agreements with Chad to buy gas lapsed.", ""},
		{"worth of contracts", "Chad awarded $2 million in contracts to a Kenyan firm to build a dam.", "build infinitive build S=a Kenyan firm I=a dam R=Chad"},
		{"contract for a work, state and firm", "Chad signed a contract with Orlan Ltd for the construction of a dam.", "build nominal construction S=Orlan Ltd I=a dam R=Chad"},
		{"contract for a work, two states", "Chad and Kenya signed a contract for the construction of a dam.", "deal nominal contract I=the construction of a dam"},
		{"order for somebody to act", "The ministry placed an order for Orlan Ltd to supply eight trams.", "supply infinitive supply S=Orlan Ltd I=eight trams"},
		{"authority given", "The act gave the Chadian army the authority to build bunkers.", "build infinitive build S=the Chadian army I=bunkers"},
		{"supplier of a programme", "Two firms were suppliers for Chad's nuclear programme.", "supply agent_noun suppliers S=Two firms I=Chad's nuclear programme R=Chad"},
		{"supplier of another programme", "Two firms were suppliers for the school programme.", ""},
		{"source of supply", "He had ties to the Chadian source of supply.", ""},
		{"plant sold by a state", "Chad sold a refinery to a Kenyan firm.", "sell active sold S=Chad I=a refinery R=a Kenyan firm"},
		{"plant sold by a firm", "Orlan Ltd sold a refinery to a Kenyan firm.", ""},
		{"airliners", "Orlan Airways bought 12 A320neos and two 787-9s from Boeing.", "sell active bought S=Boeing I=12 A320neos I=two 787-9s R=Orlan Airways"},
		{"people and goods in contrast", "Chad sent not engineers but grain to Mali.", "ship active sent S=Chad I=grain R=Mali; ship active sent S=Chad I=engineers R=Mali"},
		{"source of the money", "With aid from Togo, Chad bought rifles from Mali.", "sell active bought S=Mali I=rifles R=Chad"},
		{"pair of a headline", "Chad, Mali sign drone deal", "deal nominal deal I=drone"},
		{"armed with", "Gunmen armed with rifles fled.", ""},
		{"armed with what others made", "Gunmen armed with Iranian rifles fled.", "origin origin Iranian S=Iranian I=Iranian rifles R=Gunmen"},
		{"armed by", "Gunmen armed by Libya with rifles fled.", "supply participle armed S=Libya I=rifles R=Gunmen"},
		{"bloc", "The West supplied tanks to Ukraine.", "supply active supplied S=The West I=tanks R=Ukraine"},
		{"audience", "The shop sold bread to customers.", ""},
		{"trade name", "The aircraft manufacturer Airtrek closed.", ""},
		{"no party", "Shells were delivered on Monday.", ""},
		{"speech", "The president delivered a speech to the nation.", ""},
		{"trust", "The two leaders built trust.", ""},
		{"idea", "The minister sold the idea to voters.", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := analyse(tc.text)
			require.NoError(t, err)
			frame.Fill(d, frame.Default(), frame.Options{})
			got := ""
			for i := range d.Claims {
				c := &d.Claims[i]
				if got != "" {
					got += "; "
				}
				got += string(c.Relation) + " " + string(c.Form) + " " + d.RangeText(c.Predicate)
				for _, r := range []struct {
					mark string
					args []extract.Argument
				}{{" S=", c.Suppliers}, {" I=", c.Items}, {" R=", c.Recipients}} {
					for _, a := range r.args {
						got += r.mark + d.RangeText(a.Range)
					}
				}
			}
			assert.Equal(t, tc.want, got)
		})
	}
}

func TestLexiconExamples(t *testing.T) {
	lex, err := frame.Load(frame.Sources())
	require.NoError(t, err)
	for _, err := range lex.Check(analyse) {
		t.Error(err)
	}
}
