"""Which zone patrols which stretch, and how often it is due."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.features import FeatureTable
from ..patrol_network.network import PatrolNetwork
from ..patrol_network.values import number_of, text_of
from .settings import CLASS_OF_LEVEL, RouteSettings

#: A stretch this near to a zone or a grid runs along it, m.
BESIDE_M = 15.0


def zone_of(network: PatrolNetwork, zone: NDArray[np.object_]) -> NDArray[np.int64]:
    """Row of the zone (m,) each stretch is patrolled by, -1 for none.

    That in which most of it lies; a stretch along the border of several goes to the one that has
    least to do so far, long ones first, and one beside a zone but in none to the nearest.
    """
    found = np.full(len(network), -1, dtype=np.int64)
    if not len(zone) or not len(network):
        return found
    tree = STRtree(zone)
    stretch, of = tree.query(network.lines, predicate="dwithin", distance=BESIDE_M)
    shapely.prepare(zone)
    inside = shapely.length(shapely.intersection(network.lines[stretch], zone[of]))
    apart = shapely.distance(
        shapely.line_interpolate_point(network.lines[stretch], 0.5, normalized=True), zone[of]
    )
    # On a border a line is inside both, or by the last bit of a number in neither.
    length = shapely.length(network.lines)
    share = np.where(apart < 0.01, np.maximum(inside / length[stretch], 0.01), inside / length[stretch])
    best = np.zeros(len(network))
    np.maximum.at(best, stretch, share)
    good = share >= best[stretch] - 0.02
    candidates: list[list[int]] = [[] for _ in range(len(network))]
    for row in np.flatnonzero(good)[np.lexsort((apart[good], stretch[good]))].tolist():
        candidates[int(stretch[row])].append(int(of[row]))
    for row in np.flatnonzero(best == 0).tolist():  # beside zones, in none
        candidates[row] = candidates[row][:1]
    load = np.zeros(len(zone))
    work = (network.length * network.passes).astype(float)
    sure = [row for row in range(len(network)) if len(candidates[row]) == 1]
    for row in sure:
        found[row] = candidates[row][0]
        load[found[row]] += work[row]
    open_ = [row for row in range(len(network)) if len(candidates[row]) > 1]
    for row in sorted(open_, key=lambda row: (-work[row], row)):
        found[row] = min(sorted(candidates[row]), key=lambda one: load[one])
        load[found[row]] += work[row]
    return found


def due_every(
    network: PatrolNetwork,
    whose: NDArray[np.int64],
    zone: FeatureTable,
    grid: FeatureTable | None,
    settings: RouteSettings,
) -> NDArray[np.float64]:
    """Minutes (m,) within which each stretch has to be passed again: the shortest of its grids' classes.

    Where no grid says, by the road's patrol level, then by the zone's class or required_min,
    then by the default class.
    """
    minutes = np.full(len(network), np.inf)
    if grid is not None and len(grid) and "patrol_class" in grid.columns:
        classes = [text_of(value) for value in grid.column("patrol_class").tolist()]
        every = np.array([settings.intervals.get(one, np.inf) for one in classes])
        middle = shapely.line_interpolate_point(network.lines, 0.5, normalized=True)
        stretch, cell = STRtree(grid.geometry).query(middle, predicate="dwithin", distance=BESIDE_M)
        np.minimum.at(minutes, stretch, every[cell])
    for level, name in CLASS_OF_LEVEL.items():
        of_level = (network.level == level) & ~np.isfinite(minutes)
        minutes[of_level] = settings.interval(name)
    own = [text_of(value) for value in zone.column("patrol_class").tolist()]
    required = [number_of(value) for value in zone.column("required_min").tolist()]
    of_zone = np.array(
        [
            settings.intervals[one] if one in settings.intervals else number
            if number > 0
            else settings.interval(settings.default_class)
            for one, number in zip(own, required, strict=True)
        ]
        or [0.0]
    )  # fmt: skip
    open_ = ~np.isfinite(minutes)
    return np.where(open_, of_zone[np.maximum(whose, 0)], minutes)
