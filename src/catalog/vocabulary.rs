//! Tokens come in; what the catalog's tables know of each word is written into its roles.

use super::lexicon::marks::roles_of;
use super::parts::roles::Roles;
use crate::base::token::{Token, TokenKind};

/// Looks every token up, once.
pub fn mark(text: &str, tokens: &mut [Token]) {
    let mut folded = String::new();
    for token in tokens {
        let word = token.text(text);
        token.roles = match token.kind {
            TokenKind::Number => Roles::DIGITS.0,
            TokenKind::Word => {
                fold(word, &mut folded);
                roles_of(&folded).with(shape(word)).0
            }
            _ => token.roles,
        };
    }
}

/// Writes the word in lower case to `folded`.
fn fold(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
    } else {
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
}

fn shape(word: &str) -> Roles {
    if word.starts_with(char::is_uppercase) { Roles::CAPITALISED } else { Roles::NONE }
}
