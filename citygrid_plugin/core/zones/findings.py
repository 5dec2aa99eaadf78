"""What a person should know of zones as designed."""

from __future__ import annotations

from collections.abc import Sequence

import shapely

from ..model.i18n import tr
from ..model.problems import Problem, Severity
from .beat import Beat
from .result import Zone, ZonePlan


def problems_of(plan: ZonePlan) -> list[Problem]:
    """Zones in pieces, without roads, out of balance, not to be walked in time."""
    problems: list[Problem] = []

    def tell(rule: str, codes: Sequence[str], message: str, mend: str, severity: Severity) -> None:
        if codes:
            named = ", ".join(codes[:10]) + (" …" if len(codes) > 10 else "")
            problems.append(Problem(rule, "zone", f"{message} ({named})", mend, severity))

    zones = plan.zones
    apart = [zone.code for zone in zones if _pieces(plan.beat, zone) > 1]
    tell(
        "ZONE_NOT_CONTIGUOUS",
        apart,
        tr(
            "{count} zones are not in one piece: an island too small for a collector is with the nearest.",
            count=len(apart),
        ),
        tr("Give more collectors, or have it patrolled by boat or car."),
        Severity.WARNING,
    )
    bare = [zone.code for zone in zones if not zone.streets]
    tell(
        "ZONE_WITHOUT_ROADS",
        bare,
        tr("{count} zones have no road of their own: their laps are unknown.", count=len(bare)),
        tr("Add their paths to the layer road."),
        Severity.WARNING,
    )
    figures = plan.figures()
    mean, tolerance = figures["load_min_mean"], plan.settings.tolerance
    off = [zone.code for zone in zones if mean > 0 and abs(zone.load_min / mean - 1) > tolerance + 1e-9]
    tell(
        "ZONE_OUT_OF_BALANCE",
        off,
        tr(
            "{count} zones differ from the mean load by more than {share:.0%}.",
            count=len(off),
            share=tolerance,
        ),
        tr("Locked zones, islands and single large cells can force this."),
        Severity.WARNING,
    )
    late = [zone.code for zone in zones if zone.lap_min > zone.required_min]
    tell(
        "ZONE_NOT_IN_TIME",
        late,
        tr("{count} zones cannot be walked once within the interval of their class.", count=len(late)),
        tr("Give more collectors, have them cycle, or plan by hourly slots."),
        Severity.INFO,
    )
    return problems


def _pieces(beat: Beat, zone: Zone) -> int:
    shape = shapely.coverage_union_all(beat.cells[list(zone.cells)])
    return int(shapely.get_num_geometries(shape))
