// Package digest identifies embedded data by its content, so that a run can tell with which lexicons and models an article was
// analysed.
package digest

import (
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"io/fs"
)

// Of is the SHA-256 of the parts, each led by its length.
func Of(parts ...[]byte) [sha256.Size]byte {
	h := sha256.New()
	for _, p := range parts {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(p))))
		h.Write(p)
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// Files is the SHA-256 of the names and contents of embedded files.
func Files(files embed.FS) [sha256.Size]byte {
	var parts [][]byte
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := files.ReadFile(path)
		parts = append(parts, []byte(path), data)
		return err
	})
	if err != nil {
		panic(err) // the files are embedded
	}
	return Of(parts...)
}
