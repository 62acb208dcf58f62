//! Why a comparison settles nothing: what is missing, and what to do about it.

use super::polynomial::Trouble;

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// In one line: "the year is missing".
    pub reason: String,
    /// What to do: "add `dated` to the source".
    pub help: Option<String>,
    /// Whether the two sides are different things altogether, so that another mention may fit better.
    pub mismatch: bool,
}

impl Missing {
    /// With nothing to do about it.
    #[must_use]
    pub fn because(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), help: None, mismatch: false }
    }

    /// With something to do.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Two sides that are different things.
    #[must_use]
    pub fn mismatch(left: &str, right: &str) -> Self {
        let reason = format!("{left} does not compare with {right}");
        Self { mismatch: true, ..Self::because(reason) }
    }

    /// No year.
    #[must_use]
    pub fn year() -> Self {
        Self::because("the year is missing").with_help("the year is missing: add `dated` to the source")
    }
}

impl From<Trouble> for Missing {
    fn from(trouble: Trouble) -> Self {
        Self::because(match trouble {
            Trouble::DividesByZero => "it divides by zero",
            Trouble::TooLarge => "the calculation is too large",
        })
    }
}
