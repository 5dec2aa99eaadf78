"""Zones that are there already: which cells they hold, which of them are locked, whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from .beat import Beat

_MANY = 10


@dataclass(frozen=True)
class EarlierZone:
    """A zone of the layer zone: what a person has written in it, and its cells in the beat."""

    code: str
    cells: tuple[int, ...]
    name: str = ""
    collector: str = ""
    locked: bool = False


def read_earlier(
    beat: Beat, zone_member: FeatureTable | None, zone: FeatureTable | None
) -> tuple[list[EarlierZone], list[Problem]]:
    """The zones of zone_member with at least one cell in use, by code, and what is odd about them."""
    if zone_member is None:
        return [], []
    row = {code: number for number, code in enumerate(beat.codes)}
    cells: dict[str, list[int]] = {}
    seen: set[int] = set()
    gone, twice = 0, 0
    pairs = zip(zone_member.column("grid_code"), zone_member.column("zone_code"), strict=True)
    for grid_code, zone_code in sorted((str(a), str(b)) for a, b in pairs if a and b):
        number = row.get(grid_code)
        if number is None:
            gone += 1
        elif number in seen:
            twice += 1
        else:
            seen.add(number)
            cells.setdefault(zone_code, []).append(number)
    problems = []
    if gone:
        message = tr("{count} cells of the earlier zones are not in use any more.", count=gone)
        problems.append(Problem("ZONE_MEMBER_GONE", "zone_member", message, "", Severity.INFO))
    if twice:
        message = tr("{count} cells are in more than one earlier zone.", count=twice)
        mend = tr("The first by code has them.")
        problems.append(Problem("ZONE_MEMBER_TWICE", "zone_member", message, mend, Severity.WARNING))
    written = _written(zone)
    return [
        EarlierZone(code, tuple(sorted(members)), **written.get(code, {}))
        for code, members in sorted(cells.items())
    ], problems


def _written(zone: FeatureTable | None) -> Mapping[str, dict]:
    if zone is None:
        return {}
    columns = [zone.column(name).tolist() for name in ("zone_code", "name", "collector", "locked")]
    return {
        str(code): {
            "name": str(name or ""),
            "collector": str(collector or ""),
            "locked": locked in (True, 1, "true", "1"),
        }
        for code, name, collector, locked in zip(*columns, strict=True)
        if code
    }
