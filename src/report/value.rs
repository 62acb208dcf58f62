//! Findings and their document come in; values as every machine output shows them go out.

use super::date;
use crate::base::interval::{End, Interval};
use crate::base::moment::Moment;
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::span::{Place, Places};
use crate::base::value::{Amount, Duration, Series, Value, Words};
use crate::document::model::Document;
use crate::extract::finding::{Attachment, Extraction, Finding, Standing};
use serde::Serialize;

/// The version of every machine output.
pub const SCHEMA: &str = "factcheck/1";

/// One value found in a document. Places count code points.
#[derive(Clone, Debug, Serialize)]
pub struct FoundValue {
    /// The catalog's name of its kind.
    pub kind: &'static str,
    /// amount, moment, duration, series or words.
    pub shape: &'static str,
    /// The exact words.
    pub text: String,
    /// Where they stand.
    #[serde(flatten)]
    pub place: Place,
    /// What was read, by shape.
    #[serde(flatten)]
    pub detail: Detail,
    /// `announced`, or why the text does not assert it; missing where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<&'static str>,
    /// Why it is set aside, where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aside: Option<&'static str>,
    /// What was assumed to read it so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<String>,
}

/// What was read, by shape. Numbers are decimal strings; an end that is missing is unbounded.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Detail {
    /// A number.
    Amount {
        /// The number as the text states it.
        stated: Option<String>,
        /// The ends, in the stated unit.
        #[serde(flatten)]
        ends: Ends,
        /// English singular name or ISO 4217 code.
        unit: Option<&'static str>,
        /// The counted noun.
        of: Option<String>,
        /// Whether the interval is a convention.
        approximate: bool,
    },
    /// A set of days.
    Moment(date::Shown),
    /// A length of time.
    Duration {
        /// ISO 8601.
        value: String,
        /// The ends, in `unit`.
        #[serde(flatten)]
        ends: Ends,
        /// English singular name.
        unit: String,
        /// Whether the interval is a convention.
        approximate: bool,
    },
    /// Words, with the speaker where they are a quotation.
    Words {
        /// The words.
        words: String,
        /// The speaker's name, else role.
        speaker: Option<String>,
    },
    /// A list.
    Series {
        /// Its items.
        items: Vec<ItemValue>,
        /// Whether the text gives all of them.
        closed: bool,
    },
}

/// Both ends of an interval of numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Ends {
    low: Option<String>,
    low_closed: bool,
    high: Option<String>,
    high_closed: bool,
}

/// One item of a list.
#[derive(Clone, Debug, Serialize)]
pub struct ItemValue {
    shape: &'static str,
    text: String,
    #[serde(flatten)]
    place: Place,
    #[serde(flatten)]
    detail: Detail,
}

/// Every value of a document, in order of the text; those set aside only where `all`.
#[must_use]
pub fn found(document: &Document, extraction: &Extraction, all: bool) -> Vec<FoundValue> {
    let places = Places::new(&document.text);
    let wanted = |finding: &&Finding| all || finding.aside.is_none();
    extraction.findings.iter().filter(wanted).map(|finding| one(document, &places, finding)).collect()
}

fn one(document: &Document, places: &Places<'_>, finding: &Finding) -> FoundValue {
    FoundValue {
        kind: finding.kind,
        shape: finding.value.shape(),
        text: finding.span.text(&document.text).to_owned(),
        place: places.place(finding.span),
        detail: detail(&document.text, places, &finding.value, counted(document, finding)),
        standing: match finding.standing {
            Standing::Asserted => None,
            Standing::Announced => Some("announced"),
            Standing::Unsettled(why) => Some(why),
        },
        aside: finding.aside,
        assumptions: finding.assumptions.clone(),
    }
}

/// The counted noun phrase, as it stands.
fn counted(document: &Document, finding: &Finding) -> Option<String> {
    let label = finding.labels.iter().find(|label| label.attachment == Attachment::Counted)?;
    let first = document.tokens.get(label.tokens.start)?;
    let last = document.tokens.get(label.tokens.end.checked_sub(1)?)?;
    Some(first.span.join(last.span).text(&document.text).to_owned())
}

fn detail(text: &str, places: &Places<'_>, value: &Value, of: Option<String>) -> Detail {
    match value {
        Value::Amount(amount) => amount_detail(amount, of),
        Value::Moment(moment) => moment_detail(moment),
        Value::Duration(duration) => duration_detail(duration),
        Value::Words(words) => words_detail(words),
        Value::Series(series) => series_detail(text, places, series),
    }
}

fn amount_detail(amount: &Amount, of: Option<String>) -> Detail {
    Detail::Amount {
        stated: amount.stated.as_ref().map(decimal),
        ends: ends(&amount.set),
        unit: amount.unit.map(|unit| unit.name),
        of,
        approximate: amount.precision != Precision::Stated,
    }
}

fn moment_detail(moment: &Moment) -> Detail {
    Detail::Moment(date::shown(moment))
}

fn duration_detail(duration: &Duration) -> Detail {
    Detail::Duration {
        value: duration.iso.clone(),
        ends: ends(&duration.set),
        unit: duration.unit.to_string(),
        approximate: duration.precision != Precision::Stated,
    }
}

fn words_detail(words: &Words) -> Detail {
    let named = |speaker: &crate::base::value::Speaker| {
        if speaker.name.is_empty() { speaker.role.clone() } else { speaker.name.clone() }
    };
    Detail::Words { words: words.text.clone(), speaker: words.speaker.as_ref().map(named) }
}

fn series_detail(text: &str, places: &Places<'_>, series: &Series) -> Detail {
    let items = series.items.iter().map(|item| ItemValue {
        shape: item.value.shape(),
        text: item.span.text(text).to_owned(),
        place: places.place(item.span),
        detail: detail(text, places, &item.value, None),
    });
    Detail::Series { items: items.collect(), closed: series.closed }
}

fn ends(set: &Interval<Number>) -> Ends {
    let closed = |end: &Option<End<Number>>| end.as_ref().is_some_and(|end| end.closed);
    let value = |end: &Option<End<Number>>| end.as_ref().map(|end| decimal(&end.value));
    Ends {
        low: value(&set.low),
        low_closed: closed(&set.low),
        high: value(&set.high),
        high_closed: closed(&set.high),
    }
}

/// Decimals after which a fraction that never ends is cut off.
const DECIMALS: i32 = 20;

/// A decimal string: exact where the decimals end.
#[must_use]
pub fn decimal(number: &Number) -> String {
    let exact = number.to_string();
    if !exact.contains('/') {
        return exact;
    }
    let scale = Number::power_of_ten(DECIMALS);
    (&(number * &scale).floor() / &scale).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_is_a_decimal_string_too() {
        assert_eq!(decimal(&Number::ratio(1, 3)), "0.33333333333333333333");
        assert_eq!(decimal(&Number::ratio(5, 4)), "1.25");
    }
}
