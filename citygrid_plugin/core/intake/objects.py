"""Checks of what lies in the communities: buildings, compounds, roads."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .findings import Findings
from .order import canonical_rows
from .shapes import polygons_only

#: An overlap counts above this area in m² and this share of the smaller feature: party walls
#: and borders drawn twice do not.
OVERLAP_AREA = 0.5
OVERLAP_SHARE = 0.005
#: Metres: ends of roads nearer than JOINED are one junction; an end nearer than UNDERSHOOT to
#: another road, without reaching it, was probably meant to.
JOINED = 1e-3
UNDERSHOOT = 1.0

#: Features tested between two looks at the cancel button.
_CHUNK = 20_000

Rows = NDArray[np.intp]


def check_buildings(
    building: FeatureTable, community: FeatureTable, findings: Findings, progress: Progress
) -> None:
    """Tell of buildings astride a community border, and of buildings that overlap."""
    astride = rows_astride(building, community, progress)
    if len(astride):
        findings.warning(
            "BUILDING_ASTRIDE_BORDER",
            "building",
            tr("{count} buildings stand on a community border, which cuts them.", count=len(astride)),
            tr("A cell never leaves its community: correct the border or the building if it is wrong."),
            building.fids[astride],
        )
    first, second = overlapping_pairs(building, progress)
    if len(first):
        findings.info(
            "BUILDING_OVERLAP",
            "building",
            tr("{count} pairs of buildings overlap; each pair is kept in one cell.", count=len(first)),
            "",
            building.fids[np.union1d(first, second)],
        )


def check_compounds(
    compound: FeatureTable, community: FeatureTable, findings: Findings, progress: Progress
) -> FeatureTable:
    """The compounds (独立院落) with those that overlap made one, since none may be split."""
    astride = rows_astride(compound, community, progress)
    if len(astride):
        findings.warning(
            "COMPOUND_ASTRIDE_BORDER",
            "compound",
            tr("{count} compounds lie on a community border, which cuts them.", count=len(astride)),
            tr("A cell never leaves its community: correct the border or the compound if it is wrong."),
            compound.fids[astride],
        )
    first, second = overlapping_pairs(compound, progress)
    if len(first) == 0:
        return compound
    findings.warning(
        "COMPOUND_OVERLAP",
        "compound",
        tr("{count} pairs of compounds overlap; each is treated as one compound.", count=len(first)),
        tr("Cut them apart along the wall between them if they are two."),
        compound.fids[np.union1d(first, second)],
    )
    links = coo_array((np.ones(len(first)), (first, second)), shape=(len(compound), len(compound)))
    _, group = connected_components(links, directed=False)
    order = canonical_rows(compound)
    _, position = np.unique(group[order], return_index=True)
    kept = np.sort(order[position])
    geometry = compound.geometry.copy()
    for row in kept:
        members = np.flatnonzero(group == group[row])
        if len(members) > 1:
            joined = shapely.union_all(shapely.normalize(geometry[members]), grid_size=1e-3)
            geometry[row] = polygons_only(np.array([joined], dtype=object))[0]
    return compound.with_geometry(geometry).take(kept)


def check_roads(
    road: FeatureTable, community: FeatureTable, findings: Findings, progress: Progress
) -> FeatureTable:
    """The roads without those drawn twice; tells of ends that lead nowhere."""
    road = drop_duplicate_lines(road, findings)
    check_cancelled(progress)
    if (
        len(road)
        and not shapely.STRtree(road.geometry).query(community.geometry, predicate="intersects").size
    ):
        findings.error(
            "ROADS_ELSEWHERE",
            "road",
            tr("No road lies in any community."),
            tr("The layer is of another place, or the CRS of one of them is declared wrongly."),
        )
        return road
    _report_ends(road, community, findings, progress)
    return road


def drop_duplicate_lines(table: FeatureTable, findings: Findings) -> FeatureTable:
    """One of each set of identical lines, whichever way they were drawn: the first in canonical order."""
    shapes = shapely.to_wkb(shapely.normalize(table.geometry), byte_order=1)
    order = canonical_rows(table)
    _, first = np.unique(np.array([shapes[row].hex() for row in order], dtype=object), return_index=True)
    if len(first) == len(table):
        return table
    kept = np.zeros(len(table), dtype=bool)
    kept[order[first]] = True
    findings.warning(
        "LINE_DUPLICATE",
        table.name,
        tr("{count} lines are drawn twice; the copies were left out.", count=int((~kept).sum())),
        tr("Delete the copies."),
        table.fids[~kept],
    )
    return table.take(kept)


def rows_astride(table: FeatureTable, community: FeatureTable, progress: Progress) -> Rows:
    """Rows of the polygons that lie in several communities, or partly in none."""
    if len(table) == 0 or len(community) == 0:
        return np.zeros(0, dtype=np.intp)
    rings = shapely.get_rings(shapely.get_parts(community.geometry))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    joined = ring[:-1] == ring[1:]
    edges = shapely.linestrings(np.stack([points[:-1][joined], points[1:][joined]], axis=1))
    tree = shapely.STRtree(table.geometry)
    touched = _in_chunks(edges, lambda some: tree.query(some, predicate="intersects")[1], progress)
    rows = np.unique(touched)
    if len(rows) == 0:
        return rows
    check_cancelled(progress)
    polygons = table.geometry[rows]
    where, which = shapely.STRtree(community.geometry).query(polygons, predicate="intersects")
    shared = shapely.area(shapely.intersection(polygons[where], community.geometry[which]))
    most = np.zeros(len(rows))
    np.maximum.at(most, where, shared)
    area = shapely.area(polygons)
    return rows[(area - most > OVERLAP_AREA) & (area - most > OVERLAP_SHARE * area) & (most > OVERLAP_AREA)]


def overlapping_pairs(table: FeatureTable, progress: Progress) -> tuple[Rows, Rows]:
    """Pairs of rows whose polygons share more than a border, the lower row first, in order."""
    geometry = table.geometry
    tree = shapely.STRtree(geometry)
    area = shapely.area(geometry)
    check_cancelled(progress)
    found = []
    for start in range(0, len(geometry), _CHUNK):
        check_cancelled(progress)
        first, second = tree.query(geometry[start : start + _CHUNK], predicate="intersects")
        first = first + start
        once = first < second
        first, second = first[once], second[once]
        shared = shapely.area(shapely.intersection(geometry[first], geometry[second]))
        smaller = np.minimum(area[first], area[second])
        real = (shared > OVERLAP_AREA) & (shared > OVERLAP_SHARE * smaller)
        found.append(np.column_stack([first[real], second[real]]))
    pairs = np.concatenate(found) if found else np.zeros((0, 2), dtype=np.intp)
    pairs = pairs[np.lexsort([pairs[:, 1], pairs[:, 0]])]
    return pairs[:, 0], pairs[:, 1]


def _report_ends(road: FeatureTable, community: FeatureTable, findings: Findings, progress: Progress) -> None:
    """Dangling ends (悬挂线): those of dead ends are right, those just short of a road are not."""
    parts, row = shapely.get_parts(road.geometry, return_index=True)
    ends = np.concatenate([shapely.get_point(parts, 0), shapely.get_point(parts, -1)])
    part_of_end = np.tile(np.arange(len(parts)), 2)
    tree = shapely.STRtree(parts)
    dangling = _in_chunks(np.arange(len(ends)), lambda some: some[_touches(tree, ends[some]) == 1], progress)
    closed = shapely.is_closed(parts)
    dangling = dangling[~closed[part_of_end[dangling]]]
    near = shapely.STRtree(community.geometry).query(ends[dangling], predicate="intersects")[0]
    dangling = dangling[np.unique(near)]
    if len(dangling) == 0:
        return
    end, other = tree.query(ends[dangling], predicate="dwithin", distance=UNDERSHOOT)
    short = np.unique(end[other != part_of_end[dangling][end]])
    findings.info(
        "ROAD_DANGLING",
        "road",
        tr("{count} ends of roads join no other road.", count=len(dangling)),
        tr("Dead ends are right; cells are closed without them."),
        road.fids[row[part_of_end[dangling]]],
    )
    if len(short):
        findings.warning(
            "ROAD_UNDERSHOOT",
            "road",
            tr("{count} ends of roads stop less than 1 m short of another road.", count=len(short)),
            tr("Snap them to it if they meet on the ground."),
            road.fids[row[part_of_end[dangling[short]]]],
        )


def _touches(tree: shapely.STRtree, points: NDArray[np.object_]) -> NDArray[np.intp]:
    """Number of lines that pass each point, its own included."""
    return np.bincount(tree.query(points, predicate="dwithin", distance=JOINED)[0], minlength=len(points))


def _in_chunks(items: NDArray, work: Callable[[NDArray], NDArray], progress: Progress) -> NDArray:
    """``work`` on all items, a chunk at a time so that the user can cancel, results joined."""
    results = []
    for start in range(0, len(items), _CHUNK):
        check_cancelled(progress)
        results.append(work(items[start : start + _CHUNK]))
    return np.concatenate(results) if results else np.zeros(0, dtype=np.intp)
