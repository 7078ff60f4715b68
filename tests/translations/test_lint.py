# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each thing that lint.py looks for is found where it is, and nothing is found where nothing is wrong."""
import pathlib
import tempfile
import unittest

import lint

GLOSSARY = """# Thai (th)
| English | term | note |
|---|---|---|
| Lock | ล็อก / ปิด | |

| never | why |
|---|---|
| เหยื่อ | victim |
| korban | victim |
"""


def message(source, translation, unfinished=True):
    state = ' type="unfinished"' if unfinished else ""
    return f"<message><source>{source}</source><translation{state}>{translation}</translation></message>"


class Lint(unittest.TestCase):
    def found(self, *messages, glossary=GLOSSARY, language="th"):
        with tempfile.TemporaryDirectory() as folder:
            words = pathlib.Path(folder) / "translations"
            (words / "glossary").mkdir(parents=True)
            if glossary:
                (words / "glossary" / "th.md").write_text(glossary, encoding="utf-8")
            (words / "tenang_th.ts").write_text(
                f'<?xml version="1.0"?><TS language="{language}"><context><name>A</name>{"".join(messages)}</context></TS>',
                encoding="utf-8",
            )
            return "\n".join(lint.lint(folder))

    def test_a_sound_file_has_no_finding(self):
        self.assertEqual("", self.found(message("Lock", "ล็อก"), message("%1 of %2, 12", "12 จาก %2 %1"), message("New", "")))
        self.assertEqual("", self.found(message("no confession", "ไม่ใช่ เหยื่อ")))
        self.assertEqual("", self.found(message("from 7 in the evening", "19")))

    def test_each_fault_is_found(self):
        for source, translation, says in (
            ("Saved %1", "บันทึก", "has [] for ['%1']"),
            ("Six, 12", "13", "has other numbers"),
            ("Say", "12", "has other numbers"),
            ("Say", "พูด\u200bคุย", "nobody sees"),
            ("Say", "พูด ", "space"),
            ("Say", "พูด\nคุย", "other lines"),
            ("The person", "เหยื่อ", "never stands: เหยื่อ"),
            ("The person", "para Korban", "never stands: korban"),
            ("Lock", "ขัง", "in the glossary ล็อก or ปิด"),
        ):
            with self.subTest(says):
                self.assertIn(says, self.found(message(source, translation)))

    def test_nothing_is_finished_without_a_native_reader(self):
        self.assertIn("names no native reader", self.found(message("Lock", "ล็อก", unfinished=False)))
        self.assertIn("without a word", self.found(message("Lock", "", unfinished=False)))
        named = GLOSSARY + "\nReviewed by: A. Reader, 2026-12-01\n"
        self.assertEqual("", self.found(message("Lock", "ล็อก", unfinished=False), glossary=named))

    def test_a_language_has_a_glossary_and_its_own_name(self):
        self.assertIn("without a glossary", self.found(message("Lock", "ล็อก"), glossary=""))
        self.assertIn("says that it is lo", self.found(language="lo"))


if __name__ == "__main__":
    unittest.main()
