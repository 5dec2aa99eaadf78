"""Checks of the communities (社区): codes, shapes, and that together they are seamless.

Every unit grid lies in exactly one community (属地管理) and its code begins with the
community's, so what is wrong here would be wrong in every cell.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_problem, community_code_text
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .borders import MATCH_TOLERANCE, match_borders
from .findings import Findings
from .shapes import polygons_only

#: m² a self-crossing, or an overlap of two communities, may cover and be a slip that is mended.
SLIP_AREA = 0.01
OVERLAP_AREA = 1.0
#: Metres of width up to which gaps and overlaps between communities are drawing errors, mended.
SLIVER_WIDTH = 0.05
#: m² below which a community is more likely a leftover of editing than a community.
SMALL_COMMUNITY = 1_000.0


def check_codes(table: FeatureTable, findings: Findings) -> FeatureTable:
    """The communities with codes as 12-character text: 6 county + 3 street office + 3 community.

    (S3, BJ: 县级行政区划 6 + 街道 3 + 社区 3.) Numbers, full-width digits and blanks are
    mended in silence. Raises nothing; what is missing, malformed or not unique is an error.
    """
    if "code" not in table.columns:
        findings.error(
            "COMMUNITY_CODE_MISSING",
            "community",
            tr("The layer has no field for the code."),
            tr("Say which it is: --field community.code=FIELD; or add a field code of 12 digits."),
        )
        return table
    codes = np.array([*(_plain_code(value) for value in table.columns["code"].tolist()), None], dtype=object)[
        :-1
    ]
    empty = np.array([code == "" for code in codes], dtype=bool)
    malformed = ~empty & np.array([community_code_problem(code) is not None for code in codes], dtype=bool)
    if empty.any():
        findings.error(
            "COMMUNITY_CODE_MISSING",
            "community",
            tr("{count} communities have no code.", count=int(empty.sum())),
            tr("Give them their code of 12 digits: 6 county, 3 street office, 3 community."),
            table.fids[empty],
        )
    if malformed.any():
        findings.error(
            "COMMUNITY_CODE_MALFORMED",
            "community",
            tr("{codes}: not a code of 12 digits.", codes=_some(codes[malformed])),
            tr("A code is 6 digits county, 3 street office, 3 community, such as 110101001001."),
            table.fids[malformed],
        )
    unique, index, count = np.unique(codes[~empty].astype(str), return_inverse=True, return_counts=True)
    twice = count[index] > 1
    if twice.any():
        findings.error(
            "COMMUNITY_CODE_DUPLICATE",
            "community",
            tr("{codes}: more than one community has this code.", codes=_some(unique[count > 1])),
            tr("Correct the codes; if they are parts of one community, dissolve them into one feature."),
            table.fids[~empty][twice],
        )
    return FeatureTable(table.name, table.geometry, table.fids, {**table.columns, "code": codes})


def check_communities(table: FeatureTable, findings: Findings, progress: Progress) -> FeatureTable:
    """The communities valid, without overlaps, with identical vertices where they meet; metric CRS."""
    table = _valid(table, findings)
    if findings.failed or len(table) == 0:
        return table
    _report_shape(table, findings)
    matched = match_borders(table.geometry, MATCH_TOLERANCE)
    check_cancelled(progress)
    if not _seamless(matched):
        _check_overlaps(table.with_geometry(matched), findings, progress)
        if findings.failed:
            return table
        matched = _mend_slivers(table, matched, findings)
        if findings.failed:
            return table
    table = table.with_geometry(matched)
    check_cancelled(progress)
    _report_gaps(table, findings)
    return table


def _plain_code(value: object) -> str:
    """A code as text, full-width digits and blanks within made plain."""
    return "".join(unicodedata.normalize("NFKC", community_code_text(value)).split())


def _some(names: NDArray[Any], limit: int = 5) -> str:
    """A few of the names, for a message."""
    shown = [str(name) for name in sorted(set(names.tolist()))]
    return ", ".join(shown[:limit]) + (" …" if len(shown) > limit else "")


def _valid(table: FeatureTable, findings: Findings) -> FeatureTable:
    """Refuse communities that cross themselves; mend those that only touch themselves."""
    invalid = np.flatnonzero(~shapely.is_valid(table.geometry))
    if len(invalid) == 0:
        return table
    geometry = table.geometry.copy()
    mended = []
    for row in invalid:
        valid = polygons_only(shapely.make_valid(geometry[row : row + 1], method="structure"))[0]
        # A ring that touches itself, or goes out and back, keeps the area it winds round;
        # where it crosses itself, part of that area counts the other way round.
        if abs(shapely.area(valid) - _signed_area(geometry[row])) <= SLIP_AREA:
            geometry[row] = valid
            mended.append(row)
            continue
        findings.error(
            "COMMUNITY_SELF_CROSSING",
            "community",
            tr("the boundary crosses itself near {place}.", place=_place(geometry[row])),
            tr('Redraw it there with the vertex tool; "Check validity" in QGIS shows the place.'),
            [table.fids[row]],
        )
    if mended:
        findings.warning(
            "COMMUNITY_SELF_TOUCHING",
            "community",
            tr("{count} boundaries touch themselves; they were made valid.", count=len(mended)),
            tr("The area is the same; nothing need be done."),
            table.fids[mended],
        )
    return table.with_geometry(geometry)


def _signed_area(geometry: shapely.Geometry) -> float:
    """Area by the surveyor's formula, shells positive and holes negative, crossings or not."""
    total = 0.0
    for polygon in shapely.get_parts(geometry):
        for position, ring in enumerate(shapely.get_rings(polygon)):
            x, y = shapely.get_coordinates(ring).T
            x, y = x - x[0], y - y[0]
            area = abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2
            total += area if position == 0 else -area
    return total


def _place(geometry: shapely.Geometry) -> str:
    """Where GEOS says a geometry is invalid: "520001.25, 3400010.00"."""
    found = re.search(r"\[(\S+) (\S+)\]", str(shapely.is_valid_reason(geometry)))
    return f"{float(found[1]):.2f}, {float(found[2]):.2f}" if found else "?"


def _report_shape(table: FeatureTable, findings: Findings) -> None:
    several = shapely.get_num_geometries(table.geometry) > 1
    if several.any():
        findings.warning(
            "COMMUNITY_MULTIPART",
            "community",
            tr("{count} communities have several parts.", count=int(several.sum())),
            tr("Each part is divided by itself, with one numbering; check that no part is a leftover."),
            table.fids[several],
        )
    small = shapely.area(table.geometry) < SMALL_COMMUNITY
    if small.any():
        findings.warning(
            "COMMUNITY_TINY",
            "community",
            tr("{count} communities are smaller than 1,000 m².", count=int(small.sum())),
            tr("Each becomes one cell; delete them if they are leftovers of editing."),
            table.fids[small],
        )


def _seamless(geometry: NDArray[np.object_]) -> bool:
    """Whether they are valid, share all vertices, and have neither overlaps nor narrow gaps."""
    valid = bool(shapely.is_valid(geometry).all())
    return valid and bool(shapely.coverage_is_valid(geometry, gap_width=SLIVER_WIDTH))


def _check_overlaps(table: FeatureTable, findings: Findings, progress: Progress) -> None:
    """Refuse overlaps that are wider than a sliver and larger than a slip."""
    geometry = np.where(shapely.is_valid(table.geometry), table.geometry, shapely.make_valid(table.geometry))
    first, second = shapely.STRtree(geometry).query(geometry, predicate="intersects")
    once = first < second
    pairs = np.column_stack([first[once], second[once]])
    for a, b in pairs[np.lexsort(pairs.T[::-1])]:
        check_cancelled(progress)
        shared = polygons_only(shapely.intersection(geometry[a : a + 1], geometry[b]))[0]
        parts = shapely.get_parts(shared)
        area = shapely.area(parts)
        width = 2 * area / np.maximum(shapely.length(parts), 1e-12)
        wide = (area > OVERLAP_AREA) & (width > SLIVER_WIDTH)
        if wide.any():
            inside = shapely.point_on_surface(parts[wide][np.argmax(area[wide])])
            findings.error(
                "COMMUNITY_OVERLAP",
                "community",
                tr(
                    "two communities overlap by {area} m² near {place}.",
                    area=f"{area[wide].sum():.1f}",
                    place=f"{inside.x:.2f}, {inside.y:.2f}",
                ),
                tr("Decide whose it is and cut it from the other; every place lies in one community."),
                table.fids[[a, b]],
            )


def _mend_slivers(
    table: FeatureTable, matched: NDArray[np.object_], findings: Findings
) -> NDArray[np.object_]:
    """Snap what is left of gaps and overlaps, all narrow, with as little movement as will do."""
    before = table.geometry
    valid = polygons_only(shapely.make_valid(matched, method="structure"))
    # Without shapely 2.2 and GEOS 3.14 there is nothing to mend with; the border is told as broken.
    able = hasattr(shapely, "coverage_clean") and shapely.geos_version >= (3, 14)
    for distance in (MATCH_TOLERANCE, SLIVER_WIDTH) if able else ():
        try:
            mended = shapely.coverage_clean(valid, snapping_distance=distance, gap_width=SLIVER_WIDTH)
        except shapely.errors.GEOSException:
            continue
        mended = polygons_only(mended)
        change = np.abs(shapely.area(mended) - shapely.area(before))
        # A border that moved by no more than twice the width is a mend; more would be a loss.
        modest = change <= 2 * SLIVER_WIDTH * shapely.length(before) + OVERLAP_AREA
        if _seamless(mended) and modest.all():
            touched = change > SLIP_AREA
            if touched.any():
                findings.warning(
                    "COMMUNITY_BORDER_MENDED",
                    "community",
                    tr(
                        "borders do not quite meet: gaps and overlaps up to {width} m wide were closed; "
                        "areas change by up to {area} m².",
                        width=SLIVER_WIDTH,
                        area=f"{change.max():.2f}",
                    ),
                    tr("Snap the borders to each other to decide yourself where they run."),
                    table.fids[touched],
                )
            return mended
    edges = shapely.coverage_invalid_edges(valid, gap_width=SLIVER_WIDTH)
    bad = ~shapely.is_empty(edges)
    findings.error(
        "COMMUNITY_BORDER_BROKEN",
        "community",
        tr("borders overlap or part in a way that cannot be mended safely."),
        tr("Snap the borders of these communities to each other, with topological editing on."),
        table.fids[bad],
    )
    return matched


def _report_gaps(table: FeatureTable, findings: Findings) -> None:
    """Tell of ground that communities enclose and none of them has."""
    union = shapely.get_parts(shapely.coverage_union_all(table.geometry))
    rings = [ring for polygon in union for ring in shapely.get_rings(polygon)[1:]]
    if not rings:
        return
    gaps = shapely.polygons(rings)
    tree = shapely.STRtree(table.geometry)
    for gap in gaps[np.lexsort(shapely.bounds(gaps).T[::-1])]:
        beside = tree.query(gap, predicate="intersects")
        inside = shapely.point_on_surface(gap)
        values = {"area": f"{shapely.area(gap):.1f}", "place": f"{inside.x:.2f}, {inside.y:.2f}"}
        if len(beside) == 1:
            findings.warning(
                "COMMUNITY_HOLE",
                "community",
                tr("a hole of {area} m² near {place} belongs to no community.", **values),
                tr("It gets no cells. If it is part of the community, delete the hole."),
                table.fids[beside],
            )
        else:
            findings.info(
                "COMMUNITY_GAP",
                "community",
                tr("a gap of {area} m² between communities near {place} belongs to none.", **values),
                tr("It gets no cells. If it should, give it to a community."),
                table.fids[beside],
            )
