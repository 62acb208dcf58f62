//! A quotation's speaker and a claim's come in; whether they are the same goes out.

use super::offices::{holds, is_office};
use super::people::People;
use super::wording::{Agreement, agreement};
use crate::base::interval::Relation;
use crate::base::value::Speaker;
use crate::catalog::lexicon::given;
use crate::claim::ast::Alias;

/// Whether the speaker is the one that the claim names, by name, surname or role; and what made them agree.
#[must_use]
pub fn same_speaker(
    speaker: &Speaker,
    claimed: &str,
    aliases: &[Alias],
    people: &People,
) -> (Relation, Option<String>) {
    if !speaker.name.is_empty() {
        let by_name = agreement(&speaker.name, claimed, aliases);
        if by_name.relation == Relation::Within && is_shared(speaker, claimed, people) {
            let note = format!("more than one person in the text is called \"{}\"", speaker.name);
            return (Relation::Overlapping, Some(note));
        }
        if by_name.relation != Relation::Disjoint {
            return (by_name.relation, by_name.note);
        }
    }
    match holds(&speaker.role, claimed) {
        Relation::Within => {
            return (Relation::Within, Some(format!("\"{claimed}\" is the speaker's role")));
        }
        Relation::Overlapping => return (Relation::Overlapping, Some(format!("a {}", speaker.role))),
        Relation::Disjoint => {}
    }
    if let Some(found) = by_role_and_name(speaker, claimed, aliases) {
        return found;
    }
    let by_alias = agreement(&speaker.role, claimed, aliases);
    if !speaker.role.is_empty() && by_alias.relation != Relation::Disjoint {
        return (by_alias.relation, by_alias.note);
    }
    (unnamed(speaker, claimed, people), None)
}

/// A role alone does not say who it is, nobody has just one, and the text need not tell of each: it is another's
/// where the text names another for it.
fn unnamed(speaker: &Speaker, claimed: &str, people: &People) -> Relation {
    let open = if speaker.name.is_empty() {
        true
    } else if is_office(claimed) {
        !people.has_other_holder(claimed, &speaker.name)
    } else {
        // "Ann Lee's lawyer, Tom Ray, said": she did not.
        !is_person(claimed) && shares_a_word(&speaker.role, claimed)
    };
    if open { Relation::Overlapping } else { Relation::Disjoint }
}

fn is_person(claimed: &str) -> bool {
    let first = claimed.split_whitespace().next().unwrap_or("");
    given::is_female(first) || given::is_male(first)
}

fn shares_a_word(role: &str, claimed: &str) -> bool {
    let long = |word: &&str| word.len() > 3;
    let mut words = claimed.split_whitespace().filter(long);
    words.any(|word| role.split(|c: char| !c.is_alphanumeric()).any(|own| own.eq_ignore_ascii_case(word)))
}

/// Whether the text only gives a surname that two people bear, and the claim a full name.
fn is_shared(speaker: &Speaker, claimed: &str, people: &People) -> bool {
    let single = !speaker.name.contains(' ') && people.share(&speaker.name);
    single && claimed.split_whitespace().count() > 1
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
        let has = holds(&speaker.role, &role) == Relation::Within;
        let is_name = name.iter().all(|word| word.starts_with(char::is_uppercase) && !is_office(word));
        if speaker.name.is_empty() || !is_name || !(has || is_office(&role)) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use Relation::{Disjoint, Overlapping, Within};

    #[test]
    fn speakers_go_by_name_surname_and_role() {
        let of = |name: &str, role: &str, claimed: &str| {
            let speaker = Speaker { name: name.to_owned(), role: role.to_owned(), ..speaker() };
            same_speaker(&speaker, claimed, &[], &People::default()).0
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
        assert_eq!(of("Ana Duarte", "", "treasurer"), Overlapping);
        assert_eq!(of("", "Ana Duarte's lawyer", "Ana Duarte"), Overlapping);
    }

    fn speaker() -> Speaker {
        Speaker { name: String::new(), role: String::new(), span: crate::base::span::Span::default() }
    }
}
