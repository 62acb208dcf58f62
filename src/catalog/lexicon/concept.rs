//! A name comes in; the concepts that it names, with the words that bind to each, go out.

use super::country::COUNTRIES;
use super::phrase::{Word, words};
use std::collections::HashMap;
use std::sync::LazyLock;

/// One line a concept; the first file's head says how it is written.
const FILES: &[&str] = &[include_str!("concepts.txt"), include_str!("offices.txt"), COUNTRIES];

fn lines() -> impl Iterator<Item = &'static str> {
    let lines = FILES.iter().flat_map(|file| file.lines());
    lines.filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

/// A thing that newsrooms count, date or name, and what it is called.
#[derive(Debug)]
pub struct Concept {
    /// Its names; they all mean the same.
    pub names: Vec<Vec<Word>>,
    /// What it is good for.
    pub uses: Vec<Use>,
    /// Words that mean it without naming it.
    pub same: Vec<Vec<Word>>,
    /// Words for a part of it.
    pub narrower: Vec<Vec<Word>>,
    /// Words that are easily taken for it.
    pub never: Vec<Vec<Word>>,
    /// What its values say of it.
    pub sort: Sort,
}

/// What the values of a concept say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Each is its value: deaths.
    Level,
    /// All there are of something, so that those to whom something happened are a part: population, workforce.
    Stock,
    /// It is a change itself: growth.
    Change,
}

/// What values a concept is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the words of the file's second column")]
pub enum Use {
    Count,
    Money,
    Rate,
    Measure,
    Duration,
    Date,
    Name,
    List,
}

impl Use {
    const ALL: [(&'static str, Self); 8] = [
        ("count", Self::Count),
        ("money", Self::Money),
        ("rate", Self::Rate),
        ("measure", Self::Measure),
        ("duration", Self::Duration),
        ("date", Self::Date),
        ("name", Self::Name),
        ("list", Self::List),
    ];
}

/// How a concept's word stands to it, from the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the columns of the file")]
pub enum Place {
    Name,
    Same,
    Narrower,
}

impl Concept {
    /// Its first name, as the file writes it.
    #[must_use]
    pub fn title(&self) -> String {
        let words: Vec<&str> = self.names.iter().flatten().map(|word| word.text.as_str()).collect();
        let length = self.names.first().map_or(0, Vec::len);
        words.get(..length).unwrap_or(&[]).join(" ")
    }

    /// How many of the first words belong to it, and how: the longest that fits, the strongest first.
    #[must_use]
    pub fn binds(&self, text: &[Word]) -> Option<(usize, Place)> {
        let columns =
            [(&self.names, Place::Name), (&self.same, Place::Same), (&self.narrower, Place::Narrower)];
        let all = columns.iter().flat_map(|(phrases, place)| phrases.iter().map(move |p| (p, *place)));
        all.filter(|(phrase, _)| says(text, phrase))
            .map(|(phrase, place)| (phrase.len(), place))
            .max_by_key(|&(length, place)| (length, std::cmp::Reverse(place)))
            .filter(|&(length, _)| self.rejects(text).is_none_or(|rejected| rejected <= length))
    }

    /// How many of the first words are a phrase that never binds, where they are one.
    #[must_use]
    pub fn rejects(&self, text: &[Word]) -> Option<usize> {
        self.never.iter().filter(|phrase| says(text, phrase)).map(Vec::len).max()
    }

    /// Whether it is good for such values.
    #[must_use]
    pub fn serves(&self, wanted: Option<Use>) -> bool {
        wanted.is_none_or(|wanted| self.uses.contains(&wanted))
    }
}

static TABLE: LazyLock<Vec<Concept>> = LazyLock::new(|| lines().filter_map(read).collect());

/// The concepts by each base form of each name's first word.
static NAMED: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut named: HashMap<&'static str, Vec<usize>> = HashMap::new();
    for (row, concept) in TABLE.iter().enumerate() {
        for base in concept.names.iter().filter_map(|name| name.first()).flat_map(|word| &word.bases) {
            let rows = named.entry(base).or_default();
            if rows.last() != Some(&row) {
                rows.push(row);
            }
        }
    }
    named
});

/// Whether the text begins with the words of a row. The row's form counts: `stores` are no `stored`, `stationed` is no
/// `stations`.
fn says(text: &[Word], phrase: &[Word]) -> bool {
    let alike = |(word, known): (&Word, &Word)| {
        word.text == known.text || word.is_form_of(known) && !is_other_part(word, known)
    };
    phrase.len() <= text.len() && text.iter().zip(phrase).all(alike)
}

/// Whether one of two forms is a plural and the other a verb's.
fn is_other_part(word: &Word, known: &Word) -> bool {
    let plural = |one: &Word| one.text.ends_with('s') && !one.text.ends_with("ss");
    let verbal = |one: &Word| one.text.ends_with("ed") || one.text.ends_with("ing");
    plural(known) && verbal(word) || verbal(known) && plural(word)
}

fn read(line: &str) -> Option<Concept> {
    let fields: Vec<&str> = line.split('|').map(str::trim).collect();
    let [names, uses, same, narrower, never, sort] = fields.as_slice() else { return None };
    let phrases = |field: &str| -> Vec<Vec<Word>> {
        field.split(',').map(words).filter(|phrase| !phrase.is_empty()).collect()
    };
    let any = *uses == "any";
    let listed: Vec<&str> = uses.split(' ').collect();
    Some(Concept {
        names: phrases(names),
        uses: Use::ALL.iter().filter(|(word, _)| any || listed.contains(word)).map(|&(_, one)| one).collect(),
        same: phrases(same),
        narrower: phrases(narrower),
        never: phrases(never),
        sort: match *sort {
            "level" => Sort::Level,
            "stock" => Sort::Stock,
            "change" => Sort::Change,
            _ => return None,
        },
    })
}

/// Every concept, in the file's order.
#[must_use]
pub fn rows() -> &'static [Concept] {
    &TABLE
}

/// The concepts that a name begins with, with the number of its words that name each; the longest first.
#[must_use]
pub fn named(name: &[Word]) -> Vec<(usize, &'static Concept)> {
    let rows =
        name.first().into_iter().flat_map(|word| &word.bases).filter_map(|base| NAMED.get(base.as_str()));
    let mut rows: Vec<usize> = rows.flatten().copied().collect();
    rows.sort_unstable();
    rows.dedup();
    let mut found: Vec<(usize, &'static Concept)> = rows
        .into_iter()
        .filter_map(|row| TABLE.get(row))
        .filter_map(|concept| {
            let lengths = concept.names.iter().filter(|known| says(name, known)).map(Vec::len);
            Some((lengths.max()?, concept))
        })
        .collect();
    found.sort_by_key(|&(length, _)| std::cmp::Reverse(length));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_read() {
        for line in lines() {
            let concept = read(line);
            assert!(concept.is_some_and(|c| !c.names.is_empty() && !c.uses.is_empty()), "{line}");
        }
    }

    #[test]
    fn no_word_binds_and_never_binds_at_once() {
        for concept in TABLE.iter() {
            for phrase in concept.names.iter().chain(&concept.same).chain(&concept.narrower) {
                let clash = concept.never.iter().any(|never| never == phrase);
                assert!(!clash, "{}: {phrase:?}", concept.title());
            }
        }
    }
}
