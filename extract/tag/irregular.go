package tag

import "strings"

// irregular are the exceptions of English inflection, as a grammar lists them (Quirk et al., A Comprehensive Grammar of
// the English Language, 1985, 3.11-19 for verbs, 5.83-97 for plurals, 7.77 for comparison): XPOS and form to lemma.
func irregular() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(irregularVerbs) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		for past := range strings.SplitSeq(f[1], "/") {
			m["VBD/"+past] = f[0]
		}
		for participle := range strings.SplitSeq(f[len(f)-1], "/") {
			m["VBN/"+participle] = f[0]
		}
	}
	for pair := range strings.FieldsSeq(irregularOthers) {
		k, lemma, _ := strings.Cut(pair, "=")
		m[k] = lemma
	}
	return m
}

// base, past, participle where it differs
const irregularVerbs = `
arise arose arisen
awake awoke awoken
be was/were been
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld
bend bent
beset beset
bet bet
bid bid bid/bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
do did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
input input
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
let let
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
offset offset
outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold
overcome overcame overcome
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
prove proved proved/proven
put put
quit quit
read read
rebuild rebuilt
redo redid redone
remake remade
repay repaid
resell resold
reset reset
rethink rethought
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank/shrunk shrunk
shut shut
sing sang sung
sink sank/sunk sunk/sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit slit
smell smelt
sow sowed sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split split
spoil spoilt
spread spread
spring sprang/sprung sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck struck/stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod trodden
undercut undercut
undergo underwent undergone
undermine undermined
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`

const irregularOthers = `
VBZ/is=be VBZ/'s=be VBZ/has=have VBZ/does=do VBZ/goes=go VBP/am=be VBP/are=be VBP/'m=be VBP/'re=be VBP/'ve=have VB/'ve=have
VBD/'d=have VBG/being=be VBG/lying=lie VBG/dying=die VBG/tying=tie VBG/vying=vie VBG/dyeing=dye VBG/singeing=singe
VBG/picnicking=picnic VBG/panicking=panic VBG/trafficking=traffic VBG/mimicking=mimic
VBD/panicked=panic VBN/panicked=panic VBD/trafficked=traffic VBN/trafficked=traffic VBD/mimicked=mimic VBN/mimicked=mimic
MD/'ll=will MD/'d=would MD/ca=can MD/wo=will MD/sha=shall
NNS/men=man NNS/women=woman NNS/children=child NNS/feet=foot NNS/teeth=tooth NNS/geese=goose NNS/mice=mouse NNS/lice=louse NNS/oxen=ox
NNS/people=people NNS/lives=life NNS/wives=wife NNS/knives=knife NNS/leaves=leaf NNS/halves=half NNS/shelves=shelf NNS/thieves=thief
NNS/wolves=wolf NNS/loaves=loaf NNS/selves=self NNS/calves=calf
NNS/criteria=criterion NNS/phenomena=phenomenon NNS/data=datum NNS/media=medium NNS/bacteria=bacterium NNS/alumni=alumnus
NNS/crises=crisis NNS/analyses=analysis NNS/bases=base NNS/theses=thesis NNS/hypotheses=hypothesis NNS/oases=oasis NNS/diagnoses=diagnosis
NNS/axes=axis NNS/appendices=appendix NNS/indices=index NNS/matrices=matrix NNS/vertices=vertex NNS/nuclei=nucleus NNS/radii=radius
NNS/aircraft=aircraft NNS/spacecraft=spacecraft NNS/hovercraft=hovercraft NNS/series=series NNS/species=species NNS/headquarters=headquarters
NNS/means=means NNS/works=work NNS/barracks=barracks NNS/gasworks=gasworks NNS/news=news NNS/sheep=sheep NNS/fish=fish NNS/offspring=offspring
NNS/troops=troop NNS/supplies=supply NNS/munitions=munition NNS/gases=gas NNS/buses=bus NNS/viruses=virus NNS/lenses=lens NNS/shoes=shoe NNS/toes=toe
JJR/better=good JJS/best=good RBR/better=well RBS/best=well JJR/worse=bad JJS/worst=bad RBR/worse=badly RBS/worst=badly
JJR/more=more JJS/most=most RBR/more=more RBS/most=most JJR/less=less JJS/least=least RBR/less=less RBS/least=least
JJR/further=far RBR/further=far JJR/farther=far RBR/farther=far JJS/furthest=far JJR/elder=old JJS/eldest=old
RB/n't=not DT/an=a PRP/'em=they
`
