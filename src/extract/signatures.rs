//! Lines that hold a name and an office come in; whose office it is goes out: "Ann Lee, Chief Executive".

use super::appositions::is_holder;
use super::draft::Draft;
use super::mention::Class;
use super::phrase::is_capital;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use crate::document::model::{BlockKind, Sentence};
use std::ops::Range;

/// Tokens of such a line, at most.
const LONGEST: usize = 12;

/// Whether a line in capitals is a signature and no title: a name, a comma, an office.
#[must_use]
pub fn is_signature(draft: &Draft<'_>, sentence: &Sentence) -> bool {
    let cursor = draft.cursor();
    let tokens = sentence.tokens.clone();
    let heading = draft.document.blocks.get(sentence.block).is_some_and(|block| is_heading(block.kind));
    let comma = tokens.clone().find(|&at| cursor.word(at) == ",");
    let office = |comma: usize| is_office(&cursor, comma + 1..tokens.end);
    !heading
        && tokens.len() <= LONGEST
        && comma.is_some_and(|comma| comma >= tokens.start + 2 && office(comma))
}

const fn is_heading(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Heading(_) | BlockKind::Furniture(_))
}

/// Whether the tokens name an office and nothing else.
fn is_office(cursor: &Cursor<'_>, tokens: Range<usize>) -> bool {
    let written = |at: usize| {
        cursor.kind(at) == Some(TokenKind::Word)
            && (is_capital(cursor, at)
                || cursor.has(at, Roles::PREPOSITION | Roles::DETERMINER | Roles::CONJUNCTION))
            || matches!(cursor.word(at), "," | "&" | "-")
    };
    let first =
        tokens.clone().take_while(|&at| !cursor.has(at, Roles::PREPOSITION)).any(|at| is_holder(cursor, at));
    first && tokens.clone().all(written)
}

/// Gives a name that fills a line the office that fills the next.
pub fn complete(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    for mention in &mut draft.mentions {
        let sentences = &draft.document.sentences;
        let Some(line) = sentences.get(mention.sentence) else { continue };
        let Some(next) = sentences.get(mention.sentence + 1) else { continue };
        let comma = usize::from(cursor.word(mention.tokens.end) == ",");
        let fills =
            mention.tokens.start <= line.tokens.start + 2 && mention.tokens.end + comma == line.tokens.end;
        let two = mention.tokens.len() >= 2 && mention.tokens.len() <= 5;
        let heading = draft.document.blocks.get(next.block).is_some_and(|block| is_heading(block.kind));
        let person = matches!(mention.class, Class::Person | Class::Unknown) && mention.roles.is_empty();
        if person
            && fills
            && two
            && !heading
            && next.tokens.len() <= LONGEST
            && is_office(&cursor, next.tokens.clone())
        {
            mention.roles.push(next.tokens.clone());
            mention.class = Class::Person;
        }
    }
}
