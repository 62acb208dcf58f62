//! The command line. Everything is in the library.

fn main() -> std::process::ExitCode {
    factcheck::run::command::main()
}
