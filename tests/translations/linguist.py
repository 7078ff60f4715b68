# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt Linguist files and glossaries, as far as the checks beside this file need them."""
import pathlib
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass


# What Linguist calls a language that we call otherwise.
NAMES = {"zh-Hans": "zh_CN", "zh_Hans": "zh_CN", "zh-Hant": "zh_TW", "zh_Hant": "zh_TW"}


@dataclass
class Message:
    context: str
    source: str
    comment: str
    texts: list[str]  # the translation; several where it has plurals
    finished: bool

    @property
    def key(self):
        return (self.context, self.source, self.comment)

    @property
    def translated(self):
        return all(text.strip() for text in self.texts)


def messages(path):
    """The messages of a file that are still in use, and its language as Linguist names it."""
    root = ElementTree.parse(path).getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = translation.findall("numerusform")
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    [form.text or "" for form in forms] or [translation.text or ""],
                    translation.get("type") != "unfinished",
                )
            )
    return root.get("language"), found


def tables(path):
    """The tables of a glossary: lists of rows, the cells stripped, without their heads."""
    found, rows = [], None
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            rows = None
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if rows is None:
            rows = []
            found.append((cells, rows))
        elif not re.fullmatch(r"[-: ]*", cells[0]):
            rows.append(cells)
    return found


def never(path):
    """Words that no text in this language may hold."""
    return [row[0] for head, rows in tables(path) if head[0].lower() == "never" for row in rows]


def terms(path):
    """English terms, and what each may be called."""
    found = {}
    for head, rows in tables(path):
        if head[0].lower() != "english":
            continue
        for row in rows:
            ways = [re.sub(r"\(.*?\)|[…~]", "", way).strip() for way in re.split(r"[/,;、]", row[1])]
            found[row[0].lower()] = [way for way in ways if way]
    return found


def files(tree):
    """Every Linguist file of the project: (path, of the screens?)."""
    tree = pathlib.Path(tree)
    screens = sorted((tree / "translations").glob("tenang_*.ts"))
    content = sorted((tree / "protocols").glob("*/*.ts"))
    return [(path, True) for path in screens] + [(path, False) for path in content]
