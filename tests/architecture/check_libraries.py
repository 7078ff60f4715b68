#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a built program looks for its libraries: in the system's places alone. An entry of its own, even an empty one
(which means the folder that somebody stands in), would let a file lying there into the process; and a second SQLite
would take the place of the encrypted one. The app itself, the first program, also brings its own free() and realloc() for
all of them (platform/wipedheap.h). check_libraries.py APP PROGRAM…"""
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


def heap_faults(program, symbols):
    for name in ("free", "realloc"):
        if not re.search(rf" T {name}$", symbols, re.MULTILINE):
            yield f"{program}: what is freed is not overwritten: no {name} of its own"


def main(programs):
    symbols = subprocess.run(["nm", "--dynamic", "--defined-only", programs[0]], capture_output=True, text=True, check=True).stdout
    found = list(heap_faults(programs[0], symbols))
    for program in programs:
        told = subprocess.run(["readelf", "--dynamic", "--wide", program], capture_output=True, text=True, check=True).stdout
        if "(NEEDED)" not in told:
            found.append(f"{program}: no library at all? {told[:200]}")
        found += faults(program, told)
    print("\n".join(found) or f"{len(programs)} program(s) load from the system's places alone")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
