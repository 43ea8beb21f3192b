package attribution

import "claimtrail/extract"

// act is what a word on the path does to the event beneath it.
type act uint8

const (
	attributes act = iota // somebody is said to hold it: say, claim, believe
	denies                // somebody says it is not so
	unrealises            // the event is not claimed to have happened: plan, try, if, whether, urge
	hedges                // lowers the certainty without a source: may, likely, appear
	negates               // the event did not happen: not, refuse, without
	fails                 // the event was tried and did not happen: fail
	halts                 // the event happened and does so no more: stop, suspend
	blocks                // the event was kept from happening: ban, cancel
	inherits              // nothing: begin, continue, manage
	diminishes            // the event goes on, whatever becomes of the change: reduce, slow, curb
	belies                // the writer says it is false: pretend, fabricated
	retracts              // a source takes it back
)

// class is the commitment class of a cue. The list is closed; the lexicon names its members.
type class struct {
	name      extract.CueClass
	act       act
	status    extract.Status
	certainty extract.Certainty
	cue       string // kind of the status cue it leaves in a verdict
	source    bool   // it makes its subject a source of the claims beneath it
	listed    bool   // it stands among the attributions of a text
	negRaises bool   // negation above it is understood beneath it: "do not believe that P"
}

// classes is the closed list. Certainties follow FactBank (Saurí and Pustejovsky 2009): the commitment of the source.
var classes = [...]class{
	// Speech: the source commits to the content.
	{name: "say", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "speech", source: true, listed: true},
	{name: "insist", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "speech", source: true, listed: true},
	{name: "claim", act: attributes, status: extract.Alleged, certainty: extract.Possible, cue: "allegation", source: true, listed: true},
	{name: "accuse", act: attributes, status: extract.Alleged, certainty: extract.Possible, cue: "allegation", source: true, listed: true},
	{name: "condemn", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "judgement", source: true, listed: true},
	{name: "report", act: attributes, status: extract.Reported, certainty: extract.Probable, cue: "report", source: true, listed: true},
	{name: "cite", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "relay", source: true, listed: true},

	// Evidence and knowledge: the writer commits too.
	{name: "reveal", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "finding", source: true, listed: true},
	{name: "show", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "evidence", source: true, listed: true},
	{name: "confirm", act: attributes, status: extract.Confirmed, certainty: extract.Certain, cue: "confirmation", source: true, listed: true},
	{name: "admit", act: attributes, status: extract.Admitted, certainty: extract.Certain, cue: "admission", source: true, listed: true},
	{name: "know", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "knowledge", source: true, listed: true},
	{name: "learn", act: attributes, status: extract.Asserted, certainty: extract.Certain, cue: "knowledge", source: true, listed: true},

	// Belief: the source commits in part.
	{name: "believe", act: attributes, status: extract.Hedged, certainty: extract.Probable, cue: "belief", source: true, listed: true, negRaises: true},
	{name: "suspect", act: attributes, status: extract.Hedged, certainty: extract.Possible, cue: "belief", source: true, listed: true},
	{name: "estimate", act: attributes, status: extract.Hedged, certainty: extract.Probable, cue: "belief", source: true, listed: true, negRaises: true},
	{name: "infer", act: attributes, status: extract.Hedged, certainty: extract.Probable, cue: "belief", source: true, listed: true},
	{name: "suggest", act: attributes, status: extract.Hedged, certainty: extract.Possible, cue: "evidence", source: true, listed: true},
	{name: "predict", act: attributes, status: extract.Predicted, certainty: extract.Probable, cue: "prediction", source: true, listed: true, negRaises: true},
	{name: "warn", act: attributes, status: extract.Predicted, certainty: extract.Probable, cue: "prediction", source: true, listed: true},

	// Denial and doubt.
	{name: "deny", act: denies, status: extract.Denied, certainty: extract.Certain, cue: "denial", source: true, listed: true},
	{name: "reject", act: denies, status: extract.Denied, certainty: extract.Certain, cue: "denial", source: true, listed: true},
	{name: "dispute", act: denies, status: extract.Denied, certainty: extract.Certain, cue: "denial", source: true, listed: true},
	{name: "disprove", act: denies, status: extract.Denied, certainty: extract.Certain, cue: "denial", source: true, listed: true},
	{name: "doubt", act: denies, status: extract.Hedged, certainty: extract.Probable, cue: "doubt", source: true, listed: true},
	{name: "pretend", act: belies, status: extract.Negated, certainty: extract.Certain, cue: "falsity", source: true, listed: true},
	{name: "retract", act: retracts, status: extract.NotAsserted, certainty: extract.Unknown, cue: "retraction", source: true, listed: true},

	// Will and command: the event is not claimed.
	{name: "promise", act: unrealises, status: extract.Planned, certainty: extract.Unknown, cue: "plan", source: true, listed: true},
	{name: "threaten", act: unrealises, status: extract.Planned, certainty: extract.Unknown, cue: "plan", source: true, listed: true},
	{name: "offer", act: unrealises, status: extract.Offered, certainty: extract.Unknown, cue: "offer", source: true, listed: true},
	{name: "plan", act: unrealises, status: extract.Planned, certainty: extract.Unknown, cue: "plan", listed: true},
	{name: "permit", act: unrealises, status: extract.Planned, certainty: extract.Unknown, cue: "plan"},
	{name: "try", act: unrealises, status: extract.Attempted, certainty: extract.Unknown, cue: "attempt"},
	{name: "urge", act: unrealises, status: extract.NotAsserted, certainty: extract.Unknown, cue: "directive", source: true, listed: true},
	{name: "ask", act: unrealises, status: extract.Questioned, certainty: extract.Unknown, cue: "question", source: true, listed: true},

	// The fate of the event.
	{name: "fail", act: fails, status: extract.Prevented, certainty: extract.Certain, cue: "failure"},
	{name: "refuse", act: negates, status: extract.Negated, certainty: extract.Certain, cue: "refusal", listed: true},
	{name: "lack", act: negates, status: extract.Negated, certainty: extract.Certain, cue: "negation"},
	{name: "stop", act: halts, status: extract.Halted, certainty: extract.Certain, cue: "halt"},
	{name: "block", act: blocks, status: extract.Prevented, certainty: extract.Certain, cue: "prevention"},
	{name: "impossible", act: negates, status: extract.Negated, certainty: extract.Certain, cue: "negation"},
	{name: "begin", act: inherits},
	{name: "increase", act: inherits},
	{name: "reduce", act: diminishes},

	// Function words.
	{name: "appear", act: hedges, status: extract.Hedged, certainty: extract.Probable, cue: "hedge", listed: true, negRaises: true},
	{name: "probable", act: hedges, status: extract.Hedged, certainty: extract.Probable, cue: "hedge", negRaises: true},
	{name: "possible", act: hedges, status: extract.Hedged, certainty: extract.Possible, cue: "hedge"},
	{name: "unlikely", act: denies, status: extract.Hedged, certainty: extract.Probable, cue: "hedge"},
	{name: "not", act: negates, status: extract.Negated, certainty: extract.Certain, cue: "negation"},
	{name: "without", act: negates, status: extract.Negated, certainty: extract.Certain, cue: "negation"},
	{name: "will", act: hedges, status: extract.Predicted, certainty: extract.Probable, cue: "modal"},
	{name: "would", act: unrealises, status: extract.Conditional, certainty: extract.Unknown, cue: "modal"},
	{name: "must", act: unrealises, status: extract.NotAsserted, certainty: extract.Unknown, cue: "modal"},
	{name: "if", act: unrealises, status: extract.Conditional, certainty: extract.Unknown, cue: "conditional"},
	{name: "whether", act: unrealises, status: extract.Questioned, certainty: extract.Unknown, cue: "question"},
}

// classNamed is the class of that name, or nil.
func classNamed(name string) *class {
	for i := range classes {
		if string(classes[i].name) == name {
			return &classes[i]
		}
	}
	return nil
}
