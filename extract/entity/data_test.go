package entity

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"claimtrail/extract"
)

// table reads the lines of a table that hold data, with their number in the file.
func table(t *testing.T, name string) map[int][]string {
	t.Helper()
	b, err := os.ReadFile("data/" + name + ".tsv")
	require.NoError(t, err)
	rows := map[int][]string{}
	for i, line := range strings.Split(string(b), "\n") {
		if line != "" && line[0] != '#' {
			rows[i+1] = strings.Split(line, "\t")
		}
	}
	return rows
}

func TestTablesSayWhatTheyAre(t *testing.T) {
	found, err := os.ReadDir("data")
	require.NoError(t, err)
	for _, f := range found {
		b, err := os.ReadFile("data/" + f.Name())
		require.NoError(t, err)
		head, _, _ := strings.Cut(string(b), "\n")
		assert.True(t, strings.HasPrefix(head, "# "), f.Name())
		assert.Contains(t, string(b), "Source:", f.Name())
		assert.Contains(t, string(b), "State:", f.Name())
		assert.NotContains(t, string(b), "\r", f.Name())
		assert.True(t, strings.HasSuffix(string(b), "\n"), f.Name())
	}
}

func TestCountriesHaveCodes(t *testing.T) {
	code := regexp.MustCompile(`^[A-Z]{2}$`)
	seen := map[string]bool{}
	for n, c := range table(t, "countries") {
		require.Len(t, c, 7, "countries.tsv:%d", n)
		assert.Regexp(t, code, c[0], "countries.tsv:%d", n)
		assert.False(t, seen[c[0]], "countries.tsv:%d: %s stands there twice", n, c[0])
		seen[c[0]] = true
	}
	assert.Greater(t, len(seen), 195)
	for n, c := range table(t, "leaders") {
		require.Len(t, c, 7, "leaders.tsv:%d", n)
		assert.True(t, seen[c[0]], "leaders.tsv:%d: no country %s", n, c[0])
		assert.Regexp(t, `^(19|20)\d\d$`, c[5], "leaders.tsv:%d", n)
		assert.Regexp(t, `^((19|20)\d\d)?$`, c[6], "leaders.tsv:%d", n)
	}
	for _, tab := range nameTables {
		for n, c := range table(t, tab.file) {
			require.Len(t, c, 5, "%s.tsv:%d", tab.file, n)
			assert.True(t, c[3] == "" || seen[c[3]], "%s.tsv:%d: no country %s", tab.file, n, c[3])
			assert.Regexp(t, `^(Q\d+)?$`, c[4], "%s.tsv:%d", tab.file, n)
			if tab.kind == extract.Government {
				assert.NotEmpty(t, c[3], "%s.tsv:%d: a government without a country", tab.file, n)
			}
		}
	}
}

func TestFormsAreUniqueInTheirTable(t *testing.T) {
	ids := map[string]string{}
	lists := map[string][]int{"countries": {1, 2, 3, 4, 5, 6}, "leaders": {1, 2, 3}}
	for _, tab := range nameTables {
		lists[tab.file] = []int{0, 1, 2}
	}
	for file, columns := range lists {
		seen := map[string]int{}
		for n, c := range table(t, file) {
			for _, k := range columns {
				for _, form := range cells(c[k]) {
					assert.Equal(t, strings.TrimSpace(form), form, "%s.tsv:%d: blanks around %q", file, n, form)
					assert.NotEmpty(t, form, "%s.tsv:%d: empty form", file, n)
					bare := strings.TrimPrefix(form, "the ")
					if at, ok := seen[bare]; ok {
						t.Errorf("%s.tsv:%d: %q stands in line %d too", file, n, form, at)
					}
					seen[bare] = n
				}
			}
			if len(c) == 5 && c[4] != "" {
				assert.Empty(t, ids[c[4]], "%s.tsv:%d: %s is the id of %s", file, n, c[4], ids[c[4]])
				ids[c[4]] = c[0]
			}
		}
	}
}

func TestTrapsBelongToAForm(t *testing.T) {
	g, err := tables()
	require.NoError(t, err)
	kinds := []extract.EntityKind{"", extract.Region, extract.City, extract.Person, extract.Company, extract.Product}
	for n, c := range table(t, "traps") {
		require.Len(t, c, 8, "traps.tsv:%d", n)
		assert.NotNil(t, g.exact(c[0]), "traps.tsv:%d: no table has the form %q", n, c[0])
		assert.Contains(t, kinds, extract.EntityKind(c[6]), "traps.tsv:%d", n)
	}
}

func TestWordsOfOrganisationsHaveAPlace(t *testing.T) {
	for n, c := range table(t, "orgwords") {
		require.Len(t, c, 3, "orgwords.tsv:%d", n)
		assert.Contains(t, []string{"first", "last", "both", "article"}, c[1], "orgwords.tsv:%d", n)
	}
	for n, c := range table(t, "official") {
		for _, w := range cells(c[1]) {
			assert.Equal(t, strings.ToLower(w), w, "official.tsv:%d", n)
		}
	}
}

func TestLoadReportsAFaultyLine(t *testing.T) {
	_, err := load(func(name string) (string, error) {
		if name == "groups" {
			return "# head\nReds\n", nil
		}
		return "", nil
	})
	assert.EqualError(t, err, "groups.tsv:2: 1 columns, want 5")
}

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		form, text string
		anyCase    bool
		want       int
	}{
		{"Sao Paulo", "São Paulo grew", false, 10},
		{"al-Qaeda", "al Qaeda", false, 8},
		{"al-Qaeda", "al‑Qaeda", false, 10},
		{"Hong Kong", "Hong\n  Kong", false, 11},
		{"Hong Kong", "Hong - Kong", false, -1},
		{"People's Army", "People’s Army", false, 15},
		{"Iran", "IRAN", false, -1},
		{"Iran", "IRAN", true, 4},
		{"Iran", "Ira", false, -1},
		{"Élysée", "Elysee", false, 6},
	} {
		assert.Equal(t, c.want, match(c.form, c.text, c.anyCase), "%q in %q", c.form, c.text)
	}
}

func TestDesignation(t *testing.T) {
	for w, want := range map[string]bool{
		"S-400": true, "Su-35": true, "Shahed-136": true, "KN-23": true, "9M729": true, "2S19": true, "M777": true, "AK-47s": true, "F-16A": true, "M1A2": true,
		"T-72": true, "BM-21": true, "B-52": true, "CH-4": true, "RPG-7": true, "MiG-29": true, "Mi-24": true, "MIM-104": true,
		"COVID-19": false, "G20": false, "G-7": false, "A4": false, "CO2": false, "Q3": false, "H1N1": false, "2019": false, "Iran": false, "U-20-team": false,
		"USD290": false, "S-": false, "-7": false, "M1234567": false, "": false, "é-7": false,
	} {
		assert.Equal(t, want, designation(w), w)
	}
}

func TestSurname(t *testing.T) {
	g, err := tables()
	require.NoError(t, err)
	got := map[string]string{}
	for _, name := range []string{"Kim Jong Un", "Kim Jong-un", "Lee Harvey Oswald", "Ana Maria Lopez", "John Smith Jr.", "Xi Jinping", "Plato", "Bashar al-Assad"} {
		got[name] = g.surname(name)
	}
	assert.Equal(t, map[string]string{
		"Kim Jong Un": "Kim", "Kim Jong-un": "Kim", "Lee Harvey Oswald": "Oswald", "Ana Maria Lopez": "Lopez", "John Smith Jr.": "Smith", "Xi Jinping": "Xi",
		"Plato": "", "Bashar al-Assad": "",
	}, got)
}

func TestWordListsHaveNoRepeats(t *testing.T) {
	for n, c := range table(t, "words") {
		w := strings.Fields(c[1])
		slices.Sort(w)
		assert.Equal(t, len(w), len(slices.Compact(slices.Clone(w))), "words.tsv:%d", n)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(func(name string) (string, error) {
			t, err := files.ReadFile("data/" + name + ".tsv")
			return string(t), err
		}); err != nil {
			b.Fatal(err)
		}
	}
}
