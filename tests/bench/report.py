#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the figures and their peers, each in a process of its own, and prints the table. Usage: BUILD [--json FILE]

Figures are reported, never asserted: a slow or busy machine is no fault of the code. Status 1 means that something that
exists did not run."""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict
from pathlib import Path

import screens
from rows import Row, table

ROUNDS = 7 # of a window; odd, so that the median is a measured one
NOTE_ROUNDS = 9
NOTES = 200
FULL = int(os.environ.get("TENANG_BENCH_NOTES", "100000")) # notes of the full vault; fewer to see that it works


class Bench:
    def __init__(self, build):
        self.build = Path(build).resolve()
        self.data = self.build / "bench-data" # on the disk that is measured, not in a memory file system
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(parents=True)
        self.home = tempfile.TemporaryDirectory(prefix="tenang-bench-")
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self.home.name, "XDG_RUNTIME_DIR": self.home.name,
            "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "TENANG_BENCH_DATA": str(self.data)}
        self.failures = []
        self.remarks = [] # sentences below the table

    def close(self):
        shutil.rmtree(self.data, ignore_errors=True)
        self.home.cleanup()

    def program(self, *places):
        return next((self.build / p for p in places if (self.build / p).is_file()), None)

    def run(self, *command):
        """Standard output, or None; a failure is remembered and shown."""
        done = subprocess.run([str(c) for c in command], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            self.failures.append(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stderr.strip()[-2000:]}")
            return None
        return done.stdout

    def window(self, *command):
        """(milliseconds from the start of the process to its first line, most memory in MB) or None."""
        ours, theirs = os.pipe() # each program flushes its line when it is said
        before = time.perf_counter()
        child = subprocess.Popen([str(c) for c in command], env=self.environment, stdout=theirs, stderr=subprocess.DEVNULL)
        os.close(theirs)
        said, shown = b"", None
        while part := os.read(ours, 4096):
            said += part
            if shown is None and b"\n" in said:
                shown = (time.perf_counter() - before) * 1000
        os.close(ours)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0 or shown is None:
            self.failures.append(f"{' '.join(map(str, command))}: status {child.returncode}, said {said!r}")
            return None
        return shown, usage.ru_maxrss / 1024

    def put_vault(self):
        """A tablet that was set up: it begins with the unlock page, and not with the choice of a language."""
        control = self.program("app/ctl/tenangctl")
        data = Path(self.home.name) / ".local/share/tenang"
        if not control:
            return False
        data.mkdir(parents=True)
        (data / "tablet.json").write_text(json.dumps({"language": "en", "role": "border", "country": "TH"}))
        done = subprocess.run([control, "vault", "create", "--vault", data / "own", "--passphrase-fd", "0"], env=self.environment,
                              input=b"seven words that nobody would ever guess", capture_output=True, check=False)
        if done.returncode != 0:
            self.failures.append(f"vault create: status {done.returncode}\n{done.stderr.decode()[-2000:]}")
        return done.returncode == 0

    def tour(self, tenang):
        """MB that are resident shortly before the end, all screens seen, and the most that ever were (with the key derivation)."""
        with tempfile.TemporaryDirectory() as pictures:
            fresh = self.environment | {"HOME": pictures, "XDG_RUNTIME_DIR": pictures}
            child = subprocess.Popen([str(tenang), "--tour", pictures], env=fresh,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            last = [0.0]

            def watch():
                while True:
                    try:
                        told = Path(f"/proc/{child.pid}/status").read_text()
                    except OSError:
                        return
                    resident = next((line for line in told.splitlines() if line.startswith("VmRSS:")), None)
                    if resident is None: # it has ended
                        return
                    last[0] = int(resident.split()[1]) / 1024
                    time.sleep(0.05)

            watcher = threading.Thread(target=watch)
            watcher.start()
            errors = "".join(line for line in child.stderr if "OpenType support missing" not in line) # Qt's remark on fonts
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            child.stderr.close()
            watcher.join()
            if child.returncode != 0:
                self.failures.append(f"tenang --tour: status {child.returncode}\n{errors.strip()[-2000:]}")
                return None
            return last[0], usage.ru_maxrss / 1024

    def benchmark(self, name):
        """Counters of one benchmark (p50, p95, p99 in ms), or None where it is not built."""
        program = self.program("tests/bench/tenang_bench")
        if not program:
            return None
        listed = self.run(program, "--benchmark_list_tests")
        if listed is None or not any(line.startswith(name) for line in listed.splitlines()):
            return None
        said = self.run(program, f"--benchmark_filter=^{name}", "--benchmark_format=json")
        rows = json.loads(said)["benchmarks"] if said else []
        if not rows or rows[0].get("error_occurred"):
            self.failures.append(f"{name}: {rows[0].get('error_message') if rows else 'no answer'}")
            return None
        return rows[0]


def middle(values, key):
    values = [v[key] for v in values if v is not None]
    return statistics.median(values) if values else None


def windows(bench):
    tenang = bench.program("app/tenang")
    empty = bench.program("tests/bench/tenang_bench_emptywindow")
    ours, theirs = [], []
    if empty:
        bench.window(empty) # once for the disk cache
    page = "unlock page" if tenang and bench.put_vault() else "first page"
    if tenang:
        bench.window(tenang, "--startup-probe")
    for _ in range(ROUNDS):
        theirs.append(bench.window(empty) if empty else None)
        ours.append(bench.window(tenang, "--startup-probe") if tenang else None)
    tour = bench.tour(tenang) if tenang else None
    beside = "an empty Controls.Basic window"
    return [
        Row(f"first frame of the {page}, from the start of the process", "≤ 1.5 x", middle(ours, 0), "ms", beside, middle(theirs, 0), most_ratio=1.5),
        Row("most memory after the first frame", "–", middle(ours, 1), "MB", beside, middle(theirs, 1)),
        Row("resident memory when the tour has shown its screens", "≤ 250 MB", tour and tour[0], "MB", beside, middle(theirs, 1), most=250),
        Row("most memory on the way, with the key derivation", "–", tour and tour[1], "MB"),
    ]


def notes(bench):
    rounds = {"ours": [], "plain": [], "keyless": []}
    peers = {"plain": bench.program("tests/bench/tenang_bench_plainsqlite"),
             "keyless": bench.program("tests/bench/tenang_bench_withoutkey")}
    for _ in range(NOTE_ROUNDS):
        for name, program in peers.items():
            said = bench.run(program, bench.data, NOTES) if program else None
            rounds[name].append(json.loads(said) if said else None)
        rounds["ours"].append(bench.benchmark("durableNote"))
    rows = []
    for peer, beside, goal in (("keyless", "the same library without a key", 2.0), ("plain", "plain SQLite", None)):
        for percentile in ("p50", "p99"):
            rows.append(Row(f"one note durable, {percentile}", f"≤ {goal} x" if goal else "–",
                            middle(rounds["ours"], percentile), "ms", beside, middle(rounds[peer], percentile), most_ratio=goal))
    return rows


def resolving(bench):
    rows = []
    for services, most in ((10_000, 5), (100_000, 50)):
        row = bench.benchmark(f"resolve/{services}/")
        rows.append(Row(f"resolve, {services:,} services, p95", f"≤ {most} ms", row["p95"] if row else None, most=most))
    return rows


def full(bench):
    """One vault with everything on, and the same notes in plain SQLite: figures of a tablet after years."""
    said = {}
    for name in ("fullvault", "fullpeer"):
        program = bench.program(f"tests/bench/tenang_bench_{name}")
        answer = bench.run(program, bench.data, FULL) if program else None
        said[name] = json.loads(answer) if answer else {}
    ours, peer = said["fullvault"].get, said["fullpeer"].get
    entries = ours("entries") or 0
    chain, verify, hashes = (ours(key) * 100_000 / entries if entries else None for key in ("chain", "verify", "hashes"))
    mib = 1024 * 1024
    index = [size / mib if size else None for size in (ours("index"), peer("index"))]
    return [
        Row(f"search in {FULL:,} notes of 12 scripts, p95", "≤ 2.0 x", ours("search_p95"), "ms", "plain SQLite FTS5",
            peer("search_p95"), most_ratio=2.0),
        Row("its index", "≤ 3 x", index[0], "MB", "plain SQLite FTS5", index[1], most_ratio=3.0),
        Row("… made anew", "–", ours("build"), "ms", "plain SQLite FTS5", peer("build")),
        Row("search for names that only sound alike, p95", "–", ours("heard_p95")),
        Row("notes found of th km lo my zh ja", "≥ 0.95", ours("recall"), "", least=0.95),
        Row(f"unlock beyond key derivation, {FULL:,} notes", "≤ 150 ms", ours("unlock"), "ms", "opening plain SQLite",
            peer("unlock"), most=150),
        Row("open a case of 10,000 events", "≤ 100 ms", ours("case"), most=100),
        Row("verify 100,000 audit entries", "≤ 300 ms", chain, most=300),
        Row("… and the events that they speak of", "–", verify, "ms", "libsodium alone", hashes),
    ]


def coaching(bench):
    look, reading = bench.benchmark("coachAdvising"), bench.benchmark("coachReading")
    return [
        Row("coach, one question, p95", "≤ 1 ms", look["p95"] if look else None, most=1),
        Row("… and its rules, read once, p50", "–", reading["p50"] if reading else None),
    ]


def later():
    return [
        Row("seal and open a 1 MiB envelope", "≤ 2 x", beside="libsodium alone"),
    ]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--json")
    arguments = parser.parse_args()
    bench = Bench(arguments.build)
    rows = [*windows(bench), *screens.rounds(bench), *screens.listing(bench), *screens.typing(bench), *notes(bench), *full(bench),
            *resolving(bench), *coaching(bench), *later()]
    print("\n".join(table(rows)))
    print(f"\nWindows: median of {ROUNDS}. Notes: {NOTES} in each of {NOTE_ROUNDS} rounds, median of the rounds.")
    for remark in bench.remarks:
        print(remark)
    if arguments.json:
        Path(arguments.json).write_text(json.dumps([{**asdict(r), "ratio": r.ratio, "met": r.met} for r in rows], indent=1) + "\n")
    for failure in bench.failures:
        print(f"\nDid not run: {failure}", file=sys.stderr)
    bench.close()
    return 1 if bench.failures else 0


if __name__ == "__main__":
    sys.exit(main())
