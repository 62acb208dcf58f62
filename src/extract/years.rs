//! Dates whose year or day is told from another come in; the days that they are go out, each with what was assumed.

use super::draft::Draft;
use super::tenses::{Shared, tense_at};
use crate::base::days::closed;
use crate::base::moment::{Anchor, Days, Moment, Move, Relative, Tense};
use crate::base::precision::Precision;
use crate::base::told::Standpoint;
use crate::base::value::Value;
use crate::catalog::parts::cursor::Cursor;
use crate::document::model::{Dated, Document};
use jiff::civil::Date;

/// The step: every date that can be reckoned gets its days.
pub fn resolve(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let mut course = Course { document: draft.document, last: None };
    let mut clauses = Shared::default();
    for at in 0..draft.findings.len() {
        let dated = draft.findings.get(at).filter(|finding| matches!(finding.value, Value::Moment(_)));
        let tense = dated.map_or(Tense::Unclear, |finding| tense_at(draft, finding, &mut clauses));
        let shared = shared_year(draft, &cursor, at);
        let Some(finding) = draft.findings.get_mut(at) else { continue };
        let Value::Moment(moment) = &mut finding.value else { continue };
        let words = finding.span.text(&draft.document.text);
        if let Some((days, why)) = course.reckoned(moment, finding.sentence, tense, shared) {
            moment.days = days;
            finding.assumptions.push(format!("{words} is {}: {why}", shown(moment)));
        } else if let Some(note) = of_writing(moment, words) {
            finding.assumptions.push(note);
        }
        course.pass(moment, finding.sentence, finding.kind == "clock time");
    }
}

/// What the dates before say, on the way through the text.
struct Course<'d> {
    document: &'d Document,
    /// The last day that the text gave, and its sentence.
    last: Option<(Date, usize)>,
}

impl Course<'_> {
    /// The days of a moment that is told from others, and why.
    fn reckoned(
        &self,
        moment: &Moment,
        sentence: usize,
        tense: Tense,
        shared: Option<i16>,
    ) -> Option<(Days, String)> {
        match &moment.days {
            Days::Known(_) => None,
            Days::Yearly(yearly) => {
                if let Some(year) = shared.filter(|&year| yearly.fits_weekday(year)) {
                    let days = Days::Known(vec![yearly.in_year(year)?]);
                    return Some((days, format!("the same sentence gives {year}")));
                }
                self.by_source(|dated| yearly.seen(standpoint(dated.date, None, tense)))
            }
            Days::Relative(told) => match told.anchor {
                Anchor::Source => self.by_source(|dated| told.seen(standpoint(dated.date, None, tense))),
                Anchor::Preceding => self.by_text(told, moment, sentence),
            },
        }
    }

    fn by_source(&self, days: impl Fn(&Dated) -> Option<Days>) -> Option<(Days, String)> {
        let dated = self.document.dated.as_ref()?;
        let days = days(dated)?;
        let origin =
            if dated.origin.starts_with('`') { String::new() } else { format!(" ({})", dated.origin) };
        Some((days, format!("the source is dated {}{origin}", dated.date)))
    }

    /// "the following day" is told from the last day of the text; a time of day only from its own sentence's.
    fn by_text(&self, told: &Relative, moment: &Moment, sentence: usize) -> Option<(Days, String)> {
        if matches!(told.moves.first(), Some(Move::Along(_, count)) if *count < 0) {
            return None;
        }
        let source = self.document.dated.as_ref().map(|dated| dated.date);
        let near =
            self.last.filter(|&(day, of)| !moment.is_time_only() || of == sentence || Some(day) == source);
        match near {
            Some((last, _)) => {
                let days = told.seen(standpoint(source.unwrap_or(last), Some(last), Tense::Unclear))?;
                Some((days, format!("the text gives {last} before")))
            }
            None if self.last.is_none() => {
                self.by_source(|dated| told.seen(standpoint(dated.date, Some(dated.date), Tense::Unclear)))
            }
            None => None,
        }
    }

    /// Takes note of a day that the text gives.
    fn pass(&mut self, moment: &Moment, sentence: usize, time: bool) {
        let Days::Known(days) = &moment.days else { return };
        if let [days] = days.as_slice()
            && let Some(day) = closed(days).single()
            && !time
            && moment.precision == Precision::Stated
        {
            self.last = Some((*day, sentence));
        }
    }
}

const fn standpoint(source: Date, preceding: Option<Date>, tense: Tense) -> Standpoint {
    Standpoint { source, preceding, tense }
}

/// The year that the same sentence gives a date without one: "on March 3 and April 5, 2021", "in 2021, on March 3".
fn shared_year(draft: &Draft<'_>, cursor: &Cursor<'_>, at: usize) -> Option<i16> {
    let finding = draft.findings.get(at)?;
    let Value::Moment(Moment { days: Days::Yearly(yearly), .. }) = &finding.value else { return None };
    let beside = |other: usize| {
        let other = draft.findings.get(other)?;
        let Value::Moment(Moment { days: Days::Known(days), .. }) = &other.value else { return None };
        let [days] = days.as_slice() else { return None };
        let days = closed(days);
        let (low, high) = (days.low.as_ref()?.value, days.high.as_ref()?.value);
        (other.sentence == finding.sentence && low.year() == high.year()).then_some((low, high, other))
    };
    if let Some((_, _, behind)) = beside(at + 1)
        && (finding.tokens.end..behind.tokens.start)
            .all(|between| cursor.is_any(between, &["and", "or", "to", ",", "the", "on"]))
        && let Some((low, ..)) = beside(at + 1)
        && low.day() != 1
    {
        return Some(low.year());
    }
    let (low, _, _) = at.checked_sub(1).and_then(beside)?;
    let later = yearly.in_year(low.year())?;
    later.low.or(later.high).is_some_and(|end| end.value >= low).then(|| low.year())
}

/// What was assumed to read a date that is written out: which number is the month, which quarter is meant.
fn of_writing(moment: &Moment, words: &str) -> Option<String> {
    let lower = words.to_ascii_lowercase();
    if lower.contains("fiscal") || lower.contains("financial") || lower.starts_with("fy") {
        return Some(format!("{words} is taken for the calendar’s: {}", shown(moment)));
    }
    let mut parts = words.split(['/', '-', '.']).map(|part| part.parse::<i16>());
    let (Some(Ok(first)), Some(Ok(second)), Some(Ok(_)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let either = first <= 12 && second <= 12 && first != second;
    let order = if words.contains('.') { "the day" } else { "the month" };
    either.then(|| format!("{words} is {}: {order} is taken to stand first", shown(moment)))
}

/// The days alone, as people read them.
fn shown(moment: &Moment) -> String {
    Moment::of(moment.days.clone()).to_string()
}
