//! A word comes in; everything the tables of this folder say of its part in a sentence goes out, as roles.

use super::super::parts::roles::Roles;
use super::{bodies, grammar, people, saying};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Every table, in one map: a word is looked up once.
static KNOWN: LazyLock<HashMap<&'static str, Roles>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    let tables = [grammar::WORDS, people::WORDS, bodies::WORDS, saying::WORDS];
    for &(roles, words) in tables.iter().copied().flatten() {
        for word in words.split_whitespace() {
            let all = known.entry(word).or_insert(Roles::NONE);
            *all = *all | roles;
        }
    }
    known
});

/// The roles of a word in lower case.
#[must_use]
pub fn roles_of(word: &str) -> Roles {
    KNOWN.get(word).copied().unwrap_or(Roles::NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_every_role_that_a_table_gives_it() {
        assert!(roles_of("wrote").meets(Roles::VERB) && roles_of("wrote").meets(Roles::SAYING));
        assert!(roles_of("minister").meets(Roles::HOLDER));
        assert_eq!(roles_of("umbrella"), Roles::NONE);
    }
}
