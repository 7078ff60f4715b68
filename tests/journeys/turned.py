# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tablet turned towards the person: no word of the case can be seen or heard, no key and no closing leaves the card, the
PIN does; what was chosen is told, and on no disk before the officer writes it down."""
import signal

from hand import Hand
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, wait

CANARY = "zanzibar quartz umbrella"
WATER, TRY = "Would you like some water?", "Press the picture of water."
YES, REST, HIDE = "Yes, please", "Break, please", "Hide the screen"
PIN_TITLE = "Your PIN, to take the tablet back"
COVER = "Covered. Press to enter the PIN."
CHOSEN = "The person has chosen"
PIN = "123456"
# What the officer's pages say: none of it may be in the tree, shown or not.
OFFICERS = ("Someone is in danger now", "Offer a break", "Free account", "Saved on this tablet", "Their words", "When ready",
            "My own question", "Papers taken")


def begins(screen, hand):
    screen.press("New conversation")
    hand.take()
    screen.press("Begin", "push button")
    ref = screen.see("Ref ", "heading", starts=True).name.split(" ", 1)[1]
    screen.press("Free account", "list item")
    field = screen.see("Their words", "text")
    field.focus()
    hand.type(CANARY)
    wait(lambda: field.text == CANARY, "the words are not there")
    return ref


def turns(screen, tries):
    screen.press("Turn the tablet", "push button")
    screen.see("Which card?", "dialog")
    screen.press("Water", "push button")
    screen.see("The person will see this.", starts=True)
    expect(any("will be in English." in text for text in screen.texts()), "the officer is not told the language of the card")
    screen.press("Turn the tablet", "push button")
    if tries:
        screen.see(TRY)
        screen.press("Letter", "radio button")
    screen.see(WATER)


def only_the_card(screen, ref):
    heard = [part for node in screen.root.walk(hidden=True) for part in (node.name, node.description, node.text) if part]
    for secret in (CANARY, CANARY.split()[0], ref, *OFFICERS):
        expect(not any(secret in part for part in heard), f"turned, and a reader hears “{secret}”")
    screen.see(WATER)
    screen.see(YES, "radio button")
    screen.see(REST, "radio button")


def gives_pin(screen, hand, digits):
    hand.keys("5")
    screen.see(PIN_TITLE, "dialog")
    hand.type(digits)


def journey():
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        ref = begins(screen, hand)
        turns(screen, tries=True)
        only_the_card(screen, ref)
        print("turned: one card, and nothing of the case")

        for keys in ("Escape", "BackSpace", "XF86Back", "Menu", "Home", "alt+F4", "alt+Left", "ctrl+q", "ctrl+w", "F10", "q"):
            hand.keys(keys)
        screen.pause(0.5)
        expect(app.poll() is None, "a key ended the app")
        only_the_card(screen, ref)
        print("no key leaves it")

        gives_pin(screen, hand, "654321")
        screen.see("That is not the PIN.", starts=True)
        hand.keys("Escape")
        only_the_card(screen, ref)
        screen.press(YES, "radio button")
        screen.see("Thank you. Please give the tablet back.")
        gives_pin(screen, hand, PIN)
        screen.see(CHOSEN, "dialog")
        screen.press("Write this down", "push button")
        wait(lambda: screen.find(CHOSEN, "dialog") is None, "the sheet stayed")
        screen.see("Saved on this tablet")
        print("a wrong PIN leaves the card, the right one brings the officer back; it is written down")

        turns(screen, tries=False)
        screen.press(HIDE, "push button")
        screen.see(COVER)
        heard = " ".join(part for node in screen.root.walk(hidden=True) for part in (node.name, node.text) if part)
        expect(CANARY not in heard and WATER not in heard, "covered, and the card or the case is still there")
        hand.keys("space")
        screen.see("Erase")
        hand.type(PIN)
        screen.see("Someone is in danger now", "push button")
        print("hidden from the card, and back with the officer")

        turns(screen, tries=False)
        screen.press(REST, "radio button")
        gives_pin(screen, hand, PIN)
        screen.see(CHOSEN, "dialog")
        screen.press("Leave it", "push button")
        screen.see("We can rest here.")
        screen.press("Go on when ready", "push button")
        print("a break that was asked for is there")

        turns(screen, tries=False)
        screen.press(YES, "radio button")
        tablet.end(app, signal.SIGKILL)
        screen.close()
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("Continue ", starts=True)
        screen.see("Someone is in danger now", "push button")
        expect(screen.find(CHOSEN, "dialog") is None, "a choice that nobody wrote down came back")
        print("a power cut leaves nothing of a choice")


if __name__ == "__main__":
    need_screen()
    run(journey)
