//! A word comes in; what the dictionary knows of it goes out: the words derived from it, its synonyms, its kinds, its
//! opposites. The data is a derivative of WordNet 3.0 (`LICENSE-WORDNET`), made by `tools/wordnet.py`; it is searched
//! where it lies, so the first look-up costs what the second does.

use super::phrase::Word;

/// One line a word, in order of its bytes; the generator says what the fields are.
const DICTIONARY: &str = include_str!("wordnet.txt");

/// What the dictionary knows of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its irregular forms.
    pub forms: &'static str,
    /// Nouns of what the verb says happens, or the verbs of such a noun.
    pub derived: &'static str,
    /// Nouns that mean the same.
    pub synonyms: &'static str,
    /// Nouns for a kind of it.
    pub kinds: &'static str,
    /// What it is not.
    pub opposites: &'static str,
}

/// How another word stands to it, from the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// `went`, `go`.
    Form,
    /// `arrive`, `arrival`.
    Derived,
    /// `sofa`, `couch`.
    Synonym,
    /// `terrier`, `dog`.
    Kind,
    /// `export`, `import`.
    Opposite,
}

/// The entry of a word in its base form.
#[must_use]
pub fn entry(word: &str) -> Option<Entry> {
    let (mut low, mut high) = (0, DICTIONARY.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = DICTIONARY.as_bytes().get(low..middle)?.iter().rposition(|&byte| byte == b'\n');
        let start = start.map_or(low, |at| low + at + 1);
        let line = DICTIONARY.get(start..)?.split('\n').next()?;
        let mut fields = line.split('|');
        let lemma = fields.next()?;
        match word.cmp(lemma) {
            std::cmp::Ordering::Less => high = start,
            std::cmp::Ordering::Greater => low = start + line.len() + 1,
            std::cmp::Ordering::Equal => {
                let mut field = || fields.next().unwrap_or("");
                let [forms, derived, synonyms, kinds, opposites] = std::array::from_fn(|_| field());
                return Some(Entry { forms, derived, synonyms, kinds, opposites });
            }
        }
    }
    None
}

/// The entries of a word's base forms.
#[must_use]
pub fn entries(word: &Word) -> Vec<Entry> {
    let mut written: Vec<&str> = word.bases.iter().map(String::as_str).collect();
    // `fluorescence` is folded to one of its spellings, and the dictionary has the other.
    if !written.contains(&word.text.as_str()) {
        written.push(&word.text);
    }
    written.into_iter().filter_map(entry).collect()
}

impl Entry {
    /// How a word of a text stands to it.
    #[must_use]
    pub fn relation(&self, word: &Word) -> Option<Relation> {
        let among = |list: &str| {
            let mut known = list.split(' ').filter(|known| !known.is_empty());
            known.any(|known| known == word.text || word.bases.iter().any(|base| base == known))
        };
        let verbal = word.text.ends_with("ed") || word.text.ends_with("ing");
        let plural = word.text.ends_with('s') && !word.text.ends_with("ss");
        let own = |list: &str| list.split(' ').any(|known| known == word.text);
        if among(self.opposites) {
            Some(Relation::Opposite)
        } else if own(self.forms) {
            Some(Relation::Form)
        } else if own(self.derived) || !plural && among(self.derived) {
            Some(Relation::Derived)
        } else if own(self.synonyms) || !verbal && among(self.synonyms) {
            Some(Relation::Synonym)
        } else if own(self.kinds) || !verbal && among(self.kinds) {
            Some(Relation::Kind)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relation(name: &str, word: &str) -> Option<Relation> {
        entries(&Word::new(name)).iter().find_map(|entry| entry.relation(&Word::new(word)))
    }

    #[test]
    fn every_line_is_found_and_none_stands_between() {
        let mut before = "";
        for line in DICTIONARY.lines() {
            assert_eq!(line.matches('|').count(), 5, "{line}");
            let word = line.split('|').next().unwrap_or("");
            assert!(before < word, "{word} is out of order");
            assert!(entry(word).is_some(), "{word}");
            before = word;
        }
        for missing in ["", "a", "zzzz", "arrivalx", "|"] {
            assert_eq!(entry(missing), None, "{missing}");
        }
    }

    #[test]
    fn words_stand_to_each_other_by_their_first_senses() {
        for (name, word, expected) in [
            ("arrival", "arrived", Some(Relation::Derived)),
            ("sofa", "couches", Some(Relation::Synonym)),
            ("sofas", "couch", Some(Relation::Synonym)),
            ("dogs", "terriers", Some(Relation::Kind)),
            ("mouse", "mice", Some(Relation::Form)),
            ("export", "imports", Some(Relation::Opposite)),
            ("terriers", "dogs", None),
            ("sofa", "table", None),
            ("donor", "donation", None),
        ] {
            assert_eq!(relation(name, word), expected, "{name} and {word}");
        }
    }
}
