//! Markdown comes in; its blocks go out with places in the original, markup left aside.

use super::draft::Draft;
use super::front_matter::{self, Field};
use super::model::BlockKind;
use super::urls;
use crate::base::span::Span;
use crate::base::token::{Gap, Token, TokenKind, tokens};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The blocks of a Markdown text.
#[must_use]
pub fn draft(text: &str) -> Draft {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let mut reader = Reader::new(text);
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.take(event, range);
    }
    reader.flush();
    reader.draft.close();
    reader.draft
}

/// The work under way.
struct Reader<'t> {
    text: &'t str,
    draft: Draft,
    /// Verbatim text that was not cut into tokens yet.
    pending: Range<usize>,
    /// What stands between the last token and the next one.
    gap: Gap,
    /// Whether a block is open that text can go on in.
    open: bool,
    items: usize,
    /// Inside of what is not shown: an image's other text, struck-out words.
    hidden: usize,
    metadata: bool,
    row: u16,
    column: u16,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            draft: Draft::default(),
            pending: 0..0,
            gap: Gap::Paragraph,
            open: false,
            items: 0,
            hidden: 0,
            metadata: false,
            row: 0,
            column: 0,
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(_) if self.metadata => self.metadata(range),
            Event::Text(content) if self.hidden == 0 => self.words(&content, range),
            Event::Code(content) if self.hidden == 0 => self.code_words(&content, range),
            Event::SoftBreak | Event::HardBreak => {
                self.flush();
                self.gap = self.gap.max(Gap::Line);
            }
            Event::FootnoteReference(_) => self.flush(),
            Event::Rule => self.leave(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.enter(BlockKind::Heading(level_number(*level))),
            Tag::CodeBlock(_) => self.enter(BlockKind::Furniture("a code block")),
            Tag::Item => {
                self.items += 1;
                self.enter(BlockKind::Item);
            }
            Tag::Paragraph if !(self.items > 0 && self.open && self.nothing_yet()) => {
                self.enter(BlockKind::Paragraph);
            }
            Tag::Table(_) => self.row = 0,
            Tag::TableHead | Tag::TableRow => self.column = 0,
            Tag::TableCell => {
                self.enter(BlockKind::Cell { row: self.row, column: self.column });
                self.column = self.column.saturating_add(1);
            }
            Tag::List(_) | Tag::BlockQuote(_) | Tag::HtmlBlock | Tag::FootnoteDefinition(_) => self.leave(),
            Tag::Image { .. } | Tag::Strikethrough => {
                self.flush();
                self.hidden += 1;
            }
            Tag::MetadataBlock(_) => self.metadata = true,
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image | TagEnd::Strikethrough => self.hidden = self.hidden.saturating_sub(1),
            TagEnd::MetadataBlock(_) => self.metadata = false,
            TagEnd::TableHead | TagEnd::TableRow => {
                self.leave();
                self.row = self.row.saturating_add(1);
            }
            TagEnd::Item => {
                self.leave();
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::TableCell
            | TagEnd::List(_)
            | TagEnd::CodeBlock => self.leave(),
            _ => self.flush(),
        }
    }

    fn enter(&mut self, kind: BlockKind) {
        self.flush();
        self.draft.open(kind);
        self.gap = Gap::Paragraph;
        self.open = true;
    }

    fn leave(&mut self) {
        self.flush();
        self.open = false;
    }

    /// Whether the open block has no words so far.
    fn nothing_yet(&self) -> bool {
        self.pending.is_empty() && self.draft.blocks.last().is_some_and(|block| block.tokens.is_empty())
    }

    /// Text goes into the open block, else into one that fits the place.
    fn ensure_open(&mut self) {
        if !self.open {
            self.enter(if self.items > 0 { BlockKind::Item } else { BlockKind::Paragraph });
        }
    }

    fn words(&mut self, content: &str, range: Range<usize>) {
        self.ensure_open();
        if self.text.get(range.clone()) != Some(content) {
            self.flush();
            self.entity(content, range);
        } else if !self.pending.is_empty() && self.pending.end == range.start {
            self.pending.end = range.end;
        } else {
            self.flush();
            self.pending = range;
        }
    }

    /// Text that is written otherwise in the file (`&amp;`): one token, or a space.
    fn entity(&mut self, content: &str, range: Range<usize>) {
        if content.trim().is_empty() {
            self.gap = self.gap.max(Gap::Space);
            return;
        }
        let kind = match content.chars().next() {
            Some(first) if first.is_alphabetic() => TokenKind::Word,
            Some(first) if first.is_ascii_digit() => TokenKind::Number,
            _ => TokenKind::Symbol,
        };
        self.push(vec![Token::new(self.text, Span::of(range), kind, Gap::Paragraph)], false);
    }

    /// The words between backquotes.
    fn code_words(&mut self, content: &str, range: Range<usize>) {
        self.ensure_open();
        self.flush();
        let inner = self.text.get(range.clone()).and_then(|code| code.find(content));
        if let Some(inner) = inner {
            let start = range.start + inner;
            self.pending = start..start + content.len();
            self.flush();
        }
    }

    /// Cuts the pending text into tokens.
    fn flush(&mut self) {
        let range = std::mem::replace(&mut self.pending, 0..0);
        if range.is_empty() {
            return;
        }
        let span = Span::of(range);
        let words = span.text(self.text);
        if words.starts_with(char::is_whitespace) {
            self.gap = self.gap.max(Gap::Space);
        }
        let ends_in_space = words.ends_with(char::is_whitespace);
        self.push(urls::joined(self.text, tokens(self.text, span)), ends_in_space);
    }

    fn push(&mut self, mut tokens: Vec<Token>, ends_in_space: bool) {
        if let Some(first) = tokens.first_mut() {
            first.gap = self.gap;
            self.gap = Gap::None;
        }
        if ends_in_space {
            self.gap = self.gap.max(Gap::Space);
        }
        self.draft.add(&tokens);
    }

    /// Front matter: its title is shown on the page, so it is a block.
    fn metadata(&mut self, range: Range<usize>) {
        for (field, span) in front_matter::fields(self.text, range) {
            match field {
                Field::Date => self.draft.date = self.draft.date.or(Some(span)),
                Field::Title => {
                    self.enter(BlockKind::Title);
                    self.pending = span.range();
                    self.leave();
                }
            }
        }
    }
}

const fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
