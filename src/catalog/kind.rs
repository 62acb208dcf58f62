//! What one kind of value declares about itself: its names, its reader, its examples.

use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use crate::base::unit::Unit;
use crate::base::value::Value;
use std::ops::Range;

/// One kind of value: a file in this folder and a row in the table.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Its name in claims and outputs: `count`.
    pub name: &'static str,
    /// Other names that a claim may use for it: `number of`'s `tally`.
    pub aliases: &'static [&'static str],
    /// The shape of its values.
    pub shape: Shape,
    /// What it reads, in one line for people.
    pub reads: &'static str,
    /// The tokens that wake its reader. Kinds that `extract` composes of other findings have none.
    pub wakes: Roles,
    /// Reads one value that begins at a token. None for kinds that only measure (the engine finds the units of
    /// all of them at once) and for composed kinds.
    pub read: Option<Reader>,
    /// The units that it declares, each with all its spellings.
    pub units: &'static [Measure],
    /// A value in short notation, then every way to say it; each is read whole, with one reading.
    pub examples: &'static [Example],
    /// Texts in which it must find nothing.
    pub counterexamples: &'static [&'static str],
}

/// Reads one value whose first token is at the index, or nothing.
pub type Reader = fn(&Cursor<'_>, usize) -> Option<Reading>;

/// The shape that all values of a kind have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the shapes of `base::value`")]
pub enum Shape {
    Amount,
    Moment,
    Duration,
    Words,
    Series,
}

impl Kind {
    /// What kinds of quantity have in common: they are amounts of their units, and need no reader of their own.
    pub const MEASURED: Self = Self {
        name: "",
        aliases: &[],
        shape: Shape::Amount,
        reads: "",
        wakes: Roles::NONE,
        read: None,
        units: &[],
        examples: &[],
        counterexamples: &[],
    };
}

/// A unit and every way to write it. Spellings are matched without case where they are longer than three
/// letters, else as they stand; one that begins with `~` stands only glued to its number (`5in`), one with `^` only
/// behind thousands (`5,000 won`).
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// The unit.
    pub unit: Unit,
    /// Its spellings, singular and plural, words separated by one space: `["km", "kilometres", "square miles"]`.
    pub spellings: &'static [&'static str],
}

impl Measure {
    /// A unit without an offset.
    #[must_use]
    pub const fn new(
        name: &'static str,
        dimension: &'static str,
        factor: &'static str,
        spellings: &'static [&'static str],
    ) -> Self {
        Self { unit: Unit { name, dimension, factor, offset: "0" }, spellings }
    }
}

/// A value in short notation, and every way to say it.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// As `base::show` prints it: `(2000, ∞)`.
    pub value: &'static str,
    /// Every way to say it.
    pub texts: &'static [&'static str],
}

/// Two lists of examples as one.
#[must_use]
pub const fn joined<const N: usize>(some: &[Example], more: &[Example]) -> [Example; N] {
    let mut all = [some[0]; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < some.len() { some[at] } else { more[at - some.len()] };
        at += 1;
    }
    all
}

/// One value that a reader read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The kind that read it.
    pub kind: &'static str,
    /// The tokens it covers, as indices into the cursor.
    pub tokens: Range<usize>,
    /// What was read.
    pub value: Value,
    /// The counted noun phrase ("units of military equipment"), within or right behind `tokens`.
    pub noun: Option<Range<usize>>,
    /// Whether a hedge or another bounding phrase ("more than") is part of it.
    pub hedged: bool,
}
