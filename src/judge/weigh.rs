//! A test and what is known of its subjects come in; its pieces are compared, and what they come to goes out.
//! Pure: no text is read here.

use super::combine::{Decided, add_evidence, push_new};
use super::compare::{Compared, Comparison};
use super::evaluate::Work;
use super::judgement::{Evidence, Settles};
use super::mention::{Known, Mention};
use super::piece::{MOST_PIECES, Piece, pieces, same};
use super::reason::{claimed, is_literal, relation_word};
use crate::base::interval::Relation;
use crate::base::precision::Precision;
use crate::base::value::Value;
use crate::base::verdict::Verdict;
use crate::claim::ast::{Alias, Expression, Operator, Quantifier, Subject, TestKind};
use crate::extract::finding::Standing;

/// One piece, and what it does to the test.
struct Weighed<'k> {
    piece: &'k Piece<'k>,
    settles: Settles,
    reason: String,
    assumptions: Vec<String>,
    help: Option<String>,
    notes: Vec<String>,
    mismatch: bool,
}

impl Weighed<'_> {
    fn is_unsettled(&self) -> bool {
        self.piece.bound.iter().any(|(_, mention)| matches!(mention.standing, Standing::Unsettled(_)))
    }
}

/// Reasons shown, at most.
const MOST_REASONS: usize = 2;

/// What a comparison gets from what is known of its subjects. Tests of words are decided elsewhere, and silent
/// here.
#[must_use]
pub fn weigh(test: &TestKind, known: &[Known], aliases: &[Alias]) -> Decided {
    if let Some(nothing) = known.iter().find(|one| one.mentions.is_empty()) {
        let reason = format!("nothing found: looked for {}", nothing.looked_for);
        let silent = Decided::without_evidence(Verdict::Silent, reason);
        return Decided { help: nothing.nearest.clone(), ..silent };
    }
    let (pieces, cut) = pieces(known);
    let mut weighed: Vec<Weighed<'_>> =
        pieces.iter().filter_map(|piece| weigh_piece(test, piece, aliases)).collect();
    if weighed.iter().any(|one| !one.mismatch) {
        weighed.retain(|one| !one.mismatch);
    }
    open_companions(test, &mut weighed);
    let mut decided = combined(&weighed, known);
    if cut {
        let help = format!("only the first {MOST_PIECES} combinations of mentions were compared");
        decided.help.push(help);
    }
    decided
}

/// "Founded by Ann Lee and Tom Ray": that one is the founder takes it from neither.
fn open_companions(test: &TestKind, weighed: &mut [Weighed<'_>]) {
    let (told, other) = match test {
        TestKind::Compare { operator: Operator::Equal, .. } => (Settles::Supports, Settles::Refutes),
        TestKind::Compare { operator: Operator::NotEqual, .. } => (Settles::Refutes, Settles::Supports),
        _ => return,
    };
    let ties = |one: &Weighed<'_>| -> Vec<(usize, usize)> {
        let mentions = one.piece.bound.iter().map(|(_, mention)| mention);
        mentions.flat_map(|mention| mention.ties.iter().map(|&tie| (mention.identity.0, tie))).collect()
    };
    let decided: Vec<(usize, usize)> =
        weighed.iter().filter(|one| one.settles == told).flat_map(ties).collect();
    let shared = |one: &Weighed<'_>| ties(one).iter().any(|tie| decided.contains(tie));
    for one in weighed.iter_mut().filter(|one| one.settles == other && shared(one)) {
        one.settles = Settles::Open;
    }
}

fn weigh_piece<'k>(test: &TestKind, piece: &'k Piece<'k>, aliases: &[Alias]) -> Option<Weighed<'k>> {
    let mut work = Work::on(piece);
    let compared = compare(test, &mut work, aliases)?;
    let unsettled = piece.bound.iter().find_map(|(_, mention)| match mention.standing {
        Standing::Unsettled(why) => Some(why),
        _ => None,
    });
    let settles = match (unsettled, compared.relation) {
        (None, Relation::Within) => Settles::Supports,
        (None, Relation::Disjoint) => Settles::Refutes,
        _ => Settles::Open,
    };
    let why = match (unsettled, &compared.missing) {
        (Some(why), _) => format!("settles nothing: {why}"),
        (None, Some(missing)) => missing.reason.clone(),
        (None, None) => relation_word(compared.relation).to_owned(),
    };
    let mut assumptions = Vec::new();
    push_new(&mut assumptions, piece.bound.iter().flat_map(|(_, mention)| mention.assumptions.clone()));
    push_new(&mut assumptions, work.assumptions);
    Some(Weighed {
        piece,
        settles,
        reason: line(test, piece, &compared, &why),
        assumptions,
        mismatch: compared.missing.as_ref().is_some_and(|missing| missing.mismatch),
        help: compared.help,
        notes: compared.notes,
    })
}

fn compare(test: &TestKind, work: &mut Work<'_>, aliases: &[Alias]) -> Option<Compared> {
    let comparison = Comparison::new(work, aliases);
    match test {
        TestKind::Compare { left, operator, right } if is_literal(&left.kind) && !is_literal(&right.kind) => {
            Some(comparison.compare(&right.kind, mirrored(*operator), &left.kind))
        }
        TestKind::Compare { left, operator, right } => {
            Some(comparison.compare(&left.kind, *operator, &right.kind))
        }
        TestKind::Within { left, right } => {
            Some(comparison.compare(&left.kind, Operator::Equal, &right.kind))
        }
        TestKind::Contains { list, item } => Some(comparison.contains(&list.kind, &item.kind)),
        TestKind::SaidBy { .. } | TestKind::Mentions { .. } => None,
    }
}

const fn mirrored(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        same => same,
    }
}

/// `text: (2000, ∞) · claim: = 2000 · disjoint`
fn line(test: &TestKind, piece: &Piece<'_>, compared: &Compared, why: &str) -> String {
    let left = stated_count(test, piece).unwrap_or_else(|| compared.shown.clone());
    let shown = match &compared.shown_right {
        Some(right) => format!("{left} and {right}"),
        None => left,
    };
    let text = if shown.is_empty() { String::new() } else { format!("text: {shown} · ") };
    format!("{text}claim: {} · {why}", claimed(test))
}

/// The left side as its text states it, where it is one count: `(2000, ∞)`, not the whole numbers `[2001, ∞)`.
fn stated_count(test: &TestKind, piece: &Piece<'_>) -> Option<String> {
    let (TestKind::Compare { left, .. } | TestKind::Within { left, .. }) = test else { return None };
    let Expression::Subject(subject) = &left.kind else { return None };
    let Value::Amount(amount) = &piece.mention(subject)?.value else { return None };
    (amount.whole && amount.unit.is_none()).then(|| amount.to_string())
}

/// The pieces' verdict, its evidence and why.
fn combined(weighed: &[Weighed<'_>], known: &[Known]) -> Decided {
    let quantified: Vec<(&Subject, Quantifier)> = known
        .iter()
        .filter_map(|one| match one.subject.quantifier {
            Some(quantifier @ (Quantifier::Any | Quantifier::Every)) => Some((&one.subject, quantifier)),
            _ => None,
        })
        .collect();
    let all: Vec<&Weighed<'_>> = weighed.iter().collect();
    let verdict = verdict_of(&all, &quantified);
    let mut decided = Decided::without_evidence(verdict, "");
    if weighed.is_empty() {
        decided.reason = "no one source tells of everything that the claim compares".to_owned();
        return decided;
    }
    let decides = |one: &Weighed<'_>| match verdict {
        Verdict::Supported => one.settles == Settles::Supports,
        Verdict::Refuted => one.settles == Settles::Refutes,
        Verdict::Conflicting => one.settles != Settles::Open,
        Verdict::Inconclusive | Verdict::Silent => true,
    };
    let (mut deciding, others): (Vec<&Weighed<'_>>, Vec<&Weighed<'_>>) =
        weighed.iter().partition(|one| decides(one));
    // What the text asserts and leaves open says more than what it does not assert.
    deciding.sort_by_key(|one| one.is_unsettled());
    let mut reasons = Vec::new();
    for one in &deciding {
        if reasons.len() < MOST_REASONS {
            push_new(&mut reasons, [one.reason.clone()]);
        }
        push_new(&mut decided.assumptions, one.assumptions.clone());
    }
    if verdict == Verdict::Inconclusive || verdict == Verdict::Refuted {
        push_new(&mut decided.help, deciding.iter().filter_map(|one| one.help.clone()));
    }
    for one in deciding.iter().chain(&others) {
        for (_, mention) in &one.piece.bound {
            add_evidence(&mut decided.evidence, evidence_of(mention, one));
        }
    }
    let shown = if verdict == Verdict::Conflicting { both_sides(&deciding) } else { reasons };
    decided.reason = shown.join("; ");
    decided
}

/// A reason of each side of a conflict.
fn both_sides(deciding: &[&Weighed<'_>]) -> Vec<String> {
    [Settles::Supports, Settles::Refutes]
        .iter()
        .filter_map(|side| deciding.iter().find(|one| one.settles == *side))
        .map(|one| one.reason.clone())
        .collect()
}

/// Pieces combined: under `every` as `and` does, under `any` as `or` does, over each mention's own.
fn verdict_of(pieces: &[&Weighed<'_>], quantified: &[(&Subject, Quantifier)]) -> Verdict {
    let Some(((subject, quantifier), rest)) = quantified.split_first() else {
        return plain_verdict(pieces);
    };
    let identity = |one: &Weighed<'_>| one.piece.mention(subject).map(|mention| mention.identity);
    let mut mentions: Vec<_> = pieces.iter().map(|one| identity(one)).collect();
    mentions.sort_unstable();
    mentions.dedup();
    let verdicts = mentions.into_iter().map(|mention| {
        let own: Vec<&Weighed<'_>> = pieces.iter().copied().filter(|one| identity(one) == mention).collect();
        verdict_of(&own, rest)
    });
    match quantifier {
        Quantifier::Every => verdicts.reduce(Verdict::and),
        _ => verdicts.reduce(Verdict::or),
    }
    .unwrap_or(Verdict::Inconclusive)
}

fn plain_verdict(pieces: &[&Weighed<'_>]) -> Verdict {
    let any = |settles| pieces.iter().any(|one| one.settles == settles);
    match (any(Settles::Supports), any(Settles::Refutes)) {
        (true, true) => Verdict::Conflicting,
        (true, false) => Verdict::Supported,
        (false, true) => Verdict::Refuted,
        (false, false) => Verdict::Inconclusive,
    }
}

fn evidence_of(mention: &Mention, weighed: &Weighed<'_>) -> Evidence {
    let mut notes = mention.notes.clone();
    match mention.standing {
        Standing::Asserted => {}
        Standing::Announced => notes.push("announced".to_owned()),
        Standing::Unsettled(why) => notes.push(format!("settles nothing: {why}")),
    }
    notes.extend(match precision(&mention.value) {
        Precision::Stated => None,
        Precision::Approximate | Precision::Counted(_) => Some("approximate".to_owned()),
        Precision::Vague => Some("vague".to_owned()),
    });
    push_new(&mut notes, weighed.notes.clone());
    Evidence {
        source: mention.identity.0,
        span: mention.span,
        sentence: mention.sentence,
        settles: weighed.settles,
        value: mention.value.to_string(),
        notes,
        repeats: mention.repeats.clone(),
    }
}

fn precision(value: &Value) -> Precision {
    match value {
        Value::Amount(amount) => amount.precision,
        Value::Moment(moment) => moment.precision,
        Value::Duration(duration) => duration.precision,
        Value::Words(_) | Value::Series(_) => Precision::Stated,
    }
}

/// The subjects of a test, each once, in order.
#[must_use]
pub fn subjects(test: &TestKind) -> Vec<Subject> {
    let mut found = Vec::new();
    let sides: Vec<&Expression> = match test {
        TestKind::Compare { left, right, .. } | TestKind::Within { left, right } => {
            vec![&left.kind, &right.kind]
        }
        TestKind::Contains { list, item } => vec![&list.kind, &item.kind],
        TestKind::SaidBy { .. } | TestKind::Mentions { .. } => Vec::new(),
    };
    for side in sides {
        collect(side, &mut found);
    }
    found
}

fn collect(expression: &Expression, found: &mut Vec<Subject>) {
    match expression {
        Expression::Subject(subject) if !found.iter().any(|known| same(known, subject)) => {
            found.push(subject.clone())
        }
        Expression::Subject(_) | Expression::Literal(_) | Expression::Text(_) => {}
        Expression::List(items) | Expression::Call(_, items) => {
            items.iter().for_each(|item| collect(&item.kind, found));
        }
        Expression::Range(one, other)
        | Expression::Tolerance(one, other)
        | Expression::Arithmetic(one, _, other) => {
            collect(&one.kind, found);
            collect(&other.kind, found);
        }
    }
}
