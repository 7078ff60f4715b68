#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table says what was measured, what was not built and what did not run. No figure is asserted."""
import stat
import sys
import tempfile
import unittest
from pathlib import Path

import report
import screens
from report import Bench
from rows import Row, table


def script(folder, name, text):
    path = Path(folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


class Table(unittest.TestCase):
    def test_a_row_without_parts_says_not_built_and_is_neither_met_nor_missed(self):
        row = Row("x", "≤ 5 ms", most=5)
        self.assertIsNone(row.met)
        self.assertIn("not built", table([row])[2])

    def test_a_goal_beside_a_peer_is_the_ratio(self):
        self.assertTrue(Row("x", "", 3.0, peer=2.0, most_ratio=1.5).met)
        self.assertFalse(Row("x", "", 3.1, peer=2.0, most_ratio=1.5).met)
        self.assertIsNone(Row("x", "", 3.0, most_ratio=1.5).met)

    def test_a_goal_of_its_own_is_the_figure(self):
        self.assertTrue(Row("x", "", 5.0, most=5).met)
        self.assertFalse(Row("x", "", 5.1, most=5).met)

    def test_a_goal_may_be_a_least(self):
        self.assertTrue(Row("x", "", 0.96, least=0.95).met)
        self.assertFalse(Row("x", "", 0.94, least=0.95).met)

    def test_every_line_is_as_wide_as_the_first(self):
        lines = table([Row("a", "≤ 1 ms", 0.5, most=1), Row("a longer one", "–", 1234.0, peer=1000.0)])
        self.assertEqual({len(line) for line in lines}, {len(lines[0])})
        self.assertIn("1.23 x", lines[3])

    def test_nothing_built_gives_a_whole_table_and_no_failure(self):
        with tempfile.TemporaryDirectory() as build:
            bench = Bench(build)
            self.addCleanup(bench.close)
            rows = [*report.windows(bench), *screens.rounds(bench), *screens.listing(bench), *screens.typing(bench),
                    *report.notes(bench), *report.full(bench), *report.resolving(bench), *report.coaching(bench), *report.later()]
            self.assertEqual(bench.failures, [])
            self.assertTrue(all(row.figure is None for row in rows))
            self.assertEqual(len(rows), 39)

    def test_programs_are_run_and_their_failures_are_told(self):
        with tempfile.TemporaryDirectory() as build:
            script(build, "tests/bench/tenang_bench_plainsqlite", "echo '{\"p50\": 2.0, \"p95\": 3.0, \"p99\": 4.0}'\n")
            script(build, "tests/bench/tenang_bench_withoutkey", "echo broken >&2; exit 3\n")
            script(build, "tests/bench/tenang_bench", 'case "$1" in *list*) echo durableNote/500;; *) '
                   "echo '{\"benchmarks\": [{\"p50\": 5.0, \"p95\": 6.0, \"p99\": 7.0}]}';; esac\n")
            bench = Bench(build)
            self.addCleanup(bench.close)
            rows = report.notes(bench)
            self.assertEqual([(r.figure, r.peer) for r in rows], [(5.0, None), (7.0, None), (5.0, 2.0), (7.0, 4.0)])
            self.assertTrue(any("status 3" in f and "broken" in f for f in bench.failures))

    def test_the_slowest_page_is_named_and_what_a_second_round_adds_is_told(self):
        with tempfile.TemporaryDirectory() as build:
            script(build, "tests/bench/screens/tenang_bench_pages",
                   """echo '{"changes": [["home", 30.0], ["letter", 120.0], ["home", 20.0]], "resident": [180.0, 183.5]}'\n""")
            bench = Bench(build)
            self.addCleanup(bench.close)
            rows = screens.rounds(bench)
            self.assertEqual([row.figure for row in rows[:4]], [180.0, 3.5, 30.0, 120.0])
            self.assertEqual([row.met for row in rows], [True, True, True, False, False])
            self.assertIn("letter", rows[3].what)
            self.assertEqual(bench.remarks, ["Page changes over 100 ms, in ms: letter 120."])

    def test_a_window_is_timed_to_its_first_line(self):
        with tempfile.TemporaryDirectory() as build:
            script(build, "quick", "echo frame\n")
            script(build, "silent", "exit 0\n")
            bench = Bench(build)
            self.addCleanup(bench.close)
            shown, memory = bench.window(Path(build) / "quick")
            self.assertGreater(shown, 0)
            self.assertGreater(memory, 0)
            self.assertIsNone(bench.window(Path(build) / "silent"))
            self.assertEqual(len(bench.failures), 1)


if __name__ == "__main__":
    sys.exit(unittest.main())
