package corpus

var markdown = &format{
	name:    "text/markdown",
	exts:    []string{".md", ".markdown"},
	article: plainArticle,
}
