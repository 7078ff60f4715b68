# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way for a screen reader, and once more by keys alone: everything has a name, a role and room for a finger."""
from hand import Hand
from keys import Keys
from screen import FOCUSABLE, SHOWING, Screen
from tablet import Tablet, expect, need_screen, program, run, wait

FINGER = 48  # pixels
CONTROLS = {"push button", "check box", "radio button", "list item", "text", "password text", "toggle button", "menu item",
            "panel", "combo box", "slider"}
# Words a reader may rest on; they are not pressed, so they need no room.
WORDS = {"label", "heading", "static"}
KNOWN = CONTROLS | WORDS
PIN = "123456"  # of practice
PHASES = ["Needs first", "Setting and people", "Explain", "Choices", "Settle in", "Free account", "Topics",
          "Check understanding", "Needs and wishes", "Close", "Next steps", "For you"]


class Walk:
    """Looks at every page from top to bottom."""

    def __init__(self, screen, hand):
        self.screen, self.hand = screen, hand
        self.faults, self.seen = [], 0

    def look(self, page):
        known = set()
        for _ in range(25):
            fresh = self._look_once(page, known)
            if not fresh:
                return
            self.hand.keys("Next")
            self.screen.pause(0.1)
        self.faults.append(f"{page}: has no end")

    def _look_once(self, page, known):
        """How many things were not seen before."""
        before = len(known)
        for node in self.screen.root.walk():
            if node.path in known:
                continue
            known.add(node.path)
            states = node.states
            if FOCUSABLE not in states or SHOWING not in states:
                continue
            role, name, (_, _, wide, high) = node.role, node.name.strip(), node.box
            self.seen += 1
            if role not in KNOWN:
                self.faults.append(f"{page}: “{name}” has the role {role or 'of nothing'}")
            if not name and role in CONTROLS:
                self.faults.append(f"{page}: a {role} at {node.box} has no name")
            if role in CONTROLS and (wide < FINGER or high < FINGER):
                self.faults.append(f"{page}: {role} “{name}” is {wide}x{high}")
            if role in CONTROLS - {"text", "password text", "panel"} and not {"Press", "Toggle"} & set(node.actions):
                self.faults.append(f"{page}: {role} “{name}” cannot be pressed by a reader")
        return len(known) - before

    def once_each(self):
        """Nothing is told twice: a page that was left must be gone."""
        headings = [node.name for node in self.screen.root.walk() if node.role == "heading"]
        twice = {name for name in headings if headings.count(name) > 1}
        expect(not twice, f"told twice: {twice}")


def by_the_reader(tablet):
    hand = Hand(tablet)
    app = tablet.start(program())
    screen = Screen(tablet, app)
    walk = Walk(screen, hand)
    screen.see("Welcome", "heading")
    hand.take()
    walk.look("first start")
    screen.press("Border or immigration")
    screen.press("Thailand")
    screen.press("Practice", "push button")
    screen.see("New conversation", "push button")
    screen.gone("Welcome")
    walk.look("home")
    screen.press("Look around", "push button")
    screen.see("A conversation begins here", "dialog")
    walk.look("guided tour")
    screen.press("Go on", "push button")
    screen.see("Hide", "dialog")
    screen.press("Leave the tour", "push button")
    screen.see("New conversation", "push button")
    screen.press("Who to call")
    screen.see("Back")
    walk.look("who to call")
    screen.press("Back")
    screen.press("Cases")
    screen.see("Back")
    walk.look("cases")
    screen.press("Who looked")
    screen.see("Only who looked")
    walk.look("who looked")
    screen.press("Back")
    screen.press("P-101", "list item", starts=True)
    screen.see("P-101", "heading")
    walk.look("a case")
    screen.press("Remove this case")
    screen.see("Remove P-101 for good?", "dialog")
    walk.look("removal")
    screen.press("Remove for good", "push button")
    screen.see("Please choose why first.")
    screen.press("It was entered twice, or by mistake")
    screen.press("Remove for good", "push button")
    screen.see("Your PIN, before the case is removed for good", "dialog")
    walk.look("PIN before a removal")
    for digit in PIN:
        screen.press(digit, "push button")
    screen.see("The case was removed.")
    expect(not screen.find("P-101", "list item", True), "the case is still in the list")
    screen.press("Back")
    screen.press("New conversation")
    screen.see("Begin")
    walk.look("new conversation")
    screen.press("Begin")
    for phase in PHASES:
        screen.press(phase, "list item")
        wait(lambda: screen.see(phase, "list item").description == "you are here", f"{phase} did not open")
        screen.pause(0.2)
        walk.once_each()
        walk.look(phase)
    screen.press("Free account", "list item")
    screen.press("Offer a break")
    screen.see("Go on when ready")
    walk.look("break")
    screen.press("Go on when ready")
    screen.press("Someone is in danger now")
    screen.see("Someone is in danger now", "dialog")
    walk.look("danger")
    screen.press("Go back")
    screen.press("Hide the screen")
    screen.press("Covered. Press to enter the PIN.")
    screen.see("Erase")
    walk.look("cover")
    tablet.end(app)
    screen.close()
    print(f"{walk.seen} things met on the way")
    expect(not walk.faults, f"{len(walk.faults)} fault(s):\n  " + "\n  ".join(dict.fromkeys(walk.faults)))


def by_keys_alone(tablet):
    hand = Hand(tablet)
    app = tablet.start(program(), "--practice")
    screen = Screen(tablet, app)
    screen.see("New conversation")
    hand.take()
    keys = Keys(screen, hand)
    keys.press("New conversation", "Return")
    screen.see("Begin")
    keys.press("Begin", key="shift+Tab")
    screen.see("Needs first", "list item")
    for phase in PHASES[1:6]:
        for _ in range(4): # a phase may have several prompts
            keys.press("When ready", key="shift+Tab")
            screen.pause(0.2)
            if screen.see(phase, "list item").description == "you are here":
                break
        expect(screen.see(phase, "list item").description == "you are here", f"keys alone do not come to {phase}")
    keys.to("Their words")
    if keys.here().role != "text":
        hand.keys("Tab")
        keys.to("Their words")
    while keys.here().role != "text":
        hand.keys("Tab")
    hand.type("by keys alone")
    wait(lambda: (here := keys.here()) and here.text == "by keys alone", "the keys do not write into the field")
    hand.keys("Tab")
    wait(lambda: keys.here() and keys.here().role != "text", "Tab does not leave the field")
    keys.press("Next steps", "Return", "shift+Tab")
    wait(lambda: screen.see("Next steps", "list item").description == "you are here", "keys alone do not come to the next steps")
    keys.press("Hide the screen", "Return")
    screen.see("Covered. Press to enter the PIN.")
    hand.keys("space")
    screen.see("Erase")
    hand.type("123456")
    screen.see("Next steps", "list item")
    tablet.end(app)
    screen.close()
    print("by keys alone from Home to the next steps, under the cover and back")


def journey():
    with Tablet() as tablet:
        by_the_reader(tablet)
        by_keys_alone(tablet)


need_screen()
run(journey)
