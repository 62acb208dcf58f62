//! A source comes in; who in it bears one surname with another, and who holds which role, goes out.

use super::offices::holds;
use super::wording::{folded, same_person};
use crate::base::interval::Relation;
use crate::base::value::Value;
use crate::extract::finding::{Attachment, Finding};
use crate::ground::candidate::Source;
use std::collections::HashMap;

/// Full names that share a surname, at most, that are told apart.
const MOST_BEARERS: usize = 32;
/// Roles that are looked through for who holds one, at most.
const MOST_ROLES: usize = 2_000;

/// Who is who in a source.
#[derive(Debug, Default)]
pub struct People {
    /// Full names, by their last word, folded.
    bearers: HashMap<String, Vec<String>>,
    /// Roles, each with a name of its holder.
    roles: Vec<(String, String)>,
}

impl People {
    /// Of a source.
    #[must_use]
    pub fn of(source: &Source) -> Self {
        let mut people = Self::default();
        for finding in source.extraction.findings.iter().filter(|finding| finding.aside.is_none()) {
            let Value::Words(words) = &finding.value else { continue };
            match finding.kind {
                "name" => people.add(&words.text),
                "role" if people.roles.len() < MOST_ROLES => {
                    let holder = holder(source, finding);
                    people.roles.push((words.text.clone(), holder));
                }
                _ => {}
            }
        }
        people
    }

    fn add(&mut self, name: &str) {
        let Some((_, surname)) = name.rsplit_once(' ') else { return };
        let bearers = self.bearers.entry(folded(surname)).or_default();
        if bearers.len() < MOST_BEARERS && !bearers.iter().any(|known| known == name) {
            bearers.push(name.to_owned());
        }
    }

    /// Whether two people bear the surname, so that it alone does not say who is meant.
    #[must_use]
    pub fn share(&self, surname: &str) -> bool {
        let bearers = self.bearers.get(&folded(surname)).map_or(&[][..], Vec::as_slice);
        bearers.first().is_some_and(|first| bearers.iter().any(|other| !same_person(first, other)))
    }

    /// Whether the text names somebody else for the role.
    #[must_use]
    pub fn has_other_holder(&self, role: &str, person: &str) -> bool {
        let other = |holder: &str| !holder.is_empty() && !same_person(holder, person) && holder != person;
        self.roles.iter().any(|(held, holder)| other(holder) && holds(held, role) == Relation::Within)
    }
}

/// The fullest name that the text gives a role's holder.
fn holder(source: &Source, finding: &Finding) -> String {
    let document = &source.document;
    let names = finding.labels.iter().filter(|label| label.attachment == Attachment::Role);
    let words = names.filter_map(|label| {
        let first = document.tokens.get(label.tokens.start)?;
        let last = document.tokens.get(label.tokens.end.checked_sub(1)?)?;
        Some(first.span.join(last.span).text(&document.text))
    });
    words.max_by_key(|name| name.len()).map(str::to_owned).unwrap_or_default()
}
