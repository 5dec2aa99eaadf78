"""Where components lie: geometry, coordinates that are none of the city's, cells (所在单元网格)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..component_codes.location import Located, in_use, locate
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from ..topology.flags import Flag
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .subject import CensusSubject, sound

#: A component so far (m) outside the city's extent may have coordinates of another kind.
_MARGIN = 2_000.0
#: Longitudes and latitudes of China.
_LONGITUDES, _LATITUDES = (73.0, 136.0), (3.0, 54.0)
#: Zone numbers that an easting may begin with (3° zones 25 to 45, 6° zones 13 to 23).
_ZONES = range(13, 46)
#: Cells looked at between two looks at the cancel button.
_CHUNK = 2_000


class Places:
    """The cell of every component, and which coordinates are of another kind; computed once."""

    def __init__(self, subject: CensusSubject, progress: Progress) -> None:
        self._subject, self.progress = subject, progress
        cells = sound(subject.unit_grid)
        self.cells = None if cells is None else in_use(cells)

    @cached_property
    def located(self) -> Located:
        """In which cell each component lies; only with a grid."""
        return locate(self._subject.components.points, self.known_cells, self.progress)

    @property
    def known_cells(self) -> FeatureTable:
        """The cells in use, none if there is no grid."""
        return FeatureTable.empty("unit_grid") if self.cells is None else self.cells

    @cached_property
    def cell_code(self) -> NDArray[np.object_]:
        """The code of the cell of each component, "" for none; the lowest on an edge."""
        codes = [community_code_text(code) for code in self.known_cells.column("code").tolist()]
        return np.array([*codes, ""], dtype=object)[self.located.row]

    @cached_property
    def extent(self) -> NDArray[np.float64] | None:
        """West, south, east, north of the city with a margin; None without grid and communities."""
        for table in (self.cells, sound(self._subject.community)):
            if table is not None and len(table):
                return shapely.total_bounds(table.geometry) + _MARGIN * np.array([-1, -1, 1, 1])
        return None

    def _inside(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        if self.extent is None:
            return np.zeros(len(x), dtype=bool)
        west, south, east, north = self.extent.tolist()
        return (west <= x) & (x <= east) & (south <= y) & (y <= north)

    @cached_property
    def away(self) -> NDArray[np.bool_]:
        """Components outside the extent of the city."""
        components = self._subject.components
        if self.extent is None:
            return np.zeros(len(components), dtype=bool)
        return components.placed & ~self._inside(components.x, components.y)

    @cached_property
    def degrees(self) -> NDArray[np.bool_]:
        """Components whose coordinates are degrees in China, in either order."""
        low, high = self._subject.components.x, self._subject.components.y
        return self.away & (_are_degrees(low, high) | _are_degrees(high, low))

    @cached_property
    def swapped(self) -> NDArray[np.bool_]:
        """Components that would lie in the city with x and y the other way round."""
        components = self._subject.components
        return self.away & self._inside(components.y, components.x)

    @cached_property
    def zone_shift(self) -> NDArray[np.float64]:
        """What to add to x so that the component lies in the city, whole zone numbers; 0 for nothing."""
        components = self._subject.components
        shift = np.zeros(len(components))
        if self.extent is None or not self.away.any():
            return shift
        own = int(self.extent[0] // 1e6)
        number = np.floor(np.where(self.away, components.x, 0.0) / 1e6)
        # With a number, or with another one, where the city's has none or its own; or without.
        tried = np.where(np.isin(number, list(_ZONES)) | (own in _ZONES), (own - number) * 1e6, 0.0)
        fits = self.away & (tried != 0) & self._inside(components.x + tried, components.y)
        shift[fits] = tried[fits]
        return shift

    @cached_property
    def foreign(self) -> NDArray[np.bool_]:
        """Components whose coordinates are of another kind: no rule on their place says more."""
        return self.degrees | self.swapped | (self.zone_shift != 0)


def _are_degrees(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    within = (_LONGITUDES[0] <= x) & (x <= _LONGITUDES[1])
    return within & (_LATITUDES[0] <= y) & (y <= _LATITUDES[1])


def check_geometry(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """Null, empty, not a number, several parts (B4 rule 14)."""
    components = subject.components
    geometry = components.geometry
    missing = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    strange = np.zeros(len(components), dtype=bool)
    coordinates, index = shapely.get_coordinates(geometry, return_index=True)
    strange[index[~np.isfinite(coordinates).all(axis=1)]] = True
    several = ~missing & ~strange & (shapely.get_num_geometries(geometry) > 1)
    for rule, rows, text in (
        (Id.GEOMETRY_MISSING, missing, tr("{name} has no place: its geometry is missing or empty.")),
        (Id.GEOMETRY_NAN, strange & ~missing, tr("{name} has a coordinate that is no number.")),
        (Id.MULTIPART, several, tr("{name} has several parts; a component stands in one place.")),
    ):
        if rules.enabled(rule):
            for row in np.flatnonzero(rows).tolist():
                yield components.flag(rules[rule], [row], text.format(name=components.name(row)))


def check_coordinates(subject: CensusSubject, rules: CensusRuleBook, places: Places) -> Iterator[Flag]:
    """Coordinates of another kind than the city's (B4 rule 13)."""
    components = subject.components
    swapped = places.swapped
    zone = (places.zone_shift != 0) & ~swapped
    degrees = places.degrees & ~swapped & ~zone
    for rule, rows, text in (
        (
            Id.COORDINATES_SWAPPED,
            swapped,
            tr("{name} lies far outside the city, but in it if x and y are swapped."),
        ),
        (
            Id.COORDINATES_ZONE,
            zone,
            tr("{name} lies far outside the city, but in it with the zone number (带号) of the grid."),
        ),
        (
            Id.COORDINATES_DEGREES,
            degrees,
            tr("{name} has degrees for coordinates where the census has metres."),
        ),
    ):
        if rules.enabled(rule):
            for row in np.flatnonzero(rows).tolist():
                yield components.flag(rules[rule], [row], text.format(name=components.name(row)))


def check_cells(subject: CensusSubject, rules: CensusRuleBook, places: Places) -> Iterator[Flag]:
    """Outside every cell, on an edge, grid code and stamps of another cell (B4 rules 3 and 4)."""
    components = subject.components
    there = components.placed & ~places.foreign
    given, actual = components.texts("grid_code"), places.cell_code
    if rules.enabled(Id.OUTSIDE_GRID):
        for row in np.flatnonzero(there & (places.located.row < 0)).tolist():
            text = tr("{name} lies in no cell that is in use.", name=components.name(row))
            yield components.flag(rules[Id.OUTSIDE_GRID], [row], text)
    if rules.enabled(Id.ON_GRID_EDGE):
        yield from _on_edges(subject, rules, places, there)
    if rules.enabled(Id.GRID_CODE_WRONG):
        for row in np.flatnonzero(there & (given != "") & (actual != "") & (given != actual)).tolist():
            text = tr(
                "{name} says it is in cell {given}, but lies in {actual}.",
                name=components.name(row),
                given=given[row],
                actual=actual[row],
            )
            yield components.flag(rules[Id.GRID_CODE_WRONG], [row], text)
    if rules.enabled(Id.STAMP_WRONG):
        for row in np.flatnonzero(there & stamps_wrong(subject, actual)).tolist():
            text = tr(
                "{name}: street office or community is not that of its cell {cell}.",
                name=components.name(row),
                cell=actual[row],
            )
            yield components.flag(rules[Id.STAMP_WRONG], [row], text)


def stamps_wrong(subject: CensusSubject, cells: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Where street office or community are filled in and not the first digits of the cell's code."""
    wrong = np.zeros(len(cells), dtype=bool)
    for name, digits in (("street_code", 9), ("community_code", 12)):
        stamps = zip(subject.components.texts(name).tolist(), cells.tolist(), strict=True)
        wrong |= np.array([bool(own and cell) and own != cell[:digits] for own, cell in stamps], dtype=bool)
    return wrong


def check_grid_codes(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """A component without a grid code; its place need not be known for that."""
    components = subject.components
    if rules.enabled(Id.GRID_CODE_MISSING):
        for row in np.flatnonzero(components.texts("grid_code") == "").tolist():
            text = tr("{name} has no grid code (所在单元网格).", name=components.name(row))
            yield components.flag(rules[Id.GRID_CODE_MISSING], [row], text)


def _on_edges(
    subject: CensusSubject, rules: CensusRuleBook, places: Places, there: NDArray[np.bool_]
) -> Iterator[Flag]:
    components, rule = subject.components, rules[Id.ON_GRID_EDGE]
    edges = shapely.boundary(places.known_cells.geometry)
    rows = np.flatnonzero(there)
    if not len(edges) or not len(rows):
        return
    nearest = np.full(len(rows), np.inf)
    tree = shapely.STRtree(components.points[rows])
    for start in range(0, len(edges), _CHUNK):
        check_cancelled(places.progress)
        chunk = edges[start : start + _CHUNK]
        edge, point = tree.query(chunk, predicate="dwithin", distance=rule.required_tolerance())
        np.minimum.at(nearest, point, shapely.distance(chunk[edge], components.points[rows[point]]))
    for number in np.flatnonzero(np.isfinite(nearest)).tolist():
        row = int(rows[number])
        text = tr("{name} lies on the edge of cells.", name=components.name(row))
        yield components.flag(rule, [row], text, float(nearest[number]))
