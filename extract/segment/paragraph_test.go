package segment

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// outline gives a paragraph a line: kind, lead-in and sentences.
func outline(t *testing.T, text string) string {
	d := invariants(t, text)
	var b strings.Builder
	for _, p := range d.Paragraphs {
		fmt.Fprintf(&b, "%s", p.Kind)
		if p.LeadIn >= 0 {
			fmt.Fprintf(&b, " of %d", p.LeadIn)
		}
		b.WriteString(":")
		for _, s := range d.Sentences[p.Sentences[0]:p.Sentences[1]] {
			fmt.Fprintf(&b, " %s|", strings.Join(strings.Fields(d.SpanText(s.Span)), " "))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestParagraphs(t *testing.T) {
	long := strings.Repeat("The inspectors counted the crates again and found that none was missing, ", 3)
	for _, c := range []struct{ what, text, want string }{
		{"nothing", " \n\t\r\n ", ""},
		{"blank lines", "One.\n\nTwo.\n \t \nThree.\r\n\r\nFour.", "body: One.|\nbody: Two.|\nbody: Three.|\nbody: Four.|\n"},
		{"heading", "Crates seized in port\n\nThey were full.", "heading: Crates seized in port|\nbody: They were full.|\n"},
		{"no heading", "Crates seized in port.\n\n***\n\nWhat next?", "body: Crates seized in port.|\nbody: ***|\nbody: What next?|\n"},
		{"lead-in", "The points:\n\n• It sold tanks.\n• It sold jets.\n\nThe end.",
			"lead_in: The points:|\nlist_item of 0: It sold tanks.|\nlist_item of 0: It sold jets.|\nbody: The end.|\n"},
		{"lead-in in one block", "The points:\n- It sold tanks\n- It sold jets\n", "lead_in: The points:|\nlist_item of 0: It sold tanks|\nlist_item of 0: It sold jets|\n"},
		{"a list without lead-in", "It was late.\n\n* It sold tanks\n* It sold jets", "body: It was late.|\nlist_item: It sold tanks|\nlist_item: It sold jets|\n"},
		{"colon without a list", "The points:\n\nIt sold tanks.", "body: The points:|\nbody: It sold tanks.|\n"},
		{"items with blank lines between", "He said:\n\n1. It sold tanks.\n\n2. It sold jets.", "lead_in: He said:|\nlist_item of 0: It sold tanks.|\nlist_item of 0: It sold jets.|\n"},
		{"enumerators", "It did:\n\n(a) one\n(b) two\n\n(iii) three\n\n4) four", "lead_in: It did:|\nlist_item of 0: one|\nlist_item of 0: two|\nlist_item of 0: three|\nlist_item of 0: four|\n"},
		{"nested lists", "It did:\n• sales:\n  – tanks\n  – jets\n• gifts", "lead_in: It did:|\nlist_item of 0: sales:|\nlist_item of 1: tanks|\nlist_item of 1: jets|\nlist_item of 0: gifts|\n"},
		{"an item of two lines", "• It sold tanks\n  and jets.\n• It left.", "list_item: It sold tanks and jets.|\nlist_item: It left.|\n"},
		{"bullets in one line", "He said: • It sold tanks. • It sold jets.", "lead_in: He said:|\nlist_item of 0: It sold tanks.|\nlist_item of 0: It sold jets.|\n"},
		{"numbers in one line", "1. Tanks 2. Jets", "list_item: Tanks|\nlist_item: Jets|\n"},
		{"numbers in a sentence", "It will 1) stop sales, 2) ban firms.", "body: It will 1) stop sales, 2) ban firms.|\n"},
		{"dots that part, not count", "By Ann Holm • 5 May • Harbour Town", "heading: By Ann Holm • 5 May • Harbour Town|\n"},
		{"a wrapped line that opens like an item", "The fleet had at the time a number of\n5. class boats and nobody knew\n- or asked - about them.",
			"body: The fleet had at the time a number of 5. class boats and nobody knew - or asked - about them.|\n"},
		{"a bullet with nothing behind it", "•\n\n-", "body: •|\nbody: -|\n"},
		{"hard-wrapped lines", "The inspectors counted the crates again and\nfound that none was missing. The officers\nlocked the gate and left.",
			"body: The inspectors counted the crates again and found that none was missing.| The officers locked the gate and left.|\n"},
		{"hard-wrapped paragraphs without blank lines", "The inspectors counted the crates again and\nfound that none was missing.\nThe officers locked the gate at midnight and\nleft.",
			"body: The inspectors counted the crates again and found that none was missing.|\nbody: The officers locked the gate at midnight and left.|\n"},
		{"every line a paragraph", "Crates counted\n" + long + "said Holm.\n" + long + "said Vera.",
			"heading: Crates counted|\nbody: " + long + "said Holm.|\nbody: " + long + "said Vera.|\n"},
		{"a newline lost into a long line", long + "\nand nobody asked.", "body: " + long + "and nobody asked.|\n"},
		{"line separators", "One.\u2029\u2029Two.\u2028\u2028Three.", "body: One.|\nbody: Two.|\nbody: Three.|\n"},
		{"invisible characters", "\ufeffOne.\n\u200b\nTwo.", "body: One.|\nbody: Two.|\n"},
	} {
		assert.Equal(t, c.want, outline(t, c.text), c.what)
	}
}
