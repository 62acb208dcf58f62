//! What the lexicon knows of a word, in one bit each: the triggers that wake the readers.

use std::ops::BitOr;

/// A set of roles. Stored in `Token::roles`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(pub u32);

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);
    /// Digits.
    pub const DIGITS: Self = Self(1);
    /// A number word: "two", "hundred", "half", "dozen".
    pub const NUMERAL: Self = Self(1 << 1);
    /// An ordinal word: "third".
    pub const ORDINAL: Self = Self(1 << 2);
    /// The name of a month, or its abbreviation.
    pub const MONTH: Self = Self(1 << 3);
    /// The name of a weekday, or its abbreviation.
    pub const WEEKDAY: Self = Self(1 << 4);
    /// A word that begins or makes a date: "today", "summer", "Christmas".
    pub const DATE: Self = Self(1 << 5);
    /// A currency sign or code that stands before its number: `$`, `US`, `EUR`.
    pub const CURRENCY: Self = Self(1 << 6);
    /// Here begins a unit's spelling that stands there whole.
    pub const UNIT: Self = Self(1 << 7);
    /// A word of a hedge: "more", "nearly", "least".
    pub const HEDGE: Self = Self(1 << 8);
    /// A vague quantity: "several", "dozens".
    pub const VAGUE: Self = Self(1 << 9);
    /// A word with a capital first letter.
    pub const CAPITALISED: Self = Self(1 << 10);
    /// A verb of saying.
    pub const SAYING: Self = Self(1 << 11);
    /// A sign or word that may begin an amount: `-`, `+`, `.5`'s point, "minus".
    pub const SIGN: Self = Self(1 << 12);
    /// A word of time of day: "noon", "a.m.".
    pub const CLOCK: Self = Self(1 << 13);
    /// A unit of time: "days", "yr".
    pub const TIME_UNIT: Self = Self(1 << 14);
    /// "The", "its", "several".
    pub const DETERMINER: Self = Self(1 << 15);
    /// "She", "which".
    pub const PRONOUN: Self = Self(1 << 16);
    /// "Of", "including".
    pub const PREPOSITION: Self = Self(1 << 17);
    /// "And", "because".
    pub const CONJUNCTION: Self = Self(1 << 18);
    /// "Is", "would".
    pub const AUXILIARY: Self = Self(1 << 19);
    /// "Also", "later".
    pub const ADVERB: Self = Self(1 << 20);
    /// A common form of a verb that its ending does not give away: "became".
    pub const VERB: Self = Self(1 << 21);
    /// Who holds a role: "president", "coach".
    pub const HOLDER: Self = Self(1 << 22);
    /// "Mrs", "Dr".
    pub const HONORIFIC: Self = Self(1 << 23);
    /// A small word inside a name: "van", "de".
    pub const PARTICLE: Self = Self(1 << 24);
    /// The head word of an organisation's name: "Ministry".
    pub const BODY: Self = Self(1 << 25);
    /// The head word of a place's name: "valley".
    pub const PLACE: Self = Self(1 << 26);
    /// "Kazakh", "US".
    pub const DEMONYM: Self = Self(1 << 27);
    /// A word that holds a sentence together and names nothing.
    pub const FUNCTION: Self = Self::DETERMINER
        .with(Self::PRONOUN)
        .with(Self::PREPOSITION)
        .with(Self::CONJUNCTION)
        .with(Self::AUXILIARY)
        .with(Self::ADVERB);

    /// A word that ends a noun phrase: a preposition, pronoun, determiner, auxiliary or common verb.
    pub const STOP: Self = Self(1 << 28);
    /// A plural noun that does not end in s: "people", "aircraft".
    pub const PLURAL: Self = Self(1 << 29);
    /// A scale behind a number: "million", "bn".
    pub const SCALE: Self = Self(1 << 30);
    /// A word that a date may begin with only where more of one follows: "the", "last", "by", "in".
    pub const LEAD: Self = Self(1 << 31);

    /// Both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These roles but the others.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the sets share a role.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Roles {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}
