//! A token with a capital comes in; where the name that begins there ends goes out.

use super::phrase::{is_acronym, is_capital};
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;

/// Words of one name, at most: what is longer is a heading.
const LONGEST: usize = 16;
/// What a possessive inside a name follows: "People's Party", "Women's Institute".
const PEOPLES: &[&str] =
    &["people", "women", "men", "children", "worker", "workers", "farmers", "king", "queen"];
/// Bodies whose "of" names who leads them, and is no part of the name.
const LED: &[&str] = &["alliance", "party", "group", "company", "movement", "front", "team", "government"];
/// Given names that are common words too.
const GIVEN: &[&str] = &["will", "may", "per", "van", "so", "an", "bo"];
/// What "and" joins inside the name of a ministry: "Health and Social Care".
pub const TOPICS: &[&str] = &[
    "health",
    "trade",
    "food",
    "culture",
    "science",
    "education",
    "justice",
    "defence",
    "defense",
    "energy",
    "environment",
    "labour",
    "labor",
    "finance",
    "economy",
    "business",
    "housing",
    "transport",
    "arts",
    "industry",
    "commerce",
    "agriculture",
    "security",
    "drug",
    "safety",
    "standards",
    "letters",
    "sport",
    "tourism",
    "state",
    "foreign",
    "interior",
    "public",
    "affairs",
    "relations",
    "information",
    "technology",
    "policy",
    "communications",
    "operations",
    "research",
];

/// The tokens that may be part of names, within one sentence.
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a> {
    /// Over the whole document.
    pub cursor: Cursor<'a>,
    /// Per token of the document: whether another value has it.
    pub taken: &'a [bool],
    /// One past the sentence's last token.
    pub ceiling: usize,
}

impl Runs<'_> {
    /// Whether a name may begin at the token, or have it inside.
    #[must_use]
    pub fn is_part(&self, at: usize) -> bool {
        at < self.ceiling
            && is_capital(&self.cursor, at)
            && !self.taken.get(at).copied().unwrap_or(true)
            && !self.cursor.has(at, Roles::WEEKDAY)
            && !self.is_sign(at)
            && (!self.cursor.has(at, Roles::FUNCTION)
                || is_acronym(self.cursor.word(at))
                || self.is_given(at))
    }

    /// "Will" in "reporter Will Dunn": a capital that no sentence opens, before another.
    fn is_given(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        let inside = at > 0 && cursor.kind(at - 1) == Some(TokenKind::Word);
        inside
            && cursor.is_any(at, GIVEN)
            && is_capital(cursor, at + 1)
            && !cursor.has(at + 1, Roles::FUNCTION)
    }

    /// "C" in "2 °C", "B" in "5B", "Com" in "x.Com".
    fn is_sign(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        let digits = self.cursor.kind(before) == Some(TokenKind::Number);
        self.cursor.glued(at)
            && (digits || matches!(self.cursor.word(before), "°" | "#" | "@" | "." | "/" | "%"))
    }

    /// One past the end of the name that begins at `first`.
    #[must_use]
    pub fn end(&self, first: usize) -> usize {
        let ceiling = self.ceiling.min(first + LONGEST);
        let mut end = self.unit(first);
        while end < ceiling {
            let next = self.joined(end);
            if next == end {
                break;
            }
            end = next;
        }
        end
    }

    /// One past the word at `at`, with what is written together with it: "Jean-Luc", "O'Brien", "J.".
    #[must_use]
    pub fn unit(&self, at: usize) -> usize {
        let cursor = &self.cursor;
        let mut end = at + 1;
        while end + 1 < self.ceiling && cursor.glued(end) && cursor.glued(end + 1) && self.is_joint(end) {
            end += 2;
        }
        if cursor.is(end, ".") && cursor.glued(end) && self.is_shortened(at) && self.is_part(end + 1) {
            end += 1;
        }
        end
    }

    /// Whether the token at `at` ties the word before to the word behind.
    fn is_joint(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        let tie = matches!(cursor.word(at), "-" | "‑" | "'" | "’")
            || cursor.kind(at) == Some(TokenKind::Possessive);
        tie && match cursor.kind(at + 1) {
            Some(TokenKind::Word) => {
                is_capital(cursor, at + 1) || cursor.kind(at) == Some(TokenKind::Possessive)
            }
            Some(TokenKind::Number) => cursor.word(at) == "-" && is_acronym(cursor.word(at - 1)),
            _ => false,
        }
    }

    /// An initial, "Dr", "St", "Jr".
    fn is_shortened(&self, at: usize) -> bool {
        self.cursor.word(at).chars().count() == 1
            || self.cursor.has(at, Roles::HONORIFIC)
            || self.cursor.is_any(at, &["Jr", "Inc", "Corp", "Co"])
    }

    /// One past what follows at `at` as a further piece of the same name; `at` itself where nothing does.
    fn joined(&self, at: usize) -> usize {
        let cursor = &self.cursor;
        if self.is_part(at) && !cursor.glued(at) {
            return self.unit(at);
        }
        if self.is_elided(at) {
            return self.unit(at + 2);
        }
        if cursor.has(at, Roles::PARTICLE) && !is_capital(cursor, at) {
            return self.past_particles(at);
        }
        let behind = match cursor.word(at) {
            "&" => at + 1,
            "of" | "for" | "on" | "against" if self.hangs_on(at) => self.past_the(at + 1),
            "and" if self.of_topics(at) => at + 1,
            "'" | "’" if cursor.is_any(at - 1, PEOPLES) => at + 1,
            "'" | "’" if cursor.glued(at) && cursor.has(at + 1, Roles::BODY) => at + 1,
            _ if cursor.kind(at) == Some(TokenKind::Possessive) && cursor.is_any(at - 1, PEOPLES) => at + 1,
            _ => return at,
        };
        if self.is_part(behind) { self.unit(behind) } else { at }
    }

    /// "Jean d'Aubigny", "Dell'Acqua" with a small d.
    fn is_elided(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        cursor.is_any(at, &["d", "l", "dell", "dall", "o"])
            && cursor.is_any(at + 1, &["'", "’"])
            && cursor.glued(at + 1)
            && cursor.glued(at + 2)
            && is_capital(cursor, at + 2)
    }

    fn past_the(&self, at: usize) -> usize {
        if self.cursor.word(at) == "the" { at + 1 } else { at }
    }

    /// "Ursula von der Leyen", "Abd al-Rahman".
    fn past_particles(&self, at: usize) -> usize {
        let mut behind = at;
        while behind < at + 3 && self.cursor.has(behind, Roles::PARTICLE) && !is_capital(&self.cursor, behind)
        {
            behind += 1;
        }
        let hyphen = self.cursor.word(behind) == "-" && self.cursor.glued(behind);
        let behind = behind + usize::from(hyphen);
        if self.is_part(behind) { self.unit(behind) } else { at }
    }

    /// Whether the preposition at `at` belongs to the name: "University of Turku", "Treaty on Open Skies".
    fn hangs_on(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        let head = at - 1;
        let place = cursor.has(head, Roles::PLACE) && cursor.word(at) == "of";
        let led = cursor.word(at) == "of" && cursor.is_any(head, LED);
        let office = cursor.has(head, Roles::HOLDER) && cursor.is_any(at + 1, TOPICS);
        (cursor.has(head, Roles::BODY) || place) && !led || office
    }

    /// "Ministry of Health and Social Care".
    fn of_topics(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        cursor.is_any(at - 1, TOPICS) && at >= 2 && (cursor.is_any(at - 2, &["of", "for", "and", ","]))
    }
}
