# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A question of the officer's own, by keys: written, looked at, hidden and back, put openly, asked, and closed unasked."""
from hand import Hand
from screen import FOCUSED, Screen
from tablet import Tablet, expect, need_screen, program, run, wait

BUTTON, SHEET, FIELD = "My own question", "My own question", "Write it as you mean to say it"
MINE = "Did they keep your passport?"
NARROW, OPEN = "A yes-or-no question.", "An open question."
COVER = "Covered. Press to enter the PIN."
PIN = "123456"


def opens(screen):
    screen.press(BUTTON, "push button")
    screen.see(SHEET, "dialog")
    field = screen.see(FIELD, "text")
    wait(lambda: FOCUSED in field.states, "the field has not got the keyboard")
    return field


def is_closed(screen):
    wait(lambda: screen.find(SHEET, "dialog") is None, "the sheet stayed")


def tabs_to(screen, hand, name, most=8):
    for _ in range(most):
        hand.keys("Tab")
        screen.pause(0.1)
        node = screen.find(name, "push button")
        if node is not None and FOCUSED in node.states:
            return
    expect(False, f"Tab does not come to “{name}”")


def journey():
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("New conversation")
        hand.take()
        screen.press("Begin")
        screen.see("Ref ", "heading", starts=True)
        screen.press("Topics", "list item")
        screen.press("The offer", starts=True)

        field = opens(screen)
        hand.type(MINE)
        screen.see(NARROW, starts=True)  # when the typing pauses
        hand.keys(*["Left"] * 5)
        wait(lambda: field.text == MINE and field.caret == len(MINE) - 5, "the words or the caret are not where they were put")
        print("written and told of")

        screen.press("Hide the screen")
        screen.see(COVER)
        heard = " ".join(part for node in screen.root.walk(hidden=True) for part in (node.name, node.description, node.text) if part)
        expect(MINE not in heard and NARROW not in heard and "passport" not in heard, f"covered, and a reader hears: {heard}")
        screen.press(COVER)
        for digit in PIN:
            screen.press(digit, "push button")
        screen.see(SHEET, "dialog")
        field = screen.see(FIELD, "text")
        wait(lambda: field.text == MINE and field.caret == len(MINE) - 5, "the PIN brought back other words or another caret")
        wait(lambda: FOCUSED in field.states, "the PIN brought the sheet back without the keyboard")
        screen.see(NARROW, starts=True)
        print("hidden and back: the words, the caret, the line")

        tabs_to(screen, hand, "Use these words")
        hand.keys("space")
        screen.see(OPEN)
        expect(screen.see(FIELD, "text").text != MINE, "the open words were not taken over")
        screen.press("Take my own words back", "push button")
        wait(lambda: screen.see(FIELD, "text").text == MINE, "one's own words did not come back")
        tabs_to(screen, hand, "I asked this")
        hand.keys("space")
        is_closed(screen)
        screen.see("Undo: question", "push button")
        print("open words, own words, asked: by keys")

        field = opens(screen)
        hand.type("Are you well?")
        hand.keys("Return")
        hand.type("Take your time.")
        wait(lambda: field.text.splitlines() == ["Are you well?", "Take your time."], "Enter makes no new line")
        hand.keys("Escape")
        is_closed(screen)
        field = opens(screen)
        expect(not field.text, f"closing kept “{field.text}”")
        screen.press("I asked this", "push button")
        screen.see("Please write the question first.")
        screen.press("Close", "push button")
        is_closed(screen)
        print("closed: nothing is kept; an empty one is not noted")


if __name__ == "__main__":
    need_screen()
    run(journey)
