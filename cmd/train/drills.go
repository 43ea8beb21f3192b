package main

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"claimtrail/extract"
	"claimtrail/extract/conllu"
)

// The treebanks hold little news on trade in arms and goods, so a few constructions that matter here are too rare in them to
// be learned: two objects side by side, agents behind recipients, that-clauses of telling. The drills supply them.
//
//go:embed drills.txt
var drillGrammar string

const drillSentences = 1200

// item is one place of a rule: words with a tag, or another rule.
type item struct {
	words []string
	xpos  string
	rule  string
	rel   string
	head  int // item of the rule, from 1; 0 for the head
}

type grammar map[string][][]item

func parseGrammar(text string) (grammar, error) {
	g := grammar{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, right, ok := strings.Cut(line, " = ")
		var rule []item
		heads := 0
		for _, f := range strings.Fields(right) {
			i := strings.LastIndex(f, ">")
			if strings.HasSuffix(f, ":*") {
				i = len(f)
				heads++
			}
			colon := 0
			if strings.HasPrefix(f, "<") {
				colon = strings.Index(f, ">:") + 1
			} else {
				slash := strings.LastIndex(f[:max(i, 0)], "/")
				colon = slash + 1 + strings.Index(f[slash+2:], ":") + 1
			}
			if i < 0 || colon <= 0 {
				return nil, fmt.Errorf("drills.txt:%d: bad item %q", n, f)
			}
			it := item{rel: f[colon+1 : i]}
			if i < len(f) {
				h, err := strconv.Atoi(f[i+1:])
				if err != nil {
					return nil, fmt.Errorf("drills.txt:%d: bad head in %q", n, f)
				}
				it.head = h
			}
			if f[0] == '<' {
				it.rule = f[1 : colon-1]
			} else {
				slash := strings.LastIndex(f[:colon], "/")
				it.words, it.xpos = strings.Split(f[:slash], "|"), f[slash+1:colon]
			}
			rule = append(rule, it)
		}
		for k, it := range rule {
			if it.head > len(rule) || it.head == k+1 {
				return nil, fmt.Errorf("drills.txt:%d: item %d has head %d", n, k+1, it.head)
			}
		}
		if !ok || heads != 1 {
			return nil, fmt.Errorf("drills.txt:%d: %d heads in the rule", n, heads)
		}
		name, times, _ := strings.Cut(name, " x")
		weight, err := strconv.Atoi(cmp.Or(times, "1"))
		if err != nil || weight < 1 || weight > 99 {
			return nil, fmt.Errorf("drills.txt:%d: bad weight %q", n, times)
		}
		for range weight {
			g[name] = append(g[name], rule)
		}
	}
	for name, rules := range g {
		for _, r := range rules {
			for _, it := range r {
				if it.rule != "" && g[it.rule] == nil {
					return nil, fmt.Errorf("drills.txt: %s asks for %s, which has no rule", name, it.rule)
				}
			}
		}
	}
	return g, nil
}

// token of a sentence that is being made; head counts from 1 within it.
type token struct {
	form, xpos, rel string
	head            int
}

// expand appends the words of a rule and returns the number of its head word.
func (g grammar) expand(rng *rand.Rand, name string, out []token) ([]token, int) {
	rule := g[name][rng.IntN(len(g[name]))]
	at := make([]int, len(rule))
	for i, it := range rule {
		if it.rule != "" {
			out, at[i] = g.expand(rng, it.rule, out)
			continue
		}
		out = append(out, token{form: it.words[rng.IntN(len(it.words))], xpos: it.xpos})
		at[i] = len(out)
	}
	head := 0
	for i, it := range rule {
		if it.head == 0 {
			head = at[i]
			continue
		}
		out[at[i]-1].rel, out[at[i]-1].head = it.rel, at[it.head-1]
	}
	return out, head
}

// drills makes the sentences, forty to a document.
func drills(seed uint64) ([]*extract.Document, error) {
	g, err := parseGrammar(drillGrammar)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(seed, 40))
	var b bytes.Buffer
	for n := range drillSentences {
		if n%40 == 0 {
			fmt.Fprintf(&b, "# newdoc id = drills-%d\n", n/40)
		}
		toks, head := g.expand(rng, "sentence", nil)
		toks[head-1].rel = "root"
		first := []rune(toks[0].form)
		toks[0].form = strings.ToUpper(string(first[:1])) + string(first[1:])
		for i, t := range toks {
			space := "_"
			if i+1 < len(toks) && (strings.Contains(".,", toks[i+1].form) || toks[i+1].xpos == "POS") || t.form == "$" {
				space = "SpaceAfter=No"
			}
			fmt.Fprintf(&b, "%d\t%s\t_\t%s\t%s\t_\t%d\t%s\t_\t%s\n", i+1, t.form, universal(t), t.xpos, t.head, t.rel, space)
		}
		b.WriteByte('\n')
	}
	return conllu.Read(&b)
}

// universal is the universal part of speech of a token of the drills.
func universal(t token) string {
	switch t.xpos {
	case "NN", "NNS":
		return "NOUN"
	case "NNP", "NNPS":
		if t.rel == "amod" {
			return "ADJ"
		}
		return "PROPN"
	case "JJ", "JJR", "JJS":
		return "ADJ"
	case "RB", "RBS":
		return "ADV"
	case "CD":
		return "NUM"
	case "$":
		return "SYM"
	case "DT":
		return "DET"
	case "PRP", "WDT", "WP":
		return "PRON"
	case "POS", "TO":
		return "PART"
	case "CC":
		return "CCONJ"
	case "MD":
		return "AUX"
	case "IN":
		if t.rel == "mark" {
			return "SCONJ"
		}
		return "ADP"
	case ".", ",":
		return "PUNCT"
	}
	if strings.HasPrefix(t.rel, "aux") || t.rel == "cop" {
		return "AUX"
	}
	return "VERB"
}
