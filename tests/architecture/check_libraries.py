#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a built program looks for its libraries: in the system's places alone. An entry of its own, even an empty one
(which means the folder that somebody stands in), would let a file lying there into the process; and a second SQLite
would take the place of the encrypted one. check_libraries.py PROGRAM…"""
import re
import subprocess
import sys

OTHERS = ("libQt6Sql", "libsqlite3", "libsqlcipher")


def faults(program, told):
    for kind, value in re.findall(r"\((RPATH|RUNPATH|NEEDED)\)[^\[]*\[([^\]]*)\]", told):
        if kind != "NEEDED":
            yield f"{program}: looks for libraries in “{value}”"
        elif value.startswith(OTHERS):
            yield f"{program}: loads {value}"


def main(programs):
    found = []
    for program in programs:
        told = subprocess.run(["readelf", "--dynamic", "--wide", program], capture_output=True, text=True, check=True).stdout
        if "(NEEDED)" not in told:
            found.append(f"{program}: no library at all? {told[:200]}")
        found += faults(program, told)
    print("\n".join(found) or f"{len(programs)} program(s) load from the system's places alone")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
