"""The ground a design works on: cells in order, their work, their streets, and the earlier zones."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from .lap_balancing import Work
from .settings import ZoneSettings
from .streets import Streets, read_streets

#: What patrol classes are called in attribute tables.
_CLASS_WORDS = {
    "red": "red",
    "红": "red",
    "红区": "red",
    "yellow": "yellow",
    "黄": "yellow",
    "黄区": "yellow",
    "blue": "blue",
    "蓝": "blue",
    "蓝区": "blue",
}
_MANY = 10


@dataclass(frozen=True)
class Beat:
    """n cells in the order of their codes, in one metric CRS, and what is to be done in them."""

    codes: NDArray[np.object_]
    cells: NDArray[np.object_]
    communities: NDArray[np.object_]
    patrol_class: NDArray[np.object_]
    components: NDArray[np.int64]
    cases: NDArray[np.int64]
    streets: Streets
    work: Work
    problems: tuple[Problem, ...] = ()

    def __len__(self) -> int:
        return len(self.codes)


def read_beat(
    unit_grid: FeatureTable,
    road: FeatureTable | None,
    settings: ZoneSettings,
    component: FeatureTable | None = None,
    case: FeatureTable | None = None,
    streets: Streets | None = None,
) -> Beat:
    """Everything about the cells in use that zones are designed by.

    ``component`` and ``case`` are points; without ``component`` the field component_count of the
    grid counts. ``streets`` replaces ``road``; its cells are numbered in the order of the codes.
    Raises ``InputError`` for a grid without cells or with codes that are missing or doubled.
    """
    problems: list[Problem] = []
    grid = _in_use(unit_grid)
    classes = _classes(grid, settings, problems)
    if streets is None:
        roads = road if road is not None else FeatureTable.empty("road")
        streets, found = read_streets(roads, grid.geometry)
        problems += found
    if streets.outside_m > 0:
        message = tr(
            "{km:.1f} km of road lie outside all cells and are nobody's.", km=streets.outside_m / 1e3
        )
        problems.append(Problem("ROAD_OUTSIDE", "road", message, "", Severity.INFO))
    count = len(grid)
    components = _points_in(grid.geometry, component) if component is not None else _counted(grid)
    cases = _points_in(grid.geometry, case) if case is not None else np.zeros(count, dtype=np.int64)
    visits = np.array([settings.visits(name) for name in classes], dtype=float)
    work = Work(
        3.6 / settings.speed_kmh,
        visits,
        visits * components * settings.component_s / 60.0 + cases * settings.case_min,
        streets.metres_of_cells(count),
    )
    codes = np.array([str(code) for code in grid.columns["code"]], dtype=object)
    communities = np.array(
        [
            str(value) if value else code[:12]
            for value, code in zip(grid.column("community_code"), codes, strict=True)
        ],
        dtype=object,
    )
    return Beat(codes, grid.geometry, communities, classes, components, cases, streets, work, tuple(problems))


def _in_use(grid: FeatureTable) -> FeatureTable:
    """The cells in use, by code; refuses a grid zones cannot name cells of."""
    polygons = (shapely.get_dimensions(grid.geometry) == 2) & ~shapely.is_empty(grid.geometry)
    ended = np.array([bool(value) and str(value).strip() != "" for value in grid.column("end_date")], bool)
    grid = grid.take(np.flatnonzero(polygons & ~ended))
    if not len(grid):
        message = tr("There is no cell in use.")
        raise _refused("GRID_EMPTY", message, tr("Divide the grid first, or choose another layer."))
    codes = [str(code).strip() if code else "" for code in grid.column("code")]
    missing = [int(fid) for fid, code in zip(grid.fids, codes, strict=True) if not code]
    if missing:
        message = tr("{count} cells have no code.", count=len(missing))
        raise _refused("CODE_MISSING", message, tr("Number them first."), missing)
    order = sorted(range(len(codes)), key=codes.__getitem__)
    doubled = [int(grid.fids[b]) for a, b in pairwise(order) if codes[a] == codes[b]]
    if doubled:
        message = tr("{count} codes stand twice.", count=len(doubled))
        raise _refused("CODE_REPEATED", message, tr("Check the grid and mend the codes first."), doubled)
    return grid.take(np.array(order, dtype=np.int64))


def _classes(grid: FeatureTable, settings: ZoneSettings, problems: list[Problem]) -> NDArray[np.object_]:
    classes, unknown = [], []
    for fid, value in zip(grid.fids, grid.column("patrol_class"), strict=True):
        word = str(value or "").strip()
        name = _CLASS_WORDS.get(word.lower(), word)
        if word and name not in settings.intervals_min:
            unknown.append(int(fid))
        classes.append(name if name in settings.intervals_min else settings.default_class)
    if unknown:
        message = tr("{count} cells have a patrol class without an interval.", count=len(unknown))
        mend = tr("They count as {name}.", name=settings.default_class)
        problems.append(
            Problem("PATROL_CLASS", "unit_grid", message, mend, Severity.WARNING, tuple(unknown[:_MANY]))
        )
    return np.array(classes, dtype=object)


def _counted(grid: FeatureTable) -> NDArray[np.int64]:
    values = [float(value) if value is not None else 0.0 for value in grid.column("component_count", 0)]
    return np.nan_to_num(np.array(values)).astype(np.int64)


def _points_in(cells: NDArray[np.object_], points: FeatureTable) -> NDArray[np.int64]:
    """Points in each cell; one on a border counts in the first of its cells."""
    place = points.geometry
    good = np.flatnonzero((shapely.get_dimensions(place) == 0) & ~shapely.is_empty(place))
    point, cell = STRtree(cells).query(place[good], predicate="intersects")
    order = np.lexsort((cell, point))
    _, first = np.unique(point[order], return_index=True)
    return np.bincount(cell[order][first], minlength=len(cells)).astype(np.int64)


def _refused(rule: str, message: str, mend: str, fids: list[int] | None = None) -> InputError:
    return InputError([Problem(rule, "unit_grid", message, mend, fids=tuple((fids or [])[:_MANY]))])
