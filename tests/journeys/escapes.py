# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two ways out that no file shows: the clipboard, while words are selected, copied and cut; and a core file after a crash."""
import resource
import signal
import subprocess

from hand import Hand
from leaks import scan
from officer import sets_up, writes
from screen import Screen
from tablet import Tablet, expect, need, need_screen, program, run

PASSPHRASE = "nine slow barges under the bridge"
WORDS = "They counted us every night at ten"
SELECTIONS = ("primary", "secondary", "clipboard")


def offered(tablet, selection):
    """What another program of the same user gets; None when there is nothing."""
    try:
        done = subprocess.run(["xclip", "-out", "-selection", selection], env=tablet.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=10, check=False)
    except subprocess.TimeoutExpired:
        return None
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None


def clipboard(tablet, hand, field):
    subprocess.run(["xclip", "-in", "-selection", "clipboard"], env=tablet.environment, input=b"from outside", check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    expect(offered(tablet, "clipboard") == "from outside", "xclip does not answer itself, so this test proves nothing")
    field.focus()
    for keys in ("ctrl+a", "ctrl+c", "ctrl+Insert", "ctrl+x", "shift+Delete"):
        hand.keys(keys)
        hand.keys("shift") # answered behind the one before
        for selection in SELECTIONS:
            got = offered(tablet, selection) or ""
            expect(WORDS[:8] not in got, f"{keys} gave the {selection} selection what was written: {got}")
    expect(field.text == WORDS, f"cutting took words away: {field.text}")
    print("nothing that was selected, copied or cut left the window, and no word is gone")


def crash(tablet, start):
    """Whether a program that `start` began left a core file when it crashed."""
    where = tablet.root / "crash"
    where.mkdir(exist_ok=True)
    crashed = start(where)
    crashed.send_signal(signal.SIGSEGV)
    crashed.wait(30)
    cores = [path for path in where.iterdir() if path.is_file()]
    return cores


def with_cores(command, tablet, where):
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    return subprocess.Popen(command, env=tablet.environment, cwd=where, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)))


def journey():
    need("xclip")
    with Tablet() as tablet:
        control = crash(tablet, lambda where: with_cores(["sleep", "60"], tablet, where))
        for core in control:
            core.unlink()
        print("this machine leaves core files" if control else "this machine leaves no core files: only the clipboard is proved")

        where = tablet.root / "crash"
        app = with_cores([program()], tablet, where)
        tablet.apps.append(app)
        hand = Hand(tablet)
        screen = Screen(tablet, app)
        sets_up(screen, hand, PASSPHRASE)
        field = writes(screen, hand, WORDS)
        clipboard(tablet, hand, field)
        screen.close()
        tablet.apps.remove(app)
        cores = crash(tablet, lambda _: app)
        expect(not cores, f"the app left a core file: {cores}")
        finds, count, size = scan([tablet.root], [WORDS, PASSPHRASE])
        expect(not finds, f"after the crash words lie in {finds}")
        print(f"after a crash: no core file, nothing in {count} files, {size} bytes")


need_screen()
run(journey)
