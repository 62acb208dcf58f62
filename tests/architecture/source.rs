//! A Rust file's text comes in; its code without comments and strings, its paths and its functions go out.

use std::ops::Range;

/// A file of `src`.
pub(crate) struct File {
    /// `src/claim/ast.rs`
    pub(crate) path: String,
    /// As it stands.
    pub(crate) text: String,
    /// With comments, strings and characters as spaces, so that only code is left; lines stay lines.
    pub(crate) code: String,
    /// Every path in the code that begins with `crate`, `super`, `self`, a child module or another crate.
    pub(crate) paths: Vec<Named>,
}

/// A path that code names, resolved: `crate` and `super` are gone.
pub(crate) struct Named {
    /// `["claim", "ast", "Subject"]`, or `["std", "fs", "read"]` for another crate's.
    pub(crate) path: Vec<String>,
    /// Whether it is of this crate.
    pub(crate) own: bool,
    /// Whether it stands in a `#[cfg(test)]` module.
    pub(crate) in_tests: bool,
    /// Whether a `pub use` names it.
    pub(crate) reexported: bool,
    /// 1-based.
    pub(crate) line: usize,
}

impl File {
    /// A file.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let mut file =
            Self { path: path.to_owned(), text: text.to_owned(), code: code(text), paths: Vec::new() };
        file.paths = Scan::new(&file).run();
        file
    }

    /// `["claim", "ast"]`; a folder's `mod.rs` is the folder, `lib.rs` and `main.rs` nothing.
    pub(crate) fn module(&self) -> Vec<String> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        let mut parts: Vec<String> = inner.split('/').map(str::to_owned).collect();
        if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
            parts.pop();
        }
        parts
    }

    /// The first folder below `src`; empty for `lib.rs` and `main.rs`.
    pub(crate) fn folder(&self) -> String {
        if self.path.matches('/').count() < 2 { String::new() } else { self.module().remove(0) }
    }

    /// Every function with a body: its name, its first line, and how many lines it has.
    pub(crate) fn functions(&self) -> Vec<(String, usize, usize)> {
        let tokens = tokens(&self.code);
        let starts = tokens.iter().enumerate().filter(|(_, token)| token.text == "fn");
        starts
            .filter_map(|(at, token)| {
                let name = tokens.get(at + 1).filter(|name| is_word(name.text))?;
                let mut enclosed = 0;
                let body = tokens[at..].iter().position(|token| {
                    enclosed += i32::from("([".contains(token.text)) - i32::from(")]".contains(token.text));
                    enclosed == 0 && ["{", ";"].contains(&token.text)
                });
                let body = at + body?;
                if tokens[body].text == ";" {
                    return None;
                }
                let mut depth = 0;
                let end = tokens[body..].iter().find(|token| {
                    depth += i32::from(token.text == "{") - i32::from(token.text == "}");
                    depth == 0
                })?;
                Some((name.text.to_owned(), token.line, end.line - token.line + 1))
            })
            .collect()
    }
}

struct Token<'t> {
    text: &'t str,
    line: usize,
}

fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    for (index, content) in code.lines().enumerate() {
        let mut rest = content;
        while let Some(first) = rest.chars().next() {
            let word = rest.find(|next: char| !next.is_alphanumeric() && next != '_').unwrap_or(rest.len());
            let length = match word {
                0 if rest.starts_with("::") => 2,
                0 => first.len_utf8(),
                word => word,
            };
            let (text, behind) = rest.split_at(length);
            if !text.trim().is_empty() {
                found.push(Token { text, line: index + 1 });
            }
            rest = behind;
        }
    }
    found
}

/// Walks a file's tokens with the inline modules around them.
struct Scan<'f> {
    tokens: Vec<Token<'f>>,
    module: Vec<String>,
    children: Vec<&'f str>,
    /// The brace depth at which each inline module began, and whether it is of tests.
    inline: Vec<(usize, bool)>,
    found: Vec<Named>,
}

impl<'f> Scan<'f> {
    fn new(file: &'f File) -> Self {
        let tokens = tokens(&file.code);
        let declares = |three: &[Token<'f>]| three[0].text == "mod" && three[2].text == ";";
        let children = tokens.windows(3).filter(|three| declares(three)).map(|three| three[1].text);
        let children = children.collect();
        Self { tokens, module: file.module(), children, inline: Vec::new(), found: Vec::new() }
    }

    fn run(mut self) -> Vec<Named> {
        let (mut at, mut depth) = (0, 0);
        while at < self.tokens.len() {
            match self.text(at) {
                "mod" if self.text(at + 2) == "{" => {
                    let tests = at >= 4 && self.text(at - 3) == "test" || self.text(at + 1) == "tests";
                    self.module.push(self.text(at + 1).to_owned());
                    self.inline.push((depth, tests));
                    at += 1;
                }
                "{" => depth += 1,
                "}" => {
                    depth = depth.saturating_sub(1);
                    if self.inline.last().is_some_and(|&(began, _)| began == depth) {
                        self.inline.pop();
                        self.module.pop();
                    }
                }
                word if is_word(word) && self.begins(at) => {
                    let reexported = self.is_reexport(at);
                    at = self.tree(at, &[], reexported);
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        self.found
    }

    fn text(&self, at: usize) -> &'f str {
        self.tokens.get(at).map_or("", |token| token.text)
    }

    /// Whether a path begins here: a word with `::` behind it and none before, or one that `use` names alone.
    fn begins(&self, at: usize) -> bool {
        let before = if at == 0 { "" } else { self.text(at - 1) };
        before != "::" && (self.text(at + 1) == "::" || before == "use")
    }

    fn is_reexport(&self, at: usize) -> bool {
        at >= 2 && self.text(at - 1) == "use" && ["pub", ")"].contains(&self.text(at - 2))
    }

    /// Reads a path or a tree of paths (`a::{b, c::d}`) and returns where it ends.
    fn tree(&mut self, mut at: usize, before: &[String], reexported: bool) -> usize {
        let mut path = before.to_vec();
        loop {
            match self.text(at) {
                "{" => {
                    at += 1;
                    while !["}", ""].contains(&self.text(at)) {
                        at = if self.text(at) == "," { at + 1 } else { self.tree(at, &path, reexported) };
                    }
                    return at + 1;
                }
                "" | "}" | "," => return at.max(1),
                piece => path.push(piece.to_owned()),
            }
            at += 1;
            if self.text(at) != "::" || ["<"].contains(&self.text(at + 1)) {
                break;
            }
            at += 1;
        }
        self.push(path, at - 1, reexported);
        if self.text(at) == "as" { at + 2 } else { at }
    }

    fn push(&mut self, mut path: Vec<String>, at: usize, reexported: bool) {
        let mut base = self.module.clone();
        let mut own = true;
        match path[0].as_str() {
            "crate" => base.clear(),
            "self" => {}
            "super" => {}
            first if self.children.contains(&first) && self.inline.is_empty() => base.extend(path.clone()),
            _ => own = false,
        }
        if own && ["crate", "self", "super"].contains(&path[0].as_str()) {
            while path.first().is_some_and(|first| first == "super") {
                path.remove(0);
                base.pop();
            }
            base.extend(path.into_iter().filter(|piece| piece != "crate" && piece != "self"));
        } else if !own {
            base = path;
        }
        let in_tests = self.inline.iter().any(|&(_, tests)| tests);
        let line = self.tokens.get(at).map_or(0, |token| token.line);
        self.found.push(Named { path: base, own, in_tests, reexported, line });
    }
}

/// The text with comments, strings and characters as spaces.
fn code(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = skipped(text, at);
        if end > at {
            blank(&mut bytes, at..end);
        }
        at = end.max(at + 1);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn blank(bytes: &mut [u8], range: Range<usize>) {
    for byte in &mut bytes[range] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// Where the comment, string or character that begins at `at` ends; `at` itself where none does.
fn skipped(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(at..) else { return at };
    let in_word = at > 0 && text.as_bytes()[at - 1].is_ascii_alphanumeric() || text[..at].ends_with('_');
    if rest.starts_with("//") {
        at + rest.find('\n').unwrap_or(rest.len())
    } else if rest.starts_with("/*") {
        at + block_comment(rest)
    } else if let Some(hashes) = raw_string(rest).filter(|_| !in_word) {
        let open = rest.find('"').unwrap_or(0) + 1;
        let close = format!("\"{}", "#".repeat(hashes));
        at + rest[open..].find(&close).map_or(rest.len(), |end| open + end + close.len())
    } else if rest.starts_with('"') {
        at + quoted(rest, '"')
    } else if is_character(rest) {
        at + quoted(rest, '\'')
    } else {
        at
    }
}

/// How many `#` a raw string that begins here has.
fn raw_string(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// A character literal, not a lifetime.
fn is_character(rest: &str) -> bool {
    let mut characters = rest.chars();
    if characters.next() != Some('\'') {
        return false;
    }
    match characters.next() {
        Some('\\') => true,
        Some(_) => characters.next() == Some('\''),
        None => false,
    }
}

fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (offset, character) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if character == '\\' {
            escaped = true;
        } else if character == mark {
            return offset + 1;
        }
    }
    rest.len()
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let Some(here) = rest.get(at..) else {
            at += 1;
            continue;
        };
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}
