# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the memory of the process holds: of the passphrase nothing once the vault is open, of the keys nothing outside
the guarded pages; and after a lock nothing of either, nor of a person. Reads /proc/PID/mem, which the app forbids to
everyone but root."""
import os
import subprocess

from hand import Hand
from leaks import PIECE, forms
from officer import comes_back, sets_up, unlocks, writes
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, skip

PASSPHRASE = "nine patient otters under the jetty"
WORDS = "Vannak Sophearith said the green gate was never open"
COVER = "Covered. Press to enter the PIN."


def needles(sentence):
    """The beginning, the middle and the end, in every form."""
    middle = len(sentence) // 2
    for piece in (sentence[:PIECE], sentence[middle:middle + PIECE], sentence[-PIECE:]):
        yield from forms(piece)


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


def keys_of(tablet):
    """The vault key and the keys below it, as bytes."""
    header = next(tablet.data.rglob("own/vault.hdr"))
    told = subprocess.run([os.environ["TENANG_KEYOF"], str(header), PASSPHRASE], capture_output=True, text=True, check=True)
    keys = [bytes.fromhex(line) for line in told.stdout.split()]
    expect(len(set(keys)) >= 5, "too few keys: the scan proves nothing")
    return keys


def guarded(pid):
    """The beginnings of mappings that are locked into memory and left out of core files."""
    begin, found = None, set()
    with open(f"/proc/{pid}/smaps", encoding="ascii", errors="replace") as lines:
        for line in lines:
            head = line.split()[0]
            if "-" in head and not head.endswith(":"):
                begin = head
            elif head == "VmFlags:" and {"lo", "dd"} <= set(line.split()):
                found.add(begin)
    return found


def keys_in(pid, keys):
    """Where a key stands: (in guarded pages, elsewhere), as bytes, hexadecimal digits or base64 of either."""
    inside, outside = 0, []
    safe = guarded(pid)
    for line, content in memory(pid):
        for number, key in enumerate(keys):
            hexed = key.hex()
            for sought in (key, hexed.encode(), hexed.upper().encode(), hexed.encode("utf-16-le")):
                if sought in content and line.split()[0] in safe:
                    inside += 1
                elif sought in content:
                    outside.append((number, line.split()[-1]))
    return inside, outside


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
        writes(screen, hand, WORDS)
        expect(finds(app.pid, WORDS), "the words on the screen were not found in memory: the scan proves nothing")
        left = finds(app.pid, PASSPHRASE)
        expect(not left, f"while the vault is open the passphrase is in memory: {left}")
        keys = keys_of(tablet)
        inside, outside = keys_in(app.pid, keys)
        expect(inside, "no key stands in guarded pages while the vault is open: the scan proves nothing")
        expect(not outside, f"a key stands outside the guarded pages while the vault is open: {outside}")
        print("while the vault is open: the words are in memory, the passphrase is not, keys only in guarded pages")

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
        inside, outside = keys_in(app.pid, keys)
        expect(not inside and not outside, f"after the lock a key is in memory: {inside}, {outside}")
        print("after the lock: nothing of the words, nothing of the passphrase, no key")

        unlocks(screen, hand, PASSPHRASE)
        screen.press("Continue ", starts=True)
        comes_back(screen, WORDS, "the lock")
        print("unlocked again: the words are there")


need_screen()
run(journey)
