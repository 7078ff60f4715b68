# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One protocol from its first phase to its last through the real screens; at every phase a break, a danger, a stop and
the way back from each, and "Not today" wherever a prompt stands. walk.py PROGRAM FOLDER-OF-PROTOCOL"""
import re
import sys
from pathlib import Path

from hand import Hand
from screen import Screen
from tablet import Tablet, expect, need_screen, program, run, wait

PROTOCOL = Path(sys.argv[2]) / "protocol.yaml"
DANGER, BREAK, STOP, ON = "Someone is in danger now", "Offer a break", "Stop for today", "When ready"
REST = "We can rest here."


def written():
    """The title of the protocol and of its phases, in order, as the author wrote them."""
    text = PROTOCOL.read_text(encoding="utf-8")
    title = re.search(r"^title: (.+)$", text, re.M)[1]
    phases = text[text.index("\nphases:"):text.index("\nitems:")]
    return title, re.findall(r"^    title: (.+)$", phases, re.M)


def stands_at(screen, phase):
    """The rail says where the talk stands."""
    def here():
        node = screen.find(phase, "list item", hidden=True)
        return node is not None and "you are here" in node.description
    wait(here, f"the talk does not stand at “{phase}”. There is: {screen.names()}")


def rests(screen, phase):
    screen.press(BREAK, "push button")
    screen.see(REST)
    screen.press("Go on when ready", "push button")
    screen.gone(REST)
    stands_at(screen, phase)


def meets_danger(screen, phase):
    """The sheet opens and closes; nothing has to be filled in."""
    screen.press(DANGER, "push button")
    screen.see(DANGER, "dialog")
    screen.press("Go back", "push button")
    wait(lambda: screen.find(DANGER, "dialog") is None, "the sheet stayed")
    stands_at(screen, phase)


def goes_to_who_can_help(screen, phase, route):
    screen.press(DANGER, "push button")
    screen.see(DANGER, "dialog")
    screen.press("Show who to call", "push button")
    stands_at(screen, route)
    screen.press(phase, "list item")
    stands_at(screen, phase)


def stops_and_comes_back(screen, phase, ref):
    screen.press(STOP, "push button")
    sheet = screen.see("Stop for today?", "dialog")
    confirm = next(node for node in sheet.walk() if node.name == STOP and node.role == "push button")
    expect(confirm.press(), "stopping cannot be confirmed")
    screen.see("New conversation")
    told = screen.press("Continue ", starts=True)
    expect(told.endswith(ref), f"“{told}” is another conversation than {ref}")
    stands_at(screen, phase)


def leaves_a_prompt_out(screen):
    """"Not today", where something is asked; True when there was one."""
    if screen.find("Not today", "push button") is None:
        return False
    screen.press("Not today", "push button")
    return True


def journey():
    title, phases = written()
    route = phases[-2]
    with Tablet() as tablet:
        Hand(tablet)
        app = tablet.start(program(), "--practice")
        screen = Screen(tablet, app)
        screen.press("New conversation")
        screen.press(title, "radio button")
        screen.press("Begin", "push button")
        ref = screen.see("Ref ", "heading", starts=True).name.split(" ", 1)[1]
        asked = 0
        for phase in phases:
            screen.press(phase, "list item")
            stands_at(screen, phase)
            rests(screen, phase)
            meets_danger(screen, phase)
            goes_to_who_can_help(screen, phase, route)
            stops_and_comes_back(screen, phase, ref)
            if leaves_a_prompt_out(screen):
                asked += 1
                screen.press(phase, "list item")
                stands_at(screen, phase)
            print(f"{phase}: rested, met danger, saw who can help, stopped, came back")
        screen.press("Done for now", "push button")
        screen.see("New conversation")
        expect(asked > 0, "no prompt could be left out")
        print(f"{title}: {len(phases)} phases, {asked} prompts left for another day")


if __name__ == "__main__":
    need_screen()
    run(journey)
