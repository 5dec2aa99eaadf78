"""Where people work, shop and stroll: shopping centres, storehouses, parks, squares, vacant land."""

from __future__ import annotations

import numpy as np
import shapely

from ..frame import Frame, Geometries, inside, largest, lines_in
from ..sheet import Sheet
from .parts import Plot, even_cuts, inner_roads, slabs, to_street


def shops(sheet: Sheet, plot: Plot) -> None:
    """A shopping centre (商业综合体): one or two big houses, a plaza before them."""
    block, lot, _, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    front = y0 + 0.24 * (y1 - y0)
    square = largest(lot.buffer(-1).intersection(frame.boxes(x0, y0, x1, front - 6)[0]))
    sheet.draw("plaza", square, name=f"{name}广场", kind="商业广场")
    halls = largest(lot.buffer(-8).intersection(frame.boxes(x0, front, x1, y1)[0]))
    parts = [halls] if halls.area < 9_000 else list(_in_two(frame, halls))
    sheet.draw("building", [part.simplify(1.0) for part in parts], kind="商业", floors=6)
    if len(parts) > 1:
        gap = frame.lines(0.0, front - 3, 0.0, y1)
        ways = to_street(lines_in(gap, lot), block)
        sheet.draw("road", ways, **{"class": "pedestrian"}, name=f"{name}步行街", width_m=8.0)


def depot(sheet: Sheet, plot: Plot) -> None:
    """Storehouses and open yards (仓储) that nobody walled in: a road down the middle, sheds beside it."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    rows = np.arange(y0 + 14, y1 - 24, 62.0)
    houses = slabs(frame, lot.buffer(-8), even_cuts(x0 + 6, x1 - 6, 88.0), rows, 24.0, 22.0)
    houses = houses[rng.random(len(houses)) > 0.3]
    sheet.draw("building", houses, kind="仓库", floors=1)
    columns = even_cuts(x0 + 6, x1 - 6, 88.0)
    middle = columns[len(columns) // 2] if len(columns) > 2 else columns[0] + 1
    drives = rows[1:] - 19.0
    spine = frame.lines([middle], y0, [middle], y1)
    drive = frame.lines(x0 + 8, drives, x1 - 8, drives)
    inner_roads(sheet, block, lot, spine, drive, name, walled=False)


def park(sheet: Sheet, plot: Plot) -> None:
    """A park (公园) with a lake, a path round it and paths to the gates."""
    block, lot, rng, name = plot
    sheet.draw("green", lot, name=name, kind="公园")
    centre = np.array(lot.centroid.coords[0])
    turn = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    reach = 0.5 * np.sqrt(lot.area / np.pi)
    radius = reach * (1 + 0.22 * np.sin(2 * turn + 1) + 0.12 * np.sin(3 * turn + rng.uniform(0, 6)))
    lake = shapely.Polygon(
        centre + np.stack([1.15 * radius * np.cos(turn), 0.8 * radius * np.sin(turn)], axis=-1)
    )
    lake = largest(lake.intersection(lot.buffer(-22)))
    sheet.draw("water", lake, name=f"{name}湖", kind="湖")
    path = largest(lake.buffer(11)).exterior
    sheet.draw("road", path, **{"class": "footway"}, name="环湖路", width_m=3.0)
    gates = shapely.line_interpolate_point(
        block.exterior, rng.uniform(0.02, 0.2) + np.arange(5) / 5, normalized=True
    )
    sheet.draw("road", shapely.shortest_line(gates, path), **{"class": "footway"}, name="", width_m=3.0)
    pavilion = Frame(centre + reach * np.array([1.35, 0.75]), 0.4).boxes(-7, -5, 7, 5)
    clear = lot.buffer(-6).difference(path.buffer(4)).difference(lake)
    sheet.draw("building", inside(pavilion, clear), kind="公园用房", floors=1)


def plaza(sheet: Sheet, plot: Plot) -> None:
    """A public square (广场) with planting at its edges and a hall on one side."""
    _, lot, _, name = plot
    sheet.draw("plaza", lot, name=name, kind="市民广场")
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    hall = frame.boxes(x0 + 0.3 * (x1 - x0), y1 - 34, x0 + 0.7 * (x1 - x0), y1 - 12)
    sheet.draw("building", inside(hall, lot), kind="文化馆", floors=3)
    beds = frame.boxes([x0 + 8, x1 - 22], y0 + 10, [x0 + 22, x1 - 8], y1 - 12)
    sheet.draw("green", inside(beds, lot), name=f"{name}绿地", kind="广场绿地")


def vacant(sheet: Sheet, plot: Plot) -> None:
    """Land waiting to be built on (待建空地), crossed by a beaten track."""
    block, lot, _, _ = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    track = frame.lines(x0 - 30, y0 + 0.3 * (y1 - y0), x1 + 30, y0 + 0.6 * (y1 - y0))
    sheet.draw("road", lines_in(track, block, 40.0), **{"class": "path"}, name="", width_m=2.0)
    sheet.draw(
        "building", inside(frame.boxes(x0 + 12, y0 + 12, x0 + 30, y0 + 19), lot), kind="工棚", floors=1
    )


def _in_two(frame: Frame, hall: shapely.Polygon) -> Geometries:
    """A big hall in two, with a way of 10 m between them."""
    way = shapely.buffer(frame.lines(0.0, -999.0, 0.0, 999.0)[0], 5.0, cap_style="flat")
    parts = shapely.get_parts(shapely.difference(hall, way))
    return parts[shapely.area(parts) > 400]
