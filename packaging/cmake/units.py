# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources may be included into one unit: units.py <source> … writes a unit a line, its sources in order.

Four fifths of reading one file go into Qt's headers. So sources whose hidden names do not meet go together, and the headers
are read once for all of them: by clang-tidy (tidy.py), and where a landing builds with sanitizers (Unite.cmake).
"""
import pathlib
import re
import sys

SOURCES_IN_UNIT = 10  # more save little, and the last unit keeps the other processor waiting
NOT_CODE = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
# .clang-format lets only declarations begin at the margin.
DECLARED = re.compile(r"^(?!template\b|public\b|private\b)\w.*?\b(\w+)\s*(?:[({\[=;]|:(?!:))", re.MULTILINE)
UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
UNUSED_MAY_BE = re.compile(r"^(?:constexpr|const|inline)\b.*?\b(\w+)\s*[({\[=;]", re.MULTILINE)


def hidden_names(text):
    """What only this source may see, each name with what it stands for if another source may say the same."""
    names = {name: None for name in re.findall(r"^(?:#define (?=\w)|using (?=\w+ =))(\w+)", text, re.MULTILINE)}
    for inside in UNNAMED.findall(text):
        names.update((name, None) for name in DECLARED.findall(inside))
    borrowed = re.findall(r"^using ([\w:]+);", text, re.MULTILINE)
    names.update((name.split("::")[-1], name) for name in borrowed)
    return names


def never_used(text, code):
    """Lines and names of hidden constants and inline functions that nothing reads; clang looks in main files only."""
    for space in UNNAMED.finditer(text):
        for name in UNUSED_MAY_BE.finditer(text, *space.span(1)):
            if len(re.findall(rf"\b{name[1]}\b", code)) == 1:
                yield text.count("\n", 0, name.start()) + 1, name[1]


class Source:
    """One file; `command` says how it is read, so that only files that are read alike go together."""

    def __init__(self, path, command=""):
        self.path = path
        self.command = command
        text = pathlib.Path(path).read_text(encoding="utf-8")
        self.hidden = hidden_names(text)
        code = NOT_CODE.sub("", text)
        self.words = set(re.findall(r"(?<![.:\w])(?<!->)[A-Za-z_]\w*", code))
        self.unused = list(never_used(text, code))

    def may_precede(self, other):
        return not any(name in other.words and (meaning is None or other.hidden.get(name) != meaning)
                       for name, meaning in self.hidden.items())


def place_in(unit, source):
    """Where the unit may include the source so that no hidden name reaches another one, or nothing."""
    if len(unit) == SOURCES_IN_UNIT or unit[0].command != source.command:
        return None
    for place in range(len(unit), -1, -1):
        if all(before.may_precede(source) for before in unit[:place]) \
                and all(source.may_precede(after) for after in unit[place:]):
            return place
    return None


def units_of(sources):
    """Lists of sources, each in the order in which a unit may include them."""
    units = []
    for source in sources:
        for unit in units:
            if (place := place_in(unit, source)) is not None:
                unit.insert(place, source)
                break
        else:
            units.append([source])
    return units


def main():
    for unit in units_of([Source(path) for path in sys.argv[1:]]):
        print(";".join(source.path for source in unit))


if __name__ == "__main__":
    main()
