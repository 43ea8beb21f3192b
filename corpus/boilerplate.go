package corpus

import (
	"strings"
)

// Blocks that stand among the paragraphs of articles without being part of them. Each pattern is for short blocks only:
// sentences that happen to speak of subscriptions or photographs are prose.
var (
	// A block that is a label and nothing else.
	label = lazily(`(?i)^(?:advertisements?|advertising|sponsored(?: content)?|promoted|share(?: (?:this|on|via)\b.*)?|tweet|email|print|comments?|\d+ (?:comments?|shares?|views|likes?)|leave a (?:reply|comment)|loading\W*|read (?:more|next|also|on)\W*|more|click here.*|continue reading.*|story continues below.*|article continues (?:below|after).*|related(?: (?:articles?|stories|content|posts|topics|links|reading|video))?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in).*|more (?:from|on|about|in) .*|most (?:read|popular|viewed).*|trending(?: now)?|see also|also read|watch(?: live| now| more)?|listen(?: now)?|subscribe(?: now| today)?|sign (?:up|in)|log ?in|follow us.*|top stories|latest (?:news|stories).*|contents?|image|photos?|videos?|gallery|tags|topics|categories|about the authors?|back to top|next|previous|menu|close|search|save|edit|reply|report|permalink|rate this (?:post|article))\W*$`)
	// A block that says whose picture, copyright or service something is.
	notice = lazily(`(?i)^\W*(?:©|\(c\)|copyright\b|all rights reserved|photo(?:s|graphs?)? (?:by|credit|courtesy|via|source)\b|(?:(?:header |cover |featured |main |lead |feature |banner )?(?:photo|image|picture|video)|file photo|foto|bild|credits?|image credits?|photo credits?|source|quelle)\s*:|tags?\s*:|topics?\s*:|filed under|categor(?:y|ies)\s*:|posted (?:in|by|on)\b|(?:last )?(?:updated|modified|published)\b\s*(?:on|at|:|\d)|(?:read|related|more|see also|also read|read also|read more|watch|listen|next|previous)\s*:|labels\s*:|via\s*:|share this|terms of (?:use|service)|privacy policy|this (?:site|website|page) (?:uses cookies|requires javascript)|we use cookies)|\b(?:enable|needs|requires?|activate|turn on|without) javascript\b|\bjavascript (?:is|appears to be) (?:disabled|required|turned off|not)\b|\ball rights reserved\.?$|(?:getty images|shutterstock|istock|reuters|afp|ap photo|via ap)\)?$`)
	// A request to the reader: it opens with a verb of asking and speaks of a service.
	request = lazily(`(?i)^\W*(?:get|sign|subscribe|follow|join|download|click|read|listen|watch|want|would you|do you|don['’]t miss|support|donate|help us|like|enjoy(?:ed|ing)?|stay|receive|become|register|keep up|never miss|we want to hear|have (?:a|you)|if you|send us|contact us|let us know|tell us|to (?:receive|get|subscribe|read|comment)|check out|buy|share)\b`)
	service = lazily(`(?i)\b(?:newsletters?|sign(?:ing)? up|subscri(?:be|bers?|bing|ption)|our app|mobile app|app store|google play|\w+ app\b|inbox|follow (?:us|me|him|her|them)|on (?:twitter|facebook|instagram|linkedin|telegram|youtube|whatsapp)|letter to the editor|letters@|\s@\w+|podcast|donat(?:e|ion)|contribut(?:e|ion)|member(?:ship)?s?\b|click here|this (?:article|story|post)|email address|notifications?|leave a comment|comments? (?:below|section)|cookies|javascript)\b`)
	// A byline: "By Ann Lee", "Ann Lee and Joe Roe, Reuters" is not told from a name in a list.
	byline = lazily(`^(?:[Bb]y|BY|Von|[Ww]ritten by|[Pp]osted by|[Rr]eported by|[Rr]eporting by|[Ee]diting by|[Ww]ords by|[Tt]ext by)\s*:?\s+\p{Lu}`)
	// A heading below which comes what is no part of the article any more.
	endHeading = lazily(`(?i)^\W*(?:related(?: (?:articles?|stories|content|posts|topics|links|reading|news|video))?|recommended.*|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|more (?:from|on|about|in|stories|news)\b.*|read (?:more|next|also)\b.*|most (?:read|popular|viewed|recent).*|trending.*|popular.*|latest (?:news|stories|posts|articles).*|recent (?:posts|articles|comments|stories|news).*|leave a (?:reply|comment)|\d* ?(?:comments?|responses?|replies|thoughts)(?: (?:on|to)\b.*)?|share this.*|about the authors?|about (?:us|me)|join the (?:discussion|conversation)|sign up.*|subscribe.*|newsletter.*|follow us.*|keep reading|see also|further reading|references|external links|notes and references|footnotes|similar (?:articles?|posts|stories).*|what to read next|up next|next up|tags|categories|post navigation|like this|discussion)\W*$`)
)

// Bytes up to which a block can be boilerplate.
const (
	labelLength   = 80
	noticeLength  = 220
	requestLength = 320
	bylineLength  = 120
)

// isBoilerplate tells a block that is no prose of the article by its words.
func isBoilerplate(b *block) bool {
	t := b.text
	switch {
	case len(t) <= labelLength && label().MatchString(t),
		len(t) <= noticeLength && notice().MatchString(t),
		len(t) <= bylineLength && b.kind != heading && byline().MatchString(t) && !endsSentence(t),
		len(t) <= requestLength && request().MatchString(t) && service().MatchString(t) && (b.link > 0 || len(t) < 200):
		return true
	}
	return len(t) <= labelLength && isTimestamp(t)
}

// Words around the date in a time-stamp.
var stampWords = lazily(`(?i)\b(?:published|updated|posted|asked|answered|edited|written|created|last|modified|on|at|by|date|time|a\.?m\.?|p\.?m\.?|utc|gmt|e[sd]?t|p[sd]?t|c[sd]?t|bst|ist|hrs?|mins?|minutes?|hours?|days?|ago|read|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b`)

// isTimestamp tells a block that holds a date or a time of day and nothing else.
func isTimestamp(t string) bool {
	digits := strings.IndexAny(t, "0123456789")
	if digits < 0 {
		return false
	}
	found := false
	for _, at := range dateStart().FindAllStringIndex(t, 8) {
		if date, n := matchDate(t[at[0]:]); date != "" {
			t = t[:at[0]] + " " + t[at[0]+n:]
			found = true
			break
		}
	}
	if c := clockTime().FindStringIndex(t); c != nil {
		t = t[:c[0]] + t[c[1]:]
		found = true
	}
	return found && letters(stampWords().ReplaceAllString(t, "")) == ""
}

var clockTime = lazily(`\b\d{1,2}[:.]\d{2}(?::\d{2})?\b`)

// trim drops boilerplate from the chosen blocks, what follows the article, and headings that are left with nothing below.
func trim(blocks []block, chosen []int) []int {
	size := bytesOf(blocks, chosen)
	kept := chosen[:0:0]
	done := 0
	for k, i := range chosen {
		b := &blocks[i]
		if b.kind == heading && 6*(size-done) < size && endHeading().MatchString(b.text) {
			chosen = chosen[:k]
			break
		}
		done += len(b.text)
		if !isBoilerplate(b) {
			kept = append(kept, i)
		}
	}
	for len(kept) > 1 && blocks[kept[len(kept)-1]].kind == heading {
		kept = kept[:len(kept)-1]
	}
	if len(kept) == 0 {
		return chosen
	}
	return kept
}
