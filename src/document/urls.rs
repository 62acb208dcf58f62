//! Tokens come in; web and mail addresses become one token each, so that no reader takes their digits for values.

use crate::base::token::{Gap, Token, TokenKind};

/// The tokens with each address as one symbol.
#[must_use]
pub fn joined(text: &str, tokens: Vec<Token>) -> Vec<Token> {
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return tokens };
    let words = first.span.join(last.span).text(text);
    if !["://", "www.", "WWW.", "@"].iter().any(|sign| words.contains(sign)) {
        return tokens;
    }
    let mut found: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(&token) = tokens.get(at) {
        let end = address_end(text, &tokens, at).unwrap_or(at + 1);
        let last = tokens.get(end - 1).unwrap_or(&token);
        found.push(match end > at + 1 {
            true => Token::new(text, token.span.join(last.span), TokenKind::Symbol, token.gap),
            false => token,
        });
        at = end;
    }
    found
}

/// One past the last token of the address that begins at `at`.
fn address_end(text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text(text));
    let glued = |at: usize| tokens.get(at).is_some_and(|token| token.gap == Gap::None);
    let begins = tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word) && !(at > 0 && glued(at));
    let web = word(at + 1) == ":" && word(at + 2) == "/" && word(at + 3) == "/" && glued(at + 1);
    let bare = word(at).eq_ignore_ascii_case("www") && word(at + 1) == "." && glued(at + 1);
    let mail = || {
        let sign = (at + 1..at + 8).take_while(|&at| glued(at)).find(|&at| word(at) == "@");
        sign.is_some_and(|sign| glued(sign + 1) && glued(sign + 2))
    };
    if !begins || !(web || bare || mail()) {
        return None;
    }
    let mut end = at + 1;
    while glued(end) && !matches!(word(end), "<" | ">" | "\"" | "”" | "“" | "|") {
        end += 1;
    }
    while end > at + 2 && matches!(word(end - 1), "." | "," | ")" | ";" | ":" | "!" | "?" | "]" | "'" | "’")
    {
        end -= 1;
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::Span;
    use crate::base::token::tokens;

    #[test]
    fn an_address_is_one_token_without_the_stop_behind_it() {
        let text =
            "See https://news.example/2024/05/5000?x=1, mail a.b-1@example.org (or www.example.org/9). 5 @ 3";
        let found = joined(text, tokens(text, Span::of(0..text.len())));
        let words: Vec<&str> = found.iter().map(|token| token.text(text)).collect();
        assert_eq!(
            words,
            [
                "See",
                "https://news.example/2024/05/5000?x=1",
                ",",
                "mail",
                "a.b-1@example.org",
                "(",
                "or",
                "www.example.org/9",
                ")",
                ".",
                "5",
                "@",
                "3"
            ]
        );
    }
}
