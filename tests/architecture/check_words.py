#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that neither the person nor the officer may read: they judge, label, hurry or count the person."""
import csv
import re
import sys
import xml.etree.ElementTree as ElementTree

from tree import HERE, finding, line_of, main, without_comments

BANNED = re.compile(
    r"\b(victims?|suspects?|clients?|countdown|credibility|credible|liars?|lied|truthful(ness)?|interrogat\w+|"
    r"risk score|scores?|per ?cents?|percentages?|illegal (im)?migrants?|illegals|aliens?|prostitut\w+|not a victim|"
    r"decepti(on|ve\w*)|deceitful\w*|dishonest\w*|untruthful\w*|lying to|tells? lies|lie detectors?|polygraphs?|"
    r"micro-?expressions?|fabricat\w+|verdicts?|guilty|innocent|ruled out|(genuine|fake|bogus) (victim|claim|case|account)s?)\b"
    r"|\d\s?%(?![\dLn])", re.I)
# Keys and columns that no screen shows, and names that others have given themselves. Under match and unless stands what
# an officer may type (protocols/coach).
SILENT_KEYS = {"source", "licence", "id", "linkId", "htcds", "sets", "skip_if_known", "crosswalk", "question", "match", "unless"}
SILENT_COLUMNS = re.compile(r"^(id|.*_id|name|alternate_name|legal_status|url|email|uri|logo|x_source.*|.*licen[cs]e.*)$")
ALLOWED_FILE = f"{HERE}/words_allowed.txt"


def allowed(tree):
    if not tree.exists(ALLOWED_FILE):
        return None
    phrases = [line.split("|")[0].strip() for line in tree.lines(ALLOWED_FILE) if line.strip() and not line.startswith("#")]
    return re.compile("|".join(re.escape(p) for p in phrases), re.I) if phrases else None


def shown_in_qml(text):
    code = without_comments(text)
    for match in re.finditer(r'"((?:\\.|[^"\\\n])*)"|`([^`]*)`', code):
        yield line_of(code, match.start()), match.group(1) or match.group(2) or ""


def shown_in_cpp(text):
    code = without_comments(text)
    for call in re.finditer(r"\b(?:tr|translate|QT_TR\w*)\s*\(", code):
        depth, position = 1, call.end()
        while depth and position < len(code):
            if string := re.compile(r'"(?:\\.|[^"\\\n])*"').match(code, position):
                yield line_of(code, position), string.group()
                position = string.end()
                continue
            depth += {"(": 1, ")": -1}.get(code[position], 0)
            position += 1


def shown_in_yaml(text):
    silent_from = None
    for number, line in enumerate(text.splitlines(), 1):
        body = re.sub(r"(^|\s)#.*", "", line)
        if not body.strip():
            continue
        indent = len(body) - len(body.lstrip(" -"))
        if silent_from is not None and indent > silent_from:
            continue
        silent_from = None
        key = re.match(r"[\s-]*([\w-]+):(\s|$)", body)
        if key and key.group(1) in SILENT_KEYS:
            silent_from = indent
            continue
        # The same keys inside { … } on one line.
        silent = "|".join(SILENT_KEYS)
        yield number, re.sub(rf"""\b({silent}):\s*("[^"]*"|'[^']*'|[^,}}]*)""", "", body)


def shown_in_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        heads = next(reader, [])
        for row in reader:
            for head, cell in zip(heads, row):
                if not SILENT_COLUMNS.match(head):
                    yield reader.line_num, cell


def shown_in_ts(text):
    for kind in ("source", "translation"):
        for match in re.finditer(rf"<{kind}[^>]*>(.*?)</{kind}>", text, re.S):
            plain = "".join(ElementTree.fromstring(f"<t>{match.group(1)}</t>").itertext())
            yield line_of(text, match.start()), plain


READERS = [ # folder, endings, reader of a text
    ("qml", (".qml",), shown_in_qml),
    ("app", (".h", ".cpp"), shown_in_cpp),
    ("protocols", (".yaml",), shown_in_yaml),
    ("protocols", (".ts",), shown_in_ts),
    ("translations", (".ts",), shown_in_ts),
]


def check(tree):
    lets_stand = allowed(tree)
    found = []
    for folder, endings, reader in READERS:
        if tree.exists(folder):
            for path in tree.files(*endings, under=[folder]):
                found += [(path, line, text) for line, text in reader(tree.text(path))]
    if tree.exists("protocols"):
        for path in tree.files(".csv", under=["protocols"]):
            found += [(path, line, text) for line, text in shown_in_csv(tree.root / path)]
    for path, line, text in found:
        if lets_stand:
            text = lets_stand.sub("", text)
        for match in BANNED.finditer(text):
            yield finding(path, line, f'"{match.group()}": not a word for a screen or a paper (ARCHITECTURE.md, Words)')


if __name__ == "__main__":
    sys.exit(main(check))
