//! Words that should be a value and are none come in; what to write instead goes out.

use super::dates::missing_day;
use super::reader::{core_of, whole};
use crate::base::problem::{Problem, did_you_mean};
use crate::base::span::Span;
use crate::base::value::Value;
use crate::catalog::TABLE;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// No suggestion is looked for in more words than this, nor in longer ones: the search must stay short.
const MOST_WORDS: usize = 8;
const LONGEST_WORD: usize = 24;

/// Every word with which some kind's examples or units say a value: `thousand`, `January`, `kilometres`.
static VOCABULARY: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let examples = TABLE.iter().flat_map(|kind| kind.examples).flat_map(|example| example.texts);
    let spellings = TABLE.iter().flat_map(|kind| kind.units).flat_map(|measure| measure.spellings);
    examples
        .chain(spellings)
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()))
        .filter(|word| word.chars().count() > 2)
        .collect()
});

/// The problem of bare words on the right that are neither a value nor bound: what they should have been.
/// `text_fits` says whether a text could stand there.
#[must_use]
pub fn unread(words: &str, span: Span, text_fits: bool) -> Box<Problem> {
    let with_noun = whole(words).filter(|reading| reading.noun.is_some());
    with_noun
        .map(|_| counted(words, span))
        .or_else(|| no_such_day(words, span))
        .or_else(|| no_such_month(words, span))
        .or_else(|| misspelt(words, span))
        .or_else(|| dashed(words, span))
        .or_else(|| value_and_more(words, span))
        .unwrap_or_else(|| unquoted(words, span, text_fits))
}

/// The problem of words that would be a value but for a slip of the pen; they must never become a name.
#[must_use]
pub fn misspelt(words: &str, span: Span) -> Option<Box<Problem>> {
    let meant = respelt(words)?;
    let message = format!("`{words}` is no value");
    let problem = Problem::new("", span, message, format!("did you mean `{meant}`?"));
    Some(
        problem
            .with_help(format!("text is quoted: `\"{words}\"`; a name goes in backquotes: `` `{words}` ``"))
            .into(),
    )
}

/// The words with each unknown one replaced by the most similar known one, where that is a value.
fn respelt(words: &str) -> Option<String> {
    let pieces: Vec<&str> = words.split(' ').take(MOST_WORDS + 1).collect();
    if pieces.len() > MOST_WORDS {
        return None;
    }
    let known: Vec<&str> = pieces.iter().map(|word| nearest(word).unwrap_or(word)).collect();
    let meant = known.join(" ");
    (meant != words && whole(&meant).is_some()).then_some(meant)
}

fn nearest(word: &str) -> Option<&'static str> {
    let length = word.chars().count();
    let spellable = (3..=LONGEST_WORD).contains(&length) && word.chars().all(char::is_alphabetic);
    if !spellable || VOCABULARY.iter().any(|known| known.to_lowercase() == word.to_lowercase()) {
        return None;
    }
    let near = |known: &&str| known.chars().count().abs_diff(length) <= length / 3;
    did_you_mean(word, VOCABULARY.iter().copied().filter(near))
}

/// `5-10`, `5–10`, `5 to 10`: a range in the words of an article.
fn dashed(words: &str, span: Span) -> Option<Box<Problem>> {
    [" to ", " – ", "–", "-"].iter().find_map(|dash| {
        let (low, high) = words.split_once(dash)?;
        let (first, second) = (whole(low)?, whole(high)?);
        let problem = |label| Problem::new("", span, format!("`{words}` is no value"), label);
        if is_greater(&first.value, &second.value) {
            let label = format!("a score or another text is quoted: `\"{words}\"`");
            let help = format!("a range begins with its lower end: `within {high}..{low}`");
            return Some(problem(label).with_help(help).into());
        }
        let help = "a range goes with `within`; text is quoted";
        Some(problem(format!("write `{low}..{high}`")).with_help(help).into())
    })
}

fn is_greater(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Amount(one), Value::Amount(other)) => other.stated.is_some() && one.stated > other.stated,
        _ => false,
    }
}

/// `2022-13`: a year, and a number that no month has.
fn no_such_month(words: &str, span: Span) -> Option<Box<Problem>> {
    let (year, month) = words.split_once('-')?;
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = matches!(month.parse::<u8>(), Ok(1..=12));
    let fits = digits(year, 4) && year < "2101" && year > "0999" && digits(month, 2) && !is_month;
    let message = format!("there is no month {month}");
    let problem =
        || Problem::new("", span, message, format!("write a month from `{year}-01` to `{year}-12`"));
    let help = format!("a range of years: `within {year}..{}{month}`", year.get(..2).unwrap_or_default());
    let is_range = month > year.get(2..).unwrap_or_default();
    fits.then(|| if is_range { problem().with_help(help) } else { problem() }.into())
}

/// `2000 bananas`: a value, and words that no reader knows.
fn value_and_more(words: &str, span: Span) -> Option<Box<Problem>> {
    let first = words.split(' ').next()?;
    let begins = first.starts_with(|c: char| c.is_ascii_digit() || "+-−$£€¥".contains(c));
    if !begins {
        return None;
    }
    let Some(core) = core_of(words).filter(|core| words.starts_with(core.as_str())) else {
        let message = format!("`{words}` is no value that can be read");
        let problem =
            Problem::new("", span, message, "write it as `2000`, `2.5 million`, `12%` or `2022-01-19`");
        return Some(problem.with_help(format!("text is quoted: `\"{words}\"`")).into());
    };
    let rest = words.get(core.len()..).unwrap_or("").trim_start();
    let message = format!("`{rest}` is no unit, and a literal is a value alone");
    let problem = Problem::new("", span, message, format!("write `{core}`"));
    Some(problem.with_help(format!("what is counted stands in the name: `count of {rest} = {core}`")).into())
}

fn unquoted(words: &str, span: Span, text_fits: bool) -> Box<Problem> {
    let message = format!("`{words}` is neither a value nor a name that `let` binds");
    let (quoted, name) = (format!("`\"{words}\"`"), format!("`` `{words}` ``"));
    let (label, help) = if text_fits && words.contains(", ") {
        let help = "a list stands in braces; text is quoted; a name goes in backquotes".to_owned();
        (format!("`{{ {words} }}` or {quoted}"), help)
    } else if text_fits {
        (quoted, format!("text is quoted; where another name is meant, it goes in backquotes: {name}"))
    } else {
        (name, "on this side, a name goes in backquotes, is bound by `let`, or ends in a kind word such as `date`".to_owned())
    };
    Problem::new("", span, message, format!("write {label}")).with_help(help).into()
}

/// The problem of a value with what it counts: `2000 officers`.
#[must_use]
pub fn counted(words: &str, span: Span) -> Box<Problem> {
    let message = format!("`{words}` counts something, and a literal is a value alone");
    let core = core_of(words).unwrap_or_else(|| "2000".to_owned());
    let problem = Problem::new("", span, message, format!("write `{core}`"));
    let thing = words.strip_prefix(core.as_str()).map_or("officers", str::trim_start);
    let help = format!(
        "what is counted stands in the name: `count of {thing} = {core}`; a name that begins so goes in backquotes"
    );
    problem.with_help(help).into()
}

/// `Feb. 30`: words that are a date as soon as the number is a small one.
fn no_such_day(words: &str, span: Span) -> Option<Box<Problem>> {
    let pieces: Vec<&str> = words.split(' ').take(MOST_WORDS).collect();
    for (at, piece) in pieces.iter().enumerate() {
        let number = piece.trim_end_matches(|c: char| !c.is_ascii_digit());
        if !matches!(number.parse::<u8>(), Ok(29..=99)) {
            continue;
        }
        let mut other = pieces.clone();
        let small = piece.replacen(number, "1", 1);
        if let Some(slot) = other.get_mut(at) {
            *slot = &small;
        }
        let is_date =
            whole(&other.join(" ")).is_some_and(|reading| matches!(reading.value, Value::Moment(_)));
        if is_date {
            return Some(missing_day(words, span));
        }
    }
    None
}
