# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The minutes after a talk: from the closing to the write-up, a note of each kind, an indicator tied to its words, a
kill in the middle of a word, and the half-written words again on the same page."""
import signal

from hand import Hand
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, wait

SAVED = "Saved on this tablet"
TOLD = "a man on the phone promised work"
NOTES = (("Their words", "he said the pay was good", "Keep as their words"),
         ("What I saw", "she held her bag with both arms", "Keep as what I saw"),
         ("My thought", "ask about sleep first", "Keep as my thought"))
HALF = "the gate was shut at ni"
TOPIC = "In your own way"
MARK = "Online job offer"


def goes_to_close(screen):
    screen.press("Close", "list item")
    screen.press("Write-up", "push button")
    screen.see("Write-up", "heading")


def writes(screen, hand, field, words):
    node = screen.see(field, "text")
    node.focus()
    hand.type(words)
    wait(lambda: node.text == words, f"“{field}” has “{node.text}”")
    wait(lambda: screen.find(SAVED), "it did not become saved")


def details(screen):
    return {node.name: node.description for node in screen.root.walk(hidden=True) if node.role == "list item"}


def journey():
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("New conversation")
        hand.take()
        screen.press("Begin")
        screen.press("Free account", "list item")
        writes(screen, hand, "Their words", TOLD)

        goes_to_close(screen)
        screen.press(TOPIC, "list item")
        for field, words, keep in NOTES:
            writes(screen, hand, field, words)
            screen.press(keep, "push button")
            wait(lambda: words in details(screen), f"“{words}” is not in the conversation")
            expect(details(screen)[words].startswith(field), f"“{words}” stands under “{details(screen)[words]}”")
            expect(not screen.see(field, "text").text, f"“{field}” was not emptied")
        print("a note of each kind, each under its own name")

        screen.press(TOLD, "list item")
        screen.press("Tie an indicator", "push button")
        screen.press("Recruitment", "list item")
        screen.press(MARK, "list item")
        screen.press(f"{MARK}: said")
        wait(lambda: details(screen)[TOLD] == f"Their words · {MARK}: said", f"the words say “{details(screen)[TOLD]}”")
        undo = f"Undo: mark {MARK}"
        screen.press(undo, "push button")
        wait(lambda: details(screen)[TOLD] == "Their words", "Undo did not untie it")
        screen.press(f"{MARK}: said")
        screen.see(undo, "push button")
        print("an indicator tied, untied and tied")

        screen.press(TOPIC, "list item")
        field = screen.see("What I saw", "text")
        field.focus()
        hand.type(HALF)
        wait(lambda: field.text == HALF and screen.find(SAVED), "the half-written words were not saved")
        typing = hand.typing("ght and nobody could leave it", 90)
        screen.pause(0.3)
        tablet.end(app, signal.SIGKILL)
        typing.wait()
        screen.close()

        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("Continue ", starts=True)
        screen.see("Write-up", "heading")
        field = screen.see("What I saw", "text")
        wait(lambda: (field.text or "").startswith(HALF), f"the field has “{field.text}”")
        found = details(screen)
        expect(all(words in found for _, words, _ in NOTES), f"a note is gone: {found}")
        expect(found[TOLD].endswith(f"{MARK}: said"), f"the tie is gone: {found[TOLD]}")
        expect("half written" in found[TOPIC], f"the list says nothing of it: {found[TOPIC]}")
        print(f"killed at “{field.text}”: found again on the same page")

        hand.take()
        screen.press("Back", "push button")
        screen.see("Ref ", "heading", starts=True)
        screen.see("Undo: last note", "push button")
        wait(lambda: screen.find("Write-up", "push button", hidden=True), "Back leads to another page than the closing")
        print("Back leads to the closing, and what was half written is a note")


if __name__ == "__main__":
    need_screen()
    run(journey)
