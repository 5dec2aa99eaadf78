"""What becomes of the cells in an edit, and whether it may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import shapely

from ..model.i18n import tr
from .border import Border
from .cells import Cells

#: Overlaps (m²) that are rounding, and how much of a cell may lie outside its community: the
#: tolerances of the rules OVERLAP and OUTSIDE_COMMUNITY before anybody changes them.
_OVERLAP, _OUTSIDE = 1e-6, 0.01


@dataclass(frozen=True)
class Outcome:
    """What an edit makes of the cells.

    ``changed``: new geometry by feature id; ``added``: (feature id of the cell it comes from,
    geometry) of every new cell; ``removed``: ids of cells that are no more. ``refusal``: why it
    may not be, a sentence for the user, "" if it may. A refused outcome still holds what it
    would look like, if that can be said, so that it can be shown.
    """

    changed: Mapping[int, Any] = field(default_factory=dict)
    added: tuple[tuple[int, Any], ...] = ()
    removed: tuple[int, ...] = ()
    refusal: str = ""

    @property
    def allowed(self) -> bool:
        """Whether there is something to do and nothing against it."""
        return not self.refusal and bool(self.changed or self.added or self.removed)

    def refused(self, why: str) -> Outcome:
        """The same, but it may not be; the first reason stays."""
        return self if self.refusal else replace(self, refusal=why)

    def shapes(self) -> list[Any]:
        """The geometry of every cell that is changed or new."""
        return [*self.changed.values(), *(shape for _, shape in self.added)]


@dataclass(frozen=True)
class AreaChange:
    """The area of a cell in m² before (None: it is new) and after (None: it is no more)."""

    fid: int
    before: float | None
    after: float | None


def area_changes(cells: Cells, outcome: Outcome) -> list[AreaChange]:
    """The cells whose area an edit changes, by feature id; new ones follow the cell they come from."""
    changes = [AreaChange(fid, cells[fid].area, shape.area) for fid, shape in outcome.changed.items()]
    changes = [one for one in changes if abs((one.after or 0.0) - (one.before or 0.0)) >= 0.005]
    changes += [AreaChange(fid, None, shape.area) for fid, shape in outcome.added]
    changes += [AreaChange(fid, cells[fid].area, None) for fid in outcome.removed]
    return sorted(changes, key=lambda one: (one.fid, one.before is None))


def judged(cells: Cells, outcome: Outcome, border: Border) -> Outcome:
    """The outcome, refused if it breaks a cell, lays one over another or takes one out of its community.

    What was wrong before does not count: a grid with errors can be edited, only not made worse.
    """
    if outcome.refusal:
        return outcome
    for shape in outcome.shapes():
        if shape.is_empty or not shape.is_valid:
            return outcome.refused(tr("The edge of a cell would cross or touch itself."))
    reason = _overlap(cells, outcome) or _outside(cells, outcome, border)
    return outcome.refused(reason) if reason else outcome


def _overlap(cells: Cells, outcome: Outcome) -> str:
    others = cells.without((*outcome.removed, *outcome.changed))
    new = np.empty(len(outcome.changed) + len(outcome.added), dtype=object)
    new[:] = outcome.shapes()
    came_from = [*outcome.changed, *(fid for fid, _ in outcome.added)]
    everything = np.concatenate([new, others.geometry])
    sources = [*came_from, *others.fids.tolist()]
    tree = shapely.STRtree(everything)
    first, second = tree.query(new, predicate="intersects")
    once = first < second
    first, second = first[once], second[once]
    overlap = shapely.area(_intersection(everything[first], everything[second]))
    for one, other, area in zip(first, second, overlap, strict=True):
        if area > _OVERLAP and area > _before(cells, sources[one], sources[other]) + _OVERLAP:
            return tr("Two cells would overlap by {area} m².", area=f"{area:.2f}")
    return ""


def _before(cells: Cells, one: int, other: int) -> float:
    """By how much two cells overlapped already; parts of one cell did not."""
    if one == other:
        return 0.0
    pair = np.array([cells[one], cells[other]], dtype=object)
    return float(shapely.area(_intersection(pair[:1], pair[1:]))[0])


def _intersection(one: Any, other: Any) -> Any:
    try:
        return shapely.intersection(one, other)
    except shapely.errors.GEOSException:  # a cell that is invalid where it was before
        return shapely.intersection(shapely.make_valid(one), shapely.make_valid(other))


def _outside(cells: Cells, outcome: Outcome, border: Border) -> str:
    new = [*outcome.changed.items(), *outcome.added]
    for fid, shape in new:
        community = border.of(cells.community[cells.row(fid)])
        if community is None:
            continue
        outside = shapely.difference(shape, community).area
        if (
            outside > _OUTSIDE
            and outside > shapely.make_valid(cells[fid]).difference(community).area + _OUTSIDE
        ):
            return tr("A cell would reach {area} m² out of its community.", area=f"{outside:.2f}")
    return ""
