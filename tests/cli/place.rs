//! A folder of its own for one test, and the real binary run in it.

use snapbox::cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};

/// A project folder.
pub(crate) struct Place {
    /// Where it is.
    pub(crate) root: PathBuf,
}

/// The article that most tests check.
pub(crate) const ARTICLE: &str = "Council opens bridge\n\nThe council hired more than 40 engineers for the new bridge. \
                                  The bridge cost $3 million.\n";

impl Place {
    /// An empty project of this name; what an earlier run left is gone.
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _not_there = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        let place = Self { root };
        place.file("factcheck.toml", "")
    }

    /// A project with the article and one claim file of these lines.
    pub(crate) fn with(name: &str, claims: &str) -> Self {
        Self::new(name)
            .file("claims/bridge.txt", ARTICLE)
            .file("claims/bridge.claims", format!("source \"bridge.txt\"\n{claims}\n"))
    }

    /// Writes a file.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Reads a file; empty where there is none.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_default()
    }

    /// Every file under a folder, sorted, with `/`.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.root.join(folder))
            .into_iter()
            .flatten()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// The binary in this folder, with no variable that changes what it does.
    pub(crate) fn run(&self, arguments: &[&str]) -> Command {
        Command::new(env!("CARGO_BIN_EXE_factcheck"))
            .current_dir(&self.root)
            .env_remove("CI")
            .env_remove("TF_BUILD")
            .env_remove("NO_COLOR")
            .env_remove("FACTCHECK_UPDATE")
            .args(arguments)
    }

    /// `factcheck test`, accepting every snapshot.
    pub(crate) fn accepted(self) -> Self {
        let _whatever = self.run(&["test"]).env("FACTCHECK_UPDATE", "always").output().unwrap();
        self
    }
}
