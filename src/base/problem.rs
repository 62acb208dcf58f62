//! What is wrong with an input, told so that a person can mend it: what, where, what to write.

use super::span::Span;

/// One error in a claim file, a configuration or a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, in one line without a full stop: "`==` is not an operator".
    pub message: String,
    /// The file, as it was named; empty where there is none.
    pub path: String,
    /// Where in the file.
    pub span: Span,
    /// What stands under the caret: "write `=`".
    pub label: String,
    /// What to do, where the label does not say it all.
    pub help: Option<String>,
    /// A second place in the same or another file (an include chain, the first of two equal ids).
    pub also: Vec<Pointer>,
}

/// Another place that a problem points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// The file, as it was named.
    pub path: String,
    /// Where in it.
    pub span: Span,
    /// What is there.
    pub label: String,
}

impl Problem {
    /// A problem at `span` of the file at `path`.
    #[must_use]
    pub fn new(path: &str, span: Span, message: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            path: path.to_owned(),
            span,
            label: label.into(),
            help: None,
            also: Vec::new(),
        }
    }

    /// The same with help.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The word of `known` that is most like `word`, where one is like it at all (edit distance at most a third).
pub fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let folded = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (distance(&folded, &candidate.to_lowercase()), candidate))
        .filter(|&(edits, candidate)| edits * 3 <= candidate.chars().count().max(3))
        .min_by_key(|&(edits, _)| edits)
        .map(|(_, candidate)| candidate)
}

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(rows[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let words = ["thousand", "supported", "mentions"];
        assert_eq!(did_you_mean("thousnd", words), Some("thousand"));
        assert_eq!(did_you_mean("mentoins", words), Some("mentions"));
        assert_eq!(did_you_mean("cabbage", words), None);
    }
}
