#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure beside its peer and its goal, and the table of all of them."""
from dataclasses import dataclass

NOT_BUILT = "not built"


@dataclass
class Row:
    what: str
    goal: str
    figure: float | None = None # None: its parts do not exist yet
    unit: str = "ms"
    beside: str = "–"
    peer: float | None = None
    most: float | None = None # the figure itself may be at most this
    most_ratio: float | None = None # … or this many times its peer
    least: float | None = None # … or at least this

    @property
    def ratio(self):
        return self.figure / self.peer if self.figure is not None and self.peer else None

    @property
    def met(self):
        if self.figure is None:
            return None
        if self.most_ratio is not None:
            return None if self.ratio is None else self.ratio <= self.most_ratio
        if self.least is not None:
            return self.figure >= self.least
        return None if self.most is None else self.figure <= self.most


def table(rows):
    """Lines of the table: what, figure, beside, peer, ratio, goal, met."""
    def number(value, unit):
        return "–" if value is None else f"{value:.2f} {unit}" if value < 100 else f"{value:.0f} {unit}"
    cells = [("what", "figure", "beside", "peer", "ratio", "goal", "met")]
    for row in rows:
        cells.append((
            row.what, NOT_BUILT if row.figure is None else number(row.figure, row.unit), row.beside,
            number(row.peer, row.unit), "–" if row.ratio is None else f"{row.ratio:.2f} x", row.goal,
            {True: "yes", False: "no", None: "–"}[row.met]))
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in cells]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]
