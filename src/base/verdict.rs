//! The five verdicts, and how they combine.

use std::fmt;
use std::str::FromStr;

/// What a claim gets. FEVER's and AVeriTeC's terms; the last two are the two reasons of "not enough evidence".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// At least one piece of evidence supports, none refutes.
    Supported,
    /// At least one refutes, none supports.
    Refuted,
    /// Both.
    Conflicting,
    /// Evidence was found, none settles it.
    Inconclusive,
    /// No evidence was found.
    Silent,
}

impl Verdict {
    /// All five, in the order of the language reference.
    pub const ALL: [Self; 5] =
        [Self::Supported, Self::Refuted, Self::Conflicting, Self::Inconclusive, Self::Silent];

    /// Its word in claim files and every output.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Refuted => "refuted",
            Self::Conflicting => "conflicting",
            Self::Inconclusive => "inconclusive",
            Self::Silent => "silent",
        }
    }

    /// `not`: supported and refuted change places, the rest stays.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::Supported => Self::Refuted,
            Self::Refuted => Self::Supported,
            other => other,
        }
    }

    /// `and`: the first of refuted, conflicting, inconclusive, silent, supported among the two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        first_of([Self::Refuted, Self::Conflicting, Self::Inconclusive, Self::Silent], self, other)
            .unwrap_or(Self::Supported)
    }

    /// `or`: the first of supported, conflicting, inconclusive, silent, refuted among the two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        first_of([Self::Supported, Self::Conflicting, Self::Inconclusive, Self::Silent], self, other)
            .unwrap_or(Self::Refuted)
    }
}

fn first_of(order: [Verdict; 4], a: Verdict, b: Verdict) -> Option<Verdict> {
    order.into_iter().find(|&verdict| verdict == a || verdict == b)
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl FromStr for Verdict {
    type Err = ();
    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|verdict| verdict.word().eq_ignore_ascii_case(word)).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_morgan_and_double_negation_hold_for_every_pair() {
        for a in Verdict::ALL {
            assert_eq!(a.negated().negated(), a);
            for b in Verdict::ALL {
                assert_eq!(a.and(b).negated(), a.negated().or(b.negated()));
                assert_eq!(a.and(b), b.and(a));
                assert_eq!(a.or(b), b.or(a));
            }
        }
    }
}
