# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hide, the PIN, three wrong tries: what shows, what does not, and that the work comes back as it was."""
from hand import Hand
from officer import comes_back
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, wait

COVER = "Covered. Press to enter the PIN."
PROMPT = "Please tell me everything you feel able to, in your own way."
WORDS = "the blue gate by the river"
PIN = "123456"


def press_pin(screen, digits):
    screen.press(COVER)
    for digit in digits:
        screen.press(digit, "push button")


def only_the_cover(screen, ref):
    """Nothing of the case can be read, seen or reached."""
    screen.see(COVER)
    screen.gone("Hide the screen")
    heard = []
    for node in screen.root.walk(hidden=True):
        heard += [part for part in (node.name, node.description, node.text) if part]
    for secret in (WORDS, WORDS[:12], ref, PROMPT, "Free account", "Papers taken"):
        expect(not any(secret in part for part in heard), f"covered, and a screen reader still hears “{secret}”")
    return heard


def journey():
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("New conversation")
        hand.take()
        screen.press("Begin")
        ref = screen.see("Ref ", "heading", starts=True).name
        screen.press("Free account", "list item")
        screen.see(PROMPT)
        field = screen.see("Their words", "text")
        field.focus()
        hand.type(WORDS)
        hand.keys(*["Left"] * 5)
        wait(lambda: field.text == WORDS and field.caret == len(WORDS) - 5, "the words or the caret are not where they were put")

        screen.press("Hide the screen")
        heard = only_the_cover(screen, ref)
        print(f"covered: a reader hears {heard}")
        press_pin(screen, PIN)
        screen.see(PROMPT)
        expect(screen.see("Ref ", "heading", starts=True).name == ref, "another conversation came back")
        comes_back(screen, WORDS, "the cover")
        field = screen.see("Their words", "text")
        expect(field.text == WORDS, "half a sentence became a note by hiding")
        expect(field.caret == len(WORDS) - 5, f"the caret came back at {field.caret} instead of {len(WORDS) - 5}")
        print("the PIN lifts: the same prompt, the words in the field, the caret where it was")

        hand.keys(*["Shift_L"] * 3)
        only_the_cover(screen, ref)
        hand.keys("space")
        hand.type(PIN)
        screen.see(PROMPT)
        print("the same by keys alone: three presses of Shift, and the PIN")

        screen.press("Hide the screen")
        screen.press(COVER)
        screen.press("Who to call", "push button")
        screen.see("Who to call", "heading")
        expect(not any(secret in part for part in screen.texts() for secret in (WORDS, ref)), "the case shows beside the contacts")
        screen.press("Back", "push button")
        only_the_cover(screen, ref)
        press_pin(screen, PIN)
        screen.see(PROMPT)
        print("who to call works on the cover and shows nothing else")

        screen.press("Hide the screen")
        only_the_cover(screen, ref)
        for _ in range(2):
            press_pin(screen, "654321")
            screen.see(COVER)
            only_the_cover(screen, ref)
        press_pin(screen, PIN)
        screen.see(PROMPT)
        print("two wrong tries and the right PIN: it lifts")

        screen.press("Hide the screen")
        for _ in range(3):
            press_pin(screen, "654321")
        screen.anew()
        screen.see("Welcome", "heading")
        screen.pause(0.5)
        heard = screen.texts()
        expect(not any(ref[4:] in part or WORDS in part for part in heard), "locked, and words of the case are still there")
        print("three wrong tries: locked")

        screen.press("Border or immigration")
        screen.press("Thailand")
        screen.press("Practice", "push button")
        expect(screen.press("Continue ", starts=True).endswith(ref[4:]), "after the lock another conversation is offered")
        screen.see(PROMPT)
        comes_back(screen, WORDS, "the lock")
        print("opened again: the same prompt, the words are there")


need_screen()
run(journey)
