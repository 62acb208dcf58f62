//! `factcheck review` in a real terminal: keys are sent, the screen is captured. Skipped where tmux is not installed.

use super::place::Place;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const BEFORE: &str =
    "The council hired more than 40 engineers. The bridge cost $3 million. It took 4 years.\n";
const AFTER: &str = "The council hired 40 engineers. The new bridge cost $3 million. It took 5 years.\n";
const CLAIMS: &str = "engineers > 40\nbridge cost = $3 million\n[time] any duration in \"took\" > 1 year";

/// A project in which one claim flipped, one has another value, one was reworded.
fn changed(name: &str) -> Place {
    let place = Place::with(name, CLAIMS).file("claims/bridge.txt", BEFORE).accepted();
    let place = place.file("claims/bridge.txt", AFTER);
    let _pending = place.run(&["test"]).output().unwrap();
    place
}

/// A terminal of some size, with a shell command in it.
struct Screen(String);

impl Screen {
    /// Opens it; nothing where there is no tmux.
    fn open(place: &Place, width: u32, height: u32, environment: &str) -> Option<Self> {
        if Command::new("tmux").arg("-V").output().is_err() {
            eprintln!("skipped: tmux is not installed");
            return None;
        }
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let screen = Self(format!("factcheck-{}-{number}", std::process::id()));
        let program = env!("CARGO_BIN_EXE_factcheck");
        let shell = format!("env -u CI -u NO_COLOR {environment} {program} review; echo exit $?; cat");
        let (width, height) = (width.to_string(), height.to_string());
        let root = place.root.to_str().unwrap();
        screen.tmux(&[
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-x",
            &width,
            "-y",
            &height,
            "-c",
            root,
            &shell,
        ]);
        Some(screen)
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let done = Command::new("tmux").args(["-L", &self.0]).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    }

    fn keys(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }

    /// The screen, once it shows these words.
    fn shows(&self, words: &str, arguments: &[&str]) -> String {
        let start = Instant::now();
        loop {
            let shown = self.tmux(&[&["capture-pane", "-p"], arguments].concat());
            if shown.contains(words) {
                return shown;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "{words:?} is not on the screen:\n{shown}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _gone = Command::new("tmux").args(["-L", &self.0, "kill-server"]).output();
    }
}

const FIRST: &str = "\
1 of 3, 1 flip left                                         claims/bridge.claims
────────────────────────────────────────────────────────────────────────────────
FLIPPED: another verdict
  engineers > 40
  the claim file expects: supported, and the new verdict is another

  old  supported · (40, ∞)
       bridge.txt
       The council hired [-more than-] 40 engineers.

  new  refuted · 40
       bridge.txt
       The council hired 40 engineers.









────────────────────────────────────────────────────────────────────────────────
a accept the flip · r reject · s skip · A R S the rest · q quit · u undo
";

#[test]
fn a_review_in_80_by_24_without_colour() {
    let place = changed("screen80");
    let snapshot = || place.read("claims/snapshots/bridge.claims.snap");
    let Some(screen) = Screen::open(&place, 80, 24, "NO_COLOR=1") else { return };
    assert_eq!(screen.shows("1 of 3", &[]), FIRST);
    screen.keys(&["Enter"]);
    screen.shows("Enter accepts no flip", &[]);
    screen.keys(&["s"]);
    let shown = screen.shows("2 of 3", &[]);
    assert!(
        shown.contains("claim: any duration in \"took\" > 1 year · the claim file expects: supported"),
        "{shown}"
    );
    screen.keys(&["Enter"]);
    screen.shows("3 of 3", &[]);
    assert!(snapshot().contains("5 years"), "written at once");
    screen.keys(&["u"]);
    screen.shows("taken back: 1", &[]);
    assert!(snapshot().contains("4 years"), "and taken back");
    screen.keys(&["A"]);
    screen.shows("exit 5", &[]);
    assert!(snapshot().contains("5 years") && snapshot().contains("new bridge"), "A takes the rest");
    assert!(snapshot().contains("engineers > 40\n  verdict: supported"), "but no flip");
    screen.shows("2 accepted, 0 rejected, 1 still pending, 1 flip among them", &[]);
    drop(screen);

    let Some(screen) = Screen::open(&place, 80, 24, "NO_COLOR=1") else { return };
    screen.shows("1 of 1, 1 flip left", &[]);
    screen.keys(&["a"]);
    screen.shows("exit 0", &[]);
    assert!(snapshot().contains("engineers > 40\n  verdict: refuted"));
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
}

#[test]
fn a_review_in_a_small_terminal_with_colour() {
    let place = changed("screen40");
    let Some(screen) = Screen::open(&place, 40, 12, "TERM=xterm-256color") else { return };
    let shown = screen.shows("1 of 3", &["-e"]);
    assert!(shown.contains("\u{1b}[1m\u{1b}[31m\u{1b}[7mFLIPPED") || shown.contains("FLIPPED"), "{shown:?}");
    assert!(!shown.contains("[-"), "colour marks the words: {shown:?}");
    assert_eq!(
        screen.shows("more below", &[]),
        "\
1 of 3, 1 flip left  …aims/bridge.claims
────────────────────────────────────────
FLIPPED: another verdict
  engineers > 40
  the claim file expects: supported, and
  the new verdict is another

  old  supported · (40, ∞)
       bridge.txt
       The council hired more than 40
── 5 more below: ↓
a accept the flip · r reject · s skip
"
    );
    screen.keys(&["PageDown"]);
    screen.shows("The council hired 40 engineers.", &[]);
    screen.tmux(&["resize-window", "-x", "80", "-y", "24"]);
    screen.shows("a accept the flip · r reject · s skip · A R S", &[]);
    screen.keys(&["Right"]);
    screen.shows("2 of 3", &[]);
    screen.keys(&["R"]);
    screen.shows("0 accepted, 3 rejected, 0 still pending", &[]);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
}

#[test]
fn without_a_terminal_it_says_which_commands_to_use() {
    let place = changed("noscreen");
    place.run(&["review"]).assert().code(5).stderr_eq("").stdout_eq(
        "pending: 1 flipped, 1 value, 1 wording
`factcheck review` needs a terminal; without one:
  factcheck diff                  what differs, flips first
  factcheck accept --only CLASS   take a class, such as wording
  factcheck accept \"CLAIM\"        take one claim
  factcheck accept                take everything but flips
  factcheck accept --flips        take everything, flips too
  factcheck reject                forget it
",
    );
    place.run(&["reject"]).assert().code(0);
    place
        .run(&["review"])
        .assert()
        .code(0)
        .stdout_eq("nothing is pending: `factcheck test` finds what differs\n");
}
