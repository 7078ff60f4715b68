# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No internet socket is ever made, and nothing is missed where there is no network at all."""
import re
import shutil
import subprocess

from tablet import Tablet, expect, need, program, run

INTERNET = re.compile(r"\bAF_INET6?\b|\bAF_PACKET\b")


def traced(tablet, *command):
    """Every call of the socket family that the command and its children make."""
    log = tablet.root / "sockets"
    done = subprocess.run(["strace", "-f", "-qq", "-o", str(log), "-e", "trace=%network", *command], env=tablet.environment,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=550, check=False)
    return done, log.read_text(errors="replace") if log.exists() else ""


def the_trace_can_see(tablet):
    script = "import socket; socket.socket(socket.AF_INET); socket.socket(socket.AF_INET6)"
    _, log = traced(tablet, shutil.which("python3"), "-c", script)
    return len(INTERNET.findall(log)) >= 1


def journey():
    need("strace")
    with Tablet(screen=False) as tablet:
        if not the_trace_can_see(tablet):
            from tablet import skip
            skip("strace may not watch a program here.")
        done, log = traced(tablet, program(), "--tour", str(tablet.root / "out"))
        expect(done.returncode == 0, f"the tour ended with {done.returncode}: {done.stderr[-2000:]}")
        seen = [line for line in log.splitlines() if INTERNET.search(line)]
        expect(not seen, "an internet socket:\n" + "\n".join(seen[:5]))
        print(f"a whole tour: {len(log.splitlines())} calls about sockets, none for the internet")

    allowed = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0
    if not allowed:
        print("no network namespace may be made here, so that half was not run")
        return
    with Tablet(screen=False) as tablet:
        done = subprocess.run(["unshare", "-rn", program(), "--self-test"], env=tablet.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, errors="replace", timeout=500, check=False)
        expect(done.returncode == 0, f"without any network: {done.returncode}: {done.stderr[-2000:]}")
        print("without any network, not even a loopback: every page works")


run(journey)
