//! What a hedge can make of a number.

/// What a hedge makes of a number n.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// (n, ∞)
    Above,
    /// [n, ∞)
    AtLeast,
    /// (−∞, n), from 0 for counts
    Below,
    /// (−∞, n], from 0 for counts
    AtMost,
    /// [n − 5 %, n), at least one below for counts
    Nearly,
    /// n ± 5 %, at least ± 1 for counts
    About,
    /// {n}
    Exactly,
}
