"""Give components their codes (标识码), and stamp on them where they lie (所在单元网格、社区、街道)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..profiles import ComponentCode, Profile
from .location import in_use, locate, points_of
from .order import walking_order
from .ranges import CodeRange, RangeBook, highest_codes
from .report import Report, RuleId
from .tables import ledger_table

#: Digits of a street office and of a community at the start of a unit grid code (GB/T 30428.1).
STREET_DIGITS, COMMUNITY_DIGITS = 9, 12
#: Stamped fields, in the order of the columns.
STAMPS = ("grid_code", "street_code", "street_name", "community_code", "community_name")


@dataclass(frozen=True)
class CodeSettings:
    """How codes are given.

    ``county`` (县级行政区划代码, 6 digits) is for components whose cell and community do not say
    theirs. ``team`` is for components whose field ``team`` is empty. ``row_height`` (m): within a
    cell components are numbered along rows of this height, there and back.
    """

    profile: Profile
    county: str = ""
    team: str = ""
    row_height: float = 20.0

    def __post_init__(self) -> None:
        problem = self.profile.code_format.county_problem(self.county) if self.county else None
        if problem is None and not self.row_height > 0.0:
            problem = tr("the height of a row is not positive")
        if problem is not None:
            raise InputError([Problem("SETTING_WRONG", "assigncodes", f"{problem}.", tr("Correct it."))])


@dataclass(frozen=True)
class CodeAssignment:
    """What ``assign_codes`` did.

    ``tables``: the input with ``code`` and the ``STAMPS`` filled in, features in their order.
    ``changes``: layer ``code_change``, a point for everything that got a code or another cell.
    ``ledger``: table ``code_ledger``, the highest code of every county, class and range.
    ``issued`` counts new codes by class, ``stamped`` the components whose stamps changed.
    """

    tables: tuple[FeatureTable, ...]
    changes: FeatureTable
    ledger: FeatureTable
    problems: tuple[Problem, ...]
    issued: dict[str, int]
    stamped: int


def assign_codes(
    tables: Sequence[FeatureTable],
    grid: FeatureTable,
    settings: CodeSettings,
    community: FeatureTable | None = None,
    ranges: Sequence[CodeRange] = (),
    taken: Iterable[ComponentCode] = (),
    progress: Progress | None = None,
) -> CodeAssignment:
    """Give every component of ``tables`` that has none a code of 6 county + class + 6 sequence digits.

    ``tables`` (such as the layers of a census) have points and the columns ``class_code``,
    ``code`` and, if they like, ``team``, ``uid``, ``name``; ``grid`` the columns ``code`` and
    ``end_date``; ``community`` ``code``, ``name``, ``street_office``. All in one metric CRS.
    ``ranges`` are the numbers reserved per team (``ranges_of``), ``taken`` codes given before or
    elsewhere: of retired components, of the ledger, of the master.

    Codes that are there never change. New ones go on after the highest number of the county and
    class in the team's range; components are numbered cell by cell (code ascending), within one
    in rows there and back, so the result does not depend on the order of the features.
    A component exactly on an edge belongs to the cell with the lowest code.

    What keeps a component from its code is among ``problems``. Raises ``InputError`` when the
    numbers of a class, or of a team in a class, are used up, and ``Cancelled``.
    """
    return _Assignment(tables, settings, progress or Silent()).make(grid, community, ranges, taken)


@dataclass(frozen=True)
class _Places:
    """Where the components lie: stamps by name, rank of the cell (sorted by code), its northern end."""

    stamps: dict[str, NDArray[np.object_]]
    rank: NDArray[np.intp]
    top: NDArray[np.float64]


class _Assignment:
    """All components of all tables, in one row of arrays."""

    def __init__(self, tables: Sequence[FeatureTable], settings: CodeSettings, progress: Progress) -> None:
        self._tables, self._settings, self._progress = tables, settings, progress
        self._form = settings.profile.code_format
        self._points = points_of(np.concatenate([np.empty(0, dtype=object), *(t.geometry for t in tables)]))
        self._codes, self._classes = self._texts("code"), self._texts("class_code")
        self._report = Report(tables)

    def make(
        self,
        grid: FeatureTable,
        community: FeatureTable | None,
        ranges: Sequence[CodeRange],
        taken: Iterable[ComponentCode],
    ) -> CodeAssignment:
        """Look first, number then, and put the tables together last."""
        progress = self._progress
        own = self._own_codes()
        book = RangeBook(self._form, ranges, [*taken, *own])
        places = self._places(grid, community, Span(progress, 0.05, 0.5))
        counties = self._counties(places)
        order = self._order(places)
        check_cancelled(progress)
        progress.set(0.7, tr("Giving codes"))
        new, given = self._number(book, counties, order)
        check_cancelled(progress)
        progress.set(0.85)
        before = {name: self._texts(name) for name in STAMPS}
        moved = np.zeros(len(self._points), dtype=bool)
        for name in STAMPS:
            moved |= before[name] != places.stamps[name]
        codes = np.where(new != "", new, self._column("code"))
        result = tuple(self._filled({"code": codes, **places.stamps}))
        names, counts = np.unique(self._classes[new != ""].astype(str), return_counts=True)
        return CodeAssignment(
            result,
            self._changes(new, before["grid_code"], places.stamps["grid_code"]),
            ledger_table(highest_codes([*taken, *own, *given], book.ranges), self._form),
            self._report.problems(),
            dict(zip(names.tolist(), counts.tolist(), strict=True)),
            int(moved.sum()),
        )

    # Looking

    def _own_codes(self) -> list[ComponentCode]:
        """The codes that components have; what is wrong with them is reported, and they stay."""
        form, found = self._form, []
        first: dict[str, int] = {}
        for row, code in enumerate(self._codes.tolist()):
            if not code:
                continue
            problem = form.problem(code)
            if problem is not None:
                self._report.add(RuleId.CODE_INVALID, row, f"{code} {problem}")
                continue
            parsed = form.parse(code)
            found.append(parsed)
            if first.setdefault(code, row) != row:
                self._report.add(RuleId.CODE_TWICE, row, code)
            elif parsed.class_code != self._classes[row] and self._classes[row]:
                self._report.add(RuleId.CODE_OF_OTHER_CLASS, row, code)
        return found

    def _places(self, grid: FeatureTable, community: FeatureTable | None, progress: Progress) -> _Places:
        """Look up cell and community of every component; what has no cell keeps its stamps."""
        progress.set(0.0, tr("Looking up the cell of every component"))
        cells = in_use(grid)
        located = locate(self._points, cells, Span(progress, 0.0, 0.8))
        inside, missing = located.row >= 0, shapely.is_missing(self._points)
        self._report.add_rows(RuleId.NO_PLACE, missing)
        self._report.add_rows(RuleId.OUTSIDE_GRID, ~inside & ~missing)
        self._report.add_rows(RuleId.ON_EDGE, located.shared)
        codes = np.array([*map(community_code_text, cells.column("code").tolist()), ""], dtype=object)
        stamps = {name: self._texts(name) for name in STAMPS}
        stamps["grid_code"][inside] = codes[located.row[inside]]
        own = [community_code_text(code) for code in cells.column("community_code").tolist()]
        pairs = zip(own, codes[:-1].tolist(), strict=True)
        homes = np.array([*(home or code[:COMMUNITY_DIGITS] for home, code in pairs), ""], dtype=object)
        stamps["community_code"][inside] = homes[located.row[inside]]
        known = inside.copy()
        if community is not None and len(community):
            community = community.take(~shapely.is_missing(community.geometry))
            rest = np.flatnonzero(~inside & ~missing)
            beside = locate(self._points[rest], community, Span(progress, 0.8, 1.0)).row
            names = np.array([community_code_text(code) for code in community.column("code")], dtype=object)
            found = rest[beside >= 0]
            stamps["community_code"][found] = names[beside[beside >= 0]]
            known[found] = True
            self._name(stamps, community, known)
        streets = [code[:STREET_DIGITS] for code in stamps["community_code"][known].tolist()]
        stamps["street_code"][known] = streets
        _, rank = np.unique(codes.astype(str), return_inverse=True)
        rank[-1] = len(codes)  # outside comes last
        tops = np.append(shapely.bounds(cells.geometry)[:, 3], 0.0) if len(cells) else np.zeros(1)
        return _Places(stamps, rank[located.row], tops[located.row])

    @staticmethod
    def _name(
        stamps: dict[str, NDArray[np.object_]], community: FeatureTable, known: NDArray[np.bool_]
    ) -> None:
        """The names of community and street office, where the layer of communities has them."""
        keys = [community_code_text(code) for code in community.column("code").tolist()]
        for stamp, column in (("community_name", "name"), ("street_name", "street_office")):
            texts = map(community_code_text, community.column(column).tolist())
            names = {key: text for key, text in sorted(zip(keys, texts, strict=True), reverse=True) if text}
            old = stamps[stamp][known].tolist()
            codes = stamps["community_code"][known].tolist()
            stamps[stamp][known] = [names.get(code, own) for code, own in zip(codes, old, strict=True)]

    def _counties(self, places: _Places) -> NDArray[np.object_]:
        """The county of every component; "" where nothing says it."""
        width = self._form.county
        pairs = zip(places.stamps["grid_code"].tolist(), places.stamps["community_code"], strict=True)
        return np.array(
            [*((grid or home)[:width] or self._settings.county for grid, home in pairs), ""], dtype=object
        )[:-1]

    def _order(self, places: _Places) -> NDArray[np.intp]:
        """The rows in the order in which they are numbered."""
        x, y = np.nan_to_num(shapely.get_x(self._points)), np.nan_to_num(shapely.get_y(self._points))
        ties = [self._texts(name).astype(str) for name in ("uid", "name", "note")]
        return walking_order(x, y, places.rank, places.top, self._settings.row_height, ties)

    # Numbering

    def _number(
        self, book: RangeBook, counties: NDArray[np.object_], order: NDArray[np.intp]
    ) -> tuple[NDArray[np.object_], list[ComponentCode]]:
        """The new code of every component ("" for none), and the highest of each group."""
        wanting = order[self._codes[order] == ""]
        known = {entry.code for entry in self._settings.profile.classes}
        of_class = np.array([code in known for code in self._classes[wanting]], dtype=bool)
        fit = {code for code in set(counties[wanting].tolist()) if self._form.county_problem(code) is None}
        of_county = np.array([code in fit for code in counties[wanting].tolist()], dtype=bool)
        self._report.add_each(RuleId.CLASS_UNKNOWN, wanting[~of_class], self._classes)
        self._report.add_each(RuleId.COUNTY_UNKNOWN, wanting[of_class & ~of_county], counties)
        wanting = wanting[of_class & of_county]
        teams = self._texts("team")
        teams[teams == ""] = self._settings.team
        columns = (values[wanting].tolist() for values in (counties, self._classes, teams))
        groups: dict[tuple[str, str, str], list[int]] = {}
        for row, county, class_code, team in zip(wanting.tolist(), *columns, strict=True):
            groups.setdefault((county, class_code, book.pool(team)), []).append(row)
        codes = np.full(len(self._points), "", dtype=object)
        highest, problems = [], []
        for (county, class_code, team), rows in sorted(groups.items()):
            numbers = book.take(county, class_code, team, len(rows)).tolist()
            if len(numbers) < len(rows):
                problems.append(self._used_up(book, class_code, team, len(rows), len(numbers)))
                continue
            start, digits = county + class_code, self._form.sequence
            codes[rows] = [f"{start}{number:0{digits}d}" for number in numbers]
            # The highest of each range: numbers may have gone over from one range to the next.
            ends = [n for n, after in zip(numbers, [*numbers[1:], -1], strict=True) if after != n + 1]
            highest += [ComponentCode(county, class_code, number) for number in ends]
        if problems:
            raise InputError(problems)
        return codes, highest

    def _used_up(self, book: RangeBook, class_code: str, team: str, wanted: int, left: int) -> Problem:
        known = self._settings.profile.component_class(class_code)
        values: dict[str, Any] = {
            "code": class_code,
            "name": known.name if known else "",
            "wanted": wanted,
            "left": left,
        }
        if book.ranges:
            return Problem(
                "RANGE_USED_UP",
                "code_range",
                tr(
                    'Team "{team}" needs {wanted} codes of class {code} {name}; its ranges have {left} left.',
                    team=team or tr("without a name"),
                    **values,
                ),
                tr("Reserve another range for the team."),
            )
        return Problem(
            "CODE_OVERFLOW",
            "component",
            tr(
                "Class {code} {name} needs {wanted} codes; {left} are left up to {last}.",
                last=self._form.last_sequence,
                **values,
            ),
            tr("Codes are never used again, so the class needs an extension class beside it."),
        )

    # Putting together

    def _filled(self, columns: dict[str, NDArray[np.object_]]) -> Iterable[FeatureTable]:
        start = 0
        for table in self._tables:
            rows = slice(start, start + len(table))
            start += len(table)
            filled = {name: _or_none(values[rows]) for name, values in columns.items()}
            yield replace(table, columns={**table.columns, **filled})

    def _changes(
        self, new: NDArray[np.object_], old_grid: NDArray[np.object_], grid: NDArray[np.object_]
    ) -> FeatureTable:
        """Everything that got a code or lies in another cell than it said, by table and feature."""
        rows = np.flatnonzero((new != "") | (old_grid != grid))
        titles = {entry.code: entry.name for entry in self._settings.profile.classes}
        classes = self._classes[rows]
        where = self._report.places(rows)
        return FeatureTable.of(
            "code_change",
            self._points[rows],
            layer=np.array([*(layer for layer, _ in where), None], dtype=object)[:-1],
            feature=np.array([fid for _, fid in where], dtype=np.int64),
            class_code=_or_none(classes),
            class_name=np.array([*(titles.get(code) for code in classes), None], dtype=object)[:-1],
            code=_or_none(new[rows]),
            old_grid_code=_or_none(old_grid[rows]),
            grid_code=_or_none(grid[rows]),
            note=self._report.notes(rows),
        )

    def _column(self, name: str) -> NDArray[np.object_]:
        parts = [table.column(name).astype(object) for table in self._tables]
        return np.concatenate([np.empty(0, dtype=object), *parts])

    def _texts(self, name: str) -> NDArray[np.object_]:
        """A column as texts, "" for nothing."""
        values = self._column(name)
        if all(value is None for value in values):
            return np.full(len(values), "", dtype=object)
        # Most are texts already, and there are 300,000 of them.
        texts = [v.strip() if type(v) is str else community_code_text(v) for v in values.tolist()]
        return np.array([*texts, None], dtype=object)[:-1]


def _or_none(values: NDArray[np.object_]) -> NDArray[np.object_]:
    filled = values.copy()
    filled[values == ""] = None
    return filled
