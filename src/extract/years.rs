//! Dates whose year or day is told from another come in; the days that they are go out, each with what was assumed.

use super::course::{Course, told_from};
use super::draft::Draft;
use super::tenses::{Shared, tense_at};
use crate::base::days::{closed, days_between};
use crate::base::interval::Interval;
use crate::base::moment::{Anchor, Days, Moment, Move, Relative, Tense};
use crate::base::told::Standpoint;
use crate::base::value::Value;
use crate::catalog::parts::cursor::Cursor;
use crate::document::model::{Dated, Document};
use jiff::civil::Date;

/// The step: every date that can be reckoned gets its days.
pub fn resolve(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let mut course = Reckoning { document: draft.document, course: Course::default() };
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
        course.course.pass(moment, finding.sentence, finding.kind == "clock time");
    }
}

/// The document, and what the dates before say on the way through it.
struct Reckoning<'d> {
    document: &'d Document,
    course: Course,
}

impl Reckoning<'_> {
    /// The days of a moment that is told from others, and why.
    fn reckoned(
        &self,
        moment: &Moment,
        sentence: usize,
        tense: Tense,
        shared: Option<i16>,
    ) -> Option<(Days, String)> {
        match &moment.days {
            Days::Known(days) => self
                .by_source(|dated| by_tense(days, dated.date, tense))
                .filter(|(days, _)| *days != moment.days),
            Days::Yearly(yearly) => {
                if let Some(year) = shared.filter(|&year| yearly.fits_weekday(year)) {
                    let days = Days::Known(vec![yearly.in_year(year)?]);
                    return Some((days, format!("the same sentence gives {year}")));
                }
                self.by_source(|dated| yearly.seen(standpoint(dated.date, None, tense)))
            }
            Days::Relative(told) => match told.anchor {
                Anchor::Source => self.by_source(|dated| told.seen(standpoint(dated.date, None, tense))),
                Anchor::Preceding => self.by_text(told, moment, sentence).filter(|(days, _)| {
                    // "The next day he left", with no day before: which one is not known, but that it has passed.
                    self.course.has_day() || tense != Tense::Past || !self.is_to_come(days)
                }),
            },
        }
    }

    /// Whether the days lie behind the source's.
    fn is_to_come(&self, days: &Days) -> bool {
        let low = days.bounds().and_then(|days| days.low);
        self.document.dated.as_ref().zip(low).is_some_and(|(dated, low)| low.value > dated.date)
    }

    fn by_source(&self, days: impl Fn(&Dated) -> Option<Days>) -> Option<(Days, String)> {
        let dated = self.document.dated.as_ref()?;
        let days = days(dated)?;
        let origin =
            if dated.origin.starts_with('`') { String::new() } else { format!(" ({})", dated.origin) };
        Some((days, format!("the source is dated {}{origin}", dated.date)))
    }

    /// "the following day" is told from the last day of the text, "a year later" from its last year or day; a time
    /// of day only from its own sentence's. In a text of one sentence the source's day stands in for them.
    fn by_text(&self, told: &Relative, moment: &Moment, sentence: usize) -> Option<(Days, String)> {
        let source = self.document.dated.as_ref().map(|dated| dated.date);
        let back = matches!(told.moves.first(), Some(Move::Along(_, count)) if *count < 0);
        let Some(given) = self.course.anchor(told) else {
            let stands_in = !back && !self.course.has_day();
            return stands_in
                .then(|| self.by_source(|dated| told_from(&Interval::exactly(dated.date), told)))?;
        };
        let day = given.days.single().copied();
        let near = match () {
            () if moment.is_time_only() => given.sentence == sentence || day.is_some() && day == source,
            () if back => given.sentence + 1 >= sentence,
            () => true,
        };
        let days = near.then(|| told_from(&given.days, told)).flatten()?;
        Some((
            days,
            format!("the text gives {} before", shown(&Moment::of(Days::Known(vec![given.days.clone()])))),
        ))
    }
}

const fn standpoint(source: Date, preceding: Option<Date>, tense: Tense) -> Standpoint {
    Standpoint { source, preceding, tense }
}

/// Of a date's two readings those that lie where the tense says: what has happened is not to come.
fn by_tense(days: &[Interval<Date>], source: Date, tense: Tense) -> Option<Days> {
    let [one, other] = days else { return None };
    // One of them is the day on which the text was written, or beside it.
    let beside =
        |days: &Interval<Date>| days.single().is_some_and(|day| days_between(source, *day).abs() <= 1);
    match (beside(one), beside(other)) {
        (true, false) => return Some(Days::Known(vec![one.clone()])),
        (false, true) => return Some(Days::Known(vec![other.clone()])),
        _ => {}
    }
    let fits = |days: &&Interval<Date>| match (tense, days.single()) {
        (Tense::Past, Some(day)) => *day <= source.tomorrow().unwrap_or(source),
        (Tense::Future, Some(day)) => *day >= source,
        _ => true,
    };
    let left: Vec<_> = [one, other].into_iter().filter(fits).cloned().collect();
    (!left.is_empty()).then_some(Days::Known(left))
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
    let both = matches!(&moment.days, Days::Known(days) if days.len() > 1);
    match () {
        () if both => {
            Some(format!("{words} is {}: the text does not say which number is the month", shown(moment)))
        }
        () if either && words.contains('.') => {
            Some(format!("{words} is {}: the day is taken to stand first", shown(moment)))
        }
        () => None,
    }
}

/// The days alone, as people read them.
fn shown(moment: &Moment) -> String {
    Moment::of(moment.days.clone()).to_string()
}
