//! Words that a claim quotes come in; the folded tokens to look for go out, in parts where words are left out.

use super::wording::one_form;
use crate::base::span::Span;
use crate::base::token::{Token, TokenKind, tokens};

/// What to look for.
#[derive(Clone, Debug)]
pub struct Needle {
    /// The parts between words left out; none is empty.
    pub parts: Vec<Vec<Word>>,
    /// The words as the claim has them, outer punctuation aside.
    pub text: String,
}

/// A token of a claim's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Folded.
    pub folded: String,
    /// Whether it is a word or a number.
    pub spoken: bool,
}

impl Needle {
    /// Of a claim's words: `…`, `...` and `(…)` stand for words left out; quotation marks and outer punctuation
    /// do not count.
    #[must_use]
    pub fn new(words: &str) -> Self {
        let mut found = tokens(words, Span::of(0..words.len()));
        if found.len() > MOST_WORDS {
            found.clear();
        }
        let mut parts: Vec<Vec<Word>> = vec![Vec::new()];
        let mut at = 0;
        while let Some(token) = found.get(at) {
            let omitted = omission(words, &found, at);
            if omitted > 0 {
                parts.push(Vec::new());
                at += omitted;
                continue;
            }
            if !is_mark(token.text(words))
                && let Some(part) = parts.last_mut()
            {
                part.push(Word { folded: fold(token.text(words)), spoken: is_spoken(token.kind) });
            }
            at += 1;
        }
        for part in &mut parts {
            trim(part);
        }
        parts.retain(|part| !part.is_empty());
        let outer =
            |character: char| is_mark(character.encode_utf8(&mut [0; 4])) || OUTER.contains(&character);
        let text = words.trim().trim_matches(outer).trim().to_owned();
        Self { parts, text }
    }

    /// How many words it has, as people count them: "counter-terrorist" and "isn't" are one each.
    #[must_use]
    pub fn count(&self) -> usize {
        self.text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
    }
}

/// A text longer than this is no quotation, and is not looked for.
const MOST_WORDS: usize = 1_000;

/// Punctuation at the ends of a claim's words that the text may have otherwise.
const OUTER: &[char] = &['.', ',', ';', ':', '!', '?', ' ', '-', '–', '—'];

fn trim(part: &mut Vec<Word>) {
    while part.last().is_some_and(|word| !word.spoken) {
        part.pop();
    }
    let lead = part.iter().take_while(|word| !word.spoken).count();
    part.drain(..lead);
}

/// How many tokens from `at` on say that words were left out.
fn omission(text: &str, tokens: &[Token], at: usize) -> usize {
    let is =
        |offset: usize, word: &str| tokens.get(at + offset).is_some_and(|token| token.text(text) == word);
    let dots = (0..).take_while(|&offset| is(offset, ".")).count();
    if is(0, "…") {
        1
    } else if (is(0, "(") && is(1, "…") && is(2, ")")) || (is(0, "[") && is(1, "…") && is(2, "]")) {
        3
    } else if dots >= 3 {
        dots
    } else if (is(0, "(") || is(0, "[")) && is(1, ".") && is(2, ".") && is(3, ".") {
        5
    } else {
        0
    }
}

/// Whether a token is a word or a number.
#[must_use]
pub const fn is_spoken(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive)
}

/// Whether it is a quotation mark, an apostrophe included.
#[must_use]
pub fn is_mark(token: &str) -> bool {
    let mut characters = token.chars();
    matches!((characters.next().map(one_form), characters.next()), (Some('"' | '\''), None))
}

/// Lower case, one kind of dash and apostrophe.
#[must_use]
pub fn fold(token: &str) -> String {
    token.chars().map(one_form).flat_map(char::to_lowercase).collect()
}

/// Whether a token is this folded word.
#[must_use]
pub fn is_folded(token: &str, folded: &str) -> bool {
    if token.is_ascii() {
        return token.len() == folded.len()
            && token
                .bytes()
                .zip(folded.bytes())
                .all(|(a, b)| a.to_ascii_lowercase() == b || a == b'`' && b == b'\'');
    }
    token.chars().map(one_form).flat_map(char::to_lowercase).eq(folded.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(words: &str) -> Vec<String> {
        let joined =
            |part: &Vec<Word>| part.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
        Needle::new(words).parts.iter().map(joined).collect()
    }

    #[test]
    fn words_are_folded_and_parted_where_some_are_left_out() {
        assert_eq!(parts("“We Won’t stop.”"), ["we won t stop"]);
        assert_eq!(parts("first (…) second ... third, […] Fourth!"), ["first", "second", "third", "fourth"]);
        assert_eq!(parts("… "), Vec::<String>::new());
        assert_eq!(Needle::new("one, two … three").count(), 3);
    }
}
