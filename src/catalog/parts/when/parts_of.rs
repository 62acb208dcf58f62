//! The words that tell a part of the unit behind them: "the rest of", "later".

use super::super::phrases::Phrases;
use crate::base::moment::Part;
use std::sync::LazyLock;

/// The words, and the part.
const PARTS: [(&str, Part); 9] = [
    ("earlier in", Part::UpToAnchor),
    ("earlier", Part::UpToAnchor),
    ("so far", Part::UpToAnchor),
    ("later in", Part::FromAnchor),
    ("later", Part::FromAnchor),
    ("the rest of", Part::FromAnchor),
    ("rest of", Part::FromAnchor),
    ("the remainder of", Part::FromAnchor),
    ("remainder of", Part::FromAnchor),
];

/// The same by their first word.
pub(super) static PARTS_BY_FIRST: LazyLock<Phrases<Part>> = LazyLock::new(|| Phrases::by_first(PARTS));
