package nightly

import (
	"encoding/binary"
	"hash/fnv"
	"math/bits"
	"strings"
	"time"
	"unicode"
)

// Near-duplicates are found by MinHash over runs of words and by locality-sensitive hashing of bands of its values (Broder
// 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3): two articles are compared when one band of theirs
// is the same, and are near-duplicates when half of their runs of words are.
const (
	hashes       = 128
	bands        = 32
	rows         = hashes / bands
	shingleWords = 3
	minWords     = 30  // below which a text has no signature: short notices resemble each other
	similarity   = 0.5 // estimated share of runs of words in common; a tenth of the words changed leaves 0.57
)

type signature [hashes]uint32

// sign gives the signature of a text, false when it is too short for one. It depends on letters and digits alone.
func sign(text string) (*signature, bool) {
	var sig signature
	for i := range sig {
		sig[i] = ^uint32(0)
	}
	var window [shingleWords]uint64
	n := 0
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		h := fnv.New64a()
		h.Write([]byte(strings.ToLower(word)))
		window[n%shingleWords] = h.Sum64()
		if n++; n < shingleWords {
			continue
		}
		var s uint64
		for k := range shingleWords {
			s = mix(s ^ window[(n+k)%shingleWords])
		}
		// Hash i is s stretched by an odd factor: a family that is cheap and good enough for MinHash.
		for i := range sig {
			if v := uint32((s * factors[i]) >> 32); v < sig[i] {
				sig[i] = v
			}
		}
	}
	return &sig, n >= minWords
}

// mix spreads every bit over all others (splitmix64).
func mix(x uint64) uint64 {
	x += 0x9E3779B97F4A7C15
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

var factors = func() (f [hashes]uint64) {
	for i := range f {
		f[i] = bits.RotateLeft64(mix(uint64(i)), 17) | 1
	}
	return f
}()

// bytes is the signature as it is stored: 128 values of 4 bytes, the high byte first.
func (s *signature) bytes() []byte {
	out := make([]byte, 0, 4*hashes)
	for _, v := range s {
		out = binary.BigEndian.AppendUint32(out, v)
	}
	return out
}

func signatureOf(data []byte) (s signature, ok bool) {
	if len(data) != 4*hashes {
		return s, false
	}
	for i := range s {
		s[i] = binary.BigEndian.Uint32(data[4*i:])
	}
	return s, true
}

// bands gives the hash of each band.
func (s *signature) bands() (out [bands]int64) {
	for b := range out {
		h := uint64(b)
		for _, v := range s[b*rows : (b+1)*rows] {
			h = mix(h ^ uint64(v))
		}
		out[b] = int64(h)
	}
	return out
}

// similar estimates the share of runs of words that two texts have in common.
func (s *signature) similar(other *signature) float64 {
	n := 0
	for i := range s {
		if s[i] == other[i] {
			n++
		}
	}
	return float64(n) / hashes
}

// earlier is an article that a later one nearly repeats.
type earlier struct {
	name, origin string
	similarity   float64
}

const candidateQuery = `SELECT DISTINCT a.id, a.name, a.origin, a.signature FROM band b JOIN article a ON a.id = b.article
	WHERE b.hash IN (?` + ",?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?" + `) AND a.day >= ? AND a.origin <> ? ORDER BY a.id`

// nearest finds the earlier article that is most like this one, of those from the given day on and not at the same origin. It
// is called in a transaction.
func (s *state) nearest(sig *signature, since int64, origin string) (*earlier, error) {
	st, err := s.prepared(candidateQuery)
	if err != nil {
		return nil, err
	}
	args := make([]any, 0, bands+2)
	for _, h := range sig.bands() {
		args = append(args, h)
	}
	found, err := st.Query(append(args, since, origin)...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var best *earlier
	for found.Next() {
		var id int64
		var e earlier
		var data []byte
		if err := found.Scan(&id, &e.name, &e.origin, &data); err != nil {
			return nil, err
		}
		other, ok := signatureOf(data)
		if !ok {
			continue
		}
		if e.similarity = sig.similar(&other); e.similarity >= similarity && (best == nil || e.similarity > best.similarity) {
			best = &e
		}
	}
	return best, found.Err()
}

// index makes a signature findable. It is called in a transaction.
func (s *state) index(article int64, sig *signature) error {
	for _, h := range sig.bands() {
		if _, err := s.exec(`INSERT INTO band (hash, article) VALUES (?, ?) ON CONFLICT DO NOTHING`, h, article); err != nil {
			return err
		}
	}
	return nil
}

// prune takes signatures out of the index that are too old to be compared with. It is called in a transaction.
func (s *state) prune(now time.Time, within time.Duration) error {
	_, err := s.exec(`DELETE FROM band WHERE article < (SELECT min(id) FROM article WHERE day >= ?)`, day(now.Add(-within)))
	return err
}
