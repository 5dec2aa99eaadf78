"""What quarters are made of: rows of slabs, inner roads, walls, gates."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from numpy.random import Generator
from numpy.typing import NDArray

from ..frame import Frame, Geometries, largest, lines_in
from ..sheet import Sheet

#: Longest way from the end of an inner road to the street it may be linked with.
GATE_REACH = 45.0


class Plot(NamedTuple):
    """Ground to build on: the block between the streets, the lot left after pavements, dice, a name."""

    block: shapely.Polygon
    lot: shapely.Polygon
    rng: Generator
    name: str


def even_cuts(low: float, high: float, step: float) -> NDArray[np.float64]:
    """About ``step`` apart, dividing low..high evenly."""
    return np.linspace(low, high, max(1, round((high - low) / step)) + 1)


def slabs(
    frame: Frame,
    space: shapely.Geometry,
    columns: NDArray[np.float64],
    rows: NDArray[np.float64],
    depth: float,
    gap: float,
) -> Geometries:
    """Slabs between the columns in every row, shortened where ``space`` ends, left out below half length."""
    if space.is_empty or not len(rows) or len(columns) < 2:
        return np.empty(0, dtype=object)
    x0, y = np.meshgrid(columns[:-1] + gap / 2, rows)
    x1, _ = np.meshgrid(columns[1:] - gap / 2, rows)
    x0, x1, y = x0.ravel(), x1.ravel(), y.ravel()
    whole = frame.boxes(x0, y, x1, y + depth)
    shapely.prepare(space)
    fits = shapely.covers(space, whole)
    partly = np.flatnonzero(~fits & shapely.intersects(space, whole))
    short = []
    for index in partly:  # slide the free end in until the rest fits
        length = x1[index] - x0[index]
        trial = np.arange(0.08, 0.52, 0.04) * length
        west = frame.boxes(x0[index] + trial, y[index], x1[index], y[index] + depth)
        east = frame.boxes(x0[index], y[index], x1[index] - trial, y[index] + depth)
        candidates = np.stack([west, east], axis=1).ravel()
        good = np.flatnonzero(shapely.covers(space, candidates))
        if len(good) and (1 - trial[good[0] // 2] / length) * length > 18:
            short.append(candidates[good[0]])
    return np.concatenate([whole[fits], np.array(short, dtype=object)])


def to_street(lines: Geometries, block: shapely.Polygon, reach: float = GATE_REACH) -> Geometries:
    """Lines drawn out straight to the street at both ends where it lies within ``reach`` metres."""
    if not len(lines):
        return lines
    edge = block.exterior
    xy = shapely.get_coordinates(lines).reshape(len(lines), -1, 2)
    out = []
    for points in xy:
        for end, before in ((0, 1), (-1, -2)):
            step = points[end] - points[before]
            step = step / max(float(np.hypot(*step)), 1e-9)
            ray = shapely.linestrings([points[end], points[end] + reach * step])
            hits = shapely.get_coordinates(shapely.intersection(ray, edge))
            if len(hits):
                nearest = np.hypot(*(hits - points[end]).T).argmin()
                points[end] = hits[nearest]
        out.append(shapely.linestrings(points))
    return np.array(out, dtype=object)


def inner_roads(
    sheet: Sheet,
    block: shapely.Polygon,
    lot: shapely.Polygon,
    spine: Geometries,
    drive: Geometries,
    name: str,
    *,
    walled: bool = True,
) -> None:
    """Spine roads led out to the street, drives off them, and the wall with gaps for the gates."""
    within = largest(lot.buffer(-3, join_style="mitre"))
    spine = to_street(lines_in(spine, within), block)
    if len(spine):
        linked = shapely.distance(spine, block.exterior) < 0.01
        if not linked.any():
            spine = np.append(spine, shapely.shortest_line(spine[0], block.exterior))
    sheet.draw("road", spine, **{"class": "service"}, name=f"{name}内部路", width_m=6.0)
    drive = lines_in(drive, within)
    if len(spine):
        drive = drive[shapely.intersects(drive, shapely.union_all(spine))]
    sheet.draw("road", drive, **{"class": "service"}, name="", width_m=4.0)
    if walled:
        gates = shapely.union_all(spine).buffer(4.0) if len(spine) else shapely.Polygon()
        wall = lot.exterior
        parts = shapely.get_parts(shapely.line_merge(shapely.difference(wall, gates)))
        sheet.draw("barrier", parts, name=f"{name}围墙", kind="围墙")


def walled_compound(sheet: Sheet, block: shapely.Polygon, lot: shapely.Polygon, name: str, kind: str) -> None:
    """The compound on its wall line, with a gate road to the street."""
    outline = lot.simplify(0.3)
    sheet.draw("compound", outline, name=name, kind=kind)
    middle = shapely.line_interpolate_point(outline.exterior, [0.1, 0.35, 0.6, 0.85], normalized=True)
    ways = shapely.shortest_line(middle, block.exterior)
    nearest = int(np.argmin(np.round(shapely.length(ways), 1)))
    xy = shapely.get_coordinates(ways[nearest])
    step = (xy[1] - xy[0]) / max(float(np.hypot(*(xy[1] - xy[0]))), 1e-9)
    gate = shapely.linestrings([xy[0] - 14 * step, xy[1]])
    sheet.draw("road", gate, **{"class": "service"}, name=f"{name}大门", width_m=7.0)
