//! A stream of bytes comes in; its lines go out in batches: all that have arrived, and at least one.

use std::io::{self, BufRead, BufReader, Read};

/// The longest line that is kept; more would let one line take all memory.
pub const LONGEST: usize = 256 << 20;

/// One line of a stream, without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is longer than what is kept.
    TooLong,
}

/// Waits for one line and takes every further line that is complete in the reader's buffer, so that a
/// partner that waits for each answer gets it, and one that does not gets whole batches.
///
/// # Errors
/// Where the stream cannot be read.
pub fn batch<R: Read>(reader: &mut BufReader<R>) -> io::Result<Vec<Line>> {
    let mut lines = Vec::new();
    while let Some(line) = next(reader, LONGEST)? {
        lines.push(line);
        if !reader.buffer().contains(&b'\n') {
            break;
        }
    }
    Ok(lines)
}

/// The next line; nothing at the end.
fn next(reader: &mut impl BufRead, longest: usize) -> io::Result<Option<Line>> {
    let mut bytes = Vec::new();
    let mut too_long = false;
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            let nothing = bytes.is_empty() && !too_long;
            return Ok((!nothing).then(|| finished(bytes, too_long)));
        }
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let piece = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or(buffer);
        too_long |= bytes.len() + piece.len() > longest;
        if too_long {
            bytes = Vec::new();
        } else {
            bytes.extend_from_slice(piece);
        }
        let used = piece.len() + usize::from(end.is_some());
        reader.consume(used);
        if end.is_some() {
            return Ok(Some(finished(bytes, too_long)));
        }
    }
}

fn finished(mut bytes: Vec<u8>, too_long: bool) -> Line {
    if too_long {
        return Line::TooLong;
    }
    if bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    Line::Bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, buffer: usize) -> Vec<Vec<Line>> {
        let mut reader = BufReader::with_capacity(buffer, text.as_bytes());
        std::iter::from_fn(|| Some(batch(&mut reader).unwrap()).filter(|lines| !lines.is_empty())).collect()
    }

    fn line(text: &str) -> Line {
        Line::Bytes(text.as_bytes().to_vec())
    }

    #[test]
    fn a_batch_is_every_line_that_has_arrived() {
        assert_eq!(all("a\nb\r\n\nd", 64), [vec![line("a"), line("b"), line("")], vec![line("d")]]);
        assert_eq!(all("aaa\nb\n", 2), [vec![line("aaa")], vec![line("b")]]);
        assert!(all("", 64).is_empty());
    }

    #[test]
    fn a_line_that_is_too_long_is_dropped_and_the_next_is_read() {
        let mut reader = BufReader::with_capacity(4, "0123456789\nok\n".as_bytes());
        assert_eq!(next(&mut reader, 8).unwrap(), Some(Line::TooLong));
        assert_eq!(next(&mut reader, 8).unwrap(), Some(line("ok")));
    }
}
