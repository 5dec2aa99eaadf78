"""Where the cells lie: within one community, not across buildings, compounds whole, no seam open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.i18n import tr
from ..model.problems import Severity
from .edges import survey_edges
from .forces import MOSTLY
from .principles import Principle
from .report import Departure, Figure, PrincipleResult, Reason, Unit, Verdict
from .survey import Pieces, Survey, by_value, covers

#: Areas below this are rounding, m².
ROUNDING = 0.01
#: A segment owned by one cell lies this near to the outer line of the communities, m.
OUTER_LINE = 0.002
#: Gaps up to this wide are looked for by GEOS as well, m.
GAP_WIDTH = 0.5
#: Relative area error allowed.
AREA_ERROR = 1e-7
#: More than this share of the buildings crossed is not partly compliant any more.
PARTLY_CROSSED = 0.001


def measure_jurisdiction(survey: Survey) -> PrincipleResult:
    """属地管理: each cell within exactly one community, and its code that community's."""
    cells, home = survey.cells, survey.home
    astray = np.where(home < 0, survey.area, 0.0)
    out = survey.reaching_out
    astray[out] = shapely.area(shapely.difference(cells[out], survey.communities[home[out]]))
    over = astray > ROUNDING
    written = np.array([code[:12] for code in survey.code], dtype=object)
    told = survey.grid.column("community_code", "").astype(str)
    given = np.where(home >= 0, survey.community_code[home], "")
    foreign = (home >= 0) & ((written != given) | ((told != "") & (told != given)))
    departures = []
    for row in np.flatnonzero(over | foreign).tolist():
        evidence = (
            tr("{area} m² lie outside the community.", area=f"{astray[row]:.2f}")
            if over[row]
            else tr("It lies in community {code}.", code=given[row])
        )
        departures.append(
            Departure(
                survey.code[row],
                Principle.JURISDICTION,
                "outside_m2" if over[row] else "community_code",
                float(astray[row]),
                "0",
                Reason.UNFORCED,
                evidence,
                severity=Severity.ERROR,
            )
        )
    return PrincipleResult(
        Principle.JURISDICTION,
        Verdict.NOT if departures else Verdict.COMPLIANT,
        (
            Figure("cells_outside", tr("Cells reaching out of their community"), int(over.sum())),
            Figure("cells_foreign_code", tr("Cells with another community's code"), int(foreign.sum())),
        ),
        departures=tuple(departures),
    )


def measure_layout(survey: Survey) -> PrincipleResult:
    """地理布局: no edge through a building; edges along streets, banks and walls."""
    buildings = survey.buildings
    crossed, cell = _parted(survey, buildings, survey.building_tree)
    features = np.unique(buildings.fid[crossed])
    total = len(np.unique(buildings.fid))
    departures = [
        Departure(
            survey.code[row],
            Principle.LAYOUT,
            "buildings_crossed",
            float(len(rows)),
            "0",
            Reason.UNFORCED,
            tr("An edge runs through buildings."),
            "building",
            tuple(np.unique(buildings.fid[crossed[rows]]).tolist()),
            Severity.ERROR,
        )
        for row, rows in by_value(cell)
    ]
    edges = survey_edges(survey.inner_edges, survey.lines, survey.roads, buildings.geometry, survey.limits)
    compact = 4 * np.pi * survey.area / shapely.length(survey.cells) ** 2
    share = len(features) / total if total else 0.0
    return PrincipleResult(
        Principle.LAYOUT,
        Verdict.of(len(features) == 0, share <= PARTLY_CROSSED),
        (
            Figure("buildings", tr("Buildings"), total),
            Figure("buildings_crossed", tr("Buildings crossed by an edge"), len(features)),
            Figure(
                "edges_on_lines", tr("Inner edges along streets, banks and walls"), edges.on_line, Unit.SHARE
            ),
            Figure("edges_on_axes", tr("Inner edges on the axis of a street"), edges.on_axis, Unit.SHARE),
            Figure(
                "turning", tr("Turning of edges that follow nothing"), edges.turning, Unit.DEGREES_PER_100_M
            ),
            Figure(
                "compactness", tr("Median compactness (Polsby-Popper)"), float(np.median(compact)), Unit.RATIO
            ),
        ),
        tr("No buildings were given.") if total == 0 else "",
        tuple(sorted(departures, key=lambda departure: departure.code)),
    )


@dataclass(frozen=True)
class Crossings:
    """Pieces that edges of cells run through: (n,) pairs of a piece and a cell, and what is inside.

    ``core`` is the piece shrunk by the depth an edge may enter: what no edge may touch.
    """

    piece: NDArray[np.int64]
    cell: NDArray[np.int64]
    core: NDArray[np.object_]

    def take(self, rows: NDArray[Any]) -> Crossings:
        """The chosen pairs."""
        return Crossings(self.piece[rows], self.cell[rows], self.core[rows])


def find_crossings(
    cells: NDArray[np.object_], pieces: NDArray[np.object_], tree: STRtree, depth: float
) -> Crossings:
    """Where an edge of one of the ``cells`` runs deeper than ``depth`` (m) into one of the ``pieces``.

    ``tree`` is the index of the pieces. Footprints are shrunk by the depth, so that one
    standing against an edge, or drawn a little over it, is not crossed.
    """
    cell, piece = tree.query(cells)
    out = ~covers(cells[cell], pieces[piece])
    cell, piece = cell[out], piece[out]
    doubtful, place = np.unique(piece, return_inverse=True)
    core = shapely.buffer(pieces[doubtful], -depth, join_style="mitre")[place]
    crossed = shapely.intersects(cells[cell], core) & ~shapely.covers(cells[cell], core)
    cell, piece, core = cell[crossed], piece[crossed], core[crossed]
    order = np.lexsort((cell, piece))
    return Crossings(piece[order], cell[order], core[order])


def _parted(survey: Survey, pieces: Pieces, tree: STRtree) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of a piece that lies in two cells of its community or more, and each of those cells."""
    found = find_crossings(survey.cells, pieces.geometry, tree, survey.limits.wall)
    found = found.take(pieces.community[found.piece] == survey.home[found.cell])
    part = shapely.area(shapely.intersection(found.core, survey.cells[found.cell])) > ROUNDING
    found = found.take(part)
    parted = np.bincount(found.piece, minlength=len(pieces)) > 1
    return found.piece[parted[found.piece]], found.cell[parted[found.piece]]


def measure_current_state(survey: Survey) -> PrincipleResult:
    """现状管理: each compound (独立院落) whole in a cell of its own."""
    compounds = survey.compounds
    split, split_cell = _parted(survey, compounds, survey.compound_tree)
    piece, cell = survey.tree.query(compounds.geometry, predicate="intersects")
    same = compounds.community[piece] == survey.home[cell]
    piece, cell = piece[same], cell[same]
    common = shapely.area(shapely.intersection(compounds.geometry[piece], survey.cells[cell]))
    whole = (common > 0.5 * shapely.area(compounds.geometry[piece])) & ~np.isin(piece, split)
    piece, cell, share = piece[whole], cell[whole], common[whole] / survey.area[cell[whole]]
    body = survey.bodies.geometry[survey.bodies.of_compound[piece]]
    body_share = shapely.area(shapely.intersection(body, survey.cells[cell])) / survey.area[cell]
    departures = {row: _split(survey, row, compounds.fid[split[rows]]) for row, rows in by_value(split_cell)}
    for row, rows in by_value(cell):
        if row not in departures:
            departures[row] = _housed(survey, row, piece[rows], body_share[rows])
    told = sorted(departures.values(), key=lambda departure: departure.code)
    wrong = sum(departure.severity is not Severity.INFO for departure in told)
    total = len(np.unique(compounds.fid))
    broken = len(np.unique(compounds.fid[split]))
    return PrincipleResult(
        Principle.CURRENT_STATE,
        Verdict.of(wrong == 0, broken == 0),
        (
            Figure("compounds", tr("Compounds"), total),
            Figure("compounds_split", tr("Compounds split"), broken),
            Figure("cells_of_compounds", tr("Cells of one compound"), len(told) - wrong),
            Figure(
                "compound_share",
                tr("Share of its cell a compound takes (median)"),
                float(np.median(share)) if len(share) else None,
                Unit.SHARE,
            ),
        ),
        tr("No compounds were given.") if total == 0 else "",
        tuple(told),
    )


def _split(survey: Survey, row: int, fids: NDArray[np.int64]) -> Departure:
    return Departure(
        survey.code[row],
        Principle.CURRENT_STATE,
        "compounds_split",
        float(len(fids)),
        "0",
        Reason.UNFORCED,
        tr("It has only a part of a compound."),
        "compound",
        tuple(np.unique(fids).tolist()),
        Severity.ERROR,
    )


def _housed(survey: Survey, row: int, compounds: NDArray[np.int64], share: NDArray[np.float64]) -> Departure:
    """A cell with whole compounds in it: right if they are one body, and most of the cell.

    ``share`` is what the body of each compound takes of the cell.
    """
    fids = tuple(np.unique(survey.compounds.fid[compounds]).tolist())
    bodies = len(np.unique(survey.bodies.of_compound[compounds]))
    measure, value, allowed = "compound_share", float(share.max()), f"≥ {MOSTLY}"
    severity, reason = Severity.WARNING, Reason.UNFORCED
    if bodies > 1:
        measure, value, allowed = "compounds", float(bodies), "1"
        evidence = tr("Several compounds are in one cell.")
    elif value < MOSTLY:
        evidence = tr("The compound has no cell of its own.")
    else:
        severity, reason = Severity.INFO, Reason.COMPOUND
        evidence = (
            tr("The cell is one compound.")
            if len(fids) == 1
            else tr("The cell is compounds that overlap each other or share a building.")
        )
    return Departure(
        survey.code[row],
        Principle.CURRENT_STATE,
        measure,
        value,
        allowed,
        reason,
        evidence,
        "compound",
        fids,
        severity,
    )


def measure_seamless(survey: Survey) -> PrincipleResult:
    """无缝拼接: no gap, no overlap, every vertex on both sides, the union the communities exactly."""
    cells, seams = survey.cells, survey.seams
    union = shapely.union_all(survey.communities)
    open_length = _open_lines(survey, union)
    overlap = _overlaps(survey)
    gap = _gaps(survey, open_length > 0)
    broken = (shapely.get_num_geometries(cells) > 1) | ~shapely.is_valid(survey.grid.geometry)
    area_error = abs(float(survey.area.sum()) - union.area) / union.area
    narrow = _narrow_gaps(cells)
    departures = []
    for row in np.flatnonzero((open_length > 0) | (overlap > ROUNDING) | broken).tolist():
        if overlap[row] > ROUNDING:
            measure, value = "overlap_m2", overlap[row]
            evidence = tr("It overlaps a neighbour.")
        elif broken[row]:
            measure, value = "parts", float(shapely.get_num_geometries(cells[row]))
            evidence = tr("It is not one closed polygon.")
        else:
            measure, value = "open_m", open_length[row]
            evidence = tr("No neighbour has the same vertices along this length, or there is a gap.")
        departures.append(
            Departure(
                survey.code[row],
                Principle.SEAMLESS,
                measure,
                float(value),
                "0",
                Reason.UNFORCED,
                evidence,
                severity=Severity.ERROR,
            )
        )
    closed = gap <= ROUNDING and not (overlap > ROUNDING).any() and area_error <= AREA_ERROR
    return PrincipleResult(
        Principle.SEAMLESS,
        Verdict.of(closed and not departures and narrow == 0, closed),
        (
            Figure("overlap", tr("Overlaps"), float(overlap.sum()) / 2, Unit.SQUARE_METRES),
            Figure("gap", tr("Gaps"), gap, Unit.SQUARE_METRES),
            Figure(
                "open_seams", tr("Edges without their counterpart"), float(open_length.sum()), Unit.METRES
            ),
            Figure("narrow_gaps", tr("Cells with gaps narrower than 0.5 m"), narrow),
            Figure("shared_edges", tr("Edges owned by more than two cells"), int(np.sum(seams.owners > 2))),
            Figure("area_error", tr("Relative error of the whole area"), area_error, Unit.ERROR),
        ),
        departures=tuple(sorted(departures, key=lambda departure: departure.code)),
    )


def _open_lines(survey: Survey, union: Any) -> NDArray[Any]:
    """Per cell, the length of edges no other cell has and that are not on the outer line, m."""
    seams = survey.seams
    alone = np.flatnonzero(seams.owners == 1)
    outline = shapely.boundary(union)
    shapely.prepare(outline)
    outer = shapely.dwithin(outline, shapely.points(seams.middle[alone]), OUTER_LINE)
    open_ = np.append(alone[~outer], np.flatnonzero(seams.owners > 2))
    return np.bincount(seams.first[open_], seams.length[open_], minlength=len(survey.cells))


def _overlaps(survey: Survey) -> NDArray[Any]:
    """Per cell, the area it has in common with others, m²."""
    pairs = [survey.tree.query(survey.cells, predicate=how).T for how in ("overlaps", "within", "contains")]
    first, second = np.unique(np.concatenate(pairs), axis=0).T
    first, second = first[first != second], second[first != second]
    common = shapely.area(shapely.intersection(survey.cells[first], survey.cells[second]))
    return np.bincount(first, common, minlength=len(survey.cells))


def _gaps(survey: Survey, open_: NDArray[np.bool_]) -> float:
    """Area of the communities no cell covers, m². Only communities with an open seam can have any."""
    doubtful = set(survey.home[open_].tolist()) | set(range(len(survey.communities))) - set(
        survey.home.tolist()
    )
    areas = np.bincount(survey.home[survey.home >= 0], survey.area[survey.home >= 0], len(survey.communities))
    short = np.abs(areas / shapely.area(survey.communities) - 1) > AREA_ERROR
    doubtful |= set(np.flatnonzero(short).tolist())
    total = 0.0
    for row in sorted(doubtful - {-1}):
        near = survey.tree.query(survey.communities[row], predicate="intersects")
        total += shapely.difference(survey.communities[row], shapely.union_all(survey.cells[near])).area
    return total if total > ROUNDING else 0.0


def _narrow_gaps(cells: NDArray[np.object_]) -> int | None:
    """Cells at which GEOS finds the coverage invalid; None where GEOS is older than 3.12."""
    try:
        edges = shapely.coverage_invalid_edges(cells, gap_width=GAP_WIDTH)
    except (AttributeError, shapely.errors.UnsupportedGEOSVersionError):
        return None
    return int(np.sum(~shapely.is_missing(edges) & ~shapely.is_empty(edges)))
