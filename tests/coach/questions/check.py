#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The labelled questions are well formed, balanced, and no two are nearly the same (LABELLING.md)."""
import re
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

# Each file: how many short and how many long questions of each form it holds at least; the most by which a form may differ
# from an equal share. The first two are the halves of one set.
FILES = {"tuning.tsv": (10, 3), "held-out.tsv": (10, 3), "tuning-2.tsv": (4, 5), "tuning-3.tsv": (6, 5)}
HEADER = ["id", "form", "known", "text"]
FORMS = ("accusatory", "multiple", "suggestive", "forced_choice", "yes_no", "directive", "invitation", "statement")
LEARNING = "learning-*.tsv" # what the coach learns from: of any shares, and nothing of the half held out
LEAST = 320 # questions in a file
NEAR, OPENING = 0.6, 4 # share of words in common; first words in common, in the two halves


def words(text):
    return re.findall(r"[a-z0-9']+", text.lower())


def length(text):
    count = len(text.split())
    return "short" if count < 6 else "long" if count > 20 else "middle"


def near(one, two):
    return one == two or len(one & two) > NEAR * len(one | two)


def read(path, shape, found):
    rows, headed = [], False
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        where, cells = f"{path}:{number}", line.split("\t")
        if not line or line.startswith("#"):
            continue
        if not headed:
            headed = True
            if cells != HEADER:
                found.append(f"{where}: header is not {' '.join(HEADER)}")
        elif len(cells) != len(HEADER) or any(cell != cell.strip() for cell in cells):
            found.append(f"{where}: not four cells without blanks around them")
        else:
            identity, form, known, text = cells
            if not re.fullmatch(shape, identity):
                found.append(f"{where}: id {identity!r}")
            if form not in FORMS:
                found.append(f"{where}: unknown form {form!r}")
            if not text and (form != "statement" or known):
                found.append(f"{where}: empty text")
            rows.append((where, identity, form, text))
    return rows


def check_shares(path, rows, least_of_length, apart, found):
    share = len(rows) / len(FORMS)
    forms, lengths = Counter(row[2] for row in rows), Counter((row[2], length(row[3])) for row in rows)
    if len(rows) < LEAST:
        found.append(f"{path}:1: {len(rows)} questions, at least {LEAST}")
    for form in FORMS:
        if abs(forms[form] - share) > apart:
            found.append(f"{path}:1: {forms[form]} of {form}, an equal share is {share:.1f}")
        for kind in ("short", "long"):
            if lengths[form, kind] < least_of_length:
                found.append(f"{path}:1: {lengths[form, kind]} {kind} of {form}, at least {least_of_length}")


def main(folder):
    found, rows, held = [], [], []
    for name, limits in FILES.items():
        of_file = read(folder / name, r"q\d{4}", found)
        check_shares(folder / name, of_file, *limits, found)
        rows += [(*row, words(row[3])) for row in of_file]
        if name == "held-out.tsv":
            held = [(row[0], set(words(row[3]))) for row in of_file]
    learning = [row for path in sorted(folder.glob(LEARNING)) for row in read(path, r"l\d{5}", found)]
    for identity, count in Counter(row[1] for row in learning).items():
        if count > 1:
            found.append(f"{folder}: id {identity} {count} times")
    for where, _, _, text in learning:
        said = set(words(text))
        found += [f"{where}: nearly the same as {other}" for other, kept in held if near(said, kept)]
    for (where, first, _, _, said), (other, second, _, _, again) in combinations(rows, 2):
        one, two = set(said), set(again)
        if first == second:
            found.append(f"{other}: id {second} also at {where}")
        if near(one, two):
            found.append(f"{other}: nearly the same as {where}")
        elif "tuning-" not in where + other and min(len(said), len(again)) > OPENING and said[:OPENING] == again[:OPENING]:
            found.append(f"{other}: opens like {where}")
    print("\n".join(found + [f"{len(rows) + len(learning)} questions, {len(found)} finding(s)"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent))
