//! The words by which values are doubted; the rules of doubt read these tables.

use crate::base::word_set::WordSet;

#[rustfmt::skip]
/// Verbs of rejecting.
pub const REJECTING: &[&str] = &[
    "rejected", "rejects", "reject", "rejecting", "dismissed", "dismisses", "dismiss", "dismissing", "refuted",
    "refutes", "refute", "refuting", "disputed", "disputes", "dispute", "disputing", "debunked", "debunks",
    "rebutted", "rebuts", "disproved", "disproves", "contradicted", "contradicts", "discredited", "rubbished",
    "doubted", "doubts", "doubt", "doubting", "contested", "contests", "questioned", "questions",
];
#[rustfmt::skip]
/// What is rejected: something that is told.
pub const TOLD: &[&str] = &[
    "report", "reports", "claim", "claims", "suggestion", "suggestions", "allegation", "allegations",
    "accusation", "accusations", "rumour", "rumours", "rumor", "rumors", "assertion", "assertions", "notion",
    "idea", "story", "stories", "statement", "statements", "speculation", "theory", "theories", "charge",
    "insinuation", "insinuations", "account", "accounts", "contention", "finding", "findings",
];
#[rustfmt::skip]
/// Verbs of taking back.
pub const TAKING_BACK: &[&str] = &[
    "withdrew", "withdraws", "withdrawing", "withdrawn", "rescinded", "rescinds", "retracted", "retracts",
    "revoked", "revokes", "scrapped", "abandoned", "dropped", "pulled", "shelved",
];
#[rustfmt::skip]
/// What is taken back.
pub const OFFERED: &[&str] = &[
    "offer", "offers", "bid", "bids", "proposal", "proposals", "pledge", "promise", "forecast", "estimate",
    "guidance", "threat", "claim", "claims", "report", "reports", "statement", "plan", "plans", "target",
];
#[rustfmt::skip]
/// What says something, and may be withdrawn.
pub const SOURCES: &[&str] = &[
    "report", "reports", "article", "statement", "story", "study", "paper", "post", "tweet", "claim", "claims",
    "account", "tally", "count", "estimate",
];
#[rustfmt::skip]
/// Verbs of stating.
pub const STATING: &[&str] = &[
    "say", "said", "saying", "claim", "claimed", "state", "stated", "announce", "announced", "report",
    "reported", "suggest", "suggested", "believe", "believed", "think", "thought", "conclude", "concluded",
    "show", "shown", "prove", "proved", "proven", "find", "found", "accept", "accepted", "agree", "agreed",
    "allege", "alleged", "assert", "asserted", "indicate", "indicated", "imply", "implied", "argue", "argued",
    "mean", "meant", "tell", "told", "promise", "promised", "write", "written", "wrote",
];
/// How what is false is said.
pub const FALSELY: &[&str] = &["falsely", "wrongly", "mistakenly", "incorrectly", "erroneously"];
/// What tells of what never was.
pub const FICTIONS: &[&str] = &[
    "film",
    "films",
    "movie",
    "novel",
    "drama",
    "play",
    "thriller",
    "satire",
    "drill",
    "exercise",
    "simulation",
    "comic",
    "game",
    "scenario",
];

/// What is said of what is not so.
pub const FALSE: &[&str] = &[
    "false",
    "untrue",
    "wrong",
    "incorrect",
    "inaccurate",
    "lie",
    "myth",
    "nonsense",
    "hoax",
    "fiction",
    "misconception",
    "falsehood",
    "fallacy",
    "rubbish",
];
/// What is not said of it.
pub const NOT_SO: &[&str] =
    &["true", "the case", "correct", "accurate", "right to say", "true to say", "a fact", "certain"];
/// Verbs of imagining.
pub const IMAGINES: &[&str] =
    &["imagines", "imagined", "imagine", "imagining", "simulates", "simulated", "simulating"];
/// Verbs of what a fiction does.
pub const TELLS: &[&str] = &[
    "depicts",
    "depicted",
    "portrays",
    "supposes",
    "supposed",
    "assumes",
    "assumed",
    "envisages",
    "envisaged",
    "envisions",
    "envisioned",
    "pretends",
    "pretended",
];
/// What becomes of a source that errs.
pub const RETRACTED: &[&str] =
    &["withdrawn", "retracted", "debunked", "discredited", "disproved", "disproven"];
/// What would do.
pub const ENOUGH: &[&str] = &["enough", "sufficient"];
/// To where it lasts.
pub const UNTIL: &[&str] = &["until", "till"];
/// What is to be.
pub const DUE: &[&str] = &["due", "scheduled", "supposed", "set", "planned", "slated", "meant"];
/// Verbs of what did not come about, before "have".
pub const UNREAL: &[&str] = &["could", "would", "might", "should"];
/// How near it came.
pub const CLOSE: &[&str] = &["almost", "nearly"];
/// The words that those begin with.
pub const NOT_SO_WAKES: WordSet = WordSet::of(&[NOT_SO]);
/// The words at which the rules of doubt are tried.
pub const WAKES: WordSet<64> = WordSet::of(&[
    REJECTING,
    STATING,
    FALSE,
    NOT_SO,
    TAKING_BACK,
    RETRACTED,
    FALSELY,
    IMAGINES,
    TELLS,
    ENOUGH,
    UNTIL,
    DUE,
    &["in", "or"],
]);
/// The words at which what did not come about is looked for.
pub const WAKES_UNDONE: WordSet = WordSet::of(&[UNREAL, CLOSE, &["narrowly"]]);
