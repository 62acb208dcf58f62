//! What was found or judged in one document of a stream comes in; its line of output goes out.

use super::model::{ClaimReport, ProblemReport};
use super::value::{FoundValue, SCHEMA};
use serde::Serialize;
use serde_json::value::RawValue;

/// The id of a request, echoed byte for byte; none is `null`.
pub type Id<'a> = Option<&'a RawValue>;

/// `{"schema":…,"id":…,"values":[…]}`
#[derive(Debug, Serialize)]
struct Values<'a> {
    schema: &'static str,
    id: Id<'a>,
    values: &'a [FoundValue],
}

/// `{"schema":…,"id":…,"error":…}`
#[derive(Debug, Serialize)]
struct Failed<'a> {
    schema: &'static str,
    id: Id<'a>,
    error: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    problems: &'a [ProblemReport],
}

/// `{"schema":…,"id":…,"results":[…]}`
#[derive(Debug, Serialize)]
struct Results<'a> {
    schema: &'static str,
    id: Id<'a>,
    results: &'a [ClaimReport],
}

/// The line that answers `stream extract`.
#[must_use]
pub fn values(id: Id<'_>, values: &[FoundValue]) -> String {
    line(&Values { schema: SCHEMA, id, values })
}

/// The line that answers a bad line.
#[must_use]
pub fn failed(id: Id<'_>, error: &str) -> String {
    line(&Failed { schema: SCHEMA, id, error, problems: &[] })
}

/// The line that answers `stream test`.
#[must_use]
pub fn results(id: Id<'_>, results: &[ClaimReport]) -> String {
    line(&Results { schema: SCHEMA, id, results })
}

/// The line that answers claims with problems.
#[must_use]
pub fn wrong(id: Id<'_>, problems: &[ProblemReport]) -> String {
    let told: Vec<String> = problems.iter().map(told).collect();
    line(&Failed { schema: SCHEMA, id, error: &told.join("; "), problems })
}

/// `claims 2:11: "==" is not an operator: write "="`
fn told(problem: &ProblemReport) -> String {
    let place = problem
        .at
        .as_ref()
        .map_or_else(String::new, |at| format!("claims {}:{}: ", at.place.line, at.place.column));
    let label = if problem.label.is_empty() { String::new() } else { format!(": {}", problem.label) };
    format!("{place}{}{label}", problem.message)
}

/// One line of JSON. A model of ours always serialises; a line that says otherwise stands for one that does not.
#[must_use]
pub fn line(model: &impl Serialize) -> String {
    let mut text = serde_json::to_string(model)
        .unwrap_or_else(|error| format!("{{\"schema\":\"{SCHEMA}\",\"id\":null,\"error\":\"{error}\"}}"));
    text.push('\n');
    text
}
