package pipeline_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestImports checks that imports point one way: the analysis does not know the articles nor the pipeline, the articles do not
// know the analysis, packages beneath extract do not know their siblings, and extract itself knows the standard library alone. Programs and
// tests may import anything.
func TestImports(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	err = filepath.WalkDir(root, func(file string, e fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil || f.Name.Name == "main" {
			return err
		}
		rel, err := filepath.Rel(root, filepath.Dir(file))
		if err != nil {
			return err
		}
		from := filepath.ToSlash(rel)
		for _, i := range f.Imports {
			to, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			assert.Truef(t, mayImport(from, to), "%s imports %s", from, to)
		}
		return nil
	})
	require.NoError(t, err)
}

// mayImport reports whether the package in a folder of the module may import a package.
func mayImport(from, to string) bool {
	own, isOwn := strings.CutPrefix(to, "claimtrail/")
	stage := func(p string) string { return strings.Split(strings.TrimPrefix(p, "extract/"), "/")[0] }
	switch {
	case from == "extract":
		return !strings.Contains(strings.Split(to, "/")[0], ".") && !isOwn
	case !isOwn:
		return true
	case from == "corpus" || strings.HasPrefix(from, "corpus/"):
		return own == "corpus" || strings.HasPrefix(own, "corpus/")
	case strings.HasPrefix(from, "extract/"):
		return own == "extract" || strings.HasPrefix(own, "extract/internal/") || strings.HasPrefix(own, "extract/") && stage(from) == stage(own)
	case strings.HasPrefix(from, "pipeline"):
		return !strings.HasPrefix(own, "cmd/") && path.Base(own) != "fixtures"
	}
	return !strings.HasPrefix(own, "cmd/")
}
