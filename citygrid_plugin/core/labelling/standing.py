"""Labels that a person moves: where the text comes to stand, and whether it then needs a leader.

A text that stays within its cell needs none; one that leaves it gets a leader (引线) from the
nearest side of the text to a point in the cell, as labels placed by ``citygrid:labelgrid`` do.
All lengths are metres on the ground, all angles degrees clockwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from .boxes import box_corners, readable

Point = tuple[float, float]

#: A text may reach so far over the edge of its cell, in heights of the text, and still count as within.
_OVERHANG = 0.02
#: A leader begins so far from the text, in heights of it.
_GAP = 0.25


@dataclass(frozen=True)
class StandingLabel:
    """A label as it stands: centre, angle, size of the text's box, end of its leader or None.

    ``placement`` is that of the layer: level, along, reduced or leader.
    """

    centre: Point
    angle: float
    width: float
    height: float
    placement: str = "level"
    leader: Point | None = None

    def corners(self) -> tuple[Point, ...]:
        """The box's corners, the first at the foot of the text's beginning."""
        size = np.array([self.width]), np.array([self.height])
        (corners,) = box_corners(np.array([self.centre]), np.array([self.angle]), *size)
        return tuple((float(x), float(y)) for x, y in corners)

    def box(self) -> Any:
        """The box as a polygon."""
        return shapely.polygons(self.corners())

    def covers(self, place: Point, reach: float = 0.0) -> bool:
        """Whether ``place`` is on the text, or within ``reach`` of it."""
        return bool(shapely.dwithin(self.box(), shapely.points(place), reach))

    def leader_line(self) -> tuple[Point, Point] | None:
        """The leader from the nearest side of the text to its end; None without one."""
        if self.leader is None or self.covers(self.leader, _GAP * self.height):
            return None
        about = shapely.buffer(self.box(), _GAP * self.height, join_style="mitre")
        start = shapely.get_coordinates(shapely.shortest_line(about, shapely.points(self.leader)))[0]
        return (float(start[0]), float(start[1])), self.leader

    def foot(self) -> Point:
        """The foot of the text's beginning: where its baseline starts."""
        # As ``corners`` has it, without arrays: it is asked for every label of a city.
        turn = -math.radians(self.angle)
        cos, sin, along, up = math.cos(turn), math.sin(turn), self.width / 2, self.height / 2
        return self.centre[0] - cos * along + sin * up, self.centre[1] - sin * along - cos * up


def moved_to(label: StandingLabel, centre: Point, angle: float, cell: Any | None) -> StandingLabel:
    """The label moved and turned; ``cell`` is the polygon of its cell, None if that is not known.

    The angle is turned so that the text is not read upside down. Without a cell a leader
    stays as it is.
    """
    turned = float(readable(np.array([angle]))[0])
    moved = replace(label, centre=(float(centre[0]), float(centre[1])), angle=turned)
    if cell is not None:
        moved = replace(moved, leader=_leader(moved, cell))
    return replace(moved, placement=_placement(moved))


def pointed_at(label: StandingLabel, end: Point) -> StandingLabel:
    """The label with its leader drawn to another place by hand."""
    moved = replace(label, leader=end)
    return replace(moved, placement=_placement(moved))


def _leader(label: StandingLabel, cell: Any) -> Point | None:
    shapely.prepare(cell)
    if shapely.covers(shapely.buffer(cell, _OVERHANG * label.height, join_style="mitre"), label.box()):
        return None
    end = label.leader
    if end is None or not shapely.covers(cell, shapely.points(end)):
        end = _inside(cell)
    return None if label.covers(end) else end


def _inside(cell: Any) -> Point:
    """The place in the cell farthest from its edges."""
    parts = shapely.get_parts(cell)
    largest = parts[int(np.argmax(shapely.area(parts)))]
    circle = shapely.maximum_inscribed_circle(largest, tolerance=max(0.1, 0.01 * largest.area**0.5))
    x, y = shapely.get_coordinates(circle)[0]
    return float(x), float(y)


def _placement(label: StandingLabel) -> str:
    if label.leader is not None:
        return "leader"
    if label.placement == "reduced":
        return "reduced"
    return "level" if label.angle == 0 else "along"
