package pipeline

// Filter says which records are wanted. Its zero value wants all.
type Filter struct {
	MinConfidence float64
	Relations     []string // none for any
	Statuses      []string // none for any
}

// Keep reports whether a record is wanted.
func (f *Filter) Keep(r *Record) bool {
	return r.Confidence >= f.MinConfidence && among(f.Relations, r.Relation) && among(f.Statuses, r.Status)
}

func among(list []string, value string) bool {
	for _, v := range list {
		if v == value {
			return true
		}
	}
	return len(list) == 0
}
