# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py TREE [LUPDATE]: what a machine can see of a translation without knowing its language. Prints every finding and fails
where there is one; prints SKIPPED for the check of new words where there is no lupdate."""
import pathlib
import re
import subprocess
import sys
import tempfile

import linguist

PLACE = re.compile(r"%L?[0-9]+|%n")
NUMBER = re.compile(r"[0-9]+")
SPELT = re.compile(r"\b(one|once|two|both|three|five|six|seven|eleven|hundred|first|second|thrice)\b", re.IGNORECASE)
HIDDEN = re.compile("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
# Sentences that deny a thing have to name it.
DENIALS = ("no confession", "no sign of a lie", "guilt", "not evidence", "No part of it is a statement")


def faults(message, banned):
    """The findings of one message that has a translation."""
    source = message.source
    for text in message.texts:
        # A plural may leave its number out ("one day").
        places = [sorted(set(PLACE.findall(one)) - {"%n"}) for one in (source, text)]
        if places[0] != places[1]:
            yield f"has {places[1]} for {places[0]}"
        wanted, given = [set(NUMBER.findall(PLACE.sub("", one))) for one in (source, text)]
        lost = {number for number in wanted - given if str(int(number) + 12) not in given}  # 7 in the evening
        if lost or (given - wanted and not SPELT.search(source) and not wanted - given):
            yield "has other numbers"
        if HIDDEN.search(text):
            yield "has a character that nobody sees"
        if text != text.strip():
            yield "begins or ends with a space"
        if source.count("\n") != text.count("\n"):
            yield "has other lines"
        if not any(denial in source for denial in DENIALS):
            for word in banned:
                bound = r"\b" if re.match(r"[A-Za-z]", word) else ""
                if re.search(bound + re.escape(word) + bound, text, re.IGNORECASE):
                    yield f"has a word that never stands: {word}"


def lint(tree):
    tree = pathlib.Path(tree)
    for path, of_screens in linguist.files(tree):
        language, messages = linguist.messages(path)
        code = path.stem.split(".")[-1] if not of_screens else path.stem.removeprefix("tenang_")
        glossary = tree / "translations" / "glossary" / f"{linguist.NAMES.get(code, code)}.md"
        banned = linguist.never(glossary) if glossary.exists() else []
        terms = linguist.terms(glossary) if glossary.exists() else {}
        reviewed = glossary.exists() and "Reviewed by:" in glossary.read_text(encoding="utf-8")
        if linguist.NAMES.get(language, language) != linguist.NAMES.get(code, code):
            yield f"{path}: says that it is {language}"
        for message in messages:
            named = f"{path}: “{message.source[:60]}”"
            if any(text.strip() for text in message.texts) and code != "en":
                if not glossary.exists():
                    yield f"{path}: is translated without a glossary"
                    break
                for fault in faults(message, banned):
                    yield f"{named} {fault}"
                ways = terms.get(message.source.lower(), [])
                if ways and not any(way.lower() in message.texts[0].lower() for way in ways):
                    yield f"{named} is “{message.texts[0]}”, in the glossary {' or '.join(ways)}"
            if message.finished and code != "en":
                if not message.translated:
                    yield f"{named} is finished without a word"
                elif not reviewed:
                    yield f"{named} is finished, and the glossary names no native reader (Reviewed by:)"


def not_taken_up(tree, lupdate):
    """Words of the screens that a file does not know yet, or knows no more."""
    tree = pathlib.Path(tree)
    with tempfile.TemporaryDirectory() as folder:
        now = pathlib.Path(folder) / "tenang_km.ts"
        subprocess.run(
            [lupdate, "-silent", "-locations", "none", tree / "qml", tree / "app", "-ts", now], check=True
        )
        wanted = {message.key for message in linguist.messages(now)[1]}
    for path, of_screens in linguist.files(tree):
        if not of_screens or path.stem == "tenang_en":
            continue
        known = {message.key for message in linguist.messages(path)[1]}
        if known != wanted:
            yield (
                f"{path}: {len(wanted - known)} texts are new and {len(known - wanted)} gone:"
                " cmake --build build/dev --target update_translations"
            )


def main():
    tree = sys.argv[1]
    findings = list(lint(tree))
    if len(sys.argv) > 2 and sys.argv[2]:
        findings += not_taken_up(tree, sys.argv[2])
    else:
        print("SKIPPED: there is no lupdate to ask for new words")
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
