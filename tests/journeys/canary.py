# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No word of a person and no passphrase outside the vault's cipher: not after the tour, not after real work."""
import base64
import re
import signal
import subprocess
from pathlib import Path

from leaks import scan
from tablet import Tablet, expect, need_screen, program, run

SOURCE = Path(__file__).resolve().parents[2]
PASSPHRASE = "seven quiet herons over the canal"
IN_USE = '{"country": "TH", "language": "en", "office": "Border post 4", "role": "border"}'
NAME = "Sokunthea Chanmolika of the blue ferry"


def told_by_the_tour():
    """What the tour writes down of the person, read from its story, so that the test follows it."""
    story = (SOURCE / "app/tour/tourstory.cpp").read_text()
    said = re.findall(r'write\(s\("(?:noteField|ownQuestionField)"\), s\("([^"]+)"\)\)', story)
    expect(len(said) >= 3, "the story of the tour types nothing that this test can find")
    return said


def practice_passphrase():
    return re.search(r'practicePassphrase\[\] = "([^"]+)"', (SOURCE / "app/vault/vaults.h").read_text()).group(1)


def the_scan_can_find(tablet):
    secret = "a heron stood in the shallow water"
    places = {
        "plain": secret.encode(), "le": secret.encode("utf-16-le"), "be": secret.encode("utf-16-be"),
        "hex": b"xx" + secret[5:20].encode().hex().encode(), "b64": base64.b64encode(b"some words before " + secret.encode()),
        "b64le": base64.b64encode(b"?" + secret.encode("utf-16-le")), "deep/in/a/cache": b"\0" * 5000 + secret[3:15].encode()}
    planted = tablet.root / "planted"
    for name, content in places.items():
        (planted / name).parent.mkdir(parents=True, exist_ok=True)
        (planted / name).write_bytes(content)
    (planted / "innocent").write_bytes(b"a heron stands on one leg in shallow pools" * 100)
    finds, _, _ = scan([planted], [secret])
    expect({str(path.relative_to(planted)) for path, _, _ in finds} == set(places), f"the scan missed some: {finds}")
    print(f"the scan found all {len(places)} planted pieces and nothing in an innocent file")


def nothing_left(tablet, sentences, after):
    finds, count, size = scan([tablet.data, tablet.home, tablet.temporary, tablet.runtime], sentences)
    vaults = [path for path in tablet.data.rglob("*") if path.is_file() and path.stat().st_size > 4096]
    expect(vaults, f"{after}: no vault was written, so the scan proves nothing")
    expect(not finds, f"{after}: " + "; ".join(f"{path.relative_to(tablet.root)} has “{piece}” as {form}"
                                                for path, piece, form in finds))
    print(f"{after}: nothing in {count} files, {size} bytes")


def after_the_tour():
    with Tablet(screen=False) as tablet:
        the_scan_can_find(tablet)
        out = tablet.root / "out"
        settings = tablet.data / "tenang/tablet.json"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(IN_USE)
        done = subprocess.run([program(), "--tour", str(out)], env=tablet.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, errors="replace", timeout=500, check=False)
        expect(done.returncode == 0, f"the tour ended with {done.returncode}: {done.stderr[-2000:]}")
        expect((out / "tour.json").is_file(), "the tour left no tour.json")
        left = sorted(path.name for path in settings.parent.iterdir())
        expect(settings.read_text() == IN_USE and left == ["tablet.json", "tour"], f"the tour worked on the tablet itself: {left}")
        nothing_left(tablet, [*told_by_the_tour(), practice_passphrase()], "after the tour")


def after_real_work():
    from hand import Hand
    from officer import sets_up, writes
    from screen import Screen
    with Tablet() as tablet:
        hand = Hand(tablet)
        app = tablet.start(program())
        screen = Screen(tablet, app)
        sets_up(screen, hand, PASSPHRASE)
        writes(screen, hand, NAME)
        nothing_left(tablet, [NAME, PASSPHRASE], "while a draft is open")
        screen.press("When ready")
        screen.press("Hide the screen")
        screen.see("Covered. Press to enter the PIN.")
        screen.pause(0.5)
        nothing_left(tablet, [NAME, PASSPHRASE], "while the screen is covered")
        tablet.end(app, signal.SIGKILL)
        screen.close()
        nothing_left(tablet, [NAME, PASSPHRASE], "after kill -9")
        complaints = tablet.complaints()
        expect(NAME[:12] not in complaints and PASSPHRASE[:12] not in complaints, "the log has words of the case")


def journey():
    after_the_tour()
    need_screen()
    after_real_work()


run(journey)
