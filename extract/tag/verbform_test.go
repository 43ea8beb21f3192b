package tag

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

func TestRepairVerbs(t *testing.T) {
	doc := func(words, tags []string) *extract.Document {
		d := &extract.Document{}
		for i, w := range words {
			at := len(d.Text)
			d.Text += w + " "
			d.Tokens = append(d.Tokens, extract.Span{Start: at, End: at + len(w)})
			d.Tags = append(d.Tags, extract.Tag{XPOS: tags[i], Lemma: w})
		}
		d.Sentences = []extract.Sentence{{Tokens: extract.Range{End: len(words)}}}
		return d
	}
	for _, tc := range []struct {
		words, tags, want []string
	}{
		{[]string{"Serbia", "strongly", "denies", "it"}, []string{"NNP", "RB", "NNS", "PRP"}, []string{"NNP", "RB", "VBZ", "PRP"}},
		{[]string{"To", "the", "council", ":", "suspend", "exports"}, []string{"TO", "DT", "NN", ":", "JJ", "NNS"}, []string{"TO", "DT", "NN", ":", "VB", "NNS"}},
		{[]string{"The", "plan", "now", ":", "end", "sales"}, []string{"DT", "NN", "RB", ":", "NN", "NNS"}, []string{"DT", "NN", "RB", ":", "NN", "NNS"}},
		{[]string{"Chad", "will", "neither", "supply", "arms", "nor", "sell", "oil"}, []string{"NNP", "MD", "VB", "NN", "NNS", "CC", "VB", "NN"}, []string{"NNP", "MD", "CC", "VB", "NNS", "CC", "VB", "NN"}},
		{[]string{"Chad", "will", "hand", "neither", "party", "arms"}, []string{"NNP", "MD", "VB", "DT", "NN", "NNS"}, []string{"NNP", "MD", "VB", "DT", "NN", "NNS"}},
		{[]string{"groups", "possess", "rifles"}, []string{"NNS", "NN", "NNS"}, []string{"NNS", "VBP", "NNS"}},
		{[]string{"is", "said", "to", "have", "bought", "jets", "and", "sold", "them"}, []string{"VBZ", "VBN", "TO", "VB", "VBN", "NNS", "CC", "VBD", "PRP"}, []string{"VBZ", "VBN", "TO", "VB", "VBN", "NNS", "CC", "VBN", "PRP"}},
		{[]string{"who", "is", "said", "to", "have", "bought", "jets", "fled", "and", "sold", "them"}, []string{"WP", "VBZ", "VBN", "TO", "VB", "VBN", "NNS", "VBD", "CC", "VBD", "PRP"}, []string{"WP", "VBZ", "VBN", "TO", "VB", "VBN", "NNS", "VBD", "CC", "VBD", "PRP"}},
		{[]string{"think", "tanks", "say"}, []string{"VB", "NNS", "VBP"}, []string{"NN", "NNS", "VBP"}},
		{[]string{"they", "think", "tankers", "sank"}, []string{"PRP", "VBP", "NNS", "VBD"}, []string{"PRP", "VBP", "NNS", "VBD"}},
		{[]string{"rules", "bar", "Chadian", "firms", "from", "buying", "jets"}, []string{"NNS", "NN", "JJ", "NNS", "IN", "VBG", "NNS"}, []string{"NNS", "VBP", "JJ", "NNS", "IN", "VBG", "NNS"}},
		{[]string{"a", "police", "ban", "from", "buying", "jets"}, []string{"DT", "NN", "NN", "IN", "VBG", "NNS"}, []string{"DT", "NN", "NN", "IN", "VBG", "NNS"}},
		{[]string{"Chad", "lent", "trucks"}, []string{"NNP", "NN", "NNS"}, []string{"NNP", "VBD", "NNS"}},
		{[]string{"the", "firm", "shipped", "rifles", ",", "the", "panel", "say"}, []string{"DT", "NN", "VBN", "NNS", ",", "DT", "NN", "VBD"}, []string{"DT", "NN", "VBD", "NNS", ",", "DT", "NN", "VBD"}},
		{[]string{"the", "firm", "shipped", "rifles", ",", "the", "panel", "fell"}, []string{"DT", "NN", "VBN", "NNS", ",", "DT", "NN", "VBD"}, []string{"DT", "NN", "VBN", "NNS", ",", "DT", "NN", "VBD"}},
		{[]string{"Chad", "finances", "the", "militia"}, []string{"NNP", "NNS", "DT", "NN"}, []string{"NNP", "VBZ", "DT", "NN"}},
		{[]string{"firms", "in", "Oran", "ship", "tea", "bags", "to", "Mali", "."}, []string{"NNS", "IN", "NNP", "NN", "NN", "NNS", "IN", "NNP", "."}, []string{"NNS", "IN", "NNP", "VBP", "NN", "NNS", "IN", "NNP", "."}},
		{[]string{"Chad", ",", "cut", "off", ",", "ships", "its", "tea", "."}, []string{"NNP", ",", "VBN", "RP", ",", "NNS", "PRP$", "NN", "."}, []string{"NNP", ",", "VBN", "RP", ",", "VBZ", "PRP$", "NN", "."}},
		{[]string{"that", "Chad", "still", "arms", "half", "the", "men"}, []string{"IN", "NNP", "RB", "NNS", "NN", "DT", "NNS"}, []string{"IN", "NNP", "RB", "VBZ", "NN", "DT", "NNS"}},
		{[]string{"it", "will", "not", "service", "jets", "."}, []string{"PRP", "MD", "RB", "NN", "NNS", "."}, []string{"PRP", "MD", "RB", "VB", "NNS", "."}},
		{[]string{"Chad", "hands", "over", "40", "jets"}, []string{"NNP", "NNS", "IN", "CD", "NNS"}, []string{"NNP", "VBZ", "IN", "CD", "NNS"}},
		{[]string{"The", "police", "plan", "to", "buy", "jets"}, []string{"DT", "NNS", "NN", "TO", "VB", "NNS"}, []string{"DT", "NNS", "VBP", "TO", "VB", "NNS"}},
		{[]string{"Chad", "arms", "exports", "to", "Mali"}, []string{"NNP", "NNS", "NNS", "TO", "NNP"}, []string{"NNP", "NNS", "NNS", "TO", "NNP"}},
		{[]string{"army", "trucks", "the", "men", "took", "were", "sold"}, []string{"NN", "NNS", "DT", "NNS", "VBD", "VBD", "VBN"}, []string{"NN", "NNS", "DT", "NNS", "VBD", "VBD", "VBN"}},
		{[]string{"Arms", "supply", "deals", "with", "Chad", "."}, []string{"NNS", "NN", "NNS", "IN", "NNP", "."}, []string{"NNS", "NN", "NNS", "IN", "NNP", "."}},
		{[]string{"the", "firm", "trucks", "rose", "in", "price"}, []string{"DT", "NN", "NNS", "VBD", "IN", "NN"}, []string{"DT", "NN", "NNS", "VBD", "IN", "NN"}},
		{[]string{"Cuban", "wheat", "export", "fell", "in", "May"}, []string{"JJ", "NN", "VBZ", "VBD", "IN", "NNP"}, []string{"JJ", "NN", "NNS", "VBD", "IN", "NNP"}},
		{[]string{"Cuban", "wheat", "export", "reached", "5", "tonnes"}, []string{"JJ", "NN", "VBZ", "VBN", "CD", "NNS"}, []string{"JJ", "NN", "NNS", "VBD", "CD", "NNS"}},
		{[]string{"Cuban", "firm", "export", "refined", "oil", "."}, []string{"JJ", "NN", "VBZ", "VBN", "NN", "."}, []string{"JJ", "NN", "VBZ", "JJ", "NN", "."}},
		{[]string{"oil", "the", "firm", "export", "fell", "in", "May"}, []string{"NN", "DT", "NN", "VBZ", "VBD", "IN", "NNP"}, []string{"NN", "DT", "NN", "VBZ", "VBD", "IN", "NNP"}},
		{[]string{"will", "be", "bagged", "in", "Oran", "and", "later", "sold", "to", "Chad"}, []string{"MD", "VB", "VBN", "IN", "NNP", "CC", "RB", "VBD", "IN", "NNP"}, []string{"MD", "VB", "VBN", "IN", "NNP", "CC", "RB", "VBN", "IN", "NNP"}},
		{[]string{"said", "it", "will", "be", "signed", "and", "ordered", "six", "jets"}, []string{"VBD", "PRP", "MD", "VB", "VBN", "CC", "VBD", "CD", "NNS"}, []string{"VBD", "PRP", "MD", "VB", "VBN", "CC", "VBD", "CD", "NNS"}},
		{[]string{"Chad", "supply", "fighting", "vehicles"}, []string{"NNP", "VBD", "VBG", "NNS"}, []string{"NNP", "VBD", "NN", "NNS"}},
		{[]string{"Chad", "export", "trucks", "and", "drilling", "rigs", "to", "Mali"}, []string{"NNP", "VBD", "NNS", "CC", "VBG", "NNS", "IN", "NNP"}, []string{"NNP", "VBD", "NNS", "CC", "NN", "NNS", "IN", "NNP"}},
		{[]string{"accused", "of", "export", "parts", "and", "laundering", "money", "."}, []string{"VBN", "IN", "VBG", "NNS", "CC", "VBG", "NN", "."}, []string{"VBN", "IN", "VBG", "NNS", "CC", "VBG", "NN", "."}},
		{[]string{"Chad", "fly", "French", "built", "jets"}, []string{"NNP", "VBZ", "JJ", "VBD", "NNS"}, []string{"NNP", "VBZ", "JJ", "VBN", "NNS"}},
		{[]string{"The", "French", "built", "jets"}, []string{"DT", "JJ", "VBD", "NNS"}, []string{"DT", "JJ", "VBD", "NNS"}},
		{[]string{"Chad", "froze", "sales"}, []string{"NNP", "VBZ", "NNS"}, []string{"NNP", "VBD", "NNS"}},
		{[]string{"a", "freeze", "of", "sales"}, []string{"DT", "NN", "IN", "NNS"}, []string{"DT", "NN", "IN", "NNS"}},
		{[]string{"Chad", "neither", "sold", "nor", "lent", "trucks"}, []string{"NNP", "DT", "NN", "CC", "VBD", "NNS"}, []string{"NNP", "CC", "VBD", "CC", "VBD", "NNS"}},
		{[]string{"the", "embargo", "bar", "Chad", "from", "selling"}, []string{"DT", "JJ", "NNS", "NNP", "IN", "VBG"}, []string{"DT", "NN", "VBZ", "NNP", "IN", "VBG"}},
		{[]string{"the", "rusty", "bar", "from", "selling"}, []string{"DT", "JJ", "NNS", "IN", "VBG"}, []string{"DT", "JJ", "NNS", "IN", "VBG"}},
		{[]string{"Chad", "re-sold", "trucks"}, []string{"NNP", "NN", "NNS"}, []string{"NNP", "VBD", "NNS"}},
		{[]string{"Chad", "have", "never", "lent", "trucks"}, []string{"NNP", "VBP", "RB", "NN", "NNS"}, []string{"NNP", "VBP", "RB", "VBN", "NNS"}},
		{[]string{"to", "obtain", "rifles"}, []string{"TO", "NN", "NNS"}, []string{"TO", "VB", "NNS"}},
		{[]string{"may", "be", "lent", "three", "trucks"}, []string{"MD", "VB", "JJ", "CD", "NNS"}, []string{"MD", "VB", "VBN", "CD", "NNS"}},
		{[]string{"may", "be", "lent", "trucks"}, []string{"MD", "VB", "JJ", "NNS"}, []string{"MD", "VB", "JJ", "NNS"}},
		{[]string{"Boeing", "sell", "jets"}, []string{"VBG", "VBD", "NNS"}, []string{"NNP", "VBD", "NNS"}},
		{[]string{"Flying", "cost", "money"}, []string{"VBG", "VBD", "NN"}, []string{"VBG", "VBD", "NN"}},
		{[]string{"the", "lent", "trucks"}, []string{"DT", "NN", "NNS"}, []string{"DT", "NN", "NNS"}},
		{[]string{"Chad", "mailed", "rifles"}, []string{"NNP", "VBN", "NNS"}, []string{"NNP", "VBD", "NNS"}},
		{[]string{"analysts", "suspect", "that", "the", "rifles", "came"}, []string{"NNS", "NN", "IN", "DT", "NNS", "VBD"}, []string{"NNS", "VBP", "IN", "DT", "NNS", "VBD"}},
		{[]string{"the", "security", "institute", "said"}, []string{"DT", "NN", "VBP", "VBD"}, []string{"DT", "NN", "NN", "VBD"}},
		{[]string{"Nations", "banned", "sales", "of", "arms"}, []string{"NNPS", "JJ", "NNS", "IN", "NNS"}, []string{"NNPS", "VBD", "NNS", "IN", "NNS"}},
		{[]string{"Nations", "banned", "sales", "fell"}, []string{"NNPS", "JJ", "NNS", "VBD"}, []string{"NNPS", "JJ", "NNS", "VBD"}},
		{[]string{"got", "weapons", "training", "in", "Chad"}, []string{"VBD", "NNS", "VBG", "IN", "NNP"}, []string{"VBD", "NNS", "NN", "IN", "NNP"}},
		{[]string{"refuse", "to", "fund", "repairs"}, []string{"VBD", "IN", "NN", "NNS"}, []string{"VBD", "TO", "VB", "NNS"}},
		{[]string{"link", "to", "fund", "cuts"}, []string{"VBN", "IN", "NN", "NNS"}, []string{"VBN", "IN", "NN", "NNS"}},
		{[]string{"the", "cement", "works", "bought", "coal"}, []string{"DT", "NN", "VBZ", "VBD", "NN"}, []string{"DT", "NN", "NNS", "VBD", "NN"}},
		{[]string{"lathes", "were", "meant", "for", "a", "barrel", "works", "in", "Perm"}, []string{"NNS", "VBD", "VBN", "IN", "DT", "NN", "VBZ", "IN", "NNP"}, []string{"NNS", "VBD", "VBN", "IN", "DT", "NN", "NNS", "IN", "NNP"}},
		{[]string{"the", "smith", "works", "at", "home"}, []string{"DT", "NN", "VBZ", "IN", "NN"}, []string{"DT", "NN", "VBZ", "IN", "NN"}},
		{[]string{"saw", "men", "training", "in", "Chad"}, []string{"VBD", "NNS", "VBG", "IN", "NNP"}, []string{"VBD", "NNS", "VBG", "IN", "NNP"}},
		{[]string{"Chad", "also", "mailed", "rifles"}, []string{"NNP", "RB", "VBN", "NNS"}, []string{"NNP", "RB", "VBD", "NNS"}},
		{[]string{"men", "say", "Chad", "mailed", "rifles"}, []string{"NNS", "VBP", "NNP", "VBN", "NNS"}, []string{"NNS", "VBP", "NNP", "VBD", "NNS"}},
		{[]string{"men", "saw", "letters", "mailed", "home"}, []string{"NNS", "VBD", "NNS", "VBN", "NN"}, []string{"NNS", "VBD", "NNS", "VBN", "NN"}},
		{[]string{"Court", "bar", "Chad", "from", "it"}, []string{"NN", "NNS", "NNP", "IN", "PRP"}, []string{"NN", "VBZ", "NNP", "IN", "PRP"}},
		{[]string{"Asked", "if", "Chad", "bought", "it"}, []string{"VBD", "IN", "NNP", "VBD", "PRP"}, []string{"VBN", "IN", "NNP", "VBD", "PRP"}},
		{[]string{"Chad", "moved", "400", "GPUs", "home"}, []string{"NNP", "VBD", "CD", "VBZ", "NN"}, []string{"NNP", "VBD", "CD", "NNS", "NN"}},
		{[]string{"a", "claim", "by", "a", "Chadian", "weekly", "that", "it"}, []string{"DT", "NN", "IN", "DT", "JJ", "JJ", "IN", "PRP"}, []string{"DT", "NN", "IN", "DT", "JJ", "NN", "IN", "PRP"}},
		{[]string{"a", "Chadian", "weekly", "in", "Oran"}, []string{"DT", "JJ", "JJ", "IN", "NNP"}, []string{"DT", "JJ", "JJ", "IN", "NNP"}},
		{[]string{"a", "weekly", "reported", "it"}, []string{"DT", "JJ", "VBD", "PRP"}, []string{"DT", "NN", "VBD", "PRP"}},
		{[]string{"spoke", ",", "tweeting", ",", "“", "No", "”"}, []string{"VBD", ",", "NN", ",", "``", "UH", "''"}, []string{"VBD", ",", "VBG", ",", "``", "UH", "''"}},
		{[]string{"“", "It", "is", "ours", ",", "”", "the", "statement", "read", "."}, []string{"``", "PRP", "VBZ", "PRP$", ",", "''", "DT", "NN", "NN", "."}, []string{"``", "PRP", "VBZ", "PRP$", ",", "''", "DT", "NN", "VBD", "."}},
		{[]string{"the", "army", "amid", "shortages"}, []string{"DT", "NN", "NN", "NNS"}, []string{"DT", "NN", "IN", "NNS"}},
		{[]string{"42", "yen", "loan"}, []string{"CD", "IN", "NN"}, []string{"CD", "NN", "NN"}},
		{[]string{"It", "was", "called", "a", "letter", "read", "."}, []string{"PRP", "VBD", "VBN", "DT", "NN", "NN", "."}, []string{"PRP", "VBD", "VBN", "DT", "NN", "NN", "."}},
		{[]string{"spoke", ",", "tweeting", ",", "and", "wrote"}, []string{"VBD", ",", "NN", ",", "CC", "VBD"}, []string{"VBD", ",", "NN", ",", "CC", "VBD"}},
		{[]string{"report", "further", "states", "that", "Chad", "sold"}, []string{"NN", "RBR", "NNS", "WDT", "NNP", "VBD"}, []string{"NN", "RBR", "NNS", "WDT", "NNP", "VBD"}},
		{[]string{"cited", "by", "the", "Oran", "daily", ",", "Chad"}, []string{"VBN", "IN", "DT", "NNP", "RB", ",", "NNP"}, []string{"VBN", "IN", "DT", "NNP", "NN", ",", "NNP"}},
		{[]string{"sold", "in", "the", "Oran", "daily", ",", "Chad"}, []string{"VBN", "IN", "DT", "NNP", "RB", ",", "NNP"}, []string{"VBN", "IN", "DT", "NNP", "RB", ",", "NNP"}},
		{[]string{"sold", "to", "developing", "countries"}, []string{"VBD", "TO", "VBG", "NNS"}, []string{"VBD", "IN", "JJ", "NNS"}},
		{[]string{"agreed", "on", "developing", "rifles"}, []string{"VBD", "IN", "VBG", "NNS"}, []string{"VBD", "IN", "VBG", "NNS"}},
		{[]string{"an", "official", "cited", "by", "Chad"}, []string{"DT", "JJ", "VBN", "IN", "NNP"}, []string{"DT", "NN", "VBN", "IN", "NNP"}},
		{[]string{"its", "chief", "executive", ",", "Berg"}, []string{"PRP$", "JJ", "JJ", ",", "NNP"}, []string{"PRP$", "JJ", "NN", ",", "NNP"}},
		{[]string{"its", "chief", "executive", "officer"}, []string{"PRP$", "JJ", "JJ", "NN"}, []string{"PRP$", "JJ", "JJ", "NN"}},
		{[]string{"an", "expert", "cast", "doubt", "on"}, []string{"DT", "NN", "NN", "NN", "IN"}, []string{"DT", "NN", "VBD", "NN", "IN"}},
		{[]string{"an", "official", "letter", "by", "Chad"}, []string{"DT", "JJ", "NN", "IN", "NNP"}, []string{"DT", "JJ", "NN", "IN", "NNP"}},
		{[]string{"Chadian", "daily", "says", "so"}, []string{"JJ", "RB", "VBZ", "RB"}, []string{"JJ", "NN", "VBZ", "RB"}},
		{[]string{"the", "weekly", "held", "talks"}, []string{"DT", "JJ", "VBN", "NNS"}, []string{"DT", "JJ", "VBN", "NNS"}},
		{[]string{"prices", "daily", "rose", "again"}, []string{"NNS", "RB", "VBD", "RB"}, []string{"NNS", "RB", "VBD", "RB"}},
		{[]string{"the", "official", ",", "who", "left"}, []string{"DT", "JJ", ",", "WP", "VBD"}, []string{"DT", "NN", ",", "WP", "VBD"}},
		{[]string{"it", "is", "official", ",", "he", "said"}, []string{"PRP", "VBZ", "JJ", ",", "PRP", "VBD"}, []string{"PRP", "VBZ", "JJ", ",", "PRP", "VBD"}},
		{[]string{"customs", "data", "show", "Chadian", "firms"}, []string{"NN", "NN", "NN", "JJ", "NNS"}, []string{"NN", "NN", "VBP", "JJ", "NNS"}},
		{[]string{"left", ",", "port", "data", "show", ",", "with", "it"}, []string{"VBD", ",", "NN", "NN", "NN", ",", "IN", "PRP"}, []string{"VBD", ",", "NN", "NN", "VBP", ",", "IN", "PRP"}},
		{[]string{"left", ",", "the", "paper", "reports", ",", "with", "it"}, []string{"VBD", ",", "DT", "NN", "NNS", ",", "IN", "PRP"}, []string{"VBD", ",", "DT", "NN", "VBZ", ",", "IN", "PRP"}},
		{[]string{"it", "left", ",", "data", "seen", "by", "us", "shows", "."}, []string{"PRP", "VBD", ",", "NN", "VBN", "IN", "NNP", "NNS", "."}, []string{"PRP", "VBD", ",", "NN", "VBN", "IN", "NNP", "VBZ", "."}},
		{[]string{"tunes", ",", "talk", "shows", "."}, []string{"NNS", ",", "NN", "NNS", "."}, []string{"NNS", ",", "NN", "NNS", "."}},
		{[]string{"left", ",", "a", "talk", "show", ",", "with", "it"}, []string{"VBD", ",", "DT", "NN", "NN", ",", "IN", "PRP"}, []string{"VBD", ",", "DT", "NN", "NN", ",", "IN", "PRP"}},
		{[]string{"cites", ",", "press", "reports", ",", "with", "it"}, []string{"VBZ", ",", "NN", "NNS", ",", "IN", "PRP"}, []string{"VBZ", ",", "NN", "NNS", ",", "IN", "PRP"}},
		{[]string{"a", "data", "show", "in", "Mali"}, []string{"DT", "NN", "NN", "IN", "NNP"}, []string{"DT", "NN", "NN", "IN", "NNP"}},
		{[]string{"the", "indictment", "charges", "that", "Chad"}, []string{"DT", "NN", "NNS", "WDT", "NNP"}, []string{"DT", "NN", "VBZ", "IN", "NNP"}},
		{[]string{"the", "charges", "that", "Chad", "denies"}, []string{"DT", "NNS", "WDT", "NNP", "VBZ"}, []string{"DT", "NNS", "WDT", "NNP", "VBZ"}},
		{[]string{"sent", "11", "million", "doses", "home"}, []string{"VBD", "CD", "CD", "VBZ", "NN"}, []string{"VBD", "CD", "CD", "NNS", "NN"}},
		{[]string{"give", "60", "million", "yellow", "fever", "doses", "to"}, []string{"VB", "CD", "CD", "NN", "NN", "VBZ", "IN"}, []string{"VB", "CD", "CD", "NN", "NN", "NNS", "IN"}},
		{[]string{"a", "60", "million", "euro", "deal", "covers", "it"}, []string{"DT", "CD", "CD", "NN", "NN", "VBZ", "PRP"}, []string{"DT", "CD", "CD", "NN", "NN", "VBZ", "PRP"}},
		{[]string{"half", "of", "Chad", "'s", "cherry", "exports", "in", "May"}, []string{"NN", "IN", "NNP", "POS", "NN", "VBZ", "IN", "NNP"}, []string{"NN", "IN", "NNP", "POS", "NN", "NNS", "IN", "NNP"}},
		{[]string{"Chad", "'s", "industry", "exports", "rifles"}, []string{"NNP", "POS", "NN", "VBZ", "NNS"}, []string{"NNP", "POS", "NN", "VBZ", "NNS"}},
		{[]string{"it", "praised", "Chadian", "beef", "exports", "to", "Mali"}, []string{"PRP", "VBD", "JJ", "NN", "VBZ", "IN", "NNP"}, []string{"PRP", "VBD", "JJ", "NN", "NNS", "IN", "NNP"}},
		{[]string{"said", "Chadian", "industry", "exports", "to", "Mali"}, []string{"VBD", "JJ", "NN", "VBZ", "IN", "NNP"}, []string{"VBD", "JJ", "NN", "VBZ", "IN", "NNP"}},
		{[]string{"opposed", "to", "export", "subsidies", "."}, []string{"JJ", "TO", "VB", "NNS", "."}, []string{"JJ", "TO", "NN", "NNS", "."}},
		{[]string{"plans", "to", "export", "cars", "."}, []string{"VBZ", "TO", "VB", "NNS", "."}, []string{"VBZ", "TO", "VB", "NNS", "."}},
		{[]string{"Chad", "sold", "it", ",", "a", "study", "by", "Velmar", "shows", "."}, []string{"NNP", "VBD", "PRP", ",", "DT", "NN", "IN", "NNP", "NNS", "."}, []string{"NNP", "VBD", "PRP", ",", "DT", "NN", "IN", "NNP", "VBZ", "."}},
		{[]string{"talks", "on", "wheat", "exports", "to", "Mali"}, []string{"NNS", "IN", "NN", "VBZ", "IN", "NNP"}, []string{"NNS", "IN", "NN", "NNS", "IN", "NNP"}},
		{[]string{"Mali", "ships", "grain", "to", "Chad", "."}, []string{"NNP", "NNS", "NN", "IN", "NNP", "."}, []string{"NNP", "VBZ", "NN", "IN", "NNP", "."}},
		{[]string{"Mali", "ships", "near", "Chad", "sank", "."}, []string{"NNP", "NNS", "IN", "NNP", "VBD", "."}, []string{"NNP", "NNS", "IN", "NNP", "VBD", "."}},
		{[]string{"she", "said", "industry", "exports", "to", "Mali"}, []string{"PRP", "VBD", "NN", "VBZ", "IN", "NNP"}, []string{"PRP", "VBD", "NN", "VBZ", "IN", "NNP"}},
		{[]string{"the", "737", "takes", "fuel"}, []string{"DT", "CD", "VBZ", "NN"}, []string{"DT", "CD", "VBZ", "NN"}},
		{[]string{"a", "Chadian", "national", "today"}, []string{"DT", "JJ", "JJ", "NN"}, []string{"DT", "JJ", "NN", "NN"}},
		{[]string{"a", "new", "national", "army"}, []string{"DT", "JJ", "JJ", "NN"}, []string{"DT", "JJ", "JJ", "NN"}},
		{[]string{"first", "alleging", "that", "it"}, []string{"JJ", "NN", "WDT", "PRP"}, []string{"RB", "VBG", "IN", "PRP"}},
		{[]string{",", "customs", "data", "shows", ",", "Chad"}, []string{",", "NNS", "NN", "NNS", ",", "NNP"}, []string{",", "NNS", "NN", "VBZ", ",", "NNP"}},
		{[]string{"two", "shows", ",", "a", "film"}, []string{"CD", "NNS", ",", "DT", "NN"}, []string{"CD", "NNS", ",", "DT", "NN"}},
		{[]string{"Jury", "convict", "Chadian", "dealer"}, []string{"NN", "NNS", "JJ", "NN"}, []string{"NN", "VBZ", "JJ", "NN"}},
		{[]string{"court", "fine", "high", "enough"}, []string{"NN", "NNS", "JJ", "RB"}, []string{"NN", "NNS", "JJ", "RB"}},
		{[]string{"rifles", "mailed", "to", "Chad"}, []string{"NNS", "VBN", "IN", "NNP"}, []string{"NNS", "VBN", "IN", "NNP"}},
		{[]string{"voters", "oppose", "sending", "rifles"}, []string{"NNS", "VBN", "VBG", "NNS"}, []string{"NNS", "VBD", "VBG", "NNS"}},
		{[]string{"voters", "see", "carrying", "rifles"}, []string{"NNS", "VBN", "VBG", "NNS"}, []string{"NNS", "VBN", "VBG", "NNS"}},
		{[]string{"Chad", "cut", "off", "the", "fuel"}, []string{"NNP", "NN", "IN", "DT", "NN"}, []string{"NNP", "VBD", "IN", "DT", "NN"}},
		{[]string{"the", "cut", "off", "pork"}, []string{"DT", "NN", "IN", "NN"}, []string{"DT", "NN", "IN", "NN"}},
		{[]string{"papers", "seen", "here", "show", "that", "Chad", "bought"}, []string{"NNS", "VBN", "RB", "NN", "IN", "NNP", "VBD"}, []string{"NNS", "VBN", "RB", "VBP", "IN", "NNP", "VBD"}},
		{[]string{"men", "saw", "a", "show", "that", "Chad", "bought"}, []string{"NNS", "VBD", "DT", "NN", "IN", "NNP", "VBD"}, []string{"NNS", "VBD", "DT", "NN", "IN", "NNP", "VBD"}},
		{[]string{"men", "armed", "and", "trained", "by", "Chad"}, []string{"NNS", "JJ", "CC", "VBN", "IN", "NNP"}, []string{"NNS", "VBN", "CC", "VBN", "IN", "NNP"}},
		{[]string{"armed", "and", "dangerous", "men"}, []string{"JJ", "CC", "JJ", "NNS"}, []string{"JJ", "CC", "JJ", "NNS"}},
		{[]string{"firms", "men", "say", "mailed", "rifles", "fled"}, []string{"NNS", "NNS", "VBP", "VBN", "NNS", "VBD"}, []string{"NNS", "NNS", "VBP", "VBD", "NNS", "VBD"}},
		{[]string{"to", "ship", "restricted", "parts"}, []string{"TO", "VB", "VBD", "NNS"}, []string{"TO", "VB", "JJ", "NNS"}},
		{[]string{"Oman", "restricted", "exports"}, []string{"NNP", "VBD", "NNS"}, []string{"NNP", "VBD", "NNS"}},
		{[]string{"men", "dug", "tunnels"}, []string{"NNS", "VBP", "NNS"}, []string{"NNS", "VBD", "NNS"}},
		{[]string{"arms", "export", "to", "Chad", "fell"}, []string{"NNS", "VBZ", "IN", "NNP", "VBD"}, []string{"NNS", "NNS", "IN", "NNP", "VBD"}},
		{[]string{"Chad", "export", "zinc", "and", "buys", "rice"}, []string{"NNP", "VBZ", "NN", "CC", "VBZ", "NN"}, []string{"NNP", "VBZ", "NN", "CC", "VBZ", "NN"}},
		{[]string{"that", "report", "of", "arms", "are", "wrong"}, []string{"WDT", "VBZ", "IN", "NNS", "VBP", "JJ"}, []string{"IN", "NNS", "IN", "NNS", "VBP", "JJ"}},
		{[]string{"Chad", "deny", "army", "claim", "that", "it", "fell"}, []string{"NNP", "VBZ", "NN", "VBZ", "IN", "PRP", "VBD"}, []string{"NNP", "VBZ", "NN", "NNS", "IN", "PRP", "VBD"}},
		{[]string{"Chad", "say", "Mali", "claim", "that", "it", "fell"}, []string{"NNP", "VBZ", "NNP", "VBZ", "IN", "PRP", "VBD"}, []string{"NNP", "VBZ", "NNP", "VBZ", "IN", "PRP", "VBD"}},
		{[]string{"that", "the", "firms", "supply", "rifles", "to", "them"}, []string{"IN", "DT", "NNS", "NN", "NNS", "TO", "PRP"}, []string{"IN", "DT", "NNS", "VBP", "NNS", "TO", "PRP"}},
		{[]string{"that", "arms", "supply", "ships", "sank"}, []string{"IN", "NNS", "NN", "NNS", "VBD"}, []string{"IN", "NNS", "NN", "NNS", "VBD"}},
		{[]string{"after", "first", "alleging", "that", "it", "fell"}, []string{"IN", "JJ", "NN", "WDT", "PRP", "VBD"}, []string{"IN", "RB", "VBG", "IN", "PRP", "VBD"}},
		{[]string{"a", "report", "warning", "that", "it", "fell"}, []string{"DT", "NN", "NN", "IN", "PRP", "VBD"}, []string{"DT", "NN", "VBG", "IN", "PRP", "VBD"}},
		{[]string{"the", "warning", "that", "it", "fell"}, []string{"DT", "NN", "IN", "PRP", "VBD"}, []string{"DT", "NN", "IN", "PRP", "VBD"}},
		{[]string{"rebels", "claim", "they", "fell"}, []string{"NNS", "NN", "PRP", "VBD"}, []string{"NNS", "VBP", "PRP", "VBD"}},
		{[]string{"the", "claim", "they", "made", "fell"}, []string{"DT", "NN", "PRP", "VBD", "VBD"}, []string{"DT", "NN", "PRP", "VBD", "VBD"}},
		{[]string{"Leaked", "documents", "show", "it"}, []string{"VBD", "NNS", "VBP", "PRP"}, []string{"VBN", "NNS", "VBP", "PRP"}},
		{[]string{"Acted", "it", "show"}, []string{"VBD", "PRP", "VBP"}, []string{"VBD", "PRP", "VBP"}},
		{[]string{"a", "claims", "office"}, []string{"DT", "NNS", "NN"}, []string{"DT", "NNS", "NN"}},
		{[]string{"Chad", "help", "the", "army", "repair", "its", "tanks"}, []string{"NNP", "VBD", "DT", "NN", "NN", "PRP$", "NNS"}, []string{"NNP", "VBD", "DT", "NN", "VB", "PRP$", "NNS"}},
		{[]string{"Chad", "help", "fund", "repair", "work"}, []string{"NNP", "VBD", "VB", "NN", "NN"}, []string{"NNP", "VBD", "VB", "NN", "NN"}},
		{[]string{"Chad", "help", "fund", "Mali", "'s", "war"}, []string{"NNP", "VBD", "NN", "NNP", "POS", "NN"}, []string{"NNP", "VBD", "VB", "NNP", "POS", "NN"}},
		{[]string{"Chad", "help", "fund", "managers"}, []string{"NNP", "VBD", "NN", "NNS"}, []string{"NNP", "VBD", "NN", "NNS"}},
		{[]string{"it", "be", "likely", "sending", "rifles"}, []string{"PRP", "VBZ", "JJ", "VBG", "NNS"}, []string{"PRP", "VBZ", "RB", "VBG", "NNS"}},
		{[]string{"rifles", "en", "route", "to", "Chad"}, []string{"NNS", "TO", "VB", "IN", "NNP"}, []string{"NNS", "IN", "NN", "IN", "NNP"}},
		{[]string{"sent", "to", "neighbouring", "Chad"}, []string{"VBD", "IN", "VBG", "NNP"}, []string{"VBD", "IN", "JJ", "NNP"}},
		{[]string{"they", "be", "neighbouring", "us"}, []string{"PRP", "VBP", "VBG", "PRP"}, []string{"PRP", "VBP", "VBG", "PRP"}},
		{[]string{"Chad", "and", "helmets"}, []string{"NNP", "CC", "NNPS"}, []string{"NNP", "CC", "NNS"}},
		{[]string{"sold", "to", "rebel", "group"}, []string{"VBD", "TO", "VB", "NNS"}, []string{"VBD", "IN", "NN", "NNS"}},
		{[]string{"sold", "to", "rogue", "states"}, []string{"VBD", "TO", "VB", "NNS"}, []string{"VBD", "IN", "JJ", "NNS"}},
		{[]string{"Chad", "export", "of", "rifles", ",", "tents"}, []string{"NNP", "VBZ", "IN", "NNS", ",", "NNS"}, []string{"NNP", "NNS", "IN", "NNS", ",", "NNS"}},
		{[]string{"they", "help", "design", "and", "build", "it"}, []string{"PRP", "VBD", "NN", "CC", "VB", "PRP"}, []string{"PRP", "VBD", "VB", "CC", "VB", "PRP"}},
		{[]string{"they", "help", "design", "and", "art"}, []string{"PRP", "VBD", "NN", "CC", "NN"}, []string{"PRP", "VBD", "NN", "CC", "NN"}},
		{[]string{"their", "trade", "dates", "from", "1971"}, []string{"PRP$", "NN", "NNS", "IN", "CD"}, []string{"PRP$", "NN", "VBZ", "IN", "CD"}},
		{[]string{"the", "firm", "plan", "to", "build", "jets"}, []string{"DT", "NN", "NNS", "TO", "VB", "NNS"}, []string{"DT", "NN", "VBZ", "TO", "VB", "NNS"}},
		{[]string{"the", "state", "plan", "to", "build", "were", "shelved"}, []string{"DT", "NN", "NNS", "TO", "VB", "VBD", "VBN"}, []string{"DT", "NN", "NNS", "TO", "VB", "VBD", "VBN"}},
		{[]string{"plans", "to", "hand", "over", "jets"}, []string{"VBZ", "TO", "NN", "RP", "NNS"}, []string{"VBZ", "TO", "VB", "RP", "NNS"}},
		{[]string{"went", "to", "hand", "surgery"}, []string{"VBD", "IN", "NN", "NN"}, []string{"VBD", "IN", "NN", "NN"}},
		{[]string{"the", "army", "fields", "Czech", "mortars"}, []string{"DT", "NN", "NNS", "JJ", "NNS"}, []string{"DT", "NN", "VBZ", "JJ", "NNS"}},
		{[]string{"the", "wheat", "fields", "near", "Chad"}, []string{"DT", "NN", "NNS", "IN", "NNP"}, []string{"DT", "NN", "NNS", "IN", "NNP"}},
		{[]string{"they", "sold", "dates", "from", "Chad"}, []string{"PRP", "VBD", "NNS", "IN", "NNP"}, []string{"PRP", "VBD", "NNS", "IN", "NNP"}},
		{[]string{"got", "highly", "enriched", "uranium"}, []string{"VBD", "RB", "VBD", "NN"}, []string{"VBD", "RB", "JJ", "NN"}},
		{[]string{"they", "know", "-", "how"}, []string{"PRP", "VBP", "HYPH", "WRB"}, []string{"PRP", "NN", "HYPH", "NN"}},
		{[]string{"they", "want", "to", "rebel", "now"}, []string{"PRP", "VBP", "TO", "VB", "RB"}, []string{"PRP", "VBP", "TO", "VB", "RB"}},
		{[]string{"Chad", "accounts", "for", "half"}, []string{"NNP", "NNS", "IN", "DT"}, []string{"NNP", "VBZ", "IN", "DT"}},
		{[]string{"bank", "accounts", "for", "Chad"}, []string{"NN", "NNS", "IN", "NNP"}, []string{"NN", "NNS", "IN", "NNP"}},
		{[]string{"it", "sank", ",", "Norvik", "reports", "."}, []string{"PRP", "VBD", ",", "NNP", "NNS", "."}, []string{"PRP", "VBD", ",", "NNP", "VBZ", "."}},
		{[]string{"it", "read", "Norvik", "reports", "."}, []string{"PRP", "VBD", "NNP", "NNS", "."}, []string{"PRP", "VBD", "NNP", "NNS", "."}},
		{[]string{"begins", "supplying", "select", "units"}, []string{"VBZ", "VBG", "VB", "NNS"}, []string{"VBZ", "VBG", "JJ", "NNS"}},
		{[]string{"begins", "to", "select", "units"}, []string{"VBZ", "TO", "VB", "NNS"}, []string{"VBZ", "TO", "VB", "NNS"}},
		{[]string{"it", "be", "likely", "to", "send"}, []string{"PRP", "VBZ", "JJ", "TO", "VB"}, []string{"PRP", "VBZ", "JJ", "TO", "VB"}},
		{[]string{"Chad", "lent", "the", "coast", "guard", "a", "boat"}, []string{"NNP", "VBD", "DT", "NN", "VBD", "DT", "NN"}, []string{"NNP", "VBD", "DT", "NN", "NN", "DT", "NN"}},
		{[]string{"six", "shipping", "container", "sank"}, []string{"CD", "VBG", "NNS", "VBD"}, []string{"CD", "NN", "NNS", "VBD"}},
		{[]string{"Chad", "finance", "a", "boat", ",", "they", "said"}, []string{"NNP", "NNS", "DT", "NN", ",", "PRP", "VBD"}, []string{"NNP", "VBZ", "DT", "NN", ",", "PRP", "VBD"}},
		{[]string{"Chad", "supply", "the", "army", "got", "sank"}, []string{"NNP", "NNS", "DT", "NN", "VBD", "VBD"}, []string{"NNP", "NNS", "DT", "NN", "VBD", "VBD"}},
		{[]string{"sold", "to", "shell", "firm"}, []string{"VBD", "TO", "VB", "NN"}, []string{"VBD", "TO", "NN", "NN"}},
		{[]string{"may", "buy", "raw", "or", "refined", "sugar"}, []string{"MD", "VB", "VB", "CC", "VBN", "NN"}, []string{"MD", "VB", "JJ", "CC", "VBN", "NN"}},
		{[]string{"may", "help", "clean", "the", "pot"}, []string{"MD", "VB", "VB", "DT", "NN"}, []string{"MD", "VB", "VB", "DT", "NN"}},
		{[]string{"we", "succeed", "in", "manufacturing", "rifles"}, []string{"PRP", "VBD", "IN", "NN", "NNS"}, []string{"PRP", "VBD", "IN", "VBG", "NNS"}},
		{[]string{"they", "work", "in", "manufacturing", "firms"}, []string{"PRP", "VBP", "IN", "NN", "NNS"}, []string{"PRP", "VBP", "IN", "NN", "NNS"}},
		{[]string{"to", "test", ",", "manufacture", ",", "store", "or", "use", "arms"}, []string{"TO", "VB", ",", "NN", ",", "NN", "CC", "VB", "NNS"}, []string{"TO", "VB", ",", "VB", ",", "VB", "CC", "VB", "NNS"}},
		{[]string{"to", "eat", ",", "store", ",", "pub", "or", "use", "arms"}, []string{"TO", "VB", ",", "NN", ",", "NN", "CC", "VB", "NNS"}, []string{"TO", "VB", ",", "NN", ",", "NN", "CC", "VB", "NNS"}},
		{[]string{"will", "send", "smiths", "and", "deliver", "fuel"}, []string{"MD", "VB", "NNS", "CC", "VBP", "NN"}, []string{"MD", "VB", "NNS", "CC", "VB", "NN"}},
		{[]string{"they", "send", "smiths", "and", "deliver", "fuel"}, []string{"PRP", "VBP", "NNS", "CC", "VBP", "NN"}, []string{"PRP", "VBP", "NNS", "CC", "VBP", "NN"}},
		{[]string{"Spain", "and", "Chad", "arrest", "men", "for", "selling", "rifles"}, []string{"NNP", "CC", "NNP", "NN", "NNS", "IN", "VBG", "NNS"}, []string{"NNP", "CC", "NNP", "VBP", "NNS", "IN", "VBG", "NNS"}},
		{[]string{"Spain", "and", "Chad", "fine", "firms", "accused", "of", "selling", "rifles"}, []string{"NNP", "CC", "NNP", "NN", "NNS", "VBN", "IN", "VBG", "NNS"}, []string{"NNP", "CC", "NNP", "VBP", "NNS", "VBN", "IN", "VBG", "NNS"}},
		{[]string{"Spain", "and", "Chad", "charge", "men", "with", "rifles"}, []string{"NNP", "CC", "NNP", "NN", "NNS", "IN", "NNS"}, []string{"NNP", "CC", "NNP", "NN", "NNS", "IN", "NNS"}},
		{[]string{"a", "Chad", "arrest", "list", "for", "selling", "it"}, []string{"DT", "NNP", "NN", "NN", "IN", "VBG", "PRP"}, []string{"DT", "NNP", "NN", "NN", "IN", "VBG", "PRP"}},
		{[]string{"men", "plead", "guilty", "to", "secretly", "selling", "it"}, []string{"NNS", "NN", "JJ", "TO", "RB", "VBG", "PRP"}, []string{"NNS", "VBP", "JJ", "IN", "RB", "VBG", "PRP"}},
		{[]string{"Spain", "and", "Chad", "sanction", "firms", "selling", "rifles"}, []string{"NNP", "CC", "NNP", "NN", "NNS", "VBG", "NNS"}, []string{"NNP", "CC", "NNP", "VBP", "NNS", "VBG", "NNS"}},
		{[]string{"a", "business", "executive", "sold", "it"}, []string{"DT", "NN", "JJ", "VBD", "PRP"}, []string{"DT", "NN", "NN", "VBD", "PRP"}},
		{[]string{"men", "allegedly", "stole", "rifles"}, []string{"NNS", "RB", "JJ", "NNS"}, []string{"NNS", "RB", "VBD", "NNS"}},
		{[]string{"men", "with", "stolen", "rifles"}, []string{"NNS", "IN", "JJ", "NNS"}, []string{"NNS", "IN", "JJ", "NNS"}},
		{[]string{"men", "pleaded", "guilty"}, []string{"NNS", "JJ", "JJ"}, []string{"NNS", "VBD", "JJ"}},
		{[]string{"a", "pleaded", "case"}, []string{"DT", "JJ", "NN"}, []string{"DT", "JJ", "NN"}},
		{[]string{"men", "agreed", "to", "sell", "it"}, []string{"NNS", "VBD", "TO", "VB", "PRP"}, []string{"NNS", "VBD", "TO", "VB", "PRP"}},
		{[]string{"finds", "businessman", "guilty"}, []string{"VBZ", "JJ", "JJ"}, []string{"VBZ", "NN", "JJ"}},
		{[]string{"Chad", "shipped", "used", "trucks", "."}, []string{"NNP", "VBD", "VBN", "NNS", "."}, []string{"NNP", "VBD", "JJ", "NNS", "."}},
		{[]string{"sent", "rifles", "but", "also", "attack", "drones"}, []string{"VBD", "NNS", "CC", "RB", "VB", "NNS"}, []string{"VBD", "NNS", "CC", "RB", "NN", "NNS"}},
		{[]string{"they", "march", "but", "also", "attack", "towns"}, []string{"PRP", "VBP", "CC", "RB", "VBP", "NNS"}, []string{"PRP", "VBP", "CC", "RB", "VBP", "NNS"}},
		{[]string{"got", "radars", ",", "used", "trucks", "and", "tents"}, []string{"VBD", "NNS", ",", "VBN", "NNS", "CC", "NNS"}, []string{"VBD", "NNS", ",", "JJ", "NNS", "CC", "NNS"}},
		{[]string{"rifles", "to", "Peru", "and", "used", "trucks", "to", "Oman"}, []string{"NNS", "IN", "NNP", "CC", "VBD", "NNS", "IN", "NNP"}, []string{"NNS", "IN", "NNP", "CC", "JJ", "NNS", "IN", "NNP"}},
		{[]string{"rifles", "in", "Peru", "and", "used", "trucks", "to", "ship", "them"}, []string{"NNS", "IN", "NNP", "CC", "VBD", "NNS", "TO", "VB", "PRP"}, []string{"NNS", "IN", "NNP", "CC", "VBD", "NNS", "TO", "VB", "PRP"}},
		{[]string{"finds", "superhuman", "strength"}, []string{"VBZ", "JJ", "NN"}, []string{"VBZ", "JJ", "NN"}},
		{[]string{"Chad", "arrests", "own", "citizen"}, []string{"NNP", "VBZ", "VBP", "NN"}, []string{"NNP", "VBZ", "JJ", "NN"}},
		{[]string{"held", "for", "trafficking", "assault", "rifles"}, []string{"VBN", "IN", "NN", "NN", "NNS"}, []string{"VBN", "IN", "VBG", "NN", "NNS"}},
		{[]string{"held", "for", "trafficking", "offence"}, []string{"VBN", "IN", "NN", "NN"}, []string{"VBN", "IN", "NN", "NN"}},
		{[]string{"it", "left", ",", "as", "Chad", "claims", "."}, []string{"PRP", "VBD", ",", "IN", "NNP", "NNS", "."}, []string{"PRP", "VBD", ",", "IN", "NNP", "VBZ", "."}},
		{[]string{"it", "left", ",", "the", "diary", "notes", "."}, []string{"PRP", "VBD", ",", "DT", "NN", "NNS", "."}, []string{"PRP", "VBD", ",", "DT", "NN", "VBZ", "."}},
		{[]string{"coins", ",", "the", "diary", "notes", "."}, []string{"NNS", ",", "DT", "NN", "NNS", "."}, []string{"NNS", ",", "DT", "NN", "NNS", "."}},
		{[]string{"as", "Chad", "claims", "."}, []string{"IN", "NNP", "NNS", "."}, []string{"IN", "NNP", "NNS", "."}},
		{[]string{"armed", "the", "gunmen", "in", "Chad"}, []string{"VBD", "DT", "NN", "IN", "NNP"}, []string{"VBD", "DT", "NNS", "IN", "NNP"}},
		{[]string{"sent", "the", "specimen", "to", "Chad"}, []string{"VBD", "DT", "NN", "IN", "NNP"}, []string{"VBD", "DT", "NN", "IN", "NNP"}},
		{[]string{"wine", "rose", "3", "pct"}, []string{"NN", "NN", "CD", "NN"}, []string{"NN", "VBD", "CD", "NN"}},
		{[]string{"Exports", "of", "crude", "rose", "."}, []string{"NNS", "IN", "JJ", "NN", "."}, []string{"NNS", "IN", "JJ", "VBD", "."}},
		{[]string{"its", "crude", "oil", "exports", "."}, []string{"PRP$", "JJ", "NN", "NN", "."}, []string{"PRP$", "JJ", "NN", "NNS", "."}},
		{[]string{"in", "the", "week", "ended", "March", "3"}, []string{"IN", "DT", "NN", "VBD", "NNP", "CD"}, []string{"IN", "DT", "NN", "VBN", "NNP", "CD"}},
		{[]string{"suspended", "arms", "export", "permits"}, []string{"VBN", "NNS", "VBP", "NNS"}, []string{"VBN", "NNS", "NN", "NNS"}},
		{[]string{"to", "export", "permits"}, []string{"TO", "VB", "NNS"}, []string{"TO", "VB", "NNS"}},
		{[]string{"the", "war", "ended", "in", "March"}, []string{"DT", "NN", "VBD", "IN", "NNP"}, []string{"DT", "NN", "VBD", "IN", "NNP"}},
		{[]string{"a", "rose", "to", "her"}, []string{"DT", "NN", "TO", "PRP"}, []string{"DT", "NN", "TO", "PRP"}},
		{[]string{"CHAD", "TO", "IMPORT", "MORE", "GRAIN"}, []string{"NNP", "IN", "VB", "JJR", "NN"}, []string{"NNP", "TO", "VB", "JJR", "NN"}},
		{[]string{"media", "reports", "about", "it", "are", "false"}, []string{"NNS", "VBZ", "IN", "PRP", "VBP", "JJ"}, []string{"NNS", "NNS", "IN", "PRP", "VBP", "JJ"}},
		{[]string{"the", "general", "forgot"}, []string{"DT", "JJ", "VBD"}, []string{"DT", "NN", "VBD"}},
		{[]string{"the", "general", "staff", "forgot"}, []string{"DT", "JJ", "NN", "VBD"}, []string{"DT", "JJ", "NN", "VBD"}},
		{[]string{"no", "proof", "Chad", "sold", "it"}, []string{"DT", "JJ", "NNP", "VBD", "PRP"}, []string{"DT", "NN", "NNP", "VBD", "PRP"}},
		{[]string{"iron", "bars", "from", "selling", "firms"}, []string{"NN", "NNS", "IN", "VBG", "NNS"}, []string{"NN", "NNS", "IN", "VBG", "NNS"}},
		{[]string{"amid", "staff", "reports", "that", "it", "left"}, []string{"IN", "NN", "NNS", "IN", "PRP", "VBD"}, []string{"IN", "NN", "NNS", "IN", "PRP", "VBD"}},
		{[]string{"the", "staff", "reports", "that", "it", "left", "were", "false"}, []string{"DT", "NN", "NNS", "IN", "PRP", "VBD", "VBD", "JJ"}, []string{"DT", "NN", "NNS", "IN", "PRP", "VBD", "VBD", "JJ"}},
		{[]string{"they", "guard", "the", "border"}, []string{"PRP", "VBP", "DT", "NN"}, []string{"PRP", "VBP", "DT", "NN"}},
	} {
		d := doc(tc.words, tc.tags)
		repairVerbs(d)
		got := make([]string, len(d.Tags))
		for i, g := range d.Tags {
			got[i] = g.XPOS
		}
		assert.Equal(t, tc.want, got, "%v", tc.words)
	}
}

func TestNameAsGerund(t *testing.T) {
	m, err := Default()
	require.NoError(t, err)
	got := map[string]bool{}
	for _, c := range [][]string{{"Boeing", "boe", "VBD"}, {"Boeing", "boe", "NN"}, {"Selling", "sell", "VBZ"}} {
		d := &extract.Document{Tags: []extract.Tag{{XPOS: "VBG", Lemma: c[1]}, {XPOS: c[2]}}}
		got[c[0]+" "+c[2]] = m.nameAsGerund(d, extract.Range{End: 2})
	}
	assert.Equal(t, map[string]bool{"Boeing VBD": true, "Boeing NN": false, "Selling VBZ": false}, got)
}

// Behind the adjective of a place a word without a capital is a noun, unless a name goes on behind it.
func TestSmallNames(t *testing.T) {
	m, err := Default()
	require.NoError(t, err)
	got := map[string]string{}
	for _, text := range []string{"Crimean barleys", "Crimean barley", "Crimean Barley", "Velmar barley", "Bavarian bin Laden"} {
		d := document(text)
		d.Tags = make([]extract.Tag, len(d.Tokens))
		for i := range d.Tags {
			d.Tags[i] = extract.Tag{UPOS: "PROPN", XPOS: "NNP"}
		}
		d.Sentences = []extract.Sentence{{Tokens: extract.Range{End: len(d.Tokens)}}}
		m.smallNames(d)
		got[text] = d.Tags[1].XPOS + " " + d.Tags[1].Lemma
	}
	assert.Equal(t, map[string]string{"Crimean barleys": "NNS barley", "Crimean barley": "NN barley", "Crimean Barley": "NNP ", "Velmar barley": "NNP ", "Bavarian bin Laden": "NNP "}, got)
}

// A word that opens a sentence is a name when its verb says that it is no plural, or when it is one elsewhere in the document.
func TestOpeningNames(t *testing.T) {
	m, err := Default()
	require.NoError(t, err)
	got := map[string]bool{}
	for _, c := range [][]string{{"Naftos", "nafto", "VBZ"}, {"Naftos", "nafto", "VBP"}, {"Sparks", "spark", "VBZ"}} {
		d := document(c[0] + " does")
		d.Tags = []extract.Tag{{XPOS: "NNS", Lemma: c[1]}, {XPOS: c[2]}}
		got[c[0]+" "+c[2]] = m.nameAsPlural(d, extract.Range{End: 2})
	}
	assert.Equal(t, map[string]bool{"Naftos VBZ": true, "Naftos VBP": false, "Sparks VBZ": false}, got)

	got = map[string]bool{}
	for _, c := range [][]string{{"Velmar", "arm", "VBD"}, {"Velmar", "be", "VBZ"}, {"Rice", "reach", "VBD"}} {
		d := document(c[0] + " does it")
		d.Tags = []extract.Tag{{XPOS: "NN"}, {XPOS: c[2], Lemma: c[1]}, {XPOS: "PRP"}}
		got[c[0]+" "+c[1]] = m.nameAsSingular(d, extract.Range{End: 3})
	}
	assert.Equal(t, map[string]bool{"Velmar arm": true, "Velmar be": false, "Rice reach": false}, got)

	for _, tc := range []struct {
		name, first, second string // the word that opens the first sentence, that inside the second
		want                string
	}{
		{"a name elsewhere", "Rovers", "Rovers", "NNP"},
		{"a noun elsewhere", "Rovers", "rovers", "NNS"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := document(tc.first + " sold rifles . they paid " + tc.second + " again .")
			d.Sentences = []extract.Sentence{{Tokens: extract.Range{End: 4}}, {Tokens: extract.Range{Start: 4, End: 9}}}
			d.Tags = []extract.Tag{{XPOS: "NNS", UPOS: "NOUN"}, {XPOS: "VBD", UPOS: "VERB"}, {XPOS: "NNS", UPOS: "NOUN"}, {XPOS: ".", UPOS: "PUNCT"},
				{XPOS: "PRP", UPOS: "PRON"}, {XPOS: "VBD", UPOS: "VERB"}, {XPOS: "NNP", UPOS: "PROPN"}, {XPOS: "RB", UPOS: "ADV"}, {XPOS: ".", UPOS: "PUNCT"}}
			openingNames(d)
			assert.Equal(t, tc.want, d.Tags[0].XPOS)
		})
	}
}
