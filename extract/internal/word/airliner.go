package word

import "strings"

// Airliner reports whether w is the designation of a civil airliner, in the singular or plural: A320neo, A350-900, 787-9, 737s, E195-E2. They are
// written as those of weapons are, but for the letters and numbers that the makers have given to aircraft in service or on order.
func Airliner(w string) bool {
	w, plural := strings.CutSuffix(w, "s")
	head, tail := w, ""
	if i := strings.IndexByte(w, '-'); i >= 0 {
		head, tail = w[:i], strings.TrimSuffix(w[i+1:], "neo")
		if !variant(tail) {
			return false
		}
	}
	switch {
	case len(head) >= 3 && head[0] == '7' && isDigit(head[1]) && head[2] == '7': // of Boeing; a bare number may count things
		n := strings.TrimRight(tail, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
		round := len(n) == 1 || n == "10" || len(n) == 3 && n[1:] == "00" // and not a range: 717-730
		return head[3:] == "" && (round || tail == "" && plural) || head[3:] == "X" || head[3:] == "MAX"
	case len(head) >= 4 && head[0] == 'A' && airbuses[head[1:4]]:
		switch head[4:] {
		case "", "neo", "NEO", "ceo", "XLR", "neoXLR", "F", "P2F", "MRTT":
			return true
		}
		return false
	case len(head) == 4 && (head[0] == 'E' && head[1] == '1' || head[0] == 'C' && head[1] == '9' && head[3] == '9'): // of Embraer and of COMAC
		return isDigit(head[2]) && isDigit(head[3])
	case len(head) > 3 && regional[head[:3]]:
		return strings.Trim(head[3:], "0123456789") == ""
	}
	return false
}

var (
	airbuses = Set("220 300 310 318 319 320 321 330 340 350 380")
	regional = Set("CRJ ERJ ARJ SSJ MRJ")
)

// variant reports whether w can be the variant of an airliner: digits and at most three capitals, or a letter and a digit (300, 9, 1000F, 200LR, E2).
func variant(w string) bool {
	digits, letters := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case isDigit(c):
			digits++
		case 'A' <= c && c <= 'Z':
			letters++
		default:
			return false
		}
	}
	return digits > 0 && digits <= 4 && letters <= 3
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
