# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for pieces of known words in files, in the forms in which programs leave them behind."""
import base64
from pathlib import Path

PIECE = 12  # letters


def forms(piece):
    """The bytes that would give the piece away."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
        plain = piece.encode(encoding)
        yield encoding, plain
        yield f"hex of {encoding}", plain.hex().encode()
        yield f"HEX of {encoding}", plain.hex().upper().encode()
        # Base64 of a longer text holds the piece at one of three offsets; the ends depend on what stands beside it.
        for offset in range(3):
            whole = base64.b64encode(bytes(offset) + plain)
            first, last = (0, 2, 3)[offset], len(whole) - (4 if (offset + len(plain)) % 3 else 0)
            yield f"base64 of {encoding}", whole[first:last]
            yield f"base64url of {encoding}", whole[first:last].replace(b"+", b"-").replace(b"/", b"_")


def needles(sentences):
    """What to look for: every piece of every sentence, in every form."""
    found = {}
    for sentence in sentences:
        for start in range(len(sentence) - PIECE + 1):
            piece = sentence[start:start + PIECE]
            for form, sought in forms(piece):
                found.setdefault(sought, (piece, form))
    return found


def files(folders):
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield path


def scan(folders, sentences):
    """(file, piece, form) of each find, one a file; how many files and bytes were read."""
    sought = needles(sentences)
    finds, count, size = [], 0, 0
    for path in files(folders):
        content = path.read_bytes()
        count, size = count + 1, size + len(content)
        hit = next((sought[needle] for needle in sought if needle in content), None)
        name = next((sought[needle] for needle in sought if needle in str(path).encode()), None)
        for found in (hit, name):
            if found:
                finds.append((path, *found))
    return finds, count, size
