"""What can be mended by itself of what a check of a census found: values, places, copies."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import shapely

from ..compliance.bookkeeping import is_date
from ..model.progress import Progress, Silent, check_cancelled
from ..topology.flags import Flag
from ..topology.rules import RuleName
from .places import Places
from .records import usual_names
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .subject import CensusSubject

#: How far (m) from the edge a component is set that stood on it, as far as its cell is wide enough.
CLEAR_OF_EDGE = 0.10
_DAY = re.compile(r"\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*")
#: Fields that are not filled in from a copy: they are its own.
_OWN = frozenset({"uid", "code"})


@dataclass
class CensusMend:
    """What to change, by (layer, feature id); ``mended`` are the identities of the flags that it settles.

    ``photos``: component_uid that photos of a copy get instead: old -> new.
    """

    values: dict[tuple[str, int], dict[str, str]] = field(default_factory=dict)
    places: dict[tuple[str, int], object] = field(default_factory=dict)
    deleted: set[tuple[str, int]] = field(default_factory=set)
    photos: dict[str, str] = field(default_factory=dict)
    mended: set[str] = field(default_factory=set)


def mend_census(
    subject: CensusSubject, rules: CensusRuleBook, flags: Sequence[Flag], progress: Progress | None = None
) -> CensusMend:
    """How to mend what ``flags`` found; what no rule knows a safe mend for is left out.

    * grid code missing or of another cell, stamps: stamped by place;
    * class missing or unknown: that of the code, else of the name, else of the layer's name;
    * on an edge: moved ``CLEAR_OF_EDGE`` into the cell that it names, else the one with the lowest code;
    * recorded twice: the later one goes, its photos and what only it has filled in go to the earlier;
    * x and y swapped, zone number: the coordinates put right;
    * dates such as 2026-7-1 or 2026年7月1日: written as 20260701;
    * department with code or name alone, or with two names: as the other components have it.
    """
    return _Mender(subject, rules, progress or Silent()).mend(flags)


class _Mender:
    def __init__(self, subject: CensusSubject, rules: CensusRuleBook, progress: Progress) -> None:
        self._subject, self._rules, self._progress = subject, rules, progress
        self._components = subject.components
        self._places = Places(subject, Silent())
        self._row_of = self._components.row_of()
        self._result = CensusMend()
        codes, names = (self._components.texts(f"dept_{part}") for part in ("code", "name"))
        self._name_of = usual_names(codes, names)
        self._code_of = usual_names(names, codes)

    def mend(self, flags: Sequence[Flag]) -> CensusMend:
        """Each flag by the mend of its rule."""
        for flag in flags:
            check_cancelled(self._progress)
            mend = _MENDS.get(flag.rule)
            keys = list(zip(flag.layers, flag.fids, strict=True))
            if mend is None or any(key not in self._row_of or key in self._result.deleted for key in keys):
                continue
            if mend(self, keys):
                self._result.mended.add(flag.identity)
        for key in self._result.deleted:
            self._result.values.pop(key, None)
            self._result.places.pop(key, None)
        return self._result

    def _text(self, name: str, row: int) -> str:
        return str(self._components.texts(name)[row])

    def _set(self, key: tuple[str, int], **values: str) -> bool:
        self._result.values.setdefault(key, {}).update(values)
        return True

    def stamp(self, keys: list[tuple[str, int]]) -> bool:
        """The codes of the cell that the component lies in."""
        row = self._row_of[keys[0]]
        cell = str(self._places.cell_code[row]) if self._places.cells is not None else ""
        if not cell:
            return False
        stamps = {"grid_code": cell}
        for name, digits in (("street_code", 9), ("community_code", 12)):
            if self._components.has(name):
                stamps[name] = cell[:digits]
        return self._set(keys[0], **stamps)

    def classify(self, keys: list[tuple[str, int]]) -> bool:
        """The class that code, name or layer tell."""
        row, profile = self._row_of[keys[0]], self._subject.profile
        by_name = {entry.name: entry.code for entry in profile.classes}
        code = self._text("code", row)
        told = ""
        if profile.code_problem(code) is None:
            told = profile.code_format.parse(code).class_code
        told = told or by_name.get(self._text("name", row), "") or by_name.get(keys[0][0], "")
        return bool(told) and self._set(keys[0], class_code=told)

    def off_edge(self, keys: list[tuple[str, int]]) -> bool:
        """Into the cell that it names, if that is one it touches, else into that with the lowest code."""
        row = self._row_of[keys[0]]
        cells = self._places.known_cells
        codes = [str(code) for code in cells.column("code").tolist()]
        point, near = self._components.points[row], self._rules[Id.ON_GRID_EDGE].required_tolerance()
        touched = shapely.STRtree(cells.geometry).query(point, predicate="dwithin", distance=near)
        by_code = {codes[each]: each for each in touched.tolist()}
        if not by_code:
            return False
        cell = by_code.get(self._text("grid_code", row), by_code[min(by_code)])
        for clear in (max(CLEAR_OF_EDGE, 2 * near), 2 * near):
            inside = shapely.buffer(cells.geometry[cell], -clear, join_style="mitre")
            if not shapely.is_empty(inside):
                self._result.places[keys[0]] = shapely.Point(
                    shapely.get_coordinates(shapely.shortest_line(inside, point))[0]
                )
                if self._text("grid_code", row) != codes[cell]:
                    self._set(keys[0], grid_code=codes[cell])
                return True
        return False

    def merge_copy(self, keys: list[tuple[str, int]]) -> bool:
        """The earlier one stays, with what only the later one says."""
        kept, copy = (self._row_of[key] for key in keys)
        filled = {}
        for spec in self._subject.profile.fields:
            if spec.name not in _OWN and self._components.has(spec.name):
                mine, theirs = self._text(spec.name, kept), self._text(spec.name, copy)
                if not mine and theirs:
                    filled[spec.name] = theirs
        if not self._text("code", kept) and self._text("code", copy):
            filled["code"] = self._text("code", copy)
        if filled:
            self._set(keys[0], **filled)
        uids = self._text("uid", kept), self._text("uid", copy)
        if all(uids):
            self._result.photos[uids[1]] = uids[0]
        self._result.deleted.add(keys[1])
        return True

    def unswap(self, keys: list[tuple[str, int]]) -> bool:
        """x for y."""
        return self._move(keys[0], lambda x, y: (y, x))

    def rezone(self, keys: list[tuple[str, int]]) -> bool:
        """With the zone number of the grid."""
        shift = float(self._places.zone_shift[self._row_of[keys[0]]])
        return shift != 0 and self._move(keys[0], lambda x, y: (x + shift, y))

    def _move(self, key: tuple[str, int], turn: Callable[[float, float], tuple[float, float]]) -> bool:
        row = self._row_of[key]
        self._result.places[key] = shapely.Point(turn(self._components.x[row], self._components.y[row]))
        return True

    def dates(self, keys: list[tuple[str, int]]) -> bool:
        """Days written in another way; both dates must then be days."""
        row, written = self._row_of[keys[0]], {}
        for name in ("start_date", "change_date"):
            text = self._text(name, row)
            if not text or is_date(text):
                continue
            match = _DAY.fullmatch(text)
            day = "" if match is None else f"{match[1]}{int(match[2]):02d}{int(match[3]):02d}"
            if not is_date(day):
                return False
            written[name] = day
        return bool(written) and self._set(keys[0], **written)

    def department(self, keys: list[tuple[str, int]]) -> bool:
        """The other half, as components with this half mostly have it."""
        row = self._row_of[keys[0]]
        code, name = self._text("dept_code", row), self._text("dept_name", row)
        if code and code in self._name_of:
            return self._set(keys[0], dept_name=self._name_of[code])
        if name and not code and name in self._code_of:
            return self._set(keys[0], dept_code=self._code_of[name])
        return False


_MENDS: dict[RuleName, Callable[[_Mender, list[tuple[str, int]]], bool]] = {
    Id.GRID_CODE_MISSING: _Mender.stamp,
    Id.GRID_CODE_WRONG: _Mender.stamp,
    Id.STAMP_WRONG: _Mender.stamp,
    Id.CLASS_INVALID: _Mender.classify,
    Id.ON_GRID_EDGE: _Mender.off_edge,
    Id.DUPLICATE: _Mender.merge_copy,
    Id.COORDINATES_SWAPPED: _Mender.unswap,
    Id.COORDINATES_ZONE: _Mender.rezone,
    Id.DATE_MALFORMED: _Mender.dates,
    Id.DEPARTMENT_MISSING: _Mender.department,
    Id.DEPARTMENT_INCONSISTENT: _Mender.department,
}
#: The rules that a mend is known for.
MENDABLE = frozenset(_MENDS)
