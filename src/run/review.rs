//! What is pending comes in; a person goes through it at a terminal, and what was decided is written at once.

use super::choose::{Chosen, chosen};
use super::console::{Broken, Output};
use super::discover::target;
use super::exit::{Event, Outcome};
use super::pending::{Pending, Texts};
use super::review_arguments::ReviewArguments;
use super::session::{Decision, Session};
use super::terminal::{Terminal, Typed, is_there};
use crate::claim::load::load;
use crate::record::entry::folded;
use crate::record::selection::{Fate, Selection};
use crate::report::changes::{ChangeReport, Counts, change};
use crate::report::escape::visible;
use crate::report::screen::{ClaimText, Screen, lines, most_scroll};
use crate::report::snapshot::counted;
use crate::report::text::Style;
use std::collections::{BTreeMap, BTreeSet};

/// A difference of a review: which file it is of, and what is shown of it.
#[derive(Debug)]
struct Shown {
    file: usize,
    report: ChangeReport,
}

/// The whole of a review: the files with what they hold now, and every difference, flips first.
#[derive(Debug)]
struct Review {
    files: Vec<(Pending, Texts)>,
    shown: Vec<Shown>,
    session: Session,
    /// The claims of each claim file, read when the first of them is shown.
    claims: BTreeMap<usize, BTreeMap<String, ClaimText>>,
}

/// `factcheck review`
///
/// # Errors
/// Where a snapshot or the terminal cannot be read or written.
pub fn run(given: &ReviewArguments, style: Style, output: &mut Output) -> Result<Outcome, Broken> {
    let Some(Chosen { pending, selection }) = chosen(&given.targets, true, is_there())? else {
        return Ok(Outcome::of(Event::Wrong));
    };
    let (faulty, whole): (Vec<Pending>, Vec<Pending>) = pending
        .into_iter()
        .partition(|one| !one.is_stale && (one.old.fault().is_some() || one.new.fault().is_some()));
    let mut review = Review::new(whole, &selection);
    if review.shown.is_empty() && faulty.is_empty() {
        output.write("nothing is pending: `factcheck test` finds what differs\n")?;
        return Ok(Outcome::default());
    }
    let told = faults(&faulty);
    if !is_there() {
        output.write(&(without_terminal(&review) + &told))?;
        return Ok(Outcome::of(Event::Snapshot));
    }
    if !review.shown.is_empty() {
        review.go(style.color)?;
    }
    output.write(&(review.summary() + &told))?;
    let left = review.session.count(None) + review.session.count(Some(Decision::Skipped));
    Ok(if left + faulty.len() > 0 { Outcome::of(Event::Snapshot) } else { Outcome::default() })
}

/// What is said of files that cannot be read claim by claim.
fn faults(faulty: &[Pending]) -> String {
    let one = |pending: &Pending| {
        let name = pending.name();
        let why = pending.new.fault().map_or_else(
            || format!("{}; `factcheck accept --flips` rewrites it", pending.old.fault().unwrap_or_default()),
            |why| format!("{why} where it is pending; `factcheck test` writes it anew"),
        );
        format!("{}: {}\n", visible(&name), visible(&why))
    };
    faulty.iter().map(one).collect()
}

/// Which commands to use where there is no terminal.
fn without_terminal(review: &Review) -> String {
    let reports: Vec<ChangeReport> = review.shown.iter().map(|one| one.report.clone()).collect();
    let counts = Counts::of(&reports);
    let flips = if counts.flipped > 0 {
        "  factcheck accept --flips        take everything, flips too\n"
    } else {
        ""
    };
    format!(
        "pending: {}\n`factcheck review` needs a terminal; without one:\n  \
         factcheck diff                  what differs, flips first\n  \
         factcheck accept --only CLASS   take a class, such as wording\n  \
         factcheck accept \"CLAIM\"        take one claim\n  \
         factcheck accept                take everything but flips\n{flips}  \
         factcheck reject                forget it\n",
        counts.line()
    )
}

impl Review {
    fn new(files: Vec<Pending>, selection: &Selection) -> Self {
        let mut shown = Vec::new();
        for (file, pending) in files.iter().enumerate() {
            let path = pending.claim_file().display().to_string();
            let meant = pending.differences().into_iter().filter(|one| selection.fate(one) != Fate::Left);
            shown
                .extend(meant.map(|one| Shown { file, report: change(&path, one.change, one.old, one.new) }));
        }
        shown.sort_by_key(|one| one.report.change);
        let session = Session::new(shown.iter().map(|one| one.report.change));
        let files =
            files.into_iter().map(|one| (one.texts.clone(), one)).map(|(texts, one)| (one, texts)).collect();
        Self { files, shown, session, claims: BTreeMap::new() }
    }

    /// Shows and asks until nothing is left or the person leaves.
    fn go(&mut self, color: bool) -> Result<(), Broken> {
        let terminal = Terminal::open(color)?;
        let mut scroll = 0;
        while !self.session.over {
            self.read_claims();
            let (width, height) = terminal.size();
            let Some(screen) = self.screen(scroll) else { break };
            terminal.draw(&lines(&screen, width, height, color))?;
            match terminal.read()? {
                Typed::Ask(ask) => {
                    scroll = 0;
                    let changed = self.session.ask(ask);
                    self.write(&changed)?;
                }
                Typed::Scroll(by) => {
                    let most = most_scroll(&screen, width, height, color);
                    scroll = scroll.saturating_add_signed(by as isize).min(most);
                }
                Typed::Other => {}
            }
        }
        Ok(())
    }

    /// Writes the files of which a decision changed.
    fn write(&mut self, changed: &[usize]) -> Result<(), Broken> {
        let files: BTreeSet<usize> =
            changed.iter().filter_map(|&at| self.shown.get(at)).map(|one| one.file).collect();
        let mut ids: BTreeMap<usize, [BTreeSet<&str>; 2]> = BTreeMap::new();
        for (one, item) in self.shown.iter().zip(&self.session.items) {
            let [accepted, rejected] = ids.entry(one.file).or_default();
            match item.decision {
                Some(Decision::Accepted) => accepted.insert(&one.report.id),
                Some(Decision::Rejected) => rejected.insert(&one.report.id),
                Some(Decision::Skipped) | None => false,
            };
        }
        for file in files {
            let (Some((pending, texts)), Some([accepted, rejected])) =
                (self.files.get_mut(file), ids.get(&file))
            else {
                continue;
            };
            let decided = pending.decided(accepted, rejected);
            if !pending.is_as(texts) {
                let name = pending.name();
                return Err(Broken(format!(
                    "{name}: another run changed it; start `factcheck review` again"
                )));
            }
            pending.write(texts, &decided)?;
            *texts = decided;
        }
        Ok(())
    }

    fn screen(&self, scroll: usize) -> Option<Screen<'_>> {
        let at = self.session.at;
        let one = self.shown.get(at)?;
        Some(Screen {
            one: &one.report,
            claim: self.claims.get(&one.file).and_then(|claims| claims.get(&one.report.id)),
            number: at + 1,
            total: self.shown.len(),
            flips: self.session.flips_left(),
            decided: self.session.items.get(at)?.decision.map(Decision::word),
            message: &self.session.message,
            scroll,
        })
    }

    /// Reads the claim file of the difference that is shown, for what it says and expects; one that cannot be read
    /// is no reason to stop.
    fn read_claims(&mut self) {
        let Some(file) = self.shown.get(self.session.at).map(|one| one.file) else { return };
        let Some((pending, _)) = self.files.get(file) else { return };
        self.claims.entry(file).or_insert_with(|| claims(pending));
    }

    /// `11 accepted, 1 rejected; 2 pending, 1 of them a flip`
    fn summary(&self) -> String {
        let count = |decision| self.session.count(Some(decision));
        let left = self.session.count(None) + count(Decision::Skipped);
        let is_left = |item: &&super::session::Item| {
            !matches!(item.decision, Some(Decision::Accepted | Decision::Rejected))
        };
        let flips = self
            .session
            .items
            .iter()
            .filter(is_left)
            .filter(|item| item.change == crate::record::compare::Change::Flipped);
        let (accepted, rejected) = (count(Decision::Accepted), count(Decision::Rejected));
        let flips = match flips.count() {
            0 => String::new(),
            count => format!(", {} among them", counted(count, "flip")),
        };
        format!("{accepted} accepted, {rejected} rejected, {left} still pending{flips}\n")
    }
}

/// What the claims of a file say and expect, by their id.
fn claims(pending: &Pending) -> BTreeMap<String, ClaimText> {
    let Ok(target) = target(&pending.claim_file()) else { return BTreeMap::new() };
    let program = load(&target.name, &target.project).program;
    let claims = program.claims.iter().filter_map(|claim| {
        let text = &program.files.get(claim.file)?.text;
        let condition = folded(claim.condition_span.text(text));
        Some((folded(&claim.id), ClaimText { condition, expected: claim.expected }))
    });
    claims.collect()
}
