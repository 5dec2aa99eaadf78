"""Where people live: estates of slabs and towers, lane houses, urban villages, perimeter blocks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import shapely
from numpy.random import Generator
from numpy.typing import NDArray

from ..frame import Frame, inside, largest, lines_in
from ..sheet import Sheet
from .parts import Plot, even_cuts, inner_roads, slabs, to_street

#: Footprint of a tower: a slab with wings, metres about its middle.
_TOWER = np.array([(-9, -12), (9, -12), (9, -6), (13, -6), (13, 6), (6, 6), (6, 10)], dtype=float)
_TOWER = np.concatenate([_TOWER, [(-6, 10), (-6, 6), (-13, 6), (-13, -6), (-9, -6)]])


def slab_estate(sheet: Sheet, plot: Plot) -> None:
    """A walled estate of slabs in rows (行列式小区), a spine road, a drive between every two rows."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    depth, pitch = rng.choice([11.0, 12.5, 13.5]), rng.uniform(27, 36)
    columns = even_cuts(x0 + 4, x1 - 4, rng.uniform(52, 72))
    rows = np.arange(y0 + 9, y1 - depth, pitch)
    gap = 12.0
    floors = int(rng.choice([6, 6, 7, 11]))
    houses = slabs(frame, lot.buffer(-6), columns, rows, depth, gap)
    garden = _garden(frame, columns, rows, pitch, rng) if lot.area > 25_000 else shapely.Polygon()
    houses = houses[~shapely.intersects(houses, garden)]
    sheet.draw("building", houses, kind="住宅", floors=floors)
    if not garden.is_empty:
        sheet.draw(
            "green", shapely.intersection(garden, lot.buffer(-6)), name=f"{name}中心绿地", kind="小区绿地"
        )
    spines = columns[1:-1][:: max(1, (len(columns) - 2) // 2)][:2] if len(columns) > 2 else columns[:1] + 1
    spine = frame.lines(spines, y0 + 5, spines, y1 - 5)
    drives = rows[1::2] - (pitch - depth) / 2
    drive = frame.lines(columns[0] + 2, drives, columns[-1] - 2, drives)
    inner_roads(sheet, block, lot, spine, drive, name)


def tower_estate(sheet: Sheet, plot: Plot) -> None:
    """A walled estate of towers (点式高层) inside a ring road, round a garden."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    ring = largest(lot.buffer(-11, join_style="mitre"))
    x0, y0, x1, y1 = frame.bounds(ring)
    columns, rows = even_cuts(x0 + 4, x1 - 4, 54.0), even_cuts(y0 + 4, y1 - 4, 58.0)
    middle = ((columns[1:] + columns[:-1]) / 2, (rows[1:] + rows[:-1]) / 2)
    cx, cy = (grid.ravel() for grid in np.meshgrid(*middle))
    cx = cx + np.where(np.arange(cx.size) % 2, 3, -3)
    towers = frame.polygons(_TOWER[None] + np.stack([cx, cy], axis=-1)[:, None])
    towers = inside(towers, ring.buffer(-5))
    court = ring.buffer(-(24 + 0.12 * np.sqrt(lot.area)))
    if len(towers) > 5:
        towers = towers[~shapely.intersects(towers, court)]
    sheet.draw("building", towers, kind="住宅", floors=int(rng.integers(18, 34)))
    garden = largest(ring.buffer(-6).difference(shapely.union_all(towers).buffer(7)).buffer(-3).buffer(2))
    sheet.draw("green", garden.simplify(0.8), name=f"{name}中央花园", kind="小区绿地")
    gate = (
        frame.lines(0.0, y0 + 1, 0.0, y0 - 8) if rng.random() < 0.5 else frame.lines(x1 - 1, 0.0, x1 + 8, 0.0)
    )
    gate = to_street(gate, block)
    at = shapely.intersection(gate[0], ring.exterior)
    around = np.array([ring.exterior], dtype=object)
    inner_roads(sheet, block, lot, gate if not at.is_empty else gate[:0], around, name)


def old_lanes(sheet: Sheet, plot: Plot) -> None:
    """Lane houses (里弄): rows of party-wall houses on side lanes off main lanes open to the street."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    mains = even_cuts(x0, x1, rng.uniform(62, 84))
    pitch, depth = 15.5, 11.0
    rows = np.arange(y0 + 2, y1 - depth, pitch)
    houses, sides = [], []
    for west, east in pairwise(mains):
        widths = rng.uniform(4.2, 7.5, int((east - west) / 5) + 3)
        for row, y in enumerate(rows):
            party = west + 2.5 + rng.uniform(0, 3) + np.concatenate([[0.0], np.cumsum(np.roll(widths, row))])
            party = party[party < east - 2.5]
            if rng.random() < 0.12 and len(party) > 8:  # a courtyard where a few houses are gone
                hole = int(rng.integers(2, len(party) - 5))
                west_part, east_part = party[: hole + 1], party[hole + 3 :]
            else:
                west_part, east_part = party, party[:0]
            back = y + depth
            for part in (west_part, east_part):
                houses.append(frame.boxes(part[:-1], y, part[1:], back))
        sides.append(
            frame.lines(west, rows[1:] - 2.2, east - rng.choice([0, 9], len(rows) - 1), rows[1:] - 2.2)
        )
    drawn = inside(np.concatenate(houses), lot)
    sheet.draw("building", drawn, kind="里弄住宅", floors=int(rng.choice([2, 3])))
    main = frame.lines(mains[1:-1], y0, mains[1:-1], y1)
    main = to_street(lines_in(main, lot), block)
    side = lines_in(np.concatenate(sides), lot)
    sheet.draw("road", main, **{"class": "living_street"}, name=f"{name}弄", width_m=4.0)
    sheet.draw("road", side, **{"class": "footway"}, name=f"{name}支弄", width_m=2.5)


def urban_village(sheet: Sheet, plot: Plot) -> None:
    """An urban village (城中村): detached houses an arm's length apart, alleys, few of them wide."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    columns, rows = np.arange(x0 + 1, x1 - 10, 12.6), np.arange(y0 + 1, y1 - 10, 13.0)
    columns = columns + 3.0 * (np.arange(len(columns)) // 4)
    rows = rows + 3.2 * (np.arange(len(rows)) // 3)
    x, y = (grid.ravel() for grid in np.meshgrid(columns, rows))
    wide, deep = rng.uniform(8.6, 11.2, x.size), rng.uniform(8.8, 11.6, x.size)
    x, y = x + rng.uniform(0, 0.6, x.size), y + rng.uniform(0, 0.6, x.size)
    standing = rng.random(x.size) > 0.06
    houses = frame.boxes(x, y, x + wide, y + deep)[standing]
    sheet.draw("building", inside(houses, lot), kind="村民自建房", floors=int(rng.integers(3, 6)))
    across = columns[4::4] - 2.0
    along = rows[3::3] - 2.0
    main = to_street(lines_in(frame.lines(across, y0, across, y1), lot), block)
    side = to_street(lines_in(frame.lines(x0, along, x1, along), lot), block)
    sheet.draw("road", main, **{"class": "living_street"}, name=f"{name}巷", width_m=3.5)
    sheet.draw("road", side, **{"class": "footway"}, name="", width_m=2.5)


def perimeter(sheet: Sheet, plot: Plot) -> None:
    """A perimeter block (周边式街坊): houses wall to wall along the streets, yards within, a few passages."""
    block, lot, rng, _ = plot
    outer = lot.buffer(-1.5, join_style="mitre").simplify(0.5)
    inner = largest(outer.buffer(-13.5, join_style="mitre"))
    if inner.is_empty or outer.is_empty:
        sheet.draw("building", inside(np.array([outer], dtype=object), lot), kind="商住", floors=4)
        return
    length = outer.exterior.length
    count = max(4, int(length / rng.uniform(22, 38)))
    at = (np.arange(count) + rng.uniform(-0.2, 0.2, count)) * length / count % length
    start = shapely.line_interpolate_point(outer.exterior, at)
    feet = shapely.shortest_line(start, inner.exterior)
    xy = shapely.get_coordinates(feet).reshape(-1, 2, 2)
    step = xy[:, 1] - xy[:, 0]
    knives = shapely.linestrings(np.stack([xy[:, 0] - 0.1 * step, xy[:, 1] + 0.1 * step], axis=1))
    ring = shapely.union_all([*knives, outer.exterior, inner.exterior], grid_size=0.001)
    houses = shapely.get_parts(shapely.polygonize(shapely.get_parts(ring)))
    houses = houses[~shapely.contains_properly(inner.buffer(0.2), shapely.point_on_surface(houses))]
    houses = houses[(shapely.area(houses) > 60) & (shapely.area(houses) < 1500)]
    passage = np.zeros(len(houses), dtype=bool)
    if len(houses) > 4:
        passage[rng.choice(len(houses), min(3, len(houses) // 5 + 1), replace=False)] = True
    sheet.draw("building", houses[~passage], kind="商住", floors=rng.integers(3, 8, int((~passage).sum())))
    frame = Frame.along(inner)
    x0, y0, x1, y1 = frame.bounds(inner)
    wide = x1 - x0 > y1 - y0
    axis = frame.lines(x0, 0.0, x1, 0.0) if wide else frame.lines(0.0, y0, 0.0, y1)
    axis = lines_in(axis, inner.buffer(-8))[:1]
    if not len(axis):
        return
    ways = shapely.shortest_line(shapely.centroid(houses[passage]), axis[0])
    ways = to_street(lines_in(ways, lot), block, reach=30.0)
    roads = np.concatenate([axis, ways])
    sheet.draw("road", roads, **{"class": "service"}, name="", width_m=4.0)
    rows = np.arange(y0 + 16, y1 - 20, 30.0)
    yard = slabs(frame, inner.buffer(-9), even_cuts(x0 + 9, x1 - 9, 46.0), rows, 11.5, 10.0)
    yard = yard[~shapely.intersects(yard, shapely.union_all(roads).buffer(4))]
    sheet.draw("building", yard, kind="住宅", floors=5)


def _garden(
    frame: Frame, columns: NDArray[np.float64], rows: NDArray[np.float64], pitch: float, rng: Generator
) -> shapely.Polygon:
    """The place of two slabs in the middle of an estate, kept open as a garden."""
    column = int(rng.integers(0, max(1, len(columns) - 1)))
    row = len(rows) // 2
    if row + 1 >= len(rows):
        return shapely.Polygon()
    bottom = rows[row] - 4
    return frame.boxes(columns[column] + 5, bottom, columns[column + 1] - 5, bottom + 1.6 * pitch)[0]
