//! A draft comes in; blocks that are no part of the article (counters, share bars, footers) are set aside, each
//! with the reason. What may be content stays: a line that only could be furniture goes where its neighbour does.

use super::draft::{Draft, DraftBlock};
use super::language;
use super::model::BlockKind;
use super::stock::{ALONE, BEGINNINGS, COUNTED, LABELS, PLATFORMS, SHARING, WITHIN};
use crate::base::token::TokenKind;

/// Longer blocks are text, whatever they begin with.
const LONGEST: usize = 45;

/// Sets the furniture aside. A document's only block is its text, whatever it looks like.
pub fn set_aside(text: &str, draft: &mut Draft) {
    if draft.blocks.len() < 2 {
        return;
    }
    for at in 0..draft.blocks.len() {
        let reason = draft.blocks.get(at).and_then(|block| reason(text, draft, block, at));
        if let (Some(reason), Some(block)) = (reason, draft.blocks.get_mut(at)) {
            block.kind = BlockKind::Furniture(reason);
        }
    }
    language::set_aside(text, draft);
    beside_furniture(text, draft);
}

/// Why a block is furniture, where it is, whatever stands beside it.
fn reason(text: &str, draft: &Draft, block: &DraftBlock, at: usize) -> Option<&'static str> {
    if matches!(block.kind, BlockKind::Cell { .. } | BlockKind::Title | BlockKind::Furniture(_)) {
        return None;
    }
    let words = Line::new(text, draft, block)?;
    if block.kind == BlockKind::Paragraph {
        if words.is_a_number() && stands_alone(text, draft, at) {
            return Some("a number alone on its line");
        }
        if words.is_a_counter() {
            return Some("a counter of the page");
        }
        if words.is_a_share_bar() {
            return Some("a share bar");
        }
        if words.is_navigation() && !near_table(text, draft, at) {
            return Some("a navigation list");
        }
    }
    words.stock_phrase()
}

/// A lone number is a counter of the page unless it stands in a column, under a label, or in turn with labels.
fn stands_alone(text: &str, draft: &Draft, at: usize) -> bool {
    let block = |at: Option<usize>| at.and_then(|at| draft.blocks.get(at));
    let number = |block: &DraftBlock| Line::new(text, draft, block).is_some_and(|line| line.is_a_number());
    let around = [at.checked_sub(2), at.checked_sub(1), Some(at + 1), Some(at + 2)];
    let column = around.into_iter().filter_map(block).any(number);
    let label = |before: usize| {
        let block = draft.blocks.get(before);
        before > 0 && block.is_some_and(|block| draft.words(block) <= 3 || draft.last(text, block) == ":")
    };
    let apart =
        [block(Some(at)), block(Some(at + 1))].into_iter().flatten().all(|block| draft.stands_apart(block));
    apart && !column && !at.checked_sub(1).is_some_and(label)
}

fn near_table(text: &str, draft: &Draft, at: usize) -> bool {
    let bars = |at: usize| {
        let block = draft.blocks.get(at);
        block.is_some_and(|block| draft.tokens_of(block).iter().any(|token| token.text(text) == "|"))
    };
    at > 0 && bars(at - 1) || bars(at + 1)
}

/// "Telegram", "Buy our calendar": furniture beside furniture, content elsewhere.
fn beside_furniture(text: &str, draft: &mut Draft) {
    let count = draft.blocks.len();
    for at in (0..count).rev().chain(0..count) {
        let aside = |at: Option<usize>| {
            let block = at.and_then(|at| draft.blocks.get(at));
            block.is_some_and(|block| is_page_furniture(block.kind))
        };
        let beside = aside(at.checked_sub(1)) || aside(Some(at + 1));
        let weak = beside
            && draft.blocks.get(at).is_some_and(|block| {
                block.kind == BlockKind::Paragraph
                    && Line::new(text, draft, block).is_some_and(|line| line.could_be_furniture())
            });
        if let Some(block) = draft.blocks.get_mut(at).filter(|_| weak) {
            block.kind = BlockKind::Furniture("a line between page furniture");
        }
    }
}

const fn is_page_furniture(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Furniture(_))
}

/// A short block's words in lower case.
struct Line {
    words: Vec<String>,
    kinds: Vec<TokenKind>,
    joined: String,
}

impl Line {
    /// None for a block that is too long to be furniture.
    fn new(text: &str, draft: &Draft, block: &DraftBlock) -> Option<Self> {
        let tokens = draft.tokens_of(block);
        if tokens.is_empty() || tokens.len() > LONGEST {
            return None;
        }
        let words: Vec<String> = tokens.iter().map(|token| token.text(text).to_lowercase()).collect();
        let letters = words.iter().filter(|word| word.starts_with(char::is_alphanumeric));
        let joined = letters.map(String::as_str).collect::<Vec<_>>().join(" ");
        Some(Self { words, kinds: tokens.iter().map(|token| token.kind).collect(), joined })
    }

    fn ends_sentence(&self) -> bool {
        self.words.last().is_some_and(|last| last.ends_with(['.', '!']))
    }

    fn is_a_number(&self) -> bool {
        self.kinds == [TokenKind::Number] && self.words.iter().all(|word| !word.contains('.'))
    }

    /// "18,204 views", "Comments (214)", "5 min read", "Updated 2 hours ago".
    fn is_a_counter(&self) -> bool {
        let counted = |word: &String| COUNTED.contains(&word.as_str());
        let numbers = self.kinds.iter().filter(|&&kind| kind == TokenKind::Number).count();
        let rest = |word: &String| {
            counted(word)
                || !word.starts_with(char::is_alphabetic)
                || matches!(word.as_str(), "k" | "m" | "and" | "total" | "so" | "far")
        };
        let counter =
            numbers > 0 && numbers <= 3 && self.words.iter().any(counted) && self.words.iter().all(rest);
        let reading = numbers > 0
            && ["min read", "minute read", "minutes read"].iter().any(|&end| self.joined.ends_with(end));
        let ago = ["updated ", "published ", "posted "].iter().any(|&start| self.joined.starts_with(start))
            && self.words.len() <= 6
            && self.joined.ends_with(" ago");
        counter || reading && self.words.len() <= 16 || ago
    }

    /// "Share", "Facebook Twitter Email": nothing but places to share at.
    fn is_a_share_bar(&self) -> bool {
        let shares = |word: &String| SHARING.contains(&word.as_str());
        let platform = |word: &String| PLATFORMS.contains(&word.as_str());
        let sign = |word: &String| !word.starts_with(char::is_alphanumeric);
        let small = |word: &String| {
            [
                "this", "article", "story", "page", "on", "via", "by", "to", "with", "link", "post", "the",
                "us", "me", "more",
            ]
            .contains(&word.as_str())
        };
        let only = self.words.iter().all(|word| shares(word) || platform(word) || sign(word) || small(word));
        let platforms = self.words.iter().filter(|word| platform(word)).count();
        only && (self.words.iter().any(shares) || platforms > 1)
    }

    /// "Cookie settings | Privacy | Terms of use": short names between bars, without numbers.
    fn is_navigation(&self) -> bool {
        for bar in ["|", "›", ">", "·", "•", "»"] {
            let parts: Vec<&[String]> = self.words.split(|word| word == bar).collect();
            let least = if bar == "|" || bar == "·" || bar == "•" { 3 } else { 2 };
            let short = parts.iter().all(|part| (1..=4).contains(&part.len()));
            if parts.len() >= least && short && !self.kinds.contains(&TokenKind::Number) {
                return !self.ends_sentence();
            }
        }
        false
    }

    /// What pages say in these very words.
    fn stock_phrase(&self) -> Option<&'static str> {
        let copyright = self.words.first().is_some_and(|first| first == "©")
            || self.joined.starts_with("copyright ")
                && (self.words.len() < 12 || self.words.iter().any(|word| word == "©"));
        if copyright || self.joined.contains("all rights reserved") {
            return Some("a copyright line");
        }
        let starts = |phrase: &str| {
            self.joined.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let alone = ALONE.iter().find(|(phrase, _)| self.joined == *phrase);
        let begins = BEGINNINGS
            .iter()
            .filter(|(_, most, _)| self.words.len() <= *most)
            .find(|(phrase, most, _)| starts(phrase) && (*most > 20 || !self.ends_sentence()));
        let colon = self.words.iter().position(|word| word == ":").is_some_and(|colon| colon <= 3);
        let labelled = || {
            let label = self.joined.split(' ').take(3).collect::<Vec<_>>().join(" ");
            LABELS.iter().find(|(phrase, _)| colon && (label.starts_with(phrase)) && starts(phrase))
        };
        let within = || WITHIN.iter().find(|(phrase, _)| self.joined.contains(phrase));
        alone
            .map(|&(_, reason)| reason)
            .or_else(|| begins.map(|&(_, _, reason)| reason))
            .or_else(|| labelled().map(|&(_, reason)| reason))
            .or_else(|| within().map(|&(_, reason)| reason))
    }

    /// A line that is furniture only beside furniture: a platform's name, an offer.
    fn could_be_furniture(&self) -> bool {
        let platform =
            self.words.len() <= 2 && self.words.iter().all(|word| PLATFORMS.contains(&word.as_str()));
        const OFFERS: &[&str] = &[
            "buy ",
            "shop ",
            "order ",
            "get ",
            "book ",
            "try ",
            "discover ",
            "explore ",
            "watch ",
            "listen ",
            "view ",
            "find out ",
            "see more",
            "learn more",
            "contact us",
            "about us",
            "help ",
            "search ",
            "menu",
            "home",
        ];
        let offer = self.words.len() <= 14 && !self.ends_sentence();
        platform || offer && OFFERS.iter().any(|&start| self.joined.starts_with(start))
    }
}
