"""Whole cities for benchmarks: as many square kilometres as wanted, of the same quarters as the sample."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from numpy.random import Generator, default_rng
from numpy.typing import NDArray

from ..model.features import BaseData
from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from .frame import Geometries, halves, largest
from .furniture import place_components
from .plan import WIDTHS, boulevard, faces_of, lay_out, street, warped
from .quarters import QUARTERS, Plot
from .sheet import Sheet

#: A plot nowhere wider than this (m) holds no houses.
_NARROW = 26.0

CRS = "EPSG:4547"
CENTRE = np.array([533_000.0, 3_381_000.0])
COUNTY = "420198"  # no county of GB/T 2260 has this number

#: Distance of main roads, largest community and largest blocks (centre, around, outskirts).
MAIN_ROAD_SPACING = 1_000.0
COMMUNITY_AREA = 0.5e6
BLOCK_AREAS = (22_000.0, 45_000.0, 95_000.0)
OUT = 45.0

#: What stands in the blocks of centre, surroundings and outskirts, by weight.
MIXES: tuple[dict[str, int], ...] = (
    {"perimeter": 38, "old_lanes": 14, "slab_estate": 22, "shops": 9, "tower_estate": 5, "institution": 6}
    | {"school": 3, "plaza": 2, "park": 1},
    {"slab_estate": 50, "tower_estate": 16, "perimeter": 14, "urban_village": 6, "shops": 4, "park": 3}
    | {"school": 4, "institution": 2, "plaza": 1},
    {"slab_estate": 30, "depot": 18, "factory": 8, "urban_village": 12, "vacant": 14, "tower_estate": 10}
    | {"park": 4, "school": 2, "perimeter": 2},
)
#: Kinds that are never put two in a block.
WHOLE_BLOCKS = frozenset({"park", "factory", "plaza", "old_lanes", "urban_village"})

_FIRST, _SECOND = "安福和康宁泰长春新华永东西南北金", "平乐兴盛民阳江湖山桥门园林岭庭苑"


@dataclass(frozen=True)
class Way:
    """A main line of the plan, across the whole city at ``at`` metres.

    ``half`` is what it keeps clear of local streets on either side: the way to the near
    carriageway of a boulevard, to the road along a river or railway.
    """

    at: float
    kind: str
    half: float


@dataclass(frozen=True)
class Block:
    """A block of the plan (x0, y0, x1, y1), its zone (0 centre to 2 outskirts) and clear strips."""

    bounds: NDArray[np.float64]
    zone: int
    inset: NDArray[np.float64]


def make_synthetic_city(area_km2: float = 260.0, seed: int = 1, progress: Progress | None = None) -> BaseData:
    """A made-up city of ``area_km2``, the same for the same ``seed``: metres in EPSG:4547.

    Main roads about every kilometre, each third a divided boulevard; a river and a
    railway once there is room; communities (社区) of 0.25 to 0.5 km² between main and
    secondary streets; blocks of 100 to 500 m, dense in the centre, with some 650
    buildings per km²; one block in twenty a walled compound. Nothing about it is to be
    taken for a real place: it stands in for size, not for form.
    """
    progress = progress or Silent()
    rng = default_rng(seed)
    side = 1000.0 * float(np.sqrt(area_km2))
    ways = (_ways(side, rng, "river"), _ways(side, rng, "railway"))
    bend = _Bend(side, rng)
    plan, sheet = Sheet(), Sheet()
    for across in (False, True):
        for way in ways[across]:
            _main_way(plan, sheet, way, ways[not across], across=across, bend=bend)
    communities, blocks = _divide(plan, ways, side, rng)
    lay_out(sheet, plan, bend)
    faces = faces_of(sheet.drawn("road")[sheet.column("road", "class") != "footway"], smallest=2_000)
    _fill(sheet, faces, blocks, bend, seed, progress)
    _communities(sheet, communities, ways, bend)
    progress.set(0.9, tr("Making components"))
    lines = sheet.drawn("road")
    highway, width = sheet.column("road", "class"), sheet.column("road", "width_m")
    city = _bent_box(bend, 0.0, 0.0, side, side)
    shapely.prepare(city)
    within = shapely.covers(city, lines)
    obstacles = shapely.STRtree(np.concatenate([sheet.drawn("building"), sheet.drawn("water")]))
    component = place_components(lines[within], highway[within], width[within], obstacles, COUNTY, rng, 0.5)
    return sheet.to_base(CRS, component, lambda xy: xy + CENTRE)


class _Bend:
    """The warp of a city: long waves that turn streets by some degrees, about its middle."""

    def __init__(self, side: float, rng: Generator) -> None:
        self.middle = side / 2
        self.phase = rng.uniform(0, 2 * np.pi, 4)

    def __call__(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = xy[..., 0] - self.middle, xy[..., 1] - self.middle
        a, b, c, d = self.phase
        east = 90 * np.sin(y / 1400 + a) + 22 * np.sin((x + 2 * y) / 700 + b)
        north = 80 * np.sin(x / 1300 + c) + 20 * np.sin((2 * x - y) / 650 + d)
        return np.stack([x + east, y + north], axis=-1)


def _bent_box(bend: _Bend, x0: float, y0: float, x1: float, y1: float) -> shapely.Polygon:
    """A rectangle of the plan as it lies in the city."""
    return warped(bend, shapely.box(x0, y0, x1, y1))


def _ways(side: float, rng: Generator, corridor: str) -> list[Way]:
    """The main lines in one direction: plain at the edges, each third a boulevard, one a corridor."""
    count = max(1, round(side / MAIN_ROAD_SPACING))
    at = np.linspace(0, side, count + 1)
    at[1:-1] += rng.uniform(-130, 130, count - 1)
    ways = [Way(float(place), "road", 0.0) for place in at]
    for index in range(2, count, 3):
        ways[index] = Way(ways[index].at, "boulevard", 9.0)
    if count >= 4:
        half = 65.0 if corridor == "river" else 28.0
        ways[count // 3] = Way(ways[count // 3].at, corridor, half)
    return ways


def _main_way(plan: Sheet, sheet: Sheet, way: Way, crossing: list[Way], *, across: bool, bend: _Bend) -> None:
    """Draw a main line: a street, a boulevard, or a river or railway between two roads."""
    start, end = crossing[0].at - OUT, crossing[-1].at + OUT

    def line(offset: float) -> shapely.LineString:
        at = way.at + offset
        return shapely.LineString([(start, at), (end, at)] if across else [(at, start), (at, end)])

    name = f"{'东' if across else '南'}{round(way.at / 100)}{'路' if way.kind == 'road' else '大道'}"
    if way.kind == "road":
        street(plan, line(0), name, "secondary")
    elif way.kind == "boulevard":
        boulevard(plan, line(0), name, np.array([other.at for other in crossing]) - start)
    else:
        for side in (way.half, -way.half):
            street(plan, line(side), name, "tertiary")
        if way.kind == "river":
            sheet.draw(
                "water", warped(bend, line(0).buffer(42.0, cap_style="flat")), name="大河", kind="河流"
            )
        shore, kind = (42.0, "河岸线") if way.kind == "river" else (2.2, "铁路")
        sheet.draw("barrier", warped(bend, np.array([line(shore), line(-shore)])), kind=kind)


def _divide(
    plan: Sheet, ways: tuple[list[Way], list[Way]], side: float, rng: Generator
) -> tuple[list[tuple[int, int, NDArray[np.float64]]], list[Block]]:
    """Split what main lines enclose into communities, these into blocks; draw the streets between."""
    communities, blocks = [], []
    for row, (south, north) in enumerate(pairwise(ways[1])):
        for column, (west, east) in enumerate(pairwise(ways[0])):
            axes = np.array([west.at, south.at, east.at, north.at])
            half = np.array([west.half, south.half, -east.half, -north.half])
            clear = axes + half
            apart = float(np.hypot(*(axes[:2] + axes[2:] - side))) / side
            zone = int(np.searchsorted((0.33, 0.75), apart + rng.normal(0, 0.06)))
            strips = np.array(
                [31.0 if way.kind == "boulevard" else 0.0 for way in (west, south, east, north)]
            )
            for community in _split(axes, COMMUNITY_AREA, rng, plan, clear, ("secondary",)):
                communities.append((row, column, community))
                classes = ("tertiary", "residential", "residential")
                for bounds in _split(community, BLOCK_AREAS[zone], rng, plan, clear, classes):
                    blocks.append(Block(_clip(bounds, clear), zone, np.where(bounds == axes, strips, 0.0)))
    return communities, blocks


def _split(
    bounds: NDArray[np.float64],
    largest_area: float,
    rng: Generator,
    plan: Sheet,
    clear: NDArray[np.float64],
    classes: tuple[str, ...],
) -> Iterator[NDArray[np.float64]]:
    """Halve a rectangle across its longer side until it is small enough, with a street along each cut."""
    x0, y0, x1, y1 = bounds
    if (x1 - x0) * (y1 - y0) <= largest_area * rng.uniform(0.85, 1.25):
        yield bounds
        return
    wide = x1 - x0 > (y1 - y0) * rng.uniform(0.9, 1.1)
    low, high = (x0, x1) if wide else (y0, y1)
    cut = low + (high - low) * rng.uniform(0.42, 0.58)
    first = np.array([x0, y0, cut, y1] if wide else [x0, y0, x1, cut])
    second = np.array([cut, y0, x1, y1] if wide else [x0, cut, x1, y1])
    ends = _clip(np.array([cut, y0, cut, y1] if wide else [x0, cut, x1, cut]), clear)
    plan.draw(
        "road",
        shapely.linestrings(ends.reshape(2, 2)),
        **{"class": classes[0]},
        name=f"{_FIRST[int(rng.integers(16))]}{_SECOND[int(rng.integers(16))]}{'路' if wide else '街'}",
        width_m=WIDTHS[classes[0]],
    )
    inner = classes[1:] or classes
    yield from _split(first, largest_area, rng, plan, clear, inner)
    yield from _split(second, largest_area, rng, plan, clear, inner)


def _clip(bounds: NDArray[np.float64], clear: NDArray[np.float64]) -> NDArray[np.float64]:
    """Bounds (or a line's ends) kept within the rectangle ``clear``."""
    return np.clip(bounds, np.tile(clear[:2], 2), np.tile(clear[2:], 2))


def _fill(
    sheet: Sheet, faces: Geometries, blocks: list[Block], bend: _Bend, seed: int, progress: Progress
) -> None:
    """Build up every block by chance, the mix depending on its zone."""
    middle = bend(np.array([(block.bounds[:2] + block.bounds[2:]) / 2 for block in blocks]))
    point, face = shapely.STRtree(faces).query(shapely.points(middle), predicate="within")
    order = np.argsort(point)
    lots = shapely.buffer(faces, -9.0, join_style="mitre", quad_segs=1)
    for number, (index, which) in enumerate(zip(point[order].tolist(), face[order].tolist(), strict=True)):
        if number % 100 == 0:
            check_cancelled(progress)
            progress.set(0.9 * number / len(order), tr("Building blocks"))
        block, rng = blocks[index], default_rng((seed, index))
        lot = lots[which]
        if block.inset.any():
            x0, y0, x1, y1 = block.bounds + block.inset * [1, 1, -1, -1]
            lot = lot.intersection(_bent_box(bend, x0, y0, x1, y1))
        lot = largest(lot)
        if lot.area < 1_500:
            continue
        mix = MIXES[block.zone]
        kinds = rng.choice(list(mix), 2, p=np.array(list(mix.values())) / sum(mix.values()))
        parts = [lot]
        if lot.area > 30_000 and not WHOLE_BLOCKS & set(kinds.tolist()):
            parts = list(halves(lot, rng.uniform(0.4, 0.6), across=bool(rng.random() < 0.6)))
        for wanted, part in zip(kinds.tolist(), parts, strict=False):
            kind = "park" if shapely.buffer(part, -_NARROW / 2).is_empty else wanted
            name = f"{_FIRST[int(rng.integers(16))]}{_SECOND[int(rng.integers(16))]}"
            QUARTERS[kind](sheet, Plot(faces[which], part, rng, name))


def _communities(
    sheet: Sheet,
    communities: list[tuple[int, int, NDArray[np.float64]]],
    ways: tuple[list[Way], list[Way]],
    bend: _Bend,
) -> None:
    """Communities along the axes of the streets between them; four main squares are a street office."""
    boxes = np.array([shapely.box(*bounds) for _, _, bounds in communities])
    lines = shapely.get_parts(shapely.union_all(shapely.boundary(boxes)))
    bent = shapely.transform(warped(bend, lines), lambda xy: np.round(xy, 3))
    pieces = shapely.get_parts(shapely.polygonize(bent))
    middle = shapely.points(bend(shapely.get_coordinates(shapely.centroid(boxes))))
    point, piece = shapely.STRtree(pieces).query(middle, predicate="within")
    pieces = pieces[piece[np.argsort(point)]]
    offices_across = (len(ways[0]) + 1) // 2
    office = np.array([row // 2 * offices_across + column // 2 for row, column, _ in communities])
    number = np.zeros(len(office), dtype=np.int64)
    for which in np.unique(office):
        number[office == which] = np.arange(1, (office == which).sum() + 1)
    names = [f"{_FIRST[i % 16]}{_SECOND[i // 16 % 16]}{'一二三四'[i // 256]}社区" for i in range(len(office))]
    sheet.draw(
        "community",
        pieces,
        code=[f"{COUNTY}{which + 1:03d}{place:03d}" for which, place in zip(office, number, strict=True)],
        name=names,
        street_office=[f"第{which + 1}街道" for which in office],
    )
