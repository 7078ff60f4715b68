# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The interpreter, from every phase but the next steps: understanding, the private doubt, the card, a change, a rest; and a changed account."""
from hand import Hand
from screen import CHECKED, Screen
from tablet import Tablet, expect, need_screen, program, run, wait
from walk import stands_at, written

BUTTON, SHEET, CARD = "Interpreter", "The interpreter", "For the interpreter"
DOUBT = "My doubt, private: They may know each other"
REST = "We can rest here."


def stands_checked(screen, name):
    node = screen.find(name, hidden=True)
    return node is not None and CHECKED in node.states


def opens(screen):
    screen.press(BUTTON, "push button")
    return screen.see(SHEET, "dialog")


def closes(screen):
    screen.press("Go back", "push button")
    wait(lambda: screen.find(SHEET, "dialog") is None, "the sheet stayed")


def journey():
    title, phases = written()
    with Tablet() as tablet:
        Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("New conversation")
        screen.press(title, "radio button")
        screen.press("Begin", "push button")
        screen.see("Ref ", "heading", starts=True)
        expect(screen.find(BUTTON, "push button") is None, "there is a button for an interpreter who is not there")
        screen.press("Setting and people", "list item")
        screen.press("Interpreter: Someone by phone", "radio button")
        talk = [phase for phase in phases if phase != phases[-2]]  # the next steps are a page of their own
        for phase in talk:
            screen.press(phase, "list item")
            stands_at(screen, phase)
            opens(screen)
            closes(screen)
            expect(screen.find(DOUBT) is None, f"the doubt shows at “{phase}”")
        print(f"at hand in {len(talk)} of {len(phases)} phases")

        opens(screen)
        screen.press(DOUBT, "check box")
        wait(lambda: stands_checked(screen, DOUBT), "the doubt does not show as noted")
        screen.press("Card for the interpreter", "push button")
        screen.see(CARD, "dialog")
        shown = " ".join(screen.texts())
        expect("Say everything that is said" in shown, "the card is empty")
        expect("doubt" not in shown.lower() and "They may know each other" not in shown, f"the card shows a doubt: {shown}")
        screen.press("Back to the officer", "push button")
        wait(lambda: screen.find(CARD, "dialog") is None, "the card stayed")
        opens(screen)
        screen.press("Another interpreter: Yes", "radio button")
        wait(lambda: not stands_checked(screen, DOUBT), "the next interpreter inherits the doubt")
        screen.press("The interpreter needs a break", "push button")
        screen.see(REST)
        screen.press("Go on when ready", "push button")
        screen.gone(REST)
        print("a doubt, the card without it, another interpreter, a rest")

        screen.press("Topics", "list item")
        screen.press("The offer", starts=True)
        screen.press("Told differently before", "check box")
        reason = "What may be the reason: Fear"
        screen.press(reason, "check box")
        wait(lambda: stands_checked(screen, reason) and stands_checked(screen, "Told differently before"),
             "the changed account does not show as noted")
        print("a changed account: two presses from the topic")


if __name__ == "__main__":
    need_screen()
    run(journey)
