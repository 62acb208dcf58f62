//! Words and what is known of each come in, once; what is known of a token goes out, without hashing it again.

use super::token::hash_of;

/// Buckets; a power of two.
const BUCKETS: usize = 1 << 13;

/// A table of words, built once and only read.
#[derive(Clone, Debug)]
pub struct WordMap<V> {
    /// Where each bucket's entries begin.
    starts: Vec<u32>,
    entries: Vec<(Box<str>, V)>,
}

impl<V> WordMap<V> {
    /// The table of these words. A word that comes twice keeps what came first.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = (Box<str>, V)>) -> Self {
        let bucketed = |(word, value): (Box<str>, V)| (bucket(hash_of(word.as_bytes())), (word, value));
        let mut entries: Vec<(usize, (Box<str>, V))> = words.into_iter().map(bucketed).collect();
        entries.sort_by_key(|(bucket, _)| *bucket);
        let mut starts = vec![0; BUCKETS + 1];
        for (bucket, _) in &entries {
            if let Some(behind) = starts.get_mut(bucket + 1) {
                *behind += 1;
            }
        }
        let mut before = 0;
        for start in &mut starts {
            before += *start;
            *start = before;
        }
        Self { starts, entries: entries.into_iter().map(|(_, entry)| entry).collect() }
    }

    /// What is known of a word of that hash, ASCII case aside.
    #[must_use]
    #[inline]
    pub fn get(&self, hash: u16, word: &str) -> Option<&V> {
        let bucket = bucket(hash);
        let (start, end) = (*self.starts.get(bucket)?, *self.starts.get(bucket + 1)?);
        let entries = self.entries.get(start as usize..end as usize)?;
        entries.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, value)| value)
    }
}

const fn bucket(hash: u16) -> usize {
    hash as usize % BUCKETS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_ascii_case() {
        let map = WordMap::new([("ship".into(), 1), ("½".into(), 2), ("ship".into(), 3)]);
        let get = |word: &str| map.get(hash_of(word.as_bytes()), word).copied();
        assert_eq!([get("SHIP"), get("½"), get("ships"), get("")], [Some(1), Some(2), None, None]);
    }
}
