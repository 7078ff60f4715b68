# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the memory of the process holds: of the passphrase nothing once the vault is open, and after a lock nothing of
a person either. Reads /proc/PID/mem, which the app forbids to everyone but root."""
import os

from hand import Hand
from leaks import PIECE, forms
from officer import sets_up, unlocks
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, skip, wait

PASSPHRASE = "nine patient otters under the jetty"
WORDS = "Vannak Sophearith said the green gate was never open"
COVER = "Covered. Press to enter the PIN."


def needles(sentence):
    """The beginning, the middle and the end, in every form and as UTF-32."""
    middle = len(sentence) // 2
    for piece in (sentence[:PIECE], sentence[middle:middle + PIECE], sentence[-PIECE:]):
        yield from ((form, sought) for form, sought in forms(piece))
        yield "utf-32", piece.encode("utf-32-le")


def memory(pid):
    with open(f"/proc/{pid}/maps", encoding="ascii", errors="replace") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory_file:
        for line in maps:
            span, rights, *rest = line.split()
            begin, end = (int(number, 16) for number in span.split("-"))
            if "r" not in rights or (rest[-1:] and rest[-1] in ("[vvar]", "[vsyscall]", "[vdso]")):
                continue
            try:
                memory_file.seek(begin)
                yield line, memory_file.read(end - begin)
            except (OSError, ValueError):
                continue


def finds(pid, sentence):
    sought = list(needles(sentence))
    found, size = [], 0
    for line, content in memory(pid):
        size += len(content)
        found += [(form, line.split()[-1]) for form, needle in sought if needle in content]
    expect(size > 10_000_000, f"only {size} bytes could be read: the scan proves nothing")
    return found


def journey():
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program())
        screen = Screen(tablet, app)
        try:
            with open(f"/proc/{app.pid}/mem", "rb"):
                pass
        except PermissionError:
            skip("the app's memory can be read by root only, as it should be")
        sets_up(screen, hand, PASSPHRASE)
        screen.press("New conversation")
        screen.press("Begin")
        screen.press("Free account", "list item")
        field = screen.see("Their words", "text")
        field.focus()
        hand.type(WORDS)
        wait(lambda: field.text == WORDS and screen.find("Saved on this tablet"), "the note did not become saved")
        expect(finds(app.pid, WORDS), "the words on the screen were not found in memory: the scan proves nothing")
        left = finds(app.pid, PASSPHRASE)
        expect(not left, f"while the vault is open the passphrase is in memory: {left}")
        print("while the vault is open: the words are in memory, the passphrase is not")

        screen.press("Hide the screen")
        screen.see(COVER)
        screen.press(COVER)
        screen.press("Lock instead")
        screen.anew()
        screen.see("Passphrase", "text")
        expect(os.path.exists(f"/proc/{app.pid}"), "the process ended")
        for sentence in (WORDS, PASSPHRASE):
            left = finds(app.pid, sentence)
            expect(not left, f"after the lock “{sentence[:PIECE]}” is in memory: {left}")
        print("after the lock: nothing of the words, nothing of the passphrase")

        unlocks(screen, hand, PASSPHRASE)
        screen.press("Continue ", starts=True)
        there = [node.name for node in screen.root.walk(hidden=True)] + [screen.see("Their words", "text").text]
        expect(WORDS in there, "what was written before the lock is gone")
        print("unlocked again: the words are there")


need_screen()
run(journey)
