//! What a person asks to take comes in; what becomes of each difference goes out.

use super::compare::{Change, Difference};

/// Which differences are meant. Empty lists mean all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// These classes.
    pub only: Vec<Change>,
    /// The claims of these ids.
    pub ids: Vec<String>,
    /// Also flips.
    pub flips: bool,
}

/// What becomes of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is meant.
    Taken,
    /// It would be, but it is a flip.
    Held,
    /// It is not meant.
    Left,
}

impl Selection {
    /// Whether no class and no claim is named.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.only.is_empty() && self.ids.is_empty()
    }

    /// Whether a class is among those that are meant.
    #[must_use]
    pub fn has(&self, change: Change) -> bool {
        self.only.is_empty() || self.only.contains(&change)
    }

    /// Whether a claim is among those that are meant.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        self.ids.is_empty() || self.ids.iter().any(|one| one == id)
    }

    /// What becomes of a difference.
    #[must_use]
    pub fn fate(&self, difference: &Difference<'_>) -> Fate {
        if !self.names(difference.id()) || !self.has(difference.change) {
            Fate::Left
        } else if difference.change == Change::Flipped && !self.flips {
            Fate::Held
        } else {
            Fate::Taken
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::verdict::Verdict;
    use crate::record::entry::Entry;

    #[test]
    fn a_flip_is_never_taken_along() {
        let entry = Entry { id: "staff".to_owned(), verdict: Verdict::Silent, found: Vec::new() };
        let fate = |selection: &Selection, change| {
            selection.fate(&Difference { change, old: Some(&entry), new: Some(&entry) })
        };
        let whole = Selection::default();
        assert_eq!(fate(&whole, Change::Flipped), Fate::Held);
        assert_eq!(fate(&whole, Change::Value), Fate::Taken);
        let only = Selection { only: vec![Change::Moved, Change::Flipped], ..Selection::default() };
        assert_eq!(fate(&only, Change::Flipped), Fate::Held, "naming the class is not enough");
        assert_eq!(fate(&only, Change::Value), Fate::Left);
        let flips = Selection { flips: true, ..only };
        assert_eq!(fate(&flips, Change::Flipped), Fate::Taken);
        let other = Selection { ids: vec!["other".to_owned()], ..Selection::default() };
        assert_eq!(fate(&other, Change::Value), Fate::Left);
    }
}
