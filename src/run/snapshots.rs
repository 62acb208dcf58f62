//! The path of a claim file comes in; the paths of its snapshot and of what is pending for it go out, and back.

use super::discover::EXTENSION;
use std::path::{Path, PathBuf};

/// The folder beside claim files that holds their snapshots.
pub const FOLDER: &str = "snapshots";

/// How the name of a snapshot ends, and how the name of what is pending for one.
pub const SNAPSHOT: &str = ".snap";
/// See `SNAPSHOT`.
pub const PENDING: &str = ".snap.new";

/// The file of a claim file's snapshot: `claims/snapshots/budget.claims.snap`.
#[must_use]
pub fn path_of(claim_file: &Path) -> PathBuf {
    let mut name = claim_file.file_name().unwrap_or_default().to_os_string();
    name.push(SNAPSHOT);
    claim_file.with_file_name(FOLDER).join(name)
}

/// The file of what is pending for a snapshot.
#[must_use]
pub fn pending_of(snapshot: &Path) -> PathBuf {
    snapshot.with_extension("snap.new")
}

/// The claim file that a snapshot, or what is pending for one, is of; nothing where it is another tool's.
#[must_use]
pub fn claim_file_of(snapshot: &Path) -> Option<PathBuf> {
    let name = snapshot.file_name()?.to_str()?;
    let claim_file = name.strip_suffix(PENDING).or_else(|| name.strip_suffix(SNAPSHOT))?;
    let is_ours = Path::new(claim_file).extension().is_some_and(|end| end == EXTENSION);
    let folder = snapshot.parent().filter(|folder| folder.ends_with(FOLDER))?;
    is_ours.then(|| folder.parent().unwrap_or_else(|| Path::new("")).join(claim_file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_file_and_its_snapshot_lead_to_one_another() {
        let snapshot = path_of(Path::new("claims/a.claims"));
        assert_eq!(snapshot, Path::new("claims/snapshots/a.claims.snap"));
        assert_eq!(pending_of(&snapshot), Path::new("claims/snapshots/a.claims.snap.new"));
        for path in [snapshot.clone(), pending_of(&snapshot)] {
            assert_eq!(claim_file_of(&path), Some(PathBuf::from("claims/a.claims")));
        }
        assert_eq!(claim_file_of(Path::new("snapshots/of_another_tool.snap")), None);
        assert_eq!(claim_file_of(Path::new("elsewhere/a.claims.snap")), None);
    }
}
