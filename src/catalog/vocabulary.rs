//! Tokens come in; what the catalog's tables know of each word is written into its roles.

use super::TABLE;
use super::lexicon::marks;
use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use super::parts::{
    currency_signs, fractions, hedge_tails, hedge_words, ordinal_words, scale, small_words, vague, word_lists,
};
use crate::base::token::{Gap, Token, TokenKind, tokens};
use crate::base::unit::Unit;
use crate::base::word_map::WordMap;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Words and their roles, besides the tables of numbers, hedges and units.
const WORDS: &[(Roles, &[&str])] = &[
    (Roles::SCALE, &["dozen"]),
    (Roles::NUMERAL, &["hundred", "thousand"]),
    (Roles::NUMERAL, &["half", "½", "⅓", "⅔", "¼", "¾", "⅕", "⅖", "⅗", "⅘", "⅙", "⅚", "⅛", "⅜", "⅝", "⅞"]),
    (Roles::SIGN, &["minus", "negative"]),
    (Roles::VAGUE, &["no", "nobody", "none", "without"]),
    (
        Roles::TIME_UNIT,
        &[
            "second",
            "seconds",
            "minute",
            "minutes",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "fortnight",
            "fortnights",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years",
            "decade",
            "decades",
            "century",
            "centuries",
            "weekend",
            "weekends",
        ],
    ),
];

/// Closed lists of words, and their roles.
const LISTS: &[(Roles, &str)] = &[
    (Roles::STOP, word_lists::PREPOSITIONS),
    (Roles::STOP, word_lists::CONJUNCTIONS),
    (Roles::STOP, word_lists::DETERMINERS),
    (Roles::STOP, word_lists::AUXILIARIES),
    (Roles::STOP, word_lists::VERBS),
    (Roles::PLURAL, word_lists::PLURALS),
    (Roles::PLURAL, word_lists::PEOPLE_WORDS),
];

/// What the tables know of one word.
#[derive(Default)]
struct Entry {
    roles: Roles,
    /// The spellings of units that begin with it, longest first.
    spellings: Vec<Spelling>,
}

/// One way to write a unit.
struct Spelling {
    text: &'static str,
    kind: &'static str,
    unit: Unit,
}

/// A unit that stands in a text.
#[derive(Clone, Copy, Debug)]
pub struct UnitAt {
    /// The kind that declares it.
    pub kind: &'static str,
    /// The unit.
    pub unit: Unit,
    /// The token behind it.
    pub end: usize,
}

static LEXICON: LazyLock<WordMap<Entry>> = LazyLock::new(build);

/// Looks every token up, once.
pub fn mark(text: &str, tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let Some(token) = tokens.get(at).copied() else { continue };
        let mut roles = known(token, text);
        if roles.meets(Roles::UNIT) && unit_at(&Cursor { text, tokens }, at).is_none() {
            roles = roles.without(Roles::UNIT);
        }
        if roles.meets(Roles::TIME_UNIT) && is_hyphened_quarter(&Cursor { text, tokens }, at) {
            roles = roles.with(Roles::NUMERAL);
        }
        if let Some(token) = tokens.get_mut(at) {
            token.roles = roles.0;
        }
        mark_before(text, tokens, at, roles);
    }
}

/// What stands before a number word or digits wakes its readers too: an article, a sign, a letter of a currency.
fn mark_before(text: &str, tokens: &mut [Token], at: usize, roles: Roles) {
    let starts =
        Roles::NUMERAL.with(Roles::SCALE).with(Roles::VAGUE).with(Roles::ORDINAL).with(Roles::DIGITS);
    let roles = if is_share_of_scale(&Cursor { text, tokens }, at) { Roles::ORDINAL } else { roles };
    if !roles.meets(starts.with(Roles::CURRENCY).with(Roles::UNIT)) {
        return;
    }
    let glued = tokens.get(at).is_some_and(|token| token.gap == Gap::None);
    let Some(before) = at.checked_sub(1).and_then(|before| tokens.get_mut(before)) else { return };
    let woken = match before.text(text) {
        "a" | "A" | "an" | "An" if roles.meets(starts.with(Roles::UNIT)) => Roles::NUMERAL.with(Roles::VAGUE),
        "-" | "−" | "–" | "+" | "." if glued && before.gap != Gap::None => Roles::SIGN,
        "-" | "−" | "–" | "+" | "." | "(" | "$" => Roles::NONE,
        _ if glued && roles.meets(Roles::CURRENCY) => Roles::CURRENCY,
        "C" | "c" | "HK" | "hk" | "NZ" | "nz" | "NT" | "AU" | "CA" | "SG" | "US" | "USD"
            if roles.meets(Roles::CURRENCY) =>
        {
            Roles::CURRENCY
        }
        _ if Roles(before.roles).meets(Roles::UNIT) && !glued => Roles::CURRENCY,
        _ => Roles::NONE,
    };
    before.roles |= woken.0;
}

/// "quarter of a million", "quarter million": elsewhere a quarter is three months as often as a share.
fn is_share_of_scale(cursor: &Cursor<'_>, at: usize) -> bool {
    if !cursor.is(at, "quarter") {
        return false;
    }
    let of = cursor.is(at + 1, "of") && cursor.is_any(at + 2, &["a", "one"]);
    let scale = at + if of { 3 } else { 1 };
    fractions::is_quarter_of(cursor, at)
        || scale::exponent(cursor.word(scale)).is_some_and(|exponent| exponent > 2)
}

/// "Quarter-mile": a share of the unit behind the hyphen.
fn is_hyphened_quarter(cursor: &Cursor<'_>, at: usize) -> bool {
    let hyphen = cursor.word(at + 1) == "-" && cursor.glued(at + 1);
    cursor.is(at, "quarter") && hyphen && unit_at(cursor, at + 2).is_some()
}

/// The roles of one token by itself.
fn known(token: Token, text: &str) -> Roles {
    let word = token.text(text);
    if token.kind == TokenKind::Number {
        return Roles::DIGITS;
    }
    if matches!(word, "," | "." | "(" | ")" | "\"" | ":" | ";") {
        return Roles::NONE;
    }
    let capital = if word.starts_with(char::is_uppercase) { Roles::CAPITALISED } else { Roles::NONE };
    capital | LEXICON.get(token.hash, word).map_or(Roles::NONE, |entry| entry.roles)
}

/// The unit whose spelling begins at a token; of several the longest.
#[must_use]
pub fn unit_at(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    let entry = LEXICON.get(cursor.tokens.get(at)?.hash, cursor.word(at))?;
    entry.spellings.iter().find_map(|spelling| {
        let end = spelled(cursor, at, spelling.text)?;
        Some(UnitAt { kind: spelling.kind, unit: spelling.unit, end })
    })
}

/// The unit of that name, where a kind declares it.
#[must_use]
pub fn unit_named(name: &str) -> Option<Unit> {
    let mut units = TABLE.iter().flat_map(|kind| kind.units);
    units.find(|measure| measure.unit.name == name).map(|measure| measure.unit)
}

/// The unit of that name and the kind that declares it.
#[must_use]
pub fn measure_named(name: &str) -> Option<(&'static str, Unit)> {
    let all = TABLE.iter().flat_map(|kind| kind.units.iter().map(move |measure| (kind.name, measure.unit)));
    all.into_iter().find(|(_, unit)| unit.name == name)
}

/// The token behind a spelling that stands at a token.
fn spelled(cursor: &Cursor<'_>, at: usize, spelling: &str) -> Option<usize> {
    let spelling = match spelling.strip_prefix('~') {
        Some(spelling) => cursor.glued(at).then_some(spelling)?,
        None => match spelling.strip_prefix('^') {
            Some(spelling) => follows_thousands(cursor, at).then_some(spelling)?,
            None => spelling,
        },
    };
    let exact = spelling.len() <= 12 && spelling.chars().count() <= 3;
    let mut end = at;
    for (piece, mut rest) in spelling.split(' ').enumerate() {
        if piece > 0 && cursor.word(end) == "-" && cursor.glued(end) {
            end += 1;
        }
        let mut first = true;
        while !rest.is_empty() {
            let word = cursor.word(end);
            let start = rest.get(..word.len()).filter(|start| !start.is_empty())?;
            let same = if exact { start == word } else { start.eq_ignore_ascii_case(word) };
            if !same || (!first && !cursor.glued(end)) {
                return None;
            }
            rest = rest.get(word.len()..)?;
            first = false;
            end += 1;
        }
    }
    let goes_on = cursor.glued(end) && matches!(cursor.kind(end), Some(TokenKind::Word | TokenKind::Number));
    (!goes_on).then_some(end)
}

/// Behind thousands, and before no noun: "5,000 won ($4)", "3 trillion won"; not "12 won" or "1,200 won medals".
fn follows_thousands(cursor: &Cursor<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let digits = cursor.word(before);
    let many = cursor.kind(before) == Some(TokenKind::Number) && digits.len() > 3 && !digits.contains('.');
    let scale = scale::exponent(digits).is_some_and(|exponent| exponent > 2);
    let next = cursor.kind(at + 1) != Some(TokenKind::Word)
        || cursor.is_any(
            at + 1,
            &["per", "to", "and", "or", "from", "each", "in", "of", "for", "worth", "a", "by"],
        );
    (many || scale) && next
}

fn build() -> WordMap<Entry> {
    let mut lexicon: HashMap<Box<str>, Entry> = HashMap::new();
    let mut add = |word: &str, roles: Roles| {
        let entry = lexicon.entry(word.to_ascii_lowercase().into()).or_default();
        entry.roles = entry.roles | roles;
    };
    for &(roles, words) in WORDS {
        words.iter().for_each(|word| add(word, roles));
    }
    for (roles, words) in marks::TABLES.iter().copied().flatten() {
        words.split_whitespace().for_each(|word| add(word, *roles));
    }
    for &(roles, words) in LISTS {
        words.split_whitespace().for_each(|word| add(word, roles));
    }
    small_words::SMALL.iter().for_each(|(word, _)| add(word, Roles::NUMERAL));
    scale::WORDS.iter().for_each(|(word, _)| add(word, Roles::SCALE));
    ordinal_words::WORDS.iter().for_each(|(word, _)| add(word, Roles::ORDINAL));
    currency_signs::BEFORE.iter().for_each(|(sign, _)| add(last(sign), Roles::CURRENCY));
    vague::VAGUE.iter().for_each(|(phrase, ..)| add(first(phrase), Roles::VAGUE));
    let phrases = |table: &[(_, &'static [&'static str])]| {
        table.iter().flat_map(|(_, phrases)| *phrases).copied().collect::<Vec<_>>()
    };
    phrases(hedge_words::BEFORE).into_iter().for_each(|phrase| add(last(phrase), Roles::HEDGE));
    phrases(hedge_tails::BEHIND).into_iter().for_each(|phrase| add(first(phrase), Roles::HEDGE));
    for kind in TABLE {
        for measure in kind.units {
            for text in measure.spellings {
                let Some(first) = first_token(text) else { continue };
                let entry = lexicon.entry(first.to_ascii_lowercase().into()).or_default();
                entry.roles = entry.roles | Roles::UNIT;
                entry.spellings.push(Spelling { text, kind: kind.name, unit: measure.unit });
            }
        }
    }
    for entry in lexicon.values_mut() {
        entry.spellings.sort_by_key(|spelling| std::cmp::Reverse(spelling.text.len()));
    }
    WordMap::new(lexicon)
}

fn first(phrase: &'static str) -> &'static str {
    phrase.split(' ').next().unwrap_or(phrase)
}

fn last(phrase: &'static str) -> &'static str {
    phrase.rsplit(' ').next().unwrap_or(phrase)
}

fn first_token(text: &'static str) -> Option<&'static str> {
    use crate::base::span::Span;
    let text = text.trim_start_matches(['~', '^']);
    tokens(text, Span::of(0..text.len())).first().map(|token| token.text(text))
}
