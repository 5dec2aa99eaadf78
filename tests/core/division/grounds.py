"""Small made-up grounds for the tests of blocks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely import LineString, Polygon, box

from citygrid_plugin.core.division import DivisionSettings
from citygrid_plugin.core.division.barriers import Ground, Surroundings
from citygrid_plugin.core.division.blocks import Blocks, make_blocks
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.model.progress import Silent

#: Far from the origin, as real coordinates are.
ORIGIN = (500_000.0, 3_400_000.0)
COMMUNITY = box(0, 0, 400, 300)


def moved(geometry: object) -> object:
    """A geometry shifted to where real ones lie."""
    return shapely.transform(geometry, lambda points: points + ORIGIN)


def back(geometry: object) -> object:
    """And back again, for assertions that can be read."""
    return shapely.transform(geometry, lambda points: points - ORIGIN)


def town(
    roads: Sequence[tuple[str, LineString]],
    buildings: Sequence[Polygon] = (),
    compounds: Sequence[Polygon] = (),
    community: Polygon = COMMUNITY,
    **layers: Sequence[object],
) -> BaseData:
    """Base data of a town; further layers by name."""
    return BaseData(
        "EPSG:4547",
        FeatureTable.of("community", [moved(community)]),
        FeatureTable.of(
            "road",
            [moved(line) for _, line in roads],
            **{"class": np.array([kind for kind, _ in roads], dtype=object)},
        ),
        FeatureTable.of("building", [moved(geometry) for geometry in buildings]),
        FeatureTable.of("compound", [moved(geometry) for geometry in compounds]),
        **{name: FeatureTable.of(name, [moved(one) for one in shapes]) for name, shapes in layers.items()},
    )


def ground_of(base: BaseData) -> Ground:
    """The ground of the only community."""
    return Surroundings(base).ground(base.community.geometry[0])


def blocks_of(base: BaseData, **settings: float) -> Blocks:
    """The blocks of the only community."""
    return make_blocks(base.community.geometry[0], ground_of(base), DivisionSettings(**settings), Silent())
