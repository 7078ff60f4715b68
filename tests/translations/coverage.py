# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""coverage.py TREE [--write]: how far each language is, as README.md tells it between its two marks. Fails where README says
something else; --write puts it right."""
import pathlib
import sys

import linguist

BEGIN, END = "<!-- coverage: tests/translations/coverage.py . --write -->\n", "<!-- /coverage -->\n"
NAMES = {
    "am": "Amharic", "ar": "Arabic", "bn": "Bengali", "fa": "Persian", "fil": "Filipino", "hi": "Hindi", "id": "Indonesian",
    "ja": "Japanese", "km": "Khmer", "ko": "Korean", "lo": "Lao", "mn": "Mongolian", "ms": "Malay", "my": "Burmese",
    "ne": "Nepali", "pt": "Portuguese", "ru": "Russian", "si": "Sinhala", "sw": "Swahili", "ta": "Tamil", "tet": "Tetum",
    "th": "Thai", "ur": "Urdu", "vi": "Vietnamese", "zh_CN": "Chinese, Simplified", "zh_TW": "Chinese, Traditional",
}


def share(messages):
    translated = sum(message.translated for message in messages)
    return f"{translated} of {len(messages)}" if translated else "–"


def table(tree):
    rows = {code: {"screens": [], "cards": [], "talks": []} for code in NAMES}
    for path, of_screens in linguist.files(tree):
        code = path.stem.removeprefix("tenang_") if of_screens else path.stem.split(".")[-1]
        row = rows.get(linguist.NAMES.get(code, code))
        if row is None:
            continue  # English, and its plurals
        kind = "screens" if of_screens else "cards" if path.parent.name == "cards" else "talks"
        row[kind] += linguist.messages(path)[1]
    lines = ["| language | screens | cards | questions and explanations | checked by a native reader |", "|---|---|---|---|---|"]
    for code, row in sorted(rows.items(), key=lambda item: NAMES[item[0]]):
        every = row["screens"] + row["cards"] + row["talks"]
        checked = sum(message.finished and message.translated for message in every)
        lines.append(
            f"| {NAMES[code]} | {share(row['screens'])} | {share(row['cards'])} | {share(row['talks'])} | {checked or 'none'} |"
        )
    return "\n".join(lines) + "\n"


def main():
    tree = pathlib.Path(sys.argv[1])
    readme = tree / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    told, after = rest.split(END)
    true = table(tree)
    if told == true:
        return 0
    if "--write" in sys.argv:
        readme.write_text(before + BEGIN + true + END + after, encoding="utf-8")
        return 0
    print(f"{readme} tells another coverage: python3 tests/translations/coverage.py . --write")
    return 1


if __name__ == "__main__":
    sys.exit(main())
