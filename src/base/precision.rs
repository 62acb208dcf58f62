//! How exact the words of a value were.

/// How exact the words were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Precision {
    /// Said as it is, or with clear bounds.
    #[default]
    Stated,
    /// "About": the interval is a convention.
    Approximate,
    /// "Several", "dozens": the interval is a convention, and wide.
    Vague,
}
