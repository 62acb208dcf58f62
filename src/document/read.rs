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
/// Where the format is one that is not read yet, or the bytes are no UTF-8 text or more than 4 GiB.
pub fn read(path: &str, bytes: &[u8], dated: Option<Date>) -> Result<Document, DocumentError> {
    if let Some(format) = has_extension(path, NOT_READ) {
        return Err(DocumentError::Format(format));
    }
    let text = decode::text(bytes)?;
    if has_extension(path, MARKDOWN).is_some() {
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

const MARKDOWN: &[&str] = &["md", "markdown"];

/// Formats whose markup would be taken for words: better none of it than half of it.
const NOT_READ: &[&str] = &["html", "htm", "xhtml", "xml", "pdf", "docx", "odt", "rtf"];

/// The extension of `path`, where it is one of these, in any case.
fn has_extension(path: &str, known: &[&'static str]) -> Option<&'static str> {
    let (_, extension) = path.rsplit(['/', '\\']).next()?.rsplit_once('.')?;
    known.iter().copied().find(|known| extension.eq_ignore_ascii_case(known))
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
        let markdown = |path| has_extension(path, MARKDOWN).is_some();
        assert!(markdown("a/b.MD") && markdown("x.markdown"));
        assert!(!markdown("a.md/notes") && !markdown("md"));
    }

    #[test]
    fn markup_that_is_not_read_yet_is_refused_rather_than_taken_for_words() {
        let told = read("story.HTML", b"<script>var x = 99 cats;</script>", None).unwrap_err().to_string();
        assert_eq!(told, "is .html, which is not read yet: save it as plain text (.txt) or Markdown (.md)");
    }
}
