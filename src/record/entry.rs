//! A claim's judgement comes in; what a snapshot keeps of it goes out: no place, no time, no machine.

use crate::base::verdict::Verdict;
use crate::claim::ast::Program;
use crate::ground::candidate::Source;
use crate::judge::judgement::{Evidence, Judgement};

/// What a snapshot keeps of one claim. What the claim file expects is not among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The claim's id.
    pub id: String,
    /// What it got.
    pub verdict: Verdict,
    /// What was found, sorted: a paragraph that only moves makes no difference.
    pub found: Vec<Found>,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The source, told from the claim file's folder.
    pub source: String,
    /// The whole sentence, white space folded.
    pub sentence: String,
    /// The value read, in short notation.
    pub value: String,
}

/// The entries of a program, in file order.
#[must_use]
pub fn entries(program: &Program, sources: &[Source], judgements: &[Judgement]) -> Vec<Entry> {
    let folder = program.files.first().map_or("", |file| folder(&file.path));
    let pairs = program.claims.iter().zip(judgements);
    pairs
        .map(|(claim, judgement)| {
            let evidence = judgement.evidence.iter();
            let mut found: Vec<Found> = evidence.filter_map(|piece| one(folder, sources, piece)).collect();
            found.sort_unstable();
            found.dedup();
            Entry { id: folded(&claim.id), verdict: judgement.verdict, found }
        })
        .collect()
}

fn one(folder: &str, sources: &[Source], piece: &Evidence) -> Option<Found> {
    let document = &sources.get(piece.source)?.document;
    Some(Found {
        source: relative(folder, &document.path),
        sentence: folded(piece.sentence.text(&document.text)),
        value: folded(&piece.value),
    })
}

/// White space as one space: an id and a sentence are one line each.
#[must_use]
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The folder of a path, without its last `/`.
#[must_use]
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `path` told from `folder`, both told from one root: `../articles/a.txt`.
#[must_use]
pub fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - shared);
    up.chain(to.iter().skip(shared).copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_from_the_claim_files_folder() {
        assert_eq!(relative("claims", "claims/a.txt"), "a.txt");
        assert_eq!(relative("claims/deep", "articles/a.txt"), "../../articles/a.txt");
        assert_eq!(relative("", "a.txt"), "a.txt");
    }
}
