package repair

import "strings"

// Repairs of penalties and charges.

// penal verbs and nouns say what somebody is held, tried or punished for in a gerund behind "for".
var penal = set(`arrest blacklist condemn conviction detain designate fine hit imprison imprisonment indict indictment jail penalise penalize penalty
	prosecute prosecution punish punishment sanction sentence`)

// lasting are nouns of terms, places and sums of a penalty, none of which is for a deed by itself.
var lasting = set(`prison jail custody term year month week day life court hour euro dollar pound million billion franc community`)

// gerundOfPenalty: "sentenced them to two years and three months in prison for selling rifles" with selling on prison. What a penalty is for
// belongs to the word that names the penalty.
func (p *parse) gerundOfPenalty(t int) bool {
	const longest = 5 // arcs up to the penalty
	c, h := p.child(t, "mark"), p.head(t)
	if c < 0 || c > t || p.lemma(c) != "for" || h < 0 || h > c || !p.gerund(t) {
		return false
	}
	if n := p.head(h); !lasting[p.lemma(h)] && (n < 0 || !p.is(h, "conj") || !p.noun(n) || !penal[p.lemma(n)]) { // "the arrest of a broker and his son for selling"
		return false
	}
	for n := 0; n < longest && h >= 0 && h < t; n++ {
		switch {
		case penal[p.lemma(h)] && p.verb(h):
			p.move(t, h, "advcl")
			return true
		case penal[p.lemma(h)]:
			p.move(t, h, "acl")
			return true
		case p.verb(h):
			return false
		}
		h = p.head(h)
	}
	return false
}

// groundOfArrest: "arrested two men on suspicion of selling rifles" with suspicion on men. On what ground somebody is held is said of the holding.
func (p *parse) groundOfArrest(t int) bool {
	n := p.head(t)
	if n < 0 || n > t || !grounds[p.lemma(t)] || p.preposition(t) != "on" || !p.is(n, "obj", "nsubj:pass") || p.head(n) > n || !p.verb(p.head(n)) {
		return false
	}
	p.move(t, p.head(n), "obl")
	return true
}

// grounds are nouns of what somebody is held on.
var grounds = set("suspicion charge accusation allegation count")

// gerundOfCharge: "convicts a dealer of selling rifles" with selling on dealer, or on the court behind a passive. What somebody is accused of belongs to
// the verb.
func (p *parse) gerundOfCharge(t int) bool {
	c, n := p.child(t, "mark"), p.head(t)
	if c < 0 || c > t || n < 0 || n > c || !p.gerund(t) {
		return false
	}
	if p.lemma(c) == "with" {
		return p.chargedWith(t)
	}
	if p.lemma(c) != "of" {
		return false
	}
	v := p.head(n)
	struck := p.is(n, "obj", "nsubj:pass")
	if !struck && v >= 0 && p.is(n, "obl", "nmod", "obl:agent") { // "was accused by prosecutors in Oran of selling"
		for v >= 0 && v < n && !p.verb(v) {
			v = p.head(v)
		}
		struck = v >= 0 && p.child(v, "aux:pass") >= 0 && p.child(v, "obl:agent") > v
	}
	if !struck || v < 0 || v > n || !p.verb(v) || !suspecting[p.lemma(v)] {
		return false
	}
	p.move(t, v, "advcl")
	return true
}

// chargedWith: "charged two men and a pilot living in Oran with selling rifles" with selling on living or on the pilot. What somebody is charged with belongs
// to the verb.
func (p *parse) chargedWith(t int) bool {
	n := p.head(t)
	for n >= 0 && (p.is(n, "acl", "conj", "nmod", "appos") || p.is(n, "obl") && !p.noun(p.head(n))) && p.head(n) < n && p.lemma(n) != "charge" {
		n = p.head(n)
	}
	if n < 0 || !p.is(n, "obj", "nsubj:pass") {
		return false
	}
	v := p.head(n)
	if v < 0 || v > t || !p.verb(v) || p.lemma(v) != "charge" {
		return false
	}
	p.move(t, v, "advcl")
	return true
}

// secondCharge: "accused Kenya of arming the rebels and Uganda of training them" with Uganda as one more of the armed. The clause of a second accused
// leaves out the verb (Quirk et al. 1985, 13.92): his deed is a conjunct of the first, and he is its subject.
func (p *parse) secondCharge(t int) bool {
	const longest, farthest = 10, 40 // tokens of the accused, and from his clause back to the first deed
	m := t - 1
	for m > p.s.Start && p.xpos(m) == "RB" { // "of knowingly selling"
		m--
	}
	if m-2 <= p.s.Start || !p.noun(m-1) {
		return false
	}
	prep := strings.ToLower(p.d.Word(m))
	if prep != "of" && prep != "for" && prep != "with" {
		return false
	}
	joint := m - 1
	for joint > p.s.Start && joint > m-longest && p.xpos(joint) != "," && p.xpos(joint) != ":" && p.xpos(joint) != "CC" {
		joint--
	}
	who := remnant{start: joint + 1, head: -1, end: m}
	if x := p.xpos(joint); x != "," && x != ":" && x != "CC" || p.phrase(&who, joint+1) != m || who.head < 0 {
		return false
	}
	for v := joint - 1; v > p.s.Start && v > joint-farthest; v-- {
		if !p.gerund(v) {
			continue
		}
		first := v
		for p.is(first, "conj") && p.head(first) < first && p.head(first) >= 0 && p.gerund(p.head(first)) {
			first = p.head(first)
		}
		c, h := p.child(v, "mark", "case"), p.head(first)
		if c < 0 || c > v || strings.ToLower(p.d.Word(c)) != prep || h < 0 || h > first || !p.verb(h) || !accusing[p.lemma(h)] && !penal[p.lemma(h)] && !suspecting[p.lemma(h)] {
			continue
		}
		for a := v; a >= 0; a = p.head(a) {
			if a == t {
				return false
			}
		}
		p.move(t, v, "conj")
		p.plant(who, t, "nsubj")
		p.move(m, t, "mark")
		p.move(joint, t, "punct")
		if p.xpos(joint) == "CC" {
			p.arcs[joint].Rel = "cc"
		}
		return true
	}
	return false
}

// accusing verbs, beside those of suspecting and punishing, take the deed in a gerund.
var accusing = set("charge blame criticise criticize fault sue try")

// termOfPenalty: "sentenced three men to federal prison" with prison as a modifier of men. Where somebody is sent belongs to the verb.
func (p *parse) termOfPenalty(t int) bool {
	n := p.head(t)
	listed := p.lemma(t) == "list" || p.lemma(t) == "blacklist" // "added 12 firms to its list"
	if n < 0 || n > t || !lasting[p.lemma(t)] && !listed || p.preposition(t) != "to" || !p.is(n, "obj", "nsubj:pass") {
		return false
	}
	v := p.head(n)
	if v < 0 || v > n || !p.verb(v) || !penal[p.lemma(v)] && (!listed || p.lemma(v) != "add") {
		return false
	}
	p.move(t, v, "obl")
	return true
}

// suspecting verbs say of what somebody is accused in a phrase with "of".
var suspecting = set("accuse suspect convict acquit")

// shareIn: "accused of involvement in the sale" with sale on accused. What somebody has a hand in belongs to the noun that says that he has.
func (p *parse) shareIn(t int) bool {
	v, n := p.head(t), p.start(t)-1
	if o := v; o >= 0 && o < t && p.is(t, "nmod") && p.preposition(t) == "of" && (hands[p.lemma(t)] || p.proper(o) && transfers[p.lemma(t)]) && p.is(o, "obj") && p.head(o) >= 0 && suspecting[p.lemma(p.head(o))] {
		p.move(t, p.head(o), "obl") // "accused two firms of involvement", hung on the firms
		return true
	}
	if v >= 0 && v < t && n > v && p.is(t, "advcl") && p.xpos(t) == "VBG" && p.verb(v) && p.noun(n) && hands[p.lemma(n)] && p.is(n, "obj", "obl", "nmod") && p.below(n, v) { // "denied any role in selling"
		if m := p.child(t, "mark"); m == n+1 && p.d.Word(m) == "in" {
			p.move(t, n, "acl")
			return true
		}
	}
	if v < 0 || v > t || n <= v || !p.is(t, "obl") || p.preposition(t) != "in" || !p.noun(t) || !p.verb(v) || !p.noun(n) || !hands[p.lemma(n)] || !p.is(n, "obl", "nmod") || !p.below(n, v) {
		return false
	}
	p.move(t, n, "nmod")
	return true
}
