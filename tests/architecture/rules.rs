//! Files come in; every place where one breaks a rule of the house goes out.

use super::source::{File, Named};
use std::collections::{BTreeMap, BTreeSet};

/// The folders, in the order in which data flows.
pub(crate) const FOLDERS: [&str; 10] =
    ["base", "catalog", "claim", "document", "extract", "ground", "judge", "record", "report", "run"];

/// A rule: its name, and what breaks it.
pub(crate) type Rule = (&'static str, fn(&[File]) -> Vec<String>);

/// Every rule.
pub(crate) const RULES: &[Rule] = &[
    ("the folders are those of the diagram, in its order", folders),
    ("a folder imports only from folders above it", order),
    ("no cycle inside a folder", cycles),
    ("extract never sees a claim", extract_sees_no_claim),
    ("judge, record and report know shapes, not kinds", shapes_only),
    ("kinds never import one another", kinds_apart),
    ("only run does I/O and looks at a clock", io_in_run),
    ("only claim knows pest", pest_in_claim),
    ("a file has at most 400 lines", file_length),
    ("a function has at most 60 lines", function_length),
    ("a file opens with what comes in and what goes out", header),
    ("no module is named for nothing", names),
    ("no glob re-export", glob_reexports),
    ("siblings are named by their file, not through the parent", no_reexports),
];

fn at(file: &File, line: usize, what: impl std::fmt::Display) -> String {
    format!("{}:{line}: {what}", file.path)
}

/// Every path of this crate that a file names.
fn own(file: &File) -> Vec<&Named> {
    file.paths.iter().filter(|named| named.own && !named.path.is_empty()).collect()
}

fn rank(folder: &str) -> usize {
    FOLDERS.iter().position(|name| *name == folder).unwrap_or(usize::MAX)
}

fn folders(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files {
        let folder = file.folder();
        if !folder.is_empty() && rank(&folder) == usize::MAX {
            broken.push(at(file, 1, format!("`{folder}` is no folder of the diagram")));
        }
        if file.path == "src/lib.rs" {
            let listed: Vec<&str> =
                file.code.lines().filter_map(|line| line.strip_prefix("pub mod ")).collect();
            if !listed.is_sorted() {
                broken.push(at(file, 1, "the folders are not listed in the order in which data flows"));
            }
        }
    }
    broken
}

fn order(files: &[File]) -> Vec<String> {
    let inner = files.iter().filter(|file| !file.folder().is_empty());
    inner
        .flat_map(|file| {
            let mine = rank(&file.folder());
            let later = own(file).into_iter().filter(move |named| {
                let theirs = rank(&named.path[0]);
                theirs != usize::MAX && theirs > mine
            });
            later.map(|named| at(file, named.line, format!("imports {}", named.path.join("::"))))
        })
        .collect()
}

/// The file that a path leads to: the longest beginning of it that is a module.
fn target<'f>(modules: &BTreeMap<Vec<String>, &'f File>, path: &[String]) -> Option<&'f File> {
    (1..=path.len()).rev().find_map(|length| modules.get(&path[..length]).copied())
}

fn cycles(files: &[File]) -> Vec<String> {
    let modules: BTreeMap<Vec<String>, &File> = files.iter().map(|file| (file.module(), file)).collect();
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in files.iter().filter(|file| !file.folder().is_empty()) {
        let targets = own(file).into_iter().filter(|named| !named.in_tests);
        let targets = targets.filter_map(|named| target(&modules, &named.path));
        let inside = targets.filter(|other| other.folder() == file.folder() && other.path != file.path);
        edges.entry(&file.path).or_default().extend(inside.map(|other| other.path.as_str()));
    }
    let reaches = |from: &str| {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut left: Vec<&str> = edges.get(from).into_iter().flatten().copied().collect();
        while let Some(next) = left.pop() {
            if seen.insert(next) {
                left.extend(edges.get(next).into_iter().flatten());
            }
        }
        seen
    };
    let looped = edges.keys().filter(|path| reaches(path).contains(*path));
    looped.map(|path| format!("{path}: imports itself through {:?}", edges[path])).collect()
}

fn extract_sees_no_claim(files: &[File]) -> Vec<String> {
    forbid(files, |file, named| file.folder() == "extract" && named.path[0] == "claim")
}

/// The files of THE TABLE: those of `catalog` that hold a constant of type `Kind`.
fn kinds(files: &[File]) -> BTreeSet<Vec<String>> {
    let is_kind = |file: &&File| {
        file.folder() == "catalog" && file.module().len() == 2 && file.code.contains(": Kind = Kind {")
    };
    files.iter().filter(is_kind).map(File::module).collect()
}

fn shapes_only(files: &[File]) -> Vec<String> {
    let kinds = kinds(files);
    forbid(files, |file, named| {
        ["judge", "record", "report"].contains(&file.folder().as_str())
            && kinds.iter().any(|kind| named.path.starts_with(kind))
    })
}

fn kinds_apart(files: &[File]) -> Vec<String> {
    let kinds = kinds(files);
    forbid(files, |file, named| {
        let module = file.module();
        kinds.contains(&module)
            && !named.in_tests
            && kinds.iter().any(|kind| *kind != module && named.path.starts_with(kind))
    })
}

/// Every path of this crate that must not stand where it does.
fn forbid(files: &[File], is_forbidden: impl Fn(&File, &Named) -> bool) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files {
        for named in own(file).into_iter().filter(|named| is_forbidden(file, named)) {
            broken.push(at(file, named.line, format!("imports {}", named.path.join("::"))));
        }
    }
    broken
}

/// What touches the world.
const IO: [&str; 7] = ["fs", "io", "env", "process", "net", "time", "os"];
const PRINTING: [&str; 5] = ["println!", "eprintln!", "print!", "eprint!", "dbg!"];

fn io_in_run(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| !["run", ""].contains(&file.folder().as_str())) {
        for named in file.paths.iter().filter(|named| !named.own && !named.in_tests) {
            let is_io =
                named.path[0] == "std" && named.path.get(1).is_some_and(|one| IO.contains(&one.as_str()));
            if is_io {
                broken.push(at(file, named.line, format!("uses {}", named.path.join("::"))));
            }
        }
        let code = file.code.split("#[cfg(test)]").next().unwrap_or_default();
        for (index, line) in code.lines().enumerate() {
            let words = line.split(|piece: char| !(piece.is_alphanumeric() || "_!".contains(piece)));
            for word in words.filter(|word| PRINTING.contains(word)) {
                broken.push(at(file, index + 1, format!("uses {word}")));
            }
        }
    }
    broken
}

fn pest_in_claim(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.folder() != "claim") {
        for (index, line) in file.code.lines().enumerate() {
            let mut words = line.split(|piece: char| !piece.is_alphanumeric() && piece != '_');
            if words.any(|word| word == "pest" || word.starts_with("pest_")) {
                broken.push(at(file, index + 1, "names pest"));
            }
        }
    }
    broken
}

fn file_length(files: &[File]) -> Vec<String> {
    let long = files.iter().map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > 400);
    long.map(|(file, lines)| at(file, lines, format!("{lines} lines"))).collect()
}

fn function_length(files: &[File]) -> Vec<String> {
    let all = files.iter().flat_map(|file| file.functions().into_iter().map(move |one| (file, one)));
    let long = all.filter(|(_, (_, _, lines))| *lines > 60);
    long.map(|(file, (name, line, lines))| at(file, line, format!("`{name}` has {lines} lines"))).collect()
}

fn header(files: &[File]) -> Vec<String> {
    let bare = files.iter().filter(|file| !file.text.starts_with("//! "));
    bare.map(|file| at(file, 1, "does not open with `//!`")).collect()
}

fn names(files: &[File]) -> Vec<String> {
    const FORBIDDEN: [&str; 8] = ["util", "utils", "common", "types", "helper", "helpers", "misc", "shared"];
    let bad = files.iter().filter(|file| file.module().iter().any(|one| FORBIDDEN.contains(&one.as_str())));
    bad.map(|file| at(file, 1, "says nothing of what it holds")).collect()
}

fn glob_reexports(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files {
        for named in file.paths.iter().filter(|named| named.reexported) {
            if named.path.last().is_some_and(|last| last == "*") {
                broken.push(at(file, named.line, "re-exports with `*`"));
            }
        }
    }
    broken
}

fn no_reexports(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files {
        for named in file.paths.iter().filter(|named| named.reexported && named.own) {
            broken.push(at(file, named.line, format!("re-exports {}", named.path.join("::"))));
        }
    }
    broken
}
