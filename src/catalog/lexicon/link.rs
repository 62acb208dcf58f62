//! A name and a word come in; how the word may stand for the name, and how strongly, goes out.
//! Concepts and word families decide first; the dictionary is asked only for names that no concept has.

use super::concept::{Concept, Place, Use, named};
use super::family::derived;
use super::phrase::{Word, words};
use super::wordnet::{Entry, Relation, entries};

/// How a mention stands for a name, from the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// The word itself.
    Same,
    /// Another form of it: officers, officer.
    Form,
    /// Derived from it: withdrew, withdrawal.
    Derived,
    /// Another name of one concept: fatalities, deaths.
    Synonym,
    /// A word that a concept binds: left, withdrawal.
    Concept,
    /// Derived from it, or a synonym, by the dictionary: couches, sofa.
    Related,
    /// A word for a part of it: cars, vehicles.
    Narrower,
    /// A kind of it by the dictionary: dogs, animals.
    Kind,
}

impl Tie {
    /// From 0 to 1. A synonym may stand beside the word itself; what a concept binds gives way to it.
    #[must_use]
    pub const fn strength(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Form => 0.99,
            Self::Derived => 0.95,
            Self::Synonym => 0.9,
            Self::Concept => 0.75,
            Self::Related => 0.72,
            Self::Narrower => 0.7,
            Self::Kind => 0.65,
        }
    }
}

/// What is asked, besides the words' own forms and families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Knowledge {
    /// The concept table.
    pub concepts: bool,
    /// The dictionary, for names that no concept has.
    pub dictionary: bool,
}

impl Knowledge {
    /// Everything.
    pub const ALL: Self = Self { concepts: true, dictionary: true };
}

/// A mention that may stand for a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// How.
    pub tie: Tie,
    /// How many words of the text it takes.
    pub length: usize,
    /// The concept that says so, where one does.
    pub concept: Option<String>,
}

/// A name, with the concepts that it names.
#[derive(Debug)]
pub struct Name {
    /// Its words.
    pub words: Vec<Word>,
    /// The concepts that the whole name is a name of.
    pub concepts: Vec<&'static Concept>,
    /// What the dictionary knows of it, where no concept has it.
    entries: Vec<Entry>,
}

impl Name {
    /// The name that these words are.
    #[must_use]
    pub fn new(words: Vec<Word>, wanted: Option<Use>) -> Self {
        Self::with(words, wanted, Knowledge::ALL)
    }

    /// The same, where only some knowledge is asked.
    #[must_use]
    pub fn with(words: Vec<Word>, wanted: Option<Use>, knowledge: Knowledge) -> Self {
        let mut concepts = if knowledge.concepts { named(&words) } else { Vec::new() };
        concepts.retain(|&(length, _)| length == words.len());
        let asked = knowledge.dictionary && concepts.is_empty();
        let entries = match words.as_slice() {
            [word] if asked => entries(word),
            _ => Vec::new(),
        };
        let concepts = concepts.into_iter().map(|(_, concept)| concept);
        Self { concepts: concepts.filter(|concept| concept.serves(wanted)).collect(), words, entries }
    }

    /// How the text that begins here stands for the name, where it does: the strongest tie.
    #[must_use]
    pub fn link(&self, text: &[Word]) -> Option<Link> {
        let own = self.own(text);
        let rejected = self.concepts.iter().any(|concept| concept.rejects(text).is_some());
        let mut best =
            self.concepts.iter().filter_map(|concept| bound(concept, text)).min_by_key(|link| link.tie);
        if let Some(best) = best.as_mut().filter(|best| best.tie == Tie::Concept) {
            // "cast ballots" has the name `ballots` in it.
            let own = |word: &Word| self.words.iter().any(|own| own.is_form_of(word));
            best.tie = if text.iter().take(best.length).any(own) { Tie::Synonym } else { best.tie };
        }
        match (own, best) {
            (Some(own), Some(best)) if own.tie <= best.tie && own.length >= best.length => Some(own),
            (own, None) if rejected => own.filter(|own| own.tie == Tie::Same),
            (Some(own), None) => Some(own),
            (Some(own), Some(best)) if own.tie <= Tie::Form => Some(Link { length: best.length, ..own }),
            (None, None) => self.looked_up(text.first()?),
            (_, best) => best,
        }
    }

    /// How the dictionary says that a word stands for the name; nothing where one of its senses is the opposite.
    fn looked_up(&self, word: &Word) -> Option<Link> {
        let relations: Vec<Relation> = self.entries.iter().filter_map(|entry| entry.relation(word)).collect();
        if relations.contains(&Relation::Opposite) {
            return None;
        }
        let tie = match relations.into_iter().min()? {
            Relation::Form => Tie::Form,
            Relation::Derived | Relation::Synonym => Tie::Related,
            Relation::Kind => Tie::Kind,
            Relation::Opposite => return None,
        };
        Some(Link { tie, length: 1, concept: None })
    }

    /// The name itself, inflected or derived.
    fn own(&self, text: &[Word]) -> Option<Link> {
        let mut tie = Tie::Same;
        for (at, wanted) in self.words.iter().enumerate() {
            tie = tie.max(word_tie(wanted, text.get(at)?)?);
        }
        Some(Link { tie, length: self.words.len(), concept: None })
    }
}

/// How one word stands for another without the concepts' help.
#[must_use]
pub fn word_tie(name: &Word, word: &Word) -> Option<Tie> {
    if name.text == word.text {
        Some(Tie::Same)
    } else if name.is_form_of(word) {
        Some(Tie::Form)
    } else if derived(&name.bases, &word.bases) {
        Some(Tie::Derived)
    } else {
        None
    }
}

fn bound(concept: &Concept, text: &[Word]) -> Option<Link> {
    let (length, place) = concept.binds(text)?;
    let tie = match place {
        Place::Name => Tie::Synonym,
        Place::Same => Tie::Concept,
        Place::Narrower => Tie::Narrower,
    };
    Some(Link { tie, length, concept: Some(concept.title()) })
}

/// How a mention as a whole may stand for a name, in claims about any value.
#[must_use]
pub fn link(name: &str, mention: &str) -> Option<Link> {
    link_with(name, mention, Knowledge::ALL)
}

/// The same, where only some knowledge is asked.
#[must_use]
pub fn link_with(name: &str, mention: &str, knowledge: Knowledge) -> Option<Link> {
    let mention = words(mention);
    Name::with(words(name), None, knowledge).link(&mention).filter(|link| link.length == mention.len())
}
