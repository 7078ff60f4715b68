#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a layout of the keyboard on the screen from its table: layout.py km_KH.tsv main.qml"""
import sys
import unicodedata
from pathlib import Path

CARRIER = "\u25cc"  # shows a sign that combines in the table; it is not written
ROWS = 4


def read(path):
    """The rows of the table; a row is a list of keys, a key is (plain, shifted, held or ""). Raises ValueError, line named."""
    rows = [[] for _ in range(ROWS)]
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("# "):
            continue
        cells = [cell.removeprefix(CARRIER) for cell in line.split("\t")]
        if len(cells) not in (3, 4) or not all(cells) or cells[0] not in map(str, range(1, ROWS + 1)):
            raise ValueError(f"{path}:{number}: a row (1 to {ROWS}), what the key writes, shifted, and perhaps held")
        for cell in cells[1:]:
            if unicodedata.normalize("NFC", cell) != cell or cell.isspace():
                raise ValueError(f"{path}:{number}: {cell!r} is not in normal form C, or writes nothing")
        rows[int(cells[0]) - 1].append((cells[1], cells[2], cells[3] if len(cells) == 4 else ""))
    if not all(rows):
        raise ValueError(f"{path}: a row without keys")
    return rows


def literal(text):
    return '"' + "".join(f"\\u{unit:04x}" for unit in
                         memoryview(text.encode("utf-16-le")).cast("H")) + '"'


def qml(rows):
    lines = ["import Tenang.Keys", "", "KeyTable {"]
    for row, keys in enumerate(rows, 1):
        for column, name in enumerate(("plain", "shifted", "held")):
            lines.append(f"    {name}{row}: [" + ", ".join(literal(key[column]) for key in keys) + "]")
    return "\n".join(lines + ["}", ""])


def main():
    if len(sys.argv) != 3:
        print("usage: layout.py TABLE.tsv OUT.qml", file=sys.stderr)
        return 2
    try:
        made = qml(read(sys.argv[1]))
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return 1
    Path(sys.argv[2]).write_text(made, encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
