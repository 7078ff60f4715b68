#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own layouts write every letter that their language is usually written with, and a broken table is refused."""
import sys
import tempfile
import unicodedata
import unittest
from pathlib import Path

KEYS = Path(__file__).resolve().parents[2] / "qml" / "Keys"
sys.path.insert(0, str(KEYS))
import layout  # noqa: E402


def block(first, last, without=()):
    return {chr(code) for code in range(first, last + 1)
            if unicodedata.category(chr(code)) != "Cn" and code not in without}


# Letters, signs and digits; without those that Unicode discourages and those of other languages of the block.
USUAL = {
    "km_KH": block(0x1780, 0x17DD, (0x17A3, 0x17A4, 0x17B4, 0x17B5, 0x17D3, 0x17D8)) | block(0x17E0, 0x17E9),
    "my_MM": block(0x1000, 0x1021) | block(0x1023, 0x1027) | block(0x1029, 0x1032) | block(0x1036, 0x104F),
}


def written(name):
    """Everything that one press of a key can write, shifted and held as well."""
    return [text for row in layout.read(KEYS / f"{name}.tsv") for key in row for text in key if text]


class Tables(unittest.TestCase):
    def test_every_table_is_known_here(self):
        self.assertEqual({path.stem for path in KEYS.glob("*.tsv")}, set(USUAL))

    def test_every_usual_letter_can_be_written(self):
        for name, usual in USUAL.items():
            with self.subTest(name):
                self.assertEqual(sorted(usual - set("".join(written(name)))), [])

    def test_no_letter_has_two_keys(self):
        for name in USUAL:
            texts = written(name)
            with self.subTest(name):
                self.assertEqual([text for text in texts if texts.count(text) > 1], [])

    def test_everything_is_in_normal_form_c(self):
        for name in USUAL:
            for text in written(name):
                self.assertEqual(unicodedata.normalize("NFC", text), text)

    def test_a_row_has_room_for_keys_of_48_pixels(self):
        for name in USUAL:
            for row in layout.read(KEYS / f"{name}.tsv"):
                self.assertLessEqual(len(row) + 1.5, 800 / 48)

    def test_a_broken_table_is_refused(self):
        good = "1\ta\tb\n2\tc\td\n3\te\tf\n4\tg\th\n"
        for broken, why in [("1\ta\n", ":5:"), ("5\ta\tb\n", ":5:"), ("1\ta\t\n", ":5:"), ("1\t\u0065\u0301\tb\n", ":5:"),
                            ("1\t \tb\n", ":5:"), ("1\ta\tb\tc\td\n", ":5:")]:
            with self.subTest(broken), tempfile.TemporaryDirectory() as folder:
                table = Path(folder) / "xx_XX.tsv"
                table.write_text(good, encoding="utf-8")
                self.assertEqual(len(layout.read(table)), 4)
                table.write_text(good + broken, encoding="utf-8")
                with self.assertRaisesRegex(ValueError, why):
                    layout.read(table)
                table.write_text(good.splitlines()[0], encoding="utf-8")
                with self.assertRaisesRegex(ValueError, "a row without keys"):
                    layout.read(table)


if __name__ == "__main__":
    unittest.main()
