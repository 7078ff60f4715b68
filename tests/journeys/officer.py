# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an officer does on the first day, for journeys that begin after it."""
from tablet import Failed, expect, wait

PIN = "204816"


def sets_up(screen, hand, passphrase):
    """A vault of one's own, from the first start to Home."""
    screen.press("Border or immigration")
    screen.press("Thailand")
    hand.take()
    screen.press("Set up my vault")
    screen.press("Choose my own passphrase")
    for field in ("Your own passphrase", "The same passphrase again"):
        screen.see(field, "text").focus()
        hand.type(passphrase)
    heard = [text for text in screen.texts() if passphrase[4:12] in text]
    expect(not heard, f"a screen reader hears the passphrase: {heard}")
    screen.press("Make the vault")
    chooses_pin(screen)


def unlocks(screen, hand, passphrase):
    hand.take()
    screen.see("Passphrase", "text").focus()
    hand.type(passphrase)
    screen.press("Open", "push button")
    chooses_pin(screen)


def chooses_pin(screen):
    screen.see("A PIN for the cover")
    for _ in range(2):
        for digit in PIN:
            screen.press(digit, "push button")
    screen.see("New conversation")


def comes_back(screen, words, after):
    """Kept words are told by the account's list, words of a draft by the field."""
    screen.see("Their words", "text")
    seen = []

    def there():
        seen[:] = [part for node in screen.root.walk(hidden=True) for part in (node.name, node.text) if part]
        return any(words in part for part in seen)
    try:
        wait(there, "it did not come back")
    except Failed as late:
        raise Failed(f"what was typed before {after} is gone. There is: {seen}") from late


def writes(screen, hand, words):
    """A first note in a new conversation, until it is saved; its field."""
    screen.press("New conversation")
    screen.press("Begin")
    screen.press("Free account", "list item")
    field = screen.see("Their words", "text")
    field.focus()
    hand.type(words)
    wait(lambda: field.text == words and screen.find("Saved on this tablet"), "the note did not become saved")
    return field
