//! The verbs beside a row of items come in; whether they announce it, and what they say that its items are or did, goes
//! out: "the donors are A, B and C", "A, B and C are members of the pact", "was signed by A, B and C".

use super::finding::{Attachment, Label};
use super::phrase;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Verbs that announce a list of what they are about, and whether it is open behind them.
const ANNOUNCING: &[(&str, bool)] = &[
    ("consists of", false),
    ("consisted of", false),
    ("consist of", false),
    ("comprises", false),
    ("comprised", false),
    ("comprise", false),
    ("is made up of", false),
    ("are made up of", false),
    ("was made up of", false),
    ("is composed of", false),
    ("are as follows", false),
    ("were as follows", false),
    ("are available for", false),
    ("are available in", false),
    ("is available in", false),
    ("include", true),
    ("includes", true),
    ("included", true),
    ("are", false),
    ("were", false),
];
/// Tokens of what is said behind a row, at most.
const LONGEST: usize = 16;

/// A verb that announces a list: its tokens, and whether it leaves items out.
#[must_use]
pub fn announcing(cursor: &Cursor<'_>, at: usize, floor: usize) -> Option<(Range<usize>, bool)> {
    let verb = cursor.has(at, Roles::AUXILIARY | Roles::PREPOSITION)
        || cursor.word(at).starts_with("co")
        || cursor.word(at).starts_with("includ");
    if !verb || at <= floor {
        return None;
    }
    let &(words, open) = ANNOUNCING.iter().find(|(words, _)| cursor.is_phrase(at, words))?;
    let end = at + words.split(' ').count();
    let linking = matches!(words, "are" | "were");
    let among = cursor.is(floor, "among");
    (!linking || linked(cursor, at, end, floor)).then_some((at..end, open || among))
}

/// "The donors are Canada and Norway": a plural of things before it, and a name or a noun behind it.
fn linked(cursor: &Cursor<'_>, verb: usize, end: usize, floor: usize) -> bool {
    let last = verb - 1;
    let named = phrase::is_capital(cursor, last) && last > floor;
    let plural =
        cursor.word(last).ends_with('s') || cursor.has(last, Roles::PLURAL) || hung(cursor, last, floor);
    let colon = usize::from(cursor.word(end) == ":");
    let first = end + colon.max(usize::from(cursor.has(end, Roles::DETERMINER)));
    let passes = first > end || phrase::is_inner(cursor, end);
    let adjective = cursor.word(first).starts_with(char::is_lowercase)
        && cursor.word(first).len() > 4
        && (cursor.word(first).ends_with("ing") || cursor.word(first).ends_with("ed"));
    plural && passes && !adjective && (!named || hung(cursor, last, floor))
}

/// "Members of the panel are": what "of" hangs on the plural.
fn hung(cursor: &Cursor<'_>, last: usize, floor: usize) -> bool {
    let start = phrase::start(cursor, last, floor);
    let of = start.checked_sub(1).filter(|&at| at > floor && cursor.is_any(at, &["of", "in", "for", "from"]));
    of.is_some_and(|of| cursor.word(of - 1).ends_with('s'))
}

/// What is said of a row's items behind it, and whether more may be so: "are members of the pact", "signed the pact".
#[must_use]
pub fn said_behind(cursor: &Cursor<'_>, end: usize, ceiling: usize) -> Option<(Vec<Label>, bool)> {
    let mut at = end + usize::from(cursor.word(end) == ",");
    let apposed = at > end;
    let linked = cursor.is_any(at, &["are", "were", "remain", "became"]);
    at += usize::from(linked);
    while cursor.is_any(at, &["all", "also", "both", "now", "still"]) {
        at += 1;
    }
    let definite = cursor.is_any(at, &["the", "its", "their", "his", "her"]);
    let ceiling = ceiling.min(at + LONGEST);
    if linked || apposed && definite {
        return members(cursor, at, ceiling).map(|label| (vec![label], !definite));
    }
    let verb = !apposed && (phrase::is_verb(cursor, at) || cursor.has(at, Roles::VERB));
    let says = cursor.has(at, Roles::SAYING) && !cursor.is_any(at, &["signed", "sign"]);
    let fits = verb && at < ceiling && !says && !cursor.has(at, Roles::AUXILIARY);
    let object = phrase::end(cursor, at + 1, ceiling);
    fits.then(|| {
        let tokens = at..object.max(at + 1);
        (vec![Label { attachment: Attachment::Event, tokens }], true)
    })
}

/// "the members of the panel": a plural and what hangs on it.
fn members(cursor: &Cursor<'_>, first: usize, ceiling: usize) -> Option<Label> {
    let bare = phrase::bare_end(cursor, first, ceiling);
    let last = bare.checked_sub(1).filter(|&last| last >= first)?;
    let plural = cursor.word(last).ends_with('s') || cursor.has(last, Roles::PLURAL);
    let start = (first..bare).find(|&at| !cursor.has(at, Roles::DETERMINER))?;
    plural.then(|| Label { attachment: Attachment::Role, tokens: start..phrase::end(cursor, first, ceiling) })
}

/// "was signed | by A, B and C": the deed that all of them did.
#[must_use]
pub fn done_by(cursor: &Cursor<'_>, first: usize, floor: usize) -> Option<Label> {
    let by = first.checked_sub(1).filter(|&at| at > floor && cursor.is(at, "by"))?;
    let near = (floor.max(by.saturating_sub(3))..by).rev();
    let verb = near.into_iter().find(|&at| cursor.word(at).ends_with("ed") || phrase::is_verb(cursor, at))?;
    let word = cursor.kind(verb) == Some(TokenKind::Word) && !cursor.has(verb, Roles::AUXILIARY);
    word.then_some(Label { attachment: Attachment::Event, tokens: verb..verb + 1 })
}

/// "The CSTO, | an alliance of A, B and C", "the G3 (A, B and C)": the name that the list is of.
#[must_use]
pub fn apposed_name(cursor: &Cursor<'_>, label: &Range<usize>, floor: usize) -> Option<Label> {
    let mut first = label.start;
    while first > floor && cursor.has(first - 1, Roles::DETERMINER) {
        first -= 1;
    }
    let comma =
        first.checked_sub(1).filter(|&at| at > floor && matches!(cursor.word(at), "," | "–" | "—"))?;
    let start = phrase::start(cursor, comma - 1, floor);
    let start = (start..comma).find(|&at| !cursor.has(at, Roles::DETERMINER))?;
    let named = (start..comma).any(|at| phrase::is_capital(cursor, at));
    named.then_some(Label { attachment: Attachment::Role, tokens: start..comma })
}
