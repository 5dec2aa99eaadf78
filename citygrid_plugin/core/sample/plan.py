"""The plan of a town: streets as straight as on a drawing board, and the warp that makes them real."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray

from .frame import Geometries
from .sheet import FIELDS, Sheet, noded

Warp = Callable[[NDArray[np.float64]], NDArray[np.float64]]

#: Longest straight piece of a warped street, in metres.
STEP = 24.0

#: Carriageway of each OSM highway class, in metres.
WIDTHS = {
    "primary": 11.0,
    "secondary": 18.0,
    "tertiary": 12.0,
    "residential": 8.0,
    "living_street": 4.0,
    "service": 5.0,
    "footway": 2.5,
}


Shape = TypeVar("Shape", shapely.Geometry, Geometries)


def warped(warp: Warp, geometry: Shape) -> Shape:
    """Plan geometry as it lies in the town: cut into short pieces first, so that it can bend."""
    return shapely.transform(shapely.segmentize(geometry, STEP), warp)


def smooth(points: NDArray[np.float64], rounds: int = 3) -> shapely.LineString:
    """A curve through the run of ``points`` ((n, 2), ends kept), by cutting corners (Chaikin)."""
    for _ in range(rounds):
        quarter = 0.75 * points[:-1] + 0.25 * points[1:]
        three = 0.25 * points[:-1] + 0.75 * points[1:]
        inner = np.stack([quarter, three], axis=1).reshape(-1, 2)[1:-1]
        points = np.concatenate([points[:1], inner, points[-1:]])
    return shapely.LineString(points)


def street(plan: Sheet, line: shapely.LineString, name: str, highway: str) -> None:
    """Draw a street on the plan."""
    plan.draw("road", line, **{"class": highway}, name=name, width_m=WIDTHS[highway])


def boulevard(plan: Sheet, axis: shapely.LineString, name: str, junctions: NDArray[np.float64]) -> None:
    """Draw a divided road (分隔带道路) along a straight axis on the plan.

    Two one-way carriageways 9 m off the axis, a planted median between junctions,
    auxiliary lanes (辅路) at 19 m that leave and join the carriageway beside each
    junction, footways at 26 m. ``junctions`` are distances along the axis.
    """

    def along(start: float, end: float, side: float) -> shapely.LineString:
        piece = shapely.LineString([axis.interpolate(start), axis.interpolate(end)])
        return shapely.offset_curve(piece, side)

    def point(at: float, side: float) -> NDArray[np.float64]:
        return shapely.get_coordinates(along(at, at + 1.0, side))[:1]

    stretches = [(a, b) for a, b in pairwise(junctions) if b - a > 120]
    for side in (1, -1):
        carriageway = along(0, axis.length, 9.0 * side)
        if side == 1:  # traffic keeps right: the left carriageway runs against the axis
            carriageway = shapely.reverse(carriageway)
        plan.draw("road", carriageway, **{"class": "primary"}, name=name, width_m=11.0, oneway="yes")
        footway = along(0, axis.length, 26.0 * side)
        plan.draw("road", footway, **{"class": "footway"}, name=f"{name}人行道", width_m=3.5)
        for start, end in stretches:
            corners = ((start + 28, 9.0), (start + 44, 19.0), (end - 44, 19.0), (end - 28, 9.0))
            lane = shapely.linestrings(np.concatenate([point(at, side * off) for at, off in corners]))
            lane = shapely.reverse(lane) if side == 1 else lane
            plan.draw("road", lane, **{"class": "service"}, name=f"{name}辅路", width_m=6.0, oneway="yes")
    for start, end in stretches:
        median = shapely.buffer(along(start + 24, end - 24, 0.0), 2.2, cap_style="flat")
        plan.draw("green", median, name=f"{name}中央绿化带", kind="道路绿地")


def lay_out(sheet: Sheet, plan: Sheet, warp: Warp) -> None:
    """Bring roads and greens of the plan onto the sheet, warped.

    Roads are cut at their junctions first: bent afterwards, they still meet.
    """
    fields = {field: plan.column("road", field) for field in FIELDS["road"]}
    lines, fields = noded(plan.drawn("road"), fields)
    sheet.draw("road", warped(warp, lines), **fields)
    fields = {field: plan.column("green", field) for field in FIELDS["green"]}
    sheet.draw("green", warped(warp, plan.drawn("green")), **fields)


def faces_of(lines: Geometries, smallest: float) -> Geometries:
    """Blocks between street lines, at least ``smallest`` m², ordered south-west to north-east."""
    noded = shapely.get_parts(shapely.union_all(lines, grid_size=0.001))
    faces = shapely.get_parts(shapely.polygonize(noded))
    faces = faces[shapely.area(faces) >= smallest]
    centre = np.round(shapely.get_coordinates(shapely.centroid(faces)), 1)
    return faces[np.lexsort((centre[:, 0], centre[:, 1]))]
