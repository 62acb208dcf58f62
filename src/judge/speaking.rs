//! A quotation's speaker and a claim's come in; whether they are the same goes out.

use super::wording::{agreement, folded};
use crate::base::interval::Relation;
use crate::base::value::Speaker;
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
    if speaker.role.is_empty() {
        return (Relation::Disjoint, None);
    }
    if has_role(&speaker.role, claimed) {
        return (Relation::Within, Some(format!("\"{claimed}\" is the speaker's role")));
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
        assert_eq!(of("Ana Duarte", role, "Eva Duarte"), Disjoint);
        assert_eq!(of("Ana Duarte", "", "Tom Ashdown"), Disjoint);
        assert_eq!(of("", "a spokesman", "Tom Ashdown"), Overlapping);
    }

    fn speaker() -> Speaker {
        Speaker { name: String::new(), role: String::new(), span: crate::base::span::Span::default() }
    }
}
