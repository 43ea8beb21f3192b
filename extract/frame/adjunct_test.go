package frame_test

import (
	"testing"
	"time"

	"claimtrail/extract"
	"claimtrail/extract/frame"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Time, place, price, ways and authorities of the first claim of a sentence published on 10 May 2024: what belongs to the transfer
// is found wherever it hangs, and what belongs to something else in the sentence is left alone.
func TestAdjuncts(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"date on the verb", "In 2021 Peru sold Bolivia mortars.", "sold T=2021"},
		{"date on the act that is helped", "Austria helped Peru install a turbine in 2011.", "helped T=2011"},
		{"date on a support verb", "Peru made a donation of 30 tents to Bolivia in March.", "donation T=March"},
		{"date on a predicate of amount", "Exports of copper from Peru to China rose threefold during 2022.", "Exports T=2022"},
		{"date on a verb of describing", "The auditors described the delivery of mortars by Peru to Bolivia in 2018.", "delivery T=2018"},
		{"date on a coordinate verb", "Peru bought and tested Serbian mortars in 2019.", "bought T=2019"},
		{"time of an order", "The Peruvian army ordered 20 mortars from Serbia in March.", "ordered"},
		{"time of an agreement", "Peru agreed to sell Bolivia mortars in March.", "sell"},
		{"time of what was agreed", "Peru agreed to sell Bolivia mortars in 2026.", "sell T=2026"},
		{"time of a ban", "Austria has banned the export of turbines to Peru since 2020.", "export A=Austria"},
		{"time of an announcement", "Serbia never delivered the three mortars announced in 2021.", "delivered"},
		{"place of building", "Austria built a turbine hall at Arequipa.", "built P=Arequipa"},
		{"place in front of what is built", "In Arequipa, Austrian engineers are building a dam.", "building P=Arequipa"},
		{"place of handing over", "The boats were handed over in Callao by the Austrian ambassador.", "handed over P=Callao"},
		{"place of the recipient", "Serbia sold mortars to traders in Arequipa.", "sold"},
		{"place of the helper", "Austria is arming a militia in the south of Peru.", "arming"},
		{"place in front of a transfer", "In Peru, the navy gets its fuel from Chile.", "gets"},
		{"place within the subject", "The bunkers in Arequipa were dug by conscripts.", "dug"},
		{"sum of a deal", "Peru and Chile signed a radar deal worth $40 million last week.", "deal T=last week $=$40 million"},
		{"sum before the deal", "Peru bought six mortars from Serbia in a $40 million deal.", "bought $=$40 million"},
		{"sum of what is imported", "Peru's imports of rifles from Serbia were worth 3 million euros last year.", "imports T=last year $=3 million euros"},
		{"sum that exports came to", "Peru's exports of rifles to Serbia came to $3 million in 2020.", "exports T=2020 $=$3 million"},
		{"who gave leave", "Serbia granted Velmar Ltd an export licence for six patrol boats for Peru.", "export licence A=Serbia"},
		{"who refused leave", "The ministry refused licences for the export of rifles to Peru.", "export A=The ministry"},
		{"whose ban", "Serbia has extended its ban on arms exports to Peru.", "exports A=Serbia"},
		{"who stays the trade of others", "The government suspended exports of ammunition by Chilean firms.", "exports A=The government"},
		{"who will not allow a sale", "Serbia has refused to allow the sale of the bomb to Peru.", "sale A=Serbia"},
		{"broker of a sale", "The panel identified Velmar Ltd as the broker in the sale of ten rifles by Serbia to Peru.", "sale V=Velmar Ltd"},
		{"sum of another act", "Peru sold Bolivia mortars and paid a lawyer for $500.", "sold"},
		{"vehicle that carries", "Police stopped a truck carrying pistols for a dealer in Callao.", "carrying V=a truck A=Police"},
		{"unknown ship", "The Silver Petrel carried mortars from Serbia for the Peruvian army.", "carried V=The Silver Petrel"},
		{"town on the way", "Serbia smuggled mortars to the rebels through Callao in milk lorries.", "smuggled V=milk lorries V=Callao"},
		{"vehicle that is used", "Serbia shipped mortars to Peru using fishing boats.", "shipped V=fishing boats"},
		{"country on the way", "The rebels received the rifles in January by way of Chile.", "received T=January V=Chile"},
		{"turning point of an amount", "Exports of copper from Peru to China fell by half after 2022.", "Exports"},
		{"seizure of what was to be sent", "Chilean officers seized rifles that a trader was trying to ship to Peru.", "ship A=Chilean officers"},
		{"place of teaching, hung on the taught", "Chilean officers trained Peruvian recruits near Callao.", "trained P=Callao"},
		{"place of teaching, a named part of a country", "Chilean officers trained Peruvian recruits in the Tarma district.", "trained P=the Tarma district"},
		{"what is no part of a country", "Chilean officers trained Peruvian recruits in the security sector.", "trained"},
		{"place of building, hung on the army it is for", "Austria built a radar plant for the Peruvian air force near Arequipa.", "built P=Arequipa"},
		{"place of a firm that is built for", "Austria built ships for companies near Arequipa.", "built"},
		{"place of what is helped to be built", "Austria helped Peru build a radar plant near Arequipa.", "helped P=Arequipa"},
		{"place of the helped", "Austria helped the institute near Arequipa build a radar plant.", "helped"},
		{"time of a halt", "Chile halted shipments of rifles to Peru in early May.", "shipments"},
		{"place of taking delivery", "Peru took delivery of six jets from Chile in Callao on Thursday.", "delivery T=Thursday P=Callao"},
		{"price of what is approved", "Chile approved the sale of six jets to Peru at a cost of $80 million.", "sale $=$80 million"},
		{"time of a seizure", "Chilean officers seized rifles bound for Peru in May.", "bound for A=Chilean officers"},
		{"date behind the kind of a sum", "Chile has provided Peru with more than $2 million in military aid since 2019.", "provided T=2019"},
		{"date behind a town", "Peru took delivery of its first submarine in Callao last September.", "delivery T=last September P=Callao"},
		{"who announces a seizure", "The Chilean navy announced the seizure of rifles bound for Peru.", "bound for A=The Chilean navy"},
		{"by whom a seizure is", "The seizure by Chile of rifles bound for Peru took a day.", "bound for A=Chile"},
		{"who stops goods", "Chilean customs officers stopped a consignment of rifles destined for Peru.", "consignment A=Chilean customs officers"},
		{"who stops deliveries", "Chile stopped deliveries of rifles to Peru.", "deliveries"},
		{"who sanctions", "Chile sanctioned Arbek Trading for selling rifles to Peru.", "selling A=Chile"},
		{"who imposes sanctions", "Chile imposed sanctions on two firms for supplying rifles to Peru.", "supplying A=Chile"},
		{"date on the verb that begins", "Peru began buying Serbian mortars in May.", "buying T=May"},
		{"date on the verb that ends", "Peru stopped buying Serbian mortars in May.", "buying"},
		{"date before a coordination", "In 2021 Peru bought 40 mortars from Serbia and tested them.", "bought T=2021"},
		{"how long it took", "In eleven months Peru bought 40 mortars from Serbia.", "bought"},
		{"how much in what time", "Exports of copper from Peru to China doubled in two years.", "Exports"},
		{"habit of today", "Today Peru sells mortars to Bolivia.", "sells"},
		{"deed of today", "Peru sold mortars to Bolivia today.", "sold T=today"},
		{"date behind the sum of goods", "Peru imported mortars worth $3 million last year.", "imported T=last year $=$3 million"},
		{"sum that goods are worth", "Peru bought $3 million worth of mortars from Serbia.", "bought $=$3 million"},
		{"warship that seizes", "HMS Lark intercepted a dhow carrying rifles to Peru.", "carrying V=a dhow A=HMS Lark"},
		{"frigate that seizes", "A Chilean frigate seized rifles bound for Peru.", "bound for A=A Chilean frigate"},
		{"who accuses", "Chile accused two firms of supplying rifles to Peru.", "supplying"},
		{"who approves the transfers of others", "The Chilean senate has approved the transfer of two patrol boats to the coast guard.", "transfer A=The Chilean senate"},
		{"who allows", "Austria allowed Chile to send six mortars to Peru.", "send A=Austria"},
		{"by whom somebody is barred", "The firm was barred by Austria from exporting turbines to Peru.", "exporting A=Austria"},
		{"who gives a licence", "Austria granted the firm a licence to export turbines to Peru.", "export A=Austria"},
		{"from whom a permission is got", "Chile received permission from Austria to send six mortars to Peru.", "send A=Austria"},
		{"whose approval is won", "Chile has won Austria's approval to send six mortars to Peru.", "send A=Austria"},
		{"who is asked for permission", "Chile asked Austria for permission to send six mortars to Peru.", "send A=Austria"},
		{"with whose consent", "Chile sent six mortars to Peru with the consent of Austria.", "sent A=Austria"},
		{"who issued a licence", "The firm exported turbines to Peru under a licence issued by the Austrian economy ministry.", "exported A=the Austrian economy ministry"},
		{"whose ban is broken", "The firm sold turbines to Peru in defiance of an Austrian ban.", "sold A=Austrian"},
		{"on whose orders", "On the orders of the president, the army handed over six lorries to the militia.", "handed over A=the president"},
		{"whose embargo", "Austria imposed an embargo on arms exports to Peru.", "exports A=Austria"},
		{"whose ban is lifted", "Austria has lifted its ban on exports of turbines to Peru.", "exports A=Austria"},
		{"by whom a sale has to be approved", "The transfer of six jets to Peru still has to be approved by the senate.", "transfer A=the senate"},
		{"by whom seized goods were taken", "Peruvian rifles that were seized by the Chilean navy had been bound for Bolivia.", "bound for A=the Chilean navy"},
		{"who holds goods", "Chilean customs officers held a consignment of rifles destined for Peru.", "consignment A=Chilean customs officers"},
		{"design built under licence", "The yard in Callao is building two frigates for Peru under licence from Arbek Marine.", "building"},
		{"who allows himself", "Chile received its own government's permission to sell Peru six mortars.", "sell"},
		{"who orders goods", "Peru ordered six lorries from Chile to arm the militia.", "ordered"},
		{"whose tanks are seized and given", "Chile offered Peru rifles that its navy had seized.", "offered"},
		{"unknown ship without a sender", "The Silver Petrel carried maize to Peru.", "carried V=The Silver Petrel"},
		{"type of aircraft", "An Il-76 brought mortars from Serbia to Peru.", "brought V=An Il-76"},
		{"vessels on board of which", "Serbia sent mortars to Peru on board two dhows.", "sent V=two dhows"},
		{"named line", "Chile sends gas to Peru through the Northern Puna line.", "sends V=the Northern Puna line"},
		{"river on the way", "Chile smuggled mortars to Peru across the desert.", "smuggled V=the desert"},
		{"height over which", "Chile sold Peru mortars over the objections of Austria.", "sold"},
		{"airline that carries", "Mortars were flown from Serbia to Peru by two airlines.", "flown V=two airlines"},
		{"airline that sends", "The mortars were flown to Peru by a Serbian airline.", "flown"},
		{"what is delivered as a cargo", "Chile delivered a cargo of mortars to Peru in May.", "delivered T=May"},
		{"sum that exports came to", "Peru's exports of copper to Chile came to $40 million in 2022.", "exports T=2022 $=$40 million"},
		{"sum that exports rose by", "Peru's exports of copper to Chile rose by $40 million in 2022.", "exports T=2022"},
		{"sum that goods are the worth of", "Peru bought $4 million worth of mortars from Serbia.", "bought $=$4 million"},
		{"estimated worth", "Peru sold rifles worth an estimated $4 million to a trader in Bolivia.", "sold $=an estimated $4 million"},
		{"sum of a contract to act", "Serbia signed a contract worth $4 million to supply Peru with mortars.", "supply $=$4 million"},
		{"sum that is paid", "Peru bought six mortars from Serbia, paying $4 million.", "bought $=$4 million"},
		{"what goods cost", "The mortars, which cost $4 million, were delivered to Peru by Serbia.", "delivered $=$4 million"},
		{"place there", "Austria is building turbines there for Peru.", "building P=there"},
		{"place of work without a name", "Austrian officers trained Peruvian pilots in a disused hall.", "trained P=a disused hall"},
		{"place of crossing", "Serbia smuggled mortars to the rebels across the border at Callao.", "smuggled P=Callao"},
		{"place along which", "Austria is building bunkers for Peru along the frontier.", "building P=the frontier"},
		{"who suspends the exports of others", "The Chilean government suspended exports of mortars by local firms to Peru.", "exports A=The Chilean government"},
		{"a plan that is halted", "Chile halted a plan to use the mortars and has since given Peru some of them.", "given"},
		{"who suspends his own exports", "Chile suspended exports of mortars to Peru.", "exports"},
		{"agents who seize", "Agents of the border service seized rifles bound for Peru.", "bound for A=Agents of the border service"},
		{"place in front of what has begun", "In Callao, Austrian officers have begun training Peruvian pilots.", "training P=Callao"},
		{"the world", "Peru is the largest buyer of mortars in the world.", "buyer"},
		{"date hung on the subject", "Peru on Tuesday took receipt of six mortars from Serbia.", "receipt T=Tuesday"},
		{"date in front of the subject", "In the 1980s companies including Arbek Trading sold Peru mortars.", "sold T=the 1980s"},
		{"date hung on a thing of a thing", "Austria helped Peru build an assembly line for guidance sections between 2006 and 2009.", "helped T=2006 and 2009"},
		{"date of what happened to the goods", "Serbia sold Peru a boat renamed Lena in 2006.", "sold"},
		{"date with a share", "Exports of copper from Peru rose 14 per cent last year to 40 tonnes.", "Exports T=last year"},
		{"date of the amount before", "Exports of copper from Peru fell to 20 tonnes from 40 tonnes in January.", "Exports"},
		{"date of the saying between that and the verb", "The panel found in May that two traders had sold Peru mortars.", "sold"},
		{"date before a saying put in", "In 2019, the panel said, Serbia sold Peru mortars.", "sold T=2019"},
		{"event whose time is told", "Serbia sold mortars to Peru after the war in 2009.", "sold"},
		{"what the goods did", "Serbia gave Peru 14 boats, which arrived through Callao in March.", "gave T=March V=Callao"},
		{"date of a record of a shipment", "A waybill records a shipment of mortars from Serbia to Peru in February of this year.", "shipment T=February of this year"},
		{"date of the recording", "A waybill recorded a shipment of mortars from Serbia to Peru on Friday.", "shipment"},
		{"amounts since", "Serbian deliveries of mortars to Peru have slowed since 2022.", "deliveries T=2022"},
		{"date of an end", "Serbian deliveries of mortars to Peru ended in 2022.", "deliveries"},
		{"date of an attempt", "Serbia has been trying to sell mortars to Peru since 2022.", "sell T=2022"},
		{"how early", "As early as 1964 Serbia was sending mortars to Peru.", "sending T=1964"},
		{"way hung on a mode", "Serbia sends mortars to Peru by road through Callao.", "sends V=Callao"},
		{"way hung on an occasion", "Mortars were flown from Serbia to Peru on 40 occasions by airlines from Chile.", "flown V=airlines from Chile"},
		{"way behind an apposition", "The mortars were bought by Velmar Ltd, a company in Callao, through a dealer in Arica.", "bought V=a dealer in Arica"},
		{"way of what a party is", "Serbia sold mortars to Velmar Ltd, a firm that trades through Callao.", "sold"},
		{"two ways in one phrase", "Mortars are smuggled into Peru by boat across the lake.", "smuggled V=boat V=the lake"},
		{"help hung on a party", "He bought the mortars from a Serbian dealer with the help of a Chilean broker.", "bought V=a Chilean broker"},
		{"airline that is used", "Serbia supplied the mortars to Peru using a Chilean airline.", "supplied V=a Chilean airline"},
		{"body through which", "Peru got its mortars from Serbia through the African Union.", "got V=the African Union"},
		{"contract through which", "Peru got its mortars from Serbia through a contract.", "got"},
		{"what shipments passed through", "Fourteen of the shipments of mortars from Serbia to Peru passed through Callao.", "shipments V=Callao"},
		{"what goods pass through", "Mortars passing through Chile are ending up with the rebels.", "ending up V=Chile"},
		{"place where", "Austria built a hall for Peru at Arequipa, where Chilean officers train recruits.", "built P=Arequipa"},
		{"place in two phrases", "Arbek built the boats for Peru at its yard in Callao.", "built P=its yard in Callao"},
		{"place hung on people who are taught", "Chilean officers trained two companies of recruits in the Tarma sector.", "trained P=the Tarma sector"},
		{"place of a seizure", "Chilean officers seized rifles bound for Peru at Callao airport.", "bound for A=Chilean officers"},
		{"second phrase of leave", "At the request of Peru and with the consent of Austria, Serbia sent mortars to Bolivia.", "sent A=Austria"},
		{"date of a cleft", "It was in 1994 that Serbia sold the carrier to Peru.", "sold T=1994"},
		{"date before the noun", "Peru's 2019 purchase of mortars from Serbia was secret.", "purchase T=2019"},
		{"date before the goods", "Peru bought 2019 mortars.", "bought"},
		{"what a shipment did", "The last shipment of mortars from Serbia to Peru left Callao on 5 February.", "shipment T=5 February"},
		{"date of the first time", "Peru imported mortars from Serbia for the first time in 2021.", "imported T=2021"},
		{"date hung on a number of parts", "Serbia shipped mortars to Peru in four consignments between 2004 and 2006.", "shipped T=2004 and 2006"},
		{"date of a state of the goods", "Peru was supplied with the reactor, which went critical in 1972, by Serbia.", "supplied"},
		{"ways with prepositions of their own", "Mortars from Serbia are carried to Peru on lorries and in fishing boats.", "carried V=lorries V=fishing boats"},
		{"who lets others act", "Austria refused to let Chile send six mortars to Peru.", "send A=Austria"},
		{"whose embargo stands", "Under an embargo imposed by Austria, firms may not sell mortars to Peru.", "sell A=Austria"},
		{"on whose orders one acts", "Acting on the orders of the governor, troops handed the mortars to the militia.", "handed A=the governor"},
		{"place in front of whom it is for", "Arbek is building a mortar factory near Callao for Peru.", "building P=Callao"},
		{"month before the goods of a noun", "Peru's March copper imports from Serbia rose to 40 tonnes.", "imports T=March"},
		{"year of a requirement", "Since 2012 exports of mortars from Serbia to Peru have required a licence.", "exports"},
		{"how much remained", "Peru's imports of copper from Serbia remained high in July.", "imports T=July"},
		{"how shipments were handed over", "Shipments of mortars from Serbia were transferred to the rebels via Peru in July.", "Shipments T=July V=Peru"},
		{"programme under which", "Austria donated the mortars to Peru through the Excess Arms Programme.", "donated"},
		{"whose embargo against somebody", "Austria has maintained an embargo against Peru that prohibits the export of mortars to Peru.", "export A=Austria"},
		{"date in front of a later clause", "Peru signed the contract in 2017, and two years later Serbia delivered the mortars to Peru.", "delivered T=two years later"},
		{"date in front of those who seize", "Last month agents of the border service seized rifles bound for Peru.", "bound for A=agents of the border service"},
		{"assistance of a broker", "Serbia sold the mortars to Peru with the assistance of a Chilean broker.", "sold V=a Chilean broker"},
		{"patrol that seizes", "A customs patrol seized 40 rifles being smuggled from Chile to Peru.", "smuggled A=A customs patrol"},
		{"place that is ground", "Chilean officers trained Peruvian recruits in the desert.", "trained P=the desert"},
		{"border with a name", "Serbia smuggled mortars to the rebels across the Chilean border.", "smuggled V=the Chilean border"},
		{"what is financed", "The radar contract, worth 4 million euros, is being financed by a Chilean bank.", "financed"},
		{"who sanctions a firm told of", "Chile imposed sanctions on Arbek Trading, a company registered in Callao, for selling rifles to Peru.", "selling A=Chile"},
		{"chain of middlemen", "Serbia sells mortars to Peru through a chain of middlemen.", "sells V=a chain of middlemen"},
		{"canoes of those who carry", "Mortars are ferried to the rebels by fishermen in canoes.", "ferried V=canoes"},
		{"made by a firm in a land", "The mortars had been manufactured by Arbek Vehicles in Serbia.", "manufactured P=Serbia"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := analyseOn(tc.text, time.Date(2024, 5, 10, 0, 0, 0, 0, time.UTC))
			require.NoError(t, err)
			frame.Fill(d, frame.Default(), frame.Options{})
			require.NotEmpty(t, d.Claims)
			c := &d.Claims[0]
			got := d.RangeText(c.Predicate)
			one := func(mark string, a *extract.Argument) {
				if a != nil {
					got += mark + d.RangeText(a.Range)
				}
			}
			one(" T=", c.Time)
			one(" P=", c.Place)
			one(" $=", c.Price)
			for i := range c.Via {
				one(" V=", &c.Via[i])
			}
			for i := range c.Authorities {
				one(" A=", &c.Authorities[i])
			}
			assert.Equal(t, tc.want, got)
		})
	}
}
