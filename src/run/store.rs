//! A text and a path come in; the file is written whole or not at all.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a new file in the same folder, waits until it is on disk, and renames it: a reader sees the old file
/// or the new one, also when this process is killed. A symbolic link at `path` is replaced, not followed.
///
/// # Errors
/// Where the folder or the file cannot be written; then `path` is as it was, and no temporary file is left.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = temporary(path);
    // Its lock is held until it has its name, so that no other run takes it up.
    let file = fresh(&temporary)?;
    let written = fill(&file, text).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _gone_or_never_there = fs::remove_file(&temporary);
    }
    written
}

/// Removes a file, where there is one.
///
/// # Errors
/// Where there is one and the system refuses.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The same name for the same target, so that what a killed run left is taken up by the next one.
fn temporary(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".factcheck-tmp");
    path.with_file_name(name)
}

fn fill(mut file: &File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A new, locked file. `create_new` follows no link that is put there.
fn fresh(path: &Path) -> io::Result<File> {
    let create = || OpenOptions::new().write(true).create_new(true).open(path);
    let file = match create() {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            remove_left(path)?;
            create()?
        }
        created => created?,
    };
    lock(&file)?;
    Ok(file)
}

/// Removes what a killed run left, which is ours by its name; a living run holds its lock.
fn remove_left(path: &Path) -> io::Result<()> {
    if let Ok(left) = File::open(path) {
        lock(&left)?;
    }
    remove(path)
}

/// Fails only where another run holds the lock: not every file system has locks.
fn lock(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(io::Error::other("another run is writing it")),
        _ => Ok(()),
    }
}

/// Removes the temporary file that a killed run left of a target, where there is one and no run is using it.
pub fn sweep(path: &Path) {
    let temporary = temporary(path);
    if temporary.symlink_metadata().is_ok() {
        let _next_time = remove_left(&temporary);
    }
}
