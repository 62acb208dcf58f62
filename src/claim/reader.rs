//! Words come in; what the catalog's readers read in the whole of them goes out.

use crate::base::value::Value;
use crate::catalog::engine::read_whole;
use crate::catalog::kind::Reading;

/// The amount, moment or duration that is read in the whole of the words.
#[must_use]
pub fn whole(words: &str) -> Option<Reading> {
    read_whole(words)
        .filter(|reading| matches!(reading.value, Value::Amount(_) | Value::Moment(_) | Value::Duration(_)))
}
