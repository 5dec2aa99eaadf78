"""What a cell means to those who patrol it: its area, how it is reached, how much is in it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import Severity
from .forces import Force
from .principles import Principle
from .report import Departure, Figure, PrincipleResult, Reason, Unit, Verdict
from .survey import Survey

#: Smaller remains of a shrunk cell are no part to walk in, m².
SMALLEST_REMAIN = 1.0


def measure_area(survey: Survey, forces: Mapping[int, Force]) -> PrincipleResult:
    """面积适当: areas about the target, counted over the cells nothing forces."""
    limits, ratio = survey.limits, survey.ratio
    free = np.ones(len(ratio), dtype=bool)
    free[list(forces)] = False
    wide, narrow = (
        _share_within(ratio[free], limits.wide_band),
        _share_within(ratio[free], limits.narrow_band),
    )
    median = float(np.median(ratio[free])) if free.any() else None
    departures = [
        departure
        for row in np.flatnonzero(_outside(ratio, limits.narrow_band)).tolist()
        for departure in [_area_departure(survey, row, forces.get(row))]
    ]
    if wide is None or narrow is None or median is None:
        good, fair = True, True
    else:
        good = wide >= limits.wide_share and narrow >= limits.narrow_share
        good = good and abs(median - 1) <= limits.median_error
        fair = wide >= limits.partly_share
    counted = [sum(force.reason is reason for force in forces.values()) for reason in Reason]
    return PrincipleResult(
        Principle.AREA,
        Verdict.of(good, fair),
        (
            Figure("free_cells", tr("Cells nothing forces"), int(free.sum())),
            Figure(
                "free_wide",
                tr("of them within {band} of the target", band=_band(limits.wide_band)),
                wide,
                Unit.SHARE,
            ),
            Figure(
                "free_narrow",
                tr("of them within {band} of the target", band=_band(limits.narrow_band)),
                narrow,
                Unit.SHARE,
            ),
            Figure("free_median", tr("their median over the target"), median, Unit.RATIO),
            Figure(
                "median_area", tr("Median of all cells"), float(np.median(survey.area)), Unit.SQUARE_METRES
            ),
            *(
                Figure(f"forced_{reason.value}", tr("Cells {reason}", reason=reason.label), count)
                for reason, count in zip(Reason, counted, strict=True)
                if reason is not Reason.UNFORCED
            ),
        ),
        departures=tuple(sorted(departures, key=lambda departure: departure.code)),
    )


def _area_departure(survey: Survey, row: int, force: Force | None) -> Departure:
    limits = survey.limits
    departs = bool(_outside(survey.ratio[row : row + 1], limits.wide_band)[0])
    band = limits.wide_band if departs else limits.narrow_band
    low, high = (round(share * survey.target[row]) for share in band)
    return Departure(
        survey.code[row],
        Principle.AREA,
        "area_m2",
        float(survey.area[row]),
        f"{low}–{high}",
        force.reason if force else Reason.UNFORCED,
        force.evidence if force else "",
        force.layer if force else "",
        force.fids if force else (),
        Severity.WARNING if departs else Severity.INFO,
    )


def _outside(ratio: NDArray[np.float64], band: tuple[float, float]) -> NDArray[np.bool_]:
    return (ratio < band[0]) | (ratio > band[1])


def _share_within(ratio: NDArray[np.float64], band: tuple[float, float]) -> float | None:
    return float(1 - np.mean(_outside(ratio, band))) if len(ratio) else None


def _band(band: tuple[float, float]) -> str:
    return f"{band[0]:g}–{band[1]:g}"


def measure_convenience(survey: Survey) -> PrincipleResult:
    """方便管理: a road at every cell, and no cell with a place too narrow to walk."""
    limits, cells = survey.limits, survey.cells
    reached, distance = find_reached(survey)
    shrunk, owner = shapely.get_parts(shapely.buffer(cells, -limits.narrow_place), return_index=True)
    parts = np.bincount(owner[shapely.area(shrunk) > SMALLEST_REMAIN], minlength=len(cells))
    apart = parts != 1
    departures = [
        Departure(
            survey.code[row],
            Principle.CONVENIENCE,
            "road_distance_m",
            float(distance[row]),
            f"≤ {limits.road_reach:g}",
            *_why_unreached(survey, row),
        )
        for row in np.flatnonzero(~reached).tolist()
    ]
    departures += [
        Departure(
            survey.code[row],
            Principle.CONVENIENCE,
            "parts_when_shrunk",
            float(parts[row]),
            "1",
            *_why_narrow(survey, row),
            severity=Severity.INFO,
        )
        for row in np.flatnonzero(apart).tolist()
    ]
    share = float(reached.mean())
    whole = float(1 - apart.mean())
    good = share == 1 and whole >= limits.wide_share
    return PrincipleResult(
        Principle.CONVENIENCE,
        Verdict.of(good, share >= limits.partly_share),
        (
            Figure(
                "reachable",
                tr("Cells with a road within {distance} m", distance=f"{limits.road_reach:g}"),
                share,
                Unit.SHARE,
            ),
            Figure(
                "in_one_piece",
                tr("Cells in one piece when shrunk by {distance} m", distance=f"{limits.narrow_place:g}"),
                whole,
                Unit.SHARE,
            ),
        ),
        departures=tuple(sorted(departures, key=lambda departure: (departure.code, departure.measure))),
    )


def find_reached(survey: Survey) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Per cell, whether a road is within ``limits.road_reach``; how far one is if not (m, 0 if unknown)."""
    cells = survey.cells
    reached, distance = np.zeros(len(cells), dtype=bool), np.zeros(len(cells))
    if len(survey.roads) == 0:
        return reached, distance
    # Most cells have a point of a road in them, which is found sooner than the distance to one.
    points = shapely.get_coordinates(survey.roads)
    some = shapely.points(points[:: 1 + len(points) // (2 * len(cells))])
    reached[survey.tree.query(some, predicate="intersects")[1]] = True
    far = np.flatnonzero(~reached)
    cell, _ = survey.road_tree.query(cells[far], predicate="dwithin", distance=survey.limits.road_reach)
    reached[far[cell]] = True
    far = np.flatnonzero(~reached)
    if len(far):
        index, found = survey.road_tree.query_nearest(cells[far], return_distance=True, all_matches=False)
        distance[far[index[0]]] = found
    return reached, distance


def _why_unreached(survey: Survey, row: int) -> tuple[Reason, str]:
    if survey.home[row] >= 0 and len(survey.roads):
        community = survey.communities[survey.home[row]]
        if survey.road_tree.query(community, predicate="intersects").size == 0:
            return Reason.COMMUNITY, tr("No road enters the community.")
    return Reason.UNFORCED, tr("No road comes near.")


def _why_narrow(survey: Survey, row: int) -> tuple[Reason, str]:
    """Whether the community's border or compounds beside the cell already make it narrow."""
    if survey.home[row] < 0:
        return Reason.UNFORCED, ""
    cell, width = survey.cells[row], survey.limits.narrow_place
    around = shapely.box(*shapely.bounds(shapely.buffer(cell, 3 * width)))
    room = shapely.intersection(survey.communities[survey.home[row]], around)
    if _parts(shapely.intersection(shapely.buffer(room, -width), cell)) != 1:
        return Reason.COMMUNITY, tr("The community itself is narrow here.")
    near = survey.compounds.geometry[survey.compound_tree.query(around, predicate="intersects")]
    beside = near[shapely.area(shapely.intersection(near, cell)) < 0.5 * shapely.area(near)]
    room = shapely.difference(room, shapely.union_all(beside)) if len(beside) else room
    if _parts(shapely.intersection(shapely.buffer(room, -width), cell)) != 1:
        return Reason.COMPOUND, tr("Compounds beside the cell leave a narrow place.")
    return Reason.UNFORCED, tr("The cell has a narrow place.")


def _parts(geometry: shapely.Geometry) -> int:
    return int(np.sum(shapely.area(shapely.get_parts(geometry)) > SMALLEST_REMAIN))


def measure_balance(survey: Survey, forces: Mapping[int, Force]) -> PrincipleResult:
    """负载均衡: no cell with far more components (部件) than the others."""
    count = survey.components
    if count is None or count.sum() == 0:
        return PrincipleResult(Principle.BALANCE, Verdict.UNMEASURED, remark=tr("No components were given."))
    mean = float(count.mean())
    over = count > survey.limits.overload * mean
    free = np.ones(len(count), dtype=bool)
    free[list(forces)] = False
    departures = [
        Departure(
            survey.code[row],
            Principle.BALANCE,
            "component_count",
            float(count[row]),
            f"≤ {survey.limits.overload * mean:.0f}",
            forces[row].reason if row in forces else Reason.UNFORCED,
            forces[row].evidence if row in forces else tr("Components stand close together here."),
            severity=Severity.INFO,
        )
        for row in np.flatnonzero(over).tolist()
    ]
    share = float(1 - np.mean(over[free])) if free.any() else 1.0
    return PrincipleResult(
        Principle.BALANCE,
        Verdict.of(share >= survey.limits.balanced_share, share >= survey.limits.partly_balanced_share),
        (
            Figure("components", tr("Components"), int(count.sum())),
            Figure("mean", tr("Components per cell"), mean, Unit.RATIO),
            Figure("variation", tr("Coefficient of variation"), float(count.std()) / mean, Unit.RATIO),
            Figure(
                "not_overloaded",
                tr("Free cells with at most {times} times the mean", times=f"{survey.limits.overload:g}"),
                share,
                Unit.SHARE,
            ),
        ),
        departures=tuple(sorted(departures, key=lambda departure: departure.code)),
    )
