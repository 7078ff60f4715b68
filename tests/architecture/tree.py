# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check shares: walking the tree, reading code without comments or strings, reporting."""
import re
import sys
from pathlib import Path

SKIPPED = {"build", ".git", ".ccache", "__pycache__", ".cache", ".vscode", ".idea"}
HERE = "tests/architecture"


class Tree:
    """The source tree under one root; paths are relative, with slashes."""

    def __init__(self, root):
        self.root = Path(root).resolve()

    def files(self, *suffixes, under=()):
        """Relative paths of files that end so (all: none given), in the folders named (all: none given)."""
        for base in under or ("",):
            top = self.root / base
            if top.is_file():
                yield base
                continue
            for path in sorted(top.rglob("*")):
                relative = path.relative_to(self.root)
                if SKIPPED.intersection(relative.parts) or not path.is_file() or path.is_symlink():
                    continue
                if not suffixes or f"/{relative.as_posix()}".endswith(suffixes):
                    yield relative.as_posix()

    def folders(self, under):
        top = self.root / under
        if not top.is_dir():
            return []
        return sorted(p.name for p in top.iterdir() if p.is_dir() and p.name not in SKIPPED)

    def exists(self, relative):
        return (self.root / relative).exists()

    def text(self, relative):
        return (self.root / relative).read_text(encoding="utf-8", errors="replace")

    def lines(self, relative):
        return self.text(relative).splitlines()


_CPP = re.compile(
    r'(?P<raw>R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)")|(?P<string>"(?:\\.|[^"\\\n])*")|(?P<char>(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])\')'
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.S,
)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """C++ or QML with comments blanked; lines and columns stay."""
    return _CPP.sub(lambda m: _blank(m.group()) if m.group("comment") else m.group(), text)


def without_strings(text):
    """C++ or QML with comments and the insides of strings blanked; lines and columns stay. Includes keep their names."""
    def replace(match):
        before = text[text.rfind("\n", 0, match.start()) + 1:match.start()]
        if match.group("string") and re.fullmatch(r"\s*#\s*include\s*", before):
            return match.group()
        return _blank(match.group())
    return _CPP.sub(replace, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def finding(path, line, text):
    return f"{path}:{line}: {text}"


def main(check):
    """Runs one check over the tree named on the command line; status 1 when it finds anything."""
    if len(sys.argv) != 2:
        print(f"usage: {Path(sys.argv[0]).name} ROOT", file=sys.stderr)
        return 2
    findings = list(check(Tree(sys.argv[1])))
    for found in findings:
        print(found)
    print(f"{len(findings)} finding(s)")
    return 1 if findings else 0
