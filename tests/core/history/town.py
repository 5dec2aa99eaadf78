"""A made-up town of two communities whose base data change from year to year."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from numpy.random import Generator
from shapely import LineString, Point, Polygon, box

from citygrid_plugin.core.intake import prepare
from citygrid_plugin.core.model.features import BaseData, FeatureTable

CRS = "EPSG:4547"
CODES = ("420106001001", "420106001002")
ORIGIN = np.array([520_000.0, 3_380_000.0])
HEIGHT = 400.0

Points = list[tuple[float, float]]


def at(geometry: object) -> object:
    """Where real coordinates lie."""
    return shapely.transform(geometry, lambda points: points + ORIGIN)


def table(name: str, geometry: list[object], /, **columns: list[object]) -> FeatureTable:
    texts = {key: np.array([*values, None], dtype=object)[:-1] for key, values in columns.items()}
    return FeatureTable.of(name, [at(one) for one in geometry], **texts)


@dataclass(frozen=True)
class Town:
    """What stands where, in metres from the corner."""

    roads: tuple[LineString, ...]
    buildings: tuple[Polygon, ...] = ()
    compounds: tuple[Polygon, ...] = ()
    border: Points = field(default_factory=lambda: [(400.0, 0.0), (400.0, 150.0), (400.0, HEIGHT)])
    width: float = 800.0

    def base(self) -> BaseData:
        """The town as a division gets it."""
        west = Polygon([(0, 0), *self.border, (0, HEIGHT)])
        east = Polygon([*self.border, (self.width, HEIGHT), (self.width, 0)])
        tables = {
            "community": table("community", [west, east], code=[*CODES], name=[*CODES]),
            "road": table("road", [*self.roads], **{"class": ["residential"] * len(self.roads)}),
            "building": table("building", [*self.buildings]),
            "compound": table("compound", [*self.compounds], name=["院"] * len(self.compounds)),
            "component": table(
                "component", [Point(x, y) for x in range(20, 740, 40) for y in range(15, 400, 40)]
            ),
        }
        return prepare(tables, dict.fromkeys(tables, CRS))[0]


def streets() -> tuple[LineString, ...]:
    """Four across, two along."""
    across = [LineString([(x, -20), (x, 420)]) for x in (133, 270, 520, 660)]
    return (*across, *(LineString([(-20, y), (820, y)]) for y in (120, 260)))


def houses(rng: Generator, count: int = 40) -> tuple[Polygon, ...]:
    """Houses clear of streets and border."""
    x, y = rng.uniform(5, 770, count), rng.uniform(5, 370, count)
    built = [
        box(a, b, a + c, b + d)
        for a, b, c, d in zip(x, y, rng.uniform(8, 25, count), rng.uniform(8, 20, count), strict=True)
    ]
    taken = shapely.union_all([*streets(), LineString([(400, 0), (400, HEIGHT)])])
    return tuple(house for house in built if house.distance(taken) > 6)


def make_town(moved_by: float = 0.0) -> BaseData:
    """The town with houses; its second street moved east by so many metres."""
    roads = list(streets())
    roads[1] = shapely.transform(roads[1], lambda points: points + np.array([moved_by, 0.0]))
    built = houses(np.random.default_rng(3))
    clear = tuple(house for house in built if house.distance(roads[1]) > 3)
    return Town(tuple(roads), clear if moved_by else built).base()


def changed(town: Town, rng: Generator) -> Town:
    """A year later: one thing is different."""
    return YEARS[rng.integers(len(YEARS))](town, rng)


def _road_moved(town: Town, rng: Generator) -> Town:
    roads, which = list(town.roads), rng.integers(len(town.roads))
    by = rng.uniform(-35, 35, 2)
    roads[which] = shapely.transform(roads[which], lambda points: points + by)
    return replace(town, roads=tuple(roads))


def _road_built(town: Town, rng: Generator) -> Town:
    y, lean = rng.uniform(20, 380), rng.uniform(-40, 40)
    new = LineString([(rng.uniform(0, 300), y), (rng.uniform(450, 800), y + lean)])
    return replace(town, roads=(*town.roads, new))


def _road_gone(town: Town, rng: Generator) -> Town:
    roads = list(town.roads)
    if len(roads) > 3:
        roads.pop(rng.integers(len(roads)))
    return replace(town, roads=tuple(roads))


def _house_built(town: Town, rng: Generator) -> Town:
    x, y = rng.uniform(10, 740), rng.uniform(10, 340)
    house = box(x, y, x + rng.uniform(10, 45), y + rng.uniform(10, 40))
    return replace(town, buildings=(*town.buildings, house))


def _yard_walled(town: Town, rng: Generator) -> Town:
    x, y = rng.uniform(20, 700), rng.uniform(20, 300)
    yard = box(x, y, x + rng.uniform(30, 90), y + rng.uniform(30, 90))
    free = not any(yard.intersects(other) for other in town.compounds)
    return replace(town, compounds=(*town.compounds, yard)) if free else town


def _border_moved(town: Town, rng: Generator) -> Town:
    bends = rng.uniform((-40, -60, -40), (40, 60, 40))
    border = [(400.0 + by, y) for by, y in zip(bends.tolist(), (0.0, 150.0, HEIGHT), strict=True)]
    return replace(town, border=border)


def _edge_moved(town: Town, rng: Generator) -> Town:
    return replace(town, width=float(rng.uniform(760, 860)))


#: What may happen in a year.
YEARS = (_road_moved, _road_built, _road_gone, _house_built, _yard_walled, _border_moved, _edge_moved)
