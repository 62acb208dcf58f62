//! Twelve edits of the example articles and claim files: what each means, as `factcheck diff` tells it.

use super::place::Place;
use std::fs;
use std::path::Path;

const CSTO: &str = "claims/csto-withdrawal.txt";
const ELECTION: &str = "claims/election-night.txt";
const STORM: &str = "claims/storm-odalys.txt";
const STORM_CLAIMS: &str = "claims/storm-odalys.claims";
const BULLETIN: &str = "claims/storm-odalys-bulletin.txt";

/// The examples, with their snapshots accepted.
fn examples(name: &str) -> Place {
    let place = Place::new(name);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("claims"), &place.root.join("claims"));
    place.accepted()
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

/// Replaces words everywhere in a file that has them.
fn edit(place: &Place, path: &str, from: &str, to: &str) {
    let text = place.read(path);
    assert!(text.contains(from), "{path} has no {from:?}");
    fs::write(place.root.join(path), text.replace(from, to)).unwrap();
}

fn figure(place: &Place) {
    edit(place, CSTO, "250 units", "260 units");
}

fn hedge(place: &Place) {
    edit(place, CSTO, "more than 2,000 officers", "2,000 officers");
}

fn paragraph(place: &Place) {
    let text = place.read(ELECTION);
    let mut parts: Vec<&str> = text.trim_end().split("\n\n").collect();
    let moved = parts.remove(4);
    assert!(moved.starts_with("Turnout was"), "{moved}");
    parts.push(moved);
    fs::write(place.root.join(ELECTION), parts.join("\n\n") + "\n").unwrap();
}

fn reworded(place: &Place) {
    edit(place, STORM, "Aid has arrived from several countries", "Help has come by sea from a few countries");
}

fn quote(place: &Place) {
    edit(place, ELECTION, "“The voters have spoken and I accept their answer,”", "“The voters have spoken,”");
}

fn date(place: &Place) {
    edit(place, ELECTION, "held on Oct. 21", "held on Oct. 22");
}

fn renamed(place: &Place) {
    edit(place, STORM_CLAIMS, "[exact toll]", "[toll is exact]");
}

fn removed(place: &Place) {
    edit(place, STORM_CLAIMS, "homes >= 850\n", "");
}

fn source(place: &Place) {
    fs::rename(place.root.join(BULLETIN), place.root.join("claims/odalys-wednesday.txt")).unwrap();
    edit(place, STORM_CLAIMS, "storm-odalys-bulletin.txt", "odalys-wednesday.txt");
}

fn furniture(place: &Place) {
    edit(place, CSTO, "\n3136\n", "\n4208\n");
    edit(place, CSTO, "\nTelegram\n", "\nTelegram\nFacebook\n");
}

fn white_space(place: &Place) {
    for path in [CSTO, ELECTION, STORM, BULLETIN] {
        edit(place, path, " the ", " the\u{a0}\u{a0}");
        let wrapped: Vec<String> = place.read(path).split('\n').map(wrapped).collect();
        fs::write(place.root.join(path), wrapped.join("\n")).unwrap();
        edit(place, path, "\n", "\r\n");
    }
}

/// A paragraph in lines of at most 72 characters.
fn wrapped(paragraph: &str) -> String {
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let last = lines.last_mut().unwrap();
        if last.is_empty() {
            last.push_str(word);
        } else if last.chars().count() + 1 + word.chars().count() <= 72 {
            *last += &format!(" {word}");
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}

fn everything(place: &Place) {
    for edit in [figure, hedge, paragraph, reworded, quote, date, renamed, removed, source, furniture] {
        edit(place);
    }
}

/// Its name, and what it does.
type Edit = (&'static str, fn(&Place));

#[test]
fn each_edit_is_told_by_its_meaning() {
    let edits: [Edit; 12] = [
        ("01_figure_changed", figure),
        ("02_hedge_dropped", hedge),
        ("03_paragraph_moved", paragraph),
        ("04_sentence_reworded", reworded),
        ("05_quote_shortened", quote),
        ("06_date_corrected", date),
        ("07_claim_renamed", renamed),
        ("08_claim_removed", removed),
        ("09_source_renamed", source),
        ("10_furniture_only", furniture),
        ("11_white_space_only", white_space),
        ("12_everything_at_once", everything),
    ];
    for (name, edit) in edits {
        let place = examples(&format!("edit{name}"));
        edit(&place);
        let done = place.run(&["diff"]).assert().code(0).stderr_eq("");
        let told = String::from_utf8(done.get_output().stdout.clone()).unwrap();
        let makes_none = ["03", "10", "11"].iter().any(|number| name.starts_with(number));
        assert_eq!(told == "nothing differs\n", makes_none, "{name}: {told}");
        insta::assert_snapshot!(name, told);
    }
}
