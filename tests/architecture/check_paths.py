#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every path that the documents name in backticks or link to exists."""
import re
import sys

from tree import finding, main

DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
NEEDED = DOCUMENTS + ("LICENSE",)
TOP = {"app", "qml", "protocols", "translations", "tests", "packaging", ".ci"}
PATH = re.compile(r"[\w.][\w.\-/*<>]*")
MADE = ("build/", ".ccache/") # what a build leaves


def named(line):
    """Words of a line that claim to be a path of this tree, with what they are relative to."""
    for span in re.findall(r"`([^`]+)`", line):
        for word in span.split():
            word = word.strip(",;:()\"'").rstrip("/.")
            if PATH.fullmatch(word) and word.split("/")[0] in TOP and ("/" in word or span == word):
                yield word, ""
            elif re.fullmatch(r"[A-Z]+\.md|CMake\w+\.(txt|json)|\.[a-z\-]+", word) and "/" not in word:
                yield word, ""
    for target in re.findall(r"\]\(([^)#]+)\)|<img[^>]*\bsrc=\"([^\"]+)\"", line):
        word = target[0] or target[1]
        if "://" not in word and not word.startswith("mailto:"):
            yield word, "document"


def check(tree):
    for document in NEEDED:
        if not tree.exists(document):
            yield finding(document, 1, "is missing")
    for document in DOCUMENTS:
        if not tree.exists(document):
            continue
        folder = document.rpartition("/")[0]
        fenced = False
        for number, line in enumerate(tree.lines(document), 1):
            if line.lstrip().startswith("```"):
                fenced = not fenced
                continue
            if fenced:
                continue
            for word, base in named(line):
                if f"{word}/".startswith(MADE):
                    continue
                place = tree.root / folder if base == "document" else tree.root
                pattern = re.sub(r"<[^>]*>", "*", word)
                found = any(place.glob(pattern)) if "*" in pattern else (place / pattern).exists()
                if not found:
                    yield finding(document, number, f"{word} does not exist")


if __name__ == "__main__":
    sys.exit(main(check))
