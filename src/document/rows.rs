//! Lines of a plain text come in; where they are rows of a table (bars or wide gaps between cells), its cells go out.

use super::draft::Draft;
use super::model::BlockKind;
use crate::base::token::{Token, TokenKind};
use std::ops::Range;

/// Spaces between two cells of aligned columns, at least.
const WIDE: usize = 3;

/// Lines cut into cells by token ranges: an empty cell is an empty range.
pub struct Table {
    rows: Vec<Vec<Range<usize>>>,
    /// How many lines they take, rules between rows included.
    pub lines: usize,
    /// Whether a cell states a value: else they are no table.
    pub figures: bool,
}

/// How a line is cut into cells, where it is a row.
type Cut = fn(&Reader<'_>, &Range<usize>) -> Option<Vec<Range<usize>>>;

/// The rows that begin with the first of these lines: two at least, of equally many cells.
#[must_use]
pub fn table(text: &str, tokens: &[Token], lines: &[Range<usize>]) -> Option<Table> {
    [barred as Cut, spaced].into_iter().find_map(|cut| read(&Reader { text, tokens }, lines, cut))
}

fn read(reader: &Reader<'_>, lines: &[Range<usize>], cut: Cut) -> Option<Table> {
    let mut rows: Vec<Vec<Range<usize>>> = Vec::new();
    let mut taken = 0;
    for line in lines {
        if !rows.is_empty() && reader.is_rule(line) {
            taken += 1;
            continue;
        }
        let Some(cells) = cut(reader, line) else { break };
        let width = rows.last().map_or(cells.len(), Vec::len);
        // A header may leave out the corner.
        let corner = rows.len() == 1 && cells.len() == width + 1 && width > 1;
        if corner && let Some(header) = rows.first_mut() {
            let start = header.first().map_or(line.start, |cell| cell.start);
            header.insert(0, start..start);
        } else if cells.len() != width {
            break;
        }
        rows.push(cells);
        taken += 1;
    }
    let figures = rows.iter().flat_map(|row| row.iter().skip(1)).any(|cell| reader.is_figure(cell));
    (rows.len() > 1).then_some(Table { rows, lines: taken, figures })
}

impl Table {
    /// Its cells become blocks of the draft. Where the first row holds figures there is no header.
    pub fn lay_out(&self, text: &str, tokens: &[Token], draft: &mut Draft) {
        let reader = Reader { text, tokens };
        let headed = |row: &Vec<Range<usize>>| !row.iter().skip(1).any(|cell| reader.is_figure(cell));
        let first = u16::from(!self.rows.first().is_some_and(headed));
        for (row, cells) in (first..).zip(&self.rows) {
            for (column, cell) in (0..).zip(cells) {
                draft.open(BlockKind::Cell { row, column });
                draft.add(tokens.get(cell.clone()).unwrap_or(&[]));
            }
        }
        draft.close();
    }
}

/// Tokens and their text.
struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text(self.text))
    }

    /// `|---|:--|`, `-----`, `=====`
    fn is_rule(&self, line: &Range<usize>) -> bool {
        line.len() > 2 && line.clone().all(|at| matches!(self.word(at), "|" | "-" | ":" | "=" | "+" | "—"))
    }

    /// A cell that states a value: a number that is no year and no name of a period.
    fn is_figure(&self, cell: &Range<usize>) -> bool {
        let number =
            cell.clone().find(|&at| self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number));
        let Some(at) = number else { return false };
        let word = self.word(at);
        let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        let signs = (cell.start..at)
            .all(|before| self.tokens.get(before).is_some_and(|token| token.kind == TokenKind::Symbol));
        let money = matches!(self.word(cell.start), "US" | "A" | "C" | "USD" | "EUR" | "GBP");
        !year && (signs || money)
    }
}

/// `Region | Rate | Change`, with or without bars at the ends.
fn barred(reader: &Reader<'_>, line: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let bar = |at: usize| reader.word(at) == "|";
    let start = line.start + usize::from(bar(line.start));
    let end = line.end - usize::from(line.len() > 1 && bar(line.end - 1));
    let mut cells = Vec::new();
    let mut from = start;
    for at in start..end {
        if bar(at) {
            cells.push(from..at);
            from = at + 1;
        }
    }
    cells.push(from..end.max(from));
    (cells.len() > 1).then_some(cells)
}

/// `Region      Rate    Change`: cells apart by a tab or several spaces.
fn spaced(reader: &Reader<'_>, line: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let wide = |at: usize| {
        let ends = |at: usize| reader.tokens.get(at).map(|token| token.span.end as usize);
        let gap = at
            .checked_sub(1)
            .and_then(ends)
            .zip(reader.tokens.get(at))
            .and_then(|(from, token)| reader.text.get(from..token.span.start as usize));
        gap.is_some_and(|gap| gap.contains('\t') || gap.chars().count() >= WIDE)
    };
    let starts: Vec<usize> = line.clone().filter(|&at| at == line.start || wide(at)).collect();
    let ends = starts.iter().skip(1).copied().chain([line.end]);
    let cells: Vec<Range<usize>> = starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect();
    (cells.len() > 1).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::Span;
    use crate::base::token::{Gap, tokens};

    fn cells(text: &str) -> Option<(Vec<String>, usize)> {
        let tokens = tokens(text, Span::of(0..text.len()));
        let mut lines: Vec<Range<usize>> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            match lines.last_mut() {
                Some(line) if token.gap < Gap::Line => line.end = at + 1,
                _ => lines.push(at..at + 1),
            }
        }
        let found = table(text, &tokens, &lines).filter(|found| found.figures)?;
        let mut draft = Draft::default();
        found.lay_out(text, &tokens, &mut draft);
        let shown = draft.blocks.iter().map(|block| match block.kind {
            BlockKind::Cell { row, column } => format!("{row},{column} {}", draft.span(block).text(text)),
            _ => String::new(),
        });
        Some((shown.collect(), found.lines))
    }

    fn shown(text: &str) -> Vec<String> {
        cells(text).map(|(cells, _)| cells).unwrap_or_default()
    }

    #[test]
    fn bars_part_cells_and_a_rule_is_no_row() {
        let text = "| | 2024 | 2023 |\n|---|---:|---:|\n| Net debt | £40m | £36m |\nIt fell.";
        let expected = ["0,1 2024", "0,2 2023", "1,0 Net debt", "1,1 £40m", "1,2 £36m"];
        assert_eq!(cells(text), Some((expected.map(str::to_owned).to_vec(), 3)));
    }

    #[test]
    fn wide_gaps_part_cells_and_a_header_may_leave_out_the_corner() {
        let text = "              Births   Deaths\nNorth Esk     412      399\nSouth Esk     1,020    980";
        let expected = [
            "0,1 Births",
            "0,2 Deaths",
            "1,0 North Esk",
            "1,1 412",
            "1,2 399",
            "2,0 South Esk",
            "2,1 1,020",
            "2,2 980",
        ];
        assert_eq!(shown(text), expected);
    }

    #[test]
    fn rows_of_figures_without_a_header_begin_below_it() {
        assert_eq!(
            shown("Ferries | 41\nFreighters | 17"),
            ["1,0 Ferries", "1,1 41", "2,0 Freighters", "2,1 17"]
        );
    }

    #[test]
    fn navigation_and_running_text_are_no_tables() {
        assert_eq!(cells("Home | News | Sport"), None);
        assert_eq!(cells("Home | News\nAbout | Help"), None);
        assert_eq!(cells("It cost 40.\nIt sold 3."), None);
    }
}
