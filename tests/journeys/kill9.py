# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that the header called saved is lost when the app is killed at any moment of typing.

Acknowledged: the words that stood in the field before a look at the header found *Saved on this tablet*. After kill -9
and a new start, Home offers the conversation, it opens at the same prompt, and those words are there: in the field, or
kept as a note. TENANG_KILLS times (50), from the seed in TENANG_SEED (printed)."""
import os
import random
import signal
import time

from tablet import Tablet, expect, need, need_screen, program, run, wait

SAVED = "Saved on this tablet"
FIELD = "Their words"
# Words without meaning together; one script a round, as keyboards have it.
WORDS = {
    "us": "passport phone room gate bus rain river food night road boss ticket window city border".split(),
    "th": "หนังสือ โทรศัพท์ ห้อง ประตู ฝน แม่น้ำ อาหาร กลางคืน ถนน เมือง ชายแดน น้ำ".split(),
    "kh": "លិខិត ទូរស័ព្ទ បន្ទប់ ទ្វារ ភ្លៀង ទន្លេ យប់ ផ្លូវ ក្រុង ព្រំដែន ទឹក".split(),
}


def prompt_of(screen):
    """The question that is open: the first text of the inner page."""
    after = None
    for node in screen.root.walk():
        role = node.role
        if role == "layered pane":
            after = node
        elif after is not None and role == "label" and node.box[0] > 340:
            return node.name
    return ""


class Round:
    """One start of the app, and what it shows of the conversation that was cut off."""

    def __init__(self, tablet, hand):
        from screen import Screen
        self.tablet, self.hand = tablet, hand
        self.app = tablet.start(program(), "--practice")
        self.screen = Screen(tablet, self.app)
        self.screen.see("New conversation")
        hand.take()

    def begin(self):
        self.screen.press("New conversation")
        self.screen.press("Begin")
        self.screen.see("Needs first", "list item")

    def resume(self):
        return self.screen.press("Continue ", starts=True)

    def at_field(self):
        self.field = self.screen.see(FIELD, "text")
        self.line = wait(self.saved_line, "the header has no saved line")
        self.prompt = prompt_of(self.screen)
        self.field.focus()

    def saved_line(self):
        return next((n for n in self.screen.root.walk() if n.role == "label" and n.name in (SAVED, "Saving")), None)

    def acknowledged(self):
        """The words first, then the header: what stood there before it said so is what it vouches for."""
        text = self.field.text
        return text if self.line.name == SAVED and text else None

    def notes(self):
        return [node.name for node in self.screen.root.walk(hidden=True) if node.role == "label"]

    def kill(self):
        self.tablet.end(self.app, signal.SIGKILL)
        self.screen.close()


def a_first_answer_is_enough(tablet, hand):
    """A conversation is offered again from its first answer on."""
    first = Round(tablet, hand)
    first.begin()
    first.screen.press("Alone with the person: Yes")
    wait(lambda: (line := first.saved_line()) and line.name == SAVED, "the first answer was not saved")
    first.kill()
    again = Round(tablet, hand)
    offered = again.resume()
    again.screen.see("Needs first", "list item")
    again.kill()
    print(f"one answer, then killed: Home offers “{offered}”")


def steady_typing_is_saved(tablet, hand):
    """Who types without a rest is saved all the same; the design says within a second. Also opens the prompt."""
    here = Round(tablet, hand)
    here.resume()
    here.screen.press("Free account", "list item")
    here.at_field()
    hand.layout("us")
    typing = hand.typing("river road bus " * 6, 60)
    seen = 0
    while typing.poll() is None:
        seen += here.acknowledged() is not None
    expect(seen > 0, "five seconds of steady typing, and the header never said saved: words wait for a rest")
    wait(lambda: here.acknowledged(), "what was typed did not become saved")
    base, prompt = here.acknowledged(), here.prompt
    here.kill()
    print(f"steady typing: saved while the keys went on ({seen} looks)")
    return base, prompt


def check(number, here, prompt, acknowledged, kept):
    expect(here.prompt == prompt, f"run {number}: came back to “{here.prompt}” instead of “{prompt}”")
    field, notes = here.field.text or "", here.notes()
    for note in kept:
        expect(note in notes, f"run {number}: a kept note is gone: “{note}”")
    if not field.startswith(acknowledged):
        became = next((note for note in notes if note not in kept and note.startswith(acknowledged)), None)
        expect(became, f"run {number}: LOST. Saved was “{acknowledged}”; the field has “{field}”, the notes {notes}")
        kept.append(became)
    return field


def one_run(number, chance, tablet, hand, state):
    began = time.monotonic()
    here = Round(tablet, hand)
    ref = here.resume()
    here.at_field()
    field = check(number, here, state["prompt"], state["acknowledged"], state["kept"])
    hand.keys("ctrl+End")
    script = chance.choice(list(WORDS))
    hand.layout(script)
    leaves = chance.random() < 0.15 # Tab: the draft becomes a note, and the kill may come in between
    moment = chance.uniform(0.03, 2.0)
    acknowledged, looks = field, 0
    typing, rest = None, 0.0
    end = time.monotonic() + moment
    while (now := time.monotonic()) < end:
        if typing is None or (rest and now > rest): # a few words, then a breath, as people do
            words = " ".join(chance.choices(WORDS[script], k=chance.randint(1, 6))) + " "
            typing, rest = hand.typing(words, chance.choice((4, 12, 40, 90))), 0.0
        elif typing.poll() is not None and not rest:
            rest = now + chance.uniform(0, 0.4)
        acknowledged = here.acknowledged() or acknowledged
        looks += 1
    if leaves:
        typing.terminate()
        acknowledged = here.acknowledged() or acknowledged
        hand.keys("Tab")
        time.sleep(chance.uniform(0, 0.1))
    here.kill()
    typing.terminate()
    typing.wait()
    state["acknowledged"] = acknowledged
    print(f"run {number:3}: {ref.removeprefix('Continue ')} {script}, killed after {moment:.2f} s{' and Tab' if leaves else ''}, "
          f"{len(acknowledged) - len(field)} new letters acknowledged of {len(acknowledged)}, {looks} looks, "
          f"{time.monotonic() - began:.1f} s", flush=True)


def journey():
    from hand import Hand
    kills = int(os.environ.get("TENANG_KILLS", "50"))
    seed = int(os.environ.get("TENANG_SEED") or random.SystemRandom().randrange(2**31))
    print(f"seed {seed}: TENANG_SEED={seed} plays it again; {kills} kills", flush=True)
    chance = random.Random(seed)
    with Tablet() as tablet:
        hand = Hand(tablet)
        a_first_answer_is_enough(tablet, hand)
        base, prompt = steady_typing_is_saved(tablet, hand)
        state = {"acknowledged": base, "prompt": prompt, "kept": []}
        for number in range(1, kills + 1):
            one_run(number, chance, tablet, hand, state)
        last = Round(tablet, hand)
        last.resume()
        last.at_field()
        check("after the last", last, state["prompt"], state["acknowledged"], state["kept"])
        last.kill()
    print(f"{kills} kills, {len(state['kept'])} drafts became notes in between, nothing acknowledged was lost")


need_screen()
need("setxkbmap")
run(journey)
