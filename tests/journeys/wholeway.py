# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the passphrase over the setting, the account, a break and the next steps to the lock: by keys alone, and once more
by a screen reader alone (domain: ux §6, criterion 3)."""
from hand import Hand
from keys import Keys
from officer import PIN, sets_up, unlocks
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, wait

WORDS = ("the boat had no name", "a lamp in the window")
FIELDS = ("text", "password text")

PASSPHRASE = "seven quiet herons over the canal"


class ByReader:
    """Goes and presses over the accessibility bus alone; a reader writes no letters, so those come from a keyboard."""

    def __init__(self, screen, hand):
        self.screen, self.hand = screen, hand

    def press(self, name, role=None):
        self.screen.press(name, role)

    def press_in(self, dialog, name):
        self.screen.see(dialog, "dialog")
        inside = [node for node in self.screen.root.walk() if node.name == name and node.role == "push button"]
        expect(inside[-1].press(), f"“{name}” cannot be pressed") # the first is of the page under it

    def write(self, name, words):
        wait(lambda: [node for node in self.screen.root.walk() if node.name == name and node.role in FIELDS],
             f"no field “{name}”")[-1].focus()
        self.hand.type(words)

    def pin(self):
        for digit in PIN:
            self.press(digit, "push button")


class ByKeys:
    """Tab, Shift+Tab, Return and letters; no pointer."""

    def __init__(self, screen, hand):
        self.screen, self.keys = screen, Keys(screen, hand)

    def press(self, name, role=None):
        self.screen.see(name, role)
        self.keys.to(name, "Tab" if role == "list item" else "shift+Tab", role and {role}, 150)
        self.keys.hand.keys("Return")

    def press_in(self, dialog, name):
        self.screen.see(dialog, "dialog")
        self.press(name)

    def write(self, name, words):
        self.screen.see(name)
        self.keys.to(name, roles=FIELDS)
        self.keys.hand.type(words)

    def pin(self):
        self.keys.hand.type(PIN)


def is_at(screen, phase):
    wait(lambda: screen.see(phase, "list item").description == "you are here", f"it does not come to {phase}")


def goes_the_way(screen, by, words):
    by.write("Passphrase", PASSPHRASE)
    by.press("Open", "push button")
    screen.see("A PIN for the cover")
    by.pin()
    screen.see("The same six digits again.")
    by.pin()
    by.press("New conversation")
    by.press("Begin", "push button")
    for phase in ("Setting and people", "Free account"):
        by.press(phase, "list item")
        is_at(screen, phase)
    by.write("Their words", words)
    wait(lambda: screen.find("Saved on this tablet"), "the note was not saved")
    by.press("Offer a break", "push button")
    by.press("Go on when ready", "push button")
    by.press("Next steps", "list item")
    is_at(screen, "Next steps")
    by.press("Stop for today", "push button")
    by.press_in("Stop for today?", "Stop for today")
    by.press("Lock", "push button")
    screen.anew()
    screen.see("Passphrase")


def journey():
    need_screen()
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program())
        screen = Screen(tablet, app)
        sets_up(screen, hand, PASSPHRASE)
        screen.press("Lock", "push button")
        screen.anew()
        hand.take()
        goes_the_way(screen, ByKeys(screen, hand), WORDS[0])
        hand.take()
        goes_the_way(screen, ByReader(screen, hand), WORDS[1])
        print("from the passphrase to the lock: by keys alone, and by a reader alone")
        hand.take()
        unlocks(screen, hand, PASSPHRASE)
        screen.press("Cases")
        for words in WORDS:
            screen.see("Search the notes", "text").focus()
            hand.keys("ctrl+a")
            hand.type(words)
            wait(lambda: len([node for node in screen.root.walk() if node.role == "list item"]) == 1,
                 f"“{words}” is not in exactly one case: {screen.names()}")


run(journey)
