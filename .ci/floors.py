#!/usr/bin/env python3
"""Holds a binary to the scores that have been reached on others' gold data: .ci/floors.py BINARY

Reads .ci/floors.txt: a set's name and its floors (overlap, value, full; F1 in per cent) on each line. Floors only
ever rise. Where ../shared is absent, that is said, and nothing is held. Claims have their floors in tests/corpus.rs.
"""
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(ROOT, "..", "shared")


def floors():
    """{name: [overlap, value, full]} as written in floors.txt."""
    with open(os.path.join(ROOT, ".ci", "floors.txt"), encoding="utf-8") as lines:
        rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {row[0]: [float(number) for number in row[1:]] for row in rows}


def main():
    if not os.path.isdir(SHARED):
        print("floors: skipped, ../shared is absent")
        return
    script = os.path.join(SHARED, "bench", "extract", "run.py")
    done = subprocess.run([sys.executable, script, os.path.abspath(sys.argv[1])], capture_output=True, text=True)
    scores = re.findall(r"^(\S+) +n=\d+ +overlap +(\S+) +value +(\S+) +full +(\S+)", done.stdout, re.M)
    if done.returncode or not scores:
        sys.exit(f"bench/extract: no scores:\n{done.stdout[-600:]}{done.stderr[-600:]}")
    reached, fallen = floors(), []
    for name, *levels in scores:
        got = [float(level) if level != "-" else 0.0 for level in levels]
        least = reached.get(name, [0, 0, 0])
        print(f"{name:24} {got} (floor {least})")
        if any(a < b for a, b in zip(got, least)):
            fallen.append(name)
    if fallen:
        sys.exit("below the floor: " + ", ".join(fallen))


if __name__ == "__main__":
    main()
