//! Text comes in; its words, each with its base forms, go out: what names and mentions are compared by.

use super::inflect::{bases, same_word};

/// A word with the forms that it is compared by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In lower case.
    pub text: String,
    /// Its base forms, folded; as `inflect::bases` gives them.
    pub bases: Vec<String>,
}

impl Word {
    /// The word as it is compared.
    #[must_use]
    pub fn new(word: &str) -> Self {
        let lower = word.to_lowercase().replace('’', "'");
        let text = if lower.contains('.') { pointless(&lower) } else { lower };
        let bases = bases(&text);
        Self { text, bases }
    }

    /// Whether both may be forms of one word.
    #[must_use]
    pub fn is_form_of(&self, other: &Self) -> bool {
        self.text == other.text || same_word(&self.bases, &other.bases)
    }
}

/// An abbreviation without its points: "u.s." is "us". Anything else stays.
fn pointless(word: &str) -> String {
    let mut letters = word.split('.');
    let single = |part: &str| part.chars().count() <= 1 && !part.contains(|c: char| c.is_ascii_digit());
    if letters.all(single) { word.replace('.', "") } else { word.to_owned() }
}

/// The words of a phrase, cut at everything that is no letter, digit or apostrophe; `4.2` and `2,000` stay whole, as
/// they are tokens of a text.
#[must_use]
pub fn words(phrase: &str) -> Vec<Word> {
    let bare = |word: &str| -> String {
        let end = ["'s", "’s", "'S", "’S"].iter().find_map(|end| word.strip_suffix(end));
        end.unwrap_or(word).to_owned()
    };
    if phrase.contains('.') {
        let each: Vec<String> = phrase.split_whitespace().map(pointless).collect();
        return cut(&each.join(" "), bare);
    }
    cut(phrase, bare)
}

fn cut(phrase: &str, bare: fn(&str) -> String) -> Vec<Word> {
    pieces(phrase)
        .map(bare)
        .flat_map(|word| parts(&word))
        .filter(|word| !word.is_empty())
        .map(|word| Word::new(&word))
        .collect()
}

/// The words of a phrase as they are written.
pub fn pieces(phrase: &str) -> impl Iterator<Item = &str> {
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let joins = move |at: usize| {
        digit(at.checked_sub(1).and_then(|before| phrase.as_bytes().get(before)))
            && digit(phrase.as_bytes().get(at + 1))
    };
    let apart = move |at: usize, c: char| {
        !(c.is_alphanumeric() || matches!(c, '\'' | '’') || matches!(c, '.' | ',') && joins(at))
    };
    let mut from = 0;
    let cuts = phrase.char_indices().chain([(phrase.len(), ' ')]).filter(move |&(at, c)| apart(at, c));
    cuts.filter_map(move |(at, c)| {
        let piece = phrase.get(from..at);
        from = at + c.len_utf8();
        piece.filter(|piece| !piece.is_empty())
    })
}

/// Letters and digits apart, as a text's tokens have them: "G7" is "G" and "7".
fn parts(word: &str) -> Vec<String> {
    // Points and commas are left only between digits.
    let digit = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    if !word.contains(digit) {
        return vec![word.to_owned()];
    }
    let mut found = vec![String::new()];
    for c in word.chars() {
        let turns =
            found.last().and_then(|part| part.chars().last()).is_some_and(|last| digit(last) != digit(c));
        if turns {
            found.push(String::new());
        }
        if let Some(part) = found.last_mut() {
            part.push(c);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_as_tokens_are() {
        let cut = |phrase| words(phrase).into_iter().map(|word| word.text).collect::<Vec<_>>();
        assert_eq!(
            cut("version 4.2 of Ann’s 2,000-page guide."),
            ["version", "4.2", "of", "ann", "2,000", "page", "guide"]
        );
        assert_eq!(cut("…, 3. "), ["3"]);
    }
}
