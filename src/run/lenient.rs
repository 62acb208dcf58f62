//! A line that is meant to be a JSON object and is none comes in; the bytes of one of its members go out, where
//! they can still be told.

/// The value of the first member of this name at the top of an object, wherever the line goes wrong behind or
/// inside another string. The bytes are a value by their brackets and quotation marks alone: parse them.
#[must_use]
pub fn member<'l>(line: &'l [u8], name: &[u8]) -> Option<&'l [u8]> {
    let mut rest = line.trim_ascii_start().strip_prefix(b"{")?;
    loop {
        let (key, behind) = value(rest)?;
        let behind = behind.trim_ascii_start().strip_prefix(b":")?;
        let (found, behind) = value(behind)?;
        if key.strip_prefix(b"\"").and_then(|key| key.strip_suffix(b"\"")) == Some(name) {
            return Some(found);
        }
        rest = behind.trim_ascii_start().strip_prefix(b",")?;
    }
}

/// The next value and what stands behind it; nothing where the line ends within it.
fn value(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let bytes = bytes.trim_ascii_start();
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        match *bytes.get(at)? {
            b'"' => {
                at += string(bytes.get(at + 1..)?)?;
                if depth == 0 {
                    return bytes.split_at_checked(at + 1);
                }
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return bytes.split_at_checked(at + 1),
            b'}' | b']' if depth > 0 => depth -= 1,
            b',' | b'}' | b']' | b':' | b' ' | b'\t' | b'\r' if depth == 0 => {
                return bytes.split_at_checked(at).filter(|(value, _)| !value.is_empty());
            }
            _ => {}
        }
        at += 1;
    }
}

/// How many bytes of a string stand before its end, the closing mark included.
fn string(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match *bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(line: &str) -> Option<&str> {
        member(line.as_bytes(), b"id").and_then(|id| std::str::from_utf8(id).ok())
    }

    #[test]
    fn a_member_is_found_whatever_is_wrong_elsewhere() {
        assert_eq!(id(r#"{"id":7,"text":"5 \ud83d cats"}"#), Some("7"));
        assert_eq!(id(r#" { "text" : "a \" \x \\" , "id" : "b\"c" }"#), Some(r#""b\"c""#));
        assert_eq!(id(r#"{"a":{"id":1,"b":["]"]},"id":[2,{"x":3}],"text":"cut off"#), Some(r#"[2,{"x":3}]"#));
        assert_eq!(id(r#"{"id":123456789012345678901234567890}"#), Some("123456789012345678901234567890"));
    }

    #[test]
    fn what_cannot_be_told_is_not_guessed() {
        for line in ["", "{", "id:7", r#"{"id":12"#, r#"{"id":"ab"#, r#"{"text":"id":7}"#, r#"{"id":}"#, "{]"]
        {
            assert_eq!(id(line), None, "{line}");
        }
    }
}
