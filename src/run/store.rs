//! A text and a path come in; the file is written whole or not at all.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How the name of a file that is being written ends.
const TEMPORARY: &str = ".factcheck-tmp";

/// How often a write begins anew where another run, tidying up, took the new file before it was locked.
const TRIES: usize = 4;

/// Writes a new file in the same folder, waits until it is on disk, and renames it: a reader sees the old file
/// or the new one, also when this process is killed. A symbolic link at `path` is replaced, not followed.
///
/// # Errors
/// Where the folder or the file cannot be written; then `path` is as it was, and no temporary file is left.
pub fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    put(path, text, true)
}

/// The same without waiting for the disk, which takes most of the time: for what the next run can write anew. A kill
/// tears it as little; where the power fails, it may be empty, which is then told.
///
/// # Errors
/// As `write`.
pub fn write_soon(path: &Path, text: &[u8]) -> io::Result<()> {
    put(path, text, false)
}

fn put(path: &Path, text: &[u8], sync: bool) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        made(folder)?;
    }
    let mut tries = 1;
    loop {
        match written(path, text, sync) {
            Err(error) if error.kind() == ErrorKind::NotFound && tries < TRIES => tries += 1,
            done => return done,
        }
    }
}

/// The folder, made where it is not there.
fn made(folder: &Path) -> io::Result<()> {
    match folder.symlink_metadata() {
        Ok(found) if found.is_symlink() => Err(io::Error::other(format!("{} {LINK}", folder.display()))),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir_all(folder),
        Err(error) => Err(error),
    }
}

/// What is said of a link where a folder or a snapshot is asked for.
pub const LINK: &str = "is a symbolic link, which is not followed";

fn written(path: &Path, text: &[u8], sync: bool) -> io::Result<()> {
    let temporary = temporary(path);
    // Its lock is held until it has its name, so that no other run takes it for a left one.
    let file = fresh(&temporary)?;
    let done = lock(&file).and_then(|()| fill(&file, text, sync)).and_then(|()| fs::rename(&temporary, path));
    if done.is_err() {
        let _gone_or_never_there = fs::remove_file(&temporary);
    }
    done
}

/// A new file. `create_new` follows no link that is put there.
fn fresh(path: &Path) -> io::Result<File> {
    let create = || OpenOptions::new().write(true).create_new(true).open(path);
    match create() {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            remove_left(path)?;
            create()
        }
        created => created,
    }
}

fn fill(mut file: &File, text: &[u8], sync: bool) -> io::Result<()> {
    file.write_all(text)?;
    if sync { file.sync_all() } else { Ok(()) }
}

/// `.budget.claims.snap.4711.factcheck-tmp`: two runs at once do not stand in each other's way.
fn temporary(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}{TEMPORARY}", std::process::id()));
    path.with_file_name(name)
}

/// Whether a file is, by its name, one that a run of ours is writing, or left when it was killed.
#[must_use]
pub fn is_temporary(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with('.') && name.ends_with(TEMPORARY))
}

/// Removes a file, where there is one.
///
/// # Errors
/// Where there is one and the system refuses.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a temporary file that a killed run left; one that a living run writes is left to it.
///
/// # Errors
/// Where the system refuses.
pub fn remove_left(path: &Path) -> io::Result<()> {
    let is_link = path.symlink_metadata().is_ok_and(|found| found.is_symlink());
    match File::open(path) {
        Ok(left) if !is_link => match left.try_lock() {
            Err(TryLockError::WouldBlock) => Ok(()),
            _ => remove(path),
        },
        _ => remove(path),
    }
}

/// Not every file system has locks.
fn lock(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Err(TryLockError::Error(error)) if is_refusal(&error) => Err(error),
        _ => Ok(()),
    }
}

/// Whether an error is one of the disk, not of a file system without locks.
fn is_refusal(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::ReadOnlyFilesystem)
        || error.raw_os_error() == Some(EIO)
}

/// The system's number for an input/output error, which has no kind in the library.
const EIO: i32 = 5;
