//! Tokens come in; what the catalog's tables know of each word is written into its roles.

use super::parts::roles::Roles;
use crate::base::token::{Token, TokenKind};

/// Looks every token up, once.
pub fn mark(text: &str, tokens: &mut [Token]) {
    for token in tokens {
        if token.kind == TokenKind::Number {
            token.roles = Roles::DIGITS.0;
        } else if token.text(text).starts_with(char::is_uppercase) {
            token.roles = Roles::CAPITALISED.0;
        }
    }
}
