"""Areas of the cells that nothing forces, and whether what is said to force one does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .crossing import compound_bodies, overlap_groups

#: The wide and the narrow band, as shares of the target.
WIDE, NARROW = (0.5, 2.0), (0.7, 1.5)
#: A cell belongs to a compound that takes at least this share of it.
MOSTLY = 0.5
#: Cells that share less line than this could not be merged sensibly (m).
MERGE_SHARED_M = 5.0

COMPOUND, BUILDING, COMMUNITY = "compound", "building", "community"


@dataclass(frozen=True)
class Surroundings:
    """What may force a cell: cells, target per cell, neighbours, clipped compounds and buildings."""

    cells: NDArray[Any]
    home: NDArray[np.int64]
    target: NDArray[np.float64]
    pairs: NDArray[np.int64]
    shared: NDArray[np.float64]
    compounds: NDArray[Any]
    buildings: NDArray[Any]


def forced_by(around: Surroundings) -> list[set[str]]:
    """What forces each cell, by our own reckoning from the geometry alone.

    compound: one compound of 1,000 m² or more takes half of the cell or more, counting with
    it the compounds and buildings that overlap it, which no cut can take apart.
    building: above a band, and cutting off all that lies clear of its largest single
    building (footprints overlapping deeper than a wall count as one) leaves it above still.
    community: below the narrow band, and every neighbour it could join within its
    community is forced itself, so that no other division would do.
    """
    cells, target = around.cells, around.target
    area = shapely.area(cells)
    reasons: list[set[str]] = [set() for _ in cells]
    bodies = compound_bodies(around.compounds, around.buildings)
    if len(bodies):
        piece, cell = STRtree(cells).query(bodies, predicate="intersects")
        share = shapely.area(shapely.intersection(cells[cell], bodies[piece])) / area[cell]
        for row in np.unique(cell[share >= MOSTLY]):
            reasons[row].add(COMPOUND)
    blocks = _blocks(around.buildings)
    if len(blocks):
        block, cell = STRtree(cells).query(blocks, predicate="intersects")
        for row in np.flatnonzero(area > NARROW[1] * target):
            mine = blocks[block[cell == row]]
            if len(mine) and _uncuttable(cells[row], mine, target[row]):
                reasons[row].add(BUILDING)
    forced = np.array([bool(r) for r in reasons], dtype=bool)
    joined: list[list[int]] = [[] for _ in cells]
    for (a, b), length in zip(around.pairs.tolist(), around.shared.tolist(), strict=True):
        if length >= MERGE_SHARED_M and around.home[a] == around.home[b]:
            joined[a].append(b)
            joined[b].append(a)
    for row in np.flatnonzero((area < NARROW[0] * target) & ~forced):
        if all(forced[other] for other in joined[row]):
            reasons[row].add(COMMUNITY)
    return reasons


def _blocks(buildings: NDArray[Any]) -> NDArray[Any]:
    """Footprints, those overlapping deeper than a wall made one; courtyards filled."""
    if len(buildings) == 0:
        return buildings
    label = overlap_groups(buildings)
    order = np.argsort(label, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(label[order]) > 0])
    merged = [shapely.union_all(group) for group in np.split(buildings[order], starts[1:])]
    filled = [
        shapely.Polygon(part.exterior)
        for block in merged
        for part in shapely.get_parts(block)
        if part.geom_type == "Polygon"
    ]
    result = np.empty(len(filled), dtype=object)
    result[:] = filled
    return result


def _uncuttable(cell: Any, blocks: NDArray[Any], target: float) -> bool:
    """Whether the cell stays too large after cutting off all that is clear of its largest block."""
    largest = blocks[np.argmax(shapely.area(blocks))]
    rest = shapely.get_parts(shapely.difference(cell, largest))
    off = shapely.area(rest)
    band = WIDE if cell.area > WIDE[1] * target else NARROW
    return cell.area - off[off >= WIDE[0] * target].sum() > band[1] * target


def area_figures(
    around: Surroundings, code: NDArray[Any], claimed: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Shares within the bands over the cells nothing forces; claims of being forced verified.

    ``claimed``: by code, what a report says forces the cell; None if there is no report.
    """
    area = shapely.area(around.cells)
    ratio = area / around.target
    own = forced_by(around)
    forced = np.array([bool(reasons) for reasons in own], dtype=bool)
    figures: dict[str, Any] = {}
    if claimed is not None:
        told = [claimed.get(str(value)) for value in code]
        agreed = [word is not None and word in reasons for word, reasons in zip(told, own, strict=True)]
        refuted = [
            f"{value}: {word}, not verified"
            for value, word, good in zip(code, told, agreed, strict=True)
            if word is not None and not good
        ]
        figures |= {"forced_claimed": sum(w is not None for w in told), "forced_refuted": len(refuted)}
        figures["_refuted"] = refuted
        forced = np.array(agreed, dtype=bool)
    free = ratio[~forced]

    def within(values: NDArray[Any], band: tuple[float, float]) -> float | None:
        return float(np.mean((values >= band[0]) & (values <= band[1]))) if len(values) else None

    outside = ~forced & ((ratio < WIDE[0]) | (ratio > WIDE[1]))
    figures |= {
        "all_within_0.5_2.0": within(ratio, WIDE),
        "all_within_0.7_1.5": within(ratio, NARROW),
        "forced_compound": sum(COMPOUND in r for r in own),
        "forced_building": sum(BUILDING in r for r in own),
        "forced_community": sum(COMMUNITY in r for r in own),
        "free_cells": len(free),
        "free_within_0.5_2.0": within(free, WIDE),
        "free_within_0.7_1.5": within(free, NARROW),
        "free_median_over_target": float(np.median(free)) if len(free) else None,
        "free_under_0.5": int(np.sum(free < WIDE[0])),
        "free_over_2.0": int(np.sum(free > WIDE[1])),
        "_free_outside": [
            f"{code[row]} {area[row]:.0f} m² at {_at(around.cells[row])}" for row in np.flatnonzero(outside)
        ],
    }
    return figures


def _at(cell: Any) -> str:
    point = shapely.point_on_surface(cell)
    return f"{point.x:.1f} {point.y:.1f}"
