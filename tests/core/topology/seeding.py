"""A city of 20,000 cells without a fault, and known errors of every rule seeded into it.

The city is a lattice with jittered points: cheap to make, and every vertex on both sides.
Errors are seeded at sites four cells apart, so that none touches another, and each says
which flags it must raise: those, and no others. Cells are numbered only when all is seeded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.topology.rules import RuleId
from citygrid_plugin.core.topology.subject import Subject

CRS = "EPSG:4547"
WEST, NORTH = 500_000.0, 3_390_000.0
#: Cells east-west and north-south, those of a community, points per side, metres between points.
ACROSS, DOWN = 200, 100
COMMUNITY_ACROSS, COMMUNITY_DOWN = 40, 20
SIDE, STEP, JITTER = 4, 30.0, 3.0

#: What a flag is known by: its rule, and the codes of its cells.
Find = tuple[RuleId, tuple[str, ...]]


@dataclass
class Cell:
    """A cell in the making. ``order`` is its place in the reading of its community."""

    column: int
    row: int
    geometry: Any
    sub: int = 0
    code: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    label: Any = "inside"

    @property
    def community(self) -> str:
        return f"420102{1 + self.row // COMMUNITY_DOWN:03d}{1 + self.column // COMMUNITY_ACROSS:03d}"


class City:
    """The city, and what was done to it."""

    def __init__(self, seed: int = 1) -> None:
        self.random = np.random.default_rng(seed)
        i, j = np.meshgrid(np.arange(ACROSS * SIDE + 1), np.arange(DOWN * SIDE + 1), indexing="ij")
        self.points = np.stack([WEST + STEP * i, NORTH - STEP * j], axis=-1)
        self.points += self.random.uniform(-JITTER, JITTER, self.points.shape)
        #: Points of the communities' borders that are elsewhere than those of the cells.
        self.border: dict[tuple[int, int], NDArray[np.float64]] = {}
        self.cells: dict[tuple[int, int, int], Cell] = {}
        self.unreached: set[tuple[int, int]] = set()
        self.expected: list[tuple[RuleId, list[Cell]]] = []
        self.buildings: list[Any] = []
        self.compounds: list[Any] = []
        self.components: list[Any] = []
        self.roads: list[Any] = []
        self.retired: list[Cell] = []
        self.after_numbering: list[Callable[[], None]] = []

    def ring(self, column: int, row: int, across: int = 1, down: int = 1) -> list[tuple[int, int]]:
        """Lattice points around some cells, clockwise from the north-west, not closed."""
        i0, j0, i1, j1 = column * SIDE, row * SIDE, (column + across) * SIDE, (row + down) * SIDE
        return [
            *((i, j0) for i in range(i0, i1)),
            *((i1, j) for j in range(j0, j1)),
            *((i, j1) for i in range(i1, i0, -1)),
            *((i0, j) for j in range(j1, j0, -1)),
        ]

    def coordinates(self, ring: list[tuple[int, int]]) -> NDArray[np.float64]:
        return np.array([self.points[point] for point in ring])

    def at(self, column: int, row: int, i: int, j: int) -> NDArray[np.float64]:
        """Point ``i`` from the west and ``j`` from the north of a cell (0 to SIDE)."""
        return self.points[column * SIDE + i, row * SIDE + j]

    def draw(self) -> None:
        """Make the cells of the lattice; until then its points can be moved."""
        for column in range(ACROSS):
            for row in range(DOWN):
                self.cells[column, row, 0] = Cell(column, row, self.coordinates(self.ring(column, row)))

    def add(self, column: int, row: int, geometry: Any) -> Cell:
        """One more cell, numbered after the one of the lattice."""
        cell = Cell(column, row, geometry, sub=1)
        self.cells[column, row, 1] = cell
        return cell

    def expect(self, rule: RuleId, *cells: Cell) -> None:
        self.expected.append((rule, list(cells)))

    # The finished city

    def subject(self) -> Subject:
        """Number the cells and make the tables; features in random order."""
        cells = [self.cells[key] for key in sorted(self.cells, key=lambda key: (key[1], key[0], key[2]))]
        count: Counter[str] = Counter()
        for cell in cells:
            count[cell.community] += 1
            cell.code = f"{cell.community}{count[cell.community]:03d}"
        for change in self.after_numbering:
            change()
        geometry = [
            shapely.polygons(cell.geometry) if isinstance(cell.geometry, np.ndarray) else cell.geometry
            for cell in cells
        ]
        defaults = {
            "code": lambda cell: cell.code,
            "start_date": lambda cell: "20260701",
            "end_date": lambda cell: "",
            "community_code": lambda cell: cell.community,
        }
        columns = {
            name: np.array([cell.values.get(name, default(cell)) for cell in cells], dtype=object)
            for name, default in defaults.items()
        }
        area = shapely.area(np.array([*geometry, None], dtype=object)[:-1])
        columns["area_m2"] = np.array(
            [
                cell.values.get("area_m2", a) + cell.values.get("area_error", 0.0)
                for cell, a in zip(cells, area, strict=True)
            ]
        )
        grid = FeatureTable.of("unit_grid", geometry, **columns)
        shuffled = self.random.permutation(len(cells))
        return Subject(
            CRS,
            grid.take(shuffled),
            community=self._communities(),
            road=FeatureTable.of("road", [*self._roads(), *self.roads]),
            building=FeatureTable.of("building", [*self._boxes(20.0), *self.buildings]),
            compound=FeatureTable.of("compound", [*self._boxes(70.0, every=9), *self.compounds]),
            component=FeatureTable.of("component", [*self._components(), *self.components]),
            history=self._history(),
            label=self._labels(cells, geometry),
        )

    def finds(self) -> Counter[Find]:
        """What a check must find; call it after ``subject``."""
        return Counter(
            (rule, tuple(sorted(cell.values.get("code", cell.code) for cell in cells)))
            for rule, cells in self.expected
        )

    def _communities(self) -> FeatureTable:
        rings, codes = [], []
        for column in range(0, ACROSS, COMMUNITY_ACROSS):
            for row in range(0, DOWN, COMMUNITY_DOWN):
                ring = self.ring(column, row, COMMUNITY_ACROSS, COMMUNITY_DOWN)
                rings.append(shapely.Polygon([self.border.get(point, self.points[point]) for point in ring]))
                codes.append(Cell(column, row, None).community)
        return FeatureTable.of("community", rings, code=np.array(codes, dtype=object))

    def _roads(self) -> Iterator[Any]:
        """A road along every side of every cell, but those that lead to a cell that is not to be reached."""
        ends = {(c + dc, r + dr) for c, r in self.unreached for dc in (0, 1) for dr in (0, 1)}
        for c in range(ACROSS + 1):
            for r in range(DOWN + 1):
                for to in ((c + 1, r), (c, r + 1)):
                    if to[0] <= ACROSS and to[1] <= DOWN and not ends & {(c, r), to}:
                        run = self.points[c * SIDE : to[0] * SIDE + 1, r * SIDE : to[1] * SIDE + 1]
                        yield shapely.LineString(run.reshape(-1, 2))

    def _quiet(self) -> list[Cell]:
        """Cells nothing is seeded in or beside."""
        return [
            cell
            for (column, row, _), cell in sorted(self.cells.items())
            if (column % 4, row % 4) not in ((1, 1), (2, 1), (1, 0))
        ]

    def _centre(self, cell: Cell) -> NDArray[np.float64]:
        return cell.geometry[::SIDE].mean(axis=0)

    def _boxes(self, size: float, every: int = 1) -> list[Any]:
        half = size / 2
        return [
            shapely.box(x - half, y - half, x + half, y + half)
            for x, y in map(self._centre, self._quiet()[::every])
        ]

    def _components(self) -> list[Any]:
        centres = np.repeat([self._centre(cell) for cell in self._quiet()], 3, axis=0)
        return list(shapely.points(centres + self.random.uniform(-40, 40, centres.shape)))

    def _history(self) -> FeatureTable:
        codes = [cell.code for cell in self.retired] + ["420102001001998", "420102009001001"]
        count = len(codes)
        return FeatureTable.of(
            "unit_grid_history",
            [shapely.box(0, 0, 1, 1)] * count,
            code=np.array(codes, dtype=object),
            end_date=np.array(["20250630"] * count, dtype=object),
        )

    def _labels(self, cells: list[Cell], geometry: list[Any]) -> FeatureTable:
        points, codes = [], []
        inside = shapely.point_on_surface(np.array([*geometry, None], dtype=object)[:-1])
        for cell, point in zip(cells, inside, strict=True):
            if cell.label is not None:
                points.append(point if isinstance(cell.label, str) else cell.label)
                codes.append(cell.values.get("code", cell.code))
        return FeatureTable.of("unit_grid_label", points, code=np.array(codes, dtype=object))


def sites() -> list[tuple[int, int]]:
    """Column and row of the cells at which something may be seeded."""
    return [(column, row) for row in range(1, DOWN, 4) for column in range(1, ACROSS, 4)]


# What is wrong with a single cell. Each seed changes the city around the cell at (c, r).


def missing_geometry(city: City, c: int, r: int) -> None:
    cell = city.add(c, r, None)
    cell.label = shapely.Point(*city.at(c, r, 1, 1))
    cell.values["area_m2"] = 10_000.0
    city.expect(RuleId.GEOMETRY_MISSING, cell)


def wide_strip(city: City, c: int, r: int) -> None:
    """Before drawing: a strip of 50 m, east of the middle, can be cut out."""
    x = city.at(c, r, 0, 0)[0]
    for i, metres in ((2, 45.0), (3, 95.0)):
        city.points[c * SIDE + i, [r * SIDE, r * SIDE + SIDE], 0] = x + metres


def multipart(city: City, c: int, r: int) -> None:
    """A strip cut out of the middle is a cell of its own; what is left is two parts."""
    points = [[city.at(c, r, i, j) for j in (0, SIDE)] for i in range(SIDE + 1)]
    west = [
        points[0][0],
        city.at(c, r, 1, 0),
        points[2][0],
        points[2][1],
        city.at(c, r, 1, SIDE),
        points[0][1],
    ]
    west += [city.at(c, r, 0, j) for j in (3, 2, 1)]
    east = [
        points[3][0],
        points[4][0],
        *(city.at(c, r, SIDE, j) for j in (1, 2, 3)),
        points[4][1],
        points[3][1],
    ]
    cell = city.cells[c, r, 0]
    cell.geometry = shapely.MultiPolygon([shapely.Polygon(west), shapely.Polygon(east)])
    city.add(c, r, np.array([points[2][0], points[3][0], points[3][1], points[2][1]]))
    city.expect(RuleId.MULTIPART, cell)


def hole(city: City, c: int, r: int) -> None:
    """Another cell within the cell, on its east side, and a road to it."""
    cell = city.cells[c, r, 0]
    x, y = city.at(c, r, SIDE, 2)
    inner = np.array([(x - 85, y - 38), (x - 85, y + 38), (x - 10, y + 38), (x - 10, y - 38)])
    cell.geometry = shapely.Polygon(cell.geometry, [inner])
    city.add(c, r, inner)
    city.roads.append(shapely.LineString([(x, y), (x - 30, y)]))
    city.expect(RuleId.HOLE, cell)


def straight_strip(city: City, c: int, r: int) -> None:
    """Before drawing: a strip of 1.5 m along the east side can be cut off."""
    points = city.points
    i, j = c * SIDE, r * SIDE
    x = points[i + SIDE, j, 0]
    points[i + SIDE, j : j + SIDE + 1, 0] = x
    points[i + SIDE - 1, [j, j + SIDE], 0] = x - 1.5


def sliver(city: City, c: int, r: int) -> None:
    ring = city.cells[c, r, 0].geometry
    city.cells[c, r, 0].geometry = ring[[0, 1, 2, 3, 9, 10, 11, 12, 13, 14, 15]]
    cell = city.add(c, r, ring[3:10])
    city.expect(RuleId.SLIVER, cell)
    city.expect(RuleId.AREA_OUT_OF_BAND, cell)


def spike(city: City, c: int, r: int) -> None:
    """Out and back into the cell in the north, which has the same line: no gap, no overlap."""
    cell, other = city.cells[c, r, 0], city.cells[c, r - 1, 0]
    foot = cell.geometry[2]
    along = cell.geometry[3] - foot
    tip, back = np.add(foot, (0.0, 12.0)), foot + 0.05 * along / np.hypot(*along)
    cell.geometry = np.insert(cell.geometry, 3, [tip, back], axis=0)
    other.geometry = np.insert(other.geometry, 10, [back, tip], axis=0)
    city.expect(RuleId.SPIKE, cell, other)


def self_intersection(city: City, c: int, r: int) -> None:
    """A loop within the cell, hanging from a vertex: the ground is the same."""
    cell = city.cells[c, r, 0]
    foot = cell.geometry[2]
    loop = [np.add(foot, (10.0, -20.0)), np.add(foot, (-10.0, -20.0)), foot]
    cell.geometry = np.insert(cell.geometry, 3, loop, axis=0)
    city.expect(RuleId.SELF_INTERSECTION, cell)


def duplicate_vertex(city: City, c: int, r: int) -> None:
    cell = city.cells[c, r, 0]
    cell.geometry = np.insert(cell.geometry, 2, cell.geometry[2], axis=0)
    city.expect(RuleId.DUPLICATE_VERTEX, cell)


# Cells beside each other


def moved(city: City, c: int, r: int, metres: float) -> tuple[Cell, Cell]:
    """Move the middle of the north side of one cell alone; also its neighbour there."""
    cell = city.cells[c, r, 0]
    cell.geometry = cell.geometry.copy()
    cell.geometry[2, 1] += metres
    return cell, city.cells[c, r - 1, 0]


def gap(city: City, c: int, r: int) -> None:
    city.expect(RuleId.GAP, *moved(city, c, r, -2.0))


def overlap(city: City, c: int, r: int) -> None:
    city.expect(RuleId.OVERLAP, *moved(city, c, r, 2.0))


def unmatched_vertex(city: City, c: int, r: int) -> None:
    cell = city.cells[c, r, 0]
    middle = cell.geometry[1:3].mean(axis=0)
    cell.geometry = np.insert(cell.geometry, 2, middle, axis=0)
    city.expect(RuleId.UNMATCHED_VERTEX, cell, city.cells[c, r - 1, 0])


def duplicate_geometry(city: City, c: int, r: int) -> None:
    cell = city.cells[c, r, 0]
    city.expect(RuleId.DUPLICATE_GEOMETRY, cell, city.add(c, r, cell.geometry[[*range(5, 16), *range(5)]]))


def merged(city: City, c: int, r: int) -> None:
    """Two cells as one: too large."""
    del city.cells[c + 1, r, 0]
    cell = city.cells[c, r, 0]
    cell.geometry = city.coordinates(city.ring(c, r, across=2))
    city.expect(RuleId.AREA_OUT_OF_BAND, cell)


# What cells stand on


def building(city: City, c: int, r: int) -> None:
    x, y = city.at(c, r, 2, 0)
    city.buildings.append(shapely.box(x - 5, y - 5, x + 5, y + 5))
    city.expect(RuleId.CUTS_BUILDING, city.cells[c, r, 0], city.cells[c, r - 1, 0])


def compound(city: City, c: int, r: int) -> None:
    x, y = city.at(c, r, SIDE, 2)
    city.compounds.append(shapely.box(x - 20, y - 20, x + 1, y + 20))
    city.expect(RuleId.SPLITS_COMPOUND, city.cells[c, r, 0], city.cells[c + 1, r, 0])


def component_on_edge(city: City, c: int, r: int) -> None:
    city.components.append(shapely.Point(*city.at(c, r, 2, 0)))
    city.expect(RuleId.COMPONENT_ON_EDGE, city.cells[c, r, 0], city.cells[c, r - 1, 0])


def component_outside(city: City, c: int, r: int) -> None:
    """Beyond the edge of the city: nowhere else is no cell."""
    city.components.append(shapely.Point(WEST - 100 - c, NORTH - 40 * r))
    city.expect(RuleId.COMPONENT_OUTSIDE)


def unreachable(city: City, c: int, r: int) -> None:
    city.unreached.add((c, r))
    city.expect(RuleId.UNREACHABLE, city.cells[c, r, 0])


def at_border(city: City, column: int, row: int, metres: float) -> Cell:
    """Move the community's border, but not the cell's, at one side of a cell."""
    i = (column + 1) * SIDE if column else 0
    for j in range(row * SIDE + 1, row * SIDE + SIDE):
        city.border[i, j] = city.points[i, j] + (metres, 0)
    return city.cells[column, row, 0]


def outside(city: City, column: int, row: int) -> None:
    city.expect(RuleId.OUTSIDE_COMMUNITY, at_border(city, column, row, -5.0 if column else 5.0))


def astride(city: City, column: int, row: int) -> None:
    city.expect(RuleId.ASTRIDE_COMMUNITY, at_border(city, column, row, -5.0))


# Codes, dates, attributes, labels


def malformed_code(city: City, c: int, r: int) -> None:
    cell = city.cells[c, r, 0]
    texts = ("4201020010010O1", "42010200100100", "４２０１０２００１００１００１", f"code {c} {r}")

    def change() -> None:
        cell.values["code"] = texts[c % 4] if c % 4 == 3 else f"X{c:03d}{r:03d}"

    city.after_numbering.append(change)
    city.expect(RuleId.CODE_MALFORMED, cell)


def duplicate_code(city: City, c: int, r: int) -> None:
    cell, other = city.cells[c, r, 0], city.cells[c + 1, r, 0]
    city.after_numbering.append(lambda: setattr(cell, "code", other.code))
    city.expect(RuleId.CODE_DUPLICATE, cell, other)


def out_of_order(city: City, c: int, r: int) -> None:
    cell, other = city.cells[c, r, 0], city.cells[c + 1, r, 0]

    def change() -> None:
        cell.code, other.code = other.code, cell.code

    city.after_numbering.append(change)
    city.expect(RuleId.CODE_OUT_OF_ORDER, cell, other)


def wrong_community(city: City, c: int, r: int) -> None:
    """The next community's code, with numbers that nobody has."""
    cell = city.cells[c, r, 0]
    number = 900 + len(city.after_numbering) % 99
    other = Cell((c + COMMUNITY_ACROSS) % ACROSS, r, None).community
    city.after_numbering.append(lambda: setattr(cell, "code", f"{other}{number}"))
    city.expect(RuleId.CODE_WRONG_COMMUNITY, cell)


def reused_code(city: City, c: int, r: int) -> None:
    cell = city.cells[c, r, 0]
    city.retired.append(cell)
    city.expect(RuleId.CODE_REUSED, cell)


def with_value(rule: RuleId, **values: Any) -> Callable[[City, int, int], None]:
    def seed(city: City, c: int, r: int) -> None:
        city.cells[c, r, 0].values.update(values)
        city.expect(rule, city.cells[c, r, 0])

    return seed


def label_missing(city: City, c: int, r: int) -> None:
    city.cells[c, r, 0].label = None
    city.expect(RuleId.LABEL_MISSING, city.cells[c, r, 0])


def label_outside(city: City, c: int, r: int) -> None:
    x, y = city.at(c, r, 2, 0)
    city.cells[c, r, 0].label = shapely.Point(x, y + 15)
    city.expect(RuleId.LABEL_OUTSIDE, city.cells[c, r, 0])


Seed = Callable[[City, int, int], None]

#: Seeds at sites, by the rule they are for.
SEEDS: dict[RuleId, Seed] = {
    RuleId.GEOMETRY_MISSING: missing_geometry,
    RuleId.SELF_INTERSECTION: self_intersection,
    RuleId.MULTIPART: multipart,
    RuleId.HOLE: hole,
    RuleId.SLIVER: sliver,
    RuleId.SPIKE: spike,
    RuleId.DUPLICATE_VERTEX: duplicate_vertex,
    RuleId.GAP: gap,
    RuleId.OVERLAP: overlap,
    RuleId.UNMATCHED_VERTEX: unmatched_vertex,
    RuleId.DUPLICATE_GEOMETRY: duplicate_geometry,
    RuleId.CUTS_BUILDING: building,
    RuleId.SPLITS_COMPOUND: compound,
    RuleId.COMPONENT_ON_EDGE: component_on_edge,
    RuleId.COMPONENT_OUTSIDE: component_outside,
    RuleId.AREA_OUT_OF_BAND: merged,
    RuleId.UNREACHABLE: unreachable,
    RuleId.CODE_MALFORMED: malformed_code,
    RuleId.CODE_DUPLICATE: duplicate_code,
    RuleId.CODE_OUT_OF_ORDER: out_of_order,
    RuleId.CODE_WRONG_COMMUNITY: wrong_community,
    RuleId.CODE_REUSED: reused_code,
    RuleId.DATE_MALFORMED: with_value(RuleId.DATE_MALFORMED, start_date="20260231"),
    RuleId.DATE_ORDER: with_value(RuleId.DATE_ORDER, end_date="20260630"),
    RuleId.ATTRIBUTE_MISSING: with_value(RuleId.ATTRIBUTE_MISSING, start_date=" "),
    RuleId.AREA_MISSTATED: with_value(RuleId.AREA_MISSTATED, area_error=12.5),
    RuleId.LABEL_MISSING: label_missing,
    RuleId.LABEL_OUTSIDE: label_outside,
}


#: What some of them do to the lattice before the cells are drawn.
PREPARED: dict[RuleId, Seed] = {RuleId.SLIVER: straight_strip, RuleId.MULTIPART: wide_strip}


def seeded_city(seed: int = 1) -> City:
    """The city with errors of every rule, as many of each as there is room for."""
    city = City(seed)
    rules = list(SEEDS)
    places = [(rules[number % len(rules)], c, r) for number, (c, r) in enumerate(sites())]
    for rule, c, r in places:
        if rule in PREPARED:
            PREPARED[rule](city, c, r)
    city.draw()
    for rule, c, r in places:
        SEEDS[rule](city, c, r)
    for row in range(3, DOWN, 4):  # between the sites
        outside(city, 0, row)
        outside(city, ACROSS - 1, row)
        for column in range(COMMUNITY_ACROSS - 1, ACROSS - 1, 2 * COMMUNITY_ACROSS):
            astride(city, column, row)
    return city
