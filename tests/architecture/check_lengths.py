#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a file may be: a longer one holds more than one idea."""
import sys

from tree import finding, main

LIMITS = [ # endings, folder, lines
    ((".h", ".cpp"), "app", 300),
    ((".h", ".cpp", ".py"), "tests", 300),
    ((".qml",), "qml", 250),
    ((".qml",), "tests", 250),
]
MAIN = ("app/main.cpp", 120)
QML_COLUMNS = 140 # clang-format keeps C++


def check(tree):
    for endings, folder, limit in LIMITS:
        if not tree.exists(folder):
            continue
        for path in tree.files(*endings, under=[folder]):
            count = len(tree.lines(path))
            most = MAIN[1] if path == MAIN[0] else limit
            if count > most:
                yield finding(path, count, f"{count} lines, at most {most}: split it where the idea splits")
    for path in tree.files(".qml", under=["qml"] if tree.exists("qml") else ("no-such-folder",)):
        for number, line in enumerate(tree.lines(path), 1):
            if len(line) > QML_COLUMNS:
                yield finding(path, number, f"{len(line)} columns, at most {QML_COLUMNS}")
            if "\t" in line or line != line.rstrip():
                yield finding(path, number, "a tab, or blanks at the end of the line")


if __name__ == "__main__":
    sys.exit(main(check))
