#!/usr/bin/env python3
"""Holds a binary to the scores that have been reached: .ci/floors.py BINARY

Reads .ci/floors.txt: a name and its floor on each line. Floors only ever rise. Where ../shared is absent,
its scores are skipped, and that is said.
"""
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(ROOT, "..", "shared")
BINARY = os.path.abspath(sys.argv[1])


def floors():
    """{name: [numbers]} as written in floors.txt."""
    with open(os.path.join(ROOT, ".ci", "floors.txt"), encoding="utf-8") as lines:
        rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {row[0]: [float(number) for number in row[1:]] for row in rows}


def run(*command):
    """What a scoring script prints; its exit code says nothing here."""
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True)
    return done.stdout + done.stderr


def cases(file, articles):
    """(right, decided wrongly) of one file of cases."""
    script = os.path.join(SHARED, "cases", "run.py")
    out = run(script, BINARY, file, "--articles", articles)
    found = re.search(r"(\d+) of \d+ right, (\d+) decided wrongly", out)
    return (int(found[1]), int(found[2])) if found else sys.exit(f"{file}: no score in:\n{out[-600:]}")


def main():
    if not os.path.isdir(SHARED):
        print("floors: skipped, ../shared is absent")
        return
    fallen = []
    reached = floors()
    shared_cases, own = os.path.join(SHARED, "cases"), os.path.join(ROOT, "tests", "cases")
    for name, file, articles in [
        ("cases/seed", os.path.join(shared_cases, "seed.jsonl"), os.path.join(SHARED, "articles")),
        ("cases/a", os.path.join(own, "a.jsonl"), os.path.join(own, "articles")),
        ("cases/b", os.path.join(own, "b.jsonl"), os.path.join(own, "articles")),
    ]:
        right, wrong = cases(file, articles)
        least, most = reached[name]
        print(f"{name:28} {right} right (floor {least:.0f}), {wrong} decided wrongly (at most {most:.0f})")
        if right < least or wrong > most:
            fallen.append(name)
    out = run(os.path.join(SHARED, "bench", "extract", "run.py"), BINARY)
    scores = re.findall(r"^(\S+) +n=\d+ +overlap +(\S+) +value +(\S+) +full +(\S+)", out, re.M)
    if not scores:
        sys.exit(f"bench/extract: no scores in:\n{out[-600:]}")
    for name, *levels in scores:
        got = [float(level) if level != "-" else 0.0 for level in levels]
        least = reached.get(f"extract/{name}", [0, 0, 0])
        print(f"extract/{name:28} {got} (floor {least})")
        if any(a < b for a, b in zip(got, least)):
            fallen.append(f"extract/{name}")
    if fallen:
        sys.exit("below the floor: " + ", ".join(fallen))


if __name__ == "__main__":
    main()
