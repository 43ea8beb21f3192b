package corpus

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A page as newspapers make them: menus, share bar, caption, newsletter box, related links, comments.
const newspage = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Yard ships six turbines to Norland | The Alder Courier</title>
<link rel="canonical" href="https://courier.example/2024/03/04/turbines"><meta property="og:site_name" content="The Alder Courier">
<meta property="og:title" content="Yard ships six turbines to Norland"><meta property="og:description" content="The first of eight turbines have left the yard, its owners say.">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Yard ships six turbines to Norland",
"datePublished":"2024-03-04T07:30:00+00:00","dateModified":"2024-03-05","author":[{"@id":"#p1"},{"@type":"Person","name":"Piet Maas"}]},{"@id":"#p1","@type":"Person","name":"Ann Lee"}]}</script>
<style>p{color:red}</style></head><body class="article-page has-sidebar comments-open">
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div id="cookie-notice">We use cookies to improve this site. <a href="/c">Accept</a></div>
<main><article><header><h1>Yard ships six turbines to Norland</h1><p class="standfirst">The first of eight turbines have left the yard, its owners say.</p>
<div class="byline">By <a href="/a">Ann Lee</a> and Piet Maas</div><time datetime="2024-03-04T07:30:00Z">4 March 2024, 07:30</time></header>
<div class="share-bar"><a href="#">Tweet</a> Share this story</div>
<figure><img src=a.jpg><figcaption>The freighter Orla in the harbour. Photograph: J. Doe</figcaption></figure>
<div class="article-body"><p>The yard at Port&nbsp;Alder has ship&shy;ped six tur&#8203;bines to a power company in Norland, its director said on Monday &mdash; the largest order in a decade.</p>
<h2>Eight in all</h2><p>Two more will follow in May, according to the director, who said the price was<br>not to be made public, and that the buyer had paid in advance.</p>
<ul><li>Six turbines left on Monday, aboard the freighter Orla, which sails on the tide.</li><li>Two more are being built in the yard's second hall.</li></ul>
<p class="advert">Advertisement</p>
<blockquote>We built them, and they paid for them, so there is nothing more to be said about it.</blockquote>
<div class="newsletter-box"><p>Get the harbour news every morning, straight to your inbox, with our newsletter for readers.</p></div>
<table><tr><th>Turbine</th><td>Four metres of steel, built in Port Alder in the winter of the strike.</td></tr></table>
<p>The company in Norland did not answer questions, and its government has said nothing about the order either.</p>
<p>Read more: <a href="/x">The strike at the yard, day by day</a></p></div>
<section class="related-stories"><h3>Related</h3><p><a href="/y">Norland buys turbines from Sudland, in spite of the harbour's offer, the ministry says</a></p></section></article>
<div id="comments"><h3>2 comments</h3><p>I worked at that yard for thirty years, and we never, ever, sold a turbine to Norland in all that time.</p></div></main>
<footer><p>© 2024 The Alder Courier. All rights reserved.</p></footer></body></html>`

func TestNewsPage(t *testing.T) {
	a := one(t, "turbines.html", []byte(newspage))
	a.ID, a.Path, a.Origin = "", "", ""
	assert.Equal(t, &Article{
		URL: "https://courier.example/2024/03/04/turbines", Site: "The Alder Courier", Title: "Yard ships six turbines to Norland",
		Byline: []string{"Ann Lee", "Piet Maas"}, Published: "2024-03-04T07:30:00Z", Modified: "2024-03-05", DateSource: FromJSONLD,
		Lang: "en", MediaType: "text/html",
		Text: strings.Join([]string{
			"Yard ships six turbines to Norland",
			"The first of eight turbines have left the yard, its owners say.",
			"The yard at Port Alder has shipped six turbines to a power company in Norland, its director said on Monday — the largest order in a decade.",
			"Eight in all",
			"Two more will follow in May, according to the director, who said the price was\nnot to be made public, and that the buyer had paid in advance.",
			"• Six turbines left on Monday, aboard the freighter Orla, which sails on the tide.",
			"• Two more are being built in the yard's second hall.",
			"We built them, and they paid for them, so there is nothing more to be said about it.",
			"Turbine",
			"Four metres of steel, built in Port Alder in the winter of the strike.",
			"The company in Norland did not answer questions, and its government has said nothing about the order either.",
		}, "\n\n"),
	}, a)
}

// Pages that are not as they should be.
func TestOddPages(t *testing.T) {
	sentence := "The yard shipped its turbines to Norland, the director said, and two more will follow in the spring. "
	for name, page := range map[string]string{
		"text between breaks":   "<body><div class=nav><a href=/>Home</a></div><div id=x>" + sentence + "<br><br>" + sentence + "</div>",
		"unclosed paragraphs":   "<p>" + sentence + "<p>" + sentence + "<p><i>" + sentence,
		"in tables":             "<table><tr><td><a href=/>Home</a><td><font>" + sentence + "<p>" + sentence + "</table>",
		"in noscript":           "<body><div id=app></div><noscript><p>" + sentence + "<p>" + sentence + "</noscript>",
		"called a gallery":      "<body><div class=gallery><p>" + sentence + "<p>" + sentence + "</div>",
		"in structured data":    `<body><div id=app>Loading</div><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"` + strings.Repeat(sentence, 5) + `"}</script>`,
		"700 elements deep":     strings.Repeat("<div>", 700) + "<p>" + sentence + "<p>" + sentence,
		"no element at all":     sentence + "<b>" + sentence + "</b>",
		"end tags only":         sentence + strings.Repeat("</div></p></table>", 50) + sentence,
		"broken tags":           "<p>" + sentence + "<p class='" + "<p>" + sentence + "'><p>" + sentence + "<a href=",
		"a section per passage": "<main>" + strings.Repeat("<section><div><div><div><p>"+sentence+"</p></div></div></div></section>", 4) + "</main>",
	} {
		t.Run(name, func(t *testing.T) {
			assert.Contains(t, one(t, "a.html", []byte(page)).Text, strings.TrimSpace(sentence))
		})
	}
}

// Long pages of every awkward shape take time in proportion to their length; quadratic ones would not end.
func TestLongPages(t *testing.T) {
	const n = 30_000
	for name, source := range map[string]string{
		"sibling paragraphs": strings.Repeat("<p>A turbine, a yard, a freighter and a buyer.", n),
		"sibling breaks":     strings.Repeat("A turbine, a yard, a freighter and a buyer.<br><br>", n),
		"line breaks":        strings.Repeat("<br>", 3*n) + "words",
		"open formatting":    openFormatting(400) + strings.Repeat("<p>A turbine.</p>", n/3),
		"closed formatting":  strings.Repeat(openFormatting(20)+strings.Repeat("</font>", 20), n/200),
		"formatted blocks":   strings.Repeat("<b><div>", 200) + strings.Repeat("</b>words", n),
		"links in links":     strings.Repeat("<a href=/><div>", 200) + strings.Repeat("<a href=/>words", n),
		"text in tables":     strings.Repeat("<table>words<tr>", n/10),
		"nested spans":       strings.Repeat("<span>a ", n),
		"nested lists":       strings.Repeat("<ul><li>a turbine, a yard, a freighter and a buyer", n),
		"unclosed comments":  strings.Repeat("<!-- <b>a</b> ", n),
		"one long word":      "<p>" + strings.Repeat("a", 30*n),
		"one long class":     "<div class='" + strings.Repeat("a-b ", 10*n) + "'>" + strings.Repeat("<p>A turbine, a yard and a buyer.", 1000),
		"links":              strings.Repeat("<a href=/>a turbine, a yard</a> ", n),
		"meta elements":      strings.Repeat("<meta name=author content='Ann Lee, Piet Maas'>", n) + "<p>words",
		"headings":           strings.Repeat("<h1>A turbine for Norland</h1>", n),
		"description":        "<meta name=description content='" + strings.Repeat("a ", 100*n) + "'><p>words and more words",
	} {
		t.Run(name, func(t *testing.T) {
			item := Item{Path: "a.html", data: []byte(source), format: page, o: Options{}.withDefaults()}
			a, err := item.Article()
			if err == nil {
				assert.NotEmpty(t, a.Text)
			}
		})
	}
}

// openFormatting makes n paragraphs, each with a formatting element of its own that does not end.
func openFormatting(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<p><font size=%d>", i)
	}
	return b.String()
}

func TestMetadata(t *testing.T) {
	body := "<p>" + strings.Repeat("The yard shipped its turbines to Norland, the director said. ", 6)
	for _, c := range []struct {
		name, page string
		want       string // title | authors | published | where from
	}{
		{"meta elements", "<title>Turbines leave - Courier</title><meta name=author content='By Ann Lee, Piet Maas'><meta property=article:published_time content=2024-03-04T07:30+0100>" + body,
			"Turbines leave|[Ann Lee Piet Maas]|2024-03-04T07:30:00+01:00|meta"},
		{"printed above the text", "<h1>Turbines leave the yard</h1><div>12 March 2024 | By Ann Lee and Piet Maas</div>" + body, "Turbines leave the yard|[Ann Lee Piet Maas]|2024-03-12|byline"},
		{"time element", "<h1>Turbines leave the yard</h1><time datetime='2024-03-12'>yesterday</time>" + body, "Turbines leave the yard|[]|2024-03-12|time"},
		{"address", "<link rel=canonical href=https://c.example/2024/mar/05/turbines><h1>Turbines leave the yard</h1>" + body, "Turbines leave the yard|[]|2024-03-05|url"},
		{"address of the day before in UTC", "<link rel=canonical href=https://c.example/2024/03/04/turbines><meta name=date content=2024-03-05T02:10:00Z>" + body, "|[]|2024-03-04|url"},
		{"author is a link", "<title>Turbines</title><meta name=author content=https://social.example/ann><a rel=author href=/ann>Ann Lee</a>" + body, "Turbines|[Ann Lee]||"},
		{"comments have authors too", "<title>Turbines</title>" + body + "</p><div class=comment><a rel=author>Joe Roe</a></div>", "Turbines|[]||"},
		{"site is no author", "<meta property=og:site_name content=Courier><meta name=author content=Courier>" + body, "|[]||"},
		{"no day and month to tell apart", "<meta name=date content=03/04/2024>" + body, "|[]||"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := one(t, "a.html", []byte("<html><body>"+c.page))
			assert.Equal(t, c.want, fmt.Sprintf("%s|%s|%s|%s", a.Title, a.Byline, a.Published, a.DateSource))
		})
	}
}

func TestBoilerplate(t *testing.T) {
	for _, text := range []string{
		"Advertisement", "Share this", "Read more: Six turbines leave", "Photo by J. Doe", "© 2024 The Courier", "By Ann Lee, harbour correspondent",
		"Published 4 March 2024 at 07:30", "Updated: Mar 4, 2024, 7:30 p.m.", "Sign up for our newsletter", "Follow us on Twitter", "12 comments", "Image: Getty Images",
		"Header image: The yard in winter", "Please enable JavaScript to read this page.",
	} {
		assert.True(t, isBoilerplate(&block{kind: paragraph, text: text}), text)
	}
	for _, text := range []string{
		"By Monday, the yard had shipped six turbines.", "The turbines were shipped on 4 March 2024.", "Photographs of the yard show six turbines.",
		"Get the turbines out, the director said.", "Subscribers paid for the turbines in advance, a newsletter of the yard says, and got them.", "Comments by the director were few.",
		"The report was published in March.", "Watch towers were built along the river.", "Related companies supplied the steel.",
	} {
		assert.False(t, isBoilerplate(&block{kind: paragraph, text: text}), text)
	}
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(newspage))
	f.Add([]byte("<p>a<table><tr><td>b<ul><li>c<p>d</ul><br><br>e<a href=x>f"))
	f.Add([]byte(strings.Repeat("<div>", 600) + "words"))
	f.Add([]byte(`<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"a"}}]}</script><h1>x</h1>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkItem(t, Item{Path: "a", data: data, format: page, o: Options{MaxNodes: 5000}.withDefaults()})
	})
}

func BenchmarkHTML(b *testing.B) {
	item := Item{Path: "a", data: []byte(newspage), format: page, o: Options{}.withDefaults()}
	b.SetBytes(int64(len(item.data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := item.Article(); err != nil {
			b.Fatal(err)
		}
	}
}
