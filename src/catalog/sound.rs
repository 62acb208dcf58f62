//! Levels of sound.
//!
//! Factors: ISO 80000-8; a level is no quantity that adds up, but levels compare.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const SOUND_LEVEL: Kind = Kind {
    name: "sound level",
    reads: "a level of sound: 90 decibels",
    units: &[Measure::new("decibel", "sound level", "1", &["dB", "dBA", "decibel", "decibels"])],
    examples: &[Example { value: "90 decibel", texts: &["90 decibels", "90 dB"] }],
    counterexamples: &["90 bells"],
    ..Kind::MEASURED
};
