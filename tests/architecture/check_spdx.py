#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that can carry a comment says whose it is and under which licence, in its first lines."""
import re
import sys

from tree import finding, main

CODE = (".h", ".cpp", ".qml", ".py", ".cmake", "CMakeLists.txt", ".sh", "/run", "packages.txt", ".clang-tidy", ".clang-format")
CONTENT = (".yaml", ".yml") # texts may come under another free licence
FIRST_LINES = 6
HOLDER = "SPDX-FileCopyright" + "Text:"
LICENCE = re.compile("SPDX-License-" + r"Identifier:\s*(\S+)")


def check(tree):
    for path in tree.files(*CODE, *CONTENT):
        head = "\n".join(tree.lines(path)[:FIRST_LINES])
        licence = LICENCE.search(head)
        if HOLDER not in head or not licence:
            yield finding(path, 1, "no SPDX lines")
        elif path.endswith(CODE) and licence.group(1) != "GPL-3.0-or-later":
            yield finding(path, 1, f"code is GPL-3.0-or-later, not {licence.group(1)}")


if __name__ == "__main__":
    sys.exit(main(check))
