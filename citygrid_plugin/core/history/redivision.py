"""Re-division (重新划分): only the cells that a change touches are retired and drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..coding import community_code_text
from ..division.coverage import TornError
from ..division.divide import City, Part
from ..division.result import GridDivision
from ..division.soundness import DivisionFault
from ..model.features import BaseData, FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent, Span, check_cancelled
from .borders import fitted
from .canvas import Canvas, Ground
from .changes import Places, changed_places
from .compare import GridComparison
from .joining import Groups, apart
from .junctions import Sewn, sewn_in
from .retire import Retirement, RetirementSettings, retire_and_renumber
from .same_ground import codes_of, exact_keys
from .settings import RedivisionSettings
from .touched import (
    Cells,
    bodies_of,
    find_homes,
    touched_by_bodies,
    touched_by_places,
    touched_by_roads,
)
from .worth import worth

#: Ground smaller than this share of the target takes a neighbour in.
_SMALL = 0.5
#: What a neighbour that must be given a vertex adds to the cost.
_NEIGHBOUR = 0.5
#: Gained ground belongs with a cell that it touches along more than this, m.
_TOUCHING = 0.1


@dataclass(frozen=True)
class Redivision:
    """A grid divided anew where it had to be.

    ``unit_grid``, ``history``, ``comparison``, ``retired``, ``issued`` as in ``Retirement``;
    ``touched``: codes of the cells that changes touched, whether or not they stayed;
    ``problems``: what the user should know (severity below error).
    """

    crs: str
    unit_grid: FeatureTable
    history: FeatureTable
    comparison: GridComparison
    retired: tuple[str, ...]
    issued: tuple[str, ...]
    touched: tuple[str, ...]
    problems: tuple[Problem, ...]

    def division(self) -> GridDivision:
        """The grid as a division, for what takes one."""
        return GridDivision(self.crs, self.unit_grid, self.problems)

    def tables(self) -> tuple[FeatureTable, FeatureTable, FeatureTable]:
        """What a delivery holds besides the grid: history, changes as a map, lineage as a table."""
        return self.history, self.comparison.change, self.comparison.lineage


def redivide(
    previous: FeatureTable,
    history: FeatureTable | None,
    base: BaseData,
    old_base: BaseData | None = None,
    settings: RedivisionSettings | None = None,
    progress: Progress | None = None,
) -> Redivision:
    """Bring a unit grid up to new base data; what no change touches stays to the last bit.

    ``previous`` (with ``code``) and both states of the base data are in one metric CRS, and
    ``base`` has passed ``core.intake.prepare``. With ``old_base`` changes are the differences
    between the two; without it, what the grid breaks now: edges through buildings, compounds
    without a cell of their own, roads right through a cell, cells that do not fit the
    communities. Touched cells that join are one ground; it is divided as a community is, with
    its outline fixed, and stays as it was unless that makes it better (``settings.gain``).

    Raises ``InputError`` if ``previous`` is no seamless coverage of coded polygons, and as
    ``retire_and_renumber`` does; ``Cancelled`` on request.
    """
    settings, progress = settings or RedivisionSettings(), progress or Silent()
    _require_coverage(previous)
    previous = previous.take(np.argsort(codes_of(previous).astype(str), kind="stable"))
    work = _Work(previous, base, settings)
    places = None
    if old_base is not None:
        places = changed_places(old_base, base, settings.same_place, Span(progress, 0.0, 0.1))
    grounds = work.find_grounds(places, Span(progress, 0.1, 0.2))
    steps = Span(progress, 0.2, 0.8)
    for done, ground in enumerate(grounds):
        steps.set(done / len(grounds), tr("Dividing {count} places anew", count=len(grounds)))
        work.redraw(ground, Span(steps, done / len(grounds), (done + 1) / len(grounds)))
    retirement = work.numbered(history, Span(progress, 0.8, 1.0))
    progress.set(1.0)
    touched = sorted({work.codes[row] for ground in grounds for row in ground.rows} | set(work.lost))
    return Redivision(
        base.crs,
        retirement.unit_grid,
        retirement.history,
        retirement.comparison,
        retirement.retired,
        retirement.issued,
        tuple(touched),
        tuple(work.problems),
    )


def _require_coverage(previous: FeatureTable) -> None:
    geometry = previous.geometry
    kind = shapely.get_type_id(geometry)
    single = (kind == shapely.GeometryType.POLYGON) | (
        (kind == shapely.GeometryType.MULTIPOLYGON) & (shapely.get_num_geometries(geometry) == 1)
    )
    wrong = ~single | ~shapely.is_valid(geometry) | shapely.is_empty(geometry)
    if not wrong.any():
        faulty = shapely.coverage_invalid_edges(geometry)
        wrong = ~shapely.is_empty(faulty)
    if wrong.any():
        raise InputError(
            [
                Problem(
                    "GRID_NOT_SEAMLESS",
                    previous.name,
                    tr(
                        "{count} cells of the previous grid are no sound polygons or do not join.",
                        count=int(wrong.sum()),
                    ),
                    tr("Repair that grid first (citygrid:repairgrid), then divide anew."),
                    fids=tuple(previous.fids[wrong].tolist()),
                )
            ]
        )


class _Work:
    """One re-division on its way."""

    def __init__(self, previous: FeatureTable, base: BaseData, settings: RedivisionSettings) -> None:
        self.previous, self.base, self.settings = previous, base, settings
        self.codes = codes_of(previous)
        self.problems: list[Problem] = []
        self.lost: list[str] = []
        self._community_codes = np.array(
            [community_code_text(code) for code in base.community.column("code").tolist()], dtype=object
        )
        self._city: City | None = None
        self._bodies, self._compounds = bodies_of(base, settings.division.compound_min_area)
        self._compound_tree = STRtree(self._compounds)

    @property
    def city(self) -> City:
        """The base data indexed, once they are needed."""
        if self._city is None:
            self._city = City(self.base, self.settings.division)
        return self._city

    # What to divide

    def find_grounds(self, places: Places | None, progress: Progress) -> list[Ground]:
        """Ground to divide anew, in a fixed order; lays out the canvas on the way."""
        progress.set(0.0, tr("Looking for the cells that changes touch"))
        geometry = shapely.force_2d(self.previous.geometry)
        multi = shapely.get_type_id(geometry) == shapely.GeometryType.MULTIPOLYGON
        geometry[multi] = shapely.get_geometry(geometry[multi], 0)
        # Borders that did not move are those of the cells to the last bit: no rounding is left to judge.
        corners = np.unique(shapely.get_coordinates(geometry), axis=0)
        communities = fitted(self.base.community.geometry, corners)
        homes = find_homes(geometry, self.codes, communities, self._community_codes, progress)
        check_cancelled(progress)
        cells = Cells(geometry, homes.community, self._targets(homes.community))
        touched = self._touched(cells, places, progress)
        check_cancelled(progress)
        codes = self.codes.copy()
        codes[homes.moved] = ""
        self.canvas = Canvas(geometry, codes, homes.community)
        astride = np.flatnonzero(homes.astride)
        self.canvas.bury(astride.tolist())
        self.lost = self.codes[astride].tolist()
        touched[astride] = False
        progress.set(1.0)
        return self._grounds(cells, touched, homes.gained)

    def _targets(self, community: NDArray[np.intp]) -> NDArray[np.float64]:
        """The target area of each community row given, m²."""
        column = self.base.community.column("target_area")
        own = np.array([np.nan if value is None else float(value) for value in column.tolist()])
        own = np.where(np.isfinite(own) & (own > 0), own, self.settings.division.target_area)
        return np.where(community >= 0, own[community], self.settings.division.target_area)

    def _touched(self, cells: Cells, places: Places | None, progress: Progress) -> NDArray[np.bool_]:
        width = self.settings.division.street_width
        if places is None:
            touched = touched_by_bodies(cells, self._bodies, self._compounds)
            return touched | touched_by_roads(cells, self.base, width, progress)
        known = set(shapely.to_wkb(self._compounds))
        large = [body for body in places.bodies if shapely.to_wkb(body) in known]
        compounds = np.array([*large, None], dtype=object)[:-1]
        return touched_by_places(cells, places, width) | touched_by_bodies(cells, places.bodies, compounds)

    def _grounds(
        self, cells: Cells, touched: NDArray[np.bool_], pieces: Sequence[tuple[int, shapely.Polygon]]
    ) -> list[Ground]:
        """Touched cells and uncovered pieces of one community that share an edge, together."""
        beside = cells.neighbours()
        groups = Groups()
        for row in np.flatnonzero(touched).tolist():
            groups.add(("cell", row))
            for other in beside.get(row, []):
                if touched[other]:
                    groups.join(("cell", row), ("cell", other))
        for number, (community, piece) in enumerate(pieces):
            groups.add(("piece", number))
            near = [
                row
                for row in self.canvas.around(piece, Ground(community, ()))
                if self.canvas.community[row] == community
                and shapely.length(shapely.intersection(self.canvas.geometry[row], piece)) > _TOUCHING
            ]
            for row in near:
                groups.join(("piece", number), ("cell", row))
        grounds = []
        for members in groups.all():
            rows = sorted(row for kind, row in members if kind == "cell")
            mine = [pieces[number] for kind, number in members if kind == "piece"]
            community = mine[0][0] if mine else int(cells.community[rows[0]])
            if community < 0:
                continue
            polygons = tuple(piece for _, piece in mine)
            grounds.append(self._wide_enough(Ground(community, tuple(rows), polygons, bool(mine))))
        grounds = sorted(apart(grounds), key=self._place)
        for ground in grounds:
            if ground.forced:  # these cells are nobody's neighbours any more
                self.canvas.bury(ground.rows)
        return grounds

    def _wide_enough(self, ground: Ground) -> Ground:
        """Small uncovered ground takes in the neighbour it shares the longest edge with."""
        target = float(self._targets(np.array([ground.community]))[0])
        while ground.forced:
            polygon = shapely.union_all([*self.canvas.cells(ground.rows), *ground.pieces])
            near = [
                row
                for row in self.canvas.around(polygon, ground)
                if self.canvas.community[row] == ground.community
            ]
            if polygon.area >= _SMALL * target or not near:
                break
            shared = shapely.length(shapely.intersection(self.canvas.cells(near), shapely.boundary(polygon)))
            if shared.max() <= _TOUCHING:
                break
            best = near[int(np.argmax(shared))]
            ground = Ground(ground.community, tuple(sorted((*ground.rows, best))), ground.pieces, True)
        return ground

    def _place(self, ground: Ground) -> list[float]:
        shapes = [*self.canvas.cells(ground.rows), *ground.pieces]
        return [float(value) for value in shapely.total_bounds(shapes)]

    # Dividing it

    def redraw(self, ground: Ground, progress: Progress) -> None:
        """Divide one ground anew and put the result on the canvas, if it is worth it."""
        check_cancelled(progress)
        target = float(self._targets(np.array([ground.community]))[0])
        old = self.canvas.cells(ground.rows)
        results: list[tuple[list[int], Sewn]] = []
        polygons = self.canvas.polygon(ground)
        costs, faults = 0.0, 0
        for number, polygon in enumerate(polygons):
            span = Span(progress, number / len(polygons), (number + 1) / len(polygons))
            try:
                cells = self.city.divide(Part(ground.community, polygon, target), span)
            except (DivisionFault, TornError):
                if ground.forced:
                    raise
                self._not_drawn(ground)
                return
            around = self.canvas.around(polygon, ground)
            fixed = np.array([self.canvas.codes[row] != "" for row in around], dtype=bool)
            there = self.city.surroundings.ground(polygon)
            sewn = sewn_in(
                cells, self.canvas.cells(around), fixed, there, polygon, self.settings.junction_reach
            )
            judged = worth(
                sewn.cells, there, self._compounds_in(polygon), target, self.settings.division.street_width
            )
            faults += judged.faults
            costs += judged.cost + _NEIGHBOUR * int((sewn.given & fixed).sum())
            results.append((around, sewn))
        if not ground.forced:
            whole = shapely.union_all(polygons)
            there = self.city.surroundings.ground(whole)
            before = worth(old, there, self._compounds_in(whole), target, self.settings.division.street_width)
            better = faults < before.faults or (
                faults == before.faults and costs < (1 - self.settings.gain) * before.cost
            )
            if not better:
                return
        self._put(ground, old, results)

    def _compounds_in(self, polygon: shapely.Polygon) -> NDArray[np.object_]:
        near = np.sort(self._compound_tree.query(polygon, predicate="intersects"))
        inside = shapely.area(shapely.intersection(self._compounds[near], polygon)) > 1.0
        return self._compounds[near[inside]]

    def _put(
        self, ground: Ground, old: NDArray[np.object_], results: Sequence[tuple[list[int], Sewn]]
    ) -> None:
        """New cells take the place of old ones; one drawn as it was keeps its code and its bits."""
        row_of = dict(zip(exact_keys(old), ground.rows, strict=True))
        self.canvas.bury(ground.rows)
        for around, sewn in results:
            keys = exact_keys(sewn.cells)
            rows = [row_of.pop(key, None) for key in keys]
            cells = [
                cell if row is None else self.canvas.geometry[row]
                for cell, row in zip(sewn.cells, rows, strict=True)
            ]
            codes = ["" if row is None else self.canvas.codes[row] for row in rows]
            self.canvas.add(np.array([*cells, None], dtype=object)[:-1], codes, ground.community)
            for row, neighbour, given in zip(around, sewn.neighbours, sewn.given.tolist(), strict=True):
                if given:
                    self.canvas.change(row, neighbour)

    def _not_drawn(self, ground: Ground) -> None:
        codes = ", ".join(self.codes[list(ground.rows)].tolist())
        self.problems.append(
            Problem(
                "GROUND_NOT_DIVIDED",
                "unit_grid",
                tr("These cells could not be divided anew and stay as they were: {codes}.", codes=codes),
                tr("Look at them and edit them by hand if they need it."),
                Severity.WARNING,
                tuple(self.previous.fids[list(ground.rows)].tolist()),
            )
        )

    # Numbering it

    def numbered(self, history: FeatureTable | None, progress: Progress) -> Retirement:
        """The canvas as a grid, its new cells numbered and the old ones in the history."""
        rows = self.canvas.living()
        codes = np.array([*(self.canvas.codes[row] for row in rows), None], dtype=object)[:-1]
        row_of = {code: row for row, code in enumerate(self.codes.tolist())}
        origin = np.array([row_of.get(code, -1) for code in codes.tolist()], dtype=np.intp)
        columns = {}
        for name, values in self.previous.columns.items():
            taken = np.array(values, dtype=object)[origin]
            taken[origin < 0] = None
            columns[name] = taken
        community = np.array([self.canvas.community[row] for row in rows], dtype=np.intp)
        known = community >= 0
        names = np.array(columns.get("community_code", np.full(len(rows), None, dtype=object)))
        names[known & (origin < 0)] = self._community_codes[community[known & (origin < 0)]]
        columns |= {"code": codes, "community_code": names}
        geometry = self.canvas.cells(rows)
        after = FeatureTable.of("unit_grid", geometry, **columns)
        division = self.settings.division
        return retire_and_renumber(
            self.previous,
            after,
            history,
            RetirementSettings(division.start_date, self.settings.end_date),
            component=self.base.component,
            progress=progress,
        )
