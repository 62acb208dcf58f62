//! Dates in figures come in, some with both readings ("03/04/2021"); where the text's other dates show which number is
//! the month, that reading alone goes out.

use super::draft::Draft;
use crate::base::moment::{Days, Moment};
use crate::base::value::Value;

/// The step: the order that the text's clear dates have is its unclear ones' too, where they agree.
pub fn settle(draft: &mut Draft<'_>) {
    let text = &draft.document.text;
    let mut orders = draft.findings.iter().filter_map(|finding| order(finding.span.text(text)));
    let Some(first) = orders.next() else { return };
    if !orders.all(|order| order == first) {
        return;
    }
    for finding in &mut draft.findings {
        let words = finding.span.text(text);
        let Value::Moment(Moment { days: Days::Known(days), .. }) = &mut finding.value else { continue };
        if days.len() == 2 && figures(words).is_some() {
            let chosen = usize::from(first == Order::DayFirst);
            *days = vec![days.swap_remove(chosen)];
            finding
                .assumptions
                .push(format!("{words} is {}: so the text writes its other dates", first.told()));
        }
    }
}

/// Which number stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    MonthFirst,
    DayFirst,
}

impl Order {
    const fn told(self) -> &'static str {
        match self {
            Self::MonthFirst => "read month first",
            Self::DayFirst => "read day first",
        }
    }
}

/// The first two numbers of a date in figures: `3/4/2021`.
fn figures(words: &str) -> Option<(u8, u8)> {
    let mut parts = words.split(['/', '-']).map(str::parse::<u16>);
    let (Some(Ok(first)), Some(Ok(second)), Some(Ok(_)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    Some((u8::try_from(first).ok()?, u8::try_from(second).ok()?))
}

/// The order of a date that has only one reading.
fn order(words: &str) -> Option<Order> {
    match figures(words)? {
        (13..=31, 1..=12) => Some(Order::DayFirst),
        (1..=12, 13..=31) => Some(Order::MonthFirst),
        _ => None,
    }
}
