//! A project with snapshots in a known state comes in; whether each file is whole, old or new, goes out.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

/// A command that writes.
#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) arguments: &'static [&'static str],
    /// What is typed, where it needs a terminal.
    pub(crate) keys: &'static str,
    /// Whether something is pending before it.
    pub(crate) pending: bool,
    /// Its exit code, undisturbed.
    pub(crate) code: i32,
}

/// Every command that writes snapshots, each in its own way.
pub(crate) const COMMANDS: &[Command] = &[
    Command { name: "test", arguments: &["test"], keys: "", pending: false, code: 1 },
    Command {
        name: "test --update always",
        arguments: &["test", "--update", "always"],
        keys: "",
        pending: true,
        code: 1,
    },
    Command { name: "accept --flips", arguments: &["accept", "--flips"], keys: "", pending: true, code: 0 },
    Command {
        name: "accept --only value",
        arguments: &["accept", "--only", "value"],
        keys: "",
        pending: true,
        code: 0,
    },
    Command {
        name: "reject --only value",
        arguments: &["reject", "--only", "value"],
        keys: "",
        pending: true,
        code: 0,
    },
    Command { name: "review: A, a flip, R", arguments: &["review"], keys: "AaR", pending: true, code: 0 },
];

/// The names and bytes of a folder of snapshots.
type State = BTreeMap<String, Vec<u8>>;

/// A project, what its snapshots were, and what they become undisturbed.
pub(crate) struct Scenario {
    pub(crate) root: PathBuf,
    /// The program by a name of its own: the whole table takes its time, and another build may come.
    pub(crate) program: PathBuf,
    before: State,
    after: State,
    /// What a file may hold on the way: a review writes more than once.
    allowed: BTreeMap<String, Vec<Vec<u8>>>,
}

const OLD: &str = "The council hired more than 40 engineers. The bridge cost $3 million. It took 4 years.\n";
const NEW: &str = "The council hired 40 engineers. The bridge cost $3 million. It took 5 years.\n";
const CLAIMS: &str = "source \"bridge.txt\"\nengineers > 40\n[time] any duration in \"took\" > 1 year\n";

impl Scenario {
    pub(crate) fn new(name: &str, command: &Command, files: usize) -> Self {
        let name: String = name.chars().map(|one| if one.is_alphanumeric() { one } else { '-' }).collect();
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("crash-{name}"));
        let _not_there = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("claims")).unwrap();
        fs::write(root.join("factcheck.toml"), "").unwrap();
        fs::write(root.join("claims/bridge.txt"), OLD).unwrap();
        for file in 0..files {
            fs::write(root.join(format!("claims/{file:02}.claims")), CLAIMS).unwrap();
        }
        let program = root.join("factcheck");
        fs::hard_link(env!("CARGO_BIN_EXE_factcheck"), &program).unwrap();
        let mut scenario =
            Self { root, program, before: State::new(), after: State::new(), allowed: BTreeMap::new() };
        scenario.plain(&["test", "--update", "always"], "");
        fs::write(scenario.root.join("claims/bridge.txt"), NEW).unwrap();
        if command.pending {
            scenario.plain(&["test"], "");
        }
        scenario.before = scenario.state();
        scenario.learn(command);
        scenario
    }

    /// What the command makes of it, undisturbed, and what stands there on the way.
    fn learn(&mut self, command: &Command) {
        let keys = command.keys;
        for typed in (0..=keys.len()).filter(|&length| length > 0 || keys.is_empty()) {
            self.reset();
            self.plain(command.arguments, keys.get(..typed).unwrap_or_default());
            self.after = self.state();
            for (name, bytes) in self.before.iter().chain(&self.after) {
                let allowed = self.allowed.entry(name.clone()).or_default();
                if !allowed.contains(bytes) {
                    allowed.push(bytes.clone());
                }
            }
        }
        assert_ne!(self.before, self.after, "{}: nothing is written", command.name);
    }

    fn plain(&self, arguments: &[&str], keys: &str) -> i32 {
        let program = self.program.to_str().unwrap();
        let mut process = if keys.is_empty() {
            let mut process = Process::new(program);
            process.args(arguments);
            process
        } else {
            let mut process = Process::new("sh");
            let line = format!(
                "printf {keys}q | timeout 60 script -qec '{program} {}' /dev/null",
                arguments.join(" ")
            );
            process.args(["-c", &line]);
            process
        };
        process
            .current_dir(&self.root)
            .env_remove("CI")
            .env_remove("TF_BUILD")
            .env_remove("FACTCHECK_UPDATE");
        process.env("TERM", "xterm").env("RAYON_NUM_THREADS", "1");
        process.output().unwrap().status.code().unwrap_or(-1)
    }

    fn folder(&self) -> PathBuf {
        self.root.join("claims/snapshots")
    }

    fn state(&self) -> State {
        let files = fs::read_dir(self.folder()).unwrap().map(|entry| entry.unwrap());
        files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect()
    }

    /// Puts the snapshots back as they were before the command.
    pub(crate) fn reset(&self) {
        fs::remove_dir_all(self.folder()).unwrap();
        fs::create_dir_all(self.folder()).unwrap();
        for (name, bytes) in &self.before {
            fs::write(self.folder().join(name), bytes).unwrap();
        }
    }

    /// The files that are neither whole and old nor whole and new; snapshots that are lost; what was pending and is
    /// neither there nor in its snapshot.
    pub(crate) fn torn(&self) -> Vec<String> {
        let state = self.state();
        let mut wrong = Vec::new();
        for (name, bytes) in state.iter().filter(|(name, _)| !name.starts_with('.')) {
            if !self.allowed.get(name).is_some_and(|allowed| allowed.contains(bytes)) {
                wrong.push(format!("{name} is torn: {} bytes", bytes.len()));
            }
        }
        for (name, bytes) in &self.before {
            let snapshot = name.strip_suffix(".new").unwrap_or(name);
            let unchanged = state.get(snapshot) == self.before.get(snapshot);
            let rejected = self.after.get(snapshot) == self.before.get(snapshot);
            if !state.contains_key(name) && (name == snapshot || (unchanged && !rejected)) {
                wrong.push(format!("{name} is lost: {} bytes", bytes.len()));
            }
        }
        wrong
    }

    /// Whether all is as the command makes it, undisturbed.
    pub(crate) fn is_done(&self) -> bool {
        self.state() == self.after
    }

    /// Whether all is as it was before the command.
    pub(crate) fn is_untouched(&self) -> bool {
        self.state() == self.before
    }

    /// How many temporary files there are.
    pub(crate) fn temporary(&self) -> usize {
        self.state().keys().filter(|name| name.starts_with('.')).count()
    }

    /// The next run, and its exit code.
    pub(crate) fn next_run(&self) -> i32 {
        self.plain(&["test"], "")
    }
}
