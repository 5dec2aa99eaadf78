"""Whether the cells are one coverage of the communities."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .topology import Topology

#: A segment owned once must be this close to the outer line of the communities (m).
OUTER_LINE_M = 0.002
#: Smaller overlaps and holes are rounding (m²).
ROUNDING_M2 = 1e-4
#: Gaps up to this wide are looked for as well (m).
GAP_WIDTH_M = 0.5
#: An edge this near to a narrow inlet of the communities themselves is that inlet (m).
INLET_M = 1.0


def cover_figures(
    drawn: NDArray[Any],
    cells: NDArray[Any],
    home: NDArray[np.int64],
    communities: NDArray[Any],
    found: Topology,
) -> dict[str, Any]:
    """Figures on gaps, overlaps and seams.

    ``drawn`` are the cells as they are, ``cells`` made valid where they are not; ``home``
    is each cell's community row, -1 for none.
    """
    union = shapely.union_all(communities)
    whole = shapely.union_all(cells)
    left, right = STRtree(cells).query(cells, predicate="intersects")
    once = left < right
    left, right = left[once], right[once]
    deep = ~shapely.touches(cells[left], cells[right])
    overlap = shapely.area(shapely.intersection(cells[left[deep]], cells[right[deep]]))
    holes = _holes(whole)
    in_hole = shapely.area(shapely.intersection(holes, union)) if len(holes) else np.empty(0)

    error, difference = [], []
    for row, community in enumerate(communities):
        mine = cells[home == row]
        error.append(abs(shapely.area(mine).sum() - community.area) / community.area)
        difference.append(shapely.area(shapely.symmetric_difference(shapely.union_all(mine), community)))

    alone = np.flatnonzero(found.owners == 1)
    middle = (found.vertices[found.start[alone]] + found.vertices[found.end[alone]]) / 2
    outer = shapely.dwithin(shapely.points(middle), shapely.boundary(union), OUTER_LINE_M)
    unmatched = alone[~outer]
    try:
        valid: Any = bool(shapely.coverage_is_valid(drawn))
        narrow: Any = bool(shapely.coverage_is_valid(drawn, gap_width=GAP_WIDTH_M))
        edges = _narrow(drawn)
        bad_edges = len(edges)
        # what the communities have themselves, such as a narrow inlet, is no fault of the grid
        inlets = shapely.union_all(_narrow(communities))
        own = int(np.sum(~shapely.dwithin(edges, inlets, INLET_M)))
    except shapely.GEOSException as fault:
        valid = narrow = bad_edges = own = f"GEOS: {fault}"
    return {
        "cells": len(cells),
        "cells_not_single_valid_polygons": int(
            np.sum(~shapely.is_valid(drawn) | (shapely.get_type_id(drawn) != 3))
        ),
        "coverage_is_valid": valid,
        "coverage_is_valid_gap_0.5": narrow,
        "cells_with_invalid_edges_gap_0.5": bad_edges,
        "cells_with_invalid_edges_not_the_communities_own": own,
        "overlaps": int(np.sum(overlap > ROUNDING_M2)),
        "overlap_m2": float(overlap.sum()),
        "holes_within_communities": int(np.sum(in_hole > ROUNDING_M2)),
        "hole_m2": float(np.sum(in_hole)),
        "segments_owned_once_inside": len(unmatched),
        "segments_owned_three_times": int(np.sum(found.owners > 2)),
        "area_error_relative_total": float(abs(shapely.area(cells).sum() - union.area) / union.area),
        "area_error_relative_worst_community": float(max(error)),
        "symmetric_difference_m2_worst_community": float(max(difference)),
        "cells_in_no_community": int(np.sum(home < 0)),
        "_unmatched": shapely.points(
            (found.vertices[found.start[unmatched]] + found.vertices[found.end[unmatched]]) / 2
        ),
        "_overlapping": shapely.point_on_surface(cells[left[deep][overlap > ROUNDING_M2]]),
    }


def _narrow(polygons: NDArray[Any]) -> NDArray[Any]:
    """Edges at which GEOS finds a coverage invalid, narrow gaps looked for as well."""
    edges = shapely.coverage_invalid_edges(polygons, gap_width=GAP_WIDTH_M)
    return edges[~shapely.is_empty(edges) & ~shapely.is_missing(edges)]


def _holes(geometry: Any) -> NDArray[Any]:
    """Inner rings of a polygonal geometry as polygons."""
    found = [
        shapely.Polygon(ring)
        for part in shapely.get_parts(geometry)
        for ring in getattr(part, "interiors", ())
    ]
    result = np.empty(len(found), dtype=object)
    result[:] = found
    return result
