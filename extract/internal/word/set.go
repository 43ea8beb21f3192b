package word

import "strings"

// Set is the set of the words of a list that white space parts.
func Set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// Currencies are the codes of money that stand before a sum (ISO 4217; RMB is what the trade writes for CNY): "EUR14 million".
var Currencies = Set(`USD EUR GBP JPY CNY RMB RUB INR KRW CHF AUD CAD SEK NOK DKK PLN CZK HUF RON BGN RSD TRY SAR AED QAR KWD BHD OMR JOD ILS EGP MAD DZD TND LYD IQD
	IRR UAH BYN KZT UZS AZN GEL AMD PKR BDT LKR NPR THB VND IDR MYR SGD PHP HKD TWD NZD ZAR NGN GHS KES UGX TZS RWF ETB ZMW MZN XOF XAF BRL MXN ARS CLP COP PEN`)
