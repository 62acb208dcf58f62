# Everyday commands; `just` lists them.
default:
    @just --list

# The main job: check the example claim files.
check:
    cargo run --release -- test

# All tests.
test:
    cargo test

# What CI runs.
ci:
    bash .ci/run

# Kill and fail every system call that writes a snapshot; prints two tables, takes minutes.
crash:
    cargo test --test crash -- --ignored --nocapture

# Accept new test snapshots after reading them.
review:
    cargo insta review
