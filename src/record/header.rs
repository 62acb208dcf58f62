//! A body and the claim file it is of come in; a whole snapshot file, as insta reads it, goes out.

/// The line around a header.
const RULE: &str = "---";

/// The text of a `.snap` or `.snap.new` file. Strings are written as JSON, which YAML reads too.
#[must_use]
pub fn file(claim_file: &str, body: &str) -> String {
    let name = serde_json::Value::from(claim_file).to_string();
    format!("{RULE}\nsource: {name}\ndescription: what the sources say on each claim\n{RULE}\n{body}\n")
}

/// The text of a file with another body; nothing where it has no header.
#[must_use]
pub fn with_body(file: &str, body: &str) -> Option<String> {
    let mut lines = file.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == RULE)?;
    let mut end = first.len();
    for line in lines {
        end += line.len();
        if line.trim_end() == RULE {
            return Some(format!("{}\n{body}\n", file.get(..end)?.trim_end()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_instas() {
        let text = file("claims/\"a\".claims", "x\n  verdict: silent");
        assert_eq!(
            text,
            "---\nsource: \"claims/\\\"a\\\".claims\"\ndescription: what the sources say on each claim\n---\n\
             x\n  verdict: silent\n"
        );
        let other = text.replace("x\n", "y\n");
        assert_eq!(with_body(&text, "y\n  verdict: silent"), Some(other));
        assert_eq!(with_body("---\nno end\n", "x"), None);
        assert_eq!(with_body("no header\n---\n", "x"), None);
    }
}
