//! Words come in; what they do to a value goes out: change it, bound it, or leave it as it is.

use super::phrase::Word;

/// Which way a value moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It becomes more.
    Up,
    /// It becomes less.
    Down,
    /// It is only said to move.
    Either,
}

const UP: &[&str] = &[
    "rise",
    "grow",
    "growth",
    "increase",
    "climb",
    "jump",
    "soar",
    "gain",
    "surge",
    "advance",
    "expand",
    "expansion",
    "up",
    "higher",
    "more",
    "add",
    "rally",
    "raise",
    "hike",
    "accelerate",
    "strengthen",
    "improve",
    "improvement",
    "double",
    "triple",
    "rebound",
    "recover",
    "widen",
    "create",
    "creation",
];
const DOWN: &[&str] = &[
    "fall",
    "decline",
    "drop",
    "decrease",
    "slip",
    "shrink",
    "reduce",
    "reduction",
    "cut",
    "lower",
    "plunge",
    "slump",
    "tumble",
    "slide",
    "dip",
    "ease",
    "slow",
    "sink",
    "contract",
    "contraction",
    "down",
    "less",
    "fewer",
    "lose",
    "loss",
    "shed",
    "axe",
    "halve",
    "weaken",
    "narrow",
    "retreat",
    "eliminate",
    "ebb",
    "dwindle",
    "plummet",
    "cool",
];
const EITHER: &[&str] = &["change", "move", "shift", "swing", "vary", "variation"];

/// Which way a word says that a value moves.
#[must_use]
pub fn direction(word: &Word) -> Option<Direction> {
    let within = |list: &[&str]| word.bases.iter().any(|base| list.contains(&base.as_str()));
    if within(UP) {
        Some(Direction::Up)
    } else if within(DOWN) {
        Some(Direction::Down)
    } else if within(EITHER) {
        Some(Direction::Either)
    } else {
        None
    }
}

/// Verbs that tie a value to their subject: "turnout was", "the fee amounts to".
const MEASURING: &[&str] = &[
    "be", "become", "remain", "stay", "stand", "reach", "hit", "total", "amount", "exceed", "equal",
    "average", "top", "measure", "weigh", "cost", "number", "peak", "value", "estimate", "put", "set", "fix",
    "keep", "come", "go", "run", "range", "surpass", "approach", "near", "pass", "price", "cap", "limit",
    "default", "last", "delay", "hover", "sit", "close", "forecast", "project",
];

/// Whether a verb ties a value to its subject, which it measures or changes.
#[must_use]
pub fn measures(word: &Word) -> bool {
    direction(word).is_some() || word.bases.iter().any(|base| MEASURING.contains(&base.as_str()))
}

/// What a word says of the values below or above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// No value lies above: maximum.
    Most,
    /// No value lies below: minimum.
    Least,
}

const MOST: &[&str] = &[
    "maximum",
    "max",
    "limit",
    "cap",
    "ceiling",
    "peak",
    "highest",
    "upper",
    "largest",
    "threshold",
    "quota",
];
const LEAST: &[&str] = &["minimum", "min", "floor", "lowest", "smallest", "trough"];

/// Whether a word makes its value a bound.
#[must_use]
pub fn bound(word: &Word) -> Option<Bound> {
    let within = |list: &[&str]| word.bases.iter().any(|base| list.contains(&base.as_str()));
    if within(MOST) {
        Some(Bound::Most)
    } else if within(LEAST) {
        Some(Bound::Least)
    } else {
        None
    }
}

/// Modifiers that leave a thing what it is.
const NEUTRAL: &[&str] = &[
    "total",
    "overall",
    "whole",
    "entire",
    "combined",
    "estimated",
    "official",
    "final",
    "provisional",
    "preliminary",
    "reported",
    "confirmed",
    "recorded",
    "annual",
    "yearly",
    "monthly",
    "weekly",
    "daily",
    "quarterly",
    "average",
    "mean",
    "median",
    "current",
    "present",
    "latest",
    "new",
    "recent",
    "so-called",
    "full",
    "year",
    "first",
    "group",
    "company",
    "actual",
    "expected",
    "planned",
    "own",
    "respective",
    "approximate",
    "headline",
    "seasonally",
    "consolidated",
    "reported",
    "half",
    "quarter",
    "month",
    "last",
    "second",
    "third",
    "fourth",
    "next",
    "further",
    "additional",
    "other",
    "more",
    "standard",
    "typical",
    "exact",
    "precise",
    "same",
    "only",
    "very",
    "some",
    "all",
    "about",
    "people",
    "persons",
    "strong",
    "record",
    "stable",
    "main",
    "general",
    "collective",
    "division",
    "unit",
    "business",
    "segment",
    "arm",
    "local",
    "single",
];

/// Whether a modifier leaves the thing what it is: "annual inflation" is inflation.
#[must_use]
pub fn is_neutral(word: &Word) -> bool {
    NEUTRAL.contains(&word.text.as_str()) || word.bases.iter().any(|base| NEUTRAL.contains(&base.as_str()))
}

/// Heads that stand for the noun behind their "of", or for the modifier before them.
const TRANSPARENT: &[&str] = &[
    "number",
    "total",
    "figure",
    "count",
    "tally",
    "amount",
    "quantity",
    "unit",
    "piece",
    "item",
    "level",
    "sum",
    "group",
    "set",
    "series",
    "kind",
    "type",
    "majority",
    "rest",
    "set",
    "handful",
    "pair",
    "percentage",
    "proportion",
    "share",
    "rate",
    "toll",
    "size",
    "range",
    "batch",
    "estimate",
    "copy",
    "case",
    "people",
    "person",
    "value",
];

/// Whether a head noun stands for its complement: "units of equipment" are equipment.
#[must_use]
pub fn is_transparent(word: &Word) -> bool {
    word.bases.iter().any(|base| TRANSPARENT.contains(&base.as_str()))
}

/// Heads that make of a role another role: a deputy minister is no minister.
const OTHER_ROLE: &[&str] = &[
    "deputy",
    "vice",
    "former",
    "ex",
    "assistant",
    "acting",
    "interim",
    "late",
    "future",
    "would-be",
    "associate",
    "junior",
    "shadow",
    "sub",
    "under",
    "co",
    "prime",
    "elect",
    "incoming",
    "finance",
    "foreign",
    "financial",
    "goalkeeping",
    "executive",
    "aspiring",
    "honorary",
    "then",
    "defending",
    "reigning",
    "previous",
    "retired",
    "emeritus",
    "alleged",
    "suspected",
    "possible",
    "likely",
    "potential",
    "designate",
    "failed",
    "losing",
    "proclaimed",
    "styled",
    "stepped",
    "steps",
    "stood",
    "stands",
    "resigned",
    "resigns",
    "retires",
    "quit",
    "quits",
    "sacked",
    "fired",
    "dismissed",
    "removed",
    "ousted",
    "deposed",
    "suspended",
    "replaced",
    "replacing",
    "replaces",
    "succeeded",
    "succeeding",
    "succeeds",
    "replace",
    "succeed",
    "non",
    "served",
    "departed",
    "over",
];

/// Whether a modifier makes of a role another one.
#[must_use]
pub fn is_other_role(word: &Word) -> bool {
    OTHER_ROLE.contains(&word.text.as_str())
}
