"""Making compounds (独立院落) out of the areas that the tags propose.

OpenStreetMap's areas overlap (a school inside a housing estate) and some are no courtyard at
all (a named quarter with public streets in it); a grid needs compounds that are whole, apart
from each other and closed.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.progress import Progress, Silent, check_cancelled
from .rules import PUBLIC_STREETS
from .tags import rows_with

#: A public street this far (m) inside an area, for at least ``_THROUGH`` metres, runs through it.
_INSIDE = 12.0
_THROUGH = 40.0
#: What is left of an area after its neighbours took theirs must have this many m².
_MIN_AREA = 300.0


def settle_compounds(
    compound: FeatureTable, road: FeatureTable, progress: Progress | None = None
) -> tuple[FeatureTable, int]:
    """Compounds that do not overlap and through which no public street runs.

    ``compound`` and ``road`` as ``mapping.base_layers`` gives them, in one metric CRS; returns
    the compounds left and how many proposed by land use alone were given up because a public
    street runs through them. Where two overlap, institutions go before land use and the smaller
    before the larger; the later one loses the part they share and keeps its largest piece.
    """
    progress = progress or Silent()
    geometry = compound.geometry
    by_use = rows_with(compound, "kind", "landuse")
    crossed = by_use & _crossed(geometry, road.geometry[np.isin(road.column("class"), PUBLIC_STREETS)])
    order = np.lexsort((shapely.to_wkb(geometry), shapely.area(geometry), by_use))
    taken: dict[int, shapely.Geometry] = {}
    tree = shapely.STRtree(geometry)
    for row in order:
        check_cancelled(progress)
        if crossed[row]:
            continue
        others = [taken[i] for i in sorted(tree.query(geometry[row], "intersects")) if i in taken]
        left = shapely.difference(geometry[row], shapely.union_all(others)) if others else geometry[row]
        pieces = shapely.get_parts(left)
        pieces = pieces[shapely.get_dimensions(pieces) == 2]
        if len(pieces):
            piece = pieces[np.argmax(shapely.area(pieces))]
            if shapely.area(piece) >= _MIN_AREA:
                taken[int(row)] = piece
    rows = np.array(sorted(taken), dtype=np.int64)
    shapes = np.array([taken[row] for row in rows], dtype=object)
    return compound.take(rows).with_geometry(shapes), int(crossed.sum())


def _crossed(areas: NDArray[np.object_], streets: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which areas have a street running through their inside."""
    crossed = np.zeros(len(areas), dtype=bool)
    if not len(areas) or not len(streets):
        return crossed
    inside = shapely.buffer(areas, -_INSIDE)
    street, area = shapely.STRtree(inside).query(streets, "intersects")
    within = shapely.length(shapely.intersection(streets[street], inside[area]))
    np.maximum.at(total := np.zeros(len(areas)), area, 0)
    np.add.at(total, area, within)
    return total >= _THROUGH
