//! Tables in a plain text: a claim, then its verdict. The row and the column say what a figure is of.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;

fn verdicts(text: &str, claims: &[&str]) -> Vec<String> {
    let document = plain("a.txt", text.to_owned(), None);
    let extraction = extract(&document);
    let sources = [Source { name: None, document, extraction }];
    let one = |claim: &&str| {
        let loaded = load_text(claim);
        assert!(loaded.problems.is_empty(), "{claim} is not read");
        let judgement = judge(loaded.program.claims.last().unwrap(), &sources, &[]);
        format!("{}: {claim}", judgement.verdict)
    };
    claims.iter().map(one).collect()
}

const RESULTS: &str = "Quayle Foods half-year report\n\nThe group opened two plants.\n\n\
    | | H1 2024/25 | H1 2023/24 | Change |\n|---|---|---|---|\n\
    | Sales | £940m | £905m | +3.9% |\n| Net borrowings | £77m | £81m | -4.9% |\n\nIt expects a mild winter.\n";

#[test]
fn the_latest_column_is_meant_unless_another_is_named() {
    assert_eq!(
        verdicts(
            RESULTS,
            &[
                "sales = £940m",
                "sales = £905m",
                "net borrowings < £80m",
                "money of sales in \"2023/24\" = £905m",
                "borrowings = £77m",
            ]
        ),
        [
            "supported: sales = £940m",
            "refuted: sales = £905m",
            "supported: net borrowings < £80m",
            "supported: money of sales in \"2023/24\" = £905m",
            "silent: borrowings = £77m",
        ]
    );
}

const REGIONS: &str = "Rates in Norland\n\nThe unemployment rate was 4.0% in April.\n\n\
    Region        Employment rate   Unemployment rate\n\
    East          71.2%             5.5%\nWest Coast    75.9%             3.3%\n\nMore will follow.\n";

#[test]
fn a_row_limits_its_figures_to_itself() {
    assert_eq!(
        verdicts(
            REGIONS,
            &[
                "unemployment rate = 4%",
                "East unemployment rate = 5.5%",
                "West Coast unemployment rate = 5.5%",
                "West Coast employment rate > 75%",
                "East employment rate = 75.9%",
            ]
        ),
        [
            "supported: unemployment rate = 4%",
            "supported: East unemployment rate = 5.5%",
            "refuted: West Coast unemployment rate = 5.5%",
            "supported: West Coast employment rate > 75%",
            "refuted: East employment rate = 75.9%",
        ]
    );
}

#[test]
fn headings_marked_as_in_markdown_stand_over_their_sections() {
    let text = "# Harbour API\n\nIt answers requests.\n\n## Limits\n\n- Uploads: 40 MB\n\n## Prices\n\n- Uploads: $3\n";
    assert_eq!(
        verdicts(
            text,
            &["title = \"Harbour API\"", "data under \"Limits\" = 40 MB", "money under \"Limits\" = $3"]
        ),
        [
            "supported: title = \"Harbour API\"",
            "supported: data under \"Limits\" = 40 MB",
            "silent: money under \"Limits\" = $3",
        ]
    );
}
