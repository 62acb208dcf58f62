//! The example claim files, walked by insta's glob, through the library's writer and through the command line's:
//! both give the same snapshots, byte for byte, and insta reads them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use factcheck::record::entry::entries;
use factcheck::record::{body, header};
use factcheck::run::check::{Checked, check};
use factcheck::run::discover::target;
use factcheck::run::snapshots::path_of;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A copy of `claims/`, whose snapshots the binary has just written.
fn written_by_the_binary() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    let _not_there = fs::remove_dir_all(&root);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("claims"), &root.join("claims"));
    fs::write(root.join("factcheck.toml"), "").unwrap();
    let mut run = Command::new(env!("CARGO_BIN_EXE_factcheck"));
    run.arg("test").env("FACTCHECK_UPDATE", "always").current_dir(&root).output().unwrap();
    root
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

#[test]
fn the_library_and_the_command_line_write_the_same_snapshots() {
    let root = written_by_the_binary();
    let mut compared = 0;
    insta::glob!("../claims", "**/*.claims", |path| {
        let Ok(Checked { program, sources, judgements }) = check(&target(path).unwrap()) else { return };
        let entries = entries(&program, &sources, &judgements);
        let written = body::write(&entries);
        assert_eq!(body::read(&written), Some(entries), "a body reads back without loss");

        let name = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().unwrap()).unwrap();
        let snapshot = path_of(&root.join(name));
        let expected = header::file(&name.to_string_lossy().replace('\\', "/"), &written);
        assert_eq!(fs::read_to_string(&snapshot).unwrap(), expected, "{}", snapshot.display());
        let read = insta::Snapshot::from_file(&snapshot).unwrap();
        assert_eq!(read.as_text().unwrap().to_string(), written, "insta reads what was written");
        compared += 1;
    });
    assert!(compared >= 3, "the examples are found and can be checked");
}
