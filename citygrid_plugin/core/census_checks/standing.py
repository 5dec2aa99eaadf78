"""Where components stand among each other, in buildings and along roads."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from ..topology.flags import Flag
from .places import Places
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .subject import CensusSubject, sound

#: Buildings or roads looked at between two looks at the cancel button.
_CHUNK = 20_000


def check_duplicates(subject: CensusSubject, rules: CensusRuleBook, places: Places) -> Iterator[Flag]:
    """Two of a class nearer than the tolerance (B4 rule 2): each is flagged with the nearest before it.

    ``before`` is the order of layers and feature ids. What was removed does not count.
    """
    rule = rules[Id.DUPLICATE]
    if not rule.enabled:
        return
    components, classes = subject.components, subject.components.texts("class_code")
    fit = components.placed & subject.in_place & ~places.foreign & (classes != "")
    rows = np.flatnonzero(fit)
    number_of: dict[str, int] = {}
    kinds = [number_of.setdefault(code, len(number_of)) for code in classes[rows].tolist()]
    for later, earlier, apart in nearest_before(
        np.column_stack([components.x[rows], components.y[rows]]),
        np.array(kinds, dtype=np.intp),
        rule.required_tolerance(),
    ):
        pair = [int(rows[earlier]), int(rows[later])]
        text = tr(
            "{names} are of one class and {distance:.2f} m apart.",
            names=components.names(pair),
            distance=apart,
        )
        yield components.flag(rule, pair, text, apart)


def nearest_before(
    xy: NDArray[np.float64], kind: NDArray[np.intp], within: float
) -> Iterator[tuple[int, int, float]]:
    """For each of (n,) points with one of its ``kind`` before it nearer than ``within``: that one.

    Yields (row, row of the nearest before it, distance). Points on one spot are looked at once, so
    that thousands of them are no more work than two.
    """
    if not len(xy):
        return
    order = np.lexsort((kind, xy[:, 1], xy[:, 0]))  # stable: on one spot the first comes first
    ordered = np.column_stack([xy[order], kind[order]])
    begins = np.r_[True, (ordered[1:] != ordered[:-1]).any(axis=1)]
    first = order[begins]
    spot = np.empty(len(xy), dtype=np.intp)
    spot[order] = np.cumsum(begins) - 1
    best: dict[int, tuple[float, int]] = {}
    for row in np.flatnonzero(first[spot] != np.arange(len(xy))).tolist():
        best[row] = 0.0, int(first[spot[row]])
    tree = cKDTree(xy[first])
    pairs = tree.query_pairs(within, output_type="ndarray")
    one, other = first[pairs[:, 0]], first[pairs[:, 1]]
    same = kind[one] == kind[other]
    earlier, later = np.minimum(one, other)[same], np.maximum(one, other)[same]
    apart = np.hypot(*(xy[earlier] - xy[later]).T)
    for before, row, distance in zip(earlier.tolist(), later.tolist(), apart.tolist(), strict=True):
        if distance < within:
            best[row] = min(best.get(row, (np.inf, 0)), (distance, before))
    for row, (distance, before) in sorted(best.items()):
        yield row, before, distance


def check_buildings(
    subject: CensusSubject, rules: CensusRuleBook, places: Places, progress: Progress
) -> Iterator[Flag]:
    """What stands outside, inside a building."""
    rule, buildings = rules[Id.IN_BUILDING], sound(subject.building)
    if not rule.enabled or buildings is None or not len(buildings):
        return
    components = subject.components
    rows = np.flatnonzero(components.placed & subject.demanding("outside") & ~places.foreign)
    depth = depths(components.points[rows], buildings, progress)
    for number in np.flatnonzero(depth > rule.required_tolerance()).tolist():
        row = int(rows[number])
        text = tr(
            "{name} is inside a building, {depth:.1f} m from its wall.",
            name=components.name(row),
            depth=depth[number],
        )
        yield components.flag(rule, [row], text, float(depth[number]))


def depths(points: NDArray[np.object_], areas: FeatureTable, progress: Progress) -> NDArray[np.float64]:
    """How deep each of (n,) points lies in one of the areas; 0 for outside."""
    depth = np.zeros(len(points))
    if not len(points):
        return depth
    tree = shapely.STRtree(points)
    for start in range(0, len(areas), _CHUNK):
        check_cancelled(progress)
        chunk = areas.geometry[start : start + _CHUNK]
        which, point = tree.query(chunk, predicate="contains")
        inward = shapely.distance(shapely.boundary(chunk[which]), points[point])
        np.maximum.at(depth, point, inward)
    return depth


def check_roads(
    subject: CensusSubject, rules: CensusRuleBook, places: Places, progress: Progress
) -> Iterator[Flag]:
    """What belongs to a street, far from every road."""
    rule, roads = rules[Id.OFF_ROAD], sound(subject.road)
    if not rule.enabled or roads is None or not len(roads):
        return
    components = subject.components
    rows = np.flatnonzero(components.placed & subject.demanding("street") & ~places.foreign)
    points = components.points[rows]
    near = np.zeros(len(rows), dtype=bool)
    tree = shapely.STRtree(points)
    for start in range(0, len(roads), _CHUNK):
        check_cancelled(progress)
        chunk = roads.geometry[start : start + _CHUNK]
        near[tree.query(chunk, predicate="dwithin", distance=rule.required_tolerance())[1]] = True
    far = np.flatnonzero(~near)
    if not len(far):
        return
    found, apart = shapely.STRtree(roads.geometry).query_nearest(
        points[far], return_distance=True, all_matches=False
    )
    for number, distance in zip(found[0].tolist(), apart.tolist(), strict=True):
        row = int(rows[far[number]])
        text = tr(
            "{name} belongs to a street, but the nearest road is {distance:.0f} m away.",
            name=components.name(row),
            distance=distance,
        )
        yield components.flag(rule, [row], text, float(distance))
