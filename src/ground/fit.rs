//! A finding, a kind and what a test asks for come in; whether the finding's value may answer goes out.

use crate::base::value::Value;
use crate::catalog::kind::Shape;
use crate::catalog::lexicon::concept::Use;
use crate::extract::finding::{Attachment, Finding};

/// The dimension of a test in which a number of any unit will do: `a / b > 2`.
pub const ANY: &str = "any";

/// What the other side of a test asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Want {
    /// The shape of its value; none where it is a subject itself.
    pub shape: Option<Shape>,
    /// The dimension of its unit (`ratio`, `money USD`), `ANY`, or none where it has none.
    pub dimension: Option<&'static str>,
}

/// Whether a finding's value may answer a subject of this kind in a test that wants such a value.
#[must_use]
pub fn fits(finding: &Finding, kind: Option<&str>, want: &Want) -> bool {
    match kind {
        Some(kind) => of_kind(finding, kind),
        None => wanted(finding, want),
    }
}

fn of_kind(finding: &Finding, kind: &str) -> bool {
    let bare = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none());
    match kind {
        _ if finding.kind == kind => true,
        "count" => bare && finding.kind == "number",
        "number" => bare,
        "age" => bare && finding.kind == "number" && behind_name(finding),
        "percent" => matches!(dimension(finding), Some("ratio" | "points")),
        "date" => matches!(finding.value, Value::Moment(_)) && finding.kind != "clock time",
        "list" => matches!(finding.value, Value::Series(_)),
        _ => false,
    }
}

/// "Korbel, 47,": a number that an apposition hangs on a name.
fn behind_name(finding: &Finding) -> bool {
    finding.labels.iter().any(|label| label.attachment == Attachment::Role)
}

fn wanted(finding: &Finding, want: &Want) -> bool {
    let shape = match (&finding.value, want.shape) {
        (_, None) => true,
        (Value::Amount(_), Some(Shape::Amount)) | (Value::Moment(_), Some(Shape::Moment)) => true,
        (Value::Duration(_), Some(Shape::Duration)) => true,
        (Value::Series(_), Some(Shape::Series)) => true,
        (Value::Words(_), Some(Shape::Words)) => finding.kind == "name",
        (Value::Duration(_), Some(Shape::Amount)) | (Value::Amount(_), Some(Shape::Duration)) => {
            finding.kind == "age"
        }
        _ => false,
    };
    shape && (want.shape != Some(Shape::Amount) || comparable(finding, want.dimension))
}

/// Units of one dimension, all money, and percentages with points: what does not convert is told apart later.
fn comparable(finding: &Finding, wanted: Option<&str>) -> bool {
    match (dimension(finding), wanted) {
        (None, None) | (_, Some(ANY)) => true,
        (Some(_), None) => false,
        (None, Some(_)) => false,
        (Some(found), Some(wanted)) => {
            let family = |dimension: &str| match dimension {
                "points" => "ratio".to_owned(),
                other => other.split(' ').next().unwrap_or(other).to_owned(),
            };
            family(found) == family(wanted)
        }
    }
}

fn dimension(finding: &Finding) -> Option<&'static str> {
    match &finding.value {
        Value::Amount(amount) => amount.unit.map(|unit| unit.dimension),
        _ => None,
    }
}

/// What a concept must be good for, to name such a value.
#[must_use]
pub fn use_of(finding: &Finding) -> Use {
    match &finding.value {
        Value::Moment(_) => Use::Date,
        Value::Duration(_) => Use::Duration,
        Value::Words(_) => Use::Name,
        Value::Series(_) => Use::List,
        Value::Amount(_) => match dimension(finding) {
            None => Use::Count,
            Some("ratio" | "points") => Use::Rate,
            Some(other) if other.starts_with("money") => Use::Money,
            Some(_) => Use::Measure,
        },
    }
}
