package corpus

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLanguage(t *testing.T) {
	german := "Die Werft hat sechs Turbinen an einen Käufer in Norland geliefert, und zwei weitere werden im Mai folgen, sagte der Direktor. "
	for _, c := range []struct{ declared, text, want string }{
		{"", "The yard has shipped six turbines to a buyer in Norland, and two more will follow in May.", "en"},
		{"", german, "de"},
		{"", strings.Repeat("Le chantier a livré six turbines à un acheteur du Nord, et deux autres suivront en mai, selon le directeur.", 2), "fr"},
		{"", strings.Repeat("El astillero entregó seis turbinas a un comprador del norte, y dos más seguirán en mayo, dijo el director de la empresa.", 2), "es"},
		{"", strings.Repeat("Верфь отправила шесть турбин покупателю на севере, и ещё две последуют в мае, как сказал директор.", 2), "ru"},
		{"", "造船厂向北方的买家交付了六台涡轮机。", "zh"},
		{"", "造船所は北の買い手に六基のタービンを届けたと社長は述べた。", "ja"},
		{"", strings.Repeat("أرسل الحوض ستة توربينات إلى مشتر في الشمال، وقال المدير إن اثنين آخرين في الطريق من الحوض على أن يصلا في مايو.", 2), "ar"},
		{"", "Six turbines.", ""},
		{"", "1 2 3", ""},
		{"en-GB", "Six turbines.", "en"},
		{"EN_us", "Six turbines.", "en"},
		{"english", "Six turbines.", ""},
		{"en", german, "en"},                           // too short to outvote the declaration
		{"en", strings.Repeat(german, 6), "de"},        // long enough
		{"no", strings.Repeat("Norland. ", 200), "no"}, // long, but says nothing
	} {
		assert.Equal(t, c.want, language(c.declared, c.text), c.text[:min(40, len(c.text))])
	}
}

func TestLanguageLists(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range functionWords {
		assert.False(t, seen[l.lang], l.lang)
		seen[l.lang] = true
		assert.GreaterOrEqual(t, len(strings.Fields(l.words)), 20, l.lang)
		assert.Equal(t, strings.ToLower(l.words), l.words, l.lang)
	}
}
