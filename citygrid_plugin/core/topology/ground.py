"""The cells of a grid beside what they stand on, each measured once for all checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..compliance.limits import ComplianceLimits
from ..compliance.survey import Survey, by_value, flat
from ..division.settings import DivisionSettings
from ..model.features import BaseData, FeatureTable
from ..model.problems import Severity
from ..model.progress import Progress, check_cancelled
from .flags import Flag
from .naming import CellNames
from .rules import RuleBook, RuleId
from .solid import solid
from .subject import Subject

#: Where no communities are given, all the ground this far around everything is one, m.
_AROUND = 1000.0
#: Smaller parts of a difference of polygons are rounding, m².
ROUNDING = 1e-6


@dataclass(frozen=True)
class Astray:
    """A cell that is not wholly in one community: which has most of it, and where the rest is.

    ``outside`` is the part in no community, ``astride`` the part in others; both polygonal,
    empty where there is none. ``community`` is -1 where none has any of it.
    """

    cell: int
    community: int
    outside: Any
    astride: Any


class Ground:
    """What the checks of placement, codes, records and labels ask of a subject.

    Those checks know cells in two ways: by *row* of ``subject.unit_grid``, every one of
    them, and by *place* among those that cover ground, which are what can be measured:
    ``rows`` (n,) gives the row of each. Cells that are invalid take part as
    ``shapely.make_valid`` reads them.
    """

    def __init__(self, subject: Subject, rules: RuleBook, progress: Progress) -> None:
        self.subject, self.rules, self.progress = subject, rules, progress
        self.names = CellNames(subject)
        #: (m,) flat and valid geometry per row, empty where there is none that covers ground;
        #: and whether it was so as read.
        self.shapes, self.sound = _grounded(*subject.solid())
        self.rows: NDArray[np.int64] = np.flatnonzero(~shapely.is_empty(self.shapes))

    @cached_property
    def codes(self) -> NDArray[np.object_]:
        """(m,) codes by row, "" for none."""
        return self.subject.codes()

    @cached_property
    def cells(self) -> NDArray[np.object_]:
        """(n,) cells that cover ground, by place; prepared."""
        cells = self.survey.cells
        shapely.prepare(cells)
        return cells

    @cached_property
    def communities(self) -> FeatureTable | None:
        """The communities that cover ground; None if none were given."""
        table = self.subject.community
        if table is None:
            return None
        return table.take(
            np.flatnonzero(~shapely.is_empty(_grounded(*solid(table.geometry, self.progress))[0]))
        )

    @cached_property
    def survey(self) -> Survey:
        """The cells as compliance surveys them, by place. Only if there are any."""
        subject, book = self.subject, self.rules
        grid = subject.unit_grid.take(self.rows).with_geometry(self.shapes[self.rows])
        given = {
            name: table
            for name in ("road", "building", "compound", "component")
            if (table := getattr(subject, name)) is not None
        }
        community = self.communities
        if community is None or len(community) == 0:
            community = _everywhere([grid, *given.values()])
        times = max(book[RuleId.AREA_OUT_OF_BAND].required_tolerance(), 1.0)
        band = (1 / times, times)
        return Survey(
            BaseData(subject.crs, community, **{"road": FeatureTable.empty("road"), **given}),
            grid,
            # Compounds of any size are kept whole.
            DivisionSettings(target_area=subject.target_area, compound_min_area=0.0),
            ComplianceLimits(
                wide_band=band,
                narrow_band=band,
                road_reach=book[RuleId.UNREACHABLE].required_tolerance(),
                wall=book[RuleId.CUTS_BUILDING].required_tolerance(),
            ),
            sound=True,
        )

    @cached_property
    def astray(self) -> tuple[Astray, ...]:
        """The cells, by place, that are not wholly in one of the communities given."""
        if self.communities is None:
            return ()
        if len(self.communities) == 0 or len(self.rows) == 0:
            nothing = shapely.Polygon()
            return tuple(Astray(place, -1, self.shapes[row], nothing) for place, row in enumerate(self.rows))
        survey = self.survey
        places = np.union1d(np.flatnonzero(survey.home < 0), survey.reaching_out)
        tree = STRtree(survey.communities)
        touched, community = tree.query(survey.cells[places], predicate="intersects")
        near = {place: community[found] for place, found in by_value(touched)}
        found = []
        for number, place in enumerate(places.tolist()):
            check_cancelled(self.progress)
            found.append(_astray(survey, place, np.sort(near.get(number, places[:0]))))
        return tuple(found)

    @cached_property
    def home(self) -> NDArray[np.int64]:
        """(n,) community that has most of each cell, by place; -1 for none, or where none are given."""
        if not self.communities or len(self.rows) == 0:
            return np.full(len(self.rows), -1, dtype=np.int64)
        home = self.survey.home.copy()
        for stray in self.astray:
            home[stray.cell] = stray.community
        return home

    def flag(
        self,
        rule: RuleId,
        rows: Sequence[int],
        message: str,
        geometry: Any = None,
        value: float | None = None,
        severity: Severity | None = None,
    ) -> Flag:
        """A flag on the cells ``rows``; without ``geometry`` the cells are where it is."""
        line = self.rules[rule]
        if severity is not None:
            line = replace(line, severity=severity)
        if geometry is None:
            geometry = self.place_of(sorted(rows))
        return self.names.flag(line, rows, geometry, message, value)

    def place_of(self, rows: list[int]) -> Any:
        """The ground of the cells: one as it is, several as one multi-part polygon."""
        if len(rows) == 1:
            return self.shapes[rows[0]]
        return shapely.multipolygons(shapely.get_parts(self.shapes[rows]))

    def name(self, row: int) -> str:
        """What a message calls the cell: its code, else its feature id."""
        return self.names.names([row])


def polygonal(geometry: Any) -> Any:
    """The polygons of what an overlay left, without what is rounding; empty if there is none."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    parts = parts[shapely.area(parts) > ROUNDING]
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)


def placed(points: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which of the geometries are points somewhere; an empty one has no coordinates to ask for."""
    there = shapely.get_type_id(points) == shapely.GeometryType.POINT
    there &= ~shapely.is_empty(points)
    there[there] = np.isfinite(shapely.get_coordinates(points[there])).all(axis=1)
    return there


def _astray(survey: Survey, place: int, near: NDArray[np.int64]) -> Astray:
    """How the cell lies among the communities ``near`` it."""
    cell = survey.cells[place]
    share = shapely.area(shapely.intersection(cell, survey.communities[near]))
    if not (share > ROUNDING).any():
        return Astray(place, -1, cell, shapely.Polygon())
    home = int(near[share.argmax()])
    away = shapely.difference(cell, survey.communities[home])
    others = shapely.union_all(survey.communities[near[near != home]])
    return Astray(
        place,
        home,
        polygonal(shapely.difference(away, others)),
        polygonal(shapely.intersection(away, others)),
    )


def _grounded(
    shapes: NDArray[np.object_], valid: NDArray[np.bool_]
) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Solid polygons flat, empty where they cover no ground; and which were so from the start."""
    shapes = flat(shapes)
    hollow = ~(shapely.area(shapes) > 0)
    shapes[hollow] = shapely.Polygon()
    return shapes, valid & ~hollow


def _everywhere(tables: list[FeatureTable]) -> FeatureTable:
    """One community without a code that holds all there is."""
    bounds = [shapely.total_bounds(_somewhere(table.geometry)) for table in tables if len(table)]
    west, south, east, north = np.array(bounds).T
    box = shapely.box(
        np.nanmin(west) - _AROUND,
        np.nanmin(south) - _AROUND,
        np.nanmax(east) + _AROUND,
        np.nanmax(north) + _AROUND,
    )
    return FeatureTable.of("community", [box], code=np.array([""], dtype=object))


def _somewhere(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    return geometry[~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)]
