# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first look by an officer who stands: three presses on one page, then the talk in quiet, which asks none of it again."""
from hand import Hand
from screen import CHECKED, Screen
from tablet import Tablet, expect, need_screen, program, run, wait

LOOK = "First look, at a counter or when a group arrives"
TALK = "Second-line interview, possible forced criminality"
PRESSES = ("Place in the line: Before the others", "Talk later: Said, and they wait", "Language: Khmer · ខ្មែរ")


def stands_checked(screen, name):
    node = screen.find(name, hidden=True)
    return node is not None and CHECKED in node.states


def journey():
    with Tablet() as tablet:
        Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("New conversation")
        screen.press(LOOK, "radio button")
        screen.press("Begin", "push button")
        screen.see(PRESSES[0], "radio button")
        height = screen.root.children()[0].box[3]
        for press in PRESSES:
            node = screen.see(press)
            expect(node.box[1] + node.box[3] <= height, f"“{press}” stands below the page")
        for press in PRESSES:
            screen.press(press)
            wait(lambda: stands_checked(screen, press), f"“{press}” does not show as chosen")
        expect(screen.find("Not today", "push button") is None, "a first look stands at a prompt")
        print(f"{len(PRESSES)} presses on one page, all of them in sight without moving it")

        screen.press("Go on with the talk in quiet", "push button")
        screen.see("Go on with another kind of talk", "dialog")
        screen.press(TALK, "radio button")
        screen.press("Go on", "push button")
        screen.press("Setting and people", "list item")
        wait(lambda: stands_checked(screen, PRESSES[2]), "the talk in quiet does not know the language")
        print("the talk in quiet knows the language")


need_screen()
run(journey)
