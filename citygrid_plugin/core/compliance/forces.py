"""What forces the area of a cell, decided from the geometry alone.

Nothing here knows how the grid was made; whoever doubts a reason can check it on the map.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from .report import Reason
from .seams import find_seams, neighbour_pairs
from .survey import Survey, by_value

#: A cell is a compound's when the compound takes at least this share of it.
MOSTLY = 0.5
#: Cells that share less line than this could not sensibly be one, m.
JOINING_LINE = 5.0
#: Of the compounds or neighbours that are a reason, so many are named.
NAMED = 6


@dataclass(frozen=True)
class Force:
    """Why a cell could not be otherwise, and the features that show it."""

    reason: Reason
    evidence: str
    layer: str
    fids: tuple[int, ...]


def find_forces(survey: Survey, progress: Progress | None = None) -> dict[int, Force]:
    """The cells that something forces, by row.

    * compound: one compound takes at least half of the cell. It must be kept whole,
      however large or small (现状管理); with it what overlaps it and so cannot be apart.
    * building: the cell is too large, and what can be cut off clear of its largest
      building does not bring it back into the band. Buildings that overlap are one;
      along a shared wall a cut is possible, so a row of houses is no excuse.
    * community: the cell is too small, and every cell of the same community it could
      join is forced itself, or there is none; so no other division would enlarge it.

    The last two are looked for only where the area is outside the narrow band. Raises
    ``Cancelled`` on request.
    """
    progress = progress or Silent()
    forces = _by_compound(survey)
    low, high = survey.limits.narrow_band
    outside = np.flatnonzero((survey.ratio < low) | (survey.ratio > high))
    large = outside[survey.ratio[outside] > high]
    for row in _with_buildings(survey, large).tolist():
        check_cancelled(progress)
        force = None if row in forces else _by_building(survey, row)
        if force:
            forces[row] = force
    forces.update(_by_community(survey, outside[survey.ratio[outside] < low], forces))
    return dict(sorted(forces.items()))


def _by_compound(survey: Survey) -> dict[int, Force]:
    compounds, bodies = survey.compounds, survey.bodies
    piece, cell = survey.tree.query(compounds.geometry, predicate="intersects")
    same = compounds.community[piece] == survey.home[cell]
    piece, cell = piece[same], cell[same]
    body = bodies.geometry[bodies.of_compound[piece]]
    share = shapely.area(shapely.intersection(body, survey.cells[cell])) / survey.area[cell]
    names = dict(
        zip(
            survey.base.compound.fids.tolist(),
            survey.base.compound.column("name", "").tolist(),
            strict=True,
        )
    )
    forces = {}
    mostly = np.flatnonzero(share >= MOSTLY)
    for row, places in by_value(cell[mostly]):
        fids = np.unique(compounds.fid[piece[mostly[places]]]).tolist()
        evidence = tr(
            "Compound {name} takes {share} % of the cell.",
            name=", ".join(str(names.get(fid) or fid) for fid in fids[:NAMED]),
            share=round(100 * share[mostly[places[0]]]),
        )
        forces[row] = Force(Reason.COMPOUND, evidence, "compound", tuple(fids))
    return forces


def _with_buildings(survey: Survey, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Those of the cells, ascending, that a building stands in or touches."""
    found, _ = survey.building_tree.query(survey.cells[rows], predicate="intersects")
    return rows[np.unique(found)]


def _by_building(survey: Survey, row: int) -> Force | None:
    blocks = survey.blocks(row)
    if len(blocks) == 0:
        return None
    limits, cell, target = survey.limits, survey.cells[row], survey.target[row]
    wide, narrow = limits.wide_band[1] * target, limits.narrow_band[1] * target
    allowed = wide if survey.area[row] > wide else narrow
    largest = int(np.argmax(shapely.area(blocks.geometry)))
    clear = shapely.get_parts(shapely.difference(cell, blocks.geometry[largest]))
    off = shapely.area(clear)
    left = survey.area[row] - off[off >= limits.wide_band[0] * target].sum()
    if left <= allowed:
        return None
    evidence = tr(
        "Building {fid} and what cannot be cut off beside it leave {area} m².",
        fid=int(blocks.fid[largest]),
        area=round(left),
    )
    return Force(Reason.BUILDING, evidence, "building", (int(blocks.fid[largest]),))


def _by_community(survey: Survey, rows: NDArray[np.int64], forces: dict[int, Force]) -> dict[int, Force]:
    rows = rows[~np.isin(rows, list(forces))]
    if len(rows) == 0:
        return {}
    pairs, length = _neighbours_of(survey, rows)
    pairs = pairs[length >= JOINING_LINE]
    first, second = np.concatenate([pairs, pairs[:, ::-1]]).T
    # One neighbour that is free is enough: few cells are left of which it must be told who shuts them in.
    free = np.ones(len(survey.cells), dtype=bool)
    free[list(forces)] = False
    free_beside = np.bincount(first, weights=free[second], minlength=len(free)) > 0
    rows = rows[~free_beside[rows]]
    mine = np.isin(first, rows)
    joined: dict[int, list[int]] = {}
    for row, other in zip(first[mine].tolist(), second[mine].tolist(), strict=True):
        joined.setdefault(row, []).append(other)
    found = {}
    for row in rows.tolist():
        others = sorted(joined.get(row, []))
        if not others:
            evidence = tr("It is all there is of this community here.")
        else:
            evidence = tr(
                "Shut in by the community's border and cells that are forced themselves: {codes}.",
                codes=", ".join(survey.code[others[:NAMED]]) + (" …" if len(others) > NAMED else ""),
            )
        fid = int(survey.base.community.fids[survey.home[row]]) if survey.home[row] >= 0 else -1
        found[row] = Force(Reason.COMMUNITY, evidence, "community", (fid,))
    return found


def _neighbours_of(survey: Survey, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Those of ``survey.neighbours`` that have to do with the cells ``rows``, and maybe others."""
    near = np.unique(survey.tree.query(survey.cells[rows])[1])
    if 2 * len(near) > len(survey.cells):
        return survey.neighbours
    pairs, length = neighbour_pairs(find_seams(survey.cells[near]))
    pairs = near[pairs]
    same = survey.home[pairs[:, 0]] == survey.home[pairs[:, 1]]
    return pairs[same], length[same]
