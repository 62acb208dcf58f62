//! A closed list of words comes in, when the program is compiled; whether a token is none of them is told by one bit.

use super::token::hash_of;

/// Words, with a bit set for the hash of each. `BITS` times 64 bits: the more, the fewer other words look like them.
#[derive(Clone, Copy, Debug)]
pub struct WordSet<const BITS: usize = 16> {
    /// In lower case.
    words: &'static [&'static [&'static str]],
    bits: [u64; BITS],
}

impl<const BITS: usize> WordSet<BITS> {
    /// The set of all words of these lists. Of a phrase only the first word counts.
    #[must_use]
    pub const fn of(words: &'static [&'static [&'static str]]) -> Self {
        let mut bits = [0; BITS];
        let mut list = 0;
        while list < words.len() {
            let mut word = 0;
            while word < words[list].len() {
                let bit = hash_of(first_word(words[list][word].as_bytes())) as usize % (BITS * 64);
                bits[bit / 64] |= 1 << (bit % 64);
                word += 1;
            }
            list += 1;
        }
        Self { words, bits }
    }

    /// Whether a word of this hash may be one of them.
    #[must_use]
    #[inline]
    pub fn may_have(&self, hash: u16) -> bool {
        let bit = hash as usize % (BITS * 64);
        self.bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
    }

    /// Whether this word of that hash is one of them, ASCII case aside.
    #[must_use]
    #[inline]
    pub fn has(&self, hash: u16, word: &[u8]) -> bool {
        self.may_have(hash)
            && self.words.iter().copied().flatten().any(|one| one.as_bytes().eq_ignore_ascii_case(word))
    }
}

const fn first_word(phrase: &[u8]) -> &[u8] {
    let mut end = 0;
    while end < phrase.len() && phrase[end] != b' ' {
        end += 1;
    }
    phrase.split_at(end).0
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPS: WordSet = WordSet::of(&[&["ship", "ferry"], &["tug boat"]]);

    fn has(word: &str) -> bool {
        SHIPS.has(hash_of(word.as_bytes()), word.as_bytes())
    }

    #[test]
    fn it_has_its_words_in_any_case_and_no_others() {
        assert!(has("ship") && has("Ferry") && has("FERRY"));
        assert!(!has("ships") && !has("") && !has("car"));
    }

    #[test]
    fn a_phrase_is_looked_for_where_its_first_word_stands() {
        assert!(SHIPS.may_have(hash_of(b"Tug")));
        assert!(!has("tug"));
    }
}
