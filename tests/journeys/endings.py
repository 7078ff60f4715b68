# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shutdown and the end of a session: what was typed a moment before is kept, the vault is closed in order, the app ends."""
import signal

from hand import Hand
from officer import comes_back, sets_up, unlocks
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, wait

PASSPHRASE = "four slow tugboats past the pier"
FIRST, SECOND = "The boat left before dawn", "and nobody said where to"


def closes_in_order(tablet, app, how):
    expect(wait(lambda: app.poll() is not None, f"{how}: the app did not end"), how)
    expect(app.returncode == 0, f"{how}: it ended with {app.returncode}")
    left = [path.name for path in tablet.data.rglob("vault.db-wal") if path.stat().st_size]
    expect(not left, f"{how}: the vault was not closed in order")
    tablet.apps.remove(app)


def types(screen, hand, words):
    """Until the officer sees them: keys still on their way from the display belong to nobody yet."""
    hand.type(words)
    wait(lambda: words in (screen.see("Their words", "text").text or ""), "what was typed does not show")


def honest(screen):
    """Nobody touched the files: no notice at the opening may say so."""
    for notice in ("This vault was put back", "A file beside your vault", "Wrong passphrases were tried"):
        expect(screen.find(notice, starts=True) is None, f"after an honest end the opening says: {notice}")


def journey():
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program())
        screen = Screen(tablet, app)
        sets_up(screen, hand, PASSPHRASE)
        screen.press("New conversation")
        screen.press("Begin")
        screen.press("Free account", "list item")
        screen.see("Their words", "text").focus()
        types(screen, hand, FIRST)
        app.send_signal(signal.SIGTERM)
        closes_in_order(tablet, app, "a shutdown")
        screen.close()
        print("a shutdown: closed in order")

        app = tablet.start(program())
        screen = Screen(tablet, app)
        unlocks(screen, hand, PASSPHRASE)
        honest(screen)
        screen.press("Continue ", starts=True)
        comes_back(screen, FIRST, "a shutdown")
        screen.see("Their words", "text").focus()
        types(screen, hand, SECOND)
        app.send_signal(signal.SIGHUP)
        closes_in_order(tablet, app, "the end of the session")
        screen.close()

        app = tablet.start(program())
        screen = Screen(tablet, app)
        unlocks(screen, hand, PASSPHRASE)
        honest(screen)
        screen.press("Continue ", starts=True)
        comes_back(screen, FIRST, "a shutdown and the end of a session")
        comes_back(screen, SECOND, "the end of the session")
        print("the end of the session: closed in order, every word is there")


need_screen()
run(journey)
