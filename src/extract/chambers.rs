//! A sentence comes in; the stretches in it that tell of an event of their own go out: "after the fire in May",
//! "who shot the mayor", "born in 1950". What is dated within one is not dated outside it, and the other way round.

use super::verbs::{Class, classify};
use super::view::View;
use crate::catalog::lexicon::family::happens;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::phrases::Phrases;
use crate::catalog::parts::roles::Roles;
use std::sync::LazyLock;

/// Tokens between a verb and its preposition, at most.
const NEAR: usize = 7;
/// Tokens that a chamber has, at most.
const LONGEST: usize = 40;

/// Words behind which something stands that was or will be at another time.
const OFFSETS: &[&str] = &[
    "after",
    "before",
    "since",
    "until",
    "till",
    "following",
    "ahead of",
    "prior to",
    "by the time",
    "in the wake of",
    "in response to",
    "in connection with",
    "in the run-up to",
    "on the eve of",
    "because of",
    "due to",
    "to mark",
    "marking",
];
static BY_FIRST: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::by_first(OFFSETS.iter().map(|&words| (words, ()))));
/// Times of a day, which are no events: "shortly before dawn".
const HOURS: &[&str] = &[
    "dawn",
    "dusk",
    "sunrise",
    "sunset",
    "daybreak",
    "nightfall",
    "noon",
    "midday",
    "midnight",
    "dark",
    "lunch",
    "lunchtime",
    "breakfast",
];
/// Prepositions that lead from a deed to what it is about.
const ABOUT: &[&str] = &["for", "over", "about", "into", "against", "despite"];
/// The same before a participle: "for killing", "of stealing".
const OF_DOING: &[&str] = &["for", "of", "with", "over", "from", "about", "against", "despite", "without"];
/// Words behind whose "of" or "with" something stands that need not be of their time.
const OWNERS: &[&str] = &[
    "anniversary",
    "centenary",
    "bicentenary",
    "victim",
    "survivor",
    "result",
    "news",
    "memory",
    "cause",
    "investigation",
    "inquiry",
    "report",
    "account",
    "video",
    "footage",
    "detail",
    "announcement",
    "scene",
    "site",
    "risk",
    "threat",
    "fear",
    "suspect",
    "convict",
    "accuse",
    "guilty",
    "acquit",
    "clear",
    "charge",
    "aftermath",
    "consequence",
    "legacy",
    "history",
    "story",
];
/// Counts that rise and fall after what they are of.
const TOLLS: &[&str] = &["toll", "deaths", "damage", "losses", "casualties", "injuries"];
/// Words that arrange a day "for" something, and words that become something: what follows is of the same day.
const ARRANGING: &[&str] = &[
    "scheduled",
    "set",
    "planned",
    "due",
    "called",
    "slated",
    "arranged",
    "booked",
    "date",
    "day",
    "turned",
    "grew",
    "developed",
    "escalated",
    "turning",
    "time",
];
/// Words that begin an aside about what is planned.
const PLANNED: &[&str] = &["due", "scheduled", "set", "slated", "expected", "planned"];

/// Which chamber each token of a sentence stands in.
#[derive(Debug, Default)]
pub struct Chambers {
    rooms: Vec<u32>,
}

impl Chambers {
    /// The chambers of a sentence.
    #[must_use]
    pub fn of(view: &View<'_>) -> Self {
        let mut rooms = vec![0; view.len()];
        let (mut number, mut open) = (0, 0);
        for at in 0..view.len() {
            let Some((start, end)) = chamber(view, at).filter(|(start, end)| start < end) else { continue };
            number += 1;
            // One that begins within another ends with it: a clause holds its relative clause whole.
            let within = rooms.get(start).copied().unwrap_or(0) != 0 && start < open;
            let end = if within { end.min(open) } else { end };
            open = if within { open } else { end };
            if let Some(tokens) = rooms.get_mut(start..end) {
                tokens.fill(number);
            }
        }
        Self { rooms }
    }

    /// The chamber that holds a token, innermost; nought outside all.
    #[must_use]
    pub fn room(&self, at: usize) -> u32 {
        self.rooms.get(at).copied().unwrap_or(0)
    }
}

/// The chamber that the word at a token opens.
fn chamber(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    if view.is_taken(at) {
        return None;
    }
    offset(view, at)
        .or_else(|| about(view, at))
        .or_else(|| of_doing(view, at))
        .or_else(|| relative(view, at))
        .or_else(|| aside(view, at))
        .or_else(|| reduced(view, at))
}

/// "after the fire in May", "before the war began in 1939".
fn offset(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    let cursor = &view.cursor;
    let found = BY_FIRST.starting(cursor, at).next()?;
    let start = at + found.length;
    if found.words == "after" && ends_with_it(view, at) {
        return None;
    }
    if cursor.is_any(start, HOURS) {
        return None;
    }
    let led = cursor.is(at, "following") && at > 0 && cursor.has(at - 1, Roles::DETERMINER);
    if led || view.is_time(start) && !view.is_nominal(time_end(view, start)) {
        return None;
    }
    let end = event_end(view, start);
    let tells = (start..end).any(|at| is_event(view, at) || view.is_verb(at))
        || view.words.is(start, Class::ING)
        || (start..end).any(|at| view.is_time(at));
    tells.then_some((at, end))
}

/// "completed their mission on 3 May after the last men had left": what ends, ends with the event that ends it.
fn ends_with_it(view: &View<'_>, after: usize) -> bool {
    const ENDING: &[&str] = &["complete", "end", "finish", "conclude"];
    let from = after.saturating_sub(LONGEST);
    let verb = (from..after).rev().take_while(|&at| view.cursor.word(at) != ";").find(|&at| view.is_verb(at));
    let ends = |base: &String| ENDING.contains(&base.as_str());
    verb.is_some_and(|verb| Word::new(view.cursor.word(verb)).bases.iter().any(ends))
}

/// "jailed for the murder", "sued over the crash", "the anniversary of the battle".
fn about(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    let cursor = &view.cursor;
    let before = at.checked_sub(1)?;
    let owned = || {
        let bases = Word::new(cursor.word(owner(view, at))).bases;
        bases.iter().any(|base| OWNERS.contains(&base.as_str()))
    };
    let leads = cursor.is_any(at, ABOUT) && !cursor.is_any(before, ARRANGING)
        || cursor.is_any(at, &["of", "with"]) && (owned() || in_court(view, at))
        || cursor.is_any(at, &["from", "in", "of"]) && cursor.is_any(before, TOLLS);
    if !leads {
        return None;
    }
    let phrase = view.phrase_after(at + 1)?;
    let time = view.is_time(phrase.end) || view.is_preposition(phrase.end) && view.is_time(phrase.end + 1);
    // "convicted him of murder in 2015": what a court does has the day, not what it is about.
    let charged = phrase.len() == 1 && in_court(view, at);
    (charged || !time && phrase.clone().any(|at| is_event(view, at))).then_some((at, phrase.end))
}

/// Whether a verb of courts and the police governs a preposition: "charged two men with", "jailed for".
fn in_court(view: &View<'_>, preposition: usize) -> bool {
    const DEEDS: &[&str] = &[
        "convict",
        "charge",
        "accuse",
        "acquit",
        "jail",
        "sentence",
        "fine",
        "arrest",
        "suspect",
        "clear",
        "imprison",
        "indict",
        "sue",
        "detain",
        "extradite",
        "hang",
        "execute",
    ];
    let verb = view.verb_before(preposition, preposition.saturating_sub(NEAR));
    let deed = |base: &String| DEEDS.contains(&base.as_str());
    verb.is_some_and(|verb| Word::new(view.cursor.word(verb)).bases.iter().any(deed))
}

/// The word before a preposition, or before the date between: "charged on Monday with".
fn owner(view: &View<'_>, preposition: usize) -> usize {
    let mut at = preposition.saturating_sub(1);
    while at > 0 && view.is_time(at) {
        at -= 1;
    }
    at - usize::from(at > 0 && at + 1 < preposition && view.is_preposition(at))
}

/// "for killing his wife", "accused of stealing".
fn of_doing(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    let doing = view.words.is(at + 1, Class::ING) && view.cursor.is_any(at, OF_DOING) && at > 0;
    doing.then(|| (at, event_end(view, at + 1)))
}

/// "who shot the mayor", "that the man had left", and what is said behind "said".
fn relative(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    let cursor = &view.cursor;
    let before = at.checked_sub(1)?;
    if view.words.is(before, Class::SAYING) && view.words.is_finite(before) && cursor.is(at, "that") {
        return Some((at, statement_end(view, at)));
    }
    if !cursor.is_any(at, &["who", "which", "that", "whose", "where", "whom"])
        || cursor.is(at, "that") && (view.words.is(before, Class::PREPOSITION) || !acts_soon(view, at + 1))
    {
        return None;
    }
    let start = before + usize::from(!view.words.is(before, Class::PREPOSITION) || cursor.is(at, "that"));
    Some((start, clause_end(view, at + 1, cursor.word(before) == ",")))
}

/// Whether a verb stands within a few words.
fn acts_soon(view: &View<'_>, at: usize) -> bool {
    (at..at + 6).take_while(|&at| !is_stop(view, at)).any(|at| view.is_verb(at))
}

/// ", born in 1950,", "Founded in 1890, ", ", due to open in May,", "(built in 1932)".
fn aside(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    let cursor = &view.cursor;
    let begins = at == 0 || matches!(cursor.word(at - 1), "," | "(" | "—" | "–") && !view.is_taken(at - 1);
    let adverb = view.words.is(at, Class::ADVERB) && view.words.is(at + 1, Class::PARTICIPLE);
    let verb = at + usize::from(adverb);
    let governs = view.is_time(verb + 1)
        || view.is_preposition(verb + 1)
        || cursor.is(verb + 1, "to")
        || cursor.has(verb + 1, Roles::CAPITALISED) && cursor.is(verb, "born");
    let begun = at == 0 && classify(&cursor.word(at).to_ascii_lowercase()).is(Class::PARTICIPLE);
    let passive = view.words.is(verb, Class::PARTICIPLE) && !view.words.is_finite(verb) && at > 0;
    let participle = governs && (begun || passive || cursor.is(verb, "born"));
    let planned = at > 0 && cursor.is_any(verb, PLANNED) && governs;
    let having = cursor.is(verb, "having");
    if !(begins && (participle || planned || having)) {
        return None;
    }
    let end = (verb..view.len().min(verb + LONGEST)).find(|&at| is_stop(view, at));
    Some((at, end.unwrap_or(view.len().min(verb + LONGEST))))
}

/// "a bridge built in 1932 fell", "opened a hall built in 1932".
fn reduced(view: &View<'_>, at: usize) -> Option<(usize, usize)> {
    let governs = view.is_time(at + 1) || view.is_preposition(at + 1);
    let hung = at > 0 && view.is_nominal(at - 1);
    if !hung || !governs || !view.words.is(at, Class::PARTICIPLE) || !view.words.is_finite(at) {
        return None;
    }
    let from = (at.saturating_sub(LONGEST)..at).rev().find(|&at| is_stop(view, at)).map_or(0, |at| at + 1);
    let earlier = (from..at).rev().find(|&verb| view.is_verb(verb));
    if let Some(earlier) = earlier {
        let object = !view.is_time(earlier + 1) && !view.is_preposition(earlier + 1);
        let joined = (earlier..at).any(|at| view.words.is(at, Class::COORDINATOR | Class::SUBORDINATOR));
        let dated = (at..at + 4).find(|&at| view.is_time(at)).filter(|_| object && !joined)?;
        return Some((at, time_end(view, dated)));
    }
    let mut verb = at + 1;
    while verb < view.len().min(at + LONGEST) && !is_stop(view, verb) {
        let joined = view.words.is(verb - 1, Class::COORDINATOR | Class::SUBORDINATOR | Class::RELATIVE);
        if view.words.is(verb, Class::SUBORDINATOR | Class::RELATIVE | Class::EITHER) || joined {
            return None;
        }
        if view.words.is_finite(verb) && view.is_verb(verb) {
            return Some((at, verb));
        }
        verb += 1;
    }
    None
}

fn is_event(view: &View<'_>, at: usize) -> bool {
    view.is_nominal(at) && happens(&Word::new(view.cursor.word(at)).bases)
}

/// The end of the date that holds a token.
fn time_end(view: &View<'_>, at: usize) -> usize {
    (at..view.len()).find(|&at| !view.is_time(at)).unwrap_or(view.len())
}

/// Whether a stretch ends before a token: at a comma that belongs to no value, a dash, a bracket.
fn is_stop(view: &View<'_>, at: usize) -> bool {
    let word = view.cursor.word(at);
    let mark = matches!(word, "," | ";" | ":" | "(" | ")" | "—" | "–" | "." | "”" | "“" | "\"");
    mark && !view.is_taken(at)
}

/// Where what happened at another time ends: at a comma, or before the verb of the clause that it hangs on.
fn event_end(view: &View<'_>, start: usize) -> usize {
    clause_end(view, start, false)
}

/// Where a clause that begins at `start` ends: at a stop; one that no comma opens, at "and" with a verb behind it, or
/// before a second verb with what that is about.
fn clause_end(view: &View<'_>, start: usize, apposed: bool) -> usize {
    let limit = view.len().min(start + LONGEST);
    let (mut at, mut verb) = (start, None);
    while at < limit {
        if is_stop(view, at) {
            return at;
        }
        if view.is_verb(at) && view.words.is_finite(at) {
            let joined = at > 0 && view.words.is(at - 1, Class::COORDINATOR | Class::RELATIVE);
            match verb {
                Some(last) if !apposed && last + 1 < at && !joined && !chained(view, last, at) => {
                    return view.phrase_before(at).map_or(at, |subject| subject.start).max(start + 1);
                }
                _ => verb = Some(at),
            }
        }
        at += 1;
    }
    limit
}

/// Whether only adverbs stand between two verbs: "was later found".
fn chained(view: &View<'_>, first: usize, second: usize) -> bool {
    (first + 1..second).all(|at| view.words.is(at, Class::ADVERB | Class::NOT))
}

/// Where what is said ends: at the end of the sentence, a semicolon or a closing mark.
fn statement_end(view: &View<'_>, start: usize) -> usize {
    let limit = view.len().min(start + LONGEST);
    (start..limit).find(|&at| matches!(view.cursor.word(at), ";" | "”")).unwrap_or(limit)
}
