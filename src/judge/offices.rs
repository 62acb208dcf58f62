//! The role that a text gives somebody and one that a claim names come in; whether who has the first holds the second
//! goes out.

use super::wording::folded;
use crate::base::interval::Relation;
use crate::catalog::lexicon::given;
use crate::catalog::lexicon::link::{Tie, link};
use crate::catalog::lexicon::people::{SHORT_OFFICES, WORDS};
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::is_other_role;
use crate::catalog::parts::roles::Roles;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that carry no meaning of their own in a role.
const SMALL: &[&str] = &["a", "an", "the", "his", "her", "its", "their", "our", "my", "new", "current"];
/// What hangs on a role's head stands behind these.
const HANGING: &[&str] =
    &["of", "at", "for", "in", "with", "to", "on", "from", "under", "who", "since", "between"];
/// The longest role of a claim or a text, in words: what is longer is none.
const LONGEST: usize = 40;

/// A role, cut at its head.
#[derive(Debug)]
struct Role {
    /// The words up to the head, which is the last: "foreign minister".
    head: Vec<String>,
    /// Whose it is and of what: "Rita's", "of the department".
    rest: Vec<String>,
}

/// Within: who has the text's role holds the claimed one. Overlapping: perhaps, for a former, acting or deputy one is
/// named. Disjoint: these are different roles.
#[must_use]
pub fn holds(text: &str, claimed: &str) -> Relation {
    let claimed = Role::of(&words(claimed));
    let mut found = Relation::Disjoint;
    for text in parts(&words(text)) {
        match claimed.within(&text) {
            Relation::Within => return Relation::Within,
            Relation::Overlapping => found = Relation::Overlapping,
            Relation::Disjoint => {}
        }
    }
    found
}

/// Whether words in a claim are a role and no name: the head of "mayor of Linz", "Trade Minister" tells; "Tom Baker"
/// is a name.
#[must_use]
pub fn is_office(claimed: &str) -> bool {
    let given = claimed.split_whitespace().next().unwrap_or("");
    let named = given::is_female(given) || given::is_male(given);
    !named && Role::of(&words(claimed)).head.last().is_some_and(|head| HOLDERS.contains(head.as_str()))
}

static HOLDERS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let tables = WORDS.iter().filter(|(roles, _)| *roles == Roles::HOLDER);
    let long = tables.flat_map(|(_, listed)| listed.split_whitespace());
    long.chain(SHORT_OFFICES.iter().copied()).collect()
});

/// Each of "colonel and head of the department", and both as one: "minister of trade and industry".
fn parts(words: &[String]) -> Vec<Role> {
    let cut = words.split(|word| matches!(word.as_str(), "and" | "," | ";"));
    let each = cut.filter(|part| !part.is_empty()).map(Role::of);
    std::iter::once(Role::of(words)).chain(each).collect()
}

impl Role {
    fn of(words: &[String]) -> Self {
        let own = words.iter().rposition(|word| word == "'s").map_or(0, |at| at + 1);
        let behind = words.get(own..).unwrap_or(&[]);
        let hung = |word: &String| HANGING.contains(&word.as_str()) || word == ",";
        let end = behind.iter().position(hung).unwrap_or(behind.len());
        let whose = words.get(..own).unwrap_or(&[]).iter().filter(|word| *word != "'s");
        let content = |word: &&String| !HANGING.contains(&word.as_str()) && *word != ",";
        let of = behind.get(end..).unwrap_or(&[]).iter().filter(content);
        Self { head: behind.get(..end).unwrap_or(&[]).to_vec(), rest: whose.chain(of).cloned().collect() }
    }

    /// Whether the text's role is this one.
    fn within(&self, text: &Self) -> Relation {
        let heads = (0..self.head.len()).flat_map(|own| (0..text.head.len()).map(move |at| (own, at)));
        let mut found = Relation::Disjoint;
        for (own, at) in heads {
            let (Some((before, head)), Some((other, known))) =
                (self.head.split_at_checked(own), text.head.split_at_checked(at))
            else {
                continue;
            };
            let has = |word: &String| {
                other.iter().chain(&text.rest).any(|known| same(word, known))
                    || known.contains(word) && known.len() > 1
            };
            if !same(&head.join(" "), &known.join(" ")) || !before.iter().chain(&self.rest).all(has) {
                continue;
            }
            let changed = other.iter().any(|word| is_other_role(&Word::new(word)) && !before.contains(word));
            if !changed {
                return Relation::Within;
            }
            found = Relation::Overlapping;
        }
        found
    }
}

/// Whether two wordings name one office: forms of one word, or names of one concept.
fn same(claimed: &str, text: &str) -> bool {
    claimed == text
        || link(claimed, text).is_some_and(|link| link.tie <= Tie::Form || link.tie == Tie::Synonym)
}

/// Folded words, articles aside; the possessive sign and the comma are words of their own.
fn words(text: &str) -> Vec<String> {
    let spaced = folded(text).replace("'s", " 's").replace(',', " , ");
    let spaced = ["then-", "ex-", "vice-"].iter().fold(spaced, |text, prefix| {
        let apart = format!("{} ", prefix.trim_end_matches('-'));
        text.replace(prefix, &apart)
    });
    let bare = |word: &str| {
        let outer = |character: char| !character.is_alphanumeric() && character != '\'' && character != ',';
        word.trim_matches(outer).to_owned()
    };
    let split = spaced.split(|character: char| character.is_whitespace() || character == '/');
    split.map(bare).filter(|word| !word.is_empty() && !SMALL.contains(&word.as_str())).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::holds;
    use crate::base::interval::Relation::{Disjoint, Overlapping, Within};

    #[test]
    fn a_role_is_held_by_its_head_and_what_hangs_on_it() {
        let long = "colonel and the head of the cooperation department at the Defence Ministry";
        for (text, claimed, expected) in [
            (long, "colonel", Within),
            (long, "head of the cooperation department", Within),
            (long, "department head", Within),
            (long, "Defence Ministry", Disjoint),
            (long, "head of the fire brigade", Disjoint),
            ("Rita Shaw's lawyer", "lawyer", Within),
            ("Rita Shaw's lawyer", "Shaw's lawyer", Within),
            ("Rita Shaw's lawyer", "Rita Shaw", Disjoint),
            ("minister of trade and industry", "minister of trade and industry", Within),
            ("deputy trade minister", "trade minister", Overlapping),
            ("former mayor of Linz", "mayor", Overlapping),
            ("former mayor of Linz", "former mayor", Within),
            ("mayor of Linz", "former mayor", Disjoint),
            ("chief executive of Orlo Foods", "CEO", Within),
            ("chief executive of Orlo Foods", "Orlo CEO", Within),
            ("group finance director", "chief executive", Disjoint),
            ("a spokesman for the Health Ministry", "Health Ministry spokesman", Within),
            ("vice president", "president", Overlapping),
        ] {
            assert_eq!(holds(text, claimed), expected, "{text} / {claimed}");
        }
    }
}
