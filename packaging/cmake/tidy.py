# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over several sources at once: tidy.py <clang-tidy> <source folder> <build folder> [<part of a path> …]

Four fifths of a run over one file go into Qt's headers. So sources of one target whose hidden names do not meet are
included into one unit, and the headers are read once for all of them. A unit that does not compile although its
sources do proves nothing: they are then read one by one. Parts of paths name the sources to read; without any, all of
app/ are.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

SOURCES_IN_UNIT = 10  # more save little, and the last unit keeps the other processor waiting
# The analyzer follows included sources only below a file of this name (AnalysisManager::isInCodeFile).
UNIT_NAME = "UnifiedSource-{}-{}.cpp"
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
    def __init__(self, entry):
        self.path = entry["file"]
        self.folder = entry["directory"]
        # Without the prelude, which GCC has compiled for itself, and without what names this one file.
        self.command = re.sub(r" -Winvalid-pch -include \S+cmake_pch\.hxx| -o \S+ -c \S+$", "", entry["command"])
        text = pathlib.Path(self.path).read_text(encoding="utf-8")
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


class Tidy:
    def __init__(self, program, root, build):
        self.program = program
        self.root = root
        self.folder = build / "lint"
        self.folder.mkdir(exist_ok=True)
        for old in self.folder.glob(UNIT_NAME.format("*", "*")):
            old.unlink()

    def prepare(self, units):
        """The files of the units and the commands for them and for each source alone; the units' paths."""
        paths = []
        entries = []
        for number, unit in enumerate(units):
            path = unit[0].path
            if len(unit) > 1:
                folder = pathlib.Path(path).parent.name
                path = str(self.folder / UNIT_NAME.format(folder, number))
                lines = [f'#include "{source.path}" // NOLINT(bugprone-suspicious-include)\n' for source in unit]
                pathlib.Path(path).write_text("".join(lines), encoding="utf-8")
                entries.append((path, unit[0]))
            paths.append(path)
            entries += [(source.path, source) for source in unit]
        commands = [{"directory": source.folder, "file": path, "command": f"{source.command} -c {path}"}
                    for path, source in entries]
        (self.folder / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
        return paths

    def run(self, path):
        """Whether nothing was found, and what was."""
        done = subprocess.run(
            [self.program, "--quiet", f"--config-file={self.root / '.clang-tidy'}", "-p", self.folder, path],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        return done.returncode == 0, done.stdout

    def check(self, path, unit):
        """The sources of one unit that have findings."""
        clean, told = self.run(path)
        if len(unit) > 1 and "[clang-diagnostic-error]" in told:
            print(f"One by one, since they do not go together: {' '.join(source.path for source in unit)}", flush=True)
            return sum(self.check(source.path, [source]) for source in unit)
        if not clean:
            print(told, flush=True)
        return 0 if clean else 1


def main():
    program, root, build = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    parts = sys.argv[4:] or [""]
    # Our own sources only: what moc, rcc and the QML compiler write lies in the build folder.
    own = f"{root}/app/"
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    sources = [Source(entry) for entry in sorted(entries, key=lambda entry: entry["file"])
               if entry["file"].startswith(own) and any(part in entry["file"] for part in parts)]
    units = units_of(sources)
    tidy = Tidy(program, root, build)
    paths = tidy.prepare(units)
    print(f"clang-tidy: {len(sources)} sources in {len(units)} units", flush=True)
    bad = 0
    for source in sources:
        for line, name in source.unused:
            print(f"{source.path}:{line}: error: '{name}' is never used [tidy-unused]", flush=True)
            bad += 1
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for number, found in enumerate(pool.map(tidy.check, paths, units), 1):
            bad += found
            print(f"clang-tidy: {number} of {len(units)} units read", flush=True)
    return 1 if bad or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
