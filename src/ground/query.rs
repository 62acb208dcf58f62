//! The words of a name come in; what each of them asks for goes out.

use crate::catalog::lexicon::concept::{Concept, Use, named};
use crate::catalog::lexicon::family::is_event;
use crate::catalog::lexicon::link::Name;
use crate::catalog::lexicon::phrase::{Word, pieces, words};
use crate::catalog::lexicon::sense::{Direction, direction};

/// A name, cut into what must be matched.
#[derive(Debug)]
pub struct Query {
    /// Its content, each a word or a phrase that the lexicon knows; in order of the name.
    pub units: Vec<Unit>,
    /// Index of the unit that the name is about.
    pub head: usize,
    /// The change that it asks for: "revenue increase".
    pub change: Option<Direction>,
    /// Whether it asked for what the value itself is: the cost of an event, the length of a visit.
    pub implied: bool,
}

/// A part of a name that must be matched.
#[derive(Debug)]
pub struct Unit {
    /// As it is written.
    pub text: String,
    /// Its words with their concepts.
    pub name: Name,
    /// Whether it must stand in the text as it is written here.
    pub quoted: bool,
    /// Whether it is written with a capital.
    pub proper: bool,
}

/// Words that a name may hold and that nothing need match.
const FUNCTION: &[&str] = &[
    "the", "a", "an", "of", "in", "on", "at", "for", "by", "to", "and", "from", "with", "per", "its",
    "their", "his", "her", "s", "who", "that", "which", "were", "was", "is", "are",
];
/// Words behind which nothing belongs to the name's head.
const HANGING: &[&str] =
    &["of", "in", "on", "at", "for", "by", "from", "with", "per", "to", "who", "that", "which"];
/// Nouns that ask for a change rather than a level.
const CHANGES: &[&str] = &[
    "growth",
    "increase",
    "rise",
    "gain",
    "hike",
    "jump",
    "surge",
    "decline",
    "fall",
    "drop",
    "decrease",
    "reduction",
    "cut",
    "change",
];

/// Nouns of days.
const DAYS: &[&str] = &["deadline", "cutoff", "expiry", "birthday"];

impl Query {
    /// What a name asks for, where values of one use answer.
    #[must_use]
    pub fn new(name: &str, quoted: bool, wanted: Use) -> Self {
        Self::cut(name, quoted, wanted, usize::MAX)
    }

    /// The same with each word for itself, where a name of several words was taken as one and asks for no change.
    #[must_use]
    pub fn split(&self, name: &str, wanted: Use) -> Option<Self> {
        let joined = self.units.iter().any(|unit| !unit.quoted && unit.name.words.len() > 1);
        let split = joined.then(|| Self::cut(name, false, wanted, 1))?;
        split.change.is_none().then_some(split)
    }

    fn cut(name: &str, quoted: bool, wanted: Use, longest: usize) -> Self {
        if quoted {
            return Self {
                units: vec![unit(name, words(name), true, wanted)],
                head: 0,
                change: None,
                implied: false,
            };
        }
        let all = words(name);
        let capitals = capitals(name);
        let (mut units, mut head, mut at) = (Vec::new(), None, 0);
        while let Some(word) = all.get(at) {
            let rest = all.get(at..).unwrap_or(&[]);
            let fits =
                |&(length, concept): &(usize, &Concept)| length <= longest && concept.serves(Some(wanted));
            let known = named(rest).into_iter().find(fits);
            if known.is_none() && FUNCTION.contains(&word.text.as_str()) {
                if HANGING.contains(&word.text.as_str()) && !units.is_empty() {
                    head = head.or(Some(units.len() - 1));
                }
                at += 1;
                continue;
            }
            let length = known.map_or(1, |(length, _)| length).max(1);
            let taken = rest.get(..length).unwrap_or(rest);
            let text = taken.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
            let proper = capitals.get(at).copied().unwrap_or(false);
            units.push(Unit { proper, ..unit(&text, taken.to_vec(), false, wanted) });
            at += length;
        }
        let last = units.len().saturating_sub(1);
        let head =
            head.filter(|&head| wanted != Use::Date || !names_event(&units, head, last)).unwrap_or(last);
        Self { units, head, change: None, implied: false }.with_change()
    }

    /// Takes "increase" off "revenue increase": the change of what is left is meant.
    fn with_change(mut self) -> Self {
        let asked = self.units.get(self.head).and_then(|unit| {
            let [word] = unit.name.words.as_slice() else { return None };
            let known = word.bases.iter().any(|base| CHANGES.contains(&base.as_str()));
            known.then(|| direction(word)).flatten()
        });
        if asked.is_some() && self.units.len() > 1 {
            self.units.remove(self.head);
            self.head = if self.head == 0 { 0 } else { self.head - 1 };
            self.change = asked;
        }
        self
    }

    /// The same name without a head that the value itself implies: the price of an acquisition is what it cost.
    #[must_use]
    pub fn implied(mut self, wanted: Use) -> Option<Self> {
        let implied: &[&str] = match wanted {
            Use::Count => &["number", "count", "total", "figure", "tally"],
            Use::Money => &["price", "cost", "amount", "sum", "total", "value"],
            Use::Rate => &["rate", "percentage", "share", "proportion", "percent"],
            Use::Measure | Use::Duration => &["length", "duration", "time"],
            Use::List => &["members", "member", "list", "names", "membership", "composition", "lineup"],
            _ => &[],
        };
        let head = self.units.get(self.head)?;
        let [word] = head.name.words.as_slice() else { return None };
        if self.units.len() < 2 || head.quoted || !implied.contains(&word.text.as_str()) {
            return None;
        }
        let price = matches!(word.text.as_str(), "price" | "cost" | "value");
        self.units.remove(self.head);
        self.head = self.head.saturating_sub(1);
        let event = self.units.get(self.head)?.name.words.last().is_some_and(|word| is_event(&word.bases));
        self.implied = true;
        (!price || event).then_some(self)
    }

    /// Whether the name asks for no more than that something changed: "drop".
    #[must_use]
    pub fn only_changes(&self) -> bool {
        let [unit] = self.units.as_slice() else { return false };
        let [word] = unit.name.words.as_slice() else { return false };
        word.text != "growth" && word.bases.iter().any(|base| CHANGES.contains(&base.as_str()))
    }

    /// Whether the name is about something that happens, so that it has a date without the word.
    #[must_use]
    pub fn happens(&self) -> bool {
        self.units.get(self.head).is_some_and(|unit| {
            let dated = unit.name.concepts.iter().any(|concept| concept.serves(Some(Use::Date)));
            let day = |word: &Word| word.bases.iter().any(|base| DAYS.contains(&base.as_str()));
            dated || unit.name.words.last().is_some_and(|word| is_event(&word.bases) || day(word))
        })
    }
}

/// `Treaty of Osk signing`: whether the event is told last, behind the thing that it is of.
fn names_event(units: &[Unit], head: usize, last: usize) -> bool {
    let happens = |at: usize| {
        units.get(at).and_then(|unit| unit.name.words.last()).is_some_and(|word| is_event(&word.bases))
    };
    last > head && happens(last) && !happens(head)
}

fn unit(text: &str, words: Vec<Word>, quoted: bool, wanted: Use) -> Unit {
    Unit { text: text.to_owned(), name: Name::new(words, Some(wanted)), quoted, proper: false }
}

/// For each word whether it begins with a capital.
fn capitals(name: &str) -> Vec<bool> {
    pieces(name).map(|word| word.starts_with(char::is_uppercase)).collect()
}
