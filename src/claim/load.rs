//! A claim file's path and a loader come in; a program, and every problem of all its files, go out.

use super::assertion::claim;
use super::ast::{Alias, Claim, FileId, Operand, Program, SourceFile, SourceStatement};
use super::brackets::{Flaw, unbalanced};
use super::files::Files;
use super::lines::logical_lines;
use super::loader::Loader;
use super::operand::size;
use super::parse::{Statement, StatementKind, statement};
use super::scope::{Binding, Scope};
use super::statement::{alias, binding, bound_name, include, source};
use crate::base::problem::{Pointer, Problem};
use crate::base::span::Span;
use std::collections::HashMap;

/// What was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Everything that could be read.
    pub program: Program,
    /// Every error of all files, sorted by file (as in `Program::files`) and place.
    pub problems: Vec<Problem>,
}

/// Reads the claim file at `path` with everything that it includes.
pub fn load(path: &str, loader: &dyn Loader) -> Loaded {
    assemble(Files::read(path, loader), true)
}

/// Reads a claim text that stands in no file and may name none: `source` and `include` are errors in it.
#[must_use]
pub fn load_text(text: &str) -> Loaded {
    assemble(Files::of_text(text), false)
}

/// The problem of a program that names no source, where its caller has none either.
#[must_use]
pub fn missing_source(program: &Program) -> Option<Problem> {
    let needs = program.sources.is_empty() && !program.claims.is_empty();
    let file = program.files.first().filter(|_| needs)?;
    let problem = Problem::new(
        &file.path,
        Span::default(),
        "this file names no source",
        "write which text is checked: `source \"article.txt\"`",
    );
    Some(problem)
}

fn assemble(files: Files, may_read: bool) -> Loaded {
    let mut builder = Builder::new(&files.files, may_read);
    let mut claims = Vec::new();
    builder.walk(0, &files.included, &mut claims);
    builder.bindings();
    builder.claims(claims);
    let Builder { sources, aliases, claims, mut problems, .. } = builder;
    problems.extend(files.problems.iter().cloned());
    let rank: HashMap<&str, usize> =
        files.files.iter().enumerate().map(|(rank, file)| (file.path.as_str(), rank)).collect();
    problems.sort_by_key(|problem| (rank.get(problem.path.as_str()).copied(), problem.span));
    Loaded { program: Program { files: files.files.clone(), sources, aliases, claims }, problems }
}

/// Gathers a program from its statements. Claims come last, so that a `let` may stand below the claim that uses it.
struct Builder<'f> {
    files: &'f [SourceFile],
    may_read: bool,
    scope: Scope,
    sources: Vec<SourceStatement>,
    aliases: Vec<Alias>,
    lets: Vec<(FileId, Statement<'f>)>,
    claims: Vec<Claim>,
    problems: Vec<Problem>,
}

impl<'f> Builder<'f> {
    fn new(files: &'f [SourceFile], may_read: bool) -> Self {
        Self {
            files,
            may_read,
            scope: Scope::default(),
            sources: Vec::new(),
            aliases: Vec::new(),
            lets: Vec::new(),
            claims: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn refuse(&mut self, file: FileId, mut problem: Problem) {
        let path = self.files.get(file).map_or("", |file| file.path.as_str());
        if problem.path.is_empty() {
            path.clone_into(&mut problem.path);
        }
        for pointer in problem.also.iter_mut().filter(|pointer| pointer.path.is_empty()) {
            path.clone_into(&mut pointer.path);
        }
        self.problems.push(problem);
    }

    /// Reads a file's statements in order, those of an included file in the place of its `include`.
    fn walk(
        &mut self,
        file: FileId,
        included: &HashMap<(FileId, Span), FileId>,
        claims: &mut Vec<(FileId, Statement<'f>)>,
    ) {
        let files = self.files;
        let text: &'f str = files.get(file).map_or("", |file| &file.text);
        let lines = logical_lines(text);
        let mut next = 0;
        while let Some(&line) = lines.get(next) {
            next += 1;
            let imbalance = unbalanced(text, line);
            if imbalance.as_ref().is_some_and(|imbalance| imbalance.flaw == Flaw::Unclosed) {
                next += unindented(text, lines.get(next - 1..).unwrap_or(&[]));
            }
            match imbalance.map_or_else(|| statement(text, line), |imbalance| Err(imbalance.problem)) {
                Err(problem) => self.refuse(file, *problem),
                Ok(statement) => match statement.kind {
                    StatementKind::Claim { .. } => claims.push((file, statement)),
                    StatementKind::Include((_, span)) if self.may_read => {
                        self.check_include(file, &statement);
                        if let Some(&file) = included.get(&(file, span)) {
                            self.walk(file, included, claims);
                        }
                    }
                    _ => self.other(file, &statement),
                },
            }
        }
    }

    fn check_include(&mut self, file: FileId, statement: &Statement<'_>) {
        let StatementKind::Include(path) = statement.kind else { return };
        if let Err(problem) = include(statement, path) {
            self.refuse(file, *problem);
        }
    }

    /// A statement that is neither claim nor include.
    fn other(&mut self, file: FileId, statement: &Statement<'f>) {
        let outcome = match statement.kind {
            StatementKind::Source(path) if self.may_read => {
                source(statement, path, file).and_then(|(source, problem)| {
                    self.add_source(file, source)?;
                    problem.map_or(Ok(()), Err)
                })
            }
            StatementKind::Source((_, span)) | StatementKind::Include((_, span)) => Err(reads_files(span)),
            StatementKind::Let => {
                self.lets.push((file, statement.clone()));
                Ok(())
            }
            StatementKind::Alias => alias(statement).map(|alias| self.aliases.push(alias)),
            StatementKind::Claim { .. } => Ok(()),
        };
        if let Err(problem) = outcome {
            self.refuse(file, *problem);
        }
    }

    fn add_source(&mut self, file: FileId, source: SourceStatement) -> Result<(), Box<Problem>> {
        let path = self.path(file);
        let known =
            source.name.as_ref().map_or(Ok(()), |name| self.scope.add_source(name, &path, source.span));
        let outcome = known.map_err(|earlier| {
            let name = source.name.as_deref().unwrap_or("");
            twice(source.span, format!("two sources have the name `{name}`"), earlier)
        });
        self.sources.push(source);
        outcome
    }

    fn bind(&mut self, file: FileId, name: &str, span: Span, operand: Operand) -> Result<(), Box<Problem>> {
        let path = self.path(file);
        let parts = size(&operand);
        let bound = self.scope.bind(name, Binding { operand, parts, path, span });
        bound.map_err(|earlier| twice(span, format!("`{name}` is bound twice"), earlier))
    }

    /// Reads the `let` statements, in order; each may use those above it.
    fn bindings(&mut self) {
        let statements = std::mem::take(&mut self.lets);
        let names: Vec<Option<String>> =
            statements.iter().map(|(_, statement)| bound_name(statement)).collect();
        names.iter().flatten().for_each(|name| self.scope.announce(name));
        for ((file, statement), name) in statements.into_iter().zip(&names) {
            let bound = binding(&statement, &self.scope);
            let outcome = bound.and_then(|(name, span, operand)| self.bind(file, &name, span, operand));
            if let Err(problem) = outcome {
                self.refuse(file, *problem);
            }
            name.iter().for_each(|name| self.scope.settle(name));
        }
    }

    fn path(&self, file: FileId) -> String {
        self.files.get(file).map_or_else(String::new, |file| file.path.clone())
    }

    fn claims(&mut self, statements: Vec<(FileId, Statement<'f>)>) {
        let mut ids: HashMap<String, (FileId, Span)> = HashMap::new();
        for (file, statement) in statements {
            let StatementKind::Claim { label, verdict } = statement.kind else { continue };
            match claim(&statement, label, verdict, &self.scope, file) {
                Err(problem) => self.refuse(file, *problem),
                Ok(claim) => match ids.get(&claim.id) {
                    Some(&(first, span)) => {
                        let message = format!("two claims have the id `{}`", claim.id);
                        let mut problem = twice(claim.span, message, (self.path(first), span));
                        problem.help = Some("give one of them a label of its own: `[label] …`".to_owned());
                        self.refuse(file, *problem);
                    }
                    None => {
                        ids.insert(claim.id.clone(), (file, claim.span));
                        self.claims.push(claim);
                    }
                },
            }
        }
    }
}

/// How many of the lines behind the first, whose bracket is not closed, are plainly its own but for their indentation:
/// they follow at once, have no operator, and the last of them has the closing bracket. Told once is enough.
fn unindented(text: &str, lines: &[Span]) -> usize {
    for (at, pair) in lines.windows(2).take(100).enumerate() {
        let [before, line] = pair else { break };
        let gap = text.get(before.end as usize..line.start as usize).unwrap_or("");
        let words = line.text(text);
        if gap.matches('\n').count() != 1 || words.contains(['=', '<', '>', '~']) {
            break;
        }
        if unbalanced(text, *line).is_some_and(|imbalance| imbalance.flaw == Flaw::Unopened) {
            return at + 1;
        }
    }
    0
}

fn twice(span: Span, message: String, (path, first): (String, Span)) -> Box<Problem> {
    let mut problem = Problem::new("", span, message, "this is the second");
    problem.also.push(Pointer { path, span: first, label: "this is the first".to_owned() });
    problem.into()
}

fn reads_files(span: Span) -> Box<Problem> {
    let problem =
        Problem::new("", span, "a claim text in a stream names no files", "take this statement away");
    problem.with_help("its source is the text that comes with it").into()
}
