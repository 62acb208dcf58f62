//! A subject's mentions come in; those that give a person's surname alone go out with the full name that the same
//! source gives for it, or as unsettled where two people of the source bear it.

use super::mention::Mention;
use super::people::People;
use super::wording::same_person;
use crate::base::value::{Value, Words};
use crate::extract::finding::Standing;
use crate::ground::candidate::Source;
use std::collections::BTreeMap;

/// Names beyond this many in one grounding are left as they stand: each is compared with each.
const MOST_NAMES: usize = 200;

/// Puts the full name for the surname, where the mentions of its source give one such name and no other: a text that
/// has introduced "Ana Duarte" means her by "Duarte".
pub fn fill_surnames(mentions: &mut [Mention], sources: &[Source]) {
    let names: Vec<(usize, String)> = mentions.iter().filter_map(name_of).collect();
    if names.len() > MOST_NAMES {
        return;
    }
    let mut people: BTreeMap<usize, People> = BTreeMap::new();
    for mention in mentions {
        let Some((source, short)) = name_of(mention).filter(|(_, name)| !name.contains(' ')) else {
            continue;
        };
        let Some(full) = full_name(&names, source, &short) else {
            let known = || sources.get(source).map(People::of).unwrap_or_default();
            if people.entry(source).or_insert_with(known).share(&short) {
                mention.standing = Standing::Unsettled("more than one person in the text is called so");
            }
            continue;
        };
        mention.notes.push(format!("\"{short}\" is {full} in this text"));
        mention.value = Value::Words(Words { text: full, speaker: None });
    }
}

fn name_of(mention: &Mention) -> Option<(usize, String)> {
    match &mention.value {
        Value::Words(words) if mention.kind == "name" => Some((mention.identity.0, words.text.clone())),
        _ => None,
    }
}

/// The longest name with this surname; nothing where two of them are different people's.
fn full_name(names: &[(usize, String)], source: usize, short: &str) -> Option<String> {
    let length = |name: &str| name.split_whitespace().count();
    if length(short) != 1 {
        return None;
    }
    let longer: Vec<&String> = names
        .iter()
        .filter(|(own, name)| *own == source && length(name) > 1 && same_person(name, short))
        .map(|(_, name)| name)
        .collect();
    let full = *longer.iter().max_by_key(|name| length(name))?;
    longer.iter().all(|name| same_person(name, full)).then(|| full.clone())
}

#[cfg(test)]
mod tests {
    use super::full_name;

    #[test]
    fn a_surname_is_the_full_name_of_its_own_text() {
        let names = |all: &[(usize, &str)]| -> Vec<(usize, String)> {
            all.iter().map(|(source, name)| (*source, (*name).to_owned())).collect()
        };
        let one = names(&[(0, "Ana Duarte"), (0, "Duarte"), (1, "Tom Duarte")]);
        assert_eq!(full_name(&one, 0, "Duarte").as_deref(), Some("Ana Duarte"));
        assert_eq!(full_name(&one, 1, "Duarte").as_deref(), Some("Tom Duarte"));
        assert_eq!(full_name(&one, 0, "Ashdown"), None);
        let two = names(&[(0, "Ana Duarte"), (0, "Tom Duarte"), (0, "Duarte")]);
        assert_eq!(full_name(&two, 0, "Duarte"), None);
    }
}
