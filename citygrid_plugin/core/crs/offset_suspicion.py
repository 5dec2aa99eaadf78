"""Finding a layer in GCJ-02 or BD-09 by laying it beside another one.

Streets keep off buildings and water. If they run through buildings no less than lines thrown
at random would, but hardly at all once one layer is taken for GCJ-02 or BD-09, then that is
what it most likely is.

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
from .projecting import to_degrees
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
#: Areas that streets keep off, the most telling first.
_AVOIDED = ("building", "water", "compound")


@dataclass(frozen=True)
class OffsetEstimate:
    """How ``layer`` and the streets fit best: ``layer_datum`` and ``road_datum``, both WGS84 if they
    fit as they are. Of the streets along the layer's areas, ``crossing`` is the share of length
    that lies inside them as things are, ``best_crossing`` under that assumption."""

    layer: str
    layer_datum: Datum
    road_datum: Datum
    crossing: float
    best_crossing: float

    @property
    def suspicious(self) -> bool:
        """Whether another assumption than "both alike" is much better."""
        return (
            self.layer_datum is not self.road_datum
            and self.crossing >= _CROSSING
            and self.best_crossing <= _BETTER * self.crossing
        )


def suspect_offset(
    tables: Mapping[str, FeatureTable], crs: str, progress: Progress | None = None
) -> list[Problem]:
    """Warnings (``DATUM_OFFSET_SUSPECTED``) for layers that seem shifted against the streets.

    ``tables`` are all in ``crs``, metres. If two layers or more are shifted alike against the
    streets, it is the streets that are named.
    """
    road = tables.get("road")
    if road is None or not len(road) or not _lies_in_china(road, crs):
        return []
    found = []
    for name in _AVOIDED:
        if name in tables:
            estimate = estimate_offset(road, tables[name], crs, progress)
            if estimate is not None and estimate.suspicious:
                found.append(estimate)
    return [_problem(estimate) for estimate in found]


def estimate_offset(
    road: FeatureTable, areas: FeatureTable, crs: str, progress: Progress | None = None
) -> OffsetEstimate | None:
    """Which datums of the two layers fit best; None if they have too little in common to tell."""
    progress = progress or Silent()
    lines, shapes = _sample(road, areas)
    if len(shapes) < _LEAST_AREAS or shapely.length(lines.geometry).sum() < _LEAST_LENGTH:
        return None
    as_is = (Datum.WGS84, Datum.WGS84)
    near = np.unique(shapely.STRtree(shapes.geometry).query(lines.geometry, "dwithin", distance=_NEAR)[1])
    inside, together = _crossing(lines.geometry, shapes.geometry[near])
    if together < _LEAST_LENGTH:
        return None
    shares = {as_is: inside / together}
    if shares[as_is] >= _CROSSING:
        for pair in ((one, other) for one in Datum for other in Datum if one is not other):
            check_cancelled(progress)
            moved = convert_table(shapes, crs, *pair)
            inside, near = _crossing(lines.geometry, moved.geometry)
            if near >= _TOGETHER * together:
                shares[pair] = inside / near
    best = min(shares, key=lambda pair: (shares[pair], pair != as_is))
    return OffsetEstimate(areas.name, *best, shares[as_is], shares[best])


def _sample(road: FeatureTable, areas: FeatureTable) -> tuple[FeatureTable, FeatureTable]:
    """Streets in a window round the middle of the areas, and the areas there and about, both
    thinned evenly; the margin is wider than any shift."""
    middle = np.median(shapely.get_coordinates(shapely.centroid(areas.geometry)), axis=0)
    if not np.isfinite(middle).all():
        return FeatureTable.empty("road"), FeatureTable.empty(areas.name)
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


def _problem(estimate: OffsetEstimate) -> Problem:
    shifted, datum = (
        (estimate.layer, estimate.layer_datum)
        if estimate.road_datum is Datum.WGS84
        else ("road", estimate.road_datum)
    )
    if Datum.WGS84 not in (estimate.layer_datum, estimate.road_datum):
        how = tr(
            "Layer {layer} seems to be in {one} and road in {other}",
            layer=estimate.layer,
            one=estimate.layer_datum.value,
            other=estimate.road_datum.value,
        )
    else:
        how = tr("It seems to be in {datum}", datum=datum.value)
    return Problem(
        "DATUM_OFFSET_SUSPECTED",
        shifted,
        how
        + tr(
            ": of the streets along features of {layer} {now:.0%} of the length lies inside them, but "
            "{then:.0%} if that is taken into account.",
            now=estimate.crossing,
            then=estimate.best_crossing,
            layer=estimate.layer,
        ),
        tr('Ask whoever made the data; if it is so, convert it with "Convert offset datum" first.'),
        Severity.WARNING,
    )
