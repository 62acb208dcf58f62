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

# Accept new test snapshots after reading them.
review:
    cargo insta review
