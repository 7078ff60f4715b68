# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tablet of the test's own: a display, a message bus, an accessibility bus and empty folders. Nobody's home is seen."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77  # CTest's SKIP_RETURN_CODE
PATIENCE = 30  # seconds; a machine may be busy with other tests

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def skip(sentence):
    print(f"SKIPPED: {sentence}")
    sys.exit(SKIPPED)


def program():
    """The app under test: the first argument."""
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_file():
        print(f"usage: {Path(sys.argv[0]).name} PROGRAM", file=sys.stderr)
        sys.exit(2)
    return str(Path(sys.argv[1]).resolve())


def need(*commands):
    for command in commands:
        if shutil.which(command) is None:
            skip(f"{command} is not installed here.")


def need_screen():
    """What a journey over the real screens takes."""
    need("Xvfb", "xdotool", "dbus-daemon")
    if not any(Path(launcher).is_file() for launcher in LAUNCHERS):
        skip("at-spi2-core is not installed here: nothing can be found by its name.")
    try:
        import gi  # noqa: F401
    except ImportError:
        skip("python3-gi is not installed here.")


class Failed(Exception):
    """A promise that was not held; the sentence says which."""


def expect(held, sentence):
    if not held:
        raise Failed(sentence)


def wait(what, sentence, patience=PATIENCE, pause=0.02):
    """Until `what()` gives something; its value."""
    end = time.monotonic() + patience
    while True:
        value = what()
        if value:
            return value
        if time.monotonic() > end:
            raise Failed(f"waited {patience} s: {sentence}")
        time.sleep(pause)


def run(journey):
    """Runs one journey: status 0 held, 1 not held (with the sentence)."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started ends with us
    try:
        journey()
    except Failed as failed:
        print(f"FAILED: {failed}")
        sys.exit(1)
    print("held")


class Tablet:
    """Used as `with Tablet() as tablet`. Everything it started has ended when the block ends."""

    def __init__(self, screen=True):
        self.screen = screen
        self.helpers = []
        self.apps = []

    def __enter__(self):
        self.root = Path(tempfile.mkdtemp(prefix="journey-"))
        self.home, self.runtime = self.root / "home", self.root / "runtime"
        self.data, self.temporary = self.root / "data", self.root / "tmp"
        for folder in (self.home, self.runtime, self.data, self.temporary):
            folder.mkdir(mode=0o700)
        kept = {k: v for k, v in os.environ.items()
                if k in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "QML_DISK_CACHE_PATH")}
        self.environment = kept | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.runtime), "XDG_DATA_HOME": str(self.data),
            "TMPDIR": str(self.temporary), "LC_ALL": "C.UTF-8", "QT_QUICK_BACKEND": "software",
            "QT_IM_MODULE": "compose", # a session that has keys: no keyboard on the screen unless a journey asks for it
            "QT_QPA_PLATFORM": "offscreen", "QT_FORCE_STDERR_LOGGING": "1"}
        try:
            if self.screen:
                self._start_screen()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _helper(self, command, **more):
        helper = subprocess.Popen(command, env=self.environment, start_new_session=True, stdin=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, **more)
        self.helpers.append(helper)
        return helper

    def _start_screen(self):
        numbers, told = os.pipe()
        self._helper(["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset",
                      "-r"], # no repeat: a key may be down when its typist ends
                     pass_fds=[told], stdout=subprocess.DEVNULL)
        os.close(told)
        with os.fdopen(numbers) as answer:
            number = answer.readline().strip()
        if not number:
            skip("Xvfb gives no display here.")
        bus = self.runtime / "bus"
        self.environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb",
                             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}"}
        self._helper(["dbus-daemon", "--session", "--nofork", "--nosyslog", f"--address=unix:path={bus}"],
                     stdout=subprocess.DEVNULL)
        wait(bus.exists, "the message bus did not start")
        launcher = next(path for path in LAUNCHERS if Path(path).is_file())
        self._helper([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL)

    def start(self, program, *arguments):
        """Starts the app; its complaints go to `complaints()`."""
        log = open(self.root / "app.log", "ab")
        app = subprocess.Popen([program, *arguments], env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        log.close()
        self.apps.append(app)
        return app

    def complaints(self):
        log = self.root / "app.log"
        return log.read_text(errors="replace") if log.exists() else ""

    def end(self, app, by=signal.SIGTERM):
        if app.poll() is None:
            app.send_signal(by)
        try:
            app.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            app.kill()
            app.wait()
        if app in self.apps:
            self.apps.remove(app)

    def __exit__(self, *_):
        for app in list(self.apps):
            self.end(app, signal.SIGKILL)
        for helper in reversed(self.helpers):
            try:
                os.killpg(helper.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
            helper.wait()
        shutil.rmtree(self.root, ignore_errors=True)
