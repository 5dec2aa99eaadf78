"""Components (部件) along the streets: manholes, lamps, bins, trees and the like."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.random import Generator
from numpy.typing import NDArray

from ..model.features import FeatureTable
from .frame import Geometries
from .sheet import table


@dataclass(frozen=True)
class Kind:
    """A class of component: every ``spacing`` metres, ``offset`` of half a carriageway from the axis.

    ``code`` is the four-digit class of CJ/T 214 (major and minor class).
    """

    code: str
    name: str
    spacing: float
    offset: float
    both_sides: bool
    on: tuple[str, ...]


_STREET = ("primary", "secondary", "tertiary", "residential")
_ALL = (*_STREET, "living_street", "service")

KINDS = (
    Kind("0101", "上水井盖", 70.0, 0.55, False, _ALL),
    Kind("0102", "污水井盖", 42.0, -0.3, False, _ALL),
    Kind("0103", "雨水井盖", 42.0, 0.3, False, _ALL),
    Kind("0104", "雨水箅子", 34.0, 0.95, True, _ALL),
    Kind("0105", "电力井盖", 75.0, 1.25, False, _STREET),
    Kind("0107", "通讯井盖", 60.0, -1.25, False, _STREET),
    Kind("0111", "燃气井盖", 110.0, 0.7, False, _ALL),
    Kind("0113", "消防设施", 120.0, 1.3, False, _STREET),
    Kind("0116", "电力设施", 180.0, -1.35, False, _STREET),
    Kind("0117", "立杆", 85.0, 1.4, True, _STREET),
    Kind("0118", "路灯", 33.0, 1.15, True, _STREET),
    Kind("0118", "路灯", 35.0, 1.3, False, ("living_street", "service")),
    Kind("0203", "公交站亭", 520.0, 1.35, True, ("primary", "secondary")),
    Kind("0209", "交通标志牌", 130.0, 1.2, True, ("primary", "secondary", "tertiary")),
    Kind("0213", "路名牌", 240.0, 1.25, False, _STREET),
    Kind("0305", "垃圾箱", 90.0, 1.3, True, _STREET),
    Kind("0305", "垃圾箱", 70.0, 1.3, False, ("living_street", "service")),
    Kind("0402", "行道树", 14.0, 1.22, True, ("secondary", "tertiary", "residential")),
    Kind("0407", "街头坐椅", 160.0, 1.45, False, _STREET),
)


def place_components(
    lines: Geometries,
    highway: NDArray[np.object_],
    width: NDArray[np.float64],
    keep_off: shapely.STRtree,
    county: str,
    rng: Generator,
    density: float = 1.0,
) -> FeatureTable:
    """Components beside the (n,) road lines, none within the geometries of ``keep_off``.

    ``width`` are the carriageways in metres; ``density`` 1 gives about 6,500 per km² in
    a dense town (Beijing Dongcheng has as many). Codes follow CJ/T 214: 6 digits of the
    ``county``, 4 of the class, 6 of a sequence.
    """
    points, kinds = [], []
    for index, kind in enumerate(KINDS):
        for side in (1.0, -1.0) if kind.both_sides else (1.0,):
            chosen = np.isin(highway, kind.on)
            xy = _beside(lines[chosen], width[chosen] / 2 * kind.offset * side, kind.spacing / density, rng)
            points.append(xy)
            kinds.append(np.full(len(xy), index))
    xy, kind_of = np.concatenate(points), np.concatenate(kinds)
    place = shapely.points(np.round(xy, 2))
    blocked = np.zeros(len(place), dtype=bool)
    blocked[keep_off.query(place, predicate="intersects")[0]] = True
    order = np.flatnonzero(~blocked)
    order = order[np.lexsort((xy[order, 0], -xy[order, 1], kind_of[order]))]
    classes = np.array([kind.code for kind in KINDS])[kind_of[order]]
    names = np.array([kind.name for kind in KINDS])[kind_of[order]]
    sequence = np.zeros(len(order), dtype=np.int64)
    for code in np.unique(classes):
        sequence[classes == code] = np.arange(1, (classes == code).sum() + 1)
    codes = np.array([f"{county}{code}{number:06d}" for code, number in zip(classes, sequence, strict=True)])
    count = len(order)
    return table(
        "component",
        place[order],
        {
            "code": codes,
            "class_code": classes,
            "name": names,
            "state": np.where(rng.random(count) < 0.015, "破损", "完好"),
            "start_date": np.full(count, "20240601"),
            "source": np.full(count, "实测"),
            "accuracy": np.full(count, "A"),
        },
    )


def _beside(
    lines: Geometries, offset: NDArray[np.float64], spacing: float, rng: Generator
) -> NDArray[np.float64]:
    """(n, 2) points every ``spacing`` metres along the lines, each moved ``offset`` metres to the right."""
    length = shapely.length(lines)
    first = rng.uniform(0, spacing, len(lines))
    count = np.maximum(np.ceil((length - first) / spacing), 0).astype(np.int64)
    owner = np.repeat(np.arange(len(lines)), count)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    at = first[owner] + step * spacing + rng.normal(0, 0.06 * spacing, len(owner))
    at = np.clip(at, 0.2, np.maximum(length[owner] - 0.2, 0.2))
    here = shapely.get_coordinates(shapely.line_interpolate_point(lines[owner], at))
    ahead = shapely.get_coordinates(shapely.line_interpolate_point(lines[owner], np.maximum(at - 0.1, 0)))
    along = here - ahead
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    return here + np.stack([along[:, 1], -along[:, 0]], axis=-1) * offset[owner][:, None]
