# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers on a real keyboard: keys come to the window from the display, as they do from hardware."""
import subprocess

from tablet import wait


class Hand:
    def __init__(self, tablet):
        self.tablet = tablet

    def _xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.tablet.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False)

    def take(self):
        """Gives the app's window the keyboard, as a window manager would."""
        window = wait(lambda: self._xdotool("search", "--onlyvisible", "--name", "^Notes$").stdout.split(),
                      "no window called Notes")[-1]
        self._xdotool("windowfocus", "--sync", window)

    def layout(self, name):
        """Which script the keys write: us, th, kh. False where the display does not know it."""
        done = subprocess.run(["setxkbmap", "-layout", name], env=self.tablet.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, check=False)
        return done.returncode == 0

    def keys(self, *names):
        self._xdotool("key", *names)

    def type(self, text, delay=12):
        self.typing(text, delay).wait()

    def typing(self, text, delay=12):
        """Begins to type and goes on beside the test."""
        return subprocess.Popen(["xdotool", "type", "--delay", str(delay), "--", text], env=self.tablet.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
