# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard on the screen over the whole app: fingers on its keys, words in the vault, and nothing kept beside it."""
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from hand import Hand
from screen import Screen
from tablet import Tablet, expect, need, need_screen, program, run, wait

AWAY = "Put the keyboard away"
LETTERS = "\u1780\u17d2\u1782"  # khmer: ka, coeng, ko
FIELDS_AIR = 24


class Finger:
    def __init__(self, tablet, screen):
        self.tablet, self.screen = tablet, screen

    def at(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(int(x)), str(int(y)), "click", "1"], env=self.tablet.environment,
                       stdin=subprocess.DEVNULL, capture_output=True, check=False)

    def tap(self, field):
        x, y, width, _ = field.box
        self.at(x + width / 2, y + 12)
        wait(lambda: self.screen.find(AWAY), "a tap into the field opened no keyboard")

    def key(self, name):
        def there():
            found = [node for node in self.screen.all() if node.name == name and node.role == "push button" and node.box[2] > 0]
            return found and found[-1]
        x, y, width, height = wait(there, f"there is no key “{name}”").box
        self.at(x + width / 2, y + height / 2)

    def write(self, words):
        """Small letters; the first of a sentence comes out large by itself."""
        for letter in words:
            self.key("Space" if letter == " " else letter)


def files_under(*folders):
    """Without what Qt compiles of the app's own pages, with or without a keyboard."""
    return {str(path) for folder in folders for path in Path(folder).rglob("*") if path.is_file() and path.suffix != ".qmlc"}


def stands_clear(screen, field, height):
    """A field of one line; where a caret is in a long note is asked by tests/keyboard."""
    upper = min(node.box[1] for node in screen.all() if node.name in (AWAY, "q"))
    expect(height - upper <= 0.4 * height, f"the keyboard takes {height - upper} of {height}")
    _, y, _, tall = field.box
    expect(y + min(tall, 56) + FIELDS_AIR <= upper, f"the field ends at {y + tall}, the keys begin at {upper}")


def has_no_words(tablet, app, before, memory):
    new = files_under(tablet.home, memory, tablet.temporary) - before
    expect(not new, f"files that were not there: {sorted(new)[:5]}")
    mapped = Path(f"/proc/{app.pid}/maps").read_text()
    expect("libQt6VirtualKeyboard" in mapped, "this is another keyboard")
    for name in ("libQt6Sql", "libQt6Multimedia", "libQt6WebEngine"):
        expect(name not in mapped, f"the keyboard brought {name} along")


def journey():
    # Its folder has to be in memory, or there is no keyboard at all.
    memory = tempfile.mkdtemp(prefix="journey-", dir="/dev/shm")
    try:
        with Tablet() as tablet:
            tablet.environment |= {"XDG_RUNTIME_DIR": memory}
            settings = tablet.data / "tenang" / "tablet.json"
            settings.parent.mkdir()
            settings.write_text(json.dumps({"language": "en", "role": "border", "country": "KH", "light": "day", "keyboard": "always"}))
            before = files_under(tablet.home, memory, tablet.temporary)
            traced = tablet.root / "opened"
            app = tablet.start(shutil.which("strace"), "-D", "-f", "-qq", "-e", "trace=openat,socket", "-o", str(traced), program(), "--practice")
            goes_on(tablet, app, before, memory)
            tablet.end(app)
            calls = traced.read_text(errors="replace")
            expect("vocabular" not in calls and not re.search(r'"[^"]*\.(dic|aff)"', calls), "a dictionary was opened")
            expect("AF_INET" not in calls, "an internet socket was opened")
            expect("tenang-keyboard" not in calls, "the keyboard's folder was opened")
            print("no dictionary, no internet socket, no folder of the keyboard was opened")
    finally:
        shutil.rmtree(memory, ignore_errors=True)


def goes_on(tablet, app, before, memory):
    screen = Screen(tablet, app)
    hand, finger = Hand(tablet), Finger(tablet, screen)
    screen.press("New conversation")
    hand.take()
    expect(not screen.find(AWAY), "a page opened the keyboard")
    screen.press("Begin")
    screen.press("Free account", "list item")
    field = screen.see("Their words", "text")
    field.focus()
    screen.pause(0.5)
    expect(not screen.find(AWAY), "the focus alone opened the keyboard")

    finger.tap(field)
    stands_clear(screen, field, 800)
    finger.write("blue gate")
    wait(lambda: field.text.lower() == "blue gate", f"the field has “{field.text}”")
    for _ in range(4): # within five seconds; on real keys three of them hide
        finger.key("Shift")
    screen.pause(0.3)
    expect(not screen.find("Covered. Press to enter the PIN."), "Shift on the screen hid the page")
    screen.press("Language of the keys", starts=True)
    screen.press("ខ្មែរ")
    finger.write(LETTERS[:2])
    finger.key("Shift")
    finger.key(LETTERS[2])
    wait(lambda: field.text.lower() == "blue gate" + LETTERS, f"the field has “{field.text}”")
    print("letters of two scripts in the field")

    screen.press("Hide the screen")
    screen.see("Covered. Press to enter the PIN.")
    expect(not screen.find(AWAY) and not screen.find(LETTERS[0]), "the keyboard is on the cover")
    screen.press("Covered. Press to enter the PIN.")
    for digit in "123456":
        screen.press(digit, "push button")
    field = screen.see("Their words", "text")
    wait(lambda: field.text.lower() == "blue gate" + LETTERS, f"the field has “{field.text}”")
    screen.pause(0.5)
    expect(not screen.find(AWAY), "it came back by itself after the cover")
    print("the cover takes it away; the words come back, the keyboard only with a tap")

    finger.tap(field)
    finger.key("When ready")
    wait(lambda: not screen.find(AWAY), "the keyboard stays over the next page")
    screen.press("Back", "push button")
    screen.see("Their words", "text")
    screen.pause(0.5)
    expect(not screen.find(AWAY), "the way back opened the keyboard")
    wait(lambda: screen.find("Saved on this tablet"), "it did not become saved")
    has_no_words(tablet, app, before, memory)
    print("another page puts it away; nothing was kept beside the vault")
    screen.close()


if __name__ == "__main__":
    need_screen()
    need("strace")
    run(journey)
