//! A file's name and bytes come in; the document goes out.

use super::assemble::assemble;
use super::decode::{self, DocumentError};
use super::furniture;
use super::headings;
use super::lines;
use super::markdown;
use super::model::{Dated, Document};
use jiff::civil::Date;

/// Reads a document, its format told by the extension of `path`. `dated` is the day that the claim file gives.
///
/// # Errors
/// Where the bytes are no UTF-8 text or more than 4 GiB.
pub fn read(path: &str, bytes: &[u8], dated: Option<Date>) -> Result<Document, DocumentError> {
    let text = decode::text(bytes)?;
    if is_markdown(path) {
        let mut draft = markdown::draft(&text);
        furniture::set_aside(&text, &mut draft);
        headings::name_marked_up(&text, &mut draft);
        return Ok(assemble(path, text, draft, dated.map(given)));
    }
    Ok(plain(path, text, dated))
}

/// Reads a plain text.
#[must_use]
pub fn plain(path: &str, text: String, dated: Option<Date>) -> Document {
    let mut draft = lines::draft(&text);
    furniture::set_aside(&text, &mut draft);
    headings::name_plain(&text, &mut draft);
    assemble(path, text, draft, dated.map(given))
}

fn given(date: Date) -> Dated {
    Dated { date, origin: "`dated` in the claim file", span: None }
}

fn is_markdown(path: &str) -> bool {
    let extension = path.rsplit(['/', '\\']).next().and_then(|name| name.rsplit_once('.'));
    extension.is_some_and(|(_, extension)| {
        ["md", "markdown"].iter().any(|known| extension.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::model::BlockKind;

    fn sentences(document: &Document) -> Vec<&str> {
        document.sentences.iter().map(|sentence| sentence.span.text(&document.text)).collect()
    }

    #[test]
    fn a_plain_text_has_a_title_paragraphs_and_sentences() {
        let text =
            "\u{FEFF}Bridge opens\r\n\r\nThe bridge opened on Jan. 9. It cost $4m.\r\nCars cross it.\r\n";
        let document = read("a.txt", text.as_bytes(), None).unwrap();
        assert_eq!(
            sentences(&document),
            ["Bridge opens", "The bridge opened on Jan. 9.", "It cost $4m.", "Cars cross it."]
        );
        let kinds: Vec<BlockKind> = document.blocks.iter().map(|block| block.kind).collect();
        assert_eq!(kinds, [BlockKind::Title, BlockKind::Paragraph, BlockKind::Paragraph]);
        assert_eq!(document.title.map(|title| title.text(&document.text)), Some("Bridge opens"));
    }

    #[test]
    fn the_extension_tells_the_format_in_any_case() {
        assert!(is_markdown("a/b.MD") && is_markdown("x.markdown"));
        assert!(!is_markdown("a.md/notes") && !is_markdown("md"));
    }
}
