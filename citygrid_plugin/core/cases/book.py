"""All cases that are known, in columns, so that 100,000 are counted, filtered and sorted in a glance."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, IntEnum
from itertools import repeat
from operator import contains

import numpy as np

from .counters import YELLOW_FROM, Counters
from .model import Case
from .states import State

_AT = {name: place for place, name in enumerate(Case._fields)}
_REPORTED, _DUE, _CLOSED, _LIMIT_FROM, _STATE, _URGENT, _X, _Y = (
    _AT[name] for name in ("reported_at", "due_at", "closed_at", "limit_from", "state", "urgent", "x", "y")
)
#: What is searched for words.
_TEXTS = [
    _AT[name] for name in ("case_id", "class_code", "grid_code", "zone_code", "collector", "description")
]
_NEW_STATES = (State.DRAFT.value, State.REPORTED.value)
#: Fields of which the user chooses values to look at.
_CHOSEN = ("state", "class_code", "zone_code", "collector")
#: Fields with few values among many cases.
_CODED = (*_CHOSEN, "grid_code")
#: Fields to sort by with as many values as cases, and how many bytes of them count.
_SORTED, _START = ("case_id", "description"), 60


class Look(IntEnum):
    """How a case is drawn: by the light of its time limit, urgent or not. GONE: the place is free."""

    GONE = 0
    DONE = 1
    NO_LIMIT = 2
    IN_TIME = 3
    SOON = 4
    OVERDUE = 5
    URGENT = 6
    URGENT_OVERDUE = 7


class Pile(str, Enum):
    """The counters on top of the list; each is a filter as well."""

    OPEN = "open"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    URGENT = "urgent"
    NEW = "new"
    ALL = "all"


@dataclass(frozen=True)
class CaseFilter:
    """What is to be shown; everything asked for must hold, None asks for nothing.

    ``text``: words that must all be in id, class, grid, zone, collector or description.
    ``extent``: west, south, east, north in the CRS of the cases.
    """

    pile: Pile = Pile.OPEN
    state: str | None = None
    class_code: str | None = None
    zone_code: str | None = None
    collector: str | None = None
    text: str = ""
    extent: tuple[float, float, float, float] | None = None


@dataclass
class _Codes:
    """Texts of a field as small numbers."""

    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, text: str | None) -> int:
        return self.numbers.setdefault(text or "", len(self.numbers))


class CaseBook:
    """Cases by id. A case keeps its ``place`` (0, 1, …) as long as it is known.

    The rows are plain tuples with the fields of ``Case``; times are seconds since 1970 in the
    columns, ``inf`` where no clock runs. ``soon``: how little time is left when a case is due soon.
    """

    def __init__(self, soon: timedelta = timedelta(minutes=30)) -> None:
        self.soon = soon.total_seconds()
        #: Seconds that the clock which set the time limits is ahead of this computer's.
        self.ahead = 0.0
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._place_of: dict[str, int] = {}
        self._rows: list[tuple | None] = []
        self._texts: list[str] = []
        self._free: list[int] = []
        self._codes = {name: _Codes() for name in _CODED}
        self._numbers = {name: np.zeros(0, np.int32) for name in _CODED}
        self._due, self._yellow, self._reported = (np.zeros(0) for _ in range(3))
        self._x, self._y = np.zeros(0), np.zeros(0)
        self._used, self._open, self._urgent, self._new = (np.zeros(0, bool) for _ in range(4))
        self._seen_at = 0.0
        self._look, self._told = np.zeros(0, np.int8), np.zeros(0, np.int8)
        self._starts = {name: np.zeros(0, f"S{_START}") for name in _SORTED}
        self._words: list[str] = []
        self._match = np.zeros(0, bool)
        self._unread: set[int] = set()

    def now(self) -> float:
        """The moment by the clock which set the time limits, in seconds since 1970."""
        return time.time() + self.ahead

    def __len__(self) -> int:
        return len(self._place_of)

    def __contains__(self, case_id: object) -> bool:
        return case_id in self._place_of

    # ── one case ────────────────────────────────────────────────────────────────

    def place(self, case_id: str) -> int | None:
        """Where a case is kept; None if it is not known."""
        return self._place_of.get(case_id)

    def row(self, place: int) -> tuple | None:
        """The row at a place, None if it is free."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def case(self, place: int) -> Case | None:
        """The case at a place, None if it is free."""
        row = self.row(place)
        return None if row is None else Case._make(row)

    def get(self, case_id: str) -> Case | None:
        """A case by id."""
        place = self._place_of.get(case_id)
        return None if place is None else self.case(place)

    def seconds_left(self, place: int, now: float) -> float:
        """Until the case is due, negative when overdue; ``inf`` if no clock runs."""
        return float(self._due[place] - now)

    def look(self, place: int) -> Look:
        """How a case is drawn, as of the last ``update_looks``."""
        return Look(int(self._look[place]))

    # ── changes ─────────────────────────────────────────────────────────────────

    def put(self, rows: Iterable[tuple]) -> list[int]:
        """Take rows in, or bring them up to date; their places."""
        rows = list(rows)
        places = [self._room(row[0]) for row in rows]
        due, yellow, reported, x, y = [], [], [], [], []
        for place, row in zip(places, rows, strict=True):
            self._rows[place] = row
            self._texts[place] = "\n".join([row[at] or "" for at in _TEXTS]).lower()
            since = row[_REPORTED].timestamp()
            end = begun = math.inf
            if row[_DUE] is not None and row[_CLOSED] is None and row[_STATE] != State.SUSPENDED.value:
                end = row[_DUE].timestamp()
                begun = since if row[_LIMIT_FROM] is None else row[_LIMIT_FROM].timestamp()
            reported.append(since)
            due.append(end)
            yellow.append(end if begun == math.inf else end - (1 - YELLOW_FROM) * (end - begun))
            nowhere = row[_X] is None or row[_Y] is None
            x.append(math.nan if nowhere else row[_X])
            y.append(math.nan if nowhere else row[_Y])
        at_once = np.array(places, np.intp)
        self._reported[at_once], self._due[at_once], self._yellow[at_once] = reported, due, yellow
        self._x[at_once], self._y[at_once] = x, y
        self._used[at_once] = True
        self._open[at_once] = [row[_CLOSED] is None for row in rows]
        self._urgent[at_once] = [row[_URGENT] for row in rows]
        self._new[at_once] = [row[_STATE] in _NEW_STATES for row in rows]
        for name, codes in self._codes.items():
            at = _AT[name]
            self._numbers[name][at_once] = [codes.number(row[at]) for row in rows]
        for name, starts in self._starts.items():
            at = _AT[name]
            # In UTF-8, which is in the order of its characters.
            starts[at_once] = [row[at][:_START].encode()[:_START] or b"\xff" for row in rows]
        self._look[at_once] = self._looks(at_once)
        self._told[at_once] = Look.GONE  # changed_looks speaks of it
        self._unread.update(places)
        return places

    def drop(self, case_ids: Iterable[str]) -> list[int]:
        """Forget cases; the places that are free now."""
        freed = []
        for case_id in case_ids:
            place = self._place_of.pop(case_id, None)
            if place is not None:
                self._rows[place], self._texts[place] = None, ""
                self._used[place] = self._open[place] = False
                self._look[place] = self._told[place] = Look.GONE
                self._free.append(place)
                freed.append(place)
        return freed

    def update_looks(self, now: float) -> None:
        """Time has passed: see anew how each case is drawn."""
        self._seen_at = now
        everywhere = slice(len(self._rows))
        self._look[everywhere] = self._looks(everywhere)

    def _looks(self, places: slice | np.ndarray) -> np.ndarray:
        due, urgent = self._due[places], self._urgent[places]
        look = np.full(len(due), Look.NO_LIMIT, np.int8)
        runs, late = due < np.inf, due < self._seen_at
        look[runs] = Look.IN_TIME
        look[runs & (self._yellow[places] <= self._seen_at)] = Look.SOON
        look[late] = Look.OVERDUE
        look[urgent] = Look.URGENT
        look[urgent & late] = Look.URGENT_OVERDUE
        look[~self._open[places]] = Look.DONE
        look[~self._used[places]] = Look.GONE
        return look

    def changed_looks(self, now: float, most: int | None = None) -> list[int]:
        """Places that look another way than when they were told last, or were put in since; ``most`` of them.

        Those that are left out are told by the next call. Time is looked at once a second.
        """
        if not 0 <= now - self._seen_at < 1:
            self.update_looks(now)
        changed = np.flatnonzero(self._look != self._told)[:most]
        self._told[changed] = self._look[changed]
        return changed.tolist()

    def tell_all(self) -> None:
        """Let ``changed_looks`` speak of every case once more."""
        self._told[:] = Look.GONE

    # ── all cases ───────────────────────────────────────────────────────────────

    def count(self, now: float) -> Counters:
        """How many there are of each kind."""
        open_, left = self._open, self._due - now
        states = np.bincount(self._numbers["state"][self._used], minlength=len(self._codes["state"].numbers))
        by_state = {
            name: int(states[number])
            for name, number in self._codes["state"].numbers.items()
            if states[number]
        }
        return Counters(
            len(self),
            int(open_.sum()),
            int((open_ & (left < 0)).sum()),
            int((open_ & (left >= 0) & (left <= self.soon)).sum()),
            int((open_ & self._urgent).sum()),
            int((open_ & self._new).sum()),
            dict(sorted(by_state.items())),
        )

    def values(self, name: str) -> list[str]:
        """The values of ``state``, ``class_code``, ``zone_code`` or ``collector`` that occur, in order."""
        there = np.bincount(self._numbers[name][self._used], minlength=len(self._codes[name].numbers))
        return sorted(text for text, number in self._codes[name].numbers.items() if text and there[number])

    def select(self, wanted: CaseFilter, now: float) -> np.ndarray:
        """Places of the cases wanted, by remaining time, then those without limit; equal ones by age."""
        mask = self._used.copy()
        left = self._due - now
        if wanted.pile is not Pile.ALL:
            mask &= self._open
        if wanted.pile is Pile.OVERDUE:
            mask &= left < 0
        elif wanted.pile is Pile.DUE_SOON:
            mask &= (left >= 0) & (left <= self.soon)
        elif wanted.pile is Pile.URGENT:
            mask &= self._urgent
        elif wanted.pile is Pile.NEW:
            mask &= self._new
        for name in _CHOSEN:
            value = getattr(wanted, name)
            if value is not None:
                mask &= self._numbers[name] == self._codes[name].numbers.get(value, -1)
        if wanted.extent is not None:
            west, south, east, north = wanted.extent
            mask &= (self._x >= west) & (self._x <= east) & (self._y >= south) & (self._y <= north)
        places = np.flatnonzero(mask)
        words = wanted.text.lower().split()
        if words:
            places = places[self._matches(words)[places]]
        return places[np.lexsort((self._reported[places], self._due[places]))]  # stable

    def _matches(self, words: list[str]) -> np.ndarray:
        """Which places have all words in their text; looked for anew only where something has changed."""
        texts = self._texts
        if words != self._words or len(self._match) != len(self._used):
            self._words, self._match = words, np.zeros(len(self._used), bool)
            found = np.arange(len(texts))
            for word in words:
                among = texts if len(found) == len(texts) else [texts[place] for place in found.tolist()]
                found = found[np.fromiter(map(contains, among, repeat(word)), bool, len(among))]
            self._match[found] = True
        else:
            for place in self._unread:
                text = texts[place]
                self._match[place] = all(word in text for word in words)
        self._unread.clear()
        return self._match

    def ordered_by(self, name: str, places: np.ndarray) -> np.ndarray:
        """``places`` by a field of ``Case`` (stable), empty values last; long texts by their beginning."""
        if name in _CODED:
            texts = list(self._codes[name].numbers)
            rank = np.zeros(len(texts), np.int32)
            rank[sorted(range(len(texts)), key=lambda number: (not texts[number], texts[number]))] = (
                np.arange(len(texts), dtype=np.int32)
            )
            return places[np.argsort(rank[self._numbers[name][places]], kind="stable")]
        if name == "reported_at":
            return places[np.argsort(self._reported[places], kind="stable")]
        if name == "urgent":
            return places[np.argsort(~self._urgent[places], kind="stable")]
        if name in self._starts:
            return places[np.argsort(self._starts[name][places], kind="stable")]
        column = _AT[name]
        keys = [(self._rows[place] or ())[column] or "" for place in places.tolist()]
        order = sorted(range(len(keys)), key=keys.__getitem__)
        return places[np.array(order, np.intp)]

    def during(self, begin: datetime, end: datetime) -> Iterator[tuple]:
        """Rows of the cases that were open at any time from ``begin`` to ``end``."""
        reported, closed = _AT["reported_at"], _AT["closed_at"]
        for row in self._rows:
            if row is not None and row[reported] < end and (row[closed] is None or row[closed] >= begin):
                yield row

    def points(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Places, x, y and number of the class of all cases that lie anywhere."""
        places = np.flatnonzero(self._used & np.isfinite(self._x) & np.isfinite(self._y))
        return places, self._x[places], self._y[places], self._numbers["class_code"][places]

    def _room(self, case_id: str) -> int:
        place = self._place_of.get(case_id)
        if place is None:
            if self._free:
                place = self._free.pop()
            else:
                place = len(self._rows)
                self._rows.append(None)
                self._texts.append("")
                if place >= len(self._used):
                    self._grow(max(1024, 2 * place))
            self._place_of[case_id] = place
        return place

    def _grow(self, size: int) -> None:
        def grown(column: np.ndarray) -> np.ndarray:
            longer = np.zeros(size, column.dtype)
            longer[: len(column)] = column
            return longer

        for name in (
            "_due",
            "_yellow",
            "_reported",
            "_x",
            "_y",
            "_used",
            "_open",
            "_urgent",
            "_new",
            "_look",
            "_told",
        ):
            setattr(self, name, grown(getattr(self, name)))
        self._numbers = {name: grown(column) for name, column in self._numbers.items()}
        self._starts = {name: grown(column) for name, column in self._starts.items()}
