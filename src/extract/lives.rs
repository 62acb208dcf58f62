//! Names with the days of a life in brackets come in; the days of birth and death go out: "(1815–1852)", "(b. 1950)".

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use crate::base::token::TokenKind;
use crate::base::value::Value;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use crate::catalog::parts::when::found::Found;
use crate::catalog::parts::when::point;
use std::ops::Range;

/// The longest name before the brackets, and the longest life in them, in tokens.
const NAME: usize = 8;
const LIFE: usize = 14;

/// The step: a span of life becomes two days, each labelled with what it is the day of.
pub fn mark(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let opens: Vec<usize> = (1..draft.document.tokens.len()).filter(|&at| cursor.word(at) == "(").collect();
    let lives: Vec<Life> = opens.into_iter().filter_map(|at| life(&cursor, at)).collect();
    if lives.is_empty() {
        return;
    }
    let within = |finding: &Finding| {
        let at = lives.partition_point(|life| life.brackets.start <= finding.tokens.start);
        at.checked_sub(1)
            .and_then(|at| lives.get(at))
            .is_some_and(|life| finding.tokens.end <= life.brackets.end)
    };
    draft.findings.retain(|finding| !within(finding));
    for life in &lives {
        for (attachment, found) in &life.days {
            let made = finding(draft, life, *attachment, found);
            draft.findings.extend(made);
        }
    }
    draft.sort();
}

/// What brackets behind a name tell.
struct Life {
    /// From "(" to ")".
    brackets: Range<usize>,
    name: Range<usize>,
    days: Vec<(Attachment, (usize, Found))>,
}

fn finding(
    draft: &Draft<'_>,
    life: &Life,
    attachment: Attachment,
    found: &(usize, Found),
) -> Option<Finding> {
    let (start, day) = (found.0, found.1.clone());
    let sentence = draft.document.sentences.partition_point(|sentence| sentence.tokens.end <= start);
    let tokens = start..day.end;
    Some(Finding {
        kind: "date",
        value: Value::Moment(day.moment()),
        span: draft.cursor().span(tokens.clone()),
        tokens,
        sentence,
        labels: vec![Label { attachment, tokens: life.name.clone() }],
        standing: Standing::Asserted,
        assumptions: Vec::new(),
        aside: draft.aside(sentence),
    })
}

/// The life in the brackets that open at a token.
fn life(cursor: &Cursor<'_>, open: usize) -> Option<Life> {
    let name = name(cursor, open)?;
    let close = (open + 1..open + LIFE).find(|&at| cursor.word(at) == ")")?;
    let (born, start) = led(cursor, open + 1, &["b", "born"]);
    let (died, only) = led(cursor, open + 1, &["d", "died"]);
    let first = day(cursor, if died { only } else { start })?;
    let behind = first.1.end;
    let mut days = vec![(if died { Attachment::Died } else { Attachment::Born }, first)];
    let dash = matches!(cursor.word(behind), "–" | "—" | "-");
    if dash && behind + 1 < close {
        let last = day(cursor, led(cursor, behind + 1, &["d", "died"]).1)?;
        if last.1.end != close {
            return None;
        }
        days.push((Attachment::Died, last));
    } else if !(born || died) || behind != close {
        return None;
    }
    is_lifetime(&days).then_some(Life { brackets: open..close + 1, name, days })
}

/// "b.", "born", "born in", "d.": whether it stands there, and the token behind.
fn led(cursor: &Cursor<'_>, at: usize, words: &[&str]) -> (bool, usize) {
    if !cursor.is_any(at, words) {
        return (false, at);
    }
    let at = at + 1 + usize::from(cursor.word(at + 1) == ".");
    (true, at + usize::from(cursor.is_any(at, &["in", "on"])))
}

/// A day or a year that is written out, and where it begins.
fn day(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Found)> {
    let plain = cursor.word(at).len() == 4 && cursor.kind(at) == Some(TokenKind::Number);
    let year = || cursor.word(at).parse().ok().filter(|year| plain && (1..=2100).contains(year));
    let alone = year().and_then(|year| Found::year(at + 1, year));
    let found = alone.or_else(|| point::read(cursor, at).filter(|found| found.days.bounds().is_some()))?;
    Some((at, found))
}

/// Whether somebody can have lived from the one day to the other, alone or with both.
fn is_lifetime(days: &[(Attachment, (usize, Found))]) -> bool {
    let year = |index: usize| {
        let (_, (_, found)) = days.get(index)?;
        found.days.bounds()?.low.map(|end| end.value.year())
    };
    match (year(0), year(1)) {
        (Some(_), None) => days.len() == 1,
        (Some(first), Some(last)) => (5..=115).contains(&(last - first)),
        _ => false,
    }
}

/// The name of a person right before the brackets: at least two capitals, none the head of a body or a place, or a
/// comma and a word for what somebody was.
fn name(cursor: &Cursor<'_>, open: usize) -> Option<Range<usize>> {
    let part = |at: &usize| {
        cursor.has(*at, Roles::CAPITALISED) && cursor.kind(*at) == Some(TokenKind::Word)
            || cursor.has(*at, Roles::PARTICLE)
            || cursor.word(*at) == "."
                && cursor.glued(*at)
                && at.checked_sub(1).is_some_and(|before| cursor.word(before).len() == 1)
    };
    let from = open.saturating_sub(NAME).max(1);
    let mut start = open;
    while start > from.saturating_sub(1) && part(&(start - 1)) {
        start -= 1;
    }
    let capitals: Vec<usize> = (start..open).filter(|&at| cursor.has(at, Roles::CAPITALISED)).collect();
    let other = capitals
        .iter()
        .any(|&at| cursor.has(at, Roles::BODY | Roles::PLACE | Roles::MONTH | Roles::DETERMINER));
    let thing = start.checked_sub(1).is_some_and(|at| cursor.is_any(at, &["the", "a", "an"]));
    (!capitals.is_empty() && !other && !thing).then_some(start..open)
}
