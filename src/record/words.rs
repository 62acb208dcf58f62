//! Two sentences come in; their words go out, each marked as standing in both, only in the old or only in the new.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// In both sentences.
    Both,
    /// Only in the old one.
    Old,
    /// Only in the new one.
    New,
}

/// Words that stand together.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Words {
    /// Where they stand.
    #[serde(rename = "in")]
    pub side: Side,
    /// They, with the white space between them.
    pub text: String,
    /// Whether white space stands before them.
    #[serde(skip)]
    pub spaced: bool,
}

/// Above so many words the middle that differs is shown as a whole: comparing it would take too long.
const MOST: usize = 3000;

/// Both sentences in one sequence.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Words> {
    let (old, new) = (tokens(old), tokens(new));
    let mut runs: Vec<(Side, Vec<Token<'_>>)> = Vec::new();
    for (side, token) in marked(&old, &new) {
        match runs.last_mut() {
            Some((last, run)) if *last == side => run.push(token),
            _ => runs.push((side, vec![token])),
        }
    }
    ordered(bridged(runs)).into_iter().map(|(side, run)| joined(side, &run)).collect()
}

/// Whether two sentences share enough words to be read as one with changes.
#[must_use]
pub fn is_alike(words: &[Words]) -> bool {
    let length = |side| -> usize {
        words.iter().filter(|one| one.side == side).map(|one| one.text.chars().count()).sum()
    };
    3 * length(Side::Both) >= length(Side::Old).max(length(Side::New))
}

/// A word or a mark, and whether white space stands before it.
#[derive(Clone, Copy, Debug)]
struct Token<'t> {
    text: &'t str,
    spaced: bool,
}

/// Two are the same where their letters are.
impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Token<'_> {}

impl PartialOrd for Token<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Token<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(other.text)
    }
}

impl std::hash::Hash for Token<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// The words of a sentence, the marks around each by themselves; of scripts without spaces, each sign.
fn tokens(sentence: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    for word in sentence.split_whitespace() {
        let mut spaced = true;
        let mut rest = word;
        while let Some(length) = first_length(rest) {
            let (text, behind) = rest.split_at(length);
            found.push(Token { text, spaced });
            (rest, spaced) = (behind, false);
        }
    }
    found
}

/// How many bytes the first token of a word has.
fn first_length(word: &str) -> Option<usize> {
    let first = word.chars().next()?;
    if !is_inner(first) || is_sign(first) {
        return Some(first.len_utf8());
    }
    let end = word.find(is_sign).unwrap_or(word.len());
    let core = word.get(..end).unwrap_or(word).trim_end_matches(|end| !is_inner(end) && !"%°".contains(end));
    Some(core.len().max(first.len_utf8()))
}

/// Whether a character begins a word: `$48.2` and `-5` do, a quotation mark does not.
fn is_inner(character: char) -> bool {
    character.is_alphanumeric() || "$£€¥+-−".contains(character)
}

/// Characters of scripts that write no spaces.
const fn is_sign(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn marked<'t>(old: &[Token<'t>], new: &[Token<'t>]) -> Vec<(Side, Token<'t>)> {
    let mut out = Vec::new();
    let mut push = |side, run: Option<&[Token<'t>]>| {
        out.extend(run.unwrap_or_default().iter().map(|token| (side, *token)));
    };
    let ops = if old.len().max(new.len()) > MOST {
        vec![DiffOp::Replace { old_index: 0, old_len: old.len(), new_index: 0, new_len: new.len() }]
    } else {
        capture_diff_slices(Algorithm::Myers, old, new)
    };
    for op in ops {
        if let DiffOp::Equal { .. } = op {
            push(Side::Both, new.get(op.new_range()));
        } else {
            push(Side::Old, old.get(op.old_range()));
            push(Side::New, new.get(op.new_range()));
        }
    }
    out
}

type Run<'t> = (Side, Vec<Token<'t>>);

/// A short word that two changes happen to share between them tells nothing: it goes with them.
fn bridged(runs: Vec<Run<'_>>) -> Vec<Run<'_>> {
    let ends = runs.len();
    let mut out: Vec<Run<'_>> = Vec::new();
    for (at, (side, run)) in runs.into_iter().enumerate() {
        let between = at > 0 && at + 1 < ends;
        if side == Side::Both && between && run.iter().map(|one| one.text.len()).sum::<usize>() <= 3 {
            out.push((Side::Old, run.clone()));
            out.push((Side::New, run));
        } else {
            out.push((side, run));
        }
    }
    out
}

/// Between words that stand in both, first what was, then what is.
fn ordered(runs: Vec<Run<'_>>) -> Vec<Run<'_>> {
    let mut out: Vec<Run<'_>> = Vec::new();
    let (mut old, mut new) = (Vec::new(), Vec::new());
    let ends = std::iter::once((Side::Both, Vec::new()));
    for (side, run) in runs.into_iter().chain(ends) {
        match side {
            Side::Old => old.extend(run),
            Side::New => new.extend(run),
            Side::Both => {
                out.push((Side::Old, std::mem::take(&mut old)));
                out.push((Side::New, std::mem::take(&mut new)));
                out.push((Side::Both, run));
            }
        }
    }
    out.retain(|(_, run)| !run.is_empty());
    out
}

fn joined(side: Side, run: &[Token<'_>]) -> Words {
    let mut text = String::new();
    for token in run {
        if token.spaced && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(token.text);
    }
    Words { side, text, spaced: run.first().is_some_and(|first| first.spaced) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let mut out = String::new();
        let mut after_old = false;
        for one in words(old, new) {
            if one.spaced && !out.is_empty() && !(after_old && one.side == Side::New) {
                out.push(' ');
            }
            after_old = one.side == Side::Old;
            out += &match one.side {
                Side::Both => one.text,
                Side::Old => format!("[-{}-]", one.text),
                Side::New => format!("{{+{}+}}", one.text),
            };
        }
        out
    }

    #[test]
    fn only_the_words_that_changed_are_marked() {
        for (old, new, expected) in [
            (
                "It has more than 2,000 beds.",
                "It has 1,500 beds.",
                "It has [-more than 2,000-]{+1,500+} beds.",
            ),
            ("It cost $3 million.", "It cost $3.5 million.", "It cost [-$3-]{+$3.5+} million."),
            ("“Yes,” she said.", "“Yes,” he said.", "“Yes,” [-she-]{+he+} said."),
            ("Five men left.", "Five men left today.", "Five men left {+today+}."),
            ("It opened on May 4.", "It shut at May 5.", "It [-opened on May 4-]{+shut at May 5+}."),
            ("一二三", "一五三", "一[-二-]{+五+}三"),
            ("The same.", "The same.", "The same."),
            ("", "New.", "{+New.+}"),
        ] {
            assert_eq!(shown(old, new), expected);
        }
    }

    #[test]
    fn sentences_of_any_length_are_compared_in_bounded_time() {
        let long = |word: &str| format!("{word} ").repeat(200_000);
        assert_eq!(words(&long("a"), &long("b")).len(), 2);
    }

    #[test]
    fn what_shares_no_words_is_not_alike() {
        assert!(is_alike(&words("It has more than 2,000 beds.", "It has 1,500 beds.")));
        assert!(!is_alike(&words("Rain fell in the north all day.", "A council bought twelve buses.")));
    }
}
