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
    let single = |part: &str| part.chars().count() <= 1;
    if letters.all(single) { word.replace('.', "") } else { word.to_owned() }
}

/// The words of a phrase, cut at everything that is no letter, digit or apostrophe.
#[must_use]
pub fn words(phrase: &str) -> Vec<Word> {
    let letters = |c: char| c.is_alphanumeric() || c == '\'' || c == '’';
    let bare = |word: &str| -> String {
        let end = ["'s", "’s", "'S", "’S"].iter().find_map(|end| word.strip_suffix(end));
        end.unwrap_or(word).to_owned()
    };
    if phrase.contains('.') {
        let each: Vec<String> = phrase.split_whitespace().map(pointless).collect();
        return cut(&each.join(" "), letters, bare);
    }
    cut(phrase, letters, bare)
}

fn cut(phrase: &str, letters: fn(char) -> bool, bare: fn(&str) -> String) -> Vec<Word> {
    phrase
        .split(|c| !letters(c))
        .map(bare)
        .flat_map(|word| parts(&word))
        .filter(|word| !word.is_empty())
        .map(|word| Word::new(&word))
        .collect()
}

/// Letters and digits apart, as a text's tokens have them: "G7" is "G" and "7".
fn parts(word: &str) -> Vec<String> {
    let digit = |c: char| c.is_ascii_digit();
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
