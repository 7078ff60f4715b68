# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line without a display: --self-test, --version, --help, and what is not understood."""
import re
import subprocess

from tablet import Tablet, expect, program, run


def ran(tablet, *arguments):
    return subprocess.run([program(), *arguments], env=tablet.environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, errors="replace", timeout=300, check=False)


def journey():
    with Tablet(screen=False) as tablet:
        version = ran(tablet, "--version")
        expect(version.returncode == 0 and re.fullmatch(r"tenang \d+\.\d+\.\d+\S*\n", version.stdout),
               f"--version: status {version.returncode}, “{version.stdout}”")
        helped = ran(tablet, "--help")
        expect(helped.returncode == 0 and "--tour" in helped.stdout, f"--help: {helped}")
        for wrong in (["--no-such"], ["a word"], ["--tour"], ["--tour", ""], ["--practice=yes"], ["--self-test", "more"]):
            done = ran(tablet, *wrong)
            expect(done.returncode == 2, f"{wrong}: status {done.returncode} and not 2")
            expect(done.stderr.startswith("tenang: ") and not done.stdout, f"{wrong}: {done}")
        expect(not any(tablet.data.rglob("*")), "a question on the command line left something in the data folder")
        tested = ran(tablet, "--self-test")
        expect(tested.returncode == 0, f"--self-test: status {tested.returncode}\n{tested.stderr}")
        qml = [line for line in tested.stderr.splitlines() if re.search(r"\.qml|qrc:|QML|QQml|tenang:", line)]
        expect(not qml, "--self-test complains:\n" + "\n".join(qml))
        print(f"{version.stdout.strip()}; self-test passed, {len(tested.stderr.splitlines())} other lines on stderr")


run(journey)
