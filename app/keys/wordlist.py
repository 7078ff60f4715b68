#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes wordlist.cpp from EFF's long list: wordlist.py LIST OUT. Says what is wrong with the list and fails."""
import re
import sys

COUNT = 7776


def words_of(path):
    with open(path, encoding="ascii") as file:
        words = sorted({line.split()[-1] for line in file if line.strip()})
    if len(words) != COUNT:
        sys.exit(f"{path} has {len(words)} different words; EFF's long list has {COUNT}")
    if odd := [word for word in words if not re.fullmatch("[a-z-]{3,9}", word)]:
        sys.exit(f"{path} has words that are not of EFF's long list, such as {odd[0]!r}")
    return words


def main():
    source, target = sys.argv[1:]
    lines = "".join(f'    "{word}",\n' for word in words_of(source))
    code = ("// Written by wordlist.py. The list: Electronic Frontier Foundation, 2016, CC BY 3.0 US.\n"
            '#include "keys/wordlist.h"\n\nnamespace tenang::keys {\n\n'
            f"const char wordList[listedWords][longestWord + 1] = {{\n{lines}}};\n\n}} // namespace tenang::keys\n")
    with open(target, "w", encoding="ascii") as file:
        file.write(code)


if __name__ == "__main__":
    main()
