package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimtrail/extract"
	"claimtrail/extract/internal/word"
)

// scanner cuts one paragraph into tokens. Chunks are stretches without blanks; a token never leaves its chunk, but whether a full
// stop belongs to a word is read off the words around it.
type scanner struct {
	text string
	end  int // of the paragraph
	toks []extract.Span

	from, to int // the chunk
	at       int // offset of the next '@' of the chunk, or to
	local    int // start of the stretch of address characters that ends at at
}

// tokenize appends the tokens of the span of text to toks.
func tokenize(toks []extract.Span, text string, span extract.Span) []extract.Span {
	s := scanner{text: text, end: span.End, toks: toks}
	for i := skipBlank(text, span.Start, span.End); i < span.End; i = skipBlank(text, s.to, span.End) {
		s.from, s.to = i, s.chunkEnd(i)
		s.chunk()
	}
	return s.toks
}

// chunkEnd is the end of the chunk that starts at i.
func (s *scanner) chunkEnd(i int) int {
	for i < s.end {
		r, n := rune(s.text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s.text[i:s.end])
		}
		if blank(r) {
			break
		}
		i += n
	}
	return i
}

func (s *scanner) emit(from, to int) { s.toks = append(s.toks, extract.Span{Start: from, End: to}) }

// peek decodes the rune at i, within the chunk.
func (s *scanner) peek(i int) (rune, int) {
	if i >= s.to {
		return 0, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:s.to])
}

// byteAt is the byte at i, or 0 outside the chunk.
func (s *scanner) byteAt(i int) byte {
	if i < s.from || i >= s.to {
		return 0
	}
	return s.text[i]
}

// chunk cuts the current chunk.
func (s *scanner) chunk() {
	p := s.from
	for p < s.to && isASCIILetter(s.text[p]) {
		p++
	}
	if p == s.to { // most chunks
		s.letters(s.from, s.to)
		return
	}
	s.at, s.local = s.from-1, s.from
	for p = s.from; p < s.to; {
		p = s.token(p)
	}
}

// token appends the token or the tokens that start at p, and returns where the next one starts.
func (s *scanner) token(p int) int {
	r, n := s.peek(p)
	if end := s.address(p); end > p {
		s.emit(p, end)
		return end
	}
	switch {
	case isApostrophe(r):
		return s.apostrophe(p, n)
	case r < utf8.RuneSelf && isDigit(byte(r)):
		return s.number(p)
	case wordRune(r):
		return s.word(p)
	}
	return s.punctuation(p, r, n)
}

// address is the end of the URL, e-mail address, @handle or #tag that starts at p, or p.
func (s *scanner) address(p int) int {
	if p > s.from {
		if r, _ := utf8.DecodeLastRuneInString(s.text[s.from:p]); wordRune(r) {
			return p
		}
	}
	rest := s.text[p:s.to]
	switch rest[0] {
	case 'h', 'H', 'w', 'W', 'f', 'F', 'm', 'M':
		for _, scheme := range [...]string{"http://", "https://", "www.", "ftp://", "mailto:"} {
			if len(rest) > len(scheme) && strings.EqualFold(rest[:len(scheme)], scheme) {
				return s.trimURL(p, p+len(scheme))
			}
		}
	case '@', '#':
		q := p + 1
		for {
			r, n := s.peek(q)
			if n == 0 || !wordRune(r) {
				break
			}
			q += n
		}
		if q > p+1 && (rest[0] == '@' || !isDigit(rest[1])) {
			return q
		}
		return p
	}
	for s.at < p && s.at < s.to { // find the next '@' and what can be before it
		s.at++
		if k := strings.IndexByte(s.text[s.at:s.to], '@'); k >= 0 {
			s.at += k
		} else {
			s.at = s.to
		}
		s.local = s.at
		for s.local > p && addressByte(s.text[s.local-1]) {
			s.local--
		}
	}
	if s.at == s.to || p < s.local || p >= s.at {
		return p
	}
	if s.text[s.at-1] == '.' && !strings.HasSuffix(s.text[p:s.at], "...") { // a lost blank; three dots mask an address
		return p
	}
	q := s.at + 1
	for q < s.to && addressByte(s.text[q]) {
		q++
	}
	for q > s.at+1 && !isASCIILetter(s.text[q-1]) && !isDigit(s.text[q-1]) {
		q--
	}
	if q == s.at+1 {
		return p
	}
	return q
}

// trimURL is the end of a URL whose scheme ends at body: the chunk without the punctuation behind it. A closing bracket stays
// if the URL holds its opening one.
func (s *scanner) trimURL(p, body int) int {
	q := body
	for q < s.to && !strings.ContainsRune("<>\"”“’‘»«", firstRune(s.text[q:s.to])) {
		_, n := s.peek(q)
		q += n
	}
	open := strings.Count(s.text[p:q], "(") - strings.Count(s.text[p:q], ")")
	for q > body {
		switch c := s.text[q-1]; {
		case c == ')' && open < 0:
			open++
		case strings.IndexByte(".,;:!?'*]}", c) < 0:
			return q
		}
		q--
	}
	return q
}

func firstRune(t string) rune {
	r, _ := utf8.DecodeRuneInString(t)
	return r
}

func addressByte(c byte) bool {
	return isASCIILetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%'
}

// wordRune reports whether r can stand inside a word without further conditions.
func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(byte(r)) || isDigit(byte(r)) || r == '_'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == 0xad || r == 0x200c || r == 0x200d
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '`' || r == '´' || r == 'ʼ'
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// bare is the end of the stretch of word runes at p.
func (s *scanner) bare(p int) int {
	for p < s.to {
		r, n := s.peek(p)
		if !wordRune(r) {
			break
		}
		p += n
	}
	return p
}

// word cuts the word that starts at p with a letter.
func (s *scanner) word(p int) int {
	if end := s.designation(p); end > p {
		s.emit(p, end)
		return end
	}
	if code := p + 3; code < s.to && isDigit(s.text[code]) && word.Currencies[s.text[p:code]] { // EUR14
		s.emit(p, code)
		return code
	}
	q := s.bare(p)
	if s.byteAt(q) == '.' {
		if end := s.dotted(p, q); end > p {
			s.emit(p, end)
			return end
		}
	}
	for q < s.to {
		r, n := s.peek(q)
		next, _ := s.peek(q + n)
		if !wordRune(next) {
			break
		}
		switch {
		case isApostrophe(r): // clitics are cut off below
		case r == '&' && q-p <= 3 && s.bare(q+n)-q <= 5: // AT&T, R&D
		case r == '*' && isASCIILetter(s.text[q-1]) && unicode.IsLetter(next): // f*ed
		case isHyphen(r) && s.keepsHyphen(p, q, q+n):
		default:
			n = 0
		}
		if n == 0 {
			break
		}
		q = s.bare(q + n)
	}
	switch c := s.byteAt(q); {
	case c == '.' && s.abbreviation(p, q):
		q++
		s.emit(p, q)
		return q
	case c == '$' && q-p <= 3 && isDigit(s.byteAt(q+1)) && isUpper(s.text[p:q]): // US$
		q++
		s.emit(p, q)
		return q
	case c == '+' && s.byteAt(q+1) == '+' && q-p == 1: // C++
		q += 2
		s.emit(p, q)
		return q
	case c == '/' && s.slashed(p, q):
		q = s.bare(q + 1)
		s.emit(p, q)
		return q
	}
	s.letters(p, q)
	return q
}

// slashed reports whether the slash at q belongs to a short word written with it: w/o, n/a.
func (s *scanner) slashed(p, q int) bool {
	end := s.bare(q + 1)
	switch strings.ToLower(s.text[p:min(end, p+4)]) {
	case "w/o", "n/a", "s/he":
		return true
	case "w/":
		return end == q+1
	}
	return false
}

// dotted is the end of a word with full stops inside that starts at p and has the first of them at q: an acronym (U.S., p.m.,
// Ph.D.), a host or file name (example.com, report.pdf), or p when there is none.
func (s *scanner) dotted(p, q int) int {
	if q-p <= 2 && letterLabel(s.text[p:q]) { // acronym
		end := q
		for s.byteAt(end) == '.' {
			next := s.bare(end + 1)
			if next-end-1 != 1 && !degree(s.text[end+1:next]) || !letterLabel(s.text[end+1:next]) {
				break
			}
			end = next
		}
		if end > q {
			if s.byteAt(end) == '.' && s.byteAt(end+1) != '.' {
				end++
			}
			return end
		}
	}
	end, labels, last := q, 1, q
	for s.byteAt(end) == '.' || s.byteAt(end) == '-' {
		next := s.bare(end + 1)
		if next == end+1 {
			break
		}
		if next-p > 253 { // longer than any host name (RFC 1035)
			return p
		}
		if s.byteAt(end) == '.' {
			labels++
			last = end + 1
		}
		end = next
	}
	if labels < 2 {
		return p
	}
	if suffix := s.text[last:end]; domain(suffix) {
		if s.byteAt(end) == '/' {
			return s.trimURL(p, end)
		}
		return end
	}
	if labels >= 3 && strings.ToLower(s.text[p:end]) == s.text[p:end] {
		return end
	}
	return p
}

// letterLabel reports whether w is one letter, or the first part of a degree.
func letterLabel(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(r) && (n == len(w) || degree(w))
}

func degree(w string) bool {
	switch w {
	case "Ph", "Sc", "Phil", "Ed", "Eng":
		return true
	}
	return false
}

// letters appends the word between p and q, without its clitics, and then these.
func (s *scanner) letters(p, q int) {
	w := s.text[p:q]
	if k := fused(w); k > 0 {
		s.emit(p, p+k)
		s.emit(p+k, q)
		return
	}
	k := clitic(w)
	if k == 0 {
		s.emit(p, q)
		return
	}
	if first := clitic(w[:k]); first > 0 { // wouldn't've
		s.emit(p, p+first)
		s.emit(p+first, p+k)
	} else {
		s.emit(p, p+k)
	}
	s.emit(p+k, q)
}

// clitic is the offset in w at which a clitic begins (Korea+'s, do+n't, we+'ll, y'+all), or 0.
func clitic(w string) int {
	k := len(w)
	for n := 0; k > 0 && n < 3; n++ { // a clitic has at most two letters
		r, size := utf8.DecodeLastRuneInString(w[:k])
		k -= size
		if !isApostrophe(r) {
			continue
		}
		tail := w[k+size:]
		if k == 0 || tail == "" {
			return 0
		}
		switch strings.ToLower(tail) {
		case "s":
			if (k == 2 || k == 4) && isDigit(w[0]) && w[k-1] == '0' { // the 1990's
				return 0
			}
			return k
		case "m", "d", "re", "ve", "ll":
			return k
		case "t":
			if k > 1 && (w[k-1] == 'n' || w[k-1] == 'N') {
				return k - 1
			}
		}
		return 0
	}
	if len(w) > 3 && (w[0] == 'y' || w[0] == 'Y') { // y'all
		if r, n := utf8.DecodeRuneInString(w[1:]); isApostrophe(r) && strings.EqualFold(w[1+n:], "all") {
			return 1 + n
		}
	}
	return 0
}

// apostrophe cuts what starts with the apostrophe or single quotation mark of n bytes at p: a clitic on its own, a
// clipped number or word ('72, 'em), a doubled mark, or the mark.
func (s *scanner) apostrophe(p, n int) int {
	r, _ := s.peek(p)
	q := s.bare(p + n)
	w := s.text[p+n : q]
	switch {
	case w == "":
		if next, size := s.peek(p + n); next == r || r == '‘' && next == '’' {
			n += size
		}
	case r == '‘':
	case len(w) >= 2 && isDigit(w[0]) && isDigit(w[1]) && (len(w) == 2 || w[2:] == "s"):
		n = q - p
	case shortFold(w, "s", "m", "d", "re", "ve", "ll", "em", "til", "cause", "bout", "n"):
		if p > s.from || q == s.to || w == "em" {
			if prev, _ := utf8.DecodeLastRuneInString(s.text[s.from:p]); p == s.from || !strings.ContainsRune("(\"“[", prev) {
				n = q - p
			}
		}
	}
	s.emit(p, p+n)
	return p + n
}

func shortFold(w string, list ...string) bool {
	for _, l := range list {
		if len(l) == len(w) && strings.EqualFold(l, w) {
			return true
		}
	}
	return false
}

// number cuts the number that starts at p, with the letters behind it.
func (s *scanner) number(p int) int {
	if end := s.designation(p); end > p {
		s.emit(p, end)
		return end
	}
	q := p
	if s.text[q] == '.' {
		q++
	}
	group := q // start of the current run of digits
	for q < s.to {
		c := s.text[q]
		if isDigit(c) {
			q++
			continue
		}
		if !isDigit(s.byteAt(q + 1)) {
			break
		}
		end := s.digits(q + 1)
		if c == '.' || c == ':' || c == '/' || c == ',' && end-q-1 == 3 && q-group <= 3 {
			group = q + 1
			q = end
			continue
		}
		break
	}
	if s.byteAt(q) == '-' {
		if end := s.phone(p); end > q {
			s.emit(p, end)
			return end
		}
	}
	end := s.bare(q)
	if end == q {
		if r, n := s.peek(q); isApostrophe(r) { // the 1990's
			if next := s.bare(q + n); next == q+n+1 {
				s.letters(p, next)
				return next
			}
		}
		s.emit(p, q)
		return q
	}
	if unit(s.text[q:end]) {
		s.emit(p, q)
		if s.byteAt(end) == '.' && s.abbreviation(q, end) {
			end++
		}
		s.emit(q, end)
		return end
	}
	return s.afterNumber(p, end)
}

// afterNumber finishes a number that goes on with letters which are no unit: 20th, 1970s, 4A.
func (s *scanner) afterNumber(p, q int) int {
	if r, n := s.peek(q); isApostrophe(r) {
		if next := s.bare(q + n); next > q+n && clitic(s.text[p:next]) > 0 {
			s.letters(p, next)
			return next
		}
	}
	s.emit(p, q)
	return q
}

// digits is the end of the run of digits at p.
func (s *scanner) digits(p int) int {
	for p < s.to && isDigit(s.text[p]) {
		p++
	}
	return p
}

// phone is the end of a telephone number, postal code or date written with hyphens that starts at p, or p. The shapes are
// those that EWT keeps whole: 555-0100, 202-555-0100, 1-800-555-0100, 77030-2707, 12-20-2000, 2000-12-20.
func (s *scanner) phone(p int) int {
	var shape [4]byte
	n, q := 0, p
	for n < len(shape) {
		end := s.digits(q)
		if end == q || end-q > 9 {
			break
		}
		shape[n] = '0' + byte(end-q)
		n++
		q = end
		if c := s.byteAt(q); c != '-' && c != '/' || !isDigit(s.byteAt(q+1)) {
			break
		}
		q++
	}
	if r, _ := s.peek(q); wordRune(r) || isHyphen(r) {
		return p
	}
	switch string(shape[:n]) {
	case "34", "54", "334", "1334", "222", "224", "122", "124", "214", "422", "112", "114", "212":
		return q
	}
	return p
}

// punctuation cuts what starts with the rune r of n bytes at p and is no word.
func (s *scanner) punctuation(p int, r rune, n int) int {
	q := p + n
	switch r {
	case '.':
		q = s.run(p, ".")
		if q == p+1 && p == s.from && isDigit(s.byteAt(q)) { // .22
			return s.number(p)
		}
	case '…':
		q = s.run(q, ".")
	case '!', '?':
		q = s.run(p, "!?")
	case '-':
		q = s.run(p, "-")
		if q > p+1 && s.byteAt(q) == '>' {
			q++
		}
	case '*', '=', '~', '+', '#', '^', '|', '<', '>':
		if r == '+' && isDigit(s.byteAt(q)) && p == s.from {
			q = s.digits(q)
			break
		}
		q = s.run(p, s.text[p:q])
	case '[':
		if strings.HasPrefix(s.text[q:s.to], "...]") {
			q += 4
		}
	case ':', ';', '(':
		if k := emoticon(s.text[p:s.to]); k > 0 {
			q = p + k
		}
	default:
		for { // variation selectors, skin tones, joined emoji
			next, size := s.peek(q)
			if size == 0 || next != 0xfe0f && next != 0x200d && !unicode.IsMark(next) && (next < 0x1f3fb || next > 0x1f3ff) {
				break
			}
			q += size
			if next == 0x200d {
				_, size = s.peek(q)
				q += size
			}
		}
	}
	s.emit(p, q)
	return q
}

// run is the end of the stretch of bytes of set at p.
func (s *scanner) run(p int, set string) int {
	for p < s.to && strings.IndexByte(set, s.text[p]) >= 0 {
		p++
	}
	return p
}

// emoticon is the length of the emoticon that w is, or 0.
func emoticon(w string) int {
	switch w {
	case ":)", ":(", ":D", ":P", ":p", ";)", ":-)", ":-(", ";-)", "(:", ":/":
		return len(w)
	}
	return 0
}

// keepsHyphen reports whether the hyphen between the words [p,q) and [next,...) stays inside one token. UD English cuts at nearly
// every hyphen; it keeps the prefixes of hyphenPrefix, the suffixes -esque and -wise, and romanised given names.
func (s *scanner) keepsHyphen(p, q, next int) bool {
	if hyphenPrefix(s.text[p:q]) && (p == s.from || !strings.HasSuffix(s.text[s.from:p], "-")) {
		return true
	}
	end := s.bare(next)
	switch s.text[next:end] {
	case "esque", "wise":
		return true
	}
	return s.givenName(p, q, next, end)
}

// givenName reports whether [p,q) and [next,end) are the two syllables of a Korean or Chinese given name behind its family name:
// Kim Jong-un, Choe Tae-yong.
func (s *scanner) givenName(p, q, next, end int) bool {
	if len(s.toks) == 0 || p != s.from {
		return false
	}
	last := s.toks[len(s.toks)-1]
	return familyName(s.text[last.Start:last.End]) && syllable(s.text[p:q], true) && syllable(s.text[next:end], false)
}

// syllable reports whether w can be a syllable of a romanised Korean or Chinese name.
func syllable(w string, capital bool) bool {
	if len(w) < 1 || len(w) > 6 || capital && (w[0] < 'A' || w[0] > 'Z') {
		return false
	}
	vowels := 0
	for i := 0; i < len(w); i++ {
		if !isASCIILetter(w[i]) {
			return false
		}
		if v := strings.IndexByte("aeiouyAEIOUY", w[i]) >= 0; v && (i == 0 || strings.IndexByte("aeiouyAEIOUY", w[i-1]) < 0) {
			vowels++
		}
	}
	return vowels == 1 || vowels == 2 && (w[0]|0x20 == 'y')
}

// designation is the end of the designation of a weapon, vehicle or standard that starts at p, or p. UD cuts S-400 into three tokens and
// keeps codes like SARS-CoV-2; here all of them are one token each, because a claim quotes and looks up the article by it.
// Two shapes: a capital letter and more letters, a hyphen, a part with digits or a single capital (S-400, Tu-95MS, Shahed-136,
// SS-N-22, Kornet-E, AN/TPY-2); a digit, capitals and a digit (9M729, 2S19, 3M-54). Beside them the variants of airliners (A220-300, 787-9).
func (s *scanner) designation(p int) int {
	q := p
	if stem := s.bare(p); stem-p >= 3 && stem-p <= 8 && s.byteAt(stem) == '-' {
		if end := s.bare(stem + 1); word.Airliner(s.text[p:end]) {
			return end
		}
	}
	if isDigit(s.text[p]) {
		q = s.digits(p)
		caps := q
		for caps < s.to && isCapital(s.text[caps]) {
			caps++
		}
		if caps == q || caps-q > 2 || q-p > 2 {
			return p
		}
		if isDigit(s.byteAt(caps)) {
			q = s.bare(caps)
		} else if s.byteAt(caps) != '-' || !isDigit(s.byteAt(caps+1)) || s.text[q] != 'M' || q-p > 1 {
			return p
		} else {
			q = caps
		}
		return s.parts(p, q, true)
	}
	if !isCapital(s.text[p]) {
		return p
	}
	for q < s.to && isASCIILetter(s.text[q]) {
		q++
	}
	if s.byteAt(q) == '/' && q-p == 2 && s.text[p:q] == "AN" { // the joint designation system of the United States
		for q++; q < s.to && isCapital(s.text[q]); q++ {
		}
	}
	if r, _ := s.peek(q); !isHyphen(r) || calendar(s.text[p:q]) || hyphenPrefix(s.text[p:q]) {
		return p
	}
	return s.parts(p, q, false)
}

// parts takes the hyphenated parts of a designation that starts at p and has its first part up to q. It returns p if there are none
// and the first part is not enough.
func (s *scanner) parts(p, q int, enough bool) int {
	end := p
	if enough {
		end = q
	}
	for n := 0; n < 4; n++ {
		r, size := s.peek(q)
		if !isHyphen(r) {
			break
		}
		next := s.bare(q + size)
		part := s.text[q+size : next]
		if part == "" || len(part) > 8 {
			break
		}
		switch {
		case isDigit(part[0]) && designationNumber(part):
			end = next
		case len(part) == 1 && isCapital(part[0]) && q-p >= 2:
			if c, _ := s.peek(next); (!isHyphen(c) || n > 0) && (c != '.' || !isASCIILetter(s.byteAt(next+1))) {
				end = next
			}
		case len(part) <= 4 && isCapital(part[0]) && isDigit(part[len(part)-1]): // Pantsir-S1
			end = next
		case len(part) <= 3 && isCapital(part[0]) && (n > 0 || q-p <= 3): // of SS-N-22
		default:
			n = 4
		}
		if n == 4 {
			break
		}
		q = next
	}
	if c := s.byteAt(end); end > p && (c == ':' && isDigit(s.byteAt(end+1)) || wordRune(rune(c)) && c < utf8.RuneSelf) {
		return p
	}
	return end
}

// designationNumber reports whether a part that starts with a digit can be the number of a designation: up to four digits, then
// letters and digits as in 95MS, 300PMU, 16s.
func designationNumber(part string) bool {
	n := 0
	for n < len(part) && isDigit(part[n]) {
		n++
	}
	rest := part[n:]
	switch rest {
	case "st", "nd", "rd", "th", "mm", "cm", "km", "kg":
		return false
	}
	return n <= 4 && len(rest) <= 4
}

func isCapital(c byte) bool { return c-'A' < 26 }

func isUpper(w string) bool {
	for i := 0; i < len(w); i++ {
		if !isCapital(w[i]) {
			return false
		}
	}
	return true
}
