// Command wordnet derives the list of wares from the database of WordNet 3: wordnet DICT FILE, DICT being the folder of index.noun.
//
// A ware is a noun of one word whose first sense, and three fifths of its senses by their frequency in the tagged texts of WordNet, name something that is
// made or grown and handed over: what serves a purpose, is worn, covers or is sold (below instrumentality, commodity, fabric and covering), food,
// substances, and such animals and plants as the tagged texts speak of.
package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// The numbers of lexicographer files (lexnames(5WN)).
const (
	animal, artifact, food, plant, substance = "05", "06", "13", "20", "27"
)

// artifacts that are wares stand below one of these: the first words of their synsets.
var roots = []string{"commodity trade_good", "instrumentality instrumentation", "covering", "fabric cloth"}

// head opens the list. Its lines sort before the nouns.
const head = "# Wares: nouns of things that are made or grown and handed over. Derived from WordNet 3.1 (Copyright 2011 by Princeton University,\n" +
	"# licence in NOTICE) by `go run ./extract/frame/wordnet DICT extract/frame/lexicon/wares.txt`; not edited by hand.\n"

const share = 0.6 // of the senses by frequency

var single = regexp.MustCompile(`^[a-z]{3,}(-[a-z]{2,})?$`)

type synset struct {
	file      string // number of the lexicographer file
	words     string
	hypernyms []string
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: wordnet DICT FILE")
		os.Exit(2)
	}
	words, err := wares(os.Args[1])
	if err == nil {
		err = os.WriteFile(os.Args[2], []byte(head+strings.Join(words, "\n")+"\n"), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// wares are the nouns in the order of their bytes.
func wares(dict string) ([]string, error) {
	synsets := map[string]synset{}
	count := map[string]int{} // occurrences of a noun in a sense, by both
	var out []string
	err := lines(filepath.Join(dict, "data.noun"), func(f []string) {
		n, _ := strconv.ParseInt(f[3], 16, 0)
		s := synset{file: f[1]}
		for i := range int(n) {
			s.words += f[4+2*i] + " "
		}
		for p := f[5+2*n:]; len(p) > 3 && p[0] != "|"; p = p[4:] {
			if p[0] == "@" {
				s.hypernyms = append(s.hypernyms, p[1])
			}
		}
		synsets[f[0]] = s
	})
	if err != nil {
		return nil, err
	}
	err = lines(filepath.Join(dict, "index.sense"), func(f []string) {
		if lemma, rest, _ := strings.Cut(f[0], "%"); rest[0] == '1' {
			count[lemma+f[1]], _ = strconv.Atoi(f[3])
		}
	})
	if err != nil {
		return nil, err
	}
	var made func(id string) bool
	made = func(id string) bool {
		s := synsets[id]
		return s.file == artifact && slices.ContainsFunc(roots, func(r string) bool { return strings.HasPrefix(s.words, r+" ") }) || slices.ContainsFunc(s.hypernyms, made)
	}
	err = lines(filepath.Join(dict, "index.noun"), func(f []string) {
		n, _ := strconv.Atoi(f[2])
		senses := f[len(f)-n:]
		if !single.MatchString(f[0]) {
			return
		}
		all, good, seen, first := 0.0, 0.0, 0, false
		for i, id := range senses {
			c := count[f[0]+id]
			weight := float64(c) + 1/float64(i+1)
			all += weight
			seen += c
			switch s := synsets[id]; s.file {
			case food, substance, animal, plant:
			case artifact:
				if !made(id) {
					continue
				}
			default:
				continue
			}
			good += weight
			first = first || i == 0
		}
		if file := synsets[senses[0]].file; first && good >= share*all && (file != animal && file != plant || seen > 0) {
			out = append(out, f[0])
		}
	})
	slices.Sort(out)
	return out, err
}

// lines calls each with the fields of every line of a file of WordNet; those of its licence begin with a space.
func lines(path string, each func(fields []string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		if l := sc.Text(); l != "" && l[0] != ' ' {
			each(strings.Fields(l))
		}
	}
	return sc.Err()
}
