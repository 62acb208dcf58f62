#!/usr/bin/env python3
"""Reads WordNet's database files; writes the dictionary that the lexicon reads.

    apt-get download wordnet-base && dpkg -x wordnet-base_*.deb wordnet
    python3 tools/wordnet.py wordnet/usr/share/wordnet src/catalog/lexicon/wordnet.txt

One line a word, in order of its bytes, five fields with `|` between them, words with blanks between them:
word | irregular forms | nouns of what the verb says happens, or the verbs of such a noun | synonyms | kinds of it | opposites
Only single lower-case words that the tagged texts know; synonyms and kinds are nouns that mean this in nearly all of those
texts, so that no rare sense binds.
"""
import re
import sys
from pathlib import Path

# Files of nouns that name what happens: act, communication, event, phenomenon, possession, process, state.
HAPPENING = {4, 10, 11, 19, 21, 22, 26}
# Kinds and synonyms are given for files of nouns that are counted: animal, artifact, body, food, person, plant.
COUNTED = {5, 6, 8, 13, 18, 20}
# Synonyms, too, where nothing is counted: act, event, phenomenon, possession, process.
SAME = COUNTED | {4, 11, 19, 21, 22}
# Words that newsrooms use in a sense that is not their first.
NEWS = {"minister", "deputy", "round", "case", "market", "cabinet", "whip", "speaker", "bench", "bull", "bear"}
# The least share of a word's uses that its first sense as a noun has.
MOSTLY = 0.7
MOST_KINDS = 200
DEEPEST = 4
# How many senses of a verb and its noun may be the ones that are derived.
DERIVED = 3
WORD = re.compile(r"^[a-z]{2,}(-[a-z]+)*$")


def synsets(folder, pos):
    """Offset → (file number, words, [(pointer, offset, pos, source, target)])."""
    found = {}
    for line in (folder / f"data.{pos}").read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)$", "", fields[4 + 2 * i]) for i in range(count)]
        at = 4 + 2 * count
        pointers = []
        for i in range(int(fields[at])):
            symbol, offset, kind, ends = fields[at + 1 + 4 * i : at + 5 + 4 * i]
            pointers.append((symbol, int(offset), kind, int(ends[:2], 16), int(ends[2:], 16)))
        found[int(fields[0])] = (int(fields[1]), words, pointers)
    return found


def senses(folder, pos, data):
    """Word → its synsets in order, where the tagged texts have the word and no label of usage (slang, slur) hangs on it."""
    found = {}
    for line in (folder / f"index.{pos}").read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split()
        pointers = int(fields[3])
        tagged = int(fields[5 + pointers])
        if WORD.match(fields[0]) and tagged:
            offsets = [int(offset) for offset in fields[6 + pointers :]]
            if not any(symbol == ";u" for offset in offsets for symbol, *_ in data[offset][2]):
                found[fields[0]] = offsets
    return found


def kinds(data, first, offset):
    """The words whose first sense is a kind of what the synset says."""
    found, near = set(), {offset}
    for _ in range(DEEPEST):
        near = {to for one in near for symbol, to, kind, *_ in data[one][2] if symbol == "~" and kind == "n"}
        found |= {word for one in near for word in data[one][1] if first.get(word) == one}
        if len(found) > MOST_KINDS:
            return set()
    return found


def irregular(folder):
    """Word → its irregular forms."""
    found = {}
    for pos in ("noun", "verb"):
        for line in (folder / f"{pos}.exc").read_text("utf-8").splitlines():
            form, *bases = line.split()
            for base in bases:
                found.setdefault(base, set()).add(form)
    return found


def clear(folder):
    """The nouns that mean their first sense in nearly all of the tagged texts."""
    first, every = {}, {}
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, sense, count = line.split()
        word, rest = key.split("%")
        every[word] = every.get(word, 0) + int(count)
        if rest.startswith("1:") and sense == "1":
            first[word] = int(count)
    return {word for word, count in first.items() if count >= MOSTLY * every[word]} - NEWS


def is_kin(noun, verb):
    """Whether both begin alike, and the noun is no person who does it."""
    start = min(4, len(noun), len(verb)) - (1 if verb.endswith("e") or verb.endswith("y") else 0)
    return noun[:start] == verb[:start] and not re.search(r"(er|or|ee|ist|ant)$", noun)


def main(folder, target):
    data = {pos: synsets(folder, pos) for pos in ("noun", "verb", "adj")}
    index = {pos: senses(folder, pos, data[pos]) for pos in ("noun", "verb", "adj")}
    letter = {"n": "noun", "v": "verb", "a": "adj", "s": "adj"}
    first = {pos: {word: offsets[0] for word, offsets in index[pos].items()} for pos in index}
    sure = clear(folder)
    entries = {}

    def entry(word):
        return entries.setdefault(word, [set(), set(), set(), set(), set()])

    forms = irregular(folder)
    for pos, words in first.items():
        for word, offset in words.items():
            number, members, pointers = data[pos][offset]
            own = members.index(word) + 1 if word in members else 0
            for other in members:
                # A synonym both of whose words mean this first.
                if pos == "noun" and number in SAME and other != word and {word, other} <= sure:
                    if first[pos].get(other) == offset:
                        entry(word)[2].add(other)
            for symbol, to, kind, source, goal in pointers:
                there = data[letter[kind]][to] if letter.get(kind) in data else None
                if not there:
                    continue
                if symbol == "!" and source == own and goal:
                    entry(word)[4].add(there[1][goal - 1].lower())
            if pos == "noun" and number in COUNTED and word in sure:
                entry(word)[3].update(kinds(data["noun"], first["noun"], offset) & sure)
            if word in forms:
                entry(word)[0] |= {form for form in forms[word] if WORD.match(form)}
    for noun, offsets in index["noun"].items():
        for offset in offsets[:DERIVED]:
            number, members, pointers = data["noun"][offset]
            own = members.index(noun) + 1 if noun in members else 0
            for symbol, to, kind, source, goal in pointers:
                if symbol != "+" or kind != "v" or source != own or number not in HAPPENING:
                    continue
                verb = data["verb"][to][1][goal - 1]
                if verb != noun and is_kin(noun, verb) and to in index["verb"].get(verb, [])[:DERIVED]:
                    entry(noun)[1].add(verb)
                    entry(verb)[1].add(noun)
    lines = []
    for word in sorted(word for word in entries if any(entries[word])):
        fields = entries[word]
        fields[4] = {other for other in fields[4] if WORD.match(other)}
        if len(fields[3]) > MOST_KINDS:
            fields[3] = set()
        lines.append("|".join([word] + [" ".join(sorted(field)) for field in fields]))
    target.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} words, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
