package corpus

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCarried(t *testing.T) {
	for _, c := range []struct {
		name, contentType, body, want string
	}{
		{"page", "text/html; charset=utf-8", tugPage, "text/html"},
		{"page that says it is text", "text/plain", tugPage, "text/html"},
		{"text that says it is a page", "text/html", "It rained.", "text/plain"},
		{"nothing said", "", "It rained.", "text/plain"},
		{"picture", "image/png", "x", "http://a.example/: parse: image/png, not an article"},
		{"picture that says it is a page", "text/html", "\x89PNG\r\n\x1a\n", "http://a.example/: decode: not text but a PNG image"},
		{"empty", "text/html", "", "http://a.example/: extract: empty file"},
		{"archive", "", "WARC/1.0\r\n", "http://a.example/: parse: application/warc, which holds many articles, where one was expected"},
	} {
		t.Run(c.name, func(t *testing.T) {
			it, err := Options{}.Item(Carried{URL: "http://a.example/", ContentType: c.contentType, Body: []byte(c.body)})
			if err != nil {
				require.IsType(t, &Reject{}, err)
				assert.Equal(t, c.want, err.Error())
				return
			}
			a, err := it.Article()
			require.NoError(t, err)
			assert.Equal(t, c.want, a.MediaType)
			assert.Equal(t, "http://a.example/", a.URL)
		})
	}
}

func TestStored(t *testing.T) {
	it, err := Options{}.Item(Carried{URL: "http://a.example/", Body: []byte("Norland has bought four tugs from the yard at Alder.")})
	require.NoError(t, err)
	a, err := it.Article()
	require.NoError(t, err)
	again, err := Stored(a).Article()
	require.NoError(t, err)
	assert.Equal(t, a, again)
}

func TestSum(t *testing.T) {
	sum := func(path, url, body string) [32]byte {
		it, err := Options{}.Item(Carried{Path: path, URL: url, Body: []byte(body)})
		require.NoError(t, err)
		return it.Sum()
	}
	same := sum("a", "http://a.example/", "It rained.")
	assert.Equal(t, same, sum("b", "http://a.example/", "It rained."), "wherever it stands")
	assert.NotEqual(t, same, sum("a", "http://a.example/2", "It rained."))
	assert.NotEqual(t, same, sum("a", "http://a.example/", "It rained!"))
}
