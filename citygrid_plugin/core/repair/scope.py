"""What a repair is to look after: all of the grid, some cells, or some flags."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..topology.flags import Flag
from ..topology.rules import RuleBook, RuleId
from .faulty_ground import FaultyGround

#: Faulty ground this near (m) to a flag is what it flags: a neighbour's repair may have moved it.
_SAME_PLACE = 0.05

#: The flags that stand for ground or vertices between cells, not for a cell.
GROUND_RULES = frozenset(
    {
        RuleId.GAP,
        RuleId.OVERLAP,
        RuleId.UNMATCHED_VERTEX,
        RuleId.OUTSIDE_COMMUNITY,
        RuleId.ASTRIDE_COMMUNITY,
    }
)


class Scope:
    """The faults that are to be mended: by default all."""

    def __init__(
        self, only: Collection[int] | Collection[Flag] | None, fids: NDArray[np.int64], rules: RuleBook
    ) -> None:
        self._fids, self._rules = fids, rules
        self._flags: list[Flag] | None = None
        self._rows: NDArray[np.bool_] | None = None
        if only is not None:
            flags = [each for each in only if isinstance(each, Flag)]
            if flags:
                self._flags = flags
            else:
                chosen = [each for each in only if not isinstance(each, Flag)]
                self._rows = np.isin(fids, np.array(sorted(chosen), dtype=np.int64))

    def rows(self, *rules: RuleId) -> NDArray[np.bool_]:
        """(n,) mask of the cells whose faults under the rules are to be mended."""
        if self._flags is not None:
            fids = sorted({fid for flag in self._flags if flag.rule in rules for fid in flag.fids})
            return np.isin(self._fids, np.array(fids, dtype=np.int64))
        if self._rows is not None:
            return self._rows
        return np.ones(len(self._fids), dtype=bool)

    def faults(self, found: FaultyGround) -> FaultyGround:
        """Those of the faults of the coverage that are to be mended."""
        ground = self._enabled_ground(found)
        edge = np.full(len(found.edge), self._rules.enabled(RuleId.UNMATCHED_VERTEX))
        vertices = shapely.points(found.vertex)
        if self._flags is not None:
            places = [flag.geometry for flag in self._flags if not shapely.is_empty(flag.geometry)]
            tree = STRtree(places)
            ground &= _near(tree, found.ground)
            edge &= _near(tree, vertices)
        elif self._rows is not None:
            chosen = self._rows[found.loose.owner]
            lines = STRtree(found.loose.take(chosen).lines())
            ground &= _near(lines, found.ground, 1e-6)
            edge &= _near(lines, vertices, 1e-6)
        elif ground.all() and edge.all():
            return found
        return found.only(ground, edge)

    def _enabled_ground(self, found: FaultyGround) -> NDArray[np.bool_]:
        enabled = self._rules.enabled
        outside = enabled(RuleId.OUTSIDE_COMMUNITY, RuleId.ASTRIDE_COMMUNITY)
        kinds = np.where(found.cells == 0, enabled(RuleId.GAP), enabled(RuleId.OVERLAP))
        return np.where(found.beyond | (found.cells == 1), outside, kinds).astype(bool)


def _near(tree: STRtree, places: NDArray[Any], distance: float = _SAME_PLACE) -> NDArray[np.bool_]:
    mask = np.zeros(len(places), dtype=bool)
    if len(places) and len(tree.geometries):
        mask[tree.query(places, predicate="dwithin", distance=distance)[0]] = True
    return mask
