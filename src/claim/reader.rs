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

/// No value is looked for in more words than this.
const MOST_WORDS: usize = 8;

/// The longest run of the words that is a value without a hedge: `2,000` in "more than 2,000 officers".
#[must_use]
pub fn core_of(words: &str) -> Option<String> {
    let pieces: Vec<&str> = words.split(' ').take(MOST_WORDS).collect();
    for length in (1..pieces.len()).rev() {
        for run in pieces.windows(length) {
            let run = run.join(" ");
            if whole(&run).is_some_and(|reading| !reading.hedged && reading.noun.is_none()) {
                return Some(run);
            }
        }
    }
    None
}
