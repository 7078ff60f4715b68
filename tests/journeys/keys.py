# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Someone without a pointer: Tab, Shift+Tab, Space, Enter and letters."""
from screen import FOCUSED
from tablet import expect

NOT_A_STOP = ("layered pane", "frame")


class Keys:
    def __init__(self, screen, hand):
        self.screen, self.hand = screen, hand

    def here(self):
        focused = [node for node in self.screen.root.walk() if FOCUSED in node.states and node.role not in NOT_A_STOP]
        return focused[-1] if focused else None

    def to(self, name, key="Tab", roles=None, most=70):
        passed = []
        for _ in range(most):
            here = self.here()
            if here is not None and here.name == name and (roles is None or here.role in roles):
                return here
            passed.append(here.name if here else "")
            self.hand.keys(key)
        expect(False, f"{key} does not come to “{name}”; it passed {passed}")

    def press(self, name, how="space", key="Tab"):
        self.to(name, key)
        self.hand.keys(how)
