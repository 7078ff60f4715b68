# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over several sources at once: tidy.py <clang-tidy> <source folder> <build folder> [<part of a path> …]

Sources of one target go together as units.py says. A unit that does not compile although its sources do proves nothing: they
are then read one by one. Parts of paths name the sources to read; without any, all of app/ are.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

import units

# The analyzer follows included sources only below a file of this name (AnalysisManager::isInCodeFile).
UNIT_NAME = "UnifiedSource-{}-{}.cpp"


class Source(units.Source):
    def __init__(self, entry):
        # Without the prelude, which GCC has compiled for itself, and without what names this one file.
        super().__init__(entry["file"],
            re.sub(r" -Winvalid-pch -include \S+cmake_pch\.hxx| --param \S+| -o \S+ -c \S+$", "", entry["command"]))
        self.folder = entry["directory"]


class Tidy:
    def __init__(self, program, root, build):
        self.program = program
        self.root = root
        self.folder = build / "lint"
        self.folder.mkdir(exist_ok=True)
        for old in self.folder.glob(UNIT_NAME.format("*", "*")):
            old.unlink()

    def prepare(self, together):
        """The files of the units and the commands for them and for each source alone; the units' paths."""
        paths = []
        entries = []
        for number, unit in enumerate(together):
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
    together = units.units_of(sources)
    tidy = Tidy(program, root, build)
    paths = tidy.prepare(together)
    print(f"clang-tidy: {len(sources)} sources in {len(together)} units", flush=True)
    bad = 0
    for source in sources:
        for line, name in source.unused:
            print(f"{source.path}:{line}: error: '{name}' is never used [tidy-unused]", flush=True)
            bad += 1
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for number, found in enumerate(pool.map(tidy.check, paths, together), 1):
            bad += found
            print(f"clang-tidy: {number} of {len(together)} units read", flush=True)
    return 1 if bad or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
