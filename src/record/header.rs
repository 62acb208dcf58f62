//! A body and the claim file it is of come in; a whole snapshot file, as insta reads it, goes out.

/// The text of a `.snap` or `.snap.new` file. Strings are written as JSON, which YAML reads too.
#[must_use]
pub fn file(claim_file: &str, body: &str) -> String {
    let name = serde_json::Value::from(claim_file).to_string();
    format!("---\nsource: {name}\ndescription: what the sources say on each claim\n---\n{body}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_instas() {
        assert_eq!(
            file("claims/\"a\".claims", "x\n  verdict: silent"),
            "---\nsource: \"claims/\\\"a\\\".claims\"\ndescription: what the sources say on each claim\n---\n\
             x\n  verdict: silent\n"
        );
    }
}
