"""Finding a layer in GCJ-02 or BD-09 by laying it beside another one.

Streets keep off buildings and water, and borders of communities run along streets. If streets
run through buildings no less than lines thrown at random would, but hardly at all once one layer
is taken for GCJ-02 or BD-09, then that is what it most likely is; likewise with borders.

What this cannot see: layers that are all offset alike, offsets that are no datum's (a layer
shifted by hand), and layers with too little in common. It is a suspicion and said as one;
nothing is ever converted because of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from ..model.progress import Progress, Silent, check_cancelled
from .offset_datums import Datum, convert_table
from .positions import middle_of
from .projecting import not_finite, to_degrees
from .zones import in_china

#: Half the side (m) of the window that is looked at, and how many lines and areas in it at most.
_WINDOW = 1500.0
_MOST_LINES = 1500
_MOST_AREAS = 60_000
#: Below this length of streets (m) or number of areas nothing is concluded.
_LEAST_LENGTH = 3_000.0
_LEAST_AREAS = 30
#: Suspicion needs at least this share of street length inside areas as things stand (measured in
#: Shanghai and Wuhan: 0.02 to 0.04 as it should be, 0.28 to 0.36 with one layer shifted) …
_CROSSING = 0.15
#: … and at most this part of it under the better assumption.
_BETTER = 0.4
#: Streets within this many metres of an area are streets along it …
_NEAR = 30.0
#: … and an assumption that leaves less than this part of them so has moved the layers apart.
_TOGETHER = 0.6
#: Borders are looked at every so many metres, at no more points than this, and lie along a street
#: within so many metres of it.
_BORDER_STEP = 10.0
_MOST_POINTS = 20_000
_ALONG = 8.0
#: Borders of which this share lies along streets were drawn along streets (measured in Shanghai,
#: Wuhan and sample cities: 0.60 to 0.79), and they are shifted if as things stand it is only this
#: part of that (0.11 to 0.33).
_ON_STREETS = 0.45
_OFF_STREETS = 0.6
#: Areas that streets keep off, the most telling first.
_AVOIDED = ("building", "water", "compound")


@dataclass(frozen=True)
class OffsetEstimate:
    """How a layer and the streets fit best: ``layer_datum`` and ``road_datum``, both WGS84 if they
    fit as they are. ``now`` is how they fit as they are and ``then`` under that assumption: a
    share, which one being for the function to say. ``suspicious``: the difference is telling."""

    layer: str
    layer_datum: Datum
    road_datum: Datum
    now: float
    then: float
    suspicious: bool


_AS_IS = (Datum.WGS84, Datum.WGS84)
_SHIFTS = tuple((one, other) for one in Datum for other in Datum if one is not other)


def suspect_offset(
    tables: Mapping[str, FeatureTable], crs: str, progress: Progress | None = None
) -> list[Problem]:
    """Warnings (``DATUM_OFFSET_SUSPECTED``) for layers that seem shifted against the streets, or
    for the streets, each layer once. ``tables`` are all in ``crs``, metres."""
    if "road" not in tables or not _lies_in_china(tables["road"], crs):
        return []
    # GEOS refuses coordinates that are no numbers; whoever checks geometry names them
    tables = {name: table.take(~not_finite(table)) for name, table in tables.items()}
    road = tables["road"]
    problems: dict[str, Problem] = {}
    for name in _AVOIDED:
        if name in tables:
            estimate = estimate_offset(road, tables[name], crs, progress)
            if estimate is not None and estimate.suspicious:
                problem = _problem(estimate, _crossing_text(estimate))
                problems.setdefault(problem.layer, problem)
    if "community" in tables:
        estimate = estimate_border_offset(road, tables["community"], crs, progress)
        if estimate is not None and estimate.suspicious:
            problem = _problem(estimate, _border_text(estimate))
            problems.setdefault(problem.layer, problem)
    return list(problems.values())


def estimate_offset(
    road: FeatureTable, areas: FeatureTable, crs: str, progress: Progress | None = None
) -> OffsetEstimate | None:
    """Which datums of streets and areas that they keep off fit best; None if they have too little
    in common to tell. The share is that of the streets along the areas that lies inside them."""
    progress = progress or Silent()
    lines, shapes = _sample(road, areas)
    if len(shapes) < _LEAST_AREAS or shapely.length(lines.geometry).sum() < _LEAST_LENGTH:
        return None
    near = np.unique(shapely.STRtree(shapes.geometry).query(lines.geometry, "dwithin", distance=_NEAR)[1])
    inside, together = _crossing(lines.geometry, shapes.geometry[near])
    if together < _LEAST_LENGTH:
        return None
    shares = {_AS_IS: inside / together}
    if shares[_AS_IS] >= _CROSSING:
        for pair in _SHIFTS:
            check_cancelled(progress)
            moved = convert_table(shapes, crs, *pair)
            inside, along = _crossing(lines.geometry, moved.geometry)
            if along >= _TOGETHER * together:
                shares[pair] = inside / along
    best = min(shares, key=lambda pair: (shares[pair], pair != _AS_IS))
    now, then = shares[_AS_IS], shares[best]
    return OffsetEstimate(areas.name, *best, now, then, best != _AS_IS and then <= _BETTER * now)


def estimate_border_offset(
    road: FeatureTable, community: FeatureTable, crs: str, progress: Progress | None = None
) -> OffsetEstimate | None:
    """Which datums of streets and communities fit best; None if there is nothing to compare. The
    share is that of the communities' borders that lies along streets."""
    progress = progress or Silent()
    borders = shapely.boundary(community.geometry)
    length = shapely.length(borders).sum()
    if not length:
        return None
    step = max(_BORDER_STEP, length / _MOST_POINTS)
    points = [
        shapely.line_interpolate_point(part, np.arange(0.0, shapely.length(part), step))
        for part in shapely.get_parts(borders)
    ]
    sample = FeatureTable.of(community.name, np.concatenate(points))
    tree = shapely.STRtree(road.geometry)

    def share(moved: FeatureTable) -> float:
        found, _ = tree.query(moved.geometry, "dwithin", distance=_ALONG)
        return len(np.unique(found)) / len(moved)

    shares = {_AS_IS: share(sample)}
    if shares[_AS_IS] < _ON_STREETS:
        for pair in _SHIFTS:
            check_cancelled(progress)
            shares[pair] = share(convert_table(sample, crs, *pair))
    best = max(shares, key=lambda pair: (shares[pair], pair == _AS_IS))
    now, then = shares[_AS_IS], shares[best]
    suspicious = best != _AS_IS and then >= _ON_STREETS and now <= _OFF_STREETS * then
    return OffsetEstimate(community.name, *best, now, then, suspicious)


def _sample(road: FeatureTable, areas: FeatureTable) -> tuple[FeatureTable, FeatureTable]:
    """Streets in a window round the middle of the areas, and the areas there and about, both
    thinned evenly; the margin is wider than any shift."""
    found = middle_of(areas)
    if found is None:
        return FeatureTable.empty("road"), FeatureTable.empty(areas.name)
    middle = np.array([found.x, found.y])
    window = shapely.box(*(middle - _WINDOW), *(middle + _WINDOW))
    lines = road.take(_thin(shapely.intersects(road.geometry, window), _MOST_LINES))
    wide = shapely.buffer(window, _WINDOW, join_style="mitre")
    return lines, areas.take(_thin(shapely.intersects(areas.geometry, wide), _MOST_AREAS))


def _thin(chosen: NDArray[np.bool_], most: int) -> NDArray[np.int64]:
    rows = np.flatnonzero(chosen)
    return rows[:: max(1, -(-len(rows) // most))]


def _crossing(lines: NDArray[np.object_], areas: NDArray[np.object_]) -> tuple[float, float]:
    """Length (m) of the lines inside the areas, and inside or within ``_NEAR`` of them."""
    valid = shapely.make_valid(areas)
    inside = _length_within(lines, valid)
    near = shapely.union_all(shapely.buffer(valid, _NEAR, quad_segs=1), grid_size=0.01)
    return inside, _length_within(lines, shapely.get_parts(near))


def _length_within(lines: NDArray[np.object_], areas: NDArray[np.object_]) -> float:
    line, area = shapely.STRtree(areas).query(lines, predicate="intersects")
    return float(shapely.length(shapely.intersection(lines[line], areas[area])).sum())


def _lies_in_china(road: FeatureTable, crs: str) -> bool:
    middle = middle_of(road)
    return middle is not None and in_china(*to_degrees(middle.x, middle.y, crs))


def _crossing_text(estimate: OffsetEstimate) -> str:
    return tr(
        "of the streets along features of {layer} {now:.0%} of the length lies inside them, but {then:.0%} "
        "if that is taken into account",
        layer=estimate.layer,
        now=estimate.now,
        then=estimate.then,
    )


def _border_text(estimate: OffsetEstimate) -> str:
    return tr(
        "{now:.0%} of the borders of {layer} lie along streets, but {then:.0%} if that is taken into account",
        layer=estimate.layer,
        now=estimate.now,
        then=estimate.then,
    )


def _problem(estimate: OffsetEstimate, evidence: str) -> Problem:
    if Datum.WGS84 in (estimate.layer_datum, estimate.road_datum):
        of_road = estimate.layer_datum is Datum.WGS84
        shifted = "road" if of_road else estimate.layer
        datum = estimate.road_datum if of_road else estimate.layer_datum
        message = tr("It seems to be in {datum}: {evidence}.", datum=datum.value, evidence=evidence)
    else:
        shifted = estimate.layer
        message = tr(
            "It seems to be in {datum} and layer road in {other}: {evidence}.",
            datum=estimate.layer_datum.value,
            other=estimate.road_datum.value,
            evidence=evidence,
        )
    return Problem(
        "DATUM_OFFSET_SUSPECTED",
        shifted,
        message,
        tr(
            "Ask whoever made the data; if it is so, convert it, and all from the same source, with "
            '"Convert offset datum" first.'
        ),
        Severity.WARNING,
    )
