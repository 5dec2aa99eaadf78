"""Measure a finished grid against its base data, knowing nothing of how it was made.

Written from the promises of the project alone; it shares no code with the package, so
that a misunderstanding in one is not repeated in the other. Tolerances are constants at
the top of each module.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from . import areas, codes, cover, crossing, drawing
from .layers import BASE_LAYERS, Layer, LayerLike, outlines, parts, read_layers
from .topology import chains, neighbours, topology

__all__ = ["measure", "read_layers"]

#: A cell whose nearest road is farther than this cannot be reached (m).
REACH_M = 15.0
TARGET_M2 = 10_000.0


def measure(
    base: Mapping[str, LayerLike],
    grid: LayerLike,
    *,
    target: float = TARGET_M2,
    claimed: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Every figure of a grid. Keys that begin with ``_`` hold the worst offenders.

    ``base``: layers by name as in the data model; missing ones are empty. ``grid``: the
    unit grid. ``claimed``: by code, what a report says forces a cell ("compound",
    "building" or "community"); without it our own reckoning counts.
    """
    layer = {name: base.get(name, Layer()) for name in BASE_LAYERS}
    community = layer["community"]
    single, whose = parts(community.geometry, 2)
    communities = np.array(
        [shapely.union_all(single[whose == row]) for row in range(len(community.geometry))], dtype=object
    )
    community_code = np.array([str(c) for c in community.columns["code"]], dtype=object)
    drawn = np.asarray(grid.geometry, dtype=object)
    cells = np.where(shapely.is_valid(drawn), drawn, shapely.make_valid(drawn))
    code = np.asarray(grid.columns["code"], dtype=object)
    home = _home(cells, communities)
    found = topology(drawn)
    pairs, shared = neighbours(found)

    buildings, building_row, _ = crossing.clip_to(layer["building"].geometry, communities)
    compounds, compound_row, _ = crossing.clip_to(layer["compound"].geometry, communities)
    within = home[found.left] == home[found.right]
    edges, _ = chains(found, within)

    figures = cover.cover_figures(drawn, cells, home, communities, found)
    figures |= _crossed("building", buildings, building_row, cells, edges)
    figures |= _crossed("compound", compounds, compound_row, cells, edges)
    figures |= crossing.compound_homes(compounds, buildings, cells)
    figures |= codes.code_figures(code, home, community_code)
    figures |= codes.order_figures(cells, code, home, pairs, shared)
    figures |= codes.attribute_figures(cells, grid.columns, layer["component"].geometry)

    own_target = np.full(len(communities), target)
    if "target_area" in community.columns:
        given = np.array([float(v or 0) for v in community.columns["target_area"]])
        own_target = np.where(given > 0, given, own_target)
    around = areas.Surroundings(
        cells, home, np.where(home >= 0, own_target[home], target), pairs, shared, compounds, buildings
    )
    figures |= areas.area_figures(around, code, claimed)
    figures |= drawing.shape_figures(cells, code)
    figures |= drawing.sliver_figures(cells, found, edges)

    roads, _ = parts(layer["road"].geometry, 1)
    figures |= _reach(cells, code, roads)
    areal = [parts(layer[name].geometry, 2)[0] for name in ("water", "green", "plaza")]
    lines = np.concatenate(
        [roads, parts(layer["barrier"].geometry, 1)[0], *map(outlines, areal), outlines(compounds)]
    )
    figures |= drawing.edge_figures(edges, roads, lines, buildings, outlines(buildings))
    everything, _ = chains(found, np.ones(len(found.owners), dtype=bool))
    figures |= {
        f"{name}_with_community_borders": value
        for name, value in drawing.follow_figures(everything, roads, lines, buildings).items()
    }
    return figures


def _home(cells: NDArray[Any], communities: NDArray[Any]) -> NDArray[np.int64]:
    """The community each cell lies in, -1 for none."""
    home = np.full(len(cells), -1, dtype=np.int64)
    cell, community = STRtree(communities).query(shapely.point_on_surface(cells), predicate="within")
    home[cell] = community
    return home


def _crossed(
    name: str, pieces: NDArray[Any], row: NDArray[np.int64], cells: NDArray[Any], edges: NDArray[Any]
) -> dict[str, Any]:
    if len(pieces) == 0:
        return {f"{name}s": 0, f"{name}s_cut": 0, f"{name}s_cut_strict": 0}
    cut, entered = crossing.cut_rows(pieces, cells), crossing.entered_rows(pieces, edges)
    where = shapely.get_coordinates(shapely.point_on_surface(pieces))
    either = np.union1d(cut, entered)
    return {
        f"{name}s": len(np.unique(row)),
        f"{name}s_cut": len(np.unique(row[cut])),
        f"{name}s_cut_strict": len(np.unique(row[entered])),
        f"_{name}s_cut": [
            f"row {row[piece]} at {where[piece, 0]:.1f} {where[piece, 1]:.1f}" for piece in either
        ],
    }


def _reach(cells: NDArray[Any], code: NDArray[Any], roads: NDArray[Any]) -> dict[str, Any]:
    if len(roads) == 0:
        return {"cells_without_road_15m": len(cells)}
    cell, _ = STRtree(roads).query(cells, predicate="dwithin", distance=REACH_M)
    reached = np.isin(np.arange(len(cells)), cell)
    return {
        "cells_without_road_15m": int(np.sum(~reached)),
        "_without_road": [str(value) for value in code[~reached]],
    }
