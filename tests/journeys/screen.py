# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds, asked over the accessibility bus itself: nothing is cached on this side."""
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from tablet import Failed, expect, wait  # noqa: E402

A11Y = "org.a11y.atspi."
# Bits of AtspiStateType.
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SELECTED, SHOWING, VISIBLE = 4, 8, 11, 12, 23, 25, 30
EDITABLE = 7


class Node:
    """One thing in the tree of what is there."""

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def __eq__(self, other):
        return (self.owner, self.path) == (other.owner, other.path)

    def call(self, interface, method, parameters=None):
        try:
            return self.bus.call_sync(self.owner, self.path, interface, method, parameters, None,
                                      Gio.DBusCallFlags.NONE, 10_000, None).unpack()
        except GLib.Error:  # gone since
            return None

    def _get(self, interface, name):
        value = self.call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))
        return value[0] if value else None

    @property
    def name(self):
        return self._get(A11Y + "Accessible", "Name") or ""

    @property
    def description(self):
        return self._get(A11Y + "Accessible", "Description") or ""

    @property
    def role(self):
        value = self.call(A11Y + "Accessible", "GetRoleName")
        return value[0] if value else ""

    @property
    def states(self):
        value = self.call(A11Y + "Accessible", "GetState")
        low, high = (list(value[0]) + [0, 0])[:2] if value else (0, 0)
        whole = low | high << 32
        return {bit for bit in range(64) if whole >> bit & 1}

    @property
    def box(self):
        """x, y, width, height on the screen."""
        value = self.call(A11Y + "Component", "GetExtents", GLib.Variant("(u)", (0,)))
        return value[0] if value else (0, 0, 0, 0)

    @property
    def text(self):
        value = self.call(A11Y + "Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        return value[0] if value else None

    @property
    def caret(self):
        return self._get(A11Y + "Text", "CaretOffset")

    @property
    def actions(self):
        value = self.call(A11Y + "Action", "GetActions")
        return [action[0] for action in value[0]] if value else []

    def children(self):
        value = self.call(A11Y + "Accessible", "GetChildren")
        return [Node(self.bus, owner, path) for owner, path in value[0]] if value else []

    def walk(self, hidden=False):
        """Itself and everything below that shows; `hidden`: also what is scrolled away or not shown."""
        yield self
        for child in self.children():
            if not child.path.endswith("/null") and (hidden or SHOWING in child.states):
                yield from child.walk(hidden)

    def press(self):
        actions = [action.lower() for action in self.actions]
        for action in ("press", "toggle"):
            if action in actions:
                done = self.call(A11Y + "Action", "DoAction", GLib.Variant("(i)", (actions.index(action),)))
                return bool(done and done[0])
        return False

    def focus(self):
        self.call(A11Y + "Component", "GrabFocus")

    def write(self, text):
        """As an on-screen keyboard or a switch would: the whole text at once."""
        self.call(A11Y + "EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))


class Screen:
    """The app's tree. Everything is looked up afresh."""

    def __init__(self, tablet, app):
        self.tablet, self.app = tablet, app
        session = Gio.DBusConnection.new_for_address_sync(
            tablet.environment["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

        def address():
            value = Node(session, "org.a11y.Bus", "/org/a11y/bus").call("org.a11y.Bus", "GetAddress")
            return value and value[0]

        self.bus = Gio.DBusConnection.new_for_address_sync(
            wait(address, "the accessibility bus did not start"),
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.bus.set_exit_on_close(False)
        session.close_sync(None)
        self.root = wait(self._root, "the app did not appear on the accessibility bus", pause=0.05)

    def _root(self):
        if self.app.poll() is not None:
            raise Failed(f"the app ended with {self.app.returncode}:\n{self.tablet.complaints()}")
        registry = Node(self.bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        daemon = Node(self.bus, "org.freedesktop.DBus", "/org/freedesktop/DBus")
        for child in registry.children():
            pid = daemon.call("org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (child.owner,)))
            if pid and pid[0] == self.app.pid:
                return child
        return None

    def anew(self):
        """After a lock: the same process, a new program with a tree of its own."""
        before = self.root.owner
        self.root = wait(lambda: (root := self._root()) and root.owner != before and root,
                         "the program did not begin anew", pause=0.05)

    def close(self):
        self.bus.close_sync(None)

    def all(self):
        return list(self.root.walk())

    def find(self, name, role=None, starts=False, hidden=False):
        """The first that shows with that name (or one that begins so); None when there is none."""
        for node in self.root.walk(hidden):
            there = node.name
            if (there.startswith(name) if starts else there == name) and role in (None, node.role):
                return node
        return None

    def see(self, name, role=None, starts=False):
        return wait(lambda: self.find(name, role, starts), f"nothing called “{name}” came. There is: {self.names()}")

    def press(self, name, role=None, starts=False):
        begun = time.monotonic()
        node = wait(lambda: self.find(name, role, starts, time.monotonic() > begun + 1.5),  # a reader reaches what is scrolled away
                    f"nothing called “{name}” came. There is: {self.names()}")
        told = node.name  # the page may be gone after the press
        expect(node.press(), f"“{told}” cannot be pressed")
        return told

    def names(self):
        return [name for name in (node.name for node in self.root.walk()) if name]

    def texts(self):
        """Every word that is on the screen or told to a reader."""
        found = []
        for node in self.root.walk():
            found += [part for part in (node.name, node.description, node.text) if part]
        return found

    def gone(self, name):
        wait(lambda: self.find(name) is None, f"“{name}” did not go away")

    def pause(self, seconds):
        time.sleep(seconds)
