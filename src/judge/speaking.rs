//! A quotation's speaker and a claim's come in; whether they are the same goes out.

use super::wording::{Agreement, agreement, folded};
use crate::base::interval::Relation;
use crate::base::value::Speaker;
use crate::catalog::lexicon::people::WORDS;
use crate::catalog::parts::roles::Roles;
use crate::claim::ast::Alias;

/// Words that carry no meaning of their own in a role.
const SMALL: &[&str] = &["a", "an", "and", "at", "for", "in", "of", "on", "the", "to"];

/// Whether the speaker is the one that the claim names, by name, surname or role; and what made them agree.
#[must_use]
pub fn same_speaker(speaker: &Speaker, claimed: &str, aliases: &[Alias]) -> (Relation, Option<String>) {
    if !speaker.name.is_empty() {
        let by_name = agreement(&speaker.name, claimed, aliases);
        if by_name.relation != Relation::Disjoint {
            return (by_name.relation, by_name.note);
        }
    }
    if !speaker.role.is_empty() && has_role(&speaker.role, claimed) {
        return (Relation::Within, Some(format!("\"{claimed}\" is the speaker's role")));
    }
    if let Some(found) = by_role_and_name(speaker, claimed, aliases) {
        return found;
    }
    if speaker.role.is_empty() {
        return (Relation::Disjoint, None);
    }
    let by_alias = agreement(&speaker.role, claimed, aliases);
    if by_alias.relation != Relation::Disjoint {
        return (by_alias.relation, by_alias.note);
    }
    let shares_a_word = words(claimed).iter().any(|word| words(&speaker.role).contains(word));
    // A role alone does not say who it is, and nobody has just one.
    let open = speaker.name.is_empty() || shares_a_word;
    (if open { Relation::Overlapping } else { Relation::Disjoint }, None)
}

/// "Minister Ana Duarte": the name decides, where the role is the speaker's; where the text gives another role or
/// none, it stays open.
fn by_role_and_name(
    speaker: &Speaker,
    claimed: &str,
    aliases: &[Alias],
) -> Option<(Relation, Option<String>)> {
    let claimed: Vec<&str> = claimed.split_whitespace().collect();
    let splits = (1..claimed.len()).filter_map(|at| claimed.split_at_checked(at));
    let mut found = None;
    for (role, name) in splits {
        let (role, own) = (role.join(" "), name.join(" "));
        let has = !speaker.role.is_empty() && has_role(&speaker.role, &role);
        let is_name = name.iter().all(|word| word.starts_with(char::is_uppercase) && !is_role(word));
        if speaker.name.is_empty() || !is_name || !(has || is_role(&role)) {
            continue;
        }
        match agreement(&speaker.name, &own, aliases) {
            Agreement { relation: Relation::Within, note } if has => return Some((Relation::Within, note)),
            Agreement { relation: Relation::Within, .. } => {
                let note = format!("the text does not say that the speaker is \"{role}\"");
                return Some((Relation::Overlapping, Some(note)));
            }
            _ => found = Some((Relation::Disjoint, None)),
        }
    }
    found
}

/// Whether the words end in one for the holder of a role.
fn is_role(words: &str) -> bool {
    let words = folded(words);
    let last = words.rsplit(' ').next().unwrap_or(&words);
    WORDS.iter().any(|(roles, listed)| {
        *roles == Roles::HOLDER && listed.split_whitespace().any(|known| known == last)
    })
}

/// Whether the claimed words are a role that the text's words give: side by side, and not just the ministry that
/// the role is at.
fn has_role(role: &str, claimed: &str) -> bool {
    let (role, claimed) = (words(role), words(claimed));
    let begins = role.windows(claimed.len().max(1)).position(|window| window == claimed.as_slice());
    match begins {
        Some(0) => true,
        Some(at) => {
            !matches!(role.get(at - 1).map(String::as_str), Some("of" | "at" | "for" | "in" | "with"))
        }
        None => false,
    }
}

/// Folded words without articles and conjunctions.
fn words(text: &str) -> Vec<String> {
    folded(text)
        .split(|character: char| !character.is_alphanumeric() && character != '-')
        .filter(|word| {
            !word.is_empty() && (!SMALL.contains(word) || matches!(*word, "of" | "at" | "for" | "in"))
        })
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Relation::{Disjoint, Overlapping, Within};

    #[test]
    fn speakers_go_by_name_surname_and_role() {
        let of = |name: &str, role: &str, claimed: &str| {
            let speaker = Speaker { name: name.to_owned(), role: role.to_owned(), ..speaker() };
            same_speaker(&speaker, claimed, &[]).0
        };
        let role = "colonel and the head of the cooperation department at the Defence Ministry";
        assert_eq!(of("Ana Duarte", role, "Ana Duarte"), Within);
        assert_eq!(of("Ana Duarte", role, "Duarte"), Within);
        assert_eq!(of("Ana Duarte", role, "colonel"), Within);
        assert_eq!(of("Ana Duarte", role, "head of the cooperation department"), Within);
        assert_eq!(of("Ana Duarte", role, "Defence Ministry"), Overlapping);
        assert_eq!(of("Ana Duarte", role, "Colonel Ana Duarte"), Within);
        assert_eq!(of("Ana Duarte", role, "Colonel Duarte"), Within);
        assert_eq!(of("Ana Duarte", role, "Minister Duarte"), Overlapping);
        assert_eq!(of("Ana Duarte", "", "Colonel Duarte"), Overlapping);
        assert_eq!(of("Ana Duarte", role, "Colonel Eva Duarte"), Disjoint);
        assert_eq!(of("Ana Duarte", role, "Eva Duarte"), Disjoint);
        assert_eq!(of("Ana Duarte", "", "Tom Ashdown"), Disjoint);
        assert_eq!(of("", "a spokesman", "Tom Ashdown"), Overlapping);
    }

    fn speaker() -> Speaker {
        Speaker { name: String::new(), role: String::new(), span: crate::base::span::Span::default() }
    }
}
