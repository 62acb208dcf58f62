//! How exact the words of a value were.

/// How exact the words were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Precision {
    /// Said as it is, or with clear bounds.
    #[default]
    Stated,
    /// "About": the interval is a convention.
    Approximate,
    /// "Two weeks ago": counted in whole units from another day, and stated as the day that many off.
    Counted(Grain),
    /// "Several", "dozens": the interval is a convention, and wide.
    Vague,
}

/// The unit that a day is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Grain {
    Week,
    Month,
    Year,
    Decade,
}
