//! Two wordings of a name come in; whether they name the same goes out.

use crate::base::interval::Relation;
use crate::claim::ast::Alias;

/// Whether two wordings agree, and what made them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Within: the same. Disjoint: another. Overlapping: it may be a shorter form.
    pub relation: Relation,
    /// What decided, where it was not plain equality: "alias staff".
    pub note: Option<String>,
}

/// Small words within a surname.
const PARTICLES: &[&str] = &[
    "al", "ap", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
    "la", "le", "ten", "ter", "van", "von", "zu", "zur",
];

/// First words of names that are no person's: there "Korea" is no surname of "South Korea".
const NO_GIVEN_NAMES: &[&str] = &[
    "cape", "central", "east", "eastern", "fort", "great", "greater", "gulf", "lake", "los", "lower",
    "mount", "new", "north", "northern", "old", "port", "republic", "saint", "san", "santa", "south",
    "southern", "st", "st.", "the", "united", "upper", "west", "western",
];

/// Words before a name that belong to no name.
const HONORIFICS: &[&str] = &[
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "miss",
    "dr",
    "dr.",
    "prof",
    "prof.",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
];

/// Lower case, one kind of dash, of quotation mark and of white space.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.extend(word.chars().map(one_form).flat_map(char::to_lowercase));
    }
    result
}

/// One character for all dashes, one for all apostrophes, one for all double quotation marks.
#[must_use]
pub const fn one_form(character: char) -> char {
    match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '‘' | '’' | '‚' | '‛' | '`' | '´' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' => '"',
        other => other,
    }
}

/// Whether the text's words name what the claim's words name.
#[must_use]
pub fn agreement(text: &str, claim: &str, aliases: &[Alias]) -> Agreement {
    let (own, other) = (bare(text), bare(claim));
    let agreed = |relation, note: Option<String>| Agreement { relation, note };
    if own == other {
        return agreed(Relation::Within, None);
    }
    if let Some(alias) = aliases.iter().find(|alias| names(alias, &own) && names(alias, &other)) {
        return agreed(Relation::Within, Some(format!("alias {}", alias.name)));
    }
    if same_person(text, claim) {
        return agreed(Relation::Within, Some(format!("\"{text}\" and \"{claim}\" share the surname")));
    }
    if let Some(alias) = aliases.iter().find(|alias| stands_for(alias, text, claim)) {
        return agreed(Relation::Within, Some(format!("alias {}", alias.name)));
    }
    if has_words(&own, &other) || has_words(&other, &own) {
        let note = format!("\"{text}\" and \"{claim}\" may be longer and shorter forms of one name");
        return agreed(Relation::Overlapping, Some(note));
    }
    agreed(Relation::Disjoint, None)
}

fn names(alias: &Alias, folded_words: &str) -> bool {
    bare(&alias.name) == folded_words || alias.words.iter().any(|word| bare(word) == folded_words)
}

/// Whether the claim names what the text names once one of the alias's wordings within it is put for another: a
/// surname within a full name.
fn stands_for(alias: &Alias, text: &str, claim: &str) -> bool {
    let wordings = || std::iter::once(&alias.name).chain(&alias.words);
    let words: Vec<&str> = claim.split_whitespace().collect();
    wordings().any(|from| {
        let length = from.split_whitespace().count().max(1);
        (0..(words.len() + 1).saturating_sub(length))
            .filter_map(|at| {
                let (before, rest) = words.split_at_checked(at)?;
                let (within, behind) = rest.split_at_checked(length)?;
                (bare(&within.join(" ")) == bare(from)).then_some((before, behind))
            })
            .any(|(before, behind)| {
                wordings().filter(|to| *to != from).any(|to| {
                    let changed = [before, &[to.as_str()], behind].concat().join(" ");
                    bare(&changed) == bare(text) || same_person(text, &changed)
                })
            })
    })
}

/// Folded, without article, final stop and possessive.
fn bare(text: &str) -> String {
    let folded = folded(text);
    let words = folded.trim_matches(['"', ',', ';', ' ']);
    let words = words.strip_prefix("the ").unwrap_or(words);
    words.strip_suffix("'s").unwrap_or(words).to_owned()
}

/// Whether all the words of `part` stand in `whole`, side by side.
fn has_words(whole: &str, part: &str) -> bool {
    !part.is_empty() && format!(" {whole} ").contains(&format!(" {part} "))
}

/// Whether both are names of persons with one surname, and given names that do not contradict each other.
#[must_use]
pub fn same_person(one: &str, other: &str) -> bool {
    let (a, b) = (Person::of(one), Person::of(other));
    let fits = |person: &Person| person.given.is_empty() || person.is_plausible;
    a.surname == b.surname && !a.surname.is_empty() && fits(&a) && fits(&b) && given_agree(&a.given, &b.given)
}

struct Person {
    given: Vec<String>,
    surname: String,
    is_plausible: bool,
}

impl Person {
    fn of(name: &str) -> Self {
        let words: Vec<&str> = name.split_whitespace().collect();
        let honorifics = words.iter().take_while(|word| HONORIFICS.contains(&folded(word).as_str())).count();
        let words = words.get(honorifics..).unwrap_or_default();
        let mut surname_at = words.len().saturating_sub(1);
        let particle = |at: usize, word: &&&str| {
            PARTICLES.contains(&folded(word).as_str()) && (at > 0 || word.starts_with(char::is_lowercase))
        };
        while let Some(before) = surname_at.checked_sub(1)
            && words.get(before).filter(|word| particle(before, word)).is_some()
        {
            surname_at = before;
        }
        let (given, surname) = words.split_at_checked(surname_at).unwrap_or((words, &[]));
        let capital = |word: &&str| word.starts_with(char::is_uppercase);
        let first_is_given =
            given.first().is_some_and(|word| !NO_GIVEN_NAMES.contains(&folded(word).as_str()));
        let surname = surname.join(" ");
        Self {
            is_plausible: given.len() <= 4 && given.iter().all(capital) && first_is_given,
            given: given.iter().map(|word| folded(word)).collect(),
            surname: bare(&surname),
        }
    }
}

/// Whether the shorter list of given names stands in the longer one, in order, initials for names.
fn given_agree(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let mut rest = long.iter();
    short.iter().all(|name| rest.any(|known| given_alike(name, known)))
}

fn given_alike(one: &str, other: &str) -> bool {
    let initial = |name: &str| {
        let letters = name.trim_end_matches('.');
        (letters.chars().count() == 1).then(|| letters.to_owned())
    };
    one == other
        || initial(one).is_some_and(|letter| other.starts_with(&letter))
        || initial(other).is_some_and(|letter| one.starts_with(&letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Relation::{Disjoint, Overlapping, Within};

    fn relation(text: &str, claim: &str) -> Relation {
        agreement(text, claim, &[]).relation
    }

    #[test]
    fn names_agree_after_folding_and_by_surname() {
        for (text, claim) in [
            ("Nur–Sultan", "nur-sultan"),
            ("Marta Delvaux", "Delvaux"),
            ("Delvaux", "Marta Delvaux"),
            ("John F. Kennedy", "John Kennedy"),
            ("J. Kennedy", "John Kennedy"),
            ("Jan van der Berg", "van der Berg"),
            ("Dr. Carla Mendes", "Carla Mendes"),
            ("the University of Turku", "University of Turku"),
        ] {
            assert_eq!(relation(text, claim), Within, "{text} / {claim}");
        }
    }

    #[test]
    fn other_spellings_and_other_given_names_refute() {
        for (text, claim) in [
            ("Marta Delvaux", "Martha Delvaux"),
            ("Angela Brookes", "Angela Brooks"),
            ("Nur-Sultan", "Astana"),
            ("Anton Velič", "Anton Velic"),
        ] {
            assert_eq!(relation(text, claim), Disjoint, "{text} / {claim}");
        }
    }

    #[test]
    fn a_part_of_a_name_that_is_no_surname_stays_open() {
        for (text, claim) in [("South Korea", "Korea"), ("the University of Turku", "Turku")] {
            assert_eq!(relation(text, claim), Overlapping, "{text} / {claim}");
        }
    }

    #[test]
    fn aliases_are_named_where_they_decide() {
        let aliases = [Alias { name: "Astana".to_owned(), words: vec!["Nur-Sultan".to_owned()] }];
        let found = agreement("Nur-Sultan", "Astana", &aliases);
        assert_eq!(found, Agreement { relation: Within, note: Some("alias Astana".to_owned()) });
    }

    #[test]
    fn an_alias_of_a_surname_holds_within_full_names() {
        let aliases = [Alias { name: "Velic".to_owned(), words: vec!["Velitch".to_owned()] }];
        for (text, claim, expected) in [
            ("Anton Velic", "Velitch", Within),
            ("Anton Velic", "Anton Velitch", Within),
            ("Velitch", "Anton Velic", Within),
            ("Anton Velic", "Marko Velitch", Disjoint),
            ("Anton Velic", "Velich", Disjoint),
        ] {
            assert_eq!(agreement(text, claim, &aliases).relation, expected, "{text} / {claim}");
        }
    }
}
