#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the screens: every page in two rounds, the list of cases, and typing while it is saved."""
import json
import os
import statistics

from rows import Row

CASES = int(os.environ.get("TENANG_BENCH_CASES", "100000")) # in the list; fewer to see that it works
LETTERS = int(os.environ.get("TENANG_BENCH_LETTERS", "450")) # half a minute
ROUNDS = 2 # of all pages
CHANGE = 100 # ms that a page may take to come


def answer(bench, name, count):
    program = bench.program(f"tests/bench/screens/tenang_bench_{name}")
    said = bench.run(program, bench.data, count) if program else None
    return json.loads(said) if said else {}


def rounds(bench):
    said = answer(bench, "pages", ROUNDS)
    resident = said.get("resident") or [None] * ROUNDS
    changes = said.get("changes") or []
    times = [took for _, took in changes]
    worst = max(changes, key=lambda change: change[1], default=("", None))
    slow = {}
    for page, took in changes:
        if took > CHANGE:
            slow.setdefault(page, []).append(f"{took:.0f}")
    if slow:
        bench.remarks.append(f"Page changes over {CHANGE} ms, in ms: "
                             + "; ".join(f"{page} {', '.join(took)}" for page, took in slow.items()) + ".")
    return [
        Row("resident memory after every page once", "≤ 250 MB", resident[0], "MB", most=250),
        Row("memory that a second round of pages adds", "≤ 5 MB", resident[1] - resident[0] if said else None, "MB", most=5),
        Row("page change, press to frame, p50", f"≤ {CHANGE} ms", statistics.median(times) if times else None, most=CHANGE),
        Row(f"page change, worst{': ' if worst[0] else ''}{worst[0]}", f"≤ {CHANGE} ms", worst[1], most=CHANGE),
        Row("page changes that take longer than that", "≤ 0 %",
            100 * sum(took > CHANGE for took in times) / len(times) if times else None, "%", most=0),
    ]


def listing(bench):
    said = answer(bench, "caselist", CASES).get
    return [
        Row(f"list of {CASES:,} cases, flying: frame, p50", "–", said("p50")),
        Row("… p99", "≤ 16.7 ms", said("p99"), most=16.7),
        Row("… worst", "–", said("worst")),
        Row("… leafed through by pages: frame, p50", "–", said("leaf_p50")),
        Row("… worst", "–", said("leaf_worst")),
        Row("… press to its first frame", f"≤ {CHANGE} ms", said("first"), most=CHANGE),
        Row("… of that, longest stretch without the event loop", "–", said("still")),
    ]


def typing(bench):
    said = answer(bench, "typing", LETTERS).get
    return [
        Row("typing while it is saved: longest stall at a letter, p50", "–", said("p50")),
        Row("… p99", "≤ 16 ms", said("p99"), most=16),
        Row("… worst", "–", said("worst")),
        Row("… when a note is added, p50", "–", said("note_p50")),
        Row("… worst", "–", said("note_worst")),
    ]
