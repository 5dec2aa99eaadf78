"""The assignment log (划分记录): which cells went from which zone to which, and what it changed."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field

from ..model.i18n import tr
from ..model.plain_cells import plain_cell
from .board import UNASSIGNED, Stroke, ZoneBoard


@dataclass(frozen=True)
class LogEntry:
    """One stroke. ``time`` is ISO 8601 with zone; ``source``: the zone each cell came from, "" for none."""

    time: str
    target: str
    source: tuple[str, ...]
    cells: tuple[str, ...]
    load_before: float
    load_after: float

    def text(self) -> str:
        """The entry as a person reads it."""
        names = [code or tr("unassigned") for code in (*sorted(set(self.source)), self.target)]
        return tr(
            "{count} grids from {source} to {target}",
            count=len(self.cells),
            source=", ".join(names[:-1]),
            target=names[-1],
        )


@dataclass
class AssignmentLog:
    """Strokes in their order; those undone are kept until another one takes their place."""

    entries: list[LogEntry] = field(default_factory=list)
    done: int = 0

    def add(self, entry: LogEntry) -> None:
        """A further stroke; what was undone before it is gone."""
        del self.entries[self.done :]
        self.entries.append(entry)
        self.done += 1

    def to_csv(self) -> str:
        """The strokes that stand, a line for each cell, as a spreadsheet reads them."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["time", "stroke", "grid_code", "from", "to", "load_before_min", "load_after_min"])
        for number, entry in enumerate(self.entries[: self.done], start=1):
            figures = f"{entry.load_before:.1f}", f"{entry.load_after:.1f}"
            for cell, source in zip(entry.cells, entry.source, strict=True):
                names = (plain_cell(name) for name in (cell, source, entry.target))
                writer.writerow([entry.time, number, *names, *figures])
        return text.getvalue()


def entry_of(board: ZoneBoard, stroke: Stroke, time: str, load_before: float) -> LogEntry:
    """The entry for a stroke that the board has just taken; ``load_before``: the target's minutes before."""

    def code(zone: int) -> str:
        return "" if zone == UNASSIGNED else board.heads[zone].code

    after = 0.0 if stroke.target == UNASSIGNED else board.totals(stroke.target).load_min
    cells = tuple(str(board.beat.codes[cell]) for cell in stroke.cells)
    source = tuple(code(zone) for zone in stroke.before)
    return LogEntry(time, code(stroke.target), source, cells, load_before, after)
